import '../assessments-described.e2e-spec.js';
import '../assessments.e2e-spec.js';
import '../conditional-get.e2e-spec.js';
import '../conformance.e2e-spec.js';
import '../law.e2e-spec.js';
import '../lists.e2e-spec.js';
import '../openapi.e2e-spec.js';
import '../requests.e2e-spec.js';

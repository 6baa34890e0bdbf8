import '../audit-canonical-form.e2e-spec.js';
import '../audit-checkpoints.e2e-spec.js';
import '../audit-export.e2e-spec.js';
import '../audit-tampering.e2e-spec.js';
import '../audit.e2e-spec.js';
import '../evidence-pack.e2e-spec.js';
import '../files.e2e-spec.js';

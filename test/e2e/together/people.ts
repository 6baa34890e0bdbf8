import '../api-keys.e2e-spec.js';
import '../oidc.e2e-spec.js';
import '../organisations.e2e-spec.js';
import '../people.e2e-spec.js';
import '../permissions.e2e-spec.js';
import '../reachable-people.e2e-spec.js';
import '../second-factor.e2e-spec.js';

import '../file-storages.e2e-spec.js';
import '../idempotency.e2e-spec.js';
import '../isolation-routes.e2e-spec.js';
import '../isolation-workers.e2e-spec.js';
import '../isolation.e2e-spec.js';
import '../logging.e2e-spec.js';
import '../rate-limits.e2e-spec.js';
import '../unit-of-work.e2e-spec.js';

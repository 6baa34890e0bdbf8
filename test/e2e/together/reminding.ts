import '../acknowledgement.e2e-spec.js';
import '../calendar-feeds.e2e-spec.js';
import '../mail.e2e-spec.js';
import '../query-plans.e2e-spec.js';
import '../reminder-policy.e2e-spec.js';
import '../reminders.e2e-spec.js';

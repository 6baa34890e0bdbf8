import { Roles1764000000000 } from './1764000000000-roles.js';
import { Core1764000001000 } from './1764000001000-core.js';
import { Access1764000010000 } from './1764000010000-access.js';
import { DraftReview1764000020000 } from './1764000020000-draft-review.js';
import { Record1764000030000 } from './1764000030000-record.js';
import { Checklists1764000040000 } from './1764000040000-checklists.js';
import { TaskEvidence1764000110000 } from './1764000110000-task-evidence.js';
import { Acknowledgements1764000120000 } from './1764000120000-acknowledgements.js';
import { Webhooks1764000130000 } from './1764000130000-webhooks.js';
import { CalendarFeeds1764000131000 } from './1764000131000-calendar-feeds.js';
import { FilingEvidence1764000170000 } from './1764000170000-filing-evidence.js';
import { PreventionDates1764000180000 } from './1764000180000-prevention-dates.js';
import { People1764000200000 } from './1764000200000-people.js';
import { ResponsibleMembers1764000201000 } from './1764000201000-responsible-members.js';
import { SecondFactor1764000202000 } from './1764000202000-second-factor.js';
import { Watch1764000220000 } from './1764000220000-watch.js';
import { ReachablePeople1764000229500 } from './1764000229500-reachable-people.js';
import { DueTogether1764000229900 } from './1764000229900-due-together.js';
import { IdempotencyKeys1764000230000 } from './1764000230000-idempotency-keys.js';
import { ExternalIdentities1764000250000 } from './1764000250000-external-identities.js';
import { IncidentSearch1764262600000 } from './1764262600000-incident-search.js';
import { IncidentByAwareness1764262610000 } from './1764262610000-incident-by-awareness.js';
import { Erasure1764270000000 } from './1764270000000-erasure.js';
import { Retention1764270100000 } from './1764270100000-retention.js';
import { DueOfOrganisation1764270200000 } from './1764270200000-due-of-organisation.js';
import { ClaimedIncident1764280000000 } from './1764280000000-claimed-incident.js';
import { DeliveryIncidents1764290000000 } from './1764290000000-delivery-incidents.js';
import { IncidentState1764295000000 } from './1764295000000-incident-state.js';

/** In the order in which they run. */
export const migrations = [
  Roles1764000000000,
  Core1764000001000,
  Access1764000010000,
  DraftReview1764000020000,
  Record1764000030000,
  Checklists1764000040000,
  TaskEvidence1764000110000,
  Acknowledgements1764000120000,
  Webhooks1764000130000,
  CalendarFeeds1764000131000,
  FilingEvidence1764000170000,
  PreventionDates1764000180000,
  People1764000200000,
  ResponsibleMembers1764000201000,
  SecondFactor1764000202000,
  Watch1764000220000,
  ReachablePeople1764000229500,
  DueTogether1764000229900,
  IdempotencyKeys1764000230000,
  ExternalIdentities1764000250000,
  IncidentSearch1764262600000,
  IncidentByAwareness1764262610000,
  Erasure1764270000000,
  Retention1764270100000,
  DueOfOrganisation1764270200000,
  ClaimedIncident1764280000000,
  DeliveryIncidents1764290000000,
  IncidentState1764295000000,
];

export { delegatedIndustries } from './delegated-industries.js';
export type {
  DataSubject,
  DelegatedIndustry,
  FilingMethod,
  IndustryId,
  OrganisationKind,
  RecipientQuery,
  UncertainIndustry,
} from './model.js';
export { accreditedOrganisationNote } from './notes.js';
export { mayReachPrefecture, recipientFor } from './recipient-for.js';
export { type RoutingQuestion, routingQuestions } from './routing-questions.js';
export { uncertainIndustries } from './uncertain-industries.js';

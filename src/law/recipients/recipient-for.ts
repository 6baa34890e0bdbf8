import type { BilingualText, Recipient } from '../model.js';
import { delegatedIndustries } from './delegated-industries.js';
import type { DataSubject, DelegatedIndustry, RecipientQuery } from './model.js';
import { NOTES } from './notes.js';
import { ppcMyNumber, ppcPrivate, ppcPublic, withNote } from './ppc.js';
import { uncertainIndustries } from './uncertain-industries.js';

const isOwnPeople = (subject: DataSubject) => subject === 'own_employees' || subject === 'shareholders';

/** Q1 (R42): My Number goes first, and "not known" counts as yes. */
function byMyNumber(query: RecipientQuery): Recipient | null {
  if (query.myNumber === null) return withNote(ppcMyNumber, NOTES.myNumberUnknown);
  if (query.regime !== 'my-number' && query.myNumber !== true) return null;
  return delegationOf(query) === null ? ppcMyNumber : withNote(ppcMyNumber, NOTES.myNumberDelegated);
}

/** Q2 (R42): administrative organs have a form of their own; transferred corporations use that of private operators. */
function byOrganisation(query: RecipientQuery): Recipient | null {
  const isPublic = query.organisationKind === 'administrative_organ' || query.organisationKind === 'local_body';
  return query.regime === 'appi-public' || isPublic ? ppcPublic : null;
}

function delegationOf(query: RecipientQuery): DelegatedIndustry | null {
  const holds = ({ id, validFrom, validTo }: DelegatedIndustry) =>
    id === query.industry && validFrom <= query.awarenessDate && (validTo === null || query.awarenessDate <= validTo);
  return delegatedIndustries.find(holds) ?? null;
}

function joined(first: BilingualText | null, second: BilingualText): BilingualText {
  return first === null ? second : { ja: `${first.ja}${second.ja}`, en: `${first.en} ${second.en}` };
}

function ministryOf(industry: DelegatedIndustry, note: BilingualText | null): Recipient {
  return { id: industry.recipientId, name: industry.recipient, filing: industry.filing, note };
}

/** Q3 (R42, R53): a delegated industry reports to its minister, save for its own employees and shareholders. */
function byIndustry(query: RecipientQuery): Recipient | null {
  const industry = delegationOf(query);
  if (industry === null) return null;
  const subjects = query.dataSubjects ?? [];
  if (subjects.length > 0 && subjects.every(isOwnPeople)) return withNote(ppcPrivate, NOTES.ownPeople);
  const note = subjects.some(isOwnPeople) ? joined(industry.note, NOTES.ownPeopleToo) : industry.note;
  return ministryOf(industry, note);
}

/** Nothing decided: the PPC, with a word on what would change that. */
function byDefault(query: RecipientQuery): Recipient {
  if (query.industry === 'not_delegated') return ppcPrivate;
  if (query.industry === undefined || query.industry === null) return withNote(ppcPrivate, NOTES.askIndustry);
  const uncertain = uncertainIndustries.find(({ id }) => id === query.industry);
  return withNote(ppcPrivate, uncertain?.note ?? NOTES.notYetDelegated);
}

/**
 * Where the report goes, by the PPC's three questions in their order.
 *
 * @see appi.md R41, R42, R53; Act art. 150
 */
export function recipientFor(query: RecipientQuery): Recipient {
  return byMyNumber(query) ?? byOrganisation(query) ?? byIndustry(query) ?? byDefault(query);
}

/** Whether that report may end at a prefecture, whose own closed days then count (R36). */
export function mayReachPrefecture(query: RecipientQuery): boolean {
  return (
    recipientFor(query).id === delegationOf(query)?.recipientId && delegationOf(query)?.mayReachPrefecture === true
  );
}

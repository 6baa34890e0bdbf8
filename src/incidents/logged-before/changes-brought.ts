import { isDeepStrictEqual } from 'node:util';
import type { Facts, KnownFacts } from '../../law/index.js';
import { DomainError, type LocalText } from '../../platform/http/domain-error.js';
import { mergePatch } from '../../platform/merge-patch.js';
import type { IncidentPatchDto, NewIncidentDto } from '../incident.dto.js';
import type { IncidentEntity } from '../incident.entity.js';

export interface ChangesBrought {
  /** Of what describes the incident. */
  readonly patch: IncidentPatchDto;
  /** What is known that was not, or was otherwise. */
  readonly facts: Facts;
}

/** A register holds moments to the second. */
const sameSecond = (one: Date | null, other: string): boolean =>
  one !== null && Math.floor(one.getTime() / 1000) === Math.floor(new Date(other).getTime() / 1000);

const refusal = (pointer: string, detail: LocalText): DomainError =>
  new DomainError('invalid-request', detail, [{ pointer, detail }]);

const byDecision: LocalText = {
  ja: '登録済みの案件と異なります。取込みでは変更できないため、判断の記録（awareness_corrected など）により訂正してください。',
  en: 'It differs from the incident that is logged. An import does not change it: correct it by a determination, with its reason.',
};

const fixed: LocalText = {
  ja: '登録済みの案件と異なります。登録後は変更できません。',
  en: 'It differs from the incident that is logged, and cannot be changed once it is.',
};

/** Dates are counted from these: none moves without a person's decision. */
const refuseMoved = (incident: IncidentEntity, input: NewIncidentDto): void => {
  const [regime, ...further] = incident.regimes;
  if (!sameSecond(incident.awareAt, input.awareAt)) throw refusal('/awareAt', byDecision);
  if (input.regime !== undefined && input.regime !== regime) throw refusal('/regime', fixed);
  if (input.furtherRegimes !== undefined && !isDeepStrictEqual([...input.furtherRegimes].sort(), [...further].sort()))
    throw refusal('/furtherRegimes', fixed);
  if (input.drill !== undefined && input.drill !== incident.drill) throw refusal('/drill', fixed);
};

const newFacts = (known: KnownFacts, { affectedPersons, principalNotifiedAt, ...facts }: Facts): Facts => {
  const plain = Object.entries(facts).filter(
    ([name, value]) => value != null && !isDeepStrictEqual(known[name as keyof KnownFacts], value),
  );
  const persons = {
    known: affectedPersons?.known ?? known.affectedPersons?.known ?? null,
    max: affectedPersons?.max ?? known.affectedPersons?.max ?? null,
  };
  const before = { known: known.affectedPersons?.known ?? null, max: known.affectedPersons?.max ?? null };
  const notified = known.principalNotifiedAt === null ? null : new Date(known.principalNotifiedAt);
  return {
    ...Object.fromEntries(plain),
    ...(!isDeepStrictEqual(persons, before) && { affectedPersons: persons }),
    ...(typeof principalNotifiedAt === 'string' &&
      !sameSecond(notified, principalNotifiedAt) && { principalNotifiedAt }),
  };
};

/**
 * What a row says anew of an incident that is logged: what it leaves out stays as it is, and nothing is taken away.
 *
 * @throws DomainError where it would move what dates are counted from, or the incident is closed
 */
export const changesBrought = (incident: IncidentEntity, known: KnownFacts, input: NewIncidentDto): ChangesBrought => {
  if (incident.closedAt !== null)
    throw refusal('', {
      ja: 'この案件は終了しています。変更するには、理由を付して再開（determinations の reopened）してください。',
      en: 'This incident is closed. Reopen it first, with a reason (determination "reopened").',
    });
  refuseMoved(incident, input);
  const { title, summary, occurredAt, discoveredBy, ownerMemberId } = input;
  const given = { title, summary, discoveredBy, ownerMemberId };
  const wanted = {
    ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined && value !== null)),
    ...(typeof occurredAt === 'string' && !sameSecond(incident.occurredAt, occurredAt) && { occurredAt }),
    cause: mergePatch(incident.cause, input.cause),
    ...(input.particulars !== undefined && { particulars: mergePatch(incident.particulars, input.particulars) }),
  };
  const patch = Object.entries(wanted).filter(
    ([name, value]) => !isDeepStrictEqual(plainly(incident[name as keyof IncidentEntity]), plainly(value)),
  );
  return { patch: Object.fromEntries(patch), facts: newFacts(known, input.facts) };
};

/** As JSON holds it: an instance of a class and a row of the database are alike. */
const plainly = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null)) as unknown;

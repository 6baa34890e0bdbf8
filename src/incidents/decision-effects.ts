import type { StoredAssessment } from '../deadlines/wanted-deadlines.js';
import { type Assessment, endOfDay, type Obligation, type ObligationKind, type RegimeId } from '../law/index.js';
import type { DeterminationEntity } from './determination.entity.js';

interface DateKept {
  readonly regime: string;
  readonly obligation: string;
  readonly dueOn: string;
}

const keptDates = (determinations: readonly DeterminationEntity[]): DateKept[] =>
  determinations.filter(({ kind }) => kind === 'date_kept').map(({ detail }) => detail as unknown as DateKept);

const withKeptDate = (obligation: Obligation, kept: DateKept | undefined): Obligation =>
  kept === undefined || obligation.dueOn === null
    ? obligation
    : { ...obligation, dueOn: kept.dueOn, dueAt: endOfDay(kept.dueOn) };

interface VersionAccepted {
  readonly regime: RegimeId;
  readonly obligation: ObligationKind;
  readonly ruleVersion: string;
}

/** The rule version that people accepted for a duty, which it follows whatever is recomputed. */
export const acceptedVersions = (determinations: readonly DeterminationEntity[]): VersionAccepted[] => {
  const accepted = determinations
    .filter(({ kind }) => kind === 'law_version_accepted')
    .map(({ detail }) => detail as unknown as VersionAccepted);
  return accepted.filter(
    (one, place) =>
      !accepted.slice(place + 1).some((later) => later.regime === one.regime && later.obligation === one.obligation),
  );
};

/** Takes the duty as the accepted version has it: moved, added, or gone. */
const withAcceptedVersion = (
  assessment: Assessment,
  accepted: readonly VersionAccepted[],
  under: (ruleVersion: string) => Assessment,
): Assessment => {
  const own = accepted.filter(({ regime }) => regime === assessment.regime);
  const kept = assessment.obligations.filter(({ kind }) => own.every(({ obligation }) => obligation !== kind));
  const taken = own.flatMap(({ obligation, ruleVersion }) =>
    under(ruleVersion).obligations.filter(({ kind }) => kind === obligation),
  );
  return own.length === 0 ? assessment : { ...assessment, obligations: [...kept, ...taken] };
};

/** Whether people last said that it was no leak after all (R7). */
export const isRuledOut = (determinations: readonly DeterminationEntity[]): boolean =>
  determinations.findLast(({ kind }) => kind === 'not_a_leak' || kind === 'leak_after_all')?.kind === 'not_a_leak';

/**
 * What people decided, laid over what the law computed: their decisions outlive every recomputation. The assessment that
 * is stored stays as computed, so that both can be seen.
 *
 * @param under the same facts under another rule version
 */
export const withDecisions = (
  assessments: readonly StoredAssessment[],
  determinations: readonly DeterminationEntity[],
  under: (regime: RegimeId, ruleVersion: string) => Assessment,
): StoredAssessment[] => {
  if (isRuledOut(determinations)) return [];
  const kept = keptDates(determinations);
  const accepted = acceptedVersions(determinations);
  return assessments
    .map(({ id, body }) => ({
      id,
      body: withAcceptedVersion(body, accepted, (version) => under(body.regime, version)),
    }))
    .map(({ id, body }) => ({
      id,
      body: {
        ...body,
        obligations: body.obligations.map((obligation) =>
          withKeptDate(
            obligation,
            kept.findLast((one) => one.regime === body.regime && one.obligation === obligation.kind),
          ),
        ),
      },
    }));
};

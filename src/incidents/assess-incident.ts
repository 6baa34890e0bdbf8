import { assess, type Assessment, type FactRevision, nationalOpenDays, type OpenDays, openDaysWith, type OrganisationContext, type RegimeId } from '../law/index.js';
import type { Organisation } from '../organisations/organisation.js';

/** The calendar that an organisation's dates are counted with: the nation's, and a prefecture's closed days (R36). */
export const openDaysOf = ({ settings }: Organisation): OpenDays =>
  settings.extraClosedDays === undefined ? nationalOpenDays : openDaysWith(settings.extraClosedDays);

const contextOf = ({ kind, industry }: Organisation): OrganisationContext => ({
  organisationKind: kind === 'private_operator' ? 'private' : kind,
  industry: industry as OrganisationContext['industry'] & (string | null),
});

/** What the law makes of an incident, under each of its regimes separately. */
export const assessIncident = (
  organisation: Organisation,
  regimes: readonly RegimeId[],
  history: readonly FactRevision[],
  asOf?: string,
): Assessment[] =>
  regimes.map((regime) =>
    assess(regime, history, {
      openDays: openDaysOf(organisation),
      context: contextOf(organisation),
      ...(asOf !== undefined && { asOf }),
    }),
  );

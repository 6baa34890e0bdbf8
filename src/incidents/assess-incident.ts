import {
  assess,
  type Assessment,
  type FactRevision,
  nationalOpenDays,
  type OpenDays,
  openDaysWith,
  type OrganisationContext,
  type RegimeId,
} from '../law/index.js';
import type { Organisation } from '../organisations/organisation.js';

/** The calendar that an organisation's dates are counted with: the nation's, and a prefecture's closed days (R36). */
export const openDaysOf = ({ settings }: Organisation): OpenDays =>
  settings.extraClosedDays === undefined ? nationalOpenDays : openDaysWith(settings.extraClosedDays);

const contextOf = ({ kind, industry }: Organisation): OrganisationContext => ({
  organisationKind: kind === 'private_operator' ? 'private' : kind,
  industry: industry as OrganisationContext['industry'] & (string | null),
});

/** What an organisation brings to every assessment: its calendar, and what it is. */
export const assessmentOptions = (
  organisation: Organisation,
): { readonly openDays: OpenDays; readonly context: OrganisationContext } => ({
  openDays: openDaysOf(organisation),
  context: contextOf(organisation),
});

/** What the law makes of an incident, under each of its regimes separately. */
export const assessIncident = (
  organisation: Organisation,
  regimes: readonly RegimeId[],
  history: readonly FactRevision[],
  asOf?: string,
): Assessment[] =>
  regimes.map((regime) =>
    assess(regime, history, { ...assessmentOptions(organisation), ...(asOf !== undefined && { asOf }) }),
  );

/** The same under the law of another day. */
export const assessUnder = (
  organisation: Organisation,
  regime: RegimeId,
  history: readonly FactRevision[],
  lawAsOf: string,
): Assessment => assess(regime, history, { ...assessmentOptions(organisation), lawAsOf });

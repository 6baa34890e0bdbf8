import {
  accreditedOrganisationNote,
  amendments,
  chainToPenalty,
  clocks,
  clocksNotHeld,
  consequenceOfNotReporting,
  delegatedIndustries,
  otherPenalties,
  regimes,
  routingQuestions,
  rules,
  uncertainIndustries,
} from '../../src/law/index.js';

/** What the law engine holds as data, as one file for other tools; functions leave no trace in JSON. */
export const publishedData = (): string =>
  `${JSON.stringify(
    {
      rules,
      regimes,
      amendments,
      recipients: { routingQuestions, delegatedIndustries, uncertainIndustries, accreditedOrganisationNote },
      consequences: { consequenceOfNotReporting, chainToPenalty, otherPenalties },
      clocks,
      clocksNotHeld,
    },
    null,
    2,
  )}\n`;

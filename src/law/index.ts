/**
 * When a leak of personal data must be reported in Japan, by whom, by when, and why.
 *
 * Functions and readonly data: no framework, no clock, no I/O. Works alone, in Node and in a browser.
 */
export type * from './model.js';
export { LawError, type LawErrorCode } from './law-error.js';
export { CalendarError } from './calendar/calendar-errors.js';
export * from './calendar/civil-date.js';
export * from './calendar/open-days.js';
export { FACT_NAMES, factsKnown, type KnownFacts } from './facts.js';
export { assess, type AssessOptions, situationOf } from './assess.js';
export { obligationsOf, type ObligationOptions } from './obligations.js';
export { REGIME_IDS, regimeOf, regimes, versionById, versionInForce } from './regimes/index.js';
export type { Regime, RegimeVersion, ReportableItem } from './regimes/regime.js';
export * from './recipients/index.js';
export { replay, type Replay, TraceBroken } from './replay.js';
export type { StepCode } from './trace.js';
export { changesBetween, type DateChange, daysMoved } from './changes.js';
export { type AssessmentRequest, compare, type Comparison, type Variant, type VariantOutcome } from './compare.js';
export { type Impact, type ImpactCase, impactOf } from './impact.js';
export type { Confidence, Established, Provenance } from './provenance.js';
export * from './amendments.js';
export * from './clocks/index.js';
export * from './penalties.js';
export * from './rules/index.js';

export { type ClockNotHeld, clockById, clocks, clocksNotHeld, isClockId } from './catalogue.js';
export type { Clock, ClockDuty, ClockZone, Period } from './clock.js';
export type { FreeClock } from './free-clock.js';
export type {
  ClockAssessment,
  ClockFacts,
  ClockForce,
  ClockId,
  ClockInput,
  ClockObligation,
  ClockObligationKind,
  ClockUnit,
  Region,
  RegionalPersons,
} from './model.js';
export { assessClocks, type ClockOptions, type EnabledClock, obligationsOfClocks } from './obligations-of-clocks.js';
export type { ClockStepCode } from './steps.js';
export { isUsBusinessDay, usFederalHoliday } from './us-federal-holidays.js';

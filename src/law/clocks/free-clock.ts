import type { BilingualText, Instant } from '../model.js';
import { awareness, type Clock, type ClockZone } from './clock.js';

/** A period that an organisation has promised in a contract, or set itself. */
export interface FreeClock {
  readonly label: BilingualText;
  readonly unit: 'hours' | 'days';
  readonly amount: number;
  /** What starts it: awareness of the incident, or an instant of its own. */
  readonly from: 'awareness' | { readonly instant: Instant };
  /** Days only. Left out, the first day does not count (Civil Code art. 140). */
  readonly firstDayCounts?: boolean;
  readonly zone?: ClockZone;
  /** The clause, to be shown as its ground. */
  readonly clause?: string;
}

function periodOf({ unit, amount, firstDayCounts, zone = 'Asia/Tokyo' }: FreeClock): Clock['duties'][number]['period'] {
  if (unit === 'hours') return { unit, amount };
  return { unit, amount, zone, firstDay: firstDayCounts === true ? 'counts' : 'does_not_count', shift: 'none' };
}

/**
 * A free clock in the form of the others. It never moves off a closed day: only what the parties wrote could move it.
 *
 * @throws RangeError when the amount is no positive whole number
 */
export function clockOf(free: FreeClock): Omit<Clock, 'id'> & { readonly id: 'free' } {
  if (!Number.isInteger(free.amount) || free.amount <= 0) {
    throw new RangeError(
      `The amount of "${free.label.en}" is ${free.amount}. Give a whole number of ${free.unit} above zero.`,
    );
  }
  const { from } = free;
  const start =
    from === 'awareness'
      ? awareness
      : { name: { ja: '指定された時', en: 'the instant given' }, at: () => from.instant };
  return {
    id: 'free',
    name: free.label,
    trigger: { ja: '契約その他の取決めによる。', en: 'By contract or own rule.' },
    isMet: () => true,
    duties: [{ kind: 'contract_notice', label: free.label, force: 'contract', start, period: periodOf(free) }],
    citations: [{ law: '契約その他の取決め', article: free.clause ?? free.label.ja, rule: 'free' }],
    provenance: { established: 'V1', confidence: 'H', assumption: false },
    inForceFrom: null,
    note: null,
  };
}

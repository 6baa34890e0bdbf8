import type { BilingualText } from '../law/model.js';
import type { KindPolicy, PolicyKind, ReminderPolicy, ReminderStep } from './policy.js';

/** What is wrong with a policy, and where it stands in it (JSON Pointer). */
export interface PolicyFault {
  readonly pointer: string;
  readonly text: BilingualText;
}

/** A duty without a date cannot be asked to have a step on its last day. */
const DATED: readonly PolicyKind[] = ['preliminary_report', 'final_report', 'principal_notice'];

const remindsOnTheDay = (step: ReminderStep): boolean =>
  !('offsetHours' in step) && step.anchor === 'due' && step.offsetDays === 0;
const remindsWithinHours = (step: ReminderStep): boolean =>
  'offsetHours' in step && step.anchor === 'due' && step.offsetHours < 0;

function repeatedIds(kind: PolicyKind, { steps }: KindPolicy): PolicyFault[] {
  const ids = steps.map(({ id }) => id);
  return ids.flatMap((id, index) =>
    ids.indexOf(id) === index
      ? []
      : [
          {
            pointer: `/kinds/${kind}/steps/${index}/id`,
            text: {
              ja: `「${id}」は同じ手続の別の段階で使われています。`,
              en: `"${id}" is the id of another step of this kind.`,
            },
          },
        ],
  );
}

function silentOnTheDay(kind: PolicyKind, { steps }: KindPolicy): PolicyFault[] {
  const pointer = `/kinds/${kind}/steps`;
  if (DATED.includes(kind) && !steps.some(remindsOnTheDay)) {
    return [
      {
        pointer,
        text: {
          ja: '期日の当日（anchor: due、offsetDays: 0）の段階が1つ以上必要です。',
          en: 'At least one step on the last day itself is needed (anchor due, offsetDays 0).',
        },
      },
    ];
  }
  if (kind === 'hour_clock' && !steps.some(remindsWithinHours)) {
    return [
      {
        pointer,
        text: {
          ja: '期限の何時間か前（anchor: due、offsetHours が負）の段階が1つ以上必要です。',
          en: 'At least one step some hours before the end is needed (anchor due, negative offsetHours).',
        },
      },
    ];
  }
  return [];
}

/** What validation of single fields cannot see: a policy must not be silent when it matters. Empty when all is well. */
export function policyFaults(policy: ReminderPolicy): PolicyFault[] {
  const kinds = Object.entries(policy.kinds) as [PolicyKind, KindPolicy][];
  return kinds.flatMap(([kind, ofKind]) => [...repeatedIds(kind, ofKind), ...silentOnTheDay(kind, ofKind)]);
}

import type { DeadlineEntity } from '../../deadlines/deadline.entity.js';
import { DomainError } from '../../platform/http/domain-error.js';
import { isToRemind } from '../deadline-to-remind.js';
import type { ReminderEntity } from '../reminder.entity.js';

const conflict = (ja: string, en: string): DomainError => new DomainError('conflict', { ja, en });

/** Why a reminder cannot be acknowledged; null when it can. */
export const refusalOf = (reminder: ReminderEntity, deadline: DeadlineEntity): DomainError | null => {
  if (reminder.state === 'folded') {
    const into = reminder.foldedInto ?? '';
    return conflict(
      `このリマインダーは「${into}」にまとめて送信されました。そちらを確認済みにしてください。`,
      `This reminder went out as part of ${into}. Acknowledge that one.`,
    );
  }
  if (reminder.state !== 'sent') {
    return conflict(
      `このリマインダーは送信されていません（状態：${reminder.state}）。送信されたものだけを確認済みにできます。`,
      `This reminder was not sent (state ${reminder.state}). Only what was sent can be acknowledged.`,
    );
  }
  if (!isToRemind(deadline)) {
    return conflict('この手続は既に済んでいます。確認は不要です。', 'This duty is met or gone. Nothing needs doing.');
  }
  if (reminder.step.dueOn !== deadline.dueOn) {
    return conflict(
      `期日が ${reminder.step.dueOn ?? '―'} から ${deadline.dueOn ?? '―'} に変わりました。新しい期日のお知らせを確認してください。`,
      `The date has moved from ${reminder.step.dueOn ?? 'none'} to ${deadline.dueOn ?? 'none'}. Acknowledge the reminder of the new date.`,
    );
  }
  return null;
};

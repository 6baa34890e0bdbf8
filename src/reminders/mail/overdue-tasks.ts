import { epochMillisOf } from '../../law/calendar/instant.js';
import type { MailBlock } from './mail-content.js';
import type { MailSetting } from './mail-input.js';
import { shortened } from './safe-text.js';
import type { Telling } from './telling.js';

/** A mail is read on a phone: the rest is counted, and stands in the checklist. */
const MOST_NAMED = 12;
const TITLE_LENGTH = 60;
const MILLIS_OF_HOUR = 3_600_000;

/** The tasks of the checklists that are past their date; nothing when there are none. */
export function overdueTasksOf({ overdueTasks = [] }: MailSetting, { words, lang, now }: Telling): MailBlock[] {
  if (overdueTasks.length === 0) return [];
  const several = new Set(overdueTasks.map(({ incidentTitle }) => incidentTitle)).size > 1;
  const entries = overdueTasks.slice(0, MOST_NAMED).map(({ incidentTitle, title, dueAt, doneBy }) =>
    words.overdueTask({
      title: shortened(title[lang], TITLE_LENGTH),
      dueAt,
      hours: Math.ceil((epochMillisOf(now) - epochMillisOf(dueAt)) / MILLIS_OF_HOUR),
      doneBy: doneBy?.[lang] ?? null,
      incident: several ? shortened(incidentTitle, TITLE_LENGTH) : null,
    }),
  );
  const unnamed = overdueTasks.length - entries.length;
  return [
    { type: 'heading', text: words.overdueTasks(overdueTasks.length) },
    { type: 'list', ordered: false, entries: unnamed > 0 ? [...entries, words.furtherTasks(unnamed)] : entries },
  ];
}

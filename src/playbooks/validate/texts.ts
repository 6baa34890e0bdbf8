import type { BilingualText } from '../../law/model.js';
import type { Playbook } from '../model.js';
import { fault } from './fault.js';
import type { PlaybookFault } from './fault.js';
import { isBlank } from '../../platform/text/blank.js';

/** Japanese is what people read and what enters a report; English may stay blank in an organisation's own playbook. */
export function textFaults(playbook: Playbook): PlaybookFault[] {
  return [
    ...blank('/title', playbook.title),
    ...blank('/summary', playbook.summary),
    ...playbook.tasks.flatMap((task, index) => {
      const at = `/tasks/${String(index)}`;
      return [
        ...blank(`${at}/title`, task.title),
        ...blank(`${at}/why`, task.why),
        ...task.how.flatMap((step, place) => blank(`${at}/how/${String(place)}`, step)),
        ...(task.courseOfEvents ? blank(`${at}/courseOfEvents`, task.courseOfEvents) : []),
      ];
    }),
    ...playbook.prevention.flatMap(({ text }, index) => blank(`/prevention/${String(index)}/text`, text)),
  ];
}

function blank(pointer: string, text: BilingualText): PlaybookFault[] {
  if (!isBlank(text.ja)) return [];
  return [
    fault(
      `${pointer}/ja`,
      'blank_text',
      '日本語の文が空です。記入してください。',
      'The Japanese text is blank. Write it.',
    ),
  ];
}

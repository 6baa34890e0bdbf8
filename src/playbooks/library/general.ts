import type { Playbook } from '../model.js';
import { duties } from './shared/duties.js';
import { ppcGuideline } from './shared/outside-help.js';
import { text } from './shared/text.js';

/** For a cause that no other playbook knows: the steps that any leak asks for. */
export const general: Playbook = {
  id: 'general',
  version: 1,
  title: text('漏えい等一般', 'Any other leak, loss or damage'),
  summary: text(
    '被害の拡大を防ぎ、証拠を保全し、法令上の報告と通知を進める。原因が分かったら、その原因の手順を加える。',
    'Contain, preserve, and carry out the duties of the law. Add the cause’s playbook once it is known.',
  ),
  appliesTo: { causeKinds: ['other'] },
  tasks: [
    {
      id: 'contain',
      title: text('被害の拡大を防ぐ', 'Contain the damage'),
      why: text(
        '漏えい等が続いている間は、対象となる本人が増え続ける。',
        'While it goes on, more persons are affected.',
      ),
      how: [
        text(
          '原因となった業務、システム又は経路を止め、他の場所で同じことが起きていないか確かめる。',
          'Stop the work, system or way that caused it, and check for the same elsewhere.',
        ),
      ],
      role: 'owner',
      due: { relativeTo: 'awareness', hours: 4 },
      dependsOn: [],
      courseOfEvents: text('被害の拡大を防ぐための措置を講じた。', 'Measures were taken to contain the damage.'),
    },
    {
      id: 'preserve-evidence',
      title: text('証拠を保全する', 'Preserve the evidence'),
      why: text('原因と範囲の説明は、記録に基づく。', 'Cause and extent are explained from records.'),
      how: [
        text(
          '関係する記録、書類及び機器を、手を加えずに確保し、保管者と日時を記録する。',
          'Secure records, papers and devices unaltered; record keeper and time.',
        ),
      ],
      role: 'it',
      due: { relativeTo: 'awareness', hours: 24 },
      dependsOn: [],
      courseOfEvents: text('関係する記録を保全した。', 'The related records were preserved.'),
    },
    ...duties,
  ],
  prevention: [
    {
      id: 'review-procedures',
      block: 'planned',
      text: text(
        '個人データの取扱いの手順を見直し、従業者に周知する。',
        'The procedures for handling personal data are revised and made known to staff.',
      ),
    },
    {
      id: 'train-staff',
      block: 'planned',
      text: text(
        '個人データの取扱いに関する研修を定期的に行う。',
        'Staff are trained regularly in handling personal data.',
      ),
    },
  ],
  sources: [ppcGuideline],
};

import type { BilingualText } from '../law/model.js';
import { personalDataKindsIn } from './personal-data-kinds.js';
import type { PersonalDataKind } from './personal-data-kinds.js';

/** A value looks like personal data. It was accepted all the same; the value itself is never repeated here. */
export interface PersonalDataWarning {
  /** Where it is, as a JSON pointer (RFC 6901) into the request: '/cause/detail'. */
  readonly pointer: string;
  readonly kind: PersonalDataKind;
  readonly advice: BilingualText;
}

export const personalDataAdvice: Readonly<Record<PersonalDataKind, BilingualText>> = {
  mail_address_list: {
    ja: '複数のメールアドレスが含まれているようです。個人データそのものを記載せず、件数と項目だけを記載してください。',
    en: 'This looks like a list of mail addresses. State number and kind of the data, not the data itself.',
  },
  my_number: {
    ja: 'マイナンバー（個人番号）とみられる12桁の数字が含まれています。個人番号は記載せず、削除してください。',
    en: 'This contains twelve digits that look like a My Number. Remove them.',
  },
  card_number: {
    ja: 'クレジットカード番号とみられる数字が含まれています。カード番号は記載せず、削除してください。',
    en: 'This contains digits that look like a card number. Remove them.',
  },
  telephone_list: {
    ja: '複数の電話番号が含まれているようです。個人データそのものを記載せず、件数と項目だけを記載してください。',
    en: 'This looks like a list of telephone numbers. State number and kind of the data, not the data itself.',
  },
};

/**
 * Looks through every text of a request, so that the register of leaks does not become the next one.
 *
 * @param value a text, or anything that JSON can hold
 * @param pointer where the value stands in the request, when it is only a part of it
 */
export function personalDataWarnings(value: unknown, pointer = ''): PersonalDataWarning[] {
  const warnings: PersonalDataWarning[] = [];
  const toVisit: { readonly value: unknown; readonly pointer: string }[] = [{ value, pointer }];
  for (let next = toVisit.pop(); next !== undefined; next = toVisit.pop()) {
    const at = next;
    if (typeof at.value === 'string') {
      for (const kind of personalDataKindsIn(at.value)) {
        warnings.push({ pointer: at.pointer, kind, advice: personalDataAdvice[kind] });
      }
    } else if (typeof at.value === 'object' && at.value !== null) {
      const children = Object.entries(at.value).map(([name, child]: [string, unknown]) => ({
        value: child,
        pointer: `${at.pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`,
      }));
      toVisit.push(...children.reverse());
    }
  }
  return warnings;
}

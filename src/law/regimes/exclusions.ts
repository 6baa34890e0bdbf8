import { and, not } from '../logic.js';
import type { Citation } from '../model.js';
import type { Exclusion } from './regime.js';

/**
 * Strong encryption with the key safe. Both must be known; a key of unknown whereabouts exempts nothing (R5).
 *
 * @see Enforcement Rules art. 7(i) parenthesis; PPC Q&A 6-19
 */
export function encryption(...citations: readonly Citation[]): Exclusion {
  return {
    code: 'encryption',
    facts: ['strongEncryption', 'keyCompromised'],
    applies: (facts) => and(facts.strongEncryption, not(facts.keyCompromised)),
    whileUnknown: 'duty_stands',
    text: {
      applies: {
        ja: '高度な暗号化等の秘匿化がされ、復号鍵も適切に管理されているため、報告対象事態に当たらない。',
        en: 'The data is protected by high-grade encryption and the key is safe, so the event is outside the rule.',
      },
      unknown: {
        ja: '高度な暗号化等の秘匿化と復号鍵の適切な管理の双方が確認できるまでは、報告対象から除外しない。鍵の漏えいの有無を確認されたい。',
        en: 'Not exempt until both strong encryption and a safe key are established. Find out whether the key leaked.',
      },
    },
    citations,
  };
}

/** @see Act art. 41(9): pseudonymously processed information is outside art. 26 (R6) */
export function pseudonymised(...citations: readonly Citation[]): Exclusion {
  return {
    code: 'pseudonymised',
    facts: ['pseudonymised'],
    applies: (facts) => facts.pseudonymised,
    whileUnknown: 'duty_stands',
    text: {
      applies: {
        ja: '仮名加工情報の漏えい等には、個人情報保護法第26条は適用されない。',
        en: 'Article 26 does not apply to pseudonymously processed information.',
      },
      unknown: {
        ja: '仮名加工情報であるかが確認できるまでは、報告対象から除外しない。',
        en: 'Not exempt until the data is known to be pseudonymously processed information.',
      },
    },
    citations,
  };
}

/** Data of the principal that was not entrusted does not bind the processor (R35). */
export function notEntrusted(...citations: readonly Citation[]): Exclusion {
  return {
    code: 'not_entrusted',
    facts: ['entrustedData'],
    applies: (facts) => and(facts.processor, not(facts.entrustedData)),
    whileUnknown: 'duty_stands',
    text: {
      applies: {
        ja: '取扱いの委託を受けていないデータの漏えい等については、委託先は報告義務を負わない。自らが取り扱う個人データであれば、委託先でないものとして改めて判定する。',
        en: 'A processor has no duty for data that was not entrusted to it. If the data is its own, assess it as one that is no processor.',
      },
      unknown: {
        ja: '委託を受けたデータでないことが確認できるまでは、委託先としての報告義務があるものとして扱う。',
        en: 'The duty of a processor stands until it is known that the data was not entrusted.',
      },
    },
    citations,
  };
}

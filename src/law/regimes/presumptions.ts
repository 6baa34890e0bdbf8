import type { PresumedFact } from './regime.js';

/** Facts whose silence is read towards the duty. Each is a question to put to the organisation, not an answer. */
export const notEncrypted: PresumedFact = {
  fact: 'strongEncryption',
  presumed: false,
  text: {
    ja: '高度な暗号化等の秘匿化がされていたと確認できないため、されていないものとして扱う。',
    en: 'Strong encryption is not established, so none is assumed.',
  },
  rule: 'R5',
};

export const keyNotSafe: PresumedFact = {
  fact: 'keyCompromised',
  presumed: true,
  arises: (facts) => facts.strongEncryption === true,
  text: {
    ja: '復号鍵が適切に管理されていたと確認できないため、除外しない。',
    en: 'The key is not known to be safe, so nothing is exempted.',
  },
  rule: 'R5',
};

export const notPseudonymised: PresumedFact = {
  fact: 'pseudonymised',
  presumed: false,
  text: {
    ja: '仮名加工情報であると確認できないため、通常の個人データとして扱う。',
    en: 'Not known to be pseudonymously processed, so treated as ordinary personal data.',
  },
  rule: 'R6',
};

export const alreadyPersonalData: PresumedFact = {
  fact: 'dataBeingAcquired',
  presumed: false,
  text: {
    ja: '取得の途上にある個人情報に限られると確認できないため、個人データとして扱う。',
    en: 'Not known to be information still being acquired, so treated as personal data.',
  },
  rule: 'R3',
};

export const ownData: PresumedFact = {
  fact: 'processor',
  presumed: false,
  text: {
    ja: '委託先であると確認できないため、自ら報告義務を負う者として扱う。',
    en: 'Not known to be a processor, so treated as one who owes the report itself.',
  },
  rule: 'R35',
};

export const entrusted: PresumedFact = {
  fact: 'entrustedData',
  presumed: true,
  arises: (facts) => facts.processor === true,
  text: {
    ja: '委託を受けたデータでないと確認できないため、委託を受けたデータとして扱う。',
    en: 'Not known to lie outside what was entrusted, so treated as entrusted data.',
  },
  rule: 'R35',
};

export const myNumberIncluded: PresumedFact = {
  fact: 'myNumberIncluded',
  presumed: true,
  text: {
    ja: '個人番号が含まれるか不明なときは、含まれるものとして扱う。',
    en: 'While it is unknown whether My Numbers are included, they count as included.',
  },
  rule: 'R10',
};

import type { BilingualText, Recipient } from '../model.js';

const NAME: BilingualText = { ja: '個人情報保護委員会', en: 'Personal Information Protection Commission (PPC)' };

/** The Word version of each form is for the reporter's own use; filing it is not a report (R41). */
export const ppcPrivate: Recipient = {
  id: 'ppc',
  name: NAME,
  filing: {
    ja: '個人情報保護委員会ウェブサイトの報告フォーム（民間事業者・規律移行法人用）に入力して提出する。',
    en: "The PPC's web form for private operators and transferred corporations.",
  },
  note: null,
};

export const ppcPublic: Recipient = {
  id: 'ppc-public',
  name: NAME,
  filing: {
    ja: '個人情報保護委員会ウェブサイトの報告フォーム（行政機関等用）に入力して提出する。',
    en: "The PPC's web form for administrative organs.",
  },
  note: null,
};

export const ppcMyNumber: Recipient = {
  id: 'ppc-my-number',
  name: NAME,
  filing: {
    ja: '個人情報保護委員会ウェブサイトの特定個人情報の報告フォームに入力して提出する。',
    en: "The PPC's own web form for specific personal information (My Number).",
  },
  note: null,
};

export const withNote = (recipient: Recipient, note: BilingualText): Recipient => ({ ...recipient, note });

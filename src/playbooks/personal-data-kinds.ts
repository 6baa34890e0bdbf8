import { hasLuhnChecksum } from './luhn.js';
import { hasMyNumberCheckDigit } from './my-number-check-digit.js';

export const personalDataKinds = ['mail_address_list', 'my_number', 'card_number', 'telephone_list'] as const;
export type PersonalDataKind = (typeof personalDataKinds)[number];

/** One or two are a contact, as reports name them; from three on it looks like a list. */
const smallestList = 3;

const mailAddress = /(?<![\w.%+-])[\w.%+-]{1,64}@(?:[a-z\d-]{1,63}\.){1,10}[a-z]{2,24}(?![\w-])/gi;
/** Twelve digits, or four by four; no part of a longer number, a card, an id or a word. */
const twelveDigits =
  /(?<![\p{Script=Latin}\d_]|[\p{Script=Latin}\d]-)(?:\d{12}|(?<!\d{4}[ -])\d{4}([ -])\d{4}\1\d{4}(?!\1\d))(?![\p{Script=Latin}\d_]|-\d)/gu;
/** In a row, or grouped as cards print them: 4-4-4-4 and on, or 4-6-4 and 4-6-5. */
const cardDigits =
  /(?<![\p{Script=Latin}\d_]|[\p{Script=Latin}\d]-)(?:\d{14,19}|\d{4}([ -])\d{4}\1\d{4}\1\d{4}(?:\1\d{1,3})?|\d{4}([ -])\d{6}\2\d{4,5})(?![\p{Script=Latin}\d_]|-\d)/gu;
const telephone = /(?<![\d-])(?:\+81[ -]?\(?0?\)?[1-9]|0[1-9])\d{0,3}\)?[ -]?\(?\d{1,4}\)?[ -]?\d{3,4}(?![\d-])/g;
/** Hyphens, dashes, minus and the long vowel sign, as people type them between digits. */
const dashBetweenDigits = /(?<=\d)[\u2010-\u2015\u2212\u30fc](?=\d)/g;

/** Kinds of personal data that a text seems to hold, each once. Full-width digits and signs count like ASCII ones. */
export function personalDataKindsIn(text: string): PersonalDataKind[] {
  const plain = text.normalize('NFKC').replace(dashBetweenDigits, '-');
  const found: Readonly<Record<PersonalDataKind, boolean>> = {
    mail_address_list:
      distinct((plain.match(mailAddress) ?? []).map((address) => address.toLowerCase())) >= smallestList,
    my_number: (plain.match(twelveDigits) ?? []).map(digitsOf).some(hasMyNumberCheckDigit),
    card_number: (plain.match(cardDigits) ?? []).map(digitsOf).some(isCardNumber),
    telephone_list: distinct((plain.match(telephone) ?? []).map(digitsOf).filter(isTelephone)) >= smallestList,
  };
  return personalDataKinds.filter((kind) => found[kind]);
}

/**
 * Length and first digits of the brands used in Japan, and the check sum. Thirteen digits are left out: they are a
 * corporate number (法人番号), which is public, far more often than an old card.
 */
const cardBrands = [
  /^4\d{15}(\d{3})?$/, // Visa
  /^(5[1-5]\d{4}|222[1-9]\d{2}|22[3-9]\d{3}|2[3-6]\d{4}|27[01]\d{3}|2720\d{2})\d{10}$/, // Mastercard
  /^35(2[89]|[3-8]\d)\d{12}$/, // JCB
  /^3[47]\d{13}$/, // American Express
  /^3[0689]\d{12}$/, // Diners Club
  /^6(011|4[4-9]\d|5\d{2})\d{12}$/, // Discover
  /^62\d{14,17}$/, // UnionPay
];

function isCardNumber(digits: string): boolean {
  return cardBrands.some((brand) => brand.test(digits)) && hasLuhnChecksum(digits);
}

/** Ten digits with the leading 0, eleven for mobile and IP telephones; +81 stands for the 0. */
function isTelephone(digits: string): boolean {
  const domestic = digits.startsWith('81') ? `0${digits.slice(2).replace(/^0/, '')}` : digits;
  return /^0[1-9]\d{8}$/.test(domestic) || /^0[5-9]0\d{8}$/.test(domestic);
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}

function distinct(values: readonly string[]): number {
  return new Set(values).size;
}

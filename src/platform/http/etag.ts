import { DomainError } from './domain-error.js';

export const etagOf = (version: number): string => `"${version}"`;

/**
 * The version that If-Match names (RFC 9110, 13.1.1); null for '*'. Of a tag that a GET gave, it is the part before the dot.
 * @throws DomainError precondition-required when it is missing, precondition-failed when it is no tag of ours
 */
export const versionToMatch = (ifMatch: string | undefined): number | null => {
  if (ifMatch === undefined) {
    throw new DomainError('precondition-required', {
      ja: '取得したときの ETag を If-Match に指定してください（他者の変更を上書きしないためです）。',
      en: 'Send the ETag you read as If-Match, so that nobody else’s change is overwritten.',
    });
  }
  if (ifMatch.trim() === '*') return null;
  const version = /^"(\d+)(?:\.[\w-]+)?"$/u.exec(ifMatch.trim())?.[1];
  return version === undefined ? -1 : Number(version);
};

/**
 * @param wanted of the caller's If-Match; null when it named any
 * @throws DomainError precondition-failed when it has changed since
 */
export const refuseStale = (current: number, wanted: number | null): void => {
  if (wanted === null || wanted === current) return;
  throw new DomainError('precondition-failed', {
    ja: '読み込んだ後に別の更新がありました。最新の内容を取得し、その ETag を If-Match に指定してください。',
    en: 'It was changed after you read it. Get it again and send its ETag as If-Match.',
  });
};

import type { Settings } from './settings.js';

/** The domain that mails come from: the right side of every Message-ID and List-Id. */
export const mailDomainOf = ({ MAIL_FROM }: Pick<Settings, 'MAIL_FROM'>): string =>
  /@([^\s<>@]+)>?$/u.exec(MAIL_FROM)?.[1] ?? 'localhost';

import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Transporter } from 'nodemailer';
import { WrongSetting } from '../platform/config/parse-settings.js';
import { settingExamples, type Settings } from '../platform/config/settings.js';
import { onFirstUse } from '../platform/process/on-first-use.js';
import { type DkimKey, dkimKeyOf } from './dkim.js';
import type { MailMessage } from './mail-message.js';

/** Simultaneous connections to the mail server. */
export const MAIL_CONNECTIONS = 5;
const TIMEOUT_MS = 30_000;

/** The mail server said no for good (5xx): trying again would not help. */
export class RefusedForGood extends Error {
  override readonly name = 'RefusedForGood';

  /** @param isAboutAddress it is the recipient that they do not take, not this one message */
  constructor(
    message: string,
    readonly isAboutAddress: boolean,
    options: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** Takes a mail over. @returns the peer's answer. @throws RefusedForGood, or any error that may pass */
export interface MailTransport {
  send(to: string, message: MailMessage): Promise<string>;
  close(): void;
}

/** Loaded with the first mail: a process that answers requests sends none. */
const nodemailer = onFirstUse(() => import('nodemailer'));

const nodemailerMessage = (from: string, to: string, { attachments, ...message }: MailMessage) => ({
  from,
  to,
  ...message,
  headers: { ...message.headers },
  attachments: [...(attachments ?? [])],
  // What is in a message comes from our rows; it never makes nodemailer read files or fetch addresses.
  disableFileAccess: true,
  disableUrlAccess: true,
});

interface SmtpError extends Error {
  readonly responseCode?: number;
  readonly command?: string;
  readonly response?: string;
}

/**
 * A 5xx to the recipient or to the message. One to our greeting, login or sender is a fault of our own settings, which
 * somebody will mend within the three days of trying.
 */
const isForGood = ({ responseCode = 0, command = '' }: SmtpError): boolean =>
  responseCode >= 500 && responseCode < 600 && (command.startsWith('RCPT TO') || command.startsWith('DATA'));

/** After DATA many a server refuses the recipient, others the contents (552, 554): RFC 5321, 4.2.3; RFC 3463, X.1 and X.2. */
const isAboutAddress = ({ responseCode = 0, command = '', response = '' }: SmtpError): boolean =>
  command.startsWith('RCPT TO') || [550, 551, 553].includes(responseCode) || /^5\d\d[ -]5\.[12]\./u.test(response);

const smtpTransport = (url: string, from: string, dkim: DkimKey | undefined): MailTransport => {
  if (!URL.canParse(url)) {
    throw new WrongSetting(
      `SMTP_URL: its value (not shown) is no URL. Write what is not a letter or digit in user and password as %40 and the like. Example: SMTP_URL=${settingExamples.SMTP_URL}`,
    );
  }
  let pool: Transporter | null = null;
  return {
    send: async (to, message) => {
      const { createTransport } = await nodemailer();
      pool ??= createTransport({
        url,
        pool: true,
        maxConnections: MAIL_CONNECTIONS,
        connectionTimeout: TIMEOUT_MS,
        greetingTimeout: TIMEOUT_MS,
        socketTimeout: TIMEOUT_MS,
        ...(dkim !== undefined && { dkim }),
      } as Parameters<typeof createTransport>[0]);
      try {
        const { response } = (await pool.sendMail(nodemailerMessage(from, to, message))) as { response: string };
        return response;
      } catch (error) {
        const refusal = error as SmtpError;
        if (!isForGood(refusal)) throw error;
        throw new RefusedForGood(refusal.message, isAboutAddress(refusal), { cause: error });
      }
    },
    close: () => pool?.close(),
  };
};

/** Writes each mail as an .eml file, whole or not at all; the name is the Message-ID's, so a repeat replaces it. */
const outboxTransport = (folder: string, from: string): MailTransport => ({
  send: async (to, message) => {
    const transport = (await nodemailer()).createTransport({ streamTransport: true, buffer: true, newline: 'unix' });
    const { message: source } = await transport.sendMail(nodemailerMessage(from, to, message));
    await mkdir(folder, { recursive: true });
    const file = join(folder, `${message.messageId.replaceAll(/[^\w.@-]/gu, '')}.eml`);
    await writeFile(`${file}.part`, source);
    await rename(`${file}.part`, file);
    return `written to ${file}`;
  },
  close: () => undefined,
});

export const mailTransportFor = (settings: Settings): MailTransport =>
  settings.SMTP_URL === undefined
    ? outboxTransport(join(settings.SOKUHO_DATA_DIR, 'outbox'), settings.MAIL_FROM)
    : smtpTransport(settings.SMTP_URL, settings.MAIL_FROM, dkimKeyOf(settings));

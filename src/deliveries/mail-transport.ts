import { chmod, mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Transporter } from 'nodemailer';
import { WrongSetting } from '../platform/config/parse-settings.js';
import { settingExamples, type Settings } from '../platform/config/settings.js';
import { onFirstUse } from '../platform/process/on-first-use.js';
import { smtpAddress } from '../platform/mail-address.js';
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
  // As an object, so that nothing in it is read as a list or a comment.
  to: { name: '', address: smtpAddress(to) },
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

/** Addresses are ASCII when they are taken. One that is not would leave raw, also to a server without SMTPUTF8 (RFC 6531). */
const refuseNonAscii = (address: string): void => {
  if (/^[\x21-\x7e]+$/u.test(address)) return;
  throw new RefusedForGood(`not sent: ${address} is no address in ASCII`, true, {});
};

/** RFC 3463: a bad address (X.1), or a mailbox that is disabled or no list (X.2); one that is full (X.2.2) is emptied one day. */
const enhancedCode = /^5\d\d[ -]5\.(?<subject>\d)\.(?<detail>\d{1,3})\b/u;

/**
 * What the answer is about, when it comes to DATA or carries no code of RFC 3463: 552 is a full mailbox or too long a
 * message, 554 the contents (RFC 5321, 4.2.3). Neither is the address's fault, so that later mails still go there.
 */
const isAboutAddress = ({ responseCode = 0, command = '', response = '' }: SmtpError): boolean => {
  const { subject, detail } = enhancedCode.exec(response)?.groups ?? {};
  if (subject === '1') return true;
  if (subject === '2') return detail !== '2' && detail !== '3';
  if (responseCode === 552) return false;
  return command.startsWith('RCPT TO') || [550, 551, 553].includes(responseCode);
};

const smtpTransport = (url: string, from: string, dkim: DkimKey | undefined): MailTransport => {
  if (!URL.canParse(url)) {
    throw new WrongSetting(
      `SMTP_URL: its value (not shown) is no URL. Write what is not a letter or digit in user and password as %40 and the like. Example: SMTP_URL=${settingExamples.SMTP_URL}`,
    );
  }
  let pool: Transporter | null = null;
  return {
    send: async (to, message) => {
      refuseNonAscii(to);
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
    // What stands in mails is the operator's alone to read.
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await chmod(folder, 0o700);
    const file = join(folder, `${message.messageId.replaceAll(/[^\w.@-]/gu, '')}.eml`);
    await writeFile(`${file}.part`, source, { mode: 0o600 });
    await rename(`${file}.part`, file);
    return `written to ${file}`;
  },
  close: () => undefined,
});

export const mailTransportFor = (settings: Settings): MailTransport =>
  settings.SMTP_URL === undefined
    ? outboxTransport(join(settings.SOKUHO_DATA_DIR, 'outbox'), settings.MAIL_FROM)
    : smtpTransport(settings.SMTP_URL, settings.MAIL_FROM, dkimKeyOf(settings));

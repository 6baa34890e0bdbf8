import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import type { Settings } from '../platform/config/settings.js';
import type { MailMessage } from './mail-message.js';

/** Simultaneous connections to the mail server. */
export const MAIL_CONNECTIONS = 5;
const TIMEOUT_MS = 30_000;

/** The mail server said no for good (5xx): trying again would not help. */
export class RefusedForGood extends Error {
  override readonly name = 'RefusedForGood';
}

/** Takes a mail over. @returns the peer's answer. @throws RefusedForGood, or any error that may pass */
export interface MailTransport {
  send(to: string, message: MailMessage): Promise<string>;
  close(): void;
}

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

const isForGood = (error: unknown): boolean => {
  const { responseCode } = error as { responseCode?: number };
  return responseCode !== undefined && responseCode >= 500 && responseCode < 600;
};

const smtpTransport = (url: string, from: string): MailTransport => {
  const transport = createTransport({
    url,
    pool: true,
    maxConnections: MAIL_CONNECTIONS,
    connectionTimeout: TIMEOUT_MS,
    greetingTimeout: TIMEOUT_MS,
    socketTimeout: TIMEOUT_MS,
  } as Parameters<typeof createTransport>[0]);
  return {
    send: async (to, message) => {
      try {
        const { response } = (await transport.sendMail(nodemailerMessage(from, to, message))) as { response: string };
        return response;
      } catch (error) {
        if (isForGood(error)) throw new RefusedForGood((error as Error).message, { cause: error });
        throw error;
      }
    },
    close: () => transport.close(),
  };
};

/** Writes each mail as an .eml file, whole or not at all; the name is the Message-ID's, so a repeat replaces it. */
const outboxTransport = (folder: string, from: string): MailTransport => {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'unix' });
  return {
    send: async (to, message) => {
      const { message: source } = await transport.sendMail(nodemailerMessage(from, to, message));
      await mkdir(folder, { recursive: true });
      const file = join(folder, `${message.messageId.replaceAll(/[^\w.@-]/gu, '')}.eml`);
      await writeFile(`${file}.part`, source);
      await rename(`${file}.part`, file);
      return `written to ${file}`;
    },
    close: () => undefined,
  };
};

export const mailTransportFor = (settings: Settings): MailTransport =>
  settings.SMTP_URL === undefined
    ? outboxTransport(join(settings.SOKUHO_DATA_DIR, 'outbox'), settings.MAIL_FROM)
    : smtpTransport(settings.SMTP_URL, settings.MAIL_FROM);

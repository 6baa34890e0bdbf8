import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

/** How the server meets the next mails: takes them, refuses them with this code, drops the connection, stalls, or takes its time. */
export type Manner =
  | 'accept'
  | 'drop'
  | 'stall'
  | { readonly refuse: number; readonly saying?: string }
  | { readonly takeAfterMs: number };

const refusal = (code: number, saying = 'as the test wants it'): Error =>
  Object.assign(new Error(saying), { responseCode: code });

/** A real SMTP server on loopback that keeps what it took. */
export class Mailbox {
  readonly mails: ParsedMail[] = [];
  private manner: (to: string) => Manner = () => 'accept';
  private readonly server: SMTPServer;
  private whenTaken: ((mail: ParsedMail) => void) | null = null;

  constructor() {
    this.server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      logger: false,
      // It refuses dots that follow each other even in quotes, where RFC 5321 allows them.
      lenientAddressParsing: true,
      onData: (stream, session, done) => {
        simpleParser(stream).then(
          (mail) => {
            const to = session.envelope.rcptTo[0]?.address ?? '';
            this.meet(this.manner(to), mail, session.id, done);
          },
          // The sender was killed in the middle of the message: nothing was taken.
          () => undefined,
        );
      },
    });
    this.server.on('error', () => undefined);
  }

  async listen(): Promise<void> {
    const listening = once(this.server.listen(0, '127.0.0.1'), 'listening');
    await listening;
  }

  get url(): string {
    return `smtp://127.0.0.1:${(this.server.server.address() as AddressInfo).port}`;
  }

  /** From now on. @param manner for everybody, or by the recipient's address */
  meetsMails(manner: Manner | ((to: string) => Manner)): void {
    this.manner = typeof manner === 'function' ? manner : () => manner;
  }

  /** Called before the server answers that it took a mail. */
  onTaken(listener: (mail: ParsedMail) => void): void {
    this.whenTaken = listener;
  }

  /** What came for one recipient. */
  of(address: string): ParsedMail[] {
    return this.mails.filter(({ to }) => !Array.isArray(to) && to?.text === address);
  }

  get messageIds(): string[] {
    return this.mails.map(({ messageId }) => messageId ?? '');
  }

  get subjects(): string[] {
    return this.mails.map(({ subject }) => subject ?? '');
  }

  /** Forgets what came, and takes everything again. */
  empty(): void {
    this.mails.length = 0;
    this.manner = () => 'accept';
    this.whenTaken = null;
  }

  async close(): Promise<void> {
    await new Promise<void>((resolve) => {
      this.server.close(resolve);
    });
  }

  private meet(manner: Manner, mail: ParsedMail, id: string, done: (error?: Error | null) => void): void {
    if (manner === 'stall') return;
    if (manner === 'drop') {
      for (const connection of this.server.connections as Set<{ id: string; close(): void }>) {
        if (connection.id === id) connection.close();
      }
      return;
    }
    if (typeof manner === 'object' && 'takeAfterMs' in manner) {
      setTimeout(() => this.meet('accept', mail, id, done), manner.takeAfterMs);
      return;
    }
    if (manner !== 'accept') {
      done(refusal(manner.refuse, manner.saying));
      return;
    }
    this.mails.push(mail);
    this.whenTaken?.(mail);
    done();
  }
}

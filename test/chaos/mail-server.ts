import { once } from 'node:events';
import type { AddressInfo, Socket } from 'node:net';
import { simpleParser } from 'mailparser';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';
import { pick } from './chance.js';

/** What it does with a mail. The last two are lies: the mail is there, and who sent it cannot tell, or is hung up on. */
const manners = {
  take: 66,
  refuseForNow: 8,
  refuseForGood: 2,
  stall: 4,
  drop: 8,
  takeAndSayNothing: 5,
  takeAndHangUp: 7,
};
export type Manner = keyof typeof manners;

/** A mail that it has. */
export interface Copy {
  readonly messageId: string;
  readonly to: string;
  /** Which worker brought it. */
  readonly slot: number;
  /** It said 250, on a connection that was still there to say it on. */
  isAnswered: boolean;
  /** By the steady clock, in ms. */
  readonly atMs: number;
}

/** Shorter than any time-out of ours, so that a lane of mails is done before its lease ends. */
const STALL_MS = 800;

const saying = (responseCode: number): Error => Object.assign(new Error('as the dice fell'), { responseCode });

interface Connection {
  readonly id: string;
  readonly _socket: Socket;
  send(code: number, ...rest: unknown[]): void;
  close(): void;
}

/**
 * Tells once a 250 has gone out. What is answered on a connection that was closed while the mail was read says nothing to
 * anybody: smtp-server passes over it, and so must the account.
 */
const onceAccepted = (connection: Connection, then: () => void): void => {
  const send = connection.send.bind(connection);
  connection.send = (code, ...rest) => {
    const isOpen = connection._socket.readyState === 'open';
    send(code, ...rest);
    connection.send = send;
    if (code === 250 && isOpen) then();
  };
};

/** A real SMTP server with a port for each worker, so that it knows who brought what; out of its mind until it is told. */
export class ChaosMailServer {
  readonly copies: Copy[] = [];
  readonly refusedForGood = new Set<string>();
  readonly counts: Record<Manner, number> = {
    take: 0,
    refuseForNow: 0,
    refuseForGood: 0,
    stall: 0,
    drop: 0,
    takeAndSayNothing: 0,
    takeAndHangUp: 0,
  };
  isSane = false;
  private servers: SMTPServer[] = [];
  private ports: number[] = [];

  /** @param onAnswered called right after a 250, while the worker cannot have kept it yet */
  constructor(
    private readonly slots: number,
    private readonly chance: () => number,
    private readonly onAnswered: (slot: number) => void,
  ) {}

  async start(): Promise<void> {
    this.servers = Array.from({ length: this.slots }, (_, slot) => this.serverOf(slot));
    for (const [slot, server] of this.servers.entries()) {
      await once(server.listen(this.ports[slot] ?? 0, '127.0.0.1'), 'listening');
    }
    this.ports = this.servers.map(({ server }) => (server.address() as AddressInfo).port);
  }

  /** As a machine that is switched off. */
  async stop(): Promise<void> {
    await Promise.all(
      this.servers.map(async (server) => {
        const closed = new Promise<void>((resolve) => server.close(resolve));
        for (const connection of server.connections as Set<Connection>) connection.close();
        await closed;
      }),
    );
  }

  /** Mails that it has met so far, in whatever manner. */
  get met(): number {
    return Object.values(this.counts).reduce((sum, count) => sum + count, 0);
  }

  url(slot: number): string {
    return `smtp://127.0.0.1:${String(this.ports[slot])}`;
  }

  private serverOf(slot: number): SMTPServer {
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      logger: false,
      closeTimeout: 100,
      onData: (stream, session, done) => {
        const connection = connectionOf(server, session);
        simpleParser(stream).then(
          (mail) => {
            const copy = {
              messageId: mail.messageId ?? '',
              to: session.envelope.rcptTo[0]?.address ?? '',
              slot,
            };
            this.meet(copy, connection, done);
          },
          // The sender was killed in the middle of the message.
          () => undefined,
        );
      },
    });
    server.on('error', () => undefined);
    return server;
  }

  private meet(mail: Omit<Copy, 'isAnswered' | 'atMs'>, connection: Connection, done: (error?: Error) => void): void {
    const hangUp = (): void => connection.close();
    const manner = this.isSane ? 'take' : pick(manners, this.chance);
    this.counts[manner] += 1;
    const keep = (): Copy => {
      const copy = { ...mail, isAnswered: false, atMs: performance.now() };
      this.copies.push(copy);
      return copy;
    };
    const accept = (): void => {
      const copy = keep();
      onceAccepted(connection, () => {
        copy.isAnswered = true;
        this.onAnswered(copy.slot);
      });
      done();
    };
    const meetings: Readonly<Record<Manner, () => void>> = {
      take: accept,
      takeAndHangUp: () => {
        accept();
        setTimeout(hangUp, 5);
      },
      takeAndSayNothing: () => {
        keep();
        hangUp();
      },
      refuseForNow: () => done(saying(451)),
      refuseForGood: () => {
        this.refusedForGood.add(mail.messageId);
        // About the message and not about the address, which gets others.
        done(saying(554));
      },
      stall: () => setTimeout(hangUp, STALL_MS),
      drop: hangUp,
    };
    meetings[manner]();
  }
}

const connectionOf = (server: SMTPServer, { id }: SMTPServerSession): Connection => {
  for (const connection of server.connections as Set<Connection>) if (connection.id === id) return connection;
  throw new Error(`There is no connection ${id}.`);
};

import { connect, createServer, type Server, type Socket } from 'node:net';
import { once } from 'node:events';

interface Link {
  readonly client: Socket;
  readonly server: Socket;
  isFrozen: boolean;
}

/** COMMIT as a simple query: 'Q', the length, the text and its end. */
const COMMIT = Buffer.from('COMMIT\0');

/** So much of what a connection wrote last is kept, to know a transaction by. */
const KEPT_BYTES = 65_536;

/**
 * A network between the service and its database that can go wrong: connections freeze (bytes are taken and go nowhere, as
 * with a stopped server or a host that is gone without a word), or end right behind a COMMIT.
 */
export class DatabaseProxy {
  private readonly links = new Set<Link>();
  private cut: { readonly what: string; readonly isHeard: boolean; readonly thenFreeze: boolean } | null = null;
  private isRefusing = false;

  private constructor(
    private readonly server: Server,
    readonly url: string,
    private target: URL,
  ) {}

  static async inFrontOf(databaseUrl: string): Promise<DatabaseProxy> {
    const target = new URL(databaseUrl);
    const server = createServer();
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const url = new URL(databaseUrl);
    url.port = String((server.address() as { port: number }).port);
    const proxy = new DatabaseProxy(server, url.href, target);
    server.on('connection', (client) => proxy.link(client));
    return proxy;
  }

  /** New connections reach another server, as when a name or an address moves; those that are open stay where they are. */
  leadTo(databaseUrl: string): void {
    this.target = new URL(databaseUrl);
  }

  /** Connections that are open now go silent in both directions; new ones get through. */
  freeze(): void {
    for (const link of this.links) link.isFrozen = true;
  }

  /** New connections are taken and never answered. */
  freezeNew(isFrozen: boolean): void {
    this.isRefusing = isFrozen;
  }

  /** All connections end at once, as when a pooler dies. */
  drop(): void {
    for (const { client, server } of this.links) {
      client.destroy();
      server.destroy();
    }
  }

  /**
   * The next COMMIT whose connection wrote `what` before it ends the connection: behind it, so that the database carries
   * it out, or before it.
   * @param thenFreeze nothing gets through after that, on no connection
   */
  cutAtCommit(what: string, where: 'behind' | 'before', { thenFreeze = false } = {}): void {
    this.cut = { what, isHeard: where === 'behind', thenFreeze };
  }

  get isCut(): boolean {
    return this.cut === null;
  }

  async close(): Promise<void> {
    this.drop();
    this.server.close();
    await once(this.server, 'close');
  }

  private link(client: Socket): void {
    const server = connect(Number(this.target.port), this.target.hostname);
    const link: Link = { client, server, isFrozen: this.isRefusing };
    this.links.add(link);
    let sent = Buffer.alloc(0);
    client.on('data', (bytes) => {
      if (link.isFrozen) return;
      sent = Buffer.concat([sent, bytes]).subarray(-KEPT_BYTES);
      const { cut } = this;
      if (cut !== null && sent.includes(COMMIT) && sent.includes(cut.what)) {
        this.cut = null;
        if (cut.thenFreeze) {
          this.freeze();
          this.freezeNew(true);
        }
        // What comes back is not heard, and the connection to the server stays until the server has done its part.
        link.isFrozen = true;
        if (cut.isHeard) server.end(bytes);
        else server.destroy();
        client.destroy();
        return;
      }
      if (sent.includes(COMMIT)) sent = Buffer.alloc(0);
      server.write(bytes);
    });
    server.on('data', (bytes) => {
      if (!link.isFrozen) client.write(bytes);
    });
    for (const [from, to] of [
      [client, server],
      [server, client],
    ] as const) {
      from.on('error', () => undefined);
      from.on('close', () => {
        this.links.delete(link);
        if (!to.writableEnded) to.destroy();
      });
    }
  }
}

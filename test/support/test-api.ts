import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { Client } from 'pg';
import { systemActor } from '../../src/access/actor.js';
import { ApiKeysService } from '../../src/access/api-keys.service.js';
import { type Role, roleNames } from '../../src/access/permissions.js';
import { AppModule } from '../../src/app.module.js';
import { DeliverySenderService } from '../../src/deliveries/delivery-sender.service.js';
import { OrganisationsService } from '../../src/organisations/organisations.service.js';
import { Clock } from '../../src/platform/clock/clock.js';
import { toJapanTime } from '../../src/platform/clock/instant.js';
import { parseSettings } from '../../src/platform/config/parse-settings.js';
import type { SettingName } from '../../src/platform/config/settings.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { makeSecretKey } from '../../src/platform/secrets/secret-box.js';
import { makeSigningKey } from '../../src/platform/secrets/signing-keys.js';
import { configureApp } from '../../src/platform/http/configure-app.js';
import { fastifyAdapter } from '../../src/platform/http/fastify.js';
import { PersonSweepService } from '../../src/people/person-sweep.service.js';
import { ReminderDispatcherService } from '../../src/reminders/reminder-dispatcher.service.js';
import { WebhookSweepService } from '../../src/webhooks/webhook-sweep.service.js';
import { loops } from '../../src/watch/sweeps/loops.js';
import { Cluster } from './cluster.js';
import { Mailbox } from './mailbox.js';
import { StandingClock } from './standing-clock.js';
import { cloneDatabase, type TestDatabase } from './test-database.js';
import { TestLog } from './test-log.js';
import { newKeys, TestOrganisation } from './test-organisation.js';

export type TestSettings = Partial<Record<SettingName, string>>;

/**
 * The whole application on a database of its own, with a clock that stands still and a real mail server. Nothing
 * happens in the background: what is due goes out when the test says `sweep`.
 *
 * Under `npm run test:cluster` requests go to two api processes by turns, and two worker processes sweep; the app in the
 * test's own process is then one more on the same database, for tests that reach into it.
 */
export class TestApi {
  readonly clock = new StandingClock();
  readonly mailbox = new Mailbox();
  readonly log = new TestLog();

  private constructor(
    private readonly database: TestDatabase,
    readonly dataDir: string,
  ) {}

  private app: NestFastifyApplication | null = null;
  private cluster: Cluster | null = null;
  private ownUrl = '';

  /** @param databaseMade a database of the test's own; else a clone of the migrated one */
  static async start(settings: TestSettings = {}, databaseMade?: TestDatabase): Promise<TestApi> {
    const database = databaseMade ?? (await cloneDatabase());
    const dataDir = await mkdtemp(join(tmpdir(), 'sokuho-test-data-'));
    const api = new TestApi(database, dataDir);
    await api.mailbox.listen();
    await api.boot(settings);
    return api;
  }

  /** Where the API listens, without a slash at the end; to be asked anew for each request. */
  get url(): string {
    return this.cluster?.url ?? this.ownUrl;
  }

  get databaseUrl(): string {
    return this.database.url;
  }

  /** A provider of the running app. */
  part<T>(type: Type<T> | (abstract new (...args: never[]) => T)): T {
    if (this.app === null) throw new Error('The app is not running.');
    return this.app.get(type);
  }

  async newOrganisation(name = '株式会社例示商事'): Promise<TestOrganisation> {
    const keys = newKeys();
    const { id } = await this.part(OrganisationsService).create(
      { name, kind: 'private_operator', industry: null, defaultRegime: 'appi-private', language: 'ja', settings: {} },
      keys.admin,
    );
    await this.part(UnitOfWork).run(id, async (tx) => {
      for (const role of roleNames.filter((one) => one !== 'admin')) {
        const key = { name: role, role, secret: keys[role], expiresAt: null };
        await this.part(ApiKeysService).create(tx, systemActor(id), key);
      }
    });
    return new TestOrganisation(id, this, keys);
  }

  /** The organisation, called by a key for which a new member of that role answers. */
  async memberOf(organisation: TestOrganisation, role: Role, email?: string): Promise<TestOrganisation> {
    const { id } = await organisation.addMember(role, email);
    return this.keyOf(organisation, id, role);
  }

  /** The same, by a key of a member who is there. */
  async keyOf(organisation: TestOrganisation, memberId: string, role: Role): Promise<TestOrganisation> {
    const keys = newKeys();
    const member = { ...systemActor(organisation.id), kind: 'member' as const, id: memberId };
    await this.part(UnitOfWork).run(organisation.id, (tx) =>
      this.part(ApiKeysService).create(tx, member, { name: role, role, secret: keys[role], expiresAt: null }),
    );
    return new TestOrganisation(organisation.id, this, keys, role);
  }

  /** RFC 3339, in Japan's offset. */
  now(): string {
    return toJapanTime(this.clock.now());
  }

  /** Everything due by the clock is planned, queued and tried once. */
  async sweep(): Promise<void> {
    if (this.cluster !== null) return this.cluster.sweep();
    const dispatcher = this.part(ReminderDispatcherService);
    const sender = this.part(DeliverySenderService);
    while ((await this.part(PersonSweepService).sweep()) > 0);
    while ((await dispatcher.sweep()) > 0);
    while ((await sender.sweep()) > 0);
    while ((await this.part(WebhookSweepService).sweep()) > 0);
  }

  /** What is queued is tried once at a later moment; no further reminders become due. */
  async sendAt(instant: string): Promise<void> {
    this.clock.standAt(instant);
    if (this.cluster === null) await this.part(DeliverySenderService).sweep();
    else await this.cluster.sweep([loops.send]);
  }

  /** Looks at, or breaks, the database as the owner of the tables, whom no policy binds. */
  async asOwner<T>(work: (owner: Client) => Promise<T>): Promise<T> {
    const owner = new Client({ connectionString: this.databaseUrl });
    await owner.connect();
    try {
      return await work(owner);
    } finally {
      await owner.end();
    }
  }

  /** Stops everything, and fails when the app logged an error that no test took, or left a connection behind. */
  async stop(): Promise<void> {
    await this.cluster?.stop();
    await this.app?.close();
    await this.mailbox.close();
    await rm(this.dataDir, { recursive: true });
    await this.database.drop();
    const errors = this.log.takeErrors();
    if (errors.length > 0)
      throw new Error(`${errors.length} errors logged that no test expected. The first: ${errors[0] ?? ''}`);
  }

  private async boot(settings: TestSettings): Promise<void> {
    const complete: TestSettings = {
      SOKUHO_ROLE: 'api',
      LOG_LEVEL: 'silent',
      DATABASE_URL: this.databaseUrl,
      SMTP_URL: this.mailbox.url,
      MAIL_FROM: 'sokuho <sokuho@sokuho.example>',
      SOKUHO_PUBLIC_URL: 'https://sokuho.example',
      SOKUHO_DATA_DIR: this.dataDir,
      // The clock stands, so nothing that was spent would come back.
      SOKUHO_RATE_LIMIT_PER_KEY: '0',
      SOKUHO_RATE_LIMIT_PER_ADDRESS: '0',
      SOKUHO_SECRET_KEY: makeSecretKey(),
      SOKUHO_SIGNING_KEY: makeSigningKey(),
      ...settings,
    };
    const parsed = parseSettings(complete);
    const testing = await Test.createTestingModule({
      imports: [AppModule.with(parsed, parsed.DATABASE_URL ?? this.databaseUrl)],
    })
      .overrideProvider(Clock)
      .useValue(this.clock)
      .setLogger(this.log)
      .compile();
    this.app = testing.createNestApplication<NestFastifyApplication>(fastifyAdapter('silent'), { logger: this.log });
    configureApp(this.app);
    await this.app.listen(0, '127.0.0.1');
    this.ownUrl = `http://127.0.0.1:${(this.app.getHttpServer().address() as { port: number }).port}`;
    const { program } = Cluster;
    if (program === undefined) return;
    const cluster = await Cluster.start(program, complete, this.clock.now());
    this.cluster = cluster;
    this.clock.onStand((instant) => cluster.standAt(instant));
    this.log.alsoFrom(() => cluster.newErrors());
  }
}

import 'reflect-metadata';
import { Transform, Type } from '../to-instance.js';
import {
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUrl,
  Matches,
  Max,
  Min,
  MinLength,
  ValidateBy,
  ValidateIf,
} from 'class-validator';

/** pg takes one server; which of several is the primary is for a proxy in front of them to know (docs/operations.md). */
const IsDatabaseUrl = (): PropertyDecorator =>
  ValidateBy({
    name: 'isDatabaseUrl',
    validator: {
      validate: (value) => typeof value === 'string' && /^postgres(?:ql)?:\/\/\S+$/u.test(value) && URL.canParse(value),
      defaultMessage: () =>
        'it must be the postgres:// address of one server; for several put a proxy in front that knows the primary',
    },
  });

export const roles = ['api', 'worker', 'all'] as const;
export type ProcessRole = (typeof roles)[number];

/** '' counts as unset, so that a line left empty in .env means the default. */
const emptyIsUnset = () => Transform(({ value }: { value: unknown }) => (value === '' ? undefined : value));

const hasDkim = ({ SOKUHO_DKIM_DOMAIN, SOKUHO_DKIM_SELECTOR, SOKUHO_DKIM_KEY_FILE }: Settings): boolean =>
  [SOKUHO_DKIM_DOMAIN, SOKUHO_DKIM_SELECTOR, SOKUHO_DKIM_KEY_FILE].some((value) => value !== undefined);

/**
 * Every setting, read once at the start from environment variables of the same name.
 * An example for each stands in .env.example; a test holds the two together.
 */
export class Settings {
  /** TCP port of the API; 0 lets the system choose. */
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(65_535)
  PORT = 3000;

  /** Address to listen on. Unset: 127.0.0.1 with the embedded database, else 0.0.0.0. */
  @emptyIsUnset()
  @IsOptional()
  @IsString()
  HOST?: string;

  /** PostgreSQL to use. Unset: an embedded server is started in SOKUHO_DATA_DIR. */
  @emptyIsUnset()
  @IsOptional()
  @IsDatabaseUrl()
  DATABASE_URL?: string;

  /**
   * A pooler in transaction mode (pgbouncer) in front of the same database. The work of requests and workers goes through
   * it; migrations and LISTEN keep DATABASE_URL, since both need a session of their own.
   */
  @emptyIsUnset()
  @IsOptional()
  @IsDatabaseUrl()
  DATABASE_POOLER_URL?: string;

  /** Connections of the main pool; about twice the database's cores serves best. */
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(200)
  DATABASE_POOL_SIZE = 8;

  /**
   * Longest work of the database on one statement, in seconds. A database that does not answer two seconds after that is
   * taken for unreachable: its connections are given up, and requests are answered 503.
   */
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(600)
  DATABASE_STATEMENT_SECONDS = 15;

  /** The process ends, to be started anew, when the database has not answered it for so many seconds; 0: never. */
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(86_400)
  SOKUHO_EXIT_AFTER_SECONDS = 300;

  /**
   * Mail server, with user and password if it wants them. By smtp:// STARTTLS is used where it is offered, and demanded
   * with ?requireTLS=true. Unset: each mail is written as an .eml file under SOKUHO_DATA_DIR/outbox.
   */
  @emptyIsUnset()
  @IsOptional()
  @Matches(/^smtps?:\/\/[^\s]+$/u)
  SMTP_URL?: string;

  /** A name, if any, and an address in ASCII: servers without SMTPUTF8 know no other. */
  @Matches(/^(?:[^\r\n<>]*<[!-;=?A-~]+@[!-;=?A-~]+>|[!-;=?A-~]+@[!-;=?A-~]+)$/u)
  MAIL_FROM = 'sokuho <sokuho@localhost>';

  /** The domain that signs mails by DKIM; the three settings of DKIM are given together, or none. */
  @emptyIsUnset()
  @ValidateIf(hasDkim)
  @Matches(/^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z0-9-]{2,}$/iu)
  SOKUHO_DKIM_DOMAIN?: string;

  /** The public half of the key is the TXT record of SELECTOR._domainkey.DOMAIN. */
  @emptyIsUnset()
  @ValidateIf(hasDkim)
  @Matches(/^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/iu)
  SOKUHO_DKIM_SELECTOR?: string;

  /** File of an RSA private key in PEM. */
  @emptyIsUnset()
  @ValidateIf(hasDkim)
  @IsString()
  SOKUHO_DKIM_KEY_FILE?: string;

  /** What this process does: answer requests, send what is due, or both. */
  @IsIn(roles)
  SOKUHO_ROLE: ProcessRole = 'all';

  /** Folder for the embedded database, the outbox and keys. */
  @IsString()
  @MinLength(1)
  SOKUHO_DATA_DIR = '.data';

  /** The largest file that an incident takes, in MB. */
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(1024)
  SOKUHO_FILE_LIMIT_MB = 25;

  /**
   * Bucket for the files of incidents: endpoint, bucket and, if any, a prefix, path style. Unset: the folder
   * SOKUHO_DATA_DIR/files.
   */
  @emptyIsUnset()
  @IsOptional()
  @Matches(/^https?:\/\/[^\s/@?#]+\/[a-z0-9][a-z0-9.-]{1,61}[a-z0-9](\/[\w.-]+)*$/u)
  SOKUHO_S3_URL?: string;

  @Matches(/^[a-z0-9-]+$/u)
  SOKUHO_S3_REGION = 'ap-northeast-1';

  /** Needed with SOKUHO_S3_URL; may read, write, delete and list there, and nothing else. */
  @emptyIsUnset()
  @ValidateIf(({ SOKUHO_S3_URL }: Settings) => SOKUHO_S3_URL !== undefined)
  @IsString()
  SOKUHO_S3_ACCESS_KEY_ID?: string;

  @emptyIsUnset()
  @ValidateIf(({ SOKUHO_S3_URL }: Settings) => SOKUHO_S3_URL !== undefined)
  @IsString()
  SOKUHO_S3_SECRET_ACCESS_KEY?: string;

  /** The address people reach the service at; links in mails start with it. */
  @emptyIsUnset()
  @IsOptional()
  @IsUrl({ require_tld: false, protocols: ['http', 'https'], require_protocol: true })
  SOKUHO_PUBLIC_URL?: string;

  /** Where a front end shows an incident; '{id}' stands for its id. Unset: the API's own address of it. */
  @emptyIsUnset()
  @IsOptional()
  @Matches(/^https?:\/\/[^\s{}]*\{id\}[^\s]*$/u)
  SOKUHO_INCIDENT_URL?: string;

  /** Admin key of the first organisation when the database is empty. Never logged. */
  @emptyIsUnset()
  @IsOptional()
  @MinLength(32)
  SOKUHO_BOOTSTRAP_API_KEY?: string;

  /** Name of the first organisation, made when the database is empty. */
  @IsString()
  @MinLength(1)
  SOKUHO_ORGANISATION_NAME = '（組織名未設定）';

  /**
   * 32 bytes in base64: secrets in the database are sealed with it. Several, separated by commas: the first seals, all open.
   * Unset: SOKUHO_DATA_DIR/keys/secret-key, made at the first start of the embedded mode alone.
   */
  @emptyIsUnset()
  @IsOptional()
  @Matches(/^[A-Za-z0-9+/]{43}=(,[A-Za-z0-9+/]{43}=)*$/u)
  SOKUHO_SECRET_KEY?: string;

  /**
   * Ed25519 private key, PEM or base64 PKCS #8: checkpoints of the record are signed with it. Several, separated by
   * commas: the first signs, all verify. Unset: SOKUHO_DATA_DIR/keys/signing-key, made as above.
   */
  @emptyIsUnset()
  @IsOptional()
  @IsString()
  SOKUHO_SIGNING_KEY?: string;

  /** Who may make an organisation: anybody by POST /v1/organisations, or only who can run the command line. */
  @IsIn(['closed', 'open'])
  SOKUHO_SIGNUP: 'closed' | 'open' = 'closed';

  /** Requests that one API key may make in a minute; 0: no limit. */
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(1_000_000)
  SOKUHO_RATE_LIMIT_PER_KEY = 1200;

  /** Requests that may come from one address in a minute, with or without a key; 0: no limit. */
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(1_000_000)
  SOKUHO_RATE_LIMIT_PER_ADDRESS = 1200;

  /** Where requests are counted: in this process, or in the database for several processes together. */
  @IsIn(['memory', 'postgres'])
  SOKUHO_RATE_LIMIT_STORE: 'memory' | 'postgres' = 'memory';

  /** Reverse proxies whose X-Forwarded-For is believed: addresses or CIDRs, with commas between. Unset: nobody's. */
  @emptyIsUnset()
  @IsOptional()
  @Matches(/^[0-9a-fA-F.:/]+(, ?[0-9a-fA-F.:/]+)*$/u)
  SOKUHO_TRUSTED_PROXIES?: string;

  /**
   * Hosts that webhooks may reach although their addresses are not public, and by plain http: names as in the endpoint's
   * URL, with commas between. Unset: none.
   */
  @emptyIsUnset()
  @IsOptional()
  @Matches(/^[\w.:-]+(, ?[\w.:-]+)*$/u)
  SOKUHO_WEBHOOK_ALLOWED_HOSTS?: string;

  /** The same for the issuers of organisations' own sign-in (OpenID Connect). Unset: none. */
  @emptyIsUnset()
  @IsOptional()
  @Matches(/^[\w.:-]+(, ?[\w.:-]+)*$/u)
  SOKUHO_OIDC_ALLOWED_HOSTS?: string;

  /**
   * Issuers that the operator knows to be an organisation's: id of the organisation, issuer and audience with blanks
   * between, several with commas. For issuers that can neither name an organisation nor publish a file. Unset: none.
   */
  @emptyIsUnset()
  @IsOptional()
  @Matches(/^[\da-f-]{36} [^\s,]+ [^\s,]+(, ?[\da-f-]{36} [^\s,]+ [^\s,]+)*$/u)
  SOKUHO_OIDC_CONFIRMED?: string;

  /** Wanted from whoever reads /metrics, as a bearer token. Unset: whoever reaches the port may read them. */
  @emptyIsUnset()
  @IsOptional()
  @Matches(/^[\x21-\x7e]{16,}$/u)
  SOKUHO_METRICS_TOKEN?: string;

  /** Asked (GET) after each good sweep of the reminders, so that somebody outside notices when that ends. */
  @emptyIsUnset()
  @IsOptional()
  @IsUrl({ require_tld: false, protocols: ['http', 'https'], require_protocol: true })
  SOKUHO_HEARTBEAT_URL?: string;

  @emptyIsUnset()
  @IsOptional()
  @IsUrl({ require_tld: false, protocols: ['http', 'https'], require_protocol: true })
  OTEL_EXPORTER_OTLP_ENDPOINT?: string;

  @emptyIsUnset()
  @IsOptional()
  @IsUrl({ require_tld: false, protocols: ['http', 'https'], require_protocol: true })
  OTEL_EXPORTER_OTLP_TRACES_ENDPOINT?: string;

  // Words of OpenTelemetry that are not known are told and passed over, as its specification asks (wanted-tracing.ts).
  @emptyIsUnset()
  @IsOptional()
  @IsString()
  OTEL_EXPORTER_OTLP_PROTOCOL?: string;

  @emptyIsUnset()
  @IsOptional()
  @IsString()
  OTEL_EXPORTER_OTLP_TRACES_PROTOCOL?: string;

  @emptyIsUnset()
  @IsOptional()
  @IsString()
  OTEL_TRACES_EXPORTER?: string;

  @emptyIsUnset()
  @IsOptional()
  @IsString()
  OTEL_SDK_DISABLED?: string;

  @emptyIsUnset()
  @IsOptional()
  @IsString()
  OTEL_TRACES_SAMPLER?: string;

  @emptyIsUnset()
  @IsOptional()
  @IsString()
  OTEL_TRACES_SAMPLER_ARG?: string;

  @IsIn(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'])
  LOG_LEVEL = 'info';
}

export type SettingName = keyof Settings;

/** What a right value looks like; shown when a wrong one stops the start. */
export const settingExamples: Readonly<Record<SettingName, string>> = {
  PORT: '3000',
  HOST: '127.0.0.1',
  DATABASE_URL: 'postgres://sokuho:secret@db.example.jp:5432/sokuho',
  DATABASE_POOLER_URL: 'postgres://sokuho:secret@pgbouncer.example.jp:6432/sokuho',
  DATABASE_POOL_SIZE: '8',
  DATABASE_STATEMENT_SECONDS: '15',
  SOKUHO_EXIT_AFTER_SECONDS: '300',
  SMTP_URL: 'smtps://user:secret@mail.example.jp:465',
  MAIL_FROM: 'sokuho <sokuho@example.jp>',
  SOKUHO_DKIM_DOMAIN: 'example.jp',
  SOKUHO_DKIM_SELECTOR: 'sokuho2026',
  SOKUHO_DKIM_KEY_FILE: '/run/secrets/dkim.pem',
  SOKUHO_ROLE: 'all',
  SOKUHO_DATA_DIR: '.data',
  SOKUHO_FILE_LIMIT_MB: '25',
  SOKUHO_S3_URL: 'https://s3.ap-northeast-1.amazonaws.com/sokuho-files',
  SOKUHO_S3_REGION: 'ap-northeast-1',
  SOKUHO_S3_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE',
  SOKUHO_S3_SECRET_ACCESS_KEY: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
  SOKUHO_PUBLIC_URL: 'https://sokuho.example.jp',
  SOKUHO_INCIDENT_URL: 'https://app.example.jp/incidents/{id}',
  SOKUHO_BOOTSTRAP_API_KEY: 'a random string of at least 32 characters',
  SOKUHO_ORGANISATION_NAME: '株式会社例示商事',
  SOKUHO_SECRET_KEY: 'c29rdWhvIGV4YW1wbGUga2V5OiBtYWtlIHlvdXIgb3c=',
  SOKUHO_SIGNING_KEY: 'MC4CAQAwBQYDK2VwBCIEIHNva3VobyBleGFtcGxlIGtleTogbWFrZSB5b3VyIG93',
  SOKUHO_SIGNUP: 'closed',
  SOKUHO_RATE_LIMIT_PER_KEY: '1200',
  SOKUHO_RATE_LIMIT_PER_ADDRESS: '1200',
  SOKUHO_RATE_LIMIT_STORE: 'memory',
  SOKUHO_TRUSTED_PROXIES: '10.0.0.0/8',
  SOKUHO_WEBHOOK_ALLOWED_HOSTS: 'hooks.internal.example.jp',
  SOKUHO_METRICS_TOKEN: 'a-random-string-for-prometheus',
  SOKUHO_HEARTBEAT_URL: 'https://heartbeat.example.jp/ping/sokuho',
  SOKUHO_OIDC_ALLOWED_HOSTS: 'sso.internal.example.jp',
  SOKUHO_OIDC_CONFIRMED: '01900000-0000-7000-8000-000000000000 https://login.example.jp/realms/main sokuho',
  OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector.example.jp:4318',
  OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: 'http://collector.example.jp:4318/v1/traces',
  OTEL_EXPORTER_OTLP_PROTOCOL: 'http/json',
  OTEL_EXPORTER_OTLP_TRACES_PROTOCOL: 'http/json',
  OTEL_TRACES_EXPORTER: 'otlp',
  OTEL_SDK_DISABLED: 'false',
  OTEL_TRACES_SAMPLER: 'parentbased_always_on',
  OTEL_TRACES_SAMPLER_ARG: '0.1',
  LOG_LEVEL: 'info',
};

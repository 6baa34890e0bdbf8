import { Injectable } from '@nestjs/common';
import type { Role } from '../../access/permissions.js';
import { SystemDatabase } from '../../platform/database/system-database.js';
import type { SystemTx } from '../../platform/database/system-tx.js';

export type EndOfSession =
  | 'signed_out'
  | 'signed_out_everywhere'
  | 'token_used_twice'
  | 'password_changed'
  | 'password_reset'
  | 'second_factor_changed';

/** Whom an access token stands for, as things are now. */
export interface LiveSession {
  readonly name: string;
  readonly role: Role;
  /** The organisation requires a second factor, and this session was opened without. */
  readonly lacksSecondFactor: boolean;
}

/** A refresh token as it was found, with its session. */
export interface FoundToken {
  readonly sessionId: string;
  readonly personId: string;
  readonly organisationId: string;
  readonly isUsed: boolean;
  readonly isOver: boolean;
  readonly sessionExpiresAt: Date;
}

/** One statement for each request: the session lives, the membership is there, and this is its role today. */
const live = {
  name: 'session_live',
  text: `SELECT m.name, m.role,
                NOT s.second_factor AND coalesce((o.settings->>'requireSecondFactor')::boolean, false) AS "lacksSecondFactor"
         FROM session s JOIN member m ON m.person_id = s.person_id
           JOIN organisation o ON o.organisation_id = m.organisation_id
         WHERE s.id = $1 AND s.person_id = $2 AND s.ended_at IS NULL AND s.expires_at > $5
           AND m.organisation_id = $3 AND m.id = $4 AND m.removed_at IS NULL`,
};

const open = {
  name: 'session_open',
  text: `INSERT INTO session (id, person_id, of_organisation, started_at, expires_at, second_factor) VALUES ($1, $2, $3, $4, $5, $6)`,
};

const addToken = {
  name: 'refresh_token_add',
  text: 'INSERT INTO refresh_token (hash, session_id, expires_at) VALUES ($1, $2, $3)',
};

// The session is locked, so that of two uses of one token at once the second sees what the first did.
const findToken = {
  name: 'refresh_token_find',
  text: `SELECT s.id AS "sessionId", s.person_id AS "personId", s.of_organisation AS "organisationId",
                t.used_at IS NOT NULL AS "isUsed",
                s.ended_at IS NOT NULL OR s.expires_at <= $2 OR t.expires_at <= $2 AS "isOver",
                s.expires_at AS "sessionExpiresAt"
         FROM session s JOIN refresh_token t ON t.session_id = s.id WHERE t.hash = $1 FOR UPDATE OF s, t`,
};

const useToken = { name: 'refresh_token_use', text: 'UPDATE refresh_token SET used_at = $2 WHERE hash = $1' };

const moveTo = { name: 'session_move', text: 'UPDATE session SET of_organisation = $2 WHERE id = $1' };

const end = {
  name: 'session_end',
  text: `UPDATE session SET ended_at = $2, ended_because = $3 WHERE id = $1 AND ended_at IS NULL RETURNING id`,
};

const endOfPerson = {
  name: 'session_end_of_person',
  text: `UPDATE session SET ended_at = $2, ended_because = $3
         WHERE person_id = $1 AND ended_at IS NULL AND expires_at > $2 AND ($4::uuid IS NULL OR id <> $4) RETURNING id`,
};

@Injectable()
export class SessionStore {
  constructor(private readonly system: SystemDatabase) {}

  async live(
    session: { readonly id: string; readonly personId: string },
    membership: { readonly organisationId: string; readonly memberId: string },
    now: Date,
  ): Promise<LiveSession | null> {
    const values = [session.id, session.personId, membership.organisationId, membership.memberId, now];
    return (await this.system.rows<LiveSession>(live, values))[0] ?? null;
  }

  async open(
    system: SystemTx,
    session: {
      id: string;
      personId: string;
      organisationId: string;
      startedAt: Date;
      expiresAt: Date;
      secondFactor: boolean;
    },
  ): Promise<void> {
    const { id, personId, organisationId, startedAt, expiresAt, secondFactor } = session;
    await system.rows(open, [id, personId, organisationId, startedAt, expiresAt, secondFactor]);
  }

  async addToken(system: SystemTx, hash: Buffer, sessionId: string, expiresAt: Date): Promise<void> {
    await system.rows(addToken, [hash, sessionId, expiresAt]);
  }

  /** Locked until the transaction ends. */
  async findToken(system: SystemTx, hash: Buffer, now: Date): Promise<FoundToken | null> {
    return (await system.rows<FoundToken>(findToken, [hash, now]))[0] ?? null;
  }

  async useToken(system: SystemTx, hash: Buffer, at: Date): Promise<void> {
    await system.rows(useToken, [hash, at]);
  }

  async moveTo(system: SystemTx, sessionId: string, organisationId: string): Promise<void> {
    await system.rows(moveTo, [sessionId, organisationId]);
  }

  /** @returns whether it was still going on */
  async end(system: SystemTx, sessionId: string, at: Date, because: EndOfSession): Promise<boolean> {
    return (await system.rows(end, [sessionId, at, because])).length > 0;
  }

  /** @param except one that goes on. @returns how many ended */
  async endOfPerson(
    system: SystemTx,
    personId: string,
    at: Date,
    because: EndOfSession,
    except: string | null = null,
  ): Promise<number> {
    return (await system.rows(endOfPerson, [personId, at, because, except])).length;
  }
}

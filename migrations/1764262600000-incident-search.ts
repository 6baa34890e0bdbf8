import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createServiceRole, dropServiceRole } from './service-role.js';

/** Signs that people take for one, whichever their keyboard gave them, and shapes of one kanji that names are written in. */
const alike: Readonly<Record<string, string>> = {
  '~': '〜∼˜',
  '-': '‐‑‒–—―−─━ー⁃﹘',
  "'": '‘’‛′`´',
  '"': '“”‟″〃',
  '・': '·•∙⋅',
  高: '髙',
  崎: '﨑嵜',
  辺: '邊邉',
  斉: '斎齋齊',
  浜: '濱濵',
  沢: '澤',
  徳: '德',
  広: '廣',
  桜: '櫻',
  国: '國',
  真: '眞',
  恵: '惠',
  条: '條',
  瀬: '瀨',
  島: '嶋嶌',
  槙: '槇',
  弥: '彌',
  礼: '禮',
  栄: '榮',
  実: '實',
  静: '靜',
  円: '圓',
  万: '萬',
  寿: '壽',
  竜: '龍',
  渋: '澁澀',
  淵: '渕渊',
  富: '冨',
  松: '枩柗',
  吉: '𠮷',
  館: '舘',
  黒: '黑',
  増: '增',
  緒: '緖',
  峰: '峯',
  岳: '嶽',
  桧: '檜',
  会: '會',
  学: '學',
  蔵: '藏',
  総: '總',
  宝: '寶',
  豊: '豐',
  県: '縣',
  鴎: '鷗',
  薮: '藪籔',
  巌: '巖',
  塩: '鹽',
  関: '關',
  検: '檢',
  芦: '蘆',
  桑: '桒',
};

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;
const from = Object.values(alike).join('');
const to = Object.entries(alike)
  .map(([one, others]) => one.repeat([...others].length))
  .join('');

/** What has no width, and variation selectors: they change how a letter looks and not what it is. */
const unseen = String.raw`[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\U000e0000-\U000e0fff]`;

/** A text as it is compared, the same for what is stored and for what is asked: 全角 and 半角, upper and lower case are one too. */
const compared = `translate(lower(normalize(regexp_replace($1, '${unseen}', '', 'g'), NFKC)), ${quoted(from)}, ${quoted(to)})`;

const folded = `
  CREATE FUNCTION search_folded(text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN ${compared}`;

/**
 * Each character as three letters, made from its code. pg_trgm takes only letters and digits, and which characters are
 * letters depends on the database's LC_CTYPE: under C, no Japanese one is. Besides, a word of two characters, as most are
 * in Japanese, has no trigram of its own, and its six letters have four. Two characters may share their letters, so what
 * the index finds is compared once more.
 */
const spelled = `
  CREATE FUNCTION search_spelled(text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN (
    SELECT string_agg(chr(97 + code % 26) || chr(97 + code / 26 % 26) || chr(97 + code / 676), '' ORDER BY place)
    FROM (SELECT place, ascii(letter) % 17576 * 7919 % 17576 AS code
          FROM unnest(string_to_array(${compared}, NULL)) WITH ORDINALITY AS t (letter, place)) AS codes
  )`;

/**
 * Row-level security compares a row's organisation before anything that might leak, and LIKE might: so as sokuho_app it
 * is never looked up in an index. The function works as a role that sees every incident's text, and holds to the
 * organisation of the transaction by itself; without one it fails, as the policy does.
 *
 * Built as text, so that PostgreSQL plans each search for its own words: a rare one by the trigrams, a common one not.
 */
const search = `
  CREATE FUNCTION search_incidents(words text[], most integer) RETURNS SETOF uuid
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  DECLARE
    organisation CONSTANT uuid := current_setting('sokuho.organisation_id')::uuid;
    held text;
  BEGIN
    SELECT string_agg(
      format('search_spelled(title || E''\\n'' || summary) LIKE %L AND strpos(search_folded(title || E''\\n'' || summary), %L) > 0',
        '%' || search_spelled(word) || '%', search_folded(word)), ' AND ')
    INTO held FROM unnest(words) AS word;
    IF held IS NULL THEN RAISE EXCEPTION 'search_incidents needs a word'; END IF;
    RETURN QUERY EXECUTE format('SELECT id FROM incident WHERE organisation_id = $1 AND %s LIMIT $2', held)
      USING organisation, most;
  END $$`;

/** Incidents are found by words of their title and summary. */
export class IncidentSearch1764262600000 implements MigrationInterface {
  readonly name = 'IncidentSearch1764262600000';

  async up(runner: QueryRunner): Promise<void> {
    // Both are trusted: who may CREATE in the database may have them.
    for (const extension of ['pg_trgm', 'btree_gin']) {
      await runner.query(`CREATE EXTENSION IF NOT EXISTS ${extension}`);
    }
    for (const statement of [folded, spelled]) await runner.query(statement);
    // New entries wait in a list that each search reads through: a short one, or the planner would pass the index over.
    await runner.query(
      `CREATE INDEX incident_search ON incident
         USING gin (organisation_id, search_spelled(title || E'\\n' || summary) gin_trgm_ops)
         WITH (gin_pending_list_limit = 512)`,
    );
    await createServiceRole(runner, 'sokuho_search');
    await runner.query('GRANT SELECT (organisation_id, id, title, summary) ON incident TO sokuho_search');
    await runner.query('CREATE POLICY search_reads ON incident FOR SELECT TO sokuho_search USING (true)');
    await runner.query(search);
    await runner.query('REVOKE ALL ON FUNCTION search_incidents FROM PUBLIC');
    await runner.query('GRANT EXECUTE ON FUNCTION search_incidents TO sokuho_app');
    // Whom a function is given to must be able to make one, for that moment.
    await runner.query('GRANT CREATE ON SCHEMA public TO sokuho_search');
    await runner.query('ALTER FUNCTION search_incidents OWNER TO sokuho_search');
    await runner.query('REVOKE CREATE ON SCHEMA public FROM sokuho_search');
  }

  /** Leaves the extensions, which somebody else may have made or use. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION search_incidents');
    await runner.query('DROP POLICY search_reads ON incident');
    await runner.query('REVOKE ALL (organisation_id, id, title, summary) ON incident FROM sokuho_search');
    await dropServiceRole(runner, 'sokuho_search');
    await runner.query('DROP INDEX incident_search');
    for (const name of ['search_spelled', 'search_folded']) await runner.query(`DROP FUNCTION ${name}`);
  }
}

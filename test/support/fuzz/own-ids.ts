import { AcknowledgeLinks } from '../../../src/reminders/acknowledgement/acknowledge-links.js';
import { aWorkbook } from '../a-workbook.js';
import { aFiling, aLeak } from '../builders.js';
import type { OidcIssuer } from '../oidc-issuer.js';
import type { Route } from '../routes.js';
import type { TestApi } from '../test-api.js';
import type { TestOrganisation } from '../test-organisation.js';
import { importTypes } from '../../../src/register/import/import-format.js';

const inventedId = '01900000-0000-7000-8000-000000000000';

/** An id of the organisation's own for each collection, and bodies and queries that its routes take. */
export interface OwnThings {
  /** By the collection; by the route and the parameter where a route needs another. */
  readonly ids: Readonly<Record<string, string>>;
  /** By the route, and its media type where it takes several. */
  readonly bodies: Readonly<Record<string, readonly unknown[]>>;
  readonly queries: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

const registerCsv =
  'title,awareAt,cause.kind,summary\r\n書類の紛失,2026-05-31,loss,"一行目\r\n二行目"\r\n誤送信,2026-06-01,mis_sent_mail,\r\n';
const registerLines = ['書類の紛失', '誤送信']
  .map((title) => `${JSON.stringify({ ...aLeak({}, { title }), awareAt: '2026-06-01T10:00:00+09:00' })}\n`)
  .join('');

const addresses = (): Promise<Buffer> =>
  aWorkbook(
    '<row r="1"><c r="A1" t="s"><v>0</v></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>例示太郎</t></is></c></row>',
    '<si><t>氏名</t></si>',
  );

const registerWorkbook = (): Promise<Buffer> => {
  const row = (number: number, ...texts: string[]): string =>
    `<row r="${number}">${texts.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`;
  return aWorkbook(row(1, 'title', 'awareAt', 'cause.kind') + row(2, '書類の紛失', '2026-05-31', 'loss'), '');
};

/** What stands in an address behind its last `/`, `=` or before its ending. */
const tokenIn = (url: string): string => /([^/=]+?)(?:\.ics)?$/u.exec(url)?.[1] ?? '';

/** Makes one of everything that a path can name, each in the state from which its routes go on. */
export const ownThings = async (
  api: TestApi,
  organisation: TestOrganisation,
  issuer: OidcIssuer,
): Promise<OwnThings> => {
  const now = api.now();
  // Four days, in which a reminder of it has gone out.
  api.clock.standAt(new Date(api.clock.now().getTime() - 345_600_000).toISOString());
  const incident = await organisation.logIncident(aLeak());
  api.clock.standAt(now);
  await api.sweep();
  const under = `/v1/incidents/${incident.id}`;
  const [reminder] = await organisation.remindersOf(incident, '&state=sent');
  // Facts move dates, and a filing or a determination ends duties, of which other routes are still to be asked.
  const filed = await organisation.logIncident(aLeak());
  const determined = await organisation.logIncident(aLeak());
  const webhook = await organisation.post('/v1/webhooks', { url: 'https://hooks.acme.example/' });
  const event = await organisation.post(`/v1/webhooks/${webhook.id}/test`, {}, 202);
  const newDraft = (kind: string) => organisation.post(`${under}/drafts`, { kind });
  const submitted = async (): Promise<string> => {
    const { id } = await newDraft('preliminary_report');
    await organisation.post(`/v1/drafts/${id}/submit`, { acceptIncomplete: '調査中' }, 200, '*');
    return id;
  };
  const draft = await newDraft('preliminary_report');
  const notice = await newDraft('individual_notice');
  const fields = (notice.missing as { field: string }[]).map(({ field }): [string, object] => [
    field,
    { text: '記載' },
  ]);
  await organisation.patch(`/v1/drafts/${notice.id}`, { fields: Object.fromEntries(fields) }, '*');
  const file = await organisation
    .request('post', `${under}/files?name=memo.txt`)
    .type('application/octet-stream')
    .send(Buffer.from('a memo'));
  const tasks = await organisation.get(`${under}/tasks`);
  await organisation.post('/v1/playbooks/emotet/copies', { id: 'acme-emotet' });
  const {
    id: _id,
    version: _version,
    basedOn: _basedOn,
    ...playbook
  } = await organisation.get('/v1/playbooks/acme-emotet');
  await organisation.post(`${under}/playbooks`, { playbookId: 'acme-emotet' });
  const newer = { ...playbook, title: { ...playbook.title, ja: '自社の手順' } };
  const provider = {
    issuer: issuer.url,
    audience: `https://sokuho.example/organisations/${organisation.id}`,
    roleClaim: 'groups',
    roles: { staff: 'viewer' },
  };
  const put = (path: string, body: object) =>
    organisation.request('put', path).set('if-match', '*').send(body).expect(200);
  await put('/v1/playbooks/acme-emotet', newer);
  await put('/v1/organisation/identity-provider', provider);
  await organisation.post('/v1/playbooks/emotet/copies', { id: 'acme-third' });
  const clocks = await organisation.get('/v1/law/clocks');
  const policy = await organisation.get('/v1/reminder-policy');
  const feed = await organisation.post('/v1/calendar-feeds', { name: 'theirs' });
  const acknowledge = {
    token: tokenIn(
      api.part(AcknowledgeLinks).urlFor({
        organisationId: organisation.id,
        reminderId: reminder?.id ?? '',
        deadlineSequence: 0,
        memberId: null,
        address: 'somebody@example.jp',
      }),
    ),
  };
  return {
    ids: {
      '/v1/incidents': incident.id,
      '/v1/drafts': draft.id,
      '/v1/reminders': reminder?.id ?? '',
      '/v1/members': (await organisation.addMember('officer')).id,
      '/v1/api-keys': (await organisation.post('/v1/api-keys', { name: 'theirs', role: 'viewer' })).id,
      '/v1/playbooks': 'acme-emotet',
      '/v1/incidents/{incidentId}/playbooks': 'acme-emotet',
      '/v1/calendar-feeds': feed.id,
      '/calendar': tokenIn(feed.url),
      '/v1/deliveries': (await organisation.deliveries(`&reminderId=${reminder?.id ?? ''}`))[0]?.id ?? '',
      '/v1/webhooks': webhook.id,
      '/v1/webhooks/{id}/events': event.eventId,
      '/v1/incidents/{incidentId}/prevention': 'emotet.macros-off',
      '/v1/incidents/{incidentId}/tasks': tasks.items[0]?.id ?? '',
      '/v1/incidents/{incidentId}/files': file.body.id,
      '/v1/law/rules': 'R22',
      '/v1/law/clocks': clocks.clocks[0]?.id ?? '',
      'GET /v1/law/rules/{regime}/{item} {regime}': 'appi-private',
      '/v1/law/rules/{regime}': '1',
      'POST /v1/incidents/{id}/determinations {id}': determined.id,
      'POST /v1/incidents/{id}/filings {id}': filed.id,
      'POST /v1/incidents/{id}/facts {id}': filed.id,
      // A new version here would be newer than the one that a running playbook is brought to.
      'PUT /v1/playbooks/{id} {id}': 'acme-third',
      'POST /v1/drafts/{id}/letters {id}': notice.id,
      'POST /v1/drafts/{id}/return {id}': await submitted(),
      'POST /v1/drafts/{id}/approve {id}': await submitted(),
    },
    bodies: {
      'POST /v1/incidents/{id}/filings': [aFiling({ serves: ['final_report'], filedAt: '2026-12-01T10:00:00+09:00' })],
      'POST /v1/incidents/{id}/determinations': [{ kind: 'not_a_leak', reason: 'x' }],
      'POST /v1/incidents/{incidentId}/files': ['a memo'],
      'POST /v1/incidents/import text/csv': [registerCsv],
      'POST /v1/incidents/import application/x-ndjson': [registerLines],
      'POST /v1/incidents/import text/tab-separated-values': [registerCsv.replaceAll(',', '\t')],
      [`POST /v1/incidents/import ${importTypes.xlsx}`]: [await registerWorkbook()],
      'POST /v1/drafts/{id}/letters text/tab-separated-values': ['氏名\t住所\n例示太郎\t東京都\n'],
      'POST /v1/drafts/{id}/letters text/csv': ['氏名,住所\n例示太郎,東京都\n'],
      'POST /v1/drafts/{id}/letters application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': [
        await addresses(),
      ],
      'POST /v1/drafts/{id}/submit': [{ acceptIncomplete: '調査中' }],
      'POST /v1/drafts/{id}/approve': [{ acceptIncomplete: '調査中' }],
      'PATCH /v1/drafts/{id}': [{ fields: { [draft.missing[0]?.field ?? '']: { text: '追記' } } }],
      'PUT /v1/playbooks/{id}': [newer],
      'POST /v1/incidents/{incidentId}/playbooks/{id}/upgrade': [{ toVersion: 2 }],
      'PUT /v1/organisation/identity-provider': [provider],
      'POST /v1/playbooks': [{ ...playbook, id: 'acme-own' }],
      'POST /v1/playbooks/{id}/copies': [{ id: 'acme-second' }],
      'PUT /v1/reminder-policy': [policy],
      'POST /v1/reminder-policy/preview': [{ incidentId: incident.id }],
    },
    queries: {
      'GET /acknowledge': acknowledge,
      'POST /acknowledge': acknowledge,
      'GET /v1/drafts/{id}/compare': { with: notice.id },
    },
  };
};

/** The path with each parameter given by the collection it stands in; an id of nothing where none is known. */
export const pathWithOwnIds = (route: Route, { ids }: OwnThings): string =>
  route.parameters.reduce((path, name) => {
    const collection = route.path.slice(0, route.path.indexOf(`/{${name}}`));
    return path.replace(`{${name}}`, ids[`${route.name} {${name}}`] ?? ids[collection] ?? inventedId);
  }, route.path);

import { aFiling, aLeak } from '../builders.js';
import type { Route } from '../routes.js';
import type { TestOrganisation } from '../test-organisation.js';

const inventedId = '01900000-0000-7000-8000-000000000000';

/** An id of the organisation's own for each collection, and bodies that its routes take. */
export interface OwnThings {
  readonly ids: Readonly<Record<string, string>>;
  readonly bodies: Readonly<Record<string, unknown>>;
}

/** Makes one of everything that a path can name. */
export const ownThings = async (organisation: TestOrganisation): Promise<OwnThings> => {
  const incident = await organisation.logIncident(aLeak());
  const under = `/v1/incidents/${incident.id}`;
  const webhook = await organisation.post('/v1/webhooks', { url: 'https://hooks.acme.example/' });
  const event = await organisation.post(`/v1/webhooks/${webhook.id}/test`, {}, 202);
  const draft = await organisation.post(`${under}/drafts`, { kind: 'preliminary_report' });
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
  const clocks = await organisation.get('/v1/law/clocks');
  const policy = await organisation.get('/v1/reminder-policy');
  return {
    ids: {
      '/v1/incidents': incident.id,
      '/v1/drafts': draft.id,
      '/v1/reminders': (await organisation.remindersOf(incident))[0]?.id ?? '',
      '/v1/members': (await organisation.addMember('officer')).id,
      '/v1/api-keys': (await organisation.post('/v1/api-keys', { name: 'theirs', role: 'viewer' })).id,
      '/v1/playbooks': 'acme-emotet',
      '/v1/incidents/{incidentId}/playbooks': 'acme-emotet',
      '/v1/calendar-feeds': (await organisation.post('/v1/calendar-feeds', { name: 'theirs' })).id,
      '/v1/webhooks': webhook.id,
      '/v1/webhooks/{id}/events': event.eventId,
      '/v1/incidents/{incidentId}/prevention': 'emotet.macros-off',
      '/v1/incidents/{incidentId}/tasks': tasks.items[0]?.id ?? '',
      '/v1/incidents/{incidentId}/files': file.body.id,
      '/v1/law/rules': 'R22',
      '/v1/law/clocks': clocks.clocks[0]?.id ?? '',
      '/v1/law/rules/{regime}': '1',
    },
    bodies: {
      'POST /v1/incidents/{id}/filings': aFiling({ serves: ['final_report'], filedAt: '2026-12-01T10:00:00+09:00' }),
      'POST /v1/incidents/{id}/determinations': { kind: 'not_a_leak', reason: 'x' },
      'POST /v1/incidents/{incidentId}/files': 'a memo',
      'POST /v1/drafts/{id}/letters': '氏名,住所\n例示太郎,東京都\n',
      'PUT /v1/playbooks/{id}': playbook,
      'POST /v1/playbooks': { ...playbook, id: 'acme-own' },
      'POST /v1/playbooks/{id}/copies': { id: 'acme-second' },
      'PUT /v1/reminder-policy': policy,
      'POST /v1/reminder-policy/preview': { incidentId: incident.id },
    },
  };
};

/** The path with each parameter given by the collection it stands in; an id of nothing where none is known. */
export const pathWithOwnIds = (route: Route, { ids }: OwnThings): string =>
  route.parameters.reduce((path, name) => {
    const collection = route.path.slice(0, route.path.indexOf(`/{${name}}`));
    return path.replace(`{${name}}`, ids[collection] ?? inventedId);
  }, route.path);

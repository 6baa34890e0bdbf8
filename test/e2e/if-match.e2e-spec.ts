import { describe, expect, it } from '@jest/globals';
import { type Route, routesOf } from '../support/routes.js';
import { useTestApi } from '../support/use-test-api.js';

const adds = 'adds a thing, and changes none that is there';
const asks = 'stores nothing';
const once = 'ends a thing that nobody can change: it is over, whoever ended it';
const again = 'sends once more what was sent, and changes nothing of it';
const secret =
  'proves itself by a password, a code or a token; what it changes is shown to nobody, so there is no version';

/** Routes that change something and do not ask which version was read, each with its reason. */
const withoutIfMatch: Readonly<Record<string, string>> = {
  'POST /v1/organisations': adds,
  'POST /v1/members': adds,
  'POST /v1/api-keys': adds,
  'POST /v1/webhooks': adds,
  'POST /v1/calendar-feeds': adds,
  'POST /v1/playbooks': adds,
  'POST /v1/playbooks/{id}/copies': adds,
  'POST /v1/incidents': adds,
  'POST /v1/incidents/import': adds,
  'POST /v1/incidents/{id}/facts': `${adds}: a revision, and revisions at once follow each other`,
  'POST /v1/incidents/{id}/filings': `${adds}: a correction is a filing of its own`,
  'POST /v1/incidents/{id}/determinations': `${adds}: a later decision stands beside the earlier. Closing is refused while anything is owed, and what is closed takes nothing but being opened again`,
  'POST /v1/incidents/{id}/drafts': adds,
  'POST /v1/incidents/{incidentId}/tasks': adds,
  'POST /v1/incidents/{incidentId}/comments': adds,
  'POST /v1/incidents/{incidentId}/files': adds,
  'POST /v1/incidents/{incidentId}/playbooks': `${adds}; one that runs already is refused`,
  'POST /v1/incidents/{incidentId}/playbooks/{id}/upgrade':
    'names the version it wants (`toVersion`), and is refused when there is another',
  'POST /v1/audit/checkpoints': adds,
  'POST /v1/assessments': asks,
  'POST /v1/assessments/compare': asks,
  'POST /v1/law/impact': asks,
  'POST /v1/reminder-policy/preview': asks,
  'POST /v1/drafts/{id}/letters': asks,
  'DELETE /v1/api-keys/{id}': once,
  'DELETE /v1/calendar-feeds/{id}': once,
  'POST /v1/reminders/{id}/acknowledgement': 'says that a person has read it, which stays so',
  'POST /acknowledge': 'says that a person has read it, which stays so',
  'POST /v1/deliveries/{id}/redeliver': again,
  'POST /v1/webhooks/{id}/events/{eventId}/replay': again,
  'POST /v1/webhooks/{id}/test': again,
  'POST /v1/members/{id}/invitation': 'mails a link; the link before it ends',
  'POST /v1/auth/sign-in': secret,
  'POST /v1/auth/refresh': secret,
  'POST /v1/auth/sign-out': secret,
  'POST /v1/auth/sign-out-everywhere': secret,
  'POST /v1/auth/address': secret,
  'POST /v1/auth/password': secret,
  'POST /v1/auth/second-factor': secret,
  'POST /v1/auth/second-factor/confirmation': secret,
  'POST /v1/auth/second-factor/recovery-codes': secret,
  'POST /v1/auth/second-factor/removal': secret,
  'POST /v1/auth/invitations/acceptance': secret,
  'POST /v1/auth/password-resets': secret,
  'POST /v1/auth/password-resets/completion': secret,
  'POST /auth/invitation': secret,
  'POST /auth/password-reset': secret,
};

describe('If-Match', () => {
  const api = useTestApi();
  const acme = api.organisation();

  const takesIt = ({ headerNames }: Route): boolean => headerNames.includes('If-Match');
  const changing = async (): Promise<Route[]> => (await routesOf(api.url)).filter(({ method }) => method !== 'get');

  it('is taken by every change, but for those that have a reason to do without', async () => {
    const without = (await changing()).filter((route) => !takesIt(route));
    expect(without.map(({ name }) => name).toSorted()).toEqual(Object.keys(withoutIfMatch).toSorted());
  });

  it('is asked for before anything else of the request is looked at', async () => {
    for (const { method, path, name } of (await changing()).filter(takesIt)) {
      const address = path.replaceAll(/\{\w+\}/gu, '01900000-0000-7000-8000-000000000000');
      const { status, body } = await acme.request(method, address).send(method === 'delete' ? undefined : {});
      expect([name, status, body.type]).toEqual([name, 428, 'urn:sokuho:problem:precondition-required']);
    }
  });
});

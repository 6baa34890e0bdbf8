import 'reflect-metadata';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { makeApiKey } from '../src/access/api-keys.service.js';
import { boot, type RunningSokuho } from '../src/boot.js';
import { type Schema, sokuhoClient, type SokuhoClient } from '../src/client/index.js';
import { OrganisationsService } from '../src/organisations/organisations.service.js';
import { type Settings } from '../src/platform/config/settings.js';
import { settingsOfProcess } from '../src/platform/config/parse-settings.js';
import { closeOnSignals } from '../src/platform/process/close-on-signals.js';
import { demoOptions } from './demo/options.js';
import { checklistScreen } from './demo/show-checklist.js';
import { incidentScreen } from './demo/show-incident.js';
import { table } from './demo/table.js';
import { type Lang, words } from './demo/words.js';
import { exampleNames, loadExample } from './load-example.js';

const say = (text: string): boolean => process.stdout.write(`${text}\n`);

/** Its own port and quiet logs, unless the environment says otherwise. */
const demoSettings = (): Settings => {
  const settings = settingsOfProcess();
  return Object.assign(settings, {
    PORT: settings.PORT === 3000 ? 0 : settings.PORT,
    LOG_LEVEL: settings.LOG_LEVEL === 'info' ? 'warn' : settings.LOG_LEVEL,
  });
};

/** An organisation of this run's own, so that a second run on the same data begins with a clear board. */
const demoOrganisation = async ({ app }: RunningSokuho): Promise<string> => {
  const key = makeApiKey();
  await app.get(OrganisationsService).create(
    {
      name: '株式会社みほん商事',
      kind: 'private_operator',
      industry: null,
      defaultRegime: 'appi-private',
      language: 'ja',
      settings: {
        address: '東京都千代田区みほん町1-2-3',
        representative: '代表取締役　見本 太郎',
        contact: { department: '法務部', mail: 'houmu@mihon.example.jp', telephone: '03-0000-0000' },
      },
    },
    key,
  );
  return key;
};

const addMembers = async (client: SokuhoClient, lang: Lang): Promise<void> => {
  for (const [email, name, role] of [
    ['joho@mihon.example.jp', '個人情報保護 担当', 'officer'],
    ['houmu@mihon.example.jp', '法務部 担当', 'legal'],
    ['kanri@mihon.example.jp', '管理者', 'admin'],
  ] as const) {
    await client.POST('/v1/members', { body: { email, name, role, language: lang } });
  }
};

const writeDraft = async (client: SokuhoClient, incidentId: string, file: string, lang: Lang): Promise<string> => {
  const { data: draft } = await client.POST('/v1/incidents/{id}/drafts', {
    params: { path: { id: incidentId } },
    body: { kind: 'preliminary_report' },
  });
  const { data: document } = await client.GET('/v1/drafts/{id}/document', {
    params: { path: { id: draft.id }, query: { format: 'docx' } },
    parseAs: 'arrayBuffer',
  });
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, Buffer.from(document));
  return `  ${words[lang].draft}: ${file}\n    ${words[lang].open(draft.missing.length, draft.unknown.length)}`;
};

const countReminders = async (client: SokuhoClient, incidentId: string): Promise<{ sent: number; planned: number }> => {
  const { data } = await client.GET('/v1/reminders', { params: { query: { incidentId, limit: 200 } } });
  const count = (state: string): number => data.items.filter((reminder) => reminder.state === state).length;
  return { sent: count('sent'), planned: count('planned') };
};

/** What is due at once leaves within moments; waits until it has. */
const deliveriesOf = async (client: SokuhoClient, incidentId: string): Promise<Schema<'DeliveryAnswer'>[]> => {
  for (let attempt = 0; ; attempt += 1) {
    const { data } = await client.GET('/v1/deliveries', { params: { query: { incidentId } } });
    const isSettled = data.items.length > 0 && data.items.every(({ state }) => state !== 'queued');
    if (isSettled || attempt >= 50) return data.items;
    await pause(100);
  }
};

const showExample = async (
  client: SokuhoClient,
  name: (typeof exampleNames)[number],
  { awareAt, lang }: { awareAt: string; lang: Lang },
  folder: string,
): Promise<void> => {
  const { data: logged } = await client.POST('/v1/incidents', { body: loadExample(name, awareAt) });
  say(incidentScreen(logged, lang));
  if (logged.assessment.obligations.length === 0) return;
  say(await writeDraft(client, logged.id, join(folder, `${name}.docx`), lang));
  if (name === 'emotet-university') say(await checklistScreen(client, logged.id, lang));
  const mails = await deliveriesOf(client, logged.id);
  const { sent, planned } = await countReminders(client, logged.id);
  say(`  ${words[lang].reminders(sent, planned)}`);
  say(
    table(
      mails.map(({ recipient, subject, lastAnswer }) => [recipient, subject, lastAnswer ?? '']),
      '    ',
    ),
  );
};

const showBoard = async (client: SokuhoClient, lang: Lang): Promise<void> => {
  const { data } = await client.GET('/v1/deadlines');
  say(`\n${'─'.repeat(96)}\n■ ${words[lang].board}`);
  say(table(data.items.map(({ dueOn, kind, incidentTitle }) => [dueOn, words[lang].kinds[kind], incidentTitle])));
};

const options = demoOptions(process.argv.slice(2), new Date());
const settings = demoSettings();
const starting = boot(settings);
closeOnSignals(starting);
const running = await starting;
const key = await demoOrganisation(running);
const client = sokuhoClient({ url: running.url, key, language: options.lang });
const folder = resolve(settings.SOKUHO_DATA_DIR, 'demo');

say(`sokuho ${running.url}/v1   docs ${running.url}/docs`);
await addMembers(client, options.lang);
for (const name of exampleNames) await showExample(client, name, options, folder);
await showBoard(client, options.lang);
say(`\n${words[options.lang].key}: ${key}`);
say(options.exit ? words[options.lang].done : words[options.lang].serving);
if (options.exit) {
  await running.close();
  process.exit(0);
}

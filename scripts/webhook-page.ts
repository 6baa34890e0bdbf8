import { eventTypeNames, eventTypes, exampleOf } from '../src/webhooks/catalogue/event-types.js';

const events = eventTypeNames
  .map(
    (name) => `### \`${name}\`

${eventTypes[name].means.ja}。
${eventTypes[name].means.en}.

\`\`\`json
${JSON.stringify(exampleOf(name), null, 2)}
\`\`\`
`,
  )
  .join('\n');

/** docs/webhooks.md. */
export const webhookPage = (): string => `# Webhooks

Written by \`npm run docs\` from \`src/webhooks/catalogue/event-types.ts\`; a test compares the two, and another holds every
event that is really sent against its example here.

sokuho sends what happens to addresses of your choice, by the rules of [Standard Webhooks](https://www.standardwebhooks.com/):
any of their libraries verifies it.

\`\`\`sh
curl -X POST "$SOKUHO/v1/webhooks" -H "authorization: Bearer $KEY" -H 'content-type: application/json' \\
  -d '{ "url": "https://hooks.example.jp/sokuho", "eventTypes": ["deadline.moved", "deadline.missed"] }'
\`\`\`

The answer holds the secret (\`whsec_…\`), once. \`POST /v1/webhooks/{id}/test\` sends a test.

## What a receiver can rely on

- An event is written in the transaction of what it tells of: it comes if and only if that happened.
- \`webhook-id\` is the same over all tries and replays. Keep those you have seen: after a crash one may come twice.
- \`webhook-timestamp\` is the moment of the try, \`timestamp\` in the body that of the event. Events may come out of order.
- Bodies are thin, far below 20 kB: ids, kinds and dates, never a word that somebody wrote. Ask the API for more.
- Every event of an incident says whether it is an exercise (\`drill\`). Nothing is to be filed for one.
- New events and new fields come without notice. Ignore what you do not know.

## Answers

| answer | what follows |
|---|---|
| 2xx within 15 s | done |
| 410 | the webhook is disabled and what is queued for it is cancelled; \`PATCH\` with \`enabled: true\` starts it again |
| 3xx | a failure: redirects are not followed |
| anything else, or none | tried again after 5 s, 5 min, 30 min, 2 h, 5 h, 10 h, 14 h, 20 h and 24 h, each up to a tenth longer; then it has failed |
| with \`Retry-After\` | not before that moment, which counts for at most 24 h |

\`GET /v1/webhooks/{id}/deliveries\` lists every try with its answer; \`POST /v1/webhooks/{id}/events/{webhook-id}/replay\` sends one
again. After \`POST /v1/webhooks/{id}/rotate-secret\` (with \`If-Match\`) both secrets sign, for 24 hours unless you say otherwise.

## Where they go

To https addresses on the internet alone. The addresses that a name resolves to are checked for each connection, and the
connection is made to those very addresses: no loopback, private, link-local, shared or reserved one, and no IPv6 form of
such a one. For hosts inside your own network the operator sets \`SOKUHO_WEBHOOK_ALLOWED_HOSTS\`; these may use plain http.

## Events

${events}`;

export interface AcceptedChanges {
  /** As the check words them. */
  readonly changes: readonly string[];
  readonly reason: string;
}

const withoutHeader = (header: string, answers: readonly string[]): string[] =>
  answers.map((answer) => `${answer} header ${header}: is no longer answered`);

const neverSent = 'It was described and never sent, so that no program can miss it.';

/** Changes that break programs written for the last release and are made all the same. */
export const acceptedChanges: readonly AcceptedChanges[] = [
  {
    changes: [
      'GET /v1/drafts/{id}/document 200: format was "binary" and is nothing',
      'GET /v1/drafts/{id}/document 200: may now be object',
    ],
    reason: 'The copy sheet, Markdown and data were described as bytes that they are not.',
  },
  {
    changes: ['submit', 'return', 'approve'].map(
      (step) => `POST /v1/drafts/{id}/${step} header if-match: must now be given`,
    ),
    reason: 'Whoever moves a draft on says which version they read: an approval must not fall on words they never saw.',
  },
  {
    changes: [
      'DELETE /v1/members/{id}',
      'DELETE /v1/webhooks/{id}',
      'POST /v1/webhooks/{id}/rotate-secret',
      'POST /v1/incidents/{incidentId}/prevention/{id}/accept',
      'DELETE /v1/incidents/{incidentId}/prevention/{id}/accept',
    ].map((route) => `${route} header if-match: must now be given`),
    reason: 'They change or end what somebody else may have changed since it was read, as every other change does.',
  },
  {
    changes: ['POST /v1/incidents/{incidentId}/tasks', 'PATCH /v1/incidents/{incidentId}/tasks/{id}'].map(
      (route) => `${route} permission: was incidents:write and is tasks:write`,
    ),
    reason:
      'Playbooks give tasks to legal counsel, who may not write incidents: they could not finish what was theirs to do. ' +
      'Every role that could keeps being able to; a key with scopes names the new one.',
  },
  {
    changes: ['version', 'withVersion'].map(
      (name) => `GET /v1/drafts/{id}/compare query ${name}: number is no longer taken`,
    ),
    reason: 'A version is a whole number, and any other was refused already.',
  },
  {
    changes: withoutHeader('Location', [
      'POST /v1/audit/checkpoints 201',
      'POST /v1/organisations 201',
      'POST /v1/incidents/{id}/facts 201',
      'POST /v1/incidents/{id}/filings 201',
      'POST /v1/incidents/{id}/determinations 201',
      'POST /v1/incidents/{incidentId}/playbooks 201',
      'POST /v1/incidents/{incidentId}/comments 201',
      'POST /v1/webhooks/{id}/rotate-secret 201',
    ]),
    reason: neverSent,
  },
  {
    changes: withoutHeader('ETag', [
      'GET /v1/incidents/export 200',
      'GET /v1/incidents/import/template 200',
      'GET /v1/incidents/{incidentId}/files/{id} 200',
      'GET /v1/incidents/{id}/evidence-pack 200',
    ]),
    reason: neverSent,
  },
  {
    changes: withoutHeader('Idempotency-Replayed', [
      'POST /v1/audit/checkpoints 201',
      'POST /v1/organisations 201',
      'POST /v1/drafts/{id}/letters 200',
      'POST /v1/auth/sign-in 200',
      'POST /v1/auth/refresh 200',
      'POST /v1/auth/sign-out 204',
      'POST /v1/auth/sign-out-everywhere 204',
      'POST /v1/auth/password 204',
      'POST /v1/auth/second-factor 200',
      'POST /v1/auth/second-factor/confirmation 200',
      'POST /v1/auth/second-factor/recovery-codes 200',
      'POST /v1/auth/second-factor/removal 204',
      'POST /v1/members/{id}/invitation 202',
      'POST /v1/auth/invitations/acceptance 200',
      'POST /v1/auth/password-resets 202',
      'POST /v1/auth/password-resets/completion 204',
    ]),
    reason: neverSent,
  },
  {
    changes: ['RateLimit-Policy', 'RateLimit'].flatMap((name) => withoutHeader(name, ['GET /metrics 200'])),
    reason: neverSent,
  },
];

/** What is wrong with the breaks of an API and the list of those accepted: a break that is not on it, an entry that breaks nothing. */
export const breakFaults = (
  version: string,
  breaks: readonly string[],
  accepted: readonly AcceptedChanges[],
): string[] => {
  const named = accepted.flatMap(({ changes }) => changes);
  return [
    ...breaks.filter((each) => !named.includes(each)).map((each) => `Breaks programs written for ${version}: ${each}`),
    ...named
      .filter((each) => !breaks.includes(each))
      .map((each) => `scripts/api-diff/accepted-changes.ts names what does not break ${version}: ${each}`),
  ];
};

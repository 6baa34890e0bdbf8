export interface AcceptedChanges {
  /** As the check words them. */
  readonly changes: readonly string[];
  readonly reason: string;
}

/** Changes that break programs written for the last release and are made all the same. */
export const acceptedChanges: readonly AcceptedChanges[] = [
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

/** Values that many answers show in the same form. */
export const sha256Example = '816b9575619b0c0522c9caf2c89b90d3e5260fbc1c46d767969b635fe2cfc725';
export const incidentIdExample = '0199a3c5-7d21-7c4e-8f10-2b6d9e4a5c31';
export const memberIdExample = '0199a3b0-11d4-7f02-9a36-5e8c0d7b2f14';
export const fileIdExample = '0199a3d1-4b60-7a95-b2c8-91f03e6d7a58';

/** Who did it, where an answer gives it as it was recorded. */
export const actorExample = { kind: 'member', id: memberIdExample, name: '法務部 担当' };

/** What a page of incidents ends with: the sort value and the id of its last row. */
export const cursorExample =
  'WyIyMDI2LTExLTI0VDAxOjAwOjAwLjAwMFoiLCIwMTk5YTNjNS03ZDIxLTdjNGUtOGYxMC0yYjZkOWU0YTVjMzEiXQ';

/** The version of what was read, and the digest of the answer. */
export const etagExample = '"3.Vb2hQ0mD4pS9kq1xJ7aZ0w"';

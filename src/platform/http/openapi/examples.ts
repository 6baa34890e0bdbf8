/** Values that many answers show in the same form. */
export const sha256Example = '816b9575619b0c0522c9caf2c89b90d3e5260fbc1c46d767969b635fe2cfc725';
export const incidentIdExample = '0199a3c5-7d21-7c4e-8f10-2b6d9e4a5c31';
export const memberIdExample = '0199a3b0-11d4-7f02-9a36-5e8c0d7b2f14';
export const organisationIdExample = '0199a3a0-6c12-7d83-a5f4-3e9b1c7d0a62';
export const deadlineIdExample = '0199a3c5-9b14-7e6a-a2c7-8d0f5e3b1a94';
export const reminderIdExample = '0199a3c6-0d52-7f18-b3e8-1c9a6d4f2b70';
export const draftIdExample = '0199a3d8-2f45-7b16-8c90-4d7e1a6b3f25';
export const filingIdExample = '0199a3e2-5a78-7cd9-9e01-6f8b2c4d7a13';
export const fileIdExample = '0199a3d1-4b60-7a95-b2c8-91f03e6d7a58';

/** Who did it, where an answer gives it as it was recorded. */
export const actorExample = { kind: 'member', id: memberIdExample, name: '法務部 担当' };

/** What a page of incidents ends with: the sort value and the id of its last row. */
export const cursorExample =
  'WyIyMDI2LTExLTI0VDAxOjAwOjAwLjAwMFoiLCIwMTk5YTNjNS03ZDIxLTdjNGUtOGYxMC0yYjZkOWU0YTVjMzEiXQ';

/** The version of what was read, and the digest of the answer. */
export const etagExample = '"3.Vb2hQ0mD4pS9kq1xJ7aZ0w"';

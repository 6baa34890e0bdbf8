/**
 * A mail address as it is compared (`foldedAddressSql` of src/platform/mail-address.ts), written out: an index stays what it
 * was when it was made.
 */
export const foldedEmail = "translate(email, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz')";

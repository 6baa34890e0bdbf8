/** Names on an embedded server. */
export const superuser = 'sokuho_owner';
export const applicationDatabase = 'sokuho';

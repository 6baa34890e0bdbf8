/** Changes that break programs written for the last release and are made all the same, as the check words them. */
export const acceptedChanges: readonly { readonly change: string; readonly reason: string }[] = [];

/** Whoever watches over the service must hear from it when others ask too much. */
export const unlimitedPaths: readonly string[] = ['/healthz', '/readyz', '/metrics'];

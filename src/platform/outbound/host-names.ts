/** Hosts of the operator's own network that may be reached, by the name that stands in a URL. */
export class HostNames {
  private readonly names: ReadonlySet<string>;

  /** @param setting the name of the setting that lists them, separated by commas */
  constructor(
    readonly setting: string,
    list: string | undefined,
  ) {
    const named = (list ?? '').split(',').map((name) => name.trim().toLowerCase());
    this.names = new Set(named.filter((name) => name !== ''));
  }

  has({ hostname }: URL): boolean {
    return this.names.has(bare(hostname));
  }
}

/** A URL writes an IPv6 address in brackets; nothing else does. */
export const bare = (hostname: string): string => hostname.replace(/^\[(.*)\]$/u, '$1');

import { lookup } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { bare, type HostNames } from './host-names.js';
import { isPublicAddress } from './public-address.js';

/** The host is, or resolves to, an address that is not public. For logs: what callers are told is `Unreachable`. */
export class NotPublic extends Error {
  override readonly name = 'NotPublic';

  constructor(host: string, address: string) {
    super(
      host === address
        ? `${address} is not a public address`
        : `${host} resolves to ${address}, which is not a public address`,
    );
  }
}

/**
 * Resolves a host for one connection, which is made to the very addresses that were checked: a name that answers
 * otherwise a moment later (DNS rebinding) gains nothing. One address that is not public refuses them all.
 */
const guardedLookup: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    if (error !== null) {
      callback(error, '');
      return;
    }
    const inner = addresses.find(({ address }) => !isPublicAddress(address));
    if (inner !== undefined) {
      callback(new NotPublic(hostname, inner.address), '');
      return;
    }
    const [first] = addresses;
    if (options.all === true) callback(null, addresses);
    else callback(null, first?.address ?? '', first?.family);
  });
};

/**
 * Options of a request that reaches a public address alone, on a connection of its own, unless the operator allows the
 * host by name. A literal address is never looked up, so it is checked here.
 *
 * @throws NotPublic
 */
export const guardedOptions = (url: URL, allowed: HostNames): { agent: false; lookup?: LookupFunction } => {
  if (allowed.has(url)) return { agent: false };
  const host = bare(url.hostname);
  if (isIP(host) !== 0 && !isPublicAddress(host)) throw new NotPublic(host, host);
  return { agent: false, lookup: guardedLookup };
};

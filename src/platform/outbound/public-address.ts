import { BlockList, isIPv4, isIPv6 } from 'node:net';

/** Not reachable on the internet, or not one host's: the IANA registries of special-purpose addresses (RFC 6890). */
const specialIpv4: readonly (readonly [network: string, bits: number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
];

/** Within 2000::/3, outside of which no address is global unicast. */
const specialIpv6: readonly (readonly [network: string, bits: number])[] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
];

const listOf = (networks: readonly (readonly [string, number])[], family: 'ipv4' | 'ipv6'): BlockList => {
  const list = new BlockList();
  for (const [network, bits] of networks) list.addSubnet(network, bits, family);
  return list;
};

const special4 = listOf(specialIpv4, 'ipv4');
const special6 = listOf(specialIpv6, 'ipv6');
const globalUnicast = listOf([['2000::', 3]], 'ipv6');
/** Addresses of IPv4 in the clothes of IPv6: mapped (RFC 4291), and translated by NAT64 (RFC 6052). */
const carriers = listOf(
  [
    ['::ffff:0:0', 96],
    ['64:ff9b::', 96],
  ],
  'ipv6',
);

/** The last 32 bits of an IPv6 address as an IPv4 address, however it is written. */
const embeddedIpv4 = (address: string): string => {
  const dotted = /:(\d+\.\d+\.\d+\.\d+)$/u.exec(address)?.[1];
  if (dotted !== undefined) return dotted;
  const [high = 0, low = 0] = new URL(`http://[${address}]/`).hostname
    .replaceAll(/[[\]]/gu, '')
    .split(':')
    .slice(-2)
    .map((group) => Number.parseInt(group || '0', 16));
  return [high >> 8, high & 255, low >> 8, low & 255].join('.');
};

/**
 * Whether anybody on the internet could reach this address: no loopback, private, link-local, shared, reserved,
 * documentation or multicast address, and none that only wraps such a one.
 *
 * @param address as the resolver gives it, without brackets
 */
export const isPublicAddress = (address: string): boolean => {
  if (isIPv4(address)) return !special4.check(address, 'ipv4');
  // An address with a zone ('fe80::1%eth0') is of one link.
  if (!isIPv6(address) || address.includes('%')) return false;
  if (carriers.check(address, 'ipv6')) return isPublicAddress(embeddedIpv4(address));
  return globalUnicast.check(address, 'ipv6') && !special6.check(address, 'ipv6');
};

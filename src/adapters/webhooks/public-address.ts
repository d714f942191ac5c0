import { BlockList, isIPv4, isIPv6 } from 'node:net';

/** Networks that are somebody's own, or nobody's: RFC 6890 and its registry. */
const own = new BlockList();
// biome-ignore format: a table reads in columns
for (const [network, prefix] of [
  ['0.0.0.0', 8], ['10.0.0.0', 8], ['100.64.0.0', 10], ['127.0.0.0', 8], ['169.254.0.0', 16], ['172.16.0.0', 12],
  ['192.0.0.0', 24], ['192.0.2.0', 24], ['192.88.99.0', 24], ['192.168.0.0', 16], ['198.18.0.0', 15],
  ['198.51.100.0', 24], ['203.0.113.0', 24], ['224.0.0.0', 4], ['240.0.0.0', 4],
] as const) own.addSubnet(network, prefix, 'ipv4');
/** Of IPv6 only what is given out as public (2000::/3) is; within it, what carries other addresses is not. */
const given = new BlockList();
given.addSubnet('2000::', 3, 'ipv6');
const carrying = new BlockList();
// biome-ignore format: a table reads in columns
for (const [network, prefix] of [['2001::', 23], ['2001:db8::', 32], ['2002::', 16], ['3fff::', 20]] as const)
  carrying.addSubnet(network, prefix, 'ipv6');

/** Whether an IP address is one of the public internet. */
export function isPublicAddress(address: string): boolean {
  const plain = address.replace(/^\[|\]$/g, '');
  if (isIPv4(plain)) return !own.check(plain, 'ipv4');
  return isIPv6(plain) && given.check(plain, 'ipv6') && !carrying.check(plain, 'ipv6');
}

/** Whether the host of an address is written as an IP address. */
export function isWrittenAsAddress(host: string): boolean {
  const plain = host.replace(/^\[|\]$/g, '');
  return isIPv4(plain) || isIPv6(plain);
}

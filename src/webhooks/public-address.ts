import { BlockList, isIP } from 'node:net';

/** Networks of version 4 that are not the whole internet's (IANA's special registry), and multicast. */
const networks4: [string, number][] = [
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

/** Within what is given out of version 6: what stands for other networks (6to4, Teredo), tests and documentation. */
const networks6: [string, number][] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
];

const special4 = new BlockList();
for (const [net, bits] of networks4) special4.addSubnet(net, bits, 'ipv4');
const special6 = new BlockList();
for (const [net, bits] of networks6) special6.addSubnet(net, bits, 'ipv6');
/** All that is given out of version 6: loopback, link-local, unique local, multicast, IPv4-mapped and NAT64 lie outside. */
const given6 = new BlockList();
given6.addSubnet('2000::', 3, 'ipv6');

/** Whether the whole internet reaches it: no machine of this network, nor this one. */
export function isPublicAddress(address: string): boolean {
  const version = isIP(address);
  if (version === 4) return !special4.check(address, 'ipv4');
  return version === 6 && given6.check(address, 'ipv6') && !special6.check(address, 'ipv6');
}

/** The address that stands in the URL itself, however it is written there; null where there is a name, which is looked up. */
export function addressIn({ hostname }: URL): string | null {
  const host = hostname.replace(/^\[(.*)\]$/, '$1');
  return isIP(host) === 0 ? null : host;
}

/** Whether the URL names this machine. */
export function isHere(url: URL): boolean {
  return ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
}

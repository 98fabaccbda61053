import { BlockList, isIP } from 'node:net';

/**
 * Everything that is not a public unicast address, from IANA's special-purpose registries for IPv4 and IPv6. Addresses
 * that carry another one inside (mapped, NAT64, 6to4, Teredo) are refused whole: a public server has no need of them.
 */
// Two lists: one would hold every IPv4 address for its mapped range.
const refused4 = new BlockList();
const refused6 = new BlockList();
const ranges4 = [
  '0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12', '192.0.0.0/24', '192.0.2.0/24', '192.31.196.0/24', '192.52.193.0/24',
  '192.88.99.0/24', '192.168.0.0/16', '192.175.48.0/24', '198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24', '224.0.0.0/4', '240.0.0.0/4',
  // Alibaba, Azure and Oracle answer metadata requests on these public-looking addresses.
  '100.100.100.200/32', '168.63.129.16/32', '192.0.0.192/32',
];
const ranges6 = ['::/96', '::ffff:0:0/96', '::ffff:0:0:0/96', '64:ff9b::/96', '64:ff9b:1::/48', '100::/64', '2001::/23', '2001:db8::/32', '2002::/16', '2620:4f:8000::/48', '3fff::/20', '5f00::/16', 'fc00::/7', 'fe80::/10', 'fec0::/10', 'ff00::/8'];
for (const range of ranges4) refused4.addSubnet(range.split('/')[0] ?? '', Number(range.split('/')[1]), 'ipv4');
for (const range of ranges6) refused6.addSubnet(range.split('/')[0] ?? '', Number(range.split('/')[1]), 'ipv6');

/** Whether an IP address (without brackets or zone) is public unicast; anything that is no IP address is not. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 0 || address.includes('%')) return false;
  if (family === 6 && !global6(address)) return false;
  return family === 6 ? !refused6.check(address, 'ipv6') : !refused4.check(address, 'ipv4');
}

/** Only 2000::/3 is handed out as global unicast. */
function global6(address: string): boolean {
  const first = Number.parseInt(address.split(':')[0] === '' ? '0' : address.split(':')[0] ?? '0', 16);
  return first >= 0x2000 && first <= 0x3fff;
}

import ipaddr from 'ipaddr.js';

/** IPv6 addresses that hold an IPv4 address, by the number of bytes before it. RFC 4291, 6052, 3056, 8215, 2765. */
const ipv4Within: readonly (readonly [network: string, bits: number, bytesBefore: number])[] = [
  ['::', 96, 12],
  ['::ffff:0:0', 96, 12],
  ['::ffff:0:0:0', 96, 12],
  ['64:ff9b::', 96, 12],
  ['2002::', 16, 2],
];

/** Networks that the registries reserve and that `ipaddr.js` does not name as such. RFC 8215, 4380, 6666, 9602, 3879, 9637. */
const alsoReserved: readonly (readonly [network: string, bits: number])[] = [
  ['64:ff9b:1::', 48],
  ['2001::', 23],
  ['100::', 64],
  ['5f00::', 16],
  ['fec0::', 10],
  ['3fff::', 20],
];

const ipv4In = (address: ipaddr.IPv6): ipaddr.IPv4 | undefined => {
  const within = ipv4Within.find(([network, bits]) => address.match(ipaddr.IPv6.parse(network), bits));
  return within && new ipaddr.IPv4(address.toByteArray().slice(within[2], within[2] + 4));
};

/**
 * Whether an IP address is on the public internet: unicast, in no reserved, private, shared, link-local or documentation
 * network of IANA's special-purpose registries, and, if it holds an IPv4 address, whether that is too. What is no IP
 * address in its usual form is not public.
 */
export const isPublicAddress = (written: string): boolean => {
  const [plain = ''] = written.split('%');
  if (!ipaddr.IPv4.isValidFourPartDecimal(plain) && !ipaddr.IPv6.isValid(plain)) return false;
  const address = ipaddr.parse(plain);
  if (address instanceof ipaddr.IPv4) return address.range() === 'unicast' && address.octets[0]! < 224;
  // Translated addresses reach the IPv4 address that they hold; the others among these are obsolete.
  if (address.match(ipaddr.IPv6.parse('64:ff9b::'), 96)) return isPublicAddress(String(ipv4In(address)));
  if (ipv4In(address)) return false;
  if (alsoReserved.some(([network, bits]) => address.match(ipaddr.IPv6.parse(network), bits))) return false;
  // Only 2000::/3 is assigned for the public.
  return address.range() === 'unicast' && address.match(ipaddr.IPv6.parse('2000::'), 3);
};

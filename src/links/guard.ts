/** Which addresses a link checker may contact: public ones. What a page or a pull request names must not reach into a network. */
import { BlockList, isIP } from 'node:net'

/** Addresses that are not of the public internet (IANA special-purpose registries; 64:ff9b::/96 and 2002::/16 hold IPv4 addresses). */
const blocked = new BlockList()
for (const [network, prefix] of [
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
] as const)
  blocked.addSubnet(network, prefix, 'ipv4')
for (const [network, prefix] of [
  ['::', 127],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
] as const)
  blocked.addSubnet(network, prefix, 'ipv6')

/** Whether an IP address is of the public internet; IPv4 addresses mapped into IPv6 count as what they are. */
export function isPublic(address: string): boolean {
  const kind = isIP(address)
  return kind !== 0 && !blocked.check(address, kind === 6 ? 'ipv6' : 'ipv4')
}

/** The IP address that a URL names in place of a host, in any spelling that a browser takes (WHATWG URL, host parsing); undefined for names. */
export function literalAddress(url: URL): string | undefined {
  const host = url.hostname.replace(/^\[|\]$/g, '')
  return isIP(host) === 0 ? undefined : host
}

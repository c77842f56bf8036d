/** Which addresses are public: each range of the IANA special-purpose registries from its first to its last address, and the neighbours on both sides. */
import { describe, expect, test } from 'vitest'
import { isPublic, literalAddress } from '../../../src/links/http/guard.ts'

type Row = readonly [range: string, what: string, first: string, last: string, before: string | undefined, after: string | undefined]

/** `before` and `after` are public neighbours; where another refused range follows, there is none. */
const ipv4: readonly Row[] = [
  ['0.0.0.0/8', 'this network', '0.0.0.0', '0.255.255.255', undefined, '1.0.0.0'],
  ['10.0.0.0/8', 'private use', '10.0.0.0', '10.255.255.255', '9.255.255.255', '11.0.0.0'],
  ['100.64.0.0/10', 'shared address space', '100.64.0.0', '100.127.255.255', '100.63.255.255', '100.128.0.0'],
  ['127.0.0.0/8', 'loopback', '127.0.0.0', '127.255.255.255', '126.255.255.255', '128.0.0.0'],
  ['168.63.129.16/32', 'Azure', '168.63.129.16', '168.63.129.16', '168.63.129.15', '168.63.129.17'],
  ['169.254.0.0/16', 'link local', '169.254.0.0', '169.254.255.255', '169.253.255.255', '169.255.0.0'],
  ['172.16.0.0/12', 'private use', '172.16.0.0', '172.31.255.255', '172.15.255.255', '172.32.0.0'],
  ['192.0.0.0/24', 'protocol assignments', '192.0.0.0', '192.0.0.255', '191.255.255.255', '192.0.1.0'],
  ['192.0.2.0/24', 'documentation', '192.0.2.0', '192.0.2.255', '192.0.1.255', '192.0.3.0'],
  ['192.88.99.0/24', '6to4 relays', '192.88.99.0', '192.88.99.255', '192.88.98.255', '192.88.100.0'],
  ['192.168.0.0/16', 'private use', '192.168.0.0', '192.168.255.255', '192.167.255.255', '192.169.0.0'],
  ['198.18.0.0/15', 'benchmarking', '198.18.0.0', '198.19.255.255', '198.17.255.255', '198.20.0.0'],
  ['198.51.100.0/24', 'documentation', '198.51.100.0', '198.51.100.255', '198.51.99.255', '198.51.101.0'],
  ['203.0.113.0/24', 'documentation', '203.0.113.0', '203.0.113.255', '203.0.112.255', '203.0.114.0'],
  ['224.0.0.0/4', 'multicast', '224.0.0.0', '239.255.255.255', '223.255.255.255', undefined],
  ['240.0.0.0/4', 'reserved, and broadcast', '240.0.0.0', '255.255.255.255', undefined, undefined],
]

const end = (start: string): string => `${start}${':ffff'.repeat(8 - start.split(':').length)}`

const ipv6: readonly Row[] = [
  ['::/96', 'unspecified, loopback and IPv4-compatible', '::', '::ffff:ffff', undefined, undefined],
  ['::ffff:0:0:0/96', 'IPv4-translated', '::ffff:0:0:0', '::ffff:0:ffff:ffff', undefined, undefined],
  ['64:ff9b::/96', 'NAT64', '64:ff9b::', '64:ff9b::ffff:ffff', undefined, undefined],
  ['64:ff9b:1::/48', 'NAT64 of a network', '64:ff9b:1::', end('64:ff9b:1'), undefined, undefined],
  ['100::/64', 'discard', '100::', end('100:0:0:0'), undefined, undefined],
  ['100:0:0:1::/64', 'dummy', '100:0:0:1::', end('100:0:0:1'), undefined, undefined],
  ['::/3', 'all below global unicast', '::', end('1fff'), undefined, '2000::'],
  ['2001::/23', 'protocol assignments', '2001::', end('2001:1ff'), end('2000'), '2001:200::'],
  ['2001::/32', 'Teredo', '2001::', end('2001:0'), end('2000'), undefined],
  ['2001:2::/48', 'benchmarking', '2001:2::', end('2001:2:0'), undefined, undefined],
  ['2001:10::/28', 'ORCHID', '2001:10::', end('2001:1f'), undefined, undefined],
  ['2001:db8::/32', 'documentation', '2001:db8::', end('2001:db8'), end('2001:db7'), '2001:db9::'],
  ['2002::/16', '6to4', '2002::', end('2002'), end('2001'), '2003::'],
  ['3fff::/20', 'documentation', '3fff::', end('3fff:fff'), end('3ffe'), '3fff:1000::'],
  ['4000::/2', 'all above global unicast', '4000::', end('7fff'), end('3fff'), undefined],
  ['5f00::/16', 'segment routing', '5f00::', end('5f00'), undefined, undefined],
  ['8000::/1', 'not assigned, and what follows', '8000::', end('ffff'), undefined, undefined],
  ['fc00::/7', 'unique local', 'fc00::', end('fdff'), undefined, undefined],
  ['fe80::/10', 'link local', 'fe80::', end('febf'), undefined, undefined],
  ['fec0::/10', 'site local', 'fec0::', end('feff'), undefined, undefined],
  ['ff00::/8', 'multicast', 'ff00::', end('ffff'), undefined, undefined],
]

describe('addresses that are refused', () => {
  test.each([...ipv4, ...ipv6])('%s (%s), from the first to the last', (_range, _what, first, last, before, after) => {
    expect([first, last].map(isPublic)).toEqual([false, false])
    for (const neighbour of [before, after])
      if (neighbour !== undefined) expect([neighbour, isPublic(neighbour)]).toEqual([neighbour, true])
  })

  test.each([
    ['Amazon, Google, Azure, Oracle, DigitalOcean', '169.254.169.254'],
    ['Amazon by IPv6', 'fd00:ec2::254'],
    ['Amazon for containers', '169.254.170.2'],
    ['Google by IPv6', 'fd20:ce::254'],
    ['Alibaba', '100.100.100.200'],
    ['Azure', '168.63.129.16'],
    ['Oracle', '192.0.0.192'],
    ['Azure, mapped into IPv6', '::ffff:168.63.129.16'],
  ])('what a cloud tells about its machines: %s', (_what, address) => {
    expect(isPublic(address)).toBe(false)
  })

  const inside = ['127.0.0.1', '10.0.0.1', '169.254.169.254', '168.63.129.16', '192.168.1.1']
  test.each([
    ['mapped', (ip: string) => `::ffff:${ip}`],
    ['mapped, written out', (ip: string) => `0:0:0:0:0:ffff:${ip}`],
    ['compatible', (ip: string) => `::${ip}`],
    ['translated', (ip: string) => `::ffff:0:${ip}`],
    ['behind NAT64', (ip: string) => `64:ff9b::${ip}`],
    ['behind NAT64 of a network', (ip: string) => `64:ff9b:1::${ip}`],
    ['in 6to4', (ip: string) => `2002:${hex(ip)}::1`],
    ['in Teredo, as a server', (ip: string) => `2001:0:${hex(ip)}::1`],
    ['in ISATAP', (ip: string) => `2a00:1450:1:2:0:5efe:${ip}`],
    ['in ISATAP, said to be unique', (ip: string) => `2a00:1450:1:2:200:5efe:${ip}`],
  ])('IPv4 in IPv6: %s', (_what, spell) => {
    expect(inside.map(spell).filter(isPublic)).toEqual([])
  })

  test.each(['fe80::1%eth0', '2606:4700::1%1', 'localhost', '', '1.2.3', '::g'])('what has a zone, or is no address: %j', (address) => {
    expect(isPublic(address)).toBe(false)
  })
})

describe('addresses that are allowed', () => {
  test.each([
    '1.1.1.1',
    '8.8.8.8',
    '140.82.112.3',
    '192.31.196.1',
    '192.175.48.1',
    '2606:4700:4700::1111',
    '2a00:1450:4001:800::200e',
    '2620:4f:8000::1',
    '::ffff:8.8.8.8',
    '::ffff:808:808',
    '2a00:1450:1:2:0:5efe:8.8.8.8',
    // Looks like ISATAP, and is not: the mark is elsewhere.
    '2a00:5efe::7f00:1',
    '2a00:1450:1:2:1:5efe:7f00:1',
  ])('%s', (address) => {
    expect(isPublic(address)).toBe(true)
  })
})

function hex(ip: string): string {
  const [a = 0, b = 0, c = 0, d = 0] = ip.split('.').map(Number)
  return [a * 256 + b, c * 256 + d].map((group) => group.toString(16)).join(':')
}

test.each([
  ['http://[::1]/', '::1'],
  ['http://[::FFFF:7F00:1]:8080/', '::ffff:7f00:1'],
  ['http://0x7f.1/', '127.0.0.1'],
  ['http://example.com/', undefined],
])('the address that %s names is %s', (url, address) => {
  expect(literalAddress(new URL(url))).toBe(address)
})

/** Finds hosts that imitate well-known ones with letters of other scripts, digits or pairs of letters that look alike. */
import { domainOf } from '../../src/list/identity/hosts.ts'

/** Hosts that readers trust at a glance, and that are worth imitating. */
const wellKnown: readonly string[] = [
  'github.com',
  'gitlab.com',
  'arxiv.org',
  'google.com',
  'youtube.com',
  'facebook.com',
  'twitter.com',
  'linkedin.com',
  'microsoft.com',
  'apple.com',
  'amazon.com',
  'wikipedia.org',
  'huggingface.co',
  'openai.com',
  'npmjs.com',
  'pypi.org',
  'paypal.com',
  'discord.com',
  'telegram.org',
  'medium.com',
  'reddit.com',
  'stackoverflow.com',
  'openreview.net',
  'doi.org',
  'nature.com',
]

export function isWellKnown(host: string): boolean {
  return wellKnown.includes(domainOf(host))
}

/** Characters of other scripts, digits and pairs that look like Latin letters (a small part of Unicode TR39). */
const alike: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ['a', 'аαɑ'],
    ['b', 'Ьв'],
    ['c', 'сϲ'],
    ['d', 'ԁ'],
    ['e', 'её'],
    ['g', 'ɡ'],
    ['h', 'һн'],
    ['l', 'іı1iӏɩ|'],
    ['j', 'ј'],
    ['k', 'кκ'],
    ['m', 'м'],
    ['n', 'ո'],
    ['o', 'о0οσօ'],
    ['p', 'рρ'],
    ['q', 'ԛ'],
    ['s', 'ѕ'],
    ['t', 'тτ'],
    ['u', 'υս'],
    ['v', 'ѵν'],
    ['w', 'ԝѡ'],
    ['x', 'хχ'],
    ['y', 'уүγ'],
  ].flatMap(([letter, others]) => [...others!].map((other) => [other, letter!])),
)

/** What a domain looks like: two domains with one skeleton are hard to tell apart. */
function skeleton(domain: string): string {
  return Array.from(domain, (character) => alike[character] ?? character)
    .join('')
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w')
    .replaceAll('cl', 'd')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
}

const skeletons = new Map(wellKnown.map((domain) => [skeleton(domain), domain]))

/** What is wrong with a host by its letters: the well-known domain that it imitates, or a mix of scripts. */
export type Guise = { readonly kind: 'look-alike'; readonly known: string } | { readonly kind: 'mixed' }

/** How a host pretends to be another; undefined for honest ones. */
export function guiseOf(host: string): Guise | undefined {
  const known = imitated(host)
  return known ? { kind: 'look-alike', known } : isMixed(host) ? { kind: 'mixed' } : undefined
}

function imitated(host: string): string | undefined {
  const domain = domainOf(readable(host))
  const known = skeletons.get(skeleton(domain))
  return known && known !== domain ? known : undefined
}

/** Whether a host mixes Latin letters with those of a script that looks like them in one label. */
function isMixed(host: string): boolean {
  return readable(host)
    .split('.')
    .some((label) => /[a-z]/i.test(label) && /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]/u.test(label))
}

/** A host in letters, where it is written in Punycode. */
function readable(host: string): string {
  return host.includes('xn--') ? decodePunycode(host) : host
}

function decodePunycode(host: string): string {
  return host
    .split('.')
    .map((label) => (label.startsWith('xn--') ? decodeLabel(label.slice(4)) : label))
    .join('.')
}

/** One label by RFC 3492, section 6.2; as it is where it cannot be decoded. */
function decodeLabel(encoded: string): string {
  const split = encoded.lastIndexOf('-')
  const output = split > 0 ? Array.from(encoded.slice(0, split), (character) => character.codePointAt(0)!) : []
  let [code, index, bias] = [128, 0, 72]
  for (let at = split > 0 ? split + 1 : 0; at < encoded.length; ) {
    const old = index
    for (let weight = 1, k = 36; ; k += 36) {
      const digit = '0123456789abcdefghijklmnopqrstuvwxyz'.indexOf(encoded[at++] ?? ' ')
      if (digit < 0) return encoded
      const value = digit < 10 ? digit + 26 : digit - 10
      index += value * weight
      const threshold = k <= bias ? 1 : k >= bias + 26 ? 26 : k - bias
      if (value < threshold) break
      weight *= 36 - threshold
    }
    bias = adapt(index - old, output.length + 1, old === 0)
    code += Math.floor(index / (output.length + 1))
    index %= output.length + 1
    if (code > 0x10ffff) return encoded
    output.splice(index++, 0, code)
  }
  return String.fromCodePoint(...output)
}

function adapt(delta: number, count: number, isFirst: boolean): number {
  let left = isFirst ? Math.floor(delta / 700) : delta >> 1
  left += Math.floor(left / count)
  let k = 0
  for (; left > 455; k += 36) left = Math.floor(left / 35)
  return k + Math.floor((36 * left) / (left + 38))
}

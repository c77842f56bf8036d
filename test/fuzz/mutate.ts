/** Small lists cut out of large ones, and changes to them that nobody would make on purpose; the same seed makes the same ones. */
import { makeRandom, type Random } from '../links/fleet/random.ts'

/** A list before and after a change. */
export type Case = { readonly before: string; readonly after: string }

const code = String.fromCodePoint

/** What Markdown, HTML, terminals, logs and decoders stumble over. */
export const hostile: readonly string[] = [
  ...['\r', '\n', '\r\n', '\t', '\v', '\f', '\0', '\u001b[31m', '\u001b]8;;https://evil.example\u0007', '\u0085', '\u009b2J', '\u007f'],
  ...[
    '\u2028',
    '\u2029',
    '\u200b',
    '\u200d',
    '\u200e',
    '\u200f',
    '\u061c',
    '\u202a',
    '\u202e',
    '\u2066',
    '\u2069',
    '\ufeff',
    '\u00ad',
    '\u00a0',
  ],
  ...['\ufffd', '\ufffe', '\uffff', '\ufdd0', '\ue000', code(0xf0000), code(0x1fffe), '\ud800', '\udc00', '\u0301', '\u3000'],
  ...['🌱', '👩‍💻', '🏳️‍🌈', '𝒜', '漢字', '、', '。', 'عربي', 'é', '’é', 'Ã¼', 'â€™', '√º'],
  ...[
    '`',
    '``',
    '```',
    '\n```\n',
    '~~~',
    '\\',
    '|',
    '*',
    '**',
    '_',
    '~~',
    '[',
    ']',
    '(',
    ')',
    '[[',
    ']]',
    '](',
    '](https://x.example/',
    '![',
  ],
  ...['<', '>', '<b>', '</b>', '<br>', '<img src=x onerror=alert(1)>', '<script>alert(1)</script>', '<a href="', '"', "'", '<!--', '-->'],
  ...[
    '<!-- listkeeper:1 x y -->',
    '<!--lint disable-->',
    '<details>',
    '</details>',
    '&',
    '&amp;',
    '&#64;octocat',
    '&lt;img&gt;',
    '&commat;',
  ],
  ...['@octocat', '@evil/team', '#12', 'GH-7', 'octo/cat#3', 'https://evil.example/', 'www.evil.example', 'me@evil.example', 'fixes #1'],
  ...['::error file=x::y', '\n::add-mask::x', '::set-output name=a::b', '##[error]x', '%0A::error::x', '/listkeeper fix', '$&', '$`'],
  ...[
    '- ',
    '* ',
    '+ ',
    '1. ',
    '> ',
    '# ',
    '## X\n',
    '---\n',
    '    ',
    '[x]: https://x.example\n',
    '[^1]',
    '[paper](https://arxiv.org/abs/2311.05112)',
  ],
  ...[
    '[<b>\npdf](9)',
    '[pdf\n](https://q.example/1)',
    '((https://a.example))',
    '[a] (https://a.example)',
    '[a]([b](https://b.example))',
    '(a)[https://a.example]',
  ],
]

const linesOf = (text: string): string[] => text.split(/(?<=\n)/)

const known = new Map<string, string[]>()

/** The lines of a whole list, split once. */
function linesOfList(text: string): string[] {
  const lines = known.get(text) ?? linesOf(text)
  known.set(text, lines)
  return lines
}

/** Up to so many lines: a stretch as it stands, or the beginning and then a few lines of each section. */
function cut(text: string, random: Random, most = 24): string {
  const lines = linesOfList(text)
  if (random.below(2) === 0) {
    const start = random.below(Math.max(1, lines.length - most))
    const heading = lines.slice(0, start).findLast((line) => /^#+ /.test(line)) ?? ''
    return heading + lines.slice(start, start + 6 + random.below(most - 6)).join('')
  }
  const start = Math.max(0, lines.findIndex((line) => /^\s*[-*+] \[[^\]]*\]\(#/.test(line)) - 2)
  const kept = lines.slice(start, start + 8)
  const anchors = kept.flatMap((line) => /\(#([^)]*)\)/.exec(line)?.[1] ?? [])
  for (let at = start + 8; at < lines.length && kept.length < most; at++)
    if (/^#+ /.test(lines[at]!) && (anchors.length === 0 || kept.length < most / 2 || random.below(3) === 0))
      kept.push(...lines.slice(at, at + 2 + random.below(5)))
  return kept.join('')
}

type Mutation = (text: string, random: Random, other: string) => string

const place = (text: string, random: Random): number => random.below(text.length + 1)
const withLines = (text: string, change: (lines: string[]) => void): string => {
  const lines = linesOf(text)
  if (lines.length > 0) change(lines)
  return lines.join('')
}

const insert: Mutation = (text, random) => {
  const at = place(text, random)
  return text.slice(0, at) + random.pick(hostile).repeat(random.below(8) === 0 ? 1 + random.below(4) : 1) + text.slice(at)
}

const mutations: readonly Mutation[] = [
  insert,
  insert,
  insert,
  insert,
  (text, random) => {
    const at = place(text, random)
    return text.slice(0, at) + text.slice(at + 1 + random.below(6))
  },
  (text, random) => withLines(text, (lines) => lines.splice(random.below(lines.length), 1 + random.below(3))),
  (text, random) =>
    withLines(text, (lines) => {
      const at = random.below(lines.length)
      lines.splice(random.below(lines.length + 1), 0, ...lines.slice(at, at + 1 + random.below(3)))
    }),
  (text, random) =>
    withLines(text, (lines) => {
      const [a, b] = [random.below(lines.length), random.below(lines.length)]
      ;[lines[a], lines[b]] = [lines[b]!, lines[a]!]
    }),
  (text) => text.replace(/\r?\n/g, '\r\n'),
  (text) => text.replace(/\r?\n/g, '\r'),
  (text, random) => text.replace(/\r?\n/g, () => random.pick(['\n', '\n', '\r\n', '\r'])),
  (text, random) => text.slice(0, place(text, random)),
  (text, random) =>
    withLines(text, (lines) => {
      const at = random.below(lines.length)
      lines[at] = lines[at]!.replace(
        /^\s*(?:[-*+]|\d+[.)])?\s?/,
        random.pick(['- ', '* ', '+ ', '-', '1. ', '12) ', '  - ', '\t- ', '> - ', '| ', '']),
      )
    }),
  (text, random, other) =>
    withLines(text, (lines) => {
      const otherLines = linesOfList(other)
      const at = random.below(otherLines.length)
      lines.splice(random.below(lines.length + 1), 0, ...otherLines.slice(at, at + 1 + random.below(4)))
    }),
  (text) => `\ufeff${text}`,
  (text) => text.replace(/\s+$/, ''),
]

/** The case of a number: a small list of the texts, and what some mutations make of it. */
export function makeCase(texts: readonly string[], seed: number): Case {
  const random = makeRandom(seed)
  const mutate = (text: string, times: number): string => {
    let now = text
    for (let time = 0; time < times; time++) now = random.pick(mutations)(now, random, random.pick(texts))
    return now
  }
  const whole = cut(random.pick(texts), random)
  const before = random.below(4) === 0 ? mutate(whole, 1 + random.below(2)) : whole
  return { before, after: mutate(before, 1 + random.below(6)) }
}

import { describe, expect, test } from 'vitest'
import { checkUrls } from '../../../src/links/check.ts'
import { isDue, judgeWith, type Memory, noMemory, type Policy, recall, remember } from '../../../src/links/memory/memory.ts'
import { MemoryError, parseMemory, writeMemory } from '../../../src/links/memory/memory-file.ts'
import type { Judgement, Verdict } from '../../../src/links/verdict.ts'

const policy: Policy = { failures: 3, days: 7, recheck: 7 }
const url = 'https://a.example/x'
const day = (number: number): string => new Date(Date.UTC(2026, 0, number)).toISOString().slice(0, 10)
const alive: Verdict = { kind: 'alive' }
const missing: Verdict = { kind: 'dead', reason: 'not-found' }
type Relation = 'confirmed' | 'unrelated'
const judgement = (verdict: Verdict, title?: string, relation?: Relation): Judgement => ({
  url,
  verdict,
  via: 'http',
  requests: [],
  ...(title ? { title } : {}),
  ...(relation ? { [relation]: true } : {}),
})

/** The verdicts of runs on days, each with what the server showed. */
function runs(shown: readonly (readonly [number, Verdict, string?, Relation?])[]): { verdicts: string[]; memory: Memory } {
  let memory = noMemory
  const verdicts = shown.map(([number, verdict, title, relation]) => {
    const judged = judgeWith(judgement(verdict, title, relation), memory.links.get(url), { day: day(number), policy })
    memory = remember(memory, [judged], day(number))
    return [judged.verdict.kind, 'reason' in judged.verdict ? judged.verdict.reason : ''].join(' ').trim()
  })
  return { verdicts, memory }
}

test.for([
  [
    'the first failures are no death',
    [
      [1, missing],
      [2, missing],
      [3, missing],
    ],
    ['unknown failing', 'unknown failing', 'unknown failing'],
  ],
  [
    'enough failures over enough days are',
    [
      [1, missing],
      [4, missing],
      [8, missing],
    ],
    ['unknown failing', 'unknown failing', 'dead not-found'],
  ],
  [
    'failures on one day count once',
    [
      [1, missing],
      [1, missing],
      [8, missing],
    ],
    ['unknown failing', 'unknown failing', 'unknown failing'],
  ],
  [
    'an answer between ends the row',
    [
      [1, missing],
      [4, missing],
      [6, alive],
      [8, missing],
    ],
    ['unknown failing', 'unknown failing', 'alive', 'unknown failing'],
  ],
  [
    'a refusal between neither counts nor ends it',
    [
      [1, missing],
      [4, { kind: 'blocked', by: 'refusal' }],
      [5, missing],
      [9, missing],
    ],
    ['unknown failing', 'blocked', 'unknown failing', 'dead not-found'],
  ],
  ['gone is dead at once', [[1, { kind: 'dead', reason: 'gone' }]], ['dead gone']],
  ['so is a host that does not exist', [[1, { kind: 'dead', reason: 'no-such-host' }]], ['dead no-such-host']],
  ['and an identifier that nobody knows', [[1, { kind: 'dead', reason: 'no-such-identifier' }]], ['dead no-such-identifier']],
  [
    'a page that became another is looked at when it stays so',
    [
      [1, alive, 'Atlas ledger toolkit', 'confirmed'],
      [9, alive, 'Best shoes online here', 'unrelated'],
      [10, alive, 'Best shoes online here', 'unrelated'],
    ],
    ['alive', 'alive', 'suspect hijacked'],
  ],
  [
    'a home page with another owner too',
    [
      [1, alive, 'Atlas ledger toolkit', 'confirmed'],
      [9, { kind: 'suspect', reason: 'hijacked' }, 'Best shoes online here', 'unrelated'],
      [10, { kind: 'suspect', reason: 'hijacked' }, 'Best shoes online here', 'unrelated'],
      [17, { kind: 'suspect', reason: 'hijacked' }, 'Best shoes online here', 'unrelated'],
    ],
    ['alive', 'alive', 'suspect hijacked', 'suspect hijacked'],
  ],
  [
    'so is one in three runs of one day',
    [
      [1, alive, 'Atlas ledger toolkit', 'confirmed'],
      [9, alive, 'Best shoes online here', 'unrelated'],
      [9, alive, 'Best shoes online here', 'unrelated'],
      [9, alive, 'Best shoes online here', 'unrelated'],
    ],
    ['alive', 'alive', 'alive', 'suspect hijacked'],
  ],
  [
    'one that came back is not',
    [
      [1, alive, 'Atlas ledger toolkit', 'confirmed'],
      [9, alive, 'Hold on, please, dear visitors', 'unrelated'],
      [10, alive, 'Atlas ledger toolkit', 'confirmed'],
      [17, alive, 'Something else for today', 'unrelated'],
    ],
    ['alive', 'alive', 'alive', 'alive'],
  ],
  [
    'a challenge between neither counts nor ends it',
    [
      [1, alive, 'Atlas ledger toolkit', 'confirmed'],
      [9, alive, 'Best shoes online here', 'unrelated'],
      [10, { kind: 'blocked', by: 'challenge' }, 'Just a moment...'],
      [11, alive, 'Best shoes online here', 'unrelated'],
    ],
    ['alive', 'alive', 'blocked', 'suspect hijacked'],
  ],
  [
    'a new name of the same thing is followed',
    [
      [1, alive, 'Atlas ledger toolkit', 'confirmed'],
      [9, alive, 'Nimbus books for orchards', 'confirmed'],
      [17, alive, 'Nimbus books for everybody', 'confirmed'],
    ],
    ['alive', 'alive', 'alive'],
  ],
  [
    'a new name that still has words of the list is no other page',
    [
      [1, alive, 'Atlas ledger toolkit', 'confirmed'],
      [9, alive, 'Nimbus books for orchards'],
      [10, alive, 'Nimbus books for orchards'],
    ],
    ['alive', 'alive', 'alive'],
  ],
  [
    'the title of a page that was never the right one is not held against another',
    [
      [1, alive, 'Attention Required! | Cloudflare'],
      [9, alive, 'Atlas ledger toolkit', 'unrelated'],
      [10, alive, 'Atlas ledger toolkit', 'unrelated'],
    ],
    ['alive', 'alive', 'alive'],
  ],
  [
    'one that only grew is not',
    [
      [1, alive, 'Atlas ledger toolkit', 'confirmed'],
      [9, alive, 'Atlas ledger toolkit, second edition', 'unrelated'],
      [10, alive, 'Atlas ledger toolkit, second edition', 'unrelated'],
    ],
    ['alive', 'alive', 'alive'],
  ],
  [
    'a page that was suspect when first seen may recover',
    [
      [1, { kind: 'suspect', reason: 'soft-not-found' }, 'Sorry nothing here today'],
      [9, alive, 'Atlas ledger toolkit'],
    ],
    ['suspect soft-not-found', 'alive'],
  ],
] as const)('%s', ([, shown, verdicts]) => {
  expect(runs(shown).verdicts).toEqual(verdicts)
})

test('a permanent move is counted by runs, until it leads elsewhere', () => {
  const moved = (to: string): Verdict => ({ kind: 'moved', to, permanent: true })
  const movesAfter = (shown: Parameters<typeof runs>[0]): number | undefined => runs(shown).memory.links.get(url)?.moves
  expect(movesAfter([[1, moved('https://b.example/')]])).toBe(1)
  expect(
    movesAfter([
      [1, moved('https://b.example/')],
      [1, moved('https://b.example/')],
    ]),
  ).toBe(1)
  expect(
    movesAfter([
      [1, moved('https://b.example/')],
      [9, moved('https://b.example/')],
    ]),
  ).toBe(2)
  expect(
    movesAfter([
      [1, moved('https://b.example/')],
      [9, moved('https://c.example/')],
    ]),
  ).toBe(1)
  expect(movesAfter([[1, { kind: 'moved', to: 'https://b.example/', permanent: false }]])).toBeUndefined()
})

describe('a link is checked again', () => {
  test('within a week when all is well, and not on the same day', () => {
    const { memory } = runs([[1, alive]])
    const known = memory.links.get(url)
    expect(isDue(known, day(1), policy)).toBe(false)
    expect(Array.from({ length: 7 }, (_, index) => isDue(known, day(index + 2), policy))).toContain(true)
    expect(isDue(known, day(8), policy)).toBe(true)
    expect(isDue(undefined, day(1), policy)).toBe(true)
    expect(isDue(known, day(1), { ...policy, recheck: 0 })).toBe(true)
  })

  test('a seventh of them a day, more or less', () => {
    const many = Array.from({ length: 700 }, (_, index) => ({
      url: `https://a.example/${index}`,
      since: day(1),
      asked: day(1),
      verdict: alive,
    }))
    const due = many.filter((known) => isDue(known, day(4), policy)).length
    expect(due).toBeGreaterThan(60)
    expect(due).toBeLessThan(140)
  })

  test('later and later while it fails', () => {
    const after = (times: number): number => {
      const known = { url, since: day(1), asked: day(10), verdict: missing, failing: { since: day(1), last: day(10), times } }
      return Array.from({ length: 10 }, (_, index) => index).findIndex((index) => isDue(known, day(10 + index), policy))
    }
    expect([1, 2, 3, 4].map(after)).toEqual([1, 2, 4, 7])
  })
})

test('what is not checked stays as it was, what left the list is forgotten', () => {
  const { memory } = runs([[1, missing]])
  const notAsked = judgement({ kind: 'unknown', reason: 'not-asked' })
  expect(remember(memory, [notAsked], day(5)).links.get(url)).toEqual(memory.links.get(url))
  expect(remember(memory, [recall(memory.links.get(url)!)], day(5)).links.get(url)).toEqual(memory.links.get(url))
  expect(remember(memory, [], day(5)).links.size).toBe(0)
})

test('a file of a history holds what it was given, sorted, one line a link', () => {
  const { memory } = runs([
    [1, alive, 'A page of its own', 'confirmed'],
    [8, alive, 'Nothing like that here', 'unrelated'],
    [9, missing],
  ])
  const other = remember(memory, [...memory.links.values()].map(recall).concat({ ...judgement(alive), url: 'https://Z.example/' }), day(9))
  const text = writeMemory(other)
  expect(writeMemory(parseMemory(text))).toBe(text)
  expect(parseMemory(text)).toEqual(other)
  expect(text.trimEnd().split('\n')).toHaveLength(other.days.length + 2)
})

test.for([
  '{',
  '[]',
  '{"url":"https://a.example/"}',
  '{"url":"https://a.example/","since":"yesterday"}',
  '12',
])('a line that is none is named: %s', (line) => {
  expect(() => parseMemory(`{"day":"2026-01-01","counts":{}}\n${line}\n`)).toThrow(new MemoryError('line 2 is no line of a link history'))
})

test('a host that is remembered as missing stays so on a day without a name server', async () => {
  const noHost: Verdict = { kind: 'dead', reason: 'no-such-host' }
  const remembered = { url, since: day(1), asked: day(9), verdict: noHost, failing: { since: day(1), last: day(9), times: 3 } }
  const ports = {
    ask: () => Promise.reject(new Error('nothing is to be asked')),
    isOnline: async () => false,
    sleep: async () => undefined,
    now: () => Date.parse(day(9)),
  }
  const { judgements } = await checkUrls([{ url }], ports, {
    perHost: 1,
    policy,
    memory: { links: new Map([[url, remembered]]), days: [] },
  })
  expect(judgements).toMatchObject([{ url, via: 'memory', verdict: noHost }])
})

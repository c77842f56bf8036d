import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { noState, readState, writeBlock, writeRecords } from '../../../src/review/sweep/issue-record.ts'
import { type KeptEntry, noUpkeep, settleUpkeep, type UpkeepState, type UpkeptEntry } from '../../../src/review/sweep/upkeep.ts'

const [before, today] = ['2026-01-05', '2026-02-02'] as const
const key = 'https://github.com/robin/song'
const missing = (...names: string[]) => names.map((requirement) => ({ requirement, words: `${requirement} today` }))
const kept = (...names: string[]): KeptEntry => ({
  key,
  since: before,
  missed: names.map((requirement) => ({ requirement, words: `${requirement} then` })),
})
const stateOf = (entry?: KeptEntry): UpkeepState => ({ kept: new Map(entry ? [[entry.key, entry]] : []), looked: before })

type Row = {
  readonly title: string
  readonly old?: KeptEntry
  /** The entry in the list; `gone` where it is not there. */
  readonly now: UpkeptEntry['answers'] | 'not asked' | 'gone' | 'not required' | 'ignored'
  readonly isCut?: boolean
  /** What is listed afterwards, as `requirement words since`. */
  readonly listed: readonly string[]
  readonly fixed?: string
}

const none = { missed: [], unknown: new Set<string>(), met: new Set(['stars', 'license', 'archived']) }
const rows: readonly Row[] = [
  { title: 'one that meets everything is not listed', now: none, listed: [] },
  {
    title: 'one that misses something is, from today',
    now: { ...none, missed: missing('archived') },
    listed: ['archived archived today 2026-02-02'],
  },
  { title: 'one of which nothing is known is not listed', now: { ...none, unknown: new Set(['archived', 'stars']) }, listed: [] },
  {
    title: 'one that misses the same stays as it was',
    old: kept('stars'),
    now: { ...none, missed: missing('stars') },
    listed: ['stars stars then 2026-01-05'],
  },
  {
    title: 'a new miss joins those before',
    old: kept('stars'),
    now: { ...none, missed: missing('stars', 'license') },
    listed: ['stars stars then 2026-01-05', 'license license today 2026-01-05'],
  },
  {
    title: 'a miss that is mended goes',
    old: kept('stars', 'license'),
    now: { ...none, missed: missing('license') },
    listed: ['license license then 2026-01-05'],
  },
  {
    title: 'what is unknown today stays',
    old: kept('stars', 'license'),
    now: { ...none, unknown: new Set(['license']) },
    listed: ['license license then 2026-01-05'],
  },
  { title: 'what is not asked about stays', old: kept('stars'), now: 'not asked', listed: ['stars stars then 2026-01-05'] },
  { title: 'one that meets all again is struck through', old: kept('stars'), now: none, listed: [], fixed: 'met' },
  { title: 'one that left the list is struck through', old: kept('stars'), now: 'gone', listed: [], fixed: 'gone' },
  {
    title: 'one of which nothing is required any more is said to be that',
    old: kept('stars'),
    now: 'not required',
    listed: [],
    fixed: 'exempt',
  },
  {
    title: 'so is one of which what it missed is not required any more, or by an exception',
    old: kept('stars'),
    now: { ...none, met: new Set(['license']) },
    listed: [],
    fixed: 'exempt',
  },
  {
    title: 'one that meets a part again, where the rest is not required any more, meets the requirements',
    old: kept('stars', 'license'),
    now: { ...none, met: new Set(['license']) },
    listed: [],
    fixed: 'met',
  },
  {
    title: 'one of which nothing is required any more stays while a list cannot be read: it may be there too',
    old: kept('stars'),
    now: 'not required',
    isCut: true,
    listed: ['stars stars then 2026-01-05'],
  },
  {
    title: 'one of a list that cannot be read stays',
    old: kept('stars'),
    now: 'gone',
    isCut: true,
    listed: ['stars stars then 2026-01-05'],
  },
  {
    title: 'one that is ignored is struck through, in a list that cannot be read too',
    old: kept('stars'),
    now: 'ignored',
    isCut: true,
    listed: [],
    fixed: 'ignored',
  },
]

describe('an entry after a sweep', () => {
  it.each(rows)('$title', ({ old, now, isCut = false, listed, fixed }) => {
    const entries: UpkeptEntry[] =
      now === 'gone' || now === 'ignored' || now === 'not required'
        ? []
        : [{ key, at: [], ...(typeof now === 'object' ? { answers: now } : {}) }]
    const sweep = { entries, ignored: new Set(now === 'ignored' ? [key] : []), linked: new Set(now === 'gone' ? [] : [key]), isWhole: true }
    const next = settleUpkeep(stateOf(old), { sweep, day: today, isCut })
    const shown = [...next.kept.values()].flatMap(({ missed, since }) =>
      missed.map(({ requirement, words }) => `${requirement} ${words} ${since}`),
    )
    expect([shown, next.fixed.get(key)]).toEqual([listed, fixed])
    // The same again changes nothing.
    const { fixed: again, ...same } = settleUpkeep(next, { sweep, day: today, isCut })
    expect([same.kept, again.size]).toEqual([next.kept, 0])
  })

  it('is forgotten where nobody wants to know', () => {
    expect(settleUpkeep(stateOf(kept('stars')), { sweep: undefined, day: today, isCut: true })).toEqual({ ...noUpkeep, fixed: new Map() })
  })
})

const words = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.constantFrom('--> <b>', '@all #1', 'a=b c', '`x`', '\n', 'é 🐦', '-- -->'),
)
const state = fc
  .array(fc.record({ name: fc.stringMatching(/^[a-z]{1,8}$/), missed: fc.array(words, { minLength: 1, maxLength: 4 }) }), { maxLength: 6 })
  .map((all): UpkeepState => {
    const entries = all.map(
      ({ name, missed }, index): KeptEntry => ({
        key: `https://github.com/${name}/${index}?a=1#b`,
        since: before,
        missed: missed.map((text, at) => ({
          requirement: ['stars', 'license', 'archived', 'commit-within'][at]!,
          words: text.toWellFormed() || 'x',
        })),
      }),
    )
    return { kept: new Map(entries.map((entry) => [entry.key, entry])), ...(entries.length > 0 ? { looked: today } : {}) }
  })

describe('the hidden block', () => {
  it('gives back what it was given, and nothing in it ends the comment', () => {
    fc.assert(
      fc.property(state, (upkeep) => {
        const block = writeBlock(writeRecords({ ...noState, upkeep }), { said: 'abc', isResting: false })
        expect(block.slice(0, -3)).not.toContain('-->')
        expect(readState(block)).toMatchObject({ upkeep, kept: new Map() })
      }),
      { numRuns: 200 },
    )
  })

  it('leaves out lines that make no sense, and is read as before where it has none of them', () => {
    const block = (...lines: string[]): string => `<!-- listkeeper:memory 1 abc open\n${lines.join('\n')}\n-->`
    for (const line of [
      'q',
      'q fsa',
      'q fsa "tx.example',
      'q fsa not-an-address stars=x',
      'q !!! "tx.example stars=x',
      'q fsa "tx.example =x STARS=y stars=%E0',
      'ql',
      'ql x y',
    ])
      expect(readState(block(line)).upkeep.kept.size).toBe(0)
    const old = block('dg fsa fsa 1 "tx.example')
    expect(readState(old)).toMatchObject({ upkeep: noUpkeep, kept: new Map([['https://x.example', { since: '2026-01-05' }]]) })
  })
})

/**
 * What must hold for reviews of rebuilt pull requests: what is said on them is right, said once, and fixed in the end. Every comment was
 * read by a person, whose judgement is in `reviews.json`; none of the lists' text is kept there.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type FakeGitHub, startFakeGitHub } from '../e2e/fake-github/index.ts'
import { repo } from '../e2e/rig.ts'
import type { Rebuilt } from './rebuilt.ts'
import judged from './reviews.json' with { type: 'json' }
import { type Played, play, pullsOf, type Said } from './reviews.ts'

const corpus = process.env.LISTKEEPER_CORPUS
const reason = corpus ? '' : 'skipped, because LISTKEEPER_CORPUS is not set: '

type Row = {
  readonly pull: string
  readonly push: number
  readonly line: number
  readonly rules: string
  readonly suggests?: string
  readonly verdict: string
  readonly why: string
  /** Why the comment is still open in the end. */
  readonly left?: string
}

const start = (): Promise<FakeGitHub> => startFakeGitHub({ repositories: { [repo]: { files: { LICENSE: 'Free.\n' } } } })

const keyOf = ({ pull, push, line, rules, suggests }: Omit<Said, 'body'> | Row): string =>
  `${pull} | ${push} | ${line} | ${rules} | ${suggests ?? ''}`

/** Words that blame, order about or come from a machine. */
const rude =
  /\b(?:unexpected|invalid|illegal|forbidden|incorrect|bad|error|fail\w*|must|forgot|sloppy|stupid|careless|obviously|simply|violat\w+|you should|you have to|undefined|null|NaN)\b|\[object|!!|(?<![\w`])@\w|#\d/i

/** The words of listkeeper in a body: without code, titles of sections and the mark. */
const ownWords = (body: string): string =>
  body
    .replace(/^(`{3,})[\s\S]*?^\1$/gm, '')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/(`+)[\s\S]*?\1/g, '')
    .replace(/\*\*.*?\*\*/g, '')

export type Share = {
  /** Which pull requests of the corpus. */
  readonly has: (name: string) => boolean
  /** From how many pairs of versions they are rebuilt, at least. */
  readonly pairs: number
  /** How many suggestions on corrected lines are what the maintainer wrote, at least. */
  readonly equal: number
}

/** The tests of some of the pull requests; two files share them, because each takes half a minute. */
export function testReviews({ has, pairs, equal: leastEqual }: Share): void {
  describe.skipIf(!corpus)(`${reason}pull requests with faults that maintainers corrected later`, () => {
    const pulls = corpus ? pullsOf(corpus, has) : []
    const played: { readonly pull: Rebuilt; readonly played: Played }[] = []
    let github: FakeGitHub

    beforeAll(async () => {
      github = await start()
      for (const pull of pulls) played.push({ pull, played: await play(github, pull) })
    }, 300_000)
    afterAll(() => github?.close())

    const all = (): Said[] => played.flatMap((one) => [...one.played.said])
    const rows = (judged as readonly Row[]).filter(({ pull }) => has(pull))

    test('are rebuilt from many pairs of versions', () => {
      expect(new Set(pulls.map(({ name }) => name.replace(/, \d+$/, ''))).size).toBeGreaterThanOrEqual(pairs)
    })

    test('get comments that a person has read, and lose none that was right', () => {
      const known = new Set(rows.map(keyOf))
      const said = new Set(all().map(keyOf))
      expect(
        all()
          .filter((one) => !known.has(keyOf(one)))
          .map((one) => `${keyOf(one)}\n${one.body}`),
      ).toEqual([])
      expect(rows.filter((row) => row.verdict === 'right' && !said.has(keyOf(row))).map(keyOf)).toEqual([])
      const verdicts = new Map(rows.map((row) => [keyOf(row), row.why === '' ? 'without a reason' : row.verdict]))
      const judged = all().map((one) => verdicts.get(keyOf(one)))
      expect(judged.filter((verdict) => verdict !== 'right' && verdict !== 'debatable')).toEqual([])
      expect(judged.filter((verdict) => verdict === 'debatable').length).toBeLessThanOrEqual(0.05 * judged.length)
    })

    test('hear nothing twice, and a second look at the same commit writes nothing', () => {
      expect(played.flatMap((one) => one.played.twice)).toEqual([])
      expect(played.filter((one) => one.played.repeats > 0).map(({ pull }) => pull.name)).toEqual([])
    })

    test('find a comment folded away as soon as its suggestion is taken over', () => {
      expect(played.flatMap((one) => one.played.unfixed)).toEqual([])
    })

    test('are fixed in the end, but for what the maintainer left as it was', () => {
      const left = new Set(rows.filter((row) => row.left !== undefined).map(keyOf))
      expect(
        all()
          .filter((one) => one.isOpen && !left.has(keyOf(one)))
          .map((one) => `${keyOf(one)}\n${one.body}`),
      ).toEqual([])
    })

    test('are spoken to in friendly words', () => {
      const bodies = [...all().map(({ body }) => body), ...played.flatMap((one) => one.played.summaries)]
      expect(bodies.filter((body) => rude.test(ownWords(body)))).toEqual([])
    })

    test('get two comments at most, as a rule', () => {
      const counts = played
        .map((one) => one.played.first)
        .filter((count) => count > 0)
        .sort((a, b) => a - b)
      expect(counts[counts.length >> 1]).toBeLessThanOrEqual(2)
      expect(counts.at(-1)).toBeLessThanOrEqual(5)
    })

    test('are mostly offered the very lines that the maintainer wrote', () => {
      const offers = all().filter(({ isAbout, suggests }) => isAbout && suggests !== undefined)
      const equal = offers.filter(({ isEqual }) => isEqual)
      const counts = played.map((one) => one.played.first)
      console.log(
        `${pulls.length} pull requests, ${counts.filter((count) => count > 0).length} of them with comments, ${all().length} comments in all; ` +
          `${equal.length} of ${offers.length} suggestions on corrected lines are what the maintainer wrote`,
      )
      expect(equal.length / offers.length).toBeGreaterThanOrEqual(leastEqual)
    })
  })
}

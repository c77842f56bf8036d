// A year of weekly sweeps over a list of three hundred links that are born, die, flap, block, move and come back.
import { afterEach, expect, test } from 'vitest'
import { readState } from '../../../src/review/sweep/issue-record.ts'
import { type FakeGitHub, startFakeGitHub } from '../../e2e/fake-github/index.ts'
import { makeRandom } from '../../links/fleet/random.ts'
import { issuesOf, listOf, openRig, repo, type Truth, weeksFrom, writesOf } from './sweep-rig.ts'

const open: FakeGitHub[] = []
afterEach(async () => {
  for (const github of open.splice(0)) await github.close()
})

const weeks = weeksFrom('2026-01-05', 53)
const dead: readonly Truth[] = ['missing', 'gone', 'none']

type Link = {
  readonly url: string
  readonly born: number
  /** What it answers from a week on; before, it is alive. */
  readonly events: readonly { readonly week: number; readonly truth: Truth }[]
}

/** What happened to every link in a year: most are well all the time. */
function makeYear(seed: number): Link[] {
  const random = makeRandom(seed).next
  const week = (from = 1, to = 44): number => from + Math.floor(random() * (to - from))
  const plans: ((url: string) => Link['events'])[] = [
    ...Array.from({ length: 8 }, () => () => [{ week: week(), truth: 'missing' as const }]),
    ...Array.from({ length: 2 }, () => () => [{ week: week(), truth: 'gone' as const }]),
    ...Array.from({ length: 2 }, () => () => [{ week: week(), truth: 'none' as const }]),
    // One bad week, of each kind.
    ...(['missing', 'missing', 'missing', 'broken', 'slow', 'refused'] as const).map((truth) => () => {
      const bad = week()
      return [
        { week: bad, truth },
        { week: bad + 1, truth: 'alive' as const },
      ]
    }),
    // Two bad weeks, one short of what counts.
    () => {
      const bad = week()
      return [
        { week: bad, truth: 'missing' },
        { week: bad + 2, truth: 'alive' },
      ]
    },
    ...Array.from({ length: 3 }, () => () => [{ week: week(), truth: 'refused' as const }]),
    ...Array.from({ length: 3 }, () => (url: string) => [{ week: week(), truth: { to: `${url}-moved` } }]),
    () => [{ week: week(), truth: 'home' }],
    // Dead, back, and dead again.
    ...Array.from({ length: 2 }, () => () => {
      const death = week(1, 20)
      return [
        { week: death, truth: 'missing' as const },
        { week: death + 8, truth: 'alive' as const },
        { week: death + 16, truth: 'missing' as const },
      ]
    }),
    // Dying, with a host that blocks in between.
    () => {
      const death = week(1, 30)
      return [
        { week: death, truth: 'missing' },
        { week: death + 1, truth: 'refused' },
        { week: death + 3, truth: 'missing' },
      ]
    },
    // Dead, and blocked for a while.
    () => {
      const death = week(1, 30)
      return [
        { week: death, truth: 'gone' },
        { week: death + 4, truth: 'refused' },
        { week: death + 8, truth: 'gone' },
      ]
    },
  ]
  return Array.from({ length: 300 }, (_, index) => {
    const url = `https://host${index % 120}.test/bird/${index + 1}`
    const isBorn = index >= 290
    return { url, born: isBorn ? week() : 0, events: isBorn ? [] : (plans[index]?.(url) ?? []) }
  })
}

function truthIn({ events }: Link, week: number): Truth {
  return events.findLast((event) => event.week <= week)?.truth ?? 'alive'
}

/** How many sweeps in a row, up to this one, found it missing; what blocks neither counts nor ends them. */
function missingSweeps(link: Link, week: number): number {
  let count = 0
  for (let at = week; at >= link.born; at--) {
    const truth = truthIn(link, at)
    if (truth === 'missing') count++
    else if (truth !== 'refused' && truth !== 'broken' && truth !== 'slow') break
  }
  return count
}

function isDead(truth: Truth): boolean {
  return dead.includes(truth)
}

/** The addresses in one group of the body. */
function groupIn(body: string, title: string): string[] {
  const part = body.split(/^### /m).find((one) => one.startsWith(`${title} (`)) ?? ''
  return [...part.matchAll(/^- \[[ x]\] `([^`]+)`/gm)].map((found) => found[1]!)
}

test.each([
  [1, 10, 8],
  [2, 4, 7],
  [3, 4, 7],
])(
  'a year: one issue, no false death, every death in time, silence where nothing changes (seed %i, %i notifications)',
  async (seed, notifications, silent) => {
    const links = makeYear(seed)
    const random = makeRandom(seed + 1000).next
    const byUrl = new Map(links.map((link) => [link.url, link]))
    const removed = new Map<string, number>()
    const listIn = (week: number): string =>
      listOf(links.filter(({ url, born }) => born <= week && (removed.get(url) ?? 99) > week).map(({ url }) => url))
    const github = await startFakeGitHub({
      repositories: { [repo]: { files: { 'README.md': listIn(0) }, permissions: { octo: 'admin' } } },
    })
    open.push(github)
    const rig = openRig(github)
    const notified: string[] = []
    let quiet = 0
    let before = ''
    for (const [week, day] of weeks.entries()) {
      const text = listIn(week)
      if (text !== github.file(repo, 'main', 'README.md')) github.commit(repo, 'main', { files: { 'README.md': text } })
      const present = links.filter(({ url }) => text.includes(`(${url})`))
      const state = JSON.stringify([text, present.map((link) => truthIn(link, week))])
      // A row of failures grows, a move is seen for the second time, or what was struck through goes.
      const isPending =
        present.some((link) => {
          const truth = truthIn(link, week)
          if (typeof truth === 'object') return week - link.events[0]!.week <= 1
          return truth === 'missing' && missingSweeps(link, week) <= 3
        }) || readState(issuesOf(github)[0]?.body ?? '').fixed.length > 0
      github.journal.clear()
      const outcome = await rig.sweep(day, (url) => {
        const link = byUrl.get(url)
        return link ? truthIn(link, week) : 'alive'
      })
      const writes = writesOf(github).filter((call) => !call.endsWith('/labels'))
      expect(writes.length, `week ${week}: ${writes.join(', ')}`).toBeLessThanOrEqual(2)
      for (const call of writes) if (/^POST|closed|open /.test(call)) notified.push(`${week}: ${outcome.kind}`)
      if (state === before && !isPending) {
        quiet++
        expect(writes, `nothing has changed in week ${week}`).toEqual([])
      }
      before = state
      const [issue, ...others] = issuesOf(github)
      expect(others).toEqual([])
      const body = issue?.body ?? ''
      const said = groupIn(body, 'Dead')
      // No death is declared wrongly: what is called dead was dead when it last answered.
      for (const url of said) {
        const link = byUrl.get(url)!
        const last = link.events.findLast((event) => event.week <= week && event.truth !== 'refused')
        expect(isDead(last!.truth), `${url} in week ${week}`).toBe(true)
        if (last!.truth === 'missing') expect(missingSweeps(link, week)).toBeGreaterThanOrEqual(3)
      }
      // Every real death is declared in time: at once, or where a page is missing, in the third sweep that misses it.
      for (const link of present) {
        const truth = truthIn(link, week)
        if (!isDead(truth)) continue
        if (truth !== 'missing' || missingSweeps(link, week) >= 3) expect(said, `week ${week}`).toContain(link.url)
      }
      // Now and then somebody takes out all that is said to be broken.
      const broken = [...said, ...groupIn(body, 'Does not look right'), ...groupIn(body, 'Moved for good')]
      if (issue?.state === 'open' && random() < 0.15) for (const url of broken) removed.set(url, week + 1)
    }
    const [issue] = issuesOf(github)
    expect(issue!.comments).toEqual([])
    // One who opens an issue for every run that finds something would have reported about fifty.
    expect([notified.length, quiet], notified.join(', ')).toEqual([notifications, silent])
  },
  120_000,
)

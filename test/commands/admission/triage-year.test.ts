// A year of a queue: proposals that meet the rules and miss them, that nobody can tell of, that grow up, are mended, are taken up by
// maintainers; services that are down for days. A sample as a rule, two hundred proposals and every day with `npm run soak`.
import { expect, test } from 'vitest'
import { labels } from '../../../src/admission/triage/labels.ts'
import { type QueuedPull, readQueue } from '../../../src/github/admission/queue.ts'
import { withSongs } from '../../e2e/lists.ts'
import { makeRandom } from '../../links/fleet/random.ts'
import { isSoak } from '../../soak.ts'
import { bot, repo, setStage } from './admission-rig.ts'

const kinds = ['meets', 'misses', 'unknown', 'grows', 'is mended', 'is rewritten', 'is taken up', 'is relabelled', 'needs a fix'] as const
type Kind = (typeof kinds)[number]
type Plan = { readonly kind: Kind; readonly opened: number; readonly acts: number; readonly name: string }

const [count, days, step] = isSoak ? [200, 365, 1] : [18, 120, 4]
const most = 3

test(
  `${count} proposals in ${days} days: nothing that is unknown is blamed, no label flaps, at most three are closed in a day`,
  async () => {
    const random = makeRandom(21).next
    const config = 'require: { stars: 50 }\ntriage: { labels: true, close: { rules: [stars], after: 30d }, remind: 14d }\n'
    const stage = await setStage({ config, now: '2026-01-01T06:00:00Z' })
    const { github } = stage
    const plans = Array.from({ length: count }, (_, index): Plan => {
      // Many on few days, as it is after somebody has written about a list.
      const opened = random() < 0.4 ? 20 : Math.floor(random() * days * 0.7)
      return { kind: kinds[index % kinds.length]!, opened, acts: opened + 3 + Math.floor(random() * 60), name: `bird${index}` }
    })
    const outages = Array.from({ length: Math.ceil(days / 30) }, () => Math.floor(random() * days))
    const isOut = (today: number): boolean => outages.some((from) => today >= from && today < from + 3)
    const numbers = new Map<Plan, number>()
    const events = new Map<number, number>()
    const happened = (number: number): void => void events.set(number, (events.get(number) ?? 0) + 1)
    const starsOf = ({ kind, acts }: Plan, today: number): number =>
      kind === 'grows' && today >= acts ? 80 : kind === 'meets' || kind === 'needs a fix' ? 90 : 3
    const entry = ({ name, kind }: Plan, isBetter = false): string =>
      isBetter
        ? withSongs(`- [${name}](https://github.com/good/${name}) - About birds.`)
        : withSongs(`- [${name}](https://github.com/bird/${name}) - About birds${kind === 'needs a fix' ? '' : '.'}`)
    const describeAll = (today: number): void => {
      for (const plan of plans) {
        const isKnown = plan.kind !== 'unknown' && !isOut(today)
        github.describe(`bird/${plan.name}`, isKnown ? { stars: starsOf(plan, today) } : { private: true })
        github.describe(`good/${plan.name}`, isOut(today) ? { private: true } : { stars: 400 })
      }
    }
    const closedOn = new Map<number, number>()
    let requests = 0
    const read = async (): Promise<QueuedPull[]> => [
      ...(await readQueue(stage.ports.client, { owner: 'octo', repo: 'list' }, { state: 'open' }, stage.ports)),
      ...(await readQueue(stage.ports.client, { owner: 'octo', repo: 'list' }, { state: 'closed', most: count }, stage.ports)),
    ]
    for (let today = 0; today < days; today++) {
      describeAll(today)
      for (const plan of plans.filter(({ opened }) => opened === today)) {
        const number = stage.propose({ user: plan.name, head: entry(plan), title: `Add ${plan.name}` })
        numbers.set(plan, number)
        happened(number)
        await stage.review(number)
      }
      for (const plan of plans.filter(({ acts, opened }) => acts === today && opened < today)) {
        const number = numbers.get(plan)!
        const branch = `add-${number}`
        const isOpen = github.posted(repo, number).state === 'open'
        if (plan.kind === 'is mended' || plan.kind === 'is rewritten') {
          const from = plan.kind === 'is rewritten' ? { from: github.head(repo) } : {}
          github.commit(`${plan.name}/list`, branch, { files: { 'README.md': entry(plan, true) }, author: plan.name, ...from })
          happened(number)
          if (isOpen) await stage.review(number)
        } else if (plan.kind === 'is taken up') github.comment(repo, number, 'mia', 'Let me think about this one.')
        else if (plan.kind === 'is relabelled') github.labelAs('mia', repo, number, [])
      }
      // GitHub counts by the hour, and this is another day.
      github.rates.used = 0
      if (today % step === 0) {
        github.journal.clear()
        const triaged = await stage.triage()
        requests = Math.max(requests, github.journal.length)
        if (triaged.kind !== 'done') throw new Error(triaged.why)
        expect(triaged.closed.length, `day ${today}`).toBeLessThanOrEqual(most)
        if (today < 7) expect([...triaged.told, ...triaged.closed, ...triaged.reminded]).toEqual([])
        for (const number of triaged.closed) {
          const plan = plans.find((one) => numbers.get(one) === number)!
          closedOn.set(number, today)
          // Only what is known to miss the rule on that very day, and what nobody took up before.
          expect(isOut(today), `#${number}, day ${today}`).toBe(false)
          expect(['misses', 'grows', 'is mended', 'is rewritten', 'is taken up', 'is relabelled']).toContain(plan.kind)
          if (plan.kind === 'is taken up' || plan.kind === 'is relabelled') expect(plan.acts).toBeGreaterThan(today - 1)
          if (plan.kind === 'grows' || plan.kind === 'is mended') expect(plan.acts).toBeGreaterThanOrEqual(today)
        }
        for (const number of triaged.reopened) happened(number)
        // The same again at once changes nothing.
        github.journal.clear()
        if (today % 30 === 0) {
          await stage.triage()
          expect(
            github.journal.filter(({ isWrite }) => isWrite),
            `day ${today}`,
          ).toEqual([])
        }
      }
      stage.pass(1)
    }
    const pulls = await read()
    let said = 0
    for (const [plan, number] of numbers) {
      const pull = pulls.find((one) => one.number === number)!
      const own = pull.words.filter(({ isOwn }) => isOwn)
      said += own.length
      // One summary, one notice, perhaps a second one, a reminder, a word that a new one is welcome.
      expect(own.length, `#${number} ${plan.kind}`).toBeLessThanOrEqual(plan.kind === 'meets' ? 0 : 4)
      // No label comes more often than something has happened: a push, a day on which a rule came to be met, a reopening.
      // What came while nobody could tell gets its label when somebody can.
      const unsure = [plan.opened, plan.acts].filter(isOut).length
      const set = pull.happened.filter(({ kind, isOwn, label }) => kind === 'labeled' && isOwn && label !== undefined && label in labels)
      expect(set.length, `#${number} ${plan.kind}`).toBeLessThanOrEqual(
        (events.get(number) ?? 0) + (plan.kind === 'grows' ? 1 : 0) + unsure,
      )
      if (plan.kind === 'unknown' || plan.kind === 'meets' || plan.kind === 'needs a fix')
        expect(
          pull.happened.filter(({ kind, isOwn }) => kind === 'closed' && isOwn),
          `#${number} ${plan.kind}`,
        ).toEqual([])
      if (plan.kind === 'is mended' && plan.opened + 70 < days && plan.acts < plan.opened + 30)
        expect(pull.isOpen, `#${number} ${plan.kind}`).toBe(true)
      if (plan.kind === 'unknown') expect(pull.labels).not.toContain('listkeeper: rules not met')
    }
    expect(closedOn.size).toBeGreaterThan(2)
    // The token of a workflow has a thousand requests an hour.
    expect(requests).toBeLessThan(400)
    // Notifications of the whole year: so many for a proposal.
    expect(said / count).toBeLessThan(3)
    if (isSoak)
      console.log(`${bot}: ${said} comments and reviews on ${count} proposals, ${closedOn.size} closed, at most ${requests} requests a run`)
    await stage.close()
  },
  isSoak ? 3_600_000 : 120_000,
)

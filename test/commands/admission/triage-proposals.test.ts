// Labels, closing, reopening and reminders, over days of a virtual clock.
import { afterEach, describe, expect, test } from 'vitest'
import { listQueue } from '../../../src/commands/admission/list-queue.ts'
import { list, nests, withSongs } from '../../e2e/lists.ts'
import { actAs } from '../../e2e/person.ts'
import { configPath, repo, type Stage, type StageOptions, setStage } from './admission-rig.ts'

const stages: Stage[] = []
afterEach(async () => {
  for (const stage of stages.splice(0)) await stage.close()
})

const rules = 'require: { stars: 50 }\n'
const labelling = `${rules}triage: { labels: true }\n`
const closing = `${rules}triage: { labels: true, close: { rules: [stars], after: 30d } }\n`

const robin = withSongs('- [Robin](https://github.com/bird/robin) - About robins.')
const lark = withSongs('- [Lark](https://github.com/bird/lark) - About larks.')
const both = withSongs('- [Robin](https://github.com/bird/robin) - About robins.', '- [Lark](https://github.com/bird/lark) - About larks.')

async function start(options: StageOptions = { config: closing }): Promise<Stage> {
  const stage = await setStage({ now: '2026-01-01T12:00:00Z', ...options })
  stages.push(stage)
  stage.github.describe('bird/robin', { stars: 3 })
  stage.github.describe('bird/lark', { stars: 500 })
  return stage
}

const [passed, changes, unmet, byHand] = ['checks passed', 'needs changes', 'rules not met', 'check by hand'].map(
  (name) => `listkeeper: ${name}`,
) as [string, string, string, string]

/** Requests that change something on a pull request. */
function writes(stage: Stage): string[] {
  return stage.github.journal.filter(({ isWrite }) => isWrite).map(({ method, path }) => `${method} ${path}`)
}

describe('labels', () => {
  test.each([
    ['what meets the rules', lark, passed],
    ['what misses one', robin, unmet],
    ['what has something to fix', withSongs('- [Lark](https://github.com/bird/lark) - About larks'), changes],
    ['what nobody can tell', withSongs('- [Owl](https://github.com/bird/owl-that-nobody-knows) - About owls.'), byHand],
    ['what misses one and has something to fix', withSongs('- [Robin](https://github.com/bird/robin) - About robins'), unmet],
    ['what changes an entry of others besides', both.replace('About wren number 6.', 'All about wren number 6.'), unmet],
    ['what only removes entries', list({ nests: nests.slice(1) }), byHand],
  ])('say of %s', async (_, head, label) => {
    const stage = await start({ config: labelling })
    const number = stage.propose({ user: 'ann', head })
    await stage.review(number)
    expect(stage.labels(number)).toEqual([label])
  })

  test('never say that checks passed where an entry of others is changed', async () => {
    const stage = await start({ config: labelling })
    const number = stage.propose({ user: 'ann', head: lark.replace('About wren number 6.', 'All about wren number 6.') })
    await stage.review(number)
    expect(stage.labels(number)).not.toContain(passed)
  })

  test('are off unless they are asked for, and then no request is made for them', async () => {
    const stage = await start({ config: rules })
    const number = stage.propose({ user: 'ann', head: robin })
    await stage.review(number)
    expect(stage.labels(number)).toEqual([])
    expect(stage.github.journal.filter(({ path }) => path.includes('label'))).toEqual([])
  })

  test('follow a push that mends it, and are written only where they change', async () => {
    const stage = await start({ config: labelling })
    const number = stage.propose({ user: 'ann', head: robin })
    await stage.review(number)
    stage.github.journal.clear()
    await stage.review(number)
    expect(writes(stage).filter((line) => line.includes('label'))).toEqual([])
    stage.github.push(repo, number, { files: { 'README.md': lark } })
    await stage.review(number)
    expect(stage.labels(number)).toEqual([passed])
    expect(writes(stage).filter((line) => line.includes('label'))).toHaveLength(3)
  })

  test('that a person took off stay off, and those of the next state come', async () => {
    const stage = await start({ config: labelling })
    const number = stage.propose({ user: 'ann', head: robin })
    await stage.review(number)
    stage.github.labelAs('mia', repo, number, ['topic: birds'])
    await stage.review(number)
    expect(stage.labels(number)).toEqual(['topic: birds'])
    stage.github.push(repo, number, { files: { 'README.md': lark } })
    await stage.review(number)
    expect(stage.labels(number)).toEqual([passed, 'topic: birds'])
  })

  test('that a person set stay, whatever the review says', async () => {
    const stage = await start({ config: labelling })
    const number = stage.propose({ user: 'ann', head: robin })
    stage.github.labelAs('mia', repo, number, [passed])
    await stage.review(number)
    expect(stage.labels(number)).toEqual([passed])
    stage.github.labelAs('mia', repo, number, [unmet])
    stage.github.push(repo, number, { files: { 'README.md': lark } })
    await stage.review(number)
    expect(stage.labels(number)).toEqual([unmet])
  })

  test('change when a maintainer accepts what was missed', async () => {
    const stage = await start({ config: labelling })
    const number = stage.propose({ user: 'ann', head: robin })
    await stage.review(number)
    await stage.ask('mia', number, '/listkeeper accept')
    expect(stage.labels(number)).toEqual([passed])
  })

  test('that the token may not set fail no review', async () => {
    const stage = await start({ config: labelling, permissions: { contents: 'read', checks: 'write' } })
    const number = stage.propose({ user: 'ann', head: robin })
    await stage.review(number)
    expect(stage.log.join('\n')).toContain('The label was not set: the token may not set labels')
  })

  test('are made on the schedule, for reviews that may set them and not make them', async () => {
    const stage = await start({ config: labelling, permissions: { contents: 'read', checks: 'write', issues: 'write' } })
    await stage.triage()
    await stage.triage()
    expect(writes(stage)).toEqual(Array.from({ length: 4 }, () => 'POST /repos/octo/list/labels'))
  })

  test('two reviews at once leave one', async () => {
    const stage = await start({ config: labelling })
    const number = stage.propose({ user: 'ann', head: robin })
    await Promise.all([stage.review(number), stage.review(number)])
    expect(stage.labels(number)).toEqual([unmet])
  })
})

describe('closing', () => {
  /** A proposal that misses the rule, reviewed, after the first week. */
  async function suspect(options?: StageOptions, head = robin): Promise<Stage & { number: number }> {
    const stage = await start(options)
    stage.pass(8)
    const number = stage.propose({ user: 'ann', head })
    await stage.review(number)
    return { ...stage, number }
  }

  const state = (stage: Stage, number: number): string => stage.github.posted(repo, number).state

  test('tells its author first, and closes after the time, with the same comment', async () => {
    const stage = await suspect()
    const { number } = stage
    expect(await stage.triage()).toMatchObject({ told: [number], closed: [] })
    const [told] = stage.said(number)
    expect(told).toContain('Thank you for the proposal, ann. As it is, it cannot be added:\n\n- `Robin`: at least 50 stars')
    expect(told).toContain('it is closed on 2026-02-08')
    stage.pass(29)
    stage.github.journal.clear()
    expect(await stage.triage()).toMatchObject({ told: [], closed: [] })
    expect(writes(stage)).toEqual([])
    stage.pass(1)
    stage.github.journal.clear()
    expect(await stage.triage()).toMatchObject({ closed: [number] })
    expect(state(stage, number)).toBe('closed')
    // Those that were closed are read before another one is, and then not again for those that may be opened.
    expect(stage.github.journal.filter(({ body }) => JSON.stringify(body ?? '').includes('"CLOSED"'))).toHaveLength(1)
    expect(stage.said(number)).toEqual([expect.stringContaining('Closed, because it does not meet what this list asks of new entries')])
    stage.github.journal.clear()
    await stage.triage()
    expect(writes(stage)).toEqual([])
  })

  test('does nothing but log in the first week', async () => {
    const stage = await start()
    stage.pass(1)
    const number = stage.propose({ user: 'ann', head: robin })
    await stage.review(number)
    stage.github.journal.clear()
    expect(await stage.triage()).toMatchObject({ planned: [number], told: [] })
    expect(writes(stage).filter((line) => !line.endsWith('/labels'))).toEqual([])
    expect(stage.log.at(-1)).toBe(
      `First week, nothing is written: pull request ${number} would be told that it misses stars, and be closed 30d later.`,
    )
    stage.pass(7)
    expect(await stage.triage()).toMatchObject({ told: [number] })
  })

  test('goes on where something else in the configuration changes, as a link that is ignored', async () => {
    const stage = await suspect()
    const { number, github } = stage
    await stage.triage()
    for (const ignored of ['a', 'b']) {
      stage.pass(2)
      const text = `${closing}links: { ignore: [{ url: "https://${ignored}.example", reason: old }] }\n`
      github.commit(repo, 'main', { files: { [configPath]: text }, author: 'octo' })
    }
    const second = stage.propose({ user: 'bob', head: robin })
    await stage.review(second)
    expect(await stage.triage()).toMatchObject({ told: [second], planned: [] })
    stage.pass(27)
    expect(await stage.triage()).toMatchObject({ closed: [number] })
  })

  test('counts from the oldest of the last twenty changes where all of them are about something else', async () => {
    const stage = await start()
    const proposals: number[] = []
    for (let day = 1; day <= 25; day++) {
      stage.pass(1)
      const text = `${closing}links: { ignore: [{ url: "https://${day}.example", reason: old }] }\n`
      stage.github.commit(repo, 'main', { files: { [configPath]: text }, author: 'octo' })
      if (day === 5 || day === 6) proposals.push(stage.propose({ user: 'ann', head: robin }))
    }
    for (const number of proposals) await stage.review(number)
    expect(await stage.triage()).toMatchObject({ told: [proposals[1]], planned: [] })
  })

  test('counts from the merge of what switched it on, however old the commit is', async () => {
    const stage = await start({ config: rules })
    const { github } = stage
    github.commit(repo, 'closing', { files: { [configPath]: closing }, author: 'octo' })
    const own = github.openPullRequest({ repo, head: 'closing', user: 'octo' })
    stage.pass(10)
    const early = stage.propose({ user: 'ann', head: robin })
    stage.pass(10)
    github.mergePullRequest(repo, own, 'octo')
    stage.pass(1)
    const late = stage.propose({ user: 'bob', head: robin })
    for (const number of [early, late]) await stage.review(number)
    expect(await stage.triage()).toMatchObject({ told: [], planned: [late] })
    stage.pass(7)
    expect(await stage.triage()).toMatchObject({ told: [late] })
  })

  test.each([
    ['a requirement', closing.replace('50', '60')],
    ['what closes', closing.replace('[stars]', '[stars, license]')],
    ['the severity', `${closing}rules: { entry-requirements: error }\n`],
  ])('begins anew where %s changes', async (_, config) => {
    const stage = await suspect()
    await stage.triage()
    stage.pass(2)
    stage.github.commit(repo, 'main', { files: { [configPath]: config }, author: 'octo' })
    stage.pass(1)
    const later = stage.propose({ user: 'bob', head: robin })
    await stage.review(later)
    expect(await stage.triage()).toMatchObject({ told: [], planned: [later] })
    stage.pass(60)
    expect(await stage.triage()).toMatchObject({ told: [later], closed: [] })
  })

  test('leaves what was opened before it was switched on, unless all is asked for', async () => {
    const stage = await start({ config: rules })
    const number = stage.propose({ user: 'ann', head: robin })
    await stage.review(number)
    stage.github.commit(repo, 'main', { files: { [configPath]: closing }, author: 'octo' })
    stage.github.editPullRequest(repo, number, { body: 'Please.' })
    stage.pass(60)
    await stage.review(number)
    expect(await stage.triage()).toMatchObject({ told: [], closed: [], planned: [] })
    expect(await stage.triage({ backlog: true })).toMatchObject({ told: [number] })
    stage.pass(31)
    expect(await stage.triage()).toMatchObject({ closed: [] })
    expect(await stage.triage({ backlog: true })).toMatchObject({ closed: [number] })
  })

  test.each<[string, (stage: Stage, number: number) => unknown, RegExp]>([
    ['commented', ({ github }, number) => github.comment(repo, number, 'mia', 'I like it.'), /any more, because a maintainer has spoken\./],
    ['assigned somebody', ({ github }, number) => github.assign(repo, number, 'tom', 'mia'), /any more, because it is assigned\./],
    ['set a milestone', ({ github }, number) => github.setMilestone(repo, number, 'Spring', 'mia'), /because it has a milestone\./],
    ['took the label off', ({ github }, number) => github.labelAs('mia', repo, number, []), /because a person set or took off a label\./],
    ['set another of the labels', ({ github }, number) => github.labelAs('mia', repo, number, [passed]), /because a person set or/],
    [
      'closed and reopened it',
      ({ github }, number) => [github.closePullRequest(repo, number, 'mia'), github.reopenPullRequest(repo, number, 'mia')],
      /because a person reopened it\./,
    ],
    ['accepted it', (stage, number) => stage.ask('mia', number, '/listkeeper accept'), /because a maintainer has spoken\./],
    [
      'resolved the thread about it',
      ({ github }, number) => actAs(github, 'mia').resolve(number),
      /a maintainer accepted what it misses\./,
    ],
    [
      'spoke without telling who belongs to the organization',
      ({ github }, number) => [github.hideMembership('mia'), github.comment(repo, number, 'mia', 'I like it.')],
      /because a maintainer has spoken\./,
    ],
  ])('is for people where a person with write access %s, and the announcement is taken back', async (_, act, notice) => {
    const stage = await suspect()
    const { number } = stage
    await stage.triage()
    stage.pass(20)
    await act(stage, number)
    stage.pass(40)
    expect(await stage.triage()).toMatchObject({ closed: [] })
    expect(state(stage, number)).toBe('open')
    expect(stage.said(number)[0]).toMatch(notice)
    stage.github.journal.clear()
    expect(await stage.triage()).toMatchObject({ closed: [], told: [] })
    expect(writes(stage)).toEqual([])
  })

  test.each<[string, (stage: Stage, number: number) => unknown, RegExp]>([
    [
      'has become a draft',
      ({ github }, number) => github.editPullRequest(repo, number, { draft: true }),
      /any more, because it is a draft\./,
    ],
    ['may write by now', ({ github }) => github.setPermission(repo, 'ann', 'write'), /because its author may write to the repository\./],
  ])('is called off for a proposal that %s', async (_, act, notice) => {
    const stage = await suspect()
    const { number } = stage
    await stage.triage()
    act(stage, number)
    stage.pass(1)
    await stage.triage()
    expect(stage.said(number)[0]).toMatch(notice)
    stage.pass(40)
    expect(await stage.triage()).toMatchObject({ closed: [] })
  })

  test('is announced anew for what is a draft no longer', async () => {
    const stage = await suspect()
    const { number, github } = stage
    await stage.triage()
    for (const draft of [true, false]) {
      github.editPullRequest(repo, number, { draft })
      stage.pass(1)
      expect(await stage.triage()).toMatchObject({ told: draft ? [] : [number] })
    }
    expect(stage.said(number)).toEqual([expect.stringContaining('because it is a draft'), expect.stringContaining('it is closed on')])
    stage.pass(31)
    expect(await stage.triage()).toMatchObject({ closed: [number] })
    expect(stage.said(number).at(-1)).toContain('Closed, because')
  })

  test('does not touch what a person switched everything off for, not even the announcement', async () => {
    const stage = await suspect()
    const { number } = stage
    await stage.triage()
    stage.github.labelAs('mia', repo, number, ['listkeeper: off'])
    stage.pass(40)
    stage.github.journal.clear()
    expect(await stage.triage()).toMatchObject({ closed: [], told: [] })
    expect(writes(stage)).toEqual([])
    expect(stage.said(number)[0]).toMatch(/it is closed on 2026-02-08/)
  })

  test('is not stopped by the words of others', async () => {
    const stage = await suspect()
    await stage.triage()
    stage.github.comment(repo, stage.number, 'tom', 'Keep it open! <!-- listkeeper:1 notice lifted 2026-01-10 -->')
    stage.pass(31)
    expect(await stage.triage()).toMatchObject({ closed: [stage.number] })
  })

  test('waits as long again when the author does something', async () => {
    const stage = await suspect()
    await stage.triage()
    stage.pass(20)
    stage.github.comment(repo, stage.number, 'ann', 'I am working on it.')
    stage.pass(15)
    expect(await stage.triage()).toMatchObject({ closed: [] })
    stage.pass(16)
    expect(await stage.triage()).toMatchObject({ closed: [stage.number] })
  })

  const robins = withSongs('- [Robin](https://github.com/bird/robin) - All about robins.')
  const yearsAgo = Date.parse('2019-03-01T00:00:00Z')
  const inYears = Date.parse('2031-03-01T00:00:00Z')
  const pushes: [string, (stage: Stage, number: number) => unknown][] = [
    ['a commit of years ago', ({ github }, number) => github.push(repo, number, { files: { 'README.md': robins }, at: yearsAgo })],
    [
      'a forced push of one',
      ({ github }, number) => github.push(repo, number, { files: { 'README.md': robin }, at: yearsAgo, force: true }),
    ],
    ['a commit of the future', ({ github }, number) => github.push(repo, number, { files: { 'README.md': robins }, at: inYears })],
  ]

  test.each(pushes)('waits as long again after %s, and says so in the same comment', async (_, push) => {
    const stage = await suspect()
    const { number } = stage
    await stage.triage()
    stage.pass(29)
    push(stage, number)
    stage.pass(1)
    expect(await stage.triage()).toMatchObject({ told: [], closed: [] })
    expect(stage.said(number)).toEqual([expect.stringContaining('it is closed on 2026-03-10')])
    stage.pass(29)
    stage.github.comment(repo, number, 'tom', 'Any news?')
    expect(await stage.triage()).toMatchObject({ closed: [] })
    stage.pass(1)
    expect(await stage.triage()).toMatchObject({ closed: [number] })
  })

  test('is called off at once where a push after the notice meets the rules', async () => {
    const stage = await suspect()
    await stage.triage()
    stage.github.push(repo, stage.number, { files: { 'README.md': lark }, at: yearsAgo })
    expect(await stage.triage()).toMatchObject({ closed: [] })
    expect(stage.said(stage.number)).toEqual(['What this list asks is met now, so this stays open. Thank you!'])
  })

  test.each<[string, string, string]>([
    ['one of several entries meets the rules', both, 'stars'],
    ['what it misses is another rule than those named', robin, 'archived'],
    ['nobody knows', withSongs('- [Owl](https://github.com/bird/owl) - About owls.'), 'stars'],
    ['it adds nothing', list({ nests: nests.slice(1) }), 'stars'],
  ])('does not touch a proposal where %s', async (_, head, rule) => {
    const stage = await suspect({ config: closing.replace('[stars]', `[${rule}]`) }, head)
    stage.pass(60)
    expect(await stage.triage()).toMatchObject({ told: [], closed: [], planned: [] })
  })

  test('stops where what was missed cannot be told any more', async () => {
    const stage = await suspect()
    await stage.triage()
    stage.pass(31)
    stage.github.describe('bird/robin', { private: true })
    expect(await stage.triage()).toMatchObject({ closed: [] })
    stage.github.describe('bird/robin', { stars: 3 })
    expect(await stage.triage()).toMatchObject({ closed: [stage.number] })
  })

  test('is called off where the rules are met by then', async () => {
    const stage = await suspect()
    await stage.triage()
    stage.pass(31)
    stage.github.describe('bird/robin', { stars: 60 })
    expect(await stage.triage()).toMatchObject({ closed: [] })
    expect(stage.said(stage.number)).toEqual(['What this list asks is met now, so this stays open. Thank you!'])
    expect(stage.labels(stage.number)).toEqual([passed])
  })

  test.each<[string, { contributors: number; templates: number }]>([
    ['stars', { contributors: 0, templates: 0 }],
    ['contributors', { contributors: 1, templates: 0 }],
    ['checklist', { contributors: 0, templates: 2 }],
  ])('asks only for what its rules are about: %s', async (rule, requests) => {
    const config = `require: [{ repository: { stars: 50, contributors: 5 } }]\nproposal: { checklist: true }\ntriage: { labels: true, close: { rules: [${rule}] } }\n`
    const stage = await suspect({ config, files: { '.github/PULL_REQUEST_TEMPLATE.md': '- [ ] I have read it.\n' } })
    stage.github.journal.clear()
    await stage.triage()
    const found = stage.github.journal.map(({ path, body }) => `${path} ${JSON.stringify(body ?? '')}`)
    expect({
      contributors: found.filter((line) => line.includes('/contributors')).length,
      templates: found.filter((line) => /pull_request_template/i.test(line)).length,
    }).toEqual(requests)
  })

  test('is for three a day at most, also of two runs at once', async () => {
    const stage = await start()
    stage.pass(8)
    const numbers = Array.from({ length: 8 }, (_, index) => stage.propose({ user: `user${index}`, head: robin }))
    for (const number of numbers) await stage.review(number)
    await stage.triage()
    stage.pass(31)
    await Promise.all([stage.triage(), stage.triage()])
    await stage.triage()
    const closed = (): number => numbers.filter((number) => state(stage, number) === 'closed').length
    expect(closed()).toBe(3)
    stage.pass(1)
    await stage.triage()
    expect(closed()).toBe(6)
  })

  test('works without labels, by what the review says', async () => {
    const stage = await suspect({ config: closing.replace('labels: true, ', '') })
    expect(await stage.triage()).toMatchObject({ told: [stage.number] })
  })

  test('hears nothing of a summary that somebody else wrote', async () => {
    const stage = await start({ config: closing.replace('labels: true, ', '') })
    stage.pass(8)
    const number = stage.propose({ user: 'ann', head: lark })
    stage.github.comment(repo, number, 'tom', '<!-- listkeeper:1 unmet -->')
    stage.github.journal.clear()
    expect(await stage.triage()).toMatchObject({ told: [] })
    expect(stage.github.journal.length).toBeLessThan(8)
  })

  test('ends the same wherever it is killed', async () => {
    const play = async (deadly: number, days: readonly number[]): Promise<{ calls: number; end: unknown }> => {
      const stage = await suspect()
      for (const day of days.slice(0, -1)) {
        stage.pass(day)
        await stage.triage()
      }
      stage.pass(days.at(-1)!)
      const ports = stage.mortal(deadly)
      await stage.triage({}, ports).catch(() => stage.triage())
      return { calls: ports.calls(), end: stage.github.posted(repo, stage.number) }
    }
    for (const days of [[0], [0, 31]]) {
      const { calls, end } = await play(Number.POSITIVE_INFINITY, days)
      for (let call = 0; call < calls; call++) expect((await play(call, days)).end, `killed before call ${call}`).toEqual(end)
    }
  })
})

describe('reopening', () => {
  async function closed(): Promise<Stage & { number: number }> {
    const stage = await start()
    stage.pass(8)
    const number = stage.propose({ user: 'ann', head: robin })
    await stage.review(number)
    await stage.triage()
    stage.pass(31)
    await stage.triage()
    expect(stage.github.posted(repo, number).state).toBe('closed')
    return { ...stage, number }
  }

  test('comes with a push that mends it, and the push is reviewed', async () => {
    const stage = await closed()
    const head = stage.github.commit('ann/list', 'add-1', { files: { 'README.md': lark }, author: 'ann' })
    expect(await stage.triage()).toMatchObject({ reopened: [stage.number] })
    const { state, checkRuns, labels } = stage.github.posted(repo, stage.number)
    expect([state, labels]).toEqual(['open', [passed]])
    expect(checkRuns.at(-1)).toMatchObject({ sha: head, conclusion: 'success' })
    expect(stage.said(stage.number)).toEqual(['What this list asks is met now, so this is open again. Thank you!'])
    stage.pass(40)
    expect(await stage.triage()).toMatchObject({ closed: [], told: [], reopened: [] })
  })

  test('comes when the entry has grown up', async () => {
    const stage = await closed()
    expect(await stage.triage()).toMatchObject({ reopened: [] })
    stage.github.describe('bird/robin', { stars: 51 })
    expect(await stage.triage()).toMatchObject({ reopened: [stage.number] })
  })

  test('after a forced push is asked for as a new one, once', async () => {
    const stage = await closed()
    stage.github.commit('ann/list', 'add-1', { files: { 'README.md': lark }, author: 'ann', from: stage.github.head(repo) })
    for (let look = 0; look < 3; look++) expect(await stage.triage()).toMatchObject({ reopened: [] })
    expect(stage.said(stage.number).slice(1)).toEqual([
      'What this list asks is met now, thank you, ann! I could not open this one again, because its branch was rewritten or removed since. Please open a new pull request with the same change; it starts without a waiting time.',
    ])
  })

  test('is not for what people closed, or declined', async () => {
    const stage = await start({ config: `${closing}decline: { no: "Not this one." }\n` })
    stage.pass(8)
    const numbers = ['ann', 'bob', 'cai'].map((user) => stage.propose({ user, head: robin }))
    for (const number of numbers) await stage.review(number)
    await stage.triage()
    stage.github.closePullRequest(repo, numbers[0]!, 'mia')
    stage.github.closePullRequest(repo, numbers[1]!, 'bob')
    await stage.ask('mia', numbers[2]!, '/listkeeper decline no')
    stage.github.describe('bird/robin', { stars: 51 })
    expect(await stage.triage()).toMatchObject({ reopened: [] })
  })

  test('ends the same wherever it is killed', async () => {
    const play = async (deadly: number): Promise<{ calls: number; end: unknown }> => {
      const stage = await closed()
      stage.github.commit('ann/list', 'add-1', { files: { 'README.md': lark }, author: 'ann' })
      const ports = stage.mortal(deadly)
      await stage.triage({}, ports).catch(() => stage.triage())
      const { checkRuns, ...end } = stage.github.posted(repo, stage.number)
      return { calls: ports.calls(), end: { ...end, conclusion: checkRuns.at(-1)?.conclusion } }
    }
    const { calls, end } = await play(Number.POSITIVE_INFINITY)
    for (let call = 0; call < calls; call += 2) expect((await play(call)).end, `killed before call ${call}`).toEqual(end)
  })
})

describe('a reminder', () => {
  const reminding = 'triage: { remind: 14d, labels: true }\n'

  test('is written once to an author whose turn it is, and then it is a maintainer’s', async () => {
    const stage = await start({ config: reminding })
    const number = stage.propose({ user: 'ann', head: withSongs('- [Robin](https://robin.example) - About robins') })
    const fine = stage.propose({ user: 'bob', head: withSongs('- [Owl](https://owl.example) - About owls.') })
    for (const one of [number, fine]) await stage.review(one)
    stage.pass(13)
    expect(await stage.triage()).toMatchObject({ reminded: [] })
    stage.pass(1)
    expect(await stage.triage()).toMatchObject({ reminded: [number] })
    stage.pass(60)
    expect(await stage.triage()).toMatchObject({ reminded: [] })
    expect(stage.said(number).at(-1)).toContain('A reminder, ann: this waits for you')
  })

  test('counts from the last word of the author, or of a maintainer who asks for something', async () => {
    const stage = await start({ config: reminding })
    const number = stage.propose({ user: 'ann', head: withSongs('- [Owl](https://owl.example) - About owls.') })
    await stage.review(number)
    stage.pass(20)
    expect(await stage.triage()).toMatchObject({ reminded: [] })
    stage.github.comment(repo, number, 'mia', 'What do owls eat?')
    stage.pass(15)
    expect(await stage.triage()).toMatchObject({ reminded: [number] })
  })

  test('makes it a maintainer’s turn until one has spoken, and is not written again for what that one asks', async () => {
    const stage = await start({ config: reminding })
    const number = stage.propose({ user: 'ann', head: withSongs('- [Owl](https://owl.example) - About owls.') })
    await stage.review(number)
    const turn = async (): Promise<string | undefined> => (await listQueue(stage.ports, { owner: 'octo', repo: 'list' }))[0]?.waitsFor
    stage.pass(1)
    stage.github.comment(repo, number, 'mia', 'What do owls eat?')
    expect(await turn()).toBe('author')
    stage.pass(14)
    expect(await stage.triage()).toMatchObject({ reminded: [number] })
    expect(await turn()).toBe('maintainer')
    stage.pass(1)
    stage.github.comment(repo, number, 'mia', 'And where do they sleep?')
    expect(await turn()).toBe('author')
    stage.pass(15)
    expect(await stage.triage()).toMatchObject({ reminded: [] })
    stage.github.comment(repo, number, 'ann', 'In trees.')
    expect(await turn()).toBe('maintainer')
  })

  test('comes too where something else in the configuration changed since', async () => {
    const stage = await start({ config: reminding })
    const number = stage.propose({ user: 'ann', head: withSongs('- [Robin](https://robin.example) - About robins') })
    await stage.review(number)
    stage.github.commit(repo, 'main', { files: { [configPath]: `${reminding}review: { links: none }\n` }, author: 'octo' })
    stage.pass(14)
    expect(await stage.triage()).toMatchObject({ reminded: [number] })
  })

  test('is not for what was opened before it was switched on', async () => {
    const stage = await start({ config: 'triage: { labels: true }\n' })
    const number = stage.propose({ user: 'ann', head: withSongs('- [Robin](https://robin.example) - About robins') })
    await stage.review(number)
    stage.github.commit(repo, 'main', { files: { [configPath]: reminding }, author: 'octo' })
    stage.pass(60)
    expect(await stage.triage()).toMatchObject({ reminded: [] })
  })
})

describe('a proposal that was taken', () => {
  test('is closed with thanks when that lands, and not before', async () => {
    const stage = await start({ config: '' })
    const number = stage.propose({ user: 'ann', head: lark })
    await stage.ask('mia', number, '/listkeeper take')
    expect(await stage.triage()).toMatchObject({ thanked: [] })
    stage.github.mergePullRequest(repo, 2, 'mia')
    expect(await stage.triage()).toMatchObject({ thanked: [number] })
    expect(stage.github.posted(repo, number).state).toBe('closed')
    expect(stage.said(number).at(-1)).toBe('This is in the list now, with #2. Thank you, ann!')
    expect(await stage.triage()).toMatchObject({ thanked: [] })
  })

  test('is read once more only while it is open, of those that landed as of those that people closed', async () => {
    const stage = await start({ config: '' })
    const numbers = ['ann', 'bob', 'cai'].map((user) =>
      stage.propose({ user, head: withSongs(`- [Bird of ${user}](https://${user}.example) - About birds.`) }),
    )
    await stage.ask('mia', numbers[0]!, `/listkeeper take ${numbers.join(' ')}`)
    stage.github.closePullRequest(repo, numbers[2]!, 'cai')
    stage.github.mergePullRequest(repo, 4, 'mia')
    const requests = async (): Promise<readonly [reads: number, all: number]> => {
      stage.github.journal.clear()
      await stage.triage()
      const reads = stage.github.journal.filter(({ operation }) => operation === 'graphql viewer repository')
      return [reads.length, stage.github.journal.length]
    }
    expect((await requests())[0]).toBe(2)
    expect([numbers[0]!, numbers[1]!].map((number) => stage.github.posted(repo, number).state)).toEqual(['closed', 'closed'])
    // The configuration, what was merged, and which of the originals are open.
    expect(await requests()).toEqual([0, 3])
  })

  test('stays open where it was pushed to since, or where somebody else wrote the mark', async () => {
    const stage = await start({ config: '' })
    const number = stage.propose({ user: 'ann', head: lark })
    await stage.ask('mia', number, '/listkeeper take')
    stage.github.push(repo, number, { files: { 'README.md': both } })
    stage.github.mergePullRequest(repo, 2, 'mia')
    const victim = stage.propose({ user: 'bob', head: withSongs('- [Owl](https://owl.example) - About owls.') })
    const forged = stage.propose({
      user: 'eve',
      head: list({ nests: [...nests, '- [Crane](https://crane.example) - About cranes.'] }),
      body: `<!-- listkeeper:1 take ${victim}@${stage.github.head('bob/list', 'add-2')} -->`,
    })
    stage.github.mergePullRequest(repo, forged, 'mia')
    expect(await stage.triage()).toMatchObject({ thanked: [] })
    expect([number, victim].map((one) => stage.github.posted(repo, one).state)).toEqual(['open', 'open'])
  })
})

test('nothing is asked for where nothing is configured but what was taken', async () => {
  const stage = await start({})
  stage.github.journal.clear()
  await stage.triage()
  expect(stage.github.journal.map(({ operation }) => operation)).toHaveLength(2)
})

// The weekly sweep against the fake GitHub: one issue, which says what is broken and changes only when that changes.
import { afterEach, describe, expect, test } from 'vitest'
import { isSweepIssue } from '../../../src/commands/sweep/sweep-links.ts'
import { leftKey, readState } from '../../../src/review/sweep/issue-record.ts'
import { type FakeGitHub, startFakeGitHub } from '../../e2e/fake-github/index.ts'
import { Killed } from '../mortal.ts'
import {
  clientOf,
  issuesOf,
  listOf,
  login,
  openRig,
  type Rig,
  type RigOptions,
  repo,
  type Truth,
  type World,
  weeksFrom,
  writesOf,
} from './sweep-rig.ts'

const open: FakeGitHub[] = []
afterEach(async () => {
  for (const github of open.splice(0)) await github.close()
})

const urls = Array.from({ length: 8 }, (_, index) => `https://host${index + 1}.test/bird`)
const [first = '', second = '', third = ''] = urls
const readme = listOf(urls)

async function start(files: Record<string, string> = { 'README.md': readme }): Promise<Rig> {
  const github = await startFakeGitHub({ repositories: { [repo]: { files, permissions: { octo: 'admin' } } } })
  open.push(github)
  return openRig(github)
}

/** A world in which all is well but for some addresses. */
function worldOf(exceptions: Readonly<Record<string, Truth>> = {}): World {
  return (url) => exceptions[url] ?? 'alive'
}

const weeks = weeksFrom('2026-01-05', 12)
const [w1 = '', w2 = '', w3 = '', w4 = ''] = weeks

/** The one issue. */
function issueOf({ github }: Rig): ReturnType<typeof issuesOf>[number] & { body: string } {
  const [issue, ...others] = issuesOf(github)
  expect(others).toEqual([])
  return { ...issue!, body: issue?.body ?? '' }
}

/** What a person does to the issue. */
async function asPerson({ github }: Rig, change: { state?: 'open' | 'closed'; body?: string; labels?: string[] }): Promise<void> {
  const client = clientOf(github, github.token({ kind: 'pat', login: 'octo' }))
  const target = { owner: 'octo', repo: 'list', issue_number: 1 }
  await client.request('PATCH /repos/{owner}/{repo}/issues/{issue_number}', { ...target, ...change })
  github.journal.clear()
}

/** Sweeps in a row, a week each; what the last one came to, and its writes. */
async function sweepAll(rig: Rig, worlds: readonly World[], from = 0): Promise<{ kind: string; writes: string[] }> {
  let kind = ''
  for (const [index, world] of worlds.entries()) {
    rig.github.journal.clear()
    kind = (await rig.sweep(weeks[from + index]!, world)).kind
  }
  return { kind, writes: writesOf(rig.github).filter((call) => call !== 'POST /labels') }
}

test('with `enabled: false` no link is checked and nothing is written, even where an issue is open', async () => {
  const rig = await start()
  expect(await sweepAll(rig, [gone])).toMatchObject({ kind: 'opened' })
  const before = issueOf(rig)
  rig.github.commit(repo, 'main', { files: { '.github/listkeeper.yml': 'enabled: false\n' }, author: 'octo' })
  rig.github.journal.clear()
  expect(await rig.sweep(w2, well)).toEqual({ kind: 'skipped', why: 'the configuration switches listkeeper off (enabled: false)' })
  expect([rig.asked, writesOf(rig.github)]).toEqual([[], []])
  expect(issueOf(rig)).toEqual(before)
})

const well = worldOf()
const gone = worldOf({ [first]: 'gone' })
const missing = worldOf({ [first]: 'missing' })

describe('the issue', () => {
  test('where all is well, nothing is written', async () => {
    const rig = await start()
    expect(await sweepAll(rig, [well, well])).toEqual({ kind: 'unchanged', writes: [] })
    expect(issuesOf(rig.github)).toEqual([])
    // The names of the files, the list, our issue by its label, and by its author.
    expect(rig.github.journal.requests()).toBe(4)
  })

  test('is opened for what is dead, and says where it is and since when', async () => {
    const rig = await start()
    expect(await sweepAll(rig, [worldOf({ [first]: 'gone', [third]: 'home' })])).toEqual({ kind: 'opened', writes: ['POST /issues body'] })
    const { body, ...issue } = issueOf(rig)
    expect(issue).toMatchObject({ state: 'open', title: 'Links that need attention', labels: ['listkeeper'] })
    expect(body).toContain('1 link is dead and 1 does not look right. Please have a look when you have a minute.')
    expect(body).toContain(`- [ ] \`${first}\` “Bird 1” in **Songs** (line 5): the page is gone for good (410), since ${w1}.`)
    expect(body).toContain(`- [ ] \`${third}\` “Bird 3” in **Songs** (line 7): leads to a home page instead of the page, since ${w1}.`)
  })

  test('is left alone where nothing has changed', async () => {
    const rig = await start()
    expect(await sweepAll(rig, [gone, gone, gone, gone])).toEqual({ kind: 'unchanged', writes: [] })
    expect(rig.github.journal.requests()).toBe(3)
  })

  test('is edited where something has changed, and nobody is notified', async () => {
    const rig = await start()
    expect(await sweepAll(rig, [gone, worldOf({ [first]: 'gone', [second]: 'none' })])).toEqual({
      kind: 'updated',
      writes: ['PATCH /issues/1 body'],
    })
    expect(issueOf(rig).body).toContain('2 links are dead.')
  })

  test('is edited when lines move', async () => {
    const rig = await start()
    await sweepAll(rig, [gone])
    rig.github.commit(repo, 'main', { files: { 'README.md': readme.replace('# Birds\n', '# Birds\n\nOf all kinds.\n') } })
    expect(await sweepAll(rig, [gone], 1)).toEqual({ kind: 'updated', writes: ['PATCH /issues/1 body'] })
    expect(issueOf(rig).body).toContain('(line 7)')
  })

  test('strikes through what is fixed for one sweep', async () => {
    const rig = await start()
    await sweepAll(rig, [worldOf({ [first]: 'gone', [second]: 'gone' }), worldOf({ [second]: 'gone' })])
    expect(issueOf(rig).body).toContain(`- [x] ~~\`${first}\`~~ works again (${w2})`)
    expect(await sweepAll(rig, [worldOf({ [second]: 'gone' })], 2)).toMatchObject({ kind: 'updated' })
    expect(issueOf(rig).body).not.toContain('~~')
    expect(await sweepAll(rig, [worldOf({ [second]: 'gone' })], 3)).toEqual({ kind: 'unchanged', writes: [] })
  })

  test('is closed when everything is fixed, and not touched again', async () => {
    const rig = await start()
    expect(await sweepAll(rig, [gone, well])).toEqual({ kind: 'closed', writes: ['PATCH /issues/1 closed body'] })
    expect(issueOf(rig)).toMatchObject({ state: 'closed', comments: [] })
    expect(issueOf(rig).body).toContain('Everything is fixed, thank you! No link is broken, so there is nothing to do.')
    expect(issueOf(rig).body).toContain(`- [x] ~~\`${first}\`~~ works again (${w2})`)
    expect(await sweepAll(rig, [well, well], 2)).toEqual({ kind: 'unchanged', writes: [] })
  })

  test('is closed when the entry was taken out', async () => {
    const rig = await start()
    await sweepAll(rig, [gone])
    rig.github.commit(repo, 'main', { files: { 'README.md': listOf(urls.slice(1)) } })
    expect(await sweepAll(rig, [gone], 1)).toMatchObject({ kind: 'closed' })
    expect(issueOf(rig).body).toContain('was removed from the list')
  })

  test('is closed when the configuration leaves the link out', async () => {
    const rig = await start()
    await sweepAll(rig, [gone])
    const config = `links:\n  ignore:\n    - { url: "${first}", reason: "they know" }\n`
    rig.github.commit(repo, 'main', { files: { '.github/listkeeper.yml': config } })
    expect(await sweepAll(rig, [gone], 1)).toMatchObject({ kind: 'closed' })
    expect(issueOf(rig).body).toContain('is ignored by the configuration')
  })

  test('is opened again, the same one, when something breaks again', async () => {
    const rig = await start()
    expect(await sweepAll(rig, [gone, well, well, gone])).toEqual({ kind: 'reopened', writes: ['PATCH /issues/1 open body'] })
    expect(issueOf(rig)).toMatchObject({ state: 'open' })
    expect(issueOf(rig).body).toContain(`since ${w4}`)
  })

  test('that a person closed stays closed while nothing new dies', async () => {
    const rig = await start()
    await sweepAll(rig, [gone])
    await asPerson(rig, { state: 'closed' })
    expect(await sweepAll(rig, [gone, worldOf({ [first]: 'gone', [third]: 'home' })], 1)).toEqual({
      kind: 'updated',
      writes: ['PATCH /issues/1 body'],
    })
    expect(issueOf(rig)).toMatchObject({ state: 'closed' })
    expect(await sweepAll(rig, [worldOf({ [first]: 'gone', [second]: 'gone' })], 3)).toMatchObject({ kind: 'reopened' })
    expect(issueOf(rig)).toMatchObject({ state: 'open' })
  })

  test('that a person closed is opened again for a relapse once all was well', async () => {
    const rig = await start()
    await sweepAll(rig, [gone])
    await asPerson(rig, { state: 'closed' })
    expect(await sweepAll(rig, [well, well], 1)).toMatchObject({ kind: 'unchanged' })
    expect(await sweepAll(rig, [worldOf({ [third]: 'home' })], 3)).toMatchObject({ kind: 'reopened' })
  })

  test('keeps the ticks and the words of people while there is nothing new to say', async () => {
    const rig = await start()
    await sweepAll(rig, [worldOf({ [first]: 'gone', [second]: 'gone' })])
    const ticked = issueOf(rig)
      .body.replace('- [ ] `https://host1', '- [x] `https://host1')
      .replace('### Dead', 'I am on it.\n\n### Dead')
      .replaceAll('\n', '\r\n')
    await asPerson(rig, { body: ticked })
    expect(await sweepAll(rig, [worldOf({ [first]: 'gone', [second]: 'gone' })], 1)).toEqual({ kind: 'unchanged', writes: [] })
    await sweepAll(rig, [worldOf({ [first]: 'gone', [second]: 'gone', [third]: 'gone' })], 2)
    expect(issueOf(rig).body).toContain(`- [x] \`${first}\``)
    expect(issueOf(rig).body).toContain(`- [ ] \`${second}\``)
  })

  test('starts again where its memory was removed or broken', async () => {
    const rig = await start()
    await sweepAll(rig, [gone])
    await asPerson(rig, { body: '<!-- listkeeper:1 links -->\n\n<!-- listkeeper:memory 1 x open\ndg nonsense\n= fsa 1,2\n? !\n-->' })
    expect(await sweepAll(rig, [gone], 1)).toMatchObject({ kind: 'updated' })
    expect(issueOf(rig).body).toContain(`since ${w2}`)
  })

  test('is found where its label was taken off', async () => {
    const rig = await start()
    await sweepAll(rig, [gone])
    await asPerson(rig, { labels: [] })
    expect(await sweepAll(rig, [gone, well], 1)).toMatchObject({ kind: 'closed' })
    expect(issueOf(rig)).toMatchObject({ state: 'closed' })
  })

  test('of somebody else with the mark and the label is not used', async () => {
    const rig = await start()
    await sweepAll(rig, [gone])
    const { body } = issueOf(rig)
    const other = await start()
    const mallory = clientOf(other.github, other.github.token({ kind: 'pat', login: 'mallory' }))
    const forged = { owner: 'octo', repo: 'list', title: 'Links that need attention', body, labels: ['listkeeper'] }
    await mallory.request('POST /repos/{owner}/{repo}/issues', forged)
    expect(await other.sweep(w2, gone)).toMatchObject({ kind: 'opened', number: 2 })
    expect(other.github.posted(repo, 1)).toMatchObject({ body, state: 'open' })
  })
})

describe('a link', () => {
  test('that is missing is dead in the third week; until then the issue is closed and remembers', async () => {
    const rig = await start()
    expect(await sweepAll(rig, [missing])).toEqual({ kind: 'noted', writes: ['POST /issues body', 'PATCH /issues/1 closed'] })
    expect(issueOf(rig).body).toContain('No link is broken for sure, so there is nothing to do.')
    expect(issueOf(rig).body).toContain('1 link fails, but not often enough yet to count as dead')
    expect(await sweepAll(rig, [missing], 1)).toEqual({ kind: 'updated', writes: ['PATCH /issues/1 body'] })
    expect(await sweepAll(rig, [missing], 2)).toEqual({ kind: 'reopened', writes: ['PATCH /issues/1 open body'] })
    expect(issueOf(rig).body).toContain(`the server says that the page does not exist (404), since ${w1}`)
    expect(await sweepAll(rig, [missing], 3)).toEqual({ kind: 'unchanged', writes: [] })
  })

  test('that has one bad week is never called dead', async () => {
    const rig = await start()
    await sweepAll(rig, [missing, well, missing, missing])
    expect(issueOf(rig)).toMatchObject({ state: 'closed' })
    expect(issueOf(rig).body).not.toContain('### Dead')
  })

  test('that blocks is folded away and opens nothing', async () => {
    const rig = await start()
    expect(await sweepAll(rig, [worldOf({ [first]: 'refused', [second]: 'broken', [third]: 'slow' })])).toEqual({
      kind: 'unchanged',
      writes: [],
    })
    await sweepAll(rig, [worldOf({ [first]: 'gone', [second]: 'refused' })], 1)
    expect(issueOf(rig).body).toContain('<details><summary>1 link gives no answer')
    expect(issueOf(rig).body).toContain('- `host2.test` blocks automated requests (1 link)')
  })

  test('that is dead and blocks now stays dead, with the day of before', async () => {
    const rig = await start()
    await sweepAll(rig, [gone, worldOf({ [first]: 'refused' })])
    expect(issueOf(rig).body).toContain(`is gone for good (410), since ${w1}`)
    expect(await sweepAll(rig, [well], 2)).toMatchObject({ kind: 'closed' })
  })

  test('that has moved for good is shown when it was seen twice', async () => {
    const rig = await start()
    const moved = worldOf({ [first]: 'gone', [second]: { to: 'https://new.test/bird' } })
    await sweepAll(rig, [moved])
    expect(issueOf(rig).body).not.toContain('Moved')
    await sweepAll(rig, [moved], 1)
    expect(issueOf(rig).body).toContain('### Moved for good (1)')
    expect(issueOf(rig).body).toContain('it has moved for good to `https://new.test/bird`.')
    expect(await sweepAll(rig, [moved], 2)).toEqual({ kind: 'unchanged', writes: [] })
  })
})

describe('a run', () => {
  test('twice on one day changes nothing', async () => {
    for (const world of [gone, missing, worldOf({ [first]: 'gone', [second]: { to: 'https://new.test/bird' } })]) {
      const rig = await start()
      await sweepAll(rig, [world, world])
      const before = issueOf(rig)
      rig.github.journal.clear()
      expect(await rig.sweep(w2, world)).toMatchObject({ kind: 'unchanged' })
      expect(issueOf(rig)).toEqual(before)
      expect(writesOf(rig.github)).toEqual([])
    }
  })

  test('without a network judges nothing and changes nothing', async () => {
    const rig = await start()
    await sweepAll(rig, [gone])
    const before = issueOf(rig)
    expect(await rig.sweep(w2, gone, { isOnline: false })).toMatchObject({ kind: 'skipped', why: expect.stringContaining('no network') })
    expect(issueOf(rig)).toEqual(before)
  })

  test('without time for all keeps what it did not ask, says so, and the next one begins there', async () => {
    const many = Array.from({ length: 40 }, (_, index) => `https://one.test/bird/${index + 1}`)
    const [dead, last] = [many[0]!, many.at(-1)!]
    const world = worldOf({ [dead]: 'gone', [last]: 'gone' })
    const rig = await start({ 'README.md': listOf(many) })
    await sweepAll(rig, [world])
    expect(await rig.sweep(w2, worldOf({ [dead]: 'gone' }), { most: 12 })).toMatchObject({ kind: 'updated' })
    const partial = issueOf(rig).body
    const { left } = readState(partial)
    expect(left.size).toBeGreaterThan(20)
    expect(partial).toContain(`This report is partial: time ran out before ${left.size} addresses were checked.`)
    // It was not asked, so it is as dead as it was.
    expect(partial).toContain(`- [ ] \`${last}\``)
    expect(await rig.sweep(w3, world)).toMatchObject({ kind: 'updated' })
    const asked = new Set(rig.asked)
    // What fails is asked again each time, whether it was left or not.
    expect(many.filter((url) => asked.has(url))).toEqual(many.filter((url) => left.has(leftKey(url)) || url === dead))
    expect(issueOf(rig).body).not.toContain('partial')
    expect(await rig.sweep(w4, world)).toMatchObject({ kind: 'unchanged' })
    expect(many.filter((url) => !rig.asked.includes(url))).toEqual([])
  })

  test('with a broken configuration sweeps nothing', async () => {
    const rig = await start({ 'README.md': readme, '.github/listkeeper.yml': 'links: [' })
    expect(await rig.sweep(w1, gone)).toMatchObject({ kind: 'skipped', why: expect.stringContaining('listkeeper.yml') })
    expect(rig.asked).toEqual([])
  })

  test('reads the lists that the configuration names, and says which one a link is in', async () => {
    const config = 'lists:\n  - files: ["lists/*.md"]\n    translations: ["lists/zh/*.md"]\n'
    const files = {
      '.github/listkeeper.yml': config,
      'README.md': '# No\n',
      'lists/a.md': readme,
      'lists/zh/a.md': listOf(urls.slice(0, 2)),
    }
    const rig = await start(files)
    expect(await rig.sweep(w1, gone)).toMatchObject({ kind: 'opened' })
    expect(issueOf(rig).body).toContain('(line 5 of `lists/a.md`), “Bird 1” in **Songs** (line 5 of `lists/zh/a.md`)')
  })

  test('with a list that could not be read keeps what is known of its links', async () => {
    const config = 'lists:\n  - files: ["a.md", "b.md"]\n'
    const rig = await start({ '.github/listkeeper.yml': config, 'a.md': listOf(urls.slice(0, 4)), 'b.md': listOf(urls.slice(4)) })
    await rig.sweep(w1, worldOf({ [urls[5]!]: 'gone' }))
    rig.github.commit(repo, 'main', { files: { 'b.md': Buffer.from([0, 1, 2, 255]) } })
    await rig.sweep(w2, worldOf({ [urls[5]!]: 'gone' }))
    expect(issueOf(rig)).toMatchObject({ state: 'open' })
    expect(issueOf(rig).body).toContain('The list `b.md` was not read')
    expect(issueOf(rig).body).toContain(urls[5])
  })

  test('with a token that may not write says what it would have said', async () => {
    const rig = await start()
    const token = rig.github.token({ kind: 'actions', permissions: { contents: 'read' }, login })
    const outcome = await rig.sweep(w1, gone, { token })
    expect(outcome).toMatchObject({ kind: 'refused', why: expect.stringContaining('403'), body: expect.stringContaining(first) })
    expect(issuesOf(rig.github)).toEqual([])
  })
})

/** What is to be the same after a run that was killed and one that was not. */
function endState({ github }: Rig): unknown {
  const memory = (() => {
    try {
      return github.file(repo, 'listkeeper/memory', 'links.jsonl')
    } catch {
      return undefined
    }
  })()
  return { issues: issuesOf(github), memory }
}

describe('killed at any call and started again, it ends in the same state', () => {
  const branch = 'links:\n  memory: branch\n'
  const stories: readonly { title: string; worlds: readonly World[]; config?: string }[] = [
    { title: 'opening', worlds: [gone] },
    { title: 'opening a note', worlds: [missing] },
    { title: 'editing', worlds: [gone, worldOf({ [first]: 'gone', [second]: 'gone' })] },
    { title: 'closing', worlds: [gone, well] },
    { title: 'opening again', worlds: [gone, well, gone] },
    { title: 'remembering on a branch', worlds: [missing, missing, missing], config: branch },
    { title: 'beginning a branch', worlds: [gone], config: branch },
  ]
  test.each(stories.map((story) => [story.title, story] as const))(
    '%s',
    async (_title, { worlds, config }) => {
      const files = { 'README.md': readme, ...(config === undefined ? {} : { '.github/listkeeper.yml': config }) }
      const play = async (options: RigOptions = {}): Promise<{ end: unknown; calls: number }> => {
        const rig = await start(files)
        await sweepAll(rig, worlds.slice(0, -1))
        rig.github.journal.clear()
        const last = worlds.length - 1
        if (options.dieAt) await expect(rig.sweep(weeks[last]!, worlds[last]!, options)).rejects.toBeInstanceOf(Killed)
        else await rig.sweep(weeks[last]!, worlds[last]!)
        const calls = rig.github.journal.requests()
        if (options.dieAt) await rig.sweep(weeks[last]!, worlds[last]!)
        return { end: endState(rig), calls }
      }
      const whole = await play()
      expect(whole.calls).toBeGreaterThan(3)
      for (let call = 0; call < whole.calls; call++)
        for (const isDone of [false, true]) {
          const { end } = await play({ dieAt: { call, isDone } })
          expect(end, `killed ${isDone ? 'after' : 'before'} call ${call}`).toEqual(whole.end)
        }
    },
    120_000,
  )
})

describe('on the way', () => {
  test('an issue whose answer was lost is not opened twice', async () => {
    const rig = await start()
    rig.github.faults.add({ match: { method: 'POST', path: /\/issues$/ }, kind: 'reset', applied: true })
    expect(await rig.sweep(w1, gone)).toMatchObject({ kind: 'opened', number: 1 })
    expect(issuesOf(rig.github)).toHaveLength(1)
  })

  test('an issue that got lost is opened', async () => {
    const rig = await start()
    rig.github.faults.add({ match: { method: 'POST', path: /\/issues$/ }, kind: 'reset' })
    expect(await rig.sweep(w1, gone)).toMatchObject({ kind: 'opened', number: 1 })
  })

  test('two runs at once leave one open issue, the older one', async () => {
    const rig = await start()
    await Promise.all([rig.sweep(w1, gone), rig.sweep(w1, gone)])
    const states = issuesOf(rig.github).map(({ state }) => state)
    expect(states.filter((state) => state === 'open')).toHaveLength(1)
    expect(await rig.sweep(w2, gone)).toMatchObject({ kind: 'unchanged', number: 1 })
  })

  test('what a person does to the issue while a run is under way is respected', async () => {
    const rig = await start()
    await sweepAll(rig, [gone])
    const body = issueOf(rig).body.replace('- [ ]', '- [x]')
    const world = worldOf({ [first]: 'gone', [third]: 'home' })
    expect(await rig.sweep(w2, world, { during: () => asPerson(rig, { state: 'closed', body }) })).toMatchObject({ kind: 'updated' })
    expect(issueOf(rig)).toMatchObject({ state: 'closed', body: expect.stringContaining(`- [x] \`${first}\``) })
  })
})

test('the issue is known to commands by its mark and its author', async () => {
  const rig = await start()
  await sweepAll(rig, [gone])
  const other = rig.github.openIssue(repo, { title: 'Links', user: 'mallory', body: issueOf(rig).body, labels: ['listkeeper'] })
  const token = rig.github.token({ kind: 'actions', permissions: { issues: 'read' }, login })
  const ports = { client: clientOf(rig.github, token), sleep: async () => {}, log: () => {} }
  expect(await isSweepIssue(ports, { owner: 'octo', repo: 'list', number: 1 })).toBe(true)
  expect(await isSweepIssue(ports, { owner: 'octo', repo: 'list', number: other })).toBe(false)
})

describe('with the memory on a branch', () => {
  const files = { 'README.md': readme, '.github/listkeeper.yml': 'links:\n  memory: branch\n' }

  test('every link is remembered there, and what only fails opens no issue', async () => {
    const rig = await start(files)
    expect(await rig.sweep(w1, missing)).toMatchObject({ kind: 'unchanged' })
    expect(issuesOf(rig.github)).toEqual([])
    const history = rig.github.file(repo, 'listkeeper/memory', 'links.jsonl')!
    expect(history.trim().split('\n')).toHaveLength(1 + urls.length)
    expect(history).toContain(`"url":"${second}"`)
    await rig.sweep(w2, missing)
    expect(await rig.sweep(w3, missing)).toMatchObject({ kind: 'opened' })
    expect(issueOf(rig).body).toContain(`since ${w1}`)
    expect(await rig.sweep(w4, missing)).toMatchObject({ kind: 'unchanged' })
  })

  test('what answered lately is not asked again', async () => {
    const rig = await start(files)
    await rig.sweep(w1, well)
    await rig.sweep('2026-01-06', well)
    expect(rig.asked.length).toBeLessThan(urls.length)
  })

  test('a history that cannot be read starts again', async () => {
    const rig = await start(files)
    await rig.sweep(w1, gone)
    rig.github.commit(repo, 'listkeeper/memory', { files: { 'links.jsonl': 'not json\n' } })
    expect(await rig.sweep(w2, gone)).toMatchObject({ kind: 'unchanged' })
    expect(rig.lines.join()).toContain('starts again')
    expect(rig.github.file(repo, 'listkeeper/memory', 'links.jsonl')).toContain(`"url":"${first}"`)
  })

  test('a token that may not write to branches still keeps the issue', async () => {
    const rig = await start(files)
    const token = rig.github.token({ kind: 'actions', permissions: { contents: 'read', issues: 'write' }, login })
    expect(await rig.sweep(w1, gone, { token })).toMatchObject({ kind: 'opened' })
    expect(rig.lines.join()).toContain('could not be kept')
  })
})

// Entries that no longer meet what their list requires, in the rolling issue: on the fake GitHub, week after week.
import { afterEach, describe, expect, test } from 'vitest'
import { sweepCommand } from '../../../src/commands/sweep/answer-sweep-command.ts'
import type { Answer } from '../../../src/review/command/answer.ts'
import type { IssueCommand } from '../../../src/review/command/read-commands.ts'
import { readState } from '../../../src/review/sweep/issue-record.ts'
import { type FakeGitHub, type Stranger, startFakeGitHub } from '../../e2e/fake-github/index.ts'
import { Killed } from '../mortal.ts'
import { clientOf, issuesOf, login, openRig, type Rig, repo, weeksFrom, writesOf } from './sweep-rig.ts'

const open: FakeGitHub[] = []
afterEach(async () => {
  for (const github of open.splice(0)) await github.close()
})

const weeks = weeksFrom('2026-01-05', 12)
const [w1 = '', w2 = '', w3 = ''] = weeks

const fresh: Stranger = { stars: 500, createdAt: '2020-01-01T00:00:00Z', committedAt: '2025-12-20T00:00:00Z', license: 'MIT' }
const addressOf = (name: string): string => `https://github.com/${name}`
const [robin, wren, dove] = ['robin/song', 'wren/nest', 'dove/coo'] as const

function readmeOf(names: readonly string[]): string {
  return `# Birds\n\n## Songs\n\n${names.map((name) => `- [${name.split('/')[1]}](${addressOf(name)}) - About it.`).join('\n')}\n`
}

const rules = 'require:\n  - repository: { stars: 100, commit-within: 1y, license: osi, archived: false }\n'
const usual = `${rules}upkeep: {}\n`

type Setting = { readonly config?: string; readonly names?: readonly string[]; readonly strangers?: Readonly<Record<string, Stranger>> }

async function start({ config = usual, names = [robin, wren, dove], strangers = {} }: Setting = {}): Promise<Rig> {
  const all = { [robin]: fresh, [wren]: fresh, [dove]: fresh, ...strangers }
  const files = { 'README.md': readmeOf(names), '.github/listkeeper.yml': config }
  const github = await startFakeGitHub({ repositories: { [repo]: { files, permissions: { octo: 'admin' } } }, strangers: all })
  open.push(github)
  return openRig(github)
}

/** How often GitHub was asked about repositories of others. */
function queriesOf({ github }: Rig): number {
  return github.journal.filter(({ body }) => /^query links\(/.test((body as { query?: string } | undefined)?.query ?? '')).length
}

const well = (): 'alive' => 'alive'

function bodyOf({ github }: Rig): string {
  const [issue, ...others] = issuesOf(github).filter(({ title }) => title === 'Links that need attention')
  expect(others).toEqual([])
  return issue?.body ?? ''
}

/** The lines about entries, without their hidden marks. */
function listed(rig: Rig): string[] {
  const [, part = ''] = bodyOf(rig).split('### No longer meets the requirements')
  return part
    .split('\n### ')[0]!
    .split('\n')
    .flatMap((line) => (line.startsWith('- [') ? [line.replace(/ <!--.*$/, '')] : []))
}

describe('entries that no longer meet the requirements', () => {
  test('are nobody’s concern without `upkeep`, and are not asked about', async () => {
    const rig = await start({ config: rules, strangers: { [robin]: { ...fresh, archived: true } } })
    expect((await rig.sweep(w1, well)).kind).toBe('unchanged')
    expect(queriesOf(rig)).toBe(0)
  })

  test('open the issue, with what is missed and since when, and say nothing of those that meet them', async () => {
    const rig = await start({
      strangers: {
        [robin]: { ...fresh, archived: true, committedAt: '2024-03-01T00:00:00Z' },
        [dove]: { ...fresh, license: null, stars: 20 },
      },
    })
    expect((await rig.sweep(w1, well)).kind).toBe('opened')
    expect(bodyOf(rig)).toContain('2 entries no longer meet the requirements. Please have a look when you have a minute.')
    expect(listed(rig)).toEqual([
      `- [ ] \`${addressOf(robin)}\` “song” in **Songs** (line 5): last commit on 2024-03-01 (required: a commit within the last 1 year); archived, since ${w1}.`,
      `- [ ] \`${addressOf(dove)}\` “coo” in **Songs** (line 7): about 20 stars (required: at least 100 stars); no licence (required: a licence that the OSI approved), since ${w1}.`,
    ])
    expect(bodyOf(rig)).not.toContain('Worth a look')
  })

  test('cost one request for fifty repositories, which the check of links does not repeat', async () => {
    const rig = await start({ strangers: { [robin]: { ...fresh, archived: true } } })
    await rig.sweep(w1, well)
    expect(queriesOf(rig)).toBe(1)
    expect(rig.asked.filter((url) => url.includes('github.com'))).toEqual([])
  })

  test('stay as they were first said while only numbers change, and nothing is written', async () => {
    const rig = await start({ strangers: { [robin]: { ...fresh, stars: 20 } } })
    await rig.sweep(w1, well)
    rig.github.describe(robin, { ...fresh, stars: 31 })
    rig.github.journal.clear()
    expect((await rig.sweep(w2, well)).kind).toBe('unchanged')
    expect(writesOf(rig.github)).toEqual([])
    expect(listed(rig)[0]).toContain(`about 20 stars (required: at least 100 stars), since ${w1}`)
  })

  test('are struck through when they meet them again, a week later, and the issue is closed', async () => {
    const rig = await start({ strangers: { [robin]: { ...fresh, archived: true } } })
    await rig.sweep(w1, well)
    rig.github.describe(robin, fresh)
    expect((await rig.sweep(w2, well)).kind).toBe('closed')
    expect(bodyOf(rig)).toContain(`- [x] ~~\`${addressOf(robin)}\`~~ meets the requirements again (${w2})`)
    expect((await rig.sweep(w3, well)).kind).toBe('unchanged')
    rig.github.describe(robin, { ...fresh, archived: true })
    expect((await rig.sweep(weeks[5]!, well)).kind).toBe('reopened')
    expect(listed(rig)).toHaveLength(1)
  })

  test('stay listed with what is left of it', async () => {
    const rig = await start({ strangers: { [robin]: { ...fresh, archived: true, license: null } } })
    await rig.sweep(w1, well)
    rig.github.describe(robin, { ...fresh, license: null })
    expect((await rig.sweep(w2, well)).kind).toBe('updated')
    expect(listed(rig)[0]).toMatch(/: no licence \(required: .*\), since 2026-01-05\.$/)
  })

  test('are asked about again each week, all others when `every` is over', async () => {
    const rig = await start({ strangers: { [robin]: { ...fresh, archived: true } } })
    await rig.sweep(w1, well)
    rig.github.describe(wren, { ...fresh, archived: true })
    await rig.sweep(w2, well)
    await rig.sweep(weeks[4]!, well)
    expect(listed(rig)).toHaveLength(1)
    await rig.sweep(weeks[5]!, well)
    expect(listed(rig)).toHaveLength(2)
    expect(listed(rig)[1]).toContain(`since ${weeks[5]}`)
  })
})

describe('what nobody knows', () => {
  test.each<[string, Stranger]>([
    ['a private repository', { ...fresh, archived: true, private: true }],
    ['a disabled one', { ...fresh, archived: true, disabled: true }],
    ['a licence that GitHub does not recognise', { ...fresh, license: 'NOASSERTION' }],
    ['a repository without commits', { ...fresh, committedAt: null, pushedAt: '2019-01-01T00:00:00Z' }],
  ])('is never listed: %s', async (_, stranger) => {
    const rig = await start({ strangers: { [robin]: stranger } })
    expect(['unchanged', 'noted']).toContain((await rig.sweep(w1, well)).kind)
    expect(listed(rig)).toEqual([])
  })

  test('neither lists an entry nor takes one off', async () => {
    const rig = await start({ strangers: { [robin]: { ...fresh, archived: true } } })
    await rig.sweep(w1, well)
    for (const names of [robin, wren]) rig.github.describe(names, { ...fresh, archived: true, private: true })
    await rig.sweep(weeks[5]!, well)
    expect(listed(rig)).toEqual([expect.stringContaining(`archived, since ${w1}`)])
  })

  test('is a repository that is gone: that is a matter of its link', async () => {
    const rig = await start({ names: [robin, 'dove/gone'], strangers: { [robin]: { ...fresh, archived: true } } })
    await rig.sweep(w1, well)
    expect(listed(rig)).toHaveLength(1)
    expect(listed(rig)[0]).toContain(addressOf(robin))
  })
})

describe('a person on the issue', () => {
  const command = (rig: Rig, given: IssueCommand): Promise<Answer> => {
    const permissions = { contents: 'write', pull_requests: 'write', issues: 'write', checks: 'write' } as const
    const client = clientOf(rig.github, rig.github.token({ kind: 'actions', permissions, login }))
    return sweepCommand(
      { client, log: () => {}, sleep: async () => {} },
      { owner: 'octo', repo: 'list', number: 1, branch: 'main' },
      given,
      'octo',
    )
  }

  test('removes an entry, and lets another one be', async () => {
    const rig = await start({ strangers: { [robin]: { ...fresh, archived: true }, [dove]: { ...fresh, archived: true } } })
    await rig.sweep(w1, well)
    expect(await command(rig, { kind: 'remove', url: addressOf(robin) })).toMatchObject({ verdict: 'done' })
    expect(
      await command(rig, { kind: 'ignore', subject: { kind: 'url', url: addressOf(dove) }, reason: 'finished, not abandoned' }),
    ).toMatchObject({ verdict: 'done' })
    const read = (path: string): string => rig.github.file(repo, 'listkeeper/links', path) ?? ''
    rig.github.commit(repo, 'main', { files: { 'README.md': read('README.md'), '.github/listkeeper.yml': read('.github/listkeeper.yml') } })
    expect((await rig.sweep(w2, well)).kind).toBe('closed')
    expect(bodyOf(rig)).toContain(`~~\`${addressOf(robin)}\`~~ was removed from the list (${w2})`)
    expect(bodyOf(rig)).toContain(`~~\`${addressOf(dove)}\`~~ is ignored by the configuration (${w2})`)
  })
})

describe('entries that were there before', () => {
  test('are left alone where the configuration names a day, those that came later are not', async () => {
    const rig = await start({
      config: `${rules}upkeep: { grandfathered: 2026-01-10 }\n`,
      names: [robin, wren],
      strangers: { [robin]: { ...fresh, archived: true }, [dove]: { ...fresh, archived: true } },
    })
    rig.github.clock.now = Date.parse('2026-01-20T00:00:00Z')
    rig.github.commit(repo, 'main', { files: { 'README.md': readmeOf([robin, wren, dove]) } })
    await rig.sweep(weeks[4]!, well)
    expect(listed(rig)).toEqual([expect.stringContaining(addressOf(dove))])
  })

  test('are none where the list is younger than that day', async () => {
    const rig = await start({
      config: `${rules}upkeep: { grandfathered: 2001-01-01 }\n`,
      strangers: { [robin]: { ...fresh, archived: true } },
    })
    await rig.sweep(w1, well)
    expect(listed(rig)).toHaveLength(1)
  })
})

describe('an entry that is in the list, and of which what it missed is not required any more', () => {
  const part = 'repository: { stars: 100, archived: false }'
  const under = `require:\n  - { under: Songs, ${part} }\n`
  test.each<[string, string, string]>([
    ['because the rules are for another section now', under.replace('Songs', 'Nests'), 'upkeep: {}\n'],
    ['because that rule is gone', under.replace('stars: 100, ', ''), 'upkeep: {}\n'],
    ['because it is not a rule for existing entries any more', under, 'upkeep: { rules: [archived] }\n'],
    ['because there is an exception now', under.replace(' }\n', ', exceptions: [{ checkbox: Gem, stars: 10 }] }\n'), 'upkeep: {}\n'],
  ])('is not said to be removed, or to meet it: %s', async (_, rules, upkeep) => {
    const rig = await start({ config: `${under}upkeep: {}\n`, strangers: { [robin]: { ...fresh, stars: 20 } } })
    await rig.sweep(w1, well)
    expect(listed(rig)).toHaveLength(1)
    rig.github.commit(repo, 'main', { files: { '.github/listkeeper.yml': `${rules}${upkeep}` } })
    await rig.sweep(w2, well)
    expect(bodyOf(rig)).toContain(`- [x] ~~\`${addressOf(robin)}\`~~ no longer has to meet the requirements that it missed (${w2})`)
    // The record of that is read again.
    expect(readState(bodyOf(rig)).fixed).toEqual([{ key: addressOf(robin), how: 'exempt', day: w2 }])
  })

  test('is said to be that too where its address is now the second one of an entry', async () => {
    const rig = await start({ names: [robin], strangers: { [robin]: { ...fresh, stars: 20 }, [wren]: fresh } })
    await rig.sweep(w1, well)
    const line = `- [nest](${addressOf(wren)}) - About it, after [song](${addressOf(robin)}).`
    rig.github.commit(repo, 'main', { files: { 'README.md': `# Birds\n\n## Songs\n\n${line}\n` } })
    await rig.sweep(w2, well)
    expect(bodyOf(rig)).toContain('no longer has to meet the requirements that it missed')
  })
})

describe('only what `upkeep.rules` names is asked for', () => {
  const config = 'require:\n  - { repository: { stars: 10, contributors: 1, readme: true }, url: { https: true } }\n'
  const elsewhere = 'https://codeberg.org/crane/call'
  const counted = async (rules: string): Promise<Readonly<Record<string, number>>> => {
    const rig = await start({ config: `${config}upkeep: { rules: ${rules} }\n` })
    const lines = [addressOf(robin), addressOf(wren), addressOf(dove), elsewhere].map(
      (url, index) => `- [Bird ${index}](${url}) - About it.`,
    )
    rig.github.commit(repo, 'main', { files: { 'README.md': `# Birds\n\n## Songs\n\n${lines.join('\n')}\n` } })
    rig.github.journal.clear()
    await rig.sweep(w1, well)
    const [query = ''] = rig.github.journal
      .flatMap(({ body }) => (body as { query?: string } | undefined)?.query ?? [])
      .filter((one) => /^query links\(/.test(one))
    return {
      queries: queriesOf(rig),
      readme: /README/i.test(query) ? 1 : 0,
      contributors: rig.github.journal.filter(({ path }) => path.includes('/contributors')).length,
      forge: rig.asked.filter((url) => url.includes('codeberg.org/api/')).length,
    }
  }
  const nothing = { queries: 0, readme: 0, contributors: 0, forge: 0 }
  test.each<[string, Readonly<Record<string, number>>]>([
    ['same', { queries: 1, readme: 1, contributors: 3, forge: 1 }],
    ['[stars]', { ...nothing, queries: 1, forge: 1 }],
    ['[contributors, stars]', { ...nothing, queries: 1, contributors: 3, forge: 1 }],
    ['[readme]', { ...nothing, queries: 1, readme: 1, forge: 1 }],
    ['[https]', nothing],
  ])('%s', async (rules, requests) => {
    expect(await counted(rules)).toEqual(requests)
  })
})

describe('the rules', () => {
  test('are those of the section, of `upkeep.rules`, and what a ticked box may have asked instead', async () => {
    const config =
      'require:\n  - { under: Songs, repository: { stars: 100, archived: false }, exceptions: [{ checkbox: Hidden gem, stars: 10 }] }\n' +
      'upkeep: { rules: [stars] }\n'
    const strangers = { [robin]: { ...fresh, stars: 20 }, [wren]: { ...fresh, stars: 5 }, [dove]: { ...fresh, archived: true } }
    const rig = await start({ config, strangers })
    await rig.sweep(w1, well)
    expect(listed(rig)).toEqual([expect.stringMatching(/wren\/nest.*fewer than 10 stars/)])
  })

  test('are, of several exceptions, those of the one that asks least', async () => {
    const config =
      'require:\n  - { under: Songs, repository: { stars: 100 }, exceptions: [{ checkbox: Gem, stars: 10 }, { checkbox: New, stars: 50 }] }\n' +
      'upkeep: {}\n'
    const rig = await start({ config, strangers: { [robin]: { ...fresh, stars: 20 }, [wren]: { ...fresh, stars: 5 }, [dove]: fresh } })
    await rig.sweep(w1, well)
    expect(listed(rig)).toEqual([expect.stringMatching(/wren\/nest/)])
  })

  test('are gone with `upkeep`: the issue forgets the entries', async () => {
    const rig = await start({ strangers: { [robin]: { ...fresh, archived: true } } })
    await rig.sweep(w1, well)
    rig.github.commit(repo, 'main', { files: { '.github/listkeeper.yml': rules } })
    expect((await rig.sweep(w2, well)).kind).toBe('closed')
    expect(readState(bodyOf(rig)).upkeep.kept.size).toBe(0)
  })
})

test('a year of outages and changing stars writes when something happens, and at no other time', async () => {
  const rig = await start({ config: `${rules}upkeep: { every: 1w }\n` })
  const year = weeksFrom('2026-01-05', 52)
  const written: string[] = []
  for (const [index, day] of year.entries()) {
    // Every third week GitHub tells nothing of the licence and of commits.
    const isOut = index % 3 === 2
    const known: Stranger = { ...fresh, license: isOut ? 'NOASSERTION' : 'MIT', committedAt: isOut ? null : '2026-12-01T00:00:00Z' }
    rig.github.describe(robin, { ...known, stars: index >= 10 ? 20 + index : 500 })
    rig.github.describe(wren, { ...known, license: index >= 20 && index < 30 && !isOut ? 'BUSL-1.1' : known.license! })
    rig.github.describe(dove, { ...known, stars: 100 + index })
    rig.github.journal.clear()
    const { kind } = await rig.sweep(day, well)
    if (kind !== 'unchanged') written.push(`${index} ${kind}: ${writesOf(rig.github).join(', ')}`)
  }
  expect(written).toEqual([
    '10 opened: POST /labels, POST /issues body',
    '21 updated: PATCH /issues/1 body',
    '30 updated: PATCH /issues/1 body',
    // What was fixed is struck through for one sweep.
    '31 updated: PATCH /issues/1 body',
  ])
})

test('three hundred repositories are six queries, and none by the check of links', async () => {
  const names = Array.from({ length: 300 }, (_, index) => `bird${index}/song`)
  const rig = await start({ names, strangers: Object.fromEntries(names.map((name) => [name, fresh])) })
  expect((await rig.sweep(w1, well)).kind).toBe('unchanged')
  expect([queriesOf(rig), rig.asked.length]).toEqual([6, 0])
})

test('killed at any call, the next sweep ends the same', async () => {
  const strangers = { [robin]: { ...fresh, archived: true } }
  const whole = await start({ strangers })
  await whole.sweep(w1, well)
  const calls = whole.github.journal.requests()
  expect(calls).toBeGreaterThan(5)
  for (let call = 0; call < calls; call++)
    for (const isDone of [false, true]) {
      const rig = await start({ strangers })
      await expect(rig.sweep(w1, well, { dieAt: { call, isDone } })).rejects.toBeInstanceOf(Killed)
      await rig.sweep(w1, well)
      expect(bodyOf(rig)).toBe(bodyOf(whole))
    }
})

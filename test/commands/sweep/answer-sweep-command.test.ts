// Commands on the rolling issue: all of them end in one pull request, which holds all that is not merged yet.
import { afterEach, describe, expect, test } from 'vitest'
import { sweepCommand } from '../../../src/commands/sweep/answer-sweep-command.ts'
import type { Answer } from '../../../src/review/command/answer.ts'
import type { IssueCommand } from '../../../src/review/command/read-commands.ts'
import { type FakeGitHub, startFakeGitHub } from '../../e2e/fake-github/index.ts'
import { Killed, mortal } from '../mortal.ts'
import { clientOf, listOf, login, repo, writesOf } from './sweep-rig.ts'

const open: FakeGitHub[] = []
afterEach(async () => {
  for (const github of open.splice(0)) await github.close()
})

const urls = Array.from({ length: 6 }, (_, index) => `https://host${index + 1}.test/bird`)
const [first = '', second = '', third = ''] = urls
const by = 'https://new.test/bird'
const readme = listOf(urls)
const replace: IssueCommand = { kind: 'replace', url: first, by }
const remove: IssueCommand = { kind: 'remove', url: second }
const ignore: IssueCommand = { kind: 'ignore', subject: { kind: 'url', url: third }, until: '2027-01-31', reason: 'it comes back' }

type Stage = { readonly github: FakeGitHub; readonly token: string }

async function start(files: Record<string, string> = { 'README.md': readme }): Promise<Stage> {
  const github = await startFakeGitHub({ repositories: { [repo]: { files, permissions: { octo: 'admin' } } } })
  open.push(github)
  const permissions = { contents: 'write', pull_requests: 'write', issues: 'write', checks: 'write' } as const
  const token = github.token({ kind: 'actions', permissions, login })
  await clientOf(github, token).request('POST /repos/{owner}/{repo}/issues', {
    owner: 'octo',
    repo: 'list',
    title: 'Links that need attention',
  })
  github.journal.clear()
  return { github, token }
}

function give({ github, token }: Stage, command: IssueCommand, dieAt?: { call: number; isDone: boolean }): Promise<Answer> {
  const client = clientOf(github, token)
  const ports = { client: dieAt ? mortal(client, dieAt.call, dieAt.isDone).client : client, sleep: async () => {}, log: () => {} }
  return sweepCommand(ports, { owner: 'octo', repo: 'list', number: 1, branch: 'main' }, command, 'octo')
}

/** The list and the configuration on the branch of the pull request. */
function proposed({ github }: Stage): (string | undefined)[] {
  return ['README.md', '.github/listkeeper.yml'].map((path) => github.file(repo, 'listkeeper/links', path))
}

describe('a command', () => {
  test('is refused with `enabled: false`, and writes nothing', async () => {
    const stage = await start({ 'README.md': readme, '.github/listkeeper.yml': 'enabled: false\n' })
    for (const command of [replace, remove, ignore])
      expect(await give(stage, command)).toEqual({
        verdict: 'refused',
        text: 'I did nothing, because listkeeper is switched off here: the configuration switches listkeeper off (enabled: false).',
      })
    expect(writesOf(stage.github)).toEqual([])
  })

  test('replaces a link in a pull request', async () => {
    const stage = await start()
    expect(await give(stage, replace)).toEqual({ verdict: 'done', text: `I opened #2: \`${first}\` becomes \`${by}\`.` })
    expect(proposed(stage)).toEqual([readme.replace(first, by), undefined])
    expect(stage.github.posted(repo, 2)).toMatchObject({ state: 'open', title: 'Fix links' })
    expect(stage.github.posted(repo, 2).body).toContain(`Requested in #1:\n\n- \`${first}\` becomes \`${by}\`. Requested by octo.`)
  })

  test('joins earlier commands, all three kinds in one pull request of one commit', async () => {
    const stage = await start()
    for (const command of [replace, remove, ignore]) expect(await give(stage, command)).toMatchObject({ verdict: 'done' })
    const lines = readme.replace(first, by).split('\n')
    const [list, config] = proposed(stage)
    expect(list).toBe(lines.filter((line) => !line.includes(second)).join('\n'))
    expect(config).toContain(`url: "${third}"`)
    expect(config).toContain('until: 2027-01-31')
    expect(stage.github.posted(repo, 2).body).toContain('the entry with `https://host2.test/bird` is removed')
    expect(() => stage.github.posted(repo, 3)).toThrow()
  })

  test('given again changes nothing', async () => {
    const stage = await start()
    for (const command of [replace, remove]) await give(stage, command)
    const before = [proposed(stage), stage.github.posted(repo, 2)]
    stage.github.journal.clear()
    expect(await give(stage, replace)).toMatchObject({ verdict: 'done', text: expect.stringContaining('It is in #2') })
    expect(writesOf(stage.github)).toEqual([])
    expect([proposed(stage), stage.github.posted(repo, 2)]).toEqual(before)
  })

  test('about an address that was asked about before takes the place of the earlier one', async () => {
    const stage = await start()
    await give(stage, replace)
    await give(stage, { ...replace, by: 'https://newest.test/' })
    expect(proposed(stage)[0]).toBe(readme.replace(first, 'https://newest.test/'))
  })

  test('is made again on a base that has moved on, and keeps what others changed', async () => {
    const stage = await start()
    await give(stage, replace)
    stage.github.commit(repo, 'main', { files: { 'README.md': readme.replace('# Birds', '# All birds') } })
    await give(stage, remove)
    const lines = readme.replace('# Birds', '# All birds').replace(first, by).split('\n')
    expect(proposed(stage)[0]).toBe(lines.filter((line) => !line.includes(second)).join('\n'))
  })

  test('after the merge begins with an empty slate', async () => {
    const stage = await start()
    await give(stage, replace)
    stage.github.mergePullRequest(repo, 2)
    expect(await give(stage, remove)).toMatchObject({ verdict: 'done', text: expect.stringContaining('I opened #3') })
    expect(stage.github.posted(repo, 3).body).not.toContain(first)
  })

  test('about a link that is nowhere says so and writes nothing', async () => {
    const stage = await start()
    expect(await give(stage, { kind: 'remove', url: 'https://nowhere.test/' })).toEqual({
      verdict: 'refused',
      text: 'No link in the list leads to `https://nowhere.test/`.',
    })
    expect(writesOf(stage.github)).toEqual([])
  })

  test('that cannot be done without touching more says where', async () => {
    const stage = await start({
      'README.md': readme.replace(`](${first}) - About bird 1.`, `](${first}) - About bird 1.\n  - [Chick](https://chick.test)`),
    })
    expect(await give(stage, { kind: 'remove', url: first })).toMatchObject({
      verdict: 'refused',
      text: expect.stringContaining('line 5 of `README.md` (other lines hang on this entry)'),
    })
  })

  test.each([
    ['an address that is none', { kind: 'replace', url: first, by: 'javascript:alert(1)' }],
    ['the same address', { kind: 'replace', url: first, by: `${first}/` }],
    ['a rule', { kind: 'ignore', subject: { kind: 'rule', rule: 'link-syntax' } }],
  ] as const)('with %s is refused', async (_what, command) => {
    const stage = await start()
    expect(await give(stage, command)).toMatchObject({ verdict: 'refused' })
    expect(stage.github.journal.requests()).toBe(0)
  })

  test('writes nothing that can do anything where it is shown', async () => {
    const stage = await start()
    const reason = 'fixes #1 @octo --> <img src=x> `x`'
    expect(await give(stage, { ...ignore, reason })).toMatchObject({ verdict: 'done' })
    const body = stage.github.posted(repo, 2).body!
    const shown = body.replace(/``[^`].*?``(?!`)/gs, '')
    expect(shown).not.toMatch(/@octo|fixes #1|<img/)
    expect(await give(stage, replace)).toMatchObject({ verdict: 'done' })
    expect(proposed(stage)[1]).toContain('fixes #1')
  })

  test('does not add to a pull request whose orders were taken out', async () => {
    const stage = await start()
    await give(stage, replace)
    const body = stage.github.posted(repo, 2).body!.replace(/<!-- listkeeper:orders[\s\S]*?-->/, '')
    stage.github.editPullRequest(repo, 2, { body })
    expect(await give(stage, remove)).toMatchObject({ verdict: 'refused', text: expect.stringContaining('I cannot add to #2') })
  })

  test('leaves a branch alone on which somebody has pushed', async () => {
    const stage = await start()
    await give(stage, replace)
    stage.github.commit(repo, 'listkeeper/links', { files: { 'README.md': 'mine\n' }, author: 'octo' })
    expect(await give(stage, remove)).toMatchObject({ verdict: 'refused', text: expect.stringContaining('somebody has pushed') })
    expect(proposed(stage)[0]).toBe('mine\n')
  })

  test('with a token that may not write is refused', async () => {
    const { github } = await start()
    const token = github.token({ kind: 'actions', permissions: { contents: 'read' }, login })
    expect(await give({ github, token }, replace)).toMatchObject({ verdict: 'refused', text: expect.stringContaining('contents: write') })
  })

  test('killed at any call and given again ends in the same state', async () => {
    const whole = await start()
    await give(whole, replace)
    whole.github.journal.clear()
    await give(whole, remove)
    const calls = whole.github.journal.requests()
    const end = [proposed(whole), whole.github.posted(repo, 2)]
    const plain = (state: unknown): string => JSON.stringify(state).replace(/[0-9a-f]{40}/g, 'sha')
    for (let call = 0; call < calls; call++)
      for (const isDone of [false, true]) {
        const stage = await start()
        await give(stage, replace)
        await expect(give(stage, remove, { call, isDone })).rejects.toBeInstanceOf(Killed)
        await give(stage, remove)
        expect(plain([proposed(stage), stage.github.posted(repo, 2)]), `${isDone ? 'after' : 'before'} call ${call}`).toBe(plain(end))
      }
  }, 120_000)
})

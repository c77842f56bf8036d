/** What is repaired in the lists after a merge, and in which words it is proposed. */
import { Octokit } from '@octokit/core'
import { afterEach, describe, expect, test } from 'vitest'
import type { Ports } from '../../../src/commands/repository/ports.ts'
import { type Occasion, type Repaired, repairedLine, repairList } from '../../../src/commands/sweep/repair-list.ts'
import { type Entry, type FakeGitHub, type Files, startFakeGitHub } from '../../e2e/fake-github/index.ts'
import { list, songs } from '../../e2e/lists.ts'

const name = 'octo/list'
const branch = 'listkeeper/repairs'
const login = 'listkeeper[bot]'
const configPath = '.github/listkeeper.yml'

let github: FakeGitHub
afterEach(() => github.close())

async function start(files: Files): Promise<void> {
  github = await startFakeGitHub({ repositories: { [name]: { files } } })
}

function ports(lines: string[] = []): Ports {
  const auth = github.token({ kind: 'installation', permissions: { contents: 'write', pull_requests: 'write', checks: 'write' }, login })
  const log = { debug() {}, info() {}, warn() {}, error() {} }
  return { client: new Octokit({ auth, baseUrl: github.url, log }), sleep: async () => undefined, log: (line) => lines.push(line) }
}

/** A run that somebody asked for: all that is harmless, and the contents. */
const run = (commit = github.head(name, 'main'), port = ports(), occasion: Occasion = 'asked'): Promise<Repaired> =>
  repairList(port, { owner: 'octo', repo: 'list', branch: 'main', commit }, { occasion, now: () => github.clock.now })
const push = (files: Files, author = 'ann'): string => github.commit(name, 'main', { files, author })
const writes = (): readonly Entry[] => github.journal.filter(({ isWrite }) => isWrite)
const proposed = (path = 'README.md'): string | undefined => github.file(name, branch, path)
const body = (number = 1): string => github.posted(name, number).body!

/** A section that the contents do not have, two spaces, an address without its scheme. */
const faulty = list()
  .replace(songs[0]!, songs[0]!.replace(' - ', '  - '))
  .replace('](https://finch.example/1)', '] (https://finch.example/1)')
  .concat('\n## Feathers\n\n- [Plume](https://plume.example) - About plumes.\n')
const fixed = faulty
  .replace('  - About wren', ' - About wren')
  .replace('] (https://finch.example/1)', '](https://finch.example/1)')
  .replace('- [Eggs](#eggs)\n', '- [Eggs](#eggs)\n- [Feathers](#feathers)\n')

test('with `enabled: false` nothing is repaired', async () => {
  await start({ 'README.md': faulty, [configPath]: 'enabled: false\n' })
  const repaired = await run()
  expect(repaired).toMatchObject({ kind: 'skipped' })
  expect(repairedLine(repaired)).toBe('The list was not fixed: the configuration switches listkeeper off (enabled: false).')
  expect(writes()).toEqual([])
})

test('contents, spaces and addresses are repaired in one pull request, and nothing else', async () => {
  await start({ 'README.md': faulty })
  expect(await run()).toEqual({ kind: 'opened', number: 1 })
  expect(proposed()).toBe(fixed)
  const { title, state } = github.posted(name, 1)
  expect({ title, state }).toEqual({ title: 'Repair contents, links and spacing of the list', state: 'open' })
  expect(body().split('\n\n').slice(0, -1)).toEqual([
    'Small fixes that need no decision; nothing else is changed:',
    [
      '- `README.md`: the table of contents matches the headings (line 50)',
      '- `README.md`: spaces, bullets and indentation match the rest of the list (line 13)',
      '- `README.md`: links that Markdown hid or broke work again (line 28)',
    ].join('\n'),
    'Merge this when you like; until then it is kept up to date with `main`. If you do not want it, close it: the same fixes are not proposed again. `repair` and `contents.repair` in `.github/listkeeper.yml` control what is proposed.',
  ])
  expect(github.journal.length).toBeLessThanOrEqual(10)
})

test('the second run changes nothing', async () => {
  await start({ 'README.md': faulty })
  await run()
  github.journal.clear()
  expect(await run()).toEqual({ kind: 'unchanged', number: 1 })
  expect(writes()).toEqual([])
  expect(github.journal.length).toBe(8)
})

test('a list without faults costs three requests', async () => {
  await start({ 'README.md': list() })
  expect(await run()).toEqual({ kind: 'unchanged' })
  expect(github.journal.map(({ operation }) => operation)).toEqual(['git/get-tree', 'graphql repository', 'graphql viewer repository'])
})

test('the push of our own merged pull request says nothing, and takes its branch away', async () => {
  await start({ 'README.md': faulty })
  await run()
  github.mergePullRequest(name, 1)
  github.journal.clear()
  expect(await run()).toEqual({ kind: 'unchanged' })
  expect(writes().map(({ operation }) => operation)).toEqual(['git/delete-ref'])
  expect(github.posted(name, 1).state).toBe('merged')
})

test('each merge brings the pull request up to date, and one that repairs all of it closes it', async () => {
  await start({ 'README.md': faulty })
  await run()
  push({ 'README.md': faulty.replace('About plumes.', 'About long plumes.') })
  expect(await run()).toEqual({ kind: 'updated', number: 1 })
  expect(proposed()).toBe(fixed.replace('About plumes.', 'About long plumes.'))
  push({ 'README.md': fixed })
  expect(await run()).toEqual({ kind: 'withdrawn', number: 1 })
})

test('what a person declined is not proposed after the next merge, but a new fault is', async () => {
  await start({ 'README.md': faulty })
  await run()
  github.closePullRequest(name, 1)
  const more = `${faulty}- [Down](https://down.example) - About down.\n`
  push({ 'README.md': more })
  expect(await run()).toMatchObject({ kind: 'left', number: 1 })
  push({ 'README.md': more.replace('](https://down', '] (https://down') })
  expect(await run()).toEqual({ kind: 'opened', number: 2 })
})

test('a push that is not the newest any more ends quietly, also where the newer one comes in the meantime', async () => {
  await start({ 'README.md': faulty })
  const old = github.head(name, 'main')
  push({ 'other.md': 'x' })
  expect(await run(old)).toEqual({ kind: 'moved' })
  github.faults.add({ kind: 'before', match: { path: /graphql/, nth: 2 }, run: () => void push({ 'other.md': 'y' }) })
  expect(await run()).toEqual({ kind: 'moved' })
  expect(await run('0'.repeat(40))).toEqual({ kind: 'skipped', reason: 'the branch was deleted' })
  expect(writes()).toEqual([])
})

const spaced = 'spaces, bullets and indentation'
const contents = 'the table of contents'
const linked = 'links that Markdown hid'
test.each([
  ['contents: { repair: after-merge }', '', [contents, spaced, linked]],
  ['contents: { repair: commit }', '', [contents, spaced, linked]],
  ['contents: { repair: pull-request }', '', [spaced, linked]],
  ['contents: { repair: off }', '', [spaced, linked]],
  ['contents: { exclude: [Feathers] }', '', [spaced, linked]],
  ['', 'repair: [link-syntax]', [contents, linked]],
  ['', 'rules: { entry-spacing: off, table-of-contents: off }', [linked]],
])('the configuration %j %j has its way', async (ofList, rest, expected) => {
  const config = `lists: [{ files: [README.md]${ofList === '' ? '' : `, ${ofList}`} }]\n${rest}\n`
  await start({ 'README.md': faulty, [configPath]: config })
  expect(await run()).toEqual({ kind: 'opened', number: 1 })
  const lines = body()
    .split('\n')
    .filter((line) => line.startsWith('- `README.md`'))
  expect(lines.map((line) => [contents, spaced, linked].find((words) => line.includes(words)))).toEqual(expected)
})

test('where the configuration wants no repairs, a pull request that proposed some is withdrawn', async () => {
  await start({ 'README.md': faulty })
  await run()
  push({ [configPath]: 'lists: [{ files: [README.md], contents: { repair: off } }]\nrepair: []\n' })
  expect(await run(undefined, ports(), 'push')).toEqual({ kind: 'withdrawn', number: 1 })
})

test('a broken configuration repairs nothing and is named', async () => {
  await start({ 'README.md': faulty, [configPath]: 'repair: [entry-spacin]\n' })
  expect(await run()).toEqual({
    kind: 'skipped',
    reason: expect.stringMatching(/^the configuration cannot be read: \.github\/listkeeper\.yml:1:/),
  })
  expect(writes()).toEqual([])
})

test.each(['readme.md', 'Readme.markdown'])('without a configuration the list is the README at the top, here %s', async (path) => {
  await start({ [path]: faulty, 'docs/README.md': faulty, 'notes.md': faulty })
  expect(await run()).toEqual({ kind: 'opened', number: 1 })
  expect(proposed(path)).toBe(fixed)
  expect(proposed('docs/README.md')).toBe(faulty)
})

test('the lists of the configuration are all repaired, globs and translations included, and links are left out', async () => {
  const config = 'lists: [{ files: ["docs/**/*.md"], translations: ["LIES.md"] }]\n'
  const files = { 'README.md': faulty, 'docs/a.md': faulty, 'docs/deep/b.md': faulty, 'docs/c.md': list(), 'LIES.md': faulty }
  await start({ ...files, 'docs/link.md': { symlink: 'a.md' }, [configPath]: config })
  const lines: string[] = []
  expect(await run(undefined, ports(lines))).toEqual({ kind: 'opened', number: 1 })
  expect(['docs/a.md', 'docs/deep/b.md', 'LIES.md'].map((path) => proposed(path))).toEqual([fixed, fixed, fixed])
  expect([proposed('README.md'), proposed('docs/c.md')]).toEqual([faulty, list()])
  expect(lines).toEqual(['Left out docs/link.md: it is a symbolic link, which is not followed.'])
})

test('where GitHub cannot list all files, those that the configuration names are repaired', async () => {
  await start({ 'README.md': faulty, 'docs/a.md': faulty, [configPath]: 'lists: [{ files: [docs/a.md, "more/*.md"] }]\n' })
  const reply = { sha: 'f'.repeat(40), url: 'https://api.github.com/x', tree: [], truncated: true }
  github.faults.add({ kind: 'status', status: 200, body: reply, match: { path: /\/git\/trees\// } })
  expect(await run()).toEqual({ kind: 'opened', number: 1 })
  expect([proposed('docs/a.md'), proposed('README.md')]).toEqual([fixed, faulty])
})

test('a byte-order mark and carriage returns stay as they are', async () => {
  const windows = (text: string): string => `\ufeff${text.replaceAll('\n', '\r\n')}`
  await start({ 'README.md': windows(faulty) })
  await run()
  expect(proposed()).toBe(windows(fixed))
})

test('names of files and branches do nothing in the words', async () => {
  const path = 'docs/`@octocat` fixes #1 <b>.md'
  await start({ [path]: faulty, [configPath]: 'lists: [{ files: ["docs/*.md"] }]\n' })
  await run()
  const span = '``docs/`@octocat` fixes #1 <b>.md``'
  expect(body().split(span)).toHaveLength(4)
  expect(body().replaceAll(span, '')).not.toMatch(/@octocat|#1|<b>/)
})

test('of very many repairs thirty lines are listed, and how many more there are', async () => {
  const files = Object.fromEntries(
    Array.from({ length: 40 }, (_, index) => [`docs/${index + 10}.md`, '# B\n\n- [a](https://a.example)  - A.\n']),
  )
  await start({ ...files, [configPath]: 'lists: [{ files: ["docs/*.md"] }]\n' })
  expect(await run()).toEqual({ kind: 'opened', number: 1 })
  const lines = body()
    .split('\n')
    .filter((line) => line.startsWith('- '))
  expect(lines).toHaveLength(30)
  expect(lines.at(-1)).toBe('- and 11 more of this kind')
})

test('a token that only reads is refused, with a sentence for the log', async () => {
  await start({ 'README.md': faulty })
  const auth = github.token({ kind: 'actions', permissions: { contents: 'read' } })
  const port = { ...ports(), client: new Octokit({ auth, baseUrl: github.url }) }
  const repaired = await run(undefined, port)
  expect(repairedLine(repaired)).toMatch(
    /^The fixes could not be proposed: the token may not write to the repository \(`contents: write`\): /,
  )
})

test('killed at any request, the next run ends where an undisturbed one does', async () => {
  const end = async (): Promise<unknown> => ({ ...github.posted(name, 1), text: proposed() })
  await start({ 'README.md': faulty })
  await run()
  const calls = github.journal.length
  const expected = await end()
  for (let nth = 1; nth <= calls; nth++) {
    await github.close()
    await start({ 'README.md': faulty })
    const port = ports()
    let count = 0
    ;(port.client as Octokit).hook.wrap('request', (request, options) => {
      if (++count === nth) throw new Error('killed')
      return request(options)
    })
    await expect(run(undefined, port)).rejects.toThrow('killed')
    await run()
    expect(await end(), `request ${nth}`).toEqual(expected)
  }
}, 60_000)

const outcomes: readonly (readonly [Repaired, string])[] = [
  [{ kind: 'opened', number: 1 }, 'Fixes are proposed in pull request 1.'],
  [{ kind: 'updated', number: 1 }, 'Pull request 1 with the fixes was updated.'],
  [{ kind: 'unchanged' }, 'There is nothing to fix.'],
  [{ kind: 'unchanged', number: 1 }, 'Pull request 1 already proposes the fixes.'],
  [{ kind: 'withdrawn', number: 1 }, 'Nothing is left to fix, so pull request 1 is closed.'],
  [{ kind: 'left', why: 'so', number: 1 }, 'No fixes were proposed: so (pull request 1).'],
  [{ kind: 'moved' }, 'A newer commit has been pushed; its own run fixes the list.'],
  [{ kind: 'refused', why: 'so' }, 'The fixes could not be proposed: so.'],
  [{ kind: 'skipped', reason: 'so' }, 'The list was not fixed: so.'],
]
test.each(outcomes)('%o is said in a sentence', async (outcome, line) => {
  await start({})
  expect(repairedLine(outcome)).toBe(line)
})

describe('repairs that do not get in the way', () => {
  const week = 7 * 86_400_000
  const asked = 'repair: [entry-spacing, link-syntax]\n'

  test('are the contents alone where nothing is configured, after a merge and on a schedule', async () => {
    for (const occasion of ['push', 'schedule'] as const) {
      await start({ 'README.md': faulty })
      expect(await run(undefined, ports(), occasion)).toEqual({ kind: 'opened', number: 1 })
      expect(proposed()).toBe(faulty.replace('- [Eggs](#eggs)\n', '- [Eggs](#eggs)\n- [Feathers](#feathers)\n'))
      if (occasion === 'push') await github.close()
    }
  })

  test('of other rules wait for the schedule, come once a week, and leave the backlog alone', async () => {
    await start({ 'README.md': faulty, [configPath]: `lists: [{ files: [README.md], contents: { repair: off } }]\n${asked}` })
    expect(await run(undefined, ports(), 'schedule')).toEqual({ kind: 'unchanged' })
    const later = faulty.concat('- [Quill] (https://quill.example) - About quills.\n')
    push({ 'README.md': later })
    expect(await run(undefined, ports(), 'push')).toEqual({ kind: 'unchanged' })
    expect(await run(undefined, ports(), 'schedule')).toEqual({ kind: 'opened', number: 1 })
    expect(proposed()).toBe(later.replace('[Quill] (', '[Quill]('))
    github.mergePullRequest(name, 1)
    push({ 'README.md': later.replace('[Quill] (', '[Quill](').concat('- [Down] (https://down.example) - About down.\n') })
    expect(await run(undefined, ports(), 'schedule')).toMatchObject({ kind: 'unchanged' })
    github.clock.now += week + 1000
    expect(await run(undefined, ports(), 'schedule')).toEqual({ kind: 'opened', number: 2 })
  })

  test('follow each merge as long as they are proposed, so that they never conflict', async () => {
    await start({ 'README.md': list(), [configPath]: asked })
    push({ 'README.md': list().concat('- [Quill] (https://quill.example) - About quills.\n') })
    expect(await run(undefined, ports(), 'schedule')).toEqual({ kind: 'opened', number: 1 })
    push({ 'README.md': `Hello.\n\n${list()}- [Quill] (https://quill.example) - About quills.\n` })
    expect(await run(undefined, ports(), 'push')).toEqual({ kind: 'updated', number: 1 })
    expect(proposed()).toContain('- [Quill](https://quill.example)')
    expect(proposed()).toMatch(/^Hello\./)
  })

  test('compare the branch of the pull request once, and with no file that nobody has', async () => {
    await start({ 'README.md': list(), [configPath]: asked })
    push({ 'README.md': list().concat('- [Quill] (https://quill.example) - About quills.\n') })
    await run(undefined, ports(), 'schedule')
    const before = github.journal.length
    expect(await run(undefined, ports(), 'push')).toMatchObject({ kind: 'unchanged', number: 1 })
    expect(github.journal.slice(before).filter(({ path }) => path.includes('/compare/')).length).toBe(1)
  })

  test('leave lines near an open pull request for later, and say which and because of whom', async () => {
    await start({ 'README.md': faulty })
    github.commit(name, 'change', { files: { 'README.md': faulty.replace(songs[3]!, `${songs[3]!} More.`) }, author: 'ann' })
    const number = github.openPullRequest({ repo: name, head: 'change', user: 'ann' })
    expect(await run()).toMatchObject({ kind: 'opened' })
    expect(proposed()).toContain('  - About wren')
    expect(proposed()).toContain('](https://finch.example/1)')
    expect(body(2)).toContain(`Left for later in \`README.md\`: line 13. Open pull requests change lines near them (#${number})`)
    github.mergePullRequest(name, number)
    expect(await run()).toMatchObject({ kind: 'updated' })
    expect(proposed()).not.toContain('  - About wren')
  })

  test('never take a tracking parameter away unless the rule is named', async () => {
    await start({ 'README.md': list().replace('https://finch.example/1)', 'https://finch.example/1?utm_source=x)') })
    for (const occasion of ['push', 'schedule', 'asked'] as const)
      expect(await run(undefined, ports(), occasion)).toEqual({ kind: 'unchanged' })
  })
})

/**
 * A month of a list with sixty pull requests and two maintainers, played on the fake GitHub: who is notified of what is counted. Nobody hears
 * the same thing twice, no push brings more than one notification, and no repair conflicts with an open pull request.
 */
import { execFileSync } from 'node:child_process'
import { afterEach, expect, test } from 'vitest'
import { type FakeGitHub, startFakeGitHub } from './fake-github/index.ts'
import { bird, list, nests, songs } from './lists.ts'
import { actAs } from './person.ts'
import { app, type Permissions, repo } from './rig.ts'

const all: Permissions = { contents: 'write', pull_requests: 'write', issues: 'write', checks: 'write' }
const bot = 'listkeeper[bot]'
const day = 86_400_000
const maintainers = ['mia', 'octo'] as const

let github: FakeGitHub
afterEach(() => github.close())

type Kind = 'review' | 'comment on a file' | 'answer' | 'pull request' | 'issue'
type Note = { readonly kind: Kind; readonly on: number; readonly body: string }

/** What our calls in the journal notify people of: edits, folding, resolving and checks notify nobody. */
function notesIn(): Note[] {
  const kinds: readonly (readonly [RegExp, Kind])[] = [
    [/^POST .*\/pulls\/(\d+)\/reviews$/, 'review'],
    [/^POST .*\/pulls\/(\d+)\/comments$/, 'comment on a file'],
    [/^POST .*\/issues\/(\d+)\/comments$/, 'answer'],
    [/^POST .*\/pulls$/, 'pull request'],
    [/^POST .*\/issues$/, 'issue'],
  ]
  const notes = github.journal.flatMap(({ method, path, status }) => {
    const found = kinds.find(([pattern]) => pattern.test(`${method} ${path}`))
    return found && status < 300 ? [{ kind: found[1], on: Number(found[0].exec(`${method} ${path}`)![1] ?? 0), body: '' }] : []
  })
  github.journal.clear()
  return notes
}

const run = async (number: number, options: Parameters<typeof app.review>[2] = {}): Promise<Note[]> => {
  await app.review(github, number, { permissions: all, ...options })
  return notesIn()
}

/** What the proposals bring: clean ones, one slip, one slip many times, a repeat, several slips, an entry of others changed. */
const brings: readonly ((name: string) => { readonly songs?: readonly string[]; readonly nests?: readonly string[] })[] = [
  (name) => ({ songs: [...songs, bird(name, 1)] }),
  (name) => ({ nests: [...nests, bird(name, 2)] }),
  (name) => ({ songs: [bird(name, 3), ...songs] }),
  (name) => ({ songs: [...songs, bird(name, 4).slice(0, -1)] }),
  (name) => ({ songs: [...songs, ...Array.from({ length: 12 }, (_, index) => bird(name, index + 1).slice(0, -1))] }),
  () => ({ songs: [...songs, bird('Wren', 3)] }),
  (name) => ({ nests: [...nests, bird(name, 5).replace('](', '] ('), bird(name, 6).slice(0, -1)] }),
  (name) => ({ nests: nests.map((line, index) => (index === 4 ? line.replace('About', `${name}, about`) : line)) }),
  (name) => ({ songs: [...songs, bird(name, 7)], nests: [...nests, bird(name, 8)] }),
  (name) => ({ songs: [...songs, bird(name, 9).replace(')', '?utm_source=x)')] }),
]

const nameOf = (index: number): string => `Bird${String.fromCharCode(97 + (index % 26))}${String.fromCharCode(97 + Math.floor(index / 26))}`

test('a month with sixty pull requests notifies of what there is to do, and of nothing twice', async () => {
  github = await startFakeGitHub({
    repositories: { [repo]: { files: { 'README.md': list() }, permissions: { octo: 'admin', mia: 'write' } } },
  })
  const notes: Note[] = []
  const perPush: number[] = []
  const push = async (number: number, readme: string): Promise<void> => {
    github.push(repo, number, { files: { 'README.md': readme } })
    const own = await run(number)
    perPush.push(own.length)
    notes.push(...own)
  }
  const numbers: number[] = []
  // First pushes, two a day; the first ten were there before listkeeper came.
  for (let index = 0; index < 60; index++) {
    github.clock.now += day / 2
    const name = nameOf(index)
    const from = `user${index}/list`
    github.fork(repo, from)
    github.commit(from, 'change', { files: { 'README.md': list(brings[index % 10]!(name)) }, author: `user${index}` })
    const number = github.openPullRequest({ repo, head: `user${index}:change`, user: `user${index}` })
    numbers.push(number)
    if (index < 10) continue
    const own = await run(number, { action: 'opened' })
    perPush.push(own.length)
    notes.push(...own)
  }
  const early = numbers.slice(0, 10)
  // Labels and edited titles of old proposals: nobody hears anything.
  for (const number of early) notes.push(...(await run(number, { action: 'edited' })))
  expect(early.flatMap((number) => github.posted(repo, number).reviews)).toEqual([])
  // Corrections: every second author corrects all, and a third pushes something else.
  for (const [index, number] of numbers.entries()) {
    if (index < 10) continue
    const name = nameOf(index)
    const given = list(brings[index % 10]!(name))
    if (index % 3 === 0)
      await push(
        number,
        given
          .replaceAll(/(number \d+)$/gm, '$1.')
          .replaceAll('] (', '](')
          .replaceAll('?utm_source=x', ''),
      )
    else if (index % 3 === 1) await push(number, `${given}\nBirds are nice.\n`)
  }
  // Threads: resolved by a maintainer, answered by an author; then a look at each.
  let accepted = 0
  for (const [index, number] of numbers.entries()) {
    const [thread] = github.posted(repo, number).threads.filter(({ comments }) => comments[0]!.minimized === undefined)
    if (!thread || index % 3 !== 2) continue
    if (index % 2 === 0) await actAs(github, 'mia').resolve(number)
    else await actAs(github, `user${index}`).reply(number, 'Mine is another one.')
    accepted += index % 2 === 0 ? 1 : 0
    notes.push(...(await run(number, { action: 'edited' })))
    if (index % 2 === 0) expect(github.posted(repo, number).checkRuns.at(-1)!.title).not.toContain('to look at before')
  }
  expect(accepted).toBeGreaterThan(2)
  // A command, and a label that switches off.
  const commanded = numbers[15]!
  const said = github.comment(repo, commanded, 'octo', '/listkeeper accept')
  notes.push(...(await run(commanded, { event: github.events.issueComment(repo, commanded, said) })))
  expect(github.posted(repo, commanded).checkRuns.at(-1)).toMatchObject({ conclusion: 'success' })
  github.editPullRequest(repo, numbers[14]!, { labels: ['listkeeper: off'] })
  notes.push(...(await run(numbers[14]!, { action: 'labeled' })))
  github.editPullRequest(repo, numbers[14]!, { labels: [] })
  // Merges, with a new section that the contents lack; repairs follow each.
  const merges = [numbers[10]!, numbers[11]!, numbers[20]!]
  for (const [index, number] of merges.entries()) {
    const before = github.head(repo, 'main')
    if (index === 0) github.mergePullRequest(repo, number, maintainers[index % 2])
    // As long as somebody changes lines near the contents, they are left for later.
    if (index === 2) for (const [at, other] of numbers.entries()) if (at % 10 === 2) github.closePullRequest(repo, other)
    const text = github.file(repo, 'main', 'README.md')!
    const files = index === 0 ? { 'README.md': `${text}\n## New\n\n${bird('Owl', 1)}\n` } : { 'notes.md': `${index}\n` }
    github.commit(repo, 'main', { files, author: 'mia' })
    notes.push(...(await run(number, { event: github.events.push(repo, 'main', before) })))
    expectNoConflict(numbers)
  }

  const byKind = Map.groupBy(notes, ({ kind }) => kind)
  const count = (kind: Kind): number => byKind.get(kind)?.length ?? 0
  // One for each proposal with something to do, none for the others; one answer for one command; at most one pull request with repairs.
  expect({ review: count('review'), file: count('comment on a file'), answer: count('answer'), issue: count('issue') }).toEqual({
    review: 25,
    file: 0,
    answer: 1,
    issue: 0,
  })
  expect(count('pull request')).toBe(1)
  expect(github.file(repo, 'listkeeper/repairs', 'README.md')).toContain('- [New](#new)')
  expect(Math.max(...perPush)).toBe(1)
  // Nothing twice: no two of our words on one pull request are the same, and no thread says what another does.
  for (const number of numbers) {
    const { threads, comments } = github.posted(repo, number)
    const bodies = [...threads.flatMap((thread) => thread.comments), ...comments].filter(({ user }) => user === bot).map(({ body }) => body)
    expect(new Set(bodies).size).toBe(bodies.length)
    expect(threads.filter(({ comments: [first] }) => first!.minimized === undefined).length).toBeLessThanOrEqual(2)
    for (const body of bodies) expect(body).not.toMatch(/\b(?:must|wrong|error|invalid|you failed|illegal)\b/i)
  }
  if (process.env.LISTKEEPER_FIGURES) console.log(Object.fromEntries([...byKind].map(([kind, own]) => [kind, own.length])))
}, 240_000)

/** The branch with repairs merges cleanly with every open pull request that merges cleanly without it. */
function expectNoConflict(numbers: readonly number[]): void {
  const folder = github.directory(repo)
  const merges = (a: string, b: string): boolean => {
    try {
      execFileSync('git', ['--git-dir', folder, 'merge-tree', '--write-tree', a, b], { stdio: 'ignore' })
      return true
    } catch {
      return false
    }
  }
  let repaired: string
  try {
    repaired = github.head(repo, 'listkeeper/repairs')
  } catch {
    return
  }
  for (const number of numbers) {
    const { state } = github.posted(repo, number)
    if (state !== 'open') continue
    const head = `refs/pull/${number}/head`
    if (merges(github.head(repo, 'main'), head)) expect([number, merges(repaired, head)]).toEqual([number, true])
  }
}

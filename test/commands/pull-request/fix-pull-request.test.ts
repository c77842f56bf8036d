// Corrections of a pull request are committed to its branch: of what it brought, on top of what was judged, and nowhere else.
import { afterEach, describe, expect, test } from 'vitest'
import { fixPullRequest } from '../../../src/commands/pull-request/fix-pull-request.ts'
import { type Outcome, reviewPullRequest } from '../../../src/commands/pull-request/review-pull-request.ts'
import type { Ports } from '../../../src/commands/repository/ports.ts'
import { readPull } from '../../../src/github/pull.ts'
import type { Fixed } from '../../../src/review/command/fixed-answer.ts'
import { added, faulty, fixed as fixedLines, list, nests, songs, withSongs } from '../../e2e/lists.ts'
import { Killed } from '../mortal.ts'
import { bot, committing, configPath, repo, type Stage, type StageOptions, setStage } from './command-rig.ts'

let stage: Stage

afterEach(() => stage.close())

async function begin(options: StageOptions): Promise<Stage> {
  stage = await setStage(options)
  return stage
}

/** Corrects the pull request as it is now, as `/listkeeper fix` does. */
async function fix(request = 'comment-1', ports: Ports = stage.ports): Promise<Fixed> {
  const now = await readPull(ports.client, { owner: 'octo', repo: 'list', number: stage.number }, ports)
  return fixPullRequest(ports, now, { by: 'ann', request })
}

function review(ports: Ports = stage.ports, pull = stage.pull()): Promise<Outcome> {
  return reviewPullRequest(ports, pull, { failOn: 'error', checkRun: false })
}

const writes = (): string[] => stage.github.journal.writes().map(({ operation }) => operation)
const commits = (): number => writes().filter((operation) => operation === 'graphql createCommitOnBranch').length

describe('what is corrected', () => {
  test('is what the pull request brought, and not one byte of what was there', async () => {
    const old = list().replace(nests[0]!, `${nests[0]!} `)
    await begin({ base: { 'README.md': old }, head: withSongs(faulty.noPeriod, faulty.three).replace(nests[0]!, `${nests[0]!} `) })
    expect(await fix()).toEqual({ kind: 'committed', commit: stage.head(), fixed: 2, left: 0 })
    expect(stage.text()).toBe(withSongs(fixedLines.noPeriod, fixedLines.three).replace(nests[0]!, `${nests[0]!} `))
  })

  test('keeps line ends and the byte-order mark', async () => {
    const dos = (text: string): string => `\ufeff${text.replaceAll('\n', '\r\n')}`
    await begin({ base: { 'README.md': dos(list()) }, head: dos(withSongs(faulty.noPeriod)) })
    expect(await fix()).toMatchObject({ kind: 'committed', fixed: 1 })
    expect(stage.text()).toBe(dos(withSongs(fixedLines.noPeriod)))
  })

  test('includes what only another correction uncovers: garbled text first', async () => {
    const garbled = '- [Vog√©l](https://vogel.example) - About v√∂gel'
    await begin({ head: withSongs(garbled) })
    const result = await fix()
    expect(stage.text()).toBe(withSongs('- [Vogél](https://vogel.example) - About vögel.'))
    expect(result).toMatchObject({ kind: 'committed', left: 0 })
    expect(await fix('comment-2')).toEqual({ kind: 'nothing', left: 0 })
  })

  test('leaves to people what only they can decide, and says how much', async () => {
    await begin({ head: withSongs(faulty.noPeriod, faulty.repeated) })
    expect(await fix()).toMatchObject({ kind: 'committed', fixed: 1, left: 1 })
    expect(stage.text()).toBe(withSongs(fixedLines.noPeriod, faulty.repeated))
  })

  test('is no guess: a link to the nearest heading stays a suggestion', async () => {
    const text = list().replace('Songs, nests and eggs.', 'Songs, [nests](#nets) and eggs.')
    await begin({ head: text })
    expect(await fix()).toEqual({ kind: 'nothing', left: 1 })
    expect(commits()).toBe(0)
  })

  test('is judged by the configuration of the base', async () => {
    const head = { 'README.md': withSongs(faulty.noPeriod), [configPath]: 'rules: { entry-format: off }\n' }
    await begin({ base: { [configPath]: 'locale: en\n' }, head })
    expect(await fix()).toMatchObject({ kind: 'committed', fixed: 1 })
    expect(stage.text()).toBe(withSongs(fixedLines.noPeriod))
    expect(stage.github.file(repo, stage.branch, configPath)).toBe('rules: { entry-format: off }\n')
  })

  test('is never a file of the workflows, nor a link to another file', async () => {
    const lists = { [configPath]: 'lists: [{ files: ["**/*.md", ".github/**/*.md"] }]\n' }
    const bad = withSongs(faulty.noPeriod)
    await begin({
      base: { ...lists, '.github/workflows/list.md': list(), 'docs/list.md': list() },
      head: { '.github/workflows/list.md': bad, 'docs/list.md': bad, 'docs/link.md': { symlink: '../README.md' } },
    })
    expect(await fix()).toMatchObject({ kind: 'committed', fixed: 1 })
    expect(stage.github.file(repo, stage.branch, '.github/workflows/list.md')).toBe(bad)
    expect(stage.github.file(repo, stage.branch, 'docs/list.md')).toBe(withSongs(fixedLines.noPeriod))
  })

  test('is nothing where the configuration of the base is broken', async () => {
    await begin({ base: { [configPath]: 'rulez: {}\n' }, head: withSongs(faulty.noPeriod) })
    expect(await fix()).toMatchObject({ kind: 'broken', why: expect.stringContaining('rulez') })
    expect(writes()).toEqual([])
  })

  test('is nothing on a closed pull request', async () => {
    await begin({ head: withSongs(faulty.noPeriod) })
    stage.github.closePullRequest(repo, stage.number)
    expect(await fix()).toEqual({ kind: 'closed' })
    expect(writes()).toEqual([])
  })
})

describe('the commit', () => {
  test('says who asked, and holds nothing of the list', async () => {
    await begin({ head: { 'README.md': withSongs(faulty.noPeriod), '@ann fixes #1/README.md': `# L\n\n${faulty.noPeriod}\n` } })
    await fix('comment-77')
    const { body } = stage.github.journal.find(({ operation }) => operation === 'graphql createCommitOnBranch')!
    const { input } = (body as { variables: { input: { message: object; expectedHeadOid: string } } }).variables
    expect(input.message).toEqual({
      headline: expect.stringMatching(/^Correct \d lines? of the list$/),
      body: expect.stringMatching(/^Asked for by ann in a comment\.\n\nCorrected: \d\nRequest: comment-77\n\nListkeeper: fixes$/),
    })
  })

  test('is not made over the work of others: a head that moves in the meantime stays', async () => {
    await begin({ head: withSongs(faulty.noPeriod) })
    const theirs = withSongs(faulty.noPeriod, faulty.three)
    const run = (): void => void stage.github.push(repo, stage.number, { files: { 'README.md': theirs } })
    stage.github.faults.add({ match: { method: 'POST', path: /graphql/, nth: 3 }, kind: 'before', run })
    expect(await fix()).toEqual({ kind: 'moved' })
    expect(stage.text()).toBe(theirs)
    expect(commits()).toBe(1)
  })

  test('is found again where only the answer was lost', async () => {
    await begin({ head: withSongs(faulty.noPeriod) })
    stage.github.faults.add({ match: { method: 'POST', path: /graphql/, nth: 3 }, kind: 'reset', applied: true })
    expect(await fix()).toEqual({ kind: 'committed', commit: stage.head(), fixed: 1, left: 0 })
    expect(commits()).toBe(1)
  })

  test('is not made a second time where nobody knows whether it was made', async () => {
    await begin({ head: withSongs(faulty.noPeriod) })
    stage.github.faults.add({ match: { method: 'POST', path: /graphql/, nth: 3 }, kind: 'reset' })
    expect(await fix()).toEqual({ kind: 'lost' })
    expect(stage.text()).toBe(withSongs(faulty.noPeriod))
  })

  test('is waited for until the pull request knows of it, so that the review does not take it for a new push', async () => {
    await begin({ head: withSongs(faulty.noPeriod) })
    const before = stage.head()
    const pauses: number[] = []
    let reads = 0
    const graphql = async (query: string, variables: object): Promise<unknown> => {
      const answer = await (stage.ports.client.graphql as (query: string, variables: object) => Promise<unknown>)(query, variables)
      if (!query.startsWith('query pull') || ++reads !== 2) return answer
      return JSON.parse(JSON.stringify(answer).replaceAll(stage.head(), before))
    }
    const client = { ...stage.ports.client, request: stage.ports.client.request, graphql: graphql as never }
    expect(await fix('comment-1', { ...stage.ports, client, sleep: async (ms) => void pauses.push(ms) })).toMatchObject({
      kind: 'committed',
    })
    expect(reads).toBe(3)
    expect(pauses).toEqual([1000])
  })

  test('is one for a request, however often it is delivered, and says the same each time', async () => {
    await begin({ head: withSongs(faulty.noPeriod, faulty.repeated) })
    const first = await fix('comment-5')
    expect(await fix('comment-5')).toEqual(first)
    expect(await fix('comment-6')).toEqual({ kind: 'nothing', left: 1 })
    expect(commits()).toBe(1)
  })

  test('of somebody else that looks like one of listkeeper is not believed', async () => {
    await begin({ head: withSongs(faulty.noPeriod) })
    const message = 'Correct 9 lines of the list\n\nCorrected: 9\nRequest: comment-5\n\nListkeeper: fixes'
    stage.github.push(repo, stage.number, { files: { 'other.txt': 'x' }, message, author: 'ann' })
    expect(await fix('comment-5')).toMatchObject({ kind: 'committed', fixed: 1 })
  })
})

describe('the branch of a fork', () => {
  const head = withSongs(faulty.noPeriod)
  test.each<[string, StageOptions, object]>([
    ['that allows edits takes the commit of a maintainer', { head, fork: 'with edits', person: 'mia' }, { kind: 'committed', fixed: 1 }],
    [
      'that allows edits refuses a token that ends at the repository',
      { head, fork: 'with edits' },
      { kind: 'unwritable', because: 'fork' },
    ],
    ['that allows no edits is not even tried', { head, fork: 'without edits', person: 'mia' }, { kind: 'unwritable', because: 'edits' }],
    [
      'of an organization is not even tried',
      { head, fork: 'of an organization', person: 'mia' },
      { kind: 'unwritable', because: 'organization' },
    ],
  ])('%s', async (_what, options, result) => {
    await begin(options)
    expect(await fix()).toMatchObject(result)
    expect(stage.text()).toBe('fixed' in result ? withSongs(fixedLines.noPeriod) : head)
    expect(commits()).toBe('because' in result && result.because !== 'fork' ? 0 : 1)
  })

  test('that was deleted leaves nothing to commit to', async () => {
    await begin({ head, fork: 'with edits' })
    stage.github.deleteRepository('ann/list')
    expect(await fix()).toMatchObject({ kind: 'unwritable', because: 'gone' })
  })

  test('is written where it is, and the branch of the same name here is left alone', async () => {
    await begin({ head, fork: 'with edits', person: 'mia' })
    const own = stage.github.commit(repo, stage.branch, { files: { 'README.md': head } })
    await fix()
    expect(stage.github.head(repo, stage.branch)).toBe(own)
  })
})

describe('the branch of the repository itself', () => {
  const head = withSongs(faulty.noPeriod)
  test('is not written by a token that only reads', async () => {
    await begin({ head, permissions: { ...committing, contents: 'read' } })
    expect(await fix()).toMatchObject({ kind: 'unwritable', because: 'token' })
    expect(stage.text()).toBe(head)
  })

  test.each([
    ['rule', 'Repository rule violations found\n\nChanges must be made through a pull request.'],
    ['limit', 'You have exceeded a secondary rate limit. API rate limit exceeded'],
  ])('that GitHub refuses by a %s is told as that', async (because, message) => {
    await begin({ head })
    const body = { data: null, errors: [{ type: because === 'rule' ? 'UNPROCESSABLE' : 'RATE_LIMITED', message }] }
    stage.github.faults.add({ match: { method: 'POST', path: /graphql/, nth: 3 }, kind: 'status', status: 200, body })
    expect(await fix()).toMatchObject({ kind: 'unwritable', because })
  })
})

describe('corrections that the configuration switches on', () => {
  const base = { [configPath]: 'autofix: [entry-format, link-syntax]\n' }

  test('are made before the review, which goes on with the new head', async () => {
    await begin({ base, head: withSongs(faulty.noPeriod, faulty.repeated, '-  [Crane](https://crane.example) - About cranes.') })
    const outcome = await review()
    expect(outcome).toMatchObject({ fixed: stage.head(), channel: 'review', review: { commit: stage.head(), things: 2 } })
    const { threads, reviews, checkRuns } = stage.posted()
    expect(stage.text()).toBe(withSongs(fixedLines.noPeriod, faulty.repeated, '-  [Crane](https://crane.example) - About cranes.'))
    expect(threads.map(({ line, commit }) => [line, commit])).toEqual([
      [added + 1, stage.head()],
      [added + 2, stage.head()],
    ])
    expect(reviews).toHaveLength(1)
    expect(checkRuns).toMatchObject([{ sha: stage.head(), conclusion: 'failure' }])
  })

  test('cost nothing where none is switched on', async () => {
    await begin({ head: withSongs(faulty.noPeriod) })
    await review()
    expect(commits()).toBe(0)
    expect(stage.github.journal.requests()).toBeLessThanOrEqual(6)
  })

  test('are switched on by the shell too', async () => {
    await begin({ head: withSongs(faulty.noPeriod) })
    await reviewPullRequest(stage.ports, stage.pull(), { failOn: 'error', checkRun: false, autofix: ['entry-format'] })
    expect(stage.text()).toBe(withSongs(fixedLines.noPeriod))
  })

  test('include the contents where these are fixed by commits', async () => {
    const config = 'lists: [{ files: ["README.md"], contents: { repair: commit } }]\n'
    const head = `${list()}## Feathers\n\n- [Down](https://down.example/1) - About down number 1.\n- [Quill](https://quill.example) - About quills\n`
    await begin({ base: { [configPath]: config }, head })
    expect((await review()).fixed).toBe(stage.head())
    expect(stage.text()).toBe(head.replace('- [Eggs](#eggs)\n', '- [Eggs](#eggs)\n- [Feathers](#feathers)\n'))
  })

  test('are switched on by the base, never by the change itself', async () => {
    await begin({ head: { 'README.md': withSongs(faulty.noPeriod), [configPath]: 'autofix: [entry-format]\n' } })
    expect((await review()).fixed).toBeUndefined()
    expect(commits()).toBe(0)
  })

  test('stay suggestions where the branch may not be written', async () => {
    await begin({ base, head: withSongs(faulty.noPeriod), fork: 'without edits' })
    const outcome = await review()
    expect(outcome.fixed).toBeUndefined()
    expect(stage.posted().threads[0]?.comments[0]?.body).toContain(`\`\`\`suggestion\n${fixedLines.noPeriod}\n\`\`\``)
    expect(stage.log.join()).toContain('stay suggestions')
  })

  test('are not made to a pull request that is left alone', async () => {
    await begin({
      base: { [configPath]: 'autofix: [entry-format]\nreview: { skip: { authors: [ann] } }\n' },
      head: withSongs(faulty.noPeriod),
    })
    expect(await review()).toMatchObject({ channel: 'skipped' })
    expect(commits()).toBe(0)
  })

  test('are not made on top of a commit of listkeeper, whatever it left', async () => {
    await begin({ base, head: withSongs(faulty.noPeriod) })
    await review()
    const message = 'Correct 1 line of the list\n\nListkeeper: autofix'
    stage.github.push(repo, stage.number, { files: { 'README.md': withSongs(faulty.nested) }, message, author: bot, committer: 'web-flow' })
    expect((await review()).fixed).toBeUndefined()
    expect(commits()).toBe(1)
    stage.github.push(repo, stage.number, { files: { 'README.md': withSongs(faulty.nested, songs[0]!) }, message, author: 'ann' })
    expect((await review()).fixed).toBe(stage.head())
  })

  test('and the review end in the same way wherever the run is killed and delivered again', async () => {
    const options = { base, head: withSongs(faulty.noPeriod, faulty.repeated) }
    const end = (): unknown => ({
      text: stage.text(),
      posted: plain({ ...stage.posted(), checkRuns: [...new Set(stage.posted().checkRuns.map(({ sha }) => sha))] }),
    })
    await begin(options)
    const counting = stage.mortal(Number.POSITIVE_INFINITY)
    const pull = stage.pull()
    await review(counting, pull)
    const wanted = end()
    expect(counting.calls()).toBeGreaterThan(8)
    for (let deadly = 0; deadly < counting.calls(); deadly++) {
      await stage.close()
      await begin(options)
      const event = stage.pull()
      await expect(review(stage.mortal(deadly), event)).rejects.toBeInstanceOf(Killed)
      await review(stage.ports, event)
      expect(end(), `killed before call ${deadly}`).toEqual(wanted)
      expect(commits()).toBeLessThanOrEqual(2)
    }
  })
})

/** A state without the hashes of commits. */
function plain(state: object): unknown {
  return JSON.parse(JSON.stringify(state).replace(/\b[0-9a-f]{40}\b/g, 'sha'))
}

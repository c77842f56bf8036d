// The context of new entries against the fake GitHub: what is asked, how often, what is found, and how it ends up in the summary.
import { Octokit } from '@octokit/core'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { reviewReport } from '../../../src/commands/local/check.ts'
import { type EntryContext, entryContext } from '../../../src/commands/pull-request/entry-context.ts'
import { publish } from '../../../src/commands/pull-request/publish.ts'
import type { Ports } from '../../../src/commands/repository/ports.ts'
import { type Config, parseConfig } from '../../../src/config/index.ts'
import { readComparison } from '../../../src/github/comparison.ts'
import type { PullRequest } from '../../../src/github/pull.ts'
import type { Judgement } from '../../../src/links/verdict.ts'
import { reviewChanges } from '../../../src/review/change/introduced.ts'
import type { Change } from '../../../src/review/change/reviewed.ts'
import { composeReview } from '../../../src/review/comment/compose.ts'
import { type FakeGitHub, startFakeGitHub } from '../../e2e/fake-github/index.ts'
import { list, songs, withSongs } from '../../e2e/lists.ts'
import { judged } from '../../review/change/new-entries.ts'

const repo = 'octo/list'
const quiet = { debug() {}, info() {}, warn() {}, error() {} }
const robin = '- [Robin](https://github.com/ann/robin) - About robins.'
const wren = '- [Wren song](https://arxiv.org/abs/2401.00001) - About wrens.'
const samePaper = '- [Songs of wrens](https://arxiv.org/pdf/2401.00001v2) - By another name.'

let github: FakeGitHub
let logged: string[]

beforeEach(async () => {
  github = await startFakeGitHub({ repositories: { [repo]: { files: { 'README.md': list(), 'MORE.md': list() } } } })
  logged = []
})
afterEach(() => github.close())

function ports(): Ports {
  const client = new Octokit({ auth: github.token({ kind: 'installation' }), baseUrl: github.url, log: quiet })
  return { client, sleep: async () => {}, log: (line) => void logged.push(line) }
}

/** Opens a pull request of a person's that makes the list say this. */
function propose(
  user: string,
  text: string,
  { path = 'README.md', base, isFork = false }: { path?: string; base?: string; isFork?: boolean } = {},
): number {
  if (isFork) github.fork(repo, `${user}/list`)
  github.commit(isFork ? `${user}/list` : repo, `of-${user}`, { files: { [path]: text }, author: user })
  return github.openPullRequest({ repo, head: isFork ? `${user}:of-${user}` : `of-${user}`, user, ...(base === undefined ? {} : { base }) })
}

type Given = { judgements?: readonly Judgement[]; config?: Config; now?: number; path?: string }

function pullOf(number: number, author = 'ann'): PullRequest {
  const head = github.events.pullRequest('synchronize', repo, number).payload as { pull_request: { head: { sha: string } } }
  return { owner: 'octo', repo: 'list', number, head: head.pull_request.head.sha, base: 'main', author, isDraft: false, labels: [] }
}

function changeOf(pull: PullRequest, path: string): Change {
  return { path, before: list(), after: github.file(repo, pull.head, path) ?? null, tip: github.file(repo, 'main', path) ?? null }
}

/** The context of a pull request, and how many requests it took. */
async function contextOf(
  number: number,
  { path = 'README.md', config = parseConfig('', 'x.yml'), ...given }: Given = {},
): Promise<EntryContext & { asked: number }> {
  const pull = pullOf(number)
  const change = changeOf(pull, path)
  const { added, files } = reviewChanges([change])
  github.journal.clear()
  const context = await entryContext(ports(), { pull, added, files, config, base: new Map([[path, change.tip!]]), ...given })
  return { ...context, asked: github.journal.requests() }
}

describe('an older open pull request that adds the same work', () => {
  test('is named by the younger one, from a fork too; the older one gets no comment', async () => {
    const first = propose('bob', withSongs(samePaper), { isFork: true })
    const second = propose('ann', withSongs(wren, robin))
    expect(await contextOf(second)).toMatchObject({ lines: [`- *Wren song* is already proposed in #${first}.`], findings: [], asked: 3 })
    expect(await contextOf(first)).toEqual({ lines: [], findings: [], asked: 1 })
  })

  test('is the oldest of several', async () => {
    const first = propose('bob', withSongs(samePaper))
    propose('cid', withSongs(wren))
    expect((await contextOf(propose('ann', withSongs(wren)))).lines).toEqual([`- *Wren song* is already proposed in #${first}.`])
  })

  test('is not one that is closed or merged, to another branch, or about another list', async () => {
    github.commit(repo, 'other', { files: { 'x.md': 'x\n' }, author: 'octo' })
    github.closePullRequest(repo, propose('bob', withSongs(wren)))
    propose('cid', withSongs(wren), { base: 'other' })
    propose('dan', withSongs(wren), { path: 'MORE.md' })
    const merged = propose('eve', withSongs(wren))
    const number = propose('ann', withSongs(samePaper))
    expect(await contextOf(number)).toMatchObject({ lines: [`- *Songs of wrens* is already proposed in #${merged}.`], asked: 3 })
    github.mergePullRequest(repo, merged)
    expect(await contextOf(number)).toMatchObject({ lines: [], asked: 1 })
  })

  test('is not one whose branch is so old that it has what the base branch has lost since', async () => {
    github.commit(repo, 'main', { files: { 'README.md': withSongs(wren) }, author: 'octo' })
    propose('bob', withSongs(wren, robin))
    github.commit(repo, 'main', { files: { 'README.md': list() }, author: 'octo' })
    expect(await contextOf(propose('ann', withSongs(wren)))).toMatchObject({ lines: [], asked: 3 })
  })
})

describe('requests', () => {
  test('none without new entries', async () => {
    propose('bob', withSongs(wren))
    const number = propose('ann', list({ songs: songs.toReversed(), end: 'The end.' }))
    expect(await contextOf(number)).toEqual({ lines: [], findings: [], asked: 0 })
  })

  test('none for new entries that lead nowhere on the web', async () => {
    propose('bob', withSongs(wren))
    expect((await contextOf(propose('ann', withSongs('- [Robin](docs/robin.md) - About robins.')))).asked).toBe(0)
  })

  test('none for a list so long that each text would take one', async () => {
    const text = list({ end: 'x'.repeat(500_001) })
    github.commit(repo, 'main', { files: { 'README.md': text }, author: 'octo' })
    propose('bob', text.replace('## Nests', `${wren}\n\n## Nests`))
    expect(await contextOf(propose('ann', text.replace('\n## Nests', `${wren}\n\n## Nests`)))).toMatchObject({ lines: [], asked: 0 })
  })

  test('two, however many pull requests there are, and twenty texts', async () => {
    const first = propose('bob', withSongs(wren))
    for (let index = 0; index < 21; index++) propose(`p${index}`, withSongs(`- [P${index}](https://p.example/${index}) - About p.`))
    const number = propose('ann', withSongs(wren))
    expect(number - first).toBe(22)
    expect(await contextOf(number)).toMatchObject({ lines: [], asked: 2 })
  })

  test('a failure of GitHub costs the lines and nothing else', async () => {
    propose('bob', withSongs(wren))
    const number = propose('ann', withSongs(wren, robin))
    for (const nth of [1, 2, 3]) github.faults.add({ match: { path: /\/graphql/, nth }, kind: 'status', status: 502 })
    const context = await contextOf(number, { judgements: [judged('https://github.com/ann/robin', { stars: 350 })] })
    expect(context.lines).toEqual([])
    expect(context.table).toContain('| Robin | 350 |')
    expect(logged).toEqual([expect.stringMatching(/^Other open pull requests were not looked at: GitHub said 502/)])
  })
})

describe('requirements', () => {
  const judgements = [judged('https://github.com/ann/robin', { stars: 12 })]
  const with_ = (yaml: string): Given => ({ judgements, config: parseConfig(yaml, 'x.yml') })

  test('are checked where the configuration has them, as warnings', async () => {
    const number = propose('ann', withSongs(robin))
    expect((await contextOf(number, with_(''))).findings).toEqual([])
    expect((await contextOf(number, with_('require: {stars: 50}'))).findings).toMatchObject([
      { rule: 'entry-requirements', severity: 'warning', form: 'stars', place: { start: { line: 25 } } },
    ])
  })

  test.each([
    ['error', ['error']],
    ['info', ['info']],
    ['on', ['warning']],
    ['off', []],
  ])('take a severity as rules do: %s', async (level, severities) => {
    const { findings } = await contextOf(
      propose('ann', withSongs(robin)),
      with_(`require: {stars: 50}\nrules: {entry-requirements: ${level}}`),
    )
    expect(findings.map(({ severity }) => severity)).toEqual(severities)
  })

  test('know ages by the time that they are given', async () => {
    const number = propose('ann', withSongs(robin))
    const given = { ...with_('require: {age: 90d}'), judgements: [judged('https://github.com/ann/robin', { created: '2026-05-01' })] }
    expect((await contextOf(number, { ...given, now: Date.parse('2026-06-01') })).findings).toHaveLength(1)
    expect((await contextOf(number, { ...given, now: Date.parse('2026-09-01') })).findings).toEqual([])
    expect((await contextOf(number, given)).findings).toEqual([])
  })
})

describe('the summary', () => {
  /** One run, as the review of a pull request makes it. */
  async function run(number: number, judgements: readonly Judgement[], yaml = ''): Promise<void> {
    const pull = pullOf(number)
    const config = parseConfig(yaml, 'x.yml')
    const comparison = await readComparison(ports().client, pull, ports())
    const change = changeOf(pull, 'README.md')
    const report = reviewReport([change], config)
    const { added } = reviewChanges([change])
    const context = await entryContext(ports(), {
      pull,
      added,
      files: report.files,
      config,
      base: new Map([['README.md', list()]]),
      judgements,
    })
    const files = report.files.map((file) => ({
      ...file,
      findings: [...file.findings, ...context.findings.filter(({ path }) => path === file.path)],
    }))
    const review = composeReview(files, {
      commit: pull.head,
      patches: new Map(comparison.files.map(({ path, patch = '' }) => [path, patch])),
      failOn: 'error',
      most: 30,
      notes: [...report.shifts, ...context.lines],
      details: context.table,
    })
    await publish(ports(), { pull, review, report: { ...report, files }, post: 'review', checkRun: false })
  }
  const known = (stars: number) => [judged('https://github.com/ann/robin', { stars, pushed: '2026-01-31', license: 'MIT' })]

  test('holds the line and the table, says a requirement on its line, and the second run writes nothing', async () => {
    const first = propose('bob', withSongs(wren))
    const number = propose('ann', withSongs(wren, robin))
    await run(number, known(1290), 'require: {stars: 5000}')
    const posted = github.posted(repo, number)
    expect(posted.reviews).toHaveLength(1)
    expect(posted.reviews[0]!.body).toContain(`- *Wren song* is already proposed in #${first}.\n\n<details>`)
    expect(posted.reviews[0]!.body).toContain('| Robin | 1.2k | 2026-01 | MIT |')
    expect(JSON.stringify(posted)).toContain('has about 1.2k stars, but new entries need at least 5000')
    github.journal.clear()
    await run(number, known(1250), 'require: {stars: 5000}')
    expect(github.journal.writes()).toEqual([])
    expect(github.posted(repo, number)).toEqual(posted)
  })

  test('changes with the table, in place', async () => {
    propose('bob', withSongs(wren))
    const number = propose('ann', withSongs(wren, robin))
    await run(number, known(1290))
    await run(number, known(9000))
    const { reviews } = github.posted(repo, number)
    expect(reviews).toHaveLength(1)
    expect(reviews[0]!.body).toContain('| Robin | 9k |')
  })

  test('is not written for a table alone: a clean pull request stays quiet', async () => {
    const number = propose('ann', withSongs(robin))
    await run(number, known(1290))
    expect(github.posted(repo, number).reviews).toEqual([])
  })
})

// To whose branch fixes are committed on request: the token may do more than the author of the request, so GitHub is asked what they may do.
import { Octokit } from '@octokit/core'
import { afterEach, describe, expect, test } from 'vitest'
import { fixPullRequest } from '../../../src/commands/pull-request/fix-pull-request.ts'
import { reviewPullRequest } from '../../../src/commands/pull-request/review-pull-request.ts'
import type { Ports } from '../../../src/commands/repository/ports.ts'
import { readPull } from '../../../src/github/pull.ts'
import { type Fixed, fixedAnswer } from '../../../src/review/command/fixed-answer.ts'
import { type FakeGitHub, type Options, type Protection, startFakeGitHub } from '../../e2e/fake-github/index.ts'
import { faulty, fixed as fixedLines, list, withSongs } from '../../e2e/lists.ts'
import { bot, committing, configPath, repo } from './command-rig.ts'

const bad = withSongs(faulty.noPeriod)
const good = withSongs(fixedLines.noPeriod)
const permissions = { octo: 'admin', mia: 'write', tom: 'read' } as const

let github: FakeGitHub
afterEach(() => github.close())

type Scene = {
  /** The branch that the pull request comes from; `main` is the default one. */
  readonly head: string
  readonly base?: string
  /** Who opens it. */
  readonly by: string
  readonly fork?: { readonly isOpen: boolean; readonly owner?: string }
  readonly protections?: Protection[]
  /** A token of this person instead of the bot's. */
  readonly person?: string
  readonly config?: string
  /** What happens before anybody asks. */
  readonly beforeCommit?: () => void
}

/** A repository whose branch holds a fault that another branch has not, and a pull request between the two. */
async function open({
  head,
  base,
  by,
  fork,
  protections = [],
  person,
  config = '',
  beforeCommit,
}: Scene): Promise<Ports & { number: number; source: string; lines: string[] }> {
  const files = { 'README.md': list(), [configPath]: config === '' ? 'locale: en\n' : config }
  const options: Options = { repositories: { [repo]: { files, permissions } } }
  github = await startFakeGitHub(options)
  const source = fork ? `${fork.owner ?? by}/list` : repo
  if (fork) github.fork(repo, source)
  if (base !== undefined) github.commit(repo, base, { files: { 'old.md': 'Old.\n' } })
  github.commit(source, head, { files: { 'README.md': bad } })
  const number = github.openPullRequest({
    repo,
    head: fork ? `${fork.owner ?? by}:${head}` : head,
    user: by,
    ...(base === undefined ? {} : { base }),
    ...(fork ? { maintainerCanModify: fork.isOpen } : {}),
  })
  github.changeSettings(repo, { protections })
  beforeCommit?.()
  const auth = person
    ? github.token({ kind: 'pat', login: person })
    : github.token({ kind: 'installation', permissions: committing, login: bot })
  const quiet = { debug() {}, info() {}, warn() {}, error() {} }
  const lines: string[] = []
  return {
    client: new Octokit({ auth, baseUrl: github.url, log: quiet }),
    sleep: async () => undefined,
    log: (line) => void lines.push(line),
    number,
    source,
    lines,
  }
}

async function fix(ports: Ports & { number: number }, by: string): Promise<Fixed> {
  const now = await readPull(ports.client, { owner: 'octo', repo: 'list', number: ports.number }, ports)
  return fixPullRequest(ports, now, { by, request: 'comment-1' })
}

const tried = (): number => github.journal.filter(({ operation }) => operation === 'graphql createCommitOnBranch').length

const protectedBy = (branch: string, by: Protection['by'], ...rules: Protection['rules'][number][]): Protection[] => [
  // Our own token may get around it, as apps often do: that is no leave for others.
  { branch, by, rules, bypass: [bot] },
]
/** Ann's branch, and a pull request of eve from it. */
const others = { head: 'change', base: 'old' } as const

describe('to a branch of the repository itself nothing is committed', () => {
  test.each<[string, Scene, string, string]>([
    [
      'because somebody without write access asks, who opened it from the default branch',
      { head: 'main', base: 'old', by: 'eve' },
      'eve',
      'asker',
    ],
    ['because somebody who may read asks', { ...others, by: 'tom' }, 'tom', 'asker'],
    ['because somebody asks who opened a second pull request from the branch of others', { ...others, by: 'eve' }, 'eve', 'asker'],
    ['of pages because a stranger asks', { head: 'gh-pages', by: 'eve' }, 'eve', 'asker'],
    ['of a release because a stranger asks', { head: 'release/1.x', by: 'eve' }, 'eve', 'asker'],
    ['that a bot proposes because the bot asks', { head: 'update', by: 'helper[bot]' }, 'helper[bot]', 'asker'],
    ['that is the default one, whoever asks', { head: 'main', base: 'old', by: 'mia' }, 'octo', 'default'],
    ['that is protected', { head: 'v1', by: 'mia', protections: protectedBy('v1', 'protection', 'pull_request') }, 'mia', 'protected'],
    [
      'that is protected, though by signatures alone',
      { head: 'v1', by: 'mia', protections: protectedBy('v*', 'protection', 'required_signatures') },
      'octo',
      'protected',
    ],
    [
      'that a ruleset lets nobody update',
      { head: 'v1', by: 'mia', protections: protectedBy('v1', 'ruleset', 'update') },
      'mia',
      'protected',
    ],
    [
      'that a ruleset lets change by pull requests',
      { head: 'v1', by: 'mia', protections: protectedBy('v*', 'ruleset', 'pull_request') },
      'octo',
      'protected',
    ],
  ])('%s', async (_what, scene, by, because) => {
    const ports = await open(scene)
    const result = await fix(ports, by)
    expect(result).toMatchObject({ kind: 'unwritable', because })
    expect(github.file(repo, scene.head, 'README.md')).toBe(bad)
    expect(tried()).toBe(0)
    expect(fixedAnswer(result).text).toMatch(/^[^.]+\. The suggestions in the review stay: one click applies each\./)
  })

  test.each<[string, Scene, string]>([
    ['from the default branch by a stranger', { head: 'main', base: 'old', by: 'eve' }, 'its author may not write'],
    ['from the default branch by a maintainer', { head: 'main', base: 'old', by: 'octo' }, 'its branch is the default one'],
    ['from a branch of others', { ...others, by: 'eve' }, 'its author may not write'],
    ['by a bot', { head: 'update', by: 'helper[bot]' }, 'its author may not write'],
    [
      'from a protected branch',
      { head: 'v1', by: 'mia', protections: protectedBy('v1', 'protection', 'pull_request') },
      'its branch is protected',
    ],
    [
      'from a branch that others propose to',
      {
        head: 'next',
        by: 'mia',
        beforeCommit: () => {
          github.commit(repo, 'feature', { files: { 'README.md': bad, 'x.md': 'x' }, author: 'ann' })
          github.openPullRequest({ repo, head: 'feature', base: 'next', user: 'ann' })
        },
      },
      'other pull requests are proposed to its branch',
    ],
  ])('by autofix on a pull request %s; the corrections are suggested', async (_what, scene, why) => {
    const ports = await open({ ...scene, config: 'autofix: [entry-format]\n', ...(scene.base === undefined ? {} : { base: scene.base }) })
    if (scene.base !== undefined) github.commit(repo, scene.base, { files: { [configPath]: 'autofix: [entry-format]\n' } })
    const { pull } = await readPull(ports.client, { owner: 'octo', repo: 'list', number: ports.number }, ports)
    // What the event says of its author is no proof.
    const outcome = await reviewPullRequest(ports, { ...pull, author: 'octo' }, { failOn: 'error', checkRun: false })
    expect(outcome.fixed).toBeUndefined()
    expect(github.file(repo, scene.head, 'README.md')).toBe(bad)
    expect(tried()).toBe(0)
    expect(ports.lines.join()).toContain(`stay suggestions: ${why}`)
    expect(github.posted(repo, ports.number).threads[0]!.comments[0]!.body).toContain(`\`\`\`suggestion\n${fixedLines.noPeriod}\n`)
  })
})

describe('a correction is committed', () => {
  test.each<[string, Scene, string]>([
    ['to their own branch of the repository for who may write', { head: 'change', by: 'mia' }, 'mia'],
    ['to the branch of somebody else for who may write', { ...others, by: 'eve' }, 'mia'],
    ['to a branch that a bot proposes for a maintainer', { head: 'update', by: 'helper[bot]' }, 'octo'],
    [
      'to a branch whose rules forbid no commit',
      { head: 'v1', by: 'mia', protections: protectedBy('v1', 'ruleset', 'required_signatures', 'deletion') },
      'mia',
    ],
    ['where another branch is protected', { head: 'v1', by: 'mia', protections: protectedBy('v2', 'protection', 'pull_request') }, 'mia'],
    ['to a fork that is open to edits for its owner', { head: 'main', by: 'ann', fork: { isOpen: true }, person: 'octo' }, 'ann'],
    ['to a fork that is open to edits for a maintainer', { head: 'change', by: 'ann', fork: { isOpen: true }, person: 'octo' }, 'mia'],
    [
      'to a fork that has another name by now',
      {
        head: 'change',
        by: 'ann',
        fork: { isOpen: true },
        person: 'octo',
        beforeCommit: () => github.renameRepository('ann/list', 'birds'),
      },
      'ann',
    ],
  ])('%s', async (_what, scene, by) => {
    const ports = await open(scene)
    expect(await fix(ports, by)).toMatchObject({ kind: 'committed', fixed: 1 })
    expect(github.file(ports.source, scene.head, 'README.md')).toBe(good)
  })

  test('by autofix where its author may write', async () => {
    const ports = await open({ head: 'change', by: 'mia', config: 'autofix: [entry-format]\n' })
    const { pull } = await readPull(ports.client, { owner: 'octo', repo: 'list', number: ports.number }, ports)
    expect((await reviewPullRequest(ports, pull, { failOn: 'error', checkRun: false })).fixed).toBe(github.head(repo, 'change'))
    expect(github.file(repo, 'change', 'README.md')).toBe(good)
  })
})

describe('to a fork nothing is committed', () => {
  test.each<[string, Scene, string, string]>([
    ['that is not open to edits', { head: 'change', by: 'ann', fork: { isOpen: false }, person: 'octo' }, 'ann', 'edits'],
    [
      'of somebody who did not open it to edits, for who proposes its branch',
      { head: 'change', by: 'eve', fork: { isOpen: true, owner: 'ann' }, person: 'octo' },
      'eve',
      'edits',
    ],
    ['because a stranger asks', { head: 'change', by: 'ann', fork: { isOpen: true }, person: 'octo' }, 'eve', 'asker'],
    [
      'that is gone',
      { head: 'change', by: 'ann', fork: { isOpen: true }, beforeCommit: () => github.deleteRepository('ann/list') },
      'ann',
      'gone',
    ],
  ])('%s', async (_what, scene, by, because) => {
    expect(await fix(await open(scene), by)).toMatchObject({ kind: 'unwritable', because })
    expect(tried()).toBe(0)
  })
})

describe('what GitHub refuses is reported in a sentence of its own', () => {
  const through = (branch: string, ...rules: Protection['rules'][number][]): Protection[] => [{ branch, by: 'ruleset', rules }]
  test.each<[string, object, string, string]>([
    [
      'protection of the branch',
      { type: 'BRANCH_PROTECTION_RULE_VIOLATION', message: 'At least 1 approving review is required by reviewers with write access.' },
      'rule',
      'through pull requests alone',
    ],
    [
      'protection by people',
      { type: 'BRANCH_PROTECTION_RULE_VIOLATION', message: "You're not authorized to push to this branch." },
      'rule',
      'names who may push',
    ],
    [
      'protection in other words',
      { type: 'BRANCH_PROTECTION_RULE_VIOLATION', message: 'Something new.' },
      'rule',
      'A rule of this repository does not let me commit',
    ],
    [
      'required signatures',
      { type: 'UNPROCESSABLE', message: 'Repository rule violations found\n\nCommits must have verified signatures.\n\n' },
      'rule',
      'wants signed commits',
    ],
    [
      'a rule against updates',
      { type: 'UNPROCESSABLE', message: 'Repository rule violations found\n\nCannot update this protected ref.\n\n' },
      'rule',
      'A rule of this repository does not let me commit',
    ],
    [
      'a rule for pull requests',
      { type: 'UNPROCESSABLE', message: 'Repository rule violations found\n\nChanges must be made through a pull request.\n\n' },
      'rule',
      'through pull requests alone',
    ],
    [
      'a rule for checks',
      { type: 'UNPROCESSABLE', message: 'Repository rule violations found\n\nRequired status check "test" is expected.\n\n' },
      'rule',
      'checks have to pass',
    ],
    ['an archived repository', { type: 'FORBIDDEN', message: 'Repository was archived so is read-only.' }, 'archived', 'is archived'],
    ['a permission', { type: 'FORBIDDEN', message: 'Resource not accessible by integration' }, 'token', 'contents: write'],
  ])('%s', async (_what, error, because, words) => {
    const ports = await open({ head: 'change', by: 'mia' })
    const body = { data: { createCommitOnBranch: null }, errors: [error] }
    github.faults.add({ match: { method: 'POST', path: /graphql/, nth: 3 }, kind: 'status', status: 200, body })
    const result = await fix(ports, 'mia')
    expect(result).toMatchObject({ kind: 'unwritable', because })
    expect(fixedAnswer(result)).toMatchObject({ verdict: 'refused', text: expect.stringContaining(words) })
  })

  test('also where it comes between the question and the commit', async () => {
    const ports = await open({ head: 'change', by: 'mia' })
    const run = (): void => github.changeSettings(repo, { protections: through('change', 'update') })
    github.faults.add({ match: { method: 'POST', path: /graphql/, nth: 3 }, kind: 'before', run })
    expect(await fix(ports, 'mia')).toMatchObject({ kind: 'unwritable', because: 'rule' })
    expect(github.file(repo, 'change', 'README.md')).toBe(bad)
  })
})

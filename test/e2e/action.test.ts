// What only the Action has: its inputs, its outputs, its log, and a bundle that needs nothing beside it.
import { readFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { afterEach, describe, expect, test } from 'vitest'
import { type FakeGitHub, startFakeGitHub } from './fake-github/index.ts'
import { faulty, list, withSongs } from './lists.ts'
import { action, actionFor, bundle, type Run, type RunOptions, repo } from './rig.ts'

const open: FakeGitHub[] = []
afterEach(async () => {
  for (const github of open.splice(0)) await github.close()
})

/** About one test in four, always the same ones, runs the bundle as a process; with `npm run soak` all do. */
const shell = () => actionFor(expect.getState().currentTestName!, 4)

async function run(
  readme: string,
  options: (github: FakeGitHub, number: number) => RunOptions = () => ({}),
): Promise<Run & { github: FakeGitHub }> {
  const github = await startFakeGitHub({ repositories: { [repo]: { files: { 'README.md': list() } } } })
  open.push(github)
  github.commit(repo, 'change', { files: { 'README.md': readme }, author: 'ann' })
  const number = github.openPullRequest({ repo, head: 'change', user: 'ann' })
  return { github, ...(await shell().review(github, number, options(github, number))) }
}

/** What is in the log besides the mask of the token. */
const logged = ({ stdout }: Run): string[] => stdout.split('\n').filter((line) => line !== '' && !line.startsWith('::add-mask::'))

test.each([
  ['error', faulty.noPeriod, 0],
  ['warning', faulty.noPeriod, 1],
  ['never', faulty.nested, 0],
])('with fail-on %s, "%s" ends the job with %i', async (failOn, line, code) => {
  const ended = await run(withSongs(line), () => ({ env: { 'INPUT_FAIL-ON': failOn } }))
  expect(ended.code).toBe(code)
  expect(ended.github.posted(repo, 1).threads).toHaveLength(1)
})

test.each([
  [
    'INPUT_FAIL-ON',
    'warnings',
    '::error::listkeeper: the input `fail-on` cannot be `warnings`, expected one of error, warning, info, never',
  ],
  ['INPUT_LINKS', 'yes', '::error::listkeeper: the input `links` cannot be `yes`, expected one of added, true, false'],
  ['INPUT_REPORT-ISSUE', 'no', '::error::listkeeper: the input `report-issue` cannot be `no`, expected one of true, false'],
  ['INPUT_FORMAT', 'pretty', '::error::listkeeper: the input `format` cannot be `pretty`, expected one of json, sarif, rdjson, markdown'],
  [
    'INPUT_CONFIG',
    '../list.yml',
    '::error::listkeeper: the input `config` is not a path inside the repository, expected one like `.github/listkeeper.yml`',
  ],
  ['INPUT_TOKEN', '', '::error::listkeeper: the input `token` is empty, expected a token'],
])('the input %s as "%s" ends in one clear line before anything is read', async (name, value, line) => {
  const ended = await run(withSongs(faulty.nested), () => ({ env: { [name]: value } }))
  expect(logged(ended)).toEqual([line])
  expect(ended.code).toBe(1)
  expect(ended.github.journal).toHaveLength(0)
})

test('a failed job says in one line why, and where to read what', async () => {
  expect(logged(await run(withSongs(faulty.nested)))).toEqual([
    '::error::There are problems to fix before this can be merged (fail-on: error); see the review.',
  ])
})

test('a clean job says nothing in its log, and that there is nothing in its summary', async () => {
  const ended = await run(list({ title: 'Calls' }))
  expect(logged(ended)).toEqual([])
  expect(ended.summary).toContain('No formatting or duplicate problems found.')
  expect(ended.outputs).toMatchObject({ errors: '0', warnings: '0', fixable: '0' })
})

test('the event `pull_request` is reviewed like `pull_request_target`', async () => {
  const ended = await run(withSongs(faulty.noPeriod), () => ({ env: { GITHUB_EVENT_NAME: 'pull_request' } }))
  expect(ended.github.posted(repo, 1).threads).toHaveLength(1)
})

describe('a sweep that GitHub has switched off because the list rested', () => {
  const sweep = '.github/workflows/links.yml'
  const workflow = (uses: string, on = 'schedule: [{ cron: "1 2 * * 3" }]'): string =>
    `on:\n  ${on}\njobs:\n  sweep:\n    runs-on: x\n    steps:\n      - uses: ${uses}\n`
  const ownWorkflow = workflow('listkeeper/listkeeper@v0')

  async function review(readme: string, text: string, options: RunOptions & { readonly state?: 'active' | 'disabled_manually' } = {}) {
    const { state = 'disabled_inactivity', ...run } = options
    const files = { 'README.md': list(), [sweep]: text }
    const github = await startFakeGitHub({ repositories: { [repo]: { files, workflows: { [sweep]: state } } } })
    open.push(github)
    github.commit(repo, 'change', { files: { 'README.md': readme }, author: 'ann' })
    const number = github.openPullRequest({ repo, head: 'change', user: 'ann' })
    const ended = await shell().review(github, number, run)
    return {
      ...ended,
      github,
      said: github
        .posted(repo, number)
        .reviews.map(({ body }) => body)
        .join(''),
    }
  }
  const line =
    'For maintainers: GitHub has switched off `.github/workflows/links.yml` after 60 days without activity, so links are not checked any more; *Enable workflow* under Actions turns it on again.'

  test('is reported by the next review that has something to say, and in the step summary', async () => {
    const { said, summary } = await review(withSongs(faulty.nested), ownWorkflow)
    expect(said.split(line)).toHaveLength(2)
    expect(summary.split(line)).toHaveLength(2)
  })

  test('is reported once, and no more when it is on again', async () => {
    const { github } = await review(withSongs(faulty.nested), ownWorkflow)
    await action.review(github, 1)
    expect(github.posted(repo, 1).reviews.map(({ body }) => body.split(line).length)).toEqual([2])
    github.changeSettings(repo, { workflows: {} })
    await action.review(github, 1)
    expect(github.posted(repo, 1).reviews.map(({ body }) => body.split(line).length)).toEqual([1])
  })

  test('makes no word and no request of a clean pull request', async () => {
    const { said, github } = await review(list({ title: 'Calls' }), ownWorkflow)
    expect(said).toBe('')
    expect(github.journal.map(({ operation }) => operation)).not.toContain('actions/list-repo-workflows')
    expect(github.journal.length).toBe(4)
  })

  test.each<[string, string, Parameters<typeof review>[2]]>([
    ['is one of somebody else', workflow('octo/links@v1'), {}],
    ['is no sweep', workflow('listkeeper/listkeeper@v0', 'push:'), {}],
    ['is on', ownWorkflow, { state: 'active' }],
    ['was switched off by a person', ownWorkflow, { state: 'disabled_manually' }],
    ['is a file that nobody can read', 'on: [', {}],
  ])('is not told where it %s', async (_what, text, options) => {
    expect((await review(withSongs(faulty.nested), text, options)).said).not.toContain('switched off')
  })

  test.each([
    'status',
    'reset',
    'truncated',
  ] as const)('is not told, and nothing else is lost, where GitHub answers with %s', async (kind) => {
    const github = await startFakeGitHub({ repositories: { [repo]: { files: { 'README.md': list() } } } })
    open.push(github)
    github.commit(repo, 'change', { files: { 'README.md': withSongs(faulty.nested) }, author: 'ann' })
    github.openPullRequest({ repo, head: 'change', user: 'ann' })
    github.faults.add({ match: { path: /\/actions\/workflows/ }, kind, ...(kind === 'status' ? { status: 403 } : {}) } as never)
    const ended = await action.review(github, 1)
    expect(github.posted(repo, 1).threads).toHaveLength(1)
    expect(ended.stdout).not.toMatch(/listing the workflows|\s+at /)
  })
})

test.each([
  ['merge_group', 'Each pull request in the merge group was checked separately.'],
  ['issue_comment', 'The event tells of no comment.'],
  ['push', 'Only the default branch is repaired.'],
  ['constructor', 'There is nothing to do on `constructor`: listkeeper reviews pull requests, sweeps links and answers comments.'],
])('the event `%s` without anything to do passes with one line', async (name, line) => {
  const ended = await run(withSongs(faulty.nested), () => ({ env: { GITHUB_EVENT_NAME: name } }))
  expect(logged(ended)).toEqual([line])
  expect(ended.code).toBe(0)
  expect(ended.github.journal).toHaveLength(0)
})

const all = { contents: 'write', pull_requests: 'write', issues: 'write', checks: 'write' } as const

test('a push to the default branch is followed by one pull request that repairs the list', async () => {
  const ended = await run(list(), (github) => {
    const before = github.head(repo, 'main')
    github.commit(repo, 'main', {
      files: { 'README.md': list().replace('- [Eggs](#eggs)\n', '- [Eggs](#eggs)\n- [Owls](#owls)\n') },
      author: 'octo',
    })
    return { event: github.events.push(repo, 'main', before), permissions: all }
  })
  expect(ended.code).toBe(0)
  expect(ended.github.posted(repo, 2)).toMatchObject({ state: 'open', title: expect.stringMatching(/./) })
  expect(ended.github.file(repo, 'listkeeper/repairs', 'README.md')).toBe(list())
})

test('a command in a comment is answered', async () => {
  const ended = await run(withSongs(faulty.nested), (github, number) => ({
    event: github.events.issueComment(repo, number, github.comment(repo, number, 'octo', '/listkeeper help')),
    permissions: all,
  }))
  expect(logged(ended)).toEqual(['The comment was answered: done.'])
  expect(ended.github.posted(repo, 1).comments.map(({ user, body }) => [user, body.includes('/listkeeper fix')])).toEqual([
    ['octo', false],
    ['listkeeper[bot]', true],
  ])
})

test('a schedule sweeps the links into one issue', async () => {
  const ended = await run(list(), (github) => ({
    event: github.events.schedule(repo, '23 5 * * 1'),
    permissions: all,
    env: { GITHUB_SHA: github.head(repo, 'main') },
  }))
  expect(ended.code).toBe(0)
  const issue = ended.github.posted(repo, 2)
  expect(issue).toMatchObject({ state: 'open', labels: ['listkeeper'] })
  expect(issue.body).toContain('https://wren.example/1')
  expect(ended.outputs.errors).toBe('30')
})

test('a runner without step summaries is no obstacle', async () => {
  const ended = await run(withSongs(faulty.noPeriod), () => ({ env: { GITHUB_STEP_SUMMARY: '' } }))
  expect(ended).toMatchObject({ code: 0, summary: '' })
})

test('a skipped pull request sets no outputs, because nothing was counted, and the step summary says why', async () => {
  const ended = await run(withSongs(faulty.nested), (github, number) => {
    github.editPullRequest(repo, number, { draft: true })
    return {}
  })
  expect(ended).toMatchObject({ code: 0, outputs: {}, summary: 'This pull request was not reviewed: it is a draft.\n' })
})

test('the report comes in another format where one is requested', async () => {
  const ended = await run(withSongs(faulty.nested), () => ({ env: { INPUT_FORMAT: 'sarif' } }))
  expect(ended.outputs.report).toMatch(/listkeeper-report\.sarif$/)
  expect(ended.report).toMatchObject({ version: '2.1.0', runs: [{ results: [{ ruleId: 'link-syntax' }] }] })
})

test('a configuration at another path counts where the input names it, read from the base', async () => {
  const rules = 'rules: { link-syntax: off }\n'
  const ended = await run(withSongs(faulty.nested), (github) => {
    github.commit(repo, 'main', { files: { 'tools/list.yml': rules } })
    return { env: { INPUT_CONFIG: 'tools/list.yml' } }
  })
  expect(ended.github.posted(repo, 1).threads).toEqual([])
})

test('links of new entries are checked, and a dead one fails the job', async () => {
  const ended = await run(withSongs('- [Robin](https://robin.invalid) - About robins.'), () => ({ env: { INPUT_LINKS: '' } }))
  expect(ended.code).toBe(1)
  expect(ended.github.posted(repo, 1).threads[0]!.comments[0]!.body).toContain(
    'There is no site at `https://robin.invalid`: its name is not registered.',
  )
  expect(ended.report).toMatchObject({ links: [{ url: 'https://robin.invalid/', verdict: { kind: 'dead', reason: 'no-such-host' } }] })
})

test('a list that was not read is named in the step summary too', async () => {
  const ended = await run(withSongs(faulty.nested), (github, number) => {
    github.push(repo, number, { files: { 'README.md': { symlink: 'x' } } })
    return { permissions: { contents: 'read' } }
  })
  expect(ended.summary).toContain('`README.md` was not reviewed: it is a symbolic link, which is not followed.')
})

test('a broken configuration is said in the step summary where nothing may be posted', async () => {
  const ended = await run(withSongs(faulty.nested), (github) => {
    github.commit(repo, 'main', { files: { '.github/listkeeper.yml': 'rules: 3\n' } })
    return { permissions: { contents: 'read' } }
  })
  expect(ended.summary).toContain('.github/listkeeper.yml:1:1')
  expect(ended.summary).toContain('only the job itself can be a required check')
  expect(ended.code).toBe(1)
})

test('the bundle imports nothing but what Node itself has', () => {
  const imports = [...readFileSync(bundle(), 'utf8').matchAll(/(?:^|[;}\s])(?:import|export)\b[^'"();]*?from\s*["']([^"']+)["']/g)].map(
    ([, from]) => from!,
  )
  expect(imports.length).toBeGreaterThan(5)
  expect(imports.filter((from) => !isBuiltin(from) && !from.startsWith('./'))).toEqual([])
})

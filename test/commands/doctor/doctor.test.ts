// What doctor says about each thing that may be wrong, through ports; and the command itself, with a token, against the fake GitHub.
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import type { Check } from '../../../src/commands/doctor/check.ts'
import { type DoctorPorts, type DoctorRequest, examine } from '../../../src/commands/doctor/doctor.ts'
import type { Token } from '../../../src/commands/doctor/token.ts'
import { workflowText } from '../../../src/commands/local/workflow-text.ts'
import { openFiles } from '../../../src/files.ts'
import { openRepository } from '../../../src/git/repository.ts'
import type { Ask, Request } from '../../../src/links/http/web.ts'
import { type FakeGitHub, startFakeGitHub } from '../../e2e/fake-github/index.ts'
import { type Contents, makeFolder, makeRepository, run, snapshot } from '../../folder.ts'
import { runWarm } from '../../warm/warm.ts'

const entries = Array.from({ length: 8 }, (_, index) => `- [n${index}](https://n${index}.example) - About it.`).join('\n')
const readme = `# List\n\n${entries}\n`
/** An expression of a workflow. */
const expression = (inner: string): string => `\${{ ${inner} }}`
const workflowPath = '.github/workflows/listkeeper.yml'
const whole: Contents = { 'README.md': readme, [workflowPath]: workflowText('main') }

type Answer = { readonly status?: number; readonly body?: unknown; readonly headers?: Readonly<Record<string, string>> }

/** Asks nobody: answers by the path of the URL, and remembers what was asked. */
function answering(answers: Readonly<Record<string, Answer>>): { ask: Ask; asked: Request[] } {
  const asked: Request[] = []
  const ask: Ask = async (request) => {
    asked.push(request)
    const { status, body, headers } = answers[new URL(request.url).pathname] ?? { status: 404 }
    const exchange = {
      method: request.method,
      url: request.url,
      ms: 7,
      ...(status === undefined ? { error: 'time-out' as const } : { status }),
    }
    return { exchange: { ...exchange, ...(headers ? { headers } : {}) }, ...(body === undefined ? {} : { text: JSON.stringify(body) }) }
  }
  return { ask, asked }
}

const everybody = answering({ '/': { status: 200 } }).ask

async function look(files: Contents, ports: Partial<DoctorPorts> = {}, request: Partial<DoctorRequest> = {}): Promise<Check[]> {
  const { folder } = makeRepository(files)
  const usual = {
    node: '24.0.0',
    files: openFiles(folder),
    repository: () => openRepository(folder),
    ask: everybody,
    isOnline: async () => true,
    hasProxy: false,
  }
  return examine({ ...usual, ...ports }, { paths: [], ...request })
}

/** What is not good, as `state what (to do)`. */
const wrong = (checks: readonly Check[], group: Check['group']): string[] =>
  checks
    .filter((check) => check.group === group && check.state !== 'good')
    .map(({ state, says, todo }) => `${state} ${says}${todo ? ` (${todo})` : ''}`)
const said = (checks: readonly Check[], group: Check['group']): string[] =>
  checks.filter((check) => check.group === group).map(({ state, says }) => `${state} ${says}`)

describe('a repository that `init` has set up', () => {
  test('lacks nothing but a token, and each ability is named', async () => {
    const checks = await look(whole)
    expect(checks.filter(({ state }) => state !== 'good').map(({ group }) => group)).toEqual(['token'])
    expect(said(checks, 'workflow')).toEqual([
      `good ${workflowPath} uses listkeeper`,
      'good Reviews of pull requests, forks included: yes',
      'good Repairs after a merge: yes',
      'good Sweeps of all links: yes',
      'good Commands in comments: yes',
    ])
    expect(said(checks, 'lists')).toEqual([
      'good No configuration, and none is needed: formats are learned from the list',
      'good README.md: 8 entries, one format learned, which 8 of 8 keep',
    ])
  })
})

describe('this machine', () => {
  test('without a repository it is said what goes without', async () => {
    const folder = makeFolder({ 'README.md': readme })
    const [line] = wrong(await look(whole, { files: openFiles(folder), repository: () => openRepository(folder) }), 'machine')
    expect(line).toMatch(
      /^lacking .* is not a git repository \(go into a clone of the list for `review`, `try` and `check --base`; everything else works without it\)$/,
    )
  })

  test('a shallow clone gets the command that makes it a full one', async () => {
    const origin = makeRepository(whole)
    origin.commit({ 'a.txt': 'x' })
    const clone = makeRepository({})
    const folder = `${clone.folder}/shallow`
    clone.git('clone', '-q', '--depth', '1', `file://${origin.folder}`, folder)
    expect(wrong(await look(whole, { repository: () => openRepository(folder) }), 'machine')).toEqual([
      'lacking git works, but this clone has only the newest commits (`git fetch --unshallow` brings the others, which `review --base`, `check --base` and `try` read)',
    ])
  })
})

describe('the lists', () => {
  test('a broken configuration is named with line and column, and no list is judged by it', async () => {
    const checks = await look({ ...whole, '.github/listkeeper.yml': 'locale: en\nreveiw: {}\n' })
    expect(said(checks, 'lists')).toEqual(['bad .github/listkeeper.yml:2:1: unknown key `reveiw` (did you mean `review`?)'])
  })

  test('a list that is configured and is not there is bad, one without entries lacking', async () => {
    const config = 'lists: [{ files: ["gone.md"] }, { files: ["bare.md"] }, { files: ["README.md"] }]\n'
    const checks = await look({ ...whole, '.github/listkeeper.yml': config, 'bare.md': 'Nothing here.\n' })
    expect(said(checks, 'lists')).toEqual([
      'good .github/listkeeper.yml is valid',
      'bad gone.md: no such file',
      'lacking bare.md has no entries that listkeeper recognizes',
      'good README.md: 8 entries, one format learned, which 8 of 8 keep',
    ])
  })

  describe('a heading that the configuration names', () => {
    const sectioned = `# List\n\n## 🌱 Tools\n\n${entries}\n\n### Small ones\n\n${entries}\n`
    const german = `# Liste\n\n## Werkzeuge\n\n${entries}\n`
    const template = 'entry: ["{link} - {desc}"]'
    const lists = (...under: string[]): string =>
      `lists: [{ files: ["README.md"], sections: [${under.map((one) => `{ under: "${one}", ${template} }`).join(', ')}] }]\n`
    const missing = (key: string, under: string): string =>
      `lacking \`${key}\` names the heading \`${under}\`, which is in no list (correct \`under\`: what stands beside it holds for no entry; a part of a heading is written with \`*\`)`
    test.each([
      ['is there, with marks before it, in another case or as a part', lists('Tools', 'tools', 'Small*', '*'), []],
      [
        'is in a translation',
        `lists: [{ files: ["README.md"], translations: ["de.md"], sections: [{ under: Werkzeuge, ${template} }] }]\n`,
        [],
      ],
      ['is in no list', lists('Tools', 'Tolls', 'Small'), [missing('lists[0].sections', 'Tolls'), missing('lists[0].sections', 'Small')]],
      [
        'is asked for what new entries need',
        'require: [{ under: Tolls, url: { https: true } }, { url: { https: true } }]\n',
        [missing('require', 'Tolls')],
      ],
      [
        'is in the list of the others',
        `lists: [{ files: ["README.md"] }, { files: ["b.md"], sections: [{ under: Tools, ${template} }] }]\n`,
        [missing('lists[1].sections', 'Tools')],
      ],
      [
        'may be in a file that is not there',
        `lists: [{ files: ["README.md", "gone.md"], sections: [{ under: Tolls, ${template} }] }]\n`,
        ['bad gone.md: no such file (correct `lists[].files` in the configuration)'],
      ],
    ])('%s', async (_how, config, says) => {
      const files = {
        'README.md': sectioned,
        'b.md': readme,
        'de.md': german,
        [workflowPath]: workflowText('main'),
        '.github/listkeeper.yml': config,
      }
      expect(wrong(await look(files), 'lists')).toEqual(says)
    })
  })

  test('a list that is no UTF-8 is bad', async () => {
    expect(wrong(await look({ 'README.md': Buffer.from('caf\xe9', 'latin1') }), 'lists')[0]).toMatch(/^bad README\.md:1: .*UTF-8/)
  })

  test('a list whose entries share nothing has no format to learn', async () => {
    expect(said(await look({ 'README.md': '# L\n\n- [a](https://a.example) - A.\n' }), 'lists')[1]).toBe(
      'lacking README.md: 1 entry, but no format that they share',
    )
  })
})

describe('the workflow', () => {
  const of = async (text: string, path = workflowPath): Promise<string[]> =>
    wrong(await look({ 'README.md': readme, [path]: text }), 'workflow')
  const one = (on: string, permissions: string): string =>
    `on: ${on}\njobs:\n  keep:\n    runs-on: ubuntu-latest\n${permissions}    steps:\n      - uses: octo/listkeeper@v1\n`
  const names = (lines: readonly string[]): string[] => lines.map((line) => line.replace(/ \(.*/, ''))

  test('none is lacking, with the command that writes one', async () => {
    expect(wrong(await look({ 'README.md': readme }), 'workflow')).toEqual([
      'lacking No workflow uses listkeeper (`listkeeper init` writes one; push it to the default branch)',
    ])
  })

  test('with `pull_request` alone forks are not reviewed, and nothing else runs', async () => {
    expect(names(await of(one('[pull_request]', '    permissions: write-all\n')))).toEqual([
      'lacking Reviews of pull requests, forks included: no, with `pull_request` forks have a token that may only read',
      'lacking Repairs after a merge: no, no job of listkeeper runs on `push`',
      'lacking Sweeps of all links: no, no job of listkeeper runs on `schedule` or `workflow_dispatch`',
      'lacking Commands in comments: no, no job of listkeeper runs on `issue_comment`',
    ])
  })

  test('what a job may not is named, permission by permission', async () => {
    const permissions = '    permissions: { contents: read, issues: write }\n'
    const lines = await of(one('[pull_request_target, push, schedule, issue_comment]', permissions))
    expect(names(lines.slice(4))).toEqual([expect.stringContaining('may not write the check'), expect.stringContaining('does not run on')])
    expect(lines[0]).toContain('the job `keep` may not do all it needs (add `pull-requests: write` to its permissions; until then findings')
    expect(lines[1]).toContain('add `contents: write` and `pull-requests: write`')
    expect(lines[2]).toContain('Sweeps of all links: the job `keep`')
    expect(lines[3]).toContain('Commands in comments: the job `keep`')
  })

  test('permissions of the whole file hold for a job that names none, `read-all` is not enough, and none at all is no answer', async () => {
    const at = (permissions: string): string => `${permissions}${one('pull_request_target', '')}`
    const review = async (permissions: string): Promise<string> => (await of(at(permissions)))[0]!
    expect(await review('permissions: { contents: read, pull-requests: write }\n')).toContain('Repairs after a merge')
    expect(await review('permissions: read-all\n')).toContain('add `pull-requests: write`')
    expect(await review('')).toContain('perhaps; the job `keep` names no permissions, so the settings of the repository decide')
  })

  test('the condition of a job says on which events it runs', async () => {
    const text = workflowText('main').replaceAll("github.event_name == 'issue_comment'", "github.event_name == 'discussion'")
    expect(names(await of(text))).toEqual(['lacking Commands in comments: no, no job of listkeeper runs on `issue_comment`'])
  })

  test.each([
    ['the commit', `ref: "${expression('github.event.pull_request.head.sha')}"`],
    ['the branch', `ref: "${expression('github.head_ref')}"`],
    ['the merge', `ref: refs/pull/${expression('github.event.number')}/merge`],
    ['the repository', `repository: "${expression('github.event.pull_request.head.repo.full_name')}"`],
  ])('a checkout of %s of a proposed change is dangerous, and the line is named', async (_what, input) => {
    const steps = `      - uses: actions/checkout@v6\n        with:\n          ${input}\n      - uses: octo/listkeeper@v1\n`
    const lines = await of(`on: pull_request_target\njobs:\n  keep:\n    runs-on: x\n    permissions: write-all\n    steps:\n${steps}`)
    expect(lines[0]).toMatch(
      /^bad \.github\/workflows\/listkeeper\.yml:7: dangerous: the job `keep` checks out a proposed change on `pull_request_target`/,
    )
  })

  test.each([
    'gh pr checkout 1',
    'git fetch origin pull/1/head && git checkout FETCH_HEAD',
    `git checkout ${expression('github.event.pull_request.head.sha')}`,
  ])('so is `%s`, in another job of the file too', async (command) => {
    const other = `  other:\n    runs-on: x\n    steps:\n      - run: ${command}\n`
    expect((await of(`${one('pull_request_target', '    permissions: write-all\n')}${other}`))[0]).toContain('dangerous: the job `other`')
  })

  test('a checkout of the base, or of a change on `pull_request`, is not', async () => {
    const steps = (ref: string): string => `    steps:\n      - uses: actions/checkout@v6\n${ref}      - uses: octo/listkeeper@v1\n`
    const text = (on: string, ref: string): string => `on: ${on}\njobs:\n  keep:\n    runs-on: x\n    permissions: write-all\n${steps(ref)}`
    const head = `        with:\n          ref: "${expression('github.head_ref')}"\n`
    expect((await of(text('pull_request_target', ''))).join()).not.toContain('dangerous')
    expect((await of(text('pull_request', head))).join()).not.toContain('dangerous')
  })

  test('a dangerous workflow of somebody else is pointed out', async () => {
    const other = `on: pull_request_target\njobs:\n  build:\n    runs-on: x\n    steps:\n      - uses: actions/checkout@v6\n        with: { ref: "${expression('github.head_ref')}" }\n`
    const lines = wrong(await look({ ...whole, '.github/workflows/build.yaml': other }), 'workflow')
    expect(lines).toEqual([expect.stringMatching(/^lacking \.github\/workflows\/build\.yaml:6: dangerous: the job `build`/)])
  })

  test('a file that is no workflow is bad, with its line', async () => {
    expect((await of('on: push\njobs:\n  a: [\n'))[0]).toMatch(
      /^bad \.github\/workflows\/listkeeper\.yml:\d+: GitHub cannot read this workflow/,
    )
    expect((await of('name: x\n'))[0]).toContain('it has no `on` or no `jobs`')
  })

  test('aliases that would unfold into billions of values end at once', async () => {
    const lines = [
      'a0: &a0 [x, x, x, x, x, x, x, x, x]',
      ...Array.from({ length: 12 }, (_, n) => `a${n + 1}: &a${n + 1} [${Array(9).fill(`*a${n}`).join(', ')}]`),
    ]
    expect((await of(`${lines.join('\n')}\non: push\njobs: {}\n`))[0]).toContain('GitHub cannot read this workflow')
  })

  test('pushes to another branch than the default one are pointed out', async () => {
    expect(await of(workflowText('trunk'))).toEqual([
      `lacking ${workflowPath} runs on pushes to trunk, but the default branch is main (write \`branches: [main]\` below \`push\`)`,
    ])
  })
})

describe('an older copy of the workflow', () => {
  const of = async (text: string): Promise<string[]> => wrong(await look({ 'README.md': readme, [workflowPath]: text }), 'workflow')
  const now = workflowText('main')

  test('lacks nothing where it is the one that `init` writes today', async () => {
    expect(await of(now)).toEqual([])
  })

  test.each([
    ['review', ['review']],
    ['repair', ['repair']],
    ['sweep', ['sweep']],
    ['command', ['command']],
    ['all', ['review', 'repair', 'sweep', 'command']],
  ])('whose permissions lack `checks: write` in %s is told which jobs may not write the check', async (_which, jobs) => {
    const text = now
      .split(/(?=^ {2}\w+:\n)/m)
      .map((part) => (jobs.some((job) => part.startsWith(`  ${job}:`)) ? part.replace(/ {6}checks: write.*\n/, '') : part))
      .join('')
    const [many, their] = jobs.length === 1 ? ['job', 'its'] : ['jobs', 'their']
    expect(await of(text)).toEqual([
      `lacking ${workflowPath}: the ${many} ${jobs.map((job) => `\`${job}\``).join(', ')} may not write the check \`listkeeper\`, so a branch that requires it waits forever (add \`checks: write\` to ${their} permissions; until then require the job itself, which nothing runs on pull requests of listkeeper)`,
    ])
  })

  test.each([
    ['checks: read', true],
    ['checks: none', true],
    ['checks: write', false],
  ])('with `%s` in a job lacks the check: %s', async (permission, isLacking) => {
    expect((await of(now.replace(/checks: write/, permission))).join('').includes('job `review` may not write the check')).toBe(isLacking)
  })

  test.each([
    ['[opened, reopened, synchronize, edited, ready_for_review]', ['labeled', 'unlabeled'], true],
    ['[opened, reopened, synchronize, edited, ready_for_review, labeled]', ['unlabeled'], true],
    ['[opened, synchronize, reopened, labeled, unlabeled]', ['edited', 'ready_for_review'], false],
    ['opened', ['reopened', 'synchronize', 'edited', 'ready_for_review', 'labeled', 'unlabeled'], true],
  ])('that runs on %s is told what it does not run on', async (types, missing, isOfLabels) => {
    const [line, ...others] = await of(now.replace(/types: \[opened.*/, `types: ${types}`))
    expect(others).toEqual([])
    expect(line).toContain(`does not run on ${missing.map((type) => `\`${type}\``).join(', ')}`)
    expect(line!.includes('`listkeeper: off`')).toBe(isOfLabels)
  })

  test('that names no types runs on three', async () => {
    const [line] = await of(now.replace(/\n {4}types: \[opened.*/, ''))
    expect(line).toContain('does not run on `edited`, `ready_for_review`, `labeled`, `unlabeled`')
  })

  test.each([
    ['v1', true],
    ['v2.3.4', true],
    ['v0', false],
    ['v0.0.9', false],
    ['main', false],
    ['1'.repeat(40), false],
  ])('without a token %s is newer than this version: %s', async (tag, isNewer) => {
    const lines = await of(now.replaceAll('listkeeper/listkeeper@v0', `listkeeper/listkeeper@${tag}`))
    expect(lines).toEqual(
      isNewer ? [expect.stringMatching(/^lacking .* names listkeeper\/listkeeper@v\S+, and this is \d\S+, whose tag is v0/)] : [],
    )
  })
})

const secret = `ghp_${'s'.repeat(36)}`

describe('a token', () => {
  const repository = { archived: false, has_issues: true, permissions: { admin: false, push: true, pull: true } }
  const fine: Answer = { status: 200, body: repository, headers: { 'x-ratelimit-remaining': '4999', 'x-ratelimit-limit': '5000' } }
  const tokenWith = (answers: Readonly<Record<string, Answer>>, own: Partial<Token> = {}): { token: Token; asked: Request[] } => {
    const { ask, asked } = answering(answers)
    return { token: { from: 'GITHUB_TOKEN', secret, api: 'https://api.github.com', ask, ...own }, asked }
  }
  const of = async (answers: Readonly<Record<string, Answer>>, own: Partial<Token> = {}, repo = 'octo/list'): Promise<string[]> =>
    said(await look(whole, { token: tokenWith(answers, own).token }, { repo }), 'token')

  test('of a person who may write is good, with what is left of the hour', async () => {
    expect(await of({ '/repos/octo/list': fine })).toEqual([
      'good GITHUB_TOKEN holds a classic token of a person',
      'good You may write to octo/list (push)',
      'good 4999 of 5000 requests are left in this hour',
    ])
  })

  test('of an app or workflow says what it is for, as GitHub says nothing else', async () => {
    const answers = { '/repos/octo/list': fine, '/installation/repositories': { status: 200, body: { total_count: 3 } } }
    expect((await of(answers, { secret: `ghs_${'s'.repeat(36)}` }))[1]).toBe(
      'good It can see octo/list, one of 3 that it is for; what it may do is set by the permissions of its job or app',
    )
  })

  test.each<[string, Answer, string]>([
    ['that nobody knows', { status: 401 }, 'bad GitHub does not know this token (401)'],
    ['that cannot see the repository', { status: 404 }, 'bad The token cannot see octo/list (404)'],
    ['that is refused', { status: 403 }, 'bad GitHub refuses the token for now (403)'],
    ['for a repository that has moved', { status: 301 }, 'bad octo/list has moved (301)'],
    ['whose API fails', { status: 502 }, 'bad The API did not answer for octo/list (502)'],
    ['whose API is silent', {}, 'bad The API did not answer for octo/list (time-out)'],
    ['whose API answers with a page', { status: 200 }, 'bad The API did not answer for octo/list (200)'],
    [
      'for an archived repository',
      { ...fine, body: { ...repository, archived: true } },
      'bad octo/list is archived, so nothing can be written there',
    ],
    [
      'for a repository without issues',
      { ...fine, body: { ...repository, has_issues: false } },
      'lacking octo/list has no issues, where a sweep says which links are dead',
    ],
    [
      'of who may only read',
      { ...fine, body: { ...repository, permissions: { pull: true } } },
      'lacking You may read octo/list, but not write to it',
    ],
  ])('%s is named as such', async (_what, answer, line) => {
    expect((await of({ '/repos/octo/list': answer }))[1]).toBe(line)
  })

  test.each<[string, object, Partial<Token>, string]>([
    ['repo, read:org', {}, {}, 'good You may write to octo/list (push); its scopes are repo, read:org'],
    ['public_repo', {}, { secret: `gho_${'s'.repeat(36)}` }, 'good You may write to octo/list (push); its scopes are public_repo'],
    ['gist', {}, {}, 'lacking You may write to octo/list (push), but not with this token; its scopes are gist'],
    [
      'public_repo',
      { private: true },
      {},
      'lacking You may write to octo/list (push), but not with this token; its scopes are public_repo',
    ],
    ['', {}, {}, 'lacking You may write to octo/list (push), but not with this token; it has no scopes, so it may read what is public'],
    [
      '',
      { permissions: { pull: true } },
      {},
      'lacking You may read octo/list, but not write to it; it has no scopes, so it may read what is public',
    ],
    ['repo, \u001b[2J<b>, @x', {}, {}, 'good You may write to octo/list (push); its scopes are repo'],
    // GitHub may send the header empty, which says nothing of these.
    ['', {}, { secret: `github_pat_${'s'.repeat(36)}` }, 'good You may write to octo/list (push)'],
  ])('with the scopes `%s` for %j says what it may', async (scopes, body, own, line) => {
    const answer = { ...fine, body: { ...repository, ...body }, headers: { 'x-oauth-scopes': scopes } }
    expect((await of({ '/repos/octo/list': answer }, own))[1]).toBe(line)
  })

  test('with few requests left gets the advice to wait', async () => {
    const few = { ...fine, headers: { 'x-ratelimit-remaining': '3', 'x-ratelimit-limit': '60' } }
    expect((await of({ '/repos/octo/list': few })).at(-1)).toBe('lacking 3 of 60 requests are left in this hour')
  })

  test.each([
    ['http://api.example.com', 'bad GITHUB_API_URL starts with `http:`, and tokens are only sent over https'],
    ['ftp://127.0.0.1', 'bad GITHUB_API_URL starts with `ftp:`, and tokens are only sent over https'],
    ['https://me:pass@api.example.com', 'bad GITHUB_API_URL holds a name or a password'],
    ['nowhere', 'bad GITHUB_API_URL is no address'],
  ])('is not sent to %s', async (api, line) => {
    const { token, asked } = tokenWith({ '/repos/octo/list': fine }, { api })
    expect(said(await look(whole, { token }, { repo: 'octo/list' }), 'token')).toEqual([line])
    expect(asked).toEqual([])
  })

  test.each([
    '../../user',
    'octo/..',
    'octo/list?x=1',
    'octo',
    'octo/li st',
    'octo/list/../../evil',
  ])('is not sent for the repository `%s`', async (repo) => {
    const { token, asked } = tokenWith({})
    expect(said(await look(whole, { token }, { repo }), 'token')[0]).toContain('is no repository')
    expect(asked).toEqual([])
  })

  test('goes to its API alone, and is in no line', async () => {
    const { token, asked } = tokenWith({ '/repos/octo/list': fine })
    const web = answering({ '/': { status: 200 } })
    const checks = await look(whole, { token, ask: web.ask }, { repo: 'octo/list' })
    expect(asked.map(({ url }) => url)).toContain('https://api.github.com/repos/octo/list')
    for (const { url, headers } of asked)
      expect([new URL(url).origin, headers?.authorization]).toEqual(['https://api.github.com', `Bearer ${secret}`])
    expect(web.asked).toHaveLength(4)
    expect(JSON.stringify(web.asked)).not.toContain(secret)
    expect(JSON.stringify(checks)).not.toContain(secret)
  })

  test('without a network costs no request', async () => {
    const { token, asked } = tokenWith({})
    const checks = await look(whole, { token, isOnline: async () => false }, { repo: 'octo/list' })
    expect(said(checks, 'token')).toEqual([
      'good GITHUB_TOKEN holds a classic token of a person; without a network nobody can say what it may do',
    ])
    expect(asked).toEqual([])
  })
})

describe('the network', () => {
  test('that is not there is one line, and nobody is asked', async () => {
    const web = answering({})
    expect(wrong(await look(whole, { ask: web.ask, isOnline: async () => false }), 'network')).toEqual([
      'lacking No network: links cannot be checked; everything else works',
    ])
    expect(web.asked).toEqual([])
  })

  test('is judged host by host: any answer but a failure is one', async () => {
    const ask: Ask = async (request) => {
      const name = new URL(request.url).hostname
      const status = { 'doi.org': 403, 'export.arxiv.org': 503 }[name]
      const exchange = { method: request.method, url: request.url, ms: 5 }
      return { exchange: name === 'web.archive.org' ? { ...exchange, error: 'time-out' } : { ...exchange, status: status ?? 200 } }
    }
    expect(said(await look(whole, { ask, hasProxy: true }), 'network')).toEqual([
      'good api.github.com answers (5 ms)',
      'good doi.org answers (5 ms)',
      'lacking export.arxiv.org does not answer (HTTP 503)',
      'lacking web.archive.org does not answer (time-out)',
      'lacking The environment sets a proxy, which listkeeper does not use for links',
    ])
  })
})

describe('the settings of a repository', () => {
  const day = 86_400_000
  const now = Date.parse('2026-06-01T00:00:00Z')
  const base = '/repos/octo/list'
  const pushed = (days: number): string => new Date(now - days * day).toISOString()
  const facts = {
    archived: false,
    has_issues: true,
    private: false,
    default_branch: 'main',
    pushed_at: pushed(3),
    permissions: { admin: true },
  }
  const listing = (state: string, path = workflowPath): Answer => ({ status: 200, body: { total_count: 1, workflows: [{ path, state }] } })
  /** No problems found. */
  const well: Readonly<Record<string, Answer>> = {
    [base]: { status: 200, body: facts },
    [`${base}/actions/permissions/workflow`]: { status: 200, body: { can_approve_pull_request_reviews: true } },
    [`${base}/actions/workflows`]: listing('active'),
    [`${base}/rules/branches/main`]: { status: 200, body: [] },
    [`${base}/branches/main`]: { status: 200, body: { protected: false } },
    '/repos/listkeeper/listkeeper/commits/v0': { status: 200, body: {} },
  }
  const checksWith = (answers: Readonly<Record<string, Answer>>, files: Contents = whole): Promise<Check[]> => {
    const token: Token = { from: 'GITHUB_TOKEN', secret, api: 'https://api.github.com', ask: answering({ ...well, ...answers }).ask }
    return look(files, { token, now: () => now }, { repo: 'octo/list' })
  }
  const of = async (answers: Readonly<Record<string, Answer>>, files?: Contents): Promise<string[]> =>
    said(await checksWith(answers, files), 'settings')
  const refused: Answer = { status: 403, body: { message: 'Resource not accessible by integration' } }

  test('that are right are said in a line each', async () => {
    expect(await of({})).toEqual(['good GitHub Actions may open pull requests', `good ${workflowPath} is switched on`])
  })

  test('are not asked where no workflow uses listkeeper', async () => {
    const { ask, asked } = answering(well)
    await look(
      { 'README.md': readme },
      { token: { from: 'GITHUB_TOKEN', secret, api: 'https://api.github.com', ask } },
      { repo: 'octo/list' },
    )
    expect(asked).toHaveLength(1)
  })

  test('that forbid pull requests of workflows are named with the place where that is changed', async () => {
    const checks = await checksWith({
      [`${base}/actions/permissions/workflow`]: { status: 200, body: { can_approve_pull_request_reviews: false } },
    })
    expect(wrong(checks, 'settings')).toEqual([
      'lacking GitHub Actions may not open pull requests, so fixes from repairs, sweeps and commands cannot be proposed (allow it: Settings, Actions, General, "Allow GitHub Actions to create and approve pull requests"; if it is greyed out, the organization decides)',
    ])
  })

  test.each<[number | undefined, string]>([
    [403, 'the token may not read that (403)'],
    [404, 'the token may not read that (404)'],
    [502, 'no answer (502)'],
    [undefined, 'no answer (time-out)'],
  ])('that answer %s are unknown, and that is said', async (status, why) => {
    const answer: Answer = status === undefined ? {} : { status }
    const lines = await of({ [`${base}/actions/permissions/workflow`]: answer, [`${base}/actions/workflows`]: answer })
    expect(lines).toEqual([
      `lacking Unknown whether GitHub Actions may open pull requests: ${why}`,
      `lacking Unknown whether GitHub has switched off ${workflowPath}: ${why}`,
    ])
  })

  test.each([
    ['disabled_inactivity', 'GitHub has switched it off, because the repository had no activity for 60 days'],
    ['disabled_fork', 'GitHub has switched it off, because this is a fork'],
    ['disabled_manually', 'somebody has switched it off'],
  ])('a workflow that is %s does not work, and the command that switches it on is named', async (state, why) => {
    expect(wrong(await checksWith({ [`${base}/actions/workflows`]: listing(state) }), 'settings')).toEqual([
      `bad No job of ${workflowPath} runs: ${why} (\`gh workflow enable listkeeper.yml\`, or Actions, *Enable workflow*)`,
    ])
  })

  test("a workflow of somebody else that is switched off is nobody's business here", async () => {
    expect(await of({ [`${base}/actions/workflows`]: listing('disabled_inactivity', '.github/workflows/ci.yml') })).toHaveLength(2)
    expect((await of({ [`${base}/actions/workflows`]: listing('disabled_inactivity', '.github/workflows/ci.yml') })).join()).not.toContain(
      'bad',
    )
  })

  test.each<[string, object, boolean]>([
    ['of 51 days', { pushed_at: pushed(51) }, true],
    ['of 58 days', { pushed_at: pushed(58) }, true],
    ['of 90 days', { pushed_at: pushed(90) }, true],
    ['of 50 days', { pushed_at: pushed(50) }, false],
    ['of a day', { pushed_at: pushed(1) }, false],
    ['of 90 days in a private repository', { pushed_at: pushed(90), private: true }, false],
    ['of nobody knows how long', { pushed_at: null }, false],
  ])('a rest %s is warned of: %s', async (_what, own, isWarned) => {
    const lines = await of({ [base]: { status: 200, body: { ...facts, ...own } } })
    expect(lines.some((line) => /^lacking No push for \d\d days: after 60 GitHub switches off what has a schedule/.test(line))).toBe(
      isWarned,
    )
  })

  test('a rest is no danger to a workflow without a schedule', async () => {
    const text = workflowText('main').replace(/ {2}schedule:\n.*\n/, '')
    const lines = await of({ [base]: { status: 200, body: { ...facts, pushed_at: pushed(90) } } }, { ...whole, [workflowPath]: text })
    expect(lines).toEqual(['good GitHub Actions may open pull requests'])
  })

  const resolving = { [`${base}/branches/main`]: { status: 200, body: { protected: true } } }
  const enabled = (isOn: boolean): Answer => ({ status: 200, body: { required_conversation_resolution: { enabled: isOn } } })
  const ruleset: Answer = { status: 200, body: [{ type: 'pull_request', parameters: { required_review_thread_resolution: true } }] }
  const must = 'lacking Conversations have to be resolved before merging, and reviews may only fold theirs'
  test.each<[string, Readonly<Record<string, Answer>>, string[]]>([
    ['a ruleset', { [`${base}/rules/branches/main`]: ruleset }, [must]],
    ['a protected branch', { ...resolving, [`${base}/branches/main/protection`]: enabled(true) }, [must]],
    ['a branch whose protection asks for other things', { ...resolving, [`${base}/branches/main/protection`]: enabled(false) }, []],
    [
      'a branch that only rulesets protect',
      { ...resolving, [`${base}/branches/main/protection`]: { status: 404, body: { message: 'Branch not protected' } } },
      [],
    ],
    [
      'a protection that the token may not read',
      { ...resolving, [`${base}/branches/main/protection`]: refused },
      ['lacking Unknown whether conversations have to be resolved before merging: the token may not read that (403)'],
    ],
    ['a branch without any', {}, []],
  ])('that ask to resolve conversations, by %s, need `contents: write`', async (_what, answers, lines) => {
    expect((await of(answers)).slice(2)).toEqual(lines)
    const text = workflowText('main').replace(/contents: read .*/, 'contents: write')
    expect((await of(answers, { ...whole, [workflowPath]: text })).slice(2)).toEqual([])
  })

  test.each<[string, Answer, string[]]>([
    ['is there', { status: 200, body: {} }, []],
    [
      'is not there',
      { status: 422 },
      [`bad ${workflowPath} names listkeeper/listkeeper@v0, and listkeeper/listkeeper has no such tag, so the job fails before it begins`],
    ],
    [
      'is in a repository that the token cannot see',
      { status: 404 },
      [`lacking ${workflowPath} names listkeeper/listkeeper@v0, which the token does not find`],
    ],
    ['is asked of an API that fails', { status: 502 }, []],
  ])('a version of the Action that %s', async (_what, answer, lines) => {
    const checks = await checksWith({ '/repos/listkeeper/listkeeper/commits/v0': answer })
    expect(said(checks, 'workflow').filter((line) => line.includes('names'))).toEqual(lines)
  })

  test.each([
    'x/listkeeper@../../user',
    'x/listkeeper@v1/../..',
    '../listkeeper@v1',
    'x/listkeeper@a b',
    'x/listkeeper@',
  ])('a workflow that names `%s` makes no request elsewhere', async (use) => {
    const { ask, asked } = answering(well)
    const text = `on: pull_request_target\njobs:\n  keep:\n    runs-on: x\n    permissions: write-all\n    steps:\n      - uses: "${use}"\n`
    const token: Token = { from: 'GITHUB_TOKEN', secret, api: 'https://api.github.com', ask }
    await look({ ...whole, '.github/workflows/x.yml': text }, { token }, { repo: 'octo/list' })
    for (const { url } of asked) expect(new URL(url).pathname).toMatch(/^\/repos\/(?:octo\/list|listkeeper\/listkeeper)(?:\/|$)/)
  })
})

describe('the command', () => {
  const open: (() => unknown)[] = []
  afterEach(async () => {
    for (const close of open.splice(0)) await close()
  })
  const bare = { GITHUB_TOKEN: '', GH_TOKEN: '', GITHUB_REPOSITORY: '', GITHUB_API_URL: '' }

  async function github(): Promise<FakeGitHub> {
    const fake = await startFakeGitHub({
      repositories: { 'octo/list': { files: { 'README.md': readme }, permissions: { octo: 'admin' } } },
    })
    open.push(() => fake.close())
    return fake
  }

  test('without a token and a network comes back with 0, writes nothing, and says what to improve', async () => {
    const { folder } = makeRepository(whole)
    const before = snapshot(folder)
    const ran = await run(['doctor', '--no-color'], { cwd: folder, env: bare })
    expect([ran.code, ran.stderr]).toEqual([0, ''])
    expect(ran.stdout).toMatch(
      /^listkeeper \d[\s\S]*\n {2}✔ Commands in comments: yes\n[\s\S]*\n {2}▲ No token in GITHUB_TOKEN or GH_TOKEN/,
    )
    expect(ran.stdout).toMatch(/\nNo errors; \d+ things? to improve \(▲\)\.\n$/)
    expect(snapshot(folder)).toEqual(before)
  })

  test('comes back with 1 for what does not work, with 2 for a question that makes no sense', async () => {
    const { folder } = makeRepository({ ...whole, '.github/listkeeper.yml': 'locale: 3\n' })
    const broken = await runWarm(['doctor', '-q'], { cwd: folder, env: bare })
    expect(broken.code).toBe(1)
    expect(broken.stdout).toContain('✖ .github/listkeeper.yml:1:1')
    expect(broken.stdout).not.toContain('✔')
    expect((await runWarm(['doctor', '--repo', 'x'], { cwd: folder, env: bare })).stderr).toBe(
      'listkeeper: --repo cannot be `x`, expected owner/name, for example octo/list\n',
    )
    expect((await runWarm(['doctor', '--format', 'sarif'], { cwd: folder, env: bare })).code).toBe(2)
  })

  test('--format json has every check and their count', async () => {
    const { folder } = makeRepository(whole)
    const { version, checks, summary } = JSON.parse((await runWarm(['doctor', '--format', 'json'], { cwd: folder, env: bare })).stdout)
    expect(version).toBe(1)
    expect(checks[0]).toEqual({ group: 'machine', state: 'good', says: `Node.js ${process.versions.node}` })
    expect(summary.good + summary.lacking + summary.bad).toBe(checks.length)
  })

  test('asks the API of GITHUB_API_URL about the repository that the clone came from', async () => {
    const fake = await github()
    const { folder, git } = makeRepository(whole)
    git('remote', 'add', 'origin', 'https://user:pass@github.com/octo/list.git')
    const token = fake.token({ kind: 'pat', login: 'octo' })
    const ran = await run(['doctor'], { cwd: folder, env: { ...bare, GH_TOKEN: token, GITHUB_API_URL: fake.url } })
    expect(ran.stdout).toContain('✔ GH_TOKEN holds a fine-grained token of a person\n  ✔ You may write to octo/list (admin)')
    expect(ran.stdout).toMatch(/✔ \d+ of \d+ requests are left in this hour/)
    expect(ran.stdout).toContain('\nSettings on GitHub\n  ✔ GitHub Actions may open pull requests\n  ▲ No push for')
    expect(fake.journal.every(({ method, path }) => method === 'GET' && path.startsWith('/repos/'))).toBe(true)
    expect(fake.journal.length).toBeLessThanOrEqual(8)
    expect(`${ran.stdout}${ran.stderr}`).not.toContain(token)
  })

  describe.each(['a folder below the top', 'a second work tree'])('in %s', (where) => {
    test('it looks at what GitHub reads, and knows the repository', async () => {
      const fake = await github()
      const { folder, git } = makeRepository({
        ...whole,
        '.github/listkeeper.yml': 'locale: en\n',
        'docs/deep/more.md': readme,
        'docs/own.yml': 'locale: 3\n',
      })
      git('remote', 'add', 'origin', 'git@github.com:octo/list.git')
      const tree = makeFolder()
      git('worktree', 'add', '-q', '--detach', `${tree}/second`)
      const cwd = where === 'a second work tree' ? `${tree}/second` : `${folder}/docs/deep`
      const up = where === 'a second work tree' ? 'docs/' : '../'
      const env = { ...bare, GH_TOKEN: fake.token({ kind: 'pat', login: 'octo' }), GITHUB_API_URL: fake.url }
      const { stdout } = await run(['doctor'], { cwd, env })
      expect(stdout).toContain('✔ .github/listkeeper.yml is valid\n  ✔ README.md: 8 entries')
      expect(stdout).toContain(`✔ ${workflowPath} uses listkeeper`)
      expect(stdout).toContain('✔ You may write to octo/list (admin)')
      const named = await run(['doctor', `${up}deep/more.md`, '-c', `${up}own.yml`], { cwd, env: bare })
      expect(named.stdout).toContain('✖ docs/own.yml:1:1: `locale` is of the wrong type')
      expect((await run(['doctor', `${up}deep/more.md`], { cwd, env: bare })).stdout).toContain('✔ docs/deep/more.md: 8 entries')
    })
  })

  test('a token of an installation is asked what it is for; a bad one ends with 1', async () => {
    const fake = await github()
    const { folder } = makeRepository(whole)
    const ask = (token: string) =>
      run(['doctor', '--repo', 'octo/list'], { cwd: folder, env: { ...bare, GITHUB_TOKEN: token, GITHUB_API_URL: fake.url } })
    expect((await ask(fake.token({ kind: 'installation', login: 'listkeeper[bot]' }))).stdout).toContain(
      '✔ It can see octo/list, one of 1 that it is for',
    )
    const bad = await ask('ghs_nobody')
    expect(bad.code).toBe(1)
    expect(bad.stdout).toContain('✖ GitHub does not know this token (401)')
    expect(bad.stdout).not.toContain('ghs_nobody')
  })

  test('a token is not carried along a redirect to another host', async () => {
    const asked: IncomingMessage[] = []
    const listen = async (answer: (request: IncomingMessage) => string | undefined, address: string): Promise<string> => {
      const server = createServer((request, response) => {
        asked.push(request)
        const to = answer(request)
        response.writeHead(to ? 302 : 200, to ? { location: to } : {}).end('{}')
      })
      await new Promise<void>((resolve) => server.listen(0, address, resolve))
      open.push(() => server.close())
      return `http://${address}:${(server.address() as AddressInfo).port}`
    }
    const evil = await listen(() => undefined, '127.0.0.2')
    const api = await listen(() => `${evil}/repos/octo/list`, '127.0.0.1')
    const { folder } = makeRepository(whole)
    const ran = await run(['doctor', '--repo', 'octo/list'], { cwd: folder, env: { ...bare, GITHUB_TOKEN: secret, GITHUB_API_URL: api } })
    expect(ran.stdout).toContain('✖ octo/list has moved (302)')
    expect(asked.map(({ headers }) => headers.host)).toEqual([new URL(api).host])
  })

  test('says the scopes of a classic token, as its API sends them', async () => {
    const server = createServer((_request, response) =>
      response
        .writeHead(200, { 'content-type': 'application/json', 'X-OAuth-Scopes': 'repo, workflow' })
        .end(JSON.stringify({ archived: false, has_issues: true, permissions: { push: true } })),
    )
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    open.push(() => server.close())
    const api = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const { folder } = makeRepository(whole)
    const ran = await run(['doctor', '--repo', 'octo/list'], { cwd: folder, env: { ...bare, GITHUB_TOKEN: secret, GITHUB_API_URL: api } })
    expect(ran.stdout).toContain('✔ You may write to octo/list (push); its scopes are repo, workflow\n')
  })

  test('names of a hostile clone bring no control character to the terminal', async () => {
    const { folder } = makeRepository({
      ...whole,
      '.github/workflows/a\u001b[2J.yml': 'on: [\n',
      '.github/listkeeper.yml': '"\\e[2J\\u202e": 1\n',
    })
    const ran = await runWarm(['doctor'], { cwd: folder, env: bare })
    expect(ran.stdout).toContain('GitHub cannot read this workflow')
    expect(ran.stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/)
  })
})

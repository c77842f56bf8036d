// What a maintainer copies, and what we run ourselves, is read by GitHub's own parser; the Action's file has a schema of its own.
import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import * as expressions from '@actions/expressions'
import type * as Parser from '@actions/workflow-parser'
import { rolldown } from 'rolldown'
import { beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import * as z from 'zod'
import { ruleNames } from '../lint-rules/index.ts'
import { workflowText } from '../src/commands/local/workflow-text.ts'
import { actionTag, version } from '../src/version.ts'
import { reviewedActions } from '../src/webhook.ts'
import { makeFolder, makeRepository } from './folder.ts'

const root = new URL('..', import.meta.url)
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8')

let parser: typeof Parser

// GitHub's parser imports JSON in a way that Node refuses (ERR_IMPORT_ATTRIBUTE_MISSING), so it is bundled first.
beforeAll(async () => {
  const bundle = await rolldown({ input: '@actions/workflow-parser', cwd: fileURLToPath(root), platform: 'node' })
  const folder = mkdtempSync(join(tmpdir(), 'workflow-parser-'))
  await bundle.write({ file: join(folder, 'parser.mjs'), format: 'esm' })
  parser = await import(pathToFileURL(join(folder, 'parser.mjs')).href)
  rmSync(folder, { recursive: true })
})

/** What GitHub has against a workflow. */
async function faultsOf(name: string, content: string): Promise<string[]> {
  const { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } = parser
  const { context, value } = parseWorkflow({ name, content }, new NoOperationTraceWriter())
  const parsed = context.errors.getErrors().map(({ message }) => message)
  if (!value) return parsed
  const { errors = [] } = await convertWorkflowTemplate(context, value)
  return [...new Set([...parsed, ...errors.map(({ Message }) => Message)])]
}

describe('a workflow', () => {
  const files = globSync(['examples/workflows/*.yml', '.github/workflows/*.yml'], { cwd: root })

  test('is there to be copied, and there is one of our own', () => {
    expect(files).toEqual(expect.arrayContaining(['examples/workflows/listkeeper.yml', '.github/workflows/ci.yml']))
  })

  test.each(files)('%s is one that GitHub takes', async (path) => {
    expect(await faultsOf(path, read(path))).toEqual([])
  })

  test.each([
    ['an event that does not exist', 'pull_request_target:', 'pull_request_targets:'],
    ['an action of the event that does not exist', 'ready_for_review', 'ready_for_revue'],
    ['a permission that does not exist', 'pull-requests: write', 'pullrequests: write'],
    ['a job that runs nowhere', 'runs-on: ubuntu-latest', 'runs_on: ubuntu-latest'],
    ['an expression that is not closed', 'github.ref }}', 'github.ref }'],
    ['a condition that does not parse', "== 'merge_group'", "= 'merge_group'"],
  ])('with %s would be found', async (_what, right, wrong) => {
    const text = read('examples/workflows/listkeeper.yml')
    expect(text).toContain(right)
    expect(await faultsOf('x.yml', text.replace(right, wrong))).not.toEqual([])
  })

  test.each(files)('%s grants no more than it names', (path) => {
    const { permissions, jobs } = parse(read(path)) as { permissions?: unknown; jobs: Record<string, { permissions?: unknown }> }
    const granted = [permissions, ...Object.values(jobs).map((job) => job.permissions)].filter((one) => one !== undefined)
    expect(granted.length).toBeGreaterThan(0)
    for (const one of granted) expect(typeof one).toBe('object')
  })
})

/** What a linter says of workflows, or why it is not asked. */
function lint(program: string, args: readonly string[]): { code: number | null; said: string } | string {
  const { error, status, stdout, stderr } = spawnSync(program, args, { cwd: root, encoding: 'utf8' })
  return error ? `${program} is not on the PATH; .ci/run installs it` : { code: status, said: `${stdout}${stderr}` }
}
const actionlint = ['-shellcheck=', '-pyflakes=', '-no-color']
const zizmor = ['--offline', '--no-progress', '--no-config', '--color=never', '-q']

describe('linters of workflows', () => {
  const files = globSync(['examples/workflows/*.yml', '.github/workflows/*.yml'], { cwd: root })

  test.for<[string, readonly string[]]>([
    ['actionlint', [...actionlint, ...files]],
    ['zizmor', [...zizmor, ...files, 'action.yml']],
  ])('%s has nothing against any of ours', ([program, args], { skip }) => {
    const linted = lint(program, args)
    if (typeof linted === 'string') return skip(linted)
    expect(linted.said.replace(/^No findings to report.*/m, '').trim()).toBe('')
    expect(linted.code).toBe(0)
  })

  test.for<[string, string | RegExp, string]>([
    ['actionlint', 'runs-on: ubuntu-latest', 'runs-on: ubuntu-newest'],
    ['actionlint', 'github.event.repository.fork', 'github.event_repository.fork'],
    ['zizmor', 'uses: listkeeper', `run: echo $${'{{ github.event.comment.body }}'} # listkeeper`],
    ['zizmor', / # zizmor: ignore\[unpinned-uses\].*/g, ''],
    ['zizmor', / # zizmor: ignore\[dangerous-triggers\].*/g, ''],
  ])('%s would say if %s were another', ([program, right, wrong], { skip }) => {
    const text = read('examples/workflows/listkeeper.yml')
    expect(text).toMatch(right)
    const folder = makeFolder({ '.github/workflows/x.yml': text.replace(right, wrong) })
    const linted = lint(program, [...(program === 'zizmor' ? zizmor : actionlint), join(folder, '.github/workflows/x.yml')])
    if (typeof linted === 'string') return skip(linted)
    expect(linted.code).not.toBe(0)
  })

  test.each(files)('%s says why where it has a linter look away', (path) => {
    const ignored = read(path)
      .split('\n')
      .filter((line) => line.includes('zizmor:'))
    for (const line of ignored) expect(line).toMatch(/# zizmor: ignore\[[a-z-]+\] \w+(?: \S+){4,}$/)
    expect(ignored.length).toBe(path.startsWith('examples/') ? 6 : 0)
  })
})

type Step = {
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, unknown>>
  readonly env?: Readonly<Record<string, string>>
}
type Job = {
  readonly if?: string
  readonly needs?: string | readonly string[]
  readonly environment?: string
  readonly permissions: Readonly<Record<string, string>>
  readonly concurrency?: { readonly group: string; readonly 'cancel-in-progress': boolean }
  readonly steps: readonly Step[]
}
type Workflow = {
  readonly on: Readonly<
    Record<string, { readonly types?: readonly string[]; readonly branches?: readonly string[]; readonly tags?: readonly string[] } | null>
  >
  readonly permissions: object
  readonly concurrency?: { readonly group: string; readonly 'cancel-in-progress': boolean }
  readonly jobs: Readonly<Record<string, Job>>
}

/** What GitHub hands to expressions, as far as conditions of jobs look at it. */
type Github = { readonly event_name: string; readonly ref_name?: string; readonly event: Record<string, unknown> }

/** Whether a job runs, by GitHub's own evaluator of expressions. */
function runs(condition: string, github: Github): boolean {
  const { Lexer, Parser, Evaluator, data } = expressions
  const tree = new Parser(new Lexer(condition.replace(/^\$\{\{|\}\}$/g, '')).lex().tokens, ['github'], []).parse()
  const context = new data.Dictionary({ key: 'github', value: JSON.parse(JSON.stringify(github), data.reviver) })
  return new Evaluator(tree, context).evaluate().coerceString() === 'true'
}

describe('the example', () => {
  const text = read('examples/workflows/listkeeper.yml')
  const workflow = parse(text) as Workflow
  const { jobs } = workflow

  test('is what `init` writes', () => {
    expect(workflowText()).toBe(text)
    expect(workflowText('main')).toBe(text)
    expect(workflowText('master')).toBe(text)
  })

  test.each(['trunk', 'a: b', "it's", '"', '[x', '#1', '*'])('is one that GitHub takes for a default branch `%s` too', async (branch) => {
    const own = workflowText(branch)
    expect(await faultsOf('x.yml', own)).toEqual([])
    expect((parse(own) as Workflow).on.push?.branches).toEqual([branch])
  })

  test('runs where there may be something new, and only for actions that are reviewed', () => {
    expect(Object.keys(workflow.on)).toEqual([
      'pull_request_target',
      'merge_group',
      'push',
      'schedule',
      'workflow_dispatch',
      'issue_comment',
    ])
    const types = workflow.on.pull_request_target?.types ?? []
    expect(types.toSorted()).toEqual(reviewedActions.toSorted())
    expect(workflow.on.issue_comment?.types).toEqual(['created'])
  })

  const repository = { default_branch: 'main', fork: false }
  const comment = (body: string, type = 'User'): Github => ({
    event_name: 'issue_comment',
    event: { repository, comment: { body, user: { type } } },
  })
  test.each<[string, Github, string[]]>([
    ['a pull request', { event_name: 'pull_request_target', event: { repository, pull_request: { number: 3 } } }, ['review']],
    ['a merge queue', { event_name: 'merge_group', event: { repository } }, ['review']],
    ['a push to the default branch', { event_name: 'push', ref_name: 'main', event: { repository } }, ['repair']],
    ['a push to another branch', { event_name: 'push', ref_name: 'master', event: { repository } }, []],
    ['a push in a fork', { event_name: 'push', ref_name: 'main', event: { repository: { ...repository, fork: true } } }, []],
    ['the schedule', { event_name: 'schedule', event: { schedule: '23 5 * * 1' } }, ['sweep']],
    ['the schedule in a fork', { event_name: 'schedule', event: { repository: { ...repository, fork: true } } }, []],
    ['a run by hand', { event_name: 'workflow_dispatch', event: { repository } }, ['sweep']],
    ['a command', comment('/listkeeper fix'), ['command']],
    ['a command below other words', comment('Thanks!\n\n/listkeeper recheck'), ['command']],
    ['another comment', comment('I like this list'), []],
    ['a command of a bot', comment('/listkeeper fix', 'Bot'), []],
  ])('on %s runs the right job alone', (_what, github, names) => {
    expect(Object.keys(jobs).filter((name) => runs(jobs[name]!.if!, github))).toEqual(names)
  })

  test('has the least permissions, checks nothing out and runs nothing but the Action', () => {
    expect(workflow.permissions).toEqual({})
    expect(Object.fromEntries(Object.entries(jobs).map(([name, { permissions }]) => [name, permissions]))).toEqual({
      review: { contents: 'read', 'pull-requests': 'write', checks: 'write' },
      repair: { contents: 'write', 'pull-requests': 'write', checks: 'write' },
      sweep: { contents: 'write', 'pull-requests': 'write', issues: 'write', checks: 'write' },
      command: { contents: 'write', 'pull-requests': 'write', issues: 'write', checks: 'write' },
    })
    for (const { steps } of Object.values(jobs)) expect(steps).toEqual([{ uses: `listkeeper/listkeeper@${actionTag()}` }])
  })

  test('says of every permission what it is for', () => {
    for (const line of text.split('\n')) if (/^ {6}[a-z-]+: (?:read|write)/.test(line)) expect(line).toMatch(/# \S+/)
  })

  test('lets a newer push of the same pull request end the older review, and of no other', () => {
    expect(jobs.review!.concurrency!['cancel-in-progress']).toBe(true)
    expect(jobs.review!.concurrency!.group).toContain('github.event.pull_request.number')
  })

  test('breaks off nothing that writes to branches and issues, and drops no command', () => {
    expect(workflow.concurrency).toBeUndefined()
    expect(jobs.repair!.concurrency).toEqual({ group: 'listkeeper-repair', 'cancel-in-progress': false })
    expect(jobs.sweep!.concurrency).toEqual({ group: 'listkeeper-sweep', 'cancel-in-progress': false })
    expect(jobs.command!.concurrency).toBeUndefined()
  })

  test('hands no text of the pull request to a shell', () => {
    expect([...text.matchAll(/\$\{\{(.*?)\}\}/g)].map(([, inner]) => inner!.trim())).toEqual([
      'github.event.pull_request.number || github.ref',
    ])
  })
})

describe('our own workflows', () => {
  const paths = globSync('.github/workflows/*.yml', { cwd: root })

  test.each(paths)('%s gives no text of an event to a shell, and leaves no token in a checkout', (path) => {
    const steps = Object.values((parse(read(path)) as Workflow).jobs).flatMap((job) => job.steps)
    for (const { run = '', uses = '', with: inputs } of steps) {
      expect(run).not.toMatch(/\$\{\{\s*github\./)
      if (uses.startsWith('actions/checkout@')) expect(inputs?.['persist-credentials']).toBe(false)
    }
  })
})

describe('actions of others', () => {
  const uses = globSync('.github/workflows/*.yml', { cwd: root }).flatMap((path) =>
    [...read(path).matchAll(/uses: (.*)/g)].map(([, use]) => ({ path, use: use! })),
  )

  test('uses actions by their commit, with the version after it', () => {
    expect(new Set(uses.map(({ path }) => path)).size).toBe(globSync('.github/workflows/*.yml', { cwd: root }).length)
    for (const { use } of uses) expect(use).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
  })

  test('have one commit for one version', () => {
    const pins = new Set(uses.map(({ use }) => use))
    expect(new Set([...pins].map((pin) => pin.replace(/@.* # /, ' '))).size).toBe(pins.size)
  })
})

describe('the version of the Action', () => {
  const pages = globSync(['*.md', 'docs/*.md', 'examples/workflows/*.yml', 'src/commands/local/workflow-text.ts'], { cwd: root }).filter(
    (path) => path !== 'CHANGELOG.md',
  )
  const named = [...pages.map((path) => [path, read(path)] as const), ['what init writes', workflowText('trunk')] as const].flatMap(
    ([path, text]) =>
      [...text.matchAll(/(?<!\w)listkeeper\/listkeeper@([\w.<>-]+)(?: # (v[\w.-]*\w))?/g)].map(([, ref, pinned]) => ({
        path,
        ref,
        pinned,
      })),
  )

  test.each([
    ['0.1.0', 'v0'],
    ['0.23.4', 'v0'],
    ['1.0.0', 'v1'],
    ['12.3.4', 'v12'],
    ['2.0.0-rc.1', 'v2.0.0-rc.1'],
  ])('%s is named by %s', (of, tag) => {
    expect(actionTag(of)).toBe(tag)
  })

  test('is that of package.json wherever one is named, so that the tag exists', () => {
    expect(version).toBe((JSON.parse(read('package.json')) as { version: string }).version)
    expect(new Set(named.map(({ path }) => path))).toEqual(
      new Set(['README.md', 'SECURITY.md', 'docs/action.md', 'docs/releasing.md', 'examples/workflows/listkeeper.yml', 'what init writes']),
    )
    for (const { path, ref, pinned } of named)
      expect({ path, ref, pinned }).toEqual(
        ref === '<commit>' ? { path, ref, pinned: `v${version}` } : { path, ref: actionTag(), pinned: undefined },
      )
  })

  test('is that of a tag which the release makes', () => {
    const { major } = (parse(read('.github/workflows/release.yml')) as Workflow).jobs
    const gh = `case "$*" in *matching-refs*) echo refs/tags/v${version} ;; *git/ref/tags/*) exit 1 ;; *) echo "$*" ;; esac`
    const env = { GITHUB_REF_NAME: `v${version}`, GITHUB_REPOSITORY: 'octo/list', GITHUB_SHA: 'abc' }
    const made = version.includes('-')
      ? `v${version}`
      : /refs\/tags\/(\S+)/.exec(bash(major!.steps[0]!.run!, stubs({ gh }), env).stdout)?.[1]
    expect(made).toBe(actionTag())
  })
})

describe('a release', () => {
  const text = read('.github/workflows/release.yml')
  const workflow = parse(text) as Workflow
  const { verify, publish, attest, major } = workflow.jobs as Record<'verify' | 'publish' | 'attest' | 'major', Job>
  const runOf = (job: Job): string => job.steps.map(({ run = '' }) => run).join('\n')

  test('begins with the tag of a version and nothing else, and none is broken off', () => {
    expect(workflow.on).toEqual({ push: { tags: ['v*.*.*'] } })
    expect(workflow.permissions).toEqual({})
    expect(workflow.concurrency?.['cancel-in-progress']).toBe(false)
  })

  test('is tested before anything is published, and published before the major tag moves', () => {
    expect(runOf(verify)).toContain('.ci/run')
    expect([publish.needs, attest.needs, major.needs]).toEqual(['verify', 'verify', ['publish', 'attest']])
  })

  test('has no secret, and each job may do its own part alone', () => {
    expect(text).not.toMatch(/\bsecrets\b|NPM_TOKEN|NODE_AUTH_TOKEN/)
    expect([verify, publish, attest, major].map(({ permissions }) => permissions)).toEqual([
      { contents: 'read' },
      { contents: 'read', 'id-token': 'write' },
      { contents: 'read', 'id-token': 'write', attestations: 'write' },
      { contents: 'write' },
    ])
  })

  test('installs and builds nothing where it may request an identity', () => {
    for (const job of [publish, attest]) expect(runOf(job)).not.toMatch(/npm (?:ci|i|install|run)|npx/)
    expect(runOf(publish)).toContain('npm publish --ignore-scripts')
  })

  test.each([
    ['v1.2.3', '1.2.3', 0],
    ['v1.2.4', '1.2.3', 1],
    ['v1.2.3-beta.1', '1.2.3-beta.1', 0],
  ])('of the tag %s with the version %s in package.json ends its check with %i', (tag, version, code) => {
    const { folder, git } = makeRepository({ 'package.json': JSON.stringify({ type: 'module', version }) })
    git('update-ref', 'refs/remotes/origin/main', 'HEAD')
    const script = verify.steps.find(({ run }) => run?.includes('package.json'))!.run!
    expect(bash(script, folder, { GITHUB_REF_NAME: tag, GITHUB_SHA: git('rev-parse', 'HEAD') }).code === 0 ? 0 : 1).toBe(code)
  })

  test('of a commit that is not on main ends its check', () => {
    const { folder, git, commit } = makeRepository({ 'package.json': '{"version":"1.2.3"}' })
    git('update-ref', 'refs/remotes/origin/main', 'HEAD')
    const sha = commit({ 'evil.js': 'x' })
    const script = verify.steps.find(({ run }) => run?.includes('package.json'))!.run!
    expect(bash(script, folder, { GITHUB_REF_NAME: 'v1.2.3', GITHUB_SHA: sha }).code).not.toBe(0)
  })

  test.each([
    ['11.5.0', 1],
    ['11.5.1', 0],
    ['11.19.1', 0],
    ['10.9.4', 1],
  ])('with npm %s ends its check with %i', (version, code) => {
    const script = publish.steps.find(({ run }) => run?.includes('npm --version'))!.run!
    expect(bash(script, stubs({ npm: `echo ${version}` })).code).toBe(code)
  })

  test.each([
    ['v1.2.3', 'publish --ignore-scripts'],
    ['v1.3.0-rc.1', 'publish --ignore-scripts --tag next'],
  ])('of %s runs `npm %s`', (tag, line) => {
    const script = publish.steps.find(({ run }) => run?.includes('npm publish'))!.run!
    expect(bash(script, stubs({ npm: 'echo "$*"' }), { GITHUB_REF_NAME: tag }).stdout.trim()).toBe(line)
  })

  const refs = (...names: string[]): string => names.map((name) => `refs/tags/${name}`).join('\n')
  test.each<[string, string, boolean, string]>([
    [
      'is the newest',
      refs('v1.2.3', 'v1.10.0', 'v1.11.0-rc.1'),
      true,
      'api --method PATCH repos/octo/list/git/refs/tags/v1 -f sha=abc -F force=true --silent',
    ],
    ['is the first', refs('v1.10.0'), false, 'api --method POST repos/octo/list/git/refs -f ref=refs/tags/v1 -f sha=abc --silent'],
    ['is older than another', refs('v1.2.3', 'v1.10.0', 'v1.11.0'), true, 'v1 stays at refs/tags/v1.11.0'],
  ])('that %s leaves the major tag where it belongs', (_what, known, isThere, line) => {
    const gh = `case "$*" in *matching-refs*) printf '%s\\n' '${known}' ;; "api repos/octo/list/git/ref/tags/v1 --silent") exit ${isThere ? 0 : 1} ;; *) echo "$*" ;; esac`
    const env = { GITHUB_REF_NAME: 'v1.10.0', GITHUB_REPOSITORY: 'octo/list', GITHUB_SHA: 'abc' }
    expect(bash(major.steps[0]!.run!, stubs({ gh }), env)).toMatchObject({ code: 0, stdout: `${line}\n` })
    expect(runs(major.if!, { event_name: 'push', ref_name: 'v1.10.0-rc.1', event: {} })).toBe(false)
  })
})

/** A folder with commands that are in for real ones. */
function stubs(commands: Readonly<Record<string, string>>): string {
  const folder = makeFolder(Object.fromEntries(Object.entries(commands).map(([name, text]) => [`bin/${name}`, `#!/bin/sh\n${text}\n`])))
  for (const name of Object.keys(commands)) chmodSync(join(folder, 'bin', name), 0o755)
  return folder
}

/** Runs a step as GitHub does on Linux, with the commands of the folder before all others. */
function bash(script: string, cwd: string, env: Readonly<Record<string, string>> = {}): { code: number | null; stdout: string } {
  const { status, stdout } = spawnSync('bash', ['-e', '-c', script], {
    cwd,
    env: { ...process.env, ...env, PATH: `${join(cwd, 'bin')}:${process.env.PATH}` },
    encoding: 'utf8',
  })
  return { code: status, stdout }
}

describe('the hook of pre-commit', () => {
  // What .pre-commit-hooks.yaml may hold (pre-commit.com, "Creating new hooks"; pre_commit/clientlib.py).
  const hook = z.strictObject({
    id: z.string().regex(/^[\w-]+$/),
    name: z.string(),
    description: z.string(),
    entry: z.string(),
    language: z.literal('node'),
    types: z.array(z.literal('markdown')),
    require_serial: z.literal(true),
  })
  const hooks = parse(read('.pre-commit-hooks.yaml')) as z.output<typeof hook>[]

  test('has what pre-commit requires', () => {
    expect(z.array(hook).safeParse(hooks).error?.issues ?? []).toEqual([])
  })

  test('runs a command of the package, with a subcommand that there is', () => {
    const [command, ...rest] = hooks[0]!.entry.split(' ')
    expect(Object.keys((JSON.parse(read('package.json')) as { bin: object }).bin)).toContain(command)
    expect(rest).toEqual(['check'])
  })
})

describe('the package', { timeout: 120_000 }, () => {
  type Packed = { readonly filename: string; readonly size: number; readonly files: readonly { readonly path: string }[] }
  const home = fileURLToPath(root)
  const npm = (cwd: string, ...args: string[]): string =>
    execFileSync('npm', args, {
      cwd,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, npm_config_update_notifier: 'false' },
    })

  test('holds what the command, the Action and the rules need, and nothing of the workshop', () => {
    const [packed] = JSON.parse(npm(home, 'pack', '--dry-run', '--json', '--ignore-scripts')) as [Packed]
    const paths = packed.files.map(({ path }) => path)
    const { bin, exports } = JSON.parse(read('package.json')) as {
      bin: object
      exports: Record<string, string | { types: string; default: string }>
    }
    const named = Object.values(exports).flatMap((target) => (typeof target === 'string' ? [target] : [target.default]))
    const whole = [...Object.values(bin), ...named].filter((path) => !path.includes('*')).map((path) => path.replace(/^\.\//, ''))
    const action = parse(read('action.yml')) as { runs: { main: string } }
    const rules = ruleNames.flatMap((rule) => [`lint-rules/${rule}/readme.md`, `dist/lint-rules/${rule}.js`])
    expect(paths).toEqual(expect.arrayContaining([...whole, action.runs.main, 'action.yml', 'README.md', 'LICENSE', ...rules]))
    expect(
      paths.filter(
        (path) =>
          !/^(?:dist|docs|schema|lint-rules)\/|^(?:action\.yml|app\.yml|package\.json|README\.md|LICENSE|CHANGELOG\.md)$/.test(path),
      ),
    ).toEqual([])
    expect(packed.size).toBeLessThan(4_000_000)
  })

  test('installed into an empty folder, without a network, checks, explains and gives its rules', async () => {
    const folder = makeFolder({ 'README.md': '# L\n\n- [a]((https://a.example)) - A.\n', 'package.json': '{}' })
    const [{ filename }] = JSON.parse(npm(home, 'pack', '--json', '--ignore-scripts', '--pack-destination', folder)) as [Packed]
    npm(folder, 'install', '--offline', '--ignore-scripts', '--no-audit', '--no-fund', `./${filename}`)
    const call = (...args: string[]) => spawnSync(join(folder, 'node_modules/.bin/listkeeper'), args, { cwd: folder, encoding: 'utf8' })
    const checked = call('check', '--format', 'json')
    expect([checked.status, checked.stderr]).toEqual([1, ''])
    expect(JSON.parse(checked.stdout)).toMatchObject({ files: [{ entries: 1, findings: [{ rule: 'link-syntax' }] }] })
    expect(call('explain', 'link-syntax').stdout).toBe(read('lint-rules/link-syntax/readme.md'))
    expect(call('--version').stdout.trim()).toBe((JSON.parse(read('package.json')) as { version: string }).version)
    const script =
      "import rules from 'listkeeper/lint-rules'; import * as all from 'listkeeper'; console.log(rules.plugins.length > 10, typeof all.reviewTexts)"
    expect(execFileSync(process.execPath, ['--input-type=module', '-e', script], { cwd: folder, encoding: 'utf8' })).toBe('true function\n')
  })

  test('is published with where it comes from', () => {
    const { repository, publishConfig, dependencies } = JSON.parse(read('package.json')) as Record<string, unknown>
    expect(repository).toEqual({ type: 'git', url: 'git+https://github.com/listkeeper/listkeeper.git' })
    expect(publishConfig).toEqual({ access: 'public', provenance: true, registry: 'https://registry.npmjs.org/' })
    expect(dependencies).toBeUndefined()
  })
})

/** Colours of a marketplace badge, and the feather icons that are not for it (docs.github.com, metadata syntax). */
const colours = ['white', 'black', 'yellow', 'blue', 'green', 'orange', 'red', 'purple', 'gray-dark'] as const
const otherIcons = [
  'coffee',
  'columns',
  'divide-circle',
  'divide-square',
  'divide',
  'frown',
  'hexagon',
  'key',
  'meh',
  'mouse-pointer',
  'smile',
  'tool',
  'x-octagon',
]

const actionFile = z.strictObject({
  name: z.string().min(1),
  description: z.string().min(10).max(125),
  author: z.string().min(1),
  branding: z.strictObject({
    icon: z
      .string()
      .regex(/^[a-z][a-z0-9-]*$/)
      .refine((icon) => !otherIcons.includes(icon)),
    color: z.enum(colours),
  }),
  inputs: z.record(
    z.string().regex(/^[a-z][a-z-]*$/),
    z.strictObject({ description: z.string().min(10), default: z.string().optional(), required: z.boolean().optional() }),
  ),
  outputs: z.record(z.string().regex(/^[a-z][a-z-]*$/), z.strictObject({ description: z.string().min(5) })),
  runs: z.strictObject({ using: z.literal('node24'), main: z.string().refine((main) => existsSync(new URL(main, root))) }),
})

describe('action.yml', () => {
  const file = parse(read('action.yml')) as z.input<typeof actionFile>

  test('has everything that GitHub and its marketplace require', () => {
    expect(actionFile.safeParse(file).error?.issues ?? []).toEqual([])
  })

  test.each([
    ['an old Node', { runs: { using: 'node20', main: 'dist/action.js' } }],
    ['a bundle that is not there', { runs: { using: 'node24', main: 'dist/none.js' } }],
    ['an icon that is not allowed', { branding: { icon: 'coffee', color: 'green' } }],
    ['a colour that is not allowed', { branding: { icon: 'list', color: 'pink' } }],
    ['an input without words', { inputs: { token: { default: 'x' } } }],
  ])('with %s would be found', (_what, change) => {
    expect(actionFile.safeParse({ ...file, ...change }).success).toBe(false)
  })

  test('names exactly the inputs that the Action reads and the outputs that it sets', () => {
    const source = read('src/action.ts')
    const used = (pattern: RegExp): Set<string> => new Set([...source.matchAll(pattern)].map(([, name]) => name!))
    expect(new Set(Object.keys(file.inputs))).toEqual(used(/(?:getInput|oneOf)\('([a-z-]+)'/g))
    expect(new Set(Object.keys(file.outputs))).toEqual(used(/setOutput\('([a-z-]+)'/g))
  })

  test('is described in docs/action.md, input by input and output by output', () => {
    const text = read('docs/action.md')
    for (const name of [...Object.keys(file.inputs), ...Object.keys(file.outputs)]) expect(text).toContain(`\`${name}\``)
  })
})

/** Runs a review through the Action, as a process started the way GitHub starts it or in this one, or through the app, and gives back how it ended. */
import { spawn } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Probot, ProbotOctokit } from 'probot'
import { listkeeperApp } from '../../src/app.ts'
import { builtFolder, compileCache } from '../built.ts'
import { makeFolder } from '../folder.ts'
import { isInSample } from '../soak.ts'
import { runHere } from './action-here.ts'
import type { FakeGitHub, Posted, PullAction, WebhookEvent } from './fake-github/index.ts'

export const repo = 'octo/list'
export const login = 'listkeeper[bot]'

export type Permissions = Record<string, 'read' | 'write'>
export const writing: Permissions = { contents: 'read', pull_requests: 'write', checks: 'write', issues: 'write' }

/** How one run ended. What only the Action has is empty for the app. */
export type Run = {
  /** Whether the job failed, or the newest check run of the app. */
  readonly hasFailed: boolean
  readonly code: number
  readonly stdout: string
  readonly summary: string
  readonly outputs: Readonly<Record<string, string>>
  /** The report file that the outputs name. */
  readonly report: unknown
}

export type RunOptions = {
  readonly action?: PullAction
  readonly permissions?: Permissions
  /** A token that is no token. */
  readonly token?: string
  /** An event instead of the pull request's own. */
  readonly event?: WebhookEvent
  /** More of the environment that GitHub gives the Action. */
  readonly env?: Readonly<Record<string, string>>
  /** Is given what kills the process of the Action at once. */
  readonly started?: (kill: () => void) => void
}

/** Both shells as one interface: review a pull request as it is now. */
export type Shell = {
  readonly name: 'action' | 'app'
  readonly review: (github: FakeGitHub, number: number, options?: RunOptions) => Promise<Run>
}

/** The bundle of the Action as a process. */
export const action: Shell = { name: 'action', review: (github, number, options = {}) => act(github, number, { ...options, start }) }

/** The Action without a process of its own, some twenty times as fast. */
export const actionHere: Shell = {
  name: 'action',
  review: (github, number, options = {}) => act(github, number, { ...options, start: runHere }),
}

/** What runs a row through the Action: one row in so many gets processes, and all of them with `npm run soak`. */
export function actionFor(title: string, every: number): Shell {
  return isInSample(title, every) ? action : actionHere
}

type Act = (github: FakeGitHub, number: number, options: RunOptions & { readonly start: typeof start }) => Promise<Run>

const act: Act = async (github, number, options) => {
  const { permissions = writing, token = github.token({ kind: 'actions', permissions, login }) } = options
  const event = eventOf(github, number, options)
  const folder = mkdtempSync(join(tmpdir(), 'listkeeper-run-'))
  const file = (name: string, text = ''): string => {
    const path = join(folder, name)
    writeFileSync(path, text)
    return path
  }
  const env = {
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: github.url,
    GITHUB_GRAPHQL_URL: `${github.url}/graphql`,
    GITHUB_EVENT_NAME: event.name === 'pull_request' ? 'pull_request_target' : event.name,
    GITHUB_EVENT_PATH: file('event.json', JSON.stringify(event.payload)),
    GITHUB_REPOSITORY: repo,
    GITHUB_STEP_SUMMARY: file('summary.md'),
    GITHUB_OUTPUT: file('output.txt'),
    RUNNER_TEMP: folder,
    INPUT_TOKEN: token,
    'INPUT_FAIL-ON': 'error',
    INPUT_LINKS: 'false',
    INPUT_FORMAT: 'json',
    // Compiled once, and not for each of dozens of processes.
    ...compileCache(),
    ...options.env,
  }
  try {
    const { code, stdout } = await options.start(env, options.started)
    const outputs = readOutputs(readFileSync(join(folder, 'output.txt'), 'utf8'))
    const report = outputs.report === undefined ? undefined : JSON.parse(readFileSync(outputs.report, 'utf8'))
    return { hasFailed: code !== 0, code, stdout, summary: readFileSync(join(folder, 'summary.md'), 'utf8'), outputs, report }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

export const app: Shell = {
  name: 'app',
  review: async (github, number, options = {}) => {
    const { permissions = writing, token = github.token({ kind: 'installation', permissions, login }) } = options
    const probot = new Probot({ githubToken: token, Octokit: octokitFor(github), logLevel: 'fatal' })
    await probot.load(listkeeperApp({}))
    const { name, payload } = eventOf(github, number, options)
    await probot.receive({ id: `delivery-${number}`, name, payload } as never)
    const hasFailed = /^(?:failure|action_required)$/.test(github.posted(repo, number).checkRuns.at(-1)?.conclusion ?? '')
    return { hasFailed, code: 0, stdout: '', summary: '', outputs: {}, report: undefined }
  },
}

/** Probot's octokit, pointed at the fake, with its retries but without its pauses of whole seconds. */
export function octokitFor(github: FakeGitHub): typeof ProbotOctokit {
  return ProbotOctokit.defaults((options: { throttle?: object }) => ({
    ...options,
    throttle: { ...options.throttle, enabled: false },
    retry: { retryAfterBaseValue: 10 },
    baseUrl: github.url,
    request: { timeout: 30_000 },
  })) as typeof ProbotOctokit
}

function eventOf(github: FakeGitHub, number: number, { event, action: name = 'synchronize' }: RunOptions): WebhookEvent {
  return event ?? github.events.pullRequest(name, repo, number)
}

let copy: string | undefined

/** The bundle, away from the project: on GitHub it has no `node_modules` beside it either. */
export function bundle(): string {
  // It is removed after each file of tests.
  if (copy && existsSync(copy)) return copy
  const built = builtFolder()
  const folder = makeFolder({ 'package.json': '{ "type": "module", "version": "1.2.3" }' })
  const dist = join(folder, 'dist')
  cpSync(built ? join(built, 'dist') : fileURLToPath(new URL('../../dist', import.meta.url)), dist, {
    recursive: true,
    filter: (path) => !path.includes('types'),
  })
  copy = join(dist, 'action.js')
  return copy
}

function start(env: Record<string, string>, started?: RunOptions['started']): Promise<{ code: number; stdout: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [bundle()], { env, stdio: ['ignore', 'pipe', 'pipe'] })
    started?.(() => void child.kill('SIGKILL'))
    let stdout = ''
    const add = (part: Buffer): void => {
      stdout += part.toString()
    }
    child.stdout.on('data', add)
    child.stderr.on('data', add)
    child.on('error', reject)
    child.on('close', (code) => resolve({ code: code ?? -1, stdout }))
  })
}

/** Outputs are written to a file, each value between two random delimiters (actions/toolkit, file-command.ts). */
function readOutputs(text: string): Record<string, string> {
  return Object.fromEntries([...text.matchAll(/^(.+?)<<(.+)\n([\s\S]*?)\n\2$/gm)].map(([, name, , value]) => [name!, value!]))
}

/** What was said on a pull request, without check runs, which only the app makes beside a review. */
export function said(github: FakeGitHub, number: number): Omit<Posted, 'checkRuns'> {
  const { checkRuns: _, ...rest } = github.posted(repo, number)
  return rest
}

/** Runs a scenario through the Action, as a process started the way GitHub starts it, or through the app, and gives back what was said where. */
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Probot, ProbotOctokit } from 'probot'
import listkeeper from '../../src/app.ts'
import type { FakeGitHub, Posted } from './fake-github/index.ts'

export const repo = 'octo/list'
const bundle = fileURLToPath(new URL('../../dist/action.js', import.meta.url))

export type Permissions = Record<string, 'read' | 'write'>
export const writing: Permissions = { contents: 'read', pull_requests: 'write', checks: 'write', issues: 'write' }

/** How one run of the Action ended. */
export type Run = { readonly code: number; readonly stdout: string; readonly summary: string; readonly outputs: Readonly<Record<string, string>> }

/** Both shells behind one face: review a pull request as it stands now. */
export type Shell = { readonly name: 'action' | 'app'; readonly review: (github: FakeGitHub, number: number, options?: { action?: string; permissions?: Permissions }) => Promise<Run> }

const login = 'listkeeper[bot]'

export const action: Shell = {
  name: 'action',
  review: async (github, number, { action: name = 'synchronize', permissions = writing } = {}) => {
    const folder = mkdtempSync(join(tmpdir(), 'listkeeper-action-'))
    const file = (name_: string, text = ''): string => {
      const path = join(folder, name_)
      writeFileSync(path, text)
      return path
    }
    const event = github.events.pullRequest(name as never, repo, number)
    const env = {
      PATH: process.env.PATH ?? '',
      GITHUB_ACTIONS: 'true',
      GITHUB_API_URL: github.url,
      GITHUB_GRAPHQL_URL: `${github.url}/graphql`,
      GITHUB_EVENT_NAME: 'pull_request_target',
      GITHUB_EVENT_PATH: file('event.json', JSON.stringify(event.payload)),
      GITHUB_REPOSITORY: repo,
      GITHUB_STEP_SUMMARY: file('summary.md'),
      GITHUB_OUTPUT: file('output.txt'),
      RUNNER_TEMP: folder,
      INPUT_TOKEN: github.token({ kind: 'actions', permissions, login }),
      'INPUT_FAIL-ON': 'error',
    }
    try {
      const { code, stdout } = await start(bundle, env)
      return { code, stdout, summary: readFileSync(join(folder, 'summary.md'), 'utf8'), outputs: readOutputs(readFileSync(join(folder, 'output.txt'), 'utf8')) }
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },
}

export const app: Shell = {
  name: 'app',
  review: async (github, number, { action: name = 'synchronize', permissions = writing } = {}) => {
    const token = github.token({ kind: 'installation', permissions, login })
    const Octokit = ProbotOctokit.defaults({ retry: { enabled: false }, throttle: { enabled: false }, baseUrl: github.url, request: { timeout: 30_000 } })
    const probot = new Probot({ githubToken: token, Octokit, logLevel: 'fatal' })
    await probot.load(listkeeper)
    const event = github.events.pullRequest(name as never, repo, number)
    await probot.receive({ id: `delivery-${number}`, name: 'pull_request', payload: event.payload } as never)
    return { code: 0, stdout: '', summary: '', outputs: {} }
  },
}

export const shells: readonly Shell[] = [action, app]

function start(script: string, env: Record<string, string>): Promise<{ code: number; stdout: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script], { env, stdio: ['ignore', 'pipe', 'pipe'] })
    let stdout = ''
    child.stdout.on('data', (part: Buffer) => {
      stdout += part.toString()
    })
    child.stderr.on('data', (part: Buffer) => {
      stdout += part.toString()
    })
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

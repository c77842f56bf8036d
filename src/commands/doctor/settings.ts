/** What the settings of a repository let its workflows do, as far as the token may read them; what it may not read is unknown, and said so. */
import { allows } from '../../config/workflow.ts'
import type { Response } from '../../links/http/web.ts'
import type { Check } from './check.ts'
import type { Read } from './workflow.ts'

/** Asks the API of the token for a path. */
export type Get = (path: string) => Promise<Response>
export type Body = Readonly<Record<string, unknown>>

/** The repository that the token reaches. */
export type Reach = { readonly get: Get; readonly repo: string; readonly body: Body }

type State = Check['state']
const row = (state: State, says: string, todo?: string): Check => ({
  group: 'settings',
  state,
  says,
  ...(todo === undefined ? {} : { todo }),
})

/** What GitHub says of the settings that the workflows of listkeeper depend on; nothing where there is none. */
export async function settingsChecks(reach: Reach, listkeeperWorkflows: readonly Read[], now: number | undefined): Promise<Check[]> {
  if (listkeeperWorkflows.length === 0) return []
  const found = await Promise.all([
    proposalCheck(reach, listkeeperWorkflows),
    stateChecks(reach, listkeeperWorkflows, now),
    conversationChecks(reach, listkeeperWorkflows),
  ])
  return found.flat()
}

function hasJob(listkeeperWorkflows: readonly Read[], events: readonly string[]): boolean {
  return listkeeperWorkflows.some(({ workflow }) =>
    workflow.jobs.some((job) => job.usesListkeeper && job.events.some((event) => events.includes(event))),
  )
}

const proposals = 'Settings, Actions, General, "Allow GitHub Actions to create and approve pull requests"'

/** Whether workflows may open pull requests: GitHub's setting is off where nobody turned it on, and only administrators read it (docs.github.com, get default workflow permissions for a repository). */
async function proposalCheck({ get, repo }: Reach, listkeeperWorkflows: readonly Read[]): Promise<Check[]> {
  if (!hasJob(listkeeperWorkflows, ['push', 'schedule', 'workflow_dispatch', 'issue_comment'])) return []
  const response = await get(`/repos/${repo}/actions/permissions/workflow`)
  const may = parse(response)?.can_approve_pull_request_reviews
  if (may === true) return [row('good', 'GitHub Actions may open pull requests')]
  if (may === false)
    return [
      row(
        'lacking',
        'GitHub Actions may not open pull requests, so fixes from repairs, sweeps and commands cannot be proposed',
        `allow it: ${proposals}; if it is greyed out, the organization decides`,
      ),
    ]
  return [unknown('GitHub Actions may open pull requests', response, `it is under ${proposals}`)]
}

/** What the token may not read is no answer; it must not look like one. */
function unknown(what: string, { exchange: { status, error } }: Response, todo: string): Check {
  const why =
    status === 403 || status === 404 || status === 401
      ? `the token may not read that (${status})`
      : `no answer (${status ?? error ?? 'none'})`
  return row('lacking', `Unknown whether ${what}: ${why}`, todo)
}

/** GitHub switches off what has a schedule after 60 days without activity in a public repository (docs.github.com, disable and enable workflows). */
const restDays = 60
const warnDays = 50

const switchedOff: Readonly<Record<string, string>> = {
  disabled_inactivity: `GitHub has switched it off, because the repository had no activity for ${restDays} days`,
  disabled_fork: 'GitHub has switched it off, because this is a fork',
  disabled_manually: 'somebody has switched it off',
}

/** Whether the workflows run at all, and whether GitHub is about to switch one off. */
async function stateChecks({ get, repo, body }: Reach, listkeeperWorkflows: readonly Read[], now: number | undefined): Promise<Check[]> {
  const response = await get(`/repos/${repo}/actions/workflows?per_page=100`)
  const listed = parse(response)?.workflows
  const states = new Map((Array.isArray(listed) ? (listed as Body[]) : []).map(({ path, state }) => [String(path), String(state)]))
  const off = listkeeperWorkflows.flatMap(({ path }) => {
    const why = switchedOff[states.get(path) ?? '']
    const todo = `\`gh workflow enable ${path.replace(/^.*\//, '')}\`, or Actions, *Enable workflow*`
    return why === undefined ? [] : [row('bad', `No job of ${path} runs: ${why}`, todo)]
  })
  const running = listkeeperWorkflows.filter(
    ({ path, workflow }) => workflow.events.includes('schedule') && switchedOff[states.get(path) ?? ''] === undefined,
  )
  if (running.length === 0) return off
  const names = running.map(({ path }) => path).join(', ')
  const days = body.private === true || now === undefined ? 0 : Math.floor((now - Date.parse(String(body.pushed_at))) / 86_400_000)
  if (days > warnDays)
    return [
      ...off,
      row(
        'lacking',
        `No push for ${days} days: after ${restDays} GitHub switches off what has a schedule, here ${names} with all its jobs`,
        'push something; if this happens often, move the scheduled job to its own file, so that reviews continue',
      ),
    ]
  if (!Array.isArray(listed)) return [unknown(`GitHub has switched off ${names}`, response, 'see Actions, in the workflow')]
  return off.length > 0 ? off : [row('good', `${names} ${running.length === 1 ? 'is' : 'are'} switched on`)]
}

/** Whether the default branch asks that conversations are resolved, which takes more than a review needs (github.com/github/gh-aw/issues/35726). */
async function conversationChecks({ get, repo, body }: Reach, listkeeperWorkflows: readonly Read[]): Promise<Check[]> {
  const branch = encodeURIComponent(String(body.default_branch ?? 'main'))
  const jobs = listkeeperWorkflows.flatMap(({ workflow }) =>
    workflow.jobs.filter(({ usesListkeeper, events }) => usesListkeeper && events.includes('pull_request_target')),
  )
  const weak = jobs.filter(({ granted }) => !allows(granted, 'contents', 'write'))
  if (weak.length === 0) return []
  const required = await asksToResolve({ get, repo, branch })
  if (required === false) return []
  const todo = `add \`contents: write\` to the permissions of \`${weak[0]!.name}\`; without it people resolve them, one by one`
  if (required === true) return [row('lacking', 'Conversations have to be resolved before merging, and reviews may only fold theirs', todo)]
  return [unknown('conversations have to be resolved before merging', required, `it is under Settings, Branches; if so, ${todo}`)]
}

/** Whether a branch requires it, by a ruleset, which everybody reads, or by its protection, which administrators read; else the refusal. */
async function asksToResolve({ get, repo, branch }: { get: Get; repo: string; branch: string }): Promise<boolean | Response> {
  const [rules, plain] = await Promise.all([
    get(`/repos/${repo}/rules/branches/${branch}?per_page=100`),
    get(`/repos/${repo}/branches/${branch}`),
  ])
  const own: unknown = attempt(rules.text)
  const isRuled =
    Array.isArray(own) && own.some((rule: Body) => (rule.parameters as Body | undefined)?.required_review_thread_resolution === true)
  if (isRuled) return true
  if (parse(plain)?.protected !== true) return parse(plain) || Array.isArray(own) ? false : plain
  const protection = await get(`/repos/${repo}/branches/${branch}/protection`)
  const required = (parse(protection)?.required_conversation_resolution as Body | undefined)?.enabled
  if (typeof required === 'boolean') return required
  // What only rulesets protect has no protection of the older kind.
  return /branch not protected/i.test(protection.text ?? '') || parse(protection) ? false : protection
}

function parse({ exchange, text }: Response): Body | undefined {
  const value = exchange.status === 200 ? attempt(text) : undefined
  return typeof value === 'object' && value !== null ? (value as Body) : undefined
}

function attempt(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '')
  } catch {
    return undefined
  }
}

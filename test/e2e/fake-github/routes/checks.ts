// Routes about check runs. Annotations of later calls are added to those of earlier ones, at most 50 a call.
import { created, invalid, missing, ok } from '../answers.ts'
import { readCommit } from '../git.ts'
import { findCommit } from '../repositories.ts'
import { viewAnnotation, viewCheckRun } from '../views/checks.ts'
import { type Annotation, type CheckRun, isoTime, nextId, type Repository, type World } from '../world.ts'
import { byId, type Context, cutPage, listPage, type Route, repositoryOf, route } from './route.ts'

type Output = {
  title?: string | undefined
  summary: string
  text?: string | undefined
  annotations?: Annotation[] | undefined
}
type RunInput = {
  name?: string | undefined
  status?: string | undefined
  conclusion?: string | undefined
  started_at?: string | undefined
  completed_at?: string | undefined
  details_url?: string | undefined
  external_id?: string | undefined
  output?: Output | undefined
  actions?: CheckRun['actions'] | undefined
}

const maximalTitle = 255
const maximalOutput = 65_535
const maximalMessage = 64 * 1024

function checkAnnotations(annotations: readonly Annotation[]): void {
  const refuse = (field: string, message: string): never => invalid({ resource: 'CheckAnnotation', code: 'custom', field, message })
  for (const one of annotations) {
    if ((one.title ?? '').length > maximalTitle) refuse('title', `title is too long (maximum is ${maximalTitle} characters)`)
    if (Buffer.byteLength(one.message) > maximalMessage) refuse('message', 'message is too long (maximum is 64 KB)')
    if (one.end_line < one.start_line) refuse('end_line', 'end_line must be greater than or equal to start_line')
    if (one.start_column !== undefined && one.start_line !== one.end_line)
      refuse('start_column', 'start_column and end_column are only valid on a single line')
  }
}

/** Writes the fields that a call brings into a run. */
function fillRun(world: World, run: CheckRun, input: RunInput): void {
  checkAnnotations(input.output?.annotations ?? [])
  const isDone = input.status === 'completed' || input.conclusion !== undefined
  if (input.status === 'completed' && !input.conclusion) invalid({ resource: 'CheckRun', code: 'missing_field', field: 'conclusion' })
  run.name = input.name ?? run.name
  run.status = isDone ? 'completed' : (input.status ?? run.status)
  run.conclusion = input.conclusion ?? run.conclusion
  run.startedAt = input.started_at ?? run.startedAt
  run.completedAt = input.completed_at ?? (isDone ? isoTime(world.clock.now) : run.completedAt)
  run.detailsUrl = input.details_url ?? run.detailsUrl
  run.externalId = input.external_id ?? run.externalId
  run.actions = input.actions ?? run.actions
  if (!input.output) return
  // The description says characters; bytes are counted (github/docs#35252).
  for (const field of ['summary', 'text'] as const)
    if (Buffer.byteLength(input.output[field] ?? '') > maximalOutput)
      invalid({ resource: 'CheckRun', code: 'custom', field, message: `${field} exceeds a maximum bytesize of ${maximalOutput}` })
  run.title = input.output.title ?? run.title
  run.summary = input.output.summary
  run.text = input.output.text ?? run.text
  run.annotations.push(...(input.output.annotations ?? []))
}

function appOf(call: Context): string {
  return call.token?.kind === 'actions' ? 'github-actions' : call.world.app.slug
}

function newRun(call: Context, repository: Repository, sha: string): CheckRun {
  const app = appOf(call)
  const sibling = repository.checkRuns.find((run) => run.sha === sha && run.app === app)
  return {
    id: nextId(call.world),
    suiteId: sibling?.suiteId ?? nextId(call.world),
    app,
    name: '',
    sha,
    status: 'queued',
    conclusion: null,
    startedAt: isoTime(call.world.clock.now),
    completedAt: null,
    detailsUrl: null,
    externalId: '',
    title: null,
    summary: null,
    text: null,
    annotations: [],
    actions: [],
  }
}

export const checkRoutes: Route[] = [
  route('POST /repos/{owner}/{repo}/check-runs', { needs: 'checks=write', creates: true }, (call) => {
    const repository = repositoryOf(call)
    const input: RunInput & { head_sha: string } = call.input as never
    const commit = readCommit(repository.store, input.head_sha)
    if (!commit)
      invalid({
        resource: 'CheckRun',
        code: 'custom',
        field: 'head_sha',
        message: `No commit found for SHA: ${input.head_sha}`,
      })
    const run = newRun(call, repository, commit.sha)
    fillRun(call.world, run, input)
    repository.checkRuns.push(run)
    return created(viewCheckRun(call.world, repository, run))
  }),

  route('PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', { needs: 'checks=write' }, (call) => {
    const repository = repositoryOf(call)
    const run = byId(repository.checkRuns, call.input.check_run_id)
    if (run.app !== appOf(call))
      invalid({ resource: 'CheckRun', code: 'custom', field: 'app', message: 'Invalid app_id for this check run' })
    fillRun(call.world, run, call.input as RunInput)
    return ok(viewCheckRun(call.world, repository, run))
  }),

  route('GET /repos/{owner}/{repo}/check-runs/{check_run_id}', { needs: 'checks=read' }, (call) => {
    const repository = repositoryOf(call)
    return ok(viewCheckRun(call.world, repository, byId(repository.checkRuns, call.input.check_run_id)))
  }),

  route('GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations', { needs: 'checks=read' }, (call) => {
    const repository = repositoryOf(call)
    const run = byId(repository.checkRuns, call.input.check_run_id)
    return listPage(call, run.annotations, (annotation) => viewAnnotation(repository, run, annotation))
  }),

  route('GET /repos/{owner}/{repo}/commits/{ref}/check-runs', { needs: 'checks=read' }, (call) => {
    const repository = repositoryOf(call)
    const sha = findCommit(repository, call.input.ref) ?? missing()
    const { check_name: name, app_id: app, status, filter = 'latest' } = call.input
    const appSlug = app === undefined ? undefined : app === call.world.app.id ? call.world.app.slug : 'github-actions'
    const all = repository.checkRuns.filter(
      (run) => run.sha === sha && (!name || run.name === name) && (!status || run.status === status) && (!appSlug || run.app === appSlug),
    )
    const isLatest = (run: CheckRun): boolean => run === all.findLast((other) => other.name === run.name && other.app === run.app)
    const runs = (filter === 'latest' ? all.filter(isLatest) : all).toReversed()
    const { items, headers } = cutPage(call, runs)
    const views = items.map((run) => viewCheckRun(call.world, repository, run))
    return { ...ok({ total_count: runs.length, check_runs: views }), headers }
  }),
]

/** Writes reviews, comments and check runs to GitHub. What the token may not do comes back as a refusal, so that the caller can use another way. */
import { ask, type Client, GitHubError, once, type Repo, sendOnce, type Waiting } from './client.ts'

/** `refused`: the token may not, or no more for now (401, 403, 404, 429), or nobody may (a lock); `invalid`: GitHub does not take it (422); `lost`: nobody knows whether it happened. */
export type Posted =
  | { readonly kind: 'posted'; readonly id: number }
  | { readonly kind: 'refused' }
  | { readonly kind: 'invalid'; readonly why: string }
  | { readonly kind: 'lost' }

export type NewComment = { readonly path: string; readonly body: string; readonly line: number; readonly startLine?: number }

type Target = Repo & { readonly number: number }

/** Posts one review with all its comments: one notification. */
export async function postReview(
  client: Client,
  { owner, repo, number }: Target,
  { commit, body, comments }: { commit: string; body: string; comments: readonly NewComment[] },
  waiting: Waiting,
): Promise<Posted> {
  return attempt('posting the review', waiting, async () => {
    const { data } = await client.request('POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews', {
      owner,
      repo,
      pull_number: number,
      commit_id: commit,
      event: 'COMMENT',
      body,
      request: sendOnce,
      comments: comments.map(({ path, body: text, line, startLine }) => ({
        path,
        body: text,
        line,
        side: 'RIGHT',
        ...(startLine === undefined ? {} : { start_line: startLine, start_side: 'RIGHT' }),
      })),
    })
    return Number(data.id)
  })
}

/** Replaces the body of one of our reviews; nobody is notified. */
export async function editReview(
  client: Client,
  { owner, repo, number }: Target,
  { id, body }: { id: number; body: string },
  waiting: Waiting,
): Promise<Posted> {
  return attemptAgain('updating the summary', waiting, async () => {
    await client.request('PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}', {
      owner,
      repo,
      pull_number: number,
      review_id: id,
      body,
    })
    return id
  })
}

/** Replaces the body of one of our comments. */
export async function editComment(
  client: Client,
  { owner, repo }: Repo,
  { id, body }: { id: number; body: string },
  waiting: Waiting,
): Promise<Posted> {
  return attemptAgain('updating a comment', waiting, async () => {
    await client.request('PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}', {
      owner,
      repo,
      comment_id: id,
      body,
    })
    return id
  })
}

/** Deletes one of our comments; already gone is as good. */
export async function deleteComment(client: Client, { owner, repo }: Repo, id: number, waiting: Waiting): Promise<Posted> {
  return attemptAgain('removing a repeated comment', waiting, async () => {
    await client.request('DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}', { owner, repo, comment_id: id })
    return id
  })
}

/** Node ids of comments, and ids of threads. */
export type Folding = {
  readonly fold: readonly string[]
  readonly unfold: readonly string[]
  readonly repeated?: readonly string[]
  readonly outdated?: readonly string[]
  readonly resolve?: readonly string[]
  readonly unresolve?: readonly string[]
}

/** GitHub caps what one request may take: of many changes in one it does the first, and refuses the others (Reviewable/Reviewable#1275, Skydio/revup#271). */
const perMutation = 10

/** Folds fixed comments away as resolved, repeated and outdated ones as that, and unfolds relapsed ones; then resolves and unresolves threads. Ten in one request. */
export async function foldComments(
  client: Client,
  { fold, unfold, repeated = [], outdated = [], resolve = [], unresolve = [] }: Folding,
  waiting: Waiting,
): Promise<Posted> {
  const minimize = (classifier: string) => (id: string) => ({
    id,
    call: 'minimizeComment',
    of: 'subjectId',
    why: `, classifier: ${classifier}`,
  })
  const change = (call: string, of: string) => (id: string) => ({ id, call, of, why: '' })
  const folded = await mutate(
    client,
    [
      ...fold.map(minimize('RESOLVED')),
      ...repeated.map(minimize('DUPLICATE')),
      ...outdated.map(minimize('OUTDATED')),
      ...unfold.map(change('unminimizeComment', 'subjectId')),
    ],
    waiting,
  )
  if (folded.kind !== 'posted') return folded
  const threads = [...resolve.map(change('resolveReviewThread', 'threadId')), ...unresolve.map(change('unresolveReviewThread', 'threadId'))]
  return mutate(client, threads, waiting)
}

type Mutation = { readonly id: string; readonly call: string; readonly of: string; readonly why: string }

async function mutate(client: Client, calls: readonly Mutation[], waiting: Waiting): Promise<Posted> {
  for (let from = 0; from < calls.length; from += perMutation) {
    const part = calls.slice(from, from + perMutation)
    const fields = part.map(({ call, of, why }, at) => `m${at}: ${call}(input: { ${of}: $i${at}${why} }) { clientMutationId }`)
    const query = `mutation fold(${part.map((_, at) => `$i${at}: ID!`).join(', ')}) { ${fields.join(' ')} }`
    const folded = await attemptAgain('marking what is corrected', waiting, async () => {
      await client.graphql(query, Object.fromEntries(part.map(({ id }, at) => [`i${at}`, id])))
      return 0
    })
    if (folded.kind !== 'posted') return folded
  }
  return { kind: 'posted', id: 0 }
}

export type Annotation = {
  readonly path: string
  readonly line: number
  readonly endLine: number
  readonly level: 'failure' | 'warning' | 'notice'
  readonly title: string
  readonly message: string
}

/** GitHub takes 50 annotations a request (OpenAPI, checks/create). */
const perRequest = 50

/** What a check run says; its conclusions are GitHub's (OpenAPI, checks/create). */
export type CheckRun = {
  readonly commit: string
  readonly conclusion: 'success' | 'failure' | 'neutral' | 'action_required'
  readonly title: string
  readonly summary: string
  readonly annotations: readonly Annotation[]
}

/** Makes a finished check run on a commit, with annotations. It replaces an earlier one of the same name, so that the request may be repeated. */
export async function createCheckRun(
  client: Client,
  { owner, repo }: Repo,
  { commit, conclusion, title, summary, annotations }: CheckRun,
  waiting: Waiting,
): Promise<Posted> {
  const output = (part: readonly Annotation[]) => ({
    title,
    summary,
    annotations: part.map(({ path, line, endLine, level, title: name, message }) => ({
      path,
      start_line: line,
      end_line: endLine,
      annotation_level: level,
      title: cut(name, 255),
      message: cut(message, 16_000),
    })),
  })
  return attemptAgain('making the check run', waiting, async () => {
    const { data } = await client.request('POST /repos/{owner}/{repo}/check-runs', {
      owner,
      repo,
      name: 'listkeeper',
      head_sha: commit,
      status: 'completed',
      conclusion,
      request: sendOnce,
      output: output(annotations.slice(0, perRequest)),
    })
    for (let from = perRequest; from < annotations.length; from += perRequest)
      await ask('adding annotations', waiting, () =>
        client.request('PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', {
          owner,
          repo,
          check_run_id: Number(data.id),
          output: output(annotations.slice(from, from + perRequest)),
        }),
      )
    return Number(data.id)
  })
}

/** Whether a finished check run of this name is on a commit. @throws {GitHubError} */
export async function hasCheckRun(client: Client, { owner, repo }: Repo, commit: string, waiting: Waiting): Promise<boolean> {
  const { data } = await ask('reading the check runs', waiting, () =>
    client.request('GET /repos/{owner}/{repo}/commits/{ref}/check-runs', { owner, repo, ref: commit, check_name: 'listkeeper' }),
  )
  return data.check_runs.some(({ status }) => status === 'completed')
}

/** The first letters of a text; half of a pair is none. */
function cut(text: string, longest: number): string {
  return text.slice(0, longest).replace(/[\ud800-\udbff]$/, '')
}

/** The outcome of a write that is sent once only, because it may have succeeded although no answer came. */
export function attempt(doing: string, waiting: Waiting, task: () => Promise<number>): Promise<Posted> {
  return postedBy(once(doing, waiting, task))
}

/** The outcome of a write that may be sent again, because doing it twice changes nothing more. */
export function attemptAgain(doing: string, waiting: Waiting, task: () => Promise<number>): Promise<Posted> {
  return postedBy(ask(doing, waiting, task))
}

async function postedBy(written: Promise<number>): Promise<Posted> {
  try {
    return { kind: 'posted', id: await written }
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error
    const { status, message } = error
    if ([401, 403, 404, 429].includes(status)) return { kind: 'refused' }
    // A locked conversation, or an archived repository: what comments there are is no matter.
    if (status === 422 && /lock prevents review/i.test(message)) return { kind: 'refused' }
    return status === 422 ? { kind: 'invalid', why: message } : { kind: 'lost' }
  }
}

/** How the two GitHub modules talk: an octokit that is handed in, retries of what may be repeated, and errors for people. */
import type { Octokit } from '@octokit/core'

/** What we need of an octokit: the Action's, Probot's and a plain one have it. */
export type Client = Pick<Octokit, 'request' | 'graphql'>

export type Repo = { readonly owner: string; readonly repo: string }

/** GitHub did not do what was asked; `status` is 0 where no answer came. */
export class GitHubError extends Error {
  readonly status: number
  readonly doing: string
  /** Seconds after which GitHub wants to be asked again, where a rate limit refused. */
  readonly retryAfter: number | undefined
  constructor(status: number, doing: string, detail: string, retryAfter?: number) {
    const why = detail.replace(/\s+/g, ' ').trim()
    super(`GitHub ${status === 0 ? 'did not answer' : `said ${status}`} while ${doing}${why === '' ? '' : `: ${why}`}`)
    this.name = 'GitHubError'
    this.status = status
    this.doing = doing
    this.retryAfter = retryAfter
  }
}

export type Waiting = { readonly sleep: (ms: number) => Promise<void> }

/** Waits before the second and third try, in milliseconds. */
const pauses = [1000, 4000]

/** The longest that is waited for a rate limit to pass, in seconds; beyond, the run ends and says so. */
const patience = 60

/**
 * Asks something that may be asked again: reads, and changes that are the same done twice.
 * @throws {GitHubError} for a refusal at once, for a server error or a lost connection after three tries.
 */
export async function ask<Result>(doing: string, waiting: Waiting, task: () => Promise<Result>): Promise<Result> {
  for (let tried = 0; ; tried++) {
    try {
      return await once(doing, waiting, task)
    } catch (error) {
      const pause = pauses[tried]
      if (!(error instanceof GitHubError) || pause === undefined || (error.status !== 0 && error.status < 500)) throw error
      await waiting.sleep(pause)
    }
  }
}

/** Does something once; it may have taken effect although no answer came. A rate limit is waited for: what it refuses was not done. */
export async function once<Result>(doing: string, { sleep }: Waiting, task: () => Promise<Result>): Promise<Result> {
  for (let tried = 0; ; tried++) {
    try {
      const result = await task()
      if (isCut(result)) throw new GitHubError(0, doing, 'the answer was cut off')
      return result
    } catch (error) {
      const known = toError(error, doing)
      if (known.retryAfter === undefined || known.retryAfter > patience || tried === pauses.length) throw known
      await sleep(known.retryAfter * 1000)
    }
  }
}

/** Octokit hands JSON that it cannot read on as text, and GraphQL of that as nothing at all. */
function isCut(result: unknown): boolean {
  if (typeof result !== 'object' || result === null) return result === undefined
  const { data, status } = result as { data?: unknown; status?: unknown }
  return typeof data === 'string' && status !== 204
}

type Thrown = {
  readonly status?: number
  readonly name?: string
  readonly message?: string
  readonly errors?: readonly { readonly type?: string; readonly message?: string }[]
  readonly response?: {
    readonly data?: { readonly message?: string }
    readonly headers?: Readonly<Record<string, string | number | undefined>>
  }
}

/** What octokit throws as an error for people; a bug of ours stays what it is. */
function toError(error: unknown, doing: string): GitHubError {
  if (error instanceof GitHubError) return error
  const { status, name, errors, message = '', response } = error as Thrown
  if (name === 'GraphqlResponseError') {
    const kinds = errors?.map(({ type }) => type) ?? []
    if (kinds.includes('RATE_LIMITED')) return new GitHubError(429, doing, errors?.[0]?.message ?? '', Number.POSITIVE_INFINITY)
    const refused = kinds.some((kind) => kind === 'FORBIDDEN' || kind === 'INSUFFICIENT_SCOPES')
    return new GitHubError(refused ? 403 : kinds.includes('NOT_FOUND') ? 404 : 422, doing, errors?.[0]?.message ?? '')
  }
  if (typeof status === 'number') {
    const detail = response?.data?.message ?? message
    const wait = status === 403 || status === 429 ? waitFor(response?.headers?.['retry-after'], detail) : undefined
    return new GitHubError(wait === undefined ? (response ? status : 0) : 429, doing, detail, wait)
  }
  if (error instanceof SyntaxError || /fetch failed|terminated|aborted/i.test(message)) return new GitHubError(0, doing, message)
  throw error
}

/** Seconds after which a refusal by a rate limit may pass; undefined for other refusals. Without a header GitHub asks for a minute (docs, rate limits). */
function waitFor(retryAfter: string | number | undefined, detail: string): number | undefined {
  if (retryAfter !== undefined && Number.isFinite(Number(retryAfter))) return Number(retryAfter)
  if (/secondary rate limit/i.test(detail)) return 60
  return /API rate limit exceeded/i.test(detail) ? Number.POSITIVE_INFINITY : undefined
}

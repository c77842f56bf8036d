/** Sends queries about repositories of others, where half an answer is an answer, and none is no failure of ours. */
import { type Client, GitHubError, once, type Waiting } from '../client.ts'

/** What came back: `data` and `errors` side by side, which octokit's own `graphql` would throw away; `undefined` without an answer. */
export type Raw = { readonly status: number; readonly body: unknown }

/** Whether a client talks to github.com, or to a stand-in of it: servers of one's own have their API at `/api/v3`, parts of ghe.com at its hosts (docs.github.com/enterprise-server/rest). */
export function isOfGithubCom(client: Client): boolean {
  const base =
    (client.request as { endpoint?: { DEFAULTS?: { baseUrl?: string } } }).endpoint?.DEFAULTS?.baseUrl ?? 'https://api.github.com'
  const url = URL.parse(base)
  return url !== null && !/\/api\/v3\/*$/.test(url.pathname) && !url.hostname.endsWith('.ghe.com')
}

/** Sends a query once, and once more where the server failed. A rate limit is not waited for. */
export async function postGraphql(
  client: Client,
  query: { readonly query: string; readonly variables: object },
  waiting: Waiting,
): Promise<Raw> {
  const reply = await twice('reading repositories', waiting, () => client.request('POST /graphql', query))
  return typeof reply === 'number' ? { status: reply, body: undefined } : { status: reply.status, body: reply.data }
}

type Person = { readonly type?: string; readonly login?: string; readonly name?: string }

/** The people who committed to a repository, bots aside, as far as one page tells; undefined where GitHub does not (docs.github.com/rest/repos/repos, "List repository contributors": of a very large history it refuses to). */
export async function readContributors(
  client: Client,
  { owner, name }: { readonly owner: string; readonly name: string },
  waiting: Waiting,
): Promise<{ readonly count: number; readonly atLeast: boolean } | undefined> {
  const most = 100
  const reply = await twice('reading contributors', waiting, () =>
    client.request('GET /repos/{owner}/{repo}/contributors', { owner, repo: name, per_page: most, anon: '1' }),
  )
  if (typeof reply === 'number') return undefined
  if ((reply.status as number) === 204) return { count: 0, atLeast: false }
  if (!Array.isArray(reply.data)) return undefined
  const all = reply.data as readonly Person[]
  const people = all.filter(({ type, login, name: own }) => type !== 'Bot' && ![login, own].some((word) => word?.endsWith('[bot]')))
  // Without an account people are known by name alone, of which each may have several addresses.
  const names = new Set(people.map(({ login, name: own }, index) => (login ?? own ?? `#${index}`).toLowerCase()))
  return { count: names.size, atLeast: all.length >= most }
}

/** The result of a request, or the status that it failed with. */
async function twice<Result>(doing: string, waiting: Waiting, task: () => Promise<Result>): Promise<Result | number> {
  const refuse = { sleep: async () => Promise.reject(new GitHubError(429, doing, '')) }
  for (let tried = 0; ; tried++) {
    try {
      return await once(doing, refuse, task)
    } catch (error) {
      if (!(error instanceof GitHubError)) throw error
      if (tried > 0 || (error.status !== 0 && error.status < 500)) return error.status
      await waiting.sleep(1_000)
    }
  }
}

/** What a token may do, as the API of its own GitHub tells it. Reads only, a few requests; the token goes to that API and nowhere else. */
import type { Ask, Response } from '../../links/http/web.ts'
import { withoutEnd } from '../../list/markdown/without-end.ts'
import type { Check } from './check.ts'
import type { Body, Get, Reach } from './settings.ts'

/** `owner/name`, as GitHub writes a repository. */
export const repositoryName = /^[\w-]+\/[\w.-]+$/

export type Token = {
  /** The variable that it came from, for people. */
  readonly from: string
  readonly secret: string
  /** Where its API is. */
  readonly api: string
  /** Asks that API alone. */
  readonly ask: Ask
}

type Where = { readonly repo: string | undefined; readonly isOnline: boolean }

type Examined = { readonly checks: readonly Check[]; readonly reach?: Reach }

/** What can be said of the token, of the repository, and of the requests that are left; and the repository, where it can be reached. */
export async function examineToken(token: Token | undefined, { repo, isOnline }: Where): Promise<Examined> {
  if (!token)
    return {
      checks: [
        {
          group: 'token',
          state: 'lacking',
          says: 'No token in GITHUB_TOKEN or GH_TOKEN; here only links to GitHub need one, and workflows get one from GitHub',
          todo: '`GH_TOKEN=$(gh auth token)` before a command uses the token of the GitHub CLI',
        },
      ],
    }
  const refused = refusalOf(token.api)
  if (refused) return { checks: [refused] }
  const kind: Check = { group: 'token', state: 'good', says: `${token.from} holds ${kindOf(token.secret)}` }
  if (!isOnline && !isLocal(new URL(token.api).hostname))
    return { checks: [{ ...kind, says: `${kind.says}; without a network nobody can say what it may do` }] }
  if (repo === undefined || !repositoryName.test(repo) || /\/\.{1,2}$/.test(repo)) {
    const why = repo === undefined ? 'the repository is not known' : `\`${repo}\` is no repository`
    return { checks: [{ ...kind, state: 'lacking', says: `${kind.says}, but ${why}`, todo: 'name it with `--repo owner/name`' }] }
  }
  const { checks, ...reach } = await repositoryChecks(token, repo)
  return { checks: [kind, ...checks], ...reach }
}

/** Why a token is not sent to an address at all. */
function refusalOf(api: string): Check | undefined {
  const todo = 'unset GITHUB_API_URL, or set it to the API of your GitHub, for example `https://github.example.com/api/v3`'
  if (!URL.canParse(api)) return { group: 'token', state: 'bad', says: 'GITHUB_API_URL is no address', todo }
  const { protocol, hostname, username, password } = new URL(api)
  if (username !== '' || password !== '') return { group: 'token', state: 'bad', says: 'GITHUB_API_URL holds a name or a password', todo }
  if (protocol === 'https:' || (protocol === 'http:' && isLocal(hostname))) return undefined
  return { group: 'token', state: 'bad', says: `GITHUB_API_URL starts with \`${protocol}\`, and tokens are only sent over https`, todo }
}

function isLocal(hostname: string): boolean {
  return /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname)
}

/** What a token is, by how it begins (github.blog, Behind GitHub's new authentication token formats). */
function kindOf(secret: string): string {
  if (secret.startsWith('ghs_')) return 'the token of an app or of a workflow run'
  if (secret.startsWith('github_pat_')) return 'a fine-grained token of a person'
  if (secret.startsWith('ghp_')) return 'a classic token of a person'
  return /^gh[ou]_/.test(secret) ? 'a token that a person gave to an app' : 'a token'
}

/** What a classic token may do; GitHub says it of no other. */
const scopesHeader = 'x-oauth-scopes'

async function repositoryChecks({ api, ask, secret }: Token, repo: string): Promise<Examined> {
  const get: Get = (path) =>
    ask({
      method: 'GET',
      url: `${withoutEnd(api, /\//)}${path}`,
      want: 'all',
      keep: [scopesHeader],
      headers: { authorization: `Bearer ${secret}`, accept: 'application/vnd.github+json', 'x-github-api-version': '2022-11-28' },
    })
  const response = await get(`/repos/${repo}`)
  const { status } = response.exchange
  const body = status === 200 ? parse(response.text) : undefined
  if (!body) return { checks: [failure(response, repo)] }
  const isOfApp = secret.startsWith('ghs_')
  const reach = isOfApp ? parse((await get('/installation/repositories?per_page=1')).text) : undefined
  const checks = [...stateOf(body, repo), rights(body, { repo, isOfApp, reach, scopes: scopesOf(response, secret) }), ...rateLeft(response)]
  return { checks, reach: { get, repo, body } }
}

function failure({ exchange: { status, error } }: Response, repo: string): Check {
  const bad = (says: string, todo: string): Check => ({ group: 'token', state: 'bad', says, todo })
  if (status === 401) return bad('GitHub does not know this token (401)', 'it may be expired, revoked or incomplete; create a new one')
  if (status === 404)
    return bad(`The token cannot see ${repo} (404)`, 'check the name; a private repository has to be among those that the token is for')
  if (status === 403 || status === 429)
    return bad(
      `GitHub refuses the token for now (${status})`,
      'its rate limit may be used up, or the organization requires SSO authorization',
    )
  if (status !== undefined && status >= 300 && status < 400)
    return bad(`${repo} has moved (${status})`, 'use its new name, with `--repo owner/name`')
  return bad(`The API did not answer for ${repo} (${status ?? error ?? 'no answer'})`, 'try again later, or look at GITHUB_API_URL')
}

function stateOf(body: Body, repo: string): Check[] {
  const archived: Check = {
    group: 'token',
    state: 'bad',
    says: `${repo} is archived, so nothing can be written there`,
    todo: 'unarchive it first',
  }
  const mute: Check = {
    group: 'token',
    state: 'lacking',
    says: `${repo} has no issues, where a sweep says which links are dead`,
    todo: 'switch issues on in its settings',
  }
  return [...(body.archived === true ? [archived] : []), ...(body.has_issues === false ? [mute] : [])]
}

type Known = {
  readonly repo: string
  readonly isOfApp: boolean
  readonly reach: Body | undefined
  readonly scopes: readonly string[] | undefined
}

/** GitHub tells what a person may do; of the token of an app it tells the repositories alone. */
function rights(body: Body, { repo, isOfApp, reach, scopes }: Known): Check {
  if (isOfApp) {
    const count = Number(reach?.total_count)
    const where = Number.isInteger(count) ? `, one of ${count} that it is for` : ''
    return { group: 'token', state: 'good', says: `It can see ${repo}${where}; what it may do is set by the permissions of its job or app` }
  }
  const may = body.permissions as Record<string, unknown> | undefined
  const level = ['admin', 'maintain', 'push', 'triage', 'pull'].find((one) => may?.[one] === true)
  const said = sayScopes(scopes)
  if (level === 'admin' || level === 'maintain' || level === 'push') {
    const wanted = body.private === true ? ['repo'] : ['repo', 'public_repo']
    const isEnough = scopes === undefined || wanted.some((one) => scopes.includes(one))
    return isEnough
      ? { group: 'token', state: 'good', says: `You may write to ${repo} (${level})${said}` }
      : {
          group: 'token',
          state: 'lacking',
          says: `You may write to ${repo} (${level}), but not with this token${said}`,
          todo: `give it the scope ${wanted.map((one) => `\`${one}\``).join(' or ')} if it is to write`,
        }
  }
  return {
    group: 'token',
    state: 'lacking',
    says: `You may read ${repo}, but not write to it${said}`,
    todo: 'that is enough for the command line; reviews are posted by the workflow',
  }
}

/** The scopes of a classic token, or of one that a person gave to an app; undefined where GitHub does not say. */
function scopesOf({ exchange: { headers } }: Response, secret: string): string[] | undefined {
  const listed = headers?.[scopesHeader]
  if (listed === undefined || !/^gh[po]_/.test(secret)) return undefined
  return listed
    .split(',')
    .map((scope) => scope.trim())
    .filter((scope) => /^[a-z][\w:.-]{0,60}$/.test(scope))
}

function sayScopes(scopes: readonly string[] | undefined): string {
  if (scopes === undefined) return ''
  return scopes.length === 0 ? '; it has no scopes, so it may read what is public' : `; its scopes are ${scopes.join(', ')}`
}

function rateLeft({ exchange: { headers = {} } }: Response): Check[] {
  const [left, limit] = [headers['x-ratelimit-remaining'], headers['x-ratelimit-limit']].map((value) =>
    value === undefined ? Number.NaN : Number(value),
  )
  if (left === undefined || Number.isNaN(left)) return []
  const says = `${left}${Number.isNaN(limit) ? '' : ` of ${limit}`} requests are left in this hour`
  return [
    left < 50
      ? { group: 'token', state: 'lacking', says, todo: 'wait until the hour is over before a sweep of many links' }
      : { group: 'token', state: 'good', says },
  ]
}

function parse(text: string | undefined): Body | undefined {
  try {
    const value: unknown = JSON.parse(text ?? '')
    return typeof value === 'object' && value !== null ? (value as Body) : undefined
  } catch {
    return undefined
  }
}

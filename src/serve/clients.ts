/** Octokits of the app and of its installations, by Probot. Their writes wait for the installation's turn; every request ends in time. */
import { type Client, limitRequestTime, type Sending } from '../github/client.ts'
import { isPublicApi } from '../github/home.ts'
import type { Packages } from './packages.ts'
import type { Credentials } from './settings.ts'
import { type Budget, writeTimeout } from './store/budget.ts'

type Installed = {
  readonly client: Client
  /** Whether the app was given what a commit needs; GitHub says so with the token. */
  readonly mayCommit: () => Promise<boolean>
  /** A token for links to github.com; undefined where the installation is of another GitHub. */
  readonly linkToken: () => Promise<string | undefined>
}

export type Clients = {
  /** The client of an installation. @throws where GitHub knows no such installation. */
  readonly of: (installation: number) => Promise<Installed>
  /** The client of the app itself. */
  readonly app: () => Promise<Client>
  /** Whether GitHub says that an installation is gone. */
  readonly isRemoved: (installation: number) => Promise<boolean>
  /** Whether a signature is that of a text. */
  readonly verify: (text: string, signature: string) => Promise<boolean>
}

export type ClientOptions = {
  readonly api: string
  readonly credentials: Credentials
  readonly budget: Budget
  /** Ends requests when the service stops. */
  readonly stopped: AbortSignal
}

/** Milliseconds for one request. */
const timeout = 30_000

export function openClients({ probot: { Probot, ProbotOctokit } }: Pick<Packages, 'probot'>, options: ClientOptions): Clients {
  const { api, credentials, budget, stopped } = options
  const probot = new Probot({
    appId: credentials.appId,
    privateKey: credentials.privateKey,
    secret: credentials.webhookSecret,
    baseUrl: api,
    logLevel: 'fatal',
    // Both are done better elsewhere: requests are repeated by what knows whether they may be, and writes wait for all processes. Probot
    // would hold back queries of GraphQL as if they were writes. Given as plain defaults, its own settings would win.
    Octokit: ProbotOctokit.defaults((given: { throttle?: object; retry?: object }) => ({
      ...given,
      throttle: { ...given.throttle, enabled: false },
      retry: { ...given.retry, enabled: false },
    })) as typeof ProbotOctokit,
  })
  const limited = (octokit: Awaited<ReturnType<typeof probot.auth>>): typeof octokit =>
    limitRequestTime(octokit, (request) =>
      AbortSignal.any([stopped, AbortSignal.timeout(writeOf(request) === undefined ? timeout : writeTimeout)]),
    )
  // Probot gives the same one each time.
  let own: Promise<Client> | undefined
  const app = (): Promise<Client> => (own ??= probot.auth().then((octokit) => limited(octokit) as unknown as Client))
  return {
    app,
    isRemoved: async (installation) => {
      const client = await app()
      return client.request('GET /app/installations/{installation_id}', { installation_id: installation }).then(
        () => false,
        (error: { readonly status?: unknown }) => error.status === 404,
      )
    },
    async of(installation) {
      const octokit = limited(await probot.auth(installation))
      octokit.hook.wrap('request', (send, request) => {
        const kind = writeOf(request as never)
        return kind === undefined ? send(request) : (budget.write(installation, kind === 'creates', async () => send(request)) as never)
      })
      return {
        client: octokit as unknown as Client,
        // The token of the requests before, and no further one.
        mayCommit: async () => {
          const { permissions } = (await octokit.auth({ type: 'installation' })) as { permissions?: Readonly<Record<string, string>> }
          return permissions?.contents === 'write'
        },
        linkToken: async () => (isPublicApi(api) ? ((await octokit.auth({ type: 'installation' })) as { token: string }).token : undefined),
      }
    },
    verify: (text, signature) => probot.webhooks.verify(text, signature),
  }
}

/** What a request changes: nothing, something, or it creates content, which GitHub counts more strictly. */
function writeOf({ method = 'GET', url, query }: Sending): 'changes' | 'creates' | undefined {
  if (method === 'GET' || method === 'HEAD') return undefined
  if (/\/graphql$/.test(url)) return typeof query === 'string' && /^\s*mutation\b/.test(query) ? 'creates' : undefined
  if (/\/access_tokens$/.test(url)) return undefined
  return method === 'POST' ? 'creates' : 'changes'
}

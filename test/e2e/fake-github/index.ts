// A stateful GitHub on loopback over real bare git repositories, for end-to-end tests. Start it, build a scenario, point
// a client at `url`, look at what was posted, close it.
import { mkdtempSync, rmSync } from 'node:fs'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createEvents, type Events, type WebhookEvent } from './events.ts'
import { createFaults, type Faults } from './faults.ts'
import { createJournal, type Journal } from './journal.ts'
import { createRateLimits, type RateLimits } from './limits.ts'
import { createRepository, type RepositoryOptions } from './repositories.ts'
import { createScenario, type Scenario } from './scenario.ts'
import { createService, type Service } from './server.ts'
import { addStranger, type Stranger } from './strangers.ts'
import { type App, appKeys, type Permissions } from './tokens.ts'
import type { Violation } from './validation.ts'
import { type DeliverOptions, deliver } from './webhooks.ts'
import type { Clock, World } from './world.ts'

export type { PullAction, WebhookEvent } from './events.ts'
export type { Files } from './git.ts'
export type { Entry } from './journal.ts'
export type { Posted, PostedThread } from './posted.ts'
export type { Protection, Rule } from './protection.ts'
export type { Stranger } from './strangers.ts'

export type Options = {
  repositories?: Record<string, RepositoryOptions>
  /** Repositories of others that are only told of. */
  strangers?: Record<string, Stranger>
  app?: Partial<Pick<App, 'id' | 'slug' | 'name' | 'owner' | 'webhookSecret' | 'permissions'>>
  /** When the virtual clock starts; it advances one second with each changing call. */
  now?: string
  /** How much of a diff the API shows: at most 3,000 files, and no patches beyond 20,000 lines or 1 MB. */
  diff?: { files?: number; patchLines?: number; patchBytes?: number }
  /** Refuse more content-creating calls than this in a minute of the virtual clock; GitHub takes 80. */
  contentPerMinute?: number
  /** And than this in an hour; GitHub takes 500. */
  contentPerHour?: number
}
export type FakeGitHub = Scenario & {
  /** Base of the REST API, for `GITHUB_API_URL`; GraphQL is at `/graphql` below it. */
  readonly url: string
  /** `127.0.0.1:port`, for Probot's `GHE_HOST` (with `GHE_PROTOCOL=http`). */
  readonly host: string
  readonly clock: Clock & { advance: (milliseconds: number) => void }
  readonly faults: Faults
  readonly journal: Journal
  readonly rates: RateLimits
  readonly violations: Violation[]
  readonly events: Events
  readonly app: {
    readonly id: number
    readonly slug: string
    readonly webhookSecret: string
    /** What installation tokens may do at most; may be changed. */
    readonly permissions: Permissions
    /** The private key in PEM, made on first use. */
    privateKey: () => string
  }
  /** Signs an event and posts it to an address. */
  deliver: (address: string, event: WebhookEvent, options?: DeliverOptions) => Promise<Response>
  /** Throws what did not conform to GitHub's description. */
  assertConform: () => void
  /** Stops the server, removes the repositories, then throws as `assertConform` does. */
  close: () => Promise<void>
}

const appPermissions: Permissions = {
  metadata: 'read',
  contents: 'write',
  pull_requests: 'write',
  checks: 'write',
  issues: 'write',
}

function createWorld(options: Options): World {
  const app = { id: 4242, slug: 'listkeeper', name: 'listkeeper', owner: 'list-keepers', webhookSecret: 'secret' }
  return {
    root: mkdtempSync(join(tmpdir(), 'fake-github-')),
    url: '',
    clock: { now: Date.parse(options.now ?? '2026-01-01T00:00:00Z'), step: 1000 },
    limits: { files: 3000, patchLines: 20_000, patchBytes: 2 ** 20, ...options.diff },
    rates: { ...createRateLimits(), contentPerMinute: options.contentPerMinute, contentPerHour: options.contentPerHour },
    deliveries: [],
    app: { ...app, permissions: { ...appPermissions }, ...options.app, keys: undefined, installations: new Map() },
    accounts: new Map(),
    repositories: new Map(),
    strangers: new Map(),
    renamed: new Map(),
    tokens: new Map(),
    lastId: 1000,
  }
}

export async function startFakeGitHub(options: Options = {}): Promise<FakeGitHub> {
  const world = createWorld(options)
  const faults = createFaults(() => world.lastId)
  const service: Service = { world, faults, journal: createJournal(), violations: [] }
  const server = createService(service)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  world.url = `http://127.0.0.1:${port}`
  for (const [name, settings] of Object.entries(options.repositories ?? {})) createRepository(world, name, settings)
  for (const [name, facts] of Object.entries(options.strangers ?? {})) addStranger(world, name, facts)
  return {
    ...createScenario(world),
    url: world.url,
    host: `127.0.0.1:${port}`,
    clock: Object.assign(world.clock, {
      advance: (milliseconds: number) => {
        world.clock.now += milliseconds
      },
    }),
    faults,
    journal: service.journal,
    rates: world.rates,
    violations: service.violations,
    events: createEvents(world),
    app: Object.assign(world.app, {
      privateKey: () => appKeys(world.app).privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    }),
    deliver: (address, event, settings) => deliver(world, address, event, settings),
    assertConform: () => assertConform(service.violations),
    close: () => close(server, service),
  }
}

function assertConform(violations: readonly Violation[]): void {
  if (violations.length === 0) return
  const lines = violations.map(({ where, call, problems }) => `${call}, ${where}:\n  ${problems.join('\n  ')}`)
  throw new Error(`Calls do not conform to GitHub's description:\n${lines.join('\n')}`)
}

async function close(server: Server, { world, violations }: Service): Promise<void> {
  await new Promise<void>((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
  rmSync(world.root, { recursive: true, force: true })
  assertConform(violations)
}

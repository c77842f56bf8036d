// The service in this process, in front of the fake GitHub, on an embedded database or a PostgreSQL.

import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { loadPackages, type Packages } from '../../src/serve/packages.ts'
import { openStore, type ServeOptions, type Service, type Store, serve } from '../../src/serve/serve.ts'
import { readSettings, type Settings } from '../../src/serve/settings.ts'
import type { FakeGitHub, WebhookEvent } from '../e2e/fake-github/index.ts'
import type { Journal } from '../e2e/fake-github/journal.ts'

let loaded: Promise<Packages> | undefined
export const packages = (): Promise<Packages> => (loaded ??= loadPackages())

export type Running = Service & {
  /** Asks the database of the service. */
  readonly query: Store['database']['query']
  readonly store: Store

  readonly log: readonly Readonly<Record<string, unknown>>[]
  readonly said: readonly string[]
  readonly errors: readonly Error[]
  readonly deliver: (event: WebhookEvent, id?: string) => Promise<Response>
}

export function environmentOf(github: FakeGitHub, more: Readonly<Record<string, string>>): Record<string, string> {
  return {
    APP_ID: String(github.app.id),
    PRIVATE_KEY: github.app.privateKey(),
    WEBHOOK_SECRET: github.app.webhookSecret,
    GHE_HOST: github.host,
    GHE_PROTOCOL: 'http',
    HOST: '127.0.0.1',
    PORT: '0',
    ...more,
  }
}

type Start = { readonly env?: Readonly<Record<string, string>>; readonly role?: string } & Partial<ServeOptions>

/** Starts the service; `env` says where its database is. */
export async function startService(github: FakeGitHub, { env = {}, role, ...options }: Start): Promise<Running> {
  const settings: Settings = readSettings(environmentOf(github, env), role, () => '')
  const log: Readonly<Record<string, unknown>>[] = []
  const said: string[] = []
  const errors: Error[] = []
  const store = await openStore(settings, await packages(), { onError: (error) => errors.push(error), retryDelay: 1, retries: 2 })
  const service = await serve(settings, {
    packages: await packages(),
    say: (text) => said.push(text),
    write: (line) => {
      if (process.env.SERVE_LOG) process.stderr.write(line)
      log.push(JSON.parse(line) as Readonly<Record<string, unknown>>)
    },
    spacing: 0,
    store,
    ...options,
  })
  const deliver = (event: WebhookEvent, id?: string): Promise<Response> =>
    github.deliver(`${service.address}/api/github/webhooks`, event, id === undefined ? {} : { id })
  return { ...service, query: store.database.query, store, errors, log, said, deliver }
}

/** Waits until something holds. */
export async function until(what: () => boolean | Promise<boolean>, seconds = 30): Promise<void> {
  for (const end = Date.now() + seconds * 1000; !(await what()); await sleep(50))
    if (Date.now() > end) throw new Error(`did not happen within ${seconds} s: ${what}`)
}

/** A port that nothing listens at now. */
export async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

/** How often the files of a commit were listed, and texts of it asked for. */
export function readsOf(journal: Journal, commit: string): { readonly trees: number; readonly texts: number } {
  const own = journal.filter(({ isWrite, path, body }) => !isWrite && `${path} ${JSON.stringify(body)}`.includes(commit))
  return {
    trees: own.filter(({ path }) => path.includes('/git/trees/')).length,
    texts: own.filter(({ body }) => JSON.stringify(body ?? '').includes('query texts(')).length,
  }
}

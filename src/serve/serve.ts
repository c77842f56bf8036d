/** The service: puts database, queue, intake, work and server together, starts them, and stops them so that nothing is lost. */
import { randomUUID } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import type { LinkTools } from '../commands/links/check-new-links.ts'
import { UserError } from '../files.ts'
import { type Clients, openClients } from './clients.ts'
import { runErrands } from './errands.ts'
import { openGate } from './gate.ts'
import { openIntake } from './intake.ts'
import type { Packages } from './packages.ts'
import type { Credentials, Settings } from './settings.ts'
import { openDashboard } from './site/dashboard/routes.ts'
import { createSite } from './site/http.ts'
import { openMetrics } from './site/metrics.ts'
import { openOperator } from './site/operator/routes.ts'
import { openSetup, type Setup } from './site/setup.ts'
import { openBudget, takeTurnsBack } from './store/budget.ts'
import { type Database, openEmbedded, openPostgres } from './store/database.ts'
import { lockFolder, openFolder, readStored, storeCredentials } from './store/folder.ts'
import { openHostTurns } from './store/hosts.ts'
import { openQueue, type Queue, type QueueOptions } from './store/queue.ts'
import { migrate } from './store/schema.ts'
import { workAt } from './work.ts'

export type ServeOptions = {
  readonly packages: Packages
  /** Lines for whoever started it. */
  readonly say: (text: string) => void
  /** Takes the structured log, a line of JSON each. */
  readonly write: (line: string) => void
  readonly links?: LinkTools
  /** Milliseconds between writes of an installation. */
  readonly spacing?: number
  /** Milliseconds between errands. */
  readonly errands?: number
  /** Database and queue, where they are open already. */
  readonly store?: Store
}

export type Service = { readonly address: string; readonly close: () => Promise<void> }

/** The database and the queue of the settings, both open. */
export type Store = { readonly database: Database; readonly queue: Queue; readonly close: () => Promise<void> }

export type StoreOptions = QueueOptions

/** Opens database and queue. @throws {UserError} where one cannot be opened. */
export async function openStore(settings: Settings, packages: Packages, options: StoreOptions): Promise<Store> {
  const { databaseUrl, data } = settings
  let unlock = (): void => undefined
  if (databaseUrl === undefined) {
    openFolder(data)
    unlock = await lockFolder(data)
  }
  let database: Database | undefined
  try {
    database = databaseUrl === undefined ? await openEmbedded(packages, `${data}/database`) : await openPostgres(packages, databaseUrl)
    await migrate(database)
    if (database.kind === 'embedded') await takeTurnsBack(database)
    const queue = await openQueue(packages, database, options)
    const opened = database
    return {
      database,
      queue,
      close: async () => {
        await queue.close()
        await opened.close()
        unlock()
      },
    }
  } catch (error) {
    await database?.close()
    unlock()
    throw error
  }
}

/** Milliseconds that work which has begun may take when the service stops, and that it may take to be handed back then. @internal Tests. */
export const grace = { work: 2000, handBack: 500 }
const errandPause = 60_000

/** Starts the service and returns when it listens. @throws {UserError} for what keeps it from starting. */
export async function serve(settings: Settings, options: ServeOptions): Promise<Service> {
  const { packages, say } = options
  const logger = packages.pino.pino({ redact: ['token', '*.token', 'authorization', '*.authorization'] }, { write: options.write })
  const log = (facts: Readonly<Record<string, unknown>>, line: string): void => logger.info(facts, line)
  const onError = (error: Error): void => logger.error({ error: error.message }, 'the database or the queue failed')
  const stored = settings.credentials ?? readStored(settings.data)
  if (!stored && settings.role === 'worker')
    throw new UserError('--role worker needs the credentials of the app: set APP_ID, PRIVATE_KEY and WEBHOOK_SECRET')
  const store = options.store ?? (await openStore(settings, packages, { onError, supervise: settings.role !== 'web' }))
  const { database, queue } = store
  const stopping = new AbortController()
  const clock = { now: Date.now, sleep: (ms: number) => sleep(ms, undefined, { signal: stopping.signal }) }
  const holder = randomUUID()
  const budget = openBudget(database, {
    ...clock,
    holder,
    ...(options.spacing === undefined ? {} : { spacing: options.spacing }),
  })
  let clients: Clients | undefined
  let setup: Setup | undefined
  const register = (credentials: Credentials): void => {
    clients = openClients(packages, { api: settings.api, credentials, budget, stopped: stopping.signal })
    setup = undefined
  }
  if (stored) register(stored)
  else setup = openSetup({ ...settings, register: async (credentials) => keep(credentials, register, settings, say) })
  const metrics = openMetrics(packages, queue.counts)
  const intake = openIntake(database, queue, { onError })
  let isStopping = false
  const server = createSite({
    clients: () => clients,
    setup: () => setup,
    take: intake.take,
    metrics,
    dashboard: openDashboard({ query: database.query, pages: settings.pages }),
    ...(settings.operatorToken === undefined
      ? {}
      : { operator: openOperator({ token: settings.operatorToken, query: database.query, queue, now: Date.now, log }) }),
    log,
    isWeb: settings.role !== 'worker',
    ...(settings.url === undefined ? {} : { url: settings.url }),
    whyNotReady: async () => {
      if (isStopping) return 'stopping'
      if (!clients) return 'the app is not registered yet'
      return database.query('select 1').then(
        () => undefined,
        () => 'the database does not answer',
      )
    },
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(new UserError(whyDeaf(settings, error.code))))
    server.listen(settings.port, settings.host, resolve)
  }).catch(async (error: unknown) => {
    await store.close()
    throw error
  })
  const address = `http://${settings.host === '0.0.0.0' || settings.host === '::' ? 'localhost' : settings.host}:${(server.address() as AddressInfo).port}`
  const active = new Set<Promise<void>>()
  const sweeps = openGate(Math.max(1, Math.floor(settings.concurrency / 4)))
  const turn = openHostTurns(database, { ...clock, holder })
  if (settings.role !== 'web')
    await queue.work(
      (taken) => {
        const work = workAt(taken, {
          database,
          queue,
          budget,
          clients: () => clients,
          clock,
          log,
          now: Date.now,
          onDone: metrics.work,
          stopped: stopping.signal,
          sweeps,
          turn,
          ...(options.links ? { links: options.links } : {}),
        })
        const settled = work.catch(() => undefined).then(() => void active.delete(settled))
        active.add(settled)
        return work
      },
      { concurrency: settings.concurrency, perGroup: Math.max(1, Math.ceil(settings.concurrency / 4)) },
    )
  const errands = repeat((isStart) => runErrands({ database, queue, app: clients?.app, waiting: clock, now: Date.now, log }, isStart), {
    pause: options.errands ?? errandPause,
    signal: stopping.signal,
    onError,
  })
  say(`listkeeper listens at ${address}`)
  if (setup) say(`To register the app on GitHub, open ${setup.link(settings.url ?? address)}`)
  return {
    address,
    async close() {
      isStopping = true
      const isClosed = new Promise((resolve) => server.close(resolve))
      server.closeIdleConnections()
      await queue.pause()
      await Promise.race([Promise.all(active), sleep(grace.work)])
      stopping.abort()
      await Promise.race([Promise.all([...active, errands, intake.drain()]), sleep(grace.handBack)])
      server.closeAllConnections()
      await isClosed
      await store.close()
      log({}, 'stopped')
    },
  }
}

/** Why the service cannot listen, and which setting changes that: the name of the host, or the port at it. */
function whyDeaf({ host, port }: Settings, code: string | undefined): string {
  return /^(?:ENOTFOUND|EAI_AGAIN|EADDRNOTAVAIL|EINVAL)$/.test(code ?? '')
    ? `the host ${host} is no address of this machine (${code}): set HOST to another one, or leave it out`
    : `port ${port} cannot be used (${code}): set PORT to another one`
}

/** Keeps new credentials, and goes on with them. */
function keep(
  credentials: Credentials,
  register: (credentials: Credentials) => void,
  { data }: Settings,
  say: (text: string) => void,
): boolean {
  const isStored = storeCredentials(data, credentials)
  if (isStored) say('The app is registered; its credentials are stored in the data folder, for this user alone.')
  else
    say(
      `The app is registered. Its credentials could not be stored: set them in the environment.\nAPP_ID=${credentials.appId}\nWEBHOOK_SECRET=${credentials.webhookSecret}\nPRIVATE_KEY="${credentials.privateKey.trim().replace(/\n/g, '\\n')}"`,
    )
  register(credentials)
  return isStored
}

type Repeating = { readonly pause: number; readonly signal: AbortSignal; readonly onError: (error: Error) => void }

async function repeat(task: (isStart: boolean) => Promise<void>, { pause, signal, onError }: Repeating): Promise<void> {
  for (let isStart = true; !signal.aborted; isStart = false) {
    await task(isStart).catch((error: Error) => {
      if (!signal.aborted) onError(error)
    })
    await sleep(pause, undefined, { signal }).catch(() => undefined)
  }
}

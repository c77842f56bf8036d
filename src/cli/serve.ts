/** `serve` on the command line: the app as a service, its dead letters, and how it ends. */
import { setTimeout as sleep } from 'node:timers/promises'
import { defaultConfig } from '../config/defaults.ts'
import { milliseconds } from '../config/settings.ts'
import { UserError } from '../files.ts'
import { openLinkPorts } from '../links/open.ts'
import { loadPackages, type Packages } from '../serve/packages.ts'
import { openStore, serve } from '../serve/serve.ts'
import { readSettings, type Settings } from '../serve/settings.ts'
import { readKeyFile } from '../serve/store/folder.ts'
import type { Call } from './shared.ts'

/** Milliseconds for the end, of the five seconds that are promised. */
const longestEnd = 4500

/** Runs until it is told to stop, or does what is asked with dead letters. */
export async function runServe({ values, rest, print, pass }: Call): Promise<number> {
  const [word, ...ids] = rest
  if (word !== undefined && word !== 'redrive' && (word !== 'dead-letters' || ids.length > 0))
    throw new UserError(`\`serve\` takes no \`${rest.join(' ')}\`, expected nothing, \`dead-letters\` or \`redrive [ID...]\``)
  const settings = readSettings(process.env, values.role, readKeyFile)
  const packages = await loadPackages()
  if (word === 'dead-letters') return listDead(settings, packages, print)
  if (word === 'redrive') return redrive(settings, packages, { ids, print })
  const service = await serve(settings, {
    packages,
    say: (text) => print(`${text}\n`),
    write: pass,
    links: { open: async () => openLinkPorts({ timeout: milliseconds(defaultConfig().links.timeout) }) },
  })
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve())
  })
  // A database that does not answer must not keep the process: being killed loses nothing either.
  await Promise.race([service.close(), sleep(longestEnd)])
  // What was handed back may still wait for an answer of GitHub.
  process.exit(0)
}

async function withStore<Result>(
  settings: Settings,
  packages: Packages,
  task: (store: Awaited<ReturnType<typeof openStore>>) => Promise<Result>,
): Promise<Result> {
  const failed: Error[] = []
  const store = await openStore(settings, packages, { onError: (error) => failed.push(error), supervise: false })
  try {
    return await task(store)
  } finally {
    await store.close()
  }
}

function listDead(settings: Settings, packages: Packages, print: (text: string) => void): Promise<number> {
  return withStore(settings, packages, async ({ queue }) => {
    const all = await queue.dead()
    for (const { id, key, installation, since, why } of all)
      print(`${id}  ${since}  installation ${installation}, repository ${key}: ${why}\n`)
    print(
      all.length === 0 ? 'There are no dead letters.\n' : `\`listkeeper serve redrive\` queues all of them again, with an ID that one.\n`,
    )
    return 0
  })
}

function redrive(
  settings: Settings,
  packages: Packages,
  { ids, print }: { ids: readonly string[]; print: (text: string) => void },
): Promise<number> {
  return withStore(settings, packages, async ({ queue }) => {
    const count = await queue.redrive(ids.length === 0 ? undefined : ids)
    print(`${count} queued again.\n`)
    return ids.length > 0 && count < ids.length ? 1 : 0
  })
}

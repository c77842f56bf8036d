/** The packages that only `serve` needs. They are optional peers, so that the command line and the Action do without; a missing one ends in one line. */
import { UserError } from '../files.ts'

/** Each package with the versions that are known to work together. */
const wanted = {
  probot: '14',
  'pg-boss': '12',
  pg: '8',
  '@electric-sql/pglite': '0.5',
  'prom-client': '15',
  pino: '10',
} as const

export type Packages = {
  readonly probot: typeof import('probot')
  readonly boss: typeof import('pg-boss')
  readonly pg: typeof import('pg')
  readonly pglite: typeof import('@electric-sql/pglite')
  readonly metrics: typeof import('prom-client')
  readonly pino: typeof import('pino')
}

/** How each is loaded; named one by one, because bundlers read the names. */
const loaders = {
  probot: () => import('probot'),
  'pg-boss': () => import('pg-boss'),
  pg: () => import('pg'),
  '@electric-sql/pglite': () => import('@electric-sql/pglite'),
  'prom-client': () => import('prom-client'),
  pino: () => import('pino'),
} as const

type Load = (name: keyof typeof wanted) => Promise<unknown>

/** Loads them all. @throws {UserError} which names what is missing and the command that installs it. */
export async function loadPackages(load: Load = (name) => loaders[name]()): Promise<Packages> {
  const names = Object.keys(wanted) as (keyof typeof wanted)[]
  const found = await Promise.all(names.map((name) => load(name).catch((error: unknown) => missing(error, name))))
  const lacking = names.filter((_, index) => found[index] === undefined)
  if (lacking.length > 0)
    throw new UserError(
      `serve needs ${lacking.length === 1 ? 'a package that is' : 'packages that are'} not installed (${lacking.join(', ')}): run \`npm install ${lacking.map((name) => `${name}@${wanted[name]}`).join(' ')}\``,
    )
  const [probot, boss, pg, pglite, metrics, pino] = found
  return { probot, boss, pg, pglite, metrics, pino } as Packages
}

/** Nothing where it is the package itself that is not there. @throws what else keeps it from loading. */
function missing(error: unknown, name: string): undefined {
  const { code, message = '' } = error as { code?: string; message?: string }
  if (code === 'ERR_MODULE_NOT_FOUND' && message.includes(`'${name}'`)) return undefined
  throw error
}

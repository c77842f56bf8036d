/** What `serve` is told by its environment and options. Names are those of Probot and of twelve-factor apps where they have one. Pure. */
import { UserError } from '../files.ts'

/** What a process of the service does: takes deliveries, does the work, or both. */
const roles = ['all', 'web', 'worker'] as const
type Role = (typeof roles)[number]

/** What proves to GitHub that a process is the app. */
export type Credentials = { readonly appId: number; readonly privateKey: string; readonly webhookSecret: string }

export type Settings = {
  readonly role: Role
  readonly host: string
  readonly port: number
  /** The folder of the embedded database and of the credentials. */
  readonly data: string
  /** PostgreSQL; without it the database is embedded. */
  readonly databaseUrl?: string
  /** Where GitHub's REST API and its pages are; others with GitHub Enterprise Server. */
  readonly api: string
  readonly pages: string
  /** Where the service itself is reached from outside, for the app's registration. */
  readonly url?: string
  /** Absent where the environment names none. */
  readonly credentials?: Credentials
  /** Opens the operator's pages; without it there are none. */
  readonly operatorToken?: string
  /** How many pull requests a worker has in hand at once. */
  readonly concurrency: number
}

type Environment = Readonly<Record<string, string | undefined>>

/** Reads them. A private key that is in a file of its own is read through `readKey`. @throws {UserError} for what makes no sense. */
export function readSettings(env: Environment, role: string | undefined, readKey: (path: string) => string): Settings {
  const databaseUrl = env.DATABASE_URL || undefined
  if (databaseUrl !== undefined && !/^postgres(?:ql)?:\/\//.test(databaseUrl))
    throw new UserError('DATABASE_URL cannot be used: expected an address of PostgreSQL, for example postgres://user@host/database')
  const name = role === undefined ? 'LISTKEEPER_ROLE' : '--role'
  const own = readRole(role ?? (env.LISTKEEPER_ROLE || 'all'), name)
  if (own !== 'all' && databaseUrl === undefined)
    throw new UserError(
      `${name} ${own} needs PostgreSQL, because the embedded database is for one process: set DATABASE_URL, or leave ${name} out`,
    )
  const url = readUrl(env)
  const credentials = readCredentials(env, readKey)
  const operatorToken = readOperatorToken(env)
  return {
    role: own,
    host: env.HOST || '0.0.0.0',
    port: readNumber(env, 'PORT', { otherwise: 3000, least: 0, most: 65_535 }),
    data: env.LISTKEEPER_DATA || './data',
    ...(databaseUrl === undefined ? {} : { databaseUrl }),
    ...placesOf(env),
    ...(url === undefined ? {} : { url }),
    ...(credentials ? { credentials } : {}),
    ...(operatorToken === undefined ? {} : { operatorToken }),
    concurrency: readNumber(env, 'LISTKEEPER_CONCURRENCY', { otherwise: 8, least: 1, most: 100 }),
  }
}

function readRole(word: string, name: string): Role {
  const role = roles.find((one) => one === word)
  if (role === undefined) throw new UserError(`${name} cannot be \`${word}\`, expected one of ${roles.join(', ')}`)
  return role
}

function readNumber(
  env: Environment,
  name: string,
  { otherwise, least, most }: { otherwise: number; least: number; most: number },
): number {
  const text = env[name] || String(otherwise)
  const number = Number(text)
  if (!/^\d{1,6}$/.test(text) || number < least || number > most)
    throw new UserError(`${name} cannot be \`${text}\`, expected a number from ${least} to ${most}`)
  return number
}

function readUrl({ LISTKEEPER_URL: text }: Environment): string | undefined {
  if (!text) return undefined
  const url = URL.parse(text)
  if (!url || !/^https?:$/.test(url.protocol) || url.search !== '' || url.hash !== '')
    throw new UserError(`LISTKEEPER_URL cannot be \`${text}\`, expected the address of this service, for example https://lists.example.org`)
  return url.href.replace(/\/$/, '')
}

function readOperatorToken({ LISTKEEPER_OPERATOR_TOKEN: token }: Environment): string | undefined {
  if (!token) return undefined
  if (!/^[\x21-\x7e]{24,500}$/.test(token))
    throw new UserError(
      'LISTKEEPER_OPERATOR_TOKEN cannot be used: expected 24 to 500 letters, digits and marks without spaces, for example what `openssl rand -base64 32` prints',
    )
  return token
}

/** GitHub's addresses: those of GHE_HOST, as Probot takes it, else of github.com. */
function placesOf({ GHE_HOST: host, GHE_PROTOCOL: protocol = 'https' }: Environment): { api: string; pages: string } {
  if (!host) return { api: 'https://api.github.com', pages: 'https://github.com' }
  const pages = `${protocol}://${host}`
  if (!/^[\w.-]+(?::\d+)?$/.test(host) || !/^https?$/.test(protocol) || !URL.canParse(pages))
    throw new UserError(`GHE_HOST cannot be \`${host}\`, expected the name of a GitHub Enterprise Server, for example github.example.org`)
  return { api: `${pages}/api/v3`, pages }
}

function readCredentials(env: Environment, readKey: (path: string) => string): Credentials | undefined {
  const { APP_ID: id, WEBHOOK_SECRET: secret, PRIVATE_KEY: key, PRIVATE_KEY_PATH: path } = env
  if (!id && !secret && !key && !path) return undefined
  const missing = [...(id ? [] : ['APP_ID']), ...(secret ? [] : ['WEBHOOK_SECRET']), ...(key || path ? [] : ['PRIVATE_KEY'])]
  if (missing.length > 0)
    throw new UserError(
      `the credentials of the app are not complete: ${missing.join(' and ')} not set; unset the others to register an app`,
    )
  if (!/^\d{1,15}$/.test(id!)) throw new UserError(`APP_ID cannot be \`${id}\`, expected the number of the app`)
  return { appId: Number(id), webhookSecret: secret!, privateKey: readPem(key || readKey(path!)) }
}

/** A private key as people put it into environments: as it is, with `\n` for its line ends, or in base64. @throws {UserError} */
function readPem(text: string): string {
  const isPem = (one: string): boolean => /^-----BEGIN (?:RSA |)PRIVATE KEY-----\s/.test(one.trim())
  const found = [text, text.replace(/\\n/g, '\n'), Buffer.from(text, 'base64').toString()].find(isPem)
  if (found === undefined) throw new UserError('PRIVATE_KEY is no private key, expected the text of the .pem file that GitHub gave')
  return found.trim()
}

/** The data folder: its lock, which the system takes back from a killed process, and the credentials in it. */
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { UserError } from '../../files.ts'
import type { Credentials } from '../settings.ts'

/** Makes the folder where there is none, for this user alone. @throws {UserError} where that is not possible. */
export function openFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true, mode: 0o700 })
  } catch (error) {
    throw new UserError(
      `the data folder ${path} cannot be made (${(error as NodeJS.ErrnoException).code}): set LISTKEEPER_DATA to another one`,
    )
  }
}

/**
 * Locks the folder for this process, and returns what unlocks it. The lock is one that SQLite holds on a file (POSIX, fcntl), because
 * Node has none of its own: when the process ends in whatever way, it is gone.
 * @throws {UserError} where another process has it.
 */
export async function lockFolder(path: string): Promise<() => void> {
  const { DatabaseSync } = await withoutWarning(() => import('node:sqlite'))
  const file = join(path, 'lock')
  try {
    const lock = new DatabaseSync(file)
    lock.exec('begin exclusive')
    return () => lock.close()
  } catch (error) {
    const { message } = error as Error
    throw new UserError(
      /locked|busy/i.test(message)
        ? `the data folder ${path} is in use by another listkeeper: stop that one, or set DATABASE_URL to a PostgreSQL that several can share`
        : `the data folder ${path} cannot be used (${message}): set LISTKEEPER_DATA to another one`,
    )
  }
}

/** Loads a module of Node that is still called experimental without a word about it on the terminal. */
async function withoutWarning<Module>(load: () => Promise<Module>): Promise<Module> {
  const { emitWarning } = process
  process.emitWarning = () => undefined
  try {
    return await load()
  } finally {
    process.emitWarning = emitWarning
  }
}

const fileName = 'credentials.json'

/** The credentials that an earlier registration left; undefined where there are none. @throws {UserError} where they cannot be read. */
export function readStored(folder: string): Credentials | undefined {
  const path = join(folder, fileName)
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw new UserError(`${path} cannot be read (${(error as NodeJS.ErrnoException).code})`)
  }
  const found = parse(text)
  if (!found) throw new UserError(`${path} does not hold the credentials of an app: restore it, or remove it to register the app again`)
  return found
}

function parse(text: string): Credentials | undefined {
  try {
    const { appId, privateKey, webhookSecret } = JSON.parse(text) as Partial<Credentials>
    const isWhole = typeof appId === 'number' && typeof privateKey === 'string' && typeof webhookSecret === 'string'
    return isWhole ? { appId, privateKey, webhookSecret } : undefined
  } catch {
    return undefined
  }
}

/** Stores credentials where only this user reads them; false where the folder cannot be written. */
export function storeCredentials(folder: string, credentials: Credentials): boolean {
  const path = join(folder, fileName)
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    writeFileSync(path, `${JSON.stringify(credentials, null, 2)}\n`, { mode: 0o600 })
    // A file that was there keeps its own mode.
    chmodSync(path, 0o600)
    return true
  } catch {
    return false
  }
}

/** The text of a private key in a file of its own. @throws {UserError} */
export function readKeyFile(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    throw new UserError(`PRIVATE_KEY_PATH ${path} cannot be read (${(error as NodeJS.ErrnoException).code})`)
  }
}

/** A folder of our own in the system's temporary folder, for as long as a command runs. */
import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A new folder that only this user can look into, and what removes it with all that is in it. */
export function makeTemporaryFolder(): { readonly path: string; readonly remove: () => void } {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'listkeeper-')))
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}

/** Replaces a file as a whole: writes a draft beside it, which takes its place when all of it is on the disk. */
import {
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fsyncSync,
  lstatSync,
  openSync,
  renameSync,
  rmSync,
  type Stats,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * Puts a text in the place of a file; whoever reads it, and whatever fails, sees the old text or the new one. Mode and owner stay,
 * other names of the file (hard links) keep the old text. `isStill` is asked last of all, and false leaves the file alone.
 * Comes back with whether it was replaced. @throws what the file system says.
 */
export function replaceWhole(full: string, text: string, isStill: () => boolean): boolean {
  const old = lstatSync(full, { throwIfNoEntry: false })
  const { draft, file } = openDraft(dirname(full), old === undefined ? 0o666 : 0o600)
  try {
    fill(file, text, old)
    const isWanted = isStill()
    if (isWanted) renameSync(draft, full)
    else rmSync(draft)
    return isWanted
  } catch (error) {
    rmSync(draft, { force: true })
    throw error
  }
}

/** Created by this very call: nothing that is there already is opened, and no link is followed. */
const creation = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | (constants.O_NOFOLLOW ?? 0)

/** A new file in a folder, under a name that nobody can know before and that is short enough everywhere. */
function openDraft(folder: string, mode: number): { readonly draft: string; readonly file: number } {
  const draft = join(folder, `.listkeeper-${crypto.randomUUID()}.tmp`)
  return { draft, file: openSync(draft, creation, mode) }
}

function fill(file: number, text: string, old: Stats | undefined): void {
  try {
    writeFileSync(file, text)
    if (old) keepRights(file, old)
    // A full disk or share may be reported as late as here.
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** The mode, whatever the mask of this process; and the owner, as far as this process may give files away. */
function keepRights(file: number, { mode, uid, gid }: Stats): void {
  try {
    if (process.getuid && (uid !== process.getuid() || gid !== process.getgid?.())) fchownSync(file, uid, gid)
  } catch {}
  fchmodSync(file, mode & 0o777)
}

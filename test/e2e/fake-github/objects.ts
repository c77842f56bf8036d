// Git's objects in memory: blobs, trees and commits, made with the hashes that git gives them and read without a process.
// They go to disk, as loose objects, once git itself is asked about them.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { deflateSync } from 'node:zlib'

export type GitObject = { readonly sha: string; readonly type: string; readonly body: Buffer }
/** The objects of a network of forks. */
export type Pool = {
  /** The path of the bare repository that has them on disk. */
  readonly dir: string
  readonly known: Map<string, GitObject>
  /** Not on disk yet. */
  readonly fresh: GitObject[]
  isOnDisk: boolean
}
type FileContent = string | Uint8Array | null | { symlink: string } | { submodule: string } | { executable: string }
export type Files = Record<string, FileContent>
type Leaf = { mode: string; sha: string }
type Folder = Map<string, Leaf | Folder>

/** As trees write it. */
export const folderMode = '40000'

/** The hash of an object, which the pool has from now on. */
export function addObject(pool: Pool, type: string, body: Buffer): string {
  const sha = createHash('sha1').update(`${type} ${body.length}\0`).update(body).digest('hex')
  if (!pool.known.has(sha)) {
    const made = { sha, type, body }
    pool.known.set(sha, made)
    pool.fresh.push(made)
  }
  return sha
}

/** Writes what is not on disk yet. */
export function flushObjects(pool: Pool): void {
  for (const { sha, type, body } of pool.fresh.splice(0)) {
    const file = join(pool.dir, 'objects', sha.slice(0, 2), sha.slice(2))
    if (existsSync(file)) continue
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, deflateSync(Buffer.concat([Buffer.from(`${type} ${body.length}\0`), body]), { level: 1 }))
  }
}

/** What a tree's bytes list, in git's order. */
export function readEntries(body: Buffer): { mode: string; name: string; sha: string }[] {
  const entries = []
  for (let at = 0; at < body.length; ) {
    const [space, zero] = [body.indexOf(0x20, at), body.indexOf(0, at)]
    const sha = body.toString('hex', zero + 1, zero + 21)
    entries.push({ mode: body.toString('utf8', at, space), name: body.toString('utf8', space + 1, zero), sha })
    at = zero + 21
  }
  return entries
}

/** The hash of the tree that `files` make of another one (null takes a path away); `read` gives a tree's bytes. */
export function addTree(pool: Pool, base: string | undefined, files: Files, read: (sha: string) => Buffer): string {
  const open = (sha: string): Folder => new Map(readEntries(read(sha)).map(({ name, mode, sha }) => [name, { mode, sha }]))
  const place = (folder: Folder, [name = '', ...rest]: string[], leaf: Leaf | undefined): void => {
    if (['', '.', '..', '.git'].includes(name)) throw new Error(`git takes no path with ${JSON.stringify(name)} in it`)
    if (rest.length === 0) {
      if (leaf) folder.set(name, leaf)
      else folder.delete(name)
      return
    }
    const there = folder.get(name)
    const isFolder = there instanceof Map || there?.mode === folderMode
    if (!isFolder && !leaf) return
    const inner = there instanceof Map ? there : isFolder ? open(there.sha) : new Map()
    folder.set(name, inner)
    place(inner, rest, leaf)
  }
  const root: Folder = base === undefined ? new Map() : open(base)
  for (const [path, content] of Object.entries(files)) place(root, path.split('/'), addContent(pool, content))
  return addFolder(pool, root) ?? addObject(pool, 'tree', Buffer.alloc(0))
}

function addContent(pool: Pool, content: FileContent): Leaf | undefined {
  if (content === null) return undefined
  const blob = (mode: string, bytes: string | Uint8Array): Leaf => ({ mode, sha: addObject(pool, 'blob', Buffer.from(bytes)) })
  if (typeof content === 'string' || content instanceof Uint8Array) return blob('100644', content)
  if ('submodule' in content) return { mode: '160000', sha: content.submodule }
  return 'symlink' in content ? blob('120000', content.symlink) : blob('100755', content.executable)
}

/** The hash of a folder's tree; undefined where nothing is left in it, because git has no empty folders. */
function addFolder(pool: Pool, folder: Folder): string | undefined {
  const leaves = [...folder].flatMap(([name, inner]) => {
    const leaf = inner instanceof Map ? { mode: folderMode, sha: addFolder(pool, inner) } : inner
    // Git sorts a folder as if its name ended with a slash.
    return leaf.sha === undefined ? [] : [{ ...leaf, sha: leaf.sha, name, key: Buffer.from(leaf.mode === folderMode ? `${name}/` : name) }]
  })
  if (leaves.length === 0) return undefined
  leaves.sort((a, b) => Buffer.compare(a.key, b.key))
  const parts = leaves.flatMap(({ mode, name, sha }) => [Buffer.from(`${mode} ${name}\0`), Buffer.from(sha, 'hex')])
  return addObject(pool, 'tree', Buffer.concat(parts))
}

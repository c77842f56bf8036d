// Plumbing over one bare git repository: writing commits, reading objects and trees. Objects are kept in memory; git itself
// is called for what it alone knows (diffs, merges), once for the same hashes in the whole process, and all synchronously, so
// that a request sees and leaves a whole state.
import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { addObject, addTree, type Files, flushObjects, folderMode, type GitObject, type Pool, readEntries } from './objects.ts'

export type { Files } from './objects.ts'
export type GitStore = {
  readonly dir: string
  readonly pool: Pool
  readonly refs: Map<string, string>
  readonly defaultBranch: string
  /** Whether somebody knows its path, so that the disk has to be up to date at any time. */
  isShown: boolean
}
export type Person = { name: string; email: string; at: number }
export type CommitInput = { parents: readonly string[]; files: Files; message: string; author: Person; committer: Person }
export type Commit = {
  sha: string
  tree: string
  parents: string[]
  author: Person
  committer: Person
  message: string
}
export type TreeEntry = {
  mode: string
  type: 'blob' | 'tree' | 'commit'
  sha: string
  size: number | undefined
  path: string
}

const environment = {
  PATH: process.env.PATH,
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_TERMINAL_PROMPT: '0',
  LC_ALL: 'C',
}

/** The standard output of a git command, which must succeed. */
export function git(store: GitStore, args: readonly string[], input?: string | Uint8Array): Buffer {
  const done = tryGit(store, args, input)
  if (done.status !== 0) throw new Error(`git ${args.join(' ')} ended with ${done.status}: ${done.stderr}`)
  return done.stdout
}

/** What a git command says about the objects of a repository and its forks; it sees no references. */
export function tryGit(
  { pool }: GitStore,
  args: readonly string[],
  input?: string | Uint8Array,
): { status: number | null; stdout: Buffer; stderr: string } {
  writePool(pool)
  const done = spawnSync('git', ['--git-dir', pool.dir, ...args], {
    env: environment,
    maxBuffer: 2 ** 30,
    ...(input !== undefined && { input }),
  })
  if (done.error) throw done.error
  return { status: done.status, stdout: done.stdout, stderr: done.stderr.toString() }
}

/** A bare repository, which is on disk only once git is asked. A fork shares its parent's objects, as on GitHub. */
export function createStore(dir: string, defaultBranch: string, parent?: GitStore): GitStore {
  const pool = parent?.pool ?? { dir, known: new Map(), fresh: [], isOnDisk: false }
  return { dir, pool, refs: new Map(), defaultBranch, isShown: false }
}

function writePool(pool: Pool): void {
  if (!pool.isOnDisk) {
    pool.isOnDisk = true
    mkdirSync(join(pool.dir, 'objects/pack'), { recursive: true })
    writeFrame(pool.dir, 'main')
  }
  flushObjects(pool)
}

/** A bare repository made by hand (`git init` costs a process), without objects. */
function writeFrame(dir: string, defaultBranch: string): void {
  mkdirSync(join(dir, 'refs/heads'), { recursive: true })
  writeFileSync(join(dir, 'HEAD'), `ref: refs/heads/${defaultBranch}\n`)
  writeFileSync(join(dir, 'config'), '[core]\n\trepositoryformatversion = 0\n\tbare = true\n[gc]\n\tauto = 0\n')
}

/** The path of a repository, for a git that somebody else starts: from now on all of it is on disk at any time. */
export function showStore(store: GitStore): string {
  if (store.isShown) return store.dir
  store.isShown = true
  writePool(store.pool)
  writeFrame(store.dir, store.defaultBranch)
  if (store.dir !== store.pool.dir) symlinkSync(join(store.pool.dir, 'objects'), join(store.dir, 'objects'))
  for (const [ref, sha] of store.refs) writeRef(store, ref, sha)
  return store.dir
}

/** Points a reference at a commit. Throws where git would not have one of that name. */
export function writeRef(store: GitStore, ref: string, sha: string): void {
  if (!store.refs.has(ref)) checkRef(store, ref)
  store.refs.set(ref, sha)
  if (!store.isShown) return
  writePool(store.pool)
  mkdirSync(dirname(join(store.dir, ref)), { recursive: true })
  writeFileSync(join(store.dir, ref), `${sha}\n`)
}

function checkRef({ refs }: GitStore, ref: string): void {
  const isMisnamed = /\.\.|@\{|\/\/|\/\.|\.$|\/$|\.lock(\/|$)|[\0-\x20\x7f~^:?*[\\]/.test(ref)
  const clash = [...refs.keys()].find((other) => other.startsWith(`${ref}/`) || ref.startsWith(`${other}/`))
  if (isMisnamed || clash) throw new Error(`git has no reference ${ref}${clash ? ` beside ${clash}` : ''}`)
}

/** Removes a reference; false where there was none. */
export function removeRef(store: GitStore, ref: string): boolean {
  if (store.isShown) rmSync(join(store.dir, ref), { force: true })
  return store.refs.delete(ref)
}

const answers = new Map<string, unknown>()

/** What `make` returns, made once for each key in the whole process. The key must name fixed hashes only. */
export function keep<T>(key: string, make: () => T): T {
  if (!answers.has(key)) answers.set(key, make())
  return answers.get(key) as T
}

/** The hash of a new commit, on no branch yet. */
export function writeCommit(store: GitStore, input: CommitInput): string {
  const [first] = input.parents
  const base = first === undefined ? undefined : readCommit(store, first)?.tree
  const read = (sha: string): Buffer => readObject(store, sha)?.body ?? Buffer.alloc(0)
  return addCommit(store, addTree(store.pool, base, input.files, read), input)
}

/** The hash of a new commit with a tree that there is, on no branch yet. */
export function addCommit(store: GitStore, tree: string, { parents, message, author, committer }: Omit<CommitInput, 'files'>): string {
  const lines = [
    `tree ${tree}`,
    ...parents.map((parent) => `parent ${parent}`),
    `author ${describePerson(author)}`,
    `committer ${describePerson(committer)}`,
  ]
  return addObject(store.pool, 'commit', Buffer.from(`${lines.join('\n')}\n\n${message}`))
}

function describePerson(person: Person): string {
  return `${person.name} <${person.email}> ${Math.floor(person.at / 1000)} +0000`
}

/** An object's type and bytes, or undefined where the repository has none of that name. */
export function readObject(store: GitStore, name: string): GitObject | undefined {
  return store.pool.known.get(name)
}

/** The tree that git makes of two commits when it merges them, or undefined where they conflict. */
export function mergeTree(store: GitStore, ours: string, theirs: string): string | undefined {
  const merged = keep(`merge ${ours} ${theirs}`, () => {
    const done = tryGit(store, ['merge-tree', '--write-tree', ours, theirs])
    return done.status === 0 ? learnTree(store, done.stdout.toString().trim()) : []
  })
  for (const { type, body } of merged) addObject(store.pool, type, body)
  return merged[0]?.sha
}

/** A tree that git has written, and all that is in it and was not known. */
function learnTree(store: GitStore, tree: string): GitObject[] {
  const learnt: GitObject[] = []
  for (let wanted = [tree]; wanted.length > 0; ) {
    const found = readBatch(git(store, ['cat-file', '--batch'], `${wanted.join('\n')}\n`))
    learnt.push(...found)
    const inside = found.filter(({ type }) => type === 'tree').flatMap(({ body }) => readEntries(body))
    wanted = inside.filter(({ mode, sha }) => mode !== '160000' && !readObject(store, sha)).map(({ sha }) => sha)
  }
  return learnt
}

function readBatch(output: Buffer): GitObject[] {
  const found: GitObject[] = []
  for (let at = 0; at < output.length; ) {
    const start = output.indexOf('\n', at) + 1
    const [sha = '', type = '', size] = output.toString('utf8', at, start - 1).split(' ')
    found.push({ sha, type, body: output.subarray(start, start + Number(size)) })
    at = start + Number(size) + 1
  }
  return found
}

export function readBlob(store: GitStore, sha: string): Buffer | undefined {
  const object = readObject(store, sha)
  return object?.type === 'blob' ? object.body : undefined
}

export function readCommit(store: GitStore, sha: string): Commit | undefined {
  const object = readObject(store, sha)
  if (object?.type !== 'commit') return undefined
  const text = object.body.toString()
  const split = text.indexOf('\n\n')
  const header = text.slice(0, split).split('\n')
  const values = (key: string): string[] => header.filter((line) => line.startsWith(`${key} `)).map((line) => line.slice(key.length + 1))
  return {
    sha,
    tree: values('tree')[0] ?? '',
    parents: values('parent'),
    author: parsePerson(values('author')[0] ?? ''),
    committer: parsePerson(values('committer')[0] ?? ''),
    message: text.slice(split + 2).replace(/\n+$/, ''),
  }
}

function parsePerson(text: string): Person {
  const [, name, email, seconds] = /^(.*) <(.*)> (\d+) /.exec(text) ?? []
  return { name: name ?? '', email: email ?? '', at: Number(seconds) * 1000 }
}

/** Every file and folder below a commit or tree, in git's order. */
export function listTree(store: GitStore, sha: string): readonly TreeEntry[] {
  return keep(`tree ${sha}`, () => listFolder(store, readCommit(store, sha)?.tree ?? sha, ''))
}

function listFolder(store: GitStore, sha: string, prefix: string): TreeEntry[] {
  const object = readObject(store, sha)
  if (object?.type !== 'tree') throw new Error(`${sha} is no tree`)
  return readEntries(object.body).flatMap(({ mode, name, sha }) => {
    const path = `${prefix}${name}`
    if (mode === folderMode) return [{ mode: '040000', type: 'tree', sha, size: undefined, path }, ...listFolder(store, sha, `${path}/`)]
    if (mode === '160000') return [{ mode, type: 'commit', sha, size: undefined, path }]
    return [{ mode, type: 'blob', sha, size: readBlob(store, sha)?.length, path }]
  })
}

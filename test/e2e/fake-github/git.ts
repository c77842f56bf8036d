// Plumbing over one real bare git repository: writing commits with `git fast-import`, reading objects and trees. All
// calls are synchronous, so that a request sees and leaves a whole state; answers about fixed hashes are kept.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export type GitStore = { readonly dir: string; readonly kept: Map<string, unknown> }
export type FileContent = string | Uint8Array | null | { symlink: string } | { submodule: string } | { executable: string }
export type Files = Record<string, FileContent>
export type Person = { name: string; email: string; at: number }
export type CommitInput = {
  branch: string
  parents: readonly string[]
  files: Files
  message: string
  author: Person
  committer: Person
}
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

export function tryGit(
  store: GitStore,
  args: readonly string[],
  input?: string | Uint8Array,
): { status: number | null; stdout: Buffer; stderr: string } {
  const done = spawnSync('git', ['--git-dir', store.dir, ...args], {
    env: environment,
    maxBuffer: 2 ** 30,
    ...(input !== undefined && { input }),
  })
  if (done.error) throw done.error
  return { status: done.status, stdout: done.stdout, stderr: done.stderr.toString() }
}

/** A bare repository made by hand (`git init` costs a process). A fork shares its parent's objects, as on GitHub. */
export function createStore(dir: string, defaultBranch: string, parent?: GitStore): GitStore {
  mkdirSync(join(dir, 'refs/heads'), { recursive: true })
  if (parent) symlinkSync(join(parent.dir, 'objects'), join(dir, 'objects'))
  else mkdirSync(join(dir, 'objects/pack'), { recursive: true })
  writeFileSync(join(dir, 'HEAD'), `ref: refs/heads/${defaultBranch}\n`)
  writeFileSync(join(dir, 'config'), '[core]\n\trepositoryformatversion = 0\n\tbare = true\n[gc]\n\tauto = 0\n')
  return { dir, kept: parent?.kept ?? new Map() }
}

/** What `make` returns, made once for each key. The key must name fixed hashes only. */
export function keep<T>(store: GitStore, key: string, make: () => T): T {
  if (!store.kept.has(key)) store.kept.set(key, make())
  return store.kept.get(key) as T
}

/** The hash of a new commit; the branch is left pointing at it. */
export function writeCommit(store: GitStore, input: CommitInput): string {
  const chunks: Uint8Array[] = []
  const say = (text: string | Uint8Array): number => chunks.push(Buffer.from(text))
  const data = (bytes: string | Uint8Array): void => {
    say(`data ${Buffer.byteLength(bytes)}\n`)
    say(bytes)
    say('\n')
  }
  const [first, ...others] = input.parents
  if (!first) say(`reset refs/heads/${input.branch}\n`)
  say(`commit refs/heads/${input.branch}\nmark :1\n`)
  say(`author ${describePerson(input.author)}\ncommitter ${describePerson(input.committer)}\n`)
  data(input.message)
  if (first) say(`from ${first}\n`)
  for (const parent of others) say(`merge ${parent}\n`)
  for (const [path, content] of Object.entries(input.files)) sayFile(quotePath(path), content, say, data)
  say('\nget-mark :1\n')
  for (const content of Object.values(input.files)) if (typeof content === 'string') noteBlob(store, Buffer.from(content))
  const args = ['-c', 'fastimport.unpackLimit=1', 'fast-import', '--quiet', '--force']
  return git(store, args, Buffer.concat(chunks)).toString().trim()
}

/** A text that is being written can be read without asking git, whose name for it is its hash. */
function noteBlob(store: GitStore, body: Buffer): void {
  const sha = createHash('sha1').update(`blob ${body.length}\0`).update(body).digest('hex')
  store.kept.set(`object ${sha}`, { sha, type: 'blob', body })
}

function sayFile(path: string, content: FileContent, say: (text: string) => void, data: (bytes: string | Uint8Array) => void): void {
  if (content === null) say(`D ${path}\n`)
  else if (typeof content === 'object' && 'submodule' in content) say(`M 160000 ${content.submodule} ${path}\n`)
  else {
    const [mode, bytes] = fileMode(content)
    say(`M ${mode} inline ${path}\n`)
    data(bytes)
  }
}

function fileMode(content: Exclude<FileContent, null | { submodule: string }>): [string, string | Uint8Array] {
  if (typeof content === 'string' || content instanceof Uint8Array) return ['100644', content]
  return 'symlink' in content ? ['120000', content.symlink] : ['100755', content.executable]
}

function quotePath(path: string): string {
  return /^"|\n/.test(path) ? `"${path.replace(/["\\]/g, (char) => `\\${char}`).replaceAll('\n', String.raw`\n`)}"` : path
}

function describePerson(person: Person): string {
  return `${person.name} <${person.email}> ${Math.floor(person.at / 1000)} +0000`
}

/** An object's type and bytes, or undefined where the repository has none of that name. */
export function readObject(store: GitStore, name: string): { sha: string; type: string; body: Buffer } | undefined {
  const read = (): { sha: string; type: string; body: Buffer } | undefined => {
    const output = git(store, ['cat-file', '--batch'], `${name}\n`)
    const end = output.indexOf('\n')
    const [sha, type, size] = output.subarray(0, end).toString().split(' ')
    if (!sha || !type || !size) return undefined
    return { sha, type, body: output.subarray(end + 1, end + 1 + Number(size)) }
  }
  if (!/^[0-9a-f]{40}$/.test(name)) return undefined
  const found = store.kept.get(`object ${name}`) ?? read()
  if (found) store.kept.set(`object ${name}`, found)
  return found as ReturnType<typeof read>
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
export function listTree(store: GitStore, sha: string): TreeEntry[] {
  return keep(store, `tree ${sha}`, () => {
    const lines = git(store, ['ls-tree', '-r', '-t', '-z', '--long', sha]).toString().split('\0')
    return lines.filter(Boolean).map((line) => {
      const tab = line.indexOf('\t')
      const [mode, type, object, size] = line.slice(0, tab).split(/ +/)
      return {
        mode: mode ?? '',
        type: type as TreeEntry['type'],
        sha: object ?? '',
        size: size === '-' ? undefined : Number(size),
        path: line.slice(tab + 1),
      }
    })
  })
}

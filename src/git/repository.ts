/** Reads texts and changes from a local repository, bare or not. It reads only objects, so no checkout is needed and none of its code runs. */
import { execFileSync } from 'node:child_process'
import { decode, largestFile, UserError, unlessUserError } from '../files.ts'
import { baseLine } from './lines.ts'
import { type ChangedFile, type Commit, logFormat, readChanges, readLog } from './raw.ts'

export type { ChangedFile, Commit, Instead } from './raw.ts'

export type Repository = {
  readonly folder: string
  /** The full name of a commit. @throws {UserError} where there is no such revision. */
  readonly commit: (revision: string) => string
  /** The folder below the top of the work tree, with a slash at its end; empty at the top and in a bare repository. */
  readonly prefix: () => string
  readonly mergeBase: (a: string, b: string) => string | undefined
  /** What differs between two commits, renames followed. */
  readonly changes: (base: string, head: string) => ChangedFile[]
  /** The text of a file in a commit; undefined where there is no such regular file. */
  readonly text: (commit: string, path: string) => string | undefined
  /** The same with a mark in place of each byte that does not belong into a text; undefined where there is no such file, or it cannot be read. */
  readonly roughText: (commit: string, path: string) => string | undefined
  /** The paths of all files and folders in a commit. */
  readonly paths: (commit: string) => ReadonlySet<string>
  /** The default branch as far as a clone knows it, with the name it has for people. @throws {UserError} where there is no commit yet. */
  readonly mainBranch: () => { readonly name: string; readonly commit: string }
  /** The name of the repository that this one was cloned from, as `owner/list`; undefined where it was not, or from an address of another kind. */
  readonly origin: () => string | undefined
  /** The address that it was cloned from, as it is written there; undefined where there is none. */
  readonly originUrl: () => string | undefined
  /** The first-parent history of a commit, the newest first, each compared with its first parent, renames followed. */
  readonly history: (commit: string) => Commit[]
  /** The commits that lead from one to another, as `history` gives them. */
  readonly between: (from: string, to: string) => Commit[]
  /** The texts of blobs; those that are missing, too large or no UTF-8 text are absent. */
  readonly texts: (blobs: readonly string[]) => ReadonlyMap<string, string>
  /** Whether older commits were left out when the repository was cloned. */
  readonly isShallow: () => boolean
  /**
   * For a text as it is now under a path below the folder: the day (UTC, as 2026-01-31) of the commit that wrote a line of it.
   * Nothing for a line that is not in the last commit, or not surely the same there. No file of the work tree is read.
   */
  readonly writtenOn: (path: string, text: string) => (line: number) => string | undefined
}

/** Opens the repository of a folder; `hint` is what to do where there is none. @throws {UserError} where there is none, or no git. */
export function openRepository(folder: string, hint = 'name one with --repo'): Repository {
  const git = (...args: string[]): Buffer => run(folder, args, { hint })
  git('rev-parse', '--git-dir')
  const tree = (commit: string): Map<string, string> => {
    const files = new Map<string, string>()
    for (const line of git('ls-tree', '-r', '-z', '--full-tree', commit).toString().split('\0')) {
      const entry = /^(\d+) (\w+) ([0-9a-f]+)\t([\s\S]+)$/.exec(line)
      if (entry) files.set(entry[4]!, entry[1]!)
    }
    return files
  }
  const originUrl = (): string | undefined => unlessUserError(() => git('config', '--get', 'remote.origin.url').toString().trim())
  const blobAt = (commit: string, path: string): string | undefined =>
    regularFile.exec(git('ls-tree', '-z', '--full-tree', commit, '--', path).toString())?.[1]
  return {
    folder,
    commit: (revision) => findCommit(folder, revision),
    prefix: () => unlessUserError(() => git('rev-parse', '--show-prefix').toString().trim()) ?? '',
    mergeBase: (a, b) => unlessUserError(() => git('merge-base', a, b).toString().trim()),
    changes: (base, head) => readChanges(git('diff-tree', '-r', '-z', '-M', '--no-commit-id', '--full-index', base, head).toString()),
    text: (commit, path) => {
      const blob = blobAt(commit, path)
      return blob && decode(git('cat-file', 'blob', blob), path)
    },
    roughText: (commit, path) =>
      unlessUserError(() => {
        const blob = blobAt(commit, path)
        return blob && new TextDecoder('utf-8', { ignoreBOM: true }).decode(git('cat-file', 'blob', blob)).replaceAll('\0', '\ufffd')
      }),
    paths: (commit) => {
      const found = new Set<string>()
      for (const path of tree(commit).keys()) {
        found.add(path)
        for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) found.add(path.slice(0, at))
      }
      return found
    },
    mainBranch: () => findMainBranch(folder),
    origin: () => /[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(originUrl() ?? '')?.[1],
    originUrl,
    history: (commit) => readLog(git('log', ...logOptions, `--format=${logFormat}`, '--end-of-options', commit, '--').toString()),
    between: (from, to) =>
      readLog(git('log', ...logOptions, `--format=${logFormat}`, '--end-of-options', `${from}..${to}`, '--').toString()),
    texts: (blobs) => readBlobs(folder, blobs),
    writtenOn: (path, text) => readDays(git, path, text),
    isShallow: () => git('rev-parse', '--is-shallow-repository').toString().trim() === 'true',
  }
}

/** Options that hold whatever the user's own configuration of git says, and that start no program. */
const logOptions =
  '--first-parent -m --root --raw --no-abbrev -M -z --no-relative --no-ext-diff --no-textconv --no-color --no-show-signature --no-notes --encoding=UTF-8'.split(
    ' ',
  )

/** A line of `git ls-tree` for a regular file, and its blob. */
const regularFile = /^100(?:644|755) blob ([0-9a-f]+)\t/

/** Blame of a work tree would read it through the filters that the configuration of the repository names; that of a commit reads objects. */
function readDays(git: (...args: string[]) => Buffer, path: string, text: string): (line: number) => string | undefined {
  const head = unlessUserError(() => git('rev-parse', '--verify', '--quiet', 'HEAD^{commit}').toString().trim())
  const found = head && unlessUserError(() => regularFile.exec(git('ls-tree', '-z', head, '--', path).toString())?.[1])
  const before = found && unlessUserError(() => decode(git('cat-file', 'blob', found), path))
  if (!head || before === undefined) return () => undefined
  const numberOf = baseLine(before, text)
  return (line) => {
    const at = numberOf(line)
    return at === undefined
      ? undefined
      : unlessUserError(() => dayOf(git('blame', ...blameOptions, '-L', `${at},${at}`, head, '--', path).toString()))
  }
}

const blameOptions = ['--porcelain', '--no-textconv', '-w', '-M']

/** The author's day in the output of `git blame --porcelain`. */
function dayOf(blame: string): string | undefined {
  const time = /^author-time (\d{1,12})$/m.exec(blame)?.[1]
  return time === undefined ? undefined : new Date(Number(time) * 1000).toISOString().slice(0, 10)
}

function findMainBranch(folder: string): { name: string; commit: string } {
  const isBare = run(folder, ['rev-parse', '--is-bare-repository']).toString().trim() === 'true'
  for (const ref of isBare ? ['HEAD'] : ['refs/remotes/origin/HEAD', 'refs/heads/main', 'refs/heads/master', 'HEAD']) {
    const commit = unlessUserError(() => findCommit(folder, ref))
    if (commit) return { name: run(folder, ['rev-parse', '--abbrev-ref', ref]).toString().trim(), commit }
  }
  throw new UserError(`${folder}: this repository has no commits yet`)
}

/** As many bytes of blobs are requested at once. */
const mostAtOnce = 2 * largestFile

function readBlobs(folder: string, blobs: readonly string[]): Map<string, string> {
  const texts = new Map<string, string>()
  const ask = (how: string, names: readonly string[]): Buffer => run(folder, ['cat-file', how], { input: `${names.join('\n')}\n` })
  let names: string[] = []
  let bytes = 0
  const flush = (): void => {
    if (names.length > 0) takeBlobs(ask('--batch', names), texts)
    names = []
    bytes = 0
  }
  if (blobs.length === 0) return texts
  for (const line of ask('--batch-check', blobs).toString().split('\n')) {
    const [name, kind, size] = line.split(' ')
    if (kind !== 'blob' || Number(size) > largestFile) continue
    if (bytes + Number(size) > mostAtOnce) flush()
    names.push(name!)
    bytes += Number(size)
  }
  flush()
  return texts
}

/** Reads the output of `git cat-file --batch`. */
function takeBlobs(output: Buffer, texts: Map<string, string>): void {
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf(10, at)
    const [name, , size] = output.toString('latin1', at, end).split(' ')
    const content = output.subarray(end + 1, end + 1 + Number(size))
    const text = unlessUserError(() => decode(content, name!))
    if (text !== undefined) texts.set(name!, text)
    at = end + 1 + Number(size) + 1
  }
}

type Run = { readonly input?: string; readonly hint?: string }

function run(folder: string, args: readonly string[], { input, hint = 'name one with --repo' }: Run = {}): Buffer {
  try {
    return execFileSync(
      'git',
      ['-C', folder, '-c', 'core.quotePath=false', '-c', 'log.diffMerges=separate', '-c', 'core.fsmonitor=false', ...args],
      {
        maxBuffer: 4 * largestFile,
        stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
        env: environment(),
        ...(input === undefined ? {} : { input }),
      },
    )
  } catch (error) {
    const { code, stderr } = error as NodeJS.ErrnoException & { stderr?: Buffer }
    if (code === 'ENOENT') throw new UserError(`${folder}: git is not installed or the folder does not exist`)
    if (isOfPartialClone.test(String(stderr ?? '')))
      throw new UserError(
        `${folder}: this partial clone lacks files that are needed, run \`git fetch --refetch --no-filter\` in it or clone without --filter`,
      )
    const said =
      String(stderr ?? '')
        .split('\n')
        .find((line) => line.trim() !== '') ?? String(error)
    if (/not a git repository/i.test(said)) throw new UserError(`${folder}: this is not a git repository, ${hint}`)
    throw new UserError(`${folder}: git could not ${args[0]}: ${said.replace(/^(?:fatal|error): /, '')}`)
  }
}

/** What git says where an object was left out by `git clone --filter`, and we keep it from fetching (promisor-remote.c, transport.c). */
const isOfPartialClone = /\bpromisor remote\b|\blazy fetching disabled\b|\btransport '[^']*' not allowed/

/**
 * Paths are taken literally, a hook's own repository (githooks, GIT_DIR) does not replace the given folder, and
 * what a partial clone left out is not fetched (GIT_NO_LAZY_FETCH since git 2.44, GIT_ALLOW_PROTOCOL before).
 */
function environment(): NodeJS.ProcessEnv {
  const { GIT_DIR: _dir, GIT_WORK_TREE: _tree, GIT_INDEX_FILE: _index, ...rest } = process.env
  return { ...rest, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0', GIT_LITERAL_PATHSPECS: '1', ...offline }
}

const offline = { GIT_NO_LAZY_FETCH: '1', GIT_ALLOW_PROTOCOL: 'none' }

function findCommit(folder: string, revision: string): string {
  const found = unlessUserError(() =>
    run(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`])
      .toString()
      .trim(),
  )
  if (!found) throw new UserError(`${revision}: no such revision in ${folder}, expected a branch, a tag or a commit`)
  return found
}

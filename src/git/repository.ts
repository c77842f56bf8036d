/** Texts and changes out of a local repository, bare ones too; reads objects only, so nothing of a checkout is needed or run. */
import { execFileSync } from 'node:child_process'
import { decode, largestFile, UserError } from '../files.ts'

/** A file that differs between two commits; `before` or `after` is absent where the file is. */
export type ChangedFile = { readonly path: string; readonly previousPath: string; readonly before?: string; readonly after?: string }

export type Repository = {
  readonly folder: string
  /** The full name of a commit. @throws {UserError} where there is no such revision. */
  readonly commit: (revision: string) => string
  readonly mergeBase: (a: string, b: string) => string | undefined
  /** Regular files that differ between two commits, renames followed; symbolic links and submodules are left out. */
  readonly changes: (base: string, head: string) => ChangedFile[]
  /** The text of a file in a commit; undefined where there is no such regular file. */
  readonly text: (commit: string, path: string) => string | undefined
  /** The paths of all files and folders in a commit. */
  readonly paths: (commit: string) => ReadonlySet<string>
}

/** Opens the repository of a folder. @throws {UserError} where there is none, or no git. */
export function openRepository(folder: string): Repository {
  const git = (...args: string[]): Buffer => run(folder, args)
  git('rev-parse', '--git-dir')
  const tree = (commit: string): Map<string, string> => {
    const files = new Map<string, string>()
    for (const line of git('ls-tree', '-r', '-z', '--full-tree', commit).toString().split('\0')) {
      const entry = /^(\d+) (\w+) ([0-9a-f]+)\t([\s\S]+)$/.exec(line)
      if (entry) files.set(entry[4]!, entry[1]!)
    }
    return files
  }
  return {
    folder,
    commit: (revision) => findCommit(folder, revision),
    mergeBase: (a, b) => attempt(() => git('merge-base', a, b).toString().trim()),
    changes: (base, head) => readChanges(git('diff-tree', '-r', '-z', '-M', '--no-commit-id', '--full-index', base, head).toString()),
    text: (commit, path) => {
      const entry = /^(\d+) blob ([0-9a-f]+)\t/.exec(git('ls-tree', '-z', '--full-tree', commit, '--', path).toString())
      if (!entry || !/^100(?:644|755)$/.test(entry[1]!)) return undefined
      return decode(git('cat-file', 'blob', entry[2]!), path)
    },
    paths: (commit) => {
      const found = new Set<string>()
      for (const path of tree(commit).keys()) {
        found.add(path)
        for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) found.add(path.slice(0, at))
      }
      return found
    },
  }
}

function run(folder: string, args: readonly string[]): Buffer {
  try {
    return execFileSync('git', ['-C', folder, '-c', 'core.quotePath=false', ...args], {
      maxBuffer: 4 * largestFile,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: environment(),
    })
  } catch (error) {
    const { code, stderr } = error as NodeJS.ErrnoException & { stderr?: Buffer }
    if (code === 'ENOENT') throw new UserError(`${folder}: git is not installed or the folder does not exist`)
    const said =
      String(stderr ?? '')
        .split('\n')
        .find((line) => line.trim() !== '') ?? String(error)
    if (/not a git repository/i.test(said)) throw new UserError(`${folder}: this is no git repository, name one with --repo`)
    throw new UserError(`${folder}: git could not ${args[0]}: ${said.replace(/^(?:fatal|error): /, '')}`)
  }
}

/** Paths are taken literally, and a hook's own repository (githooks, GIT_DIR) does not stand in for the folder that is asked for. */
function environment(): NodeJS.ProcessEnv {
  const { GIT_DIR: _dir, GIT_WORK_TREE: _tree, GIT_INDEX_FILE: _index, ...rest } = process.env
  return { ...rest, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0', GIT_LITERAL_PATHSPECS: '1' }
}

function attempt<Result>(task: () => Result): Result | undefined {
  try {
    return task()
  } catch (error) {
    if (error instanceof UserError) return undefined
    throw error
  }
}

function findCommit(folder: string, revision: string): string {
  const found = attempt(() =>
    run(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`])
      .toString()
      .trim(),
  )
  if (!found) throw new UserError(`${revision}: there is no such revision in ${folder}, expected a branch, a tag or a commit`)
  return found
}

/** Reads the raw output of `git diff-tree -z`. */
function readChanges(raw: string): ChangedFile[] {
  const parts = raw.split('\0')
  const changes: ChangedFile[] = []
  for (let at = 0; at < parts.length; ) {
    const head = /^:(\d+) (\d+) ([0-9a-f]+) ([0-9a-f]+) ([A-Z])\d*$/.exec(parts[at++] ?? '')
    if (!head) continue
    const [, oldMode, newMode, before, after, kind] = head as unknown as [string, string, string, string, string, string]
    const previousPath = parts[at++]!
    const path = kind === 'R' || kind === 'C' ? parts[at++]! : previousPath
    const isText = (mode: string): boolean => /^100(?:644|755)$/.test(mode)
    if (!isText(oldMode) && !isText(newMode)) continue
    changes.push({ path, previousPath, ...(isText(oldMode) ? { before } : {}), ...(isText(newMode) ? { after } : {}) })
  }
  return changes
}

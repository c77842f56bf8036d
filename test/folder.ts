/** Folders, repositories and processes for tests: made in the system's temporary folder, removed when the file of tests is done. */
import { execFile, execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { builtFolder, compileCache } from './built.ts'

export type Contents = Readonly<Record<string, string | Uint8Array>>

const made: string[] = []

/** Removes what was made. `test/setup.ts` does so after each file, because files may share this module. */
export function removeFolders(): void {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true })
}

/** A new folder with files in it; it is in no git work tree. */
export function makeFolder(files: Contents = {}): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'listkeeper-test-')))
  made.push(folder)
  writeFiles(folder, files)
  return folder
}

export function writeFiles(folder: string, files: Contents): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}

/** Everything below a folder with its bytes, to see that nothing was written; symbolic links as where they lead. */
export function snapshot(folder: string): Record<string, string> {
  const found: Record<string, string> = {}
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
    if (entry.isSymbolicLink()) found[path] = `-> ${readlinkSync(path)}`
    else if (entry.isFile()) found[path] = readFileSync(path).subarray(0, 100_000).toString('latin1')
    else found[path] = 'folder'
  }
  return found
}

const author = { GIT_AUTHOR_NAME: 'A', GIT_AUTHOR_EMAIL: 'a@example.com', GIT_COMMITTER_NAME: 'A', GIT_COMMITTER_EMAIL: 'a@example.com' }
const dates = { GIT_AUTHOR_DATE: '2026-01-01T00:00:00Z', GIT_COMMITTER_DATE: '2026-01-01T00:00:00Z' }
const environment = { ...process.env, ...author, ...dates, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' }

export type Repository = {
  readonly folder: string
  readonly git: (...args: string[]) => string
  /** Commits all files as they are, after writing some. */
  readonly commit: (files?: Contents) => string
}

/** What `git init` makes, once for each process: a copy of it costs less than one more program. It goes with the bundles, because a process of tests is stopped without hearing of it. */
let emptyRepository: string | undefined

/** Makes a folder a repository on branch `main` without a commit, which never starts the upkeep of git beside a commit. */
export function initRepository(folder: string): void {
  if (emptyRepository === undefined) {
    emptyRepository = realpathSync(mkdtempSync(join(builtFolder() ?? tmpdir(), 'listkeeper-empty-')))
    const made = emptyRepository
    process.once('exit', () => rmSync(made, { recursive: true, force: true }))
    execFileSync('git', ['init', '-q', '-b', 'main', '--template=', made], { env: environment })
    execFileSync('git', ['-C', made, 'config', 'maintenance.auto', 'false'], { env: environment })
  }
  cpSync(join(emptyRepository, '.git'), join(folder, '.git'), { recursive: true })
}

/** The commit that is checked out, as `git rev-parse HEAD` says it, of a repository whose branches are not packed. */
export function headOf(folder: string): string {
  const head = readFileSync(join(folder, '.git/HEAD'), 'utf8').trim()
  const [, ref] = /^ref: (.*)$/.exec(head) ?? []
  return ref === undefined ? head : readFileSync(join(folder, '.git', ref), 'utf8').trim()
}

/** A repository on branch `main` with one commit. */
export function makeRepository(files: Contents): Repository {
  const folder = makeFolder()
  const git = (...args: string[]): string =>
    execFileSync('git', ['-C', folder, ...args], { env: environment, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim()
  const commit = (more: Contents = {}): string => {
    writeFiles(folder, more)
    git('add', '-A')
    git('commit', '-q', '--allow-empty', '-m', 'change')
    return headOf(folder)
  }
  initRepository(folder)
  commit(files)
  return { folder, git, commit }
}

export type Run = { readonly code: number; readonly stdout: string; readonly stderr: string; readonly bytes: Buffer }
export type RunOptions = {
  readonly cwd: string
  readonly input?: string | Uint8Array
  readonly env?: Readonly<Record<string, string>>
  /** Arguments of Node itself. */
  readonly node?: readonly string[]
  readonly entry?: string
}

/** The command line: bundled from the sources of today, or the sources themselves outside of a run of the tests. */
export function entryOfCli(): string {
  const folder = builtFolder()
  return folder === undefined ? fileURLToPath(new URL('../src/bin.ts', import.meta.url)) : join(folder, 'dist/cli.js')
}

/** The environment of a run: nothing of the configuration of git here, no wish for colour. */
export function environmentOfRuns(): Record<string, string> {
  const { NO_COLOR: _no, FORCE_COLOR: _force, ...rest } = environment as Record<string, string>
  return rest
}

/** Runs the command line as a process of its own, without a terminal. */
export function run(args: readonly string[], { cwd, input = '', env = {}, node = [], entry = entryOfCli() }: RunOptions): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = execFile(
      process.execPath,
      [...node, entry, ...args],
      { cwd, env: { ...environmentOfRuns(), ...compileCache(), ...env }, encoding: 'buffer', maxBuffer: 100_000_000 },
      (error, stdout, stderr) => {
        const code = error ? error.code : 0
        if (typeof code !== 'number') reject(error)
        else resolve({ code, stdout: stdout.toString(), stderr: stderr.toString(), bytes: stdout })
      },
    )
    child.stdin!.on('error', () => {}).end(input)
  })
}

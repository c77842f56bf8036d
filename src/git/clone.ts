/** Clones a repository from its server into a folder, as data: no hook, filter or submodule of it runs or is followed. */
import { execFileSync } from 'node:child_process'
import { UserError } from '../files.ts'

export type Wanted = {
  /** What it is called for people. */
  readonly name: string
  readonly url: string
  /** A branch or tag; absent: the default branch. */
  readonly ref?: string
  /** Whether all of its history is needed, or the newest commit alone. */
  readonly isWhole: boolean
}

/** Milliseconds after which a server that says nothing more is given up. */
const longest = 300_000

/** Clones it. @throws {UserError} in one line where there is none, the network is down, or git is missing. */
export function clone({ name, url, ref, isWhole }: Wanted, folder: string): void {
  const settings = ['core.hooksPath=/dev/null', 'core.fsmonitor=false', 'protocol.ext.allow=never'].flatMap((one) => ['-c', one])
  const how = ['--quiet', '--no-tags', '--single-branch', '--no-recurse-submodules', '--template=']
  const part = [...(isWhole ? [] : ['--depth=1']), ...(ref === undefined ? [] : [`--branch=${ref}`])]
  try {
    execFileSync('git', [...settings, 'clone', ...how, ...part, '--', url, folder], {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: environment(),
      timeout: longest,
    })
  } catch (error) {
    throw new UserError(`${name}: ${reasonOf(error as NodeJS.ErrnoException & { stderr?: Buffer }, ref)}`)
  }
}

/** Nobody is asked for a password: a credential helper answers, or nobody does. */
function environment(): NodeJS.ProcessEnv {
  const { GIT_DIR: _dir, GIT_WORK_TREE: _tree, GIT_INDEX_FILE: _index, ...rest } = process.env
  return { ...rest, LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0', GIT_ASKPASS: '', SSH_ASKPASS: '', GIT_LFS_SKIP_SMUDGE: '1' }
}

function reasonOf({ code, stderr }: NodeJS.ErrnoException & { stderr?: Buffer }, ref: string | undefined): string {
  if (code === 'ENOENT') return 'git is not installed, and a repository on GitHub is read with git'
  if (code === 'ETIMEDOUT') return 'the server took longer than five minutes'
  const said = String(stderr ?? '')
  const says = (words: readonly string[]): boolean => words.some((word) => said.includes(word))
  if (ref !== undefined && says(['Remote branch '])) return `there is no branch or tag \`${ref}\``
  if (says(missing)) return 'there is no such file or folder here and no such repository on GitHub, or it is private'
  if (says(unreachable)) return 'the server cannot be reached, check the network'
  const line = said.split('\n').find((one) => /^(?:fatal|error):/.test(one)) ?? said.split('\n')[0]
  return `git could not clone it: ${(line ?? '').replace(/^(?:fatal|error): /, '')}`
}

/** What git says where there is no repository, or none for this user (remote-curl.c, credential.c, transport-helper.c). */
const missing = [
  'terminal prompts disabled',
  'could not read Username',
  'could not read Password',
  "' not found",
  'not found.',
  'does not exist',
  'does not appear to be a git repository',
  'Authentication failed',
]

/** What curl says where there is no way to the server. */
const unreachable = ['Could not resolve', 'Failed to connect', 'Connection refused', 'Connection timed out', 'Network is unreachable']

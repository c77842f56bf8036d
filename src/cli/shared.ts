/** What the commands of the command line share: their options, the configuration they read, and how they end. */
import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { ParseArgsOptionsConfig, parseArgs } from 'node:util'
import { ruleNames } from '../../lint-rules/index.ts'
import type { Source } from '../commands/local/check.ts'
import { defaultConfig } from '../config/defaults.ts'
import { type Found, findConfig, fromRoot, nameOf, narrowed } from '../config/nearest.ts'
import type { Config } from '../config/schema.ts'
import { isNamedBy } from '../config/settings.ts'
import { type Files, readInput, UserError } from '../files.ts'
import type { Unjudged } from '../finding.ts'
import { formats, renderReport } from '../report/index.ts'
import { hasFailed, type Report } from '../report/report.ts'
import { didYouMean, oneOf, terminalOptionsOf } from './arguments.ts'
import type { Output } from './terminal.ts'

/** Every option of every command. */
export const options = {
  base: { type: 'string' },
  links: { type: 'boolean' },
  'per-host': { type: 'string' },
  timeout: { type: 'string' },
  deadline: { type: 'string' },
  history: { type: 'string' },
  report: { type: 'string' },
  'allow-private': { type: 'boolean' },
  head: { type: 'string' },
  repo: { type: 'string' },
  path: { type: 'string' },
  diff: { type: 'boolean' },
  rule: { type: 'string', multiple: true },
  regenerate: { type: 'boolean' },
  contents: { type: 'boolean' },
  last: { type: 'string' },
  within: { type: 'string' },
  format: { type: 'string' },
  config: { type: 'string' },
  'fail-on': { type: 'string' },
  to: { type: 'string' },
  from: { type: 'string' },
  under: { type: 'string' },
  force: { type: 'boolean' },
  contributing: { type: 'boolean' },
  'pull-request-template': { type: 'boolean' },
  'pre-commit': { type: 'boolean' },
  'no-color': { type: 'boolean' },
  quiet: { type: 'boolean', short: 'q' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const satisfies ParseArgsOptionsConfig

/** The options of one call. */
export type Values = ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true; strict: true }>>['values']
/** What a command gets: its options and arguments, the files, and where to say things. */
export type Call = Output & {
  readonly values: Values
  readonly rest: readonly string[]
  readonly files: Files
  readonly home: URL
}
/** What comes in on standard input, as a list of its own. @throws {UserError} where it is no text. */
export function standardInput(): Source {
  return { path: 'stdin.md', text: readInput() }
}

/** Does nothing for a known rule. @throws {UserError} for another word. */
export function requireRule(rule: string, known: readonly string[] = ruleNames): void {
  if (!known.includes(rule))
    throw new UserError(`there is no rule \`${rule}\`${didYouMean(rule, known, `the rules are ${known.join(', ')}`)}`)
}

/** A configuration, and the paths of the command line that it holds for. */
export type Configured = { readonly config: Config; readonly paths: readonly string[] }

/**
 * The configuration that is named, else the nearest one of each path, from its folder up to the root of its repository; without
 * paths that of the current folder. Patterns of one that is elsewhere are written as the paths that they name here.
 * @throws {UserError} for paths that make no sense, {ConfigError} for a configuration that cannot be used.
 */
export async function readConfigs(files: Files, named: string | undefined, paths: readonly string[]): Promise<readonly Configured[]> {
  if (named !== undefined) return [{ config: await parse(files, named), paths }]
  const has = (path: string): boolean => files.has(path)
  if (paths.length === 0) return [{ config: await configHere(files, findConfig(files.root, files.root, has)), paths }]
  const groups = new Map<string | undefined, { found: Found | undefined; paths: string[] }>()
  for (const path of paths.flatMap((pattern) => files.find(pattern))) {
    const found = findConfig(dirname(resolve(files.root, path)), files.root, has)
    const group = groups.get(found?.path)
    if (group) group.paths.push(path)
    else groups.set(found?.path, { found, paths: [path] })
  }
  return Promise.all(
    [...groups.values()].map(async ({ found, paths: own }) => ({ config: await configHere(files, found, own), paths: own })),
  )
}

/** The one configuration of all paths. @throws {UserError} where they have several, and as `readConfigs`. */
export async function readConfig(files: Files, named: string | undefined, paths: readonly string[]): Promise<Config> {
  const [first, second] = await readConfigs(files, named, paths)
  if (second)
    throw new UserError(
      `${first!.paths[0]} and ${second.paths[0]} have different configurations: run the command for each, or name one with --config`,
    )
  return first!.config
}

/** A configuration with each of its patterns, which are relative to its own folder, as the paths that it names here. */
async function configHere(files: Files, found: Found | undefined, paths?: readonly string[]): Promise<Config> {
  if (!found) return defaultConfig()
  const config = await parse(files, nameOf(found.path, files.root))
  if (found.root === files.root) return config
  const named = (pattern: string, path: string): boolean => isNamedBy(fromRoot(found.root, resolve(files.root, path)), pattern)
  return narrowed(config, (pattern) => (paths ? paths.filter((path) => named(pattern, path)) : below(files, found.root, pattern)))
}

/** The paths in the current folder that a pattern of a folder above names. */
function below(files: Files, root: string, pattern: string): string[] {
  const here = (paths: readonly string[]): string[] =>
    paths.map((path) => fromRoot(files.root, resolve(files.root, path))).filter((path) => !path.startsWith('../'))
  try {
    return here(files.find(`${fromRoot(files.root, root)}/${pattern}`))
  } catch (error) {
    if (error instanceof UserError) return []
    throw error
  }
}

async function parse(files: Files, path: string): Promise<Config> {
  const { parseConfig } = await import('../config/load.ts')
  return parseConfig(files.read(path), path)
}

/** What a report is shown with. */
export type Ending = Pick<Call, 'print' | 'command' | 'pass' | 'complain' | 'home'>

/** Prints a report and comes back with the exit code: what could not be judged is said last, and never passes. */
export function finish(report: Report, values: Values, { print, command, pass, complain, home }: Ending): number {
  const format = oneOf('format', values.format ?? 'pretty', formats)
  const failOn = oneOf('fail-on', values['fail-on'] ?? 'error', ['error', 'warning', 'info', 'never'] as const)
  const say = { pretty: print, markdown: print, github: command, json: pass, sarif: pass, rdjson: pass }[format]
  const { unjudged = [] } = report
  // Where nothing could be judged, a report would only look as if something had been.
  if (report.files.length > 0 || unjudged.length === 0 || format === 'sarif')
    say(renderReport(report, format, { terminal: terminalOptionsOf(values), version: readVersion(home) }))
  sayUnjudged(unjudged, complain)
  if (unjudged.length > 0 && format === 'rdjson')
    complain('rdjson has no place for files that could not be judged: they are listed here only')
  return unjudged.length > 0 ? 2 : hasFailed(report, failOn) ? 1 : 0
}

/** A line for each: what, where, what to do. */
export function sayUnjudged(unjudged: readonly Unjudged[], complain: (line: string) => void): void {
  for (const { path, line, reason, todo } of unjudged)
    complain(`${path}${line === undefined ? '' : `:${line}`}: ${reason}${todo === undefined ? '' : `, ${todo}`}`)
}

/** The version of this package. */
export function readVersion(home: URL): string {
  return (JSON.parse(readFileSync(new URL('package.json', home), 'utf8')) as { version: string }).version
}

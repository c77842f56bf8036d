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
import type { Severity, Unjudged } from '../finding.ts'
import { formats, renderReport } from '../report/index.ts'
import { countFindings, hasFailed, type Report } from '../report/report.ts'
import { didYouMean, oneOf, readCount, terminalOptionsOf } from './arguments.ts'
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
  'dry-run': { type: 'boolean' },
  fix: { type: 'boolean' },
  rule: { type: 'string', multiple: true },
  'stdin-filename': { type: 'string' },
  regenerate: { type: 'boolean' },
  contents: { type: 'boolean' },
  last: { type: 'string' },
  within: { type: 'string' },
  proposals: { type: 'string' },
  format: { type: 'string', short: 'f' },
  output: { type: 'string', short: 'o' },
  config: { type: 'string', short: 'c' },
  'fail-on': { type: 'string' },
  'max-warnings': { type: 'string' },
  to: { type: 'string' },
  from: { type: 'string' },
  under: { type: 'string' },
  force: { type: 'boolean' },
  contributing: { type: 'boolean' },
  'pull-request-template': { type: 'boolean' },
  'pre-commit': { type: 'boolean' },
  role: { type: 'string' },
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
  /** The files that the lists are among. */
  readonly files: Files
  /** The folder that this runs in, where results are written; another one where the lists are on GitHub. */
  readonly here: Files
  readonly home: URL
}
/** A command: how it is called, what it is for, its options, and what runs it. */
export type Command = {
  readonly usage: string
  readonly about: string
  readonly options: readonly (keyof typeof options)[]
  readonly run: (call: Call) => number | Promise<number>
}

/** What comes in on standard input, as a list of its own, under the name that it is given. @throws {UserError} where it is no text. */
export function standardInput(call: Pick<Call, 'values' | 'files'>): Source {
  return { path: standardName(call) ?? 'stdin.md', text: readInput() }
}

/** The name that standard input is given, as a path from here. */
function standardName({ values, files }: Pick<Call, 'values' | 'files'>): string | undefined {
  const name = values['stdin-filename']
  return name === undefined ? undefined : nameOf(resolve(files.root, name), files.root)
}

/** The paths of files among the arguments, and whether standard input is to be read: for `-`, or where it has a name and no path is given. */
export function namedPaths({ values, rest }: Pick<Call, 'values' | 'rest'>): { named: readonly string[]; isPiped: boolean } {
  const named = rest.filter((path) => path !== '-')
  return { named, isPiped: named.length < rest.length || (rest.length === 0 && values['stdin-filename'] !== undefined) }
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

/** The configuration of a text that comes in under a name, of which there need be no file. @throws as `readConfigs`. */
export async function configOfInput({ values, files }: Pick<Call, 'values' | 'files'>): Promise<Config> {
  const path = standardName({ values, files })
  if (values.config !== undefined || path === undefined) return (await readConfigs(files, values.config, []))[0]!.config
  return configHere(files, findConfig(dirname(resolve(files.root, path)), files.root, files.has), [path])
}

/** The one configuration of all paths, and the files that they are. @throws {UserError} where they have several, and as `readConfigs`. */
export async function readConfig(files: Files, named: string | undefined, paths: readonly string[]): Promise<Configured> {
  const [first, second] = await readConfigs(files, named, paths)
  if (second)
    throw new UserError(
      `${first!.paths[0]} and ${second.paths[0]} have different configurations: run the command for each, or name one with --config`,
    )
  return first!
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

/** How a report is shown, and what makes it fail. */
type Wish = {
  readonly format: (typeof formats)[number]
  readonly failOn: Severity | 'never'
  readonly most: number | undefined
}

/** What the options ask of a report; read before anything is done. @throws {UserError} for a value that an option does not take. */
export function readWish(values: Values): Wish {
  const given = values['fail-on'] ?? 'error'
  return {
    format: oneOf('format', values.format ?? 'pretty', formats),
    failOn: oneOf('fail-on', given === 'warn' ? 'warning' : given, ['error', 'warning', 'info', 'never'] as const),
    most: values['max-warnings'] === undefined ? undefined : readCount('max-warnings', values['max-warnings'], 0),
  }
}

/** What a report is shown with. */
export type Ending = Pick<Call, 'print' | 'command' | 'pass' | 'complain' | 'home'>

/** Prints a report and comes back with the exit code: what could not be judged is said last, and never passes. */
export function finish(report: Report, values: Values, { print, command, pass, complain, home }: Ending): number {
  const { format, failOn, most } = readWish(values)
  const say = { pretty: print, markdown: print, github: command, json: pass, sarif: pass, rdjson: pass }[format]
  const { unjudged = [] } = report
  // Where nothing could be judged, a report would only look as if something had been.
  if (report.files.length > 0 || unjudged.length === 0 || format === 'sarif')
    say(renderReport(report, format, { terminal: terminalOptionsOf(values), version: readVersion(home) }))
  sayUnjudged(unjudged, complain)
  if (unjudged.length > 0 && format === 'rdjson')
    complain('rdjson has no place for files that could not be judged: they are listed here only')
  const { warnings } = countFindings(report)
  const isTooMany = most !== undefined && warnings > most
  if (isTooMany) complain(`${warnings} ${warnings === 1 ? 'warning is' : 'warnings are'} more than --max-warnings ${most}`)
  return unjudged.length > 0 ? 2 : isTooMany || hasFailed(report, failOn) ? 1 : 0
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

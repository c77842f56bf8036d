/** What the commands of the command line share: their options, the configuration they read, and how they end. */
import { readFileSync } from 'node:fs'
import { relative, resolve, sep } from 'node:path'
import type { ParseArgsOptionsConfig, parseArgs } from 'node:util'
import { ruleNames } from '../../lint-rules/index.ts'
import type { Source } from '../commands/local/check.ts'
import { configPaths, defaultConfig } from '../config/defaults.ts'
import type { Config } from '../config/schema.ts'
import { type Files, readInput, UserError } from '../files.ts'
import type { Unjudged } from '../finding.ts'
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
export function standardInput({ values, files }: Pick<Call, 'values' | 'files'>): Source {
  const name = values['stdin-filename']
  if (name === undefined) return { path: 'stdin.md', text: readInput() }
  const path = relative(files.root, resolve(files.root, name)).split(sep).join('/')
  return { path: path === '' || path.startsWith('../') ? name : path, text: readInput() }
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

/** The configuration that is named, else the first of the usual places, else the defaults. */
export async function readConfig(files: Files, named: string | undefined): Promise<Config> {
  const path = named ?? configPaths.find((candidate) => files.has(candidate))
  if (path === undefined) return defaultConfig()
  const { parseConfig } = await import('../config/load.ts')
  return parseConfig(files.read(path), path)
}

/** What a report is shown with. */
export type Ending = Pick<Call, 'print' | 'command' | 'pass' | 'complain' | 'home'>

/** Prints a report and comes back with the exit code: what could not be judged is said last, and never passes. */
export function finish(report: Report, values: Values, { print, command, pass, complain, home }: Ending): number {
  const format = oneOf('format', values.format ?? 'pretty', formats)
  const given = values['fail-on'] ?? 'error'
  const failOn = oneOf('fail-on', given === 'warn' ? 'warning' : given, ['error', 'warning', 'info', 'never'] as const)
  const most = values['max-warnings'] === undefined ? undefined : readCount('max-warnings', values['max-warnings'], 0)
  const say = { pretty: print, markdown: print, github: command, json: pass, sarif: pass, rdjson: pass }[format]
  const { unjudged = [] } = report
  // Where nothing could be judged, a report would only look as if something had been.
  if (report.files.length > 0 || unjudged.length === 0)
    say(renderReport(report, format, { terminal: terminalOptionsOf(values), version: readVersion(home) }))
  sayUnjudged(unjudged, complain)
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

/** What the commands of the command line share: their options, the configuration they read, and how they end. */
import { readFileSync } from 'node:fs'
import type { ParseArgsOptionsConfig, parseArgs } from 'node:util'
import { ruleNames } from '../../lint-rules/index.ts'
import type { Source } from '../commands/local/check.ts'
import { configPaths, defaultConfig } from '../config/defaults.ts'
import type { Config } from '../config/schema.ts'
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
  const failOn = oneOf('fail-on', values['fail-on'] ?? 'error', ['error', 'warning', 'info', 'never'] as const)
  const say = { pretty: print, markdown: print, github: command, json: pass, sarif: pass, rdjson: pass }[format]
  const { unjudged = [] } = report
  // Where nothing could be judged, a report would only look as if something had been.
  if (report.files.length > 0 || unjudged.length === 0)
    say(renderReport(report, format, { terminal: terminalOptionsOf(values), version: readVersion(home) }))
  sayUnjudged(unjudged, complain)
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

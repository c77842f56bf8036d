/** The command line: reads arguments, opens files and repositories, calls one command and prints what it comes back with. */
import { readFileSync } from 'node:fs'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { type ParseArgsOptionsConfig, parseArgs, styleText } from 'node:util'
import { createTwoFilesPatch } from 'diff'
import { closest } from 'fastest-levenshtein'
import { ruleNames } from '../lint-rules/index.ts'
import { checkSince, checkSources, readSources, type Source } from './commands/check.ts'
import { fixSource } from './commands/fix.ts'
import { hasFailed, type Report } from './commands/report.ts'
import { review } from './commands/review.ts'
import { type Config, ConfigError, configPaths, defaultConfig, parseConfig } from './config/index.ts'
import { decode, type Files, openFiles, UserError } from './files.ts'
import type { Severity } from './finding.ts'
import { openRepository } from './git/repository.ts'
import { type Format, formats, renderReport } from './report/index.ts'

const options = {
  base: { type: 'string' },
  head: { type: 'string' },
  repo: { type: 'string' },
  path: { type: 'string' },
  diff: { type: 'boolean' },
  rule: { type: 'string', multiple: true },
  format: { type: 'string' },
  config: { type: 'string' },
  'fail-on': { type: 'string' },
  'no-color': { type: 'boolean' },
  quiet: { type: 'boolean', short: 'q' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const satisfies ParseArgsOptionsConfig

type Values = ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true; strict: true }>>['values']
type Call = {
  readonly values: Values
  readonly rest: readonly string[]
  readonly files: Files
  readonly print: (text: string) => void
  readonly home: URL
}
type Command = {
  readonly usage: string
  readonly about: string
  readonly options: readonly (keyof typeof options)[]
  readonly run: (call: Call) => number
}

const common = ['format', 'config', 'fail-on', 'no-color', 'quiet', 'help'] as const

const commands: Readonly<Record<string, Command>> = {
  check: {
    usage: 'check [paths]',
    about: 'format, syntax, duplicates and contents of lists; `-` reads standard input',
    options: ['base', ...common],
    run: runCheck,
  },
  fix: {
    usage: 'fix [paths]',
    about: 'writes the safe corrections; --diff prints them instead',
    options: ['diff', 'rule', ...common],
    run: runFix,
  },
  review: {
    usage: 'review --base REV [--head REV]',
    about: 'the review that a pull request would get, from git objects',
    options: ['base', 'head', 'repo', 'path', ...common],
    run: runReview,
  },
  explain: { usage: 'explain RULE', about: 'why a rule exists, its options and examples', options: ['help', 'no-color'], run: runExplain },
}

/** Runs one command. `home` is the folder of this package. Comes back with the exit code: 0 clean, 1 findings, 2 could not run. */
export async function main(args: readonly string[], home: URL): Promise<number> {
  try {
    return dispatch(args, home)
  } catch (error) {
    if (!(error instanceof UserError || error instanceof ConfigError)) throw error
    process.stderr.write(`listkeeper: ${error.message.replace(/[\u0000-\u001f\u007f-\u009f]/g, ' ')}\n`)
    return 2
  }
}

function dispatch(args: readonly string[], home: URL): number {
  const { values, positionals } = readArguments(args)
  const print = (text: string): void => void process.stdout.write(text)
  if (values.version) {
    print(`${readVersion(home)}\n`)
    return 0
  }
  const [name, ...rest] = positionals
  if (name === undefined) {
    print(help())
    return values.help || args.length === 0 ? 0 : 2
  }
  const command = commands[name]
  if (!command)
    throw new UserError(`there is no command \`${name}\`${didYouMean(name, Object.keys(commands))}; \`listkeeper --help\` lists them`)
  if (values.help) {
    print(commandHelp(command))
    return 0
  }
  const foreign = (Object.keys(values) as (keyof typeof options)[]).find((option) => !command.options.includes(option))
  if (foreign) throw new UserError(`\`${name}\` takes no option --${foreign}; \`listkeeper ${name} --help\` lists its options`)
  return command.run({ values, rest, files: openFiles(process.cwd()), print, home })
}

function readArguments(args: readonly string[]): { values: Values; positionals: string[] } {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
  } catch (error) {
    const message = (error as Error).message.split('. ')[0]!
    const unknown = /Unknown option '--([^']+)'/.exec(message)?.[1]
    throw new UserError(
      `${unknown ? `there is no option --${unknown}${didYouMean(unknown, Object.keys(options))}` : message}; \`listkeeper --help\` lists them`,
    )
  }
}

function didYouMean(word: string, known: readonly string[]): string {
  const meant = closest(word, known as string[])
  return meant && meant[0] === word[0] ? `, did you mean \`${meant}\`?` : ''
}

function runCheck({ values, rest, files, print, home }: Call): number {
  const config = readConfig(files, values.config)
  const sources = rest.includes('-')
    ? [
        ...readSources(
          files,
          rest.filter((path) => path !== '-'),
          config,
        ).slice(0, rest.length > 1 ? undefined : 0),
        standardInput(),
      ]
    : readSources(files, rest, config)
  const base = values.base
  const report =
    base === undefined
      ? checkSources(sources, config, files.exists)
      : checkSince(sources, { config, repository: openRepository(files.root), base, ...(files.exists ? { exists: files.exists } : {}) })
  return finish(report, values, { print, home })
}

function standardInput(): Source {
  return { path: 'stdin.md', text: decode(readFileSync(0), 'standard input') }
}

function runFix({ values, rest, files, print }: Call): number {
  const config = readConfig(files, values.config)
  const wanted = values.rule ?? []
  for (const rule of wanted) requireRule(rule)
  const sources = rest.includes('-') ? [standardInput()] : readSources(files, rest, config)
  const results = sources.map((source) => fixSource(source, config, wanted, files.exists))
  for (const { path, before, after, fixed } of results) {
    if (rest.includes('-') && !values.diff) print(after)
    else if (values.diff) {
      if (before !== after)
        print(createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, undefined, undefined, { context: 3 }).replace(/^=+\n/, ''))
    } else {
      if (before !== after) files.write(path, after)
      if (!values.quiet)
        print(`${path}: ${fixed === 0 ? 'nothing to correct' : `${fixed} ${fixed === 1 ? 'correction' : 'corrections'} written`}\n`)
    }
  }
  return 0
}

function runReview({ values, files, print, home }: Call): number {
  if (values.base === undefined)
    throw new UserError('`review` needs --base, the branch that the change is proposed to, for example --base main')
  const repository = openRepository(values.repo ?? files.root)
  const given = values.config === undefined ? undefined : readConfig(files, values.config)
  return finish(
    review(
      repository,
      { base: values.base, head: values.head ?? 'HEAD', ...(values.path === undefined ? {} : { path: values.path }) },
      given,
    ),
    values,
    { print, home },
  )
}

function runExplain({ values, rest, print, home }: Call): number {
  const rule = rest[0]
  if (rule === undefined) throw new UserError(`\`explain\` needs a rule: ${ruleNames.join(', ')}`)
  requireRule(rule)
  const readme = readFileSync(fileURLToPath(new URL(`lint-rules/${rule}/readme.md`, home)), 'utf8')
  print(hasColor(values) ? readme.replace(/^#+ .*$/gm, (heading) => styleText('bold', heading)) : readme)
  return 0
}

function requireRule(rule: string): void {
  if (!(ruleNames as readonly string[]).includes(rule))
    throw new UserError(`there is no rule \`${rule}\`${didYouMean(rule, ruleNames)}; the rules are ${ruleNames.join(', ')}`)
}

/** The configuration that is named, else the first of the usual places, else the defaults. */
function readConfig(files: Files, named: string | undefined): Config {
  const path = named ?? configPaths.find((candidate) => files.has(candidate))
  return path === undefined ? defaultConfig() : parseConfig(files.read(path), path)
}

function finish(report: Report, values: Values, { print, home }: Pick<Call, 'print' | 'home'>): number {
  const format = oneOf('format', values.format ?? 'pretty', formats)
  const failOn = oneOf('fail-on', values['fail-on'] ?? 'error', ['error', 'warning', 'info', 'never'] as const)
  const look = { color: hasColor(values), width: Math.max(60, process.stdout.columns ?? 120), quiet: values.quiet ?? false }
  print(renderReport(report, format as Format, { look, version: readVersion(home) }))
  return hasFailed(report, failOn as Severity | 'never') ? 1 : 0
}

function readVersion(home: URL): string {
  return (JSON.parse(readFileSync(new URL('package.json', home), 'utf8')) as { version: string }).version
}

function oneOf<Value extends string>(option: string, value: string, allowed: readonly Value[]): Value {
  const found = allowed.find((candidate) => candidate === value)
  if (found === undefined) throw new UserError(`--${option} cannot be \`${value}\`, expected one of ${allowed.join(', ')}`)
  return found
}

/** Colour on a terminal only, and never with NO_COLOR (no-color.org). */
function hasColor(values: Values): boolean {
  if (values['no-color'] || process.env.NO_COLOR) return false
  return process.env.FORCE_COLOR ? process.env.FORCE_COLOR !== '0' : process.stdout.isTTY === true
}

function help(): string {
  const lines = Object.values(commands).map(({ usage, about }) => `  listkeeper ${usage.padEnd(32)} ${about}`)
  return `${['listkeeper keeps curated lists right.', '', ...lines, '', 'Everywhere: --format pretty|json|sarif|github|markdown|rdjson, --config FILE,', '--fail-on error|warning|info|never, --no-color, --quiet, --help, --version', '', 'Exit 0: clean. 1: findings at or above --fail-on. 2: could not run.'].join('\n')}\n`
}

function commandHelp({ usage, about, options: own }: Command): string {
  const takes = own.filter((option) => option !== 'help').map((option) => `  --${option}${options[option].type === 'string' ? ' …' : ''}`)
  return `${[`listkeeper ${usage}`, '', `  ${about}`, '', 'Options:', ...takes].join('\n')}\n`
}

/** The command line: reads the arguments, runs the command, and says in one line what went wrong. `check` is in the same bundle, so that it starts fast; the other commands load when they are called. */
import process from 'node:process'
import { parseArgs } from 'node:util'
import { didYouMean } from './cli/arguments.ts'
import { runCheck } from './cli/check.ts'
import { optionLine } from './cli/option-words.ts'
import { type Call, options, readVersion, type Values } from './cli/shared.ts'
import { type Output, openOutput } from './cli/terminal.ts'
import { ConfigError } from './config/defaults.ts'
import { openFiles, UserError } from './files.ts'

type Command = {
  readonly usage: string
  readonly about: string
  readonly options: readonly (keyof typeof options)[]
  readonly run: (call: Call) => Promise<number>
}

const common = ['format', 'config', 'fail-on', 'no-color', 'quiet', 'help'] as const

const linkOptions = ['per-host', 'timeout', 'deadline', 'history', 'report', 'allow-private'] as const

const commands: Readonly<Record<string, Command>> = {
  check: {
    usage: 'check [paths]',
    about: 'checks format, syntax, duplicates and contents; --links checks the links too; `-` reads standard input',
    options: ['base', 'links', ...linkOptions, ...common],
    run: runCheck,
  },
  fix: {
    usage: 'fix [paths]',
    about: 'applies the safe fixes; --diff prints them instead, --regenerate regenerates the table of contents',
    options: ['diff', 'rule', 'regenerate', ...common],
    run: async (call) => (await import('./cli/fix.ts')).runFix(call),
  },
  links: {
    usage: 'links [paths]',
    about: 'checks the links; only dead ones are errors; --report FILE writes an HTML report, --history FILE keeps results',
    options: [...linkOptions, ...common],
    run: async (call) => (await import('./cli/links.ts')).runLinks(call),
  },
  review: {
    usage: 'review --base REV [--head REV]',
    about: 'shows the review a pull request would get, from git objects',
    options: ['base', 'head', 'repo', 'path', ...common],
    run: async (call) => (await import('./cli/history.ts')).runReview(call),
  },
  try: {
    usage: 'try [DIR] [--last 50]',
    about: 'shows what listkeeper would have reported on the last merged changes, and what people corrected later',
    options: ['last', 'within', 'format', 'config', 'no-color', 'quiet', 'help'],
    run: async (call) => (await import('./cli/history.ts')).runTry(call),
  },
  init: {
    usage: 'init [paths]',
    about: 'learns the formats of a list and writes the configuration and the workflow',
    options: ['diff', 'force', 'contents', 'contributing', 'pull-request-template', 'pre-commit', 'config', 'no-color', 'quiet', 'help'],
    run: async (call) => (await import('./cli/setup.ts')).runInit(call),
  },
  migrate: {
    usage: 'migrate --to TEMPLATE',
    about: 'rewrites entries in another format; lists those it could not rewrite',
    options: ['to', 'from', 'under', 'diff', 'config', 'no-color', 'quiet', 'help'],
    run: async (call) => (await import('./cli/setup.ts')).runMigrate(call),
  },
  explain: {
    usage: 'explain RULE',
    about: 'explains a rule, its options and examples',
    options: ['help', 'no-color'],
    run: async (call) => (await import('./cli/setup.ts')).runExplain(call),
  },
  doctor: {
    usage: 'doctor [--repo owner/name]',
    about: 'checks token, configuration, workflow and network, and says how to fix what is wrong',
    options: ['repo', 'format', 'config', 'no-color', 'quiet', 'help'],
    run: async (call) => (await import('./cli/doctor.ts')).runDoctor(call),
  },
}

/** Runs one command. `home` is the folder of this package. Comes back with the exit code: 0 clean, 1 findings, 2 could not run. */
export async function main(args: readonly string[], home: URL): Promise<number> {
  const output = openOutput()
  try {
    return await dispatch(args, home, output)
  } catch (error) {
    if (error instanceof UserError || error instanceof ConfigError) output.complain(error.message)
    else output.explain(`listkeeper: this is a bug in listkeeper: ${(error as Error).stack ?? String(error)}`)
    return 2
  }
}

async function dispatch(args: readonly string[], home: URL, output: Output): Promise<number> {
  const { values, positionals } = readArguments(args)
  const { print } = output
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
    throw new UserError(`there is no command \`${name}\`${didYouMean(name, Object.keys(commands), '`listkeeper --help` lists them')}`)
  if (values.help) {
    print(commandHelp(command))
    return 0
  }
  const unsupported = (Object.keys(values) as (keyof typeof options)[]).find((option) => !command.options.includes(option))
  if (unsupported) throw new UserError(`\`${name}\` takes no option --${unsupported}; \`listkeeper ${name} --help\` lists its options`)
  return command.run({ values, rest, files: openFiles(currentFolder()), home, ...output })
}

/** The folder that this runs in. @throws {UserError} where it is no longer there. */
function currentFolder(): string {
  try {
    return process.cwd()
  } catch {
    throw new UserError('the current folder no longer exists, change to another one')
  }
}

function readArguments(args: readonly string[]): { values: Values; positionals: string[] } {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
  } catch (error) {
    const message = (error as Error).message.split('. ')[0]!
    const unknown = /Unknown option '--([^']+)'/.exec(message)?.[1]
    throw new UserError(
      unknown
        ? `there is no option --${unknown}${didYouMean(unknown, Object.keys(options), '`listkeeper COMMAND --help` lists them')}`
        : `${message}; \`listkeeper COMMAND --help\` lists the options`,
    )
  }
}

function help(): string {
  const lines = Object.values(commands).map(({ usage, about }) => `  listkeeper ${usage.padEnd(32)} ${about}`)
  return `${['listkeeper checks and fixes curated lists.', '', ...lines, '', 'check, fix, links and review take --format pretty|json|sarif|github|markdown|rdjson and --fail-on error|warning|info|never,', 'most commands --config FILE, --no-color and --quiet; `listkeeper COMMAND --help` lists its options.', '', 'Exit 0: clean. 1: findings at or above --fail-on. 2: could not run.'].join('\n')}\n`
}

function commandHelp({ usage, about, options: own }: Command): string {
  const takes = own.filter((option) => option !== 'help').map((option) => optionLine(usage.split(' ')[0]!, option))
  return `${[`listkeeper ${usage}`, '', `  ${about}`, '', 'Options:', ...takes].join('\n')}\n`
}

// In a checkout `node src/cli.ts` is the command; published, `bin.ts` is.
if (import.meta.main) process.exitCode = await main(process.argv.slice(2), new URL('..', import.meta.url))

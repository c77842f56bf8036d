/** Reads the arguments: which command is meant, its options and its paths, in the spellings that fingers know from other tools. */
import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { UserError } from '../files.ts'
import { didYouMean, meantBy } from './arguments.ts'
import { commands } from './commands.ts'
import { type Command, options, type Values } from './shared.ts'

/** What was asked for. `name` is that of a command, absent where none is meant. */
export type CommandLine = {
  readonly name?: string
  readonly values: Values
  readonly rest: readonly string[]
  readonly wants: 'version' | 'help' | 'run'
}

/** Options under the names that they have in ESLint, Prettier and git. */
const otherNames: Readonly<Record<string, string>> = {
  '-V': '--version',
  '--output-file': '--output',
  '--stdin-filepath': '--stdin-filename',
}

/** What does the work of an option that other tools have. */
const instead: Readonly<Record<string, string>> = {
  write: '`listkeeper fix` writes fixes',
  exclude: '`links.exclude` in the configuration leaves links out',
  ignore: '`rules` in the configuration switches rules off',
  verbose: '`--format json` shows everything',
  offline: '`listkeeper check` uses no network',
}

/** Reads them. @throws {UserError} in one line for what is no command or option. */
export function readCommandLine(args: readonly string[]): CommandLine {
  const { values: given, positionals } = parse(args)
  const values: Values = given['dry-run'] ? { ...given, diff: true } : given
  if (values.version) return { values, rest: [], wants: 'version' }
  const [first, ...others] = positionals
  if (first === 'help') return { ...named(others[0]), values, rest: [], wants: 'help' }
  if (first === undefined) return { values, rest: [], wants: values.help || args.length === 0 ? 'help' : 'run' }
  const isCommand = Object.hasOwn(commands, first)
  if (!isCommand && !isPath(first)) return { ...named(first), values, rest: [], wants: 'run' }
  const name = isCommand ? first : 'check'
  if (!values.help) requireOwn(name, commands[name]!, given)
  return { name, values, rest: isCommand ? others : positionals, wants: values.help ? 'help' : 'run' }
}

/** A command by its name; nothing for none. @throws {UserError} for a word that is none. */
function named(word: string | undefined): { name?: string } {
  if (word === undefined) return {}
  if (Object.hasOwn(commands, word)) return { name: word }
  throw new UserError(`there is no command \`${word}\`${didYouMean(word, Object.keys(commands), '`listkeeper --help` lists them')}`)
}

/** Whether a word in the place of a command is a path, a glob, an address or standard input. */
function isPath(word: string): boolean {
  return /^-$|[/\\*?[{]|\.(?:md|markdown|mdown|mkd)$/i.test(word) || existsSync(word)
}

function requireOwn(name: string, command: Command, values: Values): void {
  const unsupported = (Object.keys(values) as (keyof typeof options)[]).find((option) => !command.options.includes(option))
  if (!unsupported) return
  const others = Object.keys(commands).filter((other) => commands[other]!.options.includes(unsupported))
  throw new UserError(
    `\`${name}\` takes no option --${unsupported}, which is one of ${others.join(', ')}; \`listkeeper ${name} --help\` lists its options`,
  )
}

function parse(args: readonly string[]): { values: Values; positionals: string[] } {
  const end = args.indexOf('--')
  const known = args.map((arg, index) => (end >= 0 && index > end ? arg : arg.replace(/^[^=]+/, (name) => otherNames[name] ?? name)))
  try {
    return parseArgs({ args: known, options, allowPositionals: true, strict: true })
  } catch (error) {
    throw new UserError(wordsFor((error as Error).message, args))
  }
}

/** What is wrong with the options, from what Node says of it. */
function wordsFor(said: string, args: readonly string[]): string {
  const message = said.split(/\.\s/)[0]!
  const unknown = /Unknown option '(--?)([^']+)'/.exec(message)
  const command = args.find((arg) => Object.hasOwn(commands, arg))
  const listing = `\`listkeeper ${command ?? 'COMMAND'} --help\` lists ${command === undefined ? 'the options' : 'its options'}`
  // What follows is the next option, or begins like one.
  const bare = /^Option '(?:-\w, )?(--?[\w-]+)(?: <value>)?' argument (?:missing|is ambiguous)/.exec(message)
  if (bare) return `${bare[1]} needs a value; ${listing}`
  if (!unknown) return `${message}; ${listing}`
  const [, dashes, name = ''] = unknown
  if (dashes === '-') return `there is no option -${name}; ${listing}`
  if (Object.hasOwn(instead, name)) return `there is no option --${name}; ${instead[name]}`
  const own = command === undefined ? Object.keys(options) : commands[command]!.options
  const meant = meantBy(name, own)
  return `there is no option --${name}${meant === undefined ? `; ${listing}` : `, did you mean \`--${meant}\`?`}`
}

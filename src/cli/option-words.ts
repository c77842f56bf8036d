/** What each option does, for the help of a command; an option that means two things has its words for each command. */
import type { options } from './shared.ts'

type Name = keyof typeof options
/** What is after the option, where it takes a value, and what it does. */
type OptionWords = readonly [value: string, about: string]

const words: Readonly<Record<Name, OptionWords>> = {
  base: ['REV', 'shows only what is new since this revision'],
  links: ['', 'checks the links too'],
  'per-host': ['N', 'maximum concurrent requests per host'],
  timeout: ['TIME', 'timeout for one request, for example 20s'],
  deadline: ['TIME', 'ends the run after this time, for example 30m'],
  history: ['FILE', 'keeps the results of earlier runs in this file'],
  report: ['FILE', 'writes an HTML report with charts'],
  'allow-private': ['', 'also checks addresses in private networks'],
  head: ['REV', 'the proposed revision (default: HEAD)'],
  repo: ['DIR', 'the repository (default: the current folder)'],
  path: ['FILE', 'reviews only this file'],
  diff: ['', 'prints the changes as a patch, writes nothing'],
  'dry-run': ['', 'the same as --diff'],
  fix: ['', 'fixes what can be fixed, and reports what is left'],
  rule: ['NAME', 'fixes only what this rule finds; can be repeated'],
  'stdin-filename': ['NAME', 'the name of the text on standard input, for the configuration and the report'],
  regenerate: ['', 'regenerates the table of contents in its own style'],
  contents: ['', 'adds a table of contents where there is none'],
  last: ['N', 'how many merged changes (default: 50)'],
  within: ['DAYS', 'how long after a change a correction counts (default: 90)'],
  proposals: ['N', 'compares with what maintainers asked for on the last closed proposals on GitHub; needs a token'],
  format: ['NAME', 'pretty, json, sarif, github, markdown or rdjson'],
  output: ['FILE', 'writes the output to this file instead'],
  config: ['FILE', 'the configuration file (default: .github/listkeeper.yml)'],
  'fail-on': ['LEVEL', 'minimum severity that makes the command exit with 1: error, warning, info or never (default: error)'],
  'max-warnings': ['N', 'exits with 1 where there are more warnings than this'],
  to: ['TEMPLATE', 'the new format of the entries'],
  from: ['TEMPLATE', 'their present format (default: learned from the list)'],
  under: ['HEADING', 'only entries under these headings; * matches anything'],
  force: ['', 'replaces existing files'],
  contributing: ['', 'writes a paragraph for CONTRIBUTING.md, or into it between two markers'],
  'pull-request-template': ['', 'writes a template for pull requests'],
  'pre-commit': ['', 'writes a hook for pre-commit'],
  role: ['ROLE', 'all, web or worker; the last two need PostgreSQL (default: all)'],
  'no-color': ['', 'disables colours'],
  quiet: ['', 'prints less'],
  help: ['', 'shows this help'],
  version: ['', 'shows the version'],
}

const particular: Readonly<Record<string, OptionWords>> = {
  'check rule': ['NAME', 'checks only this rule; can be repeated'],
  'review repo': ['DIR', 'the repository: a folder or owner/repo (default: the current folder)'],
  'review base': ['REV', 'the branch that the change is proposed to'],
  'doctor format': ['NAME', 'pretty or json'],
  'queue format': ['NAME', 'pretty or json'],
  'try format': ['NAME', 'pretty, json or markdown'],
  'doctor repo': ['OWNER/NAME', 'the repository on GitHub (default: that of the clone)'],
}

const shorts: Readonly<Partial<Record<Name, string>>> = { config: '-c, ', format: '-f, ', output: '-o, ', quiet: '-q, ' }

/** What an option of a command does, and the word for its value where it takes one. */
export function optionWords(command: string, option: Name): OptionWords {
  return particular[`${command} ${option}`] ?? words[option]
}

/** A line for an option of a command, or two where there is little room. */
export function optionLine(command: string, option: Name, isNarrow = false): string {
  const [value, about] = optionWords(command, option)
  const name = `${shorts[option] ?? ''}--${option}${value === '' ? '' : ` ${value}`}`
  return isNarrow ? `  ${name}\n      ${about}` : `  ${name.padEnd(24)} ${about}`
}

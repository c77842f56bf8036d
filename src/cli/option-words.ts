/** What each option does, for the help of a command; an option that means two things has its words for each command. */
import type { options } from './shared.ts'

type Name = keyof typeof options
/** What is after the option, where it takes a value, and what it does. */
type OptionWords = readonly [value: string, about: string]

const words: Readonly<Record<Name, OptionWords>> = {
  base: ['REV', 'shows only what came since this revision'],
  links: ['', 'asks for the links too'],
  'per-host': ['N', 'most requests under way at one host'],
  timeout: ['TIME', 'longest wait for one answer, as 20s'],
  deadline: ['TIME', 'ends the run with what it has, as 30m'],
  history: ['FILE', 'remembers between runs what became of each link'],
  report: ['FILE', 'writes a page about the links, with charts'],
  'allow-private': ['', 'asks addresses of private networks too'],
  head: ['REV', 'the proposed revision, HEAD without it'],
  repo: ['DIR', 'the repository, the present folder without it'],
  path: ['FILE', 'reviews this file alone'],
  diff: ['', 'prints what would change, and writes nothing'],
  rule: ['NAME', 'corrects what this rule finds, and nothing else; may be repeated'],
  regenerate: ['', 'writes the contents anew, in their own style'],
  contents: ['', 'adds a table of contents where there is none'],
  last: ['N', 'how many merged changes, 50 without it'],
  within: ['DAYS', 'how long after a change a correction counts, 90 without it'],
  format: ['NAME', 'pretty, json, sarif, github, markdown or rdjson'],
  config: ['FILE', 'the configuration, .github/listkeeper.yml without it'],
  'fail-on': ['LEVEL', 'what ends in exit code 1: error, warning, info or never'],
  to: ['TEMPLATE', 'the format that entries are to have'],
  from: ['TEMPLATE', 'the format that they have; learned without it'],
  under: ['HEADING', 'only entries below these headings; * stands for anything'],
  force: ['', 'replaces files that are there already'],
  contributing: ['', 'writes a paragraph for CONTRIBUTING.md'],
  'pull-request-template': ['', 'writes a template for pull requests'],
  'pre-commit': ['', 'writes a hook for pre-commit'],
  'no-color': ['', 'writes without colours'],
  quiet: ['', 'says less'],
  help: ['', 'shows this'],
  version: ['', 'shows the version'],
}

const particular: Readonly<Record<string, OptionWords>> = {
  'review base': ['REV', 'the branch that the change is proposed to'],
  'doctor format': ['NAME', 'pretty or json'],
  'try format': ['NAME', 'pretty, json or markdown'],
  'doctor repo': ['OWNER/NAME', 'the repository at GitHub, that of the clone without it'],
}

/** A line for an option of a command. */
export function optionLine(command: string, option: Name): string {
  const [value, about] = particular[`${command} ${option}`] ?? words[option]
  return `  ${`--${option}${value === '' ? '' : ` ${value}`}`.padEnd(24)} ${about}`
}

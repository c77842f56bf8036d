/** The commands: what each is called with, what it is for, its options, and the module that runs it. `check` is in the same bundle, so that it starts fast; the other commands load when they are called. */
import { runCheck } from './check.ts'
import type { Command } from './shared.ts'

const report = ['format', 'output', 'fail-on', 'max-warnings'] as const
const terminal = ['no-color', 'quiet', 'help'] as const
const common = [...report, 'config', ...terminal] as const
const linkOptions = ['per-host', 'timeout', 'deadline', 'history', 'report', 'allow-private'] as const

export const commands: Readonly<Record<string, Command>> = {
  check: {
    usage: 'check [paths]',
    about:
      'checks format, syntax, duplicates and contents; --links checks the links too, --fix fixes what can be fixed; `-` reads standard input',
    options: ['base', 'links', 'fix', 'rule', 'stdin-filename', ...linkOptions, ...common],
    run: runCheck,
  },
  fix: {
    usage: 'fix [paths]',
    about: 'applies the safe fixes; --diff prints them instead, --regenerate regenerates the table of contents',
    options: ['diff', 'rule', 'regenerate', 'dry-run', 'stdin-filename', 'format', 'output', 'fail-on', 'config', ...terminal],
    run: async (call) => (await import('./fix.ts')).runFix(call),
  },
  links: {
    usage: 'links [paths]',
    about: 'checks the links; only dead ones are errors; --report FILE writes an HTML report, --history FILE keeps results',
    options: [...linkOptions, ...common],
    run: async (call) => (await import('./links.ts')).runLinks(call),
  },
  review: {
    usage: 'review --base REV [--head REV]',
    about: 'shows the review a pull request would get, from git objects',
    options: ['base', 'head', 'repo', 'path', ...common],
    run: async (call) => (await import('./history.ts')).runReview(call),
  },
  try: {
    usage: 'try [DIR or owner/repo]',
    about: 'shows what listkeeper would have reported on the last merged changes, and what people corrected later',
    options: ['last', 'within', 'proposals', 'format', 'output', 'config', ...terminal],
    run: async (call) => (await import('./history.ts')).runTry(call),
  },
  init: {
    usage: 'init [paths]',
    about: 'learns the formats of a list and writes the configuration and the workflow',
    options: [
      'diff',
      'dry-run',
      'force',
      'contents',
      'contributing',
      'pull-request-template',
      'pre-commit',
      'output',
      'config',
      ...terminal,
    ],
    run: async (call) => (await import('./init.ts')).runInit(call),
  },
  migrate: {
    usage: 'migrate --to TEMPLATE',
    about: 'rewrites entries in another format; lists those it could not rewrite',
    options: ['to', 'from', 'under', 'diff', 'dry-run', 'output', 'config', ...terminal],
    run: async (call) => (await import('./setup.ts')).runMigrate(call),
  },
  explain: {
    usage: 'explain RULE',
    about: 'explains a rule, its options and examples',
    options: ['output', 'help', 'no-color'],
    run: async (call) => (await import('./setup.ts')).runExplain(call),
  },
  doctor: {
    usage: 'doctor [--repo owner/name]',
    about: 'checks token, configuration, workflow and network, and says how to fix what is wrong',
    options: ['repo', 'format', 'output', 'config', ...terminal],
    run: async (call) => (await import('./doctor.ts')).runDoctor(call),
  },
  queue: {
    usage: 'queue owner/repo',
    about: 'lists the open proposals of a list on GitHub by what they wait for: a maintainer, the author, a rule, a conflict',
    options: ['format', 'output', ...terminal],
    run: async (call) => (await import('./queue.ts')).runQueue(call),
  },
  serve: {
    usage: 'serve [dead-letters or redrive [ID...]]',
    about: 'runs the GitHub App as a service; dead-letters lists what could not be done, redrive queues it again',
    options: ['role', ...terminal],
    run: async (call) => (await import('./serve.ts')).runServe(call),
  },
  completion: {
    usage: 'completion bash|zsh|fish',
    about: 'prints a script that completes commands, options and rules in your shell',
    options: ['output', 'help'],
    run: async (call) => (await import('./completion.ts')).runCompletion(call, commands),
  },
}

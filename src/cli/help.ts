/** What `--help` and `help` print, folded to the width of the terminal. */
import { foldLines } from '../report/terminal/fold.ts'
import { commands } from './commands.ts'
import { optionLine } from './option-words.ts'
import type { Command } from './shared.ts'

/** All commands, and what holds for each of them. */
export function help(width: number | undefined): string {
  const isNarrow = width !== undefined && width < 80
  const lines = Object.values(commands).map(({ usage, about }) =>
    isNarrow ? `  listkeeper ${usage}\n      ${about}` : `  listkeeper ${usage.padEnd(32)} ${about}`,
  )
  const text = [
    'listkeeper checks and fixes curated lists.',
    '',
    ...lines,
    '',
    'A path is a file, a folder or a glob (what .gitignore names is left out), or a list on GitHub: owner/repo or its address. `listkeeper README.md` is `listkeeper check README.md`.',
    '',
    'check, links and review take -f, --format pretty|json|sarif|github|markdown|rdjson, --fail-on error|warning|info|never and --max-warnings N; most commands -c, --config FILE, -o, --output FILE, --no-color and --quiet; `listkeeper help COMMAND` lists its options.',
    '',
    'Exit 0: clean. 1: findings at or above --fail-on. 2: could not run.',
  ].join('\n')
  return `${fold(text, width)}\n`
}

/** One command with its options. */
export function commandHelp(name: string, { usage, about, options }: Command, width: number | undefined): string {
  const takes = options.filter((option) => option !== 'help').map((option) => optionLine(name, option, (width ?? 120) < 80))
  return `${fold([`listkeeper ${usage}`, '', `  ${about}`, '', 'Options:', ...takes].join('\n'), width)}\n`
}

function fold(text: string, width: number | undefined): string {
  return width === undefined ? text : foldLines(text, width)
}

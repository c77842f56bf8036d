/** The answers that explain the commands: `help`, and what is said to a command that was not understood. Pure. */
import { code } from '../../markdown.ts'
import { type Answer, done, unclear } from './answer.ts'
import { type CommandOptions, commandWords, linkRule, type Misread, mostTaken, type Place } from './read-commands.ts'

/** The words for a command that was not understood. */
export function misreadAnswer(command: Misread, { where, rules }: CommandOptions): Answer {
  const shown = command.word === '' ? '' : code(command.word)
  const meant = command.meant === undefined ? '' : ` Did you mean ${code(command.meant)}?`
  if (command.kind === 'unknown')
    return unclear(`I do not know ${shown}.${meant} I know ${commandWords[where].map((word) => code(`/listkeeper ${word}`)).join(', ')}.`)
  switch (command.problem) {
    case 'nothing':
      return unclear(`Something is missing: it is ${usage[where][command.command]}.`)
    case 'no-rule':
      return unclear(
        `${shown} is neither a rule nor a URL.${meant} A URL starts with \`https://\`; the rules are ${[...rules, linkRule].map(code).join(', ')}.`,
      )
    case 'no-address':
      return unclear(`${shown} is not a complete URL; it has to start with \`https://\`.`)
    case 'no-number':
      return unclear(`${shown} is no number of a pull request; it is ${usage[where][command.command]}.`)
    case 'too-many':
      return unclear(`One command takes ${mostTaken} pull requests at most; these are ${shown}.`)
    case 'no-part':
      return unclear(
        `${usage[where][command.command]} takes no ${shown}, so I did nothing: it ${wholes[where][command.command]}.${parts[command.command] ?? ''}`,
      )
    case 'no-day':
      return unclear(`${shown === '' ? 'The day is missing' : `${shown} is no day`}; one is written like \`2027-01-31\`.`)
  }
}

/** How each command is written. */
const usage: Readonly<Record<Place, Readonly<Record<string, string>>>> = {
  'pull-request': {
    fix: '`/listkeeper fix`',
    recheck: '`/listkeeper recheck`',
    accept: '`/listkeeper accept`',
    decline: '`/listkeeper decline <reason> [words]`',
    take: '`/listkeeper take [numbers]`',
    repair: '`/listkeeper repair all`',
    ignore: '`/listkeeper ignore <rule or address> [until] [reason]`',
    help: '`/listkeeper help`',
  },
  issue: {
    replace: '`/listkeeper replace <address> <new address>`',
    remove: '`/listkeeper remove <address>`',
    repair: '`/listkeeper repair all`',
    ignore: '`/listkeeper ignore <address> [until] [reason]`',
    help: '`/listkeeper help`',
  },
}

const purposes: Readonly<Record<Place, Readonly<Record<string, string>>>> = {
  'pull-request': {
    fix: 'commits the fixes that need no decision to this branch',
    recheck: 'reviews this pull request again',
    accept:
      'accepts what was found, on this pull request alone; in the thread of a comment only that; for people with write access, who can also resolve the thread',
    decline: 'closes this pull request with the text that the configuration has for the reason; for people with write access',
    take: 'opens a pull request with what this one adds, corrected and on the newest commit; several numbers make one; for people with write access',
    repair: 'opens a pull request that fixes what needs no decision in the whole list, old problems included; for people with write access',
    ignore: 'opens a pull request that makes an exception in the configuration; for people with write access',
    help: 'shows this help',
  },
  issue: {
    replace: 'replaces one URL with another, everywhere in the list',
    remove: 'removes the entries with this URL',
    repair: 'opens a pull request that fixes what needs no decision in the whole list, old problems included',
    ignore: 'ignores this URL, until a date such as `2027-01-31` if one is given',
    help: 'shows this help',
  },
}

/** What a command does that has no parts, in a sentence about it. */
const wholes: Readonly<Record<Place, Readonly<Record<string, string>>>> = {
  'pull-request': {
    fix: 'commits all fixes that need no decision',
    accept: 'accepts all that was found',
    repair: 'fixes what needs no decision in the whole list',
  },
  issue: { repair: 'fixes what needs no decision in the whole list' },
}

/** How a part of it is done. */
const parts: Readonly<Record<string, string>> = {
  fix: ' To correct one line, commit the suggestion in its comment.',
  accept: ' To accept one thing, resolve its thread, or write the command there.',
}

/** The list of commands. */
export function helpAnswer(where: Place): Answer {
  const lines = commandWords[where].map((word) => `- ${usage[where][word]} ${purposes[where][word]}`)
  const who = where === 'issue' ? 'People with write access' : 'People with write access, and the author of this pull request,'
  return done(`${who} can write, at the start of a line:\n\n${lines.join('\n')}`)
}

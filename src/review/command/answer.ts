/** What is answered to a command: plain words with the reason and what to do next. Pure. */
import type { Unjudged } from '../../finding.ts'
import { code, escapeText, fence } from '../../markdown.ts'
import { unjudgedSentence } from '../comment/unjudged-words.ts'
import { counted } from '../text/enumerate.ts'
import { type Command, type CommandOptions, commandWords, linkRule, type Misread, type Place, type Subject } from './read-commands.ts'

/** How a command ended: it was done, it may or can not be done, or it was not understood. */
export type Verdict = 'done' | 'refused' | 'unclear'

/** The answer to one command, in Markdown in which text of others is escaped. */
export type Answer = { readonly verdict: Verdict; readonly text: string }

/** What came of correcting a pull request. */
export type Fixed =
  | {
      readonly kind: 'committed'
      readonly commit: string
      readonly fixed: number
      readonly left: number
      /** Lines whose corrections would go on and on, and their rules: they stay as they are. */
      readonly endless?: string
    }
  | { readonly kind: 'nothing'; readonly left: number; readonly endless?: string }
  | Unwritable
  | { readonly kind: 'moved' | 'closed' | 'lost' }
  | { readonly kind: 'broken' | 'off'; readonly why: string }

/** Nothing was committed to the branch: it may not be for who asks, or GitHub does not let us. `why` is a clause, or what GitHub says. */
export type Unwritable = {
  readonly kind: 'unwritable'
  readonly because:
    | 'asker'
    | 'default'
    | 'protected'
    | 'shared'
    | 'edits'
    | 'organization'
    | 'fork'
    | 'gone'
    | 'token'
    | 'rule'
    | 'archived'
    | 'limit'
    | 'invalid'
  readonly why: string
}

/** What came of looking at a pull request again. */
export type Rechecked =
  | {
      readonly kind: 'reviewed'
      readonly commit: string
      readonly things: number
      readonly where: 'review' | 'check-run' | 'annotations'
      /** What could not be judged. */
      readonly unjudged?: readonly Unjudged[]
    }
  | { readonly kind: 'skipped'; readonly why: string }
  | { readonly kind: 'moved' | 'closed' }

/** What came of proposing an exception. */
export type Ignored =
  | { readonly kind: 'proposed'; readonly number: number }
  | { readonly kind: 'already' }
  | { readonly kind: 'moved' }
  | { readonly kind: 'off'; readonly why: string }
  /** It cannot be proposed; `text` is what a maintainer can write into the file at `path` instead. */
  | { readonly kind: 'refused'; readonly why: string; readonly path: string; readonly text?: string }

/** The words for a correction. */
export function fixedAnswer(result: Fixed): Answer {
  const again = 'Write `/listkeeper fix` again to fix the newest one.'
  switch (result.kind) {
    case 'committed':
      return done(
        `Corrected ${counted(result.fixed, 'line')} in ${result.commit}.${result.left === 0 ? '' : ` ${leftFor(result.left)}`}${endlessWords(result)}`,
      )
    case 'nothing':
      return done(
        `${result.left === 0 ? 'There is nothing to fix.' : `There is nothing I can fix. ${leftFor(result.left)}`}${endlessWords(result)}`,
      )
    case 'moved':
      return refused(`A newer commit has been pushed, so I changed nothing. ${again}`)
    case 'closed':
      return refused('This pull request is closed, so I changed nothing.')
    case 'lost':
      return refused(
        'GitHub did not confirm the commit. Look at the commits of this pull request; if there is none of mine, write `/listkeeper fix` again.',
      )
    case 'broken':
      return refused(
        `The configuration on the base branch cannot be read, so I changed nothing: ${escapeText(result.why)}. A maintainer can fix it there.`,
      )
    case 'off':
      return offAnswer(result.why)
    case 'unwritable':
      return refused(unwritableWords(result))
  }
}

/** Everything is switched off, by a label or the configuration; `why` is a clause. */
export function offAnswer(why: string): Answer {
  return refused(`I did nothing, because listkeeper is switched off here: ${escapeText(why)}.`)
}

/** What stays as it is although there are corrections for it. */
function endlessWords({ endless }: { readonly endless?: string }): string {
  return endless === undefined ? '' : ` Not fixed, because the fixes undo each other: ${escapeText(endless)}.`
}

/** Why there is no commit, and what to do. The suggestions of the review stand in any case. */
function unwritableWords({ because, why }: Unwritable): string {
  const stay = 'The suggestions in the review stay: one click applies each.'
  switch (because) {
    case 'asker':
      return `The branch is in this repository itself, where I commit only for people with write access. ${stay} A maintainer can write \`/listkeeper fix\` too.`
    case 'default':
      return `This pull request comes from the default branch of the repository, and I never commit there. ${stay}`
    case 'protected':
      return `The branch of this pull request is protected, and I never commit to a protected branch. ${stay}`
    case 'shared':
      return `Other pull requests are proposed to the branch of this one, so I leave it alone. ${stay}`
    case 'edits':
      return `I may not commit to your fork. ${stay} Or tick **Allow edits by maintainers** at the right of this page, and write \`/listkeeper fix\` again.`
    case 'organization':
      return `The branch is in a fork of an organization, where GitHub lets nobody else commit. ${stay}`
    case 'fork':
      return `GitHub did not let me commit to the fork, although edits are allowed: my token ends at this repository. ${stay}`
    case 'gone':
      return `The branch of this pull request is gone, or it is in a repository that I cannot see, so there is nothing to commit to. ${stay}`
    case 'token':
      return `My token may not write to this branch. ${stay} A maintainer can give it the permission \`contents: write\`.`
    case 'limit':
      return `GitHub takes no more commits from me for now. ${stay} Or write \`/listkeeper fix\` again in an hour.`
    case 'invalid':
      return `GitHub did not take the commit: ${escapeText(why)}. ${stay}`
    case 'rule':
      return `A rule of this repository does not let me commit to this branch${ruleReason(why)}. ${stay}`
    case 'archived':
      return 'This repository is archived, so nothing in it can change.'
  }
}

/** What GitHub's words say of a rule, the most telling first: one refusal may name several. */
const ruleReasons: readonly (readonly [RegExp, string])[] = [
  [/through (?:a pull request|the merge queue)|approving review/i, 'it changes through pull requests alone'],
  [/status check|deployment/i, 'checks have to pass before anything is committed to it'],
  [/verified signatures/i, 'it wants signed commits, and GitHub did not take mine for one'],
  [/protected ref|locked branch/i, 'nobody may update it'],
  [/not authorized to push/i, 'it names who may push to it'],
]

function ruleReason(why: string): string {
  const reason = ruleReasons.find(([words]) => words.test(why))?.[1]
  return reason === undefined ? '' : `: ${reason}`
}

/** The words for a second look. */
export function recheckedAnswer(result: Rechecked): Answer {
  switch (result.kind) {
    case 'reviewed': {
      const looked = `I checked ${result.commit} again`
      const { unjudged = [] } = result
      if (unjudged.length > 0) return refused(`${looked}, but ${escapeText(unjudgedSentence(unjudged))}.`)
      if (result.things === 0) return done(`${looked}: there is nothing to fix.`)
      const places = { review: 'see the review', 'check-run': 'see the check run', annotations: 'see the annotations' }
      return done(
        `${looked}: there ${result.things === 1 ? 'is one thing' : `are ${result.things} things`} to look at, ${places[result.where]}.`,
      )
    }
    case 'skipped':
      return refused(`I did not review this pull request: ${escapeText(result.why)}.`)
    case 'moved':
      return refused('A newer commit has been pushed; it gets its own review.')
    case 'closed':
      return refused('This pull request is closed, so I did not look at it.')
  }
}

/** The words for an exception. */
export function ignoredAnswer(result: Ignored, subjects: readonly Subject[]): Answer {
  const what = subjects.map(subjectWords).join(', ')
  switch (result.kind) {
    case 'proposed':
      return done(`#${result.number} makes an exception for ${what} once it is merged; write \`/listkeeper recheck\` here then.`)
    case 'already':
      return done(`The configuration makes an exception for ${what} already.`)
    case 'off':
      return offAnswer(result.why)
    case 'moved':
      return refused('The base branch changed in the meantime. Write the command again.')
    case 'refused': {
      const byHand =
        result.text === undefined
          ? ''
          : `\n\nWritten into ${code(result.path)} by hand, this does the same:\n\n${fence(result.text, { info: 'yaml' })}`
      return refused(`I could not propose an exception for ${what}: ${escapeText(result.why)}.${byHand}`)
    }
  }
}

/** The words where a rule is to be ignored until a day: the configuration knows days for links alone. */
export function notForAWhile(subject: Subject): Answer {
  const what = subjectWords(subject)
  return unclear(
    `A rule can only be switched off for good, not until a day. If that is what you want, write ${code(`/listkeeper ignore ${subject.kind === 'rule' ? subject.rule : subject.url}`)}; I left ${what} as it is.`,
  )
}

function subjectWords(subject: Subject): string {
  return code(subject.kind === 'rule' ? subject.rule : subject.url)
}

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
    case 'no-day':
      return unclear(`${shown === '' ? 'The day is missing' : `${shown} is no day`}; one is written like \`2027-01-31\`.`)
  }
}

/** How each command is written. */
const usage: Readonly<Record<Place, Readonly<Record<string, string>>>> = {
  'pull-request': {
    fix: '`/listkeeper fix`',
    recheck: '`/listkeeper recheck`',
    ignore: '`/listkeeper ignore <rule or address> [until] [reason]`',
    help: '`/listkeeper help`',
  },
  issue: {
    replace: '`/listkeeper replace <address> <new address>`',
    remove: '`/listkeeper remove <address>`',
    ignore: '`/listkeeper ignore <address> [until] [reason]`',
    help: '`/listkeeper help`',
  },
}

const purposes: Readonly<Record<Place, Readonly<Record<string, string>>>> = {
  'pull-request': {
    fix: 'commits the fixes that need no decision to this branch',
    recheck: 'reviews this pull request again',
    ignore: 'opens a pull request that makes an exception in the configuration; for people with write access',
    help: 'shows this help',
  },
  issue: {
    replace: 'replaces one URL with another, everywhere in the list',
    remove: 'removes the entries with this URL',
    ignore: 'ignores this URL, until a date such as `2027-01-31` if one is given',
    help: 'shows this help',
  },
}

/** The list of commands. */
export function helpAnswer(where: Place): Answer {
  const lines = commandWords[where].map((word) => `- ${usage[where][word]} ${purposes[where][word]}`)
  const who = where === 'issue' ? 'People with write access' : 'People with write access, and the author of this pull request,'
  return done(`${who} can write, at the start of a line:\n\n${lines.join('\n')}`)
}

/** The words for somebody who may not. */
export function forbiddenAnswer(commands: readonly Command[], where: Place): Answer {
  const isForAuthors = where === 'pull-request' && commands.some(({ kind }) => kind !== 'ignore')
  return refused(
    isForAuthors
      ? 'Only people with write access and the author of this pull request can give me commands here.'
      : 'Only people with write access can ask me for that; a maintainer can write the same command.',
  )
}

/** The words where GitHub failed on the way. */
export function failedAnswer(why: string): Answer {
  return refused(`I could not finish: ${escapeText(why)}. Nothing is lost; write the command again later.`)
}

function done(text: string): Answer {
  return { verdict: 'done', text }
}

function refused(text: string): Answer {
  return { verdict: 'refused', text }
}

function unclear(text: string): Answer {
  return { verdict: 'unclear', text }
}

function leftFor(left: number): string {
  return `${counted(left, 'thing')} ${left === 1 ? 'is' : 'are'} left for a person to decide; see the review.`
}

/** The gravest verdict of several answers: what was not understood, before what could not be done. */
export function verdictOf(answers: readonly Answer[]): Verdict {
  return (['unclear', 'refused'] as const).find((verdict) => answers.some((answer) => answer.verdict === verdict)) ?? 'done'
}

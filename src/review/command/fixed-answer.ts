/** The answer to `fix`: what was committed, or why nothing was and what to do instead. Pure. */
import { escapeText } from '../../markdown.ts'
import { counted } from '../text/enumerate.ts'
import { type Answer, done, offAnswer, refused } from './answer.ts'

/** The outcome of fixing a pull request. */
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

function leftFor(left: number): string {
  return `${counted(left, 'thing')} ${left === 1 ? 'is' : 'are'} left for a person to decide; see the review.`
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

/** What to do about a pull request of our own, from what is on GitHub and what is to be there. Pure; the mark in its body says what we said last. */
import { longestBody } from '../comment/line-comment.ts'
import { hash } from '../comment/mark.ts'
import { beforeHidden, hiddenLast, writeHidden } from '../text/hidden-mark.ts'

/** What a branch of listkeeper is to hold, and what its pull request is to say. */
export type Wanted = {
  readonly branch: string
  readonly base: { readonly branch: string; readonly commit: string }
  readonly title: string
  readonly body: string
  /** One word, as `repairs`. */
  readonly purpose: string
  /** What the change is, apart from the text around it: a person who closed the pull request declined this. */
  readonly about: string
  /** Whether there is nothing to change. */
  readonly isNothing: boolean
}

export type Head = {
  readonly commit: string
  /** Whether the branch has only commits of listkeeper. */
  readonly hasOnlyOwnCommits: boolean
  /** Whether it is the base and one commit with the very files that are wanted. */
  readonly isCurrent: boolean
}

/** A pull request from the branch. */
export type Pull = {
  readonly number: number
  readonly state: 'open' | 'closed' | 'merged'
  readonly base: string
  readonly body: string
  /** Whether this very token opened it. */
  readonly isOwn: boolean
  /** When it was opened, as GitHub writes times. */
  readonly opened?: string
}

export type Facts = {
  /** The newest commit of the base branch. */
  readonly tip: string | undefined
  readonly branch: Head | undefined
  /** A second branch, on which the new commit is made while the first one has an open pull request: one without commits would be closed by GitHub. */
  readonly spare: Head | undefined
  /** Newest first. */
  readonly pulls: readonly Pull[]
}

type Edited = { readonly number: number; readonly title?: string; readonly body: string; readonly state?: 'closed' }

export type Plan =
  | { readonly kind: 'settled'; readonly number?: number }
  /** The base branch is at another commit by now. */
  | { readonly kind: 'moved' }
  /** What people did is left as it is. */
  | { readonly kind: 'left'; readonly why: string; readonly number?: number }
  | { readonly kind: 'withdraw'; readonly close?: Edited }
  | {
      readonly kind: 'write'
      readonly build: 'none' | 'on-branch' | 'on-spare'
      readonly number?: number
      /** The body of a pull request to open. */
      readonly open?: string
      readonly edit?: Edited
    }

/** What is to be done; the same facts again, after it was done, give `settled`. */
export function planProposal(facts: Facts, wanted: Wanted): Plan {
  const { tip, branch, spare, pulls } = facts
  if (tip !== wanted.base.commit) return { kind: 'moved' }
  const isMine = ({ isOwn, body }: Pull): boolean => isOwn && readMark(body)?.purpose === wanted.purpose
  const open = pulls.filter(({ state }) => state === 'open')
  const mine = open.find(isMine)
  const number = (mine ?? open[0])?.number
  const left = (why: string): Plan => ({ kind: 'left', why, ...(number === undefined ? {} : { number }) })
  if ((branch && !branch.hasOnlyOwnCommits) || (spare && !spare.hasOnlyOwnCommits))
    return left(`somebody has pushed commits to the branch ${branch?.hasOnlyOwnCommits === false ? wanted.branch : spareOf(wanted.branch)}`)
  if (mine && mine.base !== wanted.base.branch) return left('somebody has pointed the pull request at another branch')
  if (wanted.isNothing) {
    if (mine) return { kind: 'withdraw', close: { number: mine.number, state: 'closed', body: withdrawnBody(mine.body) } }
    if (open.length > 0) return left('nothing is left to change, but somebody has opened a pull request of their own from the branch')
    return branch || spare ? { kind: 'withdraw' } : { kind: 'settled' }
  }
  const declined = pulls.find((pull) => pull.state === 'closed' && isMine(pull) && isAbout(readMark(pull.body), wanted))
  if (open.length === 0 && declined)
    return { kind: 'left', number: declined.number, why: 'somebody has closed the pull request with the same changes' }
  const build = branch?.isCurrent ? 'none' : branch && open.length > 0 ? 'on-spare' : 'on-branch'
  const edit = mine && editOf(mine, wanted)
  if (build === 'none' && open.length > 0 && !edit && !spare) return { kind: 'settled', number: number! }
  return {
    kind: 'write',
    build,
    ...(number === undefined ? { open: withMark(wanted.body, wanted) } : { number }),
    ...(edit ? { edit } : {}),
  }
}

/** The name of the second branch. */
export function spareOf(branch: string): string {
  return `${branch}-next`
}

/** What is to be said otherwise; what a person wrote into title or body stays until we have something else to say. */
function editOf({ number, body }: Pull, wanted: Wanted): Edited | undefined {
  const mark = readMark(body)!
  const isSame = { title: mark.title === hash(wanted.title), body: mark.body === hash(wanted.body) }
  if (isSame.title && isSame.body && isAbout(mark, wanted)) return undefined
  const text = isSame.body ? beforeHidden(body) : wanted.body
  return { number, body: withMark(text, wanted), ...(isSame.title ? {} : { title: wanted.title }) }
}

type Mark = {
  readonly purpose: string
  /** Hashes of what the change is, and of what we said last. */
  readonly about: string
  readonly title: string
  readonly body: string
  readonly isWithdrawn: boolean
}

/** The mark at the end of a body. The caller must check who wrote the body before it believes the block. */
function readMark(body: string): Mark | undefined {
  const [purpose = '', ...words] = hiddenLast(body, 'proposal') ?? []
  const [about = '', title = '', said = '', withdrawn] = words
  const isOne = /^[a-z-]+$/.test(purpose) && [about, title, said].every((word) => /^[0-9a-z]+$/.test(word))
  const isKnown = withdrawn === undefined || (withdrawn === 'withdrawn' && words.length === 4)
  return isOne && isKnown ? { purpose, about, title, body: said, isWithdrawn: withdrawn !== undefined } : undefined
}

function isAbout(mark: Mark | undefined, { about }: Wanted): boolean {
  return mark !== undefined && !mark.isWithdrawn && mark.about === hash(about)
}

function withMark(text: string, { purpose, about, title, body }: Wanted): string {
  return `${text}\n\n${writeHidden('proposal', purpose, hash(about), hash(title), hash(body))}`
}

/** The body of a pull request that is closed because nothing is left of it: one sentence above what stood there. */
function withdrawnBody(body: string): string {
  const sentence = 'None of these changes is needed any more, so listkeeper has closed this pull request.'
  const { purpose, about, title, body: said } = readMark(body)!
  const mark = writeHidden('proposal', purpose, about, title, said, 'withdrawn')
  const before = beforeHidden(body).trim()
  return before.length > longestBody ? `${sentence}\n\n${mark}` : `${sentence}\n\n---\n\n${before}\n\n${mark}`
}

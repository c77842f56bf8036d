/** The answer to `take`, the words of the pull request that it opens, and the hidden mark by which its originals are closed when it lands. Pure. */
import { code, escapeText } from '../../markdown.ts'
import { counted, enumerate } from '../text/enumerate.ts'
import { hiddenLast, writeHidden } from '../text/hidden-mark.ts'
import { type Answer, done, offAnswer, refused } from './answer.ts'

/** A proposal that is taken: the commit of it, who made it, and what it adds, by its titles. */
export type Taken = { readonly number: number; readonly head: string; readonly author: string; readonly titles: readonly string[] }

/** A proposal that is not, and why, as a clause in which text of others is escaped. */
export type LeftOut = { readonly number: number; readonly why: string }

/** The outcome of taking proposals. */
export type Taking =
  | {
      readonly kind: 'proposed'
      readonly number: number
      readonly taken: readonly Taken[]
      readonly left: readonly LeftOut[]
      /** How many things are left for a person to decide. */
      readonly things: number
    }
  | { readonly kind: 'nothing'; readonly left: readonly LeftOut[] }
  | { readonly kind: 'moved' }
  | { readonly kind: 'off' | 'broken' | 'refused'; readonly why: string }

/** The words for what was taken. */
export function takenAnswer(taking: Taking): Answer {
  switch (taking.kind) {
    case 'proposed': {
      const { number, taken, left, things } = taking
      const isSole = taken.length === 1 && left.length === 0
      const what = isSole ? 'This is' : `${enumerate(taken.map((one) => `#${one.number}`))} ${taken.length === 1 ? 'is' : 'are'}`
      const rest = things === 0 ? '' : ` ${counted(things, 'thing')} ${things === 1 ? 'is' : 'are'} left to decide there.`
      return done(`${what} in #${number} now, on the newest commit.${rest} ${whenMerged(taken)}${leftLines(left)}`)
    }
    case 'nothing':
      return refused(`I took nothing.${leftLines(taking.left)}`)
    case 'moved':
      return refused('The base branch changed in the meantime. Write the command again.')
    case 'off':
      return offAnswer(taking.why)
    case 'broken':
      return refused(`The configuration on the base branch cannot be read, so I took nothing: ${escapeText(taking.why)}.`)
    case 'refused':
      return refused(`I could not propose this: ${escapeText(taking.why)}.`)
  }
}

function whenMerged(taken: readonly Taken[]): string {
  const numbers = enumerate(taken.map(({ number }) => `#${number}`))
  return `When it is merged, ${numbers} ${taken.length === 1 ? 'is' : 'are'} closed with thanks.`
}

function leftLines(left: readonly LeftOut[]): string {
  return left.length === 0 ? '' : `\n\nNot taken:\n\n${left.map(({ number, why }) => `- #${number}: ${why}.`).join('\n')}`
}

const mostNamed = 3
const longestTitle = 60

/** The title of the pull request, which GitHub shows as plain text. */
export function takenTitle(taken: readonly Taken[]): string {
  const titles = taken.flatMap((one) => one.titles.map((title) => plainly(title)))
  const numbers = enumerate(taken.map(({ number }) => `#${number}`))
  if (titles.length === 0 || taken.length > mostNamed) return `Take ${numbers}`
  return `Add ${enumerate(titles, mostNamed)} (${numbers})`
}

function plainly(title: string): string {
  const letters = [...title.replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim()]
  return letters.length <= longestTitle ? letters.join('') : `${letters.slice(0, longestTitle - 1).join('')}…`
}

/** Its body. */
export function takenBody(taken: readonly Taken[], { by, branch }: { readonly by: string; readonly branch: string }): string {
  const lines = taken.map(({ number, author, titles }) => {
    const shown = titles.map((title) => `*${escapeText(plainly(title))}*`)
    const names = titles.length === 0 ? '' : `${enumerate(shown, mostNamed)}, `
    return `- ${names}proposed by ${escapeText(author)} in #${number}`
  })
  return `${escapeText(by)} took this over, corrected and on the newest commit of ${code(branch)}:\n\n${lines.join('\n')}\n\n${whenMerged(taken)} If you do not want it, close this one; the ${taken.length === 1 ? 'original stays' : 'originals stay'} open.\n\n${takenMark(taken)}`
}

function takenMark(taken: readonly Taken[]): string {
  return writeHidden('take', ...taken.map(({ number, head }) => `${number}@${head}`))
}

const pattern = /<!-- listkeeper:1 take ((?:\d{1,9}@[0-9a-f]{40,64} ?){1,20}) ?-->/

/** The proposals that a pull request of ours takes, each with the commit that was taken; whose body it is must be asked before it is believed. */
export function readTaken(body: string): readonly { readonly number: number; readonly head: string }[] {
  const found = pattern.exec(body)?.[1]?.trim()
  return found === undefined ? [] : found.split(' ').map((one) => ({ number: Number(one.split('@')[0]), head: one.split('@')[1]! }))
}

/** What is said on a proposal when the pull request that took it is merged. */
export function thanksBody(author: string, by: number): string {
  const who = author === 'ghost' ? '' : `, ${escapeText(author)}`
  return `This is in the list now, with #${by}. Thank you${who}!\n\n${writeHidden('landed', by)}`
}

/** Whether a comment of ours gives thanks. */
export function isThanks(body: string): boolean {
  const words = hiddenLast(body, 'landed')
  return words?.length === 1 && /^\d{1,9}$/.test(words[0]!)
}

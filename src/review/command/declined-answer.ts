/** The answer to `decline`: why a proposal is not taken, and the hidden mark by which later proposals of the same work are told of it. Pure. */
import { withoutEnd } from '../../list/markdown/without-end.ts'
import { code, escapeText } from '../../markdown.ts'
import { writeHidden } from '../text/hidden-mark.ts'
import { type Answer, done, offAnswer, refused, unclear } from './answer.ts'
import { marksOfAnswer } from './answer-mark.ts'
import { meantBy } from './read-commands.ts'

/** The outcome of declining a proposal. */
export type Declined =
  | {
      readonly kind: 'declined'
      readonly reason: string
      /** What the configuration says for the reason. */
      readonly text: string
      readonly words?: string
      /** Who declined it. */
      readonly by: string
    }
  /** `known` are the reasons of the configuration, which is at `path`. */
  | { readonly kind: 'unknown'; readonly reason?: string; readonly known: readonly string[]; readonly path: string }
  | { readonly kind: 'already' | 'merged' }
  | { readonly kind: 'off' | 'broken' | 'refused'; readonly why: string }

/** The words for a proposal that is declined; the text of the configuration is the maintainers' own Markdown. */
export function declinedAnswer(declined: Declined): Answer {
  switch (declined.kind) {
    case 'declined': {
      const { reason, text, words, by } = declined
      const own = words === undefined ? [] : [withAddresses(words)]
      const lines = [
        text.trim(),
        ...own,
        `${escapeText(by)} decided this for the maintainers. If something about it is wrong, say so here.`,
      ]
      return { ...done(lines.join('\n\n')), hidden: declinedMark(reason) }
    }
    case 'unknown':
      return unknownReason(declined)
    case 'already':
      return done('This was declined before; see the comment above.')
    case 'merged':
      return refused('This pull request is merged, so it cannot be declined.')
    case 'off':
      return offAnswer(declined.why)
    case 'broken':
      return refused(`The configuration on the base branch cannot be read, so I closed nothing: ${escapeText(declined.why)}.`)
    case 'refused':
      return refused(`I could not close this pull request: ${escapeText(declined.why)}.`)
  }
}

function unknownReason({ reason, known, path }: Declined & { kind: 'unknown' }): Answer {
  if (known.length === 0)
    return unclear(
      `The configuration has no reasons yet. A maintainer can write them into ${code(path)}, for example ${code('decline: { paid: "We list open source only." }')}.`,
    )
  const words = `The configuration has ${known.map((one) => code(one)).join(', ')}.`
  if (reason === undefined) return unclear(`A reason is missing: it is ${code('/listkeeper decline <reason> [words]')}. ${words}`)
  const { meant } = meantBy(reason, known)
  return unclear(`There is no text for ${code(reason)}.${meant === undefined ? '' : ` Did you mean ${code(meant)}?`} ${words}`)
}

/** Words of a person as text in which nothing but plain addresses has an effect. */
function withAddresses(words: string): string {
  return words
    .split(/(https?:\/\/[^\s<>()[\]\\`]+)/)
    .map((part, index) => {
      if (index % 2 === 0) return part === '' ? '' : spaced(part)
      // What ends a sentence is no part of the address.
      const address = withoutEnd(part, /[.,;:!?'"*_]/)
      return `<${address}>${escapeText(part.slice(address.length))}`
    })
    .join('')
}

/** Escaped text, with the spaces around it. */
function spaced(text: string): string {
  const [start, end] = [/^\s/.test(text), /\s$/.test(text)].map((is) => (is ? ' ' : ''))
  const inner = text.trim()
  return inner === '' ? ' ' : `${start}${escapeText(inner)}${end}`
}

function declinedMark(reason: string): string {
  return writeHidden('declined', reason)
}

/** The reason for which a comment of ours declines a proposal; whose it is must be asked before it is believed. */
export function readDeclined(body: string): string | undefined {
  const marks = marksOfAnswer(body)
  const [name, reason = '', ...more] = (marks.at(-1)?.[0] === 'accepted' ? marks.at(-2) : marks.at(-1)) ?? []
  return name === 'declined' && /^[\w-]{1,40}$/.test(reason) && more.length === 0 ? reason : undefined
}

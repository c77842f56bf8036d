/** Whether descriptions begin with a capital letter. */
import type { Frame, Sample } from './samples.ts'

/**
 * The letter that a description begins with, where that says something: names such as `npm`, `iOS` or `node.js` have a letter case of their
 * own, and so have notes such as `by X`.
 */
export function firstLetterIn({ text, sequence: { parts, glue, description } }: Frame): Sample[] {
  const part = parts[description]
  // What comes after a comma, or in brackets or quotes, goes on with something.
  if (part?.kind !== 'words' || !/^[^,;.()"“]{0,10} $/.test(glue[description]!)) return []
  const word = /^\p{L}+/u.exec(text.slice(part.start, part.start + longestWord))?.[0]
  if (word === undefined || notes.has(word.toLowerCase())) return []
  const form = /^\p{Lu}/u.test(word) ? 'capital' : /^\p{Ll}+$/u.test(word) ? 'small' : undefined
  const after = text.slice(part.start + word.length, part.start + 2 * longestWord).split(/\s/, 1)[0]!
  if (form === undefined || (form === 'small' && !/^(?:-[\p{L}-]+)?[.,;:!?]?$/u.test(after))) return []
  return [{ what: 'case', slot: 'first letter', form, start: part.start, end: part.start + word.length }]
}

type Lettered = { readonly tokens: { readonly text: string }; readonly samples: readonly Sample[] }

/** Small letters count only in words that begin two other descriptions with a capital letter, or many anywhere: others may be names. */
export function withoutNames<One extends Lettered>(all: readonly One[]): readonly One[] {
  const words = new Set(openers)
  const once = new Set<string>()
  const begun = all.flatMap(({ tokens, samples }) => {
    const found = samples.find(({ what }) => what === 'case')
    return found ? [{ found, word: tokens.text.slice(found.start, found.end) }] : []
  })
  for (const { word } of begun) {
    if (!/^\p{Lu}\p{Ll}*$/u.test(word)) continue
    const small = word.toLowerCase()
    if (once.has(small)) words.add(small)
    else once.add(small)
  }
  const names = new Set(begun.filter(({ found, word }) => found.form === 'small' && !words.has(word)).map(({ found }) => found))
  if (names.size === 0) return all
  return all.map((one) =>
    one.samples.some((sample) => names.has(sample)) ? { ...one, samples: one.samples.filter((sample) => !names.has(sample)) } : one,
  )
}

const longestWord = 30

/** What begins a note on where something is from, or what it is for. */
const notes: ReadonlySet<string> = new Set(['by', 'on', 'from', 'via', 'with', 'in', 'for', 'and', 'or', 'see', 'formerly', 'aka'])

/** Words that begin many descriptions and are no names. */
const openers: readonly string[] = `
  a an the this these your all another one some various most many
  simple fast easy free open modern powerful lightweight flexible advanced official interactive automatic online minimal minimalist tiny small
  beautiful extensible customizable declarative elegant popular quick fully highly automatically easily
  tool tools library libraries framework collection list package plugin component set wrapper implementation guide tutorial introduction
  overview course book article paper dataset benchmark survey app application extension template repository
  provides provide build builds create creates convert converts generate generates add adds get find finds make makes use uses run runs show
  shows display displays identify identifies manage manages read reads write writes allow allows enable enables help helps check checks
  detect detects learn explore discover automate automates monitor parse parses combine combines support supports turn turns
`
  .trim()
  .split(/\s+/)

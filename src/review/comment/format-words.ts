/** Says in the plain language of a pull request how the other entries are written: what to do first, and what it rests on. */
import type { Finding } from '../../finding.ts'
import { code, escapeText } from '../../markdown.ts'
import { quotesIn, sentence, type Words } from './link-words.ts'

/** What to do where an entry or a label differs from what the list keeps; undefined where the finding rests on nothing learned. */
export function learnedWords({ evidence, form }: Finding): Words | undefined {
  if (evidence === undefined) return undefined
  if (form.startsWith('balance ')) return { what: balanceWords(form) }
  const at = evidence.lastIndexOf(', for example line ')
  const example = at < 0 ? '' : ` (${evidence.slice(at + ', '.length)})`
  const fact = at < 0 ? evidence : evidence.slice(0, at)
  const entries = splitAt(fact, ' have ', / entries (?:of the list|in \*\*)/)
  const todo = entries && (grammarTodo(form, entries[1]) ?? todoFor(entries[1]))
  if (entries && todo) return { what: `Please ${todo}, as ${entries[0].replace(/^All /, 'all ')} do${example}.` }
  const labels = splitAt(fact, ' are written ', / such labels (?:of the list|in \*\*)/)
  if (labels) return { what: `Please write this label as ${labels[1]}, like ${labels[0]}${example}.` }
  return { what: `${evidence}.` }
}

/** Who, and what of them, on both sides of the last verb; undefined where the sentence is not about them. Names of sections may hold anything. */
function splitAt(fact: string, verb: string, who: RegExp): readonly [string, string] | undefined {
  const at = fact.lastIndexOf(verb)
  return at < 0 || !who.test(fact.slice(0, at)) ? undefined : [fact.slice(0, at), fact.slice(at + verb.length)]
}

function balanceWords(form: string): string {
  return form.includes('balance "')
    ? 'Please look at the quotation marks: one of them has no partner.'
    : 'Please look at the brackets: one of them has no partner.'
}

/** What to do about a part of an entry, by the kind of the fault; undefined for other findings. */
function grammarTodo(form: string, have: string): string | undefined {
  switch (form.split(' ')[0]) {
    case 'part':
      return `add ${have}`
    case 'kind':
    case 'cell':
    case 'order':
    case 'value':
      return `put ${have}`
    case 'form': {
      if (have.startsWith('dates like ')) return `write the date as in ${have.slice('dates like '.length)}`
      if (have.endsWith(' in dates')) return `write ${have}`
      if (have.endsWith(' as the text of the link')) return `put ${have}`
      const [written = '', part = ''] = have.split(' as the form of ')
      return `write ${part} as ${written}`
    }
    default:
      return undefined
  }
}

/** What to do to have what the others have, as the end of a sentence that begins with "Please". */
function todoFor(have: string): string | undefined {
  const period = /^(a|one) period at the end of the description$/.exec(have)
  if (period) return `end the description with ${period[1]} period`
  if (have === 'a capital letter at the start of the description') return 'start the description with a capital letter'
  if (have.startsWith('no ')) return `leave out the ${have.slice('no '.length)}`
  if (have.startsWith('links written ')) return `write links as ${have.slice('links written '.length)}`
  const venue = /^(bold|plain) venue and date, (as in `.*`)$/.exec(have)
  if (venue) return `write venue and date ${venue[1] === 'bold' ? 'in bold' : 'without bold'}, ${venue[2]}`
  return /^(?:`|a comma |a space |nothing |the period |the emoji |one pair |two pairs )/.test(have) ? `put ${have}` : undefined
}

/** What to do about spaces, bullets and indentation. */
export function spacingWords({ form, message }: Finding): Words {
  switch (form) {
    case 'glued bullet':
      return { what: 'Please add a space after the bullet: without it, readers see this line glued to the one above.' }
    case 'glued heading':
      return { what: 'Please add a space after the number signs: without it, readers see them instead of a heading.' }
    case 'sunken bullet':
      return { what: 'Please indent the bullet less: readers see this line glued to the one above.' }
    case 'doubled blanks':
      return { what: 'There are two spaces where one is enough.' }
    case 'trailing blanks':
      return { what: 'There are spaces at the end of the line.' }
    case 'missing blank':
      return { what: 'Please add a space between the link and its description.' }
    case 'blank before punctuation':
      return { what: `Please remove the space before ${quotesIn(message)[0] ?? 'the comma'}.` }
    case 'padded link text':
      return { what: "Please remove the space at the edge of the link's text." }
    case 'blanks behind bullet':
      return { what: 'Please put one space after the bullet, like the other entries.' }
    case 'glued item':
      return { what: 'Please put this entry on a line of its own: readers see it as part of the one before.' }
    case 'doubled word':
      return { what: `The word ${quotesIn(message)[0] ?? 'here'} is there twice.` }
    case 'number': {
      const asked = quotesIn(message)[1]
      return { what: `Please start the line with ${asked ?? 'a number'}, like the other entries.` }
    }
    case 'odd indentation':
    case 'indentation':
      return { what: indentationWords(message) }
    default: {
      const asked = form.startsWith('bullet ') ? quotesIn(message)[1] : undefined
      return { what: asked ? `Please start the line with ${asked}, like the other entries.` : sentence(message) }
    }
  }
}

function indentationWords(message: string): string {
  const asked = /, expected (none|tabs|spaces|\d+ [a-z ]+)$/.exec(message)?.[1]
  if (asked === undefined) return sentence(message)
  if (asked === 'none') return 'Please start the line without indentation, like the other entries.'
  return `Please indent the line ${/^\d/.test(asked) ? 'by' : 'with'} ${asked}, like the other entries.`
}

/** What to do where an entry differs from its configured format in some place; undefined where the message does not name it. */
export function templateWords(message: string): Words | undefined {
  const part = partsOf(message, ' after the ')
  const quotes = Array.from(message.matchAll(/`([^`]+)`/g), (quote) => quote[1]!)
  const asked = quotes.at(-1)
  if (!part || asked === undefined) return undefined
  const found = part.isNothing || quotes.length < 2 ? undefined : quotes[0]!
  const [wanted, had] = shownApart(asked, found)
  const where = part.place ? `after the ${fieldName(part.place)}` : 'here'
  const more = part.more ? `; ${part.more} more ${part.more === '1' ? 'place differs' : 'places differ'}` : ''
  return { what: `Please put ${wanted} ${where}${had === undefined ? '' : ` instead of ${had}`}, as the format of this list says${more}.` }
}

/** What to do about a field that is not as the configuration says; undefined where the message does not name it. */
export function fieldWords(form: string, message: string): Words | undefined {
  const word = /^field (\S+) avoid /.exec(form)
  if (word) return { what: `Please leave ${quotesIn(message)[0] ?? 'this word'} out of the ${fieldName(word[1]!)}.` }
  const field = partsOf(message, '` in the ')?.place
  const [first, ...wanted] = quotesIn(message)
  if (!field || first === undefined || wanted.length === 0) return undefined
  if (form.endsWith(' length')) {
    const [found, most] = message.match(/(?<=`)\d+(?= characters)|(?<=`at most )\d+/g) ?? []
    return { what: `Please shorten the ${fieldName(field)} to at most ${most} characters: it has ${found}.` }
  }
  const last = wanted.pop()!
  return { what: `In the ${fieldName(field)}, ${first} should be ${wanted.length === 0 ? last : `${wanted.join(', ')} or ${last}`}.` }
}

/** A field as it is called in a sentence. */
function fieldName(name: string): string {
  return /^(?:desc|sentence)$/.test(name) ? 'description' : escapeText(name)
}

/** What belongs in a place and what is there, without the spaces around them; where only spaces differ, each as a visible mark. */
function shownApart(asked: string, found: string | undefined): readonly [string, string | undefined] {
  const isClear = asked.trim() !== '' && asked.trim() !== found?.trim()
  const show = (text: string): string => code(isClear && text.trim() !== '' ? text.trim() : text.replaceAll(' ', '\u2423'))
  return [show(asked), found === undefined ? undefined : show(found)]
}

/** What is between the quotes of a message "Unexpected X<link>PLACE, expected `Y` and N more"; it holds text of a list, so nothing is searched twice. */
function partsOf(message: string, link: string) {
  const more = / and (\d{1,9}) more$/.exec(message)
  const end = more?.index ?? message.length
  const expected = message.lastIndexOf(', expected `', end - 1)
  if (!message.startsWith('Unexpected ') || expected < 0 || message[end - 1] !== '`') return undefined
  const found = message.slice('Unexpected '.length, expected)
  const at = found.endsWith('`') ? -1 : found.lastIndexOf(link)
  return {
    isNothing: at < 0 ? found === 'nothing' : found.slice(0, at) === 'nothing',
    place: at < 0 ? undefined : found.slice(at + link.length),
    more: more?.[1],
  }
}

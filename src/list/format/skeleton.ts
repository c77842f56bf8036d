/** The shape of one entry as the parts of a template: literals as they stand, fields for what differs from entry to entry. */

import { isLabel } from '../entry.ts'
import { withoutEnd } from '../markdown/without-end.ts'
import { tagsStart, tailStart } from './endings.ts'
import { marks, type Tokens } from './tokens.ts'

/** A part is a literal or a field in braces. */
export type Parts = readonly string[]

const { open, close, badge, code, tag } = marks
const anyDate = String.raw`(?:(?:19|20)\d\d(?:[./-]\d{1,2}){0,2}|\d{1,2}/(?:19|20)\d\d|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?,? (?:19|20)\d\d|\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* (?:19|20)\d\d)`
const link = `${open}[^${open}${close}]*${close}`
const wrapped = `(?:\\[${link}(?:[,|/·]? ?${link})*\\]|\\(${link}(?:[,|/·]? ?${link})*\\)|${link})`
const extra = `(?:${badge}|${code}|\\p{Extended_Pictographic}[\\ufe0f\\u200d]*|:[a-z0-9_+-]+:|${tag}[^${tag}${open}]*${tag})`

const readers: readonly { readonly pattern: RegExp; readonly parts: (match: RegExpExecArray, before: Parts) => Parts | undefined }[] = [
  { pattern: /\n/y, parts: () => ['{br}'] },
  {
    pattern: new RegExp(`\\[(\\*\\*|)([^\\[\\]${open}${close}\\n]*?)\\1\\](?!\\()`, 'y'),
    parts: ([, bold = '', inner = ''], before) => {
      if (before.length > 0) return undefined
      const dated = new RegExp(`^(.*?)(,? )?(${anyDate})$`).exec(inner)
      if (!dated) return [`[${bold}`, '{label}', `${bold}]`]
      return dated[1] ? [`[${bold}`, '{venue}', dated[2] ?? '', '{date}', `${bold}]`] : [`[${bold}`, '{date}', `${bold}]`]
    },
  },
  { pattern: new RegExp(`\\*\\*${link}\\*\\*`, 'y'), parts: () => ['**', '{link}', '**'] },
  {
    pattern: new RegExp(`(\\*\\*|__)([^*_${open}${close}\\n]+)\\1`, 'y'),
    parts: ([, mark = ''], before) => [mark, before.includes('{name}') ? '{label}' : '{name}', mark],
  },
  {
    pattern: new RegExp(`([*_])([^*_${open}${close}\\n]*?[^*_\\s${open}${close}.])(\\.?)\\1`, 'y'),
    parts: ([, mark = '', , period = '']) => [mark, '{authors}', `${period}${mark}`],
  },
  {
    pattern: new RegExp(`${wrapped}(?:(?:[,|/·]| [,|/·]|) ?${wrapped})*`, 'y'),
    parts: ([whole], before) => [isName(whole, before) ? '{link}' : '{links}'],
  },
  { pattern: new RegExp(`${extra}(?:[ ,]*${extra})*`, 'uy'), parts: () => ['{extras}'] },
]

/** One link that names the entry, not a run of labels. */
function isName(whole: string, before: Parts): boolean {
  if (before.some((part) => part.startsWith('{') && part !== '{extras}' && part !== '{br}')) return false
  const only = new RegExp(`^${open}([^${close}]*)${close}$`).exec(whole)
  return only !== null && !isLabel(only[1]!.replace(/[[\]*_]/g, ''))
}

const separator = /^(?: (?:-|–|—|\||:|--) |: | : |\. |, | )$/

/** The parts of an entry. */
export function skeletonOf({ text }: Tokens): Parts {
  const subject = text.trimEnd()
  const parts: string[] = []
  let at = 0
  let words = ''
  const flush = (): void => {
    if (words !== '') parts.push(...wordParts(words, parts))
    words = ''
  }
  while (at < subject.length) {
    const rest = restField(parts, subject.slice(at), words)
    if (rest) {
      parts.push(...rest)
      return parts.filter((part) => part !== '')
    }
    const found = words === '' || /\W$/.test(words) ? readAt(subject, at, [...parts, ...(words.trim() ? ['{text}'] : [])]) : undefined
    if (found) {
      flush()
      parts.push(...found.parts)
      at = found.end
    } else words += subject[at++]!
  }
  flush()
  return parts.filter((part) => part !== '')
}

function readAt(subject: string, at: number, before: Parts): { parts: Parts; end: number } | undefined {
  for (const { pattern, parts } of readers) {
    pattern.lastIndex = at
    const match = pattern.exec(subject)
    const found = match && parts(match, before)
    if (match && found) return { parts: found, end: at + match[0].length }
  }
  return undefined
}

/** After a link or bold name and a separator all the rest is a description, whatever stands in it; badges at its end stay apart. */
function restField(parts: Parts, rest: string, words: string): string[] | undefined {
  const last = parts.findLast((part) => part.startsWith('{') && part !== '{extras}')
  const opener = /^( (?:-|–|—|\||--) |: | : )(?=\S)/.exec(rest)
  if (words !== '' || !opener || last !== '{link}' || rest.includes('\n')) return undefined
  const body = rest.slice(opener[0].length)
  const tail = tailStart(body)
  const core = body.slice(0, tail)
  if (core.trim() === '') return undefined
  return [
    opener[1]!,
    /[.!?…。！？)][”"’'»」』*_]*$/.test(core.slice(0, tagsStart(core))) ? '{sentence}' : '{desc}',
    ...(tail === undefined ? [] : [' ', '{extras}']),
  ]
}

/** Plain words between two structures: spaces and separators stay literal; a year at the end is a field of its own. */
function wordParts(words: string, before: Parts): string[] {
  if (separator.test(words)) return [words]
  const lead = /^[\s.:,;|–—-]*\s?/.exec(words)![0]
  const rest = words.slice(lead.length)
  const tail = rest.slice(withoutEnd(rest, /[\s.:,;|–—-]/).length)
  const core = words.slice(lead.length, words.length - tail.length)
  if (core === '') return [words]
  if (/^\([^()]+\)$/.test(core) && before.at(-1) === '{link}') return [...(lead ? [lead] : []), '{extras}', ...(tail ? [tail] : [])]
  const year = /^(.*?)(,? )((?:19|20)\d\d)$/.exec(core)
  const named = before.includes('{title}')
    ? before.includes('{authors}')
      ? '{venue}'
      : '{text}'
    : before.includes('{authors}')
      ? '{venue}'
      : '{title}'
  const field = year
    ? [...(year[1] ? [named === '{title}' ? '{title}' : '{venue}', year[2]!] : []), '{year}']
    : [new RegExp(`^${anyDate}$`).test(core) ? '{date}' : named]
  return [...(lead ? [lead] : []), ...field, ...(tail ? [tail] : [])]
}

/** Says a finding in the plain language of a pull request: what is wrong, and why it matters. The corrected line is shown between the two. */

import type { Finding } from '../../finding.ts'
import { code, escapeMessage, escapeText } from '../../markdown.ts'
import { enumerate } from '../text/enumerate.ts'
import { aliveWords } from './link-alive-words.ts'
import { contentsWords, isLostLine, linkWords, quotesIn, sentence, targetWords, type Words } from './link-words.ts'

export type { Words } from './link-words.ts'

/**
 * The words for a finding, or for several of its kind on lines of the contents; untrusted text in them stands in code spans or is
 * the list's own section title.
 */
export function wordsFor(finding: Finding, sectionAt: (offset: number) => string, isSeveral = false): Words {
  const { rule, form, message, related = [] } = finding
  const first = related[0]
  const where = first ? placeWords(sectionAt(first.place.start.offset), first.place.start.line) : ''
  switch (rule) {
    case 'no-duplicate-entries':
      if (form.startsWith('meanwhile '))
        return {
          what: `The base branch has gained this work meanwhile${first ? `, on line ${first.place.start.line} of its newest version` : ''}.`,
          why: 'If it belongs in both places, say so here and a maintainer can accept it.',
        }
      if (form.startsWith('repeat '))
        return { what: `Already listed ${where}.`, why: 'If it belongs there twice, say so here and a maintainer can accept it.' }
      if (form.startsWith('elsewhere ') && first)
        return {
          what: `Already listed in ${code(first.path)} (line ${first.place.start.line}).`,
          why: 'If it belongs in both places, say so here and a maintainer can accept it.',
        }
      if (form.startsWith('across '))
        return { what: `Already listed ${where}.`, why: 'If it belongs in both places, say so here and a maintainer can accept it.' }
      if (form.startsWith('version '))
        return {
          what: `A paper of this title is already listed ${where}, with another address.`,
          why: 'It may be the preprint of the published paper, or the other way round: one entry can hold both links.',
        }
      return {
        what: `This link is already listed under another name ${where}.`,
        why: 'Which one is right? If both are, say so here and a maintainer can accept it.',
      }
    case 'no-conflicting-links':
      return conflictWords(finding, where)
    case 'link-syntax':
      return linkWords(form, message)
    case 'table-of-contents':
      return contentsWords(finding, isSeveral)
    case 'entry-spacing':
      return spacingWords(finding)
    case 'no-mojibake':
      return {
        what: 'Some characters were garbled by a wrong encoding when the file was saved.',
        why: 'Save the file as UTF-8; `listkeeper fix` restores the characters.',
      }
    case 'entry-format':
      if (form.startsWith('stray ') || form.startsWith('slip ')) return strayWords(finding)
      return finding.evidence ? { what: `${finding.evidence}.` } : formatWords(finding)
    case 'link-label':
      return finding.evidence ? { what: `${finding.evidence}.` } : { what: sentence(message) }
    default:
      return wordings[rule]?.(finding) ?? { what: sentence(message), ...(finding.evidence ? { why: `${finding.evidence}.` } : {}) }
  }
}

/**
 * The words for the findings of one entry: what is wrong and why, each once. What stands twice in its section needs no place
 * in the order, and what the two versions of a conflict both hold is no fault but the conflict.
 */
export function wordsForAll(
  findings: readonly Finding[],
  sectionAt: (offset: number) => string,
): { readonly whats: readonly string[]; readonly whys: readonly string[] } {
  const isRepeat = findings.some(({ rule, form }) => rule === 'no-duplicate-entries' && form.startsWith('repeat '))
  const conflicts = findings.filter(isConflict)
  const said = conflicts.length > 0 ? conflicts : isRepeat ? findings.filter(({ rule }) => rule !== 'entry-order') : findings
  const kinds = new Map<string, number>()
  for (const finding of said) kinds.set(kindOf(finding), (kinds.get(kindOf(finding)) ?? 0) + 1)
  const all = said.map((finding) => wordsFor(finding, sectionAt, kinds.get(kindOf(finding))! > 1))
  return { whats: [...new Set(all.map(({ what }) => what))], whys: [...new Set(all.flatMap(({ why }) => why ?? []))] }
}

/** Findings of one kind that stand together have the same words. */
function kindOf({ rule, form, message }: Finding): string {
  return `${rule} ${form.split(' ')[0]} ${isLostLine(message)}`
}

const wordings: Readonly<Record<string, (finding: Finding) => Words>> = {
  'canonical-url': canonicalWords,
  'link-alive': aliveWords,
  'entry-order': orderWords,
  'no-broken-targets': targetWords,
  'no-deceptive-links': deceptionWords,
  'no-empty-sections': () => ({
    what: 'This section has no entries yet.',
    why: 'Add one, or leave the heading out until there is one.',
  }),
  'no-invisible-characters': invisibleWords,
  'no-lost-entries': lossWords,
  'no-tracking-parameters': ({ message }) => ({
    what: `The address tells its site where visitors come from (${quotesIn(message).join(', ')}); it works without that.`,
  }),
}

/** Words for what a configured format asks for, and for lists of which the format is nobody's business. */
function formatWords({ form, message }: Finding): Words {
  const [first, second] = quotesIn(message)
  if (form === 'generated')
    return { what: `A script writes this list${first ? ` from ${first}` : ''}: what is changed here by hand, its next run undoes.` }
  if (form === 'html')
    return { what: `${/\d+/.exec(message)?.[0] ?? 'Some'} links stand in HTML here, so the format of their entries is not judged.` }
  if (form === 'no template' && second) return { what: `The list asks for entries like ${second}.` }
  const field = form.startsWith('field ') ? partsOf(message, '` in the ')?.place : undefined
  if (field && first && second) return { what: `In the ${escapeText(field)}, ${first} should be ${second}.` }
  const part = partsOf(message, ' behind the ')
  const asked = quotesIn(message).at(-1)
  if (!form.startsWith('template ') || !part || !asked) return { what: sentence(message) }
  const instead = part.isNothing || !second ? '' : `, where this entry has ${first}`
  const more = part.more ? `; ${part.more} more ${part.more === '1' ? 'place differs' : 'places differ'}` : ''
  return {
    what: `The format of the list has ${asked}${part.place ? ` behind the ${part.place === 'desc' ? 'description' : escapeText(part.place)}` : ' here'}${instead}${more}.`,
  }
}

/** What stands between the quotes of a message "Unexpected X<link>PLACE, expected `Y` and N more"; it holds text of a list, so nothing is searched twice. */
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

function strayWords({ form, message, evidence }: Finding): Words {
  const why = evidence ? { why: `${evidence}.` } : {}
  switch (form) {
    case 'stray item':
      return { what: 'This line has no link, so it is no entry as the others here are.', ...why }
    case 'stray address':
      return { what: 'The address of this entry stands bare; the others here have a name that is the link.', ...why }
    case 'stray line':
      return { what: 'The bullet is missing, so readers see this line as part of the one above or as a paragraph.', ...why }
    case 'stray row':
      return { what: 'A blank line stands between this row and its table, so readers see its bars and no row.' }
    default: {
      const [found, meant] = quotesIn(message)
      return found && meant ? { what: `Is ${found} meant to be ${meant}?`, ...why } : { what: sentence(message), ...why }
    }
  }
}

function conflictWords({ form, message }: Finding, where: string): Words {
  const [, work, other] = quotesIn(message)
  if (form.startsWith('title ')) return { what: `This title is already listed with another paper ${where}.`, why: 'Which one is right?' }
  if (work === undefined || other === undefined) return { what: sentence(message) }
  return { what: `This link goes to another paper: ${work} is already listed as ${other} ${where}.`, why: 'Which one is right?' }
}

function orderWords({ message, evidence }: Finding): Words {
  const order = /, in (?:alphabetical order|order of date, (?:newest|oldest) first)$/.exec(message)
  const start = message.indexOf(', expected ')
  const place = order && start >= 0 ? message.slice(start + ', expected '.length, order.index) : ''
  return {
    what: place ? `This entry belongs ${escapeMessage(place)}.` : sentence(message),
    ...(evidence ? { why: `${evidence}.` } : {}),
  }
}

function deceptionWords({ form, message }: Finding): Words {
  const [first, second] = quotesIn(message)
  switch (form) {
    case 'script':
      return { what: `This link runs a script or holds its own data (${first}) instead of leading to a page.` }
    case 'look-alike':
      return { what: `${first} is not ${second}, it only looks like it.`, why: 'Which site is meant?' }
    case 'mixed scripts':
      return { what: `The host ${first} mixes letters that look alike but are not the same.`, why: 'Which site is meant?' }
    case 'shortener':
      return { what: `Nobody can see where a short link of ${first} leads.`, why: 'Give the address that it leads to.' }
    case 'other domain':
      return { what: `The text of this link says ${second}, but it leads to ${first}.`, why: 'Which one is right?' }
    case 'changed host':
      return {
        what: `This link leads to ${first} now; it led to ${second} before, under the same words.`,
        why: 'If it has moved there, say so here and a maintainer can accept it.',
      }
    default:
      return { what: sentence(message), why: 'What stands before the `@` of an address is a user name or a password, not a site.' }
  }
}

function lossWords({ form, message }: Finding): Words {
  if (form === 'conflict mark') return conflictMarkWords(message)
  const more = / and (\d+) more,/.exec(message)
  const names = quotesIn(message).join(', ')
  return {
    what: `This change removes ${names}${more ? ` and ${more[1]} more` : ''}.`,
    why: `If that was not meant, ${names.includes(', ') ? 'they were' : 'it was'} probably overwritten by an older copy of the list: take the newest version and add your entries there.`,
  }
}

function conflictMarkWords(message: string): Words {
  const marks = quotesIn(message)
  const named = `${enumerate(marks)} ${marks.length > 1 ? 'are' : 'is'}`
  const lines = / on (lines [\d, and]+), expected/.exec(message)
  return {
    what: `${named} left over from a merge conflict${lines ? ` (${lines[1]})` : ''}.`,
    why: `Keep what both sides added, and remove the ${marks.length > 1 ? 'marks' : 'mark'}.`,
  }
}

function invisibleWords({ form, message }: Finding): Words {
  const name = quotesIn(message)[0]
  switch (form) {
    case 'bidirectional':
      return { what: `There is a character here that nobody sees (${name}); it can make a text read otherwise than it is written.` }
    case 'no-break space':
      return { what: 'There is a no-break space here where a blank belongs, pasted from a web page as a rule.' }
    default:
      return { what: `There is a character here that nobody sees (${name}), which breaks searching and copying.` }
  }
}

function canonicalWords({ form }: Finding): Words {
  if (form === 'https') return { what: 'The site answers under `https://` as well.' }
  if (form === 'doi') return { what: 'The address of a DOI is `https://doi.org/` today.' }
  return { what: "This address leads to a PDF or to one version of the paper; the paper's page always shows the newest one." }
}

/** Whether a finding says that a conflict of versions was left behind; its marks may be read as lines of the entry above them. */
export function isConflict({ rule, form }: Finding): boolean {
  return rule === 'no-lost-entries' && form === 'conflict mark'
}

/** Whether a finding says that a heading has no line in the contents. */
export function isMissingLine({ rule, form }: Finding): boolean {
  return rule === 'table-of-contents' && form.startsWith('missing ')
}

function spacingWords({ form, message, evidence }: Finding): Words {
  if (form === 'glued bullet') return { what: 'A blank is missing after the bullet, so readers see this line glued to the one above.' }
  if (form === 'glued heading') return { what: 'A blank is missing after the number signs, so readers see these instead of a heading.' }
  if (form === 'sunken bullet') return { what: 'The bullet is indented so far that readers see this line glued to the one above.' }
  if (form === 'doubled blanks') return { what: 'There are two blanks where one is enough.' }
  if (form === 'trailing blanks') return { what: 'There are blanks at the end of the line.' }
  if (form === 'missing blank') return { what: 'A blank is missing between the link and its description.' }
  if (form === 'blank before punctuation')
    return { what: `There is a blank in front of ${quotesIn(message)[0] ?? 'a comma'} that does not belong there.` }
  if (form === 'padded link text') return { what: "There is a blank at the edge of the link's text." }
  return evidence ? { what: `${evidence}.` } : { what: sentence(message) }
}

/** Where an entry stands that another one repeats: `in **Agents** (line 5)`, or `on line 5` where no heading stands above it. */
function placeWords(title: string, line: number): string {
  return title === '' ? `on line ${line}` : `in **${escapeText(title)}** (line ${line})`
}

/** Says a finding in the plain language of a pull request: what is wrong, and why it matters. The corrected line is shown between the two. */

import type { Finding } from '../../finding.ts'
import { code, escapeMessage, escapeText } from '../../markdown.ts'
import { enumerate } from '../text/enumerate.ts'
import { fieldWords, learnedWords, spacingWords, templateWords } from './format-words.ts'
import { aliveWords } from './link-alive-words.ts'
import { contentsWords, isLostLine, linkWords, quotesIn, referenceWords, sentence, targetWords, type Words } from './link-words.ts'
import { othersWords } from './others-words.ts'

/** What the words depend on besides the finding. */
export type Scene = {
  /** Whether there are several of its kind. */
  readonly isSeveral?: boolean
  /** Whether the change adds one entry and nothing else, so that there is nothing left of it without that. */
  readonly isSole?: boolean
  /** The name of the entry that holds an offset. */
  readonly nameAt?: (offset: number) => string | undefined
}

/**
 * The words for a finding, or for several of its kind on lines of the contents; untrusted text in them is in code spans or is
 * the list's own section title.
 */
export function wordsFor(
  finding: Finding,
  sectionAt: (offset: number) => string,
  { isSeveral = false, isSole = false, nameAt = () => undefined }: Scene = {},
): Words {
  const { rule, form, message, related = [] } = finding
  const first = related[0]
  const where = first ? placeWords(sectionAt(first.place.start.offset), first.place.start.line) : ''
  switch (rule) {
    case 'no-duplicate-entries':
      if (form.startsWith('meanwhile '))
        return {
          what: `Already added to the base branch${first ? ` (line ${first.place.start.line} of its newest version)` : ''}, after this change was started.`,
          ask: 'If it belongs in both places, say so here and a maintainer can accept it.',
        }
      if (form.startsWith('repeat '))
        return {
          what: first
            ? `This is already ${onLineWords(sectionAt(first.place.start.offset), first.place.start.line)}.`
            : 'This is already listed.',
          ask: `If yours is different, tell us how; otherwise ${isSole ? 'you can close this' : 'please take this line out'}.`,
        }
      if (form.startsWith('elsewhere ') && first)
        return {
          what: `Already listed ${isOtherName(message) ? `as ${quotesIn(message)[1]} ` : ''}in ${code(first.path)} (line ${first.place.start.line}).`,
          ask: 'If it belongs in both places, say so here and a maintainer can accept it.',
        }
      if (form.startsWith('copied '))
        return { what: `This link is the one of ${quotesIn(message)[1] ?? 'another entry'} ${where}.`, why: 'Was it copied with the line?' }
      if (form.startsWith('across ') && isOtherName(message))
        return {
          what: `This link is already listed as ${quotesIn(message)[1]} ${where}.`,
          why: 'Which one is right?',
          ask: 'If both are, say so here and a maintainer can accept it.',
        }
      if (form.startsWith('across '))
        return { what: `Already listed ${where}.`, ask: 'If it belongs in both places, say so here and a maintainer can accept it.' }
      if (form.startsWith('version '))
        return {
          what: `A paper with this title is already listed ${where}, with another address.`,
          why: 'One may be the preprint and the other the published paper; one entry can have both links.',
        }
      return {
        what: `This link is already listed as ${quotesIn(message)[1] ?? 'another entry'} ${where}.`,
        why: 'Which one is right?',
        ask: 'If both are, say so here and a maintainer can accept it.',
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
      return learnedWords(finding) ?? formatWords(finding)
    case 'link-label':
      return learnedWords(finding) ?? { what: sentence(message) }
    case 'no-deceptive-links':
      return deceptionWords(finding, nameAt(finding.place.start.offset))
    default:
      return wordings[rule]?.(finding) ?? { what: sentence(message), ...(finding.evidence ? { why: `${finding.evidence}.` } : {}) }
  }
}

/**
 * The words for the findings of one entry: what is wrong and why, each once. What is twice in its section needs no place
 * in the order, and what the two versions of a conflict both hold is no fault but the conflict. Only in a conversation can an author
 * be asked to answer.
 */
export function wordsForAll(
  findings: readonly Finding[],
  sectionAt: (offset: number) => string,
  { isConversation = true, ...scene }: Omit<Scene, 'isSeveral'> & { readonly isConversation?: boolean } = {},
): { readonly whats: readonly string[]; readonly whys: readonly string[] } {
  const isRepeat = findings.some(({ rule, form }) => rule === 'no-duplicate-entries' && form.startsWith('repeat '))
  const conflicts = findings.filter(isConflict)
  const said = conflicts.length > 0 ? conflicts : isRepeat ? findings.filter(({ rule }) => rule !== 'entry-order') : findings
  const kinds = new Map<string, number>()
  for (const finding of said) kinds.set(kindOf(finding), (kinds.get(kindOf(finding)) ?? 0) + 1)
  const all = said.map((finding) => wordsFor(finding, sectionAt, { ...scene, isSeveral: kinds.get(kindOf(finding))! > 1 }))
  const whys = all.map(({ why, ask, fact }) => [why, isConversation ? ask : undefined, fact].filter((part) => part !== undefined).join(' '))
  return { whats: [...new Set(all.map(({ what }) => what))], whys: [...new Set(whys.filter((why) => why !== ''))] }
}

/** Findings of one kind in one place have the same words. */
function kindOf({ rule, form, message }: Finding): string {
  return `${rule} ${form.split(' ')[0]} ${isLostLine(message)}`
}

/** Whether a repeat has the link of an entry of another name. */
function isOtherName(message: string): boolean {
  return message.startsWith('Unexpected link of ')
}

const wordings: Readonly<Record<string, (finding: Finding) => Words>> = {
  'canonical-url': canonicalWords,
  'link-alive': aliveWords,
  'entry-order': orderWords,
  'no-broken-targets': targetWords,
  references: referenceWords,
  'no-empty-sections': () => ({
    what: 'This section has no entries yet.',
    why: 'Add one, or leave the heading out until there is one.',
  }),
  'no-invisible-characters': invisibleWords,
  'no-lost-entries': lossWords,
  'others-entries': othersWords,
  'no-tracking-parameters': ({ message }) => ({
    what: `Please drop the tracking part (${quotesIn(message).map(parameterIn).join(', ')}); the link works without it.`,
  }),
}

/** The name of a parameter, in a code span, as it looks in an address. */
function parameterIn(name: string): string {
  return name.replace(/^(`+ ?)([^`]*)/, '$1?$2=\u2026')
}

/** Words for a configured format, and for lists whose format is not judged. */
function formatWords({ form, message }: Finding): Words {
  const [first, second] = quotesIn(message)
  if (form === 'generated')
    return {
      what: `A script writes this list${first ? ` from ${first}` : ''}: its next run undoes what is changed here by hand.`,
      ...(first ? { why: `Please make the change in ${first} instead.` } : {}),
    }
  if (form === 'html')
    return { what: `${/\d+/.exec(message)?.[0] ?? 'Some'} links are in HTML here, so the format of their entries is not judged.` }
  if (form === 'no template' && second) return { what: `Please write the entry like ${second}.` }
  if (form.startsWith('field ')) return fieldWords(form, message) ?? { what: sentence(message) }
  if (form === 'few entries') {
    const [count, least] = message.match(/\d+/g) ?? []
    return { what: `This section has ${count} ${count === '1' ? 'entry' : 'entries'}, but needs at least ${least}.` }
  }
  return form.startsWith('template ') ? (templateWords(message) ?? { what: sentence(message) }) : { what: sentence(message) }
}

function strayWords({ form, message, evidence }: Finding): Words {
  const why = evidence ? { why: `${evidence}.` } : {}
  switch (form) {
    case 'stray item':
      return { what: 'This line has no link, but the other entries here have one.', ...why }
    case 'stray address':
      return { what: 'Please give this link a name: the other entries here are links with a name, and this one is a bare address.', ...why }
    case 'stray line':
      return { what: 'The bullet is missing, so readers see this line as part of the one above or as a paragraph.', ...why }
    case 'stray row':
      return { what: 'There is a blank line between this row and its table, so readers see plain text with bars instead of a row.' }
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

function orderWords({ message, evidence, related, place: own }: Finding): Words {
  const order = /, in (?:alphabetical order|order of date, (?:newest|oldest) first)$/.exec(message)
  const start = message.indexOf(', expected ')
  const place = order && start >= 0 ? message.slice(start + ', expected '.length, order.index) : ''
  const [other] = related ?? []
  const isFar = other !== undefined && Math.abs(other.place.start.line - own.start.line) > 3
  const where = isFar ? ` (${other.message.startsWith('The entry before') ? 'below' : 'above'} line ${other.place.start.line})` : ''
  return {
    what: place ? `This entry belongs ${escapeMessage(place)}${where}.` : sentence(message),
    ...(evidence ? { why: `${evidence}.` } : {}),
  }
}

function deceptionWords({ form, message }: Finding, name: string | undefined): Words {
  const [first, second] = quotesIn(message)
  switch (form) {
    case 'script':
      return { what: `This link runs a script or holds its own data (${first}) instead of leading to a page.` }
    case 'look-alike':
      return { what: `${first} is not ${second}; it only looks like it.`, why: 'Which site is meant?' }
    case 'mixed scripts':
      return { what: `The host ${first} mixes letters that look alike but are not the same.`, why: 'Which site is meant?' }
    case 'shortener':
      return { what: `Please use the full address: readers cannot see where a short link of ${first} leads.` }
    case 'other domain':
      return { what: `The text of this link says ${second}, but it goes to ${first}.`, why: 'Which one is right?' }
    case 'changed host':
      return {
        what: `${name ? `You changed the link of **${escapeText(name)}**` : 'You changed this link'} to another site.`,
        ask: 'Has the project moved? Please link its announcement.',
        fact: `It went to ${second} before and now goes to ${first}.`,
      }
    default:
      return { what: sentence(message), why: 'The part before the `@` of an address is a user name or a password, not a site.' }
  }
}

function lossWords({ form, message }: Finding): Words {
  if (form === 'conflict mark') return conflictMarkWords(message)
  const more = / and (\d+) more,/.exec(message)
  const names = quotesIn(message).join(', ')
  return {
    what: `This change removes ${names}${more ? ` and ${more[1]} more` : ''}.`,
    why: `If that was not intended, ${names.includes(', ') ? 'they were' : 'it was'} probably overwritten by an older copy of the list: start from the newest version and add your entries there.`,
  }
}

function conflictMarkWords(message: string): Words {
  const marks = quotesIn(message)
  const named = `${enumerate(marks)} ${marks.length > 1 ? 'are' : 'is'}`
  const lines = / on (lines [\d, and]+), expected/.exec(message)
  return {
    what: `${named} left over from a merge conflict${lines ? ` (${lines[1]})` : ''}.`,
    why: `Keep what both sides added, and remove the ${marks.length > 1 ? 'markers' : 'marker'}.`,
  }
}

function invisibleWords({ form, message }: Finding): Words {
  const name = quotesIn(message)[0]
  switch (form) {
    case 'bidirectional':
      return { what: `There is an invisible character here (${name}) that can make text read differently from how it is written.` }
    case 'no-break space':
      return { what: 'There is a no-break space here where a normal space belongs; it was probably pasted from a web page.' }
    default:
      return { what: `There is an invisible character here (${name}), which breaks searching and copying.` }
  }
}

function canonicalWords({ form }: Finding): Words {
  if (form === 'https') return { what: 'Please use `https://`: the site supports it.' }
  if (form === 'doi') return { what: 'Please use `https://doi.org/`, the current address for DOIs.' }
  return { what: "Please link to the paper's page, which always shows the newest version; this address is a PDF or one version of it." }
}

/** Whether a finding says that a conflict of versions was left behind; its marks may be read as lines of the entry above them. */
export function isConflict({ rule, form }: Finding): boolean {
  return rule === 'no-lost-entries' && form === 'conflict mark'
}

/** Whether a finding says that a heading has no line in the contents. */
export function isMissingLine({ rule, form }: Finding): boolean {
  return rule === 'table-of-contents' && form.startsWith('missing ')
}

/** Where the very same entry is: `on line 140`, with its section where it has one. */
function onLineWords(title: string, line: number): string {
  return title === '' ? `on line ${line}` : `on line ${line}, in **${escapeText(title)}**`
}

/** Where the entry is that another one repeats: `in **Agents** (line 5)`, or `on line 5` where there is no heading above it. */
function placeWords(title: string, line: number): string {
  return title === '' ? `on line ${line}` : `in **${escapeText(title)}** (line ${line})`
}

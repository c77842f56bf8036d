/** Which differences from what others keep are worth telling: what may be missing, and glue that means another thing. */
import type { Document } from '../../src/list/document.ts'
import { isLabel } from '../../src/list/entry.ts'
import { marks } from '../../src/list/format/tokens.ts'
import { hasSlot, isUsual, type Norm } from '../../src/list/grammar/learn.ts'
import type { Sample } from '../../src/list/grammar/samples.ts'
import { linkWords, nothingThere, readSlots, type Shown } from '../../src/list/grammar/slots.ts'
import { perDocument } from '../../src/list/per-document.ts'

/** Whether an entry that differs from a norm in one place is at fault there: to have more than others is none, and what is said of the same text elsewhere is not said again. */
export function isTelling(base: Document, shown: Shown, sample: Sample, norm: Norm): boolean {
  switch (sample.what) {
    case 'part':
      return norm.form === 'yes' && (norm.isClear || !facts.has(sample.slot)) && !(sample.slot === 'has date' && hasYear(shown.tokens.text))
    case 'balance':
      return norm.form === 'closed'
    case 'kind':
      return (
        norm.form !== '$' &&
        !sample.later!.includes(norm.form) &&
        !(isFurtherLabel(sample, norm) && norm.count < norm.total) &&
        !shown.tokens.text.includes('](') &&
        !(norm.form === 'break' && sample.form === 'words') &&
        !(norm.form === 'date' && hasYear(lineUpTo(shown.tokens.text, sample)))
      )
    case 'order':
      return !sample.form.endsWith(' date') || (shown.tokens.text.match(year)?.length ?? 0) < 2
    case 'case':
      return norm.form === 'capital' && norm.isClear
    case 'cell':
      return sample.slot !== nothingThere && isMissing(sample.form, norm.form) && !isLeftOut(base, shown, sample)
    case 'form':
      return !sample.slot.startsWith(linkWords) || isOtherWord(shown, sample, norm)
    case 'joint':
      return isTellingGlue(base, shown, sample, norm)
    default:
      return true
  }
}

/** Badges and emoji tell facts, which not every work shares: a few entries that all have one ask nobody for it; nor for a line of its own. */
const facts: ReadonlySet<string> = new Set(['has badge', 'has emoji', 'has break'])

/** Whether another link is missing behind a first one such as "paper": what it leads to not every work has. */
export function isFurtherLabel({ what, slot }: Sample, norm: Norm): boolean {
  return what === 'kind' && slot.endsWith(' label') && norm.form === 'label'
}

/** Whether the words of a link say the same as those of others in other words, or in another letter case; `link-label` tells that of labels. */
function isOtherWord({ scope }: Shown, { form }: Sample, norm: Norm): boolean {
  if (!norm.isClear) return false
  if (form.toLowerCase() === norm.form.toLowerCase()) return !isLabel(form)
  return scope.startsWith('table ') && isLabel(form) && isLabel(norm.form) && norm.count === norm.total
}

/** Whether a difference may be meant: a date has other parts than those of others, because which day something came out is not always known, or a link has another word. */
export function isLight({ slot, form }: Sample, norm: Norm): boolean {
  const parts = (shape: string): number => shape.match(/[A-Z]/g)?.length ?? 0
  if (slot.startsWith(linkWords)) return form.toLowerCase() !== norm.form.toLowerCase()
  return slot.startsWith('date ') && parts(form) !== parts(norm.form)
}

const year = /(?<!\d)(?:19|20)\d\d(?!\d)/g

function hasYear(text: string): boolean {
  return text.search(year) >= 0
}

/** The line of a place up to the end of the place. */
function lineUpTo(text: string, { start, end }: Sample): string {
  return text.slice(text.lastIndexOf('\n', start - 1) + 1, end)
}

function isTellingGlue(base: Document, { scope, tokens }: Shown, { slot, form, start }: Sample, norm: Norm): boolean {
  if (slot.startsWith('mark ')) return /^(?:, | \()$/.test(norm.form)
  const [left = '', right = ''] = slot.replace(/^\^|\./g, '').split('>')
  if (right === '$' && left === 'words' && norm.form === '') return false
  if (plainGlue(form) === plainGlue(norm.form)) return false
  // A question or an exclamation at the end of a title.
  if (/^[?!？！]/.test(form) && form.slice(1).trim() === norm.form.trim()) return false
  // A note in brackets instead of a description, and brackets around other words.
  if (left === 'name' && right === 'words' && /^\s*[(（]/.test(form)) return false
  if (prose.has(right) && opening.test(form) && !opening.test(norm.form) && form.slice(0, -1).trim() === norm.form.trim()) return false
  // A bracket that closes what the words hold.
  if (left === 'words' && /^[)\]）】]/.test(form) && form.slice(1) === norm.form) return false
  // A period after the marks of what it ends, where others have it inside.
  if (
    marked.has(left) &&
    /^[.。]/.test(form) &&
    form.slice(1).trim() === norm.form.trim() &&
    !/[.。!?…][*_\s\ue011\]]*$/.test(tokens.text.slice(Math.max(0, start - 8), start))
  )
    return false
  // Words without a separator are others than descriptions, as "by X"; what has the separator of the list is one.
  if (left === 'name' && right === 'words') {
    if (norm.form === ' ' && isDash(form) && (isUsual(base, scope, { slot, form }) || isSeparator(base, scope, form))) return false
    if (form === ' ' && isDash(norm.form) && !norm.isClear && /^ (?:by|from|on|via|in)\s/.test(tokens.text.slice(start, start + 6)))
      return false
  }
  // A title may hold a colon or a dash: between words only colons are compared with colons.
  return !(left === 'words' && right === 'words') || !isColon(form) === !isColon(norm.form)
}

/** Whether most entries have a dash or colon behind a link that is not their first, as before the description in `[name](u) by [author](u) - description`. */
function isSeparator(base: Document, scope: string, form: string): boolean {
  const { total, forms } = separatorsIn(base).get(scope) ?? { total: 0, forms: new Map<string, number>() }
  return 2 * (forms.get(form) ?? 0) > total
}

const separatorsIn = perDocument((list) => {
  const found = new Map<string, { total: number; readonly forms: Map<string, number> }>()
  for (const { scope, tokens } of readSlots(list)) {
    const own = found.get(scope) ?? { total: 0, forms: new Map<string, number>() }
    found.set(scope, own)
    own.total++
    const behind = tokens.text.slice(tokens.text.indexOf(marks.close) + 1)
    const glues = behind.matchAll(laterSeparator)
    for (const form of new Set(Array.from(glues, ([glue]) => glue))) own.forms.set(form, (own.forms.get(form) ?? 0) + 1)
  }
  return found
})

const laterSeparator = new RegExp(`(?<=${marks.close}) ?[-–—:] `, 'g')

const opening = /[[(（【［]$/
const prose: ReadonlySet<string> = new Set(['words', 'link', 'name', 'strong', 'emphasis'])
const marked: ReadonlySet<string> = new Set(['strong', 'emphasis', 'name', 'link', 'code'])

/** Glue without what is told elsewhere: how often a space is, and which mark ends a sentence. */
function plainGlue(glue: string): string {
  return glue.replace(/ {2,}/g, ' ').replace(/^[!?…！？]\.?/, '.')
}

function isDash(glue: string): boolean {
  return /^ ?[-–—:] $/.test(glue)
}

function isColon(glue: string): boolean {
  return /^ ?[:：]/.test(glue)
}

/** Whether a cell is empty where others are not, or lacks the link, badge or code that others have. */
function isMissing(found: string, expected: string): boolean {
  if (found === '') return expected !== ''
  const kinds = found.split(' ')
  return expected.split(' ').some((kind) => firm.has(kind) && !kinds.some((own) => own === kind || (linked.has(own) && linked.has(kind))))
}

/** Whether a cell says in few words, or with nothing in it, that there is no such thing, in a column that has a sign for that. */
function isLeftOut(base: Document, { scope, tokens }: Shown, { form }: Sample): boolean {
  return (form === '' || (form === 'words' && tokens.text.length <= longestNote)) && hasSlot(base, scope, nothingThere)
}

/** Characters of such words, as `Coming soon`. */
const longestNote = 20

const linked: ReadonlySet<string> = new Set(['name', 'link', 'label'])
const firm: ReadonlySet<string> = new Set([...linked, 'badge', 'code'])

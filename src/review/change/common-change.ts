/** Recognises that a change gives most entries of a section the same new form on purpose, whatever form it is: then no entry is at fault for it. */
import type { Finding } from '../../finding.ts'
import type { Entry } from '../../list/entry.ts'
import { isLearned } from '../../list/grammar/fault-form.ts'
import { code } from '../../markdown.ts'
import { leastChanged, leastShare } from './format-change.ts'
import type { Matches } from './match-entries.ts'
import { entryOf } from './own-faults.ts'
import type { ReviewedFile } from './reviewed.ts'

/** What so many entries have in common that they did not have before. */
export type CommonChange = Pick<Finding, 'rule' | 'form' | 'message'> & { readonly changed: number }

/** Forms of bullets, of their indentation and of the space after them, which sections keep. */
const bullets = /^(?:bullet |indentation$|blanks behind bullet$)/

function isOfForm(finding: Finding): boolean {
  return (
    finding.introduced === true &&
    (isLearned(finding) || finding.rule === 'link-label' || (finding.rule === 'entry-spacing' && bullets.test(finding.form)))
  )
}

/** The new forms that at least ten entries of the base were given, and at least half of those in the sections where that happened. */
export function findCommonChanges(files: readonly ReviewedFile[], matches: Matches): CommonChange[] {
  type Seen = { readonly finding: Finding; readonly entries: Set<Entry>; readonly sections: Set<string> }
  const seen = new Map<string, Seen>()
  const old = new Map<string, number>()
  for (const { path, reading, findings } of files) {
    for (const entry of reading.document.entries)
      if (matches.has(entry)) old.set(`${entry.section} ${path}`, (old.get(`${entry.section} ${path}`) ?? 0) + 1)
    for (const finding of findings) {
      const entry = isOfForm(finding) ? entryOf(reading, finding) : undefined
      if (!entry || !matches.has(entry)) continue
      const key = `${finding.rule} ${finding.form}`
      const same = seen.get(key) ?? { finding, entries: new Set(), sections: new Set() }
      seen.set(key, same)
      same.entries.add(entry)
      same.sections.add(`${entry.section} ${path}`)
    }
  }
  return [...seen.values()].flatMap(({ finding: { rule, form, message }, entries, sections }) => {
    const all = [...sections].reduce((sum, section) => sum + old.get(section)!, 0)
    return entries.size >= leastChanged && entries.size >= leastShare * all ? [{ rule, form, message, changed: entries.size }] : []
  })
}

/** Tells of a finding whether it only says that an entry has what many were given. */
export function isOfCommonChanges(changes: readonly CommonChange[]): (finding: Finding) => boolean {
  const forms = new Set(changes.map(({ rule, form }) => `${rule} ${form}`))
  return ({ rule, form }) => forms.has(`${rule} ${form}`)
}

/** A line for the summary: what many entries have now, and had before. */
export function commonChangeLine({ message, changed }: CommonChange): string {
  const [, found = message, expected = ''] = /^Unexpected (.*), expected (.*)$/s.exec(message) ?? []
  return `- ${changed} entries were changed alike: ${inCode(found)}${expected === '' ? '' : ` instead of ${inCode(expected)}`}.`
}

/** Words of a message, with what they quote of an entry still as code. */
function inCode(words: string): string {
  return words.length > 200 ? code(words.slice(0, 200)) : words
}

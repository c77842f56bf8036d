/** What was missed, as findings on the entries: they become comments on their lines, and decide whether the check fails. Pure. */
import type { Reading } from '../../lint-rules/list-rule.ts'
import { type Finding, pageUrl, type Severity } from '../finding.ts'
import { positionOf } from '../list/markdown/span.ts'
import { type Added, titleOf, worksAdded } from '../review/change/new-entries.ts'
import type { Admission, Answer } from './answers.ts'
import { quoted } from './wording.ts'

const help = pageUrl('docs/entry-requirements.md')

type Sayings = {
  readonly added: readonly Added[]
  readonly severity: Severity
  /** The readings of the files that the entries are in. */
  readonly readings: ReadonlyMap<string, Reading>
  /** The maximum of entries, where there is one: too many are said on the first one too many. */
  readonly most?: number | undefined
}

/** A finding for each requirement that an entry, or the proposal, is known to miss. */
export function admissionFindings({ entries, proposal }: Admission, { added, severity, readings, most }: Sayings): Finding[] {
  const works = worksAdded(added)
  const say = (answer: Answer, work: Added, message: string): Finding[] => {
    const reading = readings.get(work.path)
    return reading ? [toFinding(answer, work, { reading, severity, message })] : []
  }
  return works.flatMap((work, index) => {
    const ofWhole = proposal.filter(({ requirement }) => (requirement === 'entries' ? index === most : index === 0))
    return [
      ...ofWhole.flatMap((answer) => (answer.sentence === undefined ? [] : say(answer, work, answer.sentence))),
      ...(entries[index]?.answers ?? []).flatMap((answer) =>
        answer.sentence === undefined ? [] : say(answer, work, `${nameOf(work)} ${answer.sentence}`),
      ),
    ]
  })
}

function toFinding(
  { requirement, key }: Answer,
  { path, entry }: Added,
  { reading, severity, message }: { readonly reading: Reading; readonly severity: Severity; readonly message: string },
): Finding {
  const { lines, toGiven } = reading
  return {
    rule: 'entry-requirements',
    severity,
    path,
    place: positionOf(lines, { start: toGiven(entry.place.start), end: toGiven(entry.place.end) }),
    message,
    url: help,
    form: requirement,
    introduced: true,
    evidence: `The configuration of this list requires that (\`${placeOf(key)}\`); a maintainer can make an exception`,
  }
}

/** The key of the form of 0.1 as it is; of the others their part of the configuration, which several findings of an entry share. */
function placeOf(key: string): string {
  const [part = '', name = '', ...rest] = key.split('.')
  return rest.length > 0 || part === 'proposal' ? part : `${part}.${name}`
}

function nameOf({ entry }: Added): string {
  const title = titleOf(entry)
  return title.trim() === '' ? 'This entry' : quoted(title)
}

/** Whether the entries that a list has still meet its requirements. From texts and facts to answers; pure. */
import type { Reading } from '../../../lint-rules/list-rule.ts'
import type { Config } from '../../config/index.ts'
import type { Judgement } from '../../links/verdict.ts'
import type { Entry } from '../../list/entry.ts'
import { positionOf } from '../../list/markdown/span.ts'
import { byAddress, titleOf } from '../../review/change/new-entries.ts'
import { answersFor } from '../admission.ts'
import type { Answer, RequirementName } from '../answers.ts'
import { linkedBy } from '../linked.ts'
import { rulesFor } from '../rules.ts'

/** An entry that something is required of. `key` is the address that it is known by: its repository, its package, else its first link. */
export type Upkept = {
  readonly key: string
  readonly path: string
  readonly entry: Entry
  readonly place: { readonly path: string; readonly line: number; readonly section: string; readonly name: string }
}

type List = { readonly path: string; readonly reading: Reading }

/** The entries of a list that something is required of, in the order of the text. */
export function upkeptEntries({ path, reading }: List, config: Pick<Config, 'require'>): Upkept[] {
  const { document, lines, toGiven } = reading
  return document.entries.flatMap((entry): Upkept[] => {
    const rules = rulesFor(document.sections, entry, config)
    const { addresses, repository, package: parcel } = linkedBy(entry)
    const first = addresses.find((url) => /^https?:/.test(url))
    if (!rules || first === undefined) return []
    const isAbout =
      (repository && (rules.repository !== undefined || rules.exceptions.length > 0)) ||
      (parcel && rules.package !== undefined) ||
      rules.paper !== undefined ||
      rules.url !== undefined ||
      rules.isFlat
    if (!isAbout) return []
    const { start } = positionOf(lines, { start: toGiven(entry.place.start), end: toGiven(entry.place.end) })
    const place = { path, line: start.line, section: document.sections[entry.section]?.title ?? '', name: titleOf(entry) }
    return [{ key: (repository ?? parcel)?.address ?? first, path, entry, place }]
  })
}

/** What an entry is known to miss, and what nobody could tell of it. */
export type UpkeepAnswers = {
  readonly missed: readonly { readonly requirement: RequirementName; readonly words: string }[]
  readonly unknown: ReadonlySet<string>
  /** What it is known to meet without an exception. */
  readonly met: ReadonlySet<string>
}

type Scene = {
  readonly sections: Reading['document']['sections']
  readonly judgements: readonly Judgement[]
  readonly config: Pick<Config, 'require' | 'upkeep'>
  readonly now: number
}

/** The judge of entries. Nobody knows which boxes were ticked for an entry that is there: it is held to what its exceptions ask as well, and misses what it misses both ways. */
export function openUpkeep({ sections, judgements, config, now }: Scene): (entry: Entry) => UpkeepAnswers {
  const known = byAddress(judgements)
  const rules = config.upkeep?.rules ?? 'same'
  const isAsked = ({ requirement }: Answer): boolean => rules === 'same' || rules.includes(requirement)
  return (entry) => {
    const exceptions = rulesFor(sections, entry, config)?.exceptions ?? []
    const ask = (boxes: Parameters<typeof answersFor>[1]['boxes']): Answer[] =>
      answersFor(entry, { sections, known, config, boxes, now }).filter(isAsked)
    const plain = ask([])
    const lenient = exceptions.length === 0 ? plain : ask(exceptions.map(({ checkbox }) => ({ text: checkbox, isTicked: true })))
    const isMissed = ({ requirement }: Answer): boolean => lenient.find((one) => one.requirement === requirement)?.result === 'missed'
    const named = (answers: readonly Answer[], wanted: Answer['result']): Set<string> =>
      new Set(answers.flatMap(({ requirement, result }) => (result === wanted ? [requirement] : [])))
    return {
      missed: plain.flatMap((answer) =>
        answer.result === 'missed' && isMissed(answer) ? [{ requirement: answer.requirement, words: wordsOf(answer) }] : [],
      ),
      unknown: named([...plain, ...lenient], 'unknown'),
      met: named(plain, 'met'),
    }
  }
}

/** What these miss says what they should be. */
const plainOnes: ReadonlySet<RequirementName> = new Set(['archived', 'fork', 'readme'])

function wordsOf({ requirement, found, asked }: Answer): string {
  return plainOnes.has(requirement) || asked === 'a licence' ? found : `${found} (required: ${asked})`
}

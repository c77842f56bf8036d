/** What comes out of asking a proposal and the entries that it adds what the list requires. From facts to answers; pure. */
import type { Config } from '../config/index.ts'
import type { Judgement } from '../links/verdict.ts'
import type { Entry } from '../list/entry.ts'
import type { Section } from '../list/section.ts'
import { type Added, byAddress, isOwnedBy, judgementsOf, titleOf, worksAdded } from '../review/change/new-entries.ts'
import type { Admission, Answer } from './answers.ts'
import { type Box, readBoxes } from './boxes.ts'
import type { Templates } from './judge/checklist.ts'
import { judgePackage, judgePaper, judgeUrls } from './judge/others.ts'
import { judgeProposal } from './judge/proposal.ts'
import { judgeRepository } from './judge/repository.ts'
import { asksAnything, rulesFor } from './rules.ts'
import { dayAt } from './span.ts'
import { type Known, subjectOf } from './subject.ts'

/** What is known of a proposal. */
export type Asked = {
  /** Entries that it adds; one that was moved or rewritten is none of them. */
  readonly added: readonly Added[]
  /** The sections of the files that they are in, by path. */
  readonly sections: ReadonlyMap<string, readonly Section[]>
  /** What registries told of their links. */
  readonly judgements: readonly Judgement[]
  readonly config: Pick<Config, 'require' | 'proposal'>
  readonly author: string
  readonly title?: string | undefined
  /** The description; undefined where nobody told. */
  readonly body?: string | undefined
  /** The templates of the base branch; undefined where nobody told. */
  readonly templates?: Templates | undefined
  /** Milliseconds since 1970; without it what is about time is unknown. */
  readonly now?: number | undefined
}

/** All answers; undefined where the list asks nothing of anybody, or the proposal adds nothing. */
export function admissionOf({ added, sections, judgements, config, author, title, body, templates, now }: Asked): Admission | undefined {
  const works = worksAdded(added)
  if (!asksAnything(config) || works.length === 0) return undefined
  const known = byAddress(judgements)
  const boxes = body === undefined ? undefined : readBoxes(body)
  const scene = { known, config, boxes: boxes ?? [], now }
  return {
    entries: works.map(({ path, entry }) => ({
      path,
      title: titleOf(entry),
      answers: answersFor(entry, { ...scene, sections: sections.get(path) ?? [] }),
    })),
    proposal: judgeProposal(
      {
        entries: works.length,
        name: works[0] && titleOf(works[0].entry),
        title,
        boxes,
        templates,
        isOwner: works.some(({ entry }) => isOwnedBy(author, entry, judgementsOf(entry, known))),
      },
      config,
    ),
  }
}

type Scene = {
  readonly sections: readonly Section[]
  readonly known: Known
  readonly config: Pick<Config, 'require'>
  readonly boxes: readonly Box[]
  readonly now?: number | undefined
}

/** The answers of one entry, new or old; none where nothing is asked of its section, or of what it links. */
export function answersFor(entry: Entry, { sections, known, config, boxes, now }: Scene): Answer[] {
  const rules = rulesFor(sections, entry, config)
  if (!rules) return []
  const subject = subjectOf(entry, known, rules.isFlat)
  const today = now === undefined ? undefined : dayAt(now)
  return [
    ...(subject.repository ? judgeRepository(subject.repository, rules, { boxes, today }) : []),
    ...(subject.package && rules.package ? judgePackage(subject.package, rules.package, today) : []),
    ...(subject.paper && rules.paper ? judgePaper(subject.paper, rules.paper) : []),
    ...(rules.url ? judgeUrls(subject.addresses, rules.url) : []),
  ]
}

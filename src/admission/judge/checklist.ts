/** Whether the boxes of a template are ticked in a description, and those that the configuration names. Pure. */
import type { Config } from '../../config/index.ts'
import type { Answer } from '../answers.ts'
import { type Box, closest, isNamed, isTicked, openBoxes, readBoxes } from '../boxes.ts'
import { allRules } from '../rules.ts'
import { quoted } from '../wording.ts'

/** The templates of the base branch: the text that GitHub fills in, and those that it fills in where the address of the form names them. */
export type Templates = { readonly usual?: string; readonly others: readonly string[] }

export type Described = {
  /** The boxes of the description; absent where nobody told. */
  readonly boxes?: readonly Box[] | undefined
  /** Absent where nobody could tell. */
  readonly templates?: Templates | undefined
  /** Whether its author owns a project that it links. */
  readonly isOwner: boolean
}

/** Most boxes that a row names. */
const mostNamed = 5

/** The answer for `checklist` and `owner-box`; none where nothing is asked. */
export function judgeBoxes({ boxes, templates, isOwner }: Described, config: Pick<Config, 'require' | 'proposal'>): Answer[] {
  const { checklist, 'owner-box': ownerBox } = config.proposal
  if (checklist === undefined && ownerBox === undefined) return []
  const asked = checklist ? 'all boxes of the template ticked' : `the box ${quoted(ownerBox!)} ticked where that is so`
  const row = { requirement: 'checklist', key: checklist ? 'proposal.checklist' : 'proposal.owner-box', asked } as const
  if (boxes === undefined) return checklist || isOwner ? [{ ...row, result: 'unknown', found: 'the description is not known' }] : []
  // Exceptions and ownership are for some: their boxes are not for all to tick.
  const forSome = [
    ...allRules(config).flatMap(({ exceptions }) => exceptions.map(({ checkbox }) => checkbox)),
    ...(ownerBox === undefined ? [] : [ownerBox]),
  ]
  const isForAll = (box: Box): boolean => !forSome.some((name) => isNamed(box, name))
  const asks = checklist ? templateOf(templates, boxes, isForAll) : { boxes: [] }
  const open = 'boxes' in asks ? openBoxes(asks.boxes.filter(isForAll), boxes).map(({ text }) => text) : []
  const owner = ownerBox !== undefined && isOwner && !isTicked(boxes, ownerBox) ? [ownerBox] : []
  const all = [...open, ...owner]
  if (all.length > 0) return [{ ...row, result: 'missed', ...missing(all) }]
  if ('unknown' in asks) return [{ ...row, result: 'unknown', found: asks.unknown }]
  return asks.boxes.length === 0 ? [] : [{ ...row, result: 'met', found: 'all of them' }]
}

function missing(boxes: readonly string[]): Pick<Answer, 'found' | 'todo' | 'sentence'> & { found: string } {
  const rest = boxes.length - mostNamed
  const named = `${boxes.slice(0, mostNamed).map(quoted).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`
  return {
    found: `not ticked: ${named}`,
    todo: 'Please tick them in the description, as far as they are true; where a box is missing, take it over from the template',
    sentence: `In the description of this pull request ${boxes.length === 1 ? 'a box is' : `${boxes.length} boxes are`} not ticked: ${named}`,
  }
}

type Asks = { readonly boxes: readonly Box[] } | { readonly unknown: string }

/** The boxes of the template that a description is held to: of several the one that it is closest to, else the usual one. Without a usual one GitHub fills in nothing, and nobody knows which was meant. */
function templateOf(templates: Templates | undefined, boxes: readonly Box[], isForAll: (box: Box) => boolean): Asks {
  if (templates === undefined) return { unknown: 'the template could not be read' }
  const usual = templates.usual === undefined ? undefined : readBoxes(templates.usual)
  const others = templates.others.map((text) => readBoxes(text))
  if (others.length === 0) return usual ? { boxes: usual } : { unknown: 'there is no template with boxes' }
  const all = usual ? [usual, ...others] : others
  const own = closest(all, boxes, isForAll) ?? usual
  if (own) return { boxes: own }
  return all.some((one) => one.length > 0) ? { unknown: 'it has no box of any template of this list' } : { boxes: [] }
}

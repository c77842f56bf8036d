/** What a list asks of a proposal itself: how many entries, its title, the boxes of its template. Pure. */
import type { Config } from '../../config/index.ts'
import { isLike } from '../../list/section.ts'
import { counted, enumerate } from '../../review/text/enumerate.ts'
import type { Answer } from '../answers.ts'
import { type Box, isNamed, isTicked, openBoxes, readBoxes } from '../boxes.ts'
import { allRules, mostEntries } from '../rules.ts'
import { quoted } from '../wording.ts'

export type Proposal = {
  /** How many works it adds, and what the first is called. */
  readonly entries: number
  readonly name?: string | undefined
  /** Absent where nobody told. */
  readonly title?: string | undefined
  readonly boxes?: readonly Box[] | undefined
  /** The template of the base branch; null where there surely is none, undefined where nobody could tell. */
  readonly template: string | null | undefined
  /** Whether its author owns a project that it links. */
  readonly isOwner: boolean
}

/** An answer for each requirement on a proposal that adds something. */
export function judgeProposal(proposal: Proposal, config: Pick<Config, 'require' | 'proposal'>): Answer[] {
  if (proposal.entries === 0) return []
  return [...judgeCount(proposal, config), ...judgeTitle(proposal, config), ...judgeBoxes(proposal, config)]
}

function judgeCount({ entries }: Proposal, config: Pick<Config, 'require' | 'proposal'>): Answer[] {
  const limit = mostEntries(config)
  if (!limit) return []
  const { most, key } = limit
  const isMet = entries <= most
  return [
    {
      requirement: 'entries',
      key,
      result: isMet ? 'met' : 'missed',
      asked: most === 1 ? 'one entry in a pull request' : `at most ${most} entries in a pull request`,
      found: counted(entries, 'entry', 'entries'),
      ...(isMet
        ? {}
        : {
            todo: 'Please propose the others separately',
            sentence: `This change adds ${entries} entries, but one pull request may add ${most === 1 ? 'one' : `${most} at most`}; please propose the others separately`,
          }),
    },
  ]
}

/** A title that would do. */
function example(wanted: string, name: string | undefined): string {
  return wanted.replace('*', () => (name === undefined || name.trim() === '' ? 'NAME' : name)).replaceAll('*', '...')
}

function judgeTitle({ title, name }: Proposal, { proposal }: Pick<Config, 'proposal'>): Answer[] {
  const wanted = proposal.title
  if (wanted === undefined) return []
  const asked = `a title like ${quoted(wanted)}`
  if (title === undefined)
    return [{ requirement: 'title', key: 'proposal.title', result: 'unknown', asked, found: 'the title is not known' }]
  const isMet = isLike(title.trim().toLowerCase(), wanted.trim().toLowerCase().split('*'))
  return [
    {
      requirement: 'title',
      key: 'proposal.title',
      result: isMet ? 'met' : 'missed',
      asked,
      found: quoted(title),
      ...(isMet
        ? {}
        : {
            todo: `Please change it, for example to ${quoted(example(wanted, name))}: the button Edit is beside the title`,
            sentence: `This pull request is called ${quoted(title)}, but its title must be like ${quoted(wanted)}`,
          }),
    },
  ]
}

/** Most boxes that a row names. */
const mostNamed = 5

function judgeBoxes({ boxes, template, isOwner }: Proposal, config: Pick<Config, 'require' | 'proposal'>): Answer[] {
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
  // Without a template nobody knows which boxes are asked for.
  const wanted = template == null ? [] : readBoxes(template)
  const open = checklist ? openBoxes(wanted.filter(isForAll), boxes).map(({ text }) => text) : []
  const owner = ownerBox !== undefined && isOwner && !isTicked(boxes, ownerBox) ? [ownerBox] : []
  const all = [...open, ...owner]
  if (all.length > 0) {
    const named = enumerate(all.map(quoted), mostNamed)
    return [
      {
        ...row,
        result: 'missed',
        found: `not ticked: ${named}`,
        todo: 'Please tick them in the description, as far as they are true; where a box is missing, take it over from the template',
        sentence: `In the description of this pull request ${all.length === 1 ? 'a box is' : `${all.length} boxes are`} not ticked: ${named}`,
      },
    ]
  }
  if (!checklist) return []
  if (template === undefined) return [{ ...row, result: 'unknown', found: 'the template could not be read' }]
  if (template === null) return [{ ...row, result: 'unknown', found: 'there is no template with boxes' }]
  if (wanted.length === 0) return []
  return [{ ...row, result: 'met', found: 'all of them' }]
}

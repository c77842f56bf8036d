/** What a list asks of a proposal itself: how many entries, its title, the boxes of its template. Pure. */
import type { Config } from '../../config/index.ts'
import { isLike } from '../../list/section.ts'
import { counted } from '../../review/text/enumerate.ts'
import type { Answer } from '../answers.ts'
import { mostEntries } from '../rules.ts'
import { quoted } from '../wording.ts'
import { type Described, judgeBoxes } from './checklist.ts'

export type Proposal = Described & {
  /** How many works it adds, and what the first is called. */
  readonly entries: number
  readonly name?: string | undefined
  /** Absent where nobody told. */
  readonly title?: string | undefined
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

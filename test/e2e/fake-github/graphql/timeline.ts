// What happened to an issue or pull request, as objects of GitHub's GraphQL schema.

import type { Happening } from '../happenings.ts'
import { nodeId } from '../views/accounts.ts'
import { type Issue, isoTime } from '../world.ts'
import { actorFields, type Fields } from './objects.ts'
import { connect, fail, type PageInput } from './problems.ts'

const names: Readonly<Record<Happening['kind'], string>> = {
  LABELED: 'LabeledEvent',
  UNLABELED: 'UnlabeledEvent',
  CLOSED: 'ClosedEvent',
  REOPENED: 'ReopenedEvent',
  ASSIGNED: 'AssignedEvent',
  MILESTONED: 'MilestonedEvent',
}

export type TimelineInput = PageInput & { itemTypes?: readonly string[] | null }

/** The items of some types, the oldest first; types of which the fake keeps nothing are refused. */
export function timelineOf(issue: Issue, { itemTypes, ...page }: TimelineInput): unknown {
  const kinds = (itemTypes ?? []).map((type) => type.replace(/_EVENT$/, ''))
  const other = kinds.find((kind) => !Object.hasOwn(names, kind))
  if (other !== undefined || kinds.length === 0) fail('UNPROCESSABLE', `The fake keeps no ${other ?? 'whole timeline'}.`)
  const found = issue.happenings.filter(({ kind }) => kinds.includes(kind))
  return connect('timelineItems', found, page, (one) => happeningFields(issue, one))
}

function happeningFields(issue: Issue, { kind, actor, at, label }: Happening): Fields {
  return {
    __typename: names[kind],
    id: nodeId('E', `${issue.id}-${at}-${kind}`),
    createdAt: isoTime(at),
    actor: () => actor && actorFields(actor),
    ...(label && { label: { id: nodeId('LA', label.id), name: label.name, color: label.color } }),
    ...(kind === 'MILESTONED' && { milestoneTitle: issue.milestone ?? '' }),
  }
}

// What happened to an issue or pull request besides words, in order: labels set and taken off, closed, reopened, assigned.
import { type Account, account, findLabel, type Issue, type Label, type World } from './world.ts'

export type Happening = {
  kind: 'LABELED' | 'UNLABELED' | 'CLOSED' | 'REOPENED' | 'ASSIGNED' | 'MILESTONED'
  /** Undefined for a deleted account. */
  actor: Account | undefined
  at: number
  label?: Label
}

export function note(world: World, issue: Issue, happening: Omit<Happening, 'at'>): void {
  issue.happenings.push({ ...happening, at: world.clock.now })
  issue.updatedAt = world.clock.now
}

/** Gives an issue labels instead of those that it has, and notes each that comes and goes. */
export function setLabels(world: World, issue: Issue, labels: readonly Label[], actor: Account | undefined): void {
  const next = [...new Set(labels)]
  for (const label of issue.labels) if (!next.includes(label)) note(world, issue, { kind: 'UNLABELED', actor, label })
  for (const label of next) if (!issue.labels.includes(label)) note(world, issue, { kind: 'LABELED', actor, label })
  issue.labels = next
}

export function labelAs(world: World, issue: Issue, login: string, names: readonly string[]): void {
  setLabels(
    world,
    issue,
    names.map((name) => findLabel(world, issue.repository, name)),
    account(world, login),
  )
}

export function assign(world: World, issue: Issue, login: string, by: string): void {
  issue.assignees = [...issue.assignees, account(world, login)]
  note(world, issue, { kind: 'ASSIGNED', actor: account(world, by) })
}

export function setMilestone(world: World, issue: Issue, title: string, by: string): void {
  issue.milestone = title
  note(world, issue, { kind: 'MILESTONED', actor: account(world, by) })
}

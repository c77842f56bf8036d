// What keeps a branch from being written: protection of branches in the older way, and rulesets, with GitHub's own sentences
// (vercel/workflow#1937, satisfactory-factories/application#67, dbt-labs/dbt-utils#886, actions/github-script#455). The older way
// shows in `protected` of a branch, a ruleset in the rules of the branch alone.
import { refuse } from './answers.ts'
import type { Repository } from './world.ts'

export type Rule =
  | 'creation'
  | 'update'
  | 'deletion'
  | 'non_fast_forward'
  | 'pull_request'
  | 'merge_queue'
  | 'required_status_checks'
  | 'required_signatures'
export type Protection = {
  /** A branch; with a star at its end, all that begin so. */
  branch: string
  by: 'protection' | 'ruleset'
  rules: readonly Rule[]
  /** Logins that get around it. */
  bypass?: readonly string[]
}
export type Act = 'create' | 'update' | 'delete'

const sentences: Record<Rule, string> = {
  creation: 'Cannot create ref due to creations being restricted.',
  update: 'Cannot update this protected ref.',
  deletion: 'Cannot delete this branch',
  non_fast_forward: 'Cannot force-push to this branch',
  pull_request: 'Changes must be made through a pull request.',
  merge_queue: 'Changes must be made through the merge queue',
  required_status_checks: 'Required status check "test" is expected.',
  required_signatures: 'Commits must have verified signatures.',
}

/** What each act is refused by; commits made through the API are signed by GitHub. */
const refusedBy: Record<Act, readonly Rule[]> = {
  create: ['creation'],
  update: ['update', 'pull_request', 'merge_queue', 'required_status_checks'],
  delete: ['deletion'],
}

export function protectionsOf({ protections }: Repository, branch: string): Protection[] {
  const isOf = (pattern: string): boolean => (pattern.endsWith('*') ? branch.startsWith(pattern.slice(0, -1)) : branch === pattern)
  return protections.filter((one) => isOf(one.branch))
}

export type Breach = { by: Protection['by']; sentences: string[] }

/** What an act of somebody on a branch breaks first; undefined where it may be. */
export function findBreach(repository: Repository, branch: string, { act, login }: { act: Act; login: string }): Breach | undefined {
  for (const { by, rules, bypass = [] } of protectionsOf(repository, branch)) {
    const broken = rules.filter((rule) => refusedBy[act].includes(rule))
    if (broken.length > 0 && !bypass.includes(login)) return { by, sentences: broken.map((rule) => sentences[rule]) }
  }
  return undefined
}

/** How a ruleset words its refusal, in REST and in GraphQL. */
export function ruleWords({ sentences: broken }: Breach): string {
  return `Repository rule violations found\n\n${broken.join('\n\n')}\n\n`
}

/** Refuses an act on a reference as REST does. */
export function guardRef(repository: Repository, ref: string, act: { act: Act; login: string }): void {
  if (!ref.startsWith('refs/heads/')) return
  const breach = findBreach(repository, ref.slice('refs/heads/'.length), act)
  if (breach) refuse(422, breach.by === 'ruleset' ? ruleWords(breach) : 'Reference update failed')
}

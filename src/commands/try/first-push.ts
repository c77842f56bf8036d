/** A merged change as it was pushed first, where the history has its commits. Git keeps no pushes: they are told apart by time. */
import type { Commit, Repository } from '../../git/repository.ts'
import { isMarkdown } from './merged-changes.ts'

/** Commits that follow the first one within this time, in milliseconds, are taken for one push with it. */
const onePush = 3_600_000

/** What was pushed first, compared with where the branch began, and then what came until the merge, as one step. */
export type FirstPush = { readonly push: Commit; readonly rest: Commit }

/** The first push of a merge commit; undefined where it is no merge of a branch, or nothing came after that push. */
export function firstPushOf({ parents, subject }: Commit, repository: Repository): FirstPush | undefined {
  const [main, branch, ...others] = parents
  const base = main && branch && others.length === 0 ? repository.mergeBase(main, branch) : undefined
  if (base === undefined || branch === undefined) return undefined
  const commits = repository.between(base, branch).toReversed()
  const last = commits.at(-1)
  const opened = Date.parse(commits[0]?.date ?? '')
  const first = commits.findLast(({ date }) => Date.parse(date) <= opened + onePush)
  if (!first || !last || first.id === last.id) return undefined
  const filesOf = (from: string, to: string) => repository.changes(from, to).filter(isMarkdown)
  return {
    push: { id: first.id, parents: [base], date: first.date, subject, files: filesOf(base, first.id) },
    rest: { id: last.id, parents: [first.id], date: last.date, subject, files: filesOf(first.id, last.id) },
  }
}

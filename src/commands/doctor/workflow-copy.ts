/** What an older copy of the workflow lacks: the check that a branch may require, newer events, and a version that exists. */
import { allows } from '../../config/workflow.ts'
import { actionTag, version } from '../../version.ts'
import type { Check } from './check.ts'
import type { Get } from './settings.ts'
import type { Read } from './workflow.ts'

/** Events after which something is judged or a head is made. */
const judging = ['pull_request_target', 'pull_request', 'push', 'schedule', 'workflow_dispatch', 'issue_comment']

/** Actions of a pull request after which its text, its base or the wish for a review may be another. */
const wanted = ['opened', 'reopened', 'synchronize', 'edited', 'ready_for_review', 'labeled', 'unlabeled']
/** The actions that GitHub takes where none is named (docs.github.com, events that trigger workflows). */
const usual = ['opened', 'synchronize', 'reopened']

/** What one workflow that uses listkeeper lacks. */
export function copyChecks({ path, workflow }: Read): Check[] {
  const silent = workflow.jobs.filter(
    ({ usesListkeeper, events, granted }) =>
      usesListkeeper && events.some((event) => judging.includes(event)) && !allows(granted, 'checks', 'write'),
  )
  const types = workflow.types ?? usual
  const isReviewing = workflow.jobs.some(({ usesListkeeper, events }) => usesListkeeper && events.includes('pull_request_target'))
  const missing = isReviewing ? wanted.filter((type) => !types.includes(type)) : []
  return [
    ...(silent.length > 0
      ? [
          mayNotCheck(
            path,
            silent.map(({ name }) => name),
          ),
        ]
      : []),
    ...(missing.length > 0 ? [isDeaf(path, missing)] : []),
  ]
}

function mayNotCheck(path: string, jobs: readonly string[]): Check {
  const named = jobs.map((job) => `\`${job}\``).join(', ')
  return {
    group: 'workflow',
    state: 'lacking',
    says: `${path}: the ${jobs.length === 1 ? 'job' : 'jobs'} ${named} may not write the check \`listkeeper\`, so a branch that requires it waits forever`,
    todo: `add \`checks: write\` to ${jobs.length === 1 ? 'its' : 'their'} permissions; until then require the job itself, which nothing runs on pull requests of listkeeper`,
  }
}

function isDeaf(path: string, missing: readonly string[]): Check {
  const isOfLabels = missing.some((type) => type.endsWith('labeled'))
  return {
    group: 'workflow',
    state: 'lacking',
    says: `${path}: \`pull_request_target\` does not run on ${missing.map((type) => `\`${type}\``).join(', ')}${isOfLabels ? ', so a label as `listkeeper: off` is seen with the next push only' : ''}`,
    todo: `write \`types: [${wanted.join(', ')}]\` below it`,
  }
}

/** How many versions are requested at most. */
const mostVersions = 3

/** Whether the versions that workflows name are there: as GitHub says, or, where it cannot be asked, as far as this version knows. */
export async function versionChecks(listkeeperWorkflows: readonly Read[], get: Get | undefined): Promise<Check[]> {
  const named = new Map(
    listkeeperWorkflows.flatMap(({ path, workflow }) =>
      workflow.jobs.flatMap(({ uses }) => uses.map((use): [string, string] => [use, path])),
    ),
  )
  const found = [...named].flatMap(([use, path]) => {
    const [, repo, ref] = /^([\w-][\w.-]*\/listkeeper)@([\w-][\w./-]{0,100})$/i.exec(use) ?? []
    return repo === undefined || ref === undefined || /\.\.|\/\//.test(ref) ? [] : [{ path, use, repo, ref }]
  })
  if (!get) return found.flatMap(knownCheck)
  return (await Promise.all(found.slice(0, mostVersions).map((one) => askedCheck(one, get)))).flat()
}

type Named = { readonly path: string; readonly use: string; readonly repo: string; readonly ref: string }

/** GitHub answers 422 for a name that is no tag, branch or commit, and 404 for a repository that the token cannot see (docs.github.com, get a commit). */
async function askedCheck({ path, use, repo, ref }: Named, get: Get): Promise<Check[]> {
  const { status } = (await get(`/repos/${repo}/commits/${encodeURIComponent(ref)}`)).exchange
  const todo = `name a version that exists, as \`${repo}@${actionTag()}\``
  if (status === 422)
    return [
      {
        group: 'workflow',
        state: 'bad',
        says: `${path} names ${use}, and ${repo} has no such tag, so the job fails before it begins`,
        todo,
      },
    ]
  if (status === 404) return [{ group: 'workflow', state: 'lacking', says: `${path} names ${use}, which the token does not find`, todo }]
  return []
}

function knownCheck({ path, use, repo, ref }: Named): Check[] {
  const major = /^v(\d+)(?:\.\d+)*$/.exec(ref)?.[1]
  if (repo.toLowerCase() !== 'listkeeper/listkeeper' || major === undefined || Number(major) <= Number.parseInt(version, 10)) return []
  return [
    {
      group: 'workflow',
      state: 'lacking',
      says: `${path} names ${use}, and this is ${version}, whose tag is ${actionTag()}`,
      todo: 'see that the tag exists; with one that does not, the job fails before it begins',
    },
  ]
}

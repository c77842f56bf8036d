/** What the workflows of a repository let listkeeper do: which of its jobs runs on which event, with which permissions, and whether one is dangerous. */
import { type Access, allows, type Broken, type Job, readWorkflow, type Workflow } from '../../config/workflow.ts'
import { type Files, UserError, unlessUserError } from '../../files.ts'
import type { Check } from './check.ts'

/** A workflow and where it is. */
export type Read = { readonly path: string; readonly workflow: Workflow }
/** All workflows, those that use listkeeper, and what is to be said of files that are none. */
export type Workflows = { readonly read: readonly Read[]; readonly listkeeperWorkflows: readonly Read[]; readonly checks: readonly Check[] }

/** What one kind of event is for, and what its job has to be allowed. */
type Ability = {
  readonly name: string
  readonly events: readonly string[]
  readonly needs: Readonly<Record<string, Access>>
  readonly without: string
}

const abilities: readonly Ability[] = [
  {
    name: 'Reviews of pull requests, forks included',
    events: ['pull_request_target'],
    needs: { contents: 'read', 'pull-requests': 'write' },
    without: 'findings are annotations and a step summary at best',
  },
  {
    name: 'Repairs after a merge',
    events: ['push'],
    needs: { contents: 'write', 'pull-requests': 'write' },
    without: 'contents have to be fixed by hand',
  },
  {
    name: 'Sweeps of all links',
    events: ['schedule', 'workflow_dispatch'],
    needs: { contents: 'write', 'pull-requests': 'write', issues: 'write' },
    without: 'the issue about dead links, their history or the repairs that come with them are missing',
  },
  {
    name: 'Commands in comments',
    events: ['issue_comment'],
    needs: { contents: 'write', 'pull-requests': 'write', issues: 'write' },
    without: '`/listkeeper fix` and other commands do not work',
  },
]

const rewrite = '`listkeeper init --force` writes the whole workflow; `--diff` shows the changes'

/** What the workflow files say; `branch` is the default branch, where it is known. */
export function examineWorkflows({ read, listkeeperWorkflows, checks }: Workflows, branch: string | undefined): Check[] {
  const dangers = read.flatMap(dangerIn)
  if (listkeeperWorkflows.length === 0)
    return [
      ...checks,
      ...dangers,
      {
        group: 'workflow',
        state: 'lacking',
        says: 'No workflow uses listkeeper',
        todo: '`listkeeper init` writes one; push it to the default branch',
      },
    ]
  const jobs = listkeeperWorkflows.flatMap(({ workflow }) => workflow.jobs.filter(({ usesListkeeper }) => usesListkeeper))
  return [
    ...checks,
    {
      group: 'workflow',
      state: 'good',
      says: `${listkeeperWorkflows.map(({ path }) => path).join(', ')} ${listkeeperWorkflows.length === 1 ? 'uses' : 'use'} listkeeper`,
    },
    ...dangers,
    ...abilities.map((ability) => abilityCheck(ability, jobs)),
    ...listkeeperWorkflows.flatMap((one) => branchChecks(one, branch)),
  ]
}

/** The workflows of a checkout. */
export function readWorkflows(files: Files): Workflows {
  const read: Read[] = []
  const checks: Check[] = []
  for (const path of workflowPaths(files)) {
    const workflow = attempt(() => readWorkflow(files.read(path)))
    if ('jobs' in workflow) read.push({ path, workflow })
    else
      checks.push({
        group: 'workflow',
        state: 'bad',
        says: `${path}:${workflow.line}: GitHub cannot read this workflow: ${workflow.why}`,
        todo: 'fix that line, otherwise nothing in the file runs',
      })
  }
  return { read, listkeeperWorkflows: read.filter(({ workflow }) => workflow.jobs.some(({ usesListkeeper }) => usesListkeeper)), checks }
}

function workflowPaths(files: Files): string[] {
  if (!files.has('.github/workflows')) return []
  return unlessUserError(() => files.find('.github/workflows/*.{yml,yaml}')) ?? []
}

function attempt(task: () => Workflow | Broken): Workflow | Broken {
  try {
    return task()
  } catch (error) {
    if (error instanceof UserError) return { line: 1, why: error.message }
    throw error
  }
}

/** Events whose jobs have a token that may write, and secrets, although a stranger can cause them. */
const trusted = ['pull_request_target', 'issue_comment', 'workflow_run']

function dangerIn({ path, workflow }: Read): Check[] {
  return workflow.jobs.flatMap(({ name, events, headAt, usesListkeeper }): Check[] => {
    const event = events.find((one) => trusted.includes(one))
    if (headAt === undefined || event === undefined) return []
    const isNear = usesListkeeper || workflow.jobs.some((job) => job.usesListkeeper)
    return [
      {
        group: 'workflow',
        state: isNear ? 'bad' : 'lacking',
        says: `${path}:${headAt}: dangerous: the job \`${name}\` checks out a proposed change on \`${event}\`, so that anybody can run code with a token that may write`,
        todo: `remove the checkout${isNear ? ': listkeeper reads texts through the API and needs none' : ', or run that job on `pull_request`'}`,
      },
    ]
  })
}

function abilityCheck({ name, events, needs, without }: Ability, jobs: readonly Job[]): Check {
  const running = jobs.filter((job) => events.some((event) => job.events.includes(event)))
  if (running.length === 0) {
    const isForOwn = events.includes('pull_request_target') && jobs.some((job) => job.events.includes('pull_request'))
    const why = isForOwn
      ? 'with `pull_request` forks have a token that may only read'
      : `no job of listkeeper runs on ${events.map((event) => `\`${event}\``).join(' or ')}`
    return {
      group: 'workflow',
      state: 'lacking',
      says: `${name}: no, ${why}`,
      todo: `${isForOwn ? 'use `pull_request_target`' : `until then ${without}`}; ${rewrite}`,
    }
  }
  const lacks = running.map(({ granted }) => Object.entries(needs).filter(([what, access]) => !allows(granted, what, access)))
  const least = lacks.toSorted((a, b) => a.length - b.length)[0]!
  if (least.length > 0)
    return {
      group: 'workflow',
      state: 'lacking',
      says: `${name}: the job \`${running[lacks.indexOf(least)]!.name}\` may not do all it needs`,
      todo: `add ${least.map(([what, access]) => `\`${what}: ${access}\``).join(' and ')} to its permissions; until then ${without}`,
    }
  if (running.some(({ granted }) => granted.kind === 'settings'))
    return {
      group: 'workflow',
      state: 'lacking',
      says: `${name}: perhaps; the job \`${running.find(({ granted }) => granted.kind === 'settings')!.name}\` names no permissions, so the settings of the repository decide`,
      todo: `name ${Object.entries(needs)
        .map(([what, access]) => `\`${what}: ${access}\``)
        .join(', ')} in the job`,
    }
  return { group: 'workflow', state: 'good', says: `${name}: yes` }
}

/** A push is looked for on named branches; the default one has to be among them. */
function branchChecks({ path, workflow }: Read, branch: string | undefined): Check[] {
  const { branches, events } = workflow
  if (branch === undefined || branch === 'HEAD' || !branches || !events.includes('push')) return []
  const isMet = branches.some((pattern) => pattern === branch || /[*?+[!]/.test(pattern))
  return isMet
    ? []
    : [
        {
          group: 'workflow',
          state: 'lacking',
          says: `${path} runs on pushes to ${branches.join(', ')}, but the default branch is ${branch}`,
          todo: `write \`branches: [${branch}]\` below \`push\``,
        },
      ]
}

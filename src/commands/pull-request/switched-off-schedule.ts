/** Whether GitHub has switched off the schedule by which links are swept: reported in a summary that is written anyway, because nothing else reports it. */
import { readWorkflow } from '../../config/workflow.ts'
import { GitHubError, type Repo } from '../../github/client.ts'
import { readTexts } from '../../github/texts.ts'
import { readResting } from '../../github/workflows.ts'
import { code } from '../../markdown.ts'
import type { Ports } from '../repository/ports.ts'

/** The most workflows that are read. */
const mostRead = 5

/**
 * A Markdown line for each workflow with a schedule of listkeeper that GitHub has switched off; none where it does not say. `commit` is of the default branch, or of one like it.
 * One request where all is well. What is in the same file as a review cannot be seen here: then the review is switched off too.
 */
export async function restingLines(ports: Ports, repo: Repo, commit: string): Promise<string[]> {
  const paths = (await readResting(ports.client, repo, ports))?.slice(0, mostRead) ?? []
  if (paths.length === 0) return []
  const texts = await readWorkflowTexts(ports, repo, commit, paths)
  return paths.flatMap((path, index) => {
    const workflow = readWorkflow(texts[index] ?? '')
    const isSweep = 'jobs' in workflow && workflow.jobs.some(({ usesListkeeper, events }) => usesListkeeper && events.includes('schedule'))
    return isSweep ? [restingLine(path)] : []
  })
}

async function readWorkflowTexts(ports: Ports, repo: Repo, commit: string, paths: readonly string[]): Promise<string[]> {
  const wanted = paths.map((path) => ({ commit, path }))
  try {
    return (await readTexts(ports.client, repo, wanted, ports)).map((file) => (file.kind === 'text' ? file.text : ''))
  } catch (error) {
    if (error instanceof GitHubError) return []
    throw error
  }
}

function restingLine(path: string): string {
  return `For maintainers: GitHub has switched off ${code(path)} after 60 days without activity, so links are not checked any more; *Enable workflow* under Actions turns it on again.`
}

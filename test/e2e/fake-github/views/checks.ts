// Check runs and annotations as GitHub's API shows them.
import { type Annotation, type CheckRun, hasPull, type Repository, type World } from '../world.ts'
import { type Json, nodeId, viewApp } from './accounts.ts'
import { viewMinimalPull } from './pulls.ts'
import { apiUrl, webUrl } from './repositories.ts'

/** A check run; the list of pull requests leaves out those from forks, as on GitHub. */
export function viewCheckRun(world: World, repository: Repository, run: CheckRun): Json {
  const url = `${apiUrl(world, repository)}/check-runs/${run.id}`
  const pulls = [...repository.issues.values()]
    .filter(hasPull)
    .filter(({ pull, state }) => state === 'open' && pull.head.sha === run.sha && pull.head.repository === repository)
  return {
    id: run.id,
    name: run.name,
    node_id: nodeId('CR', run.id),
    head_sha: run.sha,
    external_id: run.externalId,
    url,
    html_url: `${webUrl(repository)}/runs/${run.id}`,
    details_url: run.detailsUrl,
    status: run.status,
    conclusion: run.conclusion,
    started_at: run.startedAt,
    completed_at: run.completedAt,
    output: {
      title: run.title,
      summary: run.summary,
      text: run.text,
      annotations_count: run.annotations.length,
      annotations_url: `${url}/annotations`,
    },
    check_suite: { id: run.suiteId },
    app: viewApp(world, run.app),
    pull_requests: pulls.map((issue) => viewMinimalPull(world, issue)),
  }
}

export function viewAnnotation(repository: Repository, run: CheckRun, annotation: Annotation): Json {
  return {
    path: annotation.path,
    blob_href: `${webUrl(repository)}/blob/${run.sha}/${annotation.path}`,
    start_line: annotation.start_line,
    start_column: annotation.start_column ?? null,
    end_line: annotation.end_line,
    end_column: annotation.end_column ?? null,
    annotation_level: annotation.annotation_level,
    title: annotation.title ?? null,
    message: annotation.message,
    raw_details: annotation.raw_details ?? null,
  }
}

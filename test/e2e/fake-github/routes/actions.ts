// Routes about workflows and the settings that they live with: which there are, what they may do, what a branch requires.
import { missing, ok, refuse } from '../answers.ts'
import { listTree } from '../git.ts'
import { nodeId } from '../views/accounts.ts'
import { apiUrl, webUrl } from '../views/repositories.ts'
import { isoTime, permissionOf, type Repository } from '../world.ts'
import { type Context, cutPage, type Route, repositoryOf, route } from './route.ts'

/** The paths of the workflows on the default branch. */
function workflowsOf(repository: Repository): string[] {
  const head = repository.refs.get(`refs/heads/${repository.defaultBranch}`) ?? missing()
  return listTree(repository.store, head).flatMap(({ path }) => (/^\.github\/workflows\/[^/]+\.ya?ml$/.test(path) ? [path] : []))
}

/** Settings are read by administrators; GitHub answers others as if there were none, and bots with a refusal. */
function requireAdmin({ token }: Context, repository: Repository): void {
  if (token?.kind !== 'pat') refuse(403, 'Resource not accessible by integration')
  if (permissionOf(repository, token.account.login) !== 'admin') missing()
}

export const actionRoutes: Route[] = [
  route('GET /repos/{owner}/{repo}/actions/workflows', { needs: 'actions=read' }, (call) => {
    const repository = repositoryOf(call)
    const paths = workflowsOf(repository)
    const time = isoTime(repository.createdAt)
    const { items, headers } = cutPage(
      call,
      paths.map((path, index) => ({
        id: repository.id * 1000 + index,
        node_id: nodeId('W', repository.id * 1000 + index),
        name: path,
        path,
        state: repository.workflows[path] ?? 'active',
        created_at: time,
        updated_at: time,
        url: `${apiUrl(call.world, repository)}/actions/workflows/${repository.id * 1000 + index}`,
        html_url: `${webUrl(repository)}/blob/${repository.defaultBranch}/${path}`,
        badge_url: `${webUrl(repository)}/workflows/${index}/badge.svg`,
      })),
    )
    return { ...ok({ total_count: paths.length, workflows: items }), headers }
  }),

  route('GET /repos/{owner}/{repo}/actions/permissions/workflow', { needs: 'administration=read' }, (call) => {
    const repository = repositoryOf(call)
    requireAdmin(call, repository)
    return ok({ default_workflow_permissions: 'read', can_approve_pull_request_reviews: repository.actionsOpenPulls })
  }),

  route('GET /repos/{owner}/{repo}/branches/{branch}/protection', { needs: 'administration=read' }, (call) => {
    const repository = repositoryOf(call)
    requireAdmin(call, repository)
    if (!repository.resolvesConversations) refuse(404, 'Branch not protected')
    return ok({
      url: `${apiUrl(call.world, repository)}/branches/${call.input.branch}/protection`,
      required_conversation_resolution: { enabled: true },
    })
  }),
]

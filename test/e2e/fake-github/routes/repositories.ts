// Routes about a repository, its branches, commits and comparisons.
import { missing, ok, refuse } from '../answers.ts'
import { commitsBetween, diffCommits, limitDiff, mergeBase } from '../diff.ts'
import { protectionsOf, type Rule } from '../protection.ts'
import { findCommit, findLabelled } from '../repositories.ts'
import { findStranger, viewContributors } from '../strangers.ts'
import { viewPermission } from '../views/accounts.ts'
import { viewPull } from '../views/pulls.ts'
import { apiUrl, viewChange, viewCommit, viewFullRepository, webUrl } from '../views/repositories.ts'
import { fullName, hasPull, type Repository, type World } from '../world.ts'
import { cutPage, listPage, type Route, repositoryOf, route } from './route.ts'

/** The commit and repository that one end of a comparison names. */
function findEnd(world: World, repository: Repository, label: string): { repository: Repository; sha: string } {
  const found = label.includes(':') ? findLabelled(world, repository, label) : { repository, ref: label }
  return { repository: found.repository, sha: findCommit(found.repository, found.ref) ?? missing() }
}

/** What rules say besides their kind. */
function parametersOf(type: Rule): { parameters?: object } {
  if (type === 'required_status_checks')
    return { parameters: { required_status_checks: [{ context: 'test' }], strict_required_status_checks_policy: false } }
  if (type !== 'pull_request') return {}
  const flags = [
    'dismiss_stale_reviews_on_push',
    'require_code_owner_review',
    'require_last_push_approval',
    'required_review_thread_resolution',
  ]
  return { parameters: { ...Object.fromEntries(flags.map((flag) => [flag, false])), required_approving_review_count: 0 } }
}

export const repositoryRoutes: Route[] = [
  route('GET /repos/{owner}/{repo}', { needs: 'metadata=read' }, (call) =>
    ok(viewFullRepository(call.world, repositoryOf(call), call.token?.account)),
  ),

  route('GET /repos/{owner}/{repo}/branches/{branch}', { needs: 'contents=read' }, (call) => {
    const repository = repositoryOf(call)
    const { branch } = call.input
    const sha = repository.refs.get(`refs/heads/${branch}`) ?? missing()
    const url = `${apiUrl(call.world, repository)}/branches/${branch}`
    return ok({
      name: branch,
      commit: viewCommit(call.world, repository, sha),
      _links: { self: url, html: `${webUrl(repository)}/tree/${branch}` },
      protected: repository.resolvesConversations || protectionsOf(repository, branch).some(({ by }) => by === 'protection'),
      protection: {
        enabled: repository.resolvesConversations,
        required_status_checks: { enforcement_level: 'off', contexts: [], checks: [] },
      },
      protection_url: `${url}/protection`,
    })
  }),

  // Rules apply to names, whether there is such a branch or not, and are shown even to those who may bypass them.
  route('GET /repos/{owner}/{repo}/rules/branches/{branch}', { needs: 'metadata=read' }, (call) => {
    const repository = repositoryOf(call)
    const source = { ruleset_source_type: 'Repository', ruleset_source: fullName(repository), ruleset_id: 42 }
    const rules = protectionsOf(repository, call.input.branch).flatMap(({ by, rules }) => (by === 'ruleset' ? rules : []))
    return listPage(call, rules, (type) => ({ type, ...source, ...parametersOf(type) }))
  }),

  route('GET /repos/{owner}/{repo}/commits/{ref}', { needs: 'contents=read' }, (call) => {
    const repository = repositoryOf(call)
    const sha = findCommit(repository, call.input.ref) ?? missing()
    const view = viewCommit(call.world, repository, sha)
    const parent = (view.parents as { sha: string }[])[0]?.sha
    const changes = parent ? limitDiff(diffCommits(repository.store, parent, sha), call.world.limits) : []
    const additions = changes.reduce((sum, change) => sum + change.additions, 0)
    const deletions = changes.reduce((sum, change) => sum + change.deletions, 0)
    const files = changes.map((change) => viewChange(call.world, repository, sha, change))
    return ok({ ...view, stats: { additions, deletions, total: additions + deletions }, files })
  }),

  route('GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls', { needs: 'pull_requests=read' }, (call) => {
    const repository = repositoryOf(call)
    const pulls = [...repository.issues.values()]
      .filter(hasPull)
      .filter(({ pull }) => pull.head.sha === call.input.commit_sha || pull.mergeCommit === call.input.commit_sha)
    return listPage(call, pulls, (issue) => viewPull(call.world, issue, call.token?.account))
  }),

  route('GET /repos/{owner}/{repo}/compare/{basehead}', { needs: 'contents=read' }, (call) => {
    const { world } = call
    const repository = repositoryOf(call)
    const [from, to] = call.input.basehead.split('...')
    if (!from || !to) missing()
    const base = findEnd(world, repository, from)
    const head = findEnd(world, repository, to)
    const { store } = repository
    const common = mergeBase(store, base.sha, head.sha) ?? missing()
    const ahead = commitsBetween(store, base.sha, head.sha)
    const behind = commitsBetween(store, head.sha, base.sha).length
    const url = `${apiUrl(world, repository)}/compare/${call.input.basehead}`
    const web = `${webUrl(repository)}/compare/${call.input.basehead}`
    const status = ahead.length === 0 ? (behind === 0 ? 'identical' : 'behind') : behind === 0 ? 'ahead' : 'diverged'
    const limits = { ...world.limits, files: Math.min(world.limits.files, 300) }
    const changes = limitDiff(diffCommits(store, common, head.sha), limits)
    const { items, headers } = cutPage(call, ahead)
    return {
      ...ok({
        url,
        html_url: web,
        permalink_url: web,
        diff_url: `${web}.diff`,
        patch_url: `${web}.patch`,
        base_commit: viewCommit(world, repository, base.sha),
        merge_base_commit: viewCommit(world, repository, common),
        status,
        ahead_by: ahead.length,
        behind_by: behind,
        total_commits: ahead.length,
        commits: items.map((sha) => viewCommit(world, repository, sha)),
        files: changes.map((change) => viewChange(world, head.repository, head.sha, change)),
      }),
      headers,
    }
  }),

  route('GET /repos/{owner}/{repo}/contributors', { needs: 'metadata=read' }, (call) => {
    const found = findStranger(call.world, `${call.input.owner}/${call.input.repo}`)
    if (!found || found.facts.private) missing()
    return listPage(call, viewContributors(found.facts, call.input.anon !== undefined), (one) => one)
  }),

  route('GET /repos/{owner}/{repo}/collaborators/{username}/permission', { needs: 'metadata=read' }, (call) => {
    const { world } = call
    const repository = repositoryOf(call)
    const user = world.accounts.get(call.input.username.toLowerCase()) ?? missing()
    if (user.type === 'Bot') refuse(404, `${user.login} is not a user`)
    return ok(viewPermission(world, repository, user))
  }),
]

// Accounts, the app and its installations as GitHub's API shows them.
import { installationId } from '../tokens.ts'
import { type Account, account, permissionOf, type Repository, type World } from '../world.ts'

export type Json = Record<string, unknown>

/** When everything that has no date of its own began. */
const origin = '2020-01-01T00:00:00Z'

export function nodeId(kind: string, id: number | string): string {
  return `${kind}_${id}`
}

export function viewUser(world: World, user: Account): Json {
  const url = `${world.url}/users/${encodeURIComponent(user.login)}`
  return {
    login: user.login,
    id: user.id,
    node_id: nodeId(user.type === 'Bot' ? 'BOT' : 'U', user.id),
    avatar_url: `https://avatars.githubusercontent.com/u/${user.id}?v=4`,
    gravatar_id: '',
    url,
    html_url: `https://github.com/${user.type === 'Bot' ? `apps/${user.login.replace('[bot]', '')}` : user.login}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type: user.type,
    user_view_type: 'public',
    site_admin: false,
  }
}

export function viewProfile(world: World, user: Account): Json {
  return {
    ...viewUser(world, user),
    name: user.name,
    company: null,
    blog: null,
    location: null,
    email: null,
    hireable: null,
    bio: null,
    public_repos: 0,
    public_gists: 0,
    followers: 0,
    following: 0,
    created_at: origin,
    updated_at: origin,
  }
}

/** OWNER, COLLABORATOR where that is no secret, CONTRIBUTOR after a merged pull request, else NONE. */
export function associationOf(repository: Repository, user: Account): string {
  if (user.id === repository.owner.id) return 'OWNER'
  const permission = repository.permissions.get(user.login.toLowerCase())
  if (!user.hidesMembership && (permission === 'admin' || permission === 'write')) return 'COLLABORATOR'
  const hasMerged = repository.issues.values().some((issue) => issue.user.id === user.id && issue.pull?.mergedAt !== undefined)
  return hasMerged ? 'CONTRIBUTOR' : 'NONE'
}

export function viewPermission(world: World, repository: Repository, user: Account): Json {
  const permission = permissionOf(repository, user.login)
  const flags = permissionFlags(permission)
  const detail = { ...viewUser(world, user), permissions: flags, role_name: permission }
  return { permission, role_name: permission, user: detail }
}

export function permissionFlags(permission: string): Json {
  const level = ['none', 'read', 'write', 'admin'].indexOf(permission)
  return { pull: level >= 1, triage: level >= 2, push: level >= 2, maintain: level >= 3, admin: level >= 3 }
}

/** The app that made a check run: listkeeper's own, or the one of the workflow token. */
export function viewApp(world: World, slug: string): Json {
  const { app } = world
  const isOwn = slug === app.slug
  return {
    id: isOwn ? app.id : 15368,
    slug,
    node_id: nodeId('A', isOwn ? app.id : 15368),
    owner: viewUser(world, account(world, isOwn ? app.owner : 'github')),
    name: isOwn ? app.name : 'GitHub Actions',
    description: null,
    external_url: `https://github.com/apps/${slug}`,
    html_url: `https://github.com/apps/${slug}`,
    created_at: origin,
    updated_at: origin,
    permissions: app.permissions,
    events: ['pull_request', 'check_run', 'issue_comment', 'push', 'merge_group'],
  }
}

export function viewInstallation(world: World, owner: Account): Json {
  const { app } = world
  const id = installationId(world, owner.login)
  return {
    id,
    app_id: app.id,
    app_slug: app.slug,
    account: viewUser(world, owner),
    target_id: owner.id,
    target_type: owner.type,
    repository_selection: 'all',
    access_tokens_url: `${world.url}/app/installations/${id}/access_tokens`,
    repositories_url: `${world.url}/installation/repositories`,
    html_url: `https://github.com/settings/installations/${id}`,
    permissions: app.permissions,
    events: ['pull_request', 'check_run', 'issue_comment', 'push', 'merge_group'],
    created_at: origin,
    updated_at: origin,
    single_file_name: null,
    has_multiple_single_files: false,
    single_file_paths: [],
    suspended_by: null,
    suspended_at: null,
  }
}

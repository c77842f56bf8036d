// Repositories, references, commits, trees and files as GitHub's API shows them.
import type { FileChange } from '../diff.ts'
import { type Commit, type Person, readCommit } from '../git.ts'
import { type Account, fullName, isoTime, permissionOf, type Repository, type World } from '../world.ts'
import { type Json, nodeId, permissionFlags, viewUser } from './accounts.ts'

export function apiUrl(world: World, repository: Repository): string {
  return `${world.url}/repos/${fullName(repository)}`
}

export function webUrl(repository: Repository): string {
  return `https://github.com/${fullName(repository)}`
}

const templates: Record<string, string> = {
  archive: '/{archive_format}{/ref}',
  assignees: '/assignees{/user}',
  blobs: '/git/blobs{/sha}',
  branches: '/branches{/branch}',
  collaborators: '/collaborators{/collaborator}',
  comments: '/comments{/number}',
  commits: '/commits{/sha}',
  compare: '/compare/{base}...{head}',
  contents: '/contents/{+path}',
  contributors: '/contributors',
  deployments: '/deployments',
  downloads: '/downloads',
  events: '/events',
  forks: '/forks',
  git_commits: '/git/commits{/sha}',
  git_refs: '/git/refs{/sha}',
  git_tags: '/git/tags{/sha}',
  hooks: '/hooks',
  issue_comment: '/issues/comments{/number}',
  issue_events: '/issues/events{/number}',
  issues: '/issues{/number}',
  keys: '/keys{/key_id}',
  labels: '/labels{/name}',
  languages: '/languages',
  merges: '/merges',
  milestones: '/milestones{/number}',
  notifications: '/notifications{?since,all,participating}',
  pulls: '/pulls{/number}',
  releases: '/releases{/id}',
  stargazers: '/stargazers',
  statuses: '/statuses/{sha}',
  subscribers: '/subscribers',
  subscription: '/subscription',
  tags: '/tags',
  teams: '/teams',
  trees: '/git/trees{/sha}',
}

const noCounts = { stargazers_count: 0, watchers: 0, watchers_count: 0, size: 1, subscribers_count: 0 }
const features = { has_projects: false, has_wiki: false, has_pages: false, has_discussions: false }

export function viewRepository(world: World, repository: Repository, caller?: Account): Json {
  const url = apiUrl(world, repository)
  const web = webUrl(repository)
  const urls = Object.entries(templates).map(([name, rest]) => [`${name}_url`, `${url}${rest}`])
  const open = repository.issues.values().filter((issue) => issue.state === 'open')
  const openCount = [...open].length
  const forks = [...world.repositories.values()].filter((other) => other.parent === repository).length
  const permission = caller ? permissionOf(repository, caller.login) : 'read'
  return {
    id: repository.id,
    node_id: nodeId('R', repository.id),
    name: repository.name,
    full_name: fullName(repository),
    private: repository.private,
    visibility: repository.private ? 'private' : 'public',
    owner: viewUser(world, repository.owner),
    html_url: web,
    description: null,
    fork: repository.parent !== undefined,
    url,
    ...Object.fromEntries(urls),
    git_url: `git://github.com/${fullName(repository)}.git`,
    ssh_url: `git@github.com:${fullName(repository)}.git`,
    clone_url: `${web}.git`,
    svn_url: web,
    mirror_url: null,
    homepage: null,
    language: null,
    license: null,
    topics: [],
    archived: repository.archived,
    disabled: false,
    is_template: false,
    allow_forking: true,
    web_commit_signoff_required: false,
    default_branch: repository.defaultBranch,
    ...noCounts,
    ...features,
    has_issues: repository.hasIssues,
    has_downloads: true,
    forks,
    forks_count: forks,
    network_count: forks,
    open_issues: openCount,
    open_issues_count: openCount,
    created_at: isoTime(repository.createdAt),
    updated_at: isoTime(repository.pushedAt),
    pushed_at: isoTime(repository.pushedAt),
    permissions: permissionFlags(permission),
  }
}

/** A repository with its parent, as asking for one repository shows it. */
export function viewFullRepository(world: World, repository: Repository, caller?: Account): Json {
  const { parent } = repository
  const family = parent && { parent: viewRepository(world, parent), source: viewRepository(world, parent) }
  return { ...viewRepository(world, repository, caller), ...family }
}

export function viewRef(world: World, repository: Repository, ref: string, sha: string): Json {
  const url = apiUrl(world, repository)
  return {
    ref,
    node_id: nodeId('REF', `${repository.id}:${ref}`),
    url: `${url}/git/${ref}`,
    object: { type: 'commit', sha, url: `${url}/git/commits/${sha}` },
  }
}

const unsigned = { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null }

function viewPerson(person: Person): Json {
  return { name: person.name, email: person.email, date: isoTime(person.at) }
}

export function viewGitCommit(world: World, repository: Repository, commit: Commit): Json {
  const url = apiUrl(world, repository)
  const web = webUrl(repository)
  return {
    sha: commit.sha,
    node_id: nodeId('C', commit.sha),
    url: `${url}/git/commits/${commit.sha}`,
    html_url: `${web}/commit/${commit.sha}`,
    author: viewPerson(commit.author),
    committer: viewPerson(commit.committer),
    message: commit.message,
    tree: { sha: commit.tree, url: `${url}/git/trees/${commit.tree}` },
    parents: commit.parents.map((sha) => ({
      sha,
      url: `${url}/git/commits/${sha}`,
      html_url: `${web}/commit/${sha}`,
    })),
    verification: unsigned,
  }
}

export function viewCommit(world: World, repository: Repository, sha: string): Json {
  const commit = readCommit(repository.store, sha)
  if (!commit) throw new Error(`no commit ${sha} in ${fullName(repository)}`)
  const url = apiUrl(world, repository)
  const web = webUrl(repository)
  return {
    sha,
    node_id: nodeId('C', sha),
    url: `${url}/commits/${sha}`,
    html_url: `${web}/commit/${sha}`,
    comments_url: `${url}/commits/${sha}/comments`,
    commit: {
      author: viewPerson(commit.author),
      committer: viewPerson(commit.committer),
      message: commit.message,
      tree: { sha: commit.tree, url: `${url}/git/trees/${commit.tree}` },
      url: `${url}/git/commits/${sha}`,
      comment_count: 0,
      verification: unsigned,
    },
    author: viewCommitter(world, commit.author),
    committer: viewCommitter(world, commit.committer),
    parents: commit.parents.map((parent) => ({
      sha: parent,
      url: `${url}/commits/${parent}`,
      html_url: `${web}/commit/${parent}`,
    })),
  }
}

/** The account whose no-reply address signs the commit. */
function viewCommitter(world: World, person: Person): Json | null {
  const login = /^\d+\+(.+)@users\.noreply\.github\.com$/.exec(person.email)?.[1]
  const found = login ? world.accounts.get(login.toLowerCase()) : undefined
  return found ? viewUser(world, found) : null
}

export function viewChange(world: World, repository: Repository, sha: string, change: FileChange): Json {
  const path = change.path.split('/').map(encodeURIComponent).join('/')
  const web = webUrl(repository)
  return {
    sha: change.sha,
    filename: change.path,
    status: change.status,
    additions: change.additions,
    deletions: change.deletions,
    changes: change.additions + change.deletions,
    blob_url: `${web}/blob/${sha}/${path}`,
    raw_url: `${web}/raw/${sha}/${path}`,
    contents_url: `${apiUrl(world, repository)}/contents/${path}?ref=${sha}`,
    ...(change.patch !== undefined && { patch: change.patch }),
    ...(change.previousPath !== undefined && { previous_filename: change.previousPath }),
  }
}

// Making repositories and forks, committing to branches, moving references. A branch that is the head of a pull request
// takes the pull request along.
import { invalid, missing } from './answers.ts'
import { createStore, type Files, listTree, readCommit, readObject, removeRef, writeCommit, writeRef } from './git.ts'
import { closeIssue, synchronizePull } from './pulls.ts'
import {
  type Account,
  account,
  directoryOf,
  findRepository,
  hasPull,
  nextId,
  type Permission,
  type Repository,
  type Settings,
  type World,
} from './world.ts'

export type RepositoryOptions = Partial<Settings> & {
  files?: Files
  defaultBranch?: string
  private?: boolean
  /** Makes the owner an organization instead of a person. */
  organization?: boolean
  permissions?: Record<string, Permission>
}
export type CommitOptions = {
  files: Files
  message?: string
  author?: string
  /** Left out: the author. */
  committer?: string
  /** Rewrite the branch from this commit instead of adding to its tip. */
  from?: string
  /** The dates that whoever makes it writes into it, in milliseconds since 1970. Left out: now. */
  at?: number
}

export function createRepository(world: World, name: string, options: RepositoryOptions = {}): Repository {
  const owner = account(world, name.split('/')[0] ?? '', options.organization ? 'Organization' : 'User')
  const defaultBranch = options.defaultBranch ?? 'main'
  const repository = addRepository(world, name, owner, defaultBranch)
  repository.private = options.private ?? false
  for (const [login, permission] of Object.entries(options.permissions ?? {})) setPermission(world, repository, login, permission)
  changeSettings(repository, options)
  const files = options.files ?? { 'README.md': `# ${repository.name}\n` }
  commit(world, repository, defaultBranch, { files, message: 'Begin' })
  return repository
}

export function forkRepository(world: World, parent: Repository, name: string): Repository {
  const owner = account(world, name.split('/')[0] ?? '')
  const repository = addRepository(world, name, owner, parent.defaultBranch, parent)
  for (const [ref, sha] of parent.refs) if (ref.startsWith('refs/heads/')) writeRef(repository.store, ref, sha)
  return repository
}

function addRepository(world: World, name: string, owner: Account, branch: string, parent?: Repository): Repository {
  const store = createStore(directoryOf(world, name), branch, parent?.store)
  const repository: Repository = {
    id: nextId(world),
    name: name.split('/')[1] ?? '',
    owner,
    store,
    refs: store.refs,
    defaultBranch: branch,
    private: parent?.private ?? false,
    parent,
    permissions: new Map(),
    labels: [],
    issues: new Map(),
    checkRuns: [],
    archived: false,
    hasIssues: true,
    actionsOpenPulls: true,
    protections: [],
    workflows: {},
    resolvesConversations: false,
    createdAt: world.clock.now,
    pushedAt: world.clock.now,
  }
  world.repositories.set(name.toLowerCase(), repository)
  return repository
}

const settingNames = ['archived', 'private', 'hasIssues', 'actionsOpenPulls', 'protections', 'workflows', 'resolvesConversations'] as const

export function changeSettings(repository: Repository, settings: Partial<Settings>): void {
  for (const name of settingNames) if (settings[name] !== undefined) Object.assign(repository, { [name]: settings[name] })
}

/** Gives a repository another name; requests for the old one get it all the same. */
export function renameRepository(world: World, repository: Repository, name: string): void {
  const before = `${repository.owner.login}/${repository.name}`.toLowerCase()
  const after = `${repository.owner.login}/${name}`.toLowerCase()
  repository.name = name
  world.repositories.delete(before)
  world.repositories.set(after, repository)
  world.renamed.set(before, after)
  // Tokens are for repositories, whatever these are called.
  for (const token of world.tokens.values())
    if (token.repositories) token.repositories = token.repositories.map((one) => (one === before ? after : one))
}

export function setPermission(world: World, repository: Repository, login: string, permission: Permission): void {
  account(world, login)
  repository.permissions.set(login.toLowerCase(), permission)
}

/** The hash of a new commit on a branch, which begins at the default branch if it is new. */
export function commit(world: World, repository: Repository, branch: string, options: CommitOptions): string {
  const ref = `refs/heads/${branch}`
  const parent = options.from ?? repository.refs.get(ref) ?? repository.refs.get(`refs/heads/${repository.defaultBranch}`)
  const author = account(world, options.author ?? repository.owner.login)
  const at = options.at ?? world.clock.now
  const person = signature(author, at)
  const sha = writeCommit(repository.store, {
    parents: parent ? [parent] : [],
    files: options.files,
    message: options.message ?? `Change ${Object.keys(options.files).join(', ')}`,
    author: person,
    committer: options.committer === undefined ? person : signature(account(world, options.committer), at),
  })
  noteRef(world, repository, ref, sha)
  world.clock.now += world.clock.step
  return sha
}

export function signature(user: Account, at: number): { name: string; email: string; at: number } {
  return { name: user.name, email: `${user.id}+${user.login}@users.noreply.github.com`, at }
}

/** Points a reference at a commit and carries the pull requests of that branch along. */
export function moveRef(world: World, repository: Repository, ref: string, sha: string): void {
  if (!readCommit(repository.store, sha)) invalid({ resource: 'Reference', code: 'custom', field: 'sha', message: 'Object does not exist' })
  noteRef(world, repository, ref, sha)
}

/** Removes a reference and closes the pull requests whose head it was. */
export function deleteRef(world: World, repository: Repository, ref: string): void {
  if (!removeRef(repository.store, ref)) missing()
  for (const base of world.repositories.values())
    for (const issue of base.issues.values()) {
      const head = issue.pull?.head
      if (head?.repository === repository && `refs/heads/${head.ref}` === ref && issue.state === 'open') closeIssue(world, issue, null)
    }
}

function noteRef(world: World, repository: Repository, ref: string, sha: string): void {
  writeRef(repository.store, ref, sha)
  repository.pushedAt = world.clock.now
  for (const base of world.repositories.values())
    for (const issue of base.issues.values()) {
      if (!hasPull(issue) || issue.state !== 'open') continue
      const { head } = issue.pull
      if (head.repository !== repository || `refs/heads/${head.ref}` !== ref || head.sha === sha) continue
      synchronizePull(world, issue, sha)
      writeRef(base.store, `refs/pull/${issue.number}/head`, sha)
    }
}

export function notePullRef(repository: Repository, number: number, sha: string): void {
  writeRef(repository.store, `refs/pull/${number}/head`, sha)
}

/** The commit that a branch, tag, full reference or hash names. */
export function findCommit(repository: Repository, name: string | undefined): string | undefined {
  if (!name) return repository.refs.get(`refs/heads/${repository.defaultBranch}`)
  for (const ref of [`refs/heads/${name}`, `refs/tags/${name}`, name, `refs/${name}`]) {
    const sha = repository.refs.get(ref)
    if (sha) return sha
  }
  return readObject(repository.store, name)?.type === 'commit' ? name : undefined
}

/** A branch as `branch`, `owner:branch` or `owner:repository:branch`, looked up from a repository of its network. */
export function findLabelled(world: World, from: Repository, label: string): { repository: Repository; ref: string } {
  const parts = label.split(':')
  const ref = parts.at(-1) ?? ''
  if (parts.length === 1 || parts[0]?.toLowerCase() === from.owner.login.toLowerCase()) return { repository: from, ref }
  if (parts.length === 3) return { repository: findRepository(world, `${parts[0]}/${parts[1]}`), ref }
  const root = from.parent ?? from
  const found = [...world.repositories.values()].find(
    (other) => (other === root || other.parent === root) && other.owner.login.toLowerCase() === parts[0]?.toLowerCase(),
  )
  return { repository: found ?? missing(), ref }
}

/** What is at a path of a commit. */
export function findEntry(repository: Repository, sha: string, path: string): ReturnType<typeof listTree>[number] | undefined {
  return listTree(repository.store, sha).find((entry) => entry.path === path)
}

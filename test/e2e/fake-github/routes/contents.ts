// Routes that read and write files by path. Small files come in base64, larger ones empty, and above 100 MB not at all.
import { invalid, missing, ok, type Reply, refuse } from '../answers.ts'
import { listTree, readBlob, readCommit, type TreeEntry } from '../git.ts'
import { guardRef } from '../protection.ts'
import { commit, findCommit, findEntry } from '../repositories.ts'
import { isAllowed, refuseToken } from '../tokens.ts'
import type { Json } from '../views/accounts.ts'
import { apiUrl, viewGitCommit, webUrl } from '../views/repositories.ts'
import type { Repository, World } from '../world.ts'
import { wrapBase64 } from './git-data.ts'
import { actor, type Route, repositoryOf, route } from './route.ts'

const mebibyte = 2 ** 20
const maximalFolder = 1000

function viewEntry(world: World, repository: Repository, ref: string, entry: TreeEntry): Json {
  const path = entry.path.split('/').map(encodeURIComponent).join('/')
  const url = `${apiUrl(world, repository)}/contents/${path}?ref=${encodeURIComponent(ref)}`
  const kind = entry.type === 'tree' ? 'tree' : 'blob'
  const gitUrl = entry.type === 'commit' ? null : `${apiUrl(world, repository)}/git/${kind}s/${entry.sha}`
  const html = entry.type === 'commit' ? null : `${webUrl(repository)}/${kind}/${encodeURIComponent(ref)}/${path}`
  const raw = `https://raw.githubusercontent.com/${repository.owner.login}/${repository.name}/${ref}/${path}`
  return {
    name: entry.path.split('/').at(-1),
    path: entry.path,
    sha: entry.sha,
    size: entry.size ?? 0,
    url,
    html_url: html,
    git_url: gitUrl,
    download_url: entry.type === 'blob' ? raw : null,
    type: typeOf(entry),
    _links: { self: url, git: gitUrl, html },
  }
}

function typeOf(entry: TreeEntry): string {
  if (entry.type === 'tree') return 'dir'
  if (entry.type === 'commit') return 'submodule'
  return entry.mode === '120000' ? 'symlink' : 'file'
}

/** The entry at a path; a symlink to a file of the same repository is followed, as GitHub does. */
function follow(repository: Repository, sha: string, path: string): TreeEntry | undefined {
  const entry = findEntry(repository, sha, path)
  if (entry?.mode !== '120000') return entry
  const target = readBlob(repository.store, entry.sha)?.toString() ?? ''
  const found = target.startsWith('/') ? undefined : findEntry(repository, sha, resolvePath(path, target))
  return found?.type === 'blob' && found.mode !== '120000' ? { ...found, path } : entry
}

function resolvePath(from: string, target: string): string {
  const parts = from.split('/').slice(0, -1)
  for (const part of target.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.' && part !== '') parts.push(part)
  }
  return parts.join('/')
}

function viewFolder(world: World, repository: Repository, ref: string, sha: string, path: string): Json[] {
  const prefix = path ? `${path}/` : ''
  const inside = listTree(repository.store, sha).filter(
    (entry) => entry.path.startsWith(prefix) && entry.path.length > prefix.length && !entry.path.slice(prefix.length).includes('/'),
  )
  // A listing calls a submodule a file.
  return inside.slice(0, maximalFolder).map((entry) => {
    const view = viewEntry(world, repository, ref, entry)
    return entry.type === 'commit' ? { ...view, type: 'file' } : view
  })
}

function readFile(world: World, repository: Repository, ref: string, entry: TreeEntry, accept: string): Reply {
  const view = viewEntry(world, repository, ref, entry)
  if (entry.type === 'commit') return ok({ ...view, submodule_git_url: `https://github.com/${repository.owner.login}/${entry.path}.git` })
  const bytes = readBlob(repository.store, entry.sha) ?? missing()
  if (entry.mode === '120000') return ok({ ...view, target: bytes.toString() })
  if (bytes.length > 100 * mebibyte)
    refuse(403, 'This API returns blobs up to 100 MB in size. The requested blob is too large to fetch via the API.')
  if (accept.includes('raw')) return { status: 200, raw: bytes }
  const isLarge = bytes.length > mebibyte
  return ok({ ...view, content: isLarge ? '' : wrapBase64(bytes), encoding: isLarge ? 'none' : 'base64' })
}

export const contentRoutes: Route[] = [
  route('GET /repos/{owner}/{repo}/contents/{path}', { needs: 'contents=read' }, (call) => {
    const { world } = call
    const repository = repositoryOf(call)
    const ref = call.input.ref ?? repository.defaultBranch
    const sha = findCommit(repository, ref) ?? refuse(404, `No commit found for the ref ${ref}`)
    const path = (call.input.path ?? '').replace(/\/+$/, '')
    const entry = path ? (follow(repository, sha, path) ?? missing()) : undefined
    if (!entry || entry.type === 'tree') return ok(viewFolder(world, repository, ref, sha, path))
    return readFile(world, repository, ref, entry, call.accept)
  }),

  route('PUT /repos/{owner}/{repo}/contents/{path}', { needs: 'contents=write' }, (call) => {
    const { world, token } = call
    const repository = repositoryOf(call)
    const { path, content, message } = call.input
    const branch = call.input.branch ?? repository.defaultBranch
    const isWorkflow = path.startsWith('.github/workflows/')
    if (isWorkflow && !isAllowed(token, repository, 'workflows=write')) refuseToken(token, 'contents=write,workflows=write')
    const tip = repository.refs.get(`refs/heads/${branch}`) ?? refuse(404, `Branch ${branch} not found`)
    const old = findEntry(repository, tip, path)
    if (old && !call.input.sha) invalid({ resource: 'Content', code: 'invalid', field: 'sha', message: '"sha" wasn\'t supplied.' })
    if (call.input.sha && call.input.sha !== old?.sha) refuse(409, `${path} does not match ${call.input.sha}`)
    const bytes = Buffer.from(content, 'base64')
    guardRef(repository, `refs/heads/${branch}`, { act: 'update', login: actor(call).login })
    const sha = commit(world, repository, branch, { files: { [path]: bytes }, message, author: actor(call).login })
    const entry = findEntry(repository, sha, path) ?? missing()
    const written = readCommit(repository.store, sha) ?? missing()
    return {
      status: old ? 200 : 201,
      body: {
        content: viewEntry(world, repository, branch, entry),
        commit: viewGitCommit(world, repository, written),
      },
    }
  }),
]

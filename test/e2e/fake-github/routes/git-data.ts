// Routes about git's own objects: references, commits, trees and blobs.
import { created, invalid, missing, noContent, ok, refuse } from '../answers.ts'
import { isAncestor } from '../diff.ts'
import { listTree, readBlob, readCommit, readObject } from '../git.ts'
import { guardRef } from '../protection.ts'
import { deleteRef, findCommit, moveRef } from '../repositories.ts'
import { nodeId } from '../views/accounts.ts'
import { apiUrl, viewGitCommit, viewRef } from '../views/repositories.ts'
import { actor, type Route, repositoryOf, route } from './route.ts'

/** Entries that one answer holds, as on GitHub. */
const maximalEntries = 100_000
const maximalBlob = 100 * 2 ** 20

export const gitDataRoutes: Route[] = [
  route('GET /repos/{owner}/{repo}/git/ref/{ref}', { needs: 'contents=read' }, (call) => {
    const repository = repositoryOf(call)
    const ref = `refs/${call.input.ref}`
    return ok(viewRef(call.world, repository, ref, repository.refs.get(ref) ?? missing()))
  }),

  route('GET /repos/{owner}/{repo}/git/matching-refs/{ref}', { needs: 'contents=read' }, (call) => {
    const repository = repositoryOf(call)
    const found = [...repository.refs].filter(([ref]) => ref.startsWith(`refs/${call.input.ref}`)).sort()
    return ok(found.map(([ref, sha]) => viewRef(call.world, repository, ref, sha)))
  }),

  route('POST /repos/{owner}/{repo}/git/refs', { needs: 'contents=write' }, (call) => {
    const repository = repositoryOf(call)
    const { ref, sha } = call.input
    if (!/^refs\/[^/]+\/./.test(ref)) refuse(422, "Reference name must start with 'refs/' and have at least two slashes.")
    if (repository.refs.has(ref)) refuse(422, 'Reference already exists')
    guardRef(repository, ref, { act: 'create', login: actor(call).login })
    moveRef(call.world, repository, ref, sha)
    return created(viewRef(call.world, repository, ref, sha))
  }),

  route('PATCH /repos/{owner}/{repo}/git/refs/{ref}', { needs: 'contents=write' }, (call) => {
    const repository = repositoryOf(call)
    const ref = `refs/${call.input.ref}`
    const old = repository.refs.get(ref) ?? refuse(422, 'Reference does not exist')
    const { sha, force } = call.input
    if (!readCommit(repository.store, sha)) refuse(422, 'Object does not exist')
    if (!force && !isAncestor(repository.store, old, sha)) refuse(422, 'Update is not a fast forward')
    guardRef(repository, ref, { act: 'update', login: actor(call).login })
    moveRef(call.world, repository, ref, sha)
    return ok(viewRef(call.world, repository, ref, sha))
  }),

  route('DELETE /repos/{owner}/{repo}/git/refs/{ref}', { needs: 'contents=write' }, (call) => {
    const ref = `refs/${call.input.ref}`
    const repository = repositoryOf(call)
    if (!repository.refs.has(ref)) refuse(422, 'Reference does not exist')
    guardRef(repository, ref, { act: 'delete', login: actor(call).login })
    deleteRef(call.world, repository, ref)
    return noContent()
  }),

  route('GET /repos/{owner}/{repo}/git/commits/{commit_sha}', { needs: 'contents=read' }, (call) => {
    const repository = repositoryOf(call)
    const commit = readCommit(repository.store, call.input.commit_sha) ?? missing()
    return ok(viewGitCommit(call.world, repository, commit))
  }),

  route('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', { needs: 'contents=read' }, (call) => {
    const repository = repositoryOf(call)
    const commit = findCommit(repository, call.input.tree_sha)
    const sha = commit ? readCommit(repository.store, commit)?.tree : call.input.tree_sha
    if (!sha || readObject(repository.store, sha)?.type !== 'tree') missing()
    const all = listTree(repository.store, sha)
    const chosen = call.input.recursive === undefined ? all.filter((entry) => !entry.path.includes('/')) : all
    const url = apiUrl(call.world, repository)
    const tree = chosen.slice(0, maximalEntries).map((entry) => ({
      path: entry.path,
      mode: entry.mode,
      type: entry.type,
      sha: entry.sha,
      ...(entry.size !== undefined && { size: entry.size }),
      ...(entry.type !== 'commit' && { url: `${url}/git/${entry.type}s/${entry.sha}` }),
    }))
    return ok({ sha, url: `${url}/git/trees/${sha}`, tree, truncated: chosen.length > maximalEntries })
  }),

  route('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', { needs: 'contents=read' }, (call) => {
    const repository = repositoryOf(call)
    const sha = call.input.file_sha
    const bytes = readBlob(repository.store, sha) ?? missing()
    if (bytes.length > maximalBlob)
      invalid({ resource: 'Blob', code: 'too_large', field: 'data', message: 'The requested blob is too large' })
    if (call.accept.includes('raw')) return { status: 200, raw: bytes }
    return ok({
      sha,
      node_id: nodeId('B', sha),
      size: bytes.length,
      url: `${apiUrl(call.world, repository)}/git/blobs/${sha}`,
      content: wrapBase64(bytes),
      encoding: 'base64',
    })
  }),
]

/** Base64 in lines of 60, each ended, as GitHub writes it. */
export function wrapBase64(bytes: Buffer): string {
  return bytes.toString('base64').replace(/.{1,60}/g, '$&\n')
}

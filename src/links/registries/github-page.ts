/** Which page of GitHub an address names, as far as the API can check it. */

import { githubPages } from '../../list/identity/forges.ts'
import { withoutEnd } from '../../list/markdown/without-end.ts'
import { encodePath, isAt, pathOf } from './reading.ts'

export type GithubPage =
  | { readonly kind: 'owner'; readonly owner: string }
  | { readonly kind: 'repository'; readonly owner: string; readonly name: string }
  | { readonly kind: 'issue'; readonly owner: string; readonly name: string; readonly number: number; readonly as: string }
  | GithubFile
/** A file or a folder at a branch, a tag or a commit; without a path it is the whole tree. */
export type GithubFile = {
  readonly kind: 'file'
  readonly owner: string
  readonly name: string
  readonly as: 'blob' | 'tree' | 'raw'
  readonly ref: string
  readonly path: string
}

const login = /^[a-z\d](?:[a-z\d_-]{0,38})$/i
const repositoryName = /^[\w.-]{1,100}$/
/** Names of branches and tags that mean nothing else in a revision expression (git-rev-parse has `^`, `~`, `@{`, `:`, `..`). */
const plainRef = /^(?!.*\.\.)[\w.][\w.+-]*$/

/** The identifier of a page: its path, which `pageOf` reads; undefined for pages that the API cannot speak for. */
export function githubId(url: URL): string | undefined {
  if (!isAt(url, 'github.com', 'www.github.com')) return undefined
  const path = withoutEnd(pathOf(url) ?? '', /\//)
  return path && pageOf(path) ? path : undefined
}

export function pageOf(path: string): GithubPage | undefined {
  const [owner = '', repository, as, ref = '', ...rest] = path.split('/')
  if (!login.test(owner) || githubPages.has(owner.toLowerCase())) return undefined
  if (repository === undefined) return { kind: 'owner', owner }
  const name = repository.replace(/\.git$/i, '')
  if (!repositoryName.test(name) || name === '.' || name === '..') return undefined
  if (as === undefined) return { kind: 'repository', owner, name }
  if (as === 'issues' || as === 'pull') {
    const isNumber = /^[1-9]\d{0,8}$/.test(ref) && rest.length === 0
    return isNumber ? { kind: 'issue', owner, name, number: Number(ref), as } : undefined
  }
  if ((as !== 'blob' && as !== 'tree' && as !== 'raw') || !plainRef.test(ref)) return undefined
  if (rest.includes('') || (as !== 'tree' && rest.length === 0)) return undefined
  return { kind: 'file', owner, name, as, ref, path: rest.join('/') }
}

/** What follows owner and name in the path of a page, with a slash before it where there is something. */
export function restOf(page: GithubPage, ref?: string): string {
  if (page.kind === 'issue') return `/${page.as}/${page.number}`
  if (page.kind !== 'file') return ''
  // The name of a branch may have slashes, which stay as they are.
  const branch = ref ?? page.ref
  return `/${page.as}/${encodePath(page.path === '' ? branch : `${branch}/${page.path}`)}`
}

/** What a pull request changes: GitHub's comparison, and where that stops short the trees of both commits. */
import { ask, type Client, pageSize, type Repo, type Waiting } from './client.ts'
import type { CommitBy } from './commits.ts'

/** A file that a pull request changes; `patch` is absent for binary and very large files, and for those after the first 300. */
export type ChangedPath = {
  readonly path: string
  readonly previousPath: string
  readonly status: 'added' | 'modified' | 'removed' | 'renamed' | 'other'
  readonly patch?: string
}

export type Comparison = {
  /** The newest commit of the base branch. */
  readonly tip: string
  readonly mergeBase: string
  readonly files: readonly ChangedPath[]
  /** Whether these are all files, and not as many as GitHub lists. */
  readonly isWhole: boolean
  /** The head commit, where the comparison lists it. */
  readonly newest?: CommitBy
}

/** GitHub lists at most this many files of a comparison (docs, REST: compare two commits). */
const mostCompared = 300

/** Pull requests have a list of their own, of at most this many files (docs, REST: list pull requests files). */
const mostListed = 3000

/** What a pull request changes. @throws {GitHubError} */
export async function readComparison(
  client: Client,
  { owner, repo, number, base, head }: Repo & { number: number; base: string; head: string },
  waiting: Waiting,
): Promise<Comparison> {
  const { data } = await ask('comparing the branches', waiting, () =>
    client.request('GET /repos/{owner}/{repo}/compare/{basehead}', { owner, repo, basehead: `${base}...${head}` }),
  )
  const newest = data.commits?.findLast(({ sha }) => sha === head)
  const mergeBase = data.merge_base_commit.sha
  const first = (data.files ?? []).map(toChange)
  const all =
    first.length < mostCompared
      ? { files: first, isWhole: true }
      : await readAll({ client, waiting, repo: { owner, repo } }, { number, mergeBase, head, first })
  return {
    tip: data.base_commit.sha,
    mergeBase,
    ...all,
    ...(newest ? { newest: { message: newest.commit.message, author: newest.author?.login, committer: newest.committer?.login } } : {}),
  }
}

type At = { readonly client: Client; readonly waiting: Waiting; readonly repo: Repo }
type Wide = { readonly number: number; readonly mergeBase: string; readonly head: string; readonly first: readonly ChangedPath[] }

/** All files of a wide change: those of the comparison, which have patches, and by the trees those after them. */
async function readAll(
  { client, waiting, repo }: At,
  { number, mergeBase, head, first }: Wide,
): Promise<Pick<Comparison, 'files' | 'isWhole'>> {
  const before = await readTree(client, repo, mergeBase, waiting)
  const after = before && (await readTree(client, repo, head, waiting))
  if (before && after) {
    const known = new Set(first.flatMap(({ path, previousPath, status }) => (status === 'renamed' ? [path, previousPath] : [path])))
    return { files: [...first, ...differences(before, after).filter(({ path }) => !known.has(path))], isWhole: true }
  }
  const files = await readFiles(client, { ...repo, number }, waiting)
  return { files, isWhole: files.length < mostListed }
}

/** What differs between two trees, in the order of paths. */
function differences(before: Tree, after: Tree): ChangedPath[] {
  const changed = [...before].flatMap(([path, was]): ChangedPath[] => {
    const is = after.get(path)
    if (was === is) return []
    return [{ path, previousPath: path, status: is === undefined ? 'removed' : 'modified' }]
  })
  const added = [...after.keys()].flatMap((path): ChangedPath[] =>
    before.has(path) ? [] : [{ path, previousPath: path, status: 'added' }],
  )
  return [...changed, ...added].sort((a, b) => (a.path < b.path ? -1 : 1))
}

async function readFiles(client: Client, { owner, repo, number }: Repo & { number: number }, waiting: Waiting): Promise<ChangedPath[]> {
  const files: ChangedPath[] = []
  for (let page = 1; page <= mostListed / 100; page++) {
    const { data } = await ask('listing the changed files', waiting, () =>
      client.request('GET /repos/{owner}/{repo}/pulls/{pull_number}/files', { owner, repo, pull_number: number, per_page: pageSize, page }),
    )
    files.push(...data.map(toChange))
    if (data.length < pageSize) break
  }
  return files
}

function toChange(file: { filename: string; previous_filename?: string; status?: string; patch?: string }): ChangedPath {
  const known = ['added', 'modified', 'removed', 'renamed'] as const
  return {
    path: file.filename,
    previousPath: file.previous_filename ?? file.filename,
    status: known.find((status) => status === file.status) ?? 'other',
    ...(file.patch === undefined ? {} : { patch: file.patch }),
  }
}

/** By path what is there: kind and hash in one word. Folders are left out. */
type Tree = ReadonlyMap<string, string>

async function readTree(client: Client, repo: Repo, commit: string, waiting: Waiting): Promise<Tree | undefined> {
  const data = await askForTree(client, repo, commit, waiting)
  if (data.truncated) return undefined
  return new Map(data.tree.flatMap(({ path, mode, sha, type }) => (type === 'tree' ? [] : [[path, `${mode} ${sha}`] as const])))
}

/** The paths of all files and folders at a commit; undefined where GitHub cannot list them all. @throws {GitHubError} */
export async function readPaths(client: Client, repo: Repo, commit: string, waiting: Waiting): Promise<ReadonlySet<string> | undefined> {
  const data = await askForTree(client, repo, commit, waiting)
  return data.truncated ? undefined : new Set(data.tree.map(({ path }) => path))
}

type RawTree = {
  readonly truncated: boolean
  readonly tree: readonly { readonly path: string; readonly mode: string; readonly type: string; readonly sha: string }[]
}

async function askForTree(client: Client, { owner, repo }: Repo, commit: string, waiting: Waiting): Promise<RawTree> {
  const { data } = await ask('listing the files', waiting, () =>
    client.request('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', { owner, repo, tree_sha: commit, recursive: 'true' }),
  )
  return data
}

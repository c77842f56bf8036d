/** Files at commits as GraphQL shows them: many in one query, fewer where GitHub finds it too much, and never a file taken for absent because its commit is not known. */
import { ask, type Client, GitHubError, type Repo, type Waiting } from './client.ts'

export type Wanted = { readonly commit: string; readonly path: string }

/** An entry of a commit's tree. `text` is cut off after 512,000 bytes, and `isBinary` is null then (sveltia/sveltia-cms#950, ossf/pvtr-github-repo-scanner#219). */
export type RawFile = {
  readonly mode: number
  readonly type: string
  readonly object: {
    readonly oid: string
    readonly byteSize?: number
    readonly isBinary?: boolean | null
    readonly isTruncated?: boolean
    readonly text?: string | null
  } | null
}

/** A file, null where there is none, or `huge` where it has more than the 10 MB that GraphQL hands over (sveltia/sveltia-cms#692). */
export type FileAt = RawFile | null | 'huge'

/** Files requested in one query, where nothing else is said. */
const usual = 40

/** The files in the order given. @throws {GitHubError} also for a commit that GitHub does not know. */
export async function readFilesAt(
  client: Client,
  repo: Repo,
  wanted: readonly Wanted[],
  { perQuery = usual, ...waiting }: Waiting & { readonly perQuery?: number },
): Promise<FileAt[]> {
  const found: FileAt[] = []
  for (let from = 0; from < wanted.length; from += perQuery)
    found.push(...(await readSome(client, repo, wanted.slice(from, from + perQuery), waiting)))
  return found
}

/** What is too much for one query is requested in two. */
async function readSome(client: Client, repo: Repo, part: readonly Wanted[], waiting: Waiting): Promise<FileAt[]> {
  try {
    return await askFor(client, repo, part, waiting)
  } catch (error) {
    if (!(error instanceof GitHubError) || error.status !== 413) throw error
    if (part.length === 1) return ['huge']
    const half = Math.ceil(part.length / 2)
    return [...(await readSome(client, repo, part.slice(0, half), waiting)), ...(await readSome(client, repo, part.slice(half), waiting))]
  }
}

type Answer = { readonly repository: Readonly<Record<string, Readonly<Record<string, RawFile | null>> | null>> }

/** Waits before a commit that GitHub does not know yet is requested again: a push takes a moment to reach all of its machines. */
const pauses = [1000, 4000]

async function askFor(client: Client, { owner, repo }: Repo, part: readonly Wanted[], waiting: Waiting): Promise<FileAt[]> {
  const doing = 'reading the texts'
  const commits = [...new Set(part.map(({ commit }) => commit))]
  const variables = {
    owner,
    repo,
    ...Object.fromEntries([...commits.map((commit, at) => [`c${at}`, commit]), ...part.map(({ path }, at) => [`p${at}`, path])]),
  }
  for (let tried = 0; ; tried++) {
    const { repository } = await ask(doing, waiting, () => client.graphql<Answer>(queryOf(commits, part), variables))
    const unknown = commits.find((_, at) => !repository[`c${at}`])
    if (unknown === undefined) return part.map(({ commit }, at) => repository[`c${commits.indexOf(commit)}`]?.[`f${at}`] ?? null)
    const pause = pauses[tried]
    if (pause === undefined) throw new GitHubError(404, doing, `there is no commit ${unknown}`)
    await waiting.sleep(pause)
  }
}

/** One field for each commit, and in it one for each of its files. */
function queryOf(commits: readonly string[], part: readonly Wanted[]): string {
  const parameters = [...commits.map((_, at) => `$c${at}: GitObjectID!`), ...part.map((_, at) => `$p${at}: String!`)]
  const fields = commits.map((commit, at) => {
    const files = part.flatMap((one, index) =>
      one.commit === commit
        ? [`f${index}: file(path: $p${index}) { mode type object { oid ... on Blob { byteSize isBinary isTruncated text } } }`]
        : [],
    )
    return `c${at}: object(oid: $c${at}) { ... on Commit { ${files.join(' ')} } }`
  })
  return `query texts($owner: String!, $repo: String!, ${parameters.join(', ')}) { repository(owner: $owner, name: $repo) { ${fields.join(' ')} } }`
}

/** Reads which files are in some folders at a commit: templates are found by names of which case does not matter. */
import { ask, type Client, type Repo, type Waiting } from '../client.ts'

type RawTree = { readonly entries?: readonly { readonly name: string; readonly type: string }[] | null } | null

/** The paths of the files right in some folders, each written with a slash at its end, the root as nothing; of a folder that is not there none. One request. @throws {GitHubError} */
export async function readFileNames(
  client: Client,
  { owner, repo }: Repo,
  { commit, folders }: { readonly commit: string; readonly folders: readonly string[] },
  waiting: Waiting,
): Promise<string[]> {
  const query = `query names($owner: String!, $repo: String!, ${folders.map((_, at) => `$f${at}: String!`).join(', ')}) { repository(owner: $owner, name: $repo) {
  ${folders.map((_, at) => `f${at}: object(expression: $f${at}) { ... on Tree { entries { name type } } }`).join('\n  ')} } }`
  const variables = Object.fromEntries(folders.map((folder, at) => [`f${at}`, `${commit}:${folder.replace(/\/$/, '')}`]))
  const { repository } = await ask('reading the names of files', waiting, () =>
    client.graphql<{ repository: Readonly<Record<string, RawTree>> | null }>(query, { owner, repo, ...variables }),
  )
  return folders.flatMap((folder, at) =>
    (repository?.[`f${at}`]?.entries ?? []).flatMap(({ name, type }) => (type === 'blob' ? [`${folder}${name}`] : [])),
  )
}

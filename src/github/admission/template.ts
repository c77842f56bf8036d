/** Reads the template for descriptions of pull requests at a commit, from the places where GitHub looks for it. */
import { type Client, GitHubError, type Repo, type Waiting } from '../client.ts'
import { readTextsAsFar } from '../texts.ts'

/** The places, in GitHub's own order, in the cases that people write (docs.github.com, "Creating a pull request template for your repository"). */
const places = ['.github/', '', 'docs/'].flatMap((folder) =>
  ['PULL_REQUEST_TEMPLATE.md', 'pull_request_template.md'].map((name) => `${folder}${name}`),
)

/** Its text; null where there is none at these places, undefined where nobody could tell. One request. */
export async function readTemplate(client: Client, repo: Repo, commit: string, waiting: Waiting): Promise<string | null | undefined> {
  try {
    const texts = await readTextsAsFar(
      client,
      repo,
      places.map((path) => ({ commit, path })),
      waiting,
    )
    const found = texts.find(({ kind }) => kind !== 'absent')
    if (!found) return null
    return found.kind === 'text' ? found.text : undefined
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error
    return undefined
  }
}

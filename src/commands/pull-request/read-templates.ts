/** Reads the templates for descriptions of pull requests at a commit. */
import { guideFolders, templateFolders, templatesAmong } from '../../admission/guide/places.ts'
import type { Templates } from '../../admission/judge/checklist.ts'
import { readFileNames } from '../../github/admission/file-names.ts'
import { GitHubError, type Repo } from '../../github/client.ts'
import { readTexts } from '../../github/texts.ts'
import { type Ports, readOnce } from '../repository/ports.ts'

/** Their texts; undefined where one could not be read. Two requests, one where there is none, and none where they were read before. */
export async function readTemplates(ports: Ports, { owner, repo }: Repo, commit: string): Promise<Templates | undefined> {
  try {
    return await readOnce(ports, `templates of ${owner}/${repo} at ${commit}`, () => readAll(ports, { owner, repo }, commit))
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error
    return undefined
  }
}

/** Undefined where one is no text. @throws {GitHubError} also for one that GitHub does not hand over. */
async function readAll(ports: Ports, repo: Repo, commit: string): Promise<Templates | undefined> {
  const folders = [...guideFolders, ...templateFolders]
  const { usual, others } = templatesAmong(await readFileNames(ports.client, repo, { commit, folders }, ports))
  const wanted = [...(usual === undefined ? [] : [usual]), ...others].map((path) => ({ commit, path }))
  const texts = (await readTexts(ports.client, repo, wanted, ports)).flatMap((found) => (found.kind === 'text' ? [found.text] : []))
  if (texts.length < wanted.length) return undefined
  return usual === undefined ? { others: texts } : { usual: texts[0]!, others: texts.slice(1) }
}

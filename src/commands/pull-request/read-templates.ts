/** Reads the templates for descriptions of pull requests at a commit. */
import { guideFolders, templateFolders, templatesAmong } from '../../admission/guide/places.ts'
import type { Templates } from '../../admission/judge/checklist.ts'
import { readFileNames } from '../../github/admission/file-names.ts'
import { GitHubError, type Repo } from '../../github/client.ts'
import { readTextsAsFar } from '../../github/texts.ts'
import type { Ports } from '../repository/ports.ts'

/** Their texts; undefined where one could not be read. Two requests, one where there is none. */
export async function readTemplates(ports: Ports, repo: Repo, commit: string): Promise<Templates | undefined> {
  try {
    const folders = [...guideFolders, ...templateFolders]
    const { usual, others } = templatesAmong(await readFileNames(ports.client, repo, { commit, folders }, ports))
    const paths = [...(usual === undefined ? [] : [usual]), ...others]
    if (paths.length === 0) return { others: [] }
    const wanted = paths.map((path) => ({ commit, path }))
    const texts = (await readTextsAsFar(ports.client, repo, wanted, ports)).flatMap((found) => (found.kind === 'text' ? [found.text] : []))
    if (texts.length < paths.length) return undefined
    return usual === undefined ? { others: texts } : { usual: texts[0]!, others: texts.slice(1) }
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error
    return undefined
  }
}

/** Previews a changed configuration of a pull request: shows what it would report about the list, and never applies it. */
import type { RepositoryFiles } from '../../../lint-rules/list-rule.ts'
import { ConfigError, parseConfig } from '../../config/index.ts'
import type { Comparison } from '../../github/comparison.ts'
import type { PullRequest } from '../../github/pull.ts'
import { readTexts } from '../../github/texts.ts'
import { code, escapeText } from '../../markdown.ts'
import { countFindings } from '../../report/report.ts'
import type { Change } from '../../review/change/reviewed.ts'
import { checkSources } from '../local/check.ts'
import type { Ports } from '../repository/ports.ts'
import { configPlaces } from '../repository/read-config.ts'

export type Preview = { readonly lines: readonly string[]; readonly isBroken: boolean }

/** Lines for the summary about a proposed configuration; none where the pull request does not touch it. @throws {GitHubError} */
export async function previewConfig(
  ports: Ports,
  {
    pull,
    comparison,
    changes,
    repositoryFiles,
  }: { pull: PullRequest; comparison: Comparison; changes: readonly Change[]; repositoryFiles: RepositoryFiles },
): Promise<Preview> {
  const places = configPlaces(ports)
  const changed = comparison.files.find(({ path, status }) => places.includes(path) && status !== 'removed')
  if (!changed) return { lines: [], isBroken: false }
  const names = changes.length > 0 ? changes.map(({ path }) => path) : ['README.md']
  const [config, ...texts] = await readTexts(
    ports.client,
    pull,
    [changed.path, ...names].map((path) => ({ commit: pull.head, path })),
    ports,
  )
  if (config?.kind === 'refused') return broken(`${config.why}`)
  if (config?.kind !== 'text') return { lines: [], isBroken: false }
  try {
    const proposed = parseConfig(config.text, changed.path)
    const sources = texts.flatMap((text, index) => (text.kind === 'text' ? [{ path: names[index]!, text: text.text }] : []))
    const { errors, warnings } = countFindings(checkSources(sources, proposed, repositoryFiles))
    const where = names.map(code).join(', ')
    return {
      isBroken: false,
      lines: [
        `- This pull request changes the configuration. It was reviewed with the one on the base branch; with the proposed one, ${where} would have ${count(errors, 'error')} and ${count(warnings, 'warning')} in all.`,
      ],
    }
  } catch (error) {
    if (error instanceof ConfigError) return broken(error.message)
    // Whatever a proposed configuration brings about is said of it; what the base's finds is said all the same.
    const { name, message } = error instanceof Error ? error : { name: 'Error', message: String(error) }
    const said = `${name}: ${message.split(/[\r\n]/)[0]!.slice(0, 200)}`
    ports.log(`The proposed configuration could not be tested: ${JSON.stringify(said)}`)
    return broken(`listkeeper failed on it (${said})`)
  }
}

function broken(why: string): Preview {
  return { isBroken: true, lines: [`- The proposed configuration cannot be read: ${escapeText(why)}. Nothing can be reviewed with it.`] }
}

function count(number: number, name: string): string {
  return `${number} ${name}${number === 1 ? '' : 's'}`
}

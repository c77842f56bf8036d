/** Since when the configuration asks of proposals what it asks now: what is older is left alone, and in the week after it nothing is written. */
import type { Config } from '../../config/index.ts'
import { requirementSeverity } from '../../config/settings.ts'
import { readChanges } from '../../github/last-change.ts'
import { readTextsAsFar } from '../../github/texts.ts'
import type { Ports, SweepTarget } from '../repository/ports.ts'
import { configFrom } from '../repository/read-config.ts'

/** Changes of the configuration that are looked at; where all of them are about other things, the oldest counts. */
const most = 20

/** Milliseconds since 1970; undefined where nobody knows. A change of what else is in the file, as of links that are ignored, is none. One request, two where the file was changed more than once. @throws {GitHubError} */
export async function switchedOn(
  ports: Ports,
  { owner, repo, commit }: SweepTarget,
  { path, config }: { readonly path: string; readonly config: Config },
): Promise<number | undefined> {
  const [newest, ...earlier] = await readChanges(ports.client, { owner, repo, commit, path, most, merges: true }, ports)
  if (!newest || earlier.length === 0) return newest?.at
  const wanted = earlier.map(({ oid }) => ({ commit: oid, path }))
  const texts = await readTextsAsFar(ports.client, { owner, repo }, wanted, ports)
  const now = askedOf(config)
  let since = newest.at
  for (const [index, text] of texts.entries()) {
    const before = text.kind === 'text' ? configFrom([path], [text]) : undefined
    if (!before || before instanceof Error || askedOf(before) !== now) break
    since = Math.min(since, earlier[index]!.at)
  }
  return since
}

/** What a configuration asks of proposals, as a text. */
function askedOf(config: Config): string {
  const { enabled, require, proposal, triage } = config
  return JSON.stringify([enabled, requirementSeverity(config), require, proposal, triage])
}

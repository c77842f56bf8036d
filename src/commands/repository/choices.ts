/** What the maintainers of a list have chosen of that which is done without an event: nothing is said or proposed before they have a configuration. */
import { choosesRepairs } from '../../config/chosen-repairs.ts'
import { ConfigError } from '../../config/index.ts'
import { milliseconds } from '../../config/settings.ts'
import type { Repo } from '../../github/client.ts'
import type { Ports } from './ports.ts'
import { configFrom, configPlaces, configTextFrom, readConfigTexts } from './read-config.ts'

export type Choices = {
  /** Whether there is a configuration, be it a broken one: somebody wants to hear about links. */
  readonly isConfigured: boolean
  /** Whether it says in its own words that fixes are proposed. */
  readonly wantsRepairs: boolean
  /** Milliseconds between two sweeps. */
  readonly every: number
  /** Whether proposals that wait are looked after, which is done every day. */
  readonly looksDaily: boolean
}

const day = 86_400_000
/** Between sweeps: a week, or as often as results are to be new, but not more than once a day. */
const usual = 7 * day

/** Reads the choices of a commit. @throws {GitHubError} */
export async function readChoices(ports: Ports, repo: Repo & { readonly commit: string }): Promise<Choices> {
  const places = configPlaces(ports)
  const texts = await readConfigTexts(ports, repo, repo.commit)
  const found = configTextFrom(places, texts)
  const config = configFrom(places, texts)
  const recheck = config instanceof ConfigError ? usual : milliseconds(config.links.recheck)
  return {
    isConfigured: found !== undefined,
    wantsRepairs: found?.text !== undefined && choosesRepairs(found.text, found.path),
    every: recheck === 0 ? usual : Math.min(usual, Math.max(day, recheck)),
    looksDaily: !(config instanceof ConfigError) && (config.triage.close.rules.length > 0 || config.triage.remind !== undefined),
  }
}

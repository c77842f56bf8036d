/** What the maintainers of a list have chosen of that which is done without an event: nothing is said or proposed before they have a configuration. */
import { choosesRepairs } from '../../config/chosen-repairs.ts'
import { ConfigError, defaultConfig, parseBoth } from '../../config/index.ts'
import { milliseconds } from '../../config/settings.ts'
import type { Repo } from '../../github/client.ts'
import type { Ports } from './ports.ts'
import { type ConfigText, configPlaces, configTextFrom, readConfigTexts } from './read-config.ts'

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
  const found = configTextFrom(configPlaces(ports), await readConfigTexts(ports, repo, repo.commit))
  const read = found === undefined ? undefined : readOf(found)
  const config = found === undefined ? defaultConfig() : read?.config
  const recheck = config === undefined ? usual : milliseconds(config.links.recheck)
  return {
    isConfigured: found !== undefined,
    wantsRepairs: read !== undefined && choosesRepairs(read.plain),
    every: recheck === 0 ? usual : Math.min(usual, Math.max(day, recheck)),
    looksDaily: config !== undefined && (config.triage.close.rules.length > 0 || config.triage.remind !== undefined),
  }
}

/** The configuration and what its text says itself; undefined for a broken one. */
function readOf({ path, text }: ConfigText): ReturnType<typeof parseBoth> | undefined {
  if (text === undefined) return undefined
  try {
    return parseBoth(text, path)
  } catch (error) {
    if (error instanceof ConfigError) return undefined
    throw error
  }
}

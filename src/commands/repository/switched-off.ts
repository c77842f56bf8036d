/** The switch that stops everything: `enabled: false` in the configuration. The label for one pull request is with the other labels. */
import type { Config } from '../../config/index.ts'

/** Why nothing is done in the whole repository, as a clause. */
export function whyOff({ enabled }: Config): string | undefined {
  return enabled ? undefined : 'the configuration switches listkeeper off (enabled: false)'
}

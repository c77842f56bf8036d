/** The two switches that stop everything: `enabled: false` in the configuration, and a label on one pull request. */
import type { Config } from '../../config/index.ts'

/** The label that stops everything on one pull request. */
export const offLabel = 'listkeeper: off'

/** Why nothing is done on a pull request with these labels, as a clause; on GitHub no two labels differ by case alone. */
export function whyOffHere(labels: readonly string[]): string | undefined {
  return labels.some((label) => label.toLowerCase() === offLabel) ? `it has the label ${offLabel}` : undefined
}

/** Why nothing is done in the whole repository, as a clause. */
export function whyOff({ enabled }: Config): string | undefined {
  return enabled ? undefined : 'the configuration switches listkeeper off (enabled: false)'
}

/** Why a pull request is left alone, as a clause. Pure. */
import type { Config } from '../../config/index.ts'
import type { PullRequest } from '../../github/pull.ts'
import { whyOff } from '../repository/switched-off.ts'

/** What of the configuration leaves it alone; undefined where it is reviewed. */
export function whySkipped(config: Config, { author, labels, isDraft }: PullRequest): string | undefined {
  const off = whyOff(config)
  if (off !== undefined) return off
  const { skip, post } = config.review
  if (post === 'none') return 'reviews are turned off in the configuration (review.post: none)'
  if (isDraft && skip.drafts) return 'it is a draft'
  if (skip.authors.includes(author)) return `the configuration skips pull requests by ${author}`
  const label = labels.find((name) => skip.labels.includes(name))
  return label === undefined ? undefined : `it has the label ${label}`
}

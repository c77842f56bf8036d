// What is delivered in the load of the service: pull requests of lists of large and small installations, pushed to several times, with
// labels, deliveries that come twice, and late ones that arrive after newer ones. The same seed gives the same plan.
import { makeRandom } from '../../links/fleet/random.ts'

export type Step =
  /** The author pushes; the event of it is delivered now, or so many steps of the plan later. */
  | { readonly kind: 'open' | 'push'; readonly repo: string; readonly pull: number; readonly late: number }
  | { readonly kind: 'label'; readonly repo: string; readonly pull: number }
  /** The last delivery of the pull request once more, with its id. */
  | { readonly kind: 'again'; readonly repo: string; readonly pull: number }
  /** Events that ask for nothing, or for a look at the default branch. */
  | { readonly kind: 'comment' | 'main'; readonly repo: string; readonly pull: number }

export type LoadPlan = { readonly repos: readonly string[]; readonly large: string; readonly steps: readonly Step[] }

export type LoadOptions = { readonly deliveries: number; readonly repositories: number; readonly seed: number }

/** Pull requests of a repository, and deliveries of each. */
const pullsEach = 2
const kinds = ['open', 'push', 'label', 'push', 'again', 'comment', 'push', 'again', 'label', 'main'] as const

/** Makes a plan: of the repositories 8 % belong to one owner, the others to owners of ten each. */
export function makeLoad({ deliveries, repositories, seed }: LoadOptions): LoadPlan {
  const random = makeRandom(seed)
  const ofLarge = Math.max(1, Math.round(repositories * 0.08))
  const repos = Array.from({ length: repositories }, (_, at) =>
    at < ofLarge ? `large/list-${at}` : `small-${Math.floor((at - ofLarge) / 10)}/list-${at}`,
  )
  const each = Math.max(1, Math.round(deliveries / (repositories * pullsEach)))
  const queues = repos.flatMap((repo) =>
    Array.from({ length: pullsEach }, (_, at) =>
      Array.from({ length: each }, (_, nth): Step => {
        const kind = kinds[nth % kinds.length]!
        return kind === 'open' || kind === 'push'
          ? { kind: nth === 0 ? 'open' : 'push', repo, pull: at, late: random.next() < 0.15 ? random.below(300) : 0 }
          : { kind, repo, pull: at }
      }),
    ),
  )
  // Each pull request keeps its own order, and all of them are mixed: what is next is drawn from a window of them.
  const steps: Step[] = []
  const open = queues.map((queue) => [...queue])
  while (open.length > 0) {
    const at = random.below(open.length)
    steps.push(open[at]!.shift()!)
    if (open[at]!.length === 0) open.splice(at, 1)
  }
  return { repos, large: 'large', steps }
}

/** Every way in which an address of the fleet may behave, how many of 1,000 links do so, and what a right checker says of it. */

export type TruthKind = 'live' | 'moved' | 'dead' | 'blocked' | 'soft' | 'trouble'

export type Behaviour = {
  readonly truth: TruthKind
  /** Links of 1,000; those of whole hosts (`host`) follow from the size of the host. */
  readonly weight: number
  /** All addresses of a host behave so. */
  readonly host?: true
  /** Where a redirect ends; `permanent` where every hop says that it is for good. */
  readonly leads?: 'same-host' | 'other-host'
  readonly permanent?: true
  /** Requests that have to be made one after the other, where it is more than one. */
  readonly hops?: number
  /** The part of the address after `#`. */
  readonly fragment?: string
  /** No answer comes before the checker gives up. */
  readonly hangs?: true
  /** Verdicts that are right besides those of the truth. */
  readonly alsoRight?: readonly string[]
}

const permanent = { truth: 'moved', leads: 'same-host', permanent: true, hops: 2 } as const
const passing = { truth: 'moved', leads: 'same-host', hops: 2 } as const
const refusing = { truth: 'blocked', weight: 0, host: true } as const

/** Kept with `satisfies`, so that the names are a type and no answer can be forgotten. */
const behaviours = {
  // Pages that are there.
  html: { truth: 'live', weight: 452 },
  query: { truth: 'live', weight: 10 },
  // About what elsewhere is a sign of a page that is gone.
  'about-404': { truth: 'live', weight: 4 },
  'about-casinos': { truth: 'live', weight: 2 },
  // Calls itself otherwise than the list does.
  'other-title': { truth: 'live', weight: 6 },
  'no-title': { truth: 'live', weight: 2 },
  pdf: { truth: 'live', weight: 20 },
  'big-body': { truth: 'live', weight: 8 },
  'endless-body': { truth: 'live', weight: 3 },
  'gzip-bomb': { truth: 'live', weight: 3 },
  'drip-body': { truth: 'live', weight: 4 },
  'truncated-body': { truth: 'live', weight: 4 },
  'no-content': { truth: 'live', weight: 2 },
  'partial-content': { truth: 'live', weight: 2 },
  json: { truth: 'live', weight: 6 },
  binary: { truth: 'live', weight: 4 },
  'no-type': { truth: 'live', weight: 3 },
  svg: { truth: 'live', weight: 4 },
  'anchor-id': { truth: 'live', weight: 20, fragment: 'usage' },
  'anchor-name': { truth: 'live', weight: 5, fragment: 'old-style' },
  'anchor-user-content': { truth: 'live', weight: 8, fragment: 'getting-started' },
  'anchor-text': { truth: 'live', weight: 4, fragment: ':~:text=how%20it%20works' },
  'anchor-route': { truth: 'live', weight: 4, fragment: '/guide/start' },
  // Made by a script, so that nobody can say whether it is there.
  'anchor-scripted': { truth: 'live', weight: 4, fragment: 'install', alsoRight: ['unknown'] },
  'anchor-encoded': { truth: 'live', weight: 2, fragment: '%C3%BCber-uns' },

  // HEAD lies: GET shows the page.
  'head-405': { truth: 'live', weight: 10 },
  'head-404': { truth: 'live', weight: 8 },
  'head-403': { truth: 'live', weight: 6 },
  'head-hangs': { truth: 'live', weight: 4 },

  // A bad moment: the page comes when it is asked for again.
  '500-once': { truth: 'live', weight: 11, hops: 2 },
  '503-window': { truth: 'live', weight: 10, hops: 2 },
  '503-retry-after': { truth: 'live', weight: 3, hops: 2 },
  '429-seconds': { truth: 'live', weight: 8, hops: 2 },
  '429-date': { truth: 'live', weight: 5, hops: 2 },
  '429-bare': { truth: 'live', weight: 8, hops: 2 },
  'reset-once': { truth: 'live', weight: 10, hops: 2 },
  'empty-once': { truth: 'live', weight: 4, hops: 2 },
  '404-once': { truth: 'live', weight: 5, hops: 2 },

  // Redirects for good.
  'moved-301': { ...permanent, weight: 30 },
  'moved-308': { ...permanent, weight: 12 },
  'moved-relative': { ...permanent, weight: 10 },
  'moved-other-host': { ...permanent, weight: 22, leads: 'other-host' },
  'moved-chain': { ...permanent, weight: 14, hops: 3 },

  // Redirects for now, and those that change nothing.
  'moved-302': { ...passing, weight: 10 },
  'moved-303': { ...passing, weight: 3 },
  'moved-307': { ...passing, weight: 6 },
  'moved-chain-302': { ...passing, weight: 4, hops: 3 },
  'meta-refresh': { truth: 'live', weight: 3, leads: 'same-host' },
  'added-slash': { truth: 'live', weight: 10, leads: 'same-host', hops: 2 },
  // Without the cookie that it sets it redirects to itself for ever.
  'cookie-wall': { truth: 'live', weight: 2, hops: 2 },

  // Neither there nor gone, as far as anyone can tell.
  'lasting-500': { truth: 'trouble', weight: 3 },
  'lasting-503': { truth: 'trouble', weight: 2 },
  'lasting-reset': { truth: 'trouble', weight: 2 },
  hangs: { truth: 'trouble', weight: 3, hangs: true },
  'drip-headers': { truth: 'trouble', weight: 2, hangs: true },
  'redirect-loop': { truth: 'trouble', weight: 2 },

  // Not there.
  '404': { truth: 'dead', weight: 70 },
  '404-page': { truth: 'dead', weight: 8 },
  '410': { truth: 'dead', weight: 12 },
  'head-200-get-404': { truth: 'dead', weight: 5 },
  'moved-to-404': { truth: 'dead', weight: 12, leads: 'same-host', hops: 2 },

  // Answers 200, but the page is not what the list says.
  'soft-title': { truth: 'soft', weight: 3 },
  'soft-h1': { truth: 'soft', weight: 2 },
  // On a host that shows one page for all addresses it does not know; real pages stand beside it.
  'soft-same': { truth: 'soft', weight: 4 },
  'soft-home': { truth: 'soft', weight: 2, hops: 2 },
  hijacked: { truth: 'soft', weight: 1 },
  parked: { truth: 'soft', weight: 0, host: true },
  'anchor-missing': { truth: 'soft', weight: 11, fragment: 'troubleshooting' },

  // Hosts that do not let a checker in.
  'refuses-403': refusing,
  'refuses-agent': { ...refusing, alsoRight: ['alive'] },
  'refuses-418': refusing,
  'refuses-999': refusing,
  'refuses-401': refusing,
  'lasting-429': refusing,
  'challenge-403': refusing,
  'challenge-503': refusing,
  'challenge-page': { ...refusing, alsoRight: ['suspect'] },
  'login-redirect': { ...refusing, hops: 2 },
} as const satisfies Readonly<Record<string, Behaviour>>

export type BehaviourName = keyof typeof behaviours

/** The behaviour of a name, with the optional parts that the table leaves out. */
export function behaviourOf(name: BehaviourName): Behaviour {
  return behaviours[name]
}

export const behaviourNames = Object.keys(behaviours) as BehaviourName[]

export const refusingNames = behaviourNames.filter((name) => behaviours[name].truth === 'blocked')

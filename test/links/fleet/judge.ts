/** Compares what a checker said with the truth of the plan. Pure. */
import { behaviourOf } from './behaviours.ts'
import { type Plan, type PlannedLink, urlOf, writtenUrl } from './plan.ts'

/** A verdict in the words of listkeeper; `permanent` may be missing where a checker does not tell. */
export type Said = { readonly kind: string; readonly to?: string; readonly permanent?: boolean }

type Wrong = { readonly url: string; readonly behaviour: string; readonly said: string }

export type Judged = {
  /** Not dead, but called dead. */
  readonly falseDead: number
  /** Dead, but called alive or moved. */
  readonly missedDead: number
  readonly dead: number
  readonly deadFound: number
  readonly blocked: number
  readonly blockedRight: number
  /** Of redirects for good, those that were given with their target. */
  readonly moves: number
  readonly movesRight: number
  readonly soft: number
  readonly softRight: number
  /** Of lasting failures, those of which the checker says that it does not know. */
  readonly trouble: number
  readonly troubleRight: number
  /** Of pages that are there, those that were called alive, moved ones included where they only moved for now. */
  readonly live: number
  readonly liveRight: number
  /** Links of which the checker says nothing. */
  readonly silent: number
  /** The dead among those called dead, 1 where there are none. */
  readonly precision: number
  readonly wrong: {
    readonly falseDead: readonly Wrong[]
    readonly missedDead: readonly Wrong[]
    readonly blocked: readonly Wrong[]
    readonly moves: readonly Wrong[]
    readonly soft: readonly Wrong[]
    readonly trouble: readonly Wrong[]
    readonly live: readonly Wrong[]
  }
}

export function judge(plan: Plan, port: number, verdicts: ReadonlyMap<string, Said>): Judged {
  const rows = plan.links.map((link) => {
    const url = writtenUrl(plan, port, link)
    // Some checkers leave the part after `#` away.
    return { link, url, said: verdicts.get(url) ?? verdicts.get(urlOf(plan, port, link)) }
  })
  type Row = (typeof rows)[number]
  const of = (wanted: (link: PlannedLink) => boolean): Row[] => rows.filter(({ link }) => wanted(link))
  const kindOf = ({ said }: Row): string => said?.kind ?? 'nothing'
  const isOneOf =
    (...kinds: readonly string[]) =>
    (row: Row): boolean =>
      kinds.includes(kindOf(row)) || (behaviourOf(row.link.behaviour).alsoRight?.includes(kindOf(row)) ?? false)
  const wrongs = (from: readonly Row[], isRight: (row: Row) => boolean): Wrong[] =>
    from
      .filter((row) => !isRight(row))
      .map(({ link, url, said }) => ({ url, behaviour: link.behaviour, said: said ? [said.kind, said.to].join(' ').trim() : 'nothing' }))

  const dead = of(({ truth }) => truth.kind === 'dead')
  const blocked = of(({ truth }) => truth.kind === 'blocked')
  const moves = of(({ truth }) => truth.kind === 'moved' && truth.permanent)
  const soft = of(({ truth }) => truth.kind === 'soft')
  const trouble = of(({ truth }) => truth.kind === 'trouble')
  const live = of(({ truth }) => truth.kind === 'live' || (truth.kind === 'moved' && !truth.permanent))
  const wrong = {
    falseDead: wrongs(
      of(({ truth }) => truth.kind !== 'dead'),
      (row) => kindOf(row) !== 'dead',
    ),
    missedDead: wrongs(dead, (row) => !['alive', 'moved'].includes(kindOf(row))),
    blocked: wrongs(blocked, isOneOf('blocked', 'unknown')),
    moves: wrongs(moves, (row) => isMoveRight(row)),
    soft: wrongs(soft, isOneOf('suspect')),
    trouble: wrongs(trouble, isOneOf('unknown')),
    live: wrongs(live, isOneOf('alive', 'moved')),
  }
  const deadFound = dead.filter(isOneOf('dead')).length
  const calledDead = deadFound + wrong.falseDead.length
  return {
    falseDead: wrong.falseDead.length,
    missedDead: wrong.missedDead.length,
    dead: dead.length,
    deadFound,
    blocked: blocked.length,
    blockedRight: blocked.length - wrong.blocked.length,
    moves: moves.length,
    movesRight: moves.length - wrong.moves.length,
    soft: soft.length,
    softRight: soft.length - wrong.soft.length,
    trouble: trouble.length,
    troubleRight: trouble.length - wrong.trouble.length,
    live: live.length,
    liveRight: live.length - wrong.live.length,
    silent: rows.filter(({ said }) => !said).length,
    precision: calledDead === 0 ? 1 : deadFound / calledDead,
    wrong,
  }

  function isMoveRight({ link: { truth }, said }: Row): boolean {
    return truth.kind === 'moved' && said?.kind === 'moved' && said.permanent !== false && said.to === urlOf(plan, port, truth.to)
  }
}

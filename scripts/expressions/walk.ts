/** All states in which a backtracking matcher can be while it searches a text, and how each character leads from one to others. */
import { type Graph, type Step, type Symbols, Unreadable } from './build.ts'

/** `letter` leads to `to`; `isDouble` where two ways of choosing lead there. */
export type Edge = { readonly letter: number; readonly to: number; readonly isDouble: boolean }

export type Walk = {
  readonly edges: readonly (readonly Edge[])[]
  /** Whether a match is certain once the matcher is here, whatever follows: then nothing is tried again. */
  readonly isSure: readonly boolean[]
  /** How many states, the first ones, are those in which no attempt has begun: a search begins one at each character. */
  readonly searches: number
  /** The first state of all. */
  readonly start: number
  /** For each state the one of the search with the same letter before. */
  readonly searchBehind: readonly number[]
}

const mostStates = 4000
const mostWays = 100_000

/** Walks through a graph from the start of a search. @throws {Unreadable} where it has too many states. */
export function walkGraph({ steps, start, letters }: Graph): Walk {
  const edge = letters.length
  const classes = contexts(steps, edge)
  const states = new Map<string, number>()
  const todo: { readonly step: number; readonly before: number }[] = []
  const stateOf = (step: number, before: number): number => {
    const key = `${step} ${classes[before]}`
    const known = states.get(key)
    if (known !== undefined) return known
    if (todo.length >= mostStates) throw new Unreadable('it has too many states')
    states.set(key, todo.length)
    return todo.push({ step, before }) - 1
  }
  // While no attempt has begun, only the letter before counts; each letter leads on, and an attempt may begin before it.
  const names = [...new Set(classes)]
  for (const name of names) todo.push({ step: -1, before: classes.indexOf(name) })
  const searchBehind = (letter: number): number => names.indexOf(classes[letter]!)
  const begins = names.map((name) => stateOf(start, classes.indexOf(name)))
  const edges: Edge[][] = []
  const accepts: Symbols[] = []
  for (let at = 0; at < todo.length; at++) {
    const { step, before } = todo[at]!
    const found =
      step < 0 ? { reads: new Map<number, Uint8Array>(), accepts: new Uint8Array(edge + 1) } : closure(steps, step, before, edge)
    accepts.push(found.accepts)
    edges.push(
      [...found.reads].flatMap(([next, counts]) =>
        [...counts].flatMap((count, letter) => (count > 0 ? [{ letter, to: stateOf(next, letter), isDouble: count > 1 }] : [])),
      ),
    )
  }
  for (const [state, begin] of begins.entries())
    edges[state] = [...letters.map((_, letter) => ({ letter, to: searchBehind(letter), isDouble: false })), ...edges[begin]!]
  return {
    edges,
    isSure: sureStates(edges, accepts, names.length, edge),
    searches: names.length,
    start: searchBehind(edge),
    searchBehind: todo.map(({ before }) => searchBehind(before)),
  }
}

/** For each letter (and the edge) the number of its class: letters that no guard tells apart as the one before. */
function contexts(steps: readonly Step[], edge: number): number[] {
  const guards = steps.flatMap((step) => (step.kind === 'guard' && step.before.includes(0) ? [step.before] : []))
  const names = new Map<string, number>()
  return Array.from({ length: edge + 1 }, (_, letter) => {
    const name = guards.map((one) => one[letter]).join('')
    if (!names.has(name)) names.set(name, names.size)
    return names.get(name)!
  })
}

/** What can be read next from a step, by the step after it, in how many ways for each letter; and with which next letters the match is complete. */
function closure(steps: readonly Step[], from: number, before: number, edge: number) {
  const reads = new Map<number, Uint8Array>()
  const accepts = new Uint8Array(edge + 1)
  let ways = 0
  const visit = (at: number, after: Symbols, rounds: ReadonlySet<number>): void => {
    if (++ways > mostWays) throw new Unreadable('it can be read in too many ways')
    const step = steps[at]!
    switch (step.kind) {
      case 'stuck':
        return
      case 'accept':
        after.forEach((bit, letter) => {
          if (bit) accepts[letter] = 1
        })
        return
      case 'read': {
        const counts = reads.get(step.next) ?? new Uint8Array(edge)
        reads.set(step.next, counts)
        for (let letter = 0; letter < edge; letter++)
          if (step.symbols[letter] && after[letter]) counts[letter] = Math.min(2, counts[letter]! + 1)
        return
      }
      case 'choose':
        for (const next of step.next) visit(next, after, rounds)
        return
      case 'guard': {
        const both = after.map((bit, letter) => bit & step.after[letter]!)
        if (step.before[before] && both.includes(1)) visit(step.next, both, rounds)
        return
      }
      case 'fresh':
        visit(step.next, after, rounds.has(step.loop) ? new Set([...rounds].filter((loop) => loop !== step.loop)) : rounds)
        return
      case 'round':
        visit(step.next, after, new Set([...rounds, step.loop]))
        return
      case 'again':
        if (!rounds.has(step.loop)) visit(step.next, after, rounds)
    }
  }
  visit(from, new Uint8Array(edge + 1).fill(1), new Set())
  return { reads, accepts }
}

/** States from which some match is found, whatever follows: it is complete here, or each letter leads to another such state. */
function sureStates(edges: readonly (readonly Edge[])[], accepts: readonly Symbols[], searches: number, edge: number): boolean[] {
  const isSure = edges.map((_, state) => state >= searches)
  for (let changed = true; changed; ) {
    changed = false
    for (let state = searches; state < edges.length; state++) {
      if (!isSure[state]) continue
      const covered = Uint8Array.from(accepts[state]!)
      for (const { letter, to } of edges[state]!) if (isSure[to]) covered[letter] = 1
      if (covered.subarray(0, edge + 1).includes(0)) {
        isSure[state] = false
        changed = true
      }
    }
  }
  return isSure
}

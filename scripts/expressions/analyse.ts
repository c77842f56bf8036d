/**
 * Says whether a regular expression can take more than linear time. A backtracking matcher does where one text leads it
 * through a loop in two ways (exponential), or through two loops one after the other (polynomial; the search for a place to begin is
 * such a loop): Weber and Seidl, "On the degree of ambiguity of finite automata", 1991. A loop after which the match is certain costs nothing.
 */
import { buildGraph, Unreadable } from './build.ts'
import { type Edge, type Walk, walkGraph } from './walk.ts'

/** A text that takes long: `before`, then `loop` many times, then something that fits nothing. */
export type Attack = { readonly before: string; readonly loop: string }

export type Analysis =
  | { readonly kind: 'linear' }
  | { readonly kind: 'exponential' | 'polynomial'; readonly attack: Attack }
  | { readonly kind: 'unreadable'; readonly why: string }

const mostPairs = 4_000_000

/** Analyses one expression as it is used to search a text. A sticky one counts as tried at each place. */
export function analyse(source: string, flags: string): Analysis {
  try {
    const graph = buildGraph(source, flags)
    const walk = walkGraph(graph)
    const found = ambiguity(walk)
    if (!found) return { kind: 'linear' }
    const spell = (letters: readonly number[]) => letters.map((letter) => graph.letters[letter]).join('')
    return { kind: found.kind, attack: { before: spell(found.before), loop: spell(found.loop) } }
  } catch (error) {
    if (error instanceof Unreadable) return { kind: 'unreadable', why: error.message }
    throw error
  }
}

/** Loops of an expression, with texts that lead into each and around: what to measure it with. */
export function loopsOf(source: string, flags: string): Attack[] {
  const graph = buildGraph(source, flags)
  const walk = walkGraph(graph)
  const { component, members } = components(walk.edges)
  const spell = (letters: readonly number[]) => letters.map((letter) => graph.letters[letter]).join('')
  return members.flatMap((states) => {
    const [first = 0] = states
    if (first < walk.searches) return []
    const before =
      shortest(
        [walk.start],
        (state) => walk.edges[state]!,
        (state) => state === first,
      ) ?? []
    return walk.edges[first]!.filter(({ to }) => component[to] === component[first]).flatMap(({ letter, to }) => {
      const inside = (state: number) => walk.edges[state]!.filter((one) => component[one.to] === component[first])
      const back = shortest([to], inside, (state) => state === first) ?? []
      return [{ before: spell(before), loop: spell([letter, ...back]) }]
    })
  })
}

type Found = { readonly kind: 'exponential' | 'polynomial'; readonly before: readonly number[]; readonly loop: readonly number[] }

function ambiguity(walk: Walk): Found | undefined {
  const { edges, isSure, searches, searchBehind, start } = walk
  const { component, members } = components(edges)
  const into = (state: number) =>
    shortest(
      [start],
      (from) => edges[from]!,
      (one) => one === state,
    ) ?? []
  const costly = members.filter((states) => states.some((state) => !isSure[state]))
  for (const states of costly) {
    if (states[0]! < searches) continue
    const loop = twoWays(edges, component, states[0]!)
    if (loop) return { kind: 'exponential', before: into(states[0]!), loop }
  }
  for (const states of costly) {
    if (states[0]! < searches) continue
    const to = states.find((state) => !isSure[state])!
    const loop = fromSearch(edges, component, { search: searchBehind[to]!, to })
    if (loop) return { kind: 'polynomial', before: [], loop }
  }
  for (const behind of costly)
    for (const front of members) {
      if (front === behind || front[0]! < searches || behind[0]! < searches) continue
      if (!reaches(edges, front[0]!, component, component[behind[0]!]!)) continue
      for (const to of behind) {
        const loop = twoLoops(edges, component, { from: front[0]!, to })
        if (loop) return { kind: 'polynomial', before: into(front[0]!), loop }
      }
    }
  return undefined
}

/** The letters of the shortest way from one of several places to one that is wanted. */
function shortest<T>(
  from: readonly T[],
  next: (place: T) => readonly { readonly letter: number; readonly to: T }[],
  isWanted: (place: T) => boolean,
  nameOf: (place: T) => unknown = (place) => place,
): number[] | undefined {
  const seen = new Set(from.map(nameOf))
  const queue: { readonly place: T; readonly letter: number; readonly back: number }[] = from.map((place) => ({
    place,
    letter: -1,
    back: -1,
  }))
  for (let at = 0; at < queue.length; at++) {
    const { place } = queue[at]!
    if (isWanted(place)) {
      const letters: number[] = []
      for (let step = at; queue[step]!.letter >= 0; step = queue[step]!.back) letters.unshift(queue[step]!.letter)
      return letters
    }
    for (const { letter, to } of next(place)) {
      const name = nameOf(to)
      if (seen.has(name)) continue
      if (seen.size > mostPairs) throw new Unreadable('it has too many pairs of states')
      seen.add(name)
      queue.push({ place: to, letter, back: at })
    }
  }
  return undefined
}

type Places = readonly number[]

/** Steps of several states that read the same letter. */
function together(
  lists: readonly (readonly Edge[])[],
): { readonly letter: number; readonly to: Places; readonly edges: readonly Edge[] }[] {
  let rows = lists[0]!.map((one) => ({ letter: one.letter, to: [one.to], edges: [one] }))
  for (const list of lists.slice(1)) {
    const byLetter = Map.groupBy(list, ({ letter }) => letter)
    rows = rows.flatMap((row) =>
      (byLetter.get(row.letter) ?? []).map((one) => ({ letter: row.letter, to: [...row.to, one.to], edges: [...row.edges, one] })),
    )
  }
  return rows
}

const nameOf = (places: Places): string => places.join(' ')

/** A text that leads from a state back to it in two ways. */
function twoWays(edges: Walk['edges'], component: readonly number[], state: number): readonly number[] | undefined {
  const inside = (one: number) => edges[one]!.filter(({ to }) => component[to] === component[state])
  return shortest<Places>(
    [[state, state, 0]],
    ([a = 0, b = 0, isSplit = 0]) =>
      together([inside(a), inside(b)]).map(({ letter, to, edges: taken }) => ({
        letter,
        to: [to[0]!, to[1]!, isSplit || to[0] !== to[1] || taken[0]!.isDouble ? 1 : 0],
      })),
    ([a, b, isSplit]) => a === state && b === state && isSplit === 1,
    nameOf,
  )
}

/** A text around a loop that an attempt which begins inside of it can enter, too. */
function fromSearch(edges: Walk['edges'], component: readonly number[], { search, to }: { search: number; to: number }) {
  const inside = (one: number) => edges[one]!.filter((edge) => component[edge.to] === component[to])
  return shortest<Places>(
    [[search, to]],
    ([a = 0, b = 0]) => together([edges[a]!, inside(b)]),
    ([a, b]) => a === to && b === to,
    nameOf,
  )
}

/** A text around a loop that also leads from it to a later loop, and around that. */
function twoLoops(edges: Walk['edges'], component: readonly number[], { from, to }: { from: number; to: number }) {
  const first = (one: number) => edges[one]!.filter((edge) => component[edge.to] === component[from])
  const last = (one: number) => edges[one]!.filter((edge) => component[edge.to] === component[to])
  return shortest<Places>(
    [[from, from, to]],
    ([a = 0, b = 0, c = 0]) =>
      together([first(a), last(c), edges[b]!]).map(({ letter, to: [x = 0, z = 0, y = 0] }) => ({ letter, to: [x, y, z] })),
    ([a, b, c]) => a === from && b === to && c === to,
    nameOf,
  )
}

function reaches(edges: Walk['edges'], from: number, component: readonly number[], wanted: number): boolean {
  return (
    shortest(
      [from],
      (state) => edges[state]!,
      (state) => component[state] === wanted,
    ) !== undefined
  )
}

/** The strongly connected parts of a graph that hold a loop (Tarjan, without recursion). */
function components(edges: Walk['edges']): { readonly component: readonly number[]; readonly members: readonly (readonly number[])[] } {
  const index: number[] = []
  const low: number[] = []
  const component: number[] = new Array(edges.length).fill(-1)
  const members: number[][] = []
  const path: number[] = []
  let count = 0
  let parts = 0
  for (let root = 0; root < edges.length; root++) {
    if (index[root] !== undefined) continue
    const calls: [state: number, next: number][] = [[root, 0]]
    while (calls.length > 0) {
      const call = calls.at(-1)!
      const [state] = call
      if (call[1] === 0) {
        index[state] = low[state] = count++
        path.push(state)
      }
      const edge = edges[state]![call[1]++]
      if (edge) {
        if (index[edge.to] === undefined) calls.push([edge.to, 0])
        else if (component[edge.to] === -1) low[state] = Math.min(low[state]!, index[edge.to]!)
        continue
      }
      calls.pop()
      const above = calls.at(-1)?.[0]
      if (above !== undefined) low[above] = Math.min(low[above]!, low[state]!)
      if (low[state] !== index[state]) continue
      const own = path.splice(path.lastIndexOf(state))
      for (const one of own) component[one] = parts
      if (own.length > 1 || edges[state]!.some(({ to }) => to === state)) members.push(own)
      parts++
    }
  }
  return { component, members }
}

/**
 * Reads a regular expression into a graph of steps that consume a character, choose or guard. Where a feature cannot be put
 * exactly, the graph allows more than the expression does; what it cannot put at all is an error, never silence.
 */
import { type AST, RegExpParser } from '@eslint-community/regexpp'
import { CharBase, CharSet, type JS } from 'refa'
import { toUnicodeSet } from 'regexp-ast-analysis'

/** Thrown where an expression is beyond the analysis; that is a finding too. */
export class Unreadable extends Error {}

/** Which symbols may stand somewhere: one flag for each atom, and at the end one for the edge of the text. */
export type Symbols = Uint8Array

export type Step =
  | { readonly kind: 'read'; readonly symbols: Symbols; readonly next: number }
  | { readonly kind: 'choose'; readonly next: number[] }
  | { readonly kind: 'guard'; readonly before: Symbols; readonly after: Symbols; readonly next: number }
  /** Begins a repetition again, begins one of its rounds, ends a round, which must not have been empty. */
  | { readonly kind: 'fresh' | 'round' | 'again'; readonly loop: number; next: number }
  | { readonly kind: 'accept' | 'stuck' }

export type Graph = {
  readonly steps: readonly Step[]
  readonly start: number
  /** One character for each atom: a set of characters that the expression never tells apart. */
  readonly letters: readonly string[]
}

/** More rounds of a bounded repetition than this count as any number: they cost as much. */
const mostRounds = 100
const mostSteps = 6000

type Maker = {
  readonly steps: Step[]
  readonly base: CharBase
  readonly flags: JS.Flags
  readonly groups: Map<AST.CapturingGroup, AST.CapturingGroup>
  loops: number
}

/** The graph of an expression. @throws {Unreadable} */
export function buildGraph(source: string, flags: string): Graph {
  const isSets = flags.includes('v')
  const isUnicode = flags.includes('u') || isSets
  let pattern: AST.Pattern
  try {
    pattern = new RegExpParser().parsePattern(source, 0, source.length, { unicode: isUnicode && !isSets, unicodeSets: isSets })
  } catch (error) {
    throw new Unreadable(`it cannot be parsed: ${(error as Error).message}`)
  }
  const given = { ignoreCase: flags.includes('i'), multiline: flags.includes('m'), dotAll: flags.includes('s') }
  const parsed: JS.Flags = isSets ? { ...given, unicode: false, unicodeSets: true } : { ...given, unicode: isUnicode, unicodeSets: false }
  const most = isUnicode ? 0x10ffff : 0xffff
  const sets = [...setsOf(pattern, parsed), ...[breaks, words].map((ranges) => toSet(ranges, most))]
  const base = new CharBase(sets)
  const covered = base.sets.reduce((all, one) => all.union(one), CharSet.empty(most))
  const full = covered.isAll ? base : new CharBase([...sets, covered.negate()])
  const maker: Maker = { steps: [{ kind: 'accept' }, { kind: 'stuck' }], base: full, flags: parsed, groups: new Map(), loops: 0 }
  const start = alternatives(maker, pattern.alternatives, 0)
  return { steps: maker.steps, start, letters: full.sets.map(letterOf) }
}

const breaks = ['\n', '\r', '\u2028', '\u2029'].map((one) => [one.charCodeAt(0), one.charCodeAt(0)] as const)
const words = ['AZ', 'az', '09', '__'].map((pair) => [pair.charCodeAt(0), pair.charCodeAt(1)] as const)

function toSet(ranges: readonly (readonly [number, number])[], most: number): CharSet {
  return CharSet.empty(most).union(ranges.map(([min, max]) => ({ min, max })))
}

function letterOf(set: CharSet): string {
  const printable = set.ranges.find(({ min, max }) => max >= 0x21 && min <= 0x7e)
  return String.fromCodePoint(printable ? Math.max(printable.min, 0x21) : set.ranges[0]!.min)
}

type Reading = AST.Character | AST.CharacterClass | AST.CharacterSet | AST.ExpressionCharacterClass

function isReading(node: AST.Element): node is Reading {
  return (
    node.type === 'Character' || node.type === 'CharacterClass' || node.type === 'CharacterSet' || node.type === 'ExpressionCharacterClass'
  )
}

function charsOf(node: Reading, flags: JS.Flags): CharSet {
  const { chars, accept } = toUnicodeSet(node, flags as never)
  if (!accept.isEmpty) throw new Unreadable('it has a class with texts of several characters')
  return chars
}

function setsOf(node: AST.Node, flags: JS.Flags): CharSet[] {
  switch (node.type) {
    case 'Pattern':
    case 'Group':
    case 'CapturingGroup':
      if (node.type === 'Group' && node.modifiers) throw new Unreadable('it changes flags inside')
      return node.alternatives.flatMap((one) => setsOf(one, flags))
    case 'Alternative':
      return node.elements.flatMap((one) => setsOf(one, flags))
    case 'Quantifier':
      return setsOf(node.element, flags)
    case 'Assertion':
      return node.kind === 'lookahead' || node.kind === 'lookbehind' ? node.alternatives.flatMap((one) => setsOf(one, flags)) : []
    case 'Backreference':
      return []
    default:
      return isReading(node as AST.Element) ? [charsOf(node as Reading, flags)] : []
  }
}

function add(maker: Maker, step: Step): number {
  if (maker.steps.length >= mostSteps) throw new Unreadable('it is too large')
  return maker.steps.push(step) - 1
}

function alternatives(maker: Maker, all: readonly AST.Alternative[], next: number): number {
  const starts = all.map(({ elements }) => elements.reduceRight((after, element) => build(maker, element, after), next))
  return starts.length === 1 ? starts[0]! : add(maker, { kind: 'choose', next: starts })
}

function build(maker: Maker, node: AST.Element, next: number): number {
  if (isReading(node)) return add(maker, { kind: 'read', symbols: symbolsOf(maker, charsOf(node, maker.flags), false), next })
  switch (node.type) {
    case 'Group':
    case 'CapturingGroup':
      return alternatives(maker, node.alternatives, next)
    case 'Quantifier':
      return repetition(maker, node, next)
    case 'Backreference': {
      // What a group took is one of the things that it can take; a reference to several groups of one name is left alone.
      if (Array.isArray(node.resolved)) throw new Unreadable('it refers to one of several groups')
      return alternatives(maker, (node.resolved as AST.CapturingGroup).alternatives, next)
    }
    case 'Assertion':
      return assertion(maker, node, next)
    default:
      throw new Unreadable('it has a part that is not known here')
  }
}

function repetition(maker: Maker, { element, min, max }: AST.Quantifier, next: number): number {
  const isEndless = max > mostRounds
  if (min > mostRounds) throw new Unreadable(`it asks for ${min} rounds`)
  let after = next
  if (isEndless) {
    const loop = maker.loops++
    const decide = { kind: 'choose' as const, next: [next] }
    const at = add(maker, decide)
    const again = add(maker, { kind: 'again', loop, next: at })
    const round = add(maker, { kind: 'round', loop, next: build(maker, element, again) })
    decide.next.unshift(round)
    after = add(maker, { kind: 'fresh', loop, next: at })
  } else for (let count = min; count < max; count++) after = add(maker, { kind: 'choose', next: [build(maker, element, after), next] })
  for (let count = 0; count < min; count++) after = build(maker, element, after)
  return after
}

function symbolsOf({ base }: Maker, chars: CharSet, edge: boolean): Symbols {
  const symbols = new Uint8Array(base.sets.length + 1)
  base.sets.forEach((set, index) => {
    if (!set.isDisjointWith(chars)) symbols[index] = 1
  })
  if (edge) symbols[base.sets.length] = 1
  return symbols
}

function every({ base }: Maker): Symbols {
  return new Uint8Array(base.sets.length + 1).fill(1)
}

const without = (symbols: Symbols): Symbols => symbols.map((one) => 1 - one)

function assertion(maker: Maker, node: AST.Assertion, next: number): number {
  const all = every(maker)
  const most = maker.flags.unicode || maker.flags.unicodeSets ? 0x10ffff : 0xffff
  const guard = (before: Symbols, after: Symbols) => add(maker, { kind: 'guard', before, after, next })
  switch (node.kind) {
    case 'start':
      return guard(symbolsOf(maker, toSet(maker.flags.multiline ? breaks : [], most), true), all)
    case 'end':
      return guard(all, symbolsOf(maker, toSet(maker.flags.multiline ? breaks : [], most), true))
    case 'word': {
      const inside = symbolsOf(maker, toSet(words, most), false)
      const outside = without(inside)
      const ways = node.negate ? [guard(inside, inside), guard(outside, outside)] : [guard(inside, outside), guard(outside, inside)]
      return add(maker, { kind: 'choose', next: ways })
    }
    case 'lookahead':
    case 'lookbehind':
      return look(maker, node, next)
  }
}

/** What is looked for may cost time itself, and narrows what can stand here where it is one character. */
function look(maker: Maker, node: AST.LookaroundAssertion, next: number): number {
  const isAhead = node.kind === 'lookahead'
  const isEndless = hasEndless(node)
  if (!isAhead && isEndless) throw new Unreadable('it looks behind without a limit, at each place anew')
  const edges = node.alternatives.map(({ elements }) => edgeOf(maker, isAhead ? elements[0] : elements.at(-1), isAhead))
  const isExact = node.alternatives.every(({ elements }) => elements.length === 1) && edges.every((one) => one !== undefined)
  let narrowed = every(maker)
  if (edges.every((one) => one !== undefined) && (!node.negate || isExact)) {
    const either = edges.reduce<Symbols>((sum, one) => sum.map((bit, index) => bit | one![index]!), without(every(maker)))
    narrowed = node.negate ? without(either) : either
  }
  const on = add(
    maker,
    isAhead
      ? { kind: 'guard', before: every(maker), after: narrowed, next }
      : { kind: 'guard', before: narrowed, after: every(maker), next },
  )
  return isEndless ? add(maker, { kind: 'choose', next: [alternatives(maker, node.alternatives, 1), on] }) : on
}

/** What stands next to the place where one looks, where one element says it: a character, or the edge. */
function edgeOf(maker: Maker, element: AST.Element | undefined, isAhead: boolean): Symbols | undefined {
  if (element === undefined) return undefined
  if (isReading(element)) return symbolsOf(maker, charsOf(element, maker.flags), false)
  if (element.type !== 'Assertion' || element.kind !== (isAhead ? 'end' : 'start')) return undefined
  const most = maker.flags.unicode || maker.flags.unicodeSets ? 0x10ffff : 0xffff
  return symbolsOf(maker, toSet(maker.flags.multiline ? breaks : [], most), true)
}

function hasEndless(node: AST.Node): boolean {
  switch (node.type) {
    case 'Quantifier':
      return node.max > mostRounds || hasEndless(node.element)
    case 'Group':
    case 'CapturingGroup':
      return node.alternatives.some(hasEndless)
    case 'Alternative':
      return node.elements.some(hasEndless)
    case 'Assertion':
      return (node.kind === 'lookahead' || node.kind === 'lookbehind') && node.alternatives.some(hasEndless)
    case 'Backreference':
      return true
    default:
      return false
  }
}

/** What of an entry's samples depends on the kinds of its parts alone: worked out once for all entries of a list that have the same kinds in the same order. */
import type { Document } from '../document.ts'
import { perDocument } from '../per-document.ts'
import type { Kind, Sequence } from './parts.ts'

/** A slot and a form that entries of one shape share. */
type Named = { readonly slot: string; readonly form: string }

export type Shape = {
  /** The kinds that come first, second, third and fourth. `at` is the part that is told of, or else `after` the part before it; -1 where there is none. */
  readonly kinds: readonly (Named & { readonly at: number; readonly after: number; readonly later: readonly Kind[] })[]
  /** Which kinds that are counted are there at all. */
  readonly has: readonly Named[]
  /** Of each part but the first, the slot of the glue before it. */
  readonly joints: readonly string[]
  /** Which of two kinds comes first, with the later part. */
  readonly orders: readonly (Named & { readonly at: number })[]
}

const shapes = perDocument((): Map<string, Shape> => new Map())

export function shapeOf(list: Document, { parts, description }: Sequence): Shape {
  const known = shapes(list)
  let key = `${description}`
  for (const { kind } of parts) key += ` ${kind}`
  let shape = known.get(key)
  if (!shape) {
    const kinds = parts.map(({ kind }) => kind)
    shape = { kinds: kindsIn(kinds, description), has: hasIn(kinds), joints: jointsIn(kinds), orders: ordersIn(kinds) }
    known.set(key, shape)
  }
  return shape
}

/** Kinds that may follow a description without being part of its sentence. */
const afterWords: ReadonlySet<Kind> = new Set(['code', 'badge', 'label', 'date', 'break'])

/** Which part comes first, second, third and fourth, each by what came before; prose and emoji aside. */
function kindsIn(kinds: readonly Kind[], description: number): Shape['kinds'] {
  const firm = [...kinds.keys()].filter((index) => {
    const kind = kinds[index]!
    return (
      kind !== 'emoji' &&
      (description < 0 || index <= description || afterWords.has(kind)) &&
      !(kind === 'words' && kinds[index - 1] === 'words')
    )
  })
  const firmKinds = firm.map((index) => kinds[index]!)
  return Array.from({ length: Math.min(4, firm.length + 1) }, (_, index) => ({
    slot: index === 0 ? 'first' : `next ${firmKinds.slice(0, index).join(' ')}`,
    form: firmKinds[index] ?? '$',
    at: firm[index] ?? -1,
    after: firm[index - 1] ?? -1,
    later: lineAfter(firmKinds, index),
  }))
}

/** The kinds after one, on its line. */
function lineAfter(kinds: readonly Kind[], index: number): readonly Kind[] {
  const end = kinds.indexOf('break', index + 1)
  return kinds.slice(index + 1, end < 0 ? kinds.length : end)
}

const countable = ['code', 'badge', 'date', 'strong', 'emphasis', 'emoji', 'break'] as const

function hasIn(kinds: readonly Kind[]): Named[] {
  return countable.map((kind) => ({ slot: `has ${kind}`, form: kinds.includes(kind) ? 'yes' : 'no' }))
}

function jointsIn(kinds: readonly Kind[]): string[] {
  return kinds.map((kind, index) => (index === 0 ? '' : `${index === 1 ? '^' : ''}${kinds[index - 1]}>${kind}`))
}

/** Which of two kinds of parts comes first on a line. */
function ordersIn(kinds: readonly Kind[]): Shape['orders'] {
  const orders: (Named & { at: number })[] = []
  let seen: Kind[] = []
  for (const [at, kind] of kinds.entries()) {
    if (kind === 'break') seen = []
    if (seen.includes(kind)) continue
    for (const other of seen) orders.push({ slot: `order ${[other, kind].sort().join(' ')}`, form: `${other} ${kind}`, at })
    seen.push(kind)
  }
  return orders
}

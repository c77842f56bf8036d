/** What of an entry's samples depends on the kinds of its parts alone: worked out once for all entries of a list that have the same kinds in the same order. */
import type { Document } from '../document.ts'
import { perDocument } from '../per-document.ts'
import type { Kind, Sequence } from './parts.ts'
import type { Shape, Shared } from './samples.ts'

const shapes = perDocument((): Map<string, Shape> => new Map())

export function shapeOf(list: Document, { parts, description }: Sequence): Shape {
  const known = shapes(list)
  let key = `${description}`
  for (const { kind } of parts) key += ` ${kind}`
  let shape = known.get(key)
  if (!shape) {
    const kinds = parts.map(({ kind }) => kind)
    const lineEnd = lineEndIn(kinds)
    const shared = [...kindsIn(kinds, description), ...hasIn(kinds, { description, lineEnd }), ...ordersIn(kinds)]
    shape = { shared, lineEnd, joints: jointsIn(kinds) }
    known.set(key, shape)
  }
  return shape
}

/** The edges of an entry's parts, which shared samples begin and end at: start and end of each part, then the end of the text and its start. */
export function edgesOf(text: string, { parts }: Sequence): number[] {
  const edges: number[] = []
  for (const { start, end } of parts) edges.push(start, end)
  edges.push(text.length, 0)
  return edges
}

const startOf = (part: number): number => 2 * part
const endOf = (part: number): number => 2 * part + 1
const textEnd = (kinds: readonly Kind[]): number => 2 * kinds.length
const textStart = (kinds: readonly Kind[]): number => 2 * kinds.length + 1

/** Kinds that may follow a description without being part of its sentence. */
const afterWords: ReadonlySet<Kind> = new Set(['code', 'badge', 'label', 'date', 'break'])

/** Which part comes first, second, third and fourth, each by what came before; prose and emoji aside. */
function kindsIn(kinds: readonly Kind[], description: number): Shared[] {
  const firm = [...kinds.keys()].filter((index) => {
    const kind = kinds[index]!
    return (
      kind !== 'emoji' &&
      (description < 0 || index <= description || afterWords.has(kind)) &&
      !(kind === 'words' && kinds[index - 1] === 'words')
    )
  })
  const firmKinds = firm.map((index) => kinds[index]!)
  return Array.from({ length: Math.min(4, firm.length + 1) }, (_, index): Shared => {
    const [at, before] = [firm[index], firm[index - 1]]
    return {
      what: 'kind',
      slot: index === 0 ? 'first' : `next ${firmKinds.slice(0, index).join(' ')}`,
      form: firmKinds[index] ?? '$',
      from: at !== undefined ? startOf(at) : before !== undefined ? endOf(before) : textStart(kinds),
      to: at !== undefined ? endOf(at) : textEnd(kinds),
      later: lineAfter(firmKinds, index),
    }
  })
}

/** The kinds after one, on its line. */
function lineAfter(kinds: readonly Kind[], index: number): readonly Kind[] {
  const end = kinds.indexOf('break', index + 1)
  return kinds.slice(index + 1, end < 0 ? kinds.length : end)
}

const countable = ['code', 'badge', 'date', 'strong', 'emphasis', 'emoji', 'break'] as const

function lineEndIn(kinds: readonly Kind[]): Shape['lineEnd'] {
  const end = kinds.indexOf('break', 1)
  return end < 0 ? { from: endOf(kinds.length - 1), to: textEnd(kinds) } : { from: endOf(end - 1), to: startOf(end) }
}

/** Which parts an entry has at all; what is missing is told at the end of its first line. */
function hasIn(
  kinds: readonly Kind[],
  { description, lineEnd }: { readonly description: number; readonly lineEnd: Shape['lineEnd'] },
): Shared[] {
  const has = (name: string, isThere: boolean): Shared => ({ what: 'part', slot: `has ${name}`, form: isThere ? 'yes' : 'no', ...lineEnd })
  return [
    ...(kinds[0] === 'name' ? [has('description', description >= 0)] : []),
    ...countable.map((kind) => has(kind, kinds.includes(kind))),
  ]
}

function jointsIn(kinds: readonly Kind[]): string[] {
  return kinds.map((kind, index) => (index === 0 ? '' : `${index === 1 ? '^' : ''}${kinds[index - 1]}>${kind}`))
}

/** Which of two kinds of parts comes first on a line. */
function ordersIn(kinds: readonly Kind[]): Shared[] {
  const orders: Shared[] = []
  let seen: Kind[] = []
  for (const [at, kind] of kinds.entries()) {
    if (kind === 'break') seen = []
    if (seen.includes(kind)) continue
    for (const other of seen) {
      const slot = `order ${[other, kind].sort().join(' ')}`
      orders.push({ what: 'order', slot, form: `${other} ${kind}`, from: startOf(at), to: endOf(at) })
    }
    seen.push(kind)
  }
  return orders
}

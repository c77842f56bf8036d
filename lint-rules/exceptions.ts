/** Which problems are not said: those that comments in the text switch off, and those that another problem explains. */
import type { Point, Span } from '../src/list/markdown/span.ts'
import { switchedOff } from '../src/list/switches.ts'
import type { Reading } from './reading.ts'
import { type RuleName, severities } from './severities.ts'

/** A comment that switches rules off or on, without rules all of them; its span counts in `Document.text`. */
export type Control = Span & { readonly verb: 'enable' | 'disable' | 'ignore'; readonly rules: readonly RuleName[] }

/** The comments of a text that switch rules off or on, in order. */
export function controlsIn({ document, text }: Reading): Control[] {
  if (!/<!--\s*lint\s/.test(text)) return []
  return document.blocks.flatMap((block) => (block.kind === 'comment' ? (readControl(document.text, block) ?? []) : []))
}

/** A comment of another verb, or that names no rule of listkeeper, controls nothing: remark's message control throws at some of them. */
function readControl(text: string, { start, end }: Span): Control | undefined {
  const value = text.slice(start, end).trim()
  const found = /^<!--\s*lint\s+(enable|disable|ignore)((?:\s+[-\w]+(?:=(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*)\s*-->$/.exec(value)
  if (!found) return undefined
  const names = found[2]!.split(/\s+/).filter((name) => name !== '')
  const own = names.filter((name): name is RuleName => Object.hasOwn(severities, name))
  return names.length > 0 && own.length === 0 ? undefined : { start, end, verb: found[1] as Control['verb'], rules: own }
}

/** A rule at a place, which counts in the given text as findings do. */
export type Spot = { readonly rule: string; readonly at: Point }

/** Tells of each of some spots whether it is switched off. */
export type Exceptions = (spots: readonly Spot[]) => readonly boolean[]

/** What the comments of a text switch off, as remark does it. */
export function exceptionsIn(reading: Reading): Exceptions {
  const controls = controlsIn(reading)
  if (controls.length === 0) return (spots) => spots.map(() => false)
  const { document, toGiven } = reading
  const kept = new Set(controls.map(({ start }) => start))
  const blocks = document.blocks.filter(({ kind, start }) => kind !== 'comment' || kept.has(start))
  const next = new Map(blocks.map((block, index) => [block.start, blocks[index + 1]]))
  const isOff = switchedOff(
    controls.map(({ start, verb, rules: names }) => {
      const following = next.get(start)
      return { at: toGiven(start), end: following && toGiven(following.end), verb, rules: names }
    }),
  )
  // What is after the last block is in none, so that remark takes no message from there.
  const end = blocks.reduce((last, block) => Math.max(last, toGiven(block.start), toGiven(block.end)), 0)
  return (spots) =>
    spots.map(({ rule, at: { offset } }) => (end <= offset && offset < toGiven(document.text.length)) || isOff(rule, offset))
}

/** A progress bar on a terminal: how far a run of links is, and what it found so far. */
import { styleText } from 'node:util'
import type { Judgement, Verdict } from '../../links/verdict.ts'

export type Progress = { readonly show: (done: number, total: number, judgement: Judgement) => void; readonly clear: () => void }

/** What is written to, and how wide and how colourful it may be. */
export type Terminal = {
  readonly write: (text: string) => void
  readonly columns: number
  readonly color: boolean
  readonly now: () => number
}

const shownKinds: readonly (readonly [Verdict['kind'], Parameters<typeof styleText>[0]])[] = [
  ['dead', 'red'],
  ['suspect', 'yellow'],
  ['moved', 'cyan'],
  ['blocked', 'gray'],
  ['unknown', 'gray'],
]
/** Milliseconds between two drawings. */
const beat = 100

/** A bar that draws itself over its own line, ten times a second at most. */
export function openProgress({ write, columns, color, now }: Terminal): Progress {
  const counts = new Map<Verdict['kind'], number>()
  const paint = (style: Parameters<typeof styleText>[0], text: string): string =>
    color ? styleText(style, text, { validateStream: false }) : text
  let drawn = Number.NEGATIVE_INFINITY
  return {
    show: (done, total, { verdict }) => {
      counts.set(verdict.kind, (counts.get(verdict.kind) ?? 0) + 1)
      if (now() - drawn < beat && done < total) return
      drawn = now()
      // A line that is wider than the terminal could not be drawn over: where there is little room, the last parts are left out.
      const width = Math.max(0, Math.min(30, columns - 50))
      const full = Math.round((done / total) * width)
      const bar = width === 0 ? '' : `${paint('green', `${'█'.repeat(full)}${'░'.repeat(width - full)}`)} `
      let room = columns - 1 - (width === 0 ? 0 : width + 1)
      const parts: string[] = []
      for (const [words, style] of [
        [`${done} of ${total} links`, undefined] as const,
        ...shownKinds.flatMap(([kind, style]) => (counts.has(kind) ? [[`${counts.get(kind)} ${kind}`, style] as const] : [])),
      ]) {
        room -= words.length + (parts.length === 0 ? 0 : 3)
        if (room < 0) break
        parts.push(style === undefined ? words : paint(style, words))
      }
      write(`\r\u001b[K${bar}${parts.join(' · ')}`)
    },
    clear: () => write('\r\u001b[K'),
  }
}

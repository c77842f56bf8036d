/** A progress bar on a terminal: how far a run of links is, and what it found so far. */
import { styleText } from 'node:util'
import type { Judgement, Verdict } from '../links/verdict.ts'

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
      const width = Math.max(10, Math.min(30, columns - 50))
      const full = Math.round((done / total) * width)
      const bar = `${'█'.repeat(full)}${'░'.repeat(width - full)}`
      const found = shownKinds.flatMap(([kind, style]) => (counts.has(kind) ? [paint(style, `${counts.get(kind)} ${kind}`)] : []))
      write(`\r\u001b[K${paint('green', bar)} ${[`${done} of ${total} links`, ...found].join(' · ')}`)
    },
    clear: () => write('\r\u001b[K'),
  }
}

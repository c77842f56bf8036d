/** The memory as JSON Lines: sorted by address, keys in one order, so that a version control system shows what changed. */
import type { Memory, Remembered } from './memory.ts'

/** A line of the file that cannot be read. */
export class MemoryError extends Error {}

type Line = Partial<Omit<Remembered, 'url'>> & {
  readonly url?: string
  readonly day?: string
  readonly counts?: Memory['days'][number]['counts']
}

const day = /^\d{4}-\d\d-\d\d$/

/**
 * The memory that a text holds; an empty text holds none.
 * @throws {MemoryError} for a line that is none, with its number.
 */
export function parseMemory(text: string): Memory {
  const links = new Map<string, Remembered>()
  const days: Memory['days'][number][] = []
  for (const [index, raw] of text.split('\n').entries()) {
    if (raw.trim() === '') continue
    const line = readLine(raw, index + 1)
    if (typeof line.url === 'string') {
      const { url, since, alive, asked = alive ?? since, verdict = { kind: 'alive' }, ...rest } = line
      if (![since, asked].every((one) => typeof one === 'string' && day.test(one))) throw broken(index + 1)
      links.set(url, { url, since: since!, asked: asked!, ...(alive === undefined ? {} : { alive }), verdict, ...rest })
    } else if (typeof line.day === 'string' && day.test(line.day)) days.push({ day: line.day, counts: line.counts ?? {} })
    else throw broken(index + 1)
  }
  return { links, days }
}

function readLine(raw: string, number: number): Line {
  try {
    const value: unknown = JSON.parse(raw)
    if (typeof value === 'object' && value !== null) return value as Line
  } catch {}
  throw broken(number)
}

function broken(number: number): MemoryError {
  return new MemoryError(`line ${number} is no line of a link history`)
}

/** The text of a memory. Links of which nothing but their last answer is to be remembered take one short line. */
export function writeMemory({ links, days }: Memory): string {
  const sorted = [...links.values()].sort((a, b) => (a.url < b.url ? -1 : 1))
  return [...days.map(({ day: one, counts }) => JSON.stringify({ day: one, counts })), ...sorted.map(writeOne)]
    .map((line) => `${line}\n`)
    .join('')
}

function writeOne({ url, since, asked, alive, verdict, failing, moves, title, changed, confirmed, archive }: Remembered): string {
  const isPlain = verdict.kind === 'alive' && asked === alive
  return JSON.stringify({
    url,
    since,
    ...(isPlain ? {} : { asked }),
    alive,
    ...(isPlain ? {} : { verdict }),
    failing,
    moves,
    title,
    changed,
    confirmed,
    archive,
  })
}

/** Spans of the calendar, as `6mo`: which day is so long ago, and what it is in words. Days are as 2026-01-31, in UTC. */

type Unit = 'd' | 'w' | 'mo' | 'y'

const words: Readonly<Record<Unit, string>> = { d: 'day', w: 'week', mo: 'month', y: 'year' }

const dayMs = 86_400_000
/** The seconds of what may be shorter than a day, which counts as a whole one. */
const short: Readonly<Record<string, number>> = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 }

function read(span: string): { readonly count: number; readonly unit: Unit } {
  const [, digits = '0', unit = 'd'] = /^(\d+)\s*([a-z]+)$/.exec(span) ?? []
  const count = Number(digits)
  if (unit in short) return { count: Math.ceil((count * short[unit]!) / dayMs), unit: 'd' }
  return { count, unit: unit in words ? (unit as Unit) : 'd' }
}

/** The day of a moment, in milliseconds since 1970. */
export function dayAt(now: number): string {
  return new Date(now).toISOString().slice(0, 10)
}

/** The day a span away from another, later where `direction` is 1. A month without such a day ends with its last one: what was made on 31 August is six months old on the last of February. */
export function shiftDay(day: string, span: string, direction: 1 | -1): string {
  const { count, unit } = read(span)
  const date = new Date(`${day}T00:00:00Z`)
  if (unit === 'd' || unit === 'w') return dayAt(date.getTime() + direction * count * (unit === 'w' ? 7 : 1) * dayMs)
  const [year, month, of] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()]
  const months = year * 12 + month + direction * count * (unit === 'y' ? 12 : 1)
  const last = new Date(Date.UTC(Math.floor(months / 12), (((months % 12) + 12) % 12) + 1, 0)).getUTCDate()
  return dayAt(Date.UTC(Math.floor(months / 12), ((months % 12) + 12) % 12, Math.min(of, last)))
}

/** Whether a day is at least a span before another: exactly that old is old enough. */
export function isOldEnough(day: string, span: string, today: string): boolean {
  return shiftDay(day, span, 1) <= today
}

/** A span as `90 days`, `1 year`. */
export function spanInWords(span: string): string {
  const { count, unit } = read(span)
  return `${count} ${words[unit]}${count === 1 ? '' : 's'}`
}

/** Whether a text is a day that the calendar has. */
export function isDay(text: string | undefined): text is string {
  return text !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`))
}

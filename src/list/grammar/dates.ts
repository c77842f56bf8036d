/** How a date is written: which of year, month and day it has, in which order, with which signs between them; and one written otherwise. */

/** The shape spells `Y`, `M`, `D`, `Mon` or `Month` for what there is; without it where the name of a month is short and full alike. */
export type WrittenDate = {
  readonly shape: string | undefined
  /** Whether numbers below ten have a zero before them; undefined where there are none. */
  readonly padding: 'zero' | 'none' | undefined
  readonly year: string
  readonly month?: number
  readonly day?: string
}

const names = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

const yearFirst = /^(\d{4})(?:([./-])(\d{1,2})(?:([./-])(\d{1,2}))?)?$/
const yearLast = /^(\d{1,2})([./-])(?:(\d{1,2})([./-]))?(\d{4})$/
const named = /^([A-Z][a-z]{2,8})(\.?,?) (?:(\d{1,2})(,?) )?(\d{4})$/

/** Reads a date as `Part` has it; undefined where it is none that can be. */
export function readDate(raw: string): WrittenDate | undefined {
  const first = yearFirst.exec(raw)
  if (first) {
    const [, year, mark = '', month, other = '', day] = first
    return withParts({ year: year!, month, day, shape: `Y${month ? `${mark}M` : ''}${day ? `${other}D` : ''}` })
  }
  const last = yearLast.exec(raw)
  // Which of two numbers below thirteen is the month nobody knows.
  if (last) {
    const [, one, mark, two, other = '', year] = last
    if (two === undefined) return withParts({ year: year!, month: one, shape: `M${mark}Y` })
    return { shape: `N${mark}N${other}Y`, padding: undefined, year: year! }
  }
  const spelt = named.exec(raw)
  const month = spelt ? names.findIndex((name) => name.startsWith(spelt[1]!)) + 1 : 0
  if (!spelt || month === 0) return undefined
  const [, name, mark, day, comma = '', year] = spelt
  // Names of four letters at most are often written in full beside short ones.
  const isWhole = name === names[month - 1]
  const isEither = isWhole && name!.length <= 4
  const length = isWhole && !isEither ? 'Month' : 'Mon'
  const rest = `${day === undefined ? '' : ` D${comma}`} Y`
  const read = withParts({ year: year!, day, shape: `${length}${mark}${rest}` })
  return read && { ...read, month, ...(isEither && !mark!.startsWith('.') ? { shape: undefined } : {}) }
}

function withParts({
  year,
  month,
  day,
  shape,
}: {
  readonly year: string
  readonly month?: string | undefined
  readonly day?: string | undefined
  readonly shape: string
}): WrittenDate | undefined {
  if (Number(month ?? 1) > 12 || Number(month ?? 1) < 1 || Number(day ?? 1) > 31) return undefined
  const small = [month, day].filter((part) => part !== undefined && Number(part) < 10)
  const padding = small.length === 0 ? undefined : small.every((part) => part!.startsWith('0')) ? 'zero' : 'none'
  return { shape, padding, year, ...(month === undefined ? {} : { month: Number(month) }), ...(day === undefined ? {} : { day }) }
}

/** A date in another shape; undefined where that asks for what it does not have. Months in numbers have two digits, as most have them. */
export function writeDate({ year, month, day }: WrittenDate, shape: string): string | undefined {
  const parts: readonly string[] = shape.match(/Month|Mon|[YMDN]/g) ?? []
  if (
    parts.includes('N') ||
    parts.includes('D') !== (day !== undefined) ||
    parts.length - 1 - (day === undefined ? 0 : 1) !== (month === undefined ? 0 : 1)
  )
    return undefined
  const texts: Readonly<Record<string, string>> = {
    Y: year,
    M: String(month).padStart(2, '0'),
    D: (day ?? '').padStart(2, '0'),
    Mon: names[(month ?? 1) - 1]!.slice(0, 3),
    Month: names[(month ?? 1) - 1]!,
  }
  return shape.replace(/Month|Mon|[YMD]/g, (part) => texts[part]!)
}

/** The same date with or without zeros before numbers below ten. */
export function padDate(raw: string, padding: 'zero' | 'none'): string {
  return raw.replace(/(?<!\d)0?([1-9])(?!\d)/g, padding === 'zero' ? '0$1' : '$1')
}

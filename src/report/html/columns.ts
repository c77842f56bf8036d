/** Stacked columns of the last days in SVG, and the colours of what they count: for the report of one list and for the pages of the service. */
import { number } from './page.ts'

/** Of each kind its colour on a chart, as text and as ground, in light and in dark. */
const tones = {
  dead: ['#d23f37, #ef6a61', '#a5211b, #ff9d95', '#fdebea, #3a1f20'],
  suspect: ['#c9780b, #e9a33b', '#804a00, #f5bd66', '#fdf1de, #35290f'],
  moved: ['#6d5bd8, #9a8cf5', '#4c3bb0, #bfb5ff', '#efedfd, #28244a'],
  failing: ['#c2542d, #e07f57', '#8a3315, #f3b79d', '#fbeae3, #3a211a'],
  unknown: ['#a08a74, #94816d', '#655442, #d3c0ac', '#f4efe9, #2e2822'],
  blocked: ['#7888a0, #75859d', '#465468, #b5c2d5', '#ebeff5, #242b36'],
  alive: ['#2b9c84, #35ad93', '#0a6350, #7fdcc5', '#e3f5f0, #14302a'],
  excluded: ['#b3bac5, #545c69', '#57606f, #a5adba', '#f0f2f5, #262a31'],
} as const

type Tone = keyof typeof tones

/** The colours of pages of ours, as properties of CSS. */
export const ground = `--page: light-dark(#f4f5f8, #121418);
  --card: light-dark(#fff, #1b1e24);
  --ink: light-dark(#1b1f27, #e8eaef);
  --muted: light-dark(#57606f, #a5adba);
  --line: light-dark(#dfe3e9, #31363f);`

/** A rule of CSS for each of some kinds, all where none are named. */
export function tonesOf(kinds = Object.keys(tones) as readonly Tone[]): string {
  return kinds
    .map((kind) => {
      const [fill, text, tint] = tones[kind]
      return `.${kind} { --fill: light-dark(${fill}); --text: light-dark(${text}); --tint: light-dark(${tint}) }`
    })
    .join('\n')
}

export const plotWidth = 600
export const plotHeight = 160

/** A day and how many there are of each kind; `said` is escaped text. */
type Day<Kind extends string> = { readonly counts: Readonly<Partial<Record<Kind, number>>>; readonly said: string }

export type Columns = {
  /** The words beside the axis, from the top. */
  readonly ticks: readonly string[]
  readonly drawing: string
}

/** A column for each day, of its kinds from the bottom. */
export function columnsOf<Kind extends string>(days: readonly Day<Kind>[], kinds: readonly Kind[]): Columns {
  const top = niceTop(Math.max(1, ...days.map(({ counts }) => kinds.reduce((sum, kind) => sum + (counts[kind] ?? 0), 0))))
  const step = plotWidth / days.length
  const columns = days.map(({ counts, said }, index) => {
    let y = plotHeight
    const parts = kinds.flatMap((kind) => {
      const count = counts[kind]
      if (!count) return []
      const height = (count / top) * plotHeight
      y -= height
      return [
        `<rect class="${kind}" x="${round(index * step + step * 0.11)}" y="${round(y)}" width="${round(step * 0.78)}" height="${round(Math.max(0.8, height - 0.8))}"/>`,
      ]
    })
    return `<g><title>${said}</title><rect class="hit" x="${round(index * step)}" y="0" width="${round(step)}" height="${plotHeight}"/>${parts.join('')}</g>`
  })
  return { ticks: [number(top), number(top / 2), '0'], drawing: columns.join('') }
}

/** A round even number that is not below the value, for the top of an axis. */
function niceTop(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value))
  const step = Math.max(2, value / power < 3 ? power / 5 : power)
  return Math.ceil(value / step) * step
}

/** A number as pictures have it. */
export function round(value: number): number {
  return Math.round(value * 100) / 100
}

/** The links of a list over time, as two charts in SVG with their numbers in a table. Pure. */
import { columnsOf, plotHeight as height, round, plotWidth as width } from '../../../report/html/columns.ts'
import { number } from '../../../report/html/page.ts'
import type { Health } from '../../store/public-lists.ts'
import { aliveShare, exactShare } from './words.ts'

/** The kinds that are drawn as columns, from the bottom. */
const kinds = ['dead', 'moved', 'unknown'] as const

/** Both charts and the table; a sentence where there are fewer than two days. `all` has the newest day first. */
export function healthCharts(all: readonly Health[]): string {
  if (all.length === 0) return '<p>Its links have not been checked yet.</p>'
  const days = all.toReversed()
  if (days.length === 1) return `<p>Its links were checked once so far; a chart needs two days.</p>${table(all)}`
  return `${shareChart(days)}${columnChart(days)}${table(all)}`
}

function shareChart(days: readonly Health[]): string {
  const known = days.flatMap((day) => {
    const share = exactShare(day)
    return share === undefined ? [] : [{ ...day, share }]
  })
  if (known.length < 2) return ''
  const least = Math.min(...known.map(({ share }) => share))
  const floor = [96, 90, 80, 50].find((one) => one < least) ?? 0
  const xOf = scaleOf(days)
  const points = known.map(({ day, share }) => ({ x: xOf(day), y: round(((100 - share) / (100 - floor)) * height) }))
  const line = points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('')
  const area = `${line}L${points.at(-1)!.x} ${height}L${points[0]!.x} ${height}Z`
  // A line of no length with round ends is a dot that stays round however the picture is stretched.
  const dots = points.length > 60 ? [] : points.map(({ x, y }) => `M${x} ${y}h0`)
  const [first, last] = [known[0]!, known.at(-1)!]
  return plot({
    id: 'share',
    caption: 'Links that are alive or moved, of those whose state is known',
    title: `Share of living links, ${first.day} to ${last.day}`,
    about: `${aliveShare(first)} % on ${first.day}, ${aliveShare(last)} % on ${last.day}.`,
    ticks: ['100 %', `${(100 + floor) / 2} %`, `${floor} %`],
    days,
    drawing: `<path class="area" d="${area}"/>${grid}<path class="trend" d="${line}"/><path class="dot" d="${dots.join('')}"/>`,
    kind: 'alive',
  })
}

function columnChart(days: readonly Health[]): string {
  const shown = days.slice(-60)
  if (shown.every((day) => kinds.every((kind) => day[kind] === 0))) return ''
  const sayDay = (day: Health): string => kinds.map((kind) => `${number(day[kind])} ${kind}`).join(', ')
  const { ticks, drawing } = columnsOf(
    shown.map((day) => ({ counts: day, said: `${day.day}: ${sayDay(day)}` })),
    kinds,
  )
  const last = shown.at(-1)!
  return plot({
    id: 'columns',
    caption: 'Links that are dead, moved or unknown, check by check',
    title: `Links that are dead, moved or unknown, ${shown[0]!.day} to ${last.day}`,
    about: `On ${last.day}: ${sayDay(last)}.`,
    ticks,
    days: shown,
    drawing: `${grid}${drawing}`,
    kind: 'low',
    legend: `<ul class="legend" aria-hidden="true">${kinds.map((kind) => `<li class="${kind}"><i></i>${kind}</li>`).join('')}</ul>`,
  })
}

type Plot = {
  readonly id: string
  readonly caption: string
  readonly title: string
  readonly about: string
  readonly ticks: readonly string[]
  readonly days: readonly Health[]
  readonly drawing: string
  readonly kind: string
  readonly legend?: string
}

/** A drawing that is stretched to its place, with the words at its axes beside it: these keep their size. */
function plot({ id, caption, title, about, ticks, days, drawing, kind, legend = '' }: Plot): string {
  const [first, last] = [days[0]!.day, days.at(-1)!.day]
  return `<figure><figcaption>${caption}</figcaption>${legend}<div class="plot ${kind}"><div class="y" aria-hidden="true">${ticks.map((tick) => `<span>${tick}</span>`).join('')}</div><svg viewBox="0 0 ${width} ${height}" preserveAspectRatio="none" role="img" aria-labelledby="${id}-t ${id}-d"><title id="${id}-t">${title}</title><desc id="${id}-d">${about}</desc>${drawing}</svg><div class="x" aria-hidden="true"><span>${first}</span><span>${last}</span></div></div></figure>`
}

const grid = [0, 0.5, 1].map((share) => `<line class="grid" x1="0" x2="${width}" y1="${height * share}" y2="${height * share}"/>`).join('')

function table(days: readonly Health[]): string {
  const rows = days.map(
    ({ day, links, alive, moved, dead, unknown }) =>
      `<tr><th scope="row">${day}</th>${[links, alive, moved, dead, unknown].map((value) => `<td class="num">${number(value)}</td>`).join('')}</tr>`,
  )
  const heads = ['Links', 'Alive', 'Moved', 'Dead', 'Unknown'].map((head) => `<th scope="col" class="num">${head}</th>`).join('')
  return `<details><summary>The numbers of each day</summary><div class="scroll" role="region" aria-label="The numbers of each day" tabindex="0"><table><caption>Links by day, newest first</caption><thead><tr><th scope="col">Day</th>${heads}</tr></thead><tbody>${rows.join('')}</tbody></table></div></details>`
}

/** Where a day is on the axis: days without a check leave their room. */
function scaleOf(days: readonly Health[]): (day: string) => number {
  const [first, last] = [Date.parse(days[0]!.day), Date.parse(days.at(-1)!.day)]
  return (day) => round(((Date.parse(day) - first) / Math.max(1, last - first)) * width)
}

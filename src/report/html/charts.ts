/** Charts as inline SVG, each with a title, a description and its numbers as text beside it. */
import { columnsOf, plotHeight, plotWidth, round } from './columns.ts'
import { text } from './escape.ts'
import { type Counts, type Kind, kindLabels, kinds, type LinkPage, number, percent, sayCounts } from './page.ts'

const meanings: Readonly<Record<Kind, string>> = {
  dead: 'gone, or never there',
  failing: 'were not found, but not yet often enough to be called dead',
  suspect: 'answer, but not with the right page',
  moved: 'found at another address',
  unknown: 'no clear answer; not counted as broken',
  blocked: 'programs are turned away; not counted as broken',
  alive: 'answer as they should',
  excluded: 'not checked',
}

/** The section of the page that a class of links is listed in. */
export function sectionOf(kind: Kind): 'look' | 'unclear' | 'fine' {
  if (kind === 'blocked' || kind === 'unknown') return 'unclear'
  return kind === 'alive' || kind === 'excluded' ? 'fine' : 'look'
}

/** A ring of all classes, and its legend with numbers; its items lead to the links. */
export function verdictChart(counts: Counts, total: number): string {
  const shown = kinds.filter((kind) => counts[kind])
  const gap = shown.length > 1 ? 0.6 : 0
  // The smallest share is drawn large enough to be seen.
  const sizes = shown.map((kind) => Math.max(1.2, (counts[kind]! / total) * 100))
  const whole = sizes.reduce((sum, size) => sum + size, 0)
  let start = 0
  const arcs = shown.map((kind, index) => {
    const size = (sizes[index]! / whole) * 100
    const arc = `<circle class="${kind}" cx="60" cy="60" r="49" pathLength="100" stroke-dasharray="${round(size - gap)} 100" stroke-dashoffset="${round(-start)}"/>`
    start += size
    return arc
  })
  const items = shown.map(
    (kind) =>
      `<li class="${kind}"><a href="#${sectionOf(kind)}" data-kind="${kind}"><i></i><b>${kindLabels[kind]}</b> <span class="n">${number(counts[kind]!)}</span> <span class="p">${percent(counts[kind]!, total)}</span></a><small>${meanings[kind]}</small></li>`,
  )
  return `<div class="verdicts"><svg class="ring" viewBox="0 0 120 120" role="img" aria-labelledby="ring-t ring-d"><title id="ring-t">Links by verdict</title><desc id="ring-d">${sayCounts(counts)}.</desc><g transform="rotate(-90 60 60)">${arcs.join('')}</g><text x="60" y="62" class="big">${number(total)}</text><text x="60" y="77">${total === 1 ? 'link' : 'links'}</text></svg><ul class="legend">${items.join('')}</ul></div>`
}

/** One bar of stacked shares; `name` must be escaped already. */
export function shareBar(name: string, counts: Counts, total: number): string {
  let x = 0
  const parts = kinds.flatMap((kind) => {
    if (!counts[kind]) return []
    const width = (counts[kind] / total) * 100
    const part = `<rect class="${kind}" x="${round(x)}" width="${round(Math.max(0.8, width - 0.5))}" height="10"/>`
    x += width
    return [part]
  })
  return `<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" role="img"><title>${name}</title><desc>${sayCounts(counts)}</desc>${parts.join('')}</svg>`
}

/** Classes that the history draws, from the bottom; links that are simply alive would leave no room for them. */
const drawn = ['dead', 'failing', 'suspect', 'moved', 'unknown', 'blocked'] as const satisfies readonly Kind[]

/** Stacked bars of the last days, at most sixty, and all their numbers in a table; nothing for fewer than two days. */
export function historyChart(all: LinkPage['days']): string {
  if (all.length < 2) return ''
  const days = all.slice(-60)
  const { ticks, drawing } = columnsOf(
    days.map(({ day, counts }) => ({ counts, said: `${text(day)}: ${sayCounts(counts)}` })),
    drawn,
  )
  const lines = [0, 0.5, 1].map(
    (share) => `<line x1="0" x2="${plotWidth}" y1="${round(plotHeight * share)}" y2="${round(plotHeight * share)}"/>`,
  )
  const [first, last] = [text(days[0]!.day), text(days.at(-1)!.day)]
  return `<div class="plot"><div class="y" aria-hidden="true">${ticks.map((tick) => `<span>${tick}</span>`).join('')}</div><svg viewBox="0 0 ${plotWidth} ${plotHeight}" preserveAspectRatio="none" role="img" aria-labelledby="days-t days-d"><title id="days-t">Links that were not simply alive, ${first} to ${last}</title><desc id="days-d">First: ${sayCounts(days[0]!.counts)}. Last: ${sayCounts(days.at(-1)!.counts)}.</desc>${lines.join('')}${drawing}</svg><div class="x" aria-hidden="true"><span>${first}</span>${days.length > 4 ? `<span>${text(days[Math.floor(days.length / 2)]!.day)}</span>` : ''}<span>${last}</span></div></div><p class="muted">${sayTrend(days)}</p>${daysTable(days)}`
}

/** How the number of dead links went from the first day to the last. */
function sayTrend(days: LinkPage['days']): string {
  const [before, now] = [days[0]!.counts.dead ?? 0, days.at(-1)!.counts.dead ?? 0]
  const since = `since ${text(days[0]!.day)}`
  if (before === now) return `Dead links: ${number(now)}, as many as on the first day, ${text(days[0]!.day)}.`
  return `Dead links: ${number(now)}, ${number(Math.abs(now - before))} ${now > before ? 'more' : 'fewer'} ${since}.`
}

function daysTable(days: LinkPage['days']): string {
  const shown = kinds.filter((kind) => days.some(({ counts }) => counts[kind]))
  const head = shown.map((kind) => `<th scope="col" class="num">${kindLabels[kind]}</th>`).join('')
  const rows = days.toReversed().map(({ day, counts }) => {
    const cells = shown.map((kind) => `<td class="num">${number(counts[kind] ?? 0)}</td>`).join('')
    return `<tr><th scope="row">${text(day)}</th>${cells}</tr>`
  })
  return `<details class="numbers"><summary>The numbers of each day</summary><div class="scroll" role="region" aria-label="Numbers of each day" tabindex="0"><table class="plain"><thead><tr><th scope="col">Day</th>${head}</tr></thead><tbody>${rows.join('')}</tbody></table></div></details>`
}

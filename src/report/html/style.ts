/** The styles of the page: light and dark, wide and narrow, and for print. Rows are grids, so that those out of sight need no layout. */
import { ground, tonesOf } from './columns.ts'

/** What the page allows as its style; a test says the new value when the style has changed. */
export const styleHash = 'sha256-G8gzfqXOoZ75jAx1o4NBqPj5EIZb6maArynvlUiUHMU='

const colours = `
:root {
  color-scheme: light dark;
  ${ground}
  --link: light-dark(#1d5bbf, #8ab8ff);
  --focus: light-dark(#1d5bbf, #9cc4ff);
}
:root[data-theme=light] { color-scheme: light }
:root[data-theme=dark] { color-scheme: dark }
${tonesOf()}
`

const frame = `
* { box-sizing: border-box }
body { margin: 0; padding: 0 clamp(.75rem, 3vw, 2.5rem) 3rem; background: var(--page); color: var(--ink); font: 15px/1.5 system-ui, sans-serif; overflow-wrap: anywhere }
header, main, footer { max-width: 88rem; margin: 0 auto }
header { position: relative; padding: 2rem 0 1.25rem }
header p { margin: 0; max-width: 70ch }
h1 { margin: .15rem 0 .35rem; font-size: clamp(1.6rem, 4.5vw, 2.4rem); line-height: 1.15; letter-spacing: -.02em; text-wrap: balance }
h1 strong { color: light-dark(#b3261e, #ff8d84) }
h2 { margin: 0 0 .75rem; font-size: 1rem; line-height: 1.4 }
a { color: var(--link); text-underline-offset: .15em; text-decoration-thickness: 1px }
a:hover { text-decoration-thickness: 2px }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; border-radius: 4px }
button, input, select { min-height: 2.25rem; padding: .3rem .7rem; border: 1px solid var(--line); border-radius: 8px; background: var(--card); color: inherit; font: inherit }
button { cursor: pointer }
button:hover { border-color: var(--muted) }
::placeholder { color: var(--muted); opacity: 1 }
[hidden] { display: none !important }
abbr { text-decoration: none }
.muted { color: var(--muted) }
p.muted { margin: .75rem 0 0; font-size: .875rem }
header p.muted { margin: 0; padding-right: 8rem; max-width: none }
.notes { margin: .75rem 0 0; padding: .6rem .9rem .6rem 1.9rem; border-radius: 8px; background: light-dark(#fff4dc, #322a15); max-width: 70ch }
.sr { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
#theme { position: absolute; top: 1.5rem; right: 0; font-size: .875rem }
footer { margin-top: 2rem; font-size: .875rem }
.card { min-width: 0; padding: 1.1rem 1.25rem; border: 1px solid var(--line); border-radius: 12px; background: var(--card) }
.good { font-size: 1.1rem }
.overview { display: grid; grid-template-columns: minmax(0, 5fr) minmax(0, 7fr); gap: 1rem; align-items: stretch }
.stack { display: flex; flex-direction: column; gap: 1rem; min-width: 0 }
.stack .card:last-child { flex: 1 }
`

const charts = `
.verdicts { display: flex; align-items: center; gap: 1.5rem }
.ring { flex: none; width: 11rem; height: 11rem }
.ring circle { fill: none; stroke: var(--fill); stroke-width: 15 }
.ring text { fill: var(--muted); font-size: 9px; text-anchor: middle }
.ring .big { fill: var(--ink); font-size: 21px; font-weight: 650 }
.legend { flex: 1; min-width: 0; margin: 0; padding: 0; list-style: none }
.legend li + li { margin-top: .35rem }
.legend a { display: flex; overflow-wrap: normal; align-items: baseline; gap: .5rem; color: inherit; text-decoration: none }
.legend a:hover b { text-decoration: underline }
.legend i { flex: none; align-self: center; width: .7rem; height: .7rem; border-radius: 3px; background: var(--fill) }
.legend .n { margin-left: auto; font-variant-numeric: tabular-nums }
.legend .p { flex: none; min-width: 3rem; color: var(--muted); text-align: right; font-variant-numeric: tabular-nums }
.legend small { display: block; padding-left: 1.2rem; color: var(--muted); font-size: .8rem; line-height: 1.3 }
rect { fill: var(--fill) }
.bar { display: block; width: 100%; height: .5rem; margin-top: .25rem; border-radius: 3px }
.plot { display: grid; grid-template: 10rem auto / auto 1fr; gap: .3rem .5rem }
.plot svg { width: 100%; height: 100% }
.plot line { stroke: var(--line); vector-effect: non-scaling-stroke }
.plot .hit { fill: transparent }
.plot g:hover .hit { fill: light-dark(#0000000f, #ffffff14) }
.y, .x { display: flex; justify-content: space-between; color: var(--muted); font-size: .75rem; line-height: 1; font-variant-numeric: tabular-nums }
.y { flex-direction: column; text-align: right; margin: -.35rem 0 }
.x { grid-column: 2 }
.numbers { margin-top: .5rem; font-size: .875rem }
.numbers summary { color: var(--muted); cursor: pointer }
.scroll { max-height: 16rem; overflow: auto; margin-top: .5rem }
.plain { width: 100%; border-collapse: collapse; font-size: .875rem }
.plain th, .plain td { padding: .3rem .75rem .3rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top }
.plain th:last-child, .plain td:last-child { padding-right: 0 }
.plain tbody tr:last-child > * { border-bottom: 0 }
.plain thead th { color: var(--muted); font-weight: 500 }
.plain tbody th { font-weight: 400 }
.plain .num { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums }
.hosts { table-layout: fixed }
.hosts th:nth-child(2) { width: 4rem }
.hosts th:nth-child(3) { width: 32% }
.hosts th:nth-child(4) { width: 5.5rem }
`

const tables = `
#links { margin-top: 1.25rem; scroll-margin-top: .75rem }
#look { scroll-margin-top: 1rem }
#unclear, #fine { scroll-margin-top: 4.5rem }
#filter { display: flex; flex-wrap: wrap; align-items: center; gap: .6rem .9rem; margin-bottom: 1rem }
#filter label { display: flex; align-items: center; gap: .5rem; color: var(--muted); font-size: .875rem }
#filter label:first-child { flex: 1 1 20rem }
#filter input { flex: 1; min-width: 0; color: var(--ink) }
#filter select { color: var(--ink) }
output { color: var(--muted); font-size: .875rem }
.group { margin-bottom: 1rem }
.group h2 { display: inline-block; margin: 0 0 .6rem; font-size: 1.1rem }
.group summary { padding: .7rem 1.1rem; border: 1px solid var(--line); border-radius: 12px; background: var(--card); cursor: pointer }
.group[open] summary { margin-bottom: .75rem }
.group summary h2 { margin: 0; font-size: 1rem; font-weight: 600; display: inline }
.group.empty { opacity: .85 }
.group.empty .links { display: none }
.count { margin-left: .25rem; padding: .1rem .5rem; border-radius: 1rem; background: light-dark(#e6e9ee, #2c3139); font-size: .85rem; font-weight: 500; font-variant-numeric: tabular-nums; white-space: nowrap }
.links { display: block; border: 1px solid var(--line); border-radius: 12px; background: var(--card); overflow: clip }
.links caption, .links thead, .links tbody { display: block }
.links tr { display: grid; grid-template-columns: 6.2rem minmax(0, 9fr) minmax(0, 5fr) minmax(0, 8fr) 8rem; gap: 0 1rem; padding: .6rem 1.1rem }
.links tbody tr { border-top: 1px solid var(--line); content-visibility: auto; contain-intrinsic-block-size: auto 4.6rem }
.links tbody tr:hover { background: light-dark(#f8f9fb, #20242b) }
.links thead { position: sticky; top: 0; z-index: 1; background: var(--card); border-bottom: 1px solid var(--line) }
.links thead tr { padding-block: .35rem }
.links tbody tr:first-child { border-top: 0 }
.links th, .links td { display: block; padding: 0; min-width: 0; text-align: left; unicode-bidi: isolate }
.links th { color: var(--muted); font-size: .8rem; font-weight: 500 }
.links th button { min-height: 1.75rem; margin-left: -.5rem; padding: .1rem .5rem; border-color: transparent; background: none }
.links th button::after { content: ' \\2195'; opacity: .45 }
.links th[aria-sort] button { color: var(--ink); font-weight: 600 }
.links th[aria-sort] button::after { opacity: 1 }
.links th[aria-sort=ascending] button::after { content: ' \\2191' }
.links th[aria-sort=descending] button::after { content: ' \\2193' }
.links small { display: block; color: var(--muted); font-size: .825rem; line-height: 1.4 }
.links b { display: inline-block; padding: .05rem .6rem; border-radius: 1rem; background: var(--tint); color: var(--text); font-size: .825rem; font-weight: 600 }
.links i { padding: 0 .35rem; border: 1px solid var(--line); border-radius: 4px; color: var(--muted); font-size: .75rem; font-style: normal }
.links td:nth-child(2) a { font-size: .875rem }
`

const narrow = `
@media (max-width: 64rem) {
  .overview { grid-template-columns: minmax(0, 1fr) }
}
@media (max-width: 48rem) {
  .links thead { position: static }
  .links thead tr { display: flex; flex-wrap: wrap; gap: 0 .75rem }
  .links tbody tr { grid-template: 'v s' auto 'l l' auto 'y y' auto 'w w' auto / 1fr auto; gap: .35rem 1rem; contain-intrinsic-block-size: auto 10rem }
  .links td:nth-child(1) { grid-area: v }
  .links td:nth-child(2) { grid-area: l }
  .links td:nth-child(3) { grid-area: w; font-size: .875rem }
  .links td:nth-child(4) { grid-area: y }
  .links td:nth-child(5) { grid-area: s; text-align: right; font-size: .875rem }
}
@media (max-width: 34rem) {
  header { padding-top: 1.25rem }
  .verdicts { flex-direction: column; align-items: stretch }
  .ring { align-self: center }
  .card { padding: .9rem }
  .links tr { padding-inline: .9rem }
  #theme { top: .9rem; min-height: 2rem; padding-block: .15rem }
  header p.muted { margin-bottom: .6rem }
  .hosts thead { position: absolute; clip-path: inset(50%) }
  .hosts, .hosts tbody { display: block }
  .hosts tbody tr { display: grid; grid-template: 'h m' auto 'b n' auto / 1fr auto; gap: .1rem .75rem; padding: .5rem 0; border-bottom: 1px solid var(--line) }
  .hosts tbody tr:last-child { border-bottom: 0 }
  .hosts tbody tr > * { padding: 0; border: 0 }
  .hosts tbody th { grid-area: h }
  .hosts td:nth-child(2) { grid-area: m }
  .hosts td:nth-child(2)::after { content: ' links' }
  .hosts td:nth-child(3) { grid-area: b; color: var(--muted) }
  .hosts td:nth-child(4) { grid-area: n; color: var(--muted) }
  #filter label { flex: 1 1 100% }
  #filter select { flex: 1 }
}
`

const paper = `
@media print {
  :root, :root[data-theme] { color-scheme: light; --page: #fff }
  body { padding: 0; font-size: 10pt }
  #theme, #filter { display: none !important }
  .card, .links, .group summary { border-color: #ccc; border-radius: 0 }
  .overview { display: block }
  .stack { flex-direction: row; margin-bottom: 1rem }
  .stack .card { flex: 1 }
  .verdicts { gap: 1rem }
  .ring { width: 7rem; height: 7rem }
  .legend small { display: none }
  .numbers { display: none }
  .hosts tr { break-inside: avoid }
  .links thead { position: static }
  .links tr { grid-template-columns: 5rem 9fr 5fr 8fr 6rem; padding: .35rem .5rem; gap: 0 .6rem }
  .links tbody tr { content-visibility: visible; break-inside: avoid }
  .links th button::after { content: '' }
  .links a { color: inherit }
  svg, .legend i, .links b { print-color-adjust: exact; -webkit-print-color-adjust: exact }
}
`

export const style = [colours, frame, charts, tables, narrow, paper].join('')

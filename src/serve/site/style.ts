/** The one style sheet of the pages: light and dark, wide and narrow. */
import { ground, tonesOf } from '../../report/html/columns.ts'

const colours = `
:root {
  color-scheme: light dark;
  ${ground}
  --edge: light-dark(#7d8796, #7a8494);
  --link: light-dark(#1d5bbf, #8ab8ff);
  --accent: light-dark(#0a6350, #7fdcc5);
}
${tonesOf(['alive', 'moved', 'dead', 'unknown'])}
`

const frame = `
* { box-sizing: border-box }
body { margin: 0; padding: 0 clamp(1rem, 4vw, 2.5rem) 2rem; background: var(--page); color: var(--ink); font: 16px/1.55 system-ui, sans-serif; overflow-wrap: anywhere }
header, main, footer { max-width: 68rem; margin: 0 auto }
header { padding: 1.25rem 0 .25rem }
main { outline: none }
footer { margin-top: 2.5rem; color: var(--muted); font-size: .875rem }
footer p { max-width: none }
.brand { color: var(--ink); font-weight: 650; letter-spacing: -.01em; text-decoration: none }
.brand::before { content: ''; display: inline-block; width: .7rem; height: .7rem; margin-right: .5rem; border-radius: 3px; background: var(--accent) }
.skip { position: absolute; left: 1rem; top: -4rem; padding: .5rem 1rem; background: var(--card); z-index: 1 }
.skip:focus { top: .5rem }
h1 { margin: .75rem 0 .5rem; font-size: clamp(1.6rem, 4.5vw, 2.25rem); line-height: 1.2; letter-spacing: -.02em }
h2 { margin: 0 0 .75rem; font-size: 1.15rem; line-height: 1.3 }
h3 { margin: 1rem 0 .5rem; font-size: 1rem }
p { margin: 0 0 .75rem; max-width: 70ch }
a { color: var(--link); text-underline-offset: .15em; text-decoration-thickness: 1px }
a:hover { text-decoration-thickness: 2px }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 4px }
code, pre { font: .875em/1.5 ui-monospace, monospace }
pre { margin: 0 0 .75rem; padding: .75rem 1rem; border: 1px solid var(--line); border-radius: 8px; background: var(--page); white-space: pre-wrap }
button, input { min-height: 2.75rem; padding: .35rem .9rem; border: 1px solid var(--edge); border-radius: 8px; background: var(--card); color: inherit; font: inherit }
button { cursor: pointer; font-weight: 600; white-space: nowrap }
button:hover { border-color: var(--ink) }
.muted { color: var(--muted) }
.small { font-size: .875rem }
.card { margin: 0 0 1.25rem; padding: 1.25rem; border: 1px solid var(--line); border-radius: 12px; background: var(--card) }
.notice { padding: .75rem 1rem; border: 1px solid var(--line); border-left: 4px solid var(--accent); border-radius: 8px; background: var(--card) }
.find { display: flex; flex-wrap: wrap; gap: .6rem; align-items: end; margin: 1rem 0 1.25rem }
.find p { display: flex; flex: 1 1 16rem; flex-direction: column; margin: 0; max-width: 30rem }
.find label { color: var(--muted); font-size: .875rem }
.pages { display: flex; gap: 1.25rem; margin: 1rem 0 }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(9.5rem, 1fr)); gap: .75rem; margin: 1rem 0 1.25rem; padding: 0 }
.tiles div { padding: .8rem 1rem; border: 1px solid var(--line); border-radius: 12px; background: var(--card) }
.tiles dt { color: var(--muted); font-size: .875rem }
.tiles dd { margin: 0; font-size: 1.5rem; font-weight: 650; line-height: 1.3; font-variant-numeric: tabular-nums }
.tiles dd small { display: block; color: var(--muted); font-size: .8125rem; font-weight: 400 }
.switches { padding-left: 1.2rem }
.switches li { margin-bottom: .5rem }
`

const tables = `
table { width: 100%; border-collapse: collapse }
table + table, table + form { margin-top: 1.25rem }
caption { padding: 0 0 .5rem; color: var(--muted); font-size: .875rem; text-align: left }
th, td { padding: .6rem .9rem .6rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top }
th:last-child, td:last-child { padding-right: 0 }
tbody tr:last-child > * { border-bottom: 0 }
thead th { color: var(--muted); font-size: .875rem; font-weight: 500; white-space: nowrap }
tbody th { font-weight: 600 }
.num { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums }
time { white-space: nowrap; font-variant-numeric: tabular-nums }
.tag { display: inline-block; padding: .05rem .6rem; border-radius: 1rem; background: var(--tint); color: var(--text); font-size: .875rem; font-weight: 600 }
.scroll { max-height: 20rem; overflow: auto }
.share { display: block; width: 8rem; max-width: 100%; height: .5rem; margin-top: .3rem; border-radius: 3px }
.share rect { fill: var(--fill) }
`

const charts = `
figure { margin: 0 0 1rem }
figcaption { margin-bottom: .75rem; color: var(--muted); font-size: .875rem }
.plot { display: grid; grid-template: 11rem auto / auto 1fr; gap: .35rem .6rem }
.plot.low { grid-template-rows: 6rem auto }
.plot svg { width: 100%; height: 100%; overflow: visible }
.plot .grid { stroke: var(--line); stroke-width: 1; vector-effect: non-scaling-stroke }
.plot .area { fill: var(--tint) }
.plot .trend { fill: none; stroke: var(--fill); stroke-width: 2.5; stroke-linejoin: round; vector-effect: non-scaling-stroke }
.plot .dot { fill: none; stroke: var(--fill); stroke-width: 7; stroke-linecap: round; vector-effect: non-scaling-stroke }
.plot g rect:not(.hit) { fill: var(--fill) }
.plot .hit { fill: transparent }
.plot g:hover .hit { fill: light-dark(#0000000f, #ffffff14) }
.y, .x { display: flex; justify-content: space-between; color: var(--muted); font-size: .75rem; line-height: 1; font-variant-numeric: tabular-nums; white-space: nowrap }
.y { flex-direction: column; min-width: 2.9rem; text-align: right; margin: -.35rem 0 }
.x { grid-column: 2 }
.legend { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: 0 0 .6rem; padding: 0; list-style: none; font-size: .875rem }
.legend i { display: inline-block; width: .7rem; height: .7rem; margin-right: .45rem; border-radius: 3px; background: var(--fill) }
summary { padding: .35rem 0; color: var(--link); cursor: pointer }
`

const narrow = `
@media (max-width: 42rem) {
  .card { padding: 1rem }
  .tiles { grid-template-columns: repeat(2, minmax(0, 1fr)) }
  .rows thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
  .rows, .rows caption, .rows tbody, .rows tr, .rows th, .rows td { display: block }
  .rows tr { padding: .75rem 0; border-bottom: 1px solid var(--line) }
  .rows tbody tr:last-child { border-bottom: 0 }
  .rows tbody tr > * { padding: .1rem 0; border: 0; text-align: left; white-space: normal }
  .rows td[data-is]::before { content: attr(data-is) ': '; color: var(--muted) }
  .share { width: 12rem }
}
`

export const style = [colours, frame, tables, charts, narrow].join('')

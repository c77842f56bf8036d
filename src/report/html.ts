/**
 * What a link check found, as one HTML page that needs nothing else: no request leaves it, and without its script everything
 * but sorting and filtering is there. Lists and fetched pages are text of others, and only `html/escape.ts` puts them into it.
 */
import { historyChart, sectionOf, verdictChart } from './html/charts.ts'
import { address, anchor, text } from './html/escape.ts'
import { hostsTable } from './html/hosts.ts'
import { type Counts, countKinds, kindLabels, kindOf, kinds, type LinkPage, number, type PageLink } from './html/page.ts'
import { inOrder, row } from './html/rows.ts'
import { script, scriptHash } from './html/script.ts'
import { style, styleHash } from './html/style.ts'

export { countKinds, type LinkPage } from './html/page.ts'

/** The whole page; equal input gives an equal page. */
export function toHtml(page: LinkPage): string {
  const counts = countKinds(page.links)
  return `${head(page)}
<body>
<header><div><p class="muted">${text(page.title)} · ${text(page.day)}</p><h1>${headline(counts, page.links.length)}</h1><p>${summary(counts)}</p>${notes(page.notes)}</div><button type="button" id="theme" hidden></button></header>
<main>
${page.links.length > 0 ? `${news(page)}${overview(page, counts)}\n${tables(page.links, counts)}` : ''}
</main>
<footer class="muted">Written by listkeeper. Only dead links count as broken. A link is blocked or unknown where no one can tell without looking.</footer>
</body>
</html>
`
}

/** Nothing is loaded and nothing runs but the script and the style with these hashes. */
function head({ title, day }: LinkPage): string {
  const policy = `default-src 'none'; script-src '${scriptHash}'; style-src '${styleHash}'; base-uri 'none'; form-action 'none'`
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>Links of ${text(title)}, ${text(day)}</title>
<style>${style}</style>
<script>${script}</script>
</head>`
}

function headline({ dead = 0 }: Counts, total: number): string {
  if (total === 0) return 'There are no links'
  if (dead === 0) return total === 1 ? 'The link is not dead' : `None of ${number(total)} links is dead`
  if (total === 1) return 'The only link is dead'
  return `<strong>${number(dead)}</strong> of ${number(total)} links ${dead === 1 ? 'is' : 'are'} dead`
}

function summary({ failing = 0, suspect = 0, moved = 0, blocked = 0, unknown = 0 }: Counts): string {
  const sentences = [
    failing > 0 ? `${number(failing)} ${failing === 1 ? 'was' : 'were'} not found, but not yet often enough to be called dead.` : '',
    suspect > 0
      ? `${number(suspect)} ${suspect === 1 ? 'answers, but does' : 'answer, but do'} not lead where ${suspect === 1 ? 'it' : 'they'} should.`
      : '',
    moved > 0 ? `${number(moved)} ${moved === 1 ? 'has' : 'have'} moved.` : '',
    blocked + unknown > 0
      ? `${number(blocked + unknown)} could not be checked; ${blocked + unknown === 1 ? 'it is' : 'they are'} not counted as broken.`
      : '',
  ]
  return sentences.filter((sentence) => sentence !== '').join(' ')
}

function notes(all: readonly string[]): string {
  return all.length === 0 ? '' : `<ul class="notes">${all.map((note) => `<li>${text(note, 1000)}</li>`).join('')}</ul>`
}

const mostNews = 20

/** What was not so at the run before, at the top. */
function news({ links, fresh }: LinkPage): string {
  if (!fresh) return ''
  const own = inOrder(links.filter(({ url, verdict }) => fresh.urls.has(url) && sectionOf(kindOf(verdict)) === 'look'))
  const since = text(fresh.since)
  if (own.length === 0) return `<p class="muted" id="new">Nothing new to look at since the last check, ${since}.</p>`
  const items = own.slice(0, mostNews).map((link) => {
    const name = link.at.find((place) => place.name !== '')?.name ?? ''
    return `<li><b>${kindLabels[kindOf(link.verdict)]}</b>: ${name === '' ? '' : `${text(name)}, `}${anchor(link.url, address(link.url))}</li>`
  })
  const more = own.length > mostNews ? `<p class="muted">And ${number(own.length - mostNews)} more, below.</p>` : ''
  return `<section class="card" id="new"><h2>New since the last check, ${since} <span class="count">${number(own.length)}</span></h2><ul>${items.join('')}</ul>${more}</section>`
}

function overview({ links, days }: LinkPage, counts: Counts): string {
  const history = historyChart(days)
  const past = history === '' ? '' : `<section class="card"><h2>Not simply alive, day by day</h2>${history}</section>`
  return `<div class="overview"><div class="stack"><section class="card"><h2>Verdicts</h2>${verdictChart(counts, links.length)}</section>${past}</div><section class="card"><h2>Hosts with most links</h2>${hostsTable(links)}</section></div>`
}

/** Three tables: what needs a person is open, the rest is folded away. */
function tables(links: readonly PageLink[], counts: Counts): string {
  const showPaths = new Set(links.flatMap(({ at }) => at.map(({ path }) => path))).size > 1
  const groups = Map.groupBy(inOrder(links), ({ verdict }) => sectionOf(kindOf(verdict)))
  const [look = [], unclear = [], fine = []] = [groups.get('look'), groups.get('unclear'), groups.get('fine')]
  const first = look.length > 0 ? table('look', 'Links to look at', look, showPaths) : '<p class="card good">No link needs a look.</p>'
  return `<section id="links">
${filters(counts)}
<section class="group" id="look"><h2>To look at <span class="count">${number(look.length)}</span></h2>${first}</section>
${folded('unclear', 'Could not be checked: blocked or unknown, not counted as broken', unclear, showPaths)}
${folded('fine', 'Alive, or not checked', fine, showPaths)}
</section>`
}

/** The id is inside, so that a link to it unfolds it. */
function folded(id: string, title: string, links: readonly PageLink[], showPaths: boolean): string {
  if (links.length === 0) return ''
  return `<details class="group"><summary><h2>${title} <span class="count">${number(links.length)}</span></h2></summary><div id="${id}">${table(id, title, links, showPaths)}</div></details>`
}

function table(id: string, caption: string, links: readonly PageLink[], showPaths: boolean): string {
  const columns = ['Verdict', 'Link', 'Where', 'Why', 'Failing since']
  const heads = columns.map((column, index) => `<th scope="col"${index === 0 ? ' aria-sort="ascending"' : ''}>${column}</th>`).join('')
  return `<table class="links" id="${id}-table"><caption class="sr">${caption}</caption><thead><tr>${heads}</tr></thead><tbody>
${links.map((link) => row(link, showPaths)).join('\n')}
</tbody></table>`
}

/** Shown by the script, as nothing filters without it. */
function filters(counts: Counts): string {
  const options = kinds.flatMap((kind) =>
    counts[kind] ? [`<option value="${kind}">${kindLabels[kind]} (${number(counts[kind])})</option>`] : [],
  )
  return `<form id="filter" hidden><label>Find <input type="search" id="find" placeholder="address, title, section, reason" autocomplete="off" spellcheck="false"></label><label>Verdict <select id="kind"><option value="">all</option>${options.join('')}</select></label><label>Kind <select id="class"><option value="">all</option><option value="link">links</option><option value="image">images</option><option value="badge">badges</option></select></label><button type="reset">Clear</button><output id="status" role="status"></output></form>`
}

import { g as noMemory, m as dayOf, p as addressOf, t as checkLinks } from "./shell-check-links.js";
import { n as secretsOf } from "./shell-host-settings.js";
import { V as UserError, Y as milliseconds, ct as sayVerdict, d as _29, j as readSources } from "./shell-check.js";
import { t as linkRanges } from "./shell-links-schema.js";
import { t as openRepository } from "./shell-repository.js";
import { n as linkToken } from "./shell-home.js";
import { n as parseMemory, r as writeMemory, t as MemoryError } from "./shell-memory-file.js";
import { t as openLinkPorts } from "./shell-open2.js";
import { a as columnsOf, c as tonesOf, d as kindOf, f as kinds, h as sayCounts, i as text, l as countKinds, m as percent, n as anchor, o as ground, p as number, s as round, t as address, u as kindLabels } from "./shell-escape.js";
import { C as drawing, a as writeResult, f as readConfig, h as readWish, l as finish, n as readResult, y as hasColor } from "./shell-command.js";
// \0builtin:node:v8
const all = /* @__PURE__ */ process.getBuiltinModule("node:v8");
const read = (key) => all[key];
const _16 = /* @__PURE__ */ read("setFlagsFromString");
// src/report/html/charts.ts
/** Charts as inline SVG, each with a title, a description and its numbers as text beside it. */
const meanings = {
	dead: "gone, or never there",
	failing: "were not found, but not yet often enough to be called dead",
	suspect: "answer, but not with the right page",
	moved: "found at another address",
	unknown: "no clear answer; not counted as broken",
	blocked: "programs are turned away; not counted as broken",
	alive: "answer as they should",
	excluded: "not checked"
};
/** The section of the page that a class of links is listed in. */
function sectionOf(kind) {
	if (kind === "blocked" || kind === "unknown") return "unclear";
	return kind === "alive" || kind === "excluded" ? "fine" : "look";
}
/** A ring of all classes, and its legend with numbers; its items lead to the links. */
function verdictChart(counts, total) {
	const shown = kinds.filter((kind) => counts[kind]);
	const gap = shown.length > 1 ? .6 : 0;
	const sizes = shown.map((kind) => Math.max(1.2, counts[kind] / total * 100));
	const whole = sizes.reduce((sum, size) => sum + size, 0);
	let start = 0;
	const arcs = shown.map((kind, index) => {
		const size = sizes[index] / whole * 100;
		const arc = `<circle class="${kind}" cx="60" cy="60" r="49" pathLength="100" stroke-dasharray="${round(size - gap)} 100" stroke-dashoffset="${round(-start)}"/>`;
		start += size;
		return arc;
	});
	const items = shown.map((kind) => `<li class="${kind}"><a href="#${sectionOf(kind)}" data-kind="${kind}"><i></i><b>${kindLabels[kind]}</b> <span class="n">${number(counts[kind])}</span> <span class="p">${percent(counts[kind], total)}</span></a><small>${meanings[kind]}</small></li>`);
	return `<div class="verdicts"><svg class="ring" viewBox="0 0 120 120" role="img" aria-labelledby="ring-t ring-d"><title id="ring-t">Links by verdict</title><desc id="ring-d">${sayCounts(counts)}.</desc><g transform="rotate(-90 60 60)">${arcs.join("")}</g><text x="60" y="62" class="big">${number(total)}</text><text x="60" y="77">${total === 1 ? "link" : "links"}</text></svg><ul class="legend">${items.join("")}</ul></div>`;
}
/** One bar of stacked shares; `name` must be escaped already. */
function shareBar(name, counts, total) {
	let x = 0;
	const parts = kinds.flatMap((kind) => {
		if (!counts[kind]) return [];
		const width = counts[kind] / total * 100;
		const part = `<rect class="${kind}" x="${round(x)}" width="${round(Math.max(.8, width - .5))}" height="10"/>`;
		x += width;
		return [part];
	});
	return `<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" role="img"><title>${name}</title><desc>${sayCounts(counts)}</desc>${parts.join("")}</svg>`;
}
/** Classes that the history draws, from the bottom; links that are simply alive would leave no room for them. */
const drawn = [
	"dead",
	"failing",
	"suspect",
	"moved",
	"unknown",
	"blocked"
];
/** Stacked bars of the last days, at most sixty, and all their numbers in a table; nothing for fewer than two days. */
function historyChart(all) {
	if (all.length < 2) return "";
	const days = all.slice(-60);
	const { ticks, drawing } = columnsOf(days.map(({ day, counts }) => ({
		counts,
		said: `${text(day)}: ${sayCounts(counts)}`
	})), drawn);
	const lines = [
		0,
		.5,
		1
	].map((share) => `<line x1="0" x2="600" y1="${round(160 * share)}" y2="${round(160 * share)}"/>`);
	const [first, last] = [text(days[0].day), text(days.at(-1).day)];
	return `<div class="plot"><div class="y" aria-hidden="true">${ticks.map((tick) => `<span>${tick}</span>`).join("")}</div><svg viewBox="0 0 600 160" preserveAspectRatio="none" role="img" aria-labelledby="days-t days-d"><title id="days-t">Links that were not simply alive, ${first} to ${last}</title><desc id="days-d">First: ${sayCounts(days[0].counts)}. Last: ${sayCounts(days.at(-1).counts)}.</desc>${lines.join("")}${drawing}</svg><div class="x" aria-hidden="true"><span>${first}</span>${days.length > 4 ? `<span>${text(days[Math.floor(days.length / 2)].day)}</span>` : ""}<span>${last}</span></div></div><p class="muted">${sayTrend(days)}</p>${daysTable(days)}`;
}
/** How the number of dead links went from the first day to the last. */
function sayTrend(days) {
	const [before, now] = [days[0].counts.dead ?? 0, days.at(-1).counts.dead ?? 0];
	const since = `since ${text(days[0].day)}`;
	if (before === now) return `Dead links: ${number(now)}, as many as on the first day, ${text(days[0].day)}.`;
	return `Dead links: ${number(now)}, ${number(Math.abs(now - before))} ${now > before ? "more" : "fewer"} ${since}.`;
}
function daysTable(days) {
	const shown = kinds.filter((kind) => days.some(({ counts }) => counts[kind]));
	return `<details class="numbers"><summary>The numbers of each day</summary><div class="scroll" role="region" aria-label="Numbers of each day" tabindex="0"><table class="plain"><thead><tr><th scope="col">Day</th>${shown.map((kind) => `<th scope="col" class="num">${kindLabels[kind]}</th>`).join("")}</tr></thead><tbody>${days.toReversed().map(({ day, counts }) => {
		const cells = shown.map((kind) => `<td class="num">${number(counts[kind] ?? 0)}</td>`).join("");
		return `<tr><th scope="row">${text(day)}</th>${cells}</tr>`;
	}).join("")}</tbody></table></div></details>`;
}
// src/report/html/hosts.ts
/** The hosts that most links lead to, the verdicts on their links, and how fast they answer. */
const mostShown = 15;
const troubled = kinds.filter((kind) => kind !== "alive");
/** A table of at most fifteen hosts, those with most links first. */
function hostsTable(links) {
	const byHost = [...Map.groupBy(links, ({ url }) => hostOf(url))].filter(([host]) => host !== "");
	byHost.sort(([a, own], [b, others]) => others.length - own.length || (a < b ? -1 : 1));
	const rows = byHost.slice(0, mostShown).map(([host, own]) => hostRow(host, own));
	const rest = byHost.slice(mostShown);
	const more = rest.length > 0 ? `<p class="muted">${sayRest(rest.length, rest.flatMap(([, own]) => own).length)}</p>` : "";
	return `<table class="plain hosts"><thead><tr><th scope="col">Host</th><th scope="col" class="num">Links</th><th scope="col">Not simply alive</th><th scope="col" class="num"><abbr title="Half of the answers came faster, half slower">Median</abbr></th></tr></thead><tbody>${rows.join("")}</tbody></table>${more}`;
}
function hostRow(host, own) {
	const [name, counts] = [text(host, 80), countKinds(own)];
	const troubles = sayCounts(counts, troubled).replace(/(\d) /g, "$1\xA0") || "<span class=\"muted\">none</span>";
	const ms = medianOf(own);
	return `<tr><th scope="row"><a href="#links" data-find="${name}">${name}</a>${shareBar(name, counts, own.length)}</th><td class="num">${number(own.length)}</td><td>${troubles}</td><td class="num">${ms === void 0 ? "–" : `${number(ms)} ms`}</td></tr>`;
}
function sayRest(hosts, links) {
	return `${number(hosts)} more ${hosts === 1 ? "host" : "hosts"} with ${number(links)} ${links === 1 ? "link" : "links"}.`;
}
/** The host without `www.`; empty where the address has none. */
function hostOf(url) {
	return URL.canParse(url) ? new URL(url).host.replace(/^www\./, "") : "";
}
/** The median time of the answers that came from the host itself, in whole milliseconds. */
function medianOf(own) {
	const times = own.flatMap(({ url, requests }) => requests.filter((request) => request.status !== void 0 && hostOf(request.url) === hostOf(url)).map(({ ms }) => ms));
	if (times.length === 0) return void 0;
	times.sort((a, b) => a - b);
	const middle = Math.floor(times.length / 2);
	return Math.round(times.length % 2 === 1 ? times[middle] : (times[middle - 1] + times[middle]) / 2);
}
// src/report/html/rows.ts
/** The links, what needs a person first; within a class by place. */
function inOrder(links) {
	const keyed = links.map((link) => ({
		link,
		rank: rankOf(link),
		path: link.at[0]?.path ?? "",
		line: link.at[0]?.line ?? 0
	}));
	keyed.sort((a, b) => a.rank - b.rank || compare(a.path, b.path) || a.line - b.line || compare(a.link.url, b.link.url));
	return keyed.map(({ link }) => link);
}
/** Moved for good comes before moved for now, and what is alive with a warning before what is simply alive. */
function rankOf(link) {
	const { verdict } = link;
	const isLater = verdict.kind === "moved" && !verdict.permanent || verdict.kind === "alive" && warningsOf(link).length === 0;
	return kinds.indexOf(kindOf(verdict)) * 2 + (isLater ? 1 : 0);
}
function compare(a, b) {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}
/** One row; the paths of the lists are shown where there are several. */
function row(link, showPaths) {
	const words = sayVerdict(link);
	const name = link.at.find((place) => place.name !== "")?.name ?? "";
	const kind = link.class === "link" ? "" : ` <i>${link.class}</i>`;
	const shown = anchor(link.url, address(link.url));
	return `<tr class="${kindOf(link.verdict)}"><td><b>${kindLabels[kindOf(link.verdict)]}</b><td>${name === "" ? "" : `${text(name)}${kind}<br>`}${shown}${name === "" ? kind : ""}<td>${where(link.at, showPaths)}<td>${text(words.why, 400)}${details(link, words.why)}<td>${history(link)}`;
}
/** At most this many lists, and lines of each, are named. */
const mostPlaces = 5;
function where(at, showPaths) {
	const section = at.find((place) => place.section !== "")?.section ?? "";
	const byPath = [...Map.groupBy(at, ({ path }) => path)];
	const places = byPath.slice(0, mostPlaces).map(([path, own]) => `${showPaths ? `${text(path, 120)}, ` : ""}${sayLines(own)}`);
	if (byPath.length > mostPlaces) places.push(`and ${number(byPath.length - mostPlaces)} more lists`);
	return `${text(section, 120)}<small>${places.join("; ")}</small>`;
}
function sayLines(own) {
	const lines = [...new Set(own.map(({ line }) => line))];
	const named = lines.slice(0, mostPlaces).join(", ");
	const more = lines.length > mostPlaces ? ` and ${number(lines.length - mostPlaces)} more` : "";
	return `${lines.length === 1 ? "line" : "lines"} ${named}${more}`;
}
/** Where it moved to, what the registry warns of, and how it was found out. */
function details(link, why) {
	const { verdict } = link;
	return [
		...verdict.kind === "moved" ? [`now at ${anchor(verdict.to, address(verdict.to))}`] : [],
		...warningsOf(link).map((warning) => text(warning, 300)),
		...sayEvidence(link, why)
	].map((one) => `<small>${one}</small>`).join("");
}
/** What the registry says against using a work that is there, a sentence each, not escaped. */
function warningsOf({ facts }) {
	if (!facts) return [];
	const warnings = [];
	if (facts.retracted) warnings.push("The publisher has retracted the paper");
	if (facts.withdrawn) warnings.push("The authors have withdrawn the paper");
	if (facts.deprecated !== void 0) warnings.push(`Its maintainers ask not to use it any more: ${facts.deprecated}`);
	if (facts.archived) warnings.push("It is archived: read-only for good");
	return warnings;
}
const asked = {
	doi: "the registry of DOIs",
	arxiv: "arXiv",
	github: "GitHub",
	huggingface: "Hugging Face",
	pubmed: "PubMed",
	openreview: "OpenReview",
	pypi: "PyPI",
	npm: "npm",
	youtube: "YouTube",
	x: "X",
	appstore: "the App Store",
	gitlab: "GitLab",
	forgejo: "Forgejo",
	crates: "crates.io"
};
/** How it was found out, in one line; nothing for a page that simply answers. */
function sayEvidence({ url, verdict, via, requests }, why) {
	if (verdict.kind === "alive" || verdict.kind === "excluded" || via === "memory") return [];
	if (via !== "http") return [`asked ${asked[via]}`];
	const last = requests.at(-1);
	if (!last) return [];
	const parts = [];
	if (last.status === void 0) parts.push("no answer");
	else if (last.status >= 400 && !why.includes(String(last.status))) parts.push(`answer ${last.status}`);
	const times = requests.filter((request) => isSame(request, url)).length;
	if (times > 1) parts.push(`asked ${times === 2 ? "twice" : `${number(times)} times`}`);
	return parts.length === 0 ? [] : [parts.join(", ")];
}
/** Whether a request was for the address itself, and not for where it leads. */
function isSame(request, url) {
	return request.url.split("#", 1)[0] === url.split("#", 1)[0];
}
/** Since when it fails, when it last answered, and a copy from then. */
function history({ failing, lastAlive, archive }) {
	const parts = [];
	if (failing) parts.push(`${text(failing.since)}${failing.times > 1 ? `<small>failed ${number(failing.times)} times</small>` : ""}`);
	if (lastAlive !== void 0) parts.push(`<small>last alive ${text(lastAlive)}</small>`);
	if (archive !== void 0) parts.push(`<small>${anchor(archive, "archived copy")}</small>`);
	return parts.join("");
}
// src/report/html/script.ts
/**
* The script of the page: the theme, sorting and filtering. It reads the tables, so the page holds no data for it. It makes
* elements and text nodes alone and never parses text as HTML.
*/
/** What the page allows to run; a test says the new value when the script has changed. */
const scriptHash = "sha256-ARpXxmP+WMF2mqH1vnTuDwQdkrW7+KU12O1as+RXS3E=";
const script = `'use strict';
(() => {
  const root = document.documentElement
  const themes = ['auto', 'light', 'dark']
  const store = (value) => {
    try {
      if (value) localStorage.setItem('listkeeper-theme', value)
      return localStorage.getItem('listkeeper-theme')
    } catch {
      return value
    }
  }
  const wear = (theme) => {
    if (theme === 'auto') delete root.dataset.theme
    else root.dataset.theme = theme
  }
  let theme = themes.includes(store()) ? store() : 'auto'
  wear(theme)

  addEventListener('DOMContentLoaded', () => {
    const byId = (id) => document.getElementById(id)
    const toggle = byId('theme')
    const name = () => (toggle.textContent = 'Theme: ' + theme)
    toggle.hidden = false
    name()
    toggle.addEventListener('click', () => {
      theme = themes[(themes.indexOf(theme) + 1) % themes.length]
      store(theme)
      wear(theme)
      name()
    })
    const form = byId('filter')
    if (!form) return
    const rows = []
    for (const table of document.querySelectorAll('table.links')) rows.push(...prepare(table))
    filtering(form, rows)
  })

  /** Names the roles, which some browsers forget for rows that are grids, and makes the heads sort. */
  function prepare(table) {
    const body = table.tBodies[0]
    table.setAttribute('role', 'table')
    for (const group of [table.tHead, body]) group.setAttribute('role', 'rowgroup')
    for (const row of table.rows) row.setAttribute('role', 'row')
    for (const cell of body.getElementsByTagName('td')) cell.setAttribute('role', 'cell')
    const heads = [...table.tHead.rows[0].cells]
    const first = [...body.rows]
    const places = new Map(first.map((row, index) => [row, index]))
    heads.forEach((head, column) => {
      head.setAttribute('role', 'columnheader')
      const button = document.createElement('button')
      button.type = 'button'
      button.append(...head.childNodes)
      head.append(button)
      button.addEventListener('click', () => {
        const down = head.getAttribute('aria-sort') === 'ascending'
        for (const other of heads) other.removeAttribute('aria-sort')
        head.setAttribute('aria-sort', down ? 'descending' : 'ascending')
        const ordered = column === 0 ? first.slice() : sorted(first, column, places)
        if (down) ordered.reverse()
        body.append(...ordered)
      })
    })
    return first
  }

  const collator = new Intl.Collator('en', { numeric: true })

  /** Rows by the text of a column; what has none comes last. */
  function sorted(rows, column, places) {
    const keyed = rows.map((row) => ({ row, key: keyOf(row.cells[column], column) }))
    keyed.sort((a, b) => (a.key === '') - (b.key === '') || collator.compare(a.key, b.key) || places.get(a.row) - places.get(b.row))
    return keyed.map(({ row }) => row)
  }

  /** A link by its address, a place by list and line, all else by its text. */
  function keyOf(cell, column) {
    if (column === 1) return (cell.querySelector('a') || cell).textContent.replace(/^https?:\\/\\/(?:www\\.)?/, '')
    if (column === 2) return cell.querySelector('small').textContent.replace(/lines? /, '')
    return cell.textContent
  }

  function filtering(form, rows) {
    const [find, kind, type, status] = ['find', 'kind', 'class', 'status'].map((id) => document.getElementById(id))
    const known = rows.map((row) => ({ row, kind: row.className, type: (row.querySelector('i') || { textContent: 'link' }).textContent, text: '' }))
    const groups = [...document.querySelectorAll('.group')].map((group) => ({ group, count: group.querySelector('.count'), rows: known.filter(({ row }) => group.contains(row)) }))
    const apply = () => {
      const words = find.value.toLowerCase().split(/\\s+/).filter(Boolean)
      const any = words.length > 0 || kind.value !== '' || type.value !== ''
      let all = 0
      for (const { group, count, rows: own } of groups) {
        let shown = 0
        for (const one of own) {
          if (words.length > 0 && one.text === '') one.text = one.row.textContent.toLowerCase()
          const fits = (kind.value === '' || one.kind === kind.value) && (type.value === '' || one.type === type.value) && words.every((word) => one.text.includes(word))
          if (one.row.hidden === fits) one.row.hidden = !fits
          if (fits) shown += 1
        }
        all += shown
        count.textContent = any ? shown + ' of ' + own.length : String(own.length)
        group.classList.toggle('empty', any && shown === 0)
        if (any && shown > 0) group.open = true
      }
      status.textContent = any ? all + ' of ' + rows.length + ' links shown' : ''
    }
    form.hidden = false
    let waiting = 0
    find.addEventListener('input', () => {
      cancelAnimationFrame(waiting)
      waiting = requestAnimationFrame(apply)
    })
    for (const choice of [kind, type]) choice.addEventListener('change', apply)
    form.addEventListener('submit', (event) => event.preventDefault())
    form.addEventListener('reset', () => setTimeout(apply))
    document.addEventListener('click', (event) => {
      const link = event.target.closest('a[data-kind], a[data-find]')
      if (!link) return
      form.reset()
      if (link.dataset.kind) kind.value = link.dataset.kind
      else find.value = link.dataset.find
      apply()
    })
  }
})()
`;
// src/report/html/style.ts
/** The styles of the page: light and dark, wide and narrow, and for print. Rows are grids, so that those out of sight need no layout. */
/** What the page allows as its style; a test says the new value when the style has changed. */
const styleHash = "sha256-G8gzfqXOoZ75jAx1o4NBqPj5EIZb6maArynvlUiUHMU=";
const style = [
	`
:root {
  color-scheme: light dark;
  ${ground}
  --link: light-dark(#1d5bbf, #8ab8ff);
  --focus: light-dark(#1d5bbf, #9cc4ff);
}
:root[data-theme=light] { color-scheme: light }
:root[data-theme=dark] { color-scheme: dark }
${tonesOf()}
`,
	`
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
`,
	`
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
`,
	`
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
`,
	`
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
`,
	`
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
].join("");
// src/report/html.ts
/**
* What a link check found, as one HTML page that needs nothing else: no request leaves it, and without its script everything
* but sorting and filtering is there. Lists and fetched pages are text of others, and only `html/escape.ts` puts them into it.
*/
/** The whole page; equal input gives an equal page. */
function toHtml(page) {
	const counts = countKinds(page.links);
	return `${head(page)}
<body>
<header><div><p class="muted">${text(page.title)} · ${text(page.day)}</p><h1>${headline(counts, page.links.length)}</h1><p>${summary(counts)}</p>${notes(page.notes)}</div><button type="button" id="theme" hidden></button></header>
<main>
${page.links.length > 0 ? `${news(page)}${overview(page, counts)}\n${tables(page.links, counts)}` : ""}
</main>
<footer class="muted">Written by listkeeper. Only dead links count as broken. A link is blocked or unknown where no one can tell without looking.</footer>
</body>
</html>
`;
}
/** Nothing is loaded and nothing runs but the script and the style with these hashes. */
function head({ title, day }) {
	return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${`default-src 'none'; script-src '${scriptHash}'; style-src '${styleHash}'; base-uri 'none'; form-action 'none'`}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>Links of ${text(title)}, ${text(day)}</title>
<style>${style}</style>
<script>${script}<\/script>
</head>`;
}
function headline({ dead = 0 }, total) {
	if (total === 0) return "There are no links";
	if (dead === 0) return total === 1 ? "The link is not dead" : `None of ${number(total)} links is dead`;
	if (total === 1) return "The only link is dead";
	return `<strong>${number(dead)}</strong> of ${number(total)} links ${dead === 1 ? "is" : "are"} dead`;
}
function summary({ failing = 0, suspect = 0, moved = 0, blocked = 0, unknown = 0 }) {
	return [
		failing > 0 ? `${number(failing)} ${failing === 1 ? "was" : "were"} not found, but not yet often enough to be called dead.` : "",
		suspect > 0 ? `${number(suspect)} ${suspect === 1 ? "answers, but does" : "answer, but do"} not lead where ${suspect === 1 ? "it" : "they"} should.` : "",
		moved > 0 ? `${number(moved)} ${moved === 1 ? "has" : "have"} moved.` : "",
		blocked + unknown > 0 ? `${number(blocked + unknown)} could not be checked; ${blocked + unknown === 1 ? "it is" : "they are"} not counted as broken.` : ""
	].filter((sentence) => sentence !== "").join(" ");
}
function notes(all) {
	return all.length === 0 ? "" : `<ul class="notes">${all.map((note) => `<li>${text(note, 1e3)}</li>`).join("")}</ul>`;
}
const mostNews = 20;
/** What was not so at the run before, at the top. */
function news({ links, fresh }) {
	if (!fresh) return "";
	const own = inOrder(links.filter(({ url, verdict }) => fresh.urls.has(url) && sectionOf(kindOf(verdict)) === "look"));
	const since = text(fresh.since);
	if (own.length === 0) return `<p class="muted" id="new">Nothing new to look at since the last check, ${since}.</p>`;
	const items = own.slice(0, mostNews).map((link) => {
		const name = link.at.find((place) => place.name !== "")?.name ?? "";
		return `<li><b>${kindLabels[kindOf(link.verdict)]}</b>: ${name === "" ? "" : `${text(name)}, `}${anchor(link.url, address(link.url))}</li>`;
	});
	const more = own.length > mostNews ? `<p class="muted">And ${number(own.length - mostNews)} more, below.</p>` : "";
	return `<section class="card" id="new"><h2>New since the last check, ${since} <span class="count">${number(own.length)}</span></h2><ul>${items.join("")}</ul>${more}</section>`;
}
function overview({ links, days }, counts) {
	const history = historyChart(days);
	const past = history === "" ? "" : `<section class="card"><h2>Not simply alive, day by day</h2>${history}</section>`;
	return `<div class="overview"><div class="stack"><section class="card"><h2>Verdicts</h2>${verdictChart(counts, links.length)}</section>${past}</div><section class="card"><h2>Hosts with most links</h2>${hostsTable(links)}</section></div>`;
}
/** Three tables: what needs a person is open, the rest is folded away. */
function tables(links, counts) {
	const showPaths = new Set(links.flatMap(({ at }) => at.map(({ path }) => path))).size > 1;
	const groups = Map.groupBy(inOrder(links), ({ verdict }) => sectionOf(kindOf(verdict)));
	const [look = [], unclear = [], fine = []] = [
		groups.get("look"),
		groups.get("unclear"),
		groups.get("fine")
	];
	const first = look.length > 0 ? table("look", "Links to look at", look, showPaths) : "<p class=\"card good\">No link needs a look.</p>";
	return `<section id="links">
${filters(counts)}
<section class="group" id="look"><h2>To look at <span class="count">${number(look.length)}</span></h2>${first}</section>
${folded("unclear", "Could not be checked: blocked or unknown, not counted as broken", unclear, showPaths)}
${folded("fine", "Alive, or not checked", fine, showPaths)}
</section>`;
}
/** The id is inside, so that a link to it unfolds it. */
function folded(id, title, links, showPaths) {
	if (links.length === 0) return "";
	return `<details class="group"><summary><h2>${title} <span class="count">${number(links.length)}</span></h2></summary><div id="${id}">${table(id, title, links, showPaths)}</div></details>`;
}
function table(id, caption, links, showPaths) {
	return `<table class="links" id="${id}-table"><caption class="sr">${caption}</caption><thead><tr>${[
		"Verdict",
		"Link",
		"Where",
		"Why",
		"Failing since"
	].map((column, index) => `<th scope="col"${index === 0 ? " aria-sort=\"ascending\"" : ""}>${column}</th>`).join("")}</tr></thead><tbody>
${links.map((link) => row(link, showPaths)).join("\n")}
</tbody></table>`;
}
/** Shown by the script, as nothing filters without it. */
function filters(counts) {
	return `<form id="filter" hidden><label>Find <input type="search" id="find" placeholder="address, title, section, reason" autocomplete="off" spellcheck="false"></label><label>Verdict <select id="kind"><option value="">all</option>${kinds.flatMap((kind) => counts[kind] ? [`<option value="${kind}">${kindLabels[kind]} (${number(counts[kind])})</option>`] : []).join("")}</select></label><label>Kind <select id="class"><option value="">all</option><option value="link">links</option><option value="image">images</option><option value="badge">badges</option></select></label><button type="reset">Clear</button><output id="status" role="status"></output></form>`;
}
// src/report/terminal/progress.ts
/** A progress bar on a terminal: how far a run of links is, and what it found so far. */
const shownKinds = [
	["dead", "red"],
	["suspect", "yellow"],
	["moved", "cyan"],
	["blocked", "gray"],
	["unknown", "gray"]
];
/** Milliseconds between two drawings. */
const beat = 100;
/** A bar that draws itself over its own line, ten times a second at most. */
function openProgress({ write, columns, color, now }) {
	const counts = /* @__PURE__ */ new Map();
	const paint = (style, text) => color ? _29(style, text, { validateStream: false }) : text;
	let drawn = Number.NEGATIVE_INFINITY;
	return {
		show: (done, total, { verdict }) => {
			counts.set(verdict.kind, (counts.get(verdict.kind) ?? 0) + 1);
			if (now() - drawn < beat && done < total) return;
			drawn = now();
			const width = Math.max(0, Math.min(30, columns - 50));
			const full = Math.round(done / total * width);
			const bar = width === 0 ? "" : `${paint("green", `${"█".repeat(full)}${"░".repeat(width - full)}`)} `;
			let room = columns - 1 - (width === 0 ? 0 : width + 1);
			const parts = [];
			for (const [words, style] of [[`${done} of ${total} links`, void 0], ...shownKinds.flatMap(([kind, style]) => counts.has(kind) ? [[`${counts.get(kind)} ${kind}`, style]] : [])]) {
				room -= words.length + (parts.length === 0 ? 0 : 3);
				if (room < 0) break;
				parts.push(style === void 0 ? words : paint(style, words));
			}
			write(`\r\u001b[K${bar}${parts.join(" · ")}`);
		},
		clear: () => write("\r\x1B[K")
	};
}
// src/cli/links.ts
/** `links` on the command line. */
/** A run of thousands of links waits more than it computes: collecting garbage sooner costs it nothing and halves its memory. */
for (const flag of ["--semi-space-growth-factor=1", "--heap-growing-percent=25"]) _16(flag);
/** Checks every link of the lists. */
async function runLinks(call) {
	const { values, rest, files, here } = call;
	readWish(values);
	const { config, paths } = await readConfig(files, values.config, rest);
	const sources = readSources(files, paths, config);
	return finish(await askForLinks(sources, {
		values,
		files,
		here,
		config
	}), values, call);
}
/** The links of the lists, judged; history and page are written where the options name a file. @throws {UserError} for an option that makes no sense. */
async function askForLinks(sources, { values, files, here, config }) {
	const known = values.history === void 0 ? void 0 : readHistory(here, values.history);
	const timeout = duration(values.timeout, "--timeout", linkRanges.timeout[1]) ?? milliseconds(config.links.timeout);
	const perHost = values["per-host"] === void 0 ? void 0 : wholeNumber(values["per-host"], "--per-host", linkRanges.perHost[1]);
	const deadline = duration(values.deadline, "--deadline", linkRanges.deadline[1]);
	const web = openLinkPorts({
		timeout,
		...values["allow-private"] ? { isAllowed: () => true } : {}
	});
	const progress = progressFor(values);
	const githubToken = linkToken(process.env);
	try {
		const outcome = await checkLinks(sources, progress ? {
			...web,
			progress: progress.show
		} : web, {
			config: config.links,
			...githubToken ? { githubToken } : {},
			secrets: secretsOf(process.env),
			...values.timeout === void 0 ? {} : { timeout },
			...known ? { memory: known.memory } : {},
			...perHost === void 0 ? {} : { perHost },
			...deadline === void 0 ? {} : { deadline },
			addedOn: blamer(files.root, sources)
		});
		save(outcome, {
			values,
			here,
			known
		});
		return outcome.report;
	} finally {
		progress?.clear();
		await web.close();
	}
}
/** Writes the history and the page; a run without a network changes no history. */
function save({ report, memory }, { values, here, known }) {
	if (values.history !== void 0 && memory && !report.offline) writeResult(here, "history", {
		path: values.history,
		text: writeMemory(memory),
		...known ? { was: known.text } : {}
	});
	if (values.report === void 0) return;
	const [links, day] = [report.links ?? [], dayOf(Date.now())];
	const page = {
		title: report.files.map(({ path }) => path).join(", "),
		day,
		links,
		notes: report.notes,
		days: ((memory ?? known?.memory)?.days ?? []).map((one) => one.day === day ? {
			day,
			counts: countKinds(links)
		} : one),
		...freshOf(links, known?.memory)
	};
	writeResult(here, "report", {
		path: values.report,
		text: toHtml(page)
	});
}
/** Which links have another verdict than at the run before; nothing where there was none. */
function freshOf(links, before) {
	const last = before?.days.at(-1)?.day;
	if (!before || last === void 0) return {};
	const kindBefore = (url) => (URL.canParse(url) ? before.links.get(addressOf(url)) : void 0)?.verdict.kind;
	const isFresh = ({ url, verdict, failing }) => verdict.kind === "unknown" && verdict.reason === "failing" ? failing?.times === 1 : verdict.kind === "suspect" && verdict.reason === "missing-anchor" ? kindBefore(url) === void 0 : kindBefore(url) !== verdict.kind;
	return { fresh: {
		since: last,
		urls: new Set(links.filter(isFresh).map(({ url }) => url))
	} };
}
/** What a history file holds. @throws {UserError} for a file that is no history. */
function readHistory(files, path) {
	const text = readResult(files, "history", path);
	if (text === null) return {
		memory: noMemory,
		text
	};
	try {
		return {
			memory: parseMemory(text),
			text
		};
	} catch (error) {
		if (!(error instanceof MemoryError)) throw error;
		throw new UserError(`${path}: ${error.message}; fix this file, or name another one with --history`);
	}
}
/** The day on which a line of a list was written, as git knows it; of a folder without git nobody knows. */
function blamer(root, sources) {
	let repository;
	try {
		repository = openRepository(root);
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
	}
	const texts = new Map(sources.map(({ path, text }) => [path, text]));
	const days = /* @__PURE__ */ new Map();
	return (path, line) => {
		const text = texts.get(path);
		if (!repository || text === void 0) return void 0;
		const dayOf = days.get(path) ?? repository.writtenOn(path, text);
		days.set(path, dayOf);
		return dayOf(line);
	};
}
/** A bar on a terminal alone. */
function progressFor(values) {
	if (!drawing.isPossible() || values.quiet) return void 0;
	return openProgress({
		write: drawing.draw,
		columns: drawing.columns(),
		color: hasColor(values) || !values["no-color"] && !process.env.NO_COLOR,
		now: () => performance.now()
	});
}
function wholeNumber(given, option, most) {
	const number = Number(given);
	if (!/^\d+$/.test(given) || number < 1 || number > most) throw new UserError(`${option} takes a whole number from 1 to ${most}, not \`${given}\``);
	return number;
}
/** Milliseconds of an option in seconds, or with a unit as `10m`. */
function duration(given, option, most) {
	if (given === void 0) return void 0;
	const ms = /^\d{1,6}$/.test(given) ? Number(given) * 1e3 : /^\d{1,6}(?:ms|s|m|h)$/.test(given) ? milliseconds(given) : 0;
	if (ms < 1 || ms > most) throw new UserError(`${option} takes seconds, or a number with a unit, for example \`20s\` or \`10m\`, up to ${most / 1e3} seconds, not \`${given}\``);
	return ms;
}
export { askForLinks, runLinks };

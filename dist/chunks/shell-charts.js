import { ct as verdictLabels, g as printable } from "./shell-check.js";
// src/report/html/escape.ts
/** Text and addresses of others for an HTML page: nothing in them can become markup, and no address can run anything. */
const entities = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&#39;"
};
/** The text with what is between a scheme and an `@` masked: a name and often a password. Browsers accept it without slashes. */
function masked(raw, mask = "•••@") {
	return raw.replace(/[^\s/\\?#]+/g, (run, offset) => {
		const end = run.lastIndexOf("@");
		if (end < 0) return run;
		let scheme = offset;
		while (/[/\\]/.test(raw[scheme - 1] ?? "")) scheme--;
		const isBehind = /https?:$/i.test(raw.slice(Math.max(0, scheme - 6), scheme)) || offset - scheme === 2 && raw[scheme - 1] === ":";
		const inside = isBehind ? null : /https?:/i.exec(run.slice(0, end));
		const start = isBehind ? 0 : inside ? inside.index + inside[0].length : -1;
		return start < 0 ? run : `${run.slice(0, start)}${mask}${run.slice(end + 1)}`;
	});
}
/** The text for an element or a quoted attribute: escaped, without control characters and passwords, of at most so many characters. */
function text(raw, most = 200) {
	return escaped(shorten(masked(raw), most));
}
/** An address as text: as it is in the list, but for a name and password, which are masked. */
function address(raw) {
	const url = URL.canParse(raw) ? new URL(raw) : void 0;
	if (!url || url.username === "" && url.password === "") return text(raw, 300);
	return text(withoutUserinfo(url).href.replace("//", "//•••@"), 300);
}
/** A link to a page of the web, its text given as HTML; the text alone where the address is of another kind. */
function anchor(raw, html) {
	const href = hrefOf(raw);
	return href === void 0 ? html : `<a href="${href}" rel="noopener noreferrer nofollow">${html}</a>`;
}
/** The address for a quoted `href`, without name and password; undefined unless it is http or https. */
function hrefOf(raw) {
	const url = URL.canParse(raw) ? new URL(raw) : void 0;
	if (!url || url.protocol !== "https:" && url.protocol !== "http:") return void 0;
	return escaped(masked(withoutUserinfo(url).href, ""));
}
function withoutUserinfo(url) {
	const copy = new URL(url);
	copy.username = "";
	copy.password = "";
	return copy;
}
/** The text for an element or a quoted attribute at its full length: escaped, without control characters. */
function escaped(raw) {
	return printable(raw.toWellFormed()).replace(/[&<>"']/g, (mark) => entities[mark]);
}
/** The text in one line, cut where it is longer than so many characters. */
function shorten(raw, most) {
	const flat = raw.slice(0, most * 4).replace(/\s+/g, " ").trim();
	return flat.length > most ? `${flat.slice(0, most - 1)}…` : flat;
}
// src/report/html/page.ts
/** The class of a verdict. */
function kindOf(verdict) {
	return verdict.kind === "unknown" && verdict.reason === "failing" ? "failing" : verdict.kind;
}
const kindLabels = {
	...verdictLabels,
	failing: "Failing"
};
/** All classes of verdicts, what needs a person first. */
const kinds = [
	"dead",
	"failing",
	"suspect",
	"moved",
	"unknown",
	"blocked",
	"alive",
	"excluded"
];
/** How many of the links are of each class; classes without any are left out. */
function countKinds(links) {
	const counts = {};
	for (const { verdict } of links) counts[kindOf(verdict)] = (counts[kindOf(verdict)] ?? 0) + 1;
	return counts;
}
/** The counts in words, as `2 dead, 5 moved`. */
function sayCounts(counts, wanted = kinds) {
	return wanted.flatMap((kind) => counts[kind] ? [`${number(counts[kind])} ${kind}`] : []).join(", ");
}
/** A whole number with commas, as `12,400`. */
function number(value) {
	return value.toLocaleString("en-US");
}
/** A share in words: `12%`, or `under 1%` where it would be none. */
function percent(part, whole) {
	const share = Math.round(part / whole * 100);
	if (share === 0 && part > 0) return "under 1%";
	return share === 100 && part < whole ? "over 99%" : `${share}%`;
}
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
	const top = niceTop(Math.max(1, ...days.map(({ counts }) => sumOf(counts))));
	const step = 600 / days.length;
	const bars = days.map(({ day, counts }, index) => {
		let y = 160;
		const parts = drawn.flatMap((kind) => {
			if (!counts[kind]) return [];
			const height = counts[kind] / top * 160;
			y -= height;
			return [`<rect class="${kind}" x="${round(index * step + step * .11)}" y="${round(y)}" width="${round(step * .78)}" height="${round(Math.max(.8, height - .8))}"/>`];
		});
		return `<g><title>${text(day)}: ${sayCounts(counts)}</title><rect class="hit" x="${round(index * step)}" y="0" width="${round(step)}" height="160"/>${parts.join("")}</g>`;
	});
	const lines = [
		0,
		.5,
		1
	].map((share) => `<line x1="0" x2="600" y1="${round(160 * share)}" y2="${round(160 * share)}"/>`);
	const [first, last] = [text(days[0].day), text(days.at(-1).day)];
	return `<div class="plot"><div class="y" aria-hidden="true"><span>${number(top)}</span><span>${number(top / 2)}</span><span>0</span></div><svg viewBox="0 0 600 160" preserveAspectRatio="none" role="img" aria-labelledby="days-t days-d"><title id="days-t">Links that were not simply alive, ${first} to ${last}</title><desc id="days-d">First: ${sayCounts(days[0].counts)}. Last: ${sayCounts(days.at(-1).counts)}.</desc>${lines.join("")}${bars.join("")}</svg><div class="x" aria-hidden="true"><span>${first}</span>${days.length > 4 ? `<span>${text(days[Math.floor(days.length / 2)].day)}</span>` : ""}<span>${last}</span></div></div><p class="muted">${sayTrend(days)}</p>${daysTable(days)}`;
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
function sumOf(counts) {
	return drawn.reduce((sum, kind) => sum + (counts[kind] ?? 0), 0);
}
/** A round even number that is not below the value, for the top of an axis. */
function niceTop(value) {
	const power = 10 ** Math.floor(Math.log10(value));
	const step = Math.max(2, value / power < 3 ? power / 5 : power);
	return Math.ceil(value / step) * step;
}
function round(value) {
	return Math.round(value * 100) / 100;
}
export { verdictChart as a, kindOf as c, sayCounts as d, address as f, text as h, shareBar as i, kinds as l, escaped as m, niceTop as n, countKinds as o, anchor as p, sectionOf as r, kindLabels as s, historyChart as t, number as u };

import { g as printable, lt as verdictLabels } from "./shell-check.js";
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
// src/report/html/columns.ts
/** Stacked columns of the last days in SVG, and the colours of what they count: for the report of one list and for the pages of the service. */
/** Of each kind its colour on a chart, as text and as ground, in light and in dark. */
const tones = {
	dead: [
		"#d23f37, #ef6a61",
		"#a5211b, #ff9d95",
		"#fdebea, #3a1f20"
	],
	suspect: [
		"#c9780b, #e9a33b",
		"#804a00, #f5bd66",
		"#fdf1de, #35290f"
	],
	moved: [
		"#6d5bd8, #9a8cf5",
		"#4c3bb0, #bfb5ff",
		"#efedfd, #28244a"
	],
	failing: [
		"#c2542d, #e07f57",
		"#8a3315, #f3b79d",
		"#fbeae3, #3a211a"
	],
	unknown: [
		"#a08a74, #94816d",
		"#655442, #d3c0ac",
		"#f4efe9, #2e2822"
	],
	blocked: [
		"#7888a0, #75859d",
		"#465468, #b5c2d5",
		"#ebeff5, #242b36"
	],
	alive: [
		"#2b9c84, #35ad93",
		"#0a6350, #7fdcc5",
		"#e3f5f0, #14302a"
	],
	excluded: [
		"#b3bac5, #545c69",
		"#57606f, #a5adba",
		"#f0f2f5, #262a31"
	]
};
/** The colours of pages of ours, as properties of CSS. */
const ground = `--page: light-dark(#f4f5f8, #121418);
  --card: light-dark(#fff, #1b1e24);
  --ink: light-dark(#1b1f27, #e8eaef);
  --muted: light-dark(#57606f, #a5adba);
  --line: light-dark(#dfe3e9, #31363f);`;
/** A rule of CSS for each of some kinds, all where none are named. */
function tonesOf(kinds = Object.keys(tones)) {
	return kinds.map((kind) => {
		const [fill, text, tint] = tones[kind];
		return `.${kind} { --fill: light-dark(${fill}); --text: light-dark(${text}); --tint: light-dark(${tint}) }`;
	}).join("\n");
}
/** A column for each day, of its kinds from the bottom. */
function columnsOf(days, kinds) {
	const top = niceTop(Math.max(1, ...days.map(({ counts }) => kinds.reduce((sum, kind) => sum + (counts[kind] ?? 0), 0))));
	const step = 600 / days.length;
	const columns = days.map(({ counts, said }, index) => {
		let y = 160;
		const parts = kinds.flatMap((kind) => {
			const count = counts[kind];
			if (!count) return [];
			const height = count / top * 160;
			y -= height;
			return [`<rect class="${kind}" x="${round(index * step + step * .11)}" y="${round(y)}" width="${round(step * .78)}" height="${round(Math.max(.8, height - .8))}"/>`];
		});
		return `<g><title>${said}</title><rect class="hit" x="${round(index * step)}" y="0" width="${round(step)}" height="160"/>${parts.join("")}</g>`;
	});
	return {
		ticks: [
			number(top),
			number(top / 2),
			"0"
		],
		drawing: columns.join("")
	};
}
/** A round even number that is not below the value, for the top of an axis. */
function niceTop(value) {
	const power = 10 ** Math.floor(Math.log10(value));
	const step = Math.max(2, value / power < 3 ? power / 5 : power);
	return Math.ceil(value / step) * step;
}
/** A number as pictures have it. */
function round(value) {
	return Math.round(value * 100) / 100;
}
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
export { columnsOf as a, tonesOf as c, kindOf as d, kinds as f, sayCounts as h, text as i, countKinds as l, percent as m, anchor as n, ground as o, number as p, escaped as r, round as s, address as t, kindLabels as u };

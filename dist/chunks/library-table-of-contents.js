import { H as perDocument, J as sectionOf, Q as labelOf, U as isAnchor, bt as lineEndAt, et as sectionAt, f as _4, g as _9, i as _0, lt as linesBelow, o as _10, pt as linksIn, q as resolveAnchor, s as _12, t as lazily, ut as decodeAnchor, v as listRule, wt as spend, yt as lineAt } from "./library-options.js";
import { t as renamedIn } from "./library-renamed.js";
import { t as gluedHeadings } from "./library-glued-heading.js";
import { t as require_fastest_levenshtein } from "./library-fastest-levenshtein.js";
import { t as prevailing } from "./library-norm.js";
import { n as longestOrdered } from "./library-sequence.js";
// lint-rules/table-of-contents/line.ts
/** The edit that takes the lines of a span out, with the line end before them; undefined on the first line, which has none. */
function wholeLine(list, { start, end }) {
	const first = lineAt(list.lines, start);
	if (first === 0) return void 0;
	return [{
		start: endOf(list, first - 1),
		end: endOfLines(list, {
			start,
			end
		}),
		text: ""
	}];
}
/** The end of the last line of a span, before its line end. */
function endOfLines(list, { start, end }) {
	return endOf(list, lineAt(list.lines, Math.max(start, end - 1)));
}
/** What is before an item on its line: its indentation. */
function leadOf(list, start) {
	return {
		start: list.lines[lineAt(list.lines, start)],
		end: start
	};
}
function endOf(list, line) {
	const next = list.lines[line + 1] ?? list.text.length;
	return next - (/(?:\r\n|[\r\n])$/.exec(list.text.slice(Math.max(0, next - 2), next))?.[0].length ?? 0);
}
// lint-rules/table-of-contents/dead.ts
const gluedNames = perDocument((list) => new Set(gluedHeadings(list).map(({ title }) => bare(title))));
function* deadLine(list, line, known) {
	const { link, hash, page } = line;
	const anchor = resolveAnchor(list, hash);
	const written = decodeAnchor(hash).replace(/^user-content-/, "");
	const to = ({ anchor: own }) => ({
		start: link.target.start,
		end: link.target.end,
		text: `${page}#${own}`
	});
	const at = {
		start: link.start,
		end: link.end
	};
	const label = labelOf(list.text, link);
	const renamed = anchor === void 0 ? known.renamed.get(written) : void 0;
	if (renamed) yield {
		message: `Unexpected link of the contents to \`${link.url}\`, whose heading has another name now, expected \`#${renamed.section.anchor}\``,
		at,
		form: `dead ${written}`,
		severity: "info",
		fix: renaming(list, line, {
			label,
			...renamed
		})
	};
	else if (anchor === void 0 && gluedNames(list).has(bare(label))) {} else if (anchor === void 0) {
		const index = known.nearest({
			name: bare(label),
			written
		});
		const meant = typeof index === "number" ? list.sections[index] : void 0;
		const out = index === "none" ? removal(list, line, known.contents) : void 0;
		yield {
			message: meant ? `Unexpected link of the contents to \`${link.url}\`, which is nowhere on the page, expected \`#${meant.anchor}\`` : `Unexpected link of the contents to \`${link.url}\`, which is nowhere on the page, expected a heading \`${label}\` or no such line`,
			at,
			form: `dead ${written}`,
			severity: "error",
			...meant ? { fix: [to(meant)] } : out ? { fix: out } : {}
		};
	} else if (anchor !== written && anchor !== "" && isAnchor(list, anchor)) yield {
		message: `Unexpected letter case in \`${link.url}\`, expected \`#${anchor}\``,
		at,
		form: `case ${written}`,
		severity: "warning",
		fix: [{
			start: link.target.start,
			end: link.target.end,
			text: `${page}#${anchor}`
		}]
	};
	else if (line.isBare && known.isNoFile(link.url)) yield {
		message: `Unexpected link of the contents to the file \`${link.url}\`, expected \`#${anchor}\``,
		at,
		form: `bare ${written}`,
		severity: "error",
		fix: [{
			start: link.target.start,
			end: link.target.end,
			text: `#${anchor}`
		}]
	};
	else {
		const meant = named(list, anchor, {
			label,
			...known
		}) ?? known.meantOf(line);
		if (meant) yield {
			message: `Unexpected link of the contents to \`${link.url}\` under the name of another heading, expected \`#${meant.anchor}\``,
			at,
			form: `wrong ${meant.anchor}`,
			severity: "warning",
			fix: [to(meant)]
		};
	}
}
/** The one heading that a line has the name of, where the line leads to a heading of another name and none leads to that one. */
function named(list, anchor, { label, names, byName, linked }) {
	const name = bare(label);
	const target = sectionOf(list, anchor);
	if (name === "" || target === void 0 || names[target] === name) return void 0;
	const [first, second] = byName.get(name) ?? [];
	return first !== void 0 && second === void 0 && !linked.has(first) ? list.sections[first] : void 0;
}
/** The new anchor, and the new name where the line had the old one. */
function renaming(list, { link, page }, { label, section, baseTitle }) {
	const target = {
		start: link.target.start,
		end: link.target.end,
		text: `${page}#${section.anchor}`
	};
	const within = list.text.slice(link.text.start, link.text.end).indexOf(label);
	const at = link.text.start + within;
	const hasName = bare(label) === bare(baseTitle) && within >= 0;
	const name = /^[\p{L}\p{N}]/u.test(label) ? section.title.replace(/^[^\p{L}\p{N}]+/u, "") : section.title;
	return hasName ? [{
		start: at,
		end: at + label.length,
		text: name.replace(/[[\]]/g, "\\$&")
	}, target] : [target];
}
/** Takes a line out, with the line end before it; undefined where something that still lives hangs on it. */
function removal(list, { item, link }, contents) {
	if (!item) return void 0;
	const below = item.end > item.ownEnd + 2 ? linesBelow(contents, item) : [];
	if (linksIn(list.links, {
		start: item.start,
		end: item.ownEnd
	}).filter((other) => !other.image && !other.nested && other !== link).length > 0 || below.some((line) => resolveAnchor(list, line.hash) !== void 0)) return void 0;
	return wholeLine(list, {
		start: item.start,
		end: Math.max(item.ownEnd, item.marker.end)
	});
}
const bare = (text) => text.toLowerCase().replace(/&amp;|&|\band\b/g, " ").replace(/[^\p{L}\p{N}]+/gu, "");
// src/list/outline/outline.ts
/** Headings that lists leave out of their contents on purpose. */
const furniture = /^(?:(?:table of )?contents?|toc|index|licen[cs]e|contribut\w*|contributing guide\w*|footnotes?|acknowledge?ments?|star history|citation|sponsors?|目录)$/i;
/** Whether a heading never belongs in the contents: because of what it is, or as configured. */
function isLeftOut({ title }, exclude) {
	return furniture.test(title.replace(/^[^\p{L}\p{N}]+/u, "")) || exclude.some((name) => name.toLowerCase() === title.toLowerCase());
}
/** How lists shorten a heading for its line: not at all, without what is before its letters, without a word and a colon in front. */
const shortenings = [
	(title) => title,
	(title) => title.replace(/^[^\p{L}\p{N}]+/u, ""),
	(title) => title.replace(/^[^:]{1,20}: /, "")
];
/** Labels headings, each shortened as most of the lines of its level are that could be. */
function labelsFor(list, lineOf) {
	const pairs = [...lineOf].map(([index, { link }]) => ({
		level: list.sections[index].level,
		title: list.sections[index].title,
		label: labelOf(list.text, link)
	}));
	const isMost = (own, shorten) => {
		const telling = own.filter((pair) => shorten(pair.title) !== pair.title);
		return telling.length >= 3 && telling.filter((pair) => shorten(pair.title) === pair.label).length >= .8 * telling.length;
	};
	const habits = new Map([...Map.groupBy(pairs, ({ level }) => level)].map(([level, own]) => [level, shortenings.findLast((one) => isMost(own, one))]));
	return ({ title, level }) => (habits.get(level) ?? shortenings[0])(title);
}
/** The lines of the contents by the index of their section; none where the contents are a table or HTML. */
function linesByHeading(list, contents) {
	const lines = /* @__PURE__ */ new Map();
	if (contents.shape !== "list") return lines;
	for (const line of contents.lines) {
		const section = line.item && sectionOf(list, resolveAnchor(list, line.hash) ?? "");
		if (section !== void 0) lines.set(section, line);
	}
	return lines;
}
// lint-rules/table-of-contents/missing.ts
/** A depth is covered where this share of its headings is linked. */
const covered = .6;
/** Where nearly all headings in the contents have entries, one without any needs no line. */
const mostlyFilled = .8;
/** Headings that the contents should have: their depth is covered, and their parent's other headings are in it. */
function* missingLines(list, { contents, linked, fixed, exclude, depth, had }) {
	const own = list.sections[sectionAt(list.sections, contents.start)];
	const eligible = list.sections.flatMap((section, index) => section.level > 0 && section.anchor !== "" && section !== own && section.title !== "" && (section.heading.start > contents.end || linked.has(index)) && !isLeftOut(section, exclude) ? [index] : []);
	const level = (index) => list.sections[index].level;
	const filled = withEntries(list);
	const ranks = /* @__PURE__ */ new Map();
	const families = /* @__PURE__ */ new Map();
	const familyOf = (index) => `${level(index)} ${list.sections[index].parent}`;
	for (const index of eligible) {
		const one = {
			all: 1,
			linked: linked.has(index) ? 1 : 0,
			filled: linked.has(index) && filled.has(index) ? 1 : 0
		};
		ranks.set(level(index), sum(ranks.get(level(index)), one));
		families.set(familyOf(index), sum(families.get(familyOf(index)), one));
	}
	const isParentLinked = linkedParents(list, linked);
	const missing = eligible.filter((index) => {
		if (linked.has(index)) return false;
		const peers = ranks.get(level(index));
		if (!filled.has(index) && peers.filled >= mostlyFilled * peers.linked) return false;
		const siblings = families.get(familyOf(index));
		return depth ? level(index) >= depth[0] && level(index) <= depth[1] : peers.all > 1 && peers.linked / peers.all >= covered && (siblings.all === 1 ? isParentLinked(index) : siblings.linked > 0);
	});
	const fixes = together(insertions(list, afterFixes(linesByHeading(list, contents), fixed), missing));
	for (const [at, index] of missing.entries()) yield missingLine(list, index, {
		isLost: had.has(index),
		fix: fixes[at],
		shape: contents.shape
	});
}
/** The lines by their headings once the targets of some are fixed. */
function afterFixes(lineOf, fixed) {
	const lines = new Map([...lineOf].filter(([, line]) => !fixed.has(line)));
	for (const [line, index] of fixed) if (line.item) lines.set(index, line);
	return lines;
}
function sum(known, one) {
	return known ? {
		all: known.all + one.all,
		linked: known.linked + one.linked,
		filled: known.filled + one.filled
	} : one;
}
/** The sections that hold entries, themselves or in sections below them. */
function withEntries(list) {
	const found = /* @__PURE__ */ new Set();
	for (const { section } of list.entries) for (let at = section; at > 0 && !found.has(at); at = list.sections[at].parent) found.add(at);
	return found;
}
/** So many findings share one edit: without a limit, an edit with all lines of a place would be written as often as there are lines. */
const mostAlike = 100;
/** Lines that go to one place go there together, in the order of their headings, so that each finding has the same edit. */
function together(lines) {
	const places = Map.groupBy(lines.flatMap((line) => line ?? []), ({ start }) => start);
	const fixes = new Map([...places].map(([start, own]) => [start, [{
		...own[0],
		text: own.map(({ text }) => text).join("")
	}]]));
	const asked = /* @__PURE__ */ new Map();
	return lines.map((line) => {
		const count = line ? (asked.get(line.start) ?? 0) + 1 : 101;
		if (line) asked.set(line.start, count);
		return line && count <= mostAlike ? fixes.get(line.start) : void 0;
	});
}
/** Tells of a heading whether its parent has a line, and a heading of its level elsewhere has one too. */
function linkedParents(list, linked) {
	const parents = /* @__PURE__ */ new Map();
	for (const index of linked) {
		const section = list.sections[index];
		if (section) parents.set(section.level, (parents.get(section.level) ?? /* @__PURE__ */ new Set()).add(section.parent));
	}
	return (index) => {
		const { parent, level } = list.sections[index];
		if (parent < 0) return true;
		const own = parents.get(level);
		return linked.has(parent) && own !== void 0 && own.size > (own.has(parent) ? 1 : 0);
	};
}
function missingLine(list, index, { isLost, fix, shape }) {
	const section = list.sections[index];
	const line = shape === "html" && /<a\b/i.test(list.text) ? `<a href="#${section.anchor}">${section.title}</a>` : `[${section.title}](#${section.anchor})`;
	return {
		message: `Unexpected heading \`${section.title}\` ${isLost ? "taken out of" : "missing from"} the contents, expected a line \`${line}\``,
		at: section.heading,
		form: `missing ${section.anchor}`,
		severity: "warning",
		...fix ? { fix } : {}
	};
}
/** For each heading a line like its neighbours', after the line of the heading before it. */
function insertions(list, lineOf, missing) {
	const models = modelsByLevel(list, lineOf);
	const labelOfHeading = labelsFor(list, lineOf);
	const first = firstLine(list, lineOf);
	/** The line of the last heading so far that is at most so deep. */
	const above = [];
	let next = 1;
	return missing.map((index) => {
		for (; next < index; next++) {
			const line = lineOf.get(next);
			if (line) for (let level = list.sections[next].level; level <= deepest + 1; level++) above[level] = line;
		}
		const section = list.sections[index];
		const line = above[section.level + 1];
		const title = labelOfHeading(section).replace(/[[\]]/g, "\\$&");
		const link = (page) => `[${title}](${page}#${section.anchor})`;
		if (!line) return first && first.level === section.level && index < first.index ? before(list, first.line, link) : void 0;
		const like = models.get(section.level)?.(line.place.start);
		if (!like) return void 0;
		const end = endOfLines(list, {
			start: line.place.start,
			end: line.place.end
		});
		const ending = lineEndAt(list.text, list.lines, line.place.start);
		const [lead, tail] = around(list, like, 1);
		return {
			start: end,
			end,
			text: `${ending}${lead}${link(like.page)}${tail}`
		};
	});
}
/** The first line of the contents, where it is that of the first heading that has one. */
function firstLine(list, lineOf) {
	const index = Math.min(...lineOf.keys());
	const line = lineOf.get(index);
	const top = [...lineOf.values()].reduce((least, { place }) => Math.min(least, place.start), Number.POSITIVE_INFINITY);
	return line && line.place.start === top ? {
		line,
		index,
		level: list.sections[index].level
	} : void 0;
}
/** A line before another one that it is like. */
function before(list, line, link) {
	const start = list.lines[lineAt(list.lines, line.place.start)];
	const [lead, tail] = around(list, line, 0);
	return {
		start,
		end: start,
		text: `${lead}${link(line.page)}${tail}${lineEndAt(list.text, list.lines, line.place.start)}`
	};
}
const deepest = 6;
/** For each level the line of its headings that a new one is made like: the last one that is before an offset, else the first. */
function modelsByLevel(list, lineOf) {
	const found = /* @__PURE__ */ new Map();
	for (const [index, section] of list.sections.entries()) {
		const line = lineOf.get(index);
		if (!line) continue;
		const own = found.get(section.level);
		if (own) own.push(line);
		else found.set(section.level, [line]);
	}
	return new Map([...found].map(([level, lines]) => [level, modelAmong(lines)]));
}
function modelAmong(lines) {
	const firsts = lines.map(({ place }) => place.start);
	for (let at = firsts.length - 2; at >= 0; at--) firsts[at] = Math.min(firsts[at], firsts[at + 1]);
	return (offset) => firsts[0] <= offset ? lines[lineAt(firsts, offset)] : lines[0];
}
/** What a new line has before and after its link: indentation and bullet as in `like`, a number that counts on by `step`, and marks around the link. */
function around({ text, lines }, { item, link, place }, step) {
	const start = lines[lineAt(lines, place.start)];
	const content = item.leaves[0].start;
	const bullet = text.slice(start, content).replace(/\d+/, (number) => String(Number(number) + step));
	const marks = text.slice(content, link.start);
	return /^(?:\*+|_+)$/.test(marks) && text.startsWith(marks, link.end) ? [bullet + marks, marks] : [bullet, ""];
}
// lint-rules/table-of-contents/nearest.ts
var import_fastest_levenshtein = require_fastest_levenshtein();
/** So many headings are compared for one line; no list that people keep has as many of one length that its contents leave out. */
const mostCompared = 100;
/** The heading with the words of a line, else the only one whose anchor or name is almost the same, else the only one that goes on as it begins. */
function nearestAmong({ sections, names, linked }) {
	const indexes = [...sections.keys()].filter((index) => sections[index].level > 0);
	const same = Map.groupBy(indexes, (index) => names[index]);
	const passed = /* @__PURE__ */ new Map();
	const anchored = indexes.filter((index) => sections[index].anchor !== "");
	const anchorOf = (index) => sections[index].anchor;
	const nameOf = (index) => names[index];
	const kinds = [{
		of: anchorOf,
		byLength: Map.groupBy(anchored, (index) => anchorOf(index).length)
	}, {
		of: nameOf,
		byLength: Map.groupBy(anchored, (index) => nameOf(index).length)
	}];
	const shortened = shortenedAmong(indexes, nameOf, linked);
	/** The first of the headings of a name that has no line, else the first: those with a line are passed once. */
	const firstFree = (name, all) => {
		let at = passed.get(name) ?? 0;
		while (at < all.length && linked.has(all[at])) at++;
		passed.set(name, at);
		return all[at] ?? all[0];
	};
	return ({ name, written }) => {
		const equal = name === "" ? void 0 : same.get(name);
		if (equal) return firstFree(name, equal);
		const near = /* @__PURE__ */ new Set();
		let compared = 0;
		for (const [kind, text] of [written, name].entries()) for (const length of lengthsNear(text.length)) for (const index of freeOf(kinds[kind].byLength.get(length), linked)) {
			if (++compared > mostCompared) return "unknown";
			spend(length);
			if (isNear(kinds[kind].of(index), text)) near.add(index);
			if (near.size > 1) return "none";
		}
		const [only] = near;
		return only ?? shortened(name);
	};
}
/** The headings without a line, one by one; those that have one by now are taken out for good. */
function* freeOf(indexes = [], linked) {
	for (let at = 0; at < indexes.length;) if (linked.has(indexes[at])) {
		indexes[at] = indexes.at(-1);
		indexes.pop();
	} else yield indexes[at++];
}
/** The lengths that a text almost the same as one of this length can have. */
function lengthsNear(length) {
	const found = [];
	for (let other = Math.max(0, length - mostEdits(length)); other - length <= mostEdits(other); other++) found.push(other);
	return found;
}
function mostEdits(longest) {
	return Math.max(1, Math.floor(longest / 6));
}
function isNear(a, b) {
	const longest = Math.max(a.length, b.length);
	const most = mostEdits(longest);
	return longest >= 4 && Math.abs(a.length - b.length) <= most && (0, import_fastest_levenshtein.distance)(a.toLowerCase(), b.toLowerCase()) <= most;
}
/** A name that begins as another one has to have so many letters. */
const fewestLetters = 6;
/** Finds the only heading without a line of which the name is the beginning, or that is the beginning of the name. */
function shortenedAmong(indexes, nameOf, linked) {
	const byName = Map.groupBy(indexes.filter((index) => nameOf(index).length >= fewestLetters), nameOf);
	const sorted = [...byName.keys()].sort((a, b) => a < b ? -1 : 1);
	const lengths = [...new Set(sorted.map(({ length }) => length))].sort((a, b) => a - b);
	return (name) => {
		if (name.length < fewestLetters) return "none";
		const found = [];
		let compared = 0;
		const look = (key) => {
			for (const index of freeOf(byName.get(key), linked)) {
				found.push(index);
				if (found.length > 1) return "none";
			}
			return ++compared > mostCompared ? "unknown" : void 0;
		};
		let from = 0;
		for (let high = sorted.length; from < high;) {
			const middle = from + high >> 1;
			if (sorted[middle] < name) from = middle + 1;
			else high = middle;
		}
		for (let at = from; sorted[at]?.startsWith(name); at++) {
			const end = look(sorted[at]);
			if (end) return end;
		}
		for (const length of lengths) {
			if (length >= name.length) break;
			const end = look(name.slice(0, length));
			if (end) return end;
		}
		return found[0] ?? "none";
	};
}
// lint-rules/table-of-contents/nesting.ts
/** A level shows how deep its lines are from this many on; contents show that they follow the page from twice as many on. */
const fewest = 4;
const share = .8;
const inOrder = .9;
/** Every line that differs. */
function* nesting(list, contents, isProposed) {
	if (contents.shape !== "list") return;
	const placed = contents.lines.flatMap((line) => {
		const section = line.item && sectionOf(list, resolveAnchor(list, line.hash) ?? "");
		return section === void 0 ? [] : [{
			line,
			section
		}];
	});
	const deep = isProposed ? [...depths(list, placed)] : [];
	yield* deep;
	const reported = new Set(deep.map(({ at }) => at.start));
	for (const problem of strokes(list, contents, isProposed)) if (!reported.has(problem.at.start)) yield problem;
	yield* order(list, placed);
}
function* depths(list, placed) {
	const level = ({ section }) => list.sections[section].level;
	const levels = [
		1,
		2,
		3,
		4,
		5,
		6
	].map((one) => placed.filter((other) => level(other) === one));
	const norms = levels.map((peers) => prevailing(peers.map(({ line }) => line.depth), {
		least: fewest,
		share
	}));
	const models = levels.map((peers, index) => Map.groupBy(peers.filter(({ line }) => line.depth === norms[index]?.form), (other) => parentOf(list, other)));
	for (const own of placed) {
		const norm = norms[level(own) - 1];
		const { item, depth } = own.line;
		if (!norm || norm.form === depth || !item || hasMore(item)) continue;
		const like = closest(models[level(own) - 1]?.get(parentOf(list, own)) ?? [], own);
		if (!like) continue;
		const at = leadOf(list, item.marker.start);
		const lead = leadOf(list, like.line.item.marker.start);
		yield {
			message: `Unexpected depth of the line for \`${list.sections[own.section].title}\`, expected it as deep as the other headings of its level`,
			at: {
				start: item.start,
				end: item.ownEnd
			},
			form: `depth ${list.sections[own.section].anchor}`,
			severity: "warning",
			evidence: `${norm.count} of ${norm.total} headings of its level are indented ${norm.form > depth ? "deeper" : "less"} in the contents`,
			.../[>|]/.test(list.text.slice(at.start, at.end)) ? {} : { fix: [{
				...at,
				text: list.text.slice(lead.start, lead.end)
			}] }
		};
	}
}
function parentOf(list, { section }) {
	return list.sections[section].parent;
}
/** The one of some lines, in their order, that is closest to another one. */
function closest(placed, { line }) {
	const at = lastBefore(placed, ({ line: { place } }) => place.start, line.place.start);
	const [above, below] = [placed[at], placed[at + 1]];
	if (!above || !below) return above ?? below;
	return line.place.start - above.line.place.start <= below.line.place.start - line.place.start ? above : below;
}
/** The index of the last whose number is below another one, of what is in the order of its numbers; -1 where there is none. */
function lastBefore(placed, numberOf, limit) {
	let low = 0;
	let high = placed.length;
	while (low < high) {
		const middle = low + high >> 1;
		if (numberOf(placed[middle]) < limit) low = middle + 1;
		else high = middle;
	}
	return low - 1;
}
/**
* Spaces and tabs in one indentation, where nearly all lines have one kind alone: Markdown may nest them otherwise than editors show.
* Who adds a line that is indented as another one is did what the list does.
*/
function* strokes(list, contents, isProposed) {
	const leads = contents.lines.flatMap(({ item }) => {
		const lead = item && leadOf(list, item.marker.start);
		const text = lead && list.text.slice(lead.start, lead.end);
		return item && text ? [{
			item,
			text,
			kind: !text.includes("	") ? "spaces" : text.includes(" ") ? "both" : "tabs"
		}] : [];
	});
	const norm = prevailing(leads.map(({ kind }) => kind));
	if (!norm || norm.form === "both") return;
	const firsts = /* @__PURE__ */ new Map();
	const shared = /* @__PURE__ */ new Set();
	for (const { item, text } of leads) if ((firsts.get(text) ?? item) !== item) shared.add(text);
	else firsts.set(text, item);
	for (const { item, text, kind } of leads) if (kind !== norm.form && !(isProposed && shared.has(text))) yield {
		message: `Unexpected indentation by ${kind === "both" ? "tabs and spaces" : kind}, expected ${norm.form}`,
		at: {
			start: item.start,
			end: item.ownEnd
		},
		form: "contents indentation",
		severity: "info",
		evidence: `${norm.count} of ${norm.total} lines of the contents are indented by ${norm.form}`
	};
}
/** Lines out of the order of their headings, where the contents follow the page. */
function* order(list, placed) {
	const kept = new Set(longestOrdered(placed, (a, b) => a.section - b.section));
	if (placed.length < 8 || kept.size === placed.length || kept.size < inOrder * placed.length) return;
	if (new Set(placed.map(({ section }) => section)).size < placed.length) return;
	const frame = placed.filter((_, index) => kept.has(index));
	const sorted = placed.map(({ section }) => section).sort((a, b) => a - b);
	const before = new Map(sorted.map((section, index) => [section, sorted[index - 1]]));
	for (const [index, own] of placed.entries()) {
		const isAfterItsOwn = index > 0 && before.get(own.section) === placed[index - 1].section;
		if (kept.has(index) || isAfterItsOwn) continue;
		const above = frame[lastBefore(frame, ({ section }) => section, own.section)];
		const fix = above && moved(list, own, above);
		const { title, anchor } = list.sections[own.section];
		yield {
			message: `Unexpected place of the line for \`${title}\`, expected it where its heading is${above ? `, after \`${list.sections[above.section].title}\`` : ""}`,
			at: own.line.place,
			form: `misplaced ${anchor}`,
			severity: "info",
			evidence: `${kept.size} of ${placed.length} lines of the contents are in the order of the page`,
			...fix ? { fix } : {}
		};
	}
}
/** Moves a line of its own after another one at the same depth; lines with others below them are left to their maintainer. */
function moved(list, own, before) {
	const { item } = own.line;
	const other = before.line.item;
	if (!item || !other || item.depth !== other.depth || hasMore(item) || hasMore(other)) return void 0;
	const [cut] = wholeLine(list, {
		start: item.start,
		end: item.ownEnd
	}) ?? [];
	if (!cut) return void 0;
	const at = endOfLines(list, {
		start: other.start,
		end: other.ownEnd
	});
	const paste = {
		start: at,
		end: at,
		text: list.text.slice(cut.start, cut.end)
	};
	return paste.start < cut.start ? [paste, cut] : paste.start > cut.end ? [cut, paste] : void 0;
}
/** Whether an item holds more than its own text, as lists below it. */
function hasMore({ end, ownEnd }) {
	return end > ownEnd + 2;
}
// lint-rules/table-of-contents/same-name.ts
/**
* Finds the heading that a line means among those of the name of the one it leads to: the one where the same line of the base led,
* else the only one below the heading of the line that the line is nested under, else, where there are as many lines as
* headings, the one whose turn it is.
*/
function meantAmong(list, contents, { fixed, names, byName, context }) {
	const targetOf = (line) => sectionOf(list, resolveAnchor(list, line.hash) ?? "");
	const isShared = (section) => names[section] !== "" && byName.get(names[section]).length > 1;
	const shared = contents.flatMap((own) => own.lines).filter((line) => {
		const section = targetOf(line);
		return section !== void 0 && isShared(section);
	});
	if (shared.length === 0) return () => void 0;
	const led = ledInBase(list, context);
	const parents = parentLines(contents);
	const turns = turnsOf(shared, {
		targetOf,
		names,
		byName
	});
	const isShown = new Set(shared);
	return (line) => {
		if (!isShown.has(line)) return void 0;
		const section = targetOf(line);
		const same = byName.get(names[section]);
		const parent = parents.get(line);
		const above = parent && (fixed.get(parent) ?? targetOf(parent));
		const below = above === void 0 ? [] : same.filter((one) => isWithin(list, one, above));
		const before = led(line);
		const [only, second] = below;
		const wasSame = before !== void 0 && same.includes(before) ? before : turns.get(line);
		const meant = only === void 0 ? wasSame : below.includes(section) || second !== void 0 ? void 0 : only;
		return meant === void 0 || meant === section ? void 0 : list.sections[meant];
	};
}
function isWithin(list, section, above) {
	let at = list.sections[section].parent;
	while (at > above) at = list.sections[at].parent;
	return at === above;
}
/** Where the same line of the base led, as a section of the list; undefined for a new line, and where the base has it twice. */
function ledInBase(list, { baseList, baseSections }) {
	if (!baseList || !baseSections || baseList === list) return () => void 0;
	const now = new Map([...baseSections].map(([own, old]) => [old, own]));
	const keyOf = ({ text }, { link }) => text.slice(link.start, link.end);
	const led = /* @__PURE__ */ new Map();
	for (const line of baseList.contents.flatMap((own) => own.lines)) {
		const key = keyOf(baseList, line);
		const old = sectionOf(baseList, resolveAnchor(baseList, line.hash) ?? "");
		led.set(key, led.has(key) || old === void 0 ? void 0 : now.get(old));
	}
	return (line) => led.get(keyOf(list, line));
}
/** The line that each line of a list is nested below. */
function parentLines(contents) {
	const parents = /* @__PURE__ */ new Map();
	for (const { shape, lines } of contents) {
		if (shape !== "list") continue;
		const open = [];
		for (const line of lines) {
			open.length = Math.min(open.length, line.depth);
			const parent = open[line.depth - 1];
			if (parent) parents.set(line, parent);
			open[line.depth] = line;
		}
	}
	return parents;
}
/** For lines with one label that are as many as the headings of that name: of two that lead to one heading, the one whose turn another heading is. */
function turnsOf(lines, { targetOf, names, byName }) {
	const turns = /* @__PURE__ */ new Map();
	for (const [name, own] of Map.groupBy(lines, (line) => names[targetOf(line)])) {
		const same = byName.get(name);
		if (own.length !== same.length) continue;
		const counts = Map.groupBy(own, targetOf);
		for (const [at, line] of own.entries()) if (counts.get(targetOf(line)).length > 1 && !counts.has(same[at])) turns.set(line, same[at]);
	}
	return turns;
}
// lint-rules/table-of-contents/index.ts
/** `exclude`: headings that never belong in the contents; `depth`: the first and last level that do, learned where absent. */
const options = lazily(() => _9({
	exclude: _0(_10()).default([]),
	depth: _12([_4().min(1).max(6), _4().min(1).max(6)]).optional()
}));
/** Warn where the contents and the headings differ. */
const tableOfContents = listRule("table-of-contents", options, check);
function* check(list, { exclude, depth }, context) {
	const linked = /* @__PURE__ */ new Set();
	const lines = list.contents.flatMap((contents) => contents.lines);
	for (const line of lines) linked.add(sectionOf(list, resolveAnchor(list, line.hash) ?? "") ?? 0);
	const names = list.sections.map(({ title }) => bare(title));
	const byName = Map.groupBy(names.keys(), (index) => names[index]);
	const fixed = /* @__PURE__ */ new Map();
	const known = {
		linked,
		names,
		byName,
		nearest: nearestAmong({
			sections: list.sections,
			names,
			linked
		}),
		renamed: renamedIn(list, context),
		meantOf: meantAmong(list, list.contents, {
			fixed,
			names,
			byName,
			context
		}),
		isNoFile: (name) => context.exists?.(name) !== true
	};
	for (const contents of list.contents) for (const line of contents.lines) for (const problem of deadLine(list, line, {
		contents,
		...known
	})) {
		yield problem;
		const to = problem.fix && sectionOf(list, decodeAnchor(/#[^#]*$/.exec(problem.fix.at(-1).text)?.[0] ?? ""));
		if (!to) continue;
		linked.add(to);
		fixed.set(line, to);
	}
	for (const contents of list.contents) {
		linkedByName(list, contents, linked);
		yield* nesting(list, contents, context.baseList !== void 0);
	}
	const main = list.contents.toSorted((a, b) => b.lines.length - a.lines.length)[0];
	if (main) yield* missingLines(list, {
		contents: main,
		linked,
		fixed,
		exclude,
		depth,
		had: hadLines(context)
	});
}
/** Headings that the contents of the base lead to, by what they are now. */
function hadLines({ baseList, baseSections }) {
	const before = new Set(baseList?.contents.flatMap(({ lines }) => lines.map(({ hash }) => sectionOf(baseList, resolveAnchor(baseList, hash) ?? ""))));
	return new Set([...baseSections ?? []].flatMap(([now, old]) => before.has(old) ? [now] : []));
}
/** Sections that moved to a file of their own keep their line: it has the heading's words and leads elsewhere. */
function linkedByName(list, contents, linked) {
	const own = new Set(contents.lines.map(({ link }) => link));
	const elsewhere = linksIn(list.links, contents).filter((link) => !link.image && !own.has(link));
	const names = new Set(elsewhere.map((link) => bare(labelOf(list.text, link))));
	if (names.size === 0) return;
	for (const [index, section] of list.sections.entries()) if (names.has(bare(section.title))) linked.add(index);
}
export { tableOfContents as n, options as t };

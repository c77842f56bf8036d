import { $ as isUnder, H as perDocument, Q as labelOf, Z as isLabel, d as _3, et as sectionAt, g as _9, i as _0, it as isPaper, nt as identifierKey, o as _10, pt as linksIn, rt as identify, s as _12, t as lazily, tt as withoutTags, v as listRule, yt as lineAt } from "./library-options.js";
import { r as isConflict, t as areTwo } from "./library-conflicts.js";
import { a as titleKey, c as lineOf$1, l as placeOf, n as findRepeats, o as workOf$1, r as findVersions, s as isListed, t as findNestedRepeats, u as spanOf } from "./library-duplicates.js";
import { r as shareOf } from "./library-in-place.js";
// src/list/works/copied.ts
/** The new entries whose first link is the first link of one other entry of another name; none where nobody knows which are new. */
function findCopied(list, isNew) {
	if (!isNew) return [];
	const byLink = /* @__PURE__ */ new Map();
	for (const entry of list.entries) {
		const link = entry.links[0];
		const identifier = link && isListed(list, entry) && !isLabel(labelOf(list.text, link)) ? identify(link.url) : void 0;
		if (!identifier) continue;
		const key = identifierKey(identifier);
		const same = byLink.get(key);
		if (same) same.push(entry);
		else byLink.set(key, [entry]);
	}
	return [...byLink].flatMap(([key, entries]) => {
		const [one, other] = entries;
		if (entries.length !== 2 || !one || !other || workOf$1(one) === workOf$1(other)) return [];
		const entry = [other, one].find((each) => isNew(each) && workOf$1(each) !== key);
		const first = entry === one ? other : one;
		return entry && areOtherNames(entry.title, first.title) ? [{
			key,
			entry,
			first
		}] : [];
	});
}
function areOtherNames(a, b) {
	const [first, second] = [titleKey(a), titleKey(b)];
	return first.length > 2 && second.length > 2 && !first.includes(second) && !second.includes(first) && shareOf(a, b) === 0;
}
// src/list/works/mirrors.ts
/** So many works two places share at least. */
const fewestShared = 5;
/** And this share of the smaller one. */
const leastShare = .7;
/** An index has so many works at least, of which so many are elsewhere too, and so many of all that is elsewhere. */
const fewestIndexed = 8;
const leastIndexed = .8;
const leastCovered = .5;
/** A work in more places than this tells nothing of any two of them. */
const mostPlaces = 8;
/** Whether two places mirror each other, as far as entries that count say so; what a change adds does not make a mirror. */
function findMirrors(list, counts = () => true) {
	const works = /* @__PURE__ */ new Map();
	const sizes = /* @__PURE__ */ new Map();
	for (const entry of list.entries) {
		const work = counts(entry) && isListed(list, entry) ? workOf$1(entry) : void 0;
		if (work === void 0) continue;
		const places = works.get(work) ?? /* @__PURE__ */ new Map();
		const place = placeOf(list, entry);
		if (!places.has(place)) sizes.set(place, (sizes.get(place) ?? 0) + 1);
		places.set(place, entry);
		works.set(work, places);
	}
	const shared = /* @__PURE__ */ new Map();
	const elsewhere = /* @__PURE__ */ new Map();
	for (const places of works.values()) {
		if (places.size < 2 || places.size > mostPlaces) continue;
		const own = [...places];
		for (const [place, entry] of own) {
			if (own.some(([other, one]) => other !== place && lineOf$1(list, one) !== lineOf$1(list, entry))) elsewhere.set(place, (elsewhere.get(place) ?? 0) + 1);
			for (const [other, one] of own) {
				if (other <= place) continue;
				const pair = shared.get(`${place}\n${other}`) ?? {
					all: 0,
					alike: 0
				};
				pair.all++;
				if (lineOf$1(list, one) === lineOf$1(list, entry)) pair.alike++;
				shared.set(`${place}\n${other}`, pair);
			}
		}
	}
	const sizeOf = (place) => sizes.get(place) ?? 0;
	const isIndex = (place) => {
		const [size, both] = [sizeOf(place), elsewhere.get(place) ?? 0];
		return size >= fewestIndexed && both >= leastIndexed * size && both >= leastCovered * (works.size - size + both);
	};
	return (a, b) => {
		if (a === b) return false;
		if (isIndex(a) || isIndex(b)) return true;
		const pair = shared.get(a < b ? `${a}\n${b}` : `${b}\n${a}`);
		return pair !== void 0 && pair.all >= fewestShared && pair.all >= leastShare * Math.min(sizeOf(a), sizeOf(b)) && pair.alike * 2 <= pair.all;
	};
}
// src/list/works/rows.ts
/** Fewer rows show nothing. */
const fewestRows = 3;
/** A column of so many values holds flags, as Yes and No, not names. */
const mostFlags = 5;
/** Columns that count something of the work itself, or number the rows. */
const isOfWork = /stars?\b|⭐|★|forks?\b|downloads?|years?\b|dates?\b|released?|updated|^\s*(?:#|no\.?|id|nr\.?|rank)\s*$|issues|citations?|cited|price|cost|version/i;
const isNumber = /^[~≈<>≤≥±+-]?\s*\$?\d[\d.,]*(?:\s*(?:±|\/|\(|-|–)\s*[\d.,%)]+)*\s*(?:[%KMBGTx]|[KMG]B|ms|s|fps|px|dB)?\)?$/i;
const tablesOf = perDocument((list) => {
	const rows = Map.groupBy(list.blocks.filter((block) => block.kind === "row"), ({ table }) => table);
	return new Map([...rows].map(([table, own]) => [`table ${table}`, readTable(list, own)]));
});
function readTable(list, rows) {
	const header = rows.find((row) => row.header);
	const body = rows.filter((row) => !row.header);
	const columns = header?.cells.length ?? 0;
	const naming = /* @__PURE__ */ new Set();
	let isResults = false;
	for (let column = 0; column < columns; column++) {
		const title = textIn(list, header, column);
		const values = body.map((row) => textIn(list, row, column)).filter((value) => !/^[-–—?/]?$/.test(value));
		if (body.length < fewestRows || values.length * 2 < body.length || isOfWork.test(title)) continue;
		if (values.filter((value) => isNumber.test(value) && !isTime(value)).length >= .6 * values.length) isResults = true;
		else if (column > 0 && new Set(values).size > mostFlags && values.filter(isShort).length >= .9 * values.length) naming.add(column);
	}
	return {
		isResults,
		naming
	};
}
function isTime(value) {
	return /^(?:19|20)\d\d(?:[./-]\d{1,2})?(?:[./-]\d{1,2})?$/.test(value);
}
function isShort(value) {
	return value.length <= 40 && value.split(/\s+/).length <= 4;
}
function textIn(list, { cells }, column) {
	const cell = cells[column];
	if (!cell) return "";
	return withoutTags(list.text.slice(cell.start, cell.end)).replace(/[*_`\\]+/g, "").replace(/\s+/g, " ").trim();
}
/** Whether an entry is a row of a table that compares: its columns are figures of one try, and each work may have several. */
function isOfResults(list, { container, group }) {
	return container === "table" && tablesOf(list).get(group)?.isResults === true;
}
/** A table repeats its works by habit where it has so many rows more than works, the two that are compared among them. */
const fewestRepeated = 3;
const repeatedOf = perDocument((list) => {
	const works = /* @__PURE__ */ new Map();
	const counts = /* @__PURE__ */ new Map();
	for (const { container, group, identifiers } of list.entries) {
		if (container !== "table" || identifiers.length === 0) continue;
		const key = identifierKey(identifiers[0]);
		const own = works.get(group) ?? /* @__PURE__ */ new Set();
		works.set(group, own);
		if (own.has(key)) counts.set(group, (counts.get(group) ?? 0) + 1);
		own.add(key);
	}
	return counts;
});
/**
* Whether two rows of one table differ in what the table is about: in a figure, or in a name of a column of names. `perhaps` where
* no other rows say that this table names its works several times.
*/
function areOtherRows(list, a, b) {
	const table = a.container === "table" && a.group === b.group ? tablesOf(list).get(a.group) : void 0;
	if (!table) return false;
	const columns = Math.max(a.cells.length, b.cells.length);
	const differing = Array.from({ length: columns }, (_, column) => column).filter((column) => textIn(list, a, column) !== textIn(list, b, column));
	if (table.isResults) return differing.length > 0;
	if (!differing.some((column) => table.naming.has(column) && textIn(list, a, column) !== "" && textIn(list, b, column) !== "")) return false;
	return (repeatedOf(list).get(a.group) ?? 0) >= fewestRepeated ? true : "perhaps";
}
// src/list/html-rows.ts
/** All of them, each up to its own end, the beginning of the next or the end of its block. */
const htmlRowsOf = perDocument((list) => list.blocks.flatMap((block) => {
	if (block.kind !== "html") return [];
	const found = Array.from(list.text.slice(block.start, block.end).matchAll(/<(tr|li)[\s>]/gi), ({ 1: name, index }) => ({
		kind: name.toLowerCase() === "tr" ? "row" : "item",
		start: block.start + index
	}));
	return found.flatMap(({ kind, start }, index) => {
		const next = found[index + 1]?.start ?? block.end;
		const close = list.text.slice(start, next).search(kind === "row" ? /<\/tr\s*>/i : /<\/li\s*>/i);
		const end = close < 0 ? next : start + close;
		const [first, ...others] = linksIn(list.links, {
			start,
			end
		});
		return first ? [{
			kind,
			start,
			end,
			links: [first, ...others]
		}] : [];
	});
}));
// lint-rules/no-duplicate-entries/in-markup.ts
/** So many headings or rows with a link are how a list writes its works. */
const fewest = 5;
function* inMarkup(list, baseList, accept) {
	for (const works of [headingsOf(list), rowsOf(list)]) {
		if (works.length < fewest) continue;
		for (const [key, same] of Map.groupBy(works, (work) => work.key)) {
			if (same.length < 2 || accept.includes(key)) continue;
			const first = same.find((work) => baseList && baseList !== list && isIn(baseList, list, work)) ?? same[0];
			for (const work of same) if (work !== first) yield repeat$1(work, first);
		}
	}
}
function repeat$1({ key, name, at, section }, first) {
	const isSameName = titleKey(name) === titleKey(first.name);
	return {
		message: isSameName ? `Unexpected second entry for \`${name}\`, expected one` : `Unexpected link of \`${name}\`, which \`${first.name}\` has too, expected a link of its own`,
		at,
		form: `${isSameName ? "repeat" : "other name"} ${key}`,
		severity: isSameName && section === first.section ? "error" : "info",
		related: [{
			message: "First entry",
			at: first.at
		}]
	};
}
function isIn(base, list, { at }) {
	return linesOf(base).has(lineOf(list, at));
}
const linesOf = perDocument(({ text }) => new Set(text.split("\n").map((line) => line.trim())));
function lineOf({ text, lines }, { start }) {
	const line = lineAt(lines, start);
	return text.slice(lines[line], lines[line + 1]).trim();
}
function workOf(list, links) {
	const named = links.filter(({ image, url }) => !image && /^https?:/i.test(url));
	const known = named.flatMap((link) => identify(link.url) ?? []);
	const identifier = known.find(isPaper) ?? known[0];
	const name = named.map((link) => labelOf(list.text, link)).find((label) => label !== "" && !isLabel(label));
	return identifier && name !== void 0 ? {
		key: identifierKey(identifier),
		name
	} : void 0;
}
const headingsOf = perDocument((list) => list.sections.flatMap(({ heading, parent }) => {
	const work = heading.end > heading.start ? workOf(list, linksIn(list.links, heading)) : void 0;
	return work ? [{
		...work,
		at: heading,
		section: parent
	}] : [];
}));
const rowsOf = perDocument((list) => htmlRowsOf(list).flatMap(({ kind, start, links }) => {
	const work = kind === "row" ? workOf(list, links) : void 0;
	if (!work || links.length > mostLinks) return [];
	return [{
		...work,
		at: {
			start: links[0].start,
			end: links[0].end
		},
		section: sectionAt(list.sections, start)
	}];
}));
const mostLinks = 6;
// lint-rules/no-duplicate-entries/index.ts
const level = lazily(() => _3([
	"error",
	"warning",
	"info",
	"off"
]));
/** `across`: the same work in two sections; `pairs`: the same for two sections by their headings, the first match wins; `versions`: a preprint and its published version; `accept`: works (as `arxiv:2311.05112`) that may repeat. */
const options = lazily(() => _9({
	across: level().default("info"),
	pairs: _0(_9({
		between: _12([_10().min(1), _10().min(1)]),
		severity: level()
	})).default([]),
	versions: level().default("info"),
	accept: _0(_10()).default([])
}));
/** Warn where a work is listed twice. */
const noDuplicateEntries = listRule("no-duplicate-entries", options, check);
function* check(list, { across, pairs, versions, accept }, { inBase, otherFiles, baseList }) {
	yield* inMarkup(list, baseList, accept);
	const reported = /* @__PURE__ */ new Set();
	if (otherFiles && across !== "off") yield* inOtherFiles(list, {
		otherFiles,
		inBase,
		across,
		accept
	});
	const areMirrors = findMirrors(list, inBase && ((entry) => inBase.has(entry)));
	for (const { key, entries } of findRepeats(list)) {
		if (accept.includes(key)) continue;
		const first = entries.find((entry) => inBase?.has(entry)) ?? entries[0];
		const places = Map.groupBy(entries, (entry) => placeOf(list, entry));
		for (const entry of entries) {
			if (entry === first) continue;
			const own = places.get(placeOf(list, entry));
			const near = own[0] !== entry ? own[0] : own.find((other) => other !== entry && (other === first || inBase?.has(other))) ?? first;
			const isMirror = (other) => areMirrors(placeOf(list, entry), placeOf(list, other));
			const isEarlier = (other) => inBase?.has(other) || other.place.start < entry.place.start;
			const isOther = (other) => other !== entry && isEarlier(other) && !isMirror(other);
			const like = isMirror(near) ? entries.slice(0, mostCompared).find(isOther) : near;
			if (!like || isConflict(entry, like) || isMeant(list, entry, like)) continue;
			const problem = repeat(list, {
				entry,
				first: like,
				key,
				across: levelOf(list, pairs, [entry, like]) ?? across
			});
			if (!problem) continue;
			reported.add(entry);
			yield problem;
		}
	}
	for (const { key, entries } of findNestedRepeats(list)) {
		const first = entries.find((entry) => inBase?.has(entry)) ?? entries[0];
		for (const entry of entries) if (entry !== first && !accept.includes(key)) yield repeat(list, {
			entry,
			first,
			key,
			across
		});
	}
	for (const { key, entry, first } of findCopied(list, inBase && ((one) => !inBase.has(one)))) if (!reported.has(entry) && !accept.includes(key)) yield copied(list, {
		key,
		entry,
		first
	});
	if (versions === "off") return;
	for (const { entries } of findVersions(list)) {
		const first = entries.find((entry) => inBase?.has(entry)) ?? entries[0];
		for (const entry of entries) if (entry !== first && !reported.has(entry) && workOf$1(entry) !== workOf$1(first) && !areTwo(entry, first)) yield {
			message: `Unexpected second version of \`${entry.title}\`, expected one entry for the preprint and the published paper`,
			at: entry.place,
			form: `version ${titleKey(entry.title)}`,
			severity: versions,
			related: [{
				message: "Other version",
				at: first.place
			}]
		};
	}
}
/** Of more entries of one work, only the first are looked at for one that is no mirror. */
const mostCompared = 20;
/** Whether two rows name one work on purpose: they differ in what their table is about, or are results in two tables. */
function isMeant(list, entry, like) {
	if (placeOf(list, entry) === placeOf(list, like)) return areOtherRows(list, entry, like) === true;
	return isOfResults(list, entry) || isOfResults(list, like);
}
/** A link that another entry has too, though the two are other works: it was probably copied with the line. */
function copied(list, { key, entry, first }) {
	return {
		message: `Unexpected link of \`${entry.title}\`, which is the one of \`${first.title}\`, expected a link of its own`,
		at: spanOf(list, entry, key),
		form: `copied ${key}`,
		severity: "info",
		related: [{
			message: "Entry with this link",
			at: first.place
		}]
	};
}
/** What the options say about two sections, in either order. */
function levelOf(list, pairs, [a, b]) {
	const isIn = ({ section }, under) => isUnder(list.sections, section, under);
	return pairs.find(({ between: [one, other] }) => isIn(a, one) && isIn(b, other) || isIn(a, other) && isIn(b, one))?.severity;
}
/** Works that another file of the same list has too; of two alike the new one is to blame. */
function* inOtherFiles(list, { otherFiles, inBase, across, accept }) {
	if (across === "off") return;
	for (const entry of list.entries) {
		const key = entry.depth > 0 || inBase?.has(entry) ? void 0 : workOf$1(entry);
		const other = key === void 0 || accept.includes(key) ? void 0 : otherFiles.get(key);
		if (!other || inBase && !other.isInBase && other.path > list.path) continue;
		yield {
			message: titleKey(entry.title) === titleKey(other.title) ? `Unexpected second entry for \`${entry.title || key}\`, which is also in \`${other.path}\`, expected one` : `Unexpected link of \`${entry.title || key}\`, which \`${other.title || key}\` in \`${other.path}\` has too, expected a link of its own`,
			at: entry.place,
			form: `elsewhere ${key}`,
			severity: across,
			related: [{
				message: "First entry",
				path: other.path,
				place: other.place
			}]
		};
	}
}
function repeat(list, { entry, first, key, across }) {
	const related = [{
		message: "First entry",
		at: first.place
	}];
	const at = spanOf(list, entry, key);
	const title = entry.title || key;
	const isSameName = titleKey(entry.title) === titleKey(first.title);
	if (!(placeOf(list, entry) === placeOf(list, first) || entry.section === first.section && lineOf$1(list, entry) === lineOf$1(list, first))) {
		if (across === "off") return void 0;
		const section = list.sections[first.section].title || "the introduction";
		return {
			message: `Unexpected ${isSameName ? `second entry for \`${title}\`, which is also in \`${section}\`, expected one` : `link of \`${title}\`, which \`${first.title || key}\` in \`${section}\` has too, expected a link of its own`}`,
			at,
			form: `across ${key}`,
			severity: across,
			related
		};
	}
	if (isSameName) return {
		message: `Unexpected second entry for \`${title}\`, expected one`,
		at,
		form: `repeat ${key}`,
		severity: areOtherRows(list, entry, first) === false ? "error" : "info",
		related
	};
	return {
		message: `Unexpected link of \`${title}\`, which \`${first.title}\` has too, expected a link of its own`,
		at,
		form: `other name ${key}`,
		severity: "info",
		related
	};
}
export { options as n, noDuplicateEntries as t };

import { H as perDocument, Z as isLabel, it as isPaper, nt as identifierKey, rt as identify, yt as lineAt } from "./library-options.js";
import { t as isAscii } from "./library-ascii.js";
// src/list/works/places.ts
/** For each entry its list or table; lists of one section that nothing parts are one. */
const placesOf = perDocument((list) => {
	const places = /* @__PURE__ */ new Map();
	const parting = list.blocks.filter(({ kind }) => kind === "paragraph" || kind === "table" || kind === "html" || kind === "heading");
	let parts = 0;
	for (const entry of list.entries) {
		while (parts < parting.length && parting[parts].start < entry.place.start) parts++;
		const isList = entry.container === "list" && entry.depth === 0;
		places.set(entry, isList ? `${entry.section} list ${parts}` : `${entry.section} ${entry.group}`);
	}
	return places;
});
/** The list or table that an entry is in, as a key. */
function placeOf(list, entry) {
	return placesOf(list).get(entry) ?? `${entry.section} ${entry.group}`;
}
/** The text of an entry without its marker, spaces folded. */
function lineOf(list, { content }) {
	return list.text.slice(content.start, content.end).replace(/\s+/g, " ").trim();
}
/** What of an entry names a work: the entry, or, where that has several lines, the link of the work on a later one. */
function spanOf(list, entry, key) {
	const first = lineAt(list.lines, entry.place.start);
	if (lineAt(list.lines, Math.max(entry.place.start, entry.place.end - 1)) === first) return entry.place;
	const link = entry.links.find(({ url }) => {
		const identifier = identify(url);
		return identifier !== void 0 && identifierKey(identifier) === key;
	});
	return link && lineAt(list.lines, link.start) !== first ? {
		start: link.start,
		end: link.end
	} : entry.place;
}
/** Entries that list something: those at the top of a list, and those below a mere category; what is below an entry is a detail of it. */
const listedOf = perDocument((list) => {
	const starts = new Set(list.entries.map(({ place }) => place.start));
	const byStart = new Map(list.blocks.flatMap((block) => block.kind === "item" ? [[block.start, block]] : []));
	const isDetail = /* @__PURE__ */ new Map();
	const isBelowEntry = (start) => {
		const known = isDetail.get(start);
		if (known !== void 0) return known;
		const parent = list.blocks[byStart.get(start)?.parent ?? -1];
		const found = parent?.kind === "item" && (starts.has(parent.start) || isBelowEntry(parent.start));
		isDetail.set(start, found);
		return found;
	};
	return new Set(list.entries.filter((entry) => entry.depth === 0 || !isBelowEntry(entry.place.start)));
});
/** Whether an entry lists a work rather than a detail of another one. */
function isListed(list, entry) {
	return entry.depth === 0 || listedOf(list).has(entry);
}
// src/list/works/duplicates.ts
/** The key of the work that an entry lists: its first paper, else what its first link identifies; undefined without a web link. */
function workOf(entry) {
	const identifier = entry.identifiers.find(isPaper) ?? entry.identifiers[0];
	return identifier && identifierKey(identifier);
}
/** A title for comparison: letters and digits alone. */
function titleKey(title) {
	const lower = title.toLowerCase();
	return isAscii(lower) ? lower.replace(/[^a-z0-9]+/g, "") : lower.normalize("NFKD").replace(/[^\p{L}\p{N}]+/gu, "");
}
/** Whether a title is long enough to name one work: at least three words and 15 letters. */
function isTelling(title) {
	return title.split(/\s+/).length >= 3 && titleKey(title).length >= 15;
}
/** The works that several entries of a document list; items below an entry are details of it, not works. */
const findRepeats = perDocument((list) => {
	const byWork = /* @__PURE__ */ new Map();
	for (const entry of list.entries) {
		const key = isWork(list, entry) ? workOf(entry) : void 0;
		if (key === void 0) continue;
		const same = byWork.get(key);
		if (same) same.push(entry);
		else byWork.set(key, [entry]);
	}
	return [...byWork].filter(([, entries]) => entries.length > 1).map(([key, entries]) => ({
		key,
		entries
	}));
});
/** Whether an entry lists a work: below a category, what is called *Code* or *Paper* is a detail all the same. */
function isWork(list, entry) {
	return entry.depth === 0 || isListed(list, entry) && !isLabel(entry.title);
}
/** Details of one entry that are the same to the letter. */
function findNestedRepeats(list) {
	const byText = /* @__PURE__ */ new Map();
	for (const entry of list.entries) {
		if (entry.depth === 0 || isWork(list, entry)) continue;
		const key = `${entry.group}\n${list.text.slice(entry.content.start, entry.content.end).trim()}`;
		const same = byText.get(key);
		if (same) same.push(entry);
		else byText.set(key, [entry]);
	}
	return [...byText.values()].flatMap((entries) => entries.length > 1 ? [{
		key: workOf(entries[0]) ?? titleKey(entries[0].title),
		entries
	}] : []);
}
/** Entries with one telling title whose links identify different papers: a preprint and its published version, usually. */
function findVersions(list) {
	const byTitle = /* @__PURE__ */ new Map();
	for (const entry of list.entries) {
		if (entry.depth > 0 || !entry.identifiers.some(isPaper) || !isTelling(entry.title)) continue;
		const key = titleKey(entry.title);
		const same = byTitle.get(key);
		if (same) same.push(entry);
		else byTitle.set(key, [entry]);
	}
	return [...byTitle].flatMap(([key, entries]) => new Set(entries.map(workOf)).size > 1 ? [{
		key,
		entries
	}] : []);
}
export { titleKey as a, lineOf as c, isTelling as i, placeOf as l, findRepeats as n, workOf as o, findVersions as r, isListed as s, findNestedRepeats as t, spanOf as u };

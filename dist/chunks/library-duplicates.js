import { $ as isPaper, Z as identifierKey } from "./library-options.js";
// src/list/works/duplicates.ts
/** The key of the work that an entry lists: its first paper, else what its first link identifies; undefined without a web link. */
function workOf(entry) {
	const identifier = entry.identifiers.find(isPaper) ?? entry.identifiers[0];
	return identifier && identifierKey(identifier);
}
/** A title for comparison: letters and digits alone. */
function titleKey(title) {
	const lower = title.toLowerCase();
	return isPlain(lower) ? lower.replace(/[^a-z0-9]+/g, "") : lower.normalize("NFKD").replace(/[^\p{L}\p{N}]+/gu, "");
}
/** Whether a text is ASCII, which most titles are and which is much faster to look at. */
function isPlain(text) {
	return !/[\u0080-\uffff]/.test(text);
}
/** Whether a title is long enough to name one work: at least three words and 15 letters. */
function isTelling(title) {
	return title.split(/\s+/).length >= 3 && titleKey(title).length >= 15;
}
/** The works that several entries of a document list; nested items are details of the item above, not works. */
function findRepeats(list) {
	const byWork = /* @__PURE__ */ new Map();
	for (const entry of list.entries) {
		if (entry.depth > 0) continue;
		const key = workOf(entry);
		if (key === void 0) continue;
		const same = byWork.get(key);
		if (same) same.push(entry);
		else byWork.set(key, [entry]);
	}
	return [...byWork].filter(([, entries]) => entries.length > 1).map(([key, entries]) => ({
		key,
		entries
	}));
}
/** Items below one item or category that are the same to the letter. */
function findNestedRepeats(list) {
	const byText = /* @__PURE__ */ new Map();
	for (const entry of list.entries) {
		if (entry.depth === 0) continue;
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
		if (entry.depth > 0 || !isTelling(entry.title) || !entry.identifiers.some(isPaper)) continue;
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
export { titleKey as a, isTelling as i, findRepeats as n, workOf as o, findVersions as r, findNestedRepeats as t };

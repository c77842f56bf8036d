import { it as isPaper } from "./library-options.js";
import { t as isAscii } from "./library-ascii.js";
import { a as titleKey, i as isTelling, n as findRepeats, o as workOf } from "./library-duplicates.js";
// src/list/works/conflicts.ts
/** Words that say nothing about which work a title names. */
const common = /^(?:the|and|for|with|from|via|using|towards?|are|can|how|what|language|models?|large|learning|paper|survey)$/;
function wordsOf(title) {
	const lower = title.toLowerCase();
	const words = isAscii(lower) ? lower.split(/[^a-z0-9]+/) : lower.normalize("NFKD").split(/[^\p{L}\p{N}]+/u);
	return new Set(words.filter((word) => word.length > 2 && !common.test(word)));
}
/** Titles of fewer telling words than this are names, which one paper can have several of; across sections, of its data set for example, longer ones. */
const fewestWords = 4;
const fewestAcross = 5;
/** Up to this share of words, titles are clearly different; renamed papers keep more. */
const mostShared = .34;
/** Whether two titles are long enough to be titles of papers and have hardly a word in common. */
function areUnlike(a, b, fewest = fewestWords) {
	const [keyA, keyB] = [titleKey(a), titleKey(b)];
	if (keyA.includes(keyB) || keyB.includes(keyA)) return false;
	const [first, second] = [wordsOf(a), wordsOf(b)];
	const least = Math.min(first.size, second.size);
	if (least < fewest) return false;
	return [...first].filter((word) => second.has(word)).length <= mostShared * least;
}
/** Whether two entries name one paper by clearly different titles. */
function isConflict(a, b) {
	return a !== b && a.identifiers.some(isPaper) && areUnlike(a.title, b.title, a.section === b.section ? fewestWords : fewestAcross);
}
/**
* The papers that are under clearly different titles, and the titles with two papers of one registry, of which one is
* under another title too: else there may be two papers of that title.
*/
function findConflicts(list) {
	const links = findRepeats(list).flatMap(({ key, entries }) => entries.some((entry) => isConflict(entry, entries[0])) ? [{
		kind: "link",
		key,
		entries
	}] : []);
	if (links.length === 0) return [];
	const contradicted = new Set(links.map(({ key }) => key));
	const byTitle = /* @__PURE__ */ new Map();
	for (const entry of list.entries) {
		if (entry.depth > 0 || !entry.identifiers.some(isPaper) || !isTelling(entry.title)) continue;
		const key = entry.title.toLowerCase().replace(/[\s.:,-]+/g, "");
		const same = byTitle.get(key);
		if (same) same.push(entry);
		else byTitle.set(key, [entry]);
	}
	const titles = [...byTitle].flatMap(([key, entries]) => entries.some((entry) => contradicted.has(workOf(entry) ?? "")) && entries.some((entry) => areTwo(entry, entries[0])) ? [{
		kind: "title",
		key,
		entries
	}] : []);
	return [...links, ...titles];
}
/** Whether two entries lead to two papers of one registry: then they are no preprint and its published version. */
function areTwo(a, b) {
	const [first, second] = [a, b].map((entry) => entry.identifiers.find(isPaper));
	return first !== void 0 && second !== void 0 && first.scheme === second.scheme && first.value !== second.value;
}
export { findConflicts as n, isConflict as r, areTwo as t };

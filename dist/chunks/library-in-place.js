// src/list/works/in-place.ts
/** More entries than this at one place are a rewritten section: none of them took the place of another one. */
const mostTogether = 8;
const known = /* @__PURE__ */ new WeakMap();
/** The entries that took the place of others, each with the one that was there; worked out once for a list and a change. */
function replacedIn(list, change) {
	const earlier = known.get(list);
	if (earlier?.change === change) return earlier.replaced;
	const replaced = readReplaced(list, change);
	known.set(list, {
		change,
		replaced
	});
	return replaced;
}
/** Whether a lost entry is one of the list itself, and no part of another one. */
function isOwnLoss({ entry, document }, { baseList }) {
	return document === baseList && entry.depth === 0;
}
function readReplaced(list, change) {
	const { baseList, before, baseSections } = change;
	const found = /* @__PURE__ */ new Map();
	const lost = new Set((change.lost ?? []).filter((one) => isOwnLoss(one, change)).map(({ entry }) => entry));
	if (!baseList || !before || !baseSections || lost.size === 0) return found;
	const numbers = new Map(baseList.entries.map((entry, index) => [entry, index]));
	let from = 0;
	let run = [];
	const close = (to) => {
		if (0 < run.length && run.length <= mostTogether && from <= to && to - from <= 32) {
			const gone = baseList.entries.slice(from, to).filter((entry) => lost.has(entry));
			for (const [own, old] of pairsOf(run, gone)) if (baseSections.get(own.section) === old.section && own.depth === old.depth && own.container === old.container) found.set(own, old);
		}
		run = [];
	};
	for (const entry of list.entries) {
		const old = before(entry)?.entry;
		const number = old && numbers.get(old);
		if (old === void 0) run.push(entry);
		if (number === void 0) continue;
		close(number);
		from = number + 1;
	}
	close(baseList.entries.length);
	return found;
}
/** Of as many the first with the first; else each with the one that has most of its words. */
function pairsOf(added, gone) {
	if (added.length === gone.length) return added.map((entry, index) => [entry, gone[index]]);
	const free = new Set(added);
	return gone.slice(0, mostTogether).flatMap((old) => {
		const own = [...free].find((entry) => shareOf(old.title, entry.title) >= .5);
		if (own) free.delete(own);
		return own ? [[own, old]] : [];
	});
}
/** The words of a text, a letter of Chinese or Japanese being one; numbers are none. */
function wordsIn(text) {
	return (text.toLowerCase().match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{M}\p{N}]+/gu) ?? []).filter((run) => /\p{L}/u.test(run));
}
/** Which share of the words of a text another one has too; none where it has none. */
function shareOf(text, other) {
	const words = [...new Set(wordsIn(text))];
	const kept = new Set(wordsIn(other));
	return words.length === 0 ? 0 : words.filter((word) => kept.has(word)).length / words.length;
}
export { wordsIn as i, replacedIn as n, shareOf as r, isOwnLoss as t };

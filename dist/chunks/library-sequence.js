// src/list/format/sequence.ts
/** Sequences that are nearly in order: what stays where it is, and what stands elsewhere. */
/** The indexes of a longest stretch of keys, with gaps, that never falls; `compare` as for `sort`. */
function longestOrdered(keys, compare) {
	const tails = [];
	const before = [];
	keys.forEach((key, index) => {
		let low = 0;
		let high = tails.length;
		while (low < high) {
			const middle = low + high >> 1;
			if (compare(keys[tails[middle]], key) <= 0) low = middle + 1;
			else high = middle;
		}
		before[index] = low > 0 ? tails[low - 1] : -1;
		tails[low] = index;
	});
	const chosen = [];
	for (let at = tails.at(-1) ?? -1; at >= 0; at = before[at]) chosen.push(at);
	return chosen.reverse();
}
/**
* The keys, if at most `most` of them stand out of order, else nothing. Each of those makes at most two falls, so that
* unordered keys are soon known; keys are asked for one by one, because making them is the dear part.
*/
function nearlyOrdered(keys, compare, most) {
	const found = [];
	let falls = 0;
	for (const key of keys) {
		if (found.length > 0 && compare(found.at(-1), key) > 0 && ++falls > 2 * most) return void 0;
		found.push(key);
	}
	return falls === 0 || found.length - longestOrdered(found, compare).length <= most ? found : void 0;
}
/** How many digits the number of arrangements has in which keys could stand; with few, an order shows by chance. */
function arrangements(keys) {
	const counts = /* @__PURE__ */ new Map();
	let digits = 0;
	keys.forEach((key, index) => {
		const count = (counts.get(key) ?? 0) + 1;
		counts.set(key, count);
		digits += Math.log10((index + 1) / count);
	});
	return digits;
}
export { longestOrdered as n, nearlyOrdered as r, arrangements as t };

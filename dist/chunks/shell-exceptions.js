import { Ft as pointAt, Ht as controlsIn, It as positionOf, Pt as lineAt, Qt as pageUrl, Ut as exceptionsIn } from "./shell-table-of-contents.js";
import { c as enumerate } from "./shell-own-faults.js";
// src/review/change/align-lines.ts
/**
* Returns for each line of the later text its place in the earlier one. Where no matched line is above, `above` is -1; where none is
* below, `below` is the number of earlier lines. Leading and trailing spaces do not count, nor do blank lines.
*/
function alignLines(before, after) {
	const [old, now] = [before, after].map(written);
	const pairs = new Int32Array(now.words.length).fill(-1);
	pairUp({
		old: old.words,
		now: now.words,
		pairs
	}, {
		old: [0, old.words.length],
		now: [0, now.words.length]
	}, deepest);
	const partners = new Int32Array(after.length).fill(-1);
	pairs.forEach((partner, index) => {
		if (partner >= 0) partners[now.lines[index]] = old.lines[partner];
	});
	const below = new Int32Array(after.length);
	for (let line = after.length - 1, next = before.length; line >= 0; line--) {
		if (partners[line] >= 0) next = partners[line];
		below[line] = next;
	}
	let above = -1;
	return Array.from(partners, (partner, line) => {
		if (partner >= 0) above = partner;
		return {
			above,
			below: below[line]
		};
	});
}
function written(all) {
	const lines = [...all.keys()].filter((line) => all[line].trim() !== "");
	return {
		words: lines.map((line) => all[line].trim()),
		lines
	};
}
/** The maximum depth of the recursion, which keeps the time linear. No known list needs more. */
const deepest = 8;
/** Pairs the equal lines at the start and the end of a stretch, then the lines that are unique in it, then what is between these. */
function pairUp(sides, stretch, depth) {
	const { old, now, pairs } = sides;
	let [oldStart, oldEnd] = stretch.old;
	let [nowStart, nowEnd] = stretch.now;
	while (oldStart < oldEnd && nowStart < nowEnd && old[oldStart] === now[nowStart]) pairs[nowStart++] = oldStart++;
	while (oldStart < oldEnd && nowStart < nowEnd && old[oldEnd - 1] === now[nowEnd - 1]) pairs[--nowEnd] = --oldEnd;
	if (depth === 0 || oldStart === oldEnd || nowStart === nowEnd) return;
	const anchors = longestRising(uniquePairs(sides, {
		old: [oldStart, oldEnd],
		now: [nowStart, nowEnd]
	}));
	if (anchors.length === 0) return;
	let from = {
		old: oldStart,
		now: nowStart
	};
	for (const anchor of [...anchors, {
		old: oldEnd,
		now: nowEnd
	}]) {
		pairUp(sides, {
			old: [from.old, anchor.old],
			now: [from.now, anchor.now]
		}, depth - 1);
		from = anchor;
	}
}
/** Returns the lines that are in each of two stretches exactly once, in the order of the later text. */
function uniquePairs({ old, now }, stretch) {
	const places = uniqueIn(old, stretch.old);
	return [...uniqueIn(now, stretch.now)].flatMap(([words, at]) => {
		const place = places.get(words);
		return at === void 0 || place === void 0 ? [] : [{
			old: place,
			now: at
		}];
	});
}
/** Returns the number of each line of a stretch; undefined for a line that is there twice. */
function uniqueIn(lines, [start, end]) {
	const places = /* @__PURE__ */ new Map();
	for (let at = start; at < end; at++) places.set(lines[at], places.has(lines[at]) ? void 0 : at);
	return places;
}
/** Returns the longest series of pairs that is in order on both sides (patience sorting). */
function longestRising(pairs) {
	const ends = [];
	const previous = pairs.map((pair, index) => {
		let low = 0;
		let high = ends.length;
		while (low < high) {
			const middle = low + high >> 1;
			if (pairs[ends[middle]].old < pair.old) low = middle + 1;
			else high = middle;
		}
		ends[low] = index;
		return ends[low - 1];
	});
	const rising = [];
	for (let at = ends.at(-1); at !== void 0; at = previous[at]) rising.push(pairs[at]);
	return rising.reverse();
}
// src/review/change/exceptions.ts
/**
* Exceptions in a proposed text: its comments `<!--lint disable-->` switch off in a review only what those of the base switch off
* in the same place, so that no change silences the review of what it brings. What takes effect later is named. Pure.
*/
/** What comments of a text switch off that those of the base, where there is one, switch off there too. */
function standingExceptions(head, base) {
	const controls = controlsIn(head);
	if (controls.length === 0) return {
		exceptions: (spots) => spots.map(() => false),
		notes: []
	};
	const own = exceptionsIn(head);
	const former = base && exceptionsIn(base);
	const between = base ? alignLines(linesOf(base), linesOf(head)) : [];
	const exceptions = (spots) => {
		if (!base || !former) return spots.map(() => false);
		const isOff = own(spots);
		const asked = spots.flatMap(({ rule, at }, index) => isOff[index] ? basePlaces(base, at, between[at.line - 1]).map((place) => ({
			index,
			spot: {
				rule,
				at: place
			}
		})) : []);
		const wasOff = former(asked.map(({ spot }) => spot));
		const isOn = new Set(asked.flatMap(({ index }, at) => wasOff[at] ? [] : [index]));
		return isOff.map((off, index) => off && !isOn.has(index));
	};
	return {
		exceptions,
		notes: [...noteNew(head, {
			base,
			controls,
			between
		}), ...noteGone(head, {
			base,
			controls,
			own,
			between
		})]
	};
}
const rule = "new-exception";
const url = pageUrl("docs/security.md");
/** Whether a finding only tells of an exception that is to hold after the merge. */
function isOfException(finding) {
	return finding.rule === rule;
}
/** Where a point was in the base: in the same line, else after what is above it and before what is below it. */
function basePlaces({ text, lines }, { column }, { above, below }) {
	const lastOf = (end) => pointAt(lines, Math.max(0, text.slice(0, end).trimEnd().length - 1));
	const start = lines[above];
	const end = lines[above + 1] ?? text.length;
	if (above === below) return [pointAt(lines, Math.min(start + column - 1, end))];
	return [start === void 0 ? pointAt(lines, 0) : lastOf(end), lastOf(lines[below] ?? text.length)];
}
/** A note on the comments that switch rules off and are not in the base, or elsewhere there. */
function noteNew(head, { base, controls, between }) {
	const known = new Map((base ? controlsIn(base) : []).map((control) => [lineOf(base, control), wordsOf(control)]));
	const fresh = controls.filter((control) => {
		const former = base && baseLine(between[lineOf(head, control)]);
		return control.verb !== "enable" && !(former !== void 0 && known.get(former) === wordsOf(control));
	});
	const [first] = fresh;
	if (!first) return [];
	const numbers = fresh.map((control) => lineOf(head, control) + 1);
	const message = fresh.length === 1 ? `This comment switches off ${rulesOf(first)} once it is merged; this review ignores it` : `Comments on lines ${listed(numbers)} switch off rules once they are merged; this review ignores them`;
	return [note(head, givenSpan(head, first), {
		message,
		form: `new ${fresh.slice(0, mostListed).map(wordsOf).join(", ")}`
	})];
}
/** A note on the first comment of the base that ends an exception there and is gone or elsewhere now, so that more is switched off. */
function noteGone(head, { base, controls, own, between }) {
	if (!base) return [];
	const kept = new Set(controls.map((control) => `${baseLine(between[lineOf(head, control)])} ${wordsOf(control)}`));
	const any = [.../* @__PURE__ */ new Set(["any", ...controls.flatMap(({ rules }) => rules)])];
	const asked = controlsIn(base).flatMap((control) => {
		const line = lineOf(base, control);
		if (control.verb !== "enable" || kept.has(`${line} ${wordsOf(control)}`)) return [];
		const at = head.lines[lineAfter(between, line)];
		const rules = control.rules.length > 0 ? control.rules : any;
		return at === void 0 ? [] : rules.map((name) => ({
			control,
			at,
			spot: {
				rule: name,
				at: pointAt(head.lines, at)
			}
		}));
	});
	const found = asked[own(asked.map(({ spot }) => spot)).indexOf(true)];
	if (!found) return [];
	const { control, at } = found;
	const message = `The comment above this line that switched on ${rulesOf(control)} again was removed; this review still applies it`;
	return [note(head, {
		start: at,
		end: at
	}, {
		message,
		form: `gone ${wordsOf(control)}`
	})];
}
/** The line of the base that a line was; undefined for a new one. */
function baseLine({ above, below }) {
	return above === below ? above : void 0;
}
/** The first line that is after a line of the base, both from 0, and was in it; none is the number of lines. */
function lineAfter(between, line) {
	let low = 0;
	let high = between.length;
	while (low < high) {
		const middle = low + high >> 1;
		if (between[middle].above <= line) low = middle + 1;
		else high = middle;
	}
	return low;
}
/** A finding that tells of something that takes effect with the merge; its place counts in the given text. */
function note({ document, lines }, place, said) {
	return {
		rule,
		severity: "info",
		path: document.path,
		place: positionOf(lines, place),
		url,
		introduced: true,
		...said
	};
}
/** A span of the document in the given text. */
function givenSpan({ toGiven }, { start, end }) {
	return {
		start: toGiven(start),
		end: toGiven(end)
	};
}
/** The lines of the given text. */
function linesOf({ text, lines }) {
	return lines.map((start, line) => text.slice(start, lines[line + 1]));
}
function lineOf(reading, control) {
	return lineAt(reading.lines, givenSpan(reading, control).start);
}
function wordsOf({ verb, rules }) {
	return [verb, ...rules].join(" ");
}
function rulesOf({ rules }) {
	return rules.length === 0 ? "every rule" : listed(rules.map((name) => `\`${name}\``));
}
const mostListed = 5;
function listed(all) {
	const shown = all.slice(0, mostListed);
	if (all.length > shown.length) return `${shown.join(", ")} and ${all.length - shown.length} more`;
	return enumerate(shown);
}
export { note as a, linesOf as i, givenSpan as n, standingExceptions as o, isOfException as r, alignLines as s, baseLine as t };

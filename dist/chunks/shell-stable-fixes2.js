import { Br as lineAt, Cr as enumerate, Ur as readLines, mr as composeFixes } from "./shell-check.js";
// src/commands/local/stable-fixes.ts
/**
* Corrects texts again and again until a further run would change nothing. Corrections that would go on and on are left out, entry by
* entry; where even that does not help, nothing is changed. Pure.
*/
/** A fix can uncover another one; more rounds than this mean that two rules disagree. */
const rounds = 10;
/** How often is tried again without the corrections that went on. */
const attempts = 3;
/** A text that is more than so many times as long as it was, and a thousand characters, grows without an end. */
const growth = 2;
/** The corrected texts: settling them again changes nothing. `known` is what is found in the given ones, where that is known. */
function settle(given, how, known) {
	const first = known ?? how.judge(given);
	const settled = tryToSettle(given, how, first);
	if (settled.unstable.length === 0 || isSame(settled.texts, given)) return settled;
	if (isSame(tryToSettle(settled.texts, how, settled.judged).texts, settled.texts)) return settled;
	return {
		texts: given,
		judged: first,
		fixed: 0,
		unstable: [...new Map(how.wanted(first).map((finding) => [keyOf(spotOf(finding, given)), spotOf(finding, given)])).values()]
	};
}
function tryToSettle(given, how, first) {
	const barred = /* @__PURE__ */ new Map();
	for (let attempt = 1; attempt <= attempts; attempt++) {
		const walk = walkOn(given, how, {
			first,
			barred
		});
		if ("judged" in walk) return {
			...walk,
			unstable: [...barred.values()]
		};
		for (const spot of walk.endless) barred.set(keyOf(spot), spot);
	}
	return {
		texts: given,
		judged: first,
		fixed: 0,
		unstable: [...barred.values()]
	};
}
/** Rounds of corrections, without those that are barred, until one changes nothing; else those that did not end. */
function walkOn(given, { judge, wanted }, { first, barred }) {
	let state = {
		texts: given,
		origins: /* @__PURE__ */ new Map()
	};
	let judged = first;
	let fixed = 0;
	const seen = [given];
	const made = [];
	for (let round = 1;; round++) {
		const free = restoredFirst(wanted(judged)).map((finding) => ({
			finding,
			spot: originalSpot(finding, given, state)
		})).filter(({ spot }) => !barred.has(keyOf(spot)));
		const step = correct(state, free.map(({ finding }) => finding));
		if (isSame(step.texts, state.texts)) return {
			texts: state.texts,
			judged,
			fixed
		};
		made.push(free.map(({ spot }) => spot));
		const before = seen.findIndex((texts) => isSame(texts, step.texts));
		if (before >= 0 || round === rounds || isGrown(given, step.texts)) return { endless: made.slice(before >= 0 ? before : -2).flat() };
		fixed += step.fixed;
		state = step;
		seen.push(step.texts);
		judged = judge(step.texts);
	}
}
function correct({ texts, origins }, findings) {
	const next = new Map(texts);
	const ways = new Map(origins);
	let fixed = 0;
	for (const [path, own] of Map.groupBy(findings, (finding) => finding.path)) {
		const fixes = own.map(({ fix }) => fix);
		const { text, left, edits } = composeFixes(texts.get(path), fixes);
		next.set(path, text);
		ways.set(path, [edits, ...origins.get(path) ?? []]);
		fixed += fixes.length - left.length;
	}
	return {
		texts: next,
		origins: ways,
		fixed
	};
}
/** Garbled text is restored first: all other fixes are made for the restored one. */
function restoredFirst(findings) {
	const garbled = new Set(findings.flatMap(({ rule, path }) => rule === "no-mojibake" ? [path] : []));
	return garbled.size === 0 ? findings : findings.filter(({ rule, path }) => rule === "no-mojibake" || !garbled.has(path));
}
function originalSpot(finding, given, { origins }) {
	const ways = origins.get(finding.path) ?? [];
	return spotOf(finding, given, (offset) => ways.reduce((at, edits) => offsetBefore(edits, at), offset));
}
/** An offset after edits as it was before them; a place in text that an edit wrote becomes the place where the edit begins. */
function offsetBefore(edits, offset) {
	let shift = 0;
	for (const { start, end, text } of edits) {
		if (offset < start + shift) break;
		if (offset < start + shift + text.length) return start;
		shift += text.length - (end - start);
	}
	return offset - shift;
}
const lineStarts = /* @__PURE__ */ new WeakMap();
function linesOf(texts, path) {
	const known = lineStarts.get(texts) ?? /* @__PURE__ */ new Map();
	lineStarts.set(texts, known);
	const lines = known.get(path) ?? readLines(texts.get(path));
	known.set(path, lines);
	return lines;
}
function spotOf({ path, rule, fix, lines }, given, toGiven = (offset) => offset) {
	const at = toGiven(lines?.start ?? fix?.[0]?.start ?? 0);
	return {
		path,
		rule,
		line: lineAt(linesOf(given, path), at) + 1
	};
}
/** Tells of findings in the given texts whether their corrections were left out. */
function leftOut(given, unstable) {
	const keys = new Set(unstable.map(keyOf));
	return (finding) => keys.size > 0 && keys.has(keyOf(spotOf(finding, given)));
}
function keyOf({ path, line, rule }) {
	return JSON.stringify([
		path,
		line,
		rule
	]);
}
function isSame(a, b) {
	return a === b || [...a].every(([path, text]) => b.get(path) === text);
}
function isGrown(given, now) {
	return [...given].some(([path, text]) => now.get(path).length > growth * text.length + 1e3);
}
/** What was left out, in words, as `line 12 (link-label)`. */
function unstableWords(unstable) {
	const said = [...Map.groupBy(unstable.toSorted((a, b) => a.line - b.line), ({ line }) => line)].map(([line, own]) => `line ${line} (${[...new Set(own.map(({ rule }) => rule))].join(", ")})`);
	return enumerate(said, 8);
}
export { settle as n, unstableWords as r, leftOut as t };

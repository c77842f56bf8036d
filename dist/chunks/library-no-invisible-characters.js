import { G as leavesOf, n as noOptions, v as listRule, yt as lineAt } from "./library-options.js";
// lint-rules/no-invisible-characters/characters.ts
const hidden = /[\u00a0\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufe00-\ufe0f\ufeff]|\udb40[\udc00-\udc7f]/g;
/** Every character of a text that may be hidden, needed or not. */
function findHidden(text) {
	return Array.from(text.matchAll(hidden), ({ 0: character, index }) => {
		const code = character.codePointAt(0);
		return {
			kind: kindOf(code),
			name: `U+${code.toString(16).toUpperCase().padStart(4, "0")}`,
			at: index,
			length: character.length
		};
	});
}
function kindOf(code) {
	if (code === 160) return "no-break space";
	if (code === 173) return "soft hyphen";
	if (code >= 917504) return "tag";
	if (code >= 65024 && code <= 65039) return "variation selector";
	if (code === 1564 || code === 8206 || code === 8207 || code >= 8234 && code <= 8238 || code >= 8294) return code === 65279 ? "zero width" : "bidirectional";
	return "zero width";
}
const pictograph = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\u20e3\ufe0f]$/u;
const joining = /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Nko}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Tibetan}\p{Script=Myanmar}\p{Script=Khmer}]\p{M}*$/u;
const unspaced = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}\p{Script=Javanese}]/u;
const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
/** Whether a character belongs where it is: in emoji, in scripts that need it, in typography. `line` is the line around it. */
function isNeeded(text, { kind, name, at, length }, line) {
	const before = text.slice(Math.max(0, at - 8), at);
	const after = text.slice(at + length, at + length + 8);
	switch (kind) {
		case "zero width":
			if (name === "U+200D" && pictograph.test(before) && /^\p{Extended_Pictographic}/u.test(after)) return true;
			if (name === "U+200C" || name === "U+200D") return joining.test(before);
			return name === "U+200B" && (unspaced.test(before.slice(-2) + after.slice(0, 2)) || /[@#]$/.test(before));
		case "bidirectional": return name !== "U+202D" && name !== "U+202E" && rightToLeft.test(line);
		case "tag": return /\u{1f3f4}(?:\udb40[\udc20-\udc7f])*$/u.test(text.slice(Math.max(0, at - 40), at));
		case "variation selector": return true;
		case "soft hyphen": return false;
		case "no-break space": return isTypography(before, after);
	}
}
/** No-break spaces of good typography: French punctuation, numbers and their units, Slavic one-letter words, before a dash. */
function isTypography(before, after) {
	return /^[:;!?»›%‰€$£°–—]/.test(after) || /[«‹§№#]$/.test(before) || /\d$/.test(before) || /^\d/.test(after) || /(?:^|[\s\u00a0(«])\p{Script=Cyrillic}{1,3}$/u.test(before);
}
// lint-rules/no-invisible-characters/index.ts
const options = noOptions;
/** Warn where a character cannot be seen. */
const noInvisibleCharacters = listRule("no-invisible-characters", options, check);
function* check(list, _options, { baseList = list }) {
	const all = findHidden(list.text);
	if (all.length === 0) return;
	const found = judge(list, all);
	const groups = Map.groupBy(found, ({ kind, entry, at }) => `${kind} ${entry ? entry.place.start : `at ${lineAt(list.lines, at)}`}`);
	const isHabit = found.some(({ kind }) => kind === "no-break space") && usesNoBreakSpaces(baseList);
	for (const group of groups.values()) if (!isHabit || group[0].kind !== "no-break space") yield report(list, group);
}
/** The characters that should not be where they are: not in code, and outside entries only what can hide or turn text. */
function judge(list, all) {
	const literal = codeSpans(list);
	const targets = list.links.flatMap(({ target, url }) => /^https?:/i.test(url) ? [target] : []).sort((a, b) => a.start - b.start);
	const places = list.entries.map((entry) => ({
		...entry.place,
		entry
	}));
	return all.flatMap((one) => {
		const entry = spanAt(places, one.at)?.entry;
		const inUrl = spanAt(targets, one.at) !== void 0;
		if (spanAt(literal, one.at) || !entry && one.kind !== "bidirectional" && one.kind !== "tag") return [];
		const line = lineAt(list.lines, one.at);
		return isNeeded(list.text, one, list.text.slice(list.lines[line], list.lines[line + 1])) && !(inUrl && one.kind === "variation selector") ? [] : [{
			...one,
			entry,
			inUrl
		}];
	});
}
function codeSpans({ blocks }) {
	return blocks.flatMap((block) => block.kind === "code" || block.kind === "comment" ? [block] : leavesOf(block).flatMap(({ holes }) => holes.filter(({ kind }) => kind === "code" || kind === "comment"))).sort((a, b) => a.start - b.start);
}
/** The last of the spans, sorted by their starts, that begins before an offset, if it reaches over it. */
function spanAt(spans, offset) {
	let low = 0;
	let high = spans.length;
	while (low < high) {
		const middle = low + high >> 1;
		if (spans[middle].start <= offset) low = middle + 1;
		else high = middle;
	}
	const span = spans[low - 1];
	return span && offset < span.end ? span : void 0;
}
/** A list that has no-break spaces in more entries than this has them on purpose. */
const habit = .1;
function usesNoBreakSpaces({ text, entries }) {
	return entries.filter(({ place }) => text.slice(place.start, place.end).includes("\xA0")).length > Math.max(2, habit * entries.length);
}
const names = {
	"zero width": "zero-width character",
	"soft hyphen": "soft hyphen",
	bidirectional: "bidirectional control character",
	tag: "tag character",
	"no-break space": "no-break space",
	"variation selector": "variation selector in an address"
};
function report({ text }, group) {
	const { kind, at } = group[0];
	const last = group.at(-1);
	const count = group.length === 1 ? "" : `${group.length} times `;
	const codes = [...new Set(group.map(({ name }) => `\`${name}\``))].join(", ");
	const isSpace = kind === "no-break space";
	const fix = group.map(({ at: start, length, inUrl }) => {
		const isBeside = /\s/.test(text[start - 1] ?? " ") || /[ \t\r\n]/.test(text[start + length] ?? " ");
		return {
			start,
			end: start + length,
			text: isSpace && !inUrl && !isBeside ? " " : ""
		};
	});
	return {
		message: `Unexpected ${names[kind]}, ${count}${codes}, expected ${isSpace ? "a space" : "none"}`,
		at: {
			start: at,
			end: last.at + last.length
		},
		form: kind,
		severity: kind === "bidirectional" ? "error" : "warning",
		fix
	};
}
export { options as n, noInvisibleCharacters as t };

import { $ as isUnder, A as readWraps, B as tokenizeEntry, C as hiddenSeverity, Ct as trimSpan, D as findGenerated, E as examplesIn, F as marks, H as perDocument, I as offsetAt, K as parseList, L as rewritten, M as wrap, N as tagsStart, O as readGuide, P as tailStart, Q as labelOf, R as spanOf, St as startingIn, V as endsInAbbreviation, X as isAside, Y as countCells, Z as isLabel, _ as isGenerated, d as _3, dt as withoutEnd, et as sectionAt, f as _4, g as _9, gt as coverOf, h as _8, i as _0, j as traits, k as readTraits, o as _10, pt as linksIn, r as strictness, t as lazily, v as listRule, vt as isInside, wt as spend, xt as pointAt, yt as lineAt, z as tokenize } from "./library-options.js";
import { t as prevailing } from "./library-norm.js";
import { t as require_fastest_levenshtein } from "./library-fastest-levenshtein.js";
import { t as hasConflict } from "./library-conflict.js";
import { n as escapeText, t as code$3 } from "./library-markdown.js";
// src/list/format/pattern.ts
/** A small matcher with captures whose time is linear in the text, whatever the pattern: templates come from users. */
const set = (test) => ({
	kind: "set",
	test
});
const text = (literal) => ({
	kind: "text",
	text: literal
});
const all = (...parts) => ({
	kind: "all",
	parts
});
/** The first part that leads to a match wins. */
const any = (...parts) => ({
	kind: "any",
	parts
});
const maybe = (part) => any(part, all());
const many = (part, least = 1) => ({
	kind: "many",
	part,
	least,
	lazy: false
});
const few = (part, least = 1) => ({
	kind: "many",
	part,
	least,
	lazy: true
});
const save = (slot, part) => ({
	kind: "save",
	slot,
	part
});
/** Matches nothing where the characters on both sides (NaN at the ends) pass the test. */
const behind = (test) => ({
	kind: "behind",
	test
});
/** Translates a pattern into steps. */
function compile(pattern, slots) {
	const steps = [];
	emit(pattern, steps);
	steps.push({ op: "done" });
	return {
		steps,
		slots
	};
}
function emit(pattern, steps) {
	switch (pattern.kind) {
		case "set":
			steps.push({
				op: "set",
				test: pattern.test
			});
			return;
		case "behind":
			steps.push({
				op: "behind",
				test: pattern.test
			});
			return;
		case "text":
			for (let at = 0; at < pattern.text.length; at++) {
				const wanted = pattern.text.charCodeAt(at);
				steps.push({
					op: "set",
					test: (code) => code === wanted
				});
			}
			return;
		case "all":
			for (const part of pattern.parts) emit(part, steps);
			return;
		case "any": {
			const jumps = [];
			pattern.parts.forEach((part, index) => {
				if (index === pattern.parts.length - 1) {
					emit(part, steps);
					return;
				}
				const split = {
					op: "split",
					first: steps.length + 1,
					second: 0
				};
				steps.push(split);
				emit(part, steps);
				const jump = {
					op: "jump",
					to: 0
				};
				steps.push(jump);
				jumps.push(jump);
				split.second = steps.length;
			});
			for (const jump of jumps) jump.to = steps.length;
			return;
		}
		case "many": {
			const split = {
				op: "split",
				first: 0,
				second: 0
			};
			const at = steps.length;
			if (pattern.least === 1) emit(pattern.part, steps);
			const loop = steps.length;
			steps.push(split);
			const body = pattern.least === 1 ? at : loop + 1;
			if (pattern.least === 0) {
				emit(pattern.part, steps);
				steps.push({
					op: "jump",
					to: loop
				});
			}
			const out = steps.length;
			split.first = pattern.lazy ? out : body;
			split.second = pattern.lazy ? body : out;
			return;
		}
		case "save":
			steps.push({
				op: "start",
				slot: pattern.slot
			});
			emit(pattern.part, steps);
			steps.push({
				op: "end",
				slot: pattern.slot
			});
	}
}
/**
* Matches the whole of a text. Every pair of step and place is tried once (Russ Cox, "Regular Expression Matching: the
* Virtual Machine Approach"), so the time is at most the product of their numbers.
*/
function match({ steps, slots }, subject) {
	spend(subject.length);
	const width = subject.length + 1;
	const seen = new Uint8Array(steps.length * width);
	const places = new Array(slots * 2).fill(-1);
	const stack = [0, 0];
	let reached = 0;
	while (stack.length > 0) {
		let at = stack.pop();
		let pc = stack.pop();
		if (pc < 0) {
			places[-pc - 1] = at;
			continue;
		}
		for (;;) {
			const mark = pc * width + at;
			if (seen[mark] === 1) break;
			seen[mark] = 1;
			const step = steps[pc];
			if (step.op === "set") {
				if (at >= subject.length || !step.test(subject.charCodeAt(at))) break;
				at++;
				pc++;
				if (at > reached) reached = at;
			} else if (step.op === "split") {
				stack.push(step.second, at);
				pc = step.first;
			} else if (step.op === "jump") pc = step.to;
			else if (step.op === "behind") {
				if (!step.test(subject.charCodeAt(at - 1), subject.charCodeAt(at))) break;
				pc++;
			} else if (step.op === "done") {
				if (at < subject.length) break;
				return {
					isMatch: true,
					slots: Array.from({ length: slots }, (_, slot) => [places[slot * 2], places[slot * 2 + 1]])
				};
			} else {
				const place = step.slot * 2 + (step.op === "start" ? 0 : 1);
				stack.push(-place - 1, places[place]);
				places[place] = at;
				pc++;
			}
		}
	}
	return {
		isMatch: false,
		reached
	};
}
// src/list/format/compare.ts
/** An entry of more characters has the format of no list; comparing takes memory for each of them and each step of a template. */
const longestEntry = 2e4;
/** Compares an entry with a template. */
function compare(template, tokens) {
	const subject = tokens.text.trimEnd();
	if (subject.length > longestEntry) return {
		kind: "other",
		at: offsetAt(tokens, 0),
		expected: template.source
	};
	const exact = match(template.strict, subject);
	if (exact.isMatch) return {
		kind: "same",
		fields: readFields(template.slots, exact, tokens)
	};
	const near = match(template.loose, subject);
	if (!near.isMatch) return {
		kind: "other",
		at: offsetAt(tokens, exact.reached),
		expected: template.source
	};
	const slots = template.looseSlots;
	const differences = [];
	near.slots.forEach(([start, end], index) => {
		const slot = slots[index];
		if (start < 0 || slot.kind !== "literal") return;
		const found = subject.slice(start, end);
		if (found === slot.text) return;
		differences.push({
			at: {
				start: offsetAt(tokens, start),
				end: offsetAt(tokens, end)
			},
			found: shown(found),
			expected: shown(slot.text),
			near: slots[index - 1]?.kind === "field" ? slots[index - 1].name : ""
		});
	});
	const sentence = near.slots[slots.findLastIndex((slot) => slot.kind === "field" && slot.name === "sentence")];
	if (sentence && sentence[0] >= 0 && /[\p{L}\p{N}]$/u.test(subject.slice(sentence[0], sentence[1]))) differences.push({
		at: {
			start: offsetAt(tokens, sentence[1]),
			end: offsetAt(tokens, sentence[1])
		},
		found: "",
		expected: ".",
		near: "sentence"
	});
	return differences.length === 0 ? {
		kind: "other",
		at: offsetAt(tokens, exact.reached),
		expected: template.source
	} : {
		kind: "near",
		fields: readFields(slots, near, tokens),
		differences
	};
}
/** Marks as people write them. */
function shown(text) {
	return text.replaceAll(marks.bar, "|").replaceAll(marks.open, "[").replaceAll(marks.close, "](..)");
}
function readFields(slots, { slots: places }, tokens) {
	const found = {};
	places.forEach(([start, end], index) => {
		const slot = slots[index];
		if (start >= 0 && slot.kind === "field") found[slot.name] = spanOf(tokens, start, end);
	});
	return found;
}
// src/list/format/generalize.ts
/** Parts as the text of a template. */
function write(parts) {
	return parts.map((part) => part.startsWith("{") ? part : part.replace(/[{}]/g, "\\$&").replace(/\(\|/g, "\\(|")).join("");
}
// src/list/format/habits.ts
/** A section speaks for itself from this many samples on, and is then asked for more agreement than a whole list. */
const sectionLeast = 10;
const sectionShare = .85;
/** Every sample of a list that differs from the habit of its section in `norm`; `former` says which section of `norm` each one was. */
function* deviantsOf(list, baseList = list, baseSections) {
	const own = readTraits(list);
	const base = baseList === list ? own : readTraits(baseList);
	const guide = readGuide(baseList);
	for (const trait of traits) {
		const habits = habitsOf$1(baseList, trait, base.get(trait));
		for (const { entry, sample } of own.get(trait)) {
			if (entry.depth > 0) continue;
			const habit = habits(baseList === list ? entry.section : baseSections?.get(entry.section));
			if (!habit || sample.form === habit.norm.form || guide.get(trait)?.form === sample.form) continue;
			yield {
				trait,
				entry,
				sample,
				habit
			};
		}
	}
}
/** The habit of a section: its own where it has one, else the list's, unless the section itself clearly does otherwise. */
function habitsOf$1(baseList, trait, observed = readTraits(baseList).get(trait)) {
	const bySection = Map.groupBy(observed, ({ entry }) => entry.section);
	const exampleOf = (samples, form) => pointAt(baseList.lines, samples.find(({ sample }) => sample.form === form).entry.place.start).line;
	const whole = prevailing(observed.map(({ sample }) => sample.form));
	const cache = /* @__PURE__ */ new Map();
	const find = (section) => {
		const samples = section === void 0 ? [] : bySection.get(section) ?? [];
		const own = prevailing(samples.map(({ sample }) => sample.form), {
			least: sectionLeast,
			share: sectionShare
		});
		if (own) return {
			norm: own,
			scope: baseList.sections[section].title,
			example: exampleOf(samples, own.form)
		};
		if (!whole) return void 0;
		const others = samples.filter(({ sample }) => sample.form !== whole.form).length;
		if (others >= 2 && others > .3 * samples.length) return void 0;
		return {
			norm: whole,
			scope: "",
			example: exampleOf(observed, whole.form)
		};
	};
	return (section) => {
		if (!cache.has(section)) cache.set(section, find(section));
		const habit = cache.get(section);
		return habit && trait.isNorm?.(habit.norm.form) === false ? void 0 : habit;
	};
}
// src/list/format/skeleton.ts
/** The shape of one entry as the parts of a template: literals as they stand, fields for what differs from entry to entry. */
const { open: open$2, close: close$2, badge: badge$2, code: code$2, tag: tag$2 } = marks;
const anyDate = String.raw`(?:(?:19|20)\d\d(?:[./-]\d{1,2}){0,2}|\d{1,2}/(?:19|20)\d\d|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?,? (?:19|20)\d\d|\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* (?:19|20)\d\d)`;
const link$2 = `${open$2}[^${open$2}${close$2}]*${close$2}`;
const wrapped$1 = `(?:\\[${link$2}(?:[,|/·]? ?${link$2})*\\]|\\(${link$2}(?:[,|/·]? ?${link$2})*\\)|${link$2})`;
const extra = `(?:${badge$2}|${code$2}|\\p{Extended_Pictographic}[\\ufe0f\\u200d]*|:[a-z0-9_+-]+:|${tag$2}[^${tag$2}${open$2}]*${tag$2})`;
const readers$1 = [
	{
		pattern: /\n/y,
		parts: () => ["{br}"]
	},
	{
		pattern: new RegExp(`\\[(\\*\\*|)([^\\[\\]${open$2}${close$2}\\n]*?)\\1\\](?!\\()`, "y"),
		parts: ([, bold = "", inner = ""], before) => {
			if (before.length > 0) return void 0;
			const dated = new RegExp(`^(.*?)(,? )?(${anyDate})$`).exec(inner);
			if (!dated) return [
				`[${bold}`,
				"{label}",
				`${bold}]`
			];
			return dated[1] ? [
				`[${bold}`,
				"{venue}",
				dated[2] ?? "",
				"{date}",
				`${bold}]`
			] : [
				`[${bold}`,
				"{date}",
				`${bold}]`
			];
		}
	},
	{
		pattern: new RegExp(`\\*\\*${link$2}\\*\\*`, "y"),
		parts: () => [
			"**",
			"{link}",
			"**"
		]
	},
	{
		pattern: new RegExp(`(\\*\\*|__)([^*_${open$2}${close$2}\\n]+)\\1`, "y"),
		parts: ([, mark = ""], before) => [
			mark,
			before.includes("{name}") ? "{label}" : "{name}",
			mark
		]
	},
	{
		pattern: new RegExp(`([*_])([^*_${open$2}${close$2}\\n]*?[^*_\\s${open$2}${close$2}.])(\\.?)\\1`, "y"),
		parts: ([, mark = "", , period = ""]) => [
			mark,
			"{authors}",
			`${period}${mark}`
		]
	},
	{
		pattern: new RegExp(`${wrapped$1}(?:(?:[,|/·]| [,|/·]|) ?${wrapped$1})*`, "y"),
		parts: ([whole], before) => [isName(whole, before) ? "{link}" : "{links}"]
	},
	{
		pattern: new RegExp(`${extra}(?:[ ,]*${extra})*`, "uy"),
		parts: () => ["{extras}"]
	}
];
/** One link that names the entry, not a run of labels. */
function isName(whole, before) {
	if (before.some((part) => part.startsWith("{") && part !== "{extras}" && part !== "{br}")) return false;
	const only = new RegExp(`^${open$2}([^${close$2}]*)${close$2}$`).exec(whole);
	return only !== null && !isLabel(only[1].replace(/[[\]*_]/g, ""));
}
const separator$1 = /^(?: (?:-|–|—|\||:|--) |: | : |\. |, | )$/;
/** The parts of an entry. */
function skeletonOf({ text }) {
	const subject = text.trimEnd();
	const parts = [];
	let at = 0;
	let words = "";
	const flush = () => {
		if (words !== "") parts.push(...wordParts(words, parts));
		words = "";
	};
	while (at < subject.length) {
		const rest = restField(parts, subject.slice(at), words);
		if (rest) {
			parts.push(...rest);
			return parts.filter((part) => part !== "");
		}
		const found = words === "" || /\W$/.test(words) ? readAt$1(subject, at, [...parts, ...words.trim() ? ["{text}"] : []]) : void 0;
		if (found) {
			flush();
			parts.push(...found.parts);
			at = found.end;
		} else words += subject[at++];
	}
	flush();
	return parts.filter((part) => part !== "");
}
function readAt$1(subject, at, before) {
	for (const { pattern, parts } of readers$1) {
		pattern.lastIndex = at;
		const match = pattern.exec(subject);
		const found = match && parts(match, before);
		if (match && found) return {
			parts: found,
			end: at + match[0].length
		};
	}
}
/** After a link or bold name and a separator all the rest is a description, whatever stands in it; badges at its end stay apart. */
function restField(parts, rest, words) {
	const last = parts.findLast((part) => part.startsWith("{") && part !== "{extras}");
	const opener = /^( (?:-|–|—|\||--) |: | : )(?=\S)/.exec(rest);
	if (words !== "" || !opener || last !== "{link}" || rest.includes("\n")) return void 0;
	const body = rest.slice(opener[0].length);
	const tail = tailStart(body);
	const core = body.slice(0, tail);
	if (core.trim() === "") return void 0;
	return [
		opener[1],
		/[.!?…。！？)][”"’'»」』*_]*$/.test(core.slice(0, tagsStart(core))) ? "{sentence}" : "{desc}",
		...tail === void 0 ? [] : [" ", "{extras}"]
	];
}
/** Plain words between two structures: spaces and separators stay literal; a year at the end is a field of its own. */
function wordParts(words, before) {
	if (separator$1.test(words)) return [words];
	const lead = /^[\s.:,;|–—-]*\s?/.exec(words)[0];
	const rest = words.slice(lead.length);
	const tail = rest.slice(withoutEnd(rest, /[\s.:,;|–—-]/).length);
	const core = words.slice(lead.length, words.length - tail.length);
	if (core === "") return [words];
	if (/^\([^()]+\)$/.test(core) && before.at(-1) === "{link}") return [
		...lead ? [lead] : [],
		"{extras}",
		...tail ? [tail] : []
	];
	const year = /^(.*?)(,? )((?:19|20)\d\d)$/.exec(core);
	const named = before.includes("{title}") ? before.includes("{authors}") ? "{venue}" : "{text}" : before.includes("{authors}") ? "{venue}" : "{title}";
	const field = year ? [...year[1] ? [named === "{title}" ? "{title}" : "{venue}", year[2]] : [], "{year}"] : [new RegExp(`^${anyDate}$`).test(core) ? "{date}" : named];
	return [
		...lead ? [lead] : [],
		...field,
		...tail ? [tail] : []
	];
}
// src/list/format/fields.ts
/** The fields of templates and what each of them matches. */
const code$1 = (character) => character.charCodeAt(0);
const open$1 = code$1(marks.open);
const close$1 = code$1(marks.close);
const badge$1 = code$1(marks.badge);
const codeSpan = code$1(marks.code);
const line = code$1(marks.break);
const bar = code$1(marks.bar);
const inline = set((one) => one !== open$1 && one !== close$1 && one !== badge$1 && one !== line && one !== bar);
const word = set((one) => one > 32 && one !== open$1 && one !== close$1 && one !== badge$1 && one !== bar);
const digit = set((one) => one >= 48 && one <= 57);
const space = set((one) => one === 32 || one === 9);
const anything = set((one) => one !== bar);
const notSpace = behind((before) => before !== 32 && before !== 9 && !Number.isNaN(before));
const noSpaceAhead = behind((_before, after) => after !== 32 && after !== 9);
const link$1 = all(set((one) => one === open$1), many(set((one) => one !== close$1), 0), set((one) => one === close$1));
const lower = "abcdefghijklmnopqrstuvwxyz";
const letters = set((one) => lower.includes(String.fromCharCode(one).toLowerCase()));
const year$1 = all(digit, digit, digit, digit);
const month = all(letters, letters, many(letters), maybe(text(".")));
const date$1 = any(all(year$1, many(all(set((one) => ".-/".includes(String.fromCharCode(one))), digit, maybe(digit)), 0)), all(digit, maybe(digit), set((one) => "./-".includes(String.fromCharCode(one))), year$1), all(month, maybe(text(",")), text(" "), year$1), all(digit, maybe(digit), text(" "), month, text(" "), year$1));
const separator = maybe(any(all(many(space), maybe(all(set((one) => ",|/·&".includes(String.fromCharCode(one))), many(space, 0)))), all(set((one) => ",|/·".includes(String.fromCharCode(one))), many(space, 0))));
const wrapped = any(link$1, all(text("["), link$1, text("]")), all(text("("), link$1, many(all(separator, link$1), 0), text(")")), all(text("["), link$1, many(all(separator, link$1)), text("]")));
const badges = all(set((one) => one === badge$1), many(all(many(set((one) => one === 32 || one === line), 0), set((one) => one === badge$1)), 0));
const isEmoji = (one) => one >= 55296 && one <= 57343 || one >= 8592 && one <= 11263 || one === 65039 || one === 8205 || one === 8419;
const tag$1 = any(set((one) => one === codeSpan), many(set(isEmoji)), all(text(":"), many(word), text(":")), all(text("["), few(inline), text("]")), all(text("*("), few(inline), text(")*")), all(text("("), few(inline), text(")")), all(text("#"), many(word)), all(set((one) => one === code$1(marks.tag)), few(inline), set((one) => one === code$1(marks.tag))));
const spaced = (part) => all(part, many(all(many(set((one) => one === 32 || one === line), 0), maybe(all(text(","), many(space, 0))), part), 0));
const words = all(noSpaceAhead, few(inline), notSpace);
const description = all(noSpaceAhead, few(anything), notSpace);
/** A tag as `#free`, be it a link or not. */
const hashTag = any(all(text("#"), many(word)), all(set((one) => one === open$1), text("#"), many(set((one) => one !== close$1), 0), set((one) => one === close$1)));
const terminators$1 = ".!?…。！？";
/** A title never begins with a dash: that is a separator, and the wrong one. */
const noDashAhead = behind((_before, after) => !"-–—".includes(String.fromCharCode(after)));
/** What may close after a terminator: a quotation, or emphasis. */
const closing = "”\"’'»」』*_";
/** Every field and what it matches; aliases say the same in the maintainer's words. */
const fields = {
	text: words,
	name: words,
	title: all(noDashAhead, words),
	venue: words,
	authors: words,
	label: words,
	link: link$1,
	links: all(wrapped, many(all(separator, wrapped), 0)),
	badges,
	tags: spaced(tag$1),
	extras: spaced(any(wrapped, set((one) => one === badge$1), tag$1)),
	year: year$1,
	date: date$1,
	sentence: all(description, behind((before) => terminators$1.includes(String.fromCharCode(before)) || before === 41 || before === close$1), many(set((one) => closing.includes(String.fromCharCode(one))), 0), many(all(many(space, 0), set((one) => one === badge$1 || isEmoji(one))), 0), many(all(many(space), hashTag), 0)),
	desc: description,
	sep: any(text(" - "), text(" – "), text(" — "), text(": ")),
	br: set((one) => one === line),
	any: many(anything, 0)
};
const fieldNames = Object.keys(fields);
// src/list/format/template.ts
/** Templates: the format of an entry as a line of Markdown with fields, read and compiled. */
/** A template that cannot be read; `column` counts from 1 in the template. */
var TemplateError = class extends Error {
	column;
	constructor(message, column) {
		super(message);
		this.name = "TemplateError";
		this.column = column;
	}
};
/**
* Reads a template: `{field}`, `{field?}`, `{? optional}`, `(|one|other|)`, all else literal Markdown.
* @throws {TemplateError} with the column of what cannot be read.
*/
function parseTemplate(source) {
	if (source.length > longestTemplate) throw new TemplateError(`a template has at most ${longestTemplate} characters`, longestTemplate + 1);
	const linked = source.replace(/\[([^[\]]*)\]\((?:\.\.|u|url)\)/g, `${marks.open}$1${marks.close}`);
	const nodes = readNodes({
		source: linked.trimStart().startsWith("|") ? withoutPadding(linked.trim()) : linked.replace(/<br ?\/?>/gi, "{br}"),
		at: 0
	}, 0);
	if (nodes.length === 0) throw new TemplateError("a template needs at least one field", 1);
	const slots = [];
	const strict = all(...nodes.map((node) => strictPattern(node, slots)));
	const looseSlots = [];
	const loose = all(...nodes.map((node) => loosePattern(node, looseSlots)));
	const compiled = {
		strict: compile(strict, slots.length),
		loose: compile(loose, looseSlots.length)
	};
	if (Math.max(compiled.strict.steps.length, compiled.loose.steps.length) > mostSteps) throw new TemplateError("a template has at most about twenty fields", 1);
	return {
		source,
		nodes,
		slots,
		looseSlots,
		...compiled
	};
}
/** At least ten times what lists need: templates come from strangers, and each entry is compared with them. */
const longestTemplate = 2e3;
const deepestSegment = 10;
const mostSteps = 4e3;
/** A row template without the spaces around its bars: tables are never re-padded, so padding does not count. */
function withoutPadding(source) {
	const parts = [];
	for (let at = 0; at < source.length;) {
		const open = source.indexOf("(|", at);
		const close = open < 0 ? -1 : source.indexOf("|)", open + 2);
		const end = close < 0 ? source.length : open;
		const cells = source.slice(at, end).split("|");
		parts.push(cells.map((cell, index) => padded(cell, {
			start: index > 0,
			end: index < cells.length - 1
		})).join(marks.bar));
		if (close >= 0) parts.push(source.slice(open, close + 2));
		at = close < 0 ? source.length : close + 2;
	}
	return parts.join("");
}
/** A cell without the spaces on the sides where bars stand. */
function padded(cell, bars) {
	const rest = bars.start ? cell.replace(/^[ \t]+/, "") : cell;
	return bars.end ? withoutEnd(rest, /[ \t]/) : rest;
}
function readNodes(reader, depth) {
	const nodes = [];
	let literal = "";
	const flush = () => {
		if (literal !== "") nodes.push({
			kind: "literal",
			text: literal
		});
		literal = "";
	};
	while (reader.at < reader.source.length) {
		const rest = reader.source.slice(reader.at);
		if (rest.startsWith("}") && depth > 0) break;
		if (/^\\[{}(]/.test(rest)) {
			literal += rest[1];
			reader.at += 2;
		} else if (rest.startsWith("{?")) {
			flush();
			if (depth >= deepestSegment) throw new TemplateError(`optional segments nest at most ${deepestSegment} levels`, reader.at + 1);
			reader.at += 2;
			const start = reader.at;
			const inner = readNodes(reader, depth + 1);
			if (reader.source[reader.at] !== "}") throw new TemplateError("this optional segment is not closed, expected `}`", start - 1);
			reader.at++;
			nodes.push({
				kind: "optional",
				nodes: inner
			});
		} else if (rest.startsWith("{")) {
			flush();
			nodes.push(readField(reader, rest));
		} else if (rest.startsWith("(|")) {
			flush();
			const end = rest.indexOf("|)", 2);
			if (end < 0) throw new TemplateError("this choice is not closed, expected `|)`", reader.at + 1);
			nodes.push({
				kind: "choice",
				texts: rest.slice(2, end).split("|")
			});
			reader.at += end + 2;
		} else {
			literal += rest[0];
			reader.at++;
		}
	}
	flush();
	return nodes;
}
function readField(reader, rest) {
	const field = /^\{\s*([a-z]+)\s*(?:(\?)\s*)?\}/.exec(rest);
	if (!field) throw new TemplateError("this field is not closed or misspelt, expected `{name}`", reader.at + 1);
	const name = field[1];
	if (!(name in fields)) throw new TemplateError(`there is no field \`{${name}}\`, expected one of ${fieldNames.join(", ")}`, reader.at + 1);
	reader.at += field[0].length;
	return {
		kind: "field",
		name,
		optional: field[2] === "?"
	};
}
function strictPattern(node, slots) {
	switch (node.kind) {
		case "literal": return node.text.startsWith(".") ? any(text(node.text), all(behind(isQuestion), text(node.text.slice(1)))) : text(node.text);
		case "field": {
			const field = save(slots.push({
				kind: "field",
				name: node.name
			}) - 1, fields[node.name]);
			return node.optional ? maybe(field) : field;
		}
		case "optional": return maybe(all(...node.nodes.map((inner) => strictPattern(inner, slots))));
		case "choice": return any(...node.texts.map(text));
	}
}
/** The same with literals that may be nearly right: marks missing, other separators, other spaces. What opens an optional segment must be right. */
function loosePattern(node, slots) {
	switch (node.kind) {
		case "literal": return save(slots.push({
			kind: "literal",
			text: node.text
		}) - 1, any(text(node.text), nearly$1(node.text)));
		case "field": {
			const pattern = node.name === "sentence" ? fields.desc : fields[node.name];
			const field = save(slots.push({
				kind: "field",
				name: node.name
			}) - 1, pattern);
			return node.optional ? maybe(field) : field;
		}
		case "optional": return maybe(all(...node.nodes.map((inner, index) => index === 0 && inner.kind === "literal" ? text(inner.text) : loosePattern(inner, slots))));
		case "choice": return any(...node.texts.map(text));
	}
}
const dash = set((one) => "-–—:.,;|".includes(String.fromCharCode(one)));
/** What may stand for a literal by mistake. Something of it must be there, or the fields around it could not be told apart. */
function nearly$1(literal) {
	const parts = [];
	for (const [piece] of literal.matchAll(/\*\*|__|[*_]|[ \t]+|[-–—:.,;|]|[\s\S]/gu)) if (/^[*_]/.test(piece)) parts.push(maybe(piece.length === 2 ? any(text("**"), text("__")) : any(text("*"), text("_"))));
	else if (/^[ \t]/.test(piece)) parts.push(many(set(isBlank), 0));
	else if (/^[-–—:.,;|]$/.test(piece)) parts.push(maybe(dash));
	else parts.push(text(piece));
	return all(...parts, behind((before, after) => before === 32 || after === 32 || isMark(before) || isMark(after) || Number.isNaN(before) || Number.isNaN(after)));
}
function isQuestion(before) {
	return "?!？！".includes(String.fromCharCode(before));
}
function isMark(one) {
	return `${marks.open}${marks.close}${marks.break}*_-–—:.,;|[]()`.includes(String.fromCharCode(one));
}
function isBlank(one) {
	return one === 32 || one === 9;
}
// src/list/format/infer.ts
/** Learns the templates that sections of a list keep: the smallest set of shapes that covers them, written by its own entries. */
/** The template of an example entry, as it is after its bullet; undefined where it is no entry. */
function templateLike(example) {
	const text = example.trim();
	const list = parseList(/^(?:[-*+] |\d+[.)] |\|)/.test(text) ? text : `- ${text}`);
	const entry = list.entries[0];
	if (!entry || list.entries.length > 1) return void 0;
	const source = write(readEntry(list, entry, false).parts);
	return isReadable(source) ? source : void 0;
}
function readEntry(list, entry, isOff) {
	const tokens = tokenizeEntry(list, entry);
	if (entry.container !== "table") return {
		entry,
		tokens,
		isOff,
		parts: skeletonOf(tokens)
	};
	return {
		entry,
		tokens,
		isOff,
		parts: entry.cells.map((cell) => cellParts(tokenize(list, trimSpan(list.text, cell), cell.holes))).flatMap((cell) => ["|", ...cell]).concat("|")
	};
}
/** Cells of a table hold one field or nothing in particular. */
function cellParts(tokens) {
	const parts = skeletonOf(tokens);
	const [only] = parts;
	if (parts.length === 1 && (only === "{link}" || only === "{date}" || only === "{year}")) return [only];
	return parts.length === 3 && parts[1] === "{link}" ? [...parts] : ["{any}"];
}
const readable = /* @__PURE__ */ new Map();
function isReadable(source) {
	let known = readable.get(source);
	if (known === void 0) {
		try {
			parseTemplate(source);
			known = /\{(?:link|links|title|name|any)\??\}/.test(source);
		} catch {
			known = false;
		}
		readable.set(source, known);
	}
	return known;
}
// src/list/format/render.ts
/** The names of the fields that a template has, in order. */
function fieldsOf({ nodes }) {
	return nodes.flatMap((node) => node.kind === "field" ? [node.name] : node.kind === "optional" ? node.nodes.flatMap((inner) => inner.kind === "field" ? [inner.name] : []) : []);
}
// lint-rules/entry-format/fields.ts
var import_fastest_levenshtein = require_fastest_levenshtein();
const fieldOptions = lazily(() => _9({
	shape: _0(_10().min(1)).optional().describe("Shapes of dates, such as `YYYY.M`"),
	wrap: _3([
		"[x](u)",
		"[[x]](u)",
		"[[x](u)]"
	]).optional().describe("How links are wrapped"),
	labels: _0(_10().min(1)).optional().describe("Labels that links may have"),
	terminator: _10().min(1).optional().describe("Marks that may end the text, the first is the usual one"),
	case: _3(["upper", "lower"]).optional().describe("Case of the first letter"),
	max: _4().min(1).optional().describe("Most characters"),
	values: _0(_10().min(1)).min(1).max(500).optional().describe("Allowed values; anything else is an error"),
	avoid: _0(_10().min(1)).max(200).optional().describe("Words that it must not have, letter case aside"),
	maxLength: _4().min(1).optional().describe("Older name of `max`"),
	enum: _0(_10()).optional().describe("Older name of `values`")
}));
/** The faults of the fields of an entry that has its format. */
function* checkFields(list, entry, spans, wanted) {
	for (const [name, options] of Object.entries(wanted)) {
		const at = spans[name];
		if (!at) continue;
		const field = {
			list,
			entry,
			name,
			at,
			text: list.text.slice(at.start, at.end),
			options
		};
		for (const check of checks) yield* check(field);
	}
}
const checks = [
	checkShape,
	checkLinks,
	checkEnd,
	checkCase,
	checkLength,
	checkValue,
	checkWords
];
/** What the parts of a shape may be, and how many characters they may take. */
const shapeParts = {
	YYYY: {
		form: /^\d{4}$/,
		lengths: [4]
	},
	MM: {
		form: /^(?:0[1-9]|1[0-2])$/,
		lengths: [2]
	},
	M: {
		form: /^(?:[1-9]|1[0-2])$/,
		lengths: [1, 2]
	},
	DD: {
		form: /^(?:0[1-9]|[12]\d|3[01])$/,
		lengths: [2]
	},
	D: {
		form: /^(?:[1-9]|[12]\d|3[01])$/,
		lengths: [1, 2]
	},
	Mon: {
		form: /^[A-Z][a-z]{2}$/,
		lengths: [3]
	}
};
/** Whether a text has a shape; all but the names of parts is literal. All ways to read it go on side by side: a shape of many `M` has very many. */
function hasShape$1(text, shape) {
	let places = /* @__PURE__ */ new Set([0]);
	for (const [part] of shape.matchAll(/YYYY|MM|Mon|M|DD|D|[\s\S]/g)) {
		const { form, lengths } = shapeParts[part] ?? {
			form: void 0,
			lengths: [1]
		};
		const next = /* @__PURE__ */ new Set();
		for (const at of places) for (const length of lengths) {
			const piece = text.slice(at, at + length);
			if (form ? form.test(piece) : piece === part) next.add(at + length);
		}
		places = next;
	}
	return places.has(text.length);
}
function* checkShape({ name, at, text, options: { shape } }) {
	if (!shape || shape.some((one) => hasShape$1(text, one))) return;
	const numbers = text.match(/\d+/g) ?? [];
	const corrected = shape.map((one) => reshape(numbers, one)).filter((one) => one !== void 0);
	const fault = {
		name,
		kind: "shape",
		at,
		found: text,
		expected: shape
	};
	yield corrected.length === 1 ? {
		...fault,
		expected: [corrected[0]],
		edit: {
			...at,
			text: corrected[0]
		}
	} : fault;
}
/** The same numbers in another shape; undefined where the shape has more or fewer of them. */
function reshape(numbers, shape) {
	const slots = shape.match(/YYYY|MM|M|DD|D/g) ?? [];
	const year = numbers.find((number) => number.length === 4);
	if (!year || slots.length !== numbers.length || slots.length === 0 || slots.filter((slot) => slot === "YYYY").length !== 1) return void 0;
	const rest = numbers.filter((number) => number !== year);
	const text = shape.replace(/YYYY|MM|M|DD|D/g, (slot) => slot === "YYYY" ? year : slot.length === 2 ? rest.shift().padStart(2, "0") : String(Number(rest.shift())));
	return hasShape$1(text, shape) ? text : void 0;
}
function* checkLinks({ list, entry, name, at, options: { wrap, labels } }) {
	for (const sample of wrap ? readWraps(list, entry) : []) {
		if (sample.form === wrap || !isInside(sample.at, {
			start: at.start - 1,
			end: at.end + 1
		})) continue;
		const edit = sample.to?.(wrap);
		yield {
			name,
			kind: "wrap",
			at: sample.at,
			found: sample.form,
			expected: [wrap],
			...edit ? { edit } : {}
		};
	}
	for (const link of labels ? entry.links : []) {
		const label = labelOf(list.text, link);
		if (!isInside(link, at) || labels.includes(label)) continue;
		const same = labels.find((one) => one.toLowerCase() === label.toLowerCase());
		const start = link.text.start + list.text.slice(link.text.start, link.text.end).indexOf(label);
		yield {
			name,
			kind: "label",
			at: {
				start: link.start,
				end: link.end
			},
			found: label,
			expected: same === void 0 ? labels : [same],
			...same ? { edit: {
				start,
				end: start + label.length,
				text: same
			} } : {}
		};
	}
}
function* checkEnd({ name, at, text, options: { terminator } }) {
	if (!terminator || [...terminator].some((mark) => text.endsWith(mark))) return;
	const usual = [...terminator][0];
	const end = {
		start: at.end,
		end: at.end
	};
	yield {
		name,
		kind: "end",
		at,
		found: text.slice(-1),
		expected: [usual],
		.../[\p{L}\p{N})]$/u.test(text) ? { edit: {
			...end,
			text: usual
		} } : {}
	};
}
/** Scripts without letter case, such as Chinese, have none to check. */
function* checkCase({ name, at, text, options: { case: wanted } }) {
	const first = /\p{L}/u.exec(text)?.[0];
	if (!wanted || !first || first.toLowerCase() === first.toUpperCase()) return;
	const right = wanted === "upper" ? first.toUpperCase() : first.toLowerCase();
	if (first !== right) yield {
		name,
		kind: "case",
		at,
		found: first,
		expected: [right]
	};
}
function* checkLength({ name, at, text, options: { max, maxLength = max } }) {
	const length = [...text].length;
	if (maxLength !== void 0 && length > maxLength) yield {
		name,
		kind: "length",
		at,
		found: `${length} characters`,
		expected: [`at most ${maxLength}`]
	};
}
/** A value that is none of those allowed; one of them takes its place where it alone is at most one edit away. */
function* checkValue({ name, at, text, options: { values, enum: allowed = values } }) {
	if (!allowed || allowed.includes(text)) return;
	const meant = meantBy(text, allowed);
	const fault = {
		name,
		kind: "value",
		at,
		found: text
	};
	yield meant === void 0 ? {
		...fault,
		expected: allowed
	} : {
		...fault,
		expected: [meant],
		edit: {
			...at,
			text: meant
		}
	};
}
/** The one allowed value that a text is in other letter case, else the one that is an edit away; values of a single letter, or that differ in digits, are other values. */
function meantBy(text, allowed) {
	const own = text.toLowerCase();
	const same = allowed.filter((one) => one.toLowerCase() === own);
	if (same.length > 0) return same.length === 1 ? same[0] : void 0;
	const near = allowed.filter((one) => Math.min(one.length, text.length) > 1 && Math.abs(one.length - text.length) <= 1 && withoutDigits(one.toLowerCase()) !== withoutDigits(own) && (0, import_fastest_levenshtein.distance)(one.toLowerCase(), own) === 1);
	return near.length === 1 ? near[0] : void 0;
}
function withoutDigits(text) {
	return text.replace(/\d+/g, "");
}
/** The first place of each word that the field must not have; what is in addresses and code is not read. */
function* checkWords({ list, entry, name, at, text, options: { avoid } }) {
	if (!avoid || avoid.length === 0) return;
	const told = /* @__PURE__ */ new Set();
	const hidden = entry.links.map((link) => ({
		start: link.text.end,
		end: link.end
	}));
	const code = [...text.matchAll(/(?<!`)(`+)(?!`)[^`]+\1(?!`)/g)].map(({ index, 0: found }) => ({
		start: at.start + index,
		end: at.start + index + found.length
	}));
	for (const { start, end, word } of placesOf(avoid, text)) {
		const place = {
			start: at.start + start,
			end: at.start + end
		};
		if (told.has(word) || [...hidden, ...code].some((span) => isInside(place, span))) continue;
		told.add(word);
		yield {
			name,
			kind: `avoid ${word}`,
			at: place,
			found: list.text.slice(place.start, place.end),
			expected: []
		};
	}
}
/** Where words are as wholes, letter case aside, in order; of scripts that write no spaces between them, anywhere. */
function placesOf(words, text) {
	const lower = text.toLowerCase();
	const folded = lower.length === text.length ? lower : text;
	return words.map((word) => word.toLowerCase()).flatMap((word) => {
		const found = [];
		for (let start = folded.indexOf(word); start >= 0; start = folded.indexOf(word, start + word.length)) {
			const end = start + word.length;
			if (!(isSpaced(word[0]) && isLetter(folded[start - 1]) || isSpaced(word.at(-1)) && isLetter(folded[end]))) found.push({
				start,
				end,
				word
			});
		}
		return found;
	}).sort((a, b) => a.start - b.start || b.end - a.end);
}
function isLetter(character) {
	return character !== void 0 && /[\p{L}\p{N}]/u.test(character);
}
function isSpaced(letter) {
	return /[\p{L}\p{N}]/u.test(letter) && !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(letter);
}
// lint-rules/entry-format/configured.ts
/** Entries against the templates of the configuration. */
const template = lazily(() => _10().min(1).superRefine((source, context) => {
	try {
		parseTemplate(source);
	} catch (error) {
		if (!(error instanceof TemplateError)) throw error;
		context.addIssue({
			code: "custom",
			message: `${error.message} (column ${error.column} of the template)`
		});
	}
}));
const example = lazily(() => _10().min(1).refine((text) => templateLike(text) !== void 0, "this is no entry that a template could be learned from"));
const sectionOptions = lazily(() => _9({
	under: _10().min(1).optional().describe("Heading of the sections this is for; `*` stands for anything"),
	container: _3([
		"list",
		"table",
		"paragraph",
		"quote"
	]).optional().describe("What holds the entries"),
	entry: _0(template()).optional().describe("Templates; the first that matches wins; `[]`: the section is judged by what it keeps"),
	like: _0(example()).default([]).describe("Example entries to make templates of"),
	fields: _8(_10(), fieldOptions()).default({}).describe("What single fields must look like"),
	min: _4().min(1).max(1e3).optional().describe("Fewest entries that a section has, those of its subsections included"),
	strictness: strictness().optional().describe("As `strictness` of the whole configuration, for these sections"),
	order: _3([
		"alpha",
		"date-desc",
		"none"
	]).optional().describe("The order of the entries; absent: the one the section keeps")
}).refine(({ entry, like, order, min, strictness: own }) => like.length > 0 || [
	entry,
	order,
	min,
	own
].some((one) => one !== void 0), "a section needs `entry` or `like`").superRefine(({ entry = [], like, fields }, context) => {
	if (Object.keys(fields).length === 0) return;
	const known = fieldsIn([...entry, ...like.flatMap((text) => templateLike(text) ?? [])]);
	if (known === void 0) return;
	const names = [...known].map((name) => `\`${name}\``).join(", ");
	const expected = names === "" ? "fields are those of `entry` or `like`" : `no template has this field, expected one of ${names}`;
	for (const name of Object.keys(fields)) if (!known.has(name)) context.addIssue({
		code: "custom",
		path: ["fields", name],
		message: expected
	});
}));
/** The fields that templates have; undefined where one of them cannot be read, which is said of it. */
function fieldsIn(sources) {
	try {
		return new Set(sources.flatMap((source) => fieldsOf(parseTemplate(source))));
	} catch (error) {
		if (error instanceof TemplateError) return void 0;
		throw error;
	}
}
const parsed = /* @__PURE__ */ new Map();
function read(source) {
	let found = parsed.get(source);
	if (!found) {
		found = parseTemplate(source);
		parsed.set(source, found);
	}
	return found;
}
/** The templates of a format, those of its example entries included. */
const sourcesOf = (format) => [...format.entry ?? [], ...format.like.map((text) => templateLike(text))];
/** Whether an entry is as a format asks, fields aside; without templates every entry is. */
function isAsConfigured(list, entry, format) {
	const tokens = tokenizeEntry(list, entry);
	return sourcesOf(format).some((source) => compare(read(source), tokens).kind === "same");
}
/** Every entry that matches none of its section's templates, with the correction where one of them is nearly met. */
function* configured(list, formatOf) {
	const sources = /* @__PURE__ */ new Map();
	for (const entry of list.entries) {
		const format = formatOf(entry);
		if (!format || entry.depth > 0) continue;
		const own = sources.get(format) ?? sourcesOf(format);
		sources.set(format, own);
		if (own.length === 0) continue;
		const tokens = tokenizeEntry(list, entry);
		const results = own.map((source) => compare(read(source), tokens));
		const same = results.find((result) => result.kind === "same");
		if (same) for (const fault of checkFields(list, entry, same.fields, format.fields)) yield fieldProblem(fault);
		if (same) continue;
		const near = results.filter((result) => result.kind === "near");
		const best = near.toSorted((a, b) => a.differences.length - b.differences.length)[0];
		yield best ? nearly(entry, best, near.length === 1) : unlike(entry, own[0]);
	}
}
/** Every section that has entries, and fewer than the configuration wants there; sections without any are `no-empty-sections`' business. */
function* shortSections({ sections, entries }, leastOf) {
	const counts = sections.map(() => 0);
	for (const { section, depth } of entries) if (depth === 0) counts[section]++;
	for (let index = sections.length - 1; index > 0; index--) {
		const { parent, heading } = sections[index];
		const [count, least] = [counts[index], leastOf(index)];
		if (parent >= 0) counts[parent] += count;
		if (least === void 0 || count === 0 || count >= least) continue;
		yield {
			message: `Unexpected section of ${count} ${count === 1 ? "entry" : "entries"}, expected at least ${least}`,
			at: heading,
			form: "few entries"
		};
	}
}
function fieldProblem({ name, kind, at, found, expected, edit }) {
	const isOfNoSet = kind === "value" || kind === "label" && !edit;
	return {
		message: `Unexpected ${kind.startsWith("avoid ") ? "word " : ""}\`${found}\` in the ${name}, expected ${oneOf(expected)}`,
		at,
		form: `field ${name} ${kind}`,
		...isOfNoSet ? { severity: "error" } : {},
		...edit ? { fix: [edit] } : {}
	};
}
/** So many of the allowed values are named. */
const mostNamed = 20;
function oneOf(all) {
	const named = all.slice(0, mostNamed).map((one) => `\`${one}\``);
	const last = all.length > mostNamed ? `${all.length - mostNamed} others` : named.pop();
	return last === void 0 ? "other words" : named.length === 0 ? last : `${named.join(", ")} or ${last}`;
}
function nearly(entry, { differences }, isCertain) {
	const first = differences[0];
	const where = first.near === "" ? "" : ` after the ${first.near}`;
	return {
		message: `Unexpected ${first.found === "" ? "nothing" : `\`${first.found}\``}${where}, expected \`${first.expected}\`${differences.length > 1 ? ` and ${differences.length - 1} more` : ""}`,
		at: entry.place,
		form: `template ${first.near} ${first.expected}`,
		...isCertain || differences.length === 1 ? { fix: differences.map(({ at, expected }) => ({
			...at,
			text: expected
		})) } : {}
	};
}
function unlike(entry, source) {
	return {
		message: `Unexpected format of \`${entry.title}\`, expected \`${source}\``,
		at: entry.place,
		form: "no template"
	};
}
// src/list/grammar/fault-form.ts
const written = new RegExp(`^(?:${[
	"joint",
	"kind",
	"part",
	"order",
	"form",
	"end",
	"balance",
	"cell",
	"value",
	"case"
].join("|")}) `);
/** The form of a deviation; of a table its column is part of it, its header is not. */
function faultForm({ scope }, { what, slot, form }, norm) {
	return `${what} ${scope.startsWith("table ") ? `${scope.slice(scope.lastIndexOf(" ") + 1)} ` : ""}${slot} ${short(form)}${norm === void 0 ? "" : ` for ${short(norm.form)}`}`;
}
/** Forms may hold any text of an entry. */
function short(form) {
	return form.slice(0, 40);
}
/** Whether a finding rests on what a section or list keeps, by its rule and form. */
function isLearned({ rule, form }) {
	return rule === "entry-format" && written.test(form);
}
// src/list/grammar/dates.ts
const names$1 = [
	"January",
	"February",
	"March",
	"April",
	"May",
	"June",
	"July",
	"August",
	"September",
	"October",
	"November",
	"December"
];
const yearFirst = /^(\d{4})(?:([./-])(\d{1,2})(?:([./-])(\d{1,2}))?)?$/;
const yearLast = /^(\d{1,2})([./-])(?:(\d{1,2})([./-]))?(\d{4})$/;
const named = /^([A-Z][a-z]{2,8})(\.?,?) (?:(\d{1,2})(,?) )?(\d{4})$/;
/** Reads a date as `Part` has it; undefined where it is none that can be. */
function readDate(raw) {
	const first = yearFirst.exec(raw);
	if (first) {
		const [, year, mark = "", month, other = "", day] = first;
		return withParts({
			year,
			month,
			day,
			shape: `Y${month ? `${mark}M` : ""}${day ? `${other}D` : ""}`
		});
	}
	const last = yearLast.exec(raw);
	if (last) {
		const [, one, mark, two, other = "", year] = last;
		if (two === void 0) return withParts({
			year,
			month: one,
			shape: `M${mark}Y`
		});
		return {
			shape: `N${mark}N${other}Y`,
			padding: void 0,
			year
		};
	}
	const spelt = named.exec(raw);
	const month = spelt ? names$1.findIndex((name) => name.startsWith(spelt[1])) + 1 : 0;
	if (!spelt || month === 0) return void 0;
	const [, name, mark, day, comma = "", year] = spelt;
	const isWhole = name === names$1[month - 1];
	const isEither = isWhole && name.length <= 4;
	const read = withParts({
		year,
		day,
		shape: `${isWhole && !isEither ? "Month" : "Mon"}${mark}${`${day === void 0 ? "" : ` D${comma}`} Y`}`
	});
	return read && {
		...read,
		month,
		...isEither && !mark.startsWith(".") ? { shape: void 0 } : {}
	};
}
function withParts({ year, month, day, shape }) {
	if (Number(month ?? 1) > 12 || Number(month ?? 1) < 1 || Number(day ?? 1) > 31) return void 0;
	const small = [month, day].filter((part) => part !== void 0 && Number(part) < 10);
	return {
		shape,
		padding: small.length === 0 ? void 0 : small.every((part) => part.startsWith("0")) ? "zero" : "none",
		year,
		...month === void 0 ? {} : { month: Number(month) },
		...day === void 0 ? {} : { day }
	};
}
/** A date in another shape; undefined where that asks for what it does not have. Months in numbers have two digits, as most have them. */
function writeDate({ year, month, day }, shape) {
	const parts = shape.match(/Month|Mon|[YMDN]/g) ?? [];
	if (parts.includes("N") || parts.includes("D") !== (day !== void 0) || parts.length - 1 - (day === void 0 ? 0 : 1) !== (month === void 0 ? 0 : 1)) return void 0;
	const texts = {
		Y: year,
		M: String(month).padStart(2, "0"),
		D: (day ?? "").padStart(2, "0"),
		Mon: names$1[(month ?? 1) - 1].slice(0, 3),
		Month: names$1[(month ?? 1) - 1]
	};
	return shape.replace(/Month|Mon|[YMD]/g, (part) => texts[part]);
}
/** The same date with or without zeros before numbers below ten. */
function padDate(raw, padding) {
	return raw.replace(/(?<!\d)0?([1-9])(?!\d)/g, padding === "zero" ? "0$1" : "$1");
}
// src/list/grammar/ends.ts
/** How a description ends, and where what follows it begins. */
const terminators = new RegExp(`[.!?…。！？]["'”’»)\\]*_${marks.close}]*$`, "u");
/** Questions and exclamations may end a title as well as a sentence, and a line that ends in a separator was cut off. */
const otherEnd = new RegExp(`[!?…！？]["'”’»)\\]*_${marks.close}]*$|\\s[-–—|:]+$`, "u");
/** How the description ends: with a sentence's end, with another punctuation mark, or with neither; and which period it has. */
function endIn({ text, sequence, scope }) {
	if (sequence.description < 0 && !scope.startsWith("table ")) return [];
	const tail = tailOf(sequence, text);
	const end = tagsStart(text.slice(0, tail));
	const words = text.slice(0, end);
	if (endsInAbbreviation(withoutEnd(words, /[)）"'”’*_]/)) || otherEnd.test(words.slice(-8))) return [];
	if (sequence.parts.some(({ kind }, index) => kind === "break" && index > sequence.description)) return [];
	const form = /(?<![.。])(?:[.。！？]\.|。。)$/.exec(words.slice(-3))?.[0] ?? (terminators.test(words.slice(-6)) || terminators.test(text.slice(-6)) ? "." : /[,;:，；：]$/.exec(words)?.[0] ?? "");
	const place = {
		start: Math.max(0, end - 1),
		end
	};
	const mark = /(?<=[\p{L}\p{N})）])[.。]$/u.exec(words.slice(-3))?.[0];
	return [{
		what: "end",
		slot: "end",
		form,
		...place
	}, ...mark === void 0 ? [] : [{
		what: "end",
		slot: "end mark",
		form: mark,
		...place
	}]];
}
/** Where what follows a description begins: badges, code, emoji, labels, tags, and groups in brackets and links after the end of its sentence. */
function tailOf({ parts, glue, description }, text) {
	let end = text.length;
	let isOpen = !terminators.test(text.slice(-6));
	for (let index = parts.length - 1; index > description && index > 0; index--) {
		const part = parts[index];
		const [kind, last] = [part.kind, parts[index - 1]];
		const isLoose = kind === "words" && tailKinds.has(last.kind) && !/\S\s+\S+\s/.test(text.slice(part.start, part.end));
		const isApart = kind === "link" && (text[part.start + 1] === "#" || /^[.!?…。！？] /.test(glue[index]));
		const isExtra = tailKinds.has(kind) || isApart;
		if (!isExtra && !isLoose && !/[([（]$/.test(glue[index])) break;
		const before = withoutEnd(text.slice(last.start, part.start), /[\s([（,|/·]/);
		const isEnd = terminators.test(before.slice(-6));
		isOpen &&= isExtra;
		if (isEnd || isOpen) end = last.start + before.length;
		isOpen &&= !isEnd;
	}
	return end;
}
const tailKinds = /* @__PURE__ */ new Set([
	"badge",
	"code",
	"emoji",
	"label",
	"tag"
]);
// src/list/grammar/first-letters.ts
/**
* The letter that a description begins with, where that says something: names such as `npm`, `iOS` or `node.js` have a letter case of their
* own, and so have notes such as `by X`.
*/
function firstLetterIn({ text, sequence: { parts, glue, description } }) {
	const part = parts[description];
	if (part?.kind !== "words" || !/^[^,;.()"“]{0,10} $/.test(glue[description])) return [];
	const word = /^\p{L}+/u.exec(text.slice(part.start, part.start + longestWord))?.[0];
	if (word === void 0 || notes.has(word.toLowerCase())) return [];
	const form = /^\p{Lu}/u.test(word) ? "capital" : /^\p{Ll}+$/u.test(word) ? "small" : void 0;
	const after = text.slice(part.start + word.length, part.start + 2 * longestWord).split(/\s/, 1)[0];
	if (form === void 0 || form === "small" && !/^(?:-[\p{L}-]+)?[.,;:!?]?$/u.test(after)) return [];
	return [{
		what: "case",
		slot: "first letter",
		form,
		start: part.start,
		end: part.start + word.length
	}];
}
/** Small letters count only in words that begin two other descriptions with a capital letter, or many anywhere: others may be names. */
function withoutNames(all) {
	const words = new Set(openers$1);
	const once = /* @__PURE__ */ new Set();
	const begun = all.flatMap(({ tokens, samples }) => {
		const found = samples.find(({ what }) => what === "case");
		return found ? [{
			found,
			word: tokens.text.slice(found.start, found.end)
		}] : [];
	});
	for (const { word } of begun) {
		if (!/^\p{Lu}\p{Ll}*$/u.test(word)) continue;
		const small = word.toLowerCase();
		if (once.has(small)) words.add(small);
		else once.add(small);
	}
	const names = new Set(begun.filter(({ found, word }) => found.form === "small" && !words.has(word)).map(({ found }) => found));
	if (names.size === 0) return all;
	return all.map((one) => one.samples.some((sample) => names.has(sample)) ? {
		...one,
		samples: one.samples.filter((sample) => !names.has(sample))
	} : one);
}
const longestWord = 30;
/** What begins a note on where something is from, or what it is for. */
const notes = /* @__PURE__ */ new Set([
	"by",
	"on",
	"from",
	"via",
	"with",
	"in",
	"for",
	"and",
	"or",
	"see",
	"formerly",
	"aka"
]);
/** Words that begin many descriptions and are no names. */
const openers$1 = `
  a an the this these your all another one some various most many
  simple fast easy free open modern powerful lightweight flexible advanced official interactive automatic online minimal minimalist tiny small
  beautiful extensible customizable declarative elegant popular quick fully highly automatically easily
  tool tools library libraries framework collection list package plugin component set wrapper implementation guide tutorial introduction
  overview course book article paper dataset benchmark survey app application extension template repository
  provides provide build builds create creates convert converts generate generates add adds get find finds make makes use uses run runs show
  shows display displays identify identifies manage manages read reads write writes allow allows enable enables help helps check checks
  detect detects learn explore discover automate automates monitor parse parses combine combines support supports turn turns
`.trim().split(/\s+/);
// src/list/grammar/parts.ts
/** An entry as a sequence of parts (link, words, code, badge, date ...) with the glue between them: what learning counts. */
const { open, close, badge, code, tag } = marks;
const marked$1 = `${open}${close}${badge}${code}${tag}`;
/** What emphasised words do not hold; words in code they may. */
const unmarked = `${open}${close}${badge}${tag}`;
const structure = `${marked$1}\\n`;
const date = String.raw`(?:(?:19|20)\d\d(?:[./-]\d{1,2}){0,2}|\d{1,2}[./-](?:\d{1,2}[./-])?(?:19|20)\d\d|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?,? (?:\d{1,2},? )?(?:19|20)\d\d)`;
const link = `${open}[^${open}${close}]*${close}`;
const readers = {
	link: new RegExp(`(\\*\\*\\*|\\*\\*|__|\\*|_|~~|)(${link})\\1`, "uy"),
	emoji: /(?:(?![©®™‼⁉↔])\p{Extended_Pictographic}|\p{Regional_Indicator})[\ufe0f\u200d\u20e3\u{1f3fb}-\u{1f3ff}]*|:[a-z][a-z0-9_+-]{0,40}:/uy,
	strong: new RegExp(`(?:(\\*\\*)(?![\\s*])[^*${unmarked}]+(?<!\\s)\\*\\*|(__)(?![\\s_])[^_${unmarked}]+(?<!\\s)__)`, "uy"),
	emphasis: new RegExp(`([*_])(?![\\s*_])[^*_${unmarked}\\n]+(?<!\\s)\\1(?![\\p{L}\\p{N}])`, "uy"),
	date: new RegExp(`${date}(?![\\p{L}\\p{N}])`, "uy"),
	words: new RegExp(`[\\p{L}\\p{N}\\p{M}#@$&+"'“‘«/\\\\][^${structure}\\[\\](){}|*（）【】［］｜\\p{Extended_Pictographic}]*`, "uy")
};
/** What words may begin with that they may not end in. */
const beginsWords = /[@$&“‘«/\\]/;
/** Another name in brackets, right after the name and before a separator. */
const alias = new RegExp(`(?: \\([^()${structure}]{1,80}\\))(?= [-–—:|] )`, "uy");
/** Where the first words end: at a dash between spaces, or a colon. */
const headEnd = /(?<! ) +[-–—~|=•·]{1,3}>? |: |：/u;
const dateAtEnd = new RegExp(`(?<=[\\p{L}\\p{N})'’])[.,]? {0,3}(${date})$`, "u");
/** Cuts the tokens of an entry, or of a cell, into parts and glue. Linear in their length. */
function readParts(tokens) {
	const text = tokens.text.trimEnd();
	const parts = [];
	const glue = [""];
	let description = -1;
	let isFirst = true;
	let hasName = false;
	let bareEnd = 0;
	const add = (kind, form, start, end) => {
		parts.push({
			kind,
			form,
			start,
			end
		});
		glue.push("");
	};
	for (let at = 0; at < text.length;) {
		const found = readAt({
			text,
			links: tokens.links
		}, at, {
			isFirst,
			hasName,
			bareEnd
		});
		if (!found) {
			glue[glue.length - 1] += text[at++];
			continue;
		}
		if (description < 0 && hasName && found.kind === "words" && isApart({
			parts,
			glue
		})) description = parts.length;
		if (found.kind === "words") {
			if (addWords(text, found, {
				add,
				isHead: parts.length === 0,
				isFree: description >= 0,
				glue,
				bareEnd
			})) bareEnd = found.end;
		} else add(found.kind, found.form, at, found.end);
		at = parts.at(-1).end;
		hasName ||= found.kind === "name";
		isFirst &&= found.kind === "emoji" || found.kind === "badge";
	}
	return mergeProse({
		parts,
		glue,
		description
	});
}
/** Whether spaces, a colon or a long dash part what follows from what is before it, emoji between them aside. */
function isApart({ parts, glue }) {
	let index = parts.length;
	while (!apart.test(glue[index]) && parts[index - 1]?.kind === "emoji") index--;
	return apart.test(glue[index]);
}
const apart = /[\s:：–—]/;
/** Whether a character of ASCII can begin a part; of spaces and of most punctuation none does. */
const canBegin = Array.from({ length: 128 }, (_, point) => /[\w#@$&+"'/\\*~:\n]/.test(String.fromCharCode(point)));
function readAt({ text, links }, at, { isFirst, hasName, bareEnd }) {
	const point = text.charCodeAt(at);
	if (canBegin[point] === false) return void 0;
	const first = text[at];
	const found = (kind, form, end) => ({
		kind,
		form,
		start: at,
		end
	});
	if (first === badge) return found("badge", "", at + 1);
	if (first === code) return found("code", "", at + 1);
	if (first === tag) return found("tag", "", at + 1);
	if (first === "\n") return found("break", "", at + 1);
	const linked = first === open || first === "*" || first === "_" || first === "~" ? run(readers.link, text, at) : void 0;
	if (linked) {
		const inner = linked[2].slice(1, -1);
		const bare = withoutEnd(inner.replace(/^[[*_`~\s]+/, ""), /[\]*_`~\s]/);
		const mark = /^(?:\*\*\*|\*\*|__|\*|_|`|\[|~~)/.exec(inner)?.[0] ?? "";
		const isWrapped = mark !== "" && inner.endsWith(mark === "[" ? "]" : mark) && inner.length > 2 * mark.length;
		const form = `${linked[1]}[${isWrapped ? `${mark}x${mark === "[" ? "]" : mark}` : "x"}]${linked[1]}`;
		const written = links.get(text.indexOf(open, at))?.kind;
		if (written === "bare" || written === "autolink") return found("address", "", at + linked[0].length);
		const kind = isLabel(bare) && !isFirst ? "label" : hasName ? "link" : "name";
		const end = at + linked[0].length;
		return found(kind, form, end + (kind === "name" ? run(alias, text, end)?.[0].length ?? 0 : 0));
	}
	const emoji = first === ":" || point > 127 ? run(readers.emoji, text, at) : void 0;
	if (emoji) return found("emoji", "", at + emoji[0].length);
	const strong = first === "*" || first === "_" ? run(readers.strong, text, at) : void 0;
	if (strong) return found("strong", strong[1] ?? strong[2], at + strong[0].length);
	const emphasis = first === "*" || first === "_" ? run(readers.emphasis, text, at) : void 0;
	if (emphasis) return found("emphasis", emphasis[1], at + emphasis[0].length);
	const dated = /[\dJFMASOND]/.test(first) ? run(readers.date, text, at) : void 0;
	if (dated && /^(?:$|[\])*_}|,.:;（）】]| [-–—|(])/.test(text.slice(at + dated[0].length, at + dated[0].length + 2))) return found("date", "", at + dated[0].length);
	if (at < bareEnd) return beginsWords.test(first) ? found("words", "", bareEnd) : void 0;
	const words = run(readers.words, text, at);
	return words ? found("words", "", at + words[0].length) : void 0;
}
function run(reader, text, at) {
	reader.lastIndex = at;
	return reader.exec(text);
}
/**
* Adds a run of words without the punctuation at its end; the first run of an entry ends at a separator, and a date at the end is a part. Comes
* back with whether the whole run is such punctuation: then its first character is a part, and so may be the others.
*/
function addWords(text, { start, end }, { add, isHead, isFree, glue, bareEnd }) {
	let run = text.slice(start, end);
	const cut = isHead ? headEnd.exec(run) : null;
	if (cut) run = run.slice(0, cut.index);
	let length = end <= bareEnd ? 0 : run.length;
	if (!run.endsWith("&")) while (length > 0 && !endsWords(run[length - 1])) length--;
	run = run.slice(0, Math.max(1, length));
	const dated = isFree || !/\d$/.test(run) ? null : dateAtEnd.exec(run.slice(-40));
	if (!dated) {
		add("words", "", start, start + run.length);
		return length === 0 && cut === null;
	}
	const from = start + run.length - dated[1].length;
	add("words", "", start, start + run.slice(0, run.length - dated[0].length).length);
	glue[glue.length - 1] = dated[0].slice(0, -dated[1].length);
	add("date", "", from, start + run.length);
	return false;
}
/** Whether a character is one that words may end in. Those of ASCII are told without Unicode classes, which are dear. */
function endsWords(one) {
	return one < "" ? /[A-Za-z0-9"'%+#]/.test(one) : /[\p{L}\p{N}\p{M}”’»\ud800-\udfff]/u.test(one);
}
/** In a description, what stands between words with ordinary spacing is prose: a link, code or emphasis in a sentence is no part. */
function mergeProse({ parts, glue, description }) {
	if (description < 0) return {
		parts,
		glue,
		description
	};
	const left = parts.slice(0, description);
	const between = glue.slice(0, description + 1);
	for (let at = description; at < parts.length; at++) {
		const part = parts[at];
		left.push(part);
		between.push(glue[at + 1]);
		if (left.length >= description + 3 && part.kind !== "words") {
			const [a, b] = left.slice(-3, -1);
			const [before, after] = between.slice(-3, -1);
			if (a.kind === "words" && endsProse.has(b.kind) && isProse(before, "") && /^[.!?。！？] $/.test(after)) {
				left.splice(-3, 2, {
					kind: "words",
					form: "",
					start: a.start,
					end: b.end
				});
				between.splice(-3, 1);
			}
		}
		if (part.kind !== "words") continue;
		while (left.length >= description + 3) {
			const [a, b, c] = left.slice(-3);
			const [before, after] = between.slice(-3, -1);
			if (a.kind !== "words" || c.kind !== "words" || !inProse.has(b.kind) || !isProse(before, after)) break;
			left.splice(-3, 3, {
				kind: "words",
				form: "",
				start: a.start,
				end: c.end
			});
			between.splice(-3, 2);
		}
		while (left.length >= description + 2) {
			const [a, b] = left.slice(-2);
			if (a.kind !== "words" || b.kind !== "words" || /[[\](){}|\n*_]/.test(between.at(-2))) break;
			left.splice(-2, 2, {
				kind: "words",
				form: "",
				start: a.start,
				end: b.end
			});
			between.splice(-2, 1);
		}
	}
	return {
		parts: left,
		glue: between,
		description
	};
}
const inProse = /* @__PURE__ */ new Set([
	"words",
	"link",
	"name",
	"code",
	"emphasis",
	"strong",
	"address",
	"date"
]);
const endsProse = /* @__PURE__ */ new Set([
	"code",
	"emphasis",
	"strong"
]);
function isProse(before, after) {
	return /^(?:[.,;:!?]?["'“”]? ?[-–—(/"'“]? ?|[（，。、：])$/.test(before) && /^(?:["'”)]{0,2}[.,;:!?]?["'”)]? ?[-–—(/"'“]? ?|[-'’]|[），。、：])$/.test(after);
}
// src/list/grammar/samples.ts
const brackets = [
	[
		"(",
		")",
		"balance ("
	],
	[
		"[",
		"]",
		"balance ["
	],
	[
		"（",
		"）",
		"balance （"
	]
];
/** Whether a text has more or fewer brackets that open than brackets that close. */
function isUneven(text, open, close) {
	return countOf(text, open) !== countOf(text, close);
}
/** How often a mark is in a text. */
function countOf(text, mark) {
	let count = 0;
	for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + mark.length)) count++;
	return count;
}
// src/list/grammar/shapes.ts
const shapes = perDocument(() => /* @__PURE__ */ new Map());
function shapeOf(list, { parts, description }) {
	const known = shapes(list);
	let key = `${description}`;
	for (const { kind } of parts) key += ` ${kind}`;
	let shape = known.get(key);
	if (!shape) {
		const kinds = parts.map(({ kind }) => kind);
		const lineEnd = lineEndIn(kinds);
		shape = {
			shared: [
				...kindsIn(kinds, description),
				...hasIn(kinds, {
					description,
					lineEnd
				}),
				...ordersIn(kinds)
			],
			lineEnd,
			joints: jointsIn$1(kinds)
		};
		known.set(key, shape);
	}
	return shape;
}
/** The edges of an entry's parts, which shared samples begin and end at: start and end of each part, then the end of the text and its start. */
function edgesOf(text, { parts }) {
	const edges = [];
	for (const { start, end } of parts) edges.push(start, end);
	edges.push(text.length, 0);
	return edges;
}
const startOf = (part) => 2 * part;
const endOf = (part) => 2 * part + 1;
const textEnd = (kinds) => 2 * kinds.length;
const textStart = (kinds) => 2 * kinds.length + 1;
/** Kinds that may follow a description without being part of its sentence. */
const afterWords = /* @__PURE__ */ new Set([
	"code",
	"badge",
	"label",
	"date",
	"break"
]);
/** Which part comes first, second, third and fourth, each by what came before; prose and emoji aside. */
function kindsIn(kinds, description) {
	const firm = [...kinds.keys()].filter((index) => {
		const kind = kinds[index];
		return kind !== "emoji" && (description < 0 || index <= description || afterWords.has(kind)) && !(kind === "words" && kinds[index - 1] === "words");
	});
	const firmKinds = firm.map((index) => kinds[index]);
	return Array.from({ length: Math.min(4, firm.length + 1) }, (_, index) => {
		const [at, before] = [firm[index], firm[index - 1]];
		return {
			what: "kind",
			slot: index === 0 ? "first" : `next ${firmKinds.slice(0, index).join(" ")}`,
			form: firmKinds[index] ?? "$",
			from: at !== void 0 ? startOf(at) : before !== void 0 ? endOf(before) : textStart(kinds),
			to: at !== void 0 ? endOf(at) : textEnd(kinds),
			later: lineAfter(firmKinds, index)
		};
	});
}
/** The kinds after one, on its line. */
function lineAfter(kinds, index) {
	const end = kinds.indexOf("break", index + 1);
	return kinds.slice(index + 1, end < 0 ? kinds.length : end);
}
const countable = [
	"code",
	"badge",
	"date",
	"strong",
	"emphasis",
	"emoji",
	"break"
];
function lineEndIn(kinds) {
	const end = kinds.indexOf("break", 1);
	return end < 0 ? {
		from: endOf(kinds.length - 1),
		to: textEnd(kinds)
	} : {
		from: endOf(end - 1),
		to: startOf(end)
	};
}
/** Which parts an entry has at all; what is missing is told at the end of its first line. */
function hasIn(kinds, { description, lineEnd }) {
	const has = (name, isThere) => ({
		what: "part",
		slot: `has ${name}`,
		form: isThere ? "yes" : "no",
		...lineEnd
	});
	return [...kinds[0] === "name" ? [has("description", description >= 0)] : [], ...countable.map((kind) => has(kind, kinds.includes(kind)))];
}
function jointsIn$1(kinds) {
	return kinds.map((kind, index) => index === 0 ? "" : `${index === 1 ? "^" : ""}${kinds[index - 1]}>${kind}`);
}
/** Which of two kinds of parts comes first on a line. */
function ordersIn(kinds) {
	const orders = [];
	let seen = [];
	for (const [at, kind] of kinds.entries()) {
		if (kind === "break") seen = [];
		if (seen.includes(kind)) continue;
		for (const other of seen) {
			const slot = `order ${[other, kind].sort().join(" ")}`;
			orders.push({
				what: "order",
				slot,
				form: `${other} ${kind}`,
				from: startOf(at),
				to: endOf(at)
			});
		}
		seen.push(kind);
	}
	return orders;
}
// src/list/grammar/typography.ts
/** A comma between words of two letters or more, of which at least one is in small letters, so that `C,C++` and numbers are left alone. */
const comma = /(?<=[\p{Ll}\p{N}]{2}["'”)]?) ?,(?: (?=[\p{L}"'“(])|(?=\p{L}[\p{Ll}\d]+(?:[\s.]|$)))/gu;
/** A bracket right after a word or a space after it, around several words: `map(x)` and `word(s)` are left alone. */
const bracket = /(?<=[\p{Ll}\p{N}]{2}|\p{Lu}{2}) ?\((?=[\p{L}\p{N}][^\s()[\]]*,? [^()[\]]{1,200}\))/gu;
/** The spacing of each such mark in a stretch of text. Linear in its length. */
function readSpacing(text, from) {
	const words = text.slice(from);
	const read = (mark, one) => [...words.matchAll(one)].map(({ 0: form, index }) => ({
		mark,
		form,
		start: from + index,
		end: from + index + form.length
	}));
	return [...words.includes(",") ? read(",", comma) : [], ...words.includes("(") ? read("(", bracket) : []];
}
// src/list/grammar/slots.ts
/** What an entry has, with where. */
function placed({ edges }, feature) {
	if ("start" in feature) return feature;
	const { from, to, ...rest } = feature;
	return {
		...rest,
		start: edges[from],
		end: edges[to]
	};
}
/** Everything that the entries of a list show. */
const readSlots = perDocument((list) => withoutNames(list.entries.flatMap((entry) => entry.cells.length > 0 ? cellsOf(list, entry) : [entryOf(list, entry)])));
function entryOf(list, entry) {
	const scope = `${/\d/.test(list.text.slice(entry.marker.start, entry.marker.end)) ? "numbered " : ""}${entry.container}${entry.depth > 0 ? " below" : ""}`;
	const tokens = tokenizeEntry(list, entry);
	const sequence = readParts(tokens);
	if (sequence.parts.length === 0) return {
		entry,
		tokens,
		scope,
		...nothingShared,
		samples: []
	};
	const frame = frameOf(list, {
		tokens,
		sequence,
		scope
	});
	const samples = samplesIn(frame).concat(firstLetterIn(frame));
	return {
		entry,
		tokens,
		scope,
		shared: frame.shape.shared,
		edges: edgesOf(frame.text, sequence),
		samples
	};
}
const nothingShared = {
	shared: [],
	edges: []
};
function frameOf(list, { tokens, sequence, scope }) {
	const text = tokens.text.trimEnd();
	return {
		list,
		tokens,
		text,
		sequence,
		scope,
		shape: shapeOf(list, sequence),
		uneven: brackets.filter(([open, close]) => isUneven(text, open, close))
	};
}
/** What an entry has besides what it shares with others of its shape. */
function samplesIn(frame) {
	return bracketsIn(frame).concat(jointsIn(frame), endIn(frame), formsIn$1(frame), balanceIn(frame), spacingIn(frame));
}
/** What an entry or a cell would show if it were written otherwise, but for its first letter, which stays; of a cell only its parts and the glue between them. */
function samplesOf(list, { scope }, tokens) {
	const sequence = readParts(tokens);
	if (sequence.parts.length === 0) return [];
	const frame = frameOf(list, {
		tokens,
		sequence,
		scope
	});
	if (scope.startsWith("table ")) return [
		...jointsIn(frame),
		...formsIn$1(frame),
		...balanceIn(frame)
	];
	const edges = edgesOf(frame.text, sequence);
	return [...frame.shape.shared.map((one) => placed({ edges }, one)), ...samplesIn(frame)];
}
/** A row, cell by cell; columns of tables with the same header are one. */
function cellsOf(list, entry) {
	const table = `table ${headers(list).get(entry.group) ?? ""}`;
	return entry.cells.map((cell, column) => {
		const span = trimSpan(list.text, cell);
		const tokens = tokenize(list, span, cell.holes);
		const sequence = readParts(tokens);
		const scope = `${table} ${column}`;
		const frame = frameOf(list, {
			tokens,
			sequence,
			scope
		});
		const raw = list.text.slice(span.start, span.end);
		const whole = {
			start: 0,
			end: tokens.text.length
		};
		const samples = [];
		const isSign = sequence.parts.length === 0 && raw.trim() !== "";
		const kinds = sequence.parts.map(({ kind }) => kind).join(" ");
		samples.push({
			what: "cell",
			slot: isSign ? nothingThere : "cell",
			form: kinds,
			...whole
		});
		if (raw.length <= longestValue) samples.push({
			what: "value",
			slot: "value",
			form: raw,
			...whole
		});
		if (sequence.parts.length > 0) samples.push(...jointsIn(frame), ...formsIn$1(frame), ...balanceIn(frame));
		if (/\s\S+\s/.test(tokens.text)) samples.push(...endIn(frame), ...spacingIn(frame));
		return {
			entry,
			tokens,
			scope,
			...nothingShared,
			samples
		};
	});
}
/** The place of cells that hold a sign for a value that there is not. */
const nothingThere = "sign";
/** A longer cell or code is no value of a few, but words. */
const longestValue = 24;
const headers = perDocument((list) => new Map(list.blocks.flatMap((block) => block.kind === "row" && block.header ? [[`table ${block.table}`, block.cells.map((cell) => list.text.slice(cell.start, cell.end).trim().toLowerCase()).join("|")]] : [])));
/** Whether an entry ends in brackets. */
function bracketsIn({ text, sequence, shape: { lineEnd } }) {
	const { parts, glue } = sequence;
	const last = parts.at(-1);
	const isThere = /^[)）]/.test(glue.at(-1)) || last.kind === "emphasis" && /[)）][*_]$/.test(text.slice(last.end - 2, last.end));
	const edges = edgesOf(text, sequence);
	return [{
		what: "part",
		slot: "has brackets",
		form: isThere ? "yes" : "no",
		start: edges[lineEnd.from],
		end: edges[lineEnd.to]
	}];
}
/** The glue before the first part, between each two, and after the last; words in brackets are free, but for the first. The period of an abbreviation is its own. */
function jointsIn({ text, sequence: { parts, glue, description }, scope, shape, uneven }) {
	const joint = (slot, form, start, end) => ({
		what: "joint",
		slot,
		form,
		start,
		end
	});
	const first = parts[0];
	const last = parts.at(-1);
	const isRow = scope.startsWith("table ");
	const samples = [joint(`open ${first.kind}`, glue[0], 0, first.start)];
	for (let index = 1; index < parts.length; index++) {
		const [left, right] = [parts[index - 1], parts[index]];
		if ((index > 1 || isRow) && left.kind === "words" && right.kind === "words") continue;
		const isShort = left.kind === "words" && glue[index].startsWith(".") && endsInAbbreviation(text.slice(Math.max(0, left.end - 16), left.end + 1));
		const [start, end] = isShort ? [1, glue[index].length] : withoutQuotes(glue[index], {
			left,
			right,
			isProse: description >= 0 && index >= description
		});
		const slot = isShort ? shape.joints[index].replace(">", ".>") : shape.joints[index];
		samples.push(joint(slot, glue[index].slice(start, end), left.end + start, left.end + end));
	}
	const isProse = last.kind === "words" || description >= 0;
	const rest = isProse ? withoutEnd(glue.at(-1), /[.!?…。！？]/) : glue.at(-1);
	samples.push(joint(`${last.kind}>$`, isProse && /^[()（）"'”’*_.!?]*$/.test(rest) ? "" : rest, last.end, text.length));
	return uneven.length === 0 ? samples : samples.filter(({ form }) => !uneven.some(([open, close]) => isUneven(form, open, close)));
}
/** Where the glue begins and ends without what belongs to the words beside it: brackets and quotes that open after a separator, or close a sentence. */
function withoutQuotes(glue, { left, right, isProse }) {
	const start = isProse && left.kind === "words" ? /^[)）"'”’.!?…。！？]*/.exec(glue)[0].length : 0;
	const separator = right.kind === "words" && left.kind === "name" ? withoutEnd(glue, /[([（"“'.#…]/) : glue;
	return [start, /\S\s{1,4}$/.test(separator.slice(-8)) ? Math.max(start, separator.length) : glue.length];
}
const formed = /* @__PURE__ */ new Set([
	"name",
	"label",
	"strong",
	"emphasis"
]);
/** How parts are written, and which place a value in code has among the values of its entry. */
function formsIn$1({ list, tokens, sequence: { parts } }) {
	const samples = [];
	const done = /* @__PURE__ */ new Set();
	let place = 0;
	for (const [index, part] of parts.entries()) {
		const { kind, form, start, end } = part;
		const dated = readDate(kind === "date" ? tokens.text.slice(start, end) : kind === "code" ? withoutEnd(codeOf(list, tokens, part).replace(/^`+/, ""), /`/) : "");
		if (dated) samples.push(...datesIn(dated, `${kind === "code" ? "code " : ""}after ${parts[index - 1]?.kind ?? "nothing"}`, {
			start,
			end
		}));
		if (kind === "code") {
			const value = codeOf(list, tokens, part);
			if (value.length <= longestValue) samples.push({
				what: "value",
				slot: `place of ${value}`,
				form: String(Math.min(place, 3)),
				start,
				end
			});
			place++;
		}
		samples.push(...wordsIn(tokens, part, parts[index - 1]));
		if (!formed.has(kind) || done.has(`${kind} ${form}`)) continue;
		done.add(`${kind} ${form}`);
		samples.push({
			what: "form",
			slot: `form of ${kind}`,
			form,
			start,
			end
		});
	}
	return samples;
}
/** The words of a link that is no name: entries may have the same ones there, as `link`. */
function wordsIn({ text }, { kind, start, end }, before) {
	if (kind !== "label" && kind !== "link" && kind !== "name") return [];
	const open = text.indexOf(marks.open, start);
	const close = text.indexOf(marks.close, open);
	const words = text.slice(open + 1, close);
	if (open < 0 || close >= end || words.length > longestValue || !/^\p{L}[\p{L} ]*$/u.test(words)) return [];
	return [{
		what: "form",
		slot: `${linkWords}${before?.kind ?? "nothing"}`,
		form: words,
		start: open + 1,
		end: close
	}];
}
/** The place of the words of a link, by the part before it. */
const linkWords = "words of the link after ";
/** How a date is written. */
function datesIn({ shape, padding }, place, span) {
	return [...shape === void 0 ? [] : [{
		what: "form",
		slot: `date ${place}`,
		form: shape,
		...span
	}], ...padding === void 0 ? [] : [{
		what: "form",
		slot: `zeros in date ${place}`,
		form: padding,
		...span
	}]];
}
function codeOf(list, tokens, { start, end }) {
	return list.text.slice(offsetAt(tokens, start), offsetAt(tokens, end));
}
/** The spaces around commas and before brackets in a description. */
function spacingIn({ text, sequence: { parts, description }, scope }) {
	return readSpacing(text, scope.startsWith("table ") ? 0 : parts[description]?.start ?? text.length).map(({ mark, ...spacing }) => ({
		what: "joint",
		slot: `mark ${mark}`,
		...spacing
	}));
}
/** Whether brackets that open are closed, and straight quotes come in pairs; where not, at the first mark without a partner. */
function balanceIn({ text, uneven }) {
	const balance = (slot, odd) => ({
		what: "balance",
		slot,
		form: odd < 0 ? "closed" : "open",
		start: Math.max(0, odd),
		end: odd < 0 ? text.length : odd + 1
	});
	const isEven = countOf(text, "\"") % 2 === 0;
	return [...brackets.map((pair) => balance(pair[2], uneven.includes(pair) ? oddBracket(text, pair[0], pair[1]) : -1)), balance("balance \"", isEven ? -1 : text.lastIndexOf("\""))];
}
/** Where the first bracket without a partner is. */
function oddBracket(text, open, close) {
	const opened = [];
	for (let at = 0; at < text.length; at++) if (text[at] === open) opened.push(at);
	else if (text[at] === close && opened.pop() === void 0) return at;
	return opened[0] ?? -1;
}
// src/list/grammar/guide-forms.ts
const formsIn = perDocument((list) => new Set(examplesIn(list).flatMap(({ examples }) => readSlots(examples).flatMap(({ scope, shared, samples }) => [...shared, ...samples].map(({ slot, form }) => `${scope}\0${slot}\0${form}`)))));
/** Whether the guide of a list shows a form in a slot. */
function isInGuide(list, scope, { slot, form }) {
	return formsIn(list).has(`${scope}\0${slot}\0${form}`);
}
// src/list/grammar/learn.ts
const steps = [
	{
		share: .85,
		least: 15,
		rare: .02
	},
	{
		share: .74,
		least: 8,
		rare: .03
	},
	{
		share: .65,
		least: 6,
		rare: .05
	},
	{
		share: .6,
		least: 5,
		rare: .08
	}
];
/** For a warning, and for a note. */
const bounds = {
	lenient: [steps[0], steps[1]],
	usual: [steps[1], steps[2]],
	strict: [steps[2], steps[3]]
};
/** How often each form stands in each slot, in the whole list and by section; an entry counts once for each form. */
const learn = perDocument((list) => {
	const whole = /* @__PURE__ */ new Map();
	const sections = /* @__PURE__ */ new Map();
	for (const { entry, scope, shared, samples } of readSlots(list)) {
		const all = within(whole, scope, newSlots);
		const own = within(within(sections, entry.section, newScopes), scope, newSlots);
		const add = ({ slot, form }) => {
			count$1(within(all, slot, newCounts), form, entry);
			count$1(within(own, slot, newCounts), form, entry);
		};
		shared.forEach(add);
		samples.forEach(add);
	}
	return {
		whole,
		sections
	};
});
const newScopes = () => /* @__PURE__ */ new Map();
const newSlots = () => /* @__PURE__ */ new Map();
const newCounts = () => ({
	forms: /* @__PURE__ */ new Map(),
	total: 0,
	most: "",
	best: 0
});
function within(all, key, make) {
	let found = all.get(key);
	if (found === void 0) {
		found = make();
		all.set(key, found);
	}
	return found;
}
/** Counts an entry for a form; a second time for the same entry changes nothing. */
function count$1(counts, form, entry) {
	const known = counts.forms.get(form);
	if (known?.last === entry) return;
	const times = known ? ++known.count : 1;
	if (known) known.last = entry;
	else counts.forms.set(form, {
		count: 1,
		example: entry,
		last: entry
	});
	counts.total++;
	if (times <= counts.best) return;
	counts.most = form;
	counts.best = times;
}
/** What so many entries do otherwise in the same way is no slip: no note is made of it. */
const habit$1 = 3;
/** Whether a slot is about what people leave out without meaning to, as often as they do. */
function isForgotten(slot) {
	return slot === "end" || slot.startsWith("has ");
}
const z = 1.645;
/** The lower end of Wilson's interval for a share, one-sided, with 95 % confidence. */
function lowestShare(count, total) {
	const share = count / total;
	const square = z * z;
	return (share + square / (2 * total) - z * Math.sqrt((share * (1 - share) + square / (4 * total)) / total)) / (1 + square / total);
}
/** What some counts say of a form. */
function judge$1(counts, { slot, form }, [clear, weak]) {
	if (!counts || counts.total < weak.least) return "few";
	if (counts.most === form) return "same";
	const { forms, total, most } = counts;
	const best = forms.get(most);
	const own = forms.get(form)?.count ?? 0;
	if (own > weak.rare * total + .5) return "mixed";
	const share = lowestShare(best.count, total);
	const holds = (bound) => total >= bound.least && share >= bound.share && own <= bound.rare * total + .5;
	const isClear = holds(clear);
	return isClear || (own < habit$1 || isForgotten(slot)) && holds(weak) ? {
		form: most,
		count: best.count,
		example: best.example,
		total,
		own,
		isClear
	} : "mixed";
}
/** The values of a small set, the most frequent first: each several times, none beside them but, perhaps once, `form` itself. */
function closedSet(counts, form) {
	if (!counts || counts.forms.size > mostValues + 1 || (counts.forms.get(form)?.count ?? 0) > 1) return void 0;
	const others = [...counts.forms].filter(([other]) => other !== form).sort((a, b) => b[1].count - a[1].count);
	const total = others.reduce((sum, [, { count: times }]) => sum + times, 0);
	if (isRating([form, ...others.map(([value]) => value)])) return void 0;
	if (others.length === 0 || others.length > mostValues || total < leastOfSet || others.some(([, { count: times }]) => times < 3)) return void 0;
	return {
		values: others.map(([value]) => value),
		total,
		example: others[0][1].example
	};
}
/** Whether values are one sign, more or less often: no such set is closed. */
function isRating(values) {
	return /^[^\p{L}\p{N}]+$/u.test(values.join("")) && new Set(values.join("").replace(/\s/g, "")).size <= 2;
}
/** A set of more values may have another one; from fewer samples nobody knows. */
const mostValues = 8;
const leastOfSet = 20;
/** The set of values that a column keeps and a cell does not have. */
function setFor(base, { slot, form }, { scope, section }) {
	const { whole, sections } = learn(base);
	if ((whole.get(scope)?.get(slot)?.forms.get(form)?.count ?? 0) > 1) return void 0;
	const own = section === void 0 ? void 0 : closedSet(sections.get(section)?.get(scope)?.get(slot), form);
	if (own) return {
		...own,
		scope: base.sections[section].title
	};
	const all = closedSet(whole.get(scope)?.get(slot), form);
	return all && {
		...all,
		scope: ""
	};
}
/** Whether most entries of a list have a form in a slot. */
function isUsual(base, scope, { slot, form }) {
	return learn(base).whole.get(scope)?.get(slot)?.most === form;
}
/** Whether an entry of a list has anything in a slot. */
function hasSlot(base, scope, slot) {
	return learn(base).whole.get(scope)?.has(slot) ?? false;
}
/** Whether the whole list clearly keeps a form in the place of a sample, and has that of the sample nowhere else where nobody forgets it: its section has too few entries to be clear. */
function isClearInList(base, sample, { scope, form, strictness }) {
	const judged = judge$1(learn(base).whole.get(scope)?.get(sample.slot), sample, bounds[strictness]);
	return typeof judged === "object" && judged.isClear && (judged.own <= 1 || isForgotten(sample.slot)) && judged.form === form;
}
/** So many samples show what is usual in a slot. */
const fewestUsual = 5;
/** Whether most entries of a section have a form in a slot, or where few of them show anything there most of the list. */
function isUsualAt(base, { slot, form }, { scope, section }) {
	const { whole, sections } = learn(base);
	const own = section === void 0 ? void 0 : sections.get(section)?.get(scope)?.get(slot);
	const counts = own && own.total >= fewestUsual ? own : whole.get(scope)?.get(slot);
	return counts !== void 0 && counts.total >= fewestUsual && counts.most === form && 2 * counts.forms.get(form).count > counts.total;
}
/** Says of what is in one place what it should be, by their section in `base`, or where too few speak there by the whole list; undefined where it is right or nothing is clear. */
function normsAt(base, { scope, section, strictness }) {
	const { whole, sections } = learn(base);
	const inSection = section === void 0 ? void 0 : sections.get(section)?.get(scope);
	const inList = whole.get(scope);
	return (feature) => {
		const { slot, form } = feature;
		const own = inSection?.get(slot);
		const here = judge$1(own, feature, bounds[strictness]);
		if (here === "same" || here === "mixed") return void 0;
		const all = inList?.get(slot);
		if (here !== "few") return !here.isClear && !isForgotten(slot) && (all?.forms.get(form)?.count ?? 0) >= habit$1 ? void 0 : {
			...here,
			scope: base.sections[section].title
		};
		const there = judge$1(all, feature, bounds[strictness]);
		if (typeof there !== "object") return void 0;
		return (own ? own.total - (own.forms.get(there.form)?.count ?? 0) : 0) > .3 * (own?.total ?? 0) ? void 0 : {
			...there,
			scope: ""
		};
	};
}
// lint-rules/entry-format/deviation-edits.ts
/** The edit, or undefined where more than one would do, or where brackets, quotes or emphasis would end up worse. */
function editFor(list, { tokens }, { what, slot, start, end, form }, norm) {
	const span = {
		start: offsetAt(tokens, start),
		end: offsetAt(tokens, end)
	};
	if (what === "joint") {
		const inside = /([^\s\p{L}\p{N}])[*_]{1,3}$/u.exec(tokens.text.slice(Math.max(0, start - 4), start))?.[1];
		if (inside !== void 0 && norm.trim().startsWith(inside) && !form.trim().startsWith(inside)) return void 0;
		if (!/^[\s\p{P}\p{S}]*$/u.test(form) || marksOf(form) !== marksOf(norm) || norm.includes("\n") || form.includes("\n")) return void 0;
		return {
			...span,
			text: norm
		};
	}
	if (what === "end") {
		const last = list.text[span.end - 1] ?? "";
		if (slot === "end mark") return last === form ? {
			start: span.end - 1,
			end: span.end,
			text: norm
		} : void 0;
		if (norm === "." && form === "") return {
			start: span.end,
			end: span.end,
			text: /[\u3040-\u9fff]/.test(last) ? "。" : "."
		};
		if (norm === "." && /^(?:[.。]\.|。。)$/.test(form)) return {
			start: span.end - 1,
			end: span.end,
			text: ""
		};
		if (norm === "." && /^[,;:，；：]$/.test(form)) return {
			start: span.end - 1,
			end: span.end,
			text: "."
		};
		if (norm === "" && /[.。]/.test(last) && form === "." && !/(?:\.\.|etc\.|\b\p{Lu}\.)$/u.test(list.text.slice(Math.max(0, span.end - 5), span.end))) return {
			start: span.end - 1,
			end: span.end,
			text: ""
		};
		return;
	}
	if (what === "case") return {
		start: span.start,
		end: span.start + 1,
		text: list.text[span.start].toUpperCase()
	};
	if (/^(?:zeros in )?date /.test(slot)) return dateEdit(list, span, {
		slot,
		norm
	});
	if (slot.startsWith("words of the link after ")) return {
		...span,
		text: norm
	};
	if (what === "form") return formEdit(list, tokens, {
		span,
		start,
		form,
		norm
	});
}
/** A date written as others write theirs, with the parts that it has. */
function dateEdit({ text }, span, { slot, norm }) {
	const marks = /^`*/.exec(text.slice(span.start, span.end))[0].length;
	const own = {
		start: span.start + marks,
		end: span.end - marks
	};
	const raw = text.slice(own.start, own.end);
	const dated = readDate(raw);
	const written = slot.startsWith("zeros ") ? padDate(raw, norm === "zero" ? "zero" : "none") : dated && writeDate(dated, norm);
	return written === void 0 ? void 0 : {
		...own,
		text: written
	};
}
/** A link written with the marks of the others, around it and around its text; strong and emphasised words likewise. */
function formEdit(list, tokens, { span, start, form, norm }) {
	const raw = list.text.slice(span.start, span.end);
	if (/^[*_]{1,2}$/.test(form) && /^[*_]{1,2}$/.test(norm)) {
		const inner = raw.slice(form.length, -form.length);
		return form.length !== norm.length || inner.includes(norm[0]) ? void 0 : {
			...span,
			text: `${norm}${inner}${norm}`
		};
	}
	const [own, other] = [wrapOf.exec(form), wrapOf.exec(norm)];
	const link = tokens.links.get(tokens.text.indexOf(marks.open, start));
	if (!own || !other || link?.kind !== "inline") return void 0;
	const label = list.text.slice(link.text.start + own[2].length, link.text.end - own[3].length);
	const target = list.text.slice(link.text.end + 1, link.end);
	const outer = own[1].length;
	if (besideMark.test(`${list.text.slice(Math.max(offsetAt(tokens, 0), span.start - 3), span.start)}\n${list.text.slice(span.end, span.end + 3)}`)) return void 0;
	if (/[[\]*_`]/.test(label) || list.text.slice(link.start - outer, link.start) !== own[1]) return void 0;
	return {
		start: link.start - outer,
		end: link.end + outer,
		text: `${other[1]}[${other[2]}${label}${other[3]}]${target}${other[1]}`
	};
}
/** A mark of emphasis beside a link, with a space or punctuation between at most: it may be meant for the link, and another pair would not help. */
const besideMark = /[*_] ?\n|\n[\s:：,.;]?[*_]/;
const wrapOf = /^([*_~]*)\[([^x]*)x([^x]*)\]\1$/;
/** The brackets and emphasis marks of a glue, in order. */
function marksOf(glue) {
	return glue.replace(/[^[\](){}*_`~<>（）【】［］"“”]/g, "");
}
// lint-rules/entry-format/deviation-words.ts
const names = {
	name: "link",
	link: "link",
	label: "link label",
	address: "address",
	badge: "badge",
	code: "text in code",
	tag: "HTML tag",
	break: "line break",
	emoji: "emoji",
	date: "date",
	words: "text",
	strong: "bold text",
	emphasis: "italic text",
	$: "end"
};
const withArticle = (kind) => kind === "words" || kind === "code" || kind === "strong" || kind === "emphasis" ? names[kind] : kind === "$" ? "nothing" : `${/^[aeiou]/.test(names[kind]) ? "an" : "a"} ${names[kind]}`;
/** What is found, what is expected, and what the others have. */
function wordsOf({ what, slot, form }, norm) {
	const name = slot;
	switch (what) {
		case "joint": return jointWords(name, form, norm.form);
		case "end":
			if (slot === "end mark") return {
				found: `${quote(form)} at the end`,
				expected: quote(norm.form),
				have: `${quote(norm.form)} at the end of the description`
			};
			return norm.form === "." ? form.length > 1 ? {
				found: "two periods at the end of the description",
				expected: "one",
				have: "one period at the end of the description"
			} : {
				found: "end of the description",
				expected: "a period",
				have: "a period at the end of the description"
			} : {
				found: `${quote(form)} at the end of the description`,
				expected: norm.form === "" ? "none" : quote(norm.form),
				have: norm.form === "" ? "no period at the end of the description" : `${quote(norm.form)} at the end of the description`
			};
		case "part": {
			const part = name.slice(4);
			const said = part === "description" ? "a description" : part === "brackets" ? "words in brackets at the end" : withArticle(part);
			return {
				found: `entry without ${said}`,
				expected: said,
				have: said
			};
		}
		case "kind": {
			const before = name.startsWith("next ") ? name.slice(5).split(" ").at(-1) : void 0;
			const place = before ? ` after the ${names[before]}` : " at the start";
			return {
				found: `${withArticle(form)}${place}`.replace(/^an? /, ""),
				expected: withArticle(norm.form),
				have: `${withArticle(norm.form)}${place}`
			};
		}
		case "order": {
			const [first, second] = norm.form.split(" ");
			return {
				found: `order of parts`,
				expected: `the ${names[first]} before the ${names[second]}`,
				have: `the ${names[first]} before the ${names[second]}`
			};
		}
		case "form":
			if (name.startsWith("date ")) return {
				found: `form of a date like ${dateWords(form)}`,
				expected: `one like ${dateWords(norm.form)}`,
				have: `dates like ${dateWords(norm.form)}`
			};
			if (name.startsWith("words of the link after ")) return {
				found: `link text ${quote(form)}`,
				expected: quote(norm.form),
				have: `${quote(norm.form)} as the text of the link`
			};
			if (name.startsWith("zeros ")) {
				const said = (padding) => `${padding === "zero" ? "a" : "no"} zero before numbers below ten`;
				return {
					found: `date with ${said(form)}`,
					expected: said(norm.form),
					have: `${said(norm.form)} in dates`
				};
			}
			return {
				found: quote(form),
				expected: quote(norm.form),
				have: `${quote(norm.form)} as the form of the ${names[name.slice(8)] ?? "part"}`
			};
		case "balance": return name === "balance \"" ? {
			found: "quotation mark without its partner",
			expected: "two",
			have: "no single quotation mark"
		} : {
			found: `\`${name.at(-1)}\` or its partner alone`,
			expected: "both or neither",
			have: "no single brackets"
		};
		case "case": return {
			found: "small letter at the start of the description",
			expected: "a capital letter",
			have: "a capital letter at the start of the description"
		};
		case "cell": return {
			found: form === "" ? "empty cell" : `${cellWords(form)} in this cell`,
			expected: cellWords(norm.form),
			have: `${cellWords(norm.form)} in this column`
		};
		case "value": {
			const value = quote(name.slice(9).replaceAll("`", ""));
			const place = (at) => `as the ${ordinals[Number(at)]} value in code`;
			return {
				found: `${value} ${place(form)}`,
				expected: `it ${place(norm.form)}`,
				have: `${value} ${place(norm.form)}`
			};
		}
	}
}
/** A shape of dates as an example of it. */
function dateWords(shape) {
	const parts = {
		Y: "2024",
		M: "03",
		D: "25",
		N: "25",
		Mon: "Mar",
		Month: "March"
	};
	return code$3(shape.replace("N", "03").replace(/Month|Mon|[YMDN]/g, (part) => parts[part]));
}
function cellWords(kinds) {
	return kinds === "" ? "an empty cell" : kinds.split(" ").map((kind, index) => index === 0 ? withArticle(kind) : names[kind]).join(" and ");
}
function jointWords(name, form, norm) {
	if (name.startsWith("mark ")) {
		const mark = name.slice(5);
		const place = mark === "(" ? `before \`${mark}\`` : `after \`${mark}\``;
		return form.startsWith(" ") && mark === "," ? {
			found: `space before \`${mark}\``,
			expected: "none",
			have: `no space before \`${mark}\``
		} : {
			found: `word right ${place}`,
			expected: "a space",
			have: `a space ${place}`
		};
	}
	const isStart = name.startsWith("open ");
	const [left = "", right = ""] = name.replace(/^\^|\./g, "").split(">");
	const place = isStart ? "at the start" : right === "$" ? `after the ${names[left]} at the end` : `between the ${names[left]} and the ${left === "name" && right === "words" ? "description" : names[right]}`;
	const [found, expected] = quoteApart(form, norm);
	return {
		found: `${found} ${place}`,
		expected,
		have: `${expected} ${place}`
	};
}
/** Two forms in quotes; where only spaces differ, each space is shown. */
function quoteApart(form, norm) {
	const isClear = form.trim() !== norm.trim();
	const shown = (text) => isClear || text.trim() === "" ? quote(text) : code$3(text.replaceAll(" ", "␣"));
	return [shown(form), shown(norm)];
}
function quote(form) {
	if (form === "") return "nothing";
	return form.trim() === "" ? form === " " ? "a space" : "spaces" : code$3(form.trim() || form);
}
const ordinals = [
	"first",
	"second",
	"third",
	"last"
];
/** What is found and expected where a column has a few values only. */
function wordsOfSet(form, values) {
	const all = values.map((value) => quote(value.replaceAll("`", "")));
	const said = all.length === 1 ? all[0] : `${all.slice(0, -1).join(", ")} or ${all.at(-1)}`;
	return {
		found: `value ${quote(form.replaceAll("`", ""))}`,
		expected: said,
		have: `${said} in this column`
	};
}
// lint-rules/entry-format/mending.ts
/** Longer entries, and more places for a mark, are not tried. */
const longest = 2e3;
const mostPlaces = 16;
/** Whether one mark may be what a sample is about. */
function isMendable({ what, slot, form }, norm) {
	return what === "balance" || /(?:strong|emphasis|has brackets|form of name)$/.test(slot) || what === "joint" && (bracketKinds(form, norm) !== void 0 || behindMarks.test(slot));
}
/** The edits that mend an entry; undefined where no change does, or more than one. */
function mend(list, shown, sample, { norm, deviates, isUsual }) {
	const { tokens } = shown;
	if (tokens.text.length > longest) return void 0;
	const before = new Set([...shown.shared, ...shown.samples].map(keyOf$1));
	const mended = changesFor(tokens, sample, norm).filter((change) => {
		const written = {
			...shown,
			tokens: change.toReversed().reduce(rewritten, tokens)
		};
		const after = samplesOf(list, shown, written.tokens);
		const fresh = after.filter((one) => !before.has(keyOf$1(one)));
		return fresh.some(({ slot, form }) => slot === sample.slot && form !== sample.form) && after.every(({ what, slot, form }) => what !== "balance" || form === "closed" || slot === "balance \"") && fresh.every((one) => isUsual(one) && !deviates(written, one));
	});
	if (mended.length !== 1) return void 0;
	return mended[0].map(({ start, end, text }) => ({
		start: offsetAt(tokens, start),
		end: offsetAt(tokens, end),
		text
	}));
}
function keyOf$1({ slot, form }) {
	return `${slot}\n${form}`;
}
function changesFor(tokens, { what, slot, form, start, end }, norm) {
	if (what === "balance") return ofBracket(tokens, start);
	if (slot === "has brackets") return atEnd(tokens);
	if (/(?:strong|emphasis|form of name)$/.test(slot)) return ofEmphasis(tokens);
	const kinds = bracketKinds(form, norm);
	return kinds ? ofKind(tokens, {
		start,
		end
	}, kinds) : swaps(tokens);
}
/** Glue behind a part that may have marks of emphasis. */
const behindMarks = /(?:name|link|strong|emphasis)>/;
const partners = {
	"(": ")",
	"[": "]",
	"（": "）",
	"【": "】",
	"「": "」",
	"{": "}"
};
const openers = Object.fromEntries(Object.entries(partners).map(([open, close]) => [close, open]));
/**
* The bracket goes, or its partner comes: after a part behind it, or before one in front of it. Where words begin or end that stand in
* brackets nobody knows.
*/
function ofBracket(tokens, at) {
	const bracket = tokens.text[at] ?? "";
	const { parts } = readParts(tokens);
	const isFirm = (part) => part !== void 0 && part.kind !== "words";
	const remove = {
		start: at,
		end: at + 1,
		text: ""
	};
	const [close, open] = [partners[bracket], openers[bracket]];
	if (close !== void 0) {
		const behind = parts.filter(({ start }) => start > at);
		const places = behind.filter(isFirm).map(({ end }) => insert(end, close));
		return [...isFirm(behind[0]) ? [remove] : [], ...places.slice(0, mostPlaces)].map((one) => [one]);
	}
	if (open === void 0) return [];
	const inFront = parts.filter(({ end }) => end <= at);
	const places = inFront.filter(isFirm).map(({ start }) => insert(start, open));
	return [...isFirm(inFront.at(-1)) ? [remove] : [], ...places.slice(-16)].map((one) => [one]);
}
function insert(place, text) {
	return {
		start: place,
		end: place,
		text
	};
}
/** The one bracket in which two glues differ; undefined where they differ in more, or in none. */
function bracketKinds(form, norm) {
	const [own, other] = [form, norm].map((glue) => Array.from(glue.replace(/\s/g, "")));
	if (own.length !== other.length) return void 0;
	const places = own.flatMap((mark, index) => mark === other[index] ? [] : [index]);
	const [found, expected] = [own[places[0] ?? -1] ?? "", other[places[0] ?? -1] ?? ""];
	const isSame = found in partners && expected in partners || found in openers && expected in openers;
	return places.length === 1 && isSame ? {
		found,
		expected
	} : void 0;
}
/** Both brackets of a pair written as others write them. */
function ofKind({ text }, { start, end }, { found, expected }) {
	const at = text.slice(start, end).indexOf(found) + start;
	const isOpen = found in partners;
	const partner = isOpen ? partners[found] : openers[found];
	const other = isOpen ? text.indexOf(partner, at) : text.lastIndexOf(partner, at);
	if (at < start || other < 0) return [];
	const splice = (place, mark) => ({
		start: place,
		end: place + 1,
		text: mark
	});
	return [[splice(at, expected), splice(other, (isOpen ? partners : openers)[expected])].sort((a, b) => a.start - b.start)];
}
/** The last part in brackets: in those of another kind now, with the last one lost, or in none. */
function atEnd(tokens) {
	const text = tokens.text.trimEnd();
	const { parts } = readParts(tokens);
	const last = parts.at(-1);
	const square = text.endsWith("]") ? text.lastIndexOf("[") : -1;
	const pair = square < 0 ? [] : [[{
		start: square,
		end: square + 1,
		text: "("
	}, {
		start: text.length - 1,
		end: text.length,
		text: ")"
	}]];
	if (!last || last.kind === "words") return pair;
	return [
		...pair,
		[insert(last.end, ")")],
		[insert(last.start, "("), insert(last.end, ")")]
	];
}
/** Spaces beside a mark of emphasis go; a mark changes places with the punctuation beside it; one that is too short or too long gets its length; one that is not there comes, or both do. */
function ofEmphasis(tokens) {
	const { text } = tokens;
	const spaces = [...text.matchAll(/(?<=[*_]) +(?=\S)|(?<=\S) +(?=[*_])/g)].map(({ 0: found, index }) => [{
		start: index,
		end: index + found.length,
		text: ""
	}]);
	const lengths = [...text.matchAll(/(?<![*_])[*_]{1,2}(?![*_])/g)].map(({ 0: found, index }) => [found.length === 1 ? insert(index, found) : {
		start: index,
		end: index + 1,
		text: ""
	}]);
	return [
		spaces,
		swaps(tokens),
		lengths,
		ofLostMarks(tokens)
	].flatMap((changes) => changes.slice(0, mostPlaces));
}
/** Marks of emphasis that change places with the punctuation beside them. */
function swaps({ text }) {
	return [...text.matchAll(/(?<![*_])(?:([:：,，.;])([*_]{1,3})|([*_]{1,3})([:：,，.;]))(?![*_])/g)].map(({ 0: found, 1: before = "", 2: after = "", 3: mark = "", 4: behind = "", index }) => [{
		start: index,
		end: index + found.length,
		text: after + before + behind + mark
	}]);
}
/** A pair of marks around the first words, or the mark that ends what the first one begins. */
function ofLostMarks(tokens) {
	const { parts } = readParts(tokens);
	const begins = /^(?:\*\*|__)(?=\S)/.exec(tokens.text)?.[0];
	const first = parts.findIndex(({ kind }) => kind === "words");
	if (first < 0 || begins === void 0 && parts.slice(0, first).some(({ kind }) => kind !== "emoji" && kind !== "badge")) return [];
	const after = parts.findIndex(({ kind }, index) => index > first && kind !== "words");
	const ends = parts.slice(first, after < 0 ? void 0 : after).map(({ end }) => end);
	if (begins !== void 0) return ends.map((end) => [insert(end, begins)]);
	return ["**", "*"].flatMap((mark) => ends.map((end) => [insert(parts[first].start, mark), insert(end, mark)]));
}
// lint-rules/entry-format/telling.ts
/** Whether an entry that differs from a norm in one place is at fault there: to have more than others is none, and what is said of the same text elsewhere is not said again. */
function isTelling(base, shown, sample, norm) {
	switch (sample.what) {
		case "part": return norm.form === "yes" && (norm.isClear || !facts.has(sample.slot)) && !(sample.slot === "has date" && hasYear(shown.tokens.text));
		case "balance": return norm.form === "closed";
		case "kind": return norm.form !== "$" && !sample.later.includes(norm.form) && !(isFurtherLabel(sample, norm) && norm.count < norm.total) && !shown.tokens.text.includes("](") && !(norm.form === "break" && sample.form === "words") && !(norm.form === "date" && hasYear(lineUpTo(shown.tokens.text, sample)));
		case "order": return !sample.form.endsWith(" date") || (shown.tokens.text.match(year)?.length ?? 0) < 2;
		case "case": return norm.form === "capital" && norm.isClear;
		case "cell": return sample.slot !== "sign" && isMissing(sample.form, norm.form) && !isLeftOut(base, shown, sample);
		case "form": return !sample.slot.startsWith("words of the link after ") || isOtherWord(shown, sample, norm);
		case "joint": return isTellingGlue(base, shown, sample, norm);
		default: return true;
	}
}
/** Badges and emoji tell facts, which not every work shares: a few entries that all have one ask nobody for it; nor for a line of its own. */
const facts = /* @__PURE__ */ new Set([
	"has badge",
	"has emoji",
	"has break"
]);
/** Whether another link is missing behind a first one such as "paper": what it leads to not every work has. */
function isFurtherLabel({ what, slot }, norm) {
	return what === "kind" && slot.endsWith(" label") && norm.form === "label";
}
/** Whether the words of a link say the same as those of others in other words, or in another letter case; `link-label` tells that of labels. */
function isOtherWord({ scope }, { form }, norm) {
	if (!norm.isClear) return false;
	if (form.toLowerCase() === norm.form.toLowerCase()) return !isLabel(form);
	return scope.startsWith("table ") && isLabel(form) && isLabel(norm.form) && norm.count === norm.total;
}
/** Whether a difference may be meant: a date has other parts than those of others, because which day something came out is not always known, or a link has another word. */
function isLight({ slot, form }, norm) {
	const parts = (shape) => shape.match(/[A-Z]/g)?.length ?? 0;
	if (slot.startsWith("words of the link after ")) return form.toLowerCase() !== norm.form.toLowerCase();
	return slot.startsWith("date ") && parts(form) !== parts(norm.form);
}
const year = /(?<!\d)(?:19|20)\d\d(?!\d)/g;
function hasYear(text) {
	return text.search(year) >= 0;
}
/** The line of a place up to the end of the place. */
function lineUpTo(text, { start, end }) {
	return text.slice(text.lastIndexOf("\n", start - 1) + 1, end);
}
function isTellingGlue(base, { scope, tokens }, { slot, form, start }, norm) {
	if (slot.startsWith("mark ")) return /^(?:, | \()$/.test(norm.form);
	const [left = "", right = ""] = slot.replace(/^\^|\./g, "").split(">");
	if (right === "$" && left === "words" && norm.form === "") return false;
	if (plainGlue(form) === plainGlue(norm.form)) return false;
	if (/^[?!？！]/.test(form) && form.slice(1).trim() === norm.form.trim()) return false;
	if (left === "name" && right === "words" && /^\s*[(（]/.test(form)) return false;
	if (prose.has(right) && opening.test(form) && !opening.test(norm.form) && form.slice(0, -1).trim() === norm.form.trim()) return false;
	if (left === "words" && /^[)\]）】]/.test(form) && form.slice(1) === norm.form) return false;
	if (marked.has(left) && /^[.。]/.test(form) && form.slice(1).trim() === norm.form.trim() && !/[.。!?…][*_\s\ue011\]]*$/.test(tokens.text.slice(Math.max(0, start - 8), start))) return false;
	if (left === "name" && right === "words") {
		if (norm.form === " " && isDash(form) && (isUsual(base, scope, {
			slot,
			form
		}) || isSeparator(base, scope, form))) return false;
		if (form === " " && isDash(norm.form) && !norm.isClear && /^ (?:by|from|on|via|in)\s/.test(tokens.text.slice(start, start + 6))) return false;
	}
	return !(left === "words" && right === "words") || !isColon(form) === !isColon(norm.form);
}
/** Whether most entries have a dash or colon behind a link that is not their first, as before the description in `[name](u) by [author](u) - description`. */
function isSeparator(base, scope, form) {
	const { total, forms } = separatorsIn(base).get(scope) ?? {
		total: 0,
		forms: /* @__PURE__ */ new Map()
	};
	return 2 * (forms.get(form) ?? 0) > total;
}
const separatorsIn = perDocument((list) => {
	const found = /* @__PURE__ */ new Map();
	for (const { scope, tokens } of readSlots(list)) {
		const own = found.get(scope) ?? {
			total: 0,
			forms: /* @__PURE__ */ new Map()
		};
		found.set(scope, own);
		own.total++;
		const glues = tokens.text.slice(tokens.text.indexOf(marks.close) + 1).matchAll(laterSeparator);
		for (const form of new Set(Array.from(glues, ([glue]) => glue))) own.forms.set(form, (own.forms.get(form) ?? 0) + 1);
	}
	return found;
});
const laterSeparator = new RegExp(`(?<=${marks.close}) ?[-–—:] `, "g");
const opening = /[[(（【［]$/;
const prose = /* @__PURE__ */ new Set([
	"words",
	"link",
	"name",
	"strong",
	"emphasis"
]);
const marked = /* @__PURE__ */ new Set([
	"strong",
	"emphasis",
	"name",
	"link",
	"code"
]);
/** Glue without what is told elsewhere: how often a space is, and which mark ends a sentence. */
function plainGlue(glue) {
	return glue.replace(/ {2,}/g, " ").replace(/^[!?…！？]\.?/, ".");
}
function isDash(glue) {
	return /^ ?[-–—:] $/.test(glue);
}
function isColon(glue) {
	return /^ ?[:：]/.test(glue);
}
/** Whether a cell is empty where others are not, or lacks the link, badge or code that others have. */
function isMissing(found, expected) {
	if (found === "") return expected !== "";
	const kinds = found.split(" ");
	return expected.split(" ").some((kind) => firm.has(kind) && !kinds.some((own) => own === kind || linked.has(own) && linked.has(kind)));
}
/** Whether a cell says in few words, or with nothing in it, that there is no such thing, in a column that has a sign for that. */
function isLeftOut(base, { scope, tokens }, { form }) {
	return (form === "" || form === "words" && tokens.text.length <= longestNote) && hasSlot(base, scope, "sign");
}
/** Characters of such words, as `Coming soon`. */
const longestNote = 20;
const linked = /* @__PURE__ */ new Set([
	"name",
	"link",
	"label"
]);
const firm = /* @__PURE__ */ new Set([
	...linked,
	"badge",
	"code"
]);
// lint-rules/entry-format/deviations.ts
/** Entries against the grammar of their section: the parts that entries have, their order, the glue between them, their forms and ends. */
/** Every place of an entry that differs from what its section clearly keeps, the first of each kind, with the evidence and, where it is certain, the correction. */
function* deviations(list, { baseList = list, baseSections }, { isOpen, isFree, strictnessOf, said }) {
	const saidOf = byEntry(said);
	const tries = { left: mostMended };
	for (const shown of readSlots(list)) {
		if (hasConflict(list, shown.entry)) continue;
		const isWritten = !isOpen(shown.entry);
		const section = baseList === list ? shown.entry.section : baseSections?.get(shown.entry.section);
		const where = {
			scope: shown.scope,
			section,
			strictness: strictnessOf(shown.entry)
		};
		const norms = normsAt(baseList, where);
		const known = saidOf(shown.entry);
		const isKnown = ({ at, message }, place = at) => known.some((other) => touches(other.at, place) || other.message === message);
		const own = /* @__PURE__ */ new Map();
		for (const feature of [...shown.shared, ...shown.samples]) {
			if (own.has(feature.slot) || isWritten && !unwritten.has(feature.what)) continue;
			if (feature.slot === "value") {
				const problem = outOfSet(baseList, shown, placed(shown, feature), section);
				if (problem && !isKnown(problem)) yield problem;
				continue;
			}
			const norm = norms(feature);
			if (!norm) continue;
			const sample = placed(shown, feature);
			if (!isFault(baseList, shown, sample, norm)) continue;
			if (isWritten && !(isNew(norm, sample) && isFree(shown.entry, norm.example))) continue;
			own.set(sample.slot, {
				shown,
				sample,
				norm,
				at: placeOf(shown, sample),
				where
			});
		}
		const pairs = [];
		for (const one of chosen([...own.values()])) {
			if (known.length > 0 && ranks[one.sample.what] <= ranks.kind) continue;
			const problem = problemOf(baseList, list, {
				...one,
				tries
			});
			if (isKnown(problem, withoutEdge(one)) || pairs.some((edit) => touches(edit, problem.at))) continue;
			if (problem.fix && problem.fix.length > 1) pairs.push(...problem.fix);
			yield problem;
		}
	}
}
/** Whether a sample is at fault that differs from what others clearly have in its place. */
function isFault(base, shown, sample, norm) {
	return isTelling(base, shown, sample, norm) && !isInGuide(base, shown.scope, sample);
}
/** What a template leaves open: the marks of a link, the glue around runs of links, brackets, the first letter and the end of a description. */
const unwritten = /* @__PURE__ */ new Set([
	"joint",
	"form",
	"balance",
	"end",
	"case"
]);
/** Where a format is written, glue that the list has anywhere may be one of its choices. */
function isNew({ own }, { what }) {
	return own === 0 || what !== "joint";
}
/** What has been said of each entry: the first few, which is all that there is to most. */
function byEntry(said) {
	const sorted = said.map((problem) => ({
		...problem.at,
		problem
	})).sort((a, b) => a.start - b.start);
	return ({ place }) => startingIn(sorted, place).slice(0, mostSaid).map(({ problem }) => problem);
}
const mostSaid = 20;
/** Faults that are seen best beside an entry without them. */
const hasShape = /* @__PURE__ */ new Set([
	"part",
	"kind",
	"order",
	"cell",
	"joint"
]);
/** The first line of an entry, to copy from. */
function lineOf({ text }, { place: { start, end } }) {
	const line = text.slice(start, end).split("\n")[0].trim();
	const characters = Array.from(line.slice(0, 2 * longestExample));
	return code$3(characters.length > longestExample ? `${characters.slice(0, longestExample).join("")}…` : line);
}
/** Characters of a line that is shown. */
const longestExample = 160;
/** A value that a column of a few values does not know; corrected where one of them is meant beyond doubt. */
function outOfSet(base, shown, sample, section) {
	const set = sample.form === "" ? void 0 : setFor(base, sample, {
		scope: shown.scope,
		section
	});
	if (!set || set.values.includes(sample.form)) return void 0;
	const { found, expected, have } = wordsOfSet(sample.form, set.values);
	const where = set.scope === "" ? "of the list" : `in **${escapeText(set.scope)}**`;
	const meant = set.values.filter((value) => bare(value) === bare(sample.form));
	const near = meant.length > 0 ? meant : set.values.filter((value) => value.length > 3 && (0, import_fastest_levenshtein.distance)(bare(value), bare(sample.form)) === 1);
	const at = placeOf(shown, sample);
	return {
		message: `Unexpected ${found}, expected ${expected}`,
		at,
		severity: "warning",
		form: faultForm(shown, sample),
		evidence: `All ${set.total} entries ${where} have ${have}, for example line ${pointAt(base.lines, set.example.place.start).line}`,
		...near.length === 1 && at.start < at.end ? { fix: [{
			...at,
			text: near[0]
		}] } : {}
	};
}
/** A value without its marks and letter case. */
function bare(value) {
	return value.replace(/[`*_]/g, "").toLowerCase().trim();
}
function placeOf({ tokens, entry }, { start, end }) {
	const from = offsetAt(tokens, start);
	const to = Math.max(offsetAt(tokens, end), from);
	return from === to ? {
		start: Math.max(entry.place.start, from - 1),
		end: to
	} : {
		start: from,
		end: to
	};
}
function touches(a, b) {
	return a.start <= b.end && b.start <= a.end;
}
/** What is told first, the most telling kinds before the others. */
const ranks = {
	part: 0,
	cell: 0,
	kind: 1,
	order: 2,
	balance: 3,
	form: 4,
	value: 4,
	end: 4,
	joint: 5,
	case: 6
};
/** What is missing or in another place explains the glue around it, and so does a bracket without its partner: of deviations that touch, the first in rank is told. */
function chosen(all) {
	const kept = [];
	for (const one of all.toSorted((a, b) => ranks[a.sample.what] - ranks[b.sample.what] || a.at.start - b.at.start)) if (!kept.some((other) => explains(other.sample, one) || touches(other.at, withoutEdge(one)))) kept.push(one);
	return kept;
}
/** Whether what is told is why there is another deviation; a bracket or quotation mark without its partner takes apart only glue with such marks. */
function explains(told, { sample: { what, form }, norm }) {
	if (ranks[told.what] <= ranks.kind) return ranks[what] <= ranks.balance || what === "joint";
	return ranks[told.what] <= ranks.balance && what === "joint" && (told.what !== "balance" || paired.test(form + norm.form));
}
/** Where a deviation is; a first letter beside glue is another thing than the glue. */
function withoutEdge({ sample, at: { start, end } }) {
	return {
		start: sample.what === "case" ? start + 1 : start,
		end
	};
}
const paired = /[()[\]（）"“”]/;
/** So many entries of a list are read again with one mark more or less; of more faults than these a person makes the corrections. */
const mostMended = 100;
/** A part that a few entries happen to have is asked for by more of them than a form. */
const isOptional = /* @__PURE__ */ new Set([
	"part",
	"kind",
	"cell"
]);
const fewestOfPart = 12;
/** Places that mean the same in every entry: where it begins, what joins its first two parts, commas, its end. Deeper in, the same glue may be prose. */
function isFirm({ slot, form }, norm) {
	const isSpace = form.replace(/\s/g, "") === norm.replace(/\s/g, "") && !/words|strong|emphasis/.test(slot);
	return slot === "end" || /^(?:\^|open |mark )/.test(slot) || isSpace;
}
function problemOf(base, list, { shown, sample, norm, at, where: place, tries }) {
	const isClear = norm.isClear && (!isOptional.has(sample.what) || norm.total >= fewestOfPart);
	const { found, expected, have } = wordsOf(sample, norm);
	const where = norm.scope === "" ? "of the list" : `in **${escapeText(norm.scope)}**`;
	const isKept = isClear || isClearInList(base, sample, {
		...place,
		form: norm.form
	});
	const isSure = isClear || isKept && isFirm(sample, norm.form);
	const mended = () => {
		if (!isKept || !isMendable(sample, norm.form) || tries.left-- <= 0) return void 0;
		const norms = normsAt(base, place);
		return mend(list, shown, sample, {
			norm: norm.form,
			deviates: (written, one) => {
				const other = norms(one);
				return other !== void 0 && isFault(base, written, one, other);
			},
			isUsual: (one) => isUsualAt(base, one, place)
		});
	};
	const edit = isSure ? editFor(list, shown, sample, norm.form) : void 0;
	const fix = edit ? [edit] : mended();
	return {
		message: `Unexpected ${found}, expected ${expected}`,
		at,
		severity: isClear && sample.what !== "case" && !isFurtherLabel(sample, norm) && !isLight(sample, norm) ? "warning" : "info",
		form: faultForm(shown, sample, norm),
		evidence: `${norm.count} of ${norm.total} entries ${where} have ${have}, for example line ${pointAt(base.lines, norm.example.place.start).line}${fix || !hasShape.has(sample.what) ? "" : `: ${lineOf(base, norm.example)}`}`,
		...fix ? { fix } : {}
	};
}
// lint-rules/entry-format/learned.ts
/** Every sample that differs from its norm, with the evidence and, where it is certain, the correction. */
function* learned(list, { baseList = list, baseSections }, { isOpen, strictnessOf }) {
	for (const deviant of deviantsOf(list, baseList, baseSections)) {
		const { entry, habit } = deviant;
		if (isOpen(entry) && (strictnessOf(entry) !== "lenient" || isVeryClear(habit.norm))) yield deviation(deviant, baseList);
	}
}
/** Whether a norm holds for the lenient, too. */
function isVeryClear({ count, total }) {
	const [{ share, least }] = bounds.lenient;
	return total >= least && lowestShare(count, total) >= share;
}
/** A written guide that the list itself does not follow: both forms pass, and the maintainer hears of it once. */
function* disagreements(list) {
	const guide = readGuide(list);
	if (guide.size === 0) return;
	const observed = readTraits(list);
	for (const [trait, { form, at }] of guide) {
		const norm = prevailing(observed.get(trait).map(({ sample }) => sample.form));
		if (!norm || norm.form === form || trait.isNorm?.(norm.form) === false) continue;
		yield {
			message: `Unexpected format in the written guide, ${trait.say(form)}: expected what the list keeps, ${trait.say(norm.form)}, or a list that follows its guide`,
			at,
			severity: "info",
			form: `guide ${trait.name}`,
			evidence: `${norm.count} of ${norm.total} entries of the list have ${trait.say(norm.form)}; both forms are accepted`
		};
	}
}
/** Whether most labels of a list stand in round brackets, as `([code](u))`. */
const hasRound = perDocument((list) => {
	const plain = readTraits(list).get(wrap).filter(({ sample }) => sample.form === "[x](u)");
	return 2 * plain.filter(({ sample }) => sample.isRound).length > plain.length;
});
function deviation({ trait, sample, habit: { norm, scope, example } }, base) {
	const plain = sample.to?.(norm.form);
	const isSquare = trait === wrap && sample.form === "[[x](u)]" && norm.form === "[x](u)";
	const edit = plain && isSquare && hasRound(base) ? {
		...plain,
		text: `(${plain.text})`
	} : plain;
	const where = scope === "" ? "of the list" : `in **${escapeText(scope)}**`;
	return {
		message: message(trait, sample.form, norm.form),
		at: sample.at,
		severity: "warning",
		form: `${trait.name} ${sample.form} for ${norm.form}`,
		evidence: `${norm.count} of ${norm.total} entries ${where} have ${trait.say(norm.form)}, for example line ${example}`,
		...edit ? { fix: [edit] } : {}
	};
}
function message({ name }, found, expected) {
	if (name === "period") return expected === "." ? "Unexpected end of the description, expected a period" : "Unexpected period at the end of the description, expected none";
	if (name === "end") return "Unexpected period after the emoji, expected it before them";
	const quote = (form) => form.trim() === "" ? form === "" ? "nothing" : "a space" : `\`${form.trim()}\``;
	const place = name === "separator" ? " after the link" : name === "venue and year" ? " between venue and year" : name === "blank behind emoji" ? " after the emoji" : "";
	return `Unexpected ${quote(found)}${place}, expected ${quote(expected)}`;
}
// lint-rules/entry-format/raw-html.ts
/** Fewer links than this are badges and buttons, as nearly every list has above its first section. */
const fewest$2 = 10;
/** One note where sections of the list are written in HTML. */
function* rawHtml(list) {
	const counts = list.blocks.flatMap((block) => {
		if (block.kind !== "html" || isElsewhere(list, block)) return [];
		const count = linksIn(list.links, block).filter(({ image, url }) => !image && /^https?:/i.test(url)).length;
		return count === 0 ? [] : [{
			block,
			count
		}];
	});
	const total = counts.reduce((sum, { count }) => sum + count, 0);
	if (total < fewest$2) return;
	const { start } = counts[0].block;
	const line = list.text.indexOf("\n", start);
	yield {
		message: `Unexpected HTML around ${total} links, expected entries in Markdown: their format is not judged`,
		at: {
			start,
			end: line < 0 ? counts[0].block.end : Math.min(line, counts[0].block.end)
		},
		severity: "info",
		form: "html"
	};
}
/** Whether a block is no part of the list itself: above its sections, about the list, in the contents or a bot's. */
function isElsewhere(list, block) {
	const section = list.sections[sectionAt(list.sections, block.start)];
	const others = [...list.contents, ...list.people];
	return section.level < 2 || isAside(section) || others.some((other) => isInside(block, other));
}
// lint-rules/entry-format/row-cells.ts
/** So many rows, and this share of all rows of such tables, leave their last cells out by habit. */
const habit = {
	rows: 3,
	share: .1
};
/** Every row whose cells are not those of its header; an error where a change brings it. */
function* rowCells(list, context) {
	const isShortByHabit = shortByHabit(context.baseList ?? list);
	for (const { row, cells, wanted } of unevenIn(list)) {
		const raw = list.text.slice(row.start, row.end);
		const isText = cells === 1 && wanted > 1 && !raw.includes("|");
		if (cells < wanted && isShortByHabit && !isText) continue;
		const joint = cells >= 2 * wanted ? jointOf(list, row, {
			cells,
			wanted
		}) : void 0;
		const edit = joint ? joint.fix : cells === wanted + 1 ? withoutEmptyCell(raw, row.start) : void 0;
		const fix = edit ? [edit] : otherBars(raw, row.start, wanted - cells);
		yield {
			message: joint ? gluedRows : isText ? textAsRow(wanted) : says$1(cells, wanted),
			...fix ? { fix } : {},
			at: {
				start: row.start,
				end: row.end
			},
			severity: hiddenSeverity(list, context),
			form: `cells ${cells} for ${wanted}`
		};
	}
}
function says$1(cells, wanted) {
	const lost = cells - wanted;
	return `Unexpected row of ${cells} cells, expected ${wanted} as in the header${lost > 0 ? `: readers do not see the last ${lost === 1 ? "one" : lost}` : ""}`;
}
const gluedRows = "Unexpected second row on a line, expected each on its own: readers do not see the second one";
function textAsRow(wanted) {
	return `Unexpected line directly after a table, expected a row of ${wanted} cells, or an empty line before it: Markdown reads it as a row`;
}
/** Where the second row on a line begins: its first cell has a link as the first row's has; corrected where bars of both rows are there. */
function jointOf({ text, links }, row, { cells, wanted }) {
	const raw = text.slice(row.start, row.end);
	if (cells > 2 * wanted + 1) return void 0;
	const bars = [...raw.matchAll(/(?<!\\)\|/g)].map(({ index }) => row.start + index);
	const last = bars[(raw.startsWith("|") ? 0 : -1) + wanted];
	if (last === void 0) return void 0;
	const next = /^\|(\s*)\|/.exec(text.slice(last, row.end));
	const begin = next ? last + next[0].length : last + 1;
	const [own] = linksIn(links, {
		start: row.start,
		end: last
	});
	const [second] = linksIn(links, {
		start: begin,
		end: row.end
	});
	const gap = (from, link) => link && text.slice(from, link.start).trim();
	const lead = gap(bars[0] === row.start ? row.start + 1 : row.start, own);
	if (lead === void 0 || lead !== gap(begin, second)) return void 0;
	return next ? { fix: {
		start: last,
		end: begin,
		text: "|\n|"
	} } : {};
}
/** The edit that takes the one empty cell at an edge of a row away; undefined where there is none, or where another cell is empty too. */
function withoutEmptyCell(raw, start) {
	const inner = raw.trim();
	const at = raw.indexOf("||");
	if (at > 0 && /[^|\s]\s?$/.test(raw.slice(0, at)) && /^\s?[^|\s]/.test(raw.slice(at + 2)) && !/\|\s+\|/.test(raw) && raw.indexOf("||", at + 1) < 0) return {
		start: start + at,
		end: start + at + 1,
		text: ""
	};
	const [first, last] = [/^\|\s*(?=\|)/.exec(inner), /(?<=\|)[ \t]{0,80}\|$/.exec(inner)];
	if (inner.match(/\|(?=\s*\|)/g)?.length !== 1 || !first === !last) return void 0;
	const from = start + raw.indexOf(inner) + (first ? 0 : last.index);
	return {
		start: from,
		end: from + (first ?? last)[0].length,
		text: ""
	};
}
/** Bars of other scripts in place of those that part cells, where with them the row has all its cells. */
function otherBars(raw, start, lacking) {
	const bars = [...raw.matchAll(/[｜￨│┃¦]/g)];
	if (lacking <= 0 || bars.length !== lacking) return void 0;
	return bars.map(({ index }) => ({
		start: start + index,
		end: start + index + 1,
		text: "|"
	}));
}
const unevenIn = perDocument((list) => {
	const wanted = /* @__PURE__ */ new Map();
	const found = [];
	for (const row of rowsOf(list)) {
		const cells = countCells(list.text.slice(row.start, row.end));
		if (row.header) wanted.set(row.table, cells);
		else if (cells !== (wanted.get(row.table) ?? cells)) found.push({
			row,
			cells,
			wanted: wanted.get(row.table)
		});
	}
	return found;
});
function rowsOf(list) {
	return list.blocks.filter((block) => block.kind === "row");
}
const shortByHabit = perDocument((list) => {
	const short = unevenIn(list).filter(({ cells, wanted }) => cells < wanted).length;
	return short >= habit.rows && short >= habit.share * rowsOf(list).length;
});
// lint-rules/entry-format/rows.ts
/** So many rows of a table show what its rows have. */
const fewest$1 = 8;
function* rows(list, { baseList = list }) {
	const known = keptIn(baseList);
	for (const { row, header } of rowsIn(list)) {
		const kept = known.get(keyOf(header));
		const others = kept && {
			...kept,
			rows: kept.rows - (baseList === list ? 1 : 0)
		};
		if (!others || others.rows < fewest$1 || hasConflict(list, { place: row })) continue;
		if (countCells(list.text.slice(row.start, row.end)) !== header.length) continue;
		yield* withoutBar(list, row, others);
		yield* withoutLink(list, row, {
			...others,
			header
		});
	}
}
function* withoutBar({ text }, row, { rows: all, first, last }) {
	const raw = text.slice(row.start, row.end);
	const start = row.start + raw.length - raw.trimStart().length;
	const end = row.start + raw.trimEnd().length;
	const missing = [];
	if (first === all && text[start] !== "|") missing.push({
		place: "beginning",
		at: start,
		bar: "| "
	});
	if (last === all && text[end - 1] !== "|") missing.push({
		place: "end",
		at: end,
		bar: " |"
	});
	for (const { place, at, bar } of missing) yield {
		message: `Unexpected ${place} of a row, expected \`|\` there`,
		at: {
			start,
			end
		},
		form: `bar at the ${place}`,
		severity: "warning",
		evidence: `All ${all} other rows of the table have \`|\` at their ${place}`,
		fix: [{
			start: at,
			end: at,
			text: bar
		}]
	};
}
function* withoutLink(list, row, { rows: all, links, header }) {
	const column = links.indexOf(all);
	const cell = row.cells[column];
	const filled = row.cells.filter(({ start, end }) => /[\p{L}\p{N}]/u.test(list.text.slice(start, end))).length;
	if (column < 0 || !cell || 2 * filled <= row.cells.length || linksIn(list.links, row).length > 0) return;
	const name = header[column];
	const where = name ? `the column ${code$3(name)}` : `column ${column + 1}`;
	yield {
		message: `Unexpected row without a link, expected one in ${where}`,
		at: {
			start: row.start,
			end: row.end
		},
		form: "row without a link",
		severity: "warning",
		evidence: `All ${all} other rows of the table have a link in ${where}`
	};
}
function keyOf(header) {
	return header.join("|");
}
const rowsIn = perDocument(({ text, blocks }) => {
	const headers = /* @__PURE__ */ new Map();
	const found = [];
	for (const block of blocks) {
		if (block.kind !== "row") continue;
		if (block.header) headers.set(block.table, block.cells.map(({ start, end }) => text.slice(start, end).trim()));
		else found.push({
			row: block,
			header: headers.get(block.table) ?? []
		});
	}
	return found;
});
const keptIn = perDocument((list) => {
	const found = /* @__PURE__ */ new Map();
	for (const { row, header } of rowsIn(list)) {
		const kept = found.get(keyOf(header)) ?? {
			rows: 0,
			first: 0,
			last: 0,
			links: []
		};
		found.set(keyOf(header), kept);
		const raw = list.text.slice(row.start, row.end).trim();
		kept.rows++;
		if (raw.startsWith("|")) kept.first++;
		if (raw.endsWith("|")) kept.last++;
		for (const [column, cell] of row.cells.entries()) if (linksIn(list.links, cell).some(({ image }) => !image)) kept.links[column] = (kept.links[column] ?? 0) + 1;
	}
	return found;
});
// src/list/identity/venues.ts
const known = new Set(`
AAAI AAAIW AACL AAMAS ACCV ACL ACM ACML ACMMM AISTATS ALT AMIA APSEC ARR ASE ASPLOS ASRU ATC ATVA BDCAT BIBM BMVC BMJ CACM CAV CCS CHI CHIIR
CHIL CIDR CIKM CLEF CLOUD COLING COLM COLT CoLLA CoLLAs CoNLL CONLL CoRL CORL CRV CSCW CSUR CVIU CVPR CVPRW DAC DASFAA DATE DSN EACL EAAI EC ECAI ECCV ECCVW ECIR
ECML ECMLPKDD EDBT EDM EGSR EMBC EMNLP EMSE ESEC EUSIPCO FAccT FAT FG FAST FOCS FPGA FSE GECCO GIS HASP HCOMP HICSS HotCloud HotNets HotOS HPCA HRI
ICASSP ICC ICCAD ICCBR ICCC ICCP ICCV ICCVW ICDAR ICDCS ICDE ICDM ICDMW ICIP ICIS ICLR ICLRW ICME ICML ICMLA ICMLW ICMR ICPC ICPE ICPR ICRA ICS ICSE ICSM ICSME
ICTIR ICWSM IJCAI IJCB IJCNLP IJCNN IJCV IJRR IMC INLG INFOCOM INTERSPEECH IPMI IROS ISBI ISCA ISIT ISMAR ISMIR ISSTA ISWC ITSC IUI IV IWSLT JAIR JAMA JAMIA JBHI
JCDL JMIR JMLR KBS KDD LAK LREC MASS MASCOTS MEDIA MICCAI MICRO MIDL MLHC MLSYS MLSys MM MMM MMSYS MOBICOM MobiCom MobiSys MSR NAACL NACCL NAR NDSS NEJM NeurIPS NIPS NIPSW
NLDB NLPCC NLPIR NSDI OOPSLA OSDI PACLIC PAKDD PAMI PKDD PLDI PLOS PMLR PNAS PODC PODS POPL PPoPP PR PRL RAL RANLP RECSYS RecSys RSS RTSS SAC SANER SC SDM SEC
SenSys SIGCOMM SIGCSE SIGDIAL SIGGRAPH SIGIR SIGKDD SIGMOD SOSP SPAA SPIE STOC TACL TASE TASLP TCAD TCSVT TCYB TDSC TGRS TGRSL THRI TIFS TIP TIST TITS TIV TKDD TKDE TLT
TMC TMI TMLR TMM TNN TNNLS TNSE TOCHI TODS TOG TOIS TOIT TOMM TOSEM TOT TPAMI TPDS TRO TSC TSE TSP TVCG TVT TWC UAI UBICOMP UIST UMAP USENIX VCIP VIS VLDB VR WACV WACVW
WMT WSDM WWW
`.trim().split(/\s+/).map((name) => name.toLowerCase()));
/** Whether a name is that of a known venue, letter case aside. */
function isVenue(name) {
	return known.has(name.toLowerCase());
}
// lint-rules/entry-format/slips.ts
/** Values of a field one letter away from one that stands many times: `ENNLP` where others have `EMNLP`. */
/** A value that stands this often is meant. */
const often = 5;
/** A note for every value that stands once and is one edit away from a frequent one; known venues are never slips. */
function* slips(list, { baseList = list }) {
	const counts = countsOf(baseList);
	const frequent = [...counts].filter(([, times]) => times >= often).map(([text]) => text);
	if (frequent.length === 0) return;
	for (const entry of list.entries) for (const { text, at } of valuesOf(list, entry)) {
		if ((counts.get(text) ?? 0) > 1 || isVenue(text)) continue;
		const meant = frequent.filter((other) => isOneEdit(text, other));
		if (meant.length !== 1) continue;
		yield {
			message: `Unexpected \`${text}\`, expected \`${meant[0]}\` perhaps`,
			at,
			severity: "info",
			form: `slip ${text}`,
			evidence: `\`${meant[0]}\` is used ${counts.get(meant[0])} times in the list, \`${text}\` only here`
		};
	}
}
/** Different by one letter; another digit or another letter case is another value. */
function isOneEdit(value, other) {
	const letters = (text) => text.replace(/\d+/g, "");
	return Math.abs(value.length - other.length) <= 1 && value.toLowerCase() !== other.toLowerCase() && letters(value) !== letters(other) && (0, import_fastest_levenshtein.distance)(value.toLowerCase(), other.toLowerCase()) === 1;
}
const countsOf = perDocument(count);
function count(list) {
	const counts = /* @__PURE__ */ new Map();
	for (const entry of list.entries) for (const { text } of valuesOf(list, entry)) counts.set(text, (counts.get(text) ?? 0) + 1);
	return counts;
}
/** A word before a year, in brackets, parentheses or emphasis. */
const venue = /[[(*_]([A-Z][A-Za-z&]{3,24}),? ?$/;
/** The venues of an entry. */
function* valuesOf({ text }, { content, links }) {
	const raw = text.slice(content.start, content.end);
	for (const { index } of raw.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g)) {
		const found = venue.exec(raw.slice(Math.max(0, index - 30), index));
		if (!found) continue;
		const end = content.start + index - (found[0].length - 1 - found[1].length);
		const at = {
			start: end - found[1].length,
			end
		};
		if (!links.some((link) => link.text.end <= at.start && at.start < link.end)) yield {
			text: found[1],
			at
		};
	}
}
// lint-rules/entry-format/strays.ts
/** A section shows what its lines are from this many entries on. */
const fewest = 3;
/** Every line that the base has not, in a section whose entries are all read, that is none; without a base there are no new lines. */
function* strays(list, { baseList, baseSections }) {
	if (!baseList || baseList === list) return;
	const old = new Set(baseList.text.split("\n").map((line) => line.trim()));
	const entries = bySection(baseList);
	let habits;
	for (const stray of findStrays(list)) {
		if (old.has(list.text.slice(list.lines[lineAt(list.lines, stray.start)], stray.end).trim())) continue;
		habits ??= habitsOf(baseList);
		const section = baseSections?.get(stray.section);
		const own = section === void 0 ? [] : entries.get(section) ?? [];
		if (own.length < fewest || habits.has(`${stray.kind} ${section}`)) continue;
		const example = pointAt(baseList.lines, own[0].place.start).line;
		yield {
			message: says[stray.kind],
			at: {
				start: stray.start,
				end: stray.end
			},
			severity: stray.kind === "address" ? "warning" : "error",
			form: `stray ${stray.kind}`,
			evidence: `All ${own.length} entries in **${escapeText(baseList.sections[section].title)}** ${what(own, stray.kind)}, for example line ${example}`,
			...stray.fix ? { fix: [stray.fix] } : {}
		};
	}
}
/** Which kinds of such lines sections have already. */
const habitsOf = perDocument((list) => new Set([...findStrays(list)].map(({ kind, section }) => `${kind} ${section}`)));
const says = {
	item: "Unexpected item without a link, expected an entry like the others in the section",
	address: "Unexpected bare address, expected a link with a name, like the others in the section",
	line: "Unexpected line without a bullet, expected an item of the list"
};
function what(entries, kind) {
	if (kind === "address") return "have a link with a name";
	return `are ${entries[0].container === "table" ? "rows" : "items"} with a link`;
}
const bySection = perDocument((list) => Map.groupBy(list.entries, ({ section }) => section));
function* findStrays(list) {
	const entries = bySection(list);
	const contents = coverOf(list.contents);
	for (const [index, block] of list.blocks.entries()) {
		if (block.kind !== "item" && block.kind !== "paragraph") continue;
		const section = sectionAt(list.sections, block.start);
		const own = entries.get(section);
		if (!own || isAside(list.sections[section]) || contents.holds(block)) continue;
		const container = own[0].container;
		if (container === "list" && block.kind === "item") yield* ofItem(list, block, {
			section,
			next: list.blocks[index + 1]
		});
		if (container === "list" && block.kind === "paragraph") yield* ofParagraph(list, block, {
			section,
			own
		});
	}
}
/** An item at the top without any link and without items below, or with bare addresses alone, and lines of an item that were meant as items. */
function* ofItem(list, item, { section, next }) {
	const { text } = list;
	const links = linksIn(list.links, item);
	const hasLink = links.length > 0;
	const hasItems = next !== void 0 && next.kind === "list" && next.start < item.end;
	const own = text.slice(item.start, item.ownEnd);
	if (item.depth === 0 && !hasLink && !hasItems && /\p{L}{2}/u.test(own) && !/^\s*\S+\s+\[[ x]\]/i.test(own)) yield {
		kind: "item",
		section,
		start: item.start,
		end: item.ownEnd
	};
	if (item.depth > 0) return;
	const addresses = links.filter(({ image }) => !image);
	if (addresses.length > 0 && addresses.every(({ kind }) => kind === "bare" || kind === "autolink")) yield {
		kind: "address",
		section,
		start: addresses[0].start,
		end: addresses[0].end,
		...linkFix(text, item, addresses)
	};
	for (const leaf of item.leaves) for (const match of text.slice(leaf.start, leaf.end).matchAll(bareEntry)) {
		if (match.index === 0 || isLabel(match[1])) continue;
		const start = leaf.start + match.index;
		yield {
			kind: "line",
			section,
			start,
			end: start + match[0].length,
			...bulletFix(list, item, {
				start,
				end: start
			})
		};
	}
}
/** The name before an address made its link, where the item begins with a name of a few words and the address, and has no other. */
function linkFix(text, item, addresses) {
	const [only, ...others] = addresses;
	const start = item.leaves[0].start;
	const name = text.slice(start, only.start);
	if (others.length > 0 || only.kind !== "bare" || !/^[\p{L}\p{N}][^\n[\]()<>`*_:]{0,60} $/u.test(name) || name.trim().split(" ").length > 4) return {};
	return { fix: {
		start,
		end: only.end,
		text: `[${name.trim()}](${text.slice(only.start, only.end)})`
	} };
}
/** A line from its very start: a link, a separator and words. */
const bareEntry = /(?<=^|\n)\[([^\][\n]+)\]\([^()\s]+\)[ \t]*(?:[-–—:]|\*\*)[ \t]*\S[^\n]*/g;
/** A paragraph of one line among items, that begins as an entry does. */
function* ofParagraph(list, paragraph, { section, own }) {
	const raw = list.text.slice(paragraph.start, paragraph.end);
	const first = own[0];
	if (raw.includes("\n") || paragraph.quote >= 0 || paragraph.start < first.place.start) return;
	const glyph = /^(?:[•·●▪◦‣–—－＊][ \t\u3000]*|[-*+]\u3000[ \t\u3000]*)(?=\[[^\][\n]+\]\()/.exec(raw);
	if (!glyph && raw.search(bareEntry) !== 0) return;
	const { start, end } = paragraph;
	yield {
		kind: "line",
		section,
		start,
		end,
		...bulletFix(list, first, {
			start,
			end: start + (glyph?.[0].length ?? 0)
		})
	};
}
/** The bullet of a neighbour in place of what stands there; numbers are not counted on. */
function bulletFix(list, { marker }, at) {
	const bullet = list.text.slice(marker.start, marker.end);
	return /\d/.test(bullet) ? {} : { fix: {
		...at,
		text: `${bullet} `
	} };
}
// lint-rules/entry-format/table-edges.ts
/** Every paragraph of rows that an empty line parts from its table. */
function* lostRows(list, context) {
	for (const { start, end, fix, rows } of lostIn(list)) yield {
		message: `Unexpected ${rows > 1 ? `${rows} rows` : "row"} below a blank line, expected ${rows > 1 ? "them" : "it"} directly after the table`,
		at: {
			start,
			end
		},
		form: "stray row",
		severity: hiddenSeverity(list, context),
		fix: [fix]
	};
}
const lostIn = perDocument((list) => {
	const found = [];
	for (const [index, block] of list.blocks.entries()) {
		const before = list.blocks[index - 1];
		if (block.kind !== "paragraph" || before?.kind !== "row") continue;
		const lines = list.text.slice(block.start, block.end).split("\n");
		const wanted = countCells(list.text.slice(before.start, before.end));
		if (!lines.every((line) => /^\s*\|.*\|\s*$/.test(line) && countCells(line.trim()) === wanted)) continue;
		const fix = {
			start: list.lines[lineAt(list.lines, before.end - 1) + 1],
			end: list.lines[lineAt(list.lines, block.start)],
			text: ""
		};
		if (list.text.slice(fix.start, fix.end).trim() === "") found.push({
			start: block.start,
			end: block.end,
			fix,
			rows: lines.length
		});
	}
	return found;
});
/** Every item with a link directly after a row, in a section of rows: it ends the table, and the rows below it become part of it. */
function* tableEnds(list, context) {
	for (const [index, block] of list.blocks.entries()) {
		if (block.kind !== "item") continue;
		const row = rowBefore(list.blocks, index);
		if (!row || lineAt(list.lines, row.end - 1) + 1 !== lineAt(list.lines, block.start)) continue;
		const rows = list.text.slice(block.start, block.end).split("\n").slice(1).filter((line) => /^\s*\|.*\|/.test(line)).length;
		if (rows === 0 && !isAlone(list, block)) continue;
		const fix = rowFor(list, block, row);
		yield {
			message: `Unexpected item right after a row, expected a row: the table ends here${rows === 0 ? "" : `, and the ${rows === 1 ? "row" : `${rows} rows`} below it ${rows === 1 ? "is" : "are"} no longer read as ${rows === 1 ? "one" : "rows"}`}`,
			at: firstLine(list, block),
			form: "item for row",
			severity: hiddenSeverity(list, context),
			...fix ? { fix: [fix] } : {}
		};
	}
}
/** The row before an item, with nothing but the list's own start between. */
function rowBefore(blocks, index) {
	let at = index - 1;
	while (at >= 0 && blocks[at].kind === "list") at--;
	const block = blocks[at];
	return block?.kind === "row" && !block.header ? block : void 0;
}
/** How many items each section has. */
const itemsIn = perDocument(({ blocks, sections }) => {
	const counts = /* @__PURE__ */ new Map();
	for (const { kind, start } of blocks) {
		const section = kind === "item" ? sectionAt(sections, start) : void 0;
		if (section !== void 0) counts.set(section, (counts.get(section) ?? 0) + 1);
	}
	return counts;
});
/** Whether an item is the only one of its section, and has a link as the rows have. */
function isAlone(list, item) {
	const isOfLinks = /^(?:\*\*)?\[/.test(list.text.slice(lastRowStart(list, item), item.start).trimStart().replace(/^\|/, "").trimStart());
	return itemsIn(list).get(sectionAt(list.sections, item.start)) === 1 && isOfLinks && /^[-*+][ \t]+(?:\*\*)?\[/.test(list.text.slice(item.start, item.end)) && linksIn(list.links, item).length > 0;
}
function lastRowStart(list, item) {
	return list.lines[lineAt(list.lines, item.start) - 1] ?? 0;
}
function firstLine(list, item) {
	const line = lineAt(list.lines, item.start);
	return {
		start: item.start,
		end: Math.min(item.end, (list.lines[line + 1] ?? list.text.length + 1) - 1)
	};
}
/** The item as a row, where the table has two columns and the item a link, a separator and words. */
function rowFor(list, item, row) {
	const at = firstLine(list, item);
	const raw = list.text.slice(row.start, row.end);
	if (countCells(raw) !== 2 || !/^\|.*\|\s*$/.test(raw)) return void 0;
	const parts = /^[-*+][ \t]+(\[[^\][\n|]+\]\([^()\s|]+\))[ \t]*[-–—:][ \t]+(\S[^\n|]*)$/.exec(list.text.slice(at.start, at.end).trimEnd());
	return parts ? {
		...at,
		text: `| ${parts[1]} | ${parts[2]} |`
	} : void 0;
}
// lint-rules/entry-format/index.ts
/** `sections`: formats by heading, the first match wins; entries of all other sections are judged by what their section keeps, as clearly as `strictness` says. */
const options = lazily(() => _9({
	sections: _0(sectionOptions()).default([]),
	strictness: strictness().default("usual").describe("How clear a learned format must be to be expected")
}));
/** Warn where an entry differs from its section's format. */
const entryFormat = listRule("entry-format", options, check, { speaksOfGenerated: true });
function* check(list, options, context) {
	const said = [];
	for (const problem of judge(list, options, {
		context,
		said
	})) {
		said.push(problem);
		yield problem;
	}
}
function* judge(list, { sections, strictness: general }, { context, said }) {
	const formats = list.sections.map((_section, index) => sections.filter((format) => isUnder(list.sections, index, format.under)));
	const formatOf = ({ section, container }) => formats[section].find((format) => format.container === void 0 || format.container === container);
	const generated = findGenerated(list);
	if (generated) {
		yield {
			message: `Unexpected list to lint: a script writes it, expected changes in ${generated.source === void 0 ? "its source" : `\`${generated.source}\``} instead`,
			at: generated,
			severity: "info",
			form: "generated"
		};
		if (isGenerated(list, context)) return;
	}
	yield* configured(list, formatOf);
	yield* shortSections(list, (section) => formats[section].find(({ min }) => min !== void 0)?.min);
	if (sections.length === 0) yield* disagreements(list);
	yield* strays(list, context);
	yield* rawHtml(list);
	yield* rowCells(list, context);
	yield* rows(list, context);
	yield* lostRows(list, context);
	yield* tableEnds(list, context);
	yield* slips(list, context);
	const isOpen = (entry) => !hasTemplate(formatOf(entry));
	const strictnessOf = (entry) => formatOf(entry)?.strictness ?? general;
	yield* learned(list, context, {
		isOpen,
		strictnessOf
	});
	const isFree = (entry, example) => {
		const format = formatOf(entry);
		return !hasTemplate(format) || isAsConfigured(list, entry, format) && isAsConfigured(context.baseList ?? list, example, format);
	};
	yield* deviations(list, context, {
		isOpen,
		isFree,
		strictnessOf,
		said
	});
}
/** A section may be configured for its order alone, or be left to what its entries keep. */
function hasTemplate(format) {
	return format !== void 0 && (format.entry ?? []).length + format.like.length > 0;
}
export { sectionOptions as i, options as n, isLearned as r, entryFormat as t };

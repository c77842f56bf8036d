import { Bt as TooManySteps, C as workOf, D as linkSyntax, Gt as severities, I as entryFormat, It as positionOf, Kt as severityOf, N as entryOrder, S as titleKey, T as noBrokenTargets, Ut as exceptionsIn, Vt as within, Wt as settingOf, Y as canonicalUrl, Yt as compareFindings, _ as noDeceptiveLinks, a as noTrackingParameters, d as noInvisibleCharacters, dt as helpUrl, ft as read, h as noDuplicateEntries, j as entrySpacing, k as linkLabel, l as noLostEntries, n as tableOfContents, p as noEmptySections, pt as tooMuch, qt as applyFixes, s as noMojibake, ut as problemsOf, y as noConflictingLinks, zt as wholeLines } from "./shell-table-of-contents.js";
// lint-rules/index.ts
const plugins = {
	"link-syntax": linkSyntax,
	"entry-format": entryFormat,
	"entry-spacing": entrySpacing,
	"no-duplicate-entries": noDuplicateEntries,
	"no-conflicting-links": noConflictingLinks,
	"table-of-contents": tableOfContents,
	"no-broken-targets": noBrokenTargets,
	"no-mojibake": noMojibake,
	"no-deceptive-links": noDeceptiveLinks,
	"no-lost-entries": noLostEntries,
	"no-invisible-characters": noInvisibleCharacters,
	"no-tracking-parameters": noTrackingParameters,
	"no-empty-sections": noEmptySections,
	"entry-order": entryOrder,
	"link-label": linkLabel,
	"canonical-url": canonicalUrl
};
/** Every rule, with how serious it is. */
const rules = Object.fromEntries(Object.entries(severities).map(([name, seriousness]) => [name, {
	...seriousness,
	plugin: plugins[name]
}]));
const ruleNames = Object.keys(rules);
Object.values(rules).map(({ plugin }) => [plugin, "default"]);
// lint-rules/one-voice.ts
const learned = /^(?:joint|kind|part|order|form|end|balance|cell|value) /;
/** Rules that say why something is wrong where learning knows only that it is. */
const explaining = /* @__PURE__ */ new Set([
	"link-syntax",
	"no-mojibake",
	"no-invisible-characters",
	"no-lost-entries"
]);
/** A line has a few; of more, only the first are compared, so that the work stays linear. */
const mostOfLine = 50;
/** All but what another one in the same place makes superfluous, in the same order. */
function withoutRepeats(said, atOf) {
	const isStray = ({ rule, form }) => rule === "entry-format" && form.startsWith("stray ");
	const isLearned = ({ rule, form }) => rule === "entry-format" && learned.test(form);
	if (!said.some((one) => isStray(one) || isLearned(one))) return said;
	const lineOf = (one) => atOf(one).line;
	const named = new Set(said.filter((one) => one.severity === "error" && !isStray(one)).map(lineOf));
	const explained = Map.groupBy(said.filter(({ rule }) => explaining.has(rule)), lineOf);
	const joints = Map.groupBy(said.filter((one) => isLearned(one) && one.form.startsWith("joint ")), lineOf);
	const isTouched = (one, others) => others?.slice(0, mostOfLine).some((other) => touches(atOf(other), atOf(one))) ?? false;
	return said.filter((one) => {
		if (isStray(one)) return !named.has(lineOf(one));
		const others = explained.get(lineOf(one));
		if (isLearned(one)) return !(isTouched(one, others) || others !== void 0 && one.form.startsWith("balance "));
		return one.rule !== "entry-spacing" || !isTouched(one, joints.get(lineOf(one)));
	});
}
function touches(a, b) {
	return a.start <= b.end && b.start <= a.end;
}
// src/lint.ts
/** Runs the rules over one list and turns what they say into findings; the only runner of lint-rules. */
/** The settings with every rule off but one. */
function alone(settings, rule) {
	return Object.fromEntries(ruleNames.map((name) => [name, name === rule ? settings[name] ?? ["on"] : ["off"]]));
}
/** The findings of a text, in order, each with its corrected lines where it has a fix. */
function lintText(source, path, settings = {}, context = {}) {
	return judge(read(source, path, context), settings);
}
/** The findings of a text that has been read already, and what of it is not judged. */
function judge(reading, settings, exceptions) {
	const said = (unread) => unread.map((one) => ({
		path: reading.document.path,
		...one
	}));
	try {
		return {
			reading,
			findings: lint(reading, settings, exceptions),
			unjudged: said(reading.unjudged)
		};
	} catch (error) {
		if (!(error instanceof TooManySteps)) throw error;
		return {
			reading,
			findings: [],
			unjudged: said([tooMuch])
		};
	}
}
/**
* The findings of a text that has been read already, without those that exceptions switch off: its own comments, or what else is given.
* @throws {TooManySteps} where that is too much work.
*/
function lint(reading, settings = {}, exceptions = exceptionsIn(reading)) {
	return within(reading.text.length, () => runRules(reading, settings, exceptions));
}
function runRules(reading, settings, exceptions) {
	const findings = ruleNames.flatMap((rule) => {
		const [level, options] = settingOf(settings, rule);
		return level === "off" ? [] : runRule(rule, options, reading).map((problem) => toFinding(problem, {
			rule,
			level,
			reading
		}));
	});
	const isOff = exceptions(findings.map(({ rule, place }) => ({
		rule,
		at: place.start
	})));
	return correctTogether(reading, withoutRepeats(findings.filter((_, index) => !isOff[index]).sort(compareFindings), atOf));
}
const atOf = ({ place: { start, end } }) => ({
	line: start.line,
	start: start.offset,
	end: end.offset
});
/** What one rule says. @throws {TooManySteps} where that is too much work, and a bug of the rule under its name. */
function runRule(rule, options, reading) {
	try {
		return problemsOf(rules[rule].plugin, reading, options);
	} catch (error) {
		if (error instanceof TooManySteps) throw error;
		throw new Error(`The rule ${rule} failed: ${error.message}`, { cause: error });
	}
}
function toFinding(problem, { rule, level, reading }) {
	const { path } = reading.document;
	const place = (span) => positionOf(reading.lines, span);
	return {
		rule,
		severity: severityOf(problem, rule, level),
		path,
		place: place(problem.at),
		message: problem.message,
		url: helpUrl(rule),
		form: problem.form ?? problem.message,
		...problem.evidence ? { evidence: problem.evidence } : {},
		...problem.fix ? { fix: problem.fix } : {},
		...problem.related ? { related: problem.related.map((other) => "at" in other ? {
			message: other.message,
			path,
			place: place(other.at)
		} : other) } : {}
	};
}
/** Gives every finding with a fix the lines it corrects, with all fixes of the same entry applied: one voice per entry. */
function correctTogether(reading, findings) {
	const groups = /* @__PURE__ */ new Map();
	const keys = findings.map((finding) => {
		if (!finding.fix || isElsewhere(finding)) return void 0;
		const lines = touchedLines(reading, finding);
		const key = `${lines.start}-${lines.end}`;
		const group = groups.get(key) ?? {
			lines,
			findings: []
		};
		group.findings.push(finding);
		groups.set(key, group);
		return key;
	});
	const corrected = new Map([...groups].map(([key, group]) => [key, apply(reading.text, group.lines, [...new Set(group.findings.map((finding) => finding.fix))])]));
	const written = /* @__PURE__ */ new Map();
	return findings.map((finding, index) => {
		const key = keys[index];
		if (key === void 0) return finding;
		const text = corrected.get(key);
		const before = written.get(key) ?? 0;
		written.set(key, before + text.length);
		return before > mostWritten ? finding : {
			...finding,
			corrected: text,
			lines: groups.get(key).lines
		};
	});
}
/** So many characters are said in corrections of the same lines, which each of their findings has: an entry of many lines may have as many findings. */
const mostWritten = 2e5;
/** Whether a fix changes more than the entry of its finding: the whole file, or the place that the entry moves to. */
function isElsewhere({ rule }) {
	return rule === "no-mojibake" || rule === "entry-order";
}
/** The lines of the entry that a fix is in, else the lines it touches. */
function touchedLines({ text, document, lines, toGiven }, { fix }) {
	const edits = fix ?? [];
	const span = {
		start: edits[0]?.start ?? 0,
		end: edits.at(-1)?.end ?? 0
	};
	const entry = entryAt(document.entries, (at) => toGiven(at), span.start);
	const whole = entry && wholeLines(text, lines, {
		start: toGiven(entry.place.start),
		end: toGiven(entry.place.end)
	});
	if (whole && whole.start <= span.start && span.end <= whole.end) return whole;
	return wholeLines(text, lines, span);
}
/** The last of what is placed in order that begins at an offset or before it. */
function entryAt(entries, to, offset) {
	let low = 0;
	let high = entries.length;
	while (low < high) {
		const middle = low + high >> 1;
		if (to(entries[middle].place.start) <= offset) low = middle + 1;
		else high = middle;
	}
	return entries[low - 1];
}
function apply(text, lines, fixes) {
	const shifted = fixes.map((fix) => fix.map((edit) => ({
		start: edit.start - lines.start,
		end: edit.end - lines.start,
		text: edit.text
	})));
	return applyFixes(text.slice(lines.start, lines.end), shifted).text;
}
// src/review/text/enumerate.ts
/** Numbers and lists of things in English. */
/** Commas, and no comma before the last `and`, as British English has it. */
const lists = new Intl.ListFormat("en-GB");
/** `a`, `a and b`, `a, b and c`; nothing for nothing. */
function enumerate(parts) {
	return lists.format(Array.from(parts, String));
}
/** So many of something. */
function counted(count, noun) {
	return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
// src/review/change/match-entries.ts
/**
* Pairs the entries of the base with those of the proposed change, across files and sections: first those whose text is the
* same, then those that share a work and a title, a work, a title. One entry has one partner, so a copy is new.
*/
function matchEntries(before, after) {
	const pairs = /* @__PURE__ */ new Map();
	const taken = /* @__PURE__ */ new Set();
	for (const key of keysWith(numbered())) {
		const waiting = /* @__PURE__ */ new Map();
		for (const document of before) for (const entry of document.entries) {
			const name = taken.has(entry) ? void 0 : key(document, entry);
			if (name !== void 0) enqueue(waiting, name, entry);
		}
		if (waiting.size === 0) continue;
		for (const document of after) for (const entry of document.entries) {
			const name = pairs.has(entry) ? void 0 : key(document, entry);
			const partner = name === void 0 ? void 0 : dequeue(waiting, name);
			if (!partner) continue;
			pairs.set(entry, partner);
			taken.add(partner);
		}
	}
	return pairs;
}
function enqueue(waiting, key, one) {
	const queue = waiting.get(key);
	if (queue) queue.all.push(one);
	else waiting.set(key, {
		all: [one],
		next: 0
	});
}
function dequeue(waiting, key) {
	const queue = waiting.get(key);
	return queue?.all[queue.next++];
}
/** Gives the same text the same number, so that a long one in many keys is read once. */
function numbered() {
	const numbers = /* @__PURE__ */ new Map();
	return (text) => {
		const known = numbers.get(text) ?? numbers.size;
		numbers.set(text, known);
		return known;
	};
}
/** What makes two entries the same, the surest first. */
function keysWith(numberOf) {
	const titleOf = (document, entry) => numberOf(document.sections[entry.section].title);
	const known = /* @__PURE__ */ new WeakMap();
	const wordsIn = (document, entry) => {
		const words = known.get(entry) ?? wordsOf(document, entry);
		known.set(entry, words);
		return words;
	};
	const work = (entry, key) => {
		const own = workOf(entry);
		return own && `${key}\n${own}`;
	};
	return [
		(document, entry) => `${document.path}\n${titleOf(document, entry)}\n${wordsIn(document, entry)}`,
		(document, entry) => `${titleOf(document, entry)}\n${wordsIn(document, entry)}`,
		wordsIn,
		(document, entry) => work(entry, `${document.path}\n${titleOf(document, entry)}\n${titleKey(entry.title)}`),
		(_document, entry) => work(entry, titleKey(entry.title)),
		(document, entry) => work(entry, `${document.path}\n${titleOf(document, entry)}`),
		(_document, entry) => workOf(entry),
		(document, entry) => titleKey(entry.title) ? `${titleOf(document, entry)}\n${titleKey(entry.title)}` : void 0,
		(_document, entry) => titleKey(entry.title) || void 0
	];
}
/** An entry's text without its marker and indentation, spaces folded. */
function wordsOf(document, entry) {
	return document.text.slice(entry.content.start, entry.content.end).replace(/\s+/g, " ").trim();
}
/**
* Which section of the base each section of the proposed text was, both as indexes: the one of the same title and parents,
* else the one most of its entries come from, else the only one that is left between the same neighbours. New sections have none.
*/
function matchSections(before, after, matches) {
	const pairs = /* @__PURE__ */ new Map([[0, 0]]);
	const free = new Set(before.sections.keys());
	free.delete(0);
	const pair = (now, old) => {
		pairs.set(now, old);
		free.delete(old);
	};
	const numberOf = numbered();
	const titlesOf = ({ sections }) => sections.map(({ title }) => titleKey(title));
	for (const keysOf of [(document) => pathKeys(document, numberOf), titlesOf]) {
		const [old, now] = [keysOf(before), keysOf(after)];
		const waiting = /* @__PURE__ */ new Map();
		for (const index of free) enqueue(waiting, old[index], index);
		for (const index of after.sections.keys()) {
			const partner = pairs.has(index) ? void 0 : dequeue(waiting, now[index]);
			if (partner !== void 0) pair(index, partner);
		}
	}
	const origins = new Map(before.entries.map((entry) => [entry, entry.section]));
	const bySection = Map.groupBy(after.entries, ({ section }) => section);
	for (const index of after.sections.keys()) {
		if (pairs.has(index)) continue;
		const own = bySection.get(index) ?? [];
		const from = /* @__PURE__ */ new Map();
		for (const entry of own) {
			const old = matches.get(entry);
			const origin = old && origins.get(old);
			if (origin !== void 0 && free.has(origin)) from.set(origin, (from.get(origin) ?? 0) + 1);
		}
		const [most] = [...from].sort((a, b) => b[1] - a[1]);
		if (most && most[1] * 2 >= own.length) pair(index, most[0]);
		else if (own.length === 0) {
			const left = pairs.get(index - 1);
			const right = pairs.get(index + 1) ?? (index + 1 === after.sections.length ? before.sections.length : void 0);
			if (left !== void 0 && right === left + 2 && free.has(left + 1)) pair(index, left + 1);
		}
	}
	return pairs;
}
/** For each section its level, with a number for its title and those of the sections that it is part of. */
function pathKeys({ sections }, numberOf) {
	const paths = [];
	return sections.map(({ title, parent, level }) => {
		const path = numberOf(`${parent > 0 ? paths[parent] : ""} > ${titleKey(title)}`);
		paths.push(path);
		return `${level} ${path}`;
	});
}
// src/review/change/own-faults.ts
/**
* Tells whether a finding is the change's own. What was moved, re-indented or reordered but not rewritten brings nothing new;
* a rewritten entry brings the faults that it did not have; outside entries the same fault on the same words is old.
*/
function compareWith({ before, matches, renamed }) {
	const documents = /* @__PURE__ */ new Map();
	for (const { reading } of before) for (const entry of reading.document.entries) documents.set(entry, reading.document);
	const counted = /* @__PURE__ */ new Map();
	const lineKey = lineKeys();
	const faultsBefore = (rule) => {
		const known = counted.get(rule) ?? countFaults(before, rule, lineKey);
		counted.set(rule, known);
		return known;
	};
	const unchanged = /* @__PURE__ */ new Map();
	const isUnchanged = ({ document }, entry, partner) => {
		const known = unchanged.get(entry) ?? wordsOf(document, entry) === wordsOf(documents.get(partner), partner);
		unchanged.set(entry, known);
		return known;
	};
	return (reading, finding) => {
		if (finding.rule === "no-lost-entries" && finding.form === "lost") return true;
		const entry = entryOf(reading, finding);
		const work = workKey(finding);
		if (entry && work) return !isOldPair(reading, {
			entry,
			finding
		}, matches) && (!matches.has(entry) || !take(faultsBefore(finding.rule).onWorks, work));
		if (!entry) return !renamed.has(finding.form) && !take(faultsBefore(finding.rule).onLines, lineKey(reading, finding));
		const partner = matches.get(entry);
		if (!partner) return true;
		if (isUnchanged(reading, entry, partner)) return false;
		return !take(faultsOf(faultsBefore(finding.rule).onEntries, partner), faultOf(finding));
	};
}
/**
* Runs one rule over the base, as it is judged in a proposal: some faults are reported there alone, and an old one is not new.
* Most changes ask for few rules: findings on entries that they do not touch are old anyway.
*/
function countFaults(before, rule, lineKey) {
	const faults = {
		onEntries: /* @__PURE__ */ new Map(),
		onLines: /* @__PURE__ */ new Map(),
		onWorks: /* @__PURE__ */ new Map()
	};
	for (const { reading, settings } of before) for (const finding of lint({
		...reading,
		context: {
			...reading.context,
			baseList: reading.document
		}
	}, alone(settings, rule))) {
		const entry = entryOf(reading, finding);
		if (entry) put(faultsOf(faults.onEntries, entry), faultOf(finding));
		put(faults.onLines, lineKey(reading, finding));
		const work = workKey(finding);
		if (work) put(faults.onWorks, work);
	}
	return faults;
}
/** Whether both entries of a repeat were in the base and name the same works as there: moving them together is not new. */
function isOldPair(reading, { entry, finding }, matches) {
	const pair = [entry, ...(finding.related ?? []).map(({ place }) => entryOf(reading, {
		...finding,
		place
	}))];
	return pair.length > 1 && pair.every((one) => {
		const old = one && matches.get(one);
		return old !== void 0 && workOf(old) === workOf(one);
	});
}
const faultOf = ({ rule, form }) => `${rule}\n${form}`;
/** What a duplicate is a duplicate of, whichever of the two is blamed; undefined for other findings. */
function workKey({ rule, form }) {
	return rule === "no-duplicate-entries" ? form.replace(/^(?:across|repeat|other name|version|elsewhere) /, "") : void 0;
}
/** Makes keys of a fault with the words of its line, which are numbered, because a line may have many faults; faults whose form names their target are the same on any line. */
function lineKeys() {
	const numbers = /* @__PURE__ */ new Map();
	const known = /* @__PURE__ */ new WeakMap();
	const numberOf = ({ text, lines }, line) => {
		const own = known.get(lines) ?? /* @__PURE__ */ new Map();
		known.set(lines, own);
		const number = own.get(line);
		if (number !== void 0) return number;
		const words = text.slice(lines[line - 1], lines[line]).trim();
		const fresh = numbers.get(words) ?? numbers.size;
		numbers.set(words, fresh);
		own.set(line, fresh);
		return fresh;
	};
	return (reading, finding) => namesItsTarget(finding) ? faultOf(finding) : `${faultOf(finding)}\n${numberOf(reading, finding.place.start.line)}`;
}
function namesItsTarget({ rule, form }) {
	return rule === "table-of-contents" && form !== "contents indentation" || rule === "no-broken-targets";
}
/** The entry that a finding is on. */
function entryOf({ document, toGiven }, { place }) {
	const entry = entryAt(document.entries, toGiven, place.start.offset);
	return entry && place.start.offset <= toGiven(entry.place.end) ? entry : void 0;
}
function faultsOf(counts, entry) {
	const own = counts.get(entry) ?? /* @__PURE__ */ new Map();
	counts.set(entry, own);
	return own;
}
function put(counts, key) {
	counts.set(key, (counts.get(key) ?? 0) + 1);
}
function take(counts, key) {
	const left = counts.get(key) ?? 0;
	if (left > 0) counts.set(key, left - 1);
	return left > 0;
}
export { matchSections as a, enumerate as c, lint as d, lintText as f, matchEntries as i, correctTogether as l, entryOf as n, wordsOf as o, ruleNames as p, workKey as r, counted as s, compareWith as t, judge as u };

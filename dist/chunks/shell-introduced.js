import { Bt as TooManySteps, C as workOf, It as positionOf, Pt as lineAt, S as titleKey, Yt as compareFindings, dt as helpUrl, ft as read, pt as tooMuch, qt as applyFixes, w as worksOf, zt as wholeLines } from "./shell-table-of-contents.js";
import { a as matchSections, i as matchEntries, t as compareWith, u as judge } from "./shell-own-faults.js";
import { a as note, i as linesOf, n as givenSpan, o as standingExceptions, s as alignLines, t as baseLine } from "./shell-exceptions.js";
// src/review/change/base-texts.ts
/** Reads the texts of the base once for many reviews. */
/** The base's texts that were read last: the same base is reviewed again with each push, and by every proposal. */
const baseTexts = /* @__PURE__ */ new Map();
const mostBaseTexts = 4;
/** A text of the base as the rules see it; the caller gives it its context. */
function readBaseText(source, path) {
	const key = `${path}\n${source}`;
	const reading = baseTexts.get(key) ?? read(source, path);
	baseTexts.delete(key);
	baseTexts.set(key, reading);
	for (const oldest of baseTexts.keys()) if (baseTexts.size > mostBaseTexts) baseTexts.delete(oldest);
	return reading;
}
// src/review/change/base-tip.ts
/** Works that the base branch added since the pull request was branched off: an entry of the same work is a repeat, although neither text alone shows it. */
/** The entries that the base branch added since then. */
function addedSince(tips) {
	return tips.flatMap(({ tip, before }) => {
		const known = matchEntries(before ? [before] : [], [tip]);
		return tip.entries.filter((entry) => entry.depth === 0 && !known.has(entry)).map((entry) => ({
			entry,
			document: tip
		}));
	});
}
/** A finding for each entry that the proposal adds and the base branch has added too; an error only in the same section under the same name. */
function repeatsOf(file, { addedToBase, isAdded, settings }) {
	const [level, options] = settings["no-duplicate-entries"] ?? ["on"];
	const accepted = options?.accept ?? [];
	if (level === "off" || addedToBase.length === 0) return [];
	const { document } = file.reading;
	const works = new Map(addedToBase.map((one) => [workOf(one.entry), one]));
	return document.entries.flatMap((entry) => {
		const work = entry.depth === 0 && isAdded(entry) ? workOf(entry) : void 0;
		const other = work === void 0 || accepted.includes(work) ? void 0 : works.get(work);
		if (!other || file.findings.some(({ form }) => form.endsWith(` ${work}`))) return [];
		const section = (list, one) => list.sections[one.section].title;
		const isSame = section(document, entry) === section(other.document, other.entry) && titleKey(entry.title) === titleKey(other.entry.title);
		const place = (list, one) => positionOf(list.lines, one.place);
		return [{
			rule: "no-duplicate-entries",
			severity: isSame ? "error" : "info",
			path: file.path,
			place: place(document, entry),
			message: `Unexpected second entry for \`${entry.title}\`, which was added to the base branch since then, expected one`,
			url: helpUrl("no-duplicate-entries"),
			form: `meanwhile ${work}`,
			introduced: true,
			related: [{
				message: "Entry of the base branch",
				path: other.document.path,
				place: place(other.document, other.entry)
			}]
		}];
	});
}
// src/review/change/hidden-faults.ts
/** Faults of an entry that a broken link or bullet hides: they show only once that is fixed. They are reported together, so that one line needs one correction. Pure. */
/** Returns the text of a file with the hiding faults fixed; undefined where there are none. */
function fixedText(file) {
	if (hiddenRangesOf(file).length === 0) return void 0;
	return applyFixes(file.reading.text, file.findings.filter(isHiding).map(({ fix }) => fix)).text;
}
/**
* The file with what such faults hide: `fixed` is the review of its fixed text, for the findings on their lines. Where that shows
* nothing new, the same file comes back.
*/
function withHiddenFaults(file, fixed) {
	if (fixed.reading.lines.length !== file.reading.lines.length) return file;
	return {
		...file,
		findings: withHiddenFindings(file, fixed).toSorted(compareFindings)
	};
}
/** Links that Markdown does not read, bullets that it glues to the line above, and descriptions that nothing parts from their link. */
function isHiding({ rule, form, severity, introduced, fix, lines }) {
	if (!introduced || !fix || !lines) return false;
	if (rule === "entry-format") return form.startsWith("separator  for ");
	return severity === "error" && (rule === "link-syntax" || rule === "entry-spacing");
}
/** Returns the lines of the hiding faults, each once. Lines that two corrections share are left to the next review. */
function hiddenRangesOf({ findings, reading }) {
	const spans = /* @__PURE__ */ new Map();
	for (const by of findings.filter(isHiding)) {
		const { start, end } = by.lines;
		if (!spans.has(start)) spans.set(start, {
			by,
			first: lineAt(reading.lines, start),
			last: lineAt(reading.lines, Math.max(start, end - 1))
		});
	}
	const all = [...spans.values()].sort((a, b) => a.first - b.first);
	let reach = -1;
	return all.filter((one, index) => {
		const isShared = one.first <= reach || (all[index + 1]?.first ?? Number.POSITIVE_INFINITY) <= one.last;
		reach = Math.max(reach, one.last);
		return !isShared;
	});
}
/** The findings with those of fixed lines: what is only seen there joins, what was only seen through the fault goes. */
function withHiddenFindings(file, fixed) {
	const ranges = hiddenRangesOf(file);
	const found = findOnRanges(ranges, file, fixed);
	const gone = /* @__PURE__ */ new Set();
	const correctedAt = /* @__PURE__ */ new Map();
	const fresh = ranges.flatMap((range, index) => {
		const { own, seen, corrections } = found[index];
		const [had, has] = [new Set([...own].map(kindOf)), new Set(seen.map(kindOf))];
		for (const finding of own) if (!isHiding(finding) && !has.has(kindOf(finding))) gone.add(finding);
		const corrected = fixedLines(range, fixed, corrections);
		const lines = range.by.lines;
		correctedAt.set(lines.start, corrected);
		return seen.filter((finding) => !had.has(kindOf(finding))).map(({ fix: _fix, ...finding }) => ({
			...finding,
			place: range.by.place,
			corrected,
			lines
		}));
	});
	return [...file.findings.flatMap((finding) => {
		if (gone.has(finding)) return [];
		const corrected = finding.lines && correctedAt.get(finding.lines.start);
		return corrected === void 0 ? [finding] : [{
			...finding,
			corrected
		}];
	}), ...fresh];
}
const kindOf = ({ rule, form }) => `${rule}\n${form}`;
/** Returns for each range what was found on its lines. */
function findOnRanges(ranges, { findings }, { findings: fixed, reading }) {
	const found = ranges.map(() => ({
		own: /* @__PURE__ */ new Set(),
		seen: [],
		corrections: /* @__PURE__ */ new Map()
	}));
	const rangeAt = /* @__PURE__ */ new Map();
	for (const [index, { first, last }] of ranges.entries()) for (let line = first; line <= last; line++) rangeAt.set(line, index);
	const at = (line) => found[rangeAt.get(line) ?? -1];
	for (const finding of findings) if (finding.introduced) at(finding.place.start.line - 1)?.own.add(finding);
	for (const finding of fixed) {
		if (finding.introduced) at(finding.place.start.line - 1)?.seen.push(finding);
		const { corrected, lines: span } = finding;
		if (corrected === void 0 || !span) continue;
		const first = lineAt(reading.lines, span.start);
		const last = lineAt(reading.lines, Math.max(span.start, span.end - 1));
		const range = rangeAt.get(first);
		if (range !== void 0 && last <= ranges[range].last) found[range].corrections.set(span.start, {
			...span,
			corrected
		});
	}
	return found;
}
/** Returns the lines of a range with all corrections. */
function fixedLines({ first, last }, { reading }, corrections) {
	const span = linesFrom(reading, first, last);
	let fixed = "";
	let from = span.start;
	for (const { start, end, corrected } of [...corrections.values()].sort((a, b) => a.start - b.start)) {
		if (start < from) continue;
		fixed += reading.text.slice(from, start) + corrected;
		from = end;
	}
	return fixed + reading.text.slice(from, span.end);
}
/** The lines from one to another, without the end of the last one. */
function linesFrom({ text, lines }, first, last) {
	return wholeLines(text, lines, {
		start: lines[first],
		end: lines[last] + 1
	});
}
// src/review/change/other-files.ts
/** The works of the other changed files of one list; of two files that gain the same work, the one whose name comes first has it. */
function worksInOtherFiles(path, files, { groupOf, inBase }) {
	const group = groupOf(path);
	const others = group === void 0 ? [] : files.filter((other) => other.path !== path && groupOf(other.path) === group);
	if (others.length === 0) return void 0;
	const works = /* @__PURE__ */ new Map();
	for (const { path: other, reading } of others) for (const [key, entry] of worksOf(reading.document)) {
		const isInBase = inBase.has(entry);
		if (!works.has(key) || isInBase && !works.get(key).isInBase) works.set(key, {
			path: other,
			place: positionOf(reading.document.lines, entry.place),
			isInBase
		});
	}
	return works;
}
// src/review/change/proposed-text.ts
/** Reads a proposed text as it is judged: its marks of a bot's table, in which nothing is judged, count only where the base has them. Pure. */
/**
* The text, and a note on a table of the all-contributors bot that is none in the base: its mark is read as a common comment of the
* same length, so that all places stay.
*/
function readProposed(source, path, { context, base }) {
	const reading = read(source, path, context);
	const fresh = newTables(reading, base);
	const [first] = fresh;
	if (!first) return {
		reading,
		notes: []
	};
	const isFresh = new Set(fresh.map(({ start }) => start));
	const kept = new Set(reading.document.people.map((span) => givenSpan(reading, span).start).filter((start) => !isFresh.has(start)));
	const text = reading.text.replace(/<!-- ALL-CONTRIBUTORS-LIST:START/g, (mark, at) => kept.has(at) ? mark : mark.replace(":", "-"));
	const masked = read(source.slice(0, source.length - text.length) + text, path, context);
	const message = "The text from this marker to its end is skipped once this is merged; this review does not skip it";
	return {
		reading: {
			...masked,
			text: reading.text
		},
		notes: [note(reading, {
			start: first.start,
			end: first.start
		}, {
			message,
			form: "new mark"
		})]
	};
}
/** A heading or an item of a list: the bot writes tables. */
const isNoTable = /^[ \t]*(?:[-*+]|\d+[.)]|#{1,6})[ \t]/m;
/** The tables that were none in the base: neither of the same words nor a table between the same two lines. */
function newTables(head, base) {
	const tables = head.document.people.map((span) => givenSpan(head, span));
	const old = base?.document.people.map((span) => givenSpan(base, span)) ?? [];
	const words = new Set(old.map(({ start, end }) => base.text.slice(start, end)));
	const changed = tables.filter(({ start, end }) => !words.has(head.text.slice(start, end)));
	if (!base || changed.length === 0) return changed;
	const between = alignLines(linesOf(base), linesOf(head));
	const ends = new Set(old.map((span) => endsOf(base, span).join()));
	const isOld = (span) => ends.has(endsOf(head, span).map((line) => baseLine(between[line])).join());
	return changed.filter((span) => !isOld(span) || isNoTable.test(head.text.slice(span.start, span.end)));
}
/** The first and the last line of a span. */
function endsOf({ lines }, { start, end }) {
	return [lineAt(lines, start), lineAt(lines, end - 1)];
}
// src/review/change/introduced.ts
/** What a proposed change introduced: its findings compared with those of the base, entry by entry. Pure; takes whole texts. */
/**
* Reviews all changed files of a proposal together, so that an entry that moved between them is not new in either. What a broken
* link hides is found as well.
*/
function reviewChanges(changes, settings = {}) {
	const reviewed = reviewOnce(changes, settings);
	const texts = new Map(reviewed.files.flatMap((file) => pairWith(file.path, fixedText(file))));
	if (texts.size === 0) return reviewed;
	const again = reviewOnce(changes.map((change) => ({
		...change,
		after: texts.get(change.path) ?? change.after
	})), settings);
	const fixed = new Map(again.files.map((file) => [file.path, file]));
	return {
		...reviewed,
		files: reviewed.files.map((file) => texts.has(file.path) ? withHiddenFaults(file, fixed.get(file.path)) : file)
	};
}
function reviewOnce(changes, { rulesFor = () => ({}), repositoryFiles = {}, groupOf = () => void 0 }) {
	const before = changes.flatMap(({ path, previousPath, before: source }) => source === null ? [] : [{
		reading: {
			...readBaseText(source, previousPath ?? path),
			context: repositoryFiles
		},
		settings: rulesFor(path)
	}]);
	const originals = changes.flatMap(({ path, before: source, original }) => source === null && original !== void 0 ? [{
		reading: {
			...read(original, path, repositoryFiles),
			context: repositoryFiles
		},
		settings: rulesFor(path)
	}] : []);
	const all = [...before, ...originals];
	const after = changes.flatMap(({ path, previousPath = path, after: source }) => {
		const base = before.find(({ reading: old }) => old.document.path === previousPath)?.reading;
		return source === null ? [] : [{
			path,
			base,
			...readProposed(source, path, {
				context: repositoryFiles,
				base
			})
		}];
	});
	const matches = matchEntries(all.map(({ reading }) => reading.document), after.map(({ reading }) => reading.document));
	const inBase = new Set(matches.keys());
	const baseContext = baseContextOf(all, matches, before.length);
	const unjudged = [];
	const renamed = /* @__PURE__ */ new Set();
	const notes = /* @__PURE__ */ new Map();
	const files = after.map(({ path, base, reading, notes: own }) => {
		const baseList = base?.document ?? before[0]?.reading.document;
		const standing = standingExceptions(reading, base);
		notes.set(path, [...own, ...standing.notes]);
		const otherFiles = worksInOtherFiles(path, after, {
			groupOf,
			inBase
		});
		const context = {
			...repositoryFiles,
			...otherFiles ? {
				inBase,
				otherFiles
			} : {}
		};
		const judged = (more = {}) => {
			const linted = judge({
				...reading,
				context: {
					...context,
					...more
				}
			}, rulesFor(path), standing.exceptions);
			unjudged.push(...linted.unjudged.filter(({ line }) => line === void 0 || !isOldLine(reading, line, base)));
			return {
				path,
				reading,
				findings: linted.findings
			};
		};
		if (!baseList) return judged();
		const sections = matchSections(baseList, reading.document, matches);
		for (const [now, old] of sections) noteRenamed(renamed, baseList.sections[old], reading.document.sections[now]);
		return judged({
			baseList,
			inBase,
			baseSections: sections,
			...baseContext
		});
	});
	const isIntroduced = compareWith({
		before: all,
		matches,
		renamed
	});
	const judge$1 = (file) => {
		try {
			return {
				...file,
				findings: file.findings.map((finding) => ({
					...finding,
					introduced: isIntroduced(file.reading, finding)
				}))
			};
		} catch (error) {
			if (!(error instanceof TooManySteps)) throw error;
			unjudged.push({
				path: file.path,
				...tooMuch
			});
			return {
				...file,
				findings: []
			};
		}
	};
	const addedToBase = addedSince(tipsOf(changes, before));
	const withMore = (file) => {
		const more = [...repeatsOf(file, {
			addedToBase,
			isAdded: (entry) => !matches.has(entry),
			settings: rulesFor(file.path)
		}), ...notes.get(file.path)];
		return more.length === 0 ? file : {
			...file,
			findings: [...file.findings, ...more].sort(compareFindings)
		};
	};
	return {
		before,
		originals,
		matches,
		files: files.map(judge$1).map(withMore),
		unjudged,
		added: files.flatMap(({ path, reading }) => reading.document.entries.filter((entry) => !matches.has(entry)).map((entry) => ({
			path,
			entry
		})))
	};
}
function pairWith(path, text) {
	return text === void 0 ? [] : [[path, text]];
}
function tipsOf(changes, before) {
	return changes.flatMap(({ path, previousPath, before: source, tip }) => {
		if (typeof tip !== "string" || tip === source) return [];
		const old = before.find(({ reading }) => reading.document.path === (previousPath ?? path));
		return [{
			tip: read(tip, previousPath ?? path).document,
			before: old?.reading.document
		}];
	});
}
/** What rules may know of the base's entries: which one each entry was, and which of the first files are gone. */
function baseContextOf(before, matches, files) {
	const placed = before.map(({ reading: { document } }) => document.entries.map((entry) => ({
		entry,
		document
	})));
	const places = new Map(placed.flat().map((one) => [one.entry, one]));
	const partners = new Set(matches.values());
	return {
		before: (entry) => places.get(matches.get(entry)),
		lost: placed.slice(0, files).flatMap((own) => own.filter(({ entry }) => !partners.has(entry)))
	};
}
/** Whether a line that is too long to be judged is in the base too. */
function isOldLine({ text, lines }, line, base) {
	const words = text.slice(lines[line - 1], lines[line]);
	return base?.unjudged.some((old) => old.line !== void 0 && base.text.slice(base.lines[old.line - 1], base.lines[old.line]) === words) ?? false;
}
/** The contents of a renamed section follow it by themselves: neither its old line nor its new heading is a fault of the change. */
function noteRenamed(renamed, old, now) {
	if (old.anchor === now.anchor) return;
	renamed.add(`dead ${old.anchor}`);
	renamed.add(`missing ${now.anchor}`);
	renamed.add(`empty ${now.anchor}`);
}
export { reviewChanges as t };

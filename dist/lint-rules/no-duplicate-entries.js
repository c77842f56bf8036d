import { J as isUnder, d as _3, g as _9, i as _0, o as _10, s as _12, t as lazily, v as listRule } from "../chunks/library-options.js";
import { r as isConflict, t as areTwo } from "../chunks/library-conflicts.js";
import { a as titleKey, n as findRepeats, o as workOf, r as findVersions, t as findNestedRepeats } from "../chunks/library-duplicates.js";
// lint-rules/no-duplicate-entries/index.ts
const level = lazily(() => _3([
	"error",
	"warning",
	"info",
	"off"
]));
/** `across`: the same work in two sections; `pairs`: the same for two sections by their headings, the first match wins; `versions`: a preprint and its published version; `accept`: works (as `arxiv:2311.05112`) that may repeat. */
const options = lazily(() => _9({
	across: level().default("info"),
	pairs: _0(_9({
		between: _12([_10().min(1), _10().min(1)]),
		severity: level()
	})).default([]),
	versions: level().default("info"),
	accept: _0(_10()).default([])
}));
/** Warn where a work is listed twice. */
const noDuplicateEntries = listRule("no-duplicate-entries", options, check);
function* check(list, { across, pairs, versions, accept }, { inBase, otherFiles }) {
	const reported = /* @__PURE__ */ new Set();
	if (otherFiles && across !== "off") yield* inOtherFiles(list, {
		otherFiles,
		inBase,
		across,
		accept
	});
	for (const { key, entries } of findRepeats(list)) {
		if (accept.includes(key)) continue;
		const first = entries.find((entry) => inBase?.has(entry)) ?? entries[0];
		const sections = Map.groupBy(entries, ({ section }) => section);
		for (const entry of entries) {
			if (entry === first) continue;
			const own = sections.get(entry.section);
			const like = own[0] !== entry ? own[0] : own.find((other) => other !== entry && (other === first || inBase?.has(other)));
			if (isConflict(entry, like ?? first)) continue;
			const problem = repeat(list, {
				entry,
				first: like ?? first,
				key,
				across: levelOf(list, pairs, [entry, like ?? first]) ?? across
			});
			if (!problem) continue;
			reported.add(entry);
			yield problem;
		}
	}
	for (const { key, entries } of findNestedRepeats(list)) {
		const first = entries.find((entry) => inBase?.has(entry)) ?? entries[0];
		for (const entry of entries) if (entry !== first && !accept.includes(key)) yield repeat(list, {
			entry,
			first,
			key,
			across
		});
	}
	if (versions === "off") return;
	for (const { entries } of findVersions(list)) {
		const first = entries.find((entry) => inBase?.has(entry)) ?? entries[0];
		for (const entry of entries) if (entry !== first && !reported.has(entry) && workOf(entry) !== workOf(first) && !areTwo(entry, first)) yield {
			message: `Unexpected second version of \`${entry.title}\`, expected one entry for the preprint and the published paper`,
			at: entry.place,
			form: `version ${titleKey(entry.title)}`,
			severity: versions,
			related: [{
				message: "Other version",
				at: first.place
			}]
		};
	}
}
/** What the options say about two sections, in either order. */
function levelOf(list, pairs, [a, b]) {
	const isIn = ({ section }, under) => isUnder(list.sections, section, under);
	return pairs.find(({ between: [one, other] }) => isIn(a, one) && isIn(b, other) || isIn(a, other) && isIn(b, one))?.severity;
}
/** Works that another file of the same list has too; of two alike the new one is to blame. */
function* inOtherFiles(list, { otherFiles, inBase, across, accept }) {
	if (across === "off") return;
	for (const entry of list.entries) {
		const key = entry.depth > 0 || inBase?.has(entry) ? void 0 : workOf(entry);
		const other = key === void 0 || accept.includes(key) ? void 0 : otherFiles.get(key);
		if (!other || inBase && !other.isInBase && other.path > list.path) continue;
		yield {
			message: `Unexpected second entry for \`${entry.title || key}\`, which is also in \`${other.path}\`, expected one`,
			at: entry.place,
			form: `elsewhere ${key}`,
			severity: across,
			related: [{
				message: "First entry",
				path: other.path,
				place: other.place
			}]
		};
	}
}
function repeat(list, { entry, first, key, across }) {
	const related = [{
		message: "First entry",
		at: first.place
	}];
	const at = entry.place;
	const title = entry.title || key;
	if (entry.section !== first.section) {
		if (across === "off") return void 0;
		return {
			message: `Unexpected second entry for \`${title}\`, which is also in \`${list.sections[first.section].title || "the introduction"}\`, expected one`,
			at,
			form: `across ${key}`,
			severity: across,
			related
		};
	}
	if (titleKey(entry.title) === titleKey(first.title)) return {
		message: `Unexpected second entry for \`${title}\`, expected one`,
		at,
		form: `repeat ${key}`,
		severity: "error",
		related
	};
	return {
		message: `Unexpected link of \`${title}\`, which \`${first.title}\` has too, expected a link of its own`,
		at,
		form: `other name ${key}`,
		severity: "info",
		related
	};
}
export { noDuplicateEntries as default, options };

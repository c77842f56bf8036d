import { g as _9, i as _0, o as _10, t as lazily, v as listRule } from "../chunks/library-options.js";
import { n as findConflicts, r as isConflict, t as areTwo } from "../chunks/library-conflicts.js";
import { o as workOf, u as spanOf } from "../chunks/library-duplicates.js";
// lint-rules/no-conflicting-links/index.ts
/** `accept`: works (as `arxiv:2311.05112`) that may be under different titles. */
const options = lazily(() => _9({ accept: _0(_10()).default([]) }));
/** Warn where a link and a title contradict each other. */
const noConflictingLinks = listRule("no-conflicting-links", options, check);
function* check(list, { accept }, { inBase }) {
	const reported = /* @__PURE__ */ new Set();
	for (const conflict of findConflicts(list)) {
		if (accept.includes(conflict.key) || conflict.entries.some((entry) => accept.includes(workOf(entry) ?? ""))) continue;
		const first = conflict.entries.find((entry) => inBase?.has(entry)) ?? conflict.entries[0];
		for (const entry of conflict.entries) {
			const contradicts = conflict.kind === "link" ? isConflict(entry, first) : areTwo(entry, first);
			if (entry === first || !contradicts || reported.has(entry)) continue;
			reported.add(entry);
			yield problem(list, conflict, {
				entry,
				first
			});
		}
	}
}
function problem(list, { kind, key }, { entry, first }) {
	const related = [{
		message: kind === "link" ? "Entry with this link" : "Entry with this title",
		at: first.place
	}];
	return {
		message: kind === "link" ? `Unexpected link of \`${entry.title}\` to \`${key}\`, which is listed as \`${first.title}\`, expected a link of its own` : `Unexpected link of \`${entry.title}\` to \`${workOf(entry)}\`, where its other entry leads to \`${workOf(first)}\`, expected one of the two`,
		at: spanOf(list, entry, kind === "link" ? key : workOf(entry) ?? ""),
		form: `${kind} ${key}`,
		severity: "warning",
		related
	};
}
export { noConflictingLinks as default, options };

import { t as require_fastest_levenshtein } from "./library-fastest-levenshtein.js";
import { G as leavesOf, gt as coverOf, mt as normalizeLabel, n as noOptions, v as listRule, wt as spend } from "./library-options.js";
// lint-rules/references/labels.ts
var import_fastest_levenshtein = require_fastest_levenshtein();
/** The labels of a document: where references and footnotes use them, and where they are defined. */
/** A comment written as a definition, as `[//]: # (words)`. */
const comment = /^(?:\/\/|comment|#|_)/i;
/**
* References with a label (`[x][label]`, `[label][]`) and their definitions (CommonMark 0.31, sections 4.7 and 6.3). A label alone in
* brackets may be only brackets, so it is a use where it is defined and nothing else; and where a page defines no label, two brackets
* are a reference only at the start of a line, as an entry begins.
*/
function readReferences(list) {
	const definitions = list.blocks.flatMap((block) => {
		if (block.kind !== "definition") return [];
		const label = list.text.slice(block.label.start, block.label.end);
		const value = list.text.slice(block.target.start, block.target.end);
		if (label.startsWith("^") || comment.test(label)) return [];
		return [{
			start: block.start,
			end: block.end,
			label,
			place: block.label,
			value
		}];
	});
	const links = coverOf(list.links);
	const defined = new Map(definitions.map((one) => [one.place.start, one]));
	const byTarget = new Set(list.links.flatMap(({ kind, target }) => kind === "reference" ? [target.start] : []));
	const known = list.blocks.flatMap((block) => {
		if (block.kind !== "definition") return [];
		const isUsed = byTarget.has(block.target.start) || byTarget.has(block.target.start + 1);
		const own = defined.get(block.label.start);
		return isUsed && own ? [own] : [];
	});
	const open = leavesIn(list).flatMap((leaf) => [...shown(list, leaf).matchAll(/(?<![\w\\\])])\[([^[\]]*)\]\[([^[\]]*)\](?![[(])/g)].flatMap((found) => {
		const start = leaf.start + found.index;
		const end = start + found[0].length;
		const isCollapsed = found[2].trim() === "";
		const label = isCollapsed ? found[1] : found[2];
		const at = isCollapsed ? start + 1 : end - 1 - found[2].length;
		if (label.trim() === "" || label.startsWith("^") || links.overlaps({
			start,
			end
		})) return [];
		if (definitions.length === 0 && (found.index !== 0 || isCollapsed)) return [];
		return [{
			start,
			end,
			label,
			place: {
				start: at,
				end: at + label.length
			},
			value: ""
		}];
	}));
	return {
		uses: [...known, ...open],
		definitions
	};
}
/** Footnotes (GitHub Docs, "Basic writing and formatting syntax", Footnotes). Where a page has no text of one, only numbers are footnotes. */
function readFootnotes(list) {
	const uses = [];
	const definitions = [];
	for (const leaf of leavesIn(list)) {
		const text = shown(list, leaf);
		for (const found of text.matchAll(/\[\^([^\]\s[]+)\](:?)/g)) {
			const isFirst = /^[ \t>]*$/.test(text.slice(text.lastIndexOf("\n", found.index) + 1, found.index));
			const start = leaf.start + found.index;
			const label = found[1];
			const own = {
				start,
				end: start + label.length + 3,
				label,
				place: {
					start: start + 2,
					end: start + 2 + label.length
				}
			};
			if (found[2] && isFirst) definitions.push({
				...own,
				value: text.slice(found.index + found[0].length).split("\n")[0].trim()
			});
			else uses.push({
				...own,
				value: ""
			});
		}
	}
	for (const block of list.blocks) {
		if (block.kind !== "definition" || list.text[block.label.start] !== "^") continue;
		const place = {
			start: block.label.start + 1,
			end: block.label.end
		};
		const value = list.text.slice(block.target.start, block.end).trim();
		definitions.push({
			start: block.start,
			end: block.end,
			label: list.text.slice(place.start, place.end),
			place,
			value
		});
	}
	definitions.sort((a, b) => a.start - b.start);
	return {
		uses: definitions.length > 0 ? uses : uses.filter(({ label }) => /^\d+$/.test(label)),
		definitions
	};
}
function leavesIn({ blocks }) {
	return blocks.flatMap((block) => [...leavesOf(block)]);
}
/** The text of a leaf; code, tags, comments and escapes are spaces. */
function shown({ text }, leaf) {
	let whole = "";
	let at = leaf.start;
	for (const hole of leaf.holes) {
		if (hole.start < at) continue;
		whole += text.slice(at, hole.start) + " ".repeat(Math.max(0, Math.min(hole.end, leaf.end) - hole.start));
		at = hole.end;
	}
	return whole + text.slice(at, Math.max(at, leaf.end));
}
// lint-rules/references/index.ts
/** Finds references and footnotes whose label nothing defines, labels that are defined twice, and definitions that nothing uses. */
const options = noOptions;
/** Warn where a label has no definition, or two. */
const references = listRule("references", options, check);
function* check(list) {
	yield* judge(readReferences(list), "reference");
	yield* judge(readFootnotes(list), "footnote");
}
function* judge({ uses, definitions }, kind) {
	const byLabel = Map.groupBy(definitions, ({ label }) => normalizeLabel(label));
	const used = new Set(uses.map(({ label }) => normalizeLabel(label)));
	for (const use of uses) if (!byLabel.has(normalizeLabel(use.label))) yield undefinedLabel(use, {
		kind,
		byLabel,
		used
	});
	for (const [label, [first, ...others]] of byLabel) {
		for (const other of others) yield secondDefinition(first, other, kind);
		if (!used.has(label)) yield {
			message: `Unexpected definition of the ${kind} \`${first.label}\`, which nothing uses, expected a ${kind} or no such line`,
			at: first,
			form: `unused ${kind} ${label}`,
			severity: "info"
		};
	}
}
/** An undefined label; one that is nearly that of a definition gets its label. */
function undefinedLabel({ start, end, label, place }, { kind, byLabel, used }) {
	const nearest = nearestOf(normalizeLabel(label), byLabel, used);
	const meant = nearest === void 0 ? void 0 : byLabel.get(nearest)[0].label;
	return {
		message: `Unexpected ${kind} to \`${label}\`, which is defined nowhere, expected ${meant === void 0 ? `a definition of \`${label}\`` : `\`${meant}\``}`,
		at: {
			start,
			end
		},
		form: `undefined ${kind} ${normalizeLabel(label)}`,
		severity: "error",
		...meant === void 0 ? {} : { fix: [{
			...place,
			text: meant
		}] }
	};
}
function secondDefinition(first, { start, end, label, value }, kind) {
	const isSame = first.value === value;
	return {
		message: isSame ? `Unexpected second definition of the ${kind} \`${label}\`, expected one` : `Unexpected second definition of the ${kind} \`${label}\`, which says something else than the first and is never read, expected another label`,
		at: {
			start,
			end
		},
		form: `twice ${kind} ${normalizeLabel(label)}`,
		severity: isSame ? "info" : "error",
		related: [{
			message: "The first definition",
			at: first
		}]
	};
}
/** So many labels are compared with one that is undefined. */
const mostCompared = 500;
/** The only label that is almost the same: one that nothing uses before one that something does. Numbers are near to nothing. */
function nearestOf(label, byLabel, used) {
	if (/^\d+$/.test(label)) return void 0;
	const most = Math.max(1, Math.floor(label.length / 4));
	const near = [];
	let compared = 0;
	for (const other of byLabel.keys()) {
		if (Math.abs(other.length - label.length) > most) continue;
		if (++compared > mostCompared) return void 0;
		spend(label.length);
		if ((0, import_fastest_levenshtein.distance)(label, other) <= most && Math.max(label.length, other.length) > 1) near.push(other);
	}
	const free = near.filter((other) => !used.has(other));
	const [only, second] = free.length > 0 ? free : near;
	return second === void 0 ? only : void 0;
}
export { references as n, options as t };

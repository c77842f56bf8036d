import { dt as withoutEnd, gt as coverOf, n as noOptions, nt as identifierKey, v as listRule, yt as lineAt } from "../chunks/library-options.js";
import { a as titleKey, o as workOf } from "../chunks/library-duplicates.js";
import { n as replacedIn, t as isOwnLoss } from "../chunks/library-in-place.js";
// lint-rules/no-lost-entries/index.ts
const options = noOptions;
/** Warn where entries were lost. */
const noLostEntries = listRule("no-lost-entries", options, check);
function* check(list, _options, context) {
	yield* conflictMarks(list);
	yield* lostEntries(list, context);
}
const marks = /^(?:<{7} .*|<{7}|={7}|>{7}|>{7} .*|\|{7} .*)\r?$/;
/** A conflict is one problem, from its first mark to its last one. */
function* conflictMarks(list) {
	for (const own of conflicts(list)) {
		const [first, last] = [own[0], own.at(-1)];
		const signs = own.map(({ sign }) => `\`${sign}\``);
		const lines = own.map(({ line }) => line + 1);
		yield {
			message: `Unexpected conflict ${own.length === 1 ? `mark ${signs[0]}` : `marks ${signs.join(", ")} on lines ${lines.slice(0, -1).join(", ")} and ${lines.at(-1)}`}, expected none, merge the two versions`,
			at: {
				start: first.start,
				end: last.end
			},
			form: "conflict mark",
			severity: "error"
		};
	}
}
/** The marks of each conflict: a start with a middle or an end after it, or an end alone; not in code, which may speak of them. */
function conflicts({ text, lines, blocks }) {
	if (!/^(?:<{7}|>{7})(?: |\r?$)/m.test(text)) return [];
	const code = coverOf(blocks.filter(({ kind }) => kind === "code"));
	const found = [];
	let open;
	for (let line = 0; line < lines.length; line++) {
		const start = lines[line];
		if (!"<=>|".includes(text[start] ?? " ")) continue;
		const words = withoutEnd(text.slice(start, lines[line + 1] ?? text.length), /[\r\n]/);
		if (!marks.test(words) || code.holds({
			start,
			end: start + 1
		})) continue;
		if (!open && /^[=|]/.test(words)) continue;
		if (!open || words.startsWith("<")) {
			open = [];
			found.push(open);
		}
		open.push({
			line,
			sign: words.slice(0, 7),
			start,
			end: start + words.length
		});
		if (words.startsWith(">")) open = void 0;
	}
	return found;
}
/** How many of the lost entries are named; losses in more sections than this are one. */
const mostNamed = 5;
const mostSections = 5;
function* lostEntries(list, context) {
	const { lost = [], baseList, before, inBase, baseSections, otherFiles } = context;
	if (!baseList || !inBase || !before) return;
	const added = list.entries.filter((entry) => !inBase.has(entry));
	const gone = lost.filter((one) => isOwnLoss(one, context)).map(({ entry }) => entry);
	if (added.length === 0 || gone.length === 0) return;
	const works = new Set(list.entries.flatMap(({ identifiers }) => identifiers.map(identifierKey)));
	const replaced = new Set(replacedIn(list, context).values());
	const titles = new Set(list.entries.map(({ title }) => titleKey(title)));
	const isKept = (entry) => {
		const work = workOf(entry) ?? "";
		return works.has(work) || otherFiles?.has(work) === true || titles.has(titleKey(entry.title));
	};
	const grown = new Set(added.map(({ section }) => baseSections?.get(section)));
	const survivors = new Map(list.entries.flatMap((entry) => pairOf(before(entry)?.entry, entry)));
	const bySection = Map.groupBy(gone.filter((entry) => !replaced.has(entry) && !isKept(entry)), ({ section }) => section);
	const groups = bySection.size > mostSections ? [[...bySection.values()].flat()] : bySection.values();
	for (const entries of groups) yield {
		message: `Unexpected ${nameLost(entries)}, expected ${entries.length === 1 ? "it" : "them"} to stay`,
		at: placeOf(list, {
			baseList,
			first: entries[0],
			survivors,
			added: new Set(added),
			baseSections
		}),
		form: "lost",
		severity: entries.some(({ section }) => grown.has(section)) ? "warning" : "info"
	};
}
function nameLost(entries) {
	const names = entries.slice(0, mostNamed).map(({ title }) => `\`${title.replaceAll("`", "'")}\``);
	const more = entries.length > mostNamed ? ` and ${entries.length - mostNamed} more` : "";
	return `${entries.length === 1 ? "loss" : `loss of ${entries.length} entries`}: ${names.join(", ")}${more}`;
}
function pairOf(key, value) {
	return key === void 0 ? [] : [[key, value]];
}
/**
* The line that took the place of a lost entry, else where that was: the line of the entry before it, else of the one after it,
* as far as they are still there.
*/
function placeOf(list, gone) {
	const { baseList, first, survivors } = gone;
	const index = baseList.entries.indexOf(first);
	const isNear = (entry) => entry.section === first.section && survivors.has(entry);
	const above = baseList.entries.slice(0, index).findLast(isNear);
	const below = baseList.entries.slice(index).find(isNear);
	const near = above ?? below ?? baseList.entries.slice(0, index).findLast((entry) => survivors.has(entry));
	const start = (successorOf(list, gone, {
		above: above && survivors.get(above),
		below: below && survivors.get(below)
	}) ?? (near && survivors.get(near)))?.place.start ?? 0;
	const line = lineAt(list.lines, start);
	const end = (list.lines[line + 1] ?? list.text.length + 1) - 1;
	return {
		start,
		end: Math.max(start, list.text[end - 1] === "\r" ? end - 1 : end)
	};
}
/** The new entry that is right after what was above a lost one, or right before what was below it. */
function successorOf(list, { first, added, baseSections }, { above, below }) {
	const own = list.entries.filter(({ depth }) => depth === 0);
	const isNew = (entry, { section }) => entry !== void 0 && added.has(entry) && entry.section === section;
	if (!above && !below) return own.find((entry) => added.has(entry) && baseSections?.get(entry.section) === first.section);
	const next = above && own.find(({ place }) => place.start > above.place.start);
	if (above && isNew(next, above)) return next;
	const before = below && own.findLast(({ place }) => place.start < below.place.start);
	return below && isNew(before, below) ? before : void 0;
}
export { noLostEntries as default, options };

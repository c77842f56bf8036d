import { Ot as sectionAt } from "./shell-table-of-contents.js";
import { a as fence, r as escapeText, s as toPlain, t as code } from "./shell-markdown.js";
import { C as wordsForAll, _ as faultyLine, a as groupTitles, c as subjectOf, l as unjudgedTitle$1, o as sayFault, r as foldOf, s as sayMove, t as sayVerdict, v as goneWords, x as takenOut, y as groupFindings } from "./shell-verdict-words.js";
import { n as counted, t as countFindings } from "./shell-report.js";
// src/review/comment/unjudged-words.ts
/** A Markdown line: what was not reviewed, why, and what to do. */
function unjudgedLine({ path, line, reason, todo }) {
	const what = todo === void 0 ? "A maintainer has to look at it by hand." : sentence(todo);
	return `- ${code(path)} was not reviewed: ${escapeText(reason)}${line === void 0 ? "" : ` (line ${line})`}. ${escapeText(what)}`;
}
/** A title that says how much was not judged. */
function unjudgedTitle(unjudged) {
	const paths = [...new Set(unjudged.map(({ path }) => path))];
	const what = paths.length === 1 ? shortPath(paths[0]) : `${paths.length} lists`;
	return unjudged.some(({ introduced }) => introduced) ? `${what} cannot be read any more` : `${what} could not be judged`;
}
/** The rest of a sentence whose subject is who judges, without its period: which list could not be judged, and why; plain text. */
function unjudgedSentence(unjudged) {
	const said = unjudged.slice(0, 3).map(({ path, line, reason }) => `${shortPath(path)}${line === void 0 ? "" : `:${line}`}, because ${reason}`);
	const rest = unjudged.length - said.length;
	return `could not judge ${said.join("; ")}${rest > 0 ? `; and ${rest} more` : ""}`;
}
function sentence(text) {
	return `${text.charAt(0).toUpperCase()}${text.slice(1)}${text.endsWith(".") ? "" : "."}`;
}
/** The end of a path says most; what is not seen in it could be mistaken for something else. */
function shortPath(given) {
	const path = given.replace(/\p{C}/gu, " ");
	return path.length > 100 ? `\u2026${path.slice(-99)}` : path;
}
// src/report/collapse.ts
/** More of one rule and form than this on old text become one line. */
const mostAlike = 10;
/** Findings in order; of a kind with more than ten on old text only the first is shown, with the others after it. */
function collapse(findings) {
	const kinds = /* @__PURE__ */ new Map();
	for (const finding of findings) {
		if (finding.introduced) continue;
		const same = kinds.get(kindOf(finding));
		if (same) same.push(finding);
		else kinds.set(kindOf(finding), [finding]);
	}
	const shown = [];
	const done = /* @__PURE__ */ new Set();
	for (const finding of findings) {
		const kind = kindOf(finding);
		const same = kinds.get(kind) ?? [];
		if (finding.introduced || same.length <= mostAlike) shown.push({
			finding,
			alike: []
		});
		else if (!done.has(kind)) {
			done.add(kind);
			shown.push({
				finding,
				alike: same.slice(1)
			});
		}
	}
	return shown;
}
/** A finding's kind: its rule and form without the words that name one target. */
function kindOf({ rule, severity, form }) {
	return `${rule} ${severity} ${/^(?:across|repeat|other name|version|dead|missing|case|nowhere|no file|no image|empty)(?= )/.exec(form)?.[0] ?? form}`;
}
// src/report/markdown-links.ts
/** Verdicts of which links are shown, the most serious first; for all others there is nothing to do. */
const shown = [
	"dead",
	"suspect",
	"moved",
	"unknown"
];
/** A part for each group that has links. `lists` are the paths of all lists: of several, each place is said with its own. */
function linkParts(links, lists) {
	const open = shown.flatMap((kind) => {
		const own = links.filter((link) => link.verdict.kind === kind && isShown(link.verdict));
		return own.length === 0 ? [] : [{
			head: `### ${groupTitles[kind]} (${own.length})`,
			items: own.map((link) => linkLine(link, lists))
		}];
	});
	const blocked = links.filter(({ verdict }) => verdict.kind === "blocked");
	if (blocked.length === 0) return open;
	return [...open, {
		...foldOf(unjudgedTitle$1(blocked.length)),
		items: blocked.map((link) => linkLine(link, lists))
	}];
}
/** Whether a finding only says what the verdict on its link says, which the groups show. */
function isOfVerdict({ rule, form }) {
	return rule === "link-alive" && /^(?:dead|suspect|moved)\b/.test(form);
}
/** What moved for a while is still there; what was not asked is counted in a note. */
function isShown(verdict) {
	if (verdict.kind === "moved") return verdict.permanent;
	return verdict.kind !== "unknown" || verdict.reason !== "not-asked";
}
function linkLine(link, lists) {
	const { verdict, failing, archive } = link;
	const why = verdict.kind === "moved" ? sayMove(verdict.to) : sayFault(sayVerdict(link).why, {
		since: failing?.since,
		archive
	});
	return `- ${subjectOf(link, lists)}: ${why}`;
}
// src/report/parts.ts
/** Characters for the line that says how many items are left out. */
const room = 100;
/** The text with all parts after it, or with as many whole items as fit, and then how many are left out. */
function joinParts(start, parts, longest = Number.POSITIVE_INFINITY) {
	let text = start;
	let left = parts.reduce((sum, { items }) => sum + items.length, 0);
	for (const { head, items, tail } of parts) {
		const end = tail === void 0 ? "" : `\n\n${tail}`;
		const shown = [];
		let length = text.length + head.length + 4 + end.length;
		for (const item of items) {
			length += item.length + 1;
			if (length > longest - room) break;
			shown.push(item);
		}
		if (shown.length > 0) text += `\n\n${head}\n\n${shown.join("\n")}${end}`;
		left -= shown.length;
		if (shown.length < items.length) return `${text}\n\n${left} more ${left === 1 ? "is" : "are"} left out, so that this fits.\n`;
	}
	return `${text}\n`;
}
// src/report/plain-words.ts
/** What is wrong and why, as Markdown sentences; nobody is asked to answer, because nobody could. */
function plainWords({ reading: { document } }, findings) {
	const title = (offset) => document.sections[sectionAt(document.sections, offset)]?.title ?? "";
	return wordsForAll(findings, title, { isConversation: false });
}
/** What is wrong with one finding, and why, in one line of plain text; without a file, sections have no names in it. */
function plainLine(finding, file) {
	const { whats, whys } = file ? plainWords(file, [finding]) : wordsForAll([finding], () => "", { isConversation: false });
	return toPlain([...whats, ...whys].join(" "));
}
// src/report/markdown.ts
const marks = {
	error: "❌",
	warning: "⚠️",
	info: "ℹ️"
};
/**
* A heading, a line a finding or, for a proposed change, an entry, and the corrected lines below it; where links were
* checked, these in groups. What does not fit is left out, whole items and how many they are.
*/
function toMarkdown(report, { longest, notes: own = "" } = {}) {
	const notes = [
		...report.notes.map(escapeText),
		...report.shifts.map((line) => line.replace(/^- /, "")),
		...own === "" ? [] : [own]
	];
	const unjudged = (report.unjudged ?? []).map(unjudgedLine);
	return joinParts([
		"## listkeeper",
		headline(report),
		...notes,
		...unjudged.length === 0 ? [] : [unjudged.join("\n")]
	].join("\n\n"), report.hasBase ? report.files.flatMap(changePart) : listParts(report), longest);
}
function changePart(file) {
	const shown = file.findings.filter(({ introduced }) => introduced);
	return partOf(code(file.path), groupFindings(file.reading, shown).map((group) => groupLines(file, group).join("\n")));
}
/** Findings by file; of links, what is said of each by what happened to it, and what else is worth a look. */
function listParts({ files, links }) {
	if (!links) return files.flatMap((file) => partOf(code(file.path), plainItems([file], file.findings)));
	const lists = files.map(({ path }) => path);
	const inText = files.flatMap((file) => {
		const own = file.findings.filter(({ rule }) => rule !== "link-alive");
		return partOf(code(file.path), plainItems([file], own));
	});
	const worth = files.flatMap(({ findings }) => findings.filter((finding) => finding.rule === "link-alive" && !isOfVerdict(finding)));
	return [
		...inText,
		...linkParts(links, lists),
		...partOf(groupTitles.worth, plainItems(files, worth))
	];
}
function partOf(title, items) {
	return items.length === 0 ? [] : [{
		head: `### ${title}`,
		items
	}];
}
function headline(report) {
	const { errors, warnings, infos, fixable } = countFindings(report);
	if (counted(report).length === 0) {
		if (report.unjudged?.length) return "No problems found in what could be checked.";
		return report.hasBase ? "No problems found in this change." : "No problems found.";
	}
	const plural = (count, name) => `${count} ${name}${count === 1 ? "" : "s"}`;
	return `${plural(errors, "error")}, ${plural(warnings, "warning")}, ${plural(infos, "note")}${fixable > 0 ? `; ${fixable} can be fixed` : ""}.`;
}
/** One item for each finding; corrected lines that several findings share are below the first. With several lists each item names its list. */
function plainItems(files, shown) {
	const byPath = new Map(files.map((file) => [file.path, file]));
	const corrections = /* @__PURE__ */ new Set();
	return collapse(shown).map(({ finding, alike }) => {
		const { severity, path, place, rule, url, corrected, lines: span } = finding;
		const { whats, whys } = plainWords(byPath.get(path), [finding]);
		const where = `Line ${place.start.line}**${files.length > 1 ? ` of ${code(path)}` : ""}`;
		const lines = [`- ${marks[severity]} **${where}: ${[...whats, ...whys].join(" ")} ([${rule}](${url}))`];
		const key = `${path} ${span?.start}`;
		const isOut = takenOut(byPath.get(path).reading.text, finding) !== void 0;
		if (corrected !== void 0 && span && !isOut && !corrections.has(key)) {
			corrections.add(key);
			lines.push("", fence(corrected, { indent: "  " }), "");
		}
		return (alike.length > 0 ? [...lines, `  and ${alike.length} more like this.`] : lines).join("\n");
	});
}
function groupLines({ reading }, group) {
	const { findings, severity, corrected } = group;
	const { sections } = reading.document;
	const { whats, whys } = wordsForAll(findings, (offset) => sections[sectionAt(sections, offset)]?.title ?? "");
	const out = takenOut(reading.text, group);
	const lines = [`- ${marks[severity]} **Line ${faultyLine(group)}**: ${[...whats, ...out ? [`${goneWords[out]}.`] : []].join(" ")}`];
	if (corrected !== void 0 && !out) lines.push("", fence(corrected, { indent: "  " }), "");
	if (whys.length > 0) lines.push(`  ${whys.join(" ")}`);
	return lines;
}
export { unjudgedLine as a, collapse as i, plainLine as n, unjudgedSentence as o, plainWords as r, unjudgedTitle as s, toMarkdown as t };

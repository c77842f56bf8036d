import { i as collapse, n as plainLine, r as plainWords, t as toMarkdown } from "./shell-markdown2.js";
import { a as printableProse, i as printableLines, n as olderCommands, r as printable } from "./shell-printable.js";
import { n as counted, t as countFindings } from "./shell-report.js";
import { n as toJson } from "./shell-json.js";
import { s as toPlain } from "./shell-markdown.js";
import { _ as faultyLine, p as hash, y as groupFindings } from "./shell-verdict-words.js";
import { $t as projectUrl, Ft as pointAt, Lt as readGitLines, Pt as lineAt, zt as wholeLines } from "./shell-table-of-contents.js";
import { styleText } from "node:util";
// src/report/annotations.ts
const commands = {
	error: "error",
	warning: "warning",
	info: "notice"
};
const order = Object.keys(commands);
/** GitHub shows ten of each kind per step and cuts messages at 4096 characters (actions/runner, ExecutionContext.cs). */
const longest = 4e3;
/** One command for each finding that counts, the most serious first, because GitHub shows only the first ten of each kind. */
function toAnnotations(report) {
	const lines = report.files.flatMap((file) => counted({
		...report,
		files: [file]
	}).map((finding) => ({
		file,
		finding
	}))).toSorted((a, b) => order.indexOf(a.finding.severity) - order.indexOf(b.finding.severity)).map(({ file, finding }) => {
		const { severity, path, place, rule, corrected } = finding;
		const properties = {
			file: path,
			line: place.start.line,
			endLine: place.end.line,
			col: place.start.column,
			title: rule
		};
		const text = `${plainLine(finding, file)}${corrected === void 0 ? "" : `\nCorrected: ${corrected}`}`.slice(0, longest);
		const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
		return `::${commands[severity]} ${list.join(",")}::${escapeData(text)}`;
	});
	const { errors, warnings, infos } = countFindings(report);
	return `${[...lines, `listkeeper: ${errors} errors, ${warnings} warnings, ${infos} notes`].join("\n")}\n`;
}
/**
* Escapes as @actions/core does, so that no text of a list can be read as a command of its own; what a terminal obeys is blotted out.
* @internal Exported for its test: any text comes back whole.
*/
function escapeData(text) {
	return printableLines(text.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A"));
}
function escapeProperty(text) {
	return escapeData(text).replace(/:/g, "%3A").replace(/,/g, "%2C");
}
// src/report/json-text.ts
/** Values as JSON that may go to a terminal or a log. */
/** The JSON of a value, ending in a line break. What a terminal or a runner of workflows obeys is escaped, so that nothing is lost. */
function jsonText(value) {
	const escaped = (character) => character.replace(/[\s\S]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
	return `${JSON.stringify(value, null, 2).replace(/[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]|\udb40[\udc00-\udc7f]/g, escaped).replace(olderCommands, "#\\u0023")}\n`;
}
// src/report/pretty.ts
/** The report for people in a terminal. */
const colors = {
	error: "red",
	warning: "yellow",
	info: "cyan"
};
const signs = {
	error: "✖",
	warning: "▲",
	info: "ℹ"
};
/** The report as lines for a terminal; in the words of a review; with a base by entry, and what is old only counted. */
function toPretty(report, { color, width, quiet }) {
	const paint = (style, text) => color ? styleText(style, text, { validateStream: false }) : text;
	const blocks = report.files.map((file) => fileBlock(file, {
		paint,
		width,
		hasBase: report.hasBase,
		quiet
	})).filter((block) => block !== "");
	const notes = quiet ? [] : report.notes.map((note) => `${paint("cyan", "ℹ")} ${printableProse(note)}`);
	return `${[
		...blocks,
		...notes,
		summaryLine(report, paint)
	].join("\n\n")}\n`;
}
function fileBlock(file, frame) {
	const { paint, hasBase, quiet } = frame;
	const shown = file.findings.filter((finding) => hasBase ? finding.introduced : !quiet || finding.severity === "error");
	if (shown.length === 0) return "";
	const count = `${file.entries} ${file.entries === 1 ? "entry" : "entries"}`;
	const lines = [`${paint(["bold", "underline"], printable(file.path))} ${paint("dim", count)}`];
	if (hasBase) for (const group of groupFindings(file.reading, shown)) lines.push("", ...groupLines(file, group, frame));
	else for (const line of plainLines(file, shown, frame)) lines.push(line);
	const old = file.findings.length - shown.length;
	if (hasBase && old > 0) lines.push("", paint("dim", `  ${old} existing ${old === 1 ? "problem" : "problems"} in this file ${old === 1 ? "is" : "are"} not part of this change: see \`listkeeper check ${printable(file.path)}\`.`));
	return lines.join("\n");
}
/** A proposed entry: what is wrong, the corrected line, why. */
function groupLines(file, group, { paint, width }) {
	const { whats, whys } = plainWords(file, group.findings);
	const rules = [...new Set(group.findings.map(({ rule }) => rule))].join(", ");
	return [
		`  ${paint(colors[group.severity], signs[group.severity])} ${paint("bold", `line ${faultyLine(group)}`)}${group.entry ? `  ${printableProse(shorten(group.entry.title, 60))}` : ""}  ${paint("dim", rules)}`,
		...whats.map((what) => `      ${printableProse(toPlain(what))}`),
		...diffLines(file, group, {
			paint,
			width
		}),
		...whys.map((why) => `      ${printableProse(toPlain(why))}`)
	];
}
function plainLines(file, shown, frame) {
	const lines = [];
	const repeated = /* @__PURE__ */ new Set();
	for (const one of collapse(shown)) {
		const key = one.finding.lines ? `${one.finding.lines.start}` : void 0;
		lines.push("", ...findingLines(file, one, {
			...frame,
			isRepeated: key !== void 0 && repeated.has(key)
		}));
		if (key !== void 0) repeated.add(key);
	}
	return lines;
}
function findingLines(file, { finding, alike }, { paint, width, isRepeated }) {
	const { severity, place, rule, evidence, related } = finding;
	const said = plainLine(finding, file);
	const lines = [`  ${paint(colors[severity], signs[severity])} ${paint("bold", `${place.start.line}:${place.start.column}`.padEnd(7))} ${printableProse(said)}  ${paint("dim", rule)}`];
	if (!isRepeated) lines.push(...diffLines(file, finding, {
		paint,
		width
	}));
	if (evidence && !saysAlready(said, toPlain(evidence))) lines.push(paint("dim", `      ${printableProse(toPlain(evidence))}.`));
	for (const other of related ?? []) if (!said.includes(`line ${other.place.start.line}`)) lines.push(paint("dim", `      ${printableProse(other.message)}: line ${other.place.start.line}`));
	if (alike.length > 0) {
		const places = alike.slice(0, 8).map((other) => other.place.start.line);
		lines.push(paint("dim", `      and ${alike.length} more like this, on lines ${places.join(", ")}${alike.length > places.length ? ", …" : ""}`));
	}
	return lines;
}
/** Whether a sentence holds the evidence, as it is or taken into it: the counts of both are the same. */
function saysAlready(said, evidence) {
	const count = /^(?:All )?\d+ (?:of \d+ )?/.exec(evidence)?.[0];
	return said.includes(evidence) || count !== void 0 && said.includes(count);
}
/** The text, cut where it is longer than so many characters; none of them is halved. */
function shorten(text, width) {
	return text.length > width ? `${text.slice(0, isPair(text, width - 2) ? width - 2 : width - 1)}…` : text;
}
/** Whether a character of two units begins at an index. */
function isPair(text, index) {
	return (text.codePointAt(index) ?? 0) > 65535;
}
/** The faulty lines and the corrected ones, cut to the width around the place where they differ. */
function diffLines({ reading: { text } }, { corrected, lines }, { paint, width }) {
	if (corrected === void 0 || !lines) return [];
	const before = text.slice(lines.start, lines.end).split(/\r?\n/);
	const after = corrected.split(/\r?\n/);
	const removed = before.filter((line) => !after.includes(line)).slice(0, 4);
	const added = after.filter((line) => !before.includes(line)).slice(0, 4);
	const cut = cutter(removed[0] ?? "", added[0] ?? "", width - 10);
	return [...removed.map((line) => `      ${paint("red", `- ${printable(cut(line))}`)}`), ...added.map((line) => `      ${paint("green", `+ ${printable(cut(line))}`)}`)];
}
/** A function that cuts long lines so that the first difference between two of them stays in view. */
function cutter(before, after, width) {
	let at = 0;
	while (at < before.length && before[at] === after[at]) at++;
	const wanted = Math.max(before.length, after.length) <= width ? 0 : Math.max(0, at - Math.floor(width / 2));
	return (line) => {
		const start = wanted > 0 && isPair(line, wanted - 1) ? wanted + 1 : wanted;
		return (start > 0 ? "…" : "") + shorten(line.slice(start, start + width), start + width < line.length ? width - 1 : width);
	};
}
function summaryLine(report, paint) {
	const { errors, warnings, infos, fixable } = countFindings(report);
	if (counted(report).length === 0 && report.unjudged?.length) return paint("yellow", "▲ No problems found in what could be checked.");
	if (counted(report).length === 0) return paint("green", report.hasBase ? "✔ No problems found in this change." : "✔ No problems found.");
	const part = (count, name, style) => count === 0 ? [] : [paint(style, `${count} ${name}${count === 1 ? "" : "s"}`)];
	const counts = [
		...part(errors, "error", "red"),
		...part(warnings, "warning", "yellow"),
		...part(infos, "note", "cyan")
	].join(", ");
	const hint = fixable === 0 ? "" : report.hasBase ? ` · ${fixable} with a one-click correction` : ` · ${fixable} can be fixed with \`listkeeper fix\``;
	return `${paint("bold", report.hasBase ? "This change adds" : "Found")} ${counts}${hint}`;
}
// src/report/rdjson.ts
/** The report as reviewdog's diagnostic format (reviewdog, proto/rdf). */
const levels$1 = {
	error: "ERROR",
	warning: "WARNING",
	info: "INFO"
};
/** One diagnostic a finding that counts; lines end in line feeds and columns count UTF-8 bytes, as that format demands, those of a byte-order mark too. */
function toRdjson(report) {
	const texts = new Map(report.files.map(({ path, reading: { text, lines, document } }) => [path, {
		text,
		lines: readGitLines(text, lines),
		mark: document.bom ? 3 : 0
	}]));
	return {
		source: {
			name: "listkeeper",
			url: projectUrl
		},
		diagnostics: counted(report).map(({ rule, severity, path, place, message, url, fix }) => {
			const { text, lines, mark } = texts.get(path);
			const at = (offset) => {
				const line = lineAt(lines, offset);
				return {
					line: line + 1,
					column: Buffer.byteLength(text.slice(lines[line], offset)) + (line === 0 ? mark : 0) + 1
				};
			};
			const range = (start, end) => ({
				start: at(start),
				end: at(end)
			});
			return {
				message,
				location: {
					path,
					range: range(place.start.offset, place.end.offset)
				},
				severity: levels$1[severity],
				code: {
					value: rule,
					url
				},
				...fix ? { suggestions: fix.map((edit) => ({
					range: range(edit.start, edit.end),
					text: edit.text
				})) } : {}
			};
		})
	};
}
// src/report/rule-words.ts
/** What each rule finds, in a line, for formats that list rules. A test holds that every rule has one. */
const words = {
	"entry-format": "Entries that do not follow the format of their section, configured or learned",
	"entry-spacing": "Missing, doubled and trailing spaces, mixed bullets, bullets that Markdown does not read",
	"link-syntax": "Links that Markdown hides or breaks",
	"no-duplicate-entries": "The same work twice",
	"table-of-contents": "Dead, misplaced or wrongly nested lines, missing sections",
	"no-broken-targets": "Other links into the page, to files, or to places in other pages that do not exist",
	"no-mojibake": "UTF-8 that was read as Mac Roman or Windows-1252",
	"no-invisible-characters": "Invisible characters, and no-break spaces in entries",
	"no-conflicting-links": "One paper under clearly different titles, one title with another paper",
	"no-deceptive-links": "Links that lead elsewhere than they seem to, or than they did before",
	"no-lost-entries": "Entries of others that a change overwrote, merge conflict markers",
	"no-tracking-parameters": "Tracking parameters: utm_source and the like",
	"no-empty-sections": "Headings with nothing below them",
	"entry-order": "Entries out of the order of their section",
	"link-label": "Labels that the list writes in another way, as Paper where it writes paper",
	"canonical-url": "Versions and PDFs of papers, http: where https: works",
	"link-alive": "Links that are dead, have moved or do not lead where they should",
	"entry-requirements": "New entries that do not meet the requirements of the list"
};
/** What a rule finds; its name where nothing is known of it. */
function ruleWords(rule) {
	return Object.hasOwn(words, rule) ? words[rule] : rule;
}
// src/report/sarif.ts
const levels = {
	error: "error",
	warning: "warning",
	info: "note"
};
/** One run with a result a finding that counts; fixes are replacements with regions of their own. */
function toSarif(report, version) {
	const findings = counted(report);
	const used = [...new Map(findings.map(({ rule, url }) => [rule, url]))];
	const places = new Map(used.map(([id], index) => [id, index]));
	const texts = new Map(report.files.map(({ path, reading }) => [path, reading]));
	const fingerprints = fingerprintsOf(findings, texts);
	const { unjudged = [] } = report;
	return {
		$schema: "https://json.schemastore.org/sarif-2.1.0.json",
		version: "2.1.0",
		runs: [{
			tool: { driver: {
				name: "listkeeper",
				version,
				informationUri: projectUrl,
				rules: used.map(([id, helpUri]) => ruleOf(id, helpUri))
			} },
			columnKind: "utf16CodeUnits",
			invocations: [{
				executionSuccessful: unjudged.length === 0,
				toolExecutionNotifications: unjudged.map(notification)
			}],
			results: findings.map((finding, index) => result(finding, {
				ruleIndex: places.get(finding.rule),
				lines: texts.get(finding.path)?.lines ?? [0],
				fingerprint: fingerprints[index]
			}))
		}]
	};
}
/** A rule under the name that viewers show, with what it finds. */
function ruleOf(id, helpUri) {
	return {
		id,
		name: id.replace(/(?:^|-)([a-z])/g, (_, letter) => letter.toUpperCase()),
		shortDescription: { text: `${ruleWords(id)}.` },
		helpUri
	};
}
/** What could not be judged: no result, but never silence (3.58, notification object). */
function notification({ path, line, reason, todo }) {
	return {
		level: "error",
		message: { text: `Not judged: ${reason}${todo === void 0 ? "" : `, ${todo}`}.` },
		locations: [{ physicalLocation: {
			artifactLocation: { uri: uriOf(path) },
			...line === void 0 ? {} : { region: { startLine: line } }
		} }]
	};
}
/**
* A fingerprint of each finding: of its file, rule and form and of the words of its lines, so that it stays when lines move (3.27.17);
* where several are alike, they are numbered.
*/
function fingerprintsOf(findings, texts) {
	const seen = /* @__PURE__ */ new Map();
	return findings.map(({ rule, form, path, place }) => {
		const reading = texts.get(path);
		const lines = reading ? wholeLines(reading.text, reading.lines, {
			start: place.start.offset,
			end: place.end.offset
		}) : void 0;
		const words = lines ? reading.text.slice(lines.start, Math.min(lines.end, lines.start + longestWords)).replace(/\s+/g, " ").trim() : "";
		const own = hash(JSON.stringify([
			path,
			rule,
			form.slice(0, longestWords),
			words
		]));
		const count = (seen.get(own) ?? 0) + 1;
		seen.set(own, count);
		return `${own}:${count}`;
	});
}
/** A line may be long and have many faults: only its beginning tells it apart. */
const longestWords = 1e3;
function result({ rule, severity, path, place, message, fix, related }, { ruleIndex, lines, fingerprint }) {
	const location = (start, end, where = path) => ({
		artifactLocation: { uri: uriOf(where) },
		region: {
			startLine: start.line,
			startColumn: start.column,
			endLine: end.line,
			endColumn: end.column
		}
	});
	return {
		ruleId: rule,
		ruleIndex,
		level: levels[severity],
		message: { text: message },
		locations: [{ physicalLocation: location(place.start, place.end) }],
		partialFingerprints: { "listkeeper/v2": fingerprint },
		...related ? { relatedLocations: related.map((other, id) => ({
			id,
			message: { text: other.message },
			physicalLocation: location(other.place.start, other.place.end, other.path)
		})) } : {},
		...fix ? { fixes: [{
			description: { text: message },
			artifactChanges: [{
				artifactLocation: { uri: uriOf(path) },
				replacements: fix.map((edit) => {
					const { startLine, startColumn, endLine, endColumn } = location(pointAt(lines, edit.start), pointAt(lines, edit.end)).region;
					return {
						deletedRegion: {
							startLine,
							startColumn,
							endLine,
							endColumn
						},
						insertedContent: { text: edit.text }
					};
				})
			}]
		}] } : {}
	};
}
/** A path as a relative reference, in which every character with a meaning in URIs is escaped. */
function uriOf(path) {
	return path.split("/").map(encodeURIComponent).join("/");
}
// src/report/index.ts
/** Turns a report into text of the given format. */
const formats = [
	"pretty",
	"json",
	"sarif",
	"github",
	"markdown",
	"rdjson"
];
/** The report in a format, ending in a line break. */
function renderReport(report, format, { terminal, version }) {
	switch (format) {
		case "pretty": return toPretty(report, terminal);
		case "json": return jsonText(toJson(report));
		case "sarif": return jsonText(toSarif(report, version));
		case "rdjson": return jsonText(toRdjson(report));
		case "github": return toAnnotations(report);
		case "markdown": return toMarkdown(report);
	}
}
export { jsonText as i, renderReport as n, shorten as r, formats as t };

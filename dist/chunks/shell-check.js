import { c as repairOf, n as groupOf, u as settingsFor } from "./shell-settings.js";
import { o as UserError } from "./shell-files.js";
import { f as lintText } from "./shell-own-faults.js";
import { It as positionOf, ht as readTraits, w as worksOf } from "./shell-table-of-contents.js";
import { i as withUnjudged } from "./shell-report.js";
import { t as code } from "./shell-markdown.js";
import { t as reviewChanges } from "./shell-introduced.js";
import { E as isRenamedLine, S as isMissingLine } from "./shell-verdict-words.js";
import { posix } from "node:path";
// src/review/change/format-change.ts
/** A change is purposeful from this many entries on, and where it reaches this share of those that had the old form. */
const leastChanged = 10;
const leastShare = .5;
/** The purposeful changes of a proposal. */
function findShifts(before, after, matches) {
	const old = /* @__PURE__ */ new Map();
	for (const document of before) for (const [trait, samples] of readTraits(document)) for (const { entry, sample } of samples) formsOf(old, entry).set(trait, sample.form);
	const moves = /* @__PURE__ */ new Map();
	const stays = /* @__PURE__ */ new Map();
	for (const document of after) for (const [trait, samples] of readTraits(document)) for (const { entry, sample } of samples) {
		const from = old.get(matches.get(entry))?.get(trait);
		if (from === void 0) continue;
		if (from === sample.form) {
			const key = `${trait.name}\n${from}`;
			const same = stays.get(key);
			if (same) same.push({
				entry,
				path: document.path
			});
			else stays.set(key, [{
				entry,
				path: document.path
			}]);
		} else {
			const key = `${trait.name}\n${from}\n${sample.form}`;
			const move = moves.get(key) ?? {
				trait,
				from,
				to: sample.form,
				changed: 0
			};
			move.changed++;
			moves.set(key, move);
		}
	}
	return [...moves.values()].map((move) => ({
		...move,
		left: stays.get(`${move.trait.name}\n${move.from}`) ?? []
	})).filter(({ changed, left }) => changed >= leastChanged && changed >= leastShare * (changed + left.length));
}
function formsOf(old, entry) {
	const forms = old.get(entry) ?? /* @__PURE__ */ new Map();
	old.set(entry, forms);
	return forms;
}
/** Tells of a finding whether it only says that an entry has the new form. */
function isOfShifts(shifts) {
	const forms = new Set(shifts.map(({ trait, from, to }) => `${trait.name} ${to} for ${from}`));
	return ({ rule, form }) => rule === "entry-format" && forms.has(form);
}
/** A line for the summary: what became what, in how many entries, and which are left. */
function shiftLine({ trait, from, to, changed, left }) {
	const lines = left.slice(0, 20).map(({ entry }) => entry.title);
	const rest = left.length === 0 ? "" : ` ${left.length} ${left.length === 1 ? "entry is" : "entries are"} left: ${lines.map(code).join(", ")}${left.length > lines.length ? " and more" : ""}.`;
	return `- ${trait.say(from)} became ${trait.say(to)} in ${changed} entries.${rest}`.replace("- n", "- N").replace("- a ", "- A ");
}
// src/commands/local/check.ts
/** `check`: the findings of files, or, with a base, only those that were introduced since. */
/** The texts that paths name; none named: the files of the configuration, else README.md. @throws {UserError} for the first that cannot be read. */
function readSources(files, paths, config) {
	return findSources(files, paths, config).map((path) => ({
		path,
		text: files.read(path)
	}));
}
/** The texts that paths name as far as they can be read. @throws {UserError} where the paths themselves make no sense. */
function readSourcesAsFar(files, paths, config) {
	const sources = [];
	const unjudged = [];
	for (const path of findSources(files, paths, config)) try {
		sources.push({
			path,
			text: files.read(path)
		});
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		unjudged.push(unjudgedBy(error, path));
	}
	return {
		sources,
		unjudged
	};
}
/** What cannot be read, by the error that says why: one that begins with the path, and the line where there is one. */
function unjudgedBy({ message }, path) {
	const rest = message.startsWith(path) ? message.slice(path.length) : `: ${message}`;
	const [, line, reason = message] = /^(?::(\d+))?: ([\s\S]+)$/.exec(rest) ?? [];
	return {
		path,
		...line === void 0 ? {} : { line: Number(line) },
		reason
	};
}
function findSources(files, paths, config) {
	const patterns = paths.length > 0 ? paths : config.lists.length > 0 ? config.lists.flatMap((list) => list.files) : ["README.md"];
	const found = [...new Set(patterns.flatMap((pattern) => files.find(pattern)))];
	const outside = paths.length > 0 ? void 0 : found.find((path) => posix.isAbsolute(path) || posix.normalize(path).startsWith("../"));
	if (outside !== void 0) throw new UserError(`${outside}: this is outside of the folder, so that a configuration cannot name it; name it on the command line`);
	return found;
}
/** The findings of every text; of a list of several files each knows the works of those before it. */
function checkSources(sources, config, repositoryFiles = {}) {
	const paths = sources.map(({ path }) => path);
	const groups = /* @__PURE__ */ new Map();
	const left = [];
	const files = sources.map(({ path, text }) => {
		const group = groupOf(config, path, paths);
		const otherFiles = group === void 0 ? void 0 : groups.get(group) ?? /* @__PURE__ */ new Map();
		const { reading, findings, unjudged } = lintText(text, path, settingsFor(config, path), {
			...repositoryFiles,
			...otherFiles ? { otherFiles } : {}
		});
		left.push(...unjudged);
		if (group !== void 0 && otherFiles) {
			groups.set(group, otherFiles);
			for (const [key, { place }] of worksOf(reading.document)) if (!otherFiles.has(key)) otherFiles.set(key, {
				path,
				place: positionOf(reading.document.lines, place),
				isInBase: true
			});
		}
		return {
			path,
			entries: reading.document.entries.length,
			findings,
			reading
		};
	});
	return withUnjudged({
		files,
		hasBase: false,
		notes: notesOn(files),
		shifts: []
	}, left);
}
/** What came since a commit: all findings, each with whether it is new. */
function checkSince(sources, { config, repository, base, repositoryFiles = {} }) {
	const commit = repository.commit(base);
	const prefix = repository.prefix();
	const changes = [];
	const unjudged = [];
	for (const { path, text } of sources) try {
		changes.push({
			path,
			before: readBefore(repository, commit, posix.normalize(prefix + path)),
			after: text
		});
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		const { reason } = unjudgedBy(error, posix.normalize(prefix + path));
		unjudged.push({
			path,
			reason: `as it was at ${base}, it cannot be compared with (${reason})`
		});
	}
	return withUnjudged(reviewReport(changes, config, repositoryFiles), unjudged);
}
/** The text of a file in a commit. Bytes that are no text are replaced by marks, so that its entries can still be read. @throws {UserError} */
function readBefore(repository, commit, path) {
	try {
		return repository.text(commit, path) ?? null;
	} catch (error) {
		const rough = repository.roughText(commit, path);
		if (rough === void 0) throw error;
		return rough;
	}
}
/** A proposed change as a report; findings of files that it does not touch are not in it. */
function reviewReport(changes, config, repositoryFiles = {}) {
	return judgeChanges(changes, config, repositoryFiles).report;
}
/** The report on a proposed change, and what it was made from: the texts as they were read, and the entries that are new. */
function judgeChanges(changes, config, repositoryFiles = {}) {
	const paths = changes.map(({ path }) => path);
	const reviewed = reviewChanges(changes, {
		rulesFor: (path) => settingsFor(config, path),
		groupOf: (path) => groupOf(config, path, paths),
		repositoryFiles
	});
	const { files, before, matches } = reviewed;
	const shifts = findShifts(before.map(({ reading }) => reading.document), files.map(({ reading }) => reading.document), matches);
	const isShifted = isOfShifts(shifts);
	const reports = files.map(({ path, reading, findings }) => {
		const repair = repairOf(config, path);
		const kept = findings.filter((finding) => !isShifted(finding) && !(repair === "off" && isMissingLine(finding)));
		return {
			path,
			entries: reading.document.entries.length,
			findings: kept.map((finding) => deferContents(finding, repair)),
			reading
		};
	});
	const report = {
		files: reports,
		hasBase: true,
		notes: notesOn(reports),
		shifts: shifts.map(shiftLine)
	};
	return {
		report: withUnjudged(report, reviewed.unjudged),
		reviewed
	};
}
/**
* Contents that are fixed after the merge are no work for a contributor: what they lack is a note, without a correction. Renaming
* a section is no fault: its old line is a note where nothing fixes it after the merge, and nothing where that does.
*/
function deferContents(finding, repair) {
	if (finding.introduced === false && isRenamedLine(finding)) {
		if (repair === "after-merge") return finding;
		return {
			...finding,
			severity: "info",
			introduced: true,
			...repair === "commit" ? { fixedBy: repair } : {}
		};
	}
	if (!isMissingLine(finding)) return finding;
	if (repair === "commit") return {
		...finding,
		fixedBy: repair
	};
	if (repair !== "after-merge") return finding;
	const { fix: _fix, corrected: _corrected, lines: _lines, ...rest } = finding;
	return {
		...rest,
		severity: "info",
		fixedBy: repair
	};
}
function notesOn(files) {
	return files.flatMap(({ path, entries, reading: { text, document } }) => {
		if (text.trim() === "") return [`${path} is empty: there is nothing to check.`];
		if (entries === 0) return [`${path} has no entries that listkeeper recognizes${document.sections.length === 1 ? " and no headings" : ""}: only links and spaces were checked.`];
		return [];
	});
}
export { readSourcesAsFar as a, readSources as i, checkSources as n, reviewReport as o, judgeChanges as r, unjudgedBy as s, checkSince as t };

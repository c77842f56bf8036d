import { i as review, r as readConfig, t as isList } from "./shell-review.js";
import { At as groupFindings, B as UserError, Bt as entryOf, Dr as withoutEnd, En as escapeText, Ht as matchEntries, Ir as applyFixes, M as reviewReport, Mr as lineAt, S as isReadme, Tn as code, Ur as _1, Ut as matchSections, Vt as workKey, Wt as wordsOf, Yt as lint, ar as read, c as foldLines, d as jsonText, f as findingJson, h as printable, ht as settingsFor, q as plainLine, s as shorten, u as _29, ut as listOf, x as isMarkdownName, y as filesAtCommit, z as isFolder } from "./shell-check.js";
import { a as isTrifle, i as isOnlyForMaintainers, n as isForLater } from "./shell-compose.js";
import { t as openRepository } from "./shell-repository.js";
import { _ as readCount, a as finish, c as readConfig$1, d as readWish, g as oneOf, v as terminalOptionsOf } from "./shell-command.js";
// src/review/change/follow-entries.ts
/** An entry as it is in a reading. */
function snapshotOf({ document, text, lines, toGiven }, entry) {
	const first = lineAt(lines, toGiven(entry.place.start));
	const last = lineAt(lines, Math.max(toGiven(entry.place.start), toGiven(entry.place.end) - 1));
	return {
		path: document.path,
		section: document.sections[entry.section]?.title ?? "",
		title: entry.title,
		words: wordsOf(document, entry),
		urls: entry.links.map(({ url }) => url),
		lines: splitLines(text.slice(lines[first], lines[last + 1]))
	};
}
/** So many whole lines from the one on which an entry begins: a correction may split an entry in two. */
function linesFrom({ text, lines, toGiven }, entry, count) {
	const first = lineAt(lines, toGiven(entry.place.start));
	return splitLines(text.slice(lines[first], lines[first + count]));
}
/** The lines of a text, without the empty ones at its end. */
function splitLines(text) {
	const lines = text.split(/\r\n?|\n/);
	while (lines.at(-1) === "") lines.pop();
	return lines;
}
/** Whether two stretches of lines are the same, spaces at the ends of lines aside. */
function isSameLines(a, b) {
	return a.length === b.length && a.every((line, index) => line.trimEnd() === b[index].trimEnd());
}
/** The table of a text. */
function readTable(text) {
	const counts = /* @__PURE__ */ new Map();
	const headings = /* @__PURE__ */ new Map();
	let heading = "";
	for (const line of text.replace(/^\ufeff/, "").split(/\r\n?|\n/)) {
		if (/^ {0,3}#{1,6}\s/.test(line)) heading = line;
		counts.set(line, (counts.get(line) ?? 0) + 1);
		headings.set(line, heading);
	}
	return {
		counts,
		headings
	};
}
/** Whether an entry may have changed between two versions: its lines became more or fewer, or stand under another heading. */
function isTouched({ lines }, before, after) {
	if (lines.some((line) => before.counts.get(line) !== after.counts.get(line))) return true;
	const heading = before.headings.get(lines[0]);
	return heading !== after.headings.get(lines[0]) && after.counts.has(heading ?? "");
}
/** The entry of a reading that a snapshot was taken of; of several alike the one in the same section, the last one first. */
function locate(reading, { words, section }) {
	const { document } = reading;
	const alike = document.entries.filter((entry) => wordsOf(document, entry) === words);
	return alike.findLast((entry) => document.sections[entry.section]?.title === section) ?? alike.at(-1);
}
/**
* What each entry became in the next version; entries that were removed have no successor. Where link and title both changed, the
* only new entry between the same neighbours is the successor, if at least half of the words are the same.
*/
function findSuccessors(before, after) {
	const matches = matchEntries(before.map(({ document }) => document), after.map(({ document }) => document));
	const successors = new Map([...matches].map(([now, old]) => [old, now]));
	for (const { document } of before) document.entries.forEach((entry, index) => {
		if (successors.has(entry)) return;
		const home = after.find((one) => one.document.path === document.path) ?? after[0];
		const found = home && between(home, {
			before: document.entries,
			index,
			successors,
			taken: matches
		});
		if (found && isAlike(wordsOf(document, entry), wordsOf(home.document, found))) successors.set(entry, found);
	});
	return successors;
}
/** The entry that is where another was: after the successor of the one above it, or before that of the one below. */
function between({ document: { entries } }, { before, index, successors, taken }) {
	const above = before[index - 1] && successors.get(before[index - 1]);
	const below = before[index + 1] && successors.get(before[index + 1]);
	const nextOne = above ? entries.indexOf(above) + 1 : -1;
	const ahead = below ? entries.indexOf(below) - 1 : -1;
	const candidates = [.../* @__PURE__ */ new Set([nextOne, ahead])].flatMap((at) => entries[at] ?? []).filter((entry) => !taken.has(entry));
	return candidates.length === 1 ? candidates[0] : void 0;
}
/** Whether two texts share at least half of their words. */
function isAlike(a, b) {
	const [left, right] = [a, b].map((text) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu)));
	const shared = [...left].filter((word) => right.has(word)).length;
	return shared > 0 && shared * 2 >= Math.max(left.size, right.size);
}
/** What the step from one state of an entry to the next changed; undefined where only spaces at line ends differ. */
function correctionOf(from, to) {
	if (!to) return "removed";
	if (from.urls.join("\n") !== to.urls.join("\n")) return "link";
	if (lettersOf(from) !== lettersOf(to)) return "words";
	if (!isSameLines(from.lines, to.lines)) return "format";
	return from.section === to.section ? void 0 : "section";
}
function lettersOf({ words }) {
	return words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}
// src/commands/try/file-versions.ts
/** The versions of a list's files in a history: each is fetched once, in few calls, and the last few stay parsed. */
/** Blobs per call of git, and how many texts and readings are kept: a reading takes some twenty times the room of its text. */
const chunk = 16;
const mostTexts = 64;
const mostReadings = 8;
/** Opens the versions of a history; `plan` is the order in which they will be read. */
function openVersions(repository, plan) {
	const places = new Map(plan.toReversed().map((blob, index) => [blob, plan.length - 1 - index]));
	const fetchText = (blob) => {
		const from = places.get(blob);
		const wanted = from === void 0 ? [blob] : plan.slice(from, from + chunk);
		const found = repository.texts([...new Set(wanted)].filter((one) => one === blob || !texts.has(one)));
		for (const [one, text] of found) if (one !== blob) texts.put(one, text);
		return found.get(blob);
	};
	const texts = keep(mostTexts, fetchText);
	const tables = keep(mostReadings, (blob) => {
		const text = texts.get(blob);
		return text === void 0 ? void 0 : readTable(text);
	});
	const readings = keep(mostReadings, (key) => {
		const [blob, path] = [key.slice(0, key.indexOf(" ")), key.slice(key.indexOf(" ") + 1)];
		const text = texts.get(blob);
		return text === void 0 ? void 0 : read(text, path);
	});
	return {
		text: texts.get,
		table: tables.get,
		reading: (blob, path) => readings.get(`${blob} ${path}`)
	};
}
/** Remembers what was made last, so many at most. */
function keep(most, make) {
	const kept = /* @__PURE__ */ new Map();
	const put = (key, value) => {
		kept.delete(key);
		kept.set(key, value);
		for (const oldest of kept.keys()) if (kept.size > most) kept.delete(oldest);
	};
	const get = (key) => {
		const value = kept.has(key) ? kept.get(key) : make(key);
		put(key, value);
		return value;
	};
	return {
		get,
		put,
		has: (key) => kept.has(key)
	};
}
// src/commands/try/judge-later.ts
/** The findings of a later version, by the norm that the change was judged by. */
function judgeLater(origin, reading, { versions, config, repositoryFiles, commit, own }) {
	const { document } = reading;
	const [bases, heads] = [origin.bases, origin.heads].map((blobs) => blobs.flatMap(({ blob, path }) => versions.reading(blob, path)?.document ?? []));
	const baseList = bases.find(({ path }) => path === document.path) ?? bases[0];
	const fileContext = repositoryFiles(commit);
	const settings = settingsFor(config, document.path);
	if (!baseList) return lint({
		...reading,
		context: fileContext
	}, settings);
	const matches = matchEntries(bases, [document]);
	const homes = new Map(bases.flatMap((base) => base.entries.map((entry) => [entry, base])));
	const placed = (entry) => entry ? {
		entry,
		document: homes.get(entry)
	} : void 0;
	const kept = /* @__PURE__ */ new Set([...matchEntries(bases, heads).values(), ...matches.values()]);
	const context = {
		...fileContext,
		baseList,
		inBase: new Set(document.entries.filter((entry) => !own.has(wordsOf(document, entry)))),
		baseSections: matchSections(baseList, document, matches),
		before: (entry) => placed(matches.get(entry)),
		lost: [...homes.keys()].filter((entry) => !kept.has(entry)).flatMap((entry) => placed(entry) ?? [])
	};
	return lint({
		...reading,
		context
	}, settings);
}
const ownRules = /* @__PURE__ */ new Set([
	"entry-format",
	"entry-spacing",
	"link-syntax",
	"link-label",
	"no-invisible-characters",
	"no-tracking-parameters",
	"no-deceptive-links",
	"canonical-url"
]);
/** Whether a finding is about its entry alone, so that it is true as long as the entry is not rewritten. */
function isOwn({ rule }) {
	return ownRules.has(rule);
}
/** Whether a finding is about the list, wherever it is: its form names what it is about. */
function isOfList({ rule, form }) {
	return [
		"table-of-contents",
		"no-broken-targets",
		"no-mojibake",
		"no-empty-sections"
	].includes(rule) || rule === "no-lost-entries" && form === "lost";
}
/** Whether a finding is about the list even where an entry is in its place. */
function isNoEntrys(finding) {
	return isOfList(finding) && finding.rule !== "no-broken-targets";
}
/** What a finding is about, for comparing those of two versions. */
function keyOf(finding) {
	return `${finding.rule}\n${workKey(finding) ?? finding.form}`;
}
// src/commands/try/later-corrections.ts
/** A step that rewrites so many entries reworks the list and corrects none in particular. */
const leastRework = 20;
/** Follows the changes through the commits, both oldest first; outcomes and missed corrections are noted in the changes themselves. */
function followChanges(changes, commits, ground) {
	const starting = new Map(changes.map((change) => [change.commit.id, change]));
	const active = [];
	for (const commit of commits) {
		const files = commit.files.filter(({ before }) => before !== void 0);
		if (active.length > 0 && files.length > 0) takeStep(active, commit, {
			...ground,
			files: new Map(files.map((file) => [file.previousPath, file]))
		});
		const own = starting.get(commit.id);
		if (own) active.unshift(own);
	}
}
function takeStep(active, commit, step) {
	const { versions, files } = step;
	const tableOf = (blob) => blob === void 0 ? {
		counts: /* @__PURE__ */ new Map(),
		headings: /* @__PURE__ */ new Map()
	} : versions.table(blob);
	const touched = [];
	for (const change of active) {
		for (const trail of change.trails) {
			const file = trail.now && files.get(trail.now.path);
			if (!trail.now || !file) continue;
			const [before, after] = [tableOf(file.before), tableOf(file.after)];
			if (before && after && isTouched(trail.now, before, after)) touched.push({
				change,
				trail
			});
			else if (file.after !== void 0) trail.now = {
				...trail.now,
				path: file.path
			};
		}
		for (const loose of change.loose) followLoose(loose, step);
	}
	if (touched.length > 0) followTouched(touched, commit, step);
}
function followTouched(touched, commit, step) {
	const changed = commit.files;
	const read = (blob, path) => blob === void 0 ? [] : [step.versions.reading(blob, path)].filter((one) => one !== void 0);
	const before = changed.flatMap((file) => read(file.before, file.previousPath));
	const after = changed.flatMap((file) => read(file.after, file.path));
	const successors = findSuccessors(before, after);
	const homes = new Map(after.flatMap((reading) => reading.document.entries.map((entry) => [entry, reading])));
	const isRework = countRewritten(before, homes, successors) >= leastRework;
	const counted = /* @__PURE__ */ new Set();
	const laterOf = (change, to) => ({
		...step,
		commit: commit.id,
		own: /* @__PURE__ */ new Set([...wordsNow(change), to.words])
	});
	for (const { change, trail } of touched) {
		const old = before.find(({ document }) => document.path === trail.now?.path);
		const entry = old && trail.now && locate(old, trail.now);
		if (!old || !entry) continue;
		const next = successors.get(entry);
		const home = next && homes.get(next);
		const from = snapshotOf(old, entry);
		const to = home && snapshotOf(home, next);
		const isForeseen = settle(trail, {
			isSame: (wanted) => home !== void 0 && next !== void 0 && isSameLines(wanted, linesFrom(home, next, wanted.length)),
			judged: () => home && to ? judgeLater(change, home, laterOf(change, to)).filter((finding) => entryOf(home, finding) === next) : void 0
		});
		trail.now = to;
		const kind = correctionOf(from, to);
		if (!kind || isForeseen || !trail.isNew || counted.has(entry) || daysBetween(change.commit, commit) > step.within) continue;
		counted.add(entry);
		change.missed.push({
			kind: isRework && kind !== "removed" ? "rework" : kind,
			path: from.path,
			title: from.title,
			commit: commit.id,
			date: commit.date
		});
	}
}
/** Decides the findings of an entry that became something else; whether that settled one, so that the change was foreseen. */
function settle({ findings }, { isSame, judged }) {
	let isForeseen = false;
	let left;
	for (const pending of findings) {
		const before = pending.outcome;
		if (pending.wanted.some(isSame)) pending.outcome = "agrees";
		else if (before === void 0) {
			left ??= judged() ?? "removed";
			if (left === "removed") pending.outcome = "removed later";
			else if (!left.some((finding) => keyOf(finding) === keyOf(pending.finding))) pending.outcome = "fixed otherwise";
		}
		isForeseen ||= pending.outcome !== before;
	}
	return isForeseen;
}
function followLoose(loose, { versions, files }) {
	const file = loose.path === void 0 ? void 0 : files.get(loose.path);
	if (!file) return;
	loose.path = file.after === void 0 ? void 0 : file.path;
	const [before, after] = [versions.table(file.before), file.after === void 0 ? void 0 : versions.table(file.after)];
	if (!before || !after) return;
	loose.hasBrought ||= loose.brings.length > 0 && loose.brings.every((line) => after.counts.has(line));
	if (!before.counts.has(loose.line) || after.counts.has(loose.line)) return;
	loose.isGone = ![...after.counts.keys()].some((line) => !before.counts.has(line) && isAlike(line, loose.line));
}
/** Decides what no step decided, by the newest version. */
function closeChange(change, newest, ground) {
	const later = {
		...ground,
		own: new Set(wordsNow(change))
	};
	for (const { now, findings } of change.trails) {
		const open = findings.filter(({ outcome }) => outcome === void 0);
		const reading = open.length > 0 && now ? newest(now.path) : void 0;
		const entry = reading && now && locate(reading, now);
		const left = open.every(({ finding }) => isOwn(finding)) || !reading ? [] : judgeLater(change, reading, later).filter((finding) => entryOf(reading, finding) === entry).map(keyOf);
		for (const pending of open) if (!entry) pending.outcome = "removed later";
		else pending.outcome = isOwn(pending.finding) || left.includes(keyOf(pending.finding)) ? "still there" : "fixed otherwise";
	}
	for (const { path, line, pending, hasBrought, isGone } of change.loose) {
		const reading = path === void 0 ? void 0 : newest(path);
		const isLeft = (finding) => keyOf(finding) === keyOf(pending.finding) && (isOfList(finding) || lineOf(reading, finding) === line);
		if (!reading) pending.outcome = "removed later";
		else if (judgeLater(change, reading, later).some(isLeft)) pending.outcome = "still there";
		else pending.outcome = hasBrought ? "agrees" : isGone && !isOfList(pending.finding) ? "removed later" : "fixed otherwise";
	}
}
/** The words of the entries that a change brought, as they are now. */
function wordsNow({ trails }) {
	return trails.flatMap(({ now, isNew }) => now && isNew ? [now.words] : []);
}
/** The line that a finding begins on. */
function lineOf({ text, lines }, { place }) {
	return withoutEnd(text.slice(lines[place.start.line - 1], lines[place.start.line]), /[\r\n]/);
}
function countRewritten(before, homes, successors) {
	let count = 0;
	for (const { document } of before) for (const entry of document.entries) {
		const next = successors.get(entry);
		const home = next && homes.get(next);
		if (home && wordsOf(home.document, next) !== wordsOf(document, entry)) count++;
	}
	return count;
}
function daysBetween(a, b) {
	return (Date.parse(b.date) - Date.parse(a.date)) / 864e5;
}
// src/commands/try/merged-changes.ts
/** Which commits of a history are merged changes to the list, by the files they touch and the way they were merged. */
/** Whether a file is Markdown before or after. */
function isMarkdown({ path, previousPath }) {
	return [path, previousPath].some((name) => isMarkdownName(name));
}
/** A file of a commit, read as a list. */
function readTip(repository, tip, path) {
	const text = repository.text(tip, path);
	return text === void 0 ? void 0 : read(text, path);
}
/** The files that are tried: those of the configuration, else the README where it is a list, else all Markdown files that are lists. */
function listNames(repository, tip, config) {
	const names = [...repository.paths(tip)].filter((path) => isMarkdownName(path));
	if (config.lists.length > 0) return names.filter((path) => listOf(config, path));
	const entriesOf = (path) => readTip(repository, tip, path)?.document.entries.length ?? 0;
	const readme = names.find((path) => isReadme(path) && entriesOf(path) >= 3);
	if (readme !== void 0) return [readme];
	return names.filter((path) => isList(config, {
		path,
		before: null,
		after: repository.text(tip, path) ?? null
	}) && entriesOf(path) >= 3);
}
/** The commits, newest first, that change one of the files under the name it had then; what has no parent is no change to a list. */
function touching(history, { config, names }) {
	const own = new Set(names);
	return history.filter(({ files, parents }) => {
		const touched = files.filter(({ path }) => own.has(path) || listOf(config, path) !== void 0);
		for (const { path, previousPath } of touched) {
			if (path === previousPath) continue;
			own.delete(path);
			own.add(previousPath);
		}
		return touched.length > 0 && parents.length > 0;
	});
}
/** Merge commits and squashed pull requests count as merged; where there is neither, plain commits that add entries do. */
function choose(commits, { last, repository }) {
	const merged = commits.filter(({ parents, subject }) => parents.length > 1 || /\((?:pull request )?#\d+\)\s*$/i.test(subject));
	if (merged.length > 0) return {
		kind: "merged",
		chosen: merged.slice(0, last)
	};
	const versions = openVersions(repository, blobsOf(commits));
	const chosen = [];
	for (const commit of commits) {
		if (chosen.length === last) break;
		if (addsEntries(commit, versions)) chosen.push(commit);
	}
	return {
		kind: chosen.length > 0 ? "plain" : "merged",
		chosen
	};
}
function addsEntries({ files }, versions) {
	const read = (blob, path) => blob === void 0 ? [] : versions.reading(blob, path)?.document ?? [];
	const after = files.flatMap((file) => read(file.after, file.path));
	const matches = matchEntries(files.flatMap((file) => read(file.before, file.previousPath)), after);
	return after.some(({ entries }) => entries.some((entry) => !matches.has(entry)));
}
/** The blobs of commits, in their order. */
function blobsOf(commits) {
	return commits.flatMap(({ files }) => files.flatMap(({ before, after }) => [before, after].filter((blob) => blob !== void 0)));
}
// src/commands/try/try.ts
/** `try`: what reviews would have said about the last merged changes of a list, and which of these faults people later corrected by hand. */
/** Reviews the last merged changes of the default branch as `review` would have, and looks at what happened to them later. */
function tryHistory(repository, { last, within }, given) {
	const { name: branch, commit: tip } = repository.mainBranch();
	const config = given ?? readConfig(repository, tip);
	const history = repository.history(tip).map((commit) => ({
		...commit,
		files: commit.files.filter(isMarkdown)
	}));
	const { kind, chosen } = choose(touching(history, {
		config,
		names: listNames(repository, tip, config)
	}), {
		last,
		repository
	});
	const oldest = history.findIndex(({ id }) => id === chosen.at(-1)?.id);
	const commits = history.slice(0, oldest + 1).filter(({ files }) => files.length > 0);
	const ground = {
		versions: openVersions(repository, blobsOf(commits.toReversed())),
		config,
		repositoryFiles: (commit) => filesAtCommit(repository, commit),
		within
	};
	const reviewed = reviewAll(chosen.toReversed(), {
		config,
		repository
	});
	followChanges(reviewed.map(({ traced }) => traced), commits.toReversed(), ground);
	const newest = /* @__PURE__ */ new Map();
	const readNewest = (path) => {
		if (!newest.has(path)) newest.set(path, readTip(repository, tip, path));
		return newest.get(path);
	};
	for (const { traced } of reviewed) closeChange(traced, readNewest, {
		...ground,
		commit: tip
	});
	return {
		branch,
		within,
		kind,
		changes: reviewed.map(toTried).toReversed(),
		notes: notesOn({
			kind,
			found: chosen.length,
			last,
			boundary: repository.isShallow() ? history.at(-1) : void 0
		})
	};
}
function reviewAll(commits, { config, repository }) {
	const versions = openVersions(repository, blobsOf(commits));
	return commits.map((commit) => {
		const files = commit.files.flatMap((file) => {
			const [before, after] = [file.before, file.after].map((blob) => blob === void 0 ? null : versions.text(blob) ?? null);
			const change = {
				path: file.path,
				previousPath: file.previousPath,
				before: before ?? null,
				after: after ?? null
			};
			return isList(config, change) ? [{
				file,
				change
			}] : [];
		});
		const report = reviewReport(files.map(({ change }) => change), config, filesAtCommit(repository, commit.id));
		const old = files.map(({ change }) => change.before ?? "").join("\n");
		const said = report.files.map((file) => ({
			file,
			groups: groupsOf(file)
		}));
		const pieces = said.map(({ file, groups }) => trace(file, groups.flatMap(({ findings }) => findings), readTable(old).counts));
		return {
			comments: said.flatMap(({ groups }) => groups).filter((group) => !isForLater(group) && !isOnlyForMaintainers(group)).length,
			traced: {
				commit,
				bases: files.flatMap(({ file }) => file.before === void 0 ? [] : [{
					path: file.previousPath,
					blob: file.before
				}]),
				heads: files.flatMap(({ file }) => file.after === void 0 ? [] : [{
					path: file.path,
					blob: file.after
				}]),
				trails: pieces.flatMap(({ trails }) => trails),
				loose: pieces.flatMap(({ loose }) => loose),
				missed: []
			}
		};
	});
}
/** What a review says: introduced findings, one voice per entry, trifles left out. */
function groupsOf({ reading, findings }) {
	return groupFindings(reading, findings.filter((finding) => finding.introduced)).filter((group) => !isTrifle(group));
}
/** The entries to follow, those with findings and those with lines that the base does not have, and the findings on no entry. */
function trace({ path, reading }, findings, old) {
	const onEntries = Map.groupBy(findings, (finding) => isNoEntrys(finding) ? void 0 : entryOf(reading, finding));
	const known = new Set([...old.keys()].map(bare));
	return {
		trails: reading.document.entries.flatMap((entry) => {
			const own = onEntries.get(entry) ?? [];
			const now = snapshotOf(reading, entry);
			const isNew = !now.lines.every((line) => known.has(bare(line)));
			return isNew || own.length > 0 ? [{
				now,
				isNew,
				findings: own.map((finding) => toPending(reading, finding))
			}] : [];
		}),
		loose: (onEntries.get(void 0) ?? []).map((finding) => {
			const pending = toPending(reading, finding);
			const present = readTable(reading.text).counts;
			return {
				path,
				line: lineOf(reading, finding),
				brings: (pending.wanted[0] ?? []).filter((line) => !present.has(line)),
				hasBrought: false,
				isGone: false,
				pending
			};
		})
	};
}
/** A line without its indentation and bullet, which a move may change. */
function bare(line) {
	return line.trim().replace(/^(?:[-*+]|\d+[.)])\s+/, "");
}
function toPending({ text }, finding) {
	const { corrected, lines, fix } = finding;
	if (corrected === void 0 || !lines || !fix) return {
		finding,
		wanted: []
	};
	const shifted = fix.map((edit) => ({
		...edit,
		start: edit.start - lines.start,
		end: edit.end - lines.start
	}));
	return {
		finding,
		wanted: [splitLines(corrected), splitLines(applyFixes(text.slice(lines.start, lines.end), [shifted]).text)]
	};
}
function toTried({ traced: { commit, trails, loose, missed }, comments }) {
	const findings = [...trails.flatMap(({ findings }) => findings), ...loose.map(({ pending }) => pending)].map(({ finding, outcome }) => ({
		finding,
		outcome: outcome ?? "still there"
	}));
	return {
		commit: commit.id,
		subject: commit.subject,
		date: commit.date,
		comments,
		findings,
		missed
	};
}
function notesOn({ kind, found, last, boundary }) {
	const notes = [];
	if (kind === "plain" && found > 0) notes.push("The history has no merged pull requests, so plain commits that add entries are used instead.");
	if (found < last && boundary) notes.push(`This clone is shallow and ends at ${boundary.id.slice(0, 7)}: \`git fetch --unshallow\` fetches the older changes.`);
	return notes;
}
/** The folder that `try` is to read. @throws {UserError} for a repository that is not there yet: nothing is fetched. */
function findFolder(name, isFolder) {
	if (isFolder(name)) return name;
	if (/^(?!\.)[\w.-]+\/(?!\.)[\w.-]+$/.test(name)) throw new UserError(`${name}: no such folder, and \`try\` fetches nothing; clone the list first: git clone https://github.com/${name} && listkeeper try ${_1(name)}`);
	throw new UserError(`${name}: no such folder, expected a clone of the list`);
}
// src/report/try.ts
/** What `try` found, as lines for a terminal, as JSON and as Markdown. Subjects of commits and titles are text of others. */
const tryFormats = [
	"pretty",
	"json",
	"markdown"
];
/** The report in a format, ending in a line break. */
function renderTry(report, format, terminal) {
	switch (format) {
		case "pretty": return toPretty(report, terminal);
		case "json": return jsonText(toJson(report));
		case "markdown": return toMarkdown(report);
	}
}
function summarize({ branch, kind, changes, within }) {
	const all = changes.flatMap(({ findings }) => findings);
	const count = (outcome) => all.filter((one) => one.outcome === outcome).length;
	const reviewed = changes.filter(({ findings }) => findings.length > 0).length;
	const missed = {};
	for (const { kind: of } of changes.flatMap((change) => change.missed)) missed[of] = (missed[of] ?? 0) + 1;
	return {
		branch,
		kind,
		changes: changes.length,
		silent: changes.length - reviewed,
		reviewed,
		comments: changes.reduce((sum, { comments }) => sum + comments, 0),
		findings: all.length,
		corrected: count("agrees") + count("fixed otherwise"),
		agrees: count("agrees"),
		fixedOtherwise: count("fixed otherwise"),
		stillThere: count("still there"),
		removedLater: count("removed later"),
		missed,
		within
	};
}
function toJson(report) {
	return {
		version: 1,
		changes: report.changes.map(({ commit, subject, date, comments, findings, missed }) => ({
			commit,
			subject,
			date,
			comments,
			findings: findings.map(({ finding, outcome }) => ({
				path: finding.path,
				...findingJson(finding),
				fate: outcome
			})),
			missed
		})),
		...report.notes.length > 0 ? { notes: report.notes } : {},
		summary: summarize(report)
	};
}
/** What was tried and the outcome, in one sentence. */
function headline({ kind, changes, silent, reviewed, comments, findings, corrected, agrees, removedLater }) {
	const name = kind === "merged" ? "merged change" : "change";
	if (changes === 0) return `No ${name} touches a list here, so there is nothing to try.`;
	const opening = changes === 1 ? `The last ${name}` : `Of the last ${changes} ${name}s`;
	if (reviewed === 0) return changes === 1 ? `${opening} would have got nothing.` : `${opening}, all would have got nothing.`;
	const each = Math.round(comments / reviewed * 10) / 10;
	const review = `a review with ${each} ${each === 1 ? "comment" : "comments"}${reviewed === 1 ? "" : " on average"}`;
	const got = changes === 1 ? `${opening} would have got ${review}` : `${opening}, ${silent} would have got nothing, ${reviewed} ${review}`;
	const exactly = corrected === 0 ? "" : `, ${agrees} exactly as suggested`;
	const removed = removedLater === 0 ? "" : `; ${removedLater} went with the entry, which was removed`;
	return `${got}; ${corrected} of ${findings} ${findings === 1 ? "finding was" : "findings were"} later corrected by hand${exactly}${removed}.`;
}
const outcomes = {
	agrees: {
		sign: "✔",
		style: "green"
	},
	"fixed otherwise": {
		sign: "✎",
		style: "cyan"
	},
	"still there": {
		sign: "•",
		style: "dim"
	},
	"removed later": {
		sign: "✂",
		style: "yellow"
	}
};
const kinds = {
	link: "changed link",
	words: "changed words",
	format: "changed format",
	section: "moved to another section",
	removed: "removed",
	rework: "reworked with many others"
};
/** The kinds of what was missed, the most frequent first. */
function missedLine({ missed, within }) {
	const sorted = Object.entries(missed).sort((a, b) => b[1] - a[1]);
	const total = sorted.reduce((sum, [, count]) => sum + count, 0);
	if (total === 0) return `Within ${within} days nothing was changed by hand that the reviews had not foreseen.`;
	return `Not foreseen: ${total} ${total === 1 ? "entry" : "entries"} changed by hand within ${within} days (${sorted.map(([kind, count]) => `${count} ${kinds[kind]}`).join(", ")}).`;
}
const oneLine = (text) => printable(text.replace(/\s+/g, " "));
function toPretty(report, { color, width, quiet, isFolded = false }) {
	const paint = (style, text) => color ? _29(style, text, { validateStream: false }) : text;
	const summary = summarize(report);
	const head = paint("bold", headline(summary));
	const folded = (text) => `${isFolded ? foldLines(text, width) : text}\n`;
	if (quiet) return folded(head);
	const blocks = report.changes.filter(({ findings }) => findings.length > 0).map((change) => changeLines(change, {
		paint,
		width
	}).join("\n"));
	const notes = report.notes.map((note) => `${paint("cyan", "ℹ")} ${printable(note)}`);
	const missed = summary.changes === 0 ? [] : [missedLines(report, summary, {
		paint,
		width
	}).join("\n")];
	return folded([
		head,
		...notes,
		...blocks,
		...missed
	].join("\n\n"));
}
function changeLines({ commit, date, subject, findings }, { paint, width }) {
	const number = `${findings.length} ${findings.length === 1 ? "finding" : "findings"}`;
	return [`${paint("yellow", commit.slice(0, 7))}  ${date.slice(0, 10)}  ${paint("bold", oneLine(shorten(subject, Math.max(20, width - 40))))}  ${paint("dim", number)}`, ...findings.map(({ finding, outcome }) => {
		const { place, rule } = finding;
		const { sign, style } = outcomes[outcome];
		const said = oneLine(shorten(plainLine(finding), Math.max(20, width - 60)));
		return `  ${paint(style, `${sign} ${outcome.padEnd(15)}`)}  line ${`${place.start.line}`.padEnd(5)} ${said}  ${paint("dim", rule)}`;
	})];
}
/** So many missed corrections of a terminal's report are shown one by one. */
const mostMissed = 10;
function missedLines({ changes }, summary, { paint, width }) {
	const all = changes.flatMap(({ missed }) => missed).filter(({ kind }) => kind !== "rework");
	const line = ({ kind, commit, date, title }) => `  ${paint("yellow", commit.slice(0, 7))}  ${date.slice(0, 10)}  ${kinds[kind].padEnd(24)}  ${oneLine(shorten(title, Math.max(20, width - 50)))}`;
	const more = all.length > mostMissed ? [paint("dim", `  and ${all.length - mostMissed} more: see --format json`)] : [];
	return [
		missedLine(summary),
		...all.slice(0, mostMissed).map(line),
		...more
	];
}
function toMarkdown(report) {
	const summary = summarize(report);
	const rows = report.changes.flatMap(({ commit, date, subject, findings }) => findings.map(({ finding, outcome }) => [
		code(commit.slice(0, 7)),
		date.slice(0, 10),
		escapeText(shorten(subject, 60)),
		`${finding.place.start.line}`,
		cell(plainLine(finding)),
		finding.rule,
		outcome
	].join(" | ")));
	const table = rows.length === 0 ? [] : [
		"",
		"| commit | date | change | line | finding | rule | later |",
		"|---|---|---|---|---|---|---|",
		...rows.map((row) => `| ${row} |`)
	];
	const missed = summary.changes === 0 ? [] : ["", missedLine(summary)];
	return `${[
		"## listkeeper",
		"",
		headline(summary),
		...report.notes.flatMap((note) => ["", note]),
		...table,
		...missed
	].join("\n")}\n`;
}
/** A message in a table cell; a code span would not keep a `|` from ending it. */
function cell(message) {
	return escapeText(shorten(message, 120));
}
// src/cli/history.ts
/** `review` and `try` on the command line. */
async function runReview(call) {
	const { values, files } = call;
	if (values.base === void 0) throw new UserError("`review` needs --base, the branch that the change is proposed to, for example --base main");
	readWish(values);
	const repository = openRepository(values.repo ?? files.root);
	const given = values.config === void 0 ? void 0 : (await readConfig$1(files, values.config, [])).config;
	return finish(review(repository, {
		base: values.base,
		head: values.head ?? "HEAD",
		...values.path === void 0 ? {} : { path: values.path }
	}, given), values, call);
}
async function runTry({ values, rest, files, print, pass }) {
	if (rest.length > 1) throw new UserError(`\`try\` takes one folder, not ${rest.length}`);
	const folder = rest[0] === void 0 ? files.root : findFolder(rest[0], isFolder);
	const last = readCount("last", values.last ?? "50");
	const within = readCount("within", values.within ?? "90");
	const format = oneOf("format", values.format ?? "pretty", tryFormats);
	const repository = openRepository(folder, "name a clone of the list");
	const given = values.config === void 0 ? void 0 : (await readConfig$1(files, values.config, [])).config;
	(format === "json" ? pass : print)(renderTry(tryHistory(repository, {
		last,
		within
	}, given), format, terminalOptionsOf(values)));
	return 0;
}
export { runReview, runTry };

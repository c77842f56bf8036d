import { At as markOf, Br as lineAt, Bt as wordsForAll, Cr as enumerate, D as ConfigError, Ft as groupFindings, Hr as readGitLines, Ht as isLostLine, It as lastFaultyLine, Lt as takenOut, Mt as writeMark, Nr as sectionAt, Nt as faultyLine, Pt as goneWords, Rt as isMissingLine, T as defaultConfig, Tr as linesInWords, Vt as isDeadLine, Wt as quotesIn, ci as fence, di as unsafeIn, dr as applyFixes, ii as code, li as markHidden, si as exactFence, w as configPaths } from "./shell-check.js";
import { n as ask } from "./shell-client.js";
import { n as parseConfig } from "./shell-load.js";
import "./shell-config.js";
import { t as readTexts } from "./shell-texts.js";
// src/review/comment/hunks.ts
/** Reads the patch that GitHub gives for a file; a hunk that only deletes shows no line of the new text. */
function parseHunks(patch) {
	const hunks = [];
	let line = 0;
	let open;
	const close = () => {
		if (open && line > open.start) hunks.push({
			start: open.start,
			end: line - 1,
			added: open.added
		});
	};
	for (const row of patch.split("\n")) {
		const head = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/.exec(row);
		if (head) {
			close();
			line = Number(head[1]);
			open = {
				start: line,
				added: /* @__PURE__ */ new Set()
			};
		} else if (row.startsWith("+")) {
			open?.added.add(line);
			line++;
		} else if (row.startsWith(" ") || row === "") line++;
	}
	if (open && patch.endsWith("\n") && line > open.start) line--;
	close();
	return hunks;
}
/** The hunk that shows all of some lines, of hunks in their order. */
function hunkOf(hunks, start, end) {
	let low = 0;
	let high = hunks.length;
	while (low < high) {
		const middle = low + high >> 1;
		if (hunks[middle].start <= start) low = middle + 1;
		else high = middle;
	}
	const hunk = hunks[low - 1];
	return hunk && end <= hunk.end ? hunk : void 0;
}
// src/review/comment/suggestion.ts
/** That of a reading; read once for all of its comments. */
function groundOf({ text, lines }) {
	return {
		gitLines: readGitLines(text, lines),
		isMixed: /\r\n/.test(text) && /(?:^|[^\r])\n/.test(text)
	};
}
/** First and last line, from 1, of some offsets, as git counts them. */
function gitLinesOf({ gitLines }, start, end) {
	return {
		first: lineAt(gitLines, start) + 1,
		last: lineAt(gitLines, Math.max(start, end - 1)) + 1
	};
}
/** Why a correction is no suggestion, as the end of a sentence; undefined where one click does what the correction says and nothing else. */
function whyNoSuggestion({ text, document }, { corrected, lines, findings }, ground) {
	if (corrected === void 0 || !lines) return void 0;
	if (findings.some(({ isUnstable }) => isUnstable)) return "the corrected line would be corrected again";
	if (document.bom && lines.start === 0) return "the file begins with a byte-order mark, which a suggestion would take away";
	if (!((lines.start === 0 || text[lines.start - 1] === "\n") && /^(?:\r?\n|$)/.test(text.slice(lines.end, lines.end + 2))) || /\r(?!\n)/.test(text.slice(lines.start, lines.end) + corrected)) return "its lines end in carriage returns alone, which GitHub does not take for line ends";
	if (ground.isMixed) return "the lines of this file end in two ways, and a suggestion would mix them up";
	const unsafe = unsafeIn(corrected);
	if (unsafe.length > 0) return `the text holds what a suggestion may not carry (${unsafe.slice(0, 5).join(", ")})`;
	return corrected === "" ? "it would leave an empty line" : void 0;
}
const turning = /[\u202a-\u202e\u2066-\u2069]/g;
/** What a suggestion keeps that turns the direction of text, as `U+202E`, where no finding of its group speaks of it. */
function silentTurns({ corrected = "", findings }) {
	if (findings.some(({ rule }) => rule === "no-invisible-characters")) return [];
	return [...new Set(corrected.match(turning))].map((one) => `U+${one.charCodeAt(0).toString(16).toUpperCase()}`);
}
/** The corrected lines, with how to take them over, or why not by a click. */
function correctionOf({ text }, group, { isApplicable, why }) {
	const { corrected, lines } = group;
	if (corrected === void 0 || !lines) return [];
	const refusal = why === void 0 ? [] : [`There is no one-click correction, because ${why}.`];
	if (group.findings.some(({ isUnstable }) => isUnstable)) return refusal;
	const written = corrected.split(/\r\n?|\n/);
	const out = takenOut(text, group);
	const block = isApplicable ? exactFence(corrected, "suggestion") : fence(corrected);
	if (out === "several lines" && !isApplicable) return [`Lines ${faultyLine(group)} to ${lastFaultyLine(group)} can go.`, ...refusal];
	if (out) return isApplicable ? [`${goneWords[out]}; one click removes ${out === "several lines" ? "them" : "it"}.`, block] : [`${goneWords[out]}.`, ...refusal];
	const what = written.length === 1 ? "Corrected line below" : "Corrected lines below";
	const take = written.length === 1 ? "it" : "them";
	if (!isApplicable) return [
		`${what}${markHidden(corrected) === corrected ? "" : "; what cannot be shown is given as its number"}.`,
		block,
		...refusal
	];
	const turns = silentTurns(group);
	const kept = turns.length === 0 ? [] : [`Careful: the line keeps characters that turn the direction of text (${turns.join(", ")}).`];
	return [
		`${what}; one click applies ${take}.`,
		block,
		...kept
	];
}
// src/review/comment/summary-lines.ts
/** What a group says, in a line: what is wrong, what its author would add to the contents, and why. */
function summaryLine(file, group) {
	const { whats, whys } = wordsForAll(group.findings, (offset) => titleAt(file, offset), sceneOf(file));
	const { start } = group.findings[0].place;
	const [first, last] = group.findings.every(isDeadLine) ? [faultyLine(group), lastFaultyLine(group)] : [start.line, start.line];
	const where = first === last ? `line ${first}` : `lines ${first} to ${last}`;
	return {
		path: file.path,
		where,
		words: [
			...whats,
			...linesToAdd(file, group),
			...whys
		].join(" ")
	};
}
/** What the contents lack, where its author is to add it. */
function linesToAdd({ reading: { lines } }, { findings }) {
	const said = findings.flatMap((finding) => isMissingLine(finding) && finding.fixedBy !== "after-merge" ? [finding] : []).map(({ fix, message }) => {
		if (fix) return `Add ${named(fix[0].text.trim().split(/\r?\n/))} below line ${lineAt(lines, fix[0].start) + 1}.`;
		const [, line, more] = quotesIn(message);
		return line === void 0 || more !== void 0 ? [] : `Add ${line} there.`;
	});
	return [...new Set(said.flat())];
}
/** Most lines of a list that the summary quotes. */
const mostQuoted = 5;
/** Lines as code spans; of many the first. */
function named(lines) {
	return enumerate(lines.map((line) => code(line.trim())), mostQuoted);
}
/** What is fixed after the merge, in one line for each kind however much it is. */
function laterLines(file, groups) {
	const [missing, others] = [true, false].map((isMissing) => groups.filter(({ findings }) => findings.every(isMissingLine) === isMissing));
	return [...laterLine(file, missing), ...laterLine(file, others)];
}
function laterLine(file, groups) {
	const findings = groups.flatMap((group) => group.findings);
	if (findings.length === 0) return [];
	const numbers = findings.map(({ place }) => place.start.line);
	if (numbers.length === 1) return [summaryLine(file, groups[0])];
	const isNew = !findings.some(({ message }) => isLostLine(message));
	const { whats, whys } = wordsForAll(findings, () => "");
	const words = findings.every(isMissingLine) ? `${isNew ? "Your new sections are not in the contents yet" : "These sections are not in the contents"}. Nothing to do: they are added when this is merged.` : [...whats, ...whys].join(" ");
	return [{
		path: file.path,
		where: linesInWords(numbers),
		words
	}];
}
/** What the author answered, in one line however much it is. */
function waitingLine(file, groups) {
	const where = linesInWords(groups.map(({ findings }) => findings[0].place.start.line));
	return {
		path: file.path,
		where,
		words: "The author has answered; a maintainer decides. To accept, resolve the thread or write `/listkeeper accept`."
	};
}
/** The lines of renamed sections in one line, with what they would be where nobody fixes them. */
function renamedLine(file, groups) {
	const findings = groups.flatMap((group) => group.findings);
	const numbers = findings.map(({ place }) => place.start.line);
	const { whats, whys } = wordsForAll(findings, () => "");
	const written = findings.flatMap(({ corrected, fixedBy }) => corrected === void 0 || fixedBy ? [] : corrected.split(/\r?\n/));
	const then = written.length === 0 ? [] : [`${written.length === 1 ? "It would be" : "They would be"} ${named(written)} then.`];
	const where = linesInWords(numbers);
	return {
		path: file.path,
		where,
		words: [
			...whats,
			...then,
			...whys
		].join(" ")
	};
}
/** What a finding says that is about no place of the file. */
function changeLine({ path }, finding) {
	const { whats, whys } = wordsForAll([finding], () => "");
	return {
		path,
		words: [...whats, ...whys].join(" ")
	};
}
/** Entries that are out of order, in one line; where each of the first ones belongs. */
function orderLine(file, groups) {
	const said = groups.map(({ findings, line }) => ({
		line,
		...wordsForAll(findings, (offset) => titleAt(file, offset))
	}));
	const places = said.slice(0, mostQuoted).map(({ line, whats }) => `line ${line} ${lowerFirst(whats[0].replace(/^This entry /, "").replace(/\.$/, ""))}`);
	const rest = said.length - places.length;
	const whys = [...new Set(said.flatMap((one) => one.whys))].slice(0, 1);
	const words = `${groups.length} new entries are out of order: ${[...places, ...rest > 0 ? [`and ${rest} more`] : []].join("; ")}.`;
	return {
		path: file.path,
		words: [words, ...whys].join(" ")
	};
}
function lowerFirst(text) {
	return text.charAt(0).toLowerCase() + text.slice(1);
}
/** What the words for a group depend on, where a person can answer. */
function sceneOf(file, isSole = false) {
	return {
		isSole,
		nameAt: (offset) => nameAt(file, offset)
	};
}
function nameAt({ reading: { document } }, offset) {
	return document.entries.findLast(({ place }) => place.start <= offset && offset < place.end)?.title || void 0;
}
/** The title of the section that holds an offset; empty above the first heading. */
function titleAt({ reading: { document } }, offset) {
	return document.sections[sectionAt(document.sections, offset)]?.title ?? "";
}
// src/review/comment/moved-entry.ts
/** More lines than this show no longer what moves. */
const mostLines = 12;
/** The group with the lines as they are once its entry has moved, where the diff shows both places; the same group else. */
function withMove(reading, group, isShown) {
	const [only, ...others] = group.findings;
	if (!only?.fix || others.length > 0 || only.rule !== "entry-order" || group.corrected !== void 0) return group;
	const { text } = reading;
	const [start, to] = [only.fix[0].start, only.fix.at(-1).end];
	const end = /\r?\n$/.exec(text.slice(start, to)) ? to - (text.endsWith("\r\n", to) ? 2 : 1) : to;
	const lines = {
		start,
		end: Math.max(start, end)
	};
	if (text.slice(start, end).split("\n").length > mostLines || !isShown(lines)) return group;
	const shifted = only.fix.map((edit) => ({
		start: edit.start - start,
		end: edit.end - start,
		text: edit.text
	}));
	const moved = applyFixes(text.slice(start, to), [shifted]).text;
	return {
		...group,
		lines,
		corrected: moved.slice(0, moved.length - (to - end))
	};
}
// src/review/comment/line-comment.ts
/** GitHub's limit is 65,536 characters of an unknown kind; Renovate cuts at 60,000 too. */
const longestBody = 6e4;
const isOfMissing = ({ findings }) => findings.every(isMissingLine);
/** The mark of a group of a file's findings. */
function markOfGroup({ path, reading }, group) {
	return markOf(path, group, linesOf(reading, group));
}
/** The mark of one finding that stands alone. */
function markOfOne({ path, reading }, finding) {
	const [group] = groupFindings(reading, [finding]);
	return markOf(path, group, linesOf(reading, group));
}
/** The line of a group's most serious finding; of lines of the contents that are one thing all of them, so that fewer of them are another thing. */
function linesOf({ text, lines }, group) {
	const { start } = group.findings[0].place;
	return group.findings.length > 1 && group.findings.every(isDeadLine) ? text.slice(lines[faultyLine(group) - 1], lines[lastFaultyLine(group)]) : text.slice(lines[start.line - 1], lines[start.line]);
}
/** The line that a group is about, as git counts. */
function placeOf({ findings }, ground) {
	const { start } = findings[0].place;
	return gitLinesOf(ground, start.offset, start.offset).first;
}
/** The comment on a group; without a line where the diff shows none of it. */
function toComment(file, given, { hunks, ground, isSole = false }) {
	const { reading, path } = file;
	const group = withMove(reading, given, (span) => hunks !== void 0 && isInHunk(hunks, gitLinesOf(ground, span.start, span.end)));
	const place = placeOf(group, ground);
	const mark = markOf(path, group, linesOf(reading, group));
	const span = group.lines ? gitLinesOf(ground, group.lines.start, group.lines.end) : void 0;
	const isShown = span !== void 0 && hunks !== void 0 && hunkOf(hunks, span.first, span.last) !== void 0;
	const why = isShown ? whyNoSuggestion(reading, group, ground) : void 0;
	const isWhole = isShown && why === void 0;
	const isThere = !isOfMissing(group) && hunks !== void 0 && hunkOf(hunks, place, place) !== void 0;
	const line = isShown ? span.last : isThere ? place : void 0;
	const startLine = isShown && span.first < span.last ? span.first : void 0;
	return {
		path,
		mark,
		severity: group.severity,
		body: `${fittingBody(file, group, {
			isApplicable: isWhole,
			why,
			isSole
		})}\n\n${writeMark(mark)}`,
		...line === void 0 ? {} : { line },
		...startLine === void 0 ? {} : { startLine }
	};
}
function isInHunk(hunks, { first, last }) {
	return hunkOf(hunks, first, last) !== void 0;
}
/** What is wrong, with the corrected line where GitHub has room for it. */
function fittingBody(file, group, click) {
	const body = commentBody(file, group, click);
	if (body.length < 6e4) return body;
	const { corrected: _, ...bare } = group;
	const short = commentBody(file, bare, {
		...click,
		isApplicable: false,
		why: void 0
	});
	return short.length < 6e4 ? short : "This line is too long to be quoted; the report says what is wrong with it.";
}
/** What is wrong, the corrected line, what it leaves open, and why, in that order. */
function commentBody(file, group, click) {
	const words = (findings) => wordsForAll(findings, (offset) => titleAt(file, offset), sceneOf(file, click.isSole));
	const { whats, whys } = words(group.findings);
	const said = whats.length === 1 ? whats[0] : whats.map((what) => `- ${what}`).join("\n");
	const corrections = correctionOf(file.reading, group, click);
	const left = corrections.length === 0 ? [] : openAfter(whats, words(group.findings.filter(({ fix }) => fix)).whats);
	return [
		said,
		...corrections,
		...left,
		...whys
	].join("\n\n");
}
/** What a correction does not settle, so that nobody takes the line for finished. */
function openAfter(whats, settled) {
	const open = whats.filter((what) => !settled.includes(what));
	if (open.length === 0 || open.length === whats.length) return [];
	return [`The correction does not settle this: ${open.map((what) => what.charAt(0).toLowerCase() + what.slice(1)).join(" ")}`];
}
// src/github/comparison.ts
/** What a pull request changes: GitHub's comparison, and where that stops short the trees of both commits. */
/** GitHub lists at most this many files of a comparison (docs, REST: compare two commits). */
const mostCompared = 300;
/** Pull requests have a list of their own, of at most this many files (docs, REST: list pull requests files). */
const mostListed = 3e3;
/** What a pull request changes. @throws {GitHubError} */
async function readComparison(client, { owner, repo, number, base, head }, waiting) {
	const { data } = await ask("comparing the branches", waiting, () => client.request("GET /repos/{owner}/{repo}/compare/{basehead}", {
		owner,
		repo,
		basehead: `${base}...${head}`
	}));
	const newest = data.commits?.findLast(({ sha }) => sha === head);
	const mergeBase = data.merge_base_commit.sha;
	const first = (data.files ?? []).map(toChange);
	const all = first.length < mostCompared ? {
		files: first,
		isWhole: true
	} : await readAll({
		client,
		waiting,
		repo: {
			owner,
			repo
		}
	}, {
		number,
		mergeBase,
		head,
		first
	});
	return {
		tip: data.base_commit.sha,
		mergeBase,
		...all,
		...newest ? { newest: {
			message: newest.commit.message,
			author: newest.author?.login,
			committer: newest.committer?.login
		} } : {}
	};
}
/** All files of a wide change: those of the comparison, which have patches, and by the trees those after them. */
async function readAll({ client, waiting, repo }, { number, mergeBase, head, first }) {
	const before = await readTree(client, repo, mergeBase, waiting);
	const after = before && await readTree(client, repo, head, waiting);
	if (before && after) {
		const known = new Set(first.flatMap(({ path, previousPath, status }) => status === "renamed" ? [path, previousPath] : [path]));
		return {
			files: [...first, ...differences(before, after).filter(({ path }) => !known.has(path))],
			isWhole: true
		};
	}
	const files = await readFiles(client, {
		...repo,
		number
	}, waiting);
	return {
		files,
		isWhole: files.length < mostListed
	};
}
/** What differs between two trees, in the order of paths. */
function differences(before, after) {
	const changed = [...before].flatMap(([path, was]) => {
		const is = after.get(path);
		if (was === is) return [];
		return [{
			path,
			previousPath: path,
			status: is === void 0 ? "removed" : "modified"
		}];
	});
	const added = [...after.keys()].flatMap((path) => before.has(path) ? [] : [{
		path,
		previousPath: path,
		status: "added"
	}]);
	return [...changed, ...added].sort((a, b) => a.path < b.path ? -1 : 1);
}
async function readFiles(client, { owner, repo, number }, waiting) {
	const files = [];
	for (let page = 1; page <= mostListed / 100; page++) {
		const { data } = await ask("listing the changed files", waiting, () => client.request("GET /repos/{owner}/{repo}/pulls/{pull_number}/files", {
			owner,
			repo,
			pull_number: number,
			per_page: 100,
			page
		}));
		files.push(...data.map(toChange));
		if (data.length < 100) break;
	}
	return files;
}
function toChange(file) {
	return {
		path: file.filename,
		previousPath: file.previous_filename ?? file.filename,
		status: [
			"added",
			"modified",
			"removed",
			"renamed"
		].find((status) => status === file.status) ?? "other",
		...file.patch === void 0 ? {} : { patch: file.patch }
	};
}
async function readTree(client, repo, commit, waiting) {
	const data = await askForTree(client, repo, commit, waiting);
	if (data.truncated) return void 0;
	return new Map(data.tree.flatMap(({ path, mode, sha, type }) => type === "tree" ? [] : [[path, `${mode} ${sha}`]]));
}
/** The paths of all files and folders at a commit; undefined where GitHub cannot list them all. @throws {GitHubError} */
async function readPaths(client, repo, commit, waiting) {
	const data = await askForTree(client, repo, commit, waiting);
	return data.truncated ? void 0 : new Set(data.tree.map(({ path }) => path));
}
async function askForTree(client, { owner, repo }, commit, waiting) {
	const { data } = await ask("listing the files", waiting, () => client.request("GET /repos/{owner}/{repo}/git/trees/{tree_sha}", {
		owner,
		repo,
		tree_sha: commit,
		recursive: "true"
	}));
	return data;
}
// src/commands/repository/ports.ts
/** What was read before under a name, else what is read now; what failed is read again. */
function readOnce({ seen }, name, read) {
	const before = seen?.get(name);
	if (before) return before;
	const value = read();
	seen?.set(name, value);
	value.catch(() => seen?.delete(name));
	return value;
}
// src/commands/repository/read-config.ts
/** Finds the configuration among the files read from its usual paths. */
/** The paths at which the configuration is looked for, in this order. */
function configPlaces({ configPath }) {
	return configPath === void 0 ? configPaths : [configPath];
}
/** The configuration that the first text holds, else the defaults; a broken one comes back as its error. Each text is that of the place with its index. */
function configFrom(places, texts) {
	const found = configTextFrom(places, texts);
	if (!found) return defaultConfig();
	const { path, text = "", why } = found;
	if (why !== void 0) return new ConfigError(why, {
		path,
		line: 1,
		column: 1,
		key: ""
	});
	try {
		return parseConfig(text, path);
	} catch (error) {
		if (error instanceof ConfigError) return error;
		throw error;
	}
}
/** What is at the places of the configuration at a commit; of `paths`, all that it has, those without one are not asked for. @throws {GitHubError} */
function readConfigTexts(ports, { owner, repo }, commit, paths) {
	return readOnce(ports, `configuration of ${owner}/${repo} at ${commit}`, async () => {
		const places = configPlaces(ports);
		const wanted = places.filter((path) => paths?.has(path) ?? true);
		const texts = await readTexts(ports.client, {
			owner,
			repo
		}, wanted.map((path) => ({
			commit,
			path
		})), ports);
		return places.map((path) => texts[wanted.indexOf(path)] ?? { kind: "absent" });
	});
}
/** Reads the configuration of a commit to edit it. @throws {GitHubError} */
async function readConfigText(ports, target, commit) {
	const places = configPlaces(ports);
	return configTextFrom(places, await readConfigTexts(ports, target, commit)) ?? { path: places[0] };
}
/** The configuration of a commit and its path; `why` says what keeps it from being read. @throws {GitHubError} */
async function readConfigAt(ports, target, commit) {
	const { path, text, why } = await readConfigText(ports, target, commit);
	if (why !== void 0) return {
		path,
		why
	};
	const config = text === void 0 ? defaultConfig() : configFrom([path], [{
		kind: "text",
		text
	}]);
	return config instanceof ConfigError ? {
		path,
		why: config.message
	} : {
		path,
		config
	};
}
/** The configuration among texts that were read at the usual places; undefined where none of them has one. */
function configTextFrom(places, texts) {
	const at = texts.findIndex(({ kind }) => kind !== "absent");
	const found = texts[at];
	if (!found || found.kind === "absent") return void 0;
	const path = places[at];
	return found.kind === "refused" ? {
		path,
		why: found.why
	} : {
		path,
		text: found.text
	};
}
export { correctionOf as C, hunkOf as D, whyNoSuggestion as E, parseHunks as O, waitingLine as S, groundOf as T, orderLine as _, readConfigText as a, summaryLine as b, readComparison as c, markOfGroup as d, markOfOne as f, laterLines as g, changeLine as h, readConfigAt as i, readPaths as l, toComment as m, configPlaces as n, readConfigTexts as o, placeOf as p, configTextFrom as r, readOnce as s, configFrom as t, longestBody as u, renamedLine as v, gitLinesOf as w, titleAt as x, sceneOf as y };

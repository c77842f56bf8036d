import { $r as readUrl, A as judgeChanges, D as ConfigError, Dn as require_fastest_levenshtein, Ft as groupFindings, K as isGlob, Ot as faultKey, S as isMarkdownName, X as patternsOf, Zr as isWeb, at as withUnjudged, ii as code, jt as readMark, lr as parseBlocks, nr as findGeneratedRoughly, oi as escapeText, ri as originalOf, ti as withoutEnd, ui as toPlain, xr as writeHidden, yr as hiddenAtEnd } from "./shell-check.js";
import { n as ask, t as GitHubError } from "./shell-client.js";
import { c as readComparison, d as markOfGroup, l as readPaths, n as configPlaces, t as configFrom } from "./shell-read-config.js";
import { r as isIntroduced, s as memberOf } from "./shell-compose.js";
import { a as offAnswer, o as refused, s as unclear$1, t as done } from "./shell-answer.js";
import "./shell-config.js";
import { n as readTextsAsFar } from "./shell-texts.js";
import { a as concernsOthers, c as mayHaveOthers, d as otherFilesOf, f as unreadLine, l as namesOf, n as mayBeList, o as goneNames, p as toChanges, s as leftLine, t as isList, u as needsPaths } from "./shell-review.js";
// src/admission/triage/labels.ts
/** The labels, as they look where the repository has none of that name yet. */
const labels = {
	"listkeeper: checks passed": {
		color: "0e8a16",
		description: "The checks of listkeeper found nothing; a maintainer looks"
	},
	"listkeeper: needs changes": {
		color: "fbca04",
		description: "The review has something for the author to fix"
	},
	"listkeeper: rules not met": {
		color: "d93f0b",
		description: "Known not to meet what the list asks"
	},
	"listkeeper: check by hand": {
		color: "c5def5",
		description: "Something that only a maintainer can tell"
	}
};
/** The label that stops everything on one pull request. */
const offLabel = "listkeeper: off";
/** Why nothing is done on a pull request with these labels, as a clause; on GitHub no two labels differ by case alone. */
function whyOffHere(labels) {
	return labels.some((label) => label.toLowerCase() === "listkeeper: off") ? `it has the label ${offLabel}` : void 0;
}
/** The label that a proposal should have. What is unknown of it is for people to look at, and is never blamed. */
function wantedLabel({ admission, isHeld, things, isPartial, touchesOthers }) {
	const answers = admission ? answersIn(admission) : [];
	if (isHeld && answers.some(({ result }) => result === "missed")) return "listkeeper: rules not met";
	if (things > 0) return "listkeeper: needs changes";
	if (isPartial || touchesOthers || answers.some(({ result }) => result === "unknown")) return "listkeeper: check by hand";
	return "listkeeper: checks passed";
}
/** All answers of a proposal and its entries. */
function answersIn({ entries, proposal }) {
	return [...proposal, ...entries.flatMap(({ answers }) => answers)];
}
const nothing = {
	add: [],
	remove: []
};
/** What to write; nothing where the labels are as they should be. `history`: the oldest first. */
function planLabels(wanted, { now, history }) {
	const names = Object.keys(labels);
	const isSame = (a, b) => a.toLowerCase() === b.toLowerCase();
	const lastOf = (name) => history.findLast(({ label }) => isSame(label, name));
	const standing = names.filter((name) => now.some((label) => isSame(label, name)));
	if (standing.some((name) => lastOf(name)?.isOwn !== true)) return nothing;
	const isTakenOff = lastOf(wanted)?.kind === "taken-off" && lastOf(wanted)?.isOwn === false;
	return {
		add: standing.includes(wanted) || isTakenOff ? [] : [wanted],
		remove: standing.filter((name) => name !== wanted)
	};
}
/** Whether a person has taken off a label of ours, or set one of the four: what holds is theirs to say. */
function isDecidedByPeople(history) {
	return Object.keys(labels).some((name) => history.findLast(({ label }) => label.toLowerCase() === name)?.isOwn === false);
}
// src/review/command/answer-mark.ts
/** The hidden mark by which the answer to a comment is found again. Pure. */
/** The mark of the answer to a comment. */
function writeAnswer(comment, standing) {
	return writeHidden("answer", comment, standing);
}
/** Which comment a comment of listkeeper answers, and how; whose it is must be asked before it is believed. */
function readAnswer(body) {
	return answerIn(hiddenAtEnd(body));
}
/** The marks that stand before that of an answer; none where a text is no answer, or one that may be replaced. */
function marksOfAnswer(body) {
	const marks = hiddenAtEnd(body);
	const standing = answerIn(marks)?.standing;
	return standing === void 0 || standing === "failed" ? [] : marks.slice(0, -1);
}
function answerIn(marks) {
	const [name, comment = "", standing = "", ...more] = marks.at(-1) ?? [];
	return name === "answer" && /^\d+$/.test(comment) && /^(?:done|refused|unclear|failed)$/.test(standing) && more.length === 0 ? {
		comment: Number(comment),
		standing
	} : void 0;
}
// src/review/command/read-commands.ts
var import_fastest_levenshtein = require_fastest_levenshtein();
/** The commands that there are. */
const commandWords = {
	"pull-request": [
		"fix",
		"recheck",
		"accept",
		"decline",
		"take",
		"repair",
		"ignore",
		"help"
	],
	issue: [
		"replace",
		"remove",
		"repair",
		"ignore",
		"help"
	]
};
/** The name under which links are spoken of beside the rules. */
const linkRule = "link-alive";
/** The longest reason that is kept, the longest words of one's own, and the longest word that is shown again. */
const longestReason = 200;
const longestWords = 2e3;
const longestWord = 60;
/** The commands of a comment in their order; one that is there twice is given once. */
function readCommands(body, options) {
	if (!/\/listkeeper/i.test(body)) return [];
	const text = body.replace(/\r\n?/g, "\n");
	const isTalk = covers(readTalk(text));
	const commands = /* @__PURE__ */ new Map();
	let start = 0;
	for (const line of text.split("\n")) {
		const rest = /^ {0,3}\/listkeeper:?(?![^ \t])([\s\S]*)/i.exec(line)?.[1];
		if (rest !== void 0 && !isTalk(start)) {
			const command = toCommand(rest, options);
			const key = keyOf(command);
			if (!commands.has(key)) commands.set(key, command);
		}
		start += line.length + 1;
	}
	return [...commands.values()];
}
/** Whether one of some spans holds an offset; offsets must rise. */
function covers(spans) {
	const sorted = spans.toSorted((a, b) => a.start - b.start);
	let next = 0;
	let until = 0;
	return (offset) => {
		for (; (sorted[next]?.start ?? Infinity) <= offset; next++) until = Math.max(until, sorted[next].end);
		return offset < until;
	};
}
/** What tells a command from others: commands that name something count as often as they name something else. */
function keyOf(command) {
	switch (command.kind) {
		case "fix":
		case "recheck":
		case "accept":
		case "repair":
		case "help":
		case "decline": return command.kind;
		case "take": return `take ${command.numbers.join(" ")}`;
		case "ignore": return `ignore ${command.subject.kind === "rule" ? command.subject.rule : command.subject.url}`;
		case "replace":
		case "remove": return `${command.kind} ${command.url}`;
		case "unknown": return "unknown";
		case "unclear": return `unclear ${command.command}`;
	}
}
/** The stretches that are no words of the comment's author, or only talk about commands. */
function readTalk(text) {
	const spans = [];
	for (const block of parseBlocks(text)) {
		const { kind } = block;
		if (kind === "code" || kind === "html" || kind === "comment" || kind === "quote") spans.push(block);
		const leaves = kind === "paragraph" || kind === "heading" ? [block.leaf] : kind === "item" ? block.leaves : [];
		for (const { holes } of leaves) spans.push(...holes.filter((hole) => hole.kind === "code" || hole.kind === "html" || hole.kind === "comment"));
	}
	return spans;
}
function toCommand(rest, options) {
	const [first = "", ...others] = rest.split(/[ \t]+/).filter((word) => word !== "");
	const word = bare(withoutEnd(first, /[.,;:!?]/)).toLowerCase();
	if (word === "") return { kind: "help" };
	const known = commandWords[options.where].find((one) => one === word);
	switch (known) {
		case "fix":
		case "accept":
		case "repair": return toWhole(known, others, options);
		case "recheck":
		case "help": return { kind: known };
		case "ignore": return toIgnore(others, options);
		case "decline": {
			const [reason, ...words] = others;
			const own = shorten(words.join(" "), longestWords);
			return {
				kind: "decline",
				...reason === void 0 ? {} : { reason: shorten(bare(reason)) },
				...own === "" ? {} : { words: own }
			};
		}
		case "take": return toTake(others);
		case "replace": {
			const [url, by] = [others[0], others[1]?.toLowerCase() === "by" ? others[2] : others[1]].map(toAddress);
			if (url && by) return {
				kind: "replace",
				url,
				by
			};
			return unclear("replace", others.length < 2 ? "nothing" : "no-address", (url ? others[1] : others[0]) ?? "");
		}
		case "remove": {
			const url = toAddress(others[0]);
			return url ? {
				kind: "remove",
				url
			} : unclear("remove", others[0] === void 0 ? "nothing" : "no-address", others[0] ?? "");
		}
		default: return {
			kind: "unknown",
			word: shorten(word),
			...meantBy(word, commandWords[options.where])
		};
	}
}
/** A command that does all there is to do. Whoever names a rule or an address with it wants less than that, and gets nothing done that was not asked for. */
function toWhole(kind, words, { rules }) {
	const part = words.find((word) => toSubject(withoutEnd(word, /[.,;:!?]/), [...rules, linkRule]) !== void 0);
	return part === void 0 ? { kind } : unclear(kind, "no-part", bare(withoutEnd(part, /[.,;:!?]/)));
}
function toTake(words) {
	const numbers = [];
	for (const word of words.flatMap((one) => one.split(",")).filter((one) => one !== "" && one.toLowerCase() !== "and")) {
		const number = /^#?(\d{1,9})$/.exec(bare(word))?.[1];
		if (number === void 0 || Number(number) === 0) return unclear("take", "no-number", word);
		numbers.push(Number(number));
	}
	const own = [...new Set(numbers)];
	return own.length > 20 ? unclear("take", "too-many", String(own.length)) : {
		kind: "take",
		numbers: own
	};
}
function toIgnore([what, ...more], { where, rules }) {
	if (what === void 0) return unclear("ignore", "nothing", "");
	const subject = toSubject(what, where === "pull-request" ? [...rules, linkRule] : []);
	if (!subject) {
		if (where === "issue" || /[:./]/.test(what)) return unclear("ignore", "no-address", what);
		const name = bare(what).toLowerCase();
		return {
			...unclear("ignore", "no-rule", name),
			...meantBy(name, [...rules, linkRule])
		};
	}
	const rest = more[0]?.toLowerCase() === "until" ? more.slice(1) : more;
	const isDay = /^\d{4}-\d{1,2}-\d{1,2}$/.test(bare(rest[0] ?? "")) || rest.length < more.length;
	if (isDay && !isRealDay(bare(rest[0] ?? ""))) return unclear("ignore", "no-day", rest[0] ?? "");
	const reason = shorten((isDay ? rest.slice(1) : rest).join(" "), longestReason);
	return {
		kind: "ignore",
		subject,
		...isDay ? { until: bare(rest[0]) } : {},
		...reason === "" ? {} : { reason }
	};
}
function unclear(command, problem, word) {
	return {
		kind: "unclear",
		command,
		problem,
		word: shorten(word)
	};
}
function toSubject(word, rules) {
	const url = toAddress(word);
	if (url) return {
		kind: "url",
		url
	};
	const rule = rules.find((name) => name === bare(word).toLowerCase());
	return rule === void 0 ? void 0 : {
		kind: "rule",
		rule
	};
}
/** An address as it was written, out of the marks that Markdown takes around one; undefined where it is none that could be checked. */
function toAddress(word) {
	const url = bare(word ?? "");
	return isWeb(url) && url.length <= 2e3 && !/[\u0000-\u0020\u007f<>"`]/.test(url) && readUrl(url)?.hostname ? url : void 0;
}
/** A word without the code span, angle brackets or quotation marks around it. */
function bare(word) {
	const start = word.replace(/^(?:`+|<|["'“])/, "");
	return start.endsWith("`") ? withoutEnd(start, /`/) : start.replace(/[>"'”]$/, "");
}
/** Whether a day is in the calendar. */
function isRealDay(day) {
	const time = Date.parse(`${day}T00:00:00Z`);
	return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === day;
}
/** The known word that a misspelt one is near to. */
function meantBy(word, known) {
	const near = known.map((one) => ({
		one,
		far: (0, import_fastest_levenshtein.distance)(word.slice(0, longestWord), one)
	})).sort((a, b) => a.far - b.far)[0];
	return near && near.far <= Math.max(2, Math.floor(near.one.length / 3)) ? { meant: near.one } : {};
}
function shorten(words, longest = longestWord) {
	const letters = [...words];
	return letters.length <= longest ? words : `${letters.slice(0, longest - 1).join("")}…`;
}
// src/review/command/accepted.ts
/** The people whose resolving or answer would accept something; GitHub must be asked whether they have write access. */
function peopleToAsk({ comments }) {
	const people = comments.flatMap(({ thread, replies = [] }) => [...thread.isByPerson && thread.resolvedBy !== void 0 ? [thread.resolvedBy] : [], ...replies.flatMap(({ author, body }) => isAcceptance(body) && author !== void 0 ? [author] : [])]);
	return [...new Set(people)].slice(0, mostPeople);
}
/** More people than this are not asked about: each takes a request. */
const mostPeople = 20;
/** Whether a reply in a thread accepts what the thread is about; what else it names there makes no difference. */
function isAcceptance(body) {
	return readCommands(body, {
		where: "pull-request",
		rules: []
	}).some((command) => command.kind === "accept" || command.kind === "unclear" && command.command === "accept");
}
/** The marks of what is accepted; `writers` are those of the people with write access. */
function acceptedMarks({ comments, answers = [] }, writers) {
	return [...comments.flatMap(({ body, thread, replies = [] }) => {
		const mark = readMark(body);
		const isResolved = thread.isByPerson && thread.resolvedBy !== void 0 && writers.has(thread.resolvedBy);
		const isSaid = replies.some((reply) => reply.author !== void 0 && writers.has(reply.author) && isAcceptance(reply.body));
		return mark && (isResolved || isSaid) ? [mark] : [];
	}), ...answers.flatMap(readAccepted)];
}
/** The marks of comments that the author of the pull request answered. */
function answeredMarks({ comments }, author) {
	const isHis = (login) => author !== "ghost" && login?.toLowerCase() === author.toLowerCase();
	return comments.flatMap(({ body, replies = [] }) => {
		const mark = readMark(body);
		return mark && replies.some((reply) => isHis(reply.author)) ? [mark] : [];
	});
}
/** Whether one of some marks speaks of all of a mark, alone or among others. */
function isNamed$1(marks, { key, faults }) {
	const member = memberOf({
		key,
		faults
	});
	return marks.some((one) => one.faults.includes(member) || one.key === key && faults.every((fault) => one.faults.includes(fault)));
}
/** The file without the findings that are accepted: they are old, as far as this pull request is concerned. */
function withoutAccepted(file, accepted) {
	if (accepted.length === 0) return file;
	const gone = /* @__PURE__ */ new Set();
	for (const group of groupFindings(file.reading, file.findings.filter(isIntroduced))) {
		const mark = markOfGroup(file, group);
		const isWhole = isNamed$1(accepted, mark);
		for (const finding of group.findings) if (isWhole || isNamed$1(accepted, {
			key: mark.key,
			faults: [faultKey(finding)]
		})) gone.add(finding);
	}
	return gone.size === 0 ? file : {
		...file,
		findings: file.findings.map((one) => gone.has(one) ? {
			...one,
			introduced: false
		} : one)
	};
}
/** The marks of all that a file's findings say. */
function marksOf(file) {
	return groupFindings(file.reading, file.findings.filter(isIntroduced)).map((group) => markOfGroup(file, group));
}
/** Marks as a hidden line, for the answer to the command that accepted them. */
function writeAccepted(marks) {
	return writeHidden("accepted", ...marks.slice(0, mostAccepted).map(({ key, faults }) => [key, ...faults].join(".")));
}
/** A hidden line has room for so many; what is beyond is said again. */
const mostAccepted = 500;
/** The marks in an answer of ours; whose it is must be asked before. */
function readAccepted(body) {
	const [name, ...marks] = marksOfAnswer(body).at(-1) ?? [];
	if (name !== "accepted" || !marks.every((one) => /^[0-9a-z]+(?:\.[0-9a-z]+)*$/.test(one))) return [];
	return marks.map((one) => one.split(".")).map(([key = "", ...faults]) => ({
		key,
		faults
	}));
}
// src/github/people.ts
/** Asks GitHub what a person may do in a repository, because what an event says of its author is only a guess. */
/** Whether somebody may push to the branches of a repository that are not protected. */
function mayWrite(permission) {
	return permission === "admin" || permission === "write";
}
/** What a person may do; GitHub counts who may maintain as `write`, and who may triage as `read`. Of whom it knows nothing or tells nothing (bots, strangers, 403), it is nothing. @throws {GitHubError} */
async function readPermission(client, { owner, repo }, login, waiting) {
	try {
		const { data } = await ask("asking what a person may do", waiting, () => client.request("GET /repos/{owner}/{repo}/collaborators/{username}/permission", {
			owner,
			repo,
			username: login
		}));
		return [
			"admin",
			"write",
			"read"
		].find((one) => one === data.permission) ?? "none";
	} catch (error) {
		if (error instanceof GitHubError && (error.status === 403 || error.status === 404)) return "none";
		throw error;
	}
}
// src/commands/pull-request/read-others.ts
/** So many files are requested in one query: they are read of one commit, and most are short. */
const perQuery = 100;
/** The other files, which of the changed files are gone, and a Markdown line on what was not read. @throws {GitHubError} */
async function readOthers(ports, pull, { config, comparison, changes }) {
	const gone = goneIn(comparison);
	const names = namesOf(changes);
	if (!mayHaveOthers(config, names) || !concernsOthers(changes, gone.size > 0)) return {
		others: [],
		gone,
		notes: []
	};
	const known = [...names, ...gone];
	const all = needsPaths(config, known) ? await readPaths(ports.client, pull, comparison.tip, ports) : void 0;
	const { paths, left } = otherFilesOf(config, known, all);
	const wanted = paths.map((path) => ({
		commit: comparison.tip,
		path
	}));
	const texts = wanted.length === 0 ? [] : await readTextsAsFar(ports.client, pull, wanted, {
		...ports,
		perQuery
	});
	const unread = paths.filter((_, index) => texts[index].kind === "refused");
	return {
		others: texts.flatMap((found, index) => found.kind === "text" ? [{
			path: paths[index],
			text: found.text
		}] : []),
		gone,
		notes: [...left > 0 ? [leftLine(left)] : [], ...unread.length > 0 ? [unreadLine(unread)] : []]
	};
}
function goneIn({ files }) {
	return goneNames(files.map(({ path, previousPath, status }) => ({
		was: status === "removed" ? path : status === "renamed" ? previousPath : void 0,
		is: status === "removed" ? void 0 : path
	})));
}
// src/commands/pull-request/read-pull-request.ts
/** Reads one pull request on GitHub and judges it: the configuration of its base, the lists that it changes, and what was found in them. Posts nothing. */
/** From so many changed files on it is worth a request to know first which of them are lists. */
const many = 300;
/** Reads and judges a pull request; `skip` says from the configuration why it is to be left alone. @throws {GitHubError} where GitHub cannot be read. */
async function readPullRequest(ports, pull, skip = () => void 0) {
	const comparison = await readComparison(ports.client, pull, ports);
	const places = configPlaces(ports);
	const guessed = comparison.files.length < many ? comparison.files.filter(isMarkdown) : [];
	const { first, lists: soon } = await readLists(ports, pull, {
		comparison,
		files: guessed,
		first: places.map((path) => ({
			commit: comparison.tip,
			path
		}))
	});
	const config = configFrom(places, first);
	if (config instanceof ConfigError) return {
		kind: "broken",
		error: config,
		comparison
	};
	const reason = skip(config);
	if (reason !== void 0) return {
		kind: "skipped",
		reason
	};
	const { lists: later } = await readLists(ports, pull, {
		comparison,
		files: [...comparison.files, ...unlistedLists(config, comparison)].filter((file) => !guessed.includes(file) && mayBeList(config, file.path)),
		first: []
	});
	const { changes, notes, unjudged } = toChanges((change) => isList(config, change), inOrder([...soon, ...later]));
	const exists = await pathsFor(ports, pull, comparison, changes);
	const { others, gone, notes: onOthers } = await readOthers(ports, pull, {
		config,
		comparison,
		changes
	});
	const repositoryFiles = {
		...exists ? { exists } : {},
		others,
		gone,
		changed: new Set(comparison.files.map(({ path }) => path))
	};
	const { report, reviewed } = judgeChanges(changes, config, repositoryFiles);
	return {
		kind: "read",
		config,
		comparison,
		changes,
		notes,
		asides: onOthers,
		repositoryFiles,
		reviewed,
		report: withUnjudged({
			...report,
			notes: [...report.notes, ...onOthers.map((note) => toPlain(note.replace(/^- /, "")))]
		}, comparison.isWhole || isNamed(config) ? unjudged : [...unjudged, unlisted])
	};
}
/** Whether the configuration names each list by its own path. */
function isNamed(config) {
	const patterns = patternsOf(config);
	return patterns.length > 0 && !patterns.some(isGlob);
}
/** The lists that are known by name, where a change has more files than GitHub lists and theirs are not among them. */
function unlistedLists(config, { files, isWhole }) {
	if (isWhole) return [];
	const patterns = patternsOf(config);
	const named = patterns.length === 0 ? ["README.md"] : [...new Set(patterns.filter((pattern) => !isGlob(pattern)))];
	const listed = new Set(files.map(({ path }) => path));
	return named.filter((path) => !listed.has(path)).map((path) => ({
		path,
		previousPath: path,
		status: "other"
	}));
}
/** Where neither trees nor lists of files name all that has changed, a list may be among the rest. */
const unlisted = {
	path: "(other files)",
	reason: "the change has more files than GitHub lists, so that nobody knows whether a list is among the others",
	todo: "split the pull request"
};
const isMarkdown = ({ path, previousPath }) => [path, previousPath].some((name) => isMarkdownName(name));
function inOrder(files) {
	return files.toSorted((a, b) => a.file.path < b.file.path ? -1 : 1);
}
/** The texts of files at merge base, head and base tip, together with some others; in one query where they are few. */
async function readLists(ports, pull, { comparison: { mergeBase, tip }, files, first }) {
	const wanted = [...first];
	const ask = (commit, path) => wanted.push({
		commit,
		path
	}) - 1;
	const asked = files.map((file) => {
		const { path, previousPath, status } = file;
		const original = status === "added" ? originalOf(path) : void 0;
		return {
			file,
			before: status === "added" ? void 0 : ask(mergeBase, previousPath),
			after: ask(pull.head, path),
			tip: tip === mergeBase ? void 0 : ask(tip, previousPath),
			original: original === void 0 ? void 0 : ask(mergeBase, original)
		};
	});
	const texts = wanted.length === 0 ? [] : await readTextsAsFar(ports.client, pull, wanted, ports);
	const at = (index) => index === void 0 ? { kind: "absent" } : texts[index];
	return {
		first: texts.slice(0, first.length),
		lists: asked.map(({ file, before, after, tip: newest, original }) => ({
			file,
			before: at(before),
			after: at(after),
			tip: at(newest),
			original: at(original)
		}))
	};
}
/** Whether a list may be written by a script that names no source, so that the source has to be found. */
function lacksSource({ before }) {
	const generated = before === null ? void 0 : findGeneratedRoughly(before);
	return generated !== void 0 && generated.source === void 0;
}
/** The start of a target that is a file, in a line. */
const inMarkdown = /\]\(\s*<?(?!https?:|mailto:|#|\/\/|[\s)<]|$)/;
const inHtml = /<(?:a|img)\b[^<>]*(?:href|src)=["'](?!https?:|mailto:|#|\/\/)/;
/** The paths of the head commit, where a line that the change adds links to a file; else nobody needs them. */
async function pathsFor(ports, pull, { files }, changes) {
	const paths = new Set(changes.map(({ path }) => path));
	const linksFile = (line) => line.startsWith("+") && (inMarkdown.test(line) || inHtml.test(line));
	const known = files.some(({ path, patch }) => paths.has(path) && (patch === void 0 || patch.split("\n").some(linksFile))) || changes.some(lacksSource) ? await readPaths(ports.client, pull, pull.head, ports) : void 0;
	return known && ((path) => known.has(path));
}
// src/review/command/declined-answer.ts
/** The answer to `decline`: why a proposal is not taken, and the hidden mark by which later proposals of the same work are told of it. Pure. */
/** The words for a proposal that is declined; the text of the configuration is the maintainers' own Markdown. */
function declinedAnswer(declined) {
	switch (declined.kind) {
		case "declined": {
			const { reason, text, words, by } = declined;
			const own = words === void 0 ? [] : [withAddresses(words)];
			const lines = [
				text.trim(),
				...own,
				`${escapeText(by)} decided this for the maintainers. If something about it is wrong, say so here.`
			];
			return {
				...done(lines.join("\n\n")),
				hidden: declinedMark(reason)
			};
		}
		case "unknown": return unknownReason(declined);
		case "already": return done("This was declined before; see the comment above.");
		case "merged": return refused("This pull request is merged, so it cannot be declined.");
		case "off": return offAnswer(declined.why);
		case "broken": return refused(`The configuration on the base branch cannot be read, so I closed nothing: ${escapeText(declined.why)}.`);
		case "refused": return refused(`I could not close this pull request: ${escapeText(declined.why)}.`);
	}
}
function unknownReason({ reason, known, path }) {
	if (known.length === 0) return unclear$1(`The configuration has no reasons yet. A maintainer can write them into ${code(path)}, for example ${code("decline: { paid: \"We list open source only.\" }")}.`);
	const words = `The configuration has ${known.map((one) => code(one)).join(", ")}.`;
	if (reason === void 0) return unclear$1(`A reason is missing: it is ${code("/listkeeper decline <reason> [words]")}. ${words}`);
	const { meant } = meantBy(reason, known);
	return unclear$1(`There is no text for ${code(reason)}.${meant === void 0 ? "" : ` Did you mean ${code(meant)}?`} ${words}`);
}
/** Words of a person as text in which nothing but plain addresses has an effect. */
function withAddresses(words) {
	return words.split(/(https?:\/\/[^\s<>()[\]\\`]+)/).map((part, index) => {
		if (index % 2 === 0) return part === "" ? "" : spaced(part);
		const address = withoutEnd(part, /[.,;:!?'"*_]/);
		return `<${address}>${escapeText(part.slice(address.length))}`;
	}).join("");
}
/** Escaped text, with the spaces around it. */
function spaced(text) {
	const [start, end] = [/^\s/.test(text), /\s$/.test(text)].map((is) => is ? " " : "");
	const inner = text.trim();
	return inner === "" ? " " : `${start}${escapeText(inner)}${end}`;
}
function declinedMark(reason) {
	return writeHidden("declined", reason);
}
/** The reason for which a comment of ours declines a proposal; whose it is must be asked before it is believed. */
function readDeclined(body) {
	const marks = marksOfAnswer(body);
	const [name, reason = "", ...more] = (marks.at(-1)?.[0] === "accepted" ? marks.at(-2) : marks.at(-1)) ?? [];
	return name === "declined" && /^[\w-]{1,40}$/.test(reason) && more.length === 0 ? reason : void 0;
}
export { whyOffHere as C, wantedLabel as S, writeAnswer as _, readPermission as a, offLabel as b, isNamed$1 as c, withoutAccepted as d, writeAccepted as f, readAnswer as g, readCommands as h, mayWrite as i, marksOf as l, linkRule as m, readDeclined as n, acceptedMarks as o, commandWords as p, readPullRequest as r, answeredMarks as s, declinedAnswer as t, peopleToAsk as u, isDecidedByPeople as v, planLabels as x, labels as y };

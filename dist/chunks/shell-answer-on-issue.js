import { F as readDefaultBranch, P as readBranch, i as readConfigText, n as configPlaces, t as configFrom } from "./shell-read-config.js";
import { Bt as entryOf, E as ConfigError, En as escapeText, Er as readUrl, Gt as counted, On as fence, Qt as ruleNames, Sr as identify, Tn as code, it as maskSecrets, vt as unjudgedSentence, wr as isWeb, wt as hash, xr as identifierKey } from "./shell-check.js";
import { r as isSweepBody, t as isSweepIssue } from "./shell-sweep-links.js";
import { a as sendOnce, n as ask, t as GitHubError } from "./shell-client.js";
import { a as readPermission, g as readCommands, h as linkRule, i as mayWrite, m as commandWords, n as fixPullRequest, o as readPull, p as writeAccepted, r as readPullRequest } from "./shell-fix-pull-request.js";
import { f as attempt, p as attemptAgain } from "./shell-check-run.js";
import { t as require_dist } from "./shell-dist.js";
import { t as parseConfig } from "./shell-load.js";
import "./shell-config.js";
import { a as readFacts, i as spareOf, n as repairedLine, r as proposeJudged, t as repairList } from "./shell-repair-list.js";
import { i as whyOffHere, r as whyOff } from "./shell-refusal-words.js";
import { o as fixLinks, s as isSame } from "./shell-check-links.js";
import { t as readListsAt } from "./shell-read-lists.js";
// src/review/command/answer.ts
/** The answer to a command: its verdict, its text, and the few answers that every kind of command may get. Pure. */
/** An answer to a command that was carried out. */
function done(text) {
	return {
		verdict: "done",
		text
	};
}
/** An answer to a command that may not or cannot be carried out. */
function refused$1(text) {
	return {
		verdict: "refused",
		text
	};
}
/** An answer to a command that was not understood. */
function unclear(text) {
	return {
		verdict: "unclear",
		text
	};
}
/** Everything is switched off, by a label or the configuration; `why` is a clause. */
function offAnswer(why) {
	return refused$1(`I did nothing, because listkeeper is switched off here: ${escapeText(why)}.`);
}
/** Commands that no author may give on a pull request. */
const forMaintainers = [
	"accept",
	"ignore",
	"repair"
];
/** The words for somebody who may not. */
function forbiddenAnswer(commands, where) {
	return refused$1(where === "pull-request" && commands.some(({ kind }) => !forMaintainers.includes(kind)) ? "Only people with write access and the author of this pull request can give me commands here." : "Only people with write access can ask me for that; a maintainer can write the same command.");
}
/** The words where GitHub failed on the way. */
function failedAnswer(why) {
	return refused$1(`I could not finish: ${escapeText(why)}. Nothing is lost; write the command again later.`);
}
/** The most serious verdict of several answers: what was not understood, before what could not be done. */
function verdictOf(answers) {
	return ["unclear", "refused"].find((verdict) => answers.some((answer) => answer.verdict === verdict)) ?? "done";
}
// src/github/talk.ts
/** Writes on an issue or pull request: reactions to a comment, and comments. What the token may not do comes back as a refusal. */
/** Leaves a reaction on a comment; one that is there already is left once. The id is the reaction's. */
async function react(client, { owner, repo }, { comment, content }, waiting) {
	return attemptAgain("leaving a reaction", waiting, async () => {
		const { data } = await client.request("POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions", {
			owner,
			repo,
			comment_id: comment,
			content
		});
		return Number(data.id);
	});
}
/** Takes a reaction of listkeeper back; already gone is as good. */
async function unreact(client, { owner, repo }, { comment, id }, waiting) {
	return attemptAgain("taking a reaction back", waiting, async () => {
		await client.request("DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions/{reaction_id}", {
			owner,
			repo,
			comment_id: comment,
			reaction_id: id
		});
		return id;
	});
}
/** Posts a comment on an issue or pull request. */
async function postIssueComment(client, { owner, repo, number }, body, waiting) {
	return attempt("posting a comment", waiting, async () => {
		const { data } = await client.request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
			owner,
			repo,
			issue_number: number,
			body,
			request: sendOnce
		});
		return Number(data.id);
	});
}
/** Replaces the body of a comment of listkeeper on an issue or pull request. */
async function editIssueComment(client, { owner, repo }, { id, body }, waiting) {
	return attemptAgain("updating a comment", waiting, async () => {
		await client.request("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", {
			owner,
			repo,
			comment_id: id,
			body
		});
		return id;
	});
}
/** Deletes a comment of listkeeper; already gone is as good. */
async function deleteIssueComment(client, { owner, repo }, id, waiting) {
	return attemptAgain("removing a repeated comment", waiting, async () => {
		await client.request("DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}", {
			owner,
			repo,
			comment_id: id
		});
		return id;
	});
}
const reactions = {
	EYES: "eyes",
	THUMBS_UP: "+1",
	THUMBS_DOWN: "-1",
	CONFUSED: "confused"
};
/** Reads what this very token said in a conversation, and its reactions to a comment there. @throws {GitHubError} */
async function readTalk(client, { owner, repo, number, isPull }, comment, waiting) {
	const query = `query talk($owner: String!, $repo: String!, $number: Int!, $after: String) { repository(owner: $owner, name: $repo) {
    subject: ${isPull ? "pullRequest" : "issue"}(number: $number) { comments(first: 100, after: $after) { pageInfo { hasNextPage endCursor }
      nodes { fullDatabaseId body viewerDidAuthor reactionGroups { content viewerHasReacted } } } } } }`;
	const own = [];
	let found;
	for (let after = null;;) {
		const page = (await ask("reading the conversation", waiting, () => client.graphql(query, {
			owner,
			repo,
			number,
			after
		}))).repository?.subject?.comments;
		for (const node of page?.nodes ?? []) {
			if (!node) continue;
			const id = Number(node.fullDatabaseId);
			if (node.viewerDidAuthor) own.push({
				id,
				body: node.body
			});
			if (id === comment) found = (node.reactionGroups ?? []).flatMap((group) => group.viewerHasReacted ? reactions[group.content] ?? [] : []);
		}
		if (!page?.pageInfo.hasNextPage) return {
			comments: own,
			reactions: found
		};
		after = page.pageInfo.endCursor;
	}
}
// src/review/command/accepted-answer.ts
/** The words, and the marks of what was accepted, which the answer keeps. */
function acceptedAnswer(accepting) {
	switch (accepting.kind) {
		case "closed": return refused$1("This pull request is closed, so there is nothing to accept.");
		case "moved": return refused$1("A newer commit was pushed, so I accepted nothing. Look at what its review says, and write the command again.");
		case "skipped": return refused$1(`There is nothing to accept: ${accepting.why}.`);
		case "accepted": {
			const { marks, isGreen } = accepting;
			const rest = isGreen ? "" : " The check is not green yet: what could not be judged cannot be accepted.";
			if (marks.length === 0) return done(`There was nothing to accept.${rest}`);
			return {
				...done(`Accepted: ${counted(marks.length, "thing")}, on this pull request alone. The configuration stays as it is; what later pushes add is reviewed as usual.${rest}`),
				accepted: marks
			};
		}
	}
}
// src/review/command/answer-mark.ts
/** The comment that answers a command, and the hidden mark by which it is found again. Pure. */
const pattern = /<!-- listkeeper:1 answer (\d+) (done|refused|unclear|failed) -->\s*$/;
/** The comment that answers a comment: an answer for each command, whole ones as far as there is room, and the mark. */
function answerBody(answers, { comment, standing, accepted = [] }) {
	const texts = answers.map(({ text }) => text);
	const short = [];
	let length = 0;
	for (const text of texts) {
		length += text.length + 2;
		if (length > 6e4) break;
		short.push(text);
	}
	const rest = texts.length - short.length;
	if (rest > 0) short.push(`${counted(rest, "more answer")} ${rest === 1 ? "has" : "have"} no room here.`);
	const kept = accepted.length === 0 ? "" : `${writeAccepted(accepted)}\n`;
	return `${short.join("\n\n")}\n\n${kept}<!-- listkeeper:1 answer ${comment} ${standing} -->`;
}
/** Which comment a comment of listkeeper answers, and how; whose it is must be asked before it is believed. */
function readAnswer(body) {
	const found = pattern.exec(body);
	return found ? {
		comment: Number(found[1]),
		standing: found[2]
	} : void 0;
}
// src/review/command/fixed-answer.ts
/** The answer to `fix`: what was committed, or why nothing was and what to do instead. Pure. */
/** The words for a correction. */
function fixedAnswer(result) {
	const again = "Write `/listkeeper fix` again to fix the newest one.";
	switch (result.kind) {
		case "committed": return done(`Corrected ${counted(result.fixed, "line")} in ${result.commit}.${result.left === 0 ? "" : ` ${leftFor(result.left)}`}${endlessWords(result)}`);
		case "nothing": return done(`${result.left === 0 ? "There is nothing to fix." : `There is nothing I can fix. ${leftFor(result.left)}`}${endlessWords(result)}`);
		case "moved": return refused$1(`A newer commit has been pushed, so I changed nothing. ${again}`);
		case "closed": return refused$1("This pull request is closed, so I changed nothing.");
		case "lost": return refused$1("GitHub did not confirm the commit. Look at the commits of this pull request; if there is none of mine, write `/listkeeper fix` again.");
		case "broken": return refused$1(`The configuration on the base branch cannot be read, so I changed nothing: ${escapeText(result.why)}. A maintainer can fix it there.`);
		case "off": return offAnswer(result.why);
		case "unwritable": return refused$1(unwritableWords(result));
	}
}
function leftFor(left) {
	return `${counted(left, "thing")} ${left === 1 ? "is" : "are"} left for a person to decide; see the review.`;
}
/** What stays as it is although there are corrections for it. */
function endlessWords({ endless }) {
	return endless === void 0 ? "" : ` Not fixed, because the fixes undo each other: ${escapeText(endless)}.`;
}
/** Why there is no commit, and what to do. The suggestions of the review stand in any case. */
function unwritableWords({ because, why }) {
	const stay = "The suggestions in the review stay: one click applies each.";
	switch (because) {
		case "asker": return `The branch is in this repository itself, where I commit only for people with write access. ${stay} A maintainer can write \`/listkeeper fix\` too.`;
		case "default": return `This pull request comes from the default branch of the repository, and I never commit there. ${stay}`;
		case "protected": return `The branch of this pull request is protected, and I never commit to a protected branch. ${stay}`;
		case "shared": return `Other pull requests are proposed to the branch of this one, so I leave it alone. ${stay}`;
		case "edits": return `I may not commit to your fork. ${stay} Or tick **Allow edits by maintainers** at the right of this page, and write \`/listkeeper fix\` again.`;
		case "organization": return `The branch is in a fork of an organization, where GitHub lets nobody else commit. ${stay}`;
		case "fork": return `GitHub did not let me commit to the fork, although edits are allowed: my token ends at this repository. ${stay}`;
		case "gone": return `The branch of this pull request is gone, or it is in a repository that I cannot see, so there is nothing to commit to. ${stay}`;
		case "token": return `My token may not write to this branch. ${stay} A maintainer can give it the permission \`contents: write\`.`;
		case "limit": return `GitHub takes no more commits from me for now. ${stay} Or write \`/listkeeper fix\` again in an hour.`;
		case "invalid": return `GitHub did not take the commit: ${escapeText(why)}. ${stay}`;
		case "rule": return `A rule of this repository does not let me commit to this branch${ruleReason(why)}. ${stay}`;
		case "archived": return "This repository is archived, so nothing in it can change.";
	}
}
/** What GitHub's words say of a rule, the most telling first: one refusal may name several. */
const ruleReasons = [
	[/through (?:a pull request|the merge queue)|approving review/i, "it changes through pull requests alone"],
	[/status check|deployment/i, "checks have to pass before anything is committed to it"],
	[/verified signatures/i, "it wants signed commits, and GitHub did not take mine for one"],
	[/protected ref|locked branch/i, "nobody may update it"],
	[/not authorized to push/i, "it names who may push to it"]
];
function ruleReason(why) {
	const reason = ruleReasons.find(([words]) => words.test(why))?.[1];
	return reason === void 0 ? "" : `: ${reason}`;
}
// src/review/command/help-answer.ts
/** The answers that explain the commands: `help`, and what is said to a command that was not understood. Pure. */
/** The words for a command that was not understood. */
function misreadAnswer(command, { where, rules }) {
	const shown = command.word === "" ? "" : code(command.word);
	const meant = command.meant === void 0 ? "" : ` Did you mean ${code(command.meant)}?`;
	if (command.kind === "unknown") return unclear(`I do not know ${shown}.${meant} I know ${commandWords[where].map((word) => code(`/listkeeper ${word}`)).join(", ")}.`);
	switch (command.problem) {
		case "nothing": return unclear(`Something is missing: it is ${usage[where][command.command]}.`);
		case "no-rule": return unclear(`${shown} is neither a rule nor a URL.${meant} A URL starts with \`https://\`; the rules are ${[...rules, linkRule].map(code).join(", ")}.`);
		case "no-address": return unclear(`${shown} is not a complete URL; it has to start with \`https://\`.`);
		case "no-day": return unclear(`${shown === "" ? "The day is missing" : `${shown} is no day`}; one is written like \`2027-01-31\`.`);
	}
}
/** How each command is written. */
const usage = {
	"pull-request": {
		fix: "`/listkeeper fix`",
		recheck: "`/listkeeper recheck`",
		accept: "`/listkeeper accept`",
		repair: "`/listkeeper repair all`",
		ignore: "`/listkeeper ignore <rule or address> [until] [reason]`",
		help: "`/listkeeper help`"
	},
	issue: {
		replace: "`/listkeeper replace <address> <new address>`",
		remove: "`/listkeeper remove <address>`",
		repair: "`/listkeeper repair all`",
		ignore: "`/listkeeper ignore <address> [until] [reason]`",
		help: "`/listkeeper help`"
	}
};
const purposes = {
	"pull-request": {
		fix: "commits the fixes that need no decision to this branch",
		recheck: "reviews this pull request again",
		accept: "accepts what was found, on this pull request alone; in the thread of a comment only that; for people with write access, who can also resolve the thread",
		repair: "opens a pull request that fixes what needs no decision in the whole list, old problems included; for people with write access",
		ignore: "opens a pull request that makes an exception in the configuration; for people with write access",
		help: "shows this help"
	},
	issue: {
		replace: "replaces one URL with another, everywhere in the list",
		remove: "removes the entries with this URL",
		repair: "opens a pull request that fixes what needs no decision in the whole list, old problems included",
		ignore: "ignores this URL, until a date such as `2027-01-31` if one is given",
		help: "shows this help"
	}
};
/** The list of commands. */
function helpAnswer(where) {
	const lines = commandWords[where].map((word) => `- ${usage[where][word]} ${purposes[where][word]}`);
	return done(`${where === "issue" ? "People with write access" : "People with write access, and the author of this pull request,"} can write, at the start of a line:\n\n${lines.join("\n")}`);
}
// src/review/command/ignored-answer.ts
/** The answer to `ignore`: which pull request makes the exception, or why none does and what to write by hand. Pure. */
/** The words for an exception. */
function ignoredAnswer(result, subjects) {
	const what = subjects.map(subjectWords).join(", ");
	switch (result.kind) {
		case "proposed": return done(`#${result.number} makes an exception for ${what} once it is merged; write \`/listkeeper recheck\` here then.`);
		case "already": return done(`The configuration makes an exception for ${what} already.`);
		case "off": return offAnswer(result.why);
		case "moved": return refused$1("The base branch changed in the meantime. Write the command again.");
		case "refused": {
			const byHand = result.text === void 0 ? "" : `\n\nWritten into ${code(result.path)} by hand, this does the same:\n\n${fence(result.text, { info: "yaml" })}`;
			return refused$1(`I could not propose an exception for ${what}: ${escapeText(result.why)}.${byHand}`);
		}
	}
}
/** The words where a rule is to be ignored until a day: the configuration knows days for links alone. */
function notForAWhile(subject) {
	const what = subjectWords(subject);
	return unclear(`A rule can only be switched off for good, not until a day. If that is what you want, write ${code(`/listkeeper ignore ${subject.kind === "rule" ? subject.rule : subject.url}`)}; I left ${what} as it is.`);
}
function subjectWords(subject) {
	return code(subject.kind === "rule" ? subject.rule : subject.url);
}
// src/review/command/rechecked-answer.ts
/** The words for a second look. */
function recheckedAnswer(result) {
	switch (result.kind) {
		case "reviewed": {
			const looked = `I checked ${result.commit} again`;
			const { unjudged = [] } = result;
			if (unjudged.length > 0) return refused$1(`${looked}, but ${escapeText(unjudgedSentence(unjudged))}.`);
			if (result.things === 0) return done(`${looked}: there is nothing to fix.`);
			return done(`${looked}: there ${result.things === 1 ? "is one thing" : `are ${result.things} things`} to look at, ${{
				review: "see the review",
				"check-run": "see the check run",
				annotations: "see the annotations"
			}[result.where]}.`);
		}
		case "skipped": return refused$1(`I did not review this pull request: ${escapeText(result.why)}.`);
		case "moved": return refused$1("A newer commit has been pushed; it gets its own review.");
		case "closed": return refused$1("This pull request is closed, so I did not look at it.");
	}
}
// src/config/edit.ts
var import_dist = require_dist();
/** The configuration with exceptions in it; `text` is undefined where there is no file yet. */
function addExceptions(text, path, exceptions) {
	const bom = text?.startsWith("﻿") ? "﻿" : "";
	const given = (text ?? "").slice(bom.length);
	const lineEnd = given.includes("\r\n") ? "\r\n" : "\n";
	let current = given.replaceAll("\r\n", "\n");
	try {
		parseConfig(current, path);
		for (const exception of exceptions) current = addOne(current, exception);
		parseConfig(current, path);
	} catch (error) {
		if (error instanceof ConfigError || error instanceof Unwritable) return {
			kind: "impossible",
			why: error.message
		};
		throw error;
	}
	const result = bom + current.replaceAll("\n", lineEnd);
	return result === (text ?? "") ? { kind: "same" } : {
		kind: "edited",
		text: result
	};
}
var Unwritable = class extends Error {};
function addOne(text, exception) {
	switch (exception.kind) {
		case "rule-off": return setIn(text, ["rules", exception.rule], "off", (value) => isOff(value));
		case "accept": return addTo(text, ["accept"], entry(exception), ({ url }) => url === exception.url);
		case "ignore-link": return addTo(text, ["links", "ignore"], entry(exception), (item) => item.url === exception.url && item.until === exception.until);
		case "no-links": return addTo(text, ["links", "exclude"], "*", (item) => item === "*");
	}
}
/** The keys of an exception as they are in the file. */
function entry({ kind: _kind, ...rest }) {
	return Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== void 0));
}
function isOff(value) {
	const level = Array.isArray(value) ? value[0] : value;
	return level === "off" || level === false || level === 0;
}
/** Sets a key below a top-level key. */
function setIn(text, [top, key], value, isSame) {
	const document = read(text);
	const found = document.getIn([top, key]);
	if (found !== void 0 && isSame((0, import_dist.isNode)(found) ? found.toJS(document) : found)) return text;
	const parent = document.get(top, true);
	const old = (0, import_dist.isMap)(parent) ? parent.get(key, true) : void 0;
	return checked(text, (0, import_dist.isNode)(old) && old.range ? replaceNode(text, old, value) : (0, import_dist.isMap)(parent) ? insert(text, parent, `${key}: ${value}`, `${key}: ${value}`) : addTop(text, document, top, `\n  ${key}: ${value}`), (copy) => copy.setIn([top, key], value));
}
/** Adds an item to a list, which may not be there yet. */
function addTo(text, path, item, isSame) {
	const document = read(text);
	const list = document.getIn(path, true);
	if (((0, import_dist.isSeq)(list) ? list.toJS(document) : []).some((one) => one === item || typeof one === "object" && one !== null && isSame(one))) return text;
	const flow = flowOf(item);
	const [top, key] = path;
	const parent = document.get(top, true);
	return checked(text, (0, import_dist.isSeq)(list) ? insert(text, list, flow, `- ${flow}`) : key === void 0 ? addTop(text, document, top, `\n  - ${flow}`) : (0, import_dist.isMap)(parent) && !parent.has(key) ? insert(text, parent, `${key}: [${flow}]`, `${key}:\n  - ${flow}`) : addTop(text, document, top, `\n  ${key}:\n    - ${flow}`), (copy) => {
		if ((0, import_dist.isSeq)(copy.getIn(path, true))) copy.addIn(path, copy.createNode(item, { flow: true }));
		else copy.setIn(path, [item]);
	});
}
/** An item on one line. */
function flowOf(item) {
	if (typeof item === "string") return JSON.stringify(item);
	return `{ ${Object.entries(item).map(([key, value]) => `${key}: ${key === "until" ? String(value) : JSON.stringify(value)}`).join(", ")} }`;
}
function read(text) {
	return (0, import_dist.parseDocument)(text, { logLevel: "error" });
}
/** A new item after the last one of a collection, in its layout; undefined where the place is not known. */
function insert(text, collection, flow, block) {
	if (!collection.range) return void 0;
	const [start, end] = collection.range;
	if (collection.flow) {
		const isEmpty = collection.items.length === 0;
		const close = end - 1;
		const inside = text.slice(start + 1, close);
		if (isEmpty) return `${text.slice(0, start)}${(0, import_dist.isSeq)(collection) ? `[${flow}]` : `{ ${flow} }`}${text.slice(end)}`;
		if (inside.includes("#") || inside.includes("\n")) return void 0;
		const trimmed = inside.trimEnd().replace(/,$/, "");
		return `${text.slice(0, start + 1)}${trimmed}, ${flow}${inside.slice(inside.trimEnd().length)}${text.slice(close)}`;
	}
	const column = start - (text.lastIndexOf("\n", start - 1) + 1);
	const lastEnd = endOf(collection.items.at(-1));
	if (lastEnd === void 0) return void 0;
	return insertLine(text, lastEnd, indented(block, column));
}
/** Where the text of an item ends. */
function endOf(item) {
	const node = (0, import_dist.isNode)(item) ? item : item?.value ?? item?.key;
	return (0, import_dist.isNode)(node) ? node.range?.[1] : void 0;
}
/** A line after the one that holds, or has just ended before, an offset. */
function insertLine(text, offset, line) {
	const next = offset > 0 && text[offset - 1] === "\n" ? offset - 1 : text.indexOf("\n", offset);
	return next < 0 ? `${text}\n${line}\n` : `${text.slice(0, next)}\n${line}${text.slice(next)}`;
}
function indented(block, column) {
	return block.replace(/^/gm, " ".repeat(column));
}
/** A new top-level key at the end of the file. */
function addTop(text, document, key, block) {
	const { contents } = document;
	if (!(contents === null || (0, import_dist.isScalar)(contents) && contents.value === null) && (!(0, import_dist.isMap)(contents) || contents.flow || contents.has(key))) return void 0;
	return `${text === "" || text.endsWith("\n") ? text : `${text}\n`}${key}:${block}\n`;
}
function replaceNode(text, node, value) {
	if ((0, import_dist.isAlias)(node) || !node.range) return void 0;
	const [start, end] = node.range;
	const own = text.slice(start, end);
	const tail = own.slice(own.trimEnd().length);
	return `${text.slice(0, start)}${value}${tail}${text.slice(end)}`;
}
/**
* The draft, where it means what it should; else the whole file regenerated, which keeps its comments but not its layout.
* @throws {Unwritable} where the file is of a kind that neither way reaches, as one of aliases.
*/
function checked(text, draft, edit) {
	const copy = read(text);
	try {
		edit(copy);
	} catch {
		throw new Unwritable("this part of the file has to be edited by hand");
	}
	const wanted = JSON.stringify(copy.toJS());
	const means = (one) => {
		const again = read(one);
		return again.errors.length === 0 && JSON.stringify(again.toJS()) === wanted;
	};
	if (draft !== void 0 && means(draft)) return draft;
	const whole = copy.toString({ lineWidth: 0 });
	if (!means(whole)) throw new Unwritable("this part of the file has to be edited by hand");
	return whole;
}
// src/commands/pull-request/propose-exceptions.ts
/** Proposes exceptions from commands on a pull request: one pull request that writes them into the configuration. */
/** Proposes all exceptions of one comment together. Run again it changes nothing. @throws {GitHubError} where GitHub cannot be read. */
async function ignoreOnPullRequest(ports, now, commands, by) {
	const { pull } = now;
	const commit = await readBranch(ports.client, pull, pull.base, ports);
	if (commit === void 0) return {
		kind: "refused",
		why: "the base branch is gone",
		path: configPlaces(ports)[0]
	};
	const off = await whyStopped(ports, now, commit);
	if (off !== void 0) return {
		kind: "off",
		why: off
	};
	const repeated = await repeatedWorks(ports, now, commands);
	const exceptions = commands.map((command) => toException(command, {
		by,
		number: pull.number,
		repeated
	}));
	const { path, text, why } = await readConfigText(ports, pull, commit);
	if (why !== void 0) return {
		kind: "refused",
		why,
		path
	};
	const edited = addExceptions(text, path, exceptions);
	if (edited.kind === "same") return { kind: "already" };
	const alone = addExceptions(void 0, path, exceptions);
	const byHand = alone.kind === "edited" ? { text: alone.text.trimEnd() } : {};
	if (edited.kind === "impossible") return {
		kind: "refused",
		why: edited.why,
		path,
		...byHand
	};
	const proposed = await proposeJudged(ports, pull, {
		branch: branchFor(commands),
		base: {
			branch: pull.base,
			commit
		},
		title: titleFor(commands),
		body: bodyFor(commands, {
			by,
			number: pull.number,
			path,
			exceptions
		}),
		headline: "Make an exception in the configuration of listkeeper",
		files: [{
			path,
			text: edited.text
		}],
		purpose: "exception",
		about: JSON.stringify(exceptions)
	}, {});
	switch (proposed.kind) {
		case "opened":
		case "updated": return {
			kind: "proposed",
			number: proposed.number
		};
		case "unchanged": return proposed.number === void 0 ? { kind: "already" } : {
			kind: "proposed",
			number: proposed.number
		};
		case "withdrawn": return { kind: "already" };
		case "moved": return { kind: "moved" };
		case "left":
		case "refused": return {
			kind: "refused",
			why: proposed.why,
			path,
			...byHand
		};
	}
}
/** Why nothing is proposed, where everything is switched off; a broken configuration switches nothing off. */
async function whyStopped(ports, { pull }, commit) {
	const here = whyOffHere(pull.labels);
	if (here !== void 0) return here;
	const { path, text } = await readConfigText(ports, pull, commit);
	const config = text === void 0 ? void 0 : configFrom([path], [{
		kind: "text",
		text
	}]);
	return config === void 0 || config instanceof ConfigError ? void 0 : whyOff(config);
}
/** The works, by key, that this pull request lists again or under conflicting names; worked out only where an address may be one of them. */
async function repeatedWorks(ports, { pull }, commands) {
	if (!commands.some(({ subject, until }) => subject.kind === "url" && until === void 0)) return /* @__PURE__ */ new Set();
	const read = await readPullRequest(ports, pull);
	return read.kind === "read" ? worksOfRepeats(read.report) : /* @__PURE__ */ new Set();
}
function worksOfRepeats({ files }) {
	const works = /* @__PURE__ */ new Set();
	for (const { reading, findings } of files) for (const finding of findings) {
		if (finding.rule !== "no-duplicate-entries" && finding.rule !== "no-conflicting-links") continue;
		for (const identifier of entryOf(reading, finding)?.identifiers ?? []) works.add(identifierKey(identifier));
	}
	return works;
}
/** What to write: an address is that of a repeated work, or else of a link that is not to be judged. */
function toException({ subject, until, reason }, { by, number, repeated }) {
	if (subject.kind === "rule") return subject.rule === "link-alive" ? { kind: "no-links" } : {
		kind: "rule-off",
		rule: subject.rule
	};
	const { url } = subject;
	const work = identify(url);
	const why = reason ?? `asked for by ${by} in #${number}`;
	if (work && repeated.has(identifierKey(work))) return {
		kind: "accept",
		url,
		reason: why
	};
	return {
		kind: "ignore-link",
		url,
		...until === void 0 ? {} : { until },
		reason: why
	};
}
/** The same exceptions are always on the same branch, others on another. */
function branchFor(commands) {
	return `listkeeper/ignore-${hash(JSON.stringify(commands.map(({ subject, until }) => [subject, until])))}`;
}
/** A title holds nothing that a person wrote. */
function titleFor(commands) {
	const [only] = commands;
	if (commands.length > 1 || !only) return `listkeeper: make ${commands.length} exceptions`;
	return only.subject.kind === "rule" ? `listkeeper: switch ${only.subject.rule} off` : `listkeeper: make an exception for an address at ${readUrl(only.subject.url)?.hostname ?? "a site"}`;
}
function bodyFor(commands, { by, number, path, exceptions }) {
	const lines = commands.map(({ subject, reason }, index) => {
		const why = reason === void 0 ? "" : ` The reason given: ${code(reason)}`;
		return `- ${effectOf(exceptions[index], subject.kind === "rule" ? subject.rule : subject.url)}${why}`;
	});
	return `${escapeText(by)} asked for this in #${number}. Merged, it changes ${code(path)} so that\n\n${lines.join("\n")}\n\nClose it if you do not want that.`;
}
function effectOf(exception, what) {
	switch (exception.kind) {
		case "rule-off": return `the rule ${code(what)} is turned off.`;
		case "no-links": return "links are no longer checked.";
		case "accept": return `${code(what)} may be listed more than once.`;
		case "ignore-link": return `the link ${code(what)} is ignored${exception.until === void 0 ? "" : ` until ${exception.until}`}.`;
	}
}
// src/commands/pull-request/answer-comment.ts
/** Answers the commands in a comment: reacts at once, carries them out, posts the outcome in one comment, and reacts again to show how it ended. */
/** Answers a comment. When the same event comes twice, everything is done and said once. @throws {GitHubError} where GitHub fails on the way; the comment says so. */
async function answerComment(ports, comment, deps) {
	const options = {
		where: comment.isPullRequest ? "pull-request" : "issue",
		rules: ruleNames
	};
	const silence = whySilent(comment, deps);
	if (silence !== void 0) return {
		kind: "none",
		why: silence
	};
	const commands = readCommands(comment.body, options);
	if (commands.length === 0) return {
		kind: "none",
		why: "there is no command in it"
	};
	const talk = await readOwn(ports, comment);
	const had = talk.reactions;
	if (!had) return {
		kind: "none",
		why: "the comment is gone"
	};
	const standing = answersTo(talk, comment)[0]?.standing;
	if (standing !== void 0 && standing !== "failed") {
		await settle(ports, comment, {
			final: reactionFor[standing],
			had
		});
		return {
			kind: "answered",
			verdict: standing
		};
	}
	const seen = await react(ports.client, comment, {
		comment: comment.commentId,
		content: "eyes"
	}, ports);
	const finish = async (answers, end) => {
		const accepted = answers.flatMap((answer) => answer.accepted ?? []);
		await say(ports, comment, {
			body: answerBody(answers, {
				comment: comment.commentId,
				standing: end,
				accepted
			}),
			talk
		});
		await settle(ports, comment, {
			final: reactionFor[end],
			had,
			...seen.kind === "posted" ? { eyes: seen.id } : {}
		});
	};
	try {
		const answers = await runCommands(ports, comment, {
			commands,
			options,
			deps
		});
		const verdict = verdictOf(answers);
		await finish(answers, verdict);
		return {
			kind: "answered",
			verdict
		};
	} catch (error) {
		if (error instanceof GitHubError) await finish([failedAnswer(error.message)], "failed");
		throw error;
	}
}
/** Why a comment is not even looked at; undefined where it may hold commands. */
function whySilent({ action, author, authorType, body, isPullRequest }, { issueCommand }) {
	if (action !== "created") return `a comment that was ${action} is no command`;
	if (authorType === "Bot" || author.endsWith("[bot]")) return "bots give no commands";
	if (readAnswer(body)) return "it is an answer of ours";
	return isPullRequest || issueCommand ? void 0 : "it is on an issue that takes no commands";
}
/** Carries out the commands that the author of the comment may give; one answer for each. */
async function runCommands(ports, comment, orders) {
	const now = comment.isPullRequest ? await readPull(ports.client, comment, ports) : void 0;
	const isAuthor = now !== void 0 && comment.author !== "ghost" && now.pull.author.toLowerCase() === comment.author.toLowerCase();
	const isForAuthors = ({ kind }) => isAuthor && !forMaintainers.includes(kind);
	const isAllowed = orders.commands.every(isForAuthors) ? isForAuthors : await allowance(ports, comment, isForAuthors);
	const allowed = orders.commands.filter(isAllowed);
	const refused = orders.commands.filter((command) => !isAllowed(command));
	const answers = now ? await runOnPull(ports, {
		...orders,
		commands: allowed
	}, {
		comment,
		now
	}) : await runOnIssue({
		...orders,
		commands: allowed
	}, comment.author);
	return refused.length === 0 ? answers : [...answers, forbiddenAnswer(refused, orders.options.where)];
}
/** Which commands a person may give: all with write access, else what is left to authors. GitHub is asked; what an event says of a person is no proof. */
async function allowance(ports, comment, isForAuthors) {
	return mayWrite(await readPermission(ports.client, comment, comment.author, ports)) ? () => true : isForAuthors;
}
async function runOnPull(ports, { commands, options, deps }, { comment, now }) {
	const ignores = commands.filter((command) => command.kind === "ignore");
	const has = (kind) => commands.some((command) => command.kind === kind);
	const request = `comment-${comment.commentId}`;
	const fixed = has("fix") ? await fixPullRequest(ports, now, {
		by: comment.author,
		request
	}) : void 0;
	const pull = fixed?.kind === "committed" ? {
		...now.pull,
		head: fixed.commit
	} : now.pull;
	let outcome;
	const look = async () => {
		outcome ??= await deps.review(pull, { acceptAll: has("accept") });
		return outcome;
	};
	const answers = [];
	for (const command of commands) switch (command.kind) {
		case "fix":
			answers.push(...await answersToFix(fixed, look));
			break;
		case "recheck":
			answers.push(recheckedAnswer(now.isOpen ? toRechecked(await look()) : { kind: "closed" }));
			break;
		case "accept":
			answers.push(acceptedAnswer(now.isOpen ? toAccepting(await look()) : { kind: "closed" }));
			break;
		case "repair":
			answers.push(await deps.repair());
			break;
		case "ignore":
			if (command === ignores[0]) answers.push(await ignoreAll(ports, now, ignores, comment.author));
			break;
		case "help":
			answers.push(helpAnswer("pull-request"));
			break;
		case "unknown":
		case "unclear":
			answers.push(misreadAnswer(command, options));
			break;
		case "replace":
		case "remove": throw new Error(`${command.kind} is no command of pull requests`);
	}
	return answers;
}
/** What was corrected, and what the review after it could not judge. */
async function answersToFix(fixed, look) {
	const reviewed = fixed.kind === "committed" || fixed.kind === "nothing" || fixed.kind === "unwritable" ? toRechecked(await look()) : void 0;
	const isPart = reviewed?.kind === "reviewed" && (reviewed.unjudged ?? []).length > 0;
	return [fixedAnswer(fixed), ...isPart ? [recheckedAnswer(reviewed)] : []];
}
async function ignoreAll(ports, now, ignores, by) {
	const lasting = ignores.find(({ subject, until }) => subject.kind === "rule" && until !== void 0);
	if (lasting) return notForAWhile(lasting.subject);
	return ignoredAnswer(await ignoreOnPullRequest(ports, now, ignores, by), ignores.map(({ subject }) => subject));
}
/** How a review ended, in the words of an answer. */
function toRechecked({ channel, conclusion, reason = "the configuration asks for that", review }) {
	if (channel === "moved") return { kind: "moved" };
	if (channel === "skipped" || conclusion === "neutral" || !review || review.isUnread) return {
		kind: "skipped",
		why: reason
	};
	return {
		kind: "reviewed",
		commit: review.commit,
		things: review.things,
		where: channel === "nothing" ? "review" : channel,
		unjudged: review.unjudged ?? []
	};
}
/** How a review that accepted everything ended. */
function toAccepting({ channel, reason = "the configuration asks for that", review, conclusion }) {
	if (channel === "moved") return { kind: "moved" };
	if (channel === "skipped" || !review || review.isUnread) return {
		kind: "skipped",
		why: reason
	};
	return {
		kind: "accepted",
		marks: review.accepted ?? [],
		isGreen: conclusion === "success"
	};
}
async function runOnIssue({ commands, options, deps }, by) {
	const answers = [];
	for (const command of commands) switch (command.kind) {
		case "replace":
		case "remove":
		case "ignore":
			answers.push(await deps.issueCommand(command, by));
			break;
		case "repair":
			answers.push(await deps.repair());
			break;
		case "help":
			answers.push(helpAnswer("issue"));
			break;
		case "unknown":
		case "unclear":
			answers.push(misreadAnswer(command, options));
			break;
		case "fix":
		case "recheck":
		case "accept": throw new Error(`${command.kind} is no command of issues`);
	}
	return answers;
}
function readOwn(ports, comment) {
	return readTalk(ports.client, {
		...comment,
		isPull: comment.isPullRequest
	}, comment.commentId, ports);
}
/** Our answers to a comment, the oldest first. */
function answersTo({ comments }, { commentId }) {
	return comments.flatMap(({ id, body }) => {
		const answer = readAnswer(body);
		return answer?.comment === commentId ? [{
			id,
			body,
			standing: answer.standing
		}] : [];
	});
}
/** Says something in the one comment that answers this one. */
async function say(ports, comment, { body, talk }) {
	const [earlier] = answersTo(talk, comment);
	if (earlier) {
		if (earlier.body !== body) await editIssueComment(ports.client, comment, {
			id: earlier.id,
			body
		}, ports);
		return;
	}
	const posted = await postIssueComment(ports.client, comment, body, ports);
	if (posted.kind === "refused" || posted.kind === "invalid") return ports.log("The token may not post comments, so the command was not answered.");
	const [first, ...repeats] = answersTo(await readOwn(ports, comment), comment);
	if (!first && posted.kind === "lost") await postIssueComment(ports.client, comment, body, ports);
	for (const { id } of repeats) await deleteIssueComment(ports.client, comment, id, ports);
}
const reactionFor = {
	done: "+1",
	refused: "-1",
	unclear: "confused",
	failed: "confused"
};
/** Leaves one reaction, for how it ended, and takes back those of listkeeper that are there besides. */
async function settle(ports, comment, { final, had, eyes }) {
	const to = comment.commentId;
	if (!had.includes(final)) await react(ports.client, comment, {
		comment: to,
		content: final
	}, ports);
	const ids = eyes === void 0 ? [] : [eyes];
	for (const content of had) {
		if (content === final || content === "eyes" && eyes !== void 0) continue;
		const known = await react(ports.client, comment, {
			comment: to,
			content
		}, ports);
		if (known.kind === "posted") ids.push(known.id);
	}
	for (const id of ids) await unreact(ports.client, comment, {
		comment: to,
		id
	}, ports);
}
// src/review/sweep/orders.ts
const opening = /<!-- listkeeper:orders\r?\n/;
/** The body with the orders after it. */
function withOrders(body, orders) {
	return `${body}\n\n<!-- listkeeper:orders\n${orders.map(writeOrder).join("\n")}\n-->`;
}
/** An order as text, the same whatever the order of its keys. */
function orderText(order) {
	return JSON.stringify(order, Object.keys(order).sort());
}
/** Nothing in it can end the comment, or be a mention or a reference. */
function writeOrder(order) {
	return orderText(order).replace(/[<>@#]|-(?=-)/g, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
/** The orders in a body; undefined where there are none that can be read. */
function readOrders(body) {
	const found = opening.exec(body);
	const start = found ? found.index + found[0].length : -1;
	const end = start < 0 ? -1 : body.indexOf("-->", start);
	if (end < 0) return void 0;
	const orders = body.slice(start, end).split(/\r?\n/).filter((line) => line.trim() !== "").map(readOrder);
	return orders.every((order) => order !== void 0) ? orders : void 0;
}
function readOrder(line) {
	try {
		const { kind, url, person, by, until, reason } = JSON.parse(line);
		if (typeof url !== "string" || typeof person !== "string" || !URL.canParse(url)) return void 0;
		if (kind === "remove") return {
			kind,
			url,
			person
		};
		if (kind === "replace" && typeof by === "string" && URL.canParse(by)) return {
			kind,
			url,
			person,
			by
		};
		if (kind !== "ignore" || typeof reason !== "string") return void 0;
		if (until !== void 0 && !(typeof until === "string" && /^\d{4}-\d\d-\d\d$/.test(until))) return void 0;
		return {
			kind,
			url,
			person,
			reason,
			...until === void 0 ? {} : { until }
		};
	} catch {
		return;
	}
}
// src/commands/sweep/answer-sweep-command.ts
/** Carries out the commands of people with write access on the rolling issue: `replace`, `remove` and `ignore`, all in one pull request. */
const branch = "listkeeper/links";
const purpose = "links";
/** Carries out a command, together with earlier ones that are not merged yet. Run again it changes nothing. @throws {GitHubError} where GitHub cannot be read. */
async function sweepCommand(ports, target, command, by) {
	const order = toOrder(command, {
		by,
		number: target.number
	});
	if ("verdict" in order) return order;
	const facts = await readFacts(ports.client, target, {
		base: target.branch,
		branch,
		spare: spareOf(branch),
		files: []
	}, ports);
	if (facts.tip === void 0) return refused(`I found no branch ${code(target.branch)}.`);
	const open = facts.pulls.find(({ state, isOwn }) => state === "open" && isOwn);
	const earlier = open ? readOrders(open.body) : [];
	if (!earlier) return refused(`I cannot add to #${open.number}, because I can no longer read the earlier requests in it. Merge or close it, then write the command again.`);
	const read = await readListsAt(ports, {
		...target,
		commit: facts.tip
	});
	if (read instanceof ConfigError) return refused(`The configuration cannot be read, so I changed nothing: ${escapeText(read.message)}.`);
	const off = whyOff(read.config);
	if (off !== void 0) return offAnswer(off);
	const state = {
		lists: read.lists,
		config: read.configText
	};
	const { state: after, done: results } = carryOut(state, withOrder(earlier, order));
	const own = results.find((one) => one.order === order);
	if (own.kind === "nothing") return refused(own.why);
	const done = results.flatMap((one) => one.kind === "done" ? [one] : []);
	const files = changedFiles(state, after);
	if (files.length === 0) return refused("Together with the earlier requests, nothing is left to change.");
	return answerTo(await proposeJudged(ports, target, {
		branch,
		base: {
			branch: target.branch,
			commit: facts.tip
		},
		title: "Fix links",
		headline: "Fix links",
		body: withOrders(bodyOf(target.number, done), done.map((one) => one.order)),
		files,
		purpose,
		about: done.map((one) => orderText(one.order)).join("\n")
	}, {
		lists: read.lists,
		config: read.config
	}), own);
}
/** A command as it is kept; an answer where it can not be one. */
function toOrder(command, { by, number }) {
	switch (command.kind) {
		case "replace":
			if (!isWeb(command.by) || !URL.canParse(command.by)) return refused(`${code(command.by)} is not a complete URL; it has to start with \`https://\`.`);
			if (isSame(command.url, command.by)) return refused("The two URLs are the same.");
			return {
				kind: "replace",
				url: command.url,
				by: new URL(command.by).href,
				person: by
			};
		case "remove": return {
			kind: "remove",
			url: command.url,
			person: by
		};
		case "ignore": {
			const { subject, until, reason } = command;
			if (subject.kind === "rule") return refused("Only URLs can be ignored here; rules are turned off in the configuration.");
			return {
				kind: "ignore",
				url: subject.url,
				...until === void 0 ? {} : { until },
				reason: reason ?? `asked for by ${by} in #${number}`,
				person: by
			};
		}
	}
}
/** The orders with another one; of two about one address the later one holds, in the place of the earlier. */
function withOrder(earlier, order) {
	const at = earlier.findIndex(({ url }) => isSame(url, order.url));
	return at < 0 ? [...earlier, order] : earlier.map((one, index) => index === at ? order : one);
}
/** The state with orders carried out one after the other, and the outcome of each. */
function carryOut(state, orders) {
	let current = state;
	const done = [];
	for (const order of orders) {
		const result = order.kind === "ignore" ? ignore(current, order) : fix(current, order);
		current = result.state;
		done.push(result.result);
	}
	return {
		state: current,
		done
	};
}
function ignore(state, order) {
	const { config } = state;
	const nothing = (why) => ({
		state,
		result: {
			kind: "nothing",
			order,
			why
		}
	});
	if (config.why !== void 0) return nothing(`${code(config.path)} could not be read: ${escapeText(config.why)}.`);
	const exception = {
		kind: "ignore-link",
		url: order.url,
		...order.until === void 0 ? {} : { until: order.until },
		reason: order.reason
	};
	const edited = addExceptions(config.text, config.path, [exception]);
	if (edited.kind === "same") return nothing(`The configuration already ignores ${shown(order.url)}.`);
	if (edited.kind === "impossible") return nothing(`I could not write the exception into ${code(config.path)}: ${escapeText(edited.why)}.`);
	const line = `${shown(order.url)} is left alone${order.until === void 0 ? "" : ` until ${order.until}`}. The reason given: ${code(order.reason)}`;
	return {
		state: {
			...state,
			config: {
				path: config.path,
				text: edited.text
			}
		},
		result: {
			kind: "done",
			order,
			line,
			left: ""
		}
	};
}
function fix(state, order) {
	const fixed = state.lists.map((source) => ({
		path: source.path,
		...fixLinks(source, order)
	}));
	const links = fixed.reduce((sum, one) => sum + one.links, 0);
	const entries = fixed.reduce((sum, one) => sum + one.entries, 0);
	const left = sayLeft(fixed);
	if (links === 0) return {
		state,
		result: {
			kind: "nothing",
			order,
			why: left === "" ? `No link in the list leads to ${shown(order.url)}.` : `I changed nothing.${left}`
		}
	};
	const line = order.kind === "replace" ? `${shown(order.url)} becomes ${shown(order.by)}${links > 1 ? ` (in ${links} places)` : ""}` : entries > 0 ? `${entries === 1 ? "the entry" : `${entries} entries`} with ${shown(order.url)} ${entries === 1 ? "is" : "are"} removed` : `the link to ${shown(order.url)} is removed${links > 1 ? ` (in ${links} places)` : ""}`;
	return {
		state: {
			...state,
			lists: fixed.map(({ path, text }) => ({
				path,
				text
			}))
		},
		result: {
			kind: "done",
			order,
			line,
			left
		}
	};
}
function sayLeft(fixed) {
	const lines = fixed.flatMap(({ path, left }) => left.map(({ line, why }) => `line ${line} of ${code(path)} (${why})`));
	return lines.length === 0 ? "" : ` Please check by hand: ${lines.slice(0, 10).join(", ")}${lines.length > 10 ? ` and ${lines.length - 10} more` : ""}.`;
}
function shown(url) {
	return code(maskSecrets(url));
}
function changedFiles(before, after) {
	const lists = after.lists.filter(({ text }, index) => text !== before.lists[index].text);
	const { config } = after;
	return config.text !== void 0 && config.text !== before.config.text ? [...lists, {
		path: config.path,
		text: config.text
	}] : [...lists];
}
function bodyOf(number, done) {
	return `Requested in #${number}:\n\n${done.map(({ order, line }) => `- ${line}. Requested by ${escapeText(order.person)}.`).join("\n")}\n\nRequests made there before this is merged are added here. Close it if you do not want it.`;
}
function answerTo(proposed, { line, left }) {
	const done = (number, words) => ({
		verdict: "done",
		text: `${words} #${number}: ${line}.${left}`
	});
	switch (proposed.kind) {
		case "opened": return done(proposed.number, "I opened");
		case "updated": return done(proposed.number, "I added this to");
		case "unchanged": return proposed.number === void 0 ? refused("There is nothing to change.") : done(proposed.number, "It is in");
		case "withdrawn": return refused(`Nothing was left of #${proposed.number}, so I closed it.`);
		case "moved": return refused("The default branch changed in the meantime. Write the command again.");
		case "left":
		case "refused": return refused(`I could not propose this: ${escapeText(proposed.why)}.`);
	}
}
function refused(text) {
	return {
		verdict: "refused",
		text
	};
}
// src/commands/sweep/answer-on-issue.ts
/** Answers a comment. Commands about links are accepted only on the issue that GitHub says listkeeper opened. @throws {GitHubError} */
function answerOn(ports, { comment, issueBody, branch }, { review, now }) {
	const repair = () => repairAll(ports, comment, now);
	if (!(!comment.isPullRequest && isSweepBody(issueBody))) return answerComment(ports, comment, {
		review,
		repair
	});
	return answerComment(ports, comment, {
		review,
		repair,
		issueCommand: async (command, by) => {
			if (!await isSweepIssue(ports, comment)) return {
				verdict: "refused",
				text: "This issue is not one that I keep."
			};
			return sweepCommand(ports, {
				owner: comment.owner,
				repo: comment.repo,
				number: comment.number,
				branch
			}, command, by);
		}
	});
}
/** Proposes all fixes that need no decision, and says how that ended. */
async function repairAll(ports, { owner, repo }, now) {
	const found = await readDefaultBranch(ports.client, {
		owner,
		repo
	}, ports);
	if (!found) return refused$1("The repository has no commits yet.");
	const repaired = await repairList(ports, {
		owner,
		repo,
		...found
	}, {
		occasion: "asked",
		now
	});
	const line = escapeText(repairedLine(repaired));
	return repaired.kind === "refused" || repaired.kind === "skipped" || repaired.kind === "moved" ? refused$1(line) : done(line);
}
export { fixedAnswer as n, answerOn as t };

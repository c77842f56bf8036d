import { a as isOwnBranch, l as readBranch, u as readDefaultBranch } from "./shell-commits.js";
import { $r as readUrl, $t as ruleNames, A as judgeChanges, Cr as enumerate, D as ConfigError, Dt as alignLines, Gr as identifierKey, Gt as entryOf, Kr as identify, Sr as counted, St as unjudgedSentence, Tr as linesInWords, Zr as isWeb, bt as maskSecrets, ci as fence, ii as code, kt as hash, oi as escapeText } from "./shell-check.js";
import { a as offAnswer, c as verdictOf, i as forbiddenAnswer, l as readPull, n as failedAnswer, o as refused$1, r as forMaintainers, s as unclear, t as done } from "./shell-answer.js";
import { C as whyOffHere, _ as writeAnswer, a as readPermission, f as writeAccepted, g as readAnswer, h as readCommands, i as mayWrite, m as linkRule, n as readDeclined, p as commandWords, r as readPullRequest, t as declinedAnswer } from "./shell-declined-answer.js";
import { a as readTalk, c as setPullState, d as takenAnswer, f as takenBody, i as react, n as editIssueComment, o as unreact, p as takenTitle, r as postIssueComment, t as deleteIssueComment } from "./shell-talk.js";
import { r as isSweepBody, t as isSweepIssue } from "./shell-sweep-links.js";
import { n as sayRefused, r as whyOff } from "./shell-refusal-words.js";
import { a as readConfigText, i as readConfigAt, n as configPlaces, t as configFrom } from "./shell-read-config.js";
import "./shell-config.js";
import { t as GitHubError } from "./shell-client.js";
import { S as worksAdded, x as titleOf } from "./shell-admission.js";
import { i as fixChanges, n as fixPullRequest, r as isCertain } from "./shell-fix-pull-request.js";
import { a as readFacts, i as spareOf, n as repairedLine, r as proposeJudged, t as repairList } from "./shell-repair-list.js";
import { t as readListsAt } from "./shell-read-lists.js";
import { t as require_dist } from "./shell-dist.js";
import { n as parseConfig } from "./shell-load.js";
import { o as fixLinks, s as isSame } from "./shell-check-links.js";
// src/commands/admission/decline-proposal.ts
/** Declines a proposal because a person with write access says so: closes it, with a text that the configuration of its base has for the reason. */
/** Closes the proposal; what is said about it is for the caller to post. Done again it changes nothing. @throws {GitHubError} where GitHub cannot be read. */
async function declineProposal(ports, now, { command, by, said }) {
	const { pull, isOpen, isMerged } = now;
	if (isMerged) return { kind: "merged" };
	const here = whyOffHere(pull.labels);
	if (here !== void 0) return {
		kind: "off",
		why: here
	};
	const commit = await readBranch(ports.client, pull, pull.base, ports);
	if (commit === void 0) return {
		kind: "refused",
		why: "the base branch is gone"
	};
	const read = await readConfigAt(ports, pull, commit);
	if ("why" in read) return {
		kind: "broken",
		why: read.why
	};
	const { path, config } = read;
	const off = whyOff(config);
	if (off !== void 0) return {
		kind: "off",
		why: off
	};
	const { reason, words } = command;
	const known = Object.keys(config.decline);
	const name = known.find((one) => one.toLowerCase() === reason?.toLowerCase());
	if (name === void 0) return {
		kind: "unknown",
		known,
		path,
		...reason === void 0 ? {} : { reason }
	};
	if (!isOpen && said.some((body) => readDeclined(body) !== void 0)) return { kind: "already" };
	if (isOpen) {
		const closed = await setPullState(ports.client, pull, "closed", ports);
		if (closed.kind !== "done") return {
			kind: "refused",
			why: "why" in closed ? sayRefused(closed.why, "close pull requests (`pull-requests: write`)") : "GitHub did not answer"
		};
	}
	return {
		kind: "declined",
		reason: name,
		text: config.decline[name],
		by,
		...words === void 0 ? {} : { words }
	};
}
// src/review/proposal/land-lines.ts
/**
* Carries what a proposal changes in a text over to a newer text, line by line. Lines that others added in the same place are no conflict:
* they stay before those of the proposal. What replaces lines that are no longer there is one. Pure, and linear in the texts.
*/
/** The newer text with the proposal's changes in it. */
function landLines({ before, proposed, current }) {
	if (current === before) return {
		kind: "landed",
		text: proposed
	};
	const [old, wanted, now] = [
		before,
		proposed,
		current
	].map(linesOf);
	const places = placesOf(old, now);
	const below = placesBelow(places, now.length);
	const edits = [];
	const lost = [];
	for (const hunk of hunksOf(old, wanted)) {
		const edit = place(hunk, {
			old,
			now,
			places,
			below,
			lines: wanted.slice(...hunk.proposed)
		});
		if (edit) edits.push(edit);
		else lost.push(hunk.proposed[0] + 1);
	}
	if (lost.length > 0) return {
		kind: "conflict",
		lines: lost
	};
	return {
		kind: "landed",
		text: written(current, now, edits)
	};
}
function linesOf(text) {
	return text.replace(/^\ufeff/, "").split("\n").map((line) => line.replace(/\r$/, ""));
}
const isBlank = (line) => line === void 0 || line.trim() === "";
/** For each line of the later text its place in the earlier one, -1 where it is new. Blank lines go with the lines beside them. */
function partnersOf(before, after) {
	const partners = Int32Array.from(alignLines(before, after), ({ above, below }) => above === below ? above : -1);
	for (let line = 0; line < after.length; line++) if (partners[line] === -1 && isBlank(after[line])) {
		const beside = line === 0 ? 0 : partners[line - 1] + 1;
		if ((line === 0 || beside > 0) && beside < before.length && isBlank(before[beside])) partners[line] = beside;
	}
	const above = new Int32Array(after.length + 1).fill(-1);
	for (let line = 0; line < after.length; line++) above[line + 1] = partners[line] === -1 ? above[line] : partners[line];
	for (let line = after.length - 1, used = before.length; line >= 0; line--) {
		if (partners[line] !== -1) {
			used = partners[line];
			continue;
		}
		if (!isBlank(after[line])) continue;
		const beside = used - 1;
		if (beside > above[line] && isBlank(before[beside]) && (line === after.length - 1 || partners[line + 1] === used)) {
			partners[line] = beside;
			used = beside;
		}
	}
	return partners;
}
/** What changed between two texts. */
function hunksOf(before, after) {
	const partners = partnersOf(before, after);
	const hunks = [];
	let [old, now] = [0, 0];
	const close = (untilOld, untilNow) => {
		if (![...before.slice(old, untilOld), ...after.slice(now, untilNow)].every(isBlank)) hunks.push({
			before: [old, untilOld],
			proposed: [now, untilNow]
		});
	};
	for (let line = 0; line < after.length; line++) {
		const partner = partners[line];
		if (partner === -1) continue;
		if (partner > old || line > now) close(partner, line);
		old = partner + 1;
		now = line + 1;
	}
	if (old < before.length || now < after.length) close(before.length, after.length);
	return hunks;
}
/** For each line of the earlier text its place in the newer one, -1 where it is gone. */
function placesOf(before, now) {
	const places = new Int32Array(before.length).fill(-1);
	partnersOf(before, now).forEach((partner, line) => {
		if (partner !== -1) places[partner] = line;
	});
	return places;
}
/** Where a hunk goes today; undefined where that is not clear. */
function place({ before: [start, end] }, ground) {
	const { old, places, lines } = ground;
	if (start < end) {
		const gone = Array.from({ length: end - start }, (_, index) => start + index).filter((line) => !isBlank(old[line]));
		if (gone.length === 0) return insertion(start, ground);
		const at = places[gone[0]];
		const last = places[gone.at(-1)];
		return gone.every((line, index) => places[line] > (index === 0 ? -1 : places[gone[index - 1]])) && countText(ground.now, at, last + 1) === gone.length ? {
			at,
			until: last + 1,
			lines: withoutBlankEnds(lines)
		} : asDone(start, end, ground);
	}
	return insertion(start, ground);
}
function countText(lines, from, until) {
	let count = 0;
	for (let line = from; line < until; line++) if (!isBlank(lines[line])) count += 1;
	return count;
}
/** No edit, where somebody has made the same change by hand: between the lines around it stands what the proposal wants there. */
function asDone(start, end, { old, now, places, below, lines }) {
	const above = nearest(start - 1, -1, {
		old,
		places
	});
	if (above === void 0) return void 0;
	const at = places[above] + 1;
	const until = below(end);
	const own = lines.filter((line) => !isBlank(line));
	if (until < at || countText(now, at, until) !== own.length) return void 0;
	const there = now.slice(at, until).filter((line) => !isBlank(line));
	return own.every((line, index) => line === there[index]) ? {
		at,
		until: at,
		lines: []
	} : void 0;
}
function withoutBlankEnds(lines) {
	const first = lines.findIndex((line) => !isBlank(line));
	const last = lines.findLastIndex((line) => !isBlank(line));
	return first < 0 ? [] : lines.slice(first, last + 1);
}
/** After the line that it follows, and after what others put there since; else before the line that it precedes. */
function insertion(start, { old, now, places, below, lines }) {
	const above = nearest(start - 1, -1, {
		old,
		places
	});
	if (above !== void 0) {
		let at = places[above] + 1;
		const until = below(start);
		const kind = kindOf(lines.find((line) => !isBlank(line)));
		const from = at;
		while (at < until && kind !== "" && kindOf(now[at]) === kind) at++;
		const own = withoutTaken(lines, new Set(now.slice(from, at)));
		if (own.every(isBlank) && !lines.every(isBlank)) return {
			at,
			until: at,
			lines: []
		};
		for (let line = above + 1; line < start && at < until && isBlank(now[at]) && isBlank(old[line]); line++) at++;
		return {
			at,
			until: at,
			lines: own
		};
	}
	const next = nearest(start, 1, {
		old,
		places
	});
	if (next !== void 0) return {
		at: places[next],
		until: places[next],
		lines
	};
}
/**
* Lines without those that somebody took over by hand. Entries of more lines, and rows of tables, which have lines that many have, are
* there as a whole or not at all.
*/
function withoutTaken(lines, there) {
	const texts = lines.filter((line) => !isBlank(line));
	const indent = indentOf(texts[0] ?? "");
	if (texts.every((line) => indentOf(line) === indent && kindOf(line) !== "" && kindOf(line) !== "|")) return lines.filter((line) => isBlank(line) || !there.has(line));
	return texts.every((line) => there.has(line)) ? [] : lines;
}
function indentOf(line) {
	return line.length - line.trimStart().length;
}
/** Further than this nobody looks for a neighbour. */
const mostSteps = 1e3;
/** The nearest earlier line in a direction that is still there, in the same section. */
function nearest(from, step, { old, places }) {
	for (let line = from, steps = 0; line >= 0 && line < old.length && steps < mostSteps; line += step, steps++) {
		if (isBlank(old[line])) continue;
		if (places[line] !== -1) return line;
		if (kindOf(old[line]) === "#") return void 0;
	}
}
/** Where the first line from one on that is still there is today: for all lines at once. */
function placesBelow(places, end) {
	const below = new Int32Array(places.length + 1).fill(end);
	for (let line = places.length - 1; line >= 0; line--) below[line] = places[line] === -1 ? below[line + 1] : places[line];
	return (from) => below[from];
}
/** What a line begins with: a heading, a bullet, a number, a row; empty for what begins nothing. */
function kindOf(line) {
	return /^\s*(#{1,6}(?=\s)|[-*+](?=\s)|\d+(?=[.)])|\|)/.exec(line ?? "")?.[1]?.replace(/\d+/, "1").replace(/#+/, "#") ?? "";
}
function written(current, now, edits) {
	const isCrlf = (current.match(/\r\n/g)?.length ?? 0) * 2 > (current.match(/\n/g)?.length ?? 0);
	const raw = current.split("\n");
	const out = [];
	let done = 0;
	for (const { at, until, lines } of edits) {
		const from = Math.max(at, done);
		out.push(raw.slice(done, from), lines.map((line) => isCrlf ? `${line}\r` : line));
		done = Math.max(until, from);
	}
	out.push(raw.slice(done, now.length));
	const text = out.flat().join("\n");
	return isCrlf && text.endsWith("\r") ? text.slice(0, -1) : text;
}
// src/commands/admission/take-proposals.ts
/** Lands what proposals bring: the entries, corrected and in their place, on today's base, as one pull request of ours. The originals stay open until it is merged. */
/** Takes proposals. Done again for the same comment it changes nothing. @throws {GitHubError} where GitHub cannot be read. */
async function takeProposals(ports, now, { numbers, by, commentId }) {
	const { owner, repo, base } = now.pull;
	const commit = await readBranch(ports.client, now.pull, base, ports);
	if (commit === void 0) return {
		kind: "refused",
		why: "the base branch is gone"
	};
	const lists = await readListsAt(ports, {
		owner,
		repo,
		commit
	});
	if (lists instanceof ConfigError) return {
		kind: "broken",
		why: lists.message
	};
	const off = whyOff(lists.config);
	if (off !== void 0) return {
		kind: "off",
		why: off
	};
	const landing = await landAll(ports, now, {
		wanted: numbers.length === 0 ? [now.pull.number] : numbers.toSorted((a, b) => a - b),
		lists
	});
	const { taken, left } = landing;
	if (taken.length === 0) return {
		kind: "nothing",
		left
	};
	const { files, things } = correct(landing.texts, lists);
	const title = takenTitle(taken);
	const proposed = await proposeJudged(ports, {
		owner,
		repo
	}, {
		branch: `listkeeper/take-${taken.map(({ number }) => number).join("-")}`,
		base: {
			branch: base,
			commit
		},
		title,
		headline: title,
		body: takenBody(taken, {
			by,
			branch: base
		}),
		coAuthors: landing.authors,
		files,
		purpose: "take",
		about: `${commentId} ${taken.map(({ number, head }) => `${number}@${head}`).join(" ")}`
	}, {
		lists: lists.lists,
		config: lists.config,
		repositoryFiles: around(lists, files)
	});
	switch (proposed.kind) {
		case "opened":
		case "updated":
		case "unchanged": return proposed.number === void 0 ? {
			kind: "nothing",
			left
		} : {
			kind: "proposed",
			number: proposed.number,
			taken,
			left,
			things
		};
		case "withdrawn": return {
			kind: "nothing",
			left
		};
		case "moved": return { kind: "moved" };
		case "left":
		case "refused": return {
			kind: "refused",
			why: proposed.why
		};
	}
}
/** Takes one proposal after the other, each upon those before it. */
async function landAll(ports, now, { wanted, lists }) {
	let texts = new Map(lists.lists.map(({ path, text }) => [path, text]));
	const taken = [];
	const left = [];
	const authors = /* @__PURE__ */ new Set();
	for (const number of wanted) {
		const own = number === now.pull.number ? now : await readOther(ports, now, number);
		const read = own === void 0 ? { why: "there is no such pull request" } : await readOne(ports, now, own);
		const landed = "why" in read ? read : land(read, {
			texts,
			config: lists.config,
			lists
		});
		if ("why" in landed) {
			left.push({
				number,
				why: landed.why
			});
			continue;
		}
		texts = landed.texts;
		taken.push({
			number,
			head: own.pull.head,
			author: own.pull.author,
			titles: landed.titles
		});
		if (own.authorId !== void 0) authors.add(`${own.pull.author} <${own.authorId}+${own.pull.author}@users.noreply.github.com>`);
	}
	return {
		texts,
		taken,
		left,
		authors: [...authors]
	};
}
async function readOther(ports, { pull: { owner, repo } }, number) {
	try {
		return await readPull(ports.client, {
			owner,
			repo,
			number
		}, ports);
	} catch (error) {
		if (error instanceof GitHubError && error.status === 404) return void 0;
		throw error;
	}
}
/** What a proposal changes; why it is not taken where it may not be, or changes what is no list. */
async function readOne(ports, { pull: { base } }, own) {
	const { pull, isMerged } = own;
	if (isMerged) return { why: "it is merged already" };
	if (pull.branch !== void 0 && isOwnBranch(pull.branch)) return { why: "it is one of mine" };
	if (pull.base !== base) return { why: `it is proposed to ${code(pull.base)}` };
	const read = await readPullRequest(ports, pull);
	if (read.kind === "broken") return { why: "the configuration on its base branch cannot be read" };
	if (read.kind === "skipped") return { why: escapeText(read.reason) };
	const [unjudged] = read.report.unjudged ?? [];
	if (unjudged) return { why: `${code(unjudged.path)} could not be read: ${escapeText(unjudged.reason)}` };
	const known = new Set(read.changes.map(({ path }) => path));
	const other = read.comparison.files.find(({ path }) => !known.has(path));
	if (other) return { why: `it changes ${code(other.path)}, which is no list` };
	return read.changes.length === 0 ? { why: "it changes no list" } : read.changes;
}
/** The texts with one proposal in them, and what it adds, by titles. */
function land(changes, { texts, config, lists }) {
	if ("why" in changes) return changes;
	const after = new Map(texts);
	for (const { path, previousPath, before, after: proposed } of changes) {
		const current = texts.get(path);
		if (proposed === null || before === null || current === void 0 || previousPath !== void 0 && previousPath !== path) return { why: `it adds, renames or deletes ${code(path)}, which I leave to people` };
		const landed = landLines({
			before,
			proposed,
			current
		});
		if (landed.kind === "conflict") return { why: `in ${code(path)} the lines around it have changed since (${linesInWords(landed.lines)} of the proposal), so its place is not clear` };
		after.set(path, landed.text);
	}
	const own = changedBy(texts, after);
	if (own.length === 0) return { why: "the list has it already" };
	const { reviewed, report } = judgeChanges(own, config, around(lists, own));
	const repeated = report.files.flatMap(({ findings }) => findings).find(isRepeated);
	if (repeated) return { why: `the list already has what it adds (${sayRelated(repeated)})` };
	return {
		texts: after,
		titles: worksAdded(reviewed.added).map(({ entry }) => titleOf(entry))
	};
}
/** Whether a proposal adds what is there under the same name. */
function isRepeated({ rule, severity, introduced }) {
	return rule === "no-duplicate-entries" && severity === "error" && introduced === true;
}
function sayRelated({ related = [], path }) {
	const [first] = related;
	return first ? `line ${first.place.start.line} of ${code(first.path ?? path)}` : `in ${code(path)}`;
}
function changedBy(before, after) {
	return [...after].flatMap(([path, text]) => before.get(path) === text ? [] : [{
		path,
		before: before.get(path),
		after: text
	}]);
}
/** The changed files with all fixes that need no decision, and how many things are left. */
function correct(texts, lists) {
	const changes = changedBy(new Map(lists.lists.map(({ path, text }) => [path, text])), texts);
	const { config } = lists;
	const repositoryFiles = around(lists, changes);
	const { report } = judgeChanges(changes, config, repositoryFiles);
	const { files, left } = fixChanges({
		changes,
		config,
		repositoryFiles,
		report
	}, isCertain);
	const fixed = new Map(files.map(({ path, text }) => [path, text]));
	return {
		files: changes.map(({ path, after }) => ({
			path,
			text: fixed.get(path) ?? after
		})),
		things: left
	};
}
/** What is around the changed lists: the paths of the repository, and the other lists. */
function around({ paths, lists }, changed) {
	const own = new Set(changed.map(({ path }) => path));
	return {
		...paths ? { exists: (path) => paths.has(path) } : {},
		others: lists.filter(({ path }) => !own.has(path)),
		changed: own
	};
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
			const text = `Accepted: ${counted(marks.length, "thing")}, on this pull request alone. The configuration stays as it is; what later pushes add is reviewed as usual.${rest}`;
			return {
				...done(text),
				accepted: marks
			};
		}
	}
}
// src/review/command/answer-body.ts
/** The comment that answers the commands of a comment. Pure. */
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
	const shown = short.length;
	const rest = texts.length - shown;
	if (rest > 0) short.push(`${counted(rest, "more answer")} ${rest === 1 ? "has" : "have"} no room here.`);
	const kept = [...answers.slice(0, shown).flatMap((answer) => answer.hidden ?? []), ...accepted.length === 0 ? [] : [writeAccepted(accepted)]].map((line) => `${line}\n`).join("");
	return `${short.join("\n\n")}\n\n${kept}${writeAnswer(comment, standing)}`;
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
		case "no-number": return unclear(`${shown} is no number of a pull request; it is ${usage[where][command.command]}.`);
		case "too-many": return unclear(`One command takes 20 pull requests at most; these are ${shown}.`);
		case "no-part": return unclear(`${usage[where][command.command]} takes no ${shown}, so I did nothing: it ${wholes[where][command.command]}.${parts[command.command] ?? ""}`);
		case "no-day": return unclear(`${shown === "" ? "The day is missing" : `${shown} is no day`}; one is written like \`2027-01-31\`.`);
	}
}
/** How each command is written. */
const usage = {
	"pull-request": {
		fix: "`/listkeeper fix`",
		recheck: "`/listkeeper recheck`",
		accept: "`/listkeeper accept`",
		decline: "`/listkeeper decline <reason> [words]`",
		take: "`/listkeeper take [numbers]`",
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
		decline: "closes this pull request with the text that the configuration has for the reason; for people with write access",
		take: "opens a pull request with what this one adds, corrected and on the newest commit; several numbers make one; for people with write access",
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
/** What a command does that has no parts, in a sentence about it. */
const wholes = {
	"pull-request": {
		fix: "commits all fixes that need no decision",
		accept: "accepts all that was found",
		repair: "fixes what needs no decision in the whole list"
	},
	issue: { repair: "fixes what needs no decision in the whole list" }
};
/** How a part of it is done. */
const parts = {
	fix: " To correct one line, commit the suggestion in its comment.",
	accept: " To accept one thing, resolve its thread, or write the command there."
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
// src/commands/pull-request/answer-in-talk.ts
/** What was said under a comment, and our reactions to it. @throws {GitHubError} */
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
/** The reaction that shows how an answer ended. */
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
			deps,
			said: talk.comments.map(({ body }) => body)
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
async function runOnPull(ports, { commands, options, deps, said }, { comment, now }) {
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
		case "decline":
		case "take":
			answers.push(await deps.decide(command, now, {
				by: comment.author,
				commentId: comment.commentId,
				said
			}));
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
		case "accept":
		case "decline":
		case "take": throw new Error(`${command.kind} is no command of issues`);
	}
	return answers;
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
	return lines.length === 0 ? "" : ` Please check by hand: ${enumerate(lines, 10)}.`;
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
	const decide = async (command, now, asked) => command.kind === "decline" ? declinedAnswer(await declineProposal(ports, now, {
		command,
		...asked
	})) : takenAnswer(await takeProposals(ports, now, {
		...command,
		...asked
	}));
	if (!(!comment.isPullRequest && isSweepBody(issueBody))) return answerComment(ports, comment, {
		review,
		repair,
		decide
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

import { Cr as enumerate, D as ConfigError, Ft as groupFindings, N as reviewReport, Sr as counted, ai as escapeMessage, ii as code, k as checkSources, nt as countFindings, oi as escapeText, ui as toPlain } from "./shell-check.js";
import { b as shortened, f as makeLabel } from "./shell-admission.js";
import { a as removeLabel, i as readLabels, t as addLabels } from "./shell-labels.js";
import { a as nothingSettled, c as readState, i as whySkipped, o as readSettled, r as lookFurther, s as settle, t as isHeld, x as withUnmet } from "./shell-look-further.js";
import { C as whyOffHere, S as wantedLabel, b as offLabel, c as isNamed, r as readPullRequest, x as planLabels, y as labels } from "./shell-declined-answer.js";
import { n as ask, t as GitHubError } from "./shell-client.js";
import { a as isOwnBranch } from "./shell-commits.js";
import { a as editComment, c as hasCheckRun, i as deleteComment, l as postReview, o as editReview, s as foldComments } from "./shell-write.js";
import { n as configPlaces } from "./shell-read-config.js";
import { o as moveToLines, t as composeReview } from "./shell-compose.js";
import { a as publishSkip, c as reconcile, d as summaryOf, i as publishFailure, l as standingOf, o as whyFailed, r as publishCheck, u as summaryBody } from "./shell-check-run.js";
import { n as sayRefused, r as whyOff } from "./shell-refusal-words.js";
import { t as autofixPullRequest } from "./shell-fix-pull-request.js";
import { n as parseConfig } from "./shell-load.js";
import "./shell-config.js";
import { t as readTexts } from "./shell-texts.js";
// src/admission/table.ts
/** What a list asks of a proposal, as one table: rule, asked, found, met or not. It is folded away where nothing is missed. Pure. */
const rules = {
	age: "Age",
	"commit-within": "Last commit",
	stars: "Stars",
	contributors: "Contributors",
	license: "Licence",
	archived: "Archived",
	fork: "Fork",
	readme: "Readme",
	topics: "Topics",
	file: "File",
	"release-within": "Last release",
	downloads: "Downloads",
	year: "Year",
	venue: "Publication",
	https: "HTTPS",
	shorteners: "Short links",
	entries: "Entries",
	title: "Title",
	checklist: "Checklist"
};
const results = {
	met: "✅ met",
	missed: "❌ not met",
	unknown: "❔ a person checks"
};
/** Most parts of the table, those with something missed first; from more than a few on only what is not met has rows. */
const mostParts = 20;
const few = 3;
/**
* The table as Markdown, and how many answers of each kind it holds; undefined where there is no answer at all. What is not
* held against the proposal, because a person with write access accepted it, has nothing to do about it.
*/
function admissionTable({ entries, proposal }, isHeld) {
	const parts = [...entries.map(({ title, answers }) => ({
		about: nameOf(title),
		answers
	})), {
		about: "This pull request",
		answers: proposal
	}].filter(({ answers }) => answers.length > 0);
	if (parts.length === 0) return void 0;
	const shown = parts.length > mostParts ? parts.toSorted(byGravity).slice(0, mostParts) : parts;
	const all = parts.flatMap(({ answers }) => answers);
	const missed = countOf(all, "missed");
	return {
		markdown: [
			`<details${missed > 0 && isHeld ? " open" : ""}><summary>${headline(all)}</summary>`,
			[
				line$1([
					"",
					"Rule",
					"Asked",
					"Found",
					""
				]),
				"|---|---|---|---|---|",
				...shown.flatMap((part) => rowsOf(part, parts.length > few))
			].join("\n"),
			parts.length > shown.length ? `${parts.length - shown.length} more are not shown.` : "",
			...isHeld ? todoLines(parts) : missed > 0 ? ["A maintainer accepted what is not met."] : unknownLines(parts),
			"</details>"
		].filter((part) => part !== "").join("\n\n"),
		missed: isHeld ? missed : 0,
		unknown: countOf(all, "unknown")
	};
}
function countOf(answers, wanted) {
	return answers.filter(({ result }) => result === wanted).length;
}
function nameOf(title) {
	return title.trim() === "" ? "An entry" : escapeText(shortened(title, 80));
}
const gravity = {
	missed: 0,
	unknown: 1,
	met: 2
};
function byGravity(a, b) {
	const worst = ({ answers }) => Math.min(...answers.map(({ result }) => gravity[result]));
	return worst(a) - worst(b);
}
function headline(answers) {
	const [met, missed, unknown] = [
		"met",
		"missed",
		"unknown"
	].map((result) => countOf(answers, result));
	if (met === answers.length) return "What this list asks of new entries: all met";
	return `What this list asks of new entries: ${[
		met > 0 ? `${met} met` : "",
		missed > 0 ? `${missed} not met` : "",
		unknown > 0 ? `${unknown} to check by hand` : ""
	].filter((one) => one !== "").join(", ")}`;
}
function line$1(cells) {
	return `| ${cells.join(" | ")} |`;
}
function rowsOf({ about, answers }, isBrief) {
	const shown = isBrief ? answers.filter(({ result }) => result !== "met") : answers;
	if (shown.length === 0) return [line$1([
		`**${about}**`,
		counted(answers.length, "rule"),
		"",
		"",
		results.met
	])];
	return shown.map(({ requirement, asked, found, result, exception }, index) => line$1([
		index === 0 ? `**${about}**` : "",
		rules[requirement],
		`${cell(asked)}${exception === void 0 ? "" : ` (box ${cellCode(exception)})`}`,
		cell(found),
		results[result]
	]));
}
/** A cell holds no bar, not even inside a code span (GFM 4.10). */
function cell(text) {
	return escapeMessage(text.replaceAll("|", "¦"));
}
function cellCode(text) {
	return code(shortened(text.replaceAll("|", "¦"), 80));
}
/** What to do about what is missed, each thing once; and who looks at what nobody could tell. */
function todoLines(parts) {
	const todos = parts.flatMap(({ about, answers }) => answers.flatMap(({ requirement, todo }) => todo === void 0 ? [] : [{
		about,
		requirement,
		todo
	}]));
	const lines = [...Map.groupBy(todos, ({ requirement, todo }) => `${requirement} ${todo}`).values()].slice(0, mostParts).map((same) => {
		const { requirement, todo } = same[0];
		return `- ${enumerate(same.map(({ about }) => about), 3)}, ${requirement === "https" ? rules.https : rules[requirement].toLowerCase()}: ${escapeMessage(todo)}.`;
	});
	return [
		lines.length === 0 ? "" : ["What you can do:", ...lines].join("\n"),
		lines.length === 0 ? "" : "A maintainer can make an exception; just say why this entry deserves one.",
		...unknownLines(parts)
	].filter((one) => one !== "");
}
function unknownLines(parts) {
	return parts.some(({ answers }) => answers.some(({ result }) => result === "unknown")) ? ["What could not be looked up counts neither for nor against you: a maintainer checks it."] : [];
}
// src/review/comment/own-hunks.ts
/** Lines of context around a change (git diff, --unified). */
const context = 3;
/**
* The lines of the new text that every diff shows: those that are surely new, because their words stand nowhere in what the old
* text has between the same beginning and end, and three lines around each. Takes time in proportion to the texts.
*/
function ownHunks(before, after) {
	const now = linesOf(after);
	const old = before === null ? [] : linesOf(before);
	const { start, end } = sameEnds(old, now);
	const standing = new Set(old.slice(start, old.length - end));
	const hunks = [];
	for (let at = start; at < now.length - end; at++) {
		if (standing.has(now[at])) continue;
		const line = at + 1;
		const from = Math.max(1, line - context);
		const to = Math.min(now.length, line + context);
		const last = hunks.at(-1);
		if (last && from <= last.end + 1) {
			last.end = to;
			last.added.add(line);
		} else hunks.push({
			start: from,
			end: to,
			added: /* @__PURE__ */ new Set([line])
		});
	}
	return hunks;
}
/** Lines as git counts them, with what ends them but for the line feed. */
function linesOf(text) {
	const lines = text.split("\n");
	if (lines.at(-1) === "") lines.pop();
	return lines;
}
/** How many lines are the same at the beginning and at the end. */
function sameEnds(old, now) {
	const least = Math.min(old.length, now.length);
	let start = 0;
	while (start < least && old[start] === now[start]) start++;
	let end = 0;
	while (end < least - start && old[old.length - 1 - end] === now[now.length - 1 - end]) end++;
	return {
		start,
		end
	};
}
// src/commands/pull-request/label-proposal.ts
/** Gives a pull request the label that says what it waits for, where the configuration asks for labels. */
/** Writes what has changed. What fails is a line in the log: a review does not fail for a label. */
async function labelProposal(ports, pull, found) {
	const wanted = wantedLabel(found);
	const own = pull.labels.filter((label) => label.toLowerCase() in labels);
	if (own.length === 1 && own[0].toLowerCase() === wanted) return;
	try {
		await write(ports, pull, wanted);
	} catch (error) {
		if (!(error instanceof GitHubError)) throw error;
		ports.log(`The label was not set: ${error.message}.`);
	}
}
async function write(ports, pull, wanted) {
	const { client } = ports;
	const plan = planLabels(wanted, await readLabels(client, pull, ports));
	for (const name of plan.add) await makeLabel(client, pull, {
		name,
		...labels[name]
	}, ports);
	const added = plan.add.length === 0 ? void 0 : await addLabels(client, pull, plan.add, ports);
	if (added && added.kind !== "done") return ports.log(`The label was not set: ${"why" in added ? sayRefused(added.why, "set labels (`pull-requests: write`, and `issues: write` where the label is not there yet)") : "GitHub did not answer"}.`);
	for (const name of plan.remove) await removeLabel(client, pull, name, ports);
}
// src/github/pulls-since.ts
/** How many pull requests a repository has had since the configuration of listkeeper was last changed. */
function queryFor(paths) {
	return `query pullsSince($owner: String!, $repo: String!, $commit: GitObjectID!${paths.map((_, index) => `, $path${index}: String!`).join("")}) { repository(owner: $owner, name: $repo) {
  object(oid: $commit) { ... on Commit { ${paths.map((_, index) => `at${index}: history(first: 1, path: $path${index}) { nodes { committedDate } }`).join(" ")} } }
  pullRequests(first: 100, orderBy: { field: CREATED_AT, direction: DESC }) { nodes { number createdAt headRefName } } } }`;
}
/**
* Which one a pull request is of those opened since the configuration was last changed, the first is 1; `isCounted` leaves some out by their branch.
* Undefined where there is no configuration, or the pull request is older than it or than the newest hundred. One request. @throws {GitHubError}
*/
async function placeSince(client, { owner, repo, number, commit, paths }, isCounted, waiting) {
	const variables = {
		owner,
		repo,
		commit,
		...Object.fromEntries(paths.map((path, index) => [`path${index}`, path]))
	};
	const { repository } = await ask("counting the pull requests", waiting, () => client.graphql(queryFor(paths), variables));
	const dates = Object.values(repository?.object ?? {}).flatMap(({ nodes }) => nodes?.[0]?.committedDate ?? []);
	if (dates.length === 0) return void 0;
	const since = Math.max(...dates.map((date) => Date.parse(date)));
	const newer = (repository?.pullRequests.nodes ?? []).flatMap((pull) => pull && Date.parse(pull.createdAt) >= since && pull.number <= number && (isCounted(pull.headRefName) || pull.number === number) ? [pull] : []);
	return newer.some((pull) => pull.number === number) ? newer.length : void 0;
}
// src/commands/pull-request/offer-comments.ts
/** Where a configuration asks for summaries, as the one that `init` writes: after the first ten pull requests, one line to the maintainers says that there is more. */
/** The line is in the summaries of these: of whoever reads ten of them and changes nothing it is known that summaries are wanted. */
const first = 11;
const last = 20;
/** A Markdown line for the summary, or none. `commit` is of the base branch. One request; what cannot be counted is not offered. */
async function offerLines(ports, pull, commit) {
	try {
		const place = await placeSince(ports.client, {
			...pull,
			commit,
			paths: configPlaces(ports)
		}, (branch) => !isOwnBranch(branch), ports);
		return place !== void 0 && place >= first && place <= last ? [line] : [];
	} catch (error) {
		if (error instanceof GitHubError) return [];
		throw error;
	}
}
const line = "For maintainers: this list gets summaries only. `review: { post: review }` in the configuration adds comments on the lines, each with a one-click correction; this note is shown in ten summaries.";
// src/commands/pull-request/preview-config.ts
/** Lines for the summary about a proposed configuration; none where the pull request does not touch it. @throws {GitHubError} */
async function previewConfig(ports, { pull, comparison, changes, repositoryFiles }) {
	const places = configPlaces(ports);
	const changed = comparison.files.find(({ path, status }) => places.includes(path) && status !== "removed");
	if (!changed) return {
		lines: [],
		isBroken: false
	};
	const names = changes.length > 0 ? changes.map(({ path }) => path) : ["README.md"];
	const [config, ...texts] = await readTexts(ports.client, pull, [changed.path, ...names].map((path) => ({
		commit: pull.head,
		path
	})), ports);
	if (config?.kind === "refused") return broken(`${config.why}`);
	if (config?.kind !== "text") return {
		lines: [],
		isBroken: false
	};
	try {
		const proposed = parseConfig(config.text, changed.path);
		const sources = texts.flatMap((text, index) => text.kind === "text" ? [{
			path: names[index],
			text: text.text
		}] : []);
		const { errors, warnings } = countFindings(checkSources(sources, proposed, repositoryFiles));
		return {
			isBroken: false,
			lines: [`- This pull request changes the configuration. It was reviewed with the one on the base branch; with the proposed one, ${names.map(code).join(", ")} would have ${count(errors, "error")} and ${count(warnings, "warning")} in all.`]
		};
	} catch (error) {
		if (error instanceof ConfigError) return broken(error.message);
		const { name, message } = error instanceof Error ? error : {
			name: "Error",
			message: String(error)
		};
		const said = `${name}: ${message.split(/[\r\n]/)[0].slice(0, 200)}`;
		ports.log(`The proposed configuration could not be tested: ${JSON.stringify(said)}`);
		return broken(`listkeeper failed on it (${said})`);
	}
}
function broken(why) {
	return {
		isBroken: true,
		lines: [`- The proposed configuration cannot be read: ${escapeText(why)}. Nothing can be reviewed with it.`]
	};
}
function count(number, name) {
	return `${number} ${name}${number === 1 ? "" : "s"}`;
}
// src/commands/pull-request/publish.ts
/** Publishes a review. Run again with the same review it changes nothing. @throws {GitHubError} where GitHub cannot be read. */
async function publish(ports, publication) {
	const { pull, review, report, checkRun, isQuiet = false } = publication;
	const said = isQuiet ? { kind: "refused" } : await sayReview$1(ports, publication);
	if (said.kind === "moved") return {
		channel: "moved",
		reason: "a newer commit was pushed meanwhile"
	};
	if (said.kind === "closed") return {
		channel: "moved",
		reason: "the pull request was closed meanwhile"
	};
	const isInstead = said.kind === "refused";
	if (!checkRun && !isInstead) return { channel: said.kind === "said" ? "review" : "nothing" };
	const check = await publishCheck(ports, pull, {
		review: "review" in said ? said.review : review,
		report,
		isInstead
	});
	if (!isInstead) return {
		channel: said.kind === "said" ? "review" : "nothing",
		check
	};
	if (check === "made") return {
		channel: "check-run",
		check
	};
	return {
		channel: "annotations",
		check,
		...isQuiet ? {} : { reason: "the token may neither post reviews nor make check runs" }
	};
}
/** Posts what is new, updates what changed, folds away what is fixed. */
async function sayReview$1(ports, { pull, review, post, state: read }) {
	const state = read ?? await readState(ports.client, pull, ports);
	if (!state.isOpen) return { kind: "closed" };
	if (state.head !== review.commit) return { kind: "moved" };
	const wanted = post === "summary" ? moveToLines(review, review.comments) : review;
	const plan = reconcile(wanted, state);
	const standing = summaryOf(state);
	const hasNews = wanted.comments.length + wanted.lines.length + wanted.notes.length + wanted.things + (wanted.unjudged?.length ?? 0) > 0;
	if (!standing && !hasNews && isEmpty(plan)) return {
		kind: "nothing",
		review: wanted
	};
	const isNew = plan.post.length > 0 || !standing && hasNews;
	const posted = isNew ? await postNew(ports, {
		pull,
		review: wanted,
		plan,
		standing
	}) : {
		review: wanted,
		summary: standing
	};
	if (typeof posted === "string") return { kind: posted };
	const body = summaryBody(posted.review);
	const isStale = posted.summary !== void 0 && posted.summary.body !== body;
	if (isStale) {
		if ((await editReview(ports.client, pull, {
			id: posted.summary.id,
			body
		}, ports)).kind === "refused" && !isNew) return { kind: "refused" };
	}
	await tidy(ports, pull, plan);
	if (isNew) await removeRepeats(ports, pull, wanted);
	return {
		kind: isNew || isStale || !isEmpty(plan) ? "said" : "nothing",
		review: posted.review
	};
}
function isEmpty(plan) {
	return Object.values(plan).every(({ length }) => length === 0);
}
/** One review with all new comments. What GitHub does not take as a comment comes back as a line for the summary. */
async function postNew(ports, { pull, review, plan, standing }) {
	const onLines = plan.post.filter(isOnLine);
	let spoken = review;
	let summary = standing;
	if (onLines.length > 0 || !standing) {
		const first = await postSurely(ports, {
			pull,
			review,
			comments: onLines,
			isFirst: !standing
		});
		let result = first;
		if (first.kind === "invalid") {
			const { head } = await readState(ports.client, pull, ports);
			if (head !== review.commit) return "moved";
			const sure = onLines.filter(({ isOwnHunk }) => !isOwnHunk);
			const withSure = moveToLines(review, onLines.filter(({ isOwnHunk }) => isOwnHunk));
			if (0 < sure.length && sure.length < onLines.length) result = await postSurely(ports, {
				pull,
				review: withSure,
				comments: sure,
				isFirst: !standing
			});
			spoken = result.kind === "posted" ? withSure : moveToLines(review, onLines);
			if (result.kind !== "posted") ports.log(`GitHub did not take the comments (${first.why}); they are in the summary instead`);
			if (result.kind === "invalid" && !standing) result = await postSurely(ports, {
				pull,
				review: spoken,
				comments: [],
				isFirst: true
			});
		}
		if (result.kind === "refused" || result.kind === "lost") return "refused";
		if (result.kind === "invalid" && !standing) return "refused";
		if (result.kind === "posted") summary ??= {
			id: result.id,
			body: summaryBody(spoken)
		};
	}
	return {
		review: spoken,
		summary
	};
}
function isOnLine(comment) {
	return comment.line !== void 0;
}
/** Posts a review. Where no answer comes, what is there decides whether it must be said again. */
async function postSurely(ports, { pull, review, comments, isFirst }) {
	const post = (some) => postReview(ports.client, pull, {
		commit: review.commit,
		body: isFirst ? summaryBody(review) : "",
		comments: some
	}, ports);
	const result = await post(comments);
	if (result.kind !== "lost") return result;
	const state = await readState(ports.client, pull, ports);
	const missing = reconcile(review, state).post.filter(isOnLine);
	const summary = summaryOf(state);
	if (missing.length === 0 && (!isFirst || summary)) return {
		kind: "posted",
		id: summary?.id ?? 0
	};
	return post(missing);
}
/** Two runs at once may both have posted: the later one takes its own words back. */
async function removeRepeats(ports, pull, review) {
	const { remove, repeated } = reconcile(review, await readState(ports.client, pull, ports));
	await tidy(ports, pull, {
		edit: [],
		fold: [],
		unfold: [],
		outdated: [],
		resolve: [],
		unresolve: [],
		remove,
		repeated
	});
}
async function tidy(ports, pull, { edit, remove, ...folding }) {
	for (const one of edit) await editComment(ports.client, pull, one, ports);
	for (const id of remove) await deleteComment(ports.client, pull, id, ports);
	await foldComments(ports.client, folding, ports);
}
// src/commands/pull-request/stable-suggestions.ts
/** As often is looked whether the corrected lines would be corrected again. */
const rounds = 3;
/** The report with steady corrections; findings whose correction is not steady are marked. */
function steadyCorrections(report, proposal) {
	let pieces = new Map(report.files.map((file) => [file.path, piecesOf(file)]));
	for (let round = 1; round <= rounds && hasMore(pieces); round++) {
		const seen = reviewReport(corrected(proposal.changes, report, pieces), proposal.config, proposal.repositoryFiles);
		const next = new Map(report.files.map(({ path, reading }) => [path, lookAgain(pieces.get(path), seen, {
			path,
			text: reading.text
		})]));
		if ([...next].every(([path, own]) => own.every((piece, index) => piece === pieces.get(path)[index]))) break;
		pieces = round < rounds ? next : new Map([...next].map(([path, own]) => [path, own.map((one, at) => endless(one, pieces.get(path)[at]))]));
	}
	return {
		...report,
		files: report.files.map((file) => withPieces(file, pieces.get(file.path)))
	};
}
/** What still changes in the last round does not come to an end. */
function endless(now, before) {
	return now === before ? now : {
		...before,
		isUnstable: true
	};
}
function hasMore(pieces) {
	return [...pieces.values()].some((own) => own.some(({ isUnstable }) => !isUnstable));
}
/** In order; of those that overlap the first. */
function piecesOf({ reading, findings }) {
	let end = -1;
	return groupsOf({
		reading,
		findings
	}).flatMap((group) => {
		const { corrected: text, lines } = group;
		if (text === void 0 || !lines || lines.start <= end) return [];
		end = lines.end;
		return [{
			span: lines,
			corrected: text,
			isJoined: !group.findings.some((one) => one.corrected === text && isAt(one, lines))
		}];
	});
}
function groupsOf({ reading, findings }) {
	const introduced = findings.filter((finding) => finding.introduced);
	return groupFindings(reading, introduced).toSorted((a, b) => (a.lines?.start ?? 0) - (b.lines?.start ?? 0));
}
function isAt({ lines }, { start, end }) {
	return lines?.start === start && lines.end === end;
}
function corrected(changes, { files }, pieces) {
	const texts = new Map(files.map(({ path, reading: { text } }) => [path, text]));
	return changes.map((change) => {
		const text = texts.get(change.path);
		if (change.after === null || text === void 0) return change;
		const bom = change.after.startsWith("﻿") ? "﻿" : "";
		let result = "";
		let at = 0;
		for (const { span, corrected: own, isUnstable } of pieces.get(change.path) ?? []) {
			if (isUnstable) continue;
			result += text.slice(at, span.start) + own;
			at = span.end;
		}
		return {
			...change,
			after: bom + result + text.slice(at)
		};
	});
}
/** The pieces with what a second review would correct in them; the very same ones where it would leave them alone. */
function lookAgain(pieces, seen, { path, text }) {
	const file = seen.files.find((one) => one.path === path);
	if (!file) return pieces;
	const more = piecesOf(file);
	let shift = 0;
	let next = 0;
	return pieces.map((piece) => {
		if (piece.isUnstable) return piece;
		const start = piece.span.start + shift;
		const end = start + piece.corrected.length;
		shift += piece.corrected.length - (piece.span.end - piece.span.start);
		while (next < more.length && more[next].span.end < start) next++;
		const own = [];
		for (let at = next; at < more.length && more[at].span.start <= end; at++) own.push(more[at]);
		if (own.length === 0) return piece;
		let result = piece.corrected;
		for (const one of own.toReversed()) {
			if (piece.isJoined || one.span.start < start || one.span.end > end) return {
				...piece,
				isUnstable: true
			};
			result = result.slice(0, one.span.start - start) + one.corrected + result.slice(one.span.end - start);
		}
		return result === text.slice(piece.span.start, piece.span.end) ? {
			...piece,
			isUnstable: true
		} : {
			...piece,
			corrected: result
		};
	});
}
function withPieces(file, pieces) {
	if (pieces.length === 0) return file;
	const findings = file.findings.map((finding) => {
		const piece = finding.introduced && finding.corrected !== void 0 && finding.lines ? pieceAround(pieces, finding.lines) : void 0;
		if (!piece) return finding;
		if (piece.isUnstable) return {
			...finding,
			isUnstable: true
		};
		return piece.isJoined || !isAt(finding, piece.span) ? finding : {
			...finding,
			corrected: piece.corrected
		};
	});
	return {
		...file,
		findings
	};
}
function pieceAround(pieces, { start, end }) {
	let low = 0;
	let high = pieces.length;
	while (low < high) {
		const middle = low + high >> 1;
		if (pieces[middle].span.start <= start) low = middle + 1;
		else high = middle;
	}
	const piece = pieces[low - 1];
	return piece && end <= piece.span.end ? piece : void 0;
}
// src/commands/pull-request/review-pull-request.ts
/**
* Reviews a pull request and posts what there is to say, after it has corrected what the configuration asks to be corrected. A run
* that fails leaves a check run that says so.
* @throws {GitHubError} where GitHub cannot be read.
*/
async function reviewPullRequest(ports, pull, options) {
	const off = whyOffHere(pull.labels);
	if (off !== void 0) return {
		...await saySkipped(ports, pull, off, options),
		labels: [offLabel]
	};
	if (options.isNews === false && !await isKnown(ports, pull)) return {
		conclusion: "neutral",
		channel: "skipped",
		reason: "listkeeper has not seen it before; its next push is reviewed, or `/listkeeper recheck`"
	};
	if (isOwn(pull)) return withFailure(ports, pull, options, () => judgeOwn(ports, pull, options));
	let labels;
	const fixed = await withFailure(ports, pull, options, async () => {
		const read = await readPullRequest(ports, pull, (config) => {
			labels = [offLabel, ...config.review.skip.labels];
			return whySkipped(config, pull);
		});
		return (read.kind === "read" ? await autofixPullRequest(ports, pull, read, options.autofix) : void 0) ?? sayReading(ports, pull, read, options);
	});
	if (typeof fixed !== "string") return labels ? {
		...fixed,
		labels
	} : fixed;
	const corrected = {
		...pull,
		head: fixed
	};
	const withCheckRun = {
		...options,
		checkRun: true
	};
	return {
		...await withFailure(ports, corrected, withCheckRun, async () => sayReading(ports, corrected, await readPullRequest(ports, corrected), withCheckRun)),
		fixed
	};
}
/** Does something for a commit; where it fails, the commit has a check run that says so, because GitHub would wait without end for a required one. */
async function withFailure(ports, pull, { checkRun }, task) {
	try {
		return await task();
	} catch (error) {
		if (checkRun) await publishFailure(ports, pull, whyFailed(error));
		throw error;
	}
}
/** A pull request of our own is judged as any other, and says it in its check run alone: nobody is notified of it. */
async function judgeOwn(ports, pull, options) {
	const read = await readPullRequest(ports, pull, whyOff);
	if (read.kind === "skipped") return saySkipped(ports, pull, read.reason, options);
	if (read.kind === "broken") return sayBroken(ports, pull, read, {
		...options,
		isQuiet: true
	});
	return sayReview(ports, pull, {
		read,
		found: {
			report: read.report,
			context: {
				lines: [],
				findings: []
			},
			unconfirmed: []
		}
	}, {
		...options,
		isQuiet: true
	});
}
/** Whether listkeeper has said something on a pull request, or judged its head. What GitHub does not tell counts as yes. @throws {GitHubError} */
async function isKnown(ports, pull) {
	try {
		if (await hasCheckRun(ports.client, pull, pull.head, ports)) return true;
	} catch (error) {
		if (error instanceof GitHubError && (error.status === 403 || error.status === 404)) return true;
		throw error;
	}
	const { comments, reviews } = await readState(ports.client, pull, ports);
	return comments.length + reviews.length > 0;
}
function isOwn({ branch }) {
	return branch !== void 0 && isOwnBranch(branch);
}
/** Says what was read. */
async function sayReading(ports, pull, read, options) {
	if (read.kind === "broken") return sayBroken(ports, pull, read, options);
	if (read.kind === "skipped") return saySkipped(ports, pull, read.reason, options);
	return sayReview(ports, pull, {
		read,
		found: await lookFurther(ports, pull, read, options)
	}, options);
}
async function sayReview(ports, pull, { read, found }, options) {
	const { config, comparison, changes, notes, repositoryFiles } = read;
	const preview = await previewConfig(ports, {
		pull,
		comparison,
		changes,
		repositoryFiles
	});
	const { context, unconfirmed } = found;
	const state = options.isQuiet ? void 0 : await readState(ports.client, pull, ports);
	const people = state ? await readSettled(ports, pull, state) : nothingSettled;
	const { report, accepted } = settle(steadyCorrections(found.report, read), {
		...people,
		acceptAll: options.acceptAll ?? false
	});
	const isAsked = isHeld(report);
	const patches = new Map(comparison.files.flatMap(({ path, patch }) => patch === void 0 ? [] : [[path, patch]]));
	const bare = changes.filter(({ path, after }) => after !== null && !patches.has(path));
	const review = composeReview(report.files, {
		commit: pull.head,
		patches,
		hunks: new Map([...bare.map(({ path, before, after }) => [path, ownHunks(before, after)]), ...(repositoryFiles.others ?? []).map(({ path }) => [path, []])]),
		failOn: options.failOn,
		most: config.review.comments,
		notes: [
			...report.shifts,
			...notes,
			...preview.lines,
			...context.lines
		],
		requirements: context.admission && admissionTable(context.admission, isAsked),
		details: withUnmet(context.table, isAsked ? context.admission : void 0, config.triage.close.rules),
		facts: report.facts,
		isAnswered: (mark) => isNamed(people.answered, mark),
		standing: state && standingOf(state),
		unconfirmed,
		unjudged: report.unjudged ?? []
	});
	const hasContent = review.comments.length + review.lines.length + review.notes.length + review.things > 0;
	const offer = hasContent && config.review.post === "summary" && !options.isQuiet ? await offerLines(ports, pull, comparison.tip) : [];
	for (const aside of read.asides) ports.log(toPlain(aside.replace(/^- /, "")));
	const remarks = hasContent ? [
		...read.asides,
		...await options.remarks?.(comparison.tip) ?? [],
		...offer
	] : [];
	const withRemarks = remarks.length > 0 ? {
		...review,
		notes: [...review.notes, ...remarks]
	} : review;
	const judged = preview.isBroken && options.failOn !== "never" ? {
		...withRemarks,
		conclusion: "failure"
	} : withRemarks;
	const said = accepted.length === 0 ? judged : {
		...judged,
		accepted
	};
	const outcome = toOutcome(await publish(ports, {
		pull,
		review: said,
		report,
		post: config.review.post,
		state,
		...options
	}), {
		review: said,
		report
	});
	if (config.triage.labels && !options.isQuiet && outcome.channel !== "moved") await labelProposal(ports, pull, {
		admission: context.admission,
		isHeld: isAsked,
		things: said.things,
		isPartial: (said.unjudged ?? []).length > 0,
		touchesOthers: (report.facts?.changes ?? 0) + (report.facts?.removes ?? 0) > 0
	});
	return context.admission ? {
		...outcome,
		admission: context.admission
	} : outcome;
}
function toOutcome({ channel, reason, check }, { review, report }) {
	return {
		conclusion: channel === "moved" ? "neutral" : review.conclusion,
		channel,
		report,
		review,
		...check ? { check } : {},
		...reason ? { reason } : {}
	};
}
/** A pull request that is left alone has a check run that says why: one that is required would be waited for. */
async function saySkipped(ports, pull, reason, { checkRun }) {
	const check = checkRun ? await publishSkip(ports, pull, reason) : void 0;
	return {
		conclusion: "neutral",
		channel: "skipped",
		reason,
		...check ? { check } : {}
	};
}
/** A broken configuration is said once, to everybody. Nothing is judged then, so that nothing passes but what fixes the configuration. */
async function sayBroken(ports, pull, { error, comparison }, options) {
	const note = `The configuration of listkeeper on the base branch cannot be read, so this pull request was not reviewed: ${escapeText(error.message)}. A maintainer has to fix it there; this change did not cause it.`;
	const preview = await previewConfig(ports, {
		pull,
		comparison,
		changes: [],
		repositoryFiles: {}
	});
	const isFixing = preview.lines.length > 0 && !preview.isBroken;
	const review = {
		commit: pull.head,
		conclusion: isFixing ? "neutral" : "action_required",
		notes: [note],
		lines: [],
		comments: [],
		things: 0,
		marksWithoutComment: [],
		unjudged: [{
			path: error.path,
			reason: `the configuration on the base branch cannot be read (${error.message})`,
			todo: "fix it there"
		}],
		isUnread: true
	};
	const report = {
		files: [],
		hasBase: true,
		notes: [],
		shifts: []
	};
	return {
		...toOutcome(await publish(ports, {
			pull,
			review,
			report,
			post: "review",
			...options
		}), {
			review,
			report
		}),
		reason: error.message
	};
}
// src/webhook.ts
/** Actions after which the text of the change, its base or the wish for a review may be another. */
const reviewedActions = [
	"opened",
	"reopened",
	"synchronize",
	"edited",
	"ready_for_review",
	"labeled",
	"unlabeled"
];
/** The pull request of a payload, or a sentence that says why there is nothing to review. */
function toPullRequest({ action, pull_request: pull, repository }) {
	if (!pull || !repository) return "The event tells of no pull request.";
	if (action !== void 0 && !reviewedActions.includes(action)) return `There is nothing to review after \`${action}\`.`;
	if (pull.state === "closed") return "The pull request is closed.";
	return {
		owner: repository.owner.login,
		repo: repository.name,
		number: pull.number,
		head: pull.head.sha,
		base: pull.base.ref,
		author: pull.user?.login ?? "ghost",
		isDraft: pull.draft ?? false,
		labels: pull.labels?.map(({ name }) => name) ?? [],
		...pull.title === void 0 ? {} : { title: pull.title },
		...pull.body === void 0 ? {} : { body: pull.body ?? "" },
		...pull.head.ref !== void 0 && pull.head.repo?.full_name === `${repository.owner.login}/${repository.name}` ? { branch: pull.head.ref } : {}
	};
}
// src/events.ts
/** The task of an event (docs.github.com, events that trigger workflows; webhook events and payloads); `home` is the repository where a payload names none, as that of a schedule. */
function taskOf(name, payload, home) {
	const event = payload;
	const { repository } = event;
	const place = repository ? {
		owner: repository.owner.login,
		repo: repository.name
	} : home;
	const branch = repository?.default_branch ?? "main";
	switch (name) {
		case "pull_request":
		case "pull_request_target": {
			const pull = toPullRequest(event);
			return typeof pull === "string" ? {
				kind: "nothing",
				why: pull
			} : {
				kind: "review",
				pull,
				isNews: event.action === void 0 || /^(?:opened|synchronize)$/.test(event.action)
			};
		}
		case "pull_request_review_thread": {
			const pull = toPullRequest({
				...event,
				action: void 0
			});
			return typeof pull === "string" ? {
				kind: "nothing",
				why: pull
			} : {
				kind: "review",
				pull,
				isNews: true
			};
		}
		case "pull_request_review_comment": {
			const { comment } = event;
			if (!(event.action === "created" && comment?.in_reply_to_id != null && comment.user?.type !== "Bot")) return {
				kind: "nothing",
				why: "Only answers of people in a thread are read."
			};
			const pull = toPullRequest({
				...event,
				action: void 0
			});
			return typeof pull === "string" ? {
				kind: "nothing",
				why: pull
			} : {
				kind: "review",
				pull,
				isNews: true
			};
		}
		case "issue_comment": {
			const { issue, comment, action } = event;
			if (!place || !issue || !comment) return {
				kind: "nothing",
				why: "The event tells of no comment."
			};
			return {
				kind: "answer",
				comment: {
					...place,
					number: issue.number,
					isPullRequest: issue.pull_request !== void 0,
					commentId: comment.id,
					author: comment.user?.login ?? "ghost",
					authorType: comment.user?.type ?? "User",
					body: comment.body ?? "",
					action: action ?? "created"
				},
				issueBody: issue.body ?? "",
				branch
			};
		}
		case "push":
			if (!place || event.after === void 0 || event.deleted) return {
				kind: "nothing",
				why: "The push brings no commit."
			};
			if (event.ref !== `refs/heads/${branch}`) return {
				kind: "nothing",
				why: "Only the default branch is repaired."
			};
			return {
				kind: "repair",
				target: {
					...place,
					branch,
					commit: event.after
				},
				...event.commits?.some(({ message }) => /listkeeper\/take-|Listkeeper: take/.test(message)) ? { landsTaken: true } : {}
			};
		case "schedule":
		case "workflow_dispatch": return place ? {
			kind: "sweep",
			target: place
		} : {
			kind: "nothing",
			why: "The event tells of no repository."
		};
		case "merge_group": return place && event.merge_group ? {
			kind: "merge-group",
			target: {
				...place,
				commit: event.merge_group.head_sha
			}
		} : {
			kind: "nothing",
			why: "Each pull request in the merge group was checked separately."
		};
		default: return {
			kind: "nothing",
			why: `There is nothing to do on \`${name}\`: listkeeper reviews pull requests, sweeps links and answers comments.`
		};
	}
}
export { reviewedActions as n, reviewPullRequest as r, taskOf as t };

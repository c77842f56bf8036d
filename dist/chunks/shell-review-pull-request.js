import { $r as toPlain, D as ConfigError, Jr as escapeMessage, N as reviewReport, Nr as positionOf, Pt as groupFindings, U as countFindings, Yr as escapeText, Yt as correctTogether, Zn as read, _t as ruleSettings, gr as enumerate, hr as counted, k as checkSources, mt as milliseconds, pr as pageUrl, qr as code, ur as compareFindings, vr as titleKey, yr as workOf } from "./shell-check.js";
import { _ as judgementsOf, a as admissionOf, b as titleOf, c as gatherFacts, d as mostEntries, g as factsOf, h as byAddress, l as withFacts, m as shiftDay, p as dayAt, r as makeLabel, s as quoted, u as asksAnything, v as roundedStars, x as worksAdded, y as shortened$1 } from "./shell-issues.js";
import { n as ask, t as GitHubError } from "./shell-client.js";
import { a as isOwnBranch } from "./shell-commits.js";
import { a as editComment, c as hasCheckRun, i as deleteComment, l as postReview, o as editReview, s as foldComments } from "./shell-write.js";
import { c as mayWrite, d as answeredMarks, f as isNamed, h as withoutAccepted, i as readPullRequest, l as readPermission, m as peopleToAsk, p as marksOf, s as readDeclined, t as autofixPullRequest, u as acceptedMarks } from "./shell-fix-pull-request.js";
import { o as moveToLines, t as composeReview } from "./shell-compose.js";
import { a as publishSkip, c as reconcile, d as summaryOf, i as publishFailure, l as standingOf, o as whyFailed, r as publishCheck, u as summaryBody } from "./shell-check-run.js";
import { a as findingsOf$1, c as placesIn, i as deadForms, n as checkPlaces, r as hrefOf } from "./shell-check-links.js";
import { a as whyOffHere, i as whyOff, n as sayRefused, r as offLabel } from "./shell-refusal-words.js";
import { n as readTextsAsFar, t as readTexts } from "./shell-texts.js";
import { a as removeLabel, i as readLabels, t as addLabels } from "./shell-labels.js";
import { t as parseConfig } from "./shell-load.js";
import { n as configPlaces } from "./shell-read-config.js";
import "./shell-config.js";
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
		about: nameOf$2(title),
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
function nameOf$2(title) {
	return title.trim() === "" ? "An entry" : escapeText(shortened$1(title, 80));
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
		`${cell$1(asked)}${exception === void 0 ? "" : ` (box ${cellCode(exception)})`}`,
		cell$1(found),
		results[result]
	]));
}
/** A cell holds no bar, not even inside a code span (GFM 4.10). */
function cell$1(text) {
	return escapeMessage(text.replaceAll("|", "¦"));
}
function cellCode(text) {
	return code(shortened$1(text.replaceAll("|", "¦"), 80));
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
		const names = same.slice(0, 3).map(({ about }) => about);
		const rest = same.length - names.length;
		return `- ${names.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}, ${requirement === "https" ? rules.https : rules[requirement].toLowerCase()}: ${escapeMessage(todo)}.`;
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
// src/admission/triage/closing.ts
/** Whether a proposal may be closed because it misses what the list asks, when, and what is said. What is unknown closes nothing. Pure. */
/** The case of a proposal for the requirements that the configuration names. */
function caseOf({ entries, proposal }, rules) {
	const isNamed = ({ requirement }) => rules.includes(requirement);
	const ofEntry = ({ answers }) => summed([...answers, ...proposal].filter(isNamed));
	if (entries.length === 0) return "unknown";
	const cases = entries.map(ofEntry);
	return cases.every((one) => one === "missed") ? "missed" : cases.includes("met") ? "met" : "unknown";
}
function summed(answers) {
	if (answers.some(({ result }) => result === "missed")) return "missed";
	return answers.some(({ result }) => result === "unknown") ? "unknown" : "met";
}
/** The hidden line in a summary of ours by which a later run finds the proposals that may be closed. */
const unmetMark = "<!-- listkeeper:1 unmet -->";
/** The details of a summary, with the hidden line where all that a proposal adds is known to miss one of the requirements. */
function withUnmet(details, admission, rules) {
	if (rules.length === 0 || !admission || caseOf(admission, rules) !== "missed") return details;
	return details === void 0 ? unmetMark : `${details}\n\n${unmetMark}`;
}
const pattern = /<!-- listkeeper:1 notice (told|closed|lifted|reopened) (\d{4}-\d{2}-\d{2}) -->\s*$/;
/** What a comment of ours says about closing; whose it is must be asked before it is believed. */
function readNotice(body) {
	const found = pattern.exec(body);
	return found ? {
		kind: found[1],
		day: found[2]
	} : void 0;
}
function withNotice(text, { kind, day }) {
	return `${text}\n\n<!-- listkeeper:1 notice ${kind} ${day} -->`;
}
/** A day on which something may be closed: so long after the notice, and after the last thing that its author did. */
function dueDay({ day }, { after, active }) {
	const last = dayAt(active);
	return shiftDay(last > day ? last : day, after, 1);
}
/** What its author is told before anything is closed. */
function toldBody({ author, admission, rules, day, after }) {
	return withNotice([
		`Thank you for the proposal${nameOf$1(author)}. As it is, it cannot be added:`,
		missesOf(admission, rules),
		`If that can change, push to this branch, and it is looked at again. Otherwise it is closed on ${shiftDay(day, after, 1)}, to keep the queue short; that is no judgement of the work. A maintainer who wants it to stay open says so here.`
	].join("\n\n"), {
		kind: "told",
		day
	});
}
/** The same comment when it is closed. */
function closedBody({ admission, rules, day }) {
	return withNotice([
		"Closed, because it does not meet what this list asks of new entries:",
		missesOf(admission, rules),
		"Once that has changed, it is opened again: push to the same branch, without rewriting what is there. I look from time to time. A maintainer can open it at any time."
	].join("\n\n"), {
		kind: "closed",
		day
	});
}
/** The same comment when nothing is to be closed any more, and when the proposal is open again. */
function liftedBody(kind, day) {
	return withNotice(kind === "lifted" ? "What this list asks is met now, so this stays open. Thank you!" : "What this list asks is met now, so this is open again. Thank you!", {
		kind,
		day
	});
}
const newPleasePattern = /<!-- listkeeper:1 new-please -->\s*$/;
/** What is said once where GitHub does not let us open it again. */
function newPleaseBody(author) {
	return `What this list asks is met now, thank you${nameOf$1(author)}! I could not open this one again, because its branch was rewritten or removed since. Please open a new pull request with the same change; it starts without a waiting time.\n\n<!-- listkeeper:1 new-please -->`;
}
/** Whether a comment of ours asks for a new pull request. */
function isNewPlease(body) {
	return newPleasePattern.test(body);
}
/** The deleted account has no name. */
function nameOf$1(author) {
	return author === "ghost" ? "" : `, ${escapeText(author)}`;
}
const mostRows$1 = 10;
/** A line for each requirement that was missed: what it is about, what was asked and what was found. */
function missesOf({ entries, proposal }, rules) {
	const isMissed = ({ requirement, result }) => result === "missed" && rules.includes(requirement);
	const rows = [...proposal.filter(isMissed).map((answer) => `- ${said(answer)}`), ...entries.flatMap(({ title, answers }) => answers.filter(isMissed).map((answer) => `- ${code(shortened(title))}: ${said(answer)}`))];
	const rest = rows.length - mostRows$1;
	return [...rows.slice(0, mostRows$1), ...rest > 0 ? [`- and ${rest} more`] : []].join("\n");
}
function said({ asked, found, todo }) {
	return `${escapeText(asked)} (found: ${escapeText(found)})${todo === void 0 ? "" : `. ${escapeText(todo)}`}`;
}
function shortened(title) {
	const letters = [...title.trim()];
	return letters.length <= 60 ? letters.join("") : `${letters.slice(0, 59).join("")}…`;
}
/** The requirements that were missed, for a line of the log. */
function missedWords({ entries, proposal }, rules) {
	const missed = [...proposal, ...entries.flatMap(({ answers }) => answers)].filter(({ result }) => result === "missed");
	return enumerate(new Set(missed.flatMap(({ requirement }) => rules.includes(requirement) ? [requirement] : [])));
}
// src/github/read.ts
const stateQuery = `query state($owner: String!, $repo: String!, $number: Int!, $threads: String, $reviews: String, $moreThreads: Boolean!, $moreReviews: Boolean!) {
  repository(owner: $owner, name: $repo) { pullRequest(number: $number) { headRefOid state
    reviews(first: 100, after: $reviews) @include(if: $moreReviews) { pageInfo { hasNextPage endCursor } nodes { fullDatabaseId id body isMinimized viewerDidAuthor } }
    reviewThreads(first: 100, after: $threads) @include(if: $moreThreads) { pageInfo { hasNextPage endCursor } nodes { id isOutdated isResolved resolvedBy { isViewer login } viewerCanResolve viewerCanUnresolve comments(first: 20) { totalCount nodes { fullDatabaseId id body isMinimized minimizedReason viewerDidAuthor author { login } } } } }
    comments(last: 100) @include(if: $moreReviews) { nodes { body viewerDidAuthor } }
  } }
}`;
/** The thread of a comment of listkeeper. What we resolve, we fold away as well: what is resolved and not folded, a person resolved. */
function toThread({ id, isOutdated, isResolved, resolvedBy, viewerCanResolve, viewerCanUnresolve }, isFixed) {
	const isByPerson = isResolved && (!isFixed || resolvedBy?.isViewer === false);
	const by = isByPerson ? resolvedBy?.login : void 0;
	return {
		id,
		isOutdated,
		isResolved,
		isByPerson,
		canResolve: viewerCanResolve,
		canUnresolve: viewerCanUnresolve,
		...by === void 0 ? {} : { resolvedBy: by }
	};
}
/** Reads the state of a pull request; only what this very token posted counts. @throws {GitHubError} */
async function readState(client, { owner, repo, number }, waiting) {
	const comments = [];
	const reviews = [];
	const answers = [];
	const cursor = {
		threads: null,
		reviews: null,
		moreThreads: true,
		moreReviews: true
	};
	for (;;) {
		const { repository } = await ask("reading earlier comments", waiting, () => client.graphql(stateQuery, {
			owner,
			repo,
			number,
			...cursor
		}));
		const pull = repository?.pullRequest;
		if (!pull) throw new GitHubError(404, "reading earlier comments", `there is no pull request ${number}`);
		for (const review of pull.reviews?.nodes ?? []) if (review?.viewerDidAuthor && review.fullDatabaseId !== null) reviews.push({
			id: Number(review.fullDatabaseId),
			nodeId: review.id,
			body: review.body,
			isMinimized: review.isMinimized
		});
		for (const comment of pull.comments?.nodes ?? []) if (comment?.viewerDidAuthor) answers.push(comment.body);
		for (const thread of pull.reviewThreads?.nodes ?? []) {
			const [first, ...rest] = thread?.comments.nodes ?? [];
			if (!first?.viewerDidAuthor || first.fullDatabaseId === null) continue;
			const replies = rest.flatMap((reply) => reply && !reply.viewerDidAuthor ? [{
				author: reply.author?.login,
				body: reply.body
			}] : []);
			const hasReplies = replies.length > 0;
			const { id: nodeId, body, isMinimized, minimizedReason } = first;
			const isFixed = isMinimized && minimizedReason?.toLowerCase() === "resolved";
			comments.push({
				id: Number(first.fullDatabaseId),
				nodeId,
				body,
				isMinimized,
				isFixed,
				hasReplies,
				...hasReplies ? { replies } : {},
				thread: toThread(thread, isFixed)
			});
		}
		cursor.moreThreads = pull.reviewThreads?.pageInfo.hasNextPage ?? false;
		cursor.moreReviews = pull.reviews?.pageInfo.hasNextPage ?? false;
		cursor.threads = pull.reviewThreads?.pageInfo.endCursor ?? cursor.threads;
		cursor.reviews = pull.reviews?.pageInfo.endCursor ?? cursor.reviews;
		if (!cursor.moreThreads && !cursor.moreReviews) return {
			head: pull.headRefOid,
			isOpen: pull.state === "OPEN",
			comments,
			reviews,
			answers
		};
	}
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
// src/commands/links/check-new-links.ts
/** Somebody waits for the review: after this time it says what it knows by then. */
const longest$1 = 12e4;
/** The maximum of new addresses that one review checks: one pull request must not cause a hundred thousand requests. */
const most = 300;
const none = {
	findings: [],
	unconfirmed: [],
	judgements: [],
	links: [],
	notes: []
};
/** Judges the links of the lists that a change leaves behind; without new links nothing is opened. */
async function checkNewLinks({ report, reviewed, config, which, known: told }, { open, githubToken, pauses }) {
	const known = new Set([...reviewed.before, ...reviewed.originals].flatMap(({ reading }) => placesIn({
		path: "",
		reading
	})).map(hrefOf));
	const places = report.files.flatMap(placesIn);
	const isNew = (place) => !known.has(hrefOf(place));
	const wanted = which === "all" ? places : places.filter(isNew);
	if (wanted.length === 0) return none;
	const { asked, left } = firstOf(wanted);
	const web = await open();
	try {
		const { run, links, notes } = await checkPlaces(asked, web, {
			config: {
				...config.links,
				archive: false
			},
			deadline: Math.min(longest$1, milliseconds(config.links.deadline)),
			...githubToken === void 0 ? {} : { githubToken },
			...pauses ? { pauses } : {},
			...told ? { known: told } : {}
		});
		const byUrl = new Map(run.judgements.map((judgement) => [judgement.url, judgement]));
		return {
			findings: asked.flatMap((place) => sayOf(place, byUrl.get(hrefOf(place)), isNew(place))),
			unconfirmed: wanted.filter((place) => isUnconfirmed(byUrl.get(hrefOf(place)))).flatMap(unconfirmedFindings),
			judgements: run.judgements,
			links,
			notes: left === 0 ? notes : [...notes, `${left} more links were not checked, because one review checks at most ${most}.`]
		};
	} finally {
		await web.close();
	}
}
/** The places of the first addresses, and how many addresses are left. */
function firstOf(places) {
	const all = [...new Set(places.map(hrefOf))];
	const first = new Set(all.slice(0, most));
	return {
		asked: places.filter((place) => first.has(hrefOf(place))),
		left: all.length - first.size
	};
}
/** What is reported to the author of the change. What registries know of a work that exists is in the table of new entries. */
function sayOf(place, judgement, introduced) {
	if (!judgement) return [];
	const moves = judgement.via === "http" ? 0 : 2;
	return findingsOf$1(judgement, place, moves).flatMap((finding) => {
		return /^(?:dead|suspect) |^(?:retracted|withdrawn|other title)$/.test(finding.form) || finding.form === "moved" && finding.fix ? [{
			...finding,
			introduced
		}] : [];
	});
}
function isUnconfirmed(judgement) {
	return judgement === void 0 || judgement.verdict.kind === "unknown" || judgement.verdict.kind === "blocked";
}
/** Everything that a link may have been said to be before. */
function unconfirmedFindings(place) {
	return deadForms.map((form) => ({
		rule: "link-alive",
		severity: "info",
		path: place.path,
		place: place.place,
		message: "",
		url: "",
		form
	}));
}
// src/admission/findings.ts
const help = pageUrl("docs/entry-requirements.md");
/** A finding for each requirement that an entry, or the proposal, is known to miss. */
function admissionFindings({ entries, proposal }, { added, severity, readings, most }) {
	const works = worksAdded(added);
	const say = (answer, work, message) => {
		const reading = readings.get(work.path);
		return reading ? [toFinding(answer, work, {
			reading,
			severity,
			message
		})] : [];
	};
	return works.flatMap((work, index) => {
		return [...proposal.filter(({ requirement }) => requirement === "entries" ? index === most : index === 0).flatMap((answer) => answer.sentence === void 0 ? [] : say(answer, work, answer.sentence)), ...(entries[index]?.answers ?? []).flatMap((answer) => answer.sentence === void 0 ? [] : say(answer, work, `${nameOf(work)} ${answer.sentence}`))];
	});
}
function toFinding({ requirement, key }, { path, entry }, { reading, severity, message }) {
	const { lines, toGiven } = reading;
	return {
		rule: "entry-requirements",
		severity,
		path,
		place: positionOf(lines, {
			start: toGiven(entry.place.start),
			end: toGiven(entry.place.end)
		}),
		message,
		url: help,
		form: requirement,
		introduced: true,
		evidence: `The configuration of this list requires that (\`${placeOf(key)}\`); a maintainer can make an exception`
	};
}
/** The key of the form of 0.1 as it is; of the others their part of the configuration, which several findings of an entry share. */
function placeOf(key) {
	const [part = "", name = "", ...rest] = key.split(".");
	return rest.length > 0 || part === "proposal" ? part : `${part}.${name}`;
}
function nameOf({ entry }) {
	const title = titleOf(entry);
	return title.trim() === "" ? "This entry" : quoted(title);
}
// src/github/admission/template.ts
/** Reads the template for descriptions of pull requests at a commit, from the places where GitHub looks for it. */
/** The places, in GitHub's own order, in the cases that people write (docs.github.com, "Creating a pull request template for your repository"). */
const places = [
	".github/",
	"",
	"docs/"
].flatMap((folder) => ["PULL_REQUEST_TEMPLATE.md", "pull_request_template.md"].map((name) => `${folder}${name}`));
/** Its text; null where there is none at these places, undefined where nobody could tell. One request. */
async function readTemplate(client, repo, commit, waiting) {
	try {
		const found = (await readTextsAsFar(client, repo, places.map((path) => ({
			commit,
			path
		})), waiting)).find(({ kind }) => kind !== "absent");
		if (!found) return null;
		return found.kind === "text" ? found.text : void 0;
	} catch (error) {
		if (!(error instanceof GitHubError)) throw error;
		return;
	}
}
// src/github/read-proposals.ts
/** Open pull requests that are looked at, the newest, and files of theirs that are read. */
const mostPulls = 30;
const mostFiles = 20;
/** A longer text comes cut off and would take a request of its own; and all texts of one answer are to be no more than this. */
const longestList = 5e5;
const longestAnswer = 4e6;
const pullsQuery = `query proposals($owner: String!, $repo: String!, $base: String!) { repository(owner: $owner, name: $repo) {
  pullRequests(states: OPEN, baseRefName: $base, first: ${mostPulls}, orderBy: { field: CREATED_AT, direction: DESC }) {
    nodes { number headRefOid baseRefOid files(first: 100) { nodes { path } } } } } }`;
/** Open pull requests to the same branch that are older than this one and change one of the lists, with their texts of these. @throws {GitHubError} */
async function readProposals(client, { owner, repo, number, base }, lists, waiting) {
	const small = lists.filter(({ size }) => size <= longestList);
	if (small.length === 0) return [];
	const { repository } = await ask("reading the open pull requests", waiting, () => client.graphql(pullsQuery, {
		owner,
		repo,
		base
	}));
	const wanted = fitting((repository?.pullRequests.nodes ?? []).flatMap((pull) => pull && pull.number < number ? [pull] : []), small);
	if (wanted.length === 0) return [];
	const texts = await readTextsAsFar(client, {
		owner,
		repo
	}, wanted, waiting);
	return [...Map.groupBy(wanted.keys(), (index) => wanted[index].pull)].map(([pull, indexes]) => ({
		number: pull.number,
		base: pull.baseRefOid,
		texts: new Map(indexes.flatMap((index) => pair(wanted[index].path, texts[index])))
	}));
}
/** The lists as they were on the base branch when each proposal was last changed. One request. @throws {GitHubError} */
async function readBefore(client, repo, proposals, waiting) {
	const wanted = proposals.flatMap((proposal) => [...proposal.texts.keys()].map((path) => ({
		commit: proposal.base,
		path,
		proposal
	})));
	if (wanted.length === 0) return [];
	const texts = await readTextsAsFar(client, repo, wanted, waiting);
	return proposals.map((proposal) => ({
		...proposal,
		before: new Map(wanted.flatMap((one, index) => one.proposal === proposal ? pair(one.path, texts[index]) : []))
	}));
}
function pair(path, text) {
	return text?.kind === "text" ? [[path, text.text]] : [];
}
/** The files to read, those of the newest pull requests first, as many as have room in one answer. */
function fitting(pulls, lists) {
	const wanted = [];
	let length = 0;
	for (const pull of pulls) for (const { path, size } of lists) {
		if (!pull.files?.nodes?.some((file) => file?.path === path)) continue;
		length += size;
		if (wanted.length === mostFiles || length > longestAnswer) return wanted;
		wanted.push({
			commit: pull.headRefOid,
			path,
			pull
		});
	}
	return wanted;
}
// src/review/change/already-proposed.ts
/** Which new entries an older open pull request proposes too: by what their links identify, never by likeness of titles. Pure. */
/** Each new entry with each older proposal that adds its work, the oldest first. A work of the base branch is proposed by nobody. */
function alreadyProposed({ number, added, base, proposals }) {
	const works = worksAdded(added).flatMap((one) => {
		const work = workOf(one.entry);
		return work === void 0 ? [] : [{
			one,
			work
		}];
	});
	const older = proposals.filter((proposal) => proposal.number < number).sort((a, b) => a.number - b.number);
	if (works.length === 0 || older.length === 0) return [];
	const standing = worksIn(base);
	const brought = older.map((proposal) => ({
		number: proposal.number,
		works: worksBrought(proposal)
	}));
	return works.flatMap(({ one, work }) => standing.has(work) ? [] : brought.flatMap((other) => other.works.has(work) ? [{
		added: one,
		number: other.number
	}] : []));
}
/** The works that a proposal adds to the lists. */
function worksBrought({ texts, before }) {
	return worksIn(texts).difference(before ? worksIn(before) : /* @__PURE__ */ new Set());
}
function worksIn(texts) {
	return new Set([...texts].flatMap(([path, text]) => read(text, path).document.entries.flatMap((entry) => workOf(entry) ?? [])));
}
/** Most titles that one line names. */
const mostNamed = 3;
/** A line for the summary for each closed pull request whose works were declined. */
function declinedLines(declined) {
	return [...Map.groupBy(declined, ({ number }) => number)].map(([number, same]) => {
		return `- ${namesOf(same.map(({ added }) => added))} ${same.length === 1 ? "was" : "were"} proposed before in #${number}, which a maintainer closed. If something has changed since then, please say what.`;
	});
}
function namesOf(entries) {
	const names = entries.slice(0, mostNamed).map(({ entry }) => `*${escapeText(shortened$1(titleOf(entry), 100))}*`);
	const rest = entries.length - names.length;
	return enumerate(rest > 0 ? [...names, `${rest} more`] : names);
}
/** A line for the summary for each older pull request, with the entries that it was the first to propose. GitHub makes a link of its number, and notes it there. */
function proposedLines(proposed) {
	const first = /* @__PURE__ */ new Map();
	for (const { added, number } of proposed) if (number < (first.get(added) ?? Number.POSITIVE_INFINITY)) first.set(added, number);
	return [...Map.groupBy(first.keys(), (added) => first.get(added))].sort(([a], [b]) => a - b).map(([number, entries]) => {
		return `- ${namesOf(entries)} ${entries.length === 1 ? "is" : "are"} already proposed in #${number}.`;
	});
}
// src/review/comment/entry-table.ts
/** Most rows of the table. */
const mostRows = 20;
/** Longest text of a cell, in characters. */
const longest = 100;
/** Who owns a project is a fact for maintainers and not for everybody: no column says it. */
const headings = [
	"Title by the registry",
	"Year",
	"Stars",
	"Made",
	"Last push",
	"Licence",
	"State"
];
/**
* The table as Markdown; undefined where nothing is known. It holds only entries and columns of which something is known,
* and says the same from day to day: stars are rounded down, days are months.
*/
function contextTable({ entries, judgements }) {
	const known = byAddress(judgements);
	const rows = entries.flatMap((one) => rowOf(one, known) ?? []);
	if (rows.length === 0) return void 0;
	const shown = rows.slice(0, mostRows);
	const columns = headings.flatMap((heading, index) => shown.some(({ cells }) => cells[index] !== "") ? [{
		heading,
		index
	}] : []);
	const line = (cells) => `| ${cells.join(" | ")} |`;
	const table = [
		line(["Entry", ...columns.map(({ heading }) => heading)]),
		`|${"---|".repeat(columns.length + 1)}`,
		...shown.map(({ entry, cells }) => line([entry, ...columns.map(({ index }) => cells[index])]))
	];
	const left = rows.length - shown.length;
	const notes = [columns.some(({ heading }) => heading === "Stars") ? "Stars are rounded down." : "", left === 0 ? "" : `${left} more new ${left === 1 ? "entry is" : "entries are"} not shown.`].filter((note) => note !== "");
	return [
		"<details><summary>About the new entries</summary>",
		table.join("\n"),
		notes.join(" "),
		"</details>"
	].filter((part) => part !== "").join("\n\n");
}
/** A row; undefined where nothing is known of the entry. */
function rowOf({ entry }, known) {
	const judged = judgementsOf(entry, known);
	const facts = factsOf(judged);
	const cells = [
		titleCell(entry.title, facts.title),
		facts.year === void 0 ? "" : String(facts.year),
		facts.stars === void 0 ? "" : roundedStars(facts.stars),
		monthOf(facts.created),
		monthOf(facts.pushed),
		facts.license === void 0 && facts.unlicensed ? "none" : cell(facts.license ?? ""),
		stateCell(facts)
	];
	if (cells.every((one) => one === "")) return void 0;
	return {
		entry: cell(titleOf(entry)),
		cells
	};
}
function monthOf(day) {
	return /^\d{4}-\d{2}/.exec(day ?? "")?.[0] ?? "";
}
/** The registry's title where it tells more than the entry's own. */
function titleCell(own, title) {
	if (title === void 0) return "";
	return titleKey(own) === titleKey(title) ? "the same" : cell(title);
}
function stateCell({ archived, deprecated, retracted, withdrawn, published }) {
	return [
		retracted ? "retracted" : "",
		withdrawn ? "withdrawn" : "",
		archived ? "archived" : "",
		deprecated === void 0 ? "" : "deprecated",
		published === void 0 ? "" : cell(`published as ${published}`)
	].filter((state) => state !== "").join(", ");
}
function cell(text) {
	return escapeText(shortened$1(text, longest));
}
// src/github/admission/declined.ts
/** Finds closed pull requests that speak of a work, and who closed them: what was declined once is worth knowing when it comes again. */
/** Searches in one query, and proposals looked at for each. */
const mostNames = 5;
const mostFound = 5;
const closedFields = `... on PullRequest { number headRefOid baseRefOid author { __typename login }
  files(first: 100) { nodes { path } }
  timelineItems(last: 1, itemTypes: [CLOSED_EVENT]) { nodes { ... on ClosedEvent { actor { __typename login } } } }
  comments(last: 30) { nodes { viewerDidAuthor body } } }`;
/** Closed proposals whose words hold one of some names, each once, the newest first. One request (docs.github.com/search-github, "Searching issues and pull requests"). @throws {GitHubError} */
async function searchClosed(client, { owner, repo }, names, waiting) {
	const phrases = [...new Set(names.map(phraseOf))].filter((phrase) => phrase.length > 1).slice(0, mostNames);
	if (phrases.length === 0) return [];
	const variables = Object.fromEntries(phrases.map((phrase, index) => [`q${index}`, `repo:${owner}/${repo} is:pr is:closed is:unmerged "${phrase}"`]));
	const fields = phrases.map((_, index) => `s${index}: search(type: ISSUE, first: ${mostFound}, query: $q${index}) { nodes { ${closedFields} } }`);
	const query = `query closed(${phrases.map((_, index) => `$q${index}: String!`).join(", ")}) { ${fields.join(" ")} }`;
	const found = await ask("searching closed pull requests", waiting, () => client.graphql(query, variables));
	const all = Object.values(found).flatMap((one) => one?.nodes ?? []);
	return [...new Map(all.flatMap((one) => one?.number === void 0 ? [] : [[one.number, toClosed(one.number, one)]])).values()].sort((a, b) => b.number - a.number);
}
/** A name as a phrase: GitHub takes 256 characters in all, and a quotation mark would end the phrase. */
function phraseOf(name) {
	return name.replace(/[^\p{L}\p{N}.+#/_-]+/gu, " ").trim().slice(0, 80).trim();
}
function toClosed(number, { headRefOid, baseRefOid, author, files, timelineItems, comments }) {
	const actor = timelineItems.nodes?.[0]?.actor;
	return {
		number,
		head: headRefOid,
		base: baseRefOid,
		author: author?.login,
		closedBy: actor?.__typename === "User" ? actor.login : void 0,
		said: (comments.nodes ?? []).flatMap((one) => one?.viewerDidAuthor ? [one.body] : []),
		paths: (files?.nodes ?? []).flatMap((file) => file?.path ?? [])
	};
}
// src/commands/pull-request/declined-before.ts
/** Which works of a proposal were proposed before and declined by a maintainer. What cannot be found out is not said. */
/** Each new entry with the newest closed proposal of its work that a maintainer declined. Nothing is asked where the list asks nothing of proposals. */
async function declinedBefore(ports, pull, added, config) {
	const { labels, close, remind } = config.triage;
	const isAsked = asksAnything(config) || labels || close.rules.length > 0 || remind !== void 0 || Object.keys(config.decline).length > 0;
	if (config.proposal["declined-before"] === "off" || !isAsked) return [];
	const works = worksAdded(added).flatMap((one) => {
		const work = workOf(one.entry);
		return work === void 0 ? [] : [{
			added: one,
			work
		}];
	});
	if (works.length === 0) return [];
	try {
		const paths = [...new Set(works.map((one) => one.added.path))];
		const names = works.map((one) => titleOf(one.added.entry));
		const closed = (await searchClosed(ports.client, pull, names, ports)).filter((one) => one.number !== pull.number && one.paths.some((path) => paths.includes(path)) && mayBeDeclined(one));
		if (closed.length === 0) return [];
		const brought = await readWorks(ports, pull, closed, paths);
		const same = closed.flatMap((one) => {
			const own = works.filter(({ work }) => brought.get(one)?.has(work));
			return own.length > 0 ? [{
				one,
				own
			}] : [];
		});
		const proposed = [];
		const may = /* @__PURE__ */ new Map();
		for (const { one, own } of same.slice(0, mostAsked)) {
			if (!await isDeclined(ports, pull, one, may)) continue;
			for (const { added: entry } of own) if (!proposed.some((known) => known.added === entry)) proposed.push({
				added: entry,
				number: one.number
			});
		}
		return proposed;
	} catch (error) {
		if (!(error instanceof GitHubError)) throw error;
		ports.log(`Closed pull requests were not looked at: ${error.message}`);
		return [];
	}
}
/** Closed proposals of the same work whose closers are asked for. */
const mostAsked = 5;
function mayBeDeclined({ author, closedBy, said }) {
	return closedBy !== void 0 && closedBy !== author || said.some((body) => readDeclined(body) !== void 0);
}
/** Whether a person with write access closed it, or had us decline it; our own closings of what misses the rules are none. */
async function isDeclined(ports, pull, { closedBy, author, said }, may) {
	if (said.some((body) => readDeclined(body) !== void 0)) return true;
	if (closedBy === void 0 || closedBy === author) return false;
	const known = may.get(closedBy) ?? mayWrite(await readPermission(ports.client, pull, closedBy, ports));
	may.set(closedBy, known);
	return known;
}
/** The works that each of some proposals added to the lists; two texts a file, in one request. */
async function readWorks(ports, pull, closed, paths) {
	const wanted = closed.flatMap((one) => one.paths.filter((path) => paths.includes(path)).flatMap((path) => [one.head, one.base].map((commit) => ({
		commit,
		path,
		one
	}))));
	const texts = await readTextsAsFar(ports.client, pull, wanted, ports);
	const at = (one, commit) => new Map(wanted.flatMap((place, index) => {
		const text = texts[index];
		return place.one === one && place.commit === commit && text?.kind === "text" ? [[place.path, text.text]] : [];
	}));
	return new Map(closed.map((one) => [one, worksBrought({
		texts: at(one, one.head),
		before: at(one, one.base)
	})]));
}
// src/commands/pull-request/entry-context.ts
/** What a maintainer wants to know about the new entries of a pull request: what registries say, what the list requires, who proposed them before. */
/** The context of the new entries. Without new entries it asks GitHub nothing; where GitHub fails, only the lines are missing. */
async function entryContext(ports, request) {
	const { added, judgements = [] } = request;
	if (added.length === 0) return {
		lines: [],
		findings: []
	};
	const table = contextTable({
		entries: worksAdded(added),
		judgements
	});
	const admission = await admissionFor(ports, request);
	if (request.onlyAdmission) return {
		lines: [],
		findings: findingsOf(admission, request),
		...admission ? { admission } : {}
	};
	return {
		lines: [...proposedLines(await proposedBefore(ports, request)), ...declinedLines(await declinedBefore(ports, request.pull, added, request.config))],
		findings: findingsOf(admission, request),
		...table === void 0 ? {} : { table },
		...admission ? { admission } : {}
	};
}
/** What the list asks of the new entries and of the proposal; undefined where it asks nothing, or `entry-requirements` is off. */
async function admissionFor(ports, request) {
	const { pull, added, files, config, judgements = [], tip, now } = request;
	if (severityOf(config) === "off") return void 0;
	const sections = sectionsOf(files);
	const { author, title, body } = pull;
	const template = config.proposal.checklist && tip !== void 0 ? await readTemplate(ports.client, pull, tip, ports) : void 0;
	return admissionOf({
		added,
		sections,
		judgements,
		config,
		author,
		title,
		body,
		template,
		now
	});
}
/** What registries know of the new entries as far as the list asks for it; nothing where it asks nothing. */
async function askForFacts(ports, { added, files, config, tools, now }) {
	const entries = worksAdded(added);
	if (config.require === void 0 || severityOf(config) === "off" || entries.length === 0) return /* @__PURE__ */ new Map();
	return gatherFacts(ports, {
		entries,
		sections: sectionsOf(files),
		config,
		tools,
		now
	});
}
function sectionsOf(files) {
	return new Map(files.map(({ path, reading }) => [path, reading.document.sections]));
}
function findingsOf(admission, { added, files, config }) {
	const severity = severityOf(config);
	if (!admission || severity === "off") return [];
	return admissionFindings(admission, {
		added,
		severity,
		readings: new Map(files.map(({ path, reading }) => [path, reading])),
		most: mostEntries(config)?.most
	});
}
/** The severity under `rules`, a warning where none is said. */
function severityOf(config) {
	const [level = "on"] = ruleSettings(config)["entry-requirements"] ?? [];
	return level === "on" ? "warning" : level;
}
/** The new entries that older open pull requests propose too; what such a one only has because its branch is old does not count. */
async function proposedBefore(ports, { pull, added, base }) {
	const { client } = ports;
	const paths = [...new Set(added.flatMap(({ path, entry }) => entry.identifiers.length > 0 ? [path] : []))];
	const wanted = {
		number: pull.number,
		added,
		base
	};
	try {
		const proposals = await readProposals(client, pull, paths.map((path) => ({
			path,
			size: base.get(path)?.length ?? 0
		})), ports);
		const found = new Set(alreadyProposed({
			...wanted,
			proposals
		}).map(({ number }) => number));
		const matching = proposals.filter(({ number }) => found.has(number));
		return alreadyProposed({
			...wanted,
			proposals: await readBefore(client, pull, matching, ports)
		});
	} catch (error) {
		if (!(error instanceof GitHubError)) throw error;
		ports.log(`Other open pull requests were not looked at: ${error.message}`);
		return [];
	}
}
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
// src/commands/pull-request/settled.ts
/** What people settled on a pull request: whether those who resolved threads may write is asked of GitHub. */
const nothingSettled = {
	accepted: [],
	answered: []
};
/** Reads what is settled; a request for each person who may have accepted something. @throws {GitHubError} */
async function readSettled(ports, pull, state) {
	const writers = /* @__PURE__ */ new Set();
	for (const login of peopleToAsk(state)) if (mayWrite(await readPermission(ports.client, pull, login, ports))) writers.add(login);
	return {
		accepted: acceptedMarks(state, writers),
		answered: answeredMarks(state, pull.author)
	};
}
/** The report without what is accepted; `accepted`: what this run accepts, because all of it is to be. */
function settle(report, { accepted, acceptAll }) {
	const now = acceptAll ? report.files.flatMap(marksOf) : [];
	const all = [...accepted, ...now];
	return {
		report: {
			...report,
			files: report.files.map((file) => withoutAccepted(file, all))
		},
		accepted: now
	};
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
		requirements: context.admission && admissionTable(context.admission, isHeld(report)),
		details: withUnmet(context.table, isHeld(report) ? context.admission : void 0, config.triage.close.rules),
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
		isHeld: isHeld(report),
		things: said.things,
		isPartial: (said.unjudged ?? []).length > 0,
		touchesOthers: (report.facts?.changes ?? 0) + (report.facts?.removes ?? 0) > 0
	});
	return context.admission ? {
		...outcome,
		admission: context.admission
	} : outcome;
}
/** Whether something that the list asks is still held against the pull request: what a person with write access accepted is not. */
function isHeld({ files }) {
	return files.some(({ findings }) => findings.some(({ rule, introduced }) => rule === "entry-requirements" && introduced));
}
/** What the list asks of a pull request and its entries, answered anew and without a word; undefined where it is left alone or could not be read. @throws {GitHubError} */
async function judgeAdmission(ports, pull, options) {
	const read = await readPullRequest(ports, pull, (config) => whySkipped(config, pull));
	if (read.kind !== "read" || (read.report.unjudged ?? []).length > 0) return void 0;
	const { context, report } = await lookFurther(ports, pull, read, {
		which: "none",
		onlyAdmission: true,
		...options
	});
	if (!isHeld(report)) return context.admission;
	return isHeld(settle(report, {
		...await readSettled(ports, pull, await readState(ports.client, pull, ports)),
		acceptAll: false
	}).report) ? context.admission : void 0;
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
/** What takes more than the texts: whether new links answer, and what is known of new entries. */
async function lookFurther(ports, pull, { report, reviewed, changes, config, comparison }, { links, now, which = config.review.links, onlyAdmission }) {
	const { files } = report;
	const asked = await askForFacts(ports, {
		added: reviewed.added,
		files,
		config,
		tools: links,
		now
	});
	const found = links && which !== "none" ? await checkNewLinks({
		report,
		reviewed,
		config,
		which,
		known: asked
	}, links) : void 0;
	const context = await entryContext(ports, {
		pull,
		added: reviewed.added,
		files,
		config,
		base: new Map(changes.map(({ path, before, tip }) => [path, tip ?? before ?? ""])),
		judgements: withFacts(asked, found?.judgements ?? []),
		tip: comparison.tip,
		...now ? { now: now() } : {},
		...onlyAdmission ? { onlyAdmission } : {}
	});
	const further = [...found?.findings ?? [], ...context.findings];
	for (const note of found?.notes ?? []) ports.log(note);
	return {
		report: withFindings(found ? withLinks(report, found) : report, further),
		context,
		unconfirmed: found?.unconfirmed ?? []
	};
}
function withLinks(report, { links, notes }) {
	return {
		...report,
		notes: [...report.notes, ...notes],
		links
	};
}
/** The report with further findings, each corrected together with what else is to be corrected in its entry. */
function withFindings(report, further) {
	if (further.length === 0) return report;
	const files = report.files.map((file) => {
		const own = further.filter(({ path }) => path === file.path);
		if (own.length === 0) return file;
		const all = [...file.findings, ...own].sort(compareFindings);
		return {
			...file,
			findings: own.some(({ fix }) => fix) ? correctTogether(file.reading, all) : all
		};
	});
	return {
		...report,
		files
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
function whySkipped(config, { author, labels, isDraft }) {
	const off = whyOff(config);
	if (off !== void 0) return off;
	const { skip, post } = config.review;
	if (post === "none") return "reviews are turned off in the configuration (review.post: none)";
	if (isDraft && skip.drafts) return "it is a draft";
	if (skip.authors.includes(author)) return `the configuration skips pull requests by ${author}`;
	const label = labels.find((name) => skip.labels.includes(name));
	return label === void 0 ? void 0 : `it has the label ${label}`;
}
export { caseOf as a, isNewPlease as c, newPleaseBody as d, readNotice as f, labels as i, liftedBody as l, unmetMark as m, reviewPullRequest as n, closedBody as o, toldBody as p, isDecidedByPeople as r, dueDay as s, judgeAdmission as t, missedWords as u };

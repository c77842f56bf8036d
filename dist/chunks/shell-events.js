import { An as toPlain, At as groupFindings, E as ConfigError, En as escapeText, H as countFindings, Hr as pageUrl, Jt as correctTogether, Kt as enumerate, M as reviewReport, O as checkSources, Pr as positionOf, Tn as code, _n as workOf, an as isTranslation, ar as read, dt as milliseconds, gn as titleKey, mt as ruleSettings, zr as compareFindings } from "./shell-check.js";
import { n as ask, t as GitHubError } from "./shell-client.js";
import { A as isOwnBranch, n as configPlaces } from "./shell-read-config.js";
import { _ as foldComments, a as publishSkip, c as reconcile, d as summaryOf, g as editReview, h as editComment, i as publishFailure, l as standingOf, m as deleteComment, o as whyFailed, r as publishCheck, u as summaryBody, v as hasCheckRun, y as postReview } from "./shell-check-run.js";
import { o as moveToLines, t as composeReview } from "./shell-compose.js";
import { a as readPermission, c as answeredMarks, d as peopleToAsk, f as withoutAccepted, i as mayWrite, l as isNamed, r as readPullRequest, s as acceptedMarks, t as autofixPullRequest, u as marksOf } from "./shell-fix-pull-request.js";
import { a as findingsOf$1, c as placesIn, i as deadForms, n as checkPlaces, r as hrefOf } from "./shell-check-links.js";
import { i as whyOffHere, r as whyOff } from "./shell-refusal-words.js";
import { n as readTextsAsFar, t as readTexts } from "./shell-texts.js";
import { t as parseConfig } from "./shell-load.js";
import "./shell-config.js";
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
async function checkNewLinks({ report, reviewed, config, which }, { open, githubToken, pauses }) {
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
			...pauses ? { pauses } : {}
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
// src/review/change/new-entries.ts
/** The entries that count as contributions, in the order of the text: no details below another new entry, no second file's copy of a work. */
function worksAdded(added) {
	const paths = [...new Set(added.map(({ path }) => path))];
	const originals = [...paths].sort((a, b) => Number(isTranslation(a, paths)) - Number(isTranslation(b, paths)));
	const seen = /* @__PURE__ */ new Set();
	return originals.flatMap((path) => {
		const own = added.filter((one) => one.path === path);
		const top = Math.min(...own.map(({ entry }) => entry.depth));
		return own.filter(({ entry }) => {
			const key = workOf(entry) ?? titleKey(entry.title);
			if (entry.depth > top || key !== "" && seen.has(key)) return false;
			seen.add(key);
			return true;
		});
	});
}
/** What an entry is called: its title, else its first address. */
function titleOf({ title, links }) {
	return title || (links[0]?.url ?? "");
}
/** Judgements by the address that was checked. */
function byAddress(judgements) {
	return new Map(judgements.map((judgement) => [judgement.url, judgement]));
}
/** The judgements of an entry's links, in the order of the text. */
function judgementsOf({ links }, known) {
	return links.flatMap(({ url }) => URL.canParse(url) ? known.get(new URL(url).href) ?? [] : []);
}
const works = [
	"doi",
	"arxiv",
	"pubmed",
	"openreview"
];
/**
* What registries say of an entry: of its first paper what papers have, of its first project what projects have. Facts of
* further links are not mixed in: the stars of one project and the licence of another say nothing of either.
*/
function factsOf(judgements) {
	const answered = judgements.filter(({ facts }) => facts !== void 0);
	const work = answered.find(({ via }) => works.includes(via))?.facts;
	const project = (answered.find(({ via }) => via === "github") ?? answered.find(({ via }) => !works.includes(via)))?.facts;
	if (!work) return project ?? {};
	const { title: _, ...rest } = project ?? {};
	return {
		...rest,
		...work
	};
}
/** Whether a login owns a page on GitHub that an entry links or that its links have moved to: a repository, a gist or a site. */
function isOwnedBy(login, { links }, judgements) {
	const moved = judgements.flatMap(({ verdict }) => verdict.kind === "moved" ? verdict.to : []);
	return [...links.map(({ url }) => url), ...moved].some((url) => ownerOf(url) === login.toLowerCase());
}
function ownerOf(address) {
	if (!URL.canParse(address)) return void 0;
	const { hostname, pathname } = new URL(address);
	return /^([a-z\d-]+)\.github\.io$/.exec(hostname)?.[1] ?? (/^(?:www\.|gist\.)?github\.com$/.test(hostname) ? pathname.split("/")[1]?.toLowerCase() || void 0 : void 0);
}
/** A number of stars that stays the same from day to day: two digits of it, rounded down. */
function roundedStars(stars) {
	if (stars < 10) return "fewer than 10";
	const step = 10 ** Math.max(1, Math.floor(Math.log10(stars)) - 1);
	const rounded = Math.floor(stars / step) * step;
	if (rounded < 1e3) return String(rounded);
	return rounded < 1e6 ? `${rounded / 1e3}k` : `${rounded / 1e6}M`;
}
/** A text of at most so many characters, for a cell or a name. */
function shortened(text, most) {
	const flat = [...text.replace(/\s+/g, " ").trim()];
	return flat.length <= most ? flat.join("") : `${flat.slice(0, most - 1).join("").trimEnd()}…`;
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
	const brought = older.map(({ number: other, texts, before }) => {
		const known = before ? worksIn(before) : /* @__PURE__ */ new Set();
		return {
			number: other,
			works: worksIn(texts).difference(known)
		};
	});
	return works.flatMap(({ one, work }) => standing.has(work) ? [] : brought.flatMap((other) => other.works.has(work) ? [{
		added: one,
		number: other.number
	}] : []));
}
function worksIn(texts) {
	return new Set([...texts].flatMap(([path, text]) => read(text, path).document.entries.flatMap((entry) => workOf(entry) ?? [])));
}
/** Most titles that one line names. */
const mostNamed = 3;
/** A line for the summary for each older pull request, with the entries that it was the first to propose. GitHub makes a link of its number, and notes it there. */
function proposedLines(proposed) {
	const first = /* @__PURE__ */ new Map();
	for (const { added, number } of proposed) if (number < (first.get(added) ?? Number.POSITIVE_INFINITY)) first.set(added, number);
	return [...Map.groupBy(first.keys(), (added) => first.get(added))].sort(([a], [b]) => a - b).map(([number, entries]) => {
		const names = entries.slice(0, mostNamed).map(({ entry }) => `*${escapeText(shortened(titleOf(entry), 100))}*`);
		const rest = entries.length - names.length;
		const all = rest > 0 ? [...names, `${rest} more`] : names;
		return `- ${enumerate(all)} ${entries.length === 1 ? "is" : "are"} already proposed in #${number}.`;
	});
}
// src/review/change/requirements.ts
const day = 864e5;
const help = pageUrl("docs/entry-requirements.md");
/** A finding for each requirement that a new entry is known not to meet, and one where they are too many. */
function requirementFindings({ added, judgements, requirements, severity, readings, now }) {
	const known = byAddress(judgements);
	const works = worksAdded(added);
	const most = requirements.entries;
	return works.flatMap((one, index) => {
		const reading = readings.get(one.path);
		if (!reading) return [];
		const facts = factsOf(judgementsOf(one.entry, known));
		return [...most !== void 0 && index === most ? [sayCount(works.length, most)] : [], ...unmet(nameOf(one), facts, {
			...requirements,
			now
		})].map((said) => toFinding(said, one, {
			reading,
			severity
		}));
	});
}
function toFinding({ form, message }, { path, entry }, { reading, severity }) {
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
		form,
		introduced: true,
		evidence: `The configuration of this list requires that (\`require.${form}\`); a maintainer can make an exception`
	};
}
function sayCount(found, most) {
	return {
		form: "entries",
		message: `This change adds ${found} entries, but one pull request may add ${most === 1 ? "one" : `${most} at most`}; please propose the others separately`
	};
}
function unmet(name, facts, { stars, age, license, archived, now }) {
	const said = [];
	const say = (form, found, asked) => void said.push({
		form,
		message: `${name} ${found}, but new entries ${asked}`
	});
	if (stars !== void 0 && facts.stars !== void 0 && facts.stars < stars) say("stars", `has ${facts.stars < 10 ? "" : "about "}${roundedStars(facts.stars)} stars`, `need at least ${stars}`);
	const born = Date.parse(facts.created ?? "");
	if (age !== void 0 && now !== void 0 && born > now - age * day) say("age", `was created on ${facts.created}`, `must be at least ${age} ${age === 1 ? "day" : "days"} old`);
	if (license !== void 0 && facts.unlicensed && facts.license === void 0) say("license", "has no licence", sayLicenses(license));
	else if (license !== void 0 && license !== true && facts.license !== void 0 && !isOneOf(facts.license, license)) say("license", `has the licence \`${plain(facts.license)}\``, sayLicenses(license));
	if (archived === false && facts.archived) say("archived", "is archived", "must be maintained");
	return said;
}
function sayLicenses(license) {
	return license === true ? "need one" : `need ${license.length === 1 ? "" : "one of "}${license.map((one) => `\`${plain(one)}\``).join(", ")}`;
}
/** Whether a licence is one of those required; licence expressions that are no plain choice are accepted. */
function isOneOf(license, allowed) {
	return license.replace(/^\((.*)\)$/, "$1").split(/ OR /i).some((choice) => /[\s()]/.test(choice) || allowed.some((one) => bare(one) === bare(choice)));
}
/** GitHub says `GPL-3.0` of what SPDX calls `GPL-3.0-only` and `GPL-3.0-or-later`. */
function bare(license) {
	return license.toLowerCase().replace(/-(?:only|or-later)$/, "");
}
function nameOf({ entry }) {
	const name = plain(titleOf(entry));
	return name === "" ? "This entry" : `\`${name}\``;
}
/** A text that can be between two backticks of a message. */
function plain(text) {
	return shortened(text.replaceAll("`", "'"), 80);
}
// src/review/comment/entry-table.ts
/** Most rows of the table. */
const mostRows = 20;
/** Longest text of a cell, in characters. */
const longest = 100;
const headings = [
	"Title by the registry",
	"Year",
	"Stars",
	"Made",
	"Last push",
	"Licence",
	"State",
	"Owned by the author of this pull request"
];
/**
* The table as Markdown; undefined where nothing is known. It holds only entries and columns of which something is known,
* and says the same from day to day: stars are rounded down, days are months.
*/
function contextTable({ entries, judgements, author }) {
	const known = byAddress(judgements);
	const rows = entries.flatMap((one) => rowOf(one, known, author) ?? []);
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
function rowOf({ entry }, known, author) {
	const judged = judgementsOf(entry, known);
	const facts = factsOf(judged);
	const cells = [
		titleCell(entry.title, facts.title),
		facts.year === void 0 ? "" : String(facts.year),
		facts.stars === void 0 ? "" : roundedStars(facts.stars),
		monthOf(facts.created),
		monthOf(facts.pushed),
		facts.license === void 0 && facts.unlicensed ? "none" : cell(facts.license ?? ""),
		stateCell(facts),
		isOwnedBy(author, entry, judged) ? "yes" : ""
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
	return escapeText(shortened(text, longest));
}
// src/commands/pull-request/entry-context.ts
/** The context of the new entries. Without new entries it asks GitHub nothing; where GitHub fails, only the lines are missing. */
async function entryContext(ports, request) {
	const { pull, added, judgements = [] } = request;
	if (added.length === 0) return {
		lines: [],
		findings: []
	};
	const table = contextTable({
		entries: worksAdded(added),
		judgements,
		author: pull.author
	});
	return {
		lines: proposedLines(await proposedBefore(ports, request)),
		findings: findingsOf(request),
		...table === void 0 ? {} : { table }
	};
}
function findingsOf({ added, files, config, judgements = [], now }) {
	const severity = severityOf(config);
	if (!config.require || severity === "off") return [];
	const { age, ...rest } = config.require;
	return requirementFindings({
		added,
		judgements,
		requirements: {
			...rest,
			age: age === void 0 ? void 0 : Math.ceil(milliseconds(age) / milliseconds("1d"))
		},
		severity,
		readings: new Map(files.map(({ path, reading }) => [path, reading])),
		now
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
	const hasNews = wanted.comments.length + wanted.lines.length + wanted.notes.length + (wanted.unjudged?.length ?? 0) > 0;
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
	if (off !== void 0) return saySkipped(ports, pull, off, options);
	if (options.isNews === false && !await isKnown(ports, pull)) return {
		conclusion: "neutral",
		channel: "skipped",
		reason: "listkeeper has not seen it before; its next push is reviewed, or `/listkeeper recheck`"
	};
	if (isOwn(pull)) return withFailure(ports, pull, options, () => judgeOwn(ports, pull, options));
	const fixed = await withFailure(ports, pull, options, async () => {
		const read = await readPullRequest(ports, pull, (config) => whySkipped(config, pull));
		return (read.kind === "read" ? await autofixPullRequest(ports, pull, read, options.autofix) : void 0) ?? sayReading(ports, pull, read, options);
	});
	if (typeof fixed !== "string") return fixed;
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
		details: context.table,
		facts: report.facts,
		isAnswered: (mark) => isNamed(people.answered, mark),
		standing: state && standingOf(state),
		unconfirmed,
		unjudged: report.unjudged ?? []
	});
	const hasContent = review.comments.length + review.lines.length + review.notes.length > 0;
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
	return toOutcome(await publish(ports, {
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
async function lookFurther(ports, pull, { report, reviewed, changes, config }, { links, now, which = config.review.links }) {
	const found = links && which !== "none" ? await checkNewLinks({
		report,
		reviewed,
		config,
		which
	}, links) : void 0;
	const context = await entryContext(ports, {
		pull,
		added: reviewed.added,
		files: report.files,
		config,
		base: new Map(changes.map(({ path, before, tip }) => [path, tip ?? before ?? ""])),
		judgements: found?.judgements ?? [],
		...now ? { now: now() } : {}
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
				}
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

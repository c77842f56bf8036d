import { Cr as enumerate, Dr as workOf, Er as titleKey, Q as requirementSeverity, Vr as positionOf, Xt as correctTogether, Y as milliseconds, br as hiddenLast, er as read, gr as pageUrl, ii as code, oi as escapeText, pr as compareFindings, wr as firstLines, xr as writeHidden } from "./shell-check.js";
import { S as worksAdded, _ as factsOf, a as withFacts, b as shortened, g as byAddress, h as shiftDay, i as gatherFacts, m as dayAt, o as asksAnything, r as quoted, s as mostEntries, t as admissionOf, v as judgementsOf, x as titleOf, y as roundedStars } from "./shell-admission.js";
import { s as lastSaid } from "./shell-labels.js";
import { a as readPermission, d as withoutAccepted, i as mayWrite, l as marksOf, n as readDeclined, o as acceptedMarks, r as readPullRequest, s as answeredMarks, u as peopleToAsk } from "./shell-declined-answer.js";
import { n as ask, t as GitHubError } from "./shell-client.js";
import { s as readOnce } from "./shell-read-config.js";
import { r as whyOff } from "./shell-refusal-words.js";
import { n as readTextsAsFar, t as readTexts } from "./shell-texts.js";
import { a as findingsOf$1, c as placesIn, i as deadForms, n as checkPlaces, r as hrefOf } from "./shell-check-links.js";
import { i as templatesAmong, r as templateFolders, t as guideFolders } from "./shell-places.js";
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
const unmetMark = writeHidden("unmet");
/** The details of a summary, with the hidden line where all that a proposal adds is known to miss one of the requirements. */
function withUnmet(details, admission, rules) {
	if (rules.length === 0 || !admission || caseOf(admission, rules) !== "missed") return details;
	return details === void 0 ? unmetMark : `${details}\n\n${unmetMark}`;
}
/** What a comment of ours says about closing; whose it is must be asked before it is believed. */
function readNotice(body) {
	const [kind = "", day = "", head, ...more] = hiddenLast(body, "notice") ?? [];
	if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || more.length > 0) return void 0;
	if (kind === "told") return head !== void 0 && /^[0-9a-f]{40,64}$/.test(head) ? {
		kind,
		day,
		head
	} : void 0;
	return /^(?:kept|closed|lifted|reopened)$/.test(kind) && head === void 0 ? {
		kind,
		day
	} : void 0;
}
function withNotice(text, notice) {
	return `${text}\n\n${writeHidden("notice", notice.kind, notice.day, ...notice.kind === "told" ? [notice.head] : [])}`;
}
/** Whether its author pushed since the notice, whatever the dates of the commits say. */
function isPushedSince(told, { head }) {
	return told.head !== head;
}
/** A day on which something may be closed: so long after the notice, and after the last word of its author. A push is seen by its commit, and the dates that its author wrote count for nothing. */
function dueDay(told, { after, proposal }) {
	const last = dayAt(lastSaid(proposal));
	return shiftDay(last > told.day ? last : told.day, after, 1);
}
/** What its author is told before anything is closed. */
function toldBody({ author, admission, rules, day, after, head }) {
	return withNotice([
		`Thank you for the proposal${nameOf$1(author)}. As it is, it cannot be added:`,
		missesOf(admission, rules),
		`If that can change, push to this branch, and it is looked at again. Otherwise it is closed on ${shiftDay(day, after, 1)}, to keep the queue short; that is no judgement of the work. A maintainer who wants it to stay open says so here.`
	].join("\n\n"), {
		kind: "told",
		day,
		head
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
/** The same comment where people have taken it up since. */
function keptBody(why, day) {
	return withNotice(`I will not close this any more, because ${why}.`, {
		kind: "kept",
		day
	});
}
/** What is said once where GitHub does not let us open it again. */
function newPleaseBody(author) {
	return `What this list asks is met now, thank you${nameOf$1(author)}! I could not open this one again, because its branch was rewritten or removed since. Please open a new pull request with the same change; it starts without a waiting time.\n\n${writeHidden("new-please")}`;
}
/** Whether a comment of ours asks for a new pull request. */
function isNewPlease(body) {
	return hiddenLast(body, "new-please")?.length === 0;
}
/** The deleted account has no name. */
function nameOf$1(author) {
	return author === "ghost" ? "" : `, ${escapeText(author)}`;
}
const mostRows$1 = 10;
const longestTitle = 60;
/** A line for each requirement that was missed: what it is about, what was asked and what was found. */
function missesOf({ entries, proposal }, rules) {
	const isMissed = ({ requirement, result }) => result === "missed" && rules.includes(requirement);
	const rows = [...proposal.filter(isMissed).map((answer) => `- ${said(answer)}`), ...entries.flatMap(({ title, answers }) => answers.filter(isMissed).map((answer) => `- ${code(shortened(title, longestTitle))}: ${said(answer)}`))];
	return firstLines(rows, mostRows$1).join("\n");
}
function said({ asked, found, todo }) {
	return `${escapeText(asked)} (found: ${escapeText(found)})${todo === void 0 ? "" : `. ${escapeText(todo)}`}`;
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
/** Whether a comment was folded away as we do it: as resolved, or as outdated where its lines have changed. */
function isFoldedByUs({ isOutdated }, reason) {
	const word = reason?.toLowerCase();
	return word === "resolved" || word === "outdated" && isOutdated;
}
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
			const isFixed = isMinimized && isFoldedByUs(thread, minimizedReason);
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
	return enumerate(entries.map(({ entry }) => `*${escapeText(shortened(titleOf(entry), 100))}*`), mostNamed);
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
	return escapeText(shortened(text, longest));
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
	if (config.proposal["declined-before"] === "off" || requirementSeverity(config) === "off" || !isAsked) return [];
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
// src/github/admission/file-names.ts
/** Reads which files are in some folders at a commit: templates are found by names of which case does not matter. */
/** The paths of the files right in some folders, each written with a slash at its end, the root as nothing; of a folder that is not there none. One request. @throws {GitHubError} */
async function readFileNames(client, { owner, repo }, { commit, folders }, waiting) {
	const query = `query names($owner: String!, $repo: String!, ${folders.map((_, at) => `$f${at}: String!`).join(", ")}) { repository(owner: $owner, name: $repo) {
  ${folders.map((_, at) => `f${at}: object(expression: $f${at}) { ... on Tree { entries { name type } } }`).join("\n  ")} } }`;
	const variables = Object.fromEntries(folders.map((folder, at) => [`f${at}`, `${commit}:${folder.replace(/\/$/, "")}`]));
	const { repository } = await ask("reading the names of files", waiting, () => client.graphql(query, {
		owner,
		repo,
		...variables
	}));
	return folders.flatMap((folder, at) => (repository?.[`f${at}`]?.entries ?? []).flatMap(({ name, type }) => type === "blob" ? [`${folder}${name}`] : []));
}
// src/commands/pull-request/read-templates.ts
/** Reads the templates for descriptions of pull requests at a commit. */
/** Their texts; undefined where one could not be read. Two requests, one where there is none, and none where they were read before. */
async function readTemplates(ports, { owner, repo }, commit) {
	try {
		return await readOnce(ports, `templates of ${owner}/${repo} at ${commit}`, () => readAll(ports, {
			owner,
			repo
		}, commit));
	} catch (error) {
		if (!(error instanceof GitHubError)) throw error;
		return;
	}
}
/** Undefined where one is no text. @throws {GitHubError} also for one that GitHub does not hand over. */
async function readAll(ports, repo, commit) {
	const folders = [...guideFolders, ...templateFolders];
	const { usual, others } = templatesAmong(await readFileNames(ports.client, repo, {
		commit,
		folders
	}, ports));
	const wanted = [...usual === void 0 ? [] : [usual], ...others].map((path) => ({
		commit,
		path
	}));
	const texts = (await readTexts(ports.client, repo, wanted, ports)).flatMap((found) => found.kind === "text" ? [found.text] : []);
	if (texts.length < wanted.length) return void 0;
	return usual === void 0 ? { others: texts } : {
		usual: texts[0],
		others: texts.slice(1)
	};
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
	if (request.only) return {
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
	const { pull, added, files, config, judgements = [], tip, now, only } = request;
	if (requirementSeverity(config) === "off") return void 0;
	const sections = sectionsOf(files);
	const { author, title, body } = pull;
	const templates = config.proposal.checklist && (only === void 0 || only.includes("checklist")) && tip !== void 0 ? await readTemplates(ports, pull, tip) : void 0;
	return admissionOf({
		added,
		sections,
		judgements,
		config,
		author,
		title,
		body,
		templates,
		now
	});
}
/** What registries know of the new entries as far as the list asks for it; nothing where it asks nothing. */
async function askForFacts(ports, { added, files, config, only, tools, now }) {
	const entries = worksAdded(added);
	if (config.require === void 0 || requirementSeverity(config) === "off" || entries.length === 0) return /* @__PURE__ */ new Map();
	return gatherFacts(ports, {
		entries,
		sections: sectionsOf(files),
		config,
		only,
		tools,
		now
	});
}
function sectionsOf(files) {
	return new Map(files.map(({ path, reading }) => [path, reading.document.sections]));
}
function findingsOf(admission, { added, files, config }) {
	const severity = requirementSeverity(config);
	if (!admission || severity === "off") return [];
	return admissionFindings(admission, {
		added,
		severity,
		readings: new Map(files.map(({ path, reading }) => [path, reading])),
		most: mostEntries(config)?.most
	});
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
// src/commands/pull-request/why-skipped.ts
/** What of the configuration leaves it alone; undefined where it is reviewed. */
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
// src/commands/pull-request/look-further.ts
/** What takes more than the texts: whether new links answer, and what is known of new entries. */
async function lookFurther(ports, pull, { report, reviewed, changes, config, comparison }, { links, now, which = config.review.links, only }) {
	const { files } = report;
	const asked = await askForFacts(ports, {
		added: reviewed.added,
		files,
		config,
		only,
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
		only
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
/** Whether something that the list asks is still held against the pull request: what a person with write access accepted is not. */
function isHeld({ files }) {
	return files.some(({ findings }) => findings.some(({ rule, introduced }) => rule === "entry-requirements" && introduced));
}
/** What the list asks of a pull request and its entries, answered anew and without a word, as far as it may be closed for that; `accepted` where what it misses was, undefined where it is left alone or could not be read. @throws {GitHubError} */
async function judgeAdmission(ports, pull, options) {
	const read = await readPullRequest(ports, pull, (config) => whySkipped(config, pull));
	if (read.kind !== "read" || (read.report.unjudged ?? []).length > 0) return void 0;
	const { context, report } = await lookFurther(ports, pull, read, {
		which: "none",
		only: read.config.triage.close.rules,
		...options
	});
	if (!isHeld(report)) return context.admission;
	return isHeld(settle(report, {
		...await readSettled(ports, pull, await readState(ports.client, pull, ports)),
		acceptAll: false
	}).report) ? context.admission : "accepted";
}
export { newPleaseBody as _, nothingSettled as a, unmetMark as b, readState as c, dueDay as d, isNewPlease as f, missedWords as g, liftedBody as h, whySkipped as i, caseOf as l, keptBody as m, judgeAdmission as n, readSettled as o, isPushedSince as p, lookFurther as r, settle as s, isHeld as t, closedBody as u, readNotice as v, withUnmet as x, toldBody as y };

import { t as GitHubError } from "./shell-client.js";
import { r as createCheckRun } from "./shell-write.js";
import { Ct as unjudgedTitle, Sr as counted, ii as code, jt as readMark, ni as isTranslation, oi as escapeText, ot as nothingFound, rt as counted$1, st as plainLine, tt as toMarkdown, xr as writeHidden, xt as unjudgedLine } from "./shell-check.js";
import { s as memberOf } from "./shell-compose.js";
import { u as longestBody } from "./shell-read-config.js";
// src/review/comment/reconcile.ts
/** Compares a review with what listkeeper posted before: nothing is repeated, what is fixed is marked as fixed, threads with replies of people are left alone. Pure. */
/** The plan for a review. The same review again, after its plan was carried out, gives an empty plan. */
function reconcile(review, posted) {
	const repeated = summariesOf(posted).slice(1).flatMap((one) => one.isMinimized ? [] : [one.nodeId]);
	const known = posted.comments.filter(({ body }) => readMark(body)).toSorted(standingFirst);
	const partners = pair(review.comments, known);
	const again = new Set([...partners].flatMap(([comment, earlier]) => isToBeRepeated(comment, earlier) ? [comment] : []));
	const open = [...partners].filter(([comment, earlier]) => !again.has(comment) && !isLeftAlone(earlier));
	const back = open.flatMap(([, earlier]) => earlier.isFixed ? [earlier] : []);
	const kept = new Set([...partners].flatMap(([comment, earlier]) => again.has(comment) ? [] : [earlier]));
	const rest = known.filter((one) => !kept.has(one) && !isLeftAlone(one));
	const remove = rest.filter(({ id, body, isMinimized }) => !isMinimized && [...kept].some((same) => same.id < id && same.body === body));
	const isJudged = review.conclusion !== "neutral" && !review.isUnread && !review.unjudged?.length;
	const over = rest.filter((one) => isJudged && !remove.includes(one) && !review.marksWithoutComment.some((mark) => isAbout(one, mark)));
	const away = over.filter(({ isMinimized }) => !isMinimized);
	const isReplaced = (one) => one.thread.isOutdated && review.comments.some(({ mark, members = [] }) => [mark, ...members].some((each) => isAbout(one, each)));
	return {
		post: review.comments.filter((comment) => !partners.has(comment) || again.has(comment)),
		edit: open.filter(([{ body }, earlier]) => earlier.body !== body).map(([{ body }, { id }]) => ({
			id,
			body
		})),
		fold: away.filter((one) => !isReplaced(one)).map(({ nodeId }) => nodeId),
		outdated: away.filter(isReplaced).map(({ nodeId }) => nodeId),
		unfold: back.map(({ nodeId }) => nodeId),
		resolve: over.filter(({ thread }) => !thread.isResolved && thread.canResolve).map(({ thread }) => thread.id),
		unresolve: back.filter(({ thread }) => thread.isResolved && thread.canUnresolve).map(({ thread }) => thread.id),
		remove: remove.map(({ id }) => id),
		repeated
	};
}
/** Comments on present lines first, the oldest of them first; then those on lines that have changed, the newest of them first: it represents the older ones. */
function standingFirst(a, b) {
	if (a.thread.isOutdated !== b.thread.isOutdated) return a.thread.isOutdated ? 1 : -1;
	return a.thread.isOutdated ? b.id - a.id : a.id - b.id;
}
/** Whether people have a say in a thread: they answered there, or resolved it. */
function isLeftAlone({ hasReplies, thread }) {
	return hasReplies || thread.isByPerson;
}
/** Whether a comment must be posted though it was said: the lines have changed, so that its suggestion cannot be applied there. What people hid stays hidden. */
function isToBeRepeated({ line }, earlier) {
	return line !== void 0 && earlier.thread.isOutdated && (!earlier.isMinimized || earlier.isFixed) && !isLeftAlone(earlier);
}
/** For each comment the posted one that says it already: the very same if there is one, else one on the same entry with all its faults. */
function pair(comments, known) {
	const partners = /* @__PURE__ */ new Map();
	const taken = /* @__PURE__ */ new Set();
	const tests = [
		(one, { body }) => one.body === body,
		(one, { mark }) => speaksOf(one, mark),
		(one, { mark, members }) => members !== void 0 && readMark(one.body)?.key === mark.key && !isLeftAlone(one)
	];
	for (const test of tests) for (const comment of comments) {
		if (partners.has(comment)) continue;
		const found = known.find((one) => !taken.has(one) && test(one, comment));
		if (!found) continue;
		taken.add(found);
		partners.set(comment, found);
	}
	return partners;
}
/** Whether a posted comment is about the same entry and speaks of all its faults. */
function speaksOf({ body }, { key, faults }) {
	const mark = readMark(body);
	return mark?.key === key && faults.every((fault) => mark.faults.includes(fault));
}
/** Whether a posted comment speaks of a mark, alone or among others. */
function isAbout(one, mark) {
	return speaksOf(one, mark) || readMark(one.body)?.faults.includes(memberOf(mark)) === true;
}
/** What earlier comments say, so that what has one of its own keeps it. */
function standingOf({ comments }) {
	const known = comments.flatMap((one) => {
		const mark = readMark(one.body);
		return mark !== void 0 && (isLeftAlone(one) || !one.thread.isOutdated) && (!one.isMinimized || !one.isFixed) ? [{
			one,
			mark
		}] : [];
	});
	return {
		isSaidAlone: (mark) => known.some(({ one }) => speaksOf(one, mark)),
		isSaidAmong: (key, fault) => known.some(({ mark }) => mark.key === key && mark.faults.includes(fault)),
		isClosedAmong: (key, fault) => known.some(({ one, mark }) => isLeftAlone(one) && mark.key === key && mark.faults.includes(fault))
	};
}
const summaryMark = writeHidden("summary");
/** The summary review of listkeeper, the first one posted. */
function summaryOf$1(posted) {
	return summariesOf(posted)[0];
}
function summariesOf({ reviews }) {
	return reviews.filter(({ body }) => body.trimEnd().endsWith(summaryMark)).toSorted((a, b) => a.id - b.id);
}
/** The body of the summary: how many things, what has no line of its own, what was left out, and details where there is room. */
function summaryBody(review) {
	const { notes, lines, things, facts = "", requirements, unjudged = [] } = review;
	const details = [requirements?.markdown ?? "", review.details ?? ""].filter((part) => part !== "");
	if (review.conclusion === "neutral" || review.isUnread) return joined([notes.join("\n"), summaryMark]);
	if (things + notes.length + lines.length + unjudged.length === 0) return withDetails(["Everything is corrected. Thank you!"], details);
	const all = [
		...notes,
		...unjudged.map(unjudgedLine),
		...placed(review)
	];
	const shown = fitting$1(all, longestBody - 1e3);
	return withDetails([
		facts,
		headline(review),
		shown.join("\n"),
		leftOut(all.length - shown.length, "in this summary")
	], details);
}
/** What the summary says to people, without the mark by which we know it again. */
function summaryText(review) {
	return summaryBody(review).slice(0, -summaryMark.length).trimEnd();
}
/** The lines about places; where several files have something, each has its own part. */
function placed({ comments, lines }) {
	const paths = [...new Set([...comments, ...lines].map(({ path }) => path))].sort();
	if (paths.length < 2) return lines.map(({ path, where, words }) => `- ${code(path)}${where === void 0 ? "" : `, ${where}`}: ${words}`);
	return paths.flatMap((path, index) => {
		const count = comments.filter((comment) => comment.path === path).length;
		const said = [isTranslation(path, paths) ? "a translation" : "", count === 0 ? "" : counted(count, "comment")].filter(Boolean);
		return [`${index === 0 ? "" : "\n"}**${code(path)}**${said.length === 0 ? "" : `, ${said.join(": ")}`}`, ...lines.filter((line) => line.path === path).map(({ where, words }) => `- ${where === void 0 ? "" : `${sentenceCase(where)}: `}${words}`)];
	});
}
function sentenceCase(text) {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
/** As many of the details, from the first one on, as there is room for. */
function withDetails(parts, details) {
	const whole = joined([
		...parts,
		...details,
		summaryMark
	]);
	return whole.length <= 6e4 || details.length === 0 ? whole : withDetails(parts, details.slice(0, -1));
}
function joined(parts) {
	return parts.filter((part) => part !== "").join("\n\n");
}
/** The first lines that have room; whole ones, because half a line might end inside a code span. */
function fitting$1(lines, longest) {
	let length = 0;
	const end = lines.findIndex((line) => {
		length += line.length + 1;
		return length > longest;
	});
	return end < 0 ? lines : lines.slice(0, end);
}
function leftOut(count, where) {
	if (count === 0) return "";
	return `${count} more ${count === 1 ? "thing is" : "things are"} not shown ${where}, so that this stays readable.`;
}
function headline({ comments, things, conclusion, waiting = 0, requirements, onlyRequired }) {
	const thanks = "Thank you for the contribution!";
	const isMissed = requirements !== void 0 && requirements.missed > 0;
	if (onlyRequired && isMissed && conclusion !== "action_required") return `${thanks} This list asks for something that is not met yet${conclusion === "failure" ? ", so it cannot be merged as it is" : ""}. The table says what it is, and what you can do.`;
	const asked = isMissed ? " What this list asks for and is not met yet is in the table." : "";
	if (things === 0 && waiting > 0) return `${thanks} Nothing is left for you to do here; a maintainer decides:`;
	const say = comments.length > 0 ? "the comments say what" : "the lines below say what";
	if (conclusion === "failure") {
		if (things === 0) return `${thanks} There is something to look at before it can be merged:`;
		return `${thanks} There ${things === 1 ? "is one thing" : `are ${things} things`} to look at before it can be merged; ${say}${comments.length > 0 ? ", with the corrected lines" : ""}.${asked}`;
	}
	if (conclusion === "action_required") return `${thanks} Not all of it could be judged, so a maintainer has to look at it:${things === 0 ? "" : ` What could be, has ${things === 1 ? "one small thing" : `${things} small things`} that could be nicer; ${say}.`}`;
	if (things === 0) return `${thanks} Nothing to change; just so you know:`;
	return `${thanks} ${things === 1 ? "One small thing" : `${things} small things`} could be nicer; ${say}. None of them blocks the merge.${asked}`;
}
// src/commands/repository/check-run.ts
/** Says a review in the check run of its commit. */
function publishCheck(ports, repo, { review, report, isInstead }) {
	return make(ports, repo, {
		commit: review.commit,
		conclusion: review.conclusion,
		title: titleOf(review, report),
		summary: isInstead ? fitting((longest) => outcomeMarkdown(review, report, longest)) : fitting((longest) => summaryOf(review, report, longest)),
		annotations: isInstead ? annotationsOf(report) : [],
		...ports.checks?.canFix && hasFix(report) ? { button: fixButton } : {}
	});
}
/** Pressed, it does what `/listkeeper fix` does. */
const fixButton = {
	label: "Fix",
	description: "Commit the safe fixes to this branch",
	identifier: "fix"
};
function hasFix(report) {
	return counted$1(report).some(({ fix, introduced }) => fix !== void 0 && introduced !== false);
}
/** Says why a pull request is left alone. */
function publishSkip(ports, pull, reason) {
	const summary = `listkeeper did not review this pull request: ${escapeText(reason)}.`;
	return make(ports, pull, {
		commit: pull.head,
		conclusion: "neutral",
		title: "Not reviewed",
		summary,
		annotations: []
	});
}
/** Why a commit could not be judged, as a sentence without its period: what GitHub said, and of other errors nothing that is not for everybody. */
function whyFailed(error) {
	return error instanceof GitHubError ? error.message : "listkeeper itself failed; its log says more";
}
/** Says that a commit could not be judged at all, and why; `why` is a sentence without its period. */
function publishFailure(ports, pull, why) {
	const summary = `This commit could not be judged: ${escapeText(why)}. Run the check again; if that does not help, a maintainer has to look at it.`;
	return make(ports, pull, {
		commit: pull.head,
		conclusion: "action_required",
		title: "Could not be judged",
		summary,
		annotations: []
	});
}
/** Lets a merge queue continue at once: each of its pull requests was judged by itself. Returns the outcome as a line. */
async function passMergeGroup(ports, { owner, repo, commit }) {
	const check = await make(ports, {
		owner,
		repo
	}, {
		commit,
		conclusion: "success",
		title: "Each pull request in this merge group was checked separately",
		summary: "Merge groups are not checked again: each pull request in them was checked before it was queued.",
		annotations: []
	});
	const said = "Each pull request in the merge group was checked separately";
	return check === "made" ? `${said}.` : `${said}; ${withoutCheck(check)}.`;
}
/** Why there is no check run, and what serves instead; a sentence without its period. */
function withoutCheck(check) {
	return check === "refused" ? "the token may not make check runs (`checks: write`), so only the job itself can be a required check" : "GitHub did not accept the check run; run this again if the check is required";
}
async function make({ client, checks, ...waiting }, repo, run) {
	const id = checks?.take(run.commit);
	const whole = {
		...run,
		...id === void 0 ? {} : { id },
		...checks ? { subject: checks.subject } : {}
	};
	const made = await createCheckRun(client, repo, whole, waiting);
	if (made.kind === "invalid") waiting.log(`GitHub did not accept the check run: ${made.why}`);
	return made.kind === "posted" ? "made" : made.kind === "refused" ? "refused" : "lost";
}
const levels = {
	error: "failure",
	warning: "warning",
	info: "notice"
};
function annotationsOf(report) {
	return report.files.flatMap((file) => counted$1({
		...report,
		files: [file]
	}).map((finding) => ({
		path: finding.path,
		line: finding.place.start.line,
		endLine: finding.place.end.line,
		level: levels[finding.severity],
		title: finding.rule,
		message: [plainLine(finding, file), ...finding.corrected === void 0 ? [] : [`Corrected:\n${finding.corrected}`]].join("\n\n")
	})));
}
/** What was checked and the outcome. It never says that a change is good. */
function titleOf(review, { files }) {
	const { conclusion, notes, lines, things, facts, unjudged = [], isUnread, waiting = 0, requirements } = review;
	if (isUnread) return "Not reviewed: the configuration cannot be read";
	if (conclusion === "neutral") return "Not reviewed";
	const found = things === 0 ? "" : `${counted(things, "thing")} to look at`;
	if (unjudged.length > 0) return [unjudgedTitle(unjudged), ...found ? [found] : []].join("; ");
	if (found) return found;
	if (waiting > 0) return `Waits for a maintainer: ${counted(waiting, "answered question")}`;
	if (conclusion === "failure") return "There is something to look at before this can be merged";
	if (files.length === 0 && notes.length === 0) return facts === void 0 ? "This change touches no list, so nothing was checked" : "This change takes a list away, so nothing is left to check in it";
	const toKnow = notes.length + lines.length;
	const byHand = requirements?.unknown ?? 0;
	return ["No formatting or duplicate problems found", ...[toKnow === 0 ? "" : counted(toKnow, "note"), byHand === 0 ? "" : `${counted(byHand, "requirement")} to check by hand`].filter((one) => one !== "")].join("; ");
}
/** The summary of the review, what was looked at, and what was found in it. */
function summaryOf(review, report, longest) {
	const { things, notes, lines, facts, requirements, unjudged = [], isUnread } = review;
	const said = things + notes.length + lines.length + unjudged.length > 0 ? cutLines(summaryText(review), longest / 2) : "";
	const start = [
		said === "" ? facts ?? "" : said,
		isUnread ? "" : lookedAt(report, things === 0),
		said === "" ? requirements?.markdown ?? "" : ""
	].filter((part) => part !== "").join("\n\n");
	return things === 0 ? start : `${start}\n\n${toMarkdown(report, { longest: Math.max(0, longest - start.length - 2) })}`;
}
/** More paths than this, or longer ones, are only counted. */
const mostPaths = 20;
const longestPath = 200;
function lookedAt({ files }, isClean) {
	if (files.length === 0) return "No list was checked.";
	const shown = files.filter(({ path }) => path.length <= longestPath).slice(0, mostPaths).map(({ path, entries }) => `${code(path)} (${entries === 1 ? "1 entry" : `${entries} entries`})`);
	const rest = files.length - shown.length;
	return `The change was checked for format, hidden links, duplicates and table of contents in ${[...shown, ...rest > 0 ? [counted(rest, "list")] : []].join(", ")}. ${isClean ? nothingFound : "A maintainer decides whether it fits the list."}`;
}
/** Whole lines of a text, as many as there is room for. */
function cutLines(text, longest) {
	if (text.length <= longest) return text;
	const more = "This is only a part; the review has all of it.";
	const end = text.lastIndexOf("\n", longest - 46 - 2);
	return `${text.slice(0, Math.max(0, end))}\n\n${more}`;
}
/** GitHub takes 65,535 bytes of a check run's summary; it says characters and counts bytes (github/docs#35252). */
const longestOutput = 65e3;
/** As much of a text as has room in a check run, where a letter may take four bytes. */
function fitting(textOf) {
	let text = textOf(longestOutput);
	for (let bytes = Buffer.byteLength(text), tried = 0; bytes > longestOutput && tried < 8; bytes = Buffer.byteLength(text), tried++) text = textOf(Math.floor(text.length * longestOutput / bytes));
	return text;
}
/** Review and report as Markdown of at most so many characters, for a check run or a step summary: whole items, and how many are left out. */
function outcomeMarkdown({ notes, conclusion, isUnread, requirements }, report, longest) {
	const own = notes.filter((note) => !report.shifts.includes(note)).join("\n");
	if (conclusion === "neutral" || isUnread) return own;
	const table = requirements?.markdown ?? "";
	const said = toMarkdown(report, {
		longest: Math.max(0, longest - table.length - 3),
		notes: own
	});
	return table === "" ? said : `${said.trimEnd()}\n\n${table}\n`;
}
export { publishSkip as a, reconcile as c, summaryOf$1 as d, publishFailure as i, standingOf as l, passMergeGroup as n, whyFailed as o, publishCheck as r, withoutCheck as s, outcomeMarkdown as t, summaryBody as u };

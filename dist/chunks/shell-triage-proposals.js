import { f as makeLabel, h as shiftDay, m as dayAt } from "./shell-admission.js";
import { C as whyOffHere, a as readPermission, i as mayWrite, v as isDecidedByPeople, y as labels } from "./shell-declined-answer.js";
import { c as turnOf, l as withReminder, o as isReminder, r as missingLabels } from "./shell-labels.js";
import { n as readQueued, t as readQueue } from "./shell-queue.js";
import { i as readConfigAt, t as configFrom } from "./shell-read-config.js";
import { n as sayRefused, r as whyOff } from "./shell-refusal-words.js";
import { n as turned } from "./shell-rotated.js";
import { _ as newPleaseBody, b as unmetMark, d as dueDay, f as isNewPlease, g as missedWords, h as liftedBody, l as caseOf, m as keptBody, n as judgeAdmission, p as isPushedSince, u as closedBody, v as readNotice, y as toldBody } from "./shell-look-further.js";
import { c as setPullState, n as editIssueComment } from "./shell-talk.js";
import { n as sayOnce, t as thankTaken } from "./shell-thank-taken.js";
import { Q as requirementSeverity, oi as escapeText } from "./shell-check.js";
import { t as readChanges } from "./shell-last-change.js";
import { n as readTextsAsFar } from "./shell-texts.js";
// src/admission/triage/kept.ts
/** Why a proposal is not closed whatever it misses: people have taken it up, or it was there before anybody asked for closing. Pure. */
/** Said where a maintainer wrote a comment or a review. */
const spokenFor = "a maintainer has spoken";
/** Why it stays open, as a clause; undefined where nothing speaks for that but what its commenters may do, which GitHub is asked. */
function whyKept(proposal, { since, backlog }) {
	const { created, labels } = proposal;
	if (!backlog && (since === void 0 || created <= since)) return "it was opened before closing was switched on";
	return whyOffHere(labels) ?? whyNotToClose(proposal);
}
/** What keeps it open whenever it was opened, as a clause: what it is, whose it is, and what people did. */
function whyNotToClose(proposal) {
	if (proposal.isDraft) return "it is a draft";
	if (proposal.isAuthorMaintainer) return "its author may write to the repository";
	return whyTakenUp(proposal);
}
/** What people did that keeps it open, as a clause. */
function whyTakenUp({ author, words, happened, assignees, hasMilestone }) {
	if (assignees.length > 0 || happened.some(({ kind }) => kind === "assigned")) return "it is assigned";
	if (hasMilestone || happened.some(({ kind }) => kind === "milestoned")) return "it has a milestone";
	if (happened.some(({ kind, isOwn }) => kind === "reopened" && !isOwn)) return "a person reopened it";
	if (isDecidedByPeople(labelHistory(happened))) return "a person set or took off a label";
	if (words.some((word) => word.isMaintainer && !word.isOwn && !word.isBot && word.author?.toLowerCase() !== author.toLowerCase())) return spokenFor;
}
/** The people besides its author who have spoken, and of whom only GitHub knows what they may do: members of an organization may be hidden. */
function peopleToAsk({ author, words }) {
	const people = words.flatMap((word) => word.author === void 0 || word.isBot || word.isOwn || word.author.toLowerCase() === author.toLowerCase() ? [] : [word.author]);
	return [...new Set(people)];
}
function labelHistory(happened) {
	return happened.flatMap(({ kind, label, isOwn }) => label === void 0 ? [] : [{
		kind: kind === "labeled" ? "set" : "taken-off",
		label,
		isOwn
	}]);
}
// src/commands/admission/round.ts
/** Closed ones that are looked at, those that were changed last. */
const mostRemembered = 50;
/** Those that were closed and changed last, read anew. */
async function readClosed(round, { owner, repo }) {
	round.closed = await readQueue(round.ports.client, {
		owner,
		repo
	}, {
		state: "closed",
		most: mostRemembered
	}, round.ports);
	return round.closed;
}
/** The newest comment of ours about closing. */
function noticeOf({ words }) {
	const found = words.findLast((word) => word.isOwn && word.id !== void 0 && readNotice(word.body) !== void 0);
	return found ? {
		...readNotice(found.body),
		id: found.id,
		body: found.body
	} : void 0;
}
/** That its author was told; undefined where nothing is announced, or no longer. */
function toldOf(pull) {
	const notice = noticeOf(pull);
	return notice?.kind === "told" ? notice : void 0;
}
/** Whether somebody who may write to the repository has spoken, where GitHub calls nobody a maintainer. */
async function hasMaintainer({ ports, may }, pull) {
	for (const login of peopleToAsk(pull)) {
		if (!may.has(login)) may.set(login, mayWrite(await readPermission(ports.client, pull, login, ports)));
		if (may.get(login)) return true;
	}
	return false;
}
/** What is known of a proposal now; `accepted` where a maintainer did with what it misses. @throws {GitHubError} */
function judge({ ports, options }, pull) {
	return judgeAdmission(ports, pull, {
		now: options.now,
		...options.links ? { links: options.links } : {}
	});
}
/** Whether we closed it for what it misses, and nobody has changed that since. */
function isClosedByUs(pull) {
	const last = pull.happened.findLast(({ kind }) => kind === "closed" || kind === "reopened");
	const notice = noticeOf(pull);
	return last?.kind === "closed" && last.isOwn && (notice?.kind === "told" || notice?.kind === "closed");
}
/** Writes the one comment about closing anew where it differs, after the first week. */
async function editNotice({ ports, isDry }, pull, body) {
	const notice = noticeOf(pull);
	if (!isDry && notice && notice.body !== body) await editIssueComment(ports.client, pull, {
		id: notice.id,
		body
	}, ports);
}
// src/commands/admission/reopen-met.ts
/** Opens again what was closed and meets the rules now; where GitHub refuses that, its author is told once. */
/** Looks at what was closed: what meets the rules now is opened again, and where GitHub refuses that, its author is told once. */
async function reopenMet(round, { owner, repo, branch }) {
	const { ports, config, today, options } = round;
	const own = (round.closed ?? await readClosed(round, {
		owner,
		repo
	})).filter((pull) => pull.base === branch && isClosedByUs(pull) && !pull.words.some(({ isOwn, body }) => isOwn && isNewPlease(body)));
	const isMoved = (pull) => pull.tip !== void 0 && pull.tip !== pull.head;
	const [moved, still] = [own.filter(isMoved), own.filter((pull) => !isMoved(pull))];
	const looked = [...moved.slice(0, 20), ...turned(still, Math.max(0, 20 - moved.length), today)];
	const reopened = [];
	for (const pull of looked) {
		if (await hasMaintainer(round, pull)) continue;
		const now = {
			...pull,
			head: pull.tip ?? pull.head
		};
		const admission = await judge(round, now);
		if (!admission || admission === "accepted") continue;
		const found = caseOf(admission, config.triage.close.rules);
		if (found === "missed" && toldOf(pull)) await editNotice(round, pull, closedBody({
			admission,
			rules: config.triage.close.rules,
			day: today
		}));
		if (found !== "met") continue;
		const opened = await setPullState(ports.client, pull, "open", ports);
		if (opened.kind === "invalid") {
			await sayOnce(ports, pull, {
				body: newPleaseBody(pull.author),
				isIt: isNewPlease
			});
			continue;
		}
		if (opened.kind !== "done") continue;
		await editNotice(round, pull, liftedBody("reopened", today));
		await options.review?.(now);
		reopened.push(pull.number);
	}
	return reopened;
}
/** What a run did that was killed after it had opened one again. */
async function finishReopened(round, pulls) {
	for (const pull of pulls) {
		const last = pull.happened.findLast(({ kind }) => kind === "closed" || kind === "reopened");
		if (noticeOf(pull)?.kind !== "closed" || last?.kind !== "reopened" || !last.isOwn) continue;
		await editNotice(round, pull, liftedBody("reopened", round.today));
		await round.options.review?.(pull);
	}
}
// src/commands/admission/close-unmet.ts
/** At most so many are closed in a day. */
const mostClosed = 3;
/** Whether our summary, or our label, says that all it adds misses something. */
function isSuspect({ words, labels }) {
	return labels.some((label) => label.toLowerCase() === "listkeeper: rules not met") || words.some(({ isOwn, body }) => isOwn && body.includes(unmetMark));
}
/** Tells and closes the open proposals that miss the rules of the configuration. */
async function closeUnmet(round, pulls) {
	const done = {
		told: [],
		closed: [],
		planned: []
	};
	await finishReopened(round, pulls);
	const kept = await sayKept(round, pulls);
	const free = pulls.filter((pull) => !kept.has(pull) && reasonToKeep(round, pull) === void 0);
	const due = free.filter((pull) => isPushed(pull) || isDue(round, pull));
	const fresh = free.filter((pull) => !toldOf(pull) && isSuspect(pull));
	const looked = turned(due, fresh.length > 0 ? 15 : 20, round.today);
	for (const pull of looked) if (await closeOne(round, pull, done) === "enough") break;
	for (const pull of turned(fresh, 20 - looked.length, round.today)) await tellOne(round, pull, done);
	return done;
}
/** Takes back what was announced where people have taken a proposal up since; those of which that was said. */
async function sayKept(round, pulls) {
	const kept = /* @__PURE__ */ new Set();
	for (const pull of pulls) {
		if (!toldOf(pull) || whyOffHere(pull.labels) !== void 0) continue;
		const why = whyNotToClose(pull) ?? (await hasMaintainer(round, pull) ? "a maintainer has spoken" : void 0);
		if (why === void 0) continue;
		kept.add(pull);
		await editNotice(round, pull, keptBody(why, round.today));
	}
	return kept;
}
/** Whether the author of one was told, and has pushed since. */
function isPushed(pull) {
	const told = toldOf(pull);
	return told !== void 0 && isPushedSince(told, pull);
}
/** Whether the time of one whose author was told has come. */
function isDue({ config, today }, pull) {
	const told = toldOf(pull);
	return told !== void 0 && dueDay(told, {
		after: config.triage.close.after,
		proposal: pull
	}) <= today;
}
function reasonToKeep({ switched, options }, pull) {
	return whyKept(pull, {
		since: switched,
		backlog: options.backlog ?? false
	});
}
/** Judges a proposal anew; undefined where nobody knows enough, or it was changed meanwhile. @throws {GitHubError} */
async function standingOf(round, before) {
	const { ports, config } = round;
	const admission = await judge(round, before);
	if (admission === "accepted") return {
		kind: "kept",
		why: "a maintainer accepted what it misses"
	};
	const found = admission && caseOf(admission, config.triage.close.rules);
	if (found === "met") return { kind: "met" };
	if (found !== "missed") return void 0;
	const pull = await readQueued(ports.client, before, ports);
	if (!pull?.isOpen || pull.head !== before.head || reasonToKeep(round, pull) !== void 0) return void 0;
	return await hasMaintainer(round, pull) ? {
		kind: "kept",
		why: spokenFor
	} : {
		kind: "missed",
		pull,
		admission
	};
}
async function tellOne(round, before, done) {
	const { ports, config, today, isDry } = round;
	const { rules, after } = config.triage.close;
	const standing = await standingOf(round, before);
	if (standing?.kind === "met") return void await round.options.review?.(before);
	if (standing?.kind !== "missed") return;
	const { pull, admission } = standing;
	const { number, author } = pull;
	if (isDry) {
		done.planned.push(number);
		return ports.log(`First week, nothing is written: pull request ${number} would be told that it misses ${missedWords(admission, rules)}, and be closed ${after} later.`);
	}
	const body = toldBody({
		author,
		admission,
		rules,
		day: today,
		after,
		head: pull.head
	});
	if (await sayOnce(ports, pull, {
		body,
		isIt: (one) => readNotice(one)?.kind === "told"
	})) done.told.push(number);
}
/** Closes one whose time has come; `enough` where no more may be closed today. */
async function closeOne(round, before, done) {
	const { ports, config, today, isDry, options } = round;
	const { rules, after } = config.triage.close;
	const standing = await standingOf(round, before);
	if (standing?.kind === "met") {
		await editNotice(round, before, liftedBody("lifted", today));
		await options.review?.(before);
		return;
	}
	if (standing?.kind === "kept") await editNotice(round, before, keptBody(standing.why, today));
	if (standing?.kind !== "missed") return void 0;
	const { pull, admission } = standing;
	if (isPushed(pull)) {
		await editNotice(round, pull, toldBody({
			author: pull.author,
			admission,
			rules,
			day: today,
			after,
			head: pull.head
		}));
		return;
	}
	if (!isDue(round, pull)) return void 0;
	if (isDry) {
		done.planned.push(pull.number);
		ports.log(`First week, nothing is written: pull request ${pull.number} would be closed, because it misses ${missedWords(admission, rules)}.`);
		return;
	}
	if (await closedToday(round, pull) >= mostClosed) return "enough";
	const closed = await setPullState(ports.client, pull, "closed", ports);
	if (closed.kind !== "done") {
		ports.log(`Pull request ${pull.number} was not closed: ${"why" in closed ? sayRefused(closed.why, "close pull requests (`pull-requests: write`)") : "GitHub did not answer"}.`);
		return;
	}
	await editNotice(round, pull, closedBody({
		admission,
		rules,
		day: today
	}));
	done.closed.push(pull.number);
	ports.log(`Pull request ${pull.number} was closed, because it misses ${missedWords(admission, rules)}.`);
}
/** How many were closed today, read anew: another run may be at it. */
async function closedToday(round, repo) {
	return (await readClosed(round, repo)).filter((pull) => isClosedByUs(pull) && dayAt(pull.closed ?? 0) === round.today).length;
}
// src/commands/admission/remind-authors.ts
/** Reminds the authors of proposals that wait for them, once each. After that it is a maintainer's turn. */
/** Authors who are reminded in one run. */
const most$1 = 10;
/** Reminds them; the numbers come back. @throws {GitHubError} where GitHub cannot be read. */
async function remindAuthors(ports, pulls, { remind, switched, now }) {
	if (remind === void 0 || switched === void 0) return [];
	const reminded = [];
	for (const pull of pulls) {
		if (reminded.length === most$1) break;
		if (pull.created <= switched || pull.isDraft || pull.isAuthorBot || pull.author === "ghost") continue;
		if (whyOffHere(pull.labels) !== void 0) continue;
		if (pull.words.some(({ isOwn, body }) => isOwn && isReminder(body))) continue;
		const { waitsFor, since } = turnOf(pull);
		if (waitsFor !== "author" && waitsFor !== "rule" || shiftDay(dayAt(since), remind, 1) > dayAt(now)) continue;
		if (await sayOnce(ports, pull, {
			body: reminderBody(pull.author),
			isIt: isReminder
		})) reminded.push(pull.number);
	}
	return reminded;
}
function reminderBody(author) {
	return withReminder(`A reminder, ${escapeText(author)}: this waits for you, see the review above. Push to this branch when you like, and it is looked at again. If you have no time for it, say so; a maintainer can take it from here.`);
}
// src/commands/admission/switched-on.ts
/** Changes of the configuration that are looked at; where all of them are about other things, the oldest counts. */
const most = 20;
/** Milliseconds since 1970; undefined where nobody knows. A change of what else is in the file, as of links that are ignored, is none. One request, two where the file was changed more than once. @throws {GitHubError} */
async function switchedOn(ports, { owner, repo, commit }, { path, config }) {
	const [newest, ...earlier] = await readChanges(ports.client, {
		owner,
		repo,
		commit,
		path,
		most,
		merges: true
	}, ports);
	if (!newest || earlier.length === 0) return newest?.at;
	const wanted = earlier.map(({ oid }) => ({
		commit: oid,
		path
	}));
	const texts = await readTextsAsFar(ports.client, {
		owner,
		repo
	}, wanted, ports);
	const now = askedOf(config);
	let since = newest.at;
	for (const [index, text] of texts.entries()) {
		const before = text.kind === "text" ? configFrom([path], [text]) : void 0;
		if (!before || before instanceof Error || askedOf(before) !== now) break;
		since = Math.min(since, earlier[index].at);
	}
	return since;
}
/** What a configuration asks of proposals, as a text. */
function askedOf(config) {
	const { enabled, require, proposal, triage } = config;
	return JSON.stringify([
		enabled,
		requirementSeverity(config),
		require,
		proposal,
		triage
	]);
}
// src/commands/admission/triage-proposals.ts
/**
* What is done for proposals on a schedule, as far as the configuration asks for it: those that are known to miss what the list asks are
* told and closed, opened again once they meet it, and authors are reminded once. What a maintainer touched is left to people.
*/
const dryDays = 7;
/** Does all of it once. Run again at the same time it changes nothing. @throws {GitHubError} where GitHub cannot be read. */
async function triageProposals(ports, target, options) {
	const { owner, repo, commit, branch } = target;
	const read = await readConfigAt(ports, target, commit);
	if ("why" in read) return {
		kind: "skipped",
		why: read.why
	};
	const { path, config } = read;
	const off = whyOff(config);
	if (off !== void 0) return {
		kind: "skipped",
		why: off
	};
	const thanked = await thankTaken(ports, {
		owner,
		repo
	});
	if (config.triage.labels) await makeLabels(ports, {
		owner,
		repo
	});
	const done = {
		thanked,
		told: [],
		closed: [],
		reopened: [],
		reminded: [],
		planned: []
	};
	const { close, remind } = config.triage;
	const isClosing = close.rules.length > 0;
	if (!isClosing && remind === void 0) return {
		kind: "done",
		...done
	};
	const switched = await switchedOn(ports, target, {
		path,
		config
	});
	const pulls = (await readQueue(ports.client, {
		owner,
		repo
	}, { state: "open" }, ports)).filter((pull) => pull.base === branch);
	const round = {
		ports,
		config,
		options,
		switched,
		today: dayAt(options.now()),
		isDry: switched === void 0 || dayAt(options.now()) < shiftDay(dayAt(switched), `${dryDays}d`, 1),
		may: /* @__PURE__ */ new Map()
	};
	const closing = isClosing ? await closeUnmet(round, pulls) : void 0;
	const reopened = isClosing ? await reopenMet(round, target) : [];
	const isTold = new Set(closing?.told);
	const reminded = await remindAuthors(ports, pulls.filter((pull) => !isTold.has(pull.number) && !["told", "kept"].includes(noticeOf(pull)?.kind ?? "")), {
		remind,
		switched,
		now: options.now()
	});
	return {
		kind: "done",
		...done,
		...closing,
		reopened,
		reminded
	};
}
/** Makes the labels that are missing: reviews of the Action may set labels, and not make them. */
async function makeLabels(ports, repo) {
	const names = Object.keys(labels);
	for (const name of await missingLabels(ports.client, repo, names, ports)) await makeLabel(ports.client, repo, {
		name,
		...labels[name]
	}, ports);
}
/** What was done, as a sentence for the log; undefined where nothing was. Why nothing was looked at, the sweep says too. */
function triagedLine(triaged) {
	if (triaged.kind === "skipped") return void 0;
	const { kind: _, ...lists } = triaged;
	const words = Object.entries(lists).flatMap(([name, numbers]) => numbers.length === 0 ? [] : [`${name}: ${numbers.join(", ")}`]);
	return words.length === 0 ? void 0 : `Proposals: ${words.join("; ")}.`;
}
export { triagedLine as n, triageProposals as t };

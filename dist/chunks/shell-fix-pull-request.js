import { C as whyOffHere, a as readPermission, i as mayWrite, r as readPullRequest } from "./shell-declined-answer.js";
import { Ft as groupFindings, N as reviewReport, Z as repairOf } from "./shell-check.js";
import { f as ruleWords, n as commitFiles, o as isOwnCommit } from "./shell-commits.js";
import { c as readComparison } from "./shell-read-config.js";
import { l as readPull } from "./shell-answer.js";
import { r as whyOff, t as archivedWords } from "./shell-refusal-words.js";
import { r as namedOnly } from "./shell-fix2.js";
import { n as settle, r as unstableWords, t as leftOut } from "./shell-stable-fixes2.js";
import { a as isTrifle, i as isOnlyForMaintainers, n as isForLater } from "./shell-compose.js";
import { n as ask, t as GitHubError } from "./shell-client.js";
// src/review/command/fix-message.ts
/** Headline and body of the commit; `by` is the login of who asked, absent where the configuration did. Nothing of the list is in it. */
function fixMessage({ fixed, request, by }) {
	const why = by === void 0 ? "The configuration asks for these corrections." : `Asked for by ${by} in a comment.`;
	return {
		headline: `Correct ${fixed} ${fixed === 1 ? "line" : "lines"} of the list`,
		body: `${why}\n\nCorrected: ${fixed}\nRequest: ${request}`
	};
}
/** What a message of listkeeper says; whose commit it is must be asked before it is believed. */
function readFixMessage(message) {
	const found = /(?<![^\n])Corrected: (\d{1,6})\nRequest: ([\w-]{1,80})(?![^\n])/.exec(message.replace(/\r\n/g, "\n"));
	return found ? {
		fixed: Number(found[1]),
		request: found[2]
	} : void 0;
}
// src/commands/repository/fix-changes.ts
/** The texts of a change with every wanted fix of what it introduced, in which the same corrections change nothing more. */
function fixChanges({ changes, config, repositoryFiles, report }, isWanted) {
	const bomOf = (text) => text.startsWith("﻿") ? "﻿" : "";
	const given = new Map(changes.flatMap(({ path, after }) => after === null ? [] : [[path, after.slice(bomOf(after).length)]]));
	const withTexts = (texts) => changes.map((change) => change.after === null ? change : {
		...change,
		after: bomOf(change.after) + texts.get(change.path)
	});
	const { texts, judged, unstable } = settle(given, {
		judge: (now) => reviewReport(withTexts(now), config, repositoryFiles),
		wanted: ({ files }) => files.flatMap(({ findings }) => findings.filter((finding) => isFix(finding, isWanted)))
	}, report);
	const isLeftOut = leftOut(given, unstable);
	const isMade = (finding) => isFix(finding, isWanted) && !isLeftOut(finding);
	return {
		files: withTexts(texts).flatMap(({ path, after }, index) => after === null || after === changes[index].after ? [] : [{
			path,
			text: after
		}]),
		fixed: report.files.reduce((sum, file) => sum + groupsOf(file).filter(({ findings }) => findings.some(isMade)).length, 0),
		left: thingsIn(judged),
		unstable
	};
}
/** How many entries and lines there is something to say about. */
function thingsIn({ files }) {
	return files.reduce((sum, file) => sum + groupsOf(file).filter((group) => !isTrifle(group) && !isOnlyForMaintainers(group) && !isForLater(group)).length, 0);
}
function groupsOf({ reading, findings }) {
	return groupFindings(reading, findings.filter(({ introduced }) => introduced));
}
function isFix(finding, isWanted) {
	return finding.introduced === true && finding.fix !== void 0 && isWanted(finding);
}
// src/github/branches.ts
/** What forbids committing to a branch: it is the default one, protected, under rules, or the base of other pull requests. */
/** Whether GitHub calls a branch protected; undefined where there is no such branch. @throws {GitHubError} */
async function isProtectedBranch(client, { owner, repo }, branch, waiting) {
	try {
		const { data } = await ask("asking whether the branch is protected", waiting, () => client.request("GET /repos/{owner}/{repo}/branches/{branch}", {
			owner,
			repo,
			branch
		}));
		return data.protected;
	} catch (error) {
		if (error instanceof GitHubError && error.status === 404) return void 0;
		throw error;
	}
}
/**
* Rules of rulesets by which a branch changes through merges alone (docs.github.com, available rules for rulesets). Others, as
* signatures or no force pushes, leave commits of listkeeper alone.
*/
const rulesAgainstCommits = [
	"update",
	"pull_request",
	"merge_queue",
	"required_status_checks",
	"required_deployments",
	"workflows",
	"code_scanning"
];
/** Whether a ruleset forbids commits straight to a branch, whoever may get around it. False where rulesets are not to be had (403, 404). @throws {GitHubError} */
async function isUnderRules(client, { owner, repo }, branch, waiting) {
	try {
		const { data } = await ask("asking for the rules of the branch", waiting, () => client.request("GET /repos/{owner}/{repo}/rules/branches/{branch}", {
			owner,
			repo,
			branch,
			per_page: 100
		}));
		return data.some(({ type }) => rulesAgainstCommits.includes(type));
	} catch (error) {
		if (error instanceof GitHubError && (error.status === 403 || error.status === 404)) return false;
		throw error;
	}
}
/** Whether open pull requests are proposed to a branch. @throws {GitHubError} */
async function isBaseOfPulls(client, { owner, repo }, branch, waiting) {
	const { data } = await ask("asking what is proposed to the branch", waiting, () => client.request("GET /repos/{owner}/{repo}/pulls", {
		owner,
		repo,
		base: branch,
		state: "open",
		per_page: 1
	}));
	return data.length > 0;
}
// src/commands/pull-request/permission-to-commit.ts
/** Whether fixes may be committed to the branch of a pull request at the request of somebody, because the token may do more than that person. All of it is read from GitHub, because anybody may open a pull request from any branch. */
/** Why nothing is committed for somebody; undefined where it may be. @throws {GitHubError} where GitHub cannot be asked. */
async function whyNotCommit(ports, now, asker) {
	return now.source.isFork ? whyNotInFork(ports, now, asker) : whyNotHere(ports, now, asker);
}
/** A fork is its owner's, who lets those commit to it that maintain the base. */
async function whyNotInFork(ports, { source, pull }, { login, isCommand }) {
	if (!source.isOpenToEdits) return source.isOfOrganization ? {
		kind: "unwritable",
		because: "organization",
		why: "the branch is in a fork of an organization"
	} : {
		kind: "unwritable",
		because: "edits",
		why: "the fork does not allow edits by maintainers"
	};
	if (isSame(source.owner, login) || isSame(pull.author, login)) return void 0;
	return await mayPush(ports, pull, login) ? void 0 : notTheirs(isCommand);
}
/** A branch of the repository itself is for those who may write there, and some are for nobody. */
async function whyNotHere(ports, { source, pull, defaultBranch }, { login, isCommand }) {
	const { client } = ports;
	const { branch } = source;
	if (!await mayPush(ports, pull, login)) return notTheirs(isCommand);
	if (branch === defaultBranch) return {
		kind: "unwritable",
		because: "default",
		why: "its branch is the default one of the repository"
	};
	const isProtected = await isProtectedBranch(client, source, branch, ports);
	if (isProtected === void 0) return {
		kind: "unwritable",
		because: "gone",
		why: "its branch is gone"
	};
	if (isProtected || await isUnderRules(client, source, branch, ports)) return {
		kind: "unwritable",
		because: "protected",
		why: "its branch is protected"
	};
	if (!isCommand && await isBaseOfPulls(client, source, branch, ports)) return {
		kind: "unwritable",
		because: "shared",
		why: "other pull requests are proposed to its branch"
	};
}
function notTheirs(isCommand) {
	return {
		kind: "unwritable",
		because: "asker",
		why: `${isCommand ? "who asks for it" : "its author"} may not write to the repository that its branch is in`
	};
}
async function mayPush(ports, repo, login) {
	return mayWrite(await readPermission(ports.client, repo, login, ports));
}
/** Logins are one whatever their case. */
function isSame(one, other) {
	return one.toLowerCase() === other.toLowerCase();
}
// src/commands/pull-request/fix-pull-request.ts
/** Commits the corrections of a pull request to its own branch, signed and on top of the very commit that was judged; where that is not allowed, the suggestions of the review stay. */
/** A correction that is a guess at what was meant, or that takes what may be there on purpose: offered as a suggestion, committed only where its rule is named. */
const guesses = ["no-broken-targets", ...namedOnly];
/** Whether a correction may be committed because somebody asked for all of them. */
function isCertain({ rule, path }) {
	return !guesses.includes(rule) && !isRun(path);
}
/** Corrects what the pull request introduced. Done again with the same request it changes nothing. @throws {GitHubError} where GitHub cannot be read. */
async function fixPullRequest(ports, now, { by, request }) {
	if (!now.isOpen) return { kind: "closed" };
	const off = whyOffHere(now.pull.labels);
	if (off !== void 0) return {
		kind: "off",
		why: off
	};
	const read = await readPullRequest(ports, now.pull, whyOff);
	if (read.kind === "broken") return {
		kind: "broken",
		why: read.error.message
	};
	if (read.kind === "skipped") return {
		kind: "off",
		why: read.reason
	};
	const earlier = madeFor(request, read.comparison.newest, now.login);
	if (earlier !== void 0) return {
		kind: "committed",
		commit: now.pull.head,
		fixed: earlier,
		left: thingsIn(read.report)
	};
	const fixed = fixChanges(read, isCertain);
	if (fixed.files.length === 0) return {
		kind: "nothing",
		left: fixed.left,
		...endlessOf(fixed)
	};
	return commitFixes(ports, now, fixed, {
		purpose: "fixes",
		request,
		by
	});
}
/**
* Corrects what the configuration asks to be corrected without being asked, before a pull request is reviewed; `also` names
* further rules. What comes back is the new head, or undefined where the head is as it was.
* @throws {GitHubError} where GitHub cannot be read.
*/
async function autofixPullRequest(ports, pull, read, also = []) {
	const fixed = fixChanges(read, (finding) => isAutomatic(read.config, finding, also) && !isRun(finding.path));
	if (fixed.unstable.length > 0) ports.log(`Not fixed, because the fixes undo each other: ${unstableWords(fixed.unstable)}.`);
	if (fixed.files.length === 0) return void 0;
	const now = await readPull(ports.client, pull, ports);
	if (!now.isOpen || read.comparison.newest && isOwnCommit(read.comparison.newest, now.login)) return void 0;
	const result = await commitFixes(ports, {
		...now,
		pull: {
			...now.pull,
			head: pull.head
		}
	}, fixed, {
		purpose: "autofix",
		request: pull.head
	});
	if (result.kind === "committed") return result.commit;
	ports.log(result.kind === "unwritable" ? `The fixes were not committed and stay suggestions: ${result.why}` : "The fixes were not committed, because a newer commit has been pushed.");
}
/** What was left out, in words; nothing where nothing was. */
function endlessOf({ unstable }) {
	return unstable.length === 0 ? {} : { endless: unstableWords(unstable) };
}
/** Whether the configuration wants a correction without being asked. */
function isAutomatic(config, { rule, path }, also) {
	if (rule === "table-of-contents" && repairOf(config, path) === "commit") return true;
	return config.autofix.includes(rule) || also.includes(rule);
}
/** What GitHub runs is never written. */
function isRun(path) {
	return /^\.github\/(?:workflows|actions)\//i.test(path);
}
/** One commit on top of the head that was judged, where the requester may have it. Where the outcome is unknown, the branch is read again. */
async function commitFixes(ports, now, fixed, { purpose, ...asked }) {
	const { pull, source } = now;
	if (!source) return gone;
	const refusal = await whyNotCommit(ports, {
		...now,
		source
	}, {
		login: asked.by ?? pull.author,
		isCommand: purpose === "fixes"
	});
	if (refusal) return refusal;
	const message = fixMessage({
		fixed: fixed.fixed,
		...asked
	});
	const result = await commitFiles(ports.client, source, {
		branch: source.branch,
		head: pull.head,
		files: fixed.files,
		purpose,
		...message
	}, ports);
	switch (result.kind) {
		case "committed":
			await waitForHead(ports, pull);
			return {
				kind: "committed",
				commit: result.commit,
				fixed: fixed.fixed,
				left: fixed.left,
				...endlessOf(fixed)
			};
		case "moved":
		case "lost": {
			const made = await findMade(ports, pull, asked.request);
			if (made !== void 0) return {
				kind: "committed",
				commit: made,
				fixed: fixed.fixed,
				left: fixed.left
			};
			return { kind: result.kind };
		}
		case "refused":
		case "invalid": return toUnwritable(result, source.isFork);
	}
}
const gone = {
	kind: "unwritable",
	because: "gone",
	why: "its branch is gone, or in a repository that cannot be seen"
};
/** What GitHub's words mean. */
const refusals = [
	[/rate limit/i, "limit"],
	[archivedWords, "archived"],
	[ruleWords, "rule"]
];
function toUnwritable({ kind, why }, isFork) {
	const because = refusals.find(([words]) => words.test(why))?.[1];
	if (because) return {
		kind: "unwritable",
		because,
		why
	};
	return {
		kind: "unwritable",
		because: kind === "invalid" ? "invalid" : isFork ? "fork" : "token",
		why
	};
}
/** How many corrections the head commit made for a request; undefined where it is another commit. */
function madeFor(request, newest, login) {
	const note = newest && isOwnCommit(newest, login) ? readFixMessage(newest.message) : void 0;
	return note?.request === request ? note.fixed : void 0;
}
/** The head of a pull request, where it is the commit that was made for a request. */
async function findMade(ports, pull, request) {
	const { pull: latest, login } = await readPull(ports.client, pull, ports);
	if (latest.head === pull.head) return void 0;
	const { newest } = await readComparison(ports.client, latest, ports);
	return madeFor(request, newest, login) === void 0 ? void 0 : latest.head;
}
/** A pull request learns of a new commit a moment after its branch has it. */
async function waitForHead(ports, pull) {
	for (let tried = 1; tried <= 5; tried++) {
		const { pull: latest } = await readPull(ports.client, pull, ports);
		if (latest.head !== pull.head) return;
		await ports.sleep(tried * 1e3);
	}
}
export { fixChanges as i, fixPullRequest as n, isCertain as r, autofixPullRequest as t };

import "./shell-config.js";
import { $ as settingsFor, A as judgeChanges, Br as lineAt, Cr as enumerate, D as ConfigError, Qt as lintText, T as defaultConfig, Tr as linesInWords, Ur as readLines, Z as repairOf, br as hiddenLast, ii as code, kt as hash, vr as beforeHidden, wr as firstLines, xr as writeHidden } from "./shell-check.js";
import { r as readLastChange } from "./shell-last-change.js";
import { i as once, n as ask, t as GitHubError } from "./shell-client.js";
import { a as isOwnBranch, c as ownBranch, i as deleteBranch, l as readBranch, n as commitFiles, o as isOwnCommit, r as createBranch, s as moveBranch, t as attempt } from "./shell-commits.js";
import { t as readTexts } from "./shell-texts.js";
import { n as fixSource } from "./shell-fix2.js";
import { r as unstableWords } from "./shell-stable-fixes2.js";
import { c as hasCheckRun } from "./shell-write.js";
import { t as composeReview } from "./shell-compose.js";
import { r as publishCheck, s as withoutCheck } from "./shell-check-run.js";
import "./shell-read-config.js";
import { n as sayRefused, r as whyOff } from "./shell-refusal-words.js";
import { t as readListsAt } from "./shell-read-lists.js";
// src/github/proposals.ts
const refsQuery = `query refs($owner: String!, $repo: String!, $base: String!, $branch: String!, $spare: String!) {
  viewer { login }
  repository(owner: $owner, name: $repo) {
    base: ref(qualifiedName: $base) { target { oid } }
    branch: ref(qualifiedName: $branch) { target { oid } }
    spare: ref(qualifiedName: $spare) { target { oid } }
  }
}`;
/** What is on the branch and its pull requests; only what this very token made counts. @throws {GitHubError} */
async function readFacts(client, repo, { base, branch, spare, files }, waiting) {
	const { viewer, repository } = await ask("reading the branches", waiting, () => client.graphql(refsQuery, {
		...repo,
		base: `refs/heads/${base}`,
		branch: `refs/heads/${branch}`,
		spare: `refs/heads/${spare}`
	}));
	const at = (ref) => ref?.target?.oid;
	const tip = at(repository?.base);
	const headOf = async (commit) => commit === void 0 || tip === void 0 ? void 0 : readHead(client, repo, {
		commit,
		tip,
		files,
		login: viewer.login
	}, waiting);
	const head = await headOf(at(repository?.branch));
	const pulls = head || files.length > 0 ? await readPulls(client, repo, {
		branch,
		login: viewer.login
	}, waiting) : [];
	return {
		tip,
		branch: head,
		spare: await headOf(at(repository?.spare)),
		pulls
	};
}
/** The pull requests of the past from a branch that this very token made, newest first. @throws {GitHubError} */
async function readOwnPulls(client, repo, branch, waiting) {
	const { viewer } = await ask("reading the account", waiting, () => client.graphql("query account { viewer { login } }"));
	return (await readPulls(client, repo, {
		branch,
		login: viewer.login
	}, waiting)).filter(({ isOwn }) => isOwn);
}
/** Whose commits a branch brings, and whether it is the base and one commit with the files. */
async function readHead(client, { owner, repo }, { commit, tip, files, login }, waiting) {
	if (commit === tip) return {
		commit,
		hasOnlyOwnCommits: true,
		isCurrent: false
	};
	const { data } = await ask("comparing the branch", waiting, () => client.request("GET /repos/{owner}/{repo}/compare/{basehead}", {
		owner,
		repo,
		basehead: `${tip}...${commit}`
	}));
	const hasOnlyOwnCommits = data.commits.length === data.total_commits && data.commits.every(({ commit: { message }, author, committer }) => isOwnCommit({
		message,
		author: loginOf(author),
		committer: loginOf(committer)
	}, login));
	const isOne = data.total_commits === 1 && data.merge_base_commit.sha === tip;
	return {
		commit,
		hasOnlyOwnCommits,
		isCurrent: hasOnlyOwnCommits && isOne && await holds(data.files ?? [], files)
	};
}
/** GitHub gives an empty object for an address that it knows no account of. */
function loginOf(account) {
	return typeof account?.login === "string" ? account.login : void 0;
}
/** Whether the changed files are just these, with these texts. */
async function holds(changed, files) {
	if (changed.length !== files.length) return false;
	const shas = new Map(changed.map(({ filename, sha }) => [filename, sha]));
	for (const { path, text } of files) if (shas.get(path) !== await blobName(text)) return false;
	return true;
}
/** The name that git gives a text. */
async function blobName(text) {
	const bytes = Buffer.from(text);
	const named = Buffer.concat([Buffer.from(`blob ${bytes.length}\0`), bytes]);
	return Buffer.from(await crypto.subtle.digest("SHA-1", named)).toString("hex");
}
/** Pull requests of the past that are looked at. */
const remembered = 50;
async function readPulls(client, { owner, repo }, { branch, login }, waiting) {
	const { data } = await ask("looking for the pull request", waiting, () => client.request("GET /repos/{owner}/{repo}/pulls", {
		owner,
		repo,
		head: `${owner}:${branch}`,
		state: "all",
		per_page: remembered
	}));
	return data.filter(({ head }) => head.ref === branch).map(({ number, state, merged_at: mergedAt, created_at: openedAt, base, body, user }) => ({
		number,
		state: mergedAt ? "merged" : state === "open" ? "open" : "closed",
		base: base.ref,
		body: body ?? "",
		isOwn: user?.login === login,
		opened: openedAt
	}));
}
/** Opens a pull request; `moved` or `invalid` where there is one from that branch already. */
async function openPull(client, { owner, repo }, { branch, base, title, body }, waiting) {
	let number = 0;
	const result = await attempt(() => once("opening the pull request", waiting, async () => {
		const answer = await client.request("POST /repos/{owner}/{repo}/pulls", {
			owner,
			repo,
			head: branch,
			base,
			title,
			body,
			request: { retries: 0 }
		});
		number = answer.data.number;
		return answer;
	}));
	return result.kind === "done" ? {
		kind: "opened",
		number
	} : result;
}
/** Changes the title, the body or the state of a pull request of listkeeper; nobody is notified of words. */
async function editPull(client, { owner, repo }, { number, ...changes }, waiting) {
	return attempt(() => ask("editing the pull request", waiting, () => client.request("PATCH /repos/{owner}/{repo}/pulls/{pull_number}", {
		owner,
		repo,
		pull_number: number,
		...changes
	})));
}
// src/review/proposal/plan-proposal.ts
/** What to do about a pull request of our own, from what is on GitHub and what is to be there. Pure; the mark in its body says what we said last. */
/** What is to be done; the same facts again, after it was done, give `settled`. */
function planProposal(facts, wanted) {
	const { tip, branch, spare, pulls } = facts;
	if (tip !== wanted.base.commit) return { kind: "moved" };
	const isMine = ({ isOwn, body }) => isOwn && readMark(body)?.purpose === wanted.purpose;
	const open = pulls.filter(({ state }) => state === "open");
	const mine = open.find(isMine);
	const number = (mine ?? open[0])?.number;
	const left = (why) => ({
		kind: "left",
		why,
		...number === void 0 ? {} : { number }
	});
	if (branch && !branch.hasOnlyOwnCommits || spare && !spare.hasOnlyOwnCommits) return left(`somebody has pushed commits to the branch ${branch?.hasOnlyOwnCommits === false ? wanted.branch : spareOf(wanted.branch)}`);
	if (mine && mine.base !== wanted.base.branch) return left("somebody has pointed the pull request at another branch");
	if (wanted.isNothing) {
		if (mine) return {
			kind: "withdraw",
			close: {
				number: mine.number,
				state: "closed",
				body: withdrawnBody(mine.body)
			}
		};
		if (open.length > 0) return left("nothing is left to change, but somebody has opened a pull request of their own from the branch");
		return branch || spare ? { kind: "withdraw" } : { kind: "settled" };
	}
	const declined = pulls.find((pull) => pull.state === "closed" && isMine(pull) && isAbout(readMark(pull.body), wanted));
	if (open.length === 0 && declined) return {
		kind: "left",
		number: declined.number,
		why: "somebody has closed the pull request with the same changes"
	};
	const build = branch?.isCurrent ? "none" : branch && open.length > 0 ? "on-spare" : "on-branch";
	const edit = mine && editOf(mine, wanted);
	if (build === "none" && open.length > 0 && !edit && !spare) return {
		kind: "settled",
		number
	};
	return {
		kind: "write",
		build,
		...number === void 0 ? { open: withMark(wanted.body, wanted) } : { number },
		...edit ? { edit } : {}
	};
}
/** The name of the second branch. */
function spareOf(branch) {
	return `${branch}-next`;
}
/** What is to be said otherwise; what a person wrote into title or body stays until we have something else to say. */
function editOf({ number, body }, wanted) {
	const mark = readMark(body);
	const isSame = {
		title: mark.title === hash(wanted.title),
		body: mark.body === hash(wanted.body)
	};
	if (isSame.title && isSame.body && isAbout(mark, wanted)) return void 0;
	return {
		number,
		body: withMark(isSame.body ? beforeHidden(body) : wanted.body, wanted),
		...isSame.title ? {} : { title: wanted.title }
	};
}
/** The mark at the end of a body. The caller must check who wrote the body before it believes the block. */
function readMark(body) {
	const [purpose = "", ...words] = hiddenLast(body, "proposal") ?? [];
	const [about = "", title = "", said = "", withdrawn] = words;
	const isOne = /^[a-z-]+$/.test(purpose) && [
		about,
		title,
		said
	].every((word) => /^[0-9a-z]+$/.test(word));
	const isKnown = withdrawn === void 0 || withdrawn === "withdrawn" && words.length === 4;
	return isOne && isKnown ? {
		purpose,
		about,
		title,
		body: said,
		isWithdrawn: withdrawn !== void 0
	} : void 0;
}
function isAbout(mark, { about }) {
	return mark !== void 0 && !mark.isWithdrawn && mark.about === hash(about);
}
function withMark(text, { purpose, about, title, body }) {
	return `${text}\n\n${writeHidden("proposal", purpose, hash(about), hash(title), hash(body))}`;
}
/** The body of a pull request that is closed because nothing is left of it: one sentence above what stood there. */
function withdrawnBody(body) {
	const sentence = "None of these changes is needed any more, so listkeeper has closed this pull request.";
	const { purpose, about, title, body: said } = readMark(body);
	const mark = writeHidden("proposal", purpose, about, title, said, "withdrawn");
	const before = beforeHidden(body).trim();
	return before.length > 6e4 ? `${sentence}\n\n${mark}` : `${sentence}\n\n---\n\n${before}\n\n${mark}`;
}
// src/commands/repository/propose.ts
/** Maximum number of tries: a second run at the same time, or a lost answer, takes one each. */
const rounds = 5;
/** Opens, updates or closes the pull request and returns what was done. Run again with the same proposal it changes nothing. @throws {GitHubError} where GitHub cannot be read. */
async function propose(ports, repo, proposal) {
	const { branch, base, files } = proposal;
	const wanted = {
		...proposal,
		about: proposal.about ?? JSON.stringify(files),
		isNothing: files.length === 0
	};
	const asked = {
		base: base.branch,
		branch: ownBranch(branch),
		spare: spareOf(branch),
		files
	};
	let did = "unchanged";
	let withdrawn;
	let why = "";
	for (let round = 0; round < rounds; round++) {
		if (round > 0) await ports.sleep(1e3);
		const facts = await readFacts(ports.client, repo, asked, ports);
		const plan = planProposal(facts, wanted);
		let step;
		switch (plan.kind) {
			case "moved":
			case "left": return plan;
			case "settled":
				step = {
					...plan,
					kind: "done"
				};
				break;
			case "withdraw":
				withdrawn ??= plan.close?.number;
				step = await withdraw(ports, repo, {
					branch,
					facts,
					plan
				});
				break;
			case "write":
				if (plan.open !== void 0) did = "opened";
				else if (did === "unchanged" && (plan.build !== "none" || plan.edit)) did = "updated";
				step = await write(ports, repo, {
					proposal,
					facts,
					plan
				});
		}
		if (step.kind === "refused") return step;
		if (step.kind === "done") {
			if (step.number !== void 0) return {
				kind: did,
				number: step.number
			};
			return withdrawn === void 0 ? { kind: "unchanged" } : {
				kind: "withdrawn",
				number: withdrawn
			};
		}
		why = step.why;
	}
	return {
		kind: "refused",
		why: `GitHub did not settle after ${rounds} tries; the next run goes on from here (${why})`
	};
}
/** Updates the branch, then the pull request. */
async function write(ports, repo, { proposal, facts, plan }) {
	const { branch, base, title } = proposal;
	const built = plan.build === "none" ? done : await build(ports, repo, {
		proposal,
		facts,
		isOnSpare: plan.build === "on-spare"
	});
	if (built.kind !== "done") return built;
	if (facts.spare) await deleteBranch(ports.client, repo, spareOf(branch), ports);
	if (plan.edit) {
		const edited = await editPull(ports.client, repo, plan.edit, ports);
		if (edited.kind !== "done") return toStep(edited, "change the pull request (`pull-requests: write`)");
	}
	if (plan.open === void 0) return {
		kind: "done",
		number: plan.number
	};
	const opened = await openPull(ports.client, repo, {
		branch,
		base: base.branch,
		title,
		body: plan.open
	}, ports);
	if (opened.kind === "opened") return {
		kind: "done",
		number: opened.number
	};
	if (opened.kind === "invalid") return {
		kind: "again",
		why: opened.why
	};
	if (opened.kind === "refused") await removeBranch(ports, repo, {
		branch,
		commit: built.commit ?? facts.branch?.commit
	});
	return toStep(opened, "open pull requests (`pull-requests: write`)");
}
/** Puts one commit on top of the base: on the branch itself, or on the spare branch, to which the branch is then moved. */
async function build(ports, repo, { proposal, facts, isOnSpare }) {
	const { branch, base, headline, purpose, files, coAuthors = [] } = proposal;
	const { client } = ports;
	const may = "write to the repository (`contents: write`)";
	const on = isOnSpare ? spareOf(branch) : branch;
	const head = isOnSpare ? facts.spare : facts.branch;
	if (head?.commit !== base.commit) {
		if (head && !await isStill(ports, repo, on, head.commit)) return changed;
		const ready = await (head ? moveBranch : createBranch)(client, repo, {
			branch: on,
			commit: base.commit
		}, ports);
		if (ready.kind !== "done") return toStep(ready, may);
	}
	const committed = await commitFiles(client, repo, {
		branch: on,
		head: base.commit,
		headline,
		purpose,
		files,
		coAuthors
	}, ports);
	if (committed.kind !== "committed") return toStep(committed, may);
	if (!isOnSpare) return {
		kind: "done",
		commit: committed.commit
	};
	if (!await isStill(ports, repo, branch, facts.branch?.commit)) return changed;
	const moved = await moveBranch(client, repo, {
		branch,
		commit: committed.commit
	}, ports);
	if (moved.kind !== "done") return toStep(moved, may);
	await deleteBranch(client, repo, on, ports);
	return {
		kind: "done",
		commit: committed.commit
	};
}
/** Closes the pull request, then deletes the branches. In this order the next run can finish what a run left undone. */
async function withdraw(ports, repo, { branch, facts, plan }) {
	if (plan.close) {
		const closed = await editPull(ports.client, repo, plan.close, ports);
		if (closed.kind === "invalid") return {
			kind: "again",
			why: closed.why
		};
		if (closed.kind !== "done") return toStep(closed, "close the pull request (`pull-requests: write`)");
	}
	for (const [name, head] of [[spareOf(branch), facts.spare], [branch, facts.branch]]) if (head && !await removeBranch(ports, repo, {
		branch: name,
		commit: head.commit
	})) return changed;
	return done;
}
/** Deletes a branch of listkeeper. Returns false, and keeps the branch, where it has another commit since then. */
async function removeBranch(ports, repo, { branch, commit }) {
	if (!await isStill(ports, repo, branch, commit)) return false;
	if ((await deleteBranch(ports.client, repo, branch, ports)).kind !== "done") ports.log(`the branch ${branch} could not be deleted`);
	return true;
}
const done = { kind: "done" };
const changed = {
	kind: "again",
	why: "the branch changed meanwhile"
};
/** Whether a branch still has this commit: what somebody has pushed since then is not overwritten. */
async function isStill(ports, repo, branch, commit) {
	return await readBranch(ports.client, repo, branch, ports) === commit;
}
/** Returns what follows a write that failed; `may` names the permission that the token would need. */
function toStep(unwritten, may) {
	switch (unwritten.kind) {
		case "moved": return changed;
		case "lost": return {
			kind: "again",
			why: "GitHub did not answer"
		};
		case "refused": return {
			kind: "refused",
			why: sayRefused(unwritten.why, may)
		};
		case "invalid": return {
			kind: "refused",
			why: unwritten.why
		};
	}
}
// src/commands/repository/propose-judged.ts
/** Keeps a proposal, and its head judged: the texts are known, so that nothing is read again. @throws {GitHubError} where GitHub cannot be read. */
async function proposeJudged(ports, repo, proposal, ground) {
	const proposed = await propose(ports, repo, proposal);
	const isNew = proposed.kind === "opened" || proposed.kind === "updated";
	if (isNew || proposed.kind === "unchanged" && proposed.number !== void 0) try {
		await judge(ports, repo, {
			proposal,
			ground,
			isNew
		});
	} catch (error) {
		if (!(error instanceof GitHubError)) throw error;
		ports.log(`The branch ${proposal.branch} has no check run \`listkeeper\`: ${error.message}.`);
	}
	return proposed;
}
/** Makes the check run of a proposal's head; of one that was there before only where the run that made it came to no end. */
async function judge(ports, repo, { proposal, ground, isNew }) {
	const commit = await readBranch(ports.client, repo, proposal.branch, ports);
	if (commit === void 0 || !isNew && await hasCheckRun(ports.client, repo, commit, ports)) return;
	const { lists = [], config = defaultConfig(), repositoryFiles = {} } = ground;
	const changes = proposal.files.flatMap(({ path, text }) => {
		const list = lists.find((one) => one.path === path);
		return list ? [{
			path,
			before: list.text,
			after: text
		}] : [];
	});
	const { report } = judgeChanges(changes, config, repositoryFiles);
	const review = composeReview(report.files, {
		commit,
		patches: /* @__PURE__ */ new Map(),
		failOn: "error",
		most: 0,
		unjudged: report.unjudged ?? []
	});
	const check = await publishCheck(ports, repo, {
		review,
		report,
		isInstead: true
	});
	if (check !== "made") ports.log(`The branch ${proposal.branch} has no check run \`listkeeper\`: ${withoutCheck(check)}.`);
}
// src/github/open-patches.ts
/** What open pull requests change in files of the base branch, so that nothing of ours is written near it. */
/** More open pull requests than this are not read: each takes a request. */
const mostPulls$1 = 300;
/** The patches of files in open pull requests to a branch; our own ones aside. @throws {GitHubError} */
async function readOpenPatches(client, { owner, repo, base }, paths, waiting) {
	const numbers = [];
	let isWhole = false;
	for (let page = 1; !isWhole && numbers.length < mostPulls$1; page++) {
		const { data } = await ask("listing the open pull requests", waiting, () => client.request("GET /repos/{owner}/{repo}/pulls", {
			owner,
			repo,
			state: "open",
			base,
			per_page: 100,
			page
		}));
		numbers.push(...data.filter(({ head }) => !(head.repo?.full_name === `${owner}/${repo}` && isOwnBranch(head.ref))).map(({ number }) => number));
		isWhole = data.length < 100;
	}
	const patches = [];
	for (const number of numbers.slice(0, mostPulls$1)) {
		const { data } = await ask("reading what an open pull request changes", waiting, () => client.request("GET /repos/{owner}/{repo}/pulls/{pull_number}/files", {
			owner,
			repo,
			pull_number: number,
			per_page: 100
		}));
		for (const { filename, previous_filename: previous, patch } of data) {
			const path = previous ?? filename;
			if (paths.has(path)) patches.push({
				number,
				path,
				...patch === void 0 ? {} : { patch }
			});
		}
	}
	return {
		patches,
		isWhole
	};
}
// src/review/proposal/busy-lines.ts
/** The lines of a text that open pull requests change, or that are near them: what is written there now would conflict with theirs. Pure. */
/** Lines around a hunk that are left alone too. */
const margin = 3;
/** The lines, from 0, within three of a hunk of some patches. A patch is of an older text: its hunks are found again by their words. */
function busyLines(text, patches) {
	const lines = linesOf(text);
	const places = /* @__PURE__ */ new Map();
	for (const [index, line] of lines.entries()) {
		const known = places.get(line);
		if (known) known.push(index);
		else places.set(line, [index]);
	}
	const busy = /* @__PURE__ */ new Set();
	const mark = (from, to) => {
		for (let line = Math.max(0, from - margin); line <= Math.min(lines.length - 1, to + margin); line++) busy.add(line);
	};
	for (const patch of patches) if (patch === void 0) mark(0, lines.length);
	else for (const side of oldSides(patch)) {
		const start = placeOf(side, lines, places);
		if (start !== void 0) mark(start, start + Math.max(0, side.lines.length - 1));
		else for (const line of side.lines) if (line.trim() !== "") for (const at of places.get(line)?.slice(0, mostAlike) ?? []) mark(at, at);
	}
	return busy;
}
/** A line that is there more often tells no place. */
const mostAlike = 5;
/** Where the lines that a hunk begins from are now: where they were, else the only place with the same words. */
function placeOf({ start, lines: own }, lines, places) {
	const isAt = (at) => own.every((line, index) => lines[at + index] === line);
	if (isAt(start)) return start;
	const rarest = own.map((line, index) => ({
		index,
		at: places.get(line) ?? []
	})).toSorted((a, b) => a.at.length - b.at.length)[0];
	if (!rarest || rarest.at.length > mostAlike) return void 0;
	return rarest.at.map((at) => at - rarest.index).find(isAt);
}
/** The old side of each hunk of a patch, and where it starts, from 0. */
function oldSides(patch) {
	const sides = [];
	for (const row of patch.split("\n")) {
		const head = /^@@ -(\d+)(?:,(\d+))? \+/.exec(row);
		if (head) sides.push({
			start: head[2] === "0" ? Number(head[1]) : Number(head[1]) - 1,
			lines: []
		});
		else if (row.startsWith(" ") || row.startsWith("-")) sides.at(-1)?.lines.push(row.slice(1).replace(/\r$/, ""));
	}
	return sides;
}
function linesOf(text) {
	return text.split("\n").map((line) => line.replace(/\r$/, ""));
}
// src/review/proposal/repair-words.ts
/** The title and body of a pull request with repairs, and the key by which the same repairs are recognised again. Pure. */
/** For each rule what of the list it is about, and what is right after its corrections. */
const words = {
	"table-of-contents": ["contents", "the table of contents matches the headings"],
	"link-syntax": ["links", "links that Markdown hid or broke work again"],
	"no-tracking-parameters": ["links", "tracking parameters are removed from URLs"],
	"canonical-url": ["links", "addresses lead to a work's own page"],
	"no-broken-targets": ["links", "links within the repository lead to what is there"],
	"link-label": ["labels", "labels are written as in the rest of the list"],
	"entry-spacing": ["spacing", "spaces, bullets and indentation match the rest of the list"],
	"entry-format": ["format", "entries have the format of their section"],
	"entry-order": ["order", "entries are in the order of their section"],
	"no-mojibake": ["characters", "characters that a wrong encoding had garbled are restored"],
	"no-invisible-characters": ["characters", "invisible characters are removed"]
};
/** One line that says what the repairs are about, for a title or a commit. */
function repairTitle(files) {
	const rules = new Set(files.flatMap(({ places }) => places.map(({ rule }) => rule)));
	const about = [...new Set(Object.entries(words).flatMap(([rule, [name]]) => rules.has(rule) ? [name] : []))];
	if (about.length === 0) return "Repair the list";
	return `Repair ${enumerate(about)} of the list`;
}
/** Lines that say what was repaired. */
const mostLines = 30;
/** The body of the pull request. */
function repairBody(files, branch, left = []) {
	const lines = files.flatMap(({ path, places }) => places.length === 0 ? [`- ${code(path)}: small corrections`] : places.map(({ rule, lines: at }) => lineOf(path, rule, at)));
	return [
		"Small fixes that need no decision; nothing else is changed:",
		firstLines(lines, lines.length > mostLines ? 29 : mostLines, "more of this kind").join("\n"),
		...leftLines(left),
		`Merge this when you like; until then it is kept up to date with ${code(branch)}. If you do not want it, close it: the same fixes are not proposed again. \`repair\` and \`contents.repair\` in \`.github/listkeeper.yml\` control what is proposed.`
	].join("\n\n");
}
/** What is left for later, in a sentence a file. */
function leftLines(left) {
	return left.map(({ path, lines, pulls }) => {
		const who = enumerate(pulls.map((number) => `#${number}`), mostPulls);
		return `Left for later in ${code(path)}: ${linesInWords(lines)}. Open pull requests change lines near them (${who}), and must not conflict with this one.`;
	});
}
/** Most pull requests that are named. */
const mostPulls = 5;
/** Line numbers that are listed for one kind of repair. */
const mostNumbers = 8;
/** One kind of repair in one file, with the lines of the file as it was. */
function lineOf(path, rule, lines) {
	const numbers = [...new Set(lines)];
	const where = `${numbers.length === 1 ? "line" : "lines"} ${enumerate(numbers, mostNumbers)}`;
	return `- ${code(path)}: ${words[rule]?.[1] ?? code(rule)} (${lines.length === 1 ? where : `${lines.length} places: ${where}`})`;
}
/** What the repairs are, whatever else the files hold: the lines that go and the lines that come. */
function repairKey(files) {
	return JSON.stringify(files.map(({ path, before, after }) => {
		const [old, now] = [before.split(/\r?\n/), after.split(/\r?\n/)];
		return [
			path,
			without(old, now),
			without(now, old)
		];
	}));
}
function without(lines, others) {
	const known = new Set(others);
	return lines.filter((line) => !known.has(line));
}
// src/commands/sweep/repair-list.ts
/** The branch of the pull request. */
const repairs = "listkeeper/repairs";
/** Rules that a person who asks for all means, where the configuration names none. */
const harmless = [
	"entry-spacing",
	"link-syntax",
	"no-invisible-characters",
	"no-mojibake"
];
/** Between two pull requests with repairs of other rules than the contents. */
const week = 6048e5;
/** Repairs the lists in one pull request, or withdraws it where nothing is left to repair. Run again it changes nothing. @throws {GitHubError} where GitHub cannot be read. */
async function repairList(ports, target, { occasion, now }) {
	const { owner, repo, branch, commit } = target;
	if (/^0+$/.test(commit)) return {
		kind: "skipped",
		reason: "the branch was deleted"
	};
	const read = await readListsAt(ports, {
		owner,
		repo,
		commit
	});
	if (read instanceof ConfigError) return {
		kind: "skipped",
		reason: `the configuration cannot be read: ${read.message}`
	};
	const { config, lists, unread, paths } = read;
	const off = whyOff(config);
	if (off !== void 0) return {
		kind: "skipped",
		reason: off
	};
	for (const { path, why } of unread) ports.log(`Left out ${path}: ${why}.`);
	const repositoryFiles = paths ? { exists: (path) => paths.has(path) } : {};
	const others = await otherRules(ports, target, {
		config,
		occasion,
		now: now()
	});
	const backlog = others.length > 0 && occasion !== "asked" ? await readBacklog(ports, target, read) : /* @__PURE__ */ new Map();
	const judge = (source) => wantedOf(source, {
		config,
		rules: [...contentsOf(config, source.path), ...others],
		others,
		backlog,
		repositoryFiles
	});
	const wanted = lists.map((source) => ({
		source,
		...judge(source)
	}));
	const { patches, isWhole } = wanted.some(({ findings }) => findings.length > 0) ? await readOpenPatches(ports.client, {
		owner,
		repo,
		base: branch
	}, new Set(lists.map(({ path }) => path)), ports) : {
		patches: [],
		isWhole: true
	};
	if (!isWhole) return {
		kind: "skipped",
		reason: "there are more open pull requests than can be looked at, and repairs could conflict with them"
	};
	const left = [];
	const files = wanted.flatMap(({ source, rules, findings, mayFix }) => {
		const own = patches.filter(({ path }) => path === source.path);
		const isFree = (text) => {
			const busy = busyLines(text, own.map(({ patch }) => patch));
			const lines = readLines(text);
			const isWanted = mayFix(text);
			return (finding) => isWanted(finding) && !touches(finding, lines, busy);
		};
		const may = isFree(source.text.replace(/^\ufeff/, ""));
		const later = findings.filter((finding) => !may(finding));
		if (later.length > 0) left.push({
			path: source.path,
			lines: later.map(({ place }) => place.start.line),
			pulls: [...new Set(own.map(({ number }) => number))]
		});
		const { file, unstable } = repairSource(source, {
			config,
			rules,
			findings,
			mayFix: isFree,
			repositoryFiles
		});
		if (unstable.length > 0) ports.log(`Left as it is in ${source.path}, because correcting it would go on and on: ${unstableWords(unstable)}.`);
		return file ? [file] : [];
	});
	const title = repairTitle(files);
	return proposeJudged(ports, {
		owner,
		repo
	}, {
		branch: repairs,
		base: {
			branch,
			commit
		},
		title,
		headline: title,
		body: repairBody(files, branch, left),
		files: files.map(({ path, after }) => ({
			path,
			text: after
		})),
		purpose: "repairs",
		about: repairKey(files)
	}, {
		lists,
		config,
		repositoryFiles
	});
}
/** The rules besides the contents whose turn it is: those of the configuration once a week, and after a merge only where they are proposed already. */
async function otherRules(ports, { owner, repo }, { config, occasion, now }) {
	if (occasion === "asked") return config.repair.length > 0 ? config.repair : harmless;
	if (config.repair.length === 0) return [];
	const own = await readOwnPulls(ports.client, {
		owner,
		repo
	}, repairs, ports);
	if (own.some(({ state }) => state === "open")) return config.repair;
	const isRecent = own.some(({ opened }) => opened !== void 0 && now - Date.parse(opened) < week);
	return occasion === "schedule" && !isRecent ? config.repair : [];
}
/** The lists as they were when the configuration was last changed: what was wrong then is repaired only where somebody asks for it. */
async function readBacklog(ports, { owner, repo, commit }, { configText, lists }) {
	const since = await readLastChange(ports.client, {
		owner,
		repo,
		commit,
		path: configText.path
	}, ports);
	if (since === void 0) return /* @__PURE__ */ new Map();
	const texts = await readTexts(ports.client, {
		owner,
		repo
	}, lists.map(({ path }) => ({
		commit: since.oid,
		path
	})), ports);
	return new Map(texts.flatMap((found, index) => found.kind === "text" ? [[lists[index].path, found.text]] : []));
}
/** What is to be repaired in a source: a line that stood like this in the backlog is left as it is. */
function wantedOf({ path, text }, { config, rules, others, backlog, repositoryFiles }) {
	const old = new Set(backlog.get(path)?.split(/\r?\n/));
	const mayFix = (now) => {
		const lines = readLines(now);
		const lineOf = ({ place }) => now.slice(lines[place.start.line - 1], lines[place.start.line]).replace(/\r?\n$/, "");
		return (finding) => !others.includes(finding.rule) || !old.has(lineOf(finding));
	};
	const bare = text.replace(/^\ufeff/, "");
	const { findings } = lintText(text, path, settingsFor(config, path), repositoryFiles);
	const may = mayFix(bare);
	return {
		rules,
		mayFix,
		findings: findings.filter((finding) => finding.fix && rules.includes(finding.rule) && may(finding))
	};
}
/** Whether a fix writes on one of some lines, from 0. */
function touches({ fix = [] }, lines, busy) {
	return fix.some(({ start, end }) => {
		for (let line = lineAt(lines, start); line <= lineAt(lines, Math.max(start, end - 1)); line++) if (busy.has(line)) return true;
		return false;
	});
}
/** The source with what its configuration wants repaired, and where; no file where nothing changes. Merged, it is not proposed again. */
function repairSource(source, { config, rules, findings, mayFix, repositoryFiles }) {
	const { path } = source;
	if (rules.length === 0 || findings.length === 0) return { unstable: [] };
	const { before, after, left, unstable = [] } = fixSource(source, config, rules, repositoryFiles, mayFix);
	if (after === before) return { unstable };
	const may = mayFix(before.replace(/^\ufeff/, ""));
	const mayStill = mayFix(after.replace(/^\ufeff/, ""));
	return {
		file: {
			path,
			before,
			after,
			places: rules.flatMap((rule) => {
				const found = findings.filter((finding) => finding.rule === rule && may(finding));
				const isLeft = left.filter((finding) => finding.rule === rule && finding.fix !== void 0 && mayStill(finding));
				return found.length > isLeft.length ? [{
					rule,
					lines: found.map(({ place }) => place.start.line)
				}] : [];
			})
		},
		unstable
	};
}
/** Contents that are fixed in pull requests, by a commit there, may still need it after a merge. */
function contentsOf(config, path) {
	const repair = repairOf(config, path);
	return repair === "after-merge" || repair === "commit" ? ["table-of-contents"] : [];
}
/** One sentence for the log. */
function repairedLine(repaired) {
	switch (repaired.kind) {
		case "opened": return `Fixes are proposed in pull request ${repaired.number}.`;
		case "updated": return `Pull request ${repaired.number} with the fixes was updated.`;
		case "unchanged": return repaired.number === void 0 ? "There is nothing to fix." : `Pull request ${repaired.number} already proposes the fixes.`;
		case "withdrawn": return `Nothing is left to fix, so pull request ${repaired.number} is closed.`;
		case "left": return `No fixes were proposed: ${repaired.why}${repaired.number === void 0 ? "" : ` (pull request ${repaired.number})`}.`;
		case "moved": return "A newer commit has been pushed; its own run fixes the list.";
		case "refused": return `The fixes could not be proposed: ${repaired.why}.`;
		case "skipped": return `The list was not fixed: ${repaired.reason}.`;
	}
}
export { readFacts as a, spareOf as i, repairedLine as n, proposeJudged as r, repairList as t };

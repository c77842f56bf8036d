import "./shell-config.js";
import { i as ask, o as once, r as GitHubError } from "./shell-texts.js";
import { _ as moveBranch, d as attempt, f as commitFiles, g as isOwnCommit, m as deleteBranch, o as sayRefused, p as createBranch, v as ownBranch, y as readBranch } from "./shell-read-config.js";
import { g as hasCheckRun, o as withoutCheck, r as publishCheck } from "./shell-check-run.js";
import { t as composeReview } from "./shell-compose.js";
import { k as judgeChanges, w as defaultConfig, yt as hash } from "./shell-check.js";
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
	return data.filter(({ head }) => head.ref === branch).map(({ number, state, merged_at: mergedAt, base, body, user }) => ({
		number,
		state: mergedAt ? "merged" : state === "open" ? "open" : "closed",
		base: base.ref,
		body: body ?? "",
		isOwn: user?.login === login
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
		body: withMark(isSame.body ? body.replace(pattern, "").trimEnd() : wanted.body, wanted),
		...isSame.title ? {} : { title: wanted.title }
	};
}
const pattern = /<!-- listkeeper:1 proposal ([a-z-]+) ([0-9a-z]+) ([0-9a-z]+) ([0-9a-z]+)( withdrawn)? -->\s*$/;
/** The mark at the end of a body. The caller must check who wrote the body before it believes the block. */
function readMark(body) {
	const found = pattern.exec(body);
	return found ? {
		purpose: found[1],
		about: found[2],
		title: found[3],
		body: found[4],
		isWithdrawn: found[5] !== void 0
	} : void 0;
}
function isAbout(mark, { about }) {
	return mark !== void 0 && !mark.isWithdrawn && mark.about === hash(about);
}
function withMark(text, { purpose, about, title, body }) {
	return `${text}\n\n<!-- listkeeper:1 proposal ${purpose} ${hash(about)} ${hash(title)} ${hash(body)} -->`;
}
/** The body of a pull request that is closed because nothing is left of it: one sentence above what stood there. */
function withdrawnBody(body) {
	const sentence = "None of these changes is needed any more, so listkeeper has closed this pull request.";
	const mark = pattern.exec(body)[0].trim().replace(" -->", " withdrawn -->");
	const before = body.replace(pattern, "").trim();
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
	const { branch, base, headline, purpose, files } = proposal;
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
		files
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
export { spareOf as n, readFacts as r, proposeJudged as t };

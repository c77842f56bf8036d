import { C as configPaths, E as ConfigError, w as defaultConfig } from "./shell-check.js";
import { i as ask, o as once, r as GitHubError, s as sendOnce, t as readTexts } from "./shell-texts.js";
import { t as parseConfig } from "./shell-load.js";
import "./shell-config.js";
// src/github/commits.ts
/** Writes to branches: signed commits on a branch whose head is known, and branches of our own. What the token may not do comes back as a value. */
const commitQuery = `mutation commit($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { commit { oid } } }`;
/** Commits files to a branch that is at `head`; GitHub signs the commit, its author is the token's account. */
async function commitFiles(client, { owner, repo }, { branch, head, files, ...message }, waiting) {
	const input = {
		branch: {
			repositoryNameWithOwner: `${owner}/${repo}`,
			branchName: branch
		},
		expectedHeadOid: head,
		message: withTrailer(message),
		fileChanges: { additions: files.map(({ path, text }) => ({
			path,
			contents: Buffer.from(text).toString("base64")
		})) }
	};
	let commit;
	const result = await attempt(async () => {
		commit = (await once("committing", waiting, () => client.graphql(commitQuery, {
			input,
			request: sendOnce
		}))).createCommitOnBranch?.commit?.oid;
	});
	if (result.kind !== "done") return result;
	return commit === void 0 ? { kind: "lost" } : {
		kind: "committed",
		commit
	};
}
/** The last line of a message, by which listkeeper recognises its commits. */
const trailer = /^Listkeeper: [a-z][a-z-]*$/;
function withTrailer({ headline, body, purpose }) {
	const line = `Listkeeper: ${purpose}`;
	if (!trailer.test(line)) throw new Error(`${purpose} is no purpose of a commit`);
	return {
		headline: headline.replace(/\s+/g, " ").trim(),
		body: body ? `${body.trim()}\n\n${line}` : line
	};
}
/** Whether listkeeper made a commit: ours have our trailer, our login, and nobody wrote them again since. GitHub signs what is committed through it as `web-flow`. */
function isOwnCommit({ message, author, committer }, login) {
	if (author !== login || committer !== login && committer !== "web-flow") return false;
	return trailer.test(message.trimEnd().split("\n").at(-1).trim());
}
const prefix = "listkeeper/";
/** Whether a branch is under our prefix. */
function isOwnBranch(branch) {
	return branch.startsWith(prefix);
}
/** The branch, under our prefix: any other is somebody's, and asking to move or delete it is a bug. @throws {Error} */
function ownBranch(branch) {
	if (!isOwnBranch(branch) || branch.length === 11) throw new Error(`${branch} is no branch of listkeeper's`);
	return branch;
}
/** Makes a branch of listkeeper at a commit; `moved` where there is one of that name already. */
async function createBranch(client, { owner, repo }, { branch, commit }, waiting) {
	const ref = `refs/heads/${ownBranch(branch)}`;
	return attempt(() => once("making a branch", waiting, () => client.request("POST /repos/{owner}/{repo}/git/refs", {
		owner,
		repo,
		ref,
		sha: commit,
		request: sendOnce
	})));
}
/** Points a branch of listkeeper at a commit, whatever it was at; `moved` where there is no such branch. */
async function moveBranch(client, { owner, repo }, { branch, commit }, waiting) {
	const ref = `heads/${ownBranch(branch)}`;
	return attempt(() => ask("moving a branch", waiting, () => client.request("PATCH /repos/{owner}/{repo}/git/refs/{ref}", {
		owner,
		repo,
		ref,
		sha: commit,
		force: true
	})));
}
/** Deletes a branch of listkeeper; already gone is as good. */
async function deleteBranch(client, { owner, repo }, branch, waiting) {
	const ref = `heads/${ownBranch(branch)}`;
	const result = await attempt(() => ask("deleting a branch", waiting, () => client.request("DELETE /repos/{owner}/{repo}/git/refs/{ref}", {
		owner,
		repo,
		ref
	})));
	return result.kind === "moved" ? { kind: "done" } : result;
}
/** The commit that a branch is at; undefined where there is no such branch. @throws {GitHubError} */
async function readBranch(client, { owner, repo }, branch, waiting) {
	try {
		const { data } = await ask("reading a branch", waiting, () => client.request("GET /repos/{owner}/{repo}/git/ref/{ref}", {
			owner,
			repo,
			ref: `heads/${branch}`
		}));
		return data.object.sha;
	} catch (error) {
		if (error instanceof GitHubError && error.status === 404) return void 0;
		throw error;
	}
}
const defaultQuery = `query defaultBranch($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) { defaultBranchRef { name target { oid } } } }`;
/** The default branch and the commit that it is at; undefined where a repository is empty. @throws {GitHubError} */
async function readDefaultBranch(client, { owner, repo }, waiting) {
	const { repository } = await ask("reading the default branch", waiting, () => client.graphql(defaultQuery, {
		owner,
		repo
	}));
	const found = repository?.defaultBranchRef;
	return found?.target ? {
		branch: found.name,
		commit: found.target.oid
	} : void 0;
}
/** GitHub's words where a branch is not as expected: another head, there already, not there (createCommitOnBranch; REST git/refs). */
const movedWords = /expected branch to point to|reference already exists|reference does not exist|resolve to a ref\b|branch .{0,100}not found/i;
/**
* GitHub's words where the protection of a branch or a ruleset forbids a write; some come as 422 (seen in answers: Thinkmill/keystatic#1598,
* vercel/workflow#1937, satisfactory-factories/application#67, actions/github-script#455).
*/
const ruleWords = /protected (?:branch|ref)|protection of the branch|rule violation|through (?:a pull request|the merge queue)|not authorized to push|must have admin|verified signatures|status check|locked branch|being restricted/i;
/** Does a write, and says what it came to. */
async function attempt(task) {
	try {
		await task();
		return { kind: "done" };
	} catch (error) {
		if (!(error instanceof GitHubError)) throw error;
		const { status, message: why } = error;
		if ((status === 404 || status === 409 || status === 422) && movedWords.test(why)) return { kind: "moved" };
		if ([
			401,
			403,
			404,
			429
		].includes(status) || ruleWords.test(why)) return {
			kind: "refused",
			why
		};
		if (status === 422 || status === 409) return {
			kind: "invalid",
			why
		};
		return { kind: "lost" };
	}
}
// src/commands/repository/switched-off.ts
/** The label that stops everything on one pull request. */
const offLabel = "listkeeper: off";
/** Why nothing is done on a pull request with these labels, as a clause; on GitHub no two labels differ by case alone. */
function whyOffHere(labels) {
	return labels.some((label) => label.toLowerCase() === offLabel) ? `it has the label ${offLabel}` : void 0;
}
/** Why nothing is done in the whole repository, as a clause. */
function whyOff({ enabled }) {
	return enabled ? void 0 : "the configuration switches listkeeper off (enabled: false)";
}
// src/github/comparison.ts
/** What a pull request changes: GitHub's comparison, and where that stops short the trees of both commits. */
/** GitHub lists at most this many files of a comparison (docs, REST: compare two commits). */
const mostCompared = 300;
/** Pull requests have a list of their own, of at most this many files (docs, REST: list pull requests files). */
const mostListed = 3e3;
/** What a pull request changes. @throws {GitHubError} */
async function readComparison(client, { owner, repo, number, base, head }, waiting) {
	const { data } = await ask("comparing the branches", waiting, () => client.request("GET /repos/{owner}/{repo}/compare/{basehead}", {
		owner,
		repo,
		basehead: `${base}...${head}`
	}));
	const newest = data.commits?.findLast(({ sha }) => sha === head);
	const mergeBase = data.merge_base_commit.sha;
	const first = (data.files ?? []).map(toChange);
	const all = first.length < mostCompared ? {
		files: first,
		isWhole: true
	} : await readAll({
		client,
		waiting,
		repo: {
			owner,
			repo
		}
	}, {
		number,
		mergeBase,
		head,
		first
	});
	return {
		tip: data.base_commit.sha,
		mergeBase,
		...all,
		...newest ? { newest: {
			message: newest.commit.message,
			author: newest.author?.login,
			committer: newest.committer?.login
		} } : {}
	};
}
/** All files of a wide change: those of the comparison, which have patches, and by the trees those after them. */
async function readAll({ client, waiting, repo }, { number, mergeBase, head, first }) {
	const before = await readTree(client, repo, mergeBase, waiting);
	const after = before && await readTree(client, repo, head, waiting);
	if (before && after) {
		const known = new Set(first.flatMap(({ path, previousPath, status }) => status === "renamed" ? [path, previousPath] : [path]));
		return {
			files: [...first, ...differences(before, after).filter(({ path }) => !known.has(path))],
			isWhole: true
		};
	}
	const files = await readFiles(client, {
		...repo,
		number
	}, waiting);
	return {
		files,
		isWhole: files.length < mostListed
	};
}
/** What differs between two trees, in the order of paths. */
function differences(before, after) {
	const changed = [...before].flatMap(([path, was]) => {
		const is = after.get(path);
		if (was === is) return [];
		return [{
			path,
			previousPath: path,
			status: is === void 0 ? "removed" : "modified"
		}];
	});
	const added = [...after.keys()].flatMap((path) => before.has(path) ? [] : [{
		path,
		previousPath: path,
		status: "added"
	}]);
	return [...changed, ...added].sort((a, b) => a.path < b.path ? -1 : 1);
}
async function readFiles(client, { owner, repo, number }, waiting) {
	const files = [];
	for (let page = 1; page <= mostListed / 100; page++) {
		const { data } = await ask("listing the changed files", waiting, () => client.request("GET /repos/{owner}/{repo}/pulls/{pull_number}/files", {
			owner,
			repo,
			pull_number: number,
			per_page: 100,
			page
		}));
		files.push(...data.map(toChange));
		if (data.length < 100) break;
	}
	return files;
}
function toChange(file) {
	return {
		path: file.filename,
		previousPath: file.previous_filename ?? file.filename,
		status: [
			"added",
			"modified",
			"removed",
			"renamed"
		].find((status) => status === file.status) ?? "other",
		...file.patch === void 0 ? {} : { patch: file.patch }
	};
}
async function readTree(client, repo, commit, waiting) {
	const data = await askForTree(client, repo, commit, waiting);
	if (data.truncated) return void 0;
	return new Map(data.tree.flatMap(({ path, mode, sha, type }) => type === "tree" ? [] : [[path, `${mode} ${sha}`]]));
}
/** The paths of all files and folders at a commit; undefined where GitHub cannot list them all. @throws {GitHubError} */
async function readPaths(client, repo, commit, waiting) {
	const data = await askForTree(client, repo, commit, waiting);
	return data.truncated ? void 0 : new Set(data.tree.map(({ path }) => path));
}
async function askForTree(client, { owner, repo }, commit, waiting) {
	const { data } = await ask("listing the files", waiting, () => client.request("GET /repos/{owner}/{repo}/git/trees/{tree_sha}", {
		owner,
		repo,
		tree_sha: commit,
		recursive: "true"
	}));
	return data;
}
// src/review/proposal/refusal-words.ts
/** What a refusal of GitHub means and what to do about it, where only its words say so. Pure. */
/** What GitHub says of a repository that is archived. */
const archivedWords = /archived so is read-only/i;
/** GitHub's words, seen in answers: peter-evans/create-pull-request#3979, danielroe/uppt#11, ossf/allstar#64; docs, managing GitHub Actions settings for a repository. */
const meanings = [
	[/not permitted to create or approve pull requests/i, "GitHub Actions may not open pull requests in this repository. A maintainer can allow it under Settings, Actions, General, Workflow permissions: \"Allow GitHub Actions to create and approve pull requests\""],
	[archivedWords, "the repository is archived, so nothing in it can change. Take it out of the archive under Settings, General, or switch this workflow off"],
	[/issues (?:are|has been|have been) disabled/i, "issues are switched off in this repository. A maintainer can switch them on under Settings, General, Features: \"Issues\", or set `report-issue: false`"]
];
/** Why something was refused, as a clause; `may` is what the token would have to be allowed, where GitHub's words name no setting. */
function sayRefused(why, may) {
	return meanings.find(([words]) => words.test(why))?.[1] ?? `the token may not ${may}: ${why}`;
}
// src/commands/repository/read-config.ts
/** Finds the configuration among the files read from its usual paths. */
/** The paths at which the configuration is looked for, in this order. */
function configPlaces({ configPath }) {
	return configPath === void 0 ? configPaths : [configPath];
}
/** The configuration that the first text holds, else the defaults; a broken one comes back as its error. Each text is that of the place with its index. */
function configFrom(places, texts) {
	const found = configTextFrom(places, texts);
	if (!found) return defaultConfig();
	const { path, text = "", why } = found;
	if (why !== void 0) return new ConfigError(why, {
		path,
		line: 1,
		column: 1,
		key: ""
	});
	try {
		return parseConfig(text, path);
	} catch (error) {
		if (error instanceof ConfigError) return error;
		throw error;
	}
}
/** Reads the configuration of a commit to edit it. @throws {GitHubError} */
async function readConfigText(ports, target, commit) {
	const places = configPlaces(ports);
	return configTextFrom(places, await readTexts(ports.client, target, places.map((path) => ({
		commit,
		path
	})), ports)) ?? { path: places[0] };
}
/** The configuration among texts that were read at the usual places; undefined where none of them has one. */
function configTextFrom(places, texts) {
	const at = texts.findIndex(({ kind }) => kind !== "absent");
	const found = texts[at];
	if (!found || found.kind === "absent") return void 0;
	const path = places[at];
	return found.kind === "refused" ? {
		path,
		why: found.why
	} : {
		path,
		text: found.text
	};
}
export { moveBranch as _, archivedWords as a, readDefaultBranch as b, readPaths as c, attempt as d, commitFiles as f, isOwnCommit as g, isOwnBranch as h, readConfigText as i, whyOff as l, deleteBranch as m, configPlaces as n, sayRefused as o, createBranch as p, configTextFrom as r, readComparison as s, configFrom as t, whyOffHere as u, ownBranch as v, ruleWords as x, readBranch as y };

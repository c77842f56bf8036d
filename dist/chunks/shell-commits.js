import { a as sendOnce, i as once, n as ask, t as GitHubError } from "./shell-client.js";
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
/** Trailers are the last paragraph of a message (git interpret-trailers; docs.github.com, creating a commit with multiple authors). */
function withTrailer({ headline, body, purpose, coAuthors = [] }) {
	const line = `Listkeeper: ${purpose}`;
	if (!trailer.test(line)) throw new Error(`${purpose} is no purpose of a commit`);
	const last = [...coAuthors.map((one) => `Co-authored-by: ${one.replace(/\s+/g, " ")}`), line].join("\n");
	return {
		headline: headline.replace(/\s+/g, " ").trim(),
		body: body ? `${body.trim()}\n\n${last}` : last
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
const repositoryQuery = `query repository($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) {
  databaseId name owner { login } isPrivate isArchived hasIssuesEnabled defaultBranchRef { name target { oid } } } }`;
/** Reads it, by a name that it may have had before; undefined where there is none of that name. @throws {GitHubError} */
async function readRepository(client, { owner, repo }, waiting) {
	const { repository } = await ask("reading the repository", waiting, () => client.graphql(repositoryQuery, {
		owner,
		repo
	}));
	if (!repository) return void 0;
	const { databaseId: id, name, owner: own, isPrivate, isArchived, hasIssuesEnabled: hasIssues, defaultBranchRef: tip } = repository;
	return {
		id,
		owner: own.login,
		name,
		isPrivate,
		isArchived,
		hasIssues,
		tip: tip?.target ? {
			branch: tip.name,
			commit: tip.target.oid
		} : void 0
	};
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
export { isOwnBranch as a, ownBranch as c, readRepository as d, ruleWords as f, deleteBranch as i, readBranch as l, commitFiles as n, isOwnCommit as o, createBranch as r, moveBranch as s, attempt as t, readDefaultBranch as u };

import { n as ask } from "./shell-client.js";
// src/github/last-change.ts
/** The commits that changed a file, seen from another one. */
const query = `query lastChange($owner: String!, $repo: String!, $commit: GitObjectID!, $path: String!, $most: Int!, $merges: Boolean!) { repository(owner: $owner, name: $repo) {
  object(oid: $commit) { ... on Commit { history(first: $most, path: $path) { nodes { oid committedDate associatedPullRequests(first: 5) @include(if: $merges) { nodes { mergedAt } } } } } } } }`;
/** The commits that changed a file, the newest first. With `merges` the time is that of the merge of the pull request that brought it, where it is later: a commit may be older than what it changed. @throws {GitHubError} */
async function readChanges(client, { owner, repo, commit, path, most, merges = false }, waiting) {
	const { repository } = await ask("reading when the configuration was changed", waiting, () => client.graphql(query, {
		owner,
		repo,
		commit,
		path,
		most,
		merges
	}));
	return (repository?.object?.history?.nodes ?? []).flatMap((one) => one ? [{
		oid: one.oid,
		at: timeOf(one)
	}] : []);
}
function timeOf({ committedDate, associatedPullRequests }) {
	const merged = (associatedPullRequests?.nodes ?? []).flatMap((pull) => pull?.mergedAt ? [Date.parse(pull.mergedAt)] : []);
	return Math.max(Date.parse(committedDate), ...merged);
}
/** The commit that changed it last; undefined where nothing ever did. @throws {GitHubError} */
async function readLastChange(client, place, waiting) {
	return (await readChanges(client, {
		...place,
		most: 1
	}, waiting))[0];
}
const queryBefore = `query commitBefore($owner: String!, $repo: String!, $commit: GitObjectID!, $until: GitTimestamp!) { repository(owner: $owner, name: $repo) {
  object(oid: $commit) { ... on Commit { history(first: 1, until: $until) { nodes { oid } } } } } }`;
/** The last commit before a day, in UTC, on the way to a commit; undefined where there is none (docs.github.com/graphql, `Commit.history`). @throws {GitHubError} */
async function readCommitBefore(client, { owner, repo, commit, day }, waiting) {
	const until = (/* @__PURE__ */ new Date(Date.parse(`${day}T00:00:00Z`) - 1e3)).toISOString();
	const { repository } = await ask("reading how the list was", waiting, () => client.graphql(queryBefore, {
		owner,
		repo,
		commit,
		until
	}));
	return repository?.object?.history?.nodes?.[0]?.oid;
}
export { readCommitBefore as n, readLastChange as r, readChanges as t };

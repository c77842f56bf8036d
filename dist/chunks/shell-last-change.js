import { n as ask } from "./shell-client.js";
// src/github/last-change.ts
/** The commit that last changed a file, seen from another one. */
const query = `query lastChange($owner: String!, $repo: String!, $commit: GitObjectID!, $path: String!) { repository(owner: $owner, name: $repo) {
  object(oid: $commit) { ... on Commit { history(first: 1, path: $path) { nodes { oid committedDate } } } } } }`;
/** The commit, and when it was made (in milliseconds since 1970); undefined where nothing ever changed the file. @throws {GitHubError} */
async function readLastChange(client, { owner, repo, commit, path }, waiting) {
	const { repository } = await ask("reading when the configuration was changed", waiting, () => client.graphql(query, {
		owner,
		repo,
		commit,
		path
	}));
	const found = repository?.object?.history?.nodes?.[0];
	return found ? {
		oid: found.oid,
		at: Date.parse(found.committedDate)
	} : void 0;
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
export { readLastChange as n, readCommitBefore as t };

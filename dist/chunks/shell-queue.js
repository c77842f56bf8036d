import { n as ask, t as GitHubError } from "./shell-client.js";
import { n as loginOf } from "./shell-labels.js";
// src/github/admission/queue.ts
const perPage = 50;
const word = "author { __typename login } authorAssociation viewerDidAuthor body";
const kinds = [
	"Labeled",
	"Unlabeled",
	"Closed",
	"Reopened",
	"Assigned",
	"Milestoned"
];
const happened = kinds.map((kind) => `... on ${kind}Event { actor { __typename login } createdAt ${/abeled/.test(kind) ? "label { name }" : ""} }`).join(" ");
const fields = `number title body url state author { __typename login ... on User { createdAt } } authorAssociation createdAt updatedAt closedAt isDraft mergeable
      baseRefName headRefName headRefOid headRef { target { oid } } isCrossRepository milestone { title }
      labels(first: 20) { nodes { name } } assignees(first: 10) { nodes { login } }
      reviewRequests(first: 10) { nodes { requestedReviewer { ... on User { login } } } }
      comments(last: 40) { nodes { fullDatabaseId createdAt ${word} } }
      reviews(last: 20) { nodes { submittedAt state ${word} } }
      timelineItems(last: 40, itemTypes: [${kinds.map((kind) => `${kind.toUpperCase()}_EVENT`).join(", ")}]) { nodes { __typename ${happened} } }
      commits(last: 1) { nodes { commit { committedDate statusCheckRollup @include(if: $checks) { contexts(first: 50) { nodes { ... on CheckRun { name conclusion } } } } } } }`;
const query = `query queue($owner: String!, $repo: String!, $states: [PullRequestState!], $order: IssueOrder!, $first: Int!, $after: String, $checks: Boolean!) {
  viewer { login }
  repository(owner: $owner, name: $repo) { pullRequests(states: $states, first: $first, after: $after, orderBy: $order) {
    pageInfo { hasNextPage endCursor }
    nodes { ${fields} } } } }`;
const oneQuery = `query queued($owner: String!, $repo: String!, $number: Int!, $checks: Boolean!) { viewer { login }
  repository(owner: $owner, name: $repo) { pullRequest(number: $number) { ${fields} } } }`;
/** One pull request as it is now, and whether it is open. @throws {GitHubError} */
async function readQueued(client, { owner, repo, number }, waiting) {
	const { viewer, repository } = await ask("reading the pull request", waiting, () => client.graphql(oneQuery, {
		owner,
		repo,
		number,
		checks: false
	}));
	return repository?.pullRequest ? toPull(repository.pullRequest, {
		owner,
		repo,
		login: viewer.login
	}) : void 0;
}
/** Pull requests of a repository. @throws {GitHubError} */
async function readQueue(client, repo, which, waiting) {
	try {
		return await readAll(client, repo, which, waiting);
	} catch (error) {
		if (!which.checks || !(error instanceof GitHubError) || error.status !== 403) throw error;
		return readAll(client, repo, {
			...which,
			checks: false
		}, waiting);
	}
}
async function readAll(client, { owner, repo }, which, waiting) {
	const found = [];
	const [state, checks] = [which.state.toUpperCase(), which.checks ?? false];
	const order = which.state === "open" ? {
		field: "CREATED_AT",
		direction: "ASC"
	} : {
		field: "UPDATED_AT",
		direction: "DESC"
	};
	for (let after = null;;) {
		const first = which.state === "open" ? perPage : Math.min(perPage, which.most - found.length);
		const { viewer, repository } = await ask("reading the pull requests", waiting, () => client.graphql(query, {
			owner,
			repo,
			states: [state],
			order,
			first,
			after,
			checks
		}));
		if (!repository) throw new GitHubError(404, "reading the pull requests", `there is no repository ${owner}/${repo}`);
		const page = repository.pullRequests;
		found.push(...listOf(page).map((pull) => toPull(pull, {
			owner,
			repo,
			login: viewer.login
		})));
		after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
		if (after === null || which.state !== "open" && found.length >= which.most) return found;
	}
}
function listOf(nodes) {
	return (nodes?.nodes ?? []).filter((one) => one !== null);
}
/** Who may write to a repository, as far as GitHub tells of an author (docs.github.com, GraphQL: CommentAuthorAssociation). */
const maintaining = [
	"OWNER",
	"MEMBER",
	"COLLABORATOR"
];
function toPull(raw, { owner, repo, login }) {
	const { author, headRef } = raw;
	const newest = listOf(raw.commits)[0]?.commit;
	const check = listOf(newest?.statusCheckRollup?.contexts).findLast(({ name }) => name === "listkeeper")?.conclusion;
	const tip = headRef?.target?.oid;
	return {
		owner,
		repo,
		number: raw.number,
		head: raw.headRefOid,
		base: raw.baseRefName,
		author: loginOf(author) ?? "ghost",
		isDraft: raw.isDraft,
		labels: listOf(raw.labels).map(({ name }) => name),
		title: raw.title,
		body: raw.body,
		...raw.isCrossRepository ? {} : { branch: raw.headRefName },
		url: raw.url,
		isOpen: raw.state === "OPEN",
		isAuthorMaintainer: maintaining.includes(raw.authorAssociation),
		isAuthorBot: author?.__typename === "Bot",
		...author?.createdAt === void 0 ? {} : { accountCreated: Date.parse(author.createdAt) },
		created: Date.parse(raw.createdAt),
		...raw.closedAt === null ? {} : { closed: Date.parse(raw.closedAt) },
		pushed: Math.min(Date.parse(newest?.committedDate ?? raw.createdAt), Date.parse(raw.updatedAt)),
		...tip === void 0 ? {} : { tip },
		isConflicting: raw.mergeable === "CONFLICTING",
		assignees: listOf(raw.assignees).map((one) => one.login),
		reviewers: listOf(raw.reviewRequests).flatMap(({ requestedReviewer }) => requestedReviewer?.login ?? []),
		hasMilestone: raw.milestone !== null,
		...check == null ? {} : { check },
		words: [...listOf(raw.comments), ...listOf(raw.reviews)].map(toWord).sort((a, b) => a.at - b.at),
		happened: listOf(raw.timelineItems).map((one) => toHappened(one, login))
	};
}
function toWord(raw) {
	return {
		...raw.fullDatabaseId == null ? {} : { id: Number(raw.fullDatabaseId) },
		author: loginOf(raw.author),
		isBot: raw.author?.__typename === "Bot",
		isOwn: raw.viewerDidAuthor,
		isMaintainer: maintaining.includes(raw.authorAssociation),
		at: Date.parse(raw.createdAt ?? raw.submittedAt ?? ""),
		body: raw.body,
		...raw.state === void 0 ? {} : { state: raw.state }
	};
}
function toHappened({ __typename, actor, createdAt, label }, login) {
	return {
		kind: __typename.replace("Event", "").toLowerCase(),
		by: loginOf(actor),
		isOwn: loginOf(actor) === login,
		at: Date.parse(createdAt),
		...label ? { label: label.name } : {}
	};
}
export { readQueued as n, readQueue as t };

import { br as hiddenLast, xr as writeHidden } from "./shell-check.js";
import { n as ask } from "./shell-client.js";
import { t as attempt } from "./shell-commits.js";
// src/admission/triage/turn.ts
/** What an open proposal waits for, whose turn it is, and since when. Times are milliseconds since 1970. Pure. */
/** Whether a comment reminds its author; whose it is must be asked before it is believed. */
function isReminder(body) {
	return hiddenLast(body, "reminder")?.length === 0;
}
/** A text with the mark by which it is known as a reminder. */
function withReminder(text) {
	return `${text}\n\n${writeHidden("reminder")}`;
}
/** When its author last did something, as far as the dates of commits can be believed: who pushes writes them. */
function lastActive(proposal) {
	return Math.max(proposal.pushed, lastSaid(proposal));
}
/** When its author last said something, first of all by opening it. */
function lastSaid({ author, created, words }) {
	return Math.max(created, ...words.filter((word) => isSame(word.author, author)).map(({ at }) => at));
}
/** Whose turn it is. Rules come first, then conflicts; after a reminder it is a maintainer's, until one has spoken. */
function turnOf(proposal) {
	const { author, labels, words, happened, isDraft, isConflicting, check } = proposal;
	const active = lastActive(proposal);
	const has = (name) => labels.some((label) => label.toLowerCase() === name);
	const labelled = (name) => happened.findLast(({ kind, label }) => kind === "labeled" && label?.toLowerCase() === name)?.at ?? active;
	const last = words.filter((word) => word.isMaintainer && !word.isBot && !word.isOwn && !isSame(word.author, author) && !isCommand(word.body)).at(-1);
	const reminded = words.findLast((word) => (word.isOwn || word.isBot) && isReminder(word.body))?.at;
	if (reminded !== void 0 && !isDraft && !(last && last.at > reminded)) return {
		waitsFor: "maintainer",
		since: Math.max(reminded, active)
	};
	if (has("listkeeper: rules not met")) return {
		waitsFor: "rule",
		since: Math.max(labelled("listkeeper: rules not met"), active)
	};
	if (isConflicting) return {
		waitsFor: "conflict",
		since: active
	};
	if (isDraft) return {
		waitsFor: "author",
		since: active
	};
	if (last && last.at > active && last.state !== "APPROVED") return {
		waitsFor: "author",
		since: last.at
	};
	if (has("listkeeper: needs changes")) return {
		waitsFor: "author",
		since: Math.max(labelled("listkeeper: needs changes"), active)
	};
	if (check === "FAILURE") return {
		waitsFor: "author",
		since: active
	};
	return {
		waitsFor: "maintainer",
		since: active
	};
}
/** Whether it is a command to us alone, which asks nothing of an author. */
function isCommand(body) {
	return /^\/listkeeper\b[^\n]*$/i.test(body.trim());
}
/** Logins are one whatever their case; GraphQL and REST write those of bots differently. */
function isSame(one, other) {
	return one?.toLowerCase() === other.toLowerCase();
}
// src/github/admission/labels.ts
/** Labels of pull requests: which they have, who set or took them off, and setting them. What the token may not do comes back as a value. */
/** Events and REST name a bot with `[bot]` at the end, GraphQL without. Nobody is left of a deleted account. */
function loginOf(actor) {
	if (!actor) return void 0;
	return actor.__typename === "Bot" && !actor.login.endsWith("[bot]") ? `${actor.login}[bot]` : actor.login;
}
const query = `query labels($owner: String!, $repo: String!, $number: Int!) { viewer { login } repository(owner: $owner, name: $repo) { pullRequest(number: $number) {
  labels(first: 100) { nodes { name } }
  timelineItems(last: 100, itemTypes: [LABELED_EVENT, UNLABELED_EVENT]) { nodes { __typename
    ... on LabeledEvent { actor { __typename login } label { name } } ... on UnlabeledEvent { actor { __typename login } label { name } } } } } } }`;
/** The labels of a pull request and what happened to them. @throws {GitHubError} */
async function readLabels(client, { owner, repo, number }, waiting) {
	const { viewer, repository } = await ask("reading the labels", waiting, () => client.graphql(query, {
		owner,
		repo,
		number
	}));
	const pull = repository?.pullRequest;
	return {
		now: (pull?.labels?.nodes ?? []).flatMap((label) => label?.name ?? []),
		history: (pull?.timelineItems.nodes ?? []).flatMap((event) => event ? [{
			kind: event.__typename === "LabeledEvent" ? "set" : "taken-off",
			label: event.label.name,
			isOwn: loginOf(event.actor) === viewer.login
		}] : [])
	};
}
/** Which of some labels a repository lacks. @throws {GitHubError} */
async function missingLabels(client, repo, names, waiting) {
	const query = `query labels($owner: String!, $repo: String!, ${names.map((_, at) => `$l${at}: String!`).join(", ")}) { repository(owner: $owner, name: $repo) {
  ${names.map((_, at) => `l${at}: label(name: $l${at}) { name }`).join(" ")} } }`;
	const variables = {
		owner: repo.owner,
		repo: repo.repo,
		...Object.fromEntries(names.map((name, at) => [`l${at}`, name]))
	};
	const { repository } = await ask("reading the labels", waiting, () => client.graphql(query, variables));
	return names.filter((_, at) => repository !== null && repository[`l${at}`] === null);
}
/** Sets labels on a pull request besides those that it has. */
async function addLabels(client, { owner, repo, number }, labels, waiting) {
	return attempt(() => ask("setting a label", waiting, () => client.request("POST /repos/{owner}/{repo}/issues/{issue_number}/labels", {
		owner,
		repo,
		issue_number: number,
		labels: [...labels]
	})));
}
/** Takes a label off; already gone is as good. */
async function removeLabel(client, { owner, repo, number }, name, waiting) {
	return attempt(() => ask("taking a label off", waiting, () => client.request("DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}", {
		owner,
		repo,
		issue_number: number,
		name
	})));
}
export { removeLabel as a, turnOf as c, readLabels as i, withReminder as l, loginOf as n, isReminder as o, missingLabels as r, lastSaid as s, addLabels as t };

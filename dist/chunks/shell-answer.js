import { oi as escapeText } from "./shell-check.js";
import { n as ask, t as GitHubError } from "./shell-client.js";
// src/github/pull.ts
/** Reads a pull request as it is now, and where its commits come from: an event says how it was then. */
const pullQuery = `query pull($owner: String!, $repo: String!, $number: Int!) {
  viewer { login }
  repository(owner: $owner, name: $repo) { defaultBranchRef { name } pullRequest(number: $number) {
    title body state isDraft baseRefName headRefOid headRefName headRef { name } isCrossRepository maintainerCanModify
    author { __typename login ... on User { databaseId } ... on Bot { databaseId } } labels(first: 100) { nodes { name } }
    headRepository { name owner { __typename login } }
  } }
}`;
/** Reads a pull request. @throws {GitHubError} */
async function readPull(client, { owner, repo, number }, waiting) {
	const doing = "reading the pull request";
	const { viewer, repository } = await ask(doing, waiting, () => client.graphql(pullQuery, {
		owner,
		repo,
		number
	}));
	const raw = repository?.pullRequest;
	if (!raw) throw new GitHubError(404, doing, `there is no pull request ${number}`);
	const { author, headRepository: home } = raw;
	return {
		pull: {
			owner,
			repo,
			number,
			head: raw.headRefOid,
			base: raw.baseRefName,
			author: author ? restLogin(author) : "ghost",
			isDraft: raw.isDraft,
			labels: (raw.labels?.nodes ?? []).flatMap((label) => label ? [label.name] : []),
			title: raw.title,
			body: raw.body,
			...raw.isCrossRepository ? {} : { branch: raw.headRefName }
		},
		isOpen: raw.state === "OPEN",
		isMerged: raw.state === "MERGED",
		...author?.databaseId == null ? {} : { authorId: author.databaseId },
		login: viewer.login,
		defaultBranch: repository.defaultBranchRef?.name,
		...home && raw.headRef ? { source: {
			owner: home.owner.login,
			repo: home.name,
			branch: raw.headRefName,
			isFork: raw.isCrossRepository,
			isOfOrganization: home.owner.__typename === "Organization",
			isOpenToEdits: raw.maintainerCanModify
		} } : {}
	};
}
/** Events and REST name a bot with `[bot]` at the end, GraphQL without. */
function restLogin({ __typename, login }) {
	return __typename === "Bot" && !login.endsWith("[bot]") ? `${login}[bot]` : login;
}
// src/review/command/answer.ts
/** The answer to a command: its verdict, its text, and the few answers that every kind of command may get. Pure. */
/** An answer to a command that was carried out. */
function done(text) {
	return {
		verdict: "done",
		text
	};
}
/** An answer to a command that may not or cannot be carried out. */
function refused(text) {
	return {
		verdict: "refused",
		text
	};
}
/** An answer to a command that was not understood. */
function unclear(text) {
	return {
		verdict: "unclear",
		text
	};
}
/** Everything is switched off, by a label or the configuration; `why` is a clause. */
function offAnswer(why) {
	return refused(`I did nothing, because listkeeper is switched off here: ${escapeText(why)}.`);
}
/** Commands that no author may give on a pull request. */
const forMaintainers = [
	"accept",
	"decline",
	"take",
	"ignore",
	"repair"
];
/** The words for somebody who may not. */
function forbiddenAnswer(commands, where) {
	return refused(where === "pull-request" && commands.some(({ kind }) => !forMaintainers.includes(kind)) ? "Only people with write access and the author of this pull request can give me commands here." : "Only people with write access can ask me for that; a maintainer can write the same command.");
}
/** The words where GitHub failed on the way. */
function failedAnswer(why) {
	return refused(`I could not finish: ${escapeText(why)}. Nothing is lost; write the command again later.`);
}
/** The most serious verdict of several answers: what was not understood, before what could not be done. */
function verdictOf(answers) {
	return ["unclear", "refused"].find((verdict) => answers.some((answer) => answer.verdict === verdict)) ?? "done";
}
export { offAnswer as a, verdictOf as c, forbiddenAnswer as i, readPull as l, failedAnswer as n, refused as o, forMaintainers as r, unclear as s, done as t };

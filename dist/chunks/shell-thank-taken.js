import { a as readTalk, c as setPullState, l as isThanks, m as thanksBody, r as postIssueComment, s as openAmong, t as deleteIssueComment, u as readTaken } from "./shell-talk.js";
import { n as ask } from "./shell-client.js";
import { l as readPull } from "./shell-answer.js";
// src/commands/admission/say-once.ts
/** Posts a comment where there is none like it; whether there is one now. @throws {GitHubError} where GitHub cannot be read. */
async function sayOnce(ports, pull, { body, isIt }) {
	const own = async () => {
		const { comments } = await readTalk(ports.client, {
			...pull,
			isPull: true
		}, 0, ports);
		return comments.filter((comment) => isIt(comment.body)).map(({ id }) => id);
	};
	if ((await own()).length > 0) return true;
	const posted = await postIssueComment(ports.client, pull, body, ports);
	if (posted.kind === "refused" || posted.kind === "invalid") {
		ports.log(`Nothing was said on pull request ${pull.number}: ${posted.kind === "refused" ? "the token may not post comments" : "GitHub refused it"}.`);
		return false;
	}
	const [first, ...repeats] = await own();
	if (first === void 0 && posted.kind === "lost") await postIssueComment(ports.client, pull, body, ports);
	for (const id of repeats) await deleteIssueComment(ports.client, pull, id, ports);
	return true;
}
// src/commands/admission/thank-taken.ts
/** Closes, with thanks, the proposals that a pull request of ours has taken and that has been merged since. */
const query = `query merged($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) {
  pullRequests(states: [MERGED], first: 30, orderBy: { field: UPDATED_AT, direction: DESC }) { nodes { number body headRefName viewerDidAuthor } } } }`;
/** Closes them, and returns their numbers. One that has been pushed to since it was taken stays open. Done again it changes nothing. @throws {GitHubError} where GitHub cannot be read. */
async function thankTaken(ports, { owner, repo }) {
	const { repository } = await ask("reading merged pull requests", ports, () => ports.client.graphql(query, {
		owner,
		repo
	}));
	const taken = (repository?.pullRequests.nodes ?? []).flatMap((merged) => merged?.viewerDidAuthor && merged.headRefName.startsWith("listkeeper/take-") ? readTaken(merged.body).map((one) => ({
		...one,
		by: merged.number
	})) : []);
	const open = await openAmong(ports.client, {
		owner,
		repo
	}, taken.map(({ number }) => number), ports);
	const thanked = [];
	for (const { number, head, by } of taken) if (open.has(number) && await thank(ports, {
		owner,
		repo,
		number
	}, {
		head,
		by
	})) thanked.push(number);
	return thanked;
}
async function thank(ports, target, { head, by }) {
	const { pull, isOpen } = await readPull(ports.client, target, ports);
	if (!isOpen) return false;
	if (pull.head !== head) {
		ports.log(`Pull request ${target.number} stays open: it was pushed to after #${by} took it.`);
		return false;
	}
	if (!await sayOnce(ports, target, {
		body: thanksBody(pull.author, by),
		isIt: isThanks
	})) return false;
	const closed = await setPullState(ports.client, target, "closed", ports);
	if (closed.kind !== "done") ports.log(`Pull request ${target.number} was not closed.`);
	return closed.kind === "done";
}
export { sayOnce as n, thankTaken as t };

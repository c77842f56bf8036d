import { Cr as enumerate, Sr as counted, br as hiddenLast, ii as code, oi as escapeText, xr as writeHidden } from "./shell-check.js";
import { a as sendOnce, n as ask } from "./shell-client.js";
import { t as attempt } from "./shell-commits.js";
import { n as attemptAgain, t as attempt$1 } from "./shell-write.js";
import { a as offAnswer, o as refused, t as done } from "./shell-answer.js";
// src/review/command/taken-answer.ts
/** The answer to `take`, the words of the pull request that it opens, and the hidden mark by which its originals are closed when it lands. Pure. */
/** The words for what was taken. */
function takenAnswer(taking) {
	switch (taking.kind) {
		case "proposed": {
			const { number, taken, left, things } = taking;
			const what = taken.length === 1 && left.length === 0 ? "This is" : `${enumerate(taken.map((one) => `#${one.number}`))} ${taken.length === 1 ? "is" : "are"}`;
			const rest = things === 0 ? "" : ` ${counted(things, "thing")} ${things === 1 ? "is" : "are"} left to decide there.`;
			return done(`${what} in #${number} now, on the newest commit.${rest} ${whenMerged(taken)}${leftLines(left)}`);
		}
		case "nothing": return refused(`I took nothing.${leftLines(taking.left)}`);
		case "moved": return refused("The base branch changed in the meantime. Write the command again.");
		case "off": return offAnswer(taking.why);
		case "broken": return refused(`The configuration on the base branch cannot be read, so I took nothing: ${escapeText(taking.why)}.`);
		case "refused": return refused(`I could not propose this: ${escapeText(taking.why)}.`);
	}
}
function whenMerged(taken) {
	return `When it is merged, ${enumerate(taken.map(({ number }) => `#${number}`))} ${taken.length === 1 ? "is" : "are"} closed with thanks.`;
}
function leftLines(left) {
	return left.length === 0 ? "" : `\n\nNot taken:\n\n${left.map(({ number, why }) => `- #${number}: ${why}.`).join("\n")}`;
}
const mostNamed = 3;
const longestTitle = 60;
/** The title of the pull request, which GitHub shows as plain text. */
function takenTitle(taken) {
	const titles = taken.flatMap((one) => one.titles.map((title) => plainly(title)));
	const numbers = enumerate(taken.map(({ number }) => `#${number}`));
	if (titles.length === 0 || taken.length > mostNamed) return `Take ${numbers}`;
	return `Add ${enumerate(titles, mostNamed)} (${numbers})`;
}
function plainly(title) {
	const letters = [...title.replace(/[\s\p{Cc}\p{Cf}]+/gu, " ").trim()];
	return letters.length <= longestTitle ? letters.join("") : `${letters.slice(0, 59).join("")}…`;
}
/** Its body. */
function takenBody(taken, { by, branch }) {
	const lines = taken.map(({ number, author, titles }) => {
		const shown = titles.map((title) => `*${escapeText(plainly(title))}*`);
		return `- ${titles.length === 0 ? "" : `${enumerate(shown, mostNamed)}, `}proposed by ${escapeText(author)} in #${number}`;
	});
	return `${escapeText(by)} took this over, corrected and on the newest commit of ${code(branch)}:\n\n${lines.join("\n")}\n\n${whenMerged(taken)} If you do not want it, close this one; the ${taken.length === 1 ? "original stays" : "originals stay"} open.\n\n${takenMark(taken)}`;
}
function takenMark(taken) {
	return writeHidden("take", ...taken.map(({ number, head }) => `${number}@${head}`));
}
const pattern = /<!-- listkeeper:1 take ((?:\d{1,9}@[0-9a-f]{40,64} ?){1,20}) ?-->/;
/** The proposals that a pull request of ours takes, each with the commit that was taken; whose body it is must be asked before it is believed. */
function readTaken(body) {
	const found = pattern.exec(body)?.[1]?.trim();
	return found === void 0 ? [] : found.split(" ").map((one) => ({
		number: Number(one.split("@")[0]),
		head: one.split("@")[1]
	}));
}
/** What is said on a proposal when the pull request that took it is merged. */
function thanksBody(author, by) {
	return `This is in the list now, with #${by}. Thank you${author === "ghost" ? "" : `, ${escapeText(author)}`}!\n\n${writeHidden("landed", by)}`;
}
/** Whether a comment of ours gives thanks. */
function isThanks(body) {
	const words = hiddenLast(body, "landed");
	return words?.length === 1 && /^\d{1,9}$/.test(words[0]);
}
// src/github/admission/pull-state.ts
/** Closes pull requests, and opens them again where GitHub lets us. What the token may not do comes back as a value. */
/**
* Closes or reopens a pull request; `invalid` where GitHub refuses, as after a forced push to a closed one, or where its branch is gone
* (pytorch/pytorch#114423, isaacs/github#361). Done again it changes nothing.
*/
async function setPullState(client, { owner, repo, number }, state, waiting) {
	return attempt(() => ask(state === "open" ? "reopening the pull request" : "closing the pull request", waiting, () => client.request("PATCH /repos/{owner}/{repo}/pulls/{pull_number}", {
		owner,
		repo,
		pull_number: number,
		state
	})));
}
/** Pull requests in one query. */
const perQuery = 100;
/** Which of some pull requests are open. @throws {GitHubError} */
async function openAmong(client, { owner, repo }, numbers, waiting) {
	const open = /* @__PURE__ */ new Set();
	const all = [...new Set(numbers)];
	for (let from = 0; from < all.length; from += perQuery) {
		const part = all.slice(from, from + perQuery);
		const query = `query states($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) {
  ${part.map((number) => `p${number}: pullRequest(number: ${number}) { state }`).join(" ")} } }`;
		const { repository } = await ask("reading which pull requests are open", waiting, () => client.graphql(query, {
			owner,
			repo
		}));
		for (const number of part) if (repository?.[`p${number}`]?.state === "OPEN") open.add(number);
	}
	return open;
}
// src/github/talk.ts
/** Writes on an issue or pull request: reactions to a comment, and comments. What the token may not do comes back as a refusal. */
/** Leaves a reaction on a comment; one that is there already is left once. The id is the reaction's. */
async function react(client, { owner, repo }, { comment, content }, waiting) {
	return attemptAgain("leaving a reaction", waiting, async () => {
		const { data } = await client.request("POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions", {
			owner,
			repo,
			comment_id: comment,
			content
		});
		return Number(data.id);
	});
}
/** Takes a reaction of listkeeper back; already gone is as good. */
async function unreact(client, { owner, repo }, { comment, id }, waiting) {
	return attemptAgain("taking a reaction back", waiting, async () => {
		await client.request("DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions/{reaction_id}", {
			owner,
			repo,
			comment_id: comment,
			reaction_id: id
		});
		return id;
	});
}
/** Posts a comment on an issue or pull request. */
async function postIssueComment(client, { owner, repo, number }, body, waiting) {
	return attempt$1("posting a comment", waiting, async () => {
		const { data } = await client.request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
			owner,
			repo,
			issue_number: number,
			body,
			request: sendOnce
		});
		return Number(data.id);
	});
}
/** Replaces the body of a comment of listkeeper on an issue or pull request. */
async function editIssueComment(client, { owner, repo }, { id, body }, waiting) {
	return attemptAgain("updating a comment", waiting, async () => {
		await client.request("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", {
			owner,
			repo,
			comment_id: id,
			body
		});
		return id;
	});
}
/** Deletes a comment of listkeeper; already gone is as good. */
async function deleteIssueComment(client, { owner, repo }, id, waiting) {
	return attemptAgain("removing a repeated comment", waiting, async () => {
		await client.request("DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}", {
			owner,
			repo,
			comment_id: id
		});
		return id;
	});
}
const reactions = {
	EYES: "eyes",
	THUMBS_UP: "+1",
	THUMBS_DOWN: "-1",
	CONFUSED: "confused"
};
/** Reads what this very token said in a conversation, and its reactions to a comment there. @throws {GitHubError} */
async function readTalk(client, { owner, repo, number, isPull }, comment, waiting) {
	const query = `query talk($owner: String!, $repo: String!, $number: Int!, $after: String) { repository(owner: $owner, name: $repo) {
    subject: ${isPull ? "pullRequest" : "issue"}(number: $number) { comments(first: 100, after: $after) { pageInfo { hasNextPage endCursor }
      nodes { fullDatabaseId body viewerDidAuthor reactionGroups { content viewerHasReacted } } } } } }`;
	const own = [];
	let found;
	for (let after = null;;) {
		const page = (await ask("reading the conversation", waiting, () => client.graphql(query, {
			owner,
			repo,
			number,
			after
		}))).repository?.subject?.comments;
		for (const node of page?.nodes ?? []) {
			if (!node) continue;
			const id = Number(node.fullDatabaseId);
			if (node.viewerDidAuthor) own.push({
				id,
				body: node.body
			});
			if (id === comment) found = (node.reactionGroups ?? []).flatMap((group) => group.viewerHasReacted ? reactions[group.content] ?? [] : []);
		}
		if (!page?.pageInfo.hasNextPage) return {
			comments: own,
			reactions: found
		};
		after = page.pageInfo.endCursor;
	}
}
export { readTalk as a, setPullState as c, takenAnswer as d, takenBody as f, react as i, isThanks as l, thanksBody as m, editIssueComment as n, unreact as o, takenTitle as p, postIssueComment as r, openAmong as s, deleteIssueComment as t, readTaken as u };

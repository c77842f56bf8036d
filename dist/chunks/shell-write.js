import { a as sendOnce, i as once, n as ask, t as GitHubError } from "./shell-client.js";
// src/github/write.ts
/** Writes reviews, comments and check runs to GitHub. What the token may not do comes back as a refusal, so that the caller can use another way. */
/** Posts one review with all its comments: one notification. */
async function postReview(client, { owner, repo, number }, { commit, body, comments }, waiting) {
	return attempt("posting the review", waiting, async () => {
		const { data } = await client.request("POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews", {
			owner,
			repo,
			pull_number: number,
			commit_id: commit,
			event: "COMMENT",
			body,
			request: sendOnce,
			comments: comments.map(({ path, body: text, line, startLine }) => ({
				path,
				body: text,
				line,
				side: "RIGHT",
				...startLine === void 0 ? {} : {
					start_line: startLine,
					start_side: "RIGHT"
				}
			}))
		});
		return Number(data.id);
	});
}
/** Replaces the body of one of our reviews; nobody is notified. */
async function editReview(client, { owner, repo, number }, { id, body }, waiting) {
	return attemptAgain("updating the summary", waiting, async () => {
		await client.request("PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}", {
			owner,
			repo,
			pull_number: number,
			review_id: id,
			body
		});
		return id;
	});
}
/** Replaces the body of one of our comments. */
async function editComment(client, { owner, repo }, { id, body }, waiting) {
	return attemptAgain("updating a comment", waiting, async () => {
		await client.request("PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}", {
			owner,
			repo,
			comment_id: id,
			body
		});
		return id;
	});
}
/** Deletes one of our comments; already gone is as good. */
async function deleteComment(client, { owner, repo }, id, waiting) {
	return attemptAgain("removing a repeated comment", waiting, async () => {
		await client.request("DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}", {
			owner,
			repo,
			comment_id: id
		});
		return id;
	});
}
/** GitHub caps what one request may take: of many changes in one it does the first, and refuses the others (Reviewable/Reviewable#1275, Skydio/revup#271). */
const perMutation = 10;
/** Folds fixed comments away as resolved, repeated and outdated ones as that, and unfolds relapsed ones; then resolves and unresolves threads. Ten in one request. */
async function foldComments(client, { fold, unfold, repeated = [], outdated = [], resolve = [], unresolve = [] }, waiting) {
	const minimize = (classifier) => (id) => ({
		id,
		call: "minimizeComment",
		of: "subjectId",
		why: `, classifier: ${classifier}`
	});
	const change = (call, of) => (id) => ({
		id,
		call,
		of,
		why: ""
	});
	const folded = await mutate(client, [
		...fold.map(minimize("RESOLVED")),
		...repeated.map(minimize("DUPLICATE")),
		...outdated.map(minimize("OUTDATED")),
		...unfold.map(change("unminimizeComment", "subjectId"))
	], waiting);
	if (folded.kind !== "posted") return folded;
	return mutate(client, [...resolve.map(change("resolveReviewThread", "threadId")), ...unresolve.map(change("unresolveReviewThread", "threadId"))], waiting);
}
async function mutate(client, calls, waiting) {
	for (let from = 0; from < calls.length; from += perMutation) {
		const part = calls.slice(from, from + perMutation);
		const fields = part.map(({ call, of, why }, at) => `m${at}: ${call}(input: { ${of}: $i${at}${why} }) { clientMutationId }`);
		const query = `mutation fold(${part.map((_, at) => `$i${at}: ID!`).join(", ")}) { ${fields.join(" ")} }`;
		const folded = await attemptAgain("marking what is corrected", waiting, async () => {
			await client.graphql(query, Object.fromEntries(part.map(({ id }, at) => [`i${at}`, id])));
			return 0;
		});
		if (folded.kind !== "posted") return folded;
	}
	return {
		kind: "posted",
		id: 0
	};
}
/** GitHub takes 50 annotations a request (OpenAPI, checks/create). */
const perRequest = 50;
const checkName = "listkeeper";
/** Starts a check run on a commit, and returns its id; `subject` is kept in it. */
function startCheckRun(client, { owner, repo }, { commit, subject }, waiting) {
	return attempt("starting the check run", waiting, async () => {
		const { data } = await client.request("POST /repos/{owner}/{repo}/check-runs", {
			owner,
			repo,
			name: checkName,
			head_sha: commit,
			status: "in_progress",
			external_id: subject,
			request: sendOnce
		});
		return Number(data.id);
	});
}
/** The check runs of this subject on a commit that were started and not ended. @throws {GitHubError} */
async function startedCheckRuns(client, { owner, repo }, { commit, subject }, waiting) {
	const { data } = await ask("reading the check runs", waiting, () => client.request("GET /repos/{owner}/{repo}/commits/{ref}/check-runs", {
		owner,
		repo,
		ref: commit,
		check_name: checkName,
		status: "in_progress",
		filter: "all"
	}));
	return data.check_runs.flatMap(({ id, external_id: external }) => external === subject ? [Number(id)] : []);
}
/** Makes a finished check run on a commit, or ends the one that was started, with annotations. It replaces an earlier one of the same name, so that the request may be repeated. */
async function createCheckRun(client, { owner, repo }, { commit, conclusion, title, summary, annotations, id, subject, button }, waiting) {
	const output = (part) => ({
		title,
		summary,
		annotations: part.map(({ path, line, endLine, level, title: name, message }) => ({
			path,
			start_line: line,
			end_line: endLine,
			annotation_level: level,
			title: cut(name, 255),
			message: cut(message, 16e3)
		}))
	});
	return attemptAgain("making the check run", waiting, async () => {
		const run = {
			owner,
			repo,
			status: "completed",
			conclusion,
			output: output(annotations.slice(0, perRequest)),
			...subject === void 0 ? {} : { external_id: subject },
			...button ? { actions: [button] } : {}
		};
		const { data } = await (id === void 0 ? client.request("POST /repos/{owner}/{repo}/check-runs", {
			...run,
			name: checkName,
			head_sha: commit,
			request: sendOnce
		}) : client.request("PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}", {
			...run,
			check_run_id: id
		}));
		for (let from = perRequest; from < annotations.length; from += perRequest) await ask("adding annotations", waiting, () => client.request("PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}", {
			owner,
			repo,
			check_run_id: Number(data.id),
			output: output(annotations.slice(from, from + perRequest))
		}));
		return Number(data.id);
	});
}
/** Whether a finished check run of this name is on a commit. @throws {GitHubError} */
async function hasCheckRun(client, { owner, repo }, commit, waiting) {
	const { data } = await ask("reading the check runs", waiting, () => client.request("GET /repos/{owner}/{repo}/commits/{ref}/check-runs", {
		owner,
		repo,
		ref: commit,
		check_name: checkName
	}));
	return data.check_runs.some(({ status }) => status === "completed");
}
/** The first letters of a text; half of a pair is none. */
function cut(text, longest) {
	return text.slice(0, longest).replace(/[\ud800-\udbff]$/, "");
}
/** The outcome of a write that is sent once only, because it may have succeeded although no answer came. */
function attempt(doing, waiting, task) {
	return postedBy(once(doing, waiting, task));
}
/** The outcome of a write that may be sent again, because doing it twice changes nothing more. */
function attemptAgain(doing, waiting, task) {
	return postedBy(ask(doing, waiting, task));
}
async function postedBy(written) {
	try {
		return {
			kind: "posted",
			id: await written
		};
	} catch (error) {
		if (!(error instanceof GitHubError)) throw error;
		const { status, message } = error;
		if ([
			401,
			403,
			404,
			429
		].includes(status)) return { kind: "refused" };
		if (status === 422 && /lock prevents review/i.test(message)) return { kind: "refused" };
		return status === 422 ? {
			kind: "invalid",
			why: message
		} : { kind: "lost" };
	}
}
export { editComment as a, hasCheckRun as c, startedCheckRuns as d, deleteComment as i, postReview as l, attemptAgain as n, editReview as o, createCheckRun as r, foldComments as s, attempt as t, startCheckRun as u };

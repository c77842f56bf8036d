// src/github/client.ts
/**
* Sets a timeout in milliseconds for every request of an octokit, or what ends each, and returns it. Octokit has no such option, and passing `request`
* options of our own would replace those by which the Action finds its proxy.
*/
function limitRequestTime(octokit, limit) {
	octokit.hook.before("request", (options) => {
		options.request = {
			...options.request,
			signal: typeof limit === "number" ? AbortSignal.timeout(limit) : limit(options)
		};
	});
	return octokit;
}
/** Options of a request that must not be sent twice: an octokit with retries of its own would do so where only the answer was lost. */
const sendOnce = { retries: 0 };
/** A request to GitHub failed; `status` is 0 where no answer came. */
var GitHubError = class extends Error {
	status;
	doing;
	/** Seconds until the next try, where a rate limit refused. */
	retryAfter;
	constructor(status, doing, detail, retryAfter) {
		const why = detail.replace(/\s+/g, " ").trim();
		super(`GitHub ${status === 0 ? "did not answer" : `said ${status}`} while ${doing}${why === "" ? "" : `: ${why}`}`);
		this.name = "GitHubError";
		this.status = status;
		this.doing = doing;
		this.retryAfter = retryAfter;
	}
};
/** Waits before the second and third try, in milliseconds. */
const pauses = [1e3, 4e3];
/** The longest wait for a rate limit, in seconds. With a longer one the run ends with an error. */
const mostRateLimitSeconds = 60;
/**
* Sends a request that may be sent twice: a read, or a change that has the same effect when repeated. Returns its result.
* @throws {GitHubError} at once for a refusal; after three tries for a server error or a lost connection.
*/
async function ask(doing, waiting, task) {
	for (let tried = 0;; tried++) try {
		return await once(doing, waiting, task);
	} catch (error) {
		const pause = pauses[tried];
		if (!(error instanceof GitHubError) || pause === void 0 || error.status !== 0 && error.status < 500) throw error;
		await waiting.sleep(pause);
	}
}
/**
* Sends a request once and returns its result. After a lost connection it may have taken effect all the same. It is sent again after a
* rate limit, because GitHub does not carry out what a rate limit refuses.
*/
async function once(doing, { sleep }, task) {
	for (let tried = 0;; tried++) try {
		const result = await task();
		if (isCut(result)) throw new GitHubError(0, doing, "the answer was cut off");
		return result;
	} catch (error) {
		const known = toError(error, doing);
		if (known.retryAfter === void 0 || known.retryAfter > mostRateLimitSeconds || tried === pauses.length) throw known;
		await sleep(known.retryAfter * 1e3);
	}
}
/** Whether an answer was cut off: Octokit returns unreadable JSON as text, and for GraphQL undefined. */
function isCut(result) {
	if (typeof result !== "object" || result === null) return result === void 0;
	const { data, status } = result;
	return typeof data === "string" && status !== 204;
}
/** What octokit throws as an error for people; a bug of listkeeper stays what it is. */
function toError(error, doing) {
	if (error instanceof GitHubError) return error;
	const { status, name, errors, message = "", response } = error;
	if (name === "GraphqlResponseError") return ofGraphql(errors ?? [], doing);
	if (typeof status === "number") {
		const detail = sentence(response?.data) ?? message;
		const wait = [
			403,
			422,
			429
		].includes(status) ? waitFor(status, response?.headers?.["retry-after"], detail) : void 0;
		return new GitHubError(wait === void 0 ? response ? status : 0 : 429, doing, detail, wait);
	}
	if (error instanceof SyntaxError || /fetch failed|terminated|aborted/i.test(message)) return new GitHubError(0, doing, message);
	if (error instanceof Error && response?.data?.errors) return ofGraphql(response.data.errors.map(toFault), doing);
	throw error;
}
/**
* Errors of GraphQL, which come with 200, as the status that they would have. GitHub lists no types; these were seen in answers
* (octokit/plugin-retry.js#396, yanyongyu/githubkit#271, Reviewable/Reviewable#1275, Thinkmill/keystatic#1598).
*/
function ofGraphql(errors, doing) {
	const why = errors[0]?.message ?? "";
	const isOf = (...types) => errors.some(({ type }) => type !== void 0 && types.includes(type));
	if (isOf("RATE_LIMITED", "RATE_LIMIT")) return new GitHubError(429, doing, why, Number.POSITIVE_INFINITY);
	if (tooQuick.test(why)) return new GitHubError(429, doing, why, 60);
	if (isOf("BRANCH_PROTECTION_RULE_VIOLATION")) return new GitHubError(403, doing, `the protection of the branch: ${why}`);
	if (isOf("FORBIDDEN", "INSUFFICIENT_SCOPES")) return new GitHubError(403, doing, why);
	if (isOf("NOT_FOUND")) return new GitHubError(404, doing, why);
	if (isOf("RESOURCE_LIMITS_EXCEEDED") || /\bfile over 10mb\b/i.test(why)) return new GitHubError(413, doing, why);
	return new GitHubError(/something went wrong while executing your query|\btime(?:d |)out\b/i.test(why) ? 502 : 422, doing, why);
}
function toFault(fault) {
	return typeof fault === "string" ? { message: fault } : fault;
}
/** What a refusal of REST says, with the sentences of its single faults, which alone tell what was wrong. */
function sentence(data) {
	if (typeof data?.message !== "string") return void 0;
	const faults = Array.isArray(data.errors) ? data.errors.flatMap((fault) => toFault(fault).message ?? []) : [];
	return [data.message, ...faults].join(": ");
}
/** What GitHub says where content comes faster than its secondary limit allows, with 422 or in GraphQL (whatwg/spec-factory#55, src-d/lookout#264). */
const tooQuick = /\bsubmitted too quickly\b/i;
/** Seconds after which a refusal by a rate limit may pass; undefined for other refusals. Without a header GitHub asks for a minute (docs, rate limits). */
function waitFor(status, retryAfter, detail) {
	if (tooQuick.test(detail)) return 60;
	if (status === 422) return void 0;
	if (retryAfter !== void 0 && Number.isFinite(Number(retryAfter))) return Number(retryAfter);
	if (/secondary rate limit/i.test(detail)) return 60;
	return /API rate limit (?:already )?exceeded/i.test(detail) ? Number.POSITIVE_INFINITY : void 0;
}
export { sendOnce as a, once as i, ask as n, limitRequestTime as r, GitHubError as t };

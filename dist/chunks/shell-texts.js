// src/github/client.ts
/**
* Sets a timeout in milliseconds for every request of an octokit and returns it. Octokit has no such option, and passing `request`
* options of our own would replace those by which the Action finds its proxy.
*/
function limitRequestTime(octokit, timeoutMs) {
	octokit.hook.before("request", (options) => {
		options.request = {
			...options.request,
			signal: AbortSignal.timeout(timeoutMs)
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
const pauses$1 = [1e3, 4e3];
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
		const pause = pauses$1[tried];
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
		if (known.retryAfter === void 0 || known.retryAfter > mostRateLimitSeconds || tried === pauses$1.length) throw known;
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
// src/github/files-at.ts
/** Files at commits as GraphQL shows them: many in one query, fewer where GitHub finds it too much, and never a file taken for absent because its commit is not known. */
/** Files requested in one query, where nothing else is said. */
const usual = 40;
/** The files in the order given. @throws {GitHubError} also for a commit that GitHub does not know. */
async function readFilesAt(client, repo, wanted, { perQuery = usual, ...waiting }) {
	const found = [];
	for (let from = 0; from < wanted.length; from += perQuery) found.push(...await readSome(client, repo, wanted.slice(from, from + perQuery), waiting));
	return found;
}
/** What is too much for one query is requested in two. */
async function readSome(client, repo, part, waiting) {
	try {
		return await askFor(client, repo, part, waiting);
	} catch (error) {
		if (!(error instanceof GitHubError) || error.status !== 413) throw error;
		if (part.length === 1) return ["huge"];
		const half = Math.ceil(part.length / 2);
		return [...await readSome(client, repo, part.slice(0, half), waiting), ...await readSome(client, repo, part.slice(half), waiting)];
	}
}
/** Waits before a commit that GitHub does not know yet is requested again: a push takes a moment to reach all of its machines. */
const pauses = [1e3, 4e3];
async function askFor(client, { owner, repo }, part, waiting) {
	const doing = "reading the texts";
	const commits = [...new Set(part.map(({ commit }) => commit))];
	const variables = {
		owner,
		repo,
		...Object.fromEntries([...commits.map((commit, at) => [`c${at}`, commit]), ...part.map(({ path }, at) => [`p${at}`, path])])
	};
	for (let tried = 0;; tried++) {
		const { repository } = await ask(doing, waiting, () => client.graphql(queryOf(commits, part), variables));
		const unknown = commits.find((_, at) => !repository[`c${at}`]);
		if (unknown === void 0) return part.map(({ commit }, at) => repository[`c${commits.indexOf(commit)}`]?.[`f${at}`] ?? null);
		const pause = pauses[tried];
		if (pause === void 0) throw new GitHubError(404, doing, `there is no commit ${unknown}`);
		await waiting.sleep(pause);
	}
}
/** One field for each commit, and in it one for each of its files. */
function queryOf(commits, part) {
	const parameters = [...commits.map((_, at) => `$c${at}: GitObjectID!`), ...part.map((_, at) => `$p${at}: String!`)];
	const fields = commits.map((commit, at) => {
		return `c${at}: object(oid: $c${at}) { ... on Commit { ${part.flatMap((one, index) => one.commit === commit ? [`f${index}: file(path: $p${index}) { mode type object { oid ... on Blob { byteSize isBinary isTruncated text } } }`] : []).join(" ")} } }`;
	});
	return `query texts($owner: String!, $repo: String!, ${parameters.join(", ")}) { repository(owner: $owner, name: $repo) { ${fields.join(" ")} } }`;
}
// src/github/texts.ts
/** Reads the texts of files at commits: complete and exact to the byte, or the reason why not. */
/** Largest text that is read of a pull request, in bytes: the largest known list has half of it. */
const largestText = 2e6;
const split = "split the list, or leave the file out of the configuration";
/** The texts of files at commits, in the order given. Symbolic links, submodules, binaries and files over 2 MB are refused. @throws {GitHubError} */
async function readTexts(client, repo, wanted, waiting) {
	return readWith(client, {
		repo,
		wanted,
		waiting
	}, (error) => {
		throw error;
	});
}
/** The texts as far as GitHub hands them over: one that it does not is refused, and the others are read. @throws {GitHubError} where none can be requested. */
async function readTextsAsFar(client, repo, wanted, waiting) {
	return readWith(client, {
		repo,
		wanted,
		waiting
	}, ({ message }) => ({
		kind: "refused",
		why: `it could not be read: ${message}`,
		todo: "run the check again",
		isUnread: true
	}));
}
async function readWith(client, { repo, wanted, waiting }, onError) {
	const found = [];
	for (const file of await readFilesAt(client, repo, wanted, waiting)) try {
		found.push(await toText(file, (oid) => readBlob(client, repo, oid, waiting)));
	} catch (error) {
		if (!(error instanceof GitHubError)) throw error;
		found.push(onError(error));
	}
	return found;
}
async function toText(raw, blob) {
	if (!raw) return { kind: "absent" };
	if (raw === "huge") return {
		kind: "refused",
		why: `it has more than the ${largestText / 1e6} MB that are read`,
		todo: split,
		isUnread: true
	};
	if (raw.mode === 40960) return {
		kind: "refused",
		why: "it is a symbolic link, which is not followed",
		todo: "put the list itself in its place"
	};
	if (raw.type !== "blob" || !raw.object) return {
		kind: "refused",
		why: "it is not a regular file",
		todo: "put the list itself in its place"
	};
	const { byteSize = 0, text, oid } = raw.object;
	if (byteSize > largestText) return {
		kind: "refused",
		why: `it has ${(byteSize / 1e6).toFixed(1)} MB, more than the ${largestText / 1e6} MB that are read`,
		todo: split,
		isUnread: true
	};
	return isWhole(raw.object) ? {
		kind: "text",
		text
	} : decode(await blob(oid));
}
/** Whether GraphQL's text is the file's. A replacement character may replace other bytes, of which there may be as many. */
function isWhole({ byteSize = 0, isBinary, isTruncated, text }) {
	return !isBinary && !isTruncated && typeof text === "string" && Buffer.byteLength(text) === byteSize && !/[\0\ufffd]/.test(text);
}
/** The text of bytes, or which of its lines holds the first that is none. */
function decode(bytes) {
	const zero = bytes.indexOf(0);
	const rough = () => new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes).replaceAll("\0", "�");
	const todo = "save it as UTF-8";
	if (zero >= 0) return {
		kind: "refused",
		why: "it is no text file: it holds a zero byte",
		todo,
		line: lineAt(bytes, zero),
		rough: rough()
	};
	try {
		return {
			kind: "text",
			text: new TextDecoder("utf-8", {
				fatal: true,
				ignoreBOM: true
			}).decode(bytes)
		};
	} catch {
		return {
			kind: "refused",
			why: "it is not UTF-8",
			todo,
			line: firstBadLine(bytes),
			rough: rough()
		};
	}
}
function lineAt(bytes, offset) {
	let line = 1;
	for (let at = bytes.indexOf(10); at >= 0 && at < offset; at = bytes.indexOf(10, at + 1)) line++;
	return line;
}
/** No sequence of UTF-8 holds a line feed, so that each line is one of its own. */
function firstBadLine(bytes) {
	for (let line = 1, from = 0; from < bytes.length; line++) {
		const end = bytes.indexOf(10, from);
		const to = end < 0 ? bytes.length : end;
		try {
			new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(from, to));
		} catch {
			return line;
		}
		from = to + 1;
	}
	return 1;
}
async function readBlob(client, { owner, repo }, oid, waiting) {
	const { data } = await ask("reading a large text", waiting, () => client.request("GET /repos/{owner}/{repo}/git/blobs/{file_sha}", {
		owner,
		repo,
		file_sha: oid
	}));
	return Buffer.from(data.content, "base64");
}
export { limitRequestTime as a, ask as i, readTextsAsFar as n, once as o, GitHubError as r, sendOnce as s, readTexts as t };

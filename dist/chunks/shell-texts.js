import { n as ask, t as GitHubError } from "./shell-client.js";
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
export { readTextsAsFar as n, readTexts as t };

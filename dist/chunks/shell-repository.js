import { t as _4 } from "./shell-_builtin_node_child_process.js";
import { H as unlessUserError, L as decode, R as largestFile, V as UserError } from "./shell-check.js";
// src/git/lines.ts
/** Where the lines of a text stand in an earlier version of it. Pure. */
/**
* A function from a line, from 1, to its number in the earlier text: found where both texts begin or end alike, or where it is
* once in what is left of each. Nothing for a line that is new, or of which nobody can say which one it was. Spaces at its ends do not count.
*/
function baseLine(before, now) {
	const old = before.split("\n").map((line) => line.trim());
	const lines = now.split(/\r\n?|\n/).map((line) => line.trim());
	const least = Math.min(old.length, lines.length);
	let start = 0;
	while (start < least && old[start] === lines[start]) start++;
	let end = 0;
	while (end < least - start && old.at(-1 - end) === lines.at(-1 - end)) end++;
	const places = uniqueIn(old, start, old.length - end);
	const own = uniqueIn(lines, start, lines.length - end);
	return (line) => {
		const at = line - 1;
		if (!(at >= 0 && at < lines.length)) return void 0;
		if (at < start) return line;
		if (at >= lines.length - end) return line - lines.length + old.length;
		const place = own.get(lines[at]) === void 0 ? void 0 : places.get(lines[at]);
		return place === void 0 ? void 0 : place + 1;
	};
}
/** Where each line of a stretch is; undefined for those that are there twice. */
function uniqueIn(lines, start, end) {
	const places = /* @__PURE__ */ new Map();
	for (let at = start; at < end; at++) places.set(lines[at], places.has(lines[at]) ? void 0 : at);
	return places;
}
// src/git/raw.ts
const insteadOf = (mode) => mode === "120000" ? "link" : mode === "160000" ? "submodule" : void 0;
const isText = (mode) => /^100(?:644|755)$/.test(mode);
/** Reads the output of `git diff-tree --raw -z`. */
function readChanges(raw) {
	return takeChanges(raw.split("\0"), 0).files;
}
/** The format that `readLog` reads: name, parents, date and subject, each with a zero byte after it. */
const logFormat = "format:%H%x00%P%x00%cI%x00%s%x00";
/** Reads the output of `git log --raw -z` in that format. A subject holds no zero byte, so nobody can forge a commit with one. */
function readLog(raw) {
	const parts = raw.split("\0");
	const commits = [];
	for (let at = 0; at < parts.length;) {
		const id = parts[at++].trim();
		if (!/^[0-9a-f]{40,64}$/.test(id)) continue;
		const [parents = "", date = "", subject = ""] = parts.slice(at, at + 3);
		const { files, next } = takeChanges(parts, at + 3);
		const texts = files.filter(({ before, after }) => before !== void 0 || after !== void 0);
		commits.push({
			id,
			parents: parents.split(" ").filter((parent) => parent !== ""),
			date,
			subject,
			files: texts.map(plain)
		});
		at = next;
	}
	return commits;
}
const plain = ({ insteadBefore: _before, insteadAfter: _after, ...file }) => file;
/** The changes that follow one another from an index on, and the index after them. */
function takeChanges(parts, from) {
	const files = [];
	let at = from;
	for (; at < parts.length;) {
		const head = /^\n?:(\d+) (\d+) ([0-9a-f]+) ([0-9a-f]+) ([A-Z])\d*$/.exec(parts[at]);
		if (!head) break;
		at++;
		const [, oldMode, newMode, before, after, kind] = head;
		const previousPath = parts[at++];
		const path = kind === "R" || kind === "C" ? parts[at++] : previousPath;
		const [insteadBefore, insteadAfter] = [insteadOf(oldMode), insteadOf(newMode)];
		files.push({
			path,
			previousPath,
			...isText(oldMode) ? { before } : {},
			...isText(newMode) ? { after } : {},
			...insteadBefore ? { insteadBefore } : {},
			...insteadAfter ? { insteadAfter } : {}
		});
	}
	return {
		files,
		next: at
	};
}
// src/git/repository.ts
/** Reads texts and changes from a local repository, bare or not. It reads only objects, so no checkout is needed and none of its code runs. */
/** Opens the repository of a folder; `hint` is what to do where there is none. @throws {UserError} where there is none, or no git. */
function openRepository(folder, hint = "name one with --repo") {
	const git = (...args) => run(folder, args, { hint });
	git("rev-parse", "--git-dir");
	const tree = (commit) => {
		const files = /* @__PURE__ */ new Map();
		for (const line of git("ls-tree", "-r", "-z", "--full-tree", commit).toString().split("\0")) {
			const entry = /^(\d+) (\w+) ([0-9a-f]+)\t([\s\S]+)$/.exec(line);
			if (entry) files.set(entry[4], entry[1]);
		}
		return files;
	};
	const originUrl = () => unlessUserError(() => git("config", "--get", "remote.origin.url").toString().trim());
	const blobAt = (commit, path) => regularFile.exec(git("ls-tree", "-z", "--full-tree", commit, "--", path).toString())?.[1];
	return {
		folder,
		commit: (revision) => findCommit(folder, revision),
		prefix: () => unlessUserError(() => git("rev-parse", "--show-prefix").toString().trim()) ?? "",
		mergeBase: (a, b) => unlessUserError(() => git("merge-base", a, b).toString().trim()),
		changes: (base, head) => readChanges(git("diff-tree", "-r", "-z", "-M", "--no-commit-id", "--full-index", base, head).toString()),
		text: (commit, path) => {
			const blob = blobAt(commit, path);
			return blob && decode(git("cat-file", "blob", blob), path);
		},
		roughText: (commit, path) => unlessUserError(() => {
			const blob = blobAt(commit, path);
			return blob && new TextDecoder("utf-8", { ignoreBOM: true }).decode(git("cat-file", "blob", blob)).replaceAll("\0", "�");
		}),
		paths: (commit) => {
			const found = /* @__PURE__ */ new Set();
			for (const path of tree(commit).keys()) {
				found.add(path);
				for (let at = path.lastIndexOf("/"); at > 0; at = path.lastIndexOf("/", at - 1)) found.add(path.slice(0, at));
			}
			return found;
		},
		mainBranch: () => findMainBranch(folder),
		origin: () => /[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(originUrl() ?? "")?.[1],
		originUrl,
		history: (commit) => readLog(git("log", ...logOptions, `--format=${logFormat}`, "--end-of-options", commit, "--").toString()),
		between: (from, to) => readLog(git("log", ...logOptions, `--format=${logFormat}`, "--end-of-options", `${from}..${to}`, "--").toString()),
		texts: (blobs) => readBlobs(folder, blobs),
		writtenOn: (path, text) => readDays(git, path, text),
		isShallow: () => git("rev-parse", "--is-shallow-repository").toString().trim() === "true"
	};
}
/** Options that hold whatever the user's own configuration of git says, and that start no program. */
const logOptions = "--first-parent -m --root --raw --no-abbrev -M -z --no-relative --no-ext-diff --no-textconv --no-color --no-show-signature --no-notes --encoding=UTF-8".split(" ");
/** A line of `git ls-tree` for a regular file, and its blob. */
const regularFile = /^100(?:644|755) blob ([0-9a-f]+)\t/;
/** Blame of a work tree would read it through the filters that the configuration of the repository names; that of a commit reads objects. */
function readDays(git, path, text) {
	const head = unlessUserError(() => git("rev-parse", "--verify", "--quiet", "HEAD^{commit}").toString().trim());
	const found = head && unlessUserError(() => regularFile.exec(git("ls-tree", "-z", head, "--", path).toString())?.[1]);
	const before = found && unlessUserError(() => decode(git("cat-file", "blob", found), path));
	if (!head || before === void 0) return () => void 0;
	const numberOf = baseLine(before, text);
	return (line) => {
		const at = numberOf(line);
		return at === void 0 ? void 0 : unlessUserError(() => dayOf(git("blame", ...blameOptions, "-L", `${at},${at}`, head, "--", path).toString()));
	};
}
const blameOptions = [
	"--porcelain",
	"--no-textconv",
	"-w",
	"-M"
];
/** The author's day in the output of `git blame --porcelain`. */
function dayOf(blame) {
	const time = /^author-time (\d{1,12})$/m.exec(blame)?.[1];
	return time === void 0 ? void 0 : (/* @__PURE__ */ new Date(Number(time) * 1e3)).toISOString().slice(0, 10);
}
function findMainBranch(folder) {
	const isBare = run(folder, ["rev-parse", "--is-bare-repository"]).toString().trim() === "true";
	for (const ref of isBare ? ["HEAD"] : [
		"refs/remotes/origin/HEAD",
		"refs/heads/main",
		"refs/heads/master",
		"HEAD"
	]) {
		const commit = unlessUserError(() => findCommit(folder, ref));
		if (commit) return {
			name: run(folder, [
				"rev-parse",
				"--abbrev-ref",
				ref
			]).toString().trim(),
			commit
		};
	}
	throw new UserError(`${folder}: this repository has no commits yet`);
}
/** As many bytes of blobs are requested at once. */
const mostAtOnce = 2 * largestFile;
function readBlobs(folder, blobs) {
	const texts = /* @__PURE__ */ new Map();
	const ask = (how, names) => run(folder, ["cat-file", how], { input: `${names.join("\n")}\n` });
	let names = [];
	let bytes = 0;
	const flush = () => {
		if (names.length > 0) takeBlobs(ask("--batch", names), texts);
		names = [];
		bytes = 0;
	};
	if (blobs.length === 0) return texts;
	for (const line of ask("--batch-check", blobs).toString().split("\n")) {
		const [name, kind, size] = line.split(" ");
		if (kind !== "blob" || Number(size) > 5e7) continue;
		if (bytes + Number(size) > mostAtOnce) flush();
		names.push(name);
		bytes += Number(size);
	}
	flush();
	return texts;
}
/** Reads the output of `git cat-file --batch`. */
function takeBlobs(output, texts) {
	for (let at = 0; at < output.length;) {
		const end = output.indexOf(10, at);
		const [name, , size] = output.toString("latin1", at, end).split(" ");
		const content = output.subarray(end + 1, end + 1 + Number(size));
		const text = unlessUserError(() => decode(content, name));
		if (text !== void 0) texts.set(name, text);
		at = end + 1 + Number(size) + 1;
	}
}
function run(folder, args, { input, hint = "name one with --repo" } = {}) {
	try {
		return _4("git", [
			"-C",
			folder,
			"-c",
			"core.quotePath=false",
			"-c",
			"log.diffMerges=separate",
			"-c",
			"core.fsmonitor=false",
			...args
		], {
			maxBuffer: 4 * largestFile,
			stdio: [
				input === void 0 ? "ignore" : "pipe",
				"pipe",
				"pipe"
			],
			env: environment(),
			...input === void 0 ? {} : { input }
		});
	} catch (error) {
		const { code, stderr } = error;
		if (code === "ENOENT") throw new UserError(`${folder}: git is not installed or the folder does not exist`);
		if (isOfPartialClone.test(String(stderr ?? ""))) throw new UserError(`${folder}: this partial clone lacks files that are needed, run \`git fetch --refetch --no-filter\` in it or clone without --filter`);
		const said = String(stderr ?? "").split("\n").find((line) => line.trim() !== "") ?? String(error);
		if (/not a git repository/i.test(said)) throw new UserError(`${folder}: this is not a git repository, ${hint}`);
		throw new UserError(`${folder}: git could not ${args[0]}: ${said.replace(/^(?:fatal|error): /, "")}`);
	}
}
/** What git says where an object was left out by `git clone --filter`, and we keep it from fetching (promisor-remote.c, transport.c). */
const isOfPartialClone = /\bpromisor remote\b|\blazy fetching disabled\b|\btransport '[^']*' not allowed/;
/**
* Paths are taken literally, a hook's own repository (githooks, GIT_DIR) does not replace the given folder, and
* what a partial clone left out is not fetched (GIT_NO_LAZY_FETCH since git 2.44, GIT_ALLOW_PROTOCOL before).
*/
function environment() {
	const { GIT_DIR: _dir, GIT_WORK_TREE: _tree, GIT_INDEX_FILE: _index, ...rest } = process.env;
	return {
		...rest,
		LC_ALL: "C",
		GIT_OPTIONAL_LOCKS: "0",
		GIT_LITERAL_PATHSPECS: "1",
		...offline
	};
}
const offline = {
	GIT_NO_LAZY_FETCH: "1",
	GIT_ALLOW_PROTOCOL: "none"
};
function findCommit(folder, revision) {
	const found = unlessUserError(() => run(folder, [
		"rev-parse",
		"--verify",
		"--quiet",
		"--end-of-options",
		`${revision}^{commit}`
	]).toString().trim());
	if (!found) throw new UserError(`${revision}: no such revision in ${folder}, expected a branch, a tag or a commit`);
	return found;
}
export { openRepository as t };

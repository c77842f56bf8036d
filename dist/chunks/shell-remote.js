import { Ci as _58, Ei as _80, I as openFiles, S as isMarkdownName, Ti as _76, V as UserError, hi as _13, vi as _7 } from "./shell-check.js";
import { t as _4 } from "./shell-_builtin_node_child_process.js";
import { i as serverOf } from "./shell-home.js";
// \0builtin:node:os
const all = /* @__PURE__ */ process.getBuiltinModule("node:os");
const read = (key) => all[key];
const _17 = /* @__PURE__ */ read("tmpdir");
// src/files/temporary.ts
/** A folder of our own in the system's temporary folder, for as long as a command runs. */
/** A new folder that only this user can look into, and what removes it with all that is in it. */
function makeTemporaryFolder() {
	const path = _76(_58(_7(_17(), "listkeeper-")));
	return {
		path,
		remove: () => _80(path, {
			recursive: true,
			force: true
		})
	};
}
// src/git/clone.ts
/** Clones a repository from its server into a folder, as data: no hook, filter or submodule of it runs or is followed. */
/** Milliseconds after which a server that says nothing more is given up. */
const longest = 3e5;
/** Clones it. @throws {UserError} in one line where there is none, the network is down, or git is missing. */
function clone({ name, url, ref, isWhole }, folder) {
	const settings = [
		"core.hooksPath=/dev/null",
		"core.fsmonitor=false",
		"protocol.ext.allow=never"
	].flatMap((one) => ["-c", one]);
	const how = [
		"--quiet",
		"--no-tags",
		"--single-branch",
		"--no-recurse-submodules",
		"--template="
	];
	const part = [...isWhole ? [] : ["--depth=1"], ...ref === void 0 ? [] : [`--branch=${ref}`]];
	try {
		_4("git", [
			...settings,
			"clone",
			...how,
			...part,
			"--",
			url,
			folder
		], {
			stdio: [
				"ignore",
				"ignore",
				"pipe"
			],
			env: environment(),
			timeout: longest
		});
	} catch (error) {
		throw new UserError(`${name}: ${reasonOf(error, ref)}`);
	}
}
/** Nobody is asked for a password: a credential helper answers, or nobody does. */
function environment() {
	const { GIT_DIR: _dir, GIT_WORK_TREE: _tree, GIT_INDEX_FILE: _index, ...rest } = process.env;
	return {
		...rest,
		LC_ALL: "C",
		GIT_TERMINAL_PROMPT: "0",
		GIT_ASKPASS: "",
		SSH_ASKPASS: "",
		GIT_LFS_SKIP_SMUDGE: "1"
	};
}
function reasonOf({ code, stderr }, ref) {
	if (code === "ENOENT") return "git is not installed, and a repository on GitHub is read with git";
	if (code === "ETIMEDOUT") return "the server took longer than five minutes";
	const said = String(stderr ?? "");
	const says = (words) => words.some((word) => said.includes(word));
	if (ref !== void 0 && says(["Remote branch "])) return `there is no branch or tag \`${ref}\``;
	if (says(missing)) return "there is no such file or folder here and no such repository on GitHub, or it is private";
	if (says(unreachable)) return "the server cannot be reached, check the network";
	return `git could not clone it: ${(said.split("\n").find((one) => /^(?:fatal|error):/.test(one)) ?? said.split("\n")[0] ?? "").replace(/^(?:fatal|error): /, "")}`;
}
/** What git says where there is no repository, or none for this user (remote-curl.c, credential.c, transport-helper.c). */
const missing = [
	"terminal prompts disabled",
	"could not read Username",
	"could not read Password",
	"' not found",
	"not found.",
	"does not exist",
	"does not appear to be a git repository",
	"Authentication failed"
];
/** What curl says where there is no way to the server. */
const unreachable = [
	"Could not resolve",
	"Failed to connect",
	"Connection refused",
	"Connection timed out",
	"Network is unreachable"
];
// src/cli/remote.ts
/** A list on GitHub that is named where a path is expected: `owner/repo`, or the address of a repository, a folder or a file. */
/** Owner and name of a repository (docs.github.com: letters, digits, hyphens; for the name also `_` and `.`). */
const fullName = /^([a-z\d](?:[a-z\d-]{0,38}))\/([\w.-]{1,100})$/i;
/** What a word names on a GitHub server; undefined where it is a path. @throws {UserError} for an address of another kind. */
function readRemote(word, server, isThere) {
	const ssh = /^(?:ssh:\/\/)?git@([^:/]+)[:/](.+)$/.exec(word);
	const address = /^https?:\/\//i.test(word) ? URL.parse(word) : void 0;
	const bare = word.toLowerCase().replace(/^www\./, "").startsWith(`${server}/`) ? URL.parse(`https://${word}`) : void 0;
	if (ssh) return ofParts(ssh[2].split("/"), word, {
		server,
		host: ssh[1]
	});
	const url = address ?? bare;
	if (url) return ofParts(url.pathname.slice(1).split("/").map(decode), word, {
		server,
		host: url.hostname
	});
	if (address === null) throw new UserError(`${word}: this is not a valid address`);
	if (!fullName.test(word) || isMarkdownName(word) || isThere(word)) return void 0;
	return ofParts(word.split("/"), word, {
		server,
		host: server
	});
}
function ofParts(parts, word, { server, host }) {
	const isRaw = host === "raw.githubusercontent.com" && server === "github.com";
	if (!isRaw && host.replace(/^www\./, "").toLowerCase() !== server) throw new UserError(`${word}: only lists on ${server} are read by their address, clone others and name a file`);
	const [owner = "", repo = "", ...rest] = parts.filter((part) => part !== "");
	const name = `${owner}/${repo.replace(/\.git$/, "")}`;
	if (!fullName.test(name)) throw new UserError(`${word}: this is not the address of a repository, expected https://${server}/owner/repo`);
	const [kind, ...way] = isRaw ? ["blob", ...rest[0] === "refs" ? rest.slice(2) : rest] : rest;
	const [ref, ...path] = kind === "blob" || kind === "tree" || kind === "raw" ? way : [];
	if (ref !== void 0 && !/^\w[\w.+@-]{0,200}$/.test(ref)) throw new UserError(`${word}: \`${ref}\` is not the name of a branch or tag`);
	return {
		name,
		url: `https://${server}/${name}.git`,
		...ref === void 0 || ref === "HEAD" ? {} : { ref },
		...path.length === 0 ? {} : { path: path.join("/") }
	};
}
function decode(part) {
	try {
		return decodeURIComponent(part);
	} catch {
		return part;
	}
}
/** The commands that read lists by path, and those of them that write into these. */
const readers = /* @__PURE__ */ new Set([
	"check",
	"fix",
	"links",
	"try",
	"init",
	"migrate",
	"review"
]);
const writers = /* @__PURE__ */ new Set([
	"fix",
	"init",
	"migrate"
]);
/** The call as it is, or with a clone of the list on GitHub that it names. @throws {UserError} where it would write into it. */
function bringHere(command, call) {
	const { values, rest, here } = call;
	const word = command === "review" ? values.repo : rest[0];
	if (!readers.has(command) || word === void 0 || word === "-") return void 0;
	if (command === "try" && values.proposals !== void 0) return void 0;
	const remote = readRemote(word, serverOf(process.env) ?? "github.com", here.has);
	if (!remote) return void 0;
	if (writers.has(command) && !values.diff || values.fix) throw new UserError(`${remote.name} is on GitHub and cannot be changed from here; \`listkeeper ${writers.has(command) ? command : "fix"} ${word} --diff\` prints a patch`);
	const folder = makeTemporaryFolder();
	const stop = () => {
		folder.remove();
		process.exit(130);
	};
	process.once("SIGINT", stop).once("SIGTERM", stop);
	const close = () => {
		process.off("SIGINT", stop).off("SIGTERM", stop);
		folder.remove();
	};
	try {
		const isWhole = command === "try" || command === "review" || values.base !== void 0;
		clone({
			...remote,
			isWhole
		}, folder.path);
		return {
			call: {
				...call,
				...localValues(command, call, folder.path),
				files: openFiles(folder.path),
				rest: pathsOf(command, call, {
					remote,
					folder: folder.path
				})
			},
			close
		};
	} catch (error) {
		close();
		throw error;
	}
}
/** A file that the user names is beside them, not in the clone. */
function localValues(command, { values, here }, folder) {
	const config = values.config === void 0 ? {} : { config: _13(here.root, values.config) };
	return { values: {
		...values,
		...config,
		...command === "review" ? { repo: folder } : {}
	} };
}
function pathsOf(command, { rest }, { remote, folder }) {
	if (command === "review") return [...rest];
	if (command === "try") return [folder, ...rest.slice(1)];
	return [...remote.path === void 0 ? [] : [remote.path], ...rest.slice(1)];
}
export { readRemote as n, bringHere as t };

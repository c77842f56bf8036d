import "./shell-config.js";
import { C as isReadme, D as ConfigError, K as isGlob, X as patternsOf, q as isNamedBy } from "./shell-check.js";
import { l as readPaths, n as configPlaces, o as readConfigTexts, r as configTextFrom, s as readOnce, t as configFrom } from "./shell-read-config.js";
import { t as readTexts } from "./shell-texts.js";
// src/commands/repository/read-lists.ts
/** The lists of a repository as they are at a commit, with the configuration of that commit. Read through the API; nothing is checked out. */
/** The lists at a commit, by the configuration of that commit; a broken one comes back as its error. @throws {GitHubError} */
function readListsAt(ports, target) {
	const { owner, repo, commit } = target;
	return readOnce(ports, `lists of ${owner}/${repo} at ${commit}`, () => readLists(ports, target));
}
async function readLists(ports, { owner, repo, commit }) {
	const { client } = ports;
	const paths = await readPaths(client, {
		owner,
		repo
	}, commit, ports);
	const places = configPlaces(ports);
	const texts = await readConfigTexts(ports, {
		owner,
		repo
	}, commit, paths);
	const config = configFrom(places, texts);
	if (config instanceof ConfigError) return config;
	const wanted = listPaths(config, paths);
	const lists = [];
	const unread = [];
	const found = await readTexts(client, {
		owner,
		repo
	}, wanted.map((path) => ({
		commit,
		path
	})), ports);
	for (const [index, one] of found.entries()) {
		const path = wanted[index];
		if (one.kind === "text") lists.push({
			path,
			text: one.text
		});
		else if (one.kind === "refused") unread.push({
			path,
			why: one.why
		});
	}
	return {
		config,
		configText: configTextFrom(places, texts) ?? { path: places[0] },
		lists,
		unread,
		paths
	};
}
/** The files that the configuration names, else the README at the top, however its name is written. */
function listPaths(config, paths) {
	const patterns = patternsOf(config);
	if (patterns.length === 0) {
		const named = paths ? [...paths].filter((path) => isReadme(path)) : ["README.md"];
		return named.includes("README.md") ? ["README.md"] : named.slice(0, 1);
	}
	if (!paths) return [...new Set(patterns.filter((pattern) => !isGlob(pattern)))];
	return [...paths].filter((path) => patterns.some((pattern) => isNamedBy(path, pattern)));
}
export { readListsAt as t };

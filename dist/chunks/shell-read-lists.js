import "./shell-config.js";
import { C as isReadme, D as ConfigError, G as isGlob, K as isNamedBy, Y as patternsOf } from "./shell-check.js";
import { n as configPlaces, r as configTextFrom, s as readPaths, t as configFrom } from "./shell-read-config.js";
import { t as readTexts } from "./shell-texts.js";
// src/commands/repository/read-lists.ts
/** The lists of a repository as they are at a commit, with the configuration of that commit. Read through the API; nothing is checked out. */
/** The lists at a commit, by the configuration of that commit; a broken one comes back as its error. @throws {GitHubError} */
async function readListsAt(ports, { owner, repo, commit }) {
	const { client } = ports;
	const paths = await readPaths(client, {
		owner,
		repo
	}, commit, ports);
	const read = async (some) => {
		const wanted = some.map((path) => ({
			commit,
			path
		}));
		return wanted.length === 0 ? [] : readTexts(client, {
			owner,
			repo
		}, wanted, ports);
	};
	const places = configPlaces(ports).filter((path) => paths?.has(path) ?? true);
	const texts = await read(places);
	const config = configFrom(places, texts);
	if (config instanceof ConfigError) return config;
	const wanted = listPaths(config, paths);
	const lists = [];
	const unread = [];
	for (const [index, found] of (await read(wanted)).entries()) {
		const path = wanted[index];
		if (found.kind === "text") lists.push({
			path,
			text: found.text
		});
		else if (found.kind === "refused") unread.push({
			path,
			why: found.why
		});
	}
	return {
		config,
		configText: configTextFrom(places, texts) ?? { path: configPlaces(ports)[0] },
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

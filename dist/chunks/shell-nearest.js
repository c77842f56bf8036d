import { t as configPaths } from "./shell-defaults.js";
import { dirname, isAbsolute, join, relative, sep } from "node:path";
// src/config/nearest.ts
/** Which configuration holds for a file: the nearest one from its folder up to the root of its git repository. Looks through a port. */
/**
* The nearest configuration from a folder upwards, up to the first folder with `.git`. Outside of repositories the way ends at
* `cwd`, or at once where that is not above, because whatever is higher up belongs to somebody else.
*/
function findConfig(folder, cwd, has) {
	for (const root of foldersAbove(folder, cwd, has)) {
		const path = configPaths.map((name) => join(root, name)).find(has);
		if (path !== void 0) return {
			path,
			root
		};
	}
}
function foldersAbove(folder, cwd, has) {
	const above = [];
	for (let at = folder;; at = dirname(at)) {
		above.push(at);
		if (has(join(at, ".git"))) return above;
		if (dirname(at) === at) break;
	}
	return above.slice(0, above.indexOf(cwd) + 1 || 1);
}
/** A path below a root as patterns name it. */
function fromRoot(root, path) {
	return relative(root, path).split(sep).join("/");
}
/** A file as people call it: from where they are, or whole where it is elsewhere. */
function nameOf(path, cwd) {
	const name = fromRoot(cwd, path);
	return name.startsWith("../../../") || isAbsolute(name) ? path : name;
}
/** The configuration with other patterns in place of each; lists that name nothing any more are left out. */
function narrowed(config, patternsFor) {
	const change = (patterns) => [...new Set(patterns.flatMap(patternsFor))];
	const lists = config.lists.map((list) => ({
		...list,
		files: change(list.files),
		translations: change(list.translations)
	}));
	return {
		...config,
		lists: lists.filter(({ files, translations }) => files.length + translations.length > 0)
	};
}
export { narrowed as i, fromRoot as n, nameOf as r, findConfig as t };

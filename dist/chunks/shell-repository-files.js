import { St as resolveAnchor, xt as parseList } from "./shell-table-of-contents.js";
import { t as isMarkdownName } from "./shell-file-name.js";
// src/commands/local/repository-files.ts
/** The files around a list in a folder; nothing where it is in no repository, because then nobody knows what belongs to it. */
function filesInFolder(files) {
	if (!files.exists) return {};
	return {
		exists: files.exists,
		hasAnchor: anchorsOf((path) => files.has(path) ? files.read(path) : void 0)
	};
}
/** The files of a commit; its tree is read when the first rule asks. */
function filesAtCommit(repository, commit) {
	let paths;
	return {
		exists: (path) => {
			paths ??= repository.paths(commit);
			return paths.has(path);
		},
		hasAnchor: anchorsOf((path) => repository.text(commit, path))
	};
}
/** Whether a page has an anchor; what cannot be read as Markdown is not judged. Each page is read once. */
function anchorsOf(read) {
	const pages = /* @__PURE__ */ new Map();
	const open = (path) => {
		try {
			const text = isMarkdownName(path) ? read(path) : void 0;
			return text === void 0 ? void 0 : parseList(text, path);
		} catch {
			return;
		}
	};
	return (path, anchor) => {
		if (!pages.has(path)) pages.set(path, open(path));
		const page = pages.get(path);
		return page && resolveAnchor(page, anchor) !== void 0;
	};
}
export { filesInFolder as n, filesAtCommit as t };

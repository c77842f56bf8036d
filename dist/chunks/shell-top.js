import { I as openFiles } from "./shell-check.js";
// src/git/top.ts
/** Where the work tree of a folder begins: what GitHub reads is there, wherever in it a command runs. */
/** The top of the work tree that a folder is in; without a repository the folder itself. */
function topOf(files, repository) {
	const prefix = repository?.prefix() ?? "";
	if (prefix === "") return {
		files,
		prefix
	};
	const up = prefix.split("/").flatMap((part) => part === "" ? [] : [".."]);
	return {
		files: openFiles([files.root, ...up].join("/")),
		prefix
	};
}
export { topOf as t };

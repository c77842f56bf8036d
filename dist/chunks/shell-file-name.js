// src/list/file-name.ts
/** What the name of a file says of it. */
/** Whether a file is Markdown by its name. */
function isMarkdownName(path) {
	return /\.(?:md|markdown)$/i.test(path);
}
/** Whether a path is that of the README at the top, however its name is written. */
function isReadme(path) {
	return /^readme\.(?:md|markdown)$/i.test(path);
}
export { isReadme as n, isMarkdownName as t };

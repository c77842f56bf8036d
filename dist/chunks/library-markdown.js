// src/markdown.ts
/** Writes Markdown around text of others, so that nothing in that text has an effect: no tag, link, mention or reference, and no early end of the block. */
/** Control characters but tabs and line breaks, and marks that turn the direction of text. */
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
/** Text in a code span that nothing in it can close; line breaks become spaces. */
function code(text) {
	const flat = text.replace(/\s+/g, " ").replace(controls, "�");
	if (flat === "") return "` `";
	const runs = [...flat.matchAll(/`+/g)].map((run) => run[0].length);
	const ticks = "`".repeat(Math.max(0, ...runs) + 1);
	return /^`|`$|^ .* $/.test(flat) ? `${ticks} ${flat} ${ticks}` : `${ticks}${flat}${ticks}`;
}
/** Text that is outside code. A backslash does not stop a mention, so a zero-width space is after `@` and `#`. */
function escapeText(text) {
	return text.replace(/\s+/g, " ").replace(controls, "�").replace(/[&<>]/g, (mark) => ({
		"&": "&amp;",
		"<": "&lt;",
		">": "&gt;"
	})[mark]).replace(/[\\`*_~[\]|]/g, "\\$&").replace(/^(?:[#+>-]|\d+(?=[.)]))/, (start) => /\d/.test(start) ? `${start}\\` : `\\${start}`).replace(/[@#](?=[\w-])/g, "$&​").replace(/\b(GH-)(?=\d)/gi, "$1​").replace(/(https?|www)(?=:\/\/|\.)/gi, "$1​");
}
export { escapeText as n, code as t };

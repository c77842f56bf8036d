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
/**
* Text to look at in a fenced block; a character that cannot be shown is written as its number, for example `⟨U+202E⟩`, so that nobody takes it for the
* text itself.
*/
function fence(text, { info = "markdown", indent = "" } = {}) {
	return fenced(markHidden(text).split(/\r\n?|\n/), {
		info,
		indent
	});
}
/** Text to take over in a fenced block: true to the byte but for line ends. Only for text without `unsafeIn` it. */
function exactFence(text, info) {
	return fenced(text.split(/\r?\n/), {
		info,
		indent: ""
	});
}
/** The fence is longer than any run of backticks inside (github/markup#1687). */
function fenced(lines, { info, indent }) {
	const longest = lines.reduce((most, line) => Math.max(most, ...Array.from(line.matchAll(/`{3,}/g), (run) => run[0].length)), 2);
	const ticks = "`".repeat(longest + 1);
	return [
		`${ticks}${info}`,
		...lines,
		ticks
	].map((line) => `${indent}${line}`).join("\n");
}
/** What JSON, a database or a reader of HTML may replace or drop: controls, halves of characters, noncharacters (Unicode 16, section 23.7). */
const unsafe = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu;
/** The characters of a text that a comment may not bring back as they were, each once, as `U+000B`. Tabs and line ends are safe. */
function unsafeIn(text) {
	const found = text.replace(/\t|\r?\n/g, "").match(unsafe) ?? [];
	return [...new Set(found)].map(numberOf);
}
/** The text with a number in place of each character that cannot be shown, or that turns what is shown. */
function markHidden(text) {
	return text.replace(controls, mark).replace(/[\p{Cs}\p{Noncharacter_Code_Point}]/gu, mark);
}
function mark(character) {
	return `⟨${numberOf(character)}⟩`;
}
function numberOf(character) {
	return `U+${character.codePointAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
}
/** Text that is outside code. A backslash does not stop a mention, so a zero-width space is after `@` and `#`. */
function escapeText(text) {
	return text.replace(/\s+/g, " ").replace(controls, "�").replace(/[&<>]/g, (mark) => ({
		"&": "&amp;",
		"<": "&lt;",
		">": "&gt;"
	})[mark]).replace(/[\\`*_~[\]|]/g, "\\$&").replace(/^(?:[#+>-]|\d+(?=[.)]))/, (start) => /\d/.test(start) ? `${start}\\` : `\\${start}`).replace(/[@#](?=[\w-])/g, "$&​").replace(/\b(GH-)(?=\d)/gi, "$1​").replace(/(https?|www)(?=:\/\/|\.)/gi, "$1​");
}
/** A rule's message: what it quotes in backticks becomes a code span of its own, all else is escaped. */
function escapeMessage(message) {
	return message.split(/(?<!`)(`[^`]+`)(?!`)/).map((part, index) => index % 2 === 1 ? code(part.slice(1, -1)) : escapeText(part)).join("");
}
/** Markdown written by this module as plain words, for a terminal. */
function toPlain(markdown) {
	return markdown.replace(/\*\*(.+?)\*\*/g, "$1").replace(/\\([\\`*_~[\]|#+>.)-])/g, "$1").replace(/\u200b/g, "").replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&amp;/g, "&");
}
export { fence as a, unsafeIn as c, exactFence as i, escapeMessage as n, markHidden as o, escapeText as r, toPlain as s, code as t };

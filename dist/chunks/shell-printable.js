// src/report/printable.ts
/** Text of others for a terminal or a log, with its control characters made visible, so that they have no effect. */
/**
* What terminals and logs obey, or hide: C0, DEL and C1 (ECMA-48), marks that turn the direction of text (Unicode, UAX #9), separators of
* lines and paragraphs, halves of a character, and tags, which are invisible but in flags as that of Wales (Unicode, UTS #51, ED-14a).
*/
const controlCharacters = /\u{1f3f4}[\u{e0020}-\u{e007e}]{1,16}\u{e007f}|[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\u{e0000}-\u{e007f}\p{Cs}]/gu;
const shown = (mark) => mark.startsWith("🏴") ? mark : mark === "	" ? "  " : "�";
/** The text in one line: each control character, line breaks too, is a replacement character (U+FFFD), a tab two spaces. */
function printable(text) {
	return text.replace(controlCharacters, shown);
}
/** As `printable`, for sentences and titles, whose line breaks are spaces. */
function printableProse(text) {
	return printable(text.replace(/\r\n?|\n/g, " "));
}
/** As `printable`, line by line: line feeds and tabs stay. */
function printableLines(text) {
	return text.replace(controlCharacters, (mark) => mark === "\n" || mark === "	" ? mark : shown(mark));
}
/** The start of the older form of such a command. */
const olderCommands = /##(?=\w{0,20}\[)/g;
/**
* The text with no line that a runner of workflows takes for a command: `::name::` after any space, or colour, at the start of a line, and the older
* `##[name]` anywhere (actions/runner, ActionCommand.cs); Azure Pipelines reads `##vso[`, TeamCity `##teamcity[`.
*/
function withoutCommands(text) {
	return text.replace(/^((?:[^\S\r\n\u2028\u2029]|\u001b\[\d{1,2}m)*):(?=:)/gm, "$1: ").replace(olderCommands, "## ");
}
/** The text as one line of a log, which is no command either. */
function logLine(text) {
	return withoutCommands(printable(text.replace(/\s+/g, " ")));
}
export { printableProse as a, printableLines as i, olderCommands as n, withoutCommands as o, printable as r, logLine as t };

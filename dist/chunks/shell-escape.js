import { g as printable } from "./shell-check.js";
// src/report/html/escape.ts
/** Text and addresses of others for an HTML page: nothing in them can become markup, and no address can run anything. */
const entities = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&#39;"
};
/** The text with what is between a scheme and an `@` masked: a name and often a password. Browsers accept it without slashes. */
function masked(raw, mask = "•••@") {
	return raw.replace(/[^\s/\\?#]+/g, (run, offset) => {
		const end = run.lastIndexOf("@");
		if (end < 0) return run;
		let scheme = offset;
		while (/[/\\]/.test(raw[scheme - 1] ?? "")) scheme--;
		const isBehind = /https?:$/i.test(raw.slice(Math.max(0, scheme - 6), scheme)) || offset - scheme === 2 && raw[scheme - 1] === ":";
		const inside = isBehind ? null : /https?:/i.exec(run.slice(0, end));
		const start = isBehind ? 0 : inside ? inside.index + inside[0].length : -1;
		return start < 0 ? run : `${run.slice(0, start)}${mask}${run.slice(end + 1)}`;
	});
}
/** The text for an element or a quoted attribute: escaped, without control characters and passwords, of at most so many characters. */
function text(raw, most = 200) {
	return escaped(shorten(masked(raw), most));
}
/** An address as text: as it is in the list, but for a name and password, which are masked. */
function address(raw) {
	const url = URL.canParse(raw) ? new URL(raw) : void 0;
	if (!url || url.username === "" && url.password === "") return text(raw, 300);
	return text(withoutUserinfo(url).href.replace("//", "//•••@"), 300);
}
/** A link to a page of the web, its text given as HTML; the text alone where the address is of another kind. */
function anchor(raw, html) {
	const href = hrefOf(raw);
	return href === void 0 ? html : `<a href="${href}" rel="noopener noreferrer nofollow">${html}</a>`;
}
/** The address for a quoted `href`, without name and password; undefined unless it is http or https. */
function hrefOf(raw) {
	const url = URL.canParse(raw) ? new URL(raw) : void 0;
	if (!url || url.protocol !== "https:" && url.protocol !== "http:") return void 0;
	return escaped(masked(withoutUserinfo(url).href, ""));
}
function withoutUserinfo(url) {
	const copy = new URL(url);
	copy.username = "";
	copy.password = "";
	return copy;
}
/** The text for an element or a quoted attribute at its full length: escaped, without control characters. */
function escaped(raw) {
	return printable(raw.toWellFormed()).replace(/[&<>"']/g, (mark) => entities[mark]);
}
/** The text in one line, cut where it is longer than so many characters. */
function shorten(raw, most) {
	const flat = raw.slice(0, most * 4).replace(/\s+/g, " ").trim();
	return flat.length > most ? `${flat.slice(0, most - 1)}…` : flat;
}
export { text as i, anchor as n, escaped as r, address as t };

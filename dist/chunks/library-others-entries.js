import { i as wordsIn, n as replacedIn, r as shareOf } from "./library-in-place.js";
import { Z as isLabel, it as isPaper, n as noOptions, nt as identifierKey, rt as identify, tt as withoutTags, v as listRule } from "./library-options.js";
import { i as isSameOwner, n as hostOf, r as isSameHolder } from "./library-hosts.js";
import { a as titleKey } from "./library-duplicates.js";
// src/list/translation.ts
/** Files that repeat a list in another language. */
const languages = /^(.+?)[-_.]([a-z]{2,3}(?:[-_](?:[A-Z][a-z]{3}|[A-Z]{2}|[a-z]{2}))?)(\.[a-z]+)$/i;
/** Two or three letters after a name that are no language: a list may well be called `awesome-ios.md`. */
const known = new Set("ar az be bg bn ca cs da de el en es et eu fa fi fil fr gl gu he hi hr hu hy id is it ja jp ka kk km kn ko kr ky lo lt lv mk ml mn mr ms my nb ne nl no pa pl pt ro ru si sk sl sq sr sv sw ta te th tl tr tw uk ur uz vi zh cn hk".split(" "));
/** The path of the list that a path, by its name, is a translation of, as `README.md` of `README-zh.md`; undefined where it is none. */
function originalOf(path) {
	const found = languages.exec(path);
	return found && known.has(found[2].slice(0, 2).toLowerCase()) ? `${found[1]}${found[3]}` : void 0;
}
// lint-rules/others-entries/said.ts
/** Most characters of a quotation. */
const longest = 200;
/** A text as one quotation of a message: no quotation mark of its own can end it. */
function quoted(text) {
	const flat = [...text.replace(/\s+/g, " ").replaceAll("`", "'").trim()];
	return `\`${flat.length > longest ? `${flat.slice(0, longest).join("").trimEnd()}…` : flat.join("")}\``;
}
/** The name of an entry, else its words. */
function nameOf(document, entry) {
	return quoted(entry.title.trim() === "" ? textOf(document, entry) : entry.title);
}
/** The address that an entry leads to first. */
function addressOf({ links }) {
	return quoted(links[0]?.url ?? "");
}
/** What a reader sees of an entry: all but addresses, marks of tables and what is in tags. */
function textOf({ text }, { content, links, images }) {
	let words = "";
	let at = content.start;
	for (const { kind, text: label, start, end, image } of [...links, ...images].sort((a, b) => a.start - b.start)) {
		if (start < at) continue;
		words += text.slice(at, start);
		if (!image && kind !== "bare" && kind !== "autolink") words += text.slice(label.start, label.end);
		at = end;
	}
	return withoutTags(words + text.slice(at, content.end)).replace(/\s+/g, " ").trim();
}
/** The same of one cell of a row. */
function cellText(document, entry, index) {
	const cell = entry.cells[index];
	const isIn = (link) => cell.start <= link.start && link.end <= cell.end;
	return textOf(document, {
		...entry,
		content: cell,
		links: entry.links.filter(isIn),
		images: entry.images.filter(isIn)
	});
}
// lint-rules/others-entries/changed.ts
/**
* How grave it is that an entry leads elsewhere now; undefined where it does not, where its address could not be opened before, and
* where no word was changed with it: that is for the rule about deceptive links to say.
*/
function retargetOf({ list, entry, base, old }) {
	const [was, now] = [old.links[0].url, entry.links[0].url];
	const [before, after] = [identify(was), identify(now)];
	if (!before || !after || !URL.canParse(was) || /:\/\/[^/]*:\/\//.test(was)) return void 0;
	const still = new Set(entry.identifiers.map(identifierKey));
	if (old.identifiers.some((one) => still.has(identifierKey(one))) || isPaper(before) && isPaper(after) || isSameHolder(was, now)) return void 0;
	if (/^https?:\/\/(?:web\.)?archive\.(?:org|is|ph|today)\//i.test(now)) return void 0;
	const hosts = [was, now].map((url) => hostOf(url) ?? "");
	if (textOf(list, entry) === textOf(base, old) && !isSameOwner(hosts[0], hosts[1])) return void 0;
	const bare = (text) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
	const name = titleKey(old.title);
	return name.length > 2 && bare(now).includes(name) ? "info" : "warning";
}
/** Descriptions of fewer words than this are labels. */
const fewestWords = 3;
/** A description that keeps more of its words than this is worded otherwise, not another one. */
const mostKept = .2;
/** What an entry said before, where it says something else now; of a row the cell that does. */
function retoldOf({ list, entry, base, old }) {
	const isOther = (was, now) => wordsIn(was).length >= fewestWords && wordsIn(now).length > 0 && shareOf(was, now) <= mostKept;
	if (entry.cells.length > 0 && entry.cells.length === old.cells.length) {
		const index = entry.cells.findIndex((_, cell) => isOther(cellText(base, old, cell), cellText(list, entry, cell)));
		return index < 0 ? void 0 : cellText(base, old, index);
	}
	const was = withoutName(textOf(base, old), old);
	const now = textOf(list, entry);
	return withoutName(now, entry) !== "" && isOther(was, now) ? was : void 0;
}
/** The words of an entry after its name, without what joins them. */
function withoutName(text, { title }) {
	const at = title === "" ? -1 : text.indexOf(title);
	return (at < 0 ? text : text.slice(0, at) + text.slice(at + title.length)).replace(/^[\s*_:–—.-]+/, "").trim();
}
/** Whether an entry has a wholly different name under the same address. */
function isOtherName({ entry, old }) {
	const [was, now] = [titleKey(old.title), titleKey(entry.title)];
	if (was.length < 3 || now.length < 3 || was.includes(now) || now.includes(was) || isLabel(old.title) || isLabel(entry.title)) return false;
	if ([old, entry].some(({ links }) => links[0].kind === "bare" || links[0].kind === "autolink")) return false;
	return old.links[0].url === entry.links[0].url && shareOf(old.title, entry.title) === 0 && was[0] !== now[0];
}
// lint-rules/others-entries/renamed.ts
/** Whether an entry that stands where another one was is the same work under a new name. */
/** One owner, a name that the new words still have, or most of the words: then it is a rename, or looks like one. */
function isRename({ list, entry, base, old }) {
	const [was, now] = [textOf(base, old), textOf(list, entry)];
	if (entry.links.some(({ url }) => old.links.some((other) => isSameHolder(url, other.url)))) return true;
	const name = titleKey(old.title);
	if (name.length >= 3 && titleKey(now).includes(name)) return true;
	return shareOf(was, now) >= .5;
}
// lint-rules/others-entries/index.ts
const options = noOptions;
/** Warn where an entry of others was changed into something else. */
const othersEntries = listRule("others-entries", options, check);
/** More of a kind than this are one: a change of so many entries is a change of the list. */
const mostOfKind = 10;
function* check(list, _options, context) {
	const { baseList, before, baseSections } = context;
	if (!baseList || !before || !baseSections) return;
	const inPlace = replacedIn(list, context);
	const found = [];
	for (const entry of list.entries) {
		const gone = inPlace.get(entry);
		const was = before(entry);
		const problem = gone ? replaced({
			list,
			entry,
			base: baseList,
			old: gone
		}) : was && !isTranslated(list, was.document, baseList) && changed({
			list,
			entry,
			base: was.document,
			old: was.entry
		});
		if (problem) found.push(problem);
	}
	for (const [form, alike] of Map.groupBy(found.filter(isOfOne(list, found)), (problem) => problem.form)) yield* alike.length > mostOfKind ? [together(form, alike)] : alike;
}
/** Whether an entry is compared with the one that it translates. */
function isTranslated({ path }, was, baseList) {
	return was !== baseList && (was.path === path || originalOf(path) === was.path);
}
/** An entry that stands where another one was. */
function replaced(pair) {
	const { list, entry, base, old } = pair;
	const isSame = isRename(pair);
	return {
		message: isSame ? `Unexpected name ${nameOf(list, entry)} for ${nameOf(base, old)}, which led to ${addressOf(old)}, expected the same work` : `Unexpected entry ${nameOf(list, entry)} in the place of ${nameOf(base, old)}, which led to ${addressOf(old)}, expected both`,
		at: entry.place,
		form: isSame ? "renamed" : "replaced",
		severity: isSame ? "info" : "warning"
	};
}
/** An entry that is still there under its name or address, and leads elsewhere or says something else. */
function changed(pair) {
	const { list, entry, base, old } = pair;
	const retarget = retargetOf(pair);
	if (retarget) return {
		message: `Unexpected link of ${nameOf(list, entry)} to ${addressOf(entry)}, expected ${addressOf(old)} as before`,
		at: entry.place,
		form: "retargeted",
		severity: retarget
	};
	const was = retoldOf(pair);
	if (was !== void 0) return {
		message: `Unexpected description of ${nameOf(list, entry)}, expected ${quoted(was)} as before`,
		at: entry.place,
		form: "rewritten",
		severity: "warning"
	};
	return isOtherName(pair) ? {
		message: `Unexpected name ${nameOf(list, entry)} for ${nameOf(base, old)}, which led to ${addressOf(old)}, expected the same work`,
		at: entry.place,
		form: "renamed",
		severity: "info"
	} : void 0;
}
/**
* A section of which so many entries, and half of them, are each described in words of their own is written anew, as in another language;
* so is a list with more than ten of them. Entries below others are counted by themselves: many of them are not half of a few above.
*/
const fewestAnew = 3;
/** Tells of a problem whether it is about one entry: not one of a section that is described anew. */
function isOfOne(list, found) {
	const rewritten = found.filter(({ form }) => form === "rewritten");
	if (rewritten.length > mostOfKind && areDifferent(list, rewritten)) return ({ form }) => form !== "rewritten";
	const levelOf = ({ section, depth }) => `${section} ${depth}`;
	const levels = new Map(list.entries.map((entry) => [entry.place.start, levelOf(entry)]));
	const all = Map.groupBy(list.entries, levelOf);
	const anew = /* @__PURE__ */ new Set();
	for (const [level, own] of Map.groupBy(rewritten, ({ at }) => levels.get(at.start))) if (own.length >= fewestAnew && 2 * own.length >= all.get(level).length && areDifferent(list, own)) for (const one of own) anew.add(one);
	return (problem) => !anew.has(problem);
}
/** Whether entries differ in more than their names and addresses. */
function areDifferent({ text }, alike) {
	const said = alike.map(({ at }) => text.slice(at.start, at.end).replace(/\[[^[\]]*\]|\([^()]*\)/g, ""));
	return new Set(said).size > .8 * said.length;
}
const manyWords = {
	replaced: "entries in the place of others",
	renamed: "new names of entries",
	retargeted: "new links of entries",
	rewritten: "new descriptions of entries"
};
/** Many of a kind as one, at the first of them. */
function together(form, alike) {
	return {
		message: `Unexpected ${alike.length} ${manyWords[form]}, expected them as before`,
		at: alike[0].at,
		form: `${form} ${alike.length}`,
		severity: alike[0].severity
	};
}
export { othersEntries as n, options as t };

import { G as leavesOf, X as isAside, et as sectionAt, n as noOptions, pt as linksIn, v as listRule } from "../chunks/library-options.js";
// lint-rules/no-empty-sections/index.ts
const options = noOptions;
/** Warn where a section of the list has no entries. */
const noEmptySections = listRule("no-empty-sections", options, check);
/** A document with fewer sections that have entries is no list by sections. */
const fewest = 3;
const contents = /^\W*(?:table of )?(?:contents?|toc|index|menu|navigation)\W*$/i;
function* check(list) {
	const { sections } = list;
	if (new Set(list.entries.map(({ section }) => section)).size < fewest) return;
	const filled = filledSections(list);
	for (let index = sections.length - 1; index > 0; index--) if (filled.has(index)) filled.add(sections[index].parent);
	const firstEntry = list.entries[0].section;
	for (let index = firstEntry; index < sections.length; index++) {
		const section = sections[index];
		if (index === 0 || filled.has(index) || isAside(section) || contents.test(section.title)) continue;
		if (section.parent > 0 && !filled.has(section.parent)) continue;
		if (linksIn(list.links, section.heading).length > 0 || isDouble(list, index) || isUmbrella(list, index)) continue;
		yield {
			message: `Unexpected empty section \`${section.title.replaceAll("`", "'")}\`, expected an entry`,
			at: section.heading,
			form: `empty ${section.anchor}`
		};
	}
}
/** Sections with anything below their heading but blank lines, breaks, comments and a way back to the top. */
function filledSections(list) {
	const filled = /* @__PURE__ */ new Set();
	for (const block of list.blocks) if (!isNothing(list, block)) filled.add(sectionAt(list.sections, block.start));
	return filled;
}
function isNothing(list, block) {
	switch (block.kind) {
		case "heading":
		case "break":
		case "comment":
		case "definition":
		case "list": return true;
		case "html": return !/<(?:img|svg|table|li|details|video|picture|h[1-6])\b/i.test(sliceOf(list, block)) && isBare(sliceOf(list, block));
		case "paragraph": return isBare(sliceOf(list, block)) || /^\W*(?:back to |return to |to )?(?:the )?(?:top|contents|toc)\b[^\w(]*\(+#[^)]*\)\W*$/i.test(sliceOf(list, block));
		case "item": return leavesOf(block).length === 0;
		default: return false;
	}
}
function sliceOf({ text }, { start, end }) {
	return text.slice(start, end);
}
/** Whether nothing is left of a text without its tags. */
function isBare(html) {
	return html.replace(/<[^<>]*>|&nbsp;/g, "").trim() === "" && !/<img/i.test(html);
}
/** A heading with an HTML heading in it is one for the reader, and two sections. */
function isDouble({ sections }, index) {
	return (sections[index + 1]?.heading.start ?? Number.POSITIVE_INFINITY) < sections[index].heading.end;
}
/** A heading right above one of the same rank that is only a year or a number has that as a part, whatever their ranks say. */
function isUmbrella({ sections }, index) {
	const next = sections[index + 1];
	return next !== void 0 && next.level === sections[index].level && !/\p{L}/u.test(next.title);
}
export { noEmptySections as default, options };

import { H as perDocument, dt as withoutEnd } from "./library-options.js";
// src/list/glued-heading.ts
const found = perDocument(find);
/** All such lines, in paragraphs and in items whose text they continue. One sign alone may be a tag, so two make a heading. Full-width signs make none either. */
function gluedHeadings(list) {
	return found(list);
}
function find(list) {
	if (!/^(?:#{2,6}\p{L}|＃)/mu.test(list.text)) return [];
	return list.blocks.flatMap((block) => block.kind === "paragraph" ? [block.leaf] : block.kind === "item" ? block.leaves : []).flatMap(({ start, end }) => Array.from(list.text.slice(start, end).matchAll(/(?<=^|\n)(#{2,6}|＃{2,6}[ \u3000]{0,4})(?=\p{L})([^\n]{1,100})(?=\n|$)/gu), (match) => ({
		start: start + match.index,
		end: start + match.index + match[0].length,
		marks: match[1].trim().length,
		words: start + match.index + match[1].length,
		title: withoutEnd(match[2], /[\s#]/)
	})));
}
export { gluedHeadings as t };

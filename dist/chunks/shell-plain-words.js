// src/review/text/plain-words.ts
/** A text as its words alone, so that letter case, marks and spaces make no difference. */
/** The words in lower case, a space between each two. */
function plainWords(text) {
	return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}
export { plainWords as t };

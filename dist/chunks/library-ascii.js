// src/list/markdown/ascii.ts
/** Whether a text is ASCII, which most are, and which is much faster to look at: expressions with Unicode classes are dear to compile and to run. */
function isAscii(text) {
	return !/[\u0080-\uffff]/.test(text);
}
export { isAscii as t };

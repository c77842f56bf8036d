import { H as perDocument } from "./library-options.js";
// src/list/conflict.ts
const hasMarks = perDocument(({ text }) => [
	"<",
	"=",
	">"
].some((mark) => text.includes(mark.repeat(7))));
/** Whether the marks of a conflict are in the lines of an entry: they are told as what they are. */
function hasConflict(list, { place }) {
	return hasMarks(list) && /^(?:<{7}|={7}|>{7})/m.test(list.text.slice(place.start, place.end));
}
export { hasConflict as t };

// src/list/conflict.ts
/** Whether the marks of a conflict are in the lines of an entry: they are told as what they are. */
function hasConflict({ text }, { place }) {
	return /^(?:<{7}|={7}|>{7})/m.test(text.slice(place.start, place.end));
}
export { hasConflict as t };

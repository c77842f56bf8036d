// src/admission/rotated.ts
/** Which of many have their turn on a day, where there are more than one run can look at. Days are as 2026-01-31. Pure. */
/** All of a list, beginning with another one each day. */
function rotated(all, day) {
	const from = Math.floor(Date.parse(day) / 864e5 * .61803398875 % 1 * all.length);
	return [...all.slice(from), ...all.slice(0, from)];
}
/** As many of a list as there is room for: all of them in their order, else others on another day. */
function turned(all, room, day) {
	return all.length <= room ? [...all] : rotated(all, day).slice(0, room);
}
export { turned as n, rotated as t };

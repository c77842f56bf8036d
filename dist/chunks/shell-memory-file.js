// src/links/memory/memory-file.ts
/** A line of the file that cannot be read. */
var MemoryError = class extends Error {};
const day = /^\d{4}-\d\d-\d\d$/;
/**
* The memory that a text holds; an empty text holds none.
* @throws {MemoryError} for a line that is none, with its number.
*/
function parseMemory(text) {
	const links = /* @__PURE__ */ new Map();
	const days = [];
	for (const [index, raw] of text.split("\n").entries()) {
		if (raw.trim() === "") continue;
		const line = readLine(raw, index + 1);
		if (typeof line.url === "string") {
			const { url, since, alive, asked = alive ?? since, verdict = { kind: "alive" }, ...rest } = line;
			if (![since, asked].every((one) => typeof one === "string" && day.test(one))) throw broken(index + 1);
			links.set(url, {
				url,
				since,
				asked,
				...alive === void 0 ? {} : { alive },
				verdict,
				...rest
			});
		} else if (typeof line.day === "string" && day.test(line.day)) days.push({
			day: line.day,
			counts: line.counts ?? {}
		});
		else throw broken(index + 1);
	}
	return {
		links,
		days
	};
}
function readLine(raw, number) {
	try {
		const value = JSON.parse(raw);
		if (typeof value === "object" && value !== null) return value;
	} catch {}
	throw broken(number);
}
function broken(number) {
	return new MemoryError(`line ${number} is no line of a link history`);
}
/** The text of a memory. Links of which nothing but their last answer is to be remembered take one short line. */
function writeMemory({ links, days }) {
	const sorted = [...links.values()].sort((a, b) => a.url < b.url ? -1 : 1);
	return [...days.map(({ day: one, counts }) => JSON.stringify({
		day: one,
		counts
	})), ...sorted.map(writeOne)].map((line) => `${line}\n`).join("");
}
function writeOne({ url, since, asked, alive, verdict, failing, moves, title, changed, confirmed, archive }) {
	const isPlain = verdict.kind === "alive" && asked === alive;
	return JSON.stringify({
		url,
		since,
		...isPlain ? {} : { asked },
		alive,
		...isPlain ? {} : { verdict },
		failing,
		moves,
		title,
		changed,
		confirmed,
		archive
	});
}
export { parseMemory as n, writeMemory as r, MemoryError as t };

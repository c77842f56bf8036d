import { g as noMemory, t as checkLinks } from "./shell-check-links.js";
import { t as linkRanges } from "./shell-links-schema.js";
import { Y as milliseconds, m as toJson } from "./shell-check.js";
import { n as parseMemory, r as writeMemory, t as MemoryError } from "./shell-memory-file.js";
import { t as openLinkPorts } from "./shell-open2.js";
// src/library-links.ts
/** The part of the library that opens the web; loaded when it is called, so that all else does without. */
/**
* Checks the links of texts, and closes every connection before it comes back.
* @throws {TypeError} for a number that makes no sense or a history that is none, and what the signal was aborted with.
*/
async function checkTexts(sources, { perHost, timeout, deadline, signal, allowPrivate, githubToken, history }, config) {
	inRange({
		perHost,
		timeout,
		deadline
	});
	signal?.throwIfAborted();
	const known = history === void 0 ? void 0 : history === "" ? noMemory : readHistory(history);
	const ports = openLinkPorts({
		timeout: timeout ?? milliseconds(config.timeout),
		...allowPrivate ? { isAllowed: () => true } : {}
	});
	const stop = () => void ports.close();
	signal?.addEventListener("abort", stop);
	try {
		const { report, memory } = await checkLinks(sources, ports, {
			config,
			...githubToken === void 0 ? {} : { githubToken },
			...known ? { memory: known } : {},
			...perHost === void 0 ? {} : { perHost },
			...deadline === void 0 ? {} : { deadline },
			...signal ? { signal } : {}
		});
		signal?.throwIfAborted();
		return {
			links: [],
			...toJson(report),
			...known ? { history: writeMemory(memory ?? known) } : {}
		};
	} finally {
		signal?.removeEventListener("abort", stop);
		await ports.close();
	}
}
function readHistory(history) {
	try {
		return parseMemory(history);
	} catch (error) {
		if (error instanceof MemoryError) throw new TypeError(`history: ${error.message}`);
		throw error;
	}
}
function inRange(given) {
	for (const [name, [least, most]] of Object.entries(linkRanges)) {
		const value = given[name];
		if (value !== void 0 && !(Number.isInteger(value) && value >= least && value <= most)) throw new TypeError(`${name} takes a whole number from ${least} to ${most}, not ${String(value)}`);
	}
}
export { checkTexts };

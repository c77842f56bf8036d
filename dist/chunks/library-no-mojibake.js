import { G as leavesOf, gt as coverOf, n as noOptions, v as listRule } from "./library-options.js";
// lint-rules/no-mojibake/other-encodings.ts
const latin = /[\u00a1-\u00ff]+/g;
/** A word of accented letters alone: no language that is written in Latin letters has so many in a row. */
const fewest = {
	letters: 5,
	pairs: 2
};
/** What of a text was garbled so, one for each way; `skipped` is code, which may be about this very thing. */
function findMisread(text, skipped) {
	if (!/[\u00a1-\u00ff]{4}|[锛銆鈥]/.test(text)) return [];
	const cover = coverOf(skipped);
	return [
		readCyrillic(text, cover.overlaps, "windows-1251"),
		readCyrillic(text, cover.overlaps, "koi8-r"),
		readChinese(text, cover.overlaps),
		readUtf8(text, cover.overlaps)
	].filter((one) => one !== void 0);
}
const cyrillicName = {
	"windows-1251": "Windows-1251 read as Latin-1",
	"koi8-r": "KOI8-R read as Latin-1"
};
/** Capitals and small letters change places between the two encodings. */
const cyrillicWord = {
	"windows-1251": /^[À-ß¨]?[à-ÿ¸]+$/,
	"koi8-r": /^[à-ÿ³]?[À-ß£]+$/
};
function readCyrillic(text, isSkipped, encoding) {
	const decoder = new TextDecoder(encoding);
	const words = [];
	let line = 0;
	for (const { 0: run, index } of text.matchAll(/\n|[\u00a1-\u00ff]+/g)) {
		if (run === "\n") line++;
		const at = {
			start: index,
			end: index + run.length
		};
		if (run === "\n" || !cyrillicWord[encoding].test(run) || /[A-Za-z]/.test(text[at.start - 1] ?? "") || /[A-Za-z]/.test(text[at.end] ?? "") || isSkipped(at)) continue;
		const meant = decoder.decode(bytesOf(run));
		const isSure = run.length >= fewest.letters && /[аеиоуыэюя]/i.test(meant) && /[бвгджзйклмнпрстфхцчшщ]/i.test(meant) && !isAlphabet(meant);
		words.push({
			at,
			meant,
			isSure,
			line
		});
	}
	const sure = new Set(words.flatMap((word) => word.isSure ? [word.line] : []));
	const own = words.filter((word) => sure.has(word.line));
	if (own.length === 0) return void 0;
	return {
		what: cyrillicName[encoding],
		at: own.map(({ at }) => at),
		edits: own.map(({ at, meant }) => ({
			...at,
			text: meant
		})),
		isExact: true
	};
}
/** Letters in the order of the alphabet are a table of letters. */
function isAlphabet(word) {
	const letters = [...word.toLowerCase()];
	return letters.every((letter, index) => index === 0 || letters[index - 1] < letter);
}
const chinese = new TextDecoder("gbk", { fatal: true });
function readChinese(text, isSkipped) {
	const at = [];
	const edits = [];
	let isSure = false;
	for (const { 0: run, index } of text.matchAll(latin)) {
		const span = {
			start: index,
			end: index + run.length
		};
		if (run.length < 2 * fewest.pairs || !/[\u00a1-\u00bf]/.test(run) || !/[\u00b0-\u00f7]/.test(run) || isSkipped(span)) continue;
		const meant = decode(chinese, bytesOf(run));
		if (run.length % 2 === 0 && meant !== void 0 && /^[\p{Script=Han}，。、：；！？（）《》“”]+$/u.test(meant)) {
			edits.push({
				...span,
				text: meant
			});
			at.push(span);
			if (run.length >= 6 || meant.length >= 2) isSure = true;
		}
	}
	return isSure ? {
		what: "GBK read as Latin-1",
		at,
		edits,
		isExact: true
	} : void 0;
}
const utf8 = new TextDecoder("utf-8", { fatal: true });
/** `锛`, `銆` and `鈥` are the first bytes of full-width signs, Chinese punctuation and quotes, and next to never a word. */
function readUtf8(text, isSkipped) {
	const at = [];
	const edits = [];
	for (const { 0: run, index } of text.matchAll(/[\u3000-\u9fff\ue000-\uf8ff\uff00-\uffef€\ufffd]+/g)) {
		const span = {
			start: index,
			end: index + run.length
		};
		if (!/[锛銆鈥]/.test(run) || run.length < 3 || isSkipped(span)) continue;
		at.push(span);
		const bytes = gbkBytes(run);
		const meant = bytes && decode(utf8, bytes);
		if (meant !== void 0) edits.push({
			...span,
			text: meant
		});
	}
	return at.length === 0 ? void 0 : {
		what: "UTF-8 read as GBK",
		at,
		edits,
		isExact: edits.length === at.length
	};
}
function bytesOf(run) {
	return Uint8Array.from(run, (character) => character.charCodeAt(0));
}
function decode(decoder, bytes) {
	try {
		return decoder.decode(bytes);
	} catch {
		return;
	}
}
let known;
/** A text in GBK; undefined where it has a character that GBK lacks. */
function gbkBytes(text) {
	known ??= gbkTable();
	const bytes = [];
	for (const character of text) {
		const own = known.get(character);
		if (!own) return void 0;
		bytes.push(...own);
	}
	return Uint8Array.from(bytes);
}
/** All two-byte codes of GBK (WHATWG Encoding, section 10.1). */
function gbkTable() {
	const table = /* @__PURE__ */ new Map([["€", [128]]]);
	for (let lead = 129; lead <= 254; lead++) for (let trail = 64; trail <= 254; trail++) {
		const character = trail === 127 ? void 0 : decode(chinese, Uint8Array.of(lead, trail));
		if (character !== void 0 && [...character].length === 1 && !table.has(character)) table.set(character, [lead, trail]);
	}
	return table;
}
// lint-rules/no-mojibake/index.ts
const options = noOptions;
/** Warn where characters were garbled by a wrong encoding; the fix restores them where it is certain what they were. */
const noMojibake = listRule("no-mojibake", options, check);
function* check(list) {
	if (list.repair) yield repaired(list.repair);
	const code = codeIn(list);
	yield* misread(list, code);
	yield* lost(list, code);
}
function repaired({ encoding, garbled }) {
	const fix = [];
	let shift = 0;
	for (const { start, end, text } of garbled) {
		fix.push({
			start: start - shift,
			end: start - shift + text.length,
			text
		});
		shift += end - start - text.length;
	}
	const meant = [...new Set(garbled.map(({ text }) => text))];
	const examples = meant.slice(0, 3).map((text) => `\`${text}\``);
	return {
		message: `Unexpected ${garbled.length === 1 ? "one garbled character" : `${garbled.length} garbled characters`}, UTF-8 read as ${encoding}, expected ${examples.join(", ")}${meant.length > 3 ? " and so on" : ""}, restore the encoding`,
		at: {
			start: fix[0].start,
			end: fix[0].end
		},
		fix,
		form: encoding
	};
}
/** Code may be about garbled text. */
function codeIn({ blocks }) {
	const holes = blocks.flatMap((block) => leavesOf(block).flatMap((leaf) => leaf.holes.filter(({ kind }) => kind === "code")));
	return [...blocks.filter(({ kind }) => kind === "code"), ...holes].sort((a, b) => a.start - b.start);
}
function* misread(list, code) {
	for (const { what, at, edits, isExact } of findMisread(list.text, code)) {
		const example = edits[0] ? `, expected \`${edits[0].text}\`${edits.length > 1 ? " and so on" : ""}, restore the encoding` : ", restore the encoding";
		yield {
			message: `Unexpected ${at.length === 1 ? "garbled text" : `garbled text in ${at.length} places`}, ${what}${example}`,
			at: at[0],
			form: what,
			...isExact && !list.repair ? { fix: edits } : {}
		};
	}
}
/** U+FFFD is put where a character could not be read, U+FFFC where a picture was (Unicode 16, section 23.8): one finding a line. */
function* lost({ text }, code) {
	if (!/[\ufffc\ufffd]/.test(text)) return;
	const cover = coverOf(code);
	let reach = 0;
	for (const { 0: found, index: start } of text.matchAll(/\ufffd|\ufffc+/g)) {
		if (start < reach) continue;
		const line = text.indexOf("\n", start);
		const end = found === "�" ? text.lastIndexOf("�", line < 0 ? text.length : line) + 1 : start + found.length;
		const at = {
			start,
			end
		};
		reach = end;
		if (cover.overlaps(at)) continue;
		if (found.startsWith("￼")) yield {
			message: "Unexpected U+FFFC, which is left of a picture that could not be copied, expected none",
			at,
			form: "U+FFFC",
			fix: [{
				...at,
				text: ""
			}]
		};
		else yield {
			message: "Unexpected U+FFFD, which stands for a character that was lost, expected that character",
			at,
			form: "U+FFFD"
		};
	}
}
export { options as n, noMojibake as t };

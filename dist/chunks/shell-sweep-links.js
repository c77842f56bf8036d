import "./shell-config.js";
import { a as withFacts, c as rulesFor, d as findIssues, f as makeLabel, g as byAddress, h as shiftDay, i as gatherFacts, l as linkedBy, n as answersFor, p as openIssue, u as editIssue, x as titleOf } from "./shell-admission.js";
import { c as placesIn, g as noMemory, l as readLists, m as dayOf, r as hrefOf, t as checkLinks } from "./shell-check-links.js";
import { Cr as enumerate, D as ConfigError, Er as titleKey, Q as requirementSeverity, Sr as counted, Vr as positionOf, _t as address, ai as escapeMessage, ct as sayVerdict, dt as groupTitles, ft as itemMark, gt as unjudgedTitle, ht as subjectOf, ii as code, kt as hash, mt as sayMove, oi as escapeText, pt as sayFault, ut as folded, vt as placesOf, wr as firstLines, xr as writeHidden, yt as hasSecret } from "./shell-check.js";
import { n as sayRefused, r as whyOff } from "./shell-refusal-words.js";
import { u as longestBody } from "./shell-read-config.js";
import { t as readListsAt } from "./shell-read-lists.js";
import { l as readBranch, n as commitFiles, r as createBranch } from "./shell-commits.js";
import { t as readTexts } from "./shell-texts.js";
import { n as parseMemory, r as writeMemory, t as MemoryError } from "./shell-memory-file.js";
import { t as rotated } from "./shell-rotated.js";
import { n as readCommitBefore } from "./shell-last-change.js";
import { s as exceptionFor } from "./shell-host-settings.js";
// src/review/text/short-numbers.ts
/** Writes days and addresses as short words that are safe in an HTML comment, and reads them back. */
/** A day as the number of days since 1970, in base 36. */
function writeDay(day) {
	return Math.floor(Date.parse(`${day}T00:00:00Z`) / 864e5).toString(36);
}
/** The day that such a number is; undefined for another text. */
function readDay(text) {
	if (!/^[0-9a-z]{1,4}$/.test(text)) return void 0;
	return (/* @__PURE__ */ new Date(Number.parseInt(text, 36) * 864e5)).toISOString().slice(0, 10);
}
/** Addresses hold no `"`: it is written before what could end the comment or be taken for a mention or a reference. */
const marks = {
	"\"": "q",
	"@": "a",
	"#": "n",
	"<": "l",
	">": "g",
	" ": "s"
};
/** An address or text in one word. */
function encode(text) {
	return text.replace(/\s/g, " ").replace(/["@#<> ]/g, (mark) => `"${marks[mark]}`).replace(/^http(s?):\/\//, (_all, secure) => secure ? "\"t" : "\"h");
}
/** What such a word was. */
function decode(text) {
	return text.replace(/"([qanlgsth])/g, (_all, letter) => {
		if (letter === "t") return "https://";
		if (letter === "h") return "http://";
		return Object.keys(marks).find((mark) => marks[mark] === letter);
	});
}
// src/review/sweep/upkeep.ts
/** What the rolling issue remembers of entries that no longer meet the requirements of their list, and what a sweep changes about that. Pure. */
/** Longest words of one requirement, and most requirements of one entry, that are kept. */
const longestWords = 160;
const mostMissed = 8;
const noUpkeep = { kept: /* @__PURE__ */ new Map() };
/** The state after a sweep. What nobody knows today stays as it was; what was never known to be missed is not listed. */
function settleUpkeep(old, { sweep, day, isCut }) {
	if (!sweep) return {
		...noUpkeep,
		fixed: /* @__PURE__ */ new Map()
	};
	const kept = /* @__PURE__ */ new Map();
	const fixed = /* @__PURE__ */ new Map();
	const seen = new Set(sweep.entries.map(({ key }) => key));
	for (const { key, answers } of sweep.entries) {
		const known = old.kept.get(key);
		const next = answers ? settleOne$1({
			key,
			since: known?.since ?? day
		}, known, answers) : known;
		if (next) kept.set(key, next);
		else if (known) fixed.set(key, known.missed.some(({ requirement }) => answers?.met.has(requirement)) ? "met" : "exempt");
	}
	for (const [key, known] of old.kept) {
		if (seen.has(key)) continue;
		if (sweep.ignored.has(key)) fixed.set(key, "ignored");
		else if (isCut) kept.set(key, known);
		else fixed.set(key, sweep.linked.has(key) ? "exempt" : "gone");
	}
	const looked = sweep.isWhole ? day : old.looked;
	return {
		kept,
		fixed,
		...looked === void 0 || kept.size === 0 ? {} : { looked }
	};
}
function settleOne$1(entry, known, { missed, unknown }) {
	const now = new Map(missed.map((one) => [one.requirement, one]));
	const before = (known?.missed ?? []).filter(({ requirement }) => now.has(requirement) || unknown.has(requirement));
	const fresh = missed.filter(({ requirement }) => !before.some((one) => one.requirement === requirement)).map(({ requirement, words }) => ({
		requirement,
		words: [...words.toWellFormed()].slice(0, longestWords).join("")
	}));
	const all = [...before, ...fresh].slice(0, mostMissed);
	return all.length === 0 ? void 0 : {
		...entry,
		missed: all
	};
}
const entryCode = "q";
const lookedCode = "ql";
/** The lines of the hidden block: the day, then `q since key requirement=words ...`. */
function writeUpkeep({ kept, looked }) {
	return [...looked === void 0 ? [] : [`${lookedCode} ${writeDay(looked)}`], ...[...kept.values()].sort((a, b) => a.key < b.key ? -1 : 1).map(({ key, since, missed }) => {
		const parts = missed.map(({ requirement, words }) => `${requirement}=${encodeURIComponent(words)}`);
		return [
			entryCode,
			writeDay(since),
			encode(key),
			...parts
		].join(" ");
	})];
}
/** What a line of the block says of entries; undefined for a line about something else, or one that cannot be read. */
function readUpkeepLine(line) {
	const [code, first = "", written = "", ...parts] = line.split(" ");
	const day = readDay(first);
	if (day === void 0) return void 0;
	if (code === lookedCode) return { looked: day };
	const key = decode(written);
	if (code !== entryCode || !(URL.canParse(key) || /^\*[0-9a-z]+$/.test(key))) return void 0;
	const missed = parts.flatMap((part) => readMissed(part) ?? []);
	return missed.length === 0 ? void 0 : {
		key,
		since: day,
		missed
	};
}
function readMissed(part) {
	const [, requirement, words = ""] = /^([a-z-]{1,40})=(\S+)$/.exec(part) ?? [];
	if (requirement === void 0) return void 0;
	try {
		return {
			requirement,
			words: decodeURIComponent(words)
		};
	} catch {
		return;
	}
}
// src/review/sweep/issue-record.ts
const noState = {
	kept: /* @__PURE__ */ new Map(),
	fixed: [],
	days: [],
	left: /* @__PURE__ */ new Set(),
	upkeep: noUpkeep,
	isResting: false,
	said: ""
};
/** The order of counts in a line of days. */
const countedKinds = [
	"alive",
	"moved",
	"dead",
	"suspect",
	"blocked",
	"unknown",
	"excluded"
];
/** What a link is remembered under. */
function keyOf(url) {
	return hasSecret(url) ? `*${hash(url)}` : url;
}
/** Four characters for an address that was not asked: another one that shares them is asked twice, no more. */
function leftKey(address) {
	return hash(address).slice(-4).padStart(4, "0");
}
const codes = {
	dn: {
		kind: "dead",
		reason: "not-found"
	},
	dg: {
		kind: "dead",
		reason: "gone"
	},
	dh: {
		kind: "dead",
		reason: "no-such-host"
	},
	di: {
		kind: "dead",
		reason: "no-such-identifier"
	},
	da: {
		kind: "dead",
		reason: "no-address"
	},
	sh: {
		kind: "suspect",
		reason: "home-page"
	},
	ss: {
		kind: "suspect",
		reason: "soft-not-found"
	},
	sp: {
		kind: "suspect",
		reason: "parked"
	},
	sj: {
		kind: "suspect",
		reason: "hijacked"
	},
	sa: {
		kind: "suspect",
		reason: "missing-anchor"
	},
	sq: {
		kind: "suspect",
		reason: "search-page"
	},
	sm: {
		kind: "suspect",
		reason: "shared-page"
	},
	sx: {
		kind: "suspect",
		reason: "suspended"
	},
	sd: {
		kind: "suspect",
		reason: "placeholder"
	},
	sr: {
		kind: "suspect",
		reason: "script-redirect"
	},
	uf: {
		kind: "unknown",
		reason: "failing"
	},
	wa: { kind: "alive" },
	wr: { kind: "alive" },
	ww: { kind: "alive" }
};
const worths = {
	wa: "archived",
	wr: "retracted",
	ww: "withdrawn"
};
const fixes = {
	ca: "answers",
	cm: "met",
	ce: "exempt",
	cg: "gone",
	ci: "ignored"
};
/** Longest block, and longest list of what was not asked, in characters: the rest of the body is for people. */
const longestBlock = 3e4;
const longestLeft = 12e3;
const opening = /^[ \t]*<!-- listkeeper:memory 1 ([0-9a-z]+) (open|rest)[ \t]*$/;
const blockStart = /(?<![^\n])[ \t]*<!-- listkeeper:memory 1 [0-9a-z]+ (?:open|rest)[ \t]*\r?\n/g;
/** The block without its first line, which holds the hash of all the rest. */
function writeRecords({ kept, fixed, days, left, upkeep }) {
	const lines = [
		...days.slice(-60).map(({ day, counts }) => `= ${writeDay(day)} ${counts.join(",")}`),
		...fixed.map(({ key, how, day }) => `${codeOfFix(how)} ${writeDay(day)} ${encode(key)}`),
		...[...kept.values()].sort(byGravity).map(writeOne),
		...writeUpkeep(upkeep)
	];
	const missing = [...left].sort().join("");
	if (missing !== "" && missing.length <= longestLeft) lines.unshift(`? ${missing}`);
	let length = 0;
	return lines.filter((line) => {
		length += line.length + 1;
		return length <= longestBlock;
	}).join("\n");
}
/** The whole hidden block. */
function writeBlock(records, { said, isResting }) {
	return `<!-- listkeeper:memory 1 ${said} ${isResting ? "rest" : "open"}\n${records}\n-->`;
}
/** The last block of a body; one that is not closed is none. */
function lastBlock(body) {
	let last;
	let free = 0;
	for (const { index, 0: first } of body.matchAll(blockStart)) {
		if (index < free) continue;
		const end = body.indexOf("-->", index + first.length);
		if (end < 0) break;
		free = end + 3;
		last = body.slice(index, free);
	}
	return last;
}
/** What a body of listkeeper remembers, the last block of it; nothing where there is none. */
function readState(body) {
	const block = lastBlock(body);
	if (block === void 0) return noState;
	const [first = "", ...lines] = block.split(/\r?\n/);
	const [, said = "", rest] = opening.exec(first) ?? [];
	const kept = /* @__PURE__ */ new Map();
	const fixed = [];
	const days = [];
	const left = /* @__PURE__ */ new Set();
	const entries = /* @__PURE__ */ new Map();
	let looked;
	for (const line of lines) {
		const [code = "", second = "", third = ""] = line.trim().split(" ");
		const how = fixes[code];
		const day = readDay(second);
		if (code === "?") for (const one of second.match(/[0-9a-z]{4}/g) ?? []) left.add(one);
		else if (code === "=" && day && /^\d+(?:,\d+){6}$/.test(third)) days.push({
			day,
			counts: third.split(",").map(Number)
		});
		else if (how && day && third !== "") fixed.push({
			key: decode(third),
			how,
			day
		});
		else {
			const one = readOne(line.trim());
			const entry = one ? void 0 : readUpkeepLine(line.trim());
			if (one) kept.set(one.key, one);
			else if (entry && "key" in entry) entries.set(entry.key, entry);
			else if (entry) looked = entry.looked;
		}
	}
	return {
		kept,
		fixed,
		days,
		left,
		upkeep: {
			kept: entries,
			...looked === void 0 ? {} : { looked }
		},
		isResting: rest === "rest",
		said
	};
}
/** `code since asked row key extras`, spaces between them. */
function writeOne({ key, verdict, worth, since, asked, row, moves, title, archive }) {
	const isUsual = row && row.since === since && row.last === asked;
	return [
		codeOf(verdict, worth),
		writeDay(since),
		writeDay(asked),
		row ? `${row.times}${isUsual ? "" : `,${writeDay(row.since)},${writeDay(row.last)}`}` : "-",
		encode(key),
		...verdict.kind === "moved" ? [`m${moves ?? 1}`, `>${encode(verdict.to)}`] : [],
		...archive === void 0 ? [] : [`a${encode(archive.endsWith(key) ? `${archive.slice(0, -key.length)}*` : archive)}`],
		...title === void 0 ? [] : [`t${encodeURIComponent(title.slice(0, 80).toWellFormed())}`]
	].join(" ");
}
function readOne(line) {
	const [code = "", first = "", second = "", counted = "", written = "", ...extras] = line.split(" ");
	const [since, asked] = [readDay(first), readDay(second)];
	const row = readRow(counted, {
		since,
		asked
	});
	if (!since || !asked || row === false || written === "") return void 0;
	const key = decode(written);
	const extra = (mark) => extras.find((one) => one.startsWith(mark))?.slice(1);
	const to = extra(">");
	const verdict = code === "mp" ? to === void 0 ? void 0 : {
		kind: "moved",
		to: decode(to),
		permanent: true
	} : codes[code];
	if (!verdict || !(URL.canParse(key) || /^\*[0-9a-z]+$/.test(key))) return void 0;
	const worth = worths[code];
	const archive = extra("a");
	const title = readTitle(extra("t"));
	return {
		key,
		verdict,
		...worth ? { worth } : {},
		since,
		asked,
		...row ? { row } : {},
		...code === "mp" ? { moves: Math.min(2, Number(extra("m")) || 1) } : {},
		...archive === void 0 ? {} : { archive: decode(archive).replace(/\*$/, () => key) },
		...title === void 0 ? {} : { title }
	};
}
/** The row of failures; undefined where there is none, false where it cannot be read. */
function readRow(text, { since, asked }) {
	if (text === "-") return void 0;
	const [times = "", first, last] = text.split(",");
	const row = {
		since: first === void 0 ? since : readDay(first),
		last: last === void 0 ? asked : readDay(last),
		times: Number(times)
	};
	return /^\d{1,4}$/.test(times) && row.since && row.last ? {
		since: row.since,
		last: row.last,
		times: row.times
	} : false;
}
function readTitle(text) {
	if (text === void 0) return void 0;
	try {
		return decodeURIComponent(text);
	} catch {
		return;
	}
}
function codeOf(verdict, worth) {
	if (verdict.kind === "moved") return "mp";
	return Object.keys(codes).find((code) => {
		const known = codes[code];
		return known.kind === verdict.kind && (!("reason" in known) || "reason" in verdict && known.reason === verdict.reason) && worths[code] === worth;
	}) ?? "uf";
}
function codeOfFix(how) {
	return Object.keys(fixes).find((code) => fixes[code] === how);
}
/** The most serious first, so that what does not fit is the least serious. */
function gravityOf({ verdict, worth }) {
	const order = [
		"dead",
		"suspect",
		"unknown",
		"moved"
	];
	return worth ? order.length : order.indexOf(verdict.kind);
}
function byGravity(a, b) {
	return gravityOf(a) - gravityOf(b) || compare(a.key, b.key);
}
function compare(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
/** A judgement that says what is shown of a link, always in the same words. */
function shownJudgement(url, { verdict, title }) {
	return {
		url,
		verdict,
		via: "memory",
		requests: [],
		...title === void 0 ? {} : { title }
	};
}
// src/review/sweep/entry-lines.ts
/** The lines of the rolling issue about entries that no longer meet the requirements. Text of others in them is escaped. */
/** An archived project is told once: where its entry is listed for it. */
function isToldOfEntry({ key, worth }, { kept }) {
	return worth === "archived" && (kept.get(key)?.missed.some(({ requirement }) => requirement === "archived") ?? false);
}
/** The entries, in the order of the list; nothing where there are none. */
function entryGroup({ settled, upkeep, lists, ticked }) {
	const places = new Map(upkeep?.entries.map(({ key, at }, index) => [key, {
		at,
		index
	}]));
	const last = places.size;
	const items = [...settled.upkeep.kept.values()].sort((a, b) => (places.get(a.key)?.index ?? last) - (places.get(b.key)?.index ?? last) || compare(a.key, b.key)).map(({ key, missed, since }) => {
		const place = placesOf({
			class: "link",
			at: places.get(key)?.at ?? []
		}, lists);
		const own = `entry ${key}`;
		return { line: `- ${ticked.has(hash(own)) ? "[x]" : "[ ]"} ${address(key)}${place === "" ? "" : ` ${place}`}: ${wordsOf$1(missed)}, since ${since}. ${itemMark(own)}` };
	});
	return items.length === 0 ? [] : [{
		title: groupTitles.upkeep,
		items
	}];
}
function wordsOf$1(missed) {
	return missed.map(({ words }) => escapeMessage(words)).join("; ");
}
/** How many there are, as a part of a sentence; nothing where there are none. */
function sayEntries({ kept: { size } }) {
	if (size === 0) return [];
	return [size === 1 ? "1 entry no longer meets the requirements" : `${size} entries no longer meet the requirements`];
}
// src/review/sweep/settle.ts
/** Whether a link is shown as an item: dead, suspect, moved for good and seen so twice, or worth a look. */
function isListed({ verdict, worth, moves }) {
	return worth !== void 0 || verdict.kind === "dead" || verdict.kind === "suspect" || verdict.kind === "moved" && (moves ?? 1) >= 2;
}
/** Whether a listed link is broken for readers. */
function isBroken({ verdict }) {
	return verdict.kind === "dead" || verdict.kind === "suspect";
}
/** The state after a sweep. What blocked us, failed for a while or was not asked stays as it was. */
function settle(old, sweep) {
	const kept = /* @__PURE__ */ new Map();
	const fixes = /* @__PURE__ */ new Map();
	for (const link of sweep.links) {
		const key = keyOf(link.url);
		const known = old.kept.get(key);
		const next = settleOne(link, known, sweep);
		if (next) kept.set(key, next);
		const isStillMoved = known?.verdict.kind === "moved" && next?.verdict.kind === "moved";
		if (known && isListed(known) && !(next && isListed(next)) && !isStillMoved) fixes.set(key, link.verdict.kind === "excluded" ? "ignored" : "answers");
	}
	const seen = new Set(sweep.links.map(({ url }) => keyOf(url)));
	for (const [key, known] of old.kept) {
		if (seen.has(key)) continue;
		if (sweep.isCut) kept.set(key, known);
		else if (isListed(known)) fixes.set(key, "gone");
	}
	const { fixed: mended, ...upkeep } = settleUpkeep(old.upkeep, {
		sweep: sweep.upkeep,
		day: sweep.day,
		isCut: sweep.isCut
	});
	for (const [key, how] of mended) fixes.set(key, how);
	const fresh = [...fixes].map(([key, how]) => ({
		key,
		how,
		day: sweep.day
	}));
	const earlier = old.fixed.filter(({ key }) => !fixes.has(key) && !upkeep.kept.has(key) && !(kept.has(key) && isListed(kept.get(key))));
	const left = new Set(sweep.links.filter(wasNotAsked).map(({ url }) => leftKey(addressOf(url))));
	return {
		kept,
		fixed: [...earlier, ...fresh].sort((a, b) => compare(a.key, b.key)),
		days: countDays(old.days, sweep, left.size > 0),
		left,
		upkeep
	};
}
function wasNotAsked({ verdict }) {
	return verdict.kind === "unknown" && verdict.reason === "not-asked";
}
function settleOne(link, known, { memory, day }) {
	const { url, verdict, via, archive, title } = link;
	const key = keyOf(url);
	const isFresh = via !== "memory";
	switch (verdict.kind) {
		case "dead": {
			const capture = archive === void 0 || hasSecret(url) ? {} : { archive };
			if (known?.verdict.kind === "dead" && known.verdict.reason === verdict.reason) return {
				...known,
				...capture
			};
			const since = link.failing?.since ?? day;
			return {
				key,
				verdict,
				since,
				asked: day,
				row: {
					since,
					last: day,
					times: link.failing?.times ?? 1
				},
				...capture
			};
		}
		case "suspect":
			if (known?.verdict.kind === "suspect" && known.verdict.reason === verdict.reason) return withoutRow(known);
			return {
				key,
				verdict,
				since: known?.verdict.kind === "suspect" ? known.since : day,
				asked: day,
				...title ? { title: title.slice(0, 80) } : {}
			};
		case "moved": {
			if (!verdict.permanent || hasSecret(verdict.to)) return void 0;
			if (!isFresh) return known;
			const moves = Math.min(2, memory?.links.get(addressOf(url))?.moves ?? 1);
			const isSame = known?.verdict.kind === "moved" && known.verdict.to === verdict.to;
			if (isSame && (known.moves ?? 1) >= moves) return withoutRow(known);
			return {
				key,
				verdict,
				since: isSame ? known.since : day,
				asked: day,
				moves
			};
		}
		case "unknown":
			if (verdict.reason !== "failing" || !isFresh) return known;
			return settleFailing(link, known, day);
		case "alive": return settleAlive(link, known, day);
		case "blocked": return known;
		case "excluded": return verdict.by === "private-address" || verdict.by === "special-name" ? known : void 0;
	}
}
/** It failed again, not yet often enough: it is shown as before until it is surely dead. */
function settleFailing({ url, verdict, failing }, known, day) {
	const since = failing?.since ?? day;
	const row = {
		since,
		last: day,
		times: failing?.times ?? 1
	};
	if (known && known.verdict.kind !== "unknown" && isListed(known)) return {
		...known,
		asked: day,
		row
	};
	return {
		key: keyOf(url),
		verdict,
		since,
		asked: day,
		row
	};
}
function settleAlive({ url, facts, via }, known, day) {
	if (via === "memory" && known?.worth) return known;
	const worth = facts?.retracted ? "retracted" : facts?.withdrawn ? "withdrawn" : facts?.archived ? "archived" : void 0;
	if (!worth) return void 0;
	return known?.worth === worth ? withoutRow(known) : {
		key: keyOf(url),
		verdict: { kind: "alive" },
		worth,
		since: day,
		asked: day
	};
}
function withoutRow({ row: _row, ...rest }) {
	return rest;
}
/** A line of counts where they are not those of the line before; a run that was cut short counts nothing. */
function countDays(days, { links, day }, isPartial) {
	if (isPartial || links.length === 0) return days;
	const counts = countedKinds.map((kind) => links.filter(({ verdict }) => verdict.kind === kind).length);
	const before = days.filter((one) => one.day !== day);
	return before.at(-1)?.counts.join() === counts.join() ? before : [...before, {
		day,
		counts
	}];
}
/** An address without the place on the page. */
function addressOf(url) {
	return url.replace(/#.*$/s, "");
}
/**
* What the checker knows before a run: what is kept of the addresses in the lists, and, after a run that was cut short,
* that all it had asked are well today, so that this one goes on with those that are left.
*/
function memoryOf(state, urls, day) {
	const links = /* @__PURE__ */ new Map();
	for (const url of urls) {
		const address = addressOf(url);
		const known = state.kept.get(keyOf(url));
		if (known && isOfAddress(known)) links.set(address, rememberedOf(address, known));
		else if (!links.has(address) && state.left.size > 0 && !state.left.has(leftKey(address))) links.set(address, {
			url: address,
			since: day,
			asked: day,
			alive: day,
			verdict: { kind: "alive" }
		});
	}
	return {
		links,
		days: state.days.map((one) => ({
			day: one.day,
			counts: Object.fromEntries(countedKinds.map((kind, index) => [kind, one.counts[index]]))
		}))
	};
}
/** Whether what is kept is about the address: not about a place on its page, nor about what a registry said about a link that works. */
function isOfAddress({ verdict, worth, row }) {
	return !(verdict.kind === "suspect" && verdict.reason === "missing-anchor") && (!worth || row !== void 0);
}
/** Titles are left out: that of a suspect page is not the one that a well page should have. */
function rememberedOf(address, { verdict, since, asked, row, moves, archive }) {
	return {
		url: address,
		since,
		asked,
		verdict: verdict.kind === "moved" ? {
			...verdict,
			to: addressOf(verdict.to)
		} : verdict,
		...row ? { failing: row } : {},
		...moves === void 0 ? {} : { moves },
		...archive === void 0 ? {} : { archive }
	};
}
// src/review/sweep/issue-body.ts
/** The mark of the issue; it holds nothing of the text. */
const sweepMark = writeHidden("links");
/** What people see, with the hidden marks of the issue and of each item, at most so long that the block has room after it. */
function visibleBody(input) {
	const { settled, isResting, notes } = input;
	const items = itemsOf(input);
	const asides = [watched(input), unjudged(input)].filter((part) => part !== "");
	const head = [
		sweepMark,
		headline(items, input),
		...notes,
		...leftNote(settled)
	].join("\n\n");
	const tail = [
		...asides,
		isResting ? "" : help,
		about
	].filter((part) => part !== "").join("\n\n");
	const room = longestBody - input.taken - head.length - tail.length - 500;
	return [
		head,
		...fitting([...groupsOf(items), ...entryGroup(input)], fixedLines(input), room),
		tail
	].join("\n\n");
}
function itemsOf(input) {
	const links = new Map(input.links.map((link) => [keyOf(link.url), link]));
	return [...input.settled.kept.values()].filter((one) => isListed(one) && !isToldOfEntry(one, input.settled.upkeep)).sort((a, b) => gravityOf(a) - gravityOf(b) || compare(a.since, b.since) || compare(a.key, b.key)).map((kept) => {
		const link = links.get(kept.key);
		return {
			kept,
			link,
			line: itemLine(kept, link, input)
		};
	});
}
/** The groups in which items are shown, the most serious first; images and badges have one of their own. */
function groupsOf(items) {
	const isPicture = ({ link, kept }) => link !== void 0 && link.class !== "link" && !kept.worth;
	const of = (kind) => items.filter((item) => item.kept.verdict.kind === kind && !item.kept.worth && !isPicture(item));
	return [
		{
			title: groupTitles.dead,
			items: of("dead")
		},
		{
			title: groupTitles.suspect,
			items: of("suspect")
		},
		{
			title: groupTitles.pictures,
			items: items.filter(isPicture)
		},
		{
			title: groupTitles.moved,
			items: of("moved")
		},
		{
			title: groupTitles.worth,
			items: items.filter(({ kept }) => kept.worth !== void 0)
		}
	].filter((group) => group.items.length > 0);
}
/** Whole items as long as there is room; how many are left out is said below each group. */
function fitting(groups, fixed, room) {
	let left = room;
	const parts = groups.map(({ title, items }) => {
		const shown = [];
		for (const { line } of items) {
			if (line.length + 1 > left) break;
			left -= line.length + 1;
			shown.push(line);
		}
		left -= title.length + 80;
		const missing = items.length - shown.length;
		const rest = missing === 0 ? [] : [`${shown.length === 0 ? "" : "\n"}${missing} ${shown.length === 0 ? "" : "more "}${missing === 1 ? "is" : "are"} not shown here to keep this short.`];
		return `### ${title} (${items.length})\n\n${[...shown, ...rest].join("\n")}`;
	});
	const kept = fixed.filter((line) => {
		left -= line.length + 1;
		return left > 0;
	});
	return kept.length === 0 ? parts : [...parts, `### Fixed\n\n${kept.join("\n")}`];
}
const tickedItem = /(?<![^\n])[ \t]*- \[[xX]\] [^\n]*<!-- listkeeper:link ([0-9a-z]+) -->[ \t]*(?![^\n])/g;
/** The marks of the items that are ticked in a body. */
function ticksIn(body) {
	return new Set([...body.replaceAll("\r", "").matchAll(tickedItem)].map((found) => found[1]));
}
function itemLine(kept, link, { say, lists, ticked }) {
	const url = link?.url ?? kept.key;
	const subject = link ? subjectOf(link, lists) : address(url);
	return `- ${ticked.has(hash(kept.key)) ? "[x]" : "[ ]"} ${subject}: ${whyOf(kept, url, say)} ${itemMark(kept.key)}`;
}
function whyOf(kept, url, say) {
	const { verdict, worth, since, archive } = kept;
	if (worth) return `${worthWords[worth]}.`;
	return verdict.kind === "moved" ? sayMove(verdict.to) : sayFault(say(shownJudgement(url, kept)), {
		since,
		archive
	});
}
const worthWords = {
	archived: "this project is archived, so nobody works on it any more",
	retracted: "this paper was retracted by its publisher",
	withdrawn: "this paper was withdrawn by its authors"
};
const fixWords = {
	answers: "works again",
	met: "meets the requirements again",
	exempt: "no longer has to meet the requirements that it missed",
	gone: "was removed from the list",
	ignored: "is ignored by the configuration"
};
/** What was fixed, ticked and struck through. */
function fixedLines({ settled, links }) {
	const urls = new Map(links.map(({ url }) => [keyOf(url), url]));
	return settled.fixed.flatMap(({ key, how, day }) => {
		const url = urls.get(key) ?? key;
		return url.startsWith("*") ? [] : [`- [x] ~~${address(url)}~~ ${fixWords[how]} (${day}) ${itemMark(key)}`];
	});
}
function headline(items, { settled, isResting, links }) {
	const count = (kind) => items.filter(({ kept }) => kept.verdict.kind === kind && !kept.worth).length;
	const [dead, odd, moved] = [
		count("dead"),
		count("suspect"),
		count("moved")
	];
	const said = [
		...(dead > 0 ? [dead === 1 ? "is dead" : "are dead"] : []).map((words) => `${counted(dead, "link")} ${words}`),
		...odd > 0 ? [`${dead > 0 ? odd : counted(odd, "link")} ${odd === 1 ? "does" : "do"} not look right`] : [],
		...moved > 0 ? [`${dead + odd > 0 ? moved : counted(moved, "link")} ${moved === 1 ? "has" : "have"} moved for good`] : []
	];
	const sentence = enumerate([...said, ...sayEntries(settled.upkeep)]);
	if (!isResting) return `${sentence || "Nothing is broken"}. Please have a look when you have a minute.`;
	const fixedNow = settled.fixed.length > 0 ? "Everything is fixed, thank you! " : "";
	const watch = [...settled.kept.values()].some(({ verdict }) => verdict.kind === "unknown");
	return `${fixedNow}${links.length === 0 ? "There is nothing to do." : `No link is broken${watch ? " for sure" : ""}, so there is nothing to do.`}${sentence === "" ? "" : ` (${sentence}.)`}`;
}
function leftNote({ left: { size } }) {
	if (size === 0) return [];
	const [are, them] = size === 1 ? ["address was", "it"] : ["addresses were", "them"];
	return [`This report is partial: time ran out before ${size} ${are} checked. The last known results are shown, and the next run starts with ${them}.`];
}
/** Lines of a part that is folded away. */
const mostFolded = 30;
/** So many lines of a part that is folded away; nothing where there are none. */
function few(title, lines) {
	if (lines.length === 0) return "";
	return folded(title, firstLines(lines, mostFolded));
}
/** What fails, but not often enough yet to count as dead. */
function watched({ settled, links }) {
	const urls = new Map(links.map(({ url }) => [keyOf(url), url]));
	const failing = [...settled.kept.values()].filter(({ verdict }) => verdict.kind === "unknown").sort((a, b) => compare(a.key, b.key));
	const lines = failing.map(({ key, since }) => `- ${address(urls.get(key) ?? key)} since ${since}`);
	const what = failing.length === 1 ? "link fails" : "links fail";
	return few(`${failing.length} ${what}, but not often enough yet to count as dead`, lines);
}
/** What nobody knows, by host: never counted as broken. */
function unjudged({ links }) {
	const silent = links.filter(({ verdict }) => verdict.kind === "blocked" || verdict.kind === "unknown" && verdict.reason !== "failing" && verdict.reason !== "not-asked");
	const lines = [...Map.groupBy(silent, ({ url }) => new URL(url).host)].sort(([a], [b]) => compare(a, b)).map(([host, own]) => {
		const why = own.every(({ verdict }) => verdict.kind === "blocked") ? "blocks automated requests" : own.some(({ verdict }) => verdict.kind === "blocked") ? "blocks requests or fails" : "fails at the moment, or does not answer in time";
		return `- ${code(host)} ${why} (${counted(own.length, "link")})`;
	});
	return few(unjudgedTitle(silent.length), lines);
}
const help = `### What you can do

Edit the list as usual, or write one of these as a comment here. All of them go into one pull request:

- \`/listkeeper replace OLD NEW\` replaces a link
- \`/listkeeper remove ADDRESS\` removes an entry from the list
- \`/listkeeper ignore ADDRESS UNTIL REASON\` ignores a link until a date, for example 2027-01-31`;
const about = "<sub>listkeeper keeps this issue up to date: it edits it when something changes, closes it when nothing is broken, and opens it again when something breaks. A page counts as dead only after it has been missing for some time.</sub>";
// src/review/sweep/rolling-issue.ts
const sweepTitle = "Links that need attention";
const sweepLabel = "listkeeper";
/** Whether a body carries the mark of the rolling issue. */
function isSweepBody(body) {
	return body.includes(sweepMark);
}
/** What the sweep makes of the issue. With the same facts a second time it is nothing. */
function composeIssue(input) {
	const { standing, day } = input;
	const old = standing ? readState(standing.body) : noState;
	const settled = settle(old, input);
	const next = standing ? nextState(standing.isOpen, old, settled) : firstState(settled, input.isNotebook);
	if (next === void 0) return { kind: "none" };
	const staysAtRest = next.isResting && old.isResting;
	const { body, said } = bodyOf({
		...settled,
		fixed: settled.fixed.filter((link) => link.day === day || staysAtRest)
	}, next.isResting, {
		...input,
		ticked: standing ? ticksIn(standing.body) : /* @__PURE__ */ new Set()
	});
	if (!standing) return {
		kind: "open",
		title: sweepTitle,
		body,
		labels: [sweepLabel],
		isNote: next.isResting
	};
	const isChange = standing.isOpen !== next.isOpen;
	if (said === old.said && !isChange) return { kind: "none" };
	return {
		kind: "edit",
		body,
		...isChange ? { state: next.isOpen ? "open" : "closed" } : {}
	};
}
/** The first issue is opened for what is broken, and for entries that no longer meet the requirements. What only fails so far must be remembered somewhere, else nothing ever died. */
function firstState({ kept, upkeep }, isNotebook) {
	const all = [...kept.values()];
	if (all.some(isBroken) || upkeep.kept.size > 0) return {
		isOpen: true,
		isResting: false
	};
	return isNotebook && all.some(({ row }) => row !== void 0) ? {
		isOpen: false,
		isResting: true
	} : void 0;
}
/**
* An open issue stays open while there is something to do. One that we closed is opened again when something breaks; one
* that a person closed only when something new dies.
*/
function nextState(isOpen, old, { kept, upkeep }) {
	const all = [...kept.values()];
	const hasEntries = upkeep.kept.size > 0;
	const hasWork = hasEntries || all.some((one) => isListed(one) && !one.worth);
	if (isOpen) return {
		isOpen: hasWork,
		isResting: !hasWork
	};
	if (old.isResting) {
		const isAlarm = hasEntries || all.some(isBroken);
		return {
			isOpen: isAlarm,
			isResting: !isAlarm
		};
	}
	const hasDied = all.some(({ key, verdict }) => verdict.kind === "dead" && old.kept.get(key)?.verdict.kind !== "dead");
	return {
		isOpen: hasDied,
		isResting: !hasDied && !hasWork
	};
}
/** The body, and the hash of all that it says but its ticks: a tick or a note by a person changes nothing. */
function bodyOf(settled, isResting, input) {
	const records = writeRecords(settled);
	const parts = {
		...input,
		settled,
		isResting,
		notes: input.notes ?? [],
		taken: records.length + 100
	};
	const news = writeRecords({
		...settled,
		upkeep: { kept: settled.upkeep.kept }
	});
	const said = hash(`${isResting ? "rest" : "open"}\n${visibleBody({
		...parts,
		ticked: /* @__PURE__ */ new Set()
	})}\n${news}`);
	return {
		body: `${visibleBody(parts)}\n\n${writeBlock(records, {
			said,
			isResting
		})}\n`,
		said
	};
}
// src/commands/sweep/keep-memory.ts
const branch = "listkeeper/memory";
const path = "links.jsonl";
/** What the branch remembers; a file that cannot be read is one that begins again. @throws {GitHubError} */
async function readMemory(ports, { owner, repo }) {
	const head = await readBranch(ports.client, {
		owner,
		repo
	}, branch, ports);
	if (head === void 0) return {
		memory: noMemory,
		head,
		text: void 0
	};
	const [found] = await readTexts(ports.client, {
		owner,
		repo
	}, [{
		commit: head,
		path
	}], ports);
	if (found?.kind !== "text") return {
		memory: noMemory,
		head,
		text: void 0
	};
	try {
		return {
			memory: parseMemory(found.text),
			head,
			text: found.text
		};
	} catch (error) {
		if (!(error instanceof MemoryError)) throw error;
		ports.log(`the history on the branch ${branch} starts again: ${error.message}`);
		return {
			memory: noMemory,
			head,
			text: found.text
		};
	}
}
/** Commits the history where it changed. What cannot be written now is learned again by the next sweep; the log says why. */
async function keepMemory(ports, target, { head, before, memory }) {
	const text = writeMemory({
		...memory,
		days: memory.days.map(inOrder)
	});
	if (text === before) return;
	const { client } = ports;
	if (head === void 0) {
		const made = await createBranch(client, target, {
			branch,
			commit: target.commit
		}, ports);
		if (made.kind !== "done") return sayUnkept(ports, made);
	}
	const commit = {
		branch,
		head: head ?? target.commit,
		headline: "Remember what is known of the links",
		purpose: "memory",
		files: [{
			path,
			text
		}]
	};
	const result = await commitFiles(client, target, commit, ports);
	if (result.kind !== "committed") sayUnkept(ports, result);
}
/** The counts in one order, whichever link was judged first: a second run on the same day then writes nothing. */
function inOrder({ day, counts }) {
	return {
		day,
		counts: Object.fromEntries(countedKinds.flatMap((kind) => counts[kind] === void 0 ? [] : [[kind, counts[kind]]]))
	};
}
function sayUnkept({ log }, result) {
	log(`the history of links could not be kept on the branch ${branch}: ${result.why ?? result.kind}`);
}
// src/admission/upkeep/upkept.ts
/** The entries of a list that something is required of, in the order of the text. */
function upkeptEntries({ path, reading }, config) {
	const { document, lines, toGiven } = reading;
	return document.entries.flatMap((entry) => {
		const rules = rulesFor(document.sections, entry, config);
		const { addresses, repository, package: parcel } = linkedBy(entry);
		const first = addresses.find((url) => /^https?:/.test(url));
		if (!rules || first === void 0) return [];
		if (!(repository && (rules.repository !== void 0 || rules.exceptions.length > 0) || parcel && rules.package !== void 0 || rules.paper !== void 0 || rules.url !== void 0 || rules.isFlat)) return [];
		const { start } = positionOf(lines, {
			start: toGiven(entry.place.start),
			end: toGiven(entry.place.end)
		});
		const place = {
			path,
			line: start.line,
			section: document.sections[entry.section]?.title ?? "",
			name: titleOf(entry)
		};
		return [{
			key: (repository ?? parcel)?.address ?? first,
			path,
			entry,
			place
		}];
	});
}
/** The judge of entries. Nobody knows which boxes were ticked for an entry that is there: it is held to what its exceptions ask as well, and misses what it misses both ways. */
function openUpkeep({ sections, judgements, config, now }) {
	const known = byAddress(judgements);
	const rules = config.upkeep?.rules ?? "same";
	const isAsked = ({ requirement }) => rules === "same" || rules.includes(requirement);
	return (entry) => {
		const exceptions = rulesFor(sections, entry, config)?.exceptions ?? [];
		const ask = (boxes) => answersFor(entry, {
			sections,
			known,
			config,
			boxes,
			now
		}).filter(isAsked);
		const plain = ask([]);
		const lenient = exceptions.length === 0 ? plain : ask(exceptions.map(({ checkbox }) => ({
			text: checkbox,
			isTicked: true
		})));
		const isMissed = ({ requirement }) => lenient.find((one) => one.requirement === requirement)?.result === "missed";
		const named = (answers, wanted) => new Set(answers.flatMap(({ requirement, result }) => result === wanted ? [requirement] : []));
		return {
			missed: plain.flatMap((answer) => answer.result === "missed" && isMissed(answer) ? [{
				requirement: answer.requirement,
				words: wordsOf(answer)
			}] : []),
			unknown: named([...plain, ...lenient], "unknown"),
			met: named(plain, "met")
		};
	};
}
/** What these miss says what they should be. */
const plainOnes = /* @__PURE__ */ new Set([
	"archived",
	"fork",
	"readme"
]);
function wordsOf({ requirement, found, asked }) {
	return plainOnes.has(requirement) || asked === "a licence" ? found : `${found} (required: ${asked})`;
}
// src/commands/sweep/look-after-entries.ts
/** Looks whether the entries of the lists still meet what the lists require: which of them are asked about in this sweep, and what came of it. */
/** Nobody waits for a sweep: after this time what is not known stays unknown. */
const longest = 6e5;
/** Asks about all entries when it is time for that, else about those that are listed. Undefined where the list does not want it. @throws {GitHubError} */
async function lookAfterEntries(ports, target, { read, state, day }) {
	const { config } = read;
	if (!config.upkeep || config.require === void 0 || requirementSeverity(config) === "off") return void 0;
	const isIgnored = exceptionFor({
		exclude: [],
		ignore: config.links.ignore
	}, day);
	const lists = readLists(read.lists);
	const all = lists.flatMap((list) => upkeptEntries(list, config));
	const old = all.length === 0 ? /* @__PURE__ */ new Set() : await grandfathered(ports, target, {
		read,
		day
	});
	const isLeft = ({ key, entry }) => isIgnored(key) !== void 0 || namesOf(entry, key).some((name) => old.has(name));
	const entries = all.filter((one) => !isLeft(one));
	const isWhole = state.looked === void 0 || shiftDay(state.looked, config.upkeep.every, 1) <= day;
	const asked = rotated(isWhole ? entries : entries.filter(({ key }) => state.kept.has(key)), day);
	const known = await gatherFacts(ports, {
		entries: asked,
		sections: new Map(lists.map(({ path, reading }) => [path, reading.document.sections])),
		config,
		only: config.upkeep.rules === "same" ? void 0 : config.upkeep.rules,
		tools: { open: async () => ({
			...ports,
			close: async () => {}
		}) },
		now: ports.now,
		longest
	});
	const askedKeys = new Set(asked.map(({ key }) => key));
	return {
		known,
		judge: (judgements) => ({
			entries: judged(entries, {
				lists,
				askedKeys,
				judgements: withFacts(known, judgements),
				config,
				now: ports.now()
			}),
			ignored: new Set(all.filter(isLeft).map(({ key }) => key)),
			linked: new Set(lists.flatMap(({ reading }) => reading.document.entries.flatMap((entry) => linkedBy(entry).addresses))),
			isWhole
		})
	};
}
/** The entries by their address, each with what it misses in any of its places. */
function judged(entries, { lists, askedKeys, judgements, config, now }) {
	const judges = new Map(lists.map(({ path, reading }) => [path, openUpkeep({
		sections: reading.document.sections,
		judgements,
		config,
		now
	})]));
	return [...Map.groupBy(entries, ({ key }) => key)].map(([key, own]) => {
		const at = own.map(({ place }) => place);
		if (!askedKeys.has(key)) return {
			key,
			at
		};
		const answers = own.map(({ path, entry }) => judges.get(path)(entry));
		const missed = new Map(answers.flatMap((one) => one.missed.map((each) => [each.requirement, each])));
		const all = (name) => new Set(answers.flatMap((one) => [...one[name]]));
		return {
			key,
			at,
			answers: {
				missed: [...missed.values()],
				unknown: all("unknown"),
				met: all("met")
			}
		};
	});
}
/** The addresses and titles in the lists as they were at the last commit before the day of the configuration; none where it names no day. */
async function grandfathered(ports, target, { read, day }) {
	const since = read.config.upkeep?.grandfathered;
	if (since === void 0) return /* @__PURE__ */ new Set();
	const commit = since > day ? target.commit : await readCommitBefore(ports.client, {
		...target,
		day: since
	}, ports);
	if (commit === void 0) return /* @__PURE__ */ new Set();
	const wanted = read.lists.map(({ path }) => ({
		commit,
		path
	}));
	const texts = await readTexts(ports.client, target, wanted, ports);
	const lists = texts.flatMap((found, index) => found.kind === "text" ? [{
		path: wanted[index].path,
		text: found.text
	}] : []);
	for (const [index, { kind }] of texts.entries()) if (kind !== "text") ports.log(`No entry of ${wanted[index].path} counts as listed before ${since}: it was not there under this name.`);
	return new Set(readLists(lists).flatMap(({ reading }) => reading.document.entries.flatMap((entry) => [...namesOf(entry), ...linkedBy(entry).addresses])));
}
/** What an entry may be known by in an older text: its address, its first link, its title. */
function namesOf({ title, links }, key) {
	const first = links[0]?.url;
	const name = titleKey(title);
	return [
		...key === void 0 ? [] : [key],
		...first === void 0 ? [] : [URL.parse(first)?.href ?? first],
		...name === "" ? [] : [`title ${name}`]
	];
}
// src/commands/sweep/sweep-links.ts
/** The scheduled sweep: checks the links of the lists on the default branch, and keeps one issue about broken links up to date. */
/** Sweeps the links once. Run again on the same day with the same answers it changes nothing. @throws {GitHubError} where GitHub cannot be read. */
async function sweepLinks(ports, target, { isSilent = false, ...options } = {}) {
	const { owner, repo } = target;
	const read = await readListsAt(ports, target);
	if (read instanceof ConfigError) return {
		kind: "skipped",
		why: read.message
	};
	const off = whyOff(read.config);
	if (off !== void 0) return {
		kind: "skipped",
		why: off
	};
	if (read.lists.length === 0) return {
		kind: "skipped",
		why: sayNoLists(read)
	};
	const day = dayOf(ports.now());
	const { config } = read;
	if (isSilent) {
		const { report } = await checkLinks(read.lists, ports, {
			...options,
			config: config.links,
			memory: noMemory
		});
		return report.offline ? {
			kind: "skipped",
			why: noNetwork,
			report
		} : {
			kind: "unchanged",
			report
		};
	}
	const [before, ...repeated] = await findIssues(ports.client, {
		owner,
		repo
	}, search, ports);
	await closeRepeated(ports, target, repeated);
	const known = await recall(ports, target, {
		read,
		standing: before,
		day
	});
	const upkeep = await lookAfterEntries(ports, target, {
		read,
		state: before ? readState(before.body).upkeep : noUpkeep,
		day
	});
	const { report, memory } = await checkLinks(read.lists, ports, {
		...options,
		config: config.links,
		memory: known.memory,
		...upkeep ? { known: upkeep.known } : {}
	});
	if (report.offline) return {
		kind: "skipped",
		why: noNetwork,
		report
	};
	const facts = {
		...factsOf(read, report),
		memory,
		day,
		upkeep: upkeep?.judge(report.links ?? [])
	};
	const compose = (standing) => composeIssue({
		...facts,
		standing
	});
	const outcome = await carryOut(ports, target, {
		compose,
		before,
		report
	});
	if (known.branch && memory) await keepMemory(ports, target, {
		head: known.branch.head,
		before: known.branch.text,
		memory
	});
	return outcome;
}
const noNetwork = "no network, so no links were checked";
function factsOf({ config, lists, unread }, { links = [] }) {
	return {
		links,
		lists: lists.map(({ path }) => path),
		isCut: unread.length > 0,
		isNotebook: config.links.memory === "issue",
		say: (judgement) => sayVerdict(judgement).why,
		notes: unread.map(({ path, why }) => `The list ${code(path)} was not read: ${escapeText(why)}.`)
	};
}
/** Whether an issue is the rolling one, on which commands may be given: it has our mark, and this very token opened it. @throws {GitHubError} */
async function isSweepIssue(ports, { owner, repo, number }) {
	return (await findIssues(ports.client, {
		owner,
		repo
	}, search, ports)).some((issue) => issue.number === number);
}
const search = {
	label: sweepLabel,
	isIt: isSweepBody
};
function sayNoLists({ unread }) {
	return unread.length > 0 ? unread.map(({ path, why }) => `${path} was not read: ${why}`).join("; ") : "there is no list: neither a README.md nor what the configuration names";
}
/** What the checker is to know: the whole history where a branch keeps it, else what the issue does. */
async function recall(ports, target, { read, standing, day }) {
	if (read.config.links.memory === "branch") {
		const branch = await readMemory(ports, target);
		return {
			memory: branch.memory,
			branch
		};
	}
	const urls = readLists(read.lists).flatMap(placesIn).map(hrefOf);
	return { memory: memoryOf(standing ? readState(standing.body) : noState, urls, day) };
}
/** A sweep takes its time: what is to be written is decided once more from the issue as it is now. */
async function carryOut(ports, target, { compose, before, report }) {
	const unchanged = {
		kind: "unchanged",
		...before ? { number: before.number } : {},
		report
	};
	if (compose(before).kind === "none") return unchanged;
	const { client } = ports;
	const [standing, ...repeated] = await findIssues(client, target, search, ports);
	await closeRepeated(ports, target, repeated);
	const act = compose(standing);
	switch (act.kind) {
		case "none": return unchanged;
		case "edit": {
			const { number } = standing;
			const { body, state } = act;
			const result = await editIssue(client, target, {
				number,
				body,
				...state ? { state } : {}
			}, ports);
			if (result.kind !== "done") return refused(result, {
				body,
				report
			});
			return {
				kind: state === "open" ? "reopened" : state === "closed" ? "closed" : "updated",
				number,
				report
			};
		}
		case "open": {
			const { title, body, labels, isNote } = act;
			await makeLabel(client, target, label, ports);
			const result = await openSurely(ports, target, {
				title,
				body,
				labels
			});
			if (result.kind !== "done") return refused(result, {
				body,
				report
			});
			if (isNote) await editIssue(client, target, {
				number: result.number,
				state: "closed"
			}, ports);
			return {
				kind: isNote ? "noted" : "opened",
				number: result.number,
				report
			};
		}
	}
}
const label = {
	name: sweepLabel,
	color: "0e8a16",
	description: "Kept up to date by listkeeper"
};
function refused(result, { body, report }) {
	return {
		kind: "refused",
		why: result.kind === "lost" ? "GitHub did not answer; the next sweep says it" : sayRefused(result.why, "write issues (`issues: write`)"),
		body,
		report
	};
}
/** Opens the issue. Where no answer comes, what is there decides whether it must be opened again; of two runs at once the later one gives way. */
async function openSurely(ports, target, issue) {
	const { client } = ports;
	const first = await openIssue(client, target, issue, ports);
	if (first.kind === "refused") return first;
	const own = await findIssues(client, target, search, ports);
	const oldest = own[0];
	if (!oldest) return first.kind === "lost" ? openIssue(client, target, issue, ports) : first;
	await closeRepeated(ports, target, own.slice(1));
	return {
		kind: "done",
		number: oldest.number
	};
}
/** Two runs at once may both have opened an issue: the oldest stays. */
async function closeRepeated(ports, target, repeated) {
	for (const { number, isOpen } of repeated) if (isOpen) await editIssue(ports.client, target, {
		number,
		state: "closed",
		isRepeated: true
	}, ports);
}
export { sweepLinks as n, isSweepBody as r, isSweepIssue as t };

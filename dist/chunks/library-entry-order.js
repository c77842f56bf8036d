import { G as isAside, J as isUnder, d as _3, g as _9, i as _0, o as _10, st as coverOf, t as lazily, ut as lineAt, v as listRule, z as itemAt } from "./library-options.js";
import { n as longestOrdered, r as nearlyOrdered, t as arrangements } from "./library-sequence.js";
// lint-rules/entry-order/keys.ts
/** A title for sorting: case, punctuation and leading emoji do not count, numbers count by their value. */
function titleOrderKey(title) {
	return pad(title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim());
}
/** Other ways in which people sort titles: spaces left out, articles left out, marks between words left out but spaces before letters, as written without and with the letter case. */
const otherTitleKeys = [
	(title) => titleOrderKey(title).replaceAll(" ", ""),
	(title) => titleOrderKey(title).replace(/^(?:the|an?) (?=.)/, ""),
	(title) => title.toLowerCase().replace(/[:,;!?'"()]/g, ""),
	(title) => pad(title.toLowerCase()),
	(title) => title.toLowerCase(),
	(title) => title
];
function pad(text) {
	return text.replace(/\d+/g, (digits) => digits.padStart(9, "0"));
}
/** Compares title keys by a language's rules; in English, what is plain once its accents are off by characters, which is the same and much faster. */
function titleComparer(locale) {
	let collator;
	const byLanguage = (a, b) => {
		collator ??= new Intl.Collator(locale, { sensitivity: "base" });
		return collator.compare(a, b);
	};
	if (!/^en\b/.test(locale)) return byLanguage;
	return (a, b) => {
		const [plainA, plainB] = [withoutAccents(a), withoutAccents(b)];
		return isPlain(plainA) && isPlain(plainB) ? plainA < plainB ? -1 : plainA > plainB ? 1 : 0 : byLanguage(a, b);
	};
}
function isPlain(text) {
	return /^[a-z0-9 ]*$/.test(text);
}
function withoutAccents(text) {
	return isPlain(text) ? text : text.normalize("NFKD").replace(/\p{M}+/gu, "");
}
const names = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec";
const years = /(?<![\w.])(?:19[5-9]|20[0-4])\d(?!\d)/g;
/** What is after a year and before it: `2024-05-31`, `May 31, 2024`, `31 May 2024`, `05/2024`. */
const numbersAfter = /[./-](0?[1-9]|1[0-2])(?:[./-](0?[1-9]|[12]\d|3[01]))?(?![\w-]|[./]\d)/y;
const nameBefore = new RegExp(`(?<!\\w)(?:([12]?\\d|3[01])(?:st|nd|rd|th)? )?(${names})[a-z]{0,6}\\.?,? (?:([12]?\\d|3[01])(?:st|nd|rd|th)?,? )?$`, "i");
const numberBefore = /(?<![\w./-])(0[1-9]|1[0-2])\/$/;
const known = /* @__PURE__ */ new WeakMap();
/** The first of the most precise dates that a reader sees in an entry; addresses do not count. */
function dateOf(list, entry) {
	const date = known.get(entry) ?? readDate(list, entry) ?? "none";
	known.set(entry, date);
	return date === "none" ? void 0 : date;
}
function readDate({ text }, { content, links, images }) {
	const raw = text.slice(content.start, content.end);
	let best;
	let addresses;
	for (const { 0: year, index } of raw.matchAll(years)) {
		const at = content.start + index;
		addresses ??= addressesOf(links, images);
		if (addresses.holds({
			start: at,
			end: at + 1
		})) continue;
		const found = around(raw, index, Number(year));
		if (found && (!best || precisionOf(found) > precisionOf(best))) best = found;
		if (found?.day) break;
	}
	return best;
}
function addressesOf(links, images) {
	const around = links.flatMap((link) => [{
		start: link.start,
		end: link.text.start
	}, {
		start: link.text.end,
		end: link.end
	}]);
	return coverOf([...around, ...images]);
}
/** The date whose year is at an index; undefined where that is no year. */
function around(raw, at, year) {
	numbersAfter.lastIndex = at + 4;
	const after = numbersAfter.exec(raw);
	if (after) return {
		year,
		month: Number(after[1]),
		day: Number(after[2] ?? 0)
	};
	if (/^(?:[\w-]|[./]\d)/.test(raw.slice(at + 4, at + 6))) return void 0;
	const lead = raw.slice(Math.max(0, at - 24), at);
	const named = nameBefore.exec(lead);
	if (named) return {
		year,
		month: names.split("|").indexOf(named[2].toLowerCase()) + 1,
		day: Number(named[1] ?? named[3] ?? 0)
	};
	const month = numberBefore.exec(lead);
	if (month) return {
		year,
		month: Number(month[1]),
		day: 0
	};
	return /[/-]$/.test(lead) ? void 0 : {
		year,
		month: 0,
		day: 0
	};
}
/** 1 for a year, 2 for a month, 3 for a day. */
function precisionOf({ month, day }) {
	return day ? 3 : month ? 2 : 1;
}
/** A date as a number that rises with time; what is finer than `precision` is left out. */
function dateNumber({ year, month, day }, precision) {
	return year * 400 + (precision > 1 ? month * 32 : 0) + (precision > 2 ? day : 0);
}
// lint-rules/entry-order/learned.ts
/** A section shows its order from this many entries on, and few may be out of it. */
const fewest = 8;
const mostOut = (total) => Math.max(1, Math.floor(.05 * total));
/** Dates that make an order are in nearly all entries, and are not all the same. */
const dated = .9;
const fewestDates = 3;
/** An order counts where one in ten to this power of all arrangements would look so. */
const leastChance = 2.5;
/** The top entries of each section, in the order of the text. */
function bySection(list) {
	const found = /* @__PURE__ */ new Map();
	for (const entry of list.entries) {
		if (entry.depth > 0) continue;
		const same = found.get(entry.section);
		if (same) same.push(entry);
		else found.set(entry.section, [entry]);
	}
	return found;
}
/** The order that entries of one section keep; undefined where none is clear. */
function orderOf(list, entries, locale) {
	if (entries.length < fewest || isAside(list.sections[entries[0].section])) return void 0;
	return learn(list, entries, alphabetical(locale)) ?? byDate(list, entries);
}
/** The configured order; dates count as precisely as nine of ten entries write them. */
function askedOrder(list, entries, { asked, locale }) {
	return {
		...asked === "alpha" ? alphabetical(locale) : newestFirst(list, entries),
		total: entries.length,
		kept: entries.length,
		isAsked: true
	};
}
function learn(list, entries, kind) {
	const keyed = nearlyOrdered(kind.keyed(list, entries), kind.compare, mostOut(entries.length));
	if (!keyed || keyed.length < fewest) return void 0;
	const [total, kept] = [keyed.length, longestOrdered(keyed, kind.compare).length];
	return arrangements(keyed.map(({ key }) => key)) - 2 * (total - kept) * Math.log10(total) < leastChance ? void 0 : {
		...kind,
		total,
		kept,
		isAsked: false
	};
}
function alphabetical(locale) {
	const compareKeys = titleComparer(locale);
	const compare = (a, b) => compareKeys(a.key, b.key);
	return {
		name: "alphabetical",
		compare,
		*keyed(_list, entries) {
			for (const entry of entries) {
				const key = /^https?:/.test(entry.title) ? "" : titleOrderKey(entry.title);
				if (key !== "") yield {
					entry,
					key
				};
			}
		},
		fits: (own, before, after) => isBetween(compare, own, before, after) || otherTitleKeys.some((keyOf) => {
			const other = (keyed) => keyed && {
				entry: keyed.entry,
				key: keyOf(keyed.entry.title)
			};
			return isBetween((a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0, other(own), other(before), other(after));
		})
	};
}
function isBetween(compare, own, before, after) {
	return (!before || compare(before, own) <= 0) && (!after || compare(own, after) <= 0);
}
function byDate(list, entries) {
	const precision = precisionIn(list, entries);
	if (!precision) return void 0;
	const found = [1, -1].flatMap((sign) => learn(list, entries, dateKind(sign, precision)) ?? []);
	return found.length === 1 ? found[0] : void 0;
}
function newestFirst(list, entries) {
	return dateKind(-1, precisionIn(list, entries) ?? 1);
}
/** How precisely nearly all entries are dated; undefined where too few are, or all alike. */
function precisionIn(list, entries) {
	const dates = entries.flatMap((entry) => dateOf(list, entry) ?? []);
	const enough = dated * entries.length;
	const precision = [
		3,
		2,
		1
	].find((least) => dates.filter((date) => precisionOf(date) >= least).length >= enough);
	return precision && new Set(dates.map((date) => dateNumber(date, precision))).size >= fewestDates ? precision : void 0;
}
/** By date, oldest first with the sign 1, newest first with -1. */
function dateKind(sign, precision) {
	const compare = (a, b) => sign * (a.key - b.key);
	return {
		name: sign > 0 ? "oldest first" : "newest first",
		compare,
		*keyed(text, some) {
			for (const entry of some) {
				const date = dateOf(text, entry);
				if (date && precisionOf(date) >= precision) yield {
					entry,
					key: dateNumber(date, precision)
				};
			}
		},
		fits: (own, before, after) => isBetween(compare, own, before, after)
	};
}
// lint-rules/entry-order/move.ts
/** The edits that move an entry between two others; undefined where more than one line would have to move. */
function moveEntry(list, own, to) {
	const line = lineOf(list, own);
	const target = to.after ? lineOf(list, to.after)?.start : to.before && lineOf(list, to.before)?.end;
	const neighbour = to.after ?? to.before;
	if (!line || target === void 0 || neighbour?.group !== own.group || target >= line.start && target <= line.end) return void 0;
	const cut = {
		...line,
		text: ""
	};
	const paste = {
		start: target,
		end: target,
		text: list.text.slice(line.start, line.end)
	};
	return target < line.start ? [paste, cut] : [cut, paste];
}
/** The whole line of an entry with its end, where it is a bullet item of one line in a list without blank lines. */
function lineOf(list, entry) {
	const { lines, text } = list;
	if (entry.container !== "list" || /\d/.test(text.slice(entry.marker.start, entry.marker.end))) return void 0;
	const item = itemAt(list, entry.place.start);
	const line = lineAt(lines, entry.place.start);
	const start = lines[line];
	const end = lines[line + 1];
	if (!item || end === void 0 || item.end > end || text.slice(start, entry.place.start).trim() !== "") return void 0;
	const isBlank = (at) => text.slice(lines[at] ?? text.length, lines[at + 1] ?? text.length).trim() === "";
	return isBlank(line - 1) && isBlank(line + 1) ? void 0 : {
		start,
		end
	};
}
// lint-rules/entry-order/index.ts
const orders = [
	"alpha",
	"date-desc",
	"none"
];
/** A language as `de`, `pt-BR` or `zh-Hant`. */
const locale = lazily(() => _10().regex(/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?$/, "expected a language as `de` or `pt-BR`"));
/** `locale`: the language whose alphabet titles are sorted by; `sections`: the order below headings, the first match wins. */
const options = lazily(() => _9({
	locale: locale().default("en"),
	sections: _0(_9({
		under: _10().min(1).optional(),
		order: _3(orders).optional()
	})).default([])
}));
/** Warn where an entry is out of its section's order. */
const entryOrder = listRule("entry-order", options, check);
function* check(list, { locale, sections }, { baseList = list, baseSections, inBase }) {
	const own = bySection(list);
	const base = baseList === list ? own : bySection(baseList);
	for (const [section, entries] of own) {
		if (inBase && entries.every((entry) => inBase.has(entry))) continue;
		const asked = sections.find(({ under }) => isUnder(list.sections, section, under))?.order;
		const old = baseList === list ? section : baseSections?.get(section);
		const samples = old === void 0 ? void 0 : base.get(old);
		const order = asked === "none" ? void 0 : asked ? askedOrder(list, entries, {
			asked,
			locale
		}) : samples && orderOf(baseList, samples, locale);
		if (order) yield* judge(list, {
			order,
			entries,
			inBase
		});
	}
}
function* judge(list, { order, entries, inBase }) {
	const keyed = [...order.keyed(list, entries)];
	const settled = keyed.filter(({ entry }) => !inBase || inBase.has(entry));
	const frame = longestOrdered(settled, order.compare).map((index) => settled[index]);
	const framed = new Set(frame);
	const open = keyed.filter((one) => !framed.has(one) && !inBase?.has(one.entry));
	const fitting = open.filter((one) => order.fits(one, ...neighbours(frame, one)));
	const whole = inBase ? inOrder([...frame, ...fitting].sort(byPlace), new Set(fitting), order) : frame;
	const inWhole = new Set(whole);
	const alphabets = new Set(whole.map(({ key }) => alphabetOf(key)));
	for (const one of open) {
		if (inWhole.has(one) || order.fits(one, ...neighbours(whole, one))) continue;
		if (order.name === "alphabetical" && (isSpokenOtherwise(one.key) || !alphabets.has(alphabetOf(one.key)))) continue;
		yield {
			...misplaced(list, one, {
				order,
				whole
			}),
			severity: inBase || order.isAsked ? "warning" : "info"
		};
	}
}
function byPlace(a, b) {
	return a.entry.place.start - b.entry.place.start;
}
/** The entries of an ordered frame around the place where an entry is. */
function neighbours(frame, own) {
	const after = firstOf(frame, (other) => byPlace(other, own) > 0);
	return [frame[after - 1], frame[after]];
}
/** The index of the first that something is true of, where it is of all after it; their number where it is of none. */
function firstOf(all, isTrue) {
	let low = 0;
	let high = all.length;
	while (low < high) {
		const middle = low + high >> 1;
		if (isTrue(all[middle])) high = middle;
		else low = middle + 1;
	}
	return low;
}
/** The frame with, in each of its gaps, the longest ordered part of the new entries there. */
function inOrder(all, fresh, order) {
	const kept = [];
	let gap = [];
	const close = () => {
		for (const index of longestOrdered(gap, order.compare)) kept.push(gap[index]);
		gap = [];
	};
	for (const one of all) if (fresh.has(one)) gap.push(one);
	else {
		close();
		kept.push(one);
	}
	close();
	return kept;
}
/** Letters such as the Ø of `ØMQ` are sorted by how people say the name. */
function isSpokenOtherwise(key) {
	return /^[øæœłđþðß]/.test(String(key));
}
/** Letters, digits and other scripts go first or last as a list likes. */
function alphabetOf(key) {
	const first = String(key)[0] ?? "";
	return /[a-z\u00c0-\u024f]/.test(first) ? "latin" : /\p{N}/u.test(first) ? "digit" : "other";
}
function misplaced(list, own, { order, whole }) {
	const at = firstOf(whole, (other) => order.compare(other, own) > 0);
	const [before, after] = [whole[at - 1], whole[at]];
	const quote = ({ entry }) => `\`${entry.title.replaceAll("`", "'")}\``;
	const place = before && after ? `between ${quote(before)} and ${quote(after)}` : after ? `before ${quote(after)}` : `after ${quote(before)}`;
	const fix = moveEntry(list, own.entry, {
		before: before?.entry,
		after: after?.entry
	});
	const what = order.name === "alphabetical" ? "in alphabetical order" : `in order of date, ${order.name}`;
	return {
		message: `Unexpected place of ${quote(own)}, expected ${place}, ${what}`,
		at: own.entry.place,
		form: order.name,
		evidence: order.isAsked ? `The configuration asks for entries ${what}` : `${order.kept === order.total ? `All ${order.total}` : `${order.kept} of ${order.total}`} entries of the section are ${what}`,
		...fix ? { fix } : {}
	};
}
export { orders as i, locale as n, options as r, entryOrder as t };

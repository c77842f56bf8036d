import { $ as isUnder, W as itemAt, X as isAside, d as _3, g as _9, gt as coverOf, i as _0, o as _10, t as lazily, v as listRule, yt as lineAt } from "./library-options.js";
import { t as hasConflict } from "./library-conflict.js";
import { n as longestOrdered, r as nearlyOrdered, t as arrangements } from "./library-sequence.js";
import { t as isAscii } from "./library-ascii.js";
// lint-rules/entry-order/keys.ts
/** A title for sorting: case, punctuation and leading emoji do not count, numbers count by their value. */
function titleOrderKey(title) {
	const small = title.toLowerCase();
	return pad((isAscii(small) ? small.replace(/[^a-z0-9]+/g, " ") : small.replace(/[^\p{L}\p{N}]+/gu, " ")).trim());
}
const orderKeys = /* @__PURE__ */ new WeakMap();
/** The key of an entry's title, which several ways of sorting begin with; empty where the title is an address. */
function orderKeyOf(entry) {
	let key = orderKeys.get(entry);
	if (key === void 0) {
		key = isAddress(entry) ? "" : titleOrderKey(entry.title);
		orderKeys.set(entry, key);
	}
	return key;
}
function isAddress({ title }) {
	return /^https?:/.test(title);
}
const byTitle$1 = (keyOf) => ({ keyOf: (_list, entry) => isAddress(entry) ? "" : keyOf(entry.title) });
/**
* The ways in which people sort: as a reader compares titles; spaces, articles, or the owner of a repository left out; marks between words left out
* but spaces before letters; as written without and with the letter case; and by whole lines, as an editor or a script sorts them.
*/
const sortingWays = [
	{
		keyOf: (_list, entry) => orderKeyOf(entry),
		isPlain: true
	},
	{ keyOf: (_list, entry) => orderKeyOf(entry).replaceAll(" ", "") },
	{ keyOf: (_list, entry) => orderKeyOf(entry).replace(/^(?:the|an?) (?=.)/, "") },
	{ keyOf: (_list, entry) => owner.test(entry.title) ? titleOrderKey(entry.title.replace(owner, "")) : orderKeyOf(entry) },
	byTitle$1((title) => title.toLowerCase().replace(/[:,;!?'"()]/g, "")),
	byTitle$1((title) => pad(title.toLowerCase())),
	byTitle$1((title) => title.toLowerCase()),
	byTitle$1((title) => title),
	{ keyOf: (list, entry) => lineOf$1(list, entry).toLowerCase() },
	{ keyOf: lineOf$1 }
];
/** The owner in the name of a repository. */
const owner = /^[\w.-]+ ?\/ ?(?=[^\s/])/;
/** The whole line of an entry after its bullet; empty where that is no line of words, as a row of a table, or counted by hand. */
function lineOf$1({ text }, { container, content }) {
	const line = container === "list" ? text.slice(content.start, content.end) : "";
	return /^\W*\d+[.):]/.test(line) ? "" : line;
}
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
	const plain = /* @__PURE__ */ new Map();
	const plainOf = (key) => {
		if (!plain.has(key)) {
			const bare = withoutAccents(key);
			plain.set(key, isPlain(bare) ? bare : void 0);
		}
		return plain.get(key);
	};
	return (a, b) => {
		const [plainA, plainB] = [plainOf(a), plainOf(b)];
		return plainA !== void 0 && plainB !== void 0 ? plainA < plainB ? -1 : plainA > plainB ? 1 : 0 : byLanguage(a, b);
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
/** A section shows its order from this many entries on, and few may be out of it; one of fewer entries only in a list that is mostly in order. */
const fewestAlone = 8;
const fewest = 6;
const mostly = .8;
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
/** The order that entries of one section keep, by title or else by date; a section too small or too loose to show one keeps that of the list. */
function orderOf(list, entries, { locale, habit }) {
	if (isAside(list.sections[entries[0].section])) return void 0;
	return (entries.length >= fewestAlone || entries.length >= fewest && isBorneOut(habit()) ? byTitle(list, entries, locale) ?? byDate(list, entries) : void 0) ?? byHabit(list, entries, {
		locale,
		habit: habit()
	});
}
function isBorneOut(habit) {
	return habit !== void 0 && habit.kept >= mostly * habit.total;
}
/** The configured order; dates count as precisely as nine of ten entries write them. */
function askedOrder(list, entries, { asked, locale }) {
	return {
		...asked === "alpha" ? alphabetical(locale, sortingWays) : newestFirst(list, entries),
		total: entries.length,
		kept: entries.length,
		isAsked: true,
		isOfList: false
	};
}
function learn(list, entries, kind, most = mostOut(entries.length)) {
	const keyed = nearlyOrdered(kind.keyed(list, entries), kind.compare, most);
	if (!keyed || keyed.length < fewest) return void 0;
	const [total, kept] = [keyed.length, longestOrdered(keyed, kind.compare).length];
	return arrangements(keyed.map(({ key }) => key)) - 2 * (total - kept) * Math.log10(total) < leastChance ? void 0 : {
		...kind,
		total,
		kept,
		isAsked: false,
		isOfList: false
	};
}
/** The order by title, in the way of sorting that most entries keep; ways that explain nearly as many are as good for a new entry. */
function byTitle(list, entries, locale) {
	const found = sortingWays.flatMap((way) => {
		const order = learn(list, entries, alphabetical(locale, [way]));
		return order ? [{
			way,
			order
		}] : [];
	});
	const best = found.toSorted((a, b) => b.order.kept - a.order.kept)[0];
	if (!best) return withoutHead(list, entries, locale);
	const good = found.filter(({ order }) => order.kept >= best.order.kept - Math.floor(nearlyAsGood * best.order.total));
	return {
		...best.order,
		...alphabetical(locale, [best.way, ...good.map(({ way }) => way)])
	};
}
/** What share of the entries a way of sorting may explain less than the best one, and still be one that people follow there. */
const nearlyAsGood = .01;
/** So many entries are pinned to the head of a section at most, above enough others. */
const longestHead = 3;
/** The order of a section without the entries that are pinned to its head. */
function withoutHead(list, entries, locale) {
	for (let head = 1; head <= longestHead && entries.length - head >= fewestAlone; head++) {
		const order = learn(list, entries.slice(head), alphabetical(locale, sortingWays.slice(0, 1)), 0);
		if (order) return {
			...order,
			...alphabetical(locale, sortingWays),
			hasHead: true
		};
	}
}
/** A list shows its order in so many sections of so many entries, and in so many entries after the first of each. */
const fewestSections = 3;
const fewestOfSection = 3;
const fewestPlaces = 20;
const habitual = .93;
/** The order that the sections of a list keep most; undefined where too few show any. */
function habitOf(list, sections, locale) {
	const own = [...sections.values()].filter((entries) => entries.length >= fewestOfSection && !isAside(list.sections[entries[0].section]));
	if (own.length < fewestSections) return void 0;
	const counted = sortingWays.map((way) => {
		const kind = alphabetical(locale, [way]);
		let [total, kept] = [0, 0];
		for (const entries of own) {
			const keyed = [...kind.keyed(list, entries)];
			if (keyed.length < 2) continue;
			total += keyed.length - 1;
			kept += longestOrdered(keyed, kind.compare).length - 1;
		}
		return {
			way,
			total,
			kept,
			rate: total < fewestPlaces ? 0 : kept / total
		};
	});
	const best = counted.toSorted((a, b) => b.rate - a.rate)[0];
	const ways = counted.filter(({ rate }) => rate >= best.rate - nearlyAsGood).map(({ way }) => way);
	return {
		ways: [best.way, ...ways],
		total: best.total,
		kept: best.kept
	};
}
/** Of a section with so many entries, this share, and one at least, may be out of the list's order; one that is smaller keeps it whole. */
const fewestLoose = 5;
const looselyOut = .12;
/** How sure the list's order must be where a section has one entry or two. */
const surer = [
	1,
	.97,
	.95,
	habitual
];
/** From so many entries on, which are all in order, less will do. */
const weaklyHabitual = .88;
/** The list's order, where it explains the entries of a section. */
function byHabit(list, entries, { locale, habit }) {
	if (!habit || habit.kept < (surer[entries.length] ?? weaklyHabitual) * habit.total) return void 0;
	const most = entries.length < fewestLoose || habit.kept < habitual * habit.total ? 0 : Math.max(1, Math.floor(looselyOut * entries.length));
	const outBy = (way) => {
		const kind = alphabetical(locale, [way]);
		const keyed = nearlyOrdered(kind.keyed(list, entries), kind.compare, most);
		if (!keyed || keyed.length === 0 || keyed.length < entries.length - most) return Number.POSITIVE_INFINITY;
		return keyed.length - longestOrdered(keyed, kind.compare).length;
	};
	let best;
	for (const way of new Set(habit.ways)) {
		const out = outBy(way);
		if (out <= most && out < (best?.out ?? Number.POSITIVE_INFINITY)) best = {
			way,
			out
		};
		if (out === 0) break;
	}
	return best && kept(best.way, {
		habit,
		locale
	});
}
function kept(way, { habit, locale }) {
	return {
		...alphabetical(locale, [way, ...habit.ways]),
		total: habit.total,
		kept: habit.kept,
		isAsked: false,
		isOfList: true
	};
}
/** So many of the entries that come with a section may be out of the list's order: a section with more is in another one. */
const mostOutOfNew = 1 / 3;
/** How sure the list's order must be for a section that it has not yet. */
const sureForNew = .95;
/** The list's order, for the entries of a section that a change brings: they have to be in order among themselves. */
function orderOfNew(list, entries, { locale, habit }) {
	if (!habit || habit.kept < sureForNew * habit.total || isAside(list.sections[entries[0].section])) return void 0;
	const order = kept(habit.ways[0], {
		habit,
		locale
	});
	const keyed = [...order.keyed(list, entries)];
	return keyed.length - longestOrdered(keyed, order.compare).length <= mostOutOfNew * keyed.length ? order : void 0;
}
/** By title, in the first of some ways of sorting; a new entry fits that is in order in any of them. */
function alphabetical(locale, ways) {
	const compareKeys = titleComparer(locale);
	const comparerOf = ({ isPlain }) => isPlain ? (a, b) => compareKeys(a.key, b.key) : (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
	const [first] = ways;
	return {
		name: "alphabetical",
		compare: comparerOf(first),
		*keyed(list, entries) {
			for (const entry of entries) {
				const key = first.keyOf(list, entry);
				if (key !== "") yield {
					entry,
					key
				};
			}
		},
		fits: (list, own, before, after) => ways.some((way) => {
			const other = (keyed) => keyed && {
				entry: keyed.entry,
				key: way.keyOf(list, keyed.entry)
			};
			return isBetween(comparerOf(way), other(own), other(before), other(after));
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
		fits: (_list, own, before, after) => isBetween(compare, own, before, after)
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
	let known;
	const habit = () => {
		known ??= { habit: habitOf(baseList, base, locale) };
		return known.habit;
	};
	for (const [section, entries] of own) {
		if (inBase && entries.every((entry) => inBase.has(entry))) continue;
		if (entries.some((entry) => hasConflict(list, entry))) continue;
		const asked = sections.find(({ under }) => isUnder(list.sections, section, under))?.order;
		const old = baseList === list ? section : baseSections?.get(section);
		const samples = old === void 0 ? void 0 : base.get(old);
		const order = asked === "none" ? void 0 : asked ? askedOrder(list, entries, {
			asked,
			locale
		}) : samples ? orderOf(baseList, samples, {
			locale,
			habit
		}) : baseList !== list && entries.length > 1 ? orderOfNew(list, entries, {
			locale,
			habit: habit()
		}) : void 0;
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
	if (open.length === 0) return;
	const fitting = open.filter((one) => order.fits(list, one, ...neighbours(frame, one)));
	const whole = inBase ? inOrder([...frame, ...fitting].sort(byPlace), new Set(fitting), order) : frame;
	const inWhole = new Set(whole);
	const alphabets = new Set(whole.map(({ entry }) => alphabetOf(entry.title)));
	const [first] = frame;
	for (const one of open) {
		if (order.hasHead && first && byPlace(one, first) < 0) continue;
		if (inWhole.has(one) || order.fits(list, one, ...neighbours(whole, one))) continue;
		if (order.name === "alphabetical" && (isSpokenOtherwise(one.entry.title) || !alphabets.has(alphabetOf(one.entry.title)))) continue;
		yield {
			...misplaced(list, one, {
				order,
				whole
			}),
			severity: order.isAsked || inBase && isStrict(order) ? "warning" : "info"
		};
	}
}
/** A section with so many entries, all of them in order, leaves no doubt; what fewer show is offered as a note. */
const fewestSure = 25;
function isStrict({ isOfList, kept, total }) {
	return !isOfList && kept === total && total >= fewestSure;
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
function isSpokenOtherwise(title) {
	return /^[øæœłđþðß]/.test(titleOrderKey(title));
}
/** Letters, digits and other scripts go first or last as a list likes. */
function alphabetOf(title) {
	const first = titleOrderKey(title)[0] ?? "";
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
		evidence: order.isAsked ? `The configuration asks for entries ${what}` : `${order.kept === order.total ? `All ${order.total}` : `${order.kept} of ${order.total}`} entries of ${order.isOfList ? "the list's sections" : "the section"} are ${what}`,
		...fix ? { fix } : {},
		related: [before ? {
			message: "The entry before its place",
			at: before.entry.place
		} : {
			message: "The entry after its place",
			at: after.entry.place
		}]
	};
}
export { orders as i, locale as n, options as r, entryOrder as t };

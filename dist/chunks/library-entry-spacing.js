import { C as hiddenSeverity, G as leavesOf, H as perDocument, W as itemAt, Z as isLabel, dt as withoutEnd, et as sectionAt, gt as coverOf, n as noOptions, pt as linksIn, v as listRule, yt as lineAt } from "./library-options.js";
import { t as prevailing } from "./library-norm.js";
import { t as gluedHeadings } from "./library-glued-heading.js";
// lint-rules/entry-spacing/doubled-bullets.ts
/** A list that has more of them writes them by habit. */
const most = 2;
/** Every item whose words are after a second bullet; corrected where nothing below hangs on that bullet. */
function* doubledBullets(list, context) {
	if (doubledIn(context.baseList ?? list).length > most) return;
	for (const { start, second, words, end, isAlone } of doubledIn(list)) yield {
		message: `Unexpected second bullet \`${list.text.slice(second, words).trim()}\`, expected one`,
		at: {
			start,
			end
		},
		form: "doubled bullet",
		severity: hiddenSeverity(list, context),
		...isAlone ? { fix: [{
			start: second,
			end: words,
			text: ""
		}] } : {}
	};
}
const doubledIn = perDocument(({ text, blocks, lines }) => blocks.flatMap((block) => {
	if (block.kind !== "item" || block.parent < 0) return [];
	const outer = blocks[block.parent];
	if (outer.kind !== "item" || outer.leaves.length > 0 || outer.ordered || block.ordered) return [];
	const line = lineAt(lines, outer.start);
	if (line !== lineAt(lines, block.marker.start)) return [];
	const end = (lines[line + 1] ?? text.length + 1) - 1;
	const words = block.leaves[0]?.start ?? end;
	const isAlone = text.slice(end, outer.end).trim() === "" && words < end;
	return [{
		start: outer.marker.start,
		second: block.marker.start,
		words,
		end,
		isAlone
	}];
}));
// lint-rules/entry-spacing/glued-items.ts
/** After a sentence, badges or a link: a bullet, a named link, a separator and words. */
const second = /(?<=[.!?。)\]\p{L}\p{N}]) *(?<= )([-*+]) +(?=(?:\*\*)?\[([^\][\n]{1,200})\]\(https?:\/\/[^\s()]{1,2000}\)(?:\*\*)?(?: [-–—:]|:) \S)/gu;
function* gluedItems(list, context) {
	if (context.baseList && context.baseList !== list && gluedIn(context.baseList).length > 0) return;
	for (const { start, end, text } of gluedIn(list)) yield {
		message: "Unexpected entry on the line of another one, expected a line of its own",
		at: {
			start,
			end
		},
		form: "glued item",
		severity: hiddenSeverity(list, context),
		fix: [{
			start,
			end,
			text
		}]
	};
}
const gluedIn = perDocument((list) => list.entries.flatMap(({ container, marker, content, links }) => {
	const first = links[0];
	const bullet = list.text.slice(marker.start, marker.end);
	if (container !== "list" || !/^[-*+]$/.test(bullet) || !first || links.length < 2) return [];
	const from = first.end;
	const line = list.lines[lineAt(list.lines, marker.start)];
	const end = list.text.slice(from, content.end).split("\n")[0].trimEnd().length + from;
	if (!(/^(?:\*\*)?(?: [-–—:]|:) \S/.test(list.text.slice(from, from + 6)) && /^(?:\*\*)?\[/.test(list.text.slice(content.start, content.start + 3)))) return [];
	return Array.from(list.text.slice(from, end).matchAll(second), (found) => ({
		found,
		at: from + found.index
	})).filter(({ found }) => found[1] === bullet && !isLabel(found[2])).map(({ found, at }) => ({
		start: at,
		end: at + found[0].length,
		text: `${list.text.includes("\r\n") ? "\r\n" : "\n"}${list.text.slice(line, marker.start)}${bullet} `
	}));
}));
// lint-rules/entry-spacing/indentation.ts
/** Every entry whose indentation differs from the one its neighbours clearly have. */
function* indentation(list, baseList) {
	const leads = prevailing(topEntries(baseList).map((entry) => leadOf$1(baseList, entry)));
	for (const entry of topEntries(list)) {
		const lead = leadOf$1(list, entry);
		if (leads && lead !== leads.form && !sectionDoes(list, entry, lead)) yield unlike(list, entry, {
			lead,
			leads
		});
	}
	yield* strokes(list, baseList);
}
/** Nested entries indented by spaces among such that are by tabs, or the other way round: editors show them alike, Markdown may nest them otherwise. */
function* strokes(list, baseList) {
	const kind = prevailing(nestedEntries(baseList).map((entry) => strokeOf(leadOf$1(baseList, entry))), { share: .9 });
	if (!kind) return;
	const all = nestedEntries(list);
	for (const [index, entry] of all.entries()) {
		const lead = leadOf$1(list, entry);
		if (strokeOf(lead) === kind.form) continue;
		const [before, after] = [all[index - 1], all[index + 1]].map((other) => other && leadOf$1(list, other));
		const at = spanOfLead(list, entry);
		const same = strokeOf(lead) === "both" ? asFar(lead, kind.form) : void 0;
		const alike = before !== void 0 && before === after && strokeOf(before) === kind.form && isOneLine(list, entry) ? before : void 0;
		const text = same ?? alike;
		yield {
			message: `Unexpected indentation by ${strokeOf(lead) === "both" ? "tabs and spaces" : strokeOf(lead)}, expected ${kind.form}`,
			at: {
				start: at.start,
				end: entry.marker.end
			},
			form: "indentation",
			severity: "warning",
			evidence: `${kind.count} of ${kind.total} entries below others are indented by ${kind.form}`,
			...text === void 0 ? {} : { fix: [{
				...at,
				text
			}] }
		};
	}
}
/** An indentation of the same width by tabs or spaces alone; a tab reaches to the next fourth column (CommonMark 0.31, 2.2). */
function asFar(lead, form) {
	const width = Array.from(lead).reduce((column, stroke) => stroke === "	" ? column + 4 - column % 4 : column + 1, 0);
	if (form === "spaces") return " ".repeat(width);
	return form === "tabs" && width % 4 === 0 ? "	".repeat(width / 4) : void 0;
}
function strokeOf(lead) {
	return !lead.includes("	") ? "spaces" : lead.includes(" ") ? "both" : "tabs";
}
function nestedEntries(list) {
	return list.entries.filter((entry) => entry.container === "list" && entry.depth > 0 && /^[ \t]+$/.test(leadOf$1(list, entry)));
}
function topEntries(list) {
	return list.entries.filter((entry) => entry.container === "list" && entry.depth === 0 && !/[>|]/.test(leadOf$1(list, entry)));
}
function spanOfLead(list, entry) {
	return {
		start: list.lines[lineAt(list.lines, entry.marker.start)],
		end: entry.marker.start
	};
}
function leadOf$1(list, entry) {
	const { start, end } = spanOfLead(list, entry);
	return list.text.slice(start, end);
}
/** Whether other entries of the section, or the neighbours in its list, are indented in the same way: then it is no slip. */
function sectionDoes(list, entry, lead) {
	const leads = leadsOf(list).get(entry.section);
	const alike = leads?.counts.get(lead) ?? 0;
	return alike > 2 && alike > .3 * leads.all;
}
/** For each section how many entries at the top of its lists are indented, and how. */
const leadsOf = perDocument((list) => {
	const found = /* @__PURE__ */ new Map();
	for (const entry of list.entries) {
		if (entry.depth > 0 || entry.container !== "list") continue;
		const own = found.get(entry.section) ?? {
			all: 0,
			counts: /* @__PURE__ */ new Map()
		};
		const lead = leadOf$1(list, entry);
		own.all++;
		own.counts.set(lead, (own.counts.get(lead) ?? 0) + 1);
		found.set(entry.section, own);
	}
	return found;
});
function unlike(list, entry, { lead, leads }) {
	const at = spanOfLead(list, entry);
	const say = (spaces) => spaces === "" ? "none" : `${spaces.length} ${spaces.includes("	") ? "tabs or spaces" : spaces.length === 1 ? "space" : "spaces"}`;
	return {
		message: `Unexpected indentation, ${say(lead)}, expected ${say(leads.form)}`,
		at: {
			start: at.start,
			end: entry.marker.end
		},
		form: "indentation",
		severity: "warning",
		evidence: `${leads.count} of ${leads.total} entries have ${say(leads.form)} before the bullet`,
		...isOneLine(list, entry) ? { fix: [{
			...at,
			text: leads.form
		}] } : {}
	};
}
/** Lines below an entry would change their meaning with its indentation. */
function isOneLine(list, entry) {
	const item = itemAt(list, entry.place.start);
	return item !== void 0 && !list.text.slice(item.start, item.end).includes("\n");
}
// lint-rules/entry-spacing/lost-bullets.ts
/** Every line of a paragraph or an item that starts with a bullet and a link, but is no item. */
function* lostBullets(list) {
	for (const block of list.blocks) {
		const leaves = block.kind === "paragraph" ? [block.leaf] : block.kind === "item" ? block.leaves : [];
		for (const leaf of leaves) {
			const text = list.text.slice(leaf.start, leaf.end);
			if (!/[-*+][ \t]*(?:\*\*|__)?\[/.test(text)) continue;
			yield* glued(list, leaf, text);
			yield* sunken(list, leaf, text);
		}
	}
}
/** Every line such as `##Name`, which Markdown shows with its number signs. */
function* lostHeadings(list) {
	for (const { start, end, marks, words } of gluedHeadings(list)) yield {
		message: `Unexpected heading without a space, expected \`${"#".repeat(marks)} \`: Markdown does not read the line as a heading`,
		at: {
			start,
			end
		},
		form: "glued heading",
		severity: "error",
		fix: list.text[start] === "#" ? [{
			start: words,
			end: words,
			text: " "
		}] : [{
			start,
			end: words,
			text: `${"#".repeat(marks)} `
		}]
	};
}
function* glued(list, leaf, text) {
	for (const match of text.matchAll(/(?<=^|\n)([ \t]*)(?:([-*+])(?=\[{1,2}[^\]\n]+\]{1,2}\()|([-+])(?=(?:\*\*|__)\[))/g)) {
		const bullet = match[2] ?? match[3];
		const at = leaf.start + match.index + match[1].length;
		if (bullet === "*" && isEmphasis(list.text.slice(at + 1, leaf.end))) continue;
		yield {
			message: `Unexpected bullet without a space, expected \`${bullet} \`: Markdown does not read the line as an item`,
			at: {
				start: at,
				end: Math.min(endOfLine(list, at), leaf.end)
			},
			form: "glued bullet",
			severity: "error",
			fix: [{
				start: at + 1,
				end: at + 1,
				text: " "
			}]
		};
	}
}
/** Whether emphasis that opens before a text ends in it, and not only emphasis of the text's own. A line that starts with a bullet is not read. */
function isEmphasis(rest) {
	const own = rest.split(/\n[ \t]*[-*+]/, 1)[0];
	let open = 0;
	for (const { index } of own.matchAll(/\*+/g)) if (/[\s(]/.test(own[index - 1] ?? " ")) open++;
	else if (open > 0) open--;
	else return true;
	return false;
}
/** Four spaces or more beyond the line above make a line part of it (CommonMark 0.31, 4.4: indented code cannot interrupt a paragraph). */
function* sunken(list, leaf, text) {
	for (const match of text.matchAll(/(?<=\n)([ \t]+)[-*+] +(?=\[[^\]\n]+\]\()/g)) {
		const start = leaf.start + match.index;
		const line = lineAt(list.lines, start);
		const below = /^([ \t]*)[-*+] /.exec(list.text.slice(list.lines[line + 1] ?? list.text.length, list.lines[line + 2] ?? list.text.length))?.[1];
		const isDeeper = below !== void 0 && below !== match[1] && below !== "";
		yield {
			message: "Unexpected indentation of a bullet, expected less: Markdown reads the line as part of the one above",
			at: {
				start: start + match[1].length,
				end: Math.min(endOfLine(list, start), leaf.end)
			},
			form: "sunken bullet",
			severity: "error",
			...isDeeper ? { fix: [{
				start,
				end: start + match[1].length,
				text: below
			}] } : {}
		};
	}
}
function endOfLine(list, at) {
	return (list.lines[lineAt(list.lines, at) + 1] ?? list.text.length + 1) - 1;
}
// lint-rules/entry-spacing/lost-lines.ts
/** A section that has so many such lines, and this share of its entries, writes them by habit. */
const habit = {
	lines: 3,
	share: .3
};
/** Every line after an item that shows what was meant as its bullet or number; what the base does throughout is its habit. */
function* lostLines(list, context) {
	const { baseList = list, baseSections } = context;
	const known = habitsOf$1(baseList);
	for (const { form, section, start, words, end, bullet, isApart } of lostIn(list)) {
		const before = baseList === list ? section : baseSections?.get(section);
		if (before !== void 0 && known.has(`${form} ${before}`)) continue;
		if (form === "other bullet" && isApart && baseList !== list) continue;
		yield {
			message: `${says(form, list.text.slice(start, words).trim(), bullet ?? "")}: Markdown does not read the line as an item`,
			at: {
				start,
				end
			},
			form,
			severity: hiddenSeverity(list, context),
			...bullet === void 0 ? {} : { fix: [{
				start,
				end: words,
				text: bullet
			}] }
		};
	}
}
function says(form, written, bullet) {
	if (form === "glued number") return `Unexpected number without a space, expected \`${bullet}\``;
	if (form === "slipped bullet") return `Unexpected ${written.includes("`") ? `\`\` ${written} \`\`` : `\`${written}\``} at the start of a line, expected a bullet alone`;
	return `Unexpected \`${written}\` for a bullet, expected the bullet of the list`;
}
const habitsOf$1 = perDocument((list) => {
	const counts = /* @__PURE__ */ new Map();
	for (const { form, section } of lostIn(list)) counts.set(`${form} ${section}`, (counts.get(`${form} ${section}`) ?? 0) + 1);
	const entries = /* @__PURE__ */ new Map();
	for (const { section } of list.entries) entries.set(section, (entries.get(section) ?? 0) + 1);
	return new Set([...counts].flatMap(([key, count]) => {
		const all = count + (entries.get(Number(key.slice(key.lastIndexOf(" ") + 1))) ?? 0);
		return count >= habit.lines && count >= habit.share * all ? [key] : [];
	}));
});
const lostIn = perDocument((list) => {
	const found = [];
	let host;
	for (const block of list.blocks) {
		if (block.kind === "item") host = block;
		else if (block.kind !== "paragraph") {
			if (block.kind !== "list") host = void 0;
			continue;
		}
		if (!host || host.quote !== block.quote) continue;
		for (const [index, leaf] of leavesOf(block).entries()) if (list.text.slice(leaf.start, leaf.end).includes("](")) found.push(...lostInLeaf(list, leaf, {
			host,
			isItem: block === host,
			isFirst: block === host && index === 0
		}));
	}
	return found;
});
/** The first line of an item has its bullet already. */
function* lostInLeaf(list, leaf, { host, isItem, isFirst }) {
	const section = sectionAt(list.sections, leaf.start);
	const first = lineAt(list.lines, leaf.start);
	const last = lineAt(list.lines, Math.max(leaf.start, leaf.end - 1));
	for (let line = first + (isFirst ? 1 : 0); line <= last; line++) {
		const from = list.lines[line];
		const end = Math.min(leaf.end, (list.lines[line + 1] ?? list.text.length + 1) - 1);
		const lost = readLine(list.text.slice(from, end).trimEnd());
		if (!lost) continue;
		const isLaidOut = line > first && /(?: {2}|\\|<br ?\/?>)\r?\n$/i.test(list.text.slice(Math.max(0, from - 8), from));
		if (lost.form !== "slipped bullet" && isLaidOut) continue;
		if (lost.form === "glued number" && !host.ordered) continue;
		const [start, words] = [from + lost.indent, from + lost.indent + lost.length];
		yield {
			form: lost.form,
			section,
			isApart: !isItem,
			start,
			words,
			end,
			bullet: bulletFor(list, host, {
				...lost,
				written: list.text.slice(start, words)
			})
		};
	}
}
/** A link, marked or in brackets, at the start of a line; the label of a link such as `code` names no entry. */
const link = /^(?:\*\*|__)?\[{1,2}([^\][\n]{1,300})\]{1,2}\([^\s()]/;
/** At most one letter, or two signs, and a bullet: `r* `, `. - `, `` `- ``, `\- `. */
const slipped = /^(?:[\p{L}\p{N}]|[`.,;:'"\\/=_~|!?]{1,2}[ \t]?)[-*+][ \t]+/u;
const glyph = /^(?:[•·●▪◦‣∙・⁃－＊][ \t\u3000]*|[-*+]\u3000[ \t\u3000]*|(?:[–−]|-{2,3})[ \t]+)/;
/** What begins a line that was meant as an item; undefined for any other line. */
function readLine(line) {
	const indent = /^[ \t]*/.exec(line)[0].length;
	const own = line.slice(indent);
	const number = /^\d{1,9}[.)](?=[[*_])/.exec(own);
	const found = number ?? slipped.exec(own) ?? glyph.exec(own);
	if (!found) return void 0;
	const label = link.exec(own.slice(found[0].length))?.[1];
	if (label === void 0 || isLabel(label)) return void 0;
	const form = number ? "glued number" : slipped.test(own) ? "slipped bullet" : "other bullet";
	if (form === "other bullet" && !/^[-*+]/.test(own) && own.indexOf(found[0].trim(), found[0].length) > 0) return void 0;
	return {
		form,
		indent,
		length: found[0].length
	};
}
/** The bullet of the item above, where the line is at its place; numbers are not counted on. */
function bulletFor({ text, lines }, host, { form, indent, written }) {
	if (form === "glued number") return `${written.slice(0, -1)}${text[host.marker.end - 1]} `;
	const column = host.marker.start - lines[lineAt(lines, host.marker.start)];
	return host.ordered || indent !== column ? void 0 : `${text.slice(host.marker.start, host.marker.end)} `;
}
// lint-rules/entry-spacing/numbers.ts
/** A section shows that it is numbered from this many entries on. */
const fewest$2 = 8;
function* numbers(list, { baseList = list, baseSections }) {
	const known = knownIn$1(baseList);
	for (const [index, entry] of list.entries.entries()) {
		if (entry.container !== "list" || entry.depth > 0) continue;
		const section = baseList === list ? entry.section : baseSections?.get(entry.section);
		const kept = section === void 0 ? void 0 : known.get(section);
		const own = baseList === list ? 1 : 0;
		if (!kept || kept.total < fewest$2 + own || kept.total - kept.count > own) continue;
		const written = markOf(list, entry);
		const number = /^\d+/.exec(written)?.[0];
		if (written.endsWith(kept.mark) && number !== void 0) continue;
		const before = list.entries[index - 1];
		const last = before?.section === entry.section ? /^\d+/.exec(markOf(list, before))?.[0] : void 0;
		const next = number ?? (last === void 0 ? void 0 : kept.isCounted ? String(Number(last) + 1) : last);
		yield {
			message: number === void 0 ? `Unexpected bullet \`${written}\`, expected a number${next === void 0 ? "" : `, \`${next}${kept.mark}\``}` : `Unexpected \`${written}\`, expected \`${number}${kept.mark}\``,
			at: entry.marker,
			form: "number",
			severity: "warning",
			evidence: `${kept.count} of ${kept.total} entries of the section have a number and \`${kept.mark}\``,
			...next === void 0 || next.length > 9 ? {} : { fix: [{
				...entry.marker,
				text: next + kept.mark
			}] }
		};
	}
}
/** What sections of numbered entries have after their numbers, and whether they count. */
const knownIn$1 = perDocument((list) => {
	const sections = Map.groupBy(list.entries.filter(({ container, depth }) => container === "list" && depth === 0), ({ section }) => section);
	return new Map([...sections].map(([section, entries]) => {
		const marks = entries.map((entry) => markOf(list, entry));
		const ends = [".", ")"].map((mark) => ({
			mark,
			count: marks.filter((written) => /^\d/.test(written) && written.endsWith(mark)).length
		}));
		const { mark, count } = ends[0].count >= ends[1].count ? ends[0] : ends[1];
		return [section, {
			total: entries.length,
			count,
			mark,
			isCounted: new Set(marks).size > entries.length / 2
		}];
	}));
});
function markOf({ text }, { marker }) {
	return text.slice(marker.start, marker.end);
}
// lint-rules/entry-spacing/odd-indentation.ts
/** A list shows how it indents its entries from this many on. */
const fewest$1 = 20;
/** A deeper entry below one that is new as well is meant to be there; so it may be below an old one, which is why that is only noted. */
function* oddIndentation(list, baseList) {
	const { leads, total, top, lines } = knownIn(baseList);
	if (baseList === list || total < fewest$1) return;
	const entries = list.entries.filter(({ container }) => container === "list");
	for (const [index, entry] of entries.entries()) {
		const lead = leadOf(list, entry);
		if (leads.has(lead) || /[^ \t]/.test(lead) || entry.depth === 0 && top >= fewest$1) continue;
		const before = entries[index - 1];
		if (before?.section === entry.section && lineAt(list.lines, before.place.end - 1) + 1 < lineAt(list.lines, entry.marker.start)) continue;
		const near = [before, entries[index + 1]].filter((other) => other?.section === entry.section);
		const [first] = near;
		if (!first || near.some((other) => !lines.has(lineOf(list, other)) || leadOf(list, other) !== leadOf(list, first))) continue;
		const expected = leadOf(list, first);
		const start = entry.marker.start - lead.length;
		const isAlone = !list.text.slice(entry.place.start, entry.place.end).trimEnd().includes("\n");
		yield {
			message: `Unexpected indentation, ${widthOf(lead)}, expected ${widthOf(expected)}`,
			at: {
				start,
				end: entry.marker.end
			},
			form: "odd indentation",
			severity: entry.depth > first.depth ? "info" : "warning",
			evidence: `No other of ${total} entries is indented by ${widthOf(lead)}`,
			...isAlone ? { fix: [{
				start,
				end: entry.marker.start,
				text: expected
			}] } : {}
		};
	}
}
function widthOf(lead) {
	if (lead === "") return "none";
	if (lead.includes("	")) return `${lead.length} ${lead.length === 1 ? "tab" : "tabs or spaces"}`;
	return `${lead.length} ${lead.length === 1 ? "space" : "spaces"}`;
}
function lineStart(list, entry) {
	return list.lines[lineAt(list.lines, entry.marker.start)];
}
function leadOf(list, entry) {
	return list.text.slice(lineStart(list, entry), entry.marker.start);
}
function lineOf(list, entry) {
	const start = lineStart(list, entry);
	const end = list.text.indexOf("\n", start);
	return list.text.slice(start, end < 0 ? void 0 : end).trim();
}
const knownIn = perDocument((list) => {
	const entries = list.entries.filter(({ container }) => container === "list");
	return {
		leads: new Set(entries.map((entry) => leadOf(list, entry))),
		lines: new Set(entries.map((entry) => lineOf(list, entry))),
		total: entries.length,
		top: entries.filter(({ depth }) => depth === 0).length
	};
});
// lint-rules/entry-spacing/index.ts
const options = noOptions;
/** Warn where the spaces of an entry differ from what Markdown or the list needs. */
const entrySpacing = listRule("entry-spacing", options, check);
function* check(list, _options, context) {
	const { baseList = list } = context;
	yield* lostBullets(list);
	yield* lostLines(list, context);
	yield* doubledBullets(list, context);
	yield* lostHeadings(list);
	yield* indentation(list, baseList);
	yield* oddIndentation(list, baseList);
	yield* gluedItems(list, context);
	yield* numbers(list, context);
	const habits = habitsOf(baseList);
	for (const entry of list.entries) {
		if (entry.container === "table") continue;
		yield* marker(list, entry, habits);
		yield* inside(list, entry, habits);
		yield* trailing(list, entry, habits);
	}
}
const deepest = 4;
/** Fewer lines than this that double their spaces or end in one are slips, no habit. */
const fewest = 3;
/** More lines than this, in a tenth of a list, are a script's or a typist's habit in all of its sections. */
const fewestOfList = 20;
const habitsOf = perDocument(learn);
function learn(baseList) {
	const bullets = baseList.entries.filter((entry) => entry.container === "list" && !isOrdered(baseList, entry));
	const lines = baseList.entries.filter((entry) => entry.container !== "table");
	const trailing = lines.filter((entry) => spacesAtEnd(lastLine(baseList, entry)) !== "").length;
	return {
		bullets: Array.from({ length: deepest }, (_, depth) => prevailing(bullets.filter((entry) => entry.depth === depth).map((entry) => mark(baseList, entry)))),
		gap: prevailing(bullets.map(gapOf)),
		isTrailing: trailing >= fewest && trailing > .1 * lines.length,
		doubled: doublingSections(baseList, lines)
	};
}
function doublingSections(baseList, lines) {
	const counts = /* @__PURE__ */ new Map();
	for (const entry of lines) {
		const count = counts.get(entry.section) ?? {
			doubled: 0,
			total: 0
		};
		counts.set(entry.section, {
			doubled: count.doubled + (doubles(baseList, entry).length > 0 ? 1 : 0),
			total: count.total + 1
		});
	}
	const all = [...counts.values()].reduce((sum, { doubled }) => sum + doubled, 0);
	const isOfList = all > fewestOfList && all >= .1 * lines.length;
	return new Set([...counts].filter(([, { doubled, total }]) => isOfList || doubled >= fewest && doubled >= .3 * total).map(([section]) => baseList.sections[section].title));
}
function isOrdered(list, entry) {
	return /\d/.test(mark(list, entry));
}
function mark(list, entry) {
	return list.text.slice(entry.marker.start, entry.marker.end);
}
function gapOf(entry) {
	return entry.content.start - entry.marker.end;
}
function* marker(list, entry, { bullets, gap }) {
	if (entry.container !== "list" || isOrdered(list, entry)) return;
	const norm = bullets[Math.min(entry.depth, 3)];
	const own = mark(list, entry);
	if (norm && own !== norm.form && /^[-*+]$/.test(own)) yield {
		message: `Unexpected bullet \`${own}\`, expected \`${norm.form}\``,
		at: entry.marker,
		form: `bullet ${norm.form}`,
		evidence: evidence(norm, `the bullet \`${norm.form}\``),
		fix: [{
			...entry.marker,
			text: norm.form
		}]
	};
	const width = gapOf(entry);
	if (gap && width !== gap.form && width > 1 && gap.form === 1 && !list.text.slice(entry.marker.end, entry.content.start).includes("\n") && !hasContinuation(list, entry)) yield {
		message: `Unexpected ${width} spaces after the bullet, expected one`,
		at: {
			start: entry.marker.start,
			end: entry.content.start
		},
		form: "blanks behind bullet",
		evidence: evidence(gap, "one space after the bullet"),
		fix: [{
			start: entry.marker.end,
			end: entry.content.start,
			text: " "
		}]
	};
}
/** Lines below would lose their indentation if the bullet's gap changed. */
function hasContinuation(list, entry) {
	const block = itemAt(list, entry.place.start);
	return block !== void 0 && list.text.slice(block.start, block.end).includes("\n");
}
function evidence(norm, what) {
	return `${norm.count} of ${norm.total} entries have ${what}`;
}
/** Runs of spaces between two words, outside links, code and tags; two spaces between sentences are a typist's habit. */
function doubles(list, entry) {
	const found = [];
	if (!list.text.slice(entry.content.start, entry.content.end).includes("  ")) return found;
	for (const match of words(list, entry).matchAll(/(?<=[^\s|])( {2,})(?=[^\s|\\])(?![,;](?:\s|$))/g)) {
		const start = entry.content.start + match.index;
		const end = start + match[0].length;
		if (/[.!?]/.test(list.text[start - 1]) && /\p{Lu}/u.test(list.text[end])) continue;
		found.push({
			start,
			end,
			text: " "
		});
	}
	return found;
}
/** An entry's text, as long as it is, with code, tags and the targets of links covered: spaces there are not changed. */
function words({ text, links }, { content }) {
	let shown = "";
	let at = content.start;
	for (const link of linksIn(links, content)) {
		if (link.kind !== "inline" || link.text.end + 2 < at) continue;
		shown += text.slice(at, link.text.end + 2) + covered.repeat(Math.max(0, link.end - link.text.end - 3));
		at = Math.max(link.text.end + 2, link.end - 1);
	}
	return (shown + text.slice(at, content.end)).replace(/`[^`]+`|<[^<>]*>/g, (literal) => covered.repeat(literal.length));
}
const covered = "\0";
/** All but the first of some spaces, so that a mark can be written before them. */
function surplusOf(text, edit) {
	return edit.text === " " && text[edit.start] === " " ? {
		start: edit.start + 1,
		end: edit.end,
		text: ""
	} : edit;
}
function* inside(list, entry, { doubled }) {
	const { text } = list;
	const glued = entry.links.flatMap((link) => gluedAfter(text, link, entry) ?? []);
	yield* glued;
	const reported = coverOf(glued.map(({ at }) => at));
	for (const edit of doubled.has(list.sections[entry.section].title) ? [] : doubles(list, entry)) if (!reported.overlaps(edit)) yield {
		message: `Unexpected ${edit.end - edit.start} spaces, expected one`,
		at: edit,
		form: "doubled blanks",
		fix: [surplusOf(text, edit)]
	};
	const raw = text.slice(entry.content.start, entry.content.end);
	for (const match of / [,;.]/.test(raw) ? words(list, entry).matchAll(/(?<=[\p{L}\p{N}\])]) +(?=[,;](?:\s|$)|\.\s*$)/gu) : []) {
		const start = entry.content.start + match.index;
		if (/@[\w-]{1,39}$/.test(text.slice(Math.max(0, start - 40), start))) continue;
		yield {
			message: `Unexpected space before \`${text[start + match[0].length]}\`, expected none`,
			at: {
				start,
				end: start + match[0].length + 1
			},
			form: "blank before punctuation",
			fix: [{
				start,
				end: start + match[0].length,
				text: ""
			}]
		};
	}
	for (const match of words(list, entry).matchAll(doubledWord)) {
		const start = entry.content.start + match.index + match[1].length;
		const end = entry.content.start + match.index + match[0].length;
		yield {
			message: `Unexpected second \`${match[1]}\`, expected one`,
			at: {
				start: entry.content.start + match.index,
				end
			},
			form: "doubled word",
			severity: "warning",
			fix: [{
				start,
				end,
				text: ""
			}]
		};
	}
	for (const link of entry.links) {
		if (link.kind !== "inline" || link.image) continue;
		const words = text.slice(link.text.start, link.text.end);
		if (words.trim() === words) continue;
		const edges = [/^[ \t]+(?=\S)/.exec(words), /(?<=\S)[ \t]+$/.exec(words)].filter((edge) => edge !== null);
		if (edges.length === 0 || words.includes("![")) continue;
		const fix = edges.map((edge) => ({
			start: link.text.start + edge.index,
			end: link.text.start + edge.index + edge[0].length,
			text: ""
		}));
		yield {
			message: `Unexpected space at the edge of the link text \`${words}\`, expected \`${words.trim()}\``,
			at: {
				start: link.start,
				end: link.end
			},
			form: "padded link text",
			fix
		};
	}
}
/** Small words that no sentence has twice in a row. */
const doubledWord = /(?<![\p{L}\p{N}'’-])(the|a|an|of|for|to|and|with|from|by|or|your|its|these|into|der|die|und|mit|für|el|los|las|para|con|les|des|pour|avec) \1(?![\p{L}\p{N}'’-])/gu;
/** A dash or colon right after a link that lacks a space on one side; `:smile:` is an emoji. */
function gluedAfter(text, link, entry) {
	if (link.kind !== "inline") return void 0;
	const glued = /^(?: *([-–—])(?=\p{L})|([-–—]) +(?=\S)|(:)(?=\p{L})(?![\w+-]+:))/u.exec(text.slice(link.end, entry.place.end));
	if (!glued || glued[0] === "-") return void 0;
	const at = {
		start: link.end,
		end: link.end + glued[0].length
	};
	const correct = glued[3] ? ": " : ` ${glued[1] ?? glued[2]} `;
	return {
		message: `Unexpected \`${glued[0]}\` glued to the words around it, expected \`${correct}\``,
		at,
		form: "missing blank",
		fix: [{
			...at,
			text: correct
		}]
	};
}
function lastLine(list, entry) {
	const line = lineAt(list.lines, Math.max(entry.place.start, entry.place.end - 1));
	return withoutEnd(list.text.slice(list.lines[line], list.lines[line + 1] ?? list.text.length), /[\r\n]/);
}
/** What is at the end of a line after its last word: a space, three or more, or some with a tab among them; else nothing. */
function spacesAtEnd(line) {
	if (!line.endsWith(" ") && !line.endsWith("	")) return "";
	const words = withoutEnd(line, /[ \t]/);
	const spaces = line.slice(words.length);
	return /\S$/.test(words.slice(-1)) && (spaces.length !== 2 || spaces.includes("	")) ? spaces : "";
}
/** Spaces at the end of an entry's lines; exactly two are a hard break and stay. */
function* trailing(list, entry, { isTrailing }) {
	if (isTrailing) return;
	const first = lineAt(list.lines, entry.place.start);
	const last = lineAt(list.lines, Math.max(entry.place.start, entry.place.end - 1));
	for (let line = first; line <= last; line++) {
		const start = list.lines[line];
		const raw = withoutEnd(list.text.slice(start, list.lines[line + 1] ?? list.text.length), /[\r\n]/);
		const spaces = spacesAtEnd(raw);
		if (spaces === "" || line < last && spaces.length >= 2 && !spaces.includes("	")) continue;
		const at = {
			start: start + raw.length - spaces.length,
			end: start + raw.length
		};
		yield {
			message: `Unexpected trailing ${spaces.length === 1 ? "space" : "spaces"}, expected none`,
			at,
			form: "trailing blanks",
			severity: "info",
			fix: [{
				...at,
				text: ""
			}]
		};
	}
}
export { options as n, entrySpacing as t };

import { C as hiddenSeverity, G as leavesOf, H as perDocument, Q as labelOf, Z as isLabel, _t as firstAt, dt as withoutEnd, f as _4, ft as leafTags, g as _9, gt as coverOf, ht as readTags, mt as normalizeLabel, pt as linksIn, t as lazily, v as listRule } from "./library-options.js";
import { t as repairScheme } from "./library-scheme.js";
import { t as require_fastest_levenshtein } from "./library-fastest-levenshtein.js";
// lint-rules/link-syntax/destination.ts
/** No label and no target is longer than this; a limit, because a hostile line must not take a minute. */
const longest = 2e3;
/** A link that is read, but whose target is empty, padded or no address. */
function* destination(list, link) {
	const { text } = list;
	const { start, end } = link.target;
	const at = {
		start: link.start,
		end: link.end
	};
	const label = text.slice(link.start, link.text.end + 1);
	if (link.url === "") {
		yield {
			message: `Unexpected empty target of \`${label}\`, expected an address or no link`,
			at,
			form: "empty",
			severity: link.image ? "info" : "warning"
		};
		return;
	}
	if (/^https?:\/\//i.test(link.url) && !/[\s[\]()]/.test(link.url.replace(/^https?:\/\/\[/i, "")) && !URL.canParse(link.url)) {
		yield {
			message: `Unexpected target \`${link.url}\`, which is not a valid address, expected one with a host`,
			at,
			form: "no address",
			severity: link.image ? "info" : "error"
		};
		return;
	}
	const words = text.slice(link.text.start, link.text.end).trim();
	if (/^https?:\/\/[^\s[\]()]+$/i.test(words) && /^[\p{L}\p{N}][\p{L}\p{N}_-]*$/u.test(link.url) && !link.image) {
		const correct = `[${link.url}](${words})`;
		yield {
			message: `Unexpected address as the text of a link and its name as the target, expected \`${correct}\``,
			at,
			form: "swapped",
			severity: "error",
			fix: [{
				...at,
				text: correct
			}]
		};
		return;
	}
	const written = text.slice(start, end);
	const wrapped = /^\[([^\][]*)\]\((.*)\)$/.exec(written);
	if (wrapped) {
		yield nestedTarget({
			at,
			label,
			text: wrapped[1],
			url: wrapped[2]
		});
		return;
	}
	const double = /^\((.+)\)$/.exec(written);
	if (double && isBalanced(double[1])) {
		yield {
			message: `Unexpected doubled parentheses around a link's target, expected \`${`${label}(${withScheme(double[1])})`}\``,
			at,
			form: "doubled",
			severity: "error",
			fix: [{
				start,
				end,
				text: withScheme(double[1])
			}]
		};
		return;
	}
	const edits = [];
	const head = text.slice(link.text.end + 2, start);
	if (/^[ \t]+<?$/.test(head)) edits.push({
		start: link.text.end + 2,
		end: start - (head.endsWith("<") ? 1 : 0),
		text: ""
	});
	const tail = text.slice(end, link.end - 1);
	if (/^[ \t]+$/.test(tail)) edits.push({
		start: end,
		end: link.end - 1,
		text: ""
	});
	if (edits.length > 0) yield {
		message: `Unexpected space around the target of \`${label}\`, expected \`(${text.slice(start, end)})\``,
		at,
		form: "padded",
		severity: "warning",
		fix: edits
	};
	const raw = written;
	const address = withoutEnd(raw, /\*/);
	const marks = raw.slice(address.length);
	if (marks !== "" && marks.length <= 3 && /^https?:\/\/./i.test(address) && !address.includes("*") && text.slice(link.start - marks.length, link.start) === marks && !text.startsWith(marks, link.end)) {
		yield {
			message: `Unexpected \`${marks}\` inside the target of \`${label}\`, expected it after the link`,
			at: {
				start: link.start - marks.length,
				end: link.end
			},
			form: "emphasis in target",
			severity: "error",
			fix: [{
				start: end - marks.length,
				end,
				text: ""
			}, {
				start: link.end,
				end: link.end,
				text: marks
			}]
		};
		return;
	}
	const scheme = repairScheme(raw);
	if (scheme) {
		const fix = scheme.certain ? { fix: [{
			start,
			end,
			text: scheme.url
		}] } : {};
		yield {
			message: `Unexpected ${scheme.fault} in \`${raw}\`, expected \`${scheme.url}\``,
			at,
			form: scheme.fault,
			severity: "error",
			...fix
		};
		return;
	}
	if (text[link.end] === ")" && !link.nested) {
		const line = text.slice(Math.max(0, link.start - longest), link.start).replace(/^[\s\S]*\n/, "");
		const rest = text.slice(link.end, link.end + longest).replace(/\n[\s\S]*$/, "");
		const opened = line.split("(").length - line.split(")").length;
		const closed = rest.split(")").length - rest.split("(").length;
		const run = /^\)+/.exec(rest)[0].slice(0, Math.max(1, closed));
		if (opened < closed && opened <= 0 && !/\d\)|:\)/.test(line)) yield {
			message: `Unexpected \`${run}\` after \`${label}(${raw})\`, expected the link alone`,
			at: {
				start: link.start,
				end: link.end + run.length
			},
			form: "extra parenthesis",
			severity: "warning",
			fix: [{
				start: link.end,
				end: link.end + run.length,
				text: ""
			}]
		};
	}
}
/** The target of a link in HTML, which has no brackets that could go wrong: it is empty, or no address. */
function* htmlDestination({ text }, link) {
	const at = {
		start: link.start,
		end: link.end
	};
	const raw = text.slice(link.target.start, link.target.end);
	const label = text.slice(link.text.start, link.text.end).trim().slice(0, longestLabel);
	if (raw.trim() === "") {
		if (label !== "") yield {
			message: `Unexpected empty target of \`${label}\`, expected an address or no link`,
			at,
			form: "empty",
			severity: "warning"
		};
		return;
	}
	const scheme = repairScheme(raw.trim());
	if (!scheme) return;
	yield {
		message: `Unexpected ${scheme.fault} in \`${raw}\`, expected \`${scheme.url}\``,
		at,
		form: scheme.fault,
		severity: "error",
		...scheme.certain ? { fix: [{
			start: link.target.start,
			end: link.target.end,
			text: scheme.url
		}] } : {}
	};
}
const longestLabel = 80;
/** `[x]([y](u))`: one target where the inner text is no other address, else both are shown and none is chosen. */
function nestedTarget({ at, label, text, url }) {
	const isOne = label !== "" && url !== "" && (!/^(?:https?:\/\/|www\.)/i.test(text.trim()) || sameTarget(text.trim(), url));
	const correct = `${label}(${withScheme(url)})`;
	return {
		message: `Unexpected link inside the target of another link, ${isOne ? `expected \`${correct}\`` : `expected one target: \`${text.trim()}\` or \`${url}\``}`,
		at,
		form: "nested",
		severity: "error",
		...isOne ? { fix: [{
			...at,
			text: correct
		}] } : {}
	};
}
function sameTarget(a, b) {
	const bare = (url) => url.trim().replace(/^https?:\/\//i, "").replace(/\/$/, "");
	return bare(a) === bare(b);
}
/** A target that is only now read as one, with the scheme it lacks. */
function withScheme(url) {
	const repaired = repairScheme(url);
	return repaired?.certain ? repaired.url : url;
}
function isBalanced(url) {
	let depth = 0;
	for (const mark of url) if (mark === "(" && ++depth > 32 || mark === ")" && --depth < 0) return false;
	return depth === 0;
}
// lint-rules/link-syntax/gaps.ts
/** `[x] (u)`, an entry that begins with `[x] - (u)`, and `(x)[u]`. */
function* gaps({ list, leaf, raw, links, openingOf }) {
	let ends;
	let written;
	for (const match of raw.matchAll(/\]([ \t]+(?:[-–—:][ \t]+)?)\(\s*((?:https?:\/\/|www\.)[^\s()]+(?:\([^\s()]*\)[^\s()]*)*)\s*\)/gi)) {
		const open = openingOf(match.index);
		const before = leaf.start + match.index + 1;
		ends ??= new Set(links.map(({ end }) => end));
		written ??= coverOf(links.filter(({ kind }) => kind !== "bare"));
		if (open < 0 || ends.has(before) || written.holds({
			start: leaf.start + open,
			end: before
		})) continue;
		const label = list.text.slice(leaf.start + open, before);
		if (label === "[]" || open === 0 && /^\[[ xX]\]$/.test(label)) continue;
		const isParted = match[1].trim() !== "";
		if (isParted && (open > 0 || !/\p{L}{2}/u.test(label))) continue;
		const target = `(${withScheme(match[2])})`;
		const at = {
			start: leaf.start + open,
			end: leaf.start + match.index + match[0].length
		};
		yield {
			message: `Unexpected ${isParted ? `\`${match[1].trim()}\`` : "space"} between a link's text and its target, expected \`${label}${target}\``,
			at,
			form: "gap",
			severity: "error",
			fix: [{
				start: before,
				end: leaf.start + match.index + match[0].length,
				text: target
			}]
		};
	}
	for (const match of raw.matchAll(/\(([^()[\]\n]+)\)\[(https?:\/\/[^\s[\]]+)\]/gi)) {
		const start = leaf.start + match.index;
		const at = {
			start,
			end: start + match[0].length
		};
		const correct = `[${list.text.slice(start + 1, start + 1 + match[1].length)}](${match[2]})`;
		yield {
			message: `Unexpected parentheses and brackets of a link in reverse, expected \`${correct}\``,
			at,
			form: "reversed",
			severity: "error",
			fix: [{
				...at,
				text: correct
			}]
		};
	}
}
/** `[text][label` at the end of a line, where the label is one of the document's. */
function* openReferences({ list, leaf, raw, openingOf }) {
	for (const match of raw.matchAll(/\]\[([^[\]\n]{1,80})$/gm)) {
		const open = openingOf(match.index);
		if (open < 0 || !labelsOf(list).has(normalizeLabel(match[1]))) continue;
		const end = leaf.start + match.index + match[0].trimEnd().length;
		yield {
			message: `Unexpected end of \`[${match[1].trim()}\`, expected a closing bracket`,
			at: {
				start: leaf.start + open,
				end
			},
			form: "unclosed reference",
			severity: "error",
			fix: [{
				start: end,
				end,
				text: "]"
			}]
		};
	}
}
/** The labels that the document defines. */
const labelsOf = perDocument(({ text, blocks }) => new Set(blocks.flatMap((block) => block.kind === "definition" ? [normalizeLabel(text.slice(block.label.start, block.label.end))] : [])));
// lint-rules/link-syntax/half-links.ts
const withoutSquare = /\[([^\][()\n]{1,200})\((https?:\/\/[^\s()<>[\]"']{1,2000})\)/gi;
const withoutRound = /\[([^\][()\n]{1,200})\] ?(https?:\/\/[^\s()<>[\]"']{1,2000})\)/gi;
function* halfLinks({ leaf, raw, openingOf }) {
	for (const [pattern, lost] of [[withoutSquare, "]"], [withoutRound, "("]]) for (const found of raw.matchAll(pattern)) {
		const [whole, label, url] = found;
		const end = found.index + whole.length;
		const next = raw.slice(found.index + 1).search(/[\]\n]/);
		const close = found.index + 1 + next;
		const isCrossed = lost === "]" && raw[end] === "]" && !label.endsWith(" ") && !/[([]/.test(raw[end + 1] ?? "");
		if (lost === "]" && !isCrossed && next >= 0 && raw[close] === "]" && openingOf(close) <= found.index) continue;
		if (lost === "(" && opensBefore(raw, found.index)) continue;
		const correct = `[${label.trim()}](${url})`;
		const at = {
			start: leaf.start + found.index,
			end: leaf.start + (isCrossed ? end + 1 : end)
		};
		yield {
			message: `Unexpected link without its \`${lost}\`, expected \`${correct}\``,
			at,
			form: `half link ${lost}`,
			severity: "error",
			fix: [{
				...at,
				text: correct
			}]
		};
	}
}
/** Whether a parenthesis is open before a place on its line. */
function opensBefore(raw, at) {
	const line = raw.slice(Math.max(raw.lastIndexOf("\n", at) + 1, at - 500), at);
	return line.split("(").length > line.split(")").length;
}
// lint-rules/link-syntax/hidden.ts
const nested = /^\]\([ \t]*\[([^\][]*)\]\([ \t]*(?:((?:[^\s()]|\([^\s()]*\))+)[ \t]*)?\)(?:[ \t]*\))?/;
const spaceInside = /^\]\(\s*(https?:\/\/[^\s()<>]+[ \t][^()<>\n]*)\)/i;
const unclosed$1 = /^\]\(\s*((?:https?:\/\/|www\.)[^\s()<>[\]]+(?:\([^\s()]*\)[^\s()<>[\]]*)*)(?=\s|$)/i;
const looksLikeTarget = /^\]\(\s*<?(?:https?:|www\.|#|\.{0,2}\/|[\w-]+\.[a-z]{2,}\/)/i;
/** The target of an image that runs on into the target of the link around it. */
const openImage = /^\]\((https?:\/\/[^\s()<>[\]]+)\]\(https?:/i;
/** Whether a text closes a parenthesis that it does not open. */
function closesMore(text) {
	let open = 0;
	for (const mark of text) if (mark === "(") open++;
	else if (mark === ")" && --open < 0) return true;
	return false;
}
/** `](` that ends no link although a target follows. */
function* hiddenLinks({ list, leaf, raw, links, openingOf }) {
	const inline = links.filter((link) => link.kind === "inline");
	const ends = new Set(inline.map((link) => link.text.end - leaf.start));
	let targets;
	let shown;
	for (let at = raw.indexOf("]("); at >= 0; at = raw.indexOf("](", at + 1)) {
		if (ends.has(at)) continue;
		targets ??= coverOf(links.map(({ target }) => target));
		if (targets.holds({
			start: leaf.start + at,
			end: leaf.start + at + 1
		})) continue;
		shown ??= inline.filter(({ image }) => !image);
		const rest = raw.slice(at, at + longest);
		const open = openingOf(at);
		const start = leaf.start + (open < 0 ? at : open);
		const label = open < 0 ? "" : list.text.slice(start, leaf.start + at + 1);
		const make = (length, message, form, correct) => {
			const at_ = {
				start,
				end: leaf.start + at + length
			};
			return {
				message,
				at: at_,
				form,
				severity: "error",
				...correct === void 0 ? {} : { fix: [{
					...at_,
					text: correct
				}] }
			};
		};
		const inner = nested.exec(rest);
		if (inner) {
			const [whole, text, url] = inner;
			yield nestedTarget({
				at: {
					start,
					end: leaf.start + at + whole.length
				},
				label,
				text,
				url
			});
			at += whole.length - 1;
			continue;
		}
		const outer = open < 0 ? void 0 : outerOf(shown, leaf.start + open, leaf.start + at);
		if (outer && looksLikeTarget.test(rest)) {
			yield* hiddenByInner({
				list,
				rest,
				start,
				at: leaf.start + at,
				outer
			});
			continue;
		}
		const space = spaceInside.exec(rest);
		if (space && !/\s["'(]/.test(space[1])) {
			yield make(space[0].length, "Unexpected space inside a link's target, expected none: Markdown shows the brackets instead of a link", "blank in target");
			continue;
		}
		const open_ = unclosed$1.exec(rest);
		const image = label.startsWith("![") ? openImage.exec(rest)?.[1] : void 0;
		if (image !== void 0) {
			const correct = `${label}(${image})`;
			yield make(2 + image.length, `Unexpected image without its closing parenthesis, expected \`${correct}\``, "unclosed", correct);
			continue;
		}
		if (open_ && label && !closesMore(rest.slice(open_[0].length).split("\n")[0])) {
			const written = withoutEnd(open_[1], /[.,;]/);
			const correct = `${label}(${withScheme(written)})`;
			yield make(rest.indexOf(written) + written.length, `Unexpected link without its closing parenthesis, expected \`${correct}\``, "unclosed", correct);
		} else if (looksLikeTarget.test(rest)) {
			const end = /^\]\([^\s)]*\)?/.exec(rest)[0].length;
			yield make(end, open < 0 ? "Unexpected `](` without its opening bracket, expected `[text](target)`" : "Unexpected link that Markdown does not read, expected `[text](target)`", "unread");
		}
	}
}
/** The link in the text of the hidden one: `[[a](u)](v)`. Links hold no links, so the first of them ends first. */
function outerOf(links, open, close) {
	const first = links[firstAt(links, open + 1)];
	return first && first.end <= close ? first : void 0;
}
/** `start` is where the text of the hidden link opens, `at` where it closes. */
function* hiddenByInner({ list, rest, start, at, outer }) {
	const target = /^\]\(\s*(?:((?:[^\s()]|\([^\s()]*\))+)\s*)?\)/.exec(rest);
	const place = {
		start,
		end: at + (target?.[0].length ?? 2)
	};
	const inner = list.text.slice(outer.start, outer.end);
	const url = target?.[1] ?? "";
	const isOne = sameTarget(url, outer.url);
	if (url && !isOne && isPicture(outer.url)) {
		yield {
			message: `Unexpected picture without its \`!\`, expected \`${`[!${inner}](${url})`}\``,
			at: place,
			form: "nested picture",
			severity: "error",
			fix: [{
				start: outer.start,
				end: outer.start,
				text: "!"
			}]
		};
		return;
	}
	yield {
		message: `Unexpected link inside the text of another link, ${isOne ? `expected \`${inner}\`` : url ? `expected one target: \`${outer.url}\` or \`${url}\`` : "expected one link"}`,
		at: place,
		form: "nested",
		severity: "error",
		...isOne ? { fix: [{
			...place,
			text: inner
		}] } : {}
	};
}
/** Whether an address is that of a badge or picture. */
function isPicture(url) {
	return /^https?:\/\/(?:img\.shields\.io|badgen\.net|badge\.fury\.io)\//i.test(url) || /\.(?:svg|png|gif|jpe?g|webp)$/i.test(url.split(/[?#]/)[0]);
}
// lint-rules/link-syntax/html.ts
var import_fastest_levenshtein = require_fastest_levenshtein();
function* html(list, severity) {
	if (!/<(?:a|details|summary|table)[\s>]/i.test(list.text)) return;
	let isGarbled = false;
	for (const { block, tags } of tagsIn(list)) {
		for (const problem of openQuotes(list, block, severity)) {
			isGarbled = true;
			yield problem;
		}
		if (block.kind === "html") yield* unread(list, block, severity);
		for (const [index, tag] of tags.entries()) yield* anchor(list, tag, {
			next: tags[index + 1],
			block,
			severity
		});
	}
	if (!isGarbled) yield* unclosed(list, severity);
}
/** Targets in HTML whose quotation mark is not closed before the tag is. A tag of them takes in what follows, so that no others are judged. */
function* openQuotes(list, block, severity) {
	for (const { start, end } of block.kind === "html" ? [block] : leavesOf(block)) for (const found of list.text.slice(start, end).matchAll(openQuote)) {
		const last = start + found.index + found[0].length;
		yield {
			message: `Unexpected target without its last quotation mark, expected \`${found[1]}\` behind it: readers do not see what follows`,
			at: {
				start: start + found.index,
				end: last
			},
			form: "open quotation mark",
			severity,
			fix: [{
				start: last,
				end: last,
				text: found[1]
			}]
		};
	}
}
const openQuote = /<a [^<>"'`]{0,200}href=(["'])https?:[^"'<>\s`]{1,2000}(?=>)/gi;
const tagsIn = perDocument((list) => list.blocks.map((block) => ({
	block,
	tags: block.kind === "html" ? readTags(list.text, block) : leavesOf(block).flatMap((leaf) => leaf.holes.length > 0 ? leafTags(list.text, leaf) : [])
})));
/** An item of Markdown right below a line of HTML: until an empty line, nothing is read as Markdown. */
function* unread(list, block, severity) {
	const raw = list.text.slice(block.start, block.end);
	if (/<(?:pre|script|style|textarea|!--)/i.test(raw)) return;
	const found = markdownLine.exec(raw);
	if (!found) {
		yield* unreadLink(block, raw, severity);
		return;
	}
	const start = block.start + found.index + 1;
	yield {
		message: "Unexpected Markdown right below HTML, expected an empty line between them: readers see it as it is written",
		at: {
			start,
			end: start + found[0].length - 1
		},
		form: "unread markdown",
		severity,
		fix: [{
			start,
			end: start,
			text: list.text[start - 2] === "\r" ? "\r\n" : "\n"
		}]
	};
}
const markdownLine = /\n[ \t]{0,3}(?:[-*+]|\d{1,3}[.)])[ \t]+(?:\*\*)?\[[^\][\n]{1,300}\]\([^()\s]{1,2000}\)[^\n]*/;
/** A link of Markdown between tags. */
function* unreadLink(block, raw, severity) {
	const found = markdownLink.exec(raw);
	if (!found || /<code/i.test(raw)) return;
	const at = {
		start: block.start + found.index,
		end: block.start + found.index + found[0].length
	};
	const correct = `<a href="${found[2]}">${found[1]}</a>`;
	yield {
		message: `Unexpected Markdown between tags of HTML, expected \`${correct}\`: readers see it as it is written`,
		at,
		form: "unread link",
		severity,
		.../[*_`"]/.test(found[0]) ? {} : { fix: [{
			...at,
			text: correct
		}] }
	};
}
const markdownLink = /(?<![!\]"'=])\[([^\][\n<>]{1,300})\]\((https?:\/\/[^()\s<>]{1,2000})\)/;
/** What a link in HTML lacks: its end, or the word `href`. */
function* anchor(list, tag, { next, block, severity }) {
	if (tag.kind !== "open" || tag.name !== "a") return;
	const { href, id, name } = tag.attributes;
	const at = {
		start: tag.start,
		end: tag.end
	};
	if (!href && !id && !name) {
		const [meant] = Object.entries(tag.attributes).filter(([word, { value }]) => /^https?:\/\//i.test(value) && (0, import_fastest_levenshtein.distance)(word, "href") <= 2);
		if (!meant) return;
		yield {
			message: `Unexpected \`${meant[0]}\`, expected \`href\`: nobody can follow the link`,
			at,
			form: "no href",
			severity
		};
		return;
	}
	if (!href || list.text[tag.end - 2] === "/") return;
	const ends = next?.kind === "close" && cellEnds.has(next.name);
	const opens = next?.kind === "open" && (next.name === "a" || cellEnds.has(next.name));
	if (next && !ends && !opens) return;
	const words = list.text.slice(tag.end, next?.start ?? block.end);
	const last = ends ? tag.end + words.trimEnd().length : void 0;
	const fix = last === void 0 || words.trim() === "" || words.includes("\n") ? [] : [{
		start: last,
		end: last,
		text: "</a>"
	}];
	yield {
		message: "Unexpected link in HTML that does not end, expected `</a>` behind its words: all that follows becomes part of it",
		at,
		form: "open link",
		severity,
		...fix.length > 0 ? { fix } : {}
	};
}
/** Where a cell, row or item ends or begins, no link is open. */
const cellEnds = /* @__PURE__ */ new Set([
	"td",
	"th",
	"tr",
	"li",
	"table",
	"ul"
]);
/** Folded parts, their titles and tables without an end, or with one too many. */
function* unclosed(list, severity) {
	for (const name of [
		"details",
		"summary",
		"table"
	]) {
		const open = [];
		const extra = [];
		for (const { tags } of tagsIn(list)) for (const tag of tags) {
			if (tag.name !== name) continue;
			if (tag.kind === "open") open.push(tag);
			else if (!open.pop()) extra.push(tag);
		}
		for (const { start, end } of open) yield {
			message: `Unexpected \`<${name}>\` without an end, expected \`</${name}>\`: ${swallows[name]}`,
			at: {
				start,
				end
			},
			form: `open ${name}`,
			severity
		};
		for (const { start, end } of extra) yield {
			message: `Unexpected \`</${name}>\` without a beginning, expected \`<${name}>\` before it`,
			at: {
				start,
				end
			},
			form: `extra ${name}`,
			severity
		};
	}
}
const swallows = {
	details: "all that follows is folded away with it",
	summary: "all that follows becomes its title",
	table: "all that follows may become part of it"
};
// lint-rules/link-syntax/left-over.ts
/** A label such as `[paper]` or `[[code]]` whose link was never filled in. */
function* leftOver({ leaf, raw, links }) {
	let linked;
	for (const match of raw.matchAll(/(?<![\]\w!])(\[{1,2})([A-Za-z][A-Za-z ]{1,20})(\]{1,2})(?![\]([:])/g)) {
		const [whole, open, label, close] = match;
		const start = leaf.start + match.index;
		if (open.length !== close.length || !isLabel(label)) continue;
		if (opensDescription(raw, match.index, match.index + whole.length)) continue;
		linked ??= coverOf(links);
		if (linked.overlaps({
			start,
			end: start + whole.length
		})) continue;
		if (links.length === 0 || /^(?:pdf|video|article|book|website|api|slides|post|blog|talk|tutorial|html|docs?|report|official)$/i.test(label)) continue;
		yield {
			message: `Unexpected label \`${whole}\` without a link, expected \`${whole}(address)\` or nothing`,
			at: {
				start,
				end: start + whole.length
			},
			form: `label ${label.toLowerCase()}`,
			severity: "warning"
		};
	}
}
/** Whether a label is between a separator and words, as the tag of a description is: `[x](u) - [PyTorch] Does it`. */
function opensDescription(raw, start, end) {
	return /(?:[-–—:：|.])[ \t]*$/.test(raw.slice(Math.max(0, start - 8), start)) && /^[ \t]+[\p{L}\p{N}]/u.test(raw.slice(end, end + 8));
}
// lint-rules/link-syntax/other-brackets.ts
const target = "((?:https?[:：][/／]{2}|www\\.)[^\\s()（）[\\]［］{}<>【】]+(?:\\([^\\s()（）]*\\)[^\\s()（）[\\]［］{}<>【】]*)*)";
const square = new RegExp(`([[［【])([^[\\]［］【】\\n]{1,200})([\\]］】])(:?)([(（[［{<【])[ \\t]*${target}[ \\t]*([)）\\]］}>】])`, "giu");
const round = new RegExp(`(?<![\\]\\w])([({])([^(){}（）[\\]\\n]{1,100})([)}])()(\\()${target}(\\))`, "giu");
/** `[x]https://u` and `[x]((u)`. */
const naked = new RegExp(`(\\[)([^[\\]［］【】\\n]{1,200})(\\])()()${target}(?<![.,;:!?])()(?=[.,;:!?]?(?:\\s|$))`, "giu");
const doubled = new RegExp(`(\\[)([^[\\]［］【】\\n]{1,200})(\\])()(\\(\\()${target}(\\))(?!\\))`, "giu");
/** Every such link of a leaf, with the link it was meant to be; `kind` names its brackets. */
function* otherBrackets({ list, leaf, raw, links }) {
	if (!/[［】）（【]|\]:?[[{<]|\]:\(|[)}]\(|\](?:\(\(|https?:)/i.test(raw)) return;
	const read = coverOf(links.filter(({ kind }) => kind === "inline" || kind === "reference"));
	for (const pattern of [
		square,
		round,
		naked,
		doubled
	]) for (const match of raw.matchAll(pattern)) {
		const [whole, open, label, close, colon, before, url, after] = match;
		const kind = `${open}${close}${colon}${before}${after}`;
		const start = leaf.start + match.index;
		const at = {
			start,
			end: start + whole.length
		};
		if (kind === "[]()" || /^\^?\d+$/.test(label) || read.overlaps(at)) continue;
		const correct = `[${list.text.slice(start + 1, start + 1 + label.length).trim()}](${withScheme(url)})`;
		yield {
			kind,
			problem: {
				message: `Unexpected ${kind === "[]" ? "target without parentheses" : `brackets \`${kind}\` around a link's text and target`}, expected \`${correct}\``,
				at,
				form: `brackets ${kind}`,
				fix: [{
					...at,
					text: correct
				}]
			}
		};
	}
}
// lint-rules/link-syntax/place.ts
/** The leaf with spaces for code, comments and escapes, as long as before. */
function withoutHoles(text, leaf) {
	const parts = [];
	let at = leaf.start;
	for (const hole of leaf.holes) {
		if (hole.start < at || hole.kind !== "code" && hole.kind !== "comment" && hole.kind !== "escape") continue;
		parts.push(text.slice(at, hole.start), " ".repeat(hole.end - hole.start));
		at = hole.end;
	}
	return parts.length === 0 ? text.slice(leaf.start, leaf.end) : parts.join("") + text.slice(at, leaf.end);
}
/** Finds for a `]` that has one on its line where its `[` is, or the `!` of an image before it; -1 for others. The text is read when it is first asked. */
function openingsOf(raw) {
	let known;
	return (close) => {
		known ??= readOpenings(raw);
		return known.get(close) ?? -1;
	};
}
function readOpenings(raw) {
	const found = /* @__PURE__ */ new Map();
	let open = [];
	for (const { 0: mark, index } of raw.matchAll(/[[\]\n]/g)) if (mark === "\n") open = [];
	else if (mark === "[") open.push(index);
	else {
		const at = open.pop();
		if (at !== void 0 && index - at < 2e3) found.set(index, raw[at - 1] === "!" ? at - 1 : at);
	}
	return found;
}
// lint-rules/link-syntax/placeholder.ts
/** Hosts of the machine itself (RFC 6761, section 6.3; RFC 1122, section 3.2.1.3; RFC 4291, section 2.5.3). */
const ownHost = /^(?:https?:\/\/)?(?:localhost|127(?:\.\d{1,3}){3}|0\.0\.0\.0|\[::1\])(?=[:/?#]|$)/i;
const ownDisk = /^(?:[a-z]:[\\/]|file:\/)/i;
const toTop = /\b(?:top|back|up|home|contents|toc|index)\b|[↑⬆🔝🔼⏫]|顶|返回|目录|トップ|↩/iu;
/** What is said of a link of an entry whose target is no address of the web, by what it is; undefined for all others. */
function placeholder(list, link) {
	const found = kindOf(list, link);
	if (!found) return void 0;
	return {
		message: `Unexpected ${found.what}, expected an address`,
		at: {
			start: link.start,
			end: link.end
		},
		form: found.form,
		severity: "warning"
	};
}
function kindOf({ text }, link) {
	const { url } = link;
	if (link.image) return void 0;
	if (url === "#") {
		const words = text.slice(link.text.start, link.text.end);
		return words.includes("![") || words.includes("<img") || toTop.test(words) || labelOf(text, link) === "" ? void 0 : {
			what: "target `#`, which is the top of this page",
			form: "target #"
		};
	}
	if (ownHost.test(url)) return {
		what: `target \`${url}\`, which is the reader's own machine`,
		form: "own machine"
	};
	if (ownDisk.test(url)) return {
		what: `target \`${url}\`, which is a file on one machine only`,
		form: "own disk"
	};
}
// lint-rules/link-syntax/index.ts
/** `placeholders`: a label without a link that a list has more often than this is a habit of the list. */
const options = lazily(() => _9({ placeholders: _4().min(0).default(3) }));
/** Warn where a link is written so that readers do not get it. */
const linkSyntax = listRule("link-syntax", options, check);
function* check(list, { placeholders }, context) {
	const severity = hiddenSeverity(list, context);
	const left = /* @__PURE__ */ new Map();
	for (const block of list.blocks) for (const leaf of leavesOf(block)) {
		const raw = withoutHoles(list.text, leaf);
		if (!/[[\](]|https?:/.test(raw)) continue;
		const links = linksIn(list.links, leaf);
		const place = {
			list,
			leaf,
			raw,
			links,
			openingOf: openingsOf(raw)
		};
		const bracketed = [...otherBrackets(place)].flatMap(({ kind, problem }) => (habitsOf(context.baseList ?? list).get(kind) ?? 0) > placeholders ? [] : [{
			...problem,
			severity
		}]);
		const known = coverOf(bracketed.map(({ at }) => at));
		const hidden = [
			...hiddenLinks(place),
			...gaps(place),
			...halfLinks(place),
			...openReferences(place)
		];
		const broken = [...bracketed, ...hidden.filter(({ at }) => !known.overlaps(at))];
		yield* broken;
		const reported = coverOf(broken.map(({ at }) => at));
		for (const link of links) {
			if (link.kind !== "inline" || reported.overlaps(link)) continue;
			yield* destination(list, link);
			if (block.kind === "item" || block.kind === "row") add(left, placeholder(list, link));
		}
		if (block.kind !== "heading") {
			for (const problem of leftOver(place)) if (!reported.overlaps(problem.at)) add(left, problem);
		}
	}
	yield* html(list, severity);
	for (const link of list.links) if (link.kind === "html" && !link.image) yield* htmlDestination(list, link);
	for (const same of left.values()) if (same.length <= placeholders) yield* same;
}
function add(left, problem) {
	if (!problem) return;
	const same = left.get(problem.form);
	if (same) same.push(problem);
	else left.set(problem.form, [problem]);
}
/** How often a list has each kind of brackets around links. Square ones with a full-width target are never meant: the address runs on into the words. */
const habitsOf = perDocument((list) => {
	const counts = /* @__PURE__ */ new Map();
	for (const block of list.blocks) for (const leaf of leavesOf(block)) {
		const raw = withoutHoles(list.text, leaf);
		for (const { kind } of otherBrackets({
			list,
			leaf,
			raw,
			links: linksIn(list.links, leaf)
		})) if (!/^\[\]:?[（(]/.test(kind)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
	}
	return counts;
});
export { options as n, linkSyntax as t };

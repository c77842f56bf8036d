import { C as hiddenSeverity, V as perDocument, W as leavesOf, X as isLabel, Z as labelOf, dt as linksIn, f as _4, ft as normalizeLabel, g as _9, mt as firstAt, pt as coverOf, t as lazily, ut as withoutEnd, v as listRule } from "./library-options.js";
import { t as repairScheme } from "./library-scheme.js";
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
// lint-rules/link-syntax/hidden.ts
const nested = /^\]\([ \t]*\[([^\][]*)\]\([ \t]*(?:((?:[^\s()]|\([^\s()]*\))+)[ \t]*)?\)(?:[ \t]*\))?/;
const spaceInside = /^\]\(\s*(https?:\/\/[^\s()<>]+[ \t][^()<>\n]*)\)/i;
const unclosed = /^\]\(\s*((?:https?:\/\/|www\.)[^\s()<>[\]]+(?:\([^\s()]*\)[^\s()<>[\]]*)*)(?=\s|$)/i;
const looksLikeTarget = /^\]\(\s*<?(?:https?:|www\.|#|\.{0,2}\/|[\w-]+\.[a-z]{2,}\/)/i;
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
		const open_ = unclosed.exec(rest);
		if (open_ && label && !rest.slice(open_[0].length).split("\n")[0].includes(")")) {
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

import { H as perDocument, Q as labelOf, it as isPaper, n as noOptions, rt as identify, v as listRule } from "./library-options.js";
import { a as isShortener, i as isSameOwner, n as hostOf, t as domainOf } from "./library-hosts.js";
// lint-rules/no-deceptive-links/changed.ts
/** With a base: each link whose host is another one under the same words. */
function* swapped(list, { before }) {
	if (!before) return;
	for (const entry of list.entries) {
		const old = before(entry);
		if (!old || old.entry.links.length !== entry.links.length || sameAddresses(old.entry, entry)) continue;
		if (wordsOf(list, entry) !== wordsOf(old.document, old.entry)) continue;
		for (const [index, link] of entry.links.entries()) {
			const was = old.entry.links[index];
			const [host, earlierHost] = [hostOf(link.url), hostOf(was.url)];
			if (!host || !earlierHost || isSameOwner(host, earlierHost) || isSuccessor(was.url, link.url)) continue;
			yield {
				message: `Unexpected host \`${host}\` under unchanged text, expected \`${earlierHost}\` as before`,
				at: {
					start: link.start,
					end: link.end
				},
				form: "changed host",
				severity: isNamed(link.url, [was.url, entry.title]) ? "info" : "warning"
			};
		}
	}
}
/** Whether an address has the name of the old site or of the entry in it, or its own name is in theirs: most projects move that way. */
function isNamed(url, [was, title]) {
	const bare = (text) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
	const siteOf = (address) => {
		const site = bare(domainOf(hostOf(address) ?? "").split(".")[0]);
		return site === "example" ? bare(hostOf(address).split(".")[0]) : site;
	};
	const [own, old, named] = [
		siteOf(url),
		siteOf(was),
		bare(title)
	];
	const isIn = (short, long) => short.length > 2 && long.includes(short);
	return isIn(old, bare(url)) || isIn(named, bare(url)) || isIn(own, bare(was)) || isIn(own, named);
}
function sameAddresses(a, b) {
	return a.links.every(({ url }, index) => url === b.links[index].url);
}
/** What a reader sees of an entry: all but the addresses. */
function wordsOf({ text }, { content, links }) {
	let words = "";
	let at = content.start;
	for (const { kind, text: label, start, end } of links) {
		if (start < at || kind === "bare" || kind === "autolink") continue;
		words += `${text.slice(at, start)}[${text.slice(label.start, label.end)}]`;
		at = end;
	}
	return (words + text.slice(at, content.end)).replace(/\s+/g, " ").trim();
}
/** An archived copy of the same page, or another edition of a paper: where people repair links, they go there. */
function isSuccessor(was, now) {
	if (/^https?:\/\/(?:web\.)?archive\.(?:org|is|ph|today)\//i.test(now)) return true;
	const [old, own] = [identify(was), identify(now)];
	return old !== void 0 && own !== void 0 && isPaper(old) && isPaper(own);
}
// lint-rules/no-deceptive-links/look-alikes.ts
/** Finds hosts that imitate well-known ones with letters of other scripts, digits or pairs of letters that look alike. */
/** Hosts that readers trust at a glance, and that are worth imitating. */
const wellKnown = [
	"github.com",
	"gitlab.com",
	"arxiv.org",
	"google.com",
	"youtube.com",
	"facebook.com",
	"twitter.com",
	"linkedin.com",
	"microsoft.com",
	"apple.com",
	"amazon.com",
	"wikipedia.org",
	"huggingface.co",
	"openai.com",
	"npmjs.com",
	"pypi.org",
	"paypal.com",
	"discord.com",
	"telegram.org",
	"medium.com",
	"reddit.com",
	"stackoverflow.com",
	"openreview.net",
	"doi.org",
	"nature.com"
];
function isWellKnown(host) {
	return wellKnown.includes(domainOf(host));
}
/** Characters of other scripts, digits and pairs that look like Latin letters (a small part of Unicode TR39). */
const alike = Object.fromEntries([
	["a", "аαɑ"],
	["b", "Ьв"],
	["c", "сϲ"],
	["d", "ԁ"],
	["e", "её"],
	["g", "ɡ"],
	["h", "һн"],
	["l", "іı1iӏɩ|"],
	["j", "ј"],
	["k", "кκ"],
	["m", "м"],
	["n", "ո"],
	["o", "о0οσօ"],
	["p", "рρ"],
	["q", "ԛ"],
	["s", "ѕ"],
	["t", "тτ"],
	["u", "υս"],
	["v", "ѵν"],
	["w", "ԝѡ"],
	["x", "хχ"],
	["y", "уүγ"]
].flatMap(([letter, others]) => [...others].map((other) => [other, letter])));
/** What a domain looks like: two domains with one skeleton are hard to tell apart. */
function skeleton(domain) {
	return Array.from(domain, (character) => alike[character] ?? character).join("").replaceAll("rn", "m").replaceAll("vv", "w").replaceAll("cl", "d").normalize("NFD").replace(/\p{M}/gu, "");
}
const skeletons = new Map(wellKnown.map((domain) => [skeleton(domain), domain]));
/** How a host pretends to be another; undefined for honest ones. */
function guiseOf(host) {
	const known = imitated(host);
	return known ? {
		kind: "look-alike",
		known
	} : isMixed(host) ? { kind: "mixed" } : void 0;
}
function imitated(host) {
	const domain = domainOf(readable(host));
	const known = skeletons.get(skeleton(domain));
	return known && known !== domain ? known : void 0;
}
/** Whether a host mixes Latin letters with those of a script that looks like them in one label. */
function isMixed(host) {
	return readable(host).split(".").some((label) => /[a-z]/i.test(label) && /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]/u.test(label));
}
/** A host in letters, where it is written in Punycode. */
function readable(host) {
	return host.includes("xn--") ? decodePunycode(host) : host;
}
function decodePunycode(host) {
	return host.split(".").map((label) => label.startsWith("xn--") ? decodeLabel(label.slice(4)) : label).join(".");
}
/** One label by RFC 3492, section 6.2; as it is where it cannot be decoded. */
function decodeLabel(encoded) {
	const split = encoded.lastIndexOf("-");
	const output = split > 0 ? Array.from(encoded.slice(0, split), (character) => character.codePointAt(0)) : [];
	let [code, index, bias] = [
		128,
		0,
		72
	];
	for (let at = split > 0 ? split + 1 : 0; at < encoded.length;) {
		const old = index;
		for (let weight = 1, k = 36;; k += 36) {
			const digit = "0123456789abcdefghijklmnopqrstuvwxyz".indexOf(encoded[at++] ?? " ");
			if (digit < 0) return encoded;
			const value = digit < 10 ? digit + 26 : digit - 10;
			index += value * weight;
			const threshold = k <= bias ? 1 : k >= bias + 26 ? 26 : k - bias;
			if (value < threshold) break;
			weight *= 36 - threshold;
		}
		bias = adapt(index - old, output.length + 1, old === 0);
		code += Math.floor(index / (output.length + 1));
		index %= output.length + 1;
		if (code > 1114111) return encoded;
		output.splice(index++, 0, code);
	}
	return String.fromCodePoint(...output);
}
function adapt(delta, count, isFirst) {
	let left = isFirst ? Math.floor(delta / 700) : delta >> 1;
	left += Math.floor(left / count);
	let k = 0;
	for (; left > 455; k += 36) left = Math.floor(left / 35);
	return k + Math.floor(36 * left / (left + 38));
}
// lint-rules/no-deceptive-links/index.ts
const options = noOptions;
/** Warn where a link leads elsewhere than it seems to. */
const noDeceptiveLinks = listRule("no-deceptive-links", options, function* (list, _options, context) {
	const { baseList = list } = context;
	const guises = /* @__PURE__ */ new Map();
	for (const link of list.links) {
		if (link.image || link.url.startsWith("#")) continue;
		const problem = judge(list, link, guises);
		if (problem?.form === "shortener" && shortLinks(baseList).length > fewestByHabit) continue;
		if (problem) yield {
			at: {
				start: link.start,
				end: link.end
			},
			...problem
		};
	}
	if (baseList === list) yield* shortByHabit(list);
	yield* swapped(list, context);
});
/** A list that has more short links writes them by habit, or a script does: one note for all, and none of new ones. */
const fewestByHabit = 20;
const shortLinks = perDocument((list) => list.links.filter(({ url, image }) => {
	const host = image ? void 0 : hostOf(url);
	return host !== void 0 && isShortener(host);
}));
function* shortByHabit(list) {
	const all = shortLinks(list);
	const [first] = all;
	if (!first || all.length <= fewestByHabit) return;
	yield {
		message: `Unexpected ${all.length} short links, such as of \`${hostOf(first.url)}\`, expected the addresses that they lead to`,
		at: {
			start: first.start,
			end: first.end
		},
		form: "shortener",
		severity: "info"
	};
}
/** `guises` remembers what was found about a host. */
function judge(list, link, guises) {
	const script = /^\s*(javascript|vbscript|data):/i.exec(link.url);
	if (script) return {
		message: `Unexpected \`${script[1].toLowerCase()}:\` address, expected a page`,
		form: "script",
		severity: "error"
	};
	const host = hostOf(link.url);
	if (host === void 0) return void 0;
	if (!guises.has(host)) guises.set(host, guiseOf(host));
	return inAddress(link.url, host) ?? inHost(host, guises.get(host)) ?? inText(list, link, host);
}
const credentials = /^https?:[\\/]{2}([^/?#\\@]*)@/i;
function inAddress(url, host) {
	const user = credentials.exec(url)?.[1];
	if (user === void 0) return void 0;
	return {
		message: `Unexpected ${/^[\w.-]+\.[a-z]{2,}(?::|$)/i.test(user) ? `\`${user}@\`, which is no host,` : "user name or password"} in an address that leads to \`${host}\`, expected the host alone`,
		form: "credentials",
		severity: "error"
	};
}
function inHost(host, guise) {
	if (guise?.kind === "look-alike") return {
		message: `Unexpected host \`${host}\`, which looks like \`${guise.known}\`, expected the real one`,
		form: "look-alike",
		severity: "error"
	};
	if (guise?.kind === "mixed") return {
		message: `Unexpected host \`${host}\` that mixes letters of several scripts, expected one script`,
		form: "mixed scripts",
		severity: "warning"
	};
	if (isShortener(host)) return {
		message: `Unexpected short link of \`${host}\`, expected the address that it leads to`,
		form: "shortener",
		severity: "info"
	};
}
const domainText = /^(?:(https?):\/\/)?((?:[\w-]+\.)+[a-z]{2,})(?::\d+)?([/?#].*)?$/i;
/** Names of products end like domains: Socket.IO, Next.js, ASP.NET. Only these endings, all in lower case, make a bare word a domain. */
const bareDomain = /\.(?:com|org|edu|gov|info|me|co|app|page|cn|de|fr|jp|ru|uk|in|eu)$/;
/** A text that names another domain than the one it leads to. */
function inText(list, link, host) {
	if (link.kind === "bare" || link.kind === "autolink" || link.text.end - link.text.start > 300) return void 0;
	if (!list.text.slice(link.text.start, link.text.end).includes(".")) return void 0;
	const text = labelOf(list.text, link);
	const named = domainText.exec(text);
	if (!named) return void 0;
	const [, scheme, shown = "", path] = named;
	if (!(scheme !== void 0 || /^www\./i.test(shown) || path !== void 0) && (!bareDomain.test(shown) || shown !== shown.toLowerCase()) || isSameOwner(shown.toLowerCase(), host)) return void 0;
	const name = domainOf(shown.toLowerCase());
	const word = name.split(".")[0];
	if (word.length > 2 && link.url.toLowerCase().replaceAll(/[-_]/g, "").includes(word.replaceAll(/[-_]/g, "")) && !(isWellKnown(name) && !isArchive(host))) return void 0;
	return {
		message: `Unexpected link to \`${host}\` under the text \`${shorten(text)}\`, expected a link to \`${shown.toLowerCase()}\``,
		form: "other domain",
		severity: "warning"
	};
}
function isArchive(host) {
	return /(?:^|\.)(?:archive\.(?:org|is|ph|today)|translate\.goog|webcache\.googleusercontent\.com)$/.test(host);
}
function shorten(text) {
	return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
export { options as n, noDeceptiveLinks as t };

import { H as perDocument, Q as labelOf, at as decodePath, ct as isInPage, gt as coverOf, n as noOptions, ot as isExternal, q as resolveAnchor, ut as decodeAnchor, v as listRule, yt as lineAt } from "./library-options.js";
import { t as repairScheme } from "./library-scheme.js";
import { t as renamedIn } from "./library-renamed.js";
// src/list/identity/paths.ts
/** Relative targets as paths of the repository. */
/** A relative target as a path from the repository's root; undefined where it leads out of it, as to the site's other pages. */
function resolvePath(from, target) {
	const parts = target.startsWith("/") ? [] : from.split("/").slice(0, -1);
	for (const part of target.split("/")) {
		if (part === "" || part === ".") continue;
		if (part !== "..") parts.push(part);
		else if (parts.pop() === void 0) return void 0;
	}
	return parts.join("/");
}
// lint-rules/no-broken-targets/hand-made.ts
/** Every such anchor: a warning where a link of the page names it, because it leads elsewhere or nowhere; a note else. */
function* handMade(list) {
	if (list.madeAnchors.length === 0) return;
	const headings = new Map(list.sections.flatMap((section) => section.level > 0 ? [[section.anchor, section]] : []));
	const targets = new Set(list.links.flatMap((link) => isInPage(link) ? [decodeAnchor(link.url).replace(/^user-content-/, "")] : []));
	const first = /* @__PURE__ */ new Map();
	for (const made of list.madeAnchors) {
		const { name } = made;
		if (name === "") {
			yield {
				message: "Unexpected anchor without a name, expected one that links can lead to",
				at: made,
				form: "anchor empty",
				severity: "info"
			};
			continue;
		}
		const heading = headings.get(name);
		const earlier = first.get(name) ?? (heading && heading.heading.end <= made.start && !heading.aliases.includes(name) ? heading.heading : void 0);
		if (!first.has(name)) first.set(name, made);
		if (!earlier || lineAt(list.lines, earlier.start) === lineAt(list.lines, made.start)) continue;
		yield {
			message: `Unexpected second anchor \`${name}\`, expected another name: links to it lead to line ${lineAt(list.lines, earlier.start) + 1}`,
			at: made,
			form: `anchor ${name}`,
			severity: targets.has(name) ? "warning" : "info"
		};
	}
}
// lint-rules/no-broken-targets/index.ts
const options = noOptions;
/** Warn where a link leads to a place or file that does not exist. */
const noBrokenTargets = listRule("no-broken-targets", options, check);
function* check(list, _options, context) {
	const { exists, hasAnchor } = context;
	const contents = coverOf(list.contents);
	const renamed = renamedIn(list, context);
	for (const link of list.links) {
		if (contents.holds(link)) continue;
		if (isInPage(link)) yield* inPage(list, link, renamed);
		else if (exists && isFile(link.url)) yield* file(list, link, {
			exists,
			hasAnchor
		});
	}
	yield* handMade(list);
}
/** Whether a target can only be a file of the repository; what `link-syntax` calls garbled is not looked for. */
function isFile(url) {
	return url !== "" && !/^#|[()[\]\s{}]|:\/\//.test(url) && !isExternal(url) && !repairScheme(url);
}
function* inPage(list, link, renamed) {
	const anchor = resolveAnchor(list, link.url);
	const at = {
		start: link.start,
		end: link.end
	};
	if (anchor !== void 0) return;
	if (/^#(?:L\d+|:~:)/.test(link.url)) return;
	const label = labelOf(list.text, link).toLowerCase();
	const named = label === "" ? void 0 : sectionsByTitle(list).get(label);
	const meant = renamed.get(decodeAnchor(link.url))?.section ?? (named?.length === 1 ? named[0] : void 0);
	yield {
		message: `Unexpected link to \`${link.url}\`, which is nowhere on the page, expected ${meant ? `\`#${meant.anchor}\`` : "the anchor of a heading"}`,
		at,
		form: `nowhere ${link.url}`,
		severity: "warning",
		...meant ? { fix: [{
			...link.target,
			text: `#${meant.anchor}`
		}] } : {}
	};
}
const sectionsByTitle = perDocument(({ sections }) => Map.groupBy(sections.filter(({ level }) => level > 0), ({ title }) => title.toLowerCase()));
/** What a first part names that is no owner of repositories. */
const folders = /^(?:docs?|src|lib|assets?|images?|img|media|static|resources?|examples?|pages?|content|files?|data|tools?|scripts?|wiki|issues|pulls?|blob|tree|releases)\//i;
function* file(list, link, { exists, hasAnchor }) {
	if (/^(?:\.\.|\/)/.test(list.path)) return;
	const path = resolvePath(list.path, decodePath(link.url.replace(/[?#][\s\S]*/, "")));
	if (path === void 0 || path === "") return;
	if (exists(path)) {
		yield* anchor(link, path, hasAnchor);
		return;
	}
	const kind = link.image ? "image" : "file";
	const isRepository = kind === "file" && !folders.test(link.url) && /^[\w-]+\/[\w.-]+$/.test(link.url) && !/\.[a-z]\w{0,4}$/i.test(link.url);
	const isOfFolder = exists(path.slice(0, path.lastIndexOf("/")));
	yield {
		message: isRepository && !isOfFolder ? `Unexpected target \`${link.url}\`, which names a repository and is no address, expected \`https://github.com/${link.url}\` or where else it is` : `Unexpected link to the ${kind} \`${link.url}\`, which is not in the repository, expected one that is`,
		at: {
			start: link.start,
			end: link.end
		},
		form: `no ${kind} ${link.url}`,
		severity: "warning"
	};
}
/** A place in another page of the repository; lines of code and places in what is no Markdown are not looked for. */
function* anchor(link, path, hasAnchor) {
	const hash = /#[\s\S]+/.exec(link.url)?.[0];
	if (hash === void 0 || link.image || /^#(?:L\d+|:~:)/.test(hash) || hasAnchor?.(path, hash) !== false) return;
	yield {
		message: `Unexpected link to \`${hash}\` in \`${path}\`, which is nowhere on that page, expected the anchor of a heading`,
		at: {
			start: link.start,
			end: link.end
		},
		form: `nowhere ${link.url}`,
		severity: "warning"
	};
}
export { options as n, noBrokenTargets as t };

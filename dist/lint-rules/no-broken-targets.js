import { H as resolveAnchor, L as perDocument, et as decodePath, n as noOptions, q as labelOf, rt as isInPage, st as coverOf, tt as isExternal, v as listRule } from "../chunks/library-options.js";
import { t as repairScheme } from "../chunks/library-scheme.js";
// lint-rules/no-broken-targets/index.ts
const options = noOptions;
/** Warn where a link leads to a place or file that does not exist. */
const noBrokenTargets = listRule("no-broken-targets", options, check);
function* check(list, _options, { exists, hasAnchor }) {
	const contents = coverOf(list.contents);
	for (const link of list.links) {
		if (contents.holds(link)) continue;
		if (isInPage(link)) yield* inPage(list, link);
		else if (exists && isFile(link.url)) yield* file(list, link, {
			exists,
			hasAnchor
		});
	}
}
/** Whether a target can only be a file of the repository; what `link-syntax` calls garbled is not looked for. */
function isFile(url) {
	return url !== "" && !/^#|[()[\]\s{}]|:\/\//.test(url) && !isExternal(url) && !repairScheme(url);
}
function* inPage(list, link) {
	const anchor = resolveAnchor(list, link.url);
	const at = {
		start: link.start,
		end: link.end
	};
	if (anchor !== void 0) return;
	if (/^#(?:L\d+|:~:)/.test(link.url)) return;
	const label = labelOf(list.text, link).toLowerCase();
	const named = label === "" ? void 0 : sectionsByTitle(list).get(label);
	const meant = named?.length === 1 ? named[0] : void 0;
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
export { noBrokenTargets as default, options };

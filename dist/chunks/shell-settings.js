import { n as identify, t as identifierKey } from "./shell-identifier.js";
import { matchesGlob } from "node:path";
// src/list/translation.ts
/** Files that repeat a list in another language. */
const languages = /^(.+?)[-_.]([a-z]{2,3}(?:[-_](?:[A-Z][a-z]{3}|[A-Z]{2}|[a-z]{2}))?)(\.[a-z]+)$/i;
/** Two or three letters after a name that are no language: a list may well be called `awesome-ios.md`. */
const known = new Set("ar az be bg bn ca cs da de el en es et eu fa fi fil fr gl gu he hi hr hu hy id is it ja jp ka kk km kn ko kr ky lo lt lv mk ml mn mr ms my nb ne nl no pa pl pt ro ru si sk sl sq sr sv sw ta te th tl tr tw uk ur uz vi zh cn hk".split(" "));
/** The path of the list that a path, by its name, is a translation of, as `README.md` of `README-zh.md`; undefined where it is none. */
function originalOf(path) {
	const found = languages.exec(path);
	return found && known.has(found[2].slice(0, 2).toLowerCase()) ? `${found[1]}${found[3]}` : void 0;
}
/** Whether a path is that of a translation, as `README-zh.md` beside `README.md`. */
function isTranslation(path, paths) {
	const original = originalOf(path)?.toLowerCase();
	return original !== void 0 && paths.some((other) => other !== path && other.toLowerCase() === original);
}
// src/config/settings.ts
/** What the configuration says about one file, in the words of the rules. */
/** No list is deeper: a pattern with several `**` tries them all at each folder of a path. */
const deepestPath = 40;
/** Whether a pattern of the configuration names a file; `**` names each, wherever it is. */
function isNamedBy(path, pattern) {
	return path === pattern || pattern === "**" || path.split("/").length <= deepestPath && matchesGlob(path, pattern);
}
/** Whether a pattern may name several files. */
function isGlob(pattern) {
	return /[*?[\]{}!()]/.test(pattern);
}
/** The patterns of all files that the configuration names, translations too. */
function patternsOf({ lists }) {
	return lists.flatMap(({ files, translations }) => [...files, ...translations]);
}
/** The configured list that a file belongs to. */
function listOf(config, path) {
	return config.lists.find((list) => list.files.some((pattern) => isNamedBy(path, pattern)) || list.translations.some((pattern) => isNamedBy(path, pattern)));
}
/** The rules' settings for one file: its list's formats and contents, and the accepted repeats. */
function settingsFor(config, path) {
	const list = listOf(config, path);
	const settings = { ...ruleSettings(config) };
	const add = (rule, options) => {
		const [severity, own] = settings[rule] ?? ["on"];
		settings[rule] = [severity, {
			...options,
			...own
		}];
	};
	if (list && list.sections.length > 0) add("entry-format", { sections: list.sections });
	if (list) add("table-of-contents", {
		exclude: list.contents.exclude,
		...list.contents.depth ? { depth: list.contents.depth } : {}
	});
	if (list?.sections.some(({ order }) => order)) add("entry-order", { sections: list.sections.map(({ under, order }) => ({
		under,
		order
	})) });
	if (config.locale !== "en") add("entry-order", { locale: config.locale });
	const accept = config.accept.flatMap(({ url }) => identify(url) ?? []).map(identifierKey);
	if (accept.length > 0) for (const rule of ["no-duplicate-entries", "no-conflicting-links"]) add(rule, { accept });
	return settings;
}
/** Which of the configured lists a file is one of several files of, as a number; undefined for a list of one file and for translations, which repeat theirs. */
function groupOf(config, path, paths) {
	const index = config.lists.findIndex(({ files }) => files.some((pattern) => isNamedBy(path, pattern)));
	const list = config.lists[index];
	if (!list || list.translations.some((pattern) => isNamedBy(path, pattern)) || isTranslation(path, paths)) return void 0;
	return index;
}
/** What the configuration says about the contents of a file. */
function contentsOf(config, path) {
	return listOf(config, path)?.contents ?? { exclude: [] };
}
/** When the contents of a file are fixed. */
function repairOf(config, path) {
	return listOf(config, path)?.contents.repair ?? "after-merge";
}
const severities = {
	off: "off",
	false: "off",
	0: "off",
	on: "on",
	true: "on",
	warn: "warning",
	warning: "warning",
	1: "warning",
	error: "error",
	2: "error",
	info: "info"
};
/** The rules' settings in the words of the runner. */
function ruleSettings(config) {
	const settings = {};
	for (const [name, value] of Object.entries(config.rules)) {
		if (value === void 0) continue;
		const [severity, options] = Array.isArray(value) ? value : [value, void 0];
		settings[name] = [severities[String(severity)], options];
	}
	return settings;
}
const units = {
	ms: 1,
	s: 1e3,
	m: 6e4,
	h: 36e5,
	d: 864e5
};
/** The milliseconds of a duration as the schema takes it: `20s`, `10m`, `7d`. */
function milliseconds(duration) {
	const [, count = "0", unit = "ms"] = /^(\d+)\s*([a-z]+)$/.exec(duration) ?? [];
	return Number(count) * (units[unit] ?? 1);
}
export { listOf as a, repairOf as c, isTranslation as d, originalOf as f, isNamedBy as i, ruleSettings as l, groupOf as n, milliseconds as o, isGlob as r, patternsOf as s, contentsOf as t, settingsFor as u };

import { $ as settingsFor, An as inferTemplates$1, D as ConfigError, F as reviewChanges, I as openFiles, Qt as lintText, T as defaultConfig, V as UserError, _i as _3, cr as parseList$1, dr as applyFixes$1, hi as _13, i as narrowed, n as fromRoot, p as findingJson, q as isNamedBy, r as nameOf, t as findConfig } from "./chunks/shell-check.js";
import { n as parseConfig, r as readConfigObject } from "./chunks/shell-load.js";
// src/config/for-file.ts
/** The configuration that holds for one file, for those who have no command line: the library and remark. */
/** The configuration that holds for one file, for whatever name it goes by; the defaults where there is none. @throws {ConfigError} */
function configFor(path, cwd, look) {
	const full = _13(cwd, path);
	const found = findConfig(_3(full), cwd, look.has);
	if (!found) return defaultConfig();
	return narrowed(parseConfig(look.read(found.path), nameOf(found.path, cwd)), (pattern) => isNamedBy(fromRoot(found.root, full), pattern) ? ["**"] : []);
}
// src/library-arguments.ts
/** Looks at what a program hands to the library, so that a wrong call ends in one line that says what is wrong with which argument. */
/** What a value is, in a word or two. */
function kindOf(value) {
	if (value === null || value === void 0) return String(value);
	if (Array.isArray(value)) return "an array";
	if (typeof value === "object") return "an object";
	return typeof value === "number" ? String(value) : `a ${typeof value}`;
}
function wrong(call, name, expected, value) {
	return /* @__PURE__ */ new TypeError(`${call}: \`${name}\` must be ${expected}, not ${kindOf(value)}`);
}
/** The value, if it is a string. @throws {TypeError} */
function textArgument(call, name, value) {
	if (typeof value !== "string") throw wrong(call, name, "a string", value);
	return value;
}
/** The value, if it is a function's one object, of known keys alone. @throws {TypeError} */
function optionsArgument(call, value, keys) {
	if (typeof value !== "object" || value === null || Array.isArray(value)) throw new TypeError(`${call} takes an object with ${keys.map((key) => `\`${key}\``).join(", ")}, not ${kindOf(value)}`);
	const unknown = Object.keys(value).find((key) => !keys.includes(key));
	if (unknown !== void 0) throw new TypeError(`${call} does not take \`${unknown.slice(0, 100).replace(/\s+/g, " ")}\`, it takes ${keys.map((key) => `\`${key}\``).join(", ")}`);
	return value;
}
/** The value, if it is an array of what is looked for. @throws {TypeError} */
function arrayArgument(call, name, value, check) {
	if (!Array.isArray(value)) throw wrong(call, name, "an array", value);
	return value.map((item, index) => check(item, `${name}[${index}]`));
}
/** The value, if it is an object with what a shape names. @throws {TypeError} */
function shapedArgument(call, name, value, shape) {
	if (typeof value !== "object" || value === null || Array.isArray(value)) throw wrong(call, name, "an object", value);
	for (const [key, type] of Object.entries(shape)) {
		const own = value[key];
		if (!(type === "array" ? Array.isArray(own) : type === "offset" ? Number.isSafeInteger(own) && own >= 0 : typeof own === type)) throw wrong(call, `${name}.${key}`, expected[type] ?? `a ${type}`, own);
	}
	return value;
}
const expected = {
	array: "an array",
	offset: "an offset: a whole number from 0"
};
// src/index.ts
/** The library: the same reading, rules and comparison that the command line, the Action and the app use. All are functions of texts; `loadConfig` reads files, `checkLinks` asks the web. */
/**
* A text as a curated list: sections, entries, links and contents. Every text can be read; what is no list has no entries.
* Offsets count UTF-16 code units of the text without its byte-order mark.
* @throws {TypeError} for a wrong argument.
*/
function parseList(text, path = "README.md") {
	return parseList$1(textArgument("parseList", "text", text), textArgument("parseList", "path", path));
}
/**
* The formats that the sections of a list keep, as templates, with how many entries follow them.
* @throws {TypeError} for what `parseList` did not come back with.
*/
function inferTemplates(list) {
	return inferTemplates$1(shapedArgument("inferTemplates", "list", list, {
		text: "string",
		lines: "array",
		blocks: "array",
		sections: "array",
		entries: "array",
		links: "array"
	}));
}
/**
* The findings of a text as it stands, in order.
* @throws {TypeError} for a wrong argument, {ConfigError} for a configuration that cannot be used.
*/
function lint(options) {
	const { path = "README.md", text, config } = optionsArgument("lint", options, [
		"text",
		"path",
		"config"
	]);
	textArgument("lint", "text", text);
	return lintText(text, path, settingsFor(readConfig("lint", config), textArgument("lint", "path", path))).findings.map(findingJson);
}
/**
* The findings of `after`, each with whether the change from `before` introduced it. `before` is `null` for a new file.
* @throws {TypeError} for a wrong argument, {ConfigError} for a configuration that cannot be used.
*/
function reviewTexts(options) {
	const { path, before, after, config } = optionsArgument("reviewTexts", options, [
		"path",
		"before",
		"after",
		"config"
	]);
	textArgument("reviewTexts", "path", path);
	if (before !== null) textArgument("reviewTexts", "before", before);
	textArgument("reviewTexts", "after", after);
	const used = readConfig("reviewTexts", config);
	const { files } = reviewChanges([{
		path,
		before,
		after
	}], { rulesFor: (name) => settingsFor(used, name) });
	return files.flatMap(({ findings }) => findings.map(findingJson));
}
/**
* The text with every fix applied that does not overlap an earlier one. Offsets count in the text without its byte-order mark, which is kept.
* @throws {TypeError} for a wrong argument, and for an edit outside of the text.
*/
function applyFixes(text, fixes) {
	const bom = textArgument("applyFixes", "text", text).startsWith("﻿") ? "﻿" : "";
	const edit = (value, name) => shapedArgument("applyFixes", name, value, {
		start: "offset",
		end: "offset",
		text: "string"
	});
	const known = arrayArgument("applyFixes", "fixes", fixes, (fix, name) => arrayArgument("applyFixes", name, fix, edit));
	const outside = known.flat().find(({ start, end }) => start > end || end > text.length - bom.length);
	if (outside) throw new TypeError(`applyFixes: the edit ${outside.start}-${outside.end} lies outside a text of ${text.length - bom.length}`);
	return bom + applyFixes$1(text.slice(bom.length), known).text;
}
/**
* The configuration that the command line would use for a file: the nearest one from its folder up to the root of its git
* repository, else the defaults; for that one file, under whatever path it is handed over.
* @throws {TypeError} for a wrong argument, {ConfigError} for a configuration that cannot be used or read.
*/
function loadConfig(path) {
	const cwd = process.cwd();
	textArgument("loadConfig", "path", path);
	try {
		return configFor(path, cwd, openFiles(cwd));
	} catch (error) {
		if (error instanceof UserError) throw new ConfigError(error.message, {
			path,
			key: ""
		});
		throw error;
	}
}
/**
* Whether the links of texts still answer. Opens the web, public addresses only, and closes it before it comes back; without
* a network `links` is empty and `summary.offline` says so.
* @throws {TypeError} for a wrong argument, {ConfigError} for `config`; what the signal was aborted with.
*/
async function checkLinks(sources, options = {}) {
	const source = (value, name) => shapedArgument("checkLinks", name, value, {
		path: "string",
		text: "string"
	});
	const known = arrayArgument("checkLinks", "sources", sources, source);
	const { config, ...rest } = optionsArgument("checkLinks", options, [
		"config",
		"perHost",
		"timeout",
		"deadline",
		"signal",
		"allowPrivate",
		"githubToken",
		"history"
	]);
	for (const name of ["githubToken", "history"]) if (rest[name] !== void 0) textArgument("checkLinks", name, rest[name]);
	const { allowPrivate, signal } = rest;
	if (allowPrivate !== void 0 && typeof allowPrivate !== "boolean") throw new TypeError("checkLinks: `allowPrivate` must be `true` or `false`");
	if (signal !== void 0 && typeof signal?.throwIfAborted !== "function") throw new TypeError("checkLinks: `signal` must be an AbortSignal");
	const { links } = readConfig("checkLinks", { links: config });
	const { checkTexts } = await import("./chunks/shell-library-links.js");
	return checkTexts(known, rest, links);
}
function readConfig(call, config) {
	if (typeof config === "string") return parseConfig(config, "listkeeper.yml");
	if (config === void 0) return readConfigObject({});
	if (typeof config === "object" && config !== null) return readConfigObject(config);
	throw new TypeError(`${call}: \`config\` must be an object, or the text of a YAML file, not ${config === null ? "null" : `a ${typeof config}`}`);
}
export { ConfigError, applyFixes, checkLinks, inferTemplates, lint, loadConfig, parseList, reviewTexts };

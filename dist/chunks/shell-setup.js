import { $t as ruleNames, An as inferTemplates, Ar as hasHeading, Mn as TemplateError, Mr as isUnder, Nn as parseTemplate, On as fieldsOf, Rn as compare, V as UserError, cr as parseList, d as _29, dr as applyFixes, g as printable, j as readSources, kn as renderTemplate, l as shorten, sr as tokenizeEntry, v as printableProse, wi as _67 } from "./shell-check.js";
import { t as createTwoFilesPatch } from "./shell-libesm.js";
import { f as readConfig, g as requireRule, y as hasColor } from "./shell-command.js";
// \0builtin:node:url
const all = /* @__PURE__ */ process.getBuiltinModule("node:url");
const read = (key) => all[key];
const _6 = /* @__PURE__ */ read("fileURLToPath");
// src/commands/local/migrate.ts
/** `migrate`: rewrites entries from one format to another by their fields, and leaves an entry alone that would lose anything. */
/**
* The source with its entries rewritten. Without `from`, entries are read by the formats that the list itself keeps.
* @throws {TemplateError} for a template that cannot be read.
*/
function migrateSource({ path, text }, { to, from, under }) {
	const bom = text.startsWith("﻿") ? "﻿" : "";
	const body = text.slice(bom.length);
	const list = parseList(body, path);
	const target = parseTemplate(to);
	const origins = from === void 0 ? inferTemplates(list).flatMap(({ templates }) => templates.map(({ source }) => parseTemplate(source))) : [parseTemplate(from)];
	const edits = [];
	const left = [];
	for (const entry of list.entries) {
		if (entry.depth > 0 || entry.container === "table" || !isUnder(list.sections, entry.section, under)) continue;
		const result = move(list, entry, {
			origins,
			target
		});
		if ("text" in result) edits.push({
			...entry.content,
			end: entry.content.start + contentLength(list, entry),
			text: result.text
		});
		else if (result.why !== already) left.push({
			title: entry.title,
			line: list.text.slice(0, entry.place.start).split("\n").length,
			why: result.why
		});
	}
	const { text: after } = applyFixes(body, edits.map((edit) => [edit]));
	return {
		path,
		before: text,
		after: bom + after,
		moved: edits.length,
		left
	};
}
function contentLength({ text }, { content }) {
	return text.slice(content.start, content.end).trimEnd().length;
}
const already = "it already has the new format";
function move(list, entry, { origins, target }) {
	const raw = list.text.slice(entry.content.start, entry.content.start + contentLength(list, entry));
	for (const origin of origins) {
		const match = compare(origin, tokenizeEntry(list, entry));
		if (match.kind !== "same") continue;
		const fields = Object.fromEntries(Object.entries(match.fields).map(([name, span]) => [name, list.text.slice(span.start, span.end)]));
		const lost = Object.keys(fields).filter((name) => name !== "br" && !fieldsOf(target).includes(name));
		if (lost.length > 0) return { why: `the new format has no place for its ${lost.join(" and ")}` };
		const text = renderTemplate(target, fields);
		if (text === void 0) return { why: `it has no ${fieldsOf(target).filter((name) => fields[name] === void 0).join(" and no ")}` };
		return isReversible(text, {
			origin,
			target,
			fields,
			raw
		}) ? { text } : { why: "rewriting it would lose content" };
	}
	return { why: compare(target, tokenizeEntry(list, entry)).kind === "same" ? already : "it is not in the format to be changed" };
}
/** Whether the new text, read by the new format and written in the old one, is the old text to the byte. */
function isReversible(text, { origin, target, raw }) {
	const list = parseList(`- ${text}\n`);
	const entry = list.entries[0];
	if (!entry) return false;
	const back = compare(target, tokenizeEntry(list, entry));
	if (back.kind !== "same") return false;
	const fields = Object.fromEntries(Object.entries(back.fields).map(([name, span]) => [name, list.text.slice(span.start, span.end)]));
	return renderTemplate(origin, fields) === raw;
}
/** Whether a text has a heading like that. */
function hasPlace({ path, text }, under) {
	return hasHeading(parseList(text, path).sections, under);
}
// src/cli/setup.ts
/** `migrate` and `explain` on the command line. */
/** Rewrites entries from one format to another; what cannot be moved without loss is listed and stays. */
async function runMigrate({ values, rest, files, print, patch, explain }) {
	const { to, from, under } = values;
	if (to === void 0) throw new UserError("`migrate` needs --to with the new template, for example --to \"{link} - {sentence}\"");
	const { config, paths } = await readConfig(files, values.config, rest);
	const sources = readSources(files, paths, config);
	if (under !== void 0 && !sources.some((source) => hasPlace(source, under))) throw new UserError(`--under \`${under}\` is no heading of ${paths.join(", ") || "the list"}, expected one, or a part of it with \`*\``);
	const results = attempt(() => sources.map((source) => migrateSource(source, {
		to,
		...from === void 0 ? {} : { from },
		...under === void 0 ? {} : { under }
	})));
	for (const { path, before, after, moved, left } of results) {
		if (values.diff) {
			if (before !== after) patch(createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, void 0, void 0, { context: 3 }).replace(/^=+\n/, ""));
		} else if (before !== after) files.write(path, after, before);
		if (values.quiet) continue;
		const words = migrationLines({
			path,
			moved,
			left
		}, values.diff ?? false);
		if (values.diff) explain(words.join("\n"));
		else print(`${words.join("\n")}\n`);
	}
	return 0;
}
/** How many entries were rewritten, and which were not. */
function migrationLines({ path, moved, left }, isDry) {
	const head = `${printable(path)}: ${moved} ${moved === 1 ? "entry" : "entries"} ${isDry ? "to rewrite" : "rewritten"}`;
	if (left.length === 0) return [head];
	const lines = left.map(({ title, line, why }) => `  line ${line}  ${printableProse(shorten(title, 70))}: ${why}`);
	return [`${head}, ${left.length} not changed:`, ...lines];
}
function attempt(task) {
	try {
		return task();
	} catch (error) {
		if (error instanceof TemplateError) throw new UserError(`column ${error.column} of the template: ${error.message}`);
		throw error;
	}
}
/** Pages on what is no lint rule, because it takes more than a text. */
const pages = {
	"entry-requirements": "docs/entry-requirements.md",
	"link-alive": "docs/links.md"
};
function runExplain({ values, rest, print, home }) {
	const rule = rest[0];
	const known = [...ruleNames, ...Object.keys(pages)];
	if (rule === void 0) throw new UserError(`\`explain\` needs a rule: ${known.join(", ")}`);
	requireRule(rule, known);
	const page = Object.hasOwn(pages, rule) ? pages[rule] : void 0;
	const readme = _67(_6(new URL(page ?? `lint-rules/${rule}/readme.md`, home)), "utf8");
	print(hasColor(values) ? readme.replace(/^#+ .*$/gm, (heading) => _29("bold", heading)) : readme);
	return 0;
}
export { runExplain, runMigrate };

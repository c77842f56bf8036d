import { $t as ruleNames, An as TemplateError, Ci as _67, In as compare, On as inferTemplates, V as UserError, ar as marks, d as _29, g as printable, j as readSources, jn as parseTemplate, jr as pathOf, l as shorten, or as tokenizeEntry, sr as parseList, ur as applyFixes, v as printableProse } from "./shell-check.js";
import { t as createTwoFilesPatch } from "./shell-libesm.js";
import { c as readConfig, f as requireRule, h as hasColor } from "./shell-command.js";
// \0builtin:node:url
const all = /* @__PURE__ */ process.getBuiltinModule("node:url");
const read = (key) => all[key];
const _6 = /* @__PURE__ */ read("fileURLToPath");
// src/list/format/render.ts
/** The entry's text; undefined where a field that the template demands is missing. An optional segment is written where it has all its fields. */
function renderTemplate({ nodes }, fields, lineBreak = "<br>") {
	let text = "";
	for (const node of nodes) {
		const part = renderNode(node, fields, lineBreak);
		if (part === void 0) return void 0;
		text += part;
	}
	return text.replaceAll(marks.break, lineBreak);
}
function renderNode(node, fields, lineBreak) {
	switch (node.kind) {
		case "literal": return node.text;
		case "field":
			if (node.name === "br") return lineBreak;
			return fields[node.name] ?? (node.optional ? "" : void 0);
		case "optional": {
			const names = node.nodes.filter((inner) => inner.kind === "field");
			if (names.length === 0 || names.some((inner) => fields[inner.name] === void 0)) return "";
			return node.nodes.map((inner) => renderNode(inner, fields, lineBreak) ?? "").join("");
		}
		case "choice": return;
	}
}
/** The names of the fields that a template has, in order. */
function fieldsOf({ nodes }) {
	return nodes.flatMap((node) => node.kind === "field" ? [node.name] : node.kind === "optional" ? node.nodes.flatMap((inner) => inner.kind === "field" ? [inner.name] : []) : []);
}
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
		if (entry.depth > 0 || entry.container === "table" || !isUnder(list, entry, under)) continue;
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
	return renderTemplate(origin, Object.fromEntries(Object.entries(back.fields).map(([name, span]) => [name, list.text.slice(span.start, span.end)]))) === raw;
}
function isUnder(list, entry, under) {
	return under === void 0 || pathOf(list.sections, entry.section).some((title) => title.toLowerCase().includes(under.toLowerCase()));
}
// src/cli/setup.ts
/** `migrate` and `explain` on the command line. */
/** Rewrites entries from one format to another; what cannot be moved without loss is listed and stays. */
async function runMigrate({ values, rest, files, print, patch }) {
	const { to, from, under } = values;
	if (to === void 0) throw new UserError("`migrate` needs --to with the new template, for example --to \"{link} - {sentence}\"");
	const { config, paths } = await readConfig(files, values.config, rest);
	const sources = readSources(files, paths, config);
	const results = attempt(() => sources.map((source) => migrateSource(source, {
		to,
		...from === void 0 ? {} : { from },
		...under === void 0 ? {} : { under }
	})));
	for (const { path, before, after, moved, left } of results) {
		if (values.diff) {
			if (before !== after) patch(createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, void 0, void 0, { context: 3 }).replace(/^=+\n/, ""));
			continue;
		}
		if (before !== after) files.write(path, after, before);
		if (values.quiet) continue;
		print(`${printable(path)}: ${moved} ${moved === 1 ? "entry" : "entries"} rewritten${left.length === 0 ? "" : `, ${left.length} not changed:`}\n`);
		for (const { title, line, why } of left) print(`  line ${line}  ${printableProse(shorten(title, 70))}: ${why}\n`);
	}
	return 0;
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

import { A as readSources, An as compare, B as UserError, Gt as ruleNames, Lr as _67, Qn as parseList, Sn as inferTemplates, Tn as parseTemplate, Xn as marks, Zn as tokenizeEntry, _ as printableProse, h as printable, rr as pathOf, s as shorten, u as _29, wn as TemplateError, xr as applyFixes } from "./shell-check.js";
import { t as createTwoFilesPatch } from "./shell-libesm.js";
<<<<<<< HEAD
import { p as ruleNames } from "./shell-own-faults.js";
import { i as readSources } from "./shell-check.js";
import { $t as projectUrl, B as inferTemplates, Dt as pathOf, Et as isUnder$1, G as habitsOf, H as TemplateError, J as compare, Nt as isInside, U as parseTemplate, V as withSources, W as deviantsOf, _t as traits, bt as tokenizeEntry, gt as readWraps, ht as readTraits, q as prevailing, qt as applyFixes, r as addContents, vt as wrap, xt as parseList, yt as marks } from "./shell-table-of-contents.js";
import { t as actionTag } from "./shell-version.js";
import { o as UserError } from "./shell-files.js";
import { t as openRepository } from "./shell-repository.js";
import { r as shorten } from "./shell-report2.js";
import { a as printableProse, r as printable } from "./shell-printable.js";
import { a as readVersion, o as requireRule, r as readConfig, u as hasColor } from "./shell-shared.js";
import { readFileSync } from "node:fs";
import { styleText } from "node:util";
import { fileURLToPath } from "node:url";
// src/list/format/strict.ts
/** Keeps of learned formats only what is at least as strict as learning itself: a template that accepts what learning would report is no help. */
/** No more sections than this are taken out of a format; beyond, all of it is left to learning. */
const mostTakenOut = 12;
/**
* The formats without the templates that accept an entry, a real one or a real one gone wrong, which learning would report.
* Where too little is left, sections come back without templates.
*/
function keepStrict(list, inferred) {
	const formats = inferred.map((format) => withWrap(list, inferred, format));
	const weak = findWeak(list, formats);
	return formats.flatMap((format) => {
		const left = {
			...format,
			templates: [],
			conforming: 0
		};
		if (format.conforming < format.total / 2) return [left];
		const sections = weak.get(format);
		if (!sections) return [format];
		const entries = entriesOf(list, formats, format);
		const isWeak = ({ source }) => [...sections.values()].some((sources) => sources.has(source));
		const kept = {
			...format,
			...withSources(list, {
				...format,
				entries
			}, sourcesOf(format.templates.filter((one) => !isWeak(one))))
		};
		if (kept.templates.length > 0 && kept.conforming >= .8 * format.conforming) return [kept];
		const others = entries.filter(({ section }) => !sections.has(section));
		if (format.under !== "*" || sections.size > mostTakenOut || others.length < entries.length / 2) return [left];
		const taken = [...new Set([...sections.keys()].map((section) => list.sections[section].title))];
		if (taken.includes("")) return [left];
		const rest = withSources(list, {
			...format,
			entries: others
		}, sourcesOf(format.templates));
		return [...taken.map((under) => ({
			...left,
			under,
			total: entries.filter(({ section }) => list.sections[section].title === under).length
		})), {
			...format,
			...rest
		}];
	});
}
function sourcesOf(templates) {
	return templates.map(({ source }) => source);
}
/** The format that decides about the entries of a section: the first for it. */
function deciding(list, formats, { section, container }) {
	return formats.find((format) => format.container === container && isUnder$1(list.sections, section, format.under));
}
function entriesOf(list, formats, format) {
	return list.entries.filter((entry) => entry.depth === 0 && deciding(list, formats, entry) === format);
}
const wraps = [
	"[x](u)",
	"[[x]](u)",
	"[[x](u)]"
];
/** The format with the wrap that links in its fields clearly have. */
function withWrap(list, formats, format) {
	const entries = new Set(entriesOf(list, formats, format));
	const samples = readTraits(list).get(wrap).filter(({ entry }) => entries.has(entry));
	const habits = habitsOf(list, wrap);
	const kept = samples.flatMap(({ entry }) => habits(entry.section)?.norm.form ?? []);
	const norm = prevailing(kept, {
		least: 1,
		share: 1
	});
	if (!norm || !wraps.includes(norm.form)) return format;
	const fields = [
		"links",
		"extras",
		"sentence",
		"desc"
	].filter((name) => format.templates.some(({ source }) => source.includes(`{${name}}`) || source.includes(`{${name}?}`)));
	return fields.length === 0 ? format : {
		...format,
		wrap: {
			form: norm.form,
			fields
		}
	};
}
/** Which templates of which formats accept in which sections what learning reports there. */
function findWeak(list, formats) {
	const weak = /* @__PURE__ */ new Map();
	const same = new Map(list.sections.map((_section, index) => [index, index]));
	const templates = /* @__PURE__ */ new Map();
	for (const text of [list.text, ...deviations(list)]) {
		const read = text === list.text ? list : parseList(text, list.path);
		if (read.sections.length !== list.sections.length) continue;
		const reported = new Set([...deviantsOf(read, list, same)].map(({ entry }) => entry));
		for (const entry of reported) {
			const format = deciding(list, formats, entry);
			if (!format) continue;
			const tokens = tokenizeEntry(read, entry);
			for (const { source } of format.templates) {
				const template = templates.get(source) ?? parseTemplate(source);
				templates.set(source, template);
				const result = compare(template, tokens);
				if (result.kind !== "same" || isWrappedOtherwise(read, entry, {
					format,
					fields: result.fields
				})) continue;
				const sections = weak.get(format) ?? /* @__PURE__ */ new Map();
				weak.set(format, sections.set(entry.section, (sections.get(entry.section) ?? /* @__PURE__ */ new Set()).add(source)));
			}
		}
	}
	return weak;
}
/** Whether the configuration's check of fields would report a link of the entry. */
function isWrappedOtherwise(list, entry, { format, fields }) {
	const spans = (format.wrap?.fields ?? []).flatMap((name) => fields[name] ?? []);
	return spans.length > 0 && readWraps(list, entry).some(({ at, form }) => form !== format.wrap.form && spans.some(({ start, end }) => isInside(at, {
		start: start - 1,
		end: end + 1
	})));
}
/** Forms that a trait may have besides those that the list has itself. */
const forms = {
	separator: [
		"-",
		"–",
		"—",
		":",
		"|",
		""
	],
	period: [".", ""],
	end: [".", ""],
	"link wrap": wraps
};
/** The list over and over, its entries one trait and form at a time other than their section keeps it. */
function* deviations(list) {
	for (const trait of traits) {
		const observed = readTraits(list).get(trait);
		const habits = habitsOf(list, trait);
		const right = observed.filter(({ entry, sample }) => entry.depth === 0 && habits(entry.section)?.norm.form === sample.form);
		const byEntry = [...Map.groupBy(right, ({ entry }) => entry).values()];
		const seen = new Set([...forms[trait.name] ?? [], ...observed.map(({ sample }) => sample.form)].slice(0, 12));
		for (const form of seen) for (const end of byEntry.some((own) => own.length > 1) ? [0, -1] : [0]) yield* rewritten(list, byEntry.map((own) => own.at(end).sample), form);
	}
}
function* rewritten({ text }, samples, form) {
	let result = "";
	let from = 0;
	for (const sample of samples) {
		const edit = sample.form === form ? void 0 : sample.to?.(form);
		if (!edit || edit.start < from) continue;
		result += text.slice(from, edit.start) + edit.text;
		from = edit.end;
	}
	if (from > 0) yield result + text.slice(from);
}
// src/commands/local/workflow-text.ts
/** The workflow that runs everything on GitHub, as a text: one file, one job for each kind of event, each with no more permissions than it needs. */
const usualBranches = ["main", "master"];
/** The workflow for a repository whose default branch has this name; not known: for the two usual ones. It names the Action of this version. */
function workflowText(branch) {
	const branches = branch === void 0 || usualBranches.includes(branch) ? usualBranches.join(", ") : JSON.stringify(branch);
	return text.replaceAll("{tag}", actionTag()).replace("{branches}", () => branches);
}
const text = `# listkeeper: reviews pull requests, fixes the table of contents after merges, checks all links once a week, and answers commands in comments.
# It belongs in .github/workflows/ on the default branch. The jobs are independent: remove those you do not want.
name: listkeeper

on:
  # Runs with this file as it is on the default branch, and for forks too. That is safe here, because nothing of a pull request
  # is checked out or run: its texts are read through the API. Do not add a checkout of the pull request to this workflow.
  # The label \`listkeeper: off\` stops everything, so the workflow runs on labels too.
  pull_request_target: # zizmor: ignore[dangerous-triggers] nothing of a pull request is checked out or run
    types: [opened, reopened, synchronize, edited, ready_for_review, labeled, unlabeled]
  # A merge queue waits for required checks; there the job \`review\` finishes at once.
  merge_group:
  push:
    branches: [{branches}]
    paths: ["**.md", "**.markdown"]
  # After 60 days without a push GitHub switches off a workflow of a public repository that has a schedule, with all its jobs;
  # \`listkeeper doctor\` warns before. If your list is quiet that long, move this and the job \`sweep\` to a separate file.
  schedule:
    - cron: "23 5 * * 1" # Mondays; choose your own time to spread the load
  workflow_dispatch:
  issue_comment: # zizmor: ignore[dangerous-triggers] a comment is data; GitHub is asked what its author may do
    types: [created]

# No permissions except those each job names below.
permissions: {}

jobs:
  review:
    if: github.event_name == 'pull_request_target' || github.event_name == 'merge_group'
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      contents: read # the texts of the list and the configuration; \`write\` where the configuration has \`autofix\`
      pull-requests: write # the review
      checks: write # the check \`listkeeper\`
    # A newer push makes the review of the older one pointless.
    concurrency:
      group: listkeeper-review-\${{ github.event.pull_request.number || github.ref }}
      cancel-in-progress: true
    steps:
      - uses: listkeeper/listkeeper@{tag} # zizmor: ignore[unpinned-uses] gets fixes automatically; docs/action.md explains pinning

  repair:
    if: github.event_name == 'push' && github.ref_name == github.event.repository.default_branch && !github.event.repository.fork
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      contents: write # a branch with the fixes; nothing is pushed to the default branch
      pull-requests: write # the pull request that proposes it
      checks: write # the check \`listkeeper\` on that branch
    # One at a time, and none is cancelled. A waiting run gives way to a newer one, which covers the same changes.
    concurrency:
      group: listkeeper-repair
      cancel-in-progress: false
    steps:
      - uses: listkeeper/listkeeper@{tag} # zizmor: ignore[unpinned-uses] gets fixes automatically; docs/action.md explains pinning

  sweep:
    if: (github.event_name == 'schedule' || github.event_name == 'workflow_dispatch') && !github.event.repository.fork
    runs-on: ubuntu-latest
    timeout-minutes: 60
    permissions:
      contents: write # a branch with repairs, and one with link results if the configuration has links.memory: branch
      pull-requests: write # the pull request that proposes the repairs
      issues: write # the one issue that says which links are dead
      checks: write # the check \`listkeeper\` on the branch with repairs
    concurrency:
      group: listkeeper-sweep
      cancel-in-progress: false
    steps:
      - uses: listkeeper/listkeeper@{tag} # zizmor: ignore[unpinned-uses] gets fixes automatically; docs/action.md explains pinning

  # GitHub is asked who may give a command; this only keeps other comments from starting a runner.
  # No concurrency group: no command may be dropped, and each write names the commit it is based on.
  command:
    if: github.event_name == 'issue_comment' && contains(github.event.comment.body, '/listkeeper') && github.event.comment.user.type != 'Bot'
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      contents: write # \`fix\` commits, \`ignore\`, \`replace\` and \`remove\` make a branch
      pull-requests: write # answers on pull requests, and the pull requests that commands open
      issues: write # answers and reactions on the issue about links
      checks: write # the check \`listkeeper\` again or committed
    steps:
      - uses: listkeeper/listkeeper@{tag} # zizmor: ignore[unpinned-uses] gets fixes automatically; docs/action.md explains pinning
`;
// src/commands/local/init.ts
/** `init`: learns the formats of a list and gives the files to write: configuration, workflow and, on request, a paragraph for contributors and a hook. Pure. */
/** The files that a repository with these lists needs. */
function initialize(sources, { contributing, pullRequestTemplate, contents = false, branch, preCommit }) {
	const formats = sources.flatMap(({ path, text }) => {
		const list = parseList(text, path);
		return keepStrict(list, inferTemplates(list)).map((format) => ({
			...format,
			path
		}));
	});
	const files = [{
		path: ".github/listkeeper.yml",
		text: configText(sources.map(({ path }) => path), formats)
	}, {
		path: ".github/workflows/listkeeper.yml",
		text: workflowText(branch)
	}];
	if (preCommit !== void 0) files.push(preCommitFile(sources, preCommit));
	if (contributing) files.push({
		path: "CONTRIBUTING.listkeeper.md",
		text: guide(formats)
	});
	if (pullRequestTemplate) files.push({
		path: ".github/PULL_REQUEST_TEMPLATE.md",
		text: template(formats)
	});
	if (contents) for (const { path, text } of sources) {
		const outlined = addContents(parseList(text, path));
		if (outlined !== text.replace(/^\ufeff/, "")) files.push({
			path,
			text: outlined,
			before: text
		});
	}
	return {
		files,
		formats
	};
}
/** The configuration of pre-commit (pre-commit.com, "Adding pre-commit plugins to your project"): the hook for these lists alone. */
function preCommitFile(sources, version) {
	const names = sources.map(({ path }) => path.replace(/[\\^$.|?*+()[\]{}]/g, "\\$&"));
	const pattern = names.length === 1 ? `^${names[0]}$` : `^(?:${names.join("|")})$`;
	const addition = [
		`  - repo: ${projectUrl}`,
		`    rev: v${version}`,
		"    hooks:",
		"      - id: listkeeper",
		`        files: '${pattern.replaceAll("'", "''")}'`
	].join("\n");
	return {
		path: ".pre-commit-config.yaml",
		text: `repos:\n${addition}\n`,
		addition: `${addition}\n`
	};
}
function configText(paths, formats) {
	const lines = ["# Configuration of listkeeper. Everything is optional; this was learned from the list.", "lists:"];
	for (const path of paths) {
		lines.push(`  - files: [${quote(path)}]`);
		const own = formats.filter((format) => format.path === path);
		if (own.some(({ templates }) => templates.length > 0)) lines.push("    sections:");
		for (const [index, format] of own.entries()) lines.push(...format.templates.length > 0 ? formatLines(format) : learnedLines(format, own.slice(index + 1)));
	}
	lines.push("review:", "  post: summary # start quietly; `review` comments on lines, with one-click corrections");
	return `${lines.join("\n")}\n`;
}
function formatLines({ under, container, templates, wrap, conforming, total }) {
	return [
		`      # ${conforming} of ${total} entries conform`,
		`      - under: ${quote(under)}`,
		`        container: ${container}`,
		"        entry:",
		...templates.flatMap(({ source, count, example }) => [`          # ${count} of ${total}, as: ${oneLine(example)}`, `          - ${quote(source)}`]),
		...wrap ? ["        fields:", ...wrap.fields.map((name) => `          ${name}: { wrap: ${quote(wrap.form)} }`)] : []
	];
}
const containers = {
	list: "list items",
	table: "table rows",
	paragraph: "paragraphs",
	quote: "quotes"
};
/** A format without templates: it is written down only where a later one would take its sections. */
function learnedLines({ under, container, total }, later) {
	const said = `      # ${under === "*" ? `${total} ${containers[container]}` : `${total} ${containers[container]} under ${oneLine(under)}`}: no template fits them well; their format is learned again in each review`;
	return later.some((format) => format.container === container && format.templates.length > 0) ? [
		said,
		`      - under: ${quote(under)}`,
		`        container: ${container}`,
		"        entry: []"
	] : [said];
}
/** A YAML string: JSON's double-quoted strings are YAML's too. */
function quote(text) {
	return JSON.stringify(text);
}
function oneLine(text) {
	const flat = text.split("\n").map((line) => line.trim()).filter((line) => line !== "").join(" ⏎ ").replace(/[\u0000-\u001f\u007f-\u009f]/g, " ");
	return flat.length > 160 ? `${flat.slice(0, 159)}…` : flat;
}
function examples(formats) {
	return formats.flatMap(({ under, templates }) => {
		const first = templates[0];
		return first ? [
			`${under === "*" ? "An entry looks like this" : `Under *${under}*`}:`,
			"",
			"```markdown",
			first.example.replace(/`{3,}/g, "``"),
			"```",
			""
		] : [];
	});
}
function guide(formats) {
	return `${[
		"## Adding an entry",
		"",
		...examples(formats),
		"listkeeper checks new entries in the pull request and shows what to fix, with the corrected line."
	].join("\n")}\n`;
}
function template(formats) {
	return `${[
		"<!-- Thank you! One entry per pull request is easiest to merge. -->",
		"",
		"- [ ] The entry is not in the list yet",
		"- [ ] It has the format of its section",
		"",
		...examples(formats.slice(0, 1))
	].join("\n")}\n`;
}
=======
import { c as requireRule, f as hasColor, o as readConfig } from "./shell-command.js";
// \0builtin:node:url
const all = /* @__PURE__ */ process.getBuiltinModule("node:url");
const read = (key) => all[key];
const _6 = /* @__PURE__ */ read("fileURLToPath");
>>>>>>> main
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
	const sources = readSources(files, rest, await readConfig(files, values.config, rest));
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

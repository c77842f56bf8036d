import { A as readSources, B as UserError, Bn as habitsOf, F as openFiles, Fn as inferTemplates, Gr as _11, Hn as prevailing, In as withSources, Jr as _14, Kr as _12, Mr as isInside, Rn as parseTemplate, T as schemaUrl, Un as compare, Ur as projectUrl, _ as printableProse, cr as readTraits, dr as wrap, h as printable, lr as readWraps, mr as parseList, pr as tokenizeEntry, qr as _13, s as foldLines, tn as addContents, ur as traits, vr as isUnder, wt as hash, zn as deviantsOf } from "./shell-check.js";
import { t as createTwoFilesPatch } from "./shell-libesm.js";
import { n as nodeVersion, t as actionTag } from "./shell-version.js";
import { t as openRepository } from "./shell-repository.js";
import { c as readConfig, u as readVersion, v as terminalOptionsOf } from "./shell-command.js";
// src/commands/local/guide.ts
/** The markers; what is between them is replaced when `init --contributing` runs again. */
const start = "<!-- listkeeper:guide -->";
const end = "<!-- /listkeeper:guide -->";
/** Where GitHub looks for such a file, in its order (docs.github.com, "Setting guidelines for repository contributors"), in the spellings that people use. */
const guidePaths = [
	".github/",
	"",
	"docs/"
].flatMap((folder) => [
	"CONTRIBUTING.md",
	"contributing.md",
	"Contributing.md"
].map((name) => folder + name));
/** The part about entries alone, as a file of its own or put into a text: in place of the one that is there, else at its end. Undefined where its markers are broken. */
function withGuide(text, formats) {
	const lines = [
		"## Adding an entry",
		"",
		...examples(formats)
	];
	const part = `${start}\n${lines.join("\n").replaceAll(start, "<!-- -->").replaceAll(end, "<!-- -->")}\nlistkeeper checks new entries in the pull request and shows what to fix, with the corrected line.\n${end}`;
	if (text === void 0) return `${part}\n`;
	const own = /\r\n/.test(text) ? part.replaceAll("\n", "\r\n") : part;
	const [from, to] = [text.indexOf(start), text.lastIndexOf(end)];
	if (from >= 0 && to > from && text.indexOf(start, from + 1) < 0) return text.slice(0, from) + own + text.slice(to + 26);
	if (from >= 0 || to >= 0) return void 0;
	const line = /\r\n/.test(text) ? "\r\n" : "\n";
	return `${text.trim() === "" ? text : text.replace(/(?:\r?\n){0,2}$/, line + line)}${own}${line}`;
}
/** A template for pull requests with what a maintainer asks first. */
function pullRequestTemplate(formats) {
	return `${[
		"<!-- Thank you! One entry per pull request is easiest to merge. -->",
		"",
		"- [ ] The entry is not in the list yet",
		"- [ ] It has the format of its section",
		"",
		...examples(formats.slice(0, 1))
	].join("\n")}\n`;
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
	return formats.find((format) => format.container === container && isUnder(list.sections, section, format.under));
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
/**
* The workflow for a repository whose default branch has this name; not known: for the two usual ones. It names the Action of this version, and
* sweeps at a time that is drawn from the name of the repository: not all lists at once, and each at the same time always.
*/
function workflowText(branch, repository) {
	const branches = branch === void 0 || usualBranches.includes(branch) ? usualBranches.join(", ") : JSON.stringify(branch);
	return text.replaceAll("{tag}", actionTag()).replace("{branches}", () => branches).replace("{schedule}", scheduleFor(repository));
}
const days = [
	"Sundays",
	"Mondays",
	"Tuesdays",
	"Wednesdays",
	"Thursdays",
	"Fridays",
	"Saturdays"
];
/** A time in the week: minute, hour before noon and day, none at the full hour, when GitHub has most to do (docs, events: schedule). */
function scheduleFor(repository) {
	if (repository === void 0) return "\"23 5 * * 1\" # Mondays";
	const number = Number.parseInt(hash(repository.toLowerCase()), 36);
	const [minute, hour, day] = [
		number % 57 + 2,
		Math.floor(number / 57) % 12,
		Math.floor(number / 684) % 7
	];
	return `"${minute} ${hour} * * ${day}" # ${days[day]}`;
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
    - cron: {schedule}; choose your own time to spread the load
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
function initialize(sources, { contributing, guide, pullRequestTemplate: pullRequestTemplate$1, contents = false, branch, repository, preCommit }) {
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
		text: workflowText(branch, repository)
	}];
	if (preCommit !== void 0) files.push(preCommitFile(sources, preCommit));
	if (contributing) files.push(guideFile(guide, formats));
	if (pullRequestTemplate$1) files.push({
		path: ".github/PULL_REQUEST_TEMPLATE.md",
		text: pullRequestTemplate(formats)
	});
	if (contents) for (const { path, text } of sources) {
		const outlined = addContents(parseList(text, path));
		if (outlined !== text.replace(/^\ufeff/, "")) files.push({
			path,
			text: outlined,
			before: text,
			says: "now has a table of contents"
		});
	}
	return {
		files,
		formats
	};
}
/** The guide, new or with the part about entries. @throws {UserError} where the markers of that part are broken. */
function guideFile(guide, formats) {
	const text = withGuide(guide?.text, formats);
	if (text === void 0) throw new UserError(`${guide?.path}: the markers \`<!-- listkeeper:guide -->\` and \`<!-- /listkeeper:guide -->\` are not one pair, put them right or remove them`);
	if (!guide) return {
		path: "CONTRIBUTING.md",
		text
	};
	const says = text === guide.text ? "is up to date" : "now says how to add an entry";
	return {
		path: guide.path,
		text,
		before: guide.text,
		says
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
		"        # pre-commit installs this Node.js; leave the line out where 22.20 or newer is installed.",
		`        language_version: ${nodeVersion}`,
		`        files: '${pattern.replaceAll("'", "''")}'`
	].join("\n");
	return {
		path: ".pre-commit-config.yaml",
		text: `repos:\n${addition}\n`,
		addition: `${addition}\n`
	};
}
function configText(paths, formats) {
	const lines = [
		`# yaml-language-server: $schema=${schemaUrl}`,
		"# Configuration of listkeeper. Everything is optional; this was learned from the list.",
		"lists:"
	];
	for (const path of paths) {
		lines.push(`  - files: [${quote(path)}]`);
		const own = formats.filter((format) => format.path === path);
		if (own.some(({ templates }) => templates.length > 0)) lines.push("    sections:");
		for (const [index, format] of own.entries()) lines.push(...format.templates.length > 0 ? formatLines$1(format) : learnedLines(format, own.slice(index + 1)));
	}
	lines.push("review:", "  post: summary # one summary for each pull request; after about ten, try `review`: comments on lines, with one-click corrections");
	return `${lines.join("\n")}\n`;
}
function formatLines$1({ under, container, templates, wrap, conforming, total }) {
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
// src/cli/init.ts
/** `init` on the command line: writes the files where GitHub reads them, at the top of the work tree, and says what to do next. */
/** Writes what was learned; files that are there already stay unless --force is given, and files that listkeeper did not write always stay. */
async function runInit(call) {
	const { values, rest, files, print, home } = call;
	const place = findPlace(files);
	const { top, branch, repository } = place;
	const { config, paths } = await readConfig(files, values.config, rest);
	const sources = readSources(files, paths, config).map((source) => fromTop(source, files, place));
	const path = values.contributing ? guidePaths.find(top.has) : void 0;
	const { files: made, formats } = initialize(sources, {
		contributing: values.contributing ?? false,
		...path === void 0 ? {} : { guide: {
			path,
			text: top.read(path)
		} },
		pullRequestTemplate: values["pull-request-template"] ?? false,
		contents: values.contents ?? false,
		...branch === void 0 ? {} : { branch },
		...repository === void 0 ? {} : { repository },
		...values["pre-commit"] ? { preCommit: readVersion(home) } : {}
	});
	if (!values.quiet) print(formatLines(formats));
	const written = made.flatMap((file) => put(file, call, place) ? [shown(file.path, place)] : []);
	if (written.length > 0 && !values.quiet) print(nextSteps(written, call));
	return 0;
}
function findPlace(files) {
	const repository = repositoryOf(files.root);
	if (!repository) return {
		top: files,
		prefix: ""
	};
	const { name } = attempt(() => repository.mainBranch()) ?? { name: "HEAD" };
	const prefix = repository.prefix();
	const top = prefix === "" ? files : openFiles(_13(files.root, ...prefix.split("/").filter((part) => part !== "").map(() => "..")));
	const own = attempt(() => repository.origin());
	return {
		top,
		prefix,
		...own === void 0 ? {} : { repository: own },
		...name === "HEAD" ? {} : { branch: name.replace(/^origin\//, "") }
	};
}
function repositoryOf(root) {
	return attempt(() => openRepository(root));
}
function attempt(task) {
	try {
		return task();
	} catch (error) {
		if (error instanceof UserError) return void 0;
		throw error;
	}
}
/** A list under the path that it has from the top, however it was named. @throws {UserError} for one that is elsewhere. */
function fromTop({ path, text }, { root }, { top }) {
	const own = _12(top.root, _13(root, path)).split(_14).join("/");
	if (own.startsWith("../")) throw new UserError(`${path}: this list is outside ${top.root}, run \`listkeeper init\` in its own folder`);
	return {
		path: own,
		text
	};
}
/** A path as it is from the folder that this runs in. */
function shown(path, { prefix }) {
	return printable(_11.relative(prefix, path));
}
function formatLines(formats) {
	return formats.flatMap(({ path, under, templates, conforming, total }) => [`${printable(path)}${under === "*" ? "" : `, ${printableProse(under)}`}: ${conforming} of ${total} entries conform\n`, ...templates.map(({ source, count }) => `  ${String(count).padStart(5)}  ${printableProse(source)}\n`)]).join("");
}
/** Writes a file, or says why not, or prints it as a patch; whether it was written. */
function put({ path, text, before, addition, says }, { values, print, patch }, place) {
	const { top } = place;
	const name = shown(path, place);
	if (addition !== void 0 && top.has(path)) {
		if (!values.diff) print(toAdd({
			path,
			name,
			addition
		}, top));
		return false;
	}
	if (values.diff) {
		const from = before === void 0 ? "/dev/null" : `a/${path}`;
		if (before !== text) patch(createTwoFilesPatch(from, `b/${path}`, before ?? "", text, void 0, void 0, { context: 3 }).replace(/^=+\n/, ""));
		return false;
	}
	if (before === void 0 && top.has(path) && !values.force) {
		print(`${name} already exists and was not changed; --force replaces it\n`);
		return false;
	}
	if (before !== text) top.write(path, text, before ?? (values.force ? void 0 : null));
	print(`${name} ${says ?? "written"}\n`);
	return before !== text;
}
/** What a person has to add to a file that listkeeper did not write. */
function toAdd({ path, name, addition }, top) {
	if (/^[ \t]*(?:-[ \t]*)?id:[ \t]*['"]?listkeeper\b/m.test(top.read(path))) return `${name} already uses listkeeper\n`;
	return `${name} already exists and was not changed; add this below \`repos:\`\n\n${addition}\n`;
}
/** What is left for a person, in the order in which it is done. */
function nextSteps(written, { values }) {
	const text = `\nNext steps:\n${[
		`Read ${written[0]}: are the formats right? \`listkeeper check\` shows what it finds today, \`listkeeper try\` what it would have said on past changes.`,
		...values["pre-commit"] ? ["Run `pre-commit install`."] : [],
		`Commit and push to the default branch: \`git add ${written.map(quoted).join(" ")} && git commit -m "Add listkeeper"\`.`,
		"Run `listkeeper doctor`: it checks the settings on GitHub and says what to change.",
		"Open a pull request. It gets one summary; after about ten, `review: { post: review }` adds comments on lines with one-click corrections."
	].map((step, index) => `  ${index + 1}. ${step}\n`).join("")}`;
	const { width, isFolded } = terminalOptionsOf(values);
	return isFolded ? foldLines(text, width) : text;
}
/** A path for a shell, in quotes where it needs them. */
function quoted(path) {
	return /^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
}
export { runInit };

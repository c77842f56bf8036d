import { $n as _9, Bn as strictness, Cn as options$2, D as ConfigError, Dn as require_fastest_levenshtein, En as sectionOptions, Gn as _13, Hn as _1, Jn as _3, Qn as _8, Sn as locale, Un as _10, Vn as _0, Wn as _12, Xn as _5, Yn as _4, Zn as _6, an as options$15, bn as options$4, cn as options$12, dn as options$9, en as options$18, fn as options$8, gn as options$7, in as options$16, ln as options$11, on as options$14, qn as _2, sn as options$13, tn as options$17, un as options$10, vn as options$6, wn as options$1, xn as options$3, yn as options$5, zn as options } from "./shell-check.js";
import { t as require_dist } from "./shell-dist.js";
import { n as links, r as text } from "./shell-links-schema.js";
// src/config/limits.ts
var import_fastest_levenshtein = require_fastest_levenshtein();
var import_dist = require_dist();
const limits = {
	/** Characters of the file. */
	text: 1e5,
	/** Keys and values in all, and how deep they nest. */
	nodes: 1e4,
	depth: 20,
	/** Characters of one key or value. */
	value: 2e3,
	/** Templates and examples in all lists, and patterns of files. */
	templates: 300,
	files: 500
};
const number = (value) => value.toLocaleString("en-US");
/** The first thing of a document that goes beyond the limits, or a key that is twice in one place; without recursion, so that no nesting is too deep for it. */
function findExcess({ contents }) {
	const todo = [{
		node: contents,
		depth: 0
	}];
	let nodes = 0;
	for (let next = todo.pop(); next; next = todo.pop()) {
		const { node, depth } = next;
		if ((0, import_dist.isPair)(node)) {
			todo.push({
				node: node.value,
				depth
			}, {
				node: node.key,
				depth
			});
			continue;
		}
		const offset = node?.range?.[0] ?? 0;
		if (++nodes > limits.nodes) return {
			message: `it has more than ${number(limits.nodes)} keys and values`,
			offset
		};
		if (depth > limits.depth) return {
			message: `it is nested more than ${limits.depth} levels deep`,
			offset
		};
		if ((0, import_dist.isScalar)(node) && typeof node.value === "string" && node.value.length > limits.value) return {
			message: `a key or value has more than ${number(limits.value)} characters`,
			offset
		};
		if ((0, import_dist.isAlias)(node) || !((0, import_dist.isMap)(node) || (0, import_dist.isSeq)(node))) continue;
		const twice = (0, import_dist.isMap)(node) ? firstRepeated(node.items.map(({ key }) => key)) : void 0;
		if (twice !== void 0) return {
			message: "invalid YAML: Map keys must be unique",
			offset: twice
		};
		for (const item of node.items.toReversed()) todo.push({
			node: item,
			depth: depth + 1
		});
	}
}
/** Where the first key begins that an earlier one equals. */
function firstRepeated(keys) {
	const seen = /* @__PURE__ */ new Set();
	for (const key of keys) {
		if (!(0, import_dist.isScalar)(key)) continue;
		if (seen.has(key.value)) return key.range?.[0] ?? 0;
		seen.add(key.value);
	}
}
/** What a configuration has too many of; undefined where it is within the limits. */
function tooMany(config) {
	const [, own] = Array.isArray(config.rules["entry-format"]) ? config.rules["entry-format"] : [];
	const templates = [...config.lists.flatMap((list) => list.sections), ...own?.sections ?? []].reduce((sum, { entry, like }) => sum + (entry?.length ?? 0) + like.length, 0);
	if (templates > limits.templates) return `it has ${number(templates)} templates and examples, expected at most ${limits.templates}`;
	const files = config.lists.reduce((sum, list) => sum + list.files.length + list.translations.length, 0);
	return files > limits.files ? `it has ${number(files)} patterns of files, expected at most ${limits.files}` : void 0;
}
// src/config/admission-schema.ts
/** What a list asks of new entries and of the proposals that bring them, as the configuration says it. */
/** A span of the calendar, for what is months or years old. */
const spanWords = "expected a number and a unit, for example `90d`, `6mo` or `1y`";
const span = _10(spanWords).regex(/^\d{1,4}\s*(?:d|w|mo|y)$/, spanWords);
/** In the form of 0.1 an age may be hours too. Minutes are refused: who writes `6m` means months. */
const flatAge = _10(spanWords).regex(/^(?:\d{1,4}\s*(?:w|mo|y)|\d{1,6}\s*[hd])$/, spanWords);
const date = _5.date("expected a date, for example `2026-01-31`");
const spdx = _0(text.max(100)).min(1).max(100);
/** What a repository must have. All of it is optional, and what is unknown of a repository is never unmet. */
const repositoryKeys = {
	age: span.optional().describe("Minimum age of the repository, for example `6mo`"),
	"commit-within": span.optional().describe("Its last commit is no older than that, for example `18mo`"),
	stars: _4().min(1).optional().describe("Minimum stars"),
	contributors: _4().min(1).max(100).optional().describe("Minimum contributors, bots aside"),
	license: _13([
		_6(true),
		_6("osi"),
		spdx
	]).optional().describe("Any licence (`true`), one that the OSI approved (`osi`), or a list of SPDX identifiers"),
	archived: _6(false).optional().describe("No archived repositories (`false`)"),
	fork: _6(false).optional().describe("No forks (`false`)"),
	readme: _6(true).optional().describe("It has a readme (`true`)"),
	topics: _0(text.max(100)).min(1).max(20).optional().describe("Topics, one of which it has"),
	file: text.max(200).optional().describe("A file that it has at its root")
};
const packageKeys = {
	age: span.optional().describe("Minimum age of the package"),
	"release-within": span.optional().describe("Its last release is no older than that"),
	downloads: _4().min(1).optional().describe("Minimum downloads in the last month, where the registry tells")
};
const paperKeys = {
	year: _4().min(1800).max(2200).optional().describe("Earliest year of publication"),
	venue: _6(true).optional().describe("It was published, not only posted as a preprint (`true`)")
};
const urlKeys = {
	https: _6(true).optional().describe("Addresses begin with `https` (`true`)"),
	shorteners: _6(false).optional().describe("No addresses of link shorteners (`false`)")
};
/** A box of the pull request's template, by its text. */
const box = text.max(200);
const sectionRequirements = _9({
	under: text.max(200).optional().describe("Heading of the sections this is for; `*` stands for anything. Absent: all sections"),
	repository: _9(repositoryKeys).optional().describe("For entries that link a repository"),
	package: _9(packageKeys).optional().describe("For entries that link a package (npm, PyPI, crates.io)"),
	paper: _9(paperKeys).optional().describe("For entries that link a paper"),
	url: _9(urlKeys).optional().describe("For all addresses of the entry"),
	exceptions: _0(_9({
		checkbox: box.describe("Text of a box of the template"),
		...repositoryKeys
	})).max(20).default([]).describe("What a repository must have instead where the box is ticked")
});
/** The form of 0.1: one set for all sections. */
const flat = _9({
	stars: _4().min(1).optional().describe("Minimum stars of a repository"),
	age: flatAge.optional().describe("Minimum age of a repository, for example `90d`"),
	license: _13([_6(true), spdx]).optional().describe("Any licence (`true`), or a list of SPDX identifiers"),
	entries: _4().min(1).max(1e3).optional().describe("Maximum new entries in one pull request; see also `proposal.entries`"),
	archived: _6(false).optional().describe("No archived repositories (`false`)")
});
/** What a list may ask for, by name: what labels, closing and upkeep are about. */
const requirementNames = [.../* @__PURE__ */ new Set([
	...Object.keys(repositoryKeys),
	...Object.keys(packageKeys),
	...Object.keys(paperKeys),
	...Object.keys(urlKeys),
	...[
		"entries",
		"title",
		"checklist"
	]
])];
const requirementName = _3(requirementNames);
const admission = {
	require: _13([_0(sectionRequirements).max(100), flat]).optional().describe("Requirements for new entries, by section, the first match wins; what is unknown about an entry does not count against it"),
	proposal: _9({
		entries: _4().min(1).max(1e3).optional().describe("Maximum new entries in one pull request"),
		title: text.max(200).optional().describe("Title of the pull request; `*` stands for anything"),
		checklist: _6(true).optional().describe("All boxes of the template are ticked (`true`), those of exceptions and `owner-box` aside"),
		"owner-box": box.optional().describe("Box that the author of a linked project ticks"),
		"declined-before": _3(["note", "off"]).default("note").describe("Whether it is said that the same work was proposed before and declined")
	}).prefault({}).describe("Requirements for a proposal itself"),
	triage: _9({
		labels: _1().default(false).describe("Whether pull requests get a label that says what they wait for"),
		close: _9({
			rules: _0(requirementName).default([]).describe("Requirements whose miss closes a pull request"),
			after: span.default("30d").describe("How long after the notice")
		}).prefault({}).describe("Which pull requests are closed, and when"),
		remind: span.optional().describe("How long after the last word an author is reminded once")
	}).prefault({}).describe("What happens to pull requests that wait; all of it is off unless it is set"),
	decline: _8(_10().regex(/^[\w-]{1,40}$/, "expected one word of letters, digits, `-` and `_`"), text.max(2e3)).default({}).describe("Texts for `/listkeeper decline WORD`"),
	upkeep: _9({
		every: span.default("1mo").describe("How often existing entries are looked at"),
		rules: _13([_6("same"), _0(requirementName).min(1)]).default("same").describe("Which requirements hold for existing entries"),
		grandfathered: date.optional().describe("Entries that were listed before this day are left alone")
	}).optional().describe("Looks whether existing entries still meet the requirements, and reports it in the rolling issue. Off unless it is set")
};
// src/config/schema.ts
/** The configuration: one schema that gives its types, its defaults, the JSON Schema for editors and the errors. */
/** A process reads one configuration: compiling its checks would take longer than running them. */
_2({ jitless: true });
const level = _13([
	_3([
		"off",
		"on",
		"warn",
		"warning",
		"error",
		"info"
	]),
	_1(),
	_6([
		0,
		1,
		2
	])
]);
/** remark's words: a severity, or a severity and options. */
const rule = (options) => _13([
	level,
	_12([level]),
	_12([level, options])
]).optional();
const ruleOptions = {
	"canonical-url": options(),
	"entry-format": options$1(),
	"entry-order": options$2(),
	"entry-spacing": options$3(),
	"link-label": options$4(),
	"link-syntax": options$5(),
	"no-broken-targets": options$6(),
	"no-conflicting-links": options$7(),
	"no-deceptive-links": options$8(),
	"no-duplicate-entries": options$9(),
	"no-empty-sections": options$10(),
	"no-invisible-characters": options$11(),
	"no-lost-entries": options$12(),
	"no-mojibake": options$13(),
	"no-tracking-parameters": options$14(),
	"others-entries": options$15(),
	references: options$16(),
	"table-of-contents": options$17(),
	translations: options$18()
};
const mostAlternatives = 50;
/** In how many ways one can choose in the braces of a glob: each is a pattern of its own. At least as many as there are. */
function alternativesOf(glob) {
	return glob.split("{").slice(1).reduce((product, part) => product * part.split(",").length, 1);
}
/** A glob of files that is matched in no time, whoever wrote it: a proposed configuration is tried out too. */
const files = text.max(200).refine((glob) => !/\{[^{}]*\.\.|[!?+*@]\(/.test(glob) && (glob.match(/\{/g) ?? []).length <= 3 && (glob.match(/\*\*/g) ?? []).length <= 3 && alternativesOf(glob) <= mostAlternatives && glob.split("/").every((part) => part === "**" || part.split("*").length <= 4), "expected a simpler pattern: at most three `**`, three `*` in a name and three `{a,b}` with at most 50 ways to choose, no ranges and no `+(a)`");
/** A list without files would be checked by nobody, and yet every check of it would pass. */
const list = _9({
	files: _0(files).describe("Files of the list, as globs"),
	translations: _0(files).default([]).describe("Translations of the list"),
	sections: _0(sectionOptions()).default([]).describe("Formats by section; the first match wins. Default: learned from the list"),
	contents: _9({
		exclude: _0(text).default([]).describe("Headings to leave out of the table of contents"),
		depth: _12([_4().min(1).max(6), _4().min(1).max(6)]).optional().describe("First and last heading level in the table of contents"),
		repair: _3([
			"pull-request",
			"commit",
			"after-merge",
			"off"
		]).default("after-merge").describe("When the table of contents is fixed")
	}).prefault({})
}).refine(({ files: own, translations: others }) => own.length + others.length > 0, {
	path: ["files"],
	message: "expected at least one file"
});
const accepted = _9({
	url: text,
	reason: text.optional()
});
const otherRules = { "entry-requirements": _9({}) };
/** The whole configuration file. Every default is here and nowhere else. */
const configSchema = _9({
	enabled: _1().default(true).describe("Set to `false` to stop reviews, repairs, sweeps and commands on GitHub; the label `listkeeper: off` does so for one pull request"),
	locale: locale().default("en").describe("Language of the list: order, terminators, punctuation"),
	strictness: strictness().default("usual").describe("How clear a learned form must be before `entry-format` and `link-label` expect it"),
	lists: _0(list).default([]).describe("The lists of the repository. Default: README.md"),
	rules: _9(Object.fromEntries(Object.entries({
		...ruleOptions,
		...otherRules
	}).map(([name, options]) => [name, rule(options)]))).prefault({}).describe("Severity and options of rules"),
	accept: _0(accepted).default([]).describe("Works that may be listed twice"),
	repair: _0(_3(Object.keys(ruleOptions).filter((name) => name !== "table-of-contents"))).default([]).describe("Rules whose fixes are proposed too, once a week at most, for what came since the configuration was last changed; for the table of contents see `contents.repair`"),
	autofix: _0(_3(Object.keys(ruleOptions))).default([]).describe("Rules whose fixes are committed to pull requests automatically, where the branch is writable"),
	links: links.describe("How links are checked"),
	...admission,
	review: _9({
		post: _3([
			"review",
			"summary",
			"none"
		]).default("review").describe("What is posted on a pull request; `init` starts with `summary`, which after ten pull requests offers `review` to the maintainers"),
		language: _6("en").default("en").describe("Language of comments"),
		comments: _4().min(0).max(30).default(10).describe("Maximum comments per review; the rest is in the summary. GitHub rejects reviews with more than about 32"),
		links: _3([
			"added",
			"all",
			"none"
		]).default("added").describe("Which links a review checks: those the change adds, all links of the changed lists, or none"),
		skip: _9({
			authors: _0(text).default([
				"dependabot[bot]",
				"renovate[bot]",
				"pre-commit-ci[bot]",
				"allcontributors[bot]",
				"depfu[bot]",
				"snyk-bot",
				"pyup-bot"
			]).describe("People and bots whose pull requests are not reviewed"),
			labels: _0(text).default([]).describe("Labels of pull requests that are not reviewed"),
			drafts: _1().default(true).describe("Whether drafts are skipped until they are ready for review")
		}).prefault({}).describe("Pull requests that are not reviewed")
	}).prefault({}).describe("What is posted on pull requests, and when")
}).describe("Configuration of listkeeper, read from .github/listkeeper.yml on the base branch");
// src/config/load.ts
/** Reads the configuration file. An error has its line, its column and, for a misspelt key, the right one. */
/**
* The configuration of a YAML text.
* @throws {ConfigError} for broken YAML, an unknown key or a value of the wrong kind.
*/
function parseConfig(text, path) {
	return parseBoth(text, path).config;
}
/**
* The configuration of a YAML text, and what the text says itself.
* @throws {ConfigError} as `parseConfig`.
*/
function parseBoth(text, path) {
	const start = {
		path,
		line: 1,
		column: 1,
		key: ""
	};
	if (text.length > limits.text) throw new ConfigError(`it has ${text.length.toLocaleString("en-US")} characters, expected at most ${limits.text.toLocaleString("en-US")}`, start);
	try {
		return readConfig(text, path);
	} catch (error) {
		if (error instanceof RangeError) throw new ConfigError(`it is nested more than ${limits.depth} levels deep`, start);
		throw error;
	}
}
/**
* The configuration of an object, as a program hands it over.
* @throws {ConfigError} as for a text, without line and column.
*/
function readConfigObject(value) {
	const fail = (message, key = []) => new ConfigError(message, {
		path: "config",
		key: key.join(".")
	});
	const result = configSchema.safeParse(value);
	if (!result.success) {
		const { words, key } = wordsOf(result.error.issues, (path) => path.reduce(within, value) !== void 0);
		throw fail(words, key);
	}
	const many = tooMany(result.data);
	if (many !== void 0) throw fail(many);
	return result.data;
}
function within(value, key) {
	return value?.[key];
}
function readConfig(text, path) {
	const counter = new import_dist.LineCounter();
	const document = (0, import_dist.parseDocument)(text, {
		lineCounter: counter,
		prettyErrors: false,
		uniqueKeys: false,
		logLevel: "error"
	});
	const fail = (message, offset, key = []) => {
		const { line, col } = counter.linePos(offset);
		return new ConfigError(message, {
			path,
			line,
			column: col,
			key: key.join(".")
		});
	};
	const broken = document.errors[0] ?? document.warnings[0];
	if (broken) throw fail(brokenWords(broken.message), broken.pos[0]);
	const excess = findExcess(document);
	if (excess) throw fail(excess.message, excess.offset);
	const plain = plainValue(document, fail) ?? {};
	const result = configSchema.safeParse(plain);
	if (result.success) {
		const many = tooMany(result.data);
		if (many === void 0) return {
			config: result.data,
			plain
		};
		throw fail(many, document.contents?.range?.[0] ?? 0);
	}
	const { words, key } = wordsOf(result.error.issues, (at) => document.hasIn(at));
	throw fail(words, offsetOf(document.contents, key), key);
}
/** What is wrong, in words, and at which key. */
function wordsOf(issues, has) {
	const issue = deepest(clearest(issues));
	const keys = issue.path.map(String);
	const key = issue.code === "unrecognized_keys" ? [...keys, issue.keys[0]] : keys;
	return {
		words: describe(issue, {
			key,
			isMissing: !has(issue.path)
		}),
		key
	};
}
/** The parser's words in one line; what nests very deep it calls by the end of its stack. */
function brokenWords(message) {
	if (/call stack/i.test(message)) return `it is nested more than ${limits.depth} levels deep`;
	return `invalid YAML: ${message.split("\n")[0].slice(0, 200)}`;
}
/** The plain value of a document. Aliases of no anchor, or so many that they can only mean to exhaust the reader, are errors. */
function plainValue(document, fail) {
	try {
		return document.toJS({ maxAliasCount: 20 });
	} catch (error) {
		if (!(error instanceof ReferenceError)) throw error;
		let offset = 0;
		(0, import_dist.visit)(document, { Alias(_key, node) {
			offset = node.range?.[0] ?? 0;
			return node.resolve(document) ? void 0 : import_dist.visit.BREAK;
		} });
		throw fail(`invalid YAML: ${error.message}`, offset);
	}
}
/** Of several issues, the one that explains the others: a misspelt key before the key that is missing for it. */
function clearest(issues) {
	return issues.find(({ code }) => code === "unrecognized_keys") ?? issues[0];
}
/** Of an issue with alternatives, the one that came furthest. */
function deepest(issue) {
	if (issue.code !== "invalid_union") return issue;
	const furthest = issue.errors.flatMap((errors) => errors.length > 0 ? [clearest(errors)] : []).toSorted((a, b) => b.path.length - a.path.length || Number(b.code === "unrecognized_keys") - Number(a.code === "unrecognized_keys"))[0];
	if (!furthest || furthest.path.length === 0) return issue;
	return deepest({
		...furthest,
		path: [...issue.path, ...furthest.path]
	});
}
const kinds = {
	array: "a list",
	tuple: "a list",
	object: "keys with values",
	record: "keys with values",
	string: "text",
	boolean: "`true` or `false`",
	number: "a number",
	int: "a whole number"
};
/** What a size that is out of range counts. */
const counted = {
	string: ["character", "characters"],
	array: ["value", "values"]
};
function describe(issue, { key, isMissing }) {
	const name = key.length === 0 ? "the configuration" : `\`${shorten(key.join("."))}\``;
	switch (issue.code) {
		case "unrecognized_keys": {
			const known = knownKeys(key.slice(0, -1));
			const wrong = key.at(-1);
			const meant = known.length > 0 && wrong.length <= longestWord ? (0, import_fastest_levenshtein.closest)(wrong, known) : "";
			return `unknown key ${name}${meant !== "" && (0, import_fastest_levenshtein.distance)(wrong, meant) <= Math.max(2, wrong.length / 3) ? ` (did you mean \`${meant}\`?)` : known.length > 0 ? `, expected one of ${known.map((one) => `\`${one}\``).join(", ")}` : ""}`;
		}
		case "invalid_value": return `${name} has an invalid value, expected ${issue.values.length === 1 ? "" : "one of "}${valuesOf(issue)}`;
		case "invalid_type": return `${name} is ${isMissing ? "missing" : "of the wrong type"}, ${expectedOf(issue)}`;
		case "invalid_union": return key[0] === "rules" ? `${name} is not a severity, expected \`off\`, \`info\`, \`warning\` or \`error\`, or [severity, options]` : `${name} has an invalid value${alternatives(issue.errors)}`;
		default: return `${name}: ${expectedOf(issue)}`;
	}
}
function valuesOf({ values }) {
	return values.map((value) => `\`${String(value)}\``).join(", ");
}
/** What was expected instead: in the words of the schema, where it has its own. */
function expectedOf(issue) {
	switch (issue.code) {
		case "invalid_type": return isOwn(issue) ? issue.message : `expected ${kinds[issue.expected] ?? `a ${issue.expected}`}`;
		case "invalid_value": return `expected ${valuesOf(issue)}`;
		case "too_small": return isOwn(issue) ? issue.message : `expected at least ${amount(issue.minimum, issue.origin)}`;
		case "too_big": return isOwn(issue) ? issue.message : `expected at most ${amount(issue.maximum, issue.origin)}`;
		case "invalid_key": return issue.issues[0] ? expectedOf(issue.issues[0]) : "expected another key";
		default: return issue.message;
	}
}
/** Whether the schema says itself what is wrong; the library's own words are for programmers. */
function isOwn({ message }) {
	return message.startsWith("expected ");
}
function amount(count, origin) {
	const [one, many] = counted[origin] ?? ["", ""];
	return `${count} ${Number(count) === 1 ? one : many}`.trim();
}
/** What a value of several kinds may be, where the alternatives say it of the value itself. */
function alternatives(errors) {
	const ways = errors.flatMap(([issue]) => issue?.path.length === 0 ? [expectedOf(issue)] : []);
	const all = [...new Set(ways)].map((way) => way.replace(/^expected /, ""));
	const words = all.filter((way) => !all.some((other) => other !== way && other.includes(way)));
	return words.length === 0 ? "" : `, expected ${words.join(" or ")}`;
}
/** The longest word that may be a misspelt key, and the longest name of a key that is said. */
const longestWord = 60;
const longestName = 120;
function shorten(name) {
	return name.length <= longestName ? name : `${name.slice(0, 119)}…`;
}
/** The keys that the schema knows at a path. */
function knownKeys(path) {
	let schemas = unwrap(configSchema);
	for (const part of path) schemas = schemas.flatMap((schema) => child(schema, part)).flatMap(unwrap);
	const shape = schemas.find((schema) => schema.shape)?.shape;
	return shape ? Object.keys(shape) : [];
}
function child(schema, part) {
	const { shape, element, def } = schema;
	const found = shape ? shape[part] : /^\d+$/.test(part) ? element ?? def?.items?.[Number(part)] : void 0;
	return found === void 0 ? [] : [found];
}
/** The schemas inside one: without the wrappers that only add a default or make it optional, each of the alternatives. */
function unwrap(schema) {
	const { def } = schema;
	if (def?.innerType !== void 0) return unwrap(def.innerType);
	return def?.options ? def.options.flatMap(unwrap) : [schema];
}
/** Where a key is in the text; the nearest enclosing one where it is not there. */
function offsetOf(root, key) {
	let node = root;
	let offset = root?.range?.[0] ?? 0;
	for (const part of key) {
		if (!(0, import_dist.isCollection)(node)) break;
		const pair = node.items.find((item) => String(item.key?.value) === part);
		const next = pair ? pair.value ?? null : (/^\d+$/.test(part) ? node.items[Number(part)] : void 0) ?? null;
		offset = (pair?.key ?? next)?.range?.[0] ?? offset;
		node = next;
	}
	return offset;
}
export { parseConfig as n, readConfigObject as r, parseBoth as t };

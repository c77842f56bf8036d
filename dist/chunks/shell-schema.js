import { $ as array, A as options$4, E as options$6, F as options$2, L as options$1, M as options$3, O as options$5, P as locale, Q as _enum, X as options, Z as ZodISODate, at as tuple, b as options$7, c as options$13, ct as _isoDate, et as boolean, f as options$11, g as options$9, it as string, lt as config, m as options$10, nt as literal, o as options$14, ot as union, rt as strictObject, st as url, t as options$15, tt as int, u as options$12, v as options$8, z as sectionOptions } from "./shell-table-of-contents.js";
// node_modules/zod/v4/classic/iso.js
function date$1(params) {
	return _isoDate(ZodISODate, params);
}
// src/config/schema.ts
/** The configuration: one schema that gives its types, its defaults, the JSON Schema for editors and the errors. */
/** A process reads one configuration: compiling its checks would take longer than running them. */
config({ jitless: true });
const level = union([
	_enum([
		"off",
		"on",
		"warn",
		"warning",
		"error",
		"info"
	]),
	boolean(),
	literal([
		0,
		1,
		2
	])
]);
/** remark's words: a severity, or a severity and options. */
const rule = (options) => union([
	level,
	tuple([level]),
	tuple([level, options])
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
	"table-of-contents": options$15()
};
const text = string().min(1);
const registryNames = [
	"doi",
	"arxiv",
	"github",
	"huggingface",
	"pubmed",
	"openreview",
	"pypi",
	"npm",
	"youtube"
];
const mostAlternatives = 50;
/** In how many ways one can choose in the braces of a glob: each is a pattern of its own. At least as many as there are. */
function alternativesOf(glob) {
	return glob.split("{").slice(1).reduce((product, part) => product * part.split(",").length, 1);
}
/** A glob of files that is matched in no time, whoever wrote it: a proposed configuration is tried out too. */
const files = text.max(200).refine((glob) => !/\{[^{}]*\.\.|[!?+*@]\(/.test(glob) && (glob.match(/\{/g) ?? []).length <= 3 && (glob.match(/\*\*/g) ?? []).length <= 3 && alternativesOf(glob) <= mostAlternatives && glob.split("/").every((part) => part === "**" || part.split("*").length <= 4), "expected a simpler pattern: at most three `**`, three `*` in a name and three `{a,b}` with at most 50 ways to choose, no ranges and no `+(a)`");
const list = strictObject({
	files: array(files).describe("Files of the list, as globs"),
	translations: array(files).default([]).describe("Translations of the list"),
	sections: array(sectionOptions()).default([]).describe("Formats by section; the first match wins. Default: learned from the list"),
	contents: strictObject({
		exclude: array(text).default([]).describe("Headings to leave out of the table of contents"),
		depth: tuple([int().min(1).max(6), int().min(1).max(6)]).optional().describe("First and last heading level in the table of contents"),
		repair: _enum([
			"pull-request",
			"commit",
			"after-merge",
			"off"
		]).default("after-merge").describe("When the table of contents is fixed")
	}).prefault({})
});
const duration = string().regex(/^\d{1,6}\s*(?:ms|s|m|h|d)$/, "expected a number and a unit, for example `20s`, `10m` or `7d`");
const date = date$1("expected a date, for example `2027-01-31`");
const base = union([url({
	protocol: /^https?$/,
	error: "expected a URL, or `false`"
}), literal(false)]);
/** The least and the most that options of a run of links take; times in milliseconds. */
const linkRanges = {
	perHost: [1, 100],
	timeout: [1, 6e5],
	deadline: [0, 864e5]
};
const links = strictObject({
	exclude: array(text).default([]).describe("Links that are not checked; `*` matches anything"),
	timeout: duration.default("20s").describe("Timeout for one request"),
	"per-host": int().min(linkRanges.perHost[0]).max(linkRanges.perHost[1]).default(8).describe("Maximum concurrent requests per host"),
	deadline: duration.default("30m").describe("Time after which a run ends; links not checked by then are left for the next run"),
	recheck: duration.default("7d").describe("With a history: how long a result is reused; `0d` checks every link in each run"),
	dead: strictObject({
		failures: int().min(1).max(20).default(3).describe("How many times the page was not found"),
		days: int().min(0).max(90).default(7).describe("Days between the first and the last failure")
	}).prefault({}).describe("With a history: when a page that is not found counts as dead"),
	ignore: array(strictObject({
		url: text,
		until: date.optional(),
		reason: text
	})).default([]).describe("Links that are ignored, until a date if one is given, with the reason"),
	registries: strictObject(Object.fromEntries(registryNames.map((name) => [name, base.optional()]))).prefault({}).describe("Base URLs of registries, for mirrors; `false` checks the page instead"),
	archive: base.default("https://web.archive.org").describe("Where archived copies of dead pages are looked up; `false` turns this off"),
	memory: _enum(["issue", "branch"]).default("issue").describe("Where scheduled sweeps keep results: failing links in their issue, or all links on the branch `listkeeper/memory`")
}).prefault({});
const accepted = strictObject({
	url: text,
	reason: text.optional()
});
const requirements = strictObject({
	stars: int().min(1).optional().describe("Minimum stars of a repository"),
	age: duration.optional().describe("Minimum age of a repository, for example `90d`"),
	license: union([literal(true), array(text).min(1)]).optional().describe("Any licence (`true`), or a list of SPDX identifiers"),
	entries: int().min(1).max(1e3).optional().describe("Maximum new entries in one pull request"),
	archived: literal(false).optional().describe("No archived repositories (`false`)")
}).optional();
const otherRules = { "entry-requirements": strictObject({}) };
/** The whole configuration file. Every default is here and nowhere else. */
const configSchema = strictObject({
	enabled: boolean().default(true).describe("Set to `false` to stop reviews, repairs, sweeps and commands on GitHub; the label `listkeeper: off` does so for one pull request"),
	locale: locale().default("en").describe("Language of the list: order, terminators, punctuation"),
	lists: array(list).default([]).describe("The lists of the repository. Default: README.md"),
	rules: strictObject(Object.fromEntries(Object.entries({
		...ruleOptions,
		...otherRules
	}).map(([name, options]) => [name, rule(options)]))).prefault({}).describe("Severity and options of rules"),
	accept: array(accepted).default([]).describe("Works that may be listed twice"),
	repair: array(_enum(Object.keys(ruleOptions).filter((name) => name !== "table-of-contents"))).default([
		"entry-spacing",
		"link-syntax",
		"no-invisible-characters",
		"no-mojibake",
		"no-tracking-parameters"
	]).describe("Rules whose fixes are proposed in one pull request after a merge; for the table of contents see `contents.repair`"),
	autofix: array(_enum(Object.keys(ruleOptions))).default([]).describe("Rules whose fixes are committed to pull requests automatically, where the branch is writable"),
	links: links.describe("How links are checked"),
	require: requirements.describe("Requirements for new entries; what is unknown about an entry does not count against it"),
	review: strictObject({
		post: _enum([
			"review",
			"summary",
			"none"
		]).default("review").describe("What is posted on a pull request"),
		language: literal("en").default("en").describe("Language of comments"),
		comments: int().min(0).max(30).default(30).describe("Maximum comments per review; GitHub rejects reviews with more than about 32"),
		links: _enum([
			"added",
			"all",
			"none"
		]).default("added").describe("Which links a review checks: those the change adds, all links of the changed lists, or none"),
		skip: strictObject({
			authors: array(text).default([
				"dependabot[bot]",
				"renovate[bot]",
				"pre-commit-ci[bot]",
				"allcontributors[bot]",
				"depfu[bot]",
				"snyk-bot",
				"pyup-bot"
			]).describe("People and bots whose pull requests are not reviewed"),
			labels: array(text).default([]).describe("Labels of pull requests that are not reviewed"),
			drafts: boolean().default(true).describe("Whether drafts are skipped until they are ready for review")
		}).prefault({}).describe("Pull requests that are not reviewed")
	}).prefault({}).describe("What is posted on pull requests, and when")
}).describe("Configuration of listkeeper, read from .github/listkeeper.yml on the base branch");
export { linkRanges as n, configSchema as t };

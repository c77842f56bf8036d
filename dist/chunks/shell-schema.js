import { $t as options$10, Bn as _2, Fn as _1, Gn as _9, Hn as _4, In as _10, Kt as options$15, Ln as _12, Mn as options, Nn as strictness, Pn as _0, Qt as options$11, Rn as _13, Un as _5, Vn as _3, Wn as _6, Xt as options$13, Yt as options$14, Zt as options$12, cn as options$4, dn as options$2, en as options$9, fn as options$1, ln as options$3, nn as options$7, on as options$6, sn as options$5, tn as options$8, un as locale, xn as sectionOptions, zn as _14 } from "./shell-check.js";
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
	"table-of-contents": options$15()
};
const text = _10().min(1);
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
});
const duration = _10().regex(/^\d{1,6}\s*(?:ms|s|m|h|d)$/, "expected a number and a unit, for example `20s`, `10m` or `7d`");
const date = _5.date("expected a date, for example `2027-01-31`");
const base = _13([_14({
	protocol: /^https?$/,
	error: "expected a URL, or `false`"
}), _6(false)]);
/** The least and the most that options of a run of links take; times in milliseconds. */
const linkRanges = {
	perHost: [1, 100],
	timeout: [1, 6e5],
	deadline: [0, 864e5]
};
const links = _9({
	exclude: _0(text).default([]).describe("Links that are not checked; `*` matches anything"),
	timeout: duration.default("20s").describe("Timeout for one request"),
	"per-host": _4().min(linkRanges.perHost[0]).max(linkRanges.perHost[1]).default(8).describe("Maximum concurrent requests per host"),
	deadline: duration.default("30m").describe("Time after which a run ends; links not checked by then are left for the next run"),
	recheck: duration.default("7d").describe("With a history: how long a result is reused; `0d` checks every link in each run"),
	dead: _9({
		failures: _4().min(1).max(20).default(3).describe("How many times the page was not found"),
		days: _4().min(0).max(90).default(7).describe("Days between the first and the last failure")
	}).prefault({}).describe("With a history: when a page that is not found counts as dead"),
	ignore: _0(_9({
		url: text,
		until: date.optional(),
		reason: text
	})).default([]).describe("Links that are ignored, until a date if one is given, with the reason"),
	registries: _9(Object.fromEntries(registryNames.map((name) => [name, base.optional()]))).prefault({}).describe("Base URLs of registries, for mirrors; `false` checks the page instead"),
	archive: base.default("https://web.archive.org").describe("Where archived copies of dead pages are looked up; `false` turns this off"),
	memory: _3(["issue", "branch"]).default("issue").describe("Where scheduled sweeps keep results: failing links in their issue, or all links on the branch `listkeeper/memory`")
}).prefault({});
const accepted = _9({
	url: text,
	reason: text.optional()
});
const requirements = _9({
	stars: _4().min(1).optional().describe("Minimum stars of a repository"),
	age: duration.optional().describe("Minimum age of a repository, for example `90d`"),
	license: _13([_6(true), _0(text).min(1)]).optional().describe("Any licence (`true`), or a list of SPDX identifiers"),
	entries: _4().min(1).max(1e3).optional().describe("Maximum new entries in one pull request"),
	archived: _6(false).optional().describe("No archived repositories (`false`)")
}).optional();
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
	repair: _0(_3(Object.keys(ruleOptions).filter((name) => name !== "table-of-contents"))).default([
		"entry-spacing",
		"link-syntax",
		"no-invisible-characters",
		"no-mojibake",
		"no-tracking-parameters"
	]).describe("Rules whose fixes are proposed in one pull request after a merge; for the table of contents see `contents.repair`"),
	autofix: _0(_3(Object.keys(ruleOptions))).default([]).describe("Rules whose fixes are committed to pull requests automatically, where the branch is writable"),
	links: links.describe("How links are checked"),
	require: requirements.describe("Requirements for new entries; what is unknown about an entry does not count against it"),
	review: _9({
		post: _3([
			"review",
			"summary",
			"none"
		]).default("review").describe("What is posted on a pull request; `init` starts with `summary`, which after ten pull requests offers `review` to the maintainers"),
		language: _6("en").default("en").describe("Language of comments"),
		comments: _4().min(0).max(30).default(30).describe("Maximum comments per review; GitHub rejects reviews with more than about 32"),
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
export { linkRanges as n, configSchema as t };

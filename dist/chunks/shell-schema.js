import { $n as _3, $t as options$18, Cn as options$2, Gn as strictness, Jn as _10, Kn as _0, Nn as sectionOptions, Qn as _2, Sn as locale, Wn as options, Xn as _13, Yn as _12, Zn as _14, bn as options$4, cn as options$13, dn as options$10, en as options$17, er as _4, fn as options$9, in as options$15, ir as _9, ln as options$12, mn as options$7, nr as _6, pn as options$8, qn as _1, rn as options$16, rr as _8, sn as options$14, tr as _5, un as options$11, vn as options$6, wn as options$1, xn as options$3, yn as options$5 } from "./shell-check.js";
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
	"youtube",
	"x",
	"appstore"
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
/** Headers that make the request another one (RFC 9110, 7.6.1), or that the checker sets itself. */
const ownHeaders = /^(?:host|content-length|connection|transfer-encoding|upgrade|expect|te|trailer|keep-alive|proxy-.*|accept-encoding)$/i;
/** Headers that let somebody in. */
const secretHeaders = /^(?:authorization|cookie2?)$|token|secret|password|api-?key|auth|session/i;
const header = _10().max(1e3).regex(/^[\t\u0020-\u007e]+$/, "expected plain characters on one line").refine((value) => !value.startsWith("env:") || /^env:LISTKEEPER_LINK_\w{1,100}$/.test(value), "expected the name of a variable that starts with LISTKEEPER_LINK_, for example `env:LISTKEEPER_LINK_DOCS`");
const hostRule = _9({
	match: text.max(500).regex(/^https?:\/\/[^/?#*\s@\\]+(?:[/?#].*)?$/i, "expected an address with a host, for example `https://docs.example.org/*`; `*` may stand after the host only").describe("Links that this is for: an address with its host, in which `*` matches anything"),
	headers: _8(_10(), header).default({}).superRefine((headers, context) => {
		for (const [name, value] of Object.entries(headers)) if (!/^[!#$%&'*+.^_`|~\w-]{1,100}$/.test(name)) context.addIssue({
			code: "custom",
			path: [name],
			message: "expected the name of a header"
		});
		else if (ownHeaders.test(name)) context.addIssue({
			code: "custom",
			path: [name],
			message: "expected another header: this one is set by the connection"
		});
		else if (secretHeaders.test(name) && !value.startsWith("env:")) context.addIssue({
			code: "custom",
			path: [name],
			message: "expected the name of an environment variable, for example `env:LISTKEEPER_LINK_DOCS`: no secret belongs in this file"
		});
	}).describe("Headers to send; a secret is named as `env:LISTKEEPER_LINK_...`, goes to this host alone, and neither follows a redirect nor is used in reviews of pull requests"),
	timeout: duration.optional().describe("Timeout for one request to it"),
	"per-host": _4().min(linkRanges.perHost[0]).max(linkRanges.perHost[1]).optional().describe("Maximum concurrent requests to it")
});
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
	hosts: _0(hostRule).max(50).default([]).describe("What holds for single hosts; the first match wins"),
	ignore: _0(_9({
		url: text,
		until: date.optional(),
		reason: text
	})).default([]).describe("Links that are ignored, until a date if one is given, with the reason"),
	registries: _9(Object.fromEntries(registryNames.map((name) => [name, base.optional()]))).prefault({}).describe("Base URLs of registries, for mirrors; `false` checks the page instead"),
	contact: text.max(200).regex(/^[^@\s]+@[^@\s.]+\.[^@\s]+$/, "expected an address of mail").optional().describe("An address of mail that registries get, so that they can write before they block (Crossref, NCBI)"),
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
	repair: _0(_3(Object.keys(ruleOptions).filter((name) => name !== "table-of-contents"))).default([]).describe("Rules whose fixes are proposed too, once a week at most, for what came since the configuration was last changed; for the table of contents see `contents.repair`"),
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
export { linkRanges as n, configSchema as t };

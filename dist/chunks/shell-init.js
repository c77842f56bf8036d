import { An as inferTemplates, E as schemaUrl, Fn as habitsOf, H as unlessUserError, Ln as prevailing, Mr as isUnder, Nn as parseTemplate, Pn as deviantsOf, Rn as compare, V as UserError, _r as projectUrl, ar as traits, c as foldLines, cr as parseList, g as printable$1, gi as _14, hi as _13, ir as readWraps, j as readSources, jn as withSources, kt as hash, mi as _12, nn as addContents, or as wrap, pi as _11, rr as readTraits, sr as tokenizeEntry, v as printableProse, zr as isInside } from "./shell-check.js";
import { t as createTwoFilesPatch } from "./shell-libesm.js";
import { t as plainWords } from "./shell-plain-words.js";
import { i as templatesAmong, n as guidePaths, r as templateFolders, t as guideFolders } from "./shell-places.js";
import { n as nodeVersion, t as actionTag } from "./shell-version.js";
import { t as openRepository } from "./shell-repository.js";
import { t as topOf } from "./shell-top.js";
import { S as terminalOptionsOf, f as readConfig, m as readVersion } from "./shell-command.js";
// src/commands/local/guide.ts
/** The markers; what is between them is replaced when `init --contributing` runs again. */
const start = "<!-- listkeeper:guide -->";
const end = "<!-- /listkeeper:guide -->";
const guideTitle = /^(?:how to )?(?:contribute|contributing|contribution|contributions|guidelines|criteria|requirements|rules|submissions?|submitting)(?: (?:guidelines?|guide|rules|criteria|requirements))?$|^(?:inclusion|selection|acceptance|entry) (?:criteria|requirements|rules)$/;
/** What a list itself says to contributors: its text with nothing but line ends outside of the sections for them, so that lines keep their numbers; undefined where it has none. */
function guidePart(text) {
	let level = 0;
	let isCode = false;
	let isAny = false;
	const lines = text.split("\n").map((line) => {
		if (/^ {0,3}(?:```|~~~)/.test(line)) isCode = !isCode;
		const [, marks = "", title = ""] = (isCode ? null : /^ {0,3}(#{1,6})(?=[ \t])([^\n]*)$/.exec(line)) ?? [];
		if (marks !== "" && (level === 0 || marks.length <= level)) level = guideTitle.test(plainWords(title)) ? marks.length : 0;
		isAny ||= level > 0;
		return level > 0 ? line : "";
	});
	return isAny ? lines.join("\n") : void 0;
}
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
// src/commands/local/guides-in.ts
/** What a repository says to contributors: its guide, and its templates for pull requests. */
/** The path of the guide for contributors; undefined where there is none. */
function guidePathIn(top) {
	return guidePaths.find(top.has);
}
/** The guide and the templates: the one that GitHub fills in, and those of its folders. What cannot be read is left out. */
function guidesIn(top) {
	const folders = [...guideFolders, ...templateFolders];
	const { usual, others } = templatesAmong(folders.flatMap((folder) => unlessUserError(() => top.find(`${folder}*`)) ?? []));
	return [
		guidePathIn(top),
		usual,
		...others
	].flatMap((path) => {
		const text = path === void 0 ? void 0 : unlessUserError(() => top.read(path));
		return path === void 0 || text === void 0 ? [] : [{
			path,
			text
		}];
	});
}
// src/admission/guide/quantities.ts
const comparisons = [
	["most", "no more than|not more than|no older than|not older than|not be older than|no longer than|not longer than|not be longer than"],
	["most", "not exceed|at most|maximum of|maximum|max|up to|<=|≤|limited to|limit of"],
	["least", "no fewer than|no less than|not less than|not fewer than|at least|minimum of|minimum|min|>=|≥"],
	["window", "within the last|within the past|within last|within past|in the last|in the past|in last|in past|during the last"],
	["window", "during the past|over the last|over the past|for the last|for the past|within"],
	["above", "more than|greater than|older than|longer than|over|above|exceed|exceeds|exceeding|>"],
	["below", "less than|fewer than|shorter than|newer than|younger than|under|below|<"]
].flatMap(([comparison, phrases]) => phrases.split("|").map((phrase) => [comparison, phrase.split(" ")])).sort(([, a], [, b]) => b.length - a.length);
const numerals = [
	"zero",
	"one",
	"two",
	"three",
	"four",
	"five",
	"six",
	"seven",
	"eight",
	"nine",
	"ten",
	"eleven",
	"twelve"
];
const units = {
	day: "d",
	week: "w",
	month: "mo",
	mo: "mo",
	year: "y",
	yr: "y"
};
/** Words between a comparison and its number. */
const fillers = /* @__PURE__ */ new Set([
	"a",
	"an",
	"the",
	"of",
	"be",
	"count",
	":",
	"total"
]);
/** Words after a number that make it the least. */
const endings = [
	"+",
	"or more",
	"or above",
	"or higher",
	"or greater",
	"and above",
	"and up",
	"or older",
	"minimum"
].map((phrase) => phrase.split(" "));
/** All quantities of a sentence. */
function quantitiesOf(words) {
	const found = [];
	for (let at = 0; at < words.length; at++) {
		const quantity = quantityAt(words, at);
		if (!quantity) continue;
		found.push(quantity);
		at = quantity.end - 1;
	}
	return found;
}
function quantityAt(words, at) {
	const half = isAt(words, at, [
		"half",
		"a",
		"year"
	]);
	const number = half ? 6 : numberOf(words[at].text);
	const unit = half ? "mo" : unitOf(words[number === void 0 ? at : at + 1]?.text);
	const before = comparisonBefore(words, at);
	if (number === void 0 && !(unit && (before?.comparison === "window" || isOneOf(words[at - 1]?.text, ["a", "an"])))) return void 0;
	const value = number ?? 1;
	let end = half ? at + 3 : at + (number === void 0 ? 0 : 1) + (unit ? 1 : 0);
	const ending = endings.find((one) => isEnding(words, end, one) || !unit && isEnding(words, at + 1, one));
	const late = ending && !unit && !half ? unitOf(words[at + 1 + ending.length]?.text) : void 0;
	if (ending) end += ending.length + (late ? 1 : 0);
	const time = unit ?? late;
	const span = time && Number.isInteger(value) && value > 0 && value < 1e4 ? { span: `${value}${time}` } : {};
	return {
		comparison: before?.comparison ?? (ending ? "least" : "bare"),
		value,
		...span,
		start: before?.start ?? at,
		end
	};
}
/** Whether a number ends so; "two or more than fifty" are two numbers. */
function isEnding(words, at, ending) {
	return isAt(words, at, ending) && words[at + ending.length]?.text !== "than";
}
/** The comparison that ends right before a word. */
function comparisonBefore(words, at) {
	let end = at;
	while (end > 0 && at - end < 2 && fillers.has(words[end - 1].text)) end--;
	for (const [comparison, phrase] of comparisons) {
		const start = end - phrase.length;
		if (start >= 0 && isAt(words, start, phrase)) return {
			comparison,
			start
		};
	}
}
/** `1,000`, `1k`, `two`. */
function numberOf(word) {
	const index = numerals.indexOf(word);
	if (index > 0) return index;
	if (/^\d{1,3}(?:,\d{3}){1,2}$/.test(word)) return Number(word.replaceAll(",", ""));
	if (/^\d{1,3}(?:\.\d)?k$/.test(word)) return Math.round(Number(word.slice(0, -1)) * 1e3);
	return /^\d{1,7}$/.test(word) ? Number(word) : void 0;
}
function unitOf(word) {
	return word === void 0 ? void 0 : units[word] ?? (word.endsWith("s") ? units[word.slice(0, -1)] : void 0);
}
function isAt(words, at, phrase) {
	return phrase.every((word, index) => words[at + index]?.text === word);
}
function isOneOf(word, set) {
	return word !== void 0 && set.includes(word);
}
// src/admission/guide/mood.ts
/** Whether a sentence asks for something, turns something down, or only suggests it. Pure. */
/** Phrases with `|` between them. */
function phrases(text) {
	return Map.groupBy(text.split("|").map((phrase) => phrase.split(" ")), ([first = ""]) => first);
}
/** Whether one of some phrases begins at a word. */
function isAny(words, at, any) {
	return any.get(words[at]?.text ?? "")?.some((phrase) => isAt(words, at, phrase)) ?? false;
}
function has(words, any) {
	return words.some((_word, at) => isAny(words, at, any));
}
const hedges = phrases("prefer|preferred|preferable|preferably|ideally|ideal|recommend|recommended|encourage|encouraged|optional|optionally|not a strict|not strict|rule of thumb|not required|not necessary|not mandatory|don't need|do not need|doesn't need|needn't|usually|generally|typically|mostly|often|sometimes|nice to have|bonus|may|might|could|can|consider|roughly|approximately|~|e.g|for example|for instance|example|unless|except|exception|exceptions|although|though|even|vouch|justify|justified|explain|argue|mark|marked|tagged|flagged|label|labelled|labeled|remove|removed|removal|delete|deleted|prune|pruned|purged|flag|aim|would be|counts as|guideline|either|any of|one of the following|used to|stale|reviewed by|currently|fine|okay|ok|without review|newly|give or take");
const refusals = phrases("not accept|not accepted|not be accepted|don't accept|won't accept|won't be accepted|not acceptable|unacceptable|not be merged|won't be merged|not be added|won't be added|not be considered|won't be considered|not be listed|not be included|not eligible|ineligible|disqualified|reject|rejected|rejects|decline|declined|refuse|refused|denied|excluded|exclude|not allowed|not permitted|forbidden|prohibited|be closed|not submit|don't submit|not propose|don't propose|not add|don't add|not suggest|don't suggest|not include|don't include|not open|don't open|not list|don't list|avoid|never|not welcome|not qualify|don't qualify|not meet|unwanted|no projects|no project|no repositories|no repository|no repos|no repo|no packages|no package|no tools|no tool|no libraries|no apps|no entries|no software|must not|mustn't|should not|shouldn't|not allow|don't allow|off limits|exclusion|exclusions|not a good fit");
/** What a sentence does, and what its list or heading does to it. The words of a quantity of it are not read: "no more than" turns nothing down. */
function moodOf({ words: all, around }, quantity) {
	const words = quantity ? [
		...all.slice(0, quantity.start),
		{
			text: "#",
			line: 0
		},
		...all.slice(quantity.end)
	] : all;
	if (has(words, hedges) || has(words, conditions) && !isPlainCondition(words)) return "unsure";
	if (quantity && ["about", "around"].includes(all[quantity.start - 1]?.text ?? "")) return "unsure";
	const outer = around.slice(-mostAround).map(wordsOf);
	if (outer.some((one) => has(one, outerHedges))) return "unsure";
	const own = has(words, refusals);
	const its = outer.some((one) => has(one, refusals));
	return own && its ? "unsure" : own || its ? "refuses" : "asks";
}
/** So much of what is around a sentence is read. */
const mostAround = 8;
const longestAround = 300;
const conditions = phrases("if|when|where");
const outerHedges = phrases("prefer|preferred|preferably|ideally|recommended|recommendations|optional|nice to have|bonus|suggestions|tips|at least one of|one of the following|any of|either|example|examples|removal|removing|removals|maintenance|stale|cleanup|remove|removed|if you|faq|reviewers|review process|for maintainers|maintainer's|code of conduct|new categories|new category|new section|sections|development|issues|reporting|how to star|criteria below are not");
/** "Rejected if it has fewer than 50 stars", "at least 100 stars (if on GitHub)": conditions that change nothing. */
function isPlainCondition(words) {
	return has(words, refusals) || words.every((_word, at) => !isAny(words, at, conditions) || isAny(words, at, plainConditions));
}
const plainConditions = phrases("if on github|if hosted on github|if it is on github|if it's on github|if available|if applicable|if it is a repository|if it's a repository|if open source");
function wordsOf(text) {
	return [...text.slice(0, longestAround).toLowerCase().matchAll(/[\p{L}\p{N}][\p{L}\p{N}']*|~/gu)].map(([word]) => ({
		text: word,
		line: 0
	}));
}
/** Things that two names of stay one: "a repository or project". */
const nouns = new Set("repo repos repository repositories project projects package packages library libraries tool tools app apps application applications program plugin plugins resource resources software list lists entry entries item items link links framework frameworks module modules service services github gitlab".split(" "));
const idioms = new Set("more above higher greater older newer newly less later fewer".split(" "));
/** Whether a sentence leaves a choice beside a quantity: two contributors or more than 50 stars. */
function hasAlternative(words, { start, end }) {
	return words.some(({ text }, at) => {
		if (text !== "or") return false;
		const [before, after] = [words[at - 1]?.text ?? "", words[at + 1]?.text ?? ""];
		const isIdiom = idioms.has(after) && words[at + 2]?.text !== "than";
		if (at >= start && at <= end) return !isIdiom;
		return !(nouns.has(before) && (nouns.has(after) || nouns.has(words[at + 2]?.text ?? ""))) && !isIdiom;
	});
}
// src/admission/guide/repository-rules.ts
/** What a sentence asks of a repository: stars, contributors, age, last commit, licence and the like. What it does not surely say is left out. Pure. */
const starWords = /* @__PURE__ */ new Set([
	"star",
	"stars",
	"stargazers",
	"⭐",
	"★"
]);
const contributorWords = /* @__PURE__ */ new Set([
	"contributor",
	"contributors",
	"committers"
]);
/** Words between a number and the thing that it counts. */
const between = /* @__PURE__ */ new Set([
	"github",
	"gitlab",
	"repo",
	"repository",
	"project",
	"different",
	"distinct",
	"unique",
	"human",
	"active",
	"or",
	"more"
]);
const activity = phrases("commit|commits|committed|commited|pushed|push|pushes|update|updates|updated|activity|active|actively|maintained|maintenance|unmaintained|inactive|abandoned|dormant");
const inactivity = phrases("no|without|not been|hasn't|haven't|has not|have not|not have|don't have|doesn't have|not had|lack|lacking|unmaintained|inactive|abandoned|dormant|not updated|not active");
const otherSubjects = phrases("account|accounts|issue|issues|pr|prs|pull request|pull requests|comment|comments|respond|response|reply|reviewers|category|categories|section|sections|version|versions|article|articles|post|posts|blog|blogs|video|videos|book|books|course|courses|conference|event|events|badge|user|users|member|members|talk|talks|podcast|podcasts|newsletter|newsletters|readme|guidelines|discussion|forks");
/** The list itself. */
const ownSubjects = phrases("this list|this repository|this repo|our list|our repository|we have");
const ageMarks = phrases("old|of age|of existence|of history|in existence|older");
const ageBefore = phrases("around for|on github for|on gitlab for|existed for|exist for|exists for|public for|existing for|published for|available for|history of|age of|age :|age|age must be|age should be");
const sinceBirth = phrases("ago|old|before");
const births = phrases("first commit|first released|first release|created|open sourced|launched|initial commit|initial release|first published");
/** The rules of a statement that are about repositories. */
function repositoryRules(statement) {
	return [
		...quantityRules(statement),
		...licenseRules(statement),
		...plainRules(statement)
	];
}
function quantityRules(statement) {
	const { words } = statement;
	if (has(words, ownSubjects)) return [];
	const found = quantitiesOf(words).map((quantity) => ruleFrom(statement, quantity));
	return found.includes("condition") ? [] : found.flatMap((rule) => typeof rule === "object" ? rule : []);
}
/** The rule that a quantity makes; `condition` where it says which entries are meant. */
function ruleFrom(statement, quantity) {
	const { words } = statement;
	const count = countedBy(words, quantity);
	const isTime = quantity.span !== void 0 && !has(words.slice(0, quantity.end + 3), otherSubjects);
	const key = count ?? (isTime ? timeOf(statement, quantity) : void 0);
	if (!key) return void 0;
	const rule = {
		part: "repository",
		key,
		value: void 0,
		line: words[quantity.start].line
	};
	const mood = hasAlternative(words, quantity) ? "unsure" : moodOf(statement, quantity);
	if (mood === "unsure") return rule;
	const value = count ? leastOf(quantity, mood, words) : key === "age" ? ageOf(quantity, mood) : lastCommitOf(statement, quantity, mood);
	if (value === void 0) return "condition";
	if (typeof value === "number" && (value < 1 || value > (count === "stars" ? 1e6 : 100))) return void 0;
	return {
		...rule,
		value
	};
}
/** What a number counts: "50 stars", "stars: 50", "a star count of at least 50". */
function countedBy(words, { start, end, span, comparison }) {
	if (span !== void 0) return void 0;
	const nameOf = (at) => {
		const word = words[at]?.text ?? "";
		return starWords.has(word) ? "stars" : contributorWords.has(word) ? "contributors" : void 0;
	};
	let after = end;
	while (after - end < 3 && between.has(words[after]?.text ?? "")) after++;
	if (nameOf(after)) return words[after + 1]?.text === "rating" ? void 0 : nameOf(after);
	let before = start - 1;
	while (start - before < 6 && isLink(words[before]?.text)) before--;
	return comparison === "bare" && before === start - 1 ? void 0 : nameOf(before);
}
function isLink(word) {
	return word !== void 0 && [
		"count",
		"of",
		"is",
		"are",
		"be",
		"must",
		"should",
		"number",
		":",
		"has",
		"to",
		"a",
		"the",
		"at"
	].includes(word);
}
const demands = phrases("must|need|needs|require|requires|required|have|has|should|ask|asks|with|minimum");
/** The least number that is meant. */
function leastOf({ comparison, value, start }, mood, words) {
	if (mood === "refuses" && comparison === "bare") return words[start - 1]?.text === "only" ? value + 1 : void 0;
	if (mood === "refuses") return comparison === "below" ? value : comparison === "most" ? value + 1 : void 0;
	if (comparison === "bare") return words.length <= 5 || has(words, demands) ? value : void 0;
	return comparison === "least" ? value : comparison === "above" ? value + 1 : void 0;
}
/** Which time a span is: how old something is, or when it last changed. */
function timeOf({ words }, { start, end, comparison }) {
	if (has(words, births)) return isAny(words, end, sinceBirth) ? "age" : void 0;
	if (has(words, activity)) return "commit-within";
	if (isAny(words, end, ageMarks) || has(words.slice(Math.max(0, start - 3), start), ageBefore)) return "age";
	return ["younger", "newer"].includes(words[start]?.text ?? "") || words[start]?.text === "older" && comparison === "above" ? "age" : void 0;
}
function ageOf({ comparison, span }, mood) {
	if (mood === "refuses") return comparison === "below" || comparison === "most" ? span : void 0;
	return comparison === "least" || comparison === "above" || comparison === "bare" ? span : void 0;
}
function lastCommitOf({ words }, quantity, mood) {
	const { comparison, span, start } = quantity;
	const isIdle = has(words.slice(0, start), inactivity);
	if (mood === "asks") return !isIdle && [
		"window",
		"most",
		"below"
	].includes(comparison) ? span : void 0;
	if (isIdle) return comparison === "most" || comparison === "below" ? void 0 : span;
	return comparison === "above" || comparison === "least" ? span : void 0;
}
const licenses = {
	mit: "MIT",
	"apache 2.0": "Apache-2.0",
	"apache 2": "Apache-2.0",
	"bsd 2 clause": "BSD-2-Clause",
	"bsd 3 clause": "BSD-3-Clause",
	"gpl 2.0": "GPL-2.0",
	"gpl 3.0": "GPL-3.0",
	gplv2: "GPL-2.0",
	gplv3: "GPL-3.0",
	"lgpl 3.0": "LGPL-3.0",
	"lgpl 2.1": "LGPL-2.1",
	"agpl 3.0": "AGPL-3.0",
	agplv3: "AGPL-3.0",
	"mpl 2.0": "MPL-2.0",
	isc: "ISC",
	unlicense: "Unlicense"
};
/** Families of licences: one that is named without a version, or is not known here, makes a list that nobody can be sure of. */
const families = [
	"bsd",
	"apache",
	"gpl",
	"lgpl",
	"agpl",
	"mpl",
	"epl",
	"eupl",
	"cc",
	"cc0",
	"zlib",
	"boost",
	"artistic"
];
const licenseWords = phrases("license|licence|licensed|licenced|licenses|licences");
/** A licence of the contribution, of this list, or as a part of what is written. */
const otherLicenses = phrases("license list|license key|license keys|license header|pay for a license|for a license|commercial license|license manager|license plate|your contribution|your contributions|your submission|by contributing|by submitting|agree|this list|this repository|this work|this project|listed|mention|name of|column|field|format|clearly|waive|not acceptable|display|include the license in|add the license|closed source|code of|under the same|terms");
const openLicense = phrases("osi approved|approved by the osi|approved by osi|osi license|osi licence|osi compliant|open source license|open source licence|open source licensed|open source software license|foss license|free software license");
const anyLicense = phrases("a license|a licence|an license|license file|licence file|be licensed|valid license|clear license|proper license|appropriate license|suitable license|a valid licence|explicit license|without a license|without a licence|without license|without licence|no license|no licence|has license|with a license|without an open");
function licenseRules(statement) {
	const { words } = statement;
	if (!has(words, licenseWords) || has(words, otherLicenses)) return [];
	const rule = (value) => [{
		part: "repository",
		key: "license",
		value,
		line: lineOf(words, licenseWords)
	}];
	const mood = moodOf(statement);
	const lacks = has(words, phrases("without|no|lack|lacking|missing"));
	if (has(words, openLicense)) {
		if (mood === "unsure" || has(words, phrases("or"))) return rule(void 0);
		return mood === "asks" !== lacks ? rule("osi") : [];
	}
	const named = namedLicenses(words);
	if (families.some((family) => has(words, phrases(family)) && !named.some((id) => id.toLowerCase().startsWith(family)))) return [];
	if (named.length > 0) return mood === "asks" && has(words, phrases("only|must|one of|required|requires")) && !has(words, phrases("such as|like|etc|similar|any")) ? rule(named) : [];
	if (!has(words, anyLicense) || mood === "unsure") return [];
	return mood === "asks" !== lacks ? rule(true) : [];
}
function namedLicenses(words) {
	const text = ` ${words.map((word) => word.text).join(" ")} `;
	return [...new Set(Object.entries(licenses).flatMap(([name, id]) => text.includes(` ${name} `) ? [id] : []))];
}
const archived = phrases("archived");
const notArchived = phrases("not archived|not be archived|not to be archived|isn't archived|no archived|aren't archived|are not archived|not been archived|non archived|not an archived|neither archived");
const fork = phrases("not a fork|not be a fork|isn't a fork|no forks|not be forks|not forks|not simply a fork");
const readme = phrases("has a readme|have a readme|and a readme|with a readme|needs a readme|requires a readme|has a clear readme|have a clear readme|has a good readme|have a good readme|include a readme|includes a readme|without a readme|no readme|have readme");
function plainRules(statement) {
	const { words } = statement;
	if (has(words, phrases("contain|contains|does not include"))) return [];
	const mood = moodOf(statement);
	if (mood === "unsure") return [];
	const rules = [];
	const say = (key, value, named) => void rules.push({
		part: "repository",
		key,
		value,
		line: lineOf(words, named)
	});
	if (has(words, notArchived) || has(words, archived) && mood === "refuses") say("archived", false, archived);
	if (has(words, fork) || mood === "refuses" && has(words, phrases("forks are|forks will|forks of"))) say("fork", false, phrases("fork|forks"));
	const lacksReadme = has(words, phrases("without a readme|no readme"));
	if (has(words, readme) && mood === "asks" !== lacksReadme) say("readme", true, phrases("readme"));
	return rules;
}
function lineOf(words, any) {
	return words.find((_word, at) => isAny(words, at, any))?.line ?? words[0].line;
}
// src/admission/guide/boxes.ts
/** The boxes of a template for pull requests: which are a checklist, which an exception from a rule, which says who the author is. Pure. */
const ticking = phrases("ticked|tick|ticks|checked|check|box|checkbox|selected|select");
const special = phrases("hidden gem|gem|exception|exempt|special case|instead");
function isTemplate(path) {
	return /pull_request_template/i.test(path);
}
/** The exception that a sentence makes for a box, where it surely does. */
function exceptionOf(statement, boxes) {
	const { words, path, line, box } = statement;
	const named = box ?? boxNamed(statement, boxes);
	if (named === void 0 || (box === void 0 ? !has(words, ticking) : !has(words, special))) return void 0;
	const stars = [];
	for (const quantity of quantitiesOf(words)) {
		const { comparison, value, span, start } = quantity;
		if (!(countedBy(words, quantity) === "stars" || stars.length > 0 && comparison === "bare" && span === void 0) || comparison === "below" || comparison === "most" || comparison === "window") continue;
		stars.push({
			value: comparison === "above" ? value + 1 : value,
			line: words[start].line
		});
	}
	const [first, second, ...more] = stars;
	const own = second ?? first;
	if (!own || more.length > 0 || second && (box !== void 0 || second.value >= first.value)) return void 0;
	const usual = second ? [{
		part: "repository",
		key: "stars",
		value: first.value,
		line: first.line
	}] : [];
	return {
		exception: {
			checkbox: nameOf(named),
			stars: own.value,
			path,
			line
		},
		usual
	};
}
/** The words that a box begins with, up to the first mark: a person may write something after them. */
function nameOf(box) {
	const name = box.split(/[(:,.;\u2013\u2014]| - /, 1)[0].trim();
	return plainWords(name).length > 2 ? name : box;
}
/** The one box whose words a sentence has in quotes or code; hyphens and letter case aside. */
function boxNamed({ quoted }, boxes) {
	const found = boxes.filter((box) => quoted.some((one) => plainWords(one).length > 2 && plainWords(box).includes(plainWords(one))));
	return found.length === 1 ? found[0] : void 0;
}
/** Boxes that not every proposal ticks. */
const someOnly = phrases("if applicable|if any|if relevant|if needed|that apply|choose|select one|pick one|type of change|optional|n a|not applicable");
const authors = phrases("i am the author|i am the owner|i am the creator|i am the maintainer|i am the developer|i'm the author|i'm the owner|i'm the creator|i'm the maintainer|i am an author|i am a maintainer|i'm a maintainer|i am affiliated|i am the original author|i wrote this project|i maintain this project|i created this project|i own this project");
/** What the boxes of a template ask; exceptions and the box about the author are not part of its checklist. */
function readBoxes({ text }, statements, exceptions) {
	const first = /* @__PURE__ */ new Map();
	for (const one of statements) if (one.box !== void 0 && !first.has(one.box)) first.set(one.box, one);
	const owners = [...first.values()].filter(({ words }) => has(words, authors));
	const list = [...first.values()].filter((one) => !owners.includes(one) && !exceptions.includes(one.box));
	const isForAll = list.length >= 2 && !statements.some(({ box, words }) => box !== void 0 && !exceptions.includes(box) && (words[0]?.text === "if" || has(words, someOnly))) && !/\b(?:that|if|where|which) (?:it )?appl(?:y|ies|icable)\b|\bchoose\b|\btypes? of changes?\b|\boptional\b/i.test(text);
	const owner = owners.length === 1 ? owners[0] : void 0;
	return {
		...isForAll ? { checklist: list[0].line } : {},
		...owner && owner.box.length <= 200 ? { owner: {
			box: owner.box,
			line: owner.line
		} } : {}
	};
}
// src/admission/guide/proposal-rules.ts
/** What a sentence asks of a proposal, of the addresses and of the description in it. Pure. */
/** The rules of a statement that are about proposals, addresses and descriptions. */
function proposalRules(statement) {
	return [
		...entriesRule(statement),
		...titleRule(statement),
		...addressRules(statement),
		...lengthRule(statement)
	];
}
const things = "entry|suggestion|item|project|link|resource|tool|addition|package|library|app|application|submission|repository|repo|proposal|change|list|plugin|framework|suggested item|new entry|new item|new project|book|paper|article|service".split("|");
const requests = [
	"pull request",
	"pr",
	"pull requests",
	"prs",
	"merge request"
];
const onePer = phrases([
	...things.flatMap((thing) => requests.flatMap((pull) => [
		`one ${thing} per ${pull}`,
		`1 ${thing} per ${pull}`,
		`single ${thing} per ${pull}`
	])),
	...requests.flatMap((pull) => [...[
		"individual",
		"separate",
		"single",
		"one",
		"different",
		"new"
	].flatMap((kind) => [
		...things.flatMap((thing) => [
			`${kind} ${pull} for each ${thing}`,
			`${kind} ${pull} per ${thing}`,
			`${kind} ${pull} for every ${thing}`
		]),
		`${kind} ${pull} for each new`,
		`${kind} ${pull} for each of`
	])]),
	...things.flatMap((thing) => requests.flatMap((pull) => [
		`one ${thing} in this ${pull}`,
		`only one ${thing} is in this ${pull}`,
		`one ${thing} in a ${pull}`,
		`one ${thing} in each ${pull}`
	]))
].join("|"));
function entriesRule(statement) {
	const { words } = statement;
	const bare = words.filter(({ text }) => text !== "only");
	const most = has(words, onePer) || has(bare, onePer) ? 1 : mostPer(statement);
	if (most === void 0) return [];
	return [{
		part: "proposal",
		key: "entries",
		value: moodOf(statement) === "unsure" ? void 0 : most,
		line: words[0].line
	}];
}
const eachPull = phrases([
	"per",
	"each",
	"every",
	"a single",
	"one",
	"a",
	"any",
	"the same",
	"your"
].flatMap((which) => ["pull request", "pr"].map((pull) => `${which} ${pull}`)).join("|"));
const thingWords = new Set(things.flatMap((thing) => thing.includes(" ") ? [] : [
	thing,
	`${thing}s`,
	thing.replace(/y$/, "ies")
]));
/** "No more than three entries per pull request", "each pull request has a single entry". */
function mostPer(statement) {
	const { words } = statement;
	if (!has(words, eachPull)) return void 0;
	const isThing = (at) => [at, at + 1].some((one) => thingWords.has(words[one]?.text ?? ""));
	const isSingle = words.some(({ text }, at) => text === "single" && isThing(at + 1));
	for (const quantity of quantitiesOf(words)) {
		const { comparison, value, span, start, end } = quantity;
		if (span !== void 0 || value < 1 || value > 100 || !isThing(end)) continue;
		const mood = moodOf(statement, quantity);
		const isOnly = words[start - 1]?.text === "only";
		if (comparison === "most" || comparison === "bare" && isOnly && mood === "asks") return value;
		if (comparison === "above" && mood === "refuses") return value;
	}
	return isSingle && moodOf(statement) === "asks" ? 1 : void 0;
}
const titles = phrases("title|titles|titled");
const pulls = phrases("pull request|pr|pull requests|prs");
const namings = phrases("name your pull request|name your pr|call your pull request|name the pull request");
/** A title whose place for a name is marked as one: `Add NAME`, `Add [project]`, `Add Name of List`. */
function titleRule(statement) {
	const { words, quoted, text } = statement;
	if (!(has(words, titles) && has(words, pulls) || has(words, namings)) || moodOf({
		...statement,
		words: withoutQuoted(statement)
	}) !== "asks") return [];
	const found = quoted.flatMap((one) => isDenied(text, one) ? [] : patternOf(one) ?? []);
	return found.length === 1 ? [{
		part: "proposal",
		key: "title",
		value: found[0],
		line: words[0].line
	}] : [];
}
function withoutQuoted({ words, quoted }) {
	const inside = new Set(quoted.flatMap((one) => one.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []));
	return words.filter(({ text }) => !inside.has(text) || text === "title");
}
function isDenied(text, quoted) {
	const before = text.slice(0, text.indexOf(quoted)).toLowerCase();
	return /(?:not|instead of|rather than|n't (?:use|be))[ `"\u201c]{0,4}$/.test(before.slice(-30));
}
/** A title with `*` in the place of names. */
function patternOf(title) {
	const named = title.replace(/<[^<>\n]{1,60}>|\[[^[\]\n]{1,60}\]|\{[^{}\n]{1,60}\}/g, "*").replace(/\b(?:the )?(?:Name of|name of|your|Your) [^*\n]{1,60}$/, "*").replace(/\b(?:(?:[Pp]roject|[Ll]ist|[Rr]epo|[Rr]epository|[Pp]ackage|[Aa]pp|[Tt]ool|[Rr]esource|[Ii]tem|[Ll]ibrary|[Ee]ntry|[Ss]oftware)[ -]?[Nn]ame|NAME|XYZ|XXX)\b/g, "*").replace(/\b(?:PROJECT|LIST|REPO|REPOSITORY|TITLE|TOOL|PACKAGE|LIBRARY|RESOURCE|APP|ITEM|ENTRY)(?:[ _-]NAME)?\b/g, "*").replace(/\.\.\.|\u2026/g, "*").replace(/\*[ -]?(?=\*)/g, "");
	const words = named.replace(/[*\s]/g, "");
	return named !== title && named.includes("*") && words.length >= 2 && title.length <= 100 ? named : void 0;
}
const secure = phrases("use https|https only|only https|be https|using https|served over https|links over https|urls over https|via https|https links|https urls|https addresses|through https|start with https|https version|support https|https is required");
const shorteners = phrases("shortener|shorteners|shortened|short links|short urls|bit.ly");
function addressRules(statement) {
	const { words } = statement;
	const mood = moodOf(statement);
	if (mood === "unsure") return [];
	const rules = [];
	const say = (key, value) => void rules.push({
		part: "url",
		key,
		value,
		line: words[0].line
	});
	if (mood === "asks" && has(words, secure)) say("https", true);
	const isRefused = mood === "refuses" || has(words, phrases("no|not|don't|without|instead of"));
	if (has(words, shorteners) && isRefused) say("shorteners", false);
	return rules;
}
const descriptions = phrases("description|descriptions|summary|summaries|blurb|tagline");
/** The most characters of a description. */
function lengthRule(statement) {
	const { words } = statement;
	if (!has(words, descriptions) || has(words, phrases("title|pull request|pr|commit"))) return [];
	return quantitiesOf(words).flatMap((quantity) => {
		const { comparison, value, end, start } = quantity;
		const unit = words[end]?.text ?? "";
		if (![
			"characters",
			"chars",
			"character",
			"letters"
		].includes(unit)) return [];
		const plain = {
			...statement,
			words: words.map((word) => word.text === "may" || word.text === "can" ? {
				...word,
				text: "must"
			} : word)
		};
		const mood = hasAlternative(words, quantity) ? "unsure" : moodOf(plain, quantity);
		const most = mood === "refuses" ? comparison === "above" ? value : void 0 : longestOf(quantity, words);
		if (mood === "unsure") return [{
			part: "field",
			key: "description",
			value: void 0,
			line: words[start].line
		}];
		return most === void 0 || most < 10 || most > 2e3 ? [] : [{
			part: "field",
			key: "description",
			value: most,
			line: words[start].line
		}];
	});
}
const limits = phrases("or less|or fewer|or shorter|max|maximum|limit|limited");
function longestOf({ comparison, value }, words) {
	if (comparison === "below") return value - 1;
	return comparison === "most" || comparison === "window" || comparison === "bare" && has(words, limits) ? value : void 0;
}
// src/admission/guide/statements.ts
/** Longest guide that is read, and longest sentence in words: beyond, nobody wrote a rule. */
const longestGuide = 2e5;
const longestSentence = 80;
const fence = /^[ \t]{0,12}(?:```|~~~)/;
const headingLine = /^ {0,3}(#{1,6})(?=[ \t])([^\n]*)$/;
const itemLine = /^([ \t]*)(?:[-*+]|\d{1,3}[.)])(?=[ \t])([^\n]*)$/;
const boxMark = /^\[([ xX])\][ \t]+/;
/** The statements of a guide, in its order. */
function readStatements({ path, text }) {
	const statements = [];
	const headings = [];
	const items = [];
	let lead = "";
	for (const block of readBlocks(withoutComments(text.slice(0, longestGuide)))) {
		const whole = block.parts.map((part) => plain$1(part.text)).join(" ");
		if (block.kind === "heading") {
			headings.length = Math.min(headings.length, block.depth - 1);
			headings[block.depth - 1] = whole;
			items.length = 0;
			lead = "";
		} else if (block.kind === "text" && block.depth === 0) items.length = 0;
		else if (block.kind === "item") while (items.length > 0 && items.at(-1).depth >= block.depth) items.pop();
		const around = [
			...headings.filter((one) => one !== void 0),
			...block.kind === "item" ? [lead] : [],
			...items.map((item) => item.text)
		];
		const box = block.box ? { box: whole } : {};
		if (block.kind !== "heading") statements.push(...sentencesOf(block.parts).map((one) => ({
			path,
			...one,
			heading: headings.at(-1) ?? "",
			around,
			...box
		})));
		if (block.kind === "text") lead = /:\s*$/.test(whole) ? whole : "";
		if (block.kind === "item") items.push({
			depth: block.depth,
			text: whole
		});
	}
	return statements;
}
/** The text with its comments as empty space: instructions in them are for people who fill in a template. */
function withoutComments(text) {
	let result = "";
	let from = 0;
	for (;;) {
		const start = text.indexOf("<!--", from);
		const end = start < 0 ? -1 : text.indexOf("-->", start);
		if (end < 0) return result + text.slice(from);
		result += text.slice(from, start) + text.slice(start, end).replace(/[^\n]/g, "");
		from = end + 3;
	}
}
function readBlocks(text) {
	const blocks = [];
	let current;
	let isCode = false;
	for (const [index, raw] of text.split(/\r?\n/).entries()) {
		const line = raw.replace(/^[ ]{0,3}>[ \t]?/, "");
		if (fence.test(line)) isCode = !isCode;
		const heading = headingLine.exec(line);
		const item = itemLine.exec(line);
		if (isCode || fence.test(line) || line.trim() === "" || /^[ \t]*\|/.test(line)) current = void 0;
		else if (heading) {
			blocks.push({
				kind: "heading",
				depth: heading[1].length,
				box: false,
				parts: [{
					text: heading[2].trim(),
					line: index + 1
				}]
			});
			current = void 0;
		} else if (item) {
			const own = item[2].trimStart();
			const box = boxMark.exec(own);
			current = {
				kind: "item",
				depth: item[1].replaceAll("	", "    ").length,
				box: box !== null,
				parts: [{
					text: own.slice(box?.[0].length ?? 0),
					line: index + 1
				}]
			};
			blocks.push(current);
		} else if (current) current.parts.push({
			text: line.trim(),
			line: index + 1
		});
		else {
			current = {
				kind: "text",
				depth: /^[ \t]/.test(line) ? 1 : 0,
				box: false,
				parts: [{
					text: line.trim(),
					line: index + 1
				}]
			};
			blocks.push(current);
		}
	}
	return blocks;
}
/** Text without Markdown: links by their words, no emphasis, no tags. */
function plain$1(text) {
	return text.replace(/\[([^[\]\n]{0,300})\]\([^()\n]{0,500}\)/g, "$1").replace(/<\/?(?:a|b|i|em|strong|br|p|div|span|code|kbd|sub|sup|details|summary|img|ul|ol|li|h[1-6]|hr|center|u|s|font)(?:[ /][^<>\n]{0,200})?>/gi, " ").replace(/\*\*|__|\*/g, "").replace(/[\u2018\u2019]/g, "'").replace(/\s+/g, " ").trim();
}
/** Abbreviations whose full stop ends no sentence. */
const abbreviations = /* @__PURE__ */ new Set([
	"e.g.",
	"i.e.",
	"min.",
	"max.",
	"etc.",
	"vs.",
	"approx.",
	"ca.",
	"no."
]);
function sentencesOf(parts) {
	const sentences = [];
	let pieces = [];
	const close = () => {
		const sentence = toSentence(pieces);
		if (sentence) sentences.push(sentence);
		pieces = [];
	};
	for (const { text, line } of parts) for (const chunk of text.split(/<br ?\/?>/i)) {
		if (chunk !== text && pieces.length > 0 && !text.startsWith(chunk)) close();
		for (const piece of withMarksKept(chunk).split(" ")) {
			if (piece === "") continue;
			pieces.push({
				text: piece,
				line
			});
			if (/[.!?;][*_)"]*$/.test(piece) && !abbreviations.has(piece.replace(/^\(/, "").toLowerCase())) close();
		}
	}
	close();
	return sentences;
}
/** Plain text, in which a space within code or quotes is a no-break space: no sentence ends there. */
function withMarksKept(text) {
	return plain$1(text).replace(/`[^`\n]{1,200}`|"[^"\n]{1,120}"|\u201c[^\u201c\u201d\n]{1,120}\u201d/g, (found) => found.replaceAll(" ", "\xA0"));
}
function toSentence(pieces) {
	if (pieces.length === 0 || pieces.length > longestSentence) return void 0;
	const text = pieces.map((piece) => piece.text).join(" ");
	const quoted = [...text.matchAll(/`([^`\n]{1,200})`|"([^"\n]{1,120})"|\u201c([^\u201c\u201d\n]{1,120})\u201d/g)].map((found) => (found[1] ?? found[2] ?? found[3]).replaceAll("\xA0", " "));
	const words = pieces.flatMap(({ text: piece, line }) => [...piece.toLowerCase().matchAll(/[\p{L}\p{N}'.,]+|[<>]=?|[\u2264\u2265+~:\u2b50\u2605]/gu)].flatMap(([found]) => {
		const word = withoutMarks(found);
		return word === "" ? [] : [{
			text: word,
			line
		}];
	}));
	if (words.length === 0 || words.length > 160) return void 0;
	return {
		line: pieces[0].line,
		text: text.replaceAll("\xA0", " "),
		words,
		quoted
	};
}
/** A word without the marks before and after it: `don't` and `2.0` keep theirs. */
function withoutMarks(word) {
	const isMark = (at) => "'.,".includes(word.charAt(at));
	let [start, end] = [0, word.length];
	while (start < end && isMark(start)) start++;
	while (end > start && isMark(end - 1)) end--;
	return word.slice(start, end);
}
// src/admission/guide/read-rules.ts
/** Reads the rules of a list from its guide for contributors and its template for pull requests. What they do not surely say, and what they say in two ways, is left out. English first. Pure. */
/** The rules of guides, by the sections of the list that their headings name. */
function readRules(guides, sections = []) {
	const titles = new Map(sections.filter((title) => title.trim() !== "").map((title) => [plainWords(title), title]));
	const statements = guides.map((guide) => readStatements(guide));
	const boxes = guides.flatMap(({ path }, index) => isTemplate(path) ? statements[index].flatMap(({ box }) => box ?? []) : []);
	const exceptions = [];
	const read = [];
	for (const statement of statements.flat()) {
		const { path } = statement;
		const under = sectionOf(statement, titles);
		const add = (rules) => void read.push(...rules.map((rule) => ({
			...rule,
			path,
			...under === void 0 ? {} : { under }
		})));
		const exception = exceptionOf(statement, [...new Set(boxes)]);
		if (exception) exceptions.push(exception.exception);
		add(exception ? exception.usual : [...repositoryRules(statement), ...proposalRules(statement)]);
	}
	const claimed = boxes.filter((box) => exceptions.some(({ checkbox }) => box.startsWith(checkbox)));
	for (const [index, guide] of guides.entries()) if (isTemplate(guide.path)) read.push(...boxRules(guide, statements[index], claimed));
	return {
		sections: bySection(read.filter(({ part }) => part === "repository" || part === "url")),
		exceptions: [...new Map(exceptions.map((one) => [one.checkbox, one])).values()].filter(({ checkbox }) => checkbox.length <= 200),
		proposal: agreed(read.filter(({ part }) => part === "proposal")),
		...lengthOf(read)
	};
}
function boxRules(guide, statements, exceptions) {
	const { checklist, owner } = readBoxes(guide, statements, exceptions);
	const { path } = guide;
	return [...checklist === void 0 ? [] : [{
		part: "proposal",
		key: "checklist",
		value: true,
		path,
		line: checklist
	}], ...owner ? [{
		part: "proposal",
		key: "owner-box",
		value: owner.box,
		path,
		line: owner.line
	}] : []];
}
function lengthOf(read) {
	const [length] = agreed(read.filter(({ part }) => part === "field"));
	return length ? { length } : {};
}
/** The heading of the list that a statement is under: its own heading, or the item that names a section before a colon. */
function sectionOf({ around }, titles) {
	return around.map((one) => titles.get(plainWords(one))).findLast((title) => title !== void 0);
}
/** Rules by section. In the configuration the first match holds alone, so each section has those for all besides its own. */
function bySection(read) {
	const common = agreed(read.filter(({ under }) => under === void 0));
	const sections = [...Map.groupBy(read.filter(({ under }) => under !== void 0), ({ under }) => under)].flatMap(([under, rules]) => {
		const settled = agreed(rules);
		if (settled.length === 0) return [];
		const named = new Set(rules.map(({ part, key }) => `${part} ${key}`));
		return [{
			under,
			rules: [...settled, ...common.filter(({ part, key }) => !named.has(`${part} ${key}`))]
		}];
	});
	return common.length > 0 ? [...sections, { rules: common }] : sections;
}
/** Of each key the value that all who name it agree on, where it was read first. */
function agreed(read) {
	return [...Map.groupBy(read, ({ part, key }) => `${part} ${key}`).values()].flatMap((same) => {
		const strict = same.find(({ key, value }) => key === "license" && value === "osi") ?? same[0];
		if (!same.every(({ value }) => isSame(value, strict.value))) return [];
		const { under: _under, ...rule } = strict;
		return [rule];
	});
}
/** Whether two values are one rule. "More than 100" and "at least 100" are, in what people write. */
function isSame(one, other) {
	if (one === void 0 || other === void 0) return false;
	if (typeof one === "number" && typeof other === "number") return Math.abs(one - other) <= 1;
	if (typeof one === "string" && typeof other === "string") return one === other || daysOf(one) !== void 0 && daysOf(one) === daysOf(other);
	return JSON.stringify(one) === JSON.stringify(other) || one === true && other === "osi";
}
function daysOf(span) {
	const found = /^(\d{1,4})(d|w|mo|y)$/.exec(span);
	if (!found) return void 0;
	return Number(found[1]) * {
		d: 1,
		w: 7,
		mo: 30,
		y: 360
	}[found[2]];
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
// src/commands/local/column-values.ts
/** So many rows are needed, each value this often, and no more values than this. */
const leastRows = 20;
const leastEach = 3;
const mostValues = 8;
/** Fields of templates that hold plain text; each can be in a template once. */
const fieldNames = [
	"label",
	"venue",
	"title",
	"name"
];
/** A line for each format of tables that has such columns: the same format, with the values that these may have. */
function columnLines(list, formats) {
	return formats.flatMap((format) => {
		const [template, ...more] = format.templates;
		if (format.container !== "table" || !template || more.length > 0 || format.wrap) return [];
		const columns = template.source.slice(1, -1).split("|");
		const rows = list.entries.filter((entry) => entry.container === "table" && entry.depth === 0 && entry.cells.length === columns.length && isUnder(list.sections, entry.section, format.under));
		const free = fieldNames.filter((name) => !template.source.includes(`{${name}`));
		const fields = columns.flatMap((column, index) => {
			const values = column === "{any}" ? valuesOf(rows.map(({ cells }) => list.text.slice(cells[index].start, cells[index].end).trim())) : [];
			const name = values.length > 0 ? free.shift() : void 0;
			return name === void 0 ? [] : [{
				index,
				name,
				values
			}];
		});
		if (fields.length === 0) return [];
		const named = columns.map((column, index) => {
			const field = fields.find((one) => one.index === index);
			return field ? `{${field.name}}` : column;
		});
		const entry = JSON.stringify(`|${named.join("|")}|`);
		const options = fields.map(({ name, values }) => `${name}: { values: ${JSON.stringify(values)} }`).join(", ");
		const line = list.text.slice(0, rows[0].place.start).split("\n").length;
		return [`- { under: ${JSON.stringify(format.under)}, container: table, entry: [${entry}], fields: { ${options} } } # ${plain(list.path)} line ${line}`];
	});
}
/** The values of a closed set, the most frequent first; empty cells and anything but short plain text make none. */
function valuesOf(cells) {
	if (cells.length < leastRows) return [];
	const counts = /* @__PURE__ */ new Map();
	for (const cell of cells) counts.set(cell, (counts.get(cell) ?? 0) + 1);
	const sorted = [...counts].sort(([, a], [, b]) => b - a);
	if (sorted.length < 2 || sorted.length > mostValues) return [];
	return sorted.every(([value, count]) => count >= leastEach && /^[\p{L}\p{N}][\p{L}\p{N} .+/-]{0,30}$/u.test(value)) ? sorted.map(([value]) => value) : [];
}
function plain(text) {
	return text.replace(/[\u0000-\u001f\u007f-\u009f]/g, " ");
}
// src/commands/local/guide-rules.ts
/** A value in YAML: JSON's strings are YAML's too. */
function yamlOf(value) {
	return typeof value === "string" && /^\d{1,4}(?:d|w|mo|y)$|^osi$/.test(value) ? value : JSON.stringify(value);
}
function printable(path) {
	return path.replace(/[\u0000-\u001f\u007f-\u009f]/g, " ");
}
function sourceOf({ path, line }) {
	return `# ${printable(path)} line ${line}`;
}
/** The lines; none where no rule was read. A line of prose begins with `##`, so that it stays a comment without its first mark. */
function ruleLines({ sections, exceptions, proposal }) {
	if (sections.length === 0 && exceptions.length === 0 && proposal.length === 0) return [];
	const all = sections.length === 0 && exceptions.length > 0 ? [{ rules: [] }] : sections;
	const paths = [...new Set([
		...sections.flatMap(({ rules }) => rules),
		...exceptions,
		...proposal
	].map(({ path }) => printable(path)))];
	return [
		`## Rules that ${paths.join(" and ")} ${paths.length === 1 ? "seems" : "seem"} to have. They are off: to turn one on, remove \`# \` before it and before the keys above it.`,
		...all.length > 0 ? ["require:", ...all.flatMap((section) => sectionLines(section, exceptions))] : [],
		...proposal.length > 0 ? ["proposal:", ...proposal.map((rule) => `  ${ruleText(rule)}`)] : []
	].map((line) => line.startsWith("##") ? line : `# ${line}`);
}
function sectionLines({ under, rules }, exceptions) {
	const partLines = (part) => {
		const own = rules.filter((rule) => rule.part === part);
		return own.length === 0 ? [] : [`    ${part}:`, ...own.map((rule) => `      ${ruleText(rule)}`)];
	};
	return [
		`  - under: ${JSON.stringify(under ?? "*")}`,
		...partLines("repository"),
		...partLines("url"),
		...exceptions.length === 0 ? [] : ["    exceptions:"],
		...exceptions.map((one) => `      - { checkbox: ${JSON.stringify(one.checkbox)}, stars: ${one.stars} } ${sourceOf(one)}`)
	];
}
function ruleText(rule) {
	return `${rule.key}: ${yamlOf(rule.value)} ${sourceOf(rule)}`;
}
/** The line that limits a description to so many characters, for the first field of a format that holds one. */
function lengthText(rule, sources) {
	const field = ["sentence", "desc"].find((name) => sources.some((source) => source.includes(`{${name}}`) || source.includes(`{${name}?}`)));
	return field === void 0 ? void 0 : `${field}: { max: ${String(rule.value)} } ${sourceOf(rule)}`;
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
function initialize(sources, { contributing, guide, pullRequestTemplate: pullRequestTemplate$1, rules = [], contents = false, branch, repository, preCommit }) {
	const lists = sources.map(({ path, text }) => {
		const list = parseList(text, path);
		const formats = keepStrict(list, inferTemplates(list));
		return {
			path,
			formats,
			columns: columnLines(list, formats),
			titles: list.sections.map(({ title }) => title)
		};
	});
	const formats = lists.flatMap((list) => list.formats.map((format) => ({
		...format,
		path: list.path
	})));
	const read = readRules(rules, lists.flatMap(({ titles }) => titles));
	const files = [{
		path: ".github/listkeeper.yml",
		text: configText(lists, read)
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
		formats,
		hasRules: ruleLines(read).length > 0
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
function configText(lists, read) {
	const lines = [
		`# yaml-language-server: $schema=${schemaUrl}`,
		"# Configuration of listkeeper. Everything is optional; this was learned from the list.",
		"lists:"
	];
	for (const { path, formats, columns } of lists) {
		lines.push(`  - files: [${quote(path)}]`);
		if (formats.some(({ templates }) => templates.length > 0)) lines.push("    sections:");
		if (columns.length > 0) lines.push(columnsNote, ...columns.map((line) => `#       ${line}`));
		for (const [index, format] of formats.entries()) lines.push(...format.templates.length > 0 ? formatLines$1(format, read.length) : learnedLines(format, formats.slice(index + 1)));
	}
	lines.push(...ruleLines(read), "review:", "  post: summary # one summary for each pull request; after about ten, try `review`: comments on lines, with one-click corrections");
	return `${lines.join("\n")}\n`;
}
const columnsNote = "      ## Columns that have a few values only. They are learned in each review; to make any other value an error, remove `# ` before the next line.";
function formatLines$1({ under, container, templates, wrap, conforming, total }, length) {
	const most = length && lengthText(length, templates.map(({ source }) => source));
	const isFree = most !== void 0 && !wrap?.fields.some((name) => most.startsWith(`${name}:`));
	return [
		`      # ${conforming} of ${total} entries conform`,
		`      - under: ${quote(under)}`,
		`        container: ${container}`,
		"        entry:",
		...templates.flatMap(({ source, count, example }) => [`          # ${count} of ${total}, as: ${oneLine(example)}`, `          - ${quote(source)}`]),
		...wrap ? ["        fields:", ...wrap.fields.map((name) => `          ${name}: { wrap: ${quote(wrap.form)} }`)] : [],
		...isFree ? [...wrap ? [] : ["#         fields:"], `#           ${most}`] : []
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
	const path = values.contributing ? guidePathIn(top) : void 0;
	const { files: made, formats, hasRules } = initialize(sources, {
		rules: [...guidesIn(top), ...sources.flatMap(ownRules)],
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
	if (written.length > 0 && !values.quiet) print(nextSteps(written, call, hasRules));
	return 0;
}
/** What a list itself says to contributors. */
function ownRules({ path, text }) {
	const part = guidePart(text);
	return part === void 0 ? [] : [{
		path,
		text: part
	}];
}
function findPlace(files) {
	const repository = repositoryOf(files.root);
	if (!repository) return {
		top: files,
		prefix: ""
	};
	const { name } = unlessUserError(() => repository.mainBranch()) ?? { name: "HEAD" };
	const { files: top, prefix } = topOf(files, repository);
	const own = unlessUserError(() => repository.origin());
	return {
		top,
		prefix,
		...own === void 0 ? {} : { repository: own },
		...name === "HEAD" ? {} : { branch: name.replace(/^origin\//, "") }
	};
}
function repositoryOf(root) {
	return unlessUserError(() => openRepository(root));
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
	return printable$1(_11.relative(prefix, path));
}
function formatLines(formats) {
	return formats.flatMap(({ path, under, templates, conforming, total }) => [`${printable$1(path)}${under === "*" ? "" : `, ${printableProse(under)}`}: ${conforming} of ${total} entries conform\n`, ...templates.map(({ source, count }) => `  ${String(count).padStart(5)}  ${printableProse(source)}\n`)]).join("");
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
function nextSteps(written, { values }, hasRules) {
	const text = `\nNext steps:\n${[
		`Read ${written[0]}: are the formats right? \`listkeeper check\` shows what it finds today, \`listkeeper try\` what it would have said on past changes.`,
		...hasRules ? ["Requirements from your guide for contributors are in it as comments: are they right? Remove the `# ` before those that you want."] : [],
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

import { C as workOf, Jt as bySeverity, Pt as lineAt, S as titleKey, qt as applyFixes } from "./shell-table-of-contents.js";
import { n as escapeMessage, r as escapeText, t as code } from "./shell-markdown.js";
import { c as enumerate, n as entryOf } from "./shell-own-faults.js";
// src/review/comment/link-words.ts
/** What is wrong with a line of the contents, or with a heading that has none; or with several of them. */
function contentsWords(finding, isSeveral = false) {
	const { form, message, evidence } = finding;
	if (isRenamedLine(finding)) return renamedWords(finding, isSeveral);
	const [kind] = form.split(" ");
	switch (kind) {
		case "missing": return missingWords(finding, isSeveral);
		case "wrong": return { what: "This line of the contents goes to a different heading than the one it names." };
		case "depth": return { what: "This line of the contents is not indented like those of the other headings of its level." };
		case "misplaced": {
			const [, before] = quotesIn(message);
			return { what: `This line of the contents is out of order${before ? `: its heading comes after ${before}` : ""}.` };
		}
		case "case": return { what: "This line of the contents uses a different letter case than its heading." };
		case "contents": return { what: evidence ? `${evidence}.` : sentence(message) };
		default: return { what: isSeveral ? "These links of the contents lead nowhere: no heading of the page has their anchors." : "This line of the contents leads nowhere: no heading of the page has that anchor." };
	}
}
/** When a line comes that the contents lack: what is not fixed without its author, its author adds. */
function missingWords({ message, fixedBy, introduced }, isSeveral) {
	const isLost = isLostLine(message);
	const [what, comes, come] = isLost ? [
		`This change takes the ${isSeveral ? "lines of these sections" : "line of this section"} out of the contents.`,
		"comes back",
		"come back"
	] : [
		`${introduced ? "Your new" : isSeveral ? "These" : "This"} ${isSeveral ? "sections are" : "section is"} not in the contents${introduced ? " yet" : ""}.`,
		"is added",
		"are added"
	];
	const it = isSeveral ? `they ${come}` : `it ${comes}`;
	const out = isLost ? "To leave a section out for good, a maintainer can name it under `contents.exclude`." : "";
	const why = [fixedBy === "after-merge" ? `Nothing to do: ${it} when this is merged.` : fixedBy === "commit" ? `Where listkeeper may write to this branch, ${it} by a commit here.` : "", out].filter((part) => part !== "").join(" ");
	return {
		what,
		...why === "" ? {} : { why }
	};
}
function renamedWords({ fixedBy }, isSeveral) {
	const what = isSeveral ? "The headings of these lines of the contents were renamed." : "The heading of this line of the contents was renamed.";
	if (fixedBy !== "commit") return { what };
	return {
		what,
		why: `Where listkeeper may write to this branch, ${isSeveral ? "the lines follow" : "the line follows"} by a commit here.`
	};
}
/** Whether a heading lacks its line in the contents because the change took it out. */
function isLostLine(message) {
	return message.includes(" taken out of the contents,");
}
/** Whether a line of the contents leads to a heading that the change renamed. */
function isRenamedLine({ rule, form, message }) {
	return rule === "table-of-contents" && form.startsWith("dead ") && /^Unexpected link of the contents to `[^`]*`, whose heading has another name now, expected `[^`]*`$/.test(message);
}
/** Whether a line of the contents leads nowhere, and not because its heading was renamed. */
function isDeadLine(finding) {
	return finding.rule === "table-of-contents" && finding.form.startsWith("dead ") && !isRenamedLine(finding);
}
/** What is wrong with a link into this page, to another page of the repository, or to a file of it. */
function targetWords({ form, message }) {
	const [target, page] = quotesIn(message);
	if (form.startsWith("no image ")) return { what: `The repository has no image ${target ?? "of that name"}, so readers see none.` };
	if (form.startsWith("no file ")) return { what: `The repository has no file ${target ?? "of that name"}, so the link leads nowhere.` };
	if (!target) return { what: sentence(message) };
	return { what: `This link leads nowhere: no heading of ${/ in `[^`]+`, which is nowhere/.test(message) ? page : "this page"} has the anchor ${target}.` };
}
/** What is wrong with a link that Markdown hides or garbles. */
function linkWords(form, message) {
	switch (form) {
		case "nested": return {
			what: "The link is hidden inside another one, so readers see brackets instead of a link.",
			...message.includes("` or `") ? { why: "It has two addresses: which one is right?" } : {}
		};
		case "doubled": return { what: "The address is in two pairs of parentheses, so the link leads nowhere." };
		case "gap": return { what: "There is a space between the link's text and its address, so readers see brackets instead of a link." };
		case "reversed": return { what: "The brackets and the parentheses of the link are swapped, so readers see them instead of a link." };
		case "padded": return { what: "There is a space around the address of the link." };
		case "empty": return {
			what: "This link has no address yet.",
			why: "Fill it in, or leave the link out until there is one."
		};
		case "unclosed": return { what: "The link is not closed, so readers see brackets instead of a link." };
		case "unclosed reference": return { what: "The closing bracket is missing, so readers see brackets instead of a link or an image." };
		case "missing scheme": return { what: "The address has no `https://`, so the link leads to a file that does not exist." };
		case "misspelt scheme": return { what: "The beginning of the address is misspelt, so the link leads nowhere." };
		case "doubled scheme": return { what: "The address begins twice, so the link leads nowhere." };
		case "extra parenthesis": return { what: "There is one closing parenthesis too many after the link." };
		case "blank in target": return { what: "There is a space inside the address of the link, so readers see brackets instead of a link." };
		case "unread": return { what: "Markdown does not read this as a link, so readers see its brackets and parentheses." };
		default:
			if (form.startsWith("label ")) return {
				what: "This label has no address, so readers see brackets.",
				why: "Fill the address in, or leave the label out until there is one."
			};
			return { what: sentence(message) };
	}
}
/** What a message quotes, as code spans. */
function quotesIn(message) {
	return Array.from(message.matchAll(/`([^`]+)`/g), (quote) => code(quote[1]));
}
/** A rule's message as a sentence. */
function sentence(message) {
	const words = escapeMessage(message);
	return /[.!?]$/.test(words) ? words : `${words}.`;
}
// src/review/comment/format-words.ts
/** What to do where an entry or a label differs from what the list keeps; undefined where the finding rests on nothing learned. */
function learnedWords({ evidence, form }) {
	if (evidence === void 0) return void 0;
	if (form.startsWith("balance ")) return { what: balanceWords(form) };
	const at = evidence.lastIndexOf(", for example line ");
	const example = at < 0 ? "" : ` (${evidence.slice(at + 2)})`;
	const fact = at < 0 ? evidence : evidence.slice(0, at);
	const entries = splitAt(fact, " have ", / entries (?:of the list|in \*\*)/);
	const todo = entries && (grammarTodo(form, entries[1]) ?? todoFor(entries[1]));
	if (entries && todo) return { what: `Please ${todo}, as ${entries[0].replace(/^All /, "all ")} do${example}.` };
	const labels = splitAt(fact, " are written ", / such labels (?:of the list|in \*\*)/);
	if (labels) return { what: `Please write this label as ${labels[1]}, like ${labels[0]}${example}.` };
	return { what: `${evidence}.` };
}
/** Who, and what of them, on both sides of the last verb; undefined where the sentence is not about them. Names of sections may hold anything. */
function splitAt(fact, verb, who) {
	const at = fact.lastIndexOf(verb);
	return at < 0 || !who.test(fact.slice(0, at)) ? void 0 : [fact.slice(0, at), fact.slice(at + verb.length)];
}
function balanceWords(form) {
	return form.includes("balance \"") ? "Please look at the quotation marks: one of them has no partner." : "Please look at the brackets: one of them has no partner.";
}
/** What to do about a part of an entry, by the kind of the fault; undefined for other findings. */
function grammarTodo(form, have) {
	switch (form.split(" ")[0]) {
		case "part": return `add ${have}`;
		case "kind":
		case "cell":
		case "order":
		case "value": return `put ${have}`;
		case "form": {
			const [written = "", part = ""] = have.split(" as the form of ");
			return `write ${part} as ${written}`;
		}
		default: return;
	}
}
/** What to do to have what the others have, as the end of a sentence that begins with "Please". */
function todoFor(have) {
	if (have === "a period at the end of the description") return "end the description with a period";
	if (have.startsWith("no ")) return `leave out the ${have.slice(3)}`;
	if (have.startsWith("links written ")) return `write links as ${have.slice(14)}`;
	const venue = /^(bold|plain) venue and date, (as in `.*`)$/.exec(have);
	if (venue) return `write venue and date ${venue[1] === "bold" ? "in bold" : "without bold"}, ${venue[2]}`;
	return /^(?:`|a comma |a space |nothing |the period |the emoji |one pair |two pairs )/.test(have) ? `put ${have}` : void 0;
}
/** What to do about spaces, bullets and indentation. */
function spacingWords({ form, message, evidence }) {
	const why = evidence === void 0 ? {} : { why: `${evidence}.` };
	switch (form) {
		case "glued bullet": return { what: "Please add a space after the bullet: without it, readers see this line glued to the one above." };
		case "glued heading": return { what: "Please add a space after the number signs: without it, readers see them instead of a heading." };
		case "sunken bullet": return { what: "Please indent the bullet less: readers see this line glued to the one above." };
		case "doubled blanks": return { what: "There are two spaces where one is enough." };
		case "trailing blanks": return { what: "There are spaces at the end of the line." };
		case "missing blank": return { what: "Please add a space between the link and its description." };
		case "blank before punctuation": return { what: `Please remove the space before ${quotesIn(message)[0] ?? "the comma"}.` };
		case "padded link text": return { what: "Please remove the space at the edge of the link's text." };
		case "blanks behind bullet": return {
			what: "Please put one space after the bullet, like the other entries.",
			...why
		};
		case "indentation": return {
			what: indentationWords(message),
			...why
		};
		default: {
			const asked = form.startsWith("bullet ") ? quotesIn(message)[1] : void 0;
			return {
				what: asked ? `Please start the line with ${asked}, like the other entries.` : sentence(message),
				...why
			};
		}
	}
}
function indentationWords(message) {
	const asked = /, expected (none|tabs|spaces|\d+ [a-z ]+)$/.exec(message)?.[1];
	if (asked === void 0) return sentence(message);
	if (asked === "none") return "Please start the line without indentation, like the other entries.";
	return `Please indent the line ${/^\d/.test(asked) ? "by" : "with"} ${asked}, like the other entries.`;
}
/** What to do where an entry differs from its configured format in some place; undefined where the message does not name it. */
function templateWords(message) {
	const part = partsOf(message, " after the ");
	const quotes = Array.from(message.matchAll(/`([^`]+)`/g), (quote) => quote[1]);
	const asked = quotes.at(-1);
	if (!part || asked === void 0) return void 0;
	const [wanted, had] = shownApart(asked, part.isNothing || quotes.length < 2 ? void 0 : quotes[0]);
	const where = part.place ? `after the ${/^(?:desc|sentence)$/.test(part.place) ? "description" : escapeText(part.place)}` : "here";
	const more = part.more ? `; ${part.more} more ${part.more === "1" ? "place differs" : "places differ"}` : "";
	return { what: `Please put ${wanted} ${where}${had === void 0 ? "" : ` instead of ${had}`}, as the format of this list says${more}.` };
}
/** What belongs in a place and what is there, without the spaces around them; where only spaces differ, each as a visible mark. */
function shownApart(asked, found) {
	const isClear = asked.trim() !== "" && asked.trim() !== found?.trim();
	const show = (text) => code(isClear && text.trim() !== "" ? text.trim() : text.replaceAll(" ", "␣"));
	return [show(asked), found === void 0 ? void 0 : show(found)];
}
/** What is between the quotes of a message "Unexpected X<link>PLACE, expected `Y` and N more"; it holds text of a list, so nothing is searched twice. */
function partsOf(message, link) {
	const more = / and (\d{1,9}) more$/.exec(message);
	const end = more?.index ?? message.length;
	const expected = message.lastIndexOf(", expected `", end - 1);
	if (!message.startsWith("Unexpected ") || expected < 0 || message[end - 1] !== "`") return void 0;
	const found = message.slice(11, expected);
	const at = found.endsWith("`") ? -1 : found.lastIndexOf(link);
	return {
		isNothing: at < 0 ? found === "nothing" : found.slice(0, at) === "nothing",
		place: at < 0 ? void 0 : found.slice(at + link.length),
		more: more?.[1]
	};
}
// src/review/comment/link-alive-words.ts
/** The words for a link that does not answer as it should. What a page or a registry calls itself is in a code span. */
function aliveWords({ form, message }) {
	const [url = "This link", other] = quotesIn(message);
	switch (form) {
		case "dead not-found": return /github\.com\//.test(url) ? {
			what: `${url} does not exist.`,
			why: "Is there a typo in it, or is it private? Visitors cannot see private pages."
		} : {
			what: `The page ${url} does not exist (404).`,
			why: "Is there a typo in the address?"
		};
		case "dead gone": return {
			what: `The page ${url} was removed for good (410).`,
			why: "Does it have a new address?"
		};
		case "dead no-such-host": return {
			what: `There is no site at ${url}: its name is not registered.`,
			why: "Is there a typo in the address?"
		};
		case "dead no-such-identifier": return {
			what: `Nothing is registered under ${url}.`,
			why: "Is there a typo in the address?"
		};
		case "suspect home-page": return {
			what: `${url} leads to the home page of its site instead of a page of its own.`,
			why: "Is it the right address?"
		};
		case "suspect soft-not-found": return {
			what: `${url} answers, but the page says that it does not exist${other ? ` (${other})` : ""}.`,
			why: "Is it the right address?"
		};
		case "suspect parked": return {
			what: `The domain of ${url} seems to be for sale${other ? ` (${other})` : ""}.`,
			why: "Is it the right address?"
		};
		case "suspect hijacked": return {
			what: `The page at ${url} calls itself ${other ?? "something else"}.`,
			why: "Is it the right address?"
		};
		case "suspect missing-anchor": return { what: `The page has no anchor of that name, so ${url} opens it at the top.` };
		case "retracted": return {
			what: `The paper ${url} was retracted by its publisher.`,
			why: "If it belongs here anyway, say so in the entry."
		};
		case "withdrawn": return {
			what: `The paper ${url} was withdrawn by its authors.`,
			why: "If it belongs here anyway, say so in the entry."
		};
		case "other title": {
			const [title, address = "This link", registered = "another paper"] = quotesIn(message);
			return {
				what: `${address} is the paper ${registered}, not ${title}.`,
				why: "Which one is right?"
			};
		}
		case "moved": return { what: `${url} has moved to ${other ?? "another address"}.` };
		default: return { what: sentence(message) };
	}
}
// src/review/comment/words.ts
/**
* The words for a finding, or for several of its kind on lines of the contents; untrusted text in them is in code spans or is
* the list's own section title.
* @internal Exported for its tests: the words of one finding, without a comment around them.
*/
function wordsFor(finding, sectionAt, isSeveral = false) {
	const { rule, form, message, related = [] } = finding;
	const first = related[0];
	const where = first ? placeWords(sectionAt(first.place.start.offset), first.place.start.line) : "";
	switch (rule) {
		case "no-duplicate-entries":
			if (form.startsWith("meanwhile ")) return {
				what: `Already added to the base branch${first ? ` (line ${first.place.start.line} of its newest version)` : ""}, after this change was started.`,
				ask: "If it belongs in both places, say so here and a maintainer can accept it."
			};
			if (form.startsWith("repeat ")) return {
				what: `Already listed ${where}.`,
				ask: "If it belongs there twice, say so here and a maintainer can accept it."
			};
			if (form.startsWith("elsewhere ") && first) return {
				what: `Already listed in ${code(first.path)} (line ${first.place.start.line}).`,
				ask: "If it belongs in both places, say so here and a maintainer can accept it."
			};
			if (form.startsWith("across ")) return {
				what: `Already listed ${where}.`,
				ask: "If it belongs in both places, say so here and a maintainer can accept it."
			};
			if (form.startsWith("version ")) return {
				what: `A paper with this title is already listed ${where}, with another address.`,
				why: "One may be the preprint and the other the published paper; one entry can have both links."
			};
			return {
				what: `This link is already listed under another name ${where}.`,
				why: "Which one is right?",
				ask: "If both are, say so here and a maintainer can accept it."
			};
		case "no-conflicting-links": return conflictWords(finding, where);
		case "link-syntax": return linkWords(form, message);
		case "table-of-contents": return contentsWords(finding, isSeveral);
		case "entry-spacing": return spacingWords(finding);
		case "no-mojibake": return {
			what: "Some characters were garbled by a wrong encoding when the file was saved.",
			why: "Save the file as UTF-8; `listkeeper fix` restores the characters."
		};
		case "entry-format":
			if (form.startsWith("stray ") || form.startsWith("slip ")) return strayWords(finding);
			return learnedWords(finding) ?? formatWords(finding);
		case "link-label": return learnedWords(finding) ?? { what: sentence(message) };
		default: return wordings[rule]?.(finding) ?? {
			what: sentence(message),
			...finding.evidence ? { why: `${finding.evidence}.` } : {}
		};
	}
}
/**
* The words for the findings of one entry: what is wrong and why, each once. What is twice in its section needs no place
* in the order, and what the two versions of a conflict both hold is no fault but the conflict. Only in a conversation can an author
* be asked to answer.
*/
function wordsForAll(findings, sectionAt, { isConversation = true } = {}) {
	const isRepeat = findings.some(({ rule, form }) => rule === "no-duplicate-entries" && form.startsWith("repeat "));
	const conflicts = findings.filter(isConflict);
	const said = conflicts.length > 0 ? conflicts : isRepeat ? findings.filter(({ rule }) => rule !== "entry-order") : findings;
	const kinds = /* @__PURE__ */ new Map();
	for (const finding of said) kinds.set(kindOf(finding), (kinds.get(kindOf(finding)) ?? 0) + 1);
	const all = said.map((finding) => wordsFor(finding, sectionAt, kinds.get(kindOf(finding)) > 1));
	const whys = all.map(({ why, ask }) => [why, isConversation ? ask : void 0].filter((part) => part !== void 0).join(" "));
	return {
		whats: [...new Set(all.map(({ what }) => what))],
		whys: [...new Set(whys.filter((why) => why !== ""))]
	};
}
/** Findings of one kind in one place have the same words. */
function kindOf({ rule, form, message }) {
	return `${rule} ${form.split(" ")[0]} ${isLostLine(message)}`;
}
const wordings = {
	"canonical-url": canonicalWords,
	"link-alive": aliveWords,
	"entry-order": orderWords,
	"no-broken-targets": targetWords,
	"no-deceptive-links": deceptionWords,
	"no-empty-sections": () => ({
		what: "This section has no entries yet.",
		why: "Add one, or leave the heading out until there is one."
	}),
	"no-invisible-characters": invisibleWords,
	"no-lost-entries": lossWords,
	"no-tracking-parameters": ({ message }) => ({ what: `Please remove the tracking part of the address (${quotesIn(message).join(", ")}); the link works without it.` })
};
/** Words for a configured format, and for lists whose format is not judged. */
function formatWords({ form, message }) {
	const [first, second] = quotesIn(message);
	if (form === "generated") return { what: `A script writes this list${first ? ` from ${first}` : ""}: its next run undoes what is changed here by hand.` };
	if (form === "html") return { what: `${/\d+/.exec(message)?.[0] ?? "Some"} links are in HTML here, so the format of their entries is not judged.` };
	if (form === "no template" && second) return { what: `Please write the entry like ${second}.` };
	const field = form.startsWith("field ") ? partsOf(message, "` in the ")?.place : void 0;
	if (field && first && second) return { what: `In the ${escapeText(field)}, ${first} should be ${second}.` };
	return form.startsWith("template ") ? templateWords(message) ?? { what: sentence(message) } : { what: sentence(message) };
}
function strayWords({ form, message, evidence }) {
	const why = evidence ? { why: `${evidence}.` } : {};
	switch (form) {
		case "stray item": return {
			what: "This line has no link, but the other entries here have one.",
			...why
		};
		case "stray address": return {
			what: "Please give this link a name: the other entries here are links with a name, and this one is a bare address.",
			...why
		};
		case "stray line": return {
			what: "The bullet is missing, so readers see this line as part of the one above or as a paragraph.",
			...why
		};
		case "stray row": return { what: "There is a blank line between this row and its table, so readers see plain text with bars instead of a row." };
		default: {
			const [found, meant] = quotesIn(message);
			return found && meant ? {
				what: `Is ${found} meant to be ${meant}?`,
				...why
			} : {
				what: sentence(message),
				...why
			};
		}
	}
}
function conflictWords({ form, message }, where) {
	const [, work, other] = quotesIn(message);
	if (form.startsWith("title ")) return {
		what: `This title is already listed with another paper ${where}.`,
		why: "Which one is right?"
	};
	if (work === void 0 || other === void 0) return { what: sentence(message) };
	return {
		what: `This link goes to another paper: ${work} is already listed as ${other} ${where}.`,
		why: "Which one is right?"
	};
}
function orderWords({ message, evidence }) {
	const order = /, in (?:alphabetical order|order of date, (?:newest|oldest) first)$/.exec(message);
	const start = message.indexOf(", expected ");
	const place = order && start >= 0 ? message.slice(start + 11, order.index) : "";
	return {
		what: place ? `This entry belongs ${escapeMessage(place)}.` : sentence(message),
		...evidence ? { why: `${evidence}.` } : {}
	};
}
function deceptionWords({ form, message }) {
	const [first, second] = quotesIn(message);
	switch (form) {
		case "script": return { what: `This link runs a script or holds its own data (${first}) instead of leading to a page.` };
		case "look-alike": return {
			what: `${first} is not ${second}; it only looks like it.`,
			why: "Which site is meant?"
		};
		case "mixed scripts": return {
			what: `The host ${first} mixes letters that look alike but are not the same.`,
			why: "Which site is meant?"
		};
		case "shortener": return { what: `Please use the full address: readers cannot see where a short link of ${first} leads.` };
		case "other domain": return {
			what: `The text of this link says ${second}, but it goes to ${first}.`,
			why: "Which one is right?"
		};
		case "changed host": return {
			what: `The text of this link is unchanged, but it now goes to ${first} instead of ${second}.`,
			ask: "If the site has moved there, say so here and a maintainer can accept it."
		};
		default: return {
			what: sentence(message),
			why: "The part before the `@` of an address is a user name or a password, not a site."
		};
	}
}
function lossWords({ form, message }) {
	if (form === "conflict mark") return conflictMarkWords(message);
	const more = / and (\d+) more,/.exec(message);
	const names = quotesIn(message).join(", ");
	return {
		what: `This change removes ${names}${more ? ` and ${more[1]} more` : ""}.`,
		why: `If that was not intended, ${names.includes(", ") ? "they were" : "it was"} probably overwritten by an older copy of the list: start from the newest version and add your entries there.`
	};
}
function conflictMarkWords(message) {
	const marks = quotesIn(message);
	const named = `${enumerate(marks)} ${marks.length > 1 ? "are" : "is"}`;
	const lines = / on (lines [\d, and]+), expected/.exec(message);
	return {
		what: `${named} left over from a merge conflict${lines ? ` (${lines[1]})` : ""}.`,
		why: `Keep what both sides added, and remove the ${marks.length > 1 ? "markers" : "marker"}.`
	};
}
function invisibleWords({ form, message }) {
	const name = quotesIn(message)[0];
	switch (form) {
		case "bidirectional": return { what: `There is an invisible character here (${name}) that can make text read differently from how it is written.` };
		case "no-break space": return { what: "There is a no-break space here where a normal space belongs; it was probably pasted from a web page." };
		default: return { what: `There is an invisible character here (${name}), which breaks searching and copying.` };
	}
}
function canonicalWords({ form }) {
	if (form === "https") return { what: "Please use `https://`: the site supports it." };
	if (form === "doi") return { what: "Please use `https://doi.org/`, the current address for DOIs." };
	return { what: "Please link to the paper's page, which always shows the newest version; this address is a PDF or one version of it." };
}
/** Whether a finding says that a conflict of versions was left behind; its marks may be read as lines of the entry above them. */
function isConflict({ rule, form }) {
	return rule === "no-lost-entries" && form === "conflict mark";
}
/** Whether a finding says that a heading has no line in the contents. */
function isMissingLine({ rule, form }) {
	return rule === "table-of-contents" && form.startsWith("missing ");
}
/** Where the entry is that another one repeats: `in **Agents** (line 5)`, or `on line 5` where there is no heading above it. */
function placeWords(title, line) {
	return title === "" ? `on line ${line}` : `in **${escapeText(title)}** (line ${line})`;
}
// src/review/comment/group.ts
/** Findings gathered by entry, else by the line they begin on or the lines elsewhere that they correct, in the order of the text. */
function groupFindings(reading, findings) {
	const groups = /* @__PURE__ */ new Map();
	const entries = /* @__PURE__ */ new Map();
	let conflict;
	for (const finding of findings) {
		if (isConflict(finding)) conflict = finding;
		const entry = isConflict(finding) || isOfConflict(finding, conflict) ? void 0 : entryOf(reading, finding);
		const key = entry ? `entry ${entry.place.start}` : lineKey(reading, isOfConflict(finding, conflict) ? conflict : finding);
		if (entry) entries.set(key, entry);
		const same = groups.get(key);
		if (same) same.push(finding);
		else groups.set(key, [finding]);
	}
	const all = [...groups].map(([key, own]) => toGroup(reading, own, entries.get(key))).sort((a, b) => a.line - b.line);
	const contents = all.filter(isOfContents);
	if (contents.length < 2) return all;
	const joined = runsOf(contents).flatMap((run) => joinRun(reading, run));
	return [...all.filter((group) => !isOfContents(group)), ...joined].sort((a, b) => a.line - b.line);
}
/** Whether a group is about a line of the contents that leads nowhere, or that is to be added. */
function isOfContents({ entry, findings }) {
	const correcting = findings.find(({ corrected }) => corrected !== void 0) ?? findings[0];
	return entry === void 0 && (isDeadLine(correcting) || isMissingLine(correcting));
}
/** The mark of a comment holds each fault, and GitHub takes so many letters only. */
const longestRun = 400;
/** Groups whose corrections share a line, and lines that lead nowhere one below the other: together they are one thing. */
function runsOf(groups) {
	const runs = [];
	let end = 0;
	for (const group of groups) {
		const run = runs.at(-1);
		const before = run?.at(-1);
		const isMore = before !== void 0 && run.length < longestRun && isOneThing(before, group, end);
		if (isMore) run.push(group);
		else runs.push([group]);
		end = isMore ? Math.max(end, group.endLine) : group.endLine;
	}
	return runs;
}
/** `end`: the last line of what is together with `before`. */
function isOneThing(before, group, end) {
	if (before.lines === void 0 !== (group.lines === void 0)) return false;
	if (group.lines && group.line <= end) return true;
	return [before, group].every(({ findings }) => findings.some(isDeadLine)) && faultyLine(group) <= lastFaultyLine(before) + 1;
}
/** The run as one group with all its corrections in one; as it was where these exclude each other. */
function joinRun({ text }, run) {
	if (run.length === 1) return run;
	const findings = run.flatMap((group) => group.findings).sort(bySeverity);
	const [line, endLine] = [least(run.map((group) => group.line)), most(run.map((group) => group.endLine))];
	const whole = {
		findings,
		severity: findings[0].severity,
		line,
		endLine
	};
	const spans = run.flatMap(({ lines }) => lines ?? []);
	if (spans.length === 0) return [whole];
	const lines = {
		start: least(spans.map(({ start }) => start)),
		end: most(spans.map(({ end }) => end))
	};
	const shifted = run.flatMap(({ findings: own, lines: span }) => own.flatMap(({ fix, lines: at }) => fix && at && at.start === span.start && at.end === span.end ? [fix] : [])).map((fix) => fix.map((edit) => ({
		...edit,
		start: edit.start - lines.start,
		end: edit.end - lines.start
	})));
	const { text: corrected, left } = applyFixes(text.slice(lines.start, lines.end), shifted);
	return left.length > 0 ? run : [{
		...whole,
		corrected,
		lines
	}];
}
/** Whether both versions of a conflict hold the repeated entry: then the conflict is the only fault. */
function isOfConflict({ rule, place, related = [] }, conflict) {
	if (!conflict || rule !== "no-duplicate-entries" && rule !== "no-conflicting-links") return false;
	const [start, end] = [conflict.place.start.offset, conflict.place.end.offset];
	const isIn = (offset) => start <= offset && offset < end;
	return isIn(place.start.offset) && related.length > 0 && related.every((other) => other.path === conflict.path && isIn(other.place.start.offset));
}
/** What a heading lacks in the contents is no fault of its own line, and what a renamed heading brings no fault of the contents. */
function lineKey({ lines }, finding) {
	const { start } = finding.place;
	const own = finding.lines;
	if (own && (start.offset < own.start || own.end < start.offset)) return `lines ${own.start}`;
	return `${isMissingLine(finding) ? "missing" : isRenamedLine(finding) ? "renamed" : "line"} ${lineAt(lines, start.offset)}`;
}
function toGroup({ lines }, findings, entry) {
	const sorted = findings.toSorted(bySeverity);
	const correcting = sorted.find((finding) => finding.corrected !== void 0);
	const first = least(findings.map(({ place }) => place.start.line));
	const last = most(findings.map(({ place }) => place.end.line));
	const span = correcting?.lines;
	return {
		findings: sorted,
		severity: sorted[0]?.severity ?? "info",
		line: span ? lineAt(lines, span.start) + 1 : first,
		endLine: span ? lineAt(lines, Math.max(span.start, span.end - 1)) + 1 : last,
		...entry ? { entry } : {},
		...correcting && span ? {
			corrected: correcting.corrected,
			lines: span
		} : {}
	};
}
const least = (numbers) => numbers.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
const most = (numbers) => numbers.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
/** The first line, from 1, that something is wrong with; what is corrected may begin above it. */
function faultyLine({ findings }) {
	return least(findings.map(({ place }) => place.start.line));
}
/** The last line, from 1, that something is wrong with. */
function lastFaultyLine({ findings }) {
	return most(findings.map(({ place }) => place.end.line));
}
/** What a correction takes out of a text, where it does nothing else: what it leaves is no corrected line. */
function takenOut(text, { corrected, lines, findings = [] }) {
	if (corrected === void 0 || !lines) return void 0;
	const left = corrected.split("\n");
	const gone = [];
	let at = 0;
	for (const line of text.slice(lines.start, lines.end).split("\n")) if (left[at] === line) at++;
	else gone.push(line);
	if (gone.length === 0 || at < left.length) return void 0;
	if (gone.every((line) => line.trim() === "")) return "blank lines";
	return new Set(findings.map(({ place }) => place.start.line)).size > 1 ? "several lines" : "lines";
}
/** What can go, as the beginning of a sentence. */
const goneWords = {
	lines: "It can go",
	"several lines": "They can go",
	"blank lines": "The blank line can go"
};
// src/review/comment/mark.ts
/** At the end, where we write it: a mark further up is a text that we quote. */
const pattern = /<!-- listkeeper:1 ([0-9a-z]+)((?: [0-9a-z]+)*) -->\s*$/;
/** The mark as an HTML comment; it holds nothing of the text but hashes. */
function writeMark({ key, faults }) {
	return `<!-- listkeeper:1 ${[key, ...faults].join(" ")} -->`;
}
/** The mark in a body; undefined where there is none. The caller must check who wrote the body before it believes the block. */
function readMark(body) {
	const found = pattern.exec(body);
	return found ? {
		key: found[1],
		faults: found[2].trim().split(" ").filter(Boolean)
	} : void 0;
}
/** The mark of a group: its entry by what it is, wherever it is in the file, else the letters of its line, which a correction leaves. */
function markOf(path, { entry, findings }, line) {
	return {
		key: hash(`${path}\n${entry && (workOf(entry) || titleKey(entry.title)) || titleKey(line) || `${findings[0].rule} ${findings[0].form}`}`),
		faults: [...new Set(findings.map(faultKey))].sort()
	};
}
function faultKey({ rule, form }) {
	return hash(`${rule}\n${form}`);
}
/** A short hash of a text (cyrb53 by bryc, public domain): for telling texts apart, not for secrets. */
function hash(text) {
	let a = 3735928559;
	let b = 1103547991;
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		a = Math.imul(a ^ code, 2654435761);
		b = Math.imul(b ^ code, 1597334677);
	}
	a = Math.imul(a ^ a >>> 16, 2246822507) ^ Math.imul(b ^ b >>> 13, 3266489909);
	b = Math.imul(b ^ b >>> 16, 2246822507) ^ Math.imul(a ^ a >>> 13, 3266489909);
	return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36);
}
// src/review/text/mask-secrets.ts
/** Masks what looks like a secret in an address before it is posted. */
/** Names of values that are keys to something. */
const telling = /^(?:(?:access|auth|api|id|refresh|session|security|client|app|x-amz|x-goog|private)?[-_.]?(?:token|key|keyid|secret|signature|credential|password|passwd|pwd|sig|sid|jwt|auth|code|session)s?|key-pair-id|policy|hmac|x-amz-security-token|hash-?key)$/i;
/** Values that only such keys look like: of GitHub, OpenAI, AWS, Slack, Google, and JSON Web Tokens. */
const known = /\b(?:gh[pousr]_\w{16,}|github_pat_\w{16,}|sk-[\w-]{20,}|AKIA[A-Z0-9]{12,}|xox[abprs]-[\w-]{10,}|AIza[\w-]{30,}|eyJ[\w-]{10,}(?:\.[\w-]*){0,2})/g;
/** Values of these names are long and mean something. */
const speaking = /^(?:list|v|id|ids|q|query|search|url|u|doi|cid|pid|title|name|text|path|file|ref|redirect\w*|next|continue)$/i;
/** The address with the values of secrets, and what is before an `@`, written as `…`. */
function maskSecrets(url) {
	const [, start = "", query = ""] = /^([^?#]*)([\s\S]*)$/.exec(url) ?? [];
	return (start.replace(/^(https?:\/\/)[^/@]*@/i, "$1…@") + query.replace(/([?&#;])([^=&#;?]+)=([^&#;]*)/g, (whole, mark, name, value) => value !== "" && (telling.test(name) || !speaking.test(name) && isRandom(value)) ? `${mark}${name}=…` : whole)).replace(known, "…");
}
/** Whether an address holds what looks like a secret. */
function hasSecret(url) {
	return maskSecrets(url) !== url;
}
/** Long, of one piece, and with digits among letters of both cases, or nothing but hexadecimal digits. */
function isRandom(value) {
	if (!/^[\w%+/=~-]{32,}$/.test(value)) return false;
	return /^[0-9a-f]+$/i.test(value) ? /\d/.test(value) && /[a-f]/i.test(value) : /\d/.test(value) && /[a-z]/.test(value) && /[A-Z]/.test(value);
}
// src/review/sweep/places.ts
/** Addresses and the places where they are, as Markdown in which text of others is escaped. */
/** An address of the list or of a server: in code, where it does nothing; secrets in it are not shown. */
function address(url) {
	const shown = maskSecrets(url);
	return code(shown.length > 500 ? `${shown.slice(0, 499)}…` : shown);
}
/** A link to a capture where nothing in it can mean anything else, else its address in code. */
function archiveLink(url) {
	return /^https:\/\/web\.archive\.org\/web\/\d{14}\/https?:\/\/[A-Za-z0-9./_~%?=&;:,+-]+$/.test(url) && maskSecrets(url) === url && url.length <= 500 ? `[a copy](<${url}>)` : `a copy at ${address(url)}`;
}
/** Where a link is; three places at most. */
function placesOf({ class: kind, at }, lists) {
	const places = at.slice(0, 3).map(({ path, line, section, name }) => {
		const title = name.trim() === "" || /^https?:/i.test(name) ? "" : `${quote(name)} `;
		const file = lists.length > 1 ? ` of ${code(path)}` : "";
		return `${title}${section.trim() === "" ? "" : `in **${escapeText(brief$1(section))}** `}(line ${line}${file})`;
	});
	const more = at.length > 3 ? ` and in ${at.length - 3} more ${at.length === 4 ? "place" : "places"}` : "";
	return (kind === "link" ? "" : `(${kind}) `) + places.join(", ") + more;
}
function quote(name) {
	return `“${escapeText(brief$1(name))}”`;
}
/** One line of at most 60 characters. */
function brief$1(text) {
	const characters = [...text.replace(/\s+/g, " ").trim()];
	return characters.length > 60 ? `${characters.slice(0, 59).join("")}…` : characters.join("");
}
// src/review/sweep/link-lines.ts
/** The Markdown lines about one link, and the names of groups of links, for the rolling issue and for reports. Text of others in it is escaped. */
/** The names of the groups in which links are shown. */
const groupTitles = {
	dead: "Dead",
	suspect: "Does not look right",
	moved: "Moved for good",
	unknown: "Unknown",
	pictures: "Images and badges",
	worth: "Worth a look"
};
/** The address of a link and where it is. */
function subjectOf(link, lists) {
	const place = placesOf(link, lists);
	return `${address(link.url)}${place === "" ? "" : ` ${place}`}`;
}
/** Why a link is no good, from a plain sentence without a full stop; since when, and a copy, where they are known. */
function sayFault(why, { since, archive } = {}) {
	const words = escapeText(why);
	const from = since === void 0 ? "" : `, since ${since}`;
	const capture = archive === void 0 ? "" : ` The Internet Archive kept ${archiveLink(archive)}.`;
	return `${words.charAt(0).toLowerCase()}${words.slice(1)}${from}.${capture}`;
}
/** Where a link has gone for good. */
function sayMove(to) {
	return `it has moved for good to ${address(to)}.`;
}
/** How many links nobody can judge. */
function unjudgedTitle(count) {
	return `${count} ${count === 1 ? "link gives" : "links give"} no answer that tells whether the page is there; most of them work in a browser`;
}
/** What is before and after lines that a reader has to open first. */
function foldOf(title) {
	return {
		head: `<details><summary>${title}</summary>`,
		tail: "</details>"
	};
}
/** Lines that a reader has to open first. */
function folded(title, lines) {
	const { head, tail } = foldOf(title);
	return [
		head,
		lines.join("\n"),
		tail
	].join("\n\n");
}
// src/report/verdict-words.ts
const verdictLabels = {
	alive: "Alive",
	moved: "Moved",
	dead: "Dead",
	blocked: "Blocked",
	suspect: "Suspect",
	unknown: "Unknown",
	excluded: "Excluded"
};
/** Who keeps the identifiers, and what it calls the works after them. */
const registries = {
	doi: {
		name: "The registry of DOIs",
		work: "DOI"
	},
	arxiv: {
		name: "arXiv",
		work: "paper"
	},
	github: {
		name: "GitHub",
		work: "page"
	},
	huggingface: {
		name: "Hugging Face",
		work: "page"
	},
	pubmed: {
		name: "PubMed",
		work: "article"
	},
	openreview: {
		name: "OpenReview",
		work: "paper"
	},
	pypi: {
		name: "PyPI",
		work: "package"
	},
	npm: {
		name: "npm",
		work: "package"
	},
	youtube: {
		name: "YouTube",
		work: "video"
	}
};
/** The label of the verdict, and why it was given. */
function sayVerdict(judgement) {
	return {
		label: verdictLabels[judgement.verdict.kind],
		why: whyOf(judgement)
	};
}
function whyOf(judgement) {
	const { verdict } = judgement;
	switch (verdict.kind) {
		case "alive": return sayAlive(judgement);
		case "moved": return verdict.permanent ? "The page has moved permanently to another address" : "The page redirects to another address for now";
		case "dead": return sayDead(verdict.reason, judgement);
		case "blocked": return sayBlocked(verdict.by, judgement);
		case "suspect": return saySuspect(verdict.reason, judgement);
		case "unknown": return sayUnknown(verdict.reason, judgement);
		case "excluded": return sayExcluded(verdict.by);
	}
}
function sayAlive({ via }) {
	switch (via) {
		case "http": return "The page answers";
		case "memory": return "The page answered recently, so it was not checked again";
		case "doi":
		case "arxiv":
		case "github":
		case "huggingface":
		case "pubmed":
		case "openreview":
		case "pypi":
		case "npm":
		case "youtube": return `${registries[via].name} knows this ${registries[via].work}`;
	}
}
function sayDead(reason, { via }) {
	switch (reason) {
		case "not-found": return "The server says that the page does not exist (404)";
		case "gone": return "The page is gone for good (410)";
		case "no-such-host": return "The host name does not exist any more";
		case "no-such-identifier": return via === "http" || via === "memory" ? "Nothing is registered under this identifier" : `${registries[via].name} does not know this ${registries[via].work}`;
	}
}
function sayBlocked(by, judgement) {
	if (judgement.inferred === "host-refuses") return "The host refuses all automated requests, so the link could not be checked";
	if (judgement.inferred === "host-limits") return "The host limited our requests before this one, so the link could not be checked";
	switch (by) {
		case "challenge": return "The server asks for proof that a person is visiting, so the link could not be checked";
		case "refusal": return sayRefusal(statusOf(judgement));
		case "login": return "The page requires a login, so the link could not be checked";
		case "rate-limit": return "The server received too many requests (429), so the link could not be checked";
	}
}
function sayRefusal(status) {
	if (status === 402) return "The server requires payment for the page (402), so the link could not be checked";
	if (status === 451) return "The server may not show the page here for legal reasons (451), so the link could not be checked";
	return `The server refuses automated requests${inBrackets(status)}, so the link could not be checked`;
}
function saySuspect(reason, { url, title }) {
	switch (reason) {
		case "home-page": return "Leads to the home page of its site instead of the page";
		case "soft-not-found": return "Shows a page that says it does not exist, although the server answers 200";
		case "parked": return "Looks like a domain for sale";
		case "hijacked": return title === void 0 ? "The page is about something else than the entry" : `The page calls itself «${brief(title)}», which has nothing to do with the entry`;
		case "missing-anchor": return `The anchor on the page${placeOf(url)} does not exist`;
	}
}
function sayUnknown(reason, judgement) {
	switch (reason) {
		case "time-out": return "The server did not answer in time";
		case "server-error": return `The server reports an error${inBrackets(statusOf(judgement))}, which may be temporary`;
		case "network": return "The connection to the server failed";
		case "certificate": return sayCertificate(judgement.requests.at(-1)?.detail);
		case "redirect-loop": return "The page redirects in a loop";
		case "unverifiable": return `The answer${inBrackets(statusOf(judgement))} does not tell whether the page is there`;
		case "failing": return "The page fails, but not yet often enough to be called dead";
		case "not-asked": return "The time ran out before this link could be checked";
	}
}
function sayCertificate(detail) {
	return detail === "CERT_HAS_EXPIRED" ? "The certificate of the site has expired, so nothing it sends can be trusted" : "The certificate of the site is not valid, so nothing it sends can be trusted";
}
function sayExcluded(by) {
	switch (by) {
		case "private-address": return "The address is not on the public internet, so it was not checked";
		case "configuration": return "The configuration leaves this link out";
		case "ignored": return "An exception in the configuration leaves this link alone";
	}
}
/** The last status that came back. */
function statusOf({ requests }) {
	return requests.findLast(({ status }) => status !== void 0)?.status;
}
function inBrackets(status) {
	return status === void 0 ? "" : ` (${status})`;
}
/** The fragment of an address as ` (#x)`; nothing where it has none. */
function placeOf(url) {
	const hash = URL.canParse(url) ? new URL(url).hash : "";
	if (hash === "") return "";
	try {
		return ` (${brief(decodeURIComponent(hash))})`;
	} catch {
		return ` (${brief(hash)})`;
	}
}
/** Text of a page in one line of at most 80 characters. */
function brief(text) {
	const characters = [...text.slice(0, 1e3).replace(/\s+/g, " ").trim()];
	return characters.length > 80 ? `${characters.slice(0, 79).join("")}…` : characters.join("");
}
export { wordsForAll as C, quotesIn as D, isRenamedLine as E, isMissingLine as S, isLostLine as T, faultyLine as _, groupTitles as a, lastFaultyLine as b, subjectOf as c, hasSecret as d, maskSecrets as f, writeMark as g, readMark as h, folded as i, unjudgedTitle as l, markOf as m, verdictLabels as n, sayFault as o, hash as p, foldOf as r, sayMove as s, sayVerdict as t, address as u, goneWords as v, isDeadLine as w, takenOut as x, groupFindings as y };

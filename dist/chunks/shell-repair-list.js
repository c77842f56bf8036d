import "./shell-config.js";
import { E as ConfigError, Vt as enumerate, Wt as lintText, gt as settingsFor, mt as repairOf, pn as code } from "./shell-check.js";
import { n as fixSource } from "./shell-fix2.js";
import { r as unstableWords } from "./shell-stable-fixes2.js";
import { t as proposeJudged } from "./shell-propose-judged.js";
import { t as readListsAt } from "./shell-read-lists.js";
import { l as whyOff } from "./shell-read-config.js";
// src/review/proposal/repair-words.ts
/** The title and body of a pull request with repairs, and the key by which the same repairs are recognised again. Pure. */
/** For each rule what of the list it is about, and what is right after its corrections. */
const words = {
	"table-of-contents": ["contents", "the table of contents matches the headings"],
	"link-syntax": ["links", "links that Markdown hid or broke work again"],
	"no-tracking-parameters": ["links", "tracking parameters are removed from URLs"],
	"canonical-url": ["links", "addresses lead to a work's own page"],
	"no-broken-targets": ["links", "links within the repository lead to what is there"],
	"link-label": ["labels", "labels are written as in the rest of the list"],
	"entry-spacing": ["spacing", "spaces, bullets and indentation match the rest of the list"],
	"entry-format": ["format", "entries have the format of their section"],
	"entry-order": ["order", "entries are in the order of their section"],
	"no-mojibake": ["characters", "characters that a wrong encoding had garbled are restored"],
	"no-invisible-characters": ["characters", "invisible characters are removed"]
};
/** One line that says what the repairs are about, for a title or a commit. */
function repairTitle(files) {
	const rules = new Set(files.flatMap(({ places }) => places.map(({ rule }) => rule)));
	const about = [...new Set(Object.entries(words).flatMap(([rule, [name]]) => rules.has(rule) ? [name] : []))];
	if (about.length === 0) return "Repair the list";
	return `Repair ${enumerate(about)} of the list`;
}
/** Lines that say what was repaired. */
const mostLines = 30;
/** The body of the pull request. */
function repairBody(files, branch) {
	const lines = files.flatMap(({ path, places }) => places.length === 0 ? [`- ${code(path)}: small corrections`] : places.map(({ rule, lines: at }) => lineOf(path, rule, at)));
	const shown = lines.length > mostLines ? lines.slice(0, 29) : lines;
	const rest = lines.length - shown.length;
	return [
		"Small fixes that need no decision; nothing else is changed:",
		[...shown, ...rest > 0 ? [`- and ${rest} more of this kind`] : []].join("\n"),
		`Merge this when you like; until then it is kept up to date with ${code(branch)}. If you do not want it, close it: the same fixes are not proposed again. \`repair\` and \`contents.repair\` in \`.github/listkeeper.yml\` control what is proposed.`
	].join("\n\n");
}
/** Line numbers that are listed for one kind of repair. */
const mostNumbers = 8;
/** One kind of repair in one file, with the lines of the file as it was. */
function lineOf(path, rule, lines) {
	const numbers = [...new Set(lines)];
	const more = numbers.length - mostNumbers;
	const where = `${numbers.length === 1 ? "line" : "lines"} ${numbers.slice(0, mostNumbers).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
	return `- ${code(path)}: ${words[rule]?.[1] ?? code(rule)} (${lines.length === 1 ? where : `${lines.length} places: ${where}`})`;
}
/** What the repairs are, whatever else the files hold: the lines that go and the lines that come. */
function repairKey(files) {
	return JSON.stringify(files.map(({ path, before, after }) => {
		const [old, now] = [before.split(/\r?\n/), after.split(/\r?\n/)];
		return [
			path,
			without(old, now),
			without(now, old)
		];
	}));
}
function without(lines, others) {
	const known = new Set(others);
	return lines.filter((line) => !known.has(line));
}
// src/commands/sweep/repair-list.ts
/** The branch of the pull request. */
const repairs = "listkeeper/repairs";
/** Repairs the lists in one pull request, or withdraws it where nothing is left to repair. Run again it changes nothing. @throws {GitHubError} where GitHub cannot be read. */
async function repairList(ports, { owner, repo, branch, commit }) {
	if (/^0+$/.test(commit)) return {
		kind: "skipped",
		reason: "the branch was deleted"
	};
	const read = await readListsAt(ports, {
		owner,
		repo,
		commit
	});
	if (read instanceof ConfigError) return {
		kind: "skipped",
		reason: `the configuration cannot be read: ${read.message}`
	};
	const { config, lists, unread, paths } = read;
	const off = whyOff(config);
	if (off !== void 0) return {
		kind: "skipped",
		reason: off
	};
	for (const { path, why } of unread) ports.log(`Left out ${path}: ${why}.`);
	const repositoryFiles = paths ? { exists: (path) => paths.has(path) } : {};
	const files = lists.flatMap((source) => {
		const { file, unstable } = repairSource(source, config, repositoryFiles);
		if (unstable.length > 0) ports.log(`Left as it is in ${source.path}, because correcting it would go on and on: ${unstableWords(unstable)}.`);
		return file ? [file] : [];
	});
	const title = repairTitle(files);
	return proposeJudged(ports, {
		owner,
		repo
	}, {
		branch: repairs,
		base: {
			branch,
			commit
		},
		title,
		headline: title,
		body: repairBody(files, branch),
		files: files.map(({ path, after }) => ({
			path,
			text: after
		})),
		purpose: "repairs",
		about: repairKey(files)
	}, {
		lists,
		config,
		repositoryFiles
	});
}
/** The source with what its configuration wants repaired, and where; no file where nothing changes. Merged, it is not proposed again. */
function repairSource(source, config, repositoryFiles) {
	const { path } = source;
	const rules = rulesFor(config, path);
	if (rules.length === 0) return { unstable: [] };
	const { before, after, left, unstable = [] } = fixSource(source, config, rules, repositoryFiles);
	if (after === before) return { unstable };
	const isIts = (rule) => (finding) => finding.rule === rule && finding.fix !== void 0;
	const { findings } = lintText(before, path, settingsFor(config, path), repositoryFiles);
	return {
		file: {
			path,
			before,
			after,
			places: rules.flatMap((rule) => {
				const found = findings.filter(isIts(rule));
				return found.length > left.filter(isIts(rule)).length ? [{
					rule,
					lines: found.map(({ place }) => place.start.line)
				}] : [];
			})
		},
		unstable
	};
}
/** The rules whose corrections are proposed for a file. Contents that are fixed in pull requests, by a commit there, may still need it after a merge. */
function rulesFor(config, path) {
	const repair = repairOf(config, path);
	return [...repair === "after-merge" || repair === "commit" ? ["table-of-contents"] : [], ...config.repair];
}
/** One sentence for the log. */
function repairedLine(repaired) {
	switch (repaired.kind) {
		case "opened": return `Fixes are proposed in pull request ${repaired.number}.`;
		case "updated": return `Pull request ${repaired.number} with the fixes was updated.`;
		case "unchanged": return repaired.number === void 0 ? "There is nothing to fix." : `Pull request ${repaired.number} already proposes the fixes.`;
		case "withdrawn": return `Nothing is left to fix, so pull request ${repaired.number} is closed.`;
		case "left": return `No fixes were proposed: ${repaired.why}${repaired.number === void 0 ? "" : ` (pull request ${repaired.number})`}.`;
		case "moved": return "A newer commit has been pushed; its own run fixes the list.";
		case "refused": return `The fixes could not be proposed: ${repaired.why}.`;
		case "skipped": return `The list was not fixed: ${repaired.reason}.`;
	}
}
export { repairedLine as n, repairList as t };

import "./shell-config.js";
import { n as parseConfig } from "./shell-load.js";
import { C as isReadme, Cr as enumerate, G as groupOf, J as listOf, K as isGlob, N as reviewReport, P as unjudgedBy, S as isMarkdownName, T as defaultConfig, V as UserError, at as withUnjudged, b as filesAtCommit, cr as parseList, ii as code, oi as escapeText, q as isNamedBy, ri as originalOf, ui as toPlain, w as configPaths } from "./shell-check.js";
// src/commands/local/changed-lists.ts
/** The changed lists: those that can be judged with their texts, the others with the reason. A list that the change deletes has no text, and that is a fact. */
function toChanges(isList, files) {
	const changes = [];
	const notes = [];
	const unjudged = [];
	for (const { file, before, after, tip, original } of files) {
		const change = {
			path: file.path,
			previousPath: file.previousPath,
			before: roughText(before),
			after: textOf(after),
			...tip.kind === "text" ? { tip: tip.text } : {},
			...original.kind === "text" ? { original: original.text } : {}
		};
		if (isUnchanged(file, before, after) || !isList({
			...change,
			after: roughText(after)
		})) continue;
		const fault = faultOf(file.path, before, after);
		if (fault) unjudged.push(fault);
		else {
			changes.push(change);
			if (before.kind === "refused") notes.push(roughLine(file, before));
		}
	}
	return {
		changes,
		notes,
		unjudged
	};
}
/** Whether a file that was asked for by its name alone is not changed at all. One that moves breaks links with the same text too. */
function isUnchanged({ path, previousPath }, before, after) {
	return path === previousPath && textOf(before) === textOf(after) && before.kind !== "refused" && after.kind !== "refused";
}
function textOf(text) {
	return text.kind === "text" ? text.text : null;
}
/** What a change is compared with, if need be with marks where the bytes are no text: its entries are still those that were there. */
function roughText(text) {
	return text.kind === "refused" ? text.rough ?? null : textOf(text);
}
/** Why a list cannot be judged. One that can be read again after the change is judged: what fixes a list must be able to pass. */
function faultOf(path, before, after) {
	if (after.kind === "refused") return toUnjudged(path, after, after.isUnread !== true && before.kind !== "refused");
	return before.kind === "refused" && before.isUnread ? toUnjudged(path, {
		...before,
		why: `on the base branch, ${before.why}`
	}, false) : void 0;
}
function toUnjudged(path, { why, todo, line }, isIntroduced) {
	return {
		path,
		...line === void 0 ? {} : { line },
		reason: why,
		...todo === void 0 ? {} : { todo },
		...isIntroduced ? { introduced: true } : {}
	};
}
function roughLine({ path }, { why, rough }) {
	const how = rough === void 0 ? "all of it counts as new" : "it was compared with what can be read of it there";
	return `- ${code(path)} can be read again. On the base branch it cannot (${escapeText(why)}), so ${how}.`;
}
// src/commands/local/other-files.ts
/** So many other files are read at most: a list of more files is one of a kind, and each push would read them all again. */
const mostOthers = 400;
/** Whether what a change does to a list can be seen in other files: it adds links, or takes headings, anchors or files away. */
function concernsOthers(changes, isGone) {
	return isGone || changes.some(({ path, previousPath = path, before, after }) => path !== previousPath || before === null || after === null || bringsLinks(before, after));
}
function bringsLinks(before, after) {
	const [old, now] = [before, after].map((text) => text.split(/\r\n?|\n/));
	const isLink = (line) => /\]\(|\]\[|https?:|<a\b/i.test(line);
	const [known, kept] = [new Set(old), new Set(anchorLines(now))];
	return now.some((line) => !known.has(line) && isLink(line)) || anchorLines(old).some((line) => !kept.has(line));
}
/** The lines that may be headings or make anchors, as far as raw lines tell: also those above an underline, and within tags of headings. */
function anchorLines(lines) {
	const isUnderline = (line) => /^ {0,3}(?:=+|-+)\s*$/.test(line);
	let isInTag = false;
	return lines.filter((line, index) => {
		const isOwn = /^ {0,3}#|\b(?:id|name)\s*=|<h[1-6]\b/i.test(line) || isUnderline(line) || isUnderline(lines[index + 1] ?? "");
		const isHeading = isInTag || isOwn;
		if (/<h[1-6]\b/i.test(line)) isInTag = true;
		if (/<\/h[1-6]\b/i.test(line)) isInTag = false;
		return isHeading && line.trim() !== "";
	});
}
/** The names that changed files have and had. */
function namesOf(changes) {
	return [...new Set(changes.flatMap(({ path, previousPath = path }) => [path, previousPath]))];
}
/** The names that a change takes away: of files that are deleted, or are called otherwise now. A file that was or is not there has no name. */
function goneNames(files) {
	const there = new Set(files.map(({ is }) => is));
	return new Set(files.flatMap(({ was }) => was === void 0 || there.has(was) ? [] : [was]));
}
/** Whether the configuration may give the lists of some files more files than these. */
function mayHaveOthers(config, changed) {
	return listsOf(config, changed).some(({ files }) => files.some((pattern) => isGlob(pattern) || !names(pattern, changed)));
}
/** Whether the other files of the lists of some files are known only to who knows all paths. */
function needsPaths(config, changed) {
	return listsOf(config, changed).some(({ files }) => files.some(isGlob));
}
/** The other files of the lists that files belong to. `all` is what is there; without it only files that are named can be read. */
function otherFilesOf(config, changed, all) {
	const known = new Set(changed);
	const patterns = listsOf(config, changed).flatMap(({ files }) => files);
	const there = all ? [...all].filter((path) => patterns.some((pattern) => isNamedBy(path, pattern))) : patterns.filter((pattern) => !isGlob(pattern) && !names(pattern, changed));
	const paths = [...new Set(there)].filter((path) => !known.has(path) && groupOf(config, path, there) !== void 0).sort();
	return {
		paths: paths.slice(0, mostOthers),
		left: Math.max(0, paths.length - mostOthers)
	};
}
/** Whether a pattern names one of some files. */
function names(pattern, paths) {
	return paths.some((path) => isNamedBy(path, pattern));
}
function listsOf(config, changed) {
	const groups = new Set(changed.map((path) => groupOf(config, path, changed)));
	return config.lists.filter((_, index) => groups.has(index));
}
/** A Markdown line on the files that were not read. */
function leftLine(left) {
	return `- The list has ${left} more ${left === 1 ? "file" : "files"} than the ${mostOthers} that a review reads, so repeats and links in ${left === 1 ? "it" : "them"} were not looked for. \`listkeeper check\` reads them all.`;
}
/** A Markdown line on files that could not be read. */
function unreadLine(paths) {
	return `- ${enumerate(paths.map(code), 3)} could not be read, so repeats and links in ${paths.length === 1 ? "it" : "them"} were not looked for.`;
}
// src/commands/local/review.ts
/** `review`: the review that a pull request would get, from git objects alone. */
/** Reviews what `head` changes since it left `base`. The configuration is that of the base. @throws {UserError} for a path that neither has. */
function review(repository, { base, head, path }, given) {
	const tip = repository.commit(base);
	const to = repository.commit(head);
	const from = repository.mergeBase(tip, to) ?? tip;
	const config = given ?? readConfig(repository, tip);
	const changed = repository.changes(from, to);
	if (path !== void 0 && ![from, to].some((commit) => repository.roughText(commit, path) !== void 0)) throw new UserError(`${path}: no such file in ${base} or ${head}, expected a path from the top of the repository`);
	const { changes, unjudged, notes } = toChanges((change) => path !== void 0 || isList(config, change), changed.filter((file) => path === void 0 ? mayBeChanged(config, file) : [file.path, file.previousPath].includes(path)).map((file) => readBoth(repository, file, {
		from,
		to,
		tip
	})));
	const gone = goneIn(changed);
	const around = aroundOf(repository, {
		config,
		changes,
		gone,
		tip
	});
	const report = reviewReport(changes, config, {
		...filesAtCommit(repository, to),
		others: around.others,
		gone,
		changed: new Set(changed.map((file) => file.path))
	});
	const none = changes.length + unjudged.length === 0 ? [nothingWords({
		base,
		head,
		path,
		isSame: tip === to
	})] : [];
	return withUnjudged({
		...report,
		notes: [
			...none,
			...report.notes,
			...[...notes, ...around.notes].map((note) => toPlain(note.replace(/^- /, "")))
		]
	}, unjudged);
}
/** Why there is nothing to review. Who has not committed yet compares a commit with itself. */
function nothingWords({ base, head, path, isSame }) {
	const nothing = `Nothing to review: ${path ?? "no list"} ${path === void 0 ? "differs between" : "is the same in"} ${base} and ${head}`;
	return isSame ? `${nothing}, the same commit. \`check --base ${base}\` reviews what is not committed yet.` : `${nothing}.`;
}
function goneIn(changed) {
	return goneNames(changed.map(({ path, previousPath, before, after }) => ({
		was: before === void 0 ? void 0 : after === void 0 ? path : previousPath,
		is: after === void 0 ? void 0 : path
	})));
}
/** The other files of the changed lists as the base has them. */
function aroundOf(repository, { config, changes, gone, tip }) {
	const names = namesOf(changes);
	if (!mayHaveOthers(config, names) || !concernsOthers(changes, gone.size > 0)) return {
		others: [],
		notes: []
	};
	const { paths, left } = otherFilesOf(config, [...names, ...gone], repository.paths(tip));
	const texts = paths.map((path) => ({
		path,
		found: readText(repository, tip, path)
	}));
	const unread = texts.flatMap(({ path, found }) => found.kind === "refused" ? [path] : []);
	return {
		others: texts.flatMap(({ path, found }) => found.kind === "text" ? [{
			path,
			text: found.text
		}] : []),
		notes: [...left > 0 ? [leftLine(left)] : [], ...unread.length > 0 ? [unreadLine(unread)] : []]
	};
}
/** Whether a changed file may be a list; one that is called otherwise now may have been one. */
function mayBeChanged(config, { path, previousPath }) {
	return [path, previousPath].some((name) => isMarkdownName(name) || mayBeList(config, name));
}
/** The texts of a changed file; one that is no text is refused, because it is not the caller's fault. */
function readBoth(repository, file, { from, to, tip }) {
	const { path, previousPath, before, after, insteadBefore, insteadAfter } = file;
	const original = before === void 0 ? originalOf(path) : void 0;
	return {
		file: {
			path,
			previousPath,
			status: "other"
		},
		before: insteadBefore ? refusedAs(insteadBefore) : before === void 0 ? absent : readText(repository, from, previousPath),
		after: insteadAfter ? refusedAs(insteadAfter) : after === void 0 ? absent : readText(repository, to, path),
		tip: tip === from ? absent : readText(repository, tip, previousPath),
		original: original === void 0 ? absent : readText(repository, from, original)
	};
}
const absent = { kind: "absent" };
function refusedAs(instead) {
	return {
		kind: "refused",
		why: instead === "link" ? "it is a symbolic link, which is not followed" : "it is a submodule",
		todo: "put the list itself in its place"
	};
}
function readText(repository, commit, path) {
	try {
		const text = repository.text(commit, path);
		return text === void 0 ? absent : {
			kind: "text",
			text
		};
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		const { line, reason } = unjudgedBy(error, path);
		const rough = repository.roughText(commit, path);
		return {
			kind: "refused",
			why: reason,
			...line === void 0 ? {} : { line },
			...rough === void 0 ? { isUnread: true } : { rough }
		};
	}
}
/** The configuration of a commit, else the defaults. */
function readConfig(repository, commit) {
	for (const path of configPaths) {
		const text = repository.text(commit, path);
		if (text !== void 0) return parseConfig(text, path);
	}
	return defaultConfig();
}
/** Whether a path may be that of a list, before its text is known. */
function mayBeList(config, path) {
	if (config.lists.length > 0) return listOf(config, path) !== void 0;
	return isMarkdownName(path) && !isNoList.test(path);
}
/** Files that many repositories have and that are no lists. */
const isNoList = /(?:^|\/)(?:(?:changelog|contributing|code_of_conduct|security|license)(?:\.md)?$|\.github\/)/i;
/** A changed file is reviewed where the configuration names it, or, without lists in it, where it holds a list. */
function isList(config, { path, before, after }) {
	if (config.lists.length > 0) return listOf(config, path) !== void 0;
	if (isReadme(path)) return true;
	if (isNoList.test(path)) return false;
	return [before, after].some((text) => text !== null && parseList(text, path).entries.length >= 3);
}
export { concernsOthers as a, mayHaveOthers as c, otherFilesOf as d, unreadLine as f, review as i, namesOf as l, mayBeList as n, goneNames as o, toChanges as p, readConfig as r, leftLine as s, isList as t, needsPaths as u };

import { t as _3 } from "./shell-promises.js";
import { i as review, n as mayBeList, r as readConfig, t as isList } from "./shell-review.js";
import "./shell-config.js";
import { $ as settingsFor, B as isFolder, Br as lineAt, C as isReadme, D as ConfigError, Ft as groupFindings, Gt as entryOf, I as openFiles, J as listOf$1, Jt as matchSections, Kt as workKey, N as reviewReport, S as isMarkdownName, V as UserError, Yt as wordsOf, Zt as lint, b as filesAtCommit, c as foldLines, d as _29, dr as applyFixes, er as read, f as jsonText, fi as _1, g as printable, ii as code, l as shorten, oi as escapeText, p as findingJson, qt as matchEntries, st as plainLine, ti as withoutEnd, w as configPaths } from "./shell-check.js";
import { n as ask, t as GitHubError } from "./shell-client.js";
import { u as readDefaultBranch } from "./shell-commits.js";
import { c as readComparison, o as readConfigTexts, t as configFrom } from "./shell-read-config.js";
import { t as readTexts } from "./shell-texts.js";
import { a as isTrifle, i as isOnlyForMaintainers, n as isForLater } from "./shell-compose.js";
import { t as openRepository } from "./shell-repository.js";
import { t as topOf } from "./shell-top.js";
import { i as serverOf, r as ownToken } from "./shell-home.js";
import { S as terminalOptionsOf, b as oneOf, f as readConfig$1, h as readWish, l as finish, r as refuseToReplace, x as readCount } from "./shell-command.js";
import { n as readRemote } from "./shell-remote.js";
// src/github/past-proposals.ts
/** Closed pull requests as their authors pushed them first, as they were in the end, and what maintainers did by hand in between. */
/** Proposals in one request: each brings its talk along. */
const perPage = 20;
const said = "author { login __typename } authorAssociation body";
const query = `query pastProposals($owner: String!, $repo: String!, $base: String!, $first: Int!, $after: String) { repository(owner: $owner, name: $repo) {
  pullRequests(first: $first, after: $after, baseRefName: $base, states: [MERGED, CLOSED], orderBy: { field: CREATED_AT, direction: DESC }) {
    pageInfo { hasNextPage endCursor }
    nodes { number title state createdAt author { login __typename } baseRefOid headRefOid
      commits(first: 100) { nodes { commit { oid committedDate author { user { login } } } } }
      timelineItems(first: 1, itemTypes: [HEAD_REF_FORCE_PUSHED_EVENT]) { nodes { ... on HeadRefForcePushedEvent { beforeCommit { oid } } } }
      comments(first: 50) { nodes { ${said} } }
      reviews(first: 50) { nodes { ${said} state } }
      reviewThreads(first: 50) { nodes { path comments(first: 1) { nodes { ${said} diffHunk } } } } } } } }`;
/** The last closed pull requests to a branch, merged or not, the newest first. One request for twenty. @throws {GitHubError} */
async function readPastProposals(client, { owner, repo, base, last }, waiting) {
	const found = [];
	let after = null;
	do {
		const page = await readPage(client, {
			owner,
			repo,
			base,
			first: Math.min(perPage, last - found.length),
			after
		}, waiting);
		found.push(...listOf(page).map(toProposal));
		after = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
	} while (after !== null && found.length < last);
	return found;
}
async function readPage(client, place, waiting) {
	const { repository } = await ask("reading closed pull requests", waiting, () => client.graphql(query, place));
	return repository?.pullRequests;
}
function listOf(nodes) {
	return (nodes?.nodes ?? []).filter((one) => one !== null);
}
/** Who may write to a repository, as GitHub tells of an author (docs.github.com, GraphQL: CommentAuthorAssociation). */
const maintaining = /* @__PURE__ */ new Set([
	"OWNER",
	"MEMBER",
	"COLLABORATOR"
]);
function toProposal(raw) {
	const author = raw.author?.login;
	const isByMaintainer = (one) => one.author !== null && one.author.__typename !== "Bot" && one.author.login !== author && maintaining.has(one.authorAssociation);
	const commits = listOf(raw.commits).map(({ commit }) => commit);
	const first = firstPush(raw, commits);
	const remarks = listOf(raw.reviewThreads).flatMap(({ path, comments }) => listOf(comments).filter(isByMaintainer).map(({ diffHunk }) => ({
		path,
		line: diffHunk.slice(diffHunk.lastIndexOf("\n") + 2).replace(/\r$/, "")
	})));
	const hasCommitted = commits.slice(commits.findIndex(({ oid }) => oid === first) + 1).some((commit) => commit.author?.user && commit.author.user.login !== author);
	const hasSaid = [...listOf(raw.comments), ...listOf(raw.reviews).filter(isOfWords)].some(isByMaintainer);
	return {
		number: raw.number,
		title: raw.title,
		isMerged: raw.state === "MERGED",
		date: raw.createdAt,
		base: raw.baseRefOid,
		first,
		last: raw.headRefOid,
		isAnswered: hasSaid || hasCommitted || remarks.length > 0,
		remarks
	};
}
/** An approval without a word requests nothing. */
function isOfWords({ state, body }) {
	return state === "CHANGES_REQUESTED" || body.trim() !== "";
}
/**
* The head at the first push. GitHub does not keep pushes: it is what the first forced push took away, else the last commit
* from before the pull request was opened.
*/
function firstPush({ timelineItems, createdAt, headRefOid }, commits) {
	const forced = listOf(timelineItems)[0]?.beforeCommit?.oid;
	const opened = Date.parse(createdAt);
	return forced ?? commits.findLast(({ committedDate }) => Date.parse(committedDate) <= opened)?.oid ?? commits[0]?.oid ?? headRefOid;
}
// src/review/change/follow-entries.ts
/** An entry as it is in a reading. */
function snapshotOf({ document, text, lines, toGiven }, entry) {
	const first = lineAt(lines, toGiven(entry.place.start));
	const last = lineAt(lines, Math.max(toGiven(entry.place.start), toGiven(entry.place.end) - 1));
	return {
		path: document.path,
		section: document.sections[entry.section]?.title ?? "",
		title: entry.title,
		words: wordsOf(document, entry),
		urls: entry.links.map(({ url }) => url),
		lines: splitLines(text.slice(lines[first], lines[last + 1]))
	};
}
/** So many whole lines from the one on which an entry begins: a correction may split an entry in two. */
function linesFrom({ text, lines, toGiven }, entry, count) {
	const first = lineAt(lines, toGiven(entry.place.start));
	return splitLines(text.slice(lines[first], lines[first + count]));
}
/** The lines of a text, without the empty ones at its end. */
function splitLines(text) {
	const lines = text.split(/\r\n?|\n/);
	while (lines.at(-1) === "") lines.pop();
	return lines;
}
/** Whether two stretches of lines are the same, spaces at the ends of lines aside. */
function isSameLines(a, b) {
	return a.length === b.length && a.every((line, index) => line.trimEnd() === b[index].trimEnd());
}
/** The table of a text. */
function readTable(text) {
	const counts = /* @__PURE__ */ new Map();
	const headings = /* @__PURE__ */ new Map();
	let heading = "";
	for (const line of text.replace(/^\ufeff/, "").split(/\r\n?|\n/)) {
		if (/^ {0,3}#{1,6}\s/.test(line)) heading = line;
		counts.set(line, (counts.get(line) ?? 0) + 1);
		headings.set(line, heading);
	}
	return {
		counts,
		headings
	};
}
/** Whether an entry may have changed between two versions: its lines became more or fewer, or stand under another heading. */
function isTouched({ lines }, before, after) {
	if (lines.some((line) => before.counts.get(line) !== after.counts.get(line))) return true;
	const heading = before.headings.get(lines[0]);
	return heading !== after.headings.get(lines[0]) && after.counts.has(heading ?? "");
}
/** The entry of a reading that a snapshot was taken of; of several alike the one in the same section, the last one first. */
function locate(reading, { words, section }) {
	const { document } = reading;
	const alike = document.entries.filter((entry) => wordsOf(document, entry) === words);
	return alike.findLast((entry) => document.sections[entry.section]?.title === section) ?? alike.at(-1);
}
/**
* What each entry became in the next version; entries that were removed have no successor. Where link and title both changed, the
* only new entry between the same neighbours is the successor, if at least half of the words are the same.
*/
function findSuccessors(before, after) {
	const matches = matchEntries(before.map(({ document }) => document), after.map(({ document }) => document));
	const successors = new Map([...matches].map(([now, old]) => [old, now]));
	for (const { document } of before) document.entries.forEach((entry, index) => {
		if (successors.has(entry)) return;
		const home = after.find((one) => one.document.path === document.path) ?? after[0];
		const found = home && between(home, {
			before: document.entries,
			index,
			successors,
			taken: matches
		});
		if (found && isAlike(wordsOf(document, entry), wordsOf(home.document, found))) successors.set(entry, found);
	});
	return successors;
}
/** The entry that is where another was: after the successor of the one above it, or before that of the one below. */
function between({ document: { entries } }, { before, index, successors, taken }) {
	const above = before[index - 1] && successors.get(before[index - 1]);
	const below = before[index + 1] && successors.get(before[index + 1]);
	const nextOne = above ? entries.indexOf(above) + 1 : -1;
	const ahead = below ? entries.indexOf(below) - 1 : -1;
	const candidates = [.../* @__PURE__ */ new Set([nextOne, ahead])].flatMap((at) => entries[at] ?? []).filter((entry) => !taken.has(entry));
	return candidates.length === 1 ? candidates[0] : void 0;
}
/** Whether two texts share at least half of their words. */
function isAlike(a, b) {
	const [left, right] = [a, b].map((text) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu)));
	const shared = [...left].filter((word) => right.has(word)).length;
	return shared > 0 && shared * 2 >= Math.max(left.size, right.size);
}
/** What the step from one state of an entry to the next changed; undefined where only spaces at line ends differ. */
function correctionOf(from, to) {
	if (!to) return "removed";
	if (from.urls.join("\n") !== to.urls.join("\n")) return "link";
	if (lettersOf(from) !== lettersOf(to)) return "words";
	if (!isSameLines(from.lines, to.lines)) return "format";
	return from.section === to.section ? void 0 : "section";
}
function lettersOf({ words }) {
	return words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}
// src/commands/try/judge-later.ts
/** The findings of a later version, by the norm that the change was judged by. */
function judgeLater(origin, reading, { versions, config, repositoryFiles, commit, own }) {
	const { document } = reading;
	const [bases, heads] = [origin.bases, origin.heads].map((blobs) => blobs.flatMap(({ blob, path }) => versions.reading(blob, path)?.document ?? []));
	const baseList = bases.find(({ path }) => path === document.path) ?? bases[0];
	const fileContext = repositoryFiles(commit);
	const settings = settingsFor(config, document.path);
	if (!baseList) return lint({
		...reading,
		context: fileContext
	}, settings);
	const matches = matchEntries(bases, [document]);
	const homes = new Map(bases.flatMap((base) => base.entries.map((entry) => [entry, base])));
	const placed = (entry) => entry ? {
		entry,
		document: homes.get(entry)
	} : void 0;
	const kept = /* @__PURE__ */ new Set([...matchEntries(bases, heads).values(), ...matches.values()]);
	const context = {
		...fileContext,
		baseList,
		inBase: new Set(document.entries.filter((entry) => !own.has(wordsOf(document, entry)))),
		baseSections: matchSections(baseList, document, matches),
		before: (entry) => placed(matches.get(entry)),
		lost: [...homes.keys()].filter((entry) => !kept.has(entry)).flatMap((entry) => placed(entry) ?? [])
	};
	return lint({
		...reading,
		context
	}, settings);
}
const ownRules = /* @__PURE__ */ new Set([
	"entry-format",
	"entry-spacing",
	"link-syntax",
	"link-label",
	"no-invisible-characters",
	"no-tracking-parameters",
	"no-deceptive-links",
	"canonical-url"
]);
/** Whether a finding is about its entry alone, so that it is true as long as the entry is not rewritten. */
function isOwn({ rule }) {
	return ownRules.has(rule);
}
/** Whether a finding is about the list, wherever it is: its form names what it is about. */
function isOfList({ rule, form }) {
	return [
		"table-of-contents",
		"no-broken-targets",
		"no-mojibake",
		"no-empty-sections"
	].includes(rule) || rule === "no-lost-entries" && form === "lost";
}
/** Whether a finding is about the list even where an entry is in its place. */
function isNoEntrys(finding) {
	return isOfList(finding) && finding.rule !== "no-broken-targets";
}
/** What a finding is about, for comparing those of two versions. */
function keyOf(finding) {
	return `${finding.rule}\n${workKey(finding) ?? finding.form}`;
}
// src/commands/try/said.ts
/** What a review says: introduced findings, one voice per entry, trifles left out. */
function groupsOf({ reading, findings }) {
	return groupFindings(reading, findings.filter((finding) => finding.introduced)).filter((group) => !isTrifle(group));
}
/** Whether a group is a comment that requests something of the author. */
function isComment(group) {
	return !isForLater(group) && !isOnlyForMaintainers(group);
}
// src/commands/try/past-proposals.ts
/** Reads the last closed pull requests to the default branch and compares. @throws {GitHubError} where GitHub cannot be asked at all. */
async function tryProposals(client, { owner, repo, last }, waiting, given) {
	const here = {
		client,
		repo: {
			owner,
			repo
		},
		waiting
	};
	const main = await readDefaultBranch(client, here.repo, waiting);
	if (!main) throw new UserError(`${owner}/${repo}: the repository is empty`);
	const config = given ?? await configAt(here, main.commit);
	const proposals = await readPastProposals(client, {
		owner,
		repo,
		base: main.branch,
		last
	}, waiting);
	const tried = [];
	let unread = 0;
	for (const proposal of proposals) try {
		const one = await tryOne(here, proposal, config);
		if (one) tried.push(one);
	} catch (error) {
		if (!(error instanceof GitHubError) || [
			401,
			403,
			429
		].includes(error.status)) throw error;
		unread++;
	}
	return {
		repository: `${owner}/${repo}`,
		read: proposals.length,
		unread,
		proposals: tried
	};
}
/** @throws {ConfigError} */
async function configAt({ client, repo, waiting }, commit) {
	const config = configFrom(configPaths, await readConfigTexts({
		client,
		...waiting
	}, repo, commit));
	if (config instanceof ConfigError) throw config;
	return config;
}
/** A proposal at its first push and in the end; undefined where it changes no list. */
async function tryOne(here, proposal, config) {
	const { first, last } = await readPushes(here, proposal, config);
	if (first.length === 0) return void 0;
	const report = reviewReport(first, config);
	const groups = report.files.flatMap((file) => groupsOf(file).filter(isComment).map((group) => ({
		file,
		group
	})));
	const old = new Set(first.flatMap(({ before }) => (before ?? "").split(/\r\n?|\n/).map((line) => line.trim())));
	const later = proposal.isAnswered && last.length > 0 ? reviewReport(last, config).files : [];
	const asked = askedIn(report.files, later, {
		groups,
		old
	});
	const foreseen = new Set(asked.flatMap(({ by }) => by ?? []));
	const changed = new Set(asked.map(({ path, line }) => `${path} ${line}`));
	const remarks = proposal.remarks.map((remark) => placeOf(remark, report.files)).filter((place) => !changed.has(`${place.path} ${place.line}`));
	const { number, title, isMerged, date } = proposal;
	return {
		number,
		title,
		isMerged,
		date,
		comments: groups.length,
		asked: asked.map(({ by, ...one }) => ({
			...one,
			isForeseen: by !== void 0
		})),
		besides: groups.flatMap(({ file, group }) => foreseen.has(group) ? [] : [{
			path: file.path,
			line: group.line,
			finding: group.findings[0]
		}]),
		otherRemarks: remarks.length,
		otherRemarksShared: remarks.filter(({ path, line }) => groups.some(({ file, group }) => file.path === path && line !== void 0 && group.line <= line && line <= group.endLine)).length
	};
}
/** The changed lists at the first push, and the same files in the end. */
async function readPushes({ client, repo, waiting }, { number, base, first, last }, config) {
	const { mergeBase, files } = await readComparison(client, {
		...repo,
		number,
		base,
		head: first
	}, waiting);
	const found = files.filter(({ path, previousPath }) => [path, previousPath].some((name) => isMarkdownName(name) || mayBeList(config, name)));
	const wanted = found.flatMap(({ path, previousPath }) => [
		{
			commit: mergeBase,
			path: previousPath
		},
		{
			commit: first,
			path
		},
		...last === first ? [] : [{
			commit: last,
			path
		}]
	]);
	const texts = await readTexts(client, repo, wanted, waiting);
	const at = (commit, path) => textOf(texts[wanted.findIndex((one) => one.commit === commit && one.path === path)]);
	const lists = found.map(({ path, previousPath }) => {
		const change = {
			path,
			previousPath,
			before: at(mergeBase, previousPath),
			after: at(first, path)
		};
		return {
			change,
			end: {
				...change,
				after: at(last, path)
			}
		};
	}).filter(({ change }) => isList(config, change));
	return {
		first: lists.map(({ change }) => change),
		last: last === first ? [] : lists.flatMap(({ end }) => end.after === null ? [] : [end])
	};
}
function textOf(text) {
	return text.kind === "text" ? text.text : null;
}
/** The new entries of the first push that were others in the end, and the comment that would have asked for that: one whose fault is gone with it. */
function askedIn(files, ends, { groups, old }) {
	const kept = files.filter(({ path }) => ends.some((end) => end.path === path));
	const successors = findSuccessors(kept.map(({ reading }) => reading), ends.map(({ reading }) => reading));
	const homes = new Map(ends.flatMap((end) => end.reading.document.entries.map((entry) => [entry, end])));
	return kept.flatMap((file) => file.reading.document.entries.flatMap((entry) => {
		const from = snapshotOf(file.reading, entry);
		if (from.lines.every((line) => old.has(line.trim()))) return [];
		const next = successors.get(entry);
		const home = next && homes.get(next);
		const kind = correctionOf(from, next && home && snapshotOf(home.reading, next));
		if (!kind) return [];
		const left = new Set(home?.findings.filter((finding) => entryOf(home.reading, finding) === next).map(keyOf));
		const own = groups.find(({ file: of, group }) => of === file && group.entry === entry)?.group;
		const isSettled = own?.findings.some((finding) => next ? !left.has(keyOf(finding)) : finding.rule === "no-duplicate-entries");
		return [{
			path: file.path,
			line: lineNumber(file.reading, entry.place.start),
			title: from.title,
			kind,
			...own && isSettled ? { by: own } : {}
		}];
	}));
}
function lineNumber({ lines, toGiven }, offset) {
	return lineAt(lines, toGiven(offset)) + 1;
}
/** Where a remark's line is at the first push; without a line where it is not there. */
function placeOf({ path, line }, files) {
	const index = (files.find((file) => file.path === path)?.reading)?.text.split(/\r\n?|\n/).indexOf(line) ?? -1;
	return {
		path,
		line: index < 0 ? void 0 : index + 1
	};
}
// src/commands/try/file-versions.ts
/** The versions of a list's files in a history: each is fetched once, in few calls, and the last few stay parsed. */
/** Blobs per call of git, and how many texts and readings are kept: a reading takes some twenty times the room of its text. */
const chunk = 16;
const mostTexts = 64;
const mostReadings = 8;
/** Opens the versions of a history; `plan` is the order in which they will be read. */
function openVersions(repository, plan) {
	const places = new Map(plan.toReversed().map((blob, index) => [blob, plan.length - 1 - index]));
	const fetchText = (blob) => {
		const from = places.get(blob);
		const wanted = from === void 0 ? [blob] : plan.slice(from, from + chunk);
		const found = repository.texts([...new Set(wanted)].filter((one) => one === blob || !texts.has(one)));
		for (const [one, text] of found) if (one !== blob) texts.put(one, text);
		return found.get(blob);
	};
	const texts = keep(mostTexts, fetchText);
	const tables = keep(mostReadings, (blob) => {
		const text = texts.get(blob);
		return text === void 0 ? void 0 : readTable(text);
	});
	const readings = keep(mostReadings, (key) => {
		const [blob, path] = [key.slice(0, key.indexOf(" ")), key.slice(key.indexOf(" ") + 1)];
		const text = texts.get(blob);
		return text === void 0 ? void 0 : read(text, path);
	});
	return {
		text: texts.get,
		table: tables.get,
		reading: (blob, path) => readings.get(`${blob} ${path}`)
	};
}
/** Remembers what was made last, so many at most. */
function keep(most, make) {
	const kept = /* @__PURE__ */ new Map();
	const put = (key, value) => {
		kept.delete(key);
		kept.set(key, value);
		for (const oldest of kept.keys()) if (kept.size > most) kept.delete(oldest);
	};
	const get = (key) => {
		const value = kept.has(key) ? kept.get(key) : make(key);
		put(key, value);
		return value;
	};
	return {
		get,
		put,
		has: (key) => kept.has(key)
	};
}
// src/commands/try/merged-changes.ts
/** Which commits of a history are merged changes to the list, by the files they touch and the way they were merged. */
/** Whether a file is Markdown before or after. */
function isMarkdown({ path, previousPath }) {
	return [path, previousPath].some((name) => isMarkdownName(name));
}
/** A file of a commit, read as a list. */
function readTip(repository, tip, path) {
	const text = repository.text(tip, path);
	return text === void 0 ? void 0 : read(text, path);
}
/** The files that are tried: those of the configuration, else the README where it is a list, else all Markdown files that are lists. */
function listNames(repository, tip, config) {
	const names = [...repository.paths(tip)].filter((path) => isMarkdownName(path));
	if (config.lists.length > 0) return names.filter((path) => listOf$1(config, path));
	const entriesOf = (path) => readTip(repository, tip, path)?.document.entries.length ?? 0;
	const readme = names.find((path) => isReadme(path) && entriesOf(path) >= 3);
	if (readme !== void 0) return [readme];
	return names.filter((path) => isList(config, {
		path,
		before: null,
		after: repository.text(tip, path) ?? null
	}) && entriesOf(path) >= 3);
}
/** The commits, newest first, that change one of the files under the name it had then; what has no parent is no change to a list. */
function touching(history, { config, names }) {
	const own = new Set(names);
	return history.filter(({ files, parents }) => {
		const touched = files.filter(({ path }) => own.has(path) || listOf$1(config, path) !== void 0);
		for (const { path, previousPath } of touched) {
			if (path === previousPath) continue;
			own.delete(path);
			own.add(previousPath);
		}
		return touched.length > 0 && parents.length > 0;
	});
}
/** Merge commits and squashed pull requests count as merged; where there is neither, plain commits that add entries do. */
function choose(commits, { last, repository }) {
	const merged = commits.filter(({ parents, subject }) => parents.length > 1 || /\((?:pull request )?#\d+\)\s*$/i.test(subject));
	if (merged.length > 0) return {
		kind: "merged",
		chosen: merged.slice(0, last)
	};
	const versions = openVersions(repository, blobsOf(commits));
	const chosen = [];
	for (const commit of commits) {
		if (chosen.length === last) break;
		if (addsEntries(commit, versions)) chosen.push(commit);
	}
	return {
		kind: chosen.length > 0 ? "plain" : "merged",
		chosen
	};
}
function addsEntries({ files }, versions) {
	const read = (blob, path) => blob === void 0 ? [] : versions.reading(blob, path)?.document ?? [];
	const after = files.flatMap((file) => read(file.after, file.path));
	const matches = matchEntries(files.flatMap((file) => read(file.before, file.previousPath)), after);
	return after.some(({ entries }) => entries.some((entry) => !matches.has(entry)));
}
/** The blobs of commits, in their order. */
function blobsOf(commits) {
	return commits.flatMap(({ files }) => files.flatMap(({ before, after }) => [before, after].filter((blob) => blob !== void 0)));
}
// src/commands/try/first-push.ts
/** Commits that follow the first one within this time, in milliseconds, are taken for one push with it. */
const onePush = 36e5;
/** The first push of a merge commit; undefined where it is no merge of a branch, or nothing came after that push. */
function firstPushOf({ parents, subject }, repository) {
	const [main, branch, ...others] = parents;
	const base = main && branch && others.length === 0 ? repository.mergeBase(main, branch) : void 0;
	if (base === void 0 || branch === void 0) return void 0;
	const commits = repository.between(base, branch).toReversed();
	const last = commits.at(-1);
	const opened = Date.parse(commits[0]?.date ?? "");
	const first = commits.findLast(({ date }) => Date.parse(date) <= opened + onePush);
	if (!first || !last || first.id === last.id) return void 0;
	const filesOf = (from, to) => repository.changes(from, to).filter(isMarkdown);
	return {
		push: {
			id: first.id,
			parents: [base],
			date: first.date,
			subject,
			files: filesOf(base, first.id)
		},
		rest: {
			id: last.id,
			parents: [first.id],
			date: last.date,
			subject,
			files: filesOf(first.id, last.id)
		}
	};
}
// src/commands/try/later-corrections.ts
/** A step that rewrites so many entries reworks the list and corrects none in particular. */
const leastRework = 20;
/** Follows the changes through the commits, both oldest first; outcomes and missed corrections are noted in the changes themselves. */
function followChanges(changes, commits, ground) {
	const starting = new Map(changes.map((change) => [change.commit.id, change]));
	const active = [];
	for (const commit of commits) {
		const files = commit.files.filter(({ before }) => before !== void 0);
		if (active.length > 0 && files.length > 0) takeStep(active, commit, {
			...ground,
			files: new Map(files.map((file) => [file.previousPath, file]))
		});
		const own = starting.get(commit.id);
		if (own) active.unshift(own);
	}
}
function takeStep(active, commit, step) {
	const { versions, files } = step;
	const tableOf = (blob) => blob === void 0 ? {
		counts: /* @__PURE__ */ new Map(),
		headings: /* @__PURE__ */ new Map()
	} : versions.table(blob);
	const touched = [];
	for (const change of active) {
		for (const trail of change.trails) {
			const file = trail.now && files.get(trail.now.path);
			if (!trail.now || !file) continue;
			const [before, after] = [tableOf(file.before), tableOf(file.after)];
			if (before && after && isTouched(trail.now, before, after)) touched.push({
				change,
				trail
			});
			else if (file.after !== void 0) trail.now = {
				...trail.now,
				path: file.path
			};
		}
		for (const loose of change.loose) followLoose(loose, step);
	}
	if (touched.length > 0) followTouched(touched, commit, step);
}
function followTouched(touched, commit, step) {
	const changed = commit.files;
	const read = (blob, path) => blob === void 0 ? [] : [step.versions.reading(blob, path)].filter((one) => one !== void 0);
	const before = changed.flatMap((file) => read(file.before, file.previousPath));
	const after = changed.flatMap((file) => read(file.after, file.path));
	const successors = findSuccessors(before, after);
	const homes = new Map(after.flatMap((reading) => reading.document.entries.map((entry) => [entry, reading])));
	const isRework = countRewritten(before, homes, successors) >= leastRework;
	const counted = /* @__PURE__ */ new Set();
	const laterOf = (change, to) => ({
		...step,
		commit: commit.id,
		own: /* @__PURE__ */ new Set([...wordsNow(change), to.words])
	});
	for (const { change, trail } of touched) {
		const old = before.find(({ document }) => document.path === trail.now?.path);
		const entry = old && trail.now && locate(old, trail.now);
		if (!old || !entry) continue;
		const next = successors.get(entry);
		const home = next && homes.get(next);
		const from = snapshotOf(old, entry);
		const to = home && snapshotOf(home, next);
		const isForeseen = settle(trail, {
			isSame: (wanted) => home !== void 0 && next !== void 0 && isSameLines(wanted, linesFrom(home, next, wanted.length)),
			judged: () => home && to ? judgeLater(change, home, laterOf(change, to)).filter((finding) => entryOf(home, finding) === next) : void 0
		});
		trail.now = to;
		const kind = correctionOf(from, to);
		if (!kind || isForeseen || !trail.isNew || counted.has(entry) || daysBetween(change.commit, commit) > step.within) continue;
		counted.add(entry);
		change.missed.push({
			kind: isRework && kind !== "removed" ? "rework" : kind,
			path: from.path,
			title: from.title,
			commit: commit.id,
			date: commit.date
		});
	}
}
/** Decides the findings of an entry that became something else; whether that settled one, so that the change was foreseen. */
function settle({ findings }, { isSame, judged }) {
	let isForeseen = false;
	let left;
	for (const pending of findings) {
		const before = pending.outcome;
		if (pending.wanted.some(isSame)) pending.outcome = "agrees";
		else if (before === void 0) {
			left ??= judged() ?? "removed";
			if (left === "removed") pending.outcome = "removed later";
			else if (!left.some((finding) => keyOf(finding) === keyOf(pending.finding))) pending.outcome = "fixed otherwise";
		}
		isForeseen ||= pending.outcome !== before;
	}
	return isForeseen;
}
function followLoose(loose, { versions, files }) {
	const file = loose.path === void 0 ? void 0 : files.get(loose.path);
	if (!file) return;
	loose.path = file.after === void 0 ? void 0 : file.path;
	const [before, after] = [versions.table(file.before), file.after === void 0 ? void 0 : versions.table(file.after)];
	if (!before || !after) return;
	loose.hasBrought ||= loose.brings.length > 0 && loose.brings.every((line) => after.counts.has(line));
	if (!before.counts.has(loose.line) || after.counts.has(loose.line)) return;
	loose.isGone = ![...after.counts.keys()].some((line) => !before.counts.has(line) && isAlike(line, loose.line));
}
/** Decides what no step decided, by the newest version. */
function closeChange(change, newest, ground) {
	const later = {
		...ground,
		own: new Set(wordsNow(change))
	};
	for (const { now, findings } of change.trails) {
		const open = findings.filter(({ outcome }) => outcome === void 0);
		const reading = open.length > 0 && now ? newest(now.path) : void 0;
		const entry = reading && now && locate(reading, now);
		const left = open.every(({ finding }) => isOwn(finding)) || !reading ? [] : judgeLater(change, reading, later).filter((finding) => entryOf(reading, finding) === entry).map(keyOf);
		for (const pending of open) if (!entry) pending.outcome = "removed later";
		else pending.outcome = isOwn(pending.finding) || left.includes(keyOf(pending.finding)) ? "still there" : "fixed otherwise";
	}
	for (const { path, line, pending, hasBrought, isGone } of change.loose) {
		const reading = path === void 0 ? void 0 : newest(path);
		const isLeft = (finding) => keyOf(finding) === keyOf(pending.finding) && (isOfList(finding) || lineOf(reading, finding) === line);
		if (!reading) pending.outcome = "removed later";
		else if (judgeLater(change, reading, later).some(isLeft)) pending.outcome = "still there";
		else pending.outcome = hasBrought ? "agrees" : isGone && !isOfList(pending.finding) ? "removed later" : "fixed otherwise";
	}
}
/** The words of the entries that a change brought, as they are now. */
function wordsNow({ trails }) {
	return trails.flatMap(({ now, isNew }) => now && isNew ? [now.words] : []);
}
/** The line that a finding begins on. */
function lineOf({ text, lines }, { place }) {
	return withoutEnd(text.slice(lines[place.start.line - 1], lines[place.start.line]), /[\r\n]/);
}
function countRewritten(before, homes, successors) {
	let count = 0;
	for (const { document } of before) for (const entry of document.entries) {
		const next = successors.get(entry);
		const home = next && homes.get(next);
		if (home && wordsOf(home.document, next) !== wordsOf(document, entry)) count++;
	}
	return count;
}
function daysBetween(a, b) {
	return (Date.parse(b.date) - Date.parse(a.date)) / 864e5;
}
// src/commands/try/try.ts
/** `try`: what reviews would have said about the last merged changes of a list, and which of these faults people later corrected by hand. */
/** Reviews the last merged changes of the default branch as `review` would have, and looks at what happened to them later. */
function tryHistory(repository, { last, within }, given) {
	const { name: branch, commit: tip } = repository.mainBranch();
	const config = given ?? readConfig(repository, tip);
	const history = repository.history(tip).map((commit) => ({
		...commit,
		files: commit.files.filter(isMarkdown)
	}));
	const { kind, chosen } = choose(touching(history, {
		config,
		names: listNames(repository, tip, config)
	}), {
		last,
		repository
	});
	const oldest = history.findIndex(({ id }) => id === chosen.at(-1)?.id);
	const commits = history.slice(0, oldest + 1).filter(({ files }) => files.length > 0);
	const ground = {
		versions: openVersions(repository, blobsOf(commits.toReversed())),
		config,
		repositoryFiles: (commit) => filesAtCommit(repository, commit),
		within
	};
	const reviewed = reviewAll(chosen.toReversed(), {
		config,
		repository
	});
	followChanges(reviewed.map(({ traced }) => traced), commits.toReversed(), ground);
	const newest = /* @__PURE__ */ new Map();
	const readNewest = (path) => {
		if (!newest.has(path)) newest.set(path, readTip(repository, tip, path));
		return newest.get(path);
	};
	for (const { traced } of reviewed) closeChange(traced, readNewest, {
		...ground,
		commit: tip
	});
	const early = new Map(chosen.flatMap((commit) => tryFirstPush(commit, {
		config,
		repository,
		within
	}) ?? []).map((one) => [one.merge, one]));
	return {
		branch,
		within,
		kind,
		changes: onceEach(reviewed.map((one) => withEarly(toTried(one), early.get(one.traced.commit.id)))).toReversed(),
		notes: notesOn({
			kind,
			found: chosen.length,
			last,
			boundary: repository.isShallow() ? history.at(-1) : void 0
		})
	};
}
function reviewAll(commits, { config, repository }) {
	const versions = openVersions(repository, blobsOf(commits));
	return commits.map((commit) => {
		const files = commit.files.flatMap((file) => {
			const [before, after] = [file.before, file.after].map((blob) => blob === void 0 ? null : versions.text(blob) ?? null);
			const change = {
				path: file.path,
				previousPath: file.previousPath,
				before: before ?? null,
				after: after ?? null
			};
			return isList(config, change) ? [{
				file,
				change
			}] : [];
		});
		const report = reviewReport(files.map(({ change }) => change), config, filesAtCommit(repository, commit.id));
		const old = files.map(({ change }) => change.before ?? "").join("\n");
		const said = report.files.map((file) => ({
			file,
			groups: groupsOf(file)
		}));
		const pieces = said.map(({ file, groups }) => trace(file, groups.flatMap(({ findings }) => findings), readTable(old).counts));
		return {
			comments: said.flatMap(({ groups }) => groups).filter(isComment).length,
			traced: {
				commit,
				bases: files.flatMap(({ file }) => file.before === void 0 ? [] : [{
					path: file.previousPath,
					blob: file.before
				}]),
				heads: files.flatMap(({ file }) => file.after === void 0 ? [] : [{
					path: file.path,
					blob: file.after
				}]),
				trails: pieces.flatMap(({ trails }) => trails),
				loose: pieces.flatMap(({ loose }) => loose),
				missed: []
			}
		};
	});
}
/** The entries to follow, those with findings and those with lines that the base does not have, and the findings on no entry. */
function trace({ path, reading }, findings, old) {
	const onEntries = Map.groupBy(findings, (finding) => isNoEntrys(finding) ? void 0 : entryOf(reading, finding));
	const known = new Set([...old.keys()].map(bare));
	return {
		trails: reading.document.entries.flatMap((entry) => {
			const own = onEntries.get(entry) ?? [];
			const now = snapshotOf(reading, entry);
			const isNew = !now.lines.every((line) => known.has(bare(line)));
			return isNew || own.length > 0 ? [{
				now,
				isNew,
				findings: own.map((finding) => toPending(reading, finding))
			}] : [];
		}),
		loose: (onEntries.get(void 0) ?? []).map((finding) => {
			const pending = toPending(reading, finding);
			const present = readTable(reading.text).counts;
			return {
				path,
				line: lineOf(reading, finding),
				brings: (pending.wanted[0] ?? []).filter((line) => !present.has(line)),
				hasBrought: false,
				isGone: false,
				pending
			};
		})
	};
}
/** A line without its indentation and bullet, which a move may change. */
function bare(line) {
	return line.trim().replace(/^(?:[-*+]|\d+[.)])\s+/, "");
}
function toPending({ text }, finding) {
	const { corrected, lines, fix } = finding;
	if (corrected === void 0 || !lines || !fix) return {
		finding,
		wanted: []
	};
	const shifted = fix.map((edit) => ({
		...edit,
		start: edit.start - lines.start,
		end: edit.end - lines.start
	}));
	return {
		finding,
		wanted: [splitLines(corrected), splitLines(applyFixes(text.slice(lines.start, lines.end), [shifted]).text)]
	};
}
function toTried({ traced: { commit, trails, loose, missed }, comments }) {
	const findings = [...trails.flatMap(({ findings }) => findings), ...loose.map(({ pending }) => pending)].map(({ finding, outcome }) => ({
		finding,
		outcome: outcome ?? "still there"
	}));
	return {
		commit: commit.id,
		subject: commit.subject,
		date: commit.date,
		comments,
		findings,
		missed
	};
}
/** What a review of the first push would have said that was settled before the merge; what is left is found in what was merged. */
function tryFirstPush(commit, { config, repository, within }) {
	const first = firstPushOf(commit, repository);
	const [reviewed] = first ? reviewAll([first.push], {
		config,
		repository
	}) : [];
	if (!first || !reviewed) return void 0;
	const { traced } = reviewed;
	const ground = {
		versions: openVersions(repository, blobsOf([first.push, first.rest])),
		config,
		repositoryFiles: (id) => filesAtCommit(repository, id),
		within
	};
	followChanges([traced], [first.push, first.rest], ground);
	closeChange(traced, (path) => readTip(repository, first.rest.id, path), {
		...ground,
		commit: first.rest.id
	});
	const isSettled = ({ outcome }) => outcome !== void 0 && outcome !== "still there";
	const groups = [...traced.trails.map(({ findings }) => findings), ...traced.loose.map(({ pending }) => [pending])];
	return {
		merge: commit.id,
		settled: groups.flat().flatMap((one) => isSettled(one) ? [{
			finding: one.finding,
			outcome: one.outcome,
			isBeforeMerge: true
		}] : []),
		comments: groups.filter((own) => own.length > 0 && own.every(isSettled)).length,
		missed: traced.missed
	};
}
function withEarly(change, early) {
	if (!early) return change;
	return {
		...change,
		comments: change.comments + early.comments,
		findings: [...early.settled, ...change.findings],
		missed: [...early.missed, ...change.missed]
	};
}
/** The changes, the oldest first, without what went with its entry and came back with it in a later change: there it is counted. */
function onceEach(changes) {
	const again = /* @__PURE__ */ new Set();
	return changes.toReversed().map((change) => {
		const findings = change.findings.filter(({ finding, outcome }) => outcome !== "removed later" || !again.has(faultOf(finding)));
		for (const { finding } of change.findings) again.add(faultOf(finding));
		return {
			...change,
			findings
		};
	}).toReversed();
}
function faultOf(finding) {
	return `${keyOf(finding)}\n${finding.corrected ?? ""}`;
}
function notesOn({ kind, found, last, boundary }) {
	const notes = [];
	if (kind === "plain" && found > 0) notes.push("The history has no merged pull requests, so plain commits that add entries are used instead.");
	if (found < last && boundary) notes.push(`This clone is shallow and ends at ${boundary.id.slice(0, 7)}: \`git fetch --unshallow\` fetches the older changes.`);
	return notes;
}
/** The folder that `try` is to read. @throws {UserError} for a repository that is not there yet: nothing is fetched. */
function findFolder(name, isFolder) {
	if (isFolder(name)) return name;
	if (/^(?!\.)[\w.-]+\/(?!\.)[\w.-]+$/.test(name)) throw new UserError(`${name}: no such folder, and \`try\` fetches nothing; clone the list first: git clone https://github.com/${name} && listkeeper try ${_1(name)}`);
	throw new UserError(`${name}: no such folder, expected a clone of the list`);
}
// src/report/try.ts
/** What `try` found, as lines for a terminal, as JSON and as Markdown. Subjects of commits and titles are text of others. */
const tryFormats = [
	"pretty",
	"json",
	"markdown"
];
/** The report in a format, ending in a line break. */
function renderTry(report, format, terminal) {
	switch (format) {
		case "pretty": return toPretty$1(report, terminal);
		case "json": return jsonText(toJson$1(report));
		case "markdown": return toMarkdown$1(report);
	}
}
function summarize$1({ branch, kind, changes, within }) {
	const all = changes.flatMap(({ findings }) => findings);
	const count = (outcome) => all.filter((one) => one.outcome === outcome).length;
	const reviewed = changes.filter(({ findings }) => findings.length > 0).length;
	const missed = {};
	for (const { kind: of } of changes.flatMap((change) => change.missed)) missed[of] = (missed[of] ?? 0) + 1;
	return {
		branch,
		kind,
		changes: changes.length,
		silent: changes.length - reviewed,
		reviewed,
		comments: changes.reduce((sum, { comments }) => sum + comments, 0),
		findings: all.length,
		corrected: count("agrees") + count("fixed otherwise"),
		agrees: count("agrees"),
		fixedOtherwise: count("fixed otherwise"),
		stillThere: count("still there"),
		removedLater: count("removed later"),
		beforeMerge: all.filter(({ outcome, isBeforeMerge }) => isBeforeMerge && outcome !== "removed later").length,
		missed,
		within
	};
}
function toJson$1(report) {
	return {
		version: 1,
		changes: report.changes.map(({ commit, subject, date, comments, findings, missed }) => ({
			commit,
			subject,
			date,
			comments,
			findings: findings.map(({ finding, outcome, isBeforeMerge }) => ({
				path: finding.path,
				...findingJson(finding),
				fate: outcome,
				...isBeforeMerge ? { beforeMerge: true } : {}
			})),
			missed
		})),
		...report.notes.length > 0 ? { notes: report.notes } : {},
		summary: summarize$1(report)
	};
}
/** What was tried and the outcome, in one sentence. */
function headline({ kind, changes, silent, reviewed, comments, findings, corrected, agrees, removedLater, beforeMerge }) {
	const name = kind === "merged" ? "merged change" : "change";
	if (changes === 0) return `No ${name} touches a list here, so there is nothing to try.`;
	const opening = changes === 1 ? `The last ${name}` : `Of the last ${changes} ${name}s`;
	if (reviewed === 0) return changes === 1 ? `${opening} would have got nothing.` : `${opening}, all would have got nothing.`;
	const each = Math.round(comments / reviewed * 10) / 10;
	const review = `a review with ${each} ${each === 1 ? "comment" : "comments"}${reviewed === 1 ? "" : " on average"}`;
	const got = changes === 1 ? `${opening} would have got ${review}` : `${opening}, ${silent} would have got nothing, ${reviewed} ${review}`;
	const exactly = agrees === 0 ? "" : `, ${agrees} exactly as suggested`;
	const early = beforeMerge === 0 ? "" : `, ${beforeMerge} of them before the merge`;
	const removed = removedLater === 0 ? "" : `; ${removedLater} went with the entry, which was removed`;
	return `${got}; ${corrected} of ${findings} ${findings === 1 ? "finding was" : "findings were"} later corrected by hand${early}${exactly}${removed}.`;
}
const outcomes = {
	agrees: {
		sign: "✔",
		style: "green"
	},
	"fixed otherwise": {
		sign: "✎",
		style: "cyan"
	},
	"still there": {
		sign: "•",
		style: "dim"
	},
	"removed later": {
		sign: "✂",
		style: "yellow"
	}
};
const kinds$1 = {
	link: "changed link",
	words: "changed words",
	format: "changed format",
	section: "moved to another section",
	removed: "removed",
	rework: "reworked with many others"
};
/** The headline, and before it, plainly, where people corrected other things than reviews would have said. */
function opening(summary) {
	const missed = Object.entries(summary.missed).some(([kind, number]) => kind !== "rework" && number > 0);
	if (summary.changes === 0 || summary.corrected > 0 || !missed) return headline(summary);
	return `${summary.findings === 0 ? "listkeeper would have said nothing here" : "listkeeper would have been of little help here"}, and people corrected things that it does not see. ${headline(summary)}`;
}
/** The kinds of what was missed, the most frequent first. */
function missedLine({ missed, within }) {
	const sorted = Object.entries(missed).sort((a, b) => b[1] - a[1]);
	const total = sorted.reduce((sum, [, count]) => sum + count, 0);
	if (total === 0) return `Within ${within} days nothing was changed by hand that the reviews had not foreseen.`;
	return `Not foreseen: ${total} ${total === 1 ? "entry" : "entries"} changed by hand within ${within} days (${sorted.map(([kind, count]) => `${count} ${kinds$1[kind]}`).join(", ")}).`;
}
/** Text of others on one line of a terminal. */
const oneLine = (text) => printable(text.replace(/\s+/g, " "));
function toPretty$1(report, { color, width, quiet, isFolded = false }) {
	const paint = (style, text) => color ? _29(style, text, { validateStream: false }) : text;
	const summary = summarize$1(report);
	const head = paint("bold", opening(summary));
	const folded = (text) => `${isFolded ? foldLines(text, width) : text}\n`;
	if (quiet) return folded(head);
	const blocks = report.changes.filter(({ findings }) => findings.length > 0).map((change) => changeLines(change, {
		paint,
		width
	}).join("\n"));
	const notes = report.notes.map((note) => `${paint("cyan", "ℹ")} ${printable(note)}`);
	const missed = summary.changes === 0 ? [] : [missedLines(report, summary, {
		paint,
		width
	}).join("\n")];
	return folded([
		head,
		...notes,
		...blocks,
		...missed
	].join("\n\n"));
}
function changeLines({ commit, date, subject, findings }, { paint, width }) {
	const number = `${findings.length} ${findings.length === 1 ? "finding" : "findings"}`;
	return [`${paint("yellow", commit.slice(0, 7))}  ${date.slice(0, 10)}  ${paint("bold", oneLine(shorten(subject, Math.max(20, width - 40))))}  ${paint("dim", number)}`, ...findings.map(({ finding, outcome, isBeforeMerge }) => {
		const { place, rule } = finding;
		const { sign, style } = outcomes[outcome];
		const said = oneLine(shorten(plainLine(finding), Math.max(20, width - 60)));
		return `  ${paint(style, `${sign} ${outcome.padEnd(15)}`)}  line ${`${place.start.line}`.padEnd(5)} ${said}  ${paint("dim", isBeforeMerge ? `${rule}, before the merge` : rule)}`;
	})];
}
/** So many missed corrections of a terminal's report are shown one by one. */
const mostMissed = 10;
function missedLines({ changes }, summary, { paint, width }) {
	const all = changes.flatMap(({ missed }) => missed).filter(({ kind }) => kind !== "rework");
	const line = ({ kind, commit, date, title }) => `  ${paint("yellow", commit.slice(0, 7))}  ${date.slice(0, 10)}  ${kinds$1[kind].padEnd(24)}  ${oneLine(shorten(title, Math.max(20, width - 50)))}`;
	const more = all.length > mostMissed ? [paint("dim", `  and ${all.length - mostMissed} more: see --format json`)] : [];
	return [
		missedLine(summary),
		...all.slice(0, mostMissed).map(line),
		...more
	];
}
function toMarkdown$1(report) {
	const summary = summarize$1(report);
	const rows = report.changes.flatMap(({ commit, date, subject, findings }) => findings.map(({ finding, outcome, isBeforeMerge }) => [
		code(commit.slice(0, 7)),
		date.slice(0, 10),
		escapeText(shorten(subject, 60)),
		`${finding.place.start.line}`,
		cell(plainLine(finding)),
		finding.rule,
		isBeforeMerge ? `${outcome}, before the merge` : outcome
	].join(" | ")));
	const table = rows.length === 0 ? [] : [
		"",
		"| commit | date | change | line | finding | rule | later |",
		"|---|---|---|---|---|---|---|",
		...rows.map((row) => `| ${row} |`)
	];
	const missed = summary.changes === 0 ? [] : ["", missedLine(summary)];
	return `${[
		"## listkeeper",
		"",
		opening(summary),
		...report.notes.flatMap((note) => ["", note]),
		...table,
		...missed
	].join("\n")}\n`;
}
/** A message in a table cell; a code span would not keep a `|` from ending it. */
function cell(message) {
	return escapeText(shorten(message, 120));
}
// src/report/try-proposals.ts
/** What `try --proposals` found, as lines for a terminal, as JSON and as Markdown. Titles are text of others. */
/** The report in a format, ending in a line break. */
function renderProposals(report, format, terminal) {
	switch (format) {
		case "pretty": return toPretty(report, terminal);
		case "json": return jsonText(toJson(report));
		case "markdown": return toMarkdown(report);
	}
}
function summarize({ read, unread, proposals }) {
	const sum = (of) => proposals.reduce((total, one) => total + of(one), 0);
	return {
		read,
		unread,
		lists: proposals.length,
		merged: proposals.filter(({ isMerged }) => isMerged).length,
		asked: sum(({ asked }) => asked.length),
		foreseen: sum(({ asked }) => asked.filter(({ isForeseen }) => isForeseen).length),
		besides: sum(({ besides }) => besides.length),
		notifications: proposals.filter(({ comments }) => comments > 0).length,
		otherRemarks: sum(({ otherRemarks }) => otherRemarks),
		otherRemarksShared: sum(({ otherRemarksShared }) => otherRemarksShared)
	};
}
const count = (number, one, many = `${one}s`) => `${number} ${number === 1 ? one : many}`;
/** The figures in plain sentences; where little would have been said, they begin with that. */
function sentences(summary) {
	const { read, unread, lists, merged, asked, foreseen, besides, notifications, otherRemarks, otherRemarksShared } = summary;
	const gone = unread === 0 ? [] : [`${count(unread, "proposal")} could not be read: ${unread === 1 ? "its" : "their"} commits are gone.`];
	if (lists === 0) return [`None of the last ${count(read, "closed proposal")} changes a list, so there is nothing to compare.`, ...gone];
	const opening = `Of the last ${count(read, "closed proposal")}, ${lists} ${lists === 1 ? "changes" : "change"} a list (${merged} merged, ${lists - merged} not).`;
	const hand = asked === 0 ? "Maintainers asked for no change of a new entry by hand." : `Maintainers asked for ${count(asked, "change")} of new entries by hand; listkeeper would have asked for ${foreseen} of them at the first push.`;
	const more = besides === 0 ? "It would have asked for nothing besides" : `It would have asked for ${count(besides, "change")} besides`;
	return [
		...foreseen === 0 && besides === 0 ? ["listkeeper would have said nothing on these proposals."] : foreseen === 0 && asked > 0 ? ["listkeeper would have been of little help here: what maintainers asked for is not what it sees."] : [],
		`${opening} ${hand}`,
		`${more}, with ${count(notifications, "notification")}: one for each proposal that it would have reviewed.`,
		...otherRemarks === 0 ? [] : [`${count(otherRemarks, "more remark")} of maintainers led to no change of a new entry; listkeeper would have had something to say on ${otherRemarksShared} of these lines.`],
		...gone
	];
}
function toJson(report) {
	return {
		version: 1,
		repository: report.repository,
		proposals: report.proposals.map(({ besides, ...one }) => ({
			...one,
			besides: besides.map(({ path, line, finding }) => ({
				path,
				...findingJson(finding),
				line
			}))
		})),
		summary: summarize(report)
	};
}
const kinds = {
	link: "link",
	words: "words",
	format: "format",
	section: "section",
	removed: "removed",
	rework: "reworked"
};
function toPretty(report, { color, width, quiet, isFolded = false }) {
	const paint = (style, text) => color ? _29(style, text, { validateStream: false }) : text;
	const folded = (text) => `${isFolded ? foldLines(text, width) : text}\n`;
	const head = sentences(summarize(report)).map((line, index) => index === 0 ? paint("bold", line) : line).join("\n");
	const room = Math.max(20, width - 45);
	const blocks = report.proposals.filter(({ asked, besides }) => asked.length + besides.length > 0).map(({ number, date, title, isMerged, asked, besides }) => [
		`${paint("yellow", `#${number}`)}  ${date.slice(0, 10)}  ${paint("bold", oneLine(shorten(title, room)))}  ${paint("dim", isMerged ? "merged" : "closed")}`,
		...asked.map((one) => `  ${one.isForeseen ? paint("green", "✔ both      ") : paint("yellow", "✎ by hand   ")} line ${`${one.line}`.padEnd(5)} ${oneLine(shorten(one.title, room))}  ${paint("dim", kinds[one.kind])}`),
		...besides.map(({ line, finding }) => `  ${paint("cyan", "• listkeeper")} line ${`${line}`.padEnd(5)} ${oneLine(shorten(plainLine(finding), room))}  ${paint("dim", finding.rule)}`)
	].join("\n"));
	return folded((quiet ? [head] : [head, ...blocks]).join("\n\n"));
}
function toMarkdown(report) {
	const rows = report.proposals.flatMap(({ number, asked, besides }) => [...asked.map((one) => [
		`#${number}`,
		`${one.line}`,
		escapeText(shorten(one.title, 80)),
		one.isForeseen ? "both" : "by hand"
	]), ...besides.map(({ line, finding }) => [
		`#${number}`,
		`${line}`,
		escapeText(shorten(plainLine(finding), 120)),
		"listkeeper"
	])]);
	const table = rows.length === 0 ? [] : [
		"",
		"| proposal | line | change | asked for by |",
		"|---|---|---|---|",
		...rows.map((row) => `| ${row.join(" | ")} |`)
	];
	return `${[
		"## listkeeper",
		...sentences(summarize(report)).flatMap((line) => ["", line]),
		...table
	].join("\n")}\n`;
}
// src/cli/history.ts
/** `review` and `try` on the command line. */
async function runReview(call) {
	const { values, files } = call;
	if (values.base === void 0) throw new UserError("`review` needs --base, the branch that the change is proposed to, for example --base main");
	readWish(values);
	const repository = openRepository(values.repo ?? files.root);
	const given = values.config === void 0 ? void 0 : (await readConfig$1(files, values.config, [])).config;
	const request = {
		base: values.base,
		head: values.head ?? "HEAD",
		...values.path === void 0 ? {} : { path: values.path }
	};
	const report = review(repository, request, given);
	const { root } = topOf(openFiles(repository.folder), repository).files;
	for (const { path } of report.files) refuseToReplace(files.root, values, {
		path,
		from: root
	});
	return finish(report, values, call);
}
async function runTry(call) {
	const { values, rest, files, print, pass } = call;
	if (rest.length > 1) throw new UserError(`\`try\` takes one folder, not ${rest.length}`);
	if (values.proposals !== void 0) return runProposals(call, values.proposals);
	const folder = rest[0] === void 0 ? files.root : findFolder(rest[0], isFolder);
	const last = readCount("last", values.last ?? "50");
	const within = readCount("within", values.within ?? "90");
	const format = oneOf("format", values.format ?? "pretty", tryFormats);
	const repository = openRepository(folder, "name a clone of the list");
	const given = values.config === void 0 ? void 0 : (await readConfig$1(files, values.config, [])).config;
	(format === "json" ? pass : print)(renderTry(tryHistory(repository, {
		last,
		within
	}, given), format, terminalOptionsOf(values)));
	return 0;
}
/** Compares with what maintainers asked for on GitHub; nothing is cloned and nothing written. */
async function runProposals({ values, rest, files, here, print, pass }, wanted) {
	const last = readCount("proposals", wanted);
	const format = oneOf("format", values.format ?? "pretty", tryFormats);
	const server = serverOf(process.env) ?? "github.com";
	const word = rest[0];
	const name = (word === void 0 ? void 0 : readRemote(word, server, here.has))?.name ?? openRepository(word === void 0 ? files.root : findFolder(word, isFolder), "name a clone of the list").origin();
	if (name === void 0) throw new UserError("`--proposals` reads GitHub: name the list, for example `listkeeper try owner/repo --proposals 50`");
	const token = ownToken(process.env);
	if (!token) throw new UserError("`--proposals` needs a token that may read the list: set GITHUB_TOKEN or GH_TOKEN, for example GH_TOKEN=$(gh auth token)");
	const given = values.config === void 0 ? void 0 : (await readConfig$1(files, values.config, [])).config;
	const { openClient } = await import("./shell-github-client.js");
	const [owner = "", repo = ""] = name.split("/");
	try {
		const report = await tryProposals(openClient(token), {
			owner,
			repo,
			last
		}, { sleep: _3 }, given);
		(format === "json" ? pass : print)(renderProposals(report, format, terminalOptionsOf(values)));
		return 0;
	} catch (error) {
		if (!(error instanceof GitHubError)) throw error;
		throw new UserError(`${name}: ${error.message}${error.status === 404 || error.status === 401 ? `; is that its name, and may ${token.from} read it?` : ""}`);
	}
}
export { runReview, runTry };

import { Bt as wordsForAll, Et as isOfException, Ft as groupFindings, Lt as takenOut, Mt as writeMark, Tn as isLearned, Tr as linesInWords, Tt as isSoleAddition, Ut as isRenamedLine, ci as fence, fr as bySeverity, hr as isAtLeast, kt as hash, ur as withoutCode, wr as firstLines, wt as factLine, zt as wordsFor } from "./shell-check.js";
import { C as correctionOf, D as hunkOf, E as whyNoSuggestion, O as parseHunks, S as waitingLine, T as groundOf, _ as orderLine, b as summaryLine, d as markOfGroup, f as markOfOne, g as laterLines, h as changeLine, m as toComment, p as placeOf, v as renamedLine, w as gitLinesOf, x as titleAt, y as sceneOf } from "./shell-read-config.js";
// src/review/comment/alike.ts
/** The same slip on three or more new lines is one comment that names all of them, and corrects all where it can. Pure. */
/** From so many lines on one comment says it. */
const fewestAlike = 3;
/** A mark holds a hash for each line, and a comment has an end. */
const mostTogether = 300;
/** A suggestion over several lines takes lines between them along, as they are; so many lines at most. */
const longestSuggestion = 60;
/** Parts what is said alone from what one comment says for several lines. */
function gatherAlike(file, placed, { isSaidAlone, isSaidAmong, isClosedAmong }) {
	const kinds = Map.groupBy(placed, ({ group }) => kindOf(file, group));
	const alike = [];
	for (const [kind, all] of kinds) {
		const key = hash(`${file.path}\nalike ${kind}`);
		const faultOf = ({ mark }) => memberOf(mark);
		const closed = all.filter((one) => isClosedAmong(key, faultOf(one)));
		const isSaid = (one) => isSaidAmong(key, faultOf(one));
		const members = all.filter((one) => !closed.includes(one) && (isSaid(one) || !isSaidAlone(one.mark)));
		const isOne = members.length >= fewestAlike || members.some(isSaid);
		for (const some of [closed, isOne ? members : []]) for (let from = 0; from < some.length; from += mostTogether) {
			const part = some.slice(from, from + mostTogether);
			const own = from === 0 ? key : hash(`${key} ${from}`);
			alike.push({
				key: own,
				all: part,
				mark: {
					key: own,
					faults: part.map(faultOf).sort()
				}
			});
		}
	}
	const together = new Set(alike.flatMap(({ all }) => all));
	return {
		alone: placed.filter((one) => !together.has(one)),
		alike
	};
}
/** What stands for a line in the mark of a comment on several. */
function memberOf({ key, faults }) {
	return hash([key, ...faults].join(" "));
}
/** Comments are alike where their words are, but for what they quote and the lines that they name. */
function kindOf(file, group) {
	const rules = group.findings.map(({ rule, severity }) => `${rule} ${severity}`).join(", ");
	const { whats } = wordsOfGroup(file, group);
	return `${rules}\n${whats.map((what) => withoutCode(what).rest.replace(/\*\*[^*]*\*\*/g, "**").replace(/\d+/g, "0")).join("\n")}\n${takenOut(file.reading.text, group) ?? ""}`;
}
const wordsOfGroup = (file, { findings }) => wordsForAll(findings, (offset) => titleAt(file, offset), sceneOf(file));
/** The words of one comment for several lines, and the lines that it is on. `isFree` says of a line that nothing else is said there. */
function alikeBody(file, all, diff) {
	const groups = all.map(({ group }) => group);
	const said = saidOf(file, all);
	const severity = groups.toSorted(bySeverity)[0].severity;
	const whys = [...new Set(groups.flatMap((group) => wordsOfGroup(file, group).whys))].slice(0, mostWhys);
	const range = rangeOf(file, groups, diff);
	const corrections = range ? correctionOf(file.reading, range.group, {
		isApplicable: true,
		why: void 0
	}) : copies(file, groups);
	const bare = [said, ...whys].join("\n\n");
	const body = [
		said,
		...corrections,
		...whys
	].join("\n\n");
	const short = [briefOf(file, all), ...whys].join(" ");
	if (!range) return {
		body,
		bare,
		short,
		line: all[0].line,
		severity
	};
	return {
		body,
		bare,
		short,
		line: range.last,
		...range.first < range.last ? { startLine: range.first } : {},
		severity
	};
}
/** Different reasons for one slip; more of them than this explain nothing more. */
const mostWhys = 3;
/** What is wrong, once where all have the same words, else line by line. */
function saidOf(file, all) {
	const words = all.map(({ group }) => wordsOfGroup(file, group).whats.join(" "));
	const where = `This is about ${linesInWords(all.map(({ line }) => line))}.`;
	if (new Set(words).size === 1) return `${words[0]} ${where}`;
	const lines = all.map(({ line }, index) => `- Line ${line}: ${words[index]}`);
	return [`The same slip is on ${linesInWords(all.map(({ line }) => line))}:`, firstLines(lines, mostListed).join("\n")].join("\n\n");
}
/** What is wrong, in one line, for a place that names the lines itself. */
function briefOf(file, all) {
	const words = all.map(({ group }) => wordsOfGroup(file, group).whats.join(" "));
	if (new Set(words).size === 1) return words[0];
	const rest = words.length - mostBrief;
	return [...words.slice(0, mostBrief).map((said, index) => `Line ${all[index].line}: ${said}`), ...rest > 0 ? [`And ${rest} more.`] : []].join(" ");
}
const mostBrief = 5;
/** Lines that a comment lists one by one. */
const mostListed = 30;
/** One correction for all lines, where one suggestion can replace them and leaves alone what is between them. */
function rangeOf({ reading }, groups, { hunks, ground, isFree }) {
	const parts = groups.flatMap((group) => group.lines && group.corrected !== void 0 ? [{
		...group.lines,
		corrected: group.corrected
	}] : []);
	if (parts.length < groups.length || parts.length === 0 || hunks === void 0) return void 0;
	const lines = {
		start: parts[0].start,
		end: parts.at(-1).end
	};
	if (parts.some(({ start }, index) => index > 0 && start <= parts[index - 1].end)) return void 0;
	const { first, last } = gitLinesOf(ground, lines.start, lines.end);
	if (last - first >= longestSuggestion || hunkOf(hunks, first, last) === void 0) return void 0;
	for (let line = first; line <= last; line++) if (!isFree(line)) return void 0;
	const corrected = parts.map((part, index) => `${index === 0 ? "" : reading.text.slice(parts[index - 1].end, part.start)}${part.corrected}`).join("");
	const group = {
		...groups[0],
		findings: groups.flatMap(({ findings }) => findings),
		corrected,
		lines
	};
	return whyNoSuggestion(reading, group, ground) === void 0 ? {
		group,
		first,
		last
	} : void 0;
}
/** The corrected lines to look at, where one click cannot apply them all. */
function copies(file, groups) {
	const click = {
		isApplicable: false,
		why: void 0
	};
	const lines = groups.flatMap((group) => correctionOf(file.reading, group, click).length > 0 && !takenOut(file.reading.text, group) ? [group.corrected] : []);
	if (lines.length < groups.length) return [];
	return ["Corrected lines below.", fence(lines.join("\n"))];
}
/** The review of the findings that a change introduced. */
function composeReview(files, options) {
	const { commit, patches, most, notes = [], requirements, details, unconfirmed = [], unjudged = [], isAnswered = () => false, standing, facts } = options;
	const isSole = facts !== void 0 && isSoleAddition(facts);
	const factsSaid = facts && factLine(facts);
	const lines = [];
	const marksWithoutComment = [];
	const said = [];
	let things = 0;
	let waiting = 0;
	let onlyRequired = true;
	for (const file of files) {
		const patch = patches.get(file.path);
		const hunks = patch === void 0 ? options.hunks?.get(file.path) : parseHunks(patch);
		const ground = groundOf(file.reading);
		const introduced = file.findings.filter(isIntroduced);
		const ofChange = introduced.filter(isOfWholeChange);
		const own = introduced.filter((finding) => !isOfWholeChange(finding));
		const groups = groupFindings(file.reading, own).filter((group) => !isTrifle(group));
		const renamed = groups.filter(isOfRenaming);
		const later = groups.filter((group) => isForLater(group) && !isOfRenaming(group));
		const misplaced = atLeast(groups.filter(isOfOrder), fewestMisplaced);
		const together = /* @__PURE__ */ new Set([
			...renamed,
			...later,
			...misplaced
		]);
		const outOfOrder = new Set(misplaced);
		const answered = groups.filter((group) => isQuestion(group, file) && isAnswered(markOfGroup(file, group)));
		const isWaiting = new Set(answered);
		const toFix = groups.filter((group) => !isForLater(group) && !isOnlyForMaintainers(group) && !outOfOrder.has(group) && !isWaiting.has(group));
		waiting += answered.length;
		things += ofChange.length + toFix.length + Math.min(1, misplaced.length);
		if (requirements === void 0) lines.push(...ofChange.map((finding) => changeLine(file, finding)));
		onlyRequired &&= toFix.every(({ findings }) => findings.every(isRequirement)) && misplaced.length === 0;
		const placed = [];
		for (const group of groups) {
			const comment = toComment(file, group, {
				hunks,
				ground,
				isSole
			});
			if (together.has(group) || isWaiting.has(group)) marksWithoutComment.push(comment.mark);
			else if (isOnlyForMaintainers(group) || comment.line === void 0) {
				lines.push(summaryLine(file, group));
				marksWithoutComment.push(comment.mark);
			} else placed.push({
				group,
				mark: comment.mark,
				line: placeOf(group, ground),
				comment
			});
		}
		if (answered.length > 0) lines.push(waitingLine(file, answered));
		lines.push(...laterLines(file, later));
		const left = renamed.filter(({ findings }) => findings.some(({ fixedBy }) => fixedBy !== "after-merge"));
		if (left.length > 0) lines.push(renamedLine(file, left));
		if (misplaced.length > 0) lines.push(orderLine(file, misplaced));
		marksWithoutComment.push(...unconfirmed.filter(({ path }) => path === file.path).map((one) => markOfOne(file, one)));
		const whole = gatherComments(file, placed, {
			hunks,
			ground,
			standing
		});
		said.push(...patch === void 0 ? whole.map((one) => ({
			...one,
			comment: {
				...one.comment,
				isOwnHunk: true
			}
		})) : whole);
	}
	const shown = gravest(said.map(({ comment }) => comment), most);
	const isShown = new Set(shown);
	const left = said.filter(({ comment }) => !isShown.has(comment));
	return {
		commit,
		conclusion: conclude(files, options),
		notes,
		lines: [...left.map(({ comment, line }) => line ?? lineOfComment(comment)), ...lines],
		comments: shown,
		things,
		marksWithoutComment: [...marksWithoutComment, ...left.flatMap(({ comment }) => [comment.mark, ...comment.members ?? []])],
		...waiting === 0 ? {} : { waiting },
		...factsSaid === void 0 ? {} : { facts: factsSaid },
		...requirements === void 0 ? {} : { requirements },
		...things > 0 && onlyRequired ? { onlyRequired } : {},
		...details === void 0 ? {} : { details },
		...unjudged.length === 0 ? {} : { unjudged }
	};
}
/** The comments of a file in the order of its text: what is alike is one of them. */
function gatherComments(file, placed, { hunks, ground, standing = noStanding }) {
	const { alone, alike } = gatherAlike(file, placed, standing);
	const single = alone.map(({ comment, group }) => ({
		comment,
		line: summaryLine(file, group)
	}));
	const several = alike.map(({ all, mark }) => {
		const others = new Set(placed.filter((one) => !all.includes(one)).flatMap(({ comment }) => linesOfComment(comment)));
		const { body, bare, short, ...on } = alikeBody(file, all, {
			hunks,
			ground,
			isFree: (line) => !others.has(line)
		});
		const words = body.length < 55e3 ? body : bare;
		const where = linesInWords(all.map(({ line }) => line));
		const members = all.map((one) => one.mark);
		return { comment: {
			path: file.path,
			mark,
			members,
			where,
			short,
			body: `${words}\n\n${writeMark(mark)}`,
			...on
		} };
	});
	return [...single, ...several].sort((a, b) => a.comment.line - b.comment.line);
}
function linesOfComment({ line = 0, startLine = line }) {
	return Array.from({ length: line - startLine + 1 }, (_, index) => startLine + index);
}
const noStanding = {
	isSaidAlone: () => false,
	isSaidAmong: () => false,
	isClosedAmong: () => false
};
/** What was not judged is never a success, whatever the threshold of findings. */
function conclude(files, { failOn, unjudged = [] }) {
	const isGrave = (one) => isIntroduced(one) && isAtLeast(one.severity, failOn);
	if (unjudged.some(({ introduced }) => introduced) || files.some(({ findings }) => findings.some(isGrave))) return "failure";
	return unjudged.length > 0 ? "action_required" : "success";
}
/** Whether the change brought a finding. */
const isIntroduced = ({ introduced }) => introduced === true;
/** Whether nothing is to be done about a group now, because it is fixed after the merge. */
function isForLater({ findings }) {
	return findings.every(({ fixedBy }) => fixedBy === "after-merge");
}
/** Whether a group tells the maintainers something that nobody has to change. */
function isOnlyForMaintainers({ findings }) {
	return findings.every((finding) => isOfException(finding) || isRenamedLine(finding));
}
/** Whether a finding is about how much a change brings, and about none of its entries. */
const isOfWholeChange = ({ rule, form }) => rule === "entry-requirements" && (form === "entries" || form === "title" || form === "checklist");
const isRequirement = ({ rule }) => rule === "entry-requirements";
/** From so many entries on that only are out of order, one line says so: the same comment again and again says no more. */
const fewestMisplaced = 3;
const isOfOrder = ({ findings }) => findings.every(({ rule }) => rule === "entry-order");
function atLeast(all, fewest) {
	return all.length >= fewest ? all : [];
}
/** Whether all that is said of a group is something that its author can answer. */
function isQuestion({ findings }, file) {
	return findings.every((finding) => {
		const { why = "", ask } = wordsFor(finding, (offset) => titleAt(file, offset));
		return ask !== void 0 || /\?(?:\s|$)/.test(why);
	});
}
const isOfRenaming = ({ findings }) => findings.every(isRenamedLine);
/** As many comments as the cap allows, in the order of the text: the most serious, and of those the first. */
function gravest(comments, most) {
	if (comments.length <= most) return comments;
	const kept = new Set(comments.toSorted(bySeverity).slice(0, most));
	return comments.filter((comment) => kept.has(comment));
}
/** The review with some of its comments as lines of the summary. */
function moveToLines(review, moved) {
	const gone = new Set(moved);
	return {
		...review,
		comments: review.comments.filter((comment) => !gone.has(comment)),
		lines: [...moved.map(lineOfComment), ...review.lines],
		marksWithoutComment: [...review.marksWithoutComment, ...moved.flatMap(({ mark, members = [] }) => [mark, ...members])]
	};
}
function lineOfComment({ path, line, where, short, body }) {
	const place = where ?? (line === void 0 ? void 0 : `line ${line}`);
	return {
		path,
		...place === void 0 ? {} : { where: place },
		words: short ?? firstParagraph(body)
	};
}
function firstParagraph(body) {
	return body.split("\n\n")[0].replace(/^- /, "").replace(/\n- /g, " ");
}
/** Spaces at the end of a line alone, and what a section keeps but not clearly, are not worth anybody's notification. */
function isTrifle({ findings }) {
	return findings.every((finding) => finding.severity === "info" && (finding.rule === "entry-spacing" && finding.form === "trailing blanks" || isLearned(finding)));
}
export { isTrifle as a, isOnlyForMaintainers as i, isForLater as n, moveToLines as o, isIntroduced as r, memberOf as s, composeReview as t };

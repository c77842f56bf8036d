import { At as isDeadLine, Ct as faultyLine, Dr as isAtLeast, Dt as takenOut, Et as lastFaultyLine, Mt as isRenamedLine, Nt as quotesIn, Ot as isMissingLine, St as writeMark, Tt as groupFindings, Vt as enumerate, _n as markHidden, bn as isLearned, bt as markOf, gn as fence, hn as exactFence, jt as isLostLine, kt as wordsForAll, or as sectionAt, pn as code, wr as bySeverity, wt as goneWords, xr as readGitLines, yn as unsafeIn, yr as lineAt, zt as isOfException } from "./shell-check.js";
// src/review/comment/hunks.ts
/** Reads the patch that GitHub gives for a file; a hunk that only deletes shows no line of the new text. */
function parseHunks(patch) {
	const hunks = [];
	let line = 0;
	let open;
	const close = () => {
		if (open && line > open.start) hunks.push({
			start: open.start,
			end: line - 1,
			added: open.added
		});
	};
	for (const row of patch.split("\n")) {
		const head = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/.exec(row);
		if (head) {
			close();
			line = Number(head[1]);
			open = {
				start: line,
				added: /* @__PURE__ */ new Set()
			};
		} else if (row.startsWith("+")) {
			open?.added.add(line);
			line++;
		} else if (row.startsWith(" ") || row === "") line++;
	}
	if (open && patch.endsWith("\n") && line > open.start) line--;
	close();
	return hunks;
}
/** The hunk that shows all of some lines, of hunks in their order. */
function hunkOf(hunks, start, end) {
	let low = 0;
	let high = hunks.length;
	while (low < high) {
		const middle = low + high >> 1;
		if (hunks[middle].start <= start) low = middle + 1;
		else high = middle;
	}
	const hunk = hunks[low - 1];
	return hunk && end <= hunk.end ? hunk : void 0;
}
// src/review/comment/suggestion.ts
/** That of a reading; read once for all of its comments. */
function groundOf({ text, lines }) {
	return {
		gitLines: readGitLines(text, lines),
		isMixed: /\r\n/.test(text) && /(?:^|[^\r])\n/.test(text)
	};
}
/** First and last line, from 1, of some offsets, as git counts them. */
function gitLinesOf({ gitLines }, start, end) {
	return {
		first: lineAt(gitLines, start) + 1,
		last: lineAt(gitLines, Math.max(start, end - 1)) + 1
	};
}
/** Why a correction is no suggestion, as the end of a sentence; undefined where one click does what the correction says and nothing else. */
function whyNoSuggestion({ text, document }, { corrected, lines, findings }, ground) {
	if (corrected === void 0 || !lines) return void 0;
	if (findings.some(({ isUnstable }) => isUnstable)) return "the corrected line would be corrected again";
	if (document.bom && lines.start === 0) return "the file begins with a byte-order mark, which a suggestion would take away";
	if (!((lines.start === 0 || text[lines.start - 1] === "\n") && /^(?:\r?\n|$)/.test(text.slice(lines.end, lines.end + 2))) || /\r(?!\n)/.test(text.slice(lines.start, lines.end) + corrected)) return "its lines end in carriage returns alone, which GitHub does not take for line ends";
	if (ground.isMixed) return "the lines of this file end in two ways, and a suggestion would mix them up";
	const unsafe = unsafeIn(corrected);
	if (unsafe.length > 0) return `the text holds what a suggestion may not carry (${unsafe.slice(0, 5).join(", ")})`;
	return corrected === "" ? "it would leave an empty line" : void 0;
}
const turning = /[\u202a-\u202e\u2066-\u2069]/g;
/** What a suggestion keeps that turns the direction of text, as `U+202E`, where no finding of its group speaks of it. */
function silentTurns({ corrected = "", findings }) {
	if (findings.some(({ rule }) => rule === "no-invisible-characters")) return [];
	return [...new Set(corrected.match(turning))].map((one) => `U+${one.charCodeAt(0).toString(16).toUpperCase()}`);
}
/** The corrected lines, with how to take them over, or why not by a click. */
function correctionOf({ text }, group, { isApplicable, why }) {
	const { corrected, lines } = group;
	if (corrected === void 0 || !lines) return [];
	const refusal = why === void 0 ? [] : [`There is no one-click correction, because ${why}.`];
	if (group.findings.some(({ isUnstable }) => isUnstable)) return refusal;
	const written = corrected.split(/\r\n?|\n/);
	const out = takenOut(text, group);
	const block = isApplicable ? exactFence(corrected, "suggestion") : fence(corrected);
	if (out === "several lines" && !isApplicable) return [`Lines ${faultyLine(group)} to ${lastFaultyLine(group)} can go.`, ...refusal];
	if (out) return isApplicable ? [`${goneWords[out]}; one click removes ${out === "several lines" ? "them" : "it"}.`, block] : [`${goneWords[out]}.`, ...refusal];
	const what = written.length === 1 ? "Corrected line below" : "Corrected lines below";
	const take = written.length === 1 ? "it" : "them";
	if (!isApplicable) return [
		`${what}${markHidden(corrected) === corrected ? "" : "; what cannot be shown is given as its number"}.`,
		block,
		...refusal
	];
	const turns = silentTurns(group);
	const kept = turns.length === 0 ? [] : [`Careful: the line keeps characters that turn the direction of text (${turns.join(", ")}).`];
	return [
		`${what}; one click applies ${take}.`,
		block,
		...kept
	];
}
// src/review/comment/summary-lines.ts
/** What a group says, in a line: what is wrong, what its author would add to the contents, and why. */
function summaryLine(file, group) {
	const { whats, whys } = wordsForAll(group.findings, (offset) => titleAt(file, offset));
	const { start } = group.findings[0].place;
	const [first, last] = group.findings.every(isDeadLine) ? [faultyLine(group), lastFaultyLine(group)] : [start.line, start.line];
	const where = first === last ? `line ${first}` : `lines ${first} to ${last}`;
	return {
		path: file.path,
		where,
		words: [
			...whats,
			...linesToAdd(file, group),
			...whys
		].join(" ")
	};
}
/** What the contents lack, where its author is to add it. */
function linesToAdd({ reading: { lines } }, { findings }) {
	const said = findings.flatMap((finding) => isMissingLine(finding) && finding.fixedBy !== "after-merge" ? [finding] : []).map(({ fix, message }) => {
		if (fix) return `Add ${named(fix[0].text.trim().split(/\r?\n/))} below line ${lineAt(lines, fix[0].start) + 1}.`;
		const [, line, more] = quotesIn(message);
		return line === void 0 || more !== void 0 ? [] : `Add ${line} there.`;
	});
	return [...new Set(said.flat())];
}
/** Most lines of a list that the summary quotes. */
const mostQuoted = 5;
/** Lines as code spans; of many the first. */
function named(lines) {
	const shown = lines.slice(0, mostQuoted).map((line) => code(line.trim()));
	const rest = lines.length - shown.length;
	const all = rest > 0 ? [...shown, `${rest} more`] : shown;
	return enumerate(all);
}
/** What is fixed after the merge, in one line however much it is. */
function laterLine(file, groups) {
	const numbers = groups.flatMap(({ findings }) => findings.map(({ place }) => place.start.line)).sort((a, b) => a - b);
	if (numbers.length === 1) return summaryLine(file, groups[0]);
	const words = `${groups.every(({ findings }) => !findings.some(({ message }) => isLostLine(message))) ? "Your new sections are not in the contents yet" : "These sections are not in the contents"}. Nothing to do: they are added when this is merged.`;
	return {
		path: file.path,
		where: `lines ${enumerate(numbers)}`,
		words
	};
}
/** The lines of renamed sections in one line, with what they would be where nobody fixes them. */
function renamedLine(file, groups) {
	const findings = groups.flatMap((group) => group.findings);
	const numbers = [...new Set(findings.map(({ place }) => place.start.line))].sort((a, b) => a - b);
	const { whats, whys } = wordsForAll(findings, () => "");
	const written = findings.flatMap(({ corrected, fixedBy }) => corrected === void 0 || fixedBy ? [] : corrected.split(/\r?\n/));
	const then = written.length === 0 ? [] : [`${written.length === 1 ? "It would be" : "They would be"} ${named(written)} then.`];
	const where = numbers.length === 1 ? `line ${numbers[0]}` : `lines ${enumerate(numbers)}`;
	return {
		path: file.path,
		where,
		words: [
			...whats,
			...then,
			...whys
		].join(" ")
	};
}
/** What a finding says that is about no place of the file. */
function changeLine({ path }, finding) {
	const { whats, whys } = wordsForAll([finding], () => "");
	return {
		path,
		words: [...whats, ...whys].join(" ")
	};
}
/** Entries that are out of order, in one line; where each of the first ones belongs. */
function orderLine(file, groups) {
	const said = groups.map(({ findings, line }) => ({
		line,
		...wordsForAll(findings, (offset) => titleAt(file, offset))
	}));
	const places = said.slice(0, mostQuoted).map(({ line, whats }) => `line ${line} ${lowerFirst(whats[0].replace(/^This entry /, "").replace(/\.$/, ""))}`);
	const rest = said.length - places.length;
	const whys = [...new Set(said.flatMap((one) => one.whys))].slice(0, 1);
	const words = `${groups.length} new entries are out of order: ${[...places, ...rest > 0 ? [`and ${rest} more`] : []].join("; ")}.`;
	return {
		path: file.path,
		words: [words, ...whys].join(" ")
	};
}
function lowerFirst(text) {
	return text.charAt(0).toLowerCase() + text.slice(1);
}
/** The title of the section that holds an offset; empty above the first heading. */
function titleAt({ reading: { document } }, offset) {
	return document.sections[sectionAt(document.sections, offset)]?.title ?? "";
}
// src/review/comment/compose.ts
/** Turns what was found in a proposed change into the review for GitHub: comments with one-click corrections, and a summary. Pure. */
/** More comments on whole files than this become lines of the summary. */
const mostFileComments = 3;
/** GitHub's limit is 65,536 characters of an unknown kind; Renovate cuts at 60,000 too. */
const longestBody = 6e4;
/** The review of the findings that a change introduced. */
function composeReview(files, options) {
	const { commit, patches, most, notes = [], details, unconfirmed = [], unjudged = [] } = options;
	const comments = [];
	const lines = [];
	const marksWithoutComment = [];
	let onFiles = 0;
	let things = 0;
	for (const file of files) {
		const patch = patches.get(file.path);
		const hunks = patch === void 0 ? options.hunks?.get(file.path) : parseHunks(patch);
		const ground = groundOf(file.reading);
		const introduced = file.findings.filter(isIntroduced);
		const ofChange = introduced.filter(isOfWholeChange);
		const own = introduced.filter((finding) => !isOfWholeChange(finding));
		const groups = groupFindings(file.reading, own).filter((group) => !isTrifle(group));
		const renamed = groups.filter(isOfRenaming);
		const later = groups.filter(isForLater);
		const misplaced = atLeast(groups.filter(isOfOrder), fewestMisplaced);
		const together = /* @__PURE__ */ new Set([
			...renamed,
			...later,
			...misplaced
		]);
		const outOfOrder = new Set(misplaced);
		const toFix = groups.filter((group) => !isForLater(group) && !isOnlyForMaintainers(group) && !outOfOrder.has(group));
		things += ofChange.length + toFix.length + Math.min(1, misplaced.length);
		lines.push(...ofChange.map((finding) => changeLine(file, finding)));
		for (const group of groups) {
			const comment = toComment(file, group, {
				hunks,
				ground
			});
			const hasNoPlace = comment.line === void 0 && (hunks !== void 0 || isOfMissing(group) || ++onFiles > mostFileComments);
			if (together.has(group)) marksWithoutComment.push(comment.mark);
			else if (isOnlyForMaintainers(group) || hasNoPlace) {
				lines.push(summaryLine(file, group));
				marksWithoutComment.push(comment.mark);
			} else comments.push(patch === void 0 && comment.line !== void 0 ? {
				...comment,
				isOwnHunk: true
			} : comment);
		}
		if (later.length > 0) lines.push(laterLine(file, later));
		if (renamed.length > 0) lines.push(renamedLine(file, renamed));
		if (misplaced.length > 0) lines.push(orderLine(file, misplaced));
		marksWithoutComment.push(...unconfirmed.filter(({ path }) => path === file.path).map((one) => markOfOne(file, one)));
	}
	const shown = gravest(comments, most);
	const isShown = new Set(shown);
	const left = comments.filter((comment) => !isShown.has(comment));
	return {
		commit,
		conclusion: conclude(files, options),
		notes,
		lines,
		comments: shown,
		things,
		left: left.length,
		marksWithoutComment: [...marksWithoutComment, ...left.map(({ mark }) => mark)],
		...details === void 0 ? {} : { details },
		...unjudged.length === 0 ? {} : { unjudged }
	};
}
/** What was not judged is never a success, whatever the threshold of findings. */
function conclude(files, { failOn, unjudged = [] }) {
	const isGrave = (one) => isIntroduced(one) && isAtLeast(one.severity, failOn);
	if (unjudged.some(({ introduced }) => introduced) || files.some(({ findings }) => findings.some(isGrave))) return "failure";
	return unjudged.length > 0 ? "action_required" : "success";
}
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
const isOfWholeChange = ({ rule, form }) => rule === "entry-requirements" && form === "entries";
/** From so many entries on that only are out of order, one line says so: the same comment again and again says no more. */
const fewestMisplaced = 3;
const isOfOrder = ({ findings }) => findings.every(({ rule }) => rule === "entry-order");
function atLeast(all, fewest) {
	return all.length >= fewest ? all : [];
}
const isOfRenaming = ({ findings }) => findings.every(isRenamedLine);
const isOfMissing = ({ findings }) => findings.every(isMissingLine);
/** As many comments as the cap allows, in the order of the text: the most serious, and of those the first. */
function gravest(comments, most) {
	if (comments.length <= most) return comments;
	const kept = new Set(comments.toSorted(bySeverity).slice(0, most));
	return comments.filter((comment) => kept.has(comment));
}
/** The review with some of its comments as lines of the summary. */
function moveToLines(review, moved) {
	const gone = new Set(moved);
	const lines = moved.map(({ path, line, body }) => ({
		path,
		...line === void 0 ? {} : { where: `line ${line}` },
		words: firstParagraph(body)
	}));
	return {
		...review,
		comments: review.comments.filter((comment) => !gone.has(comment)),
		lines: [...lines, ...review.lines],
		marksWithoutComment: [...review.marksWithoutComment, ...moved.map(({ mark }) => mark)]
	};
}
function firstParagraph(body) {
	return body.split("\n\n")[0].replace(/^- /, "").replace(/\n- /g, " ");
}
/** Spaces at the end of a line alone, and what a section keeps but not clearly, are not worth anybody's notification. */
function isTrifle({ findings }) {
	return findings.every((finding) => finding.severity === "info" && (finding.rule === "entry-spacing" && finding.form === "trailing blanks" || isLearned(finding)));
}
function markOfOne({ path, reading }, finding) {
	const [group] = groupFindings(reading, [finding]);
	return markOf(path, group, linesOf(reading, group));
}
/** The line of a group's most serious finding; of lines of the contents that are one thing all of them, so that fewer of them are another thing. */
function linesOf({ text, lines }, group) {
	const { start } = group.findings[0].place;
	return group.findings.length > 1 && group.findings.every(isDeadLine) ? text.slice(lines[faultyLine(group) - 1], lines[lastFaultyLine(group)]) : text.slice(lines[start.line - 1], lines[start.line]);
}
function toComment(file, group, { hunks, ground }) {
	const { reading, path } = file;
	const { start } = group.findings[0].place;
	const place = gitLinesOf(ground, start.offset, start.offset).first;
	const mark = markOf(path, group, linesOf(reading, group));
	const span = group.lines ? gitLinesOf(ground, group.lines.start, group.lines.end) : void 0;
	const isShown = span !== void 0 && hunks !== void 0 && hunkOf(hunks, span.first, span.last) !== void 0;
	const why = isShown ? whyNoSuggestion(reading, group, ground) : void 0;
	const isWhole = isShown && why === void 0;
	const isThere = !isOfMissing(group) && hunks !== void 0 && hunkOf(hunks, place, place) !== void 0;
	const line = isShown ? span.last : isThere ? place : void 0;
	const startLine = isShown && span.first < span.last ? span.first : void 0;
	return {
		path,
		mark,
		severity: group.severity,
		body: `${fittingBody(file, group, {
			isApplicable: isWhole,
			why
		})}\n\n${writeMark(mark)}`,
		...line === void 0 ? {} : { line },
		...startLine === void 0 ? {} : { startLine }
	};
}
/** What is wrong, with the corrected line where GitHub has room for it. */
function fittingBody(file, group, click) {
	const body = commentBody(file, group, click);
	if (body.length < 6e4) return body;
	const { corrected: _, ...bare } = group;
	const short = commentBody(file, bare, {
		isApplicable: false,
		why: void 0
	});
	return short.length < 6e4 ? short : "This line is too long to be quoted; the report says what is wrong with it.";
}
/** What is wrong, the corrected line, and why, in that order. */
function commentBody(file, group, click) {
	const { whats, whys } = wordsForAll(group.findings, (offset) => titleAt(file, offset));
	return [
		whats.length === 1 ? whats[0] : whats.map((what) => `- ${what}`).join("\n"),
		...correctionOf(file.reading, group, click),
		...whys
	].join("\n\n");
}
export { longestBody as a, isTrifle as i, isForLater as n, moveToLines as o, isOnlyForMaintainers as r, composeReview as t };

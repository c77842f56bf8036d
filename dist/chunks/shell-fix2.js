import { t as createTwoFilesPatch } from "./shell-libesm.js";
import { a as readSourcesAsFar } from "./shell-check.js";
import { n as fixSource, t as fixAndRegenerate } from "./shell-fix.js";
import { n as filesInFolder } from "./shell-repository-files.js";
import { r as unstableWords } from "./shell-stable-fixes.js";
import { o as UserError } from "./shell-files.js";
import { r as printable } from "./shell-printable.js";
import { c as standardInput, o as requireRule, r as readConfig, s as sayUnjudged } from "./shell-shared.js";
// src/cli/fix.ts
/** `fix` on the command line. */
/** Writes the safe corrections, or prints them as a patch. */
async function runFix({ values, rest, files, print, pass, patch, complain }) {
	const wanted = values.rule ?? [];
	for (const rule of wanted) requireRule(rule);
	const named = rest.filter((path) => path !== "-");
	const isPiped = named.length < rest.length;
	if (isPiped && named.length > 0) throw new UserError("`fix -` fixes only standard input, run it separately for files");
	const config = await readConfig(files, values.config, named);
	const { sources, unjudged } = isPiped ? {
		sources: [standardInput()],
		unjudged: []
	} : readSourcesAsFar(files, rest, config);
	const correct = values.regenerate ? fixAndRegenerate : fixSource;
	const results = sources.map((source) => correct(source, config, wanted, filesInFolder(files)));
	for (const { path, before, after, fixed, unstable = [] } of results) {
		if (unstable.length > 0) complain(`${path}: not fixed, because the fixes undo each other: ${unstableWords(unstable)}`);
		if (isPiped && !values.diff) pass(after);
		else if (values.diff) {
			if (before !== after) patch(createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, void 0, void 0, { context: 3 }).replace(/^=+\n/, ""));
		} else {
			if (before !== after) files.write(path, after, before);
			if (!values.quiet) print(`${printable(path)}: ${fixed === 0 ? "nothing to fix" : `${fixed} ${fixed === 1 ? "fix" : "fixes"} written`}\n`);
		}
	}
	sayUnjudged(unjudged, complain);
	return unjudged.length > 0 ? 2 : 0;
}
export { runFix };

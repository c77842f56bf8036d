import { t as createTwoFilesPatch } from "./shell-libesm.js";
import { B as UserError, b as filesInFolder, h as printable, j as readSourcesAsFar } from "./shell-check.js";
import { n as fixSource, t as fixAndRegenerate } from "./shell-fix2.js";
import { r as unstableWords } from "./shell-stable-fixes2.js";
import { c as requireRule, d as standardName, i as namedPaths, l as sayUnjudged, o as readConfig, u as standardInput } from "./shell-command.js";
// src/cli/fix.ts
/** `fix` on the command line. */
/** Writes the safe corrections, or prints them as a patch. */
async function runFix(call) {
	const { values, rest, files, print, pass, patch, complain } = call;
	const wanted = values.rule ?? [];
	for (const rule of wanted) requireRule(rule);
	const { named, isPiped } = namedPaths(call);
	if (isPiped && named.length > 0) throw new UserError("`fix -` fixes only standard input, run it separately for files");
	const config = await readConfig(files, values.config, isPiped ? standardName(call) : named);
	const { sources, unjudged } = isPiped ? {
		sources: [standardInput(call)],
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

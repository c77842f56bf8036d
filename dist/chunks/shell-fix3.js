import { t as createTwoFilesPatch } from "./shell-libesm.js";
import { M as readSourcesAsFar, V as UserError, g as printable, x as filesInFolder } from "./shell-check.js";
import { n as fixSource, t as fixAndRegenerate } from "./shell-fix2.js";
import { r as unstableWords } from "./shell-stable-fixes2.js";
import { _ as sayUnjudged, c as configOfInput, g as requireRule, p as readConfigs, s as runCheck, u as namedPaths, v as standardInput } from "./shell-command.js";
// src/cli/fix.ts
/** `fix` on the command line. */
/** Writes the safe corrections, or prints them as a patch. */
async function runFix(call) {
	const { values, files, print, pass, patch, complain } = call;
	const wanted = values.rule ?? [];
	for (const rule of wanted) requireRule(rule);
	const { named, isPiped } = namedPaths(call);
	if (isPiped && named.length > 0) throw new UserError("`fix -` fixes only standard input, run it separately for files");
	if (values.format !== void 0 || values["fail-on"] !== void 0) return runReported(call, isPiped);
	const configured = isPiped ? [{
		config: await configOfInput(call),
		paths: []
	}] : await readConfigs(files, values.config, named);
	const correct = values.regenerate ? fixAndRegenerate : fixSource;
	const unread = [];
	const results = configured.flatMap(({ config, paths }) => {
		const { sources, unjudged } = isPiped ? {
			sources: [standardInput(call)],
			unjudged: []
		} : readSourcesAsFar(files, paths, config);
		unread.push(...unjudged);
		return sources.map((source) => correct(source, config, wanted, filesInFolder(files)));
	});
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
	sayUnjudged(unread, complain);
	return unread.length > 0 ? 2 : 0;
}
/** `fix` with a report of what is left, as `check --fix`. @throws {UserError} where standard output is the text or a patch. */
function runReported(call, isPiped) {
	const { values } = call;
	if (isPiped || values.diff || values.regenerate) throw new UserError("--format and --fail-on are for the report of what is left: `listkeeper check --fix` gives it");
	return runCheck({
		...call,
		values: {
			...values,
			fix: true
		}
	});
}
export { runFix };

import { Jt as rewriteContents, Wt as lintText, er as parseList, gt as settingsFor, qn as findGarbled, st as contentsOf } from "./shell-check.js";
import { n as settle } from "./shell-stable-fixes2.js";
// src/commands/local/fix.ts
/** The source with its contents regenerated from its headings, in their own style; as it is where it has none that are a list, or is garbled. */
function regenerateContents({ path, text }, config) {
	const bom = text.startsWith("﻿") ? "﻿" : "";
	const { exclude, depth } = contentsOf(config, path);
	if (findGarbled(text)) return {
		path,
		text
	};
	return {
		path,
		text: bom + rewriteContents(parseList(text, path), {
			exclude,
			depth
		})
	};
}
/** The corrected text of a source, in which a second run corrects nothing; `rules` limits whose fixes are applied. */
function fixSource({ path, text }, config, rules = [], repositoryFiles = {}) {
	const settings = settingsFor(config, path);
	const bom = text.startsWith("﻿") ? "﻿" : "";
	const { texts, judged, fixed, unstable } = settle(/* @__PURE__ */ new Map([[path, text.slice(bom.length)]]), {
		judge: (now) => lintText(bom + now.get(path), path, settings, repositoryFiles).findings,
		wanted: (findings) => findings.filter((finding) => finding.fix && (rules.length === 0 || rules.includes(finding.rule)))
	});
	return {
		path,
		before: text,
		after: bom + texts.get(path),
		fixed,
		left: judged,
		...unstable.length > 0 ? { unstable } : {}
	};
}
/** The corrected text with its contents regenerated, in which a second run changes nothing; where the two disagree for ever, the contents stay. */
function fixAndRegenerate(source, config, rules = [], repositoryFiles = {}) {
	const fixed = fixSource(source, config, rules, repositoryFiles);
	const { path } = source;
	let current = fixed.after;
	for (let round = 0; round < 3; round++) {
		const next = fixSource(regenerateContents({
			path,
			text: current
		}, config), config, rules, repositoryFiles).after;
		if (next === current) return {
			...fixed,
			after: current
		};
		current = next;
	}
	return fixed;
}
export { fixSource as n, fixAndRegenerate as t };

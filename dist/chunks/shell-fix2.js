import { $ as settingsFor, Qt as lintText, W as contentsOf, cr as parseList, rn as rewriteContents, tr as findGarbled } from "./shell-check.js";
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
/** Rules whose fixes are applied only where they are named: what a tracking parameter is for, its list may know better. */
const namedOnly = ["no-tracking-parameters"];
/** The corrected text of a source, in which a second run corrects nothing; `rules` limits whose fixes are applied, `mayFix` where. */
function fixSource({ path, text }, config, rules = [], repositoryFiles = {}, mayFix = () => () => true) {
	const settings = settingsFor(config, path);
	const bom = text.startsWith("﻿") ? "﻿" : "";
	const { texts, judged, fixed, unstable } = settle(/* @__PURE__ */ new Map([[path, text.slice(bom.length)]]), {
		judge: (now) => ({
			text: now.get(path),
			findings: lintText(bom + now.get(path), path, settings, repositoryFiles).findings
		}),
		wanted: ({ text: now, findings }) => {
			const isFree = mayFix(now);
			const isWanted = ({ rule }) => rules.length === 0 ? !namedOnly.includes(rule) : rules.includes(rule);
			return findings.filter((finding) => finding.fix && isWanted(finding) && isFree(finding));
		}
	});
	return {
		path,
		before: text,
		after: bom + texts.get(path),
		fixed,
		left: judged.findings,
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
export { fixSource as n, namedOnly as r, fixAndRegenerate as t };

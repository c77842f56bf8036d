import { H as perDocument, n as noOptions, nt as identifierKey, v as listRule, yt as lineAt } from "../chunks/library-options.js";
import { a as titleKey, o as workOf, s as isListed } from "../chunks/library-duplicates.js";
// lint-rules/translations/index.ts
const options = noOptions;
/** Warn where a translation does not have an entry. */
const translations = listRule("translations", options, function* (list, _options, { mirrors = [] }) {
	for (const mirror of mirrors) if (isKept(list, mirror)) yield* compare(list, mirror);
});
/** A translation that has less than this share of the list's works is a beginning, and not kept together with it. */
const leastShare = .5;
const worksIn = perDocument(({ entries }) => new Set(entries.flatMap(({ identifiers }) => identifiers.map(identifierKey))));
const namesIn = perDocument(({ entries }) => new Map(entries.map((entry) => [titleKey(entry.title), entry])));
function isKept(list, mirror) {
	const works = [...worksIn(list)];
	return works.length > 0 && works.filter((work) => worksIn(mirror).has(work)).length >= leastShare * works.length;
}
function* compare(list, mirror) {
	for (const entry of list.entries) {
		const work = isListed(list, entry) ? workOf(entry) : void 0;
		if (work === void 0 || entry.identifiers.some((one) => worksIn(mirror).has(identifierKey(one)))) continue;
		const same = titleKey(entry.title) === "" ? void 0 : namesIn(mirror).get(titleKey(entry.title));
		yield same ? otherAddress(entry, same, mirror) : lacking(entry, work, mirror);
	}
}
function otherAddress(entry, same, mirror) {
	const line = lineAt(mirror.lines, same.place.start) + 1;
	return {
		message: `Unexpected address of \`${entry.title}\`, which has \`${same.links[0]?.url ?? ""}\` in \`${mirror.path}\` (line ${line}), expected the same in both`,
		at: entry.place,
		form: `other address ${mirror.path}`
	};
}
function lacking(entry, work, mirror) {
	return {
		message: `Unexpected entry \`${entry.title || work}\` that \`${mirror.path}\` does not have, expected it in both`,
		at: entry.place,
		form: `lacks ${mirror.path}`
	};
}
export { translations as default, options };

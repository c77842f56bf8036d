import { F as perDocument, G as labelOf, W as isLabel, _ as listRule, n as noOptions, ut as pointAt } from "../chunks/library-options.js";
import { t as prevailing } from "../chunks/library-norm.js";
import { n as escapeText } from "../chunks/library-markdown.js";
// lint-rules/link-label/index.ts
const options = noOptions;
/** Warn where the label of a link is spelt otherwise than in the rest of the list. */
const linkLabel = listRule("link-label", options, check);
function* check(list, _options, { baseList = list, baseSections }) {
	const own = samplesOf(list);
	const normOf = learn(baseList, baseList === list ? own : samplesOf(baseList));
	for (const sample of own) {
		const found = normOf(sample.word, baseList === list ? sample.entry.section : baseSections?.get(sample.entry.section));
		if (!found || found.norm.form === sample.spelling) continue;
		yield {
			message: `Unexpected label \`${sample.spelling}\`, expected \`${found.norm.form}\``,
			at: sample.at,
			form: `label ${sample.word}`,
			evidence: `${found.norm.count} of ${found.norm.total} such labels ${found.where} are written \`${found.norm.form}\`, for example line ${found.example}`,
			fix: [{
				...sample.at,
				text: found.norm.form
			}]
		};
	}
}
/** The labels of all entries; where a link's text is the name of its entry, it is none. */
const samplesOf = perDocument(readSamples);
function readSamples(list) {
	const spellings = /* @__PURE__ */ new Map();
	return list.entries.flatMap((entry) => entry.links.flatMap((link) => {
		if (link.kind === "bare" || link.kind === "autolink" || link.text.end - link.text.start > 40) return [];
		const raw = list.text.slice(link.text.start, link.text.end);
		if (!spellings.has(raw)) spellings.set(raw, spellingOf(labelOf(list.text, link)));
		const spelling = spellings.get(raw);
		if (spelling === void 0 || entry.title === spelling) return [];
		const within = raw.indexOf(spelling);
		if (within < 0) return [];
		const start = link.text.start + within;
		return [{
			word: spelling.toLowerCase().replace(/[ -]/g, ""),
			spelling,
			at: {
				start,
				end: start + spelling.length
			},
			entry
		}];
	}));
}
/** A label that is a word or two; undefined for other texts. */
function spellingOf(label) {
	return /^[a-z][a-z -]*$/i.test(label) && isLabel(label) ? label : void 0;
}
/** A section speaks for itself from this many samples on, and must then agree more clearly than a whole list. */
const inSection = {
	least: 10,
	share: .9
};
/** How a word is spelt in a section: the section's own way, else the list's, unless the section itself often does otherwise. */
function learn(baseList, samples) {
	const words = Map.groupBy(samples, ({ word }) => word);
	const sections = Map.groupBy(samples, ({ word, entry }) => `${entry.section} ${word}`);
	const cache = /* @__PURE__ */ new Map();
	const find = (word, section) => {
		const all = words.get(word) ?? [];
		const here = sections.get(`${section} ${word}`) ?? [];
		const say = (found, some, where) => {
			const example = some.find(({ spelling }) => spelling === found.form);
			return {
				norm: found,
				where,
				example: pointAt(baseList.lines, example.at.start).line
			};
		};
		const own = prevailing(formsOf(here), inSection);
		if (own) return say(own, here, `in **${escapeText(baseList.sections[section].title)}**`);
		const whole = prevailing(formsOf(all));
		if (!whole) return void 0;
		const others = here.filter(({ spelling }) => spelling !== whole.form).length;
		return others >= 2 && others > .3 * here.length ? void 0 : say(whole, all, "of the list");
	};
	return (word, section) => {
		const key = `${section} ${word}`;
		if (!cache.has(key)) cache.set(key, find(word, section));
		return cache.get(key);
	};
}
function formsOf(samples) {
	return samples.map(({ spelling }) => spelling);
}
export { linkLabel as default, options };

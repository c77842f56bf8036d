import { $ as isUnder, H as perDocument, Q as labelOf, Z as isLabel, g as _9, i as _0, o as _10, r as strictness, t as lazily, v as listRule, xt as pointAt } from "../chunks/library-options.js";
import { t as prevailing } from "../chunks/library-norm.js";
import { n as escapeText } from "../chunks/library-markdown.js";
// lint-rules/link-label/index.ts
/** How clear a spelling must be to be expected, and where otherwise; the first section that matches wins. */
const options = lazily(() => _9({
	strictness: strictness().default("usual").describe("How clear a spelling must be to be expected"),
	sections: _0(_9({
		under: _10().min(1).optional(),
		strictness: strictness().optional()
	})).default([]).describe("`strictness` by heading, the first match wins")
}));
/** Warn where the label of a link is spelt otherwise than in the rest of the list. */
const linkLabel = listRule("link-label", options, check);
function* check(list, options, { baseList = list, baseSections }) {
	const own = samplesOf(list);
	const strictnessOf = list.sections.map((_section, index) => options.sections.find(({ under }) => isUnder(list.sections, index, under))?.strictness ?? options.strictness);
	const normOf = learn(baseList, baseList === list ? own : samplesOf(baseList));
	for (const sample of own) {
		const { section } = sample.entry;
		const found = normOf(sample.word, baseList === list ? section : baseSections?.get(section), strictnessOf[section]);
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
const bounds = {
	lenient: {
		inSection: {
			least: 20,
			share: .95
		},
		inList: {
			least: 40,
			share: .9
		}
	},
	usual: {
		inSection: {
			least: 10,
			share: .9
		},
		inList: {
			least: 20,
			share: .8
		}
	},
	strict: {
		inSection: {
			least: 6,
			share: .8
		},
		inList: {
			least: 12,
			share: .7
		}
	}
};
/** How a word is spelt in a section: the section's own way, else the list's, unless the section itself often does otherwise. */
function learn(baseList, samples) {
	const words = Map.groupBy(samples, ({ word }) => word);
	const sections = Map.groupBy(samples, ({ word, entry }) => `${entry.section} ${word}`);
	const cache = /* @__PURE__ */ new Map();
	const find = (word, section, { inSection, inList }) => {
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
		const whole = prevailing(formsOf(all), inList);
		if (!whole) return void 0;
		const others = here.filter(({ spelling }) => spelling !== whole.form).length;
		return others >= 2 && others > .3 * here.length ? void 0 : say(whole, all, "of the list");
	};
	return (word, section, own) => {
		const key = `${own} ${section} ${word}`;
		if (!cache.has(key)) cache.set(key, find(word, section, bounds[own]));
		return cache.get(key);
	};
}
function formsOf(samples) {
	return samples.map(({ spelling }) => spelling);
}
export { linkLabel as default, options };

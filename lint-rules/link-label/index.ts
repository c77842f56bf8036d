/** Finds labels such as "paper" and "code" that are not written as the list writes them. How links are wrapped is `entry-format`'s business. */
import type { Root } from 'mdast'
import type { Plugin } from 'unified'
import * as z from 'zod'
import type { Problem } from '../../src/finding.ts'
import type { Document } from '../../src/list/document.ts'
import { type Entry, isLabel, labelOf } from '../../src/list/entry.ts'
import { type Norm, prevailing } from '../../src/list/format/norm.ts'
import type { Strictness } from '../../src/list/grammar/learn.ts'
import { pointAt, type Span } from '../../src/list/markdown/span.ts'
import { perDocument } from '../../src/list/per-document.ts'
import { isUnder } from '../../src/list/section.ts'
import { escapeText } from '../../src/markdown.ts'
import { type Context, listRule } from '../list-rule.ts'
import { lazily, type Schema, strictness } from '../options.ts'

type Own = { readonly under?: string | undefined; readonly strictness?: Strictness | undefined }
export type Options = { readonly strictness: Strictness; readonly sections: readonly Own[] }
/** How clear a spelling must be to be expected, and where otherwise; the first section that matches wins. */
export const options: Schema<Options> = lazily(() =>
  z.strictObject({
    strictness: strictness().default('usual').describe('How clear a spelling must be to be expected'),
    sections: z
      .array(z.strictObject({ under: z.string().min(1).optional(), strictness: strictness().optional() }))
      .default([])
      .describe('`strictness` by heading, the first match wins'),
  }),
)

/** Warn where the label of a link is spelt otherwise than in the rest of the list. */
const linkLabel: Plugin<[unknown?], Root> = listRule('link-label', options, check)
export default linkLabel

/** A label as written, and the word it is, letter case and spaces aside. */
type Sample = { readonly word: string; readonly spelling: string; readonly at: Span; readonly entry: Entry }

function* check(list: Document, options: Options, { baseList = list, baseSections }: Context): Generator<Problem> {
  const own = samplesOf(list)
  const strictnessOf = list.sections.map(
    (_section, index) => options.sections.find(({ under }) => isUnder(list.sections, index, under))?.strictness ?? options.strictness,
  )
  const normOf = learn(baseList, baseList === list ? own : samplesOf(baseList))
  for (const sample of own) {
    const { section } = sample.entry
    const found = normOf(sample.word, baseList === list ? section : baseSections?.get(section), strictnessOf[section]!)
    if (!found || found.norm.form === sample.spelling) continue
    yield {
      message: `Unexpected label \`${sample.spelling}\`, expected \`${found.norm.form}\``,
      at: sample.at,
      form: `label ${sample.word}`,
      evidence: `${found.norm.count} of ${found.norm.total} such labels ${found.where} are written \`${found.norm.form}\`, for example line ${found.example}`,
      fix: [{ ...sample.at, text: found.norm.form }],
    }
  }
}

/** The labels of all entries; where a link's text is the name of its entry, it is none. */
const samplesOf = perDocument(readSamples)

function readSamples(list: Document): Sample[] {
  const spellings = new Map<string, string | undefined>()
  return list.entries.flatMap((entry) =>
    entry.links.flatMap((link): Sample[] => {
      if (link.kind === 'bare' || link.kind === 'autolink' || link.text.end - link.text.start > 40) return []
      const raw = list.text.slice(link.text.start, link.text.end)
      if (!spellings.has(raw)) spellings.set(raw, spellingOf(labelOf(list.text, link)))
      const spelling = spellings.get(raw)
      if (spelling === undefined || entry.title === spelling) return []
      const within = raw.indexOf(spelling)
      if (within < 0) return []
      const start = link.text.start + within
      const word = spelling.toLowerCase().replace(/[ -]/g, '')
      return [{ word, spelling, at: { start, end: start + spelling.length }, entry }]
    }),
  )
}

/** A label that is a word or two; undefined for other texts. */
function spellingOf(label: string): string | undefined {
  return /^[a-z][a-z -]*$/i.test(label) && isLabel(label) ? label : undefined
}

type Bound = { readonly least: number; readonly share: number }

/** A section speaks for itself from this many samples on, and must then agree more clearly than a whole list. */
const bounds: Readonly<Record<Strictness, { readonly inSection: Bound; readonly inList: Bound }>> = {
  lenient: { inSection: { least: 20, share: 0.95 }, inList: { least: 40, share: 0.9 } },
  usual: { inSection: { least: 10, share: 0.9 }, inList: { least: 20, share: 0.8 } },
  strict: { inSection: { least: 6, share: 0.8 }, inList: { least: 12, share: 0.7 } },
}

type Found = { readonly norm: Norm<string>; readonly where: string; readonly example: number }

/** How a word is spelt in a section: the section's own way, else the list's, unless the section itself often does otherwise. */
function learn(
  baseList: Document,
  samples: readonly Sample[],
): (word: string, section: number | undefined, strictness: Strictness) => Found | undefined {
  const words = Map.groupBy(samples, ({ word }) => word)
  const sections = Map.groupBy(samples, ({ word, entry }) => `${entry.section} ${word}`)
  const cache = new Map<string, Found | undefined>()
  const find = (word: string, section: number | undefined, { inSection, inList }: (typeof bounds)[Strictness]): Found | undefined => {
    const all = words.get(word) ?? []
    const here = sections.get(`${section} ${word}`) ?? []
    const say = (found: Norm<string>, some: readonly Sample[], where: string): Found => {
      const example = some.find(({ spelling }) => spelling === found.form)!
      return { norm: found, where, example: pointAt(baseList.lines, example.at.start).line }
    }
    const own = prevailing(formsOf(here), inSection)
    if (own) return say(own, here, `in **${escapeText(baseList.sections[section!]!.title)}**`)
    const whole = prevailing(formsOf(all), inList)
    if (!whole) return undefined
    const others = here.filter(({ spelling }) => spelling !== whole.form).length
    return others >= 2 && others > 0.3 * here.length ? undefined : say(whole, all, 'of the list')
  }
  return (word, section, own) => {
    const key = `${own} ${section} ${word}`
    if (!cache.has(key)) cache.set(key, find(word, section, bounds[own]))
    return cache.get(key)
  }
}

function formsOf(samples: readonly Sample[]): string[] {
  return samples.map(({ spelling }) => spelling)
}

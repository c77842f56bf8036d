/** Entries that conform to the format their list mostly has, written down as templates by a reader: nearly none of them may get a finding about its format. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { lintText } from '../../src/lint.ts'
import { compare } from '../../src/list/format/compare.ts'
import { parseTemplate } from '../../src/list/format/template.ts'
import { tokenizeEntry } from '../../src/list/format/tokens.ts'

const corpus = process.env.LISTKEEPER_CORPUS

const formats: readonly (readonly [list: string, ...templates: string[]])[] = [
  ['jaywcjlove+awesome-mac', '{link} - {sentence}{? {extras}}'],
  ['analysis-tools-dev+static-analysis', '{link}{? {tags}} — {sentence}'],
  ['EbookFoundation+free-programming-books', '{link}{? - {authors}}{? {tags}}'],
  ['seed-medical-llm-guide', '[**{venue}, {date}**] {?**{name}**: }{title}{?.} {links}', '**{name}**: {title}{?.} {links}'],
  ['MLGroupJLU+LLM-eval-survey', '{title} _{authors}_{?.} {venue} {year}. {links}'],
  ['diff-usion+Awesome-Diffusion-Models', '**{title}**{br}*{authors}*{br}{venue} {year}. {links}{br}{date}'],
  ['showlab+Awesome-Video-Diffusion', '{link} ({text}){br}{extras}'],
  ['atfortes+Awesome-LLM-Reasoning', '**{link}**{? {links}}{?{br}*{authors}* {desc}}'],
  ['xlite-dev+Awesome-LLM-Inference', '|{date}|{any}|{extras}|{any}|{any}|'],
  ['akullpp+awesome-java', '**{link}**{? {tags}}<br>{desc}'],
  ['yunlong10+Awesome-LLMs-for-Video-Understanding', '| {link} | {text} | {date} | {any} | {text} |'],
  ['terryum+awesome-deep-learning-papers', '**{title}** ({year}), {authors} {links}'],
]

const rules = new Set(['entry-format', 'entry-spacing', 'link-label', 'link-syntax'])

test.skipIf(!corpus)(
  `${corpus ? '' : 'skipped, because LISTKEEPER_CORPUS is not set: '}fewer than two in a hundred conforming entries get a finding about their format`,
  () => {
    const results = formats.map(([list, ...sources]) => {
      const { findings, reading } = lintText(readFileSync(join(corpus!, 'lists', `${list}.md`), 'utf8'), 'README.md')
      const templates = sources.map(parseTemplate)
      const { document } = reading
      const conforming = document.entries.filter((entry) => {
        const tokens = tokenizeEntry(document, entry)
        return entry.depth === 0 && templates.some((template) => compare(template, tokens).kind === 'same')
      })
      const starts = findings.filter(({ rule, severity }) => rules.has(rule) && severity !== 'info').map(({ place }) => place.start.offset)
      const alarmed = conforming.filter(({ place }) => starts.some((start) => place.start <= start && start < place.end))
      return { list, conforming: conforming.length, alarmed: alarmed.length }
    })
    const sum = (key: 'conforming' | 'alarmed'): number => results.reduce((total, result) => total + result[key], 0)
    expect(sum('conforming')).toBeGreaterThan(8000)
    expect(sum('alarmed') / sum('conforming')).toBeLessThan(0.02)
  },
)

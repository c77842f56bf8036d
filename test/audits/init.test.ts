/**
 * What `init` writes for twelve real lists of different families, applied to these lists: entries that it refuses, and how many of
 * them a reader would call conforming. And for all lists: nothing passes a review with it that would not pass without.
 * `LISTKEEPER_CORPUS` names the folder that holds the lists.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { initialize } from '../../src/commands/local/init.ts'
import { parseConfig } from '../../src/config/index.ts'
import { settingsFor } from '../../src/config/settings.ts'
import { reviewTexts } from '../../src/index.ts'
import { lintText } from '../../src/lint.ts'
import { parseList } from '../../src/list/document.ts'
import { isInSample } from '../soak.ts'
import { withCopies } from './deviants.ts'
import judged from './init.json' with { type: 'json' }

const corpus = process.env.LISTKEEPER_CORPUS

const skipped = corpus ? '' : 'skipped, because LISTKEEPER_CORPUS is not set: '

test.skipIf(!corpus).for(judged)(
  `${skipped}init learns a format that nearly all conforming entries of $list pass`,
  ({ list, refused, wrongly }) => {
    const text = readFileSync(join(corpus!, 'lists', `${list}.md`), 'utf8')
    const { files } = initialize([{ path: 'README.md', text }], { contributing: false, pullRequestTemplate: false })
    const config = parseConfig(files[0]!.text, 'listkeeper.yml')
    const { findings, reading } = lintText(text, 'README.md', settingsFor(config, 'README.md'))
    const entries = reading.document.entries.filter(({ depth }) => depth === 0).length
    const found = findings.filter(({ rule, form }) => rule === 'entry-format' && /^(?:template|no template)/.test(form)).length
    expect(found).toBeLessThanOrEqual(refused)
    expect((entries - found) / (entries - found + wrongly)).toBeGreaterThanOrEqual(0.95)
  },
)

/** Lists in which too few copies are faulty to learning to say anything: it keeps no trait of theirs, or nearly none. */
const quiet = [
  'HqWu-HITCS+Awesome-Chinese-LLM',
  'IDEA-Research+awesome-detection-transformer',
  'akullpp+awesome-java',
  'analysis-tools-dev+static-analysis',
  'luban-agi+Awesome-AIGC-Tutorials',
  'showlab+Awesome-Video-Diffusion',
]
const lists = corpus
  ? readdirSync(join(corpus, 'lists')).flatMap((name) => (name.endsWith('.md') && isInSample(name, 16) ? [name.slice(0, -3)] : []))
  : ['any list']

/**
 * Copies that a written format lets pass: a comma too many that the list has elsewhere, which a template may mean, and a link in brackets
 * where the first entry that shows the norm is not as the template asks.
 */
const stillMissed: Readonly<Record<string, number>> = { 'terryum+awesome-deep-learning-papers': 1, 'vuejs+awesome-vue': 2 }

test.skipIf(!corpus).for(lists)(
  `${skipped}a new entry of %s that is reported without a configuration is reported with the one that init writes`,
  { timeout: 60_000 },
  (list) => {
    const before = readFileSync(join(corpus!, 'lists', `${list}.md`), 'utf8')
    const config = initialize([{ path: 'README.md', text: before }], { contributing: false, pullRequestTemplate: false }).files[0]!.text
    const { text, copies } = withCopies(parseList(before), 3)
    const linesWith = (given: { config?: string }): number[] =>
      reviewTexts({ path: 'README.md', before, after: text, ...given })
        .filter(({ rule, severity, introduced }) => rule === 'entry-format' && severity !== 'info' && introduced)
        .map(({ line }) => line)
    const [learned, configured] = [linesWith({}), linesWith({ config })]
    const isIn = (found: readonly number[], { line, lines }: (typeof copies)[number]): boolean =>
      found.some((one) => line <= one && one < line + lines)
    const faulty = copies.filter((copy) => isIn(learned, copy))
    const missed = faulty.filter((copy) => !isIn(configured, copy)).map(({ way, section, text: own }) => `${section}, ${way}: ${own}`)
    expect(missed, missed.join('\n')).toHaveLength(stillMissed[list] ?? 0)
    expect(faulty.length > 10).toBe(!quiet.includes(list))
  },
)

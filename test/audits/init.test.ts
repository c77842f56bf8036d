/**
 * What `init` writes for twelve real lists of different families, applied to these lists: entries that it refuses, and how many of
 * them a reader would call conforming. `LISTKEEPER_CORPUS` names the folder that holds the lists.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { initialize } from '../../src/commands/init.ts'
import { parseConfig } from '../../src/config/index.ts'
import { settingsFor } from '../../src/config/settings.ts'
import { lintText } from '../../src/lint.ts'
import judged from './init.json' with { type: 'json' }

const corpus = process.env.LISTKEEPER_CORPUS

test.skipIf(!corpus).for(judged)(
  `${corpus ? '' : 'skipped, because LISTKEEPER_CORPUS is not set: '}init learns a format that nearly all conforming entries of $list pass`,
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

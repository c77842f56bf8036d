import { expect, test } from 'vitest'
import { parseConfig } from '../../src/config/index.ts'
import { settingsFor } from '../../src/config/settings.ts'
import { lintText } from '../../src/lint.ts'

const names = ['Ash', 'Beech', 'Cedar', 'Elm', 'Fir', 'Hazel', 'Larch', 'Oak', 'Pine', 'Yew', 'Alder']
const list = (heading: string): string =>
  `## ${heading}\n\n${names.map((name) => `- [${name}](https://${name.toLowerCase()}.example)\n`).join('')}\n`

/** The sections with a finding of entry-order under a configuration. */
function outOfOrder(config: string): string[] {
  const { findings, reading } = lintText(
    `${list('Trees')}${list('Shrubs').replaceAll('.example', '.shrub.example')}`,
    'README.md',
    settingsFor(parseConfig(config, 'listkeeper.yml'), 'README.md'),
  )
  const { sections } = reading.document
  return findings
    .filter(({ rule }) => rule === 'entry-order')
    .map(({ place }) => sections.findLast((section) => section.start <= place.start.offset)!.title)
}

test('no order is asked for below headings that say so', () => {
  expect(outOfOrder('')).toEqual(['Trees', 'Shrubs'])
  expect(outOfOrder('lists: [{ files: [README.md], sections: [{ under: Shrubs, order: none }] }]')).toEqual(['Trees'])
})

test('an order that cannot be asked for yet is refused', () => {
  expect(() => parseConfig('lists: [{ files: [README.md], sections: [{ order: alpha }] }]', 'listkeeper.yml')).toThrow('none')
})

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

test('no order is required below headings that say so', () => {
  expect(outOfOrder('')).toEqual(['Trees', 'Shrubs'])
  expect(outOfOrder('lists: [{ files: [README.md], sections: [{ under: Shrubs, order: none }] }]')).toEqual(['Trees'])
})

test('an order can be required where the entries keep none', () => {
  const mixed = '## Trees\n\n- [Yew](https://yew.example)\n- [Ash](https://ash.example)\n- [Oak](https://oak.example)\n'
  const rules = (order: string) =>
    lintText(
      mixed,
      'README.md',
      settingsFor(parseConfig(`lists: [{ files: [README.md], sections: [{ under: Trees, order: ${order} }] }]`, 'c.yml'), 'README.md'),
    ).findings.map(({ message, severity, evidence }) => [severity, message, evidence])
  expect(lintText(mixed, 'README.md').findings).toEqual([])
  expect(rules('alpha')).toEqual([
    [
      'warning',
      'Unexpected place of `Yew`, expected after `Oak`, in alphabetical order',
      'The configuration asks for entries in alphabetical order',
    ],
  ])
  expect(rules('none')).toEqual([])
})

test('the newest first is required by date', () => {
  const papers = ['2024', '2022', '2023'].map((year, index) => `- [Paper ${index}](https://p${index}.example) (${year})\n`).join('')
  const config = parseConfig('lists: [{ files: [README.md], sections: [{ order: date-desc }] }]', 'c.yml')
  const { findings } = lintText(`## Papers\n\n${papers}`, 'README.md', settingsFor(config, 'README.md'))
  expect(findings.map(({ message }) => message)).toEqual([
    'Unexpected place of `Paper 1`, expected after `Paper 2`, in order of date, newest first',
  ])
})

test('a section that is configured for its order alone keeps its learned format', () => {
  const lines = [
    ...names.slice(0, 10).map((name) => `- [${name}](https://${name}.example) - A tree.\n`),
    '- [Zelkova](https://z.example) - A tree\n',
  ]
  const config = parseConfig('lists: [{ files: [README.md], sections: [{ order: none }] }]', 'c.yml')
  const { findings } = lintText(`## Trees\n\n${lines.join('')}`, 'README.md', settingsFor(config, 'README.md'))
  expect(findings.map(({ rule }) => rule)).toEqual(['entry-format'])
})

test('an order that does not exist is refused', () => {
  expect(() => parseConfig('lists: [{ files: [README.md], sections: [{ order: random }] }]', 'listkeeper.yml')).toThrow('date-desc')
})

// Faults of the contents that a change did not make, or that its author only did as the list does, are not new.
import { expect, test } from 'vitest'
import { reviewChanges } from '../../../src/review/change/introduced.ts'

const path = 'README.md'
const names = Array.from({ length: 12 }, (_, index) => `Bird ${index}`)
const anchor = (title: string): string => `#${title.toLowerCase().replaceAll(' ', '-')}`
const line = (title: string, lead = ''): string => `${lead}- [${title}](${anchor(title)})`
const body = (titles: readonly string[], level = '##'): string =>
  titles.map((title) => `${level} ${title}\n\n- [x](https://${anchor(title).slice(1)}.example) - About it.\n`).join('\n')

const introduced = (before: string, after: string): string[] =>
  reviewChanges([{ path, before, after }])
    .files[0]!.findings.filter((one) => one.introduced)
    .map(({ form }) => form)

test('a line of the contents that was deeper than the others before is old', () => {
  const before = `# L\n\n${names.map((name, index) => line(name, index === 5 ? '  ' : '')).join('\n')}\n\n${body(names)}`
  expect(introduced(before, `${before}- [y](https://y.example) - About y.\n`)).toEqual([])
  const after = before.replace(line('Bird 8'), line('Bird 8', '  '))
  expect(introduced(before, after).filter((form) => form.startsWith('depth '))).toEqual(['depth bird-8'])
})

test('a line of the contents that is indented as another one is did what the list does', () => {
  const subs = names.map((name) => `${name} more`)
  const leads = (index: number): string => (index < 2 ? '\t' : '    ')
  const make = (titles: readonly string[]): string =>
    `# L\n\n- [Birds](#birds)\n${titles.map((name, index) => line(name, leads(index))).join('\n')}\n\n## Birds\n\n${body(titles, '###')}`
  const before = make([...subs, ...names.map((name) => `${name} again`)])
  const after = before
    .replace(line(subs[1]!, '\t'), `${line(subs[1]!, '\t')}\n${line('Owls', '\t')}`)
    .replace('### Bird 2 more', `${body(['Owls'], '###')}\n### Bird 2 more`)
  expect(after).toContain('### Owls')
  expect(introduced(before, after)).toEqual([])
})

test('of lines that are together elsewhere than their headings, the first one is out of order', () => {
  const rest = names.filter((name) => name !== 'Bird 3' && name !== 'Bird 4')
  const before = `# L\n\n${rest.map((name) => line(name)).join('\n')}\n\n${body(rest)}`
  const order = [...rest, 'Bird 3', 'Bird 4']
  const after = `# L\n\n${order.map((name) => line(name)).join('\n')}\n\n${body(names)}`
  const more = names.map((name) => `More ${name}`)
  const wide = (text: string): string => text.replace(/\n\n## /, `\n${more.map((name) => line(name)).join('\n')}\n\n## `) + body(more)
  expect(introduced(wide(before), wide(after)).filter((form) => form.startsWith('misplaced '))).toEqual(['misplaced bird-3'])
})

test('a new section whose heading lacks its space is reported, and its line of the contents is left alone', () => {
  const before = `# L\n\n${names.map((name) => line(name)).join('\n')}\n\n${body(names)}`
  const after = `${before.replace(line('Bird 11'), `${line('Bird 11')}\n${line('Owls')}`)}\n##Owls\n\n- [o](https://o.example) - About owls.\n`
  expect(introduced(before, after)).toEqual(['glued heading'])
})

// Whether a change is a reason to read the other files of its list is told from raw lines.
import { expect, test } from 'vitest'
import { concernsOthers } from '../../../src/commands/local/other-files.ts'

const concerns = (before: string, after: string): boolean => concernsOthers([{ path: 'a.md', before, after }], false)

test.each([
  ['## Broad ones'],
  ['Broad ones\n---'],
  ['Broad ones\n==='],
  ['<h2>Broad ones</h2>'],
  ['<h2 align="center">\n  Broad ones\n</h2>'],
  ['<a id="Broad ones"></a>'],
])('a heading or anchor that is renamed or goes concerns other files: %j', (heading) => {
  const before = `# A\n\nWords.\n\n${heading}\n\nMore.\n`
  expect(concerns(before, before.replace('Broad', 'Wide'))).toBe(true)
  expect(concerns(before, before.replace(heading, ''))).toBe(true)
  expect(concerns(before, before.replace('More', 'Other'))).toBe(false)
  expect(concerns(before, `${before}\n[x](https://x.example)\n`)).toBe(true)
})

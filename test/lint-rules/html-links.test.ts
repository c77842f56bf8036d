// Links of entries that are written in HTML are judged as those in Markdown.
import { expect, test } from 'vitest'
import { applyFixes } from '../../src/finding.ts'
import { lintText } from '../../src/lint.ts'

const list = (entry: string): string =>
  `# List\n\n<ul>\n<li><a href="https://a.example.com">A</a> - About.</li>\n<li>${entry} - About.</li>\n<li><a href="https://c.example.com">C</a> - About.</li>\n</ul>\n`
const said = (entry: string) => lintText(list(entry), 'README.md', {}).findings

test.each([
  ['a missing scheme', '<a href="b.example.com/x">B</a>', 'link-syntax missing scheme', '<a href="https://b.example.com/x">B</a>'],
  ['a misspelt scheme', "<a href='htps://b.example.com'>B</a>", 'link-syntax misspelt scheme', "<a href='https://b.example.com'>B</a>"],
  [
    'a doubled scheme',
    '<a href="https://https://b.example.com">B</a>',
    'link-syntax doubled scheme',
    '<a href="https://b.example.com">B</a>',
  ],
  [
    'tracking',
    '<a class="x" href="https://b.example.com/?utm_source=x&amp;id=1">B</a>',
    'no-tracking-parameters tracking',
    '<a class="x" href="https://b.example.com/?id=1">B</a>',
  ],
])('%s', (_what, entry, form, fixed) => {
  const found = said(entry)
  expect(found.map((one) => `${one.rule} ${one.form}`)).toEqual([form])
  expect(applyFixes(list(entry), [found[0]!.fix!]).text).toBe(list(fixed))
})

test('an empty address', () => {
  expect(said('<a href="">B</a>').map(({ rule, form, severity }) => `${severity} ${rule} ${form}`)).toEqual(['warning link-syntax empty'])
})

test.each([
  ['a badge', '<a href="https://b.example.com/?utm_source=x"><img src="https://b.example.com/b.svg" alt="b"></a>'],
  ['an anchor', '<a name="b"></a>B'],
  ['a place in the page', '<a href="#b" id="b">B</a>'],
  ['a file', '<a href="docs/b.md">B</a>'],
  ['an address to write to', '<a href="mailto:b@example.com">B</a>'],
])('silent: %s', (_what, entry) => {
  expect(said(entry)).toEqual([])
})

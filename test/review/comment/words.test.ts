import { describe, expect, test } from 'vitest'
import { ruleNames } from '../../../lint-rules/index.ts'
import type { Finding } from '../../../src/finding.ts'
import { lintText } from '../../../src/lint.ts'
import { sectionAt } from '../../../src/list/section.ts'
import { reviewChanges } from '../../../src/review/change/introduced.ts'
import type { Words } from '../../../src/review/comment/link-words.ts'
import { isMissingLine, wordsFor, wordsForAll } from '../../../src/review/comment/words.ts'

/** The words for the findings of a text, each with its rule. */
function wordsOn(text: string): [string, Words][] {
  const { reading, findings } = lintText(text, 'README.md')
  const { sections } = reading.document
  return findings.map((finding) => [finding.rule, wordsFor(finding, (offset) => sections[sectionAt(sections, offset)]?.title ?? '')])
}

const entry = (line: string): string => `# L\n\n## Agents\n\n- [z](https://z.example.com) - Z.\n${line}\n`

type Row = readonly [title: string, text: string, what: string, why?: string]

const rows: readonly Row[] = [
  [
    'a repeat in one section',
    entry('- [z](https://z.example.com) - Z.'),
    'This is already on line 5, in **Agents**.',
    'If yours is different, tell us how; otherwise please take this line out.',
  ],
  [
    'a repeat across sections',
    `${entry('')}\n## More\n\n- [z](https://z.example.com) - Z.\n`,
    'Already listed in **Agents** (line 5).',
    'If it belongs in both places, say so here and a maintainer can accept it.',
  ],
  [
    'one link under two names',
    entry('- [y](https://z.example.com) - Y.'),
    'This link is already listed under another name in **Agents** (line 5).',
    'Which one is right? If both are, say so here and a maintainer can accept it.',
  ],
  [
    'a link inside another',
    entry('- [a]([paper](https://a.example.com)) - A.'),
    'The link is hidden inside another one, so readers see brackets instead of a link.',
  ],
  [
    'a link inside another with two addresses',
    entry('- [a]([https://a.example.com](https://b.example.com)) - A.'),
    'The link is hidden inside another one, so readers see brackets instead of a link.',
    'It has two addresses: which one is right?',
  ],
  [
    'doubled parentheses',
    entry('- [a]((https://a.example.com)) - A.'),
    'The address is in two pairs of parentheses, so the link leads nowhere.',
  ],
  [
    'a blank before the address',
    entry('- [a] (https://a.example.com) - A.'),
    "There is a space between the link's text and its address, so readers see brackets instead of a link.",
  ],
  [
    'a link in reverse',
    entry('- (a)[https://a.example.com] - A.'),
    'The brackets and the parentheses of the link are swapped, so readers see them instead of a link.',
  ],
  [
    'an address without a scheme',
    entry('- [a](www.a.example.com) - A.'),
    'The address has no `https://`, so the link leads to a file that does not exist.',
  ],
  [
    'an empty address',
    entry('- [a]() [b](https://b.example.com) - A.'),
    'This link has no address yet.',
    'Fill it in, or leave the link out until there is one.',
  ],
  [
    'a link without its closing parenthesis',
    entry('- [a](https://a.example.com - A.'),
    'The link is not closed, so readers see brackets instead of a link.',
  ],
  [
    'a bullet glued to its link',
    `# L\n\n- [z](https://z.example.com) - Z.\n\n-[a](https://a.example.com) - A.\n`,
    'Please add a space after the bullet: without it, readers see this line glued to the one above.',
  ],
  [
    'a dead line of the contents',
    '# L\n\n- [A](#a)\n- [B](#nope)\n- [C](#c)\n\n## A\n\n## C\n',
    'This line of the contents leads nowhere: no heading of the page has that anchor.',
  ],
  [
    'a heading that the contents lack',
    '# L\n\n- [A](#a)\n- [B](#b)\n- [C](#c)\n\n## A\n\n## B\n\n## C\n\n## D\n',
    'This section is not in the contents.',
  ],
  [
    'a misspelt beginning of an address',
    entry('- [a](https:/a.example.com) - A.'),
    'The beginning of the address is misspelt, so the link leads nowhere.',
  ],
  [
    'a doubled beginning of an address',
    entry('- [a](https://https://a.example.com) - A.'),
    'The address begins twice, so the link leads nowhere.',
  ],
  [
    'garbled text',
    entry('- [GrÃ¼ÃŸe](https://a.example.com) - A.'),
    'Some characters were garbled by a wrong encoding when the file was saved.',
    'Save the file as UTF-8; `listkeeper fix` restores the characters.',
  ],
]

describe('what is wrong, and why, in plain language', () => {
  for (const [title, text, what, why] of rows)
    test(title, () => {
      const all = wordsOn(text).map(([, words]) => [words.what, [words.why, words.ask].filter((part) => part).join(' ')])
      expect(all).toContainEqual([what, why ?? ''])
    })
})

test('a learned format is said by what to do and what it rests on', () => {
  const good = Array.from({ length: 12 }, (_, index) => `- [n${index}](https://n${index}.example.com) - Number ${index}.\n`).join('')
  const before = `# L\n\n## Agents\n\n${good}`
  const { files } = reviewChanges([{ path: 'README.md', before, after: `${before}- [new](https://new.example.com) - New\n` }])
  const found = files[0]!.findings.filter(({ introduced, rule }) => introduced && rule === 'entry-format')
  expect(found.map((finding) => wordsFor(finding, () => ''))).toEqual([
    { what: 'Please end the description with a period, as 12 of 12 entries in **Agents** do (for example line 5).' },
  ])
})

test('a line that a change takes out of the contents is kept apart from a section that is new', () => {
  const before = '# L\n\n- [A](#a)\n- [B](#b)\n- [C](#c)\n- [D](#d)\n\n## A\n\n## B\n\n## C\n\n## D\n'
  const missing = (after: string): string[] =>
    reviewChanges([{ path: 'README.md', before, after }])
      .files[0]!.findings.filter((one) => one.introduced && isMissingLine(one))
      .map((one) => wordsFor(one, () => '').what)
  expect(missing(before.replace('- [B](#b)\n', ''))).toEqual(['This change takes the line of this section out of the contents.'])
  expect(missing(`${before}\n## E\n`)).toEqual(['Your new section is not in the contents yet.'])
})

test('an entry that is in its section already gets no hint where it belongs in the order', () => {
  const names = ['Alba', 'Bicolor', 'Coccinea', 'Dentata', 'Ellipsoidalis', 'Falcata', 'Georgiana', 'Hemisphaerica']
  const line = (name: string): string => `- [${name}](https://${name.toLowerCase()}.example.com) - About ${name}.\n`
  const before = `# L\n\n## Oaks\n\n${names.map(line).join('')}`
  const { files } = reviewChanges([{ path: 'README.md', before, after: before + line('Bicolor') }])
  const found = files[0]!.findings.filter(({ introduced }) => introduced)
  expect(new Set(found.map(({ rule }) => rule))).toEqual(new Set(['no-duplicate-entries', 'entry-order']))
  expect(wordsForAll(found, () => 'Oaks')).toEqual({
    whats: ['This is already on line 6, in **Oaks**.'],
    whys: ['If yours is different, tell us how; otherwise please take this line out.'],
  })
  expect(wordsForAll(found, () => 'Oaks', { isSole: true }).whys).toEqual([
    'If yours is different, tell us how; otherwise you can close this.',
  ])
})

test('a bare address is kept apart from the links with a name that the section has', () => {
  const items = ['Alba', 'Bicolor', 'Coccinea'].map((name) => `- [${name}](https://${name}.example.com) - An oak.\n`).join('')
  const before = `# L\n\n## Oaks\n\n${items}`
  const { files } = reviewChanges([{ path: 'README.md', before, after: `${before}- Dentata: https://dentata.example.com - An oak.\n` }])
  expect(
    wordsForAll(
      files[0]!.findings.filter(({ introduced }) => introduced),
      () => 'Oaks',
    ),
  ).toEqual({
    whats: ['Please give this link a name: the other entries here are links with a name, and this one is a bare address.'],
    whys: ['All 3 entries in **Oaks** have a link with a name, for example line 5.'],
  })
})

const finding = (change: Partial<Finding>): Finding => {
  const place = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 2, offset: 1 } }
  return {
    rule: 'x',
    severity: 'error',
    path: 'README.md',
    place,
    message: 'Unexpected `a`',
    url: 'https://example.com',
    form: 'x',
    ...change,
  }
}

test('every rule has words that end as a sentence does, whatever the form', () => {
  for (const rule of [...ruleNames, 'some-other-rule'])
    for (const form of ['unknown', 'repeat x', 'across x', 'version x', 'other name x', 'label paper', 'missing x', 'case x'])
      for (const related of [undefined, [{ message: 'First entry', path: 'README.md', place: finding({}).place }]]) {
        const { what, why } = wordsFor(finding({ rule, form, ...(related ? { related } : {}) }), () => 'Agents')
        expect([rule, form, what]).toEqual([rule, form, expect.stringMatching(/^\S.*[.?!]$/)])
        if (why !== undefined) expect(why).toMatch(/^\S.*[.?!]$/)
        expect(what).not.toMatch(/undefined|\*\*\*\*/)
      }
})

test('a repeat of an entry before the first heading has no section to name', () => {
  const related = [{ message: 'First entry', path: 'README.md', place: finding({}).place }]
  expect(wordsFor(finding({ rule: 'no-duplicate-entries', form: 'repeat x', related }), () => '').what).toBe('This is already on line 1.')
})

test('titles of sections and words of messages can do nothing in Markdown', () => {
  const related = [{ message: 'First entry', path: 'README.md', place: finding({}).place }]
  const { what } = wordsFor(finding({ rule: 'no-duplicate-entries', form: 'repeat x', related }), () => '**x** <b> @octocat #12 [a](b) `c`')
  expect(what).toBe('This is already on line 1, in **\\*\\*x\\*\\* &lt;b&gt; @\u200boctocat #\u200b12 \\[a\\](b) \\`c\\`**.')
  expect(wordsFor(finding({ message: 'Unexpected <b> @octocat, expected `<i>`' }), () => '').what).toBe(
    'Unexpected &lt;b&gt; @\u200boctocat, expected `<i>`.',
  )
})

test('missing lines of the contents are kept apart from other faults', () => {
  expect(isMissingLine(finding({ rule: 'table-of-contents', form: 'missing a' }))).toBe(true)
  expect(isMissingLine(finding({ rule: 'table-of-contents', form: 'dead a' }))).toBe(false)
  expect(isMissingLine(finding({ rule: 'link-syntax', form: 'missing scheme' }))).toBe(false)
})

test('outside of a conversation nobody is asked to answer', () => {
  const related = [{ message: 'First entry', path: 'README.md', place: finding({}).place }]
  const two = finding({ rule: 'no-duplicate-entries', form: 'other name x', related })
  expect(wordsForAll([two], () => 'Agents').whys).toEqual(['Which one is right? If both are, say so here and a maintainer can accept it.'])
  expect(wordsForAll([two], () => 'Agents', { isConversation: false }).whys).toEqual(['Which one is right?'])
})

test.each([
  [
    '4 of 5 entries of the list have no period at the end of the description',
    'Please leave out the period at the end of the description, as 4 of 5 entries of the list do (for example line 3).',
  ],
  [
    '4 of 5 entries of the list have ` - ` between the link and the description',
    'Please put ` - ` between the link and the description, as 4 of 5 entries of the list do (for example line 3).',
  ],
  [
    '4 of 5 entries in **have a** have links written `[[x](u)]`',
    'Please write links as `[[x](u)]`, as 4 of 5 entries in **have a** do (for example line 3).',
  ],
  [
    '4 of 5 entries of the list have bold venue and date, as in `[**Venue, 2024**]`',
    'Please write venue and date in bold, as in `[**Venue, 2024**]`, as 4 of 5 entries of the list do (for example line 3).',
  ],
  [
    '4 of 5 such labels of the list are written `paper`',
    'Please write this label as `paper`, like 4 of 5 such labels of the list (for example line 3).',
  ],
])('%s: what to do comes first', (evidence, what) => {
  const rule = evidence.includes('labels') ? 'link-label' : 'entry-format'
  expect(wordsFor(finding({ rule, evidence: `${evidence}, for example line 3` }), () => '')).toEqual({ what })
})

test.each([
  ['Unexpected bullet `-`, expected `*`', 'bullet *', 'Please start the line with `*`, like the other entries.'],
  ['Unexpected indentation by tabs and spaces, expected tabs', 'indentation', 'Please indent the line with tabs, like the other entries.'],
  ['Unexpected indentation, 1 space, expected none', 'indentation', 'Please start the line without indentation, like the other entries.'],
  ['Unexpected indentation, none, expected 2 spaces', 'indentation', 'Please indent the line by 2 spaces, like the other entries.'],
])('%s: what to do is said, and no count', (message, form, what) => {
  const evidence = '9 of 9 entries have it'
  expect(wordsFor(finding({ rule: 'entry-spacing', form, message, evidence }), () => '')).toEqual({ what })
})

test.each([
  ['Unexpected ` – ` after the link, expected ` - `', 'Please put `-` after the link instead of `–`, as the format of this list says.'],
  [
    'Unexpected `  - ` after the desc, expected ` - `',
    'Please put `␣-␣` after the description instead of `␣␣-␣`, as the format of this list says.',
  ],
  [
    'Unexpected nothing after the desc, expected `.` and 1 more',
    'Please put `.` after the description, as the format of this list says; 1 more place differs.',
  ],
])('%s: spaces that a page would swallow are seen', (message, what) => {
  expect(wordsFor(finding({ rule: 'entry-format', form: 'template x', message }), () => '')).toEqual({ what })
})

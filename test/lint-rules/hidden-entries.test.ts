/** What makes an entry vanish, or melt into another: found where a change brings it, a warning without a base, each line named, and corrected where it is certain. */
import { expect, test } from 'vitest'
import { applyFixes } from '../../src/finding.ts'
import { lint, reviewTexts } from '../../src/index.ts'
import { lintText } from '../../src/lint.ts'

const names = ['Alder', 'Beech', 'Cedar', 'Elder', 'Hazel', 'Larch', 'Maple', 'Rowan']
const entry = (name: string): string => `[${name}](https://${name.toLowerCase()}.example) - Grows in many woods.`
const items = (bullet: string): string[] => names.map((name, index) => `${bullet === '1.' ? `${index + 1}.` : bullet} ${entry(name)}`)
const rows = ['| Name | Does |', '| --- | --- |', ...names.map((name) => `| [${name}](https://${name.toLowerCase()}.example) | Grows |`)]
const listOf = (lines: readonly string[]): string => `# Trees\n\n## Woods\n\n${lines.join('\n')}\n\n## Notes\n\nThat is all.\n`
const put = (lines: readonly string[], more: readonly string[], at = lines.length): string => listOf(lines.toSpliced(at, 0, ...more))

const of = (rule: string, found: readonly { rule: string; line: number; severity: string }[]): string[] =>
  found.filter((one) => one.rule === rule).map(({ line, severity }) => `${line} ${severity}`)

const oak = entry('Oak')
const yew = entry('Yew')

test.each<[string, string, string[], string[] | undefined]>([
  ['a number without a space', '1.', [`9.${oak}`], [`9. ${oak}`]],
  ['numbers without a space, each of them', '1.', [`9.${oak}`, `10.${yew}`], [`9. ${oak}`, `10. ${yew}`]],
  ['a number in bold, with a parenthesis', '1.', ['9)**[Oak](https://oak.example)** - Grows in many woods.'], undefined],
  ['stars without a space, each of them', '*', [`*${oak}`, `*${yew}`], [`* ${oak}`, `* ${yew}`]],
  [
    'a star without a space before emphasis',
    '*',
    ['*[Oak](https://oak.example) - Grows *very* well.'],
    ['* [Oak](https://oak.example) - Grows *very* well.'],
  ],
  ['a dash without a space before bold', '-', ['-**[Oak](https://oak.example)** - Grows.'], ['- **[Oak](https://oak.example)** - Grows.']],
  ['a letter before the bullet', '*', [`r* ${oak}`], [`* ${oak}`]],
  ['a full stop before the bullet', '-', [`. - ${oak}`], [`- ${oak}`]],
  ['a backtick before the bullet', '-', [`\`- ${oak}`], [`- ${oak}`]],
  ['an escaped bullet', '-', [`\\- ${oak}`], [`- ${oak}`]],
  ['a round sign', '-', [`• ${oak}`], [`- ${oak}`]],
  ['small round signs, each of them', '*', [`· ${oak}`, `·${yew}`], [`* ${oak}`, `* ${yew}`]],
  ['a round sign deeper than the bullet, which could be nested', '-', [`  • ${oak}`], undefined],
  ['an en dash', '-', [`– ${oak}`], [`- ${oak}`]],
  ['two hyphens', '-', [`-- ${oak}`], [`- ${oak}`]],
  ['two bullets', '-', [`- - ${oak}`], [`- ${oak}`]],
  ['two unlike bullets', '-', [`- * ${oak}`], [`- ${oak}`]],
])('an item with %s', (_what, bullet, more, fixed) => {
  const text = put(items(bullet), more)
  const lines = more.map((_, index) => 5 + names.length + index)
  expect(of('entry-spacing', reviewTexts({ path: 'README.md', before: listOf(items(bullet)), after: text }))).toEqual(
    lines.map((line) => `${line} error`),
  )
  expect(of('entry-spacing', lint({ text })).map((one) => Number.parseInt(one, 10))).toEqual(lines)
  if (!fixed) return
  const fixes = lintText(text, 'README.md').findings.flatMap(({ rule, fix }) => (rule === 'entry-spacing' && fix ? [fix] : []))
  expect(applyFixes(text, fixes).text).toBe(put(items(bullet), fixed))
})

test.each([
  ['an item that begins with a version', ['- 2.[Oak](https://oak.example) - Grows.']],
  ['emphasis over a whole line', ['*[Oak](https://oak.example) grows in many woods*']],
  ['links with dots between them', ['  · [code](https://oak.example/c) · [data](https://oak.example/d)']],
  ['labels below the entry', ['• [code](https://oak.example/c)']],
  ['a line that its author broke', ['- One<br>', '• [Oak](https://oak.example) grows']],
  ['a language of one letter', ['C - [Oak](https://oak.example) grows']],
])('%s is no lost item', (_what, more) => {
  expect(of('entry-spacing', lint({ text: put(items('-'), more) }))).toEqual([])
})

test('a sign that a section has throughout is its habit', () => {
  const lines = items('-').flatMap((line, index) => [line, `• [Twin ${index}](https://twin${index}.example) - Grows beside it.`])
  expect(of('entry-spacing', lint({ text: listOf(lines) }))).toEqual([])
  const after = put(lines, ['- [Oak](https://oak.example) - Grows.', '• [Yew](https://yew.example) - Grows beside it.'])
  expect(of('entry-spacing', reviewTexts({ path: 'README.md', before: listOf(lines), after }))).toEqual([])
})

test.each([
  ['［Oak］(https://oak.example)'],
  ['[Oak]（https://oak.example）'],
  ['［Oak］（https://oak.example）'],
  ['【Oak】(https://oak.example)'],
  ['[Oak](https://oak.example）'],
  ['[Oak](https：//oak.example)'],
  ['[Oak](https:／／oak.example)'],
  ['[Oak]（https：//oak.example）'],
  ['[Oak][https://oak.example]'],
  ['[Oak]{https://oak.example}'],
  ['[Oak]<https://oak.example>'],
  ['[Oak]:(https://oak.example)'],
  ['[Oak]((https://oak.example)'],
  ['[Oak]https://oak.example'],
  ['(Oak)(https://oak.example)'],
  ['{Oak}(https://oak.example)'],
])('the link %s is corrected', (link) => {
  const after = put(items('-'), [`- ${link} - Grows in many woods.`])
  const found = reviewTexts({ path: 'README.md', before: listOf(items('-')), after })
  const own = found.filter(({ rule }) => rule !== 'entry-order')
  expect(own.map(({ rule, severity, corrected }) => [rule, severity, corrected])).toEqual([['link-syntax', 'error', `- ${oak}`]])
})

test.each([
  ['a defined reference', '- [Oak][https://oak.example] - Grows.\n\n[https://oak.example]: https://oak.example'],
  ['a citation', '- Grows well [1](https://oak.example) and [2]（https://yew.example）.'],
  ['a target with parentheses', '- [Oak](https://oak.example/木（木）) - Grows.'],
  ['code', '- Write `[Oak]（https://oak.example）` for a link.'],
  ['an address in parentheses', '- Oak (https://oak.example) grows.'],
])('%s is in no wrong brackets', (_what, line) => {
  expect(of('link-syntax', lint({ text: listOf([line]) }))).toEqual([])
})

test('asterisks inside of a target go after it', () => {
  const after = put(items('-'), ['- **[Oak](https://oak.example**) - Grows.'])
  const [found] = lintText(after, 'README.md').findings.filter(({ rule }) => rule === 'link-syntax')
  expect(applyFixes(after, [found!.fix!]).text).toContain('- **[Oak](https://oak.example)** - Grows.')
})

test.each<[string, string[], number | undefined, string, string | undefined]>([
  [
    'two rows on a line',
    ['| [Oak](https://oak.example) | Grows || [Yew](https://yew.example) | Grows |'],
    undefined,
    '15 error',
    '| [Oak](https://oak.example) | Grows |\n| [Yew](https://yew.example) | Grows |',
  ],
  ['a line of text', ['See the notes.'], undefined, '15 error', undefined],
  ['an entry without bars', ['[Oak](https://oak.example) - Grows'], undefined, '15 error', undefined],
  [
    'an item within',
    ['- [Oak](https://oak.example) - Grows'],
    5,
    '10 error',
    '| [Oak](https://oak.example) | Grows |\n| [Elder](https://elder.example) | Grows |',
  ],
  ['an item at the end', ['- [Oak](https://oak.example) - Grows'], undefined, '15 error', '| [Oak](https://oak.example) | Grows |'],
  ['an empty line within', [''], 5, '11 error', '| [Cedar](https://cedar.example) | Grows |\n| [Elder](https://elder.example) | Grows |'],
  [
    'an empty line before a row',
    ['', '| [Oak](https://oak.example) | Grows |'],
    undefined,
    '16 error',
    '| [Rowan](https://rowan.example) | Grows |\n| [Oak](https://oak.example) | Grows |',
  ],
])('a table with %s', (_what, more, at, place, fixed) => {
  const after = put(rows, more, at)
  const found = reviewTexts({ path: 'README.md', before: listOf(rows), after }).filter(({ rule }) => rule === 'entry-format')
  expect(of('entry-format', found)).toEqual([place])
  expect(of('entry-format', lint({ text: after }))).toEqual([place.replace('error', 'warning')])
  expect(found[0]!.fix !== undefined).toBe(fixed !== undefined)
  if (fixed) expect(applyFixes(after, [found[0]!.fix!]).text).toContain(`${fixed}\n`)
})

test.each([
  ['a list below an empty line', put(rows, ['', '- [Oak](https://oak.example) - Grows'])],
  ['notes right below a table', put(rows, ['- Names in bold are rare.'])],
])('%s is no fault', (_what, text) => {
  expect(of('entry-format', lint({ text }))).toEqual([])
})

test.each([
  ['#', 'Unexpected target `#`, which is the top of this page, expected an address'],
  ['http://localhost:3000/oak', "Unexpected target `http://localhost:3000/oak`, which is the reader's own machine, expected an address"],
  ['127.0.0.1:80', "Unexpected target `127.0.0.1:80`, which is the reader's own machine, expected an address"],
  ['C:\\oak\\index.html', 'Unexpected target `C:\\oak\\index.html`, which is a file on one machine only, expected an address'],
  ['file:///home/oak.html', 'Unexpected target `file:///home/oak.html`, which is a file on one machine only, expected an address'],
])('the target %s is called what it is', (target, message) => {
  const found = lint({ text: put(items('-'), [`- [Oak](${target}) - Grows in many woods.`]) })
  expect(found.filter(({ rule }) => rule === 'link-syntax').map((one) => one.message)).toEqual([message])
})

test.each([
  ['[Back to top](#)'],
  ['[⬆](#)'],
  ['[![oak](oak.png)](#)'],
  ['[Oak](https://oak.example) - [PyTorch] Grows in many woods.'],
])('%s is no placeholder', (words) => {
  expect(of('link-syntax', lint({ text: put(items('-'), [`- ${words}`]) }))).toEqual([])
})

test('a repository named alone is not called a missing file', () => {
  const text = put(items('-'), ['- [Oak](acorns/oak) - Grows.', '- [Yew](docs/yew) - Grows.'])
  const found = lintText(text, 'README.md', {}, { exists: () => false }).findings
  expect(found.filter(({ rule }) => rule === 'no-broken-targets').map(({ message }) => message)).toEqual([
    'Unexpected target `acorns/oak`, which names a repository and is no address, expected `https://github.com/acorns/oak` or where else it is',
    'Unexpected link to the file `docs/yew`, which is not in the repository, expected one that is',
  ])
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseList } from '../../../src/list/document.ts'
import { addContents, rewriteContents } from '../../../src/list/outline/outline.ts'

const section = (heading: string): string => `${heading}\n\n* [a](https://a.example)\n`

describe('contents regenerated', () => {
  const body = [
    section('## 🌳 Trees'),
    section('### Old'),
    section('### Young'),
    section('## 🌿 Herbs'),
    section('## 🪷 Ponds'),
    '## License\n',
  ].join('\n')

  test('keep their bullet, indentation, own words and labels, and have every heading of their levels', () => {
    const contents = ['*   [Trees](#-trees) (many)', '    *   [Old](#old)', '*   [Herbs](#-herbs)', '*   [Gone](#gone)'].join('\n')
    const text = `# List\n\n${contents}\n\n${body}`
    expect(rewriteContents(parseList(text), { depth: [2, 3] })).toBe(
      `# List\n\n${['*   [Trees](#-trees) (many)', '    *   [Old](#old)', '    *   [Young](#young)', '*   [Herbs](#-herbs)', '*   [🪷 Ponds](#-ponds)'].join('\n')}\n\n${body}`,
    )
  })

  test('leave out what is configured, and levels that are not requested', () => {
    const text = `# List\n\n- [Trees](#-trees)\n- [Old](#old)\n- [Herbs](#-herbs)\n\n${body}`
    expect(rewriteContents(parseList(text), { exclude: ['🪷 Ponds'], depth: [2, 2] })).toBe(
      `# List\n\n- [Trees](#-trees)\n- [Old](#old)\n- [Herbs](#-herbs)\n\n${body}`,
    )
  })

  test('count in numbers where they did', () => {
    const text = `# List\n\n1. [Trees](#-trees)\n2. [Herbs](#-herbs)\n3. [Gone](#gone)\n\n${body}`
    expect(rewriteContents(parseList(text), { depth: [2, 2] })).toContain(
      '1. [Trees](#-trees)\n2. [Herbs](#-herbs)\n3. [🪷 Ponds](#-ponds)\n',
    )
  })

  test('are the same when they are written a second time, and change nothing else', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom('##', '###', '####'), fc.constantFrom('Trees', 'Herbs', 'A & B', '🌳 Ponds', 'Old')), {
          minLength: 3,
        }),
        fc.constantFrom('\n', '\r\n'),
        (headings, eol) => {
          const rest = headings.map(([marks, title]) => section(`${marks} ${title}`)).join('\n')
          const text = `# List\n\n- [a](#a)\n- [b](#b)\n- [c](#c)\n\n${rest}`.replaceAll('\n', eol)
          const once = rewriteContents(parseList(text))
          expect(rewriteContents(parseList(once))).toBe(once)
          expect(once.endsWith(rest.replaceAll('\n', eol))).toBe(true)
        },
      ),
    )
  })
})

describe('contents of a list that has none', () => {
  const body = [section('## Trees'), section('### Old'), section('## Herbs'), section('## Ponds'), '## License\n'].join('\n')

  test('are before the first section with entries, with the bullet of the list', () => {
    expect(addContents(parseList(`# List\n\nAbout it.\n\n${body}`))).toBe(
      `# List\n\nAbout it.\n\n## Contents\n\n* [Trees](#trees)\n  * [Old](#old)\n* [Herbs](#herbs)\n* [Ponds](#ponds)\n\n${body}`,
    )
  })

  test('are not added twice, nor to a page of two sections', () => {
    const once = addContents(parseList(body))
    expect(addContents(parseList(once))).toBe(once)
    const short = [section('## Trees'), section('## Herbs')].join('\n')
    expect(addContents(parseList(short))).toBe(short)
  })
})

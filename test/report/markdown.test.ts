import * as fc from 'fast-check'
import type { Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { describe, expect, test } from 'vitest'
import { checkSources, reviewReport } from '../../src/commands/local/check.ts'
import { defaultConfig } from '../../src/config/index.ts'
import { code, escapeMessage, escapeText, fence, toPlain } from '../../src/markdown.ts'
import { toMarkdown } from '../../src/report/markdown.ts'
import type { Report } from '../../src/report/report.ts'
import { attacks, hostileList } from './hostile.ts'
import { habit, mixed, reportOn, reportSince, reportWith } from './sample.ts'

function* nodes(node: Nodes): Generator<Nodes> {
  yield node
  if ('children' in node) for (const child of node.children) yield* nodes(child)
}

const parse = (text: string): Nodes[] => [...nodes(fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }))]

/** What GitHub would act on in a rendered text: tags, links of others, mentions and references outside code. */
function dangers(text: string): string[] {
  const found: string[] = []
  for (const node of parse(text)) {
    if (/^(?:html|image|imageReference|linkReference|definition|footnoteReference|footnoteDefinition|table|blockquote)$/.test(node.type))
      found.push(node.type)
    if (node.type === 'link' && !node.url.startsWith('https://github.com/listkeeper/listkeeper/tree/main/lint-rules/'))
      found.push(`link ${node.url}`)
    if (node.type === 'heading' && node.depth !== 2 && node.depth !== 3) found.push('heading')
    if (node.type === 'text') found.push(...(node.value.match(/(?<![\w])@[\w-]|(?:#|\bGH-)\d/gi) ?? []))
  }
  return found
}

const check = (text: string): Report => checkSources([{ path: 'README.md', text }], defaultConfig(), { exists: () => false })
const since = (before: string, after: string): Report =>
  reviewReport([{ path: 'README.md', before, after }], defaultConfig(), { exists: () => false })

describe('text of others does nothing in a report', () => {
  test('the list that the next tests are made of has faults of most kinds', () => {
    const [{ before, after }] = fc.sample(hostileList, { numRuns: 1, seed: 3 }) as [{ before: string; after: string }]
    expect(new Set(check(after).files[0]!.findings.map(({ rule }) => rule)).size).toBeGreaterThanOrEqual(4)
    expect(since(before, after).files[0]!.findings.filter(({ introduced }) => introduced).length).toBeGreaterThanOrEqual(4)
  })

  test('in the report of a hostile list', () => {
    fc.assert(
      fc.property(hostileList, ({ after }) => {
        expect(dangers(toMarkdown(check(after)))).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  test('in the report of a hostile change', () => {
    fc.assert(
      fc.property(hostileList, ({ before, after }) => {
        expect(dangers(toMarkdown(since(before, after)))).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  test('nor does each attack alone, in a title, a section or the name of a file', () => {
    for (const attack of attacks) {
      const entries = (section: string, title: string): string =>
        `## ${section}\n\n- [${title}](https://a.example.com) - A.\n- [${title}]((https://b.example.com)) - B.\n- [ ${title} ](https://c.example.com) - C.\n- [${title}](https://a.example.com) - A.\n`
      for (const report of [
        check(entries('S', attack)),
        since('## S\n\n- [x](https://x.example.com) - X.\n', entries('S', attack)),
        since(entries(attack, 'x'), `${entries(attack, 'x')}- [x](https://a.example.com) - A.\n`),
      ])
        expect([attack, report.files[0]!.findings.length > 0, dangers(toMarkdown(report))]).toEqual([attack, true, []])
      expect([
        attack,
        dangers(
          toMarkdown(
            reportWith({ message: `Unexpected \`${attack}\` and ${attack}`, corrected: attack, evidence: attack }, `${attack}.md`),
          ),
        ),
      ]).toEqual([attack, []])
      expect([attack, dangers(toMarkdown(reportOn('', `${attack}.md`)))]).toEqual([attack, []])
    }
  })

  test('corrected lines stay in their fence, whatever fences and line ends are in them', () => {
    for (const corrected of [
      '```',
      '~~~\n```\n````',
      '- a\r<b>x</b>',
      '- a\r\n```\r\n<b>x</b>',
      '- a\r```\r<b>x</b>',
      '- a\u2028<b>x</b>',
      '',
    ]) {
      const found = parse(toMarkdown(reportWith({ corrected, lines: { start: 5, end: 37 } })))
      const [block] = found.filter((node) => node.type === 'code')
      expect([corrected, block?.value]).toEqual([corrected, corrected.replace(/\r\n?/g, '\n')])
      expect(found.filter((node) => node.type === 'html')).toEqual([])
    }
  })
})

describe('escaping', () => {
  const hostile = fc.array(fc.constantFrom(...attacks, 'a', ' ', '\n', '漢'), { maxLength: 6 }).map((parts) => parts.join(''))
  const text = (markdown: string): string =>
    parse(markdown)
      .map((node) => ('value' in node ? node.value : ''))
      .join('')

  test('a code span holds any text and nothing else', () => {
    fc.assert(
      fc.property(hostile, (inner) => {
        const [root, paragraph, ...spans] = parse(`x${code(inner)}x`)
        expect([root!.type, paragraph!.type, spans.map(({ type }) => type)]).toEqual(['root', 'paragraph', ['text', 'inlineCode', 'text']])
        const flat = inner.replace(/\s+/g, ' ').replace(/[\u0000-\u001f\u007f-\u009f\u202e]/g, '\ufffd')
        expect((spans[1] as { value: string }).value).toBe(flat === '' ? ' ' : flat)
      }),
    )
  })

  test('escaped text reads as it was written, a mark without width aside', () => {
    fc.assert(
      fc.property(hostile, (inner) => {
        const shown = inner.replace(/\s+/g, ' ').replace(/[\u0000-\u001f\u007f-\u009f\u202e]/g, '\ufffd')
        expect(text(`x${escapeText(inner)}x`).replaceAll('\u200b', '')).toBe(`x${shown}x`)
        expect(toPlain(escapeText(inner))).toBe(shown)
        expect(dangers(`x ${escapeText(inner)} x`)).toEqual([])
      }),
    )
  })

  test('the quoted words of a message become code, the rest is escaped', () => {
    expect(escapeMessage('Unexpected `<b>` and <b>, expected `a`')).toBe('Unexpected `<b>` and &lt;b&gt;, expected `a`')
  })

  test('a fence is longer than any in its text', () => {
    expect(fence('````\n```', { info: 'suggestion' })).toBe('`````suggestion\n````\n```\n`````')
  })
})

describe('the report', () => {
  test('a finding is an item with line, message and rule, the corrected line in a fence below', () => {
    expect(toMarkdown(reportOn('# L\n\n- [a]((https://a.example.com)) - A.\n'))).toBe(
      [
        '## listkeeper',
        '',
        '1 error, 0 warnings, 0 notes; 1 can be fixed.',
        '',
        '### `README.md`',
        '',
        '- ❌ **Line 3**: The address is in two pairs of parentheses, so the link leads nowhere. ([link-syntax](https://github.com/listkeeper/listkeeper/tree/main/lint-rules/link-syntax#readme))',
        '',
        '  ```markdown',
        '  - [a](https://a.example.com) - A.',
        '  ```',
        '',
        '',
      ].join('\n'),
    )
  })

  test('errors come first, and a summary by rule last where it is asked for', () => {
    const text = toMarkdown(reportOn(mixed), { isWithRules: true })
    expect(text.split('### By rule\n\n')[1]).toMatch(
      /^- ❌ `link-syntax`: 2 errors, 2 can be fixed\n- ❌ `no-duplicate-entries`: 1 error\n- ⚠️ `entry-spacing`: \d warnings, \d can be fixed\n$/,
    )
    expect(text.lastIndexOf('- ❌ **')).toBeLessThan(text.indexOf('- ⚠️ **'))
    expect(toMarkdown(reportOn(mixed))).not.toContain('By rule')
  })

  test('more than ten alike are one item with a count, ten are ten', () => {
    const items = (count: number): string[] => toMarkdown(reportOn(habit(count))).match(/^- .*$/gm) ?? []
    expect(items(10)).toHaveLength(10)
    expect(items(11)).toHaveLength(1)
    expect(toMarkdown(reportOn(habit(300)))).toContain('and 299 more like this, on lines 4, 5, 6, 7, 8, 9, 10, 11, ….')
  })

  test('the findings of one entry of a change are one item with one correction', () => {
    const markdown = toMarkdown(reportSince('# List\n', mixed))
    expect(markdown.match(/^- .*\*\*Line \d+\*\*/gm)).toHaveLength(3)
    expect(markdown.match(/^ {2}```markdown$/gm)).toHaveLength(2)
  })

  test('where a correction takes a line out, its neighbour is not shown as the corrected line', () => {
    const contents =
      '# L\n\n- [A](#a)\n- [B](#nope)\n- [C](#c)\n\n## A\n\n- [x](https://x.example.com) - X.\n\n## C\n\n- [y](https://y.example.com) - Y.\n'
    expect(toMarkdown(reportOn(contents))).toMatch(
      /\*\*Line 4\*\*: This line of the contents leads nowhere: no heading of the page has that anchor\. \([^\n]*\n$/,
    )
    expect(toMarkdown(reportSince(contents.replace('- [B](#nope)\n', ''), contents))).toMatch(
      /\*\*Line 4\*\*: This line of the contents leads nowhere: no heading of the page has that anchor\. It can go\.\n$/,
    )
  })

  test('notes are not lost where there are findings too', () => {
    const report = { ...reportOn(mixed), notes: ['docs/x.md is empty: there is nothing to check.'] }
    expect(toMarkdown(report)).toContain('docs/x.md is empty')
  })

  test('what a review adds is before the findings, and is never cut', () => {
    const markdown = toMarkdown(reportOn(habit(11)), { longest: 50, notes: '- One thing.\n- Another.' })
    expect(markdown).toMatch(
      /^## listkeeper\n\n11 errors, [^\n]*\n\n- One thing\.\n- Another\.\n\n1 more is left out, so that this fits\.\n$/,
    )
  })

  test('a clean list and a clean change are said to be clean', () => {
    expect(toMarkdown(reportOn('# L\n\n- [a](https://a.example.com) - A.\n'))).toBe('## listkeeper\n\nNo problems found.\n')
    expect(toMarkdown(reportSince(mixed, mixed))).toBe(
      '## listkeeper\n\nNo formatting or duplicate problems found. A maintainer still decides whether it fits the list.\n',
    )
  })
})

import { remark } from 'remark'
import remarkGfm from 'remark-gfm'
import remarkLint from 'remark-lint'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import preset, { rules } from '../../lint-rules/index.ts'
import { helpUrl } from '../../lint-rules/list-rule.ts'
import { applyFixes } from '../../src/finding.ts'
import { lintText } from '../../src/lint.ts'

const hidden = '- Roots. [paper] (https://x.example.com)\n'
const other = '- Leaves. [paper] (https://y.example.com)\n'
const say = (findings: readonly { rule: string; severity: string; form: string }[]) =>
  findings.map(({ rule, severity, form }) => `${rule} ${severity} ${form}`)

describe('a rule in a remark configuration of its own', () => {
  const messagesOf = (text: string, setting: unknown = true) =>
    remark()
      .use(remarkGfm)
      .use(remarkLint)
      .use(rules['link-syntax'].plugin, setting)
      .processSync(new VFile({ value: text, path: 'README.md' })).messages

  it('says what it finds, where, under which name, and where that is explained', () => {
    expect(messagesOf(`# Roots\n\n${hidden}`)).toMatchObject([
      {
        source: 'remark-lint',
        ruleId: 'link-syntax',
        url: helpUrl('link-syntax'),
        reason: "Unexpected space between a link's text and its target, expected `[paper](https://x.example.com)`",
        place: { start: { line: 3, column: 10, offset: 18 }, end: { line: 3, column: 41, offset: 49 } },
        fatal: true,
      },
    ])
  })

  it('offers the corrected text of that place to other tools', () => {
    expect(messagesOf(hidden).map(({ expected }) => expected)).toEqual([['[paper](https://x.example.com)']])
  })

  it('offers nothing where the fix reaches outside the place, because other tools replace exactly the place', () => {
    const text = '- [Trees](#trees)\n- [Herbs](#herbs)\n- [Tools](#tools)\n\n## Trees\n\n## Herbs\n\n## Tools\n\n## Ponds\n'
    const [message] = remark().use(rules['table-of-contents'].plugin).processSync(text).messages
    expect(message!.reason).toContain('`Ponds` missing')
    expect(message!.expected).toBeUndefined()
    expect(lintText(text, 'README.md').findings[0]!.fix).toHaveLength(1)
  })

  it.each([
    ['an error', ['error'], [true]],
    ['a warning', ['warn'], [false]],
    ['a warning as a number', [1], [false]],
    ['a note', 'info', [undefined]],
    ['as serious as the rule is by itself', 'on', [true]],
    ['off', [0], []],
    ['off as a word', false, []],
  ])('is %s where it is configured so', (_what, setting, fatal) => {
    expect(messagesOf(hidden, setting).map((message) => message.fatal)).toEqual(fatal)
  })

  it('takes its options, and refuses those it does not have', () => {
    const text = '- Roots. [paper](https://x.example.com) [code]\n'
    expect(messagesOf(text)).toHaveLength(1)
    expect(messagesOf(text, ['warn', { placeholders: 0 }])).toHaveLength(0)
    expect(messagesOf(text, ['warn', { placeholder: 0 }]).map(String)).toEqual([expect.stringContaining('"placeholder"')])
    expect(messagesOf(text, ['warn', { placeholders: -1 }]).map(String)).toEqual([expect.stringContaining('"placeholders"')])
  })

  it('obeys the comments of remark-lint', () => {
    expect(messagesOf(`<!--lint disable link-syntax-->\n\n${hidden}`)).toEqual([])
    expect(messagesOf(`<!--lint disable entry-spacing-->\n\n${hidden}`)).toHaveLength(1)
  })

  it('counts places in the file as it is, with its byte-order mark left out, and carriage returns', () => {
    const [message] = messagesOf(`\ufeff# Roots\r\n\r\n${hidden}`)
    expect(message!.place).toMatchObject({ start: { line: 3, column: 10, offset: 20 } })
  })

  it('comes with all others in the preset, at its recommended severity', () => {
    expect(preset.plugins).toHaveLength(Object.keys(rules).length)
    const text = `${hidden}- [a](https://x.example.com/a)  b\n- [b](https://x.example.com/b)\n- [b](https://x.example.com/b)\n`
    const { messages } = remark().use(remarkLint).use(preset).processSync(text)
    expect(messages.map(({ ruleId, fatal }) => `${ruleId} ${fatal}`).sort()).toEqual([
      'entry-spacing false',
      'link-syntax true',
      'no-duplicate-entries true',
    ])
  })
})

describe('the runner', () => {
  it('gives every finding its rule, severity, place, message and help', () => {
    expect(lintText(hidden, 'docs/list.md').findings).toEqual([
      {
        rule: 'link-syntax',
        severity: 'error',
        path: 'docs/list.md',
        place: { start: { line: 1, column: 10, offset: 9 }, end: { line: 1, column: 41, offset: 40 } },
        message: "Unexpected space between a link's text and its target, expected `[paper](https://x.example.com)`",
        url: 'https://github.com/listkeeper/listkeeper/tree/main/lint-rules/link-syntax#readme',
        form: 'gap',
        fix: [{ start: 16, end: 40, text: '(https://x.example.com)' }],
        corrected: '- Roots. [paper](https://x.example.com)',
        lines: { start: 0, end: 40 },
      },
    ])
  })

  it('corrects an entry with all its fixes at once, and says so at each of its findings', () => {
    const text = '- x\n- [a] (https://a.example.com)  b , [c]((https://c.example.com))\n  and [d](www.d.example.com)\n- y\n'
    const { findings } = lintText(text, 'README.md')
    const corrected = '- [a](https://a.example.com) b, [c](https://c.example.com)\n  and [d](https://www.d.example.com)'
    expect(say(findings)).toEqual([
      'link-syntax error gap',
      'entry-spacing warning doubled blanks',
      'entry-spacing warning blank before punctuation',
      'link-syntax error doubled',
      'link-syntax error missing scheme',
    ])
    expect(new Set(findings.map((finding) => finding.corrected))).toEqual(new Set([corrected]))
    const fixes = findings.flatMap(({ fix }) => (fix ? [fix] : []))
    expect(applyFixes(text, fixes)).toEqual({ text: `- x\n${corrected}\n- y\n`, left: [] })
  })

  it.each([
    ['for the rest of the file', `<!--lint disable link-syntax-->\n\n${hidden}\n${other}`, []],
    ['until it is enabled again', `<!--lint disable link-syntax-->\n\n${hidden}\n<!--lint enable link-syntax-->\n\n${other}`, [7]],
    ['for the next block', `<!--lint ignore link-syntax-->\n\n${hidden}\n# Roots\n\n${other}`, [7]],
    ['all rules', `<!--lint disable-->\n\n${hidden}`, []],
    ['another rule', `<!--lint disable no-mojibake-->\n\n${hidden}`, [3]],
    ['in code, where it is no comment', `\`\`\`\n<!--lint disable-->\n\`\`\`\n\n${hidden}`, [5]],
    ['in other comments', `<!-- lint is nice -->\n\n${hidden}`, [3]],
  ])('is switched off by comments: %s', (_what, text, lines) => {
    expect(lintText(text, 'README.md').findings.map(({ place }) => place.start.line)).toEqual(lines)
  })

  it.each([
    ['as it comes', undefined, ['error gap', 'warning padded', 'info empty']],
    ['off', 'off', []],
    ['a warning', 'warning', ['warning gap', 'warning padded', 'info empty']],
    ['an error', 'error', ['error gap', 'error padded', 'info empty']],
    ['a note', 'info', ['info gap', 'info padded', 'info empty']],
  ] as const)('judges as configured, %s; notes stay notes', (_what, severity, expected) => {
    const text = `${hidden}- [a]( https://y.example.com) ![i]()\n`
    const { findings } = lintText(text, 'README.md', severity ? { 'link-syntax': [severity] } : {})
    expect(findings.map((finding) => `${finding.severity} ${finding.form}`)).toEqual(expected)
  })

  it('says what a finding is based on', () => {
    const text = `${Array.from({ length: 24 }, (_, index) => `- [a${index}](https://x.example.com/${index})\n`).join('')}* [b](https://x.example.com/b)\n`
    expect(lintText(text, 'README.md').findings).toMatchObject([{ form: 'bullet -', evidence: '24 of 25 entries have the bullet `-`' }])
  })

  it('learns habits from the base where there is one', () => {
    const items = (bullet: string) =>
      Array.from({ length: 24 }, (_, index) => `${bullet} [a${index}](https://x.example.com/${index})\n`).join('')
    const { reading } = lintText(items('*'), 'README.md')
    expect(lintText(items('*'), 'README.md').findings).toEqual([])
    expect(new Set(say(lintText(items('-'), 'README.md', {}, { baseList: reading.document }).findings))).toEqual(
      new Set(['entry-spacing warning bullet *']),
    )
  })

  it('points from a repeat to the first entry', () => {
    const [finding] = lintText('- [a](https://x.example.com)\n- [b](u)\n- [a](https://x.example.com)\n', 'README.md').findings
    expect(finding).toMatchObject({
      place: { start: { line: 3 } },
      related: [{ message: 'First entry', path: 'README.md', place: { start: { line: 1, column: 1 }, end: { line: 1, column: 29 } } }],
    })
  })
})

describe('garbled text', () => {
  const text = '# GrÃ¼n\n\n- BÃ¤ume â€“ [x] (https://x.example.com)\n- [a](https://Ã¼.example.com )\n- [top](#grÃ¼n) [out](#gruen)\n'
  const { findings, reading } = lintText(text, 'README.md')

  it('is read repaired by all rules, with places in the text as it is', () => {
    expect(say(findings)).toEqual([
      'no-mojibake warning Windows-1252',
      'link-syntax error gap',
      'link-syntax warning padded',
      'no-broken-targets warning nowhere #gruen',
    ])
    for (const { place, rule } of findings.slice(1)) {
      const at = text.slice(place.start.offset, place.end.offset)
      expect(at).toMatch(
        rule === 'no-broken-targets'
          ? /^\[out\]\(#gruen\)$/
          : /^\[(?:x\] \(https:\/\/x\.example\.com\)|a\]\(https:\/\/Ã¼\.example\.com \))$/,
      )
    }
    expect(reading.document.sections[1]).toMatchObject({ title: 'Grün', anchor: 'grün' })
  })

  it('is corrected by edits of the text as it is', () => {
    const fixes = findings.flatMap(({ fix }) => (fix ? [fix] : []))
    expect(applyFixes(text, fixes)).toEqual({
      text: '# Grün\n\n- Bäume – [x](https://x.example.com)\n- [a](https://ü.example.com)\n- [top](#grün) [out](#gruen)\n',
      left: [],
    })
  })
})

// What happened to links, as Markdown: groups, whole items, the words of the rolling issue, and nothing of others that does anything.
import fc from 'fast-check'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { describe, expect, test } from 'vitest'
import { noMemory } from '../../src/links/memory/memory.ts'
import type { Verdict } from '../../src/links/verdict.ts'
import { toMarkdown } from '../../src/report/markdown.ts'
import type { LinkReport, Report } from '../../src/report/report.ts'
import { sayVerdict } from '../../src/report/verdict-words.ts'
import { composeIssue } from '../../src/review/sweep/rolling-issue.ts'
import { attacks } from './hostile.ts'
import { mixed, reportOn, reportWith } from './sample.ts'

const notFound: Verdict = { kind: 'dead', reason: 'not-found' }
const clean = reportOn('# L\n\n- [a](https://a.example.com) - A.\n')
/** A report of two lists. */
const two: Report = { ...clean, files: [...clean.files, ...reportOn('# M\n\n- [b](https://b.example.com) - B.\n', 'docs/m.md').files] }
const at = { path: 'README.md', line: 7, section: 'Songs', name: 'Lark' }

function link(url: string, verdict: Verdict, more: Partial<LinkReport> = {}): LinkReport {
  return { url, verdict, via: 'http', requests: [], class: 'link', at: [at], ...more }
}

function reportOf(links: readonly LinkReport[], report: Report = clean): Report {
  return { ...report, links }
}

/** The lines after the headline. */
const said = (links: readonly LinkReport[], report?: Report): string =>
  toMarkdown(reportOf(links, report)).slice('## listkeeper\n\nNo problems found.\n\n'.length)

describe('the links of a report', () => {
  test('are in groups, the most serious first, unknown ones folded', () => {
    const links = [
      link('https://blocked.test/', { kind: 'blocked', by: 'refusal' }),
      link('https://slow.test/', { kind: 'unknown', reason: 'time-out' }),
      link('https://moved.test/', { kind: 'moved', to: 'https://new.test/', permanent: true }),
      link('https://odd.test/', { kind: 'suspect', reason: 'parked' }),
      link('https://dead.test/', notFound),
      link('https://dead.test/too', { kind: 'dead', reason: 'gone' }),
    ]
    expect(said(links)).toBe(
      [
        '### Dead (2)',
        '',
        '- `https://dead.test/` “Lark” in **Songs** (line 7): the server says that the page does not exist (404).',
        '- `https://dead.test/too` “Lark” in **Songs** (line 7): the page is gone for good (410).',
        '',
        '### Does not look right (1)',
        '',
        '- `https://odd.test/` “Lark” in **Songs** (line 7): looks like a domain for sale.',
        '',
        '### Moved for good (1)',
        '',
        '- `https://moved.test/` “Lark” in **Songs** (line 7): it has moved for good to `https://new.test/`.',
        '',
        '### Unknown (1)',
        '',
        '- `https://slow.test/` “Lark” in **Songs** (line 7): the server did not answer in time.',
        '',
        '<details><summary>1 link gives no answer that tells whether the page is there; most of them work in a browser</summary>',
        '',
        '- `https://blocked.test/` “Lark” in **Songs** (line 7): the server refuses automated requests, so the link could not be checked.',
        '',
        '</details>',
        '',
      ].join('\n'),
    )
  })

  test('say since when they fail, and where a copy is', () => {
    const capture = 'https://web.archive.org/web/20200101000000/https://a.test/'
    expect(said([link('https://a.test/', notFound, { failing: { since: '2026-01-05', times: 3 }, archive: capture })])).toContain(
      `does not exist (404), since 2026-01-05. The Internet Archive kept [a copy](<${capture}>).`,
    )
    expect(
      said([link('https://a.test/', { kind: 'unknown', reason: 'failing' }, { failing: { since: '2026-01-05', times: 1 } })]),
    ).toContain('the page fails, but not yet often enough to be called dead, since 2026-01-05.')
  })

  test('say every place up to three, and the list where there are several', () => {
    const places = [7, 9, 12, 15].map((line) => ({ ...at, line }))
    expect(said([link('https://a.test/', notFound, { at: places })])).toContain(
      '`https://a.test/` “Lark” in **Songs** (line 7), “Lark” in **Songs** (line 9), “Lark” in **Songs** (line 12) and in 1 more place:',
    )
    expect(said([link('https://a.test/', notFound, { at: [{ ...at, path: 'docs/m.md', name: '' }] })], two)).toContain(
      '`https://a.test/` in **Songs** (line 7 of `docs/m.md`):',
    )
  })

  test('are not listed where there is nothing to do', () => {
    const quiet: readonly Verdict[] = [
      { kind: 'alive' },
      { kind: 'moved', to: 'https://b.test/', permanent: false },
      { kind: 'excluded', by: 'configuration' },
      { kind: 'unknown', reason: 'not-asked' },
    ]
    expect(toMarkdown(reportOf(quiet.map((verdict) => link('https://a.test/', verdict))))).toBe('## listkeeper\n\nNo problems found.\n')
  })

  test('show no secret of an address', () => {
    const key = `ghp_${'a1'.repeat(18)}`
    const links = [
      link(`https://ann:pass@a.test/x?token=${key}`, notFound),
      link('https://a.test/y', { kind: 'moved', to: `https://a.test/z?sig=${key}`, permanent: true }),
    ]
    const markdown = said(links)
    expect(markdown).toContain('`https://…@a.test/x?token=…`')
    expect(markdown).not.toMatch(/pass|ghp_/)
  })

  test('are said in the words of the rolling issue', () => {
    const links = [
      link('https://a.test/', notFound, { failing: { since: '2026-01-05', times: 3 } }),
      link('https://b.test/i.png', { kind: 'suspect', reason: 'soft-not-found' }, { failing: { since: '2026-01-05', times: 1 } }),
    ]
    const act = composeIssue({
      links,
      memory: noMemory,
      day: '2026-01-05',
      lists: ['README.md'],
      isCut: false,
      isNotebook: true,
      say: (judgement) => sayVerdict(judgement).why,
    })
    const items = (text: string): string[] => (text.match(/^- .*$/gm) ?? []).map((line) => line.replace(/^- (?:\[ \] )?| <!--.*$/g, ''))
    if (act.kind !== 'open') throw new Error('no issue')
    expect(items(act.body).slice(0, 2)).toEqual(items(said(links)))
    expect(items(said(links))).toHaveLength(2)
  })
})

describe('findings besides', () => {
  test('that only say what a verdict says are not said twice; what a registry said is below', () => {
    const finding = { rule: 'link-alive', url: 'https://github.com/listkeeper/listkeeper/blob/main/docs/links.md' }
    const dead = reportWith({ ...finding, form: 'dead not-found', message: 'Unexpected link to `https://a.example.com`' })
    const markdown = toMarkdown(reportOf([link('https://a.example.com/', notFound)], dead))
    expect(markdown).toContain('1 error, 0 warnings, 0 notes.')
    expect(markdown.match(/a\.example\.com/g)).toHaveLength(1)
    const archived = reportWith({
      ...finding,
      form: 'archived',
      severity: 'info',
      message: 'Unexpected archived project `https://a.example.com`',
    })
    expect(toMarkdown(reportOf([link('https://a.example.com/', { kind: 'alive' })], archived))).toMatch(
      /### Worth a look\n\n- ℹ️ \*\*Line 3\*\*: Unexpected archived project `https:\/\/a\.example\.com`/,
    )
  })

  test('of the text are with their file, before the links', () => {
    const markdown = toMarkdown(reportOf([link('https://a.test/', notFound)], reportOn(mixed)))
    expect(markdown.indexOf('### `README.md`')).toBeGreaterThan(0)
    expect(markdown.indexOf('### Dead (1)')).toBeGreaterThan(markdown.indexOf('### `README.md`'))
    expect(markdown.replace(/\n\n### Dead[\s\S]*$/, '\n')).toBe(toMarkdown(reportOn(mixed)))
  })
})

describe('what is too long', () => {
  const kinds: readonly Verdict[] = [notFound, { kind: 'suspect', reason: 'parked' }, { kind: 'blocked', by: 'refusal' }]
  const links = Array.from({ length: 60 }, (_, index) => link(`https://a.test/${index}`, kinds[index % 3]!))
  const report = reportOf(links, reportOn(mixed))
  const whole = toMarkdown(report)
  const items = (text: string): string[] => text.match(/^- .*$/gm) ?? []

  test('is cut between two items, nothing stays open, and the rest is counted', () => {
    let cuts = 0
    for (let longest = 200; longest < whole.length + 200; longest += 97) {
      const text = toMarkdown(report, { longest })
      expect(text.length).toBeLessThanOrEqual(longest)
      expect(items(whole).slice(0, items(text).length)).toEqual(items(text))
      expect(text.split('<details>').length).toBe(text.split('</details>').length)
      expect(text.split('  ```').length % 2).toBe(1)
      const left = Number(/\n\n(\d+) more (?:is|are) left out, so that this fits\.\n$/.exec(text)?.[1] ?? 0)
      expect(items(text).length + left).toBe(items(whole).length)
      if (left > 0) cuts++
    }
    expect(cuts).toBeGreaterThan(50)
    expect(toMarkdown(report, { longest: whole.length + 200 })).toBe(whole)
  })
})

describe('text of others does nothing', () => {
  const nasty = fc.array(fc.constantFrom(...attacks, 'a', ' ', '\n', '漢'), { maxLength: 6 }).map((parts) => parts.join(''))
  const verdicts: fc.Arbitrary<Verdict> = fc.oneof(
    fc.constantFrom<Verdict>(
      notFound,
      { kind: 'suspect', reason: 'hijacked' },
      { kind: 'suspect', reason: 'missing-anchor' },
      { kind: 'blocked', by: 'refusal' },
      { kind: 'unknown', reason: 'failing' },
    ),
    nasty.map((text): Verdict => ({ kind: 'moved', to: `https://new.test/${text}`, permanent: true })),
  )
  const hostile = fc
    .record({ verdict: verdicts, url: nasty, name: nasty, section: nasty, path: nasty, title: nasty, archive: nasty })
    .map(({ verdict, url, name, section, path, title, archive }) =>
      link(`https://a.test/${url}`, verdict, {
        at: [{ path, line: 7, name, section }],
        title,
        archive: `https://web.archive.org/web/20200101000000/https://a.test/${archive}`,
      }),
    )
  const shown = (text: string): string => micromark(text, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] })

  test('in an address, a title, a section, a path, a page or a capture', () => {
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 1, maxLength: 4 }), (links) => {
        const html = shown(toMarkdown(reportOf(links, two)))
        const outside = html
          .replace(/<code>[\s\S]*?<\/code>/g, '')
          .replace(/<a href="https:\/\/web\.archive\.org\/web\/\d{14}\/https:\/\/a\.test\/[^"]*">a copy<\/a>/g, '')
        const tags = new Set(outside.match(/<\/?[a-z]+[^>]*>/gi))
        for (const tag of ['h2', 'h3', 'p', 'ul', 'li', 'strong', 'details', 'summary']) {
          tags.delete(`<${tag}>`)
          tags.delete(`</${tag}>`)
        }
        expect([...tags]).toEqual([])
        expect(outside).not.toMatch(/(?<!\w)@[a-z0-9]|#\d|\bGH-\d/i)
        expect(html.match(/<li>/g)).toHaveLength(links.length)
      }),
      { numRuns: 300 },
    )
  })
})

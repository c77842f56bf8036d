import { createHash } from 'node:crypto'
import { Parser } from 'htmlparser2'
import { describe, expect, it } from 'vitest'
import type { Verdict } from '../../src/links/verdict.ts'
import { script, scriptHash } from '../../src/report/html/script.ts'
import { style, styleHash } from '../../src/report/html/style.ts'
import { toHtml } from '../../src/report/html.ts'
import { sayVerdict, verdictLabels } from '../../src/report/verdict-words.ts'
import { attacks } from './hostile.ts'
import { pageLink, pageOf, request, samplePage } from './html-page.ts'

const verdicts: readonly Verdict[] = [
  { kind: 'alive' },
  { kind: 'moved', to: 'https://new.example.com/', permanent: true },
  { kind: 'moved', to: 'https://new.example.com/', permanent: false },
  ...(['not-found', 'gone', 'no-such-host', 'no-such-identifier'] as const).map((reason) => ({ kind: 'dead', reason }) as const),
  ...(['challenge', 'refusal', 'login', 'rate-limit'] as const).map((by) => ({ kind: 'blocked', by }) as const),
  ...(['home-page', 'soft-not-found', 'parked', 'hijacked', 'missing-anchor'] as const).map(
    (reason) => ({ kind: 'suspect', reason }) as const,
  ),
  ...(['time-out', 'server-error', 'network', 'certificate', 'redirect-loop', 'unverifiable', 'failing', 'not-asked'] as const).map(
    (reason) => ({ kind: 'unknown', reason }) as const,
  ),
  ...(['private-address', 'configuration', 'ignored'] as const).map((by) => ({ kind: 'excluded', by }) as const),
]

type Element = { readonly name: string; readonly attributes: Readonly<Record<string, string>> }

/** What a browser would make of the page: its elements, and its text outside of script and style. */
function parse(html: string): { readonly elements: readonly Element[]; readonly text: string } {
  const elements: Element[] = []
  let [text, silent] = ['', 0]
  const isCode = (name: string): boolean => name === 'script' || name === 'style'
  const parser = new Parser({
    onopentag: (name, attributes) => {
      elements.push({ name, attributes })
      if (isCode(name)) silent += 1
    },
    onclosetag: (name) => {
      if (isCode(name)) silent -= 1
    },
    ontext: (piece) => {
      if (silent === 0) text += piece
    },
  })
  parser.end(html)
  return { elements, text }
}

const linksIn = (html: string): string[] =>
  parse(html).elements.flatMap(({ name, attributes: { href } }) =>
    name === 'a' && href !== undefined && !href.startsWith('#') ? [href] : [],
  )

describe('the words for a verdict', () => {
  it.each(verdicts)('are a label and a short sentence: %o', (verdict) => {
    const { label, why } = sayVerdict(pageLink({ url: 'https://example.com/page#place', verdict, title: 'Casino' }))
    expect(label).toBe(verdictLabels[verdict.kind])
    expect(why).toMatch(/^[A-Z]\S* .*[^.]$/)
    expect(why.length).toBeLessThan(100)
  })

  it('are different for every reason', () => {
    const all = verdicts.map((verdict) => sayVerdict(pageLink({ verdict })).why)
    expect(new Set(all).size).toBe(all.length)
  })

  it('quote the answer, the place and the title', () => {
    const url = 'https://example.com/#caf%C3%A9'
    const why = (verdict: Verdict, status = 200) =>
      sayVerdict(pageLink({ url, verdict, title: 'Casino', requests: [request(url, status)] })).why
    expect(why({ kind: 'blocked', by: 'refusal' }, 403)).toBe(
      'The server refuses automated requests (403), so the link could not be checked',
    )
    expect(why({ kind: 'suspect', reason: 'missing-anchor' })).toBe('The anchor on the page (#café) does not exist')
    expect(why({ kind: 'suspect', reason: 'hijacked' })).toBe('The page calls itself «Casino», which has nothing to do with the entry')
  })

  it('name the registry that was asked', () => {
    const dead = { kind: 'dead', reason: 'no-such-identifier' } as const
    expect(sayVerdict(pageLink({ verdict: dead, via: 'arxiv' })).why).toBe('arXiv does not know this paper')
    expect(sayVerdict(pageLink({ via: 'pypi' })).why).toBe('PyPI knows this package')
  })
})

describe('the page', () => {
  it('shows every verdict with its reason', () => {
    const links = verdicts.map((verdict, index) => pageLink({ url: `https://example.com/${index}`, verdict }))
    const { text, elements } = parse(toHtml(pageOf(links)))
    for (const link of links) expect(text).toContain(sayVerdict(link).why)
    expect(elements.filter(({ name, attributes }) => name === 'tr' && attributes.class !== undefined)).toHaveLength(links.length)
    expect(text).toContain('now at https://new.example.com/')
  })

  it('says in words how many links are dead, and counts nothing else as broken', () => {
    const dead = pageLink({ verdict: { kind: 'dead', reason: 'gone' } })
    const blocked = pageLink({ verdict: { kind: 'blocked', by: 'refusal' } })
    const say = (...links: (typeof dead)[]): string => /<h1>(.*?)<\/h1>/.exec(toHtml(pageOf(links)))![1]!.replace(/<\/?strong>/g, '')
    expect(say(dead, dead, blocked, pageLink())).toBe('2 of 4 links are dead')
    expect(say(dead, pageLink())).toBe('1 of 2 links is dead')
    expect(say(blocked, blocked)).toBe('None of 2 links is dead')
    expect(say()).toBe('There are no links')
  })

  it('puts problems first and folds away what nobody knows', () => {
    const html = toHtml(
      pageOf([
        pageLink({ url: 'https://alive.example.com/' }),
        pageLink({ url: 'https://blocked.example.com/', verdict: { kind: 'blocked', by: 'login' } }),
        pageLink({ url: 'https://dead.example.com/', verdict: { kind: 'dead', reason: 'gone' } }),
      ]),
    )
    const [open, unclear, fine] = html.slice(html.indexOf('<section id="links">')).split('<details')
    expect(open).toContain('https://dead.example.com/')
    expect(unclear).toContain('https://blocked.example.com/')
    expect(fine).toContain('https://alive.example.com/')
  })

  it('shows where, since when, how often asked, and the copy', () => {
    const url = 'https://example.com/gone'
    const { text } = parse(
      toHtml(
        pageOf([
          pageLink({
            url,
            verdict: { kind: 'dead', reason: 'not-found' },
            requests: [request(url, 404), request(url, 404)],
            failing: { since: '2026-11-02', times: 6 },
            lastAlive: '2026-10-26',
            archive: 'https://web.archive.org/web/2025/https://example.com/gone',
            facts: { retracted: true },
            at: [3, 7, 7].map((line) => ({ path: 'README.md', line, section: 'Surveys', name: 'Lark' })),
          }),
        ]),
      ),
    )
    for (const words of [
      'Lark',
      'Surveys',
      'lines 3, 7',
      '(404)',
      'asked twice',
      '2026-11-02',
      'failed 6 times',
      'last alive 2026-10-26',
      'archived copy',
    ])
      expect(text).toContain(words)
    expect(text).toContain('The publisher has retracted the paper')
  })

  it('names the lists where there are several', () => {
    const at = ['README.md', 'docs/zh.md'].map((path) => ({ path, line: 4, section: 'A', name: 'B' }))
    expect(toHtml(pageOf([pageLink({ at })]))).toContain('README.md, line 4; docs/zh.md, line 4')
  })

  it('draws a history only of several days', () => {
    const days = ['2026-11-18', '2026-11-25'].map((day, index) => ({ day, counts: { alive: 9, dead: index + 1 } }))
    expect(toHtml(pageOf([pageLink()], { days }))).toContain('Dead links: 2, 1 more since 2026-11-18.')
    expect(toHtml(pageOf([pageLink()], { days: days.slice(1) }))).not.toContain('day by day')
  })

  it('gives the median of the answers of a host', () => {
    const links = [100, 900, 300].map((ms) => pageLink({ requests: [request('https://www.example.com/', 200, ms)] }))
    expect(parse(toHtml(pageOf(links))).text).toContain('300 ms')
  })

  it('is the same for the same input, whatever the order of the links', () => {
    const page = samplePage(80)
    expect(toHtml(samplePage(80))).toBe(toHtml(page))
    expect(toHtml({ ...page, links: page.links.toReversed() })).toBe(toHtml(page))
  })

  it('stays under 3 MB with 5,000 links', () => {
    expect(Buffer.byteLength(toHtml(samplePage(5000)))).toBeLessThan(3_000_000)
  })
})

describe('the page of hostile text', () => {
  const words = [
    ...attacks,
    '</script><img src=x onerror=alert(1)>',
    '</style><script>alert(1)</script>',
    '"><svg onload=alert(1)>',
    "' onmouseover='alert(1)",
    '</title></table><iframe src=https://evil.example.com>',
    '&lt;script&gt;',
    '\u202egnp.exe\u2066',
    'x'.repeat(100_000),
    '\ud800',
  ]
  const hostile = (word: string) => {
    const link = pageLink({
      url: `https://example.com/?q=${word}#${word}`,
      title: word,
      facts: { deprecated: word },
      archive: `https://archive.example.com/${word}`,
      lastAlive: word,
      failing: { since: word, times: 2 },
      requests: [{ ...request(word, 404), headers: { location: word }, detail: word }],
      at: [{ path: word, line: 1, section: word, name: word }],
    })
    const moved = (to: string) => ({ ...link, verdict: { kind: 'moved', to, permanent: true } as const })
    const days = ['1', '2'].map((day) => ({ day: day + word, counts: { dead: 1 } }))
    return toHtml(
      pageOf([{ ...link, verdict: { kind: 'suspect', reason: 'hijacked' } }, moved(word), { ...moved(`//${word}`), url: word }], {
        title: word,
        day: word,
        notes: [word],
        days,
      }),
    )
  }
  const shapeOf = (html: string) =>
    new Set(parse(html).elements.map(({ name, attributes }) => `${name} ${Object.keys(attributes).join(' ')}`))
  const plain = new Set([...shapeOf(hostile('a b')), ...shapeOf(hostile('https://evil.example.com'))])

  it.each(words)('has no element or attribute of it: %j', (word) => {
    const html = hostile(word)
    expect([...shapeOf(html)].filter((shape) => !plain.has(shape))).toEqual([])
    expect(html.match(/<script/g)).toHaveLength(1)
    expect(html.match(/<\/script/g)).toHaveLength(1)
    expect(html).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/)
    expect(html.isWellFormed()).toBe(true)
    expect(html.length).toBeLessThan(2_000_000)
  })

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)//https://example.com',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:https://example.com/x',
    '//example.com/x',
    'not an address',
  ])('links nowhere for %j', (url) => {
    const verdict = { kind: 'moved', to: url, permanent: true } as const
    expect(linksIn(toHtml(pageOf([pageLink({ url, verdict, archive: url })])))).toEqual([])
  })

  it.each([
    'https://user:secret@example.com/a',
    'https://user:se@cret@example.com/a',
    'http:user:secret@example.com/a',
    'https:\\\\user:secret@example.com\\a',
    'ftp://user:secret@example.com/a',
    'https://archive.example.com/web/https://user:secret@example.com/a',
  ])('shows no password: %s', (url) => {
    const html = toHtml(
      pageOf(
        [
          pageLink({
            url,
            verdict: { kind: 'moved', to: url, permanent: true },
            archive: url,
            at: [{ path: url, line: 1, section: url, name: url }],
          }),
        ],
        {
          title: url,
          notes: [`See ${url}.`],
        },
      ),
    )
    expect(html).not.toMatch(/secret|cret@|user/)
    expect(html).toContain('•••@example.com')
  })

  it('leaves other addresses as they are', () => {
    const url = 'https://example.com/@user?token=abc&b=1#x'
    expect(linksIn(toHtml(pageOf([pageLink({ url })])))).toEqual([url])
    expect(parse(toHtml(pageOf([pageLink({ url })]))).text).toContain(url)
  })
})

describe('what the page may load and run', () => {
  const html = toHtml(samplePage(40))

  it('is nothing from elsewhere', () => {
    const { elements } = parse(html)
    const loaded = elements.filter(
      ({ name, attributes }) => 'src' in attributes || 'srcset' in attributes || 'data' in attributes || name === 'link',
    )
    expect(loaded).toEqual([])
    expect(
      new Set(elements.map(({ name }) => name)).isDisjointFrom(new Set(['img', 'iframe', 'object', 'embed', 'base', 'use', 'image'])),
    ).toBe(true)
    expect(style).not.toMatch(/url\(|@import|@font-face/)
    expect(script).not.toMatch(/innerHTML|outerHTML|insertAdjacent|document\.write|eval|Function\(|fetch|XMLHttpRequest|import\(/)
  })

  it('is its own script and style alone, by their hashes', () => {
    const hash = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`
    expect(scriptHash).toBe(hash(script))
    expect(styleHash).toBe(hash(style))
    expect(html).toContain(`default-src 'none'; script-src '${scriptHash}'; style-src '${styleHash}'`)
    expect(
      parse(html)
        .elements.flatMap(({ attributes }) => Object.keys(attributes))
        .filter((name) => /^on|^style$/.test(name)),
    ).toEqual([])
  })

  it('names every chart in words', () => {
    for (const [svg] of html.matchAll(/<svg[\s\S]*?<\/svg>/g))
      expect(svg).toMatch(/role="img"[\s\S]*<title[^>]*>[^<]+<\/title><desc[^>]*>[^<]+<\/desc>/)
  })

  it('leads away without a trace', () => {
    const away = parse(html).elements.filter(({ attributes }) => attributes.href?.startsWith('http'))
    expect(away.length).toBeGreaterThan(40)
    expect(away.every(({ attributes }) => attributes.rel === 'noopener noreferrer nofollow')).toBe(true)
  })
})

describe('what fails and what is new', () => {
  const failing = pageLink({
    url: 'https://a.example/failing',
    verdict: { kind: 'unknown', reason: 'failing' },
    failing: { since: '2026-11-20', times: 2 },
  })
  const dead = pageLink({ url: 'https://a.example/dead', verdict: { kind: 'dead', reason: 'gone' } })

  it('is a class of its own, to be looked at, and not among what nobody knows', () => {
    const html = toHtml(pageOf([failing]))
    expect(html).toContain('<tr class="failing"><td><b>Failing</b>')
    expect(html).toContain('1 was not found, but not yet often enough to be called dead.')
    expect(html).not.toContain('could not be checked;')
    expect(html).toMatch(/To look at <span class="count">1</)
  })

  it('is named at the top where it was not so at the run before', () => {
    const html = toHtml(pageOf([failing, dead], { fresh: { since: '2026-11-18', urls: new Set([dead.url]) } }))
    expect(html).toMatch(/New since the last check, 2026-11-18 <span class="count">1<\/span><\/h2><ul><li><b>Dead<\/b>/)
    expect(toHtml(pageOf([dead], { fresh: { since: '2026-11-18', urls: new Set() } }))).toContain(
      'Nothing new to look at since the last check, 2026-11-18.',
    )
    expect(toHtml(pageOf([dead]))).not.toContain('id="new"')
  })
})

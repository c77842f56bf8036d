import { describe, expect, it } from 'vitest'
import { guiseOf } from '../../lint-rules/no-deceptive-links/look-alikes.ts'
import { reviewTexts } from '../../src/index.ts'
import { domainOf, hostOf, isSameOwner } from '../../src/list/identity/hosts.ts'

const review = (before: string, after: string) =>
  reviewTexts({ path: 'README.md', before, after }).filter(({ rule }) => rule === 'no-deceptive-links')

const base = '# Trees\n\n- [Oak](https://oak.example.com) - Tall trees. [code](https://github.com/owner/oak)\n'

describe('no-deceptive-links with a base', () => {
  it('reports that a link leads to another host under unchanged words, and where it led', () => {
    const after = base.replace('github.com/owner/oak', 'casino.net/win')
    expect(review(base, after)).toMatchObject([
      {
        line: 3,
        column: 48,
        severity: 'warning',
        introduced: true,
        message: 'Unexpected host `casino.net` under unchanged text, expected `github.com` as before',
      },
    ])
  })

  it('finds the swap in an entry that moved to another section as well', () => {
    const after = `# More\n\n${base.slice(9).replace('oak.example.com', 'evil.casino.net')}`
    expect(review(base, after)).toHaveLength(1)
  })

  it.each([
    ['another page of the host', base.replace('oak.example.com', 'www.oak.example.com/new')],
    ['https', base.replace('https://oak', 'http://oak')],
    ['an archived copy', base.replace('https://oak', 'https://web.archive.org/web/2020/https://oak')],
    ['other words', base.replace('https://oak.example.com', 'https://oaks.example.net').replace('Tall', 'Very tall')],
    ['a host of the same brand', base.replace('https://github.com/owner/oak', 'https://owner.github.io/oak')],
  ])('says nothing about %s', (_what, after) => {
    expect(review(base, after)).toEqual([])
  })

  it('says nothing about an old deception on a line that changes', () => {
    const old = base.replace('https://oak.example.com', 'https://bit.ly/oak')
    expect(review(old, old.replace('Tall', 'Very tall')).map(({ introduced }) => introduced)).toEqual([false])
  })
})

describe('hosts', () => {
  it.each([
    ['www.example.com', 'example.com'],
    ['a.b.example.co.uk', 'example.co.uk'],
    ['Example.COM.', 'example.com'],
    ['owner.github.io', 'github.io'],
    ['localhost', 'localhost'],
  ])('the domain of %s is %s', (host, domain) => {
    expect(domainOf(host)).toBe(domain)
  })

  it.each([
    ['https://user:x@Oak.example.com:8080/a?b@c', 'oak.example.com'],
    ['https:\\\\oak.example.com\\@x', 'oak.example.com'],
    ['/oak', undefined],
    ['mailto:a@b.example', undefined],
  ])('the host of %s is %s', (url, host) => {
    expect(hostOf(url)).toBe(host)
  })

  it('brands own several domains', () => {
    expect(isSameOwner('youtu.be', 'www.youtube.com')).toBe(true)
    expect(isSameOwner('youtu.be', 'vimeo.com')).toBe(false)
  })

  it.each([
    ['g1thub.com', { kind: 'look-alike', known: 'github.com' }],
    ['xn--80ak6aa92e.com', { kind: 'look-alike', known: 'apple.com' }],
    ['rnicrosoft.com', { kind: 'look-alike', known: 'microsoft.com' }],
    ['gaгden.example', { kind: 'mixed' }],
    ['github.com', undefined],
    ['gist.github.com', undefined],
    ['github.io', undefined],
    ['bücher.example', undefined],
    ['xn--bcher-kva.example', undefined],
    ['правда.example', undefined],
    ['xn--???.example', undefined],
    ['xn--99999999999.example', undefined],
  ])('%s pretends: %j', (host, guise) => {
    expect(guiseOf(host)).toEqual(guise)
  })
})

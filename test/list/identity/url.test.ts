import { describe, expect, it } from 'vitest'
import { decodePath, isExternal, isWeb, plainHost, readUrl, urlKey } from '../../../src/list/identity/url.ts'

const keyOf = (url: string): string => urlKey(new URL(url))

describe('one key for all spellings of an address', () => {
  it.each([
    ['the scheme', 'http://example.com/a', 'https://example.com/a'],
    ['www.', 'https://www.example.com/a', 'https://example.com/a'],
    ['the mobile host', 'https://m.example.com/a', 'https://example.com/a'],
    ['the case of the host', 'https://EXAMPLE.com/a', 'https://example.com/a'],
    ['a slash at the end', 'https://example.com/a/', 'https://example.com/a'],
    ['several slashes at the end', 'https://example.com/a//', 'https://example.com/a'],
    ['a lonely slash', 'https://example.com/', 'https://example.com'],
    ['an index page', 'https://example.com/a/index.html', 'https://example.com/a'],
    ['an index page in PHP', 'https://example.com/index.php', 'https://example.com'],
    ['the default port', 'https://example.com:443/a', 'https://example.com/a'],
    ['the order of the query', 'https://example.com/?b=2&a=1', 'https://example.com/?a=1&b=2'],
    ['percent escapes of the path', 'https://example.com/%E6%A0%91', 'https://example.com/树'],
    ['a question mark without a query', 'https://example.com/a?', 'https://example.com/a'],
    ['campaign parameters', 'https://example.com/a?utm_source=x&utm_campaign=y', 'https://example.com/a'],
    ['a tracker among parameters', 'https://example.com/a?id=1&fbclid=x', 'https://example.com/a?id=1'],
    ['where the visitor came from', 'https://example.com/a?ref=list&source=github', 'https://example.com/a'],
  ])('does not depend on %s', (_what, one, other) => {
    expect(keyOf(one)).toBe(keyOf(other))
  })

  it.each([
    ['the case of the path', 'https://example.com/A', 'https://example.com/a'],
    ['the fragment', 'https://example.com/#a', 'https://example.com/#b'],
    ['the route in a fragment', 'https://example.com/#!/a', 'https://example.com/'],
    ['a value of the query', 'https://example.com/?id=1', 'https://example.com/?id=2'],
    ['the case of a value', 'https://example.com/?id=a', 'https://example.com/?id=A'],
    ['another port', 'https://example.com:8080/', 'https://example.com/'],
    ['a host that only starts alike', 'https://example.com.evil.org/', 'https://example.com/'],
    ['another subdomain', 'https://docs.example.com/', 'https://example.com/'],
    ['a repeated parameter', 'https://example.com/?a=1&a=2', 'https://example.com/?a=1'],
    ['an index that is no file', 'https://example.com/index', 'https://example.com/'],
    ['a name that only starts like a tracker', 'https://example.com/?reference=1', 'https://example.com/'],
  ])('depends on %s', (_what, one, other) => {
    expect(keyOf(one)).not.toBe(keyOf(other))
  })

  it('is readable', () => {
    expect(keyOf('http://www.Example.com:8080/A%20b/?z=1&y=2#c')).toBe('example.com:8080/A b?y=2&z=1#c')
  })
})

it.each([
  ['https://example.com', 'https://example.com/'],
  ['HTTP://example.com', 'http://example.com/'],
  ['example.com', undefined],
  ['', undefined],
  ['http://[', undefined],
  ['https://exa mple.com', undefined],
])('a URL is read or is none, without an exception: %s', (raw, href) => {
  expect(readUrl(raw)?.href).toBe(href)
})

it.each([
  ['https://example.com', true, true],
  ['HTTP://example.com', true, true],
  ['//cdn.example.com/x', true, false],
  ['mailto:me@example.com', true, false],
  ['ftp://example.com', true, false],
  ['docs/a.md', false, false],
  ['./a', false, false],
  ['/a', false, false],
  ['#a', false, false],
  ['', false, false],
])('what leads out of the repository, and what to the web: %s', (url, external, web) => {
  expect([isExternal(url), isWeb(url)]).toEqual([external, web])
})

it.each([
  ['utm_medium', true],
  ['UTM_Source', true],
  ['gclid', true],
  ['ref', true],
  ['spm', true],
  ['id', false],
  ['reference', false],
  ['utm', false],
  ['v', false],
  ['sourceId', false],
  ['source', false],
  ['feature', false],
])('parameters that only track are known by name: %s', (name, isIt) => {
  expect(urlKey(readUrl(`https://a.example/?${name}=1`)!) === urlKey(readUrl('https://a.example/')!)).toBe(isIt)
})

it.each([
  ['/a%20b', '/a b'],
  ['/a%2Fb', '/a/b'],
  ['/100%', '/100%'],
  ['/%E6%A0', '/%E6%A0'],
  ['/plain', '/plain'],
])('a path is decoded where it can be: %s', (path, decoded) => {
  expect(decodePath(path)).toBe(decoded)
})

it.each([
  ['https://www.example.com', 'example.com'],
  ['https://m.example.com', 'example.com'],
  ['https://www.m.example.com', 'm.example.com'],
  ['https://wwwx.example.com', 'wwwx.example.com'],
])('a host loses its first `www.` or `m.`: %s', (url, host) => {
  expect(plainHost(new URL(url))).toBe(host)
})

import { describe, expect, test } from 'vitest'
import { type Exceptions, exceptionFor, sayOver } from '../../src/links/exceptions.ts'
import { isMissing } from '../../src/links/fragment.ts'

const url = 'https://a.example/x'
const exceptions = (until?: string): Exceptions => ({ exclude: ['https://x.com/*'], ignore: [{ url, until, reason: 'moves house' }] })

test.for([
  ['https://a.example/x', 'https://a.example/x', true],
  ['https://a.example/x', 'https://a.example/x#part', true],
  ['https://a.example/x', 'https://a.example/xy', false],
  ['https://a.example', 'https://a.example/', true],
  ['https://a.example/*', 'https://a.example/x/y?z', true],
  ['*.pdf', 'https://a.example/x.pdf', true],
  ['*.pdf', 'https://a.example/x.pdf?y', false],
  ['https://*/docs/*', 'https://a.example/docs/x', true],
  ['https://*/docs/*', 'https://a.example/doc/x', false],
  ['a*a', 'a', false],
  ['*', 'https://a.example/', true],
  ['https://a.example/中文', 'https://a.example/%E4%B8%AD%E6%96%87', true],
  ['https://a.example/%e4%b8%ad%e6%96%87', 'https://a.example/%E4%B8%AD%E6%96%87', true],
  ['*/中文/*', 'https://a.example/%E4%B8%AD%E6%96%87/x', true],
  ['https://a.example/中', 'https://a.example/%E4%B8%AD%E6%96%87', false],
  ['https://a.example/a b', 'https://a.example/a%20b', true],
  ['*a b*', 'https://a.example/xa%20by', true],
  ['https://A.Example/*', 'https://a.example/x', true],
  ['HTTPS://A.EXAMPLE', 'https://a.example/', true],
  ['*.A.Example/*', 'https://b.a.example/x', true],
  ['https://A.Example/X', 'https://a.example/x', false],
  ['https://münchen.example/*', 'https://xn--mnchen-3ya.example/x', true],
  ['https://a.example:443/*', 'https://a.example/x', true],
  ['https://a.example*', 'https://a.example.org/x', true],
  ['https://a.example/ä?q=ü*', 'https://a.example/%C3%A4?q=%C3%BCx', true],
] as const)('%s fits %s: %s', ([pattern, text, expected]) => {
  expect(exceptionFor({ exclude: [pattern], ignore: [] }, '2026-01-01')(text) !== undefined).toBe(expected)
})

describe('an exception', () => {
  test('holds until its day, that day included, and then not any more', () => {
    expect(exceptionFor(exceptions('2026-01-31'), '2026-01-31')(url)).toEqual({ kind: 'excluded', by: 'ignored' })
    expect(exceptionFor(exceptions('2026-01-31'), '2026-02-01')(url)).toBeUndefined()
    expect(exceptionFor(exceptions(), '2099-01-01')(url)).toEqual({ kind: 'excluded', by: 'ignored' })
    expect(exceptionFor(exceptions(), '2026-01-01')('https://x.com/a')).toEqual({ kind: 'excluded', by: 'configuration' })
  })

  test('that is over, or fits no link, is said with its reason', () => {
    expect(sayOver(exceptions('2026-01-31'), [url], '2026-01-31')).toEqual([])
    expect(sayOver(exceptions('2026-01-31'), [url], '2026-02-01')).toEqual([
      `The exception for ${url} (moves house) ended on 2026-01-31: its links are judged again.`,
    ])
    expect(sayOver(exceptions(), ['https://b.example/'], '2026-02-01')).toEqual([
      `The exception for ${url} (moves house) fits no link any more.`,
    ])
  })
})

test.for([
  ['part', ['other'], true],
  ['other', ['other'], false],
  ['Other', ['user-content-other'], false],
  ['%C3%A4', ['ä'], false],
  ['%', ['other'], true],
  ['', ['other'], false],
  ['part', [], false],
  [':~:text=word', ['other'], false],
  ['/route', ['other'], false],
  ['L10', ['other'], false],
  ['page=3', ['other'], false],
  ['L10C3-L12C5', ['other'], false],
  ['gid=0', ['other'], false],
  ['heading=h.1x', ['other'], false],
  ['license-ov-file', ['other'], false],
  ['discussioncomment-1', ['other'], false],
  ['license', ['other'], true],
  ['gid', ['other'], true],
  ['lecture-10', ['other'], true],
  ['discussion', ['other'], true],
] as const)('the place #%s is missing among %s: %s', ([fragment, places, expected]) => {
  const page = { places: new Set<string>(places), isCut: false, isScripted: false }
  expect(isMissing(fragment, page)).toBe(expected)
  expect([isMissing(fragment, { ...page, isCut: true }), isMissing(fragment, { ...page, isScripted: true })]).toEqual([false, false])
})

// The body of the rolling issue and what it remembers: the same facts say the same, and nothing of others does anything in it.
import fc from 'fast-check'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { describe, expect, test } from 'vitest'
import { noMemory } from '../../../src/links/memory/memory.ts'
import type { Verdict } from '../../../src/links/verdict.ts'
import { ticksIn } from '../../../src/review/sweep/issue-body.ts'
import { readState } from '../../../src/review/sweep/issue-record.ts'
import { composeIssue, isSweepBody, type SweepInput } from '../../../src/review/sweep/rolling-issue.ts'
import { memoryOf, type SweptLink } from '../../../src/review/sweep/settle.ts'
import { hasSecret, maskSecrets } from '../../../src/review/text/mask-secrets.ts'

const day = '2026-01-05'
const next = '2026-01-12'
const dead: Verdict = { kind: 'dead', reason: 'gone' }
const alive: Verdict = { kind: 'alive' }

function link(url: string, verdict: Verdict, more: Partial<SweptLink> = {}): SweptLink {
  return {
    url,
    verdict,
    via: 'http',
    requests: [],
    class: 'link',
    at: [{ path: 'README.md', line: 7, section: 'Songs', name: 'Lark' }],
    ...more,
  }
}

function input(links: readonly SweptLink[], more: Partial<SweepInput> = {}): SweepInput {
  return {
    links,
    memory: noMemory,
    day,
    lists: ['README.md'],
    isCut: false,
    isNotebook: true,
    say: ({ verdict, title }) => `It is ${verdict.kind}${title ? ` «${title}»` : ''}`,
    ...more,
  }
}

/** The body that a sweep leaves, upon one that is there or none. */
function bodyOf(given: SweepInput): string {
  const act = composeIssue(given)
  if (act.kind === 'none') throw new Error('nothing was said')
  return act.body
}

/** What GitHub would show. */
function shown(body: string): string {
  return micromark(body, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] }).replace(/<!--[\s\S]*?-->/g, '')
}

describe('what is said', () => {
  const groups: readonly (readonly [string, SweptLink, string])[] = [
    ['dead', link('https://a.test/', dead), '### Dead (1)'],
    ['suspect', link('https://a.test/', { kind: 'suspect', reason: 'parked' }), '### Does not look right (1)'],
    ['image', link('https://a.test/i.png', dead, { class: 'image' }), '### Images and badges (1)'],
    ['badge', link('https://a.test/b.svg', dead, { class: 'badge' }), '### Images and badges (1)'],
    ['archived', link('https://a.test/', alive, { facts: { archived: true } }), '### Worth a look (1)'],
    ['retracted', link('https://a.test/', alive, { facts: { retracted: true } }), 'this paper was retracted by its publisher'],
    ['withdrawn', link('https://a.test/', alive, { facts: { withdrawn: true } }), 'this paper was withdrawn by its authors'],
  ]
  test.each(groups)('%s', (_what, one, wanted) => {
    expect(bodyOf(input([link('https://broken.test/', dead, { class: one.class }), one])).replace('(2)', '(1)')).toContain(wanted)
  })

  test('an archived project alone opens nothing', () => {
    expect(composeIssue(input([link('https://a.test/', alive, { facts: { archived: true } })]))).toEqual({ kind: 'none' })
  })

  test('places, three at most, each with its file where there are several', () => {
    const at = [1, 2, 3, 4, 5].map((line) => ({ path: `${line}.md`, line, section: 'S', name: '' }))
    const body = bodyOf(input([link('https://a.test/', dead, { at })], { lists: ['1.md', '2.md'] }))
    expect(body).toContain(
      '`https://a.test/` in **S** (line 1 of `1.md`), in **S** (line 2 of `2.md`), in **S** (line 3 of `3.md`) and in 2 more places:',
    )
  })

  test('a copy of the page, as a link where its address is plain, else in code', () => {
    const copy = 'https://web.archive.org/web/20200102030405/https://a.test/'
    expect(bodyOf(input([link('https://a.test/', dead, { archive: copy })]))).toContain(`The Internet Archive kept [a copy](<${copy}>).`)
    const odd = `${copy}@octo/list%23`
    expect(bodyOf(input([link('https://a.test/@octo/list%23', dead, { archive: odd })]))).toContain(`a copy at \`${odd}\``)
  })

  test('what nobody knows is folded away by host, and not counted', () => {
    const silent = [
      link('https://b.test/1', { kind: 'blocked', by: 'refusal' }),
      link('https://b.test/2', { kind: 'unknown', reason: 'time-out' }),
    ]
    const body = bodyOf(input([link('https://a.test/', dead), ...silent]))
    expect(body).toContain('1 link is dead.')
    expect(body).toContain('<details><summary>2 links give no answer')
    expect(body).toContain('- `b.test` blocks requests or fails (2 links)')
  })

  test('lists to which an item leads have no item when they are left out by the configuration', () => {
    const standing = { body: bodyOf(input([link('https://a.test/', dead), link('https://b.test/', dead)])), isOpen: true }
    const body = bodyOf(
      input([link('https://a.test/', { kind: 'excluded', by: 'ignored' }), link('https://b.test/', dead)], { standing, day: next }),
    )
    expect(body).toContain('- [x] ~~`https://a.test/`~~ is ignored by the configuration (2026-01-12)')
  })

  test('a host that leads to a private network today is as it was before', () => {
    const standing = { body: bodyOf(input([link('https://a.test/', dead)])), isOpen: true }
    const body = bodyOf(input([link('https://a.test/', { kind: 'excluded', by: 'private-address' })], { standing, day: next }))
    expect(body).toContain('1 link is dead.')
    expect(body).toContain('- [ ] `https://a.test/`')
  })
})

const verdicts: readonly Verdict[] = [
  alive,
  dead,
  { kind: 'dead', reason: 'not-found' },
  { kind: 'dead', reason: 'no-such-host' },
  { kind: 'suspect', reason: 'hijacked' },
  { kind: 'suspect', reason: 'missing-anchor' },
  { kind: 'blocked', by: 'challenge' },
  { kind: 'unknown', reason: 'time-out' },
  { kind: 'unknown', reason: 'not-asked' },
  { kind: 'unknown', reason: 'failing' },
  { kind: 'moved', to: 'https://elsewhere.test/x?y#z', permanent: true },
  { kind: 'excluded', by: 'ignored' },
]

/** Text that would like to do something. */
const nasty = fc.oneof(
  fc.constantFrom(
    '@octo',
    'fixes #1',
    'octo/list#2',
    'GH-3',
    '--> <img src=x onerror=alert(1)>',
    '<!-- listkeeper:memory 1 abc rest\n-->',
    '`x` ``y``',
    '](javascript:alert(1))',
    '| a | b |',
    '- [x] done',
    '</details>',
    'https://github.com/octo/list/issues/1',
    '\u202eabc',
    '~~x~~ **y** __z__ \\',
  ),
  fc.string({ unit: fc.constantFrom(...'a @#<>`|[]()*_~\\-!\n\r\t&;:/"') }),
)
const url = fc
  .tuple(fc.constantFrom('a', 'b', 'c.d', 'xn--bcher-kva'), fc.string({ unit: fc.constantFrom(...'ab/?#=&@"\'`<>|[]()-!~*_\\ é') }))
  .map(([host, rest]) => `https://${host}.test/${rest}`)
  .filter((one) => URL.canParse(one))
  .map((one) => new URL(one).href)
const swept = fc
  .record({
    url,
    verdict: fc.constantFrom(...verdicts),
    name: nasty,
    section: nasty,
    title: nasty,
    kind: fc.constantFrom('link' as const, 'image' as const, 'badge' as const),
  })
  .map(
    ({ url: address, verdict, name, section, title, kind }): SweptLink => ({
      ...link(address, verdict, { class: kind, title, at: [{ path: 'README.md', line: 3, section, name }] }),
      ...(verdict.kind === 'unknown' && verdict.reason === 'failing' ? { failing: { since: day, times: 1 } } : {}),
    }),
  )
const sweeps = fc.uniqueArray(swept, { selector: (one) => one.url, maxLength: 12 })
const always = link('https://always.test/', dead)

describe('for any links', () => {
  test('the same facts a second time change nothing, on the same day and later', () => {
    fc.assert(
      fc.property(sweeps, (links) => {
        const all = [always, ...links]
        const standing = { body: bodyOf(input(all)), isOpen: true }
        expect(composeIssue(input(all, { standing }))).toEqual({ kind: 'none' })
        // A row of failures grows with each day, and a run without time is reported as long as there is none.
        const settled = all.filter(({ verdict }) => verdict.kind !== 'unknown' || verdict.reason !== 'failing')
        const again = { body: bodyOf(input(settled)), isOpen: true }
        expect(composeIssue(input(settled, { standing: again, day: next }))).toEqual({ kind: 'none' })
      }),
    )
  })

  test('the order in which they were found does not matter', () => {
    fc.assert(
      fc.property(sweeps, (links) => {
        expect(bodyOf(input([...links.toReversed(), always]))).toBe(bodyOf(input([always, ...links])))
      }),
    )
  })

  test('what is remembered is read again as it was written, whatever a person did to the rest', () => {
    fc.assert(
      fc.property(sweeps, nasty, (links, words) => {
        const body = bodyOf(input([always, ...links]))
        const state = readState(body)
        expect(state.kept.get(always.url)).toMatchObject({ verdict: dead, since: day })
        const block = body.slice(body.lastIndexOf('<!-- listkeeper:memory'))
        expect(readState(`${words}\r\n\r\n${block.replaceAll('\n', '\r\n')}`)).toEqual(state)
        for (const { url: one, verdict } of links)
          if (verdict.kind === 'dead' && !hasSecret(one)) expect(state.kept.get(one)?.verdict).toEqual(verdict)
      }),
    )
  })

  test('a body in which somebody deleted or garbled anything is read without an error, and repaired', () => {
    fc.assert(
      fc.property(sweeps, fc.nat(), fc.nat({ max: 400 }), fc.string(), (links, at, count, words) => {
        const body = bodyOf(input([always, ...links]))
        const from = at % body.length
        const garbled = body.slice(0, from) + words + body.slice(from + count)
        const after = composeIssue(input([always, ...links], { standing: { body: garbled, isOpen: true }, day: next }))
        if (after.kind === 'edit') expect(readState(after.body).kept.has(always.url)).toBe(true)
        memoryOf(readState(garbled), [always.url], next)
      }),
    )
  })

  test('nothing of others does anything: no link, no mention, no reference, no tag, no item of its own', () => {
    fc.assert(
      fc.property(sweeps, (links) => {
        const body = bodyOf(input([always, ...links], { say: ({ title }) => `It calls itself «${title ?? ''}»` }))
        const html = shown(body)
        const outside = html.replace(/<code>[\s\S]*?<\/code>/g, '')
        expect(outside).not.toMatch(/<a |<img|<script/)
        expect(outside).not.toMatch(/@[a-z0-9]|#\d|GH-\d/i)
        const items = [...readState(body).kept.values()].filter(({ verdict }) => verdict.kind === 'dead' || verdict.kind === 'suspect')
        expect(html.match(/<input type="checkbox"/g)).toHaveLength(items.length)
        expect(html.match(/<details>/g)?.length ?? 0).toBe(html.match(/<\/details>/g)?.length ?? 0)
        expect(body.match(/-->/g)!.length).toBe(body.match(/<!--/g)!.length)
        // The block holds nothing that GitHub might take for a mention, a reference or an address.
        expect(body.slice(body.lastIndexOf('<!-- listkeeper:memory'))).not.toMatch(/[@#]|https?:/)
      }),
      { numRuns: 300 },
    )
  })
})

describe('a list with very many broken links', () => {
  const many = Array.from({ length: 900 }, (_, index) =>
    link(`https://host${index}.test/a/rather/long/path/to/a/page/${index}`, index % 3 === 0 ? dead : { kind: 'suspect', reason: 'parked' }),
  )
  const body = bodyOf(input(many))

  test('stays below the limit of GitHub with whole items, the most serious of them', () => {
    expect(body.length).toBeLessThanOrEqual(60_000)
    expect(body).toContain('300 links are dead and 600 do not look right.')
    expect(body).toContain('### Dead (300)')
    expect(body).toMatch(/\n\d+ more are not shown here to keep this short\./)
    expect(body).toMatch(/### Does not look right \(600\)\n\n600 are not shown here/)
    for (const line of body.split('\n')) if (line.startsWith('- [')) expect(line).toMatch(/<!-- listkeeper:link [0-9a-z]+ -->$/)
  })

  test('says the same a second time', () => {
    expect(composeIssue(input(many, { standing: { body, isOpen: true }, day: next }))).toEqual({ kind: 'none' })
  })

  test('remembers the dead ones before the others', () => {
    const { kept } = readState(body)
    expect([...kept.values()].filter(({ verdict }) => verdict.kind === 'dead')).toHaveLength(300)
  })

  test('is short enough at any number of links that were not asked', () => {
    const left = Array.from({ length: 20_000 }, (_, index) => link(`https://h.test/${index}`, { kind: 'unknown', reason: 'not-asked' }))
    expect(bodyOf(input([...many, ...left])).length).toBeLessThanOrEqual(60_000)
  })
})

describe('secrets', () => {
  test.each([
    ['https://a.test/?token=abc', 'https://a.test/?token=…'],
    ['https://a.test/?x=1&api_key=abc&y=2#access_token=z', 'https://a.test/?x=1&api_key=…&y=2#access_token=…'],
    ['https://a.test/?X-Amz-Signature=abc', 'https://a.test/?X-Amz-Signature=…'],
    ['https://user:pass@a.test/', 'https://…@a.test/'],
    ['https://a.test/ghp_abcdefghijklmnopqrstuvwxyz0123456789', 'https://a.test/…'],
    ['https://a.test/?k=0123456789abcdef0123456789abcdef', 'https://a.test/?k=…'],
    ['https://a.test/?q=Aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa1', undefined],
    ['https://www.youtube.com/watch?v=dQw4w9WgXcQ&list=PLrAXtmErZgOeiKm4sgNOknGvNjby9efdf', undefined],
    ['https://a.test/?id=10.1000/182&page=2', undefined],
    ['https://a.test/@octo/list', undefined],
  ])('%s', (address, masked) => {
    expect(maskSecrets(address)).toBe(masked ?? address)
  })

  test('are in no part of the body, and the link is remembered all the same', () => {
    const secret = 'https://a.test/?token=s3cr3tv4lue'
    const links = [
      link(secret, dead, { archive: `https://web.archive.org/web/20200102030405/${secret}`, failing: { since: day, times: 1 } }),
      link('https://b.test/', { kind: 'moved', to: 'https://c.test/?session=s3cr3tv4lue', permanent: true }),
    ]
    const body = bodyOf(input(links, { memory: { links: new Map(), days: [] } }))
    expect(body).toContain('`https://a.test/?token=…`')
    expect(body).not.toContain('s3cr3tv4lue')
    expect(composeIssue(input(links, { standing: { body, isOpen: true }, day: next }))).toEqual({ kind: 'none' })
    expect(memoryOf(readState(body), [secret], next).links.get(secret)).toMatchObject({ verdict: dead, failing: { since: day } })
  })
})

test('the mark is found, and the ticks of people', () => {
  const body = bodyOf(input([always, link('https://b.test/', dead)]))
  expect(isSweepBody(body)).toBe(true)
  expect(isSweepBody('a body of somebody')).toBe(false)
  expect(ticksIn(body).size).toBe(0)
  expect(ticksIn(body.replace('- [ ]', '- [x]').replaceAll('\n', '\r\n')).size).toBe(1)
})

/** Five runs with a history over a web that changes: who only changes name, is closed for a while or asks who we are is not accused; what changed hands is found. */
import { describe, expect, test } from 'vitest'
import { checkUrls, dayOf } from '../../src/links/check.ts'
import { decide } from '../../src/links/decide.ts'
import { openWeb } from '../../src/links/http/web.ts'
import { type Memory, noMemory } from '../../src/links/memory/memory.ts'
import type { Exchange, Verdict } from '../../src/links/verdict.ts'
import { type HostReplies, html, openHostsWeb, type Reply, status, words } from './cases/web.ts'

const about = ['Atlas Ledger', 'Atlas Ledger - A toolkit for orchard bookkeeping and invoices']
const real = html('Atlas Ledger toolkit', words(120))
const shoes = html('Best running shoes reviewed', words(120, 'shoes'))

/** What each link shows in five weeks, and what may be said of it in the end. */
const stories: readonly (readonly [what: string, path: string, shown: readonly Reply[], last: string])[] = [
  ['nothing', '/page', [real], 'alive'],
  ['a new name', '/page', [real, real, html('Nimbus books', `${words(90)} formerly Atlas Ledger`)], 'alive'],
  ['maintenance', '/page', [real, html('Scheduled maintenance'), html('Scheduled maintenance'), real], 'alive'],
  ['a page for a day that nobody knows', '/', [real, html('Hold tight dear friends', words(30, 'cake')), real], 'alive'],
  [
    'a challenge that comes and goes',
    '/',
    [html('Just a moment...'), real, status(403, { 'cf-mitigated': 'challenge' }), real, html('Attention Required!')],
    'blocked',
  ],
  ['errors that come and go', '/page', [real, status(500), real, status(404), real], 'alive'],
  ['a sold domain', '/', [real, real, shoes, shoes, shoes], 'suspect hijacked'],
  ['a sold domain, a page of it', '/page', [real, shoes, shoes, shoes, shoes], 'suspect hijacked'],
  ['a domain for sale', '/', [real, real, real, real, html('This domain is for sale')], 'suspect parked'],
  ['a casino', '/page', [real, real, real, real, html('Slot Gacor Online Casino')], 'suspect hijacked'],
]

test('five runs over a changing web accuse nobody, and find what changed hands', async () => {
  let week = 0
  const hosts = new Map<string, HostReplies>(
    stories.map(([, path, shown], index) => [
      `story-${index}.example`,
      { [path]: (request, response, count) => shown[Math.min(week, shown.length - 1)]!(request, response, count) },
    ]),
  )
  const web = await openHostsWeb(hosts)
  const { ask, isOnline, close } = openWeb({ timeout: 4_000, isAllowed: () => true, lookup: web.lookup })
  const urls = stories.map(([, path], index) => `http://story-${index}.example:${web.port}${path}`)
  let memory: Memory = noMemory
  const said: string[][] = stories.map(() => [])
  for (; week < 5; week++) {
    const time = Date.UTC(2026, 0, 1 + week * 8)
    const ports = { ask, isOnline, sleep: async () => {}, now: () => time }
    const policy = { failures: 3, days: 7, recheck: 7 }
    const run = await checkUrls(
      urls.map((url) => ({ url, about })),
      ports,
      { perHost: 1, pauses: [10], memory, policy },
    )
    memory = run.memory!
    expect(memory.days.at(-1)!.day).toBe(dayOf(time))
    for (const [index, { verdict }] of run.judgements.entries())
      said[index]!.push(verdict.kind === 'suspect' ? `suspect ${verdict.reason}` : verdict.kind)
  }
  const most = stories.map((_, index) => web.mostAt(`story-${index}.example`))
  await close()
  await web.close()
  expect(said.map((all) => all.at(-1))).toEqual(stories.map(([, , , last]) => last))
  const innocent = said.filter((_, index) => !stories[index]![3].startsWith('suspect'))
  expect(innocent.flat().filter((one) => one.startsWith('suspect') || one === 'dead')).toEqual([])
  // One request at a time where one is asked for.
  expect(Math.max(...most)).toBe(1)
}, 30_000)

/** The table of verdicts, row by row: a row that changes is noticed here. */
const rows: readonly (readonly [status: number, headers: Record<string, string>, verdict: string])[] = [
  ...[200, 204, 206, 304, 416].map((code) => [code, {}, 'alive'] as const),
  [404, {}, 'dead not-found'],
  [410, {}, 'dead gone'],
  ...[401, 407, 511].map((code) => [code, {}, 'blocked login'] as const),
  [429, {}, 'blocked rate-limit'],
  ...[402, 403, 406, 418, 444, 451, 460, 999].map((code) => [code, {}, 'blocked refusal'] as const),
  ...[408, 504].map((code) => [code, {}, 'unknown time-out'] as const),
  ...[500, 501, 502, 503, 520, 530].map((code) => [code, {}, 'unknown server-error'] as const),
  ...[300, 302].map((code) => [code, {}, 'unknown unverifiable'] as const),
  [302, { location: '/' }, 'unknown redirect-loop'],
  ...[400, 405, 409, 422].map((code) => [code, {}, 'unknown unverifiable'] as const),
  ...[403, 503, 429, 200].map((code) => [code, { 'cf-mitigated': 'challenge' }, 'blocked challenge'] as const),
  [202, { 'x-amzn-waf-action': 'challenge' }, 'blocked challenge'],
  [405, { 'x-amzn-waf-action': 'captcha' }, 'blocked challenge'],
  [403, { 'x-datadome': 'protected' }, 'blocked challenge'],
  [200, { 'x-datadome': 'protected' }, 'alive'],
  [404, { 'x-datadome': 'protected' }, 'dead not-found'],
  [410, { 'x-datadome': 'protected' }, 'dead gone'],
]
const failures: readonly (readonly [error: NonNullable<Exchange['error']>, detail: string | undefined, url: string, verdict: string])[] = [
  ['no-such-host', undefined, 'https://a.net/', 'dead no-such-host'],
  ['no-such-host', undefined, 'https://a.onion/', 'excluded special-name'],
  ['no-such-host', undefined, 'https://a.local/', 'excluded special-name'],
  ['private-address', undefined, 'https://a.net/', 'excluded private-address'],
  ['private-address', 'special-name', 'https://a.net/', 'excluded special-name'],
  ['not-asked', undefined, 'https://a.net/', 'unknown not-asked'],
  ['not-asked', 'host-limits', 'https://a.net/', 'blocked rate-limit'],
  ['network', undefined, 'https://a.net/', 'unknown network'],
  ['time-out', undefined, 'https://a.net/', 'unknown time-out'],
  ['certificate', undefined, 'https://a.net/', 'unknown certificate'],
]
const said = (verdict: Verdict): string =>
  'reason' in verdict ? `${verdict.kind} ${verdict.reason}` : 'by' in verdict ? `${verdict.kind} ${verdict.by}` : verdict.kind

describe('the table from answers to verdicts', () => {
  test.for(rows)('%i with %j is %s', ([code, headers, verdict]) => {
    expect(said(decide([{ method: 'GET', url: 'https://a.net/x', ms: 1, status: code, headers }]))).toBe(verdict)
  })
  test.for(failures)('%s (%s) of %s is %s', ([error, detail, url, verdict]) => {
    expect(said(decide([{ method: 'GET', url, ms: 1, error, ...(detail ? { detail } : {}) }]))).toBe(verdict)
  })
  test('a 404 of those who hide everything from strangers proves nothing', () => {
    expect(said(decide([{ method: 'GET', url: 'https://x.com/a', ms: 1, status: 404 }]))).toBe('unknown unverifiable')
  })
})

/** The hundred cases: each is a link of one list, judged in one run. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkUrls } from '../../../src/links/check.ts'
import { openWeb } from '../../../src/links/http/web.ts'
import type { Judgement, Verdict } from '../../../src/links/verdict.ts'
import { sayVerdict } from '../../../src/report/verdict-words.ts'
import { cases } from './table.ts'
import { type HostReplies, openHostsWeb, type Reply, type Web } from './web.ts'

const hosts = new Map<string, HostReplies>()
const judged = new Map<number, Judgement>()
let web: Web

const hostOf = (index: number): string => `case-${index}.example`
const urlOf = (index: number): string => {
  const { link } = cases[index]!
  return new URL(link.startsWith('/') ? `http://${hostOf(index)}:${web.port}${link}` : link).href
}

/** The replies, with the port in every redirect to another host. */
function withPort(replies: HostReplies): HostReplies {
  const known =
    (reply: Reply): Reply =>
    (request, response, count) => {
      const writeHead = response.writeHead.bind(response) as (status: number, headers: Record<string, string>) => typeof response
      response.writeHead = ((code: number, headers: Record<string, string> = {}) =>
        writeHead(
          code,
          'location' in headers ? { ...headers, location: headers.location!.replace('PORT', String(web.port)) } : headers,
        )) as never
      reply(request, response, count)
    }
  return Object.fromEntries(Object.entries(replies).map(([path, reply]) => [path, known(reply)]))
}

beforeAll(async () => {
  web = await openHostsWeb(hosts)
  for (const [index, { web: own }] of cases.entries())
    for (const [name, replies] of Object.entries(own)) hosts.set(name === 'here' ? hostOf(index) : name, withPort(replies))
  const { ask, isOnline, timeout, close } = openWeb({ timeout: 4_000, isAllowed: () => true, lookup: web.lookup })
  const { judgements } = await checkUrls(
    cases.map(({ about }, index) => ({ url: urlOf(index), about: [about.split(' - ')[0]!, about] })),
    { ask, isOnline, timeout, sleep: (ms) => new Promise((resolve) => setTimeout(resolve, Math.min(ms, 20))), now: () => Date.now() },
    { perHost: 4, pauses: [20, 20] },
  )
  await close()
  for (const judgement of judgements)
    judged.set(
      cases.findIndex((_case, index) => urlOf(index) === judgement.url),
      judgement,
    )
}, 300_000)
afterAll(() => web.close())

function wordOf(verdict: Verdict, host: string): string {
  if (verdict.kind === 'alive') return 'alive'
  if (verdict.kind !== 'moved') return `${verdict.kind} ${'reason' in verdict ? verdict.reason : verdict.by}`
  if (!verdict.permanent) return 'moved for now'
  const { hostname, pathname, search, hash } = new URL(verdict.to)
  return hostname === host ? `moved / ${pathname.slice(1)}${search}${hash}` : 'moved away'
}

test('there are a hundred cases and more, of every kind', () => {
  expect(cases.length).toBeGreaterThanOrEqual(100)
  expect(new Set(cases.map(({ verdict }) => verdict.split(' ')[0]))).toEqual(
    new Set(['alive', 'moved', 'dead', 'blocked', 'suspect', 'unknown', 'excluded']),
  )
})

test.for(cases.map(({ what, verdict }, index) => [verdict, what, index] as const))('%s: %s', ([verdict, , index]) => {
  expect(wordOf(judged.get(index)!.verdict, hostOf(index))).toBe(verdict)
})

test('what hangs once is answered by a second request beside it, in the time of one', () => {
  const { requests } = judged.get(cases.findIndex(({ what }) => what === 'no answer once'))!
  expect(requests).toMatchObject([{ status: 200, tries: 2 }])
})

test('every reason has a sentence of its own', () => {
  const said = new Map([...judged.values()].map((judgement) => [sayVerdict(judgement).why, judgement.verdict]))
  for (const why of said.keys()) expect(why).toMatch(/^[A-Z][^\n]{8,160}[^.]$/)
  const reasons = new Set([...judged.values()].map(({ verdict }) => JSON.stringify({ ...verdict, to: '' })))
  expect(said.size).toBeGreaterThanOrEqual(reasons.size)
})

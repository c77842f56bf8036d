// How registries are asked: who refuses is left alone, who names a rate gets it, and who wants to know whom to write to is told.
import { expect, test } from 'vitest'
import { readLimits } from '../../../src/links/http/rate-limits.ts'
import type { Request } from '../../../src/links/http/web.ts'
import { askRegistries } from '../../../src/links/registries/ask-registries.ts'
import { openRegistries } from '../../../src/links/registries/index.ts'
import type { Registry } from '../../../src/links/registries/registry.ts'

/** What is sent for addresses, one after another, where every answer is the same. */
async function sentFor(addresses: readonly string[], status: number, text: string): Promise<string[]> {
  const sent: string[] = []
  const ask = async ({ method, url }: Request) => {
    sent.push(url)
    return { exchange: { method, url, ms: 1, status }, text }
  }
  const registries = openRegistries({ contact: 'me+lists@a.test' }).map((registry) => ({ ...registry, batch: 1 }))
  const tools = { ask, sleep: async () => {}, now: () => 0, pauses: [] }
  await Promise.all(askRegistries(addresses, registries, tools).values())
  return sent
}

test('PubMed is told whom to write to', async () => {
  const sent = await sentFor(['https://pubmed.ncbi.nlm.nih.gov/1/'], 200, '{}')
  expect(sent.map((url) => new URL(url).searchParams.get('email'))).toEqual(['me+lists@a.test'])
})

test('Crossref is told whom to write to', async () => {
  const values = [{ type: 'URL', data: { format: 'string', value: 'https://publisher.test/1' } }]
  const sent = await sentFor(['https://doi.org/10.1000/1'], 200, JSON.stringify({ responseCode: 1, handle: '10.1000/1', values }))
  expect(sent.filter((url) => url.includes('crossref')).map((url) => new URL(url).searchParams.get('mailto'))).toEqual(['me+lists@a.test'])
})

test.each([
  ['a page that refuses', '<html>no</html>', 3],
  ['a word on one work', '{"error":"no"}', 6],
])('%s, again and again: a registry is asked as often as that is right', async (_what, text, count) => {
  let sent = 0
  const ask = async ({ method, url }: Request) => {
    sent++
    return { exchange: { method, url, ms: 1, status: 403 }, text }
  }
  const registry: Registry = {
    name: 'npm',
    base: 'https://a.test',
    idOf: ({ pathname }) => pathname,
    batch: 10,
    gap: 0,
    atOnce: 1,
    ask: async (ids, send) => {
      for (const id of ids) await send({ method: 'GET', url: `https://a.test${id}` })
      return new Map()
    },
  }
  const addresses = Array.from({ length: 6 }, (_, index) => `https://a.test/${index}`)
  await Promise.all(askRegistries(addresses, [registry], { ask, sleep: async () => {}, now: () => 0, pauses: [] }).values())
  expect(sent).toBe(count)
})

test.each([
  [{ 'x-rate-limit-limit': '50', 'x-rate-limit-interval': '1s' }, 20],
  [{ 'x-rate-limit-limit': '1', 'x-rate-limit-interval': '60s' }, 5_000],
  [{ 'x-rate-limit-limit': '0', 'x-rate-limit-interval': '1s' }, 0],
  [{ 'x-rate-limit-limit': '50', 'x-rate-limit-interval': '1m' }, 0],
  [{ 'x-rate-limit-limit': '50' }, 0],
])('%j is a gap of %i milliseconds', (headers: object, gap) => {
  expect(readLimits({ method: 'GET', url: 'https://a.test/', ms: 1, status: 200, headers: { ...headers } }, 0)).toEqual({ wait: 0, gap })
})

import { expect, test } from 'vitest'
import type { PacedAsk } from '../../../src/links/http/pace.ts'
import { openCaptures } from '../../../src/links/memory/archive.ts'

const base = 'https://archive.example'

/** An archive that answers as the table says, by the address that is looked for. */
function archive(answers: Readonly<Record<string, string | number>>): { ask: PacedAsk; asked: URLSearchParams[] } {
  const asked: URLSearchParams[] = []
  return {
    asked,
    ask: async ({ method, url }) => {
      const query = new URL(url).searchParams
      asked.push(query)
      const answer = answers[query.get('url')!] ?? '[]'
      return typeof answer === 'number'
        ? { exchange: { method, url, ms: 1, status: answer } }
        : { exchange: { method, url, ms: 1, status: 200 }, text: answer }
    },
  }
}

test('a capture near the day on which a link was listed is named, else the newest', async () => {
  const { ask, asked } = archive({ 'https://a.net/x?y=1': '[["timestamp","statuscode"],["20210304050607","200"]]' })
  const { find } = openCaptures(ask, { base, most: 5 })
  expect(await find('https://a.net/x?y=1', '2021-03-01')).toBe(`${base}/web/20210304050607/https://a.net/x?y=1`)
  await find('https://a.net/x?y=1', undefined)
  expect(asked.map((query) => [query.get('closest'), query.get('limit'), query.get('filter')])).toEqual([
    ['20210301', '1', 'statuscode:200'],
    [null, '-1', 'statuscode:200'],
  ])
})

test.for([
  '[]',
  '[["timestamp"]]',
  '[["timestamp"],["2021"]]',
  '<html>',
  '{"0":1}',
  '[["timestamp"],["20210304050607)](x"]]',
])('an answer that holds no capture names none: %s', async (text) => {
  const { ask } = archive({ 'https://a.net/': text })
  expect(await openCaptures(ask, { base, most: 5 }).find('https://a.net/', undefined)).toBeUndefined()
})

test('an archive that does not answer is not asked again, nor about hosts that it cannot know', async () => {
  const { ask, asked } = archive({ 'https://a.net/': 503 })
  const { find } = openCaptures(ask, { base, most: 5 })
  await Promise.all([find('https://a.net/', undefined), find('https://b.net/', undefined), find('http://127.0.0.1/', undefined)])
  expect(asked).toHaveLength(1)
})

test('one run looks for so many captures and no more', async () => {
  const { ask, asked } = archive({})
  const { find } = openCaptures(ask, { base, most: 2 })
  await Promise.all(['a', 'b', 'c'].map((name) => find(`https://${name}.net/`, undefined)))
  expect(asked).toHaveLength(2)
})

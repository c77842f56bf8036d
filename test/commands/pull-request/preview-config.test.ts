// A proposed configuration is previewed: the result is one line, and an error in it never ends the review.
import { expect, test } from 'vitest'
import { previewConfig } from '../../../src/commands/pull-request/preview-config.ts'

const text = (words: string) => ({
  mode: 0o100644,
  type: 'blob',
  object: { byteSize: Buffer.byteLength(words), isBinary: false, isTruncated: false, text: words, oid: '1' },
})

/** Tries a configuration out where looking for other files fails in some way. */
async function preview(config: string, failure?: unknown) {
  const logged: string[] = []
  const files = [config, '# L\n\n- [a](b.md) - A.\n'].map(text)
  const client = { graphql: async () => ({ repository: { c0: Object.fromEntries(files.map((file, index) => [`f${index}`, file])) } }) }
  const ports = { client, sleep: async () => {}, log: (line: string) => logged.push(line) }
  const exists = (): boolean => {
    if (failure !== undefined) throw failure
    return true
  }
  const found = await previewConfig(
    ports as never,
    {
      pull: { owner: 'o', repo: 'r', head: 'c' },
      comparison: { files: [{ path: '.github/listkeeper.yml', status: 'modified' }] },
      changes: [],
      repositoryFiles: { exists },
    } as never,
  )
  return { ...found, logged }
}

test('one that works says what it would find', async () => {
  const { lines, isBroken } = await preview('locale: en\n')
  expect(isBroken).toBe(false)
  expect(lines).toEqual([expect.stringMatching(/^- This pull request changes the configuration\..* would have 0 errors/)])
})

test.each([
  [
    'a full stack',
    new RangeError('Maximum call stack size exceeded'),
    'Error: The rule no-broken-targets failed: Maximum call stack size exceeded',
  ],
  ['a mistake of ours', new TypeError('x is\n::error::no function'), 'Error: The rule no-broken-targets failed: x is'],
  ['what is no error', 'gone', 'Error: The rule no-broken-targets failed: gone'],
])('%s is its line, and is logged in one', async (_what, failure, says) => {
  const { lines, isBroken, logged } = await preview('locale: en\n', failure)
  expect(isBroken).toBe(true)
  expect(lines).toEqual([
    `- The proposed configuration cannot be read: listkeeper failed on it (${says}). Nothing can be reviewed with it.`,
  ])
  expect(logged).toEqual([`The proposed configuration could not be tested: "${says}"`])
})

test('a wrong one is its line', async () => {
  const { lines, isBroken } = await preview(`a: ${'['.repeat(5_000)}`)
  expect(isBroken).toBe(true)
  expect(lines).toEqual([
    expect.stringMatching(
      /^- The proposed configuration cannot be read: \.github\/listkeeper\.yml:1:\d+: it is nested more than 20 levels/,
    ),
  ])
})

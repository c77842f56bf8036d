/** Whether a configuration chooses what is repaired: by its keys, whatever else has the word. */
import { expect, test, vi } from 'vitest'
import { Composer } from 'yaml'
import { type Choices, readChoices } from '../../src/commands/repository/choices.ts'
import type { Ports } from '../../src/commands/repository/ports.ts'
import { configPaths } from '../../src/config/index.ts'

/** What is chosen by a text at the first place of a configuration. */
function choicesOf(text: string): Promise<Choices> {
  const texts = configPaths.map((_path, index) => (index === 0 ? { kind: 'text', text } : { kind: 'absent' }))
  const seen = new Map([['configuration of o/r at c', Promise.resolve(texts)]])
  return readChoices({ seen } as unknown as Ports, { owner: 'o', repo: 'r', commit: 'c' })
}

const ignored = (reason: string): string => `links:\n  ignore:\n    - url: https://a.test/\n      reason: ${reason}\n`

test.each([
  ['repair: [entry-spacing]\n', true],
  ['"repair": [entry-spacing]\n', true],
  ["{ 'repair' : [ entry-spacing ] }\n", true],
  ['? repair\n: - entry-spacing\n', true],
  ['repair: # of what\n  - entry-spacing\n', true],
  ['lists:\n  - files: [README.md]\n    contents:\n      repair: after-merge\n', true],
  ['lists: [{ files: [a.md] }, { files: [README.md], contents: { repair: off } }]\n', true],
  ['lists:\n  - { files: [a.md], contents: &same { repair: commit } }\n  - { files: [b.md], contents: *same }\n', true],
  [ignored('"under repair: back in May"'), false],
  [ignored('|\n        in\n        repair: now\n'), false],
  [ignored('x').concat('# repair: [entry-spacing]\n'), false],
  ['lists: [{ files: [README.md], contents: { depth: 2 } }]\n', false],
  ['enabled: true\n', false],
  ['', false],
  ['repair: [entry-spacing\n', false],
  ['repair: [entry-spacing]\nrepair: [link-syntax]\n', false],
  ['other: { repair: [entry-spacing] }\n', false],
])('%j: %s', async (text, chosen) => {
  expect((await choicesOf(text)).wantsRepairs).toBe(chosen)
})

test('it is read once', async () => {
  const compose = vi.spyOn(Composer.prototype, 'compose')
  expect(await choicesOf('repair: [entry-spacing]\n')).toMatchObject({ isConfigured: true, wantsRepairs: true })
  expect(compose).toHaveBeenCalledTimes(1)
  compose.mockRestore()
})

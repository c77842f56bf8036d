/** Whether a configuration chooses what is repaired: by its keys, whatever else has the word. */
import { expect, test, vi } from 'vitest'
import { Composer } from 'yaml'
import { choosesRepairs } from '../../src/config/chosen-repairs.ts'

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
])('%j: %s', (text, chosen) => {
  expect(choosesRepairs(text, '.github/listkeeper.yml')).toBe(chosen)
})

test('it is read once', () => {
  const compose = vi.spyOn(Composer.prototype, 'compose')
  expect(choosesRepairs('repair: [entry-spacing]\n', '.github/listkeeper.yml')).toBe(true)
  expect(compose).toHaveBeenCalledTimes(1)
  compose.mockRestore()
})

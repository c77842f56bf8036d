import { expect, test } from 'vitest'
import { parseList } from '../../src/list/document.ts'
import type { Entry } from '../../src/list/entry.ts'
import { replacedIn } from '../../src/list/works/in-place.ts'

test('an entry between the same neighbours took the place of the one that is gone, which is worked out once for a change', () => {
  const line = (name: string): string => `- [${name}](https://${name.toLowerCase()}.example) - A tree.\n`
  const withTree = (name: string) => parseList(`# Trees\n\n${line('Elm')}${line(name)}${line('Yew')}`)
  const [document, list] = [withTree('Oak'), withTree('Nut')]
  const was = new Map([0, 2].map((index) => [list.entries[index]!, { entry: document.entries[index]!, document }]))
  const change = {
    baseList: document,
    before: (entry: Entry) => was.get(entry),
    lost: [{ entry: document.entries[1]!, document }],
    baseSections: new Map(list.sections.map((_, index) => [index, index])),
  }
  const found = replacedIn(list, change)
  expect([...found]).toEqual([[list.entries[1], document.entries[1]]])
  expect(replacedIn(list, change)).toBe(found)
  expect([...replacedIn(list, { ...change, lost: [] })]).toEqual([])
})

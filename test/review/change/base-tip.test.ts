import { describe, expect, it } from 'vitest'
import { reviewChanges } from '../../../src/review/change/introduced.ts'

const base = '# Trees\n\n- [Oak](https://oak.example) - Old.\n'
const add = (...lines: string[]): string => base + lines.map((line) => `${line}\n`).join('')
const ash = '- [Ash](https://ash.example) - New.'

/** The duplicates that a change from the base to `after` brings where the base branch has become `tip`. */
function duplicates(after: string, tip: string, accept: string[] = []) {
  const { files } = reviewChanges([{ path: 'README.md', before: base, after, tip }], {
    rulesFor: () => ({ 'no-duplicate-entries': ['on', { accept }] }),
  })
  return files[0]!.findings
    .filter(({ rule }) => rule === 'no-duplicate-entries')
    .map(({ severity, place, related, introduced }) => [severity, place.start.line, related?.[0]?.place.start.line, introduced])
}

describe('what was added to the base branch since a proposal was branched off', () => {
  it('makes a second entry for the same work an error, with the line of the newest version', () => {
    expect(duplicates(add(ash), add('- [Elm](https://elm.example) - New.', ash))).toEqual([['error', 4, 5, true]])
  })

  it('is a note under another name or in another section', () => {
    expect(duplicates(add('- [Fraxinus](https://ash.example/) - New.'), add(ash))).toEqual([['info', 4, 4, true]])
    expect(duplicates(add('', '## Tall', '', ash), add(ash))).toEqual([['info', 7, 4, true]])
  })

  it('says nothing of entries that the proposal does not add, of other works, and of accepted ones', () => {
    expect(duplicates(base, add(ash))).toEqual([])
    expect(duplicates(add('- [Elm](https://elm.example) - New.'), add(ash))).toEqual([])
    expect(duplicates(add(ash), add(ash), ['url:ash.example'])).toEqual([])
  })

  it('says nothing where the base branch only moved or reworded what it had', () => {
    expect(duplicates(add(ash), '# Trees\n\n## Old ones\n\n- [Oak](https://oak.example) - Very old.\n')).toEqual([])
  })
})

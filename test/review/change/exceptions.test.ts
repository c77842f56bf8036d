import { describe, expect, it } from 'vitest'
import { lintText } from '../../../src/lint.ts'
import { reviewChanges } from '../../../src/review/change/introduced.ts'
import type { Change } from '../../../src/review/change/reviewed.ts'

const entry = (name: string): string => `- [${name}](https://${name.toLowerCase()}.example) - About ${name}.\n`
const broken = (name: string): string => `- [${name}]((https://${name.toLowerCase()}.example)) - About ${name}.\n`
const off = '<!--lint disable link-syntax-->\n\n'
const on = '<!--lint enable link-syntax-->\n\n'

/** A list whose middle section has an exception. */
const base = [
  '# List\n\n',
  `## One\n\n${entry('Ash')}${entry('Bay')}\n`,
  `## Two\n\n${off}${entry('Cob')}${entry('Dal')}\n${on}`,
  `## Three\n\n${entry('Elm')}${entry('Fir')}`,
].join('')

/** What a review says of changes, one line a finding that is new: its line and rule. */
function said(...changes: readonly Change[]): string[] {
  return reviewChanges(changes).files.flatMap(({ findings }) =>
    findings.filter(({ introduced }) => introduced).map(({ place, rule }) => `${place.start.line} ${rule}`),
  )
}

const review = (before: string | null, after: string): string[] => said({ path: 'README.md', before, after })

/** The notes on exceptions in a review. */
function notes(before: string | null, after: string): string[] {
  const { files } = reviewChanges([{ path: 'README.md', before, after }])
  return files[0]!.findings.filter(({ rule }) => rule === 'new-exception').map(({ place, message }) => `${place.start.line}: ${message}`)
}

function replaced(text: string, ...pairs: readonly (readonly [string, string])[]): string {
  return pairs.reduce((one, [from, to]) => {
    expect(one.split(from)).toHaveLength(2)
    return one.replace(from, to)
  }, text)
}

describe('an exception of the base', () => {
  it.each([
    ['at its start', [entry('Cob'), broken('New') + entry('Cob')]],
    ['in its middle', [entry('Dal'), broken('New') + entry('Dal')]],
    ['at its end', [entry('Dal'), entry('Dal') + broken('New')]],
    ['for an entry that was rewritten', [entry('Dal'), broken('Dal')]],
    ['for all entries in another order, with a new one', [entry('Cob') + entry('Dal'), entry('Dal') + broken('New') + entry('Cob')]],
  ] as const)('holds for what comes into its block %s', (_where, change) => {
    expect(review(base, replaced(base, change))).toEqual([])
  })

  it.each([
    ['the list is moved further down', ['# List\n\n', '# List\n\nSome words.\n\nMore words.\n\n']],
    ['sections before it change', [entry('Bay'), `${entry('Yew')}${entry('Bay')}`]],
    ['its section is renamed', ['## Two', '## Second']],
    ['its comment is indented', [off, ` ${off}`]],
  ] as const)('holds where %s', (_what, change) => {
    expect(review(base, replaced(base, change, [entry('Dal'), broken('New') + entry('Dal')]))).toEqual([])
  })

  it('holds in a file that is renamed, and where all line ends are others', () => {
    const after = replaced(base, [entry('Dal'), broken('New') + entry('Dal')])
    expect(said({ path: 'list.md', previousPath: 'README.md', before: base, after })).toEqual([])
    expect(review(base, after.replaceAll('\n', '\r\n'))).toEqual([])
  })

  it('holds for the next block, and for the whole file', () => {
    const ignoring = replaced(base, [off, '<!--lint ignore link-syntax-->\n\n'], [on, ''])
    expect(review(ignoring, replaced(ignoring, [entry('Dal'), entry('Dal') + broken('New')]))).toEqual([])
    expect(review(ignoring, replaced(ignoring, [entry('Elm'), broken('New') + entry('Elm')]))).toEqual(['17 link-syntax'])
    const all = `<!--lint disable-->\n\n${replaced(base, [off, ''], [on, ''])}`
    expect(review(all, replaced(all, [entry('Elm'), broken('New') + entry('Elm')]))).toEqual([])
  })

  it('does not hold outside of its block', () => {
    expect(review(base, replaced(base, [entry('Bay'), broken('New') + entry('Bay')]))).toEqual(['6 link-syntax'])
    expect(review(base, replaced(base, [entry('Elm'), broken('New') + entry('Elm')]))).toEqual(['19 link-syntax'])
  })

  it('ends at once where a change takes it out or switches a rule on again', () => {
    const change = [entry('Dal'), broken('New') + entry('Dal')] as const
    expect(review(base, replaced(base, [off, ''], change))).toEqual(['11 link-syntax'])
    expect(review(base, replaced(base, [entry('Cob'), `${entry('Cob')}\n${on}`], change))).toEqual(['16 link-syntax'])
  })

  it('does not hold for more because its end is gone, further down, or cut off by another heading', () => {
    const change = [entry('Elm'), broken('New') + entry('Elm')] as const
    expect(review(base, replaced(base, [on, ''], change))).toEqual(['15 new-exception', '17 link-syntax'])
    expect(review(base, replaced(base, [on, ''], [entry('Elm'), `${broken('New') + entry('Elm')}\n${on}`]))).toEqual([
      '15 new-exception',
      '17 link-syntax',
    ])
    expect(review(base, replaced(base, [on, ''], ['## Three', '## Four'], change))).toEqual(['17 link-syntax', '18 new-exception'])
  })

  it('does not move with its comment, and does not come along into a new file', () => {
    const moved = replaced(base, [off, ''], [entry('Ash'), off + broken('New') + entry('Ash')])
    expect(review(base, moved)).toEqual(['5 new-exception', '7 link-syntax'])
    const section = `## Two\n\n${off}${entry('Cob')}${entry('Dal')}\n${on}`
    const split = said(
      { path: 'README.md', before: base, after: replaced(base, [section, '']) },
      { path: 'two.md', before: null, after: replaced(section, [entry('Dal'), broken('New') + entry('Dal')]) },
    )
    expect(split).toEqual(['3 new-exception', '6 link-syntax'])
  })

  it('does not hold for more rules than in the base', () => {
    const tracked = '- [New](https://new.example/?utm_source=x) - About New.\n'
    const all = replaced(base, [off, '<!--lint disable-->\n\n'], [on, '<!--lint enable-->\n\n'], [entry('Dal'), entry('Dal') + tracked])
    expect(review(base, all)).toEqual(['10 new-exception', '14 no-tracking-parameters'])
  })
})

describe('a note', () => {
  it('names the comment that takes effect when it is merged, and what it switches off', () => {
    const one = (comment: string): string[] => notes(base, replaced(base, [entry('Ash'), `${comment}\n\n${entry('Ash')}`]))
    expect(one('<!-- lint disable -->')).toEqual(['5: This comment switches off every rule once it is merged; this review ignores it'])
    expect(one('<!--lint ignore entry-format no-such-rule link-syntax-->')).toEqual([
      '5: This comment switches off `entry-format` and `link-syntax` once it is merged; this review ignores it',
    ])
    expect(one('<!--lint enable-->')).toEqual([])
    expect(one('<!--lint disable no-such-rule-->')).toEqual([])
  })

  it('is one for many comments, and the lines of few of them are named', () => {
    expect(
      notes(
        base,
        base.replaceAll(/^- .*\n/gm, (line) => `<!--lint ignore-->\n\n${line}\n`),
      ),
    ).toEqual(['5: Comments on lines 5, 9, 18, 22, 31 and 1 more switch off rules once they are merged; this review ignores them'])
    expect(notes(null, base)).toEqual(['10: This comment switches off `link-syntax` once it is merged; this review ignores it'])
  })

  it('names the place of an end that is gone, whatever it ended', () => {
    expect(notes(base, replaced(base, [on, '']))).toEqual([
      '15: The comment above this line that switched on `link-syntax` again was removed; this review still applies it',
    ])
    const mixed = replaced(base, [on, '<!--lint enable-->\n\n'])
    expect(notes(mixed, replaced(mixed, ['<!--lint enable-->\n\n', '']))).toEqual([
      '15: The comment above this line that switched on every rule again was removed; this review still applies it',
    ])
    expect(notes(base, replaced(base, [on, ''], [off, '']))).toEqual([])
  })

  it('is there neither for comments that are as they were nor in a check without a base', () => {
    expect(notes(base, replaced(base, [entry('Dal'), entry('New')]))).toEqual([])
    expect(lintText(`${off}${base}`, 'README.md').findings).toEqual([])
  })
})

describe('a comment that remark throws at', () => {
  it.each([
    'disable-all',
    'disable __proto__',
    'disable constructor toString',
    'ignore=3',
    'enable-- x',
  ])('controls nothing: %s', (words) => {
    const text = `# List\n\n<!--lint ${words}-->\n\n${broken('Ash')}`
    expect(lintText(text, 'README.md').findings.map(({ rule }) => rule)).toEqual(['link-syntax'])
    expect(review(null, text)).toEqual(['5 link-syntax'])
  })
})

describe('marks of a bot, between which nothing is judged,', () => {
  const start = '<!-- ALL-CONTRIBUTORS-LIST:START - Do not remove or modify this section -->\n'
  const end = '<!-- ALL-CONTRIBUTORS-LIST:END -->\n'
  const table = `| [Ann](https://ann.example) | [Bob]((https://bob.example)) |\n|---|---|\n`
  const kept = `${base}\n## Contributors\n\n${start}${table}${end}`

  it('silence nothing that a change puts them around, and that is reported', () => {
    const around = replaced(base, [entry('Ash'), `${start}\n${broken('New')}${entry('Ash')}\n${end}\n`])
    expect(review(base, around)).toEqual(['5 new-exception', '7 link-syntax'])
    expect(review(null, around)).toContain('7 link-syntax')
  })

  it('silence nothing when they are moved, or hold what is no table', () => {
    const wider = replaced(kept, [start, ''], [entry('Ash'), `${start}${broken('New')}${entry('Ash')}`])
    expect(review(kept, wider)).toEqual(expect.arrayContaining(['5 new-exception', '6 link-syntax']))
    const longer = `${replaced(kept, [end, ''])}\n## More\n\n${broken('New')}\n${end}`
    expect(review(kept, longer)).toEqual(expect.arrayContaining([expect.stringMatching(/new-exception/), '30 link-syntax']))
  })

  it("are the base's where they stand as they stood, whatever the bot writes between them, or moved with the same table", () => {
    expect(
      review(kept, replaced(kept, [table, `${table}| [Cyd]((https://cyd.example)) | |\n`], [entry('Ash'), entry('Oak') + entry('Ash')])),
    ).toEqual([])
    const block = `## Contributors\n\n${start}${table}${end}`
    expect(review(kept, replaced(kept, [block, ''], ['## One', `${block}\n## One`]))).toEqual([])
  })
})

describe('a comment that says that a script writes the list', () => {
  const says = '<!-- Generated from data.yml. Do not edit this file directly. -->\n\n'
  const bad = (text: string): string => replaced(text, [entry('Ash'), broken('New') + entry('Ash')])

  it('silences no review of a change that brings it, and is reported', () => {
    expect(review(base, says + bad(base))).toEqual(['1 entry-format', '7 link-syntax'])
  })

  it('counts where the base has it, and in a new list', () => {
    // One note says that the change belongs into the source.
    expect(review(says + base, says + bad(base))).toEqual(['7 entry-format'])
    expect(review(null, says + replaced(bad(base), [off, ''], [on, '']))).toEqual(['1 entry-format'])
  })
})

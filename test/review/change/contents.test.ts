// What a review says of the contents: by when they are fixed, in one voice for lines that go together, and quietly where a section is renamed.
import { structuredPatch } from 'diff'
import { describe, expect, test } from 'vitest'
import { reviewReport } from '../../../src/commands/local/check.ts'
import { fixChanges } from '../../../src/commands/repository/fix-changes.ts'
import { parseConfig } from '../../../src/config/index.ts'
import { composeReview, type Review } from '../../../src/review/comment/compose.ts'
import { groupFindings } from '../../../src/review/comment/group.ts'
import type { ReviewComment } from '../../../src/review/comment/line-comment.ts'
import { summaryBody } from '../../../src/review/comment/reconcile.ts'

const path = 'README.md'
const names = ['Songs', 'Nests', 'Eggs', 'Wings', 'Tails', 'Beaks', 'Claws', 'Feet']
const anchor = (name: string): string => `#${name.toLowerCase().replaceAll(' ', '-')}`
const line = (name: string): string => `- [${name}](${anchor(name)})`
const section = (name: string): string => {
  const entry = (index: number): string => `- [${name} ${index}](https://${anchor(name).slice(1)}-${index}.example) - About them.\n`
  return `## ${name}\n\n${[0, 1, 2].map(entry).join('')}\n`
}
/** A list whose contents have some lines and whose page has some sections; the first line of the contents is line 5. */
const list = (lines: readonly string[], sections: readonly string[]): string =>
  `# Birds\n\n## Contents\n\n${lines.map((name) => `${line(name)}\n`).join('')}\n${sections.map(section).join('')}`
const base = list(names, names)

type Repair = 'after-merge' | 'pull-request' | 'commit' | 'off'

function review(after: string, repair: Repair = 'after-merge', before = base): Review & { readonly said: string[] } {
  const config = parseConfig(`lists: [{files: [README.md], contents: {repair: ${repair}}}]\n`, 'listkeeper.yml')
  const { files } = reviewReport([{ path, before, after }], config)
  const { hunks } = structuredPatch('a', 'a', before, after, '', '', { context: 3 })
  const patch = hunks
    .flatMap(({ oldStart, oldLines, newStart, newLines, lines }) => [`@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`, ...lines])
    .join('\n')
  const made = composeReview(files, { commit: 'c', patches: new Map([[path, patch]]), failOn: 'error', most: 30 })
  return { ...made, said: made.lines.map(({ where, words }) => `${where}: ${words}`) }
}

const suggestion = ({ body }: ReviewComment): string[] | undefined => /```suggestion\n([\s\S]*?)\n```/.exec(body)?.[1]?.split('\n')

/** The text after a click on each suggestion of a review. */
function clicked(text: string, { comments }: Review): string {
  const rows = text.split('\n')
  for (const comment of comments.toReversed()) {
    const [first, last] = [comment.startLine ?? comment.line!, comment.line!]
    rows.splice(first - 1, last - first + 1, ...(suggestion(comment) ?? rows.slice(first - 1, last)))
  }
  return rows.join('\n')
}

describe('a new section whose line the contents lack', () => {
  const far = base + section('Horns')
  const near = base.replace('## Songs\n', `${section('Calls')}## Songs\n`).replace(line('Nests'), `${line('Nests')} `) + section('Horns')

  test('has nothing to do where it is added after the merge', () => {
    const { said, comments, things } = review(far)
    expect(said).toEqual(['line 62: Your new section is not in the contents yet. Nothing to do: it is added when this is merged.'])
    expect([comments, things]).toEqual([[], 0])
  })

  test('is a thing to do where contents are fixed in the pull request: a suggestion where its place is in the diff', () => {
    const after = base.replace(line('Feet'), `${line('Feet')} `) + section('Horns')
    const { comments, things, said } = review(after, 'pull-request')
    expect([things, said]).toEqual([1, []])
    expect(comments).toMatchObject([
      { line: 12, body: expect.stringMatching(/^Your new section is not in the contents yet\.\n\nCorrected/) },
    ])
    expect(suggestion(comments[0]!)).toEqual([`${line('Feet')} `, line('Horns')])
    expect(comments[0]!.body).not.toMatch(/nothing to do|merged/i)
  })

  test('is a line of the summary with the line to add where its place is not in the diff', () => {
    const { comments, things, said, conclusion } = review(far, 'pull-request')
    expect(said).toEqual(['line 62: Your new section is not in the contents yet. Add `- [Horns](#horns)` below line 12.'])
    expect([comments, things, conclusion]).toEqual([[], 1, 'success'])
  })

  test('is one line of the summary together with another one that goes to the same place', () => {
    expect(review(far + section('Manes'), 'pull-request').said).toEqual([
      'line 62: Your new sections are not in the contents yet. Add `- [Horns](#horns)` and `- [Manes](#manes)` below line 12.',
    ])
  })

  test('before all others gets the first line', () => {
    const { said, comments } = review(near, 'pull-request')
    expect([said, comments.map(({ line: at }) => at)]).toEqual([[], [5, 12]])
    expect(suggestion(comments[0]!)).toEqual([line('Calls'), line('Songs')])
  })

  test('mentions the commit that adds it, where that may be made', () => {
    expect(review(far, 'commit').said).toEqual([
      'line 62: Your new section is not in the contents yet. Add `- [Horns](#horns)` below line 12. Where listkeeper may write to this branch, it is added by a commit here.',
    ])
  })

  test('is not reported where contents are not fixed', () => {
    expect(review(far, 'off')).toMatchObject({ said: [], comments: [], things: 0 })
  })
})

test.each([
  ['after-merge', /Nothing to do: it comes back when this is merged\./],
  ['pull-request', /- \[Songs\]\(#songs\)\n- \[Nests\]\(#nests\)/],
  ['commit', /it comes back by a commit here\./],
] as const)('a line that is taken out of the contents comes back as it is mended: %s', (repair, words) => {
  const { said, comments } = review(base.replace(`${line('Nests')}\n`, ''), repair)
  const all = [...said, ...comments.map(({ body }) => body)]
  expect(all).toEqual([expect.stringMatching(words)])
  expect(all[0]).toContain('This change takes the line of this section out of the contents.')
  if (repair !== 'after-merge') expect(all[0]).not.toMatch(/Nothing to do|merged/)
})

describe('lines of the contents that lead nowhere', () => {
  const dead = ['Gone', 'Lost', 'Left', 'Away', 'Past', 'Over', 'Done']

  test('and are one below the other are one comment with one suggestion, and one thing', () => {
    const after = list(['Songs', ...dead, ...names.slice(1)], names)
    const made = review(after)
    expect(made).toMatchObject({ things: 1, conclusion: 'failure', said: [] })
    expect(made.comments).toMatchObject([{ startLine: 5, line: 12 }])
    expect(made.comments[0]!.body).toMatch(
      /^These links of the contents lead nowhere: no heading of the page has their anchors\.\n\nThey can go; one click removes them\.\n\n```suggestion\n/,
    )
    expect(suggestion(made.comments[0]!)).toEqual([line('Songs')])
    expect(clicked(after, made)).toBe(base)
  })

  test('are two comments where a living line parts them, whose suggestions do not overlap', () => {
    const after = list(['Songs', 'Gone', 'Lost', 'Nests', 'Left', 'Away', ...names.slice(2)], names)
    const made = review(after)
    expect(made.comments.map(({ startLine, line: last }) => [startLine, last])).toEqual([
      [5, 7],
      [8, 10],
    ])
    expect(clicked(after, made)).toBe(base)
  })

  test('are one line of the summary where a change deletes their sections far below', () => {
    const { said, things, comments } = review(list(names, ['Songs', 'Feet']))
    expect(said).toEqual(['lines 6 to 11: These links of the contents lead nowhere: no heading of the page has their anchors.'])
    expect([things, comments]).toEqual([1, []])
  })

  test('are named by their lines where the diff shows only some of them', () => {
    const { comments } = review(list(['Songs', 'Calls', ...names.slice(1)], ['Songs', 'Feet']))
    expect(comments).toHaveLength(1)
    expect(comments[0]!.body).toContain('\n\nLines 6 to 12 can go.\n\n')
  })

  test('of which one means another anchor are corrected in one as well', () => {
    const after = base.replace(line('Nests'), '- [Gone](#gone)\n- [Nests](#nestss)\n- [Lost](#lost)')
    const made = review(after)
    expect(made.comments).toHaveLength(1)
    expect(suggestion(made.comments[0]!)).toEqual([line('Songs'), line('Nests')])
    expect(clicked(after, made)).toBe(base)
  })

  test('share a suggestion with the line of a new section that goes to the same place', () => {
    const after = `${list(['Songs', 'Gone', ...names.slice(1)], names)}`.replace('## Nests', `${section('Calls')}## Nests`)
    const made = review(after, 'pull-request')
    expect(made.comments).toHaveLength(1)
    expect(clicked(after, made)).toBe(
      base.replace('## Nests', `${section('Calls')}## Nests`).replace(line('Nests'), `${line('Calls')}\n${line('Nests')}`),
    )
  })

  test('that no correction can take out, because other links are on them, are one comment without a suggestion', () => {
    const more = (name: string): string => `${line(name)} and [more](https://${name.toLowerCase()}.example)\n`
    const { comments, things } = review(base.replace(line('Nests'), `${more('Gone')}${more('Lost')}${line('Nests')}`))
    expect(things).toBe(1)
    expect(comments).toMatchObject([{ line: 6, body: expect.stringMatching(/^These links of the contents lead nowhere: [^\n]*\n\n<!--/) }])
  })

  test('are as many comments as GitHub has room for, however many they are', () => {
    const many = Array.from({ length: 1000 }, (_, index) => `Gone number ${index} of all`)
    const { comments, things } = review(list(['Songs', ...many, ...names.slice(1)], names))
    expect([comments.length, things]).toEqual([3, 3])
    expect(Math.max(...comments.map(({ body }) => body.length))).toBeLessThan(65_536)
  })

  test('are another comment as soon as some of them are gone, because its lines are others', () => {
    const first = review(list(['Songs', 'Gone', 'Lost', 'Left', ...names.slice(1)], names)).comments[0]!
    const second = review(list(['Songs', 'Gone', 'Left', ...names.slice(1)], names)).comments[0]!
    expect(second.mark.key).not.toBe(first.mark.key)
  })
})

describe('a section that is renamed while its line of the contents stays', () => {
  const one = base.replace('## Nests\n', '## Homes\n')
  const two = one.replace('## Feet\n', '## Legs\n')

  test('is not reported where the line follows after the merge', () => {
    expect(review(two)).toMatchObject({ said: [], comments: [], things: 0, conclusion: 'success' })
  })

  test.each(['pull-request', 'off'] as const)('is one line of the summary and no comment where nothing fixes it: %s', (repair) => {
    expect(review(one, repair)).toMatchObject({
      said: ['line 6: The heading of this line of the contents was renamed. It would be `- [Homes](#homes)` then.'],
      comments: [],
      things: 0,
      conclusion: 'success',
    })
    expect(review(two, repair).said).toEqual([
      'lines 6 and 12: The headings of these lines of the contents were renamed. They would be `- [Homes](#homes)` and `- [Legs](#legs)` then.',
    ])
  })

  test('follows by a commit where that may be made', () => {
    expect(review(one, 'commit').said).toEqual([
      'line 6: The heading of this line of the contents was renamed. Where listkeeper may write to this branch, the line follows by a commit here.',
    ])
  })

  test('is no part of what is said of a dead line beside it', () => {
    const { said, comments } = review(one.replace(line('Eggs'), `${line('Gone')}\n${line('Eggs')}`), 'pull-request')
    expect(said).toHaveLength(1)
    expect(comments).toMatchObject([{ body: expect.stringMatching(/^This line of the contents leads nowhere/) }])
  })

  test('is not taken for one because a link says so', () => {
    const words = '- [Gone](<#x`, whose heading has another name now, expected `#y>)'
    expect(review(base.replace(line('Eggs'), `${words}\n${line('Eggs')}`))).toMatchObject({ conclusion: 'failure', things: 1 })
  })
})

describe('the marks of a conflict', () => {
  const old = '- [Nests 1](https://nests-1.example) - About them.\n'
  const ours = '- [Ours](https://ours.example) - About ours.\n'
  const theirs = '- [Theirs](https://theirs.example) - About theirs.\n'
  const conflict = (a: string, b: string): string => base.replace(old, `<<<<<<< HEAD\n${a}=======\n${b}>>>>>>> other\n${old}`)

  test('is one comment on its first mark, and one thing', () => {
    const { comments, things, said } = review(conflict(ours, theirs))
    expect([things, said]).toEqual([1, []])
    expect(comments).toMatchObject([
      {
        line: 23,
        body: expect.stringMatching(
          /^`<<<<<<<`, `=======` and `>>>>>>>` are left over from a merge conflict \(lines 23, 25 and 27\)\.\n\nKeep what both sides added, and remove the markers\./,
        ),
      },
    ])
  })

  test('is of no entry, though its marks are read as lines of the entries above them', () => {
    const { files } = reviewReport([{ path, before: base, after: conflict(ours, theirs) }], parseConfig('', 'listkeeper.yml'))
    const groups = groupFindings(
      files[0]!.reading,
      files[0]!.findings.filter(({ introduced }) => introduced),
    )
    expect(groups).toHaveLength(1)
    expect(groups[0]).not.toHaveProperty('entry')
  })

  test('is one comment as well where both versions hold the same entry', () => {
    const { comments, things } = review(conflict(ours, ours + theirs))
    expect([comments.length, things]).toEqual([1, 1])
    expect(comments[0]!.body).not.toContain('Already listed')
  })

  test('does not hide that an entry in it is listed outside of it', () => {
    const bodies = review(conflict(ours, `- [Eggs 1](https://eggs-1.example) - About them.\n`)).comments.map(({ body }) => body)
    expect(bodies).toHaveLength(2)
    expect(bodies.join()).toContain('Already listed in')
  })

  test('is a single mark where only that was left', () => {
    expect(review(base.replace(old, `${old}>>>>>>> other\n`)).comments).toMatchObject([
      {
        body: expect.stringMatching(
          /^`>>>>>>>` is left over from a merge conflict\.\n\nKeep what both sides added, and remove the marker\./,
        ),
      },
    ])
  })
})

test('an entry that a new one took the place of is reported on the new one, in the diff, in one comment with its own faults', () => {
  const after = base.replace('- [Nests 1](https://nests-1.example) - About them.', '- [Mine](https://mine.example) - About mine')
  const { comments } = review(after)
  expect(comments).toMatchObject([{ line: 23, body: expect.stringMatching(/^- This line was `Nests 1` .*\n- .* period/) }])
})

test('the summary of a pull request with lines to add says that the lines say what', () => {
  expect(summaryBody(review(base + section('Horns'), 'pull-request'))).toContain(
    'One small thing could be nicer; the lines below say what.',
  )
})

describe('what is corrected and counted without a review', () => {
  const fixed = (after: string, repair: Repair) => {
    const config = parseConfig(`lists: [{files: [README.md], contents: {repair: ${repair}}}]\n`, 'listkeeper.yml')
    const changes = [{ path, before: base, after }]
    const repositoryFiles = {}
    return fixChanges({ changes, config, repositoryFiles, report: reviewReport(changes, config) }, () => true)
  }

  test('is nothing to look at where the line of a new section comes after the merge', () => {
    expect(fixed(base + section('Horns'), 'after-merge')).toMatchObject({ files: [], fixed: 0, left: 0 })
  })

  test('is the line of a renamed section and of a new one where a commit fixes them', () => {
    const after = base.replace('## Nests\n', '## Homes\n') + section('Horns')
    const text = after.replace(line('Nests'), line('Homes')).replace(line('Feet'), `${line('Feet')}\n${line('Horns')}`)
    expect(fixed(after, 'commit')).toMatchObject({ files: [{ path, text }], fixed: 2, left: 0, unstable: [] })
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reviewChanges } from '../../../src/review/change/introduced.ts'
import type { Change } from '../../../src/review/change/reviewed.ts'

const readme = 'README.md'

/** What a change introduces, one line a finding: path, line, rule and form. */
function introduced(changes: readonly Change[]): string[] {
  return reviewChanges(changes).files.flatMap(({ path, findings }) =>
    findings.filter((finding) => finding.introduced).map(({ rule, form, place }) => `${path}:${place.start.line} ${rule} ${form}`),
  )
}

const edit = (before: string | null, after: string | null, path = readme): Change => ({ path, before, after })

/** A list with an old fault of nearly every kind, and contents. */
const list = `# Garden

## Contents

- [Trees](#trees)
- [Herbs](#herbs)
- [Tools](#tools)
- [Gone](#gone)

## Trees

- [Oak](https://oak.example.com) - A tree  with acorns.
- [Elm] (https://elm.example.com) - A tree.
- Deep Roots in Dry Soil. [paper](https://arxiv.org/abs/2401.00001)
  - [Data](https://data.example.com)
- [Ash](www.ash.example.com)- A tree.
- [Oak](https://oak.example.com) - A tree  with acorns.

## Herbs

- [Sage](https://sage.example.com) , a herb. \n- [Mint](https://mint.example.com)
- Deep Roots in Dry Soil. [paper](https://arxiv.org/pdf/2401.00001v3)
- Leaves without Light at Night. [paper](https://arxiv.org/abs/2401.00002)

## Tools

| name | link |
|---|---|
| [Spade]((https://spade.example.com)) | [back](#shed) |
| Rake | [paper](https://openreview.net/forum?id=rake) |
| Leaves without Light at Night | [paper](https://openreview.net/forum?id=leaves) |
`

/** The lines of a text with one changed. */
function replaceIn(text: string, from: string, to: string): string {
  expect(text.split(from)).toHaveLength(2)
  return text.replace(from, to)
}

const lineOf = (start: string): string => `${list.split('\n').find((line) => line.startsWith(start))}\n`

it('the list of these tests has old faults of many kinds', () => {
  const kinds = new Set(reviewChanges([edit(null, list)]).files[0]!.findings.map(({ rule, form }) => `${rule} ${form.split(' ')[0]}`))
  expect([...kinds].sort()).toEqual([
    'entry-spacing blank',
    'entry-spacing doubled',
    'entry-spacing missing',
    'entry-spacing trailing',
    'link-syntax doubled',
    'link-syntax gap',
    'link-syntax missing',
    'no-broken-targets nowhere',
    'no-duplicate-entries across',
    'no-duplicate-entries repeat',
    'no-duplicate-entries version',
    'table-of-contents dead',
  ])
})

describe('a change that only moves things introduces nothing', () => {
  const oak = lineOf('- [Oak]')
  const elm = lineOf('- [Elm]')
  const roots = '- Deep Roots in Dry Soil. [paper](https://arxiv.org/abs/2401.00001)\n  - [Data](https://data.example.com)\n'
  const sage = lineOf('- [Sage]')
  const sections = list.split(/(?=^## )/m)
  it.each<[string, string]>([
    ['no difference', list],
    ['two entries change places', replaceIn(list, `${oak}${elm}`, `${elm}${oak}`)],
    ['a faulty entry moves to the end of its section', `${replaceIn(list, elm, '').replace(`${oak}\n## Herbs`, `${oak}${elm}\n## Herbs`)}`],
    ['an entry moves to another section', replaceIn(replaceIn(list, elm, ''), sage, elm + sage)],
    ['an entry moves with its nested item', replaceIn(replaceIn(list, roots, ''), sage, roots + sage)],
    [
      'a repeated work moves before the other',
      replaceIn(
        replaceIn(list, roots, ''),
        lineOf('- Deep Roots in Dry Soil. [paper](https://arxiv.org/pdf'),
        lineOf('- Deep Roots in Dry Soil. [paper](https://arxiv.org/pdf') + roots,
      ),
    ],
    ['sections change places', [sections[0], sections[1], sections[3], sections[2], sections[4]].join('')],
    ['entries are indented', list.replace(/^- (?=\[(?:Oak|Elm|Ash))/gm, '  - ')],
    ['other bullets', list.replace(/^- (?!\[\w+\]\(#)/gm, '* ')],
    ['another width behind the bullet', list.replace(/^- (?!\[\w+\]\(#)/gm, '-   ')],
    ['carriage returns', list.replace(/\n/g, '\r\n')],
    ['a byte-order mark', `\ufeff${list}`],
    ['blank lines between entries', list.replace(/^- (?=\[(?:Oak|Elm|Ash|Sage|Mint))/gm, '\n- ')],
    ['a paragraph in front', `Welcome.\n\n${list}`],
    [
      'a section is renamed with its line of the contents',
      replaceIn(replaceIn(list, '## Herbs', '## Spices'), '[Herbs](#herbs)', '[Spices](#spices)'),
    ],
    ['a section goes down a level', replaceIn(list, '## Herbs', '### Herbs')],
    ['the end of the file loses its line end', list.trimEnd()],
    ['an entry is removed', replaceIn(list, elm, '')],
    [
      'a section is removed with its line of the contents',
      replaceIn([sections[0], sections[1], sections[2], sections[4]].join(''), '- [Herbs](#herbs)\n', ''),
    ],
    ['the first of two copies is removed', list.replace(oak, '')],
    ['everything is removed', ''],
  ])('%s', (_what, after) => {
    expect(introduced([edit(list, after)])).toEqual([])
  })

  it('a section is renamed: its line of the contents is a note', () => {
    const renamed = edit(list, replaceIn(list, '## Herbs', '## Herbs and Spices'))
    expect(introduced([renamed])).toEqual(['README.md:6 table-of-contents dead herbs'])
    const notes = reviewChanges([renamed]).files.flatMap(({ findings }) => findings.filter(({ introduced: isNew }) => isNew))
    expect(notes.map(({ severity }) => severity)).toEqual(['info'])
  })

  it('a faulty list is split into two files', () => {
    const herbs = list.slice(list.indexOf('## Herbs'), list.indexOf('## Tools'))
    const rest = replaceIn(replaceIn(list, herbs, ''), '- [Herbs](#herbs)\n', '- [Herbs](docs/herbs.md)\n')
    expect(introduced([edit(list, rest), edit(null, `# Herbs\n\n${herbs}`, 'docs/herbs.md')])).toEqual([])
  })

  it('two files become one', () => {
    const tools = list.slice(list.indexOf('## Tools'), list.indexOf('| Leaves'))
    const rest = replaceIn(list, tools, '')
    const whole = rest + tools
    expect(introduced([edit(rest, whole), edit(tools, null, 'docs/tools.md')])).toEqual([])
  })

  it('a file is renamed', () => {
    expect(introduced([{ path: 'LIST.md', previousPath: readme, before: list, after: list }])).toEqual([])
  })

  describe('entries in any order, within and between sections', () => {
    const number = fc.nat(3)
    const paper = fc
      .tuple(number, fc.constantFrom('arxiv.org/abs/2401.0000#', 'arxiv.org/pdf/2401.0000#v2', 'doi.org/10.48550/arXiv.2401.0000#'))
      .map(([work, path]): [string, string] => [`Deep Roots in Dry Soil, Part ${work}`, `https://${path.replace('#', String(work))}`])
    const site = fc
      .tuple(fc.constantFrom('Seeds', 'Bark', 'Mosses of the North'), number)
      .map(([title, page]): [string, string] => [title, `https://x.example.com/${page}`])
    const version = fc
      .tuple(number, fc.constantFrom('arxiv.org/abs/2402.0000#', 'openreview.net/forum?id=w#', 'doi.org/10.1000/#'))
      .map(([work, path]): [string, string] => ['Leaves without Light at Night', `https://${path.replace('#', String(work))}`])
    const write = (work: fc.Arbitrary<[string, string]>) =>
      fc
        .tuple(
          work,
          fc.constantFrom(
            '[[paper]](#)',
            '[paper] (#)',
            '[paper]((#))',
            '[paper]( # )',
            '[paper](#) [code](www.y.example.com)',
            '[paper](#))',
          ),
          fc.constantFrom(' ', '  '),
          fc.constantFrom('', ' ', ' , x'),
        )
        .map(([[title, url], form, gap, tail]) => ({ url, line: `- ${title}.${gap}${form.replace('#', url)}${tail}` }))
    const cuts = fc.tuple(fc.nat(14), fc.nat(14))
    const page = (entries: readonly { line: string }[], [one, other]: readonly [number, number]): string => {
      const [first, second] = [Math.min(one, other), Math.max(one, other)]
      const section = (name: string, own: readonly { line: string }[]) => `## ${name}\n\n${own.map(({ line }) => `${line}\n`).join('')}\n`
      return (
        section('Trees', entries.slice(0, first)) + section('Herbs', entries.slice(first, second)) + section('Tools', entries.slice(second))
      )
    }
    it.each([
      ['works that repeat', fc.array(write(fc.oneof(paper, site)), { maxLength: 14, size: 'max' })],
      ['versions of one work', fc.uniqueArray(write(version), { maxLength: 12, size: 'max', selector: ({ url }) => url })],
    ])('%s', (_what, entries) => {
      const change = fc
        .tuple(entries, cuts, cuts)
        .chain(([own, before, after]) =>
          fc.shuffledSubarray(own, { minLength: own.length }).map((mixed): [string, string] => [page(own, before), page(mixed, after)]),
        )
      fc.assert(
        fc.property(change, ([before, after]) => {
          expect(introduced([edit(before, after)])).toEqual([])
        }),
        { numRuns: 300 },
      )
    })
  })
})

describe('what a change adds is its own', () => {
  it('all faults of a new entry', () => {
    const after = replaceIn(
      list,
      lineOf('- [Mint]'),
      `${lineOf('- [Mint]')}- [Dill] (https://dill.example.com)  b , [x]((https://x.example.com))\n`,
    )
    expect(introduced([edit(list, after)])).toEqual([
      'README.md:23 link-syntax gap',
      'README.md:23 entry-spacing doubled blanks',
      'README.md:23 entry-spacing blank before punctuation',
      'README.md:23 link-syntax doubled',
    ])
  })

  it('a new row with a fault', () => {
    const after = `${list}| [Hoe] (https://hoe.example.com) | [back](#barn) |\n`
    expect(introduced([edit(list, after)])).toEqual(['README.md:33 link-syntax gap', 'README.md:33 no-broken-targets nowhere #barn'])
  })

  it('a new line that does not even parse as an entry', () => {
    const after = replaceIn(list, lineOf('- [Mint]'), `${lineOf('- [Mint]')}-[Dill](https://dill.example.com) - A herb.\n`)
    expect(introduced([edit(list, after)])).toEqual(['README.md:23 entry-spacing glued bullet'])
  })

  it('a heading that is not in the contents', () => {
    expect(introduced([edit(list, `${list}\n## Ponds\n\n- [Koi](https://koi.example.com)\n`)])).toEqual([
      'README.md:34 table-of-contents missing ponds',
    ])
  })

  it('a line of the contents that leads nowhere', () => {
    expect(introduced([edit(list, replaceIn(list, '- [Gone]', '- [Wells](#wells)\n- [Gone]'))])).toEqual([
      'README.md:8 table-of-contents dead wells',
    ])
  })

  it('a line of the contents whose section the change removed', () => {
    const without = list.slice(0, list.indexOf('## Herbs')) + list.slice(list.indexOf('## Tools'))
    expect(introduced([edit(list, without)])).toEqual(['README.md:6 table-of-contents dead herbs'])
  })

  it('a link into the page that the change broke', () => {
    const before = '# Garden\n\n## Shed\n\nText.\n\n## Trees\n\nBack to the [shed](#shed).\n\n- [Oak](https://oak.example.com)\n'
    expect(introduced([edit(before, replaceIn(before, '## Shed\n\nText.\n\n', ''))])).toEqual([
      'README.md:5 no-broken-targets nowhere #shed',
    ])
  })

  it('garbled characters', () => {
    expect(introduced([edit(list, replaceIn(list, '# Garden', '# GÃ¤rten'))])).toEqual(['README.md:1 no-mojibake Windows-1252'])
  })

  it('all faults of a new file without a base', () => {
    const { files, before } = reviewChanges([edit(null, list)])
    expect(before).toEqual([])
    expect(files[0]!.findings.length).toBeGreaterThan(10)
  })

  it('all faults of a new file beside an old one', () => {
    expect(introduced([edit(list, list), edit(null, '# More\n\n- [Koi] (https://koi.example.com)\n', 'docs/more.md')])).toEqual([
      'docs/more.md:3 link-syntax gap',
    ])
  })

  it('the entries that are new, and no others', () => {
    const after = replaceIn(list, lineOf('- [Elm]'), '- [Dill](https://dill.example.com)\n')
    expect(reviewChanges([edit(list, after)]).added.map(({ path, entry }) => `${path} ${entry.title}`)).toEqual(['README.md Dill'])
  })
})

describe('an old fault on a line that a change touches is not its own', () => {
  it.each<[string, string, string]>([
    ['another description', '- [Elm] (https://elm.example.com) - A tree.', '- [Elm] (https://elm.example.com) - A very old tree.'],
    ['another title', '- [Elm] (https://elm.example.com)', '- [Elms] (https://elm.example.com)'],
    ['one of two faults is mended', '- [Ash](www.ash.example.com)- A tree.', '- [Ash](www.ash.example.com) - A tree.'],
    [
      'a word in a line with a blank too many',
      '- [Sage](https://sage.example.com) , a herb.',
      '- [Sage](https://sage.example.com) , a grey herb.',
    ],
    ['a cell of a faulty row', '| [Spade]((https://spade.example.com)) |', '| [Spade]((https://spade.example.com)) and fork |'],
  ])('%s', (_what, from, to) => {
    expect(introduced([edit(list, replaceIn(list, from, to))])).toEqual([])
  })

  it('but a second fault of the same kind is', () => {
    const after = replaceIn(
      list,
      '- [Elm] (https://elm.example.com) - A tree.',
      '- [Elm] (https://elm.example.com) - A tree, [see] (https://see.example.com).',
    )
    expect(introduced([edit(list, after)])).toHaveLength(1)
  })

  it('but a fault of another kind is', () => {
    const after = replaceIn(list, '- [Elm] (https://elm.example.com) - A tree.', '- [Elm] (https://elm.example.com) - A tree  of old.')
    expect(introduced([edit(list, after)])).toEqual(['README.md:13 entry-spacing doubled blanks'])
  })
})

describe('of two copies the new one is to blame', () => {
  const base =
    '## Trees\n\n- [Oak](https://oak.example.com)\n- [Elm](https://elm.example.com)\n\n## Herbs\n\n- [Mint](https://mint.example.com)\n'
  const blamed = (before: string, after: string) =>
    reviewChanges([edit(before, after)]).files[0]!.findings.map(({ place, form, severity, introduced: isNew, related }) => [
      place.start.line,
      `${severity} ${form}`,
      isNew,
      related?.[0]?.place.start.line,
    ])

  it('after the old one', () => {
    const after = replaceIn(
      base,
      '- [Elm](https://elm.example.com)\n',
      '- [Elm](https://elm.example.com)\n- [Oak](http://oak.example.com/)\n',
    )
    expect(blamed(base, after)).toEqual([[5, 'error repeat url:oak.example.com', true, 3]])
  })

  it('before the old one', () => {
    const after = replaceIn(base, '- [Oak]', '- [Elm](http://www.elm.example.com/)\n- [Oak]')
    expect(blamed(base, after)).toEqual([[3, 'error repeat url:elm.example.com', true, 5]])
  })

  it('before the old one, with the very same words', () => {
    const after = replaceIn(base, '- [Oak]', '- [Elm](https://elm.example.com)\n- [Oak]')
    const [[line, what, isNew, other] = []] = blamed(base, after)
    expect([what, isNew]).toEqual(['error repeat url:elm.example.com', true])
    expect(new Set([line, other])).toEqual(new Set([3, 5]))
  })

  it('in another section before the old one', () => {
    const after = replaceIn(base, '- [Oak]', '- [Mint](https://mint.example.com/)\n- [Oak]')
    expect(blamed(base, after)).toEqual([[3, 'info across url:mint.example.com', true, 9]])
  })

  it('in another file', () => {
    const changes = [
      edit(base, base),
      edit('- [Yew](https://yew.example.com)\n', '- [Yew](https://yew.example.com)\n- [Yew](https://yew.example.com/)\n', 'more.md'),
    ]
    expect(introduced(changes)).toEqual(['more.md:2 no-duplicate-entries repeat url:yew.example.com'])
  })

  it('a third copy, not the second, which was there', () => {
    const twice = replaceIn(base, '- [Elm]', '- [Oak](https://oak.example.com)\n- [Elm]')
    const thrice = replaceIn(twice, '- [Elm]', '- [Oak](https://oak.example.com/)\n- [Elm]')
    expect(blamed(twice, thrice).map(([line, , isNew]) => [line, isNew])).toEqual([
      [4, false],
      [5, true],
    ])
  })

  it('nobody, where one of three copies is removed', () => {
    const copies = (count: number) => `## Trees\n\n${'- [Oak](https://oak.example.com)\n'.repeat(count)}`
    for (const left of [2, 1]) expect(introduced([edit(copies(3), copies(left))])).toEqual([])
  })

  it('nobody, where a removed copy leaves the one in another section', () => {
    const twice = replaceIn(base, '- [Mint]', '- [Oak](https://oak.example.com)\n- [Mint]')
    expect(introduced([edit(twice, replaceIn(twice, '## Trees\n\n- [Oak](https://oak.example.com)\n', '## Trees\n\n'))])).toEqual([])
  })

  it('an entry whose link was changed to that of another', () => {
    const after = replaceIn(base, '[Elm](https://elm.example.com)', '[Elm](https://oak.example.com)')
    expect(introduced([edit(base, after)])).toEqual(['README.md:4 no-duplicate-entries other name url:oak.example.com'])
  })
})

it('a base and a head without any difference introduce nothing, whatever the list', () => {
  const text = fc.array(
    fc.constantFrom(
      ...list.split(/(?<=\n)/),
      '-[x](https://x.example.com)\n',
      '  - [y] (https://y.example.com)\n',
      '\n',
      '# A\n',
      '```\n',
      'Ã¼\n',
    ),
    {
      maxLength: 60,
      size: 'max',
    },
  )
  fc.assert(
    fc.property(text, (lines) => {
      const page = lines.join('')
      expect(introduced([edit(page, page)])).toEqual([])
    }),
    { numRuns: 400 },
  )
})

it('no finding is lost: a review has all findings that a check of the new text has', () => {
  const after = `${list}- [Hoe] (https://hoe.example.com)\n`
  const alone = reviewChanges([edit(null, after)]).files[0]!.findings
  const reviewed = reviewChanges([edit(list, after)]).files[0]!.findings
  expect(reviewed.map(({ rule, place }) => [rule, place])).toEqual(alone.map(({ rule, place }) => [rule, place]))
})

it('a new line of the contents must be as deep as those of its headings level and group', () => {
  const body = ['## Trees', '### Old', '### Young', '### Tall', '## Herbs', '### Sweet', '### Sour']
    .map((heading) => `${heading}\n\n- [a](https://${heading.slice(-4)}.example)\n`)
    .join('\n')
  const contents = (line: string): string =>
    `# List\n\n- [Trees](#trees)\n  - [Old](#old)\n  - [Young](#young)\n${line}- [Herbs](#herbs)\n  - [Sweet](#sweet)\n  - [Sour](#sour)\n\n${body}`
  const { files } = reviewChanges([{ path: 'README.md', before: contents(''), after: contents('- [Tall](#tall)\n') }])
  expect(files[0]!.findings.filter(({ introduced: isNew }) => isNew).map(({ form, corrected }) => [form, corrected])).toEqual([
    ['depth tall', '  - [Tall](#tall)'],
  ])
})

describe('a new translation', () => {
  const german = list.replace('A tree  with acorns', 'Ein Baum  mit Eicheln').replace('# Garden', '# Garten')
  const translated = (after: string, more: Partial<Change> = {}): Change => ({
    path: 'README-de.md',
    before: null,
    after,
    original: list,
    ...more,
  })

  it('is not blamed for what was wrong in the original already', () => {
    expect(introduced([edit(null, german, 'README-de.md')])).not.toEqual([])
    expect(introduced([translated(german)])).toEqual([])
  })

  it('is, where the original changes with it, neither', () => {
    expect(introduced([edit(list, `${list}\n`), translated(german)])).toEqual([])
  })

  it('may copy the marks of its original, and no others', () => {
    const people =
      '<!-- ALL-CONTRIBUTORS-LIST:START -->\n<!-- lint disable -->\n<table><tr><td>  A  </td></tr></table>\n- [Hoe] (https://hoe.example.com)\n\n<!-- lint enable -->\n<!-- ALL-CONTRIBUTORS-LIST:END -->\n'
    const off = '<!--lint disable link-syntax-->\n\n- [Rake] (https://rake.example.com)\n\n<!--lint enable link-syntax-->\n'
    const original = `${list}\n${people}\n${off}`
    expect(introduced([translated(`${german}\n${people}\n${off}`, { original })])).toEqual([])
    expect(introduced([translated(`${german}\n${people}`, { original })])).toEqual([])
    const own = introduced([translated(`${german}\n${people}\n${off}`)])
    expect(own.filter((one) => one.includes('link-syntax'))).toHaveLength(2)
  })

  it('is blamed for its own faults, and for none of what it leaves out', () => {
    const worse = `${german.replace(/^- Deep Roots.*\n/m, '')}- [Hoe] (https://hoe.example.com)\n`
    expect(introduced([translated(worse)])).toEqual([expect.stringMatching(/^README-de\.md:\d+ link-syntax gap$/)])
  })
})

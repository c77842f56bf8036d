/** The kinds of pull requests that maintainers see every week, reviewed through the fake GitHub: what is said of each, in short. */
import { expect, test } from 'vitest'
import { startFakeGitHub } from './fake-github/index.ts'
import { app, repo } from './rig.ts'

type Texts = Readonly<Record<string, string | null>>
type Row = {
  readonly title: string
  readonly base: string | Readonly<Record<string, string>>
  readonly head: string | Texts
  /** What should be said, in order: the first line of each comment behind its place, the lines of the summary, and whether it fails. */
  readonly says: readonly string[]
  /** Why something else is said as yet. */
  readonly fails?: string
}

const host = (name: string): string => name.toLowerCase().replaceAll(' ', '-')
const entry = (name: string, about = `A tree of the kind ${name.toLowerCase()}.`): string =>
  `- [${name}](https://${host(name)}.example) - ${about}`
const trees = ['Alder', 'Beech', 'Cedar', 'Elm', 'Fir', 'Hazel', 'Larch', 'Maple', 'Oak', 'Pine', 'Rowan', 'Spruce']
const herbs = ['Basil', 'Chives', 'Dill', 'Fennel', 'Mint', 'Parsley', 'Sage', 'Thyme']
const tools = ['Axe', 'Hoe', 'Rake', 'Saw', 'Shears', 'Spade']
const section = (name: string, names: readonly string[]): string => `## ${name}\n\n${names.map((one) => entry(one)).join('\n')}\n`
const trio = [section('Trees', trees), section('Herbs', herbs), section('Tools', tools)]

type Shape = (names: readonly string[]) => string
const bullets: Shape = (names) => `## Contents\n\n${names.map((name) => `- [${name}](#${host(name)})`).join('\n')}\n`
const shapes = {
  list: bullets,
  table: (names) => `| Section | About |\n| --- | --- |\n${names.map((name) => `| [${name}](#${host(name)}) | About it |`).join('\n')}\n`,
  HTML: (names) => `<p>\n${names.map((name) => `  <a href="#${host(name)}">${name}</a> •`).join('\n')}\n</p>\n`,
  inline: (names) => `${names.map((name) => `[${name}](#${host(name)})`).join(' • ')}\n`,
  details: (names) =>
    `<details>\n<summary>Contents</summary>\n\n${names.map((name) => `- [${name}](#${host(name)})`).join('\n')}\n\n</details>\n`,
} satisfies Record<string, Shape>
const page = (sections: readonly string[] = trio, contents: string = bullets(['Trees', 'Herbs', 'Tools'])): string =>
  `# Garden\n\nWhat grows here.\n\n${contents}\n${sections.join('\n')}`
const garden = page()

const tableOf = (header: string, rows: readonly string[]): string =>
  `# Garden\n\n## Trees\n\n${header}\n${header.replace(/[^|]+/g, ' --- ')}\n${rows.join('\n')}\n`
const table = (rows: readonly string[]): string => tableOf('| Name | About | License |', rows)
const row = (name: string, about = `A tree of the kind ${name.toLowerCase()}.`): string =>
  `| [${name}](https://${host(name)}.example) | ${about} | MIT |`
const results = (rows: readonly string[]): string => tableOf('| Model | Score | Paper |', rows)
const result = (name: string, score: string, paper: string): string => `| ${name} | ${score} | [Paper](https://papers.example/${paper}) |`
const mirror = (listed: readonly string[], tabled: readonly string[]): string =>
  `# Garden\n\n## Overview\n\n| Name | License |\n| --- | --- |\n${tabled.map((name) => `| [${name}](https://${host(name)}.example) | MIT |`).join('\n')}\n\n${section('Trees', listed)}`

const files = (config: string, more: Readonly<Record<string, string>>) => ({ '.github/listkeeper.yml': config, ...more })
const folder = 'lists:\n  - files: ["README.md", "lists/*.md"]\nreview: { links: none }\n'
const index = `# Garden\n\nSee [how to help](lists/herbs.md#herbs).\n\n- [Trees](lists/trees.md)\n- [Herbs](lists/herbs.md)\n- [Tools](lists/tools.md)\n`
const leaf = (name: string, names: readonly string[]): string => `# ${name}\n\n${names.map((one) => entry(one)).join('\n')}\n`
const leaves = {
  'README.md': index,
  'lists/trees.md': leaf('Trees', trees),
  'lists/herbs.md': leaf('Herbs', herbs),
  'lists/tools.md': leaf('Tools', tools),
}
const many = files(folder, leaves)

const languages = (more = ''): string => `lists:\n  - files: ["README.md", "README-*.md"]\n${more}review: { links: none }\n`
const german = (names: readonly string[]): string =>
  `# Garten\n\n## Bäume\n\n${names.map((one) => entry(one, `Ein Baum der Art ${one}.`)).join('\n')}\n`
const english = (names: readonly string[]): string => `# Garden\n\n${section('Trees', names)}`
const translated = files(languages('    translations: ["README-de.md"]\n'), { 'README.md': english(trees), 'README-de.md': german(trees) })

const yml = (names: readonly string[]): string => names.map((name) => `- name: ${name}\n  url: https://${host(name)}.example\n`).join('')
const written = (names: readonly string[]): string =>
  `<!-- This file is generated from data/trees.yml, do not edit it -->\n# Garden\n\n${section('Trees', names)}`
const generated = { 'README.md': written(trees), 'data/trees.yml': yml(trees) }

const withTree = (...names: readonly string[]): string => page([section('Trees', [...trees, ...names].sort()), ...trio.slice(1)])
const swap = (text: string, ...pairs: readonly (readonly [string, string])[]): string =>
  pairs.reduce((sum, [from, to]) => {
    if (!sum.includes(from)) throw new Error(`no ${from}`)
    return sum.replace(from, to)
  }, text)
const bulk = Array.from({ length: 30 }, (_, at) => `Tree ${String.fromCharCode(97 + Math.floor(at / 2))}${at}`)

const renamedLine = (line: number, then: string): string =>
  `\`README.md\`, line ${line}: The heading of this line of the contents was renamed. ${then}`
// Where the repair follows after the merge, a renamed section brings nothing.
const ofRenamed: Readonly<Record<keyof typeof shapes, string | undefined>> = {
  list: undefined,
  table: renamedLine(8, 'It would be `| [Spices](#spices) | About it |` then.'),
  HTML: renamedLine(7, 'It would be `<a href="#spices">Spices</a> •` then.'),
  inline: renamedLine(5, 'It would be `[Trees](#trees) • [Spices](#spices) • [Tools](#tools)` then.'),
  details: undefined,
}

const rows: readonly Row[] = [
  { title: 'an entry in its place', base: garden, head: withTree('Ginkgo'), says: [] },
  {
    title: 'an entry in the wrong place',
    base: garden,
    head: swap(garden, [entry('Spruce'), `${entry('Spruce')}\n${entry('Ginkgo')}`]),
    says: ['README.md:25 This entry belongs between `Fir` and `Hazel` (below line 17).'],
  },
  {
    title: 'an entry last in a section without order',
    base: page([
      section(
        'Trees',
        [...trees].reverse().sort((a, b) => a.length - b.length),
      ),
      ...trio.slice(1),
    ]),
    head: page([section('Trees', [...[...trees].reverse().sort((a, b) => a.length - b.length), 'Ginkgo']), ...trio.slice(1)]),
    says: [],
  },
  {
    title: 'a whole section first, without a line in the contents',
    base: garden,
    head: page([section('Ponds', ['Koi', 'Lily', 'Reed']), ...trio]),
    says: ['`README.md`, line 11: Your new section is not in the contents yet. Nothing to do: it is added when this is merged.'],
  },
  {
    title: 'a whole section last, without a line in the contents',
    base: garden,
    head: page([...trio, section('Ponds', ['Koi', 'Lily', 'Reed'])]),
    says: ['`README.md`, line 46: Your new section is not in the contents yet. Nothing to do: it is added when this is merged.'],
  },
  {
    title: 'a whole section with its line in the contents',
    base: garden,
    head: page([...trio, section('Ponds', ['Koi', 'Lily', 'Reed'])], bullets(['Trees', 'Herbs', 'Tools', 'Ponds'])),
    says: [],
  },
  ...Object.entries(shapes).flatMap(([shape, write]): Row[] => {
    const renamed = [trio[0]!, section('Spices', herbs), trio[2]!]
    const before = page(trio, write(['Trees', 'Herbs', 'Tools']))
    return [
      {
        title: `a renamed section, contents in ${shape}`,
        base: before,
        head: page(renamed, write(['Trees', 'Herbs', 'Tools'])),
        says: [ofRenamed[shape as keyof typeof shapes]].filter((one) => one !== undefined),
      },
      {
        title: `a renamed section, contents in ${shape} follow`,
        base: before,
        head: page(renamed, write(['Trees', 'Spices', 'Tools'])),
        says: [],
      },
    ]
  }),
  {
    title: 'a moved file',
    base: many,
    head: { 'lists/herbs.md': null, 'lists/spices.md': leaves['lists/herbs.md'] },
    says: [
      '`README.md`, line 3: The repository has no file `lists/herbs.md#herbs`, so the link leads nowhere.',
      '`README.md`, line 6: The repository has no file `lists/herbs.md`, so the link leads nowhere.',
    ],
  },
  {
    title: 'a moved file, the index follows',
    base: many,
    head: {
      'lists/herbs.md': null,
      'lists/spices.md': leaves['lists/herbs.md'],
      'README.md': index.replaceAll('lists/herbs.md', 'lists/spices.md'),
    },
    says: [],
  },
  {
    title: 'a deleted file',
    base: many,
    head: { 'lists/herbs.md': null },
    says: [
      '`README.md`, line 3: The repository has no file `lists/herbs.md#herbs`, so the link leads nowhere.',
      '`README.md`, line 6: The repository has no file `lists/herbs.md`, so the link leads nowhere.',
    ],
  },
  {
    title: 'a new file without a line in the index',
    base: many,
    head: { 'lists/ponds.md': leaf('Ponds', ['Koi', 'Lily', 'Reed']) },
    says: ['lists/ponds.md:1 `README.md` links to the other files of the list, but not to `lists/ponds.md`.'],
  },
  {
    title: 'an entry that another file has',
    base: many,
    head: { 'lists/tools.md': leaf('Tools', [...tools, 'Thyme']) },
    says: ['lists/tools.md:9 Already listed in `lists/herbs.md` (line 10).'],
  },
  {
    title: 'a translation that follows',
    base: translated,
    head: { 'README.md': english([...trees, 'Yew']), 'README-de.md': german([...trees, 'Yew']) },
    says: [],
  },
  { title: 'a translation that does not follow', base: translated, head: { 'README.md': english([...trees, 'Yew']) }, says: [] },
  {
    title: 'a new language file',
    base: files(languages(), { 'README.md': english(trees), 'README-de.md': german(trees) }),
    head: {
      'README-fr.md': german(trees)
        .replace('Garten', 'Jardin')
        .replace('Bäume', 'Arbres')
        .replaceAll('Ein Baum der Art', 'Un arbre du genre'),
    },
    says: [],
  },
  { title: 'a row in a table', base: table(trees.map((one) => row(one))), head: table([...trees, 'Yew'].map((one) => row(one))), says: [] },
  {
    title: 'a row in a table that lacks a cell',
    base: table(trees.map((one) => row(one))),
    head: table([...trees.map((one) => row(one)), '| [Yew](https://yew.example) | A tree. |']),
    says: ['README.md:19 Unexpected row of 2 cells, expected 3 as in the header.', 'failure'],
  },
  {
    title: 'a row in a table that is there',
    base: table(trees.map((one) => row(one))),
    head: table([...trees.map((one) => row(one)), row('Oak')]),
    says: ['README.md:19 This is already on line 15, in **Trees**.', 'failure'],
  },
  {
    title: 'a row in a table of results with a paper that is there',
    base: results([...trees.map((one, at) => result(one, `${at}.5`, one)), result('Oak large', '44.1', 'Oak')]),
    head: results([
      ...trees.map((one, at) => result(one, `${at}.5`, one)),
      result('Oak large', '44.1', 'Oak'),
      result('Oak small', '12.1', 'Oak'),
    ]),
    says: ['README.md:20 This entry belongs between `Oak` and `Pine` (below line 15).'],
  },
  {
    title: 'a row in a table that a list mirrors, in both',
    base: mirror(trees, trees),
    head: mirror([...trees, 'Yew'], [...trees, 'Yew']),
    says: [],
  },
  {
    title: 'a row in a table that a list mirrors, in the table alone',
    base: mirror(trees, trees),
    head: mirror(trees, [...trees, 'Yew']),
    says: [],
  },
  {
    title: 'a bulk change of thirty good entries',
    base: garden,
    head: page([...trio, section('More', bulk)], bullets(['Trees', 'Herbs', 'Tools', 'More'])),
    says: [],
  },
  { title: 'a bulk change of addresses', base: garden, head: garden.replaceAll('.example)', '.example/)'), says: [] },
  {
    title: 'conflict marks',
    base: garden,
    head: swap(garden, [
      entry('Dill'),
      `<<<<<<< HEAD\n${entry('Dill')}\n=======\n${entry('Dill', 'A herb of the kind dill.')}\n>>>>>>> main`,
    ]),
    says: ['README.md:30 `<<<<<<<`, `=======` and `>>>>>>>` are left over from a merge conflict (lines 30, 32 and 34).', 'failure'],
  },
  {
    title: 'a rename in place',
    base: garden,
    head: swap(garden, [entry('Oak'), '- [Quercus](https://oak.example) - A tree of the kind oak.']),
    says: ['README.md:21 `Oak` (`https://oak.example`) is called `Quercus` now.'],
  },
  {
    title: 'a replacement in place',
    base: garden,
    head: swap(garden, [entry('Oak'), entry('Orange', 'A tree with sweet fruits.')]),
    says: ['README.md:21 This line was `Oak` (`https://oak.example`) before; now it is `Orange`.'],
  },
  { title: 'a reordered section', base: garden, head: page([trio[0]!, section('Herbs', [...herbs].reverse()), trio[2]!]), says: [] },
  {
    title: 'a section put in order',
    base: page([trio[0]!, section('Herbs', ['Sage', 'Dill', 'Basil', 'Mint', 'Chives', 'Thyme', 'Parsley', 'Fennel']), trio[2]!]),
    head: garden,
    says: [],
  },
  { title: 'sections in another order', base: garden, head: page([trio[1]!, trio[0]!, trio[2]!]), says: [] },
  {
    title: 'a generated list edited by hand',
    base: generated,
    head: { 'README.md': written([...trees, 'Yew']) },
    says: ['README.md:18 A script writes this list from `data/trees.yml`: its next run undoes what is changed here by hand.'],
  },
  {
    title: 'a generated list edited with its source',
    base: generated,
    head: { 'README.md': written([...trees, 'Yew']), 'data/trees.yml': yml([...trees, 'Yew']) },
    says: [],
  },
  {
    title: 'a banner',
    base: garden,
    head: swap(garden, [
      'What grows here.\n',
      'What grows here.\n\n<a href="https://seeds.example/?ref=garden"><img src="https://seeds.example/banner.png" alt="Buy seeds"></a>\n',
    ]),
    says: ['This change touches text outside the list (line 7).'],
    fails: 'facts are lines of a summary that is written for something else',
  },
  {
    title: 'a rewritten entry of somebody else',
    base: garden,
    head: swap(garden, [entry('Oak'), entry('Oak', 'Useless thing, better buy plastic plants today.')]),
    says: ['README.md:21 The description of `Oak` was `A tree of the kind oak.` before.'],
  },
  {
    title: 'a corrected entry of somebody else',
    base: garden,
    head: swap(garden, [entry('Oak'), entry('Oak', 'A tall tree of the kind oak.')]),
    says: [],
  },
  {
    title: 'a retargeted entry of somebody else',
    base: garden,
    head: swap(garden, [entry('Oak'), entry('Oak').replace('oak.example', 'plastic-plants.example')]),
    says: ['README.md:21 You changed the link of **Oak** to another site.'],
  },
  {
    title: 'one removal',
    base: garden,
    head: page([
      section(
        'Trees',
        trees.filter((one) => one !== 'Oak'),
      ),
      ...trio.slice(1),
    ]),
    says: [],
  },
  {
    title: 'three removals',
    base: garden,
    head: page([
      section(
        'Trees',
        trees.filter((one) => !['Elm', 'Oak', 'Pine'].includes(one)),
      ),
      ...trio.slice(1),
    ]),
    says: [],
  },
  {
    title: 'three removals beside an addition',
    base: garden,
    head: page([section('Trees', [...trees.filter((one) => !['Elm', 'Oak', 'Pine'].includes(one)), 'Yew']), ...trio.slice(1)]),
    says: ['README.md:15 This change removes `Elm`, `Oak`, `Pine`.'],
  },
  {
    title: 'a removed section with its line in the contents',
    base: garden,
    head: page([trio[0]!, trio[2]!], bullets(['Trees', 'Tools'])),
    says: [],
  },
  {
    title: 'a removed section whose line in the contents stays',
    base: garden,
    head: page([trio[0]!, trio[2]!]),
    says: ['`README.md`, line 8: This line of the contents leads nowhere: no heading of the page has that anchor.', 'failure'],
  },
]

async function review({ base, head }: Row): Promise<string[]> {
  const all = typeof base === 'string' ? { 'README.md': base } : base
  const github = await startFakeGitHub({
    repositories: { [repo]: { files: { '.github/listkeeper.yml': 'review: { links: none }\n', ...all }, permissions: { octo: 'admin' } } },
  })
  try {
    github.fork(repo, 'ann/list')
    github.commit('ann/list', 'change', { files: typeof head === 'string' ? { 'README.md': head } : head, author: 'ann' })
    const number = github.openPullRequest({ repo, head: 'ann:change', user: 'ann' })
    await app.review(github, number)
    const { threads, comments, reviews, checkRuns } = github.posted(repo, number)
    expect(comments).toEqual([])
    return [
      ...threads.map(({ path, line, comments: [first] }) => `${path}:${line} ${firstLine(first!.body)}`),
      ...reviews.flatMap(({ body }) => [...body.matchAll(/^- (.*)$/gm)].map(([, line]) => line!)),
      ...checkRuns.flatMap(({ conclusion }) => (conclusion === 'success' ? [] : [String(conclusion)])),
    ]
  } finally {
    await github.close()
  }
}

const firstLine = (body: string): string =>
  body
    .replace(/<!--[^>]*-->/g, '')
    .trim()
    .split('\n')[0]!
    .trim()

for (const one of rows) {
  const run = async (): Promise<void> => expect(await review(one)).toEqual(one.says)
  if (one.fails === undefined) test(one.title, run)
  else test.fails(`${one.title} (not yet: ${one.fails})`, run)
}

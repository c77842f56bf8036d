// Five guides as lists write them: what `init` reads of each, and how proposals fare by it on the fake GitHub once a maintainer has turned it on.
import { afterEach, describe, expect, test } from 'vitest'
import { initialize } from '../../../src/commands/local/init.ts'
import type { Stranger } from '../../e2e/fake-github/index.ts'
import { resultsOf, type Scene, startScene } from '../rig.ts'
import { turnedOn } from './turned-on.ts'

let scene: Scene | undefined
afterEach(() => scene?.github.close())

const good: Stranger = {
  stars: 500,
  createdAt: '2020-01-01T00:00:00Z',
  committedAt: '2026-06-01T00:00:00Z',
  license: 'MIT',
  contributors: ['ann', 'bob'],
}

type Proposal = {
  readonly title: string
  /** The entry's section; the first where nothing is said. */
  readonly section?: string
  readonly stranger?: Stranger
  readonly line?: string
  readonly body?: string
  readonly pullTitle?: string
  /** What it misses, and what nobody knows; all else is met. */
  readonly missed?: readonly string[]
  readonly unknown?: readonly string[]
}
type Guide = {
  readonly name: string
  readonly sections: readonly string[]
  readonly guide: string
  readonly template?: string
  /** The rules as they are written, without their sources. */
  readonly read: readonly string[]
  readonly proposals: readonly Proposal[]
}

const box = (ticked: boolean): string =>
  `- [${ticked ? 'x' : ' '}] Hidden gem\n- [x] It is in the right place\n- [x] I looked for duplicates\n`

const guides: readonly Guide[] = [
  {
    name: 'a list of apps with an exception by box',
    sections: ['Apps'],
    guide:
      '# Contributing\n\nThanks for helping! A project must:\n\n- have more than 100 stars, or 75 where the box "Hidden gem" is ticked\n- have a commit within the last 24 months\n- have more than one contributor, bots aside\n- not be archived\n- be under an OSI-approved license\n\nWhether it is paid is for us to look at.\n',
    template: box(false).replaceAll('[x]', '[ ]'),
    read: [
      'stars: 101',
      'commit-within: 24mo',
      'contributors: 2',
      'archived: false',
      'license: osi',
      '- { checkbox: "Hidden gem", stars: 75 }',
      'checklist: true',
    ],
    proposals: [
      { title: 'what has all of it', body: box(false) },
      { title: 'what has 100 stars', stranger: { ...good, stars: 100 }, body: box(false), missed: ['stars'] },
      { title: 'a hidden gem', stranger: { ...good, stars: 75 }, body: box(true) },
      {
        title: 'what is silent, of one person, archived and source-available',
        stranger: {
          ...good,
          committedAt: '2024-01-01T00:00:00Z',
          contributors: ['ann', 'dependabot[bot]'],
          archived: true,
          license: 'BUSL-1.1',
        },
        body: box(false),
        missed: ['commit-within', 'contributors', 'license', 'archived'],
      },
      {
        title: 'what is private',
        stranger: { ...good, private: true },
        body: box(false),
        unknown: ['stars', 'commit-within', 'contributors', 'license', 'archived'],
      },
      { title: 'a template with an open box', body: box(false).replace('[x]', '[ ]'), missed: ['checklist'] },
    ],
  },
  {
    name: 'a list with rules by section',
    sections: ['Software', 'Configurations', 'Do it yourself'],
    guide:
      '# How to contribute\n\n## Everywhere\n\n* Links must use https.\n* URL shorteners are not allowed.\n\n## Software\n\n* Not archived.\n* Last commit less than 18 months ago.\n* The repository is at least 6 months old.\n* It has an OSI-approved licence.\n* It must have a README.\n* Ideally it has 10 stars; if not, please justify.\n\n## Configurations\n\n* The repository is at least 30 days old.\n',
    read: [
      '- under: "Software"',
      'archived: false',
      'commit-within: 18mo',
      'age: 6mo',
      'license: osi',
      'readme: true',
      'https: true',
      'shorteners: false',
      '- under: "Configurations"',
      'age: 30d',
      'https: true',
      'shorteners: false',
      '- under: "*"',
      'https: true',
      'shorteners: false',
    ],
    proposals: [
      { title: 'good software' },
      {
        title: 'young software without a licence and a readme',
        stranger: { ...good, createdAt: '2026-03-01T00:00:00Z', license: null, files: ['main.c'] },
        missed: ['age', 'license', 'readme'],
      },
      {
        title: 'the same as a configuration',
        section: 'Configurations',
        stranger: { ...good, createdAt: '2026-03-01T00:00:00Z', license: null, files: ['main.c'] },
      },
      {
        title: 'a page without https elsewhere',
        section: 'Do it yourself',
        line: '- [Robin](http://robin.example.com/nest) - About robins.',
        missed: ['https'],
      },
      {
        title: 'a shortened link',
        section: 'Do it yourself',
        line: '- [Robin](https://bit.ly/robin) - About robins.',
        missed: ['shorteners'],
      },
    ],
  },
  {
    name: 'a list that asks for age alone',
    sections: ['Plugins'],
    guide:
      'Please read this first.\n\n1. Keep the list in alphabetical order.\n2. We only take projects whose first commit was at least 6 months ago.\n3. Keep it short.\n',
    read: ['age: 6mo'],
    proposals: [
      { title: 'an old one' },
      { title: 'a young one', stranger: { ...good, createdAt: '2026-02-01T00:00:00Z' }, missed: ['age'] },
      { title: 'one that nobody knows', line: '- [Robin](https://github.com/nobody/knows) - About robins.', unknown: ['age'] },
    ],
  },
  {
    name: 'a list of scripts with a template',
    sections: ['Scripts'],
    guide:
      '## Guidelines\n\n- One script per pull request? We say: one project per pull request.\n- Repositories with fewer than 10 stars will not be accepted.\n- Repositories younger than 90 days are not accepted.\n',
    template: '<!-- Thanks! -->\n\n- [ ] The title of this pull request is `Add NAME`\n- [ ] I read the guidelines\n',
    read: ['stars: 10', 'age: 90d', 'entries: 1', 'title: "Add *"', 'checklist: true'],
    proposals: [
      {
        title: 'one as it should be',
        body: '- [x] The title of this pull request is `Add NAME`\n- [x] I read the guidelines\n',
        pullTitle: 'Add Robin',
      },
      {
        title: 'one with few stars, a title of its own and no boxes',
        stranger: { ...good, stars: 9 },
        body: 'Hi!',
        pullTitle: 'My tool',
        missed: ['stars', 'title', 'checklist'],
      },
    ],
  },
  {
    name: 'a list whose rules have alternatives',
    sections: ['Tools'],
    guide:
      '# Rules\n\nA tool needs:\n\n* to be at least 30 days old\n* a commit in the last 12 months\n* two contributors **or** more than 50 stars\n* not to be archived\n\nIf you use AI, say so.\n',
    read: ['age: 30d', 'commit-within: 12mo', 'archived: false'],
    proposals: [
      { title: 'one with few stars, which a person has to look at', stranger: { ...good, stars: 1, contributors: ['ann'] } },
      { title: 'a silent one', stranger: { ...good, committedAt: '2025-06-14T00:00:00Z' }, missed: ['commit-within'] },
    ],
  },
]

function rulesOf({ sections, guide, template }: Guide): string {
  const readme = `# Birds\n\n${sections.map((name) => `## ${name}\n\n- [Old](https://old.example.com) - An entry from before.\n`).join('\n')}`
  const rules = [
    { path: 'CONTRIBUTING.md', text: guide },
    ...(template === undefined ? [] : [{ path: '.github/PULL_REQUEST_TEMPLATE.md', text: template }]),
  ]
  const { text } = initialize([{ path: 'README.md', text: readme }], { contributing: false, pullRequestTemplate: false, rules }).files[0]!
  const on = turnedOn(text).split('\n')
  const from = on.findIndex((line) => line.startsWith('## Rules that'))
  return from < 0 ? '' : on.slice(from, on.indexOf('review:')).join('\n')
}

describe.each(guides)('$name', (guide) => {
  test('is read', () => {
    const lines = rulesOf(guide)
      .split('\n')
      .flatMap((line) =>
        / # \S+ line \d+$/.test(line) ? [line.replace(/ # \S+ line \d+$/, '').trim()] : line.includes('- under') ? [line.trim()] : [],
      )
    expect(guide.sections.length > 1 ? lines : lines.filter((line) => !line.startsWith('- under'))).toEqual(guide.read)
  })

  test.each(guide.proposals)('judges $title', async ({
    section = guide.sections[0]!,
    stranger = good,
    line,
    body,
    pullTitle,
    missed = [],
    unknown = [],
  }) => {
    scene = await startScene({
      config: rulesOf(guide),
      sections: guide.sections,
      ...(guide.template === undefined ? {} : { template: guide.template }),
      strangers: { 'bird/robin': stranger },
    })
    const number = scene.propose(
      { [section]: [line ?? '- [Robin](https://github.com/bird/robin) - About robins.'] },
      { ...(body === undefined ? {} : { body }), ...(pullTitle === undefined ? {} : { title: pullTitle }) },
    )
    const { admission } = await scene.review(number)
    const all = [...resultsOf(admission), ...(admission?.proposal ?? []).map(({ requirement, result }) => `${requirement} ${result}`)]
    const of = (result: string): string[] => all.flatMap((one) => (one.endsWith(` ${result}`) ? [one.slice(0, -result.length - 1)] : []))
    expect([of('missed').sort(), of('unknown').sort()]).toEqual([[...missed].sort(), [...unknown].sort()])
    expect(of('met').length + missed.length + unknown.length).toBeGreaterThan(0)
  })
})

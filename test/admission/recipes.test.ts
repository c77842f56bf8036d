// The recipes of docs/admission.md, each with projects that meet and miss every rule, and some that nobody knows, reviewed on the fake GitHub.
import { readFileSync } from 'node:fs'
import { afterEach, describe, expect, test } from 'vitest'
import type { Stranger } from '../e2e/fake-github/index.ts'
import { answering, type Scene, startScene } from './rig.ts'

const page = readFileSync('docs/admission.md', 'utf8')

function recipe(title: string): string {
  const at = page.indexOf(`### ${title}\n`)
  if (at < 0) throw new Error(`there is no recipe ${title}`)
  return /```yaml\n([\s\S]*?)```/.exec(page.slice(at))![1]!
}

let scene: Scene | undefined
afterEach(() => scene?.github.close())

/** What is proposed, where, and what comes of it: rules that are missed and unknown, all others are met. */
type Row = {
  readonly what: string
  readonly under: string
  readonly entry: string
  readonly repository?: Stranger
  readonly title?: string
  readonly body?: string
  readonly missed?: readonly string[]
  readonly unknown?: readonly string[]
  /** How many rules there are for it. */
  readonly rules: number
}

const at = (url: string) => `- [Robin](${url}) - About robins.`
const robin = at('https://github.com/bird/robin')
const page_ = at('https://robin.example.com/story')
/** Made in 2020, with a commit in December 2025, MIT, a readme; the day is 2026-06-15. */
const plain: Stranger = { stars: 200, contributors: ['ann', 'bob'] }

/** What servers other than GitHub say. */
const answers: Readonly<Record<string, unknown>> = {
  'https://gitlab.com/api/v4/projects/bird%2Frobin?license=true': {
    path_with_namespace: 'bird/robin',
    star_count: 3,
    created_at: '2020-05-01T10:00:00.000Z',
    default_branch: 'main',
    license: { key: 'mit' },
  },
  'https://gitlab.com/api/v4/projects/bird%2Frobin/repository/commits?per_page=1': [{ committed_date: '2026-05-01T10:00:00.000+02:00' }],
  'https://codeberg.org/api/v1/repos/bird/robin': {
    full_name: 'bird/robin',
    private: false,
    archived: true,
    fork: false,
    stars_count: 3,
    created_at: '2020-05-01T10:00:00Z',
  },
  'https://codeberg.org/api/v1/repos/bird/robin/commits?limit=1&stat=false&verification=false&files=false': [
    { commit: { committer: { date: '2024-05-01T10:00:00Z' } } },
  ],
  'https://registry.npmjs.org/robin/latest': { name: 'robin', version: '2.0.0' },
  'https://registry.npmjs.org/robin': {
    time: {
      created: '2026-04-01T00:00:00Z',
      modified: '2026-06-01T00:00:00Z',
      '1.0.0': '2026-04-01T00:00:00Z',
      '2.0.0': '2026-05-01T00:00:00Z',
    },
  },
  'https://pypi.org/simple/robin/': {
    name: 'robin',
    files: [
      { filename: 'a', 'upload-time': '2020-04-01T00:00:00Z' },
      { filename: 'b', 'upload-time': '2025-06-14T23:59:59Z' },
      { filename: 'c', 'upload-time': '2026-06-14T23:59:59Z', yanked: 'broken' },
    ],
  },
  'https://crates.io/api/v1/crates/robin?include=versions,downloads': {
    crate: { id: 'robin', created_at: '2020-01-01T00:00:00Z', recent_downloads: 30 },
    versions: [{ created_at: '2026-01-01T00:00:00Z', yanked: false }],
  },
}

async function run(name: string, sections: readonly string[], { under, entry, repository, title, body }: Row, template?: string) {
  scene = await startScene({
    config: recipe(name),
    sections,
    ...(template === undefined ? {} : { template }),
    ...(repository ? { strangers: { 'bird/robin': repository } } : {}),
  })
  const { propose, review, github } = scene
  const number = propose({ [under]: [entry] }, { ...(title === undefined ? {} : { title }), ...(body === undefined ? {} : { body }) })
  const outcome = await review(number, { links: answering(answers) })
  const all = [...(outcome.admission?.entries[0]?.answers ?? []), ...(outcome.admission?.proposal ?? [])]
  const of = (wanted: string): string[] => all.filter(({ result }) => result === wanted).map(({ requirement }) => requirement)
  return { outcome, posted: github.posted('octo/list', number), missed: of('missed'), unknown: of('unknown'), rules: all.length }
}

function holds(
  name: string,
  sections: readonly string[],
  rows: readonly Row[],
  { isError = true, template }: { isError?: boolean; template?: string } = {},
): void {
  describe(name, () => {
    test.each(rows)('$what', async (row) => {
      const { outcome, posted, missed, unknown, rules } = await run(name, sections, row, template)
      expect({ missed, unknown, rules }).toEqual({ missed: row.missed ?? [], unknown: row.unknown ?? [], rules: row.rules })
      expect(outcome.conclusion).toBe(missed.length > 0 && isError ? 'failure' : 'success')
      // Who meets what can be known hears nothing: the table is in the check run.
      expect(posted.reviews.length > 0).toBe(missed.length > 0)
      const { summary } = posted.checkRuns.at(-1)!
      if (rules > 0)
        expect(summary).toMatch(missed.length > 0 ? /<details open><summary>What this list asks/ : /<details><summary>What this list asks/)
      for (const { body } of posted.reviews) expect(body).toMatch(/What you can do:\n- /)
    })
  })
}

holds(
  'A list of libraries for phones',
  ['Maps'],
  [
    {
      what: 'one that has all of it',
      under: 'Maps',
      entry: robin,
      repository: { ...plain, stars: 101, committedAt: '2024-06-15T00:00:00Z' },
      rules: 5,
    },
    { what: 'a hundred stars', under: 'Maps', entry: robin, repository: { ...plain, stars: 100 }, missed: ['stars'], rules: 5 },
    { what: 'a hidden gem', under: 'Maps', entry: robin, repository: { ...plain, stars: 75 }, body: '- [X] **Hidden-gem**', rules: 5 },
    {
      what: 'a gem with too few',
      under: 'Maps',
      entry: robin,
      repository: { ...plain, stars: 74 },
      body: '- [x] Hidden gem',
      missed: ['stars'],
      rules: 5,
    },
    {
      what: 'a box that is open',
      under: 'Maps',
      entry: robin,
      repository: { ...plain, stars: 75 },
      body: '- [ ] Hidden gem',
      missed: ['stars'],
      rules: 5,
    },
    {
      what: 'an exception of its own making',
      under: 'Maps',
      entry: robin,
      repository: { ...plain, stars: 75 },
      body: '- [x] Stars do not count',
      missed: ['stars'],
      rules: 5,
    },
    {
      what: 'a day too long without a commit',
      under: 'Maps',
      entry: robin,
      repository: { ...plain, committedAt: '2024-06-14T23:59:59Z' },
      missed: ['commit-within'],
      rules: 5,
    },
    {
      what: 'one person and bots',
      under: 'Maps',
      entry: robin,
      repository: { ...plain, contributors: ['ann', 'dependabot[bot]', 'github-actions[bot]'] },
      missed: ['contributors'],
      rules: 5,
    },
    {
      what: 'source-available and archived',
      under: 'Maps',
      entry: robin,
      repository: { ...plain, license: 'Elastic-2.0', archived: true },
      missed: ['license', 'archived'],
      rules: 5,
    },
    {
      what: 'one that nobody knows',
      under: 'Maps',
      entry: robin,
      unknown: ['commit-within', 'stars', 'contributors', 'license', 'archived'],
      rules: 5,
    },
    { what: 'an app without a repository', under: 'Maps', entry: page_, rules: 0 },
  ],
)

const home = ['Software', 'Add-ons', 'Other lists', 'Do it yourself']
holds('A list for home automation, by section', home, [
  {
    what: 'mature software',
    under: 'Software',
    entry: robin,
    repository: { ...plain, createdAt: '2025-12-15T00:00:00Z', committedAt: '2024-12-15T00:00:00Z' },
    rules: 7,
  },
  {
    what: 'young software',
    under: 'Software',
    entry: robin,
    repository: { ...plain, createdAt: '2025-12-16T00:00:00Z' },
    missed: ['age'],
    rules: 7,
  },
  {
    what: 'software without a readme or licence',
    under: 'Software',
    entry: robin,
    repository: { ...plain, files: ['main.c'], license: null },
    missed: ['license', 'readme'],
    rules: 7,
  },
  {
    what: 'a readme in another place',
    under: 'Software',
    entry: robin,
    repository: { ...plain, files: ['main.c', '.github/README.md'] },
    rules: 7,
  },
  {
    what: 'an add-on with its file',
    under: 'Add-ons',
    entry: robin,
    repository: { ...plain, topics: ['home-assistant'], files: ['hacs.json'] },
    rules: 7,
  },
  {
    what: 'an add-on without it',
    under: 'Add-ons',
    entry: robin,
    repository: { ...plain, topics: ['birds'], files: ['x/hacs.json'] },
    missed: ['topics', 'file'],
    rules: 7,
  },
  { what: 'a list under Creative Commons', under: 'Other lists', entry: robin, repository: { ...plain, license: 'CC0-1.0' }, rules: 4 },
  {
    what: 'a licence that GitHub does not recognise',
    under: 'Other lists',
    entry: robin,
    repository: { ...plain, license: 'NOASSERTION' },
    unknown: ['license'],
    rules: 4,
  },
  { what: 'a story without a repository', under: 'Do it yourself', entry: page_, rules: 2 },
  {
    what: 'a story behind a short link',
    under: 'Do it yourself',
    entry: at('http://bit.ly/robin'),
    missed: ['https', 'shorteners'],
    rules: 2,
  },
  {
    what: 'software on GitLab, of which visitors are not told all',
    under: 'Software',
    entry: at('https://gitlab.com/bird/robin'),
    unknown: ['archived', 'readme'],
    rules: 7,
  },
  {
    what: 'software on a host without an API',
    under: 'Software',
    entry: at('https://bitbucket.org/bird/robin'),
    unknown: ['age', 'commit-within', 'license', 'archived', 'readme'],
    rules: 7,
  },
])

holds(
  'A list of plugins, where the only question is age',
  ['Plugins'],
  [
    { what: 'six months to the day', under: 'Plugins', entry: robin, repository: { createdAt: '2025-12-15T23:59:59Z' }, rules: 1 },
    { what: 'a day less', under: 'Plugins', entry: robin, repository: { createdAt: '2025-12-16T00:00:00Z' }, missed: ['age'], rules: 1 },
    { what: 'one that nobody knows', under: 'Plugins', entry: robin, unknown: ['age'], rules: 1 },
    { what: 'a repository of GitLab', under: 'Plugins', entry: at('https://gitlab.com/bird/robin'), rules: 1 },
    { what: 'a page', under: 'Plugins', entry: page_, rules: 0 },
  ],
  { isError: false },
)

holds(
  'A list of software to host oneself',
  ['Mail'],
  [
    { what: 'one on GitHub', under: 'Mail', entry: robin, repository: { ...plain, license: 'AGPL-3.0' }, rules: 3 },
    {
      what: 'asleep, and source-available',
      under: 'Mail',
      entry: robin,
      repository: { ...plain, license: 'SSPL-1.0', committedAt: '2025-06-14T00:00:00Z' },
      missed: ['commit-within', 'license'],
      rules: 3,
    },
    {
      what: 'archived on Codeberg, of whose licence nobody tells',
      under: 'Mail',
      entry: at('https://codeberg.org/bird/robin'),
      missed: ['commit-within', 'archived'],
      unknown: ['license'],
      rules: 3,
    },
    { what: 'awake on GitLab', under: 'Mail', entry: at('https://gitlab.com/bird/robin'), unknown: ['archived'], rules: 3 },
    {
      what: 'one that GitLab shows to nobody',
      under: 'Mail',
      entry: at('https://gitlab.com/bird/hidden'),
      unknown: ['commit-within', 'license', 'archived'],
      rules: 3,
    },
    { what: 'a young package of npm', under: 'Mail', entry: at('https://www.npmjs.com/package/robin'), missed: ['age'], rules: 2 },
    {
      what: 'a package of PyPI whose newest release was taken back',
      under: 'Mail',
      entry: at('https://pypi.org/project/robin/'),
      missed: ['release-within'],
      rules: 2,
    },
    { what: 'a crate', under: 'Mail', entry: at('https://crates.io/crates/robin'), rules: 2 },
    {
      what: 'a crate that nobody knows',
      under: 'Mail',
      entry: at('https://crates.io/crates/wren'),
      unknown: ['age', 'release-within'],
      rules: 2,
    },
  ],
)

const done = '- [x] I read the guide\n- [x] It is in its place\n- [ ] I am the author'
holds(
  'A list of scripts, with a template',
  ['Scripts'],
  [
    { what: 'all of it', under: 'Scripts', entry: robin, repository: { stars: 10 }, title: 'Add robin', body: done, rules: 6 },
    {
      what: 'another title',
      under: 'Scripts',
      entry: robin,
      repository: { stars: 10 },
      title: 'Update README.md',
      body: done,
      missed: ['title'],
      rules: 6,
    },
    {
      what: 'an open box',
      under: 'Scripts',
      entry: robin,
      repository: { stars: 10 },
      title: 'Add robin',
      body: done.replace('[x] It', '[ ] It'),
      missed: ['checklist'],
      rules: 6,
    },
    {
      what: 'a box that was removed',
      under: 'Scripts',
      entry: robin,
      repository: { stars: 10 },
      title: 'Add robin',
      body: '- [x] I read the guide',
      missed: ['checklist'],
      rules: 6,
    },
    {
      what: 'boxes in code, comments and quotes',
      under: 'Scripts',
      entry: robin,
      repository: { stars: 10 },
      title: 'Add robin',
      body: '```\n- [x] I read the guide\n```\n<!--\n- [x] It is in its place\n-->\n> - [x] It is in its place',
      missed: ['checklist'],
      rules: 6,
    },
    {
      what: 'no description',
      under: 'Scripts',
      entry: robin,
      repository: { stars: 9, fork: true },
      title: 'Add robin',
      missed: ['stars', 'fork', 'checklist'],
      rules: 6,
    },
    {
      what: 'the project of its author, who does not say so',
      under: 'Scripts',
      entry: at('https://github.com/ann/robin'),
      title: 'Add robin',
      body: done,
      missed: ['checklist'],
      unknown: ['age', 'stars', 'fork'],
      rules: 6,
    },
    {
      what: 'the project of its author, who does',
      under: 'Scripts',
      entry: at('https://github.com/Ann/robin'),
      title: 'Add robin',
      body: done.replace('[ ]', '[x]'),
      unknown: ['age', 'stars', 'fork'],
      rules: 6,
    },
  ],
  { isError: false, template: '# Please\n\n- [ ] I read the guide\n- [ ] It is in its place\n- [ ] I am the author\n' },
)

test('boxes of a description are nobody’s to tick where the list has no template', async () => {
  const body = '- [ ] I drank tea\n- [x] I read the guide\n'
  const row: Row = { what: '', under: 'Scripts', entry: at('https://github.com/bird/robin'), title: 'Add robin', body, rules: 0 }
  const { missed, unknown } = await run('A list of scripts, with a template', ['Scripts'], row)
  expect(missed).toEqual([])
  expect(unknown).toContain('checklist')
})

test('who owns a project is said as the box that is not ticked, and in no other way', async () => {
  const template = '- [ ] I am the author\n'
  const row: Row = { what: '', under: 'Scripts', entry: at('https://github.com/ann/robin'), title: 'Add robin', body: '', rules: 0 }
  const { posted } = await run('A list of scripts, with a template', ['Scripts'], row, template)
  const said = JSON.stringify(posted)
  expect(said).toContain('not ticked: `I am the author`')
  expect(said.replaceAll('I am the author', '')).not.toMatch(/\bown|author/i)
})

// Links that a pull request brings, with real servers on loopback addresses: what is said of them, what is not, and what happens on the next push.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Outcome, type ReviewOptions, reviewPullRequest } from '../../../src/commands/pull-request/review-pull-request.ts'
import { openWeb } from '../../../src/links/http/web.ts'
import { added, list, songs, withSongs } from '../../e2e/lists.ts'
import { type Behaviour, namesOf, openSite, type Site } from '../../links/site.ts'
import { configPath, repo, type Stage, type StageOptions, setStage } from '../pull-request/command-rig.ts'

const page =
  (status: number, text = '<title>Robins</title><p>About robins, their songs and their nests.</p>'): Behaviour =>
  (_request, response) =>
    void response.writeHead(status, { 'content-type': 'text/html' }).end(text)

let site: Site
let answers: Record<string, Behaviour>
let opened: number
let isOnline: boolean
const stages: Stage[] = []

beforeEach(async () => {
  answers = { '/good': page(200), '/blocked': page(403), '/broken': page(500), '/gone': page(410) }
  site = await openSite(answers)
  opened = 0
  isOnline = true
})
afterEach(async () => {
  for (const stage of stages.splice(0)) await stage.close()
  await site.close()
})

const at = (path: string): string => `http://birds.site:${site.port}${path}`
const entry = (path: string, name = 'Robin'): string => `- [${name}](${at(path)}) - About robins.`

async function stageOf(options: StageOptions): Promise<Stage> {
  const stage = await setStage(options)
  stages.push(stage)
  return stage
}

/** Reviews with links; the name of our site leads to the loopback address, no other name exists. */
function review(stage: Stage, options: Partial<ReviewOptions> = {}): Promise<Outcome> {
  const lookup = namesOf({ 'birds.site': ['127.0.0.1'] })
  return reviewPullRequest(stage.ports, stage.pull(), {
    failOn: 'error',
    checkRun: false,
    links: {
      open: async () => {
        opened++
        const web = openWeb({ timeout: 2_000, isAllowed: () => true, lookup })
        return { ...web, isOnline: async () => isOnline, sleep: async () => undefined, now: Date.now }
      },
      pauses: [1, 1],
    },
    ...options,
  })
}

const bodies = (stage: Stage): string[] => stage.posted().threads.map(({ comments }) => comments[0]!.body)

describe('a new link', () => {
  test('that is dead is one comment at its entry, in plain words, and fails', async () => {
    const stage = await stageOf({ head: withSongs(entry('/lost')) })
    expect(await review(stage)).toMatchObject({ conclusion: 'failure', channel: 'review' })
    expect(stage.posted().threads).toMatchObject([{ line: added }])
    expect(bodies(stage)[0]).toMatch(
      new RegExp(`^The page \`${at('/lost')}\` does not exist \\(404\\)\\.\\n\\nIs there a typo in the address\\?\\n\\n<!--`),
    )
  })

  test.each(['/good', '/blocked', '/broken'])('that answers as %s is nobody’s fault', async (path) => {
    const stage = await stageOf({ head: withSongs(entry(path)) })
    expect(await review(stage)).toMatchObject({ conclusion: 'success', channel: 'nothing' })
    expect(site.asked).toContain(path)
  })

  test('that somebody put into an old entry is checked, and no old link is', async () => {
    const old = songs.map((song, index) => (index === 0 ? song.replace(/https:[^)]*/, at('/gone')) : song))
    const stage = await stageOf({ head: list({ songs: old }) })
    await review(stage)
    expect(bodies(stage)[0]).toContain(`The page \`${at('/gone')}\` was removed for good (410).`)
    expect(new Set(site.asked)).toEqual(new Set(['/gone']))
  })

  test('with another fault of its entry is one comment, with one correction', async () => {
    const stage = await stageOf({ head: withSongs(entry('/lost').slice(0, -1)) })
    await review(stage)
    expect(bodies(stage)).toHaveLength(1)
    expect(bodies(stage)[0]).toContain('does not exist (404)')
    expect(bodies(stage)[0]).toContain(`\`\`\`suggestion\n${entry('/lost')}\n\`\`\``)
  })

  test('that is in two languages is checked once', async () => {
    const both = { 'README.md': withSongs(entry('/good')), 'README-de.md': withSongs(entry('/good')) }
    const stage = await stageOf({ base: { 'README-de.md': list() }, head: both })
    await review(stage)
    expect(site.asked.filter((path) => path === '/good')).toHaveLength(1)
  })
})

describe('nothing is opened', () => {
  test('where entries only move, also to another file', async () => {
    const stage = await stageOf({ head: { 'README.md': list({ songs: [] }), 'songs.md': `# Songs\n\n${songs.toReversed().join('\n')}\n` } })
    await review(stage)
    expect(opened).toBe(0)
  })

  test('where the configuration wants no links checked', async () => {
    const stage = await stageOf({ base: { [configPath]: 'review: { links: none }\n' }, head: withSongs(entry('/lost')) })
    expect(await review(stage)).toMatchObject({ conclusion: 'success' })
    expect(opened).toBe(0)
  })
})

test('where all links are checked, the older ones are in the report and fail nothing', async () => {
  const old = `- [Old](${at('/lost')}) - About old birds.`
  const stage = await stageOf({
    base: { 'README.md': list({ songs: [...songs, old] }), [configPath]: 'links: { exclude: ["https://*.example/*"] }\n' },
    head: list({ songs: [...songs, old, entry('/good')] }),
  })
  const { conclusion, report } = await review(stage, { which: 'all' })
  expect(conclusion).toBe('success')
  expect(report!.files[0]!.findings.filter(({ rule }) => rule === 'link-alive')).toMatchObject([
    { introduced: false, form: 'dead not-found' },
  ])
  expect(bodies(stage)).toEqual([])
})

test('a comment on a dead link stays while the link cannot be judged, is folded when it answers, and unfolded when it is dead again', async () => {
  const stage = await stageOf({ head: withSongs(entry('/page')) })
  const folded: (string | undefined)[] = []
  for (const behaviour of [page(404), page(503), page(200), page(404)]) {
    answers['/page'] = behaviour
    await review(stage)
    folded.push(stage.posted().threads[0]!.comments[0]!.minimized)
  }
  expect(folded).toEqual([undefined, undefined, 'resolved', undefined])
  expect(bodies(stage)).toHaveLength(1)
})

test('without a network nothing is judged, and what was said stays', async () => {
  const stage = await stageOf({ head: withSongs(entry('/page')) })
  await review(stage)
  expect(bodies(stage)).toHaveLength(1)
  await site.close()
  isOnline = false
  expect(await review(stage)).toMatchObject({ conclusion: 'success' })
  expect(stage.posted().threads[0]!.comments[0]!.minimized).toBeUndefined()
  site = await openSite({})
})

describe('what a registry knows of a new entry', () => {
  const link = 'https://www.npmjs.com/package/robin'
  const packageEntry = `- [Robin](${link}) - About robins.`
  beforeEach(() => {
    answers['/robin/latest'] = (_request, response) =>
      void response
        .writeHead(200, { 'content-type': 'application/json' })
        .end(JSON.stringify({ name: 'robin', description: 'Songs @octo sings <b>', license: 'GPL-3.0' }))
  })
  const configured = (more = ''): StageOptions['base'] => ({
    [configPath]: `links: { registries: { npm: "http://127.0.0.1:${site.port}" } }\n${more}`,
  })

  test('is a folded table at the end of a summary that is written anyway, and in no comment of its own', async () => {
    const clean = await stageOf({ base: configured()!, head: withSongs(packageEntry) })
    expect(await review(clean)).toMatchObject({ channel: 'nothing', review: { details: expect.stringContaining('GPL-3.0') } })
    const faulty = await stageOf({ base: configured()!, head: withSongs(packageEntry.slice(0, -1)) })
    await review(faulty)
    const summary = faulty.posted().reviews[0]!.body
    expect(summary).toContain('<details><summary>About the new entries</summary>')
    expect(summary).toMatch(/\| Robin \| robin: Songs .*octo sings \| GPL-3\.0 \|/)
    expect(summary).not.toMatch(/@octo|<b>/)
  })

  test('is a finding where the list requires something else', async () => {
    const stage = await stageOf({ base: configured('require: { license: [MIT] }\n')!, head: withSongs(packageEntry) })
    expect(await review(stage)).toMatchObject({ conclusion: 'success' })
    expect(bodies(stage)[0]).toContain('`Robin` has the licence `GPL-3.0`, but new entries need `MIT`.')
  })
})

test('a work that an older open pull request proposes too is named in the summary', async () => {
  const paper = '- [Wren song](https://arxiv.org/abs/2401.00001) - About wrens.'
  const stage = await stageOf({ head: withSongs(paper) })
  stage.github.commit(repo, 'again', { files: { 'README.md': withSongs(paper) }, author: 'bob' })
  const number = stage.github.openPullRequest({ repo, head: 'again', user: 'bob' })
  const { pull_request } = stage.github.events.pullRequest('opened', repo, number).payload as { pull_request: { head: { sha: string } } }
  const second = { ...stage.pull(), number, head: pull_request.head.sha, author: 'bob' }
  await reviewPullRequest(stage.ports, second, { failOn: 'error', checkRun: false })
  expect(stage.github.posted(repo, number).reviews[0]!.body).toContain(`*Wren song* is already proposed in #${stage.number}.`)
})

test('a pull request of our own is judged by its texts alone: no link is checked, and only the check run shows the result', async () => {
  const stage = await stageOf({ head: withSongs(entry('/lost')) })
  const own = { ...stage.pull(), branch: 'listkeeper/repairs' }
  expect(await reviewPullRequest(stage.ports, own, { failOn: 'error', checkRun: true })).toMatchObject({ channel: 'check-run' })
  expect(stage.posted()).toMatchObject({
    threads: [],
    reviews: [],
    checkRuns: [{ conclusion: 'success', title: 'No formatting or duplicate problems found' }],
  })
})

// How it is said, once: through the Action as a process, the Action here and the app; what mends it; and text of others that wants to do more than be read.
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { afterEach, describe, expect, test } from 'vitest'
import { actAs } from '../e2e/person.ts'
import { action, actionHere, app, type Shell } from '../e2e/rig.ts'
import { repo, resultsOf, type Scene, type Setting, startScene } from './rig.ts'

let scene: Scene | undefined
afterEach(() => scene?.github.close())

const begin = async (setting: Setting): Promise<Scene> => {
  scene = await startScene(setting)
  return scene
}
const config = `require: [{ repository: { stars: 50, archived: false } }]
proposal: { entries: 1, title: "Add *" }
rules: { entry-requirements: error }`
const robin = '- [Robin](https://github.com/bird/robin) - About robins.'
const wren = '- [Wren](https://github.com/bird/wren) - About wrens.'
const strangers = { 'bird/robin': { stars: 20 }, 'bird/wren': { stars: 500 } }
const bodies = (number: number): string[] => scene!.github.posted(repo, number).reviews.map(({ body }) => body)

const table = [
  '| **Robin** | Stars | at least 50 stars | about 20 stars | ❌ not met |',
  '|  | Archived | not archived | not archived | ✅ met |',
  '| **This pull request** | Entries | one entry in a pull request | 1 entry | ✅ met |',
  '|  | Title | a title like `Add *` | `Birds` | ❌ not met |',
].join('\n')

describe.each<[string, Shell]>([
  ['the Action as a process', action],
  ['the Action', actionHere],
  ['the app', app],
])('%s', (_what, shell) => {
  test('says it in one table and one comment, says nothing twice, and takes it back when it is mended', async () => {
    const { github, propose } = await begin({ config, strangers })
    const number = propose({ Apps: [robin] }, { title: 'Birds' })
    expect((await shell.review(github, number)).hasFailed).toBe(true)
    const first = github.posted(repo, number)
    expect(first.reviews).toHaveLength(1)
    expect(first.reviews[0]!.body).toContain(table)
    expect(first.reviews[0]!.body).toContain('This list asks for something that is not met yet, so it cannot be merged as it is.')
    expect(first.reviews[0]!.body).toContain('- Robin, stars: Please propose it again when it has 50.')
    expect(first.reviews[0]!.body).toContain('for example to `Add Robin`')
    expect(first.threads.map(({ comments }) => comments[0]!.body.split('\n')[0])).toEqual([
      '`Robin` has about 20 stars, but new entries need at least 50.',
    ])
    github.journal.clear()
    await shell.review(github, number)
    expect(github.journal.writes().filter(({ operation }) => !operation.startsWith('checks/'))).toEqual([])

    github.editPullRequest(repo, number, { title: 'add Wren' })
    github.push(repo, number, { files: { 'README.md': github.file(repo, 'main', 'README.md')!.replace(/\n$/, `\n${wren}\n`) } })
    expect((await shell.review(github, number)).hasFailed).toBe(false)
    const { reviews, threads } = github.posted(repo, number)
    expect(reviews).toHaveLength(1)
    expect(reviews[0]!.body).toContain('Everything is corrected. Thank you!')
    expect(reviews[0]!.body).toContain('<details><summary>What this list asks of new entries: all met</summary>')
    expect(threads.every(({ isResolved, comments }) => isResolved || comments[0]!.minimized)).toBe(true)
  })

  test('is silent where all is met: the table is in the check run or the step summary', async () => {
    const { github, propose } = await begin({ config, strangers })
    const number = propose({ Apps: [wren] }, { title: 'Add Wren' })
    const run = await shell.review(github, number)
    expect(run.hasFailed).toBe(false)
    const { reviews, threads, comments, checkRuns } = github.posted(repo, number)
    expect([reviews, threads, comments].flat()).toEqual([])
    expect(`${run.summary}${checkRuns.at(-1)?.summary}`).toContain('What this list asks of new entries: all met')
  })
})

test('a title alone that is not met is said, though it has no line', async () => {
  const { propose, review } = await begin({ config, strangers })
  const number = propose({ Apps: [wren] }, { title: 'Birds' })
  expect((await review(number)).conclusion).toBe('failure')
  expect(bodies(number)[0]).toContain('| Title | a title like `Add *` | `Birds` | ❌ not met |')
})

test('an entry that was moved or rewritten is not asked again', async () => {
  const { github, review } = await begin({ config, sections: ['Apps', 'Old'], strangers })
  const text = github.file(repo, 'main', 'README.md')!
  github.commit(repo, 'main', { files: { 'README.md': text.replace('## Old\n', `## Old\n\n${robin}`) }, author: 'octo' })
  const base = github.file(repo, 'main', 'README.md')!
  const moved = base.replace(`${robin}\n`, '').replace(/(## Apps\n\n.*\n)/, `$1${robin.replace('About robins', 'All about robins')}\n`)
  github.commit(repo, 'move', { files: { 'README.md': moved }, author: 'ann' })
  const number = github.openPullRequest({ repo, head: 'move', user: 'ann' })
  const { admission, conclusion } = await review(number)
  expect([admission, conclusion]).toEqual([undefined, 'success'])
})

describe('what a maintainer accepted', () => {
  test('is held against nobody', async () => {
    const { github, propose, review } = await begin({ config, strangers })
    const number = propose({ Apps: [robin] }, { title: 'Add Robin' })
    await review(number)
    await actAs(github, 'octo').resolve(number)
    expect((await review(number)).conclusion).toBe('success')
    expect(bodies(number)[0]).toContain('A maintainer accepted what is not met.')
    expect(bodies(number)[0]).not.toContain('<details open>')
  })
})

type Node = { readonly type: string; readonly value?: string; readonly children?: readonly Node[] }
const nodesOf = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(nodesOf)]

describe('text of others changes nothing but text', () => {
  const nasty =
    '| @octo #1 `x` </details> <img src=x onerror=alert(1)> [a](http://evil.example) ![b](http://evil.example/p.png) <!-- listkeeper:1 unmet --> https://evil.example ~~**x'
  test.each(['title', 'body', 'template', 'entry', 'topic', 'file'])('in a %s', async (place) => {
    const template = place === 'template' ? `- [ ] ${nasty}\n- [ ] b` : '- [ ] a\n- [ ] b'
    const { propose, review, github } = await begin({
      config: `require: [{ repository: { topics: [birds], license: [MIT], file: ${JSON.stringify(place === 'file' ? nasty : 'x')} }, exceptions: [{ checkbox: "Gem", stars: 1 }] }]
proposal: { title: "Add *", checklist: true, owner-box: "Author" }
rules: { entry-requirements: error }`,
      template,
      strangers: { 'bird/robin': { topics: place === 'topic' ? [nasty] : [], license: place === 'topic' ? nasty : 'GPL-2.0' } },
    })
    const entry = place === 'entry' ? `- [Robin ${nasty.replace(/[[\]()|]/g, '')}](https://github.com/bird/robin) - About robins.` : robin
    const number = propose(
      { Apps: [entry] },
      { title: place === 'title' ? nasty : 'Birds', body: place === 'body' ? `- [x] ${nasty}\n${nasty}` : '' },
    )
    const { admission } = await review(number)
    expect(admission?.proposal.map(({ result }) => result)).toEqual(['missed', 'missed'])
    const part = github.posted(repo, number).reviews[0]!.body
    const nodes = nodesOf(fromMarkdown(part, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }))
    const of = (type: string): string[] => nodes.flatMap((node) => (node.type === type ? [node.value ?? ''] : []))
    for (const html of of('html'))
      expect(html).toMatch(/^(?:<details(?: open)?><summary>[\w\s:,]*<\/summary>|<\/details>|<!-- listkeeper:1 summary -->)$/)
    expect(of('text').join(' ')).not.toMatch(/@octo|#1|https?:\/\//)
    expect(nodes.filter(({ type }) => /^(?:link|image|linkReference|imageReference|delete|heading)$/.test(type))).toEqual([])
    const rows = part.slice(part.indexOf('|  | Rule |')).split('\n\n')[0]!.split('\n')
    for (const row of rows) expect(row.match(/(?<!\\)\|/g)).toHaveLength(6)
  })
})

describe('a failure of GitHub is nobody’s fault', () => {
  const all = 'require: [{ repository: { stars: 50, contributors: 2, topics: [birds] } }]\nrules: { entry-requirements: error }'
  test.each<[string, (scene: Scene) => void, string[]]>([
    [
      'in GraphQL, again and again',
      ({ github }) => {
        for (const nth of [2, 3]) github.faults.add({ match: { path: /\/graphql/, nth }, kind: 'status', status: 502 })
      },
      ['stars unknown', 'contributors unknown', 'topics unknown'],
    ],
    [
      'once, which is made up for',
      ({ github }) => github.faults.add({ match: { path: /\/graphql/, nth: 2 }, kind: 'reset' }),
      ['stars met', 'contributors met', 'topics met'],
    ],
    [
      'that refuses to count contributors',
      ({ github }) => github.faults.add({ match: { path: /contributors/ }, kind: 'status', status: 403 }),
      ['stars met', 'contributors unknown', 'topics met'],
    ],
    [
      'that limits contributors',
      ({ github }) => {
        for (const nth of [1, 2]) github.faults.add({ match: { path: /contributors/, nth }, kind: 'status', status: 429 })
      },
      ['stars met', 'contributors unknown', 'topics met'],
    ],
  ])('%s', async (_what, breakIt, results) => {
    const { propose, review, github } = await begin({
      config: all,
      strangers: { 'bird/robin': { stars: 50, contributors: ['ann', 'bob'], topics: ['birds'] } },
    })
    const number = propose({ Apps: [robin] })
    breakIt(scene!)
    const { admission, conclusion } = await review(number)
    expect(resultsOf(admission)).toEqual(results)
    expect(conclusion).toBe('success')
    expect(github.posted(repo, number).reviews).toEqual([])
  })
})

test('a title that is changed and a box that is ticked afterwards are looked at again', async () => {
  const { github, propose } = await begin({
    config: 'proposal: { title: "Add *", checklist: true }',
    template: '- [ ] I read the guide',
    strangers,
  })
  const number = propose({ Apps: [wren] }, { title: 'Birds', body: '- [ ] I read the guide' })
  await app.review(github, number, { action: 'opened' })
  expect(bodies(number)[0]).toContain('2 not met')
  github.editPullRequest(repo, number, { title: 'Add Wren', body: '- [x] I read the guide' })
  await app.review(github, number, { action: 'edited' })
  expect(bodies(number)).toEqual([expect.stringContaining('What this list asks of new entries: all met')])
})

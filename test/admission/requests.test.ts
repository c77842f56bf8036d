// What a review with rules asks, by the number of new entries: the table in docs/admission.md holds these figures.
import { readFileSync } from 'node:fs'
import { afterEach, describe, expect, test } from 'vitest'
import { answering, repo, type Scene, type Setting, startScene } from './rig.ts'

let scene: Scene | undefined
afterEach(() => scene?.github.close())

const begin = async (setting: Setting): Promise<Scene> => {
  scene = await startScene(setting)
  return scene
}
const asking = 'require: [{ repository: { stars: 1, license: osi, contributors: 1 } }]\nproposal: { declined-before: off }'
const entries = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => `- [Bird ${index}](https://github.com/bird/b${index}) - About b.`)
const strangers = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, index) => [`bird/b${index}`, { stars: 5 }]))

/** The bodies of queries about repositories of others. */
function queries({ github }: Scene): string[] {
  return [...github.journal].flatMap(({ path, body }) =>
    /graphql/.test(path) && JSON.stringify(body).includes('query links(') ? [JSON.stringify(body)] : [],
  )
}

const row = (count: number): [queries: number, contributors: number] => {
  const page = readFileSync('docs/admission.md', 'utf8')
  const found = new RegExp(`^\\| ${count} \\| (\\d+) \\| (\\d+) \\|`, 'm').exec(page)
  return [Number(found?.[1]), Number(found?.[2])]
}

test.each([1, 10, 300])('%i entries take as many as the table says', async (count) => {
  const { propose, review, github } = await begin({ config: asking, strangers: strangers(count) })
  const number = propose({ Apps: entries(count) })
  github.journal.clear()
  const { admission } = await review(number)
  const contributors = [...github.journal].filter(({ path }) => path.includes('/contributors')).length
  expect([queries(scene!).length, contributors]).toEqual(row(count))
  expect(admission?.entries.flatMap(({ answers }) => answers.filter(({ result }) => result !== 'met'))).toEqual([])
})

describe('nothing is asked', () => {
  test.each<[string, string]>([
    ['that no rule needs', 'proposal: { entries: 5, declined-before: off }'],
    ['where the rule is off', `${asking}\nrules: { entry-requirements: off }`],
    ['for a section without rules', 'require: [{ under: Other, repository: { stars: 1 } }]\nproposal: { declined-before: off }'],
    ['where GitHub is not to be asked', `${asking}\nlinks: { registries: { github: false } }`],
  ])('%s', async (_what, config) => {
    const { propose, review } = await begin({ config, strangers: strangers(1) })
    await review(propose({ Apps: entries(1) }))
    expect(queries(scene!)).toEqual([])
  })

  test('twice: what was asked for the rules serves the link check too', async () => {
    const { propose, github } = await begin({ config: asking, strangers: strangers(2) })
    github.commit(repo, 'main', { files: { '.github/listkeeper.yml': asking }, author: 'octo' })
    const asked: string[] = []
    const outcome = await scene!.review(propose({ Apps: entries(2) }), { links: answering({}, { asked }) })
    expect(queries(scene!)).toHaveLength(1)
    expect(asked.filter((url) => url.includes('github.com'))).toEqual([])
    expect(outcome.report?.links?.map(({ url, verdict, via }) => [url, verdict.kind, via])).toEqual([
      ['https://github.com/bird/b0', 'alive', 'github'],
      ['https://github.com/bird/b1', 'alive', 'github'],
    ])
  })
})

test('a query has only the fields that rules need', async () => {
  const { propose, review } = await begin({ config: asking, strangers: strangers(1) })
  await review(propose({ Apps: entries(1) }))
  expect(queries(scene!)[0]).not.toMatch(/repositoryTopics|HEAD:/)
  await scene!.github.close()
  await begin({ config: 'require: [{ repository: { topics: [a], readme: true, file: x.json } }]', strangers: strangers(1) })
  await scene!.review(scene!.propose({ Apps: entries(1) }))
  expect(queries(scene!)[0]).toMatch(/repositoryTopics.*HEAD:x\.json/s)
})

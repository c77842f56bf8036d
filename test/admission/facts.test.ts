// Where the answers come from: what GitHub is asked for a proposal, how often, and what stays unknown.
import { afterEach, describe, expect, test } from 'vitest'
import type { Stranger } from '../e2e/fake-github/index.ts'
import { resultsOf, type Scene, type Setting, startScene } from './rig.ts'

let scene: Scene | undefined
afterEach(() => scene?.github.close())

const begin = async (setting: Setting): Promise<Scene> => {
  scene = await startScene(setting)
  return scene
}
const robin = '- [Robin](https://github.com/bird/robin) - About robins.'
const all =
  'require: [{ repository: { age: 6mo, commit-within: 18mo, stars: 50, contributors: 2, license: osi, archived: false, fork: false, readme: true, topics: [birds], file: robin.json } }]'
const good: Stranger = {
  stars: 50,
  createdAt: '2025-12-15T23:59:59Z',
  committedAt: '2024-12-15T00:00:01Z',
  license: 'Apache-2.0',
  topics: ['Birds', 'songs'],
  files: ['readme.rst', 'robin.json'],
  contributors: ['ann', 'bob', 'renovate[bot]'],
}
const every = ['age', 'commit-within', 'stars', 'contributors', 'license', 'archived', 'fork', 'readme', 'topics', 'file']

async function answersFor(facts: Stranger | undefined): Promise<string[]> {
  const { propose, review } = await begin({ config: all, strangers: facts ? { 'Bird/Robin': facts } : {} })
  return resultsOf((await review(propose({ Apps: [robin] }))).admission)
}

describe('a repository on GitHub', () => {
  test('that has just what is asked meets it all', async () => {
    expect(await answersFor(good)).toEqual(every.map((name) => `${name} met`))
  })

  test.each<[string, Stranger, readonly string[]]>([
    ['a day too young', { createdAt: '2025-12-16T00:00:00Z' }, ['age']],
    ['silent a day too long', { committedAt: '2024-12-14T23:59:59Z' }, ['commit-within']],
    ['one star short', { stars: 49 }, ['stars']],
    ['of one person and a bot', { contributors: ['ann', 'renovate[bot]'] }, ['contributors']],
    ['of one person without an account, twice', { contributors: ['Ann B', 'ann b'] }, ['contributors']],
    ['source-available', { license: 'BUSL-1.1' }, ['license']],
    ['without a licence', { license: null }, ['license']],
    ['archived', { archived: true }, ['archived']],
    ['a fork', { fork: true }, ['fork']],
    ['without a readme', { files: ['robin.json'] }, ['readme']],
    ['without the topic', { topics: ['bird'] }, ['topics']],
    ['without the file', { files: ['README.md', 'docs/robin.json'] }, ['file']],
  ])('%s misses that alone', async (_what, facts, missed) => {
    expect(await answersFor({ ...good, ...facts })).toEqual(every.map((name) => `${name} ${missed.includes(name) ? 'missed' : 'met'}`))
  })

  test.each<[string, Stranger | undefined, readonly string[]]>([
    ['is not there, or private', undefined, every],
    ['is private', { ...good, private: true }, every],
    ['is disabled', { ...good, disabled: true }, every],
    ['has a licence that GitHub does not recognise', { ...good, license: 'NOASSERTION' }, ['license']],
    ['has no commits', { ...good, committedAt: null }, ['commit-within']],
  ])('that %s is not known there', async (_what, facts, unknown) => {
    const answers = await answersFor(facts)
    expect(answers.filter((one) => one.endsWith(' unknown'))).toEqual(unknown.map((name) => `${name} unknown`))
  })
})

describe('what fails or is limited is unknown, and nobody is blamed', () => {
  test('as where the query about repositories fails, of one that would miss all', async () => {
    const { propose, review, github } = await begin({ config: all, strangers: { 'bird/robin': { ...good, stars: 1, fork: true } } })
    const number = propose({ Apps: [robin] })
    // The texts are read first; it is asked a second time where it fails once.
    for (const nth of [2, 3]) github.faults.add({ match: { path: /graphql/, nth }, kind: 'status', status: 502 })
    const { admission, conclusion } = await review(number)
    expect(conclusion).toBe('success')
    expect(resultsOf(admission)).toEqual(every.map((name) => `${name} unknown`))
    expect(github.posted('octo/list', number).comments).toEqual([])
  })
})

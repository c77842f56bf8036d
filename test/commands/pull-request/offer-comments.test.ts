/** A configuration that asks for summaries: what the summaries of the first ten pull requests say, and of those after them. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { offerLines } from '../../../src/commands/pull-request/offer-comments.ts'
import { reviewPullRequest } from '../../../src/commands/pull-request/review-pull-request.ts'
import type { PullRequest } from '../../../src/github/pull.ts'
import { list } from '../../e2e/lists.ts'
import { configPath, repo, type Stage, setStage } from './command-rig.ts'

const summaries = 'review: { post: summary }\n'
const faulty = list().replace('](https://', ']((https://')
const offer = 'For maintainers: this list gets summaries only. `review: { post: review }`'

let stage: Stage
let pulls: PullRequest[]

/** Opens a pull request with a fault of its own. */
function open(branch: string): PullRequest {
  stage.github.commit(repo, branch, { files: { 'README.md': faulty }, author: 'ann' })
  const number = stage.github.openPullRequest({ repo, head: branch, user: 'ann' })
  return { ...stage.pull(), number, head: stage.github.head(repo, branch) }
}

beforeAll(async () => {
  stage = await setStage({ base: { [configPath]: summaries }, head: faulty })
  pulls = [stage.pull(), ...Array.from({ length: 4 }, (_, index) => open(`change-${index}`))]
  // Those of listkeeper itself are not counted.
  open('listkeeper/contents')
  pulls.push(...Array.from({ length: 17 }, (_, index) => open(`more-${index}`)))
})
afterAll(() => stage.close())

const summaryOf = async (place: number): Promise<string> => {
  const pull = pulls[place - 1]!
  await reviewPullRequest(stage.ports, pull, { failOn: 'never', checkRun: false })
  return stage.github
    .posted(repo, pull.number)
    .reviews.map(({ body }) => body)
    .join('\n')
}

test.each([
  [1, false],
  [10, false],
  [11, true],
  [20, true],
  [21, false],
])('the summary of pull request %i since the configuration was written offers comments on lines: %s', async (place, isOffered) => {
  const summary = await summaryOf(place)
  expect(summary).toContain('`README.md`, line 13')
  expect(summary.includes(offer)).toBe(isOffered)
})

test('a second review of the same pull request says the same', async () => {
  const first = await summaryOf(12)
  open('later')
  expect(await summaryOf(12)).toBe(first)
  expect(first).toContain(offer)
})

test('nothing is offered where the configuration asks for comments, and where the pull requests cannot be counted', async () => {
  const tip = stage.github.head(repo, 'main')
  expect(await offerLines(stage.ports, pulls[11]!, tip)).toHaveLength(1)
  stage.github.faults.add({ match: { method: 'POST', path: /^\/graphql/, nth: 1 }, kind: 'status', status: 403 })
  expect(await offerLines(stage.ports, pulls[11]!, tip)).toEqual([])
  expect(await offerLines(stage.ports, { ...pulls[11]!, number: 999 }, tip)).toEqual([])
})

test('a configuration that changes begins the count again', async () => {
  stage.github.clock.now += 1000
  const tip = stage.github.commit(repo, 'main', { files: { [configPath]: `${summaries}locale: en\n` } })
  stage.github.clock.now += 1000
  expect(await offerLines(stage.ports, open('after'), typeof tip === 'string' ? tip : stage.github.head(repo, 'main'))).toEqual([])
  expect(await offerLines(stage.ports, pulls[11]!, stage.github.head(repo, 'main'))).toEqual([])
})

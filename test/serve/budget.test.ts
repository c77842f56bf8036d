// The budget of writes against the fake GitHub's own count, on its virtual clock: what several processes create through their clients.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openClients } from '../../src/serve/clients.ts'
import { openBudget } from '../../src/serve/store/budget.ts'
import { type Database, openEmbedded } from '../../src/serve/store/database.ts'
import { migrate } from '../../src/serve/store/schema.ts'
import { type FakeGitHub, startFakeGitHub } from '../e2e/fake-github/index.ts'
import { list } from '../e2e/lists.ts'
import { isSoak } from '../soak.ts'
import { packages } from './rig.ts'

let database: Database
let github: FakeGitHub

beforeAll(async () => {
  database = await openEmbedded(await packages())
  await migrate(database)
  github = await startFakeGitHub({
    repositories: { 'octo/list': { files: { 'README.md': list() } } },
    contentPerMinute: 80,
    contentPerHour: 500,
  })
  github.clock.step = 0
})
afterAll(async () => {
  await database?.close()
  await github?.close()
})

test('what three processes create for an installation is never more than GitHub counts and takes, and not much less', async () => {
  github.commit('octo/list', 'change', { files: { 'README.md': `${list()}\n` }, author: 'ann' })
  const number = github.openPullRequest({ repo: 'octo/list', head: 'change', user: 'ann' })
  const installation = github.events.pullRequest('opened', 'octo/list', number).payload.installation as { id: number }
  const began = github.clock.now
  const clock = { now: () => github.clock.now, sleep: async (ms: number) => github.clock.advance(ms) }
  const clients = await Promise.all(
    ['one', 'two', 'three'].map(async (holder) => {
      const budget = openBudget(database, { ...clock, holder, spacing: 10 })
      const credentials = { appId: github.app.id, privateKey: github.app.privateKey(), webhookSecret: github.app.webhookSecret }
      const all = openClients(await packages(), { api: github.url, credentials, budget, stopped: new AbortController().signal })
      return (await all.of(installation.id)).client
    }),
  )
  const count = isSoak ? 620 : 160
  for (let done = 0; done < count; done++)
    await clients[done % clients.length]!.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
      owner: 'octo',
      repo: 'list',
      issue_number: number,
      body: 'Hello.',
    })
  const minutes = (github.clock.now - began) / 60_000
  expect(github.posted('octo/list', number).comments.length).toBe(count)
  // 78 a minute, and 490 in the first hour.
  expect(minutes).toBeGreaterThan(isSoak ? 60 : 2)
  expect(minutes).toBeLessThan(isSoak ? 66 : 3)
})

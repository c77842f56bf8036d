// `listkeeper serve` on its embedded database, from a signed delivery to what stands on GitHub.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FakeGitHub, startFakeGitHub } from '../e2e/fake-github/index.ts'
import { added, faulty, list, withSongs } from '../e2e/lists.ts'
import { repo } from '../e2e/rig.ts'
import { type Running, startService, until } from './rig.ts'

const data = mkdtempSync(join(tmpdir(), 'listkeeper-serve-'))
let github: FakeGitHub
let service: Running

beforeAll(async () => {
  github = await startFakeGitHub({
    repositories: { [repo]: { files: { 'README.md': list(), '.github/listkeeper.yml': 'enabled: true\n' } } },
  })
  service = await startService(github, { env: { LISTKEEPER_DATA: data } })
})

afterAll(async () => {
  await service?.close()
  await github?.close()
  rmSync(data, { recursive: true, force: true })
})

let branches = 0

/** A pull request with a new README. */
function propose(readme: string): number {
  branches += 1
  github.commit(repo, `change-${branches}`, { files: { 'README.md': readme }, author: 'ann' })
  return github.openPullRequest({ repo, head: `change-${branches}`, user: 'ann' })
}

const isIdle = async (): Promise<boolean> =>
  /jobs\{state="waiting"\} 0\n.*active"\} 0\n/s.test(await (await fetch(`${service.address}/metrics`)).text())

test('a signed delivery is accepted at once and the review is posted, with one check that was in progress', async () => {
  const number = propose(withSongs(faulty.nested))
  const answer = await service.deliver(github.events.pullRequest('opened', repo, number))
  expect(answer.status).toBe(202)
  await until(() => github.posted(repo, number).checkRuns.some(({ conclusion }) => conclusion !== null))
  expect(github.posted(repo, number)).toMatchObject({
    threads: [{ line: added, comments: [{ user: 'listkeeper[bot]' }] }],
    checkRuns: [{ conclusion: 'failure', title: '1 thing to look at' }],
  })
  await until(isIdle)
})

test.each([
  ['/healthz', 200, 'ok'],
  ['/readyz', 200, 'ready'],
  ['/metrics', 200, 'listkeeper_deliveries_total'],
  ['/', 200, 'listkeeper'],
  ['/setup', 404, 'nothing'],
  ['/else', 404, 'nothing'],
])('GET %s answers %i', async (path, status, text) => {
  const answer = await fetch(service.address + path)
  expect(answer.status).toBe(status)
  expect(await answer.text()).toContain(text)
})

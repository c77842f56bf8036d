// A list with a long backlog that nobody asked to fix is repaired in steps in proportion to its length.
import { Octokit } from '@octokit/core'
import { expect, test } from 'vitest'
import { repairList } from '../../../src/commands/sweep/repair-list.ts'
import { startFakeGitHub } from '../../e2e/fake-github/index.ts'
import { list } from '../../e2e/lists.ts'
import { countStepsUntil } from '../../steps.ts'

const name = 'octo/list'
const config = 'repair: [entry-spacing, link-syntax]\n'

/** The steps of one repair, those of the GitHub that it talks to included. */
async function stepsOf(backlog: number): Promise<number> {
  const entries = Array.from({ length: backlog }, (_, at) => `- [Tern ${at}] (https://tern.example/${at}) - About tern ${at}.`)
  const before = list({ songs: entries })
  const github = await startFakeGitHub({ repositories: { [name]: { files: { 'README.md': before, '.github/listkeeper.yml': config } } } })
  try {
    const commit = github.commit(name, 'main', {
      files: { 'README.md': before.concat('- [Quill] (https://quill.example) - About quills.\n') },
      author: 'ann',
    })
    const auth = github.token({
      kind: 'installation',
      permissions: { contents: 'write', pull_requests: 'write' },
      login: 'listkeeper[bot]',
    })
    const client = new Octokit({ auth, baseUrl: github.url })
    const ports = { client, sleep: async () => undefined, log: () => undefined }
    const target = { owner: 'octo', repo: 'list', branch: 'main', commit }
    return await countStepsUntil(async () => {
      expect(await repairList(ports, target, { occasion: 'schedule', now: () => github.clock.now })).toEqual({ kind: 'opened', number: 1 })
    })
  } finally {
    await github.close()
  }
}

test('a repair takes steps in proportion to what is left alone', async () => {
  await stepsOf(50)
  const [few, many] = [await stepsOf(125), await stepsOf(500)]
  expect(many).toBeGreaterThan(1.5 * few)
  expect(many).toBeLessThan(5 * few)
})

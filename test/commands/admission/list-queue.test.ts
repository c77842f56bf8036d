// The queue of a list: what each open proposal waits for, since when, and who has claimed it.
import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterEach, describe, expect, test } from 'vitest'
import { listQueue, type Queued } from '../../../src/commands/admission/list-queue.ts'
import { list, nests, withSongs } from '../../e2e/lists.ts'
import { repo, type Stage, setStage } from './admission-rig.ts'

const stages: Stage[] = []
afterEach(async () => {
  for (const stage of stages.splice(0)) await stage.close()
})

const robin = '- [Robin](https://github.com/bird/robin) - About robins.'
const config = 'require: { stars: 50 }\ntriage: { labels: true }\n'

async function start(): Promise<Stage> {
  const stage = await setStage({ config, now: '2026-01-01T12:00:00Z' })
  stages.push(stage)
  stage.github.describe('bird/robin', { stars: 3 })
  stage.github.describe('bird/lark', { stars: 500 })
  return stage
}

const lark = '- [Lark](https://github.com/bird/lark) - About larks.'

function queue(stage: Stage): Promise<Queued[]> {
  return listQueue(stage.ports, { owner: 'octo', repo: 'list' })
}

/** What a proposal waits for, and since which day. */
async function turn(stage: Stage, number: number): Promise<string> {
  const found = (await queue(stage)).find((one) => one.number === number)!
  return `${found.waitsFor} ${found.since.slice(0, 10)}`
}

describe('a proposal', () => {
  test('waits for a maintainer since it was opened, or since its author did something', async () => {
    const stage = await start()
    const number = stage.propose({ user: 'ann', head: withSongs(lark) })
    await stage.review(number)
    stage.pass(3)
    expect(await turn(stage, number)).toBe('maintainer 2026-01-01')
    stage.github.comment(repo, number, 'ann', 'Ready!')
    stage.github.comment(repo, number, 'tom', 'Nice.')
    expect(await turn(stage, number)).toBe('maintainer 2026-01-04')
  })

  test('waits for its author after a maintainer has spoken, and for a maintainer after the answer', async () => {
    const stage = await start()
    const number = stage.propose({ user: 'ann', head: withSongs(lark) })
    stage.pass(2)
    stage.github.comment(repo, number, 'mia', 'What do larks eat?')
    expect(await turn(stage, number)).toBe('author 2026-01-03')
    stage.pass(2)
    stage.github.comment(repo, number, 'ann', 'Seeds.')
    expect(await turn(stage, number)).toBe('maintainer 2026-01-05')
    stage.github.push(repo, number, { files: { 'README.md': withSongs(lark, '- [Owl](https://owl.example) - About owls') } })
    await stage.review(number)
    expect(await turn(stage, number)).toBe('author 2026-01-05')
  })

  test('does not wait for its author because of a command to listkeeper', async () => {
    const stage = await start()
    const number = stage.propose({ user: 'ann', head: withSongs(lark) })
    await stage.review(number)
    stage.pass(1)
    stage.github.comment(repo, number, 'mia', '/listkeeper review')
    expect(await turn(stage, number)).toBe('maintainer 2026-01-01')
    stage.github.comment(repo, number, 'mia', '/listkeeper review\n\nWhat do larks eat?')
    expect(await turn(stage, number)).toBe('author 2026-01-02')
  })

  test('waits for a rule, or for a conflict to be solved', async () => {
    const stage = await start()
    const unmet = stage.propose({ user: 'ann', head: withSongs(robin) })
    const conflicting = stage.propose({ user: 'bob', head: withSongs(lark) })
    for (const number of [unmet, conflicting]) await stage.review(number)
    stage.github.commit(repo, 'main', { files: { 'README.md': withSongs('- [Owl](https://owl.example) - About owls.') } })
    expect([await turn(stage, unmet), await turn(stage, conflicting)]).toEqual(['rule 2026-01-01', 'conflict 2026-01-01'])
  })

  test('is a draft, claimed, of a young account and of its own author’s project', async () => {
    const stage = await start()
    stage.github.createAccount('ann', '2025-12-24T00:00:00Z')
    const number = stage.propose({
      user: 'ann',
      head: withSongs(lark),
      title: 'Add Lark',
      body: 'See https://github.com/Ann/lark and https://github.com/joann/other.',
    })
    stage.github.assign(repo, number, 'mia')
    stage.github.requestReview(repo, number, 'octo')
    stage.github.editPullRequest(repo, number, { draft: true })
    const other = stage.propose({ user: 'bob', head: list({ nests: [...nests, robin] }), body: 'https://github.com/notbob/x' })
    expect(await queue(stage)).toMatchObject([
      { number: other, ownsIt: false, claimedBy: [], isDraft: false, accountCreated: '2020-01-01T00:00:00.000Z' },
      {
        number,
        entry: 'Lark',
        title: 'Add Lark',
        author: 'ann',
        waitsFor: 'author',
        ownsIt: true,
        claimedBy: ['mia', 'octo'],
        isDraft: true,
        accountCreated: '2025-12-24T00:00:00.000Z',
      },
    ])
  })

  test('is one of two hundred, in four requests', async () => {
    const stage = await start()
    for (let index = 0; index < 200; index++) stage.propose({ user: `user${index % 10}`, head: withSongs(lark, `<!-- ${index} -->`) })
    stage.github.journal.clear()
    const found = await queue(stage)
    expect(found).toHaveLength(200)
    expect(stage.github.journal).toHaveLength(4)
  })
})

describe('`listkeeper queue`', () => {
  const run = promisify(execFile)
  const cli = fileURLToPath(new URL('../../../src/cli.ts', import.meta.url))

  async function call(stage: Stage, ...words: string[]): Promise<{ stdout: string; stderr: string; code: number }> {
    const env = {
      PATH: process.env.PATH,
      GITHUB_API_URL: stage.github.url,
      GITHUB_TOKEN: stage.github.token({ kind: 'pat', login: 'mia' }),
    }
    try {
      return { ...(await run(process.execPath, [cli, 'queue', ...words], { env })), code: 0 }
    } catch (error) {
      const { stdout, stderr, code } = error as { stdout: string; stderr: string; code: number }
      return { stdout, stderr, code }
    }
  }

  test('prints groups, and hides what a title would do to a terminal', async () => {
    const stage = await start()
    stage.propose({ user: 'ann', head: withSongs(lark), title: 'Add \u001b[31mLark\u202e' })
    const unmet = stage.propose({ user: 'bob', head: withSongs(robin) })
    await stage.review(unmet)
    const { stdout, code } = await call(stage, repo)
    expect(code).toBe(0)
    expect(stdout).toContain('octo/list: 2 open proposals\n\nWaiting for a maintainer (1)\n  #1  ')
    expect(stdout).toContain('\n\nRules not met (1)\n  #2  ')
    expect(stdout).not.toMatch(/\u001b|\u202e/)
  })

  test('prints JSON with a version, and explains what it could not read', async () => {
    const stage = await start()
    stage.propose({ user: 'ann', head: withSongs(lark) })
    expect(JSON.parse((await call(stage, repo, '--format', 'json')).stdout)).toMatchObject({
      version: 1,
      repository: repo,
      proposals: [{ number: 1, waitsFor: 'maintainer' }],
      summary: { total: 1, maintainer: 1, author: 0, rule: 0, conflict: 0 },
    })
    expect(await call(stage, 'octo/nowhere')).toMatchObject({ code: 2, stderr: expect.stringContaining('is that its name') })
    expect(await call(stage)).toMatchObject({ code: 2, stderr: expect.stringContaining('name the list') })
  })
})

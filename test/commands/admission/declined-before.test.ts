// A later proposal of a work that a maintainer said no to is told so, with a link, by one search.
import { afterEach, describe, expect, test } from 'vitest'
import { readDeclined } from '../../../src/review/command/declined-answer.ts'
import { withSongs } from '../../e2e/lists.ts'
import { bot, repo, type Stage, setStage } from './admission-rig.ts'

const stages: Stage[] = []
afterEach(async () => {
  for (const stage of stages.splice(0)) await stage.close()
})

const robin = withSongs('- [Robin](https://github.com/bird/robin) - About robins.')
const again = withSongs('- [Robin](https://github.com/bird/robin) - All about robins.')
const config = 'decline: { paid: "No." }\n'
const body = 'https://github.com/bird/robin'

async function start(own = config): Promise<Stage & { number: number }> {
  const stage = await setStage({ config: own })
  stages.push(stage)
  return { ...stage, number: stage.propose({ user: 'ann', head: robin, body }) }
}

/** What the review of a new proposal of the same work says of earlier ones. */
async function told(stage: Stage, head = again): Promise<string[]> {
  const number = stage.propose({ user: 'bob', head })
  await stage.review(number)
  const { reviews, comments } = stage.github.posted(repo, number)
  return [...reviews, ...comments].flatMap((one) => (one.user === bot ? (one.body.match(/[^\n]*proposed before[^\n]*/g) ?? []) : []))
}

test('a mark counts where we write it, and not where we quote somebody', () => {
  const mark = '<!-- listkeeper:1 declined paid -->'
  const answer = '<!-- listkeeper:1 answer 12 done -->'
  expect(readDeclined(`No.\n\n${mark}\n${answer}`)).toBe('paid')
  expect(readDeclined(`No.\n\n${mark}\n<!-- listkeeper:1 accepted a.b c.d -->\n${answer}`)).toBe('paid')
  for (const body of [
    mark,
    `\`${mark}\` is no rule.\n\n${answer}`,
    `- \`${mark}\`: 50 stars\n\n<!-- listkeeper:1 notice told 2026-01-01 ${'0a'.repeat(20)} -->`,
  ])
    expect(readDeclined(body), body).toBeUndefined()
})

describe('a work', () => {
  test('that was declined by a command is noted, with the number', async () => {
    const stage = await start()
    await stage.ask('mia', stage.number, '/listkeeper decline paid')
    expect(await told(stage)).toEqual([
      '- *Robin* was proposed before in #1, which a maintainer closed. If something has changed since then, please say what.',
    ])
  })

  test('whose proposal a person with write access closed is noted', async () => {
    const stage = await start()
    stage.github.closePullRequest(repo, stage.number, 'mia')
    expect(await told(stage)).toEqual([
      '- *Robin* was proposed before in #1, which a maintainer closed. If something has changed since then, please say what.',
    ])
  })

  test.each<[string, (stage: Stage & { number: number }) => void]>([
    ['its author closed', ({ github, number }) => github.closePullRequest(repo, number, 'ann')],
    ['somebody without write access closed', ({ github, number }) => github.closePullRequest(repo, number, 'tom')],
    ['listkeeper closed', ({ github, number }) => github.closePullRequest(repo, number, bot)],
    ['another bot closed', ({ github, number }) => github.closePullRequest(repo, number, 'stale[bot]')],
    [
      'was merged and taken out again',
      ({ github, number }) => {
        github.mergePullRequest(repo, number, 'mia')
        github.commit(repo, 'main', { files: { 'README.md': withSongs() } })
      },
    ],
    [
      'has a forged mark by its author',
      ({ github, number }) => {
        github.comment(repo, number, 'ann', '<!-- listkeeper:1 declined paid -->')
        github.closePullRequest(repo, number, 'ann')
      },
    ],
  ])('whose proposal %s is not', async (_, act) => {
    const stage = await start()
    act(stage)
    expect(await told(stage)).toEqual([])
  })

  test('is known by its address, not by its words', async () => {
    const stage = await start()
    stage.github.closePullRequest(repo, stage.number, 'ann')
    const head = withSongs('- [The Robin](https://github.com/bird/robin#readme) - Once more.')
    stage.github.closePullRequest(repo, stage.propose({ user: 'cai', head, title: 'The Robin' }), 'mia')
    expect(await told(stage)).toEqual([expect.stringContaining('*Robin* was proposed before in #2,')])
  })

  test('is not noted for another one of its name', async () => {
    const stage = await start()
    stage.github.closePullRequest(repo, stage.number, 'mia')
    expect(await told(stage, withSongs('- [Robin](https://github.com/other/robin) - About robins.'))).toEqual([])
  })

  test('that a declined proposal only mentions is not', async () => {
    const stage = await start()
    const other = stage.propose({ user: 'cai', head: withSongs('- [Owl](https://github.com/bird/owl) - About owls.'), body })
    stage.github.closePullRequest(repo, other, 'mia')
    stage.github.closePullRequest(repo, stage.number, 'ann')
    expect(await told(stage)).toEqual([])
  })

  test('is searched for once, and not at all where nothing is configured or it is switched off', async () => {
    const searches = ({ github }: Stage): number => github.journal.filter(({ operation }) => /\bq0\b|search/.test(operation)).length
    for (const [own, count] of [
      [config, 1],
      ['', 0],
      [`${config}proposal: { declined-before: off }\n`, 0],
    ] as const) {
      const stage = await start(own)
      stage.github.closePullRequest(repo, stage.number, 'mia')
      await told(stage)
      expect(searches(stage), own).toBe(count)
    }
  })

  test('is not noted where the search fails, and the review is as it is', async () => {
    const stage = await start()
    stage.github.closePullRequest(repo, stage.number, 'mia')
    const { client } = stage.ports
    const graphql = ((query: string, variables: object) =>
      query.startsWith('query closed(')
        ? Promise.reject(Object.assign(new Error('secondary rate limit'), { status: 403, response: { data: { message: 'No search' } } }))
        : client.graphql(query, variables as never)) as typeof client.graphql
    const number = stage.propose({ user: 'bob', head: again })
    const outcome = await stage.review(number, { ...stage.ports, client: { request: client.request, graphql } })
    expect(outcome).toMatchObject({ conclusion: 'success' })
    expect(stage.log.at(-1)).toContain('Closed pull requests were not looked at: GitHub said 403')
  })
})

// A work that was proposed before and declined: named where a maintainer closed it, and silence in every other case.
import { afterEach, describe, expect, test } from 'vitest'
import { repo, type Scene, startScene } from './rig.ts'

let scene: Scene | undefined
afterEach(() => scene?.github.close())

const config = 'proposal: { entries: 9 }'
const robin = '- [Robin](https://github.com/bird/robin) - About robins.'
const same = '- [The Robin](https://github.com/bird/robin#readme) - Once more.'

type Before = {
  readonly by?: string
  readonly entry?: string
  readonly title?: string
  readonly config?: string
  readonly permission?: 'write' | 'read'
}

async function notesAfter({
  by = 'mia',
  entry = robin,
  title = 'Add Robin',
  config: yaml = config,
  permission = 'write',
}: Before): Promise<readonly string[]> {
  scene = await startScene({ config: yaml })
  const { github, propose, review } = scene
  github.setPermission(repo, 'mia', permission)
  const first = propose({ Apps: [entry] }, { title, user: 'bob' })
  github.closePullRequest(repo, first, by)
  return (await review(propose({ Apps: [robin] }, { user: 'ann' }))).review?.notes ?? []
}

test('is named, with the number of the pull request', async () => {
  expect(await notesAfter({})).toEqual([
    '- *Robin* was proposed before in #1, which a maintainer closed. If something has changed since then, please say what.',
  ])
})

test('is known by its work, not by its words', async () => {
  expect(await notesAfter({ entry: same, title: 'The Robin' })).toHaveLength(1)
})

describe('nothing is said', () => {
  test.each<[string, Before]>([
    ['where its author closed it', { by: 'bob' }],
    ['where somebody without write access did', { permission: 'read' }],
    ['where it was another work of the same name', { entry: '- [Robin](https://github.com/other/robin) - About robins.' }],
    ['where it is switched off', { config: 'proposal: { entries: 9, declined-before: off }' }],
    ['where the list asks nothing of proposals', { config: '' }],
  ])('%s', async (_what, before) => expect(await notesAfter(before)).toEqual([]))

  test('of what was merged, and where the search fails', async () => {
    scene = await startScene({ config })
    const { github, propose, review, logged } = scene
    github.setPermission(repo, 'mia', 'write')
    github.closePullRequest(repo, propose({ Apps: [robin] }, { title: 'Add Robin', user: 'bob' }), 'mia')
    const number = propose({ Apps: [robin] }, { user: 'ann' })
    for (const nth of [3, 4, 5]) github.faults.add({ match: { path: /\/graphql/, nth }, kind: 'status', status: 502 })
    expect((await review(number)).review?.notes).toEqual([])
    expect(logged.join()).toContain('Closed pull requests were not looked at')
  })
})

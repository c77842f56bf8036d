// What people settle on a pull request: by resolving a thread, by a command, by an answer; and who may.
import { afterEach, describe, expect, test } from 'vitest'
import { type FakeGitHub, type Posted, startFakeGitHub } from './fake-github/index.ts'
import { bird, faulty, list, withSongs } from './lists.ts'
import { actAs } from './person.ts'
import { app, repo } from './rig.ts'

const open: FakeGitHub[] = []
afterEach(async () => {
  for (const github of open.splice(0)) await github.close()
})

const repeated = bird('Wren', 3)

type Scene = {
  readonly github: FakeGitHub
  readonly number: number
  /** Pushes a README, if one is given, and reviews. */
  readonly review: (readme?: string) => Promise<Posted['checkRuns'][number]>
  readonly say: (user: string, body: string) => Promise<Posted>
  readonly posted: () => Posted
}

async function start(readme: string): Promise<Scene> {
  const github = await startFakeGitHub({
    repositories: { [repo]: { files: { 'README.md': list() }, permissions: { octo: 'admin', mia: 'write' } } },
  })
  open.push(github)
  github.fork(repo, 'ann/list')
  github.commit('ann/list', 'change', { files: { 'README.md': readme }, author: 'ann' })
  const number = github.openPullRequest({ repo, head: 'ann:change', user: 'ann' })
  const posted = (): Posted => github.posted(repo, number)
  const review: Scene['review'] = async (next) => {
    if (next !== undefined) github.push(repo, number, { files: { 'README.md': next } })
    await app.review(github, number)
    return posted().checkRuns.at(-1)!
  }
  const say: Scene['say'] = async (user, body) => {
    await app.review(github, number, { event: github.events.issueComment(repo, number, github.comment(repo, number, user, body)) })
    return posted()
  }
  await review()
  return { github, number, review, say, posted }
}

describe('a thread', () => {
  test('that somebody with write access resolved clears its finding, and it stays so over later pushes', async () => {
    const { github, number, review, posted } = await start(withSongs(repeated))
    expect(posted().checkRuns.at(-1)).toMatchObject({ conclusion: 'failure' })
    await actAs(github, 'mia').resolve(number)
    expect(await review()).toMatchObject({
      conclusion: 'success',
      title: expect.stringContaining('No formatting or duplicate problems found'),
    })
    expect(await review(`${withSongs(repeated)}\nMore words.\n`)).toMatchObject({ conclusion: 'success' })
    expect(posted().threads).toHaveLength(1)
  })

  test('that the author resolved clears nothing', async () => {
    const { github, number, review } = await start(withSongs(repeated))
    await actAs(github, 'ann').resolve(number)
    expect(await review()).toMatchObject({ conclusion: 'failure' })
  })

  test('with the command in an answer is accepted, of a maintainer and of nobody else', async () => {
    const { github, number, review } = await start(withSongs(repeated))
    await actAs(github, 'ann').reply(number, '/listkeeper accept')
    expect(await review()).toMatchObject({ conclusion: 'failure' })
    await actAs(github, 'mia').reply(number, 'They are two works.\n\n/listkeeper accept')
    expect(await review()).toMatchObject({ conclusion: 'success' })
  })

  test('with the command in an answer is accepted, whatever else the line names', async () => {
    const { github, number, review } = await start(withSongs(repeated))
    await actAs(github, 'mia').reply(number, '/listkeeper accept https://wren.example/1')
    expect(await review()).toMatchObject({ conclusion: 'success' })
  })

  test('clears only what it speaks of: a new fault of the same entry is said', async () => {
    const { github, number, review, posted } = await start(withSongs(repeated))
    await actAs(github, 'mia').resolve(number)
    await review(withSongs(repeated.replace('](', '] (')))
    expect(posted().threads).toHaveLength(2)
    expect(posted().threads[1]!.comments[0]!.body).not.toContain('This is already on line')
  })

  test('in which the author answered a question waits for a maintainer, and asks nobody again', async () => {
    const { github, number, review, posted } = await start(withSongs(repeated))
    await actAs(github, 'ann').reply(number, 'Mine is the second edition.')
    expect(await review()).toMatchObject({ conclusion: 'failure', title: 'Waits for a maintainer: 1 answered question' })
    expect(posted().reviews[0]!.body).toContain('Nothing is left for you to do here; a maintainer decides')
    expect(posted().threads).toHaveLength(1)
  })

  test('in which the author answered what is no question still is to be fixed', async () => {
    const { github, number, review, posted } = await start(withSongs(faulty.nested))
    await actAs(github, 'ann').reply(number, 'Why?')
    await review()
    expect(posted().reviews[0]!.body).toContain('There is one thing to look at')
  })
})

describe('`/listkeeper accept`', () => {
  test('of somebody with write access turns the check green, writes no configuration, and holds over later pushes', async () => {
    const { github, review, say, posted } = await start(withSongs(repeated, faulty.nested))
    const { comments, checkRuns } = await say('mia', '/listkeeper accept')
    expect(comments.at(-1)!.body).toMatch(/^Accepted: 2 things, on this pull request alone\./)
    expect(checkRuns.at(-1)).toMatchObject({ conclusion: 'success' })
    expect(await review(`${withSongs(repeated, faulty.nested)}\nMore words.\n`)).toMatchObject({ conclusion: 'success' })
    expect(posted().threads.map(({ comments: [first] }) => first!.minimized)).toEqual(['resolved', 'resolved'])
    expect(github.file(repo, 'main', '.github/listkeeper.yml')).toBe(undefined)
    expect(
      await review(withSongs(repeated, faulty.nested, faulty.nested.replace('Lark', 'Kite').replaceAll('lark', 'kite'))),
    ).toMatchObject({
      conclusion: 'failure',
      title: '1 thing to look at',
    })
  })

  test.each([
    ['a word that is no command', '/listkeeper recheckk', 'confused'],
    ['a command that cannot be carried out', '/listkeeper fix', '-1'],
  ])('holds over later pushes where its comment has %s too', async (_what, other, reaction) => {
    const { review, say } = await start(withSongs(repeated, faulty.noPeriod))
    const { comments } = await say('mia', `/listkeeper accept\n${other}`)
    expect(comments.at(-1)!.body).toContain('Accepted: 2 things, on this pull request alone.')
    expect(comments.at(-2)!.reactions).toEqual([expect.stringContaining(reaction)])
    expect(await review(`${withSongs(repeated, faulty.noPeriod)}\nMore words.\n`)).toMatchObject({ conclusion: 'success' })
  })

  test.each([
    '/listkeeper accept\n/listkeeper recheck',
    '/listkeeper recheck\n/listkeeper accept',
  ])('in one comment as `%s` is one review that both answers tell of', async (commands) => {
    const { say, review } = await start(withSongs(repeated, faulty.noPeriod))
    const { comments, checkRuns } = await say('mia', commands)
    expect(comments.at(-1)!.body).toContain('Accepted: 2 things')
    expect(comments.at(-1)!.body).toContain('there is nothing to fix')
    expect(checkRuns.at(-1)).toMatchObject({ conclusion: 'success' })
    expect(await review()).toMatchObject({ conclusion: 'success' })
  })

  test.each(['ann', 'mallory'])('of %s, who may not, is refused and changes nothing', async (who) => {
    const { review, say } = await start(withSongs(repeated))
    const { comments } = await say(who, '/listkeeper accept')
    expect(comments.at(-1)!.body).toContain('with write access')
    expect(await review()).toMatchObject({ conclusion: 'failure' })
  })

  test('cannot be forged: only an answer of our own is believed', async () => {
    const { github, number, review, say, posted } = await start(withSongs(repeated))
    const mark = /<!-- listkeeper:1 (\w+) (\w+) -->/.exec(posted().threads[0]!.comments[0]!.body)!
    await say('ann', `Fine.\n<!-- listkeeper:1 accepted ${mark[1]}.${mark[2]} -->\n<!-- listkeeper:1 answer 1 done -->`)
    expect(github.posted(repo, number).comments).toHaveLength(1)
    expect(await review()).toMatchObject({ conclusion: 'failure' })
  })

  test('where nothing was found says so', async () => {
    const { say } = await start(withSongs(bird('Robin', 1)))
    expect((await say('mia', '/listkeeper accept')).comments.at(-1)!.body).toContain('There was nothing to accept.')
  })
})

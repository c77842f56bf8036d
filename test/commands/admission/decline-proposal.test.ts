// A person with write access declines a proposal: it is told why in one comment, closed, and remembered.
import { afterEach, describe, expect, test } from 'vitest'
import { readDeclined } from '../../../src/review/command/declined-answer.ts'
import { withSongs } from '../../e2e/lists.ts'
import { bot, repo, type Stage, type StageOptions, setStage } from './admission-rig.ts'

const stages: Stage[] = []
afterEach(async () => {
  for (const stage of stages.splice(0)) await stage.close()
})

const config = 'decline:\n  paid: "We list **open source** only."\n  marketing: Please say what it does.\n'
const robin = withSongs('- [Robin](https://robin.example) - About robins.')

async function start(options: StageOptions = { config }): Promise<Stage & { readonly number: number }> {
  const stage = await setStage(options)
  stages.push(stage)
  return { ...stage, number: stage.propose({ user: 'ann', head: robin }) }
}

describe('`/listkeeper decline`', () => {
  test('closes with the text of the configuration, in one comment, and remembers why', async () => {
    const { ask, github, number } = await start()
    expect(await ask('mia', number, '/listkeeper decline paid')).toBe(
      'We list **open source** only.\n\nmia decided this for the maintainers. If something about it is wrong, say so here.',
    )
    const { state, comments } = github.posted(repo, number)
    expect(state).toBe('closed')
    const own = comments.filter(({ user }) => user === bot)
    expect(own).toHaveLength(1)
    expect(readDeclined(own[0]!.body)).toBe('paid')
    expect(comments[0]!.reactions).toEqual([`${bot} +1`])
  })

  test('adds words of its own, in which nothing but an address has an effect', async () => {
    const { ask, number } = await start()
    const said = await ask('mia', number, '/listkeeper decline Marketing see https://rules.example/a and @octo <b> [x](y) #1')
    expect(said).toContain('Please say what it does.\n\nsee <https://rules.example/a> and @\u200bocto &lt;b&gt; \\[x\\](y) #\u200b1')
  })

  test.each([
    ['an unknown reason', 'decline payd', 'There is no text for `payd`. Did you mean `paid`? The configuration has `paid`, `marketing`.'],
    [
      'no reason',
      'decline',
      'A reason is missing: it is `/listkeeper decline <reason> [words]`. The configuration has `paid`, `marketing`.',
    ],
    [
      'a word that every object has',
      'decline constructor',
      'There is no text for `constructor`. The configuration has `paid`, `marketing`.',
    ],
  ])('with %s closes nothing and lists the reasons', async (_, command, answer) => {
    const { ask, github, number } = await start()
    expect(await ask('mia', number, `/listkeeper ${command}`)).toBe(answer)
    expect(github.posted(repo, number).state).toBe('open')
  })

  test('without any reasons in the configuration says where they are written', async () => {
    const { ask, number } = await start({})
    expect(await ask('mia', number, '/listkeeper decline paid')).toContain('A maintainer can write them into `.github/listkeeper.yml`')
  })

  test.each(['ann', 'tom', 'eve'])('is not for %s, who may not write', async (person) => {
    const { ask, github, number } = await start()
    expect(await ask(person, number, '/listkeeper decline paid')).toContain('Only people with write access can ask me for that')
    expect(github.posted(repo, number).state).toBe('open')
  })

  test('twice says it once', async () => {
    const { ask, said, number } = await start()
    await ask('mia', number, '/listkeeper decline paid')
    expect(await ask('octo', number, '/listkeeper decline paid')).toBe('This was declined before; see the comment above.')
    expect(said(number).filter((body) => body.includes('open source'))).toHaveLength(1)
  })

  test('after somebody closed it by hand says why all the same; a merged one is not declined', async () => {
    const { ask, github, number, propose } = await start()
    github.closePullRequest(repo, number)
    expect(await ask('mia', number, '/listkeeper decline paid')).toContain('We list **open source** only.')
    const other = propose({ user: 'bob', head: withSongs('- [Lark](https://lark.example) - About larks.') })
    github.mergePullRequest(repo, other)
    expect(await ask('mia', other, '/listkeeper decline paid')).toContain('is merged')
  })

  test('where the token may not close says so, and to nobody that it is declined', async () => {
    const { ask, github, number } = await start()
    const message = 'Resource not accessible by integration'
    github.faults.add({ match: { method: 'PATCH', path: /\/pulls\/1$/, nth: 'always' }, kind: 'status', status: 403, body: { message } })
    expect(await ask('mia', number, '/listkeeper decline paid')).toContain('I could not close this pull request')
    const { state, comments } = github.posted(repo, number)
    expect(state).toBe('open')
    expect(JSON.stringify(comments)).not.toMatch(/open source|listkeeper:1 declined/)
  })

  test('ends the same wherever it is killed', async () => {
    const whole = await start()
    const ports = whole.mortal(Number.POSITIVE_INFINITY)
    await whole.ask('mia', whole.number, '/listkeeper decline paid', ports)
    const expected = whole.github.posted(repo, whole.number)
    for (let call = 0; call < ports.calls(); call++) {
      const stage = await start()
      await stage.ask('mia', stage.number, '/listkeeper decline paid', stage.mortal(call))
      expect(stage.github.posted(repo, stage.number), `killed before call ${call}`).toEqual(expected)
    }
  })
})

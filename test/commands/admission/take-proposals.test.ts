// A person with write access takes proposals: what they add lands in one pull request of ours, corrected and on today's base.
import { execFileSync } from 'node:child_process'
import { afterEach, describe, expect, test } from 'vitest'
import { readTaken } from '../../../src/review/command/taken-answer.ts'
import { faulty, fixed, list, nests, songs, withSongs } from '../../e2e/lists.ts'
import { standing } from '../../e2e/standing.ts'
import { repo, type Stage, type StageOptions, setStage } from './admission-rig.ts'

const stages: Stage[] = []
afterEach(async () => {
  for (const stage of stages.splice(0)) await stage.close()
})

async function start(options: StageOptions = {}): Promise<Stage> {
  const stage = await setStage(options)
  stages.push(stage)
  return stage
}

const lark = '- [Lark](https://lark.example) - About larks.'
const owl = '- [Owl](https://owl.example) - About owls.'

/** Adds lines to *Songs* of the list as it is today. */
function land(stage: Stage, ...lines: readonly string[]): void {
  stage.github.commit(repo, 'main', { files: { 'README.md': withSongs(...lines) }, author: 'octo' })
}

function messageOf(stage: Stage, branch: string): string {
  return execFileSync('git', ['--git-dir', stage.github.directory(repo), 'log', '-1', '--format=%B', branch])
    .toString()
    .trim()
}

describe('`/listkeeper take`', () => {
  test('opens a pull request with the entry, corrected, and names who made it', async () => {
    const stage = await start()
    const number = stage.propose({ user: 'ann', head: withSongs(faulty.noPeriod), title: 'Add Robin' })
    expect(await stage.ask('mia', number, '/listkeeper take')).toBe(
      'This is in #2 now, on the newest commit. When it is merged, #1 is closed with thanks.',
    )
    expect(stage.github.file(repo, 'listkeeper/take-1', 'README.md')).toBe(withSongs(fixed.noPeriod))
    const { title, body, state, checkRuns } = stage.github.posted(repo, 2)
    expect(title).toBe('Add Robin (#1)')
    expect(body).toContain('mia took this over, corrected and on the newest commit of `main`:\n\n- *Robin*, proposed by ann in #1')
    expect(readTaken(body!)).toEqual([{ number: 1, head: stage.github.head('ann/list', 'add-1') }])
    expect(state).toBe('open')
    expect(checkRuns).toMatchObject([{ conclusion: 'success' }])
    const message = messageOf(stage, 'listkeeper/take-1')
    expect(message).toMatch(/\n\nCo-authored-by: ann <\d+\+ann@users\.noreply\.github\.com>\nListkeeper: take$/)
    expect(stage.github.posted(repo, number).state).toBe('open')
  })

  test('puts the entry after what others added in its place since', async () => {
    const stage = await start()
    const number = stage.propose({ user: 'ann', head: withSongs(faulty.noPeriod) })
    land(stage, lark, owl)
    await stage.ask('mia', number, '/listkeeper take')
    expect(stage.github.file(repo, 'listkeeper/take-1', 'README.md')).toBe(withSongs(lark, owl, fixed.noPeriod))
  })

  test('takes several as one, in the order of their numbers, and names all who made them', async () => {
    const stage = await start()
    const first = stage.propose({ user: 'ann', head: withSongs(faulty.noPeriod) })
    const second = stage.propose({ user: 'bob', head: withSongs(lark) })
    const third = stage.propose({ user: 'cai', head: list({ nests: [...nests, owl] }) })
    expect(await stage.ask('mia', first, `/listkeeper take #${third}, ${first} and ${second}`)).toContain(
      '#1, #2 and #3 are in #4 now, on the newest commit.',
    )
    expect(stage.github.file(repo, 'listkeeper/take-1-2-3', 'README.md')).toBe(
      list({ songs: [...songs, fixed.noPeriod, lark], nests: [...nests, owl] }),
    )
    expect(messageOf(stage, 'listkeeper/take-1-2-3').match(/^Co-authored-by: \w+/gm)).toEqual(
      ['ann', 'bob', 'cai'].map((name) => `Co-authored-by: ${name}`),
    )
  })

  test('says clearly what it does not take, and takes the others', async () => {
    const stage = await start()
    const changed = songs.map((line, index) => (index === 4 ? line.replace('About', 'All about') : line))
    const numbers = [
      stage.propose({ user: 'ann', head: withSongs(faulty.noPeriod) }),
      stage.propose({ user: 'bob', head: list({ songs: changed }) }),
      stage.propose({ user: 'cai', head: { 'README.md': withSongs(owl), 'logo.svg': '<svg/>' } }),
      stage.propose({ user: 'dan', head: withSongs(lark) }),
    ]
    const merged = stage.propose({ user: 'eve', head: list({ nests: [...nests, owl] }) })
    stage.github.mergePullRequest(repo, merged)
    stage.github.commit(repo, 'main', {
      files: {
        'README.md': list({
          songs: [...songs.map((line, index) => (index === 4 ? line.replace('About', 'Much about') : line)), lark],
          nests: [...nests, owl],
        }),
      },
    })
    const said = await stage.ask('mia', numbers[0]!, `/listkeeper take ${numbers.join(' ')} ${merged} 99`)
    expect(said).toContain('#1 is in #6 now, on the newest commit.')
    expect(said.split('\n').slice(4)).toEqual([
      '- #2: in `README.md` the lines around it have changed since (line 17 of the proposal), so its place is not clear.',
      '- #3: it changes `logo.svg`, which is no list.',
      expect.stringMatching(/^- #4: (?:the list has it already|the list already has what it adds)/),
      '- #5: it is merged already.',
      '- #99: there is no such pull request.',
    ])
    expect(stage.github.file(repo, 'listkeeper/take-1', 'README.md')).toContain(`${lark}\n${fixed.noPeriod}\n`)
  })

  test('leaves to people what another section has already, in other words', async () => {
    const stage = await start()
    const number = stage.propose({ user: 'ann', head: withSongs('- [Lark](https://lark.example) - All about larks') })
    stage.github.commit(repo, 'main', { files: { 'README.md': list({ nests: [lark, ...nests] }) } })
    const said = await stage.ask('mia', number, '/listkeeper take')
    expect(said).toContain('This is in #2 now')
    expect(said).toContain('1 thing is left to decide there')
  })

  test('takes nothing that the section has already', async () => {
    const stage = await start()
    const number = stage.propose({ user: 'ann', head: withSongs('- [Lark](https://lark.example) - All about larks.') })
    land(stage, lark)
    expect(await stage.ask('mia', number, '/listkeeper take')).toMatch(
      /^I took nothing[\s\S]*the list already has what it adds \(line \d+ of `README.md`\)/,
    )
    expect(() => stage.github.posted(repo, 2)).toThrow()
  })

  test('again, on a newer base, brings its pull request up to date', async () => {
    const stage = await start()
    const number = stage.propose({ user: 'ann', head: withSongs(faulty.noPeriod) })
    await stage.ask('mia', number, '/listkeeper take')
    land(stage, lark)
    expect(await stage.ask('mia', number, '/listkeeper take')).toContain('This is in #2 now')
    expect(stage.github.file(repo, 'listkeeper/take-1', 'README.md')).toBe(withSongs(lark, fixed.noPeriod))
    stage.github.closePullRequest(repo, 2)
    expect(await stage.ask('mia', number, '/listkeeper take')).toContain('This is in #3 now')
  })

  test('keeps titles and names of others from doing anything', async () => {
    const stage = await start()
    const hostile = '- [@octo <!-- x --> #1 \u202e`](https://robin.example) - About robins.'
    const number = stage.propose({ user: 'ann', head: withSongs(hostile), title: '--> @everyone' })
    await stage.ask('mia', number, '/listkeeper take')
    const { body } = stage.github.posted(repo, 2)
    expect(body).not.toMatch(/@octo|<!-- x/)
    expect(readTaken(body!)).toHaveLength(1)
  })

  test.each(['ann', 'tom'])('is not for %s, who may not write', async (person) => {
    const stage = await start()
    const number = stage.propose({ user: 'ann', head: withSongs(faulty.noPeriod) })
    expect(await stage.ask(person, number, '/listkeeper take')).toContain('Only people with write access can ask me for that')
  })

  test.each([
    ['take me', '`me` is no number of a pull request; it is `/listkeeper take [numbers]`.'],
    [
      `take ${Array.from({ length: 21 }, (_, index) => index + 1).join(' ')}`,
      'One command takes 20 pull requests at most; these are `21`.',
    ],
  ])('explains `%s`', async (command, answer) => {
    const stage = await start()
    const number = stage.propose({ user: 'ann', head: withSongs(lark) })
    expect(await stage.ask('mia', number, `/listkeeper ${command}`)).toBe(answer)
  })

  test('ends the same wherever it is killed', async () => {
    const play = async (deadly: number): Promise<{ calls: number; end: unknown }> => {
      const stage = await start()
      const number = stage.propose({ user: 'ann', head: withSongs(faulty.noPeriod) })
      const ports = stage.mortal(deadly)
      await stage.ask('mia', number, '/listkeeper take', ports)
      const { posted, branches } = standing(stage.github, repo)
      return {
        calls: ports.calls(),
        end: { posted: JSON.parse(JSON.stringify(posted).replaceAll(/\b[0-9a-f]{40}\b/g, 'commit')), branches },
      }
    }
    const { calls, end } = await play(Number.POSITIVE_INFINITY)
    expect(calls).toBeGreaterThan(15)
    for (let call = 0; call < calls; call++) expect((await play(call)).end, `killed before call ${call}`).toEqual(end)
  })
})

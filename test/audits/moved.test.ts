/** Changes of maintainers to real lists that bring nothing new get no review at all. `LISTKEEPER_CORPUS` names the folder of the lists. */
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { startFakeGitHub } from '../e2e/fake-github/index.ts'
import { repo } from '../e2e/rig.ts'
import { isInSample, isSoak } from '../soak.ts'
import { movesOf } from './moved.ts'
import { inProcess, open } from './reviews.ts'

const corpus = process.env.LISTKEEPER_CORPUS
const reason = corpus ? '' : 'skipped, because LISTKEEPER_CORPUS is not set: '

describe.skipIf(!corpus)(`${reason}pull requests that only move, sort, split, rename, indent or translate`, () => {
  const moves = corpus
    ? readdirSync(join(corpus, 'lists'))
        .filter((name) => name.endsWith('.md') && isInSample(name, 2))
        .flatMap((name) => {
          const text = readFileSync(join(corpus, 'lists', name), 'utf8')
          return text.length > 120_000 ? [] : movesOf(basename(name, '.md'), text)
        })
    : []

  test('get no review at all', async () => {
    expect(moves.length).toBeGreaterThan(isSoak ? 40 : 20)
    expect(new Set(moves.map(({ name }) => name.split(': ')[1])).size).toBe(7)
    const github = await startFakeGitHub({ repositories: { [repo]: { files: { LICENSE: 'Free.\n' } } } })
    try {
      for (const { name, before, after } of moves) {
        const number = open(github, before, after)
        github.journal.clear()
        await inProcess(github, number)
        const { threads, reviews } = github.posted(repo, number)
        expect([name, ...threads.map(({ comments }) => comments[0]!.body), ...reviews.map(({ body }) => body)]).toEqual([name])
        expect(github.journal.writes()).toEqual([])
      }
    } finally {
      await github.close()
    }
  }, 180_000)
})

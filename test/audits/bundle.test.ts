/** Rebuilt pull requests through the bundle of the Action, started as GitHub starts it. `LISTKEEPER_CORPUS` names the folder of the lists. */
import { expect, test } from 'vitest'
import { type FakeGitHub, startFakeGitHub } from '../e2e/fake-github/index.ts'
import { action, repo } from '../e2e/rig.ts'
import { isSoak } from '../soak.ts'
import { type Played, play, pullsOf } from './reviews.ts'

const corpus = process.env.LISTKEEPER_CORPUS
const reason = corpus ? '' : 'skipped, because LISTKEEPER_CORPUS is not set: '

/** Few, because each run is a process, and one as a rule; none whose comments a bundle that is not built yet would word otherwise. */
const inBundle = ['akullpp+awesome-java@0a16bc92', 'dair-ai+Prompt-Engineering-Guide@842c7fa8', 'kelvins+awesome-mlops@efe6fffc'].slice(
  isSoak ? 0 : -1,
)

test.skipIf(!corpus)(
  `${reason}the bundle of the Action says the same`,
  async () => {
    const github = await startFakeGitHub({ repositories: { [repo]: { files: { LICENSE: 'Free.\n' } } } })
    const bodies = ({ said }: Played): readonly string[] => said.map(({ body, push, isOpen }) => `${push} ${isOpen} ${body}`)
    const run = async (fake: FakeGitHub, number: number) => {
      const { code, outputs } = await action.review(fake, number)
      expect([code === 0, outputs.errors]).toEqual([outputs.errors === '0', expect.stringMatching(/^\d+$/)])
      return new Map<string, string>()
    }
    try {
      for (const pull of pullsOf(corpus!, (name) => inBundle.includes(name))) {
        const here = await play(github, pull)
        const there = await play(github, pull, run)
        expect(bodies(there)).toEqual(bodies(here))
        expect([there.repeats, there.twice, there.unfixed]).toEqual([0, [], []])
      }
    } finally {
      await github.close()
    }
  },
  180_000,
)

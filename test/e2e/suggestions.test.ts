// One click on a suggestion fixes what its comment is about, whatever the fault and the text around it.
import { describe, expect, test } from 'vitest'
import { type PostedThread, startFakeGitHub } from './fake-github/index.ts'
import { list, songs } from './lists.ts'
import { app, repo } from './rig.ts'
import { applySuggestion, fixableFaults, suggestedLines } from './suggestions.ts'

const crlf = (text: string): string => text.replaceAll('\n', '\r\n')
const bom = (text: string): string => `\ufeff${text}`

/** Entries whose corrected line is certain. */
const faultyLines: readonly string[] = [
  '- [Robin](https://robin.example) - About robins',
  '- [Lark]([https://lark.example](https://lark.example)) - About larks.',
  '- [Rook] (https://rook.example) - About rooks.',
  '- [Ruff]((https://ruff.example)) - About ruffs.',
  '- [Smew]( https://smew.example ) - About smews.',
  '-  [Crane](https://crane.example) – About cranes',
  '-[Glued](https://glued.example) - About glue.',
  '- (Swapped)[https://swapped.example] - About swaps.',
  '- [Open](https://open.example - About what is open.',
  '- [Twice](https://twice.example)) - About parentheses.',
  '- [Blanks](https://blanks.example)  -  About  blanks.',
  '- [Missing](https://missing.example)- About a blank.',
  '- [Ticks](https://ticks.example) – About `````ticks````` and ``` more.',
  '- [Emoji 🐦](https://emoji.example) – About 🐦🏽‍🦱 birds',
  '- [鳥](https://cjk.example) – About 鳥です',
  '* [Star](https://star.example) - About stars.',
  '- [Long](https://long.example)\n  – About two lines',
]

const settings = [
  { name: 'a plain list', shape: (text: string) => text },
  { name: 'a list with carriage returns', shape: crlf },
  { name: 'a list with a byte-order mark', shape: bom },
  { name: 'a list with both', shape: (text: string) => bom(crlf(text)) },
  { name: 'a list without a line end at its end', shape: (text: string) => text.trimEnd() },
]

describe.each(settings)('in $name', ({ shape }) => {
  test('every suggestion, applied alone, leaves none of the faults that its comment could fix', async () => {
    const before = shape(list())
    // Each on its own, between entries without a fault, and the last at the end of the file.
    const lines = faultyLines
      .slice(0, -1)
      .flatMap((line, index) => [line, `- [Between ${index}](https://between.example/${index}) - About number ${index}.`])
    const after = shape(list({ songs: [...songs, ...lines], end: `${faultyLines.at(-1)}\n` }).replace(/\n\n(?=- \[Long)/, '\n'))
    const threads = await reviewed(before, after)
    const suggesting = threads.filter((thread) => suggestedLines(thread))
    expect(suggesting.length).toBeGreaterThanOrEqual(10)
    for (const thread of suggesting) {
      const suggested = suggestedLines(thread)!
      const from = thread.startLine ?? thread.line!
      const faults = fixableFaults({ path: 'README.md', before, after }, from, thread.line!)
      expect(faults, thread.comments[0]!.body).not.toEqual([])
      const text = applySuggestion(after, thread, suggested)
      expect(text.startsWith('\ufeff')).toBe(after.startsWith('\ufeff'))
      expect(/(?<!\r)\n/.test(text)).toBe(/(?<!\r)\n/.test(after))
      const left = fixableFaults({ path: 'README.md', before, after: text }, from, from + suggested.length - 1)
      expect(
        left.filter((fault) => faults.includes(fault)),
        suggested.join('\n'),
      ).toEqual([])
    }
  })
})

/** What the app says about a change of the README. */
async function reviewed(before: string, after: string): Promise<PostedThread[]> {
  const github = await startFakeGitHub({ repositories: { [repo]: { files: { 'README.md': before } } } })
  try {
    github.commit(repo, 'change', { files: { 'README.md': after }, author: 'ann' })
    const number = github.openPullRequest({ repo, head: 'change', user: 'ann' })
    await app.review(github, number)
    return github.posted(repo, number).threads
  } finally {
    await github.close()
  }
}

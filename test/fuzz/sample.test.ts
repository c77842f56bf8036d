// A fixed sample of what `npm run fuzz` does: nothing crashes, no byte is lost, no text leaves its place.
import { describe, expect, test } from 'vitest'
import { runsOf } from '../soak.ts'
import { inLog, inMarkdown, inTerminal, shapesIn } from './escapes.ts'
import { judge } from './judge.ts'
import { readTexts } from './lists.ts'
import { hostile, makeCase } from './mutate.ts'

const texts = readTexts(process.env.LISTKEEPER_CORPUS)

describe('changed without sense', () => {
  test.each(Array.from({ length: 10 }, (_, part) => part))('lists are read, corrected, reviewed and reported, part %i', (part) => {
    for (let index = 0; index < runsOf(20); index++) {
      const seed = 7_000_000 + part * 10_000 + index
      expect([seed, judge(makeCase(texts, seed))]).toEqual([seed, []])
    }
  }, 120_000)

  test('the same number is the same case, and the hostile pieces all come up', () => {
    expect(makeCase(texts, 5)).toEqual(makeCase(texts, 5))
    const all = Array.from({ length: 3000 }, (_, seed) => makeCase(readTexts(undefined), seed).after).join('\n')
    expect(hostile.filter((piece) => !all.includes(piece))).toEqual([])
  })
})

describe('what leaves its place would be noticed', () => {
  test.each([
    '@octocat',
    'see #12',
    'GH-7',
    '<b>x</b>',
    '[x](https://evil.example)',
    'www.evil.example',
    '![i](u)',
    '# h',
    '<!-- other -->',
  ])('in Markdown: %s', (text) => {
    expect(inMarkdown(text)).not.toEqual([])
    expect(inMarkdown(`\`${text}\`\n\n\`\`\`suggestion\n${text}\n\`\`\`\n\n<!-- listkeeper:1 abc def -->`)).toEqual([])
  })

  test('in a terminal', () => {
    expect(inTerminal('\u001b[1m\u001b[31mred\u001b[39m\u001b[22m\n')).toEqual([])
    for (const text of ['\u001b[2J', '\u001b]8;;x\u0007', '\u0007', '\r', '\u202e', '\u009b'])
      expect(inTerminal(`a${text}b`)).not.toEqual([])
  })

  test('in a log', () => {
    expect(inLog('::error file=README.md,line=1,endLine=1,col=1,title=link-syntax::Unexpected ::x::\nlistkeeper: 1 errors\n')).toEqual([])
    for (const text of ['::add-mask::x', ' ::error::x', 'x\r::error::x', '##[error]x', '::error file=other.md,line=1::x'])
      expect(inLog(text)).not.toEqual([])
  })

  test('in a page', () => {
    expect(shapesIn('<p class="a">&lt;b&gt;</p>')).toEqual(new Set(['p class']))
    expect(shapesIn('<a href="javascript:x" onclick="y"><b></b><!-- z --></a>')).toEqual(
      new Set(['a href javascript:x', 'a onclick', 'b', 'comment  z ']),
    )
  })
})

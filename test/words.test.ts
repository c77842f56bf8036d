// The page of all sentences is the one that the sources give, and what the contract promises of them holds for each.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { sentencesIn, wordsPage } from '../scripts/words/page.ts'

const page = readFileSync(new URL('../docs/words.md', import.meta.url), 'utf8')

test('docs/words.md holds every sentence: `npm run words` writes it', () => {
  expect(page).toBe(wordsPage())
})

test('sentences are read out of strings and templates, and out of what stands in their holes', () => {
  const hole = '$' + "{b ? 'a line here now' : 'x'}"
  expect(sentencesIn(`const a = \`Please add ${hole} soon enough.\`; const c = 'key'`)).toEqual([
    'Please add … soon enough.',
    'a line here now',
  ])
})

test.each([
  ['blames nobody', /\byou (?:must|failed|forgot)\b|\b(?:stupid|obviously|illegal)\b/i],
  ['has no word of the workshop', /\b(?:AST|regex|lexer|token stream|heuristic)\b/],
  ['counts nothing of nothing', /\b0 of 0\b/],
])('no sentence %s', (_what, pattern) => {
  expect(page.split('\n').filter((line) => line.startsWith('- ') && pattern.test(line))).toEqual([])
})

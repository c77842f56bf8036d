import { expect, test } from 'vitest'
import { isTranslation } from '../../src/list/translation.ts'

const paths = ['README.md', 'readme.md', 'docs/list.md', 'awesome.md']

test.for([
  ['README-zh.md', true],
  ['README.zh-CN.md', true],
  ['README_ja.md', true],
  ['docs/list.pt-BR.md', true],
  ['README.md', false],
  ['docs/other-zh.md', false],
  ['awesome-ios.md', false],
] as const)('%s is a translation: %s', ([path, expected]) => {
  expect(isTranslation(path, paths)).toBe(expected)
})

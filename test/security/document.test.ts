// What docs/security.md promises has a test of that name, and each test that is expected to fail is there as a gap.
import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const docs = new URL('../../docs/', import.meta.url)
const text = readFileSync(new URL('security.md', docs), 'utf8')
const [promised = '', gaps = ''] = text.split('\n## Known gaps\n').map((part) => part.split('\n## What is not covered')[0]!)
const rowsOf = (part: string): string[] => part.split('\n').filter((line) => line.startsWith('| ') && !/^\| (?:attack|gap) \|/.test(line))

/** The tests that a row names: the file, and part of the name. */
function named(row: string): [string, string][] {
  return [...row.matchAll(/\[[^\]]+\]\(([^)]+)\): ((?:\*[^*]+\*(?:, )?)+)/g)].flatMap(([, path, names]) =>
    [...names!.matchAll(/\*([^*]+)\*/g)].map(([, name]): [string, string] => [path!, name!]),
  )
}

test.each(
  [...rowsOf(promised), ...rowsOf(gaps)].map((row) => [row.split('|')[1]!.trim(), row]),
)('%s: the tests are there', (_what, row) => {
  const tests = named(row)
  expect(tests.length).toBeGreaterThan(0)
  for (const [path, name] of tests) expect([path, readFileSync(new URL(path, docs), 'utf8').includes(name)]).toEqual([path, true])
})

test('each test that is expected to fail is a gap that is named, and no gap is closed unnoticed', () => {
  const cwd = fileURLToPath(new URL('../../', import.meta.url))
  // Lists name their own gaps, with the reason, in `expected.json`, and the weekly pull requests in their rows.
  const failing = globSync('test/**/*.test.ts', { cwd, exclude: (name) => name === 'node_modules' }).filter(
    (path) => !path.endsWith('document.test.ts') && !path.endsWith('lists.test.ts') && !path.endsWith('weekly.test.ts'),
  )
  const count = failing.flatMap((path) => readFileSync(`${cwd}${path}`, 'utf8').match(/\b(?:test|it)\.fails\b/g) ?? []).length
  expect(rowsOf(gaps)).toHaveLength(count)
})

/** What a review asks of GitHub, by the size of the list: the table in docs/action.md holds these figures. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { startFakeGitHub } from './fake-github/index.ts'
import { app, repo } from './rig.ts'

const item = (name: string) => `- [${name}](https://${name.toLowerCase()}.example.com) - About ${name}.\n`
const file = (name: string, count = 3) => `# ${name}\n\n${Array.from({ length: count }, (_, index) => item(`${name}-${index}`)).join('')}`

async function review(count: number, change: (files: Record<string, string>) => Record<string, string>, more: Record<string, string> = {}) {
  const names = Array.from({ length: count }, (_, index) => `lists/l${String(index).padStart(3, '0')}.md`)
  const files = Object.fromEntries(names.map((path, index) => [path, file(`L${index}`)]))
  const config = 'lists:\n  - files: ["lists/*.md"]\nreview: { links: none }\n'
  const all = { '.github/listkeeper.yml': config, ...files, ...more }
  const github = await startFakeGitHub({ repositories: { [repo]: { files: all, permissions: { octo: 'admin' } } } })
  try {
    github.commit(repo, 'change', { files: change(files), author: 'ann' })
    const number = github.openPullRequest({ repo, head: 'change', user: 'ann' })
    github.journal.clear()
    await app.review(github, number)
    const calls = [...github.journal].map(({ method, path }) => `${method} ${path}`)
    const reads = calls.filter((call) => /\/(?:compare|git\/trees)\/|POST .*graphql/.test(call))
    return { reads: reads.length, said: JSON.stringify(github.posted(repo, number)) }
  } finally {
    await github.close()
  }
}

const add = (files: Record<string, string>) => ({ 'lists/l000.md': files['lists/l000.md']! + item('Fresh') })

test.each([1, 10, 70, 500])('a list of %i files is read in as many requests as the table says', async (count) => {
  const row = new RegExp(`^\\| ${count} \\| (\\d+) \\|`, 'm').exec(readFileSync('docs/action.md', 'utf8'))
  expect((await review(count, add)).reads).toBe(Number(row?.[1]))
})

test('a repeat in a file that the change does not touch is reported; what was left unread is said', async () => {
  const repeat = (files: Record<string, string>) => ({ 'lists/l000.md': files['lists/l000.md']! + item('L7-1') })
  expect((await review(10, repeat)).said).toContain('Already listed in `lists/l007.md` (line 4)')
  expect((await review(500, add)).said).not.toContain('99 more files')
  const { said } = await review(500, repeat)
  expect(said).toContain('The list has 99 more files than the 400 that a review reads')
  expect(said).toContain('Already listed in `lists/l007.md`')
})

test('a link of another file that the change breaks is a line of the summary', async () => {
  const index = (heading: string) => `# ${heading}\n\n${item('Y')}`
  const { said } = await review(10, (files) => ({ 'lists/l000.md': index('Other') + files['lists/l000.md']!.slice(2) }), {
    'lists/l001.md': `${file('L1')}\nSee [the other one](l000.md#l0).\n`,
  })
  expect(said).toMatch(/`lists\/l001\.md`, line 7[^"]*no heading of `lists\/l000\.md` has the anchor `#l0`/)
})

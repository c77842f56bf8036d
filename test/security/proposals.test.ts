// What a proposed change tries on the way to a review: to be judged by its own configuration, to silence the review, to speak through it.
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { afterEach, describe, expect, test } from 'vitest'
import { type FakeGitHub, startFakeGitHub } from '../e2e/fake-github/index.ts'
import { bird, faulty, list, songs, withSongs } from '../e2e/lists.ts'
import { action, app, type RunOptions, repo } from '../e2e/rig.ts'

const open: FakeGitHub[] = []
afterEach(async () => {
  for (const github of open.splice(0)) await github.close()
})

type Files = Readonly<Record<string, string | { readonly symlink: string } | null>>

/** A pull request from a fork of a stranger, reviewed by the app. */
async function reviewed(head: Files, base: Files = {}, options: RunOptions & { shell?: typeof app } = {}) {
  const github = await startFakeGitHub({ repositories: { [repo]: { files: { 'README.md': list(), ...base } as never } } })
  open.push(github)
  github.fork(repo, 'mallory/list')
  github.commit('mallory/list', 'change', { files: head as never, author: 'mallory' })
  const number = github.openPullRequest({ repo, head: 'mallory:change', user: 'mallory' })
  const run = await (options.shell ?? app).review(github, number, options)
  const { threads, reviews, checkRuns } = github.posted(repo, number)
  return {
    run,
    threads,
    reviews,
    checkRuns,
    bodies: [...reviews.map(({ body }) => body), ...threads.map(({ comments }) => comments[0]!.body)],
  }
}

const configPath = '.github/listkeeper.yml'
const bad = withSongs(faulty.nested, '- [github.com](https://evil.example) - About it.')

describe('a configuration in the change', () => {
  test.each([
    [
      'switches every rule off',
      configPath,
      'rules: { link-syntax: off, no-deceptive-links: off, entry-format: off, entry-spacing: off }\n',
    ],
    ['wants no review', configPath, 'review: { post: none }\n'],
    ['skips its own author', configPath, 'review: { skip: { authors: ["mallory"] } }\n'],
    ['names another list', configPath, 'lists: [{ files: ["other.md"] }]\n'],
    ['stands at the second place', '.github/listkeeper.yaml', 'review: { post: none }\n'],
    ['stands at the last place', '.listkeeper.yml', 'review: { post: none }\n'],
  ])('that %s is not what it is judged by', async (_what, path, text) => {
    const { threads, checkRuns } = await reviewed({ 'README.md': bad, [path]: text })
    expect(threads.length).toBeGreaterThanOrEqual(2)
    expect(checkRuns.at(-1)?.conclusion).toBe('failure')
  })

  test.each([
    ['has 40,000 keys', Array.from({ length: 40_000 }, (_, index) => `k${index}: 1\n`).join('')],
    ['has 8,000 keys', Array.from({ length: 8_000 }, (_, index) => `k${index}: 1\n`).join('')],
    ['nests 5,000 segments', `lists: [{ files: [a], sections: [{ entry: ["${'{? {title}'.repeat(5_000)}${'}'.repeat(5_000)}"] }] }]`],
    ['nests 90,000 brackets', '['.repeat(90_000)],
    ['is no text', '\u0000\u0001'],
    ['is a symbolic link', { symlink: '/etc/passwd' }],
  ])('that %s is one line of the summary, and the review of the rest stands', async (_what, text) => {
    const { bodies, threads } = await reviewed({ 'README.md': bad, [configPath]: text })
    expect(threads.length).toBeGreaterThanOrEqual(2)
    expect(bodies.join('\n').match(/^- The proposed configuration cannot be read: .{10,400}$/gm)).toHaveLength(1)
  })

  test('does not come before that of the base at a later place', async () => {
    const { threads } = await reviewed(
      { 'README.md': withSongs(faulty.noPeriod), [configPath]: 'review: { post: none }\n' },
      { '.listkeeper.yml': 'rules: { entry-format: error }\n' },
    )
    expect(threads).toHaveLength(1)
  })

  test('is not taken away by deleting that of the base', async () => {
    const { checkRuns } = await reviewed(
      { 'README.md': withSongs(faulty.noPeriod), [configPath]: null },
      { [configPath]: 'rules: { entry-format: error }\n' },
    )
    expect(checkRuns.at(-1)?.conclusion).toBe('failure')
  })

  test.each([
    ['a tag that makes a function in other readers', 'rules: !!js/function "function () { globalThis.pwned = 1 }"\n'],
    ['a tag that starts a program in other readers', 'lists: !!python/object/apply:os.system ["touch /tmp/pwned"]\n'],
    ['a regular expression as a tag', 'accept: [{ url: !!js/regexp /(a+)+$/ }]\n'],
    ['a file to extend', '_extends: mallory/evil\n'],
    ['an address to include', 'include: https://evil.example/c.yml\n'],
  ])('with %s is an error and does nothing', async (_what, text) => {
    const { bodies, checkRuns } = await reviewed({ [configPath]: text })
    expect(bodies.join()).toContain('The proposed configuration cannot be read')
    expect(checkRuns.at(-1)?.conclusion).toBe('failure')
    expect('pwned' in globalThis).toBe(false)
  })
})

describe('a comment in the change, which remark would obey,', () => {
  const off = '<!--lint disable-->'
  const on = '<!--lint enable-->'
  const silencing = list({ songs: [...songs, '', off, '', faulty.nested] })
  const standing = list({ songs: [...songs.slice(0, 6), '', off, '', ...songs.slice(6), '', on] })

  test('does not silence the review of what comes with it', async () => {
    const { threads, checkRuns } = await reviewed({ 'README.md': silencing })
    expect(threads).toHaveLength(1)
    expect(checkRuns.at(-1)?.conclusion).toBe('failure')
  })

  test.each([
    ['for the next block', list({ songs: [...songs, '', '<!--lint ignore-->', '', faulty.nested] }), {}],
    ['for one rule', list({ songs: [...songs, '', '<!--lint disable link-syntax-->', '', faulty.nested] }), {}],
    ['for the whole file, at its end', list({ songs: [...songs, faulty.nested], end: `\n${off}\n` }), {}],
    ['in a new file', `${off}\n\n${withSongs(faulty.nested)}`, { 'README.md': null }],
    [
      'for more than in the base, because its end is gone',
      standing.replace(`\n${on}\n`, '').replace('## Nests\n\n', `## Nests\n\n${faulty.nested}\n`),
      { 'README.md': standing },
    ],
    [
      'for another place than in the base',
      standing.replace(`${off}\n\n`, '').replace('## Songs\n\n', `## Songs\n\n${off}\n\n${faulty.nested}\n`),
      { 'README.md': standing },
    ],
  ])('does not do so %s', async (_what, text, base) => {
    const { threads } = await reviewed({ 'README.md': text }, base as Files)
    expect(threads).toHaveLength(1)
  })

  test.each([['__proto__'], ['constructor'], ['-- x'], ['=1']])('does not do so by making remark stumble: disable %s', async (names) => {
    const comment = `<!--lint disable${names.startsWith('=') ? '' : ' '}${names}-->`
    const { threads } = await reviewed({ 'README.md': list({ songs: [...songs, '', comment, '', faulty.nested] }) })
    expect(threads).toHaveLength(1)
  })

  test('is reported to the maintainers, also where there is nothing else to say', async () => {
    const { reviews, threads, checkRuns } = await reviewed({ 'README.md': list({ songs: [...songs, '', off] }) })
    expect([threads.length, checkRuns.at(-1)?.conclusion]).toEqual([0, 'success'])
    expect(reviews.at(-1)!.body).toContain('Nothing to change; just so you know:')
    expect(reviews.at(-1)!.body).toContain('line 26: This comment switches off every rule once it is merged; this review ignores it.')
  })

  test('holds for what comes into its block where the base has it', async () => {
    const text = standing.replace(`${songs[8]}\n`, `${faulty.nested}\n${songs[8]}\n`)
    const { threads, reviews } = await reviewed({ 'README.md': text }, { 'README.md': standing })
    expect([threads, reviews]).toEqual([[], []])
  })
})

/** What the text of a comment does on GitHub, apart from our own words. */
function deedsIn(body: string): string[] {
  const deeds: string[] = []
  const visit = (node: { type: string; value?: string; url?: string; children?: readonly unknown[] }): void => {
    if (node.type === 'html' && !/^<!-- listkeeper:1 [0-9a-z ]+ -->$/.test(node.value!)) deeds.push(`html ${node.value}`)
    if (/^(?:link|image|linkReference|imageReference|definition|footnote.*|table)$/.test(node.type))
      deeds.push(`${node.type} ${node.url ?? ''}`)
    if (node.type === 'text')
      for (const [found] of node.value!.matchAll(
        /(?<![\w`])@[\w-]+|(?<![\w&])#\d+|\bGH-\d+|\b(?:fix|clos|resolv)\w* #\d+|https?:\/\/\S+|www\.\S+/gi,
      ))
        deeds.push(found)
    for (const child of node.children ?? []) visit(child as typeof node)
  }
  visit(fromMarkdown(body, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }) as never)
  return deeds
}

const nasty =
  '@everyone fixes #1 GH-7 <img src=x onerror=alert(1)> [x](https://evil.example) ![i](https://evil.example/i) --> </details> ``` `a` https://evil.example/x www.evil.example &#64;octocat'

describe('words of the change in what is posted', () => {
  test('a deed would be seen', () => {
    expect(deedsIn(nasty).length).toBeGreaterThan(6)
    expect(deedsIn('Only `@everyone #1 https://evil.example` in code.\n\n<!-- listkeeper:1 abc -->')).toEqual([])
  })

  test('a hostile key, value or file in a proposed configuration does nothing', async () => {
    const { bodies } = await reviewed({ 'README.md': bad, [configPath]: `${JSON.stringify(nasty)}: 1\n` })
    expect(bodies.join()).toContain('unknown key')
    expect(bodies.flatMap(deedsIn)).toEqual([])
    const other = await reviewed({ 'README.md': bad, [configPath]: `rules: { entry-format: ${JSON.stringify(nasty)} }\n` })
    expect(other.bodies.flatMap(deedsIn)).toEqual([])
  })

  test.each([
    ['a mention', '@everyone #1.md'],
    ['a tag', '<img src=x onerror=alert(1)>.md'],
    ['a link', '[x](https:evil.example).md'],
    ['the end of a code span', 'a` @everyone #1 <img src=x> `b.md'],
    ['the end of a comment', '--> @everyone.md'],
  ])('a file whose name is %s does nothing, whether it is reviewed or refused', async (_what, path) => {
    const said = await reviewed({ [path]: bad }, { [path]: list() })
    expect(said.bodies.length).toBeGreaterThan(2)
    expect(said.bodies.flatMap(deedsIn)).toEqual([])
    const refused = await reviewed({ [path]: { symlink: '/etc/passwd' } }, { [path]: list() })
    expect(refused.bodies.join()).toContain('symbolic link')
    expect(refused.bodies.flatMap(deedsIn)).toEqual([])
  })

  test('a hostile text outside of its own corrected line does nothing', async () => {
    const lines = [
      `- [${nasty}]((https://a.example)) - ${nasty}`,
      `- [Same](https://same.example) - ${nasty}.`,
      `- [Same](https://same.example) - ${nasty} again.`,
    ]
    const { bodies } = await reviewed({ 'README.md': list({ songs: [...songs, ...lines], title: `Wing ${nasty}` }) })
    expect(bodies.length).toBeGreaterThan(1)
    expect(bodies.flatMap(deedsIn)).toEqual([])
  })

  test('a correction holds words of the line alone: nothing is added but what the format requires', async () => {
    const { threads } = await reviewed({ 'README.md': withSongs(`- [Evil]([https://evil.example/1](https://evil.example/1)) - ${nasty}`) })
    const suggested = /(`{3,})suggestion\n([\s\S]*?)\n\1/.exec(threads[0]!.comments[0]!.body)![2]!
    expect(suggested).toBe(`- [Evil](https://evil.example/1) - ${nasty}.`)
  })
})

describe('workflow commands', () => {
  const readOnly = { contents: 'read', pull_requests: 'read' } as const
  const allowed = /^::(?:add-mask::ghs_fake\d+$|(?:error|warning|notice)(?: title=[a-z-]+,file=[^:]*,line=\d+,endLine=\d+)?::)/

  test.each([
    '::add-mask::pwned.md',
    '##[error]pwned.md',
    'a\n::stop-commands::pwned.md',
    'a\r::set-output name=report::pwned.md',
    'a,line=1::error.md',
  ])('are not in the log because a file is called %j', async (path) => {
    const { run } = await reviewed({ [path]: bad }, { [path]: list() }, { shell: action, permissions: readOnly })
    const commands = run.stdout.split(/[\r\n]+/).filter((line) => /^\s*::|##\[/.test(line))
    expect(commands.length).toBeGreaterThan(1)
    for (const line of commands) expect(line).toMatch(allowed)
    expect(Object.keys(run.outputs).sort()).toEqual(['errors', 'fixable', 'report', 'warnings'])
  })

  test('are not in the log because a configuration that cannot be read holds them', async () => {
    const text = `"x\\n::error::pwned\\r::add-mask::pwned ##[error]pwned": 1\n`
    const { run } = await reviewed(
      { 'README.md': bad, [configPath]: text },
      { [configPath]: text },
      { shell: action, permissions: readOnly },
    )
    for (const line of run.stdout.split(/[\r\n]+/)) if (/^\s*::|##\[/.test(line)) expect(line).toMatch(allowed)
    expect(run.stdout).toContain('unknown key')
  })

  test.each([
    ['what GitHub answers', { message: 'no\n::error::pwned\r::add-mask::pwned ##[error]pwned\u001b[2J\u009b\u202e\u2028::error::pwned' }],
    ['an answer that is none', '\n::error::pwned\n##[error]pwned\u001b[2J'],
  ])('are not in the log because %s holds them', async (_what, body) => {
    const github = await startFakeGitHub({ repositories: { [repo]: { files: { 'README.md': list() } } } })
    open.push(github)
    github.commit(repo, 'change', { files: { 'README.md': bad }, author: 'mallory' })
    const number = github.openPullRequest({ repo, head: 'change', user: 'mallory' })
    github.faults.add({ kind: 'status', status: 422, body, match: { nth: 'always', method: 'GET' } })
    const { code, stdout } = await action.review(github, number)
    expect(code).toBe(1)
    expect(stdout).toMatch(/^::error::listkeeper: GitHub said 422/m)
    for (const line of stdout.split(/[\r\n]+/)) if (/^\s*::|##\[/.test(line)) expect(line).toMatch(allowed)
    expect(stdout).not.toMatch(/[\u001b\u009b\u202e\u2028]/)
  })
})

test('an entry that was there is not taken over by what is in the change', async () => {
  const { threads } = await reviewed({ 'README.md': withSongs(bird('Wren', 3), `${faulty.noPeriod} <!-- listkeeper:1 summary -->`) })
  expect(threads).toHaveLength(2)
})

import { execFileSync } from 'node:child_process'
import { rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { review } from '../../../src/commands/local/review.ts'
import { ConfigError, parseConfig } from '../../../src/config/index.ts'
import { openRepository } from '../../../src/git/repository.ts'
import { counted } from '../../../src/report/report.ts'
import { type Contents, makeFolder, makeRepository, writeFiles } from '../../folder.ts'
import { runWarm as run } from '../../warm/warm.ts'

const entry = (name: string, url = `https://${name}.example.com`): string => `- [${name}](${url}) - The ${name}.\n`
const list = `# List\n\n## One\n\n${entry('a')}${entry('b')}${entry('c')}\n## Two\n\n${entry('d')}${entry('e')}${entry('f')}`
const bad = '- [bad]((https://bad.example.com)) - The bad.\n'

/** A repository whose branch `proposal` proposes some files, and its review. */
function propose(base: Contents, head: Contents, prepare: (folder: string) => void = () => {}) {
  const repository = makeRepository(base)
  repository.git('checkout', '-q', '-b', 'proposal')
  prepare(repository.folder)
  repository.commit(head)
  return repository
}

const reviewed = (folder: string, request: { path?: string; base?: string; head?: string } = {}) =>
  review(openRepository(folder), { base: 'main', head: 'proposal', ...request })
const brief = (report: ReturnType<typeof review>) => counted(report).map(({ path, rule, place }) => [path, place.start.line, rule])

test('what a branch adds is found, old faults are known as old', () => {
  const { folder } = propose({ 'README.md': list + bad }, { 'README.md': `${list}${bad}${bad.replaceAll('bad', 'new')}` })
  const report = reviewed(folder)
  expect(brief(report)).toEqual([['README.md', 15, 'link-syntax']])
  expect(report.files[0]!.findings.map(({ introduced }) => introduced)).toEqual([false, true])
  expect(report.hasBase).toBe(true)
})

test('what was added to the base since then is neither reported for the branch nor taken for its removal', () => {
  const { folder, git, commit } = propose({ 'README.md': list + bad, 'docs/gone.md': list }, { 'README.md': `${list}${bad}${entry('g')}` })
  git('checkout', '-q', 'main')
  git('rm', '-q', 'docs/gone.md')
  commit({ 'README.md': `${list}${bad.replace('((', '(').replace('))', ')')}`, 'docs/other.md': `# Other\n\n${bad}${bad}${bad}` })
  const report = reviewed(folder)
  expect(report.files.map(({ path }) => path)).toEqual(['README.md'])
  expect(brief(report)).toEqual([])
  expect(report.files[0]!.findings.map(({ introduced }) => introduced)).toEqual([false])
})

test('a renamed file is compared with what it was', () => {
  const { folder } = propose({ 'README.md': list, 'docs/old.md': list.replace('# List', '# Other') + bad }, {}, (root) => {
    execFileSync('git', ['-C', root, 'mv', 'docs/old.md', 'docs/new.md'])
    execFileSync('sh', ['-c', `printf '%s' '${bad.replaceAll('bad', 'fresh')}' >> docs/new.md`], { cwd: root })
  })
  const report = reviewed(folder)
  expect(report.files.map(({ path }) => path)).toEqual(['docs/new.md'])
  expect(brief(report)).toEqual([['docs/new.md', 15, 'link-syntax']])
})

test('a list that is split into two files introduces nothing', () => {
  const [one, two] = list.split('## Two\n') as [string, string]
  const { folder } = propose({ 'README.md': list + bad }, { 'README.md': one, 'two.md': `# Two\n${two}${bad}` })
  const report = reviewed(folder)
  expect(report.files.map(({ path }) => path).sort()).toEqual(['README.md', 'two.md'])
  expect(brief(report)).toEqual([])
  expect(report.files.flatMap(({ findings }) => findings.map(({ introduced }) => introduced))).toEqual([false])
})

test('a deleted file is no finding', () => {
  const { folder, git } = propose({ 'README.md': list, 'docs/list.md': list + bad }, {})
  git('rm', '-q', 'docs/list.md')
  git('commit', '-q', '-m', 'remove')
  expect(reviewed(folder)).toMatchObject({ files: [], hasBase: true })
})

test('a list that is new in a change has introduced all its faults', () => {
  const { folder } = propose({ 'notes.txt': 'x' }, { 'README.md': list + bad })
  const report = reviewed(folder)
  expect(brief(report)).toEqual([['README.md', 14, 'link-syntax']])
  expect(report).toMatchObject({ hasBase: true, files: [{ findings: [{ introduced: true }] }] })
})

test('symbolic links and submodules are left alone', () => {
  const { folder, git } = propose({ 'README.md': list }, {}, (root) => {
    symlinkSync('/etc/passwd', join(root, 'passwd.md'))
    symlinkSync('README.md', join(root, 'docs.md'))
  })
  git('update-index', '--add', '--cacheinfo', `160000,${git('rev-parse', 'HEAD')},module.md`)
  git('commit', '-q', '-m', 'a submodule')
  expect(git('ls-tree', 'HEAD').match(/^1[26]0000/gm)).toHaveLength(3)
  expect(reviewed(folder)).toMatchObject({ files: [], notes: ['Nothing to review: no list differs between main and proposal.'] })
})

test('where no list changes a note says so', () => {
  const { folder } = propose({ 'README.md': list }, { 'src/a.ts': 'x', 'CHANGELOG.md': list, 'docs/short.md': 'Words only.\n' })
  expect(reviewed(folder)).toMatchObject({
    files: [],
    hasBase: true,
    notes: ['Nothing to review: no list differs between main and proposal.'],
  })
})

test('--path limits the review to one file, be it a list or not', () => {
  const { folder } = propose(
    { 'README.md': list, 'CHANGELOG.md': '# Log\n' },
    { 'README.md': list + bad, 'CHANGELOG.md': `# Log\n\n${bad}` },
  )
  expect(brief(reviewed(folder))).toEqual([['README.md', 14, 'link-syntax']])
  expect(brief(reviewed(folder, { path: 'CHANGELOG.md' }))).toEqual([['CHANGELOG.md', 3, 'link-syntax']])
})

test.each([
  ['a file that neither commit has', 'REDAME.md'],
  ['a folder', 'docs'],
])('--path with %s is an error, and no review that found nothing', (_what, path) => {
  const { folder } = propose({ 'README.md': list, 'docs/a.md': 'A.\n' }, { 'README.md': list + bad, 'docs/a.md': bad })
  expect(() => reviewed(folder, { path })).toThrow(
    `${path}: no such file in main or proposal, expected a path from the top of the repository`,
  )
})

test('--path with a file that is the same in both, or gone, says so', () => {
  const { folder, git } = propose({ 'README.md': list, 'a.md': list, 'b.md': list }, { 'README.md': list + bad })
  git('rm', '-q', 'b.md')
  git('commit', '-q', '-m', 'remove')
  expect(reviewed(folder, { path: 'a.md' })).toMatchObject({
    files: [],
    notes: ['Nothing to review: a.md is the same in main and proposal.'],
  })
  expect(reviewed(folder, { path: 'b.md' })).toMatchObject({ files: [] })
})

test('relative targets are looked for among the files of the proposal', () => {
  const { folder } = propose(
    { 'README.md': list, 'old.md': 'x' },
    { 'README.md': `${list}${entry('g', 'docs/new.md')}${entry('h', 'docs')}${entry('i', 'gone.md')}`, 'docs/new.md': 'New.\n' },
  )
  expect(brief(reviewed(folder))).toEqual([['README.md', 16, 'no-broken-targets']])
})

describe('the configuration', () => {
  const off = 'rules: {link-syntax: off}\n'
  const path = '.github/listkeeper.yml'

  test('is that of the base, whatever the proposal says', () => {
    const loosened = propose({ 'README.md': list }, { 'README.md': list + bad, [path]: off })
    expect(brief(reviewed(loosened.folder))).toEqual([['README.md', 14, 'link-syntax']])
    const tightened = propose({ 'README.md': list, [path]: off }, { 'README.md': list + bad, [path]: '' })
    expect(brief(reviewed(tightened.folder))).toEqual([])
  })

  test('is that of the tip of the base, not of where the branch left it', () => {
    const { folder, git, commit } = propose({ 'README.md': list }, { 'README.md': list + bad })
    git('checkout', '-q', 'main')
    commit({ [path]: off })
    expect(brief(reviewed(folder))).toEqual([])
  })

  test('is not read where one is given', () => {
    const { folder } = propose({ 'README.md': list, [path]: 'broken: [' }, { 'README.md': list + bad })
    expect(() => reviewed(folder)).toThrow(ConfigError)
    expect(brief(review(openRepository(folder), { base: 'main', head: 'proposal' }, parseConfig(off, 'x.yml')))).toEqual([])
  })

  test('is not read through a symbolic link', () => {
    const { folder, git } = makeRepository({ 'README.md': list, 'other.yml': off, '.github/x': '' })
    symlinkSync('../other.yml', join(folder, path))
    git('add', '-A')
    git('commit', '-q', '-m', 'link')
    git('checkout', '-q', '-b', 'proposal')
    execFileSync('sh', ['-c', `printf '%s' '${bad}' >> README.md`], { cwd: folder })
    git('commit', '-q', '-a', '-m', 'change')
    expect(brief(reviewed(folder))).toEqual([['README.md', 14, 'link-syntax']])
  })

  test('names a list at the top in any letter case, with its settings', () => {
    const config = 'lists: [{files: [README.md], sections: [{entry: ["{link} - {desc}"]}]}]\n'
    const { folder } = propose(
      { 'readme.md': list, [path]: config },
      { 'readme.md': `${list}${bad}- no format at all https://x.example\n` },
    )
    expect(brief(reviewed(folder)).map(([name, , rule]) => [name, rule])).toContainEqual(['readme.md', 'link-syntax'])
    expect(brief(reviewed(folder)).map(([name, , rule]) => [name, rule])).toContainEqual(['readme.md', 'entry-format'])
  })

  test('names the lists that are reviewed', () => {
    const { folder } = propose(
      { 'README.md': list, [path]: 'lists: [{files: ["lists/*.md"]}]\n' },
      { 'README.md': list + bad, 'lists/x.md': bad },
    )
    expect(brief(reviewed(folder))).toEqual([['lists/x.md', 1, 'link-syntax']])
  })
})

describe('as a process', () => {
  test('a review ends in 1 with an error, in 0 without, and in the words of a review', async () => {
    const { folder } = propose({ 'README.md': list }, { 'README.md': list + bad })
    const [found, same] = await Promise.all([
      run(['review', '--base', 'main'], { cwd: folder }),
      run(['review', '--base', 'main', '--head', 'main'], { cwd: folder }),
    ])
    expect(found).toMatchObject({ code: 1, stderr: '' })
    expect(found.stdout).toContain('✖ line 14  bad  link-syntax\n      The address is in two pairs of parentheses')
    expect(found.stdout).toContain('This change adds 1 error')
    expect(same).toMatchObject({ code: 0, stderr: '' })
    expect(same.stdout).toBe(
      'ℹ Nothing to review: no list differs between main and main, the same commit. `check --base main` reviews what is not committed yet.\n\nNothing was reviewed.\n',
    )
  })

  test('--repo names a bare repository, and nothing is checked out or written', async () => {
    const { folder } = propose({ 'README.md': list }, { 'README.md': list + bad })
    const place = makeFolder()
    execFileSync('git', ['clone', '-q', '--bare', folder, join(place, 'list.git')], { stdio: 'ignore' })
    const cwd = makeFolder()
    const before = execFileSync('find', ['.', '-type', 'f'], { cwd: place, encoding: 'utf8' })
    const ran = await run(['review', '--repo', join(place, 'list.git'), '--base', 'main', '--head', 'proposal', '--format', 'json'], {
      cwd,
    })
    expect([ran.code, ran.stderr]).toEqual([1, ''])
    expect(JSON.parse(ran.stdout)).toMatchObject({ files: [{ path: 'README.md', entries: 7, findings: [{ line: 14, introduced: true }] }] })
    expect(execFileSync('find', ['.', '-type', 'f'], { cwd: place, encoding: 'utf8' })).toBe(before)
    expect(execFileSync('find', ['.'], { cwd, encoding: 'utf8' })).toBe('.\n')
  })
})

test('a work that was added to the base since then is not listed a second time', () => {
  const { folder, git, commit } = propose({ 'README.md': list }, { 'README.md': list + entry('g') })
  git('checkout', '-q', 'main')
  commit({ 'README.md': `${list}${entry('h')}${entry('g')}` })
  const report = reviewed(folder)
  expect(brief(report)).toEqual([['README.md', 14, 'no-duplicate-entries']])
  expect(counted(report)[0]).toMatchObject({ severity: 'error', related: [{ place: { start: { line: 15 } } }] })
})

describe('what cannot be judged', () => {
  const latin = Buffer.from(`${list}caf\xe9\n`, 'latin1')
  const link = (root: string): void => {
    rmSync(join(root, 'README.md'))
    symlinkSync('docs/other.md', join(root, 'README.md'))
    execFileSync('git', ['-C', root, 'add', '-A'])
  }
  const submodule = (root: string): void => {
    execFileSync('git', ['-C', root, 'rm', '-q', 'README.md'])
    execFileSync('git', ['-C', root, 'update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(40)},README.md`])
  }
  const other = { 'docs/other.md': `${list}${bad}` }

  test.each<[string, Contents, (root: string) => void, string]>([
    ['has a bad byte', { 'README.md': latin }, () => {}, 'README.md:14: this file is not UTF-8, save it as UTF-8 and try again'],
    ['has a zero byte', { 'README.md': `${list}\0` }, () => {}, 'README.md: this is not a text file (a zero byte at offset '],
    ['is a symbolic link', {}, link, 'README.md: it is a symbolic link, which is not followed, put the list itself in its place'],
    ['is a submodule', {}, submodule, 'README.md: it is a submodule, put the list itself in its place'],
  ])('is said after the report of the rest where a list %s', async (_what, head, prepare, says) => {
    const { folder, git } = propose({ 'README.md': list, 'docs/other.md': list }, other, () => {})
    prepare(folder)
    writeFiles(folder, head)
    if (Object.keys(head).length > 0) git('add', '-A')
    git('commit', '-q', '-m', 'unreadable')
    const ran = await run(['review', '--base', 'main', '--head', 'proposal'], { cwd: folder })
    expect(ran.stderr).toMatch(/^listkeeper: [^\n]*\n$/)
    expect(ran.stderr).toContain(says)
    expect(ran.stdout).toContain('docs/other.md')
    expect(ran.code).toBe(2)
  })

  test('is nothing where a list is deleted, and where a list is fixed', async () => {
    const gone = propose({ 'README.md': list, 'docs/other.md': list }, {}, (root) => rmSync(join(root, 'docs/other.md')))
    expect(reviewed(gone.folder).unjudged).toBeUndefined()
    const fixed = propose({ 'README.md': Buffer.from(`${list}${bad}caf\xe9\n`, 'latin1') }, { 'README.md': `${list}${bad}caf\u00e9\n` })
    const report = reviewed(fixed.folder)
    expect([report.unjudged, brief(report)]).toEqual([undefined, []])
    expect(report.notes.join()).toMatch(/README\.md`? can be read again\. On the base branch it cannot/)
  })

  test('is everything in a clone without the texts, which says what to run; after that all is judged', async () => {
    const { folder, git } = propose({ 'README.md': list }, { 'README.md': list + bad })
    git('config', 'uploadpack.allowFilter', 'true')
    const partial = join(makeFolder(), 'list')
    execFileSync('git', ['clone', '-q', '--filter=blob:none', '--no-checkout', `file://${folder}`, partial], { stdio: 'ignore' })
    const call = () => run(['review', '--base', 'origin/main', '--head', 'origin/proposal'], { cwd: partial })
    const ran = await call()
    expect([ran.code, ran.stdout]).toEqual([2, ''])
    expect(ran.stderr).toMatch(
      /^listkeeper: [^\n]*lacks files that are needed, run `git fetch --refetch --no-filter` in it or clone without --filter\n$/,
    )
    writeFiles(partial, { 'README.md': list + bad })
    const since = await run(['check', '--base', 'origin/main'], { cwd: partial })
    expect([since.code, since.stdout]).toEqual([2, ''])
    expect(since.stderr).toContain('run `git fetch --refetch --no-filter`')
    execFileSync('git', ['-C', partial, 'fetch', '-q', '--refetch', '--no-filter'], { stdio: 'ignore' })
    expect((await call()).code).toBe(1)
  })
})

test('the other files of a configured list are read at the base: repeats, broken links and a missing line of the index', () => {
  const names = ['one', 'two', 'three', 'zero']
  const files = Object.fromEntries(names.map((name) => [`docs/${name}.md`, `# ${name}\n\n${entry(`${name}-a`)}${entry(`${name}-b`)}`]))
  const index = `# Index\n\n${names.map((name) => `- [${name}](docs/${name}.md#${name})\n`).join('')}`
  const config = 'lists:\n  - files: ["README.md", "docs/*.md"]\n'
  const { folder } = propose(
    { '.github/listkeeper.yml': config, 'README.md': index, ...files },
    { 'docs/one.md': `# uno\n\n${entry('one-a')}${entry('one-b')}${entry('two-b')}`, 'docs/four.md': `# four\n\n${entry('four-a')}` },
    (root) => execFileSync('git', ['-C', root, 'rm', '-q', 'docs/three.md']),
  )
  expect(
    reviewed(folder).files.flatMap(({ path, findings }) =>
      findings.filter(({ introduced }) => introduced).map(({ form, place }) => `${path}:${place.start.line} ${form}`),
    ),
  ).toEqual([
    'docs/four.md:1 unlisted docs/four.md',
    'docs/one.md:5 elsewhere url:two-b.example.com',
    'README.md:3 nowhere docs/one.md#one',
    'README.md:5 no file docs/three.md#three',
  ])
})

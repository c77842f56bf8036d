import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, readdirSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { UserError } from '../../src/files.ts'
import { openRepository } from '../../src/git/repository.ts'
import { makeFolder, makeRepository, writeFiles } from '../folder.ts'

const text = '# List\n\n- [a](https://a.example.com) - First of a few.\n- [b](https://b.example.com) - Second of a few.\n'

afterEach(() => vi.unstubAllEnvs())

describe('a repository', () => {
  const made = makeRepository({
    'README.md': text,
    'docs/a.md': `${text}a\n`,
    'gone.md': 'No list, and soon gone.\n',
    'old name.md': `${text}${'- name\n'.repeat(20)}`,
  })
  const base = made.git('rev-parse', 'HEAD')
  made.git('checkout', '-q', '-b', 'proposal')
  made.git('mv', 'old name.md', 'nëw "name".md')
  made.git('rm', '-q', 'gone.md')
  symlinkSync('README.md', join(made.folder, 'link.md'))
  made.commit({ 'docs/a.md': text, 'new.md': `new\n${text}` })
  made.git('update-index', '--add', '--cacheinfo', `160000,${base},module.md`)
  made.git('commit', '-q', '-m', 'a submodule')
  const head = made.git('rev-parse', 'HEAD')
  const repository = openRepository(made.folder)

  test('gives the full name of a branch, a tag, a shortened name and a relative revision', () => {
    made.git('tag', 'v1', base)
    expect(['main', 'v1', base.slice(0, 8), 'proposal~2', base].map(repository.commit)).toEqual(Array(5).fill(base))
  })

  test('has no commit for what is no revision, a blob, a range or an option', () => {
    for (const revision of [
      'nowhere',
      'main:README.md',
      'main..proposal',
      '--all',
      '-h',
      '--output=x',
      '--since=yesterday',
      '--git-path=x',
      '',
      'HEAD\nmain',
    ])
      expect(() => repository.commit(revision)).toThrow(UserError)
    expect(() => repository.commit('nowhere')).toThrow(`nowhere: no such revision in ${made.folder}, expected a branch, a tag or a commit`)
  })

  test('holds the symbolic link and the submodule that the tests below do not want to see', () => {
    expect(made.git('ls-tree', head).match(/^(?:120000|160000)/gm)).toEqual(['120000', '160000'])
  })

  test('lists changed, added, removed and renamed files, and what is in their place', () => {
    const changes = repository
      .changes(base, head)
      .map(({ path, previousPath, before, after, insteadAfter }) => [
        path,
        previousPath,
        before !== undefined,
        insteadAfter ?? after !== undefined,
      ])
    expect(changes.sort()).toEqual([
      ['docs/a.md', 'docs/a.md', true, true],
      ['gone.md', 'gone.md', true, false],
      ['link.md', 'link.md', false, 'link'],
      ['module.md', 'module.md', false, 'submodule'],
      ['new.md', 'new.md', false, true],
      ['nëw "name".md', 'old name.md', true, true],
    ])
  })

  test('gives the text of a regular file in a commit, and of nothing else', () => {
    expect(repository.text(base, 'docs/a.md')).toBe(`${text}a\n`)
    expect(repository.text(head, 'docs/a.md')).toBe(text)
    expect(repository.text(head, 'nëw "name".md')).toContain('- name\n')
    for (const path of ['link.md', 'module.md', 'docs', 'nowhere.md', 'docs/*.md', '*.md'])
      expect([path, repository.text(head, path)]).toEqual([path, undefined])
  })

  test('knows the paths of all files and folders in a commit', () => {
    expect([...repository.paths(base)].sort()).toEqual(['README.md', 'docs', 'docs/a.md', 'gone.md', 'old name.md'])
  })

  test('finds the commit where two branches parted, and none where they never met', () => {
    const alien = made.git('commit-tree', '-m', 'alien', `${base}^{tree}`)
    expect(repository.mergeBase('main', 'proposal')).toBe(base)
    expect(repository.mergeBase(base, alien)).toBe(undefined)
  })
})

test('paths that look like patterns or options of git are read literally', () => {
  const files = { ':(glob)x.md': 'magic', ':x.md': 'colon', '-x.md': 'dash', 'a*.md': 'star', 'ab.md': 'other', 'line\nend.md': 'break' }
  const { folder, git } = makeRepository(files)
  const repository = openRepository(folder)
  const head = git('rev-parse', 'HEAD')
  for (const [path, content] of Object.entries(files)) expect([path, repository.text(head, path)]).toEqual([path, content])
  expect([...repository.paths(head)].sort()).toEqual(Object.keys(files).sort())
})

test('a bare repository is read like any other', () => {
  const { folder, git } = makeRepository({ 'README.md': text })
  const bare = makeFolder()
  execFileSync('git', ['clone', '-q', '--bare', folder, join(bare, 'list.git')], { stdio: 'ignore' })
  const repository = openRepository(join(bare, 'list.git'))
  expect(repository.text(repository.commit('main'), 'README.md')).toBe(text)
  expect(repository.commit('HEAD')).toBe(git('rev-parse', 'HEAD'))
})

test('a folder below the root reads the same paths as the root', () => {
  const { folder } = makeRepository({ 'README.md': text, 'docs/a.md': 'a' })
  const repository = openRepository(join(folder, 'docs'))
  expect(repository.text(repository.commit('HEAD'), 'README.md')).toBe(text)
  expect(repository.text(repository.commit('HEAD'), 'docs/a.md')).toBe('a')
})

test('the repository of a hook that calls listkeeper does not replace the given folder', () => {
  const asked = makeRepository({ 'README.md': text })
  const other = makeRepository({ 'README.md': 'other' })
  vi.stubEnv('GIT_DIR', join(other.folder, '.git'))
  vi.stubEnv('GIT_WORK_TREE', other.folder)
  const repository = openRepository(asked.folder)
  expect(repository.text(repository.commit('HEAD'), 'README.md')).toBe(text)
})

test('a text that is not UTF-8 is an error that names the file and the line', () => {
  const { folder } = makeRepository({ 'README.md': Buffer.from('# A\ncaf\xe9\n', 'latin1') })
  const repository = openRepository(folder)
  expect(() => repository.text(repository.commit('HEAD'), 'README.md')).toThrow(
    new UserError('README.md:2: this file is not UTF-8, save it as UTF-8 and try again'),
  )
})

test('a folder without a repository, or that is not there, is an error in one line', () => {
  const folder = makeFolder()
  expect(() => openRepository(folder)).toThrow(new UserError(`${folder}: this is not a git repository, name one with --repo`))
  expect(() => openRepository(join(folder, 'gone'))).toThrow(UserError)
  expect(() => openRepository(join(folder, 'gone'))).toThrow(/^[^\n]*gone: [^\n]+$/)
})

test('without git the error says so', () => {
  vi.stubEnv('PATH', '/nowhere')
  expect(() => openRepository(makeFolder())).toThrow(/git is not installed/)
})

describe('the day on which a line was written', () => {
  const { folder, git, commit } = makeRepository({ 'docs/list.md': '# List\n\n- first\n' })
  const later = (text: string, day: string): void => {
    writeFiles(folder, { 'docs/list.md': text })
    git('commit', '-q', '-a', '-m', 'change', `--date=${day}T12:00:00Z`)
  }
  later('# List\n\n- first\n- second\n', '2026-02-02')
  later('# List\n\n- zeroth\n- first\n- second\n', '2026-03-03')
  const daysOf = (path: string, text: string, at = folder) => {
    const writtenOn = openRepository(at).writtenOn(path, text)
    return text.split('\n').map((_, index) => writtenOn(index + 1))
  }

  test('is that of the commit that wrote it, wherever it was then', () => {
    expect(daysOf('docs/list.md', '# List\n\n- zeroth\n- first\n- second')).toEqual([
      '2026-01-01',
      '2026-01-01',
      '2026-03-03',
      '2026-01-01',
      '2026-02-02',
    ])
    expect(daysOf('list.md', '# List', join(folder, 'docs'))).toEqual(['2026-01-01'])
  })

  test('is not known of what is not committed, and known of what it moved', () => {
    expect(daysOf('docs/list.md', '# List\n\n- new\n- second\n- zeroth\n- first, changed')).toEqual([
      '2026-01-01',
      '2026-01-01',
      undefined,
      '2026-02-02',
      '2026-03-03',
      undefined,
    ])
  })

  test('is not known of a file that is not in the last commit, is elsewhere or is no text', () => {
    writeFiles(folder, { 'new.md': '# List' })
    for (const path of ['new.md', 'docs', '../list.md', '/etc/passwd', '--contents=docs/list.md', ':/docs/list.md'])
      expect([path, daysOf(path, '# List')]).toEqual([path, [undefined]])
    commit({ 'binary.md': new Uint8Array([35, 0, 10]) })
    expect(daysOf('binary.md', '#')).toEqual([undefined])
    expect(openRepository(makeEmpty()).writtenOn('README.md', 'a')(1)).toBe(undefined)
  })

  function makeEmpty(): string {
    const empty = makeFolder()
    execFileSync('git', ['init', '-q', empty])
    return empty
  }
})

describe('a program that the configuration of a repository names', () => {
  const outside = makeFolder()
  const { folder, git, commit } = makeRepository({ 'README.md': text, '.gitattributes': '*.md diff=evil filter=evil\n' })
  const lost = git('rev-parse', 'HEAD:README.md')
  const changed = commit({ 'README.md': `${text}- [c](https://c.example.com) - Third of a few.\n` })
  const started = (): string[] => readdirSync(outside).sort()
  const touch = (name: string): string => `touch '${join(outside, name)}'; cat`
  const keys = [
    ...['core.fsmonitor', 'core.sshCommand', 'core.pager', 'core.editor', 'core.askPass', 'core.gitProxy', 'core.alternateRefsCommand'],
    ...['diff.external', 'diff.evil.command', 'diff.evil.textconv', 'filter.evil.clean', 'filter.evil.smudge', 'gpg.program'],
    ...['credential.helper', 'pager.log', 'pager.blame', 'pager.diff-tree', 'remote.evil.uploadpack'],
  ]
  for (const key of keys) git('config', key, touch(key))
  for (const name of ['log', 'blame', 'cat-file', 'diff-tree', 'ls-tree', 'rev-parse', 'merge-base'])
    git('config', `alias.${name}`, `!${touch(`alias.${name}`)}`)
  git('config', 'log.showSignature', 'true')
  for (const name of ['post-index-change', 'reference-transaction', 'pre-auto-gc', 'post-checkout']) {
    writeFiles(folder, { [`.git/hooks/${name}`]: `#!/bin/sh\ntouch '${join(outside, name)}'\n` })
    chmodSync(join(folder, '.git/hooks', name), 0o755)
  }
  writeFiles(folder, { '.git/info/attributes': '* diff=evil filter=evil\n', 'README.md': `${text}changed\n` })
  afterEach(() => {
    for (const name of started()) rmSync(join(outside, name))
  })

  test('is started by git where nobody forbids it', () => {
    for (const args of [['status'], ['blame', 'README.md'], ['blame', 'HEAD', '--', 'README.md'], ['log', '-p', '--ext-diff']])
      spawnSync('git', ['-C', folder, ...args], { stdio: 'ignore' })
    expect(started()).toEqual(
      expect.arrayContaining(['core.fsmonitor', 'diff.evil.command', 'diff.evil.textconv', 'filter.evil.clean', 'post-index-change']),
    )
  })

  test('is never started by reading a repository', () => {
    const repository = openRepository(folder)
    const base = repository.commit('HEAD~1')
    expect(repository.mergeBase(base, changed)).toBe(base)
    const [change] = repository.changes(base, changed)
    expect(repository.text(changed, 'README.md')).toContain('Third')
    expect(repository.texts([change!.before!, change!.after!]).size).toBe(2)
    expect(repository.paths(changed).size).toBe(2)
    expect(repository.history(repository.mainBranch().commit)).toHaveLength(2)
    expect([repository.prefix(), repository.isShallow()]).toEqual(['', false])
    expect(repository.writtenOn('README.md', `${text}changed\n`)(1)).toBe('2026-01-01')
    expect(started()).toEqual([])
  })

  // What a partial clone left out is fetched by git itself, with whatever the remote is.
  test.each([
    'ssh://lost.invalid/x',
    'ext::sh -c touch% core.ssh',
    '.',
    'https://lost.invalid/x',
  ])('is not started for an object that is missing and promised by %s', (url) => {
    for (const [key, value] of [
      ['core.repositoryFormatVersion', '1'],
      ['extensions.partialClone', 'evil'],
      ['remote.evil.promisor', 'true'],
      ['remote.evil.url', url],
    ] as const)
      git('config', key, value)
    rmSync(join(folder, '.git/objects', lost.slice(0, 2), lost.slice(2)), { force: true })
    const repository = openRepository(folder)
    expect(() => repository.text(repository.commit('HEAD~1'), 'README.md')).toThrow(UserError)
    expect(repository.texts([lost]).size).toBe(0)
    expect(repository.writtenOn('README.md', text)(1)).toBe(undefined)
    expect(started()).toEqual([])
  })
})

import { execFileSync } from 'node:child_process'
import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { UserError } from '../../src/files.ts'
import { openRepository } from '../../src/git/repository.ts'
import { makeFolder, makeRepository } from '../folder.ts'

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
    expect(() => repository.commit('nowhere')).toThrow(
      `nowhere: there is no such revision in ${made.folder}, expected a branch, a tag or a commit`,
    )
  })

  test('holds the symbolic link and the submodule that the tests below do not want to see', () => {
    expect(made.git('ls-tree', head).match(/^(?:120000|160000)/gm)).toEqual(['120000', '160000'])
  })

  test('lists changed, added, removed and renamed files, and neither symbolic links nor submodules', () => {
    const changes = repository
      .changes(base, head)
      .map(({ path, previousPath, before, after }) => [path, previousPath, before !== undefined, after !== undefined])
    expect(changes.sort()).toEqual([
      ['docs/a.md', 'docs/a.md', true, true],
      ['gone.md', 'gone.md', true, false],
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

test('the repository of a hook that calls listkeeper does not stand in for the folder that is asked for', () => {
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
  expect(() => openRepository(folder)).toThrow(new UserError(`${folder}: this is no git repository, name one with --repo`))
  expect(() => openRepository(join(folder, 'gone'))).toThrow(UserError)
  expect(() => openRepository(join(folder, 'gone'))).toThrow(/^[^\n]*gone: [^\n]+$/)
})

test('without git the error says so', () => {
  vi.stubEnv('PATH', '/nowhere')
  expect(() => openRepository(makeFolder())).toThrow(/git is not installed/)
})

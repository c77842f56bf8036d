import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ConfigError, lint, loadConfig } from '../../src/index.ts'
import { makeFolder, makeRepository, run } from '../folder.ts'

const faulty = '# List\n\n- [a] (https://a.example.com)\n'
const rules = (severity: string): string => `rules: { link-syntax: ${severity} }\n`

/** Paths and severities that `check` says. */
async function check(cwd: string, ...args: string[]): Promise<string[]> {
  const { stdout } = await run(['check', '--format', 'json', ...args], { cwd })
  const { files } = JSON.parse(stdout) as { files: { path: string; findings: { severity: string }[] }[] }
  return files.flatMap(({ path, findings }) => findings.map(({ severity }) => `${path} ${severity}`))
}

describe('the configuration of the command line', () => {
  it('is the nearest from the folder of each file up to the root of the repository', async () => {
    const { folder } = makeRepository({
      'README.md': faulty,
      'docs/list.md': faulty,
      'docs/deep/list.md': faulty,
      'docs/.listkeeper.yml': rules('info'),
      '.github/listkeeper.yml': rules('warning'),
    })
    expect(await check(folder, 'README.md', 'docs/list.md', 'docs/deep/list.md')).toEqual([
      'README.md warning',
      'docs/list.md info',
      'docs/deep/list.md info',
    ])
    expect(await check(join(folder, 'docs/deep'), 'list.md', '../../README.md')).toEqual(['list.md info', '../../README.md warning'])
    expect(await check(folder, '--config', 'docs/.listkeeper.yml', 'README.md')).toEqual(['README.md info'])
    const { code } = await run(['fix', 'README.md', 'docs/list.md'], { cwd: folder })
    expect(code).toBe(0)
    expect(await check(folder, 'README.md', 'docs/list.md')).toEqual([])
  })

  it('names the files of the current folder, where it is above', async () => {
    const { folder } = makeRepository({
      'README.md': faulty.replaceAll('a', 'c'),
      'docs/a.md': faulty,
      'docs/b.md': faulty.replaceAll('a', 'b'),
      '.github/listkeeper.yml': `lists: [{ files: ["README.md", "docs/*.md"] }]\n${rules('warning')}`,
    })
    expect(await check(join(folder, 'docs'))).toEqual(['a.md warning', 'b.md warning'])
    expect(await check(folder)).toEqual(['README.md warning', 'docs/a.md warning', 'docs/b.md warning'])
  })

  it('is not looked for above a repository, nor above the current folder where there is none', async () => {
    const outer = makeFolder({
      '.github/listkeeper.yml': rules('info'),
      'in/README.md': faulty,
      'in/.git/HEAD': '',
      'none/README.md': faulty,
    })
    mkdirSync(join(outer, 'in/docs'))
    expect(await check(join(outer, 'in'))).toEqual(['README.md error'])
    expect(await check(join(outer, 'none'))).toEqual(['README.md error'])
    expect(await check(outer, 'none/README.md')).toEqual(['none/README.md info'])
  })
})

describe('loadConfig', () => {
  it('is the configuration of one file, under whatever path', () => {
    const { folder } = makeRepository({
      'docs/list.md': faulty,
      'other.md': faulty,
      '.github/listkeeper.yml': `lists: [{ files: ["docs/*.md"], contents: { exclude: ["X"] } }]\n${rules('info')}`,
    })
    const config = loadConfig(join(folder, 'docs/list.md'))
    expect(config).toMatchObject({ lists: [{ files: ['**'], contents: { exclude: ['X'] } }] })
    expect(loadConfig(join(folder, 'other.md'))).toMatchObject({ lists: [] })
    for (const path of ['README.md', join(folder, 'docs/list.md'), '../x.md', '.github/x.md'])
      expect(lint({ path, text: faulty, config }).map(({ severity }) => severity)).toEqual(['info'])
  })

  it('fails in one line', () => {
    const { folder } = makeRepository({ 'README.md': '', '.github/listkeeper.yml': 'rulez: 1\n' })
    expect(() => loadConfig(join(folder, 'README.md'))).toThrow(ConfigError)
    expect(() => loadConfig(join(folder, 'README.md'))).toThrow(/listkeeper\.yml:1:1: unknown key `rulez` \(did you mean `rules`\?\)$/)
  })
})

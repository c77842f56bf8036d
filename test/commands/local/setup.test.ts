import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { checkSources } from '../../../src/commands/local/check.ts'
import { withGuide } from '../../../src/commands/local/guide.ts'
import { initialize } from '../../../src/commands/local/init.ts'
import { migrateSource } from '../../../src/commands/local/migrate.ts'
import { workflowText } from '../../../src/commands/local/workflow-text.ts'
import { parseConfig } from '../../../src/config/index.ts'
import { makeFolder, makeRepository, writeFiles } from '../../folder.ts'
import { runWarm as run } from '../../warm/warm.ts'

const sample = { path: 'README.md', text: readFileSync('examples/base/README.md', 'utf8') }

describe('init', () => {
  const { files, formats } = initialize([sample], { contributing: true, pullRequestTemplate: true })
  const config = files.find(({ path }) => path === '.github/listkeeper.yml')!.text

  it('writes a configuration that can be read and that the list itself passes', () => {
    const read = parseConfig(config, 'listkeeper.yml')
    expect(read.lists[0]?.files).toEqual(['README.md'])
    expect(read.review.post).toBe('summary')
    expect(checkSources([sample], read).files[0]!.findings.filter(({ rule }) => rule === 'entry-format')).toEqual([])
  })

  it('says above each template how many entries have it, with one of them', () => {
    expect(formats[0]).toMatchObject({ conforming: 39, total: 39 })
    expect(config).toMatch(/# 39 of 39 entries conform/)
    expect(config).toMatch(/# 20 of 39, as: - \[\*\*ICASSP, 2021\*\*\] \*\*WrenNet\*\*.*\n\s+- "\[\*\*\{venue\}, \{date\}\*\*\]/)
  })

  it('leaves to learning what no template is stricter about, and says so', () => {
    const rows = (part: string, end: (index: number) => string, count = 20): string =>
      `## ${part}\n\n${Array.from({ length: count }, (_, index) => `- [${part}${index}](https://${part}${index}.example) - It grows${end(index)}`).join('\n')}\n\n`
    const configOf = (text: string): string =>
      initialize([{ path: 'README.md', text }], { contributing: true, pullRequestTemplate: true }).files[0]!.text
    const open = configOf(rows('Trees', () => ''))
    expect(open).toContain('# 20 list items: no template fits them well')
    expect(parseConfig(open, 'x').lists[0]!.sections).toEqual([])
    const half = (index: number): string => (index % 2 ? '.' : '')
    const mixed = parseConfig(configOf(rows('Trees', half) + rows('Herbs', half) + rows('Moss', () => '.', 12)), 'x').lists[0]!.sections
    expect(mixed.map(({ under, entry }) => [under, entry?.length])).toEqual([
      ['Moss', 0],
      ['*', 2],
    ])
  })

  it('writes how links are wrapped', () => {
    const text = Array.from({ length: 24 }, (_, index) => `- **N${index}**: On trees. [[paper](https://n${index}.example)]\n`).join('')
    const made = initialize([{ path: 'README.md', text }], { contributing: false, pullRequestTemplate: false }).files[0]!.text
    expect(parseConfig(made, 'x').lists[0]!.sections[0]!.fields).toEqual({ links: { wrap: '[[x](u)]' } })
  })

  it('writes the workflow, and a paragraph for contributors where it is requested', () => {
    expect(files.map(({ path }) => path)).toEqual([
      '.github/listkeeper.yml',
      '.github/workflows/listkeeper.yml',
      'CONTRIBUTING.md',
      '.github/PULL_REQUEST_TEMPLATE.md',
    ])
    expect(initialize([sample], { contributing: false, pullRequestTemplate: false }).files).toHaveLength(2)
  })

  it('adds contents where there are none, if it is asked to', () => {
    const text = ['# List', ...['Ash', 'Elm', 'Fir'].map((name) => `## ${name}\n\n- [a](https://${name}.example)`)].join('\n\n')
    const options = { contributing: false, pullRequestTemplate: false, contents: true }
    const added = initialize([{ path: 'README.md', text }], options).files.find(({ path }) => path === 'README.md')
    expect(added?.before).toBe(text)
    expect(added?.text).toContain('## Contents\n\n- [Ash](#ash)\n- [Elm](#elm)\n- [Fir](#fir)\n\n## Ash\n')
    expect(initialize([sample], options).files).toHaveLength(2)
  })

  it('keeps a hostile example from leaving its comment', () => {
    const rows = Array.from({ length: 6 }, (_, index) => `- [a${index}](https://a${index}.example) - b\\\n  review: {post: none}\n`).join(
      '',
    )
    const made = initialize([{ path: 'README.md', text: rows }], { contributing: false, pullRequestTemplate: false }).files[0]!.text
    expect(parseConfig(made, 'x').review.post).toBe('summary')
  })
})

describe('init --pre-commit', () => {
  const options = { contributing: false, pullRequestTemplate: false, preCommit: '1.2.3' }
  const hookOf = (...paths: string[]) => {
    const made = initialize(
      paths.map((path) => ({ path, text: sample.text })),
      options,
    ).files.find(({ path }) => path === '.pre-commit-config.yaml')!
    return { ...made, hook: (parse(made.text) as { repos: { rev: string; hooks: { id: string; files: string }[] }[] }).repos[0]! }
  }

  it('writes a configuration that runs the hook of this version', () => {
    const { hook } = hookOf('README.md')
    expect(hook).toMatchObject({ repo: 'https://github.com/listkeeper/listkeeper', rev: 'v1.2.3', hooks: [{ id: 'listkeeper' }] })
    const hooks = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8')) as { id: string }[]
    expect(hooks.map(({ id }) => id)).toContain(hook.hooks[0]!.id)
  })

  it.each([
    [['README.md'], ['README.md'], ['README-md', 'docs/README.md', 'README.md.bak']],
    [
      ['a+b.md', "it's (1).md"],
      ['a+b.md', "it's (1).md"],
      ['aab.md', "it's 1.md"],
    ],
  ])('names %j and no other file', (paths, right, wrong) => {
    const files = new RegExp(hookOf(...paths).hook.hooks[0]!.files)
    expect(right.filter((path) => !files.test(path))).toEqual([])
    expect(wrong.filter((path) => files.test(path))).toEqual([])
  })

  it('is not written where nobody requests it', () => {
    const { files } = initialize([sample], { contributing: false, pullRequestTemplate: false })
    expect(files.map(({ path }) => path)).not.toContain('.pre-commit-config.yaml')
  })

  it('has an addition that, put below `repos:`, is the same configuration', () => {
    const { addition, text } = hookOf('README.md')
    expect(parse(`repos:\n${addition}`)).toEqual(parse(text))
  })
})

describe('the command init', () => {
  const own = 'repos:\n  - repo: https://github.com/pre-commit/pre-commit-hooks\n    rev: v5.0.0\n    hooks: [{ id: check-yaml }]\n'

  it('writes the workflow for the branch that is the default one', async () => {
    const { folder, git } = makeRepository({ 'README.md': sample.text })
    git('branch', '-m', 'trunk')
    expect((await run(['init'], { cwd: folder })).code).toBe(0)
    expect(readFileSync(join(folder, '.github/workflows/listkeeper.yml'), 'utf8')).toBe(workflowText('trunk'))
  })

  it('works in a folder without git too, and names both usual branches', async () => {
    const cwd = makeFolder({ 'README.md': sample.text })
    expect((await run(['init'], { cwd })).code).toBe(0)
    expect(readFileSync(join(cwd, '.github/workflows/listkeeper.yml'), 'utf8')).toContain('branches: [main, master]')
  })

  it('says what to add to a configuration of pre-commit that is there, and never replaces it', async () => {
    const cwd = makeFolder({ 'README.md': sample.text, '.pre-commit-config.yaml': own })
    for (const more of [[], ['--force'], ['--diff']]) {
      const { code, stdout } = await run(['init', '--pre-commit', ...more], { cwd })
      expect(code).toBe(0)
      expect(readFileSync(join(cwd, '.pre-commit-config.yaml'), 'utf8')).toBe(own)
      if (more[0] === '--diff') {
        expect(stdout).not.toContain('pre-commit')
        continue
      }
      const [said, addition] = stdout.split(/(?<=add this below `repos:`)\n\n/)
      expect(said).toContain('.pre-commit-config.yaml already exists and was not changed')
      const block = addition!.split('\n\n')[0]!
      expect(parse(`${own}${block}\n`)).toMatchObject({ repos: [{}, { hooks: [{ id: 'listkeeper' }] }] })
    }
  })

  it('writes it where there is none, and is content with its own the second time', async () => {
    const cwd = makeFolder({ 'README.md': sample.text })
    expect((await run(['init', '--pre-commit', '--diff'], { cwd })).stdout).toContain('+++ b/.pre-commit-config.yaml')
    expect(existsSync(join(cwd, '.pre-commit-config.yaml'))).toBe(false)
    expect((await run(['init', '--pre-commit'], { cwd })).stdout).toContain('.pre-commit-config.yaml written')
    expect((await run(['init', '--pre-commit'], { cwd })).stdout).toContain('.pre-commit-config.yaml already uses listkeeper')
  })
})

describe('what init leaves to do', () => {
  it('says the next steps in order, with paths as they are from here, and nothing of them where nothing was written', async () => {
    const { folder } = makeRepository({ 'README.md': sample.text })
    const { code, stdout } = await run(['init', '--pre-commit', '--contributing'], { cwd: folder })
    expect(code).toBe(0)
    const steps = stdout.split('\nNext steps:\n')[1]!.trimEnd().split('\n')
    expect(steps.map((step) => /^ {2}\d\. /.test(step))).toEqual(steps.map(() => true))
    expect(stdout).toContain('`pre-commit install`')
    expect(stdout).toContain(
      'git add .github/listkeeper.yml .github/workflows/listkeeper.yml .pre-commit-config.yaml CONTRIBUTING.md && git commit',
    )
    for (const word of ['listkeeper check', 'listkeeper doctor', 'post: review']) expect(steps.join('\n')).toContain(word)
    expect((await run(['init'], { cwd: folder })).stdout).not.toContain('Next steps')
    expect((await run(['init', '--diff'], { cwd: folder })).stdout).not.toContain('Next steps')
    expect((await run(['init', '--force', '--quiet'], { cwd: folder })).stdout).not.toContain('Next steps')
  })

  it.each([
    ['a path from a folder below the top', 'docs', ['README.md']],
    ['an absolute path', '.', ['{folder}/docs/README.md']],
    ['a path with detours', '.', ['./docs/../docs/README.md']],
  ])('writes at the top of the work tree, where GitHub reads it, for %s', async (_title, below, args) => {
    const { folder } = makeRepository({ 'docs/README.md': sample.text })
    const ran = await run(['init', ...args.map((arg) => arg.replace('{folder}', folder))], { cwd: join(folder, below) })
    expect([ran.code, ran.stderr]).toEqual([0, ''])
    expect(parseConfig(readFileSync(join(folder, '.github/listkeeper.yml'), 'utf8'), 'x').lists[0]!.files).toEqual(['docs/README.md'])
    expect(existsSync(join(folder, 'docs/.github'))).toBe(false)
    expect(ran.stdout).toContain(`${below === '.' ? '' : '../'}.github/workflows/listkeeper.yml written\n`)
    expect(ran.stdout).not.toContain(folder)
  })

  it('writes nothing for a list outside', async () => {
    const other = makeFolder({ 'README.md': sample.text })
    const cwd = makeFolder({ 'a.md': sample.text })
    const ran = await run(['init', join(other, 'README.md')], { cwd })
    expect([ran.code, ran.stdout]).toEqual([2, ''])
    expect(ran.stderr).toMatch(/^listkeeper: \S+README\.md: this list is outside \S+, run `listkeeper init` in its own folder\n$/)
    expect(existsSync(join(cwd, '.github'))).toBe(false)
  })

  it('opens the configuration with the schema by which editors know its keys', () => {
    const text = initialize([sample], { contributing: false, pullRequestTemplate: false }).files[0]!.text
    const { $id } = JSON.parse(readFileSync('schema/listkeeper.schema.json', 'utf8')) as { $id: string }
    expect(text.split('\n')[0]).toBe(`# yaml-language-server: $schema=${$id}`)
    expect(readFileSync('docs/configuration.md', 'utf8')).toContain(text.split('\n')[0])
  })

  it('gives the hook of pre-commit the Node.js that the tests run on', () => {
    const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { devDependencies: { node: string } }
    const made = initialize([sample], { contributing: false, pullRequestTemplate: false, preCommit: '1.2.3' }).files
    const text = made.find(({ path }) => path === '.pre-commit-config.yaml')!.text
    expect(parse(text)).toMatchObject({ repos: [{ hooks: [{ language_version: devDependencies.node }] }] })
  })
})

describe('init --contributing', () => {
  const own = '# Contributing\n\nBe kind.\n'

  it.each([
    'CONTRIBUTING.md',
    '.github/CONTRIBUTING.md',
    'docs/contributing.md',
  ])('extends %s between two markers, and replaces that part when it runs again', async (path) => {
    const { folder } = makeRepository({ 'README.md': sample.text, [path]: own })
    const first = await run(['init', '--contributing'], { cwd: folder })
    expect(first.stdout).toContain(`${path} now says how to add an entry\n`)
    const text = readFileSync(join(folder, path), 'utf8')
    expect(text.startsWith(`${own}\n<!-- listkeeper:guide -->\n## Adding an entry\n`)).toBe(true)
    expect(text).toContain('WrenNet')
    const again = await run(['init', '--contributing'], { cwd: folder })
    expect(again.stdout).toContain(`${path} is up to date\n`)
    expect(readFileSync(join(folder, path), 'utf8')).toBe(text)
    const edited = `${text.replace('WrenNet', 'Old')}\n## More\n`
    writeFiles(folder, { [path]: edited })
    await run(['init', '--contributing'], { cwd: folder })
    expect(readFileSync(join(folder, path), 'utf8')).toBe(`${text}\n## More\n`)
    expect(existsSync(join(folder, 'CONTRIBUTING.md'))).toBe(path === 'CONTRIBUTING.md')
  })

  it('writes one where there is none, and shows what it would change with --diff', async () => {
    const cwd = makeFolder({ 'README.md': sample.text })
    expect((await run(['init', '--contributing'], { cwd })).stdout).toContain('CONTRIBUTING.md written\n')
    expect(readFileSync(join(cwd, 'CONTRIBUTING.md'), 'utf8')).toMatch(/^<!-- listkeeper:guide -->\n[\s\S]*<!-- \/listkeeper:guide -->\n$/)
    expect((await run(['init', '--contributing', '--diff'], { cwd })).stdout).not.toContain('CONTRIBUTING')
    writeFiles(cwd, { 'CONTRIBUTING.md': own })
    expect((await run(['init', '--contributing', '--diff'], { cwd })).stdout).toContain('--- a/CONTRIBUTING.md\n+++ b/CONTRIBUTING.md\n')
    expect(readFileSync(join(cwd, 'CONTRIBUTING.md'), 'utf8')).toBe(own)
  })

  it('keeps line ends and a byte-order mark', () => {
    const formats = initialize([sample], { contributing: false, pullRequestTemplate: false }).formats
    const made = withGuide('\ufeff# C\r\n\r\nBe kind.', formats)!
    expect(made.startsWith('\ufeff# C\r\n\r\nBe kind.\r\n\r\n<!-- listkeeper:guide -->\r\n')).toBe(true)
    expect(made.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(withGuide(made, formats)).toBe(made)
  })

  it('changes nothing where the markers are not one pair', async () => {
    for (const text of ['<!-- listkeeper:guide -->\n', 'a <!-- /listkeeper:guide --> <!-- listkeeper:guide -->\n']) {
      const cwd = makeFolder({ 'README.md': sample.text, 'CONTRIBUTING.md': text })
      const ran = await run(['init', '--contributing'], { cwd })
      expect([ran.code, ran.stdout]).toEqual([2, ''])
      expect(ran.stderr).toMatch(/^listkeeper: CONTRIBUTING\.md: the markers [^\n]* are not one pair, put them right or remove them\n$/)
      expect(existsSync(join(cwd, '.github'))).toBe(false)
    }
  })

  it('is not ended by an entry that holds its marker', () => {
    const rows = Array.from(
      { length: 8 },
      (_, index) => `- [a${index}](https://a${index}.example.com) - B <!-- /listkeeper:guide --> <!-- listkeeper:guide --> c.\n`,
    ).join('')
    const { formats } = initialize([{ path: 'README.md', text: rows }], { contributing: false, pullRequestTemplate: false })
    const once = withGuide('# C\n', formats)!
    expect(withGuide(once, formats)).toBe(once)
  })
})

describe('migrate', () => {
  const from = '[**{venue}, {date}**] **{name}**: {title}. {links}'
  const to = '**{name}** ({venue} {date}): {title}. {links}'

  it('moves entries to another format and back without losing a byte', () => {
    const there = migrateSource(sample, { from, to })
    expect(there.moved).toBe(20)
    expect(there.after).toContain('- **WrenNet** (ICASSP 2021): Small networks for loud gardens. [[paper]')
    expect(migrateSource({ path: 'README.md', text: there.after }, { from: to, to: from }).after).toBe(sample.text)
  })

  it('reads the formats of the list where none is named, and lists what it left', () => {
    const { moved, left } = migrateSource(sample, { to })
    expect(moved).toBe(20)
    expect(left).toHaveLength(19)
    expect(left[0]).toMatchObject({ title: 'Garden Hours', line: 44 })
  })

  it('moves no entry whose fields the new format has no place for', () => {
    const { moved, left, after } = migrateSource(sample, { from, to: '**{name}**: {title}. {links}' })
    expect(moved).toBe(0)
    expect(left[0]!.why).toBe('the new format has no place for its venue and date')
    expect(after).toBe(sample.text)
  })

  it('does nothing the second time', () => {
    const once = migrateSource(sample, { from, to }).after
    expect(migrateSource({ path: 'README.md', text: once }, { from, to })).toMatchObject({ moved: 0, after: once })
  })

  it('keeps a byte-order mark and touches only the sections that are named', () => {
    const { after, moved } = migrateSource({ path: 'README.md', text: `\ufeff${sample.text}` }, { from, to, under: 'Classifiers' })
    expect(after.startsWith('\ufeff# Awesome')).toBe(true)
    expect(moved).toBe(12)
  })

  it.each([
    ['a heading', 'Classifiers', 12],
    ['whatever its case', 'classifiers', 12],
    ['a part of it with *', 'Class*', 12],
    ['another part', '*ifiers', 12],
    ['anything', '*', 20],
    ['a part of it alone, which is another name', 'Class', 0],
  ])('--under names %s as the configuration does', (_how, under, moved) => {
    expect(migrateSource(sample, { from, to, under }).moved).toBe(moved)
  })

  it('says which headings there are none of, and with --diff too what stays as it is', async () => {
    const cwd = makeFolder({ 'README.md': sample.text })
    const nowhere = await run(['migrate', '--to', to, '--under', 'Clasifiers'], { cwd })
    expect(nowhere).toMatchObject({
      code: 2,
      stdout: '',
      stderr: 'listkeeper: --under `Clasifiers` is no heading of the list, expected one, or a part of it with `*`\n',
    })
    const [patch, written] = [await run(['migrate', '--to', to, '--diff'], { cwd }), await run(['migrate', '--to', to], { cwd })]
    expect(patch.stdout).toMatch(/^--- a\/README\.md\n/)
    expect(patch.stderr).toBe(written.stdout.replace('entries rewritten', 'entries to rewrite'))
    expect(written.stdout).toMatch(/^README\.md: 20 entries rewritten, 19 not changed:\n {2}line 44 {2}Garden Hours: /)
  })
})

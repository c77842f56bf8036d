import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { chmodSync, closeSync, existsSync, mkdirSync, openSync, readFileSync, statSync, symlinkSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Contents, entryOfCli, makeFolder, makeRepository, run, snapshot } from './folder.ts'
import { runnerOf, runWarm } from './warm/warm.ts'

const clean = '# List\n\n- [a](https://a.example.com) - First.\n- [b](https://b.example.com) - Second.\n'
const faulty = '# List\n\n- [a]((https://a.example.com)) - First.\n- [b](https://b.example.com) - Second.\n'
const fixed = faulty.replace('((https://a.example.com))', '(https://a.example.com)')
/** One warning and nothing more serious. */
const warned = '# List\n\n- [a](https://a.example.com)  - First.\n- [b](https://b.example.com) - Second.\n'
describe.concurrent('exit codes', () => {
  const rows: readonly [title: string, text: string, args: readonly string[], code: number][] = [
    ['0 for a clean list', clean, [], 0],
    ['1 for an error', faulty, [], 1],
    ['0 for a warning, because errors alone fail by default', warned, [], 0],
    ['1 for a warning with --fail-on warning', warned, ['--fail-on', 'warning'], 1],
    ['0 for an error with --fail-on never', faulty, ['--fail-on', 'never'], 0],
  ]
  for (const [title, text, args, code] of rows)
    test(`check comes back with ${title}`, async () => {
      const ran = await run(['check', ...args], { cwd: makeFolder({ 'README.md': text }) })
      expect([ran.code, ran.stderr]).toEqual([code, ''])
      expect(ran.stdout).not.toBe('')
    })

  test('fix comes back with 0 where it corrects and where there is nothing to fix', async () => {
    const cwd = makeFolder({ 'README.md': faulty })
    expect((await run(['fix'], { cwd })).code).toBe(0)
    expect((await run(['fix'], { cwd })).code).toBe(0)
  })
})

type Bad = {
  readonly title: string
  readonly args: readonly string[]
  readonly files?: Contents
  readonly prepare?: (folder: string) => void
  readonly says: RegExp
  readonly input?: string | Uint8Array
}

const config = (text: string): Contents => ({ 'README.md': faulty, '.github/listkeeper.yml': text })
const place = /^listkeeper: \.github\/listkeeper\.yml:/

const bad: readonly Bad[] = [
  { title: 'a file that is not there', args: ['check', 'nowhere.md'], says: /nowhere\.md: no such file/ },
  { title: 'no README.md and no path', args: ['check'], files: {}, says: /README\.md: no such file/ },
  { title: 'a folder without Markdown', args: ['check', 'src'], files: { 'src/a.ts': '' }, says: /src: .*no Markdown/ },
  { title: 'a glob that names no file', args: ['check', 'docs/*.md'], says: /docs\/\*\.md: no file/ },
  {
    title: 'a file that is not UTF-8',
    args: ['fix', 'a.md'],
    files: { 'a.md': Buffer.from('# A\n\ncaf\xe9\n', 'latin1') },
    says: /a\.md:3: .*not UTF-8/,
  },
  {
    title: 'a binary',
    args: ['fix', 'a.md'],
    files: { 'a.md': Buffer.from([0x23, 0x20, 0, 0x41]) },
    says: /a\.md: .*not a text file \(a zero byte at offset 2\)/,
  },
  {
    title: 'a file of more than 50 MB',
    args: ['fix', 'a.md'],
    files: { 'a.md': 'x' },
    prepare: (folder) => truncateSync(join(folder, 'a.md'), 50_000_001),
    says: /a\.md: 50 MB is more than the limit of 50 MB/,
  },
  {
    title: 'standard input that is not UTF-8',
    args: ['fix', '-'],
    input: Buffer.from([0x61, 0x0a, 0xff]),
    says: /standard input:2: .*not UTF-8/,
  },
  {
    title: 'a symbolic link out of the folder',
    args: ['check', 'list.md'],
    prepare: (folder) => symlinkSync('/etc/passwd', join(folder, 'list.md')),
    says: /list\.md: this symbolic link points outside/,
  },
  {
    title: 'fixing through a symbolic link out of the folder',
    args: ['fix', 'list.md'],
    prepare: (folder) => symlinkSync(join(makeFolder({ 'other.md': faulty }), 'other.md'), join(folder, 'list.md')),
    says: /list\.md: this symbolic link points outside/,
  },
  {
    title: 'a folder that a symbolic link reaches outside of the folder',
    args: ['check', 'docs/other.md'],
    prepare: (folder) => symlinkSync(makeFolder({ 'other.md': faulty }), join(folder, 'docs')),
    says: /docs\/other\.md: this symbolic link points outside/,
  },
  {
    title: 'a symbolic link that leads nowhere',
    args: ['check', 'list.md'],
    prepare: (folder) => symlinkSync('gone.md', join(folder, 'list.md')),
    says: /list\.md: this symbolic link is broken/,
  },
  ...['check', 'fix', 'init', 'links'].map(
    (command): Bad => ({
      title: `a README.md that is a link to itself, by ${command}`,
      args: [command],
      files: {},
      prepare: (folder) => symlinkSync('README.md', join(folder, 'README.md')),
      says: /README\.md: this symbolic link is broken/,
    }),
  ),
  {
    title: 'a README.md that is a pipe',
    args: ['fix'],
    files: {},
    prepare: (folder) => execFileSync('mkfifo', [join(folder, 'README.md')]),
    says: /README\.md: this is not a regular file/,
  },
  {
    title: 'a README.md that is a folder',
    args: ['fix'],
    files: {},
    prepare: (folder) => mkdirSync(join(folder, 'README.md')),
    says: /README\.md: this folder contains no Markdown file/,
  },
  {
    title: 'a configuration that is a link to itself',
    args: ['check'],
    prepare: (folder) => {
      mkdirSync(join(folder, '.github'))
      symlinkSync('listkeeper.yml', join(folder, '.github/listkeeper.yml'))
    },
    says: /\.github\/listkeeper\.yml: this symbolic link is broken/,
  },
  {
    title: 'a history that is a link to a file that is not there yet',
    args: ['links', '--history', 'history.jsonl'],
    files: { 'README.md': '# L\n' },
    prepare: (folder) => symlinkSync('/tmp/listkeeper-nobody-makes-this', join(folder, 'history.jsonl')),
    says: /history\.jsonl: this symbolic link is broken/,
  },
  {
    title: 'a page that would replace a folder',
    args: ['links', '--report', 'out'],
    files: { 'README.md': '# L\n' },
    prepare: (folder) => mkdirSync(join(folder, 'out')),
    says: /out: could not be written \(EISDIR\), nothing was changed/,
  },
  {
    title: 'a path with more letters than a name may have',
    args: ['check', `${'x'.repeat(300)}.md`],
    says: /x\.md: this file name is too long/,
  },
  {
    title: 'a folder to try that is a link to itself',
    args: ['try', 'loop'],
    prepare: (folder) => symlinkSync('loop', join(folder, 'loop')),
    says: /loop: no such folder/,
  },
  {
    title: 'a folder given as the configuration',
    args: ['check', '--config', 'docs'],
    prepare: (folder) => mkdirSync(join(folder, 'docs')),
    says: /docs: this is a folder/,
  },
  { title: 'a configuration that is not there', args: ['check', '--config', 'own.yml'], says: /own\.yml: no such file/ },
  { title: 'broken YAML', args: ['fix'], files: config('locale: en\nrules: {a\n'), says: /listkeeper\.yml:[23]:\d+: .*invalid YAML/ },
  {
    title: 'an unknown key',
    args: ['fix'],
    files: config('locale: en\nrule: {}\n'),
    says: /listkeeper\.yml:2:1: unknown key `rule` \(did you mean `rules`\?\)/,
  },
  {
    title: 'a value of the wrong type',
    args: ['fix'],
    files: config('review:\n  comments: many\n'),
    says: /listkeeper\.yml:2:3: `review\.comments` .*number/,
  },
  {
    title: 'an unknown rule in the configuration',
    args: ['fix'],
    files: config('rules:\n  link-syntx: off\n'),
    says: /listkeeper\.yml:2:3: unknown key .*did you mean `link-syntax`\?/,
  },
  {
    title: 'a template that cannot be read',
    args: ['fix'],
    files: config('lists:\n  - files: [README.md]\n    sections:\n      - under: "*"\n        entry: ["[{nme}](u)"]\n'),
    says: /listkeeper\.yml:5:17: .*no field `\{nme\}`.*column 2/,
  },
  {
    title: 'an unknown rule after --rule',
    args: ['fix', '--rule', 'link-syntx'],
    says: /no rule `link-syntx`, did you mean `link-syntax`\?/,
  },
  {
    title: 'an unknown rule to explain',
    args: ['explain', 'entry-formatt'],
    says: /no rule `entry-formatt`, did you mean `entry-format`\?/,
  },
  { title: 'explain without a rule', args: ['explain'], says: /`explain` needs a rule/ },
  { title: 'an unknown command', args: ['chekc'], says: /no command `chekc`, did you mean `check`\?\n$/ },
  { title: 'a command like no other', args: ['zzz'], says: /no command `zzz`; `listkeeper --help` lists them\n$/ },
  {
    title: 'a misspelt page of explanation',
    args: ['explain', 'entry-requirement'],
    says: /no rule `entry-requirement`, did you mean `entry-requirements`\?\n$/,
  },
  { title: 'an unknown option', args: ['check', '--fromat', 'json'], says: /no option --fromat, did you mean .*format/ },
  { title: 'an option of another command', args: ['fix', '--base', 'main'], says: /`fix` takes no option --base/ },
  { title: 'an option without its value', args: ['check', '--format'], says: /--format/ },
  { title: 'an unknown format', args: ['check', '--format', 'xml'], says: /--format cannot be `xml`, expected one of pretty, json/ },
  { title: 'an unknown threshold', args: ['check', '--fail-on', 'fatal'], says: /--fail-on cannot be `fatal`, expected one of error/ },
  { title: 'review without a base', args: ['review'], says: /needs --base/ },
  { title: 'a folder that is no repository', args: ['review', '--base', 'main'], says: /not a git repository/ },
  { title: 'check since a base outside a repository', args: ['check', '--base', 'main'], says: /not a git repository/ },
  { title: 'a repository that is not there', args: ['review', '--base', 'main', '--repo', 'gone'], says: /gone: / },
]

describe.concurrent('bad input ends in one line, exit code 2, and nothing written', () => {
  for (const { title, args, files = { 'README.md': faulty }, prepare, says, input } of bad)
    test(title, async () => {
      const cwd = makeFolder(files)
      prepare?.(cwd)
      const before = snapshot(cwd)
      const ran = await (input === undefined ? runnerOf(title)(args, { cwd }) : run(args, { cwd, input }))
      expect(ran.stderr).toMatch(/^listkeeper: [^\n]+\n$/)
      expect(ran.stderr).toMatch(says)
      expect([ran.code, ran.stdout]).toEqual([2, ''])
      expect(snapshot(cwd)).toEqual(before)
    })

  test('errors of the configuration open with file, line and column', async () => {
    const ran = await runWarm(['check'], { cwd: makeFolder(config('rules:\n  link-syntax: [error, {placeholder: 1}]\n')) })
    expect(ran.stderr).toMatch(place)
    expect(ran.stderr).toContain(':2:25: unknown key `rules.link-syntax.1.placeholder` (did you mean `placeholders`?)')
  })

  test('revisions that do not exist, or that git would take for options', async () => {
    const { folder } = makeRepository({ 'README.md': clean })
    const before = snapshot(folder)
    const calls = [
      ['review', '--base', 'nowhere'],
      ['review', '--base', 'main', '--head', 'nowhere'],
      ['review', '--base=--output=x'],
      ['review', '--base', 'main', '--head=--output=x'],
      ['check', '--base=--output=x'],
      ['review', '--base', 'main:README.md'],
    ]
    for (const ran of await Promise.all(calls.map((args) => runWarm(args, { cwd: folder })))) {
      expect(ran.stderr).toMatch(/^listkeeper: [^\n]+: no such revision in [^\n]+\n$/)
      expect([ran.code, ran.stdout]).toEqual([2, ''])
    }
    expect(snapshot(folder)).toEqual(before)
  })

  test('a folder that is no longer there', () => {
    const ran = spawnSync('sh', ['-c', 'rmdir "$PWD"; exec "$0" "$1" check', process.execPath, entryOfCli()], {
      cwd: makeFolder(),
      encoding: 'utf8',
    })
    expect([ran.status, ran.stdout]).toEqual([2, ''])
    expect(ran.stderr).toMatch(/^listkeeper: the current folder no longer exists[^\n]*\n$/)
  })

  test('a disk that is full when half of a file is written: the file is whole, and nothing else is left', async () => {
    const cwd = makeFolder({ 'README.md': faulty })
    const before = snapshot(cwd)
    const full = `import fs from 'node:fs';import{syncBuiltinESMExports}from'node:module';const write=fs.writeFileSync;
      fs.writeFileSync=(file,text)=>{write(file,text.slice(0,9));throw Object.assign(new Error('full'),{code:'ENOSPC'})};syncBuiltinESMExports()`
    const ran = await run(['fix'], { cwd, node: ['--import', `data:text/javascript,${encodeURIComponent(full)}`] })
    expect(ran).toMatchObject({
      code: 2,
      stdout: '',
      stderr: 'listkeeper: README.md: could not be written, the disk is full (ENOSPC), nothing was changed\n',
    })
    expect(snapshot(cwd)).toEqual(before)
  })

  test('fix corrects the good files, and says of the bad ones last', async () => {
    const cwd = makeFolder({ 'a.md': faulty, 'b.md': Buffer.from([0x61, 0xff]) })
    const ran = await runWarm(['fix', '.'], { cwd })
    expect([ran.code, ran.stdout, ran.stderr]).toEqual([
      2,
      'a.md: 1 fix written\n',
      'listkeeper: b.md:1: this file is not UTF-8, save it as UTF-8 and try again\n',
    ])
    expect(readFileSync(join(cwd, 'a.md'), 'utf8')).not.toBe(faulty)
  })

  test.each<[string, Contents[string]]>([
    ['1: this file is not UTF-8, save it as UTF-8 and try again', Buffer.from([0x61, 0xff])],
    [' this is not a text file (a zero byte at offset 9000), expected Markdown in UTF-8', `${'a'.repeat(9000)}\0`],
  ])('check reports the good files, and says of a bad one last: %s', async (why, content) => {
    const cwd = makeFolder({ 'a.md': faulty, 'b.md': content, 'c.md': content })
    const ran = await runWarm(['check', '.', '--fail-on', 'never', '--format', 'json'], { cwd })
    expect([ran.code, ran.stderr]).toEqual([2, ['b.md', 'c.md'].map((path) => `listkeeper: ${path}:${why}\n`).join('')])
    expect(JSON.parse(ran.stdout)).toMatchObject({
      files: [{ path: 'a.md', findings: [{}] }],
      unjudged: [{ path: 'b.md' }, { path: 'c.md' }],
    })
    expect((await runWarm(['check', '.'], { cwd })).stdout).toContain('a.md')
  })

  test('a Node that is too old gets an error before anything is loaded that needs a newer one', async () => {
    const pretend = (version: string): string =>
      `data:text/javascript,Object.defineProperty(process,'versions',{value:{...process.versions,node:'${version}'}})`
    const cwd = makeFolder({ 'README.md': clean })
    const [old, almost, enough] = await Promise.all(
      ['18.20.0', '22.19.9', '22.20.0'].map((version) => run(['check'], { cwd, node: ['--import', pretend(version)] })),
    )
    expect(old).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringMatching(/^listkeeper needs Node\.js 22\.20 or newer, this is 18\.20\.0[^\n]*\n$/),
    })
    expect(almost).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('this is 22.19.9') })
    expect(enough).toMatchObject({ code: 0, stderr: '' })
  })
})

describe.concurrent('a reader that goes away', () => {
  /** Runs a command whose output nobody reads. */
  const unread = (args: readonly string[], stream: 'stdout' | 'stderr'): Promise<{ code: number | null; said: string }> =>
    new Promise((resolve, reject) => {
      const cwd = makeFolder({ 'README.md': faulty })
      const child = spawn(process.execPath, [entryOfCli(), ...args], { cwd })
      child[stream].destroy()
      let said = ''
      child[stream === 'stdout' ? 'stderr' : 'stdout'].on('data', (part) => (said += part))
      child.on('error', reject).on('close', (code) => resolve({ code, said }))
    })

  test.each<[string, number]>([
    ['init --diff', 0],
    ['fix --diff', 0],
    ['check', 1],
    ['check --format json', 1],
    ['explain entry-format', 0],
    ['--help', 0],
  ])('ends `%s` quietly, with the exit code that it would have had', async (command, code) => {
    expect(await unread(command.split(' '), 'stdout')).toEqual({ code, said: '' })
  })

  test('of what went wrong changes nothing of it either', async () => {
    expect(await unread(['check', 'nowhere.md'], 'stderr')).toEqual({ code: 2, said: '' })
  })

  test.skipIf(!existsSync('/dev/full'))('is not a disk that is full: that is said, and is no success', async () => {
    const cwd = makeFolder({ 'README.md': clean })
    const full = openSync('/dev/full', 'w')
    const { status, stderr } = await new Promise<{ status: number | null; stderr: string }>((resolve) => {
      const child = spawn(process.execPath, [entryOfCli(), 'check'], { cwd, stdio: ['ignore', full, 'pipe'] })
      let said = ''
      child.stderr!.on('data', (part) => (said += part))
      child.on('close', (code) => resolve({ status: code, stderr: said }))
    })
    closeSync(full)
    expect([status, stderr]).toEqual([2, 'listkeeper: the output could not be written (ENOSPC)\n'])
  })
})

describe.concurrent('several runs at once', () => {
  test('of fix leave a whole file, and nothing beside it', async () => {
    const cwd = makeFolder({ 'README.md': faulty })
    const runs = await Promise.all([1, 2, 3, 4].map(() => run(['fix'], { cwd })))
    for (const { code, stderr } of runs)
      expect([code, stderr]).toEqual(
        code === 0 ? [0, ''] : [2, expect.stringMatching(/^listkeeper: README\.md: this file has changed[^\n]*\n$/)],
      )
    expect(runs.map(({ code }) => code)).toContain(0)
    expect(snapshot(cwd)).toEqual({ [join(cwd, 'README.md')]: fixed })
  })
})

describe.concurrent('good input at the edges', () => {
  test('an empty file, a list without headings and mere front matter are clean, with a note where nothing could be checked', async () => {
    const cwd = makeFolder({ 'empty.md': '', 'plain.md': clean.replace('# List\n\n', ''), 'front.md': '---\ntitle: x\n---\n' })
    const ran = await runWarm(['check', 'empty.md', 'plain.md', 'front.md'], { cwd })
    expect([ran.code, ran.stderr]).toEqual([0, ''])
    expect(ran.stdout).toContain('empty.md is empty: there is nothing to check.')
    expect(ran.stdout).toContain('front.md has no entries that listkeeper recognizes and no headings')
    expect(ran.stdout).not.toContain('plain.md')
    const quiet = await runWarm(['check', '--quiet', 'empty.md'], { cwd })
    expect(quiet.stdout).not.toContain('empty.md')
  })

  test('fix keeps byte-order mark, line ends and mode, and changes the faulty spots alone', async () => {
    const text = `\ufeff${faulty}\r\n* [c] (https://c.example.com)\u00a0- Ça  va ✅\rlone\r\n`.replace(/(?<!\r)\n/g, '\r\n')
    const cwd = makeFolder({ 'README.md': text })
    chmodSync(join(cwd, 'README.md'), 0o640)
    const ran = await runWarm(['fix', '--rule', 'link-syntax'], { cwd })
    expect(ran).toMatchObject({ code: 0, stdout: 'README.md: 2 fixes written\n', stderr: '' })
    const after = readFileSync(join(cwd, 'README.md'), 'utf8')
    expect(after).toBe(text.replace('((https://a.example.com))', '(https://a.example.com)').replace('[c] (', '[c]('))
    expect(statSync(join(cwd, 'README.md')).mode & 0o777).toBe(0o640)
  })

  test('a second fix finds nothing to fix and leaves the file alone', async () => {
    const cwd = makeFolder({ 'README.md': faulty })
    await runWarm(['fix'], { cwd })
    const path = join(cwd, 'README.md')
    const { ino, mtimeMs } = statSync(path)
    const ran = await runWarm(['fix'], { cwd })
    expect(ran.stdout).toBe('README.md: nothing to fix\n')
    expect(statSync(path)).toMatchObject({ ino, mtimeMs })
    expect(readFileSync(path, 'utf8')).toBe(fixed)
  })

  test('--rule limits fix to the rules that are named', async () => {
    const text = `${faulty}- [c](https://c.example.com)  - Third.\n`
    const cwd = makeFolder({ 'README.md': text })
    await runWarm(['fix', '--rule', 'entry-spacing'], { cwd })
    expect(readFileSync(join(cwd, 'README.md'), 'utf8')).toBe(text.replace(')  - Third', ') - Third'))
    await runWarm(['fix', '--rule', 'entry-format', '--rule', 'link-syntax', '--quiet'], { cwd })
    expect(readFileSync(join(cwd, 'README.md'), 'utf8')).toBe(
      text.replace(')  - Third', ') - Third').replace('((https://a.example.com))', '(https://a.example.com)'),
    )
  })

  test('standard input is checked without any file', async () => {
    const cwd = makeFolder()
    const ran = await run(['check', '-', '--format', 'json'], { cwd, input: faulty })
    expect([ran.code, ran.stderr]).toEqual([1, ''])
    expect(JSON.parse(ran.stdout)).toMatchObject({ files: [{ entries: 2, findings: [{ rule: 'link-syntax', line: 3 }] }] })
  })

  test('standard input is checked along with the files that are named', async () => {
    const ran = await run(['check', 'a.md', '-', '--format', 'json'], { cwd: makeFolder({ 'a.md': clean }), input: faulty })
    expect(JSON.parse(ran.stdout).files.map(({ findings }: { findings: unknown[] }) => findings.length)).toEqual([0, 1])
  })

  test('fix writes the corrected standard input to standard output, byte for byte', async () => {
    const cwd = makeFolder({ 'README.md': faulty })
    const text = `\ufeff${faulty.replaceAll('\n', '\r\n')}`
    const [corrected, untouched] = await Promise.all([run(['fix', '-'], { cwd, input: text }), run(['fix', '-'], { cwd, input: clean })])
    expect(corrected).toMatchObject({ code: 0, stderr: '', stdout: `\ufeff${fixed.replaceAll('\n', '\r\n')}` })
    expect(untouched).toMatchObject({ code: 0, stderr: '', stdout: clean })
    expect(readFileSync(join(cwd, 'README.md'), 'utf8')).toBe(faulty)
  })

  test('the README is found in any letter case', async () => {
    const ran = await runWarm(['check', '--format', 'json'], { cwd: makeFolder({ 'ReadMe.md': faulty }) })
    expect(JSON.parse(ran.stdout)).toMatchObject({ files: [{ path: 'ReadMe.md', entries: 2 }] })
  })

  test('globs and folders name their Markdown files, without node_modules and without folders that end in .md', async () => {
    const cwd = makeFolder({
      'a.md': clean,
      'docs/b.md': clean,
      'docs/deep/c.md': clean,
      'docs/d.txt': 'x',
      'node_modules/p/README.md': faulty,
      'docs/e.md/f.md': clean,
    })
    const files = async (...paths: string[]): Promise<string[]> =>
      JSON.parse((await runWarm(['check', '--format', 'json', ...paths], { cwd })).stdout).files.map(({ path }: { path: string }) => path)
    const [folder, glob, both, all] = await Promise.all([files('docs'), files('docs/*.md'), files('docs/*.md', 'docs', 'a.md'), files('.')])
    expect(folder).toEqual(['docs/b.md', 'docs/deep/c.md', 'docs/e.md/f.md'])
    expect(glob).toEqual(['docs/b.md'])
    expect(both).toEqual(['docs/b.md', 'docs/deep/c.md', 'docs/e.md/f.md', 'a.md'])
    expect(all).toEqual(['a.md', 'docs/b.md', 'docs/deep/c.md', 'docs/e.md/f.md'])
  })

  test('a symbolic link inside the folder is followed, and fixed where it leads', async () => {
    const cwd = makeFolder({ 'docs/list.md': faulty })
    symlinkSync('docs/list.md', join(cwd, 'README.md'))
    expect((await runWarm(['fix'], { cwd })).code).toBe(0)
    expect(snapshot(cwd)).toMatchObject({ [join(cwd, 'README.md')]: '-> docs/list.md', [join(cwd, 'docs/list.md')]: fixed })
  })

  test('--quiet shows errors alone, and says nothing about files it corrected', async () => {
    const cwd = makeFolder({ 'README.md': `${faulty}- [c](https://c.example.com)  - Third.\n` })
    const [loud, quiet] = await Promise.all([runWarm(['check'], { cwd }), runWarm(['check', '-q'], { cwd })])
    expect(loud.stdout).toContain('entry-spacing')
    expect(quiet.stdout).toContain('link-syntax')
    expect(quiet.stdout).not.toContain('entry-spacing')
    expect((await runWarm(['fix', '--quiet'], { cwd })).stdout).toBe('')
  })
})

describe.concurrent('help', () => {
  test('--version is that of the package', async () => {
    const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }
    expect(await run(['--version'], { cwd: makeFolder() })).toMatchObject({ code: 0, stdout: `${version}\n`, stderr: '' })
  })

  test('--help lists the commands, a command alone its options and what they do', async () => {
    const cwd = makeFolder()
    const [general, none, own, check, review] = await Promise.all(
      [['--help'], [], ['fix', '-h'], ['check', '-h'], ['review', '-h']].map((args) => runWarm(args, { cwd })),
    )
    expect(general).toMatchObject({ code: 0, stderr: '' })
    for (const command of ['check', 'fix', 'review', 'explain'])
      expect(general!.stdout).toMatch(new RegExp(`^ +listkeeper ${command} `, 'm'))
    expect(none).toEqual(general)
    expect(own!.stdout).toMatch(/^ {2}--diff {2,}prints the changes as a patch, writes nothing\n {2}--rule NAME {2,}\w/m)
    expect(own!.stdout).not.toContain('--base')
    expect(own!.code).toBe(0)
    expect(check!.stdout).toMatch(/^ {2}--base REV {2,}shows only what is new since this revision/m)
    expect(review!.stdout).toMatch(/^ {2}--base REV {2,}the branch that the change is proposed to/m)
  })

  test.each(['entry-requirements', 'link-alive'])('explain shows a page about %s, which is no lint rule', async (rule) => {
    const ran = await runWarm(['explain', rule], { cwd: makeFolder() })
    expect(ran).toMatchObject({ code: 0, stderr: '' })
    expect(ran.stdout).toMatch(/^# \w/)
  })

  test('explain shows the readme of a rule', async () => {
    const ran = await runWarm(['explain', 'link-syntax'], { cwd: makeFolder() })
    expect(ran).toMatchObject({
      code: 0,
      stderr: '',
      stdout: readFileSync(new URL('../lint-rules/link-syntax/readme.md', import.meta.url), 'utf8'),
    })
  })
})

const introducer = '\u001b['

describe.concurrent('colour and what a terminal obeys', () => {
  test('colour is for a terminal, or for FORCE_COLOR, and never with NO_COLOR or --no-color', async () => {
    const cwd = makeFolder({ 'README.md': faulty })
    const [piped, forced, zero, refused, option] = await Promise.all([
      runWarm(['check'], { cwd }),
      runWarm(['check'], { cwd, env: { FORCE_COLOR: '1' } }),
      runWarm(['check'], { cwd, env: { FORCE_COLOR: '0' } }),
      runWarm(['check'], { cwd, env: { FORCE_COLOR: '1', NO_COLOR: '1' } }),
      runWarm(['check', '--no-color'], { cwd, env: { FORCE_COLOR: '1' } }),
    ])
    expect(forced.stdout).toContain(`${introducer}31m`)
    for (const plain of [piped, zero, refused, option]) {
      expect(plain.stdout).not.toContain(introducer)
      expect(plain.stdout).toContain('The address is in two pairs of parentheses')
    }
  })

  const controls = ['\u001b[2J', '\u001b]8;;https://evil.example.com\u0007', '\u009b2J', '\u202e', '\u2066', '\u0008']
  const evil = `# L ${controls.join('')}\n\n${controls
    .map(
      (control, index) =>
        `- [x ${control}${index}]((https://a.example.com/${index})) - ${control} d.\n- [y${control}](https://same.example.com) - d.\n`,
    )
    .join('')}`
  const controlCharacters = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/
  test('a hostile list brings no control character to the terminal', async () => {
    const ran = await runWarm(['check'], { cwd: makeFolder({ 'README.md': evil }) })
    expect([ran.code, ran.stderr]).toEqual([1, ''])
    expect(ran.stdout.length).toBeGreaterThan(500)
    expect(ran.stdout.match(controlCharacters)?.[0]).toBe(undefined)
  })

  test('nor does the name of a file, when it is checked, fixed or missing', async () => {
    const name = 'a\u001b[2J\u009b\u202e.md'
    const cwd = makeFolder({ [name]: faulty })
    const ran = await Promise.all([
      runWarm(['check', '.'], { cwd }),
      runWarm(['check', `no ${name.replace('[', '')}`], { cwd }),
      runWarm([`\u001b]0;x\u0007`], { cwd }),
    ])
    ran.push(await runWarm(['fix', '.'], { cwd }))
    expect(ran.map(({ code }) => code)).toEqual([1, 2, 2, 0])
    for (const { stdout, stderr } of ran) expect(`${stdout}${stderr}`.match(controlCharacters)?.[0]).toBe(undefined)
  })
})

describe.concurrent('fix --diff', () => {
  test('prints a patch that git applies to the same bytes as fix writes', async () => {
    const lists: Contents = {
      'README.md': faulty,
      'docs/with blank.md': faulty,
      'docs/ünïcode 漢字.md': faulty,
      'crlf.md': faulty.replaceAll('\n', '\r\n'),
      'mark.md': `\ufeff${faulty}`,
      'first line.md': `\ufeff- [a]((https://a.example.com)) - First.\n- [b](https://b.example.com) - Second.\n`,
      'cr.md': faulty.replaceAll('\n', '\r'),
      'mixed.md': faulty.replace('\n', '\r\n').replace('First.\n', 'First.\r'),
      'controls.md': faulty.replace('First', 'Fi\u0085rs\u2028t\v\f \u200f עברית \u001b[31m \u{10ffff}'),
      'open.md': faulty.replace('Second.\n', 'Second  [c]((https://c.example.com))'),
      'clean.md': clean,
      'long.md': `# L\n\n${Array.from({ length: 60 }, (_, index) => `- [n${index}](${index % 20 === 7 ? `(https://x.example.com/${index})` : `https://x.example.com/${index}`}) - ${index}.\n`).join('')}`,
    }
    const [patched, written] = [makeRepository(lists), makeRepository(lists)]
    const ran = await runWarm(['fix', '--diff', '.'], { cwd: patched.folder })
    expect([ran.code, ran.stderr]).toEqual([0, ''])
    expect(patched.git('status', '--porcelain')).toBe('')
    expect(ran.stdout).not.toContain('clean.md')
    execFileSync('git', ['apply', '--whitespace=nowarn', '-'], { cwd: patched.folder, input: ran.bytes, stdio: ['pipe', 'pipe', 'pipe'] })
    await runWarm(['fix', '.'], { cwd: written.folder })
    for (const path of Object.keys(lists)) {
      const [patch, write] = [patched, written].map(({ folder }) => readFileSync(join(folder, path), 'utf8'))
      expect([path, patch]).toEqual([path, write])
      if (path !== 'clean.md') expect(write).not.toBe(lists[path])
    }
  })

  test('prints nothing where there is nothing to fix', async () => {
    const cwd = makeFolder({ 'README.md': clean })
    expect(await runWarm(['fix', '--diff'], { cwd })).toMatchObject({ code: 0, stdout: '', stderr: '' })
    expect(existsSync(join(cwd, 'README.md'))).toBe(true)
  })
})

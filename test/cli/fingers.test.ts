/** What fingers know from ESLint, Prettier, lychee and the GitHub CLI works here too. */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Contents, makeFolder, makeRepository, type Run, run as runAlone } from '../folder.ts'
import { runWarm as run } from '../warm/warm.ts'

const clean = '# List\n\n- [a](https://a.example.com) - First.\n- [b](https://b.example.com) - Second.\n'
const faulty = clean.replace('(https://a.example.com)', '((https://a.example.com))')
const warned = clean.replace(') - First', ')  - First')
const both = faulty.replace(') - Second', ')  - Second')
const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }

type Habit = {
  readonly args: readonly string[]
  readonly files?: Contents
  readonly input?: string
  readonly code: number
  /** What the output is, or has in it. */
  readonly says?: RegExp
  readonly after?: (cwd: string, ran: Run) => void
}

const read = (cwd: string, path: string): string => readFileSync(join(cwd, path), 'utf8')
const pathsOf = ({ stdout }: Run): string[] => (JSON.parse(stdout) as { files: { path: string }[] }).files.map(({ path }) => path)
const rulesOf = ({ stdout }: Run): string[] =>
  (JSON.parse(stdout) as { files: { findings: { rule: string }[] }[] }).files.flatMap(({ findings }) => findings.map(({ rule }) => rule))

const habits: readonly Habit[] = [
  { args: ['help'], code: 0, says: /^listkeeper checks and fixes[\s\S]*\n {2}listkeeper check \[paths\]/ },
  { args: ['help', 'fix'], code: 0, says: /^listkeeper fix \[paths\]\n[\s\S]*--regenerate/ },
  { args: ['fix', '-h'], code: 0, says: /^listkeeper fix \[paths\]\n/ },
  { args: ['-h'], code: 0, says: /^listkeeper checks/ },
  { args: ['-V'], code: 0, says: new RegExp(`^${version.replaceAll('.', '\\.')}\n$`) },
  { args: ['--version'], code: 0, says: new RegExp(`^${version.replaceAll('.', '\\.')}\n$`) },
  { args: ['check', '-c', 'own.yml'], files: { 'README.md': faulty, 'own.yml': 'rules: { link-syntax: off }\n' }, code: 0 },
  { args: ['check', '-f', 'json'], code: 1, says: /^\{/ },
  {
    args: ['check', '-f', 'json', '-o', 'out/report.json'],
    code: 1,
    says: /^$/,
    after: (cwd) => expect(JSON.parse(read(cwd, 'out/report.json'))).toMatchObject({ version: 1, summary: { errors: 1 } }),
  },
  {
    args: ['fix', '--diff', '--output', 'fix.patch'],
    code: 0,
    says: /^$/,
    after: (cwd) => expect(read(cwd, 'fix.patch')).toMatch(/^--- a\/README\.md\n/),
  },
  {
    args: ['fix', '--format', 'json'],
    files: { 'README.md': `${both}- [b](https://b.example.com) - Second.\n` },
    code: 1,
    after: (cwd, ran) => {
      expect(rulesOf(ran)).toEqual(['no-duplicate-entries'])
      expect(read(cwd, 'README.md')).toContain('[a](https://a.example.com)')
    },
  },
  { args: ['fix', '--fail-on', 'never'], files: { 'README.md': faulty }, code: 0, says: /No problems/ },
  {
    args: ['fix', 'a/README.md', 'b/README.md'],
    files: {
      'a/README.md': faulty,
      'a/.github/listkeeper.yml': 'rules: { link-syntax: off }\n',
      'b/README.md': faulty,
    },
    code: 0,
    after: (cwd) => expect([read(cwd, 'a/README.md'), read(cwd, 'b/README.md')]).toEqual([faulty, clean]),
  },
  { args: ['check', '--stdin-filename', 'x[1].md'], input: faulty, code: 1, says: /x\[1\]\.md/ },
  { args: ['README.md'], code: 1, says: /README\.md/ },
  { args: ['-q', 'README.md'], code: 1, says: /README\.md/ },
  { args: ['docs'], files: { 'docs/a.md': faulty, 'docs/b.txt': 'x' }, code: 1, says: /docs\/a\.md/ },
  { args: ['docs/**/*.md'], files: { 'docs/x/a.md': faulty }, code: 1, says: /docs\/x\/a\.md/ },
  { args: ['-'], input: faulty, code: 1, says: /stdin\.md/ },
  {
    args: ['check', '--fix'],
    files: { 'README.md': `${both}- [b](https://b.example.com) - Second.\n` },
    code: 1,
    says: /already on line 4/,
    after: (cwd, { stdout }) => {
      expect(read(cwd, 'README.md')).toBe(`${clean}- [b](https://b.example.com) - Second.\n`)
      expect(stdout).not.toContain('parentheses')
    },
  },
  { args: ['check', '--fix'], code: 0, says: /No problems found/, after: (cwd) => expect(read(cwd, 'README.md')).toBe(clean) },
  {
    args: ['check', '--rule', 'entry-spacing', '-f', 'json'],
    files: { 'README.md': both },
    code: 0,
    after: (_cwd, ran) => expect(rulesOf(ran)).toEqual(['entry-spacing']),
  },
  {
    args: ['check', '--rule', 'canonical-url', '-f', 'json'],
    files: { 'README.md': '# L\n\n- [a](https://arxiv.org/pdf/2401.00001v2) - A.\n- [b](https://b.example.com)  - B.\n' },
    code: 0,
    after: (_cwd, ran) => expect(rulesOf(ran)).toEqual(['canonical-url']),
  },
  {
    args: ['check', '--fix', '--rule', 'entry-spacing'],
    files: { 'README.md': both },
    code: 0,
    after: (cwd) => expect(read(cwd, 'README.md')).toBe(faulty),
  },
  {
    args: ['fix', '--dry-run'],
    code: 0,
    says: /^--- a\/README\.md\n\+\+\+ b\/README\.md\n/,
    after: (cwd) => expect(read(cwd, 'README.md')).toBe(faulty),
  },
  { args: ['check', '-', '--stdin-filename', 'docs/list.md'], files: {}, input: faulty, code: 1, says: /^docs\/list\.md 2 entries/ },
  { args: ['check', '--stdin-filename', 'docs/list.md'], files: {}, input: faulty, code: 1, says: /^docs\/list\.md 2 entries/ },
  {
    args: ['fix', '--stdin-filename', 'list.md'],
    files: {},
    input: faulty,
    code: 0,
    says: /^# List\n\n- \[a\]\(https:\/\/a\.example\.com\) /,
  },
  { args: ['check', '--stdin-filepath=list.md'], files: {}, input: faulty, code: 1, says: /^list\.md/ },
  {
    args: ['check', '--stdin-filename', 'docs/list.md', '-f', 'json'],
    files: { 'docs/.github/listkeeper.yml': 'rules: { link-syntax: off }\n' },
    input: faulty,
    code: 0,
    after: (_cwd, ran) => expect(rulesOf(ran)).toEqual([]),
  },
  { args: ['check', '--max-warnings', '0'], files: { 'README.md': warned }, code: 1 },
  { args: ['check', '--max-warnings', '1'], files: { 'README.md': warned }, code: 0 },
  { args: ['check', '--max-warnings=0'], files: { 'README.md': clean }, code: 0 },
  { args: ['check', '--fail-on', 'warn'], files: { 'README.md': warned }, code: 1 },
  { args: ['check', '--output-file', 'r.txt'], code: 1, says: /^$/, after: (cwd) => expect(read(cwd, 'r.txt')).toContain('link-syntax') },
]

describe.concurrent('a habit of fingers works', () => {
  for (const { args, files = { 'README.md': faulty }, input, code, says, after } of habits)
    test(`listkeeper ${args.join(' ')}${input === undefined ? '' : ' < list'}`, async () => {
      const cwd = makeFolder(files)
      const ran = await (input === undefined ? run(args, { cwd }) : runAlone(args, { cwd, input }))
      expect([ran.code, ran.stderr.replace(/^listkeeper: 1 warning is more than --max-warnings 0\n$/, '')]).toEqual([code, ''])
      if (says) expect(ran.stdout).toMatch(says)
      after?.(cwd, ran)
    })
})

describe.concurrent('a slip of fingers gets one line that helps', () => {
  test.each<[string, RegExp]>([
    ['chekc', /no command `chekc`, did you mean `check`\?/],
    ['hceck', /no command `hceck`, did you mean `check`\?/],
    ['help chekc', /no command `chekc`, did you mean `check`\?/],
    ['check --fromat json', /no option --fromat, did you mean `--format`\?/],
    ['check -f', /^listkeeper: --format needs a value; `listkeeper check --help` lists its options\n$/],
    ['check --max-warnings -1', /^listkeeper: --max-warnings needs a value; /],
    ['check --config --quiet', /^listkeeper: --config needs a value; /],
    ['completion powershell', /^listkeeper: there is no completion for `powershell`, expected one of bash, zsh, fish\n$/],
    ['serve dead-leters', /^listkeeper: `serve` takes no `dead-leters`, expected nothing, `dead-letters` or `redrive \[ID...\]`\n$/],
    ['check -o /no/where/report.txt', /^listkeeper: --output \/no\/where\/report\.txt: there is no folder \/no\/where\n$/],
    ['fix --dif', /no option --dif, did you mean `--diff`\?/],
    ['check -x', /no option -x; `listkeeper check --help` lists its options/],
    ['check --write', /no option --write; `listkeeper fix` writes fixes/],
    ['fix --base main', /`fix` takes no option --base, which is one of check, review/],
    ['check -f jsno', /--format cannot be `jsno`, expected one of pretty, .* \(did you mean `json`\?\)/],
    ['check --max-warnings few', /--max-warnings cannot be `few`, expected a number of 0 or more/],
    ['check --rule link-syntx', /no rule `link-syntx`, did you mean `link-syntax`\?/],
    ['check - --fix', /`check --fix` writes files, for standard input use `listkeeper fix -`/],
    ['check --fix --base main', /`check --fix` fixes whole files and cannot be combined with --base/],
    ['check -o nowhere.d/', /nowhere\.d/],
    ['nowhere.md', /nowhere\.md: no such file/],
    ['check https://example.com/list.md', /only lists on github\.com are read by their address/],
    ['check https://github.com/acme', /this is not the address of a repository, expected https:\/\/github\.com\/owner\/repo/],
    ['check https://github.com/acme/list/blob/--x/README.md', /`--x` is not the name of a branch or tag/],
  ])('listkeeper %s', async (line, says) => {
    const cwd = makeFolder({ 'README.md': faulty })
    mkdirSync(join(cwd, 'nowhere.d'))
    const ran = await run(line.split(' '), { cwd })
    expect([ran.code, ran.stdout, read(cwd, 'README.md')]).toEqual([2, '', faulty])
    expect(ran.stderr).toMatch(/^listkeeper: [^\n]+\n$/)
    expect(ran.stderr).toMatch(says)
  })
})

describe.concurrent('what .gitignore names is left out of folders and globs', () => {
  const files = {
    '.gitignore': '/build/\n*.tmp.md\n!keep.tmp.md\nlogs\n# a comment\ndeep/**/old.md\n',
    'README.md': clean,
    'build/out.md': faulty,
    'docs/build/out.md': clean,
    'a.tmp.md': faulty,
    'keep.tmp.md': clean,
    'logs/one.md': faulty,
    'logs/.gitignore': '!one.md\n',
    'docs/.gitignore': 'draft*.md\n!draft-2.md\n!extra.tmp.md\n',
    'docs/draft-1.md': faulty,
    'docs/draft-2.md': clean,
    'docs/extra.tmp.md': clean,
    'deep/x/y/old.md': faulty,
    'deep/x/new.md': clean,
    'node_modules/x/README.md': faulty,
  }
  const kept = ['README.md', 'deep/x/new.md', 'docs/build/out.md', 'docs/draft-2.md', 'docs/extra.tmp.md', 'keep.tmp.md']

  test('with git, exactly as git does', async () => {
    const { folder, git } = makeRepository(files)
    const known = git('ls-files', '*.md', ':!node_modules').split('\n')
    for (const pattern of ['.', '**/*.md'])
      expect(pathsOf(await run(['check', pattern, '-f', 'json', '--fail-on', 'never'], { cwd: folder }))).toEqual(kept)
    expect(known.toSorted()).toEqual(kept)
  })

  test('without git too, and from a folder below the top what those above it name', async () => {
    const cwd = makeFolder(files)
    expect(pathsOf(await run(['check', '.', '-f', 'json'], { cwd }))).toEqual(kept)
    const { folder } = makeRepository(files)
    writeExclude(folder)
    expect(pathsOf(await run(['check', '.', '-f', 'json'], { cwd: join(folder, 'docs') }))).toEqual(['draft-2.md', 'extra.tmp.md'])
  })

  test('a file that is named itself is read, and a folder of which all is left out is said', async () => {
    const cwd = makeFolder(files)
    expect(pathsOf(await run(['check', 'build/out.md', '-f', 'json'], { cwd }))).toEqual(['build/out.md'])
    const ran = await run(['check', 'build'], { cwd })
    expect([ran.code, ran.stderr]).toEqual([2, 'listkeeper: build: .gitignore leaves out every Markdown file here, name the file itself\n'])
  })

  test('patterns that a regular expression would try for ever do no harm', async () => {
    const cwd = makeFolder({ '.gitignore': `${'*a'.repeat(60)}b\n${'**/'.repeat(40)}x\n`, [`${'a'.repeat(200)}.md`]: clean })
    const { entryOfCli } = await import('../folder.ts')
    // Seconds of the processor, however busy the machine is.
    execFileSync('sh', ['-c', 'ulimit -t 20 && exec "$0" "$@"', process.execPath, entryOfCli(), 'check', '.'], { cwd, stdio: 'ignore' })
  })
})

function writeExclude(folder: string): void {
  execFileSync('sh', ['-c', 'mkdir -p .git/info && echo docs/build/ > .git/info/exclude'], { cwd: folder })
}

describe.concurrent('a list on GitHub is read where a path is', () => {
  /** GitHub as a folder of repositories: git itself puts it in the place of the address (git-config(1), `url.<base>.insteadOf`). */
  const serve = () => {
    const { folder, commit } = makeRepository({ 'README.md': clean })
    commit({ 'README.md': faulty, 'docs/more.md': warned, '.github/listkeeper.yml': 'rules: { entry-spacing: error }\n' })
    const server = makeFolder()
    execFileSync('git', ['clone', '-q', '--bare', folder, join(server, 'acme/list.git')], { stdio: 'ignore' })
    const temporary = makeFolder()
    const env = {
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: `url.file://${server}/.insteadOf`,
      GIT_CONFIG_VALUE_0: 'https://github.com/',
      TMPDIR: temporary,
    }
    return { env, temporary }
  }

  test.each<[string, number, RegExp]>([
    ['check acme/list', 1, /^README\.md 2 entries\n[\s\S]*parentheses/],
    ['acme/list', 1, /^README\.md 2 entries\n/],
    ['check https://github.com/acme/list', 1, /^README\.md 2 entries\n/],
    ['https://github.com/acme/list.git', 1, /^README\.md 2 entries\n/],
    ['github.com/acme/list', 1, /^README\.md 2 entries\n/],
    ['git@github.com:acme/list.git', 1, /^README\.md 2 entries\n/],
    ['check https://github.com/acme/list/blob/main/docs/more.md#L3', 1, /^docs\/more\.md 2 entries\n[\s\S]*1 error/],
    ['check https://github.com/acme/list/tree/main/docs', 1, /^docs\/more\.md/],
    ['check https://raw.githubusercontent.com/acme/list/main/docs/more.md', 1, /^docs\/more\.md/],
    ['check acme/list docs/more.md', 1, /^docs\/more\.md/],
    ['check acme/list -c off.yml', 0, /No problems/],
    ['check acme/list --base HEAD~1', 1, /This change adds 1 error/],
    ['check acme/list -f json -o report.json', 1, /^$/],
    ['fix acme/list --diff', 0, /^--- a\/README\.md\n/],
    ['review --repo acme/list --base HEAD~1', 1, /parentheses/],
    ['try acme/list', 0, /\S/],
    ['init acme/list --dry-run', 0, /\+\+\+ b\/\.github\/workflows\/listkeeper\.yml/],
  ])('listkeeper %s', async (line, code, says) => {
    const { env, temporary } = serve()
    const cwd = makeFolder({ 'off.yml': 'rules: { link-syntax: off }\n' })
    const ran = await run(line.split(' '), { cwd, env })
    expect([ran.code, ran.stderr]).toEqual([code, ''])
    expect(ran.stdout).toMatch(says)
    expect(readdirSync(temporary).filter((name) => name.startsWith('listkeeper-'))).toEqual([])
    expect(existsSync(join(cwd, 'report.json'))).toBe(line.includes('report.json'))
  })

  test.each<[string, RegExp]>([
    ['check acme/gone', /^listkeeper: acme\/gone: there is no such file or folder here and no such repository/],
    ['check https://github.com/acme/list/tree/nope', /^listkeeper: acme\/list: there is no branch or tag `nope`/],
    [
      'fix acme/list',
      /^listkeeper: acme\/list is on GitHub and cannot be changed from here; `listkeeper fix acme\/list --diff` prints a patch/,
    ],
    [
      'check acme/list --fix',
      /^listkeeper: acme\/list is on GitHub and cannot be changed from here; `listkeeper fix acme\/list --diff` prints/,
    ],
  ])('listkeeper %s says why not', async (line, says) => {
    const { env, temporary } = serve()
    const ran = await run(line.split(' '), { cwd: makeFolder(), env })
    expect([ran.code, ran.stdout]).toEqual([2, ''])
    expect(ran.stderr).toMatch(says)
    expect(readdirSync(temporary).filter((name) => name.startsWith('listkeeper-'))).toEqual([])
  })

  test('a folder of that name comes first', async () => {
    const ran = await run(['check', 'acme/list'], { cwd: makeFolder({ 'acme/list/own.md': clean }), env: serve().env })
    expect([ran.code, ran.stderr]).toEqual([0, ''])
  })
})

test('an option that is wrong is refused before anything is written', async () => {
  for (const wrong of [
    ['--format', 'jsn'],
    ['--fail-on', 'sometimes'],
    ['--max-warnings', 'x'],
  ]) {
    const cwd = makeFolder({ 'README.md': faulty })
    const ran = await run(['check', '--fix', ...wrong], { cwd })
    expect([ran.code, ran.stdout]).toEqual([2, ''])
    expect(read(cwd, 'README.md')).toBe(faulty)
  }
})

test('a report has no place beside a patch or a text', async () => {
  const ran = await run(['fix', '--diff', '--format', 'json'], { cwd: makeFolder({ 'README.md': faulty }) })
  expect([ran.code, ran.stdout]).toEqual([2, ''])
  expect(ran.stderr).toMatch(/`listkeeper check --fix` gives it\n$/)
})

test('what Node says of an option is one sentence', async () => {
  const { code, stderr } = await run(['check', '--quiet=yes'], { cwd: makeFolder({ 'README.md': clean }) })
  expect(code).toBe(2)
  expect(stderr).toMatch(/^listkeeper: [^\n\ufffd]*does not take an argument; `listkeeper check --help` lists its options\n$/)
})

describe.concurrent('narrow and dumb terminals', () => {
  test('help keeps its columns where there is room for them', async () => {
    const { stdout } = await run(['help'], { cwd: makeFolder(), env: { COLUMNS: '90' } })
    const starts = stdout.split('\n').flatMap((line) => / {2}listkeeper \S.* {2,}(?=\S)/.exec(line)?.[0].length ?? [])
    expect(starts.length).toBeGreaterThan(7)
    expect(new Set(starts).size).toBe(1)
  })

  test('a faulty line and its correction differ, also in wide characters', async () => {
    const wide = `# 列表\n\n${Array.from({ length: 9 }, (_, index) => `- [名字${index}](https://a.example.com/${index}) - ${'说明'.repeat(30)}。\n`).join('')}- [名](https://b.example.com) - ${'说明'.repeat(20)}  说明。\n`
    const { stdout } = await run(['check'], { cwd: makeFolder({ 'README.md': wide }), env: { COLUMNS: '80' } })
    const [removed, added] = ['-', '+'].map((sign) =>
      stdout
        .split('\n')
        .find((line) => line.startsWith(`      ${sign} `))
        ?.slice(8),
    )
    expect(removed).toBeDefined()
    expect(removed).not.toBe(added)
  })

  const long = `${clean}- [c]((https://c.example.com)) - ${'A description that goes on. '.repeat(6)}\n`

  test('COLUMNS=40 folds what every command says between words', async () => {
    const { folder: cwd, commit } = makeRepository({ 'README.md': clean })
    commit({ 'README.md': long })
    const calls = ['check', 'check --base HEAD~1', 'try', 'init', 'doctor', 'help', 'help check']
    const ran = await Promise.all(
      calls.map((line) => run(line.split(' '), { cwd, env: { COLUMNS: '40', HTTPS_PROXY: 'http://127.0.0.1:9' } })),
    )
    for (const { stdout } of ran) {
      const tooLong = stdout.split('\n').filter((line) => line.length > 40)
      // Nothing but a word that is too long by itself.
      expect(tooLong.filter((line) => line.trim().includes(' '))).toEqual([])
      expect(stdout.split('\n').length).toBeGreaterThan(5)
    }
    const wide = await run(['check'], { cwd })
    expect(wide.stdout).toContain('The address is in two pairs of parentheses, so the link leads nowhere.')
  })

  test.skipIf(!existsSync('/usr/bin/script'))('TERM=dumb gets neither colours nor a bar, another terminal both', async () => {
    const cwd = makeFolder({ 'README.md': long })
    const { entryOfCli } = await import('../folder.ts')
    const show = (term: string): string => {
      const env: NodeJS.ProcessEnv = { PATH: process.env.PATH, TERM: term, HOME: tmpdir() }
      return execFileSync('/usr/bin/script', ['-qec', `'${process.execPath}' '${entryOfCli()}' check --fail-on never`, '/dev/null'], {
        cwd,
        env,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'pipe'],
      })
    }
    expect(show('dumb')).not.toContain('\u001b')
    expect(show('xterm-256color')).toContain('\u001b[31m')
  })
})

describe.concurrent('completion', () => {
  const complete = (words: readonly string[]): string[] => {
    const { entry, home } = { entry: process.env.LISTKEEPER_BUILT, home: tmpdir() }
    const command = `source <('${process.execPath}' '${entry}/dist/cli.js' completion bash); COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length - 1}; _listkeeper; printf '%s\\n' "\${COMPREPLY[@]}"`
    return execFileSync('bash', ['--norc', '-c', command], { encoding: 'utf8', env: { PATH: process.env.PATH, HOME: home } })
      .split('\n')
      .filter((word) => word !== '')
  }

  test.skipIf(!existsSync('/bin/bash'))('bash that sources it completes commands, options, rules and words', () => {
    expect(complete(['listkeeper', 'ch'])).toEqual(['check'])
    expect(complete(['listkeeper', ''])).toEqual(expect.arrayContaining(['check', 'fix', 'help', 'completion']))
    expect(complete(['listkeeper', 'check', '--max'])).toEqual(['--max-warnings'])
    expect(complete(['listkeeper', 'fix', '--b'])).toEqual([])
    expect(complete(['listkeeper', 'check', '--format', 'm'])).toEqual(['markdown'])
    expect(complete(['listkeeper', 'check', '-f', 'js'])).toEqual(['json'])
    expect(complete(['listkeeper', 'check', '--rule', 'link-s'])).toEqual(['link-syntax'])
    expect(complete(['listkeeper', 'explain', 'canon'])).toEqual(['canonical-url'])
    expect(complete(['listkeeper', 'completion', 'z'])).toEqual(['zsh'])
    expect(complete(['listkeeper', 'help', 'mig'])).toEqual(['migrate'])
    // Paths are completed by bash itself.
    expect(complete(['listkeeper', 'check', 'READ'])).toEqual([])
  })

  test.each([
    'bash',
    'zsh',
    'fish',
  ])('%s gets every command and option, and its own parser finds no fault where it is there', async (shell) => {
    const { code, stdout } = await run(['completion', shell], { cwd: makeFolder() })
    expect(code).toBe(0)
    for (const word of ['migrate', 'max-warnings', 'canonical-url', 'rdjson', 'stdin-filename']) expect(stdout).toContain(word)
    const place = ['/bin', '/usr/bin', '/usr/local/bin'].map((folder) => join(folder, shell)).find((path) => existsSync(path))
    if (place !== undefined) execFileSync(place, ['-n'], { input: stdout, stdio: ['pipe', 'ignore', 'pipe'] })
  })
})

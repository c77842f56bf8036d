// What is published: packed, installed into empty projects, compiled and run there. Needs no network.
import { execFileSync, spawnSync } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { parseConfig } from '../../src/config/index.ts'
import { type Config, lint } from '../../src/index.ts'
import type { RemarkPreset } from '../../src/remark-types.ts'
import { makeRepository, run, writeFiles } from '../folder.ts'
import { packed, project, projectWith, tsc } from './packed.ts'

let listkeeper: string
beforeAll(async () => {
  listkeeper = await packed()
})

const pages = ['README.md', ...globSync('docs/*.md', { cwd: project }), ...globSync('lint-rules/*/readme.md', { cwd: project })].sort()
const page = (path: string): string => readFileSync(join(project, path), 'utf8')

/** The blocks of code of all pages in some languages, each under a name. */
function blocks(...languages: readonly string[]): { readonly name: string; readonly text: string; readonly language: string }[] {
  return pages.flatMap((path) =>
    [...page(path).matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].flatMap(([, language, text], index) =>
      languages.includes(language!) ? [{ name: `${path}, block ${index + 1}`, text: text!, language: language! }] : [],
    ),
  )
}

/** What the compiler says of a project; nothing where all is well. */
function compile(
  folder: string,
  module: 'node16' | 'bundler',
  { lib, types = [] }: { lib?: readonly string[] | undefined; types?: readonly string[] } = {},
): string {
  const options = {
    ...(module === 'node16' ? { module } : { module: 'preserve', moduleResolution: module }),
    ...(lib ? { lib } : {}),
    strict: true,
    noEmit: true,
    skipLibCheck: false,
    exactOptionalPropertyTypes: true,
    checkJs: true,
    allowJs: true,
    target: 'es2022',
    types,
  }
  writeFiles(folder, { 'tsconfig.json': JSON.stringify({ compilerOptions: options, include: ['*.ts', '*.mts', '*.js'] }) })
  return spawnSync(process.execPath, [tsc, '-p', folder], { encoding: 'utf8' }).stdout
}

/** Whether a type is not `any`, and other things that only a compiler can tell. */
const use = `import { applyFixes, checkLinks, ConfigError, inferTemplates, lint, loadConfig, parseList, reviewTexts } from 'listkeeper'
import type { Config, Document, FindingJson, LinkCheck } from 'listkeeper'
import preset, { rules, ruleNames } from 'listkeeper/lint-rules'
import rule from 'listkeeper/lint-rules/no-duplicate-entries'
type IsAny<T> = 0 extends 1 & T ? true : false
const no = <T>(_value: T, is: IsAny<T>): void => void is
const list: Document = parseList('')
const findings: FindingJson[] = lint({ text: '', config: { rules: { 'no-duplicate-entries': ['error', { across: 'off' }] } } })
const config: Config = loadConfig('README.md')
no(list, false)
no(list.entries, false)
no(list.blocks, false)
no(config, false)
no(config.rules, false)
no(findings[0]!.fix, false)
no(inferTemplates(list), false)
no(preset, false)
no(rules['link-syntax'], false)
no(ruleNames, false)
no(rule, false)
no(reviewTexts({ path: 'a', before: null, after: '', config }), false)
no(applyFixes('', [[{ start: 0, end: 0, text: 'x' }]]), false)
const links: Promise<LinkCheck> = checkLinks([], { timeout: 1000, config: { exclude: ['*'] } })
no(links, false)
no(new ConfigError('', { path: '', key: '' }).line, false)
// @ts-expect-error
lint({ text: 1 })
// @ts-expect-error
lint({ text: '', config: { rulez: {} } })
// @ts-expect-error
rule(['error', { across: 'loud' }])
`

describe('the types of the package', () => {
  it.each([
    ['node16', undefined],
    ['bundler', undefined],
    ['node16', ['es2022']],
  ] as const)('need no other package: module %s, library %j', (module, lib) => {
    const folder = projectWith(listkeeper)
    writeFiles(folder, { 'use.ts': use })
    expect(compile(folder, module, { lib })).toBe('')
  })

  it('are taken by remark and unified', () => {
    const folder = projectWith(listkeeper, ['remark', 'unified', 'vfile', 'mdast-util-from-markdown', '@types/mdast'])
    const text = `import { remark } from 'remark'
import preset, { rules } from 'listkeeper/lint-rules'
import rule from 'listkeeper/lint-rules/link-syntax'
remark().use(preset).use(rule, ['warn']).use(rules['entry-order'].plugin, 'off')
`
    writeFiles(folder, { 'use.ts': text })
    expect(
      compile(folder, 'node16')
        .replace(/^node_modules\/.*\n?/gm, '')
        .replace(/^\.\.\/.*\n?(?: .*\n?)*/gm, ''),
    ).toBe('')
  })

  it('are those of what runs', async () => {
    const built = (await import(join(listkeeper, 'dist/lint-rules/index.js'))) as { default: RemarkPreset }
    expect(built.default.plugins.length).toBeGreaterThan(16)
    const { exports } = JSON.parse(readFileSync(join(listkeeper, 'package.json'), 'utf8')) as { exports: Record<string, unknown> }
    expect(Object.keys(exports)).toContain('./lint-rules/*')
    for (const path of globSync('dist/lint-rules/*.js', { cwd: listkeeper }))
      expect(readFileSync(join(listkeeper, path.replace('dist/', 'dist/types/').replace(/js$/, 'd.ts')), 'utf8')).toContain(
        'export default',
      )
  })
})

describe('the pages', () => {
  it('have code that compiles against the package', () => {
    const code = blocks('js', 'ts')
    expect(code.length).toBeGreaterThan(8)
    const folder = projectWith(listkeeper, ['@types/node', 'undici-types'])
    writeFiles(folder, Object.fromEntries(code.map(({ text }, index) => [`block${index}.ts`, `${text}\nexport {}\n`])))
    expect(compile(folder, 'node16', { types: ['node'] })).toBe('')
  })

  it.each(blocks('js', 'ts'))('have code that runs: $name', ({ text }) => {
    const folder = projectWith(listkeeper)
    writeFiles(folder, { 'README.md': '# List\n\n- [a](https://a.example)\n', 'run.mjs': text })
    const { status, stderr } = spawnSync(process.execPath, ['run.mjs'], { cwd: folder, encoding: 'utf8' })
    expect(`${status} ${stderr}`).toBe('0 ')
  })

  it('have YAML that is YAML, and configurations that can be used', () => {
    const keys = /^(?:enabled|locale|lists|rules|accept|repair|autofix|links|require|review):/m
    const all = blocks('yaml', 'yml')
    for (const { text } of all) expect(() => parse(text)).not.toThrow()
    const configurations = all.filter(
      ({ name, text }) => /^(?:README|docs)/.test(name) && keys.test(text) && !/^(?:on|jobs|repos):/m.test(text),
    )
    expect(configurations.length).toBeGreaterThan(1)
    for (const { text, name } of configurations) expect(() => parseConfig(text, name)).not.toThrow()
  })

  it('of rules have options that the rule takes', () => {
    const all = blocks('yaml').flatMap(({ name, text }) => {
      const rule = /^lint-rules\/([^/]+)/.exec(name)?.[1]
      // What `init` writes for a maintainer to take is in comments.
      const options = (parse(text) ?? {}) as object
      // Some show a whole configuration instead.
      const isConfig = ['lists', 'require', 'proposal', 'triage', 'decline', 'upkeep'].some((key) => key in options)
      if (isConfig) expect(() => parseConfig(text, name)).not.toThrow()
      return rule && !isConfig ? [{ rule, options }] : []
    })
    expect(all.length).toBeGreaterThan(5)
    for (const { rule, options } of all)
      expect(() => lint({ text: '', config: { rules: { [rule]: ['on', options] } } as Config })).not.toThrow()
  })

  it('have commands that the command line knows', async () => {
    const commands = blocks('sh', 'bash', 'console').flatMap(({ text }) =>
      text.split('\n').flatMap((line) => /^\$?\s*(?:npx )?listkeeper (\S+)(.*)$/.exec(line.replace(/\s#.*/, ''))?.slice(1) ?? []),
    )
    const table = [...page('README.md').matchAll(/^\| `listkeeper (\S+)([^`]*)` \|(.*)\|$/gm)].map(([, name, use, about]) => [
      name!,
      use! + about!,
    ])
    expect(table.length).toBeGreaterThan(7)
    for (const [name, words] of [...table, ...(commands.length > 0 ? [commands as string[]] : [])]) {
      const help = await run([name!, '--help'], { cwd: project, entry: join(listkeeper, 'dist/cli.js') })
      expect(help.code, help.stderr).toBe(0)
      for (const [option] of words!.matchAll(/--[a-z][a-z-]+/g)) expect(help.stdout, `${name} ${option}`).toContain(option)
    }
  })

  it('of the library name every function with its options, and nothing else', async () => {
    const library = page('docs/library.md')
    const exported = Object.keys((await import(join(listkeeper, 'dist/index.js'))) as object).sort()
    const told = [...library.matchAll(/^## `(\w+)/gm)].map(([, name]) => name!).sort()
    expect(told).toEqual(exported)
    const types = readFileSync(join(listkeeper, 'dist/types/src/library-types.d.ts'), 'utf8')
    const options = /type LinkCheckOptions = \{([\s\S]*?)\n\};/.exec(types)![1]!
    const names = [...options.matchAll(/readonly (\w+)\?:/g)].map(([, name]) => name!)
    expect(names.length).toBeGreaterThan(6)
    expect([...library.matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name)).toEqual(expect.arrayContaining(names))
    const shapes = readFileSync(join(listkeeper, 'dist/types/src/report/json-shapes.d.ts'), 'utf8')
    for (const [, name] of /type FindingJson = \{([\s\S]*?)\n\};/.exec(shapes)![1]!.matchAll(/^ {4}readonly (\w+)\??:/gm))
      expect(library).toContain(`\`${name}`)
  })
})

describe('a wrong call', () => {
  const calls: readonly (readonly [string, string])[] = [
    ["lint('text')", 'TypeError lint takes an object with `text`, `path`, `config`, not a string'],
    ['lint()', 'TypeError lint takes an object with `text`, `path`, `config`, not undefined'],
    ['lint({ text: 5 })', 'TypeError lint: `text` must be a string, not 5'],
    ["lint({ text: '', confg: {} })", 'TypeError lint does not take `confg`, it takes `text`, `path`, `config`'],
    ["lint({ text: '', config: 7 })", 'TypeError lint: `config` must be an object, or the text of a YAML file, not a number'],
    ["lint({ text: '', config: { rulez: {} } })", 'ConfigError config: unknown key `rulez` (did you mean `rules`?)'],
    [
      "lint({ text: '', config: { rules: { 'entry-order': 'loud' } } })",
      'ConfigError config: `rules.entry-order` is not a severity, expected',
    ],
    ["lint({ text: '', config: [] })", 'ConfigError config: the configuration is of the wrong type, expected keys with values'],
    ["lint({ text: '', config: 'rules: [' })", 'ConfigError listkeeper.yml:1:'],
    ["reviewTexts({ path: 'a', before: undefined, after: '' })", 'TypeError reviewTexts: `before` must be a string, not undefined'],
    ["reviewTexts({ path: 'a', before: null })", 'TypeError reviewTexts: `after` must be a string, not undefined'],
    ['parseList(null)', 'TypeError parseList: `text` must be a string, not null'],
    ["inferTemplates('# List')", 'TypeError inferTemplates: `list` must be an object, not a string'],
    ['inferTemplates({})', 'TypeError inferTemplates: `list.text` must be a string, not undefined'],
    ["applyFixes('a')", 'TypeError applyFixes: `fixes` must be an array, not undefined'],
    ["applyFixes('a', [{ start: 0, end: 1, text: '' }])", 'TypeError applyFixes: `fixes[0]` must be an array, not an object'],
    [
      "applyFixes('a', [[{ start: 0.5, end: 1, text: '' }]])",
      'TypeError applyFixes: `fixes[0][0].start` must be an offset: a whole number from 0, not 0.5',
    ],
    ["applyFixes('a', [[{ start: 0, end: 9, text: '' }]])", 'TypeError applyFixes: the edit 0-9 lies outside a text of 1'],
    ['loadConfig(3)', 'TypeError loadConfig: `path` must be a string, not 3'],
    ['await checkLinks()', 'TypeError checkLinks: `sources` must be an array, not undefined'],
    ["await checkLinks(['a'])", 'TypeError checkLinks: `sources[0]` must be an object, not a string'],
    ['await checkLinks([], { perhost: 1 })', 'TypeError checkLinks does not take `perhost`'],
    ['await checkLinks([], { perHost: 0 })', 'TypeError perHost takes a whole number from 1 to 100, not 0'],
    ["await checkLinks([], { history: 'x' })", 'TypeError history: line 1 is no line of a link history'],
    ["await checkLinks([], { signal: 'x' })", 'TypeError checkLinks: `signal` must be an AbortSignal'],
    ["await checkLinks([], { config: { timeout: 'soon' } })", 'ConfigError config: `links.timeout`: expected a number and a unit'],
  ]
  it('ends in one line of a TypeError or ConfigError, whichever function it is', () => {
    const folder = projectWith(listkeeper)
    const body = calls.map(
      ([call]) => `try { ${call}; said.push('nothing') } catch (error) { said.push(error.name + ' ' + error.message) }`,
    )
    const text = `import * as all from 'listkeeper'\nconst { ${[...new Set(calls.map(([call]) => /(\w+)\(/.exec(call)![1]))].join(', ')} } = all\nconst said = []\n${body.join('\n')}\nconsole.log(JSON.stringify(said))\n`
    writeFiles(folder, { 'run.mjs': text })
    const said = JSON.parse(execFileSync(process.execPath, ['run.mjs'], { cwd: folder, encoding: 'utf8' })) as string[]
    expect(said.map((line, index) => (line.startsWith(calls[index]![1]) ? calls[index]![1] : line))).toEqual(
      calls.map(([, words]) => words),
    )
    expect(said.filter((line) => line.includes('\n'))).toEqual([])
  })

  it('has a stack that people can read', () => {
    const folder = projectWith(listkeeper)
    writeFiles(folder, { 'run.mjs': "import { lint } from 'listkeeper'\nlint('x')\n" })
    const { stderr } = spawnSync(process.execPath, ['run.mjs'], { cwd: folder, encoding: 'utf8' })
    expect(stderr).toMatch(/at lint \(/)
    expect(Math.max(...stderr.split('\n').map((line) => line.length))).toBeLessThan(400)
    expect(stderr.length).toBeLessThan(2_000)
  })
})

/** A list with faults of each severity, an exception and a repeat. */
const faulty = `# List

## A

- [a] (https://a.example.com)
- [b](https://b.example.com)  two
- [b](https://b.example.com)
- [c](https://c.example.com)

<!--lint ignore link-syntax-->

- [d] (https://d.example.com)

## B

- [c](https://c.example.com)

## C
`

type Said = {
  readonly ruleId: string
  readonly fatal?: boolean | null
  readonly line: number
  readonly note?: string
  readonly related?: unknown
}

describe('in remark', () => {
  const remark = (files: Readonly<Record<string, string>>, { cwd = '', config = 'plugins: [...listkeeper.plugins]' } = {}): Said[] => {
    const folder = projectWith(listkeeper, ['remark'])
    const { folder: repository } = makeRepository(files)
    const text = `import { remark } from 'remark'
import listkeeper from 'listkeeper/lint-rules'
import linkSyntax from 'listkeeper/lint-rules/link-syntax'
import { readFileSync } from 'node:fs'
const cwd = ${JSON.stringify(join(repository, cwd))}
const path = ${JSON.stringify(Object.keys(files).find((name) => name.endsWith('.md')))}
const file = { cwd, path: ${JSON.stringify(repository)} + '/' + path, value: readFileSync(${JSON.stringify(repository)} + '/' + path) }
const { messages } = await remark().use({ ${config} }).process(file)
console.log(JSON.stringify(messages.map(({ ruleId, fatal, line, note, related, reason }) => ({ ruleId, fatal, line, note, related, reason }))))
`
    writeFiles(folder, { 'run.mjs': text })
    return JSON.parse(execFileSync(process.execPath, ['run.mjs'], { cwd: folder, encoding: 'utf8' })) as Said[]
  }
  const severity = ({ fatal }: Said): string => (fatal === true ? 'error' : fatal === false ? 'warning' : 'info')
  const cli = async (files: Readonly<Record<string, string>>, ...args: string[]): Promise<string[]> => {
    const { folder } = makeRepository(files)
    const { stdout } = await run(['check', '--format', 'json', ...args], { cwd: folder, entry: join(listkeeper, 'dist/cli.js') })
    const { files: told } = JSON.parse(stdout) as { files: { findings: { rule: string; severity: string; line: number }[] }[] }
    return told.flatMap(({ findings }) => findings.map((one) => `${one.line} ${one.severity} ${one.rule}`)).sort()
  }
  const lines = (said: readonly Said[]): string[] => said.map((one) => `${one.line} ${severity(one)} ${one.ruleId}`).sort()

  it.each([
    ['without a configuration', {}],
    [
      'with one of the repository',
      {
        '.github/listkeeper.yml':
          'rules: { link-syntax: warning, no-empty-sections: off, no-duplicate-entries: [error, { across: off }] }\n',
      },
    ],
    ['with a rule that is off by itself', { '.github/listkeeper.yml': 'rules: { canonical-url: on }\n' }],
  ])('the preset says what the command line says, %s', async (_what, more) => {
    const files = { 'README.md': faulty, ...more }
    expect(lines(remark(files))).toEqual(await cli(files))
    expect(lines(remark(files)).length).toBeGreaterThan(2)
  })

  it('the configuration is found from a folder below, and its patterns name files from its root', async () => {
    const files = {
      'docs/list.md': faulty,
      '.github/listkeeper.yml':
        'lists: [{ files: ["docs/*.md"], sections: [{ under: "*", entry: ["{link} - {sentence}"] }] }]\nrules: { link-syntax: info }\n',
    }
    const told = lines(remark(files, { cwd: 'docs' }))
    expect(told).toEqual(await cli(files, 'docs/list.md'))
    expect(told.filter((line) => line.endsWith('entry-format')).length).toBeGreaterThan(1)
  })

  it('a repeat says where the first one is', () => {
    const repeat = remark({ 'README.md': faulty }).find(({ ruleId }) => ruleId === 'no-duplicate-entries')!
    expect(repeat.related).toMatchObject([{ place: { start: { line: 6 } } }])
    expect(repeat.note).toContain(':6:1')
  })

  it('a rule after the preset, and a rule alone, have their own setting, and exceptions hold', () => {
    const files = { 'README.md': faulty }
    const of = (config: string): string[] => lines(remark(files, { config })).filter((line) => line.endsWith('link-syntax'))
    expect(of('plugins: [...listkeeper.plugins, [linkSyntax, "info"]]')).toEqual(['5 info link-syntax'])
    expect(of('plugins: [...listkeeper.plugins, [linkSyntax, false]]')).toEqual([])
    expect(of('plugins: [linkSyntax]')).toEqual(['5 error link-syntax'])
  })

  it('a configuration that cannot be used is one message', () => {
    const said = remark({ 'README.md': faulty, '.github/listkeeper.yml': 'rulez: 1\n' })
    expect(said).toMatchObject([{ ruleId: 'configuration', fatal: true }])
  })
})

/**
 * Who may import whom (docs/architecture.md, "The map"). Every module is in one room; what a room may use is in one table,
 * with the reason. A new module or import that does not fit is a decision: change the table with it, or put it elsewhere.
 */
import { globSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseAst } from 'rolldown/parseAst'
import { describe, expect, it } from 'vitest'

type Room = {
  /** Matches the paths of the room's modules; the first room that matches has the module. */
  readonly modules: RegExp
  readonly why: string
  /** Rooms whose code it may use; its own is always one of them, unless `isClosed`. */
  readonly uses: readonly string[]
  /** Rooms of which it may use types besides. */
  readonly types?: readonly string[]
  /** Packages and node: modules, in code; and those of which it may use types only. */
  readonly packages?: readonly string[]
  readonly packageTypes?: readonly string[]
  /** A module may use no other module of the room but those in its own folder. */
  readonly isClosed?: true
}

/** The wings of the list, from the ground up. */
const list = ['markdown', 'identity', 'list', 'works', 'format', 'grammar', 'outline']
const review = ['review-text', 'review-change', 'review-comment', 'review-command', 'review-proposal', 'review-sweep']
const links = ['verdict', 'address', 'web', 'links-http', 'links-registries', 'links-memory', 'links']

/** What judges lists: all that use cases are made of but GitHub and the web. */
const judging = [
  ...list,
  'finding',
  'escape',
  'list-rule',
  'preset',
  'lint',
  'verdict',
  'config',
  ...review,
  'admission',
  'report',
  'files',
]
const commands = ['local', 'links', 'try', 'doctor', 'repository', 'pull-request', 'admission', 'sweep'].map((wing) => `commands-${wing}`)

/** The rooms from the ground up: each uses rooms above it in this table alone, types included. */
const rooms: Readonly<Record<string, Room>> = {
  markdown: {
    modules: /^src\/list\/markdown\//,
    why: 'Reads Markdown: blocks, links, tables, anchors; knows no list.',
    uses: [],
    packages: ['@lezer/markdown', '@lezer/common', 'htmlparser2', 'entities', 'github-slugger'],
  },
  identity: {
    modules: /^src\/list\/identity\//,
    why: 'Which work an address names.',
    uses: ['markdown'],
  },
  list: {
    modules: /^src\/list\/[^/]+\.ts$/,
    why: 'The curated list as data: knows Markdown, nothing of lint, configuration or GitHub.',
    uses: ['markdown', 'identity'],
  },
  works: {
    modules: /^src\/list\/works\//,
    why: 'Which entries are one work.',
    uses: ['markdown', 'identity', 'list'],
  },
  format: {
    modules: /^src\/list\/format\//,
    why: 'How entries are written: learned from the list, or as a template says.',
    uses: ['markdown', 'identity', 'list', 'works'],
  },
  grammar: {
    modules: /^src\/list\/grammar\//,
    why: 'What the entries of a section have in common, part by part, counted.',
    uses: ['markdown', 'list', 'format'],
  },
  outline: {
    modules: /^src\/list\/outline\//,
    why: 'Contents written anew.',
    uses: ['markdown', 'list', 'format'],
  },
  finding: {
    modules: /^src\/finding\.ts$/,
    why: 'What every part speaks about; depends on places in a text alone.',
    uses: [],
    types: ['markdown'],
  },
  escape: {
    modules: /^src\/markdown\.ts$/,
    why: 'Makes untrusted text safe inside Markdown; needs nothing.',
    uses: [],
  },
  options: {
    modules: /^lint-rules\/options\.ts$/,
    why: 'How rules make the schemas of their options; needs nothing else.',
    uses: [],
    packages: ['zod'],
  },
  'list-rule': {
    modules: /^lint-rules\/(?:list-rule|remark-rule|reading|renamed|exceptions|severities|one-voice)\.ts$/,
    why: 'What a rule is, for the runner and for remark: how serious, what it reads, which exceptions hold.',
    uses: [...list, 'finding'],
    types: ['options'],
    packageTypes: ['unified', 'vfile', 'mdast'],
  },
  rule: {
    modules: /^lint-rules\/[^/]+\//,
    why: 'Works in any remark configuration: the list in, problems out; no other rule, no configuration, no files, no network.',
    uses: [...list, 'finding', 'escape', 'list-rule', 'options'],
    packages: ['zod', 'fastest-levenshtein'],
    packageTypes: ['unified', 'mdast'],
    isClosed: true,
  },
  preset: {
    modules: /^lint-rules\/index\.ts$/,
    why: 'Names the rules, and gathers them for remark.',
    uses: ['rule', 'list-rule'],
    packageTypes: ['unified', 'mdast', 'zod'],
  },
  lint: {
    modules: /^src\/(?:lint|safe-fix)\.ts$/,
    why: 'The only runner of rules.',
    uses: ['preset', 'list-rule', ...list, 'finding'],
  },
  verdict: {
    modules: /^src\/links\/verdict\.ts$/,
    why: 'What is known about a link, as data; needs nothing.',
    uses: [],
  },
  config: {
    modules: /^src\/config\//,
    why: 'One schema for types, defaults and errors; it asks the rules for their options.',
    uses: ['preset', 'rule', 'options', ...list],
    types: ['lint', 'verdict'],
    packages: ['zod', 'yaml', 'fastest-levenshtein', 'node:path'],
  },
  address: {
    modules: /^src\/links\/http\/guard\.ts$/,
    why: 'Which addresses are public; data about addresses, nothing else.',
    uses: [],
    packages: ['node:net'],
  },
  web: {
    modules: /^src\/links\/http\/(?:web|lenient|body)\.ts$/,
    why: 'The only modules that contact the web and read its answers.',
    uses: ['address'],
    types: ['verdict'],
    packages: [
      'undici/lib/api/index.js',
      'undici/lib/dispatcher/agent.js',
      'node:dns',
      'node:http',
      'node:https',
      'node:stream',
      'node:zlib',
    ],
    packageTypes: ['undici'],
  },
  'links-http': {
    modules: /^src\/links\/http\//,
    why: 'How servers are asked: at which pace, and what their headers say.',
    uses: ['address'],
    types: ['verdict', 'web'],
    packages: ['tldts'],
  },
  'links-registries': {
    modules: /^src\/links\/registries\//,
    why: 'Registries that know works by identifier, asked instead of pages.',
    uses: ['markdown', 'identity', 'links-http'],
    types: ['verdict'],
    packages: ['htmlparser2', 'entities'],
  },
  'links-memory': {
    modules: /^src\/links\/memory\//,
    why: 'What is remembered of links from run to run, and captures of dead pages.',
    uses: ['links-http', 'address'],
    types: ['verdict'],
  },
  links: {
    modules: /^src\/links\/(?!open\.ts)[^/]+\.ts$/,
    why: 'Decides from evidence whether a link is alive; asks through a port.',
    uses: ['markdown', 'identity', 'verdict', 'address', 'links-http', 'links-registries', 'links-memory'],
    types: ['web'],
    packages: ['htmlparser2', 'entities'],
  },
  'links-open': {
    modules: /^src\/links\/open\.ts$/,
    why: 'The ports of a real run of links: the web, the clock and pauses.',
    uses: ['web'],
    types: ['links'],
    packages: ['node:timers/promises'],
  },
  'review-text': {
    modules: /^src\/review\/text\//,
    why: 'Small pieces of text; they know nothing of reviews.',
    uses: [],
  },
  'review-change': {
    modules: /^src\/review\/change\//,
    why: 'What a proposed change brings: texts in, findings out.',
    uses: ['review-text', 'lint', 'list-rule', ...list, 'finding', 'escape'],
    types: ['verdict'],
  },
  'review-comment': {
    modules: /^src\/review\/comment\//,
    why: 'What is said of a change, and what stands there already; no GitHub, no configuration.',
    uses: ['review-text', 'review-change', 'lint', 'list-rule', ...list, 'finding', 'escape'],
    types: ['verdict'],
  },
  admission: {
    modules: /^src\/admission\//,
    why: 'What a list asks of proposals and entries: facts and configuration in, answers and words out.',
    uses: ['review-text', 'review-change', 'list-rule', ...list, 'finding', 'escape'],
    types: ['verdict', 'config', 'review-comment'],
  },
  'review-command': {
    modules: /^src\/review\/command\//,
    why: 'What people ask for in comments, and what is answered.',
    uses: ['review-text', 'review-comment', ...list, 'escape'],
    types: ['finding', 'review-change'],
    packages: ['fastest-levenshtein'],
  },
  'review-proposal': {
    modules: /^src\/review\/proposal\//,
    why: 'Pull requests of our own: what to do about one, and what it says.',
    uses: ['review-text', 'review-change', 'review-comment', 'escape'],
  },
  'review-sweep': {
    modules: /^src\/review\/sweep\//,
    why: 'The rolling issue: what it remembers and what it says.',
    uses: ['review-text', 'review-comment', 'escape'],
    types: ['verdict', 'links-memory'],
  },
  report: {
    modules: /^src\/report\//,
    why: 'What commands come back with, as text of some format; colours are all it needs of Node.',
    uses: [...review, ...list, 'finding', 'escape'],
    types: ['verdict', 'lint', 'list-rule'],
    packages: ['node:util'],
  },
  version: {
    modules: /^src\/version\.ts$/,
    why: 'The one module that reads package.json when it is built in.',
    uses: [],
  },
  files: {
    modules: /^src\/files(?:\.ts$|\/)/,
    why: 'The only module that reads and writes files of the checkout.',
    uses: [],
    packages: ['node:fs', 'node:os', 'node:path', 'ignore'],
  },
  git: {
    modules: /^src\/git\//,
    why: 'The only caller of git.',
    uses: ['files'],
    packages: ['node:child_process'],
  },
  github: {
    modules: /^src\/github\//,
    why: 'Takes an octokit, never makes one: types of it alone.',
    uses: ['finding', ...list],
    types: [...review, 'lint', 'config', 'admission'],
    packageTypes: ['@octokit/core', '@octokit/graphql-schema', '@octokit/types'],
  },
  'commands-local': {
    modules: /^src\/commands\/local\//,
    why: 'Use cases on files and git objects, through ports; of `files` only the error for people.',
    uses: [...judging, 'version'],
    types: ['git', 'github'],
    packages: ['node:path'],
  },
  'commands-links': {
    modules: /^src\/commands\/links\//,
    why: 'Links of lists: where they stand, whether they answer, what that means, and how they are replaced.',
    uses: [...judging, ...links, 'commands-local'],
    packages: ['node:path'],
  },
  'commands-doctor': {
    modules: /^src\/commands\/doctor\//,
    why: '`doctor`: looks through ports and writes nothing.',
    uses: ['config', 'files', 'version', ...list],
    types: ['git', 'web'],
  },
  'commands-repository': {
    modules: /^src\/commands\/repository\//,
    why: 'What every use case on GitHub shares.',
    uses: [...judging, 'github', 'links-registries', 'links', 'commands-local', 'commands-links'],
    packages: ['node:path'],
  },
  'commands-try': {
    modules: /^src\/commands\/try\//,
    why: '`try`: a list against its own history, and against its closed proposals.',
    uses: [...judging, 'github', 'commands-local', 'commands-repository'],
    types: ['git'],
    packages: ['node:path'],
  },
  'commands-pull-request': {
    modules: /^src\/commands\/pull-request\//,
    why: 'One pull request: read, judged, answered, fixed.',
    uses: [...judging, 'github', ...links, 'commands-local', 'commands-links', 'commands-repository'],
  },
  'commands-admission': {
    modules: /^src\/commands\/admission\//,
    why: 'What maintainers decide of proposals, and what is done for them on a schedule.',
    uses: [...judging, 'github', ...links, 'commands-local', 'commands-links', 'commands-repository', 'commands-pull-request'],
  },
  'commands-sweep': {
    modules: /^src\/commands\/sweep\//,
    why: 'The default branch: links swept, lists repaired, the rolling issue answered.',
    uses: [
      ...judging,
      'github',
      ...links,
      'commands-local',
      'commands-links',
      'commands-repository',
      'commands-pull-request',
      'commands-admission',
    ],
  },
  remark: {
    modules: /^src\/remark\.ts$/,
    why: 'The preset for remark and editors: the one module for them that looks for files and a configuration.',
    uses: ['preset', 'list-rule', 'config', 'files', 'commands-local'],
    packages: ['node:path'],
    packageTypes: ['unified', 'vfile', 'mdast'],
  },
  library: {
    modules: /^src\/(?:index|library-types|library-links|library-arguments|remark-types)\.ts$/,
    why: 'The public interface: names what others may use; the part that opens the web is loaded when it is called.',
    uses: ['commands-links', 'config', 'lint', ...review, ...list, 'finding', 'report', 'preset', ...links, 'links-open', 'files'],
  },
  events: {
    modules: /^src\/(?:webhook|events)\.ts$/,
    why: 'What an event of GitHub asks for, for the Action and the app.',
    uses: [],
    types: ['github', 'commands-repository', 'commands-pull-request'],
  },
  serve: {
    modules: /^src\/serve\//,
    why: 'The app as a service: intake, queue, state, server. Its packages are optional peers, loaded when it starts.',
    uses: [
      ...['events', 'files', 'report', 'github', 'review-command', 'commands-repository', 'commands-pull-request', 'commands-sweep'],
      ...['commands-admission', 'links', 'links-http'],
    ],
    types: ['commands-links', 'links-memory', 'verdict'],
    packages: [
      'node:crypto',
      'node:fs',
      'node:http',
      'node:path',
      'node:sqlite',
      'node:timers/promises',
      'probot',
      'pg-boss',
      'pg',
      '@electric-sql/pglite',
      'prom-client',
      'pino',
    ],
    packageTypes: ['node:net'],
  },
  shell: {
    modules: /^src\/(?:(?:action|app|cli)\.ts$|cli\/)/,
    why: 'Reads inputs, makes the ports, calls one command.',
    uses: [
      ...commands,
      'events',
      'serve',
      'config',
      'report',
      'files',
      'git',
      'github',
      'preset',
      'finding',
      ...list,
      'lint',
      ...review,
      'escape',
      ...links,
      'links-open',
    ],
    packages: [
      '@octokit/core',
      'node:fs',
      'node:path',
      'node:url',
      'node:util',
      'node:v8',
      'node:timers/promises',
      'diff',
      'fastest-levenshtein',
      '@actions/core',
      '@actions/github',
      'probot',
      'undici',
    ],
  },
  bin: {
    modules: /^src\/bin\.ts$/,
    why: 'Checks the version of Node before anything that needs a newer one is loaded, so it loads late.',
    uses: ['shell', 'version'],
    packages: ['node:module', 'node:os', 'node:path'],
  },
}

const root = fileURLToPath(new URL('..', import.meta.url))
const modules = globSync(['src/**/*.ts', 'lint-rules/**/*.ts'], { cwd: root })
  .filter((path) => !path.endsWith('.d.ts'))
  .sort()
const texts = new Map(modules.map((path) => [path, readFileSync(`${root}${path}`, 'utf8')]))

function roomOf(path: string): string | undefined {
  return Object.keys(rooms).find((name) => rooms[name]!.modules.test(path))
}

type Import = { readonly source: string; readonly isType: boolean; readonly names: readonly string[] }
type Node = { readonly type: string; readonly [key: string]: unknown }

const read = new Map<string, readonly Import[]>()

/** Every import and re-export of a module; a type import leaves nothing in the JavaScript. Each module is read once. */
function importsOf(text: string): readonly Import[] {
  const known = read.get(text) ?? readImports(text)
  read.set(text, known)
  return known
}

function readImports(text: string): Import[] {
  const found: Import[] = []
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit)
    else if (typeof value === 'object' && value !== null && 'type' in value) {
      const node = value as Node
      const source = node.source as { value?: unknown } | null | undefined
      if (typeof source?.value === 'string') {
        const specifiers = (node.specifiers ?? []) as readonly Node[]
        const kind = node.importKind ?? node.exportKind
        const isType =
          kind === 'type' ||
          node.type === 'TSImportType' ||
          (specifiers.length > 0 && specifiers.every((one) => (one.importKind ?? one.exportKind) === 'type'))
        const names = specifiers
          .filter((one) => (one.importKind ?? one.exportKind) !== 'type')
          .map(({ imported, local }) => ((imported ?? local) as { name?: string }).name ?? '*')
        found.push({ source: source.value, isType, names })
      }
      Object.values(node).forEach(visit)
    }
  }
  visit(parseAst(text, { lang: 'ts' }).body)
  return found
}

/** What a module imports that its room may not; empty where all is well. */
function trespasses(path: string, text: string): string[] {
  const name = roomOf(path)!
  const room = rooms[name]!
  return importsOf(text).flatMap(({ source, isType }) => {
    const say = (what: string) => [`${path} imports ${isType ? 'a type of ' : ''}${what}`]
    if (!source.startsWith('.')) {
      const allowed = [...(room.packages ?? []), ...(isType ? (room.packageTypes ?? []) : [])]
      return allowed.includes(source) ? [] : say(source)
    }
    const target = posix.join(posix.dirname(path), source)
    if (target === 'package.json') return name === 'version' ? [] : say(target)
    // What is derived from a module is data beside it.
    if (target.endsWith('.json')) return posix.dirname(target) === posix.dirname(path) ? [] : say(target)
    const other = roomOf(target)
    if (!texts.has(target) || other === undefined) return say(`${target}, which is in no room`)
    if (other === name) return room.isClosed && posix.dirname(path) !== posix.dirname(target) ? say(target) : []
    return [...room.uses, ...(isType ? (room.types ?? []) : [])].includes(other) ? [] : say(target)
  })
}

describe('the modules', () => {
  it('are all found', () => {
    expect(modules).toContain('src/list/document.ts')
    expect(modules).toContain('lint-rules/link-syntax/index.ts')
    expect(modules.length).toBeGreaterThan(30)
  })

  it('are each in a room', () => {
    expect(modules.filter((path) => roomOf(path) === undefined)).toEqual([])
  })

  it.each(Object.entries(rooms))('of %s import what they may', (name) => {
    const own = modules.filter((path) => roomOf(path) === name)
    expect(own).not.toEqual([])
    expect(own.flatMap((path) => trespasses(path, texts.get(path)!))).toEqual([])
  })

  it.each([
    ['a package that is not allowed', 'src/list/markdown/parse.ts', "import 'yaml'", ['src/list/markdown/parse.ts imports yaml']],
    [
      'a node: module',
      'src/review/change/match-entries.ts',
      "import { readFileSync } from 'node:fs'",
      ['src/review/change/match-entries.ts imports node:fs'],
    ],
    [
      'a room that is not allowed',
      'src/list/markdown/parse.ts',
      "import { lint } from '../../lint.ts'",
      ['src/list/markdown/parse.ts imports src/lint.ts'],
    ],
    [
      'a late import',
      'src/list/markdown/parse.ts',
      "const x = await import('../../lint.ts')",
      ['src/list/markdown/parse.ts imports src/lint.ts'],
    ],
    [
      'a re-export',
      'src/finding.ts',
      "export { readLines } from './list/markdown/span.ts'",
      ['src/finding.ts imports src/list/markdown/span.ts'],
    ],
    ['all of a module', 'src/finding.ts', "export * from './list/markdown/span.ts'", ['src/finding.ts imports src/list/markdown/span.ts']],
    [
      'another rule',
      'lint-rules/entry-spacing/index.ts',
      "import { options } from '../link-syntax/index.ts'",
      ['lint-rules/entry-spacing/index.ts imports lint-rules/link-syntax/index.ts'],
    ],
    [
      'the preset in a rule',
      'lint-rules/entry-spacing/index.ts',
      "import '../index.ts'",
      ['lint-rules/entry-spacing/index.ts imports lint-rules/index.ts'],
    ],
    [
      'code where types are allowed',
      'src/finding.ts',
      "import { type Span, readLines } from './list/markdown/span.ts'",
      ['src/finding.ts imports src/list/markdown/span.ts'],
    ],
    [
      'a module that does not exist',
      'src/finding.ts',
      "import type { X } from './nowhere.ts'",
      ['src/finding.ts imports a type of src/nowhere.ts, which is in no room'],
    ],
    [
      'types where types are allowed',
      'src/finding.ts',
      "import type { Span } from './list/markdown/span.ts'\nimport { type Point } from './list/markdown/span.ts'\nexport type { Position } from './list/markdown/span.ts'\ntype X = import('./list/markdown/span.ts').Span",
      [],
    ],
    ['an import that is only spoken of', 'src/finding.ts', "// import 'yaml'\nconst x = \"import 'yaml'\"", []],
  ])('would be caught: %s', (_what, path, text, found) => {
    expect(trespasses(path, text)).toEqual(found)
  })

  it('keep the packages of shells out of everything else', () => {
    const users = (wanted: RegExp) =>
      modules.filter((path) => importsOf(texts.get(path)!).some(({ source, isType }) => wanted.test(source) && !isType))
    expect(users(/^@actions\//)).toEqual(['src/action.ts'])
    expect(users(/^probot$/)).toEqual(['src/serve/packages.ts'])
    // Whoever has not installed them must be told so, by the module that loads them.
    expect(users(/^(?:pg-boss|pg|@electric-sql\/pglite|prom-client|pino)$/)).toEqual(['src/serve/packages.ts'])
    expect(users(/^node:child_process$/)).toEqual(['src/git/clone.ts', 'src/git/repository.ts'])
    expect(users(/^(?:micromark|mdast-util|remark-(?!message-control))/)).toEqual([])
    // Loaded for `try --proposals` alone; the other shells get theirs from what they are built on.
    expect(users(/^@octokit\//)).toEqual(['src/cli/github-client.ts'])
    expect(users(/^undici/).filter((path) => path !== 'src/links/http/web.ts')).toEqual([])
    // Importing it reads all its properties, and those open the three streams.
    expect(users(/^node:process$/)).toEqual([])
    expect(
      users(/^node:fs(?:\/promises)?$/).filter(
        (path) => !/^src\/(?:(?:files|action)\.ts$|files\/|cli\/|serve\/store\/folder\.ts$)/.test(path),
      ),
    ).toEqual([])
  })

  it('write to the terminal in one place, which knows what it must not show', () => {
    const writers = (pattern: RegExp) => modules.filter((path) => pattern.test(withoutComments(texts.get(path)!)))
    const streams =
      /\bprocess\s*\.\s*std(?:out|err)\b|\bconsole\s*\.|\{[^{}]*\bstd(?:out|err)\b[^{}]*\}\s*(?:=\s*process|from 'node:process')/
    // What is said to a Node that is too old is said before anything can be loaded.
    expect(writers(streams)).toEqual(['src/bin.ts', 'src/cli/terminal.ts'])
    expect(writers(/\bwriteSync\s*\(|\bcreateWriteStream\b|\/dev\/(?:std|tty)/)).toEqual([])
  })

  it('write to the log of a workflow with words that were made a line before', () => {
    const action = withoutComments(texts.get('src/action.ts')!)
    const said = [...action.matchAll(/\bcore\.(?:info|error|warning|notice|debug|setFailed|startGroup)\(\s*([^\n]*)/g)].map(
      ([, rest]) => rest,
    )
    expect(said.length).toBeGreaterThan(4)
    expect(said.filter((rest) => !/^(?:logLine\(|text, properties\)|isForPeople|`There are problems)|^$/.test(rest!))).toEqual([])
    expect(action).toContain('const text = printableLines(')
  })

  it('write files in one place', () => {
    const writers = modules.filter((path) =>
      /\b(?:writeFile|appendFile|rename|copyFile|cp|link|symlink|unlink|rm|mkdir|open|createWriteStream|truncate)Sync\s*\(/.test(
        withoutComments(texts.get(path)!),
      ),
    )
    expect(writers).toEqual([
      'src/files/read.ts',
      'src/files/replace.ts',
      'src/files/temporary.ts',
      'src/files/write.ts',
      'src/serve/store/folder.ts',
    ])
  })

  it('of commands take files as a port, and of its module only the error for people', () => {
    const taken = modules
      .filter((path) => roomOf(path)!.startsWith('commands-'))
      .flatMap((path) => importsOf(texts.get(path)!))
      .flatMap(({ source, isType, names }) => (source.endsWith('/files.ts') && !isType ? names : []))
    expect(new Set(taken)).toEqual(new Set(['UserError', 'unlessUserError']))
  })

  it('use rooms below them alone, types included', () => {
    const names = Object.keys(rooms)
    const upwards = names.flatMap((name, place) =>
      [...rooms[name]!.uses, ...(rooms[name]!.types ?? [])]
        .filter((other) => !(names.indexOf(other) < place && names.includes(other)))
        .map((other) => `${name} uses ${other}`),
    )
    expect(upwards).toEqual([])
  })

  it('use all the rooms that the table allows them', () => {
    const used = new Map(Object.keys(rooms).map((name) => [name, new Set<string>()]))
    for (const path of modules)
      for (const { source } of importsOf(texts.get(path)!))
        if (source.startsWith('.')) used.get(roomOf(path)!)!.add(roomOf(posix.join(posix.dirname(path), source)) ?? '')
    const groups = [list, review, links, judging, commands]
    const idle = Object.entries(rooms).flatMap(([name, { uses, types = [] }]) =>
      [...uses, ...types]
        .filter((other) => !used.get(name)!.has(other) && !groups.some((group) => group.includes(other)))
        .map((other) => `${name} never uses ${other}`),
    )
    expect(idle).toEqual([])
  })

  it('are about twenty to a folder at most', () => {
    const folders = Map.groupBy(modules, (path) => posix.dirname(path))
    expect([...folders].filter(([, own]) => own.length > 20).map(([folder, own]) => `${folder}: ${own.length}`)).toEqual([])
  })

  it('import with the extension of the file, so that they run unbuilt', () => {
    expect(
      modules.flatMap((path) =>
        importsOf(texts.get(path)!).flatMap(({ source }) =>
          source.startsWith('.') && !/\.(?:ts|json)$/.test(source) ? [`${path} ${source}`] : [],
        ),
      ),
    ).toEqual([])
  })

  it('do not go round in circles, types included', () => {
    const next = (path: string) =>
      importsOf(texts.get(path)!).flatMap(({ source }) =>
        source.endsWith('.ts') && source.startsWith('.') ? [posix.join(posix.dirname(path), source)] : [],
      )
    const done = new Set<string>()
    const circles: string[] = []
    const walk = (path: string, above: readonly string[]): void => {
      if (above.includes(path)) circles.push([...above.slice(above.indexOf(path)), path].join(' > '))
      else if (!done.has(path)) {
        for (const other of next(path)) walk(other, [...above, path])
        done.add(path)
      }
    }
    for (const path of modules) walk(path, [])
    expect(circles).toEqual([])
  })
})

describe('what is decided does not depend on where and when', () => {
  const pure = modules.filter((path) =>
    /^(?:markdown|identity|list|works|format|grammar|outline|finding|escape|list-rule|preset|rule|lint|review-.*)$/.test(roomOf(path)!),
  )
  it.each([
    ['the environment', /\bprocess\s*\.|\bglobalThis\b|\bimport\.meta\b/],
    ['the clock', /\bDate\s*\.\s*now\b|\bnew\s+Date\s*\(\s*\)|\bperformance\s*\.|\bTemporal\s*\.\s*Now\b/],
    ['the network', /\bfetch\s*\(|\bXMLHttpRequest\b|\bWebSocket\b/],
    ['chance', /\bMath\s*\.\s*random\b|\brandomUUID\b|\bgetRandomValues\b/],
    ['timers', /\bset(?:Timeout|Interval|Immediate)\s*\(|\bsleep\s*\(/],
    ['a console', /\bconsole\s*\./],
    ['asynchrony', /\basync\s|\bawait\s|\bPromise\b/],
  ])('%s', (_what, pattern) => {
    const spoken = pure.flatMap((path) => (pattern.test(withoutComments(texts.get(path)!)) ? [path] : []))
    expect(pure.length).toBeGreaterThan(25)
    expect(spoken).toEqual([])
  })

  it('code is searched, comments are not', () => {
    expect(withoutComments("/** await */ x() // fetch(\nconst url = 'https://x.example.com'\n")).toBe(
      " x() \nconst url = 'https://x.example.com'\n",
    )
  })
})

/** A text without its comments: block comments, and line comments that are at the start of a line or after a space. */
function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/(?=\s).*$/gm, '$1')
}

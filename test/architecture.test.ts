/**
 * Who may import whom (docs/architecture.md, "Rooms"). Every module is in one room; what a room may use stands in one table,
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

const markdown = ['@lezer/markdown', '@lezer/common', 'htmlparser2', 'entities', 'github-slugger', 'fastest-levenshtein']

const rooms: Readonly<Record<string, Room>> = {
  list: {
    modules: /^src\/list\//,
    why: 'The curated list as data: knows Markdown, nothing of lint, configuration or GitHub.',
    uses: [],
    packages: markdown,
  },
  finding: {
    modules: /^src\/finding\.ts$/,
    why: 'What every part speaks about; depends on places in a text alone.',
    uses: [],
    types: ['list'],
  },
  markdown: {
    modules: /^src\/markdown\.ts$/,
    why: 'Makes untrusted text safe inside Markdown; needs nothing.',
    uses: ['list'],
  },
  options: {
    modules: /^lint-rules\/options\.ts$/,
    why: 'How rules make the schemas of their options; needs nothing else.',
    uses: [],
    packages: ['zod'],
  },
  'list-rule': {
    modules: /^lint-rules\/list-rule\.ts$/,
    why: 'The one place that knows unified-lint-rule.',
    uses: ['list', 'finding'],
    types: ['options'],
    packages: ['unified-lint-rule'],
    packageTypes: ['unified', 'vfile', 'mdast'],
  },
  preset: {
    modules: /^lint-rules\/index\.ts$/,
    why: 'Names the rules and their severities.',
    uses: ['rule'],
    packageTypes: ['unified', 'mdast', 'zod'],
  },
  rule: {
    modules: /^lint-rules\/[^/]+\//,
    why: 'Works in any remark configuration: the list in, problems out; no other rule, no configuration, no files, no network.',
    uses: ['list', 'finding', 'markdown', 'list-rule', 'options'],
    packages: ['zod', 'fastest-levenshtein'],
    packageTypes: ['unified', 'mdast'],
    isClosed: true,
  },
  lint: {
    modules: /^src\/lint\.ts$/,
    why: 'The only runner of rules.',
    uses: ['preset', 'list-rule', 'list', 'finding'],
    types: ['config'],
    packages: ['unified', 'vfile'],
    packageTypes: ['mdast'],
  },
  review: {
    modules: /^src\/review\//,
    why: 'What to say about a proposed change: texts in, words out; no GitHub, no configuration.',
    uses: ['lint', 'list-rule', 'list', 'finding', 'markdown'],
    types: ['links'],
    packages: ['fastest-levenshtein'],
  },
  config: {
    modules: /^src\/config\//,
    why: 'One schema for types, defaults and errors; it asks the rules for their options.',
    uses: ['preset', 'rule', 'list', 'options'],
    types: ['lint', 'links'],
    packages: ['zod', 'yaml', 'fastest-levenshtein', 'node:path'],
  },
  report: {
    modules: /^src\/report\//,
    why: 'Findings as text of some format; colours are all it needs of Node.',
    uses: ['outcome', 'review', 'list', 'finding', 'markdown'],
    types: ['links', 'lint', 'commands'],
    packages: ['node:util'],
  },
  address: {
    modules: /^src\/links\/guard\.ts$/,
    why: 'Which addresses are public; data about addresses, nothing else.',
    uses: [],
    packages: ['node:net'],
  },
  'links-open': {
    modules: /^src\/links\/open\.ts$/,
    why: 'The ports of a real run of links: the web, the clock and pauses.',
    uses: ['links-probe'],
    types: ['links'],
    packages: ['node:timers/promises'],
  },
  'links-probe': {
    modules: /^src\/links\/web\.ts$/,
    why: 'The only module that contacts the web.',
    uses: ['address'],
    types: ['links'],
    packages: ['undici/lib/api/index.js', 'undici/lib/dispatcher/agent.js', 'node:dns', 'node:stream', 'node:zlib'],
    packageTypes: ['undici'],
  },
  links: {
    modules: /^src\/links\//,
    why: 'Decides from evidence whether a link is alive; asks through a port.',
    uses: ['list', 'address'],
    types: ['links-probe'],
    packages: ['tldts', 'htmlparser2', 'entities'],
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
    packages: ['node:fs', 'node:path'],
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
    uses: ['finding', 'list'],
    types: ['review', 'lint', 'commands', 'config'],
    packageTypes: ['@octokit/core', '@octokit/graphql-schema', '@octokit/types'],
  },
  outcome: {
    modules: /^src\/commands\/report\.ts$/,
    why: 'What commands come back with and reports turn into text; counting, no more.',
    uses: ['finding'],
    types: ['list', 'list-rule', 'links'],
  },
  commands: {
    modules: /^src\/commands\//,
    why: 'Use cases: everything below as it is, files and git as ports (of files only the error for people); no package that does input or output.',
    uses: [
      'version',
      'outcome',
      'config',
      'lint',
      'review',
      'report',
      'github',
      'list',
      'list-rule',
      'preset',
      'finding',
      'markdown',
      'files',
      'links',
    ],
    types: ['git', 'links-probe'],
    packages: ['node:path'],
  },
  library: {
    modules: /^src\/index\.ts$/,
    why: 'The public interface: names what others may use.',
    uses: ['commands', 'outcome', 'config', 'lint', 'review', 'list', 'finding', 'report', 'preset', 'library-links'],
    types: ['files'],
  },
  'library-links': {
    modules: /^src\/library-links\.ts$/,
    why: 'The part of the library that opens the web, loaded when it is called.',
    uses: ['commands', 'config', 'links', 'links-open', 'report'],
    types: ['library'],
  },
  shell: {
    modules: /^src\/(?:(?:action|app|webhook|events|cli)\.ts$|cli\/)/,
    why: 'Reads inputs, makes the ports, calls one command.',
    uses: [
      'commands',
      'outcome',
      'config',
      'report',
      'files',
      'git',
      'github',
      'preset',
      'finding',
      'list',
      'lint',
      'review',
      'markdown',
      'links',
      'links-open',
      'links-probe',
      'shell',
    ],
    packages: [
      'node:fs',
      'node:path',
      'node:process',
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
    uses: ['shell'],
    packages: ['node:module'],
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

/** Every import and re-export of a module; a type import leaves nothing in the JavaScript. */
function importsOf(text: string): Import[] {
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
      "import { lint } from '../lint.ts'",
      ['src/list/markdown/parse.ts imports src/lint.ts'],
    ],
    [
      'a late import',
      'src/list/markdown/parse.ts',
      "const x = await import('../lint.ts')",
      ['src/list/markdown/parse.ts imports src/lint.ts'],
    ],
    ['a re-export', 'src/finding.ts', "export { readLines } from './list/span.ts'", ['src/finding.ts imports src/list/markdown/span.ts']],
    ['all of a module', 'src/finding.ts', "export * from './list/span.ts'", ['src/finding.ts imports src/list/markdown/span.ts']],
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
      "import { type Span, readLines } from './list/span.ts'",
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
      "import type { Span } from './list/span.ts'\nimport { type Point } from './list/span.ts'\nexport type { Position } from './list/span.ts'\ntype X = import('./list/span.ts').Span",
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
    expect(users(/^probot$/).filter((path) => path !== 'src/app.ts')).toEqual([])
    expect(users(/^node:child_process$/)).toEqual(['src/git/repository.ts'])
    expect(users(/^(?:micromark|mdast-util|remark-(?!message-control)|@octokit)/)).toEqual([])
    expect(users(/^undici/).filter((path) => path !== 'src/links/http/web.ts')).toEqual([])
    expect(users(/^node:fs(?:\/promises)?$/).filter((path) => !/^src\/(?:(?:files|action)\.ts$|files\/|cli\/)/.test(path))).toEqual([])
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
    expect(said.filter((rest) => !/^(?:logLine\(|text, properties\)|isForPeople|`There is something)|^$/.test(rest!))).toEqual([])
    expect(action).toContain('const text = printableLines(')
  })

  it('write files in one place', () => {
    const writers = modules.filter((path) =>
      /\b(?:writeFile|appendFile|rename|copyFile|cp|link|symlink|unlink|rm|mkdir|open|createWriteStream|truncate)Sync\s*\(/.test(
        withoutComments(texts.get(path)!),
      ),
    )
    expect(writers).toEqual(['src/files/read.ts', 'src/files/replace.ts', 'src/files/write.ts'])
  })

  it('of commands take files as a port, and of its module only the error for people', () => {
    const taken = modules
      .filter((path) => roomOf(path) === 'commands')
      .flatMap((path) => importsOf(texts.get(path)!))
      .flatMap(({ source, isType, names }) => (source.endsWith('/files.ts') && !isType ? names : []))
    expect(new Set(taken)).toEqual(new Set(['UserError']))
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

  it('do not go round in circles', () => {
    const next = (path: string) =>
      importsOf(texts.get(path)!).flatMap(({ source, isType }) =>
        source.endsWith('.ts') && source.startsWith('.') && !isType ? [posix.join(posix.dirname(path), source)] : [],
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
  const pure = modules.filter((path) => /^(?:list|finding|markdown|list-rule|preset|rule|lint|review)$/.test(roomOf(path)!))
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

/** A text without its comments: block comments, and line comments that stand at the start of a line or behind a blank. */
function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/(?=\s).*$/gm, '$1')
}

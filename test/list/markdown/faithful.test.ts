/**
 * The fast reading agrees with micromark and GFM: on every list of the corpus and on random Markdown. What differs on
 * purpose is a named row here, so that a new difference fails.
 */
import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { slug } from 'github-slugger'
import type { Nodes, Parents } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { describe, expect, it } from 'vitest'
import { leavesOf, parseList } from '../../../src/list/document.ts'
import { visibleText } from '../../../src/list/markdown/anchors.ts'
import { decodeUrl, readLinks } from '../../../src/list/markdown/link.ts'
import { parseBlocks } from '../../../src/list/markdown/parse.ts'
import { isInSample, isSoak, runsOf } from '../../soak.ts'
import { markdown } from './random-markdown.ts'

/** One thing that both readings must see alike, as `kind offset ...`. */
type Fact = string

/** Footnotes are GitHub's own and in no specification; list files use none that we act on, so both readings go without. */
const withoutFootnotes = { disable: { null: ['gfmFootnoteDefinition', 'gfmFootnoteCall', 'gfmPotentialFootnoteCall'] } }

/** HTML and indented code begin with their indentation for micromark, after it for us. */
function skipIndent(text: string, at: number): number {
  let ink = at
  while (text[ink] === ' ' || text[ink] === '\t') ink++
  return ink
}

/**
 * A heading's anchor, where this test can tell: emphasis is dropped by a shortcut of `anchors.ts`, which also decodes
 * references in bare URLs and keeps some spaces at line ends.
 */
function anchor(source: string, shown: string): string {
  const raw = source.replace(/[\r\n]+[ \t>]*(?:=+|-+)[ \t]*$/, '')
  if (/[*_~]|(?:www\.|:\/\/).*&/.test(raw)) return '(left to anchors.ts)'
  return /[\r\n]/.test(raw) ? slug(shown).replaceAll('-', '') : slug(shown)
}

function shownBy(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value
  if (node.type === 'break') return '\n'
  return 'children' in node ? node.children.map(shownBy).join('') : ''
}

/** What micromark with GFM sees. */
function readSlowly(text: string): Fact[] {
  const tree = fromMarkdown(text, { extensions: [gfm(), withoutFootnotes], mdastExtensions: gfmFromMarkdown() })
  const urls = new Map<string, string>()
  const definitions = new Set<number>()
  const visit = (node: Nodes, act: (node: Nodes, parent: Parents | undefined) => void, parent?: Parents): void => {
    act(node, parent)
    if ('children' in node) for (const child of node.children) visit(child, act, node)
  }
  visit(tree, (node) => {
    if (node.type !== 'definition') return
    definitions.add(node.position?.start.offset ?? -1)
    if (!urls.has(node.identifier)) urls.set(node.identifier, node.url)
  })
  const facts: Fact[] = []
  visit(tree, (node, parent) => {
    // Without a position: bare URLs that mdast adds in a second pass; see the named facts.
    if (!node.position) return
    const fact = factOf(node, { text, parent, urls, definitions })
    if (fact) facts.push(fact)
  })
  return facts
}

type Around = { text: string; parent: Parents | undefined; urls: Map<string, string>; definitions: Set<number> }

function factOf(node: Nodes, { text, parent, urls, definitions }: Around): Fact | undefined {
  const start = node.position?.start.offset ?? -1
  const end = node.position?.end.offset ?? -1
  switch (node.type) {
    case 'heading': {
      // After definitions micromark begins an underlined heading at the first of them.
      const from = definitions.has(start) ? (node.children[0]?.position?.start.offset ?? start) : start
      return `heading ${from} ${node.depth} ${anchor(text.slice(from, end), shownBy(node))}`
    }
    case 'listItem':
      return `item ${start} ${parent?.type === 'list' && parent.ordered ? 'ordered' : 'bullet'}`
    case 'tableRow':
      return `row ${start} ${node.children.length}`
    case 'code':
      return `code ${skipIndent(text, start)} ${/^(?:```|~~~)/.test(text.slice(start)) ? 'fenced' : 'indented'}`
    case 'html':
      return parent && /^(?:paragraph|heading|tableCell|link|linkReference|emphasis|strong|delete)$/.test(parent.type)
        ? undefined
        : `html ${skipIndent(text, start)}`
    case 'blockquote':
      return `quote ${start}`
    case 'thematicBreak':
      return `break ${start}`
    case 'definition':
      return `definition ${start} ${node.url}`
    case 'image':
      return `image ${start} ${end} inline ${node.url}`
    case 'link':
      return `link ${start} ${end} ${text[start] === '<' ? 'autolink' : text[start] === '[' ? 'inline' : 'bare'} ${node.url}`
    case 'linkReference':
    case 'imageReference':
      return `${node.type === 'linkReference' ? 'link' : 'image'} ${start} ${end} reference ${urls.get(node.identifier)}`
    default:
      return undefined
  }
}

/** What we see. Links written in HTML are ours alone. */
function readFast(text: string): Fact[] {
  const { blocks, links } = parseList(text)
  const facts: Fact[] = []
  for (const block of blocks) {
    switch (block.kind) {
      case 'heading': {
        const shown = visibleText(text.replace(/\r\n/g, ' \n').replaceAll('\r', '\n'), block.leaf, links)
        facts.push(`heading ${block.start} ${block.level} ${anchor(text.slice(block.start, block.end), shown)}`)
        break
      }
      case 'item':
        facts.push(`item ${block.marker.start} ${block.ordered ? 'ordered' : 'bullet'}`)
        break
      case 'row':
        facts.push(`row ${block.start} ${block.cells.length}`)
        break
      case 'code':
        facts.push(`code ${skipIndent(text, block.start)} ${block.fenced ? 'fenced' : 'indented'}`)
        break
      case 'html':
      case 'comment':
        facts.push(`html ${skipIndent(text, block.start)}`)
        break
      case 'quote':
      case 'break':
        facts.push(`${block.kind} ${block.start}`)
        break
      case 'definition': {
        const raw = text.slice(block.target.start, block.target.end)
        facts.push(`definition ${block.start} ${decodeUrl(raw.startsWith('<') ? raw.slice(1, -1) : raw)}`)
        break
      }
    }
  }
  for (const link of links)
    if (link.kind !== 'html') facts.push(`${link.image ? 'image' : 'link'} ${link.start} ${link.end} ${link.kind} ${link.url}`)
  return facts
}

/** Facts that one side alone sees: `-` what we miss, `+` what we have too much. */
function differences(text: string): { facts: Fact[]; all: Fact[] } {
  const slow = readSlowly(text)
  const fast = readFast(text)
  const [seen, had] = [new Set(fast), new Set(slow)]
  return {
    facts: [
      ...slow.filter((fact) => !seen.has(fact)).map((fact) => `-${fact}`),
      ...fast.filter((fact) => !had.has(fact)).map((fact) => `+${fact}`),
    ],
    all: slow,
  }
}

/** Differences on purpose that concern one fact and nothing around it. */
const namedFacts: { reason: string; matches: (fact: Fact, text: string) => boolean }[] = [
  {
    reason: 'bare e-mail addresses are no links to us: there is nothing to probe',
    matches: (fact) => /^-link \d+ \d+ bare mailto:/.test(fact),
  },
  {
    reason:
      'a bare URL behind a bracket that is open there is a link to us, as it is to remark (in a second pass, without a position): a broken `[title(url)` still leads somewhere',
    matches: (fact, text) => /^\+link \d+ \d+ bare /.test(fact) && blockBefore(text, offsetOf(fact)).includes('['),
  },
  {
    reason: 'micromark splits indented code in two whose first line ends a container; the specification knows no such end',
    matches: (fact, text) =>
      /^-code \d+ indented/.test(fact) &&
      parseBlocks(text).some((block) => block.kind === 'code' && block.start < offsetOf(fact) && offsetOf(fact) < block.end),
  },
]

const offsetOf = (fact: Fact): number => Number(fact.split(' ')[1])

function blockBefore(text: string, at: number): string {
  const before = text.slice(0, at).replace(/\r\n?/g, '\n')
  return before.split(/\n[ \t>]*\n/).at(-1)!
}

/** Places where micromark departs from the specification, and we do not; what follows from them may differ in any way. */
const namedTexts: { reason: string; pattern: RegExp }[] = [
  {
    reason:
      'CommonMark 5.2 forbids an empty item, or one that counts from other than 1, to interrupt a paragraph itself; micromark forbids it to every item whose line opens a container below a paragraph (`> 2. a`)',
    pattern: /\S\s*[\r\n].*(?:>|[-+*]|\d[.)])[ \t]*(?:[-+*][ \t]*$|\d+[.)][ \t]*$|(?!1[.)])\d+[.)])/m,
  },
  {
    reason: 'micromark forbids the same behind indented code, which is no paragraph',
    pattern: /(?: {4}|\t).*[\r\n]\s*(?:>[ \t]*)*(?:[-+*][ \t]*$|\d+[.)][ \t]*$|(?!1[.)])\d+[.)])/m,
  },
  {
    reason:
      'a lone tag that leaves the container of the paragraph above opens an HTML block, to micromark and GitHub too; but micromark then lets other blocks interrupt it',
    pattern: /\S[ \t]*[\r\n]+[ \t>]*<.*>[ \t]*$/m,
  },
  { reason: 'a title in parentheses holds no opening one (6.3); micromark lets it', pattern: /[ \t\r\n]\([^)]*\(/ },
  { reason: 'a shortcut reference before a bracket that opens no label is a link (6.3); micromark says no', pattern: /\]\[/ },
  { reason: 'an unquoted attribute may hold a slash (6.6); micromark says no', pattern: /<[a-z][^<>]*=[^\s"'<>]*\/[^\s<>]*>/i },
]

function unnamed(text: string): Fact[] {
  return differences(text).facts.filter((fact) => !namedFacts.some(({ matches }) => matches(fact, text)))
}

const corpus = process.env.LISTKEEPER_CORPUS

/** Differences in the corpus, by file: all that remain of some 120,000 facts. */
const corpusRows: Record<string, { reason: string; facts: Fact[] }> = {
  'lists/atfortes+Awesome-LLM-Reasoning.md': {
    reason: 'an unquoted attribute with a slash: HTML by CommonMark 6.6, a bare URL to micromark',
    facts: ['-link 1937 2016 bare https://github.com/atfortes/LLMSymbolicReasoningBench>LLMSymbolicReasoningBench'],
  },
  'lists/diff-usion+Awesome-Diffusion-Models.md': {
    reason: 'a bare URL behind an open bracket',
    facts: ['+link 701485 701517 bare https://arxiv.org/abs/2303.16852'],
  },
  'lists/seed-medical-llm-guide.md': {
    reason: 'bare e-mail addresses',
    facts: ['-link 3632 3656 bare mailto:fenglin.liu@eng.ox.ac.uk', '-link 3661 3686 bare mailto:jhuang90@ur.rochester.edu'],
  },
  'audits/vsouza+awesome-ios@5768eace.md': {
    reason: 'a bare URL behind an open bracket',
    facts: ['+link 88644 88672 bare https://swiftnews.curated.co'],
  },
  'audits/vuejs+awesome-vue@f349f8d5.md': { reason: 'a bare e-mail address', facts: ['-link 106848 106857 bare mailto:vue@2.2.x'] },
}

function corpusFiles(folder: string): string[] {
  return ['lists', 'audits'].flatMap((part) =>
    readdirSync(`${folder}/${part}`)
      .filter((name) => name.endsWith('.md'))
      .sort()
      .map((name) => `${part}/${name}`)
      .filter((name) => isInSample(name, 5) || Object.hasOwn(corpusRows, name)),
  )
}

describe.skipIf(!corpus)(`the corpus${corpus ? '' : ' (skipped: LISTKEEPER_CORPUS names no folder with `lists` and `audits`)'}`, () => {
  it('is read as micromark reads it, but for the named rows', { timeout: 120_000 }, () => {
    const counts: Record<string, number> = {}
    const found: Record<string, Fact[]> = {}
    const files = corpusFiles(corpus!)
    for (const file of files) {
      const { facts, all } = differences(readFileSync(`${corpus}/${file}`, 'utf8').replace(/^\ufeff/, ''))
      if (facts.length > 0) found[file] = facts
      for (const fact of all) counts[fact.split(' ')[0]!] = (counts[fact.split(' ')[0]!] ?? 0) + 1
    }
    const expected = Object.entries(corpusRows).filter(([file]) => files.includes(file))
    expect(found).toEqual(Object.fromEntries(expected.map(([file, { facts }]) => [file, facts])))
    for (const kind of ['heading', 'item', 'row', 'code', 'html', 'link', 'image', 'definition'])
      expect(counts[kind], kind).toBeGreaterThan(0)
  })
})

describe('random Markdown', () => {
  // The seed is fixed, so that a pull request fails by its own change alone; LISTKEEPER_RANDOM_RUNS=50000 looks further, from a new seed.
  const more = Number(process.env.LISTKEEPER_RANDOM_RUNS ?? 0)
  const runs = more || runsOf(1000)

  it('is read as micromark reads it, but for the named facts and texts', { timeout: 600_000 }, () => {
    let excused = 0
    const agree = fc.property(markdown, (text) => {
      const facts = unnamed(text)
      if (facts.length === 0) return
      if (!namedTexts.some(({ pattern }) => pattern.test(text))) expect(facts, JSON.stringify(text)).toEqual([])
      excused++
    })
    fc.assert(agree, more ? { numRuns: runs } : { numRuns: runs, seed: 20_261_123 })
    expect(excused / runs).toBeLessThan(0.1)
  })

  it.each([
    ['a table below a line that ends in blanks', 'a | b  \n- | -\nc | d  \n'],
    ['a table whose delimiter row ends in blanks', '| a |\n| - |  \n| b |\t\n'],
    ['a bullet right behind an ordered item', '1. a\n- b\n'],
    ['an empty bullet right behind an ordered item', '1. a\n-\n'],
    ['a `2.` behind a paragraph of an item', '1. a\n   2. b\n'],
    ['a tab behind a quote mark', '>\t\ta\n>\n> \t- b\n'],
    ['fenced code in an item that starts with a blank line', '-\n  ```\n\n  # a\n  ```\n'],
    ['a tag closed in itself, alone on its line', '<a name="x" />\n## a\n'],
    ['HTML in a quote, ended by a blank line of it', '> <div>\n>\n> # a\n'],
    ['a definition, and text below it', '[a]: b\n    [a] c\n===\n'],
    ['link text with brackets', '- [[Paper]](u) [[a] b](v "t")\n'],
    ['a bare URL that swallows brackets and backticks', 'http://a.b/[x](y) `c` http://d.e/`f` g\n'],
    ['links inside the text of an image', '![[a](b) <http://c.d>](e)\n'],
    ['a reference over two lines of a quote', '> [a\n> b]\n\n[a b]: c\n'],
  ])('agrees on %s', (_name, text) => {
    expect(differences(text).facts).toEqual([])
  })

  it.each([
    ['[title(https://a.b/c)', 1],
    ['mail me@example.org', 0],
  ])('names its one difference in `%s`', (text) => {
    expect(differences(text).facts).toHaveLength(1)
    expect(unnamed(text)).toEqual([])
  })

  it('reads front matter as blank lines, which Markdown would read as a rule and a heading', () => {
    const text = '---\ntitle: a\n---\n# b\n'
    expect(parseBlocks(text).map(({ kind, start }) => [kind, start])).toEqual([['heading', 17]])
    expect(unnamed(text)).not.toEqual([])
  })
})

/** Inputs that make a careless reader search the same text again and again. */
const hostile: Record<string, (size: number) => string> = {
  'deep quotes': (size) => `${'> '.repeat(size / 4)}a\n${'> '.repeat(size / 4)}b`,
  'deep items': (size) => `${'- '.repeat(size / 2)}a`,
  'deep items and blank lines': (size) => `${'- '.repeat(size / 4)}a${'\n'.repeat(size / 2)}`,
  'deep numbers': (size) => '1. '.repeat(size / 3),
  'deep images': (size) => `${'!['.repeat(size / 6)}a${'](b)'.repeat(size / 6)}`,
  'deep links': (size) => `${'['.repeat(size / 6)}a${'](b)'.repeat(size / 6)}`,
  'deep references': (size) => `[a]: b\n\n${'['.repeat(size / 2)}a${']'.repeat(size / 2)}`,
  'runs of backticks of every length': (size) => Array.from({ length: Math.sqrt(2 * size) }, (_, at) => '`'.repeat(at)).join(' '),
  'bare URLs behind an open bracket': (size) => `[ ${'http://a.b `x` '.repeat(size / 15)}`,
  ...Object.fromEntries(
    [
      ...[
        '[',
        ']',
        '](',
        '![',
        '[a](',
        '[a](b',
        '[a](b "',
        "[a](b '",
        '[a](b (',
        '[a](<b',
        '[a][b]',
        '[[a]',
        '[a]: b\n',
        '[a]: b "\n',
        '[a\n',
        '[a]:\n',
      ],
      ...[
        '*',
        '_a',
        '~~a',
        '`',
        '`` ` ',
        '\\',
        '&#',
        '<',
        '<a ',
        '<a b="',
        '<a b=\'x" ',
        '<a:',
        'a <!--',
        '<!--',
        'a <?',
        'a <!X',
        'a <![CDATA[',
      ],
      ...['www.', 'www.a_', ' www.a_b', 'http://a.', 'http://a/!x', 'http://a/&a', 'http://a]', 'a@b'],
      ...[
        '|',
        '|a\n',
        '|a|\n|-|\n',
        '>',
        '>\n',
        '>\t',
        '> - ',
        '- > ',
        '- a\n  ',
        '-\n',
        'a\n=\n',
        '[a]: b\n=\n',
        '#\n',
        '```\n',
        '    a\n',
        '- - - ',
      ],
      ...['> \\!\n', '\t', '\r', 'a\r\n', '---\n', '---\na: b\n'],
    ].map((unit) => [JSON.stringify(unit), (size: number) => unit.repeat(size / unit.length)]),
  ),
}

function readAll(text: string): number {
  const leaves = parseBlocks(text).flatMap(leavesOf)
  return leaves.reduce((count, leaf) => count + readLinks(text, leaf, new Map([['A', { url: 'b', target: leaf }]])).length, leaves.length)
}

describe('hostile input', () => {
  it('takes no time that grows faster than it: 50 KB of each of 80 patterns in under 8 s together', () => {
    const started = process.cpuUsage()
    for (const make of Object.values(hostile)) expect(readAll(make(50_000))).toBeGreaterThanOrEqual(0)
    // The time of this process alone; it says something only on a machine that has nothing else to do.
    const { user, system } = process.cpuUsage(started)
    if (isSoak) expect((user + system) / 1000).toBeLessThan(8000)
  })

  it('is read however deep it is nested', () => {
    expect(parseBlocks(hostile['deep quotes']!(400_000)).filter(({ kind }) => kind === 'quote')).toHaveLength(100_000)
    expect(parseBlocks(hostile['deep items']!(400_000)).filter(({ kind }) => kind === 'item')).toHaveLength(100)
  })
})

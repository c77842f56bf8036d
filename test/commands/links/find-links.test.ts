/**
 * The links that a checker gets of real lists: a second extractor, micromark with GFM and an HTML parser, finds the same ones
 * on the same lines. `LISTKEEPER_CORPUS` names the folder of the lists. What differs is a row here, with its reason.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { Parser } from 'htmlparser2'
import type { Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { describe, expect, test } from 'vitest'
import { placesIn, readLists } from '../../../src/commands/links/find-links.ts'
import { isInSample, isSoak } from '../../soak.ts'

const corpus = process.env.LISTKEEPER_CORPUS
const reason = corpus ? '' : 'skipped, because LISTKEEPER_CORPUS is not set: '

/** `line address`, each as often as it is there. */
type Row = string

type Difference = { readonly own: Row; readonly other: Row; readonly why: string }
const differences: Readonly<Record<string, Difference>> = {
  'atfortes+Awesome-LLM-Reasoning.md': {
    own: '38 https://github.com/atfortes/LLMSymbolicReasoningBench',
    other: '38 https://github.com/atfortes/LLMSymbolicReasoningBench>LLMSymbolicReasoningBench',
    why: 'micromark lets a slash end an attribute without quotes, so it reads no tag; CommonMark 0.31 (6.6) and GitHub do',
  },
  'diff-usion+Awesome-Diffusion-Models.md': {
    own: '15097 https://arxiv.org/abs/2303.16852',
    other: '0 https://arxiv.org/abs/2303.16852',
    why: 'mdast finds a bare address behind a bracket in a second pass, which gives it no place',
  },
  'seed-medical-llm-guide.md': {
    own: '14 https://img.shields.io/badge/将门创投%20-black',
    other: '14 https://img.shields.io/badge/Â∞ÜÈó®ÂàõÊäï%20-black',
    why: 'garbled text is read repaired, as whoever mends the list will leave it',
  },
}

const names = corpus
  ? readdirSync(`${corpus}/lists`).filter((name) => name.endsWith('.md') && (isInSample(name, 4) || Object.hasOwn(differences, name)))
  : []

function* nodesOf(node: Nodes): Generator<Nodes> {
  yield node
  if ('children' in node) for (const child of node.children) yield* nodesOf(child)
}

/** What micromark, GFM and htmlparser2 see. */
function slowly(text: string): Row[] {
  const tree = fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })
  const all = [...nodesOf(tree)]
  const definitions = new Map<string, string>()
  for (const node of all) if (node.type === 'definition' && !definitions.has(node.identifier)) definitions.set(node.identifier, node.url)
  return all.flatMap((node): Row[] => {
    const line = node.position?.start.line ?? 0
    switch (node.type) {
      case 'link':
      case 'image':
        return rowOf(line, node.url)
      case 'linkReference':
      case 'imageReference':
        return rowOf(line, definitions.get(node.identifier) ?? '')
      case 'html': {
        const html = text.slice(node.position!.start.offset, node.position!.end.offset)
        return tagsIn(html).flatMap(({ at, url }) => rowOf(line + html.slice(0, at).split(/\r\n|\r|\n/).length - 1, url))
      }
      default:
        return []
    }
  })
}

/** Addresses in HTML, with the offsets of their tags. */
function tagsIn(html: string): { at: number; url: string }[] {
  const found: { at: number; url: string }[] = []
  const parser: Parser = new Parser({
    onopentag: (_name, { href, src }) => {
      for (const url of [href, src]) if (url !== undefined) found.push({ at: parser.startIndex, url: url.trim() })
    },
  })
  parser.end(html)
  return found
}

function rowOf(line: number, url: string): Row[] {
  return /^https?:/i.test(url) && URL.canParse(url) ? [`${line} ${url}`] : []
}

function quickly(path: string, text: string): Row[] {
  return readLists([{ path, text }])
    .flatMap(placesIn)
    .map(({ link, place }) => `${place.start.line} ${link.url}`)
}

/** What is in one list and not in the other. */
function without(rows: readonly Row[], others: readonly Row[]): Row[] {
  const left = new Map<Row, number>()
  for (const row of others) left.set(row, (left.get(row) ?? 0) + 1)
  return rows.filter((row) => {
    const count = left.get(row) ?? 0
    left.set(row, count - 1)
    return count <= 0
  })
}

describe('the links of', () => {
  test.skipIf(!corpus).each(corpus ? names : ['the corpus'])(
    `${reason}%s are those that another extractor finds, on the same lines`,
    (name) => {
      const text = readFileSync(`${corpus}/lists/${name}`, 'utf8')
      const [own, other] = [quickly(name, text), slowly(text)]
      const named = differences[name]
      expect(without(own, other), named?.why).toEqual(named ? [named.own] : [])
      expect(without(other, own), named?.why).toEqual(named ? [named.other] : [])
      expect(own.length).toBeGreaterThan(100)
    },
  )

  test.skipIf(!corpus)(`${reason}all lists with a difference are there`, () => {
    expect(names.length).toBeGreaterThanOrEqual(isSoak ? 26 : 5)
    expect(names).toEqual(expect.arrayContaining(Object.keys(differences)))
  })
})

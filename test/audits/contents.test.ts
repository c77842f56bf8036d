/**
 * Corrections that maintainers of real lists made to their contents by hand: what listkeeper says about the text before.
 * And the contents of real lists repaired. `LISTKEEPER_CORPUS` names the folder that holds both.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { applyFixes, type Finding } from '../../src/finding.ts'
import { lintText } from '../../src/lint.ts'
import { type Document, resolveAnchor } from '../../src/list/document.ts'
import { isInSample } from '../soak.ts'
import misses from './contents.json' with { type: 'json' }

const corpus = process.env.LISTKEEPER_CORPUS
const skipped = corpus ? '' : 'skipped, because LISTKEEPER_CORPUS is not set: '

type Defect = { readonly cls: string; readonly lines: readonly number[]; readonly corrected: readonly string[] }
type Audit = { readonly audit: string; readonly path: string; readonly defects: readonly Defect[] }

const targets = (text: string): string[] => Array.from(text.matchAll(/\]\((#[^)]*)\)|href="(#[^"]*)"/g), ([, a, b]) => (a ?? b)!)

/** Whether a finding is about a line, or wants the line that was added. */
function isAbout(finding: Finding, { lines, corrected }: Defect): boolean {
  if (lines.length > 0) return lines.some((line) => finding.place.start.line <= line && line <= finding.place.end.line)
  const asked = targets(finding.corrected ?? '')
  return finding.rule === 'table-of-contents' && corrected.flatMap(targets).some((target) => asked.includes(target))
}

test.skipIf(!corpus)(`${skipped}what maintainers corrected in their contents is found, and mostly corrected alike`, () => {
  const folder = join(corpus!, 'audits')
  const audits = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as Audit[]
  const results = audits.flatMap(({ audit, path, defects }) => {
    const own = defects.filter(({ cls }) => cls === 'toc')
    if (own.length === 0) return []
    const text = readFileSync(join(folder, `${audit}.md`), 'utf8')
    const before = text.split('\n')
    const { findings } = lintText(text, path)
    return own.map((defect) => {
      const hits = findings.filter((finding) => isAbout(finding, defect))
      const isEqual = hits.some(({ corrected }) => {
        const written = corrected?.split('\n').map((line) => line.trimEnd())
        if (defect.corrected.length > 0) return defect.corrected.every((line) => written?.includes(line.trimEnd()))
        return written !== undefined && defect.lines.every((line) => !written.includes(before[line - 1]!.trimEnd()))
      })
      return { at: `${audit}:${defect.lines.join()}`, isFound: hits.length > 0, isEqual }
    })
  })
  expect(results.filter(({ isFound }) => !isFound).map(({ at }) => at)).toEqual(misses.notFound.map(({ at }) => at))
  expect(results.filter(({ isFound, isEqual }) => isFound && !isEqual).map(({ at }) => at)).toEqual(misses.otherwise.map(({ at }) => at))
  expect(results.length).toBe(35)
})

/** As the rules read it: garbled text repaired. */
const read = (source: string): Document => lintText(source, 'README.md').reading.document

const lists = corpus ? readdirSync(join(corpus, 'lists')).filter((name) => name.endsWith('.md') && isInSample(name, 3)) : ['']

test.skipIf(!corpus).for(lists)(`${skipped}repaired contents of %s lead somewhere, and nothing outside them has changed`, (name) => {
  const text = readFileSync(join(corpus!, 'lists', name), 'utf8')
  const repair = (source: string): string => {
    const { findings } = lintText(source, 'README.md')
    const fixes = findings.flatMap(({ rule, fix }) => (rule === 'table-of-contents' && fix ? [fix] : []))
    return applyFixes(source, fixes).text
  }
  let repaired = repair(text)
  // A line that was moved or taken out can show what was hidden after it.
  for (let round = 0; round < 3; round++) repaired = repair(repaired)
  expect(repair(repaired)).toBe(repaired)
  const list = read(repaired)
  const dead = list.contents.flatMap(({ lines }) => lines).filter(({ link }) => resolveAnchor(list, link.url) === undefined)
  expect(dead.map(({ link }) => link.url)).toEqual([])
  const outside = (document: Document): string[] =>
    document.links
      .filter((link) => !document.contents.some(({ start, end }) => start <= link.start && link.end <= end))
      .map(({ url }) => url)
  expect(outside(list)).toEqual(outside(read(text)))
})

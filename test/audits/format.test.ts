/** Corrections that maintainers of real lists made by hand: what listkeeper says about the text before. `LISTKEEPER_CORPUS` names the folder that holds them. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { lintText } from '../../src/lint.ts'
import misses from './format.json' with { type: 'json' }

const corpus = process.env.LISTKEEPER_CORPUS

type Defect = { readonly cls: string; readonly kind: string; readonly lines: readonly number[]; readonly corrected: readonly string[] }
type Audit = { readonly audit: string; readonly path: string; readonly defects: readonly Defect[] }

const name = `${corpus ? '' : 'skipped, because LISTKEEPER_CORPUS is not set: '}what maintainers corrected is found, and mostly corrected alike`

test.skipIf(!corpus)(name, () => {
  const folder = join(corpus!, 'audits')
  const audits = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as Audit[]
  const results = audits.flatMap(({ audit, path, defects }) => {
    const own = defects.filter(({ cls }) => cls === 'format')
    if (own.length === 0) return []
    const { findings } = lintText(readFileSync(join(folder, `${audit}.md`), 'utf8'), path)
    return own.map(({ lines, corrected }) => {
      const hits = findings.filter(({ place }) => lines.some((line) => place.start.line <= line && line <= place.end.line))
      const written = hits.flatMap((hit) => hit.corrected?.split('\n').map((line) => line.trimEnd()) ?? [])
      const isEqual = corrected.some((line) => written.includes(line.trimEnd()))
      return { at: `${audit}:${lines.join()}`, isFound: hits.length > 0, isEqual }
    })
  })
  expect(results.filter(({ isFound }) => !isFound).map(({ at }) => at)).toEqual(misses.notFound.map(({ at }) => at))
  expect(results.filter(({ isFound, isEqual }) => isFound && !isEqual).map(({ at }) => at)).toEqual(misses.otherwise.map(({ at }) => at))
  expect(results.length).toBe(31)
})

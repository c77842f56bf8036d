/** The report of one list and the pages of the service draw the same things in the same way. */
import { expect, it } from 'vitest'
import { columnsOf } from '../../src/report/html/columns.ts'
import { style } from '../../src/report/html/style.ts'
import { style as siteStyle } from '../../src/serve/site/style.ts'

const toneOf = (css: string, kind: string): string | undefined => new RegExp(`^\\.${kind} \\{ --fill.*$`, 'm').exec(css)?.[0]

it.each(['alive', 'moved', 'dead', 'unknown'])('links that are %s have one colour', (kind) => {
  expect(toneOf(style, kind)).toBeDefined()
  expect(toneOf(siteStyle, kind)).toBe(toneOf(style, kind))
})

it('a column is as high as what it counts, its kinds from the bottom', () => {
  const { ticks, drawing } = columnsOf(
    [
      { counts: { dead: 5, moved: 0 }, said: 'Monday' },
      { counts: { dead: 5, moved: 5 }, said: 'Tuesday' },
    ],
    ['dead', 'moved'],
  )
  expect(ticks).toEqual(['10', '5', '0'])
  expect(
    drawing
      .split('<g>')
      .slice(1)
      .map((column) => column.match(/<rect class="(?:dead|moved)"[^>]*>/g)),
  ).toEqual([
    ['<rect class="dead" x="33" y="80" width="234" height="79.2"/>'],
    ['<rect class="dead" x="333" y="80" width="234" height="79.2"/>', '<rect class="moved" x="333" y="0" width="234" height="79.2"/>'],
  ])
  expect(drawing).toContain('<title>Monday</title>')
})

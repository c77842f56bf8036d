/** The line of facts at the top of a summary: what a change does to the list, where that is more than one new entry. Pure. */
import { code } from '../../markdown.ts'
import { type Facts, isSoleAddition } from '../change/facts.ts'
import { linesInWords } from '../text/enumerate.ts'

/** What a change does, as a sentence; undefined where it adds one entry and nothing else, or does nothing of this kind. */
export function factLine(facts: Facts): string | undefined {
  if (isSoleAddition(facts)) return undefined
  const { adds, changes, removes, outside } = facts
  const entries = (count: number): string => (count === 1 ? 'entry' : 'entries')
  const parts: string[] = []
  if (adds > 0) parts.push(`adds ${adds} ${entries(adds)}`)
  if (changes > 0) parts.push(`changes ${changes} ${entries(changes)} of others`)
  if (removes > 0) parts.push(`removes ${removes}${adds + changes === 0 ? ` ${entries(removes)}` : ''}`)
  if (outside.length > 0) parts.push(`touches text outside the list (${whereWords(outside)})`)
  return parts.length === 0 ? undefined : `This change ${parts.join(', ')}.`
}

/** Most lines that are named. */
const mostLines = 5

function whereWords(outside: Facts['outside']): string {
  const byPath = [...Map.groupBy(outside, ({ path }) => path)]
  const words = byPath.map(([path, all]) => {
    const lines = linesInWords(
      all.map(({ line }) => line),
      mostLines,
    )
    return byPath.length > 1 ? `${code(path)}, ${lines}` : lines
  })
  return [...words.slice(0, 3), ...(words.length > 3 ? [`and ${words.length - 3} more files`] : [])].join('; ')
}

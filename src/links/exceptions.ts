/** Which links are not checked: those that the configuration excludes, and those ignored for a while with a reason. */
import type { Verdict } from './verdict.ts'

/** One exception: an address, or a pattern in which `*` stands for anything; until a day, the last on which it holds. */
type Ignored = { readonly url: string; readonly until?: string | undefined; readonly reason: string }

export type Exceptions = { readonly exclude: readonly string[]; readonly ignore: readonly Ignored[] }

/** The verdict of an exception for a URL on a day; undefined where there is none. */
export function exceptionFor(
  url: string,
  { exclude, ignore }: Exceptions,
  day: string,
): Extract<Verdict, { kind: 'excluded' }> | undefined {
  if (exclude.some((pattern) => matches(pattern, url))) return { kind: 'excluded', by: 'configuration' }
  const ignored = ignore.some((rule) => !isOver(rule, day) && matches(rule.url, url))
  return ignored ? { kind: 'excluded', by: 'ignored' } : undefined
}

/** A line for each exception that is over, and for each that no link needs any more. */
export function sayOver({ ignore }: Exceptions, urls: readonly string[], day: string): string[] {
  return ignore.flatMap((rule) => {
    if (isOver(rule, day)) return [`The exception for ${rule.url} (${rule.reason}) ended on ${rule.until}: its links are judged again.`]
    return urls.some((url) => matches(rule.url, url)) ? [] : [`The exception for ${rule.url} (${rule.reason}) fits no link any more.`]
  })
}

function isOver({ until }: Ignored, day: string): boolean {
  return until !== undefined && until < day
}

/** Whether a pattern fits a whole text; `*` stands for anything. Linear: the parts between the stars are looked for from left to right. */
function matches(pattern: string, text: string): boolean {
  const [head = '', ...parts] = pattern.split('*')
  if (parts.length === 0) return text === pattern || text.replace(/#[\s\S]*/, '') === pattern || text === `${pattern}/`
  const tail = parts.pop()!
  if (!text.startsWith(head)) return false
  let at = head.length
  for (const part of parts) {
    const found = text.indexOf(part, at)
    if (found < 0) return false
    at = found + part.length
  }
  return text.length - tail.length >= at && text.endsWith(tail)
}

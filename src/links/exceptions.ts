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

/** Whether a pattern of the configuration fits an address, written as people write it or as browsers do; `*` stands for anything. */
export function matches(pattern: string, url: string): boolean {
  return fits(pattern, url) || fits(upper(normalized(pattern)), upper(url))
}

/** Encoded bytes in one spelling (RFC 3986, 6.2.2.1). */
function upper(url: string): string {
  return url.replace(/%[\da-f]{2}/gi, (byte) => byte.toUpperCase())
}

const knownPatterns = new Map<string, string>()
/** In place of a star: letters that no part of an address changes. */
const star = 'listkeeperstar'

/** A pattern in the spelling of addresses that were parsed (WHATWG URL): host in lower case and ASCII, other characters encoded. */
function normalized(pattern: string): string {
  const known = knownPatterns.get(pattern)
  if (known !== undefined) return known
  const marked = pattern.trim().replaceAll('*', star)
  const isWhole = URL.canParse(marked) && /^https?:/i.test(marked)
  const href = isWhole ? new URL(marked).href : encoded(marked)
  // The slash that parsing adds to a bare host is none that the pattern asks for.
  const isBare = isWhole && /^https?:\/\/[^/?#]*$/i.test(marked)
  const result = (isBare ? href.replace(/\/$/, '') : href).replaceAll(star, '*')
  if (knownPatterns.size > 5_000) knownPatterns.clear()
  knownPatterns.set(pattern, result)
  return result
}

/** A part of an address, encoded as browsers encode it; a host at its start in lower case. */
function encoded(part: string): string {
  if (part.startsWith('/')) return new URL(part, 'https://host').href.slice('https://host'.length)
  const scheme = /^https?:\/\//i.exec(part)?.[0] ?? ''
  const [host = '', ...path] = part.slice(scheme.length).split('/')
  const rest = path.length === 0 ? '' : encoded(`/${path.join('/')}`)
  const name = `https://${host}`
  const plain = /[^\u0000-\u007f]/.test(host) && URL.canParse(name) && host.includes('.') ? new URL(name).host : host
  return `${scheme.toLowerCase()}${host.includes('.') && rest !== '' ? plain.toLowerCase() : encodeURI(host).replace(/%25/g, '%')}${rest}`
}

/** Whether a pattern fits a whole text. Linear: the parts between the stars are looked for from left to right. */
function fits(pattern: string, text: string): boolean {
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

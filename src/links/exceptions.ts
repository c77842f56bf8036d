/** Which links are not checked: those that the configuration excludes, and those ignored for a while with a reason. */
import type { Verdict } from './verdict.ts'

/** One exception: an address, or a pattern in which `*` stands for anything; until a day, the last on which it holds. */
type Ignored = { readonly url: string; readonly until?: string | undefined; readonly reason: string }

export type Exceptions = { readonly exclude: readonly string[]; readonly ignore: readonly Ignored[] }

type Excluded = Extract<Verdict, { kind: 'excluded' }>

/** Returns the verdict of an exception for a URL on a day; undefined where there is none. */
export function exceptionFor({ exclude, ignore }: Exceptions, day: string): (url: string) => Excluded | undefined {
  const excluding = exclude.map(readPattern)
  const ignoring = ignore.filter((rule) => !isOver(rule, day)).map(({ url }) => readPattern(url))
  return (url) => {
    const spelled = spellingsOf(url)
    if (excluding.some((fitsTo) => fitsTo(spelled))) return { kind: 'excluded', by: 'configuration' }
    return ignoring.some((fitsTo) => fitsTo(spelled)) ? { kind: 'excluded', by: 'ignored' } : undefined
  }
}

/** A line for each exception that is over, and for each that no link needs any more. */
export function sayOver({ ignore }: Exceptions, urls: readonly string[], day: string): string[] {
  const spelled = ignore.length === 0 ? [] : urls.map(spellingsOf)
  return ignore.flatMap((rule) => {
    if (isOver(rule, day)) return [`The exception for ${rule.url} (${rule.reason}) ended on ${rule.until}: its links are judged again.`]
    return spelled.some(readPattern(rule.url)) ? [] : [`The exception for ${rule.url} (${rule.reason}) fits no link any more.`]
  })
}

function isOver({ until }: Ignored, day: string): boolean {
  return until !== undefined && until < day
}

/** An address as it is, and with its encoded bytes in one spelling. */
type Spellings = { readonly url: string; readonly upper: string }

/** The spellings of an address that patterns are compared with. */
export function spellingsOf(url: string): Spellings {
  return { url, upper: upper(url) }
}

/** Returns whether a pattern of the configuration fits an address, written as people write it or as browsers do; `*` stands for anything. */
export function readPattern(pattern: string): (address: Spellings) => boolean {
  const parsed = upper(normalized(pattern))
  return (address) => fits(pattern, address.url) || fits(parsed, address.upper)
}

/** Encoded bytes in one spelling (RFC 3986, 6.2.2.1). */
function upper(url: string): string {
  return url.replace(/%[\da-f]{2}/gi, (byte) => byte.toUpperCase())
}

/** In place of a star: letters that no part of an address changes. */
const star = 'listkeeperstar'

/** A pattern in the spelling of addresses that were parsed (WHATWG URL): host in lower case and ASCII, other characters encoded. */
function normalized(pattern: string): string {
  const marked = pattern.trim().replaceAll('*', star)
  const isWhole = URL.canParse(marked) && /^https?:/i.test(marked)
  const href = isWhole ? new URL(marked).href : encoded(marked)
  // The slash that parsing adds to a bare host is none that the pattern asks for.
  const isBare = isWhole && /^https?:\/\/[^/?#]*$/i.test(marked)
  return (isBare ? href.replace(/\/$/, '') : href).replaceAll(star, '*')
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

/** Reads URLs that are bare in a text (GFM 0.29, section 6.9, extended autolinks; e-mail addresses are not read). */

const domain = /(?:[^\s\p{P}\p{S}]|[-._\u{10000}-\u{10ffff}])+/uy
const plainPath = /[^\s()!"&'*,.:;<?\]_~]+/y
const trail = /(?:[!"')*,.:;?_~]|&[a-z]+;|\](?![\s([]|$))+/iy
const trailEnd = /<|\s|$|\](?:[\s([]|$)/y

/**
 * Makes a reader of one text: it says where the URL ends that starts with `http://`, `https://` or `www.` at an offset,
 * or -1. Offsets must rise: it remembers where a search was in vain, so that no text is searched twice.
 */
export function bareReader(text: string): (at: number) => number {
  let noTrailUntil = 0
  let badDomain = { from: -1, until: 0 }
  const isTrail = (at: number): boolean => {
    if (at < noTrailUntil) return false
    const end = endOf(trail, text, at)
    if (endOf(trailEnd, text, end < 0 ? at : end) >= 0) return true
    noTrailUntil = end
    return false
  }
  const domainEnd = (at: number): number => {
    if (at <= badDomain.from && at < badDomain.until) return -1
    let end = endOf(domain, text, at)
    while (end > at && /[._]/.test(text[end - 1]!) && isTrail(end - 1)) end--
    if (end <= at) return -1
    const last = Math.max(text.lastIndexOf('.', Math.max(text.lastIndexOf('.', end - 1) - 1, 0)) + 1, at)
    if (!text.slice(last, end).includes('_')) return end
    badDomain = { from: last, until: end }
    return -1
  }
  return (at) => {
    if (!canStart(text, at)) return -1
    const scheme = text.indexOf('://', at + 4)
    const end = domainEnd(scheme === at + 4 || scheme === at + 5 ? scheme + 3 : at)
    return end < 0 ? -1 : pathEnd(text, end, isTrail)
  }
}

/** Whether the characters around the prefix of a URL let it be one. */
function canStart(text: string, at: number): boolean {
  const before = text[at - 1] ?? ' '
  if (/w/i.test(text[at]!)) return /[\s(*_[\]~]/.test(before) && at + 4 < text.length
  const host = text[text.indexOf('//', at) + 2] ?? ' '
  return !/[a-z]/i.test(before) && !/[\s\p{P}\p{S}\p{Cc}]/u.test(host)
}

function pathEnd(text: string, start: number, isTrail: (at: number) => boolean): number {
  let at = start
  let open = 0
  for (;;) {
    at = Math.max(at, endOf(plainPath, text, at))
    const mark = text[at]
    if (mark === undefined || /\s/.test(mark)) return at
    if (mark === '(') open++
    else if (mark === ')' && open > 0) open--
    else if (isTrail(at)) return at
    at++
  }
}

/** Where a sticky expression that matches at an offset ends, or -1. */
function endOf(expression: RegExp, text: string, at: number): number {
  expression.lastIndex = at
  return expression.test(text) ? expression.lastIndex : -1
}

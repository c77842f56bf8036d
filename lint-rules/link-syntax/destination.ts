/** Says what is wrong with the target of a link: it is empty, has spaces around it, is wrapped in another link, or is no address. */
import type { Edit, Problem } from '../../src/finding.ts'
import type { Document } from '../../src/list/document.ts'
import type { Link } from '../../src/list/markdown/link.ts'
import { repairScheme } from '../../src/list/markdown/scheme.ts'
import type { Span } from '../../src/list/markdown/span.ts'
import { withoutEnd } from '../../src/list/markdown/without-end.ts'

/** No label and no target is longer than this; a limit, because a hostile line must not take a minute. */
export const longest = 2000

/** A link that is read, but whose target is empty, padded or no address. */
export function* destination(list: Document, link: Link): Generator<Problem> {
  const { text } = list
  const { start, end } = link.target
  const at = { start: link.start, end: link.end }
  const label = text.slice(link.start, link.text.end + 1)
  if (link.url === '') {
    yield {
      message: `Unexpected empty target of \`${label}\`, expected an address or no link`,
      at,
      form: 'empty',
      severity: link.image ? 'info' : 'warning',
    }
    return
  }
  if (/^https?:\/\//i.test(link.url) && !/[\s[\]()]/.test(link.url.replace(/^https?:\/\/\[/i, '')) && !URL.canParse(link.url)) {
    yield {
      message: `Unexpected target \`${link.url}\`, which is not a valid address, expected one with a host`,
      at,
      form: 'no address',
      severity: link.image ? 'info' : 'error',
    }
    return
  }
  const words = text.slice(link.text.start, link.text.end).trim()
  if (/^https?:\/\/[^\s[\]()]+$/i.test(words) && /^[\p{L}\p{N}][\p{L}\p{N}_-]*$/u.test(link.url) && !link.image) {
    const correct = `[${link.url}](${words})`
    yield {
      message: `Unexpected address as the text of a link and its name as the target, expected \`${correct}\``,
      at,
      form: 'swapped',
      severity: 'error',
      fix: [{ ...at, text: correct }],
    }
    return
  }
  const written = text.slice(start, end)
  const wrapped = /^\[([^\][]*)\]\((.*)\)$/.exec(written)
  if (wrapped) {
    yield nestedTarget({ at, label, text: wrapped[1]!, url: wrapped[2]! })
    return
  }
  const double = /^\((.+)\)$/.exec(written)
  if (double && isBalanced(double[1]!)) {
    const correct = `${label}(${withScheme(double[1]!)})`
    yield {
      message: `Unexpected doubled parentheses around a link's target, expected \`${correct}\``,
      at,
      form: 'doubled',
      severity: 'error',
      fix: [{ start, end, text: withScheme(double[1]!) }],
    }
    return
  }
  const edits: Edit[] = []
  const head = text.slice(link.text.end + 2, start)
  if (/^[ \t]+<?$/.test(head)) edits.push({ start: link.text.end + 2, end: start - (head.endsWith('<') ? 1 : 0), text: '' })
  const tail = text.slice(end, link.end - 1)
  if (/^[ \t]+$/.test(tail)) edits.push({ start: end, end: link.end - 1, text: '' })
  if (edits.length > 0)
    yield {
      message: `Unexpected space around the target of \`${label}\`, expected \`(${text.slice(start, end)})\``,
      at,
      form: 'padded',
      severity: 'warning',
      fix: edits,
    }
  const raw = written
  const address = withoutEnd(raw, /\*/)
  const marks = raw.slice(address.length)
  const isEmphasis = marks !== '' && marks.length <= 3 && /^https?:\/\/./i.test(address) && !address.includes('*')
  if (isEmphasis && text.slice(link.start - marks.length, link.start) === marks && !text.startsWith(marks, link.end)) {
    yield {
      message: `Unexpected \`${marks}\` inside the target of \`${label}\`, expected it after the link`,
      at: { start: link.start - marks.length, end: link.end },
      form: 'emphasis in target',
      severity: 'error',
      fix: [
        { start: end - marks.length, end, text: '' },
        { start: link.end, end: link.end, text: marks },
      ],
    }
    return
  }
  const scheme = repairScheme(raw)
  if (scheme) {
    const fix = scheme.certain ? { fix: [{ start, end, text: scheme.url }] } : {}
    yield {
      message: `Unexpected ${scheme.fault} in \`${raw}\`, expected \`${scheme.url}\``,
      at,
      form: scheme.fault,
      severity: 'error',
      ...fix,
    }
    return
  }
  if (text[link.end] === ')' && !link.nested) {
    const line = text.slice(Math.max(0, link.start - longest), link.start).replace(/^[\s\S]*\n/, '')
    const rest = text.slice(link.end, link.end + longest).replace(/\n[\s\S]*$/, '')
    const opened = line.split('(').length - line.split(')').length
    const closed = rest.split(')').length - rest.split('(').length
    const run = /^\)+/.exec(rest)![0].slice(0, Math.max(1, closed))
    if (opened < closed && opened <= 0 && !/\d\)|:\)/.test(line))
      yield {
        message: `Unexpected \`${run}\` after \`${label}(${raw})\`, expected the link alone`,
        at: { start: link.start, end: link.end + run.length },
        form: 'extra parenthesis',
        severity: 'warning',
        fix: [{ start: link.end, end: link.end + run.length, text: '' }],
      }
  }
}

/** The target of a link in HTML, which has no brackets that could go wrong: it is empty, or no address. */
export function* htmlDestination({ text }: Document, link: Link): Generator<Problem> {
  const at = { start: link.start, end: link.end }
  const raw = text.slice(link.target.start, link.target.end)
  const label = text.slice(link.text.start, link.text.end).trim().slice(0, longestLabel)
  if (raw.trim() === '') {
    if (label !== '')
      yield { message: `Unexpected empty target of \`${label}\`, expected an address or no link`, at, form: 'empty', severity: 'warning' }
    return
  }
  const scheme = repairScheme(raw.trim())
  if (!scheme) return
  yield {
    message: `Unexpected ${scheme.fault} in \`${raw}\`, expected \`${scheme.url}\``,
    at,
    form: scheme.fault,
    severity: 'error',
    ...(scheme.certain ? { fix: [{ start: link.target.start, end: link.target.end, text: scheme.url }] } : {}),
  }
}

const longestLabel = 80

/** `[x]([y](u))`: one target where the inner text is no other address, else both are shown and none is chosen. */
export function nestedTarget({ at, label, text, url }: { at: Span; label: string; text: string; url: string }): Problem {
  const isOne = label !== '' && url !== '' && (!/^(?:https?:\/\/|www\.)/i.test(text.trim()) || sameTarget(text.trim(), url))
  const correct = `${label}(${withScheme(url)})`
  const expected = isOne ? `expected \`${correct}\`` : `expected one target: \`${text.trim()}\` or \`${url}\``
  return {
    message: `Unexpected link inside the target of another link, ${expected}`,
    at,
    form: 'nested',
    severity: 'error',
    ...(isOne ? { fix: [{ ...at, text: correct }] } : {}),
  }
}

export function sameTarget(a: string, b: string): boolean {
  const bare = (url: string) =>
    url
      .trim()
      .replace(/^https?:\/\//i, '')
      .replace(/\/$/, '')
  return bare(a) === bare(b)
}

/** A target that is only now read as one, with the scheme it lacks. */
export function withScheme(url: string): string {
  const repaired = repairScheme(url)
  return repaired?.certain ? repaired.url : url
}

function isBalanced(url: string): boolean {
  let depth = 0
  for (const mark of url) if ((mark === '(' && ++depth > 32) || (mark === ')' && --depth < 0)) return false
  return depth === 0
}

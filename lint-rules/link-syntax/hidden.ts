/** `](` that ends no link: nested links, spaces in the address, a parenthesis that is never closed. */
import type { Problem } from '../../src/finding.ts'
import type { Document } from '../../src/list/document.ts'
import { type Cover, coverOf } from '../../src/list/markdown/cover.ts'
import type { Link } from '../../src/list/markdown/link.ts'
import { firstAt } from '../../src/list/markdown/span.ts'
import { withoutEnd } from '../../src/list/markdown/without-end.ts'
import { longest, nestedTarget, sameTarget, withScheme } from './destination.ts'
import type { Place } from './place.ts'

const nested = /^\]\([ \t]*\[([^\][]*)\]\([ \t]*(?:((?:[^\s()]|\([^\s()]*\))+)[ \t]*)?\)(?:[ \t]*\))?/
const spaceInside = /^\]\(\s*(https?:\/\/[^\s()<>]+[ \t][^()<>\n]*)\)/i
const unclosed = /^\]\(\s*((?:https?:\/\/|www\.)[^\s()<>[\]]+(?:\([^\s()]*\)[^\s()<>[\]]*)*)(?=\s|$)/i
const looksLikeTarget = /^\]\(\s*<?(?:https?:|www\.|#|\.{0,2}\/|[\w-]+\.[a-z]{2,}\/)/i

/** The target of an image that runs on into the target of the link around it. */
const openImage = /^\]\((https?:\/\/[^\s()<>[\]]+)\]\(https?:/i

/** Whether a text closes a parenthesis that it does not open. */
function closesMore(text: string): boolean {
  let open = 0
  for (const mark of text) {
    if (mark === '(') open++
    else if (mark === ')' && --open < 0) return true
  }
  return false
}

/** `](` that ends no link although a target follows. */
export function* hiddenLinks({ list, leaf, raw, links, openingOf }: Place): Generator<Problem> {
  const inline = links.filter((link) => link.kind === 'inline')
  const ends = new Set(inline.map((link) => link.text.end - leaf.start))
  let targets: Cover | undefined
  let shown: readonly Link[] | undefined
  for (let at = raw.indexOf(']('); at >= 0; at = raw.indexOf('](', at + 1)) {
    if (ends.has(at)) continue
    targets ??= coverOf(links.map(({ target }) => target))
    if (targets.holds({ start: leaf.start + at, end: leaf.start + at + 1 })) continue
    shown ??= inline.filter(({ image }) => !image)
    const rest = raw.slice(at, at + longest)
    const open = openingOf(at)
    const start = leaf.start + (open < 0 ? at : open)
    const label = open < 0 ? '' : list.text.slice(start, leaf.start + at + 1)
    const make = (length: number, message: string, form: string, correct?: string): Problem => {
      const at_ = { start, end: leaf.start + at + length }
      return { message, at: at_, form, severity: 'error', ...(correct === undefined ? {} : { fix: [{ ...at_, text: correct }] }) }
    }
    const inner = nested.exec(rest)
    if (inner) {
      const [whole, text, url] = inner as unknown as [string, string, string]
      yield nestedTarget({ at: { start, end: leaf.start + at + whole.length }, label, text, url })
      at += whole.length - 1
      continue
    }
    const outer = open < 0 ? undefined : outerOf(shown, leaf.start + open, leaf.start + at)
    if (outer && looksLikeTarget.test(rest)) {
      yield* hiddenByInner({ list, rest, start, at: leaf.start + at, outer })
      continue
    }
    const space = spaceInside.exec(rest)
    if (space && !/\s["'(]/.test(space[1]!)) {
      yield make(
        space[0].length,
        "Unexpected space inside a link's target, expected none: Markdown shows the brackets instead of a link",
        'blank in target',
      )
      continue
    }
    const open_ = unclosed.exec(rest)
    const image = label.startsWith('![') ? openImage.exec(rest)?.[1] : undefined
    if (image !== undefined) {
      const correct = `${label}(${image})`
      yield make(2 + image.length, `Unexpected image without its closing parenthesis, expected \`${correct}\``, 'unclosed', correct)
      continue
    }
    if (open_ && label && !closesMore(rest.slice(open_[0].length).split('\n')[0]!)) {
      const written = withoutEnd(open_[1]!, /[.,;]/)
      const correct = `${label}(${withScheme(written)})`
      yield make(
        rest.indexOf(written) + written.length,
        `Unexpected link without its closing parenthesis, expected \`${correct}\``,
        'unclosed',
        correct,
      )
    } else if (looksLikeTarget.test(rest)) {
      const end = /^\]\([^\s)]*\)?/.exec(rest)![0].length
      yield make(
        end,
        open < 0
          ? 'Unexpected `](` without its opening bracket, expected `[text](target)`'
          : 'Unexpected link that Markdown does not read, expected `[text](target)`',
        'unread',
      )
    }
  }
}

/** The link in the text of the hidden one: `[[a](u)](v)`. Links hold no links, so the first of them ends first. */
function outerOf(links: readonly Link[], open: number, close: number): Link | undefined {
  const first = links[firstAt(links, open + 1)]
  return first && first.end <= close ? first : undefined
}

type Hidden = { readonly list: Document; readonly rest: string; readonly start: number; readonly at: number; readonly outer: Link }

/** `start` is where the text of the hidden link opens, `at` where it closes. */
function* hiddenByInner({ list, rest, start, at, outer }: Hidden): Generator<Problem> {
  const target = /^\]\(\s*(?:((?:[^\s()]|\([^\s()]*\))+)\s*)?\)/.exec(rest)
  const place = { start, end: at + (target?.[0].length ?? 2) }
  const inner = list.text.slice(outer.start, outer.end)
  const url = target?.[1] ?? ''
  const isOne = sameTarget(url, outer.url)
  if (url && !isOne && isPicture(outer.url)) {
    const correct = `[!${inner}](${url})`
    yield {
      message: `Unexpected picture without its \`!\`, expected \`${correct}\``,
      at: place,
      form: 'nested picture',
      severity: 'error',
      fix: [{ start: outer.start, end: outer.start, text: '!' }],
    }
    return
  }
  const expected = isOne ? `expected \`${inner}\`` : url ? `expected one target: \`${outer.url}\` or \`${url}\`` : 'expected one link'
  yield {
    message: `Unexpected link inside the text of another link, ${expected}`,
    at: place,
    form: 'nested',
    severity: 'error',
    ...(isOne ? { fix: [{ ...place, text: inner }] } : {}),
  }
}

/** Whether an address is that of a badge or picture. */
function isPicture(url: string): boolean {
  return (
    /^https?:\/\/(?:img\.shields\.io|badgen\.net|badge\.fury\.io)\//i.test(url) ||
    /\.(?:svg|png|gif|jpe?g|webp)$/i.test(url.split(/[?#]/)[0]!)
  )
}

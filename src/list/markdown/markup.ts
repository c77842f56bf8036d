/** Takes images, comments and tags out of inline Markdown in linear time, also where something is opened often and never closed. */

/** The text with a space for each image; `needsTarget`: `![x]` alone is none. */
export function withoutImages(raw: string, { needsTarget }: { readonly needsTarget: boolean }): string {
  const closing = finder(raw, ']')
  const ending = finder(raw, ')')
  return withBlanks(raw, '![', (at) => {
    const close = closing(at + 2)
    if (close < 0) return -1
    const end = raw[close + 1] === '(' ? ending(close + 2) : -1
    return end >= 0 ? end + 1 : needsTarget ? -1 : close + 1
  })
}

/** The text with a space for each comment and each tag of HTML. */
export function withoutTags(raw: string): string {
  const commentEnd = finder(raw, '-->')
  const tagEnd = finder(raw, '>')
  return withBlanks(raw, '<', (at) => {
    const isComment = raw.startsWith('<!--', at)
    if (!isComment && !/^<\/?[a-z]/i.test(raw.slice(at, at + 3))) return -1
    const end = isComment ? commentEnd(at + 4) : tagEnd(at + 2)
    return end < 0 ? -1 : end + (isComment ? 3 : 1)
  })
}

/** Where a mark is next. The places must be given in rising order: where it was found, or was not, is remembered. */
function finder(text: string, mark: string): (from: number) => number {
  let next = -2
  return (from) => {
    if (next !== -1 && next < from) next = text.indexOf(mark, from)
    return next
  }
}

/** `endOf` says where what opens at a place ends, or -1 where nothing does. */
function withBlanks(raw: string, opening: string, endOf: (at: number) => number): string {
  const parts: string[] = []
  let last = 0
  for (let at = raw.indexOf(opening); at >= 0; ) {
    const end = endOf(at)
    if (end >= 0) {
      parts.push(raw.slice(last, at), ' ')
      last = end
    }
    at = raw.indexOf(opening, end < 0 ? at + opening.length : end)
  }
  return parts.length === 0 ? raw : parts.join('') + raw.slice(last)
}

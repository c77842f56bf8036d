/** Draws rows of a review as SVG in the colours of GitHub. No font is measured: what follows in a line flows, and lines are short enough for any font. */

export type Piece = { readonly text: string; readonly isBold?: true; readonly isCode?: true; readonly hang?: true }

export type Row =
  | { readonly kind: 'author'; readonly text: string; readonly isInside?: true }
  | { readonly kind: 'text'; readonly pieces: readonly Piece[]; readonly indent: number }
  | { readonly kind: 'file'; readonly text: string }
  | {
      readonly kind: 'code'
      readonly sign: '+' | '-'
      readonly text: string
      readonly isInside: boolean
      readonly isFirst?: true
      readonly number?: number
    }
  | { readonly kind: 'suggestion' }
  | { readonly kind: 'button'; readonly text: string }
  | { readonly kind: 'gap'; readonly height: number }

const names = ['page', 'subtle', 'border', 'text', 'muted', 'added', 'removed', 'button', 'onButton', 'mark'] as const
export type Ink = Readonly<Record<(typeof names)[number], string>>

/** The colours of GitHub's themes "light default" and "dark default" (primer.style/product/primitives). */
export const inks: Readonly<Record<'light' | 'dark', Ink>> = {
  light: {
    page: '#ffffff',
    subtle: '#f6f8fa',
    border: '#d1d9e0',
    text: '#1f2328',
    muted: '#59636e',
    added: '#dafbe1',
    removed: '#ffebe9',
    button: '#1f883d',
    onButton: '#ffffff',
    mark: '#0969da',
  },
  dark: {
    page: '#0d1117',
    subtle: '#151b23',
    border: '#3d444d',
    text: '#f0f6fc',
    muted: '#9198a1',
    added: '#12351f',
    removed: '#3c1618',
    button: '#238636',
    onButton: '#ffffff',
    mark: '#4493f8',
  },
}

const width = 860
const heights: Readonly<Record<Exclude<Row['kind'], 'gap'>, number>> = {
  author: 34,
  text: 21,
  file: 34,
  code: 20,
  suggestion: 36,
  button: 44,
}

/** The picture; `title` says to those who do not see it what it shows. */
export function svg(rows: readonly Row[], ink: Ink, title: string): string {
  let top = 8
  const drawn = rows.map((row) => {
    const height = row.kind === 'gap' ? row.height : heights[row.kind]
    const shapes = draw(row, top, ink)
    top += height
    return shapes
  })
  const height = top + 8
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" font-family="-apple-system, 'Segoe UI', 'Noto Sans', Helvetica, Arial, sans-serif" font-size="14">`,
    `<title>${escaped(title)}</title>`,
    `<rect x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="6" fill="${ink.page}" stroke="${ink.border}"/>`,
    ...drawn.filter((shapes) => shapes !== ''),
    '</svg>',
  ].join('\n')}\n`
}

function draw(row: Row, top: number, ink: Ink): string {
  switch (row.kind) {
    case 'gap':
      return ''
    case 'author':
      return author(row, top, ink)
    case 'text':
      return text(row.pieces, { x: row.indent, y: top + 15, fill: ink.text })
    case 'file':
      return [
        `<rect x="1" y="${top}" width="${width - 2}" height="30" fill="${ink.subtle}"/>`,
        line(top, ink),
        text([{ text: row.text, isCode: true }], { x: 16, y: top + 20, fill: ink.text }),
      ].join('\n')
    case 'code':
      return code(row, top, ink)
    case 'suggestion':
      return text([{ text: 'Suggested change' }], { x: 44, y: top + 24, fill: ink.muted })
    case 'button':
      return [
        `<rect x="${width - 184}" y="${top + 8}" width="152" height="28" rx="6" fill="${ink.button}"/>`,
        `<text x="${width - 108}" y="${top + 27}" fill="${ink.onButton}" font-weight="600" font-size="13" text-anchor="middle">${escaped(row.text)}</text>`,
      ].join('\n')
  }
}

function author({ text: what, isInside }: Extract<Row, { kind: 'author' }>, top: number, ink: Ink): string {
  const x = isInside ? 32 : 16
  return [
    `<circle cx="${x + 10}" cy="${top + 14}" r="10" fill="${ink.mark}"/>`,
    `<path d="M${x + 5} ${top + 14}l4 4 7-8" fill="none" stroke="${ink.onButton}" stroke-width="2"/>`,
    `<text x="${x + 28}" y="${top + 19}" fill="${ink.text}"><tspan font-weight="600">github-actions</tspan> <tspan fill="${ink.muted}">bot ${escaped(what)}</tspan></text>`,
  ].join('\n')
}

function code(row: Extract<Row, { kind: 'code' }>, top: number, ink: Ink): string {
  const [left, right] = row.isInside ? [32, width - 32] : [1, width - 1]
  const mono = `font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, 'Liberation Mono', monospace" font-size="12" xml:space="preserve"`
  const place = row.isInside ? left + 12 : left + 42
  return [
    `<rect x="${left}" y="${top}" width="${right - left}" height="20" fill="${row.sign === '+' ? ink.added : ink.removed}"/>`,
    ...(row.number === undefined ? [] : [`<text x="${left + 12}" y="${top + 14}" fill="${ink.muted}" ${mono}>${row.number}</text>`]),
    `<text x="${place}" y="${top + 14}" fill="${ink.text}" ${mono}>${row.isFirst ? row.sign : ' '} ${escaped(row.text)}</text>`,
  ].join('\n')
}

function text(pieces: readonly Piece[], { x, y, fill }: { x: number; y: number; fill: string }): string {
  const spans = pieces.map(({ text: words, isBold, isCode }) => {
    if (isBold) return `<tspan font-weight="600">${escaped(words)}</tspan>`
    if (isCode)
      return `<tspan font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, 'Liberation Mono', monospace" font-size="12">${escaped(words)}</tspan>`
    return escaped(words)
  })
  return `<text x="${pieces[0]?.hang ? x - 14 : x}" y="${y}" fill="${fill}" xml:space="preserve">${spans.join('')}</text>`
}

function line(top: number, ink: Ink): string {
  return `<path d="M1 ${top}.5H${width - 1}M1 ${top + 30}.5H${width - 1}" stroke="${ink.border}"/>`
}

function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

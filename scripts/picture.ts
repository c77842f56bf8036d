/** Draws the review of the sample pull request as GitHub shows it, for the README: `node scripts/picture.ts` writes both pictures again. Its words are those of the review of today. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createTwoFilesPatch } from 'diff'
import { reviewChanges } from '../src/review/change/introduced.ts'
import { composeReview, type Review } from '../src/review/comment/compose.ts'
import type { ReviewComment } from '../src/review/comment/line-comment.ts'
import { summaryText } from '../src/review/comment/reconcile.ts'
import { type Ink, inks, type Row, svg } from './picture/draw.ts'
import { paragraphs, wrapped } from './picture/text.ts'

const root = new URL('..', import.meta.url)

/** The lines whose comments are shown: a repeated work, and a link that Markdown hides. */
const shown: readonly number[] = [29, 31]

/** The two versions of the sample list. */
function sample(): { readonly before: string; readonly after: string } {
  const read = (version: string): string => readFileSync(new URL(`examples/${version}/README.md`, root), 'utf8')
  return { before: read('base'), after: read('proposed') }
}

/** The review that the sample pull request gets on GitHub. */
export function sampleReview(): Review {
  const { before, after } = sample()
  const path = 'README.md'
  const patch = createTwoFilesPatch(path, path, before, after, '', '', { context: 3 })
  const { files } = reviewChanges([{ path, before, after }])
  return composeReview(files, { commit: '', patches: new Map([[path, patch.slice(patch.indexOf('@@'))]]), failOn: 'error', most: 10 })
}

/** What a comment says, without the mark that nobody sees. */
export function visible(body: string): string {
  return body.replace(/\s*<!--[\s\S]*?-->\s*$/, '')
}

const margin = 16

/** The pictures as SVG, by the theme of GitHub that they are for. */
export function pictures(): Readonly<Record<'light' | 'dark', string>> {
  const review = sampleReview()
  const after = sample().after.split('\n')
  const comments = shown.map((line) => {
    const comment = review.comments.find((one) => one.line === line)
    if (!comment) throw new Error(`The review of the sample has no comment on line ${line}: choose other lines in scripts/picture.ts`)
    return comment
  })
  const draw = (ink: Ink): string => {
    const rows: Row[] = [...headOf(review), ...comments.flatMap((comment) => commentRows(comment, after[comment.line! - 1]!))]
    return svg(rows, ink, 'A review by listkeeper on GitHub: comments on two lines of a pull request, one with a suggested change')
  }
  return { light: draw(inks.light), dark: draw(inks.dark) }
}

function headOf(review: Review): Row[] {
  const [headline = ''] = summaryText(review).split('\n\n')
  return [
    { kind: 'author', text: 'reviewed' },
    ...wrapped(headline, 116).map((pieces): Row => ({ kind: 'text', pieces, indent: margin })),
    { kind: 'gap', height: 10 },
    { kind: 'file', text: 'README.md' },
  ]
}

function commentRows(comment: ReviewComment, line: string): Row[] {
  return [
    ...codeRows('+', line, { number: comment.line! }),
    { kind: 'gap', height: 8 },
    { kind: 'author', text: 'commented', isInside: true },
    ...paragraphs(visible(comment.body)).flatMap((one): Row[] =>
      one.kind === 'suggestion' ? suggestionRows(line, one.text) : one.lines.flatMap((text) => bulletRows(text, one.kind === 'bullets')),
    ),
    { kind: 'gap', height: 4 },
  ]
}

function bulletRows(text: string, isBullet: boolean): Row[] {
  return wrapped(text, 108).map(
    (pieces, index): Row => ({
      kind: 'text',
      indent: margin * 2 + (isBullet ? 14 : 0),
      pieces: isBullet && index === 0 ? [{ text: '•  ', hang: true }, ...pieces] : pieces,
    }),
  )
}

function suggestionRows(old: string, corrected: string): Row[] {
  return [
    { kind: 'suggestion' },
    ...codeRows('-', old, { isInside: true }),
    ...corrected.split('\n').flatMap((line) => codeRows('+', line, { isInside: true })),
    { kind: 'button', text: 'Commit suggestion' },
  ]
}

/** A line of a diff, broken where it is too long, as GitHub breaks it. */
function codeRows(sign: '+' | '-', line: string, { number, isInside = false }: { number?: number; isInside?: boolean }): Row[] {
  const width = isInside ? 104 : 106
  const parts = Array.from({ length: Math.ceil(line.length / width) }, (_, index) => line.slice(index * width, (index + 1) * width))
  return parts.map(
    (text, index): Row => ({
      kind: 'code',
      sign,
      text,
      isInside,
      ...(index === 0 ? { isFirst: true, ...(number === undefined ? {} : { number }) } : {}),
    }),
  )
}

if (import.meta.main) {
  mkdirSync(new URL('docs/images/', root), { recursive: true })
  for (const [theme, text] of Object.entries(pictures())) writeFileSync(new URL(`docs/images/review-${theme}.svg`, root), text)
}

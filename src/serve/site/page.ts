/** The frame of the pages that the service shows: no script, one style sheet that is served under its hash, and nothing of any other server. Pure. */
import { createHash } from 'node:crypto'
import type { Answer } from './answer.ts'
import { style } from './style.ts'

const styleHash = createHash('sha256').update(style).digest('base64url').slice(0, 22)

/** The address of the style sheet: another one for each version of it. */
export const stylePath = `/style-${styleHash}.css`

/** The style sheet, which a browser may keep for ever. */
export const styleAnswer: Answer = {
  status: 200,
  type: 'text/css; charset=utf-8',
  body: style,
  headers: { 'cache-control': 'public, max-age=31536000, immutable' },
}

export type Page = {
  /** What is in the title of the window, as HTML. */
  readonly title: string
  /** What comes between head and foot, as HTML with one `h1`. */
  readonly body: string
  /** Where its forms may go; nowhere without it. */
  readonly formsTo?: string
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
}

/** A whole page. */
export function html({ title, body, formsTo = "'none'", status = 200, headers = {} }: Page): Answer {
  const policy = `default-src 'none'; style-src 'self'; img-src 'self'; form-action ${formsTo}; frame-ancestors 'none'; base-uri 'none'`
  return {
    status,
    type: 'text/html; charset=utf-8',
    body: `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><title>${title}</title><link rel="stylesheet" href="${stylePath}"></head>
<body><a class="skip" href="#main">Skip to the content</a>
<header><nav aria-label="Pages"><a class="brand" href="/">listkeeper</a></nav></header>
<main id="main" tabindex="-1">
${body}
</main>
<footer><p>Links are unknown, not broken, where a server gives no clear answer. <a href="https://github.com/listkeeper/listkeeper/blob/main/docs/app.md">What listkeeper does</a></p></footer></body></html>
`,
    headers: { 'content-security-policy': policy, ...headers },
  }
}

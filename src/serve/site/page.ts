/** The frame of the few pages that the service shows. Pure. */

/** A whole page around a body of HTML. */
export function page(body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>listkeeper</title><style>body{font:16px/1.5 system-ui,sans-serif;max-width:42rem;margin:3rem auto;padding:0 1rem}button{font:inherit;padding:.4rem 1rem}</style></head><body>${body}</body></html>`
}

/** What a request is answered with. Pure. */

export type Answer = {
  readonly status: number
  readonly type?: string
  readonly body: string
  readonly headers?: Readonly<Record<string, string>>
}

export const notFound: Answer = { status: 404, body: 'there is nothing here\n' }

/** For who asks for more than can be given. */
export function busy(seconds: number): Answer {
  return { status: 503, body: 'too much at once, try again in a moment\n', headers: { 'retry-after': String(seconds) } }
}

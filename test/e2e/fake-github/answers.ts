// What a route hands back, and GitHub's refusals as errors that the server turns into answers.
export type Reply = { status: number; body?: unknown; headers?: Record<string, string>; raw?: Buffer }
export type FieldError = { resource: string; code: string; field: string; message?: string; value?: unknown }

/** An answer other than success, thrown from wherever it shows. */
export class Refusal extends Error {
  readonly reply: Reply
  constructor(reply: Reply) {
    super(`${reply.status}`)
    this.reply = reply
  }
}

const documentation = 'https://docs.github.com/rest'

export function refuse(status: number, message: string, headers?: Record<string, string>): never {
  const body = { message, documentation_url: documentation, status: String(status) }
  throw new Refusal({ status, body, ...(headers && { headers }) })
}

export function missing(): never {
  refuse(404, 'Not Found')
}

/** 422 with the errors as sentences, as reviews are refused. */
export function unprocessable(errors: string[]): never {
  const body = { message: 'Unprocessable Entity', errors, documentation_url: documentation, status: '422' }
  throw new Refusal({ status: 422, body })
}

/** 422 with the errors as fields, as most other things are refused. */
export function invalid(...errors: FieldError[]): never {
  const body = { message: 'Validation Failed', errors, documentation_url: documentation, status: '422' }
  throw new Refusal({ status: 422, body })
}

export const archivedWords = 'Repository was archived so is read-only.'

export function archived(): Reply {
  return { status: 403, body: { message: archivedWords, documentation_url: documentation, status: '403' } }
}

export function ok(body: unknown): Reply {
  return { status: 200, body }
}

export function created(body: unknown): Reply {
  return { status: 201, body }
}

export function noContent(): Reply {
  return { status: 204 }
}

const maximalBody = 65_536

/** Refuses a text over GitHub's limit. Counted in code points; which unit GitHub counts is not known. */
export function checkBody(text: string | null | undefined, refusal: (message: string) => never): void {
  if ([...(text ?? '')].length > maximalBody) refusal(`body is too long (maximum is ${maximalBody} characters)`)
}

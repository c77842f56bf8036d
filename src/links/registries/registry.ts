/** What a registry is: it knows works by identifier, and is asked instead of the server of a page. */
import type { Exchange, Facts, RegistryName, Verdict } from '../verdict.ts'

/** A request to a registry. Answers are read up to two megabytes; more is no answer. */
type Question = {
  readonly method: 'GET' | 'POST'
  readonly url: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
  /** Most bytes of the answer, instead of two megabytes. */
  readonly most?: number
}

/** What came back: the evidence, and the text of the body where there is an answer. */
export type Reply = { readonly exchange: Exchange; readonly text?: string }

/** Asks one thing, at the pace that the host bears; failures and refusals come back as they are, nothing is thrown. */
export type Send = (question: Question) => Promise<Reply>

/** What a registry says of one identifier; without a verdict it does not know, and the page itself is asked. */
export type Answer = {
  readonly verdict?: Verdict
  readonly facts?: Facts
  readonly requests: readonly Exchange[]
}

export type Registry = {
  readonly name: RegistryName
  /** Where it answers, without a slash at the end. */
  readonly base: string
  /** The identifier under which it knows a page; undefined for pages that it cannot speak for. */
  readonly idOf: (url: URL) => string | undefined
  /** Most identifiers in one call of `ask`. */
  readonly batch: number
  /** Least milliseconds between two requests, and most requests at once. */
  readonly gap: number
  readonly atOnce: number
  /** An answer for every identifier in the request. */
  readonly ask: (ids: readonly string[], send: Send) => Promise<ReadonlyMap<string, Answer>>
}

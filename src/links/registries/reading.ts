/** What the registries share: reading untrusted JSON and addresses, and making answers of them. */
import { decodeHTML } from 'entities'
import { type PackageAddress, packageAt } from '../../list/identity/packages.ts'
import type { Facts, PackageFacts, Verdict } from '../verdict.ts'
import type { Answer, Registry, Reply, Send } from './registry.ts'

export const alive: Verdict = { kind: 'alive' }
export const dead = (reason: 'not-found' | 'gone' | 'no-such-identifier'): Verdict => ({ kind: 'dead', reason })
export const movedTo = (to: string): Verdict => ({ kind: 'moved', to, permanent: true })

/** An answer with what is known; without anything the page itself is asked. */
export function answer(requests: Answer['requests'], verdict?: Verdict, facts?: Facts): Answer {
  return {
    requests,
    ...(verdict === undefined ? {} : { verdict }),
    ...(facts === undefined || Object.keys(facts).length === 0 ? {} : { facts }),
  }
}

/** Asks one question for each identifier, all handed to `send`, which keeps the pace. */
export async function askEach(ids: readonly string[], send: Send, one: (id: string, send: Send) => Promise<Answer>) {
  const asked = [...new Set(ids)]
  const answers = await Promise.all(asked.map((id) => one(id, send)))
  return new Map(asked.map((id, index) => [id, answers[index]!]))
}

/** Asks for the JSON at an address; `most` is of bytes, where two megabytes are not enough. */
export function askJson(send: Send, url: string, most?: number): Promise<Reply> {
  return send({ method: 'GET', url, headers: { accept: 'application/json' }, ...(most === undefined ? {} : { most }) })
}

/** Reads one thing after the other for an answer; `requests` are those that were sent until now. */
export function openReader(send: Send): { readonly get: (url: string) => Promise<unknown>; readonly requests: Answer['requests'] } {
  const requests: Reply['exchange'][] = []
  const get = async (url: string): Promise<unknown> => {
    const reply = await askJson(send, url)
    requests.push(reply.exchange)
    return jsonOf(reply, 200)
  }
  return { get, requests }
}

/** The JSON of an answer with one of the statuses; undefined where it has another, is cut off, or is no JSON. */
export function jsonOf(reply: Reply, ...statuses: readonly number[]): unknown {
  if (reply.text === undefined || !statuses.includes(reply.exchange.status ?? 0)) return undefined
  try {
    return JSON.parse(reply.text) as unknown
  } catch {
    return undefined
  }
}

/** What is under the names, one inside the other; own properties only, so that `__proto__` is a name like others. */
export function at(value: unknown, ...names: readonly (string | number)[]): unknown {
  let found = value
  for (const name of names) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, name)) return undefined
    found = (found as Readonly<Record<string | number, unknown>>)[name]
  }
  return found
}

export const listAt = (value: unknown, ...names: readonly (string | number)[]): readonly unknown[] => {
  const found = at(value, ...names)
  return Array.isArray(found) ? found : []
}

/** Text that is not empty, else undefined. */
export function textAt(value: unknown, ...names: readonly (string | number)[]): string | undefined {
  const found = at(value, ...names)
  return typeof found === 'string' && found.trim() !== '' ? found : undefined
}

const markup = /<\/?(?:[a-z]+:)?(?:i|b|em|strong|sub|sup|scp|sc|tt|u|italic|bold|span|p|br|math|m[inors][a-z]*)(?:\s[^<>]*)?\/?>/gi

/** A title as one line: entities resolved, the markup that journals put into titles left out. */
export function lineOf(text: string | undefined): string | undefined {
  const line = text && decodeHTML(text).replace(markup, '').replace(/\s+/g, ' ').trim()
  return line === '' ? undefined : line
}

/** A name with the description of a record, where there is one. */
export function titled(name: string, record: unknown): string {
  const description = lineOf(textAt(record, 'description'))
  return description === undefined ? name : `${name}: ${description}`
}

/** The year of four digits that a date begins with. */
export function yearOf(date: unknown): number | undefined {
  const year = typeof date === 'number' ? date : Number(typeof date === 'string' ? /^\d{4}/.exec(date)?.[0] : Number.NaN)
  return Number.isInteger(year) && year > 1000 && year < 3000 ? year : undefined
}

/** The days of a first and a newest release, as far as they are known. */
export function releaseFacts(created: string | undefined, released: string | undefined): PackageFacts {
  return { ...(created === undefined ? {} : { created }), ...(released === undefined ? {} : { released }) }
}

/** The day that a moment begins with, as 2026-01-31. */
export function dayAt(value: unknown, name: string): string | undefined {
  return /^\d{4}-\d{2}-\d{2}/.exec(textAt(value, name) ?? '')?.[0]
}

/** Whether one of the files of a root is a readme. */
export function readmeIn(names: readonly string[]): boolean {
  return names.some((name) => /^readme(?:\.|$)/i.test(name))
}

/** A part of facts: the value under its name, or nothing where there is none. */
export function fact<Name extends keyof Facts>(name: Name, value: Facts[Name] | undefined): Facts {
  return value === undefined || value === false ? {} : { [name]: value }
}

/** The path of an address, decoded, without the slash at its start; undefined where it cannot be sent on as it is. */
export function pathOf(url: URL): string | undefined {
  try {
    const path = decodeURIComponent(url.pathname).slice(1)
    const isPlain = !/[\u0000-\u001f\u007f\\]/.test(path) && !path.split('/').some((part) => part === '.' || part === '..')
    return isPlain ? path : undefined
  } catch {
    return undefined
  }
}

/**
 * The name of the package that an address is of. Its other pages, as those of one version, are left to the page, whose verdict it is: a
 * registry that is asked for facts alone speaks for them as well.
 */
export function packageId(host: PackageAddress['host'], forFacts: boolean): Registry['idOf'] {
  return (url) => {
    const found = packageAt(url)
    return found?.host === host && (forFacts || found.page === 'front') ? found.name : undefined
  }
}

/** A path with every part encoded. */
export const encodePath = (path: string): string => path.split('/').map(encodeURIComponent).join('/')

/** Whether the address is of the web and of one of the hosts, at their usual port. */
export function isAt(url: URL, ...hosts: readonly string[]): boolean {
  return /^https?:$/.test(url.protocol) && url.port === '' && hosts.includes(url.hostname)
}

/** Packages of npm by their registry: the pages refuse checkers. */

import type { PackageFacts } from '../verdict.ts'
import {
  alive,
  answer,
  askEach,
  askJson,
  at,
  dayAt,
  dead,
  fact,
  jsonOf,
  lineOf,
  packageId,
  releaseFacts,
  textAt,
  titled,
} from './reading.ts'
import type { Answer, Registry, Send } from './registry.ts'

/** What rules of a list need to know of a package: dates are in the whole record of it, downloads elsewhere. */
export type PackageWants = { readonly dates: boolean; readonly downloads: boolean }

/** Who knows packages of npm. */
export function npm(base = 'https://registry.npmjs.org', wants?: PackageWants, counts = 'https://api.npmjs.org'): Registry {
  return {
    name: 'npm',
    base,
    batch: 20,
    gap: 50,
    atOnce: 4,
    idOf: packageId('npm', wants !== undefined),
    ask: (ids, send) => askEach(ids, send, (id, via) => (wants ? askMore({ base, counts, wants }, id, via) : ask(base, id, via))),
  }
}

/**
 * `GET /{name}/latest` (github.com/npm/registry, "REGISTRY-API", getpackageversion). A package that is not there answers 404 with
 * the JSON `"Not Found"` or `{"error":"Not found"}`; a package without that version says other words.
 */
async function ask(base: string, name: string, send: Send): Promise<Answer> {
  const reply = await askJson(send, `${addressOf(base, name)}/latest`)
  const requests = [reply.exchange]
  const body = jsonOf(reply, 200, 404)
  if (reply.exchange.status === 404) {
    const words = typeof body === 'string' ? body : textAt(body, 'error')
    return answer(requests, /^not[ _]found$/i.test(words ?? '') ? dead('no-such-identifier') : undefined)
  }
  if (textAt(body, 'name')?.toLowerCase() !== name.toLowerCase()) return answer(requests)
  const license = textAt(body, 'license') ?? textAt(body, 'license', 'type')
  return answer(requests, alive, {
    title: titled(name, body),
    ...fact('deprecated', lineOf(textAt(body, 'deprecated')) ?? (at(body, 'deprecated') === true ? 'it is deprecated' : undefined)),
    ...fact('license', license === 'UNLICENSED' || license?.startsWith('SEE LICENSE') ? undefined : license),
  })
}

/** A package by its whole name, whose scope is not encoded (registry API, "getpackage"). */
const addressOf = (base: string, name: string): string => `${base}/${encodeURIComponent(name).replace('%40', '@')}`

type Places = { readonly base: string; readonly counts: string; readonly wants: PackageWants }

/** The records of packages with very many versions are larger than this; their dates stay unknown. */
const mostRecord = 24 * 1024 * 1024

/**
 * The same with the times of all versions, from `GET /{name}` (registry API, "getpackage"), and `GET
 * /downloads/point/last-month/{name}` (github.com/npm/registry, "download-counts").
 */
async function askMore({ base, counts, wants }: Places, name: string, send: Send): Promise<Answer> {
  const first = await ask(base, name, send)
  if (first.verdict?.kind !== 'alive') return first
  const record = wants.dates ? await askJson(send, addressOf(base, name), mostRecord) : undefined
  const count = wants.downloads ? await askJson(send, `${counts}/downloads/point/last-month/${name}`) : undefined
  const downloads = count && at(jsonOf(count, 200), 'downloads')
  const requests = [record, count].flatMap((reply) => (reply ? [reply.exchange] : []))
  const dates = record ? datesIn(jsonOf(record, 200)) : {}
  const own = { ...dates, ...(typeof downloads === 'number' ? { downloads } : {}) }
  return { ...first, requests: [...first.requests, ...requests], facts: { ...first.facts, package: own } }
}

/** The days of the first and the newest release; what was unpublished has no time. */
function datesIn(record: unknown): PackageFacts {
  const times = at(record, 'time')
  if (typeof times !== 'object' || times === null) return {}
  const days = Object.keys(times)
    .filter((version) => version !== 'created' && version !== 'modified')
    .flatMap((version) => dayAt(times, version) ?? [])
    .toSorted()
  return releaseFacts(dayAt(times, 'created') ?? days[0], days.at(-1))
}

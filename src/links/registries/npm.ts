/** Packages of npm by their registry: the pages refuse checkers. */

import { alive, answer, askEach, at, dead, fact, isAt, jsonOf, lineOf, pathOf, textAt } from './reading.ts'
import type { Answer, Registry, Send } from './registry.ts'

/** Who knows packages of npm; pages of one version are left to the page. */
export function npm(base = 'https://registry.npmjs.org'): Registry {
  return {
    name: 'npm',
    base,
    batch: 20,
    gap: 50,
    atOnce: 4,
    idOf: (url) => {
      if (!isAt(url, 'npmjs.com', 'www.npmjs.com')) return undefined
      return /^package\/((?:@[a-z\d~-][\w.~-]*\/)?[a-z\d~-][\w.~-]*)\/?$/i.exec(pathOf(url) ?? '')?.[1]
    },
    ask: (ids, send) => askEach(ids, send, (id, via) => ask(base, id, via)),
  }
}

/**
 * `GET /{name}/latest` (github.com/npm/registry, "REGISTRY-API", getpackageversion). A package that is not there answers 404 with
 * the JSON `"Not Found"` or `{"error":"Not found"}`; a package without that version says other words.
 */
async function ask(base: string, name: string, send: Send): Promise<Answer> {
  const url = `${base}/${encodeURIComponent(name).replace('%40', '@')}/latest`
  const reply = await send({ method: 'GET', url, headers: { accept: 'application/json' } })
  const requests = [reply.exchange]
  const body = jsonOf(reply, 200, 404)
  if (reply.exchange.status === 404) {
    const words = typeof body === 'string' ? body : textAt(body, 'error')
    return answer(requests, /^not[ _]found$/i.test(words ?? '') ? dead('no-such-identifier') : undefined)
  }
  if (textAt(body, 'name')?.toLowerCase() !== name.toLowerCase()) return answer(requests)
  const description = lineOf(textAt(body, 'description'))
  const license = textAt(body, 'license') ?? textAt(body, 'license', 'type')
  return answer(requests, alive, {
    title: description === undefined ? name : `${name}: ${description}`,
    ...fact('deprecated', lineOf(textAt(body, 'deprecated')) ?? (at(body, 'deprecated') === true ? 'it is deprecated' : undefined)),
    ...fact('license', license === 'UNLICENSED' || license?.startsWith('SEE LICENSE') ? undefined : license),
  })
}

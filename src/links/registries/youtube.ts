/** Videos of YouTube by oEmbed: the pages answer 200 for videos that are gone. */

import { alive, answer, askEach, askJson, dead, fact, isAt, jsonOf, lineOf, pathOf, textAt } from './reading.ts'
import type { Answer, Registry, Send } from './registry.ts'

/** Who knows videos; lists and channels are left to the page. */
export function youtube(base = 'https://www.youtube.com'): Registry {
  return {
    name: 'youtube',
    base,
    batch: 20,
    gap: 100,
    atOnce: 2,
    idOf,
    ask: (ids, send) => askEach(ids, send, (id, via) => ask(base, id, via)),
  }
}

function idOf(url: URL): string | undefined {
  const path = pathOf(url)?.replace(/\/$/, '')
  if (path === undefined) return undefined
  let id: string | null | undefined
  if (isAt(url, 'youtu.be', 'www.youtu.be')) id = path
  else if (isAt(url, 'youtube.com', 'www.youtube.com', 'm.youtube.com', 'www.youtube-nocookie.com'))
    id = path === 'watch' ? url.searchParams.get('v') : /^(?:shorts|embed|live|v)\/([^/]+)$/.exec(path)?.[1]
  // `embed/videoseries` is a list and `embed/live_stream` a channel, and both have eleven letters.
  return id && /^[\w-]{11}$/.test(id) && !/^(?:videoseries|live_stream)$/.test(id) ? id : undefined
}

/** Identifiers are 64 bits in base64url, so that the last of the eleven characters is one of sixteen. */
const possible = /[AEIMQUYcgkosw048]$/

/**
 * `GET /oembed?url=` (oembed.com; not documented by YouTube): 404 for videos that are deleted or private, 400 for identifiers that
 * no video can have, 401 where embedding is off, 403 for some private ones, once with HTTP 200 and no JSON (ruby-oembed#79).
 */
async function ask(base: string, id: string, send: Send): Promise<Answer> {
  const page = encodeURIComponent(`https://www.youtube.com/watch?v=${id}`)
  const reply = await askJson(send, `${base}/oembed?url=${page}&format=json`)
  const requests = [reply.exchange]
  const { status } = reply.exchange
  if (status === 404 || (status === 400 && !possible.test(id))) return answer(requests, dead('not-found'))
  const title = lineOf(textAt(jsonOf(reply, 200), 'title'))
  return title === undefined ? answer(requests) : answer(requests, alive, fact('title', title))
}

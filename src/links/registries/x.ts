/** Posts on X by oEmbed: the pages show nothing to visitors who are not signed in. */

import { alive, answer, askEach, askJson, dead, fact, isAt, jsonOf, lineOf, pathOf, textAt } from './reading.ts'
import type { Answer, Registry, Send } from './registry.ts'

/** Who knows posts; profiles and searches are left to the page. */
export function x(base = 'https://publish.x.com'): Registry {
  return {
    name: 'x',
    base,
    batch: 20,
    gap: 200,
    atOnce: 2,
    idOf: (url) => {
      if (!isAt(url, 'x.com', 'www.x.com', 'mobile.x.com', 'twitter.com', 'www.twitter.com', 'mobile.twitter.com')) return undefined
      const [, user, post] = /^(\w{1,15}|i\/web)\/status(?:es)?\/(\d{1,20})(?:\/(?:photo|video)\/\d)?\/?$/.exec(pathOf(url) ?? '') ?? []
      return post === undefined ? undefined : `${user === 'i/web' ? 'i' : user}/status/${post}`
    },
    ask: (ids, send) => askEach(ids, send, (id, via) => ask(base, id, via)),
  }
}

/** `GET /oembed?url=` (docs.x.com, "oEmbed API"; no authentication, not limited): 404 for posts that are not public any more, 403 for protected ones. */
async function ask(base: string, id: string, send: Send): Promise<Answer> {
  const post = encodeURIComponent(`https://twitter.com/${id}`)
  const reply = await askJson(send, `${base}/oembed?url=${post}&omit_script=1`)
  const requests = [reply.exchange]
  // An error of the service itself has no JSON, or another.
  if (reply.exchange.status === 404) return answer(requests, jsonOf(reply, 404) === undefined ? undefined : dead('not-found'))
  const found = jsonOf(reply, 200)
  if (textAt(found, 'html') === undefined) return answer(requests)
  return answer(requests, alive, fact('title', lineOf(textAt(found, 'author_name'))))
}

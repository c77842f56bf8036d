/** OpenReview by its newer API; papers that it does not hold or does not show are in the older one, or are behind a challenge. */

import type { Facts } from '../verdict.ts'
import { alive, answer, askEach, askJson, at, fact, isAt, jsonOf, lineOf, listAt, pathOf, textAt } from './reading.ts'
import type { Answer, Registry, Send } from './registry.ts'

/** Who knows papers under review. It never calls one missing: see above. */
export function openreview(base = 'https://api2.openreview.net'): Registry {
  return {
    name: 'openreview',
    base,
    batch: 20,
    gap: 500,
    atOnce: 1,
    idOf: (url) => {
      if (!isAt(url, 'openreview.net', 'www.openreview.net')) return undefined
      const kind = /^(forum|pdf)$/.exec(pathOf(url) ?? '')?.[1]
      const id = url.searchParams.get('id') ?? ''
      return kind && /^[\w-]{5,40}$/.test(id) ? `${kind}/${id}` : undefined
    },
    ask: (ids, send) => askEach(ids, send, (id, via) => ask(base, id, via)),
  }
}

/** `GET /notes?id=` (docs.openreview.net, "API V2"): the values of a note's content are wrapped in objects, in older notes they are not. */
async function ask(base: string, id: string, send: Send): Promise<Answer> {
  const [kind, note] = id.split('/') as [string, string]
  const reply = await askJson(send, `${base}/notes?id=${encodeURIComponent(note)}`)
  const requests = [reply.exchange]
  const found = listAt(jsonOf(reply, 200), 'notes').find((one) => at(one, 'id') === note)
  if (found === undefined) return answer(requests)
  const facts = factsOf(found)
  const isDeleted = typeof at(found, 'ddate') === 'number'
  const isOpen = listAt(found, 'readers').includes('everyone')
  const hasPage = kind === 'forum' || contentOf(found, 'pdf') !== undefined
  return isOpen && !isDeleted && hasPage ? answer(requests, alive, facts) : answer(requests, undefined, facts)
}

const contentOf = (note: unknown, name: string): string | undefined =>
  textAt(note, 'content', name, 'value') ?? textAt(note, 'content', name)

/** Withdrawn papers change their venue to `.../Withdrawn_Submission` (docs.openreview.net, "How to get all submissions"). */
function factsOf(note: unknown): Facts {
  const venue = `${contentOf(note, 'venueid') ?? ''} ${contentOf(note, 'venue') ?? ''}`
  return { ...fact('title', lineOf(contentOf(note, 'title'))), ...fact('withdrawn', /\bWithdrawn(?:[ _]Submission)?\b/i.test(venue)) }
}

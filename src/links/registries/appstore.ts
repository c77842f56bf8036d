/** Apps of Apple's stores by their lookup, in batches of one country. */

import { alive, answer, askJson, at, fact, isAt, jsonOf, lineOf, listAt, pathOf, textAt } from './reading.ts'
import type { Answer, Registry } from './registry.ts'

/** Who knows apps. It never calls one missing: what it does not list may be sold in another country, and the page says so itself. */
export function appstore(base = 'https://itunes.apple.com'): Registry {
  return {
    name: 'appstore',
    base,
    batch: 100,
    // About twenty calls a minute (performance-partners.apple.com, "Search API").
    gap: 3_000,
    atOnce: 1,
    idOf: (url) => {
      if (!isAt(url, 'apps.apple.com', 'itunes.apple.com')) return undefined
      const [, country = 'us', app] = /^(?:([a-z]{2})\/)?app\/(?:[^/]+\/)?id(\d{4,12})\/?$/i.exec(pathOf(url) ?? '') ?? []
      return app === undefined ? undefined : `${country.toLowerCase()}/${app}`
    },
    ask: async (ids, send) => {
      const answers = new Map<string, Answer>(ids.map((id) => [id, answer([])]))
      for (const [country, own] of Map.groupBy(ids, (id) => id.split('/')[0]!)) {
        const apps = own.map((id) => id.split('/')[1]!)
        const reply = await askJson(send, `${base}/lookup?id=${apps.join(',')}&country=${country}`)
        const found = new Map(listAt(jsonOf(reply, 200), 'results').map((one) => [String(at(one, 'trackId')), one]))
        for (const id of own) {
          const one = found.get(id.split('/')[1]!)
          const title = lineOf(textAt(one, 'trackName'))
          answers.set(id, title === undefined ? answer([reply.exchange]) : answer([reply.exchange], alive, fact('title', title)))
        }
      }
      return answers
    },
  }
}

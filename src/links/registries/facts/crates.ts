/** Rust packages by crates.io, whose API tells their releases, and downloads of ninety days. */
import { alive, answer, askEach, askJson, at, dayAt, dead, jsonOf, listAt, packageId, releaseFacts, textAt, titled } from '../reading.ts'
import type { Answer, Registry, Send } from '../registry.ts'

/** Who knows crates; its operators allow one request a second (crates.io, "Data access policy"). */
export function crates(base = 'https://crates.io'): Registry {
  return {
    name: 'crates',
    base,
    batch: 20,
    gap: 1_000,
    atOnce: 1,
    idOf: packageId('crates.io', true),
    ask: (ids, send) => askEach(ids, send, (id, via) => ask(base, id, via)),
  }
}

async function ask(base: string, name: string, send: Send): Promise<Answer> {
  const url = `${base}/api/v1/crates/${encodeURIComponent(name)}?include=versions,downloads`
  const reply = await askJson(send, url)
  const requests = [reply.exchange]
  if (reply.exchange.status === 404 && /does not exist/i.test(textAt(listAt(jsonOf(reply, 404), 'errors')[0], 'detail') ?? ''))
    return answer(requests, dead('no-such-identifier'))
  const found = jsonOf(reply, 200)
  const crate = at(found, 'crate')
  if (textAt(crate, 'id') === undefined) return answer(requests)
  const released = listAt(found, 'versions')
    .flatMap((version) => (at(version, 'yanked') === true ? [] : (dayAt(version, 'created_at') ?? [])))
    .toSorted()
    .at(-1)
  const recent = at(crate, 'recent_downloads')
  return answer(requests, alive, {
    title: titled(name, crate),
    package: {
      ...releaseFacts(dayAt(crate, 'created_at'), released),
      ...(typeof recent === 'number' ? { downloads: Math.floor(recent / 3) } : {}),
    },
  })
}

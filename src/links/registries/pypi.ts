/** Python packages by PyPI's index, which holds their status; its other JSON does not. */

import type { PackageFacts } from '../verdict.ts'
import { alive, answer, askEach, at, dayAt, dead, fact, jsonOf, listAt, packageId, releaseFacts, textAt } from './reading.ts'
import type { Answer, Registry, Send } from './registry.ts'

/** Who knows Python packages. */
export function pypi(base = 'https://pypi.org', wantsDates = false): Registry {
  return {
    name: 'pypi',
    base,
    batch: 20,
    gap: 100,
    atOnce: 2,
    idOf: packageId('PyPI', wantsDates),
    ask: (ids, send) => askEach(ids, send, (id, via) => ask(base, id, { send: via, wantsDates })),
  }
}

/**
 * `GET /simple/{name}/` as JSON (packaging.python.org, "Simple repository API"), with the status of PEP 792. Projects without
 * files, and those in quarantine, have no page or another one.
 */
async function ask(
  base: string,
  name: string,
  { send, wantsDates }: { readonly send: Send; readonly wantsDates: boolean },
): Promise<Answer> {
  const reply = await send({
    method: 'GET',
    url: `${base}/simple/${name}/`,
    headers: { accept: 'application/vnd.pypi.simple.v1+json' },
    // The index of a package with thousands of files has many megabytes.
    most: 8 * 1024 * 1024,
  })
  const requests = [reply.exchange]
  if (reply.exchange.status === 404) return answer(requests, dead('no-such-identifier'))
  const index = jsonOf(reply, 200)
  if (index === undefined && reply.exchange.status === 200 && isIndex(reply.text)) return answer(requests, alive)
  const status = textAt(index, 'project-status', 'status')
  if (textAt(index, 'name') === undefined || listAt(index, 'files').length === 0 || status === 'quarantined') return answer(requests)
  const reason = textAt(index, 'project-status', 'reason')
  return answer(requests, alive, {
    ...fact('archived', status === 'archived'),
    ...fact('deprecated', status === 'deprecated' ? (reason ?? 'its maintainers call it obsolete') : undefined),
    ...(wantsDates ? { package: datesIn(index) } : {}),
  })
}

/** Whether a text that was cut is the beginning of an index with files. */
function isIndex(text = ''): boolean {
  return /^\{\s*"/.test(text.slice(0, 50)) && /"files":\s*\[\s*\{/.test(text.slice(0, 5_000)) && text.includes('"filename"')
}

/** The days on which the first and the newest file came (PEP 700, `upload-time`); yanked ones do not count. */
function datesIn(index: unknown): PackageFacts {
  const days = listAt(index, 'files')
    .filter((file) => at(file, 'yanked') === undefined || at(file, 'yanked') === false)
    .flatMap((file) => dayAt(file, 'upload-time') ?? [])
    .toSorted()
  return releaseFacts(days[0], days.at(-1))
}

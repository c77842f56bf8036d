/** Finds archived copies of dead pages at the Internet Archive, near the day on which they were listed. */

import { literalAddress } from '../http/guard.ts'
import type { PacedAsk } from '../http/pace.ts'

export type Archive = {
  /** Where it answers: https://web.archive.org. */
  readonly base: string
  /** Most captures that one run looks for. */
  readonly most: number
}

type Captures = {
  /** The address of a capture that answered 200, the one nearest to a day (as 2026-01-31), else the newest; undefined where there is none or nobody answers. */
  readonly find: (url: string, day: string | undefined) => Promise<string | undefined>
}

/** The archive wants few requests: one at a time, some seconds apart. */
const terms = { gap: 1_500, atOnce: 1 }
/** After everything else is done, captures may take this long. */
const grace = 30_000

/**
 * A search for captures in one run; it ends when the archive does not answer.
 * @internal Exported for its test, which sees each request without the pauses of a whole run.
 */
export function openCaptures(ask: PacedAsk, { base, most }: Archive): Captures {
  let left = most
  let turn: Promise<unknown> = Promise.resolve()
  const search = async (url: string, day: string | undefined): Promise<string | undefined> => {
    if (left-- <= 0) return undefined
    const near = day === undefined ? { limit: '-1' } : { closest: day.replaceAll('-', ''), sort: 'closest', limit: '1' }
    const query = new URLSearchParams({ url, output: 'json', fl: 'timestamp,statuscode', filter: 'statuscode:200', ...near })
    const { exchange, text } = await ask({ method: 'GET', url: `${base}/cdx/search/cdx?${query}`, want: 'all' }, { terms })
    if (exchange.status !== 200) {
      left = 0
      return undefined
    }
    const timestamp = timestampOf(text ?? '')
    return timestamp === undefined ? undefined : `${base}/web/${timestamp}/${url}`
  }
  return {
    find: (url, day) => {
      const address = new URL(url)
      if (literalAddress(address) !== undefined || !address.hostname.includes('.')) return Promise.resolve(undefined)
      const found = turn.then(() => search(url, day))
      turn = found
      return found
    },
  }
}

/** Captures of dead pages, looked for while the run goes on; when all else is done, what is not there soon is not waited for. */
export function gatherCaptures(
  ask: PacedAsk,
  archive: (Archive & { readonly addedOn?: (url: string) => string | undefined }) | undefined,
  sleep: (ms: number) => Promise<void>,
): { start: (url: string) => void; done: () => Promise<Map<string, string>> } {
  const found = new Map<string, string>()
  const open: Promise<void>[] = []
  const captures = archive && openCaptures(ask, archive)
  return {
    start: (url) => {
      if (!captures) return
      const search = captures.find(url, archive.addedOn?.(url))
      open.push(search.then((capture) => void (capture === undefined || found.set(url, capture))))
    },
    done: async () => {
      if (open.length > 0) await Promise.race([Promise.all(open), sleep(grace)])
      return found
    },
  }
}

/** The timestamp in an answer of the CDX server: rows, the first with the names of the columns. */
function timestampOf(text: string): string | undefined {
  try {
    const rows = JSON.parse(text) as unknown
    const row: unknown = Array.isArray(rows) ? rows[1] : undefined
    return Array.isArray(row) && typeof row[0] === 'string' && /^\d{14}$/.test(row[0]) ? row[0] : undefined
  } catch {
    return undefined
  }
}

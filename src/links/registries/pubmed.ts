/** PubMed and PubMed Central, asked in batches: their pages refuse many visitors. */

import type { Exchange, Facts } from '../verdict.ts'
import { alive, answer, at, dead, fact, isAt, jsonOf, lineOf, listAt, pathOf, textAt, yearOf } from './reading.ts'
import type { Answer, Registry, Reply, Send } from './registry.ts'

type Database = 'pubmed' | 'pmc'
/** A database and where it answers; `contact` is whom NCBI writes to before it blocks (NBK25497). */
type Where = { readonly base: string; readonly contact: string | undefined; readonly database: Database }
/** An article that the documentation names in both databases: asked along, so that a database that fails is not taken for missing articles. */
const witnesses = { pubmed: '23193287', pmc: '3531190' } as const

/** Who knows articles: NCBI's E-utilities, three requests a second (NBK25497, "Frequency, Timing and Registration"). */
export function pubmed(base = 'https://eutils.ncbi.nlm.nih.gov', contact?: string): Registry {
  return {
    name: 'pubmed',
    base,
    // With the one that is asked along two hundred, the most that may be in an address (NBK25499, ESummary).
    batch: 199,
    gap: 350,
    atOnce: 1,
    idOf,
    ask: async (ids, send) => {
      const answers = new Map<string, Answer>(ids.map((id) => [id, answer([])]))
      for (const database of ['pubmed', 'pmc'] as const) {
        const numbers = [...new Set(ids.filter((id) => id.startsWith(`${database}:`)))].map((id) => id.slice(database.length + 1))
        if (numbers.length === 0) continue
        for (const [number, found] of await ask({ base, contact, database }, numbers, send)) answers.set(`${database}:${number}`, found)
      }
      return answers
    },
  }
}

/** The article of a page of its own; its PDF, figures and searches are left to the page. */
function idOf(url: URL): string | undefined {
  const path = pathOf(url)
  if (path === undefined) return undefined
  const inPubmed = isAt(url, 'pubmed.ncbi.nlm.nih.gov')
    ? /^([1-9]\d{0,8})\/?$/.exec(path)
    : isAt(url, 'www.ncbi.nlm.nih.gov', 'ncbi.nlm.nih.gov')
      ? /^pubmed\/([1-9]\d{0,8})\/?$/.exec(path)
      : null
  if (inPubmed) return `pubmed:${inPubmed[1]}`
  const inPmc = isAt(url, 'pmc.ncbi.nlm.nih.gov')
    ? /^articles\/PMC([1-9]\d{0,8})\/?$/i.exec(path)
    : isAt(url, 'www.ncbi.nlm.nih.gov', 'ncbi.nlm.nih.gov')
      ? /^pmc\/articles\/PMC([1-9]\d{0,8})\/?$/i.exec(path)
      : null
  return inPmc ? `pmc:${inPmc[1]}` : undefined
}

/** Articles that are said to be missing are requested once more, each by itself: failures look the same. */
async function ask(where: Where, numbers: readonly string[], send: Send): Promise<Map<string, Answer>> {
  const { database } = where
  const first = await summaries(where, numbers, send)
  const isMissingIn = (result: unknown, number: string): boolean => {
    const isAwake = [...numbers, witnesses[database]].some((one) => isSummary(at(result, one)))
    return isAwake && /cannot get document summary/i.test(textAt(result, number, 'error') ?? '')
  }
  const missing = numbers.filter((number) => isMissingIn(resultOf(first), number))
  const second = missing.length > 0 ? await summaries(where, missing, send) : undefined
  const requests: Exchange[] = second ? [first.exchange, second.exchange] : [first.exchange]
  return new Map(
    numbers.map((number) => {
      const summary = at(resultOf(first), number)
      if (isSummary(summary)) return [number, answer([first.exchange], alive, factsOf(summary))]
      const isMissing = second && missing.includes(number) && isMissingIn(resultOf(second), number)
      return [number, answer(missing.includes(number) ? requests : [first.exchange], isMissing ? dead('no-such-identifier') : undefined)]
    }),
  )
}

/**
 * `GET /entrez/eutils/esummary.fcgi?db=pubmed&id=1,2&retmode=json` (NBK25499): `result[id]` is a summary, or holds `error` where
 * there is no such article, with HTTP 200.
 */
function summaries({ base, contact, database }: Where, numbers: readonly string[], send: Send): Promise<Reply> {
  const list = [...new Set([...numbers, witnesses[database]])].join(',')
  return send({
    method: 'GET',
    url: `${base}/entrez/eutils/esummary.fcgi?db=${database}&id=${list}&retmode=json&tool=listkeeper${contact === undefined ? '' : `&email=${encodeURIComponent(contact)}`}`,
  })
}

const resultOf = (reply: Reply): unknown => at(jsonOf(reply, 200), 'result')
const isSummary = (value: unknown): boolean => at(value, 'error') === undefined && textAt(value, 'title') !== undefined

function factsOf(summary: unknown): Facts {
  return {
    ...fact('title', lineOf(textAt(summary, 'title'))),
    ...fact('year', yearOf(textAt(summary, 'pubdate') ?? textAt(summary, 'sortpubdate'))),
    ...fact('retracted', listAt(summary, 'pubtype').includes('Retracted Publication')),
  }
}

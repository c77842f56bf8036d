/** arXiv, asked in batches: a hundred papers in one request, and none to the pages that readers use. */
import { Parser } from 'htmlparser2'
import type { Exchange, Facts } from '../verdict.ts'
import { alive, answer, dead, fact, isAt, lineOf, pathOf, yearOf } from './reading.ts'
import type { Answer, Registry, Reply, Send } from './registry.ts'

/** A paper as it was linked: its identifier without a version, as the API writes it. */
type Paper = { readonly name: string; readonly version: number | undefined; readonly isPdf: boolean; readonly isHtml: boolean }

/** Asked along with every batch, so that an index that fails is not taken for papers that do not exist. */
const witness = '1706.03762'
/** Requests for one batch: each answer may name one identifier that spoils it. */
const mostRequests = 4

/**
 * Who knows arXiv's papers: its API, one request in three seconds on one connection (info.arxiv.org/help/api/tou.html).
 * Absent papers are dead only where the answer is complete, holds other papers, and is clearly younger than the identifier.
 */
export function arxiv(base = 'https://export.arxiv.org'): Registry {
  return {
    name: 'arxiv',
    base,
    batch: 100,
    gap: 3000,
    atOnce: 1,
    idOf: (url) => {
      if (!isAt(url, 'arxiv.org', 'www.arxiv.org', 'export.arxiv.org')) return undefined
      const [, kind, id] = /^(abs|pdf|html)\/(.+?)(?:\.pdf)?\/?$/i.exec(pathOf(url) ?? '') ?? []
      const name = kind === undefined || kind.toLowerCase() === 'abs' ? id : `${kind.toLowerCase()}/${id}`
      return name && paperOf(name) ? name : undefined
    },
    ask: (ids, send) => ask(base, ids, send),
  }
}

/**
 * The paper of an identifier; undefined where arXiv would call it malformed (info.arxiv.org/help/arxiv_identifier.html): from
 * 2007-04 YYMM.NNNN, from 2015-01 YYMM.NNNNN, before archive/YYMMNNN, whose subject class the API does not take.
 */
function paperOf(id: string): Paper | undefined {
  const found =
    /^(pdf\/|html\/)?(?:(\d{2})(\d{2})\.(\d{4,5})|([a-z]+(?:-[a-z]+)?)(?:\.[a-z-]+)?\/((\d{2})(\d{2})\d{3}))(?:v([1-9]\d{0,2}))?$/i.exec(id)
  if (!found) return undefined
  const [, form, year, month, number, archive, old, oldYear, oldMonth, version] = found
  const when = Number(month ?? oldMonth)
  if (when < 1 || when > 12) return undefined
  const after = number === undefined ? undefined : Number(`${year}${month}`)
  if (after !== undefined && (after < 704 || number!.length !== (after < 1501 ? 4 : 5))) return undefined
  if (old !== undefined && Number(oldYear) > 7 && Number(oldYear) < 91) return undefined
  const name = old === undefined ? `${year}${month}.${number}` : `${archive!.toLowerCase()}/${old}`
  return {
    name,
    version: version === undefined ? undefined : Number(version),
    isPdf: form?.toLowerCase() === 'pdf/',
    isHtml: form?.toLowerCase() === 'html/',
  }
}

async function ask(base: string, ids: readonly string[], send: Send): Promise<Map<string, Answer>> {
  const papers = new Map(ids.map((id) => [id, paperOf(id)]))
  const names = new Set([...papers.values()].flatMap((paper) => (paper ? [paper.name] : [])))
  const refused = new Set<string>()
  const requests: Exchange[] = []
  let feed: Feed | undefined
  while (names.size > 0 && requests.length < mostRequests) {
    const list = [...new Set([...names, witness])]
    const reply = await send({ method: 'GET', url: `${base}/api/query?id_list=${list.join(',')}&max_results=${list.length}` })
    requests.push(reply.exchange)
    const found = feedOf(reply)
    const faulty = [...names].find((name) => found?.faults.some((fault) => fault === name || fault.startsWith(`${name}v`)))
    if (faulty === undefined) {
      if (found?.faults.length === 0) feed = found
      break
    }
    names.delete(faulty)
    refused.add(faulty)
  }
  return new Map(
    [...papers].map(([id, paper]) => [
      id,
      paper === undefined ? answer([]) : refused.has(paper.name) || !feed ? answer(requests) : judge(paper, feed, requests),
    ]),
  )
}

function judge({ name, version, isPdf, isHtml }: Paper, feed: Feed, requests: readonly Exchange[]): Answer {
  const entry = feed.entries.get(name)
  if (!entry) return answer(requests, isAbsent(name, feed) ? dead('no-such-identifier') : undefined)
  const facts = factsOf(entry)
  const newest = Number(/v(\d+)$/.exec(entry.id ?? '')?.[1] ?? 0)
  // A version that is not there yet is no missing paper, and withdrawn papers have no PDF in their newest version.
  if ((version ?? 0) > newest || (isPdf && facts.withdrawn)) return answer(requests, undefined, facts)
  // Not every paper has an HTML version (info.arxiv.org/about/accessible_HTML.html): the page itself says so.
  return answer(requests, isHtml ? undefined : alive, facts)
}

/** Whether a paper is missing for sure: not from a cut or empty answer, nor from an index that is updated once a day. */
function isAbsent(name: string, { entries, count, total, updated }: Feed): boolean {
  if (entries.size === 0 || total === undefined || total > count || updated === undefined) return false
  const [, year, month] = /(\d{2})(\d{2})\.\d+$/.exec(name) ?? /\/(\d{2})(\d{2})\d{3}$/.exec(name) ?? []
  const century = name.includes('/') && Number(year) > 90 ? 1900 : 2000
  const months = (century + Number(year)) * 12 + Number(month)
  const [now, thisMonth] = updated
  return months < now * 12 + thisMonth - 1
}

/** An entry by the names of its elements, which hold text only. */
type Entry = { [name: string]: string | undefined }
type Feed = {
  readonly entries: ReadonlyMap<string, Entry>
  /** Entries of all kinds: absent papers were once given as entries without an id (lukasschwab/arxiv.py#80). */
  readonly count: number
  readonly total: number | undefined
  /** Year and month of the answer. */
  readonly updated: readonly [number, number] | undefined
  /** What the API could not read, as it names it; an empty text where it failed altogether. */
  readonly faults: readonly string[]
}

const errorId = /^https?:\/\/arxiv\.org\/api\/errors(?:#incorrect_id_format_for_(.+))?/
const entryId = /^https?:\/\/arxiv\.org\/abs\/(.+?)(?:v\d+)?$/

/** An Atom answer (info.arxiv.org/help/api/user-manual.html, 3.3); errors are entries too, with HTTP 200 or 400. Undefined where it is cut. */
function feedOf({ exchange: { status }, text }: Reply): Feed | undefined {
  if (text === undefined || (status !== 200 && status !== 400)) return undefined
  const { feed, entries, isWhole } = readAtom(text)
  if (!isWhole) return undefined
  const faults = entries.flatMap(({ id = '' }) => {
    const found = errorId.exec(id)
    return found ? [(found[1] ?? '').toLowerCase()] : []
  })
  const [, year, month] = /^(\d{4})-(\d{2})-/.exec(feed.updated ?? '') ?? []
  const total = /^\d+$/.test(feed['opensearch:totalResults'] ?? '') ? Number(feed['opensearch:totalResults']) : undefined
  return {
    entries: new Map(
      entries.flatMap((entry) => {
        const name = entryId.exec(entry.id ?? '')?.[1]
        return name === undefined ? [] : [[name.toLowerCase(), entry] as const]
      }),
    ),
    count: entries.length,
    total,
    updated: year === undefined ? undefined : [Number(year), Number(month)],
    faults: status === 400 && faults.length === 0 ? [''] : faults,
  }
}

/** The elements of a feed and of its entries; whole where the feed was closed. */
function readAtom(text: string): { readonly feed: Entry; readonly entries: readonly Entry[]; readonly isWhole: boolean } {
  const feed = Object.create(null) as Entry
  const entries: Entry[] = []
  const open: string[] = []
  let isWhole = false
  const parser = new Parser(
    {
      onopentag: (name) => {
        open.push(name)
        if (open.join(' ') === 'feed entry') entries.push(Object.create(null) as Entry)
      },
      ontext: (data) => {
        const target = open.length === 2 ? feed : open.length === 3 && open[1] === 'entry' ? entries.at(-1)! : undefined
        const name = open.at(-1)!
        if (target && open[0] === 'feed') target[name] = (target[name] ?? '') + data
      },
      onclosetag: (name, isImplied) => {
        open.pop()
        if (name === 'feed' && open.length === 0) isWhole = !isImplied
      },
    },
    { xmlMode: true },
  )
  parser.end(text)
  return { feed, entries, isWhole }
}

const work = '(?:paper|article|submission|manuscript|work|preprint)'
const withdrawnText = new RegExp(
  `^\\W*withdrawn\\b|\\bthis ${work} (?:has been|was|is(?: being)?|by [^.]{1,60} has been) (?:temporarily )?withdrawn\\b(?! from (?!arxiv))`,
  'i',
)

/** Withdrawals are in the comment, as "This paper has been withdrawn by ..." (info.arxiv.org/help/withdraw.html), of old papers in the abstract. */
function factsOf(entry: Entry): Facts {
  const isWithdrawn = [entry['arxiv:comment'], entry.summary].some((text) => withdrawnText.test((text ?? '').replace(/\s+/g, ' ')))
  return {
    ...fact('title', lineOf(entry.title)),
    ...fact('year', yearOf(entry.published?.trim())),
    ...fact('withdrawn', isWithdrawn),
    ...fact('published', lineOf(entry['arxiv:doi']) ?? lineOf(entry['arxiv:journal_ref'])),
  }
}

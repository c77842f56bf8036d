/** DOIs, checked at the resolver itself: publishers refuse link checkers, and doi.org knows whether a DOI exists. */

import type { Facts } from '../verdict.ts'
import {
  alive,
  answer,
  askEach,
  askJson,
  at,
  dead,
  encodePath,
  fact,
  isAt,
  jsonOf,
  lineOf,
  listAt,
  pathOf,
  textAt,
  yearOf,
} from './reading.ts'
import type { Answer, Registry, Send } from './registry.ts'

/** Prefixes registered with DataCite (arXiv, Zenodo, figshare, OSF, Dryad, Hugging Face, OpenNeuro...), which Crossref does not know. */
const ofDataCite = /^10\.(?:48550|5281|6084|17605|5061|57967|18112|21227|17632|7910|15468|3929|48321|60893)\//

/**
 * Where DOIs lead that their members had deleted: http://www.crossref.org/deleted_DOI.html (OAButton/discussion#1634), later
 * https://www.crossref.org/_deleted-doi/.
 */
const deletedPage = /^https?:\/\/(?:www\.)?crossref\.org\/(?:deleted_doi\.html|_deleted-doi\/?)(?:[?#]|$)/i

/** Updates that take a work back: Crossref's `retraction`, `withdrawal` and `removal` (documentation, "Crossmark: update types"). */
const takesBack = /^(?:retraction|withdrawal|removal)$/i

/**
 * Who knows DOIs: doi.org, and for facts Crossref. A DOI that doi.org knows is alive, whatever its publisher answers; one that
 * it does not know is dead. Where Crossref fails, only the facts are missing.
 */
export function doi(base = 'https://doi.org', crossref = 'https://api.crossref.org', contact?: string): Registry {
  return {
    name: 'doi',
    base,
    batch: 50,
    gap: 50,
    atOnce: 4,
    idOf,
    ask: async (ids, send) => {
      const bare = new Map(ids.map((id) => [id, id.replace(inPath, '')]))
      const answers = await askEach([...bare.values()], send, (id) => resolve(base, id, send))
      const known = [...answers].flatMap(([id, { verdict }]) => (verdict?.kind === 'alive' ? [id] : []))
      const all = await withFacts({ base: crossref, contact }, known, answers, send)
      return new Map(ids.map((id) => [id, inPath.test(id) ? ofPath(all.get(bare.get(id)!)!) : all.get(id)!]))
    },
  }
}

/**
 * What a browser would request from the resolver: the whole path, decoded; queries are parameters of the resolver
 * (DOI factsheet "DOI Resolution", 3), fragments are not sent. A short DOI is the handle `10/abc` (https://shortdoi.org).
 */
function idOf(url: URL): string | undefined {
  if (!isAt(url, 'doi.org', 'dx.doi.org', 'www.doi.org')) return doiInPath(url)
  const path = pathOf(url)
  if (path === undefined || path.includes('//')) return undefined
  if (/^10\.\d{4,9}(?:\.\d+)*\/\S/.test(path)) return path
  // Without `10/` a short DOI has digits among its letters; words are pages of the DOI Foundation.
  return /^10\/[a-z\d]{2,12}$/i.test(path) || /^(?=.*\d)[a-z\d]{2,12}$/i.test(path) ? path : undefined
}

/** Marks a DOI that was found in the path of a publisher's page. */
const inPath = /^path:/
/** Publishers whose pages have the DOI in their path, and what is before it there. */
const publishers =
  /^(?:(?:www\.)?(?:dl\.acm\.org|tandfonline\.com|science\.org|pnas\.org|annualreviews\.org|worldscientific\.com|liebertpub\.com|emerald\.com|degruyter(?:brill)?\.com|cambridge\.org|embopress\.org|ascopubs\.org|ahajournals\.org|physiology\.org|psychiatryonline\.org|nejm\.org|computer\.org|frontiersin\.org|biorxiv\.org|medrxiv\.org|inderscienceonline\.com|thieme-connect\.(?:com|de)|acpjournals\.org)|(?:[\w-]+\.)?onlinelibrary\.wiley\.com|pubs\.acs\.org|journals\.sagepub\.com|link\.springer\.com|iopscience\.iop\.org|journals\.aps\.org|royalsocietypublishing\.org|pubsonline\.informs\.org|epubs\.siam\.org|ascelibrary\.org|journals\.physiology\.org|arc\.aiaa\.org|asmedigitalcollection\.asme\.org|journals\.asm\.org|ajph\.aphapublications\.org)$/i
const pathBefore =
  /^(?:doi|doi\/(?:abs|full|pdf|epdf|pdfdirect|epub|book|suppl|10)|article|chapter|book|content|content\/pdf|articles|insight\/content\/doi|document\/doi|[a-z]+\/(?:abstract|pdf|article)|core\/product\/identifier|doi\/reader)\/(?=10\.)/i
const pathAfter =
  /(?:\/(?:full|fulltext|abstract|abs|pdf|epdf|html|meta|references|citations|summary|cite|figures|tables|suppl_file|read)){1,2}\/?$|\.(?:pdf|html|full|full\.pdf|abstract)$|v\d{1,2}(?:\.full(?:\.pdf|-text)?|\.abstract)?$/i

/** The DOI in the path of a publisher's page. */
function doiInPath(url: URL): string | undefined {
  if (!publishers.test(url.hostname) || url.port !== '') return undefined
  const path = pathOf(url) ?? ''
  if (!pathBefore.test(path)) return undefined
  const name = path.replace(pathBefore, '').replace(pathAfter, '').replace(/\/$/, '')
  return /^10\.\d{4,9}(?:\.\d+)*\/[^\s/]\S*$/.test(name) ? `path:${name}` : undefined
}

/** What the resolver says of a page at a publisher: that the work exists. What it does not know may still be a page. */
function ofPath({ verdict, facts, requests }: Answer): Answer {
  return answer(requests, verdict?.kind === 'alive' ? verdict : undefined, facts)
}

/**
 * `GET /api/handles/{doi}?type=URL` (DOI Handbook, "REST API Response Format"): response code 1 with HTTP 200 is a DOI with an
 * address, 100 with HTTP 404 is none; 2 is a failure, and 200 a handle without an address, which may lead somewhere by other rules.
 */
async function resolve(base: string, id: string, send: Send): Promise<Answer> {
  const isPage = !id.includes('/')
  const name = isPage ? `10/${id}` : id
  const url = `${base}/api/handles/${encodePath(name)}?type=URL`
  const reply = await askJson(send, url)
  const requests = [reply.exchange]
  const record = jsonOf(reply, 200, 404)
  const handle = textAt(record, 'handle')
  if (handle === undefined || handle.toLowerCase() !== name.toLowerCase()) return answer(requests)
  const { status } = reply.exchange
  const code = at(record, 'responseCode')
  // What is neither a short DOI nor anything with a slash may be a page of doi.org.
  if (status === 404) return answer(requests, code === 100 && !isPage ? dead('no-such-identifier') : undefined)
  const addresses = listAt(record, 'values').flatMap((value) => {
    const address = at(value, 'type') === 'URL' ? textAt(value, 'data', 'value') : undefined
    return address === undefined ? [] : [address]
  })
  if (code !== 1 || addresses.length === 0) return answer(requests)
  return answer(requests, addresses.every((address) => deletedPage.test(address)) ? dead('gone') : alive)
}

/** The fields that are read; all may be selected (REST API, `select`). */
const fields = 'DOI,title,issued,updated-by,relation'

/**
 * `GET /works?filter=doi:A,doi:B`: filters of one name are joined by "or" (CrossRef/rest-api-doc#234). DOIs with a comma or a
 * colon cannot be written in a filter and stay without facts. `mailto` names whom to write to (REST API, "Etiquette").
 */
async function withFacts(
  { base, contact }: { base: string; contact: string | undefined },
  ids: readonly string[],
  answers: Map<string, Answer>,
  send: Send,
): Promise<Map<string, Answer>> {
  const asked = ids.filter((id) => /^10\.\d{4,9}(?:\.\d+)*\/[^\s,:]+$/.test(id) && !ofDataCite.test(id))
  if (asked.length === 0) return answers
  const filter = asked.map((id) => `doi:${encodeURIComponent(id)}`).join(',')
  const url = `${base}/works?filter=${filter}&select=${fields}&rows=${asked.length}${contact === undefined ? '' : `&mailto=${encodeURIComponent(contact)}`}`
  const reply = await askJson(send, url)
  const works = new Map(
    listAt(jsonOf(reply, 200), 'message', 'items').flatMap((work) => {
      const name = textAt(work, 'DOI')
      return name === undefined ? [] : [[name.toLowerCase(), work] as const]
    }),
  )
  for (const id of asked) {
    const { requests, verdict } = answers.get(id)!
    answers.set(id, answer([...requests, reply.exchange], verdict, factsOf(works.get(id.toLowerCase()))))
  }
  return answers
}

/** `updated-by` is in the record of the work that was updated, `update-to` on the notice (CrossRef/rest-api-doc#205, aipoch/open-science#2693). */
function factsOf(work: unknown): Facts {
  const isRetracted = listAt(work, 'updated-by').some((update) => takesBack.test(textAt(update, 'type') ?? ''))
  const published = listAt(work, 'relation', 'is-preprint-of').find((other) => at(other, 'id-type') === 'doi')
  return {
    ...fact('title', lineOf(textAt(work, 'title', 0))),
    ...fact('year', yearOf(at(work, 'issued', 'date-parts', 0, 0))),
    ...fact('retracted', isRetracted),
    ...fact('published', textAt(published, 'id')),
  }
}

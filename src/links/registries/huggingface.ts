/** Hugging Face by its API, whose limit is five times that of its pages (hub docs, "Rate limits"). */

import type { Facts } from '../verdict.ts'
import { alive, answer, askEach, askJson, at, fact, isAt, jsonOf, listAt, movedTo, pathOf, textAt } from './reading.ts'
import type { Answer, Registry, Send } from './registry.ts'

/** First parts of paths of two parts that are no names of users or organisations. */
const reserved =
  /^(?:api|blog|changelog|chat|collections|datasets|docs|enterprise|events|join|learn|login|models|new|organizations|papers|posts|pricing|search|settings|spaces|storage|tasks|tgi|users)$/i
const part = '[a-z\\d][\\w.-]{0,95}'
const page = new RegExp(`^(?:(datasets|spaces)/)?(${part})/(${part})(?:/tree/main)?/?$`, 'i')
const renamedPage = new RegExp(`^/api/(models|datasets|spaces)/(${part}/${part})$`, 'i')
const fullName = new RegExp(`^${part}/${part}$`, 'i')

type Kind = 'models' | 'datasets' | 'spaces'

/** Who knows models, data sets and spaces. What it does not show anonymously may be private or gone: the page says so itself. */
export function huggingface(base = 'https://huggingface.co'): Registry {
  return {
    name: 'huggingface',
    base,
    batch: 50,
    // 500 requests in five minutes for those who do not log in.
    gap: 600,
    atOnce: 2,
    idOf: (url) => {
      if (!isAt(url, 'huggingface.co', 'www.huggingface.co', 'hf.co')) return undefined
      const [, kind, owner, repository] = page.exec(pathOf(url) ?? '') ?? []
      if (!owner || (kind === undefined && reserved.test(owner))) return undefined
      return `${kind?.toLowerCase() ?? 'models'}/${owner}/${repository}`
    },
    ask: (ids, send) => askEach(ids, send, (id, via) => ask(base, id, via)),
  }
}

/**
 * `GET /api/{models|datasets|spaces}/{id}` (hub docs, "Hub API Endpoints"): `id` is the current name; renamed repositories answer
 * with 307 and their new address, or are followed by the client.
 */
async function ask(base: string, id: string, send: Send): Promise<Answer> {
  const reply = await askJson(send, `${base}/api/${id}`)
  const requests = [reply.exchange]
  const [kind, ...asked] = id.split('/') as [Kind, string, string]
  const { status, headers } = reply.exchange
  if (status === 307 || status === 308 || status === 301) {
    const next = headers?.location && URL.canParse(headers.location, `${base}/`) ? new URL(headers.location, `${base}/`) : undefined
    const path = next?.origin === new URL(base).origin ? next.pathname : ''
    const [, newKind, newName] = renamedPage.exec(path) ?? []
    const renamed = newKind?.toLowerCase() === kind ? newName : undefined
    return answer(requests, renamed && !isSame(renamed, asked) ? movedTo(pageAt(kind, renamed)) : undefined)
  }
  const repository = jsonOf(reply, 200)
  const current = textAt(repository, 'id')
  if (current === undefined || !fullName.test(current)) return answer(requests)
  if (at(repository, 'private') === true || at(repository, 'disabled') === true) return answer(requests)
  return answer(requests, isSame(current, asked) ? alive : movedTo(pageAt(kind, current)), factsOf(repository, current))
}

const isSame = (current: string, asked: readonly string[]): boolean => current.toLowerCase() === asked.join('/').toLowerCase()
const pageAt = (kind: Kind, id: string): string => `https://huggingface.co/${kind === 'models' ? '' : `${kind}/`}${id}`

/** The licence is in the card, and as a tag `license:mit`; `other` and licences of models have no SPDX identifier. */
function factsOf(repository: unknown, title: string): Facts {
  const inCard = at(repository, 'cardData', 'license')
  const inTags = listAt(repository, 'tags').flatMap((tag) => (typeof tag === 'string' && tag.startsWith('license:') ? [tag.slice(8)] : []))
  const license = [inCard].flat().find((one) => typeof one === 'string') ?? inTags[0]
  return {
    title,
    ...fact('license', typeof license === 'string' ? spdxOf(license) : undefined),
    ...fact('pushed', /^\d{4}-\d{2}-\d{2}/.exec(textAt(repository, 'lastModified') ?? '')?.[0]),
  }
}

/** Hugging Face writes SPDX identifiers in lower case, and some without a version (hub docs, "Licenses"). */
function spdxOf(license: string): string | undefined {
  const lower = license.toLowerCase()
  if (/^(?:apache|artistic)-\d/.test(lower)) return lower.replace(/^./, (first) => first.toUpperCase())
  if (/^bsd-\d-clause/.test(lower)) return lower.replace('bsd', 'BSD').replace('clause', 'Clause').replace('clear', 'Clear')
  return /^(?:mit|isc|wtfpl|(?:a|l)?gpl-\d\.\d|cc0-1\.0|cc-by(?:-[a-z]{2})*-\d\.\d|mpl-\d\.\d|epl-\d\.\d|eupl-\d\.\d|osl-\d\.\d|afl-\d\.\d)$/.test(
    lower,
  )
    ? lower.toUpperCase()
    : undefined
}

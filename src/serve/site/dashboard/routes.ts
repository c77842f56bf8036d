/** Which page of the dashboard an address is, and what it shows. Only what anybody may see is asked of the database. */
import { text } from '../../../report/html/escape.ts'
import { openGate } from '../../gate.ts'
import type { Query } from '../../store/database.ts'
import { findList, findLists, healthOf, listsOf, type PublicList, reviewsOf } from '../../store/public-lists.ts'
import { type Answer, busy, notFound } from '../answer.ts'
import { html } from '../page.ts'
import { badge, noBadge } from './badge.ts'
import { homePage } from './home.ts'
import { installedPage } from './installed.ts'
import { listPage } from './list-page.ts'

export type DashboardOptions = {
  readonly query: Query
  /** GitHub's pages. */
  readonly pages: string
}

/** Answers the address of a page of it; undefined where it is none. `base` is where the browser reached us. */
export type Dashboard = (url: URL, base: string | undefined) => Promise<Answer | undefined>

const size = 50
/** Days that a chart shows at most. */
const mostDays = 366

export function openDashboard({ query, pages }: DashboardOptions): Dashboard {
  const gate = openGate(2, 30)
  const shown = async (task: () => Promise<Answer>): Promise<Answer> => (await gate(task)) ?? busy(5)
  return async ({ pathname, search, searchParams }, base) => {
    if (pathname === '/') return shown(() => home(query, searchParams))
    const badgeOf = readName(/^\/badge\/([^/]+)\/([^/]+)\.svg$/.exec(pathname))
    if (badgeOf) return shown(async () => badgeFor(await findList(query, ...badgeOf)))
    const listOf = readName(/^\/lists\/([^/]+)\/([^/]+)$/.exec(pathname))
    if (listOf) return shown(() => list(query, listOf, { pages, ...(base === undefined ? {} : { base }) }))
    if (pathname.startsWith('/badge/')) return noBadge
    if (pathname !== '/setup/installed') return undefined
    const installation = numberOf(searchParams.get('installation_id'), 15)
    const action = searchParams.get('setup_action') ?? 'install'
    return shown(async () => {
      const lists = installation === undefined ? [] : await listsOf(query, installation)
      const body = installedPage({ lists, pages, action, here: `/setup/installed${search}` })
      return html({ title: 'Installed · listkeeper', body })
    })
  }
}

async function home(query: Query, params: URLSearchParams): Promise<Answer> {
  const words = (params.get('find') ?? '').replaceAll('\0', '').trim().slice(0, 100)
  const page = numberOf(params.get('page'), 4) ?? 1
  const found = await findLists(query, { words, page, size })
  return html({ title: 'Lists · listkeeper', body: homePage({ ...found, words, page, size }), formsTo: "'self'" })
}

async function list(query: Query, [owner, name]: Name, places: { readonly pages: string; readonly base?: string }): Promise<Answer> {
  const found = await findList(query, owner, name)
  if (!found) return notFound
  const [days, last, open] = [
    await healthOf(query, found.id, mostDays),
    await reviewsOf(query, found.id, { most: 20 }),
    await reviewsOf(query, found.id, { most: 100, isOpen: true }),
  ]
  return html({
    title: `${text(`${found.owner}/${found.name}`)} · listkeeper`,
    body: listPage({ list: found, days, last, open, ...places }),
  })
}

function badgeFor(found: PublicList | undefined): Answer {
  return found ? badge(found) : noBadge
}

type Name = readonly [owner: string, name: string]

/** What GitHub takes as a name; everything else is nobody's. */
function readName(match: RegExpExecArray | null): Name | undefined {
  if (!match) return undefined
  const [owner, name] = match.slice(1)
  return /^[\w-]{1,100}$/.test(owner!) && /^[\w.-]{1,100}$/.test(name!) ? [owner!, name!] : undefined
}

function numberOf(text: string | null, digits: number): number | undefined {
  const number = text !== null && /^\d+$/.test(text) && text.length <= digits ? Number(text) : 0
  return number > 0 ? number : undefined
}

/** Sample pages of the dashboard, made by the functions that the service uses, without a database: for the pictures in `docs/images` and for tests in a browser. */
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Answer } from '../../src/serve/site/answer.ts'
import { badge } from '../../src/serve/site/dashboard/badge.ts'
import { homePage } from '../../src/serve/site/dashboard/home.ts'
import { installedPage } from '../../src/serve/site/dashboard/installed.ts'
import { listPage } from '../../src/serve/site/dashboard/list-page.ts'
import { loginPage, operatorPage } from '../../src/serve/site/operator/page.ts'
import { html, styleAnswer, stylePath } from '../../src/serve/site/page.ts'
import type { Health, PublicList, Reviewed } from '../../src/serve/store/public-lists.ts'

const day = 86_400_000
/** The pictures are of a day that does not change. */
const today = Date.parse('2026-11-23')

/** Weeks of checks, the newest first: links die, are found dead, and are replaced. */
function sampleDays(weeks = 26): Health[] {
  return Array.from({ length: weeks }, (_, week) => {
    const back = weeks - 1 - week
    const dead = [9, 8, 11, 10, 10, 12, 11, 7, 6, 6, 8, 9, 5, 4, 4, 6, 7, 5, 3, 3, 4, 5, 4, 3, 2, 2][back % 26]!
    const moved = [6, 7, 7, 9, 8, 8, 5, 5, 6, 7, 4, 4, 5, 5, 6, 3, 3, 4, 4, 5, 5, 2, 2, 3, 3, 3][back % 26]!
    const unknown = [4, 6, 5, 5, 9, 4, 5, 7, 4, 6, 5, 4, 8, 5, 4, 5, 6, 4, 5, 4, 7, 5, 4, 5, 6, 5][back % 26]!
    const links = 348 + back * 2
    const alive = links - dead - moved - unknown
    return { day: new Date(today - week * 7 * day).toISOString().slice(0, 10), links, alive, moved, dead, unknown }
  })
}

const state = { branch: 'main', entries: 312, errors: 2, warnings: 5, fixable: 6 }

/** Lists as people make them. */
export const sampleLists: readonly PublicList[] = [
  { id: 1, owner: 'birds', name: 'awesome-birds', state, health: sampleDays()[0]! },
  {
    id: 2,
    owner: 'birds',
    name: 'awesome-nests',
    state: { ...state, entries: 87 },
    health: { ...sampleDays()[3]!, links: 120, alive: 99, dead: 14 },
  },
  {
    id: 3,
    owner: 'paper-lists',
    name: 'awesome-graph-learning',
    state: { ...state, entries: 1204 },
    health: { ...sampleDays()[0]!, links: 2410, alive: 2390, dead: 6, unknown: 11 },
  },
  { id: 4, owner: 'selfhosting', name: 'awesome-home-servers-and-other-machines', state: { ...state, entries: 640 } },
]

const reviewed = (number: number, title: string, more: Partial<Reviewed> = {}): Reviewed => ({
  number,
  title,
  author: 'ann',
  conclusion: 'success',
  things: 0,
  waitsFor: 'maintainer',
  isOpen: true,
  at: new Date(today - (420 - number) * day),
  ...more,
})

const bad = { conclusion: 'failure', waitsFor: 'author' } as const
export const sampleReviews: readonly Reviewed[] = [
  reviewed(419, 'Add Wren, a field guide for the terminal', { author: 'robin' }),
  reviewed(418, 'Add Nightingale', { ...bad, things: 2, author: 'lark-lover' }),
  reviewed(416, 'Fix dead links in Songs', { isOpen: false }),
  reviewed(415, 'Add three datasets of bird songs', { ...bad, things: 4, author: 'ornis-lab' }),
  reviewed(411, 'Add BirdNET paper', { author: 'kahst' }),
  reviewed(409, 'Add my new bird counter', { ...bad, waitsFor: 'rule', things: 1, author: 'new-here' }),
]

/** What a page of one list is given. */
export function sampleList(list: PublicList = sampleLists[0]!, last: readonly Reviewed[] = sampleReviews): Parameters<typeof listPage>[0] {
  const open = last.filter(({ isOpen }) => isOpen).toReversed()
  return { list, days: sampleDays(), last, open, pages: 'https://github.com', base: 'https://lists.example.org' }
}

/** Each page by its address; `more` adds others. */
export function samplePages(more: Readonly<Record<string, Answer>> = {}): Readonly<Record<string, Answer>> {
  const letters = [
    {
      id: '00000000-0000-4000-8000-000000000001',
      key: '1#418',
      installation: 70,
      since: '2026-11-22T09:30:00.000Z',
      why: 'reading the pull request failed: 502',
    },
    { id: '00000000-0000-4000-8000-000000000002', key: '77#3', installation: 71, since: '2026-11-22T11:00:00.000Z', why: 'hidden' },
  ]
  const counts = { waiting: 3, active: 1, dead: 2 }
  const page = (title: string, body: string): Answer => html({ title: `${title} · listkeeper`, body, formsTo: "'self'" })
  return {
    [stylePath]: styleAnswer,
    '/': page('Lists', homePage({ lists: sampleLists, hasMore: false, words: '', page: 1, size: 50 })),
    '/lists/birds/awesome-birds': page('birds/awesome-birds', listPage(sampleList())),
    '/badge/birds/awesome-birds.svg': badge(sampleLists[0]!),
    '/setup/installed': page(
      'Installed',
      installedPage({ lists: sampleLists.slice(0, 2), pages: 'https://github.com', action: 'install', here: '/setup/installed' }),
    ),
    '/operator': page('Operator', operatorPage({ counts, letters, names: new Map([[1, 'birds/awesome-birds']]), proof: 'x', queued: 1 })),
    '/login': page('Operator', loginPage('That is not the token.')),
    ...more,
  }
}

/** Serves them on this machine. */
export async function servePages(pages: Readonly<Record<string, Answer>>): Promise<{ readonly address: string; readonly server: Server }> {
  const server = createServer(({ url = '/' }, response) => {
    const { status, type = 'text/plain; charset=utf-8', body, headers } = pages[url] ?? { status: 404, body: '' }
    response.writeHead(status, { 'content-type': type, ...headers }).end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server }
}

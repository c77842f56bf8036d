/** Pages of link checks for tests: as a list of papers would give, of any size, the same each time. */
import type { Exchange, Judgement, Verdict } from '../../src/links/verdict.ts'
import type { LinkPage, PageLink } from '../../src/report/html/page.ts'

const at = [{ path: 'README.md', line: 10, section: 'Papers', name: 'An entry' }] as const

/** A link to a page that answered, unless `more` says otherwise. */
export function pageLink(more: Partial<PageLink> = {}): PageLink {
  const url = more.url ?? 'https://example.com/'
  return { url, verdict: { kind: 'alive' }, via: 'http', requests: [request(url, 200)], class: 'link', at, ...more }
}

export function pageOf(links: readonly PageLink[], more: Partial<LinkPage> = {}): LinkPage {
  return { title: 'README.md', day: '2026-11-25', links, notes: [], days: [], ...more }
}

export function request(url: string, status: number, ms = 120): Exchange {
  return { method: 'GET', url, status, ms }
}

const hosts = [
  'github.com',
  'arxiv.org',
  'github.com',
  'huggingface.co',
  'arxiv.org',
  'openreview.net',
  'doi.org',
  'aclanthology.org',
  'www.nature.com',
  'dl.acm.org',
  'proceedings.mlr.press',
  'medium.com',
  'papers.nips.cc',
  'openai.com',
  'www.youtube.com',
  'blog.research.example.com',
  'people.csail.mit.edu',
  'distill.pub',
] as const

const sections = [
  'Surveys',
  'Prompting',
  'Agents and tool use',
  'Retrieval-augmented generation',
  'Benchmarks',
  'Data sets',
  'Talks',
  'Safety',
]
const subjects = [
  'Chain of thought',
  'Long-context language models',
  'Tool use',
  'Retrieval',
  'Reward modelling',
  'World models',
  'Code generation',
]
const turns = [
  'a survey',
  'revisited',
  'in the wild',
  'at scale',
  'what we know and what we do not',
  'without supervision',
  'under distribution shift',
]

/** What happens to one link in so many; the rest is alive. */
const outcomes: readonly (Partial<Judgement> & { readonly verdict: Verdict; readonly status?: number; readonly times?: number })[] = [
  {
    verdict: { kind: 'dead', reason: 'not-found' },
    status: 404,
    times: 2,
    failing: { since: '2026-11-02', times: 6 },
    lastAlive: '2026-10-26',
  },
  { verdict: { kind: 'moved', to: 'https://docs.example.org/en/latest/guide/introduction.html', permanent: true }, status: 200 },
  { verdict: { kind: 'blocked', by: 'refusal' }, status: 403 },
  { verdict: { kind: 'blocked', by: 'challenge' }, status: 403 },
  { verdict: { kind: 'unknown', reason: 'time-out' }, times: 3 },
  { verdict: { kind: 'suspect', reason: 'home-page' }, status: 200 },
  { verdict: { kind: 'blocked', by: 'rate-limit' }, status: 429, inferred: 'host-limits' },
  {
    verdict: { kind: 'dead', reason: 'no-such-host' },
    times: 3,
    failing: { since: '2026-09-14', times: 11 },
    archive: 'https://web.archive.org/web/2025/https://x.example.com/',
  },
  { verdict: { kind: 'moved', to: 'https://www.example.com/news/2026', permanent: false }, status: 200 },
  { verdict: { kind: 'suspect', reason: 'hijacked' }, status: 200, title: 'Best online casino bonus 2026' },
  { verdict: { kind: 'unknown', reason: 'server-error' }, status: 503, times: 3 },
  { verdict: { kind: 'dead', reason: 'gone' }, status: 410, times: 2 },
  { verdict: { kind: 'suspect', reason: 'parked' }, status: 200 },
  { verdict: { kind: 'suspect', reason: 'soft-not-found' }, status: 200 },
  { verdict: { kind: 'unknown', reason: 'certificate' } },
  { verdict: { kind: 'dead', reason: 'no-such-identifier' }, via: 'arxiv', lastAlive: '2026-08-30' },
  { verdict: { kind: 'excluded', by: 'configuration' } },
]

/** A page of so many links as a well-kept list of papers has them, with a history of 24 weeks. */
export function samplePage(count: number): LinkPage {
  let state = 7
  const random = (below: number): number => {
    state = (state * 48271) % 2147483647
    return state % below
  }
  const links = Array.from({ length: count }, (_, index): PageLink => {
    const subject = subjects[random(subjects.length)]!
    const name = `${subject}: ${turns[random(turns.length)]}`
    const url = `https://${hosts[Math.min(random(hosts.length), random(hosts.length))]}/${subject.toLowerCase().replaceAll(' ', '-')}/${2019 + random(8)}/${10000 + index * 7}`
    const {
      status,
      times = 1,
      ...fate
    } = random(5) === 0
      ? outcomes[Math.min(random(outcomes.length), random(outcomes.length))]!
      : { status: 200, verdict: { kind: 'alive' } as const }
    const ms = 90 + random(700)
    const requests = Array.from(
      { length: times },
      (): Exchange => (status === undefined ? { method: 'GET', url, ms, error: 'network' } : request(url, status, ms)),
    )
    const place = { path: 'README.md', line: 40 + index * 3, section: sections[Math.floor((index / count) * sections.length)]!, name }
    const facts = random(40) === 0 ? { facts: { archived: true } } : {}
    return {
      url,
      via: 'http',
      requests,
      class: random(15) === 0 ? 'badge' : 'link',
      at: random(20) === 0 ? [place, { ...place, line: place.line + 400 }] : [place],
      ...facts,
      ...fate,
    }
  })
  const days = Array.from({ length: 24 }, (_, week) => ({
    day: new Date(Date.UTC(2026, 5, 17 + week * 7)).toISOString().slice(0, 10),
    counts: {
      alive: 240 - week,
      dead: 3 + Math.floor(week / 3) + random(3),
      suspect: 4 + random(4),
      moved: 6 + Math.floor(week / 5),
      blocked: 12 + random(6),
      unknown: 3 + random(7),
    },
  }))
  return pageOf(links, { title: 'README.md', notes: ['The time was over after 290 of 300 links.'], days })
}

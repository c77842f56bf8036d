// How many addresses one run asks about at most: both sides of each limit, with a GitHub and a web that only count.
import { expect, test } from 'vitest'
import { read } from '../../../lint-rules/list-rule.ts'
import { gatherFacts } from '../../../src/commands/repository/gather-facts.ts'
import type { Ports } from '../../../src/commands/repository/ports.ts'
import { parseConfig } from '../../../src/config/index.ts'
import type { LinkPorts } from '../../../src/links/check.ts'

type Counted = { readonly queries: number; readonly repositories: number; readonly contributors: number; readonly elsewhere: number }

/** What is asked for so many entries. */
async function asked(count: number, { host, rules }: { readonly host: string; readonly rules: string }): Promise<Counted> {
  const entries = Array.from({ length: count }, (_, index) => `- [Bird ${index}](https://${host}/bird/b${index}) - About it.`)
  const { document } = read(`# Birds\n\n## Songs\n\n${entries.join('\n')}\n`, 'README.md')
  const repositories: string[] = []
  const contributors: string[] = []
  const elsewhere = new Set<string>()
  let queries = 0
  const request = async (route: string, given: { variables?: Record<string, string>; repo?: string }): Promise<unknown> => {
    if (route !== 'POST /graphql') {
      contributors.push(given.repo!)
      return { status: 200, data: [{ type: 'User', login: 'ann' }] }
    }
    queries++
    const names = Object.entries(given.variables ?? {}).filter(([name]) => /^name\d+$/.test(name))
    repositories.push(...names.map(([, name]) => name))
    const data = Object.fromEntries(
      names.map(([name, value]) => [
        name.replace('name', 'r'),
        { nameWithOwner: `bird/${value}`, isArchived: false, isPrivate: false, isDisabled: false, stargazerCount: 5, licenseInfo: null },
      ]),
    )
    return { status: 200, data: { data } }
  }
  const ports = { client: { request, graphql: request }, sleep: async () => {}, log: () => {} } as unknown as Ports
  let now = 0
  const web: LinkPorts = {
    now: () => now,
    isOnline: async () => true,
    sleep: async (ms) => {
      await new Promise<void>((resolve) => setImmediate(resolve))
      now += ms
    },
    ask: async ({ method, url }) => {
      elsewhere.add(url)
      return { exchange: { method, url, ms: 1, status: 404 } }
    },
  }
  await gatherFacts(ports, {
    entries: document.entries.map((entry) => ({ path: 'README.md', entry })),
    sections: new Map([['README.md', document.sections]]),
    config: parseConfig(`require: [{ repository: ${rules} }]`, 'x.yml'),
    tools: { open: async () => ({ ...web, close: async () => {} }) },
    longest: Number.MAX_SAFE_INTEGER,
  })
  expect([repositories, contributors].map((all) => new Set(all).size)).toEqual([repositories.length, contributors.length])
  return { queries, repositories: repositories.length, contributors: contributors.length, elsewhere: elsewhere.size }
}

const nothing = { queries: 0, repositories: 0, contributors: 0, elsewhere: 0 }

test.each<[number, Partial<Counted>]>([
  [50, { queries: 1, repositories: 50 }],
  [51, { queries: 2, repositories: 51 }],
  [3_000, { queries: 60, repositories: 3_000 }],
  [3_001, { queries: 60, repositories: 3_000 }],
])('%i repositories on GitHub', async (count, wanted) => {
  expect(await asked(count, { host: 'github.com', rules: '{ stars: 1 }' })).toEqual({ ...nothing, ...wanted })
})

test.each([
  [300, 300],
  [301, 300],
])('of %i repositories on GitHub the contributors of %i', async (count, contributors) => {
  const counted = await asked(count, { host: 'github.com', rules: '{ contributors: 1 }' })
  expect([counted.repositories, counted.contributors]).toEqual([count, contributors])
})

test.each([
  [300, 300],
  [301, 300],
])('of %i repositories elsewhere %i', async (count, elsewhere) => {
  expect(await asked(count, { host: 'codeberg.org', rules: '{ stars: 1 }' })).toEqual({ ...nothing, elsewhere })
})

// What the configuration says of links holds for what is no address too, and nothing is asked about it.
import { describe, expect, test } from 'vitest'
import { checkLinks } from '../../../src/commands/links/check-links.ts'
import { parseConfig } from '../../../src/config/load.ts'
import type { LinkPorts } from '../../../src/links/check.ts'
import type { Request } from '../../../src/links/http/web.ts'
import { noMemory } from '../../../src/links/memory/memory.ts'

/** A web in which every page is there, and who was asked. */
function openPages(): LinkPorts & { readonly asked: string[] } {
  const asked: string[] = []
  const ask = async ({ method, url }: Request) => {
    asked.push(url)
    return { exchange: { method, url, ms: 1, status: 200 } }
  }
  return { asked, ask, isOnline: async () => true, sleep: async () => {}, now: () => Date.parse('2026-01-31T00:00:00Z') }
}

async function check(links: readonly string[], settings: string) {
  const text = `# List\n\n${links.map((url, index) => `- [Link ${index}](${url}) - Some words.`).join('\n')}\n`
  const ports = openPages()
  const { links: config } = parseConfig(`links: { ${settings} }`, 'listkeeper.yml')
  const { report, memory } = await checkLinks([{ path: 'README.md', text }], ports, { config, pauses: [], memory: noMemory })
  return { report, memory, asked: ports.asked }
}

const verdictsOf = ({ report }: Awaited<ReturnType<typeof check>>): unknown[] => (report.links ?? []).map(({ verdict }) => verdict)
const none = ['http://', 'http://h:99999/', 'http://a..b/x']
const noAddress = { kind: 'dead', reason: 'no-address' }

describe('what is no address', () => {
  test('is dead, in the order of the list, and nobody is asked about it', async () => {
    const run = await check(['http://', 'https://a.test/', 'http://a..b/x'], '')
    expect(verdictsOf(run)).toEqual([noAddress, { kind: 'alive' }, noAddress])
    expect(run.asked).toEqual(['https://a.test/'])
    expect(run.report.files[0]!.findings.map(({ severity }) => severity)).toEqual(['error', 'error'])
  })

  test.each([
    ['excluded', 'exclude: ["http://", "http://h:99999/", "http://a..b/*"]', 'configuration'],
    ['excluded by what all have', 'exclude: ["http:*"]', 'configuration'],
    ['ignored', 'ignore: [{ url: "http:*", reason: an example }]', 'ignored'],
  ])('is left alone where it is %s', async (_what, settings, by) => {
    const run = await check(none, settings)
    expect(verdictsOf(run)).toEqual(none.map(() => ({ kind: 'excluded', by })))
    expect(run.report.files[0]!.findings).toEqual([])
  })

  test('is an error again where its exception is over', async () => {
    const run = await check(none, 'ignore: [{ url: "http:*", reason: an example, until: 2026-01-30 }]')
    expect(verdictsOf(run)).toEqual(none.map(() => noAddress))
  })

  test('is counted in the history, and no address of it', async () => {
    const { memory } = await check(['http://', 'https://a.test/'], '')
    expect(memory?.days).toEqual([{ day: '2026-01-31', counts: { alive: 1, dead: 1 } }])
    expect([...memory!.links.keys()]).toEqual(['https://a.test/'])
  })
})

/** What registries are asked for the requirements of a list, and what their answers say of the pages that were linked. */
import { expect, it } from 'vitest'
import { gatherFacts } from '../../../src/commands/repository/gather-facts.ts'
import { parseConfig } from '../../../src/config/index.ts'
import { parseList } from '../../../src/list/document.ts'

/** The facts and the verdict for the one link of an entry, where each address of a registry answers as it is written here. */
async function asked(url: string, answers: Readonly<Record<string, unknown>>) {
  const document = parseList(`# Birds\n\n## Robins\n\n- [Robin](${url}) - Sings.\n`)
  const config = parseConfig('require: [{ repository: { stars: 5 }, package: { age: 1mo } }]', '.listkeeper.yml')
  const ask = async ({ method, url }: { method: string; url: string }) => {
    const body = answers[url]
    const status = body === undefined ? 404 : 200
    return { exchange: { method, url, ms: 1, status }, text: JSON.stringify(body ?? 'Not Found') }
  }
  const web = { ask, sleep: async () => {}, now: () => 0, close: async () => {} }
  const known = await gatherFacts({ client: { request: {} }, log: () => {} } as never, {
    entries: document.entries.map((entry) => ({ path: 'readme.md', entry })),
    sections: new Map([['readme.md', document.sections]]),
    config,
    tools: { open: async () => web as never },
  })
  const { answer } = known.get(new URL(url).href) ?? {}
  return { verdict: answer?.verdict?.kind, repository: answer?.facts?.repository, package: answer?.facts?.package }
}

const project = { 'https://gitlab.com/api/v4/projects/bird%2Frobin?license=true': { path_with_namespace: 'bird/robin', star_count: 7 } }
const parcel = {
  'https://registry.npmjs.org/robin/latest': { name: 'robin' },
  'https://registry.npmjs.org/robin': { time: { created: '2020-01-01T00:00:00Z' } },
}
const index = { 'https://pypi.org/simple/robin/': { name: 'robin', files: [{ 'upload-time': '2020-01-01T00:00:00Z' }] } }

it.each<[string, string, Record<string, unknown>, object]>([
  ['a project', 'https://gitlab.com/bird/robin', project, { verdict: 'alive', repository: { stars: 7 } }],
  ['a file of a project', 'https://gitlab.com/bird/robin/-/blob/main/gone.md', project, { repository: { stars: 7 } }],
  ['a file under an old address', 'https://gitlab.com/bird/robin/blob/master/gone.md', project, { repository: { stars: 7 } }],
  ['a package', 'https://www.npmjs.com/package/robin', parcel, { verdict: 'alive', package: { created: '2020-01-01' } }],
  ['a version of a package', 'https://www.npmjs.com/package/robin/v/9.9.9', parcel, { package: { created: '2020-01-01' } }],
  ['a version at PyPI', 'https://pypi.org/project/robin/9.9/', index, { package: { created: '2020-01-01', released: '2020-01-01' } }],
  ['a version of what is not there', 'https://www.npmjs.com/package/robin/v/1.0.0', {}, { verdict: 'dead' }],
])('of %s it knows the facts, and whether a page is there only where it was asked about it', async (_what, url, answers, told) => {
  expect(await asked(url, answers)).toEqual({ verdict: undefined, repository: undefined, package: undefined, ...told })
})

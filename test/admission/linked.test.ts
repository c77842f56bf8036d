// What an entry links: one answer for those who judge it, who ask about it and who name it.
import { expect, test } from 'vitest'
import { read } from '../../lint-rules/list-rule.ts'
import { linkedBy } from '../../src/admission/linked.ts'
import { subjectOf } from '../../src/admission/subject.ts'
import { upkeptEntries } from '../../src/admission/upkeep/upkept.ts'
import { wantedFacts } from '../../src/admission/wants.ts'
import { parseConfig } from '../../src/config/index.ts'

const [repository, parcel] = ['https://github.com/Robin/Song', 'https://www.npmjs.com/package/song'] as const
const config = parseConfig('require: [{ repository: { stars: 1 }, package: { age: 1d } }]', 'x.yml')

test.each<[string, string, readonly [repository: string | undefined, parcel: string | undefined]]>([
  [
    'the first repository, wherever it is',
    `[Robin](https://robin.example) - By ${link(repository)} and ${link('https://github.com/b/c')}.`,
    [repository, undefined],
  ],
  [
    'the first package besides',
    `[Robin](${parcel}) - By ${link(repository)} and ${link('https://pypi.org/project/b')}.`,
    [repository, parcel],
  ],
  ['as it is checked', '[Robin](HTTPS://GitHub.com/Robin/Song) - About robins.', [repository, undefined]],
  ['none of what is no address', '[Robin](github.com/Robin/Song) - About robins.', [undefined, undefined]],
])('%s', (_, line, [own, ownPackage]) => {
  const reading = read(`# Birds\n\n## Songs\n\n- ${line}\n`, 'README.md')
  const entry = reading.document.entries[0]!
  const linked = linkedBy(entry)
  expect([linked.repository?.address, linked.package?.address]).toEqual([own, ownPackage])
  const sections = new Map([['README.md', reading.document.sections]])
  const wanted = wantedFacts({ entries: [{ path: 'README.md', entry }], sections, config })
  expect([wanted.repositories, wanted.packages]).toEqual([own, ownPackage].map((one) => (one === undefined ? [] : [one])))
  const subject = subjectOf(entry, new Map(), false)
  expect([subject.repository?.host, subject.package?.host]).toEqual([own && 'github.com', ownPackage && 'npm'])
  const key = own ?? ownPackage
  expect(upkeptEntries({ path: 'README.md', reading }, config).map((one) => one.key)).toEqual(key === undefined ? [] : [key])
})

function link(url: string): string {
  return `[it](${url})`
}

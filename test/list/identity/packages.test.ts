/** Which package an address is of, the same for the search for duplicates, the check of links and the requirements of a list. */
import { describe, expect, it } from 'vitest'
import { subjectOf } from '../../../src/admission/subject.ts'
import { crates } from '../../../src/links/registries/facts/crates.ts'
import { npm } from '../../../src/links/registries/npm.ts'
import { pypi } from '../../../src/links/registries/pypi.ts'
import { parseList } from '../../../src/list/document.ts'
import { packageAt } from '../../../src/list/identity/packages.ts'
import { keyOf } from './key-of.ts'

const wants = { dates: true, downloads: false }
const registries = { npm: npm(undefined, wants), PyPI: pypi(undefined, true), 'crates.io': crates() }
const checks = [npm(), pypi()]

const robin: readonly (readonly [url: string, host: keyof typeof registries, name: string, key: string, isFront: boolean])[] = [
  ['https://www.npmjs.com/package/robin', 'npm', 'robin', 'npm:robin', true],
  ['https://npmjs.com/package/robin/', 'npm', 'robin', 'npm:robin', true],
  ['https://npmjs.org/package/robin', 'npm', 'robin', 'npm:robin', true],
  ['https://www.npmjs.com/package/robin?activeTab=versions', 'npm', 'robin', 'npm:robin', true],
  ['https://www.npmjs.com/package/robin/v/1.0.0', 'npm', 'robin', 'npm:robin', false],
  ['https://www.npmjs.com/package/@bird/robin', 'npm', '@bird/robin', 'npm:@bird/robin', true],
  ['https://www.npmjs.com/package/@bird%2Frobin', 'npm', '@bird/robin', 'npm:@bird/robin', true],
  ['https://www.npmjs.com/package/@bird/robin/v/2.0.0-rc.1', 'npm', '@bird/robin', 'npm:@bird/robin', false],
  ['https://pypi.org/project/Bird_Robin/', 'PyPI', 'bird-robin', 'pypi:bird-robin', true],
  ['https://pypi.org/project/bird.robin', 'PyPI', 'bird-robin', 'pypi:bird-robin', true],
  ['https://pypi.org/project/bird-robin/1.0/', 'PyPI', 'bird-robin', 'pypi:bird-robin', false],
  ['https://pypi.org/project/bird-robin/1!2.0rc1/#files', 'PyPI', 'bird-robin', 'pypi:bird-robin', false],
  ['https://pypi.python.org/pypi/bird-robin', 'PyPI', 'bird-robin', 'pypi:bird-robin', true],
  ['http://pypi.python.org/pypi/bird-robin/1.0', 'PyPI', 'bird-robin', 'pypi:bird-robin', false],
  ['https://crates.io/crates/robin', 'crates.io', 'robin', 'url:crates.io/crates/robin', true],
  ['https://crates.io/crates/Robin/0.1.0', 'crates.io', 'Robin', 'url:crates.io/crates/robin', false],
]

describe.each(robin)('%s', (url, host, name, key, isFront) => {
  it('is of one package for all who ask', () => {
    expect(packageAt(url)).toMatchObject({ host, name })
    expect(registries[host].idOf(new URL(url))).toBe(name)
    expect(keyOf(url)).toBe(key)
    const { entries } = parseList(`# Birds\n\n## Robins\n\n- [Robin](${url}) - Sings.\n`)
    expect(subjectOf(entries[0]!, new Map(), false).package?.host).toBe(host)
  })
  it('is judged by what the registry says of the package where it is its own page', () => {
    // No check of links asks crates.io.
    expect(checks.flatMap(({ idOf }) => idOf(new URL(url)) ?? [])).toEqual(isFront && host !== 'crates.io' ? [name] : [])
  })
})

it.each([
  'https://www.npmjs.com/~ann',
  'https://www.npmjs.com/package/',
  'https://www.npmjs.com/package/..%2Frobin',
  'https://www.npmjs.com/package/robin%2F..%2Fwren',
  'https://www.npmjs.com/search?q=robin',
  'https://registry.npmjs.org/robin',
  'https://www.npmjs.com:8443/package/robin',
  'https://pypi.org/search/?q=robin',
  'https://pypi.org/user/ann/',
  'https://pypi.org/project/robin%2F..%2Fwren',
  'https://crates.io/categories',
  'https://crates.io/users/ann',
])('is of no package: %s', (url) => {
  expect(packageAt(url)).toBeUndefined()
  for (const { idOf } of [...Object.values(registries), ...checks]) expect(idOf(new URL(url))).toBeUndefined()
  expect(keyOf(url)).toMatch(/^url:/)
})

it.each([
  ['two packages', 'https://www.npmjs.com/package/robin', 'https://www.npmjs.com/package/wren'],
  ['one with a scope and one without', 'https://www.npmjs.com/package/@bird/robin', 'https://www.npmjs.com/package/robin'],
  ['old packages of npm whose names differ by a capital', 'https://www.npmjs.com/package/Robin', 'https://www.npmjs.com/package/robin'],
  ['one name at two registries', 'https://pypi.org/project/robin/', 'https://crates.io/crates/robin'],
  ['a crate and who uses it', 'https://crates.io/crates/robin', 'https://crates.io/crates/robin/reverse_dependencies'],
])('%s are two works: %s and %s', (_what, one, other) => expect(keyOf(one)).not.toBe(keyOf(other)))

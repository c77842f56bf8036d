// A proposed configuration is untrusted: one that is too large is refused in one line, and reading any other takes steps in proportion to its length.
import { describe, expect, test } from 'vitest'
import { ConfigError, parseConfig } from '../../src/config/index.ts'
import { limits } from '../../src/config/limits.ts'
import { isNamedBy } from '../../src/config/settings.ts'
import { parseList } from '../../src/list/document.ts'
import { compare } from '../../src/list/format/compare.ts'
import { parseTemplate } from '../../src/list/format/template.ts'
import { tokenizeEntry } from '../../src/list/format/tokens.ts'
import { countSteps, expectProportional } from '../steps.ts'

function failure(text: string): string {
  try {
    parseConfig(text, 'own.yml')
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigError)
    return (error as ConfigError).message
  }
  throw new Error('expected a ConfigError')
}

const lines = (many: number, line: (index: number) => string): string => Array.from({ length: many }, (_, index) => line(index)).join('')
const section = (inside: string): string => `lists: [{ files: [a.md], sections: [{ ${inside} }] }]\n`

describe('a configuration that is too large is refused in one line', () => {
  test.each([
    ['characters', '#'.repeat(100_001), 'own.yml:1:1: it has 100,001 characters, expected at most 100,000'],
    ['keys', lines(6_000, (index) => `k${index}: 1\n`), 'own.yml:5000:8: it has more than 10,000 keys and values'],
    ['keys of rules', `rules:\n${lines(6_000, (index) => `  k${index}: 1\n`)}`, 'it has more than 10,000 keys and values'],
    ['values', `autofix: [${'a,'.repeat(10_001)}]`, 'it has more than 10,000 keys and values'],
    ['levels', `a: ${'['.repeat(30)}${']'.repeat(30)}`, 'own.yml:1:24: it is nested more than 20 levels'],
    ['levels of blocks', lines(30, (index) => `${' '.repeat(index)}a:\n`), 'own.yml:21:21: it is nested more than 20 levels'],
    ['levels of brackets', '['.repeat(40_000), 'it is nested more than 20 levels'],
    ['levels of braces', '{a: '.repeat(20_000), 'it is nested more than 20 levels'],
    ['levels of dashes', '- '.repeat(40_000), 'it is nested more than 20 levels'],
    ['levels of question marks', '? '.repeat(40_000), 'it is nested more than 20 levels'],
    ['characters of a value', `locale: ${'a'.repeat(2_001)}\n`, 'own.yml:1:9: a key or value has more than 2,000 characters'],
    [
      'characters of a heading',
      section(`under: "${'*a'.repeat(1_001)}", entry: ["{title}"]`),
      'a key or value has more than 2,000 characters',
    ],
    ['templates', section(`entry: [${'"{title}",'.repeat(301)}]`), 'it has 301 templates and examples, expected at most 300'],
    [
      'templates of a rule',
      `rules: { entry-format: [error, { sections: [{ entry: [${'"{title}",'.repeat(301)}] }] }] }`,
      'it has 301 templates and examples',
    ],
    ['patterns of files', `lists: [{ files: [${'a,'.repeat(501)}] }]`, 'it has 501 patterns of files, expected at most 500'],
    [
      'segments inside of each other',
      section(`entry: ["${'{? {title}'.repeat(11)}${'}'.repeat(11)}"]`),
      'optional segments nest at most 10 levels',
    ],
    ['fields in a template', section(`entry: ["${'{extras} '.repeat(40)}"]`), 'a template has at most about twenty fields'],
    ['choices in a pattern of files', 'lists: [{ files: ["{a,b,c,d}{a,b,c,d}{a,b,c,d}"] }]', 'at most 50 ways to choose'],
    ['equal keys', `${lines(3_000, (index) => `k${index}: 1\n`)}k1: 2\n`, 'own.yml:3001:1: invalid YAML: Map keys must be unique'],
  ])('%s', (_what, text, says) => {
    const message = failure(text)
    expect(message).toContain(says)
    expect(message).not.toContain('\n')
    expect(message.length).toBeLessThan(400)
  })

  test('5,000 segments inside of each other', () => {
    expect(() => parseTemplate(`${'{? {title}'.repeat(5_000)}${'}'.repeat(5_000)}`)).toThrow('a template has at most 2000 characters')
  })
})

test('a long key that is not known is not searched for, nor said at length', () => {
  expect(failure(`${'locale'.repeat(150)}: 1\n`)).toMatch(/^own\.yml:1:1: unknown key `(?:locale){19}local…`, expected one of `enabled`/)
})

describe('what is within the limits is read in time that grows as it does', () => {
  test.each<[string, (many: number) => string]>([
    [
      'accepted works',
      (many) => `accept:\n${lines(many, (index) => `  - { url: "https://example.org/${index}", reason: "on purpose" }\n`)}`,
    ],
    ['keys that are not known', (many) => `rules:\n${lines(many, (index) => `  k${index}: 1\n`)}`],
    ['values of the wrong kind', (many) => `accept:\n${'  - { x: 1 }\n'.repeat(many)}`],
    ['templates', (many) => section(`entry: [${'"{title} {links}",'.repeat(many / 4)}]`)],
    ['examples', (many) => section(`like: [${'"[a](https://b.c) - d.",'.repeat(many / 4)}]`)],
    ['comments', (many) => '# a\n'.repeat(many * 4)],
    ['one template', (many) => section(`entry: ["{title} ${'a-'.repeat(many / 2)}"]`)],
  ])('many %s', (_what, write) => {
    const read = (many: number) => () => {
      try {
        parseConfig(write(many), 'own.yml')
      } catch (error) {
        expect(error).toBeInstanceOf(ConfigError)
      }
    }
    expectProportional(read, [250, 1_000])
  })

  // The reader of YAML looks for what an alias names from the start each time: a square, kept small by the limit of their number.
  test('a thousand aliases take no more than some steps for each other one', () => {
    const text = `autofix: &a []\nrepair: [${'*a,'.repeat(1_000)}]`
    expect(countSteps(() => expect(() => parseConfig(text, 'own.yml')).toThrow(ConfigError))).toBeLessThan(2_000_000)
  })
})

describe('patterns of users are matched in time that grows with the text', () => {
  const words = (many: number): string => `[a](https://b.c) ${'a '.repeat(many)}!`
  const titled = (many: number): string => `${'a '.repeat(many)}[a](https://b.c)!`
  const linked = (many: number): string => `${'[a](https://b.c) '.repeat(many)}!`
  // Each entry is one that its template begins to match: what differs at once takes no steps, however long it is.
  test.each<[string, string, (many: number) => string]>([
    ['{any}', '{any}'.repeat(20), words],
    ['optional segments', `{title}${'{? {title}}'.repeat(20)}`, titled],
    ['segments inside of each other', `{title}${'{? {title}'.repeat(10)}${'}'.repeat(10)}`, titled],
    ['choices', `{title}(|a|aa|aaa|)${'(|a|aa|)'.repeat(20)}`, titled],
    ['links', '{links} {extras} {links}', linked],
    ['sentences', '{sentence} {title} {desc}', words],
  ])('templates of many %s', (_what, source, write) => {
    const template = parseTemplate(source)
    expectProportional(
      (many) => {
        const list = parseList(`# L\n\n- ${write(many)}\n`)
        const entry = tokenizeEntry(list, list.entries[0]!)
        return () => compare(template, entry)
      },
      [250, 1_000],
    )
  })

  test('an entry too long for any format is compared with none', () => {
    const list = parseList(`# L\n\n- [a](https://b.c) ${'a '.repeat(20_000)}\n`)
    const entry = tokenizeEntry(list, list.entries[0]!)
    const template = parseTemplate('{any}')
    // Far fewer steps than the entry has characters.
    expect(countSteps(() => compare(template, entry))).toBeLessThan(10_000)
  })

  test('a path too deep for a list has no name', () => {
    expect(isNamedBy('docs/a/b.md', 'docs/**/*.md')).toBe(true)
    expect(isNamedBy(`${'a/'.repeat(2_000)}b.md`, '**/a/**/a/**/c')).toBe(false)
    expect(isNamedBy(`${'a/'.repeat(50)}b.md`, `${'a/'.repeat(50)}b.md`)).toBe(true)
  })
})

test('the limits are at least ten times what lists need', () => {
  const real = { text: 2_200, value: 192, templates: 15, nodes: 150, files: 20, depth: 2 }
  for (const [name, most] of Object.entries(real)) expect(limits[name as keyof typeof limits]).toBeGreaterThanOrEqual(10 * most)
})

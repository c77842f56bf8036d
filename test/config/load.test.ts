import { afterEach, describe, expect, test, vi } from 'vitest'
import { ConfigError, defaultConfig, parseConfig } from '../../src/config/index.ts'

afterEach(() => vi.restoreAllMocks())

function failure(text: string): ConfigError {
  try {
    parseConfig(text, 'own.yml')
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigError)
    return error as ConfigError
  }
  throw new Error(`expected a ConfigError for ${text}`)
}

describe('a configuration without anything in it is the default', () => {
  const rows = {
    nothing: '',
    'a comment': '# nothing\n',
    null: 'null\n',
    'an empty mapping': '{}\n',
    'a byte-order mark': '\ufeff',
    'a document marker': '---\n',
  }
  for (const [title, text] of Object.entries(rows)) test(title, () => expect(parseConfig(text, 'own.yml')).toEqual(defaultConfig()))
})

test('byte-order mark and carriage returns are no part of keys and values', () => {
  expect(parseConfig('\ufefflocale: de\r\nrules:\r\n  link-syntax: off\r\n', 'own.yml')).toMatchObject({
    locale: 'de',
    rules: { 'link-syntax': 'off' },
  })
})

test('an anchor and its aliases are one value', () => {
  const config = parseConfig('lists:\n  - files: &f [a.md]\n    translations: *f\n', 'own.yml')
  expect(config.lists[0]).toMatchObject({ files: ['a.md'], translations: ['a.md'] })
})

type Row = readonly [title: string, text: string, line: number, column: number, key: string, says: string | RegExp]

const rows: readonly Row[] = [
  ['a misspelt key', 'locale: en\nlist: []\n', 2, 1, 'list', 'unknown key `list` (did you mean `lists`?)'],
  [
    'a key like no other',
    'zzzzzzzz: 1\n',
    1,
    1,
    'zzzzzzzz',
    /^unknown key `zzzzzzzz`, expected one of `enabled`, `locale`, `strictness`, `lists`, `rules`, /,
  ],
  [
    'a nested key',
    'review:\n  skip:\n    label: [x]\n',
    3,
    5,
    'review.skip.label',
    'unknown key `review.skip.label` (did you mean `labels`?)',
  ],
  [
    'a key in a list',
    'lists:\n  - files: [a]\n  - files: [b]\n    content: {}\n',
    4,
    5,
    'lists.1.content',
    'unknown key `lists.1.content` (did you mean `contents`?)',
  ],
  [
    'a misspelt key that leaves another one missing',
    'lists:\n  - file: [a]\n',
    2,
    5,
    'lists.0.file',
    'unknown key `lists.0.file` (did you mean `files`?)',
  ],
  ['a missing key', 'lists:\n  - translations: [a]\n', 2, 5, 'lists.0.files', '`lists.0.files` is missing, expected a list'],
  [
    'an unknown rule',
    'rules: {link-syntx: off}\n',
    1,
    9,
    'rules.link-syntx',
    'unknown key `rules.link-syntx` (did you mean `link-syntax`?)',
  ],
  [
    'an unknown option of a rule',
    'rules:\n  no-duplicate-entries: [error, {acros: info}]\n',
    2,
    34,
    'rules.no-duplicate-entries.1.acros',
    'unknown key `rules.no-duplicate-entries.1.acros` (did you mean `across`?)',
  ],
  [
    'an option of a rule with a wrong value',
    'rules:\n  no-duplicate-entries: [error, {across: inf}]\n',
    2,
    34,
    'rules.no-duplicate-entries.1.across',
    /invalid value, expected one of `error`, `warning`, `info`, `off`$/,
  ],
  [
    'an unknown severity',
    'rules:\n  link-syntax: fatal\n',
    2,
    3,
    'rules.link-syntax',
    /is not a severity, expected `off`, `info`, `warning` or `error`, or \[severity, options\]$/,
  ],
  ['an unknown severity beside options', 'rules:\n  link-syntax: [fatal, {}]\n', 2, 17, 'rules.link-syntax.0', /is not a severity/],
  ['text where a list belongs', 'lists: README.md\n', 1, 1, 'lists', '`lists` is of the wrong type, expected a list'],
  [
    'a number where text belongs',
    'accept:\n  - url: https://a\n    reason: 5\n',
    3,
    5,
    'accept.0.reason',
    '`accept.0.reason` is of the wrong type, expected text',
  ],
  ['nothing where text belongs', 'locale:\n', 1, 1, 'locale', '`locale` is of the wrong type, expected text'],
  [
    'text where a number belongs',
    'review: {comments: many}\n',
    1,
    10,
    'review.comments',
    '`review.comments` is of the wrong type, expected a number',
  ],
  [
    'a word that is none of the allowed ones',
    'review: {post: never}\n',
    1,
    10,
    'review.post',
    '`review.post` has an invalid value, expected one of `review`, `summary`, `none`',
  ],
  ['a number out of range', 'review:\n  comments: 31\n', 2, 3, 'review.comments', '`review.comments`: expected at most 30'],
  ['a number below its range', 'review:\n  comments: -1\n', 2, 3, 'review.comments', '`review.comments`: expected at least 0'],
  [
    'a part of a number',
    'review:\n  comments: 1.5\n',
    2,
    3,
    'review.comments',
    '`review.comments` is of the wrong type, expected a whole number',
  ],
  ['an empty text', 'accept: [{url: ""}]\n', 1, 11, 'accept.0.url', '`accept.0.url`: expected at least 1 character'],
  [
    'a time without a unit',
    'links: {timeout: 20}\n',
    1,
    9,
    'links.timeout',
    '`links.timeout` is of the wrong type, expected a number and a unit, for example `20s`, `10m` or `7d`',
  ],
  [
    'a span without a unit',
    'triage: {remind: 14}\n',
    1,
    10,
    'triage.remind',
    '`triage.remind` is of the wrong type, expected a number and a unit, for example `90d`, `6mo` or `1y`',
  ],
  [
    'minutes where months are meant',
    'require: {age: 6m}\n',
    1,
    11,
    'require.age',
    '`require.age`: expected a number and a unit, for example `90d`, `6mo` or `1y`',
  ],
  [
    'a year where a day belongs',
    'upkeep: {grandfathered: 2026}\n',
    1,
    10,
    'upkeep.grandfathered',
    '`upkeep.grandfathered` is of the wrong type, expected a date, for example `2026-01-31`',
  ],
  ['a list where keys belong', 'decline: [paid]\n', 1, 1, 'decline', '`decline` is of the wrong type, expected keys with values'],
  [
    'a key that is more than a word',
    'decline: {"not open": No.}\n',
    1,
    11,
    'decline.not open',
    '`decline.not open`: expected one word of letters, digits, `-` and `_`',
  ],
  [
    'a value that is none of several kinds',
    'require: {license: MIT}\n',
    1,
    11,
    'require.license',
    '`require.license` has an invalid value, expected `true` or a list',
  ],
  [
    'a value whose kinds share their words',
    'links: {registries: {doi: true}}\n',
    1,
    22,
    'links.registries.doi',
    '`links.registries.doi` has an invalid value, expected a URL, or `false`',
  ],
  [
    'the one value that there is',
    'review: {language: de}\n',
    1,
    10,
    'review.language',
    '`review.language` has an invalid value, expected `en`',
  ],
  ['a list of no file', 'lists: [{files: []}]\n', 1, 10, 'lists.0.files', '`lists.0.files`: expected at least one file'],
  [
    'a field that no template has',
    'lists:\n  - files: [a]\n    sections: [{entry: ["{link} - {desc}"], fields: {dsec: {max: 3}}}]\n',
    3,
    54,
    'lists.0.sections.0.fields.dsec',
    '`lists.0.sections.0.fields.dsec`: no template has this field, expected one of `link`, `desc`',
  ],
  [
    'a field that no example has',
    'lists:\n  - files: [a]\n    sections: [{like: ["[a](b) - C."], fields: {desc: {max: 3}}}]\n',
    3,
    49,
    'lists.0.sections.0.fields.desc',
    '`lists.0.sections.0.fields.desc`: no template has this field, expected one of `link`, `sentence`',
  ],
  [
    'a field without a template',
    'lists:\n  - files: [a]\n    sections: [{entry: [], fields: {desc: {max: 3}}}]\n',
    3,
    37,
    'lists.0.sections.0.fields.desc',
    '`lists.0.sections.0.fields.desc`: fields are those of `entry` or `like`',
  ],
  ['a list at the top', '- a\n- b\n', 1, 1, '', 'the configuration is of the wrong type, expected keys with values'],
  ['text at the top', 'just text\n', 1, 1, '', 'the configuration is of the wrong type, expected keys with values'],
  ['a key twice', 'locale: en\nlocale: de\n', 2, 1, '', /^invalid YAML: .*unique/],
  ['a bracket left open', 'rules: [a\nlocale: en\n', 2, 1, '', /^invalid YAML: /],
  ['a tab as indentation', 'rules:\n\tlink-syntax: off\n', 2, 1, '', /^invalid YAML: .*[Tt]ab/],
  ['two documents', 'locale: en\n---\nlocale: de\n', 2, 1, '', /^invalid YAML: /],
  ['an alias of no anchor', 'locale: en\naccept: *a\n', 2, 9, '', /^invalid YAML: .*alias/],
  ['a tag of a program', 'locale: !!js/function "x"\n', 1, 9, '', /^invalid YAML: Unresolved tag/],
  ['a key that is no word', '? {a: b}\n: c\n', 1, 1, '{ a: b }', /^unknown key `\{ a: b \}`/],
]

describe('what is wrong is said with file, line, column and key', () => {
  for (const [title, text, line, column, key, says] of rows)
    test(title, () => {
      const warn = vi.spyOn(process, 'emitWarning')
      const error = failure(text)
      expect(warn).not.toHaveBeenCalled()
      const start = `own.yml:${line}:${column}: `
      expect(error.message.slice(0, start.length)).toBe(start)
      const said = error.message.slice(start.length)
      if (typeof says === 'string') expect(said).toBe(says)
      else expect(said).toMatch(says)
      expect(said).not.toContain('\n')
      // A period comes after it wherever it is part of a sentence.
      expect(said).not.toMatch(/[.!?]$/)
      expect([error.path, error.line, error.column, error.key]).toEqual(['own.yml', line, column, key])
    })

  test('a template that cannot be read, under `lists` and under `rules`', () => {
    const own = failure('rules:\n  entry-format: [error, {sections: [{under: Papers, entry: ["[{nme}](u)"]}]}]\n')
    expect(own.message).toMatch(
      /^own\.yml:2:\d+: .*there is no field `\{nme\}`, expected one of text, name, .*\(column 2 of the template\)$/,
    )
    const list = failure('lists:\n  - files: [README.md]\n    sections:\n      - under: Papers\n        entry: ["[{nme}](u)"]\n')
    expect(list.message).toMatch(
      /^own\.yml:5:\d+: .*there is no field `\{nme\}`, expected one of text, name, .*\(column 2 of the template\)$/,
    )
  })

  test('a section of a list without any format', () => {
    expect(failure('lists:\n  - files: [README.md]\n    sections:\n      - under: Papers\n').message).toMatch(
      /^own\.yml:4:\d+: .*`?entry`?/,
    )
  })
})

test('a list that is nothing but translations is a list', () => {
  expect(parseConfig('lists: [{files: [], translations: [README-zh.md]}]\n', 'own.yml').lists[0]).toMatchObject({ files: [] })
})

test('an age in the form of 0.1 may be hours, and days of long ago', () => {
  for (const age of ['48h', '90d', '100000d', '6mo', '1y'])
    expect(parseConfig(`require: {age: ${age}}\n`, 'own.yml').require).toEqual({ age })
})

describe('hostile configurations', () => {
  test('aliases that would unfold into billions of values are refused at once', () => {
    const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]']
    for (let level = 1; level < 12; level++)
      lines.push(
        `a${level}: &a${level} [${Array(10)
          .fill(`*a${level - 1}`)
          .join(', ')}]`,
      )
    expect(failure(`${lines.join('\n')}\nlists: *a11\n`).message).toMatch(/^own\.yml:\d+:\d+: invalid YAML: .*alias/)
  })

  test('an anchor that holds itself ends in an error, not in a loop', () => {
    expect(failure('lists: &a [*a]\n').message).toMatch(/^own\.yml:1:/)
    expect(failure('accept: &a\n  - *a\n').message).toMatch(/^own\.yml:[12]:/)
  })

  test('deep nesting ends in an error', () => {
    expect(failure(`lists: ${'['.repeat(2000)}${']'.repeat(2000)}\n`).message).toMatch(/^own\.yml:1:/)
  })

  test('keys of prototypes are unknown keys, and change no object', () => {
    for (const key of ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty']) {
      expect(failure(`${key}: {polluted: true}\n`)).toMatchObject({ line: 1, column: 1, key })
      expect(failure(`rules:\n  ${key}: error\n`)).toMatchObject({ line: 2, column: 3, key: `rules.${key}` })
      expect(failure(`lists:\n  - files: [a]\n    ${key}: {polluted: true}\n`)).toMatchObject({ line: 3, key: `lists.0.${key}` })
    }
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
    expect(failure('__proto__: {locale: de}\n').message).toContain('unknown key `__proto__`')
  })

  test('the message is one line without control characters, whatever the key', () => {
    expect(failure('"a\\e[2J\\nb": 1\n').message).not.toMatch(/[\u0000-\u001f]/)
  })
})

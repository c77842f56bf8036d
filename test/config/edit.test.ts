// Exceptions are written into a configuration file without touching anything else in it.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addExceptions, type Edited, type Exception } from '../../src/config/edit.ts'
import { parseConfig } from '../../src/config/index.ts'

const path = '.github/listkeeper.yml'
const off: Exception = { kind: 'rule-off', rule: 'entry-order' }
const accept: Exception = { kind: 'accept', url: 'https://a.example/x', reason: 'listed twice on purpose' }
const ignore: Exception = { kind: 'ignore-link', url: 'https://b.example', until: '2027-01-31', reason: 'moves soon' }

function textOf(edited: Edited): string {
  if (edited.kind !== 'edited') throw new Error(JSON.stringify(edited))
  return edited.text
}

describe('an exception is written', () => {
  test.each<[string, string | undefined, Exception, string]>([
    ['into a new file', undefined, off, 'rules:\n  entry-order: off\n'],
    ['into a file of comments alone', '# ours\n', off, '# ours\nrules:\n  entry-order: off\n'],
    ['behind the last key', 'locale: en # English\n', off, 'locale: en # English\nrules:\n  entry-order: off\n'],
    ['where the last line has no end', 'locale: en', off, 'locale: en\nrules:\n  entry-order: off\n'],
    [
      'into rules on one line',
      'rules: { entry-format: error } # ours\nlocale: en\n',
      off,
      'rules: { entry-format: error, entry-order: off } # ours\nlocale: en\n',
    ],
    ['into rules that are empty', 'rules: {}\n', off, 'rules: { entry-order: off }\n'],
    [
      'behind the last of several rules',
      'rules:\n    entry-format: error # hard\n\n# the language\nlocale: en\n',
      off,
      'rules:\n    entry-format: error # hard\n    entry-order: off\n\n# the language\nlocale: en\n',
    ],
    ['in the place of another severity', 'rules:\n  entry-order: error # why\n', off, 'rules:\n  entry-order: off # why\n'],
    [
      'in the place of options',
      'rules: { entry-order: [error, { locale: de }], entry-format: on }\n',
      off,
      'rules: { entry-order: off, entry-format: on }\n',
    ],
    [
      'in the place of options on lines of their own',
      'rules:\n  entry-order:\n    - error\n    - { locale: de }\n  entry-format: on\n',
      off,
      'rules:\n  entry-order:\n    off\n  entry-format: on\n',
    ],
    [
      'as the first accepted work',
      'locale: en\n',
      accept,
      'locale: en\naccept:\n  - { url: "https://a.example/x", reason: "listed twice on purpose" }\n',
    ],
    ['into an empty list', 'accept: []\n', accept, 'accept: [{ url: "https://a.example/x", reason: "listed twice on purpose" }]\n'],
    [
      'behind other works on one line',
      'accept: [{ url: "https://o.example" }]\n',
      accept,
      'accept: [{ url: "https://o.example" }, { url: "https://a.example/x", reason: "listed twice on purpose" }]\n',
    ],
    [
      'behind other works, in their indentation',
      'accept:\n- url: https://o.example\n  reason: why # so\nlocale: en\n',
      accept,
      'accept:\n- url: https://o.example\n  reason: why # so\n- { url: "https://a.example/x", reason: "listed twice on purpose" }\nlocale: en\n',
    ],
    [
      'below links that have other keys',
      'links:\n  timeout: 30s\nlocale: en\n',
      ignore,
      'links:\n  timeout: 30s\n  ignore:\n    - { url: "https://b.example", until: 2027-01-31, reason: "moves soon" }\nlocale: en\n',
    ],
    [
      'below links on one line',
      'links: { timeout: 30s }\n',
      ignore,
      'links: { timeout: 30s, ignore: [{ url: "https://b.example", until: 2027-01-31, reason: "moves soon" }] }\n',
    ],
    ['below no links yet', '', ignore, 'links:\n  ignore:\n    - { url: "https://b.example", until: 2027-01-31, reason: "moves soon" }\n'],
    ['for all links', 'links: { exclude: ["https://x.com/*"] }\n', { kind: 'no-links' }, 'links: { exclude: ["https://x.com/*", "*"] }\n'],
    ['with the line ends of the file', 'locale: en\r\n', off, 'locale: en\r\nrules:\r\n  entry-order: off\r\n'],
    ['behind a byte-order mark', '\ufefflocale: en\n', off, '\ufefflocale: en\nrules:\n  entry-order: off\n'],
  ])('%s', (_where, text, exception, expected) => {
    const edited = addExceptions(text, path, [exception])
    expect(edited).toEqual({ kind: 'edited', text: expected })
    expect(addExceptions(expected, path, [exception])).toEqual({ kind: 'same' })
  })

  test('beside others in one go', () => {
    const config = parseConfig(textOf(addExceptions(undefined, path, [off, accept, ignore])), path)
    expect(config.rules['entry-order']).toBe('off')
    expect(config.accept).toEqual([{ url: 'https://a.example/x', reason: 'listed twice on purpose' }])
    expect(config.links.ignore).toEqual([{ url: 'https://b.example', until: '2027-01-31', reason: 'moves soon' }])
  })

  test('also where its layout cannot be kept, with all comments', () => {
    const text = '# ours\n{\n  locale: en, # the language\n}\n'
    const edited = textOf(addExceptions(text, path, [off]))
    expect(edited).toContain('# ours')
    expect(edited).toContain('# the language')
    expect(parseConfig(edited, path)).toMatchObject({ locale: 'en', rules: { 'entry-order': 'off' } })
  })
})

describe('nothing is written', () => {
  test.each([
    ['where the rule is off', 'rules: { entry-order: [off] }\n', off],
    ['where the work is accepted, for whatever reason', 'accept: [{ url: "https://a.example/x" }]\n', accept],
    [
      'where the link is ignored until that day',
      'links: { ignore: [{ url: "https://b.example", until: 2027-01-31, reason: other }] }\n',
      ignore,
    ],
  ])('%s', (_where, text, exception) => {
    expect(addExceptions(text, path, [exception])).toEqual({ kind: 'same' })
  })

  test('into a broken file', () => {
    expect(addExceptions('rulez: {}\n', path, [off])).toMatchObject({ kind: 'impossible', why: expect.stringContaining('rulez') })
    expect(addExceptions('rules: {\n', path, [off])).toMatchObject({ kind: 'impossible' })
  })

  test('into what only refers to something else', () => {
    const text = 'lists: [{ files: &x ["*"], translations: *x }]\nrules: &r { entry-format: off }\n'
    const edited = addExceptions(text, path, [off])
    expect(edited.kind).toBe('edited')
    expect(textOf(edited)).toContain('files: &x ["*"], translations: *x')
  })
})

test('whatever a person writes as the reason is a text of the file and nothing else', () => {
  const ugly = fc.string({ unit: 'grapheme', minLength: 1 })
  const given = fc.constantFrom(
    '',
    'locale: en\n',
    'accept: []\n',
    'accept:\n  - { url: "https://o.example" } # o\n',
    'rules:\n  entry-format: off\n',
  )
  fc.assert(
    fc.property(given, ugly, fc.webUrl(), (text, reason, url) => {
      const edited = textOf(addExceptions(text, path, [{ kind: 'accept', url, reason }]))
      const { accept: all, ...rest } = parseConfig(edited, path)
      expect(all.at(-1)).toEqual({ url, reason })
      const { accept: before, ...same } = parseConfig(text, path)
      expect(all.slice(0, -1)).toEqual(before)
      expect(rest).toEqual(same)
      expect(edited.startsWith(text.replace(/\[\]\n$/, ''))).toBe(true)
    }),
  )
})

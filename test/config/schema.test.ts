import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { ruleNames } from '../../lint-rules/index.ts'
import { defaultConfig, parseConfig } from '../../src/config/index.ts'
import { configSchema } from '../../src/config/schema.ts'
import { settingsFor } from '../../src/config/settings.ts'

test('every key is accepted, and what it says is kept', () => {
  const config = {
    enabled: false,
    locale: 'fr',
    strictness: 'strict',
    lists: [
      {
        files: ['README.md', 'docs/**/*.md'],
        translations: ['README-zh.md'],
        sections: [{ under: 'Practical Guide for *', container: 'list', entry: ['[**{venue}, {date}**] {?**{name}**: }{title}. {links}'] }],
        contents: { exclude: ['Contributors'], depth: [2, 3], repair: 'pull-request' },
      },
    ],
    rules: Object.fromEntries([...ruleNames, 'entry-requirements'].map((name) => [name, 'warning'])),
    accept: [{ url: 'https://arxiv.org/abs/2311.05112', reason: 'on purpose' }],
    links: {
      exclude: ['https://x.com/*'],
      timeout: '5s',
      'per-host': 2,
      deadline: '5m',
      recheck: '0d',
      dead: { failures: 2, days: 3 },
      ignore: [{ url: 'https://a.example/*', until: '2027-01-31', reason: 'moves house' }],
      registries: { arxiv: 'https://arxiv.example', doi: false },
      archive: false,
      memory: 'branch',
    },
    repair: ['entry-order'],
    autofix: ['entry-spacing'],
    require: [
      {
        under: 'Apps*',
        repository: {
          ...{
            age: '6mo',
            'commit-within': '18mo',
            stars: 50,
            contributors: 2,
            license: 'osi',
            archived: false,
            fork: false,
            readme: true,
          },
          ...{ topics: ['home-assistant'], file: 'hacs.json' },
        },
        exceptions: [{ checkbox: 'Hidden gem', stars: 10 }],
      },
      { under: 'Packages', package: { age: '90d', 'release-within': '1y', downloads: 1000 } },
      { under: 'Papers', paper: { year: 2023, venue: true } },
      { under: 'Blogs', url: { https: true, shorteners: false } },
    ],
    proposal: { entries: 1, title: 'Add *', checklist: true, 'owner-box': 'I am the author', 'declined-before': 'note' },
    triage: { labels: false, close: { rules: ['stars'], after: '30d' }, remind: '14d' },
    decline: { paid: 'We list open source only.' },
    upkeep: { every: '1mo', rules: 'same', grandfathered: '2026-01-01' },
    review: { post: 'summary', language: 'en', comments: 5, links: 'none', skip: { authors: ['a'], labels: ['wip'], drafts: false } },
  }
  expect(configSchema.parse(config)).toMatchObject(config)
  expect(Object.keys(config).sort()).toEqual(Object.keys(configSchema.shape).sort())
  expect(Object.keys(config.rules).sort()).toEqual(Object.keys(configSchema.shape.rules.unwrap().shape).sort())
  const flat = { require: { stars: 50, age: '90d', license: ['MIT'], entries: 1, archived: false } }
  expect(configSchema.parse(flat)).toMatchObject(flat)
})

test('the defaults', () => {
  expect(defaultConfig()).toEqual({
    enabled: true,
    locale: 'en',
    strictness: 'usual',
    lists: [],
    rules: {},
    accept: [],
    links: {
      exclude: [],
      hosts: [],
      timeout: '20s',
      'per-host': 8,
      deadline: '30m',
      recheck: '7d',
      dead: { failures: 3, days: 7 },
      ignore: [],
      registries: {},
      archive: 'https://web.archive.org',
      memory: 'issue',
    },
    repair: [],
    autofix: [],
    proposal: { 'declined-before': 'note' },
    triage: { labels: false, close: { rules: [], after: '30d' } },
    decline: {},
    review: {
      post: 'review',
      language: 'en',
      comments: 10,
      links: 'added',
      skip: {
        authors: ['dependabot[bot]', 'renovate[bot]', 'pre-commit-ci[bot]', 'allcontributors[bot]', 'depfu[bot]', 'snyk-bot', 'pyup-bot'],
        labels: [],
        drafts: true,
      },
    },
  })
  expect(parseConfig('lists: [{files: [a.md]}]\n', 'x.yml').lists).toEqual([
    { files: ['a.md'], translations: [], sections: [], contents: { exclude: [], repair: 'after-merge' } },
  ])
})

test('two configurations share nothing that one could change in the other', () => {
  defaultConfig().review.skip.authors.push('x')
  defaultConfig().lists.push({ files: [], translations: [], sections: [], contents: { exclude: [], repair: 'off' } })
  expect(defaultConfig().review.skip.authors).not.toContain('x')
  expect(defaultConfig().lists).toEqual([])
})

describe("a rule's severity in remark's words", () => {
  const rows: readonly [string, 'off' | 'on' | 'error' | 'warning' | 'info'][] = [
    ['off', 'off'],
    ['false', 'off'],
    ['0', 'off'],
    ['on', 'on'],
    ['true', 'on'],
    ['warn', 'warning'],
    ['warning', 'warning'],
    ['1', 'warning'],
    ['error', 'error'],
    ['2', 'error'],
    ['info', 'info'],
  ]
  const settings = (yaml: string) =>
    settingsFor(parseConfig(`rules: {no-duplicate-entries: ${yaml}}\n`, 'x.yml'), 'README.md')['no-duplicate-entries']
  for (const [word, severity] of rows)
    test(`${word} means ${severity}, alone, in brackets and beside options`, () => {
      expect(settings(word)).toEqual([severity, undefined])
      expect(settings(`[${word}]`)).toEqual([severity, undefined])
      expect(settings(`[${word}, {across: error}]`)).toEqual([severity, expect.objectContaining({ across: 'error' })])
    })

  test('other words, other numbers and more than two things are refused', () => {
    for (const value of ['fatal', '3', '-1', '[]', '[error, {}, {}]', '{error: {}}']) expect(() => settings(value)).toThrow('x.yml:1:')
  })
})

test('a JSON Schema for editors can be made of it, and refuses unknown keys too', () => {
  const schema = z.toJSONSchema(configSchema, { io: 'input' })
  expect(schema).toMatchObject({
    type: 'object',
    additionalProperties: false,
    properties: { lists: { type: 'array' }, review: { type: 'object' } },
  })
  expect(schema.required ?? []).toEqual([])
})

/** Registries asked for what rules need: hosts of repositories other than GitHub, and the dates and downloads of packages. */

import { describe, expect, it } from 'vitest'
import { crates } from '../../../src/links/registries/facts/crates.ts'
import { forgejo } from '../../../src/links/registries/facts/forgejo.ts'
import { gitlab } from '../../../src/links/registries/facts/gitlab.ts'
import { npm } from '../../../src/links/registries/npm.ts'
import { pypi } from '../../../src/links/registries/pypi.ts'
import type { Registry } from '../../../src/links/registries/registry.ts'
import type { Facts } from '../../../src/links/verdict.ts'
import { type Body, nock, withoutNetwork } from '../../nock.ts'
import { alive, askOne, noSuchId, useless } from './registry-send.ts'

withoutNetwork()

const all = { readme: true, topics: true, files: ['birds.json'], committed: true, contributors: true }
const none = { readme: false, topics: false, files: [], committed: false, contributors: false }
const both = { dates: true, downloads: true }
const idOf = (registry: Registry, url: string): string | undefined => registry.idOf(new URL(url))
const repositoryOf = async (registry: Registry, id: string): Promise<Facts['repository']> => (await askOne(registry, id)).facts?.repository
const packageOf = async (registry: Registry, id: string): Promise<Facts['package']> => (await askOne(registry, id)).facts?.package

/** Answers by path, in any order. */
function answerAll(base: string, answers: Readonly<Record<string, unknown>>): void {
  for (const [path, body] of Object.entries(answers))
    nock(base)
      .get(path)
      .reply(200, body as Body)
}

describe('addresses', () => {
  it.each([
    ['https://gitlab.com/bird/robin', 'gitlab.com/bird/robin'],
    ['https://gitlab.com/bird/songs/robin.git', 'gitlab.com/bird/songs/robin'],
    ['https://gitlab.com/bird/robin/-/blob/main/README.md', 'gitlab.com/bird/robin'],
    ['https://salsa.debian.org/bird/robin', 'salsa.debian.org/bird/robin'],
    ['https://gitlab.com/bird', undefined],
    ['https://gitlab.com/explore/projects', undefined],
    ['https://gitlab.example.com/bird/robin', undefined],
    ['https://codeberg.org/bird/robin', undefined],
  ])('of GitLab: %s is %s', (url, expected) => expect(idOf(gitlab(none), url)).toBe(expected))

  it.each([
    ['https://codeberg.org/bird/robin', 'codeberg.org/bird/robin'],
    ['https://codeberg.org/bird/robin/src/branch/main', 'codeberg.org/bird/robin'],
    ['https://codeberg.org/explore/repos', undefined],
    ['https://codeberg.org/bird', undefined],
  ])('of Forgejo: %s is %s', (url, expected) => expect(idOf(forgejo(none), url)).toBe(expected))

  it.each([
    ['https://crates.io/crates/robin-rs', 'robin-rs'],
    ['https://crates.io/crates/robin/1.0.0', 'robin'],
    ['https://crates.io/categories', undefined],
  ])('of crates: %s is %s', (url, expected) => expect(idOf(crates(), url)).toBe(expected))
})

describe('GitLab', () => {
  const base = 'https://gitlab.com'
  const path = '/api/v4/projects/bird%2Frobin'
  const project = { path_with_namespace: 'Bird/Robin', star_count: 7, created_at: '2020-05-01T10:00:00.000Z', default_branch: 'main' }

  it('tells what a visitor may know', async () => {
    answerAll(base, {
      [`${path}?license=true`]: { ...project, license: { key: 'apache-2.0' }, topics: ['birds'] },
      [`${path}/repository/commits?per_page=1`]: [{ committed_date: '2026-05-02T23:00:00.000+02:00' }],
      [`${path}/repository/tree?per_page=100`]: [{ name: 'README.adoc' }, { name: 'birds.json' }],
      [`${path}/repository/contributors?per_page=100`]: [{ name: 'Ann' }, { name: 'ann' }, { name: 'Renovate Bot' }, { name: 'Bob' }],
    })
    expect(await askOne(gitlab(all), 'gitlab.com/bird/robin')).toEqual({
      verdict: alive,
      facts: {
        title: 'bird/robin',
        repository: {
          stars: 7,
          created: '2020-05-01',
          committed: '2026-05-02',
          license: 'apache-2.0',
          topics: ['birds'],
          readme: true,
          files: { 'birds.json': true },
          contributors: { count: 2, atLeast: false },
        },
      },
    })
  })

  it.each<[string, object, Facts['repository']]>([
    ['of a licence that is not recognised nothing', { license: { key: 'other' } }, {}],
    ['that there is no licence', { license: null }, { license: null }],
    ['nothing of that where the code is not for visitors', { license: null, default_branch: null }, {}],
    ['that it is archived, where it says so', { archived: true }, { archived: true }],
  ])('tells %s', async (_what, more, facts) => {
    answerAll(base, { [`${path}?license=true`]: { ...project, ...more } })
    expect(await repositoryOf(gitlab(none), 'gitlab.com/bird/robin')).toEqual({ stars: 7, created: '2020-05-01', ...facts })
  })

  it('does not call missing what may be on the next page', async () => {
    const names = Array.from({ length: 100 }, (_, index) => ({ name: `f${index}` }))
    answerAll(base, { [`${path}?license=true`]: project, [`${path}/repository/tree?per_page=100`]: names })
    const facts = await repositoryOf(gitlab({ ...none, readme: true, files: ['z.json'] }), 'gitlab.com/bird/robin')
    expect(facts).toEqual({ stars: 7, created: '2020-05-01', files: {} })
  })

  it('says nothing of what it does not show, nor of another project', async () => {
    nock(base).get(/./).reply(404, { message: '404 Project Not Found' })
    expect(await askOne(gitlab(all), 'gitlab.com/bird/robin')).toEqual({})
    answerAll(base, { [`${path}?license=true`]: { ...project, path_with_namespace: 'bird/wren' } })
    expect(await askOne(gitlab(all), 'gitlab.com/bird/robin')).toEqual({})
  })
})

describe('Forgejo', () => {
  const base = 'https://codeberg.org'
  const path = '/api/v1/repos/bird/robin'
  const repository = {
    full_name: 'bird/robin',
    private: false,
    archived: false,
    fork: true,
    stars_count: 3,
    created_at: '2020-05-01T10:00:00Z',
  }

  it('tells all but contributors', async () => {
    answerAll(base, {
      [path]: { ...repository, licenses: ['MIT'], topics: [] },
      [`${path}/commits?limit=1&stat=false&verification=false&files=false`]: [{ commit: { committer: { date: '2026-05-02T10:00:00Z' } } }],
      [`${path}/contents`]: [{ name: 'main.c' }],
    })
    expect(await repositoryOf(forgejo(all), 'codeberg.org/bird/robin')).toEqual({
      stars: 3,
      created: '2020-05-01',
      committed: '2026-05-02',
      archived: false,
      fork: true,
      license: 'MIT',
      topics: [],
      readme: false,
      files: { 'birds.json': false },
    })
  })

  it.each<[string, object]>([
    ['private', { private: true }],
    ['another one', { full_name: 'bird/wren' }],
  ])('says nothing of a repository that is %s', async (_what, more) => {
    answerAll(base, { [path]: { ...repository, ...more } })
    expect(await askOne(forgejo(none), 'codeberg.org/bird/robin')).toEqual({})
  })

  it('does not take an empty list of licences for none', async () => {
    answerAll(base, { [path]: { ...repository, licenses: [] } })
    expect((await repositoryOf(forgejo(none), 'codeberg.org/bird/robin'))?.license).toBeUndefined()
  })
})

describe('packages', () => {
  it('of crates.io: releases that were not taken back, and a third of ninety days', async () => {
    answerAll('https://crates.io', {
      '/api/v1/crates/robin?include=versions,downloads': {
        crate: { id: 'robin', created_at: '2020-01-01T00:00:00Z', recent_downloads: 3_001 },
        versions: [
          { created_at: '2026-05-01T00:00:00Z', yanked: true },
          { created_at: '2026-01-01T00:00:00Z', yanked: false },
        ],
      },
    })
    expect(await packageOf(crates(), 'robin')).toEqual({ created: '2020-01-01', released: '2026-01-01', downloads: 1_000 })
    nock('https://crates.io')
      .get(/./)
      .reply(404, { errors: [{ detail: 'crate `robin` does not exist' }] })
    expect(await askOne(crates(), 'robin')).toEqual({ verdict: noSuchId })
  })

  it('of npm: the newest version of all, and downloads', async () => {
    nock('https://registry.npmjs.org').get('/@bird%2Frobin/latest').reply(200, { name: '@bird/robin' })
    nock('https://registry.npmjs.org')
      .get('/@bird%2Frobin')
      .reply(200, {
        time: {
          created: '2020-01-01T00:00:00Z',
          modified: '2026-06-01T00:00:00Z',
          '1.0.0': '2020-01-02T00:00:00Z',
          '2.0.0-rc': '2026-01-01T00:00:00Z',
        },
      })
    nock('https://api.npmjs.org').get('/downloads/point/last-month/@bird/robin').reply(200, { downloads: 1_234 })
    expect(await packageOf(npm(undefined, both), '@bird/robin')).toEqual({
      created: '2020-01-01',
      released: '2026-01-01',
      downloads: 1_234,
    })
  })

  it('of npm, asked for what is wanted alone', async () => {
    nock('https://registry.npmjs.org').get('/robin/latest').reply(200, { name: 'robin' })
    expect(await packageOf(npm(undefined, { dates: false, downloads: false }), 'robin')).toEqual({})
  })

  it('of PyPI: files that were not taken back; it tells no downloads', async () => {
    answerAll('https://pypi.org', {
      '/simple/robin/': {
        name: 'robin',
        files: [
          { 'upload-time': '2020-01-01T00:00:00Z' },
          { 'upload-time': '2026-01-01T00:00:00Z', yanked: false },
          { 'upload-time': '2026-02-01T00:00:00Z', yanked: 'bad' },
        ],
      },
    })
    expect(await packageOf(pypi(undefined, true), 'robin')).toEqual({ created: '2020-01-01', released: '2026-01-01' })
  })
})

describe('answers that say nothing', () => {
  const registries: readonly [string, Registry, string][] = [
    ['GitLab', gitlab(all), 'gitlab.com/bird/robin'],
    ['Forgejo', forgejo(all), 'codeberg.org/bird/robin'],
    ['crates.io', crates(), 'robin'],
    ['npm', npm(undefined, both), 'robin'],
    ['PyPI', pypi(undefined, true), 'robin'],
  ]
  for (const [name, registry, id] of registries)
    it.each(useless)(`${name}: %s`, async (_what, status, body) => {
      nock(/./).persist().get(/./).reply(status, body)
      const { verdict, facts } = await askOne(registry, id)
      expect([verdict?.kind === 'dead', facts?.repository, facts?.package]).toEqual([false, undefined, undefined])
    })
})

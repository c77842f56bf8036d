// The pages that anybody may see, over HTTP on a running service: what is on them, and that nothing private is.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parseConfig } from '../../src/config/load.ts'
import { openGate } from '../../src/serve/gate.ts'
import { switches } from '../../src/serve/site/dashboard/installed.ts'
import { type FakeGitHub, startFakeGitHub } from '../e2e/fake-github/index.ts'
import { faulty, list, withSongs } from '../e2e/lists.ts'
import { operatorScenarios, token } from './operator-scenarios.ts'
import { type Running, startService, until } from './rig.ts'
import { hostile, store } from './rows.ts'

const data = mkdtempSync(join(tmpdir(), 'listkeeper-dashboard-'))
const readme = { 'README.md': list() }
let github: FakeGitHub
let service: Running

beforeAll(async () => {
  const repositories = {
    'octo/list': { files: readme },
    'octo/hidden': { files: readme, private: true },
    'octo/tool': { files: { 'README.md': '# Tool\n' } },
  }
  github = await startFakeGitHub({ repositories })
  // The clock would find that GitHub knows nothing of the installations below, and forget them.
  service = await startService(github, { env: { LISTKEEPER_DATA: data, LISTKEEPER_OPERATOR_TOKEN: token }, errands: 3_600_000 })
  const { query } = service
  await store(query, {
    id: 9001,
    owner: 'birds',
    name: 'awesome-birds',
    installation: 70,
    pulls: [{ title: 'Add Wren' }, { title: 'Add Lark', things: 2 }, { title: 'Add Owl', isOpen: false }],
  })
  await store(query, {
    id: 9002,
    owner: 'birds',
    name: 'awesome-secret',
    installation: 71,
    isPrivate: true,
    pulls: [{ title: 'A secret title', author: 'secret-author' }],
  })
  await store(query, { id: 9003, owner: 'birds', name: 'archived-list', isArchived: true })
  await store(query, { id: 9004, owner: 'birds', name: 'no-list', isList: false })
  await store(query, { id: 9005, owner: 'sleepy', name: 'suspended-list', installation: 72 })
  await query('insert into listkeeper.installation (id, is_suspended) values (72, true)')
  await store(query, { id: 9006, owner: 'birds', name: 'pushed-list', isList: null, config: '.github/listkeeper.yml' })
  // A name that a private repository has now, and a public one had before.
  await store(query, { id: 9007, owner: 'birds', name: 'reused-name' })
  await store(query, { id: 9008, owner: 'Birds', name: 'Reused-Name', isPrivate: true })
  await store(query, { id: 9009, owner: 'birds', name: 'fresh', days: 0 })
  for (const [index, text] of hostile.entries())
    await store(query, {
      id: 9100 + index,
      owner: text.replaceAll('\0', ''),
      name: text,
      installation: 80,
      branch: text,
      pulls: [
        { title: text, author: text },
        { title: text, author: text, things: 1 },
      ],
    })
})
afterAll(async () => {
  await service?.close()
  await github?.close()
  rmSync(data, { recursive: true, force: true })
})

const get = async (path: string): Promise<{ status: number; text: string; headers: Headers }> => {
  const answer = await fetch(service.address + path, { headers: { authorization: `Bearer ${token}` } })
  return { status: answer.status, text: await answer.text(), headers: answer.headers }
}

describe('the dashboard', () => {
  test('lists what is public, by name, with its links', async () => {
    const { status, text } = await get('/?find=birds/')
    expect(status).toBe(200)
    expect([...text.matchAll(/href="\/lists\/([^"]+)"/g)].map(([, path]) => path)).toEqual([
      'birds/awesome-birds',
      'birds/fresh',
      'birds/pushed-list',
    ])
    expect(text).toContain('98 % alive')
    expect(text).toContain('3 lists')
  })

  test.each(['BIRDS/awesome', '%', '_', "'", '--', 'nothing-like-it'])('finds %s as it is written, whatever its case', async (words) => {
    const { text } = await get(`/?${new URLSearchParams({ find: words })}`)
    const names = ['birds/awesome-birds', 'birds/fresh', 'birds/pushed-list', ...hostile.map((one) => `${one}/${one}`)]
    const found = names.filter((name) => name.toLowerCase().includes(words.toLowerCase()))
    expect([...text.matchAll(/<th scope="row">/g)]).toHaveLength(found.length)
  })

  test('of a list there are charts with their numbers, proposals by what they wait for, reviews and a badge', async () => {
    const { text, headers } = await get('/lists/Birds/AWESOME-birds')
    expect(text.match(/<svg[^>]* role="img"/g)).toHaveLength(2)
    expect(text.match(/<tr><th scope="row">\d{4}-\d\d-\d\d<\/th>/g)).toHaveLength(30)
    expect(text).toMatch(/Wait for a maintainer<\/strong> \(1\)[\s\S]*?#100[\s\S]*?Wait for their author<\/strong> \(1\)[\s\S]*?#101/)
    expect(text).toContain('2 things to look at')
    expect(text).toContain(`[![links](${service.address}/badge/birds/awesome-birds.svg)]`)
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'self'; img-src 'self'; form-action 'none';/)
    expect(text).not.toMatch(/<script|<style|style="|\son\w+=/)
    const style = await get(/href="(\/style-[^"]+)"/.exec(text)![1]!)
    expect([style.status, style.headers.get('content-type'), style.headers.get('cache-control')]).toEqual([
      200,
      'text/css; charset=utf-8',
      'public, max-age=31536000, immutable',
    ])
  })

  test('has fifty lists on a page, and links to those before and after', async () => {
    await service.query(
      `insert into listkeeper.repository (id, installation, owner, name, is_list) select 20000 + n, 90, 'many', 'list-' || lpad(n::text, 3, '0'), true from generate_series(1, 101) n`,
    )
    const links = async (page: number): Promise<unknown[]> => {
      const { text } = await get(`/?find=many/&page=${page}`)
      return [
        text.match(/<th scope="row">/g)?.length ?? 0,
        ...[...text.matchAll(/rel="(?:prev|next)" href="([^"]+)"/g)].map(([, href]) => href),
      ]
    }
    expect(await links(1)).toEqual([50, '/?find=many%2F&amp;page=2'])
    expect(await links(2)).toEqual([50, '/?find=many%2F&amp;page=1', '/?find=many%2F&amp;page=3'])
    expect(await links(3)).toEqual([1, '/?find=many%2F&amp;page=2'])
    expect(await links(4)).toEqual([0, '/?find=many%2F&amp;page=3'])
    await service.query('delete from listkeeper.repository where installation = 90')
  })

  test('a list without a check yet says so', async () => {
    expect((await get('/lists/birds/fresh')).text).toContain('have not been checked yet')
    expect((await get('/badge/birds/fresh.svg')).text).toContain('not checked yet')
  })

  test('a badge says how many links are alive, and may be kept for a while', async () => {
    const { status, text, headers } = await get('/badge/birds/awesome-birds.svg')
    expect([status, headers.get('content-type'), headers.get('cache-control')]).toEqual([
      200,
      'image/svg+xml; charset=utf-8',
      'public, max-age=900',
    ])
    expect(text).toContain('<title>links: 98 % alive</title>')
  })

  test('turns those away who would keep the database from deliveries', async () => {
    const gate = openGate(1, 2)
    const ends: (() => void)[] = []
    const asked = Array.from({ length: 5 }, () => gate(() => new Promise<string>((resolve) => ends.push(() => resolve('done')))))
    expect(await Promise.all(asked.slice(3))).toEqual([undefined, undefined])
    for (let index = 0; index < 3; index++) {
      await until(() => ends.length > index)
      ends[index]!()
    }
    expect(await Promise.all(asked.slice(0, 3))).toEqual(['done', 'done', 'done'])
    expect(await gate(async () => 'free again')).toBe('free again')
  })
})

/** Whatever of a private, archived or suspended list could be seen. */
const unseen = /secret|archived-list|no-list|suspended|reused/i

describe('what is not public', () => {
  test('is on no page that a crawl finds, nor in the metrics', async () => {
    const seen = new Set<string>()
    const paths = ['/', '/?find=secret', '/?page=2', '/setup/installed?installation_id=71', '/metrics', '/healthz', '/readyz', '/operator']
    for (let path = paths.pop(); path !== undefined; path = paths.pop()) {
      if (seen.has(path)) continue
      seen.add(path)
      const { text } = await get(path)
      // What somebody searched for is theirs.
      expect([path, text.replaceAll('secret', path.includes('find=secret') ? '' : 'secret').match(unseen)]).toEqual([path, null])
      for (const [, href] of text.matchAll(/(?:href|src|action)="(\/[^"]*)"/g)) paths.push(href!.replaceAll('&amp;', '&'))
    }
    expect(seen.size).toBeGreaterThan(25)
  })

  test.each([
    'birds/awesome-secret',
    'birds/archived-list',
    'birds/no-list',
    'sleepy/suspended-list',
    'birds/reused-name',
    'birds/..',

    'octo/hidden',
  ])('%s is answered like a list that does not exist, page and badge', async (name) => {
    const bare = ({ status, text, headers }: Awaited<ReturnType<typeof get>>): unknown => [
      status,
      text,
      [...headers].filter(([key]) => key !== 'date'),
    ]
    expect(bare(await get(`/lists/${name}`))).toEqual(bare(await get('/lists/nobody/nothing')))
    expect(bare(await get(`/badge/${name}.svg`))).toEqual(bare(await get('/badge/nobody/nothing.svg')))
    expect((await get(`/badge/${name}.svg`)).status).toBe(404)
  })

  test('is forgotten when a repository turns private', async () => {
    await store(service.query, { id: 9200, owner: 'octo', name: 'was-public', installation: 73, pulls: [{ title: 'Was public' }] })
    expect((await get('/lists/octo/was-public')).status).toBe(200)
    const { payload } = github.events.push('octo/list', 'main', '0'.repeat(40))
    const repository = { id: 9200, name: 'was-public', owner: { login: 'octo' }, private: true }
    await service.deliver({ name: 'repository', payload: { ...payload, installation: { id: 73 }, action: 'privatized', repository } })
    expect((await get('/lists/octo/was-public')).status).toBe(404)
    for (const table of ['review', 'look', 'health'])
      expect(await service.query(`select 1 from listkeeper.${table} where repository = 9200`)).toEqual([])
  })
})

describe('names, titles, logins and branches that mean harm', () => {
  test.each(hostile.map((text, index) => [text.slice(0, 40), index] as const))('%s changes nothing', async (_text, index) => {
    const { query } = service
    const path = `/lists/harm/harmless-${index}`
    await query(`update listkeeper.repository set owner = 'harm', name = $2 where id = $1`, [9100 + index, `harmless-${index}`])
    const { text, status } = await get(path)
    expect(status).toBe(200)
    expect(text).toContain('</svg>')
    // The frame of tags is that of a list with friendly texts; what is between tags differs.
    const tags = (page: string): string =>
      page
        .replace(/>[^<]+</g, '><')
        .replace(/(?:href|src)="[^"]*"/g, '')
        .replace(/<desc.*?<\/desc>/g, '')
    await query(`update listkeeper.review set title = 'x', author = 'x' where repository = $1`, [9100 + index])
    await query(`update listkeeper.look set branch = 'x' where repository = $1`, [9100 + index])
    expect(tags(text)).toBe(tags((await get(path)).text))
    expect(text).not.toMatch(/<script|<img src=x|<h1>listkeeper is gone|[\u202a-\u202e\u2066-\u2069\u200f\ud800]/)
    await query('update listkeeper.repository set owner = $2, name = $2 where id = $1', [9100 + index, hostile[index]!])
    const home = await get('/')
    expect(home.text).not.toMatch(/<script|<img|<h1>listkeeper is gone|[\u202a-\u202e\u2066-\u2069\u200f\ud800]/)
    for (const [, href] of home.text.matchAll(/href="([^"]*)"/g)) expect(href).toMatch(/^(?:\/|#main|https:\/\/github\.com\/listkeeper\/)/)
  })

  test('searched for, they are shown as they are and find nothing', async () => {
    for (const text of hostile) {
      const answer = await get(`/?${new URLSearchParams({ find: text })}`)
      expect(answer.status).toBe(200)
      expect(answer.text).not.toMatch(/<script|<img|<h1>listkeeper is gone/)
    }
  })
})

describe('the page after the installation', () => {
  test('shows the state of public lists once they are read, and switches that open the editor of GitHub', async () => {
    await service.deliver(github.events.installation('created', 'octo'))
    await until(
      async () =>
        (await service.query(`select 1 from listkeeper.look l join listkeeper.repository r on r.id = l.repository where r.owner = 'octo'`))
          .length > 0,
      60,
    )
    const [row] = await service.query<{ installation: string }>(`select installation from listkeeper.repository where name = 'hidden'`)
    const { text } = await get(`/setup/installed?installation_id=${row!.installation}&setup_action=install`)
    expect(text).toMatch(/octo\/<wbr>list[\s\S]*A list with \d\d entries. A check finds today: /)
    expect(text).not.toMatch(/hidden|octo\/<wbr>tool/)
    const links = [...text.matchAll(/href="([^"]*\/new\/main\?[^"]*)"/g)].map(([, href]) => new URL(href!.replaceAll('&amp;', '&')))
    expect(links.map(({ pathname, searchParams }) => [pathname, searchParams.get('filename'), searchParams.get('value')])).toEqual(
      switches.map((one) => ['/octo/list/new/main', '.github/listkeeper.yml', one.text]),
    )
  })

  test.each(switches.map(({ label, text }) => [label, text]))('the switch "%s" is a valid configuration', (_label, text) => {
    expect(() => parseConfig(text, 'listkeeper.yml')).not.toThrow()
  })

  test('a list with a configuration gets a link to edit it', async () => {
    const { text } = await get('/setup/installed?installation_id=1')
    expect(text).toContain('/birds/pushed-list/edit/main/.github/listkeeper.yml')
  })

  test.each([
    '71',
    '999',
    '0',
    '-1',
    '1e3',
    '',
    '9'.repeat(400),
    "1' or '1'='1",
    '../../operator',
  ])('for installation %s, of private repositories or of none, it is the same page', async (id) => {
    const here = (text: string): string => text.replace(/href="\/setup\/installed[^"]*"/, '')
    const query = new URLSearchParams({ installation_id: id, setup_action: 'install' })
    expect(here((await get(`/setup/installed?${query}`)).text)).toBe(here((await get('/setup/installed')).text))
  })
})

describe('what is remembered of reviews', () => {
  test('is shown after a review, and gone from the open ones when the pull request is closed', async () => {
    github.commit('octo/list', 'change', { files: { 'README.md': withSongs(faulty.nested) }, author: 'ann' })
    const number = github.openPullRequest({ repo: 'octo/list', head: 'change', user: 'ann', title: 'Add <Lark>' })
    await service.deliver(github.events.pullRequest('opened', 'octo/list', number))
    const row = async (): Promise<unknown> =>
      (
        await service.query('select title, author, conclusion, things, waits_for, is_open from listkeeper.review where number = $1', [
          number,
        ])
      )[0]
    await until(async () => (await row()) !== undefined, 60)
    expect(await row()).toEqual({
      title: 'Add <Lark>',
      author: 'ann',
      conclusion: 'failure',
      things: 1,
      waits_for: 'author',
      is_open: true,
    })
    expect((await get('/lists/octo/list')).text).toContain('Add &lt;Lark&gt;')
    const { payload } = github.events.pullRequest('labeled', 'octo/list', number)
    await service.deliver({ name: 'pull_request', payload: { ...payload, action: 'closed' } })
    expect(await row()).toMatchObject({ is_open: false })
  })
})

operatorScenarios(() => service)

// `checkLinks` of the library: opens the web itself and closes it, guards it, remembers, ends when it is told to, and loads nothing before.
import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checkLinks } from '../../src/index.ts'
import type { LinkCheck, LinkCheckOptions } from '../../src/library-types.ts'
import { openSite, type Site } from './site.ts'

let site: Site
let at: string
beforeAll(async () => {
  site = await openSite({
    '/fine': (_request, response) => void response.writeHead(200).end(),
    '/old': (_request, response) => void response.writeHead(301, { location: '/fine' }).end(),
    '/gone': (_request, response) => void response.writeHead(410).end(),
    '/slow': () => {},
  })
  at = `http://127.0.0.1:${site.port}`
})
afterAll(() => site.close())

const list = (...paths: string[]): string => `# List\n\n${paths.map((path) => `- [${path.slice(1)}](${at}${path}) - About it.\n`).join('')}`
const check = (text: string, options: LinkCheckOptions = {}): Promise<LinkCheck> =>
  checkLinks([{ path: 'docs/list.md', text }], { allowPrivate: true, ...options, config: { archive: false, ...options.config } })

describe('the result', () => {
  test('is the report that the command line gives as JSON', async () => {
    const result = await check(list('/fine', '/old', '/gone'))
    expect(result).toMatchObject({
      version: 1,
      files: [{ path: 'docs/list.md', entries: 3 }],
      links: [
        { url: `${at}/fine`, verdict: { kind: 'alive' }, via: 'http', at: [{ path: 'docs/list.md', line: 3 }] },
        { url: `${at}/old`, verdict: { kind: 'moved', to: `${at}/fine`, permanent: true } },
        { url: `${at}/gone`, verdict: { kind: 'dead', reason: 'gone' }, requests: [{ method: 'GET', status: 410 }] },
      ],
      summary: { errors: 1, infos: 1, offline: false },
    })
    expect(result.files[0]?.findings.map(({ rule, line, severity }) => [rule, line, severity])).toEqual([
      ['link-alive', 4, 'info'],
      ['link-alive', 5, 'error'],
    ])
    expect(JSON.parse(JSON.stringify(result))).toEqual(result)
    expect(result).not.toHaveProperty('history')
  })

  test('of no texts is empty, and nothing is asked', async () => {
    expect(await checkLinks([])).toMatchObject({ files: [], links: [], summary: { errors: 0, offline: false } })
  })
})

describe('options', () => {
  test('private addresses are not asked unless they are allowed', async () => {
    const before = site.asked.length
    const { links } = await check(list('/gone'), { allowPrivate: false })
    expect(links.map(({ verdict }) => verdict)).toEqual([{ kind: 'excluded', by: 'private-address' }])
    expect(site.asked.length).toBe(before)
  })

  test('the configuration of links counts, what is left out has its default', async () => {
    const { links } = await check(list('/gone', '/fine'), { config: { exclude: [`${at}/gone*`] } })
    expect(links.map(({ verdict }) => verdict)).toEqual([{ kind: 'excluded', by: 'configuration' }, { kind: 'alive' }])
  })

  test('a history goes in and comes out: a page is dead only after it failed for days', async () => {
    const first = await check(list('/missing', '/fine'), { history: '' })
    expect(first.links[0]).toMatchObject({ verdict: { kind: 'unknown', reason: 'failing' }, failing: { times: 1 } })
    const before = site.asked.length
    const second = await check(list('/missing', '/fine'), { history: first.history! })
    expect(second.links.map(({ via }) => via)).toEqual(['memory', 'memory'])
    expect(site.asked.length).toBe(before)
    const old = first.history!.replaceAll(/"(since|last|asked)":"[^"]+"/g, '"$1":"2020-01-01"').replace('"times":1', '"times":2')
    expect((await check(list('/missing'), { history: old })).links[0]).toMatchObject({
      verdict: { kind: 'dead', reason: 'not-found' },
      failing: { since: '2020-01-01', times: 3 },
    })
  })

  test('a timeout ends what hangs, a deadline the run', async () => {
    const { links } = await check(list('/slow'), { timeout: 100 })
    expect(links.map(({ verdict }) => verdict)).toEqual([{ kind: 'unknown', reason: 'time-out' }])
    const cut = await check(list('/slow'), { timeout: 100, deadline: 1_200 })
    expect(cut).toMatchObject({ links: [{ verdict: { kind: 'unknown', reason: 'not-asked' } }], summary: { partial: true } })
  })

  test.each([
    [{ perHost: 0 }, TypeError, 'perHost takes a whole number from 1 to 100, not 0'],
    [{ timeout: 0.5 }, TypeError, 'timeout takes a whole number from 1 to 600000, not 0.5'],
    [{ deadline: Number.POSITIVE_INFINITY }, TypeError, 'deadline takes a whole number from 0 to 86400000, not Infinity'],
    [{ history: 'no' }, TypeError, 'history: line 1 is no line of a link history'],
    [{ config: { recheck: 'soon' } }, Error, 'recheck'],
    [{ config: { nonsense: 1 } as object }, Error, 'nonsense'],
  ] as const)('%j is refused', async (options, kind, message) => {
    const before = site.asked.length
    const refused = check(list('/fine'), options)
    await expect(refused).rejects.toThrow(kind)
    await expect(refused).rejects.toThrow(message)
    expect(site.asked.length).toBe(before)
  })
})

describe('a signal', () => {
  test('ends a run at once, with its reason', async () => {
    const stop = new AbortController()
    setTimeout(() => stop.abort(new Error('enough')), 50)
    await expect(check(list('/slow', '/fine'), { signal: stop.signal })).rejects.toThrow('enough')
  })

  test('that came before lets nothing be asked', async () => {
    const before = site.asked.length
    await expect(check(list('/fine'), { signal: AbortSignal.abort(new Error('never')) })).rejects.toThrow('never')
    expect(site.asked.length).toBe(before)
  })
})

/** What a program of a user prints, in a process of its own; `loaded` holds the addresses of all modules so far. */
function runProgram(code: string): Promise<string> {
  const library = new URL('../../src/index.ts', import.meta.url).href
  const program = `
    import { registerHooks } from 'node:module'
    const loaded = []
    registerHooks({ resolve: (name, context, next) => { const found = next(name, context); loaded.push(found.url); return found } })
    const library = await import(${JSON.stringify(library)})
    const count = (pattern) => loaded.filter((url) => pattern.test(url)).length
    ${code}`
  const options = { cwd: fileURLToPath(new URL('../..', import.meta.url)), timeout: 20_000 }
  return new Promise((resolve, reject) => {
    execFile(process.execPath, ['--input-type=module', '-e', program], options, (error, out) => (error ? reject(error) : resolve(out)))
  })
}

describe('a program that uses the library', () => {
  test('loads nothing that asks the web before it asks', async () => {
    const said = await runProgram(`
      const ports = /\\/(?:undici|tldts)\\/|\\/src\\/links\\/(?:web|pace|check)\\.ts/
      const before = count(ports)
      await library.checkLinks([{ path: 'README.md', text: '[a](${at}/fine)' }], { allowPrivate: true })
      console.log(count(/\\/src\\/list\\//) > 10, before, count(ports) > 10)`)
    expect(said).toBe('true 0 true\n')
  })

  test('ends by itself: no connection and no timer is left open', async () => {
    const said = await runProgram(`
      const { links } = await library.checkLinks([{ path: 'README.md', text: '[a](${at}/fine)' }], { allowPrivate: true })
      console.log(links[0].verdict.kind, process.getActiveResourcesInfo().filter((one) => /TCP|Timeout/.test(one)).length)`)
    expect(said).toBe('alive 0\n')
  })

  test('reads nothing of its environment: no token, no proxy', async () => {
    const said = await runProgram(`
      const read = new Set()
      const { env } = process
      process.env = new Proxy(env, { get: (all, name) => { read.add(String(name)); return all[name] }, has: (all, name) => { read.add(String(name)); return name in all } })
      process.env.SEEN
      await library.checkLinks([{ path: 'README.md', text: '[a](${at}/fine)' }], { allowPrivate: true })
      console.log([...read].filter((name) => /TOKEN|PROXY|GITHUB|LISTKEEPER|SEEN/i.test(name)).join())`)
    expect(said).toBe('SEEN\n')
  })
})

import { spawn } from 'node:child_process'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeFolder } from '../folder.ts'
import { openSite, type Site } from './site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite({
    '/fine': (_request, response) => void response.writeHead(200).end(),
    '/blocked': (_request, response) => void response.writeHead(403).end(),
    '/old': (_request, response) => void response.writeHead(301, { location: '/fine' }).end(),
  })
})
afterAll(() => site.close())

/** The process beside this one, which serves its pages. */
function links(list: string, args: readonly string[], command = 'links'): Promise<{ code: number | null; out: string; err: string }> {
  const folder = makeFolder({ 'README.md': list })
  const child = spawn(process.execPath, [new URL('../../dist/cli.js', import.meta.url).pathname, command, ...args], { cwd: folder })
  let [out, err] = ['', '']
  child.stdout.on('data', (data) => (out += String(data)))
  child.stderr.on('data', (data) => (err += String(data)))
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, out, err })))
}

test('dead links are errors with their place, moved ones are notes, what blocks us fails nothing', async () => {
  const at = `http://127.0.0.1:${site.port}`
  const list = `# List\n\n- [a](${at}/fine)\n- [b](${at}/blocked)\n- [c](${at}/old)\n`
  const { code, out } = await links(list, ['--allow-private'])
  expect(out).toContain('3 links: 1 alive, 1 moved, 1 blocked.')
  expect(out).toContain(`${at}/fine`)
  expect(code).toBe(0)
  const broken = await links(`${list}- [d](${at}/missing#part)\n- [d again](${at}/missing)\n`, ['--allow-private', '--format', 'json'])
  const report = JSON.parse(broken.out)
  expect(broken.code).toBe(1)
  expect(
    report.files[0].findings.filter(({ severity }: { severity: string }) => severity === 'error').map(({ line }: { line: number }) => line),
  ).toEqual([6, 7])
  expect(report.links.at(-1)).toMatchObject({
    url: `${at}/missing`,
    verdict: { kind: 'dead', reason: 'not-found' },
    via: 'http',
    at: [{ path: 'README.md', line: 7 }],
    requests: [
      { method: 'GET', status: 404 },
      { method: 'GET', status: 404 },
    ],
  })
  expect(report.links.at(-2)).toMatchObject({ url: `${at}/missing#part`, verdict: { kind: 'dead' }, at: [{ line: 6 }] })
})

test('what is no address is an error of its link, and nothing is asked', async () => {
  const list = '- [a](http://)\n- [b](http://h:99999/)\n- [c](http://[::1/)\n- [d](http://a..b/)\n'
  const { code, out } = await links(list, ['--format', 'json'])
  const report = JSON.parse(out)
  expect(report.links.map(({ url, verdict }: { url: string; verdict: object }) => [url, verdict])).toEqual(
    ['http://', 'http://h:99999/', 'http://[::1/', 'http://a..b/'].map((url) => [url, { kind: 'dead', reason: 'no-address' }]),
  )
  expect([code, report.files[0].findings.map(({ severity }: { severity: string }) => severity)]).toEqual([1, Array(4).fill('error')])
})

test('private addresses are refused unless they are allowed', async () => {
  const before = site.asked.length
  const { code, out } = await links(`- [a](http://127.0.0.1:${site.port}/missing)\n`, [])
  expect([code, out.includes('1 link: 1 excluded.')]).toEqual([0, true])
  expect(site.asked.length).toBe(before)
})

test.for([
  [['--per-host', 'many'], '--per-host takes a whole number from 1 to 100, not `many`'],
  [['--timeout', '0'], '--timeout takes seconds, or a number with a unit, for example `20s` or `10m`, up to 600 seconds, not `0`'],
  [
    ['--deadline', 'soon'],
    '--deadline takes seconds, or a number with a unit, for example `20s` or `10m`, up to 86400 seconds, not `soon`',
  ],
] as const)('%s is refused in one line', async ([args, message]) => {
  const { code, err } = await links('# List\n', args)
  expect([code, err]).toEqual([2, `listkeeper: ${message}\n`])
})

test('check --links has both, what is wrong in the text and what is dead', async () => {
  const at = `http://127.0.0.1:${site.port}`
  const list = `# List\n\n- [a](${at}/fine)\n- [b] (${at}/blocked)\n- [c](${at}/missing)\n`
  const { code, out } = await links(list, ['--links', '--allow-private', '--format', 'json'], 'check')
  const { files, links: found } = JSON.parse(out)
  expect(code).toBe(1)
  expect(files[0].findings.map(({ rule, line }: { rule: string; line: number }) => `${line} ${rule}`)).toEqual([
    '3 link-syntax',
    '4 link-syntax',
    '5 link-alive',
    '5 link-syntax',
  ])
  expect(found.map(({ verdict }: { verdict: { kind: string } }) => verdict.kind)).toEqual(['alive', 'blocked', 'dead'])
  const both = await links(list, ['--links', '--base', 'main'], 'check')
  expect([both.code, both.err.split('\n').length]).toEqual([2, 2])
})

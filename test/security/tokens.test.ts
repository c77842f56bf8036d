// Where a token goes: every host that is asked, with what it is told, by each command and by the Action, on github.com and on a GitHub of one's own.
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Probot } from 'probot'
import { afterAll, describe, expect, test } from 'vitest'
import { listkeeperApp } from '../../src/app.ts'
import { isPublicApi, linkToken, ownToken } from '../../src/github/home.ts'
import type { LinkPorts } from '../../src/links/check.ts'
import type { Request } from '../../src/links/http/web.ts'
import { builtFolder, compileCache } from '../built.ts'
import { startFakeGitHub } from '../e2e/fake-github/index.ts'
import { list, withSongs } from '../e2e/lists.ts'
import { login, octokitFor, repo, writing } from '../e2e/rig.ts'
import { makeFolder, run } from '../folder.ts'

const open: (() => unknown)[] = []
// At the end of all, because some tests run at once.
afterAll(async () => {
  for (const close of open.splice(0).reverse()) await close()
})

type Asked = { readonly host: string; readonly path: string; readonly authorization: string | undefined }
type Answer = (host: string, message: IncomingMessage, response: ServerResponse) => void

/** A server that is for every host of the web, and the module that leads a process of Node there, whatever it wants to connect to. */
async function openWorld(answer: Answer = (_host, _message, response) => void response.writeHead(404).end()) {
  const asked: Asked[] = []
  const server = createServer((message, response) => {
    const { host = '', authorization } = message.headers
    asked.push({ host, path: message.url!, authorization })
    answer(host, message, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  open.push(() => {
    server.closeAllConnections()
    server.close()
  })
  const { port } = server.address() as AddressInfo
  const code = `import net from 'node:net'; import tls from 'node:tls'; import dns from 'node:dns'; import { syncBuiltinESMExports } from 'node:module'
    const connect = net.connect
    net.connect = net.createConnection = () => connect({ port: ${port}, host: '127.0.0.1' })
    tls.connect = () => { const socket = net.connect(); socket.once('connect', () => socket.emit('secureConnect')); return socket }
    dns.lookup = (host, options, done = options) =>
      options.all ? done(null, [{ address: '93.184.216.34', family: 4 }]) : done(null, '93.184.216.34', 4)
    syncBuiltinESMExports()`
  return { asked, detour: ['--import', `data:text/javascript,${encodeURIComponent(code)}`] }
}

const tokensSent = (asked: readonly Asked[]): string[] => [
  ...new Set(asked.flatMap(({ host, authorization }) => (authorization === undefined ? [] : [`${host} ${authorization.toLowerCase()}`]))),
]

const own = 'ghp_ofmyownserver'
const common = 'ghp_ofgithubcom'
const bare = {
  GITHUB_TOKEN: '',
  GH_TOKEN: '',
  GITHUB_COM_TOKEN: '',
  GITHUB_API_URL: '',
  GITHUB_SERVER_URL: '',
  GH_HOST: '',
  GITHUB_REPOSITORY: '',
}
const enterprise = 'https://ghe.example.com/api/v3'
const links = [
  'https://github.com/octo/list',
  'https://gist.github.com/octo/1',
  'https://raw.githubusercontent.com/octo/list/main/a',
  'https://api.github.com/repos/octo/list',
  'https://ghe.example.com/octo/list',
  'https://doi.org/10.1000/182',
  'https://arxiv.org/abs/2401.00001',
  'https://pypi.org/project/x/',
]
const readme = `# L\n\n${links.map((url, index) => `- [n${index}](${url}) - N.\n`).join('')}`

type Row = readonly [what: string, env: Readonly<Record<string, string>>, links: string | undefined, doctor: string | undefined]
const rows: readonly Row[] = [
  ['github.com', { GITHUB_TOKEN: common }, common, 'api.github.com'],
  [
    'github.com, as a workflow says it',
    { GITHUB_TOKEN: common, GITHUB_API_URL: 'https://api.github.com', GITHUB_SERVER_URL: 'https://github.com' },
    common,
    'api.github.com',
  ],
  ['github.com, where the other variable is empty', { GH_TOKEN: common, GH_HOST: 'github.com' }, common, 'api.github.com'],
  ['a server of one’s own', { GITHUB_TOKEN: own, GITHUB_API_URL: enterprise }, undefined, 'ghe.example.com'],
  ['a server of one’s own, by the other variable', { GH_TOKEN: own, GITHUB_API_URL: enterprise }, undefined, 'ghe.example.com'],
  ['a server of one’s own, as GitHub’s command line names it', { GH_TOKEN: own, GH_HOST: 'ghe.example.com' }, undefined, 'ghe.example.com'],
  ['a server of one’s own, named so for both variables', { GITHUB_TOKEN: own, GH_HOST: 'GHE.example.com' }, undefined, 'ghe.example.com'],
  [
    'a server of one’s own, by its pages alone',
    { GITHUB_TOKEN: own, GITHUB_SERVER_URL: 'https://ghe.example.com/' },
    undefined,
    'ghe.example.com',
  ],
  ['a company’s part of ghe.com', { GH_TOKEN: own, GH_HOST: 'acme.ghe.com' }, undefined, 'api.acme.ghe.com'],
  [
    'a host that looks like github.com',
    { GITHUB_TOKEN: own, GITHUB_API_URL: 'https://api.github.com.evil.example' },
    undefined,
    'api.github.com.evil.example',
  ],
  ['both, each named', { GITHUB_TOKEN: own, GITHUB_API_URL: enterprise, GITHUB_COM_TOKEN: common }, common, 'ghe.example.com'],
]

describe('a token goes to the GitHub that it belongs to', () => {
  test.each(rows)('%s, as it is read', (_what, env, forLinks, host) => {
    expect(linkToken(env)).toBe(forLinks)
    expect(new URL(ownToken(env)!.api).hostname).toBe(host)
  })

  const inPractice = rows.filter(([what]) =>
    /^(?:github\.com|a server of one’s own|a server of one’s own, as GitHub’s command line names it|both, each named)$/.test(what),
  )
  // These wait for what they ask again, most of the time.
  test.concurrent.each(inPractice)('%s, by links', async (_what, env, forLinks) => {
    const { asked, detour } = await openWorld()
    const cwd = makeFolder({ 'README.md': readme, '.github/listkeeper.yml': 'links: { archive: "https://web.archive.org" }\n' })
    await run(['links', '--timeout', '5', '--deadline', '60'], { cwd, env: { ...bare, ...env }, node: detour })
    expect(new Set(asked.map(({ host }) => host)).size).toBeGreaterThan(4)
    expect(asked.map(({ host }) => host)).toEqual(expect.arrayContaining(['ghe.example.com', 'doi.org']))
    expect(tokensSent(asked)).toEqual(forLinks === undefined ? [] : [`api.github.com bearer ${forLinks}`])
    expect(JSON.stringify(asked.map(({ path }) => path))).not.toMatch(/ghp_/)
  })

  test.each(inPractice)('%s, by doctor, also where it is led elsewhere', async (_what, env, _links, host) => {
    const { asked, detour } = await openWorld(
      (_host, _message, response) => void response.writeHead(307, { location: 'https://evil.example/x' }).end(),
    )
    const ran = await run(['doctor', '--repo', 'octo/list'], {
      cwd: makeFolder({ 'README.md': readme }),
      env: { ...bare, ...env },
      node: detour,
    })
    expect(ran.stdout).toContain('Token')
    expect(tokensSent(asked).map((one) => one.split(' ')[0])).toEqual([host])
    expect(ran.stdout + ran.stderr).not.toMatch(/ghp_of/)
  })

  test('none is read by a command that needs none, and `try` asks git alone for a repository', async () => {
    const { asked, detour } = await openWorld()
    const cwd = makeFolder({ 'README.md': readme })
    // An empty folder in the place of GitHub for git, which clones what `try` is asked for (git-config(1), `url.<base>.insteadOf`).
    const noGitHub = {
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: `url.file://${makeFolder()}/.insteadOf`,
      GIT_CONFIG_VALUE_0: 'https://github.com/',
    }
    for (const args of [['check'], ['try', 'octo/list']])
      await run(args, { cwd, env: { ...bare, ...noGitHub, GITHUB_TOKEN: common }, node: detour })
    expect(asked).toEqual([])
  })
})

test.each([
  ['https://api.github.com', true],
  ['https://api.github.com/', true],
  ['https://API.GitHub.com', true],
  ['http://api.github.com', false],
  ['https://api.github.com:8443', false],
  ['https://me@api.github.com', false],
  ['https://api.github.com.', false],
  ['https://api.github.com/api/v3', false],
  ['https://github.com/api/v3', false],
  ['api.github.com', false],
  ['', false],
])('%j is the API of github.com: %s', (api, expected) => {
  expect(isPublicApi(api)).toBe(expected)
})

/** The Action, bundled from the sources of today, as `run` has the command line. */
const built = builtFolder()
const action = built === undefined ? fileURLToPath(new URL('../../src/action.ts', import.meta.url)) : join(built, 'dist/action.js')

describe('the token of a workflow on a server of one’s own', () => {
  /** Runs the Action there, with links; `detourOf` answers first. */
  async function act(more: Readonly<Record<string, string>>, first: Answer | undefined) {
    const github = await startFakeGitHub({ repositories: { [repo]: { files: { 'README.md': list() } } } })
    open.push(() => github.close())
    const added = links.map((url, index) => `- [N${index}](${url}) - A song.`)
    github.commit(repo, 'change', { files: { 'README.md': withSongs(...added) }, author: 'mallory' })
    const number = github.openPullRequest({ repo, head: 'change', user: 'mallory' })
    let isFirst = true
    const { asked, detour } = await openWorld((host, message, response) => {
      if (host !== 'ghe.example.com' || /^\/octo\//.test(message.url!)) return void response.writeHead(404).end()
      if (first && isFirst) {
        isFirst = false
        return first(host, message, response)
      }
      const path = message.url!.replace(/^\/api\/graphql/, '/graphql').replace(/^\/api\/v3/, '')
      const { host: _host, ...headers } = message.headers
      const onward = request(`${github.url.replace(/\/+$/, '')}${path}`, { method: message.method, headers }, (answer) => {
        response.writeHead(answer.statusCode!, answer.headers)
        answer.pipe(response)
      })
      message.pipe(onward)
    })
    const folder = makeFolder({
      'event.json': JSON.stringify(github.events.pullRequest('synchronize', repo, number).payload),
      'output.txt': '',
      'summary.md': '',
    })
    const token = github.token({ kind: 'actions', permissions: writing, login })
    const env = {
      GITHUB_ACTIONS: 'true',
      GITHUB_API_URL: enterprise,
      GITHUB_SERVER_URL: 'https://ghe.example.com',
      GITHUB_GRAPHQL_URL: 'https://ghe.example.com/api/graphql',
      GITHUB_EVENT_NAME: 'pull_request_target',
      GITHUB_EVENT_PATH: join(folder, 'event.json'),
      GITHUB_REPOSITORY: repo,
      GITHUB_OUTPUT: join(folder, 'output.txt'),
      GITHUB_STEP_SUMMARY: join(folder, 'summary.md'),
      RUNNER_TEMP: folder,
      INPUT_TOKEN: token,
      'INPUT_FAIL-ON': 'never',
      INPUT_LINKS: 'added',
      INPUT_FORMAT: 'json',
      ...more,
    }
    const output = await new Promise<string>((resolve, reject) => {
      const child = spawn(process.execPath, [...detour, action], { env: { ...compileCache(), ...env } })
      let text = ''
      for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => (text += part.toString()))
      child.on('error', reject).on('close', () => resolve(text))
    })
    return { asked, token, output, outputs: readFileSync(join(folder, 'output.txt'), 'utf8') }
  }

  test('goes there alone, and links to github.com are asked without', async () => {
    const { asked, token, output, outputs } = await act({}, undefined)
    expect([outputs, output]).toEqual([expect.stringContaining('report'), expect.any(String)])
    expect(asked.map(({ host }) => host)).toEqual(expect.arrayContaining(['ghe.example.com', 'github.com', 'doi.org']))
    expect(new Set(tokensSent(asked).map((one) => one.split(' ')[0]))).toEqual(new Set(['ghe.example.com']))
    expect(asked.filter(({ authorization }) => authorization?.includes(token)).length).toBeGreaterThan(1)
    // A link to a page of that very server is a link as any other.
    const pages = asked.filter(({ host, path }) => host === 'ghe.example.com' && path.startsWith('/octo/'))
    expect(new Set(pages.map(({ authorization }) => authorization))).toEqual(new Set([undefined]))
  })

  test('is not the one that is named for github.com, which is masked too', async () => {
    const { asked, token, output } = await act({ GITHUB_COM_TOKEN: common }, undefined)
    expect(tokensSent(asked)).toContain(`api.github.com bearer ${common}`)
    expect(asked.filter(({ host, authorization }) => host !== 'ghe.example.com' && authorization?.includes(token))).toEqual([])
    expect(asked.filter(({ host, authorization }) => host !== 'api.github.com' && authorization?.includes(common))).toEqual([])
    expect(output.split('\n').filter((line) => line.includes(common))).toEqual([`::add-mask::${common}`])
  })

  test('is not carried along a redirect to another host', async () => {
    const { asked } = await act(
      {},
      (_host, _message, response) => void response.writeHead(307, { location: 'https://evil.example/x' }).end(),
    )
    expect(new Set(tokensSent(asked).map((one) => one.split(' ')[0]))).toEqual(new Set(['ghe.example.com']))
  })
})

test('the token of an installation of the app is given to no link, wherever the app runs', async () => {
  const github = await startFakeGitHub({ repositories: { [repo]: { files: { 'README.md': list() } } } })
  open.push(() => github.close())
  github.commit(repo, 'change', {
    files: { 'README.md': withSongs(...links.map((url, index) => `- [N${index}](${url}) - A song.`)) },
    author: 'mallory',
  })
  const number = github.openPullRequest({ repo, head: 'change', user: 'mallory' })
  const token = github.token({ kind: 'installation', permissions: writing, login })
  const asked: Request[] = []
  const ask: LinkPorts['ask'] = async (one) => {
    asked.push(one)
    return { exchange: { method: one.method, url: one.url, ms: 1, status: 404 } }
  }
  const ports = { ask, isOnline: async () => true, sleep: async () => {}, now: () => Date.now(), close: async () => {} }
  const probot = new Probot({ githubToken: token, Octokit: octokitFor(github), logLevel: 'fatal' })
  await probot.load(listkeeperApp({ links: { open: async () => ports, pauses: [] } }))
  const { name, payload } = github.events.pullRequest('synchronize', repo, number)
  await probot.receive({ id: '1', name, payload } as never)
  expect(asked.map(({ url }) => new URL(url).hostname)).toEqual(expect.arrayContaining(['github.com', 'ghe.example.com']))
  expect(asked.filter(({ headers }) => headers?.authorization !== undefined)).toEqual([])
  expect(JSON.stringify(asked)).not.toContain(token)
})

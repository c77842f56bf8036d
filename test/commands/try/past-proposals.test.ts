// `try --proposals`: what maintainers asked for by hand on closed proposals, and what listkeeper would have asked for, against a GitHub on loopback.
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Octokit } from '@octokit/core'
import { afterEach, describe, expect, test } from 'vitest'
import { tryProposals } from '../../../src/commands/try/past-proposals.ts'
import { type ProposalsReport, renderProposals } from '../../../src/report/try-proposals.ts'
import { makeFolder } from '../../folder.ts'
import { problemsOf } from '../../github/nocked.ts'
import { runWarm } from '../../warm/warm.ts'

const tools = ['Willow', 'Birch', 'Oak', 'Ash', 'Maple', 'Cedar', 'Fir', 'Hazel', 'Elm', 'Rowan', 'Alder', 'Beech']
const entries = tools.map((name) => `- [${name}](https://${name.toLowerCase()}.example.com) - Grows ${name} in parks.\n`).join('')
const list = `# Trees\n\n## Parks\n\n${entries}`
const broken = '- [Larch]((https://larch.example.com)) - Grows larches anywhere.\n'
const fixed = '- [Larch](https://larch.example.com) - Grows larches anywhere.\n'
const sound = '- [Yew](https://yew.example.com) - Grows yews anywhere.\n'

type Files = Readonly<Record<string, string>>
type Said = {
  readonly by: string
  readonly as?: string
  readonly body?: string
  readonly state?: string
  readonly type?: string
  readonly path?: string
  readonly hunk?: string
}
type Proposal = {
  readonly pushes: readonly (Files | string)[]
  readonly isMerged?: boolean
  /** The first push was taken away by a forced one. */
  readonly isForced?: boolean
  readonly comments?: readonly Said[]
  readonly reviews?: readonly Said[]
  readonly threads?: readonly Said[]
  /** Who committed after the first push. */
  readonly committer?: string
  readonly isGone?: boolean
}

const oid = (proposal: number, push: number): string => `${proposal}`.padStart(38, '0') + `${push}`.padStart(2, '0')
const base = 'b'.repeat(40)
const minute = (at: number): string => new Date(1_750_000_000_000 + at * 60_000).toISOString()
const ask = (by = 'keeper', more: Partial<Said> = {}): Said => ({ by, as: 'OWNER', body: 'Please change this.', ...more })

const open: (() => void)[] = []
afterEach(() => {
  for (const close of open.splice(0)) close()
})

async function readAll(request: IncomingMessage): Promise<string> {
  let text = ''
  for await (const part of request) text += part
  return text
}

type Fake = { readonly url: string; readonly asked: string[] }

/** A GitHub that knows closed proposals, the first one is number 1, and answers what is read of them. */
async function startFake(proposals: readonly Proposal[], more: { base?: Files } = {}): Promise<Fake> {
  const asked: string[] = []
  const baseFiles = more.base ?? { 'README.md': list }
  const commits = new Map<string, Files>([[base, baseFiles]])
  proposals.forEach(({ pushes, isGone }, index) => {
    pushes.forEach((push, at) => {
      const files = typeof push === 'string' ? { ...baseFiles, 'README.md': list + push } : push
      if (!isGone) commits.set(oid(index + 1, at), files)
    })
  })
  const said = ({ by, as = 'NONE', body = '', state = 'COMMENTED', type = 'User', hunk = '' }: Said) => ({
    author: { login: by, __typename: type },
    authorAssociation: as,
    body,
    state,
    diffHunk: hunk,
  })
  const raw = proposals.map(({ pushes, isMerged = true, isForced = false, committer = 'ann', ...talk }, index) => ({
    number: index + 1,
    title: `Proposal ${index + 1}`,
    state: isMerged ? 'MERGED' : 'CLOSED',
    createdAt: minute(index * 100),
    author: { login: 'ann', __typename: 'User' },
    baseRefOid: base,
    headRefOid: oid(index + 1, pushes.length - 1),
    commits: {
      nodes: pushes.slice(isForced ? 1 : 0).map((_, at) => ({
        commit: {
          oid: oid(index + 1, at + (isForced ? 1 : 0)),
          committedDate: minute(index * 100 - 1 + at * 10),
          author: { user: { login: at === 0 ? 'ann' : committer } },
        },
      })),
    },
    timelineItems: { nodes: isForced ? [{ beforeCommit: { oid: oid(index + 1, 0) } }] : [] },
    comments: { nodes: (talk.comments ?? []).map(said) },
    reviews: { nodes: (talk.reviews ?? []).map(said) },
    reviewThreads: { nodes: (talk.threads ?? []).map((one) => ({ path: one.path ?? 'README.md', comments: { nodes: [said(one)] } })) },
  }))
  const graphql = (query: string, variables: Readonly<Record<string, string | number | null>>): object => {
    if (query.includes('defaultBranchRef')) return { repository: { defaultBranchRef: { name: 'main', target: { oid: base } } } }
    if (query.includes('pullRequests(')) {
      const from = Number(variables.after ?? 0)
      const nodes = raw.toReversed().slice(from, from + Number(variables.first))
      const endCursor = `${from + nodes.length}`
      return { repository: { pullRequests: { pageInfo: { hasNextPage: from + nodes.length < raw.length, endCursor }, nodes } } }
    }
    const paths = Object.entries(variables).filter(([name]) => /^p\d+$/.test(name))
    const fileOf = (files: Files, path: string): object | null => {
      const text = files[path]
      if (text === undefined) return null
      return {
        mode: 0o100644,
        type: 'blob',
        object: { oid: 'f'.repeat(40), byteSize: Buffer.byteLength(text), isBinary: false, isTruncated: false, text },
      }
    }
    const answers = Object.entries(variables).filter(([name]) => /^c\d+$/.test(name))
    return {
      repository: Object.fromEntries(
        answers.map(([name, commit]) => {
          const files = commits.get(String(commit))
          return [name, files ? Object.fromEntries(paths.map(([p, path]) => [`f${p.slice(1)}`, fileOf(files, String(path))])) : null]
        }),
      ),
    }
  }
  const compare = (head: string): object | undefined => {
    const files = commits.get(head)
    if (!files) return undefined
    const changed = Object.keys(files).filter((path) => files[path] !== baseFiles[path])
    return {
      merge_base_commit: { sha: base },
      base_commit: { sha: base },
      commits: [],
      files: changed.map((filename) => ({ filename, status: 'modified' })),
    }
  }
  const server = createServer(async (request, response) => {
    const reply = (status: number, body: object): void =>
      void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
    if (request.headers.authorization !== 'token secret') return reply(401, { message: 'Bad credentials' })
    const head = /^\/repos\/octo\/list\/compare\/.*\.\.\.(\w+)$/.exec(request.url ?? '')?.[1]
    asked.push(`${request.method} ${head ? 'compare' : request.url}`)
    const found = head && compare(head)
    if (head) return found ? reply(200, found) : reply(404, { message: 'Not Found' })
    const { query, variables } = JSON.parse(await readAll(request))
    const problems = problemsOf(query)
    return problems.length > 0 ? reply(400, { message: problems.join('; ') }) : reply(200, { data: graphql(query, variables) })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  open.push(() => server.close())
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked }
}

async function compared(proposals: readonly Proposal[], more: { base?: Files; last?: number } = {}): Promise<ProposalsReport> {
  const { url } = await startFake(proposals, more)
  const client = new Octokit({ auth: 'secret', baseUrl: url, log: { debug() {}, info() {}, warn() {}, error() {} } })
  return tryProposals(client, { owner: 'octo', repo: 'list', last: more.last ?? 50 }, { sleep: async () => {} })
}

const figures = ({ proposals }: ProposalsReport): object => {
  const all = proposals.flatMap(({ asked }) => asked)
  return {
    asked: all.length,
    foreseen: all.filter(({ isForeseen }) => isForeseen).length,
    besides: proposals.flatMap(({ besides }) => besides).length,
  }
}

describe('a closed proposal', () => {
  const rows: readonly [string, Proposal, object][] = [
    [
      'a fault that a maintainer asked to correct was foreseen',
      { pushes: [broken, fixed], comments: [ask()] },
      { asked: 1, foreseen: 1, besides: 0 },
    ],
    [
      'so was one that a forced push corrected',
      { pushes: [broken, fixed], isForced: true, comments: [ask()] },
      { asked: 1, foreseen: 1, besides: 0 },
    ],
    [
      'and one that a maintainer corrected himself',
      { pushes: [broken, fixed], committer: 'keeper' },
      { asked: 1, foreseen: 1, besides: 0 },
    ],
    [
      'what was closed unmerged counts too',
      { pushes: [broken, fixed], isMerged: false, reviews: [ask()] },
      { asked: 1, foreseen: 1, besides: 0 },
    ],
    [
      'another change of the same entry was not foreseen where the fault stays',
      { pushes: [broken, broken.replace('larches anywhere', 'larches')], comments: [ask()] },
      { asked: 1, foreseen: 0, besides: 1 },
    ],
    [
      'a change that no fault goes with was not foreseen',
      { pushes: [sound, sound.replace('yews anywhere', 'yews')], comments: [ask()] },
      { asked: 1, foreseen: 0, besides: 0 },
    ],
    [
      'an entry taken out is no correction of how it is written',
      { pushes: [broken + sound, sound], comments: [ask()] },
      { asked: 1, foreseen: 0, besides: 1 },
    ],
    ['what the author corrected unasked was not asked for', { pushes: [broken, fixed] }, { asked: 0, foreseen: 0, besides: 1 }],
    [
      'nor what a reader asked for',
      { pushes: [broken, fixed], comments: [ask('bob', { as: 'CONTRIBUTOR' })] },
      { asked: 0, foreseen: 0, besides: 1 },
    ],
    ['nor a bot', { pushes: [broken, fixed], comments: [ask('lint', { type: 'Bot' })] }, { asked: 0, foreseen: 0, besides: 1 }],
    ['an owner does not ask themselves', { pushes: [broken, fixed], comments: [ask('ann')] }, { asked: 0, foreseen: 0, besides: 1 }],
    [
      'an approval without a word asks for nothing',
      { pushes: [broken, fixed], reviews: [ask('keeper', { body: '', state: 'APPROVED' })] },
      { asked: 0, foreseen: 0, besides: 1 },
    ],
    [
      'a file that has another name in the end has lost nothing',
      { pushes: [{ 'README.md': list + broken }, { 'list.md': list + broken }], comments: [ask()] },
      { asked: 0, foreseen: 0, besides: 1 },
    ],
  ]
  test.each(rows)('%s', async (_, proposal, expected) => {
    expect(figures(await compared([proposal]))).toEqual(expected)
  })

  test('an entry that went to another file was moved and not removed', async () => {
    const more = '# More\n\n- [Palm](https://palm.example.com) - Grows palms.\n- [Date](https://date.example.com) - Grows dates.\n'
    const pushes = [
      { 'README.md': list + sound, 'more.md': `${more}- [Fig](https://fig.example.com) - Grows figs.\n` },
      { 'README.md': list, 'more.md': `${more}- [Fig](https://fig.example.com) - Grows figs.\n${sound}` },
    ]
    const [one] = (await compared([{ pushes, comments: [ask()] }], { base: { 'README.md': list, 'more.md': more } })).proposals
    expect(one?.asked).toMatchObject([{ title: 'Yew', kind: 'section', isForeseen: false }])
  })

  test('remarks that changed no entry are counted apart, with those on lines that have a comment', async () => {
    const hunk = (line: string): string => `@@ -16,0 +17 @@\n+${line.trimEnd()}`
    const threads = [
      ask('keeper', { hunk: hunk(broken) }),
      ask('keeper', { hunk: hunk(sound) }),
      ask('bob', { as: 'NONE', hunk: hunk(sound) }),
    ]
    const [one] = (await compared([{ pushes: [broken + sound], isMerged: false, threads }])).proposals
    expect(one).toMatchObject({ asked: [], otherRemarks: 2, otherRemarksShared: 1 })
  })

  test('a remark on an entry that then changed is counted once', async () => {
    const threads = [ask('keeper', { hunk: `@@ -16,0 +17 @@\n+${broken.trimEnd()}` })]
    const [one] = (await compared([{ pushes: [broken, fixed], comments: [ask()], threads }])).proposals
    expect(one).toMatchObject({ asked: [{ title: 'Larch', kind: 'link', isForeseen: true, line: 17 }], besides: [], otherRemarks: 0 })
  })
})

describe('many of them', () => {
  test('are read by twenty, the newest first, as many as wanted', async () => {
    const report = await compared(
      Array.from({ length: 30 }, () => ({ pushes: [sound] })),
      { last: 25 },
    )
    expect(report.proposals.map(({ number }) => number)).toEqual(Array.from({ length: 25 }, (_, index) => 30 - index))
  })

  test('one whose commits are gone is said, and the others are compared; one that changes no list is none of them', async () => {
    const report = await compared([
      { pushes: [broken, fixed], comments: [ask()] },
      { pushes: [broken], isGone: true },
      { pushes: [{ 'README.md': list, 'main.py': 'x' }] },
    ])
    expect(report).toMatchObject({ read: 3, unread: 1, proposals: [{ number: 1 }] })
    expect(renderProposals(report, 'pretty', { color: false, width: 100, quiet: true })).toBe(
      'Of the last 3 closed proposals, 1 changes a list (1 merged, 0 not). Maintainers asked for 1 change of new entries by hand; listkeeper would have asked for 1 of them at the first push.\n' +
        'It would have asked for nothing besides, with 1 notification: one for each proposal that it would have reviewed.\n' +
        '1 proposal could not be read: its commits are gone.\n',
    )
  })

  test.each([
    [[{ pushes: [sound] }], /^listkeeper would have said nothing on these proposals\.\n/],
    [
      [{ pushes: [sound, sound.replace('anywhere', 'here')], comments: [ask()] }],
      /^listkeeper would have said nothing on these proposals\.\n/,
    ],
    [
      [{ pushes: [broken + sound, broken + sound.replace('anywhere', 'here')], comments: [ask()] }],
      /^listkeeper would have been of little help here: .*\n.*asked for 1 change .* for 0 of them/,
    ],
    [[], /^None of the last 0 closed proposals changes a list/],
  ] as const)('where it would have said little, the report begins with that', async (proposals, words) => {
    const report = await compared(proposals)
    expect(renderProposals(report, 'pretty', { color: false, width: 100, quiet: true })).toMatch(words)
  })
})

describe('on the command line', () => {
  const bare = { GITHUB_TOKEN: '', GH_TOKEN: '', GITHUB_API_URL: '', GITHUB_SERVER_URL: '', GH_HOST: '' }

  test('it reads GitHub with the token, clones nothing and writes nothing there', async () => {
    const { url, asked } = await startFake([{ pushes: [broken, fixed], comments: [ask()] }])
    const env = { ...bare, GH_TOKEN: 'secret', GITHUB_API_URL: url }
    const call = (...more: string[]) => runWarm(['try', 'octo/list', '--proposals', '50', ...more], { cwd: makeFolder(), env })
    const ran = await call()
    expect([ran.code, ran.stderr]).toEqual([0, ''])
    expect(ran.stdout).toMatch(/\n#1 {2}2025-06-15 {2}Proposal 1 {2}merged\n {2}✔ both +line 17 +Larch {2}link\n/)
    expect(new Set(asked)).toEqual(new Set(['POST /graphql', 'GET compare']))
    const { summary } = JSON.parse((await call('--format', 'json')).stdout)
    expect(summary).toMatchObject({ read: 1, lists: 1, asked: 1, foreseen: 1, besides: 0, notifications: 1 })
    expect((await call('--format', 'markdown')).stdout).toContain('| #1 | 17 | Larch | both |')
  })

  test('without a token, with a bad one, and with a number that is none, one line says what to do', async () => {
    const { url } = await startFake([])
    const call = (token: string, count = '50') =>
      runWarm(['try', 'octo/list', '--proposals', count], { cwd: makeFolder(), env: { ...bare, GH_TOKEN: token, GITHUB_API_URL: url } })
    for (const [ran, words] of [
      [await call(''), /^listkeeper: `--proposals` needs a token .*GH_TOKEN=.*\n$/],
      [await call('wrong'), /^listkeeper: octo\/list: GitHub said 401 .*may GH_TOKEN read it\?\n$/],
      [await call('secret', '0'), /^listkeeper: --proposals cannot be `0`.*\n$/],
    ] as const) {
      expect(ran.code).toBe(2)
      expect(ran.stderr).toMatch(words)
    }
  })
})

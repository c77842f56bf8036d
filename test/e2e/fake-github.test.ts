// The fake GitHub keeps GitHub's rules: each test is one of them, or one thing that a scenario may do.
import { execFileSync } from 'node:child_process'
import { createSign } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Octokit } from '@octokit/core'
import { verify } from '@octokit/webhooks-methods'
import { afterEach, describe, expect, test } from 'vitest'
import { type FakeGitHub, type Files, type Options, startFakeGitHub } from './fake-github/index.ts'
import { description } from './fake-github/openapi.ts'
import { routes } from './fake-github/routes/table.ts'

const open: FakeGitHub[] = []
const list = { owner: 'octo', repo: 'list' }
const lines = (from: number, to: number): string => Array.from({ length: to - from + 1 }, (_, index) => `line ${from + index}\n`).join('')

afterEach(async () => {
  for (const github of open.splice(0)) await github.close()
})

async function start(options: Options = {}): Promise<FakeGitHub> {
  const files = { 'README.md': lines(1, 40) }
  const github = await startFakeGitHub({ repositories: { 'octo/list': { files } }, ...options })
  open.push(github)
  return github
}

/** A pull request from a fork that changes line 3, takes line 5 away and adds two lines after line 30. */
async function startWithPull(options: Options = {}): Promise<{ github: FakeGitHub; number: number; head: string }> {
  const github = await start(options)
  github.fork('octo/list', 'ann/list')
  const text = lines(1, 40).replace('line 3\n', 'third\n').replace('line 5\n', '').replace('line 30\n', 'line 30\nx\ny\n')
  const head = github.commit('ann/list', 'change', { files: { 'README.md': text }, author: 'ann' })
  const number = github.openPullRequest({ repo: 'octo/list', head: 'ann:change', title: 'Change', user: 'ann' })
  return { github, number, head }
}

function client(github: FakeGitHub, token: string = github.token({ kind: 'installation' })): Octokit {
  const quiet = { debug() {}, info() {}, warn() {}, error() {} }
  return new Octokit({ auth: token, baseUrl: github.url, log: quiet })
}

/** What the app proves itself with. */
function signJwt(github: FakeGitHub): string {
  const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')
  const now = Math.floor(Date.now() / 1000)
  const text = `${encode({ alg: 'RS256', typ: 'JWT' })}.${encode({ iat: now - 30, exp: now + 500, iss: github.app.id })}`
  return `${text}.${createSign('RSA-SHA256').update(text).sign(github.app.privateKey(), 'base64url')}`
}

const reviews = 'POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews'
const comments = 'POST /repos/{owner}/{repo}/pulls/{pull_number}/comments'

describe('reviews', () => {
  const line = 'Pull request review thread line must be part of the diff'
  const start422 = 'Pull request review thread start line must be part of the same hunk as the line.'
  const blank = "Pull request review thread diff hunk can't be blank"
  const path = 'Pull request review thread path is invalid'
  test.each([
    ['a line outside the hunks', { path: 'README.md', line: 15 }, `${line} and ${blank}`],
    ['a number of the right on the left', { path: 'README.md', line: 34, side: 'LEFT' }, `${line} and ${blank}`],
    ['a range that begins in another hunk on the left', { path: 'README.md', line: 30, start_line: 5, start_side: 'LEFT' }, start422],
    ['a range over two hunks', { path: 'README.md', start_line: 3, line: 30 }, start422],
    ['a range outside the hunks', { path: 'README.md', start_line: 14, line: 15 }, `${line}, ${start422}, and ${blank}`],
    [
      'a range of one line',
      { path: 'README.md', start_line: 3, line: 3 },
      'Pull request review thread start line must precede the end line.',
    ],
    ['a backward range', { path: 'README.md', start_line: 4, line: 3 }, 'Pull request review thread start line must precede the end line.'],
    ['a file that the diff does not touch', { path: 'other.md', line: 1 }, `${path} and ${blank}`],
    ['no line at all', { path: 'README.md' }, `${line} and ${blank}`],
  ])('%s refuses the whole review', async (_, anchor, message) => {
    const { github, number } = await startWithPull()
    const good = { path: 'README.md', line: 3, body: 'good' }
    const bad = { ...anchor, body: 'bad' }
    const call = client(github).request(reviews, { ...list, pull_number: number, event: 'COMMENT', comments: [good, bad] })
    await expect(call).rejects.toMatchObject({
      status: 422,
      response: { data: { message: 'Unprocessable Entity', errors: [message], status: '422' } },
    })
    expect(github.posted('octo/list', number).threads).toEqual([])
    expect(github.posted('octo/list', number).reviews).toEqual([])
  })

  test('added, context and deleted lines of a hunk take comments', async () => {
    const { github, number, head } = await startWithPull()
    await client(github).request(reviews, {
      ...list,
      pull_number: number,
      event: 'COMMENT',
      body: 'Summary',
      commit_id: head,
      comments: [
        { path: 'README.md', line: 3, body: 'added' },
        { path: 'README.md', line: 6, body: 'context' },
        { path: 'README.md', line: 5, side: 'LEFT', body: 'deleted' },
        { path: 'README.md', start_line: 30, line: 31, body: 'range' },
      ],
    })
    const { threads, reviews: posted } = github.posted('octo/list', number)
    expect(threads.map(({ side, startLine, line }) => [side, startLine, line])).toEqual([
      ['RIGHT', null, 3],
      ['RIGHT', null, 6],
      ['LEFT', null, 5],
      ['RIGHT', 30, 31],
    ])
    expect(posted).toEqual([{ user: 'listkeeper[bot]', state: 'COMMENTED', body: 'Summary', commit: head, comments: 4 }])
  })

  test('a commit that is not part of the pull request is refused', async () => {
    const { github, number } = await startWithPull()
    const commit_id = github.head('octo/list')
    const call = client(github).request(reviews, { ...list, pull_number: number, event: 'COMMENT', body: 'x', commit_id })
    await expect(call).rejects.toMatchObject({ status: 422 })
  })

  test('an author can comment on the own pull request, but not approve it', async () => {
    const { github, number } = await startWithPull()
    const ann = client(github, github.token({ kind: 'pat', login: 'ann' }))
    const review = { ...list, pull_number: number, body: 'me' }
    await ann.request(reviews, { ...review, event: 'COMMENT' })
    for (const event of ['APPROVE', 'REQUEST_CHANGES'] as const)
      await expect(ann.request(reviews, { ...review, event })).rejects.toMatchObject({ status: 422 })
  })

  test('a comment needs text or lines', async () => {
    const { github, number } = await startWithPull()
    const call = client(github).request(reviews, { ...list, pull_number: number, event: 'COMMENT' })
    await expect(call).rejects.toMatchObject({ status: 422 })
  })

  test('a pending review is shown to nobody else until it is submitted', async () => {
    const { github, number } = await startWithPull()
    const own = client(github)
    const draft = [{ path: 'README.md', line: 3, body: 'later' }]
    const { data } = await own.request(reviews, { ...list, pull_number: number, comments: draft })
    const listed = async (octokit: Octokit, what: 'reviews' | 'comments'): Promise<number> =>
      (await octokit.request(`GET /repos/octo/list/pulls/${number}/${what}`)).data.length
    const other = client(github, github.token({ kind: 'pat', login: 'bea' }))
    expect([await listed(own, 'reviews'), await listed(other, 'reviews'), await listed(own, 'comments')]).toEqual([1, 0, 0])
    const submit = 'POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/events'
    await own.request(submit, { ...list, pull_number: number, review_id: Number(data.id), event: 'COMMENT' })
    expect([await listed(other, 'reviews'), await listed(own, 'comments')]).toEqual([1, 1])
  })
})

describe('review comments', () => {
  test('a single comment outside the diff is refused with fields', async () => {
    const { github, number, head } = await startWithPull()
    const call = client(github).request(comments, {
      ...list,
      pull_number: number,
      commit_id: head,
      path: 'README.md',
      line: 15,
      body: 'x',
    })
    const resource = 'PullRequestReviewComment'
    await expect(call).rejects.toMatchObject({
      status: 422,
      response: {
        data: {
          message: 'Validation Failed',
          errors: [
            { resource, code: 'custom', field: 'pull_request_review_thread.line', message: 'must be part of the diff' },
            { resource, code: 'missing_field', field: 'pull_request_review_thread.diff_hunk' },
          ],
        },
      },
    })
  })

  test('a comment on a file has no line, and is a review of its own', async () => {
    const { github, number, head } = await startWithPull()
    const file = { path: 'README.md', subject_type: 'file', commit_id: head, body: 'on the file' } as const
    const { data } = await client(github).request(comments, { ...list, pull_number: number, ...file })
    expect(data).toMatchObject({ line: null, subject_type: 'file', path: 'README.md' })
    expect(github.posted('octo/list', number).reviews).toMatchObject([{ body: '', comments: 1 }])
  })

  async function startWithComments(): Promise<{ github: FakeGitHub; number: number; head: string }> {
    const pull = await startWithPull()
    await client(pull.github).request(reviews, {
      ...list,
      pull_number: pull.number,
      event: 'COMMENT',
      comments: [
        { path: 'README.md', line: 3, body: 'third' },
        { path: 'README.md', line: 30, body: 'x' },
        { path: 'README.md', line: 5, side: 'LEFT', body: 'deleted' },
        { path: 'README.md', line: 28, body: 'context' },
      ],
    })
    return pull
  }

  test('a push moves comments whose line is still there, and outdates the others', async () => {
    const { github, number, head } = await startWithComments()
    const text = github.file('ann/list', 'change', 'README.md') ?? ''
    const next = github.push('octo/list', number, {
      files: { 'README.md': `new first\n${text.replace('third\n', 'THIRD\n')}` },
    })
    const { data } = await client(github).request('GET /repos/{owner}/{repo}/pulls/{pull_number}/comments', {
      ...list,
      pull_number: number,
    })
    const seen = data.map(({ body, line, original_line, commit_id, original_commit_id }) => [
      body,
      line,
      original_line,
      commit_id === next,
      original_commit_id === head,
    ])
    expect(seen).toEqual([
      ['third', null, 3, false, true],
      ['x', 31, 30, true, true],
      ['deleted', 5, 5, true, true],
      ['context', 29, 28, true, true],
    ])
    expect(github.posted('octo/list', number).threads.map(({ isOutdated }) => isOutdated)).toEqual([true, false, false, false])
  })

  test('a line that is still there but left the diff is outdated', async () => {
    const { github, number } = await startWithComments()
    github.push('octo/list', number, { files: { 'README.md': lines(1, 40).replace('line 3\n', 'third\n') }, force: true })
    expect(github.posted('octo/list', number).threads.map(({ line }) => line)).toEqual([3, null, 5, null])
  })

  test('answers join the thread and go where it goes', async () => {
    const { github, number } = await startWithComments()
    const octokit = client(github)
    const listed = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/comments'
    const first = Number((await octokit.request(listed, { ...list, pull_number: number })).data[0]?.id)
    github.replyAs('ann', 'octo/list', first, 'Why?')
    const reply = 'POST /repos/{owner}/{repo}/pulls/{pull_number}/comments/{comment_id}/replies'
    await octokit.request(reply, { ...list, pull_number: number, comment_id: first, body: 'Because.' })
    const thread = github.posted('octo/list', number).threads[0]
    expect(thread?.comments.map(({ user, body }) => [user, body])).toEqual([
      ['listkeeper[bot]', 'third'],
      ['ann', 'Why?'],
      ['listkeeper[bot]', 'Because.'],
    ])
  })
})

describe('files and diffs', () => {
  test('patches are what git diff prints', async () => {
    const { github, number, head } = await startWithPull()
    const { data } = await client(github).request('GET /repos/{owner}/{repo}/pulls/{pull_number}/files', {
      ...list,
      pull_number: number,
    })
    const git = ['--git-dir', github.directory('octo/list'), 'diff', `${github.head('octo/list')}...${head}`]
    const printed = execFileSync('git', git, { encoding: 'utf8' })
    expect(data.map((file) => file.patch)).toEqual([printed.slice(printed.indexOf('@@')).trimEnd()])
    expect(data[0]).toMatchObject({ status: 'modified', additions: 3, deletions: 2, changes: 5 })
  })
  test('trees are what git reads on disk, also after a branch moved', async () => {
    const files = { 'a.md': 'a\n', 'a/b/c.md': 'c\n', 'a-b': 'x\n', a0: 'y\n', 'gone/d.md': 'd\n', 'z/e.md': 'e\n' }
    const github = await start({ repositories: { 'octo/list': { files } } })
    const directory = github.directory('octo/list')
    const git = (...words: string[]): string => execFileSync('git', ['--git-dir', directory, ...words], { encoding: 'utf8', stdio: 'pipe' })
    const change: Files = {
      'gone/d.md': null,
      'never/was.md': null,
      z: 'a file now\n',
      'a.md': null,
      'a.md/f.md': 'a folder now\n',
      'a/b/ü.md': new Uint8Array([0, 255]),
      run: { executable: '#!/bin/sh\n' },
      link: { symlink: 'run' },
      part: { submodule: '1'.repeat(40) },
    }
    for (const branch of ['main', 'next']) github.commit('octo/list', branch, { files: branch === 'main' ? change : { 'more.md': '' } })
    for (const branch of ['main', 'next']) {
      const { data } = await client(github).request('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', {
        ...list,
        tree_sha: branch,
        recursive: '1',
      })
      const actual = data.tree.map(({ mode, type, sha, size, path }) => `${mode} ${type} ${sha} ${size ?? '-'} ${path}`)
      const theirs = git('ls-tree', '-r', '-t', '--long', '-z', branch).split('\0').filter(Boolean)
      expect(actual).toEqual(theirs.map((line) => line.replace(/[ \t]+/g, ' ')))
    }
    expect(git('log', '--format=%an, %s', 'main')).toBe(`octo, Change ${Object.keys(change).join(', ')}\nocto, Begin\n`)
    expect(git('fsck', '--strict')).toBe('')
    expect(() => github.commit('octo/list', 'main', { files: { '../x': '' } })).toThrow('".."')
    expect(() => github.commit('octo/list', 'next/more', { files: {} })).toThrow('beside refs/heads/next')
  })

  test('renames, removals, binary and empty files have their status, and a patch only where there is text', async () => {
    const files = { 'old.md': lines(1, 9), 'gone.md': 'gone\n', 'link.md': 'text\n' }
    const github = await start({ repositories: { 'octo/list': { files } } })
    const change = {
      'old.md': null,
      'new.md': lines(1, 9),
      'gone.md': null,
      'picture.png': new Uint8Array([0, 1, 2]),
      'empty.md': '',
      'link.md': { symlink: 'new.md' },
      'ü "quoted".md': 'x\n',
    }
    github.commit('octo/list', 'change', { files: change })
    const number = github.openPullRequest({ repo: 'octo/list', head: 'change' })
    const { data } = await client(github).request('GET /repos/{owner}/{repo}/pulls/{pull_number}/files', {
      ...list,
      pull_number: number,
    })
    expect(data.map((file) => [file.filename, file.status, file.previous_filename, file.patch !== undefined])).toEqual([
      ['empty.md', 'added', undefined, false],
      ['gone.md', 'removed', undefined, true],
      ['link.md', 'changed', undefined, true],
      ['new.md', 'renamed', 'old.md', false],
      ['picture.png', 'added', undefined, false],
      ['ü "quoted".md', 'added', undefined, true],
    ])
  })

  test('a huge file comes without a patch', async () => {
    const github = await start()
    github.commit('octo/list', 'huge', { files: { 'a-huge.md': lines(1, 20_001), 'small.md': 'small\n' } })
    const number = github.openPullRequest({ repo: 'octo/list', head: 'huge' })
    const { data } = await client(github).request('GET /repos/{owner}/{repo}/pulls/{pull_number}/files', {
      ...list,
      pull_number: number,
    })
    expect(data.map((file) => [file.filename, file.additions, file.patch])).toEqual([
      ['a-huge.md', 20_001, undefined],
      ['small.md', 1, '@@ -0,0 +1 @@\n+small'],
    ])
  })

  test('lists come in pages of at most 100 with links, and files stop at the cap', async () => {
    const github = await start({ diff: { files: 120 } })
    const files = Object.fromEntries(Array.from({ length: 130 }, (_, index) => [`file-${index}.md`, `${index}\n`]))
    github.commit('octo/list', 'many', { files })
    const number = github.openPullRequest({ repo: 'octo/list', head: 'many' })
    const first = await client(github).request('GET /repos/{owner}/{repo}/pulls/{pull_number}/files', {
      ...list,
      pull_number: number,
      per_page: 500,
    })
    const next = /<([^>]+)>; rel="next"/.exec(first.headers.link ?? '')?.[1] ?? ''
    const second = await client(github).request(`GET ${next}`)
    expect([first.data.length, second.data.length]).toEqual([100, 20])
    expect(second.headers.link).toMatch(/rel="prev".*rel="first"/)
    const pull = await client(github).request('GET /repos/{owner}/{repo}/pulls/{pull_number}', { ...list, pull_number: number })
    expect(pull.data.changed_files).toBe(130)
  })

  test('contents follow symlinks to files, and tell of folders, dangling links and submodules', async () => {
    const files = {
      'docs/list.md': 'list\n',
      'README.md': { symlink: 'docs/list.md' },
      'away.md': { symlink: '../outside.md' },
      sub: { submodule: '1'.repeat(40) },
      'big.md': 'x'.repeat(2 ** 20 + 1),
    }
    const github = await start({ repositories: { 'octo/list': { files } } })
    const get = async (path: string): Promise<Record<string, unknown>> =>
      (await client(github).request('GET /repos/{owner}/{repo}/contents/{path}', { ...list, path })).data as never
    expect(await get('README.md')).toMatchObject({ type: 'file', content: `${btoa('list\n')}\n`, encoding: 'base64' })
    expect(await get('away.md')).toMatchObject({ type: 'symlink', target: '../outside.md' })
    expect(await get('sub')).toMatchObject({ type: 'submodule' })
    expect(await get('docs')).toMatchObject([{ type: 'file', path: 'docs/list.md' }])
    expect(await get('big.md')).toMatchObject({ content: '', encoding: 'none', size: 2 ** 20 + 1 })
    await expect(get('missing.md')).rejects.toMatchObject({ status: 404 })
    const raw = await fetch(`${github.url}/repos/octo/list/contents/README.md`, {
      headers: { accept: 'application/vnd.github.raw+json' },
    })
    expect(await raw.text()).toBe('list\n')
  })

  test('comparisons reach into forks', async () => {
    const { github, head } = await startWithPull()
    github.commit('octo/list', 'main', { files: { 'other.md': 'x\n' } })
    const { data } = await client(github).request('GET /repos/{owner}/{repo}/compare/{basehead}', {
      ...list,
      basehead: 'main...ann:change',
    })
    expect(data).toMatchObject({ status: 'diverged', ahead_by: 1, behind_by: 1, commits: [{ sha: head }] })
    expect(data.files?.map((file) => file.filename)).toEqual(['README.md'])
  })

  test('files and references are written over REST, and a stale hash is refused', async () => {
    const github = await start()
    const octokit = client(github)
    const write = 'PUT /repos/{owner}/{repo}/contents/{path}'
    const file = { ...list, path: 'README.md', message: 'Fix', content: btoa('fixed\n') }
    const { data: old } = await octokit.request('GET /repos/{owner}/{repo}/contents/{path}', { ...list, path: 'README.md' })
    const { sha } = old as { sha: string }
    const before = github.head('octo/list')
    await expect(octokit.request(write, file)).rejects.toMatchObject({ status: 422 })
    await octokit.request(write, { ...file, sha })
    await expect(octokit.request(write, { ...file, sha })).rejects.toMatchObject({ status: 409 })
    expect(github.file('octo/list', 'main', 'README.md')).toBe('fixed\n')
    const branch = { ...list, ref: 'heads/fix' }
    await octokit.request('POST /repos/{owner}/{repo}/git/refs', { ...list, ref: 'refs/heads/fix', sha: github.head('octo/list') })
    const move = 'PATCH /repos/{owner}/{repo}/git/refs/{ref}'
    await expect(octokit.request(move, { ...branch, sha: before })).rejects.toThrow(/not a fast forward/)
    await octokit.request(move, { ...branch, sha: before, force: true })
    expect(github.head('octo/list', 'fix')).toBe(before)
    await octokit.request('DELETE /repos/{owner}/{repo}/git/refs/{ref}', branch)
    await expect(octokit.request('GET /repos/{owner}/{repo}/git/ref/{ref}', branch)).rejects.toMatchObject({ status: 404 })
  })

  test('trees list every mode, and blobs give the bytes', async () => {
    const files = { 'a/b.md': 'x\n', link: { symlink: 'a/b.md' }, run: { executable: 'true\n' }, sub: { submodule: '1'.repeat(40) } }
    const github = await start({ repositories: { 'octo/list': { files } } })
    const octokit = client(github)
    const tree = { ...list, tree_sha: 'main' }
    const { data } = await octokit.request('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', { ...tree, recursive: '1' })
    expect(data.tree.map(({ path, mode, type }) => [path, mode, type])).toEqual([
      ['a', '040000', 'tree'],
      ['a/b.md', '100644', 'blob'],
      ['link', '120000', 'blob'],
      ['run', '100755', 'blob'],
      ['sub', '160000', 'commit'],
    ])
    const file_sha = data.tree[1]?.sha ?? ''
    const blob = await octokit.request('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', { ...list, file_sha })
    expect(blob.data).toMatchObject({ content: `${btoa('x\n')}\n`, encoding: 'base64', size: 2 })
  })
})

describe('tokens', () => {
  test('a read-only token reads everything public and writes nothing', async () => {
    const { github, number, head } = await startWithPull()
    const octokit = client(github, github.token({ kind: 'actions' }))
    await octokit.request('GET /repos/{owner}/{repo}/pulls/{pull_number}', { ...list, pull_number: number })
    const review = octokit.request(reviews, { ...list, pull_number: number, event: 'COMMENT', body: 'x' })
    await expect(review).rejects.toMatchObject({
      status: 403,
      response: {
        data: { message: 'Resource not accessible by integration' },
        headers: { 'x-accepted-github-permissions': 'pull_requests=write' },
      },
    })
    const check = octokit.request('POST /repos/{owner}/{repo}/check-runs', { ...list, name: 'x', head_sha: head })
    await expect(check).rejects.toMatchObject({ status: 403 })
    expect(github.journal.writes()).toHaveLength(2)
    expect(github.posted('octo/list', number)).toMatchObject({ reviews: [], checkRuns: [] })
  })

  test('pull_requests=write comments on pull requests, but not on issues', async () => {
    const { github, number } = await startWithPull()
    const issue = github.openIssue('octo/list', { title: 'Rot', user: 'ann' })
    const octokit = client(github, github.token({ kind: 'actions', permissions: { pull_requests: 'write' } }))
    const comment = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments'
    await octokit.request(comment, { ...list, issue_number: number, body: 'x' })
    await expect(octokit.request(comment, { ...list, issue_number: issue, body: 'x' })).rejects.toMatchObject({ status: 403 })
    expect(github.posted('octo/list', number).comments).toMatchObject([{ user: 'github-actions[bot]', body: 'x' }])
  })

  test('unknown tokens, calls without one, and private repositories out of reach are refused', async () => {
    const github = await start({ repositories: { 'octo/list': {}, 'octo/secret': { private: true } } })
    const repository = 'GET /repos/{owner}/{repo}'
    await expect(client(github, 'nonsense').request(repository, list)).rejects.toMatchObject({ status: 401 })
    const anonymous = new Octokit({ baseUrl: github.url })
    await anonymous.request(repository, list)
    await expect(anonymous.request(repository, { owner: 'octo', repo: 'secret' })).rejects.toMatchObject({ status: 404 })
    const narrow = client(github, github.token({ kind: 'installation', repositories: ['octo/list'] }))
    await expect(narrow.request(repository, { owner: 'octo', repo: 'secret' })).rejects.toMatchObject({ status: 404 })
  })

  test('the app exchanges its JWT for a token with no more than it was granted', async () => {
    const github = await start({ app: { permissions: { contents: 'read', issues: 'write' } } })
    const app = client(github, signJwt(github))
    const exchange = 'POST /app/installations/{installation_id}/access_tokens'
    const installation_id = (await app.request('GET /repos/{owner}/{repo}/installation', list)).data.id
    expect(installation_id).toBe(github.installation('octo'))
    await expect(app.request(exchange, { installation_id, permissions: { checks: 'write' } })).rejects.toMatchObject({
      status: 422,
    })
    const { data } = await app.request(exchange, { installation_id, permissions: { issues: 'write' } })
    await client(github, data.token).request('POST /repos/{owner}/{repo}/issues', { ...list, title: 'Rot' })
    await expect(app.request('GET /repos/{owner}/{repo}', list)).rejects.toMatchObject({ status: 401 })
  })
})

describe('issues, comments and check runs', () => {
  test('a body over 65,536 characters is refused', async () => {
    const { github, number } = await startWithPull()
    const comment = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments'
    const post = (body: string): Promise<unknown> => client(github).request(comment, { ...list, issue_number: number, body })
    await post('x'.repeat(65_536))
    await expect(post('x'.repeat(65_537))).rejects.toThrow(/body is too long \(maximum is 65536 characters\)/i)
    const review = { ...list, pull_number: number, event: 'COMMENT', body: 'x'.repeat(65_537) } as const
    await expect(client(github).request(reviews, review)).rejects.toThrow(/body is too long/)
    expect(github.posted('octo/list', number)).toMatchObject({ comments: [{ minimized: undefined }], reviews: [] })
  })

  test('issues are found by label, state and author, and reopened', async () => {
    const github = await start()
    const octokit = client(github)
    const { data } = await octokit.request('POST /repos/{owner}/{repo}/issues', { ...list, title: 'Rot', labels: ['links'] })
    const found = async (state: 'open' | 'closed'): Promise<number[]> =>
      (
        await octokit.request('GET /repos/{owner}/{repo}/issues', {
          ...list,
          state,
          labels: 'links',
          creator: 'listkeeper[bot]',
        })
      ).data.map((issue) => issue.number)
    expect(await found('open')).toEqual([data.number])
    const update = 'PATCH /repos/{owner}/{repo}/issues/{issue_number}'
    await octokit.request(update, { ...list, issue_number: data.number, state: 'closed' })
    expect([await found('open'), await found('closed')]).toEqual([[], [data.number]])
    await octokit.request(update, { ...list, issue_number: data.number, state: 'open' })
    expect(await found('open')).toEqual([data.number])
  })

  test('the same reaction counts once', async () => {
    const { github, number } = await startWithPull()
    const comment_id = github.comment('octo/list', number, 'ann', '/fix')
    const react = 'POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions'
    const octokit = client(github)
    const first = await octokit.request(react, { ...list, comment_id, content: 'eyes' })
    const second = await octokit.request(react, { ...list, comment_id, content: 'eyes' })
    expect([first.status, second.status]).toEqual([201, 200])
    expect(github.posted('octo/list', number).comments[0]?.reactions).toEqual(['listkeeper[bot] eyes'])
  })

  test('annotations add up over calls, and a pull request from a fork is not named', async () => {
    const { github, number, head } = await startWithPull()
    const octokit = client(github)
    const output = (line: number) => ({
      title: 'List',
      summary: 'Found some',
      annotations: [{ path: 'README.md', start_line: line, end_line: line, annotation_level: 'warning' as const, message: 'odd' }],
    })
    const run = { ...list, name: 'listkeeper', head_sha: head, status: 'in_progress' as const }
    const { data } = await octokit.request('POST /repos/{owner}/{repo}/check-runs', { ...run, output: output(3) })
    await octokit.request('PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', {
      ...list,
      check_run_id: data.id,
      status: 'completed',
      conclusion: 'failure',
      output: output(30),
    })
    expect(data.pull_requests).toEqual([])
    expect(github.posted('octo/list', number).checkRuns).toMatchObject([
      { app: 'listkeeper', conclusion: 'failure', annotations: [{ start_line: 3 }, { start_line: 30 }] },
    ])
  })

  test('permissions of people are what was set, and bots have none', async () => {
    const github = await start()
    github.setPermission('octo/list', 'mia', 'write')
    github.comment('octo/list', github.openIssue('octo/list', { title: 'x', user: 'ann' }), 'stale[bot]', 'x')
    const permission = async (username: string): Promise<string> =>
      (
        await client(github).request('GET /repos/{owner}/{repo}/collaborators/{username}/permission', {
          ...list,
          username,
        })
      ).data.permission
    expect([await permission('octo'), await permission('mia'), await permission('ann')]).toEqual(['admin', 'write', 'read'])
    await expect(permission('stale[bot]')).rejects.toMatchObject({ status: 404 })
  })
})

describe('GraphQL', () => {
  const threads = `query ($number: Int!) { viewer { login } repository(owner: "octo", name: "list") { pullRequest(number: $number) {
    headRefOid reviewThreads(first: 1) { totalCount pageInfo { hasNextPage endCursor }
      nodes { id isResolved isOutdated viewerCanResolve path line comments(first: 5) { nodes { id databaseId body author { login } } } } } } } }`
  type Threads = {
    viewer: { login: string }
    repository: { pullRequest: { headRefOid: string; reviewThreads: { nodes: { id: string; isResolved: boolean }[] } } }
  }
  const resolve = 'mutation ($id: ID!) { resolveReviewThread(input: { threadId: $id }) { thread { isResolved } } }'

  test('threads are read page by page, and resolved with contents=write only', async () => {
    const { github, number, head } = await startWithPull()
    const anchors = [3, 30].map((line) => ({ path: 'README.md', line, body: `at ${line}` }))
    await client(github).request(reviews, { ...list, pull_number: number, event: 'COMMENT', comments: anchors })
    const data = await client(github).graphql<Threads>(threads, { number })
    expect(data).toMatchObject({
      viewer: { login: 'listkeeper[bot]' },
      repository: {
        pullRequest: {
          headRefOid: head,
          reviewThreads: {
            totalCount: 2,
            pageInfo: { hasNextPage: true },
            nodes: [{ isResolved: false, line: 3, comments: { nodes: [{ body: 'at 3', author: { login: 'listkeeper' } }] } }],
          },
        },
      },
    })
    const id = data.repository.pullRequest.reviewThreads.nodes[0]?.id
    const weak = client(github, github.token({ kind: 'actions', permissions: { pull_requests: 'write' } }))
    await expect(weak.graphql(resolve, { id })).rejects.toMatchObject({
      errors: [{ type: 'FORBIDDEN', message: 'Resource not accessible by integration' }],
    })
    await client(github).graphql(resolve, { id })
    expect(github.posted('octo/list', number).threads.map(({ isResolved }) => isResolved)).toEqual([true, false])
  })

  const commit = `mutation ($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { commit { oid } } }`
  const input = (repository: string, branch: string, expectedHeadOid: string): Record<string, unknown> => ({
    branch: { repositoryNameWithOwner: repository, branchName: branch },
    expectedHeadOid,
    message: { headline: 'Fix' },
    fileChanges: { additions: [{ path: 'README.md', contents: btoa('fixed\n') }] },
  })

  test('a commit on a branch needs its present head', async () => {
    const github = await start()
    const old = github.head('octo/list')
    await client(github).graphql(commit, { input: input('octo/list', 'main', old) })
    expect(github.file('octo/list', 'main', 'README.md')).toBe('fixed\n')
    await expect(client(github).graphql(commit, { input: input('octo/list', 'main', old) })).rejects.toMatchObject({
      errors: [
        {
          type: 'STALE_DATA',
          message: `Expected branch to point to "${old}" but it did not.  Pull and try again.`,
        },
      ],
    })
  })

  test('the app does not reach a fork, a maintainer does where edits are allowed', async () => {
    const { github, number, head } = await startWithPull()
    const change = { input: input('ann/list', 'change', head) }
    await expect(client(github).graphql(commit, change)).rejects.toMatchObject({ errors: [{ type: 'FORBIDDEN' }] })
    await client(github, github.token({ kind: 'pat', login: 'octo' })).graphql(commit, change)
    const { data } = await client(github).request('GET /repos/{owner}/{repo}/pulls/{pull_number}', {
      ...list,
      pull_number: number,
    })
    expect(data.head.sha).toBe(github.head('ann/list', 'change'))
    expect(data.head.sha).not.toBe(head)
  })

  test('comments are minimized, and a document that does not fit the schema is a violation', async () => {
    const { github, number } = await startWithPull()
    const octokit = client(github)
    const create = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments'
    const { data } = await octokit.request(create, { ...list, issue_number: number, body: 'old' })
    await octokit.graphql(
      'mutation ($id: ID!) { minimizeComment(input: { subjectId: $id, classifier: OUTDATED }) { minimizedComment { isMinimized } } }',
      { id: data.node_id },
    )
    expect(github.posted('octo/list', number).comments[0]?.minimized).toBe('outdated')
    await expect(octokit.graphql('{ viewer { loginn } }')).rejects.toThrow(/loginn/)
    expect(github.violations.splice(0)).toMatchObject([{ where: 'graphql' }])
  })
})

describe('faults', () => {
  const repository = 'GET /repos/{owner}/{repo}'
  test('a status, a cut connection and a broken answer strike the request that was named', async () => {
    const github = await start()
    const octokit = client(github)
    github.faults.add({ match: { path: /^\/repos\/octo\/list$/, nth: 1 }, kind: 'status', status: 502 })
    github.faults.add({ match: { path: /^\/repos\/octo\/list$/, nth: 2 }, kind: 'reset' })
    github.faults.add({ match: { path: /^\/repos\/octo\/list$/, nth: 3 }, kind: 'truncated' })
    await expect(octokit.request(repository, list)).rejects.toMatchObject({ status: 502 })
    await expect(octokit.request(repository, list)).rejects.toThrow()
    const broken = await fetch(`${github.url}/repos/octo/list`)
    await expect(broken.json()).rejects.toThrow(SyntaxError)
    expect((await octokit.request(repository, list)).data.full_name).toBe('octo/list')
    expect(github.journal.map(({ status }) => status)).toEqual([502, 0, 200, 200])
  })

  test('a refused write may have taken effect', async () => {
    const { github, number } = await startWithPull()
    github.faults.add({ match: { method: 'POST' }, kind: 'status', status: 502, applied: true })
    const call = client(github).request(reviews, { ...list, pull_number: number, event: 'COMMENT', body: 'once' })
    await expect(call).rejects.toMatchObject({ status: 502 })
    expect(github.posted('octo/list', number).reviews).toMatchObject([{ body: 'once' }])
  })

  test('an answer may be slow', async () => {
    const github = await start()
    github.faults.add({ kind: 'slow', ms: 60 })
    const before = performance.now()
    await client(github).request(repository, list)
    expect(performance.now() - before).toBeGreaterThan(55)
  })

  test('a push may come between two calls', async () => {
    const { github, number, head } = await startWithPull()
    const run = () => void github.push('octo/list', number, { files: { 'new.md': 'x\n' } })
    github.faults.add({ match: { method: 'POST' }, kind: 'before', run })
    const review = { ...list, pull_number: number, event: 'COMMENT' as const, commit_id: head }
    await client(github).request(reviews, { ...review, comments: [{ path: 'README.md', line: 3, body: 'x' }] })
    const thread = github.posted('octo/list', number).threads[0]
    expect(thread).toMatchObject({ line: 3, originalCommit: head, commit: github.head('ann/list', 'change') })
  })

  test('a list of comments may be out of date', async () => {
    const { github, number } = await startWithPull()
    github.faults.add({ kind: 'lag', calls: 1 })
    github.comment('octo/list', number, 'ann', 'new')
    const listed = async (): Promise<number> => (await client(github).request(`GET /repos/octo/list/issues/${number}/comments`)).data.length
    expect([await listed(), await listed()]).toEqual([0, 1])
  })

  test('more new comments a minute than allowed meet the secondary limit', async () => {
    const { github, number } = await startWithPull({ contentPerMinute: 2 })
    const post = (): Promise<unknown> => client(github).request(`POST /repos/octo/list/issues/${number}/comments`, { body: 'x' })
    await post()
    await post()
    await expect(post()).rejects.toMatchObject({ status: 403, response: { headers: { 'retry-after': '60' } } })
    github.clock.advance(60_000)
    await post()
  })

  test('what has not changed answers 304 and costs nothing', async () => {
    const github = await start()
    const first = await fetch(`${github.url}/repos/octo/list`)
    const etag = first.headers.get('etag') ?? ''
    const second = await fetch(`${github.url}/repos/octo/list`, { headers: { 'if-none-match': etag } })
    expect([second.status, second.headers.get('x-ratelimit-used')]).toEqual([304, '1'])
  })
})

describe('conformity', () => {
  test('every operation of the description is served, and nothing else', () => {
    const described = description.operations.map(({ method, path }) => `${method} ${path}`)
    expect([...routes.keys()].sort()).toEqual(described.sort())
  })

  test.each([
    ['a key that GitHub does not know', 'POST', 'issues/1/comments', { body: 'x', colour: 'red' }, /unknown key \/colour/],
    [
      'an unknown key inside',
      'POST',
      'pulls/1/reviews',
      { event: 'COMMENT', comments: [{ path: 'a', body: 'b', lines: 1 }] },
      /unknown key \/comments\/0\/lines/,
    ],
    [
      'a wrong type',
      'POST',
      'pulls/1/reviews',
      { event: 'COMMENT', comments: [{ path: 'a', body: 'b', line: '1' }] },
      /line must be integer/,
    ],
    ['an event that does not exist', 'POST', 'pulls/1/reviews', { event: 'LIKE', body: 'x' }, /event must be equal to one of/],
    ['a missing body', 'POST', 'issues/1/comments', undefined, /is missing/],
    ['an unknown parameter', 'GET', 'pulls?stat=open', undefined, /unknown parameter stat/],
    ['an unknown operation', 'GET', 'stargazers', undefined, /no operation/],
    [
      'too many annotations',
      'POST',
      'check-runs',
      {
        name: 'x',
        head_sha: 'x',
        output: {
          title: 't',
          summary: 's',
          annotations: Array(51).fill({ path: 'a', start_line: 1, end_line: 1, annotation_level: 'notice', message: 'm' }),
        },
      },
      /more than 50 items/,
    ],
  ])('%s is a violation', async (_, method, path, body, problem) => {
    const { github } = await startWithPull()
    const response = await fetch(`${github.url}/repos/octo/list/${path}`, {
      method,
      headers: { authorization: `token ${github.token({ kind: 'installation' })}` },
      ...(body && { body: JSON.stringify(body) }),
    })
    expect(response.status).toBe(500)
    expect(() => github.assertConform()).toThrow(problem)
    expect(github.violations.splice(0)).toHaveLength(1)
  })

  test('paths work below /api/v3 too', async () => {
    const github = await start()
    const response = await fetch(`${github.url}/api/v3/repos/octo/list/commits?per_page=1`)
    expect(response.status).toBe(500)
    github.violations.length = 0
    expect((await fetch(`${github.url}/api/v3/repos/octo/list`)).status).toBe(200)
  })
})

describe('scenarios', () => {
  test('the same scenario gives the same hashes and repositories that git finds sound', async () => {
    const [one, two] = [await startWithPull(), await startWithPull()]
    expect(one.head).toBe(two.head)
    expect(one.head).toMatch(/^[0-9a-f]{40}$/)
    const fsck = ['--git-dir', one.github.directory('ann/list'), 'fsck', '--strict']
    expect(execFileSync('git', fsck, { encoding: 'utf8', stdio: 'pipe' })).toBe('')
  })

  test('a merge moves the base branch and makes the author a contributor', async () => {
    const { github, number } = await startWithPull()
    github.commit('octo/list', 'main', { files: { 'other.md': 'x\n' } })
    const sha = github.mergePullRequest('octo/list', number, 'mia')
    expect(github.head('octo/list')).toBe(sha)
    expect(github.file('octo/list', 'main', 'README.md')).toContain('third\n')
    const { data } = await client(github).request('GET /repos/{owner}/{repo}/pulls/{pull_number}', {
      ...list,
      pull_number: number,
    })
    expect(data).toMatchObject({ merged: true, state: 'closed', merge_commit_sha: sha, author_association: 'CONTRIBUTOR' })
  })

  test('a draft is made ready, and an edit shows in the event', async () => {
    const { github, number } = await startWithPull()
    github.editPullRequest('octo/list', number, { draft: true, title: 'Later', labels: ['wait'] })
    const { payload } = github.events.pullRequest('edited', 'octo/list', number)
    expect(payload.pull_request).toMatchObject({ draft: true, title: 'Later', labels: [{ name: 'wait' }] })
    github.editPullRequest('octo/list', number, { draft: false })
    const ready = github.events.pullRequest('ready_for_review', 'octo/list', number)
    expect(ready.payload.pull_request).toMatchObject({ draft: false, title: 'Later' })
  })

  test('a fork that was deleted leaves its pull request without a head repository', async () => {
    const { github, number, head } = await startWithPull()
    github.deleteRepository('ann/list')
    const { data } = await client(github).request('GET /repos/{owner}/{repo}/pulls/{pull_number}', {
      ...list,
      pull_number: number,
    })
    expect(data.head).toMatchObject({ repo: null, sha: head, label: 'ann:change' })
  })

  test('a pull request that conflicts is not mergeable', async () => {
    const { github, number } = await startWithPull()
    github.commit('octo/list', 'main', { files: { 'README.md': lines(1, 40).replace('line 3\n', 'other\n') } })
    const { data } = await client(github).request('GET /repos/{owner}/{repo}/pulls/{pull_number}', {
      ...list,
      pull_number: number,
    })
    expect(data).toMatchObject({ mergeable: false, mergeable_state: 'dirty' })
  })

  test('webhooks are signed, listed where they failed, and sent again with the same id', async () => {
    const { github, number } = await startWithPull()
    const received: { id: string; isSigned: boolean; action: string }[] = []
    const receiver = createServer(async (request, response) => {
      const chunks: Buffer[] = []
      for await (const chunk of request) chunks.push(chunk as Buffer)
      const text = Buffer.concat(chunks).toString()
      const isSigned = await verify('secret', text, String(request.headers['x-hub-signature-256']))
      received.push({ id: String(request.headers['x-github-delivery']), isSigned, action: JSON.parse(text).action })
      response.writeHead(received.length === 1 ? 500 : 200).end()
    }).listen(0, '127.0.0.1')
    await new Promise((resolve) => receiver.once('listening', resolve))
    const address = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/`
    await github.deliver(address, github.events.pullRequest('opened', 'octo/list', number), { id: 'first' })
    const closed = github.events.pullRequest('closed', 'octo/list', number)
    await github.deliver(address, closed, { id: 'forged', secret: 'x' })
    const app = client(github, signJwt(github))
    const failed = await app.request('GET /app/hook/deliveries', { status: 'failure' })
    expect(failed.data.map(({ guid }) => guid)).toEqual(['first'])
    const again = 'POST /app/hook/deliveries/{delivery_id}/attempts'
    await app.request(again, { delivery_id: Number(failed.data[0]?.id) })
    await expect.poll(() => received.length).toBe(3)
    receiver.close()
    receiver.closeAllConnections()
    expect(received).toEqual([
      { id: 'first', isSigned: true, action: 'opened' },
      { id: 'forged', isSigned: false, action: 'closed' },
      { id: 'first', isSigned: true, action: 'opened' },
    ])
  })

  test('the journal says who called what', async () => {
    const { github, number } = await startWithPull()
    const octokit = client(github)
    await octokit.request('GET /repos/{owner}/{repo}', list)
    await octokit.request(reviews, { ...list, pull_number: number, event: 'COMMENT', body: 'x' })
    expect(github.journal.requests()).toBe(2)
    expect(github.journal.writes()).toMatchObject([
      {
        operation: 'pulls/create-review',
        status: 200,
        tokenKind: 'installation',
        login: 'listkeeper[bot]',
        body: { event: 'COMMENT' },
      },
    ])
  })
})

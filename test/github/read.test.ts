// What is read of GitHub, as data: changed files, texts, paths, and what we said before.
import type nock from 'nock'
import { describe, expect, test } from 'vitest'
import { readComparison, readPaths } from '../../src/github/comparison.ts'
import { readState } from '../../src/github/read.ts'
import { readTexts, readTextsAsFar } from '../../src/github/texts.ts'
import { type Asked, answerGraphql, client, github, path, sealNetwork, target, waiting } from './nocked.ts'

sealNetwork()

const [tip, mergeBase, head] = ['1', '2', '3'].map((digit) => digit.repeat(40)) as [string, string, string]

describe('the changed files', () => {
  const ends = { base_commit: { sha: tip }, merge_base_commit: { sha: mergeBase } }
  const read = () => readComparison(client(), { ...target, base: 'release/1.0', head }, waiting())

  test('come with where the branches parted, their former names and their patches', async () => {
    const files = [
      { filename: 'a.md', status: 'modified', patch: '@@ -1 +1 @@\n-a\n+b' },
      { filename: 'c.md', status: 'renamed', previous_filename: 'b.md' },
      { filename: 'd.md', status: 'added' },
      { filename: 'e.md', status: 'removed' },
      { filename: 'f.md', status: 'copied' },
    ]
    github()
      .get(`${path}/compare/release%2F1.0...${head}`)
      .reply(200, { ...ends, files })
    expect(await read()).toEqual({
      tip,
      mergeBase,
      isWhole: true,
      files: [
        { path: 'a.md', previousPath: 'a.md', status: 'modified', patch: '@@ -1 +1 @@\n-a\n+b' },
        { path: 'c.md', previousPath: 'b.md', status: 'renamed' },
        { path: 'd.md', previousPath: 'd.md', status: 'added' },
        { path: 'e.md', previousPath: 'e.md', status: 'removed' },
        { path: 'f.md', previousPath: 'f.md', status: 'other' },
      ],
    })
  })

  test('are none where the comparison lists none', async () => {
    github().get(`${path}/compare/release%2F1.0...${head}`).reply(200, ends)
    expect((await read()).files).toEqual([])
  })

  const manyFiles = (count: number, from = 0): object[] =>
    Array.from({ length: count }, (_, index) => ({ filename: `${from + index}.md`, status: 'added' }))
  const compared = (files: readonly object[]): void =>
    void github()
      .get(`${path}/compare/release%2F1.0...${head}`)
      .reply(200, { ...ends, files })
  const answerTree = (commit: string, tree: readonly object[], truncated = false): void =>
    void github().get(`${path}/git/trees/${commit}`).query({ recursive: 'true' }).reply(200, { tree, truncated })

  test('come from the trees of both commits where a comparison may have left some out, with the patches that it has', async () => {
    const blobAt = (name: string, sha: string, mode = '100644') => ({ path: name, mode, type: 'blob', sha })
    const first = [{ filename: 'b.md', previous_filename: 'a.md', status: 'renamed', patch: '@@' }, ...manyFiles(299)]
    compared(first)
    answerTree(mergeBase, [
      blobAt('a.md', '1'),
      blobAt('same.md', '2'),
      blobAt('z.md', '3'),
      blobAt('link.md', '4'),
      blobAt('gone.md', '5'),
    ])
    answerTree(head, [
      ...manyFiles(299).map((one) => blobAt((one as { filename: string }).filename, '0')),
      blobAt('b.md', '1'),
      blobAt('same.md', '2'),
      blobAt('z.md', '9'),
      blobAt('link.md', '4', '120000'),
      { path: 'docs', mode: '040000', type: 'tree', sha: '6' },
      blobAt('docs/new.md', '7'),
    ])
    const { files: found, isWhole } = await read()
    expect(isWhole).toBe(true)
    expect(found[0]).toEqual({ path: 'b.md', previousPath: 'a.md', status: 'renamed', patch: '@@' })
    expect(found.slice(300)).toEqual([
      { path: 'docs/new.md', previousPath: 'docs/new.md', status: 'added' },
      { path: 'gone.md', previousPath: 'gone.md', status: 'removed' },
      { path: 'link.md', previousPath: 'link.md', status: 'modified' },
      { path: 'z.md', previousPath: 'z.md', status: 'modified' },
    ])
  })

  test('come from the pull request, page by page, where GitHub lists no whole tree', async () => {
    compared(manyFiles(300))
    answerTree(mergeBase, [], true)
    for (const [page, count] of [100, 100, 100, 100, 3].entries())
      github()
        .get(`${path}/pulls/7/files`)
        .query({ per_page: 100, page: page + 1 })
        .reply(200, manyFiles(count, page * 100))
    const { files: found, isWhole } = await read()
    expect([found.length, isWhole]).toEqual([403, true])
    expect(found.at(-1)).toMatchObject({ path: '402.md' })
  })

  test('of more than three thousand are then read up to there, and are known not to be all', async () => {
    compared(manyFiles(300))
    answerTree(mergeBase, [], true)
    github().get(`${path}/pulls/7/files`).query(true).times(30).reply(200, manyFiles(100))
    const { files: found, isWhole } = await read()
    expect([found.length, isWhole]).toEqual([3000, false])
  })

  test('of a branch that is gone are an error', async () => {
    github().get(`${path}/compare/release%2F1.0...${head}`).reply(404, { message: 'Not Found' })
    await expect(read()).rejects.toMatchObject({ status: 404, message: 'GitHub said 404 while comparing the branches: Not Found' })
  })
})

describe('texts', () => {
  type Blob = Record<string, unknown> | null
  const blob = (text: string, more: object = {}): Blob => ({
    oid: 'b10b',
    byteSize: Buffer.byteLength(text),
    isBinary: false,
    isTruncated: false,
    text,
    ...more,
  })
  const file = (object: Blob, mode = 0o100644, type = 'blob'): object => ({ mode, type, object })
  /** Reads one file that GitHub shows so. */
  const readOne = async (shown: object | null) => {
    answerGraphql(() => ({ data: { repository: { c0: { f0: shown } } } }))
    return (await readTexts(client(), target, [{ commit: head, path: 'README.md' }], waiting()))[0]
  }

  test.each([
    ['is a text', file(blob('# List\n')), { kind: 'text', text: '# List\n' }],
    ['is an executable text', file(blob('# List\n'), 0o100755), { kind: 'text', text: '# List\n' }],
    ['is empty', file(blob('')), { kind: 'text', text: '' }],
    ['begins with a byte-order mark', file(blob('\ufeff# List')), { kind: 'text', text: '\ufeff# List' }],
    ['is not there', null, { kind: 'absent' }],
    ['is a symbolic link', file(blob('/etc/passwd'), 0o120000), { kind: 'refused', why: 'it is a symbolic link, which is not followed' }],
    ['is a submodule', file(null, 0o160000, 'commit'), { kind: 'refused', why: 'it is not a regular file' }],
    ['is a folder', file({ oid: 'f0' }, 0o040000, 'tree'), { kind: 'refused', why: 'it is not a regular file' }],
    [
      'is too large',
      file(blob('', { byteSize: 2_000_001, isTruncated: true })),
      { kind: 'refused', why: 'it has 2.0 MB, more than the 2 MB that are read' },
    ],
  ])('a file that %s', async (_what, shown, expected) => {
    expect(await readOne(shown)).toMatchObject(expected)
  })

  const whole = `# List\n${'é'.repeat(1000)}\n`
  const blobPath = `${path}/git/blobs/b10b`
  const answerBlob = (bytes: Buffer): nock.Scope =>
    github()
      .get(blobPath)
      .reply(200, { content: bytes.toString('base64').replace(/(.{60})/g, '$1\n'), encoding: 'base64' })

  test('a text that is cut off is read as a blob', async () => {
    answerBlob(Buffer.from(whole))
    expect(await readOne(file(blob(whole.slice(0, 9), { isTruncated: true, byteSize: Buffer.byteLength(whole) })))).toEqual({
      kind: 'text',
      text: whole,
    })
  })

  test('a text whose bytes were changed on the way, as a byte-order mark is, is read as a blob', async () => {
    answerBlob(Buffer.from(`\ufeff${whole}`))
    expect(await readOne(file(blob(whole, { byteSize: Buffer.byteLength(whole) + 3 })))).toEqual({ kind: 'text', text: `\ufeff${whole}` })
  })

  test.each<[string, Buffer, string, number, string]>([
    ['of another encoding', Buffer.from('# A\n\ncaf\u00e9\n', 'latin1'), 'it is not UTF-8', 3, '# A\n\ncaf\ufffd\n'],
    ['with a letter cut in half', Buffer.concat([Buffer.from('a\n'), Buffer.from([0xf0, 0x9f, 0x98])]), 'it is not UTF-8', 2, 'a\n\ufffd'],
    ['with a zero byte', Buffer.from('a\nb\nc\0d'), 'it is no text file: it holds a zero byte', 3, 'a\nb\nc\ufffdd'],
  ])('a text %s is refused with its line, not read with letters replaced', async (_what, bytes, why, line, rough) => {
    answerBlob(bytes)
    const shown = blob(bytes.toString(), { byteSize: bytes.length })
    expect(await readOne(file(shown))).toEqual({ kind: 'refused', why, line, rough, todo: 'save it as UTF-8' })
  })

  test('a binary is read to say where it is none, and a replacement character that is really there is read true', async () => {
    answerBlob(Buffer.from([0x89, 0x0a, 0]))
    expect(await readOne(file(blob('', { isBinary: true, text: null, byteSize: 3 })))).toMatchObject({ kind: 'refused', line: 2 })
    answerBlob(Buffer.from('a \ufffd\n'))
    expect(await readOne(file(blob('a \ufffd\n')))).toEqual({ kind: 'text', text: 'a \ufffd\n' })
  })

  test('a blob that cannot be read refuses its file alone where others are wanted too', async () => {
    github().get(blobPath).reply(404, { message: 'Not Found' })
    answerGraphql(() => ({
      data: { repository: { c0: { f0: file(blob('', { isTruncated: true, byteSize: 9 })), f1: file(blob('# B\n')) } } },
    }))
    const wanted = ['a.md', 'b.md'].map((path) => ({ commit: head, path }))
    expect(await readTextsAsFar(client(), target, wanted, waiting())).toEqual([
      {
        kind: 'refused',
        why: 'it could not be read: GitHub said 404 while reading a large text: Not Found',
        todo: 'run the check again',
        isUnread: true,
      },
      { kind: 'text', text: '# B\n' },
    ])
  })

  test('a text in which a replacement character replaces other bytes is refused, also where they are as many', async () => {
    // The first three bytes of an emoji are shown as one replacement character, which has three bytes of its own.
    const bytes = Buffer.concat([Buffer.from('- '), Buffer.from([0xf0, 0x9f, 0x98]), Buffer.from('[a](u)\n')])
    answerBlob(bytes)
    expect(await readOne(file(blob(bytes.toString(), { byteSize: bytes.length })))).toMatchObject({
      kind: 'refused',
      why: 'it is not UTF-8',
    })
    answerBlob(Buffer.from('\ufeffa \ufffd b\n'))
    expect(await readOne(file(blob('\ufeffa \ufffd b\n')))).toEqual({ kind: 'text', text: '\ufeffa \ufffd b\n' })
  })

  test('a blob that cannot be read is an error, and no refusal of the file', async () => {
    github().get(blobPath).reply(404, { message: 'Not Found' })
    await expect(readOne(file(blob('', { isTruncated: true, byteSize: 9 })))).rejects.toMatchObject({ status: 404 })
  })

  test('of a commit that is gone are an error, because a file that is absent is one that somebody deleted', async () => {
    for (let tried = 0; tried < 3; tried++) answerGraphql(() => ({ data: { repository: { c0: null } } }))
    await expect(readTexts(client(), target, [{ commit: head, path: 'README.md' }], waiting())).rejects.toMatchObject({
      status: 404,
      message: `GitHub said 404 while reading the texts: there is no commit ${head}`,
    })
  })

  test('of many files come in the order given, forty a query', async () => {
    const wanted = Array.from({ length: 90 }, (_, index) => ({
      commit: index % 3 === 0 ? head : mergeBase,
      path: `${index} "${index}" $p.md`,
    }))
    const sizes: number[] = []
    const answer = ({ query, variables }: Asked): object => {
      const repository: Record<string, Record<string, object>> = {}
      for (const [, commit, body] of query.matchAll(
        /(c\d+): object\(oid: \$c\d+\) \{ \.\.\. on Commit \{ (.*?) \} \}(?= c\d|\s*\} \}$)/g,
      )) {
        repository[commit!] = {}
        for (const [, name] of body!.matchAll(/(f\d+): file\(path: \$p\d+\)/g))
          repository[commit!]![name!] = file(blob(`${variables[commit!]} ${variables[name!.replace('f', 'p')]}`))
      }
      sizes.push(Object.values(repository).flatMap(Object.keys).length)
      return { data: { repository } }
    }
    for (let query = 0; query < 3; query++) answerGraphql(answer)
    const found = await readTexts(client(), target, wanted, waiting())
    expect(found).toEqual(wanted.map((one) => ({ kind: 'text', text: `${one.commit} ${one.path}` })))
    expect(sizes).toEqual([40, 40, 10])
  })

  test('of no files cost no request', async () => {
    expect(await readTexts(client(), target, [], waiting())).toEqual([])
  })

  test('of a repository that the token cannot see are an error', async () => {
    answerGraphql(() => ({ data: { repository: null }, errors: [{ type: 'NOT_FOUND', message: 'Could not resolve to a Repository' }] }))
    await expect(readTexts(client(), target, [{ commit: head, path: 'README.md' }], waiting())).rejects.toMatchObject({ status: 404 })
  })
})

describe('the paths of a commit', () => {
  test('are those of all files and folders', async () => {
    const tree = [{ path: 'README.md' }, { path: 'docs' }, { path: 'docs/a.md' }]
    github().get(`${path}/git/trees/${head}`).query({ recursive: 'true' }).reply(200, { tree, truncated: false })
    expect(await readPaths(client(), target, head, waiting())).toEqual(new Set(['README.md', 'docs', 'docs/a.md']))
  })

  test('are not known where GitHub lists only some', async () => {
    github()
      .get(`${path}/git/trees/${head}`)
      .query({ recursive: 'true' })
      .reply(200, { tree: [{ path: 'README.md' }], truncated: true })
    expect(await readPaths(client(), target, head, waiting())).toBeUndefined()
  })
})

describe('what we said before', () => {
  type Comment = {
    fullDatabaseId: string | null
    id: string
    body: string
    isMinimized: boolean
    minimizedReason: string | null
    viewerDidAuthor: boolean
  }
  const comment = (id: number, more: Partial<Comment> = {}): Comment => ({
    fullDatabaseId: String(id),
    id: `N${id}`,
    body: `body ${id}`,
    isMinimized: false,
    minimizedReason: null,
    viewerDidAuthor: true,
    ...more,
  })
  const thread = (...nodes: (Comment | null)[]): object => ({ comments: { totalCount: nodes.length, nodes } })
  const page = (nodes: object[], endCursor: string | null = null): object => ({
    nodes,
    pageInfo: { hasNextPage: endCursor !== null, endCursor },
  })
  const answer = (pull: object | null): nock.Scope => answerGraphql(() => ({ data: { repository: { pullRequest: pull } } }))
  const ends = { headRefOid: head, state: 'OPEN' }
  const read = () => readState(client(), target, waiting())

  test('is that of listkeeper alone: threads that others began and reviews of others are left out', async () => {
    answer({
      ...ends,
      reviews: page([comment(1), comment(2, { viewerDidAuthor: false })]),
      reviewThreads: page([thread(comment(3)), thread(comment(4, { viewerDidAuthor: false }), comment(5))]),
    })
    const state = await read()
    expect(state).toMatchObject({ head, isOpen: true })
    expect(state.reviews).toEqual([{ id: 1, nodeId: 'N1', body: 'body 1', isMinimized: false }])
    expect(state.comments).toMatchObject([{ id: 3, nodeId: 'N3', body: 'body 3', isMinimized: false, isFixed: false, hasReplies: false }])
  })

  test.each([
    ['that nobody resolved', {}, undefined, false],
    ['that a person resolved', { isResolved: true, resolvedBy: { isViewer: false } }, undefined, true],
    ['that somebody resolved whose account is gone', { isResolved: true, resolvedBy: null }, undefined, true],
    ['that we resolved and folded as a bot', { isResolved: true, resolvedBy: null }, 'resolved', false],
    ['that we resolved and folded with the token of a person', { isResolved: true, resolvedBy: { isViewer: true } }, 'resolved', false],
    ['that we folded and a person resolved', { isResolved: true, resolvedBy: { isViewer: false } }, 'resolved', true],
    ['that we folded and nobody resolved', { isResolved: false, resolvedBy: null }, 'resolved', false],
  ])('a thread %s: %o', async (_what, more, minimizedReason, isByPerson) => {
    const state = {
      id: 'T',
      isOutdated: true,
      isResolved: false,
      resolvedBy: null,
      viewerCanResolve: true,
      viewerCanUnresolve: false,
      ...more,
    }
    const folded = minimizedReason === undefined ? {} : { isMinimized: true, minimizedReason }
    answer({ ...ends, reviews: page([]), reviewThreads: page([{ ...state, ...thread(comment(1, folded)) }]) })
    expect((await read()).comments[0]!.thread).toEqual({
      id: 'T',
      isOutdated: true,
      isResolved: state.isResolved,
      isByPerson,
      canResolve: true,
      canUnresolve: false,
    })
  })

  test('keeps answers of others and its own apart', async () => {
    const threads = [thread(comment(1), comment(2)), thread(comment(3), comment(4, { viewerDidAuthor: false })), thread(comment(5), null)]
    answer({ ...ends, reviews: page([]), reviewThreads: page(threads) })
    expect((await read()).comments.map(({ id, hasReplies }) => [id, hasReplies])).toEqual([
      [1, false],
      [3, true],
      [5, false],
    ])
  })

  test('keeps what was hidden as resolved and what was hidden for another reason apart', async () => {
    const hidden = (id: number, minimizedReason: string): object => thread(comment(id, { isMinimized: true, minimizedReason }))
    // As outdated we fold away comments whose lines have changed, and no others.
    const outdated = (id: number, isOutdated: boolean): object => ({ ...hidden(id, 'OUTDATED'), isOutdated })
    answer({
      ...ends,
      reviews: page([]),
      reviewThreads: page([hidden(1, 'resolved'), hidden(2, 'RESOLVED'), hidden(3, 'off-topic'), outdated(4, false), outdated(5, true)]),
    })
    expect((await read()).comments.map(({ isMinimized, isFixed }) => [isMinimized, isFixed])).toEqual([
      [true, true],
      [true, true],
      [true, false],
      [true, false],
      [true, true],
    ])
  })

  test('is read page by page: 250 threads and 120 reviews in three queries, each asking only for what is missing', async () => {
    const threads = Array.from({ length: 250 }, (_, index) => thread(comment(index + 1)))
    const reviews = Array.from({ length: 120 }, (_, index) => comment(index + 1000))
    const asked: unknown[] = []
    const serve = ({ variables }: Asked): object => {
      asked.push(variables)
      const cut = (all: readonly object[], after: unknown): object => {
        const from = Number(after ?? 0)
        return page(all.slice(from, from + 100), from + 100 < all.length ? String(from + 100) : null)
      }
      return {
        data: {
          repository: {
            pullRequest: {
              ...ends,
              ...(variables.moreReviews ? { reviews: cut(reviews, variables.reviews) } : {}),
              ...(variables.moreThreads ? { reviewThreads: cut(threads, variables.threads) } : {}),
            },
          },
        },
      }
    }
    for (let query = 0; query < 3; query++) answerGraphql(serve)
    const state = await read()
    expect(new Set(state.comments.map(({ id }) => id)).size).toBe(250)
    expect(new Set(state.reviews.map(({ id }) => id)).size).toBe(120)
    expect(asked).toMatchObject([
      { threads: null, reviews: null, moreThreads: true, moreReviews: true },
      { threads: '100', reviews: '100', moreThreads: true, moreReviews: true },
      { threads: '200', moreThreads: true, moreReviews: false },
    ])
  })

  test.each(['CLOSED', 'MERGED'])('says of a pull request that is %s that it is not open', async (state) => {
    answer({ headRefOid: head, state, reviews: page([]), reviewThreads: page([]) })
    expect((await read()).isOpen).toBe(false)
  })

  test('of no pull request is an error', async () => {
    answer(null)
    await expect(read()).rejects.toMatchObject({ status: 404, message: expect.stringContaining('there is no pull request 7') })
  })
})

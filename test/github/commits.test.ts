// What is written to branches, and what GitHub's answers mean: done, moved, refused, not taken, or nobody knows.
import { describe, expect, test } from 'vitest'
import {
  type Committed,
  commitFiles,
  createBranch,
  deleteBranch,
  isOwnCommit,
  moveBranch,
  type NewCommit,
  readBranch,
} from '../../src/github/commits.ts'
import { type Asked, answerGraphql, client, github, path, sealNetwork, target, waiting } from './nocked.ts'

sealNetwork()

const head = '3'.repeat(40)
const commit = '4'.repeat(40)
const branch = 'listkeeper/repairs'
const commitOn = (more: Partial<NewCommit> = {}): Promise<Committed> =>
  commitFiles(
    client(),
    target,
    { branch: 'change', head, headline: 'Mend', purpose: 'fix', files: [{ path: 'README.md', text: '# Ä\n' }], ...more },
    waiting(),
  )
const failing = (type: string, message: string): void =>
  void answerGraphql(() => ({ data: { createCommitOnBranch: null }, errors: [{ type, message }] }))

describe('a commit', () => {
  test('names the head that it expects, and ends with our trailer', async () => {
    let asked: Asked | undefined
    answerGraphql((one) => {
      asked = one
      return { data: { createCommitOnBranch: { commit: { oid: commit } } } }
    })
    expect(await commitOn({ headline: 'Mend\nthe list', body: 'For ann.\n' })).toEqual({ kind: 'committed', commit })
    expect(asked?.variables.input).toEqual({
      branch: { repositoryNameWithOwner: 'octo/list', branchName: 'change' },
      expectedHeadOid: head,
      message: { headline: 'Mend the list', body: 'For ann.\n\nListkeeper: fix' },
      fileChanges: { additions: [{ path: 'README.md', contents: Buffer.from('# Ä\n').toString('base64') }] },
    })
  })

  test.each([
    ['STALE_DATA', `Expected branch to point to "${head}" but it did not.  Pull and try again.`, 'moved'],
    ['NOT_FOUND', "Could not resolve to a Ref with the name 'change'.", 'moved'],
    ['NOT_FOUND', "Could not resolve to a Repository with the name 'octo/list'.", 'refused'],
    ['FORBIDDEN', 'Resource not accessible by integration', 'refused'],
    ['UNPROCESSABLE', 'Repository rule violations found\n\nChanges must be made through a pull request.', 'refused'],
    ['UNPROCESSABLE', 'A path was requested for deletion which does not exist', 'invalid'],
  ])('answered with %s, "%s" is %s', async (type, message, kind) => {
    failing(type, message)
    expect(await commitOn()).toMatchObject({ kind })
  })

  test.each([401, 403, 404])('answered with %i is refused', async (status) => {
    github().post('/graphql').reply(status, { message: 'No' })
    expect(await commitOn()).toEqual({ kind: 'refused', why: expect.stringContaining(`GitHub said ${status} while committing`) })
  })

  test('without an answer is lost, and not made a second time', async () => {
    github().post('/graphql').reply(502, { message: 'Bad gateway' })
    expect(await commitOn()).toEqual({ kind: 'lost' })
  })

  test('for a purpose that is no word is a bug', async () => {
    await expect(commitOn({ purpose: 'a\nb' })).rejects.toThrow('is no purpose')
  })
})

describe('a branch', () => {
  const to = { branch, commit }
  test('of listkeeper is made, moved by force, and deleted', async () => {
    const sent: unknown[] = []
    const keep = (body: unknown): boolean => sent.push(body) > 0
    github().post(`${path}/git/refs`, keep).reply(201, { ref: 'x' })
    github().patch(`${path}/git/refs/heads%2Flistkeeper%2Frepairs`, keep).reply(200, { ref: 'x' })
    github().delete(`${path}/git/refs/heads%2Flistkeeper%2Frepairs`).reply(204)
    expect(await createBranch(client(), target, to, waiting())).toEqual({ kind: 'done' })
    expect(await moveBranch(client(), target, to, waiting())).toEqual({ kind: 'done' })
    expect(await deleteBranch(client(), target, branch, waiting())).toEqual({ kind: 'done' })
    expect(sent).toEqual([
      { ref: `refs/heads/${branch}`, sha: commit },
      { sha: commit, force: true },
    ])
  })

  test('that is there already, or not there, has moved; deleting what is gone is done', async () => {
    github().post(`${path}/git/refs`).reply(422, { message: 'Reference already exists' })
    github()
      .patch(/git\/refs/)
      .reply(422, { message: 'Reference does not exist' })
    github()
      .delete(/git\/refs/)
      .reply(422, { message: 'Reference does not exist' })
    expect(await createBranch(client(), target, to, waiting())).toEqual({ kind: 'moved' })
    expect(await moveBranch(client(), target, to, waiting())).toEqual({ kind: 'moved' })
    expect(await deleteBranch(client(), target, branch, waiting())).toEqual({ kind: 'done' })
  })

  test('that the token may not write is refused', async () => {
    github().post(`${path}/git/refs`).reply(403, { message: 'Resource not accessible by integration' })
    expect(await createBranch(client(), target, to, waiting())).toMatchObject({ kind: 'refused' })
  })

  test.each(['main', 'refs/heads/listkeeper/x', 'listkeeper', 'listkeeper/', 'Listkeeper/x'])('named %s is refused', async (name) => {
    await expect(createBranch(client(), target, { branch: name, commit }, waiting())).rejects.toThrow('is no branch of listkeeper')
    await expect(moveBranch(client(), target, { branch: name, commit }, waiting())).rejects.toThrow('is no branch of listkeeper')
    await expect(deleteBranch(client(), target, name, waiting())).rejects.toThrow('is no branch of listkeeper')
  })

  test('is read, and may not be there', async () => {
    github()
      .get(`${path}/git/ref/heads%2Fmain`)
      .reply(200, { object: { sha: head } })
    github().get(`${path}/git/ref/heads%2Fgone`).reply(404, { message: 'Not Found' })
    expect(await readBranch(client(), target, 'main', waiting())).toBe(head)
    expect(await readBranch(client(), target, 'gone', waiting())).toBeUndefined()
  })
})

const login = 'listkeeper[bot]'
const own = { message: 'Mend\n\nListkeeper: fix\n', author: login, committer: 'web-flow' }
test.each([
  ['signed by GitHub', own, true],
  ['committed by ourselves', { ...own, committer: login }, true],
  ['of somebody else', { ...own, author: 'ann' }, false],
  ['that somebody wrote anew', { ...own, committer: 'ann' }, false],
  ['without an account', { ...own, author: undefined }, false],
  ['without our trailer', { ...own, message: 'Mend' }, false],
  ['that only quotes our trailer', { ...own, message: 'Mend\n\nListkeeper: fix\n\nReviewed-by: ann' }, false],
])('a commit %s', (_what, one, isOurs) => {
  expect(isOwnCommit(one, login)).toBe(isOurs)
})

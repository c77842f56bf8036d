// What keeps people from committing to a branch, and what a person may do: as GitHub's answers say, and never more than that.
import { describe, expect, test } from 'vitest'
import { isBaseOfPulls, isProtectedBranch, isUnderRules } from '../../src/github/branches.ts'
import { mayWrite, readPermission } from '../../src/github/people.ts'
import { client, failure, github, path, sealNetwork, target, waiting } from './nocked.ts'

sealNetwork()

describe('a branch', () => {
  test.each([true, false])('is protected as GitHub says: %s', async (isProtected) => {
    github().get(`${path}/branches/release%2F1`).reply(200, { name: 'release/1', protected: isProtected })
    expect(await isProtectedBranch(client(), target, 'release/1', waiting())).toBe(isProtected)
  })

  test('that is gone is neither', async () => {
    github().get(`${path}/branches/gone`).reply(404, { message: 'Branch not found' })
    expect(await isProtectedBranch(client(), target, 'gone', waiting())).toBeUndefined()
  })

  test('of which GitHub says nothing is an error, not a free one', async () => {
    github().get(`${path}/branches/change`).reply(403, { message: 'Resource not accessible by integration' })
    expect((await failure(isProtectedBranch(client(), target, 'change', waiting()))).status).toBe(403)
  })

  test.each([
    ['update', true],
    ['pull_request', true],
    ['merge_queue', true],
    ['required_status_checks', true],
    ['required_signatures', false],
    ['non_fast_forward', false],
    ['deletion', false],
    ['creation', false],
  ])('under the rule %s changes through merges alone: %s', async (type, isUnder) => {
    github()
      .get(`${path}/rules/branches/change?per_page=100`)
      .reply(200, [{ type: 'required_linear_history' }, { type }])
    expect(await isUnderRules(client(), target, 'change', waiting())).toBe(isUnder)
  })

  test.each([403, 404])('has no rules where GitHub has none to tell of (%i)', async (status) => {
    github().get(`${path}/rules/branches/change?per_page=100`).reply(status, { message: 'Upgrade to GitHub Pro' })
    expect(await isUnderRules(client(), target, 'change', waiting())).toBe(false)
  })

  test.each([
    [[{ number: 3 }], true],
    [[], false],
  ])('is what open pull requests are proposed to: %o', async (pulls, isBase) => {
    github().get(`${path}/pulls?base=gh-pages&state=open&per_page=1`).reply(200, pulls)
    expect(await isBaseOfPulls(client(), target, 'gh-pages', waiting())).toBe(isBase)
  })
})

describe('a person', () => {
  test.each([
    ['admin', true],
    ['write', true],
    ['read', false],
    ['none', false],
    ['owner', false],
  ])('whose permission is %s may write: %s', async (permission, may) => {
    github().get(`${path}/collaborators/eve/permission`).reply(200, { permission, role_name: 'admin' })
    expect(mayWrite(await readPermission(client(), target, 'eve', waiting()))).toBe(may)
  })

  test.each([403, 404])('of whom GitHub says nothing may do nothing (%i)', async (status) => {
    github().get(`${path}/collaborators/helper%5Bbot%5D/permission`).reply(status, { message: 'helper[bot] is not a user' })
    expect(await readPermission(client(), target, 'helper[bot]', waiting())).toBe('none')
  })
})

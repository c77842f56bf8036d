// What the service does with deliveries, on whatever database it is given.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type FakeGitHub, type Posted, startFakeGitHub, type WebhookEvent } from '../e2e/fake-github/index.ts'
import { added, bird, faulty, list, withSongs } from '../e2e/lists.ts'
import { actionHere, writing } from '../e2e/rig.ts'
import { isSoak } from '../soak.ts'
import { type Running, readsOf, startService, until } from './rig.ts'

type Setting = {
  /** The environment that names the database. */
  readonly env: () => Readonly<Record<string, string>>
  readonly role?: string
  /** Only a sample of them, except in soak: the other database has all. */
  readonly isSample?: boolean
}

const readme = { 'README.md': list() }

/** A repository of its own for whatever changes it. */
const repositories = {
  'octo/list': { files: readme },
  'octo/tool': { files: { 'README.md': '# Tool\n\nA tool with a [manual](https://tool.example).\n' } },
  'octo/chosen': {
    files: {
      'README.md': withoutContents(),
      '.github/listkeeper.yml': 'lists:\n  - files: [README.md]\n    contents: { repair: after-merge }\n',
    },
  },
  'octo/unchosen': { files: { 'README.md': withoutContents(), '.github/listkeeper.yml': '# repair: nothing\nenabled: true\n' } },
  'octo/old': { files: readme },
  'octo/quiet': { files: readme },
  'octo/away': { files: readme },
  'octo/secret': { files: readme, private: true },
  'small/list': { files: readme },
  'reader/list': { files: readme },
}

/** The list with a section that its contents lack. */
function withoutContents(): string {
  return `${list()}\n\n## Owls\n\n${bird('Owl', 1)}\n`
}

export function scenarios(name: string, setting: Setting): void {
  describe(`on ${name}`, () => {
    let github: FakeGitHub
    let service: Running
    let branches = 0
    const more = setting.isSample && !isSoak ? test.skip : test

    beforeAll(async () => {
      github = await startFakeGitHub({ repositories })
      service = await startService(github, {
        env: setting.env(),
        errands: 500,
        ...(setting.role === undefined ? {} : { role: setting.role }),
      })
    })

    afterAll(async () => {
      await service?.close()
      await github?.close()
    })

    /** A pull request with a new README. */
    const propose = (text: string, repo = 'octo/list'): number => {
      branches += 1
      github.commit(repo, `change-${branches}`, { files: { 'README.md': text }, author: 'ann' })
      return github.openPullRequest({ repo, head: `change-${branches}`, user: 'ann' })
    }
    const opened = (number: number, repo = 'octo/list'): WebhookEvent => github.events.pullRequest('opened', repo, number)
    const posted = (number: number, repo = 'octo/list'): Posted => github.posted(repo, number)
    const settled = async (): Promise<void> => {
      const counts = async (): Promise<string> =>
        (await (await fetch(`${service.address}/metrics`)).text()).match(/^listkeeper_jobs\{.*$/gm)!.join('\n')
      await until(async () => /"waiting"\} 0\n[^\n]*"active"\} 0\n/.test(await counts()), 60)
    }
    /** Delivers in order, and waits until all is done. */
    const deliver = async (...events: readonly WebhookEvent[]): Promise<number[]> => {
      const answers: number[] = []
      for (const event of events) answers.push((await service.deliver(event)).status)
      await settled()
      return answers
    }

    /** The newest check run of a pull request, as GitHub numbers it. */
    const newestRun = async (number: number): Promise<number> => {
      const token = github.token({ kind: 'installation', permissions: { checks: 'read' }, login: 'listkeeper[bot]' })
      const address = `${github.url}/repos/octo/list/commits/${posted(number).checkRuns.at(-1)!.sha}/check-runs?filter=all`
      const answer = await fetch(address, { headers: { authorization: `token ${token}` } })
      return ((await answer.json()) as { check_runs: { id: number }[] }).check_runs[0]!.id
    }

    test('a signed delivery is accepted at once and reviewed, with one check that was in progress before', async () => {
      github.journal.clear()
      const number = propose(withSongs(faulty.nested))
      expect(await deliver(opened(number))).toEqual([202])
      expect(posted(number)).toMatchObject({
        reviews: [{}],
        threads: [{ line: added, comments: [{ user: 'listkeeper[bot]' }] }],
        checkRuns: [{ conclusion: 'failure', title: '1 thing to look at' }],
      })
      const writes = github.journal.writes().map(({ method, body }) => [method, (body as { status?: string }).status])
      expect(writes.filter(([, status]) => status !== undefined)).toEqual([
        ['POST', 'in_progress'],
        ['PATCH', 'completed'],
      ])
    })

    more('the same delivery twice does its work once', async () => {
      const number = propose(withSongs(faulty.noPeriod))
      const first = await service.deliver(opened(number), 'a-delivery-1')
      await settled()
      github.journal.clear()
      const second = await service.deliver(opened(number), 'a-delivery-1')
      await settled()
      expect([first.status, second.status, await second.text()]).toEqual([202, 202, 'known already\n'])
      expect(github.journal.requests()).toBe(0)
    })

    more('opening and labels at once are one review', async () => {
      const number = propose(withSongs(faulty.nested))
      github.editPullRequest('octo/list', number, { labels: ['one', 'two'] })
      const labeled = (label: string): WebhookEvent => github.events.pullRequest('labeled', 'octo/list', number, { label })
      await Promise.all([opened(number), labeled('one'), labeled('two')].map((event) => service.deliver(event)))
      await settled()
      await deliver(labeled('two'))
      expect(posted(number)).toMatchObject({ reviews: [{}], threads: [{}], checkRuns: [{ conclusion: 'failure' }] })
    })

    more('a label that no review looks for brings no further judgement, one that it looks for does', async () => {
      const number = propose(withSongs(faulty.nested))
      await deliver(opened(number))
      for (const [label, runs] of [
        ['one', 1],
        ['listkeeper: Off', 2],
        ['two', 2],
      ] as const) {
        const labels = label === 'two' ? ['one', 'listkeeper: Off', 'two'] : label === 'one' ? ['one'] : ['one', label]
        github.editPullRequest('octo/list', number, { labels })
        await deliver(github.events.pullRequest('labeled', 'octo/list', number, { label }))
        expect(posted(number).checkRuns.length, label).toBe(runs)
      }
    })

    test('events that arrive late and out of order are one review, at the newest head', async () => {
      const number = propose(withSongs(faulty.nested))
      const first = opened(number)
      const old = github.head('octo/list', `change-${branches}`)
      github.commit('octo/list', `change-${branches}`, { files: { 'README.md': withSongs(faulty.noPeriod) }, author: 'ann' })
      const head = github.head('octo/list', `change-${branches}`)
      await deliver(github.events.pullRequest('synchronize', 'octo/list', number), first)
      expect(posted(number).checkRuns).toMatchObject([{ sha: head, conclusion: 'success' }])
      expect(posted(number).reviews.map(({ commit }) => commit)).toEqual([head])
      expect(old).not.toBe(head)
    })

    more('a repository that is no list hears nothing at all', async () => {
      github.journal.clear()
      const number = propose('# Tool\n\n- [One](https://one.example) and [[two](https://two.example)]\n', 'octo/tool')
      await deliver(opened(number, 'octo/tool'))
      expect(github.journal.writes().filter(({ path }) => !path.endsWith('/access_tokens'))).toEqual([])
      expect(posted(number, 'octo/tool')).toMatchObject({ reviews: [], comments: [], checkRuns: [] })
    })

    more.each([
      ['octo/unchosen', 0],
      ['octo/chosen', 1],
    ])('after a push to %s, %i pull requests are opened: nothing is proposed before somebody chose it', async (repo, count) => {
      const before = github.head(repo, 'main')
      github.commit(repo, 'main', { files: { 'note.txt': 'x\n' }, author: 'octo' })
      await deliver(github.events.push(repo, 'main', before))
      const made = github.journal.filter(({ method, path }) => method === 'POST' && path === `/repos/${repo}/pulls`)
      expect(made).toHaveLength(count)
      expect(github.journal.filter(({ method, path }) => method === 'POST' && path === `/repos/${repo}/issues`)).toEqual([])
    })

    more('after a push the lists and the configuration of a commit are read once, for the pages and for what is proposed', async () => {
      const repo = 'octo/chosen'
      const number = propose(withSongs(faulty.noPeriod), repo)
      await deliver(opened(number, repo))
      await service.query(`update listkeeper.repository set is_list = true where owner = 'octo' and name = 'chosen'`)
      await service.query('delete from listkeeper.look')
      const before = github.head(repo, 'main')
      const commit = github.commit(repo, 'main', { files: { 'note.txt': 'y\n' }, author: 'octo' })
      github.journal.clear()
      await deliver(github.events.push(repo, 'main', before))
      expect(await service.query('select 1 from listkeeper.look')).toHaveLength(1)
      expect(readsOf(github.journal, commit)).toEqual({ trees: 1, texts: 2 })
    })

    more('what was open before the app came hears nothing until somebody pushes', async () => {
      const number = propose(withSongs(faulty.nested), 'octo/quiet')
      github.editPullRequest('octo/quiet', number, { labels: ['one'] })
      await deliver(github.events.installation('created', 'octo'))
      await deliver(github.events.pullRequest('labeled', 'octo/quiet', number, { label: 'one' }))
      // What people do in its threads is heard no more than that.
      const { payload } = github.events.pullRequest('labeled', 'octo/quiet', number)
      await deliver({ name: 'pull_request_review_thread', payload: { ...payload, action: 'resolved' } })
      const comment = { id: 1, in_reply_to_id: 2, user: { login: 'ann', type: 'User' }, body: 'why?' }
      await deliver({ name: 'pull_request_review_comment', payload: { ...payload, action: 'created', comment } })
      expect(posted(number, 'octo/quiet')).toMatchObject({ reviews: [], checkRuns: [] })
      github.commit('octo/quiet', `change-${branches}`, { files: { 'README.md': withSongs(faulty.noPeriod) }, author: 'ann' })
      await deliver(github.events.pullRequest('synchronize', 'octo/quiet', number))
      expect(posted(number, 'octo/quiet').checkRuns).toMatchObject([{ conclusion: 'success' }])
    })

    more('"Re-run" reviews again, "Fix" commits for people who may write and for nobody else', async () => {
      const number = propose(withSongs(faulty.noPeriod))
      await deliver(opened(number))
      const [run] = posted(number).checkRuns
      expect(run).toMatchObject({ externalId: String(number), actions: [{ identifier: 'fix' }] })
      await deliver(github.events.checkRun('rerequested', 'octo/list', await newestRun(number)))
      expect(posted(number).checkRuns).toHaveLength(2)
      const pressed = async (sender: string): Promise<WebhookEvent> =>
        github.events.checkRun('requested_action', 'octo/list', await newestRun(number), { identifier: 'fix', sender })
      const head = github.head('octo/list', `change-${branches}`)
      await deliver(await pressed('stranger'))
      expect(github.head('octo/list', `change-${branches}`)).toBe(head)
      await deliver(await pressed('octo'))
      const now = github.head('octo/list', `change-${branches}`)
      expect(now).not.toBe(head)
      expect(posted(number).checkRuns.filter(({ sha }) => sha === now)).toMatchObject([{ conclusion: 'success' }])
      expect(posted(number).checkRuns.every(({ conclusion }) => conclusion !== null)).toBe(true)
    })

    test('"Fix" is offered only where the app may commit', async () => {
      // What another installation was given is asked for with its own token.
      Object.assign(github.app.permissions, { contents: 'read' })
      try {
        const number = propose(withSongs(faulty.noPeriod), 'reader/list')
        await deliver(opened(number, 'reader/list'))
        expect(posted(number, 'reader/list').checkRuns).toMatchObject([{ conclusion: 'success', title: '1 thing to look at', actions: [] }])
        expect(github.journal.filter(({ path }) => path.endsWith('/access_tokens')).length).toBeLessThanOrEqual(4)
      } finally {
        Object.assign(github.app.permissions, { contents: 'write' })
      }
    })

    test('what the Action said before the move stays as it is: the app says its own once, and touches only that', async () => {
      const number = propose(withSongs(faulty.nested))
      await actionHere.review(github, number, { token: github.token({ kind: 'actions', permissions: writing }) })
      const of = (user: string): Posted['threads'] => posted(number).threads.filter(({ comments: [first] }) => first?.user === user)
      const before = of('github-actions[bot]')
      expect(before).toHaveLength(1)
      await deliver(opened(number))
      await deliver(github.events.checkRun('rerequested', 'octo/list', await newestRun(number)))
      expect(of('listkeeper[bot]')).toMatchObject([{ comments: [{ user: 'listkeeper[bot]' }], isResolved: false }])
      github.commit('octo/list', `change-${branches}`, { files: { 'README.md': withSongs(bird('Wren', 13)) }, author: 'ann' })
      await deliver(github.events.pullRequest('synchronize', 'octo/list', number))
      // Settled: the app resolves or folds its own, and leaves the other's with all its words.
      expect(of('github-actions[bot]').map(({ comments, isResolved }) => ({ comments, isResolved }))).toEqual(
        before.map(({ comments, isResolved }) => ({ comments, isResolved })),
      )
      expect(of('listkeeper[bot]')).not.toMatchObject([{ isResolved: false, comments: [{ minimized: undefined }] }])
    })

    more('a command is answered once, however often its event comes', async () => {
      const number = propose(withSongs(faulty.nested))
      const event = github.events.issueComment('octo/list', number, github.comment('octo/list', number, 'octo', '/listkeeper help'))
      await deliver(event, event)
      expect(posted(number).comments.filter(({ user }) => user === 'listkeeper[bot]')).toHaveLength(1)
    })

    more('a merge queue is let through', async () => {
      const commit = github.head('octo/list', 'main')
      await deliver(github.events.mergeGroup('octo/list', commit))
      expect(github.journal.findLast(({ method, path }) => method === 'POST' && path.endsWith('/check-runs'))?.body).toMatchObject({
        head_sha: commit,
        conclusion: 'success',
      })
    })

    test('a renamed repository is reviewed under its new name, and an archived one not at all', async () => {
      const number = propose(withSongs(faulty.nested), 'octo/old')
      const event = opened(number, 'octo/old')
      github.renameRepository('octo/old', 'new')
      await deliver(event, {
        name: 'repository',
        payload: { ...github.events.push('octo/new', 'main', '0'.repeat(40)).payload, action: 'renamed' },
      })
      expect(posted(number, 'octo/new').checkRuns).toMatchObject([{ conclusion: 'failure' }])
      github.changeSettings('octo/new', { archived: true })
      const second = { ...opened(number, 'octo/new'), name: 'pull_request' }
      github.journal.clear()
      await deliver(second)
      expect(github.journal.requests()).toBe(0)
    })

    more('of a private repository the log tells neither name nor text', async () => {
      const number = propose(withSongs(faulty.nested), 'octo/secret')
      await deliver(opened(number, 'octo/secret'))
      expect(posted(number, 'octo/secret').checkRuns).toMatchObject([{ conclusion: 'failure' }])
      expect(JSON.stringify(service.log)).not.toMatch(/octo\/secret|Lark|ghs_|PRIVATE KEY/)
      expect(service.log.some(({ work }) => work === 'review')).toBe(true)
    })

    test('what is stored of an installation is deleted when the app is removed', async () => {
      const number = propose(withSongs(faulty.nested), 'small/list')
      await deliver(opened(number, 'small/list'))
      // Events that were under way: of one nothing is stored, of the other nothing stays once GitHub has refused.
      const late = [github.events.pullRequest('labeled', 'small/list', number), opened(number, 'small/list')]
      const { payload } = github.events.push('small/list', 'main', '0'.repeat(40))
      await deliver(github.events.installation('deleted', 'small'))
      await deliver({ name: 'push', payload: { ...payload, ref: 'refs/heads/other' } })
      expect(await service.query(`select 1 from listkeeper.repository where owner = 'small'`)).toEqual([])
      github.journal.clear()
      github.faults.add({ match: { path: /^\/repos\/small\//, nth: 'always' }, kind: 'status', status: 401 })
      github.faults.add({ match: { path: /^\/app\/installations\/\d+$/, nth: 'always' }, kind: 'status', status: 404 })
      await deliver(...late)
      github.faults.clear()
      expect(github.journal.filter(({ path }) => path.startsWith('/repos/small/')).length).toBeGreaterThan(0)
      expect(posted(number, 'small/list').checkRuns).toHaveLength(1)
      const rows = await service.query(
        `select (select count(*) from listkeeper.repository r where owner = 'small')::int repositories, (select count(*) from listkeeper.pull p where not exists (select 1 from listkeeper.repository r where r.id = p.repository))::int pulls`,
      )
      expect(rows).toEqual([{ repositories: 0, pulls: 0 }])
    })

    test('what could not be delivered is fetched again', async () => {
      const number = propose(withSongs(faulty.nested))
      let isUp = false
      const door = createServer((request, response) => {
        const parts: Buffer[] = []
        request.on('data', (part: Buffer) => parts.push(part))
        request.on('end', async () => {
          if (!isUp) return void response.writeHead(503).end()
          const headers = Object.entries(request.headers).filter(([key]) => key.startsWith('x-') || key === 'content-type') as [
            string,
            string,
          ][]
          const answer = await fetch(`${service.address}/api/github/webhooks`, { method: 'POST', headers, body: Buffer.concat(parts) })
          response.writeHead(answer.status).end()
        })
      })
      await new Promise<void>((resolve) => door.listen(0, '127.0.0.1', resolve))
      try {
        // Only what GitHub still keeps is asked for, by the clock of the machine.
        github.clock.advance(Date.now() - github.clock.now)
        const address = `http://127.0.0.1:${(door.address() as AddressInfo).port}`
        expect((await github.deliver(address, opened(number))).status).toBe(503)
        isUp = true
        await service.query(`delete from listkeeper.errand where name = 'fetch-again'`)
        await until(() => posted(number).checkRuns.some(({ conclusion }) => conclusion === 'failure'), 60)
      } finally {
        door.close()
      }
    })

    more('what fails before the judgement leaves no check in progress', async () => {
      const number = propose(withSongs(faulty.nested))
      github.faults.add({ match: { method: 'GET', path: /\/commits\/[^/]+\/check-runs/ }, kind: 'status', status: 400 })
      await deliver(github.events.pullRequest('labeled', 'octo/list', number, { label: 'one' }))
      github.faults.clear()
      expect(posted(number).checkRuns).toMatchObject([{ conclusion: 'action_required', title: 'Could not be judged' }])
    })

    more('a refusal of GitHub is said in the check, and an error of its server is tried again until it works', async () => {
      const number = propose(withSongs(faulty.nested))
      for (const nth of [1, 2, 3]) github.faults.add({ match: { method: 'GET', path: /\/compare\//, nth }, kind: 'status', status: 404 })
      await deliver(opened(number))
      expect(posted(number).checkRuns).toMatchObject([{ conclusion: 'action_required', title: 'Could not be judged' }])
      github.faults.clear()
      await deliver(github.events.checkRun('rerequested', 'octo/list', await newestRun(number)))
      expect(posted(number).checkRuns.at(-1)).toMatchObject({ conclusion: 'failure' })
    })
  })
}

// The pages of the operator, on a running service: who gets in, what they show and change, and what attacks come to.
import { describe, expect, test } from 'vitest'
import { openDoor } from '../../src/serve/site/operator/door.ts'
import { openSessions } from '../../src/serve/site/operator/session.ts'
import type { Running } from './rig.ts'

export const token = 'a-token-that-only-the-operator-knows'

/** Stores a subject that could not be done, and why. */
async function die({ query }: Running, key: string, why: string): Promise<void> {
  const data = JSON.stringify({ key, installation: 70 })
  await query(`insert into listkeeper_queue.job (name, data) values ('dead', $1::jsonb)`, [data])
  await query(
    `insert into listkeeper_queue.job (name, data, state, singleton_key, output, completed_on) values ('work', $1::jsonb, 'failed', $2, $3::jsonb, now())`,
    [data, key, JSON.stringify({ message: why })],
  )
}

type Ask = {
  readonly cookie?: string
  readonly form?: Readonly<Record<string, string>>
  readonly headers?: Readonly<Record<string, string>>
}

export function operatorScenarios(running: () => Running): void {
  const ask = (path: string, { cookie, form, headers = {} }: Ask = {}): Promise<Response> =>
    fetch(running().address + path, {
      redirect: 'manual',
      headers: { ...headers, ...(cookie === undefined ? {} : { cookie }) },
      ...(form ? { method: 'POST', body: new URLSearchParams(form) } : {}),
    })
  const signIn = async (headers: Readonly<Record<string, string>> = {}): Promise<string> =>
    (await ask('/operator', { form: { token }, headers })).headers.get('set-cookie')!
  const proofOf = (html: string): string => /name="proof" value="([^"]+)"/.exec(html)![1]!

  describe('the operator', () => {
    test('signs in with the token, sees the queue and dead letters, and queues them again', async () => {
      await die(running(), '9001#3', 'reading <the> pull request failed (502)')
      await die(running(), '9002#4', 'reading birds/awesome-secret failed')
      const set = await signIn()
      expect(set).toMatch(/^listkeeper_operator=[\w.-]+; Path=\/operator; Max-Age=43200; HttpOnly; SameSite=Strict$/)
      const cookie = set.split(';')[0]!
      const text = await (await ask('/operator', { cookie })).text()
      expect(text).toContain('birds/awesome-birds</bdi> <span class="muted">#3</span>')
      expect(text).toContain('reading &lt;the&gt; pull request failed (502)')
      // Of a private repository: its number, and no name that an error may hold.
      expect(text).toContain('repository 9002</bdi> <span class="muted">#4</span>')
      expect(text).not.toContain('awesome-secret')
      const id = /name="id" value="([^"]+)"/.exec(text)![1]!
      const again = await ask('/operator/redrive', { cookie, form: { proof: proofOf(text), id } })
      expect([again.status, again.headers.get('location')]).toEqual([303, '/operator?queued=1'])
      const rest = await (await ask('/operator?queued=1', { cookie })).text()
      expect(rest).toContain('1 dead letter queued again')
      expect(rest).not.toContain(id)
      await ask('/operator/redrive', { cookie, form: { proof: proofOf(text) } })
      expect(await (await ask('/operator', { cookie })).text()).toContain('There are none.')
      const left = await ask('/operator/leave', { cookie, form: { proof: proofOf(text) } })
      expect(left.headers.get('set-cookie')).toMatch(/^listkeeper_operator=; Path=\/operator; Max-Age=0;/)
    })

    test('has a cookie for TLS alone where browsers reach the service through it', async () => {
      expect(await signIn({ 'x-forwarded-proto': 'https' })).toMatch(/; Secure$/)
    })

    test.each<[attack: string, path: string, ask: (cookie: string, proof: string) => Ask, status: number]>([
      ['no session', '/operator/redrive', () => ({ form: {} }), 403],
      [
        'a session without the proof of a form, as another site would send it',
        '/operator/redrive',
        (cookie) => ({ cookie, form: {} }),
        403,
      ],
      ['the proof of a guess', '/operator/redrive', (cookie) => ({ cookie, form: { proof: 'guessed' } }), 403],
      ['a proof without its session', '/operator/redrive', (_, proof) => ({ form: { proof } }), 403],
      [
        'a session that somebody made up',
        '/operator/redrive',
        (_, proof) => ({ cookie: `listkeeper_operator=9999999999999.${'a'.repeat(22)}.${'b'.repeat(43)}`, form: { proof } }),
        403,
      ],
      [
        'a session that was made to last',
        '/operator/redrive',
        (cookie, proof) => ({ cookie: cookie.replace(/=\d/, '=9'), form: { proof } }),
        403,
      ],
      ['a form to leave from elsewhere', '/operator/leave', (cookie) => ({ cookie, form: { proof: 'x' } }), 403],
      ['an id that is SQL', '/operator/redrive', (cookie, proof) => ({ cookie, form: { proof, id: "' or true --" } }), 303],
      ['a form without end', '/operator', () => ({ form: { token: 'x'.repeat(9000) } }), 413],
      ['a page that is not there', '/operator/x', (cookie) => ({ cookie }), 404],
    ])('%s queues nothing', async (_attack, path, given, status) => {
      await die(running(), '9001#9', 'x')
      const cookie = (await signIn()).split(';')[0]!
      const text = await (await ask('/operator', { cookie })).text()
      expect((await ask(path, given(cookie, proofOf(text)))).status).toBe(status)
      const dead = await running().store.queue.dead()
      expect(dead.map(({ key }) => key)).toContain('9001#9')
      await running().query(`delete from listkeeper_queue.job where name = 'dead'`)
    })

    test('a JSON body, a GET or a wrong token change nothing, and the page tells nothing without a session', async () => {
      const json = await fetch(`${running().address}/operator`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{}',
      })
      expect(json.status).toBe(413)
      expect((await ask('/operator/redrive')).status).toBe(404)
      const bare = await (await ask('/operator')).text()
      expect(bare).not.toMatch(/Waiting|Dead letters|proof/)
      const wrong = await ask('/operator', { form: { token: `${token}x` } })
      expect([wrong.status, wrong.headers.get('set-cookie')]).toEqual([403, null])
    })

    test('/metrics wants the same token as a bearer', async () => {
      expect((await ask('/metrics')).status).toBe(401)
      expect((await ask('/metrics', { headers: { authorization: `Bearer ${token}x` } })).status).toBe(401)
      expect(await (await ask('/metrics', { headers: { authorization: `Bearer ${token}` } })).text()).toContain('listkeeper_jobs')
    })

    test('who tries tokens is slowed, and then the right one is not compared either', () => {
      let now = 0
      const door = openDoor(token, () => now)
      expect(Array.from({ length: 12 }, () => door('guess'))).toEqual([...Array(10).fill('wrong'), 'slow', 'slow'])
      expect(door(token)).toBe('slow')
      now = 60_001
      expect([door(token), door(undefined)]).toEqual(['right', 'wrong'])
    })

    test('a session ends after twelve hours, and with another token', () => {
      let now = 1_000_000
      const sessions = openSessions(token, () => now)
      const cookie = sessions.begin(false).split(';')[0]!
      expect(sessions.of(`other=1; ${cookie}`)).toBeDefined()
      expect(openSessions(`${token}2`, () => now).of(cookie)).toBeUndefined()
      now += 12 * 3_600_000 + 1
      expect(sessions.of(cookie)).toBeUndefined()
    })
  })
}

/** What the operator may ask for. Without a token in the settings there is no such page; nothing here changes anything without a session and its proof. */
import type { IncomingMessage } from 'node:http'
import type { Query } from '../../store/database.ts'
import { namesOf } from '../../store/public-lists.ts'
import type { Queue } from '../../store/queue.ts'
import { type Answer, notFound } from '../answer.ts'
import { readBody } from '../body.ts'
import { html } from '../page.ts'
import { isSame } from '../same.ts'
import { openDoor } from './door.ts'
import { loginPage, mostLetters, operatorPage, repositoryOf } from './page.ts'
import { openSessions, type Session } from './session.ts'

export type OperatorOptions = {
  readonly token: string
  readonly query: Query
  readonly queue: Pick<Queue, 'counts' | 'dead' | 'redrive'>
  readonly now: () => number
  readonly log: (facts: Readonly<Record<string, unknown>>, line: string) => void
}

export type Operator = {
  /** Answers what begins with `/operator`. */
  readonly answer: (request: IncomingMessage, url: URL, isSecure: boolean) => Promise<Answer>
  /** Whether a request has the token as that of a bearer (RFC 6750); else the answer that says so. */
  readonly refuseBearer: (request: IncomingMessage) => Answer | undefined
}

/** A form of ours is smaller. */
const mostBytes = 4096

export function openOperator({ token, query, queue, now, log }: OperatorOptions): Operator {
  const sessions = openSessions(token, now)
  const doors = { pages: openDoor(token, now), bearer: openDoor(token, now) }
  const page = (body: string, more: { status?: number; headers?: Readonly<Record<string, string>> } = {}): Answer =>
    html({ title: 'Operator · listkeeper', body, formsTo: "'self'", ...more })
  const signIn = (given: string | null, isSecure: boolean): Answer => {
    const verdict = doors.pages(given ?? '')
    if (verdict === 'right') return seeOther('/operator', sessions.begin(isSecure))
    log({ verdict }, 'somebody tried to sign in as operator')
    return verdict === 'slow'
      ? page(loginPage('Too many wrong tokens. Wait a minute.'), { status: 429, headers: { 'retry-after': '60' } })
      : page(loginPage('That is not the token.'), { status: 403 })
  }
  const show = async ({ proof }: Session, queued: string | null): Promise<Answer> => {
    const letters = await queue.dead()
    const names = await namesOf(query, [...new Set(letters.slice(0, mostLetters).map(({ key }) => repositoryOf(key)))])
    const number = /^\d{1,6}$/.test(queued ?? '') ? { queued: Number(queued) } : {}
    return page(operatorPage({ counts: await queue.counts(), letters, names, proof, ...number }))
  }
  return {
    async answer(request, { pathname, searchParams }, isSecure) {
      const session = sessions.of(request.headers.cookie)
      if (request.method !== 'POST') {
        if (pathname !== '/operator') return notFound
        return session ? show(session, searchParams.get('queued')) : page(loginPage())
      }
      const form = await readForm(request)
      if (!form) return { status: 413, body: 'that is no form of these pages\n' }
      if (pathname === '/operator') return signIn(form.get('token'), isSecure)
      if (pathname !== '/operator/redrive' && pathname !== '/operator/leave') return notFound
      if (!session || !isSame(form.get('proof'), session.proof)) return { status: 403, body: 'sign in again\n' }
      if (pathname === '/operator/leave') return seeOther('/operator', sessions.end(isSecure))
      const id = form.get('id')
      const queued = await queue.redrive(id === null ? undefined : [id])
      log({ queued }, 'the operator queued dead letters again')
      return seeOther(`/operator?queued=${queued}`)
    },
    refuseBearer({ headers }) {
      const verdict = doors.bearer(/^Bearer (\S{1,500})$/i.exec(headers.authorization ?? '')?.[1] ?? '')
      if (verdict === 'right') return undefined
      if (verdict === 'slow') return { status: 429, body: 'too many wrong tokens, wait a minute\n', headers: { 'retry-after': '60' } }
      return { status: 401, body: 'the token of the operator is needed\n', headers: { 'www-authenticate': 'Bearer' } }
    },
  }
}

function seeOther(location: string, cookie?: string): Answer {
  return { status: 303, body: '', headers: { location, ...(cookie === undefined ? {} : { 'set-cookie': cookie }) } }
}

async function readForm(request: IncomingMessage): Promise<URLSearchParams | undefined> {
  if (!/^application\/x-www-form-urlencoded\b/i.test(request.headers['content-type'] ?? '')) return undefined
  const body = await readBody(request, mostBytes)
  return body && new URLSearchParams(body.toString('utf8'))
}

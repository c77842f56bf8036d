/** Who is the operator: whoever knows the token. A session is a cookie that the token signs, so that all processes know it and another token ends it. */
import { createHmac, randomBytes } from 'node:crypto'
import { isSame } from '../same.ts'

/** Seconds. */
const lasts = 12 * 3600
const cookieName = 'listkeeper_operator'

export type Session = {
  /** What forms of this session bring along. */
  readonly proof: string
}

export type Sessions = {
  /** The session of a request; undefined where it has none that holds. */
  readonly of: (cookies: string | undefined) => Session | undefined
  /** `set-cookie` for a new session. */
  readonly begin: (isSecure: boolean) => string
  /** `set-cookie` that takes the session away. */
  readonly end: (isSecure: boolean) => string
}

export function openSessions(token: string, now: () => number): Sessions {
  const key = createHmac('sha256', token).update('listkeeper operator session').digest()
  const sign = (what: string, text: string): string => createHmac('sha256', key).update(`${what}\n${text}`).digest('base64url')
  const cookie = (value: string, seconds: number, isSecure: boolean): string =>
    `${cookieName}=${value}; Path=/operator; Max-Age=${seconds}; HttpOnly; SameSite=Strict${isSecure ? '; Secure' : ''}`
  return {
    of(cookies = '') {
      const found = cookies.split(/; ?/).find((one) => one.startsWith(`${cookieName}=`))
      const [, until = '', id = '', signature = ''] = /=(\d{1,15})\.([\w-]{22})\.([\w-]{43})$/.exec(found ?? '') ?? []
      if (!isSame(signature, sign('session', `${until}.${id}`)) || Number(until) < now()) return undefined
      return { proof: sign('form', `${until}.${id}`) }
    },
    begin(isSecure) {
      const text = `${now() + lasts * 1000}.${randomBytes(16).toString('base64url')}`
      return cookie(`${text}.${sign('session', text)}`, lasts, isSecure)
    },
    end: (isSecure) => cookie('', 0, isSecure),
  }
}

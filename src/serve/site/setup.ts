/** The first start: whoever holds the one-time token that the terminal shows may register the app. */
import { randomBytes } from 'node:crypto'
import type { Credentials } from '../settings.ts'
import { donePage, setupPage } from './manifest.ts'
import { isSame } from './same.ts'

export type Setup = {
  /** The address to open in a browser, with the token. */
  readonly link: (base: string) => string
  /** The page for a request to `/setup`; undefined where the token is not the one. */
  readonly page: (query: URLSearchParams, base: string) => string | undefined
  /** Takes the code that GitHub comes back with; undefined where it is not what this setup started. @throws where GitHub does not take it. */
  readonly finish: (query: URLSearchParams) => Promise<string | undefined>
}

export type SetupOptions = {
  readonly api: string
  readonly pages: string
  /** Keeps the credentials; false where they could not be stored. */
  readonly register: (credentials: Credentials) => Promise<boolean>
  readonly ask?: typeof fetch
}

/** Opens a setup with a token of its own; after the registration the token is void. */
export function openSetup({ api, pages, register, ask = fetch }: SetupOptions): Setup {
  let token: string | undefined = randomBytes(24).toString('base64url')
  // What goes through GitHub and its logs is not the token.
  const state = randomBytes(24).toString('base64url')
  return {
    link: (base) => `${base}/setup?token=${token}`,
    page(query, base) {
      if (token === undefined || !isSame(query.get('token'), token)) return undefined
      const organization = query.get('organization') ?? ''
      return setupPage({ pages, url: base, state, ...(/^[\w-]{1,100}$/.test(organization) ? { organization } : {}) })
    },
    async finish(query) {
      const code = query.get('code') ?? ''
      if (token === undefined || !isSame(query.get('state'), state) || !/^[\w-]{1,200}$/.test(code)) return undefined
      const kept = token
      token = undefined
      try {
        const { slug, credentials } = await convert(ask, `${api}/app-manifests/${code}/conversions`)
        return donePage(pages, slug, await register(credentials))
      } catch (error) {
        // A code that GitHub did not take registers nothing: another try may.
        token = kept
        throw error
      }
    },
  }
}

type Converted = { readonly id?: unknown; readonly slug?: unknown; readonly pem?: unknown; readonly webhook_secret?: unknown }

async function convert(ask: typeof fetch, address: string): Promise<{ slug: string; credentials: Credentials }> {
  const answer = await ask(address, {
    method: 'POST',
    headers: { accept: 'application/vnd.github+json', 'user-agent': 'listkeeper' },
    signal: AbortSignal.timeout(20_000),
  })
  if (!answer.ok) throw new Error(`GitHub said ${answer.status} while registering the app`)
  const { id, slug, pem, webhook_secret: webhookSecret } = (await answer.json()) as Converted
  if (typeof id !== 'number' || typeof slug !== 'string' || typeof pem !== 'string' || typeof webhookSecret !== 'string')
    throw new Error('GitHub told of no app while registering the app')
  return { slug, credentials: { appId: id, privateKey: pem, webhookSecret } }
}

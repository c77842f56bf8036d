/** Reads a request that claims to be a delivery of GitHub. Nothing of it is believed before its signature was checked. Pure but for that check. */

/** A delivery whose signature holds. */
export type Delivery = { readonly id: string; readonly event: string; readonly payload: Readonly<Record<string, unknown>> }

/** Why a request is no delivery, with the status to answer. */
export type Refusal = { readonly status: 400 | 401 | 413 | 415; readonly why: string }

/** GitHub sends at most 25 MB (docs, webhook events and payloads). */
export const mostBytes = 25 * 2 ** 20

type Headers = Readonly<Record<string, string | readonly string[] | undefined>>

/** What can be refused before the body is read. */
export function refuseEarly(headers: Headers): Refusal | undefined {
  const length = one(headers, 'content-length')
  if (length !== undefined && !(Number(length) <= mostBytes)) return { status: 413, why: 'the body is larger than any delivery of GitHub' }
  if (!/^application\/json\b/i.test(one(headers, 'content-type') ?? ''))
    return { status: 415, why: 'the content type is not application/json: set it in the settings of the webhook' }
  if (!/^[\w-]{1,100}$/.test(one(headers, 'x-github-delivery') ?? ''))
    return { status: 400, why: 'the header X-GitHub-Delivery is missing' }
  if (!/^[a-z_]{1,60}$/.test(one(headers, 'x-github-event') ?? '')) return { status: 400, why: 'the header X-GitHub-Event is missing' }
  if (!/^sha256=[0-9a-f]{64}$/.test(one(headers, 'x-hub-signature-256') ?? ''))
    return { status: 401, why: 'the header X-Hub-Signature-256 is missing: set the webhook secret' }
  return undefined
}

/** Reads the whole request, which `refuseEarly` let through; `verify` compares the signature with the bytes, in constant time. */
export async function readDelivery(
  headers: Headers,
  body: Buffer,
  verify: (text: string, signature: string) => Promise<boolean>,
): Promise<Delivery | Refusal> {
  const text = body.toString('utf8')
  if (!(await verify(text, one(headers, 'x-hub-signature-256')!).catch(() => false)))
    return { status: 401, why: 'the signature does not match the webhook secret' }
  let payload: unknown
  try {
    payload = JSON.parse(text)
  } catch {
    return { status: 400, why: 'the body is no JSON' }
  }
  if (typeof payload !== 'object' || payload === null || Array.isArray(payload)) return { status: 400, why: 'the body is no JSON object' }
  return { id: one(headers, 'x-github-delivery')!, event: one(headers, 'x-github-event')!, payload: payload as Delivery['payload'] }
}

function one(headers: Headers, name: string): string | undefined {
  const value = headers[name]
  return typeof value === 'string' ? value : value?.[0]
}

// Webhook deliveries: an event signed and posted to an address as GitHub does, listed, and sent again on request.
import { createHmac } from 'node:crypto'
import type { WebhookEvent } from './events.ts'
import { isoTime, nextId, type World } from './world.ts'

export type Delivery = {
  id: number
  guid: string
  delivered_at: string
  redelivery: boolean
  duration: number
  status: string
  status_code: number
  event: string
  action: string | null
  installation_id: number | null
  repository_id: number | null
  /** Posts the same payload with the same id once more. */
  attempt: (isRedelivery: boolean) => Promise<Response | undefined>
}
export type DeliverOptions = { id?: string; secret?: string; signature?: string }

/** Posts an event as GitHub does, and keeps the delivery for the app's list. */
export async function deliver(world: World, address: string, event: WebhookEvent, options: DeliverOptions = {}): Promise<Response> {
  const number = nextId(world)
  const guid = options.id ?? `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`
  const body = JSON.stringify(event.payload)
  const signature = options.signature ?? sign(options.secret ?? world.app.webhookSecret, body)
  const headers = {
    'content-type': 'application/json',
    'user-agent': 'GitHub-Hookshot/fake',
    'x-github-delivery': guid,
    'x-github-event': event.name,
    'x-github-hook-id': '1',
    'x-hub-signature-256': signature,
  }
  const { installation, repository, action } = event.payload as {
    installation?: { id: number }
    repository?: { id: number }
    action?: string
  }
  const attempt = async (isRedelivery: boolean): Promise<Response | undefined> => {
    const response = await fetch(address, { method: 'POST', headers, body }).catch(() => undefined)
    world.deliveries.push({
      id: isRedelivery ? nextId(world) : number,
      guid,
      delivered_at: isoTime(world.clock.now),
      redelivery: isRedelivery,
      duration: 0.1,
      status: response?.ok ? 'OK' : (response?.statusText ?? 'failed to connect to host'),
      status_code: response?.status ?? 502,
      event: event.name,
      action: action ?? null,
      installation_id: installation?.id ?? null,
      repository_id: repository?.id ?? null,
      attempt,
    })
    return response
  }
  const response = await attempt(false)
  if (!response) throw new Error(`nothing answers at ${address}`)
  return response
}

/** Sends a delivery again, with its old id, after the answer to the request. */
export function redeliver(delivery: Delivery): void {
  setImmediate(() => delivery.attempt(true))
}

function sign(secret: string, body: string): string {
  return `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`
}

/** What a real run of links needs: the web, the clock of the machine, and pauses that end with the run. */
import { setTimeout as wait } from 'node:timers/promises'
import type { LinkPorts } from './check.ts'
import { openWeb, type WebOptions } from './http/web.ts'

/** Ports that hold connections until they are closed. */
export type OpenPorts = LinkPorts & { readonly close: () => Promise<void> }

/** Opens the web for one run. */
export function openLinkPorts(options: WebOptions): OpenPorts {
  return { ...openWeb(options), sleep: pause, now: () => Date.now() }
}

/** A pause that ends with its run. */
async function pause(ms: number, over?: AbortSignal): Promise<void> {
  await wait(ms, undefined, over ? { signal: over } : {}).catch(() => {})
}

/** A fleet served by a process of its own, so that it does not share a thread with what is tested or timed; and our checker run on it. */
import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import type { Said } from './judge.ts'
import type { Plan } from './plan.ts'
import type { Journal } from './serve.ts'

export type ServedFleet = {
  readonly port: number
  readonly journal: () => Promise<Journal>
  readonly reset: () => Promise<void>
  readonly close: () => Promise<void>
}

const script = fileURLToPath(new URL('serve.ts', import.meta.url))

/** Serves the plan, which is left as a file in the folder. */
export async function serveFleet(plan: Plan, folder: string): Promise<ServedFleet> {
  const file = join(folder, 'plan.json')
  writeFileSync(file, JSON.stringify(plan))
  const child = spawn(process.execPath, [script, file], { stdio: ['ignore', 'pipe', 'inherit'] })
  const port = await new Promise<number>((resolve, reject) => {
    let text = ''
    child.stdout.setEncoding('utf8').on('data', (part: string) => {
      text += part
      if (text.includes('\n')) resolve((JSON.parse(text) as { port: number }).port)
    })
    child.on('error', reject)
    child.on('exit', (code) => reject(new Error(`The fleet ended with ${code}`)))
  })
  const ask = async (what: string): Promise<Journal> => (await fetch(`http://127.0.0.1:${port}/__${what}`)).json() as Promise<Journal>
  return {
    port,
    journal: () => ask('journal'),
    reset: async () => void (await ask('reset')),
    close: () =>
      new Promise((resolve) => {
        child.on('close', () => resolve())
        child.kill()
      }),
  }
}

/** What `listkeeper links --format json` said, by address. */
export function saidByListkeeper(json: string): Map<string, Said> {
  const { links } = JSON.parse(json) as { readonly links: readonly { readonly url: string; readonly verdict: Said }[] }
  return new Map(links.map(({ url, verdict }) => [url, verdict]))
}

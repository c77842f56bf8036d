/** The Action in the process of the tests: its module runs again for each event, everything else stays loaded. Some rows run it as a process of its own. */

import { summary } from '@actions/core'
import { defaults } from '@actions/github/lib/utils'

let runs = 0
let last: Promise<unknown> = Promise.resolve()

export type Ended = { readonly code: number; readonly stdout: string }

/** Runs the Action with an environment; one after the other, because environment and output are those of the whole process. */
export function runHere(env: Readonly<Record<string, string>>): Promise<Ended> {
  const next = last.then(() => runAlone(env))
  last = next.catch(() => undefined)
  return next
}

async function runAlone(env: Readonly<Record<string, string>>): Promise<Ended> {
  const { env: before, exitCode } = process
  const { write } = process.stdout
  const { baseUrl } = defaults
  let stdout = ''
  process.env = { ...env }
  process.exitCode = undefined
  process.stdout.write = ((part: string | Uint8Array) => {
    stdout += part.toString()
    return true
  }) as typeof write
  // These two are made when a process of the Action starts.
  Object.assign(defaults, { baseUrl: env.GITHUB_API_URL })
  Object.assign(summary.emptyBuffer(), { _filePath: undefined })
  try {
    await import(/* @vite-ignore */ `../../src/action.ts?run=${++runs}`)
    return { code: Number(process.exitCode ?? 0), stdout }
  } finally {
    process.stdout.write = write
    process.env = before
    process.exitCode = exitCode
    Object.assign(defaults, { baseUrl })
  }
}

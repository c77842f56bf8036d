/**
 * The command line in a process that stays from one run to the next, so that a run costs what it does and not what a process
 * costs. What a process adds, as exit codes, streams and what is loaded, is seen by the rows of the fixed sample, which have
 * one each; with `npm run soak` all have.
 */
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { builtFolder, compileCache } from '../built.ts'
import { environmentOfRuns, type Run, type RunOptions, run } from '../folder.ts'
import { isInSample } from '../soak.ts'

export type WarmOptions = Pick<RunOptions, 'cwd' | 'env'>
type Said = { readonly code: number; readonly stdout: Uint8Array; readonly stderr: Uint8Array }

let child: Promise<ChildProcess> | undefined
let last: Promise<unknown> = Promise.resolve()

/** Runs a command in the process that stays, after those before it. */
export function runWarm(args: readonly string[], options: WarmOptions): Promise<Run> {
  const next = last.then(() => runNext(args, options))
  last = next.catch(() => undefined)
  return next
}

/** How a row of a table runs its command: about one in eight, always the same ones, as a process of its own. */
export function runnerOf(row: string): (args: readonly string[], options: WarmOptions) => Promise<Run> {
  return isInSample(row, 8) ? run : runWarm
}

async function runNext(args: readonly string[], { cwd, env = {} }: WarmOptions): Promise<Run> {
  child ??= start()
  const running = await child
  const ended = new AbortController()
  try {
    const said = once(running, 'message', { signal: ended.signal })
    const broken = once(running, 'exit', { signal: ended.signal }).then(([code]) => {
      child = undefined
      throw new Error(`\`${args.join(' ')}\` ended the process that stays, with ${code}`)
    })
    running.send({ args, cwd, env: { ...environmentOfRuns(), ...env } })
    const [{ code, stdout, stderr }] = (await Promise.race([said, broken])) as [Said]
    const bytes = Buffer.from(stdout)
    return { code, stdout: bytes.toString(), stderr: Buffer.from(stderr).toString(), bytes }
  } finally {
    ended.abort()
  }
}

async function start(): Promise<ChildProcess> {
  const folder = builtFolder()
  const entry = folder === undefined ? new URL('../../src/cli.ts', import.meta.url) : pathToFileURL(join(folder, 'dist/main.js'))
  const started = fork(fileURLToPath(new URL('./serve.ts', import.meta.url)), [entry.href], {
    env: { ...environmentOfRuns(), ...compileCache() },
    execArgv: [],
    serialization: 'advanced',
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  // It ends with the process of the tests and keeps that from nothing.
  started.unref()
  await once(started, 'message')
  started.channel?.unref()
  return started
}

// `listkeeper serve` as a process of its own, which can be killed.
import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { compileCache } from '../built.ts'

const cli = fileURLToPath(new URL('../../src/cli.ts', import.meta.url))

export type Served = {
  readonly child: ChildProcess
  /** What it has written so far. */
  readonly output: () => string
  /** Comes back with its exit code, or the signal that ended it. */
  readonly ended: Promise<number | string>
}

/** Starts it, and returns when it listens or has ended. */
export async function startProcess(
  env: Readonly<Record<string, string>>,
  args: readonly string[] = [],
  script: readonly string[] = [cli, 'serve'],
): Promise<Served> {
  const child = spawn(process.execPath, [...script, ...args], {
    env: { PATH: process.env.PATH ?? '', ...compileCache(), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let text = ''
  let listens: () => void
  const listening = new Promise<void>((resolve) => {
    listens = resolve
  })
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part: Buffer) => {
      text += part.toString()
      if (text.includes('listkeeper listens at')) listens()
    })
  const ended = new Promise<number | string>((resolve) => child.on('close', (code, signal) => resolve(code ?? signal ?? '')))
  await Promise.race([listening, ended])
  return { child, output: () => text, ended }
}

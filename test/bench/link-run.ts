/** Runs one link checker as a whole process: how long, how much of the processor, how much memory, and what it printed. */
import { spawn, spawnSync } from 'node:child_process'
import { closeSync, openSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import type { Judged } from '../links/fleet/judge.ts'

export type Measured = {
  readonly seconds: number
  /** Of the program and its children; nothing without GNU time. */
  readonly cpuSeconds: number | undefined
  /** The largest process; nothing without GNU time. */
  readonly peakMib: number | undefined
  /** Whether it had to be ended. */
  readonly isCut: boolean
}

export type LinkRun = Measured & {
  readonly tool: string
  readonly version: string
  readonly round: number
  readonly judged: Judged
  readonly requests: number
  readonly mostAtOnce: number
  /** Answers of 429 that the servers gave. */
  readonly tooMany: number
  readonly bytes: number
  readonly requestsByBehaviour: Readonly<Record<string, { readonly links: number; readonly requests: number }>>
}

const longest = 15 * 60_000
const hasTime = spawnSync('/usr/bin/time', ['-f', '%M', 'true'], { encoding: 'utf8' }).status === 0

export async function measureLinks(
  command: readonly string[],
  { folder, scratch }: { readonly folder: string; readonly scratch: string },
): Promise<Measured & { readonly output: string }> {
  const report = join(scratch, 'time')
  const outputPath = join(scratch, 'output')
  const [program = '', ...args] = hasTime ? ['/usr/bin/time', '-f', '%M %U %S', '-o', report, ...command] : command
  // Nothing of the user's: no settings in a home, no proxies, no tokens.
  const env = { PATH: process.env.PATH, LANG: 'C.UTF-8', HOME: scratch, TMPDIR: scratch, GIT_CEILING_DIRECTORIES: scratch }
  // A file, because some tools end before a pipe has taken all that they print.
  const output = openSync(outputPath, 'w')
  const started = performance.now()
  const child = spawn(program, args, { cwd: folder, env, stdio: ['ignore', output, 'ignore'], detached: true })
  let isCut = false
  const timer = setTimeout(() => {
    isCut = true
    // The group that it leads, so that what GNU time started ends too.
    if (child.pid) process.kill(-child.pid, 'SIGTERM')
  }, longest)
  await new Promise<void>((resolve, reject) => child.on('error', reject).on('exit', () => resolve()))
  const seconds = (performance.now() - started) / 1000
  clearTimeout(timer)
  closeSync(output)
  const [peak, user, system] = hasTime && !isCut ? lastNumbers(report) : []
  return {
    seconds,
    cpuSeconds: user === undefined || system === undefined ? undefined : user + system,
    peakMib: peak === undefined ? undefined : peak / 1024,
    isCut,
    output: readFileSync(outputPath, 'utf8'),
  }
}

// Its last line: a line about the exit code may come before.
function lastNumbers(path: string): number[] {
  const line = readFileSync(path, 'utf8').trimEnd().split('\n').at(-1) ?? ''
  rmSync(path)
  return line.split(' ').map(Number)
}

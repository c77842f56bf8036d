/** Runs one tool as a whole process and says how long it took and how much memory it held; and the statistics of many runs. */
import { spawn, spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Tool } from './tools.ts'

export interface Run {
  readonly round: number
  readonly ms: number
  /** The largest process of the run, its children included; nothing where the system tells none. */
  readonly peakKib: number | undefined
}

interface Place {
  /** Holds README.md, the working folder of the run. */
  readonly folder: string
  /** Holds what the tools write: their home, Node's compile cache. */
  readonly scratch: string
}

/** GNU time asks the kernel once, at the end; without it /proc is read every 5 ms, which may miss a late peak; else nothing. */
export const memoryMeter: 'time' | 'proc' | 'none' = findMeter()

/** Runs the tool once, not timed: throws unless it read the list. */
export async function warmUp(tool: Tool, place: Place): Promise<void> {
  const child = spawn(process.execPath, tool.args, { cwd: place.folder, env: environment(place), stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (output += text))
  const code = await new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve))
  if (code === null || !tool.exitCodes.includes(code) || !tool.proof.test(output)) {
    throw new Error(`${tool.name} exited ${code} and did not read the list:\n${output.slice(-2000)}`)
  }
}

/** Wall time from the spawn to the exit, output discarded. */
export async function measure(tool: Tool, place: Place): Promise<Omit<Run, 'round'>> {
  const report = join(place.scratch, 'peak')
  const node = [process.execPath, ...tool.args]
  const [command = '', ...args] = memoryMeter === 'time' ? ['/usr/bin/time', '-f', '%M', '-o', report, ...node] : node
  const start = process.hrtime.bigint()
  const child = spawn(command, args, { cwd: place.folder, env: environment(place), stdio: 'ignore' })
  const watch = memoryMeter === 'proc' && child.pid ? watchPeak(child.pid) : undefined
  const code = await new Promise<number | null>((resolve, reject) => child.on('error', reject).on('exit', resolve))
  const ms = Number(process.hrtime.bigint() - start) / 1e6
  const watched = watch?.stop()
  if (code === null || !tool.exitCodes.includes(code)) throw new Error(`${tool.name} exited ${code} in a timed run`)
  return { ms, peakKib: memoryMeter === 'time' ? reportedPeak(report) : watched }
}

/** The tools in random order, so that none always runs after the same one. */
export function shuffled<T>(items: readonly T[]): T[] {
  return items
    .map((item) => ({ item, at: Math.random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item)
}

/** The value below which the given part of the values is, between two of them by proportion; NaN of none. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  const at = (sorted.length - 1) * part
  const low = sorted[Math.floor(at)] ?? Number.NaN
  const high = sorted[Math.ceil(at)] ?? Number.NaN
  return low + (high - low) * (at - Math.floor(at))
}

/** The median of our time through theirs, each quotient from one round, so that a slow spell of the machine hits both sides. */
export function pairedRatio(ownRuns: readonly Run[], theirs: readonly Run[]): number {
  const byRound = new Map(theirs.map((run) => [run.round, run.ms]))
  const ratios = ownRuns.flatMap((run) => {
    const ms = byRound.get(run.round)
    return ms === undefined ? [] : [run.ms / ms]
  })
  return quantile(ratios, 0.5)
}

// Nothing of the user's: no settings in a home, no CI variables, no tokens, no repository above the folder.
function environment({ scratch }: Place): NodeJS.ProcessEnv {
  return { PATH: process.env.PATH, LANG: 'C.UTF-8', HOME: scratch, TMPDIR: scratch, GIT_CEILING_DIRECTORIES: scratch }
}

function findMeter(): typeof memoryMeter {
  const { status, stderr } = spawnSync('/usr/bin/time', ['-f', '%M', 'true'], { encoding: 'utf8' })
  if (status === 0 && /^\d+\s*$/.test(stderr)) return 'time'
  return process.platform === 'linux' ? 'proc' : 'none'
}

// Its last line: a line about the exit code may come before.
function reportedPeak(path: string): number {
  const peak = Number(readFileSync(path, 'utf8').trimEnd().split('\n').at(-1))
  rmSync(path)
  return peak
}

function watchPeak(pid: number): { stop(): number | undefined } {
  let peak: number | undefined
  const timer = setInterval(() => {
    for (const kib of familyPeaks(pid)) peak = Math.max(peak ?? 0, kib)
  }, 5)
  return {
    stop: () => {
      clearInterval(timer)
      return peak
    },
  }
}

function familyPeaks(pid: number): number[] {
  try {
    const own = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean)
    return [...(own ? [Number(own)] : []), ...children.flatMap((child) => familyPeaks(Number(child)))]
  } catch {
    return [] // ended between two reads
  }
}

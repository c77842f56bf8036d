/** The part of the library that opens the web; loaded when it is called, so that all else does without. */
import { checkLinks } from './commands/links/check-links.ts'
import type { Config } from './config/index.ts'
import { milliseconds } from './config/settings.ts'
import type { LinkCheck, LinkCheckOptions } from './library-types.ts'
import { type Memory, noMemory } from './links/memory/memory.ts'
import { MemoryError, parseMemory, writeMemory } from './links/memory/memory-file.ts'
import { openLinkPorts } from './links/open.ts'
import { toJson } from './report/json.ts'

/**
 * Asks for the links of texts, and closes every connection before it comes back.
 * @throws {TypeError} for a number that makes no sense or a history that is none, and what the signal was aborted with.
 */
export async function checkTexts(
  sources: readonly { readonly path: string; readonly text: string }[],
  { perHost, timeout, deadline, signal, allowPrivate, githubToken, history }: Omit<LinkCheckOptions, 'config'>,
  config: Config['links'],
): Promise<LinkCheck> {
  inRange({ perHost, timeout, deadline })
  signal?.throwIfAborted()
  const known = history === undefined ? undefined : history === '' ? noMemory : readHistory(history)
  const ports = openLinkPorts({ timeout: timeout ?? milliseconds(config.timeout), ...(allowPrivate ? { isAllowed: () => true } : {}) })
  // What is under way ends with its connection.
  const stop = (): void => void ports.close()
  signal?.addEventListener('abort', stop)
  try {
    const { report, memory } = await checkLinks(sources, ports, {
      config,
      ...(githubToken === undefined ? {} : { githubToken }),
      ...(known ? { memory: known } : {}),
      ...(perHost === undefined ? {} : { perHost }),
      ...(deadline === undefined ? {} : { deadline }),
      ...(signal ? { signal: signal as AbortSignal } : {}),
    })
    signal?.throwIfAborted()
    return { links: [], ...toJson(report), ...(known ? { history: writeMemory(memory ?? known) } : {}) }
  } finally {
    signal?.removeEventListener('abort', stop)
    await ports.close()
  }
}

function readHistory(history: string): Memory {
  try {
    return parseMemory(history)
  } catch (error) {
    if (error instanceof MemoryError) throw new TypeError(`history: ${error.message}`)
    throw error
  }
}

/** The least and the most that each option takes; times in milliseconds. */
const ranges = { perHost: [1, 100], timeout: [1, 600_000], deadline: [0, 86_400_000] } as const

function inRange(given: Readonly<Record<keyof typeof ranges, number | undefined>>): void {
  for (const [name, [least, most]] of Object.entries(ranges)) {
    const value = given[name as keyof typeof ranges]
    if (value !== undefined && !(Number.isInteger(value) && value >= least && value <= most))
      throw new TypeError(`${name} takes a whole number from ${least} to ${most}, not ${String(value)}`)
  }
}

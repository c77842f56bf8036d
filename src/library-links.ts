/** The part of the library that opens the web; loaded when it is called, so that all else does without. */
import { checkLinks } from './commands/links/check-links.ts'
import type { Config } from './config/index.ts'
import { linkRanges } from './config/links-schema.ts'
import { milliseconds } from './config/settings.ts'
import type { LinkCheck, LinkCheckOptions } from './library-types.ts'
import { type Memory, noMemory } from './links/memory/memory.ts'
import { MemoryError, parseMemory, writeMemory } from './links/memory/memory-file.ts'
import { openLinkPorts } from './links/open.ts'
import { toJson } from './report/json.ts'

/**
 * Checks the links of texts, and closes every connection before it comes back.
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

function inRange(given: Readonly<Record<keyof typeof linkRanges, number | undefined>>): void {
  for (const [name, [least, most]] of Object.entries(linkRanges)) {
    const value = given[name as keyof typeof linkRanges]
    if (value !== undefined && !(Number.isInteger(value) && value >= least && value <= most))
      throw new TypeError(`${name} takes a whole number from ${least} to ${most}, not ${String(value)}`)
  }
}

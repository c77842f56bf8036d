/** `links` on the command line. */
import process from 'node:process'
import { setTimeout as sleep } from 'node:timers/promises'
import { readSources, type Source } from '../commands/check.ts'
import { checkLinks } from '../commands/check-links.ts'
import type { Report } from '../commands/report.ts'
import { UserError } from '../files.ts'
import { openProbe } from '../links/probe.ts'
import { type Call, finish, readConfig, type Values } from './shared.ts'

/** Asks for every link of the lists. */
export async function runLinks({ values, rest, files, print, home }: Call): Promise<number> {
  const sources = readSources(files, rest, await readConfig(files, values.config))
  return finish(await askForLinks(sources, values), values, { print, home })
}

/** The links of the lists, judged; the progress is shown on a terminal alone. @throws {UserError} for an option that is no number. */
export async function askForLinks(sources: readonly Source[], values: Values): Promise<Report> {
  const perHost = wholeNumber(values['per-host'] ?? '8', '--per-host', 100)
  const timeout = wholeNumber(values.timeout ?? '20', '--timeout', 600) * 1000
  const { probe, close } = openProbe({ timeout, ...(values['allow-private'] ? { isAllowed: () => true } : {}) })
  const isShown = process.stderr.isTTY && !values.quiet
  try {
    return await checkLinks(
      sources,
      {
        probe,
        sleep: (ms) => sleep(ms),
        now: () => Date.now(),
        ...(isShown ? { progress: (done, total) => void process.stderr.write(`\r${done} of ${total} links`) } : {}),
      },
      { perHost },
    )
  } finally {
    if (isShown) process.stderr.write('\r\u001b[K')
    await close()
  }
}

function wholeNumber(given: string, option: string, most: number): number {
  const number = Number(given)
  if (!/^\d+$/.test(given) || number < 1 || number > most)
    throw new UserError(`${option} takes a whole number from 1 to ${most}, not \`${given}\``)
  return number
}

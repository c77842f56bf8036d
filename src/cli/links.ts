/** `links` on the command line. */
import { setFlagsFromString } from 'node:v8'
import { checkLinks, type LinkOutcome } from '../commands/links/check-links.ts'
import { secretsOf } from '../commands/links/host-settings.ts'
import { readSources, type Source } from '../commands/local/check.ts'
import { linkRanges } from '../config/links-schema.ts'
import type { Config } from '../config/schema.ts'
import { milliseconds } from '../config/settings.ts'
import { type Files, UserError } from '../files.ts'
import { openRepository } from '../git/repository.ts'
import { linkToken } from '../github/home.ts'
import { addressOf, dayOf } from '../links/check.ts'
import { type Memory, noMemory } from '../links/memory/memory.ts'
import { MemoryError, parseMemory, writeMemory } from '../links/memory/memory-file.ts'
import { openLinkPorts } from '../links/open.ts'
import { countKinds, toHtml } from '../report/html.ts'
import type { Report } from '../report/report.ts'
import { openProgress } from '../report/terminal/progress.ts'
import { hasColor } from './arguments.ts'
import { readResult, writeResult } from './results.ts'
import { type Call, finish, readConfig, readWish, type Values } from './shared.ts'
import { drawing } from './terminal.ts'

/** A run of thousands of links waits more than it computes: collecting garbage sooner costs it nothing and halves its memory. */
for (const flag of ['--semi-space-growth-factor=1', '--heap-growing-percent=25']) setFlagsFromString(flag)

/** Checks every link of the lists. */
export async function runLinks(call: Call): Promise<number> {
  const { values, rest, files, here } = call
  readWish(values)
  const { config, paths } = await readConfig(files, values.config, rest)
  const sources = readSources(files, paths, config)
  return finish(await askForLinks(sources, { values, files, here, config }), values, call)
}

/** The links of the lists, judged; history and page are written where the options name a file. @throws {UserError} for an option that makes no sense. */
export async function askForLinks(
  sources: readonly Source[],
  { values, files, here, config }: Pick<Call, 'values' | 'files' | 'here'> & { config: Config },
): Promise<Report> {
  const known = values.history === undefined ? undefined : readHistory(here, values.history)
  const timeout = duration(values.timeout, '--timeout', linkRanges.timeout[1]) ?? milliseconds(config.links.timeout)
  const perHost = values['per-host'] === undefined ? undefined : wholeNumber(values['per-host'], '--per-host', linkRanges.perHost[1])
  const deadline = duration(values.deadline, '--deadline', linkRanges.deadline[1])
  const web = openLinkPorts({ timeout, ...(values['allow-private'] ? { isAllowed: () => true } : {}) })
  const progress = progressFor(values)
  const githubToken = linkToken(process.env)
  try {
    const outcome = await checkLinks(sources, progress ? { ...web, progress: progress.show } : web, {
      config: config.links,
      ...(githubToken ? { githubToken } : {}),
      secrets: secretsOf(process.env),
      ...(values.timeout === undefined ? {} : { timeout }),
      ...(known ? { memory: known.memory } : {}),
      ...(perHost === undefined ? {} : { perHost }),
      ...(deadline === undefined ? {} : { deadline }),
      addedOn: blamer(files.root, sources),
    })
    save(outcome, { values, here, known })
    return outcome.report
  } finally {
    progress?.clear()
    await web.close()
  }
}

/** Writes the history and the page; a run without a network changes no history. */
function save(
  { report, memory }: LinkOutcome,
  { values, here, known }: Pick<Call, 'values' | 'here'> & { known: History | undefined },
): void {
  if (values.history !== undefined && memory && !report.offline)
    writeResult(here, 'history', { path: values.history, text: writeMemory(memory), ...(known ? { was: known.text } : {}) })
  if (values.report === undefined) return
  const [links, day] = [report.links ?? [], dayOf(Date.now())]
  const page = {
    title: report.files.map(({ path }) => path).join(', '),
    day,
    links,
    notes: report.notes,
    // One count: today's is that of the links shown.
    days: ((memory ?? known?.memory)?.days ?? []).map((one) => (one.day === day ? { day, counts: countKinds(links) } : one)),
    ...freshOf(links, known?.memory),
  }
  writeResult(here, 'report', { path: values.report, text: toHtml(page) })
}

/** Which links have another verdict than at the run before; nothing where there was none. */
function freshOf(
  links: NonNullable<Report['links']>,
  before: Memory | undefined,
): { fresh?: { since: string; urls: ReadonlySet<string> } } {
  const last = before?.days.at(-1)?.day
  if (!before || last === undefined) return {}
  const kindBefore = (url: string): string | undefined => (URL.canParse(url) ? before.links.get(addressOf(url)) : undefined)?.verdict.kind
  const isFresh = ({ url, verdict, failing }: (typeof links)[number]): boolean =>
    verdict.kind === 'unknown' && verdict.reason === 'failing'
      ? failing?.times === 1
      : // Of a page only the address is remembered, and not the places on it.
        verdict.kind === 'suspect' && verdict.reason === 'missing-anchor'
        ? kindBefore(url) === undefined
        : kindBefore(url) !== verdict.kind
  return { fresh: { since: last, urls: new Set(links.filter(isFresh).map(({ url }) => url)) } }
}

/** The memory of a history file, and its text, null where it begins. */
type History = { readonly memory: Memory; readonly text: string | null }

/** What a history file holds. @throws {UserError} for a file that is no history. */
function readHistory(files: Files, path: string): History {
  const text = readResult(files, 'history', path)
  if (text === null) return { memory: noMemory, text }
  try {
    return { memory: parseMemory(text), text }
  } catch (error) {
    if (!(error instanceof MemoryError)) throw error
    throw new UserError(`${path}: ${error.message}; fix this file, or name another one with --history`)
  }
}

/** The day on which a line of a list was written, as git knows it; of a folder without git nobody knows. */
function blamer(root: string, sources: readonly Source[]): (path: string, line: number) => string | undefined {
  let repository: ReturnType<typeof openRepository> | undefined
  try {
    repository = openRepository(root)
  } catch (error) {
    if (!(error instanceof UserError)) throw error
  }
  const texts = new Map(sources.map(({ path, text }) => [path, text]))
  const days = new Map<string, (line: number) => string | undefined>()
  return (path, line) => {
    const text = texts.get(path)
    if (!repository || text === undefined) return undefined
    const dayOf = days.get(path) ?? repository.writtenOn(path, text)
    days.set(path, dayOf)
    return dayOf(line)
  }
}

/** A bar on a terminal alone. */
function progressFor(values: Values): ReturnType<typeof openProgress> | undefined {
  if (!drawing.isPossible() || values.quiet) return undefined
  return openProgress({
    write: drawing.draw,
    columns: drawing.columns(),
    color: hasColor(values) || (!values['no-color'] && !process.env.NO_COLOR),
    now: () => performance.now(),
  })
}

function wholeNumber(given: string, option: string, most: number): number {
  const number = Number(given)
  if (!/^\d+$/.test(given) || number < 1 || number > most)
    throw new UserError(`${option} takes a whole number from 1 to ${most}, not \`${given}\``)
  return number
}

/** Milliseconds of an option in seconds, or with a unit as `10m`. */
function duration(given: string | undefined, option: string, most: number): number | undefined {
  if (given === undefined) return undefined
  const ms = /^\d{1,6}$/.test(given) ? Number(given) * 1000 : /^\d{1,6}(?:ms|s|m|h)$/.test(given) ? milliseconds(given) : 0
  if (ms < 1 || ms > most)
    throw new UserError(
      `${option} takes seconds, or a number with a unit, for example \`20s\` or \`10m\`, up to ${most / 1000} seconds, not \`${given}\``,
    )
  return ms
}

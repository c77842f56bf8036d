/** Looks whether the entries of the lists still meet what the lists require: which of them are asked about in this sweep, and what came of it. */

import { linkedBy } from '../../admission/linked.ts'
import { rotated } from '../../admission/rotated.ts'
import { shiftDay } from '../../admission/span.ts'
import { openUpkeep, type Upkept, upkeptEntries } from '../../admission/upkeep/upkept.ts'
import { requirementSeverity } from '../../config/settings.ts'
import { readCommitBefore } from '../../github/last-change.ts'
import { readTexts } from '../../github/texts.ts'
import type { LinkPorts } from '../../links/check.ts'
import { exceptionFor } from '../../links/exceptions.ts'
import type { Asked } from '../../links/registries/ask-registries.ts'
import type { Judgement } from '../../links/verdict.ts'
import { titleKey } from '../../list/works/duplicates.ts'
import type { UpkeepState, UpkeepSweep, UpkeptEntry } from '../../review/sweep/upkeep.ts'
import { type ListFile, readLists } from '../links/find-links.ts'
import { gatherFacts, withFacts } from '../repository/gather-facts.ts'
import type { Ports, SweepTarget } from '../repository/ports.ts'
import type { ListsAt } from '../repository/read-lists.ts'

/** What registries told, for the check of links too; and what the sweep comes to, with the judgements of links. */
export type Upkeep = {
  readonly known: ReadonlyMap<string, Asked>
  readonly judge: (judgements: readonly Judgement[]) => UpkeepSweep
}

type UpkeepPorts = Ports & LinkPorts
type Scene = { readonly read: ListsAt; readonly state: UpkeepState; readonly day: string }

/** Nobody waits for a sweep: after this time what is not known stays unknown. */
const longest = 10 * 60_000

/** Asks about all entries when it is time for that, else about those that are listed. Undefined where the list does not want it. @throws {GitHubError} */
export async function lookAfterEntries(ports: UpkeepPorts, target: SweepTarget, { read, state, day }: Scene): Promise<Upkeep | undefined> {
  const { config } = read
  if (!config.upkeep || config.require === undefined || requirementSeverity(config) === 'off') return undefined
  const isIgnored = exceptionFor({ exclude: [], ignore: config.links.ignore }, day)
  const lists = readLists(read.lists)
  const all = lists.flatMap((list) => upkeptEntries(list, config))
  const old = all.length === 0 ? new Set<string>() : await grandfathered(ports, target, { read, day })
  const isLeft = ({ key, entry }: Upkept): boolean => isIgnored(key) !== undefined || namesOf(entry, key).some((name) => old.has(name))
  const entries = all.filter((one) => !isLeft(one))
  const isWhole = state.looked === undefined || shiftDay(state.looked, config.upkeep.every, 1) <= day
  // Where there are more than can be asked about, all have their turn.
  const asked = rotated(isWhole ? entries : entries.filter(({ key }) => state.kept.has(key)), day)
  const known = await gatherFacts(ports, {
    entries: asked,
    sections: new Map(lists.map(({ path, reading }) => [path, reading.document.sections])),
    config,
    only: config.upkeep.rules === 'same' ? undefined : config.upkeep.rules,
    tools: { open: async () => ({ ...ports, close: async () => {} }) },
    now: ports.now,
    longest,
  })
  const askedKeys = new Set(asked.map(({ key }) => key))
  return {
    known,
    judge: (judgements) => ({
      entries: judged(entries, { lists, askedKeys, judgements: withFacts(known, judgements), config, now: ports.now() }),
      ignored: new Set(all.filter(isLeft).map(({ key }) => key)),
      linked: new Set(lists.flatMap(({ reading }) => reading.document.entries.flatMap((entry) => linkedBy(entry).addresses))),
      isWhole,
    }),
  }
}

type Judging = {
  readonly lists: readonly ListFile[]
  readonly askedKeys: ReadonlySet<string>
  readonly judgements: readonly Judgement[]
  readonly config: ListsAt['config']
  readonly now: number
}

/** The entries by their address, each with what it misses in any of its places. */
function judged(entries: readonly Upkept[], { lists, askedKeys, judgements, config, now }: Judging): UpkeptEntry[] {
  const judges = new Map(
    lists.map(({ path, reading }) => [path, openUpkeep({ sections: reading.document.sections, judgements, config, now })]),
  )
  return [...Map.groupBy(entries, ({ key }) => key)].map(([key, own]): UpkeptEntry => {
    const at = own.map(({ place }) => place)
    if (!askedKeys.has(key)) return { key, at }
    const answers = own.map(({ path, entry }) => judges.get(path)!(entry))
    const missed = new Map(answers.flatMap((one) => one.missed.map((each) => [each.requirement, each])))
    const all = (name: 'unknown' | 'met'): Set<string> => new Set(answers.flatMap((one) => [...one[name]]))
    return { key, at, answers: { missed: [...missed.values()], unknown: all('unknown'), met: all('met') } }
  })
}

/** The addresses and titles in the lists as they were at the last commit before the day of the configuration; none where it names no day. */
async function grandfathered(ports: UpkeepPorts, target: SweepTarget, { read, day }: Omit<Scene, 'state'>): Promise<ReadonlySet<string>> {
  const since = read.config.upkeep?.grandfathered
  if (since === undefined) return new Set()
  const commit = since > day ? target.commit : await readCommitBefore(ports.client, { ...target, day: since }, ports)
  if (commit === undefined) return new Set()
  const wanted = read.lists.map(({ path }) => ({ commit, path }))
  const texts = await readTexts(ports.client, target, wanted, ports)
  const lists = texts.flatMap((found, index) => (found.kind === 'text' ? [{ path: wanted[index]!.path, text: found.text }] : []))
  for (const [index, { kind }] of texts.entries())
    if (kind !== 'text') ports.log(`No entry of ${wanted[index]!.path} counts as listed before ${since}: it was not there under this name.`)
  return new Set(
    readLists(lists).flatMap(({ reading }) =>
      reading.document.entries.flatMap((entry) => [...namesOf(entry), ...linkedBy(entry).addresses]),
    ),
  )
}

/** What an entry may be known by in an older text: its address, its first link, its title. */
function namesOf({ title, links }: Upkept['entry'], key?: string): string[] {
  const first = links[0]?.url
  const name = titleKey(title)
  return [
    ...(key === undefined ? [] : [key]),
    ...(first === undefined ? [] : [URL.parse(first)?.href ?? first]),
    ...(name === '' ? [] : [`title ${name}`]),
  ]
}

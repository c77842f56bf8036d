/** The versions of a list's files in a history: each is fetched once, in few calls, and the last few stay parsed. */
import { type Reading, read } from '../../../lint-rules/list-rule.ts'
import type { Repository } from '../../git/repository.ts'
import { type LineTable, readTable } from '../../review/change/follow-entries.ts'

export type Versions = {
  /** The text of a blob; undefined where it is missing or no text. */
  readonly text: (blob: string) => string | undefined
  readonly table: (blob: string) => LineTable | undefined
  readonly reading: (blob: string, path: string) => Reading | undefined
}

/** Blobs per call of git, and how many texts and readings are kept: a reading takes some twenty times the room of its text. */
const chunk = 16
const mostTexts = 64
const mostReadings = 8

/** Opens the versions of a history; `plan` is the order in which they will be read. */
export function openVersions(repository: Pick<Repository, 'texts'>, plan: readonly string[]): Versions {
  const places = new Map(plan.toReversed().map((blob, index) => [blob, plan.length - 1 - index]))
  const fetchText = (blob: string): string | undefined => {
    const from = places.get(blob)
    const wanted = from === undefined ? [blob] : plan.slice(from, from + chunk)
    const found = repository.texts([...new Set(wanted)].filter((one) => one === blob || !texts.has(one)))
    for (const [one, text] of found) if (one !== blob) texts.put(one, text)
    return found.get(blob)
  }
  const texts = keep(mostTexts, fetchText)
  const tables = keep(mostReadings, (blob) => {
    const text = texts.get(blob)
    return text === undefined ? undefined : readTable(text)
  })
  const readings = keep(mostReadings, (key) => {
    const [blob, path] = [key.slice(0, key.indexOf(' ')), key.slice(key.indexOf(' ') + 1)]
    const text = texts.get(blob)
    return text === undefined ? undefined : read(text, path)
  })
  return { text: texts.get, table: tables.get, reading: (blob, path) => readings.get(`${blob} ${path}`) }
}

type Kept<Value> = {
  readonly get: (key: string) => Value
  readonly has: (key: string) => boolean
  readonly put: (key: string, value: Value) => void
}

/** Remembers what was made last, so many at most. */
function keep<Value>(most: number, make: (key: string) => Value): Kept<Value> {
  const kept = new Map<string, Value>()
  const put = (key: string, value: Value): void => {
    kept.delete(key)
    kept.set(key, value)
    for (const oldest of kept.keys()) if (kept.size > most) kept.delete(oldest)
  }
  const get = (key: string): Value => {
    const value = kept.has(key) ? (kept.get(key) as Value) : make(key)
    put(key, value)
    return value
  }
  return { get, put, has: (key) => kept.has(key) }
}

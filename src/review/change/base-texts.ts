/** Texts of the base, read once for many reviews. */
import { type Reading, read } from '../../../lint-rules/list-rule.ts'

/** The base's texts that were read last: the same base is reviewed again with each push, and by every proposal. */
const formers = new Map<string, Reading>()
const mostFormers = 4

/** A text of the base as the rules see it; the caller gives it its context. */
export function readFormer(source: string, path: string): Reading {
  const key = `${path}\n${source}`
  const reading = formers.get(key) ?? read(source, path)
  formers.delete(key)
  formers.set(key, reading)
  for (const oldest of formers.keys()) if (formers.size > mostFormers) formers.delete(oldest)
  return reading
}

/** Reads the texts of the base once for many reviews. */
import { type Reading, read } from '../../../lint-rules/list-rule.ts'

/** The base's texts that were read last: the same base is reviewed again with each push, and by every proposal. */
const baseTexts = new Map<string, Reading>()
const mostBaseTexts = 4

/** A text of the base as the rules see it; the caller gives it its context. */
export function readBaseText(source: string, path: string): Reading {
  const key = `${path}\n${source}`
  const reading = baseTexts.get(key) ?? read(source, path)
  baseTexts.delete(key)
  baseTexts.set(key, reading)
  for (const oldest of baseTexts.keys()) if (baseTexts.size > mostBaseTexts) baseTexts.delete(oldest)
  return reading
}

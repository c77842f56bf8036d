/** The hidden mark in everything that listkeeper posts: which entry and which faults a comment is about, so that nothing is posted twice. */
import type { Finding } from '../../finding.ts'
import { titleKey, workOf } from '../../list/works/duplicates.ts'
import { hiddenAtEnd, writeHidden } from '../text/hidden-mark.ts'
import type { Group } from './group.ts'

export type Mark = {
  /** The entry or line that is spoken of. */
  readonly key: string
  /** The faults, each as a short hash. */
  readonly faults: readonly string[]
}

/** The mark as an HTML comment; it holds nothing of the text but hashes. */
export function writeMark({ key, faults }: Mark): string {
  return writeHidden(key, ...faults)
}

/** The mark in a body; undefined where there is none. The caller must check who wrote the body before it believes the block. */
export function readMark(body: string): Mark | undefined {
  const [key, ...faults] = hiddenAtEnd(body).at(-1) ?? []
  return key !== undefined && [key, ...faults].every((word) => /^[0-9a-z]+$/.test(word)) ? { key, faults } : undefined
}

/** The mark of a group: its entry by what it is, wherever it is in the file, else the letters of its line, which a correction leaves. */
export function markOf(path: string, { entry, findings }: Group, line: string): Mark {
  const identity = (entry && (workOf(entry) || titleKey(entry.title))) || titleKey(line) || `${findings[0]!.rule} ${findings[0]!.form}`
  return { key: hash(`${path}\n${identity}`), faults: [...new Set(findings.map(faultKey))].sort() }
}

/** The hash of a fault, as marks hold it. */
export function faultKey({ rule, form }: Finding): string {
  return hash(`${rule}\n${form}`)
}

/** A short hash of a text (cyrb53 by bryc, public domain): for telling texts apart, not for secrets. */
export function hash(text: string): string {
  let a = 0xdeadbeef
  let b = 0x41c6ce57
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    a = Math.imul(a ^ code, 2654435761)
    b = Math.imul(b ^ code, 1597334677)
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909)
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909)
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36)
}

/** Compares secrets. */
import { createHash, timingSafeEqual } from 'node:crypto'

/** Whether a text is the expected one, in a time that does not tell how much of it is right. */
export function isSame(given: string | null | undefined, expected: string): boolean {
  const hash = (text: string): Buffer => createHash('sha256').update(text).digest()
  return typeof given === 'string' && timingSafeEqual(hash(given), hash(expected))
}

/** Reads values of command-line options: one of several words, a number, the format of the output. */
import { closest, distance } from 'fastest-levenshtein'
import { UserError } from '../files.ts'
import type { TerminalOptions } from '../report/terminal/pretty.ts'
import { isDumb, screen } from './terminal.ts'

type TerminalValues = {
  readonly 'no-color'?: boolean | undefined
  readonly quiet?: boolean | undefined
  readonly output?: string | undefined
}

/** The end of a sentence about an unknown word: the known one that it probably means, else where the known ones are. */
export function didYouMean(word: string, known: readonly string[], otherwise: string): string {
  const meant = meantBy(word, known)
  return meant === undefined ? `; ${otherwise}` : `, did you mean \`${meant}\`?`
}

/** The known word that another one is probably a slip for. */
export function meantBy(word: string, known: readonly string[]): string | undefined {
  const meant = closest(word, known as string[])
  return meant && isClose(word, meant) ? meant : undefined
}

/** Whether one word may be a slip for another: it begins alike, or two keys at most are wrong. */
function isClose(word: string, meant: string): boolean {
  return meant[0] === word[0] || distance(word, meant) <= Math.min(2, Math.floor(word.length / 2))
}

/** The value of an option that takes one of several words. @throws {UserError} */
export function oneOf<Value extends string>(option: string, value: string, allowed: readonly Value[]): Value {
  const found = allowed.find((candidate) => candidate === value)
  if (found !== undefined) return found
  const meant = closest(value, [...allowed])
  const hint = distance(value, meant) <= Math.min(2, Math.floor(value.length / 2)) ? ` (did you mean \`${meant}\`?)` : ''
  throw new UserError(`--${option} cannot be \`${value}\`, expected one of ${allowed.join(', ')}${hint}`)
}

/** The value of an option that takes a number from `least` on. @throws {UserError} */
export function readCount(option: string, value: string, least = 1): number {
  const count = Number(value)
  if (!/^\d+$/.test(value) || count < least || count > 100_000)
    throw new UserError(`--${option} cannot be \`${value}\`, expected a number of ${least} or more`)
  return count
}

/** Colour on a terminal that has it only, and never with NO_COLOR (no-color.org) or in a file. */
export function hasColor(values: TerminalValues): boolean {
  if (values['no-color'] || process.env.NO_COLOR || values.output !== undefined) return false
  return process.env.FORCE_COLOR ? process.env.FORCE_COLOR !== '0' : screen.isTerminal() && !isDumb()
}

/** Where nothing says how wide it is, as in a file, lists' lines are cut to this. */
const widthOfFiles = 120

/** How the terminal, or the file, that the output goes to is to be written. */
export function terminalOptionsOf(values: TerminalValues): TerminalOptions {
  const columns = values.output === undefined ? screen.columns() : undefined
  return {
    color: hasColor(values),
    width: columns ?? widthOfFiles,
    quiet: values.quiet ?? false,
    ...(columns === undefined ? {} : { isFolded: true }),
  }
}

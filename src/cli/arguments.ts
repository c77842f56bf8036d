/** Reads values of command-line options: one of several words, a number, the format of the output. */
import process from 'node:process'
import { closest } from 'fastest-levenshtein'
import { UserError } from '../files.ts'
import type { TerminalOptions } from '../report/pretty.ts'
import { screen } from './terminal.ts'

type TerminalValues = { readonly 'no-color'?: boolean | undefined; readonly quiet?: boolean | undefined }

/** The end of a sentence about an unknown word: the known one that it probably means, else where the known ones are. */
export function didYouMean(word: string, known: readonly string[], otherwise: string): string {
  const meant = closest(word, known as string[])
  return meant && meant[0] === word[0] ? `, did you mean \`${meant}\`?` : `; ${otherwise}`
}

/** The value of an option that takes one of several words. @throws {UserError} */
export function oneOf<Value extends string>(option: string, value: string, allowed: readonly Value[]): Value {
  const found = allowed.find((candidate) => candidate === value)
  if (found === undefined) throw new UserError(`--${option} cannot be \`${value}\`, expected one of ${allowed.join(', ')}`)
  return found
}

/** The value of an option that takes a number from 1 on. @throws {UserError} */
export function readCount(option: string, value: string): number {
  const count = Number(value)
  if (!/^\d+$/.test(value) || count < 1 || count > 100_000)
    throw new UserError(`--${option} cannot be \`${value}\`, expected a number of 1 or more`)
  return count
}

/** Colour on a terminal only, and never with NO_COLOR (no-color.org). */
export function hasColor(values: TerminalValues): boolean {
  if (values['no-color'] || process.env.NO_COLOR) return false
  return process.env.FORCE_COLOR ? process.env.FORCE_COLOR !== '0' : screen.isTerminal()
}

/** How the terminal, or the file, that the output goes to is to be written. */
export function terminalOptionsOf(values: TerminalValues): TerminalOptions {
  return { color: hasColor(values), width: Math.max(60, screen.columns()), quiet: values.quiet ?? false }
}

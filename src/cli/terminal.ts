/** The only module that writes to the terminal. Control characters in text of others have no effect there, and a closed pipe does not make the command fail. */
import { printable, printableLines, withoutCommands } from '../report/printable.ts'

/** Where a command says things. */
export type Output = {
  /** Lines for people. */
  readonly print: (text: string) => void
  /** Workflow commands of our own, which carry escaped text of others. */
  readonly command: (text: string) => void
  /** Data for programs, byte for byte. */
  readonly pass: (text: string) => void
  /** A patch: byte for byte for a program, lines for people on a terminal. */
  readonly patch: (text: string) => void
  /** One line about what went wrong. */
  readonly complain: (message: string) => void
  /** More about it, in lines. */
  readonly explain: (text: string) => void
}

/** A terminal that can neither move its cursor nor show colours, as the shell of an editor (terminfo(5), `dumb`). */
export function isDumb(): boolean {
  return process.env.TERM === 'dumb'
}

/** No terminal is narrower. */
const narrowest = 20

/** The width that COLUMNS names (POSIX, "Environment variables"); nothing where it names none. */
function namedColumns(): number | undefined {
  const named = process.env.COLUMNS ?? ''
  return /^[1-9]\d{0,3}$/.test(named) ? Math.max(narrowest, Number(named)) : undefined
}

/** What is drawn on the terminal beside the output, while a command runs. */
export const drawing = {
  isPossible: (): boolean => process.stderr.isTTY === true && !isDumb(),
  columns: (): number => namedColumns() ?? Math.max(narrowest, process.stderr.columns || 80),
  draw: (text: string): void => void process.stderr.write(text),
}

/** Whether the output is shown on a terminal, and how wide that is; undefined where nobody says so, as for a pipe. */
export const screen = {
  isTerminal: (): boolean => process.stdout.isTTY === true,
  columns: (): number | undefined => namedColumns() ?? (process.stdout.columns ? Math.max(narrowest, process.stdout.columns) : undefined),
}

/** Opens both streams. What can no longer be written ends the process with 2, but for a reader that has seen enough. */
export function openOutput(): Output {
  let broken: string | undefined
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      // `| head` has what it wants: the run goes on, and its end says what it would have said (EOF is what Windows says).
      if (error.code !== 'EPIPE' && error.code !== 'EOF' && stream === process.stdout) broken = error.code ?? error.message
    })
  process.on('exit', () => {
    if (broken === undefined) return
    process.exitCode = 2
    process.stderr.write(`listkeeper: the output could not be written (${printable(broken)})\n`)
  })
  const write = (text: string): void => void (process.stdout.writable && process.stdout.write(text))
  const print = (text: string): void => write(withoutCommands(forTerminal(text)))
  return {
    print,
    command: (text) => write(forTerminal(text)),
    pass: write,
    patch: (text) => (screen.isTerminal() ? print(text) : write(process.env.GITHUB_ACTIONS === 'true' ? unheard(text) : text)),
    complain: (message) => void process.stderr.write(`listkeeper: ${withoutCommands(printable(message))}\n`),
    explain: (text) => void process.stderr.write(`${withoutCommands(printableLines(text))}\n`),
  }
}

/** An output that is kept, for a file: lines for people without what a terminal would obey, and data as it is. */
export function keepOutput(output: Output): { readonly output: Output; readonly text: () => string } {
  const parts: string[] = []
  const take = (text: string): void => void parts.push(text)
  return {
    output: { ...output, print: (text) => take(forTerminal(text)), command: (text) => take(forTerminal(text)), pass: take, patch: take },
    text: () => parts.join(''),
  }
}

/** The colours and weights of our own (ECMA-48, 8.3.117), as `styleText` of Node writes them; no text of others gets as far as that unseen. */
const ownStyles = /(\u001b\[(?:[1-4]|2[2-4]|3[0-79]|90)m)/

function forTerminal(text: string): string {
  return text
    .split(ownStyles)
    .map((part, index) => (index % 2 === 1 ? part : printableLines(part)))
    .join('')
}

/** A patch in the log of a workflow, whose runner reads no command in it; programs that read patches skip what is around them. */
function unheard(text: string): string {
  const word = crypto.randomUUID()
  return text === '' ? '' : `::stop-commands::${word}\n${text}${text.endsWith('\n') ? '' : '\n'}::${word}::\n`
}

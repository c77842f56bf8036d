/** The command line: reads the arguments, runs the command, and says in one line what went wrong. */
import { readCommandLine } from './cli/command-line.ts'
import { commands } from './cli/commands.ts'
import { commandHelp, help } from './cli/help.ts'
import { ResultError, withoutResults, writeResult } from './cli/results.ts'
import { type Call, readVersion } from './cli/shared.ts'
import { keepOutput, type Output, openOutput, screen } from './cli/terminal.ts'
import { ConfigError } from './config/defaults.ts'
import { openFiles, UserError } from './files.ts'

/** Runs one command. `home` is the folder of this package. Comes back with the exit code: 0 clean, 1 findings, 2 could not run. */
export async function main(args: readonly string[], home: URL): Promise<number> {
  const output = openOutput()
  try {
    return await dispatch(args, home, output)
  } catch (error) {
    if (error instanceof UserError || error instanceof ConfigError || error instanceof ResultError) output.complain(error.message)
    else output.explain(`listkeeper: this is a bug in listkeeper: ${(error as Error).stack ?? String(error)}`)
    return 2
  }
}

async function dispatch(args: readonly string[], home: URL, output: Output): Promise<number> {
  const { name, values, rest, wants } = readCommandLine(args)
  if (wants === 'version') {
    output.print(`${readVersion(home)}\n`)
    return 0
  }
  if (name === undefined) {
    output.print(help(screen.columns()))
    return wants === 'help' ? 0 : 2
  }
  const command = commands[name]!
  if (wants === 'help') {
    output.print(commandHelp(name, command, screen.columns()))
    return 0
  }
  const here = withoutResults(openFiles(currentFolder()), values)
  const kept = values.output === undefined ? undefined : keepOutput(output)
  const call: Call = { values, rest, files: here, here, home, ...(kept?.output ?? output) }
  const code = await runOn(name, call)
  if (kept && values.output !== undefined) writeResult(here, 'output', { path: values.output, text: kept.text() })
  return code
}

/** Runs a command on the lists of this machine, or on those of GitHub that it names. */
async function runOn(name: string, call: Call): Promise<number> {
  const word = name === 'review' ? call.values.repo : call.rest[0]
  const local = word?.includes('/') ? (await import('./cli/remote.ts')).bringHere(name, call) : undefined
  try {
    return await commands[name]!.run(local?.call ?? call)
  } finally {
    local?.close()
  }
}

/** The folder that this runs in. @throws {UserError} where it is no longer there. */
function currentFolder(): string {
  try {
    return process.cwd()
  } catch {
    throw new UserError('the current folder no longer exists, change to another one')
  }
}

// In a checkout `node src/cli.ts` is the command; published, `bin.ts` is.
if (import.meta.main) process.exitCode = await main(process.argv.slice(2), new URL('..', import.meta.url))

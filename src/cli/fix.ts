/** `fix` on the command line. */
import { createTwoFilesPatch } from 'diff'
import { readSourcesAsFar } from '../commands/local/check.ts'
import { fixAndRegenerate, fixSource } from '../commands/local/fix.ts'
import { filesInFolder } from '../commands/local/repository-files.ts'
import { unstableWords } from '../commands/local/stable-fixes.ts'
import { UserError } from '../files.ts'
import type { Unjudged } from '../finding.ts'
import { printable } from '../report/printable.ts'
import { runCheck } from './check.ts'
import { type Call, configOfInput, namedPaths, readConfigs, requireRule, sayUnjudged, standardInput } from './shared.ts'

/** Writes the safe corrections, or prints them as a patch. */
export async function runFix(call: Call): Promise<number> {
  const { values, files, print, pass, patch, complain } = call
  const wanted = values.rule ?? []
  for (const rule of wanted) requireRule(rule)
  const { named, isPiped } = namedPaths(call)
  if (isPiped && named.length > 0) throw new UserError('`fix -` fixes only standard input, run it separately for files')
  if (values.format !== undefined || values['fail-on'] !== undefined) return runReported(call, isPiped)
  const configured = isPiped ? [{ config: await configOfInput(call), paths: [] }] : await readConfigs(files, values.config, named)
  const correct = values.regenerate ? fixAndRegenerate : fixSource
  const unread: Unjudged[] = []
  const results = configured.flatMap(({ config, paths }) => {
    const { sources, unjudged } = isPiped ? { sources: [standardInput(call)], unjudged: [] } : readSourcesAsFar(files, paths, config)
    unread.push(...unjudged)
    return sources.map((source) => correct(source, config, wanted, filesInFolder(files)))
  })
  for (const { path, before, after, fixed, unstable = [] } of results) {
    // Standard output may be the text or a patch.
    if (unstable.length > 0) complain(`${path}: not fixed, because the fixes undo each other: ${unstableWords(unstable)}`)
    if (isPiped && !values.diff) pass(after)
    else if (values.diff) {
      if (before !== after)
        patch(createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, undefined, undefined, { context: 3 }).replace(/^=+\n/, ''))
    } else {
      if (before !== after) files.write(path, after, before)
      if (!values.quiet)
        print(`${printable(path)}: ${fixed === 0 ? 'nothing to fix' : `${fixed} ${fixed === 1 ? 'fix' : 'fixes'} written`}\n`)
    }
  }
  sayUnjudged(unread, complain)
  return unread.length > 0 ? 2 : 0
}

/** `fix` with a report of what is left, as `check --fix`. @throws {UserError} where standard output is the text or a patch. */
function runReported(call: Call, isPiped: boolean): Promise<number> {
  const { values } = call
  if (isPiped || values.diff || values.regenerate)
    throw new UserError('--format and --fail-on are for the report of what is left: `listkeeper check --fix` gives it')
  return runCheck({ ...call, values: { ...values, fix: true } })
}

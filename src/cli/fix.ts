/** `fix` on the command line. */
import { createTwoFilesPatch } from 'diff'
import { readSourcesAsFar } from '../commands/local/check.ts'
import { fixAndRegenerate, fixSource } from '../commands/local/fix.ts'
import { filesInFolder } from '../commands/local/repository-files.ts'
import { unstableWords } from '../commands/local/stable-fixes.ts'
import { UserError } from '../files.ts'
import { printable } from '../report/printable.ts'
import { type Call, namedPaths, readConfig, requireRule, sayUnjudged, standardInput, standardName } from './shared.ts'

/** Writes the safe corrections, or prints them as a patch. */
export async function runFix(call: Call): Promise<number> {
  const { values, rest, files, print, pass, patch, complain } = call
  const wanted = values.rule ?? []
  for (const rule of wanted) requireRule(rule)
  const { named, isPiped } = namedPaths(call)
  if (isPiped && named.length > 0) throw new UserError('`fix -` fixes only standard input, run it separately for files')
  const config = await readConfig(files, values.config, isPiped ? standardName(call) : named)
  const { sources, unjudged } = isPiped ? { sources: [standardInput(call)], unjudged: [] } : readSourcesAsFar(files, rest, config)
  const correct = values.regenerate ? fixAndRegenerate : fixSource
  const results = sources.map((source) => correct(source, config, wanted, filesInFolder(files)))
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
  sayUnjudged(unjudged, complain)
  return unjudged.length > 0 ? 2 : 0
}

/** `review` and `try` on the command line. */
import { review } from '../commands/local/review.ts'
import { findFolder, tryHistory } from '../commands/try/try.ts'
import { isFolder, UserError } from '../files.ts'
import { openRepository } from '../git/repository.ts'
import { renderTry, tryFormats } from '../report/try.ts'
import { oneOf, readCount, terminalOptionsOf } from './arguments.ts'
import { type Call, finish, readConfig, readWish } from './shared.ts'

export async function runReview(call: Call): Promise<number> {
  const { values, files } = call
  if (values.base === undefined)
    throw new UserError('`review` needs --base, the branch that the change is proposed to, for example --base main')
  readWish(values)
  const repository = openRepository(values.repo ?? files.root)
  const given = values.config === undefined ? undefined : (await readConfig(files, values.config, [])).config
  return finish(
    review(
      repository,
      { base: values.base, head: values.head ?? 'HEAD', ...(values.path === undefined ? {} : { path: values.path }) },
      given,
    ),
    values,
    call,
  )
}

export async function runTry({ values, rest, files, print, pass }: Call): Promise<number> {
  if (rest.length > 1) throw new UserError(`\`try\` takes one folder, not ${rest.length}`)
  const folder = rest[0] === undefined ? files.root : findFolder(rest[0], isFolder)
  const last = readCount('last', values.last ?? '50')
  const within = readCount('within', values.within ?? '90')
  const format = oneOf('format', values.format ?? 'pretty', tryFormats)
  const repository = openRepository(folder, 'name a clone of the list')
  const given = values.config === undefined ? undefined : (await readConfig(files, values.config, [])).config
  const say = format === 'json' ? pass : print
  say(renderTry(tryHistory(repository, { last, within }, given), format, terminalOptionsOf(values)))
  return 0
}

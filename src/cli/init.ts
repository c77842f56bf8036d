/** `init` on the command line: writes the files where GitHub reads them, at the top of the work tree, and says what to do next. */
import { posix, relative, resolve, sep } from 'node:path'
import { createTwoFilesPatch } from 'diff'
import { readSources, type Source } from '../commands/local/check.ts'
import { guidePart } from '../commands/local/guide.ts'
import { guidePathIn, guidesIn } from '../commands/local/guides-in.ts'
import { type InitFile, type Initialized, initialize } from '../commands/local/init.ts'
import { type Files, UserError, unlessUserError } from '../files.ts'
import { openRepository, type Repository } from '../git/repository.ts'
import { topOf } from '../git/top.ts'
import { printable, printableProse } from '../report/printable.ts'
import { foldLines } from '../report/terminal/fold.ts'
import { terminalOptionsOf } from './arguments.ts'
import { type Call, readConfig, readVersion } from './shared.ts'

/** The folder that the files belong into, the way there from this one, and its default branch where that is known. */
type Place = { readonly top: Files; readonly prefix: string; readonly branch?: string; readonly repository?: string }

/** Writes what was learned; files that are there already stay unless --force is given, and files that listkeeper did not write always stay. */
export async function runInit(call: Call): Promise<number> {
  const { values, rest, files, print, home } = call
  const place = findPlace(files)
  const { top, branch, repository } = place
  const { config, paths } = await readConfig(files, values.config, rest)
  const sources = readSources(files, paths, config).map((source) => fromTop(source, files, place))
  const path = values.contributing ? guidePathIn(top) : undefined
  const {
    files: made,
    formats,
    hasRules,
  } = initialize(sources, {
    rules: [...guidesIn(top), ...sources.flatMap(ownRules)],
    contributing: values.contributing ?? false,
    ...(path === undefined ? {} : { guide: { path, text: top.read(path) } }),
    pullRequestTemplate: values['pull-request-template'] ?? false,
    contents: values.contents ?? false,
    ...(branch === undefined ? {} : { branch }),
    ...(repository === undefined ? {} : { repository }),
    ...(values['pre-commit'] ? { preCommit: readVersion(home) } : {}),
  })
  if (!values.quiet) print(formatLines(formats))
  const written = made.flatMap((file) => (put(file, call, place) ? [shown(file.path, place)] : []))
  if (written.length > 0 && !values.quiet) print(nextSteps(written, call, hasRules))
  return 0
}

/** What a list itself says to contributors. */
function ownRules({ path, text }: Source): Source[] {
  const part = guidePart(text)
  return part === undefined ? [] : [{ path, text: part }]
}

function findPlace(files: Files): Place {
  const repository = repositoryOf(files.root)
  if (!repository) return { top: files, prefix: '' }
  const { name } = unlessUserError(() => repository.mainBranch()) ?? { name: 'HEAD' }
  const { files: top, prefix } = topOf(files, repository)
  const own = unlessUserError(() => repository.origin())
  return {
    top,
    prefix,
    ...(own === undefined ? {} : { repository: own }),
    ...(name === 'HEAD' ? {} : { branch: name.replace(/^origin\//, '') }),
  }
}

function repositoryOf(root: string): Repository | undefined {
  return unlessUserError(() => openRepository(root))
}

/** A list under the path that it has from the top, however it was named. @throws {UserError} for one that is elsewhere. */
function fromTop({ path, text }: Source, { root }: Files, { top }: Place): Source {
  const own = relative(top.root, resolve(root, path)).split(sep).join('/')
  if (own.startsWith('../')) throw new UserError(`${path}: this list is outside ${top.root}, run \`listkeeper init\` in its own folder`)
  return { path: own, text }
}

/** A path as it is from the folder that this runs in. */
function shown(path: string, { prefix }: Place): string {
  return printable(posix.relative(prefix, path))
}

function formatLines(formats: Initialized['formats']): string {
  return formats
    .flatMap(({ path, under, templates, conforming, total }) => [
      `${printable(path)}${under === '*' ? '' : `, ${printableProse(under)}`}: ${conforming} of ${total} entries conform\n`,
      ...templates.map(({ source, count }) => `  ${String(count).padStart(5)}  ${printableProse(source)}\n`),
    ])
    .join('')
}

/** Writes a file, or says why not, or prints it as a patch; whether it was written. */
function put({ path, text, before, addition, says }: InitFile, { values, print, patch }: Call, place: Place): boolean {
  const { top } = place
  const name = shown(path, place)
  if (addition !== undefined && top.has(path)) {
    if (!values.diff) print(toAdd({ path, name, addition }, top))
    return false
  }
  if (values.diff) {
    const from = before === undefined ? '/dev/null' : `a/${path}`
    if (before !== text)
      patch(createTwoFilesPatch(from, `b/${path}`, before ?? '', text, undefined, undefined, { context: 3 }).replace(/^=+\n/, ''))
    return false
  }
  if (before === undefined && top.has(path) && !values.force) {
    print(`${name} already exists and was not changed; --force replaces it\n`)
    return false
  }
  if (before !== text) top.write(path, text, before ?? (values.force ? undefined : null))
  print(`${name} ${says ?? 'written'}\n`)
  return before !== text
}

/** What a person has to add to a file that listkeeper did not write. */
function toAdd({ path, name, addition }: { path: string; name: string; addition: string }, top: Files): string {
  if (/^[ \t]*(?:-[ \t]*)?id:[ \t]*['"]?listkeeper\b/m.test(top.read(path))) return `${name} already uses listkeeper\n`
  return `${name} already exists and was not changed; add this below \`repos:\`\n\n${addition}\n`
}

/** What is left for a person, in the order in which it is done. */
function nextSteps(written: readonly string[], { values }: Call, hasRules: boolean): string {
  const steps = [
    `Read ${written[0]}: are the formats right? \`listkeeper check\` shows what it finds today, \`listkeeper try\` what it would have said on past changes.`,
    ...(hasRules
      ? ['Requirements from your guide for contributors are in it as comments: are they right? Remove the `# ` before those that you want.']
      : []),
    ...(values['pre-commit'] ? ['Run `pre-commit install`.'] : []),
    `Commit and push to the default branch: \`git add ${written.map(quoted).join(' ')} && git commit -m "Add listkeeper"\`.`,
    'Run `listkeeper doctor`: it checks the settings on GitHub and says what to change.',
    'Open a pull request. It gets one summary; after about ten, `review: { post: review }` adds comments on lines with one-click corrections.',
  ]
  const text = `\nNext steps:\n${steps.map((step, index) => `  ${index + 1}. ${step}\n`).join('')}`
  const { width, isFolded } = terminalOptionsOf(values)
  return isFolded ? foldLines(text, width) : text
}

/** A path for a shell, in quotes where it needs them. */
function quoted(path: string): string {
  return /^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`
}

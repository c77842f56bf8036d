/** `check` on the command line. */
import { ruleNames } from '../../lint-rules/index.ts'
import { checkSince, checkSources, readSourcesAsFar, type Source, type SourcesRead } from '../commands/local/check.ts'
import { filesInFolder } from '../commands/local/repository-files.ts'
import type { Config } from '../config/schema.ts'
import { UserError } from '../files.ts'
import { compareFindings } from '../finding.ts'
import { type Report, withUnjudged } from '../report/report.ts'
import {
  type Call,
  type Configured,
  configOfInput,
  finish,
  namedPaths,
  readConfig,
  readConfigs,
  readWish,
  requireRule,
  standardInput,
} from './shared.ts'

/** One report of both: what is wrong in the text, and which links are dead. */
function withLinks(report: Report, linked: Report): Report {
  const files = report.files.map((file, index) => ({
    ...file,
    findings: [...file.findings, ...(linked.files[index]?.findings ?? [])].sort(compareFindings),
  }))
  return { ...linked, files, notes: [...report.notes, ...linked.notes], unjudged: [...(report.unjudged ?? []), ...(linked.unjudged ?? [])] }
}

/** The configuration with no rules but those that are named; a named one that is off is on. */
function limitTo(config: Config, wanted: readonly string[]): Config {
  if (wanted.length === 0) return config
  const rules: Record<string, unknown> = config.rules
  const isOff = (value: unknown): boolean => ['off', false, 0, undefined].includes((Array.isArray(value) ? value[0] : value) as undefined)
  const own = (name: string): unknown =>
    !wanted.includes(name) ? 'off' : isOff(rules[name]) ? ['on', ...(Array.isArray(rules[name]) ? rules[name].slice(1) : [])] : rules[name]
  return { ...config, rules: Object.fromEntries(ruleNames.map((name) => [name, own(name)])) as Config['rules'] }
}

/** The sources as they are after what can be fixed is fixed, and written. */
async function fixed(sources: readonly Source[], config: Config, { files, complain }: Call): Promise<Source[]> {
  const [{ fixSource }, { unstableWords }] = await Promise.all([
    import('../commands/local/fix.ts'),
    import('../commands/local/stable-fixes.ts'),
  ])
  return sources.map((source) => {
    const { path, before, after, unstable = [] } = fixSource(source, config, [], filesInFolder(files))
    if (unstable.length > 0) complain(`${path}: not fixed, because the fixes undo each other: ${unstableWords(unstable)}`)
    if (before !== after) files.write(path, after, before)
    return { path, text: after }
  })
}

/** Checks the lists, and with `--fix` fixes them first. */
export async function runCheck(call: Call): Promise<number> {
  const { values, files } = call
  const { base, links } = values
  if (links && base !== undefined) throw new UserError('`check --links` checks all links of a list and cannot be combined with --base')
  const wanted = values.rule ?? []
  for (const rule of wanted) requireRule(rule)
  const { named, isPiped } = namedPaths(call)
  if (values.fix && isPiped) throw new UserError('`check --fix` writes files, for standard input use `listkeeper fix -`')
  if (values.fix && base !== undefined)
    throw new UserError('`check --fix` fixes whole files and cannot be combined with --base; run `listkeeper fix` first')
  readWish(values)
  const configured = await configuredFor(call, { named, isPiped })
  const reports: Report[] = []
  for (const { config: given, paths } of configured) {
    const config = limitTo(given, wanted)
    const { sources, unjudged } = isPiped && named.length === 0 ? { sources: [], unjudged: [] } : readSourcesAsFar(files, paths, config)
    const all = [...sources, ...(isPiped ? [standardInput(call)] : [])]
    reports.push(await checkUnder(config, { sources: values.fix ? await fixed(all, config, call) : all, unjudged }, call))
  }
  return finish(reports.length === 1 ? reports[0]! : together(reports), values, call)
}

/** What is checked, by configuration: what is piped, and a run that keeps a history, have one. */
async function configuredFor(
  call: Call,
  { named, isPiped }: { readonly named: readonly string[]; readonly isPiped: boolean },
): Promise<readonly Configured[]> {
  const { values, files } = call
  if (isPiped && named.length === 0) return [{ config: await configOfInput(call), paths: [] }]
  return isPiped || values.links ? [await readConfig(files, values.config, named)] : readConfigs(files, values.config, named)
}

/** The report on texts that have one configuration. */
async function checkUnder(config: Config, { sources, unjudged }: SourcesRead, { values, files, here }: Call): Promise<Report> {
  const { base } = values
  const judged =
    base === undefined
      ? checkSources(sources, config, filesInFolder(files))
      : checkSince(sources, {
          config,
          repository: (await import('../git/repository.ts')).openRepository(files.root),
          base,
          repositoryFiles: filesInFolder(files),
        })
  const report = withUnjudged(judged, unjudged)
  return values.links ? withLinks(report, await (await import('./links.ts')).askForLinks(sources, { values, files, here, config })) : report
}

/** Several reports as one. */
function together(reports: readonly Report[]): Report {
  return {
    files: reports.flatMap(({ files }) => files),
    hasBase: reports.some(({ hasBase }) => hasBase),
    notes: reports.flatMap(({ notes }) => notes),
    shifts: reports.flatMap(({ shifts }) => shifts),
    unjudged: reports.flatMap(({ unjudged = [] }) => unjudged),
  }
}

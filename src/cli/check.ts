/** `check` on the command line. */

import { checkSince, checkSources, readSourcesAsFar, type SourcesRead } from '../commands/local/check.ts'
import { filesInFolder } from '../commands/local/repository-files.ts'
import type { Config } from '../config/schema.ts'
import { UserError } from '../files.ts'
import { compareFindings } from '../finding.ts'
import { type Report, withUnjudged } from '../report/report.ts'
import { type Call, finish, readConfig, readConfigs, standardInput } from './shared.ts'

/** One report of both: what is wrong in the text, and which links are dead. */
function withLinks(report: Report, linked: Report): Report {
  const files = report.files.map((file, index) => ({
    ...file,
    findings: [...file.findings, ...(linked.files[index]?.findings ?? [])].sort(compareFindings),
  }))
  return { ...linked, files, notes: [...report.notes, ...linked.notes], unjudged: [...(report.unjudged ?? []), ...(linked.unjudged ?? [])] }
}

export async function runCheck(call: Call): Promise<number> {
  const { values, rest, files } = call
  if (values.links && values.base !== undefined)
    throw new UserError('`check --links` checks all links of a list and cannot be combined with --base')
  const named = rest.filter((path) => path !== '-')
  const isPiped = named.length < rest.length
  // What is piped, and a run that keeps a history, have one configuration.
  const isOne = isPiped || values.links === true
  const configured = isOne
    ? [{ config: await readConfig(files, values.config, named), paths: named }]
    : await readConfigs(files, values.config, named)
  const reports: Report[] = []
  for (const { config, paths } of configured) {
    const { sources, unjudged } = isPiped && named.length === 0 ? { sources: [], unjudged: [] } : readSourcesAsFar(files, paths, config)
    reports.push(await checkUnder(config, { sources: [...sources, ...(isPiped ? [standardInput()] : [])], unjudged }, call))
  }
  return finish(reports.length === 1 ? reports[0]! : together(reports), values, call)
}

/** The report on texts that have one configuration. */
async function checkUnder(config: Config, { sources, unjudged }: SourcesRead, { values, files }: Call): Promise<Report> {
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
  return values.links ? withLinks(report, await (await import('./links.ts')).askForLinks(sources, { values, files, config })) : report
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

/** `check` on the command line. */

import { checkSince, checkSources, readSourcesAsFar } from '../commands/local/check.ts'
import { filesInFolder } from '../commands/local/repository-files.ts'
import { UserError } from '../files.ts'
import { compareFindings } from '../finding.ts'
import { type Report, withUnjudged } from '../report/report.ts'
import { type Call, finish, readConfig, standardInput } from './shared.ts'

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
  const config = await readConfig(files, values.config)
  const named = rest.filter((path) => path !== '-')
  const isPiped = named.length < rest.length
  const read = isPiped && named.length === 0 ? { sources: [], unjudged: [] } : readSourcesAsFar(files, named, config)
  const sources = [...read.sources, ...(isPiped ? [standardInput()] : [])]
  const base = values.base
  const judged =
    base === undefined
      ? checkSources(sources, config, filesInFolder(files))
      : checkSince(sources, {
          config,
          repository: (await import('../git/repository.ts')).openRepository(files.root),
          base,
          repositoryFiles: filesInFolder(files),
        })
  const report = withUnjudged(judged, read.unjudged)
  if (!values.links) return finish(report, values, call)
  if (base !== undefined) throw new UserError('`check --links` checks all links of a list and cannot be combined with --base')
  return finish(withLinks(report, await (await import('./links.ts')).askForLinks(sources, { values, files, config })), values, call)
}

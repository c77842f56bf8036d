/** `check` on the command line. */
import { aroundFiles } from '../commands/around.ts'
import { checkSince, checkSources, readSources } from '../commands/check.ts'
import type { Report } from '../commands/report.ts'
import { UserError } from '../files.ts'
import { compareFindings } from '../finding.ts'
import { type Call, finish, readConfig, standardInput } from './shared.ts'

/** One report of both: what is wrong in the text, and which links are dead. */
function withLinks(report: Report, linked: Report): Report {
  const files = report.files.map((file, index) => ({
    ...file,
    findings: [...file.findings, ...(linked.files[index]?.findings ?? [])].sort(compareFindings),
  }))
  return { ...linked, files, notes: [...report.notes, ...linked.notes] }
}

export async function runCheck(call: Call): Promise<number> {
  const { values, rest, files } = call
  const config = await readConfig(files, values.config)
  const named = rest.filter((path) => path !== '-')
  const isPiped = named.length < rest.length
  const sources = [...(isPiped && named.length === 0 ? [] : readSources(files, named, config)), ...(isPiped ? [standardInput()] : [])]
  const base = values.base
  const report =
    base === undefined
      ? checkSources(sources, config, aroundFiles(files))
      : checkSince(sources, {
          config,
          repository: (await import('../git/repository.ts')).openRepository(files.root),
          base,
          around: aroundFiles(files),
        })
  if (!values.links) return finish(report, values, call)
  if (base !== undefined) throw new UserError('`check --links` asks for all links of a list; leave --base out')
  return finish(withLinks(report, await (await import('./links.ts')).askForLinks(sources, { values, files, config })), values, call)
}

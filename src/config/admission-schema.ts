/** What a list asks of new entries and of the proposals that bring them, as the configuration says it. */
import * as z from 'zod'
import { text } from './links-schema.ts'

/** A span of the calendar, for what is months or years old. */
const spanWords = 'expected a number and a unit, for example `90d`, `6mo` or `1y`'
const span = z.string(spanWords).regex(/^\d{1,4}\s*(?:d|w|mo|y)$/, spanWords)
/** In the form of 0.1 an age may be hours too. Minutes are refused: who writes `6m` means months. */
const flatAge = z.string(spanWords).regex(/^(?:\d{1,4}\s*(?:w|mo|y)|\d{1,6}\s*[hd])$/, spanWords)
const date = z.iso.date('expected a date, for example `2026-01-31`')
const spdx = z.array(text.max(100)).min(1).max(100)

/** What a repository must have. All of it is optional, and what is unknown of a repository is never unmet. */
const repositoryKeys = {
  age: span.optional().describe('Minimum age of the repository, for example `6mo`'),
  'commit-within': span.optional().describe('Its last commit is no older than that, for example `18mo`'),
  stars: z.int().min(1).optional().describe('Minimum stars'),
  contributors: z.int().min(1).max(100).optional().describe('Minimum contributors, bots aside'),
  license: z
    .union([z.literal(true), z.literal('osi'), spdx])
    .optional()
    .describe('Any licence (`true`), one that the OSI approved (`osi`), or a list of SPDX identifiers'),
  archived: z.literal(false).optional().describe('No archived repositories (`false`)'),
  fork: z.literal(false).optional().describe('No forks (`false`)'),
  readme: z.literal(true).optional().describe('It has a readme (`true`)'),
  topics: z.array(text.max(100)).min(1).max(20).optional().describe('Topics, one of which it has'),
  file: text.max(200).optional().describe('A file that it has at its root'),
}
const packageKeys = {
  age: span.optional().describe('Minimum age of the package'),
  'release-within': span.optional().describe('Its last release is no older than that'),
  downloads: z.int().min(1).optional().describe('Minimum downloads in the last month, where the registry tells'),
}
const paperKeys = {
  year: z.int().min(1800).max(2200).optional().describe('Earliest year of publication'),
  venue: z.literal(true).optional().describe('It was published, not only posted as a preprint (`true`)'),
}
const urlKeys = {
  https: z.literal(true).optional().describe('Addresses begin with `https` (`true`)'),
  shorteners: z.literal(false).optional().describe('No addresses of link shorteners (`false`)'),
}

/** A box of the pull request's template, by its text. */
const box = text.max(200)

const sectionRequirements = z.strictObject({
  under: text.max(200).optional().describe('Heading of the sections this is for; `*` stands for anything. Absent: all sections'),
  repository: z.strictObject(repositoryKeys).optional().describe('For entries that link a repository'),
  package: z.strictObject(packageKeys).optional().describe('For entries that link a package (npm, PyPI, crates.io)'),
  paper: z.strictObject(paperKeys).optional().describe('For entries that link a paper'),
  url: z.strictObject(urlKeys).optional().describe('For all addresses of the entry'),
  exceptions: z
    .array(z.strictObject({ checkbox: box.describe('Text of a box of the template'), ...repositoryKeys }))
    .max(20)
    .default([])
    .describe('What a repository must have instead where the box is ticked'),
})

/** The form of 0.1: one set for all sections. */
const flat = z.strictObject({
  stars: z.int().min(1).optional().describe('Minimum stars of a repository'),
  age: flatAge.optional().describe('Minimum age of a repository, for example `90d`'),
  license: z
    .union([z.literal(true), spdx])
    .optional()
    .describe('Any licence (`true`), or a list of SPDX identifiers'),
  entries: z.int().min(1).max(1000).optional().describe('Maximum new entries in one pull request; see also `proposal.entries`'),
  archived: z.literal(false).optional().describe('No archived repositories (`false`)'),
})

/** What a list may ask for, by name: what labels, closing and upkeep are about. */
export const requirementNames = [
  ...new Set([
    ...(Object.keys(repositoryKeys) as (keyof typeof repositoryKeys)[]),
    ...(Object.keys(packageKeys) as (keyof typeof packageKeys)[]),
    ...(Object.keys(paperKeys) as (keyof typeof paperKeys)[]),
    ...(Object.keys(urlKeys) as (keyof typeof urlKeys)[]),
    ...(['entries', 'title', 'checklist'] as const),
  ]),
] as const
const requirementName = z.enum(requirementNames as unknown as [(typeof requirementNames)[number]])

export const admission = {
  require: z
    .union([z.array(sectionRequirements).max(100), flat])
    .optional()
    .describe('Requirements for new entries, by section, the first match wins; what is unknown about an entry does not count against it'),
  proposal: z
    .strictObject({
      entries: z.int().min(1).max(1000).optional().describe('Maximum new entries in one pull request'),
      title: text.max(200).optional().describe('Title of the pull request; `*` stands for anything'),
      checklist: z
        .literal(true)
        .optional()
        .describe('All boxes of the template are ticked (`true`), those of exceptions and `owner-box` aside'),
      'owner-box': box.optional().describe('Box that the author of a linked project ticks'),
      'declined-before': z
        .enum(['note', 'off'])
        .default('note')
        .describe('Whether it is said that the same work was proposed before and declined'),
    })
    .prefault({})
    .describe('Requirements for a proposal itself'),
  triage: z
    .strictObject({
      labels: z.boolean().default(false).describe('Whether pull requests get a label that says what they wait for'),
      close: z
        .strictObject({
          rules: z.array(requirementName).default([]).describe('Requirements whose miss closes a pull request'),
          after: span.default('30d').describe('How long after the notice'),
        })
        .prefault({})
        .describe('Which pull requests are closed, and when'),
      remind: span.optional().describe('How long after the last word an author is reminded once'),
    })
    .prefault({})
    .describe('What happens to pull requests that wait; all of it is off unless it is set'),
  decline: z
    .record(z.string().regex(/^[\w-]{1,40}$/, 'expected one word of letters, digits, `-` and `_`'), text.max(2000))
    .default({})
    .describe('Texts for `/listkeeper decline WORD`'),
  upkeep: z
    .strictObject({
      every: span.default('1mo').describe('How often existing entries are looked at'),
      rules: z
        .union([z.literal('same'), z.array(requirementName).min(1)])
        .default('same')
        .describe('Which requirements hold for existing entries'),
      grandfathered: date.optional().describe('Entries that were listed before this day are left alone'),
    })
    .optional()
    .describe('Looks whether existing entries still meet the requirements, and reports it in the rolling issue. Off unless it is set'),
}

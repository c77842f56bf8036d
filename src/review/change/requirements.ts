/** What a list requires of new entries besides their format: stars, age, licence, how many at once. What is unknown is never reported as a fault. Pure. */
import type { Reading } from '../../../lint-rules/list-rule.ts'
import { type Finding, pageUrl, type Severity } from '../../finding.ts'
import type { Facts, Judgement } from '../../links/verdict.ts'
import { positionOf } from '../../list/markdown/span.ts'
import { type Added, byAddress, factsOf, judgementsOf, roundedStars, shortened, titleOf, worksAdded } from './new-entries.ts'

/** What new entries must have; all of it is optional. */
export type Requirements = {
  readonly stars?: number | undefined
  /** Least age of a repository, in days. */
  readonly age?: number | undefined
  /** Any licence, or one of these SPDX identifiers. */
  readonly license?: true | readonly string[] | undefined
  /** Most new entries of one change. */
  readonly entries?: number | undefined
  /** Whether archived repositories are taken. */
  readonly archived?: false | undefined
}

export type Asked = {
  readonly added: readonly Added[]
  readonly judgements: readonly Judgement[]
  readonly requirements: Requirements
  readonly severity: Severity
  /** The readings of the files that the entries are in. */
  readonly readings: ReadonlyMap<string, Reading>
  /** Milliseconds since 1970; without it ages are not judged. */
  readonly now?: number | undefined
}

type Said = { readonly form: keyof Requirements; readonly message: string }

const day = 86_400_000
const help = pageUrl('docs/entry-requirements.md')

/** A finding for each requirement that a new entry is known not to meet, and one where they are too many. */
export function requirementFindings({ added, judgements, requirements, severity, readings, now }: Asked): Finding[] {
  const known = byAddress(judgements)
  const works = worksAdded(added)
  const most = requirements.entries
  return works.flatMap((one, index): Finding[] => {
    const reading = readings.get(one.path)
    if (!reading) return []
    const facts = factsOf(judgementsOf(one.entry, known))
    const count: Said[] = most !== undefined && index === most ? [sayCount(works.length, most)] : []
    return [...count, ...unmet(nameOf(one), facts, { ...requirements, now })].map((said) => toFinding(said, one, { reading, severity }))
  })
}

function toFinding(
  { form, message }: Said,
  { path, entry }: Added,
  { reading, severity }: { reading: Reading; severity: Severity },
): Finding {
  const { lines, toGiven } = reading
  return {
    rule: 'entry-requirements',
    severity,
    path,
    place: positionOf(lines, { start: toGiven(entry.place.start), end: toGiven(entry.place.end) }),
    message,
    url: help,
    form,
    introduced: true,
    evidence: `The configuration of this list requires that (\`require.${form}\`); a maintainer can make an exception`,
  }
}

function sayCount(found: number, most: number): Said {
  return {
    form: 'entries',
    message: `This change adds ${found} entries, but one pull request may add ${most === 1 ? 'one' : `${most} at most`}; please propose the others separately`,
  }
}

function unmet(name: string, facts: Facts, { stars, age, license, archived, now }: Requirements & { now: number | undefined }): Said[] {
  const said: Said[] = []
  const say = (form: keyof Requirements, found: string, asked: string): void =>
    void said.push({ form, message: `${name} ${found}, but new entries ${asked}` })
  if (stars !== undefined && facts.stars !== undefined && facts.stars < stars)
    say('stars', `has ${facts.stars < 10 ? '' : 'about '}${roundedStars(facts.stars)} stars`, `need at least ${stars}`)
  const born = Date.parse(facts.created ?? '')
  if (age !== undefined && now !== undefined && born > now - age * day)
    say('age', `was created on ${facts.created}`, `must be at least ${age} ${age === 1 ? 'day' : 'days'} old`)
  if (license !== undefined && facts.unlicensed && facts.license === undefined) say('license', 'has no licence', sayLicenses(license))
  else if (license !== undefined && license !== true && facts.license !== undefined && !isOneOf(facts.license, license))
    say('license', `has the licence \`${plain(facts.license)}\``, sayLicenses(license))
  if (archived === false && facts.archived) say('archived', 'is archived', 'must be maintained')
  return said
}

function sayLicenses(license: true | readonly string[]): string {
  return license === true
    ? 'need one'
    : `need ${license.length === 1 ? '' : 'one of '}${license.map((one) => `\`${plain(one)}\``).join(', ')}`
}

/** Whether a licence is one of those required; licence expressions that are no plain choice are accepted. */
function isOneOf(license: string, allowed: readonly string[]): boolean {
  const choices = license.replace(/^\((.*)\)$/, '$1').split(/ OR /i)
  return choices.some((choice) => /[\s()]/.test(choice) || allowed.some((one) => bare(one) === bare(choice)))
}

/** GitHub says `GPL-3.0` of what SPDX calls `GPL-3.0-only` and `GPL-3.0-or-later`. */
function bare(license: string): string {
  return license.toLowerCase().replace(/-(?:only|or-later)$/, '')
}

function nameOf({ entry }: Added): string {
  const name = plain(titleOf(entry))
  return name === '' ? 'This entry' : `\`${name}\``
}

/** A text that can be between two backticks of a message. */
function plain(text: string): string {
  return shortened(text.replaceAll('`', "'"), 80)
}

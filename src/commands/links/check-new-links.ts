/** Checks the links that a proposed change adds, in a short time, because its author waits. A dead link is a finding of the change; a server that blocks us or does not answer is nobody's fault. */
import type { Config } from '../../config/schema.ts'
import { milliseconds } from '../../config/settings.ts'
import type { Finding } from '../../finding.ts'
import type { LinkPorts } from '../../links/check.ts'
import type { Judgement } from '../../links/verdict.ts'
import type { LinkReport, Report } from '../../report/report.ts'
import type { Reviewed } from '../../review/change/reviewed.ts'
import { checkPlaces, hrefOf, type LinkRequest } from './check-links.ts'
import { type Place, placesIn } from './find-links.ts'
import { deadForms, findingsOf } from './link-findings.ts'

/** What the links of a pull request are asked with. */
export type LinkTools = {
  /** Opens the web; called only where there is a link to check. */
  readonly open: () => Promise<LinkPorts & { readonly close: () => Promise<void> }>
  /** Of github.com, and of no other GitHub. */
  readonly githubToken?: string
  readonly pauses?: readonly number[]
}

/** What is known of the links. */
export type NewLinks = {
  /** Each says whether the change introduced it. */
  readonly findings: readonly Finding[]
  /** What could not be judged this time: a comment that says one of these is neither repeated nor fixed. */
  readonly unconfirmed: readonly Finding[]
  readonly judgements: readonly Judgement[]
  readonly links: readonly LinkReport[]
  /** What a person should know of the run, one line each. */
  readonly notes: readonly string[]
}

/** Somebody waits for the review: after this time it says what it knows by then. */
const longest = 120_000

/** The maximum of new addresses that one review checks: one pull request must not cause a hundred thousand requests. */
const most = 300

const none: NewLinks = { findings: [], unconfirmed: [], judgements: [], links: [], notes: [] }

/** A change as it was judged, and which links are checked: those that it brings, or all of the lists that it changes. */
export type LinkQuestion = {
  readonly report: Report
  readonly reviewed: Reviewed
  readonly config: Config
  readonly which: 'added' | 'all'
  /** What registries told just now, by address: they are not asked again. */
  readonly known?: LinkRequest['known']
}

/** Judges the links of the lists that a change leaves behind; without new links nothing is opened. */
export async function checkNewLinks(
  { report, reviewed, config, which, known: told }: LinkQuestion,
  { open, githubToken, pauses }: LinkTools,
): Promise<NewLinks> {
  const known = new Set([...reviewed.before, ...reviewed.originals].flatMap(({ reading }) => placesIn({ path: '', reading })).map(hrefOf))
  const places = report.files.flatMap(placesIn)
  const isNew = (place: Place): boolean => !known.has(hrefOf(place))
  const wanted = which === 'all' ? places : places.filter(isNew)
  if (wanted.length === 0) return none
  const { asked, left } = firstOf(wanted)
  const web = await open()
  try {
    const { run, links, notes } = await checkPlaces(asked, web, {
      config: { ...config.links, archive: false },
      deadline: Math.min(longest, milliseconds(config.links.deadline)),
      ...(githubToken === undefined ? {} : { githubToken }),
      ...(pauses ? { pauses } : {}),
      ...(told ? { known: told } : {}),
    })
    const byUrl = new Map(run.judgements.map((judgement) => [judgement.url, judgement]))
    return {
      findings: asked.flatMap((place) => sayOf(place, byUrl.get(hrefOf(place)), isNew(place))),
      unconfirmed: wanted.filter((place) => isUnconfirmed(byUrl.get(hrefOf(place)))).flatMap(unconfirmedFindings),
      judgements: run.judgements,
      links,
      notes: left === 0 ? notes : [...notes, `${left} more links were not checked, because one review checks at most ${most}.`],
    }
  } finally {
    await web.close()
  }
}

/** The places of the first addresses, and how many addresses are left. */
function firstOf(places: readonly Place[]): { readonly asked: readonly Place[]; readonly left: number } {
  const all = [...new Set(places.map(hrefOf))]
  const first = new Set(all.slice(0, most))
  return { asked: places.filter((place) => first.has(hrefOf(place))), left: all.length - first.size }
}

/** What is reported to the author of the change. What registries know of a work that exists is in the table of new entries. */
function sayOf(place: Place, judgement: Judgement | undefined, introduced: boolean): Finding[] {
  if (!judgement) return []
  // A registry knows for certain that a project has moved; a server may change its mind tomorrow.
  const moves = judgement.via === 'http' ? 0 : 2
  return findingsOf(judgement, place, moves).flatMap((finding) => {
    const isWorth =
      /^(?:dead|suspect) |^(?:retracted|withdrawn|other title)$/.test(finding.form) || (finding.form === 'moved' && finding.fix)
    return isWorth ? [{ ...finding, introduced }] : []
  })
}

function isUnconfirmed(judgement: Judgement | undefined): boolean {
  return judgement === undefined || judgement.verdict.kind === 'unknown' || judgement.verdict.kind === 'blocked'
}

/** Everything that a link may have been said to be before. */
function unconfirmedFindings(place: Place): Finding[] {
  return deadForms.map((form) => ({
    rule: 'link-alive',
    severity: 'info',
    path: place.path,
    place: place.place,
    message: '',
    url: '',
    form,
  }))
}

/** What packages, papers and addresses must have, answered from what registries told. Pure. */

import { domainOf, hostOf, isShortener } from '../../list/identity/hosts.ts'
import { counted } from '../../review/text/enumerate.ts'
import type { Answer, RequirementName, Result } from '../answers.ts'
import type { PackageRules, PaperRules, UrlRules } from '../rules.ts'
import { isDay, isOldEnough, shiftDay, spanInWords } from '../span.ts'
import type { Subject } from '../subject.ts'
import { quoted } from '../wording.ts'

type Said = Omit<Answer, 'requirement' | 'key' | 'sentence'> & { readonly sentence?: string }

function answer(requirement: RequirementName, key: string, { todo, sentence, ...said }: Said): Answer {
  const isMissed = said.result === 'missed'
  return {
    requirement,
    key,
    ...said,
    ...(isMissed && todo !== undefined ? { todo } : {}),
    ...(isMissed && sentence !== undefined ? { sentence } : {}),
  }
}

const result = (isMet: boolean): Result => (isMet ? 'met' : 'missed')

/** An answer for each requirement on a package. */
export function judgePackage(facts: NonNullable<Subject['package']>, rules: PackageRules, today: string | undefined): Answer[] {
  const { age, 'release-within': within, downloads } = rules
  const unknown = (what: string): Pick<Said, 'result' | 'found'> => ({
    result: 'unknown',
    found: `not known: ${facts.host} does not say ${what}`,
  })
  const answers: Answer[] = []
  if (age !== undefined) {
    const asked = `first released at least ${spanInWords(age)} ago`
    const { created } = facts
    answers.push(
      answer('age', 'require.package.age', {
        asked,
        ...(!isDay(created) || today === undefined
          ? unknown('when it was first released')
          : {
              result: result(isOldEnough(created, age, today)),
              found: `first released on ${created}`,
              todo: `Please propose it again from ${shiftDay(created, age, 1)} on`,
              sentence: `was first released on ${created}, but new entries must be at least ${spanInWords(age)} old`,
            }),
      }),
    )
  }
  if (within !== undefined) {
    const asked = `a release within the last ${spanInWords(within)}`
    const { released } = facts
    answers.push(
      answer('release-within', 'require.package.release-within', {
        asked,
        ...(!isDay(released) || today === undefined
          ? unknown('when its last release was')
          : {
              result: result(released >= shiftDay(today, within, -1)),
              found: `last release on ${released}`,
              todo: 'If it is still maintained, please propose it again after its next release',
              sentence: `had its last release on ${released}, but new entries need one within the last ${spanInWords(within)}`,
            }),
      }),
    )
  }
  if (downloads !== undefined) {
    const asked = `at least ${counted(downloads, 'download')} in the last month`
    const known = facts.downloads
    const rounded = known === undefined ? '' : known < 100 ? 'fewer than 100' : `about ${twoDigits(known)}`
    answers.push(
      answer('downloads', 'require.package.downloads', {
        asked,
        ...(known === undefined
          ? unknown('how often it is downloaded')
          : {
              result: result(known >= downloads),
              found: `${rounded} in the last month`,
              todo: 'Please propose it again when more people use it',
              sentence: `had ${rounded} downloads in the last month, but new entries need at least ${downloads}`,
            }),
      }),
    )
  }
  return answers
}

/** Two digits of a number, the others zero: it stays the same from day to day. */
function twoDigits(count: number): number {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(count)) - 1)
  return Math.floor(count / step) * step
}

/** An answer for each requirement on a paper. That a preprint was published nowhere nobody knows for certain. */
export function judgePaper(facts: NonNullable<Subject['paper']>, { year, venue }: PaperRules): Answer[] {
  const answers: Answer[] = []
  if (year !== undefined)
    answers.push(
      answer('year', 'require.paper.year', {
        asked: `published in ${year} or later`,
        ...(facts.year === undefined
          ? { result: 'unknown', found: 'not known: no registry says which year' }
          : {
              result: result(facts.year >= year),
              found: String(facts.year),
              todo: 'If a newer version was published, link that',
              sentence: `is of ${facts.year}, but new entries must be of ${year} or later`,
            }),
      }),
    )
  if (venue !== undefined)
    answers.push(
      answer('venue', 'require.paper.venue', {
        asked: 'published in a journal or at a conference',
        ...(facts.published !== undefined
          ? { result: 'met', found: `published as ${quoted(facts.published)}` }
          : facts.isPreprint || !facts.isKnown
            ? {
                result: 'unknown',
                found: facts.isPreprint ? 'a preprint, of which no publication is known' : 'not known: no registry says whether it was',
              }
            : { result: 'met', found: 'published' }),
      }),
    )
  return answers
}

/** An answer for each requirement on addresses. */
export function judgeUrls(addresses: readonly string[], { https, shorteners }: UrlRules): Answer[] {
  if (addresses.length === 0) return []
  const answers: Answer[] = []
  if (https !== undefined) {
    const plain = addresses.filter((address) => /^http:/i.test(address))
    answers.push(
      answer('https', 'require.url.https', {
        asked: 'addresses with `https`',
        result: result(plain.length === 0),
        found: plain.length === 0 ? 'all of them' : `${counted(plain.length, 'address', 'addresses')} with \`http\``,
        todo: 'Write `https` where the site answers there',
        sentence: `links ${quoted(plain[0] ?? '')}, but new entries need \`https\``,
      }),
    )
  }
  if (shorteners !== undefined) {
    const short = addresses.flatMap((address) => {
      const host = hostOf(address) ?? ''
      return isShortener(host) ? domainOf(host) : []
    })
    answers.push(
      answer('shorteners', 'require.url.shorteners', {
        asked: 'no link shorteners',
        result: result(short.length === 0),
        found: short.length === 0 ? 'none' : quoted(short[0]!),
        todo: 'Link the page itself',
        sentence: `links ${quoted(short[0] ?? '')}, which shortens addresses, but new entries must link the page itself`,
      }),
    )
  }
  return answers
}

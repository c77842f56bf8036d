/** What a repository must have, answered from what its host told. Pure. */
import { roundedStars } from '../../review/change/new-entries.ts'
import { counted, enumerate } from '../../review/text/enumerate.ts'
import type { Answer, RequirementName, Result } from '../answers.ts'
import { type Box, isTicked } from '../boxes.ts'
import type { RepositoryRules, Rules } from '../rules.ts'
import { isDay, isOldEnough, shiftDay, spanInWords } from '../span.ts'
import type { Subject } from '../subject.ts'
import { choice, quoted } from '../wording.ts'
import { isTaken, type LicenseRule } from './licenses.ts'

type Repository = NonNullable<Subject['repository']>
type Key = keyof RepositoryRules & RequirementName

/** What one rule comes to. `is` and `need` make a sentence: the entry `is` ..., but new entries `need` ... */
type Ruling = {
  readonly asked: string
  readonly result: Result
  readonly found: string
  readonly todo?: string
  readonly is?: string
  readonly need?: string
}

type Judge<Name extends Key> = (asked: NonNullable<RepositoryRules[Name]>, facts: Repository, today: string | undefined) => Ruling

/** What is said where the host told nothing of a repository, or nothing of this. */
const unknown = (asked: string, { host, ...known }: Repository, what: string): Ruling => {
  const name = host === '' ? 'No registry' : host === 'github.com' ? 'GitHub' : host
  const isSilent = Object.keys(known).length === 0
  return {
    asked,
    result: 'unknown',
    found: isSilent ? `not known: ${name} did not answer, or does not show it` : `not known: ${name} does not say ${what}`,
  }
}

const judges: { readonly [Name in Key]: Judge<Name> } = {
  age: (span, facts, today) => {
    const asked = `created at least ${spanInWords(span)} ago`
    const { created } = facts
    if (!isDay(created) || today === undefined) return unknown(asked, facts, 'when it was created')
    const isMet = isOldEnough(created, span, today)
    return {
      asked,
      result: isMet ? 'met' : 'missed',
      found: `created on ${created}`,
      todo: `Please propose it again from ${shiftDay(created, span, 1)} on. If the code is older than its repository, say so in a comment`,
      is: `was created on ${created}`,
      need: `must be at least ${spanInWords(span)} old`,
    }
  },
  'commit-within': (span, facts, today) => {
    const asked = `a commit within the last ${spanInWords(span)}`
    const { committed } = facts
    if (!isDay(committed) || today === undefined) return unknown(asked, facts, 'when its last commit was')
    return {
      asked,
      result: committed >= shiftDay(today, span, -1) ? 'met' : 'missed',
      found: `last commit on ${committed}`,
      todo: 'If it is still maintained, a new commit on its default branch is enough',
      is: `had its last commit on ${committed}`,
      need: `need one within the last ${spanInWords(span)}`,
    }
  },
  stars: (least, facts) => {
    const asked = `at least ${counted(least, 'star')}`
    const { stars } = facts
    if (stars === undefined) return unknown(asked, facts, 'how many stars it has')
    const found = `${stars < 10 ? '' : 'about '}${roundedStars(stars)} stars`
    return {
      asked,
      result: stars >= least ? 'met' : 'missed',
      found,
      todo: `Please propose it again when it has ${least}`,
      is: `has ${found}`,
      need: `need at least ${least}`,
    }
  },
  contributors: (least, facts) => {
    const asked = `at least ${counted(least, 'contributor')}, bots aside`
    const { contributors: known } = facts
    if (known === undefined || (known.atLeast && known.count < least)) return unknown(asked, facts, 'who contributed to it')
    const found = `${known.atLeast ? 'at least ' : ''}${counted(known.count, 'contributor')}`
    return {
      asked,
      result: known.count >= least ? 'met' : 'missed',
      found,
      todo: `Please propose it again when ${least === 2 ? 'a second person has' : `${least} people have`} committed to it`,
      is: `has ${found}, bots aside`,
      need: `need at least ${least}`,
    }
  },
  license: judgeLicense,
  archived: (_, facts) => {
    const asked = 'not archived'
    if (facts.archived === undefined) return unknown(asked, facts, 'whether it is archived')
    return {
      asked,
      result: facts.archived ? 'missed' : 'met',
      found: facts.archived ? 'archived' : 'not archived',
      todo: 'Is there a maintained successor? Please propose that instead',
      is: 'is archived',
      need: 'must be maintained',
    }
  },
  fork: (_, facts) => {
    const asked = 'not a fork'
    if (facts.fork === undefined) return unknown(asked, facts, 'whether it is a fork')
    return {
      asked,
      result: facts.fork ? 'missed' : 'met',
      found: facts.fork ? 'a fork' : 'not a fork',
      todo: 'Please propose the original, or say in a comment why the fork is the one to list',
      is: 'is a fork',
      need: 'must be the original project',
    }
  },
  readme: (_, facts) => {
    const asked = 'a readme'
    if (facts.readme === undefined) return unknown(asked, facts, 'whether it has a readme')
    return {
      asked,
      result: facts.readme ? 'met' : 'missed',
      found: facts.readme ? 'it has one' : 'no readme',
      todo: 'Add a README.md that says what it is and how it is used',
      is: 'has no readme',
      need: 'need one',
    }
  },
  topics: (wanted, facts) => {
    const asked = `${wanted.length === 1 ? 'the topic' : 'one of the topics'} ${choice(wanted)}`
    const { topics } = facts
    if (topics === undefined) return unknown(asked, facts, 'which topics it has')
    const own = topics.filter((topic) => wanted.some((one) => one.toLowerCase() === topic.toLowerCase()))
    const has = topics.length === 0 ? 'no topics' : `the ${topics.length === 1 ? 'topic' : 'topics'} ${enumerate(topics.map(quoted), 5)}`
    return {
      asked,
      result: own.length > 0 ? 'met' : 'missed',
      found: own.length > 0 ? enumerate(own.map(quoted)) : has,
      todo: `Add ${wanted.length === 1 ? 'it' : 'one of them'} to the topics of the repository`,
      is: `has ${has}`,
      need: `need ${asked}`,
    }
  },
  file: (name, facts) => {
    const asked = `a file ${quoted(name)} at its root`
    const has = facts.files?.[name]
    if (has === undefined) return unknown(asked, facts, 'which files it has')
    return {
      asked,
      result: has ? 'met' : 'missed',
      found: has ? 'it is there' : 'no such file',
      todo: `Add ${quoted(name)} to the root of its default branch`,
      is: `has no file ${quoted(name)} at its root`,
      need: 'need one',
    }
  },
}

function judgeLicense(rule: LicenseRule, facts: Repository): Ruling {
  const asked = rule === true ? 'a licence' : rule === 'osi' ? 'a licence that the OSI approved' : `the licence ${choice(rule)}`
  const need =
    rule === true
      ? 'need one'
      : rule === 'osi'
        ? 'need one that the OSI approved'
        : `need ${rule.length === 1 ? '' : 'one of '}${rule.map(quoted).join(', ')}`
  const { license } = facts
  if (license === undefined) return unknown(asked, facts, 'which licence it has')
  if (license === null)
    return { asked, result: 'missed', found: 'no licence', todo: 'Add a file LICENSE with one to the project', is: 'has no licence', need }
  const taken = isTaken(license, rule)
  if (taken === undefined) return { asked, result: 'unknown', found: `the licence ${quoted(license)}, which a person has to read` }
  return {
    asked,
    result: taken ? 'met' : 'missed',
    found: quoted(license),
    todo: 'If the project can be used under another licence too, say so in a comment',
    is: `has the licence ${quoted(license)}`,
    need,
  }
}

const keys: readonly Key[] = ['age', 'commit-within', 'stars', 'contributors', 'license', 'archived', 'fork', 'readme', 'topics', 'file']
/** The form of 0.1 says them in this order. */
const flatKeys: readonly Key[] = ['stars', 'age', 'license', 'archived']

/** An answer for each requirement on a repository; what a ticked box of the configuration asks instead counts for it. */
export function judgeRepository(
  facts: Repository,
  rules: Rules,
  { boxes, today }: { readonly boxes: readonly Box[]; readonly today: string | undefined },
): Answer[] {
  const taken = rules.exceptions.filter(({ checkbox }) => isTicked(boxes, checkbox))
  return (rules.isFlat ? flatKeys : keys).flatMap((key): Answer[] => {
    const instead: readonly { readonly checkbox?: string; readonly asked: unknown }[] = taken.flatMap((one) =>
      one[key] === undefined ? [] : [{ checkbox: one.checkbox, asked: one[key] }],
    )
    const plain = rules.repository?.[key] === undefined ? [] : [{ asked: rules.repository[key] }]
    const rulings = (instead.length > 0 ? instead : plain).map(({ checkbox, asked }: (typeof instead)[number]) => ({
      checkbox,
      ruling: rule(key, asked, facts, today),
    }))
    // Of several exceptions one is enough, and what is unknown is held against nobody.
    const first = (result: Ruling['result']): (typeof rulings)[number] | undefined => rulings.find(({ ruling }) => ruling.result === result)
    const best = first('met') ?? first('unknown') ?? rulings.at(-1)
    return best ? [toAnswer(key, best.ruling, rules, best.checkbox)] : []
  })
}

function rule<Name extends Key>(key: Name, asked: unknown, facts: Repository, today: string | undefined): Ruling {
  return judges[key](asked as NonNullable<RepositoryRules[Name]>, facts, today)
}

function toAnswer(
  requirement: Key,
  { asked, result, found, todo, is, need }: Ruling,
  { isFlat }: Rules,
  exception: string | undefined,
): Answer {
  const isMissed = result === 'missed'
  return {
    requirement,
    result,
    asked,
    found,
    key: isFlat ? `require.${requirement}` : `require.repository.${requirement}`,
    ...(isMissed && todo !== undefined ? { todo } : {}),
    ...(isMissed && is !== undefined ? { sentence: `${is}, but new entries ${need}` } : {}),
    ...(exception === undefined ? {} : { exception }),
  }
}

/** GitHub, asked by GraphQL: eighty links in one request, renamed repositories by their new names, and files at branches. */

import type { Exchange, Facts, RepositoryFacts, Verdict } from '../verdict.ts'
import { type GithubFile, type GithubPage, githubId, pageOf, restOf } from './github-page.ts'
import { isCommit, isUsualBranch, queryOf, type Subject, subjectsOf, type Wants } from './github-query.ts'
import { alive, answer, at, dayAt, dead, fact, jsonOf, listAt, movedTo, readmeIn, textAt, titled } from './reading.ts'
import type { Answer, Registry, Send } from './registry.ts'

/** Who knows the pages of github.com: its GraphQL API, which needs a token of github.com (docs.github.com/graphql); it sees what the token may see. */
export function github(token: string, base = 'https://api.github.com'): Registry {
  return {
    name: 'github',
    base,
    batch: 80,
    // "Make requests serially" (docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api).
    gap: 0,
    atOnce: 1,
    idOf: githubId,
    ask: (ids, send) => ask(base, token, ids, send),
  }
}

/** Sends one query; what came back is the evidence, and the body with `data` and `errors` as GitHub sends it. */
export type Post = (query: {
  readonly query: string
  readonly variables: object
}) => Promise<{ readonly exchange: Exchange; readonly body: unknown }>

async function ask(base: string, token: string, ids: readonly string[], send: Send): Promise<Map<string, Answer>> {
  return askGithub(ids, async (query) => {
    const reply = await send({
      method: 'POST',
      url: `${base}/graphql`,
      headers: { authorization: `bearer ${token}`, 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify(query),
    })
    return { exchange: reply.exchange, body: jsonOf(reply, 200) }
  })
}

/** An answer for each page of github.com, from one query; `wants` is what rules need to know of repositories besides. */
export async function askGithub(ids: readonly string[], post: Post, wants?: Wants): Promise<Map<string, Answer>> {
  const answers = new Map<string, Answer>(ids.map((id) => [id, answer([])]))
  const pages = new Map(
    [...answers.keys()].flatMap((id) => {
      const page = pageOf(id)
      return page ? [[page, id] as const] : []
    }),
  )
  if (pages.size === 0) return answers
  const subjects = subjectsOf([...pages.keys()])
  const { exchange, body } = await post(queryOf(subjects, wants))
  const look = lookInto(body)
  for (const [index, subject] of subjects.entries()) {
    for (const [inside, page] of subject.pages.entries()) {
      const [verdict, facts] = judge(look, subject, index, inside)
      const repository = facts && wants ? { repository: repositoryFacts((...path) => look(`r${index}`, ...path), facts, wants) } : {}
      answers.set(pages.get(page)!, answer([exchange], verdict, facts && { ...facts, ...repository }))
    }
  }
  return answers
}

/** What rules ask for; what GitHub did not tell for certain is absent. */
function repositoryFacts(look: Look, { stars, created, archived = false, license, unlicensed }: Facts, wants: Wants): RepositoryFacts {
  const found = look()
  const value = found.is === 'there' ? found.value : {}
  const fork = at(value, 'isFork')
  const committed = dayAt(at(value, 'tip', 'target') ?? {}, 'committedDate')
  const readme = wants.readme ? hasReadme(look) : undefined
  const topics = wants.topics ? topicsOf(look) : undefined
  const files = wants.files.flatMap((path, index) => {
    const { is } = look(`w${index}`)
    return is === 'there' || is === 'absent' ? [[path, is === 'there'] as const] : []
  })
  return {
    ...(stars === undefined ? {} : { stars }),
    ...(created === undefined ? {} : { created }),
    ...(committed === undefined ? {} : { committed }),
    archived,
    ...(typeof fork === 'boolean' ? { fork } : {}),
    ...(license === undefined ? (unlicensed ? { license: null } : {}) : { license }),
    ...(readme === undefined ? {} : { readme }),
    ...(topics === undefined ? {} : { topics }),
    files: Object.fromEntries(files),
  }
}

function hasReadme(look: Look): boolean | undefined {
  const root = look('root')
  const names = root.is === 'there' ? listAt(root.value, 'entries').flatMap((entry) => textAt(entry, 'name') ?? []) : []
  const places = [root.is, look('inGithub').is, look('inDocs').is]
  if (readmeIn(names) || places.slice(1).includes('there')) return true
  return places.every((is) => is === 'there' || is === 'absent') ? false : undefined
}

function topicsOf(look: Look): string[] | undefined {
  const found = look('repositoryTopics')
  return found.is === 'there' ? listAt(found.value, 'nodes').flatMap((node) => textAt(node, 'topic', 'name') ?? []) : undefined
}

/** One place of the answer: something, nothing for sure (null without an error), refused as not found, or not known. */
type Found = { readonly is: 'there'; readonly value: object } | { readonly is: 'absent' | 'not-found' | 'unknown' }
type Look = (...path: readonly string[]) => Found

/**
 * Errors name the place they belong to by `path`; an error without one may belong to any (spec.graphql.org, 7.1.2), and what
 * is null is then unknown. A missing repository is null with an error of type `NOT_FOUND`, a forbidden one with `FORBIDDEN`.
 */
function lookInto(body: unknown): Look {
  const data = at(body, 'data')
  const errors = listAt(body, 'errors')
  const isAbout = (error: unknown, path: readonly string[]): boolean => {
    const place = listAt(error, 'path')
    return place.every((part, index) => index >= path.length || part === path[index])
  }
  return (...path) => {
    const value = at(data, ...path)
    if (typeof value === 'object' && value !== null) return { is: 'there', value }
    if (value !== null) return { is: 'unknown' }
    const about = errors.filter((error) => isAbout(error, path))
    if (about.length === 0) return { is: 'absent' }
    return {
      is: about.every((error) => at(error, 'type') === 'NOT_FOUND' && listAt(error, 'path').length === path.length)
        ? 'not-found'
        : 'unknown',
    }
  }
}

type Judged = readonly [verdict?: Verdict | undefined, facts?: Facts]

/**
 * Owners that do not exist are left to the page itself: pages of GitHub's own have paths of the same form, and more come every year.
 * Repositories that only the token may see, or that are disabled, are as well: readers see something else there.
 */
function judge(look: Look, { owner, name, pages }: Subject, index: number, inside: number): Judged {
  const page = pages[inside]!
  const user = look(`o${index}`)
  if (page.kind === 'owner') return user.is === 'there' ? [alive] : []
  const found = look(`r${index}`)
  if (found.is === 'not-found' && user.is === 'there') return [dead('not-found')]
  if (found.is !== 'there') return []
  const repository = found.value
  const current = textAt(repository, 'nameWithOwner')
  if (current === undefined || at(repository, 'isPrivate') !== false || at(repository, 'isDisabled') !== false) return []
  const facts = factsOf(repository, { name: current, isUnlicensed: look(`r${index}`, 'licenseInfo').is === 'absent' })
  const isRenamed = current.toLowerCase() !== `${owner}/${name}`.toLowerCase()
  const branch = textAt(repository, 'defaultBranchRef', 'name')
  const verdict = ofPage((place) => look(`r${index}`, `${place}${index}x${inside}`), page, `https://github.com/${current}`, branch)
  return [verdict?.kind === 'alive' && isRenamed ? movedTo(`https://github.com/${current}${restOf(page)}`) : verdict, facts]
}

type LookAt = (place: string) => Found

function ofPage(look: LookAt, page: GithubPage, repository: string, branch: string | undefined): Verdict | undefined {
  if (page.kind === 'repository') return alive
  if (page.kind === 'issue') return look('i').is === 'there' ? alive : undefined
  return page.kind === 'file' ? ofFile(look, page, repository, branch) : undefined
}

/** A file that is not at its branch: moved with the default branch, missing, or unknown as the branch may have a slash in its name. */
function ofFile(look: LookAt, page: GithubFile, repository: string, branch: string | undefined): Verdict | undefined {
  const file = look('f').is
  if (file === 'there') return alive
  if (file !== 'absent') return undefined
  const isNoRef = look('b').is === 'absent' && look('t').is === 'absent'
  if (isNoRef && isUsualBranch(page.ref) && look('c').is === 'absent') {
    return look('h').is === 'there' && branch !== undefined ? movedTo(`${repository}${restOf(page, branch)}`) : undefined
  }
  const isRef =
    page.ref === 'HEAD'
      ? branch !== undefined
      : isCommit(page.ref)
        ? look('c').is === 'there'
        : [look('b').is, look('t').is].includes('there')
  // Of a folder its parent has to be missing too: submodules are in a folder without being objects of the repository.
  const isMissing = page.path !== '' && (page.as !== 'tree' || look('p').is === 'absent')
  return isRef && isMissing ? dead('not-found') : undefined
}

function factsOf(repository: object, { name, isUnlicensed }: { name: string; isUnlicensed: boolean }): Facts {
  const stars = at(repository, 'stargazerCount')
  const license = textAt(repository, 'licenseInfo', 'spdxId')
  return {
    title: titled(name, repository),
    ...fact('archived', at(repository, 'isArchived') === true),
    ...fact('stars', typeof stars === 'number' ? stars : undefined),
    ...fact('pushed', dayAt(repository, 'pushedAt')),
    ...fact('created', dayAt(repository, 'createdAt')),
    ...fact('license', license === 'NOASSERTION' ? undefined : license),
    ...fact('unlicensed', isUnlicensed || undefined),
  }
}

/** The one GraphQL query that asks for many pages of GitHub: what others wrote goes in as variables, never into the text. */
import type { GithubFile, GithubPage } from './github-page.ts'

/** A full commit; shorter ones could be names of branches as well. */
const commit = /^[\da-f]{40}$/i
/** Names of the default branch that were common, and are renamed most. */
const usualBranch = /^(?:master|main|develop)$/

/** What is asked of one repository, or one owner, under the alias `r{index}`; `pages` have aliases of their own in it. */
export type Subject = { readonly owner: string; readonly name: string | undefined; readonly pages: readonly GithubPage[] }

export const isCommit = (ref: string): boolean => commit.test(ref)
export const isUsualBranch = (ref: string): boolean => usualBranch.test(ref)

/** Pages by repository and by owner, whose names have no case. */
export function subjectsOf(pages: readonly GithubPage[]): Subject[] {
  const subjects = new Map<string, { owner: string; name: string | undefined; pages: GithubPage[] }>()
  for (const page of pages) {
    const name = page.kind === 'owner' ? undefined : page.name
    const key = `${page.owner}/${name ?? ''}`.toLowerCase()
    const subject = subjects.get(key) ?? { owner: page.owner, name, pages: [] }
    subjects.set(key, subject)
    subject.pages.push(page)
  }
  return [...subjects.values()]
}

/** What rules of a list need to know of a repository besides what is always asked for. */
export type Wants = {
  readonly readme: boolean
  readonly topics: boolean
  /** Paths of files on the default branch. */
  readonly files: readonly string[]
  /** The last commit, and who made commits: GitHub tells the first with all else, and the second elsewhere. */
  readonly committed: boolean
  readonly contributors: boolean
}

const repositoryFields =
  'nameWithOwner description isArchived isPrivate isDisabled stargazerCount createdAt pushedAt licenseInfo { spdxId } defaultBranchRef { name }'

/** The fields of `Wants`: a repository has at most twenty topics, and its readme is at its root, in `.github` or in `docs` (docs.github.com, "About READMEs"). */
function wantedFields({ readme, topics, files }: Wants, index: number, give: Give): string {
  const tip = 'tip: defaultBranchRef { target { __typename ... on Commit { committedDate } } }'
  return [
    `isFork ${tip}`,
    ...(topics ? ['repositoryTopics(first: 20) { nodes { topic { name } } }'] : []),
    ...(readme
      ? [
          'root: object(expression: "HEAD:") { __typename ... on Tree { entries { name type } } }',
          'inGithub: object(expression: "HEAD:.github/README.md") { __typename }',
          'inDocs: object(expression: "HEAD:docs/README.md") { __typename }',
        ]
      : []),
    ...files.map((path, at) => `w${at}: object(expression: ${give(`wanted${index}x${at}`, 'String!', `HEAD:${path}`)}) { __typename }`),
  ].join(' ')
}

type Variables = Record<string, string | number>
type Built = { readonly query: string; readonly variables: Readonly<Variables> }

/** `r0` is a repository, with `o0` its owner by the name in the request; an owner alone has `o0` only. */
export function queryOf(subjects: readonly Subject[], wants?: Wants): Built {
  const variables: Variables = {}
  const types: string[] = []
  const give = (name: string, type: string, value: string | number): string => {
    variables[name] = value
    types.push(`$${name}: ${type}`)
    return `$${name}`
  }
  const fields = subjects.map(({ owner, name, pages }, index) => {
    const login = give(`owner${index}`, 'String!', owner)
    const asked = `o${index}: repositoryOwner(login: ${login}) { login }`
    if (name === undefined) return asked
    const inside = pages.map((page, at) => pageFields(page, `${index}x${at}`, give)).join(' ')
    const repository = `repository(owner: ${login}, name: ${give(`name${index}`, 'String!', name)})`
    const more = wants ? wantedFields(wants, index, give) : ''
    return `${asked} r${index}: ${repository} { ${repositoryFields} ${more} ${inside} }`
  })
  return { query: `query links(${types.join(', ')}) { ${fields.join(' ')} }`, variables }
}

type Give = (name: string, type: string, value: string | number) => string

function pageFields(page: GithubPage, key: string, give: Give): string {
  if (page.kind === 'issue') return `i${key}: issueOrPullRequest(number: ${give(`number${key}`, 'Int!', page.number)}) { __typename }`
  return page.kind === 'file' ? fileFields(page, key, give) : ''
}

/** `f` the file, `h` the same path on the default branch, `p` the folder it is in, `b` and `t` the branch and the tag. */
function fileFields({ as, ref, path }: GithubFile, key: string, give: Give): string {
  const object = (alias: string, expression: string): string =>
    `${alias}${key}: object(expression: ${give(`${alias}${key}`, 'String!', expression)}) { __typename }`
  const named = (alias: string, place: string): string =>
    `${alias}${key}: ref(qualifiedName: ${give(`${alias}${key}`, 'String!', `refs/${place}/${ref}`)}) { name }`
  const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : ''
  return [
    object('f', path === '' ? ref : `${ref}:${path}`),
    ...(isUsualBranch(ref) ? [object('h', path === '' ? 'HEAD' : `HEAD:${path}`), object('c', ref)] : []),
    ...(as === 'tree' && folder !== '' ? [object('p', `${ref}:${folder}`)] : []),
    ...(isCommit(ref) ? [object('c', ref)] : ref === 'HEAD' ? [] : [named('b', 'heads'), named('t', 'tags')]),
  ].join(' ')
}

/** Reads what other open pull requests would make of the same lists: two requests, whatever their number. */
import type { Proposal } from '../review/change/already-proposed.ts'
import { ask, type Client, pageSize, type Repo, type Waiting } from './client.ts'
import type { Wanted } from './files-at.ts'
import { readTextsAsFar } from './texts.ts'

/** A list of the base branch, and how long it is, in characters. */
export type ListSize = { readonly path: string; readonly size: number }

/** An older open pull request to the same branch; `base` is where that branch was when it was last changed. */
export type OpenProposal = Proposal & { readonly base: string }

/** Open pull requests that are looked at, the newest, and files of theirs that are read. */
const mostPulls = 30
const mostFiles = 20

/** A longer text comes cut off and would take a request of its own; and all texts of one answer are to be no more than this. */
const longestList = 500_000
const longestAnswer = 4_000_000

type RawPull = {
  number: number
  headRefOid: string
  baseRefOid: string
  files: { nodes: ({ path: string } | null)[] | null } | null
}
type RawPulls = { repository: { pullRequests: { nodes: (RawPull | null)[] | null } } | null }

const pullsQuery = `query proposals($owner: String!, $repo: String!, $base: String!) { repository(owner: $owner, name: $repo) {
  pullRequests(states: OPEN, baseRefName: $base, first: ${mostPulls}, orderBy: { field: CREATED_AT, direction: DESC }) {
    nodes { number headRefOid baseRefOid files(first: ${pageSize}) { nodes { path } } } } } }`

/** Open pull requests to the same branch that are older than this one and change one of the lists, with their texts of these. @throws {GitHubError} */
export async function readProposals(
  client: Client,
  { owner, repo, number, base }: Repo & { readonly number: number; readonly base: string },
  lists: readonly ListSize[],
  waiting: Waiting,
): Promise<OpenProposal[]> {
  const small = lists.filter(({ size }) => size <= longestList)
  if (small.length === 0) return []
  const { repository } = await ask('reading the open pull requests', waiting, () =>
    client.graphql<RawPulls>(pullsQuery, { owner, repo, base }),
  )
  const pulls = (repository?.pullRequests.nodes ?? []).flatMap((pull) => (pull && pull.number < number ? [pull] : []))
  const wanted = fitting(pulls, small)
  if (wanted.length === 0) return []
  const texts = await readTextsAsFar(client, { owner, repo }, wanted, waiting)
  return [...Map.groupBy(wanted.keys(), (index) => wanted[index]!.pull)].map(([pull, indexes]) => ({
    number: pull.number,
    base: pull.baseRefOid,
    texts: new Map(indexes.flatMap((index) => pair(wanted[index]!.path, texts[index]))),
  }))
}

/** The lists as they were on the base branch when each proposal was last changed. One request. @throws {GitHubError} */
export async function readBefore(client: Client, repo: Repo, proposals: readonly OpenProposal[], waiting: Waiting): Promise<Proposal[]> {
  const wanted = proposals.flatMap((proposal) => [...proposal.texts.keys()].map((path) => ({ commit: proposal.base, path, proposal })))
  if (wanted.length === 0) return []
  const texts = await readTextsAsFar(client, repo, wanted, waiting)
  return proposals.map((proposal) => ({
    ...proposal,
    before: new Map(wanted.flatMap((one, index) => (one.proposal === proposal ? pair(one.path, texts[index]) : []))),
  }))
}

function pair(path: string, text: Awaited<ReturnType<typeof readTextsAsFar>>[number] | undefined): [string, string][] {
  return text?.kind === 'text' ? [[path, text.text]] : []
}

/** The files to read, those of the newest pull requests first, as many as have room in one answer. */
function fitting(pulls: readonly RawPull[], lists: readonly ListSize[]): (Wanted & { readonly pull: RawPull })[] {
  const wanted: (Wanted & { readonly pull: RawPull })[] = []
  let length = 0
  for (const pull of pulls)
    for (const { path, size } of lists) {
      if (!pull.files?.nodes?.some((file) => file?.path === path)) continue
      length += size
      if (wanted.length === mostFiles || length > longestAnswer) return wanted
      wanted.push({ commit: pull.headRefOid, path, pull })
    }
  return wanted
}

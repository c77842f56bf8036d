/** Labels of pull requests: which they have, who set or took them off, and setting them. What the token may not do comes back as a value. */
import { ask, type Client, pageSize, type Repo, type Waiting } from '../client.ts'
import { attempt, type BranchWritten } from '../commits.ts'

export type Actor = { readonly __typename: string; readonly login: string } | null

/** Events and REST name a bot with `[bot]` at the end, GraphQL without. Nobody is left of a deleted account. */
export function loginOf(actor: Actor): string | undefined {
  if (!actor) return undefined
  return actor.__typename === 'Bot' && !actor.login.endsWith('[bot]') ? `${actor.login}[bot]` : actor.login
}

type RawEvent = { readonly __typename: string; readonly actor: Actor; readonly label: { readonly name: string } }
type RawLabels = {
  readonly viewer: { readonly login: string }
  readonly repository: {
    readonly pullRequest: {
      readonly labels: { readonly nodes: readonly ({ readonly name: string } | null)[] | null } | null
      readonly timelineItems: { readonly nodes: readonly (RawEvent | null)[] | null }
    } | null
  } | null
}

const query = `query labels($owner: String!, $repo: String!, $number: Int!) { viewer { login } repository(owner: $owner, name: $repo) { pullRequest(number: $number) {
  labels(first: ${pageSize}) { nodes { name } }
  timelineItems(last: ${pageSize}, itemTypes: [LABELED_EVENT, UNLABELED_EVENT]) { nodes { __typename
    ... on LabeledEvent { actor { __typename login } label { name } } ... on UnlabeledEvent { actor { __typename login } label { name } } } } } } }`

export type LabelsNow = {
  readonly now: readonly string[]
  /** The oldest first. */
  readonly history: readonly { readonly kind: 'set' | 'taken-off'; readonly label: string; readonly isOwn: boolean }[]
}

/** The labels of a pull request and what happened to them. @throws {GitHubError} */
export async function readLabels(
  client: Client,
  { owner, repo, number }: Repo & { readonly number: number },
  waiting: Waiting,
): Promise<LabelsNow> {
  const { viewer, repository } = await ask('reading the labels', waiting, () => client.graphql<RawLabels>(query, { owner, repo, number }))
  const pull = repository?.pullRequest
  return {
    now: (pull?.labels?.nodes ?? []).flatMap((label) => label?.name ?? []),
    history: (pull?.timelineItems.nodes ?? []).flatMap((event) =>
      event
        ? [
            {
              kind: event.__typename === 'LabeledEvent' ? ('set' as const) : ('taken-off' as const),
              label: event.label.name,
              isOwn: loginOf(event.actor) === viewer.login,
            },
          ]
        : [],
    ),
  }
}

/** Which of some labels a repository lacks. @throws {GitHubError} */
export async function missingLabels<Name extends string>(
  client: Client,
  repo: Repo,
  names: readonly Name[],
  waiting: Waiting,
): Promise<Name[]> {
  const query = `query labels($owner: String!, $repo: String!, ${names.map((_, at) => `$l${at}: String!`).join(', ')}) { repository(owner: $owner, name: $repo) {
  ${names.map((_, at) => `l${at}: label(name: $l${at}) { name }`).join(' ')} } }`
  const variables = { owner: repo.owner, repo: repo.repo, ...Object.fromEntries(names.map((name, at) => [`l${at}`, name])) }
  const { repository } = await ask('reading the labels', waiting, () =>
    client.graphql<{ repository: Record<string, unknown> | null }>(query, variables),
  )
  return names.filter((_, at) => repository !== null && repository[`l${at}`] === null)
}

/** Sets labels on a pull request besides those that it has. */
export async function addLabels(
  client: Client,
  { owner, repo, number }: Repo & { readonly number: number },
  labels: readonly string[],
  waiting: Waiting,
): Promise<BranchWritten> {
  return attempt(() =>
    ask('setting a label', waiting, () =>
      client.request('POST /repos/{owner}/{repo}/issues/{issue_number}/labels', {
        owner,
        repo,
        issue_number: number,
        labels: [...labels],
      }),
    ),
  )
}

/** Takes a label off; already gone is as good. */
export async function removeLabel(
  client: Client,
  { owner, repo, number }: Repo & { readonly number: number },
  name: string,
  waiting: Waiting,
): Promise<BranchWritten> {
  return attempt(() =>
    ask('taking a label off', waiting, () =>
      client.request('DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}', { owner, repo, issue_number: number, name }),
    ),
  )
}

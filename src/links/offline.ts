/** Whether this machine is offline: without a network, or without name servers, a missing answer says nothing about a link. */
import type { Hosts } from './hosts.ts'
import type { Exchange, Judgement } from './verdict.ts'

type Network = { readonly isOnline: () => Promise<boolean> }

/** No answer of any kind: no name was found and nothing was reached. */
function isSilent({ error, detail }: Exchange): boolean {
  return (error === 'no-such-host' && detail !== 'reserved') || error === 'network'
}

/** Whether nothing answered at all because there is no network; one address that answers, or names that are known, prove it is there. */
export async function isOffline(judgements: readonly Judgement[], hosts: Hosts, { isOnline }: Network): Promise<boolean> {
  const all = [...judgements.flatMap((judgement) => judgement.requests), ...hosts.requests()]
  const requests = all.filter(({ error }) => error !== 'not-asked')
  return requests.length > 0 && requests.every(isSilent) && !(await isOnline())
}

/** Where no name can be looked up, a missing name says nothing; what is remembered was judged where names could be. */
export async function withdrawMissingHosts(judged: Map<string, Judgement>, { isOnline }: Network): Promise<void> {
  const missing = [...judged.values()].filter(
    ({ verdict, via, requests }) =>
      via === 'http' && verdict.kind === 'dead' && verdict.reason === 'no-such-host' && requests.at(-1)?.detail !== 'reserved',
  )
  if (missing.length === 0 || (await isOnline())) return
  for (const judgement of missing) judged.set(judgement.url, { ...judgement, verdict: { kind: 'unknown', reason: 'network' } })
}

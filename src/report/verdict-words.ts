/** What a verdict means, in words for people who never heard of HTTP. Plain text that quotes text of others: whoever shows it escapes it. */
import type { DeadReason, Judgement, RegistryName, SuspectReason, UnknownReason, Verdict } from '../links/verdict.ts'

/** The name of a class of verdicts, and one short sentence, without a full stop, on why this link is in it. */
export type VerdictWords = { readonly label: string; readonly why: string }

export const verdictLabels = {
  alive: 'Alive',
  moved: 'Moved',
  dead: 'Dead',
  blocked: 'Blocked',
  suspect: 'Suspect',
  unknown: 'Unknown',
  excluded: 'Excluded',
} as const satisfies Readonly<Record<Verdict['kind'], string>>

/** Who keeps the identifiers, and what it calls the works after them. */
const registries: Readonly<Record<RegistryName, { readonly name: string; readonly work: string }>> = {
  doi: { name: 'The registry of DOIs', work: 'DOI' },
  arxiv: { name: 'arXiv', work: 'paper' },
  github: { name: 'GitHub', work: 'page' },
  huggingface: { name: 'Hugging Face', work: 'page' },
  pubmed: { name: 'PubMed', work: 'article' },
  openreview: { name: 'OpenReview', work: 'paper' },
  pypi: { name: 'PyPI', work: 'package' },
  npm: { name: 'npm', work: 'package' },
  youtube: { name: 'YouTube', work: 'video' },
  x: { name: 'X', work: 'post' },
  appstore: { name: 'The App Store', work: 'app' },
  gitlab: { name: 'GitLab', work: 'project' },
  forgejo: { name: 'Forgejo', work: 'repository' },
  crates: { name: 'crates.io', work: 'package' },
}

/** The label of the verdict, and why it was given. */
export function sayVerdict(judgement: Judgement): VerdictWords {
  return { label: verdictLabels[judgement.verdict.kind], why: whyOf(judgement) }
}

function whyOf(judgement: Judgement): string {
  const { verdict } = judgement
  switch (verdict.kind) {
    case 'alive':
      return sayAlive(judgement)
    case 'moved':
      return verdict.permanent ? 'The page has moved permanently to another address' : 'The page redirects to another address for now'
    case 'dead':
      return sayDead(verdict.reason, judgement)
    case 'blocked':
      return sayBlocked(verdict.by, judgement)
    case 'suspect':
      return saySuspect(verdict.reason, judgement)
    case 'unknown':
      return sayUnknown(verdict.reason, judgement)
    case 'excluded':
      return sayExcluded(verdict.by)
  }
}

function sayAlive({ via }: Judgement): string {
  switch (via) {
    case 'http':
      return 'The page answers'
    case 'memory':
      return 'The page answered recently, so it was not checked again'
    case 'doi':
    case 'arxiv':
    case 'github':
    case 'huggingface':
    case 'pubmed':
    case 'openreview':
    case 'pypi':
    case 'npm':
    case 'youtube':
    case 'x':
    case 'appstore':
    case 'gitlab':
    case 'forgejo':
    case 'crates':
      return `${registries[via].name} knows this ${registries[via].work}`
  }
}

function sayDead(reason: DeadReason, { via }: Judgement): string {
  switch (reason) {
    case 'not-found':
      return 'The server says that the page does not exist (404)'
    case 'gone':
      return 'The page is gone for good (410)'
    case 'no-such-host':
      return 'The host name does not exist any more'
    case 'no-address':
      return 'This is not a valid address, so it leads nowhere'
    case 'no-such-identifier':
      return via === 'http' || via === 'memory'
        ? 'Nothing is registered under this identifier'
        : `${registries[via].name} does not know this ${registries[via].work}`
  }
}

function sayBlocked(by: (Verdict & { kind: 'blocked' })['by'], judgement: Judgement): string {
  if (judgement.inferred === 'host-refuses') return 'The host refuses all automated requests, so the link could not be checked'
  if (judgement.inferred === 'host-limits') return 'The host limited our requests before this one, so the link could not be checked'
  switch (by) {
    case 'challenge':
      return 'The server asks for proof that a person is visiting, so the link could not be checked'
    case 'refusal':
      return sayRefusal(statusOf(judgement))
    case 'login':
      return 'The page requires a login, so the link could not be checked'
    case 'rate-limit':
      return 'The server received too many requests (429), so the link could not be checked'
  }
}

function sayRefusal(status: number | undefined): string {
  if (status === 402) return 'The server requires payment for the page (402), so the link could not be checked'
  if (status === 451) return 'The server may not show the page here for legal reasons (451), so the link could not be checked'
  return `The server refuses automated requests${inBrackets(status)}, so the link could not be checked`
}

function saySuspect(reason: SuspectReason, { url, title }: Judgement): string {
  switch (reason) {
    case 'home-page':
      return 'Leads to a home page instead of the page'
    case 'search-page':
      return 'Leads to a search instead of the page'
    case 'shared-page':
      return 'Leads to the same page as many other links, so it is probably not the one that was meant'
    case 'soft-not-found':
      return 'Shows a page that says it does not exist, although the server answers 200'
    case 'parked':
      return 'Looks like a domain for sale'
    case 'suspended':
      return 'The web host says that the account of this site is suspended'
    case 'placeholder':
      return 'Shows a placeholder, such as the default page of a web server, instead of the page'
    case 'script-redirect':
      return 'The page is empty except for a script that leads elsewhere'
    case 'hijacked':
      return title === undefined
        ? 'The page is about something else than the entry'
        : `The page calls itself «${brief(title)}», which has nothing to do with the entry`
    case 'missing-anchor':
      return `The anchor on the page${placeOf(url)} does not exist`
  }
}

function sayUnknown(reason: UnknownReason, judgement: Judgement): string {
  switch (reason) {
    case 'time-out':
      return 'The server did not answer in time'
    case 'server-error':
      return `The server reports an error${inBrackets(statusOf(judgement))}, which may be temporary`
    case 'network':
      return 'The connection to the server failed'
    case 'certificate':
      return sayCertificate(judgement.requests.at(-1)?.detail)
    case 'redirect-loop':
      return 'The page redirects in a loop'
    case 'unverifiable':
      return `The answer${inBrackets(statusOf(judgement))} does not tell whether the page is there`
    case 'one-page':
      return 'The host shows the same page for every address, so nobody can tell whether this one exists'
    case 'maintenance':
      return 'The site says that it is under maintenance'
    case 'failing':
      return 'The page fails, but not yet often enough to be called dead'
    case 'not-asked':
      return 'The time ran out before this link could be checked'
  }
}

function sayCertificate(detail: string | undefined): string {
  return detail === 'CERT_HAS_EXPIRED'
    ? 'The certificate of the site has expired, so nothing it sends can be trusted'
    : 'The certificate of the site is not valid, so nothing it sends can be trusted'
}

function sayExcluded(by: (Verdict & { kind: 'excluded' })['by']): string {
  switch (by) {
    case 'private-address':
      return 'The address is not on the public internet, so it was not checked'
    case 'special-name':
      return 'The name is not in the public DNS (such as .onion or .local), so it was not checked'
    case 'configuration':
      return 'The configuration leaves this link out'
    case 'ignored':
      return 'An exception in the configuration leaves this link alone'
  }
}

/** The last status that came back. */
function statusOf({ requests }: Judgement): number | undefined {
  return requests.findLast(({ status }) => status !== undefined)?.status
}

function inBrackets(status: number | undefined): string {
  return status === undefined ? '' : ` (${status})`
}

/** The fragment of an address as ` (#x)`; nothing where it has none. */
function placeOf(url: string): string {
  const hash = URL.canParse(url) ? new URL(url).hash : ''
  if (hash === '') return ''
  try {
    return ` (${brief(decodeURIComponent(hash))})`
  } catch {
    return ` (${brief(hash)})`
  }
}

/** Text of a page in one line of at most 80 characters. */
function brief(text: string): string {
  const characters = [...text.slice(0, 1000).replace(/\s+/g, ' ').trim()]
  return characters.length > 80 ? `${characters.slice(0, 79).join('')}…` : characters.join('')
}

/** Which hosts belong together: those of one registrable domain (publicsuffix.org), where users' sites are domains of their own. */
import { getDomain } from 'tldts'

const known = new Map<string, string>()

/** The registrable domain of a host; the host itself where it has none, as addresses and names of one label. */
export function domainOf(host: string): string {
  let domain = known.get(host)
  if (domain === undefined) {
    domain = getDomain(host, { allowPrivateDomains: true }) ?? host
    if (known.size > 20_000) known.clear()
    known.set(host, domain)
  }
  return domain
}

/**
 * What the configuration says of single hosts: headers, a time limit, how many requests at once. A secret goes to the host that it
 * is for and to no other, with the first request of a visit alone: never to where a redirect leads.
 */

import { readPattern, spellingsOf } from './exceptions.ts'
import { domainOf } from './http/domain.ts'
import type { PacedAsk } from './http/pace.ts'

/** One rule; the first one that fits an address holds for it. */
export type HostRule = {
  /** An address in which `*` stands for anything after the host. */
  readonly match: string
  /** Headers to send along. */
  readonly headers: Readonly<Record<string, string>>
  /** Headers whose values are secret. */
  readonly secrets: Readonly<Record<string, string>>
  /** Milliseconds for one request. */
  readonly timeout?: number
  readonly perHost?: number
}

/** Asks with what the rules say of each address. */
export function withHostRules(ask: PacedAsk, rules: readonly HostRule[]): PacedAsk {
  if (rules.length === 0) return ask
  const ruleFor = findRule(rules)
  return (request, options) => {
    const rule = ruleFor(request.url)
    if (!rule || request.want === 'all') return ask(request, options)
    const secrets = request.isRedirected ? {} : rule.secrets
    const cookie = [secrets.cookie ?? rule.headers.cookie, request.headers?.cookie].filter((one) => one !== undefined).join('; ')
    const headers = { ...rule.headers, ...request.headers, ...secrets, ...(cookie === '' ? {} : { cookie }) }
    return ask({ ...request, headers, ...(rule.timeout === undefined ? {} : { timeout: rule.timeout }) }, options)
  }
}

/** Returns the rule for an address: of its very host and port, whatever the pattern. */
export function findRule(rules: readonly HostRule[]): (url: string) => HostRule | undefined {
  const known = rules.flatMap((rule) => {
    const own = hostOf(rule.match)
    return own ? [{ rule, own, fitsTo: readPattern(rule.match) }] : []
  })
  return (url) => {
    const address = URL.parse(url)
    if (!address) return undefined
    const spelled = spellingsOf(url)
    return known.find(({ own, fitsTo }) => own.host === address.host && own.protocol === address.protocol && fitsTo(spelled))?.rule
  }
}

/** Returns whether there is a rule for the host of an address, whatever its path. */
export function hasRule(rules: readonly HostRule[]): (url: string) => boolean {
  const hosts = new Set(rules.flatMap(({ match }) => hostOf(match)?.host ?? []))
  return (url) => hosts.has(URL.parse(url)?.host ?? '')
}

/** The host of a pattern; undefined where it names none. */
function hostOf(match: string): URL | undefined {
  const start = /^https?:\/\/[^/?#*\s@\\]+(?=[/?#]|$)/i.exec(match)?.[0]
  return start !== undefined && URL.canParse(start) ? new URL(start) : undefined
}

/** Most requests at once at the hosts of a domain, which share one pace; undefined where no rule says so. */
export function perHostOf(rules: readonly HostRule[]): (domain: string) => number | undefined {
  const most = new Map<string, number>()
  for (const { match, perHost } of rules) {
    const domain = domainOf(hostOf(match)?.hostname ?? '')
    if (perHost !== undefined) most.set(domain, Math.min(perHost, most.get(domain) ?? perHost))
  }
  return (domain) => most.get(domain)
}

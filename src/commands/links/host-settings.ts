/** `links.hosts` of the configuration in the words of the checker: secrets come from the environment that a shell hands over, or are left out. */
import type { Config } from '../../config/schema.ts'
import { milliseconds } from '../../config/settings.ts'
import { findRule, type HostRule } from '../../links/host-rules.ts'

/** Returns a secret by the name of its variable; undefined where there is none. */
export type Secrets = (name: string) => string | undefined

/** The rules, and a line for each header that is not sent to one of the addresses because its secret is not there. */
export function hostSettings(
  hosts: Config['links']['hosts'],
  secrets: Secrets | undefined,
  urls: readonly string[],
): { readonly rules: readonly HostRule[]; readonly notes: readonly string[] } {
  const notes = new Map<HostRule, string[]>()
  const rules = hosts.map((host): HostRule => {
    const missing: string[] = []
    const plain: Record<string, string> = {}
    const secret: Record<string, string> = {}
    for (const [name, value] of Object.entries(host.headers)) {
      const variable = /^env:(.+)$/.exec(value)?.[1]
      if (variable === undefined) plain[name.toLowerCase()] = value
      else {
        const found = secrets?.(variable)?.trim()
        if (found && isHeaderValue(found)) secret[name.toLowerCase()] = found
        else
          missing.push(
            `The header \`${name}\` for ${host.match} was not sent: ${secrets ? sayMissing(variable, found) : 'secrets are not used here'}.`,
          )
      }
    }
    const rule: HostRule = {
      match: host.match,
      headers: plain,
      secrets: secret,
      ...(host.timeout === undefined ? {} : { timeout: milliseconds(host.timeout) }),
      ...(host['per-host'] === undefined ? {} : { perHost: host['per-host'] }),
    }
    if (missing.length > 0) notes.set(rule, missing)
    return rule
  })
  if (notes.size === 0) return { rules, notes: [] }
  const used = new Set(urls.map(findRule(rules)))
  return { rules, notes: [...new Set([...notes].flatMap(([rule, own]) => (used.has(rule) ? own : [])))] }
}

function sayMissing(variable: string, found: string | undefined): string {
  return found ? `${variable} holds characters that no header may have` : `${variable} is not set`
}

/** RFC 9110, 5.5, without what is obsolete. */
function isHeaderValue(value: string): boolean {
  return /^[\t\u0020-\u007e]+$/.test(value)
}

/** The secrets of an environment: variables that are meant for links, and no other. */
export function secretsOf(env: Readonly<Record<string, string | undefined>>): Secrets {
  return (name) => (/^LISTKEEPER_LINK_\w+$/.test(name) ? env[name] : undefined)
}

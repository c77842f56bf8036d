/** Masks what looks like a secret in an address before it is posted. */

/** Names of values that are keys to something. */
const telling =
  /^(?:(?:access|auth|api|id|refresh|session|security|client|app|x-amz|x-goog|private)?[-_.]?(?:token|key|keyid|secret|signature|credential|password|passwd|pwd|sig|sid|jwt|auth|code|session)s?|key-pair-id|policy|hmac|x-amz-security-token|hash-?key)$/i
/** Values that only such keys look like: of GitHub, OpenAI, AWS, Slack, Google, and JSON Web Tokens. */
const known =
  /\b(?:gh[pousr]_\w{16,}|github_pat_\w{16,}|sk-[\w-]{20,}|AKIA[A-Z0-9]{12,}|xox[abprs]-[\w-]{10,}|AIza[\w-]{30,}|eyJ[\w-]{10,}(?:\.[\w-]*){0,2})/g
/** Values of these names are long and mean something. */
const speaking = /^(?:list|v|id|ids|q|query|search|url|u|doi|cid|pid|title|name|text|path|file|ref|redirect\w*|next|continue)$/i

/** The address with the values of secrets, and what is before an `@`, written as `…`. */
export function maskSecrets(url: string): string {
  const [, start = '', query = ''] = /^([^?#]*)([\s\S]*)$/.exec(url) ?? []
  const bare = start.replace(/^(https?:\/\/)[^/@]*@/i, '$1…@')
  const masked = query.replace(/([?&#;])([^=&#;?]+)=([^&#;]*)/g, (whole, mark: string, name: string, value: string) =>
    value !== '' && (telling.test(name) || (!speaking.test(name) && isRandom(value))) ? `${mark}${name}=…` : whole,
  )
  return (bare + masked).replace(known, '…')
}

/** Whether an address holds what looks like a secret. */
export function hasSecret(url: string): boolean {
  return maskSecrets(url) !== url
}

/** Long, of one piece, and with digits among letters of both cases, or nothing but hexadecimal digits. */
function isRandom(value: string): boolean {
  if (!/^[\w%+/=~-]{32,}$/.test(value)) return false
  return /^[0-9a-f]+$/i.test(value)
    ? /\d/.test(value) && /[a-f]/i.test(value)
    : /\d/.test(value) && /[a-z]/.test(value) && /[A-Z]/.test(value)
}

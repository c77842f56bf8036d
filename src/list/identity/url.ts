/** One key for all spellings of a URL; which work a URL identifies is in `identifier.ts`. */
import { withoutEnd } from '../markdown/without-end.ts'

/** Query parameters that only say where a visitor came from (their names are kept by the ClearURLs and Brave lists). */
const tracking =
  /^(?:utm_\w+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|mc_[ce]id|igshid|igsh|ref|ref_src|ref_url|referrer|spm|_hsenc|_hsmi|mkt_tok|vero_id|oly_enc_id|oly_anon_id|si|share_id|trk)$/i

/** Where a visitor came from, as Medium and others write it; elsewhere `source` may say what is shown. */
const origin =
  /^(?:-{2,}|.*-{3}|rss|friends_link|e?mail|share|copy_link|social|github|twitter|post_page|user_profile|collection_|your_stories)/i

/** Parameters that at some sites say nothing of what is shown: the language of the page around it, and where it was opened from. */
const idleAt: readonly (readonly [host: RegExp, names: RegExp])[] = [
  [/(?:^|\.)google\.com$/, /^(?:hl|gl|usp|authuser)$/],
  [/^(?:music\.)?youtube\.com$/, /^(?:feature|ab_channel|pp)$/],
  [/^marketplace\.visualstudio\.com$/, /^ssr$/],
]

/** The parsed URL, or undefined where it is none; no exception. */
export function readUrl(raw: string): URL | undefined {
  return URL.canParse(raw) ? new URL(raw) : undefined
}

/** Whether the URL leads out of the repository: it has a scheme or starts with two slashes. */
export function isExternal(url: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(url)
}

/** Whether the URL is one that a link checker would ask: http or https. */
export function isWeb(url: string): boolean {
  return /^https?:\/\//i.test(url)
}

/** Lower-case host without `www.` or `m.`. */
export function plainHost(url: URL): string {
  return url.hostname.replace(/^(?:www|m)\./, '').replace(/^([a-z-]{2,12})\.m\.wikipedia\.org$/, '$1.wikipedia.org')
}

/** Whether a query parameter says nothing of what is shown at a host. */
function isIdle(host: string, name: string, value: string): boolean {
  if (tracking.test(name) || (name === 'source' && origin.test(value))) return true
  return idleAt.some(([at, names]) => names.test(name) && at.test(host))
}

/**
 * A key that is equal for spellings of one address: scheme, `www.`, trailing slash, `index.*`, order of the query and
 * tracking parameters do not count; the path's case and the fragment do.
 */
export function urlKey(url: URL): string {
  const path = withoutEnd(url.pathname.replace(/\/index\.(?:html?|php)$/i, '/'), /\//)
  let query = ''
  if (url.search) {
    const host = plainHost(url)
    const kept = [...url.searchParams].filter(([name, value]) => !isIdle(host, name, value)).map(([name, value]) => `${name}=${value}`)
    if (kept.length > 0) query = `?${kept.sort().join('&')}`
  }
  const port = url.port ? `:${url.port}` : ''
  return `${plainHost(url)}${port}${decodePath(path)}${query}${url.hash}`
}

/** A path with its percent escapes resolved; unchanged where they are broken. */
export function decodePath(path: string): string {
  if (!path.includes('%')) return path
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

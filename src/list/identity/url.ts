/** One key for all spellings of a URL; which work a URL identifies is in `identifier.ts`. */
import { withoutEnd } from '../markdown/without-end.ts'
import { isIdle } from './tracking.ts'

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

/** Which package an address is of, at the registries that can be asked; and whether it is the page of the package, or one of its pages. */
import { decodePath, plainHost } from './url.ts'

export type PackageAddress = {
  readonly host: 'npm' | 'PyPI' | 'crates.io'
  /** As its registry compares it at PyPI, elsewhere as it is written. */
  readonly name: string
  /** The page of the package itself, that of one version, or another one of it. */
  readonly page: 'front' | 'version' | 'other'
}

type Kind = {
  readonly host: PackageAddress['host']
  readonly path: RegExp /** What follows the name, for one version. */
  readonly version: RegExp
}

const npm: Kind = {
  host: 'npm',
  path: /^\/package\/((?:@[a-z\d~-][\w.~-]*\/)?[a-z\d~-][\w.~-]*)(?:\/(.*))?$/i,
  version: /^v\/\d[^/]*\/?$/,
}
// A version may have an epoch before it, `1!2.0` (packaging.python.org, "Version specifiers").
const pypi: Kind = { host: 'PyPI', path: /^\/(?:project|pypi)\/([a-z\d](?:[\w.-]{0,98}[a-z\d])?)(?:\/(.*))?$/i, version: /^v?\d[^/]*\/?$/i }
const crates: Kind = { host: 'crates.io', path: /^\/crates\/([a-z][\w-]*)(?:\/(.*))?$/i, version: /^\d[^/]*\/?$/ }

const kinds: Readonly<Record<string, Kind>> = {
  'npmjs.com': npm,
  'npmjs.org': npm,
  'pypi.org': pypi,
  'pypi.python.org': pypi,
  'crates.io': crates,
}

/** The package of an address; undefined where it is of none. */
export function packageAt(address: string | URL): PackageAddress | undefined {
  const url = typeof address === 'string' ? URL.parse(address) : address
  if (!url || !/^https?:$/.test(url.protocol) || url.port !== '' || !Object.hasOwn(kinds, plainHost(url))) return undefined
  const { host, path, version } = kinds[plainHost(url)]!
  const [, name, rest = ''] = path.exec(decodePath(url.pathname)) ?? []
  if (name === undefined || rest.split('/').some((part) => part === '.' || part === '..')) return undefined
  return { host, name: host === 'PyPI' ? plainName(name) : name, page: rest === '' ? 'front' : version.test(rest) ? 'version' : 'other' }
}

/** Names at PyPI are compared in small letters, with one dash for what parts their words (packaging.python.org, "Names and normalization"). */
function plainName(name: string): string {
  return name.toLowerCase().replace(/[-_.]+/g, '-')
}

/** One name for all addresses of a package and of its versions; undefined for other pages. */
export function packageName(url: URL): { readonly host: PackageAddress['host']; readonly name: string } | undefined {
  const found = packageAt(url)
  if (!found || found.page === 'other') return undefined
  const { host, name } = found
  // Old packages of npm have capitals, and another one may have their name without; what has a scope is younger (docs.npmjs.com, "package.json").
  return { host, name: host === 'npm' && !name.startsWith('@') ? name : name.toLowerCase() }
}

/** Which package an address is of, at the registries that can be asked. */

export type PackageAddress = { readonly host: 'npm' | 'PyPI' | 'crates.io'; readonly name: string }

const kinds: Readonly<Record<string, { readonly host: PackageAddress['host']; readonly path: RegExp }>> = {
  'npmjs.com': { host: 'npm', path: /^\/package\/((?:@[a-z\d~-][\w.~-]*\/)?[a-z\d~-][\w.~-]*)(?:\/|$)/i },
  'pypi.org': { host: 'PyPI', path: /^\/(?:project|pypi)\/([a-z\d][\w.-]*)(?:\/|$)/i },
  'crates.io': { host: 'crates.io', path: /^\/crates\/([a-z][\w-]*)(?:\/|$)/i },
}

/** The package of an address; undefined where it is of none. */
export function packageAt(address: string): PackageAddress | undefined {
  const url = URL.parse(address)
  const host = url?.hostname.replace(/^www\./, '') ?? ''
  if (!url || !/^https?:$/.test(url.protocol) || !Object.hasOwn(kinds, host)) return undefined
  const name = kinds[host]!.path.exec(url.pathname)?.[1]
  return name === undefined ? undefined : { host: kinds[host]!.host, name }
}

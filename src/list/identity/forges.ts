/** Which repository an address is of, at the hosts that are known to hold repositories. A host that is not known here holds pages like any other. */

/** What a host runs, which says how it can be asked; `other` can not be asked at all. */
type Forge = 'github' | 'gitlab' | 'forgejo' | 'other'

export type RepositoryAddress = {
  readonly forge: Forge
  readonly host: string
  /** Owner and name, with the groups between them where there are some. */
  readonly path: string
}

/** First parts of paths that are pages of GitHub itself. Others may come: without an owner of the name nothing is called dead. */
export const githubPages: ReadonlySet<string> = new Set(
  (
    'about account advisories apps blog careers changelog codespaces collections contact copilot customer-stories dashboard ' +
    'discussions education enterprise enterprises events explore features gist gists github-copilot home issues join login ' +
    'logos logout marketplace mcp models mobile new newsroom nonprofit notifications open-source orgs organizations partners ' +
    'premium-support pricing projects pulls readme resources search security sessions settings signup site solutions spark ' +
    'sponsors stars team teams topics trending users watching why-github'
  ).split(' '),
)

const gitlabPages = new Set('-|admin|api|dashboard|explore|groups|help|projects|public|search|snippets|users'.split('|'))
const forgejoPages = new Set('-|admin|api|assets|explore|notifications|org|repo|user'.split('|'))

/** Public hosts of repositories, by what they run. Only hosts whose API answers without a login are `gitlab` and `forgejo`. */
const hosts: Readonly<Record<string, Forge>> = {
  ...named('github', 'github.com www.github.com'),
  ...named(
    'gitlab',
    'gitlab.com framagit.org gitlab.freedesktop.org gitlab.gnome.org gitlab.haskell.org gitlab.inria.fr gitlab.torproject.org gitlab.xfce.org invent.kde.org salsa.debian.org code.videolan.org',
  ),
  ...named('forgejo', 'codeberg.org code.forgejo.org gitea.com git.disroot.org git.gay'),
  ...named('other', 'bitbucket.org git.sr.ht hg.sr.ht git.savannah.gnu.org git.launchpad.net notabug.org pagure.io gitee.com'),
}

function named(forge: Forge, names: string): Record<string, Forge> {
  return Object.fromEntries(names.split(' ').map((name) => [name, forge]))
}

const part = /^[\w.~-]{1,100}$/

/** The repository of an address; undefined where it is of none that is known. */
export function repositoryAt(address: string): RepositoryAddress | undefined {
  const url = URL.parse(address)
  if (!url || !/^https?:$/.test(url.protocol) || url.port !== '' || !Object.hasOwn(hosts, url.hostname)) return undefined
  const forge = hosts[url.hostname]!
  const host = url.hostname.replace(/^www\./, '')
  const [owner = '', name = '', ...rest] = url.pathname.split('/').filter((one) => one !== '')
  const first = owner.toLowerCase()
  const bare = name.replace(/\.git$/i, '')
  if (!part.test(owner) || !part.test(bare) || bare === '.' || bare === '..') {
    return forge === 'other' && owner.startsWith('~') && name !== '' ? { forge, host, path: `${owner}/${name}` } : undefined
  }
  if (forge === 'github') return githubPages.has(first) ? undefined : { forge, host, path: `${owner}/${bare}` }
  if (forge !== 'gitlab') return forgejoPages.has(first) ? undefined : { forge, host, path: `${owner}/${bare}` }
  if (gitlabPages.has(first)) return undefined
  // What is after `-` is a page of the project; what is before it are groups.
  const end = rest.indexOf('-')
  const groups = end < 0 ? rest : rest.slice(0, end)
  const all = [owner, name, ...groups].map((one, index, { length }) => (index === length - 1 ? one.replace(/\.git$/i, '') : one))
  return all.every((one) => part.test(one)) && all.length <= 20 ? { forge, host, path: all.join('/') } : undefined
}

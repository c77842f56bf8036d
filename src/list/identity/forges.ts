/** Which repository an address is of, at the hosts that are known to hold repositories. A host that is not known here holds pages like any other. */
import { plainHost, urlKey } from './url.ts'

/** What a host runs, which says how it can be asked; `other` can not be asked at all. */
type Forge = 'github' | 'gitlab' | 'forgejo' | 'other'

export type RepositoryAddress = {
  readonly forge: Forge
  readonly host: string
  /** Owner and name, with the groups between them where there are some. */
  readonly path: string
  /** Whether it is a page of the repository, and not the repository itself. */
  readonly isPage: boolean
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

/** The parts of a path that name a repository, and those of a page of it; `host` where it is named by another one than the address has. */
type Split = { readonly own: readonly string[]; readonly rest: readonly string[]; readonly host?: string }
/** Which parts of a path, that has some, name a repository at a host; undefined where none do. */
type Naming = (parts: readonly string[], url: URL) => Split | undefined

const cut = (parts: readonly string[], end: number, start = 0): Split => ({ own: parts.slice(start, end), rest: parts.slice(end) })

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))
const gitlabPages = words('- admin api dashboard explore groups help projects public search snippets users')
/** Names that nobody may have (gitea, `models/user`, "reservedUsernames"), and pages of the hosts' own. */
const forgejoPages = words(
  '- admin api assets attachments avatar avatars captcha explore ghost issues login metrics milestones notifications org organizations ' +
    'pulls repo repo-avatars search user v2',
)
const bitbucketPages = words('account api blog dashboard product repo site snippets socialauth support')

/** Words that GitLab lets no group or project be called, so that they end its path where there is no `-` (docs.gitlab.com, "Reserved project and group names"). */
const gitlabEnds = words(
  '- badges blame blob builds commits create create_dir edit files find_file new preview raw refs tree update wikis issues merge_requests',
)
/** Old pages with a number or a commit behind them; alone each may be the name of a project. */
const gitlabNumbered = words('commit jobs milestones pipelines snippets')

/** What is after `-` is a page of the project, and in addresses of before 2020 what is after a word of GitLab's own; what is before are groups. */
const gitlab: Naming = (parts) => {
  if (gitlabPages.has(parts[0]!.toLowerCase())) return undefined
  const end = parts.findIndex((one, index) => {
    if (index > 0 && /\.git$/i.test(parts[index - 1]!)) return true
    return gitlabEnds.has(one) || (index > 1 && gitlabNumbered.has(one) && /^(?:\d+|[\da-f]{7,40})$/.test(parts[index + 1] ?? ''))
  })
  const count = end < 0 ? parts.length : end
  return count < 2 || count > 20 ? undefined : cut(parts, count)
}

const ownerAndName =
  (pages: ReadonlySet<string>): Naming =>
  (parts) =>
    parts[1] === undefined || parts[1] === '-' || pages.has(parts[0]!.toLowerCase()) ? undefined : cut(parts, 2)

/** A workspace has pages of its own under `workspace` (support.atlassian.com, "What is a workspace?"). */
const bitbucket: Naming = (parts, url) =>
  parts[1] === 'workspace' && parts.length > 2 ? undefined : ownerAndName(bitbucketPages)(parts, url)

/** At sourcehut everybody's name begins with `~` (man.sr.ht/git.sr.ht). */
const sourcehut: Naming = (parts) => (parts[0]!.startsWith('~') && parts.length > 1 ? cut(parts, 2) : undefined)

const pagurePages = words(
  'about api browse dashboard docs group groups login logout new pv releases search settings ssh_info static user users',
)
/** Parts after the name of a project, which none may have as its own (pagure, "BLACKLISTED_PROJECTS" and its routes). */
const pagureEnds = words(
  'activity blame blob board boards branches c commits diff docs forks history issue issues pull-request pull-requests raw releases roadmap ' +
    'settings star stats tags tree wait watch',
)

/** `project`, `namespace/project`, or either of them after `fork/user` (docs.pagure.org, "Usage"). */
const pagure: Naming = (parts) => {
  const from = parts[0] === 'fork' ? 2 : 0
  if (parts[from] === undefined || (from === 0 && pagurePages.has(parts[0]!))) return undefined
  const isWhole = parts[from + 1] === undefined || pagureEnds.has(parts[from + 1]!) || /\.git$/.test(parts[from]!)
  return cut(parts, isWhole ? from + 1 : from + 2)
}

/** Its pages of a repository (cgit, `cmd.c`). */
const cgitEnds = words('about atom blame blob clone commit diff info log patch plain rawdiff refs snapshot stats summary tag tree')
const endOfCgit = (parts: readonly string[], from: number): number => {
  const end = parts.findIndex((one, index) => index > from && (/\.git$/.test(parts[index - 1]!) || cgitEnds.has(one)))
  return end < 0 ? parts.length : end
}

/** Savannah has one repository at `/cgit/`, at gitweb's `?p=`, and at `/git/`, where it is cloned from (savannah.gnu.org, "Using Git"). */
const savannah: Naming = (parts, url) => {
  if (parts[0] === 'gitweb') {
    // A page of it is named by more parameters, that `;` parts as well.
    const [name = '', ...more] = url.search.slice(1).split(/[;&]/)
    return name.startsWith('p=')
      ? { own: name.slice(2).split('/'), rest: more.filter((one) => one !== '' && one !== 'a=summary') }
      : undefined
  }
  return /^(?:cgit|git|r)$/.test(parts[0]!) && parts.length > 1 ? cut(parts, endOfCgit(parts, 1), 1) : undefined
}

/** Somebody's, or the one that a project, a package of a distribution or its owner uses; others have a name after `+git` (help.launchpad.net/Code/Git). */
const launchpad: Naming = (parts) => {
  let count = parts[0]!.startsWith('~') ? 1 : 0
  if (parts[count] !== '+git') count += parts[count + 1] === '+source' || parts[count + 1] === '+oci' ? 3 : 1
  if (parts[count] === '+git') count += 2
  return count > parts.length ? undefined : cut(parts, count)
}
/** What the pages of code show: what the names with `+git` are at git.launchpad.net, and branches of Bazaar. */
const launchpadCode: Naming = (parts, url) => {
  const inGit = parts.includes('+git') ? launchpad(parts, url) : undefined
  if (inGit) return { ...inGit, host: 'git.launchpad.net' }
  return parts[0]!.startsWith('~') && parts.length > 2 ? cut(parts, 3) : undefined
}

/** `front` are the pages of a repository that show what it shows; `anyCase` says that small and capital letters are one in its name. */
type Host = { readonly forge: Forge; readonly naming: Naming; readonly front: RegExp; readonly anyCase?: true }

const branch = '(?:main|master|HEAD)'
const readme = String.raw`readme(?:\.(?:md|markdown|rst|txt|org|adoc))?`
const inTree = new RegExp(`^(?:-/)?(?:tree/${branch}|blob/${branch}/${readme})$`, 'i')
/** Whether what follows the name of a repository at GitHub shows the repository itself. */
export function isFrontAtGithub(rest: readonly string[]): boolean {
  return rest.length === 0 || inTree.test(rest.join('/'))
}

/** Whether a fragment leads to the README that a repository shows. */
export function isReadmeHash(hash: string): boolean {
  return /^#(?:readme|readme-ov-file)?$/i.test(hash)
}

/** The name of a repository without what an address to clone it has besides. */
export function withoutGit(name: string): string {
  return name.replace(/\.git$/i, '')
}

const inSource = new RegExp(`^src(?:/(?:branch/)?${branch}(?:/${readme})?)?$`, 'i')
const inPagure = new RegExp(`^(?:tree/${branch}|blob/${branch}/f/${readme})$`, 'i')
const inCgit = /^(?:about|summary|tree)$/

/** Public hosts of repositories, by what they run. Only hosts whose API answers without a login are `gitlab` and `forgejo`. */
const hosts: Readonly<Record<string, Host>> = {
  ...named({ forge: 'github', naming: ownerAndName(githubPages), front: inTree, anyCase: true }, 'github.com www.github.com'),
  ...named(
    { forge: 'gitlab', naming: gitlab, front: inTree, anyCase: true },
    'gitlab.com framagit.org gitlab.freedesktop.org gitlab.gnome.org gitlab.haskell.org gitlab.inria.fr gitlab.torproject.org gitlab.xfce.org invent.kde.org salsa.debian.org code.videolan.org',
  ),
  ...named(
    { forge: 'forgejo', naming: ownerAndName(forgejoPages), front: inSource, anyCase: true },
    'codeberg.org code.forgejo.org gitea.com git.disroot.org git.gay',
  ),
  ...named({ forge: 'other', naming: ownerAndName(forgejoPages), front: inSource, anyCase: true }, 'notabug.org'),
  ...named({ forge: 'other', naming: ownerAndName(forgejoPages), front: inTree, anyCase: true }, 'gitee.com'),
  ...named({ forge: 'other', naming: bitbucket, front: new RegExp(`${inSource.source}|^overview$`, 'i'), anyCase: true }, 'bitbucket.org'),
  ...named({ forge: 'other', naming: sourcehut, front: new RegExp(`^tree(?:/${branch})?$`) }, 'git.sr.ht hg.sr.ht'),
  ...named({ forge: 'other', naming: savannah, front: inCgit }, 'git.savannah.gnu.org git.savannah.nongnu.org'),
  ...named({ forge: 'other', naming: launchpad, front: inCgit }, 'git.launchpad.net'),
  ...named({ forge: 'other', naming: launchpadCode, front: /^files$/ }, 'code.launchpad.net bazaar.launchpad.net'),
  ...named({ forge: 'other', naming: pagure, front: inPagure }, 'pagure.io'),
}

function named(host: Host, names: string): Record<string, Host> {
  return Object.fromEntries(names.split(' ').map((name) => [name, host]))
}

const part = /^[\w.+~-]{1,100}$/

/** Where an address is at its host: how its path names a repository, and what follows. */
function placeAt(url: URL) {
  if (!/^https?:$/.test(url.protocol) || url.port !== '' || !Object.hasOwn(hosts, url.hostname)) return undefined
  const { forge, naming, front, anyCase } = hosts[url.hostname]!
  const parts = url.pathname.split('/').filter((one) => one !== '')
  const found = parts.length === 0 ? undefined : naming(parts, url)
  const own = found?.own.map((one, index, { length }) => (index === length - 1 ? withoutGit(one) : one)) ?? []
  if (!found || !own.every((one) => part.test(one) && one !== '.' && one !== '..')) return undefined
  const { rest, host = plainHost(url) } = found
  return { forge, host, path: own.join('/'), rest, isFront: rest.length === 0 || front.test(rest.join('/')), anyCase }
}

/** The repository of an address; undefined where it is of none that is known. */
export function repositoryAt(address: string): RepositoryAddress | undefined {
  const url = URL.parse(address)
  const place = url ? placeAt(url) : undefined
  return place && { forge: place.forge, host: place.host, path: place.path, isPage: place.rest.length > 0 }
}

/** One key for all addresses of a repository, and for those of one page of it at GitLab; undefined for what is neither. */
export function repositoryKey(url: URL): string | undefined {
  const place = placeAt(url)
  if (!place) return undefined
  const { forge, host, path, rest, isFront, anyCase } = place
  const own = `/${anyCase ? path.toLowerCase() : path}`
  const page = new URL(url)
  page.hostname = host
  for (const name of asBranch) page.searchParams.delete(name)
  if (forge === 'gitlab' && !isFront) page.pathname = [own, ...(rest[0] === '-' ? [] : ['-']), ...rest].join('/')
  else if (isFront) page.pathname = own
  else return undefined
  if (isFront && isReadmeHash(page.hash)) page.hash = ''
  if (url.pathname.startsWith('/gitweb')) page.search = ''
  return urlKey(page)
}

/** Parameters that say in other words which branch is meant, or where a visitor came from. */
const asBranch = ['ref_type', 'nav_source']

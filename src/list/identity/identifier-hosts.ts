/** How each host writes the identifiers of works in its addresses: one reader a host, only where the form is certain. */

import { githubPages, isFrontAtGithub, isReadmeHash, withoutGit } from './forges.ts'
import type { Identifier, Scheme } from './identifier-types.ts'
import { packageName } from './packages.ts'
import { plainHost } from './url.ts'

const arxivNew = String.raw`\d{4}\.\d{4,5}`
const arxivOld = String.raw`(?<![a-z-])[a-z-]+(?:\.[A-Za-z-]{2,})?/\d{7}`
const arxivId = new RegExp(`(${arxivNew}|${arxivOld})(?:v\\d+)?(?:\\.pdf)?/?$`, 'i')
const doiCore = /10\.\d{4,9}\/[^\s"'<>?#]+/

/**
 * A DOI in normal form: lower case, page suffixes and unbalanced closing marks dropped.
 * @internal Exported for its test: each spelling is a row of its table.
 */
export function normalizeDoi(raw: string): string {
  let doi = raw
    .toLowerCase()
    .replace(/\/(?:full|abstract|pdf|epdf|meta|html|fulltext)(?:\/[\s\S]*)?$/, '')
    .replace(/(?:\.full)?\.pdf$|\.full$/, '')
  for (;;) {
    const last = doi.at(-1)
    if (last === ')' && doi.split(')').length <= doi.split('(').length) break
    if (last === undefined || !').,;/'.includes(last)) break
    doi = doi.slice(0, -1)
  }
  return doi
}

function arxiv(value: string): Identifier {
  const bare = value.toLowerCase()
  return { scheme: 'arxiv', value: bare.includes('/') ? bare.replace(/\.[a-z-]+\//, '/') : bare }
}

/** Identifiers that hide in DOIs: arXiv's and the ACL Anthology's own prefixes. */
function doi(raw: string): Identifier {
  const value = normalizeDoi(raw)
  const inArxiv = /^10\.48550\/arxiv\.(.+)$/.exec(value)
  if (inArxiv) return arxiv(inArxiv[1]!.replace(/v\d+$/, ''))
  const inAcl = /^10\.(?:18653\/v1|3115\/v1)\/(.+)$/.exec(value)
  if (inAcl) return { scheme: 'acl', value: inAcl[1]! }
  return { scheme: 'doi', value }
}

type Reader = (url: URL, path: string) => Identifier | undefined

const group = (pattern: RegExp, text: string): string | undefined => pattern.exec(text)?.[1]
const named = (scheme: Scheme, value: string | undefined): Identifier | undefined => (value ? { scheme, value } : undefined)

const readArxiv: Reader = (_url, path) => {
  const id = arxivId.exec(path)
  return id ? arxiv(id[1]!) : undefined
}
const readAcl: Reader = (_url, path) =>
  named(
    'acl',
    group(
      /\/(?:anthology\/)?(?:papers\/[A-Z]\/[A-Z]\d{2}\/)?([A-Z]\d{2}-\d{4}|\d{4}\.[a-z0-9_-]+-[a-z0-9_]+\.\d+)(?:v\d+)?(?:\.pdf|\.bib)?\/?$/i,
      path,
    )?.toLowerCase(),
  )
const readNeurips: Reader = (_url, path) =>
  named('neurips', group(/\/paper(?:_files\/paper)?\/\d{4}\/(?:hash|file)\/([0-9a-f]{32})/i, path)?.toLowerCase()) ??
  named('nips', group(/\/paper\/(\d{3,5})-/, path))
const readGithub: Reader = (url, path) => {
  const parts = path.split('/').filter(Boolean)
  const [owner, repo, kind, ...rest] = parts
  if (!owner || githubPages.has(owner.toLowerCase())) return undefined
  if (!repo) return { scheme: 'gh', value: owner.toLowerCase() }
  const base = `${owner}/${withoutGit(repo)}`.toLowerCase()
  const hash = isReadmeHash(url.hash) ? '' : url.hash
  // What GitHub shows of a file, and the file as it is.
  const page = kind === 'raw' ? ['blob', ...rest] : kind === undefined ? [] : [kind, ...rest]
  return { scheme: 'gh', value: `${[base, ...(isFrontAtGithub(page) ? [] : page)].join('/')}${hash}` }
}
/** The file of a repository as it is, at a host of its own: owner, name, branch and path. */
const readRawGithub: Reader = (_url, path) => {
  const [, owner, repo, rest] = /^\/([^/]+)\/([^/]+)\/(?:refs\/(?:heads|tags)\/)?([^/]+\/.+)$/.exec(path) ?? []
  return owner && repo && rest ? readGithub(new URL('https://github.com/'), `/${owner}/${repo}/raw/${rest}`) : undefined
}
/** Articles alone: at the same site genes, books and sequences have numbers of their own. */
const readPubmed: Reader = (url, path) =>
  named('pmc', group(/\/pmc\/(?:articles\/)?(?:PMC)?(\d+)/i, path) ?? group(/^\/articles\/PMC(\d+)/i, path)) ??
  named(
    'pmid',
    group(plainHost(url).startsWith('pubmed.') ? /^\/(\d{1,9})\/?$/ : /^\/(?:pubmed|article\/med|abstract\/med)\/(\d{1,9})\/?$/i, path),
  )
const readYoutube: Reader = (url, path) =>
  named(
    'youtube',
    url.searchParams.get('list')
      ? undefined
      : (url.searchParams.get('v') ?? group(/^\/(?:embed|shorts|live|v)\/(?!videoseries|live_stream)([\w-]{11})/, path)),
  )
const readHuggingface: Reader = (_url, path) => {
  const paper = new RegExp(`^/papers/(${arxivNew})`).exec(path)
  if (paper) return arxiv(paper[1]!)
  const kept = group(
    /^\/(?:models\/)?((?:(?:datasets|spaces)\/)?[\w.-]+\/[\w.-]+)\/?(?:(?:tree\/main|blob\/main\/README\.md|viewer)\/?)?$/,
    path,
  )
  return kept && !/^(?:docs|blog|collections|learn|tasks|posts|papers|organizations)\//.test(kept)
    ? { scheme: 'hf', value: kept.toLowerCase() }
    : undefined
}
const readNature: Reader = (_url, path) => {
  const id = group(/\/articles\/([^/]+?)(?:\.pdf)?\/?$/, path)
  return id && /^(?:[sd]4\d{4}-\d{3}-\d{5}-[\da-z]|nature\d{5}|(?:nbt|nmeth|nm|ng|nrg)\.\d+|sdata\d+|srep\d+|ncomms\d+)$/i.test(id)
    ? { scheme: 'doi', value: `10.1038/${id.toLowerCase()}` }
    : undefined
}
const readBiorxiv: Reader = (_url, path) => {
  const id =
    group(/\/(10\.1101\/[\d.]+\d)(?:v\d+)?/, path) ??
    (group(/\/content\/(?:early\/)?(?:\d{4}\/\d{2}\/\d{2}\/)([\d.]+\d)(?:v\d+)?/, path) &&
      `10.1101/${group(/\/content\/(?:early\/)?(?:\d{4}\/\d{2}\/\d{2}\/)([\d.]+\d)(?:v\d+)?/, path)}`)
  return named('doi', id)
}
const readPii: Reader = (_url, path) =>
  named(
    'pii',
    group(/\/(?:pii|article|fulltext)\/?(?:pii\/)?\(?(?:PII)?(S[\d()X-]{10,})/i, path)
      ?.replace(/[^\dSX]/gi, '')
      .toUpperCase(),
  )
const readAcm: Reader = (url, path) =>
  path.includes('/citation.cfm') ? named('acm', group(/^(?:\d+\.)?(\d+)$/, url.searchParams.get('id') ?? '')) : undefined
const readOup: Reader = (_url, path) => {
  const oup = group(/\/doi\/(10\.1093\/[^/]+\/[^/]+)/, path)
  return oup
    ? { scheme: 'doi', value: oup.toLowerCase() }
    : named('oup', group(/\/article(?:-abstract|-pdf)?\/(?:[^/]+\/){1,4}(\d{5,})/, path))
}

const readSemanticScholar: Reader = (_url, path) => {
  const inArxiv = new RegExp(`arxiv:(${arxivNew})`, 'i').exec(path)
  return inArxiv
    ? arxiv(inArxiv[1]!)
    : (named('s2c', group(/CorpusID:(\d+)/i, path)) ??
        named('s2', group(/\/(?:paper\/(?:[^/]+\/)?|reader\/)([0-9a-f]{40})/i, path)?.toLowerCase()))
}
const readPackage: Reader = (url) => {
  const found = packageName(url)
  if (!found) return undefined
  if (found.host === 'crates.io') return { scheme: 'url', value: `crates.io/crates/${found.name}` }
  return { scheme: found.host === 'npm' ? 'npm' : 'pypi', value: found.name }
}
/** The venue of a journal, or the year's conference in AAAI's older system, whose numbers are others. */
const readAaai: Reader = (_url, path) => {
  const found = /\/index\.php\/(?:[\w-]+\/)?([\w-]+)\/(?:article|paper)\/(?:view|download|viewFile|viewPaper)\/(\d+)/i.exec(path)
  return found ? { scheme: 'aaai', value: `${found[1]}/${found[2]}`.toLowerCase() } : undefined
}

const readers: ReadonlyMap<string, Reader> = new Map(
  Object.entries<Reader>({
    'arxiv.org': readArxiv,
    'export.arxiv.org': readArxiv,
    'browse.arxiv.org': readArxiv,
    'cn.arxiv.org': readArxiv,
    'xxx.lanl.gov': readArxiv,
    'ar5iv.org': readArxiv,
    'ar5iv.labs.arxiv.org': readArxiv,
    'alphaxiv.org': readArxiv,
    'arxiv-vanity.com': readArxiv,
    'scirate.com': readArxiv,
    'aclanthology.org': readAcl,
    'aclweb.org': readAcl,
    'aclanthology.info': readAcl,
    'openreview.net': (url) => named('openreview', url.searchParams.get('id') ?? undefined),
    'papers.nips.cc': readNeurips,
    'papers.neurips.cc': readNeurips,
    'proceedings.neurips.cc': readNeurips,
    'proceedings.nips.cc': readNeurips,
    'proceedings.mlr.press': (_url, path) => named('pmlr', group(/^\/(v\d+\/[\w-]+?)(?:\/[\w-]+\.pdf|\.html|\.pdf)?\/?$/, path)),
    'jmlr.org': (_url, path) => named('jmlr', group(/\/papers\/(?:v|volume)(\d+\/[\w-]+?)(?:\/[\w-]+\.pdf|\.html|\.pdf)?\/?$/, path)),
    'openaccess.thecvf.com': (_url, path) =>
      named('cvf', /\/(?:html|papers)\//.test(path) ? group(/\/([^/]+)_paper\.(?:html|pdf)$/, path)?.toLowerCase() : undefined),
    'github.com': readGithub,
    'raw.githubusercontent.com': readRawGithub,
    'gist.github.com': (_url, path) => named('gist', group(/\/([0-9a-f]{20,})\/?$/i, path)?.toLowerCase()),
    'pubmed.ncbi.nlm.nih.gov': readPubmed,
    'ncbi.nlm.nih.gov': readPubmed,
    'pmc.ncbi.nlm.nih.gov': readPubmed,
    'europepmc.org': readPubmed,
    'youtube.com': readYoutube,
    'music.youtube.com': readYoutube,
    'youtube-nocookie.com': readYoutube,
    'youtu.be': (_url, path) => named('youtube', group(/^\/([\w-]{11})\/?$/, path)),
    'huggingface.co': readHuggingface,
    'hf.co': readHuggingface,
    'nature.com': readNature,
    'biorxiv.org': readBiorxiv,
    'medrxiv.org': readBiorxiv,
    'sciencedirect.com': readPii,
    'cell.com': readPii,
    'thelancet.com': readPii,
    'dl.acm.org': readAcm,
    'portal.acm.org': readAcm,
    'academic.oup.com': readOup,
    'mdpi.com': (_url, path) => named('mdpi', group(/^\/(\d{4}-\d{3}[\dX]\/\d+\/\d+\/\d+)/i, path)?.toUpperCase()),
    'ieeexplore.ieee.org': (url, path) =>
      named('ieee', (group(/\/document\/0*(\d+)/, path) ?? url.searchParams.get('arnumber')?.replace(/^0+/, '')) || undefined),
    'jamanetwork.com': (_url, path) => named('jama', group(/\/(?:fullarticle|article-abstract)\/(?:\d+\/)?(\d+)/, path)),
    'papers.ssrn.com': (url) =>
      url.searchParams.get('abstract_id') ? { scheme: 'doi', value: `10.2139/ssrn.${url.searchParams.get('abstract_id')}` } : undefined,
    'researchsquare.com': (_url, path) => named('doi', group(/\/article\/(rs-\d+)/, path)?.replace(/^/, '10.21203/rs.3.')),
    'preprints.org': (_url, path) => named('doi', group(/\/(\d{6}\.\d{4})/, path)?.replace(/^/, '10.20944/preprints')),
    'zenodo.org': (_url, path) =>
      named('doi', group(/^\/(?:records?\/|doi\/10\.5281\/zenodo\.)(\d+)/, path)?.replace(/^/, '10.5281/zenodo.')),
    'semanticscholar.org': readSemanticScholar,
    'api.semanticscholar.org': readSemanticScholar,
    'npmjs.com': readPackage,
    'npmjs.org': readPackage,
    'pypi.org': readPackage,
    'pypi.python.org': readPackage,
    'crates.io': readPackage,
    'x.com': (_url, path) => named('x', group(/\/status\/(\d+)/, path)),
    'twitter.com': (_url, path) => named('x', group(/\/status\/(\d+)/, path)),
    'aaai.org': readAaai,
    'ojs.aaai.org': readAaai,
  }),
)

/** Hosts whose paths hold a DOI as it is; elsewhere a path that looks like one is not trusted. */
const doiHosts =
  /(?:^|\.)(?:doi\.org|hdl\.handle\.net|springer\.com|springeropen\.com|biomedcentral\.com|wiley\.com|tandfonline\.com|science\.org|sciencemag\.org|pnas\.org|sagepub\.com|acs\.org|nejm\.org|frontiersin\.org|acm\.org|plos\.org|annualreviews\.org|jmir\.org|aps\.org|iop\.org|ahajournals\.org|rsna\.org|asm\.org|royalsocietypublishing\.org)$/

/** What an address of a host identifies; undefined where its form shows nothing for certain. */
export function readByHost(host: string, url: URL, path: string): Identifier | undefined {
  const found = readers.get(host)?.(url, path)
  if (found || !doiHosts.test(host)) return found
  const core = doiCore.exec(path) ?? doiCore.exec(url.searchParams.get('id') ?? '')
  return core ? doi(core[0]) : undefined
}

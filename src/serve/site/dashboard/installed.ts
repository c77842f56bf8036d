/**
 * The page after the installation (GitHub's "Setup URL"): what the lists of the installation are like, and the switches. Whoever types the
 * number of an installation gets it, so it shows what anybody may see of lists and nothing else: an installation that does not exist and one
 * with private repositories alone look the same. Pure.
 */
import { anchor, escaped } from '../../../report/html/escape.ts'
import type { PublicList } from '../../store/public-lists.ts'
import { checkWords } from './list-page.ts'
import { counted, nameOf, pathOf, pathTo } from './words.ts'

const path = '.github/listkeeper.yml'

type Switch = { readonly label: string; readonly about: string; readonly text: string }

/** What maintainers choose first, each as a whole configuration. @internal for tests */
export const switches: readonly Switch[] = [
  {
    label: 'Report dead links',
    about: 'Links are checked once a week, and dead ones are listed in one issue. So they are with each of the following.',
    text: 'links: { recheck: 7d }\n',
  },
  {
    label: 'Propose fixes after merges',
    about: 'One pull request with the table of contents up to date, and once a week with spaces and broken links of what was added since.',
    text: 'lists:\n  - files: [README.md]\n    contents: { repair: after-merge }\nrepair: [entry-spacing, link-syntax]\n',
  },
  {
    label: 'Fix pull requests',
    about: 'Formatting is fixed by a commit to the branch of the pull request, where its author lets maintainers do so.',
    text: 'autofix: [entry-spacing, link-syntax]\n',
  },
  {
    label: 'Start quietly',
    about: 'One summary for each pull request instead of comments on lines.',
    text: 'review: { post: summary }\n',
  },
  { label: 'Stop everything', about: 'No reviews, fixes or answers until you take it out.', text: 'enabled: false\n' },
]

export type Installed = {
  readonly lists: readonly PublicList[]
  readonly pages: string
  readonly action: string
  /** Where this page is, to load it again. */
  readonly here: string
}

export function installedPage({ lists, pages, action, here }: Installed): string {
  if (action === 'request')
    return '<h1>Asked for</h1><p>An owner of the organization has to approve the installation. Until then listkeeper does nothing.</p>'
  return [
    `<h1>${action === 'update' ? 'Your choice is stored' : 'listkeeper is installed'}</h1>`,
    '<p class="notice">It reviews pull requests from now on. It opens no issue and commits nothing before you choose so below.</p>',
    lists.length === 0
      ? `<p>No public list is known here yet: reading a new one takes a minute. ${anchorHere(here)}</p>`
      : lists.map((list) => section(list, pages)).join('\n'),
    otherwise(),
  ].join('\n')
}

function anchorHere(here: string): string {
  return `<a href="${escaped(here)}">Load this page again</a>`
}

function section(list: PublicList, pages: string): string {
  const { state } = list
  const found = state
    ? `A list with ${counted(state.entries, 'entry', 'entries')}. A check finds today: ${checkWords(state)}. What is there already is not reported on pull requests.`
    : 'A list; it was not looked at yet.'
  return `<section class="card"><h2><a href="${pathOf(list)}">${nameOf(list)}</a></h2><p>${found}</p>${state ? choices(list, state, pages) : ''}</section>`
}

function choices({ owner, name }: PublicList, state: NonNullable<PublicList['state']>, pages: string): string {
  const home = `${pages}${pathTo(owner, name)}`
  const branch = pathTo(...state.branch.split('/'))
  if (state.config !== undefined) {
    const file = pathTo(...state.config.split('/'))
    return `<p>It has a configuration. ${anchor(`${home}/edit${branch}${file}`, 'Edit it on GitHub')}</p>`
  }
  const items = switches.map(({ label, about, text }) => {
    const query = new URLSearchParams({ filename: path, value: text })
    return `<li>${anchor(`${home}/new${branch}?${query}`, label)}<br><span class="muted small">${about}</span></li>`
  })
  return `<p>It has no configuration, and needs none. These open GitHub’s editor with one, for you to commit:</p><ul class="switches">${items.join('')}</ul>`
}

function otherwise(): string {
  const texts = switches.map(({ label, text }) => `<dt>${label}</dt><dd><pre><code>${escaped(text)}</code></pre></dd>`)
  return `<section class="card"><h2>A list that is not here</h2><p>Private repositories are reviewed too, but never shown here. A public README counts as a list where it has at least 20 entries that make up most of its lines, or where the repository has a configuration: put one of these into <code>${path}</code>.</p><details><summary>The configurations</summary><dl>${texts.join('')}</dl></details></section>`
}

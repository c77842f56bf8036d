/** The page of all public lists, with search and paging. Pure. */

import { text } from '../../../report/html/escape.ts'
import { number } from '../../../report/html/page.ts'
import type { PublicList } from '../../store/public-lists.ts'
import { aliveShare, counted, nameOf, pathOf } from './words.ts'

export type Home = {
  readonly lists: readonly PublicList[]
  /** Whether more follow on the next page. */
  readonly hasMore: boolean
  /** What was searched. */
  readonly words: string
  readonly page: number
  readonly size: number
}

export function homePage({ lists, hasMore, words, page, size }: Home): string {
  const found =
    words === '' ? 'Curated lists whose pull requests listkeeper reviews.' : `Lists with “<bdi>${text(words, 100)}</bdi>” in their name.`
  return [
    '<h1>Lists</h1>',
    `<p>${found}</p>`,
    `<search><form class="find" action="/" method="get"><p><label for="find">Name of a list or its owner</label><input id="find" type="search" name="find" maxlength="100" value="${text(words, 100)}"></p><button>Search</button></form></search>`,
    lists.length === 0 ? `<p>${nothing(page, words)}</p>` : table(lists, { hasMore, page, size }),
    steps({ words, page, hasMore }),
  ].join('\n')
}

function nothing(page: number, words: string): string {
  if (page > 1) return 'There are no lists on this page. <a href="/">Back to the first</a>'
  return words === '' ? 'There are no public lists here yet.' : 'None was found. <a href="/">Show all</a>'
}

function table(lists: readonly PublicList[], { hasMore, page, size }: Pick<Home, 'hasMore' | 'page' | 'size'>): string {
  const first = (page - 1) * size + 1
  const caption = hasMore || page > 1 ? `Lists ${number(first)} to ${number(first + lists.length - 1)}` : counted(lists.length, 'list')
  return `<div class="card"><table class="rows"><caption>${caption}</caption><thead><tr><th scope="col">List</th><th scope="col">Links</th><th scope="col" class="num">Dead</th><th scope="col" class="num">Entries</th><th scope="col" class="num">Checked</th></tr></thead><tbody>${lists.map(row).join('')}</tbody></table></div>`
}

function row(list: PublicList): string {
  const { health, state } = list
  const share = health && aliveShare(health)
  const links =
    share === undefined
      ? '<span class="muted">not checked yet</span>'
      : `${share} % alive <svg class="share" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect class="dead" width="100" height="10"/><rect class="alive" width="${share}" height="10"/></svg>`
  const cell = (name: string, value: string | undefined): string => `<td class="num" data-is="${name}">${value ?? '–'}</td>`
  return `<tr><th scope="row"><a href="${pathOf(list)}">${nameOf(list)}</a></th><td>${links}</td>${cell('Dead links', health && number(health.dead))}${cell('Entries', state && number(state.entries))}${cell('Checked', health && `<time datetime="${health.day}">${health.day}</time>`)}</tr>`
}

/** Links to the pages before and after. */
function steps({ words, page, hasMore }: Pick<Home, 'words' | 'page' | 'hasMore'>): string {
  const to = (number: number, rel: string, label: string): string => {
    const query = new URLSearchParams({ ...(words === '' ? {} : { find: words }), page: String(number) })
    return `<a rel="${rel}" href="/?${text(query.toString(), 2000)}">${label}</a>`
  }
  const links = [...(page > 1 ? [to(page - 1, 'prev', 'Previous page')] : []), ...(hasMore ? [to(page + 1, 'next', 'Next page')] : [])]
  return links.length === 0 ? '' : `<nav class="pages" aria-label="Pages of lists">${links.join('')}</nav>`
}

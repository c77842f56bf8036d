/** The page of one list: its state, its links over time, its proposals by what they wait for, the last reviews, and its badge. Pure. */

import { anchor, escaped, text } from '../../../report/html/escape.ts'
import { number } from '../../../report/html/page.ts'
import type { Health, PublicList, Reviewed, WaitsFor } from '../../store/public-lists.ts'
import { healthCharts } from './chart.ts'
import { aliveShare, counted, dayOf, nameOf, pathTo } from './words.ts'

export type ListPage = {
  readonly list: PublicList
  /** Newest first. */
  readonly days: readonly Health[]
  readonly last: readonly Reviewed[]
  /** Open pull requests, oldest first. */
  readonly open: readonly Reviewed[]
  /** GitHub's pages, and this service itself. */
  readonly pages: string
  readonly base?: string
}

export function listPage(given: ListPage): string {
  const { list, days, pages } = given
  const home = `${pages}${pathTo(list.owner, list.name)}`
  return [
    `<h1>${nameOf(list)}</h1>`,
    `<p>${anchor(home, 'The list on GitHub')}</p>`,
    tiles(list),
    `<section class="card" aria-labelledby="links"><h2 id="links">Links over time</h2>${healthCharts(days)}</section>`,
    `<section class="card" aria-labelledby="open"><h2 id="open">Open proposals</h2>${proposals(given.open, home)}</section>`,
    `<section class="card" aria-labelledby="last"><h2 id="last">Last reviews</h2>${reviews(given.last, home)}</section>`,
    badgeSection(list, given.base),
  ].join('\n')
}

function tiles({ state, health }: PublicList): string {
  const share = health && aliveShare(health)
  const tile = (name: string, value: string, more: string): string => `<div><dt>${name}</dt><dd>${value}<small>${more}</small></dd></div>`
  return `<dl class="tiles">${[
    tile(
      'Links alive',
      share === undefined ? '–' : `${share} %`,
      health ? `of ${counted(health.links - health.unknown, 'link')} with a known state` : 'not checked yet',
    ),
    tile('Dead links', health ? number(health.dead) : '–', health ? `on ${health.day}` : 'not checked yet'),
    tile('Entries', state ? number(state.entries) : '–', state ? `on the branch ${text(state.branch, 40)}` : 'not looked at yet'),
    tile('A check finds', state ? number(state.errors + state.warnings) : '–', state ? checkWords(state) : 'not looked at yet'),
  ].join('')}</dl>`
}

/** What a check of the list as it is finds. */
export function checkWords({ errors, warnings, fixable }: NonNullable<PublicList['state']>): string {
  if (errors + warnings === 0) return 'no errors and no warnings'
  return `${counted(errors, 'error')}, ${counted(warnings, 'warning')}; ${fixable === 0 ? 'none' : number(fixable)} can be fixed automatically`
}

const waits: readonly { readonly waitsFor: WaitsFor; readonly head: string }[] = [
  { waitsFor: 'maintainer', head: 'Wait for a maintainer' },
  { waitsFor: 'author', head: 'Wait for their author' },
  { waitsFor: 'rule', head: 'Do not meet a rule of the list' },
]

function proposals(open: readonly Reviewed[], home: string): string {
  if (open.length === 0) return '<p>None of the reviewed pull requests is open.</p>'
  return waits
    .map(({ waitsFor, head }) => {
      const own = open.filter((one) => one.waitsFor === waitsFor)
      if (own.length === 0) return ''
      const rows = own.map(
        (one) =>
          `<tr><th scope="row">${pullLink(one, home)}</th><td>${words(one)}</td><td class="num" data-is="Since">${dayOf(one.at)}</td></tr>`,
      )
      return `<table class="rows"><caption><strong>${head}</strong> (${number(own.length)}), oldest first</caption><thead><tr><th scope="col">Pull request</th><th scope="col">Review</th><th scope="col" class="num">Since</th></tr></thead><tbody>${rows.join('')}</tbody></table>`
    })
    .join('')
}

function reviews(last: readonly Reviewed[], home: string): string {
  if (last.length === 0) return '<p>No pull request has been reviewed yet.</p>'
  const rows = last.map(
    (one) =>
      `<tr><th scope="row">${pullLink(one, home)}</th><td data-is="By"><bdi>${text(one.author, 60)}</bdi></td><td>${words(one)}</td><td class="num" data-is="Reviewed">${dayOf(one.at)}</td></tr>`,
  )
  return `<table class="rows"><caption>Pull requests by their last review, newest first</caption><thead><tr><th scope="col">Pull request</th><th scope="col">By</th><th scope="col">Review</th><th scope="col" class="num">Reviewed</th></tr></thead><tbody>${rows.join('')}</tbody></table>`
}

function pullLink({ number, title }: Reviewed, home: string): string {
  const named = title === '' ? '' : ` <bdi>${text(title, 120)}</bdi>`
  return anchor(`${home}/pull/${number}`, `#${number}${named}`)
}

/** What the review came to, in a word and a colour. */
function words({ conclusion, things }: Reviewed): string {
  if (conclusion === 'action_required') return '<span class="tag unknown">could not be judged</span>'
  if (things === 0) return '<span class="tag alive">nothing to fix</span>'
  return `<span class="tag ${conclusion === 'failure' ? 'dead' : 'moved'}">${counted(things, 'thing')} to look at</span>`
}

function badgeSection({ owner, name }: PublicList, base: string | undefined): string {
  const path = `/badge${pathTo(owner, name)}.svg`
  const own = `${base ?? ''}${path}`
  const markdown = `[![links](${own})](${base ?? ''}/lists${pathTo(owner, name)})`
  const how = base === undefined ? '' : `<p>In a README:</p><pre><code>${escaped(markdown)}</code></pre>`
  return `<section class="card" aria-labelledby="badge"><h2 id="badge">Badge</h2><p><img src="${escaped(path)}" alt="The badge: how many links are alive" height="20"></p>${how}</section>`
}

/** The pages of the operator: the queue, and dead letters with what ended them. Private repositories have their number alone. Pure. */

import { escaped, text } from '../../../report/html/escape.ts'
import { number } from '../../../report/html/page.ts'
import type { DeadLetter } from '../../store/queue.ts'
import { counted } from '../dashboard/words.ts'

/** The page that takes the token; `why` says what was wrong with the last one. */
export function loginPage(why?: string): string {
  return [
    '<h1>Operator</h1>',
    why === undefined ? '' : `<p class="notice" role="alert">${why}</p>`,
    '<form class="find" action="/operator" method="post"><input type="text" name="username" value="operator" autocomplete="username" hidden><p><label for="token">The token of <code>LISTKEEPER_OPERATOR_TOKEN</code></label><input id="token" type="password" name="token" required autocomplete="current-password"></p><button>Sign in</button></form>',
  ].join('\n')
}

export type OperatorPage = {
  readonly counts: Readonly<Record<'waiting' | 'active' | 'dead', number>>
  readonly letters: readonly DeadLetter[]
  /** The names of repositories that anybody may see. */
  readonly names: ReadonlyMap<number, string>
  readonly proof: string
  /** How many were queued again just now. */
  readonly queued?: number
}

/** Dead letters that a page lists. */
export const mostLetters = 200

export function operatorPage({ counts, letters, names, proof, queued }: OperatorPage): string {
  const hidden = `<input type="hidden" name="proof" value="${escaped(proof)}">`
  return [
    '<h1>Operator</h1>',
    queued === undefined ? '' : `<p class="notice" role="status">${counted(queued, 'dead letter')} queued again.</p>`,
    `<dl class="tiles">${(['waiting', 'active', 'dead'] as const).map((state) => `<div><dt>${labels[state]}</dt><dd>${number(counts[state])}</dd></div>`).join('')}</dl>`,
    `<section class="card" aria-labelledby="dead"><h2 id="dead">Dead letters</h2>${letters.length === 0 ? '<p>There are none.</p>' : deadTable(letters, names, hidden)}</section>`,
    `<form action="/operator/leave" method="post">${hidden}<button>Sign out</button></form>`,
  ].join('\n')
}

const labels = { waiting: 'Waiting', active: 'In hand', dead: 'Dead letters' } as const

function deadTable(letters: readonly DeadLetter[], names: OperatorPage['names'], hidden: string): string {
  const shown = letters.slice(0, mostLetters)
  const rows = shown.map(({ id, key, installation, since, why }) => {
    const name = names.get(repositoryOf(key))
    const subject = key.slice(key.search(/[^\d]/))
    return `<tr><th scope="row"><bdi>${name === undefined ? `repository ${repositoryOf(key)}` : text(name)}</bdi> <span class="muted">${text(subject, 60)}</span></th><td data-is="Installation">${installation}</td><td>${name === undefined ? hiddenReason : text(why, 300)}</td><td data-is="Since"><time datetime="${text(since)}">${text(since.slice(0, 16).replace('T', ' '))}</time></td><td><form action="/operator/redrive" method="post">${hidden}<input type="hidden" name="id" value="${text(id)}"><button aria-label="Queue again: ${text(key, 80)}">Queue again</button></form></td></tr>`
  })
  const caption =
    letters.length > shown.length
      ? `The first ${number(shown.length)} of ${number(letters.length)}`
      : counted(letters.length, 'dead letter')
  return `<table class="rows"><caption>${caption}</caption><thead><tr><th scope="col">Subject</th><th scope="col">Installation</th><th scope="col">Reason</th><th scope="col">Since</th><th scope="col">Redrive</th></tr></thead><tbody>${rows.join('')}</tbody></table><form action="/operator/redrive" method="post">${hidden}<button>Queue all again</button></form>`
}

/** An error may name the repository and quote it. */
const hiddenReason =
  '<span class="muted">not shown: the repository is not public. <code>listkeeper serve dead-letters</code> prints it.</span>'

/** Every subject begins with the number of its repository. */
export function repositoryOf(key: string): number {
  return Number(/^\d{1,15}/.exec(key)?.[0] ?? 0)
}

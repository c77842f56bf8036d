/** New entries and judgements of their links, for tests of what is said about them. */
import { type Reading, read } from '../../../lint-rules/list-rule.ts'
import type { Facts, Judgement } from '../../../src/links/verdict.ts'
import type { Added } from '../../../src/review/change/new-entries.ts'

export const list = (...entries: readonly string[]): string => ['# Birds', '', '## Songs', '', ...entries, ''].join('\n')

export const reading = (text: string, path = 'README.md'): Reading => read(text, path)

/** All entries of a text, as new ones. */
export const addedIn = (text: string, path = 'README.md'): Added[] => reading(text, path).document.entries.map((entry) => ({ path, entry }))

export const judged = (url: string, facts?: Facts, more: Partial<Judgement> = {}): Judgement => ({
  url,
  verdict: { kind: 'alive' },
  via: url.startsWith('https://github.com/') ? 'github' : url.startsWith('https://arxiv.org/') ? 'arxiv' : 'http',
  requests: [],
  ...(facts ? { facts } : {}),
  ...more,
})

import { expect, test } from 'vitest'
import type { LinkReport } from '../../src/report/report.ts'
import { unjudgedBlocks } from '../../src/report/terminal/unjudged-links.ts'

const link = (url: string, verdict: LinkReport['verdict'], line: number): LinkReport => ({
  url,
  verdict,
  via: 'http',
  requests: [],
  class: 'link',
  at: [{ path: 'README.md', line, section: '', name: '' }],
})

test('what is blocked and unknown is named by host, with its reason', () => {
  const links = [
    link('https://a.example/1', { kind: 'blocked', by: 'challenge' }, 3),
    link('https://www.a.example/2', { kind: 'blocked', by: 'challenge' }, 4),
    link('https://b.example/1', { kind: 'unknown', reason: 'time-out' }, 5),
    link('https://c.example/1', { kind: 'alive' }, 6),
  ]
  expect(unjudgedBlocks(links)).toEqual([
    'Blocked, not counted as broken (2 links)\n  a.example: 2 links (first on line 3). The server asks for proof that a person is visiting, so the link could not be checked',
    'Unknown, not counted as broken (1 link)\n  https://b.example/1 (line 5). The server did not answer in time',
  ])
})

test('after ten hosts the rest is counted, the largest come first', () => {
  const links = Array.from({ length: 13 }, (_, index) =>
    link(`https://h${index}.example/`, { kind: 'unknown', reason: 'network' }, index + 1),
  )
  const lines = unjudgedBlocks([...links, link('https://h12.example/x', { kind: 'unknown', reason: 'time-out' }, 99)])[0]!.split('\n')
  expect(lines).toHaveLength(12)
  expect(lines[1]).toBe('  h12.example: 2 links (first on line 13). The connection to the server failed, and 1 other reason')
  expect(lines.at(-1)).toBe('  and 3 more hosts with 3 links')
})

test('nothing in an address can write to the terminal', () => {
  expect(unjudgedBlocks([link('https://a.example/\u001b[2J', { kind: 'unknown', reason: 'network' }, 1)])[0]).not.toContain('\u001b')
})

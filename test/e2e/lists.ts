/** The list that scenarios change: three sections of entries that keep one format and no order. */

/** An entry in the format of the list. */
export function bird(name: string, number: number): string {
  return `- [${name} ${number}](https://${name.toLowerCase()}.example/${number}) - About ${name.toLowerCase()} number ${number}.`
}

const birds = (name: string, count: number): string[] => Array.from({ length: count }, (_, index) => bird(name, ((index * 5) % count) + 1))

export const songs: readonly string[] = birds('Wren', 12)
export const nests: readonly string[] = birds('Finch', 12)
const eggs: readonly string[] = birds('Auk', 6)

/** The line of the first entry below *Songs*, and of the first one added after its twelve. */
export const firstSong = 13
export const added = firstSong + songs.length

/** The line of an entry below *Songs*. */
export function lineOf(song: string): number {
  return firstSong + songs.indexOf(song)
}

export type Parts = {
  readonly songs?: readonly string[]
  readonly nests?: readonly string[]
  /** The heading of the first section. */
  readonly title?: string
  readonly end?: string
}

/** The whole text, with other entries where they are given. */
export function list({ songs: first = songs, nests: second = nests, title = 'Songs', end = '' }: Parts = {}): string {
  const contents = ['- [Songs](#songs)', '- [Nests](#nests)', '- [Eggs](#eggs)']
  return [
    ...['# Birds', '', 'Songs, nests and eggs.', '', '## Contents', '', ...contents, ''],
    ...[`## ${title}`, '', ...first, '', '## Nests', '', ...second, '', '## Eggs', '', ...eggs, end],
  ].join('\n')
}

/** The text with lines after the entries of *Songs*, the first of them on line `added`. */
export function withSongs(...lines: readonly string[]): string {
  return list({ songs: [...songs, ...lines] })
}

/** Entries with one fault each, one with three, and what they should be. */
export const faulty = {
  noPeriod: '- [Robin](https://robin.example) - About robins',
  nested: '- [Lark]([https://lark.example](https://lark.example)) - About larks.',
  repeated: bird('Wren', 3),
  /** Two spaces after the bullet, another separator, no period. */
  three: '-  [Crane](https://crane.example) – About cranes',
} as const

export const fixed = {
  noPeriod: '- [Robin](https://robin.example) - About robins.',
  nested: '- [Lark](https://lark.example) - About larks.',
  three: '- [Crane](https://crane.example) - About cranes.',
} as const

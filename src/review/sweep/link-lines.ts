/** The Markdown lines about one link, and the names of groups of links, for the rolling issue and for reports. Text of others in it is escaped. */
import { escapeText } from '../../markdown.ts'
import { hash } from '../comment/mark.ts'
import { address, archiveLink, placesOf } from './places.ts'
import type { SweptLink } from './settle.ts'

/** The names of the groups in which links are shown. */
export const groupTitles = {
  dead: 'Dead',
  suspect: 'Does not look right',
  moved: 'Moved for good',
  unknown: 'Unknown',
  pictures: 'Images and badges',
  worth: 'Worth a look',
  upkeep: 'No longer meets the requirements',
} as const

/** The hidden mark at the end of an item. */
export function itemMark(key: string): string {
  return `<!-- listkeeper:link ${hash(key)} -->`
}

/** The address of a link and where it is. */
export function subjectOf(link: Pick<SweptLink, 'url' | 'class' | 'at'>, lists: readonly string[]): string {
  const place = placesOf(link, lists)
  return `${address(link.url)}${place === '' ? '' : ` ${place}`}`
}

/** Why a link is no good, from a plain sentence without a full stop; since when, and a copy, where they are known. */
export function sayFault(
  why: string,
  { since, archive }: { readonly since?: string | undefined; readonly archive?: string | undefined } = {},
): string {
  const words = escapeText(why)
  const from = since === undefined ? '' : `, since ${since}`
  const capture = archive === undefined ? '' : ` The Internet Archive kept ${archiveLink(archive)}.`
  return `${words.charAt(0).toLowerCase()}${words.slice(1)}${from}.${capture}`
}

/** Where a link has gone for good. */
export function sayMove(to: string): string {
  return `it has moved for good to ${address(to)}.`
}

/** How many links nobody can judge. */
export function unjudgedTitle(count: number): string {
  return `${count} ${count === 1 ? 'link gives' : 'links give'} no answer that tells whether the page is there; most of them work in a browser`
}

/** What is before and after lines that a reader has to open first. */
export function foldOf(title: string): { readonly head: string; readonly tail: string } {
  return { head: `<details><summary>${title}</summary>`, tail: '</details>' }
}

/** Lines that a reader has to open first. */
export function folded(title: string, lines: readonly string[]): string {
  const { head, tail } = foldOf(title)
  return [head, lines.join('\n'), tail].join('\n\n')
}

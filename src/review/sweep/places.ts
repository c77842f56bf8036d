/** Addresses and the places where they are, as Markdown in which text of others is escaped. */
import { code, escapeText } from '../../markdown.ts'
import { maskSecrets } from '../text/mask-secrets.ts'
import type { SweptLink } from './settle.ts'

/** An address of the list or of a server: in code, where it does nothing; secrets in it are not shown. */
export function address(url: string): string {
  const shown = maskSecrets(url)
  return code(shown.length > 500 ? `${shown.slice(0, 499)}…` : shown)
}

/** A link to a capture where nothing in it can mean anything else, else its address in code. */
export function archiveLink(url: string): string {
  const isPlain =
    /^https:\/\/web\.archive\.org\/web\/\d{14}\/https?:\/\/[A-Za-z0-9./_~%?=&;:,+-]+$/.test(url) &&
    maskSecrets(url) === url &&
    url.length <= 500
  return isPlain ? `[a copy](<${url}>)` : `a copy at ${address(url)}`
}

/** Where a link is; three places at most. */
export function placesOf({ class: kind, at }: Pick<SweptLink, 'class' | 'at'>, lists: readonly string[]): string {
  const places = at.slice(0, 3).map(({ path, line, section, name }) => {
    const title = name.trim() === '' || /^https?:/i.test(name) ? '' : `${quote(name)} `
    const file = lists.length > 1 ? ` of ${code(path)}` : ''
    return `${title}${section.trim() === '' ? '' : `in **${escapeText(brief(section))}** `}(line ${line}${file})`
  })
  const more = at.length > 3 ? ` and in ${at.length - 3} more ${at.length === 4 ? 'place' : 'places'}` : ''
  const what = kind === 'link' ? '' : `(${kind}) `
  return what + places.join(', ') + more
}

function quote(name: string): string {
  return `“${escapeText(brief(name))}”`
}

/** One line of at most 60 characters. */
function brief(text: string): string {
  const characters = [...text.replace(/\s+/g, ' ').trim()]
  return characters.length > 60 ? `${characters.slice(0, 59).join('')}…` : characters.join('')
}

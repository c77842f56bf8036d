/** Reads the title, the headings, the anchors and the redirects of a page. A page is only data: nothing in it is run. */
import { Parser } from 'htmlparser2'

export type Page = {
  readonly title: string
  readonly headings: readonly string[]
  /** What else it calls itself: description, name of the site, title for previews. */
  readonly about: readonly string[]
  /** Where it sends its readers at once by itself, as written. */
  readonly refresh?: string
  /** Its places: `id` of any element, `name` of anchors. */
  readonly places: ReadonlySet<string>
  /** The visible text, spaces made one, up to some thousand characters. */
  readonly text: string
  /** Addresses of its scripts, frames and links, as far as they lead to other hosts. */
  readonly sources: readonly string[]
  /** Its scripts as far as they may tell what the page is: their addresses, the text of small ones, and those of frames and forms. */
  readonly scripts: string
  /** Where a small script sends readers at once, as written; empty where the address is put together. */
  readonly scriptTo?: string
  /** Whether scripts make the page: then its text says nothing. */
  readonly isScripted: boolean
  /** Whether it went on. */
  readonly isCut: boolean
}

const mostText = 4_000
const mostTitle = 300
const silent: ReadonlySet<string> = new Set(['script', 'style', 'template', 'noscript', 'svg'])
/** A refresh later than this many seconds is a page that renews itself. */
const mostDelay = 5
/** A page of scripts with less text than this is made by them. */
const leastText = 200
/** A page that only redirects says less than this, in characters, and its scripts have less than that. */
const mostOfRedirect = { text: 120, script: 3_000 }
const mostScripts = 8_000
const location = String.raw`(?:\b(?:window|document|top|self|parent|globalThis)\s{0,4}\.\s{0,4})?\blocation`
const goes = new RegExp(
  String.raw`${location}(?:\s{0,4}\.\s{0,4}(?:href|pathname))?\s{0,4}=(?!=)\s{0,4}(?:(["'\x60])([^"'\x60]{1,400})\1|[\w(])|${location}\s{0,4}\.\s{0,4}(?:replace|assign)\s{0,4}\(\s{0,4}(?:(["'\x60])([^"'\x60]{1,400})\3|[\w(])`,
)

/** Reads a page; broken HTML is read as browsers do, more or less. */
export function readPage(html: string, isCut: boolean): Page {
  const headings: string[] = []
  const about: string[] = []
  const places = new Set<string>()
  const sources: string[] = []
  let [title, heading, text, open, hidden, scripts, code] = ['', '', '', '', 0, 0, '']
  const note = (part: string | undefined): void => {
    if (part && code.length < mostScripts) code += `${part.slice(0, mostScripts)} `
  }
  let refresh: string | undefined
  const parser = new Parser({
    onopentag(name, attributes) {
      if (attributes.id) places.add(attributes.id)
      if (name === 'a' && attributes.name) places.add(attributes.name)
      const source = attributes.src ?? (name === 'a' || name === 'link' ? attributes.href : undefined)
      if (source && /^(?:https?:)?\/\//i.test(source) && sources.length < 200) sources.push(source)
      if (silent.has(name)) hidden++
      if (name === 'script') scripts++
      if (name === 'script' || name === 'iframe') note(attributes.src)
      else if (name === 'form') note(attributes.action)
      else if (/^(?:px-captcha|challenge-form|cf-.*|captcha.*|.*-captcha)$/.test(attributes.id ?? '')) note(attributes.id)
      if (name === 'script' && attributes.src === undefined) open = 'script'
      else if (name === 'title' && title === '' && hidden === 0) open = 'title'
      else if (name === 'h1') open = 'h1'
      else if (name === 'meta') {
        if (attributes['http-equiv']?.toLowerCase() === 'refresh') refresh ??= refreshOf(attributes.content ?? '')
        if (
          /^(?:description|og:(?:title|site_name|description)|application-name|twitter:title)$/i.test(
            attributes.name ?? attributes.property ?? '',
          )
        )
          about.push((attributes.content ?? '').slice(0, mostTitle))
      }
    },
    ontext(data) {
      if (open === 'script') note(data)
      if (open === 'title' && title.length < mostTitle) title += data
      else if (open === 'h1' && heading.length < mostTitle) heading += data
      if (hidden === 0 && open !== 'title' && text.length < mostText) text += `${data} `
    },
    onclosetag(name) {
      if (silent.has(name)) hidden = Math.max(0, hidden - 1)
      if (name === 'h1' && open === 'h1') {
        headings.push(oneLine(heading))
        heading = ''
      }
      if (name === open) open = ''
    },
  })
  parser.end(html)
  const plain = oneLine(text).slice(0, mostText)
  const going = plain.length < mostOfRedirect.text && code.length < mostOfRedirect.script && !isCut ? goes.exec(code) : null
  return {
    title: oneLine(title).slice(0, mostTitle),
    headings,
    about,
    ...(refresh === undefined ? {} : { refresh }),
    places,
    text: plain,
    sources,
    scripts: code.slice(0, mostScripts),
    ...(going ? { scriptTo: going[2] ?? going[4] ?? '' } : {}),
    isScripted: scripts > 0 && plain.length < leastText,
    isCut,
  }
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** The address of `<meta http-equiv="refresh" content="0; url=...">` (HTML, 4.2.5.3), where it is soon and leads elsewhere. */
function refreshOf(content: string): string | undefined {
  const found = /^\s*(\d{1,6})(?:\.\d*)?\s*[;,]\s*(?:url\s*=\s*)?["']?([^"']+)/i.exec(content)
  return found && Number(found[1]) <= mostDelay ? found[2]!.trim() : undefined
}

/** Says what is wrong with links, and with lines of the contents, in the plain language of a pull request. */
import type { Finding } from '../../finding.ts'
import { code, escapeMessage } from '../../markdown.ts'

/** `why` is absent where the first sentence says it all; `ask` is what an author can answer, which makes sense only in a conversation; `fact` is what it rests on, last of all. */
export type Words = { readonly what: string; readonly why?: string; readonly ask?: string; readonly fact?: string }

/** What is wrong with a line of the contents, or with a heading that has none; or with several of them. */
export function contentsWords(finding: Finding, isSeveral = false): Words {
  const { form, message, evidence } = finding
  if (isRenamedLine(finding)) return renamedWords(finding, isSeveral)
  const [kind] = form.split(' ')
  switch (kind) {
    case 'missing':
      return missingWords(finding, isSeveral)
    case 'wrong':
      return wrongWords(finding, isSeveral)
    case 'bare':
      return { what: 'This line of the contents leads to a file: the number sign of the anchor is missing.' }
    case 'unlisted': {
      const [index, path] = quotesIn(message)
      return {
        what: `${index ?? 'The index'} links to the other files of the list, but not to ${path ?? 'this one'}.`,
        why: 'Add a line for it there.',
      }
    }
    case 'depth':
      return { what: 'This line of the contents is not indented like those of the other headings of its level.' }
    case 'misplaced': {
      const [, before] = quotesIn(message)
      return { what: `This line of the contents is out of order${before ? `: its heading comes after ${before}` : ''}.` }
    }
    case 'case':
      return { what: 'This line of the contents uses a different letter case than its heading.' }
    case 'contents':
      return { what: evidence ? `${evidence}.` : sentence(message) }
    default:
      return {
        what: isSeveral
          ? 'These links of the contents lead nowhere: no heading of the page has their anchors.'
          : 'This line of the contents leads nowhere: no heading of the page has that anchor.',
      }
  }
}

/** When a line comes that the contents lack: what is not fixed without its author, its author adds. */
function missingWords({ message, fixedBy, introduced }: Finding, isSeveral: boolean): Words {
  const isLost = isLostLine(message)
  const [what, comes, come] = isLost
    ? [
        `This change takes the ${isSeveral ? 'lines of these sections' : 'line of this section'} out of the contents.`,
        'comes back',
        'come back',
      ]
    : [
        `${introduced ? 'Your new' : isSeveral ? 'These' : 'This'} ${isSeveral ? 'sections are' : 'section is'} not in the contents${introduced ? ' yet' : ''}.`,
        'is added',
        'are added',
      ]
  const it = isSeveral ? `they ${come}` : `it ${comes}`
  const out = isLost ? 'To leave a section out for good, a maintainer can name it under `contents.exclude`.' : ''
  const when =
    fixedBy === 'after-merge'
      ? `Nothing to do: ${it} when this is merged.`
      : fixedBy === 'commit'
        ? `Where listkeeper may write to this branch, ${it} by a commit here.`
        : ''
  const why = [when, out].filter((part) => part !== '').join(' ')
  return { what, ...(why === '' ? {} : { why }) }
}

function wrongWords({ fixedBy }: Finding, isSeveral: boolean): Words {
  const what = isSeveral
    ? 'These lines of the contents go to different headings than the ones they name.'
    : 'This line of the contents goes to a different heading than the one it names.'
  const it = isSeveral ? 'they are corrected' : 'it is corrected'
  if (fixedBy === 'after-merge') return { what, why: `Nothing to do: ${it} when this is merged.` }
  return fixedBy === 'commit' ? { what, why: `Where listkeeper may write to this branch, ${it} by a commit here.` } : { what }
}

function renamedWords({ fixedBy }: Finding, isSeveral: boolean): Words {
  const what = isSeveral
    ? 'The headings of these lines of the contents were renamed.'
    : 'The heading of this line of the contents was renamed.'
  const follows = isSeveral ? 'the lines follow' : 'the line follows'
  if (fixedBy === 'after-merge') return { what, why: `Nothing to do: ${follows} when this is merged.` }
  return fixedBy === 'commit' ? { what, why: `Where listkeeper may write to this branch, ${follows} by a commit here.` } : { what }
}

/** Whether a line of the contents leads to a heading that is not the one it names. */
export function isWrongLine({ rule, form }: Pick<Finding, 'rule' | 'form'>): boolean {
  return rule === 'table-of-contents' && form.startsWith('wrong ')
}

/** Whether a heading lacks its line in the contents because the change took it out. */
export function isLostLine(message: string): boolean {
  return message.includes(' taken out of the contents,')
}

/** Whether a line of the contents leads to a heading that the change renamed. */
export function isRenamedLine({ rule, form, message }: Pick<Finding, 'rule' | 'form' | 'message'>): boolean {
  return (
    rule === 'table-of-contents' &&
    form.startsWith('dead ') &&
    /^Unexpected link of the contents to `[^`]*`, whose heading has another name now, expected `[^`]*`$/.test(message)
  )
}

/** Whether a line of the contents leads nowhere, and not because its heading was renamed. */
export function isDeadLine(finding: Pick<Finding, 'rule' | 'form' | 'message'>): boolean {
  return finding.rule === 'table-of-contents' && finding.form.startsWith('dead ') && !isRenamedLine(finding)
}

/** What is wrong with a link into this page, to another page of the repository, or to a file of it. */
export function targetWords({ form, message }: Finding): Words {
  const [target, page] = quotesIn(message)
  if (form === 'anchor empty') return { what: 'This anchor has no name, so no link can lead to it.' }
  if (form.startsWith('anchor ')) {
    const first = /lead to (line \d+)$/.exec(message)?.[1]
    return { what: `The page has the anchor ${target} twice: links to it lead to ${first ?? 'the first one'}, never here.` }
  }
  if (form.startsWith('no image ')) return { what: `The repository has no image ${target ?? 'of that name'}, so readers see none.` }
  if (form.startsWith('no file ')) return { what: `The repository has no file ${target ?? 'of that name'}, so the link leads nowhere.` }
  if (!target) return { what: sentence(message) }
  const where = / in `[^`]+`, which is nowhere/.test(message) ? page : 'this page'
  return { what: `This link leads nowhere: no heading of ${where} has the anchor ${target}.` }
}

/** What is wrong with the label of a reference or footnote. */
export function referenceWords({ form, message }: Finding): Words {
  const [label, meant] = quotesIn(message)
  const [fault, kind] = form.split(' ')
  switch (fault) {
    case 'undefined': {
      const what =
        kind === 'footnote'
          ? `This footnote has no text: nothing defines ${label}.`
          : `Readers see brackets instead of a link: nothing defines ${label}.`
      return { what, ...(meant === label ? {} : { why: `The nearest label is ${meant}.` }) }
    }
    case 'twice':
      return {
        what: `${label} is defined twice: ${/never read/.test(message) ? 'this definition is never read, and says something else' : 'this definition is never read'}.`,
      }
    default:
      return { what: `Nothing uses this definition of ${label}.` }
  }
}

/** What is wrong with a link that Markdown hides or garbles. */
export function linkWords(form: string, message: string): Words {
  switch (form) {
    case 'nested':
      return {
        what: 'The link is hidden inside another one, so readers see brackets instead of a link.',
        ...(message.includes('` or `') ? { why: 'It has two addresses: which one is right?' } : {}),
      }
    case 'no address':
      return {
        what: `${quotesIn(message)[0] ?? 'The target'} is not a valid address, so the link leads nowhere.`,
        why: 'Is there a typo in it?',
      }
    case 'doubled':
      return { what: 'The address is in two pairs of parentheses, so the link leads nowhere.' }
    case 'gap':
      return { what: "There is a space between the link's text and its address, so readers see brackets instead of a link." }
    case 'reversed':
      return { what: 'The brackets and the parentheses of the link are swapped, so readers see them instead of a link.' }
    case 'padded':
      return { what: 'There is a space around the address of the link.' }
    case 'empty':
      return { what: 'This link has no address yet.', why: 'Fill it in, or leave the link out until there is one.' }
    case 'unclosed':
      return { what: 'The link is not closed, so readers see brackets instead of a link.' }
    case 'unclosed reference':
      return { what: 'The closing bracket is missing, so readers see brackets instead of a link or an image.' }
    case 'missing scheme':
      return { what: 'The address has no `https://`, so the link leads to a file that does not exist.' }
    case 'misspelt scheme':
      return { what: 'The beginning of the address is misspelt, so the link leads nowhere.' }
    case 'doubled scheme':
      return { what: 'The address begins twice, so the link leads nowhere.' }
    case 'extra parenthesis':
      return { what: 'There is one closing parenthesis too many after the link.' }
    case 'blank in target':
      return { what: 'There is a space inside the address of the link, so readers see brackets instead of a link.' }
    case 'unread':
      return { what: 'Markdown does not read this as a link, so readers see its brackets and parentheses.' }
    case 'half link ]':
    case 'half link (':
      return { what: 'A bracket of the link is missing, so readers see brackets instead of a link.' }
    case 'nested picture':
      return { what: 'The picture has no `!` before it, so readers see a link instead of it.' }
    case 'swapped':
      return { what: 'The name and the address of the link are swapped, so the link leads nowhere.' }
    case 'unread markdown':
      return { what: 'There is no empty line below the HTML, so readers see the Markdown that follows as it is written.' }
    case 'unread link':
      return { what: 'Markdown between HTML tags is not read, so readers see brackets instead of a link.' }
    case 'open quotation mark':
      return { what: 'The address of the link has no closing quotation mark, so readers do not see what follows.' }
    case 'no href':
      return { what: 'The link has no `href`, so nobody can follow it.', why: 'Is it misspelt?' }
    case 'open link':
      return { what: 'The link has no `</a>`, so all that follows becomes part of it.' }
    case 'open details':
      return { what: 'The folded part has no `</details>`, so all that follows is folded away with it.' }
    case 'open summary':
      return { what: 'The title of the folded part has no `</summary>`, so all that follows becomes its title.' }
    case 'open table':
      return { what: 'The table has no `</table>`, so all that follows may become part of it.' }
    default:
      if (form.startsWith('extra ')) return { what: `${quotesIn(message)[0] ?? 'This tag'} closes what was never opened.` }
      if (form.startsWith('label '))
        return {
          what: 'This label has no address, so readers see brackets.',
          why: 'Fill the address in, or leave the label out until there is one.',
        }
      return { what: sentence(message) }
  }
}

/** What a message quotes, as code spans. */
export function quotesIn(message: string): string[] {
  return Array.from(message.matchAll(/`([^`]+)`/g), (quote) => code(quote[1]!))
}

/** A rule's message as a sentence. */
export function sentence(message: string): string {
  const words = escapeMessage(message)
  return /[.!?]$/.test(words) ? words : `${words}.`
}

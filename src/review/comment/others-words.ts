/** Says what a change made of an entry of somebody else: what was there before, as a fact, and what a maintainer wants to know. */
import type { Finding } from '../../finding.ts'
import { quotesIn, sentence, type Words } from './link-words.ts'

/** The words for an entry that was replaced, led elsewhere, named or described anew, or for many of one kind. */
export function othersWords({ form, message }: Finding): Words {
  const [kind = '', many] = form.split(' ')
  if (many !== undefined) return manyWords(kind, many) ?? { what: sentence(message) }
  const [name, second, third] = quotesIn(message)
  switch (kind) {
    case 'replaced':
      return {
        what: `This line was ${second} (${third}) before; now it is ${name}.`,
        why: `If ${second} should stay, put it back and add ${name} on a line of its own; otherwise say here why it goes.`,
      }
    case 'renamed':
      return { what: `${second} (${third}) is called ${name} now.`, why: 'Is it the same project under a new name?' }
    case 'retargeted':
      return { what: `${name} led to ${third} before; now it leads to ${second}.`, why: 'Has it moved there? Please say where it says so.' }
    case 'rewritten':
      return { what: `The description of ${name} was ${second} before.`, why: 'If it was wrong, say here what has changed.' }
    default:
      return { what: sentence(message) }
  }
}

function manyWords(kind: string, many: string): Words | undefined {
  switch (kind) {
    case 'replaced':
      return {
        what: `${many} lines with entries of others have other entries now.`,
        why: 'If that was not intended, start from the newest version of the list.',
      }
    case 'renamed':
      return { what: `${many} entries of others have new names now.` }
    case 'retargeted':
      return { what: `The links of ${many} entries of others lead to other sites now.` }
    case 'rewritten':
      return { what: `The descriptions of ${many} entries of others say something else now.` }
    default:
      return undefined
  }
}

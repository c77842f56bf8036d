/** Says in the plain language of a pull request what happened to a link that was checked. */
import type { Finding } from '../../finding.ts'
import { quotesIn, sentence, type Words } from './link-words.ts'

/** The words for a link that does not answer as it should. What a page or a registry calls itself is in a code span. */
export function aliveWords({ form, message }: Finding): Words {
  const [url = 'This link', other] = quotesIn(message)
  switch (form) {
    case 'dead not-found':
      return /github\.com\//.test(url)
        ? { what: `${url} does not exist.`, why: 'Is there a typo in it, or is it private? Visitors cannot see private pages.' }
        : { what: `The page ${url} does not exist (404).`, why: 'Is there a typo in the address?' }
    case 'dead gone':
      return { what: `The page ${url} was removed for good (410).`, why: 'Does it have a new address?' }
    case 'dead no-such-host':
      return { what: `There is no site at ${url}: its name is not registered.`, why: 'Is there a typo in the address?' }
    case 'dead no-such-identifier':
      return { what: `Nothing is registered under ${url}.`, why: 'Is there a typo in the address?' }
    case 'dead no-address':
      return { what: `${url} is not a valid address, so the link leads nowhere.`, why: 'Is there a typo in it?' }
    case 'suspect home-page':
      return { what: `${url} leads to a home page instead of a page of its own.`, why: 'Is it the right address?' }
    case 'suspect search-page':
      return { what: `${url} leads to a search instead of the page.`, why: 'Does the page have a new address?' }
    case 'suspect shared-page':
      return { what: `${url} leads to the same page as many other links of this list.`, why: 'Does the page have a new address?' }
    case 'suspect suspended':
      return { what: `The site at ${url} was suspended by its web host.`, why: 'Does the page have a new address?' }
    case 'suspect placeholder':
      return {
        what: `${url} answers, but only with a placeholder${other ? ` (${other})` : ''}.`,
        why: 'Is it the right address?',
      }
    case 'suspect script-redirect':
      return { what: `The page at ${url} is only a script that leads elsewhere.`, why: 'Is it the right address?' }
    case 'suspect soft-not-found':
      return {
        what: `${url} answers, but the page says that it does not exist${other ? ` (${other})` : ''}.`,
        why: 'Is it the right address?',
      }
    case 'suspect parked':
      return { what: `The domain of ${url} seems to be for sale${other ? ` (${other})` : ''}.`, why: 'Is it the right address?' }
    case 'suspect hijacked':
      return { what: `The page at ${url} calls itself ${other ?? 'something else'}.`, why: 'Is it the right address?' }
    case 'suspect missing-anchor':
      return { what: `The page has no anchor of that name, so ${url} opens it at the top.` }
    case 'retracted':
      return { what: `The paper ${url} was retracted by its publisher.`, why: 'If it belongs here anyway, say so in the entry.' }
    case 'withdrawn':
      return { what: `The paper ${url} was withdrawn by its authors.`, why: 'If it belongs here anyway, say so in the entry.' }
    case 'other title': {
      const [title, address = 'This link', registered = 'another paper'] = quotesIn(message)
      return { what: `${address} is the paper ${registered}, not ${title}.`, why: 'Which one is right?' }
    }
    case 'moved':
      return { what: `${url} has moved to ${other ?? 'another address'}.` }
    default:
      return { what: sentence(message) }
  }
}

/** What each rule finds, in a line, for formats that list rules. A test holds that every rule has one. */

const words: Readonly<Record<string, string>> = {
  'entry-format': 'Entries that do not follow the format of their section, configured or learned',
  'entry-spacing': 'Missing, doubled and trailing spaces, mixed bullets, bullets that Markdown does not read',
  'link-syntax': 'Links that Markdown hides or breaks',
  'no-duplicate-entries': 'The same work twice',
  'table-of-contents': 'Dead, misplaced or wrongly nested lines, missing sections',
  'no-broken-targets': 'Other links into the page, to files, or to places in other pages that do not exist',
  references: 'References and footnotes without a definition, labels that are defined twice',
  'no-mojibake': 'UTF-8 that was read as Mac Roman or Windows-1252',
  'no-invisible-characters': 'Invisible characters, and no-break spaces in entries',
  'no-conflicting-links': 'One paper under clearly different titles, one title with another paper',
  'no-deceptive-links': 'Links that lead elsewhere than they seem to, or than they did before',
  'no-lost-entries': 'Entries of others that a change overwrote, merge conflict markers',
  'others-entries': 'Entries of others that a change replaced, led elsewhere or described anew',
  'no-tracking-parameters': 'Tracking parameters: utm_source and the like',
  'no-empty-sections': 'Headings with nothing below them',
  'entry-order': 'Entries out of the order of their section',
  'link-label': 'Labels that the list writes in another way, as Paper where it writes paper',
  translations: 'Entries that a translation of the list lacks, or has with another address',
  'canonical-url': 'Versions and PDFs of papers, http: where https: works',
  'link-alive': 'Links that are dead, have moved or do not lead where they should',
  'entry-requirements': 'New entries that do not meet the requirements of the list',
}

/** What a rule finds; its name where nothing is known of it. */
export function ruleWords(rule: string): string {
  return Object.hasOwn(words, rule) ? words[rule]! : rule
}

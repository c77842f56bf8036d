import { describe, expect, it } from 'vitest'
import { readRules } from '../../../src/admission/guide/read-rules.ts'

/** What is read of a guide, as `key: value`, in order of keys. */
function rulesOf(text: string, path = 'CONTRIBUTING.md', sections: string[] = []): string[] {
  const { sections: read, proposal, length } = readRules([{ path, text }], sections)
  return [
    ...read.flatMap(({ under, rules }) =>
      rules.map((rule) => `${under === undefined ? '' : `${under} / `}${rule.key}: ${JSON.stringify(rule.value)}`),
    ),
    ...proposal.map(({ key, value }) => `${key}: ${JSON.stringify(value)}`),
    ...(length ? [`length: ${String(length.value)}`] : []),
  ].sort()
}

describe('a sentence that asks for something', () => {
  it.each([
    ['The repository needs at least 50 stars.', ['stars: 50']],
    ['* 50+ stars on GitHub', ['stars: 50']],
    ['- Minimum of 1,200 GitHub stars', ['stars: 1200']],
    ['Only projects with more than 100 stars, please.', ['stars: 101']],
    ['- Stars: >= 25', ['stars: 25']],
    ['- Star count of at least 1.5k', ['stars: 1500']],
    ['- Has twenty or more', []],
    ['- It has ten or more stars', ['stars: 10']],
    ['- Two or more contributors', ['contributors: 2']],
    ['One pull request per entry; avoid link shorteners.', ['entries: 1', 'shorteners: false']],
    ['Projects with fewer than 30 stars will be rejected.', ['stars: 30']],
    ["Please don't submit repositories with less than 75 stars.", ['stars: 75']],
    ['We do not accept:\n\n- projects with fewer than 20 stars', ['stars: 20']],
    ['A project or library must have at least 40 stars.', ['stars: 40']],
    ['- Must have at least 60 stars (if on GitHub)', ['stars: 60']],
    ['- At least two contributors', ['contributors: 2']],
    ['- More than one contributor', ['contributors: 2']],
    ['- A minimum of three different contributors is required', ['contributors: 3']],
    ['The project must be at least 6 months old.', ['age: "6mo"']],
    ['- Is older than 30 days', ['age: "30d"']],
    ['- It has existed for at least half a year', ['age: "6mo"']],
    ['- First commit at least 90 days ago', ['age: "90d"']],
    ['Repositories younger than three months are not accepted.', ['age: "3mo"']],
    ['- Has been around for 2 years or more', ['age: "2y"']],
    ['- 6+ months old', ['age: "6mo"']],
    ['- A commit in the last year', ['commit-within: "1y"']],
    ['It must have been updated within the past 18 months.', ['commit-within: "18mo"']],
    ['- Last commit no older than 2 years', ['commit-within: "2y"']],
    ['- The last commit must be less than six months old', ['commit-within: "6mo"']],
    ['Projects without commits in the last 12 months are not accepted.', ['commit-within: "12mo"']],
    ['Will not be merged:\n- No commits in the last year', ['commit-within: "1y"']],
    ['Projects that have not been updated for more than 2 years will be declined.', ['commit-within: "2y"']],
    ['We reject projects whose last commit was more than a year ago.', ['commit-within: "1y"']],
    ['It must have an OSI-approved licence.', ['license: "osi"']],
    ['- Released under an open source license', ['license: "osi"']],
    ['- Has a license', ['license: true']],
    ['Projects without a license are not accepted.', ['license: true']],
    ['The licence must be one of MIT, Apache-2.0 or GPL-3.0.', ['license: ["MIT","Apache-2.0","GPL-3.0"]']],
    ['- The project is not archived', ['archived: false']],
    ['Archived repositories will be rejected.', ['archived: false']],
    ['- No archived projects', ['archived: false']],
    ['- It is not a fork', ['fork: false']],
    ['- Has a **clear** README', ['readme: true']],
    ['One entry per pull request.', ['entries: 1']],
    ['- Make an individual pull request for each suggestion.', ['entries: 1']],
    ['Please open a separate PR for each project!', ['entries: 1']],
    ['The title of the pull request should be `Add NAME`.', ['title: "Add *"']],
    ['- [ ] The PR title has the form "Add [project name] to [section]"', ['title: "Add * to *"']],
    ['Descriptions must be no longer than 100 characters.', ['length: 100']],
    ['- Keep the description under 120 characters.', ['length: 119']],
    ['- Short description (max. 80 chars)', ['length: 80']],
    ['- Links must use https', ['https: true']],
    ['- No URL shorteners', ['shorteners: false']],
    ['Shortened links are not allowed.', ['shorteners: false']],
    ['- Minimum 50 stars', ['stars: 50']],
    ['- Must have ≥ 10 ⭐', ['stars: 10']],
    ['- Repo should have a minimum of 100 stargazers.', ['stars: 100']],
    ['- ⭐ 50+', ['stars: 50']],
    ['- Minimum star count: 25', ['stars: 25']],
    ['- The repository must have over 200 stars on GitHub', ['stars: 201']],
    ['- Your project must have been on GitHub for at least 3 months.', ['age: "3mo"']],
    ['- Created more than 6 months ago.', ['age: "6mo"']],
    ['- The repository should exist for at least 90 days', ['age: "90d"']],
    ['- Must be at least 1 year old', ['age: "1y"']],
    ['- No repositories newer than 3 months', ['age: "3mo"']],
    ['- Project age: at least 30 days', ['age: "30d"']],
    ['- Repos created less than 30 days ago will be closed.', ['age: "30d"']],
    ['- The project has been publicly available for at least 6 months', ['age: "6mo"']],
    ['- Wait until your project is 30 days old before you submit it', ['age: "30d"']],
    ['- Updated in the last 12 months', ['commit-within: "12mo"']],
    ['- Last updated within 1 year', ['commit-within: "1y"']],
    ['- Has recent activity (commits within the past 6 months)', ['commit-within: "6mo"']],
    ['- The last commit should not be older than 2 years.', ['commit-within: "2y"']],
    ['- No activity for over a year = not accepted', ['commit-within: "1y"']],
    ['- Abandoned projects (no commits for 2+ years) are not accepted.', ['commit-within: "2y"']],
    ['- Actively maintained (at least one commit in the last 6 months)', ['commit-within: "6mo"']],
    ['- At least one commit in the past year', ['commit-within: "1y"']],
    ['- Be actively maintained: commits in the last 365 days', ['commit-within: "365d"']],
    ['- The project should be active (last commit < 1 year ago)', ['commit-within: "1y"']],
    ['- Dead projects - no update in 3 years - will not be merged', ['commit-within: "3y"']],
    ['- must use an open-source license', ['license: "osi"']],
    ['- Open source license required', ['license: "osi"']],
    ['- Licensed under an OSI-approved license', ['license: "osi"']],
    ['- The project has to be open source with a license approved by the OSI', ['license: "osi"']],
    ['- A LICENSE file is required', ['license: true']],
    ['- The repository must contain a license', ['license: true']],
    ['- Projects without license will be rejected', ['license: true']],
    ['- Include only one project per PR.', ['entries: 1']],
    ['- Please submit one project per pull request', ['entries: 1']],
    ['- Each pull request should contain only one entry', ['entries: 1']],
    ['- One PR per project', ['entries: 1']],
    ['- Add one link per Pull Request.', ['entries: 1']],
    ["- Don't add more than one project in a single PR", ['entries: 1']],
    ['- Limit each PR to a single entry', ['entries: 1']],
    ['- Please make a separate pull request for each addition.', ['entries: 1']],
    ['- Open one PR for each new item', ['entries: 1']],
    ['- PR title: `Add [name]`', ['title: "Add *"']],
    ['- Please use the pull request title "Add <project name>"', ['title: "Add *"']],
    ['- The PR title should follow the format `Add: project-name`', ['title: "Add: *"']],
    ['- Description should be less than 100 characters', ['length: 99']],
    ['- Keep descriptions to 80 characters or less', ['length: 80']],
    ['- limit descriptions to 120 characters', ['length: 120']],
    ['- Description: max 150 characters', ['length: 150']],
    ['- Descriptions may be at most 100 characters', ['length: 100']],
    ['- The description should not exceed 90 characters.', ['length: 90']],
    ['- Keep descriptions concise (under 100 characters)', ['length: 99']],
    ['- A short description (<= 100 characters)', ['length: 100']],
    ['- Use HTTPS links', ['https: true']],
    ['- links should start with https://', ['https: true']],
    ['- All URLs must be HTTPS', ['https: true']],
    ["- Don't use URL shorteners", ['shorteners: false']],
    ['- No bit.ly links', ['shorteners: false']],
    ['- No shortened URLs', ['shorteners: false']],
    ['- No link shorteners or affiliate links', ['shorteners: false']],
    ['- No forks', ['fork: false']],
    ['- Must not be archived', ['archived: false']],
    ['- no archived/deprecated repos', ['archived: false']],
    ["- The repo isn't archived or deprecated", ['archived: false']],
    ['- It should not be archived, deprecated or unmaintained', ['archived: false']],
    ['- At least 3 contributors', ['contributors: 3']],
    ['- Repositories with only one contributor are not accepted', ['contributors: 2']],
    ['- Must have a README in English', ['readme: true']],
    ['- The project has good documentation and a README', ['readme: true']],
    ['- Documented with a README file', ['readme: true']],
    ['- Do not add projects you created less than a month ago', ['age: "1mo"']],
    [
      '- Have at least 5 GitHub stars, 2 contributors and a commit within the last 3 months',
      ['commit-within: "3mo"', 'contributors: 2', 'stars: 5'],
    ],
    ['- no more than 3 entries per pull request', ['entries: 3']],
    ['- At most five new entries per pull request', ['entries: 5']],
    ['- Name your pull request "Add <tool>"', ['title: "Add *"']],
  ])('%s', (text, rules) => {
    expect(rulesOf(text)).toEqual(rules)
  })
})

describe('a sentence that is no rule, or not surely one', () => {
  it.each([
    'Ideally the repository has at least 50 stars.',
    'We prefer projects with more than 100 stars.',
    'It needs 50 stars or two contributors.',
    'Two contributors or more than 50 stars',
    'More than 50 stars or more than one contributor',
    'At least 50 stars, or a good explanation why it should be listed.',
    'A project with fewer than 50 stars needs a second opinion.',
    'If it has less than 50 stars, explain why it belongs here.',
    'Projects with more than 1,000 stars are not accepted, they are known already.',
    'This list has more than 20,000 stars!',
    'Each of these meets at least one of the following:\n\n- 100+ stars\n- made by the community',
    'Removal: projects without a commit for two years are removed.',
    'Your account must be at least 30 days old.',
    'Pull requests without an answer for 30 days are closed.',
    'If the last commit is older than a year, mark the entry as inactive.',
    'Every pull request is reviewed by at least two maintainers.',
    'A new category needs at least 3 entries.',
    'Articles must be no older than 2 years.',
    'No commits in the last year',
    'Updated every 6 months',
    'By contributing you agree that your contribution has an MIT license.',
    'Mention the license of the project, for example MIT.',
    'A license such as MIT or Apache-2.0 is recommended.',
    'Fork this repository, then add your entry.',
    'The list does not contain archived projects, see the archive.',
    'Update the README and open a pull request.',
    'You may add several entries in one pull request.',
    'The title of the pull request should be meaningful.',
    'The title of the pull request should not be `Update README`.',
    'The title of the pull request should be like `Add Widget`.',
    'Descriptions should be short.',
    'The description of the pull request has at most 500 characters.',
    'The title is at most 50 characters.',
    '```\nat least 50 stars\n```',
    '<!-- at least 50 stars -->',
    '| Stars | at least 50 stars |',
    'A rating of at least 4 stars rating',
    'Version 2.0 is at least 6 months old.',
    'Around 50 stars is fine.',
    'Not required: 50 stars.',
    '- Only MIT, BSD or Apache licensed projects',
    '- Prefer https',
    '- Please use https where possible',
    '- More than 2 maintainers',
    '- A commit every week',
    '- Supports Node 18 or newer',
    '- Your PR will be reviewed in 7 days',
    '- We close PRs after 14 days of inactivity',
    "- Stars don't matter",
    '- No minimum number of stars is required',
    '- There is no star minimum',
    '- Must be more than just a wrapper',
    '- Entries must be sorted; check at least 2 other entries',
    '- Newly created projects (less than 3 months old) need 20 stars',
    '- Repositories need 100 stars; libraries need 50 stars',
    '- Repositories with 0 stars are fine',
    '- A project with 10,000+ stars is added without review',
    '- Projects older than 5 years are not accepted',
    '- List must contain at least 20 entries',
    '- If the project is older than a year it should have 50 stars',
    '- Must be at least 6 months old or have 100+ stars',
    '- Should be usable for at least 2 years',
    '- Not updated for 2 years? Then please do not submit it.',
    '- We ask for 50 stars, give or take',
    '- Please star this repository',
    '- At least 50% of the code must be tested',
    '- It works on at least 2 platforms',
    '- The article must be at least 500 words',
    '- Tool must have had a release in the last 12 months',
    '- Only MIT, BSD or Apache licensed projects',
  ])('%s', (text) => {
    expect(rulesOf(text)).toEqual([])
  })
})

describe('a guide as a whole', () => {
  it('says the line that a rule is on, in wrapped text too', () => {
    const text =
      '# Guide\r\n\r\nWe take projects that are good\r\nand have at least\r\n50 stars, no less.\r\n\r\n- It is at least\r\n  6 months old\r\n'
    const [all] = readRules([{ path: 'docs/contributing.md', text }]).sections
    expect(all?.rules.map(({ key, path, line }) => [key, path, line])).toEqual([
      ['stars', 'docs/contributing.md', 4],
      ['age', 'docs/contributing.md', 7],
    ])
  })

  it('leaves out what it says in two ways, but not what only words make different', () => {
    expect(rulesOf('- At least 50 stars\n- Archived projects are not accepted\n\nWe need 80 stars.')).toEqual(['archived: false'])
    expect(rulesOf('- At least 50 stars\n\nWe take what has more than 50 stars.')).toEqual(['stars: 50'])
    expect(rulesOf('- Active within the last 12 months\n- A commit in the last year')).toEqual(['commit-within: "12mo"'])
    expect(rulesOf('- It has a license\n- It must have an OSI approved license')).toEqual(['license: "osi"'])
    expect(rulesOf('- 50+ stars\n\n50+ stars is not a strict requirement.')).toEqual([])
  })

  it('takes the headings that the list has too as sections, each with the rules for all', () => {
    const text =
      '- It is not archived\n\n### Apps\n\n- At least 10 stars\n\n### Libraries\n\n- At least 200 stars\n\n### Style\n\n- Descriptions of at most 90 characters'
    expect(rulesOf(text, 'CONTRIBUTING.md', ['Apps', '\u{1f4da} Libraries', 'Games'])).toEqual([
      'Apps / archived: false',
      'Apps / stars: 10',
      'archived: false',
      'length: 90',
      '\u{1f4da} Libraries / archived: false',
      '\u{1f4da} Libraries / stars: 200',
    ])
    expect(rulesOf(text, 'CONTRIBUTING.md', ['Games'])).toEqual(['archived: false', 'length: 90'])
  })
})

describe('the template for pull requests', () => {
  const path = '.github/PULL_REQUEST_TEMPLATE.md'
  const read = (template: string, guide = '') =>
    readRules([
      { path: 'CONTRIBUTING.md', text: guide },
      { path, text: template },
    ])
  const proposalOf = (template: string): string[] =>
    read(template).proposal.map(({ key, value, line }) => `${key}: ${String(value)} (${line})`)

  it('is a checklist where all boxes are for everybody', () => {
    expect(proposalOf('Hello\n\n- [ ] I have read the guide\n- [ ] It is in the right place\n')).toEqual(['checklist: true (3)'])
    expect(proposalOf('- [ ] I have read the guide\n')).toEqual([])
    expect(proposalOf('- [ ] If it is a fork, say why\n- [ ] I have read the guide\n')).toEqual([])
    expect(proposalOf('Put an x in all the boxes that apply.\n- [ ] Fix\n- [ ] New entry\n')).toEqual([])
    expect(proposalOf('<!-- choose one -->\n- [ ] Fix\n- [ ] New entry\n')).toEqual([])
  })

  it('may have a box for authors, which is not part of the checklist', () => {
    expect(proposalOf('- [ ] In order\n- [ ] I am the author of this project\n- [ ] No duplicate\n')).toEqual([
      'checklist: true (1)',
      'owner-box: I am the author of this project (2)',
    ])
    expect(proposalOf('- [ ] I am not the author of this project\n')).toEqual([])
  })

  it('may have a box for an exception, which its own words or the guide explain', () => {
    const exception = { checkbox: 'Hidden-gem', stars: 75, path: 'CONTRIBUTING.md', line: 1 }
    const guide = 'It has more than 100 stars, or 75 where the box "Hidden gem" is ticked.'
    const found = read('- [ ] Hidden-gem: tell us why\n- [ ] In order\n- [ ] No duplicate\n', guide)
    expect(found.exceptions).toEqual([exception])
    expect(found.sections[0]?.rules).toMatchObject([{ key: 'stars', value: 101, line: 1 }])
    expect(found.proposal.map(({ key }) => key)).toEqual(['checklist'])
    const own = read('- [ ] Hidden gem (at least 10 stars)\n- [ ] At least 50 stars\n')
    expect(own.exceptions).toEqual([{ checkbox: 'Hidden gem', stars: 10, path, line: 1 }])
    expect(own.sections[0]?.rules).toMatchObject([{ key: 'stars', value: 50 }])
  })

  it('makes no exception for a box that it does not have, or that asks for more', () => {
    expect(read('- [ ] In order\n', 'At least 100 stars, or 75 if "Hidden gem" is ticked.').exceptions).toEqual([])
    expect(read('- [ ] Hidden gem\n', 'At least 50 stars, or 75 if "Hidden gem" is ticked.').exceptions).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { ruleNames } from '../../lint-rules/index.ts'
import { type Example, findingsOf, fixOnce, parseReadme, type Readme, readReadme, ruleFolders, say } from './examples.ts'

const folders = ruleFolders()

/** Rules that correct nothing: what they find only a person can decide (contract, section 4). */
const unfixing: ReadonlySet<string> = new Set([
  'no-conflicting-links',
  'no-deceptive-links',
  'no-duplicate-entries',
  'no-empty-sections',
  'no-lost-entries',
  'others-entries',
  'translations',
])

describe('the readmes of the rules', () => {
  it('every folder is a rule of the preset and every rule has a folder', () => {
    expect(folders).toEqual([...ruleNames].sort())
  })

  describe.each(folders)('%s', (rule) => {
    const readme = read(rule)
    if (readme instanceof Error) {
      it('has a readme whose examples can be read', () => {
        throw readme
      })
      return
    }
    const fixing = readme.examples.filter(({ fixed }) => fixed !== undefined)

    it('is titled with the name of the rule and has options and examples', () => {
      expect(readme.title).toBe(rule)
      expect(readme.headings).toEqual(expect.arrayContaining(['Options', 'Examples']))
    })

    it('has an example that is fine and one that is not, each under a title of its own', () => {
      expect(readme.examples.filter(({ findings }) => findings.length === 0)).not.toEqual([])
      expect(readme.examples.filter(({ findings }) => findings.length > 0)).not.toEqual([])
      expect(new Set(readme.examples.map(({ title }) => title)).size).toBe(readme.examples.length)
    })

    it(`has ${unfixing.has(rule) ? 'no' : 'a'} fixed example`, () => {
      expect(fixing.length > 0).toBe(!unfixing.has(rule))
    })

    it.each(readme.examples)('$title', (example) => {
      expect(findingsOf(rule, example.input, example).map(say)).toEqual(example.findings)
      expect(after(rule, example)).toBe(example.fixed)
    })

    if (fixing.length > 0)
      it.each(fixing)('fixed once, it stays as it is: $title', (example) => {
        const fixed = fixOnce(rule, example.input, example)
        expect(findingsOf(rule, fixed, example).filter(({ fix }) => fix)).toEqual([])
        expect(fixOnce(rule, fixed, example)).toBe(fixed)
      })
  })
})

/** A readme, or what is wrong with it, so that one broken readme hides no other. */
function read(rule: string): Readme | Error {
  try {
    return readReadme(rule)
  } catch (error) {
    return error as Error
  }
}

/** The text after the fixes; undefined where no finding has one. */
function after(rule: string, example: Example): string | undefined {
  const hasFix = findingsOf(rule, example.input, example).some(({ fix }) => fix)
  return hasFix ? fixOnce(rule, example.input, example) : undefined
}

describe('the form of an example', () => {
  const readme = (example: string) => parseReadme(`# some-rule\n\n## Options\n\nNone.\n\n## Examples\n\n${example}`)

  it('is prose, options, files, the base, the list, its findings and the fixed text', () => {
    const text =
      'It does.\n\nConfigured as:\n\n```yaml\ndepth: [2, 3]\n```\n\nFiles of the repository:\n\n```text\na.md\nb.md\n```\n\n' +
      'Before the change:\n\n```markdown\n- w\n```\n\nAfter it:\n\n```markdown\n- x\n```\n\n```text\n1:1 error A\n1:2 info B\n```\n\nBecomes:\n\n```markdown\n- y\n```\n'
    expect(readme(`### What it shows\n\n${text}`).examples).toEqual([
      {
        title: 'What it shows',
        options: { depth: [2, 3] },
        files: ['a.md', 'b.md'],
        base: '- w\n',
        input: '- x\n',
        findings: ['1:1 error A', '1:2 info B'],
        fixed: '- y\n',
      },
    ])
  })

  it('shows spaces, tabs, carriage returns and no-break spaces where it is marked visible, and only there', () => {
    const [shown, plain] = readme(
      '### A\n\n```markdown visible\n-·a→b⍽␍\n```\n\nNo findings.\n\n### B\n\n```markdown\n-·a→b⍽␍\n```\n\nNo findings.\n',
    ).examples
    expect(shown!.input).toBe('- a\tb\u00a0\r\n')
    expect(plain!.input).toBe('-·a→b⍽␍\n')
  })

  it.each([
    ['no list', '### A\n\nNo findings.\n'],
    ['no findings and no word that there are none', '### A\n\n```markdown\n- x\n```\n'],
    ['a fixed text without the word for it', '### A\n\n```markdown\n- x\n```\n\nNo findings.\n\n```markdown\n- y\n```\n'],
    ['a block in another language', '### A\n\n```md\n- x\n```\n\nNo findings.\n'],
    ['words behind the findings', '### A\n\n```markdown\n- x\n```\n\nNo findings.\n\nNor should there be.\n'],
  ])('with %s is refused, so that no example is passed over', (_what, text) => {
    expect(() => readme(text)).toThrow(/^Example "A": expected /)
  })
})

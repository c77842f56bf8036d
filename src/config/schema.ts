/** The configuration: one schema that gives its types, its defaults, the JSON Schema for editors and the errors. */
import * as z from 'zod'
import { options as canonicalUrl } from '../../lint-rules/canonical-url/index.ts'
import { sectionOptions } from '../../lint-rules/entry-format/configured.ts'
import { options as entryFormat } from '../../lint-rules/entry-format/index.ts'
import { options as entryOrder, locale } from '../../lint-rules/entry-order/index.ts'
import { options as entrySpacing } from '../../lint-rules/entry-spacing/index.ts'
import type { RuleName } from '../../lint-rules/index.ts'
import { options as linkLabel } from '../../lint-rules/link-label/index.ts'
import { options as linkSyntax } from '../../lint-rules/link-syntax/index.ts'
import { options as noBrokenTargets } from '../../lint-rules/no-broken-targets/index.ts'
import { options as noConflictingLinks } from '../../lint-rules/no-conflicting-links/index.ts'
import { options as noDeceptiveLinks } from '../../lint-rules/no-deceptive-links/index.ts'
import { options as noDuplicateEntries } from '../../lint-rules/no-duplicate-entries/index.ts'
import { options as noEmptySections } from '../../lint-rules/no-empty-sections/index.ts'
import { options as noInvisibleCharacters } from '../../lint-rules/no-invisible-characters/index.ts'
import { options as noLostEntries } from '../../lint-rules/no-lost-entries/index.ts'
import { options as noMojibake } from '../../lint-rules/no-mojibake/index.ts'
import { options as noTrackingParameters } from '../../lint-rules/no-tracking-parameters/index.ts'
import { strictness } from '../../lint-rules/options.ts'
import { options as othersEntries } from '../../lint-rules/others-entries/index.ts'
import { options as references } from '../../lint-rules/references/index.ts'
import { options as tableOfContents } from '../../lint-rules/table-of-contents/index.ts'
import { options as translations } from '../../lint-rules/translations/index.ts'
import { admission } from './admission-schema.ts'
import { links, text } from './links-schema.ts'

/** A process reads one configuration: compiling its checks would take longer than running them. */
z.config({ jitless: true })

const level = z.union([z.enum(['off', 'on', 'warn', 'warning', 'error', 'info']), z.boolean(), z.literal([0, 1, 2])])

/** remark's words: a severity, or a severity and options. */
const rule = (options: z.ZodType) => z.union([level, z.tuple([level]), z.tuple([level, options])]).optional()

const ruleOptions: Readonly<Record<RuleName, z.ZodType>> = {
  'canonical-url': canonicalUrl(),
  'entry-format': entryFormat(),
  'entry-order': entryOrder(),
  'entry-spacing': entrySpacing(),
  'link-label': linkLabel(),
  'link-syntax': linkSyntax(),
  'no-broken-targets': noBrokenTargets(),
  'no-conflicting-links': noConflictingLinks(),
  'no-deceptive-links': noDeceptiveLinks(),
  'no-duplicate-entries': noDuplicateEntries(),
  'no-empty-sections': noEmptySections(),
  'no-invisible-characters': noInvisibleCharacters(),
  'no-lost-entries': noLostEntries(),
  'no-mojibake': noMojibake(),
  'no-tracking-parameters': noTrackingParameters(),
  'others-entries': othersEntries(),
  references: references(),
  'table-of-contents': tableOfContents(),
  translations: translations(),
}

/** The options that each rule has where none are given. */
export function ruleDefaults(): Record<string, unknown> {
  return Object.fromEntries(Object.entries(ruleOptions).map(([name, options]) => [name, options.parse({})]))
}

const mostAlternatives = 50

/** In how many ways one can choose in the braces of a glob: each is a pattern of its own. At least as many as there are. */
function alternativesOf(glob: string): number {
  return glob
    .split('{')
    .slice(1)
    .reduce((product, part) => product * part.split(',').length, 1)
}

/** A glob of files that is matched in no time, whoever wrote it: a proposed configuration is tried out too. */
const files = text
  .max(200)
  .refine(
    (glob) =>
      !/\{[^{}]*\.\.|[!?+*@]\(/.test(glob) &&
      (glob.match(/\{/g) ?? []).length <= 3 &&
      (glob.match(/\*\*/g) ?? []).length <= 3 &&
      alternativesOf(glob) <= mostAlternatives &&
      glob.split('/').every((part) => part === '**' || part.split('*').length <= 4),
    'expected a simpler pattern: at most three `**`, three `*` in a name and three `{a,b}` with at most 50 ways to choose, no ranges and no `+(a)`',
  )

const listKeys = z.strictObject({
  files: z.array(files).describe('Files of the list, as globs'),
  translations: z.array(files).default([]).describe('Translations of the list'),
  sections: z.array(sectionOptions()).default([]).describe('Formats by section; the first match wins. Default: learned from the list'),
  contents: z
    .strictObject({
      exclude: z.array(text).default([]).describe('Headings to leave out of the table of contents'),
      depth: z
        .tuple([z.int().min(1).max(6), z.int().min(1).max(6)])
        .optional()
        .describe('First and last heading level in the table of contents'),
      repair: z
        .enum(['pull-request', 'commit', 'after-merge', 'off'])
        .default('after-merge')
        .describe('When the table of contents is fixed'),
    })
    .prefault({}),
})

/** A list without files would be checked by nobody, and yet every check of it would pass. */
const list = listKeys.refine(({ files: own, translations: others }) => own.length + others.length > 0, {
  path: ['files'],
  message: 'expected at least one file',
})

const accepted = z.strictObject({ url: text, reason: text.optional() })

/** Rules that are no lint rules, because they need more than a text: they take a severity and no options. */
type OtherRule = 'entry-requirements'
const otherRules: Readonly<Record<OtherRule, z.ZodType>> = { 'entry-requirements': z.strictObject({}) }

/** The whole configuration file. Every default is here and nowhere else. */
export const configSchema = z
  .strictObject({
    enabled: z
      .boolean()
      .default(true)
      .describe(
        'Set to `false` to stop reviews, repairs, sweeps and commands on GitHub; the label `listkeeper: off` does so for one pull request',
      ),
    locale: locale().default('en').describe('Language of the list: order, terminators, punctuation'),
    strictness: strictness().default('usual').describe('How clear a learned form must be before `entry-format` and `link-label` expect it'),
    lists: z.array(list).default([]).describe('The lists of the repository. Default: README.md'),
    rules: z
      .strictObject(
        Object.fromEntries(Object.entries({ ...ruleOptions, ...otherRules }).map(([name, options]) => [name, rule(options)])) as Record<
          RuleName | OtherRule,
          ReturnType<typeof rule>
        >,
      )
      .prefault({})
      .describe('Severity and options of rules'),
    accept: z.array(accepted).default([]).describe('Works that may be listed twice'),
    repair: z
      .array(z.enum((Object.keys(ruleOptions) as RuleName[]).filter((name) => name !== 'table-of-contents')))
      .default([])
      .describe(
        'Rules whose fixes are proposed too, once a week at most, for what came since the configuration was last changed; for the table of contents see `contents.repair`',
      ),
    autofix: z
      .array(z.enum(Object.keys(ruleOptions) as RuleName[]))
      .default([])
      .describe('Rules whose fixes are committed to pull requests automatically, where the branch is writable'),
    links: links.describe('How links are checked'),
    ...admission,
    review: z
      .strictObject({
        post: z
          .enum(['review', 'summary', 'none'])
          .default('review')
          .describe(
            'What is posted on a pull request; `init` starts with `summary`, which after ten pull requests offers `review` to the maintainers',
          ),
        language: z.literal('en').default('en').describe('Language of comments'),
        comments: z
          .int()
          .min(0)
          .max(30)
          .default(10)
          .describe('Maximum comments per review; the rest is in the summary. GitHub rejects reviews with more than about 32'),
        links: z
          .enum(['added', 'all', 'none'])
          .default('added')
          .describe('Which links a review checks: those the change adds, all links of the changed lists, or none'),
        skip: z
          .strictObject({
            authors: z
              .array(text)
              .default([
                'dependabot[bot]',
                'renovate[bot]',
                'pre-commit-ci[bot]',
                'allcontributors[bot]',
                'depfu[bot]',
                'snyk-bot',
                'pyup-bot',
              ])
              .describe('People and bots whose pull requests are not reviewed'),
            labels: z.array(text).default([]).describe('Labels of pull requests that are not reviewed'),
            drafts: z.boolean().default(true).describe('Whether drafts are skipped until they are ready for review'),
          })
          .prefault({})
          .describe('Pull requests that are not reviewed'),
      })
      .prefault({})
      .describe('What is posted on pull requests, and when'),
  })
  .describe('Configuration of listkeeper, read from .github/listkeeper.yml on the base branch')

export type Config = z.output<typeof configSchema>

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
import type { RegistryName } from '../links/verdict.ts'

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

const text = z.string().min(1)

const registryNames: readonly RegistryName[] = [
  'doi',
  'arxiv',
  'github',
  'huggingface',
  'pubmed',
  'openreview',
  'pypi',
  'npm',
  'youtube',
  'x',
  'appstore',
]

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

const list = z.strictObject({
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

const duration = z.string().regex(/^\d{1,6}\s*(?:ms|s|m|h|d)$/, 'expected a number and a unit, for example `20s`, `10m` or `7d`')
const date = z.iso.date('expected a date, for example `2027-01-31`')
const base = z.union([z.url({ protocol: /^https?$/, error: 'expected a URL, or `false`' }), z.literal(false)])

/** The least and the most that options of a run of links take; times in milliseconds. */
export const linkRanges = { perHost: [1, 100], timeout: [1, 600_000], deadline: [0, 86_400_000] } as const

/** Headers that make the request another one (RFC 9110, 7.6.1), or that the checker sets itself. */
const ownHeaders = /^(?:host|content-length|connection|transfer-encoding|upgrade|expect|te|trailer|keep-alive|proxy-.*|accept-encoding)$/i
/** Headers that let somebody in. */
const secretHeaders = /^(?:authorization|cookie2?)$|token|secret|password|api-?key|auth|session/i
const header = z
  .string()
  .max(1_000)
  .regex(/^[\t\u0020-\u007e]+$/, 'expected plain characters on one line')
  .refine(
    (value) => !value.startsWith('env:') || /^env:LISTKEEPER_LINK_\w{1,100}$/.test(value),
    'expected the name of a variable that starts with LISTKEEPER_LINK_, for example `env:LISTKEEPER_LINK_DOCS`',
  )

const hostRule = z.strictObject({
  match: text
    .max(500)
    .regex(
      /^https?:\/\/[^/?#*\s@\\]+(?:[/?#].*)?$/i,
      'expected an address with a host, for example `https://docs.example.org/*`; `*` may stand after the host only',
    )
    .describe('Links that this is for: an address with its host, in which `*` matches anything'),
  headers: z
    .record(z.string(), header)
    .default({})
    .superRefine((headers, context) => {
      for (const [name, value] of Object.entries(headers)) {
        if (!/^[!#$%&'*+.^_`|~\w-]{1,100}$/.test(name))
          context.addIssue({ code: 'custom', path: [name], message: 'expected the name of a header' })
        else if (ownHeaders.test(name))
          context.addIssue({ code: 'custom', path: [name], message: 'expected another header: this one is set by the connection' })
        else if (secretHeaders.test(name) && !value.startsWith('env:'))
          context.addIssue({
            code: 'custom',
            path: [name],
            message: 'expected the name of an environment variable, for example `env:LISTKEEPER_LINK_DOCS`: no secret belongs in this file',
          })
      }
    })
    .describe(
      'Headers to send; a secret is named as `env:LISTKEEPER_LINK_...`, goes to this host alone, and neither follows a redirect nor is used in reviews of pull requests',
    ),
  timeout: duration.optional().describe('Timeout for one request to it'),
  'per-host': z.int().min(linkRanges.perHost[0]).max(linkRanges.perHost[1]).optional().describe('Maximum concurrent requests to it'),
})

const links = z
  .strictObject({
    exclude: z.array(text).default([]).describe('Links that are not checked; `*` matches anything'),
    timeout: duration.default('20s').describe('Timeout for one request'),
    'per-host': z.int().min(linkRanges.perHost[0]).max(linkRanges.perHost[1]).default(8).describe('Maximum concurrent requests per host'),
    deadline: duration.default('30m').describe('Time after which a run ends; links not checked by then are left for the next run'),
    recheck: duration.default('7d').describe('With a history: how long a result is reused; `0d` checks every link in each run'),
    dead: z
      .strictObject({
        failures: z.int().min(1).max(20).default(3).describe('How many times the page was not found'),
        days: z.int().min(0).max(90).default(7).describe('Days between the first and the last failure'),
      })
      .prefault({})
      .describe('With a history: when a page that is not found counts as dead'),
    hosts: z.array(hostRule).max(50).default([]).describe('What holds for single hosts; the first match wins'),
    ignore: z
      .array(z.strictObject({ url: text, until: date.optional(), reason: text }))
      .default([])
      .describe('Links that are ignored, until a date if one is given, with the reason'),
    registries: z
      .strictObject(
        Object.fromEntries(registryNames.map((name) => [name, base.optional()])) as Record<RegistryName, z.ZodOptional<typeof base>>,
      )
      .prefault({})
      .describe('Base URLs of registries, for mirrors; `false` checks the page instead'),
    contact: text
      .max(200)
      .regex(/^[^@\s]+@[^@\s.]+\.[^@\s]+$/, 'expected an address of mail')
      .optional()
      .describe('An address of mail that registries get, so that they can write before they block (Crossref, NCBI)'),
    archive: base.default('https://web.archive.org').describe('Where archived copies of dead pages are looked up; `false` turns this off'),
    memory: z
      .enum(['issue', 'branch'])
      .default('issue')
      .describe('Where scheduled sweeps keep results: failing links in their issue, or all links on the branch `listkeeper/memory`'),
  })
  .prefault({})

const accepted = z.strictObject({ url: text, reason: text.optional() })

const requirements = z
  .strictObject({
    stars: z.int().min(1).optional().describe('Minimum stars of a repository'),
    age: duration.optional().describe('Minimum age of a repository, for example `90d`'),
    license: z
      .union([z.literal(true), z.array(text).min(1)])
      .optional()
      .describe('Any licence (`true`), or a list of SPDX identifiers'),
    entries: z.int().min(1).max(1000).optional().describe('Maximum new entries in one pull request'),
    archived: z.literal(false).optional().describe('No archived repositories (`false`)'),
  })
  .optional()

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
    require: requirements.describe('Requirements for new entries; what is unknown about an entry does not count against it'),
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

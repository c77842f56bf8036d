/** How links are checked, as the configuration says it. */
import * as z from 'zod'
import type { RegistryName } from '../links/verdict.ts'

/** Any text but none. */
export const text = z.string().min(1)
/** A length of time in words, as `20s`. */
const durationWords = 'expected a number and a unit, for example `20s`, `10m` or `7d`'
const duration = z.string(durationWords).regex(/^\d{1,6}\s*(?:ms|s|m|h|d)$/, durationWords)
const date = z.iso.date('expected a date, for example `2027-01-31`')
const base = z.union([z.url({ protocol: /^https?$/, error: 'expected a URL, or `false`' }), z.literal(false)])

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
  'gitlab',
  'forgejo',
  'crates',
]

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

/** `links:` of the configuration. */
export const links = z
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

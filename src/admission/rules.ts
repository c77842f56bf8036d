/** Which requirements of the configuration an entry has to meet: those of the first part that its section matches. Pure. */
import type { Config } from '../config/index.ts'
import type { Entry } from '../list/entry.ts'
import { isUnder, type Section } from '../list/section.ts'

type Part = Extract<NonNullable<Config['require']>, readonly unknown[]>[number]
type Flat = Exclude<NonNullable<Config['require']>, readonly unknown[]>

export type RepositoryRules = NonNullable<Part['repository']>
export type PackageRules = NonNullable<Part['package']>
export type PaperRules = NonNullable<Part['paper']>
export type UrlRules = NonNullable<Part['url']>

/** What one entry has to meet. `at` is where the configuration says it, before the key. */
export type Rules = {
  readonly repository?: RepositoryRules | undefined
  readonly package?: PackageRules | undefined
  readonly paper?: PaperRules | undefined
  readonly url?: UrlRules | undefined
  readonly exceptions: Part['exceptions']
  /** The form of 0.1: whatever project an entry links, its facts are judged as those of a repository. */
  readonly isFlat: boolean
}

/** What an entry of a section has to meet; undefined where nothing is asked. */
export function rulesFor(
  sections: readonly Section[],
  { section }: Pick<Entry, 'section'>,
  { require }: Pick<Config, 'require'>,
): Rules | undefined {
  if (require === undefined) return undefined
  if (!Array.isArray(require)) return flatRules(require as Flat)
  const part = (require as readonly Part[]).find(({ under }) => isUnder(sections, section, under))
  return part && { ...part, isFlat: false }
}

function flatRules({ entries: _, ...repository }: Flat): Rules {
  return { repository, exceptions: [], isFlat: true }
}

/** All rules that the configuration has, wherever they hold. */
export function allRules({ require }: Pick<Config, 'require'>): Rules[] {
  if (require === undefined) return []
  return Array.isArray(require) ? (require as readonly Part[]).map((part) => ({ ...part, isFlat: false })) : [flatRules(require as Flat)]
}

/** The maximum of new entries in one pull request, and the key that says it. */
export function mostEntries({
  require,
  proposal,
}: Pick<Config, 'require' | 'proposal'>): { readonly most: number; readonly key: string } | undefined {
  if (proposal.entries !== undefined) return { most: proposal.entries, key: 'proposal.entries' }
  const flat = require !== undefined && !Array.isArray(require) ? (require as Flat).entries : undefined
  return flat === undefined ? undefined : { most: flat, key: 'require.entries' }
}

/** Whether the configuration asks anything of new entries or of the proposals that bring them. */
export function asksAnything({ require, proposal }: Pick<Config, 'require' | 'proposal'>): boolean {
  const { entries, title, checklist, 'owner-box': owner } = proposal
  return require !== undefined || entries !== undefined || title !== undefined || checklist !== undefined || owner !== undefined
}

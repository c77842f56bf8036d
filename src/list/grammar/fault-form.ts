/** What kind of fault a deviation is, as the `form` of its finding: the same in every version of an entry, and of bounded length. */
import type { Norm } from './learn.ts'
import type { Sample, What } from './samples.ts'
import type { Shown } from './slots.ts'

const whats: readonly What[] = ['joint', 'kind', 'part', 'order', 'form', 'end', 'balance', 'cell', 'value', 'case']
const written = new RegExp(`^(?:${whats.join('|')}) `)

/** The form of a deviation; of a table its column is part of it, its header is not. */
export function faultForm({ scope }: Pick<Shown, 'scope'>, { what, slot, form }: Sample, norm?: Norm): string {
  const column = scope.startsWith('table ') ? `${scope.slice(scope.lastIndexOf(' ') + 1)} ` : ''
  return `${what} ${column}${slot} ${short(form)}${norm === undefined ? '' : ` for ${short(norm.form)}`}`
}

/** Forms may hold any text of an entry. */
function short(form: string): string {
  return form.slice(0, 40)
}

/** Whether a finding rests on what a section or list keeps, by its rule and form. */
export function isLearned({ rule, form }: { readonly rule: string; readonly form: string }): boolean {
  return rule === 'entry-format' && written.test(form)
}

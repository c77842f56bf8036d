/** Whether a licence is one that a list takes. Pure. */
import { osiApproved } from './osi-approved.ts'

export type LicenseRule = true | 'osi' | readonly string[]

/** Whether a licence, as an SPDX expression, is taken; undefined for what is no plain choice between licences. */
export function isTaken(license: string, rule: LicenseRule): boolean | undefined {
  if (rule === true) return true
  const choices = license.replace(/^\((.*)\)$/, '$1').split(/ OR /i)
  if (choices.some((choice) => isOneOf(choice, rule))) return true
  return choices.some((choice) => /[\s()]|^LicenseRef-/i.test(choice)) ? undefined : false
}

function isOneOf(license: string, rule: 'osi' | readonly string[]): boolean {
  const own = bare(license)
  return rule === 'osi' ? osi.has(own) : rule.some((one) => bare(one) === own)
}

/** GitHub says `GPL-3.0` of what SPDX calls `GPL-3.0-only` and `GPL-3.0-or-later`. */
function bare(license: string): string {
  return license
    .trim()
    .toLowerCase()
    .replace(/(?:-only|-or-later|\+)$/, '')
}

const osi: ReadonlySet<string> = new Set(osiApproved.split(' ').map(bare))

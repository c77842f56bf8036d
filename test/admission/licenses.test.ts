// Which licences a list takes, and the kept list of what the OSI approved.

import licenses from 'spdx-license-list'
import { describe, expect, test } from 'vitest'
import { isTaken } from '../../src/admission/judge/licenses.ts'
import { osiApproved } from '../../src/admission/judge/osi-approved.ts'

test('what is kept is what the SPDX license list says', () => {
  const approved = Object.entries(licenses).flatMap(([id, { osiApproved: is }]) => (is ? [id] : []))
  expect(osiApproved.split(' ')).toEqual(approved.sort())
})

describe('approved by the OSI', () => {
  test.each([
    'MIT',
    'mit',
    'Apache-2.0',
    'GPL-3.0',
    'GPL-3.0-or-later',
    'AGPL-3.0-only',
    'MPL-2.0',
    '0BSD',
    'BUSL-1.1 OR MIT',
    '(GPL-2.0-only OR MIT)',
  ])('%s', (id) => expect(isTaken(id, 'osi')).toBe(true))
  test.each(['BUSL-1.1', 'SSPL-1.0', 'Elastic-2.0', 'CC-BY-4.0', 'WTFPL', 'GPL', 'constructor'])('not %s', (id) =>
    expect(isTaken(id, 'osi')).toBe(false))
  test.each(['Apache-2.0 WITH LLVM-exception', 'LicenseRef-mine', 'MIT AND CC-BY-4.0'])('%s, a person has to read', (id) =>
    expect(isTaken(id, 'osi')).toBeUndefined())
})

test.each([
  ['CC-BY-4.0', ['CC-BY-4.0'], true],
  ['GPL-2.0', ['GPL-2.0-or-later'], true],
  ['GPL-2.0+', ['GPL-2.0'], true],
  ['LGPL-2.1', ['GPL-2.0'], false],
  ['MIT', [], false],
] as const)('%s of %j: %s', (id, list, is) => expect(isTaken(id, list)).toBe(is))

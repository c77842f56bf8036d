/** Hidden marks: what earlier versions posted is read, and what is posted now is the same to the byte. */
import { describe, expect, it } from 'vitest'
import { isNewPlease, newPleaseBody, readNotice } from '../../../src/admission/triage/closing.ts'
import { isReminder, withReminder } from '../../../src/admission/triage/turn.ts'
import { acceptedMarks, writeAccepted } from '../../../src/review/command/accepted.ts'
import { done } from '../../../src/review/command/answer.ts'
import { answerBody } from '../../../src/review/command/answer-body.ts'
import { readAnswer } from '../../../src/review/command/answer-mark.ts'
import { declinedAnswer, readDeclined } from '../../../src/review/command/declined-answer.ts'
import { isThanks, thanksBody } from '../../../src/review/command/taken-answer.ts'
import { readMark, writeMark } from '../../../src/review/comment/mark.ts'
import { beforeHidden, hiddenAtEnd, writeHidden } from '../../../src/review/text/hidden-mark.ts'

const accepted = (body: string) => acceptedMarks({ comments: [], answers: [body] } as never, new Set())
const answer = '<!-- listkeeper:1 answer 12 done -->'

describe('what was posted before', () => {
  it.each<[string, (body: string) => unknown, string, unknown]>([
    ['a finding', readMark, 'Text.\n\n<!-- listkeeper:1 1abc 2def 3ghi -->', { key: '1abc', faults: ['2def', '3ghi'] }],
    ['a finding without faults', readMark, 'Text.\n<!-- listkeeper:1 1abc -->\r\n  ', { key: '1abc', faults: [] }],
    ['an answer', readAnswer, `Done.\n\n${answer}`, { comment: 12, standing: 'done' }],
    ['an answer that failed', readAnswer, 'Oh.\n\n<!-- listkeeper:1 answer 7 failed -->\n', { comment: 7, standing: 'failed' }],
    [
      'what was accepted',
      accepted,
      `Done.\n\n<!-- listkeeper:1 accepted 1a.2b.3c 4d -->\n${answer}`,
      [
        { key: '1a', faults: ['2b', '3c'] },
        { key: '4d', faults: [] },
      ],
    ],
    ['that nothing was accepted', accepted, `Done.\n\n${answer}`, []],
    ['why a proposal was declined', readDeclined, `No.\n\n<!-- listkeeper:1 declined off-topic -->\n${answer}`, 'off-topic'],
    [
      'that, with what was accepted',
      readDeclined,
      `No.\n\n<!-- listkeeper:1 declined paid -->\n<!-- listkeeper:1 accepted 1a -->\n${answer}`,
      'paid',
    ],
    ['a notice', readNotice, 'Kept.\n\n<!-- listkeeper:1 notice kept 2026-01-31 -->', { kind: 'kept', day: '2026-01-31' }],
    [
      'a notice of a commit',
      readNotice,
      `Soon.\n\n<!-- listkeeper:1 notice told 2026-01-31 ${'0a'.repeat(20)} -->`,
      { kind: 'told', day: '2026-01-31', head: '0a'.repeat(20) },
    ],
    ['a reminder', isReminder, 'Hello.\n\n<!-- listkeeper:1 reminder -->', true],
    ['thanks', isThanks, 'Thank you!\n\n<!-- listkeeper:1 landed 41 -->', true],
    ['a request for a new one', isNewPlease, 'Please.\n\n<!-- listkeeper:1 new-please -->', true],
  ])('is read: %s', (_what, read, body, expected) => expect(read(body)).toEqual(expected))

  it.each<[string, (body: string) => unknown, string, unknown]>([
    ['a mark further up', readMark, '<!-- listkeeper:1 1abc -->\n\nQuoted above.', undefined],
    ['a mark in the quotation of another', readAnswer, `> ${answer}\n\nYes.`, undefined],
    ['another mark', readAnswer, '<!-- listkeeper:1 1abc 2def -->', undefined],
    ['one of another version', readMark, '<!-- listkeeper:2 1abc -->', undefined],
    ['one with capitals', readMark, '<!-- listkeeper:1 1ABC -->', undefined],
    ['one with two spaces', readMark, '<!-- listkeeper:1 1abc  2def -->', undefined],
    ['one over two lines', readMark, '<!-- listkeeper:1 1abc\n2def -->', undefined],
    ['one that is not closed before', readMark, '<!-- listkeeper:1 1abc <!-- x -->', undefined],
    ['an answer without a number', readAnswer, '<!-- listkeeper:1 answer x done -->', undefined],
    ['an answer with more words', readAnswer, '<!-- listkeeper:1 answer 12 done now -->', undefined],
    ['what is accepted without an answer', accepted, '<!-- listkeeper:1 accepted 1a -->', []],
    ['what is accepted in an answer that failed', accepted, '<!-- listkeeper:1 accepted 1a -->\n<!-- listkeeper:1 answer 1 failed -->', []],
    ['what is accepted further up', accepted, `<!-- listkeeper:1 accepted 1a -->\n\nText.\n\n${answer}`, []],
    ['a reason further up', readDeclined, `<!-- listkeeper:1 declined paid -->\nText.\n${answer}`, undefined],
    ['a reason without an answer', readDeclined, '<!-- listkeeper:1 declined paid -->', undefined],
    ['a reason that is too long', readDeclined, `<!-- listkeeper:1 declined ${'a'.repeat(41)} -->\n${answer}`, undefined],
    ['a notice of no day', readNotice, '<!-- listkeeper:1 notice told today -->', undefined],
    ['a notice that somebody was told, of no commit', readNotice, '<!-- listkeeper:1 notice told 2026-01-31 -->', undefined],
    ['a notice of another kind', readNotice, '<!-- listkeeper:1 notice said 2026-01-31 -->', undefined],
    ['a reminder with a word', isReminder, '<!-- listkeeper:1 reminder 1 -->', false],
    ['thanks for no number', isThanks, '<!-- listkeeper:1 landed x -->', false],
  ])('is not read: %s', (_what, read, body, expected) => expect(read(body)).toEqual(expected))
})

it('what is posted is the same to the byte as ever', () => {
  expect(writeMark({ key: '1abc', faults: ['2def', '3ghi'] })).toBe('<!-- listkeeper:1 1abc 2def 3ghi -->')
  expect(writeMark({ key: '1abc', faults: [] })).toBe('<!-- listkeeper:1 1abc -->')
  const marks = [
    { key: '1a', faults: ['2b'] },
    { key: '3c', faults: [] },
  ]
  expect(writeAccepted(marks)).toBe('<!-- listkeeper:1 accepted 1a.2b 3c -->')
  expect(answerBody([done('Done.')], { comment: 12, standing: 'done' })).toBe(`Done.\n\n${answer}`)
  const declined = declinedAnswer({ kind: 'declined', reason: 'paid', text: 'No.', by: 'ann' })
  expect(declined.hidden).toBe('<!-- listkeeper:1 declined paid -->')
  expect(answerBody([{ ...done('No.'), hidden: declined.hidden! }], { comment: 12, standing: 'done', accepted: marks })).toBe(
    `No.\n\n<!-- listkeeper:1 declined paid -->\n<!-- listkeeper:1 accepted 1a.2b 3c -->\n${answer}`,
  )
  expect(withReminder('Hello.')).toBe('Hello.\n\n<!-- listkeeper:1 reminder -->')
  expect(thanksBody('ann', 41)).toMatch(/!\n\n<!-- listkeeper:1 landed 41 -->$/)
  expect(newPleaseBody('ann')).toMatch(/time\.\n\n<!-- listkeeper:1 new-please -->$/)
})

it('marks at the end are read in their order, and the text before the last one is given back', () => {
  const body = `Text.\n\n${writeHidden('a', 1)}\n${writeHidden('b')}\n`
  expect(hiddenAtEnd(body)).toEqual([['a', '1'], ['b']])
  expect(beforeHidden(body)).toBe(`Text.\n\n${writeHidden('a', 1)}`)
  expect(hiddenAtEnd('Text.')).toEqual([])
  expect(hiddenAtEnd(' -->')).toEqual([])
})

/**
 * What people settled on this pull request: a finding is accepted where somebody with write access resolved its thread or said so, and
 * waits for a maintainer where the author answered its question. Read from what stands there each time, so nothing else remembers it. Pure.
 */
import type { Finding } from '../../finding.ts'
import type { ReviewedFile } from '../change/reviewed.ts'
import { memberOf } from '../comment/alike.ts'
import { isIntroduced } from '../comment/compose.ts'
import { groupFindings } from '../comment/group.ts'
import { markOfGroup } from '../comment/line-comment.ts'
import { faultKey, type Mark, readMark } from '../comment/mark.ts'
import type { Posted } from '../comment/reconcile.ts'
import { writeHidden } from '../text/hidden-mark.ts'
import { marksOfAnswer } from './answer-mark.ts'
import { readCommands } from './read-commands.ts'

/** The people whose resolving or answer would accept something; GitHub must be asked whether they have write access. */
export function peopleToAsk({ comments }: Posted): string[] {
  const people = comments.flatMap(({ thread, replies = [] }) => [
    ...(thread.isByPerson && thread.resolvedBy !== undefined ? [thread.resolvedBy] : []),
    ...replies.flatMap(({ author, body }) => (isAcceptance(body) && author !== undefined ? [author] : [])),
  ])
  return [...new Set(people)].slice(0, mostPeople)
}

/** More people than this are not asked about: each takes a request. */
const mostPeople = 20

/** Whether a reply in a thread accepts what the thread is about; what else it names there makes no difference. */
function isAcceptance(body: string): boolean {
  return readCommands(body, { where: 'pull-request', rules: [] }).some(
    (command) => command.kind === 'accept' || (command.kind === 'unclear' && command.command === 'accept'),
  )
}

/** The marks of what is accepted; `writers` are those of the people with write access. */
export function acceptedMarks({ comments, answers = [] }: Posted, writers: ReadonlySet<string>): Mark[] {
  const byThread = comments.flatMap(({ body, thread, replies = [] }) => {
    const mark = readMark(body)
    const isResolved = thread.isByPerson && thread.resolvedBy !== undefined && writers.has(thread.resolvedBy)
    const isSaid = replies.some((reply) => reply.author !== undefined && writers.has(reply.author) && isAcceptance(reply.body))
    return mark && (isResolved || isSaid) ? [mark] : []
  })
  return [...byThread, ...answers.flatMap(readAccepted)]
}

/** The marks of comments that the author of the pull request answered. */
export function answeredMarks({ comments }: Posted, author: string): Mark[] {
  const isHis = (login: string | undefined): boolean => author !== 'ghost' && login?.toLowerCase() === author.toLowerCase()
  return comments.flatMap(({ body, replies = [] }) => {
    const mark = readMark(body)
    return mark && replies.some((reply) => isHis(reply.author)) ? [mark] : []
  })
}

/** Whether one of some marks speaks of all of a mark, alone or among others. */
export function isNamed(marks: readonly Mark[], { key, faults }: Mark): boolean {
  const member = memberOf({ key, faults })
  return marks.some((one) => one.faults.includes(member) || (one.key === key && faults.every((fault) => one.faults.includes(fault))))
}

/** The file without the findings that are accepted: they are old, as far as this pull request is concerned. */
export function withoutAccepted<File extends ReviewedFile>(file: File, accepted: readonly Mark[]): File {
  if (accepted.length === 0) return file
  const gone = new Set<Finding>()
  for (const group of groupFindings(file.reading, file.findings.filter(isIntroduced))) {
    const mark = markOfGroup(file, group)
    const isWhole = isNamed(accepted, mark)
    for (const finding of group.findings)
      if (isWhole || isNamed(accepted, { key: mark.key, faults: [faultKey(finding)] })) gone.add(finding)
  }
  return gone.size === 0 ? file : { ...file, findings: file.findings.map((one) => (gone.has(one) ? { ...one, introduced: false } : one)) }
}

/** The marks of all that a file's findings say. */
export function marksOf(file: ReviewedFile): Mark[] {
  return groupFindings(file.reading, file.findings.filter(isIntroduced)).map((group) => markOfGroup(file, group))
}

/** Marks as a hidden line, for the answer to the command that accepted them. */
export function writeAccepted(marks: readonly Mark[]): string {
  return writeHidden('accepted', ...marks.slice(0, mostAccepted).map(({ key, faults }) => [key, ...faults].join('.')))
}

/** A hidden line has room for so many; what is beyond is said again. */
const mostAccepted = 500

/** The marks in an answer of ours; whose it is must be asked before. */
function readAccepted(body: string): Mark[] {
  const [name, ...marks] = marksOfAnswer(body).at(-1) ?? []
  if (name !== 'accepted' || !marks.every((one) => /^[0-9a-z]+(?:\.[0-9a-z]+)*$/.test(one))) return []
  return marks.map((one) => one.split('.')).map(([key = '', ...faults]) => ({ key, faults }))
}

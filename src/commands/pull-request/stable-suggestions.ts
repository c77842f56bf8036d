/**
 * Makes suggestions that a second review leaves alone: a correction that uncovers another one is offered together with it, and one that
 * would never come to an end is not offered. Costs a review more where there is anything to correct, else nothing. Pure.
 */
import type { Config } from '../../config/index.ts'
import type { Finding } from '../../finding.ts'
import type { Span } from '../../list/markdown/span.ts'
import type { FileReport, Report } from '../../report/report.ts'
import type { Around, Change } from '../../review/change/reviewed.ts'
import { groupFindings } from '../../review/comment/group.ts'
import { reviewReport } from '../local/check.ts'

export type Proposal = { readonly changes: readonly Change[]; readonly config: Config; readonly repositoryFiles: Around }

/** What is corrected in one place: the lines as they are, and as they are to be. */
type Piece = {
  readonly span: Span
  readonly corrected: string
  /** Whether it is put together from findings with lines of their own, so that it is as it is or nothing. */
  readonly isJoined: boolean
  readonly isUnstable?: true
}

type Pieces = ReadonlyMap<string, readonly Piece[]>

/** As often is looked whether the corrected lines would be corrected again. */
const rounds = 3

/** The report with steady corrections; findings whose correction is not steady are marked. */
export function steadyCorrections(report: Report, proposal: Proposal): Report {
  let pieces: Pieces = new Map(report.files.map((file) => [file.path, piecesOf(file)]))
  for (let round = 1; round <= rounds && hasMore(pieces); round++) {
    const seen = reviewReport(corrected(proposal.changes, report, pieces), proposal.config, proposal.repositoryFiles)
    const next = new Map(report.files.map(({ path, reading }) => [path, lookAgain(pieces.get(path)!, seen, { path, text: reading.text })]))
    const isSteady = [...next].every(([path, own]) => own.every((piece, index) => piece === pieces.get(path)![index]))
    if (isSteady) break
    pieces =
      round < rounds ? next : new Map([...next].map(([path, own]) => [path, own.map((one, at) => endless(one, pieces.get(path)![at]!))]))
  }
  return { ...report, files: report.files.map((file) => withPieces(file, pieces.get(file.path)!)) }
}

/** What still changes in the last round does not come to an end. */
function endless(now: Piece, before: Piece): Piece {
  return now === before ? now : { ...before, isUnstable: true }
}

function hasMore(pieces: Pieces): boolean {
  return [...pieces.values()].some((own) => own.some(({ isUnstable }) => !isUnstable))
}

/** In order; of those that overlap the first. */
function piecesOf({ reading, findings }: FileReport): Piece[] {
  let end = -1
  return groupsOf({ reading, findings }).flatMap((group): Piece[] => {
    const { corrected: text, lines } = group
    if (text === undefined || !lines || lines.start <= end) return []
    end = lines.end
    return [{ span: lines, corrected: text, isJoined: !group.findings.some((one) => one.corrected === text && isAt(one, lines)) }]
  })
}

function groupsOf({ reading, findings }: Pick<FileReport, 'reading' | 'findings'>): ReturnType<typeof groupFindings> {
  const introduced = findings.filter((finding) => finding.introduced)
  return groupFindings(reading, introduced).toSorted((a, b) => (a.lines?.start ?? 0) - (b.lines?.start ?? 0))
}

function isAt({ lines }: Finding, { start, end }: Span): boolean {
  return lines?.start === start && lines.end === end
}

function corrected(changes: readonly Change[], { files }: Report, pieces: Pieces): readonly Change[] {
  const texts = new Map(files.map(({ path, reading: { text } }) => [path, text]))
  return changes.map((change) => {
    const text = texts.get(change.path)
    if (change.after === null || text === undefined) return change
    const bom = change.after.startsWith('\ufeff') ? '\ufeff' : ''
    let result = ''
    let at = 0
    for (const { span, corrected: own, isUnstable } of pieces.get(change.path) ?? []) {
      if (isUnstable) continue
      result += text.slice(at, span.start) + own
      at = span.end
    }
    return { ...change, after: bom + result + text.slice(at) }
  })
}

/** The pieces with what a second review would correct in them; the very same ones where it would leave them alone. */
function lookAgain(pieces: readonly Piece[], seen: Report, { path, text }: { path: string; text: string }): readonly Piece[] {
  const file = seen.files.find((one) => one.path === path)
  if (!file) return pieces
  const more = piecesOf(file)
  let shift = 0
  let next = 0
  return pieces.map((piece): Piece => {
    if (piece.isUnstable) return piece
    const start = piece.span.start + shift
    const end = start + piece.corrected.length
    shift += piece.corrected.length - (piece.span.end - piece.span.start)
    while (next < more.length && more[next]!.span.end < start) next++
    const own: Piece[] = []
    for (let at = next; at < more.length && more[at]!.span.start <= end; at++) own.push(more[at]!)
    if (own.length === 0) return piece
    let result = piece.corrected
    for (const one of own.toReversed()) {
      if (piece.isJoined || one.span.start < start || one.span.end > end) return { ...piece, isUnstable: true }
      result = result.slice(0, one.span.start - start) + one.corrected + result.slice(one.span.end - start)
    }
    return result === text.slice(piece.span.start, piece.span.end) ? { ...piece, isUnstable: true } : { ...piece, corrected: result }
  })
}

function withPieces(file: FileReport, pieces: readonly Piece[]): FileReport {
  if (pieces.length === 0) return file
  const findings = file.findings.map((finding): Finding => {
    const piece = finding.introduced && finding.corrected !== undefined && finding.lines ? pieceAround(pieces, finding.lines) : undefined
    if (!piece) return finding
    if (piece.isUnstable) return { ...finding, isUnstable: true }
    return piece.isJoined || !isAt(finding, piece.span) ? finding : { ...finding, corrected: piece.corrected }
  })
  return { ...file, findings }
}

function pieceAround(pieces: readonly Piece[], { start, end }: Span): Piece | undefined {
  let low = 0
  let high = pieces.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (pieces[middle]!.span.start <= start) low = middle + 1
    else high = middle
  }
  const piece = pieces[low - 1]
  return piece && end <= piece.span.end ? piece : undefined
}

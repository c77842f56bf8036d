/** A small matcher with captures whose time is linear in the text, whatever the pattern: templates come from users. */
import { spend } from '../markdown/limits.ts'

/** Something that can be matched; built by the functions below. */
export type Pattern =
  | { readonly kind: 'set'; readonly test: (code: number) => boolean }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'all'; readonly parts: readonly Pattern[] }
  | { readonly kind: 'any'; readonly parts: readonly Pattern[] }
  | { readonly kind: 'many'; readonly part: Pattern; readonly least: 0 | 1; readonly lazy: boolean }
  | { readonly kind: 'save'; readonly slot: number; readonly part: Pattern }
  | { readonly kind: 'behind'; readonly test: (before: number, after: number) => boolean }

export const set = (test: (code: number) => boolean): Pattern => ({ kind: 'set', test })
export const text = (literal: string): Pattern => ({ kind: 'text', text: literal })
export const all = (...parts: Pattern[]): Pattern => ({ kind: 'all', parts })
/** The first part that leads to a match wins. */
export const any = (...parts: Pattern[]): Pattern => ({ kind: 'any', parts })
export const maybe = (part: Pattern): Pattern => any(part, all())
export const many = (part: Pattern, least: 0 | 1 = 1): Pattern => ({ kind: 'many', part, least, lazy: false })
export const few = (part: Pattern, least: 0 | 1 = 1): Pattern => ({ kind: 'many', part, least, lazy: true })
export const save = (slot: number, part: Pattern): Pattern => ({ kind: 'save', slot, part })
/** Matches nothing where the characters on both sides (NaN at the ends) pass the test. */
export const behind = (test: (before: number, after: number) => boolean): Pattern => ({ kind: 'behind', test })

type Step =
  | { readonly op: 'set'; readonly test: (code: number) => boolean }
  | { readonly op: 'behind'; readonly test: (before: number, after: number) => boolean }
  | { readonly op: 'split'; first: number; second: number }
  | { readonly op: 'jump'; to: number }
  | { readonly op: 'start' | 'end'; readonly slot: number }
  | { readonly op: 'done' }

export type Program = { readonly steps: readonly Step[]; readonly slots: number }

/** Where each slot starts and ends, -1 where it took no part; or how far the match came and where in the program it stuck. */
export type Match =
  | { readonly isMatch: true; readonly slots: readonly (readonly [number, number])[] }
  | { readonly isMatch: false; readonly reached: number }

/** Translates a pattern into steps. */
export function compile(pattern: Pattern, slots: number): Program {
  const steps: Step[] = []
  emit(pattern, steps)
  steps.push({ op: 'done' })
  return { steps, slots }
}

function emit(pattern: Pattern, steps: Step[]): void {
  switch (pattern.kind) {
    case 'set':
      steps.push({ op: 'set', test: pattern.test })
      return
    case 'behind':
      steps.push({ op: 'behind', test: pattern.test })
      return
    case 'text':
      for (let at = 0; at < pattern.text.length; at++) {
        const wanted = pattern.text.charCodeAt(at)
        steps.push({ op: 'set', test: (code) => code === wanted })
      }
      return
    case 'all':
      for (const part of pattern.parts) emit(part, steps)
      return
    case 'any': {
      const jumps: { op: 'jump'; to: number }[] = []
      pattern.parts.forEach((part, index) => {
        if (index === pattern.parts.length - 1) {
          emit(part, steps)
          return
        }
        const split = { op: 'split' as const, first: steps.length + 1, second: 0 }
        steps.push(split)
        emit(part, steps)
        const jump = { op: 'jump' as const, to: 0 }
        steps.push(jump)
        jumps.push(jump)
        split.second = steps.length
      })
      for (const jump of jumps) jump.to = steps.length
      return
    }
    case 'many': {
      const split = { op: 'split' as const, first: 0, second: 0 }
      const at = steps.length
      if (pattern.least === 1) emit(pattern.part, steps)
      const loop = steps.length
      steps.push(split)
      const body = pattern.least === 1 ? at : loop + 1
      if (pattern.least === 0) {
        emit(pattern.part, steps)
        steps.push({ op: 'jump', to: loop })
      }
      const out = steps.length
      split.first = pattern.lazy ? out : body
      split.second = pattern.lazy ? body : out
      return
    }
    case 'save':
      steps.push({ op: 'start', slot: pattern.slot })
      emit(pattern.part, steps)
      steps.push({ op: 'end', slot: pattern.slot })
  }
}

/**
 * Matches the whole of a text. Every pair of step and place is tried once (Russ Cox, "Regular Expression Matching: the
 * Virtual Machine Approach"), so the time is at most the product of their numbers.
 */
export function match({ steps, slots }: Program, subject: string): Match {
  spend(subject.length)
  const width = subject.length + 1
  const seen = new Uint8Array(steps.length * width)
  const places: number[] = new Array(slots * 2).fill(-1)
  const stack: number[] = [0, 0]
  let reached = 0
  while (stack.length > 0) {
    let at = stack.pop()!
    let pc = stack.pop()!
    if (pc < 0) {
      places[-pc - 1] = at
      continue
    }
    for (;;) {
      const mark = pc * width + at
      if (seen[mark] === 1) break
      seen[mark] = 1
      const step = steps[pc]!
      if (step.op === 'set') {
        if (at >= subject.length || !step.test(subject.charCodeAt(at))) break
        at++
        pc++
        if (at > reached) reached = at
      } else if (step.op === 'split') {
        stack.push(step.second, at)
        pc = step.first
      } else if (step.op === 'jump') pc = step.to
      else if (step.op === 'behind') {
        if (!step.test(subject.charCodeAt(at - 1), subject.charCodeAt(at))) break
        pc++
      } else if (step.op === 'done') {
        if (at < subject.length) break
        return { isMatch: true, slots: Array.from({ length: slots }, (_, slot) => [places[slot * 2]!, places[slot * 2 + 1]!] as const) }
      } else {
        const place = step.slot * 2 + (step.op === 'start' ? 0 : 1)
        stack.push(-place - 1, places[place]!)
        places[place] = at
        pc++
      }
    }
  }
  return { isMatch: false, reached }
}

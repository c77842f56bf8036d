/**
 * What comments switch off where, exactly as unified-message-control 5 does it, but without reading all comments for each place, because a text may have very many of both.
 */

/** A comment that switches rules, without rules all of them; `end` is that of the block after it, as far as `ignore` reaches. */
export type Switch = {
  readonly at: number
  readonly end: number | undefined
  readonly verb: 'enable' | 'disable' | 'ignore'
  readonly rules: readonly string[]
}

type Mark = { readonly at: number; readonly isOn: boolean }

/** Tells of a rule at an offset whether it is switched off, by switches in the order of the text. */
export function switchedOff(switches: readonly Switch[]): (rule: string, at: number) => boolean {
  const globals: Mark[] = []
  const own = new Map<string, Mark[]>()
  let isReset = false
  const toggle = (at: number, isOn: boolean, rule: string): void => {
    const marks = own.get(rule) ?? []
    own.set(rule, marks)
    if ((marks.at(-1)?.isOn ?? !isReset) !== isOn) marks.push({ at, isOn })
  }
  const toggleAll = (at: number, isOn: boolean): void => {
    if ((globals.at(-1)?.isOn ?? !isReset) !== isOn) globals.push({ at, isOn })
    for (const rule of own.keys()) toggle(at, isOn, rule)
  }
  for (const { at, end, verb, rules } of switches) {
    const say = (place: number, isOn: boolean): void => {
      if (rules.length === 0) toggleAll(place, isOn)
      else for (const rule of rules) toggle(place, isOn, rule)
    }
    if (verb === 'ignore') {
      if (end === undefined) continue
      say(at, false)
      say(end, true)
      continue
    }
    say(at, verb === 'enable')
    if (rules.length === 0) isReset = verb === 'disable'
  }
  const global = stateOf(globals)
  const states = new Map([...own].map(([rule, marks]) => [rule, stateOf(marks)]))
  return (rule, at) => !(states.get(rule)?.(at) ?? !isReset) || !(global(at) ?? true)
}

/** The state of the last mark at or before an offset; undefined where there is none. */
function stateOf(marks: readonly Mark[]): (at: number) => boolean | undefined {
  // The first place of all marks from each on: the end of a block may lie after comments inside of it.
  const firsts = marks.map(({ at }) => at)
  for (let index = firsts.length - 2; index >= 0; index--) firsts[index] = Math.min(firsts[index]!, firsts[index + 1]!)
  return (at) => {
    let low = 0
    let high = firsts.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (firsts[middle]! <= at) low = middle + 1
      else high = middle
    }
    return marks[low - 1]?.isOn
  }
}

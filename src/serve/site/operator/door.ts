/** Who tries tokens is slowed: after a few wrong ones nothing is compared for the rest of the minute, the right one neither. */
import { isSame } from '../same.ts'

/** `slow`: nothing was compared. */
type Verdict = 'right' | 'wrong' | 'slow'

const most = 10
const minute = 60_000

export type Door = (given: string | undefined) => Verdict

export function openDoor(token: string, now: () => number): Door {
  let wrong: number[] = []
  return (given) => {
    wrong = wrong.filter((at) => at > now() - minute)
    if (wrong.length >= most) return 'slow'
    if (isSame(given, token)) return 'right'
    wrong.push(now())
    return 'wrong'
  }
}

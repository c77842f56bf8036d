/** Which of many have their turn on a day, where there are more than one run can look at. Days are as 2026-01-31. Pure. */

/** All of a list, beginning with another one each day. */
export function rotated<One>(all: readonly One[], day: string): One[] {
  // Multiples of the golden ratio spread evenly, however many days are between two runs.
  const from = Math.floor((((Date.parse(day) / 86_400_000) * 0.618_033_988_75) % 1) * all.length)
  return [...all.slice(from), ...all.slice(0, from)]
}

/** As many of a list as there is room for: all of them in their order, else others on another day. */
export function turned<One>(all: readonly One[], room: number, day: string): One[] {
  return all.length <= room ? [...all] : rotated(all, day).slice(0, room)
}

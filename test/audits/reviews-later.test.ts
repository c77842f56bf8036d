/** Pull requests rebuilt from entries that a later version of a real list writes otherwise. `LISTKEEPER_CORPUS` names the folder of the lists. */
import { isInSample, isSoak } from '../soak.ts'
import { isOfVersions } from './rebuilt.ts'
import { testReviews } from './reviewed.ts'

testReviews({
  has: (name) => isOfVersions(name) && isInSample(name.replace(/, \d+$/, ''), 4),
  pairs: isSoak ? 20 : 5,
  // Comments that correct several lines at once are not among those that are equal.
  equal: isSoak ? 0.78 : 0.65,
})

/** Pull requests rebuilt from what maintainers of real lists corrected in one commit. `LISTKEEPER_CORPUS` names the folder of the lists. */
import { isInSample, isSoak } from '../soak.ts'
import { isOfVersions } from './rebuilt.ts'
import { testReviews } from './reviewed.ts'

testReviews({ has: (name) => !isOfVersions(name) && isInSample(name, 5), pairs: isSoak ? 59 : 7, equal: isSoak ? 0.84 : 0.7 })

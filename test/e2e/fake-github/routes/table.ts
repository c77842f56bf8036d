// All routes by endpoint.
import { actionRoutes } from './actions.ts'
import { appRoutes } from './apps.ts'
import { checkRoutes } from './checks.ts'
import { commentRoutes } from './comments.ts'
import { contentRoutes } from './contents.ts'
import { gitDataRoutes } from './git-data.ts'
import { issueRoutes } from './issues.ts'
import { pullRoutes } from './pulls.ts'
import { repositoryRoutes } from './repositories.ts'
import { reviewCommentRoutes } from './review-comments.ts'
import { reviewRoutes } from './reviews.ts'
import type { Route } from './route.ts'

const all: Route[] = [
  ...repositoryRoutes,
  ...gitDataRoutes,
  ...contentRoutes,
  ...pullRoutes,
  ...reviewRoutes,
  ...reviewCommentRoutes,
  ...issueRoutes,
  ...commentRoutes,
  ...checkRoutes,
  ...appRoutes,
  ...actionRoutes,
]

export const routes: Map<string, Route> = new Map(all.map((one) => [one.endpoint, one]))

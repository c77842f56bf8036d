/** The version of this package, the tag by which a workflow names it, and the Node.js that it is made with. */
import manifest from '../package.json' with { type: 'json' }

export const version: string = manifest.version

/** The Node.js that the tests run on. */
export const nodeVersion: string = manifest.devDependencies.node

/**
 * The tag of the Action for a version: that of its major version, which each release moves to itself (docs/releasing.md).
 * A version with a hyphen moves none, so it is named by its own.
 */
export function actionTag(of: string = version): string {
  return of.includes('-') ? `v${of}` : `v${of.split('.')[0]}`
}

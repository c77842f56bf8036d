// src/version.ts
/** The version of this package, and the tag by which a workflow names it. */
const version = "0.1.0";
/**
* The tag of the Action for a version: that of its major version, which each release moves to itself (docs/releasing.md).
* A version with a hyphen moves none, so it is named by its own.
*/
function actionTag(of = version) {
	return of.includes("-") ? `v${of}` : `v${of.split(".")[0]}`;
}
export { version as n, actionTag as t };

// package.json
var version$1 = "0.1.0";
var devDependencies = {
	"@actions/core": "3.0.1",
	"@actions/expressions": "0.3.61",
	"@actions/github": "9.1.1",
	"@actions/workflow-parser": "0.3.61",
	"@biomejs/biome": "2.5.0",
	"@electric-sql/pglite": "0.5.17",
	"@eslint-community/regexpp": "4.12.3",
	"@lezer/common": "1.5.5",
	"@lezer/markdown": "1.8.1",
	"@octokit/core": "7.0.8",
	"@octokit/graphql-schema": "15.26.1",
	"@octokit/types": "18.0.0",
	"@octokit/webhooks-methods": "6.0.0",
	"@types/mdast": "4.0.4",
	"@types/node": "24.19.2",
	"@types/pg": "8.23.1",
	"ajv": "8.20.0",
	"ajv-formats": "3.0.1",
	"axe-core": "4.14.1",
	"diff": "9.0.0",
	"entities": "9.0.0",
	"fast-check": "4.10.2",
	"fastest-levenshtein": "1.0.16",
	"github-slugger": "2.0.0",
	"graphql": "16.15.0",
	"htmlparser2": "12.0.0",
	"ignore": "7.0.17",
	"knip": "6.44.2",
	"mdast-util-from-markdown": "2.1.0",
	"mdast-util-gfm": "3.1.0",
	"micromark": "4.0.3",
	"micromark-extension-gfm": "3.0.0",
	"nock": "15.0.6",
	"node": "24.21.0",
	"pg": "8.23.1",
	"pg-boss": "12.38.0",
	"pino": "10.4.0",
	"playwright-core": "1.65.1",
	"probot": "14.3.2",
	"prom-client": "15.1.3",
	"refa": "0.12.1",
	"regexp-ast-analysis": "0.7.1",
	"remark": "15.0.1",
	"remark-cli": "12.0.1",
	"remark-gfm": "4.0.1",
	"remark-lint": "10.0.1",
	"remark-message-control": "8.0.0",
	"rolldown": "1.2.19",
	"spdx-license-list": "6.12.0",
	"tldts": "7.5.5",
	"typescript": "7.0.2",
	"undici": "8.12.4",
	"unified": "11.0.5",
	"vfile": "6.0.3",
	"vitest": "5.1.1",
	"yaml": "2.9.1",
	"zod": "4.6.7"
};
// src/version.ts
/** The version of this package, the tag by which a workflow names it, and the Node.js that it is made with. */
const version = version$1;
/** The Node.js that the tests run on. */
const nodeVersion = devDependencies.node;
/**
* The tag of the Action for a version: that of its major version, which each release moves to itself (docs/releasing.md).
* A version with a hyphen moves none, so it is named by its own.
*/
function actionTag(of = version) {
	return of.includes("-") ? `v${of}` : `v${of.split(".")[0]}`;
}
export { nodeVersion as n, version as r, actionTag as t };

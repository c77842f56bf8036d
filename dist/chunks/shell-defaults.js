// src/config/defaults.json
var defaults_default = {
	enabled: true,
	locale: "en",
	lists: [],
	rules: {},
	accept: [],
	repair: [
		"entry-spacing",
		"link-syntax",
		"no-invisible-characters",
		"no-mojibake",
		"no-tracking-parameters"
	],
	autofix: [],
	links: {
		"exclude": [],
		"timeout": "20s",
		"per-host": 8,
		"deadline": "30m",
		"recheck": "7d",
		"dead": {
			"failures": 3,
			"days": 7
		},
		"ignore": [],
		"registries": {},
		"archive": "https://web.archive.org",
		"memory": "issue"
	},
	review: {
		"post": "review",
		"language": "en",
		"comments": 30,
		"links": "added",
		"skip": {
			"authors": [
				"dependabot[bot]",
				"renovate[bot]",
				"pre-commit-ci[bot]",
				"allcontributors[bot]",
				"depfu[bot]",
				"snyk-bot",
				"pyup-bot"
			],
			"labels": [],
			"drafts": true
		}
	}
};
// src/config/defaults.ts
/** The default configuration, the paths of the file, and its error. Reading the file, in `load.ts`, needs more code. */
/** The places where a configuration is looked for, in order. */
const configPaths = [
	".github/listkeeper.yml",
	".github/listkeeper.yaml",
	".listkeeper.yml"
];
/** The configuration that holds where there is no file: what the schema says of an empty one, written down, because most runs need no schema. */
function defaultConfig() {
	return structuredClone(defaults_default);
}
export { defaultConfig as n, configPaths as t };
